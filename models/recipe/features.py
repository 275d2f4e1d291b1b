"""Embeddings through the exported backbone, kept on disk by content so that a broken run goes on where it stopped.

The reader is the program's own (``borderlens.vision``): a reference made by any other path would not be comparable.
"""

from __future__ import annotations

import hashlib
import logging
import time
from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnxruntime
from PIL import Image

from borderlens.vision import photo, pixels
from recipe.augment import View, make_view
from recipe.data import Picture
from recipe.shapes import SIZE

Floats = npt.NDArray[np.float32]
BATCH = 16
SHARD = 256
_Item = tuple[str, tuple[Picture, View]]
log = logging.getLogger(__name__)


def open_session(path: Path) -> onnxruntime.InferenceSession:
    """Session on one thread, quiet while it waits."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(path.read_bytes(), options, providers=["CPUExecutionProvider"])


def input_of(data: bytes) -> Floats:
    """File bytes → float32 [3,260,260] as the program reads them."""
    return pixels.to_input(photo.read_photo(data).pixels, SIZE)[0]


def reading_digest() -> str:
    """Digest of what the program's reader makes of two fixed pictures; part of every key."""
    random = np.random.default_rng(0)
    whole = hashlib.sha256()
    for form, shape in (("JPEG", (700, 1000, 3)), ("PNG", (150, 200, 4))):
        steps = random.integers(0, 256, (*(side // 25 for side in shape[:2]), shape[2]), dtype=np.uint8)
        out = BytesIO()
        Image.fromarray(steps.repeat(25, axis=0).repeat(25, axis=1)).save(out, form)
        whole.update(input_of(out.getvalue()).tobytes())
    return whole.hexdigest()[:16]


def seed_of(picture: Picture) -> int:
    """Seed of a photograph's views, from its name alone."""
    return int.from_bytes(hashlib.sha256(picture.name.encode()).digest()[:4], "big")


class FeatureStore:
    """Embeddings in shards of ``folder``; a key is the digest of file, view, reader and backbone.

    ``found`` is how many an earlier run had left, ``computed`` how many this one worked out.
    """

    def __init__(self, folder: Path, backbone: Path) -> None:
        self._folder = folder
        self._backbone = backbone
        self._mark = hashlib.sha256(backbone.read_bytes()).hexdigest()[:16] + reading_digest()
        self._known: dict[str, Floats] = {}
        self.computed = 0
        folder.mkdir(parents=True, exist_ok=True)
        for shard in sorted(folder.glob("*.npz")):
            with np.load(shard) as arrays:
                self._known.update(zip(arrays["keys"].tolist(), arrays["embeddings"], strict=True))
        self.found = len(self._known)

    def key(self, data: bytes, view: View) -> str:
        return hashlib.sha256(data + view.name.encode() + self._mark.encode()).hexdigest()[:32]

    def embeddings(
        self, wanted: Sequence[tuple[Picture, View]], progress: Callable[[int, int], None] | None = None
    ) -> Floats:
        """[N,1280] in the order of ``wanted``; what is not known yet is computed and written every 256."""
        keys: list[str] = []
        missing: dict[str, tuple[Picture, View]] = {}
        for picture, view in wanted:
            key = self.key(picture.path.read_bytes(), view)
            keys.append(key)
            if key not in self._known:
                missing[key] = (picture, view)
        if missing:
            self._compute(missing, progress)
        return np.stack([self._known[key] for key in keys])

    def _compute(self, missing: dict[str, tuple[Picture, View]], progress: Callable[[int, int], None] | None) -> None:
        session = open_session(self._backbone)
        fresh: dict[str, Floats] = {}
        done = 0
        for batch in _batches(list(missing.items()), BATCH):
            inputs = np.stack(
                [input_of(make_view(picture.path.read_bytes(), view, seed_of(picture))) for _, (picture, view) in batch]
            )
            (found,) = session.run(["embedding"], {"image": inputs})
            fresh.update(zip((key for key, _ in batch), found, strict=True))
            done += len(batch)
            self.computed += len(batch)
            if len(fresh) >= SHARD or done == len(missing):
                self._write(fresh)
                fresh = {}
                if progress:
                    progress(done, len(missing))

    def _write(self, fresh: dict[str, Floats]) -> None:
        keys = list(fresh)
        name = hashlib.sha256("".join(keys).encode()).hexdigest()[:16]
        partial = self._folder / f"{name}.part"
        with partial.open("wb") as out:
            np.savez(out, keys=np.array(keys), embeddings=np.stack([fresh[key] for key in keys]))
        partial.replace(self._folder / f"{name}.npz")
        self._known.update(fresh)


def _batches(items: list[_Item], size: int) -> Iterator[list[_Item]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]


def logged_progress(what: str) -> Callable[[int, int], None]:
    """Progress that says how far and how fast, once a shard."""
    begun = time.monotonic()

    def tell(done: int, whole: int) -> None:
        log.info("%s: %d of %d, %.0f ms each", what, done, whole, (time.monotonic() - begun) / done * 1000)

    return tell
