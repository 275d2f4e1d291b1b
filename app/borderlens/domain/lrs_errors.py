"""Mistakes on the way to a Learning Record Store. See ``domain.errors``."""
