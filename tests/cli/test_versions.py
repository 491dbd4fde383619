"""The versions printed are those that coded documents carry."""

from __future__ import annotations

import msgspec

from dateline import __version__
from tests.cli.command import Command

STORY = "Kenya and Ethiopia signed a treaty in Nairobi on Monday."


def test_versions_are_those_of_what_is_coded(dateline: Command) -> None:
    told = dict(line.split(maxsplit=1) for line in dateline("versions").text.splitlines())
    coder = msgspec.json.decode(dateline("code", "-", stdin=STORY.encode()).out.splitlines()[0])["coder"]
    assert told["dateline"] == __version__ == coder["dateline"]
    assert (told["lexicon"], told["ontology"]) == (coder["lexicon"], coder["ontology"])
    assert told["model"].split()[-1] == coder["model"].split()[-1]
