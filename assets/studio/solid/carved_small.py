"""Carved fish, birds and flat pendants with relief; lengths in units of which a piece is 30 to 45."""

from __future__ import annotations

import numpy as np
from carved_form import (
    Array,
    Points,
    Waves,
    box,
    chain,
    column,
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


def _scales(u: Array, v: Array) -> Array:
    """Depth (0 to 1) of overlapping scales one unit apart; they overlap toward +u."""
    best = np.zeros_like(u)
    row = np.floor(u)
    for back in (1, 0):
        r = row - back
        across = np.mod(v + 0.5 * np.mod(r, 2), 1) - 0.5
        off = np.hypot((u - r) / 1.15, across * 1.9)
        best = np.where(off < 1, off**3, best) if back else np.where(off < 0.98, off**3, np.maximum(best, 0.0) * 0.55)
    return np.asarray(1 - best, dtype=np.float32)


def fish(rng: np.random.Generator) -> Boxed:
    """A carp with cut scales and rayed fins, its tail swung round, alone or above waves."""
    swing, stout = float(rng.choice([-1, 1]) * rng.uniform(2.5, 6.5)), float(rng.uniform(0.9, 1.15))
    waves = bool(rng.random() < 0.5)
    stand, foot = base(rng, 8.5, 13.0, 4.5)
    lift = 10.5 if waves else 7.8 * stout
    ripple = Waves.draw(rng, 5, 12)

    def form(p: Points) -> Array:
        q = p - vector((0, 0, lift))
        q = q.astype(np.float32)
        q[:, 0] -= swing * (np.clip(q[:, 1] + 4, 0, None) / 18) ** 2
        two = mirrored(q)
        narrow = 1 - 0.45 * rise(q[:, 1], -2, 16)
        body = (
            ellipsoid(
                np.asarray(q / np.stack([narrow, np.ones_like(narrow), narrow], -1), np.float32),
                (0, 0, 0),
                (4.6, 18, 7.0 * stout),
            )
            * 0.9
        )
        scaled = rise(q[:, 1], -9.6, -9.0) * rise(q[:, 1], 16, 14)
        cut_scales = _scales(
            np.asarray(-q[:, 1] / 2.0, np.float32), np.asarray(np.arctan2(q[:, 2], 5.0) * 6.2, np.float32)
        )
        body = body + 0.42 * (1 - cut_scales) * scaled
        gill = np.hypot(q[:, 1] + 14.0, q[:, 2] * 0.9) - 5.4
        body = body + 0.55 * np.exp(-((gill / 0.4) ** 2)) * (q[:, 1] > -14) * (np.abs(q[:, 2]) < 5)
        body = cut(np.asarray(body, np.float32), ellipsoid(q, (0, -19.2, -0.6), (2.2, 3.4, 0.5), rotation(x=-14)), 0.25)
        body = join(body, ellipsoid(q, (0, -17.6, 0.7), (1.9, 1.6, 0.8)), 0.4)
        eye = cut(
            ellipsoid(two, (2.7, -14.2, 2.0), (1.0, 1.4, 1.4)), ellipsoid(two, (3.9, -14.2, 2.0), (0.5, 0.6, 0.6)), 0.1
        )
        body = join(cut(body, ellipsoid(two, (3.5, -14.2, 2.0), (1.0, 1.7, 1.7)), 0.2), eye, 0.08)
        back = ellipsoid(q, (0, -0.5, 6.6 * stout), (0.95, 8.6, 2.9), rotation(x=-8))
        rays = groove((q[:, 1] + 0.45 * q[:, 2]) * 3.6, 1.2)
        body = join(body, np.asarray(back + 0.28 * rays, np.float32), 0.4)
        fan = join(
            ellipsoid(q, (0, 18.6, 4.2), (0.9, 5.2, 3.2), rotation(x=38)),
            ellipsoid(q, (0, 18.6, -4.0), (0.9, 5.0, 3.0), rotation(x=-38)),
            1.0,
        )
        spread = groove(np.arctan2(q[:, 2], q[:, 1] - 11) * 21, 1.2)
        body = join(body, np.asarray(fan + 0.28 * spread, np.float32), 0.6)
        fin = ellipsoid(two, (4.6, -7.0, -4.4), (0.7, 4.2, 2.2), rotation(x=24, z=26))
        body = join(body, np.asarray(fin + 0.2 * groove((q[:, 1] - q[:, 2]) * 3.6, 1.2), np.float32), 0.35)
        under = ellipsoid(q, (0, 8.4, -5.4 * stout), (0.8, 3.2, 2.6), rotation(x=24))
        body = join(body, np.asarray(under + 0.2 * groove(q[:, 1] * 3.6, 1.2), np.float32), 0.35)
        if not waves:
            return body
        crest = ellipsoid(p, (0, 2, 5), (6.5, 9.5, 4.5)) + 0.8 * groove(2.4 * ripple(p) + p[:, 2], 1.4)
        return join(join(body, np.asarray(crest, np.float32), 0.4), stand(p), 0.6)

    low = -foot - 0.5 if waves else -2.0
    reach = 9.0 + abs(swing)
    return form, (-reach, -21.0, low), (reach, 25.0, lift + 13.0)


def bird(rng: np.random.Generator) -> Boxed:
    """A resting water bird, wings folded, feathers cut in rows, the head forward or turned back."""
    back, long = bool(rng.random() < 0.4), float(rng.uniform(0.9, 1.15))
    lean = float(rng.normal() * 1.2)
    neck = [(0, -8, 9), (lean, -11.5, 13.5), (lean * 1.4, -10.5, 17.5)]
    if back:
        neck = [(0, -8, 9), (lean, -11.5, 13), (lean + 1.5, -8.5, 16.8)]
    path = curve(neck, 7)
    head = vector(neck[-1])
    bill = vector((0.7, 1.0, -0.25)) if back else vector((lean * 0.1, -1, -0.2))
    bill = (bill / np.linalg.norm(bill)).astype(np.float32)

    def form(p: Points) -> Array:
        two = mirrored(p)
        body = ellipsoid(p, (0, 1.5, 7.2), (7.6, 13.5 * long, 7.0))
        body = join(body, ellipsoid(p, (0, 14.5 * long, 8.6), (4.2, 6.0, 1.8), rotation(x=14)), 2.0)
        down = _scales(np.asarray(-p[:, 1] / 1.9 + 40, np.float32), np.asarray(p[:, 0] / 1.9, np.float32))
        body = body + 0.22 * (1 - down) * rise(p[:, 1], -9.5, -8.0)
        wing = ellipsoid(two, (5.4, 3.5, 9.0), (2.6, 12.0 * long, 5.0), rotation(x=10, y=-22, z=-9))
        level = two[:, 2] + 0.18 * two[:, 1]
        rows = _scales(np.asarray(-two[:, 1] / 2.2 + 40, np.float32), np.asarray(level / 2.2, np.float32))
        quills = groove(level * 3.0 + 0.12 * two[:, 1], 1.5)
        split = rise(two[:, 1], 0.5, 2.5)
        wing = wing + 0.40 * ((1 - split) * (1 - rows) + 0.7 * split * quills)
        body = join(np.asarray(body, np.float32), np.asarray(wing, np.float32), 0.35)
        tail = groove(np.arctan2(p[:, 0], p[:, 1] - 4) * 26, 1.3) * rise(p[:, 1], 13 * long, 15 * long)
        body = np.asarray(body + 0.25 * tail, np.float32)
        body = join(body, chain(p, path, np.linspace(4.6, 3.0, 7), 1.2), 2.2)
        skull = join(ellipsoid(p, head, (3.3, 3.6, 3.2)), limb(p, head + bill * 2.4, head + bill * 7.6, 1.5, 0.75), 0.8)
        off = p - head
        ahead = off @ bill
        aside = np.abs(off @ np.cross(bill, (0, 0, 1)))
        slit = np.abs(off[:, 2] + 0.25 * ahead + 0.35)
        skull = skull + 0.25 * np.exp(-((slit / 0.14) ** 2)) * (ahead > 3.0)
        eye = np.sqrt((ahead - 1.3) ** 2 + (off[:, 2] - 0.9) ** 2)
        skull = skull + (0.5 * np.exp(-(((eye - 0.85) / 0.25) ** 2)) + 0.35 * np.exp(-((eye / 0.25) ** 2))) * (
            aside > 1.8
        )
        body = join(body, np.asarray(skull, np.float32), 0.8)
        return keep(body, np.asarray(-p[:, 2] - 0.2, np.float32), 0.8)

    return form, (-10.0, -20.5, -1.0), (10.0, 21.5 * long + 1, 22.0)


def pendant(rng: np.random.Generator) -> Boxed:
    """A flat pendant, face up: a disc, drop or plate with a raised rim, a relief and an eye for the cord."""
    outline = str(rng.choice(("disc", "drop", "plate", "oval")))
    relief = str(rng.choice(("lotus", "face", "clouds", "fish", "lotus", "face")))
    thick = float(rng.uniform(2.2, 3.4))
    hair = str(rng.choice(("knot", "curls", "hood")))
    head = Head(
        vector((0, -1.5, thick - 1.2)), 6.4, np.asarray(rotation(x=-90) @ rotation(x=6), np.float32), hair, 0.0, 0.5
    )
    swirl = Waves.draw(rng, (6, 6, 40), 14)
    petals = int(rng.integers(8, 13))
    wide, tall = {"disc": (15, 15), "drop": (12.5, 17), "plate": (11.5, 17), "oval": (12, 16.5)}[outline]

    def edge(p: Points) -> Array:
        if outline == "plate":
            return box(p * np.array([1, 1, 0], np.float32), (0, 0, 0), (wide, tall, 5), 2.5)
        narrow = 1 - (0.45 * rise(p[:, 1], 0, 18) if outline == "drop" else 0.0)
        out = np.hypot(p[:, 0] / (wide * narrow), p[:, 1] / tall)
        return np.asarray((out - 1) * min(wide, tall) * 0.9, np.float32)

    def form(p: Points) -> Array:
        rim = edge(p)
        top = thick - 0.35 * rise(rim, -2.4, 0)
        ground = 1.15 * rise(rim, -1.9, -2.4)
        x, y = p[:, 0], p[:, 1]
        raised = np.zeros_like(x)
        if relief == "lotus":
            turn, away = np.arctan2(x, y + 1.5), np.hypot(x, y + 1.5)
            for ring, (inner, outer) in enumerate(((0.0, 4.2), (3.4, 7.4), (6.4, 10.6))):
                arch = np.abs(np.cos(turn * petals / 2 + ring * np.pi / 2)) ** 0.7
                leaf = rise(np.asarray(inner + (outer - inner) * arch - away, np.float32), -0.15, 0.35)
                vein = 0.3 * np.exp(-((np.abs(np.sin(turn * petals / 2 + ring * np.pi / 2)) * away / 0.35) ** 2))
                raised = np.maximum(
                    raised, leaf * (1.3 - 0.30 * ring - 0.35 * rise(away, outer, inner) * (ring > 0) - vein)
                )
            seeds = groove(x * 3.2, 1) * groove(y * 3.2, 1) * (away < 2.6)
            raised = raised - 0.3 * seeds
        elif relief == "clouds":
            raised = 1.15 * rise(np.abs(swirl(p)), 0.15, 0.4) * (1 - 0.5 * groove(swirl(p) * 7, 1.3))
        elif relief == "fish":
            bow, along = x - 3.0 * np.sin((y - 2) * 0.16), y - 2
            body_out = np.hypot(bow / (4.8 * (1 - 0.5 * rise(along, -1, 8))), (along + 1) / 9.5)
            fan = np.hypot(bow / (1.2 + 0.75 * np.clip(along - 6, 0, 9)), (along - 10) / 4.2)
            raised = np.maximum(1.5 * np.sqrt(np.clip(1 - body_out**2, 0, 1)), 0.8 * rise(fan, 1.0, 0.85))
            cut_scales = _scales(np.asarray(-y / 1.7 + 40, np.float32), np.asarray(bow / 1.7, np.float32))
            raised = raised * (1 - 0.4 * (1 - cut_scales) * rise(along, -6.0, -5.4) * rise(along, 7, 6))
            raised = raised - 0.5 * rise(fan, 1, 0.8) * groove(np.arctan2(bow, along - 4) * 24, 1.2) * rise(along, 7, 8)
            eye = np.hypot(bow - 1.3, along + 7.4)
            raised = raised - 0.5 * np.exp(-(((eye - 0.8) / 0.25) ** 2)) + 0.2 * rise(eye, 0.5, 0.3)
            waves = 0.6 * (1 - groove(np.hypot(np.mod(x, 6) - 3, y + 17) * 2.2, 1.2)) * rise(y, -9.5, -10.5)
            raised = np.maximum(raised, waves)
        body = np.maximum(
            rim, np.maximum(p[:, 2] - (top - ground + np.minimum(raised, 1.5) * (ground > 0.2)), -p[:, 2])
        )
        whole = np.asarray(body, np.float32)
        if relief == "face":
            near_head = keep(head(p), np.asarray(rim + 2.0, np.float32), 0.3)
            whole = join(whole, keep(near_head, np.asarray(-p[:, 2], np.float32), 0.2), 0.35)
            halo = np.hypot(x, y + 0.5)
            whole = np.asarray(whole + 0.3 * groove(halo * 2.6, 2) * (ground > 1.0) * (p[:, 2] > 0.8), np.float32)
        loop = column(p, (0, tall + 0.6, thick * 0.5), 3.0, thick * 0.42, 0.6)
        whole = join(whole, loop, 0.8)
        return cut(whole, np.asarray(np.hypot(x, y - tall - 0.9) - 1.35, np.float32), 0.4)

    extra = 7.0 if relief == "face" else 2.0
    return form, (-wide - 1, -tall - 1, -0.8), (wide + 1, tall + 4.6, thick + extra)
