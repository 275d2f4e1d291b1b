"""What happens to a photograph on its way to the program, in three strengths each.

All work on uint8 H x W x 3 as the program's reader gives them; light is changed in linear light, since that is where a
shutter counts it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from borderlens.vision.flatten import READING_SIDE

Pixels = npt.NDArray[np.uint8]
Light = npt.NDArray[np.float32]
Change = Callable[[Pixels, float, np.random.Generator], Pixels]
_GAMMA = 2.2
_SIDE = 3  # samples across one pixel of the camera that photographs a screen


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: its ``levels`` from mild to strong, and ``unit``, the words that follow a level."""

    name: str
    unit: str
    levels: tuple[float, float, float]
    change: Change


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen that is photographed. fill: share of the frame that it takes. tilt: degrees it is turned by, and as much
    per cent it narrows to one side. dots: of the screen to one pixel of the camera. glare: light of the room on it."""

    fill: float
    tilt: float
    dots: float
    glare: float


SCREENS = (Screen(0.96, 1.0, 1.9, 0.02), Screen(0.86, 3.0, 1.25, 0.06), Screen(0.72, 7.0, 0.85, 0.15))


def blurred(pixels: Pixels, sigma: float, random: np.random.Generator) -> Pixels:
    """``sigma`` counts at the reading size; a smaller picture is blurred by as much of its frame."""
    scale = min(pixels.shape[:2]) / READING_SIDE
    return np.asarray(Image.fromarray(pixels).filter(ImageFilter.GaussianBlur(sigma * scale)))


def squeezed(pixels: Pixels, quality: float, random: np.random.Generator) -> Pixels:
    """Once through a JPEG of that quality."""
    out = BytesIO()
    Image.fromarray(pixels).save(out, "JPEG", quality=int(quality))
    with Image.open(out) as again:
        return np.asarray(again.convert("RGB"))


def underexposed(pixels: Pixels, share: float, random: np.random.Generator) -> Pixels:
    """``share`` of the light."""
    return _stored(_linear(pixels) * np.float32(share))


def turned(pixels: Pixels, degrees: float, random: np.random.Generator) -> Pixels:
    """By whole quarters."""
    return np.ascontiguousarray(np.rot90(pixels, round(degrees / 90)))


def greyed(pixels: Pixels, colour: float, random: np.random.Generator) -> Pixels:
    """``colour`` is what is left of it; 0 is grey."""
    grey = np.asarray(Image.fromarray(pixels).convert("L"), dtype=np.float32)[..., None]
    mixed = grey + np.float32(colour) * (pixels.astype(np.float32) - grey)
    return np.clip(np.rint(mixed), 0, 255).astype(np.uint8)


def cropped(pixels: Pixels, share: float, random: np.random.Generator) -> Pixels:
    """The middle of the frame, ``share`` of its area, at the size it has."""
    height, width = pixels.shape[:2]
    down, across = (max(1, round(side * share**0.5)) for side in (height, width))
    top, left = (height - down) // 2, (width - across) // 2
    return np.ascontiguousarray(pixels[top : top + down, left : left + across])


def rephotographed(pixels: Pixels, strength: float, random: np.random.Generator) -> Pixels:
    """Shown on a screen and photographed from it, ``strength`` 1 to 3 (``SCREENS``).

    The screen has dots of three stripes between dark rows, a steeper curve than the file and some light where it should
    be black; a bezel and a dim room lie round it; the room's light lies on it. The camera sees it turned and narrowing;
    its lens leaves the ground wave of the dots, its own grid samples that, and moiré follows. It exposes for the
    brightest part, takes the bluish light for white only in part, darkens towards its corners, adds noise, and stores a
    JPEG.
    """
    screen = SCREENS[round(strength) - 1]
    height, width = pixels.shape[:2]
    dots = round(width * screen.fill * screen.dots), round(height * screen.fill * screen.dots)
    shown = Image.fromarray(pixels).resize(dots, Image.Resampling.BICUBIC)
    emitted = np.power(np.asarray(shown, dtype=np.float32) / np.float32(255), np.float32(2.4))
    u, v = _places(height, width, screen, random)
    found = _seen(emitted, u, v)
    glare = np.float32(screen.glare) * np.exp(-((u - 0.25) ** 2 + (v + 0.3) ** 2) / np.float32(0.12))
    found += (np.float32(0.004 + 0.2 * screen.glare) + glare)[..., None] * (_outside(u, v) <= 0)[..., None]
    light = found.reshape(height, _SIDE, width, _SIDE, 3).mean(axis=(1, 3))
    return squeezed(_exposed(light, random), 85, random)


def _places(height: int, width: int, screen: Screen, random: np.random.Generator) -> tuple[Light, Light]:
    """Where each sample of the camera meets the screen, -0.5 to 0.5 within it."""
    turn = np.radians(screen.tilt) * float(random.choice((-1.0, 1.0)))
    y, x = np.mgrid[0 : height * _SIDE, 0 : width * _SIDE].astype(np.float32)
    x, y = ((x + 0.5) / _SIDE - width / 2) / width, ((y + 0.5) / _SIDE - height / 2) / width
    across, down = np.cos(turn) * x + np.sin(turn) * y, np.cos(turn) * y - np.sin(turn) * x
    far = screen.fill * (1 + screen.tilt / 100 * 2 * across)
    return (across / far).astype(np.float32), (down / far * (width / height)).astype(np.float32)


def _outside(u: Light, v: Light) -> Light:
    """How far outside the screen, 0 or less within it."""
    return np.asarray(np.maximum(np.abs(u), np.abs(v)) - np.float32(0.5), dtype=np.float32)


def _seen(emitted: Light, u: Light, v: Light) -> Light:
    """Linear light of each sample: stripes of the dots, the bezel, the room."""
    down, across = emitted.shape[:2]
    column, row = (u + 0.5) * across, (v + 0.5) * down
    i, j = (np.clip(place.astype(np.int32), 0, most - 1) for place, most in ((row, down), (column, across)))
    turn = np.float32(2 * np.pi)
    rows = 1 + np.float32(0.3) * np.cos(turn * row)
    out = _outside(u, v)
    room = np.maximum(0.02, 0.1 + 0.08 * (u + v))
    found = np.empty((*u.shape, 3), dtype=np.float32)
    for channel in range(3):
        stripes = 1 + np.float32(0.9) * np.cos(turn * (column - np.float32((channel + 0.5) / 3)))
        found[..., channel] = emitted[i, j, channel] * rows * stripes
    found[out > 0] = 0.006
    outer = out > 0.03
    found[outer] = room[outer][:, None]
    return found


def _exposed(light: Light, random: np.random.Generator) -> Pixels:
    height, width = light.shape[:2]
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j].astype(np.float32)
    light = light * (1 - np.float32(0.12) * (x**2 + y**2))[..., None] * np.array([0.95, 1.0, 1.08], dtype=np.float32)
    light = light * np.float32(0.9 / max(1e-3, float(np.quantile(light, 0.98))))
    noise = random.normal(0.0, 0.006, light.shape).astype(np.float32)
    return _stored(light + noise)


def _linear(pixels: Pixels) -> Light:
    return np.asarray(np.power(pixels.astype(np.float32) / np.float32(255), np.float32(_GAMMA)), dtype=np.float32)


def _stored(light: Light) -> Pixels:
    levels = np.power(np.clip(light, 0, 1), np.float32(1 / _GAMMA)) * np.float32(255)
    return np.rint(levels).astype(np.uint8)


FAULTS = (
    Fault("blur", "px at 448", (1.0, 2.0, 4.0), blurred),
    Fault("JPEG", "quality", (50.0, 30.0, 10.0), squeezed),
    Fault("exposure", "of the light", (0.7, 0.5, 0.25), underexposed),
    Fault("rotation", "degrees", (90.0, 180.0, 270.0), turned),
    Fault("grey", "of the colour", (0.5, 0.2, 0.0), greyed),
    Fault("crop", "of the area", (0.5, 0.25, 0.12), cropped),
    Fault("screen", "(strength)", (1.0, 2.0, 3.0), rephotographed),
)


def spoilt(pixels: Pixels, fault: Fault, level: float, seed: int) -> bytes:
    """PNG bytes; the same pixels, level and seed give the same bytes."""
    out = BytesIO()
    changed = fault.change(pixels, level, np.random.default_rng(seed))
    Image.fromarray(changed).save(out, "PNG", compress_level=1)
    return out.getvalue()
