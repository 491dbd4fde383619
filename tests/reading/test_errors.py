from __future__ import annotations

import pickle
import re

import pytest

from dateline import errors
from dateline.errors import DatelineError, LexiconError


def _tree() -> list[type[DatelineError]]:
    kinds, out = [DatelineError], []
    while kinds:
        kind = kinds.pop()
        out.append(kind)
        kinds += kind.__subclasses__()
    return [kind for kind in out if kind.__module__ == "dateline.errors"]


@pytest.mark.parametrize("kind", _tree())
def test_pickles_whole(kind: type[DatelineError]) -> None:
    error = pickle.loads(pickle.dumps(kind("no such thing", remedy="add it", file="a.tsv", place=3)))
    assert type(error) is kind
    assert (error.message, error.remedy, error.file, error.place) == ("no such thing", "add it", "a.tsv", "3")


def test_told_in_one_line() -> None:
    assert str(LexiconError("no code", remedy="write one", file="a.lex", place=7)) == "a.lex:7: no code; write one"
    assert str(LexiconError("no code")) == "no code"


def test_the_docstring_draws_the_tree() -> None:
    drawn = set(re.findall(r"\b\w+Error\b", errors.__doc__ or ""))
    assert drawn == {kind.__name__ for kind in _tree()}
