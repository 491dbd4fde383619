"""Text to parse: the language model's words, tags and dependencies as plain lists (spaCy's only home)."""
