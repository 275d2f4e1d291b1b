"""Writing so that a broken run leaves no half file."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studio.recipes import Picture


def put(path: Path, content: bytes) -> None:
    """Write under a temporary name in the same folder, sync, rename."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f".{path.name}.{os.getpid()}.part")
    with partial.open("wb") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())
    partial.replace(path)


def save(picture: Picture, stem: Path) -> None:
    """Write <stem>.picture.toml and then <stem>.jpg: a picture that is there has its truth beside it."""
    put(stem.with_name(stem.name + ".picture.toml"), picture.truth.to_toml().encode())
    put(stem.with_name(stem.name + ".jpg"), picture.jpeg)
