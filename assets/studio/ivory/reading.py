"""Whether a finished picture lets the outer angle be read, found by measuring it and never by what was asked."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from studio import measure
from studio.surface import Cue, Surface

# Of each kind of angle (IV-008).
PLACES = 5
# A line of a family takes this many pixels of the rim at least, on a whole disc more, where the eye must find the lines
# first. A whole disc needs a picture this wide: on 256 px ones the angle outlived the phone in 15 cases of 24 only.
LEAST_PX = 8.0
LEAST_PX_WHOLE = 14.0
LEAST_WIDTH_WHOLE = 384
_READ, _AGREE, _BETWEEN_MEASURES = 0.6, 0.9, 8.0


@dataclass
class TuskFace(Surface):
    """A tusk cut across. outer: (h, w) the zone whose lines carry the angle. centre: the canal in pixels (x, y)."""

    outer: NDArray[np.bool_] | None = None
    centre: tuple[float, float] = (0.0, 0.0)


def note_clean(face: TuskFace, clean: NDArray[np.uint8]) -> None:
    """Write the outer angle measured on the picture without camera faults as `angle_measured`."""
    found = _tensor(face, clean)
    if found is not None:
        face.quantities["angle_measured"] = round(found.angle, 1)


def note_finished(face: TuskFace, image: NDArray[np.uint8], cues: list[Cue]) -> None:
    """Decide the parameter `angle_readable` on the finished picture; where it is, write `angle_read`.

    Readable: lines wide enough, PLACES concave and PLACES convex angles left among the cues, and two independent
    measures, neither of which knows the asked angle, that can read it and agree.
    """
    spacing = face.quantities["line_spacing_px"]
    whole = face.parameters.get("layout") == "whole"
    face.parameters["angle_readable"] = False
    if spacing < (LEAST_PX_WHOLE if whole else LEAST_PX) or (whole and image.shape[1] < LEAST_WIDTH_WHOLE):
        return
    kinds = [cue.id for cue in cues]
    if min(kinds.count("concave_angle"), kinds.count("convex_angle")) < PLACES:
        return
    found = _tensor(face, image)
    if found is None or found.read < _READ or found.agree < _AGREE:
        return
    other = measure.schreger_angle(image, face.centre, _places(face, spacing), spacing)
    if other is None or abs(other - found.angle) > _BETWEEN_MEASURES:
        return
    face.parameters["angle_readable"] = True
    face.quantities["angle_read"] = round(found.angle, 1)


def _tensor(face: TuskFace, image: NDArray[np.uint8]) -> measure.Crossing | None:
    if face.outer is None:
        return None
    return measure.crossing_angle(image, face.centre, face.outer, face.quantities["line_spacing_px"])


def _places(face: TuskFace, spacing: float) -> list[tuple[float, float]]:
    """Window centres over the outer zone, one and a half lines apart."""
    if face.outer is None:
        return []
    step = max(4, round(1.5 * spacing))
    rows, columns = np.nonzero(face.outer[::step, ::step])
    return [(float(x * step), float(y * step)) for x, y in zip(columns, rows, strict=True)]
