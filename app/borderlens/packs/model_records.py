"""What the manifest of a model pack holds: thresholds, how the model was made, and how it was measured."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from borderlens.domain.products import Label

ANY_NEARNESS = -1e9
"""Limit of the gate of the labels' means that lets everything pass; a manifest holds finite numbers alone."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """Temperature (inside the graph, for the record) and the prediction set; see ``vision.conformal``.

    ``set_method`` is "least", with a threshold for each label in ``set_least`` that promises ``set_kept``, or "raps",
    with lambda, k and one threshold. The set also holds the fewest labels whose probabilities reach ``set_mass``
    together: a threshold learnt on pictures that are easier than those of use would otherwise name one label where two
    are nearly as likely.
    """

    temperature: float
    set_alpha: float
    group_threshold: float
    set_calibrated_on: str
    set_method: str = "least"
    set_least: tuple[float, ...] = ()
    set_kept: float = 0.0
    set_lambda: float = 0.0
    set_k: int = 0
    set_threshold: float = 0.0
    set_mass: float = 0.0


@dataclass(frozen=True, slots=True)
class Gate:
    """Below ``nearest_cosine`` or ``least_nearness``, or from ``none_probability`` on, a photo is unlike all known.

    ``nearest_cosine`` is with the nearest reference and tells what is foreign altogether; ``least_nearness`` is for the
    rule of the labels' means (``References.near``) and tells more of what only looks like a known thing.
    """

    nearest_cosine: float
    nearest_quantile: float
    none_label: str
    none_probability: float
    least_nearness: float = ANY_NEARNESS


@dataclass(frozen=True, slots=True)
class QualityLimits:
    """Least sharpness, light and shorter side (``domain.finding.Quality``) at which a photo is read."""

    sharpness_limit: float
    light_limit: float
    size_limit: int


@dataclass(frozen=True, slots=True)
class Training:
    pictures: int
    seeds: int
    photographs: int
    data_sha256: str
    minutes: float
    summary: str


@dataclass(frozen=True, slots=True)
class Measured:
    """``found`` of ``of`` pictures, in the words of ``name``; counts, never bare percentages."""

    name: str
    found: int
    of: int
    note: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """Every field of ``manifest.toml``; ``files`` maps a file of the pack to its SHA-256."""

    id: str
    version: str
    made: date
    licence: str
    labels: tuple[Label, ...]
    calibration: Calibration
    gate: Gate
    quality: QualityLimits
    references: int
    training: Training
    measured: tuple[Measured, ...]
    files: dict[str, str]
    size: int = 260
    references_file: str = "references.npz"
