"""Which events a chart is drawn from, and whether reports of one happening count once."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

import msgspec

from dateline.archiving.query import Part, Query

Count = Literal["reports", "incidents"]
_HAPPENING = (
    "CASE WHEN l.incident IS NULL THEN hash(facts.key, facts.id) WHEN l.type = facts.event THEN hash(l.incident) "
    "ELSE hash(l.incident, facts.happening) END"
)
_TESTS = {"own": "facts.rowid IN (SELECT rowid FROM facts WHERE {})", "times": "({})", "words": "({})"}
"""How conditions on what is no dimension are tested."""


class Choice(NamedTuple):
    """The events that a query keeps, of these incidents alone if any are named.

    `counting` ``reports`` counts every event; ``incidents`` counts those that tell of one happening once: the main events of an
    incident, and of its other events those of the same type, countries and day.
    """

    query: Query
    incidents: tuple[str, ...] = ()
    counting: Count = "reports"

    def where(self) -> Part:
        """The condition over `facts`, with its parameters.  SettingError for a value that cannot be."""
        tests, values = [], []
        for group, parts in self.query.parts().items():
            test = " AND ".join(f"({p})" for p, _ in parts)
            tests.append(_TESTS.get(group, f"facts.{group} IN (SELECT id FROM {group} WHERE {{}})").format(test))
            values += [v for _, given in parts for v in given]
        if self.incidents:
            tests.append("facts.stories IN (SELECT story FROM linked WHERE list_contains(?, incident))")
            values.append(list(self.incidents))
        return " AND ".join(tests) or "true", values

    def source(self) -> Part:
        """FROM and WHERE over the chosen facts, with the parameters."""
        where, values = self.where()
        joined = "LEFT JOIN linked l ON l.story = facts.stories " if self.counting == "incidents" else ""
        return f"FROM facts {joined}WHERE {where}", values

    def number(self) -> str:
        """The expression that counts."""
        return f"count(DISTINCT {_HAPPENING})" if self.counting == "incidents" else "count(*)"

    def without(self, **cleared: Any) -> Choice:
        """The same with some fields of the query set otherwise."""
        return self._replace(query=msgspec.structs.replace(self.query, **cleared))


def quads(rows: dict[int, int]) -> dict[str, int]:
    """Counts by quad class with the classes as text, in order."""
    return {str(quad): rows[quad] for quad in sorted(rows)}
