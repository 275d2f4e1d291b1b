from __future__ import annotations

import pytest
from tests.services.model_room.agency import base_pack

from borderlens.packs.model_pack import ModelPack
from borderlens.words import Words


@pytest.fixture(scope="session")
def base(tmp_path_factory: pytest.TempPathFactory) -> ModelPack:
    return base_pack(tmp_path_factory.mktemp("base") / "small-v1")


@pytest.fixture(scope="session")
def words() -> Words:
    return Words()
