"""Borderlens: an offline photo check and training for officers who meet protected species' products."""

__version__ = "0.1.0"
