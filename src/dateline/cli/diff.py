"""`dateline diff`: what two versions of the archive say differently."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from dateline.cli.filters import Where, filtered, opened
from dateline.cli.inputs import output, printable
from dateline.cli.rows import Form, form_of, write_rows

if TYPE_CHECKING:
    import pyarrow as pa

    from dateline.archiving import Query
    from dateline.archiving.comparing import Difference


@filtered
def diff(
    query: Query,
    before: Annotated[str, typer.Argument(metavar="BEFORE", help="A version or a day.")],
    after: Annotated[
        str | None, typer.Argument(metavar="[AFTER]", help="A later one; the newest if not given.")
    ] = None,
    archive: Where = None,
    to: Annotated[Form | None, typer.Option("--to", help="Form of the output; jsonl holds both events whole.")] = None,
    out: Annotated[
        str | None, typer.Option("-o", "--output", help="File to write; its ending can tell the form.")
    ] = None,
) -> None:
    """Show which events appeared, vanished or changed between two versions, and by which lexicon entries."""
    from dateline.archiving.comparing import differences

    chosen = opened(archive)
    found = differences(chosen, before, after, query)
    form = form_of(to, out)
    with output(out) as stream:
        if form is Form.jsonl:
            import msgspec

            for one in found:
                stream.write(msgspec.json.encode(one) + b"\n")
        elif form is Form.table:
            for one in found:
                stream.write((printable(_line(one)) + "\n").encode())
        else:
            write_rows(_rows(list(found)), form, stream)


def _line(one: Difference) -> str:
    sign = {"appeared": "+", "vanished": "-", "changed": "~"}[one.change]
    before, after = (_told(e) if e else "" for e in (one.before, one.after))
    told = f"{before} -> {after}" if before and after and before != after else after or before
    rules = [one.rule_before, one.rule_after]
    by = f"{rules[0]} -> {rules[1]}" if rules[0] and rules[1] and rules[0] != rules[1] else rules[1] or rules[0]
    fields = f" ({', '.join(one.fields)})" if one.change == "changed" else ""
    return f"{sign} {one.story} {one.trigger!r} at {one.start}: {told}{fields}  [{by}]"


def _told(event: object) -> str:
    from dateline.exporting.flat import code_of
    from dateline.records import Event

    assert isinstance(event, Event)
    actors, recipients = (";".join(code_of(e) for e in side) for side in (event.actors, event.recipients))
    return f"{event.event}{f' {event.mode}' if event.mode else ''} {actors} > {recipients}, {event.status}"


def _rows(found: list[Difference]) -> pa.Table:
    import pyarrow as pa

    plain = ("change", "story", "key", "trigger", "start", "rule_before", "rule_after")
    rows = [
        {**{f: getattr(d, f) for f in plain}, "fields": ";".join(d.fields), "before": _told(d.before) if d.before else None,
         "after": _told(d.after) if d.after else None} for d in found
    ]  # fmt: skip
    kinds = {"start": pa.int64()}
    return pa.Table.from_pylist(
        rows, schema=pa.schema([(f, kinds.get(f, pa.string())) for f in (*plain, "fields", "before", "after")])
    )
