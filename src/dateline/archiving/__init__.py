"""The archive: Delta tables, exactly once, readable by anything that reads Parquet."""
