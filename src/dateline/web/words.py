"""Codes in words that people use."""

from __future__ import annotations

import functools

from dateline.lexicons.load import table

SECTORS = {
    "GOV": "government", "MIL": "military", "COP": "police", "SPY": "intelligence service", "JUD": "judiciary", "LEG": "parliament",
    "PTY": "party", "OPP": "opposition", "REB": "rebels", "UAF": "armed men", "PRM": "paramilitaries", "CRM": "criminals",
    "CVL": "civilians", "SOC": "civil society", "JRN": "press", "REL": "religious body", "BUS": "business", "LAB": "labour",
    "EDU": "education", "MED": "health", "AGR": "farmers", "REF": "refugees", "ELI": "former officials and elites", "PRE": "partially recognised state",
    "UNK": "unknown",
}  # fmt: skip
"""Sectors by code."""
_TYPES = {
    "AGREE": "Agree", "CONSULT": "Consult", "SUPPORT": "Support", "CONCEDE": "Concede", "COOPERATE": "Cooperate", "AID": "Aid",
    "RETREAT": "Retreat", "REQUEST": "Request", "ACCUSE": "Accuse", "REJECT": "Reject", "THREATEN": "Threaten",
    "PROTEST": "Protest", "SANCTION": "Sanction", "MOBILIZE": "Mobilize", "COERCE": "Coerce", "ASSAULT": "Assault",
    "all": "All types", "?": "No longer held",
}  # fmt: skip

QUADS = {
    "0": "no class",
    "1": "verbal cooperation",
    "2": "material cooperation",
    "3": "verbal conflict",
    "4": "material conflict",
}
"""Quad classes."""
_OTHERS = {"UNO": "United Nations", "EUR": "European Union", "IGO": "international organisations", "NGO": "non-governmental organisations",
           "ISM": "social movements", "IMG": "armed groups across borders", "MNC": "multinational companies"}  # fmt: skip


@functools.cache
def countries() -> dict[str, str]:
    """The name of each country and kind of international actor, by code."""
    return {row["code"]: row["name"] for row in table("actors/countries.tsv")} | _OTHERS


def country_name(code: str) -> str:
    """The name of a country or kind of international actor; its code where it has none."""
    return countries().get(code, code)


def label_of(kind: str) -> str:
    """An event type in words."""
    return _TYPES.get(kind, kind.replace("_", " ").capitalize())
