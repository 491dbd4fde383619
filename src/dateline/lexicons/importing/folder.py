"""Writes what was read from dictionaries as a lexicon folder of one's own, with a report of what was left behind."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from dateline.errors import LexiconError, OutputError
from dateline.lexicons import actors as ours
from dateline.lexicons.importing.actors import Actor, actors
from dateline.lexicons.importing.agents import Agent, agents
from dateline.lexicons.importing.lines import Line, Lost, read
from dateline.lexicons.importing.verbs import Verb, Verbs, verbs
from dateline.lexicons.predicates import predicates

KINDS = ("actors", "agents", "verbs")
REPORT = "report.txt"
_NAMED = "name\taliases\tcountry\tsectors\tfrom\tto\tnote"
_PEOPLE = "name\taliases\tcountry\tsectors\trole\tfrom\tto"
_AGENTS = "noun\tplural\tsectors\tkind\tcountry"


class Imported(NamedTuple):
    """How much was written by file, what is ours already, and what was lost, in order."""

    written: dict[str, int]
    known: int
    lost: list[Lost]


class _Read(NamedTuple):
    actors: list[Actor]
    agents: list[Agent]
    verbs: list[Verb]
    classes: dict[str, list[str]]
    lost: list[Lost]


def import_files(files: Sequence[str], folder: str, kind: str | None = None) -> Imported:
    """Reads dictionaries (each of `kind`, else told by its lines) and writes a folder that `--lexicon` takes.

    LexiconError where a file is no such dictionary, OutputError where the folder is not empty or cannot be written.
    """
    root = Path(folder)
    if root.exists() and (not root.is_dir() or any(root.iterdir())):
        raise OutputError("is there already and not empty", remedy="name a new folder", file=folder)
    found = _Read([], [], [], {}, [])
    for file in files:
        _read(file, kind, found)
    texts, written, known = _texts(found)
    _write(root, texts)
    return Imported(written, known, found.lost)


def kind_of(lines: Iterable[Line]) -> str | None:
    """What a dictionary's lines make it: verbs have patterns, agents codes behind `~`."""
    marks = Counter(_mark(line.text.strip()) for line in lines)
    best = [kind for kind in KINDS if marks[kind]]
    return "verbs" if marks["verbs"] else max(best, key=lambda k: marks[k]) if best else None


def _mark(text: str) -> str:
    if (text[0] in "-~" and "*" in text) or text.startswith("---") or re.search(r"\[\d{2,4}", text):
        return "verbs"
    if re.search(r"\[[^\]]*~[^\]]*\]|^!\w+!", text):
        return "agents"
    return "actors" if re.search(r"\[[A-Z]{3}", text) else ""


def _read(file: str, kind: str | None, into: _Read) -> None:
    lines = read(file)
    kind = kind or kind_of(lines)
    if kind == "actors":
        into.actors.extend(actors(lines, into.lost))
    elif kind == "agents":
        into.agents.extend(agents(lines, into.lost))
    elif kind == "verbs":
        found: Verbs = verbs(lines, predicates().verbs, into.lost)
        into.verbs.extend(found.lines)
        into.classes.update(found.classes)
    else:
        raise LexiconError("no dictionary of actors, agents or verbs", remedy="say which with --kind", file=file)


def _texts(found: _Read) -> tuple[dict[str, str], dict[str, int], int]:
    """The text of each file, how many entries each has, and how many are ours already."""
    known = ours.actors()
    new_actors = [a for a in found.actors if not _is_ours(a, known)]
    new_agents = [a for a in found.agents if a.noun not in known.agents]
    dated = {a.name for a in new_actors if _is_person(a)}
    tables = {
        "actors/organisations.tsv": (_NAMED, [_named(a) for a in new_actors if a.name not in dated]),
        "actors/people_imported.tsv": (_PEOPLE, [_person(a) for a in new_actors if a.name in dated]),
        "actors/agents.tsv": (_AGENTS, [_agent(a) for a in new_agents]),
    }
    texts = {name: "\n".join([header, *lines, ""]) for name, (header, lines) in tables.items() if lines}
    written = {name: len(lines) for name, (_, lines) in tables.items() if lines}
    patterns = {" ".join(e.pattern.split()) for group in predicates().entries.values() for e in group}
    new_verbs = [v for v in found.verbs if v.pattern not in patterns]
    if found.verbs:
        texts["predicates/imported.lex"] = _entries(found.verbs, patterns)
        written["predicates/imported.lex"] = len(new_verbs)
    if found.classes:
        texts["predicates/classes.lex"] = "".join(f"{k}: {', '.join(v)}\n" for k, v in sorted(found.classes.items()))
    texts[REPORT] = "".join(f"{lost.where}\t{lost.reason}\t{lost.text}\n" for lost in found.lost)
    all_read = len(found.actors) + len(found.agents) + len(found.verbs)
    return texts, written, all_read - sum(written.values())


def _is_ours(actor: Actor, known: ours.Actors) -> bool:
    """Whether we have the name for the same country (and, where the dictionary says any, a sector of the same)."""
    same = [e for e in known.entries.get(ours.normal(actor.name), ()) if (e.country or "") == actor.country]
    return any(not actor.sectors or set(actor.sectors) & set(e.sectors) for e in same)


def _is_person(actor: Actor) -> bool:
    """Whether a name is somebody's: it has a time, two words or more, and a code of an office or a faction."""
    return bool((actor.since or actor.until) and " " in actor.name and actor.sectors and actor.country)


def _named(a: Actor) -> str:
    return "\t".join([a.name, ";".join(a.aliases), a.country, ";".join(a.sectors), a.since, a.until, a.where])


def _person(a: Actor) -> str:
    return "\t".join([a.name, ";".join(a.aliases), a.country, ";".join(a.sectors), "", a.since, a.until])


def _agent(a: Agent) -> str:
    return "\t".join([a.noun, a.plural, ";".join(a.sectors), "person", a.country])


def _entries(found: Sequence[Verb], ours_too: set[str]) -> str:
    """The entries; one whose pattern we have already stands behind `#`, to be taken in its place by taking that off."""
    lines = ["# pattern | code | who | example: write an example into each, and `dateline lexicon check` tests it"]
    for v in found:
        mark = "# " if v.pattern in ours_too else ""
        lines.append(f"{mark}{v.pattern:<34} | {v.code:<24} | |")
    return "\n".join([*lines, ""])


def _write(root: Path, texts: dict[str, str]) -> None:
    try:
        for name, text in texts.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text, encoding="utf-8")
    except OSError as error:
        raise OutputError(
            f"cannot be written ({error.strerror})", remedy="name another folder", file=str(root)
        ) from error
