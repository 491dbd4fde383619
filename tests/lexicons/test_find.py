"""Finding words in the lexicon."""

from __future__ import annotations

from dateline.lexicons.find import find_words, folded, tables


def test_words_are_found_by_their_beginning_in_any_case() -> None:
    found = list(find_words("ACCUS"))
    assert any("accuse B" in line for line in found)
    assert any("accusation/n" in line for line in found)


def test_all_words_must_be_there() -> None:
    found = list(find_words("accuse crime"))
    assert any("accuse B of _crime" in line for line in found)
    assert all("crime" in line.lower() for line in found)


def test_accents_do_not_matter() -> None:
    assert folded("Öcalan’s") == "ocalan's"
    assert any("Öcalan" in line for line in find_words("ocalan"))


def test_no_words_inside_words() -> None:
    assert not any("predicates/accuse.lex" in line and "\tccuse" in line for line in find_words("ccuse"))
    assert list(find_words("ccuse")) == []


def test_long_lines_are_shown_around_the_word() -> None:
    found = [line for line in find_words("warhead") if "classes.lex" in line]
    assert found
    assert all(len(line) < 260 and "warhead" in line and "_" in line for line in found)


def test_every_file_is_listed_with_its_columns() -> None:
    listed = dict(tables())
    assert listed["predicates/accuse.lex"] == "pattern | code | who | example"
    assert listed["actors/media.tsv"].startswith("name, aliases, country")
