"""Mistakes with sessions, rosters, session files and people. See ``domain.errors``."""
