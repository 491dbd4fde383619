"""Stories of the project's own with every event annotated, their scores, and the floors below which no score may fall."""
