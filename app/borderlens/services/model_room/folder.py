"""A folder of labels, or a table of files, as a list of photographs. Only names are looked at, no photograph is opened.

``FOLDER/label/photo`` or ``FOLDER/label/object/photo``; below that, the first folder under the label is the object.
``FOLDER/photos.csv`` may say more of files (object, source, who confirmed them), ``FOLDER/labels.csv`` of labels.
A table given instead of a folder names every photograph itself, from the folder that it lies in.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from borderlens.domain.errors import Cancelled, NoPhotoFolder, NoSuchFile
from borderlens.domain.products import Label
from borderlens.services.model_room.meanings import Meanings, fold, unknown_label
from borderlens.services.model_room.records import Cancelled as Asked
from borderlens.services.model_room.records import Photograph
from borderlens.services.model_room.tables import Named, PhotoRow, read_label_rows, read_photo_rows
from borderlens.services.photo_files import is_photo_name

LABELS_FILE = "labels.csv"
PHOTOS_FILE = "photos.csv"
_OF_THE_SYSTEM = {"thumbs.db", "desktop.ini", "__macosx", "$recycle.bin", "system volume information"}


@dataclass(slots=True)
class Listing:
    """What was found by name, before anything was opened.

    Attributes:
        folder: the surveyed folder; of a table, the folder it lies in.
        photographs: in order of name; ``object`` is "" where nobody said which object it is.
        meanings: label key → label, for every label that a folder or a row names.
        titles: label key → the name to show.
        known: keys whose meaning the program or ``labels.csv`` gives.
        twice: pairs of different names that mean one label.
        loose, links, others: photographs in no label's folder, links and paths that lead out, other files.
        refused: folders the system would not list, with its reason.
        absent: files that a table names and that are not there.
        bytes: of all photographs together.
    """

    folder: Path
    photographs: list[Photograph] = field(default_factory=list)
    meanings: dict[str, Label] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)
    known: set[str] = field(default_factory=set)
    twice: list[tuple[str, str, str]] = field(default_factory=list)
    loose: list[Path] = field(default_factory=list)
    links: list[Path] = field(default_factory=list)
    others: list[Path] = field(default_factory=list)
    refused: list[tuple[Path, str]] = field(default_factory=list)
    absent: list[Path] = field(default_factory=list)
    bytes: int = 0

    def below(self, path: Path) -> str:
        """Name below the surveyed folder, with ``/``."""
        return path.relative_to(self.folder).as_posix() if path.is_relative_to(self.folder) else str(path)


def list_photographs(source: Path, meanings: Meanings, cancelled: Asked | None = None) -> Listing:
    """Everything below a folder, or everything that a table names.

    Raises:
        NoSuchFile: there is nothing at ``source``.
        NoPhotoFolder: it is neither a folder nor a CSV file.
        TableColumn, TableCell, TableShape, TableEncoding: a table cannot be understood.
        Cancelled: somebody asked to stop.
    """
    if source.is_dir():
        return _Reader(source, meanings, cancelled).folder()
    if not source.exists():
        raise NoSuchFile(file=str(source))
    if source.suffix.lower() not in (".csv", ".tsv", ".txt"):
        raise NoPhotoFolder(file=str(source))
    return _Reader(source.parent, meanings, cancelled).table(source)


class _Reader:
    def __init__(self, root: Path, meanings: Meanings, cancelled: Asked | None) -> None:
        self._root = root
        self._meanings = meanings
        self._cancelled = cancelled
        self._found = Listing(root)
        self._names: dict[str, str] = {}
        said = root / LABELS_FILE
        self._named: dict[str, Named] = {}
        for row in read_label_rows(said) if said.is_file() else ():
            self._named[meanings.key(row.label)] = row

    def folder(self) -> Listing:
        rows: dict[str, PhotoRow] = {}
        if (self._root / PHOTOS_FILE).is_file():
            rows = {row.file: row for row in read_photo_rows(self._root / PHOTOS_FILE, needs_label=False)}
        for entry in self._children(self._root):
            path = self._root / entry.name
            if entry.name.lower() in (LABELS_FILE, PHOTOS_FILE):
                continue
            if entry.is_symlink():
                self._found.links.append(path)
            elif entry.is_dir(follow_symlinks=False):
                self._label_folder(path, rows)
            elif is_photo_name(entry.name):
                self._loose(path, rows)
            else:
                self._found.others.append(path)
        self._found.absent += [self._root / row.file for row in rows.values()]  # those taken were removed
        return self._done()

    def table(self, file: Path) -> Listing:
        taken: dict[tuple[str, str], Photograph] = {}
        for row in read_photo_rows(file, needs_label=True):
            self._check()
            path = self._inside(row.file)
            if path is None:
                continue
            key = self._key(row.label)
            photograph = Photograph(path, row.file, key, _object(key, row.object))
            if (row.file, key) not in taken:
                self._found.bytes += _size(path)
            taken[row.file, key] = self._told(photograph, row)
        self._found.photographs = list(taken.values())
        return self._done()

    def _done(self) -> Listing:
        self._found.photographs.sort(key=lambda photograph: (photograph.label, photograph.name))
        return self._found

    def _label_folder(self, folder: Path, rows: dict[str, PhotoRow]) -> None:
        key = self._key(folder.name)
        for path in self._files(folder):
            parts = path.relative_to(folder).parts
            name = self._found.below(path)
            row = rows.pop(name, None)
            its = key
            if row is not None and row.label and self._meanings.key(row.label) != key:
                its = self._key(row.label)
            photograph = Photograph(path, name, its, _object(its, parts[0]) if len(parts) > 1 else "")
            self._found.photographs.append(photograph if row is None else self._told(photograph, row))
            self._found.bytes += _size(path)

    def _loose(self, path: Path, rows: dict[str, PhotoRow]) -> None:
        row = rows.pop(path.name, None)
        if row is None or not row.label:
            self._found.loose.append(path)
            return
        key = self._key(row.label)
        self._found.photographs.append(self._told(Photograph(path, path.name, key, ""), row))
        self._found.bytes += _size(path)

    def _told(self, photograph: Photograph, row: PhotoRow) -> Photograph:
        return replace(
            photograph,
            object=_object(photograph.label, row.object) or photograph.object,
            source=row.source,
            confirmed_by=row.confirmed_by,
            confirmed_on=row.confirmed_on,
        )

    def _key(self, name: str) -> str:
        """The label of a folder's or a row's name; notes its meaning, and a second spelling of the same."""
        key = self._meanings.key(name)
        first = self._names.setdefault(key, name)
        if first != name and (key, first, name) not in self._found.twice:
            self._found.twice.append((key, first, name))
        if key not in self._found.meanings:
            self._mean(key, name)
        return key

    def _mean(self, key: str, name: str) -> None:
        known = self._meanings.known.get(key)
        label = known or unknown_label(key)
        said = self._named.get(key)
        if said is not None:
            label = said.label_for(label)
        if known is not None or (said is not None and said.group is not None):
            self._found.known.add(key)
        title = said.title if said is not None and said.title else self._meanings.title(key, name)
        self._found.meanings[key] = label
        self._found.titles[key] = title

    def _inside(self, name: str) -> Path | None:
        """The file of a row, when it lies in the folder; what does not is noted."""
        path = self._root / name
        parts = PurePosixPath(name).parts
        if Path(name).is_absolute() or ".." in parts or ":" in parts[0]:
            self._found.links.append(path)
            return None
        try:
            if not path.resolve().is_relative_to(self._root.resolve()):
                self._found.links.append(path)
                return None
            if path.is_file():
                return path
        except (OSError, ValueError):  # ValueError: a NUL in the name
            pass
        self._found.absent.append(path)
        return None

    def _files(self, folder: Path) -> Iterator[Path]:
        """Photographs below a label's folder, by name; links are noted, never followed."""
        waiting = [folder]
        while waiting:
            here = waiting.pop()
            below: list[Path] = []
            for entry in self._children(here):
                path = here / entry.name
                if entry.is_symlink():
                    self._found.links.append(path)
                elif entry.is_dir(follow_symlinks=False):
                    below.append(path)
                elif is_photo_name(entry.name):
                    yield path
                else:
                    self._found.others.append(path)
            waiting += reversed(below)

    def _children(self, folder: Path) -> list[os.DirEntry[str]]:
        self._check()
        try:
            with os.scandir(folder) as entries:
                shown = [e for e in entries if not e.name.startswith(".") and e.name.lower() not in _OF_THE_SYSTEM]
        except OSError as error:
            self._found.refused.append((folder, error.strerror or str(error)))
            return []
        return sorted(shown, key=lambda entry: entry.name)

    def _check(self) -> None:
        if self._cancelled is not None and self._cancelled():
            raise Cancelled


def _object(label: str, name: str) -> str:
    """Objects of two labels are two, whatever they are called."""
    return f"{label}/{fold(name) or name}" if name else ""


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # opening it says why
        return 0
