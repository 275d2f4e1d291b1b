"""Outer angles of the crossing lines, as the study that measured them found them (IV-005, IV-006)."""

from __future__ import annotations

from dataclasses import dataclass

from studio.kinds import UnknownKindError
from studio.noise import Rng


@dataclass(frozen=True)
class Measured:
    """Mean and standard deviation of the outer angle in degrees, and the range of single angles."""

    mean: float
    deviation: float
    least: float
    most: float


PUBLISHED = {
    "elephant": Measured(124.2, 9.28, 95.0, 163.0),
    "mammoth": Measured(73.7, 9.76, 35.0, 115.0),
}
# Between the two borders of the working rule the eye cannot tell (IV-004, IV-012).
BETWEEN = (90.0, 115.0)
ORIGINS = (*PUBLISHED, "between")


def outer_angle(rng: Rng, origin: str) -> float:
    """One tusk's outer angle in degrees: the published normal law cut to the published range, or even over BETWEEN.

    Raises UnknownKindError for an origin not in ORIGINS.
    """
    if origin == "between":
        return float(rng.uniform(*BETWEEN))
    if origin not in PUBLISHED:
        raise UnknownKindError(f"ivory has no origin {origin}; known: {', '.join(ORIGINS)}")
    law = PUBLISHED[origin]
    while True:
        angle = float(rng.normal(law.mean, law.deviation))
        if law.least <= angle <= law.most:
            return angle


def fitting(angle: float) -> str:
    """The origin that an asked angle fits by the working rule (IV-012)."""
    low, high = BETWEEN
    return "mammoth" if angle < low else "elephant" if angle > high else "between"
