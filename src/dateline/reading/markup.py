"""HTML fragments, as feeds, messages and agencies carry them, to plain paragraphs."""

from __future__ import annotations

from dateline.reading.xml import Element, local

_BLOCKS = frozenset([
    "p", "div", "section", "article", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "tr", "table",
    "blockquote", "pre", "dd", "dt", "figure", "figcaption", "hr", "br", "header", "footer", "paragraph", "hl1",
    "hl2", "block", "hedline", "nitf-table", "ol2", "media",
])  # fmt: skip
_LEFT_OUT = frozenset([
    "script", "style", "noscript", "template", "iframe", "svg", "figure", "figcaption", "form", "button", "nav",
    "aside", "media", "head", "object",
])  # fmt: skip
_DEEPEST = 200


def fragment_text(html: str) -> str:
    """The paragraphs of an HTML fragment, one a line."""
    if "<" not in html:
        return _plain(html)
    from lxml import html as lxml_html

    parser = lxml_html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, huge_tree=False)
    raw = f"<div>{html}</div>".replace("\0", "").encode("utf-8", "replace")
    root = lxml_html.document_fromstring(raw, parser=parser)
    return element_text(root)


def element_text(root: Element) -> str:
    """The paragraphs under an element, one a line; what is no running text (scripts, figures, menus) is left out."""
    parts: list[str] = []
    _walk(root, parts, 0)
    lines = (" ".join(line.split()) for line in "".join(parts).split("\n"))
    return "\n".join(line for line in lines if line)


def _walk(element: Element, parts: list[str], depth: int) -> None:
    name = local(element)
    block = name in _BLOCKS
    if block:
        parts.append("\n")
    if name not in _LEFT_OUT and name and depth < _DEEPEST:
        if element.text:
            parts.append(element.text.replace("\n", " "))
        for child in element:
            _walk(child, parts, depth + 1)
    if block:
        parts.append("\n")
    if element.tail and depth:
        parts.append(element.tail.replace("\n", " "))


def _plain(text: str) -> str:
    import html

    lines = (" ".join(line.split()) for line in html.unescape(text).split("\n"))
    return "\n".join(line for line in lines if line)
