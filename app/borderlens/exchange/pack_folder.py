"""A pack folder from drafts: written beside its place, read back as the program would, and only then put there."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from borderlens.domain.errors import PackExists, PackMistake
from borderlens.exchange.drafts import Draft
from borderlens.exchange.report import SetAside
from borderlens.packs.quiz_pack import read_quiz_pack
from borderlens.packs.toml_text import toml_text
from borderlens.whole_file import refusal, write_whole


@dataclass(frozen=True, slots=True)
class NewPack:
    """What ``pack.toml`` and the head of its one text file will say."""

    id: str
    language: str
    licence: str
    title: str
    summary: str
    version: int = 1
    minutes: int | None = None
    status: str = "draft"


def check_draft(new: NewPack, draft: Draft, library: Path | None = None) -> None:
    """Read the item as a pack of its own, which may name pictures of the program's ``library``.

    Raises:
        SetAside: it breaks the format; the reason is the reader's.
    """
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place).resolve() / new.id
        fill(folder, new, [draft], _write)
        try:
            read_quiz_pack(folder, library)
        except PackMistake as mistake:
            raise SetAside("refused", what=mistake.fields["what"]) from mistake


def write_pack(
    place: Path, new: NewPack, drafts: Sequence[Draft], library: Path | None = None, *, replace: bool = False
) -> Path:
    """Write the pack into the folder ``place/<id>``, whole or not at all, and give that folder.

    ``library``: folder of the program's pictures, as the pack will be read with.

    Raises:
        PackExists: there is something already, and ``replace`` was not asked for.
        PackMistake: the pack as a whole breaks the format.
        CannotWrite, DiskFull: the system refused.
    """
    folder = place / new.id
    if folder.exists() and not replace:
        raise PackExists(folder=str(folder))
    try:
        place.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".import-", dir=place) as temporary:
            made = Path(temporary).resolve() / new.id
            fill(made, new, drafts)
            read_quiz_pack(made, library)
            if folder.exists():
                folder.rename(Path(temporary) / "before")
            made.rename(folder)
    except OSError as error:
        raise refusal(error, folder) from error
    return folder


def fill(folder: Path, new: NewPack, drafts: Sequence[Draft], put: Callable[[Path, bytes], None] = write_whole) -> None:
    """Write the files of a pack into a folder that is not there yet. Raises what ``put`` raises."""
    head: dict[str, Any] = {"format": 1, "id": new.id, "version": new.version, "languages": [new.language]}
    head["licence"] = new.licence
    if new.minutes is not None:
        head["minutes"] = new.minutes
    files = {"pack.toml": toml_text(head)}
    files["items.toml"] = toml_text({"item": [draft.fields for draft in drafts]}, bare_dates=True)
    text: dict[str, Any] = {"status": new.status, "title": new.title, "summary": new.summary}
    pictures = {name: words for draft in drafts for name, words in draft.picture_words.items()}
    cues = {cue: words for draft in drafts for cue, words in draft.cue_words.items()}
    text |= ({"pictures": pictures} if pictures else {}) | ({"cues": cues} if cues else {})
    files[f"text/{new.language}.toml"] = toml_text(text | {"items": {draft.key: draft.words for draft in drafts}})
    for relative, written in files.items():
        put(folder / relative, written.encode())
    for name, (file, content, table) in _pictures(drafts).items():
        put(folder / "pictures" / file, content)
        put(folder / "pictures" / f"{name}.toml", toml_text({"file": file} | table).encode())


def _write(path: Path, content: bytes) -> None:
    """Without waiting for the disk: what is written so is read once and thrown away."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _pictures(drafts: Sequence[Draft]) -> dict[str, tuple[str, bytes, dict[str, Any]]]:
    """Every picture once, with the marks that any item has on it."""
    found: dict[str, tuple[str, bytes, dict[str, Any]]] = {}
    for draft in drafts:
        for name, picture in draft.pictures.items():
            if name not in found:
                found[name] = (picture.file, picture.content, dict(picture.table))
                continue
            table = found[name][2]
            table["mark"] = [
                *table.get("mark", []),
                *(mark for mark in picture.table.get("mark", []) if mark not in table.get("mark", [])),
            ]
            if not table["mark"]:
                del table["mark"]
    return found
