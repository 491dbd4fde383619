"""Codes the stored readings anew, without a parse: only what a changed lexicon can touch, writing only what changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import msgspec

from dateline.archiving.adding import record_lexicon
from dateline.archiving.alike import coded
from dateline.archiving.archive import Archive, View
from dateline.archiving.changing import Changes, Current, events_within
from dateline.archiving.keys import new_run
from dateline.archiving.ledger import Commit
from dateline.archiving.manifest import Touched, first, stored, touched
from dateline.archiving.steps import Steps, family, model_of
from dateline.archiving.writing import Batch, write
from dateline.collecting import undisturbed
from dateline.lexicons.predicates import REPORTED

GROUP_STORIES = 2_000
_AHEAD = 8
"""Parts whose events are fetched at once: each fetch opens every file of events."""
_CHANGING = frozenset({"recode", "reread", "retract"})


class Recoded(msgspec.Struct):
    """What has been done so far.  `claims` counts those in stories that were coded again, `spared` all others."""

    stories: int = 0
    claims: int = 0
    spared: int = 0
    appeared: int = 0
    changed: int = 0
    vanished: int = 0
    commits: int = 0


class _Part(NamedTuple):
    """Batches of readings that one coder has coded, or none (an ontology that is new to them)."""

    coder: str | None
    batches: tuple[int, ...]


class _Fetched(NamedTuple):
    """Events as one state of the archive holds them, of the stories whose readings lie in some batches."""

    view: View | None
    batches: frozenset[int]
    events: Current


class Recoder:
    """Codes an archive with other steps.  `everything` leaves out the look at what can have changed."""

    def __init__(
        self, archive: Archive, steps: Steps, *, everything: bool = False, group: int = GROUP_STORIES,
        told: Callable[[Recoded], None] | None = None,
    ) -> None:  # fmt: skip
        self._archive, self._steps, self._everything, self._told = archive, steps, everything, told
        self._group = group
        self._run = new_run()
        self._view: View | None = None
        self._fetched = _Fetched(None, frozenset(), {})
        self._touched: dict[str | None, Touched] = {}
        self.done = Recoded()

    def run(self) -> Recoded:
        """Codes until every story is coded by these steps; what is committed stays, whatever comes after."""
        finished: set[int] = set()
        while parts := list(self._parts(self._seen(), finished)):
            record_lexicon(self._archive, self._steps, self._commit("lexicon", ()))
            for n, part in enumerate(parts):
                self._part(part, parts[n : n + _AHEAD])
                finished |= set(part.batches)
                if self._told is not None:
                    self._told(self.done)
        return self.done

    def _seen(self) -> View:
        """The archive as it is but for what this run commits, which concerns no part that it has yet to code."""
        seen = self._view.version if self._view is not None else -1
        if self._view is None or any(c.run != self._run for c in self._archive.ledger.since(seen)):
            self._view = self._archive.view()
        return self._view

    def _commit(self, kind: str, batches: Sequence[int]) -> Commit:
        coder = self._steps.coder
        return Commit(
            kind=kind, batch=0, run=self._run, coder=self._steps.identity, lexicon=coder.lexicon,
            ontology=coder.ontology, covers=tuple(batches),
        )  # fmt: skip

    def _parts(self, view: View, finished: set[int]) -> Iterator[_Part]:
        """The work to do, in parts of some `GROUP_STORIES` stories, each last coded by one coder."""
        sizes = dict(view.snapshot.rows("SELECT batch, count(*) FROM readings GROUP BY batch", tables=["readings"]))
        last = coded_by(view.snapshot.commits, family(self._steps.coder.ontology))
        groups: dict[str | None, list[int]] = {}
        for commit in view.snapshot.commits:
            batch = commit.batch
            if batch not in sizes or batch in finished or last.get(batch) == self._steps.identity:
                continue
            groups.setdefault(last.get(batch), []).append(batch)
        for coder, batches in groups.items():
            held: list[int] = []
            for batch in batches:
                held.append(batch)
                if sum(sizes[b] for b in held) >= self._group:
                    yield _Part(coder, tuple(held))
                    held = []
            if held:
                yield _Part(coder, tuple(held))

    def _part(self, part: _Part, ahead: Sequence[_Part]) -> None:
        """Codes and commits a part; `ahead` are the next ones, it among them."""
        head = self._archive.ledger.head()
        one = Recoded()

        def build(batch: int) -> tuple[Batch, Commit] | None:
            nonlocal one
            with undisturbed():
                one, changes = self._code(self._seen(), part, ahead, batch)
            return {"events": changes.rows}, self._commit("recode", part.batches)

        write(self._archive.ledger, head, build, _meets)
        for name in ("stories", "claims", "spared", "appeared", "changed", "vanished"):
            setattr(self.done, name, getattr(self.done, name) + getattr(one, name))
        self.done.commits += 1

    def _code(self, view: View, part: _Part, ahead: Sequence[_Part], batch: int) -> tuple[Recoded, Changes]:
        keys = self._candidates(view, part)
        (total,) = view.snapshot.rows(
            f"SELECT coalesce(sum(claims), 0)::BIGINT FROM readings WHERE batch IN ({_listed(part.batches)})",
            tables=["readings"],
        )[0]
        readings = view.readings(part.batches, keys)
        current = self._current(view, part, ahead)
        changes = Changes()
        for one, document in coded(readings, self._steps.code):
            changes.add(one.key, document, current.get(one.key, {}), batch, model_of(one.reader))
        claims = sum(r.claims for r in readings)
        return Recoded(
            stories=len(readings), claims=claims, spared=total - claims, appeared=changes.appeared,
            changed=changes.changed, vanished=changes.vanished,
        ), changes  # fmt: skip

    def _current(self, view: View, part: _Part, ahead: Sequence[_Part]) -> Current:
        """What the archive holds now of the stories of a part (and maybe of others)."""
        if self._fetched.view is not view or not self._fetched.batches.issuperset(part.batches):
            batches = [b for p in ahead for b in p.batches]
            changing = [c.batch for c in view.snapshot.commits if c.kind in _CHANGING]
            found = events_within(view, self._steps.coder.ontology, [*batches, *changing])
            self._fetched = _Fetched(view, frozenset(batches), found)
        return self._fetched.events

    def _candidates(self, view: View, part: _Part) -> list[str] | None:
        """The keys of the stories that the change since `part.coder` can touch; None for all."""
        if part.coder not in self._touched:
            self._touched[part.coder] = self._change(view, part.coder)
        change = self._touched[part.coder]
        if change.everything:
            return None
        return candidates(view, part.batches, change)

    def _change(self, view: View, coder: str | None) -> Touched:
        if self._everything:
            return Touched(everything=True)
        if coder is None:
            return first(self._steps.manifest())
        version, lexicon, ontology = coder.split(" ")
        if version != self._steps.coder.dateline or ontology != self._steps.coder.ontology:
            return Touched(everything=True)
        return touched(stored(view.snapshot, lexicon, ontology), self._steps.manifest())


def coded_by(commits: Sequence[Commit], ontology: str) -> dict[int, str]:
    """Which coder last coded each batch of readings in an ontology (its name without version)."""
    last: dict[int, str] = {}
    for commit in commits:
        if commit.coder is None or commit.ontology is None or family(commit.ontology) != ontology:
            continue
        for batch in commit.covers if commit.kind == "recode" else (commit.batch,):
            last[batch] = commit.coder
    return last


def candidates(view: View, batches: Sequence[int], change: Touched) -> list[str]:
    """The stories of these batches that hold a changed predicate among their claims, or a changed word in their text."""
    listed = _listed(batches)
    found: set[str] = set()
    if change.predicates:
        lemmas, parts = zip(*sorted(change.predicates), strict=True)
        sql = (
            "WITH changed AS (SELECT unnest(?), unnest(?)) "
            f"SELECT DISTINCT key FROM claims WHERE batch IN ({listed}) AND ((lemma, pos) IN (FROM changed) "
            f"OR (lemma, '{REPORTED}') IN (FROM changed) OR (lower(trigger), 'a') IN (FROM changed))"
        )
        found |= {row[0] for row in view.snapshot.rows(sql, [list(lemmas), list(parts)], tables=["claims"])}
    if change.words:
        text = "regexp_replace(translate(lower(s.text), '\u2019', ''''), '\\s+', ' ', 'g')"
        sql = (
            "SELECT r.key FROM readings r JOIN stories s ON r.key = s.key "
            f"WHERE r.batch IN ({listed}) AND len(list_filter(?::VARCHAR[], lambda w: contains({text}, w))) > 0"
        )
        rows = view.snapshot.rows(sql, [sorted(change.words)], tables=["readings", "stories"])
        found |= {row[0] for row in rows}
    return sorted(found)


def _listed(batches: Sequence[int]) -> str:
    return ", ".join(str(int(b)) for b in batches) or "NULL"


def _meets(later: list[Commit]) -> bool:
    return any(c.kind in _CHANGING for c in later)
