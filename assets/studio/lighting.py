"""One lamp and the room around it: how albedo and relief turn into light, for things and tables alike."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.noise import Field, Rng, blur
from studio.surface import Relief, Surface

AMBIENT = 0.34
"""Share of a level table's light that comes from the room."""


@dataclass(frozen=True)
class Lamp:
    """azimuth, elevation in radians (azimuth points from the thing to the lamp, picture axes, y down); tint: linear
    colour; spot: how uneven the light is over the picture; at: the brightest place in fractions of half a width;
    softness: 0 for a bare bulb to 1 for a window; flash: the lamp is the phone's own."""

    azimuth: float
    elevation: float
    tint: tuple[float, float, float]
    spot: float
    at: tuple[float, float]
    softness: float
    flash: bool = False

    @classmethod
    def drawn(cls, rng: Rng) -> Lamp:
        warmth = float(rng.normal())
        azimuth = float(rng.uniform(0, 2 * np.pi))
        reach = float(rng.uniform(0.2, 1.0))
        return cls(
            azimuth,
            float(rng.uniform(0.6, 1.2)),
            (1.0, 1.0 - 0.025 * warmth, 1.0 - 0.07 * warmth),
            float(rng.uniform(0.05, 0.45)),
            (reach * float(np.cos(azimuth)), reach * float(np.sin(azimuth))),
            float(rng.uniform(0.15, 1.0)),
        )

    @property
    def direction(self) -> tuple[float, float, float]:
        flat = float(np.cos(self.elevation))
        return flat * float(np.cos(self.azimuth)), flat * float(np.sin(self.azimuth)), float(np.sin(self.elevation))

    def seen_from(self, elevation: float, roll: float) -> tuple[float, float, float]:
        """Direction to the lamp in the axes of a picture (x to the right, y down, z to the camera) whose camera stands
        `elevation` over the table and is rolled by `roll`, both in radians."""
        if self.flash:
            return 0.08 * float(np.cos(self.azimuth)), 0.08 * float(np.sin(self.azimuth)), 0.9936
        flat, rise = float(np.cos(self.elevation)), float(np.sin(self.elevation))
        across, toward = flat * float(np.cos(self.azimuth - roll)), flat * float(np.sin(self.azimuth - roll))
        c, s = float(np.cos(elevation)), float(np.sin(elevation))
        down, depth = toward * s - rise * c, toward * c + rise * s
        cr, sr = float(np.cos(roll)), float(np.sin(roll))
        return across * cr - down * sr, across * sr + down * cr, depth

    def shadow(self, elevation: float, roll: float) -> tuple[float, float]:
        """Where the shadow of a point falls, in its heights over the table, as (x, y) in the picture's axes."""
        length = -1 / float(np.tan(self.elevation))
        across, toward = length * float(np.cos(self.azimuth - roll)), length * float(np.sin(self.azimuth - roll))
        down = toward * float(np.sin(elevation))
        cr, sr = float(np.cos(roll)), float(np.sin(roll))
        return across * cr - down * sr, across * sr + down * cr

    def falloff(self, shape: tuple[int, int]) -> Field:
        """Light level over the picture, 1 on average to within a few per cent."""
        rows, columns = np.mgrid[0 : shape[0], 0 : shape[1]].astype(np.float32)
        x, y = (columns / shape[1] - 0.5) * 2, (rows - shape[0] / 2) * 2 / shape[1]
        spread = (x - self.at[0]) ** 2 + (y - self.at[1]) ** 2
        if self.flash:
            # The flash hangs a picture's width above: inverse square of the way, times the cosine of its fall.
            return np.asarray((1 + 2.2 * self.spot * spread) ** -1.8 * 1.35, np.float32)
        glow = np.exp(-spread / 1.1)
        return np.asarray(1 - 0.55 * self.spot + self.spot * glow, np.float32)


def shaded(lamp: Lamp, albedo: Field, bump: Field, gloss: float, level: Field) -> Field:
    """Linear light (h, w, 3) from hard matter: Lambert on the relief, a room fill, a broad highlight by `gloss`."""
    lx, ly, lz = lamp.direction
    down, right = np.gradient(blur(bump, 0.6))
    length = np.sqrt(1 + right * right + down * down)
    toward = np.clip((-right * lx - down * ly + lz) / length, 0.0, 1.6)
    light = (AMBIENT + (1 - AMBIENT) * toward / lz) * level
    colour = np.power(np.clip(albedo, 0, 1), 2.2) * light[..., None]
    if gloss > 0.01:
        hx, hy, hz = lx, ly, lz + 1
        norm = float(np.sqrt(hx * hx + hy * hy + hz * hz))
        facing = np.clip((-right * hx - down * hy + hz) / (norm * length), 0, 1)
        sheen = gloss * 0.16 * facing**24 * np.clip(level, 0, 2) ** 3
        colour = colour + sheen[..., None]
    return np.asarray(colour * np.array(lamp.tint, np.float32), np.float32)


def relit(lamp: Lamp, thing: Surface, level: Field) -> Field:
    """Linear light (h, w, 3) of a cut-out under the lamp that lights its table, with some of the light it was rendered
    in. A level place of the same albedo comes out as bright as the table's. Raises ValueError without relief or light.
    """
    if thing.relief is None or thing.lit is None:
        raise ValueError("a surface without relief")
    relief, (elevation, roll) = thing.relief, thing.seen_from
    nx, ny, nz = (relief.normal[..., i] for i in range(3))
    lx, ly, lz = lamp.seen_from(elevation, roll)
    rise = max(float(np.sin(lamp.elevation)), 0.3)
    wrap = np.float32(0.22 * lamp.softness)
    toward = np.clip((nx * lx + ny * ly + nz * lz + wrap) / (1 + wrap), 0, None)
    lean = float(np.cos(elevation))
    upward = nx * (lean * np.sin(roll)) - ny * (lean * np.cos(roll)) + nz * np.sin(elevation)
    open_to = relief.occlusion
    room = AMBIENT * open_to * (0.62 + 0.38 * upward)
    lamp_light = (1 - AMBIENT) * toward / rise * (0.3 + 0.7 * open_to)
    colour = np.power(np.clip(thing.albedo, 0, 1), 2.2) * ((room + lamp_light) * level)[..., None]
    colour += (_highlight(relief, (lx, ly, lz), toward / rise, lamp.softness) * level)[..., None]
    own = thing.lit * level[..., None]
    weight = thing.mask.sum() + 1e-6
    gain = float((colour.mean(-1) * thing.mask).sum() / weight) / max(
        float((own.mean(-1) * thing.mask).sum() / weight), 1e-4
    )
    share = np.float32(relief.baked)
    mixed = colour * (1 - share) + own * (share * np.float32(np.clip(gain, 0.3, 3.0)))
    return np.asarray(mixed * np.array(lamp.tint, np.float32), np.float32)


def _highlight(relief: Relief, lamp: tuple[float, float, float], toward: Field, softness: float) -> Field:
    """Blinn's normalised lobe, as narrow as the roughness and the lamp's size allow, and the room at a grazing look."""
    half = np.array([lamp[0], lamp[1], lamp[2] + 1])
    half /= np.linalg.norm(half)
    facing = np.clip(relief.normal @ half.astype(np.float32), 0, 1)
    power = np.clip(2 / np.maximum(relief.roughness, 0.08) ** 4 - 2, 2, 400)
    power = power / (1 + power * np.float32(0.03 * softness))
    lobe = 0.04 * (power + 8) / 8 * facing**power * np.minimum(toward, 1.5)
    grazing = 0.3 * AMBIENT * (1 - np.clip(relief.normal[..., 2], 0, 1)) ** 4 * (1 - relief.roughness)
    return np.asarray((np.minimum(lobe, 1.2) + grazing) * (0.2 + 0.8 * relief.occlusion), np.float32)


def haired(lamp: Lamp, surface: Surface, level: Field) -> Field:
    """Linear light from hair: Lambert on the clumps, hair-by-hair brightness, Kajiya and Kay's highlight along it."""
    if surface.lie is None or surface.strand is None:
        raise ValueError("a surface without hair")
    ambient = 0.3
    lx, ly, lz = lamp.direction
    down, right = np.gradient(surface.bump)
    right, down = 0.55 * right, 0.55 * down
    length = np.sqrt(1 + right * right + down * down)
    toward = np.clip((-right * lx - down * ly + lz) / length, 0.04, 1.5)
    light = (ambient + (1 - ambient) * toward / lz) * np.clip(0.92 + surface.strand, 0.3, 1.9) * level
    colour = np.power(np.clip(surface.albedo, 0, 1), 2.2) * light[..., None]
    hx, hy = surface.lie
    rise = 0.43 - 0.25 * (right * hx + down * hy)
    norm = np.sqrt(0.81 * (hx * hx + hy * hy) + rise * rise)
    half = np.array([lx, ly, lz + 1]) / np.sqrt(lx * lx + ly * ly + (lz + 1) ** 2)
    along = (0.9 * hx * half[0] + 0.9 * hy * half[1] + rise * half[2]) / norm
    shine = np.power(np.clip(1 - along * along, 0, 1), 19) * np.clip(0.6 + 2.2 * surface.strand, 0, 1.6)
    colour = colour + (surface.gloss * 0.12 * shine * level)[..., None]
    return np.asarray(colour * np.array(lamp.tint, np.float32), np.float32)
