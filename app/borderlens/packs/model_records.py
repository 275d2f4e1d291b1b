"""What the manifest of a model pack holds: thresholds, how the model was made, and how it was measured."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from borderlens.domain.products import Label


@dataclass(frozen=True, slots=True)
class Calibration:
    """Temperature (inside the graph, for the record) and the RAPS set; see ``vision.conformal``.

    The set also holds the fewest labels whose probabilities reach ``set_mass`` together: a threshold learnt on
    pictures that are easier than those of use would otherwise name one label where two are nearly as likely.
    """

    temperature: float
    set_alpha: float
    set_lambda: float
    set_k: int
    set_threshold: float
    group_threshold: float
    set_calibrated_on: str
    set_method: str = "raps"
    set_mass: float = 0.0


@dataclass(frozen=True, slots=True)
class Gate:
    """Below ``nearest_cosine``, or from ``none_probability`` on, a photo is unlike anything known."""

    nearest_cosine: float
    nearest_quantile: float
    none_label: str
    none_probability: float


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
