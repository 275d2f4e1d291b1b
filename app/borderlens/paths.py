"""The one module that knows where things lie: bundled data, the user's data, a portable stick."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

PORTABLE_MARK = "borderlens-portable.txt"
DATA_VARIABLE = "BORDERLENS_DATA"


def bundled() -> Path:
    """Folder that holds ``assets/``, ``models/`` and ``quizzes/``.

    An installed wheel and the frozen program carry them under ``borderlens/data``; in a checkout they are the
    top-level folders themselves.
    """
    inside = Path(__file__).resolve().parent / "data"
    if inside.is_dir():
        return inside
    return Path(__file__).resolve().parents[2]


def program_folder() -> Path:
    """Folder of the started program: beside the frozen executable, else the checkout or environment."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    return bundled()


@dataclass(frozen=True, slots=True)
class Paths:
    """Where this run reads and writes. ``data`` is made when something is first written."""

    data: Path
    bundle: Path
    portable: bool

    @property
    def database(self) -> Path:
        return self.data / "borderlens.db"

    @property
    def settings(self) -> Path:
        return self.data / "settings.toml"

    @property
    def log(self) -> Path:
        return self.data / "borderlens.log"

    @property
    def exports(self) -> Path:
        return self.data / "exports"

    @property
    def assets(self) -> Path:
        return self.bundle / "assets"

    @property
    def translations(self) -> Path:
        return self.assets / "translations"

    @property
    def paper(self) -> Path:
        """The templates of reports and certificates."""
        return self.assets / "paper"

    @property
    def pictures(self) -> Path:
        """The teaching pictures that come with the program, which quiz packs may borrow."""
        return self.assets / "pictures"

    def model_folders(self) -> list[Path]:
        """Folders whose children are model packs: bundled first, then the user's own."""
        return [self.bundle / "models", self.data / "models"]

    def quiz_folders(self) -> list[Path]:
        """Folders whose children are quiz packs: bundled first, then the user's own."""
        return [self.bundle / "quizzes", self.data / "quizzes"]


def find_paths(data: Path | None = None) -> Paths:
    """Decide where data lies: ``--data``, then the variable, then a portable stick, then the user's folder.

    A file named ``borderlens-portable.txt`` beside the program puts the data beside it too.
    """
    bundle = bundled()
    if data is not None:
        return Paths(data.expanduser().absolute(), bundle, portable=False)
    if os.environ.get(DATA_VARIABLE):
        return Paths(Path(os.environ[DATA_VARIABLE]).expanduser().absolute(), bundle, portable=False)
    beside = program_folder()
    if (beside / PORTABLE_MARK).is_file():
        return Paths(beside / "borderlens-data", bundle, portable=True)
    from platformdirs import user_data_path  # 10 ms that a stick or a named folder need not pay

    return Paths(user_data_path("Borderlens", appauthor=False), bundle, portable=False)
