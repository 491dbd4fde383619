"""Clusters of a component of linked stories: average linkage, ties broken by id, so order never matters."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Mapping

MISSING = -1000
"""Thousandths of a point for a pair in a component too large to be compared pair by pair."""
WHOLE = 60
"""Components up to this size are compared pair by pair."""


def components(nodes: Iterable[str], linked: Mapping[str, Iterable[str]]) -> list[list[str]]:
    """The connected parts that hold `nodes`, each sorted, in order of their first member."""
    seen: set[str] = set()
    out = []
    for node in sorted(nodes):
        if node in seen:
            continue
        seen.add(node)
        part, todo = [], [node]
        while todo:
            part.append(todo.pop())
            for other in linked.get(part[-1], ()):
                if other not in seen:
                    seen.add(other)
                    todo.append(other)
        out.append(sorted(part))
    return sorted(out)


def agglomerate(
    part: list[str], edges: Mapping[str, Mapping[str, int]], points: Callable[[str, str], int]
) -> list[list[str]]:
    """Groups of a component: the pair of groups with the best link merges first, while any link is above zero.

    A link's worth is half its best pair, half the mean of all pairs, in thousandths.  Up to `WHOLE` members every pair
    is compared by `points`; above that, pairs outside `edges` count `MISSING`.
    """
    links = _links(part, edges, points)
    groups = {node: [node] for node in part}
    heap = [(-worth(link, 1), a, b) for a in part for b, link in links[a].items() if a < b and worth(link, 1) > 0]
    heapq.heapify(heap)
    while heap:
        negative, a, b = heapq.heappop(heap)
        if a not in groups or b not in groups:
            continue
        link = links[a].get(b)
        if link is None or -negative != worth(link, len(groups[a]) * len(groups[b])):
            continue
        for other in _merge(a, b, links, groups):
            value = worth(links[a][other], len(groups[a]) * len(groups[other]))
            if value > 0:
                heapq.heappush(heap, (-value, min(a, other), max(a, other)))
    return sorted(sorted(group) for group in groups.values())


Link = tuple[int, int, int]
"""Of the pairs between two groups that were compared: sum, count, best."""


def worth(link: Link, pairs: int) -> int:
    """What a link between two groups is worth, in thousandths; `pairs` is the product of their sizes."""
    total, count, best = link
    return (best + (total + MISSING * (pairs - count)) // pairs) // 2


def _links(
    part: list[str], edges: Mapping[str, Mapping[str, int]], points: Callable[[str, str], int]
) -> dict[str, dict[str, Link]]:
    links: dict[str, dict[str, Link]] = {node: {} for node in part}
    if len(part) <= WHOLE:
        pairs = ((a, b, points(a, b)) for i, a in enumerate(part) for b in part[i + 1 :])
    else:
        held = set(part)
        pairs = ((a, b, value) for a in part for b, value in edges.get(a, {}).items() if a < b and b in held)
    for a, b, value in pairs:
        links[a][b] = links[b][a] = (value, 1, value)
    return links


def _merge(a: str, b: str, links: dict[str, dict[str, Link]], groups: dict[str, list[str]]) -> list[str]:
    """Folds group `b` into `a` (the smaller id); returns the groups whose link to it changed."""
    groups[a] += groups.pop(b)
    links[a].pop(b)
    gone = links.pop(b)
    gone.pop(a)
    for other, link in gone.items():
        links[other].pop(b)
        mine = links[a].get(other)
        joined = link if mine is None else (mine[0] + link[0], mine[1] + link[1], max(mine[2], link[2]))
        links[a][other] = links[other][a] = joined
    return sorted(links[a])
