"""The web app: the record, and why."""
