"""The gazetteer: places by name, built once from GeoNames data in PyPI packages and our own list."""

from dateline.lexicons.gazetteer.store import Gazetteer, Row, open_gazetteer

__all__ = ["Gazetteer", "Row", "open_gazetteer"]
