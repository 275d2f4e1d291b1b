"""The dashboard: what a session came to, in counts, intervals and pictures."""
