"""One lamp and the room around it: how albedo and relief turn into light, for things and tables alike."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.noise import Field, Rng, blur
from studio.surface import Surface


@dataclass(frozen=True)
class Lamp:
    """azimuth, elevation in radians (azimuth points from the thing to the lamp, picture axes, y down); tint: linear
    colour; spot: how uneven the light is over the picture; at: the brightest place in fractions of half a width."""

    azimuth: float
    elevation: float
    tint: tuple[float, float, float]
    spot: float
    at: tuple[float, float]
    softness: float

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

    def falloff(self, shape: tuple[int, int]) -> Field:
        """Light level over the picture, 1 on average to within a few per cent."""
        rows, columns = np.mgrid[0 : shape[0], 0 : shape[1]].astype(np.float32)
        x, y = (columns / shape[1] - 0.5) * 2, (rows - shape[0] / 2) * 2 / shape[1]
        glow = np.exp(-((x - self.at[0]) ** 2 + (y - self.at[1]) ** 2) / 1.1)
        return np.asarray(1 - 0.55 * self.spot + self.spot * glow, np.float32)


def shaded(lamp: Lamp, albedo: Field, bump: Field, gloss: float, level: Field) -> Field:
    """Linear light (h, w, 3) from hard matter: Lambert on the relief, a room fill, a broad highlight by `gloss`."""
    ambient = 0.34
    lx, ly, lz = lamp.direction
    down, right = np.gradient(blur(bump, 0.6))
    length = np.sqrt(1 + right * right + down * down)
    toward = np.clip((-right * lx - down * ly + lz) / length, 0.0, 1.6)
    light = (ambient + (1 - ambient) * toward / lz) * level
    colour = np.power(np.clip(albedo, 0, 1), 2.2) * light[..., None]
    if gloss > 0.01:
        hx, hy, hz = lx, ly, lz + 1
        norm = float(np.sqrt(hx * hx + hy * hy + hz * hz))
        facing = np.clip((-right * hx - down * hy + hz) / (norm * length), 0, 1)
        sheen = gloss * 0.16 * facing**24 * np.clip(level, 0, 2) ** 3
        colour = colour + sheen[..., None]
    return np.asarray(colour * np.array(lamp.tint, np.float32), np.float32)


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
