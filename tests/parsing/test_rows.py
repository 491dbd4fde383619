"""Paragraphs are added to a parse column by column: white space tokens go, offsets and heads stay right."""

from __future__ import annotations

import pytest

from dateline.parsing.model import Parser
from dateline.parsing.parse import Parse
from dateline.records import Story


@pytest.fixture(scope="module")
def parser() -> Parser:
    return Parser(gated=False)


def parsed(parser: Parser, text: str) -> Parse:
    return next(parser.parse([Story(id="x", text=text)]))[1]


@pytest.mark.parametrize(
    "text",
    [
        "Kenya   signed  a treaty.  \n\n  Uganda did not.\n\nTroops left.",
        "   Two  spaces before.  And   after.   ",
        "One.",
        "\u200b \u200b\n\na",
    ],
)
def test_tokens_stand_where_they_say(parser: Parser, text: str) -> None:
    p = parsed(parser, text)
    assert [p.text[a:b] for a, b in zip(p.start, p.end, strict=True)] == p.word
    assert not any(w.isspace() or not w for w in p.word)
    assert [w for w in text.replace("\u200b", " ").split() if w] == "".join(
        (" " if k and p.start[k] > p.end[k - 1] else "") + w for k, w in enumerate(p.word)
    ).split()


def test_heads_and_children_agree(parser: Parser) -> None:
    p = parsed(parser, "The army,   which   shelled the town,  withdrew.\n\nIt left  quietly.  Nobody saw it.")
    for head, kids in enumerate(p.kids):
        assert all(p.head[k] == head for k in kids)
    assert sum(len(k) for k in p.kids) + sum(h == i for i, h in enumerate(p.head)) == len(p)
    for n, (a, b) in enumerate(p.sentences):
        assert p.sentence[a:b] == [n] * (b - a)
        assert all(a <= h < b for h in p.head[a:b])
    assert p.sentences[0][0] == 0
    assert p.sentences[-1][1] == len(p)
    assert len(p.paragraph) == len(p.sentences)
    assert len(set(p.paragraph)) == 2


def test_no_words_no_tokens(parser: Parser) -> None:
    assert len(parsed(parser, " \n\n ")) == 0
