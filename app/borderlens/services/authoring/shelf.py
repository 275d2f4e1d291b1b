"""Where drafts lie, what one can be begun from, and how it comes to be: new, from a pack, or as it was left."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path as File
from typing import Any

from borderlens.domain.errors import PackMistake
from borderlens.packs.quiz_pack import QuizPack, list_quiz_packs
from borderlens.packs.signing import SIGNATURE
from borderlens.paths import Paths
from borderlens.services.authoring.document import get, put
from borderlens.services.authoring.folder import Document, link, read_folder, recover, write_folder
from borderlens.services.authoring.templates import free_name
from borderlens.whole_file import write_whole

OWN = "own"
_KEPT = ".pictures"


@dataclass(frozen=True, slots=True)
class OnShelf:
    """A draft, or a pack that one can begin from.

    Attributes:
        titles: by language. items: how many. drafted: there is a draft of it. mine: a pack of one's own, in Learn.
        mistake: why it cannot be read; the rest is then empty.
    """

    id: str
    folder: File
    titles: Mapping[str, str]
    items: int
    drafted: bool = False
    mine: bool = False
    mistake: PackMistake | None = None


class Shelf:
    """Drafts lie in ``paths.data/authoring``, one's own packs in ``paths.data/quizzes``."""

    def __init__(self, paths: Paths) -> None:
        self.place = paths.data / "authoring"
        self.quizzes = paths.data / "quizzes"
        self.library = paths.pictures
        self._packs = paths.quiz_folders()

    def drafts(self) -> list[OnShelf]:
        """What is being written, the latest first. Mends what a stop in the middle of a write left behind."""
        recover(self.place)
        recover(self.quizzes)
        if not self.place.is_dir():
            return []
        folders = [f for f in self.place.iterdir() if f.is_dir() and not f.name.startswith(".")]
        folders.sort(key=lambda folder: folder.stat().st_mtime, reverse=True)
        return [self._draft(folder) for folder in folders]

    def packs(self) -> list[OnShelf]:
        """Packs that can be opened: one's own go on, others give a copy."""
        loaded = list_quiz_packs(self._packs, self.library).loaded
        return [self._pack(pack) for pack in loaded]

    def open_draft(self, name: str) -> Document:
        """Go on with a draft. Raises ``PackMistake``: a file of it is damaged."""
        return self._kept(read_folder(self.place / name))

    def open_pack(self, folder: File, own: bool, source: str = "") -> Document:
        """A draft from a pack: of one's own under the same id, of another's a copy with an id and a version of its own.

        Raises:
            PackMistake: a file of it is damaged.
        """
        document = self._kept(read_folder(folder))
        document["draft"] = {"source": source} if source else {}
        if not own:
            before = document["pack"]
            document["draft"] |= {"from": str(before.get("id", "")), "from_version": before.get("version", 1)}
            document["pack"] = {**before, "id": self.free_id(f"{before.get('id', 'pack')}-{OWN}"), "version": 1}
        return document

    def new_pack(self, wish: str, language: str, title: str, summary: str, licence: str) -> Document:
        """A draft without items."""
        pack = {"format": 1, "id": self.free_id(wish), "version": 1, "languages": [language], "licence": licence}
        text = {"status": "draft", "title": title, "summary": summary}
        return {
            "pack": pack,
            "items": [],
            "texts": {language: text},
            "pictures": {},
            "files": {},
            "sources": [],
            "draft": {"source": language},
        }

    def free_id(self, wish: str) -> str:
        """``wish``, or with a number, so that no pack and no draft has it."""
        taken = {entry.name for place in (*self._packs, self.place) if place.is_dir() for entry in place.iterdir()}
        return free_name(wish[:56].strip("-"), taken)

    def save(self, document: Document) -> None:
        """Keep the draft as it is. Raises ``CannotWrite``, ``DiskFull``: the one before is still there."""
        write_folder(document, self.place / str(document["pack"]["id"]))

    def delete_draft(self, name: str) -> None:
        """Take a draft away; the pack in Learn stays. Raises ``OSError``."""
        shutil.rmtree(self.place / name)

    def keep_picture(self, content: bytes, suffix: str) -> File:
        """The bytes of a picture where no write moves them, named by their SHA-256."""
        file = self.place / _KEPT / f"{hashlib.sha256(content).hexdigest()}{suffix}"
        if not file.exists():
            write_whole(file, content)
        return file

    def _kept(self, document: Document) -> Document:
        """The document with its pictures where they stay, so that a step taken back finds them."""
        files = {}
        for name, path in document["files"].items():
            file = self.place / _KEPT / f"{hashlib.sha256(File(path).read_bytes()).hexdigest()}{File(name).suffix}"
            if not file.exists():
                file.parent.mkdir(parents=True, exist_ok=True)
                with suppress(FileExistsError):
                    link(File(path), file)
            files[name] = str(file)
        return {**document, "files": files}

    def _draft(self, folder: File) -> OnShelf:
        try:
            document = read_folder(folder)
        except PackMistake as mistake:
            return OnShelf(folder.name, folder, {}, 0, drafted=True, mistake=mistake)
        titles = {language: str(get(text, ("title",), "")) for language, text in document["texts"].items()}
        return OnShelf(folder.name, folder, titles, len(document["items"]), drafted=True)

    def _pack(self, pack: QuizPack) -> OnShelf:
        mine = pack.folder.parent == self.quizzes and not (pack.folder / SIGNATURE).exists()
        titles = {language: text.title for language, text in pack.texts.items()}
        return OnShelf(pack.id, pack.folder, titles, len(pack.items), mine=mine)


def with_picture(document: Document, name: str, file: File, table: dict[str, Any]) -> Document:
    """The draft with one more picture of its own; ``table`` is what stands beside it."""
    stored = f"{name}{file.suffix}"
    changed = put(document, ("pictures", name), {"file": stored, **table})
    result: Document = put(changed, ("files", stored), str(file))
    return result
