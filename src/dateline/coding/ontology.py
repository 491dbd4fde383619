"""Ontologies: the shipped PLOVER, and a user's own from a folder, coded from the same claims."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from dateline.coding.plover import VERSION, Code, codes
from dateline.errors import LexiconError
from dateline.lexicons.digest import lexicon_digest
from dateline.lexicons.load import rows, source
from dateline.lexicons.predicates import FOLDER, Predicates, build, predicates

_NAME = re.compile(r"[a-z0-9][a-z0-9_.-]*")


class Ontology(NamedTuple):
    """Types with their codes, and the entries that lead to them.  `digest` covers all that coding by it looks up."""

    name: str
    """Name and version, as plover/0.8."""
    codes: Mapping[tuple[str, str | None], Code]
    lexicon: Predicates
    digest: str
    text: str
    """The table of types."""


def plover() -> Ontology:
    """The ontology that is shipped."""
    return Ontology(VERSION, codes(), predicates(), lexicon_digest(), source("ontology/plover.tsv"))


def from_folder(folder: str) -> Ontology:
    """A user's own: `types.tsv` (type, mode, quad, score, cameo), `*.lex` with entries, and maybe `classes.lex` and `VERSION`.

    Named after its folder; the shipped word classes may be used.  LexiconError names the folder, file and line that cannot be read.
    """
    try:
        return _read(Path(folder))
    except LexiconError as error:
        raise LexiconError(error.message, remedy=error.remedy, file=error.file or folder, place=error.place) from None


def _read(root: Path) -> Ontology:
    name = root.resolve().name.lower()
    if not _NAME.fullmatch(name) or name == "plover":
        raise LexiconError(
            f"an ontology cannot be named {name!r}", remedy="name its folder in letters, digits and dashes"
        )
    texts = {p.name: _text(p) for p in sorted(root.glob("*")) if p.suffix in (".tsv", ".lex") or p.name == "VERSION"}
    if "types.tsv" not in texts:
        raise LexiconError("there is no types.tsv", remedy="give it a table with type, mode, quad, score and cameo")
    found = _codes(texts["types.tsv"])
    lexicon = _entries(texts)
    _check(lexicon, found)
    version = texts.get("VERSION", "1").strip() or "1"
    if len(version.split()) != 1:
        raise LexiconError(f"{version!r} is no version", remedy="write VERSION in one word")
    digest = hashlib.sha256(lexicon_digest().encode())
    for file, text in texts.items():
        digest.update(f"{file}\0{text}\0".encode())
    return Ontology(f"{name}/{version}", found, lexicon, digest.hexdigest()[:12], texts["types.tsv"])


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")  # as spreadsheets write it
    except (OSError, UnicodeDecodeError) as error:
        raise LexiconError(f"{path.name} cannot be read ({error})", remedy="write it as UTF-8 text") from None


def _codes(text: str) -> dict[tuple[str, str | None], Code]:
    found: dict[tuple[str, str | None], Code] = {}
    for number, row in enumerate(rows("types.tsv", text), start=2):
        code = _code(number, row)
        if (code.type, code.mode) in found:
            told = f"{code.type} {code.mode or ''}".strip()
            raise LexiconError(f"types.tsv: row {number} gives {told} again", remedy="keep one of them")
        found[code.type, code.mode] = code
    return found


def _code(number: int, row: Mapping[str, str]) -> Code:
    """The type or mode of one row.  LexiconError where it is none that an event could hold and the archive give back."""
    try:
        code = Code(row["type"], row.get("mode") or None, int(row["quad"]), float(row["score"]), row.get("cameo", ""))
    except (KeyError, ValueError) as error:
        raise LexiconError(
            f"types.tsv: row {number} is no type ({error})", remedy="give type, quad 1-4 and score"
        ) from None
    if code.quad not in (1, 2, 3, 4):
        raise LexiconError(f"types.tsv: row {number} has quad {code.quad}", remedy="give 1, 2, 3 or 4")
    if not -10 <= code.score <= 10:
        raise LexiconError(f"types.tsv: row {number} has score {code.score:g}", remedy="give a number from -10 to 10")
    return code


def _entries(texts: Mapping[str, str]) -> Predicates:
    own = {name: text for name, text in texts.items() if name.endswith(".lex") and name != "classes.lex"}
    return build(own, source(f"{FOLDER}/classes.lex") + "\n" + texts.get("classes.lex", ""))


def _check(lexicon: Predicates, found: Mapping[tuple[str, str | None], Code]) -> None:
    for entries in lexicon.entries.values():
        for entry in entries:
            if entry.type != "none" and (entry.type, None) not in found:
                raise LexiconError(f"{entry.where}: no type {entry.type}", remedy="add it to types.tsv, without a mode")
