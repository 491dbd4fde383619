"""Takes over dictionaries in the formats of TABARI and PETRARCH: actors, agents and verbs, as a lexicon folder of one's own."""

from dateline.lexicons.importing.folder import Imported, import_files

__all__ = ["Imported", "import_files"]
