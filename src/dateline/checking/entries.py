"""Checks the predicate entries against each other and against the ontology, without coding anything."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dateline.checking.fault import Fault
from dateline.checking.tables import SECTORS
from dateline.coding.plover import codes
from dateline.lexicons.load import shipped, table
from dateline.lexicons.overlay import own_text
from dateline.lexicons.predicates import FOLDER, OWN, Condition, Entry, Predicates

KINDS = frozenset(["armed", "civilian", "state", "actor", "person", "place", "thing", "any"]) | SECTORS
_GOVERNED = frozenset(["to", "wish", "none"])
"""What may stand behind `+` beside types: any infinitive, any clause that says what is to be."""


def entry_faults(entries: Sequence[Entry], lexicon: Predicates) -> Iterator[Fault]:
    """Every fault and note on entries: what stands twice, contradicts, can never be met, or names what is not there."""
    yield from duplicates(entries)
    yield from unknown_codes(entries)
    for entry in entries:
        group = lexicon.entries[entry.lemma, entry.pos]
        yield from _shadowed(entry, group)


def duplicates(entries: Sequence[Entry]) -> Iterator[Fault]:
    """Patterns that stand twice."""
    seen: dict[tuple[str, str], str] = {}
    for e in entries:
        key = (" ".join(e.pattern.split()), e.pos)
        if key in seen:
            yield Fault(e.where, f"the pattern {e.pattern!r} stands already at {seen[key]}")
        seen.setdefault(key, e.where)


def unknown_codes(entries: Sequence[Entry]) -> Iterator[Fault]:
    """Types, modes, contexts and kinds that there are not."""
    known, contexts = codes(), {row["context"] for row in table("ontology/contexts.tsv")}
    for e in entries:
        pairs = [] if e.type == "none" else [(e.type, e.mode), *e.also]
        for kind, mode in pairs:
            if (kind, None) not in known:
                yield Fault(e.where, f"no type {kind}")
            elif mode not in (None, "*") and (kind, mode) not in known:
                yield Fault(e.where, f"{kind} has no mode {mode}")
        types = {kind for kind, _ in known} | _GOVERNED
        yield from (Fault(e.where, f"no type {t} behind +") for t in sorted(e.governs or ()) if t not in types)
        yield from (Fault(e.where, f"no context {c}") for c in e.contexts if c not in contexts)
        kinds = sorted({k for c in e.conditions for k in c.kinds} - KINDS)
        yield from (Fault(e.where, f"no kind of actor {k}") for k in kinds)


def _shadowed(entry: Entry, group: Sequence[Entry]) -> Iterator[Fault]:
    """A dead entry: one before it is met wherever it would be.  With the same demands and another code they conflict."""
    for other in group:
        if other is entry:
            return
        if covers(other, entry):
            same = covers(entry, other)
            if same and (other.type, other.mode) != (entry.type, entry.mode) and not other.where.startswith(OWN):
                yield Fault(
                    entry.where, f"{entry.pattern!r} asks the same as {other.pattern!r} at {other.where}: {other.type}"
                )
            else:
                yield Fault(
                    entry.where,
                    f"dead: {other.pattern!r} at {other.where} is always met before {entry.pattern!r}",
                    False,
                )
            return


def covers(general: Entry, special: Entry) -> bool:
    """Whether whatever meets the special entry meets the general one."""
    if general.transitive != special.transitive or not set(general.words) <= set(special.words):
        return False
    if not all(any(_implies(s, g) for s in special.conditions) for g in general.conditions):
        return False
    if general.governs is None:
        return True
    if special.governs is None:
        return False
    if not general.governs and not general.governed_lemmas:
        return True
    narrow = special.governs or special.governed_lemmas
    return bool(narrow) and special.governs <= general.governs and special.governed_lemmas <= general.governed_lemmas


def _implies(special: Condition, general: Condition) -> bool:
    if special.slot != general.slot:
        return False
    if general.lemmas and not (special.lemmas and special.lemmas <= general.lemmas):
        return False
    return not general.kinds or bool(special.kinds and special.kinds <= general.kinds)


def unused_classes(lexicon: Predicates) -> Iterator[Fault]:
    """Word classes that no pattern and no other class names."""
    patterns = " ".join(e.pattern for group in lexicon.entries.values() for e in group)
    name = f"{FOLDER}/classes.lex"
    members = re.sub(r"^_\w[\w-]*:", "", f"{shipped(name)}\n{own_text(name) or ''}", flags=re.MULTILINE)
    named = set(re.findall(r"_\w[\w-]*", f"{patterns} {members}"))
    yield from (
        Fault("classes.lex", f"no pattern names the class {c}", False) for c in lexicon.classes if c not in named
    )
