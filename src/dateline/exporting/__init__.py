"""One module a format: events out, in the field's formats."""
