"""Incidents: which stories tell of one happening, and what is made of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Mapping, Sequence

from dateline.scoring.gold import Clustered, Conflict, GoldIncident
from dateline.scoring.output import ToldConflict, ToldIncident
from dateline.scoring.report import Miss, Report, Tally, harmonic, ratio

_ENOUGH = 0.5
"""Of the stories of either incident, the share that both must have to be the same."""


def incidents(gold: Sequence[Clustered], system: Sequence[Clustered]) -> Report:
    """How well stories are put together, by BCubed over the gold's stories; one that the system leaves out stands alone."""
    truth = {row.id: row.cluster for row in gold}
    placed = {row.id: row.cluster for row in system}
    told: dict[str, Hashable] = {story: placed.get(story, (story, "alone")) for story in truth}
    precision, recall, f1 = bcubed(truth, told)
    missing = [story for story in truth if story not in placed]
    return Report(
        kind="incidents", n=len(truth), scores={"bcubed_precision": precision, "bcubed_recall": recall, "bcubed_f1": f1},
        over={"not_clustered": len(missing)}, misses=[*_apart(truth, told), *_together(truth, told)],
    )  # fmt: skip


def bcubed(truth: Mapping[str, Hashable], told: Mapping[str, Hashable]) -> tuple[float, float, float]:
    """BCubed precision, recall and F1 of a clustering: of each story, how many of those put with it belong there."""
    belonging, put = Counter(truth.values()), Counter(told[story] for story in truth)
    both = Counter((truth[story], told[story]) for story in truth)
    precision = ratio(sum(n * n / put[cluster] for (_, cluster), n in both.items()), len(truth))
    recall = ratio(sum(n * n / belonging[cluster] for (cluster, _), n in both.items()), len(truth))
    return precision, recall, harmonic(precision, recall)


def _members(clusters: Mapping[str, Hashable]) -> dict[Hashable, set[str]]:
    members: dict[Hashable, set[str]] = defaultdict(set)
    for story, cluster in clusters.items():
        members[cluster].add(story)
    return members


def _apart(truth: Mapping[str, str], told: Mapping[str, Hashable]) -> list[Miss]:
    """Clusters of the gold whose stories lie in several of the system's."""
    out = []
    for cluster, stories in sorted(_members(truth).items(), key=str):
        pieces = _members({s: told[s] for s in stories})
        if len(pieces) > 1:
            found = " | ".join(sorted(" ".join(sorted(p)) for p in pieces.values()))
            out.append(Miss(str(cluster), "APART", " ".join(sorted(stories)), found))
    return out


def _together(truth: Mapping[str, str], told: Mapping[str, Hashable]) -> list[Miss]:
    """Clusters of the system that hold stories of several of the gold's."""
    out = []
    for stories in sorted(_members(told).values(), key=sorted):
        of = _members({s: truth[s] for s in stories})
        if len(of) > 1:
            wanted = " | ".join(sorted(" ".join(sorted(p)) for p in of.values()))
            out.append(Miss(", ".join(sorted(map(str, of))), "TOGETHER", wanted, " ".join(sorted(stories))))
    return out


def incident_records(gold: Sequence[GoldIncident], system: Sequence[ToldIncident]) -> Report:
    """What is made of each incident: how many sources are independent, which story derives from which, what is disputed.

    A gold incident is met by the one with which it shares most stories, half of those that either has at least.
    `lineage_right` is over the stories that derive from another, `conflict_found` over the gold's conflicts: one of the same
    subject, two of whose sides each share a story with different sides of the gold's.  `false_conflicts_per_incident` is a number.
    """
    tally, misses = Tally(), list[Miss]()
    false = 0
    for one in gold:
        match = _match(one, system)
        tally.count("incident_found", match)
        tally.count("sources_exact", match is not None and match.independent_sources == one.independent_sources)
        if match is None:
            misses.append(Miss(one.cluster, "MISSED", " ".join(one.stories)))
        elif match.independent_sources != one.independent_sources:
            misses.append(Miss(one.cluster, "SOURCES", str(one.independent_sources), str(match.independent_sources)))
        _lineage(one, match, tally, misses)
        false += _conflicts(one, match, tally, misses)
    names = {"incident_found": 0.0, "sources_exact": 0.0, "lineage_right": 1.0, "conflict_found": 1.0}
    scores = {name: tally.share(name, empty) for name, empty in names.items()}
    scores["false_conflicts_per_incident"] = ratio(false, len(gold))
    over = {name: tally.total[name] for name in ("lineage_right", "conflict_found")}
    return Report(kind="incident_records", n=len(gold), scores=scores, over=over, misses=misses)


def _match(one: GoldIncident, system: Sequence[ToldIncident]) -> ToldIncident | None:
    """The incident most alike; of several as alike, the last."""
    wanted = set(one.stories)
    alike = [(ratio(len(wanted & set(s.stories)), len(wanted | set(s.stories))), n) for n, s in enumerate(system)]
    best, at = max(alike, default=(0.0, 0))
    return system[at] if best >= _ENOUGH else None


def _lineage(one: GoldIncident, match: ToldIncident | None, tally: Tally, misses: list[Miss]) -> None:
    told = (match.origin or {}) if match else {}
    for story, source in one.origin.items():
        right = story in told and _root(story, told) == _root(story, one.origin)
        tally.count("lineage_right", right)
        if match is not None and not right:
            misses.append(Miss(one.cluster, "LINEAGE", f"{story} from {source}", told.get(story, "none")))


def _root(story: str, origin: Mapping[str, str]) -> str:
    """The story at the beginning of a chain of origins; in a circle, the one at which it closes."""
    seen = set[str]()
    while story in origin and story not in seen:
        seen.add(story)
        story = origin[story]
    return story


def _conflicts(one: GoldIncident, match: ToldIncident | None, tally: Tally, misses: list[Miss]) -> int:
    """Counts the conflicts found; gives how many of the system's are none."""
    left = list((match.conflicts or ()) if match else ())
    for conflict in one.conflicts:
        found = next((told for told in left if _same(conflict, told)), None)
        tally.count("conflict_found", found)
        if found is not None:
            left.remove(found)
        elif match is not None:
            misses.append(
                Miss(one.cluster, "CONFLICT", f"{conflict.about}: {' / '.join(s.claim for s in conflict.sides)}")
            )
    misses += [Miss(one.cluster, "FALSE CONFLICT", "nothing", str(told.about)) for told in left]
    return len(left)


def _same(conflict: Conflict, told: ToldConflict) -> bool:
    if told.about != conflict.about or len(told.sides) < 2:
        return False
    stories = {story for side in told.sides for story in side.stories}
    return sum(not stories.isdisjoint(side.stories) for side in conflict.sides) > 1
