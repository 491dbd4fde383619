"""Moves the tokens of a parse about: what hangs where."""

from __future__ import annotations

from dateline.parsing.parse import Parse


def hang(p: Parse, i: int, head: int, dep: str) -> None:
    """Hangs token `i` on another."""
    p.kids[p.head[i]].remove(i)
    p.head[i], p.dep[i] = head, dep
    p.kids[head].append(i)
    p.kids[head].sort()


def promote(p: Parse, i: int) -> None:
    """Lets token `i` and its head change places; the other children of either stay where they are."""
    head = p.head[i]
    p.kids[head].remove(i)
    if p.head[head] == head:
        p.head[i] = i
    else:
        above = p.head[i] = p.head[head]
        p.kids[above] = sorted([*(k for k in p.kids[above] if k != head), i])
    p.head[head], p.dep[i], p.dep[head] = i, p.dep[head], "dep"
    p.kids[i] = sorted([*p.kids[i], head])
