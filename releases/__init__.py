"""What a release is made of, and how: see README.md in this folder."""
