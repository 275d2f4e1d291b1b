"""Which scripts this computer can draw, found without a window.

Fonts are the system's and none is shipped (design, "What every part owes its user"). A script counts as drawable
when some installed font draws a sample letter differently from its own "missing glyph" box.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL import ImageFont

_SUFFIXES = {".ttf", ".otf", ".ttc"}
_ABSENT = "\uffff"  # no character: every font draws its own "missing glyph"


@dataclass(frozen=True, slots=True)
class Script:
    """A script of the four languages: sample letters, and where a font for it comes from."""

    key: str
    sample: str
    likely: str  # part of the file name of a font that has it, tried first
    debian: str
    windows: str


SCRIPTS = (
    Script("latin", "Aử", "notosans-regular", "fonts-noto-core", "Segoe UI"),
    Script("han", "象鳞", "cjk", "fonts-noto-cjk", "Microsoft YaHei"),
    Script("lao", "ກຽ", "lao", "fonts-noto-core", "Leelawadee UI"),
)


@dataclass(frozen=True, slots=True)
class ScriptFont:
    script: Script
    file: Path | None

    @property
    def package(self) -> str:
        """The package or system font that brings this script."""
        return self.script.windows if sys.platform == "win32" else self.script.debian


def font_folders() -> list[Path]:
    """The folders in which the system keeps fonts."""
    home = Path.home()
    if sys.platform == "win32":
        local = Path(os.environ.get("LOCALAPPDATA", home))
        return [Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts", local / "Microsoft" / "Windows" / "Fonts"]
    if sys.platform == "darwin":
        return [Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library" / "Fonts"]
    shares = os.environ.get("XDG_DATA_DIRS", "/usr/local/share:/usr/share").split(":")
    own = Path(os.environ.get("XDG_DATA_HOME", home / ".local" / "share"))
    return [Path(s) / "fonts" for s in shares if s] + [own / "fonts", home / ".fonts"]


def _font_files(folders: list[Path]) -> Iterator[Path]:
    for folder in folders:
        yield from (f for f in sorted(folder.rglob("*")) if f.suffix.lower() in _SUFFIXES)


def draws(file: Path, sample: str) -> bool:
    """True when the font file has a glyph for every letter of ``sample``."""
    try:
        font = ImageFont.truetype(str(file), 24)
        missing = bytes(font.getmask(_ABSENT))
        return all(bytes(font.getmask(letter)) not in (missing, b"") for letter in sample)
    except (OSError, ValueError):
        return False


def find_fonts(folders: list[Path] | None = None) -> list[ScriptFont]:
    """One entry a script, with the first font that draws it, or None."""
    files = list(_font_files(font_folders() if folders is None else folders))
    found = []
    for script in SCRIPTS:
        ordered = sorted(files, key=lambda f: script.likely not in f.name.lower())
        found.append(ScriptFont(script, next((f for f in ordered if draws(f, script.sample)), None)))
    return found
