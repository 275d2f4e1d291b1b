"""Laboratory-confirmed photographs: kept in libraries, shown beside a finding, and heard by it at once.

One's own libraries and those of others lie in ``paths.data/references``. What a model makes of their pictures (one
vector a picture) lies apart, in ``paths.data/vectors``, with the digest of the model beside each vector: another model
makes its own, and the pictures stay the only truth.
"""

from __future__ import annotations

import hashlib
import io
import logging
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from borderlens.domain.errors import (
    CannotWrite,
    ConfirmedLater,
    ConfirmerMissing,
    DiskFull,
    EmptyLibrary,
    Mistake,
    NoSuchLibrary,
    UnknownReferenceLabel,
)
from borderlens.domain.products import Group, Label
from borderlens.packs.listing import SetAside, read_packs
from borderlens.packs.model_manifest import MODEL
from borderlens.packs.model_pack import ModelPack
from borderlens.packs.pack_archive import export_pack
from borderlens.packs.pack_files import Kind
from borderlens.packs.reference_library import (
    HEAD,
    Entry,
    Library,
    add_entry,
    create_library,
    picture_name,
    read_library,
    remove_entry,
)
from borderlens.packs.signing import Signature, own_keys, verify
from borderlens.paths import Paths
from borderlens.services.reference_vectors import Vectors, read_vectors, write_vectors
from borderlens.vision.model import Model
from borderlens.vision.neighbours import RULE, Neighbours, Rule
from borderlens.vision.photo import read_photo
from borderlens.vision.pixels import to_input

log = logging.getLogger(__name__)

PICTURE_SIDE = 1024  # px, longer side
_QUALITY = 90
LICENCE = "for training and comparison inside the agencies it is given to"
NEAREST_SHOWN = 4
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Near:
    """A confirmed photograph near a photo: its library, what it was confirmed as, by whom and when, and how near."""

    library: Library
    entry: Entry
    cosine: float

    @property
    def picture(self) -> Path:
        return self.library.picture_file(self.entry)


@dataclass(frozen=True, slots=True)
class Libraries:
    """What was found, by name of its folder; a broken library keeps its place and says why."""

    loaded: tuple[Library, ...]
    set_aside: tuple[SetAside, ...]


class References:
    """The libraries of this installation. Every change is on the disk, whole, when its call returns."""

    def __init__(self, paths: Paths, today: Callable[[], date] = date.today) -> None:
        self._paths, self._today = paths, today
        self.folder = paths.data / Kind.REFERENCE.place

    def libraries(self) -> Libraries:
        """Read every library; the sums of pictures are checked when a library comes in, not each time."""
        try:
            folders = sorted(child for child in self.folder.iterdir() if (child / HEAD).exists())
        except OSError:  # none yet, or no right to look
            folders = []
        return Libraries(*read_packs(folders, lambda folder: read_library(folder, pictures=False), HEAD))

    def library(self, id: str) -> Library:
        """One library.

        Raises:
            NoSuchLibrary: there is none of that id that can be used.
        """
        found = self.libraries().loaded
        for library in found:
            if library.id == id:
                return library
        raise NoSuchLibrary(id=id, known=", ".join(library.id for library in found) or "-")

    def create(self, title: str, licence: str = LICENCE) -> Library:
        """A new library of one's own, empty.

        Raises:
            PackMistake: the title is no words.
            CannotWrite, DiskFull: nothing was made.
        """
        id = name = _slug(title)
        number = 1
        while (self.folder / id).exists():
            number += 1
            id = f"{name}-{number}"
        return create_library(self.folder, id, title, licence, self._today())

    def add(
        self,
        library: str,
        photo: Path | str | bytes,
        label: str,
        confirmed_by: str,
        confirmed_on: date,
        labels: Sequence[Label],
        note: str = "",
    ) -> Entry:
        """Put a photograph into one's own library; of the file itself only its SHA-256 is kept.

        Args:
            labels: those of the model in use; "none of these" cannot be confirmed.

        Raises:
            Mistake: the photo cannot be read (``vision.photo.read_photo``).
            ConfirmerMissing, ConfirmedLater, UnknownReferenceLabel: what must be said about it.
            NoSuchLibrary, OthersLibrary, ReferenceTwice: where it cannot go.
        """
        who = " ".join(confirmed_by.split())
        if not who:
            raise ConfirmerMissing()
        if confirmed_on > self._today():
            raise ConfirmedLater(day=confirmed_on.isoformat())
        known = [entry.key for entry in confirmable(labels)]
        if label not in known:
            raise UnknownReferenceLabel(label=label, known=", ".join(known))
        target = self.library(library)
        read = read_photo(photo)
        picture = as_picture(read.pixels)
        name, digest = picture_name(picture)
        words = " ".join(note.split())
        entry = Entry(label, who, confirmed_on, read.sha256, name, digest, self._today(), words)
        add_entry(target, entry, picture, "-" if isinstance(photo, bytes) else str(photo))
        return entry

    def remove(self, library: str, sha256: str, reason: str) -> Library:
        """Take out the photograph whose original has that sum; the library keeps a line that says so and why.

        Raises:
            NoSuchLibrary, OthersLibrary, NoSuchReference, ReasonMissing: nothing was changed.
        """
        return remove_entry(self.library(library), sha256, reason, self._today())

    def export(self, library: str, out: Path, signer: str) -> Signature:
        """Write a library as a signed pack file: with the signature it came with, else with this installation's.

        Raises:
            NoSuchLibrary, EmptyLibrary: there is nothing to send.
            PackMistake: the signer has no words, or a picture was changed.
            CannotWrite, DiskFull: what was at ``out`` is still there.
        """
        found = self.library(library)
        if not found.entries:
            raise EmptyLibrary(id=found.title)
        signature = export_pack(found.folder, out, own_keys(self._paths.data / "keys"), signer)
        assert signature is not None
        return signature

    def signature(self, library: Library) -> Signature | None:
        """Who signed a library that came from elsewhere; None for one's own. Raises ``PackMistake`` when altered."""
        return verify(library.folder)

    def ready(
        self,
        model: Model,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
        rule: Rule = RULE,
    ) -> ReadyReferences:
        """Everything that is needed beside a check with ``model``; vectors that are missing are made and kept.

        About 0.1 s a photograph the first time, a file to read the next. A cancelled call keeps what it had made and
        gives what there is. A picture that cannot be read any more is left out. Vectors that cannot be kept serve
        this once, for a check must not fail by a full disk.

        Raises:
            PackMistake: the model cannot be run.
        """
        found = self.libraries().loaded
        digest = model_digest(model.pack)
        there = {library.id: read_vectors(self._vectors(library), digest) for library in found}
        missing = sum(entry.picture_sha256 not in there[lib.id] for lib in found for entry in lib.entries)
        done = 0
        for library in found:
            made: Vectors = {}
            for entry in library.entries:
                if entry.picture_sha256 in there[library.id] or (cancelled is not None and cancelled()):
                    continue
                vector = _embed(library.picture_file(entry), entry, model)
                if vector is not None:
                    made[entry.picture_sha256] = vector
                done += 1
                if progress is not None:
                    progress(done, missing)
            if made:
                there[library.id] |= made
                own = {entry.picture_sha256 for entry in library.entries}
                kept = {name: vector for name, vector in there[library.id].items() if name in own}
                try:
                    write_vectors(self._vectors(library), digest, kept)
                except (CannotWrite, DiskFull) as mistake:
                    log.warning("vectors of library %s are not kept: %s", library.id, mistake)
        return ReadyReferences(found, there, model.pack.labels, rule)

    def _vectors(self, library: Library) -> Path:
        return self._paths.data / "vectors" / f"{library.id}.npz"


class ReadyReferences:
    """Confirmed photographs as one model sees them; nothing here touches the disk."""

    def __init__(
        self, libraries: Sequence[Library], vectors: dict[str, Vectors], labels: Sequence[Label], rule: Rule = RULE
    ) -> None:
        rows = [
            (library, entry, vectors[library.id][entry.picture_sha256])
            for library in libraries
            for entry in library.entries
            if entry.picture_sha256 in vectors[library.id]
        ]
        self._shown = [(library, entry) for library, entry, _ in rows]
        self._embedding = np.array([vector for *_, vector in rows], dtype=np.float32)
        columns = {label.key: column for column, label in enumerate(labels) if label.group is not Group.NONE}
        heard = _heard([entry for _, entry in self._shown], columns)
        self._neighbours = Neighbours(
            self._embedding[heard] if heard else np.zeros((0, 1), dtype=np.float32),
            np.array([columns[self._shown[row][1].label] for row in heard], dtype=np.int64),
            np.array([label.group.is_protected for label in labels]),
            rule,
        )

    def __len__(self) -> int:
        return len(self._shown)

    def nearest(self, embedding: NDArray[np.floating], count: int = NEAREST_SHOWN) -> tuple[Near, ...]:
        """The nearest confirmed photographs, nearest first; one original is shown once.

        Args:
            embedding: D, length 1.
        """
        if not self._shown:
            return ()
        cosines = self._embedding @ np.asarray(embedding, dtype=np.float32)
        found: list[Near] = []
        for row in np.argsort(-cosines, kind="stable"):
            library, entry = self._shown[row]
            if all(entry.sha256 != near.entry.sha256 for near in found):
                found.append(Near(library, entry, float(cosines[row])))
            if len(found) == count:
                break
        return tuple(found)

    def knows(self, embedding: NDArray[np.floating]) -> bool:
        """True when the confirmed photographs of some kind lie as near as they lie to each other."""
        return bool(self._neighbours.support(np.asarray(embedding)[None]).any())

    def adapt(self, probabilities: NDArray[np.floating], embedding: NDArray[np.floating]) -> NDArray[np.float32]:
        """Probabilities, L, after the confirmed photographs were heard: ``vision.neighbours``."""
        return self._neighbours.adapt(probabilities, embedding)


def confirmable(labels: Sequence[Label]) -> tuple[Label, ...]:
    """The labels that a photograph can be confirmed as: all but "none of these"."""
    return tuple(label for label in labels if label.group is not Group.NONE)


def as_picture(pixels: NDArray[np.uint8]) -> bytes:
    """Upright pixels as a JPEG of at most PICTURE_SIDE px, with nothing of what the camera wrote about the photo."""
    picture = Image.fromarray(pixels)
    picture.thumbnail((PICTURE_SIDE, PICTURE_SIDE), Image.Resampling.LANCZOS)
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=_QUALITY)
    return out.getvalue()


def model_digest(pack: ModelPack) -> str:
    """What tells one model's vectors from another's: the sum of its graph, else its name and version."""
    return pack.manifest.files.get(MODEL) or hashlib.sha256(f"{pack.id} {pack.version}".encode()).hexdigest()


def _embed(file: Path, entry: Entry, model: Model) -> NDArray[np.float32] | None:
    """None for a picture that is not the one that was confirmed, or that nobody can read."""
    try:
        content = file.read_bytes()
    except OSError:
        return None
    if hashlib.sha256(content).hexdigest() != entry.picture_sha256:
        return None
    try:
        pixels = read_photo(content).pixels
    except Mistake:
        return None
    return model.run(to_input(pixels, model.pack.manifest.size)).embedding


def _heard(entries: Sequence[Entry], columns: dict[str, int]) -> list[int]:
    """Rows that count: one for each original, none for one that was confirmed as two things."""
    said: dict[str, set[str]] = {}
    for entry in entries:
        said.setdefault(entry.sha256, set()).add(entry.label)
    rows: dict[str, int] = {}
    for row, entry in enumerate(entries):
        if entry.label in columns and len(said[entry.sha256]) == 1:
            rows.setdefault(entry.sha256, row)
    return list(rows.values())


def _slug(title: str) -> str:
    plain = unicodedata.normalize("NFKD", title.replace("đ", "d").replace("Đ", "D"))
    letters = "".join(c if c.isalnum() else " " for c in plain.encode("ascii", "ignore").decode("ascii").lower())
    return "-".join(letters.split())[:48].strip("-") or "library"
