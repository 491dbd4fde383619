"""The same happening told many times: lineage of reports, incidents, independent sources, conflicts."""
