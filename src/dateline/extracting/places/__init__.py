"""Places named in a text, resolved to the gazetteer, with no parser."""

from dateline.extracting.places.find import find_places, weigh_places

__all__ = ["find_places", "weigh_places"]
