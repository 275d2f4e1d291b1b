"""Model packs on disk: read one, list all, keep a broken one in its place with the reason."""

from __future__ import annotations

import hashlib
import io
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from borderlens.domain.products import Label
from borderlens.packs.listing import SetAside, read_packs
from borderlens.packs.model_manifest import MANIFEST, MODEL, read_manifest
from borderlens.packs.model_records import Manifest
from borderlens.packs.problems import pack_mistake
from borderlens.packs.toml_file import file_inside
from borderlens.paths import Paths

_LIMIT_KB = 512 * 1024
_UNPACKED_LIMIT = 256 << 20  # bytes; 30,000 references of 1,280 values are 154 MB
_ARRAYS = ("embedding", "label", "name", "head_weight")
_NO_PRODUCT = ("none_embedding", "none_source")
_NEAR = ("near_weight", "near_bias")


@dataclass(frozen=True, slots=True, eq=False)
class NoProduct:
    """Photographs of no product that taught ``none``, kept so that a pack made from this one knows them too.

    ``embedding`` float32 K x D of length 1, ``source`` K numbers: rows of one source are alike in more than what they
    show, and -1 means that nobody named it.
    """

    embedding: NDArray[np.float32]
    source: NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Near:
    """The rule of the labels' means: ``weight`` float32 P x D and ``bias`` P on the embedding.

    The largest of its values says how much nearer a photograph lies to the mean of a label than to the mean of all:
    half the relative Mahalanobis distance (``vision.learning.whitening``).
    """

    weight: NDArray[np.float32]
    bias: NDArray[np.float32]

    def of(self, embedding: NDArray[np.float32]) -> float:
        """The largest value for one embedding (D)."""
        return float((self.weight @ embedding + self.bias).max())


@dataclass(frozen=True, slots=True, eq=False)
class References:
    """Known pictures: ``embedding`` float32 M x D of length 1, ``label`` M columns, ``name`` teaching picture or "".

    ``head_weight`` float32 L x D are the head's rows, for the class-activation map. Not every pack has
    ``no_product`` or ``near``.
    """

    embedding: NDArray[np.float32]
    label: NDArray[np.int16]
    name: tuple[str, ...]
    head_weight: NDArray[np.float32]
    no_product: NoProduct | None = None
    near: Near | None = None

    def nearness(self, embedding: NDArray[np.float32]) -> float:
        """See ``Near``; without limit where the pack has no such rule."""
        return float("inf") if self.near is None else self.near.of(embedding)


@dataclass(frozen=True, slots=True, eq=False)
class ModelPack:
    """A validated pack; ``folder`` holds its files."""

    folder: Path
    manifest: Manifest
    references: References

    @property
    def id(self) -> str:
        return self.manifest.id

    @property
    def version(self) -> str:
        return self.manifest.version

    @property
    def labels(self) -> tuple[Label, ...]:
        return self.manifest.labels

    @property
    def model_file(self) -> Path:
        return self.folder / MODEL

    @property
    def card_file(self) -> Path:
        return self.folder / "card.md"


@dataclass(frozen=True, slots=True)
class ModelPacks:
    """What was found: bundled packs first, each folder in order of name."""

    loaded: tuple[ModelPack, ...]
    set_aside: tuple[SetAside, ...]

    def find(self, id: str) -> ModelPack | None:
        return next((pack for pack in self.loaded if pack.id == id), None)


def read_model_pack(folder: Path) -> ModelPack:
    """Read a pack: every field of the manifest, the sum of every file, the shape of every array.

    Raises:
        PackMistake: with the file, the line where it is known, and the mend.
    """
    manifest = read_manifest(folder)
    for name, wanted in manifest.files.items():
        path = file_inside(folder, name, _LIMIT_KB)
        try:
            with path.open("rb") as file:
                found = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise pack_mistake("unreadable", path, why=error.strerror or "system") from error
        if found != wanted:
            raise pack_mistake("altered", path)
    return ModelPack(folder, manifest, read_references(folder / manifest.references_file, manifest))


def read_references(path: Path, manifest: Manifest) -> References:
    """The arrays of ``references.npz``, checked against the manifest and normalised.

    Raises:
        PackMistake: an array is absent, of another shape, or holds what is no number.
    """
    try:
        with zipfile.ZipFile(path) as archive:  # its list alone: what it would unpack to
            if sum(entry.file_size for entry in archive.infolist()) > _UNPACKED_LIMIT:
                raise pack_mistake("too_large", path, limit=_UNPACKED_LIMIT // 1024)
        with np.load(path, allow_pickle=False) as arrays:
            for needed in _ARRAYS:
                if needed not in arrays:
                    raise pack_mistake("bad_array", path, name=needed, wanted="there")
            embedding = _numbers(arrays, "embedding", path)
            label = np.asarray(arrays["label"])
            name = np.asarray(arrays["name"])
            head = _numbers(arrays, "head_weight", path)
            no_product = _no_product(arrays, path, embedding.shape[-1:])
            near = _near(arrays, path, embedding.shape[-1:])
    except (ValueError, TypeError, OSError, EOFError, MemoryError, zipfile.BadZipFile) as error:
        raise pack_mistake("bad_arrays", path) from error
    count, labels = manifest.references, len(manifest.labels)
    if embedding.ndim != 2 or len(embedding) != count:
        raise pack_mistake("bad_array", path, name="embedding", wanted=f"{count} rows")
    if head.shape != (labels, embedding.shape[1]):
        raise pack_mistake("bad_array", path, name="head_weight", wanted=f"{labels} rows as long as the embeddings")
    if label.shape != (count,) or label.dtype.kind not in "iu" or not ((label >= 0) & (label < labels)).all():
        raise pack_mistake("bad_array", path, name="label", wanted=f"{count} columns from 0 to {labels - 1}")
    if name.shape != (count,) or name.dtype.kind != "U":
        raise pack_mistake("bad_array", path, name="name", wanted=f"{count} names")
    unit = _of_length_one(embedding, "embedding", path)
    return References(unit, label.astype(np.int16), tuple(str(n) for n in name), head, no_product, near)


def references_bytes(references: References) -> bytes:
    """Content of ``references.npz``; embeddings and weights with half precision, which moves a cosine by 0.0005."""
    arrays: dict[str, NDArray[np.generic]] = {
        "embedding": references.embedding.astype(np.float16),
        "label": references.label,
        "name": np.array(references.name, dtype=np.str_),
        "head_weight": references.head_weight.astype(np.float16),
    }
    if references.no_product is not None:
        arrays["none_embedding"] = references.no_product.embedding.astype(np.float16)
        arrays["none_source"] = references.no_product.source.astype(np.int32)
    if references.near is not None:  # its values are large, and compared with a threshold
        arrays["near_weight"] = references.near.weight.astype(np.float32)
        arrays["near_bias"] = references.near.bias.astype(np.float32)
    out = io.BytesIO()
    np.savez_compressed(out, allow_pickle=False, **arrays)
    return out.getvalue()


def _no_product(arrays: np.lib.npyio.NpzFile, path: Path, width: tuple[int, ...]) -> NoProduct | None:
    """The two optional arrays, of rows as long as those of the references; one alone is a mistake."""
    absent = [name for name in _NO_PRODUCT if name not in arrays]
    if len(absent) == len(_NO_PRODUCT):
        return None
    if absent:
        raise pack_mistake("bad_array", path, name=absent[0], wanted="there")
    embedding, source = _numbers(arrays, "none_embedding", path), np.asarray(arrays["none_source"])
    if embedding.ndim != 2 or embedding.shape[1:] != width:
        raise pack_mistake("bad_array", path, name="none_embedding", wanted="made of rows as long as the embeddings")
    if source.shape != (len(embedding),) or source.dtype.kind not in "iu" or not (source >= -1).all():
        raise pack_mistake("bad_array", path, name="none_source", wanted=f"{len(embedding)} numbers from -1 on")
    return NoProduct(_of_length_one(embedding, "none_embedding", path), source.astype(np.int64))


def _near(arrays: np.lib.npyio.NpzFile, path: Path, width: tuple[int, ...]) -> Near | None:
    absent = [name for name in _NEAR if name not in arrays]
    if len(absent) == len(_NEAR):
        return None
    if absent:
        raise pack_mistake("bad_array", path, name=absent[0], wanted="there")
    weight, bias = (_numbers(arrays, name, path) for name in _NEAR)
    if weight.ndim != 2 or not len(weight) or weight.shape[1:] != width:
        raise pack_mistake("bad_array", path, name="near_weight", wanted="made of rows as long as the embeddings")
    if bias.shape != (len(weight),):
        raise pack_mistake("bad_array", path, name="near_bias", wanted=f"{len(weight)} numbers")
    return Near(weight, bias)


def _of_length_one(embedding: NDArray[np.float32], name: str, path: Path) -> NDArray[np.float32]:
    lengths = np.linalg.norm(embedding, axis=1, keepdims=True)
    if not (lengths > 0).all():
        raise pack_mistake("bad_array", path, name=name, wanted="free of empty rows")
    return np.asarray(embedding / lengths, dtype=np.float32)


def _numbers(arrays: np.lib.npyio.NpzFile, name: str, path: Path) -> NDArray[np.float32]:
    values = arrays[name]
    if values.dtype.kind != "f" or not np.isfinite(values).all():
        raise pack_mistake("bad_array", path, name=name, wanted="made of finite numbers")
    return np.asarray(values, dtype=np.float32)


def list_model_packs(paths: Paths) -> ModelPacks:
    """Every pack below ``paths.model_folders()``; a broken one or a second one of the same id is set aside."""
    folders = (folder for place in paths.model_folders() for folder in _pack_folders(place))
    return ModelPacks(*read_packs(folders, read_model_pack, MANIFEST))


def _pack_folders(place: Path) -> list[Path]:
    """Folders with a manifest or a model; a checkout keeps its recipe beside the packs, which is none."""
    try:
        children = sorted(place.iterdir())
    except OSError:  # no packs of one's own yet, or no right to look
        return []
    return [c for c in children if (c / MANIFEST).exists() or (c / MODEL).exists()]
