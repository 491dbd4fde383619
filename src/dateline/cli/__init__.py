"""The command `dateline`: one file a command; heavy things are imported when a command runs."""

from __future__ import annotations


def main() -> None:
    """Runs the command line."""
    from dateline.cli.app import run

    run()
