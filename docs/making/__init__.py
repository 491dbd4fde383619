"""What `docs/make.py` writes, one module a kind of page."""
