"""One typed section of settings a stage.  None of them changes what is coded from a text that is read, only how much is read and how fast.

`$DATELINE_SETTINGS` names a TOML file that holds those to change, say::

    [reading]
    text_chars = 200_000
"""

from __future__ import annotations

import functools
import os
from pathlib import Path
from typing import Annotated

import msgspec

from dateline.errors import SettingError

VARIABLE = "DATELINE_SETTINGS"
Count = Annotated[int, msgspec.Meta(ge=1)]


class Bounds(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Limits of one input (section `reading`).  Bytes are counted after unpacking."""

    file_bytes: Count = 1 << 36
    """Bytes of a whole input that is read as a stream (JSON Lines, CSV, WARC)."""
    document_bytes: Count = 16 << 20
    """Bytes of one document that is held whole: a feed, a message, a line of JSON Lines."""
    page_bytes: Count = 4 << 20
    """Bytes of one web page: beyond, the search for its article takes more than seconds."""
    elements: Count = 40_000
    """Elements of one web page, scripts and styles apart; a long one has 5,000."""
    text_chars: Count = 1_000_000
    """Characters of one story."""
    depth: Count = 4
    """Containers within containers: a gzip in a zip in a tar is three."""
    ratio: Count = 200
    """Bytes out for each byte in, once `ratio_from` bytes have come out."""
    ratio_from: Count = 8 << 20
    """Bytes that may come out before `ratio` is looked at."""
    members: Count = 1_000_000
    """Members of one zip or tar, items of one feed."""
    words: Count = 40
    """Words that a page or a feed item needs to be a story; plain text and records given as such need none."""


class Parsing(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How the language model is run (section `parsing`): more is faster and takes more memory, to the same result."""

    batch: Count = 64
    """Paragraphs that the model takes at once."""
    window: Count = 32
    """Stories whose paragraphs are put into batches together."""


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All sections."""

    reading: Bounds = Bounds()
    """What is read at most."""
    parsing: Parsing = Parsing()
    """How the language model is run."""


def load(file: Path) -> Settings:
    """The settings of a TOML file.  Raises SettingError where it cannot be read or names what is no setting."""
    try:
        return msgspec.toml.decode(file.read_bytes(), type=Settings)
    except OSError as error:
        raise SettingError(f"the settings cannot be read: {error.strerror}", file=str(file)) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise SettingError(
            str(error), remedy="docs/reference/settings.md lists all settings", file=str(file)
        ) from error


@functools.cache
def settings() -> Settings:
    """The settings of this process: of the file that `$DATELINE_SETTINGS` names, else the defaults."""
    named = os.environ.get(VARIABLE)
    return load(Path(named)) if named else Settings()
