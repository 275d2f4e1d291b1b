"""The phone that takes the picture: linear light in, the JPEG bytes an officer would send out.

Everything is drawn from one seed. `shoot` draws the camera again while glare or exposure hides the thing.
"""

from __future__ import annotations

import io
from dataclasses import asdict, dataclass, replace

import numpy as np
from PIL import Image

from studio.noise import Field, Rng, blur, smoothstep

# A picture with this share of the thing clipped white or black shows no cue; it is taken again.
CLIPPED = 0.15
_WHITE, _BLACK = 248, 8
_TRIES = 12


@dataclass(frozen=True)
class Camera:
    """One way of taking the picture. Lengths are fractions of the picture's width; places run from -1 to 1.

    exposure: in stops. balance_red, balance_blue: gains against green. glare, glare_x, glare_y, glare_size: a flash
    or window. shadow, shadow_turn, shadow_at: the officer's own shadow. vignette: loss at the corner. defocus:
    Gaussian sigma. motion, motion_turn: length and direction of a shake. noise: shot noise of a fully lit pixel.
    tone, colour: contrast and saturation, 1 for none. sharpen: strength. jpeg: quality.
    """

    exposure: float = 0.0
    balance_red: float = 1.0
    balance_blue: float = 1.0
    glare: float = 0.0
    glare_x: float = 0.0
    glare_y: float = 0.0
    glare_size: float = 0.2
    shadow: float = 0.0
    shadow_turn: float = 0.0
    shadow_at: float = 0.3
    vignette: float = 0.1
    defocus: float = 0.0
    motion: float = 0.0
    motion_turn: float = 0.0
    noise: float = 0.0004
    tone: float = 1.0
    colour: float = 1.0
    sharpen: float = 0.2
    jpeg: int = 92

    @classmethod
    def drawn(cls, rng: Rng, hard: float = 1.0) -> Camera:
        """A hurried officer's phone; `hard` scales every fault, 0 for a careful one."""
        camera = cls(
            exposure=float(rng.normal() * 0.36 * hard),
            balance_red=float(2 ** (rng.normal() * 0.1 * hard)),
            balance_blue=float(2 ** (rng.normal() * 0.13 * hard)),
            vignette=float(rng.uniform(0, 0.35)),
            noise=float(rng.uniform(0.0002, 0.0045)) * hard,
            tone=float(1 + rng.uniform(-0.14, 0.2) * hard),
            colour=float(1 + rng.uniform(-0.25, 0.25) * hard),
            jpeg=int(rng.integers(45, 93)),
        )
        if rng.random() < 0.33:
            x, y, size = rng.uniform(-0.8, 0.8), rng.uniform(-0.8, 0.8), rng.uniform(0.02, 0.35)
            strength = float(rng.uniform(0.05, 0.45)) * hard
            camera = replace(camera, glare=strength, glare_x=float(x), glare_y=float(y), glare_size=float(size))
        if rng.random() < 0.4:
            turn, at = float(rng.uniform(0, 2 * np.pi)), float(rng.uniform(0, 0.7))
            camera = replace(camera, shadow=float(rng.uniform(0.2, 0.6)) * hard, shadow_turn=turn, shadow_at=at)
        fault = rng.random()
        if fault < 0.45:
            camera = replace(camera, defocus=float(rng.uniform(0.001, 0.0048)) * hard)
        elif fault < 0.62:
            turn = float(rng.uniform(0, np.pi))
            camera = replace(camera, motion=float(rng.uniform(0.008, 0.026)) * hard, motion_turn=turn)
        if rng.random() < 0.65:
            camera = replace(camera, sharpen=float(rng.uniform(0.2, 0.9)))
        return camera

    def as_numbers(self) -> dict[str, float]:
        return {key: round(float(value), 5) for key, value in asdict(self).items()}

    def expose(self, light: Field, rng: Rng) -> bytes:
        """JPEG bytes of linear light (h, w, 3)."""
        height, width = light.shape[:2]
        rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
        x, y = (columns / width - 0.5) * 2, (rows - height / 2) * 2 / width
        gain = np.array([self.balance_red, 1.0, self.balance_blue], np.float32)
        out = light * (gain / gain.mean() * np.float32(2**self.exposure))
        if self.glare > 0:
            spread = (x - self.glare_x) ** 2 + (y - self.glare_y) ** 2
            out = out + (self.glare * np.exp(-spread / self.glare_size))[..., None]
        level = 1 - self.vignette * (x * x + y * y) / 2
        if self.shadow > 0:
            side = x * np.cos(self.shadow_turn) + y * np.sin(self.shadow_turn) - self.shadow_at
            level = level * (1 - self.shadow * smoothstep(-0.1, 0.45, side))
        out = out * level[..., None]
        if self.defocus > 0:
            out = blur(out, self.defocus * width)
        if self.motion > 0:
            out = _shaken(out, self.motion * width, self.motion_turn)
        if self.noise > 0:
            grain = rng.standard_normal(out.shape, dtype=np.float32)
            grain = 0.6 * grain + 0.9 * blur(grain, 0.8)
            out = out + grain * np.sqrt(np.clip(out, 0, 1) * self.noise + (2.4 * self.noise) ** 2)
        return _developed(out, self)


def clipped_share(image: np.ndarray, mask: Field) -> float:
    """Share of the thing's pixels (mask over one half) whose luma is clipped white or black; 0 for an empty mask."""
    inside = mask > 0.5
    if not inside.any():
        return 0.0
    luma = image[inside].astype(np.float32) @ np.array([0.299, 0.587, 0.114], np.float32)
    return float(((luma >= _WHITE) | (luma <= _BLACK)).mean())


def shoot(light: Field, mask: Field, seed: tuple[int, ...], hard: float = 1.0) -> tuple[Camera, bytes]:
    """Draw a camera and take the picture, again with milder faults each time while `clipped_share` reaches CLIPPED.

    The last try stops down besides, so that the bound holds for every scene that is not black itself.
    """
    for attempt in range(_TRIES):
        rng = np.random.default_rng((*seed, attempt))
        camera = Camera.drawn(rng, hard * (1 - attempt / _TRIES))
        data = camera.expose(light, rng)
        if clipped_share(developed(data), mask) < CLIPPED:
            return camera, data
    rng = np.random.default_rng((*seed, _TRIES))
    bright = float(np.percentile(light[mask > 0.5], 90)) if (mask > 0.5).any() else 1.0
    camera = Camera(exposure=float(np.log2(0.55 / max(bright, 1e-3))))
    return camera, camera.expose(light, rng)


def developed(data: bytes) -> np.ndarray:
    """uint8 (h, w, 3) sRGB of JPEG bytes."""
    with Image.open(io.BytesIO(data)) as picture:
        return np.asarray(picture.convert("RGB"))


def _shaken(image: Field, length: float, turn: float) -> Field:
    steps = max(2, round(length))
    offsets = np.linspace(-length / 2, length / 2, steps)
    reach = int(np.ceil(length / 2)) + 1
    padded = np.pad(image, ((reach, reach), (reach, reach), (0, 0)), mode="edge")
    total = np.zeros_like(image)
    for offset in offsets:
        row, column = reach + round(offset * np.sin(turn)), reach + round(offset * np.cos(turn))
        total += padded[row : row + image.shape[0], column : column + image.shape[1]]
    return total / np.float32(steps)


def _developed(light: Field, camera: Camera) -> bytes:
    """Shoulder, gamma, tone, colour and sharpening as a phone does them, then JPEG."""
    out = np.clip(light, 0, None)
    out = np.where(out < 0.75, out, 0.75 + 0.25 * (1 - np.exp(-(out - 0.75) / 0.25)))
    out = np.power(out, 1 / 2.2)
    out = np.clip(0.5 + (out - 0.5) * camera.tone, 0, 1)
    grey = out.mean(-1, keepdims=True)
    out = grey + (out - grey) * camera.colour
    if camera.sharpen > 0:
        out = out + camera.sharpen * (out - blur(out, max(0.8, out.shape[1] / 400)))
    pixels = (np.clip(out, 0, 1) * 255 + 0.5).astype(np.uint8)
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "JPEG", quality=camera.jpeg)
    return buffer.getvalue()
