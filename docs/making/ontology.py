"""The page of the ontology: each type and mode with what it means, its codes, and examples out of the predicate entries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from dateline.coding.plover import VERSION
from dateline.lexicons.load import table
from dateline.lexicons.predicates import Entry, predicates
from dateline.web.words import QUADS

SHOWN = 3
HEAD = f"""# The ontology

Events are coded in {VERSION}: one **type**, at most one **mode** that says how, any number of **contexts** that say what about. The
number behind each is PLOVER's score, from -10 (conflict) to 10 (cooperation). The examples are those of predicate entries, each coded by
the tests. A user's own ontology codes the same claims beside this one: [A user's own](../guide/archive.md).
"""


def ontology() -> str:
    """The page's text."""
    examples = _examples()
    out = [HEAD]
    for row in table("ontology/plover.tsv"):
        kind, mode = row["type"], row["mode"]
        if not mode:
            quad = QUADS[row["quad"]]
            out.append(f"\n## {kind}\n\n{row['what']}. Score {row['score']}, {quad}, CAMEO {row['cameo']}.\n\n")
            out += ["| mode | score | CAMEO | what it is | for instance |\n|---|---|---|---|---|\n"]
        shown = " ".join(examples.get((kind, mode), ()))
        label = f"`{mode}`" if mode else "none"
        told = row["what"] if mode else "as above"
        out.append(f"| {label} | {row['score']} | {row['cameo']} | {told} | {shown} |\n")
    return "".join(out) + _contexts()


def _examples() -> dict[tuple[str, str], list[str]]:
    """A few examples of each code, the shortest of different predicates."""
    found: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for entry in _entries():
        if entry.type != "none" and entry.example and entry.mode != "*":
            found[entry.type, entry.mode or ""].append(entry)
    return {code: _different(entries) for code, entries in found.items()}


def _entries() -> Iterable[Entry]:
    return (entry for same in predicates().entries.values() for entry in same)


def _different(entries: list[Entry]) -> list[str]:
    shown: dict[str, str] = {}
    for entry in sorted(entries, key=lambda e: (len(e.example), e.example)):
        if entry.lemma not in shown and entry.example not in shown.values():
            shown[entry.lemma] = entry.example
        if len(shown) == SHOWN:
            break
    return list(shown.values())


def _contexts() -> str:
    rows = [
        f"| `{row['context']}` | {', '.join(row['words'].split(';')[:6])} |\n" for row in table("ontology/contexts.tsv")
    ]
    return "".join(
        [
            "\n## Contexts\n\nWhat the sentence of an event is about, by its words; a context may stand beside any type.\n\n",
            "| context | some of its words |\n|---|---|\n",
            *rows,
        ]
    )
