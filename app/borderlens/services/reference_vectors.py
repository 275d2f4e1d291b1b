"""What a model made of confirmed photographs: one file of arrays a library, the model's digest beside each vector."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from borderlens.whole_file import write_whole

Vectors = dict[str, NDArray[np.float32]]
"""SHA-256 of a picture → its embedding, float32 D of length 1."""


def read_vectors(file: Path, digest: str) -> Vectors:
    """The vectors that the model of ``digest`` made; what is absent, damaged or another model's is made anew."""
    try:
        with np.load(file, allow_pickle=False) as arrays:
            embedding, picture, model = (np.asarray(arrays[name]) for name in ("embedding", "picture", "model"))
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return {}
    fits = embedding.ndim == 2 and embedding.dtype == np.float32 and np.isfinite(embedding).all()
    if not fits or picture.shape != (len(embedding),) or model.shape != picture.shape:
        return {}
    return {str(name): vector for name, vector, of in zip(picture, embedding, model, strict=True) if of == digest}


def write_vectors(file: Path, digest: str, vectors: Vectors) -> None:
    """Keep vectors of one model; those of another are gone.

    Raises:
        CannotWrite, DiskFull: what was there before is still there.
    """
    out = io.BytesIO()
    names = sorted(vectors)
    np.savez(
        out,
        embedding=np.array([vectors[name] for name in names], dtype=np.float32),
        picture=np.array(names, dtype="U64"),
        model=np.array([digest] * len(names), dtype="U64"),
    )
    write_whole(file, out.getvalue())
