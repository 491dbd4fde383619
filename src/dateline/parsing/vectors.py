"""The small model's token vectors, worked out from its own weights: a word's own vector once, the rest by numpy's BLAS.

What comes out is what `tok2vec` of the model gives, to the rounding of single precision.  Two things make it fast: the first half of
the work looks at a token alone and is remembered for each word, and products go through numpy, whose BLAS knows the processor.
"""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, cast

import numpy as np
import numpy.typing as npt
from spacy.attrs import NORM, ORTH, SPACY
from thinc.backends.numpy_ops import NumpyOps

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc
    from thinc.api import Model

    Floats = npt.NDArray[np.float32]

KNOWN_WORDS = 60_000
"""Words whose own vectors are kept, 400 bytes each."""
_ROWS = 1024
"""Tokens worked on at once: what they need stays in the processor's cache."""
_EPSILON = 1e-8
_LAYERS = ["expand_window", "maxout", "layernorm", "dropout"]
_EMBEDDING = ["extract_features", "list2ragged", "with_array", "with_array", "ragged2list"]


class Vectors:
    """Stands in for the forward pass of a `tok2vec` of spaCy's design (MultiHashEmbed, MaxoutWindowEncoder of window 1)."""

    def __init__(self, model: Model[Any, Any]) -> None:
        embedding, encoder = model.layers
        self._features = embedding.layers[0].attrs["columns"]
        self._embed = embedding.layers[2].layers[0]
        self._mix = embedding.layers[3].layers[0]
        self._layers = [_Window(residual.layers[0]) for residual in encoder.layers[0].layers]
        self._pad = len(self._layers)
        self._width = self._layers[0].width
        self._clear()

    def __call__(self, docs: Sequence[Doc]) -> list[Floats]:
        """The vectors of each document: (tokens, width)."""
        out: list[Floats] = []
        for group in _groups(docs):
            out += self._group(group)
        return out

    def _clear(self) -> None:
        self._number: dict[int, int] = {}
        self._words: Floats = np.zeros((1024, self._width), np.float32)

    def _group(self, docs: Sequence[Doc]) -> list[Floats]:
        """Documents laid end to end, each between empty rows so that none sees another."""
        lengths = [len(doc) for doc in docs]
        pad = self._pad
        rows = np.zeros((_rounded(sum(lengths) + pad * (len(docs) + 1)), self._width), np.float32)
        at = pad
        for doc, length in zip(docs, lengths, strict=True):
            rows[at : at + length] = self._alone(doc)
            at += length + pad
        for layer in self._layers:
            rows = layer(rows)
        out, at = [], pad
        for length in lengths:
            out.append(rows[at : at + length])
            at += length + pad
        return out

    def _alone(self, doc: Doc) -> Floats:
        """Each token's own vector, whatever stands beside it: (tokens, width)."""
        ids = doc.to_array([ORTH, NORM, SPACY]).astype(np.uint64)
        keys = (ids[:, 0] ^ (ids[:, 1] << np.uint64(1)) ^ ids[:, 2]).tolist()
        number = self._number
        new = {key: n for n, key in enumerate(keys) if key not in number}
        if new:
            if len(number) + len(new) > KNOWN_WORDS:
                self._clear()
                number = self._number
                new = {key: n for n, key in enumerate(keys)}
            self._learn(doc, new)
        return self._words[[number[key] for key in keys]]

    def _learn(self, doc: Doc, new: dict[int, int]) -> None:
        """Works out the vectors of new words; `new` maps a word's key to a token of the document."""
        first, count = len(self._number), len(new)
        features = doc.to_array(self._features).reshape(len(doc), -1)[list(new.values())]
        found = np.zeros((_rounded(count), features.shape[1]), np.uint64)
        found[:count] = features
        vectors = self._mix.predict(self._embed.predict(found))[:count]
        if first + count > len(self._words):
            grown = np.zeros((2 * (first + count), self._width), np.float32)
            grown[:first] = self._words[:first]
            self._words = grown
        self._words[first : first + count] = vectors
        self._number.update((key, first + n) for n, key in enumerate(new))


class _Window:
    """One residual layer: a token with its two neighbours, the largest of the pieces, normed, added to the token."""

    def __init__(self, layer: Model[Any, Any]) -> None:
        maxout, norm = layer.layers[1].layers[0].layers
        pieces, width = maxout.get_dim("nP"), maxout.get_dim("nO")
        # the pieces side by side, so that their largest is taken over whole columns
        weights: Floats = np.asarray(maxout.get_param("W")).transpose(1, 0, 2).reshape(pieces * width, 3 * width)
        self._weights: Floats = np.ascontiguousarray(weights.T)
        self._bias: Floats = np.asarray(maxout.get_param("b")).T.flatten()
        self._gain: Floats = np.asarray(norm.get_param("G"))
        self._shift: Floats = np.asarray(norm.get_param("b"))
        self.width, self._pieces = width, pieces

    def __call__(self, rows: Floats) -> Floats:
        width = self.width
        beside = np.zeros((len(rows), 3 * width), np.float32)
        beside[1:, :width] = rows[:-1]
        beside[:, width : 2 * width] = rows
        beside[:-1, 2 * width :] = rows[1:]
        product = beside @ self._weights
        product += self._bias
        best = product[:, :width]
        for n in range(1, self._pieces):
            best = np.maximum(best, product[:, n * width : (n + 1) * width])
        best -= best.mean(axis=1, keepdims=True)
        scale = np.einsum("ij,ij->i", best, best) / np.float32(width) + np.float32(_EPSILON)
        best *= (scale ** np.float32(-0.5))[:, None]
        best *= self._gain
        best += self._shift
        best += rows
        return best


class Products(NumpyOps):  # type: ignore[misc]  # thinc's class has no types
    """thinc's operations with matrix products through numpy, always of so many rows that their rounding is the same in any batch."""

    def gemm(self, x: Any, y: Any, out: Any = None, trans1: bool = False, trans2: bool = False) -> Any:
        """The product of two matrices, either of them transposed."""
        left, right = (x.T if trans1 else x), (y.T if trans2 else y)
        count, whole = len(left), _rounded(len(left))
        if count != whole:
            padded = np.zeros((whole, left.shape[1]), left.dtype)
            padded[:count] = left
            left = padded
        product = (left @ right)[:count]
        if out is None:
            return product
        out[...] = product
        return out


def quicken(nlp: Language) -> None:
    """Lets a pipeline's own components work faster to the same result; what is of another design is left as it is."""
    operations = Products()
    for _, pipe in nlp.pipeline:
        model = getattr(pipe, "model", None)
        if model is not None and type(model.ops) is NumpyOps:
            model._to_ops(operations)
    component = cast(Any, nlp.get_pipe("tok2vec")) if "tok2vec" in nlp.pipe_names else None
    if component is not None and _usual(component.model):
        component.predict = Vectors(component.model)


def _usual(model: Model[Any, Any]) -> bool:
    """Whether the model has the design that `Vectors` follows, on a processor."""
    if not isinstance(model.ops, NumpyOps) or len(model.layers) != 2:
        return False
    embedding, encoder = model.layers
    if [layer.name.split("(")[0] for layer in embedding.layers] != _EMBEDDING or len(encoder.layers) != 1:
        return False
    return all(_usual_layer(residual) for residual in encoder.layers[0].layers)


def _usual_layer(residual: Model[Any, Any]) -> bool:
    if not residual.name.startswith("residual(") or len(residual.layers) != 1:
        return False
    layer = residual.layers[0]
    names = layer.name.split(">>")
    return names == _LAYERS and layer.layers[0].attrs["window_size"] == 1


def _groups(docs: Sequence[Doc]) -> Iterator[Sequence[Doc]]:
    """The documents in order, so many at a time as make up the rows that are worked on at once."""
    first, size = 0, 0
    for n, doc in enumerate(docs):
        if size and size + len(doc) > _ROWS:
            yield docs[first:n]
            first, size = n, 0
        size += len(doc)
    if docs:
        yield docs[first:]


def _rounded(count: int) -> int:
    """A number of rows rounded up: a BLAS takes whole blocks of rows by one path and what is left over by another."""
    return (count + 63) // 64 * 64


@functools.cache
def _controller() -> Any:
    from threadpoolctl import ThreadpoolController

    return ThreadpoolController()


@contextlib.contextmanager
def one_thread() -> Iterator[None]:
    """Within it, BLAS keeps to one thread: one story at a time gains nothing by more, and processes share the cores."""
    with _controller().limit(limits=1, user_api="blas"):
        yield
