"""Who is a he and who a she, and that two pronouns of one clause are two people."""

from __future__ import annotations

import pytest

from dateline.pipeline import Pipeline
from tests.resolving.support import Told

WHO = {
    "another than the subject": (
        "The Tajik president met his Uzbek counterpart. He accused him of hoarding water.",
        "him",
        "UZB:GOV",
    ),
    "a she is no man": ("The Honduran president sacked the army chief. She accused him of theft.", "him", "HND:MIL"),
    "her as an object": (
        "Senator Leila de Lima walked free in Manila. President Duterte had jailed her.",
        "her",
        "PHL:LEG",
    ),
    "his is not his wife": (
        "A Cuban dissident fasted. The dissident's wife said guards had beaten him.",
        "him",
        "CUB:OPP",
    ),
    "itself": ("A Zambian MP who had accused the president was himself charged.", "himself", "ZMB:LEG"),
    "the two women": (
        "Two French nuns were freed in Haiti. A gang had held the two women.",
        "the two women",
        "FRA:REL",
    ),
    "many are no he": (
        "The Ghanaian governor said 140 pupils had been freed. Thirty of the pupils fled. He denied that money had been paid.",
        "He",
        "GHA:GOV",
    ),
    "a host": ("Somalia's president visited Asmara. He thanked his hosts.", "his hosts", "ERI:GOV"),
    "a surname that opens a sentence": ("Macron telephoned Zelensky on Saturday.", "Macron", "FRA:GOV"),
}


@pytest.mark.parametrize("case", WHO)
def test_who_a_word_takes_up(pipeline: Pipeline, case: str) -> None:
    text, words, who = WHO[case]
    assert Told(pipeline, text).who(words) == who


PLACED = {
    "a state of another country": (
        "Herdsmen killed farmers in Niger State, Nigerian police said.",
        "farmers",
        "NGA:AGR",
    ),
    "a town of a capital's name": ("Police in Paris, Texas, shot a burglar.", "Police", "USA:COP"),
    "a town of a people's name": (
        "A baker from San Francisco accused the city's police.",
        "the city's police",
        "USA:COP",
    ),
    "a people of two countries": (
        "The Kurdish party met in Diyarbakir. Prosecutors accused its leaders in Turkey.",
        "its leaders",
        "TUR:PTY",
    ),
}


@pytest.mark.parametrize("case", PLACED)
def test_a_name_is_read_by_where_it_lies(pipeline: Pipeline, case: str) -> None:
    text, words, who = PLACED[case]
    assert Told(pipeline, text).who(words) == who
