"""Scenes of collecting results, and of a laptop that joins."""

from __future__ import annotations
