"""What the case stories must come to: which are one happening, who copies whom, what is contested, what stands."""

from __future__ import annotations

from collections import defaultdict

import pytest

from dateline.corroborating.corpus import Corpus
from dateline.corroborating.incident import Incident
from dateline.records import Document

Truth = dict[str, dict[str, str | None]]


@pytest.fixture(scope="module")
def incidents(corpus: Corpus, documents: dict[str, Document], truth: Truth) -> dict[str, Incident]:
    """By the cluster of the first story."""
    return {str(truth[i.stories[0]]["cluster"]): i for i in corpus.incidents(documents.__getitem__)}


def test_stories_of_one_happening_are_together_and_look_alikes_apart(corpus: Corpus, truth: Truth) -> None:
    wanted = defaultdict(set)
    for story, row in truth.items():
        wanted[row["cluster"]].add(story)
    assert sorted(map(sorted, corpus.linker.groups())) == sorted(map(sorted, wanted.values()))


def test_lineage_is_as_written(incidents: dict[str, Incident], truth: Truth) -> None:
    origin = {story: root for i in incidents.values() for story, root in i.origin.items()}
    assert origin == {story: row["origin"] for story, row in truth.items() if row["origin"]}


@pytest.mark.parametrize(
    ("cluster", "sources"), [("kharkiv", 2), ("odesa", 1), ("doha", 2), ("strike", 1), ("launch", 2), ("hoax", 0)]
)
def test_copies_are_one_source(incidents: dict[str, Incident], cluster: str, sources: int) -> None:
    assert incidents[cluster].independent_sources == sources


@pytest.mark.parametrize(
    ("cluster", "abouts"),
    [
        ("strike", ["toll"]),
        ("launch", ["toll"]),
        ("clash", ["culprit"]),
        ("arrest", ["whether"]),
        ("hoax", ["whether"]),
        ("flood", ["toll"]),
        ("odesa", []),
        ("cairo", []),
        ("uk-sanctions", []),
        ("flood-memory", []),
    ],
)
def test_conflicts(incidents: dict[str, Incident], cluster: str, abouts: list[str]) -> None:
    assert [c.about for c in incidents[cluster].conflicts] == abouts


def test_sides_keep_their_words_and_stories(incidents: dict[str, Incident]) -> None:
    (conflict,) = incidents["strike"].conflicts
    told = {side.claim: (side.stories, side.according_to) for side in conflict.sides}
    assert told["2,500 in the crowd"] == (("c28", "c29"), "The port operator")
    assert told["6,000 in the crowd"] == (("c28", "c29"), "The union")


def test_a_toll_that_its_own_voice_revised_does_not_stand(incidents: dict[str, Incident]) -> None:
    (killed,) = [q for q in incidents["flood"].quantities if q.of == "killed"]
    assert (killed.low, killed.high, killed.best) == (21, 40, 21)
    assert {(c.value, c.standing) for c in killed.claims} == {(12, False), (21, True), (40, True)}


def test_the_best_figure_is_on_the_best_placed_word(incidents: dict[str, Incident]) -> None:
    (crowd,) = [q for q in incidents["strike"].quantities if q.of == "crowd"]
    assert (crowd.low, crowd.high, crowd.best) == (2500, 6000, 2500)


def test_a_withdrawn_report_is_told_with_what_rests_on_it(incidents: dict[str, Incident]) -> None:
    hoax = incidents["hoax"]
    assert hoax.status == "retracted"
    assert [s.status for s in hoax.history] == ["claimed", "retracted"]
    assert {r.story for r in hoax.reports if r.retracted} == {"c23"}
    assert {r.story for r in hoax.reports if r.rests_on_retracted} == {"c24"}


def test_denials_are_told_by_name(incidents: dict[str, Incident]) -> None:
    assert any("police" in d.who for d in incidents["arrest"].denies)
    assert incidents["arrest"].status == "disputed"


def test_the_brief_is_quoted(incidents: dict[str, Incident], documents: dict[str, Document]) -> None:
    for incident in incidents.values():
        assert 1 <= len(incident.brief) <= 5
        for cited in incident.brief:
            assert documents[cited.story].text[cited.start : cited.end] == cited.text
        for side in (s for c in incident.conflicts for s in c.sides):
            for quote in side.evidence:
                assert documents[quote.story].text[quote.span.start : quote.span.end] == quote.span.text


def test_why_and_why_not(corpus: Corpus) -> None:
    copied, together = corpus.why("c01", "c02")
    assert together
    assert copied.features[0].name == "copied words"
    apart, together = corpus.why("c01", "c04")
    assert not together
    assert apart.score < 0
    assert any(f.name == "place" and f.points < 0 and f.left != f.right for f in apart.features)


def test_the_features_add_up_to_the_score(corpus: Corpus) -> None:
    from dateline.corroborating.compare import BIAS, points

    sketches = corpus.linker.sketches
    for a in sketches:
        for b in sketches:
            if a != b:
                told = corpus.why(a, b)[0]
                assert abs(told.score - BIAS - sum(f.points for f in told.features)) < 0.002
                assert abs(told.score * 1000 - points(sketches[a], sketches[b])) <= 6
                assert points(sketches[a], sketches[b]) == points(sketches[b], sketches[a])
