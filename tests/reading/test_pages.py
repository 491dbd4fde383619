from __future__ import annotations

import io

import pytest

from dateline.reading.bounds import Bounds
from dateline.reading.dispatch import read_stream
from dateline.reading.html import read_html
from dateline.reading.published import Candidate, candidate, choose_day, from_url
from dateline.reading.refusal import Refusal
from dateline.reading.source import Source
from dateline.records import Story

from .pages import CASES, CRAWLED, RELATED, TEXT, TITLE, Case, ld, meta

FRENCH = "".join(
    f"<p>Le président {who} a dit que les troupes seront retirées de la région mardi prochain avant la réunion des ministres.</p>"
    for who in ("du Mali", "de la France", "de l'Algérie", "du Niger")
)
DATES_AT_LEAST, TITLES_AT_LEAST = 0.95, 0.95


def _story(case: Case) -> Story:
    item = read_html(case.html().encode(), Source(path="a.html", now=CRAWLED), Bounds(), url=case.url)
    assert isinstance(item, Story), item
    return item


def test_there_are_enough_pages() -> None:
    assert len(CASES) >= 60
    assert len({case.name for case in CASES}) == len(CASES)


def test_dates() -> None:
    wrong = [(c.name, s.published, s.found.get("published")) for c in CASES if (s := _story(c)).published != c.day]
    assert 1 - len(wrong) / len(CASES) >= DATES_AT_LEAST, wrong


def test_titles() -> None:
    wrong = [(c.name, s.title, s.found.get("title")) for c in CASES if (s := _story(c)).title != c.title]
    assert 1 - len(wrong) / len(CASES) >= TITLES_AT_LEAST, wrong


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.name)
def test_text_without_what_surrounds_it(case: Case) -> None:
    story = _story(case)
    assert "Rebels released 42 soldiers" in story.text
    assert "which are to go on in the capital" in story.text
    for foreign in ("cookies", "Section world", "Another story", "All rights reserved"):
        assert foreign not in story.text


def test_a_conflict_is_explained() -> None:
    case = next(c for c in CASES if c.name == "two against one")
    told = _story(case).found["published"]
    assert "article:published_time" in told
    assert "so too url" in told
    assert "against: JSON-LD datePublished 2025-05-08" in told


@pytest.mark.parametrize(
    ("html", "url", "reason"),
    [
        ("<html><body><p>Too short.</p></body></html>", None, "short"),
        ("", None, "no-text"),
        (
            "<html><head><title>Live updates: truce</title></head><body><h1>Live updates: truce</h1><div id=app></div></body></html>",
            "https://example.org/live/truce",
            "live-blog",
        ),
        (
            "<html><body>"
            + "".join(
                f"<div class=teaser><h3><a href='/{n}'>Headline number {n} of the front page today</a></h3></div>"
                for n in range(60)
            )
            + "</body></html>",
            "https://example.org/",
            "links",
        ),
        (
            "<html><body><ul>"
            + "".join(f"<li><a href='/{n}'>Story number {n} about some matter</a></li>" for n in range(80))
            + "</ul></body></html>",
            "https://example.org/archive",
            "links",
        ),
        (Case("fr").html().replace(TEXT, FRENCH), None, "language"),
    ],
)
def test_what_is_no_story(html: str, url: str | None, reason: str) -> None:
    item = read_html(html.encode(), Source(path="a.html"), Bounds(), url=url)
    assert isinstance(item, Refusal)
    assert item.reason == reason


@pytest.mark.parametrize(
    ("head", "url", "section"),
    [
        (meta("article:section", "Opinion"), "https://example.org/a/b", "opinion"),
        ("", "https://example.org/opinion/a-truce-that-will-not-last", "opinion"),
        ("", "https://example.org/commentisfree/2025/may/04/truce", "opinion"),
        (ld(articleSection="Film reviews"), "https://example.org/a/b", "review"),
        (ld(**{"@type": "OpinionNewsArticle"}), "https://example.org/a/b", "opinion"),
        (meta("article:section", "World"), "https://example.org/a/b", "world"),
        ("", "https://example.org/world/b", None),
    ],
)
def test_sections_are_marked_not_dropped(head: str, url: str, section: str | None) -> None:
    assert _story(Case("s", head, url=url)).found.get("section") == section


def test_addresses() -> None:
    head = "<link rel='canonical' href='https://www.example.org/2025/05/04/own'>"
    assert _story(Case("c", head, url="https://m.example.org/x?utm=1")).url == "https://www.example.org/2025/05/04/own"
    stranger = "<link rel='canonical' href='https://other.example.net/own'>"
    assert _story(Case("c", stranger, url="https://example.org/x/y")).url == "https://example.org/x/y"
    script = "<link rel='canonical' href='javascript:alert(1)'>"
    assert _story(Case("c", script, url="https://example.org/x/y")).url == "https://example.org/x/y"


def test_hostile_pages_end() -> None:
    for html in (
        "<div>" * 200_000,
        "<a href='" * 100_000,
        "<p " + "a=b " * 200_000,
        "<!--" * 200_000,
        "<table>" * 50_000 + RELATED,
        "&" * 500_000,
        "<time>" * 50_000,
        "\0" * 100_000,
        "<script type='application/ld+json'>" + "[" * 100_000,
    ):
        assert isinstance(read_html(html.encode(), Source(path="a.html"), Bounds()), Refusal | Story)


def test_bidirectional_controls_do_not_reach_titles() -> None:
    story = _story(Case("b", meta("og:title", TITLE + "\u202eevil\x1b[31m"), above="<p></p>")._replace(title="x"))
    assert "\u202e" not in (story.title or "")
    assert "\x1b" not in (story.title or "")


def test_no_candidate_no_day() -> None:
    assert choose_day([], "2025-05-10") == (None, "")


def test_pages_from_a_zone_ahead_are_dated_no_later_than_the_crawl() -> None:
    assert choose_day([Candidate("2025-05-11", "meta date", 2.0)], "2025-05-10").day == "2025-05-10"


def test_candidates() -> None:
    assert candidate("0001-01-01", "x", 1.0) is None
    assert candidate("1970-01-01", "x", 1.0) is None
    assert from_url("https://example.org/2025/13/04/x") is None
    assert from_url("https://example.org/12025050412/x") is None
    assert from_url(None) is None


def test_title_constant_is_used() -> None:
    assert any(case.title == TITLE for case in CASES)


@pytest.mark.parametrize(
    ("head", "authors"),
    [
        (ld(author={"@type": "Person", "name": "Aminata Sow"}), "Aminata Sow"),
        (ld(author=[{"name": "Aminata Sow"}, {"name": "By Li Wei"}]), "Aminata Sow, Li Wei"),
        (ld(author="Desert Wire") + meta("author", "somebody else", "name"), "Desert Wire"),
        (meta("author", "By Aminata Sow", "name"), "Aminata Sow"),
        (meta("article:author", "https://www.example.org/people/sow"), None),
        ("", None),
    ],
)
def test_authors_are_told(head: str, authors: str | None) -> None:
    assert _story(Case("a", head)).found.get("authors") == authors


def test_pages_of_too_many_elements_or_bytes_are_refused() -> None:
    many = "<html><body><article>" + "a b c d<br>" * 50_000
    item = read_html(many.encode(), Source(path="a.html"), Bounds())
    assert isinstance(item, Refusal)
    assert (item.reason, "elements" in item.message) == ("too-large", True)
    large = list(read_stream(io.BytesIO(b"<html>" + b"x" * 5_000_000), Source(path="a.html"), Bounds()))
    assert [r.reason for r in large if isinstance(r, Refusal)] == ["too-large"]
