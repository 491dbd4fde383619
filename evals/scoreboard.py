"""Writes docs/scoreboard.md, the scores of every set field by field, with what goes wrong: `python -m evals.scoreboard`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from dateline.scoring import Confusion, Report
from evals.floors import PINNED, Floors, read
from evals.gold import SETS, STORIES, digest, load
from evals.linking import FLOORS, reports, sets
from evals.linking import digest as linking_digest
from evals.run import report

PAGE = Path(__file__).resolve().parent.parent / "docs" / "scoreboard.md"
NOTHING = "(none)"
HEAD = """# Scoreboard

Written by `python -m evals.scoreboard` from the gold in `evals/`; [what each score means](guide/evaluate.md). The stories and sentences are
the project's own, written and annotated by hand, and annotated is what should be coded, also where the program is far from it. A floor is
what a test holds: it only rises. Rules were written with these texts in view, so expect less of new ones; [measurements](measurements.md) on
other people's texts are the better guess.
"""
ATTRIBUTES = {
    "actor_sector": "who: country and sector", "recipient_sector": "to whom: country and sector", "when": "when", "where": "where",
    "status": "status", "hedged": "hedged or not", "according_to": "on whose word", "mode": "mode", "under": "under which instrument",
    "against": "against which instrument",
}  # fmt: skip


def page(scored: dict[str, Report], floors: dict[str, Floors], linked: tuple[Report, Report], least: Floors) -> str:
    """The page: of each set its report and floors, and of the incidents both reports and their floors."""
    stories = scored[STORIES]
    lines = [HEAD, f"## Whole stories\n{len(load(STORIES).rows)} stories, gold `{digest(STORIES)}`.\n"]
    lines += [
        *_scores(stories, floors.get(STORIES)),
        "",
        "### By field",
        "Of the events found, those that have it right.",
        "",
    ]
    lines += [
        *_fields(stories),
        "",
        "### By type",
        "Events that must be found, by the first type that the gold allows.",
        "",
    ]
    lines += [*_types(stories.confusion["type"]), "", "### By status", "", *_statuses(stories.confusion["status"]), ""]
    lines += ["## Sentences that lead coders astray", "", *_traps(scored, floors), ""]
    for name in SETS:
        if name != STORIES:
            lines += [*_wrong(name, scored[name]), ""]
    lines += [
        "## Incidents",
        f"{len(sets())} sets of invented reports, gold `{linking_digest()}`.",
        "",
        *_incidents(linked, least),
    ]
    return "\n".join(lines).rstrip() + "\n"


def _scores(found: Report, floors: Floors | None) -> Iterator[str]:
    yield "| score | value | of | floor |\n|---|---|---|---|"
    for name in (*PINNED, "f1", "attributes_right"):
        floor = f"{floors.scores[name]:.2f}" if floors and name in floors.scores else ""
        yield f"| {name.replace('_', ' ')} | {found.scores[name]:.3f} | {found.over.get(name, '')} | {floor} |"


def _fields(found: Report) -> Iterator[str]:
    yield "| field | right | of |\n|---|---|---|"
    for name, told in ATTRIBUTES.items():
        score = f"attribute.{name}"
        if score in found.scores:
            yield f"| {told} | {found.scores[score]:.3f} | {found.over[score]} |"


def _types(table: Confusion) -> Iterator[str]:
    yield "| type | found | of | taken for | coded where the gold has none |\n|---|---|---|---|---|"
    for name in table.names():
        wanted = {f: n for (w, f), n in table.counts.items() if w == name}
        if name != NOTHING:
            others = ", ".join(f"{f} {n}" for f, n in sorted(wanted.items()) if f not in (name, NOTHING))
            total = sum(wanted.values())
            yield f"| {name} | {wanted.get(name, 0)} | {total} | {others} | {table.counts[NOTHING, name] or ''} |"


def _statuses(table: Confusion) -> Iterator[str]:
    names = table.names()
    yield f"| told as | {' | '.join(f'coded {n}' for n in names)} |\n|---{'|---' * len(names)}|"
    for wanted in names:
        counts = [table.counts[wanted, found] for found in names]
        if any(counts):
            yield f"| {wanted} | {' | '.join(str(n or '') for n in counts)} |"


def _traps(scored: dict[str, Report], floors: dict[str, Floors]) -> Iterator[str]:
    yield "| set | what it tries | texts | traps avoided | of | precision | of | must found | of |\n|---|---|---|---|---|---|---|---|---|"
    for name, (_, about) in SETS.items():
        if name != STORIES:
            cells = [
                c
                for score in ("traps_avoided", "precision", "must_found")
                for c in _cell(scored[name], score, floors.get(name))
            ]
            yield f"| {name} | {about} | {len(load(name).rows)} | {' | '.join(cells)} |"


def _cell(found: Report, score: str, floors: Floors | None) -> tuple[str, str]:
    floor = f" (floor {floors.scores[score]:.2f})" if floors and score in floors.scores else ""
    return f"{found.scores[score]:.2f}{floor}", str(found.over[score])


def _incidents(linked: tuple[Report, Report], floors: Floors) -> Iterator[str]:
    yield "| score | value | of | floor |\n|---|---|---|---|"
    for found in linked:
        for name, value in found.scores.items():
            floor = f"{floors.scores[name]:.2f}" if name in floors.scores else ""
            yield f"| {name.replace('_', ' ')} | {value:.3f} | {found.over.get(name, found.n)} | {floor} |"


def _wrong(name: str, found: Report) -> Iterator[str]:
    """A set's sentences that are not coded rightly, each with what is wrong."""
    wrong: dict[str, list[str]] = {}
    for miss in found.misses:
        wrong.setdefault(miss.document, []).append(f"{miss.kind.lower()} {miss.found}".strip())
    texts = {row.id: row.text for row in load(name).rows}
    yield f"### {name}: {len(texts) - len(wrong)} of {len(texts)} all right\n"
    for story, faults in wrong.items():
        yield f"- “{texts[story]}” ({'; '.join(dict.fromkeys(faults))})"


def main() -> None:
    """Writes the page."""
    found = {name: report(name) for name in SETS}
    written = page(found, read(), reports(sets()), read(FLOORS)["incidents"])
    PAGE.write_text(written, encoding="utf-8")


if __name__ == "__main__":
    main()
