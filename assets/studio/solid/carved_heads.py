"""Heads of carved people: face, ears and hair in a frame of their own, the face toward -y, the skull about 1 wide."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from carved_form import Array, Points, cut, ellipsoid, groove, inside_frame, join, limb, near, rise

HAIR = ("bald", "knot", "curls", "hood", "cap")


@dataclass(frozen=True)
class Head:
    """Where a head sits and how it looks: `beard` is its hang, 0 for none; `full` is how round the cheeks are."""

    place: Array
    size: float
    turn: Array
    hair: str
    beard: float
    full: float

    def __call__(self, p: Points) -> Array:
        reach = self.size * (3.4 if self.beard else 2.5)
        return near(p, self.place, reach, self._close)

    def _close(self, p: Points) -> Array:
        q = inside_frame(p, self.place, self.turn) / np.float32(self.size)
        two = q.copy()
        two[:, 0] = np.abs(two[:, 0])
        head = self._face(q, two)
        head = join(head, limb(q, (0, 0.08, -0.5), (0, 0.12, -1.3), 0.44, 0.5), 0.12)
        head = join(head, self._ear(two), 0.06)
        head = self._hair(head, q, two)
        if self.beard:
            tip = (0, -0.72, -0.75 - self.beard)
            strands = 0.05 * groove(q[:, 0] * 24 + 1.5 * np.sin(4 * q[:, 2]), 1.0) * rise(q[:, 2], -0.55, -0.75)
            beard = join(
                limb(q, (0, -0.62, -0.62), tip, 0.3, 0.08), limb(two, (0.3, -0.5, -0.55), tip, 0.16, 0.05), 0.1
            )
            head = join(head, np.asarray(beard + strands, dtype=np.float32), 0.08)
        return np.asarray(head * self.size, dtype=np.float32)

    def _face(self, q: Points, two: Points) -> Array:
        full = self.full
        head = join(
            ellipsoid(q, (0, 0.08, 0.12), (0.80, 0.92, 0.98)),
            ellipsoid(q, (0, -0.2, -0.4), (0.58 + 0.1 * full, 0.62, 0.56)),
            0.28,
        )
        head = join(head, ellipsoid(two, (0.38, -0.52, -0.26), (0.28 + 0.08 * full, 0.28, 0.28)), 0.2)
        head = join(head, limb(two, (0.08, -0.83, 0.24), (0.5, -0.62, 0.24), 0.10, 0.06), 0.14)
        head = cut(head, ellipsoid(two, (0.33, -0.93, 0.06), (0.21, 0.15, 0.12)), 0.10)
        head = join(head, ellipsoid(two, (0.32, -0.72, 0.05), (0.19, 0.14, 0.115)), 0.03)
        head = cut(head, ellipsoid(two, (0.32, -0.88, 0.0), (0.18, 0.1, 0.022)), 0.02)
        head = join(head, limb(q, (0, -0.84, 0.16), (0, -1.04, -0.14), 0.07, 0.13), 0.08)
        head = join(head, ellipsoid(two, (0.12, -0.92, -0.17), (0.10, 0.11, 0.085)), 0.04)
        head = join(head, ellipsoid(q, (0, -0.80, -0.40), (0.25, 0.14, 0.07)), 0.05)
        head = join(head, ellipsoid(q, (0, -0.78, -0.53), (0.19, 0.14, 0.075)), 0.05)
        head = cut(head, ellipsoid(q, (0, -0.96, -0.46), (0.27, 0.12, 0.024)), 0.025)
        return join(head, ellipsoid(q, (0, -0.66, -0.74), (0.22, 0.2, 0.18)), 0.14)

    def _ear(self, two: Points) -> Array:
        ear = ellipsoid(two, (0.84, 0.08, -0.12), (0.13, 0.24, 0.46))
        return cut(ear, ellipsoid(two, (0.98, -0.02, -0.02), (0.1, 0.12, 0.24)), 0.05)

    def _hair(self, head: Array, q: Points, two: Points) -> Array:
        line = q[:, 2] * 0.9 + q[:, 1] * 0.62 - 0.02
        if self.hair == "bald":
            return head
        if self.hair == "hood":
            cloth = ellipsoid(q, (0, 0.2, 0.14), (1.0, 1.02, 1.16))
            cloth = join(cloth, limb(q, (0, 0.3, -0.2), (0, 0.35, -1.5), 0.95, 1.05), 0.2)
            cloth = cut(cloth, ellipsoid(q, (0, -0.95, -0.12), (0.70, 0.95, 0.88)), 0.08)
            fold = 0.05 * groove(np.arctan2(q[:, 0], -q[:, 2]) * 9, 1.0) * rise(q[:, 2], 0.3, -0.4)
            return join(head, np.asarray(cloth + fold, dtype=np.float32), 0.03)
        cap = ellipsoid(q, (0, 0.12, 0.16), (0.87, 0.97, 1.02))
        if self.hair == "curls":
            high = np.arcsin(np.clip(q[:, 2] / np.maximum(np.linalg.norm(q, axis=1), 1e-6), -1, 1))
            row = np.round(high / 0.17)
            ring = np.maximum(np.round(36 * np.cos(row * 0.17)), 1)
            turn = np.arctan2(q[:, 0], q[:, 1]) * ring / (2 * np.pi)
            off = np.hypot((high / 0.17 - row), np.mod(turn + 0.5 * row, 1) - 0.5)
            cap = join(cap, ellipsoid(q, (0, 0.18, 1.05), (0.44, 0.46, 0.36)), 0.1) - 0.07 * rise(off, 0.5, 0.1)
        else:
            strand = groove(np.arctan2(q[:, 0], q[:, 2] + 0.2) * 26, 0.9)
            cap = cap + 0.035 * strand * rise(q[:, 2], 1.3, 0.2)
        cap = cut(np.asarray(cap, dtype=np.float32), np.asarray(0.2 - line, dtype=np.float32), 0.05)
        if self.hair == "knot":
            bun = join(
                ellipsoid(q, (0, 0.25, 1.22), (0.36, 0.36, 0.34)), ellipsoid(q, (0, 0.2, 1.0), (0.26, 0.26, 0.16)), 0.05
            )
            cap = join(cap, np.asarray(bun + 0.03 * groove(q[:, 2] * 26 + 8 * q[:, 0], 0.9), dtype=np.float32), 0.04)
        if self.hair == "cap":
            hat = ellipsoid(q, (0, 0.12, 0.75), (0.78, 0.85, 0.62))
            hat = join(hat, ellipsoid(q, (0, 0.1, 0.5), (0.95, 1.02, 0.12)), 0.05)
            cap = join(cap, hat, 0.03)
        return join(head, cap, 0.025)
