"""Numbers and pages for people who look at the record: over a table held in memory, one state of the archive an answer."""
