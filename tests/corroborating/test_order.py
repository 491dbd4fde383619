"""Any order and any batching of the stories gives the same incidents, and ids stay as stories join."""

from __future__ import annotations

from benchmarks.linking import generate
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.corroborating.corpus import Corpus
from dateline.corroborating.linker import Linker
from dateline.corroborating.sketch import Sketch, sketch

STORIES = [sketch(row.document) for row in generate(120, seed=3, crowded=True)]
WHOLE = Linker()
WHOLE.add(STORIES)
GROUPS = WHOLE.groups()


def batches(draw: st.DrawFn) -> list[list[Sketch]]:
    order = draw(st.permutations(STORIES))
    cuts = sorted(draw(st.sets(st.integers(1, len(STORIES) - 1), max_size=12)))
    return [order[a:b] for a, b in zip([0, *cuts], [*cuts, len(order)], strict=True)]


BATCHES = st.composite(batches)()


@settings(max_examples=40, deadline=None)
@given(BATCHES)
def test_any_order_and_any_batches_give_the_same_incidents(parts: list[list[Sketch]]) -> None:
    linker = Linker()
    for part in parts:
        linker.add(part)
    assert linker.groups() == GROUPS


def test_the_stories_make_blocks_too_large_to_compare_whole() -> None:
    assert max(len(b) for b in WHOLE._blocks.values()) > 40
    assert 1 < len(GROUPS) < len(STORIES)


@settings(max_examples=15, deadline=None)
@given(BATCHES, st.data())
def test_stories_told_again_or_anew_change_nothing_that_they_should_not(
    parts: list[list[Sketch]], data: st.DataObject
) -> None:
    linker = Linker()
    for part in parts:
        linker.add(part)
    again = data.draw(st.lists(st.sampled_from(STORIES), max_size=10))
    assert linker.add(again) == set()
    assert linker.groups() == GROUPS


@settings(max_examples=20, deadline=None)
@given(BATCHES)
def test_an_incident_keeps_its_id_while_stories_only_join(parts: list[list[Sketch]]) -> None:
    corpus = Corpus()
    for part in parts:
        before = dict(corpus.ledger.incident_of)
        changes = corpus.add_sketches(part)
        moved = {s for c in changes if c.what in ("left", "merged", "split") for s in c.stories}
        kept = {s for s, i in before.items() if corpus.ledger.incident_of[s] == i}
        assert before.keys() - kept <= moved
        assert sorted(s for held in corpus.ledger.incidents.values() for s in held) == sorted(corpus.ledger.incident_of)
    assert sorted(corpus.ledger.incidents.values()) == GROUPS


def test_linking_by_one_process_or_another_is_the_same() -> None:
    import subprocess
    import sys
    from pathlib import Path

    program = (
        "from benchmarks.linking import generate\nfrom dateline.corroborating.linker import Linker\n"
        "from dateline.corroborating.sketch import sketch\nk = Linker()\n"
        "k.add(sketch(r.document) for r in generate(120, seed=3, crowded=True))\nprint(k.groups())"
    )
    root = Path(__file__).resolve().parent.parent.parent
    told = {
        subprocess.run(
            [sys.executable, "-c", program], cwd=root, env={"PYTHONHASHSEED": seed, "PYTHONPATH": f"{root}/src:{root}"},
            capture_output=True, text=True, check=True,
        ).stdout
        for seed in ("1", "2")
    }  # fmt: skip
    assert told == {f"{GROUPS}\n"}
