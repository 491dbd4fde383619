"""NITF, the older form of agency stories."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from dateline.reading.bounds import Bounds, whole
from dateline.reading.dates import parse_value
from dateline.reading.decode import field, web_address
from dateline.reading.markup import element_text
from dateline.reading.refusal import Refusal
from dateline.reading.source import Source
from dateline.reading.story import Draft, finish
from dateline.reading.xml import Element, find_all, find_first, parse, root_name, text_of
from dateline.records import Story


class NitfReader:
    """NITF documents, one story a file."""

    name = "nitf"
    suffixes: tuple[str, ...] = (".nitf",)
    about = "NITF documents of news agencies"

    def sniff(self, head: bytes, name: str) -> bool:
        """By the first element, or by name."""
        return root_name(head) == "nitf" or name.endswith(self.suffixes)

    def read(self, stream: BinaryIO, source: Source, bounds: Bounds) -> Iterator[Story | Refusal]:
        """The one story."""
        root = parse(whole(stream, bounds.document_bytes))
        status = next((d.get("management-status") for d in find_all(root, "docdata")), None)
        if status in ("canceled", "cancelled", "withheld", "embargoed"):
            yield source.refuse("withdrawn", f"its agency marked it {status}")
            return
        yield finish(_draft(root), source, bounds)


def nitf_text(root: Element) -> str:
    """The paragraphs of a NITF document's content, one a line."""
    content = find_first(root, "body.content")
    body = content if content is not None else find_first(root, "body")
    return element_text(body) if body is not None else ""


def _draft(root: Element) -> Draft:
    how: dict[str, str] = {}
    published = None
    for name, attribute in (
        ("date.issue", "norm"),
        ("pubdata", "date.publication"),
        ("date.release", "norm"),
        ("story.date", "norm"),
    ):
        element = next(find_all(root, name), None)
        day = parse_value(element.get(attribute) or text_of(element)) if element is not None else None
        if day is not None:
            published, how["published"] = day, f"NITF {name}"
            break
    line = text_of(next(find_all(root, "dateline"), None))
    how |= {"place": f"dateline: {line[:120]}"} if line else {}
    publication, copyright_ = next(find_all(root, "pubdata"), None), next(find_all(root, "doc.copyright"), None)
    named = (publication.get("name") if publication is not None else None) or text_of(
        next(find_all(root, "distributor"), None)
    )
    identity = next(find_all(root, "doc-id"), None)
    return Draft(
        text=nitf_text(root), id=field(identity.get("id-string"), 200) if identity is not None else None,
        title=field(text_of(find_first(root, "hedline", "hl1")) or text_of(find_first(root, "head", "title"))),
        published=published, url=web_address(publication.get("ex-ref")) if publication is not None else None, how=how,
        publisher=field(named or (copyright_.get("holder") if copyright_ is not None else None), 120),
    )  # fmt: skip
