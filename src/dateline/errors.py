"""Every error of ours, in one tree.

    DatelineError              something a person can mend; carries where it stands and the remedy
    ├── SettingError           a setting or option has no such value
    ├── LexiconError           a lexicon's line cannot be read or breaks its own example
    ├── ModelError             a language model is absent or lacks a part
    ├── ReaderError            a reader cannot be loaded (a third party's entry point, a missing library)
    ├── ArchiveError           an archive is absent, of another version, or in use
    │   └── ConflictError      two writers changed the same rows: try again
    ├── StoryError             what was handed over as a story is none
    ├── GoldError              gold, or output to be scored against it, cannot be read
    └── OutputError            what was asked to be written cannot be

What is wrong with an *input* is no error: reading yields a `Refusal` for it and goes on.
"""

from __future__ import annotations


class DatelineError(Exception):
    """An error with its context.

    `message` says what is wrong; `remedy` what to do about it; `file` and `place` (a line or record) where it stands.
    `str()` is one line: ``file:place: message; remedy``.  Pickles, so it crosses processes whole.
    """

    def __init__(
        self, message: str, *, remedy: str = "", file: str | None = None, place: str | int | None = None
    ) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy
        self.file = file
        self.place = None if place is None else str(place)

    def __str__(self) -> str:
        where = ":".join(part for part in (self.file, self.place) if part)
        told = f"{where}: {self.message}" if where else self.message
        return f"{told}; {self.remedy}" if self.remedy else told

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), self.message, self.remedy, self.file, self.place)


def _rebuild(
    kind: type[DatelineError], message: str, remedy: str, file: str | None, place: str | None
) -> DatelineError:
    return kind(message, remedy=remedy, file=file, place=place)


class SettingError(DatelineError):
    """A setting or option has no such value."""


class LexiconError(DatelineError):
    """A lexicon's line cannot be read, or breaks its own example."""


class ModelError(DatelineError):
    """A language model is absent or lacks a part that is needed."""


class ReaderError(DatelineError):
    """A reader cannot be loaded."""


class ArchiveError(DatelineError):
    """An archive is absent, of another version, or in use."""


class ConflictError(ArchiveError):
    """Two writers changed the same rows of an archive."""


class StoryError(DatelineError):
    """What was handed over from Python as a story is none, or is too long to be one."""


class GoldError(DatelineError):
    """Gold, or output to be scored against it, cannot be read or does not fit its text; names file and line."""


class OutputError(DatelineError):
    """What was asked to be written cannot be."""
