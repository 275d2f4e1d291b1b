"""How much a bundle may hold: more than any laptop writes, little enough for a laptop of 4 GB. Study, section 10."""

UNPACKED = 200 << 20
"""Bytes of all files in a bundle together."""
EVENTS = 1_000_000
FILE = UNPACKED + (1 << 20)
"""Bytes of the bundle's file: packing makes nothing larger than this."""
MANIFEST = 64 << 10
PEOPLE = 10_000
WORDS = 500
"""Characters of a name."""
