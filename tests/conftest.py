"""Fixtures for every test: a private data folder, the shared material where it is there, Qt without a screen."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from borderlens.store.protocol import Store

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Threads of small matrix products wait for each other on a busy machine; numpy reads this when it is first imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

# A busy machine is slow, not wrong: no example fails for the time it took.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("BORDERLENS_SHARED", ROOT.parent / "shared"))


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test reads or writes the user's own data."""
    folder = tmp_path / "data"
    monkeypatch.setenv("BORDERLENS_DATA", str(folder))
    return folder


@pytest.fixture(params=["sqlite", "memory"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """A new laptop's store, on disk and as its cheap twin: what stands on it must not tell them apart."""
    from borderlens.store.memory import MemoryStore
    from borderlens.store.sqlite import SqliteStore

    if request.param == "memory":
        yield MemoryStore()
        return
    with SqliteStore(tmp_path / "borderlens.db") as opened:
        yield opened


@pytest.fixture
def shared() -> Path:
    """The project's shared material beside the checkout."""
    if not (SHARED / "design.md").is_file():
        pytest.skip(f"no shared material at {SHARED}")
    return SHARED


@pytest.fixture
def root() -> Path:
    return ROOT
