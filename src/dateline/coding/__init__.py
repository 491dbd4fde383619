"""From claims to events: an ontology's types, modes and codes, decided by readable lexicon entries."""
