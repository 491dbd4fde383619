"""The predicate entries: patterns over verbs, event nouns and adjectives, each with its code and example.

`docs/guide/predicates.md` describes the format; this module reads it and indexes the entries by lemma.
"""

from __future__ import annotations

import functools
import re
from typing import NamedTuple

from dateline.errors import LexiconError
from dateline.lexicons.load import shipped, shipped_names
from dateline.lexicons.overlay import own_names, own_text

FOLDER = "predicates"
OWN = "own/"
"""What the place of an entry of the user's begins with: `own/mine.lex:3`."""
PREPOSITIONS = frozenset({
    "about", "above", "across", "after", "against", "along", "alongside", "amid", "among", "around", "as", "at", "away", "back",
    "before", "behind", "below", "beneath", "beside", "between", "beyond", "by", "down", "during", "for", "forward", "from", "in",
    "inside", "into", "near", "of", "off", "on", "onto", "out", "outside", "over", "past", "through", "throughout", "to",
    "together", "toward", "towards", "under", "until", "up", "upon", "via", "with", "within", "without", "ahead", "aside",
    "apart", "aboard",
})  # fmt: skip
_OBJECTS = frozenset(
    ["patient", "recipient", "up", "off", "out", "down", "back", "away", "over", "apart", "aside", "together", "ahead"]
)
"""Slots that hold an object: also after a particle, as in "wrap up talks"."""
COMPLEMENTS = frozenset({
    "guilty", "silent", "innocent", "responsible", "accountable", "liable", "free", "hostage", "captive", "prisoner", "dead",
    "wounded", "injured", "homeless", "ablaze", "alight", "afire", "aground", "ajar", "open", "shut", "null", "void", "invalid",
    "safe", "unconstitutional", "illegal", "illegitimate",
})  # fmt: skip
"""Words that say what the object becomes: "found guilty", "taken hostage", "set free"; in a pattern they stand as particles do."""


_EXERCISES = frozenset({"exercise", "drill", "manoeuvre", "maneuver", "wargame", "game"})


class Condition(NamedTuple):
    """What a slot must hold: "agent", "patient", "any" or a preposition; words, a class, or kinds of actor."""

    slot: str
    lemmas: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()


class Entry(NamedTuple):
    """One line of the lexicon, ready to match."""

    where: str
    pattern: str
    lemma: str
    pos: str
    words: tuple[str, ...]
    """Particles and prepositions that must be there."""
    conditions: tuple[Condition, ...]
    recipient: str | None
    """The slot of B."""
    governs: frozenset[str] | None
    """Types or `_class` lemmas of the governed clause; empty: any clause; None: none needed."""
    governed_lemmas: frozenset[str]
    type: str
    """A PLOVER type, or "none"."""
    mode: str | None
    """"*" takes the mode from what is governed."""
    contexts: tuple[str, ...]
    cameo: str | None
    mutual: bool
    reason: str
    who: str
    example: str
    weight: int
    agent: str | None = None
    """The slot of A where the pattern puts it behind a preposition: "draw criticism from A"; B is then the subject."""
    swapped: bool = False
    """Whether the subject is the one to whom it is done: who receives a visitor is visited."""
    transitive: bool = True
    """Whether the pattern has an object, whose own prepositions may fill its slots."""
    exercise: bool = False
    """Whether its object or noun is a military exercise, which is cooperation where several states hold it."""
    also: tuple[tuple[str, str | None], ...] = ()
    """Further codes of the same happening: a sentence to prison is SANCTION convict and COERCE arrest."""
    chained: str | None = None
    """The preposition on whose noun the next may hang: the "to" of "come to defence of B"."""

    def lists(self, slot: str) -> bool:
        """Whether the pattern lists the nouns that may stand in a slot."""
        return any(c.slot == slot and c.lemmas for c in self.conditions)


MODAL, REPORTED = "m", "r"
"""Parts of speech of modal verbs of obligation, and of predicates, whatever theirs, that accuse where they are reported."""
UNDERGONE = "_undergone"
"""The class of nouns whose owner is the one whom it befell: "his arrest"."""


class Predicates(NamedTuple):
    """Entries by (lemma, pos), the most demanding first; the word classes; the lemmas of each part of speech."""

    entries: dict[tuple[str, str], tuple[Entry, ...]]
    classes: dict[str, frozenset[str]]
    verbs: frozenset[str]
    nouns: frozenset[str]
    adjectives: frozenset[str]


_TOKEN = re.compile(r"[AB](?:\[[^\]]*\])?|\+\S*|\S+")


def _classes(name: str, text: str) -> dict[str, frozenset[str]]:
    out: dict[str, frozenset[str]] = {}
    for number, line in enumerate(text.split("\n"), start=1):
        line = line.partition("#")[0].strip()
        if not line:
            continue
        key, colon, words = line.partition(":")
        if not colon or not key.startswith("_"):
            raise LexiconError(f"{name}:{number}: a class line is `_name: word, word`", remedy="mend the line")
        out[key.strip()] = out.get(key.strip(), frozenset()) | {
            w.strip().lower() for w in words.split(",") if w.strip()
        }
    return {k: _flatten(k, out, ()) for k in out}


def _flatten(key: str, classes: dict[str, frozenset[str]], seen: tuple[str, ...]) -> frozenset[str]:
    """A class may name another class as a member."""
    out: set[str] = set()
    for word in classes.get(key, frozenset()):
        if word.startswith("_") and word not in seen:
            out |= _flatten(word, classes, (*seen, key))
        elif not word.startswith("_"):
            out.add(word)
    return frozenset(out)


def parse_entry(where: str, line: str, classes: dict[str, frozenset[str]]) -> Entry:
    """One entry line.  LexiconError says where and what is wrong."""
    cells = [cell.strip() for cell in line.split("|")]
    if len(cells) != 4:
        raise LexiconError(
            f"{where}: an entry has four columns, this has {len(cells)}", remedy="pattern | code | who | example"
        )
    return _compile(where, cells, classes)


def _compile(where: str, cells: list[str], classes: dict[str, frozenset[str]]) -> Entry:
    pattern, code, who, example = cells
    tokens = _TOKEN.findall(pattern)
    conditions: list[Condition] = []
    words: list[str] = []
    lemma = pos = ""
    recipient: str | None = None
    agent: str | None = None
    governs: frozenset[str] | None = None
    governed: frozenset[str] = frozenset()
    chained: str | None = None
    slot, plain = "patient", False
    for token in tokens:
        if token[0] == "A" and (token == "A" or token[1] == "["):
            kinds, lemmas = _constraint(where, token, classes)
            agent = slot if pos == "v" and slot != "patient" else agent
            if kinds or lemmas:
                conditions.append(Condition("agent" if slot in ("patient",) else slot, lemmas, kinds))
        elif token[0] == "B" and (token == "B" or token[1] == "["):
            recipient = slot
            kinds, lemmas = _constraint(where, token, classes)
            conditions.append(Condition(slot, lemmas, kinds))
        elif token[0] == "+":
            governs, governed = _governed(where, token, classes)
        elif not lemma:
            lemma, _, pos = token.replace("_", " ").partition("/")
            pos = pos or "v"
        elif token[0] == "_":
            conditions.append(Condition(slot, _class(where, token, classes)))
        elif token in PREPOSITIONS:
            if slot not in _OBJECTS and any(c.slot == slot and c.lemmas for c in conditions):
                chained = slot
            words.append(token)
            slot = token
        elif token in COMPLEMENTS or token[0] == "~":
            words.append(token.lstrip("~"))
        elif plain and conditions and conditions[-1].slot == slot:  # "martial law": the words of one noun
            together = f"{next(iter(conditions[-1].lemmas))} {token.lower()}"
            conditions[-1] = Condition(slot, frozenset([together]))
        else:
            conditions.append(Condition(slot, frozenset([token.lower()])))
            plain = True
            continue
        plain = False
    recipient, conditions = _two_objects(recipient, conditions)
    if not lemma:
        raise LexiconError(f"{where}: the pattern {pattern!r} has no predicate", remedy="write the verb's base form")
    entry = _with_code(
        where, pattern, lemma, pos, words, conditions, recipient, agent, governs, governed, code, who, example
    )
    return entry._replace(chained=chained if agent is None else None)


def _two_objects(recipient: str | None, conditions: list[Condition]) -> tuple[str | None, list[Condition]]:
    """In "grant B amnesty" B is the one who gets, not the object."""
    objects = [n for n, c in enumerate(conditions) if c.slot == "patient"]
    if recipient != "patient" or len(objects) < 2 or conditions[objects[0]].lemmas:
        return recipient, conditions
    first = objects[0]
    moved = conditions[first]._replace(slot="recipient")
    return "recipient", [*conditions[:first], moved, *conditions[first + 1 :]]


def _with_code(
    where: str, pattern: str, lemma: str, pos: str, words: list[str], conditions: list[Condition], recipient: str | None,
    agent: str | None,
    governs: frozenset[str] | None, governed: frozenset[str], code: str, who: str, example: str,
) -> Entry:  # fmt: skip
    parts = code.split()
    if not parts:
        raise LexiconError(f"{where}: no code", remedy="write TYPE, TYPE mode or `none reason`")
    kind, rest = parts[0], parts[1:]
    reason = " ".join(rest) if kind == "none" else ""
    mode = None if kind == "none" else next((w for w in rest if w[0] not in "&#@+<"), None)
    weight = 2 * len(words) + 2 * len(COMPLEMENTS.intersection(words)) + sum(
        (3 if c.lemmas else 0) + (1 if c.kinds and c.kinds != {"actor"} else 0) + 0 for c in conditions
    ) + (0 if governs is None else 2 if governs or governed else 1)  # fmt: skip
    if recipient not in (None, "patient"):
        weight += 1
    return Entry(
        where, pattern, lemma, pos, tuple(words), tuple(conditions), recipient, governs, governed, kind, mode,
        tuple(w[1:] for w in rest if w[0] == "#"), next((w[1:] for w in rest if w[0] == "@"), None), "&" in rest,
        reason, who, example, weight, agent, "<" in rest, pos != "v" or any(slot in _OBJECTS for slot in (recipient, *(c.slot for c in conditions))),
        "_exercise" in pattern or lemma.rpartition(" ")[2] in _EXERCISES,
        () if kind == "none" else _further(rest),
    )  # fmt: skip


def _further(codes: list[str]) -> tuple[tuple[str, str | None], ...]:
    """The codes written `+TYPE` or `+TYPE:mode`."""
    pairs = [code[1:].partition(":") for code in codes if code[0] == "+"]
    return tuple((kind, mode or None) for kind, _, mode in pairs)


def _class(where: str, token: str, classes: dict[str, frozenset[str]]) -> frozenset[str]:
    if token not in classes:
        raise LexiconError(
            f"{where}: the word class {token} is not in classes.lex", remedy="add it there, or mend its name"
        )
    return classes[token]


def _constraint(where: str, token: str, classes: dict[str, frozenset[str]]) -> tuple[frozenset[str], frozenset[str]]:
    inside = token[2:-1] if "[" in token else ""
    kinds: set[str] = set()
    lemmas: set[str] = set()
    for item in (part.strip() for part in inside.split(",")):
        if item.startswith("_"):
            lemmas |= _class(where, item, classes)
        elif item:
            kinds.add(item)
    return frozenset(kinds), frozenset(lemmas)


def _governed(where: str, token: str, classes: dict[str, frozenset[str]]) -> tuple[frozenset[str], frozenset[str]]:
    types: set[str] = set()
    lemmas: set[str] = set()
    for item in token[1:].replace(",", "/").split("/"):
        if item.startswith("_"):
            lemmas |= _class(where, item, classes)
        elif item:
            types.add(item)
    return frozenset(types), frozenset(lemmas)


def entry_lines(name: str, text: str) -> list[tuple[str, str]]:
    """(where, line) of every entry of a lexicon file."""
    out = []
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip() and not line.lstrip().startswith("#"):
            out.append((f"{name.removeprefix(f'{FOLDER}/')}:{number}", line))
    return out


def _lay_over(
    entries: dict[tuple[str, str], list[Entry]], where: str, line: str, classes: dict[str, frozenset[str]]
) -> None:
    """Takes a line of the user's up, in place of the one with its pattern; `- pattern` only strikes that out."""
    struck = line.lstrip().startswith("- ")
    text = f"{line.strip()[2:].partition('|')[0]} | none | |" if struck else line
    entry = parse_entry(where, text, classes)
    group = entries.setdefault((entry.lemma, entry.pos), [])
    same = [e for e in group if e.pattern.split() == entry.pattern.split()]
    if struck and not same:
        raise LexiconError(f"{where}: no entry has the pattern {entry.pattern!r}", remedy="write it as it stands there")
    group[:] = [e for e in group if e not in same]
    if not struck:
        group.append(entry)
    if not group:
        del entries[entry.lemma, entry.pos]


def build(files: dict[str, str], classes_text: str = "") -> Predicates:
    """Predicates from the texts of lexicon files, by file name."""
    classes = _classes("classes.lex", classes_text)
    entries: dict[tuple[str, str], list[Entry]] = {}
    for name in sorted(files):
        for where, line in entry_lines(name, files[name]):
            if not name.startswith(OWN):
                entry = parse_entry(where, line, classes)
                entries.setdefault((entry.lemma, entry.pos), []).append(entry)
    for name in sorted(f for f in files if f.startswith(OWN)):
        for where, line in entry_lines(name, files[name]):
            _lay_over(entries, where, line, classes)
    ordered = {k: tuple(sorted(v, key=lambda e: (-e.weight, not e.where.startswith(OWN)))) for k, v in entries.items()}
    verbs, nouns, adjectives = (frozenset(lemma for lemma, pos in entries if pos in p) for p in ("v", "n", ("a", "r")))
    return Predicates(ordered, classes, verbs, nouns, adjectives)


@functools.cache
def predicates() -> Predicates:
    """The predicate lexicon: ours, and the user's own laid over it."""
    ours = {name: shipped(name) for name in shipped_names(FOLDER, ".lex")}
    own = {f"{OWN}{name.rsplit('/', 1)[-1]}": own_text(name) or "" for name in own_names(FOLDER, ".lex")}
    classes = ours.pop(f"{FOLDER}/classes.lex", "") + "\n" + own.pop(f"{OWN}classes.lex", "")
    return build(ours | own, classes)
