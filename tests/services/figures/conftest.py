"""A room and its figures, on disk and in memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.services.figures.crowd import Crowd
from tests.services.figures.room import Room

from borderlens.paths import find_paths
from borderlens.services.figures.figures import Figures
from borderlens.store.protocol import Store


@pytest.fixture
def room(store: Store) -> Room:
    return Room(store).open()


@pytest.fixture
def figures(store: Store, data_folder: Path) -> Figures:
    return Figures(store, find_paths())


@pytest.fixture
def crowd(tmp_path: Path) -> Iterator[Crowd]:
    made = Crowd(tmp_path)
    yield made
    made.store.close()
