"""Carved beasts: elephant, lion-dog, rabbit, tortoise. Head toward -y; in units of which a piece is 30 to 50."""

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
    limb,
    mirrored,
    rise,
    rotation,
    vector,
)
from carved_layout import Boxed
from carved_stands import base


def elephant(rng: np.random.Generator) -> Boxed:
    """An elephant on a stand, trunk hanging or raised, often with a cloth on its back."""
    raised, cloth = bool(rng.random() < 0.4), bool(rng.random() < 0.6)
    turn = float(rng.normal() * 1.5)
    hanging = [(0, -16, 21.5), (turn, -19.6, 16), (turn, -20.2, 10.5), (0.5 * turn, -21.5, 6.4), (0, -24.4, 6.2)]
    lifted = [(0, -16, 21.5), (0.5 * turn, -20.8, 19), (turn, -23.4, 22.5), (turn, -22.6, 27.5), (turn, -19.6, 29.8)]
    trunk = curve(lifted if raised else hanging, 12)
    girth = np.linspace(3.3, 1.25, 12)
    tusk = curve([(2.5, -16.4, 19), (3.5, -19.8, 15.8), (3.5, -23.2, 15.6), (2.8, -25.2, 17.6)], 7)
    tail = curve([(0, 14, 20), (1.5, 16.2, 15), (2.4, 15.4, 9.5), (2.2, 15.2, 7.6)], 7)
    stand, foot = base(rng, 10.5, 19.0, 3.6)
    wrinkle, stance = Waves.draw(rng, (3.2, 3.2, 2.0), 18), rng.normal(size=4) * 1.2
    big = float(rng.uniform(0.85, 1.15))

    def form(p: Points) -> Array:
        two = mirrored(p)
        body = ellipsoid(p, (0, 3, 18), (8.2, 12.5, 8.8))
        body = join(body, ellipsoid(p, (0, -5, 19), (7.4, 7, 8.2)), 3)
        body = join(body, ellipsoid(p, (0, 9.5, 17.5), (7.8, 6.6, 8.0)), 3)
        for side, near_y, shift in ((1, -6, 0), (-1, -6, 1), (1, 10, 2), (-1, 10, 3)):
            y = near_y + stance[shift]
            leg = join(
                limb(p, (side * 4.6, near_y, 15), (side * 4.9, y, 4), 4.0, 3.2),
                ellipsoid(p, (side * 4.9, y, 3.6), (3.7, 3.9, 1.6)),
                0.8,
            )
            toes = groove(np.arctan2(p[:, 0] - side * 4.9, -(p[:, 1] - y)) * 5, 2.5) * rise(p[:, 2], 5.6, 4.4)
            body = join(body, np.asarray(leg + 0.25 * toes, dtype=np.float32), 1.4)
        head = join(
            ellipsoid(p, (0, -12.6, 22.2), (5.4, 5.4, 6.6)), ellipsoid(two, (2.2, -11.8, 27), (3.0, 3.6, 3.2)), 1.6
        )
        head = join(head, ellipsoid(two, (2.6, -15.4, 20.0), (2.2, 2.6, 2.6)), 1.4)
        long = chain(p, trunk, girth, 0.8)
        rings = groove(np.linalg.norm(p - vector((0, -9, 24 if not raised else 12)), axis=1) * 3.4, 1.6)
        head = join(head, np.asarray(long + 0.22 * rings, dtype=np.float32), 1.6)
        body = join(body, head, 2.0)
        fine = groove(wrinkle(p) * 6.0 + 2.2 * p[:, 2], 1.5) * 0.075
        body = np.asarray(body + fine, dtype=np.float32)
        if cloth:
            over = rise(8.2 - np.abs(p[:, 1] - 3), -0.2, 0.2) * rise(p[:, 2], 13.4, 13.9)
            edge = np.minimum(8.2 - np.abs(p[:, 1] - 3), (p[:, 2] - 13.6) * 0.9)
            hem = np.exp(-(((edge - 1.4) / 0.3) ** 2))
            net = np.maximum(groove(p[:, 1] * 2.1 + p[:, 2] * 2.1, 4), groove(p[:, 1] * 2.1 - p[:, 2] * 2.1, 4))
            inner = rise(edge, 1.9, 2.2)
            body = np.asarray(body - over * (0.65 - 0.4 * hem - 0.35 * net * inner), dtype=np.float32)
            fringe = groove(p[:, 1] * 5.5, 1.2) * np.exp(-(((p[:, 2] - 12.6) / 0.8) ** 2)) * (np.abs(p[:, 1] - 3) < 8.2)
            body = np.asarray(body - 0.5 * fringe * (np.abs(p[:, 0]) > 4), dtype=np.float32)
        wave = 0.5 * np.sin(two[:, 2] * 0.9)
        ear = ellipsoid(two, (6.6, -9.6, 20.6), (1.1, 4.6 * big, 6.4 * big), rotation(y=-8, z=32))
        ear = cut(ear, ellipsoid(two, (8.2, -10.2, 20.2), (1.1, 3.2 * big, 4.8 * big), rotation(y=-8, z=32)), 0.5)
        body = join(body, np.asarray(ear + 0.25 * wave * rise(two[:, 2], 20, 15), dtype=np.float32), 0.5)
        body = join(body, chain(two, tusk, np.linspace(1.2, 0.5, 7), 0.2), 0.35)
        lid = ellipsoid(two, (4.0, -16.2, 23.2), (1.1, 1.1, 0.9))
        lid = cut(lid, ellipsoid(two, (4.7, -16.8, 23.1), (0.8, 0.8, 0.14)), 0.1)
        body = join(body, lid, 0.3)
        body = join(body, chain(p, tail, np.array([1.0, 0.8, 0.7, 0.7, 0.9, 1.0, 0.6]), 0.3), 0.5)
        return join(body, stand(p), 0.5)

    return form, (-12.5, -27.0, -foot - 0.5), (12.5, 20.0, 33.0)


def lion(rng: np.random.Generator) -> Boxed:
    """A seated lion-dog with a curled mane and a flame of a tail; one paw may rest on a ball."""
    ball, yaw = bool(rng.random() < 0.55), float(rng.normal() * 14)
    look = rotation(z=yaw)
    stand, foot = base(rng, 11.5, 14.5, 4.0)
    curl = float(rng.uniform(1.9, 2.5))
    fur = Waves.draw(rng, 3.0, 16)
    side = float(rng.choice([-1, 1]))

    def face(p: Points) -> Array:
        q = np.asarray((p - vector((0, -4, 26))) @ look, dtype=np.float32) + vector((0, -4, 26))
        two = mirrored(q)
        head = ellipsoid(q, (0, -4.5, 27.4), (6.4, 6.2, 6.2))
        head = join(head, ellipsoid(q, (0, -9.8, 26.4), (3.9, 3.6, 2.7)), 1.4)
        head = join(head, ellipsoid(two, (2.0, -11.2, 25.4), (2.2, 2.0, 1.9)), 0.5)
        head = join(head, ellipsoid(q, (0, -9.0, 22.6), (3.3, 3.4, 1.5)), 0.6)
        head = cut(head, ellipsoid(q, (0, -12.4, 23.8), (2.9, 4.0, 0.95)), 0.3)
        teeth = ellipsoid(two, (2.0, -11.8, 23.9), (0.45, 0.45, 1.0))
        head = join(head, teeth, 0.2)
        head = join(head, ellipsoid(q, (0, -12.8, 27.6), (1.7, 1.1, 1.1)), 0.4)
        head = cut(head, ellipsoid(two, (0.8, -13.8, 27.3), (0.4, 0.5, 0.35)), 0.15)
        head = cut(head, ellipsoid(two, (2.5, -10.0, 29.0), (1.8, 1.3, 1.3)), 0.5)
        head = join(head, ellipsoid(two, (2.5, -9.4, 29.0), (1.35, 1.3, 1.2)), 0.12)
        head = cut(head, ellipsoid(two, (2.5, -10.7, 29.0), (0.4, 0.5, 0.4)), 0.1)
        brow = ellipsoid(two, (2.9, -9.4, 30.8), (2.2, 1.2, 0.9), rotation(y=-18))
        head = join(head, np.asarray(brow + 0.12 * groove(two[:, 0] * 3.4, 1.5), dtype=np.float32), 0.25)
        ear = ellipsoid(two, (5.6, -4.6, 31.4), (1.2, 1.6, 2.6), rotation(y=24))
        ear = cut(ear, ellipsoid(two, (6.0, -5.8, 31.4), (0.7, 0.9, 1.7), rotation(y=24)), 0.3)
        return join(head, ear, 0.4)

    def form(p: Points) -> Array:
        two = mirrored(p)
        body = limb(p, (0, 6, 10.5), (0, -1.8, 20.5), 6.8, 6.0)
        body = join(body, ellipsoid(p, (0, -4.6, 17.5), (5.0, 3.6, 6.0)), 1.5)
        body = join(body, ellipsoid(two, (5.4, 5.4, 9.2), (4.0, 6.4, 6.2)), 0.9)
        body = join(body, limb(two, (6.6, 2, 5.4), (6.8, -4.2, 5.0), 2.3, 1.9), 0.6)
        leg = join(
            limb(two, (4.0, -3.4, 18), (4.8, -6.6, 6.0), 2.9, 2.1),
            ellipsoid(two, (4.9, -8.2, 5.2), (2.4, 2.9, 1.7)),
            0.7,
        )
        toes = groove((two[:, 0] - 4.9) * 4.4, 2.0) * rise(p[:, 1], -7.6, -8.8) * rise(p[:, 2], 7.5, 6.5)
        body = join(body, np.asarray(leg + 0.3 * toes, dtype=np.float32), 0.9)
        spine = np.exp(-((p[:, 0] / 1.0) ** 2)) * rise(p[:, 1], 2, 4)
        body = np.asarray(body - 0.7 * spine * groove(p[:, 2] * 2.6, 0.8), dtype=np.float32)
        lock = groove(fur(p) * 3 + p[:, 2] * 0.8, 1.8) * rise(np.abs(p[:, 0]), 3.6, 5.2) * rise(p[:, 1], 0.0, 3.0)
        body = np.asarray(body + 0.2 * lock, dtype=np.float32)
        off = p - vector((0, -1.0, 26.0))
        away = np.linalg.norm(off, axis=1)
        high = np.arcsin(np.clip(off[:, 2] / np.maximum(away, 1e-6), -1, 1))
        step = curl / 8.0
        row = np.round(high / step)
        ring = np.maximum(np.round(2 * np.pi / step * np.cos(row * step)), 1)
        turn = np.arctan2(off[:, 0], off[:, 1]) * ring / (2 * np.pi)
        u, v = np.mod(turn + 0.5 * row, 1) - 0.5, high / step - row
        within = np.hypot(u, v)
        snail = rise(within, 0.56, 0.2) - 0.45 * groove(np.arctan2(v, u) + within * 15, 1.2) * rise(within, 0.5, 0.35)
        mane = ellipsoid(p, (0, -0.6, 25.8), (7.8, 6.2, 8.2))
        mane = join(mane, ellipsoid(p, (0, 2.4, 19), (5.4, 4.6, 5.4)), 1.5)
        mane = np.asarray(mane - 0.8 * snail, dtype=np.float32)
        body = join(body, mane, 0.4)
        body = join(body, face(p), 0.5)
        if ball:
            middle = vector((4.9 * side, -9.6, 6.6))
            q = p - middle
            net = np.maximum(
                groove(np.arctan2(q[:, 0], q[:, 2]) * 6 + q[:, 1] * 1.5, 4),
                groove(np.arctan2(q[:, 0], q[:, 2]) * 6 - q[:, 1] * 1.5, 4),
            )
            body = join(body, np.asarray(ellipsoid(p, middle, (3.0, 3.0, 3.0)) + 0.3 * net, dtype=np.float32), 0.25)
        flame = ellipsoid(p, (0, 11.6, 17.0), (3.2, 2.4, 8.4), rotation(x=12))
        flame = np.asarray(flame + 0.45 * groove(p[:, 0] * 2.4 + 0.8 * np.sin(p[:, 2] * 0.7), 1.3), dtype=np.float32)
        body = join(body, flame, 0.5)
        return join(body, stand(p), 0.4)

    return form, (-13.5, -16.5, -foot - 0.5), (13.5, 16.5, 36.5)


def rabbit(rng: np.random.Generator) -> Boxed:
    """A small crouching rabbit, ears laid back, with two holes for a cord; round all over, as a toggle has to be."""
    turn, hair = float(rng.normal() * 1.4), Waves.draw(rng, (2.6, 4.5, 2.6), 20)
    tuft = Waves.draw(rng, (1.6, 3.4, 1.6), 16)
    furry, fat = bool(rng.random() < 0.6), float(rng.uniform(0.92, 1.1))
    holes = float(rng.choice([-1, 1]))

    def form(p: Points) -> Array:
        two = mirrored(p)
        body = ellipsoid(p, (0, 3.5, 8.6), (8.0 * fat, 11.5, 8.4))
        body = join(body, ellipsoid(two, (5.2, 7.0, 6.6), (4.2, 6.0, 6.0)), 1.1)
        body = join(body, limb(two, (6.0, 6, 2.0), (6.2, -1.5, 1.9), 2.0, 1.7), 0.7)
        body = join(body, limb(two, (3.2, -5.0, 6.5), (3.0, -9.0, 1.8), 2.4, 1.6), 1.0)
        head = ellipsoid(p, (0.4 * turn, -8.8, 11.4), (5.2, 6.2, 5.2))
        head = join(head, ellipsoid(p, (0.5 * turn, -13.2, 10.2), (3.2, 2.8, 2.8)), 1.2)
        head = join(head, ellipsoid(two, (1.5, -14.2, 9.6), (1.7, 1.6, 1.5)), 0.4)
        head = cut(head, limb(p, (0.5 * turn, -16.4, 10.4), (0.5 * turn, -15.8, 8.4), 0.28, 0.2), 0.25)
        head = join(head, ellipsoid(p, (0.5 * turn, -15.9, 11.2), (0.9, 0.6, 0.6)), 0.2)
        head = cut(head, ellipsoid(two, (4.3, -11.4, 12.4), (0.9, 1.7, 1.1)), 0.3)
        head = join(head, ellipsoid(two, (3.7, -11.4, 12.4), (0.85, 1.25, 0.85)), 0.12)
        body = join(body, head, 1.2)
        ear = ellipsoid(two, (2.5, -0.2, 16.0), (2.0, 7.6, 1.5), rotation(x=4, z=-7))
        ear = cut(ear, ellipsoid(two, (2.9, -0.4, 17.3), (1.0, 5.8, 1.0), rotation(x=4, z=-7)), 0.4)
        body = join(body, join(ear, limb(two, (1.9, -6.4, 14.6), (2.2, -4, 15.6), 1.7, 1.6), 0.8), 0.35)
        body = join(body, ellipsoid(p, (0, 14.6, 7.6), (2.6, 2.2, 2.8)), 0.5)
        toes = groove((two[:, 0] - 6.2) * 4.6, 2.0) * rise(p[:, 1], -1.0, -2.4) + groove(
            (two[:, 0] - 3.0) * 4.6, 2.0
        ) * rise(p[:, 1], -8.6, -9.6)
        body = body + 0.25 * toes * rise(p[:, 2], 3.6, 2.6)
        if furry:
            strand = groove(1.3 * hair(p) + np.arctan2(p[:, 0], p[:, 2] - 4.0) * 30, 1.2)
            body = body + 0.17 * strand * rise(tuft(p), -0.9, 0.4) * rise(p[:, 1], -12.5, -10.0)
        body = np.asarray(body, dtype=np.float32)
        body = cut(body, limb(p, (holes * 7.5, 2.2, 12.6), (holes * 4.0, 4.0, 10.5), 0.95, 0.8), 0.3)
        body = cut(body, limb(p, (holes * 4.0, 4.0, 10.5), (holes * 7.6, 7.0, 12.0), 0.8, 0.95), 0.3)
        return join(body, ellipsoid(p, (0, 2.0, 1.0), (6.4, 9.5, 1.6)), 0.6)

    return form, (-10.5, -18.0, -1.5), (10.5, 18.0, 19.5)


def tortoise(rng: np.random.Generator) -> Boxed:
    """A tortoise, plates cut into its shell; sometimes a young one sits on top."""
    young = bool(rng.random() < 0.45)
    turn = float(rng.normal() * 2.5)
    high = float(rng.uniform(8.0, 10.5))
    skin = Waves.draw(rng, 2.2, 18)
    seats = [(0.0, y) for y in (-9.0, -3.0, 3.0, 9.0)] + [(s * 7.2, y) for s in (-1, 1) for y in (-7, -0.5, 6.0)]
    middles = np.array(seats) + rng.normal(size=(10, 2)) * 0.25

    def shell(p: Points, grown: float) -> Array:
        q = p / np.float32(grown)
        dome = ellipsoid(q, (0, 0, 3.2), (11.6, 14.2, high))
        away = np.sort(np.linalg.norm(q[:, None, :2] - middles[None].astype(np.float32), axis=-1), axis=1)
        seam = rise(away[:, 1] - away[:, 0], 0.75, 0.15)
        inside = rise(np.hypot(q[:, 0] / 11.6, q[:, 1] / 14.2), 0.93, 0.88)
        rings = groove((away[:, 1] - away[:, 0]) * 3.4, 1.6) * rise(away[:, 0], 1.0, 1.8)
        rim = groove(np.arctan2(q[:, 0], q[:, 1]) * 22, 3.0) * (1 - inside)
        dome = dome + (0.6 * seam + 0.18 * rings) * inside + 0.4 * rim
        plate = ellipsoid(q, (0, 0, 3.0), (12.6, 15.2, 1.9))
        top = join(np.asarray(dome, dtype=np.float32), np.asarray(plate + 0.35 * rim, dtype=np.float32), 0.5)
        return np.asarray(cut(top, np.asarray(q[:, 2] - 1.2, dtype=np.float32), 0.3) * grown, dtype=np.float32)

    def limbs(p: Points, grown: float) -> Array:
        q = p / np.float32(grown)
        two = mirrored(q)
        out = join(
            limb(q, (0, -12, 4.0), (turn, -18.5, 6.0), 2.5, 2.2),
            ellipsoid(q, (turn * 1.1, -19.6, 6.4), (2.5, 3.3, 2.3)),
            0.6,
        )
        out = cut(out, ellipsoid(q, (turn * 1.1, -22.0, 5.9), (2.2, 2.4, 0.18)), 0.12)
        for eye in (-1, 1):
            out = join(out, ellipsoid(q, (turn * 1.1 + eye * 1.9, -20.6, 7.3), (0.65, 0.8, 0.65)), 0.15)
        out = join(out, limb(two, (8.6, -9.2, 3.0), (11.8, -13.0, 1.4), 2.6, 1.8), 0.5)
        out = join(out, limb(two, (8.6, 9.8, 2.8), (11.0, 14.0, 1.4), 2.4, 1.7), 0.5)
        out = join(out, limb(q, (0, 13.5, 2.4), (1.6, 18.0, 1.4), 1.3, 0.5), 0.4)
        bumps = groove(skin(q) * 4.5, 1.6)
        return np.asarray(
            (join(out, ellipsoid(q, (0, 0, 2.0), (10.6, 13.0, 1.7)), 0.5) + 0.18 * bumps) * grown, dtype=np.float32
        )

    def form(p: Points) -> Array:
        whole = join(shell(p, 1.0), limbs(p, 1.0), 0.35)
        if young:
            q = np.asarray((p - vector((0.6, 1.5, high + 1.9))) @ rotation(z=24), dtype=np.float32)
            whole = join(whole, join(shell(q, 0.42), limbs(q, 0.42), 0.2), 0.4)
        return whole

    return form, (-15.0, -24.5, -1.0), (15.0, 19.5, high + (10.5 if young else 4.5))
