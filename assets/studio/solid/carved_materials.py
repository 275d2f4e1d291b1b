"""What carvings are made of: ivory, bone, resin and tagua as drawn once for a shape, and their values on a surface.

Ivory: crossing lines on cross faces, lengthwise grain on the sides (IV-001, IV-015). Bone: dark pits and streaks
(LA-001). Resin: even or with a false grain, seams and bubbles (LA-004, LA-005, IV-033). Tagua: fine rings, brown skin
left over (LA-015). Tones, dirt and wear overlap between the materials, so that only the material itself can tell.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import bpy
import carved_sections
import numpy as np
from carved_form import Array, Points, Surface, Waves, inside_frame, rise, vector
from solid_material import Look, Pits, shade
from textures import Stops

TONES: dict[str, Stops] = {
    "white": ((0.0, "#eee8da"), (0.45, "#dccfb4"), (0.75, "#b69f73"), (1.0, "#866a40")),
    "cream": ((0.0, "#e9dcbe"), (0.45, "#d6c197"), (0.75, "#bd9f6c"), (1.0, "#8c6a3c")),
    "yellowed": ((0.0, "#ead3a0"), (0.45, "#d3b274"), (0.75, "#ab7f3f"), (1.0, "#744f24")),
    "honey": ((0.0, "#e0c590"), (0.45, "#c9a262"), (0.75, "#9c6f37"), (1.0, "#5f3f1d")),
}
CHANCES = {
    "ivory": (0.24, 0.40, 0.26, 0.10),
    "bone": (0.36, 0.38, 0.18, 0.08),
    "resin": (0.30, 0.40, 0.22, 0.08),
    "tagua": (0.42, 0.42, 0.16, 0.0),
}


@dataclass(frozen=True)
class Grain:
    """Where the grain runs in a piece: `centre` (mm) is on the axis of the tusk or bone, `turn` puts its z along it."""

    centre: Array
    turn: Array

    def of(self, points: Points) -> Points:
        """Points in mm as seen from the axis."""
        return inside_frame(points, self.centre, self.turn)


@dataclass
class Stuff:
    """A material as drawn for one shape. `size` is the longest side of the whole in mm: fine marks scale with what a
    photograph of it can show. `fine`: carved all over, so that the pattern must leave the carving readable."""

    material: str
    rng: np.random.Generator
    size: float
    fine: bool = False
    chosen: dict[str, object] = field(default_factory=dict)

    def __post_init__(self) -> None:
        rng, draw = self.rng, self.rng.uniform
        self.colour = str(rng.choice(list(TONES), p=CHANCES[self.material]))
        self.dirt, self.wear, self.patchy = float(draw(0.35, 1.0)), float(draw(0.2, 1.0)), float(draw(0.4, 1.0))
        self.gloss = float(draw(0, 1))
        per_pixel = self.size / 430
        self.readable = False
        self.chosen |= {"material": self.material, "colour": self.colour, "dirt": round(self.dirt, 2)}
        if self.material == "ivory":
            self.angle = float(draw(114, 134))
            self.spacing = float(np.clip(draw(7.0, 10.0) * per_pixel, 0.75, 1.6))
            self.readable = self.spacing / per_pixel > 5.5
            self.tusk = float(draw(34, 62))
            self.cracks = int(rng.integers(0, 14))
            self.chosen |= {"angle": round(self.angle, 1), "spacing_mm": round(self.spacing, 2), "cracks": self.cracks}
        elif self.material == "bone":
            across = float(np.clip(draw(5.5, 9.0) * per_pixel, 0.5, 1.4))
            self.pits = Pits(
                across,
                across * float(draw(5, 9)),
                float(draw(0.5, 0.95)),
                float(draw(0.13, 0.24)),
                str(rng.choice(["#3b2716", "#54381f", "#2d221a", "#6b4a2a"])),
            )
            self.readable = across / per_pixel > 4.0
            self.chosen |= {"pit_share": round(self.pits.share, 2), "pit_spacing_mm": round(across, 2)}
        elif self.material == "resin":
            banded = bool(rng.random() < 0.5)
            self.bands = float(np.clip(draw(7, 13) * per_pixel, 0.7, 2.6)) if banded else 0.0
            self.seam = float(np.clip(draw(1.5, 2.6) * per_pixel, 0.12, 0.6)) if rng.random() < 0.75 else 0.0
            self.bubbles = int(rng.integers(0, 12))
            self.readable = True
            self.chosen |= {"bands_mm": round(self.bands, 2), "seam_mm": round(self.seam, 2), "bubbles": self.bubbles}
        else:
            self.readable = True
        size = np.float32(self.size)
        self.cloud = Waves.draw(rng, 0.22 * self.size)
        self.spot = Waves.draw(rng, 0.05 * self.size)
        self.warp = [Waves.draw(rng, (0.3 * size, 0.3 * size, 0.25 * size), 12) for _ in range(2)]
        self.fade, self.split = Waves.draw(rng, 0.15 * self.size), Waves.draw(rng, 0.3 * self.size)

    def wobble(self, surface: Surface, amount: float) -> Points:
        """Points of the surface, uneven as handwork is."""
        uneven = self.spot(surface.points) + 0.5 * self.cloud(surface.points)
        return np.asarray(surface.points + surface.normals * (amount * uneven)[:, None], dtype=np.float32)

    def values(self, surface: Surface, grain: Grain, parting: Array, shift: Array | None = None) -> dict[str, Array]:
        """What the shader needs at every point of `surface`. `parting` is square to the plane in which a mould for it
        would open; `shift` gives a piece of a set its own clouds."""
        p = surface.points if shift is None else surface.points + shift
        cloud, spot = self.cloud(p), self.spot(p)
        cross = np.abs(surface.normals @ grain.turn[:, 2])
        bend = np.stack([wave(p) for wave in self.warp], -1) * 0.004 * self.size
        seen = grain.of(surface.points)
        seen[:, :2] += bend
        grime = rise(surface.hollow, 0.06, 0.5) * 0.75 + 0.75 * rise(surface.deep, 0.3, 0.9)
        grime = np.clip(grime * (0.9 + 0.22 * spot), 0, 1) * self.dirt
        lightness = -0.10 * self.wear * rise(surface.worn, 0.15, 0.7)
        tone = (
            0.24
            + 0.07 * self.patchy * cloud
            + 0.02 * spot
            + 0.40 * self.dirt * rise(surface.deep, 0.05, 0.7)
            + lightness
        )
        values = {
            "weave": seen,
            "tone": tone,
            "dirt": np.clip(grime * 0.78, 0, 0.85),
            "stain": 0.4 * self.patchy * rise(cloud + 0.4 * spot + 0.8 * surface.deep, 0.9, 2.6),
            "rough": 0.0 * tone,
            "clear": np.ones_like(tone),
            "split": rise(self.split(p), -0.2, 0.9),
        }
        if self.material == "ivory":
            side = 0.42 + 0.58 * rise(cross, 0.3, 0.8)
            values["clear"] = side * np.clip(0.95 + 0.35 * self.fade(p), 0.2, 1.4)
            values["rough"] = 0.24 + 0.16 * (1 - self.gloss) + 0.02 * spot + 0.25 * grime - 0.05 * surface.worn
        elif self.material == "bone":
            values["clear"] = np.clip(0.85 + 0.4 * self.fade(p), 0.1, 1.3)
            values["rough"] = 0.42 + 0.14 * (1 - self.gloss) + 0.03 * spot + 0.15 * grime
            values["bone"] = seen
            values["tone"] = tone + 0.03 * cloud
        elif self.material == "resin":
            values["tone"] = 0.22 + 0.01 * cloud + 0.10 * self.dirt * surface.deep
            values["dirt"] = values["dirt"] * 0.75
            values["stain"] = values["stain"] * 0.15
            values["rough"] = 0.12 + 0.16 * (1 - self.gloss) + 0.2 * grime
            trimmed = 1 + 5 * rise(self.split(p), 0.6, 1.5)
            values["seam"] = (surface.points @ vector(parting) + 0.012 * self.cloud(p)) * trimmed
        else:
            values["rough"] = 0.22 + 0.2 * (1 - self.gloss) + 0.02 * spot + 0.2 * grime
        return values

    def look(self, low: Array, high: Array) -> Look:
        """The shader's settings, with a section picture from `low` to `high` (mm across the grain)."""
        plane = carved_sections.Plane(vector(low), vector(high))
        rng = self.rng
        dirt = str(rng.choice(["#4a301a", "#5d3e20", "#3b2a1c"]))
        stain = {"white": "#c4ab7c", "cream": "#b48c50", "yellowed": "#94662f", "honey": "#6e451d"}[self.colour]
        common = {"stops": TONES[self.colour], "dirt": dirt, "stain": stain}
        if self.material == "ivory":
            shown = 0.85 if self.fine else 1.35
            section = carved_sections.ivory(rng, plane, self.tusk, self.spacing, self.angle, self.cracks)
            return Look(section, pattern=shown, grain=0.3, crack="#4b331d", coat=0.25, depth=1.6, glow=0.18, **common)
        if self.material == "bone":
            section = carved_sections.bone(rng, plane)
            return Look(
                section,
                pattern=0.6,
                grain=0.3,
                crack="#4b331d",
                coat=0.0,
                depth=0.8,
                glow=0.0,
                pits=self.pits,
                **common,
            )
        if self.material == "resin":
            section = carved_sections.resin(rng, plane, self.bands)
            return Look(
                section, pattern=0.34, grain=0.0, crack=dirt, coat=0.6, depth=2.6, glow=0.3, seam=self.seam, **common
            )
        section = carved_sections.tagua(rng, plane)
        return Look(section, pattern=0.5, grain=0.2, crack=dirt, coat=0.2, depth=1.6, glow=0.0, skin=True, **common)

    def paint(self, things: list[bpy.types.Object], weaves: list[Array], millimetres: float, scratch: float) -> None:
        """Gives the things their material; `weaves` are their values of that name in mm, shared out on one section.

        `scratch`: mm that the strokes of the saw are deep.
        """
        low = np.min([weave[:, :2].min(0) for weave in weaves], axis=0) - 0.5
        high = np.max([weave[:, :2].max(0) for weave in weaves], axis=0) + 0.5
        made = shade(self.material, replace(self.look(low, high), scratch=scratch), millimetres)
        for thing, weave in zip(things, weaves, strict=True):
            shared = weave.copy()
            shared[:, :2] = (weave[:, :2] - low) / (high - low)
            thing.data.attributes["weave"].data.foreach_set("vector", shared.astype(np.float32).ravel())
            thing.data.materials.append(made)
