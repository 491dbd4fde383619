"""Text made easy to parse without moving a single offset: every replacement is one character for one."""

from __future__ import annotations

import re

LONGEST = 8000
"""Characters of one parsed piece at most; a longer paragraph is cut at a space."""
UNBROKEN = 1500
"""Characters without a mark that ends a sentence at most, three times what newspapers print: a longer stretch is no
sentence, and what reads sentences may take time that grows with the square of its words."""
WIDEST = 100
"""Characters of the widest line that counts as wrapped."""

_PLAIN = {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'}


def _table() -> dict[int, str]:
    table = {ord(k): v for k, v in _PLAIN.items()}
    unseen = [
        *range(0x0A),
        *range(0x0B, 0x20),
        *range(0x7F, 0xA1),
        0xAD,
        0x1680,
        *range(0x2000, 0x2010),
        *range(0x2028, 0x2030),
    ]
    unseen += [0x202F, *range(0x205F, 0x2070), 0x3000, 0xFEFF, *range(0xD800, 0xE000)]
    table.update(dict.fromkeys(unseen, " "))
    return table


_TABLE = _table()
_ENDLESS = re.compile(rf"[^.!?]{{{UNBROKEN - 100}}}[^.!?\s]{{0,100}}(?=[^.!?]{{100}})")
_WORDCHAR = re.compile(r"\w")
_LEAD = re.compile(
    r"[A-Z][A-Z .'’]{2,30}(?:, [A-Z][A-Za-z. ]{1,20})?(?: \([^()\n]{2,30}\))? (?:-{1,2}|–|—) (?=[\"“A-Z])"
)
"""What opens a paragraph of a digest: "NAIROBI - "."""


def plain(text: str) -> str:
    """The text with curly quotes straight, and control, zero-width and odd space characters as spaces; same length.

    Line breaks stay: they part the paragraphs.
    """
    return text.translate(_TABLE)


def _width(lines: list[str]) -> int:
    """The width to which a text is wrapped: that of its longest line; 0 if one line in ten is wider than any is wrapped."""
    widths = sorted(len(line.rstrip()) for line in lines if line.strip())
    narrow = [w for w in widths if w <= WIDEST]
    return narrow[-1] if len(narrow) > 2 and 10 * len(narrow) > 9 * len(widths) else 0


def _wrapped(line: str, following: str, width: int) -> bool:
    """Whether a line break is only a wrap: the sentence goes on, in lower case or with a word that had no room left."""
    tail, head = line.rstrip(), following.lstrip()
    if not (40 <= len(tail) <= WIDEST and head and tail[-1] not in ".!?:\"'”"):
        return False
    return head[0].islower() or len(tail) + 1 + len(head.split(maxsplit=1)[0]) > width > 0


def paragraphs(text: str, body: int = 0) -> list[tuple[int, int]]:
    """(start, end) of each paragraph from offset `body` on; wrapped lines are joined and long ones cut."""
    out: list[tuple[int, int]] = []
    position = body
    lines = text[body:].split("\n")
    begin, width = position, _width(lines)
    for n, line in enumerate(lines):
        position += len(line)
        if n + 1 < len(lines) and _wrapped(line, lines[n + 1], width):
            position += 1
            continue
        if _WORDCHAR.search(text, begin, position):
            out.extend(_pieces(text, begin, position))
        position += 1
        begin = position
    return out


_MONTH = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?"
_DATED = re.compile(rf"(?:(?:\d{{1,2}} )?{_MONTH} (?:\d{{1,2}}, )?)?[12]\d{{3}} ?(?:(?:-{{1,2}}|–|—|:) )(?=[\"“A-Z])")
"""What opens a paragraph of a chronology: "26 December 1982 - "."""


def dated(text: str, start: int, end: int) -> int:
    """The offset behind the date that a paragraph opens with as an entry of a chronology does, else `start`."""
    found = _DATED.match(text, start, end)
    return found.end() if found is not None else start


def lead(text: str, start: int, end: int) -> int:
    """The offset behind the place that a paragraph opens with as a dispatch does ("NAIROBI - "), else `start`."""
    found = _LEAD.match(text, start, end)
    return found.end() if found is not None else start


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    start = dated(text, lead(text, start, end), end)
    out: list[tuple[int, int]] = []
    begin = start
    if end - start > UNBROKEN:
        for match in _ENDLESS.finditer(text, start, end):
            out += _cut(text, begin, match.end())
            begin = match.end()
    return out + _cut(text, begin, end) if begin < end else out


def _cut(text: str, start: int, end: int) -> list[tuple[int, int]]:
    out = []
    while end - start > LONGEST:
        cut = max(text.rfind(". ", start, start + LONGEST) + 1, start)
        cut = cut if cut > start else text.rfind(" ", start, start + LONGEST)
        cut = cut if cut > start else start + LONGEST
        out.append((start, cut))
        start = cut
    out.append((start, end))
    return out
