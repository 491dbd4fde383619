"""Codes in words that people use."""

from __future__ import annotations

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


def label_of(kind: str) -> str:
    """An event type in words."""
    return _TYPES.get(kind, kind.replace("_", " ").capitalize())
