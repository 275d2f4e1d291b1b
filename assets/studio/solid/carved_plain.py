"""Bangles, beads, blocks and seals: forms that say nothing of what they are made of (IV-017)."""

from __future__ import annotations

import numpy as np
from carved_form import (
    Array,
    Cut,
    Field,
    Points,
    Waves,
    box,
    column,
    cut,
    ellipsoid,
    groove,
    inside_frame,
    join,
    keep,
    length,
    limb,
    near,
    rise,
    rotation,
)
from carved_layout import Cord, Lay, Layout, Part

PROFILES = ("round", "D", "carved", "flat", "faceted", "rope", "carved", "round")
BEADS = ("round", "barrel", "disc", "round", "mixed", "barrel")
BLOCKS = ("cuboid", "half round", "slab", "cuboid", "wedge", "half round")
SEALS = ("square", "round", "beast", "oval", "square", "dome")
CORDS = ("#5a1512", "#1c1917", "#7a5230", "#b8a888", "#2c3a2c")


def bangle(rng: np.random.Generator, shape: int) -> Layout:
    """One or two rings for the wrist."""
    profile = PROFILES[shape % len(PROFILES)]
    count = 2 if shape % 5 == 3 else 1
    parts, high = [], []
    for _ in range(count):
        inner = float(rng.uniform(27, 32))
        thick, half = float(rng.uniform(2.6, 5.2)), float(rng.uniform(3.2, 8.5))
        if profile in ("round", "rope"):
            half = thick * float(rng.uniform(0.9, 1.2))
        outer = inner + 2 * thick + 1.2
        form = _ring(rng, profile, inner + thick, thick, half)
        cell = 2 * outer / 290
        edge = outer + 0.6
        parts.append(
            Part(Cut(form, (-edge, -edge, -half - 1), (edge, edge, half + 1), cell), rotation(), True, (0.0, 0.0, 1.0))
        )
        high.append((outer, half))
    spin = rotation(z=float(rng.uniform(0, 360)))
    lying = [Lay(0, spin, (0.0, 0.0))]
    if count == 2:
        lying.append(_leaning(rng, high))
    size = 2 * high[0][0] * (1 if count == 1 else 1.5)
    return Layout(size, parts, lying, {"profile": profile, "count": count, "across_mm": round(2 * high[0][0], 1)})


def _leaning(rng: np.random.Generator, high: list[tuple[float, float]]) -> Lay:
    """The second ring with one side on the ground and the other on the rim of the first, which lies flat."""
    (first, first_half), (second, second_half) = high
    off = float(rng.uniform(1.15, 1.5)) * first
    toward = float(rng.uniform(0, 360))
    reach = off + second * 0.8 - first  # from the low point of the second ring to the rim that bears it
    tilt = float(np.degrees(np.arctan2(2 * first_half, max(reach, 4.0))))
    del second_half
    turn = rotation(z=toward) @ rotation(y=tilt)
    place = (off * np.cos(np.radians(toward)), off * np.sin(np.radians(toward)))
    return Lay(1, np.asarray(turn, dtype=np.float32), place)


def _ring(rng: np.random.Generator, profile: str, middle: float, thick: float, half: float) -> Field:
    sides = int(rng.integers(9, 17))
    motif = int(rng.integers(4))
    repeats = int(rng.integers(14, 26))
    oval = Waves.draw(rng, 45, 8)
    depth = float(rng.uniform(0.7, 1.1))

    def form(p: Points) -> Array:
        around = np.hypot(p[:, 0], p[:, 1])
        angle = np.arctan2(p[:, 1], p[:, 0])
        out = around - middle + 0.25 * oval(p)
        z = p[:, 2]
        if profile == "faceted":
            wedge = np.pi / sides
            turned = np.mod(angle, 2 * wedge) - wedge
            flat = around * np.cos(turned) - (middle + thick) * np.cos(wedge) + thick * 0.02
            body = _profile(out, z, thick * 1.3, half, 1.0)
            return keep(body, flat, 0.5)
        if profile == "round":
            return np.hypot(out, z * thick / half) - thick
        if profile == "D":
            outside = np.hypot(np.maximum(out + thick, 0) * 0.55, z * thick * 1.1 / half) - thick * 1.1
            return keep(np.asarray(outside, dtype=np.float32), np.asarray(-out - thick, dtype=np.float32), 1.2)
        if profile == "rope":
            strands = groove(angle * repeats * 0.8 + 3.2 * np.arctan2(z, out), 1.4)
            return np.asarray(np.hypot(out, z) - thick + depth * 0.9 * strands, dtype=np.float32)
        body = _profile(out, z, thick, half, min(thick, half) * (0.5 if profile == "carved" else 0.42))
        if profile == "carved":
            face = rise(out, 0.0, 0.7 * thick)
            body = body + depth * face * _motif(motif, angle, z / half, repeats)
        return np.asarray(body, dtype=np.float32)

    return form


def _profile(out: Array, z: Array, thick: float, half: float, rounded: float) -> Array:
    a, b = np.abs(out) - thick + rounded, np.abs(z) - half + rounded
    corner = np.hypot(np.maximum(a, 0), np.maximum(b, 0))
    return np.asarray(corner + np.minimum(np.maximum(a, b), 0) - rounded, dtype=np.float32)


def _motif(number: int, angle: Array, level: Array, repeats: int) -> Array:
    """How deep (0 to 1) a band is cut at an angle and a level (-1 to 1): petals, scrolls, lozenges or beads."""
    band = rise(np.abs(level), 0.78, 0.66)
    lines = np.exp(-(((np.abs(level) - 0.76) / 0.05) ** 2))
    turn = angle * repeats
    if number == 0:
        lean = np.cos(turn / 2) ** 2
        ground = rise(lean, 0.25 + 0.45 * (level + 0.4), 0.10 + 0.45 * (level + 0.4))
        vein = np.exp(-((np.sin(turn / 2) / 0.12) ** 2)) * 0.45
        return np.asarray(np.maximum(np.maximum(ground, vein) * band, lines), dtype=np.float32)
    if number == 1:
        scroll = 0.38 * np.sin(turn / 2)
        stem = np.abs(level - scroll)
        bud = np.hypot((np.mod(turn / 2 / np.pi, 1) - 0.5) * 2.2, level + 0.34 * np.sign(np.sin(turn / 2)))
        raised = np.maximum(rise(stem, 0.20, 0.09), rise(bud, 0.42, 0.24))
        inner = np.exp(-((bud / 0.11) ** 2)) * 0.5
        return np.asarray(np.maximum((1 - raised + inner) * band, lines), dtype=np.float32)
    if number == 2:
        lattice = np.maximum(groove(turn + 5 * level, 3), groove(turn - 5 * level, 3))
        return np.asarray(np.maximum(lattice * band, lines), dtype=np.float32)
    bead = np.hypot(np.sin(turn / 2) * 1.6, level * 1.5)
    return np.asarray(np.maximum(rise(bead, 0.6, 1.05) * band, lines), dtype=np.float32)


def beads(rng: np.random.Generator, shape: int) -> Layout:
    """A string of beads or beads that lie loose: 8 to 30."""
    style = BEADS[shape % len(BEADS)]
    strung = shape % 4 != 3
    count = int(rng.integers(10, 29)) if strung else int(rng.integers(8, 16))
    across = float(rng.uniform(8, 13) if count > 18 else rng.uniform(11, 17))
    styles = ("round", "barrel", "disc") if style == "mixed" else (style,)
    parts, spans = [], []
    for i in range(4):
        form, span = _bead(rng, styles[i % len(styles)], across * float(rng.uniform(0.93, 1.05)))
        reach = across * 0.95
        turn = rotation(*rng.uniform(0, 360, 3)) if rng.random() < 0.6 else rotation(y=90)
        parts.append(Part(Cut(form, (-reach,) * 3, (reach,) * 3, across / 34), turn))
        spans.append(span)
    colour = str(rng.choice(CORDS))
    thick = float(rng.uniform(0.5, 0.8))
    order = [int(n) for n in rng.integers(0, 4, count)]
    chosen: dict[str, object] = {"bead": style, "strung": strung, "count": count, "across_mm": round(across, 1)}
    if strung:
        lying, path = _strung(rng, order, spans, across)
        cords = [Cord(path, thick, colour)]
    else:
        lying, cords = _loose(rng, order, across), []
    ends = np.array([lay.place for lay in lying])
    size = float(np.ptp(ends, axis=0).max() + across)
    return Layout(size, parts, lying, chosen, cords, uneven=0.02)


def _bead(rng: np.random.Generator, style: str, across: float) -> tuple[Field, float]:
    """A drilled bead, its hole along x, and how much of the string it takes."""
    r = across / 2
    long = {"round": 1.0, "barrel": float(rng.uniform(1.3, 1.7)), "disc": float(rng.uniform(0.42, 0.6))}[style]
    hole = float(rng.uniform(0.9, 1.3))
    flat = float(rng.uniform(0.0, 0.06))
    lines = style == "barrel" and bool(rng.random() < 0.5)

    def form(p: Points) -> Array:
        off = np.hypot(p[:, 1], p[:, 2])
        if style == "disc":
            body = _profile(off, p[:, 0], r, r * long, r * long * 0.62)
        else:
            body = ellipsoid(p, (0, 0, 0), (r * long * 1.03, r, r))
            body = keep(body, np.asarray(np.abs(p[:, 0]) - r * long * (0.95 - flat), dtype=np.float32), 0.5)
        if lines:
            body = body + 0.3 * np.exp(-(((np.abs(p[:, 0]) - 0.55 * r * long) / 0.28) ** 2))
        drilled = np.asarray(off - hole - 0.5 * rise(np.abs(p[:, 0]), r * long * 0.8, r * long), dtype=np.float32)
        return cut(np.asarray(body, dtype=np.float32), drilled, 0.5)

    return form, 2 * r * long * (0.95 - flat if style != "disc" else 1.0)


def _strung(
    rng: np.random.Generator, order: list[int], spans: list[float], across: float
) -> tuple[list[Lay], np.ndarray]:
    """Beads close together along a loop that was laid down by hand, and the string that goes through them."""
    total = sum(spans[n] + 0.35 for n in order)
    bare = total * float(rng.uniform(0.08, 0.35))
    t = np.linspace(0, 2 * np.pi, 1400)
    waves = [(k, rng.normal() * 0.16 / k, rng.uniform(0, 6)) for k in (2, 3, 4)]
    r = 1 + sum(a * np.cos(k * t + s) for k, a, s in waves)
    loop = np.stack([r * np.cos(t), r * np.sin(t)], -1)
    steps = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(loop, axis=0), axis=1))])
    loop *= (total + bare) / steps[-1]
    steps *= (total + bare) / steps[-1]
    at, lying = 0.0, []
    for n in order:
        middle = at + spans[n] / 2 + 0.17
        place = np.array([np.interp(middle, steps, loop[:, i]) for i in (0, 1)])
        ahead = np.array([np.interp(middle + spans[n] * 0.3, steps, loop[:, i]) for i in (0, 1)]) - place
        heading = float(np.degrees(np.arctan2(ahead[1], ahead[0]))) + float(rng.normal() * 3)
        turn = rotation(z=heading) @ rotation(y=float(rng.normal() * 3)) @ rotation(x=float(rng.uniform(0, 360)))
        lying.append(Lay(n, np.asarray(turn, dtype=np.float32), (float(place[0]), float(place[1]))))
        at += spans[n] + 0.35
    height = np.where(steps < total, across / 2, 0)
    drop = np.minimum(np.abs(steps - total), np.abs(steps[-1] - steps))
    height = np.where(steps >= total, 0.8 + (across / 2 - 0.8) * np.exp(-drop / (0.5 * across)), height)
    # The free string is pulled nearly straight, so that it stays among the beads in the picture.
    share = np.clip((steps - total) / max(steps[-1] - total, 1e-6), 0, 1)[:, None]
    ends = [np.array([np.interp(at, steps, loop[:, i]) for i in (0, 1)]) for at in (total, steps[-1])]
    straight = ends[0] * (1 - share) + ends[1] * share
    slack = across * rng.normal(size=2) * 0.25 * np.sin(np.pi * share)
    loop = np.where((steps >= total)[:, None], 0.85 * straight + 0.15 * loop + slack, loop)
    path = np.concatenate([loop, height[:, None]], 1)[::6]
    return lying, path


def _loose(rng: np.random.Generator, order: list[int], across: float) -> list[Lay]:
    """Beads let roll on the table; pushed apart until none runs into another."""
    spread = across * 0.62 * np.sqrt(len(order))
    places = rng.normal(size=(len(order), 2)) * spread
    for _ in range(300):
        off = places[:, None] - places[None]
        away = np.linalg.norm(off, axis=-1) + np.eye(len(order)) * 1e9
        push = np.maximum(1.62 * across - away, 0)[..., None] * off / away[..., None] * 0.5
        if push.max() < 1e-3 * across:
            break
        places += push.sum(1)
    lying = []
    for n, place in zip(order, places, strict=True):
        lean = rotation(y=90) if rng.random() < 0.35 else rotation()
        turn = rotation(z=float(rng.uniform(0, 360))) @ lean @ rotation(x=float(rng.uniform(0, 360)))
        lying.append(Lay(n, np.asarray(turn, dtype=np.float32), (float(place[0]), float(place[1]))))
    return lying


def block(rng: np.random.Generator, shape: int) -> Layout:
    """A sawn piece for carving: cuboid, slab, wedge or half round."""
    style = BLOCKS[shape % len(BLOCKS)]
    long = float(rng.uniform(38, 75))
    wide, tall = long * float(rng.uniform(0.45, 0.8)), long * float(rng.uniform(0.3, 0.55))
    if style == "slab":
        tall = long * float(rng.uniform(0.14, 0.22))
    ease = float(rng.uniform(0.35, 1.1))
    skew, uneven = rng.normal(size=3) * 0.035, Waves.draw(rng, 0.35 * long, 10)
    chip = [(rng.choice([-1, 1], 3) * (long, wide, tall) / 2, float(rng.uniform(1.0, 3.2))) for _ in range(3)]
    chip_noise = Waves.draw(rng, 2.5, 14)

    def form(p: Points) -> Array:
        q = p.copy()
        q[:, 0] += skew[0] * p[:, 2] + skew[1] * p[:, 1]
        q[:, 1] += skew[2] * p[:, 0]
        body = box(q, (0, 0, 0), (long / 2, wide / 2, tall / 2), ease) + 0.12 * uneven(p)
        if style == "half round":
            arch = np.hypot(q[:, 1], (q[:, 2] + tall / 2) * wide / (2 * tall)) - wide / 2
            body = keep(np.asarray(body, dtype=np.float32), np.asarray(arch, dtype=np.float32), ease)
        if style == "wedge":
            slope = q[:, 2] * 0.92 + q[:, 0] * 0.39 - tall * 0.28
            body = keep(np.asarray(body, dtype=np.float32), np.asarray(slope, dtype=np.float32), ease)
        for place, reach in chip:
            away = length(p - place.astype(np.float32)) - reach + 0.3 * chip_noise(p)
            body = cut(np.asarray(body, dtype=np.float32), np.asarray(away, dtype=np.float32), 0.3)
        return np.asarray(body, dtype=np.float32)

    half = (long / 2 + 2, wide / 2 + 2, tall / 2 + 1)
    # Half rounds keep the grain of the tusk they were split from; cuboids are sawn either way.
    turn = rotation(y=90) if style == "half round" or rng.random() < 0.6 else rotation(*rng.normal(size=2) * 6)
    part = Part(Cut(form, tuple(-h for h in half), half, long / 170), turn, middle=(0.0, 0.0, -0.3 * tall))
    stand = rotation(z=float(rng.uniform(0, 360)))
    if style == "cuboid" and rng.random() < 0.35:
        stand = np.asarray(stand @ rotation(y=90), dtype=np.float32)
    chosen: dict[str, object] = {"block": style, "count": 1, "long_mm": round(long, 1)}
    return Layout(long * 1.1, [part], [Lay(0, stand, (0.0, 0.0))], chosen, saw=float(rng.uniform(0.04, 0.14)))


def seal(rng: np.random.Generator, shape: int) -> Layout:
    """One or two blanks for name seals, standing or lying; some with a beast on top."""
    style = SEALS[shape % len(SEALS)]
    count = 2 if shape % 4 == 1 else 1
    across = float(rng.uniform(15, 26))
    tall = across * float(rng.uniform(2.1, 3.4))
    parts, lying = [], []
    for i in range(count):
        form, top = _seal(rng, style, across, tall)
        reach = across * 0.68
        low, high = (-reach, -reach, -tall / 2 - 1), (reach, reach, top + 1)
        parts.append(Part(Cut(form, low, high, tall / 170), rotation(*rng.normal(size=2) * 3)))
        standing = rng.random() < (0.75 if style == "beast" else 0.5)
        pose = rotation() if standing else rotation(y=90) @ rotation(z=90 * float(rng.integers(4)))
        turn = np.asarray(rotation(z=float(rng.uniform(0, 360))) @ pose, dtype=np.float32)
        lying.append(Lay(i, turn, (0.0, 0.0)))
    if count == 2:
        gap = across * 0.8 + tall * float(rng.uniform(0.42, 0.6))
        aim = float(rng.uniform(0, 2 * np.pi))
        lying[1] = Lay(1, lying[1].turn, (gap * np.cos(aim), gap * np.sin(aim)))
    size = tall * (1.0 if count == 1 else 1.5)
    chosen: dict[str, object] = {"seal": style, "count": count, "across_mm": round(across, 1)}
    return Layout(size, parts, lying, chosen, uneven=0.015)


def _seal(rng: np.random.Generator, style: str, across: float, tall: float) -> tuple[Field, float]:
    """A seal's column with its foot at the bottom, and how high its top reaches."""
    r, ease = across / 2, float(rng.uniform(0.5, 1.2))
    depth = float(rng.uniform(0.75, 1.0)) if style == "oval" else 1.0
    band = float(rng.uniform(0.25, 0.42)) * tall if rng.random() < 0.4 else None
    mark = float(rng.choice([-1, 1])) * r * 0.55

    def form(p: Points) -> Array:
        if style in ("round", "dome"):
            body = column(p, (0, 0, 0), r, tall / 2, ease)
        elif style == "oval":
            q = p * np.array([1, 1 / (depth * 0.72), 1], dtype=np.float32)
            body = column(q, (0, 0, 0), r, tall / 2, ease) * 0.8
        else:
            body = box(p, (0, 0, 0), (r, r, tall / 2), ease)
        if style == "dome":
            upper = p.copy()
            upper[:, 2] = np.maximum(p[:, 2] - tall / 2 + 0.8 * r, 0)
            body = keep(body, ellipsoid(upper, (0, 0, 0), (r * 1.02, r * 1.02, 0.8 * r)), 0.5)
        if style == "square":
            body = keep(
                body,
                np.asarray(p[:, 2] + np.maximum(*np.abs(p[:, :2]).T) * 0.75 - tall / 2 - r * 0.42, np.float32),
                0.8,
            )
        if band is not None and style != "beast":
            ring = np.exp(-(((p[:, 2] - band) / 0.35) ** 2)) + np.exp(-(((p[:, 2] - band + 2.4) / 0.35) ** 2))
            body = body + 0.5 * ring
        if style != "beast":
            body = body + 0.5 * np.exp(-((p[:, 0] - mark) ** 2 + (p[:, 2] + 0.1 * tall) ** 2) / 1.0) * (p[:, 1] < 0)
        else:
            body = join(body, near(p, (0, 0, tall / 2 + 0.5 * r), 2.4 * r, beast), 0.6)
        return np.asarray(body, dtype=np.float32)

    def beast(p: Points) -> Array:
        q = inside_frame(p, (0, 0, tall / 2)) / (1.25 * r)
        return np.asarray(crouching(q) * r * 1.15, dtype=np.float32)

    return form, tall / 2 + (1.7 * r if style == "beast" else 0.5)


def crouching(q: Points) -> Array:
    """A crouching beast on a plate of half width 1 at height 0, head toward -y; lengths in half widths."""
    body = join(box(q, (0, 0, -0.02), (0.78, 0.78, 0.1), 0.06), ellipsoid(q, (0, 0.1, 0.38), (0.48, 0.78, 0.38)), 0.06)
    body = join(body, ellipsoid(q, (0, 0.45, 0.45), (0.5, 0.42, 0.42)), 0.2)
    two = q.copy()
    two[:, 0] = np.abs(two[:, 0])
    body = join(body, ellipsoid(two, (0.45, 0.5, 0.28), (0.2, 0.34, 0.3)), 0.08)
    body = join(body, limb(two, (0.5, 0.6, 0.08), (0.5, 0.2, 0.08), 0.12, 0.11), 0.06)
    body = join(body, limb(two, (0.38, -0.3, 0.4), (0.45, -0.62, 0.08), 0.17, 0.11), 0.08)
    head = ellipsoid(q, (0, -0.52, 0.72), (0.36, 0.36, 0.34))
    head = join(head, ellipsoid(q, (0, -0.78, 0.62), (0.24, 0.22, 0.18)), 0.1)
    head = join(head, ellipsoid(two, (0.17, -0.74, 0.86), (0.1, 0.1, 0.08)), 0.06)
    head = join(head, ellipsoid(two, (0.33, -0.45, 0.92), (0.08, 0.16, 0.14)), 0.05)
    head = cut(head, ellipsoid(q, (0, -0.98, 0.56), (0.2, 0.2, 0.025)), 0.03)
    head = cut(head, ellipsoid(two, (0.18, -0.86, 0.85), (0.05, 0.05, 0.045)), 0.02)
    mane = np.arctan2(q[:, 0], q[:, 2] - 0.7)
    curl = groove(mane * 11 + 9 * q[:, 1], 1.2) * rise(q[:, 1], -0.62, -0.4) * rise(q[:, 1], 0.05, -0.1)
    whole = join(body, head, 0.12) + 0.05 * curl * rise(q[:, 2], 0.4, 0.55)
    spine = 0.05 * groove(q[:, 1] * 22, 1.2) * np.exp(-((q[:, 0] / 0.09) ** 2)) * rise(q[:, 1], -0.1, 0.05)
    tail = limb(q, (0, 0.82, 0.3), (0.12, 0.86, 0.72), 0.13, 0.07)
    return join(np.asarray(whole - spine, dtype=np.float32), tail, 0.08)
