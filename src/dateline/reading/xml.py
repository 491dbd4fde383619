"""XML from strangers: no DTD, no entities of its own, no network, bounded; broken markup is mended where asked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from dateline.reading.bounds import LimitError
from dateline.reading.charset import decode_page

_DOCTYPE = re.compile(r"<!DOCTYPE\b[^\[>]{0,1000}(?P<own>\[)?", re.I)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")
_ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z][A-Za-z0-9]{1,31});")
_BAD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
Element = Any


def parse(data: bytes, *, recover: bool = False, charset: str | None = None) -> Element:
    """The root element of an XML document; `charset` is what its transport claims.

    Raises LimitError ("xml") for a document that is not well-formed (unless `recover`), or declares entities.
    """
    from lxml import etree

    text, _ = decode_page(data, charset)
    doctype = _DOCTYPE.search(text[:5000])
    if doctype is not None and (doctype["own"] or "<!ENTITY" in text[:200_000]):
        raise LimitError("xml", "the document declares entities of its own, which are not expanded; remove its DTD")
    text = _ENTITY.sub(_character, _BAD.sub("", _DECLARATION.sub("", text.lstrip("\ufeff"), count=1)))
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=recover,
        remove_comments=True, remove_pis=True, encoding="utf-8",
    )  # fmt: skip
    try:
        root = etree.fromstring(text.strip().encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as error:
        raise LimitError("xml", f"line {error.lineno}: {str(error)[:150]}; mend the XML") from None
    if root is None:
        raise LimitError("xml", "there is no XML in it; mend or remove it")
    return root


def _character(match: re.Match[str]) -> str:
    """The character of an HTML entity, which feeds use without declaring it; markup stays escaped."""
    from html.entities import name2codepoint

    code = name2codepoint.get(match[1])
    return chr(code) if code is not None else f"&amp;{match[1]};"


def local(element: Element) -> str:
    """An element's name without its namespace, in lower case; empty for what is no element."""
    tag = element.tag
    return tag.rsplit("}", 1)[-1].lower() if isinstance(tag, str) else ""


def find_all(element: Element, *names: str) -> Iterator[Element]:
    """The descendants with one of the local names (lower case), in document order."""
    for child in element.iterdescendants():
        if local(child) in names:
            yield child


def find_first(element: Element, *path: str) -> Element | None:
    """The first descendant at a path of local names, each somewhere under the one before; None if there is none."""
    here = element
    for name in path:
        here = next(find_all(here, name), None)
        if here is None:
            return None
    return here


def child(element: Element, *names: str) -> Element | None:
    """The first direct child with one of the local names, those named first preferred."""
    for name in names:
        for candidate in element:
            if local(candidate) == name:
                return candidate
    return None


def text_of(element: Element | None) -> str:
    """All text under an element, spaces collapsed; empty for None."""
    return "" if element is None else " ".join("".join(element.itertext()).split())


def root_name(head: bytes) -> str:
    """The local name (lower case) of the first element that the first bytes of a document open; empty if none."""
    text = (
        head.decode("utf-8", "replace")
        if not head.startswith((b"\xff\xfe", b"\xfe\xff"))
        else head.decode("utf-16", "replace")
    )
    text = re.sub(
        r"<!--.{0,8000}?-->|<\?.{0,1000}?\?>|<!DOCTYPE[^>\[]{0,1000}(?:\[[^\]]{0,4000}\]\s*)?>", "", text, flags=re.S
    )
    match = re.match(r"\s*\ufeff?\s*<(?:[\w.-]{1,60}:)?([\w.-]{1,60})[\s>/]", text)
    return match[1].lower() if match else ""
