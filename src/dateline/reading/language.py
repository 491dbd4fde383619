"""Whether a text is English: by its common words, which costs next to nothing, and by a model only where they waver."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable

_COMMON = frozenset([
    "the", "of", "to", "and", "in", "a", "that", "for", "on", "was", "is", "said", "with", "as", "by", "at", "his",
    "from", "has", "have", "had", "it", "he", "were", "are", "be", "its", "not", "an", "who", "after", "which",
    "but", "they", "their", "this", "will", "would", "over", "more", "than", "been", "about", "also", "when", "one",
    "two", "out", "up", "into", "her", "she", "i", "you", "we", "what", "there", "if", "so", "no", "can", "could",
    "all", "some", "other", "do", "did", "says", "say",
])  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_FEW = 12
_SAMPLE = 4000
_ENOUGH, _WAVERING = 0.2, 0.03
_SCRIPTS = (
    ("Arabic", re.compile("[\u0600-\u06ff]")), ("Cyrillic", re.compile("[\u0400-\u04ff]")),
    ("Chinese or Japanese", re.compile("[\u3040-\u30ff\u4e00-\u9fff]")), ("Hangul", re.compile("[\uac00-\ud7af]")),
    ("Greek", re.compile("[\u0370-\u03ff]")), ("Hebrew", re.compile("[\u0590-\u05ff]")),
    ("Devanagari", re.compile("[\u0900-\u097f]")), ("Thai", re.compile("[\u0e00-\u0e7f]")),
)  # fmt: skip


def other_language(text: str) -> str | None:
    """None for an English text; else what it seems to be: a script's name or a language code.

    Text of fewer than twelve words in Latin letters is given the benefit of the doubt.
    """
    sample = text[:_SAMPLE]
    words = _WORD.findall(sample)
    if not words:
        return None if any(c.isalnum() for c in sample) else "no language"
    latin = len(words) if sample.isascii() else sum(map(bool, map(_LATIN.match, words)))
    if latin < 0.6 * len(words):
        return next(
            (f"{name} script" for name, pattern in _SCRIPTS if len(pattern.findall(sample)) > 5), "another script"
        )
    if len(words) < _FEW:
        return None
    share = sum(map(_COMMON.__contains__, _WORD.findall(sample.lower()))) / len(words)
    if share >= _ENOUGH:
        return None
    language, sure = _identifier()(sample)
    if language == "en" or (share > _WAVERING and sure < 0.9):
        return None
    return language


@functools.cache
def _identifier() -> Callable[[str], tuple[str, float]]:
    """py3langid's classifier, loaded when first needed (it takes half a second)."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    model = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)

    def classify(text: str) -> tuple[str, float]:
        language, probability = model.classify(text)
        return str(language), float(probability)

    return classify
