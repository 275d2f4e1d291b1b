"""Where the crossing lines can be seen and measured: the cues of a cut face."""

from __future__ import annotations

import numpy as np

from studio.ivory.weave import Weave
from studio.noise import sample
from studio.surface import Cue, Surface
from studio.view import View

# As many of each kind as the study measured (IV-008), and two more so that a lost one does not spoil the average.
WANTED = 7
_LEAST_ARM = 5.0
_CLEAR = 0.45


def mark_lines(view: View, surface: Surface, weave: Weave, bark: float) -> None:
    """Outline the sector of the outer zone where the crossing lines are clearest in this picture."""
    x, y = view.plane
    rho, theta = weave.tusk.polar(x, y)
    outer = (rho > 0.62) & (rho < 0.985 - bark) & (weave.clear > 0.2)
    if outer.mean() < 0.01:
        return
    bins = np.linspace(-np.pi, np.pi, 37)
    weight, _ = np.histogram(theta[outer], bins, weights=weave.clear[outer])
    smooth = sum(np.roll(weight, k) for k in range(-3, 4))
    aim = float((bins[:-1] + bins[1:])[int(np.argmax(smooth))] / 2)
    t = np.linspace(aim - 0.55, aim + 0.55, 30)
    ring = np.r_[weave.tusk.place(np.full(30, 0.62), t), weave.tusk.place(np.full(30, 0.985 - bark), t[::-1])]
    surface.mark(view, "crossing_lines", ring, "IV-001")


def mark_angles(view: View, surface: Surface, weave: Weave, spacing: float) -> None:
    """Mark places where the outer angle can be measured, up to WANTED concave and WANTED convex ones (IV-003, IV-008).

    Each cue is a triangle: the first point is the vertex where two lines cross, the second and third are the ends of
    the arms, which leave it along the lines' tangents: inward for `concave_angle`, outward for `convex_angle`. The
    angle at the vertex, in pixels, is the angle to be read there. spacing: lines of one family along the rim, pixels.
    """
    found = weave.crossings(view)
    if not found:
        return
    half = np.radians(surface.quantities["angle_asked"] / 2)
    arm = max(0.95 * spacing / (2 * np.sin(half)) * 2, _LEAST_ARM)
    places = np.array([at for at, _, _ in found])
    rows, columns = places[:, 1].astype(np.float32), places[:, 0].astype(np.float32)
    clear = sample(weave.clear, rows, columns, "nearest")
    taken: list[np.ndarray] = []
    left = {"concave_angle": WANTED, "convex_angle": WANTED}
    for n in np.argsort(-clear, kind="stable"):
        if clear[n] < _CLEAR or not any(left.values()):
            break
        at, first, second = found[n]
        if any(np.hypot(*(at - other)) < 2.2 * spacing for other in taken):
            continue
        kind = max(left, key=lambda name: left[name])
        side = -1.0 if kind == "concave_angle" else 1.0
        corners = np.array([at, at + side * arm * first, at + side * arm * second])
        if _covered(view, weave, corners):
            polygon = tuple(
                (round(float(u), 5), round(float(v), 5)) for u, v in (corners + 0.5) / (view.width, view.height)
            )
            surface.cues.append(Cue(kind, polygon, "IV-003"))
            taken.append(at)
            left[kind] -= 1


def opening(cue: Cue, width: int, height: int) -> float:
    """Angle in degrees at the first corner of a `concave_angle` or `convex_angle` cue."""
    vertex, first, second = np.array(cue.polygon) * (width, height)
    a, b = first - vertex, second - vertex
    return float(np.degrees(np.arctan2(abs(a[0] * b[1] - a[1] * b[0]), float(a @ b))))


def _covered(view: View, weave: Weave, corners: np.ndarray) -> bool:
    if corners.min() < 3 or (corners > (view.width - 4, view.height - 4)).any():
        return False
    ends = np.concatenate([corners, corners.mean(0)[None]])
    return bool((sample(weave.clear, ends[:, 1].astype(np.float32), ends[:, 0].astype(np.float32)) > 0.15).all())
