"""Mistakes with bundles, the trainer's keys and merging. See ``domain.errors``."""
