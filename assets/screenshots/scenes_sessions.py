"""Scenes of joint sessions: the list, one session, the wizard."""

from __future__ import annotations
