"""Mistakes on the way to a Learning Record Store. See ``domain.errors``."""

from __future__ import annotations

from borderlens.domain.errors import Mistake


class NotAProgrammeKey(Mistake):
    """The file of the programme's key holds no such key; it is never replaced. Field: ``file``."""

    code = "not_a_programme_key"
