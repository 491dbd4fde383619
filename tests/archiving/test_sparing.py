"""What the look at changed entries spares would have been coded alike: asked of the shipped lexicon, of every part of speech."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from dateline.archiving import Archive
from dateline.archiving.adding import Adder
from dateline.archiving.manifest import WHOLE, manifest, touched
from dateline.archiving.recoding import Recoded, Recoder
from dateline.archiving.steps import Steps
from dateline.coding.code import EventCoder
from dateline.coding.ontology import plover
from dateline.lexicons.predicates import UNDERGONE, Predicates
from dateline.pipeline import Pipeline
from dateline.records import Story
from dateline.running.steps import archive_steps, recoding_steps
from tests.archiving.test_adding import said

TEXTS = (
    "Ghana condemned Togo on Monday.",
    "Clashes between the Chadian and Nigerien armies erupted on Sunday.",
    "Norway was dismayed by the verdict.",
    "Cyprus said Turkey had breached the agreement.",
    "Serbia said that Kosovo must withdraw its police.",
    "Angola and Gabon signed a treaty in Luanda.",
)
"""One story each; the first five hold an entry of each part of speech."""
STRUCK = (("condemn", "v"), ("clash", "n"), ("dismayed", "a"), ("breach", "r"), ("must", "m"))


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, pipeline: Pipeline) -> str:
    root = str(tmp_path_factory.mktemp("sparing") / "archive")
    stories = (Story(id=f"s{n}", text=text, published="2025-05-06") for n, text in enumerate(TEXTS))
    Adder(Archive.open(root, create=True), archive_steps(pipeline)).add(stories)
    return root


def _steps(lexicon: Predicates) -> Steps:
    """The shipped steps with another predicate lexicon."""
    steps = recoding_steps()
    coder = msgspec.structs.replace(steps.coder, lexicon="other")
    return steps._replace(
        coder=coder, code=EventCoder(coder, lexicon).code, manifest=lambda: manifest(lexicon, plover().text)
    )


def _recoded(filled: str, folder: Path, lexicon: Predicates, *, everything: bool) -> tuple[Recoded, object]:
    root = str(folder / f"everything-{everything}")
    shutil.copytree(filled, root)
    archive = Archive.open(root)
    return Recoder(archive, _steps(lexicon), everything=everything).run(), said(archive.view().records())


@pytest.mark.parametrize("struck", STRUCK, ids=str)
def test_a_struck_entry_is_missed_wherever_it_was_met(struck: tuple[str, str], filled: str, tmp_path: Path) -> None:
    known = plover().lexicon
    lexicon = known._replace(entries={k: v for k, v in known.entries.items() if k != struck})
    done, events = _recoded(filled, tmp_path, lexicon, everything=False)
    assert events == _recoded(filled, tmp_path, lexicon, everything=True)[1]
    assert done.vanished + done.changed > 0
    assert done.stories < len(TEXTS)


def test_a_noun_struck_from_those_that_befall_their_owner_is_coded_again() -> None:
    known = plover().lexicon
    fewer = known._replace(classes={**known.classes, UNDERGONE: known.classes[UNDERGONE] - {"arrest"}})
    change = touched(manifest(known, ""), manifest(fewer, ""))
    assert change.predicates == {("arrest", "n")}


@pytest.mark.parametrize(
    ("noun", "plural"),
    [("gunman", "gunmen"), ("secretary", "secretaries"), ("housewife", "housewives"), ("soldier", "soldiers")],
)
def test_a_changed_noun_is_looked_for_in_the_plural_as_well(noun: str, plural: str) -> None:
    nothing = {"ontology": "", "predicates": {}, "undergone": {}, "names": {}, "agents": {}}
    (word,) = touched(nothing, {**nothing, "agents": {noun: "1"}}).words
    assert word in noun
    assert word in plural


TRACED = """
import functools, sys
from pathlib import Path
from dateline.lexicons import load
read, source = set(), load.source
load.source = functools.cache(lambda name: read.add(name) or source(name))
import msgspec
from dateline.records import Reading
from dateline.running.steps import recoding_steps
code = recoding_steps().code
for reading in msgspec.msgpack.decode(Path(sys.argv[1]).read_bytes(), type=list[Reading]):
    code(reading)
print(*sorted(read))
"""
COMPARED = ("ontology/plover.tsv",)
"""Tables that the manifest holds otherwise; those of actors and predicates it holds entry by entry."""


def test_every_table_that_coding_reads_is_looked_at(pipeline: Pipeline, tmp_path: Path) -> None:
    texts = (
        *TEXTS,
        "Zambia sent fire trucks.",
        "Zambia sent troops to Mali.",
        "Ten people were killed when a bus overturned in Kenya.",
        "Brazil beat Chile 3-1 in the final.",
    )
    stories = (Story(id=f"s{n}", text=text, published="2025-05-06") for n, text in enumerate(texts))
    file = tmp_path / "readings"
    file.write_bytes(msgspec.msgpack.encode(list(pipeline.read(stories))))
    done = subprocess.run([sys.executable, "-c", TRACED, str(file)], capture_output=True, text=True, check=True)
    read = {name for name in done.stdout.split() if not name.startswith(("actors/", "predicates/"))}
    assert read - {*WHOLE, *COMPARED} == set()
    assert {
        "cues/sport.tsv",
        "cues/mishaps.tsv",
        "cues/peacekeeping.tsv",
        "ontology/contexts.tsv",
        "ontology/means.tsv",
    } <= read
