"""A list of packs of any kind: the good ones load, every bad one keeps its place with the reason."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from borderlens.packs.listing import read_packs
from borderlens.packs.problems import pack_mistake


@dataclass(frozen=True)
class Small:
    id: str
    folder: Path


def read(folder: Path) -> Small:
    if folder.name == "locked":
        raise PermissionError(13, "Permission denied")
    if folder.name == "broken":
        raise pack_mistake("absent", folder / "head.toml")
    return Small(folder.name, folder)


def test_every_folder_has_its_place_and_the_first_of_an_id_wins() -> None:
    names = ("a/one", "a/broken", "a/locked", "b/one", "b/two")
    loaded, aside = read_packs(map(Path, names), read, "head.toml")
    assert [pack.folder.as_posix() for pack in loaded] == ["a/one", "b/two"]
    assert [entry.folder.as_posix() for entry in aside] == ["a/broken", "a/locked", "b/one"]
    assert [entry.mistake.fields["problem"] for entry in aside] == ["absent", "unreadable", "same_id"]
    assert aside[0].reason == "head.toml: the file is missing; add it, or take its name out"
    assert "Permission denied" in aside[1].reason
    assert str(Path("a/one")) in aside[2].reason
