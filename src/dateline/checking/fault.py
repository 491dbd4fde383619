"""What a check finds."""

from __future__ import annotations

from typing import NamedTuple


class Fault(NamedTuple):
    """One finding, printed `file:line: what`; `wrong` where it must be mended, else it is a note to look at."""

    where: str
    message: str
    wrong: bool = True

    def __str__(self) -> str:
        return f"{self.where}: {'' if self.wrong else 'note: '}{self.message}"
