"""The program from Python: what the command does, from the same loaders."""

from dateline.python.archive import Archive
from dateline.python.coder import Coder, RefusedWarning

__all__ = ["Archive", "Coder", "RefusedWarning"]
