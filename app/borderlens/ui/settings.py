"""What this computer remembers about its window: ``settings.toml`` in the data folder."""

from __future__ import annotations

import tomllib
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path

from borderlens.domain.people import Country, Role
from borderlens.ui.theme import TEXT_SIZES, THEMES
from borderlens.words import LANGUAGES

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
    """Language, look, model and person. ``language`` is empty until somebody has chosen one.

    ``model`` is the id of the pack that Check uses; empty for the first one, which came with the program.
    ``reviewers`` are ids of the people to whom what they learnt comes back for review.
    """

    language: str = ""
    theme: str = "system"
    text_size: float = 1.0
    still: bool = False  # reduced motion
    person: Person = field(default_factory=Person)
    model: str = ""
    reviewers: list[str] = field(default_factory=list)


def read(file: Path) -> tuple[Settings, Path | None]:
    """Settings of ``file``; what is missing or of the wrong kind keeps its default.

    A file that is no TOML is set aside beside itself, and the second value names where; nothing is lost. Where it
    cannot be moved (a stick that only reads) it stays as it is. Nothing here can keep the window from opening.
    """
    try:
        table = tomllib.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        return Settings(), None
    except (ValueError, RecursionError):  # of TOML, of UTF-8, of a number of thousands of digits
        aside = file.with_suffix(".damaged.toml")
        try:
            file.replace(aside)
        except OSError:
            return Settings(), None
        return Settings(), aside
    except OSError:
        return Settings(), None
    settings = Settings()
    _fill(settings, table)
    inner = table.get("person")
    if isinstance(inner, dict):
        _fill(settings.person, inner)
    _mend(settings)
    return settings, None


def write(file: Path, settings: Settings) -> None:
    """Write whole or not at all; raises ``DiskFull`` or ``CannotWrite``."""
    from borderlens.packs.toml_text import toml_text  # neither is needed to start
    from borderlens.whole_file import write_whole

    write_whole(file, (FILE_HEAD + toml_text(asdict(settings))).encode())


def _mend(settings: Settings) -> None:
    """A value that nothing in the window knows becomes the usual one."""
    usual = Settings()
    if settings.language not in LANGUAGES:
        settings.language = usual.language
    if settings.theme not in THEMES:
        settings.theme = usual.theme
    settings.reviewers = [id for id in settings.reviewers if isinstance(id, str)]
    if settings.text_size not in TEXT_SIZES:
        settings.text_size = usual.text_size
    if settings.person.role not in set(Role):
        settings.person.role = usual.person.role
    if settings.person.country not in set(Country):
        settings.person.country = usual.person.country


def _fill(target: Settings | Person, table: dict[str, object]) -> None:
    for spot in fields(target):
        value, old = table.get(spot.name), getattr(target, spot.name)
        if isinstance(old, Person) or value is None:
            continue
        if isinstance(old, float) and isinstance(value, int | float) and not isinstance(value, bool):
            with suppress(OverflowError):
                setattr(target, spot.name, float(value))
        elif type(value) is type(old):
            setattr(target, spot.name, value)
