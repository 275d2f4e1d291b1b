"""A model pack made by hand: no real graph, four references of eight values."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

import numpy as np

from borderlens.domain.products import Group, Label
from borderlens.packs.model_manifest import (
    Calibration,
    Gate,
    Manifest,
    Measured,
    QualityLimits,
    Training,
    write_manifest,
)

LABELS = (
    Label("tusk", Group.TARGET, "ivory", "tusk"),
    Label("bone", Group.LOOK_ALIKE, "other", "bone", by_eye=False),
    Label("none", Group.NONE, "none", "none", drawn_only=False),
)


def sums(folder: Path, *names: str) -> dict[str, str]:
    return {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in names}


def arrays(**changed: np.ndarray) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(5)
    return {
        "embedding": rng.normal(size=(4, 8)).astype(np.float16),
        "label": np.array([0, 0, 1, 2], dtype=np.int16),
        "name": np.array(["tusk-01", "", "bone-07", ""]),
        "head_weight": rng.normal(size=(3, 8)).astype(np.float16),
    } | changed


def make_pack(place: Path, id: str = "hand-v1", /, **changed: np.ndarray) -> Manifest:
    folder = place / id
    folder.mkdir(parents=True)
    (folder / "model.onnx").write_bytes(b"no real graph")
    (folder / "card.md").write_text("# By hand\n", "utf-8")
    np.savez(folder / "references.npz", **arrays(**changed))
    manifest = Manifest(
        id=id,
        version="1.2.0",
        made=date(2026, 11, 24),
        licence="Apache-2.0",
        labels=LABELS,
        calibration=Calibration(
            1.37,
            0.05,
            0.9,
            "drawn pictures of unseen seeds, N=400",
            set_method="raps",
            set_lambda=0.01,
            set_k=2,
            set_threshold=0.93,
        ),
        gate=Gate(0.61, 0.02, "none", 0.5),
        quality=QualityLimits(12.5, 40.0, 160),
        references=4,
        training=Training(1200, 60, 20, "ab" * 32, 41.5, 'Drawn; "squeezed" \\ whole.'),
        measured=(Measured("protected found", 181, 200, "unseen seeds"), Measured("look-alikes accused", 3, 90, "")),
        files=sums(folder, "model.onnx", "references.npz", "card.md"),
    )
    write_manifest(manifest, folder)
    return manifest
