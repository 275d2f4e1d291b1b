"""Every test of a component runs in every look."""

from __future__ import annotations

import pytest

from borderlens.ui.theme import Theme


@pytest.fixture(params=["light", "dark", "contrast"], autouse=True)
def every_look(request: pytest.FixtureRequest, look: Theme) -> str:
    look.choose(name=request.param)
    return request.param
