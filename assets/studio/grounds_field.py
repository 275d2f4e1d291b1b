"""Grounds of the places where goods are opened: desk tops, floors, mats, oilcloth, cardboard and sacking."""

from __future__ import annotations

import numpy as np

from studio.grounds_plain import Look, draped
from studio.noise import Field, Rng, mix, rgb, smoothstep
from studio.view import View


def laminate(view: View, rng: Rng) -> Look:
    """A desk of plastic board: one calm colour, a fine speckle, dull marks of use and a ring of a cup."""
    tint = rgb(str(rng.choice(["#d8d4ca", "#b9bdbf", "#c7b08c", "#6f7377", "#e4e2dc", "#7d8f86", "#a58a68"])))
    speckle = view.noise(rng, 3, 0.5, 0.6)
    cloud = view.noise(rng, 500, 80, 3.0)
    albedo = tint * (1 + 0.02 * speckle + 0.02 * cloud)[..., None]
    rubbed = np.maximum(view.noise(rng, 60, 4, 1.8, float(rng.uniform(0, np.pi)), 6) - 1.2, 0)
    albedo = albedo * (1 - 0.05 * np.clip(rubbed, 0, 2))[..., None]
    if rng.random() < 0.35:
        x, y = view.plane
        away = np.hypot(x - float(rng.uniform(x.min(), x.max())), y - float(rng.uniform(y.min(), y.max())))
        ring = np.exp(-(((away - 38) / 1.6) ** 2)) * np.clip(0.6 + 0.5 * view.noise(rng, 30, 6, 2.0), 0, 1)
        albedo = albedo * (1 - 0.16 * ring)[..., None]
    return albedo, 0.05 * speckle, float(rng.uniform(0.15, 0.7))


def tiles(view: View, rng: Rng) -> Look:
    """Glazed or unglazed floor tiles with joints of grout, each a little off in tone."""
    x, y = view.plane
    pitch, turn = float(rng.choice([97.0, 148.0, 298.0])), float(rng.normal() * 0.5)
    u = (x * np.cos(turn) + y * np.sin(turn)) / pitch + float(rng.random())
    v = (-x * np.sin(turn) + y * np.cos(turn)) / pitch + float(rng.random())
    tint = rgb(str(rng.choice(["#cfc9bd", "#9c9184", "#b7bcbd", "#8a5f4a", "#d7d3c4", "#6b7072", "#a9b7ae"])))
    code = np.sin(np.floor(u) * 127.1 + np.floor(v) * 311.7) * 43758.5
    tone = (code - np.floor(code)).astype(np.float32) - np.float32(0.5)
    cloud, grain = view.noise(rng, 120, 8, 2.2), view.noise(rng, 6, 0.6, 1.0)
    albedo = tint * (1 + 0.07 * tone + 0.03 * cloud + 0.015 * grain)[..., None]
    away = np.minimum(np.abs(u - np.round(u)), np.abs(v - np.round(v))) * pitch
    soft = 0.8 / view.pixels_per_mm
    joint = smoothstep(2.0 + soft, 1.0, away)
    dirt = np.clip(0.7 + 0.2 * view.noise(rng, 200, 20, 2.0), 0.3, 1)
    albedo = mix(albedo, rgb(str(rng.choice(["#6a655d", "#b9b4a9", "#4c4a47"]))) * dirt[..., None], 0.9 * joint)
    edge = smoothstep(4.0 + soft, 1.8, away)
    return albedo, -1.4 * edge + 0.06 * grain, float(rng.uniform(0.1, 0.9))


def terrazzo(view: View, rng: Rng) -> Look:
    """Polished floor of stone chips in cement."""
    tint = rgb(str(rng.choice(["#c9c6c0", "#a8a29a", "#3b3c3e", "#b8ada0"])))
    albedo = np.broadcast_to(tint, (*view.shape, 3)).astype(np.float32)
    albedo = albedo * (1 + 0.02 * view.noise(rng, 200, 30, 2.5))[..., None]
    chips = ((9.0, 1.35, "#8d867c"), (6.0, 1.5, "#ece8e0"), (4.0, 1.55, "#5c5148"), (7.0, 1.9, "#a4664b"))
    for size, level, code in chips:
        chip = view.noise(rng, size * 1.5, size * 0.8, 0.3)
        albedo = mix(albedo, rgb(code), 0.85 * smoothstep(level - 0.12, level + 0.12, chip))
    return albedo, 0.02 * view.noise(rng, 4, 0.6, 1.0), float(rng.uniform(0.4, 0.95))


def mat(view: View, rng: Rng) -> Look:
    """Plaited mat of flat strips, over two and under two."""
    x, y = view.plane
    width, turn = float(rng.uniform(4, 11)), float(rng.uniform(0, np.pi))
    sway = 0.12 * width * view.noise(rng, 150, 20, 2.6)
    u = (x * np.cos(turn) + y * np.sin(turn) + sway) / width
    v = (-x * np.sin(turn) + y * np.cos(turn) + sway) / width
    i, j = np.floor(u), np.floor(v)
    warp = ((i + j) % 4) < 2
    across = np.where(warp, u - i, v - j).astype(np.float32)
    along = np.where(warp, j, i)
    tone = np.modf(np.sin(np.where(warp, i, j) * 71.3 + warp * 9.1) * 917.3)[0].astype(np.float32)
    tint = rgb(str(rng.choice(["#b99a63", "#a8834f", "#c9b487", "#8a6b45"])))
    fibre = np.where(warp, view.noise(rng, 20, 0.6, 1.2, turn + np.pi / 2, 14), view.noise(rng, 20, 0.6, 1.2, turn, 14))
    seen = float(smoothstep(2.0, 5.0, width * view.pixels_per_mm))
    crown = np.sqrt(np.clip(1 - (2 * across - 1) ** 2, 0, 1))
    albedo = tint * (1 + 0.1 * tone + 0.05 * fibre - 0.34 * seen * (1 - crown) ** 2)[..., None]
    step = 0.02 * np.cos(np.pi * along)
    return albedo, (0.35 * width * view.pixels_per_mm * 0.12 * crown + step) * seen + 0.05 * fibre, 0.25


def oilcloth(view: View, rng: Rng) -> Look:
    """Printed plastic tablecloth, shiny and slightly rippled: checks, dots or stripes."""
    x, y = view.plane
    turn, pitch = float(rng.normal() * 0.3), float(rng.uniform(18, 45))
    u = (x * np.cos(turn) + y * np.sin(turn)) / pitch
    v = (-x * np.sin(turn) + y * np.cos(turn)) / pitch
    base = rgb(str(rng.choice(["#e8e3d6", "#dfe6e4", "#f0ead9", "#cfd9c5"])))
    ink = rgb(str(rng.choice(["#b03a34", "#2f5f8a", "#3d7a4e", "#c58a2d", "#6d4f80"])))
    soft = min(0.25, 1.0 / (pitch * view.pixels_per_mm))
    style = int(rng.integers(3))
    fu, fv = np.abs(u - np.round(u)), np.abs(v - np.round(v))
    if style == 0:
        share = 0.5 * smoothstep(0.25 + soft, 0.25 - soft, fu) + 0.5 * smoothstep(0.25 + soft, 0.25 - soft, fv)
    elif style == 1:
        share = smoothstep(0.22 + soft, 0.22 - soft, np.hypot(fu, fv))
    else:
        share = smoothstep(0.12 + soft, 0.12 - soft, fu)
    albedo = mix(base, ink, 0.75 * share)
    return albedo, draped(view, rng, float(rng.uniform(0.02, 0.1))), float(rng.uniform(0.5, 0.9))


def cardboard(view: View, rng: Rng) -> Look:
    """The bottom of a box: brown board, flutes showing through, tape, scuffs, sometimes the slit between two flaps."""
    x, y = view.plane
    turn = float(rng.normal() * 0.12 + rng.integers(0, 2) * np.pi / 2)
    u, v = x * np.cos(turn) + y * np.sin(turn), -x * np.sin(turn) + y * np.cos(turn)
    tint = rgb(str(rng.choice(["#b08a5c", "#a37c50", "#bf9b6d", "#94714b"])))
    fibre = view.noise(rng, 5, 0.5, 0.9)
    flute = np.cos(2 * np.pi * u / 7.5) * float(smoothstep(3.0, 6.0, 7.5 * view.pixels_per_mm))
    scuff = np.maximum(view.noise(rng, 50, 1.5, 1.4, turn + 0.6, 5) - 1.7, 0)
    cloud = view.noise(rng, 300, 40, 2.6)
    albedo = tint * (1 + 0.02 * fibre + 0.015 * flute + 0.03 * cloud + 0.05 * np.clip(scuff, 0, 1.5))[..., None]
    bump = 0.08 * fibre + 0.12 * flute
    middle = float(rng.uniform(-0.3, 0.3)) * float(np.ptp(v))
    if rng.random() < 0.5:
        gap = smoothstep(1.6 + 0.7 / view.pixels_per_mm, 0.8, np.abs(v - middle))
        albedo, bump = albedo * (1 - 0.8 * gap)[..., None], bump - 1.5 * gap
    if rng.random() < 0.4:
        tape = smoothstep(25.0, 24.0, np.abs(v - middle))
        code = str(rng.choice(["#c9b079", "#d8cfa8", "#9c7a3d"]))
        albedo = mix(albedo, rgb(code) * (1 + 0.03 * view.noise(rng, 40, 6, 2.2))[..., None], 0.7 * tape)
        bump = bump + 0.5 * tape
    return albedo, bump, 0.05


def woven_sack(view: View, rng: Rng) -> Look:
    """Woven polypropylene: flat tapes over and under, a printed stripe now and then, stiff folds, a little shine."""
    x, y = view.plane
    turn, pitch = float(rng.uniform(0, np.pi)), float(rng.uniform(2.2, 3.4))
    u = (x * np.cos(turn) + y * np.sin(turn)) / pitch
    v = (-x * np.sin(turn) + y * np.cos(turn)) / pitch
    seen = float(smoothstep(2.2, 4.5, pitch * view.pixels_per_mm))
    over = ((np.floor(u) + np.floor(v)) % 2) < 1
    across = np.where(over, u - np.floor(u), v - np.floor(v)).astype(np.float32)
    crown = 1 - (2 * across - 1) ** 4
    tint = rgb(str(rng.choice(["#dcd9cf", "#e6e4dd", "#c9b98c", "#7e9a86", "#b8c4cf"])))
    tape = view.noise(rng, 60, 2.0, 1.0, turn, 20) + view.noise(rng, 60, 2.0, 1.0, turn + np.pi / 2, 20)
    checked = np.where(over, 0.03, -0.03)
    albedo = tint * (1 + 0.02 * tape + seen * (checked - 0.22 * (1 - crown)))[..., None]
    if rng.random() < 0.45:
        every = float(rng.uniform(60, 180)) / pitch
        stripe = smoothstep(1.6, 1.2, np.abs(u / every - np.round(u / every)) * every)
        albedo = mix(albedo, rgb(str(rng.choice(["#2f5f9a", "#b8423a", "#3f7d4c"]))), 0.7 * stripe)
    stain = np.clip(view.noise(rng, 250, 20, 2.4) - 0.7, 0, 1)
    albedo = albedo * (1 - 0.18 * stain)[..., None]
    return albedo, 0.25 * seen * crown + _creased(view, rng, 0.3), float(rng.uniform(0.2, 0.45))


def jute_sack(view: View, rng: Rng) -> Look:
    """Jute: thick uneven yarns with dark holes between them, loose fibres, soft folds."""
    x, y = view.plane
    turn, pitch = float(rng.uniform(0, np.pi)), float(rng.uniform(2.0, 3.6))
    wander = 0.22 * pitch * view.noise(rng, 40, 4, 1.8)
    u = (x * np.cos(turn) + y * np.sin(turn) + wander) / pitch
    v = (-x * np.sin(turn) + y * np.cos(turn) - wander) / pitch
    seen = float(smoothstep(2.2, 5.0, pitch * view.pixels_per_mm))
    yarn = np.maximum(np.abs(np.cos(np.pi * u)), np.abs(np.cos(np.pi * v)))
    over = 0.5 + 0.5 * np.sign(np.cos(np.pi * u) * np.cos(np.pi * v)) * np.minimum(
        np.abs(np.cos(np.pi * u)), np.abs(np.cos(np.pi * v))
    )
    hole = smoothstep(0.72, 0.45, yarn) * seen
    tint = rgb(str(rng.choice(["#a58a5f", "#8f7750", "#b79d70", "#7c6747"])))
    thick = view.noise(rng, 25, 2, 1.0, turn, 12) + view.noise(rng, 25, 2, 1.0, turn + np.pi / 2, 12)
    albedo = tint * (1 + 0.07 * thick + 0.12 * seen * (over - 0.5))[..., None]
    albedo = mix(albedo, rgb("#2a2118"), 0.75 * hole)
    fibre = np.maximum(view.noise(rng, 8, 0.6, 0.7, float(rng.uniform(0, np.pi)), 14) - 2.3, 0)
    albedo = mix(albedo, rgb("#cdb98e"), 0.5 * np.clip(fibre, 0, 1))
    return albedo, seen * (0.5 * over + 0.6 * yarn) + draped(view, rng, float(rng.uniform(0.1, 0.35))), 0.0


def _creased(view: View, rng: Rng, slope: float) -> Field:
    """Relief in pixels of stiff sheet: facets that meet in sharp creases."""
    across = view.width / view.pixels_per_mm
    height = np.zeros(view.shape, np.float32)
    for _ in range(3):
        long = float(rng.uniform(0.3, 0.8)) * across
        height += np.abs(view.noise(rng, long, long / 5, 3.0, float(rng.uniform(0, np.pi)), float(rng.uniform(1, 3))))
    down, right = np.gradient(height)
    steep = float(np.percentile(np.hypot(down, right), 80)) + 1e-6
    return np.asarray(height * (float(rng.uniform(0.3, 1.0)) * slope / steep), np.float32)
