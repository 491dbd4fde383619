"""Hooks of the docs' site: its navigation is the list in index.md, and links out of `docs/` become the name of the file."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

_OUTSIDE = re.compile(r"\[([^\]]+)\]\((?:\.\./)+(?!guide|reference|decisions|images)[^)#]*\)")
_SECTION = re.compile(r"^## (.+)$", re.MULTILINE)
_ITEM = re.compile(r"^- \[([^\]]+)\]\(([^)#]+)\)", re.MULTILINE)


def on_config(config: Any, **_: Any) -> Any:
    """The configuration with the navigation that index.md lists; called by mkdocs once."""
    index = Path(config["docs_dir"], "index.md").read_text(encoding="utf-8")
    parts = _SECTION.split(index)[1:]
    sections = zip(parts[::2], parts[1::2], strict=True)
    listed = [{title: [{name: page} for name, page in _ITEM.findall(text)]} for title, text in sections]
    config["nav"] = [{"Documentation": "index.md"}, *listed]
    return config


def on_page_markdown(markdown: str, page: Any, **_: Any) -> str:
    """The page with such links as plain words; called by mkdocs for each page."""
    depth = page.file.src_uri.count("/")
    return _OUTSIDE.sub(lambda link: link.group(1) if link.group().count("../") > depth else link.group(), markdown)
