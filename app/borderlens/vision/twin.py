"""The cheap twin of a real model: three labels told by mean colour, with a pack made in memory.

Tests of the logic use it, and so can a trainer's demonstration without a model pack. It keeps every promise of
``vision.model.Model``, so that what works with the twin works with a graph.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from borderlens.domain.products import Group, Label
from borderlens.packs.model_pack import ModelPack, References
from borderlens.packs.model_records import Calibration, Gate, Manifest, QualityLimits, Training
from borderlens.vision.model import Reading

LABELS = (
    Label("tiger_skin", Group.TARGET, "tiger", "tiger_skin"),
    Label("seed_pods", Group.LOOK_ALIKE, "other", "seed_pods"),
    Label("none", Group.NONE, "none", "none"),
)
COLOURS = np.array([[230, 150, 40], [70, 150, 60], [90, 110, 200]], dtype=np.float32)  # orange, green, blue
_SHARPNESS = 0.002  # per squared 8-bit level: a step of 30 levels towards one colour decides
_CELLS = 9
_LEAST = (0.05,) * len(LABELS)


def twin_pack(pack: str = "twin") -> ModelPack:
    """The pack of the twin; nothing of it lies on a disk."""
    manifest = Manifest(
        id=pack,
        version="1.0.0",
        made=date(2026, 11, 24),
        licence="Apache-2.0",
        labels=LABELS,
        calibration=Calibration(1.0, 0.05, 0.9, "nothing: its colours are given", set_least=_LEAST),
        gate=Gate(nearest_cosine=0.9, nearest_quantile=0.02, none_label="none", none_probability=0.5),
        quality=QualityLimits(sharpness_limit=4.0, light_limit=40.0, size_limit=64),
        references=len(COLOURS),
        training=Training(0, 0, 0, "0" * 64, 0.0, "No training: the mean colour decides."),
        measured=(),
        files={},
    )
    embedding = np.stack([_embed(colour) for colour in COLOURS])
    references = References(embedding, np.arange(3, dtype=np.int16), ("orange", "green", "blue"), embedding)
    return ModelPack(Path(pack), manifest, references)


def _embed(colour: NDArray[np.float32]) -> NDArray[np.float32]:
    """Direction of a colour seen from middle grey, length 1; grey itself is like nothing."""
    direction = np.append(colour - 128.0, 1.0)
    return np.asarray(direction / np.linalg.norm(direction), dtype=np.float32)


class TwinModel:
    """Reads the mean colour of the input."""

    def __init__(self, pack: ModelPack | None = None) -> None:
        self._pack = pack or twin_pack()

    @property
    def pack(self) -> ModelPack:
        return self._pack

    def run(self, image: NDArray[np.float32]) -> Reading:
        mean = image[0].mean(axis=(1, 2))
        logits = -_SHARPNESS * ((COLOURS - mean) ** 2).sum(axis=1)
        weights = np.exp(logits - logits.max())
        size = image.shape[-1] // _CELLS * _CELLS
        cells = image[0, :, :size, :size].reshape(3, _CELLS, size // _CELLS, _CELLS, size // _CELLS).mean(axis=(2, 4))
        feature_map = np.concatenate([cells - 128.0, np.ones((1, _CELLS, _CELLS), dtype=np.float32)])
        return Reading((weights / weights.sum()).astype(np.float32), _embed(mean), feature_map.astype(np.float32))
