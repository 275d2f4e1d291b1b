"""Fixtures for every test: a private data folder, the shared material where it is there, Qt without a screen."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("BORDERLENS_SHARED", ROOT.parent / "shared"))


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test reads or writes the user's own data."""
    folder = tmp_path / "data"
    monkeypatch.setenv("BORDERLENS_DATA", str(folder))
    return folder


@pytest.fixture
def shared() -> Path:
    """The project's shared material beside the checkout."""
    if not (SHARED / "design.md").is_file():
        pytest.skip(f"no shared material at {SHARED}")
    return SHARED


@pytest.fixture
def root() -> Path:
    return ROOT
