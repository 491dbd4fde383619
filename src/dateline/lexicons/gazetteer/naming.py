"""The form under which a name is filed and looked for: no accents, capitals, hyphens or apostrophes."""

from __future__ import annotations

import hashlib
import unicodedata

_LETTERS = str.maketrans(
    {
        "ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "ı": "i", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe",
        "þ": "th", "Þ": "th", "ß": "ss", "ə": "e", "Ə": "e", "ħ": "h", "ŋ": "n", "'": "", "’": "", "‘": "", "ʼ": "", "ʻ": "", "ʿ": "", "ʾ": "",
        "`": "", ".": "", "-": " ", "–": " ", "‐": " ", "\u00a0": " ",
    }
)  # fmt: skip
_SPELLED = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort", "&": "and"}
ARTICLES = ("al ", "el ", "ad ", "an ", "ar ", "as ", "ash ", "at ", "az ")
"""What Arabic names begin with and newspapers leave away."""


def filed(name: str) -> str:
    """A name's form in the gazetteer: `St. Marc` and `Saint-Marc` are one."""
    plain = name.translate(_LETTERS)
    if not plain.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    words = plain.casefold().split()
    return " ".join(_SPELLED.get(word, word) for word in words)


def key(name: str) -> int:
    """The signed 64-bit number under which a name's filed form stands."""
    digest = hashlib.blake2b(filed(name).encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)
