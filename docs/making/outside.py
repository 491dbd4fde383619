"""A hook of the docs' site: links out of `docs/`, as to CONTRIBUTING.md, become the name of the file."""

from __future__ import annotations

import re
from typing import Any

_OUTSIDE = re.compile(r"\[([^\]]+)\]\((?:\.\./)+(?!guide|reference|decisions|images)[^)#]*\)")


def on_page_markdown(markdown: str, page: Any, **_: Any) -> str:
    """The page with such links as plain words; called by mkdocs for each page."""
    depth = page.file.src_uri.count("/")
    return _OUTSIDE.sub(lambda link: link.group(1) if link.group().count("../") > depth else link.group(), markdown)
