"""The index of entries offers every entry that can be met, in the lexicon's order."""

from __future__ import annotations

import random

from dateline.coding.index import EntryIndex
from dateline.lexicons.predicates import PREPOSITIONS, Entry, predicates


def _objects(entry: Entry) -> frozenset[str]:
    """The words of which an entry needs one as its object."""
    return next((c.lemmas for c in entry.conditions if c.slot == "patient" and c.lemmas), frozenset())


def _may_meet(entry: Entry, words: set[str], objects: set[str]) -> bool:
    return words.issuperset(entry.words) and (not _objects(entry) or bool(_objects(entry) & objects))


def test_no_entry_that_can_be_met_is_left_out() -> None:
    lexicon, rng = predicates(), random.Random(5)
    index, small = EntryIndex(lexicon), sorted(PREPOSITIONS)
    for (lemma, pos), entries in lexicon.entries.items():
        own = sorted({w for e in entries for w in e.words})
        named = sorted({o for e in entries for o in _objects(e)})
        for count in (0, 1, 3):
            words = {*rng.sample(small, count), *rng.sample(own, min(count, len(own)))}
            objects = {"xyzzy", *rng.sample(named, min(count, len(named)))}
            for particle in (None, *own[:2], "xyzzy"):
                group = index.group(lemma, pos)
                assert group is not None
                found = [e for e in group.fitting(words, particle, objects) if _may_meet(e, words, objects)]
                meant = [e for e in entries if particle not in own or particle in e.words]
                assert found == [e for e in meant if _may_meet(e, words, objects)], (lemma, pos, words, particle)


def test_a_predicate_that_no_entry_knows() -> None:
    index = EntryIndex(predicates())
    assert not index.knows("xyzzy", "v")
    assert index.group("xyzzy", "v") is None
