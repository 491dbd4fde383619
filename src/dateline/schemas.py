"""Arrow schemas of the records, derived from their types, so that tables and records cannot drift apart."""

from __future__ import annotations

import types
import typing
from collections.abc import Iterable
from typing import Any

import msgspec
import pyarrow as pa

from dateline.records import SCHEMA_VERSION

Record = typing.TypeVar("Record", bound=msgspec.Struct)
_SIMPLE = {str: pa.string(), int: pa.int64(), float: pa.float64(), bool: pa.bool_()}


def arrow_schema(kind: type[msgspec.Struct]) -> pa.Schema:
    """The Arrow schema of a record: nested records as structs, tuples as lists, dicts as maps.

    The schema's metadata holds the record's name and its schema version.  Raises KeyError for a record that has no
    version of its own, TypeError for a field of a type that no table can hold.
    """
    name = kind.__name__.lower()
    metadata = {"dateline.record": name, "dateline.version": str(SCHEMA_VERSION[name])}
    return pa.schema(_fields(kind), metadata=metadata)


def arrow_table(kind: type[msgspec.Struct], records: Iterable[msgspec.Struct]) -> pa.Table:
    """The records as a table of their schema."""
    return pa.Table.from_pylist([msgspec.to_builtins(record) for record in records], schema=arrow_schema(kind))


def from_arrow(kind: type[Record], table: pa.Table) -> list[Record]:
    """The records of a table that `arrow_table` made; raises msgspec.ValidationError if a row is none."""
    rows = ({key: _plain(value) for key, value in row.items()} for row in table.to_pylist(maps_as_pydicts="strict"))
    return [msgspec.convert(row, type=kind) for row in rows]


def _plain(value: Any) -> Any:
    """A cell as plain values: a pair, which Arrow holds as a struct of `first` and `second`, is a list again."""
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if not isinstance(value, dict):
        return value
    if list(value) == ["first", "second"]:
        return [_plain(item) for item in value.values()]
    return {key: _plain(item) for key, item in value.items()}


def _fields(kind: type[msgspec.Struct]) -> list[pa.Field]:
    hints = typing.get_type_hints(kind)
    return [pa.field(name, *_type(hints[name])) for name in kind.__struct_fields__]


def _type(hint: Any) -> tuple[pa.DataType, bool]:
    """The Arrow type of an annotation, and whether it may be null."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        inner = [a for a in arguments if a is not type(None)]
        if len(inner) != 1:
            raise TypeError(f"no table holds {hint}")
        return _type(inner[0])[0], True
    if origin is typing.Literal:
        return pa.string(), False
    if origin is tuple:
        return _tuple(arguments), False
    if origin is dict:
        return pa.map_(_type(arguments[0])[0], _type(arguments[1])[0]), False
    if isinstance(hint, type) and issubclass(hint, msgspec.Struct):
        return pa.struct(_fields(hint)), False
    if hint not in _SIMPLE:
        raise TypeError(f"no table holds {hint}")
    return _SIMPLE[hint], False


def _tuple(arguments: tuple[Any, ...]) -> pa.DataType:
    if arguments[-1] is ...:
        inner, null = _type(arguments[0])
        return pa.list_(pa.field("item", inner, null))
    if len(arguments) != 2:
        raise TypeError(f"no table holds a tuple of {len(arguments)}")
    first, second = (_type(a) for a in arguments)
    return pa.struct([pa.field("first", *first), pa.field("second", *second)])
