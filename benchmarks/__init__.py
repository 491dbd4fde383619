"""Benchmarks: each is run as `python -m benchmarks.NAME`, prints figures, and judges them against its bars."""
