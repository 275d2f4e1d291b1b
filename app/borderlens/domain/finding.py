"""The finding: what a photo check returns (fixed contract of the design)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from borderlens.domain.products import Group


class Outcome(StrEnum):
    CONSISTENT = "consistent"
    NARROWED = "narrowed"
    LOOK_ALIKE = "look_alike"
    CANNOT_TELL = "cannot_tell"


class Reason(StrEnum):
    """Why a photo cannot tell; only with ``Outcome.CANNOT_TELL``."""

    BLURRED = "blurred"
    TOO_DARK = "too_dark"
    TOO_SMALL = "too_small"
    UNFAMILIAR = "unfamiliar"
    AMBIGUOUS = "ambiguous"
    NOT_BY_EYE = "not_by_eye"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A label that stays possible, with its calibrated probability (0 to 1)."""

    label: str
    group: Group
    probability: float


@dataclass(frozen=True, slots=True)
class Quality:
    """Photo quality, each measure with the limit below which the photo is not read.

    Attributes:
        sharpness: variance of the Laplacian of the luminance at the reading size, in 8-bit levels squared.
        light: 0.9 quantile of the luminance, 0 to 255.
        size: shorter side of the original in pixels.
    """

    sharpness: float
    light: float
    size: int
    sharpness_limit: float
    light_limit: float
    size_limit: int


@dataclass(frozen=True, slots=True)
class ModelName:
    pack: str
    version: str


@dataclass(frozen=True, slots=True)
class PhotoName:
    """The photo a finding is about: SHA-256 of the original bytes, and its upright size in pixels."""

    sha256: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding about one photo.

    ``candidates`` is the prediction set, most probable first; ``weighed`` holds every label's probability for
    showing what else was weighed; ``nearest`` names the nearest reference pictures with their cosine.
    """

    outcome: Outcome
    reason: Reason | None
    label: str | None
    group: Group
    candidates: tuple[Candidate, ...]
    quality: Quality
    model: ModelName
    photo: PhotoName
    weighed: tuple[Candidate, ...] = ()
    nearest: tuple[tuple[str, float], ...] = ()
    drawn_only: bool = True
    milliseconds: float = field(default=0.0, compare=False)

    def to_record(self, file: str) -> dict[str, object]:
        """The JSON line of the command ``check`` (fixed keys)."""
        return {
            "file": file,
            "outcome": self.outcome.value,
            "reason": self.reason.value if self.reason else None,
            "label": self.label,
            "group": self.group.value,
            "candidates": [
                {"label": c.label, "group": c.group.value, "probability": round(c.probability, 4)}
                for c in self.candidates
            ],
            "quality": {
                "sharpness": round(self.quality.sharpness, 1),
                "light": round(self.quality.light, 1),
                "size": self.quality.size,
            },
            "model": {"id": self.model.pack, "version": self.model.version, "drawn_only": self.drawn_only},
            "photo": {"sha256": self.photo.sha256, "width": self.photo.width, "height": self.photo.height},
        }
