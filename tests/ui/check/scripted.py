"""A model that answers as it is told, so that every outcome and reason can be put on the screen by a real check."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from borderlens.domain.products import Group, Label
from borderlens.packs.model_pack import ModelPack, References
from borderlens.vision.model import Reading
from borderlens.vision.twin import twin_pack

LABELS = (
    Label("proboscidean_ivory", Group.TARGET, "ivory", "proboscidean_ivory"),
    Label("tusk", Group.TARGET, "ivory", "tusk"),
    Label("tiger_skin", Group.TARGET, "tiger", "tiger_skin"),
    Label("leopard_skin", Group.PROTECTED, "other", "leopard_skin"),
    Label("hippo_ivory", Group.PROTECTED, "other", "hippo_ivory"),
    Label("tagua", Group.LOOK_ALIKE, "other", "tagua"),
    Label("bone", Group.LOOK_ALIKE, "other", "bone", by_eye=False),
    Label("none", Group.NONE, "none", "none"),
)
SHOWN = {
    "consistent": {"proboscidean_ivory": 0.96, "hippo_ivory": 0.03, "bone": 0.01},
    "narrowed": {"tiger_skin": 0.55, "leopard_skin": 0.42, "tagua": 0.03},
    "look_alike": {"tagua": 0.97, "proboscidean_ivory": 0.02, "bone": 0.01},
    "ambiguous": {"proboscidean_ivory": 0.5, "tagua": 0.3, "hippo_ivory": 0.15, "bone": 0.05},
    "not_by_eye": {"bone": 0.97, "proboscidean_ivory": 0.03},
    "unfamiliar": {"none": 0.9, "tagua": 0.1},
}
CELLS = 9


def pack(names: dict[str, str] | None = None) -> ModelPack:
    """The twin's pack with eight labels. ``names`` gives a teaching picture's stem for a label."""
    base = twin_pack("products-v2")
    embedding = np.eye(len(LABELS), dtype=np.float32)
    manifest = replace(
        base.manifest,
        labels=LABELS,
        references=len(LABELS),
        calibration=replace(base.manifest.calibration, set_method="raps", set_threshold=0.97, set_lambda=0.0, set_k=3),
    )
    stems = tuple((names or {}).get(label.key, "") for label in LABELS)
    references = References(embedding, np.arange(len(LABELS), dtype=np.int16), stems, embedding.copy())
    return replace(base, manifest=manifest, references=references)


class ScriptedModel:
    """``answer`` is a key of ``SHOWN``; it may be changed between two photos. It looks at the middle of a photo."""

    def __init__(self, answer: str = "consistent", names: dict[str, str] | None = None) -> None:
        self.answer = answer
        self.calls = 0
        self._pack = pack(names)

    @property
    def pack(self) -> ModelPack:
        return self._pack

    def run(self, image: NDArray[np.float32]) -> Reading:
        self.calls += 1
        told = SHOWN[self.answer]
        keys = [label.key for label in LABELS]
        probabilities = np.array([told.get(key, 0.0) for key in keys], dtype=np.float32)
        top = int(np.argmax(probabilities))
        embedding = np.eye(len(LABELS), dtype=np.float32)[top]
        y, x = np.mgrid[0:CELLS, 0:CELLS].astype(np.float32)
        blob = np.exp(-(((x - 4) / 3) ** 2 + ((y - 5) / 2) ** 2))
        return Reading(probabilities, embedding, np.repeat(blob[None], len(LABELS), axis=0))
