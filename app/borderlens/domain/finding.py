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


SAME_PHOTO = "same_photo"  # the bytes were given before; twice the same photo is no second look


@dataclass(frozen=True, slots=True)
class PhotoPart:
    """One of several photos of one object, and what it says alone.

    Attributes:
        file: its name as it was given.
        photo, quality, outcome: None where it could not be read.
        left_out: why it did not count: a quality reason's value, ``SAME_PHOTO``, or the code of the mistake that
            prevented reading it; empty where it counted.
    """

    file: str
    photo: PhotoName | None = None
    quality: Quality | None = None
    outcome: Outcome | None = None
    reason: Reason | None = None
    label: str | None = None
    left_out: str = ""

    @property
    def counted(self) -> bool:
        return not self.left_out

    def to_record(self) -> dict[str, object]:
        return {
            "file": self.file,
            "counted": self.counted,
            "left_out": self.left_out or None,
            "outcome": self.outcome.value if self.outcome else None,
            "reason": self.reason.value if self.reason else None,
            "label": self.label,
            "quality": _measures(self.quality) if self.quality else None,
            "photo": _name(self.photo) if self.photo else None,
        }


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding about one photo, or about one object on several photos.

    ``candidates`` is the prediction set, most probable first; ``weighed`` holds every label's probability for
    showing what else was weighed; ``nearest`` names the nearest reference pictures with their cosine.

    Of several photos, ``photos`` holds each in the order given, ``photo`` is the first that counted (the first that
    could be read when none did), and ``quality`` the lowest of each measure among those that counted.
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
    photos: tuple[PhotoPart, ...] = ()
    milliseconds: float = field(default=0.0, compare=False)

    def to_record(self, file: str) -> dict[str, object]:
        """The JSON line of the command ``check`` (fixed keys); of several photos with ``photos`` at its end."""
        record: dict[str, object] = {
            "file": file,
            "outcome": self.outcome.value,
            "reason": self.reason.value if self.reason else None,
            "label": self.label,
            "group": self.group.value,
            "candidates": [
                {"label": c.label, "group": c.group.value, "probability": round(c.probability, 4)}
                for c in self.candidates
            ],
            "quality": _measures(self.quality),
            "model": {"id": self.model.pack, "version": self.model.version, "drawn_only": self.drawn_only},
            "photo": _name(self.photo),
        }
        if self.photos:
            record["photos"] = [part.to_record() for part in self.photos]
        return record


def _measures(quality: Quality) -> dict[str, object]:
    return {"sharpness": round(quality.sharpness, 1), "light": round(quality.light, 1), "size": quality.size}


def _name(photo: PhotoName) -> dict[str, object]:
    return {"sha256": photo.sha256, "width": photo.width, "height": photo.height}
