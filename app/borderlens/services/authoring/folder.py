"""A draft as a folder: read as it is, and written whole beside its place, synced and put there.

The folder of a draft has the files of a pack and two of its own: ``draft.toml`` (where it came from) and
``sources.toml`` (licence and source of each photograph; a pack in Learn keeps it). A write that is cut short leaves the
folder as it was before, or the new one, or, between two renames, the old one under another name, which ``recover`` puts
back.
"""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from borderlens.packs.problems import pack_mistake
from borderlens.packs.toml_file import TomlFile
from borderlens.packs.toml_text import toml_text
from borderlens.whole_file import refusal

Document = dict[str, Any]
"""``pack``, ``items``, ``texts`` by language, ``pictures`` (the table beside each own picture, by its name), ``files``
(where the bytes of an own picture lie, by file name), ``sources`` and ``draft``."""

HEAD, ITEMS, SOURCES, DRAFT = "pack.toml", "items.toml", "sources.toml", "draft.toml"
_ASIDE = ".before-"
_STAGE = ".stage-"


def read_folder(folder: Path) -> Document:
    """The tables of a pack or of a draft, as they stand in its files; nothing is checked but that they are TOML.

    Raises:
        PackMistake: a file is no TOML, or ``pack.toml`` or ``items.toml`` is missing or no list of items.
    """
    items = TomlFile.read(folder, ITEMS)
    listed = items.data.get("item", [])
    if not isinstance(listed, list) or set(items.data) - {"item"}:
        raise pack_mistake("not_toml", items.path, why="no list of [[item]]")
    document: Document = {"pack": TomlFile.read(folder, HEAD).data, "items": listed, "texts": {}, "pictures": {}}
    for file in _tables(folder / "text"):
        document["texts"][file.stem] = TomlFile.read(folder, f"text/{file.name}").data
    document["files"] = {}
    for file in _tables(folder / "pictures"):
        table = TomlFile.read(folder, f"pictures/{file.name}").data
        document["pictures"][file.stem] = table
        name = str(table.get("file", ""))
        if name and Path(name).name == name and (folder / "pictures" / name).is_file():
            document["files"][name] = str(folder.absolute() / "pictures" / name)
    document["sources"] = _optional(folder, SOURCES).get("picture", [])
    document["draft"] = _optional(folder, DRAFT)
    return document


def write_folder(document: Mapping[str, Any], folder: Path, *, draft: bool = True) -> None:
    """Put the document at ``folder``, whole; without ``draft`` as the pack alone.

    Raises:
        CannotWrite, DiskFull: what was there is still there.
    """
    stage = folder.with_name(f"{_STAGE}{folder.name}-{secrets.token_hex(4)}")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        try:
            fill(document, stage, draft=draft, sync=True)
            swap(stage, folder)
        finally:
            shutil.rmtree(stage, ignore_errors=True)
    except OSError as error:
        raise refusal(error, folder) from error


def fill(document: Mapping[str, Any], folder: Path, *, draft: bool = False, sync: bool = False) -> None:
    """Write the files of a document into a folder that is not there yet. Raises ``OSError``."""
    (folder / "text").mkdir(parents=True)
    texts = {HEAD: toml_text(document["pack"], bare_dates=True)}
    texts[ITEMS] = toml_text({"item": document["items"]} if document["items"] else {}, bare_dates=True)
    for language, table in document["texts"].items():
        texts[f"text/{language}.toml"] = toml_text(table, bare_dates=True)
    for name, table in document["pictures"].items():
        texts[f"pictures/{name}.toml"] = toml_text(table, bare_dates=True)
    if document["sources"]:
        texts[SOURCES] = toml_text({"picture": document["sources"]}, bare_dates=True)
    if draft and document["draft"]:
        texts[DRAFT] = toml_text(document["draft"], bare_dates=True)
    if document["pictures"]:
        (folder / "pictures").mkdir()
    for relative, written in texts.items():
        _write(folder / relative, written.encode(), sync=sync)
    for table in document["pictures"].values():
        name = str(table.get("file", ""))
        if name in document["files"]:
            link(Path(document["files"][name]), folder / "pictures" / name)
    if sync and os.name == "posix":
        for place in (folder / "text", folder):
            _sync_folder(place)


def swap(stage: Path, folder: Path) -> None:
    """Rename a finished folder to its place; what was there goes, once the new one is in it. Raises ``OSError``."""
    aside = folder.with_name(f"{_ASIDE}{folder.name}")
    shutil.rmtree(aside, ignore_errors=True)
    there = folder.exists()
    if there:
        folder.rename(aside)
    try:
        stage.rename(folder)
    except OSError:
        if there:
            aside.rename(folder)
        raise
    if os.name == "posix":
        _sync_folder(folder.parent)
    shutil.rmtree(aside, ignore_errors=True)


def recover(place: Path) -> None:
    """After a stop in the middle of a write: put back what was renamed aside, take away what was not finished."""
    if not place.is_dir():
        return
    for aside in place.glob(f"{_ASIDE}*"):
        folder = place / aside.name.removeprefix(_ASIDE)
        if folder.exists():
            shutil.rmtree(aside, ignore_errors=True)
        else:
            with suppress(OSError):
                aside.rename(folder)
    for stage in place.glob(f"{_STAGE}*"):
        shutil.rmtree(stage, ignore_errors=True)


def link(file: Path, to: Path) -> None:
    """The same bytes under another name: shared where the system can, else copied. Pictures are never written into."""
    try:
        os.link(file, to)
    except OSError:
        shutil.copyfile(file, to)


def _write(path: Path, content: bytes, *, sync: bool) -> None:
    with path.open("xb") as file:
        file.write(content)
        if sync:
            file.flush()
            os.fsync(file.fileno())


def _sync_folder(path: Path) -> None:
    with suppress(OSError):  # some sticks and shares refuse it; the files are in their places all the same
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _tables(folder: Path) -> list[Path]:
    return sorted(file for file in folder.glob("*.toml") if not file.name.startswith("."))


def _optional(folder: Path, name: str) -> dict[str, Any]:
    return TomlFile.read(folder, name).data if (folder / name).exists() else {}
