"""Verb dictionaries: verbs with their codes, and patterns over their surroundings, as lines of our own form.

--- ACCUSE [112] ---                  a block: its verbs share its code and its patterns
ACCUSE {ACCUSES ACCUSED}  [112]
- * + OF CORRUPTION  [1121]           $ source, + target, * the verb, % both, ^ any word, &SET one of a list
&MONEY                                a list, its members behind + on the lines below
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dateline.lexicons.importing.codes import event_code
from dateline.lexicons.importing.lines import Line, Lost
from dateline.lexicons.predicates import COMPLEMENTS, PREPOSITIONS

_CODE = re.compile(r"\[([^\]]*)\]")
_DETERMINERS = frozenset(["a", "an", "the", "its", "their", "his", "her", "some", "any", "this", "that", "new", "all"])
_AUXILIARIES = frozenset({
    "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "will", "would", "to", "not", "that", "by",
})  # fmt: skip
_BE = frozenset(["is", "are", "was", "were", "be", "been", "being"])
_NULL = re.compile(r"-*|:|---:?")


class Verb(NamedTuple):
    """One line to write: where it stood, our pattern and code, and the line as it was."""

    where: str
    pattern: str
    code: str
    was: str


class Verbs(NamedTuple):
    """Lines, and the word classes that they name."""

    lines: list[Verb]
    classes: dict[str, list[str]]


class _Block(NamedTuple):
    verbs: list[str]
    code: str
    shared: bool


def verbs(lines: Sequence[Line], known_verbs: frozenset[str], lost: list[Lost]) -> Verbs:
    """The entries of a dictionary, in order; what cannot be carried over goes into `lost`."""
    classes, rest = _sets(lines)
    reader = _Reader(classes, known_verbs, lost)
    return Verbs(list(reader.read(rest)), classes)


def _sets(lines: Sequence[Line]) -> tuple[dict[str, list[str]], list[Line]]:
    """The lists of words that patterns name, and the other lines."""
    classes: dict[str, list[str]] = {}
    rest: list[Line] = []
    members: list[str] | None = None
    for line in lines:
        text = line.text.strip()
        if re.fullmatch(r"&\w+", text):
            members = classes.setdefault(class_name(text), [])
        elif members is not None and text.startswith("+"):
            word = _base(_plain(_CODE.sub("", text)[1:]))
            if word and word not in members:
                members.append(word)
        else:
            members = None
            rest.append(line)
    return classes, rest


def class_name(name: str) -> str:
    """The name in our form of a list of words or of a single word: `&MONEY` is `_own_money`."""
    return "_own_" + re.sub(r"\W+", "_", name.strip("&_ ").lower())


class _Reader:
    """Reads verb and pattern lines, block by block."""

    def __init__(self, classes: dict[str, list[str]], known: frozenset[str], lost: list[Lost]) -> None:
        self.classes, self.known, self.lost = classes, known, lost
        self.seen: dict[str, str] = {}

    def read(self, lines: Sequence[Line]) -> Iterator[Verb]:
        block = _Block([], "", False)
        for line in lines:
            text = line.text.strip()
            code = next(iter(_CODE.findall(text)), "")
            if text.startswith("---"):
                block = _Block([], code, True)
            elif text[0] in "-~":
                for verb in block.verbs or [""]:
                    yield from self._pattern(line, verb, text[1:], code)
            elif text[0] in "+=":
                self._lose(line, "a form of a verb: forms are known by its base form")
            else:
                yield from self._verb(line, block, text, code)

    def _verb(self, line: Line, block: _Block, text: str, code: str) -> Iterator[Verb]:
        lemma = _plain(re.sub(r"\{.*", "", _CODE.sub("", text)))
        if not re.fullmatch(r"[^\W\d_]+(?:[ '-][^\W\d_]+)*", lemma):
            self._lose(line, "no verb")
            return
        if not block.shared:
            block.verbs.clear()
        block.verbs.append(lemma)
        written = code or block.code
        if not _NULL.fullmatch(written):
            yield from self._entry(line, lemma, written, "")

    def _pattern(self, line: Line, verb: str, text: str, code: str) -> Iterator[Verb]:
        if not verb:
            self._lose(line, "a pattern without a verb")
            return
        tokens = [t for t in re.split(r"[\s{}()]+", _CODE.sub("", text)) if t]
        if tokens.count("*") != 1:
            self._lose(line, "a pattern without a place for its verb (*)")
            return
        before, after = tokens[: tokens.index("*")], tokens[tokens.index("*") + 1 :]
        turned = "+" in before
        passive = turned and ("BY" in after or bool(_BE & {t.lower().strip("_") for t in before}))
        rest = self._after(after, turned=turned, passive=passive)
        if rest is None:
            self._lose(line, "a word behind the verb that our patterns have no place for")
            return
        subject = self._subject(before)
        swapped = "<" if (turned or "$" in after) and not passive else ""
        both = "&" if "%" in tokens else ""
        yield from self._entry(line, " ".join([*subject, verb, *rest]), code, f"{both} {swapped}".strip())

    def _subject(self, before: list[str]) -> list[str]:
        """The condition on who does it: the last noun before the verb, if it is none of the marks."""
        words = [t for t in before if t not in ("$", "+", "%", "^") and _plain(t) not in _AUXILIARIES | _DETERMINERS]
        if not words:
            return []
        return [f"A[{words[-1] if words[-1] in self.classes else self._class(words[-1])}]"]

    def _class(self, token: str) -> str:
        name = class_name(token)
        if not token.startswith("&"):
            self.classes.setdefault(name, [_base(_plain(token))])
        return name if name in self.classes else ""

    def _after(self, tokens: list[str], *, turned: bool, passive: bool) -> list[str] | None:
        """What follows the verb in our form; None where a token has no place in it."""
        out: list[str] = ["B"] if turned else []
        nouns: list[str] = []
        for n, token in enumerate(tokens):
            word = _plain(token)
            if token in ("^", "$") or word in _DETERMINERS or (passive and word == "by"):
                continue
            if token[0] not in "+%&" and word not in PREPOSITIONS | COMPLEMENTS:
                governed = n > 0 and _plain(tokens[n - 1]) == "to" and word in self.known
                if governed:
                    out = [*out[:-1], f"+{self._class(token)}"]
                else:
                    nouns.append(_base(word))
                continue
            out += nouns[-2:]
            nouns.clear()
            if token[0] == "&" and not self._class(token):
                return None
            out.append("B" if token in ("+", "%") else self._class(token) if token[0] == "&" else word)
        out += nouns[-2:]
        return _trimmed(out) if out.count("B") <= 1 else None

    def _entry(self, line: Line, pattern: str, written: str, marks: str) -> Iterator[Verb]:
        code = "none imported" if _NULL.fullmatch(written) else event_code(written)
        if code is None:
            self._lose(line, f"no event code of CAMEO: {written}")
            return
        first = self.seen.setdefault(pattern, line.where)
        if first != line.where:
            self._lose(line, f"in our form the same pattern as {first}: {pattern}")
            return
        yield Verb(
            line.where, pattern, code if code.startswith("none") else f"{code} {marks}".strip(), line.text.strip()
        )

    def _lose(self, line: Line, reason: str) -> None:
        self.lost.append(Lost(line.where, reason, line.text.strip()))


def _trimmed(out: list[str]) -> list[str]:
    """Without prepositions at the end that nothing follows: "of $" has lost its object; particles stay."""
    while len(out) > 1 and out[-1] in ("of", "by", "to") and out[-1] in PREPOSITIONS:
        out = out[:-1]
    return [] if out in (["of"], ["by"], ["to"]) else out


def _plain(token: str) -> str:
    return " ".join(token.replace("_", " ").lower().split())


def _base(word: str) -> str:
    """A noun's singular, by its ending."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is", "news")) and len(word) > 3 else word
