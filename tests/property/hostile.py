"""Text as it should not be: news cut to pieces, with what breaks offsets in between."""

from __future__ import annotations

from hypothesis import strategies as st

CLAUSES = [
    "Rebels attacked the army near Goma on Tuesday",
    "said the minister, who had met his counterpart",
    '"We will never withdraw," the general told reporters',
    "“The truce”, he added, “holds”",
    "The U.S. and the E.U. condemned it",
    "according to Reuters, at least 12-15 soldiers were killed",
    "Moscow’s envoy won’t meet Kyiv’s",
    "the Feb. 3, 2024 agreement between India and Pakistan",
    "KYIV, May 4 (Reuters) —",
    "President of the Republic of Korea Kim Min-su",
    "3.5 million dollars were handed over in São Tomé and Príncipe",
    "if they attack, we will not",
    "Published: 2025-05-04",
    "it was reportedly neither denied nor confirmed by the group",
]
ODDITIES = [
    "\n", "\n\n", "\t", " ", "  ", "\r\n", "\u00a0", "\u200b", "\u2028", "\u202e", "\ufeff", "\u00ad", "\u0301", "\x00", "\x1b[31m",
    "😀", "👩‍👩‍👧", "ﬃ", "İ", "ß", "Ⅷ", "１２", "،", "。", "...", "…", "--", "—", "(", ")", "[", "“", "”", "'", "’s", "\"", ";", ":", ".", "!?",
    "https://example.org/a?b=c", "@who", "#what", "<b>", "&amp;", "00000000000000000000", "-1", "2025-13-45", "Feb. 30", "a" * 300,
]  # fmt: skip
_anything = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


def hostile_text() -> st.SearchStrategy[str]:
    """Clauses of news, oddities and any characters at all, run together."""
    piece = st.one_of(st.sampled_from(CLAUSES), st.sampled_from(ODDITIES), _anything)
    separator = st.sampled_from(["", " ", ". ", "\n", ", "])
    return st.lists(st.tuples(piece, separator), min_size=1, max_size=25).map(
        lambda parts: "".join(a + b for a, b in parts)
    )
