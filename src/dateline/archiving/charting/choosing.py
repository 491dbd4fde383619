"""Which events a chart is drawn from, and whether reports of one happening count once."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

import msgspec

from dateline.archiving.charting.held import Moment
from dateline.archiving.query import Part, Query

Count = Literal["reports", "incidents"]
_TESTS = {"own": "facts.rowid IN (SELECT rowid FROM facts WHERE {})", "times": "({})", "words": "({})"}
"""How conditions on what is no dimension are tested."""


class Choice(NamedTuple):
    """The events that a query keeps, of these incidents alone if any are named.

    `counting` ``reports`` counts every event; ``incidents`` counts those that tell of one happening once, as the first of them
    that is chosen tells it: the main events of an incident, and of its other events those of the same type, countries and day.
    """

    query: Query
    incidents: tuple[str, ...] = ()
    counting: Count = "reports"

    def where(self, moment: Moment) -> Part:
        """The condition over `facts` of a state, with its parameters.  SettingError for a value that cannot be."""
        tests, values = [], []
        for group, parts in self._query(moment).parts().items():
            test = " AND ".join(f"({p})" for p, _ in parts)
            tests.append(_TESTS.get(group, f"facts.{group} IN (SELECT id FROM {group} WHERE {{}})").format(test))
            values += [v for _, given in parts for v in given]
        if self.incidents:
            tests.append("facts.stories IN (SELECT story FROM linked WHERE list_contains(?, incident))")
            values.append(list(self.incidents))
        return " AND ".join(tests) or "true", values

    def source(self, moment: Moment, *joins: str) -> Part:
        """FROM and WHERE over the facts that count, joined with these, with the parameters."""
        where, values = self.where(moment)
        if self.counting == "reports":
            return f"FROM facts {' '.join(joins)} WHERE {where}", values
        return f"FROM {moment.firsts(where, values)} facts {' '.join(joins)} WHERE true", []

    def _query(self, moment: Moment) -> Query:
        """The query, without an ontology that all events are of."""
        wanted = self.query.ontology
        if wanted and all(o == wanted or o.startswith(f"{wanted}/") for o in moment.ontologies):
            return msgspec.structs.replace(self.query, ontology=None)
        return self.query

    def without(self, **cleared: Any) -> Choice:
        """The same with some fields of the query set otherwise."""
        return self._replace(query=msgspec.structs.replace(self.query, **cleared))


def quads(rows: dict[int, int]) -> dict[str, int]:
    """Counts by quad class with the classes as text, in order."""
    return {str(quad): rows[quad] for quad in sorted(rows)}
