"""What this computer remembers about its window: ``settings.toml`` in the data folder."""

from __future__ import annotations

import tomllib
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path

FILE_HEAD = "# Borderlens: what this computer remembers about its window. Safe to delete.\n"


@dataclass(slots=True)
class Person:
    """Who is working. ``name`` is a name or a code; the rest are keys of the tables, never words.

    The people table of the store is the truth; this copy lets the window name the person before the store is open.
    """

    id: str = ""
    name: str = ""
    role: str = "officer"  # officer, trainee, trainer
    country: str = ""  # CN, VN, LA
    agency: str = ""

    @property
    def known(self) -> bool:
        return bool(self.id and self.name.strip())


@dataclass(slots=True)
class Settings:
    """Language, look and person. ``language`` is empty until somebody has chosen one."""

    language: str = ""
    theme: str = "system"
    text_size: float = 1.0
    still: bool = False  # reduced motion
    person: Person = field(default_factory=Person)


def read(file: Path) -> tuple[Settings, Path | None]:
    """Settings of ``file``; what is missing or of the wrong kind keeps its default.

    A file that is no TOML is set aside beside itself, and the second value names where; nothing is lost.
    """
    try:
        table = tomllib.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        return Settings(), None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        aside = file.with_suffix(".damaged.toml")
        file.replace(aside)
        return Settings(), aside
    except OSError:
        return Settings(), None
    settings = Settings()
    _fill(settings, table)
    inner = table.get("person")
    if isinstance(inner, dict):
        _fill(settings.person, inner)
    return settings, None


def write(file: Path, settings: Settings) -> None:
    """Write whole or not at all; raises ``DiskFull`` or ``CannotWrite``."""
    from borderlens.packs.toml_text import toml_text  # neither is needed to start
    from borderlens.whole_file import write_whole

    write_whole(file, (FILE_HEAD + toml_text(asdict(settings))).encode())


def _fill(target: Settings | Person, table: dict[str, object]) -> None:
    for spot in fields(target):
        value, old = table.get(spot.name), getattr(target, spot.name)
        if isinstance(old, Person) or value is None:
            continue
        if isinstance(old, float) and isinstance(value, int | float) and not isinstance(value, bool):
            setattr(target, spot.name, float(value))
        elif type(value) is type(old):
            setattr(target, spot.name, value)
