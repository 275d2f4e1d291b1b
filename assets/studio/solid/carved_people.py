"""Carved people in robes, seated and standing; lengths in units of which a figure is 40 to 60 high."""

from __future__ import annotations

import numpy as np
from carved_form import (
    Array,
    Points,
    Waves,
    chain,
    curve,
    cut,
    ellipsoid,
    groove,
    join,
    keep,
    limb,
    mirrored,
    rise,
    rotation,
    vector,
)
from carved_heads import Head
from carved_layout import Boxed
from carved_stands import base


def seated(rng: np.random.Generator) -> Boxed:
    """A person in a wide robe with crossed legs on a stand: hands in the lap, folds from the shoulders and round the
    knees."""
    stout = float(rng.uniform(0, 1))
    hair = str(rng.choice(("bald", "curls", "knot", "cap", "hood")))
    beard = float(rng.choice([0.0, 0.0, rng.uniform(0.5, 1.1)])) if hair in ("knot", "cap") else 0.0
    lean = rng.normal(size=2) * 3
    rise_z = 33.2 - 1.5 * stout
    size = float(rng.uniform(5.2, 6.2)) + 0.5 * stout
    head = Head(vector((0.4 * lean[1], -0.8, rise_z)), size, rotation(x=4 + lean[0], z=lean[1] * 3), hair, beard, stout)
    uneven, fade = Waves.draw(rng, 8, 14), Waves.draw(rng, 7, 12)
    stand, foot = base(rng, 15.5, 12.5, 5.0)
    belly, folds = 6.2 + 2.2 * stout, float(rng.uniform(1.25, 1.7))
    bare = hair in ("bald", "curls") and bool(rng.random() < 0.6)
    holds = str(rng.choice(("hands", "bowl", "fruit")))

    def pleat(phase: Array, p: Points) -> Array:
        return groove(phase, 2.0) * (0.35 + 0.65 * rise(fade(p), -0.9, 0.7))

    def form(p: Points) -> Array:
        two = mirrored(p)
        legs = ellipsoid(two, (7.5, -4.0, 8.2), (8.0, 5.6, 3.7), rotation(y=6, z=-14))
        legs = join(legs, ellipsoid(p, (0, -2.5, 8.0), (13.0, 9.5, 3.6)), 2.0)
        legs = join(legs, ellipsoid(p, (0, 3, 8.5), (10.5, 7.5, 5.0)), 2.5)
        swirl = np.linalg.norm(two - vector((2.0, -9, 15)), axis=1) * folds * 0.85 + 1.3 * uneven(p)
        legs = legs - 0.75 * pleat(swirl, p) * rise(p[:, 2], 5.0, 7.0)
        torso = ellipsoid(p, (0, 1.6, 18.5), (7.6 + stout, 5.7, 10.5))
        torso = join(torso, ellipsoid(p, (0, -1.0 - stout, 15.5), (belly, belly * 0.86, belly * 0.95)), 2.5)
        torso = join(torso, limb(p, (-7.2, 1.2, 24.2), (7.2, 1.2, 24.2), 3.8, 3.8), 2.5)
        open_front = rise(
            np.abs(p[:, 0] + 0.25 * (p[:, 2] - 24)) - 0.42 * (p[:, 2] - 12.5 - 6 * (1 - bare)), 0.25, -0.25
        )
        open_front = open_front * rise(p[:, 1], 0.5, -1.5) * rise(p[:, 2], 12.0, 13.0)
        hang = np.linalg.norm(p - vector((6.0, 3, 34)), axis=1) * folds * 0.75 + 1.3 * uneven(p)
        torso = torso - 0.55 * (1 - open_front) - 0.75 * pleat(hang, p) * (1 - open_front)
        arm = limb(two, (8.8, 1.2, 24.0), (11.4, -0.2, 15.5), 3.5, 3.9)
        arm = join(arm, limb(two, (11.4, -0.2, 15.2), (4.2, -8.2, 13.2), 3.7, 2.9), 1.6)
        arm = join(arm, ellipsoid(two, (8.6, -5.2, 11.2), (4.6, 3.4, 4.0), rotation(z=40)), 1.6)
        drape = np.linalg.norm(two - vector((12.5, 0.5, 13.0)), axis=1) * folds * 0.8 + 1.6 * uneven(p)
        arm = arm - 0.75 * pleat(drape, p)
        body = join(join(legs, torso, 1.2), np.asarray(arm, dtype=np.float32), 0.5)
        cuff = cut(
            ellipsoid(two, (3.6, -9.0, 13.2), (2.2, 1.7, 2.1)), ellipsoid(two, (2.4, -9.8, 13.2), (1.6, 1.2, 1.4)), 0.3
        )
        body = join(body, cuff, 0.4)
        palm = ellipsoid(two, (1.9, -9.6, 12.9), (2.7, 1.5, 1.1), rotation(z=12))
        palm = palm + 0.16 * groove((p[:, 2] + 0.15 * two[:, 0]) * 6.2, 1.0) * rise(two[:, 0], 2.6, 1.6)
        body = join(body, np.asarray(palm, dtype=np.float32), 0.25)
        if holds == "bowl":
            bowl = cut(
                ellipsoid(p, (0, -9.8, 15.4), (2.5, 2.3, 1.9)), ellipsoid(p, (0, -9.8, 17.2), (2.1, 1.9, 1.7)), 0.2
            )
            body = join(body, bowl, 0.2)
        elif holds == "fruit":
            fruit = ellipsoid(p, (0, -9.8, 15.3), (1.9, 1.8, 2.0)) + 0.35 * np.exp(-(((p[:, 0] - 0.3) / 0.4) ** 2)) * (
                p[:, 1] < -9
            )
            body = join(body, np.asarray(fruit, dtype=np.float32), 0.2)
        if bare:
            beads = np.hypot(np.hypot(p[:, 0], (p[:, 2] - 25.5) * 0.75) - 5.0, p[:, 1] + 4.4) - 0.75
            beads = beads - 0.3 * np.cos(np.arctan2(p[:, 0], p[:, 2] - 25.5) * 24)
            body = join(body, keep(np.asarray(beads, np.float32), np.asarray(p[:, 2] - 25.0, np.float32), 0.3), 0.15)
            nipple = ellipsoid(p, (0, -1 - stout - belly * 0.86, 14.5), (0.5, 0.6, 0.5))
            body = cut(body, nipple, 0.3)
        collar = np.abs(np.abs(p[:, 0] + 0.25 * (p[:, 2] - 24)) - 0.42 * (p[:, 2] - 12.5 - 6 * (1 - bare)))
        collar = (
            np.exp(-((collar / 0.55) ** 2)) * rise(p[:, 1], 0.8, -1.0) * rise(p[:, 2], 13, 15) * rise(p[:, 2], 28, 26)
        )
        body = np.asarray(body - 0.45 * collar, dtype=np.float32)
        whole = join(body, head(p), 0.5)
        return join(whole, stand(p), 0.3)

    return form, (-18.5, -15.5, -foot - 0.5), (18.5, 13.5, rise_z + size * 1.9)


def standing(rng: np.random.Generator) -> Boxed:
    """A person in a long robe that follows the bend of a tusk: sleeves hang from joined hands, folds run down."""
    hair = str(rng.choice(("knot", "hood", "bald", "cap", "knot")))
    beard = float(rng.uniform(0.6, 1.5)) if hair in ("cap", "bald") and rng.random() < 0.7 else 0.0
    bend, slim = float(rng.uniform(-5, 5)), float(rng.uniform(0.88, 1.14))
    size = float(rng.uniform(4.3, 4.9))
    top = 47.5
    sway = bend * (top / 55) ** 2
    head = Head(
        vector((sway, -1.2, top)),
        size,
        rotation(x=8 + rng.normal() * 4, z=rng.normal() * 12),
        hair,
        beard,
        float(rng.uniform(0, 0.7)),
    )
    uneven, fade = Waves.draw(rng, (7, 7, 16), 14), Waves.draw(rng, 7, 12)
    stand, foot = base(rng, 10.0 * slim, 9.0 * slim, 4.0)
    pleats = int(rng.integers(9, 15))
    holds = str(rng.choice(("staff", "flower", "scroll", "none")))
    side = float(rng.choice([-1, 1]))

    def pleat(phase: Array, p: Points) -> Array:
        return groove(phase, 2.0) * (0.35 + 0.65 * rise(fade(p), -0.9, 0.7))

    def form(p: Points) -> Array:
        whole_p = p.copy()
        whole_p[:, 0] -= bend * (np.clip(p[:, 2], 0, 60) / 55) ** 2
        q = whole_p / np.array([slim, slim, 1], dtype=np.float32)
        two = mirrored(q)
        robe = chain(
            q,
            np.array([(0, 0.6, 3), (0, 0.2, 12), (0, 0.4, 24), (0, 0.4, 34), (0, 0.6, 38)]),
            (8.2, 7.0, 5.8, 5.6, 4.2),
            2.0,
        )
        robe = join(robe, limb(q, (-5.2, 0.6, 38.2), (5.2, 0.6, 38.2), 3.0, 3.0), 2.0)
        around = np.arctan2(q[:, 0], -q[:, 1])
        fall = groove(around * pleats + 0.9 * uneven(q) + 0.03 * q[:, 2] * np.sign(q[:, 0]), 1.1) * rise(
            q[:, 2], 30, 16
        )
        robe = robe + 0.75 * fall * (0.55 + 0.45 * rise(q[:, 2], 16, 4))
        robe = np.asarray(
            robe - 0.35 * np.exp(-(((q[:, 2] - 4.4 - 0.6 * np.cos(around * pleats)) / 0.6) ** 2)), dtype=np.float32
        )
        layer = np.asarray(q[:, 2] - 13 - 0.11 * q[:, 0] ** 2 + 1.2 * np.sin(around * 3 + 1), dtype=np.float32)
        robe = np.asarray(robe - 0.55 * rise(layer, -0.3, 0.3), dtype=np.float32)
        arm = join(
            limb(two, (6.0, 0.6, 37.8), (8.2, -0.6, 29.0), 2.8, 3.0),
            limb(two, (8.2, -0.6, 28.8), (2.6, -6.8, 30.0), 2.9, 2.2),
            1.2,
        )
        sleeve = ellipsoid(two, (5.6, -4.4, 22.8), (2.0, 3.0, 8.2), rotation(x=-8, z=38))
        hangs = groove((two[:, 0] * 0.75 - two[:, 1] * 0.9) * 2.2 + 0.7 * uneven(q), 1.1)
        arm = join(arm, np.asarray(sleeve + 0.4 * hangs * rise(q[:, 2], 31, 26), dtype=np.float32), 1.0)
        crook = np.linalg.norm(two - vector((9.4, 0.4, 28.0)), axis=1) * 1.2 + 1.5 * uneven(q)
        arm = np.asarray(arm - 0.7 * pleat(crook, q), dtype=np.float32)
        body = join(robe, arm, 0.45)
        hands = ellipsoid(two, (0.9, -8.3, 30.8), (1.3, 1.5, 2.0), rotation(x=-20))
        hands = np.asarray(hands + 0.12 * groove(q[:, 2] * 6.5, 1.0), dtype=np.float32)
        body = join(body, hands, 0.3)
        vee = np.abs(np.abs(q[:, 0]) - 0.34 * (q[:, 2] - 31.5))
        collar = (
            np.exp(-((vee / 0.45) ** 2)) * rise(q[:, 1], 0.5, -1.0) * rise(q[:, 2], 31.5, 32.5) * rise(q[:, 2], 42, 40)
        )
        body = np.asarray(body - 0.5 * collar, dtype=np.float32)
        sash = np.exp(-(((q[:, 2] - 27.6 + 0.05 * q[:, 0] ** 2) / 1.1) ** 2))
        body = np.asarray(body - 0.4 * sash * (np.abs(around) < 1.2), dtype=np.float32)
        if holds == "staff":
            staff = limb(q, (6.0 * side, -7.0, 1), (5.6 * side, -6.5, 51), 0.8, 0.95)
            body = join(body, staff, 0.35)
            body = join(body, ellipsoid(q, (5.6 * side, -6.5, 51.5), (1.7, 1.3, 1.6)), 0.4)
        elif holds == "flower":
            stem = chain(
                q, curve([(0.8, -8.8, 31), (3.5 * side, -8.6, 36), (5.5 * side, -6.5, 41)], 7), np.full(7, 0.55), 0.2
            )
            petals = ellipsoid(q, (6.0 * side, -6.3, 42.4), (2.3, 2.2, 2.1))
            spin = np.arctan2(q[:, 0] - 6.0 * side, q[:, 1] + 6.3)
            body = join(join(body, stem, 0.3), np.asarray(petals + 0.35 * groove(spin * 6, 1.2), dtype=np.float32), 0.3)
        elif holds == "scroll":
            body = join(body, limb(q, (-3.2, -9.2, 32.4), (3.8, -9.2, 30.6), 1.2, 1.2), 0.25)
        whole = join(body, head(p), 0.4)
        return join(whole, stand(p), 0.4)

    wide = 13.5 * slim
    return form, (-wide + min(bend, 0), -wide, -foot - 0.5), (wide + max(bend, 0), wide, 57.5)
