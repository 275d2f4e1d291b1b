"""The phone that takes the picture: linear light in, the JPEG bytes an officer would send out.

Everything is drawn from one seed. `shoot` draws the camera again while glare or exposure hides the thing.
"""

from __future__ import annotations

import io
from dataclasses import asdict, dataclass, replace

import numpy as np
from PIL import Image

from studio.noise import Field, Rng, blur, smoothstep
from studio.optics import fringed, levelled, shaken, smeared
from studio.settings import Mood

# A picture with this share of the thing clipped white or black shows no cue; it is taken again.
CLIPPED = 0.15
_WHITE, _BLACK = 248, 8
_TRIES = 12
# The meter aims at this mean linear light, and goes that share of the way.
_MIDDLE, _METERED = 0.24, 0.7


@dataclass(frozen=True)
class Camera:
    """One way of taking the picture. Lengths are fractions of the picture's width; places run from -1 to 1.

    exposure: in stops, with what the meter chose. balance_red, balance_blue: gains against green. glare, glare_x,
    glare_y, glare_size: a flash or window. shadow, shadow_turn, shadow_at: the officer's own shadow. vignette: loss at
    the corner. defocus: Gaussian sigma. motion, motion_turn: length and direction of a shake. noise: shot noise of a
    fully lit pixel. curve: 0 to 1, how far tones follow the S-curve of phones, deep shadows and bright lights; tone,
    colour: contrast and saturation, 1 for none. sharpen: strength. jpeg: quality. hdr: how far
    bright and dark regions are drawn together. fringe: how much wider red is drawn than blue at the corners; chroma:
    blur of the colour alone. flicker, flicker_bands, flicker_at: depth, number and phase of the bands that mains lamps
    leave while rows are read out one after another. smear, smear_turn: share of light that a greasy lens draws out, and
    its direction. resent, resent_jpeg: scale and quality at which a messenger stored the picture again, 0 for neither.
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
    curve: float = 0.0
    tone: float = 1.0
    colour: float = 1.0
    sharpen: float = 0.2
    jpeg: int = 92
    hdr: float = 0.0
    fringe: float = 0.0
    chroma: float = 0.0
    flicker: float = 0.0
    flicker_bands: float = 2.0
    flicker_at: float = 0.0
    smear: float = 0.0
    smear_turn: float = 0.0
    resent: float = 0.0
    resent_jpeg: int = 0

    @classmethod
    def drawn(cls, rng: Rng, hard: float = 1.0) -> Camera:
        """A hurried officer's phone; `hard` scales every fault, 0 for a careful one."""
        camera = cls(
            exposure=float(rng.normal() * 0.36 * hard),
            balance_red=float(2 ** (rng.normal() * 0.1 * hard)),
            balance_blue=float(2 ** (rng.normal() * 0.13 * hard)),
            vignette=float(rng.uniform(0, 0.35)),
            noise=float(rng.uniform(0.0002, 0.0045)) * hard,
            tone=float(1 + rng.uniform(-0.1, 0.3) * hard),
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
        return camera._worn(rng, hard)

    def _worn(self, rng: Rng, hard: float) -> Camera:
        """What a cheap phone, its lamps and the way of the file add."""
        chances = rng.random(6)
        fringe, chroma, hdr = (float(v) * hard for v in rng.uniform((0, 0, 0.1), (0.004, 0.006, 0.6)))
        bands, at, turn = float(rng.uniform(1, 5)), float(rng.random()), float(rng.uniform(0, np.pi))
        depth, smear = float(rng.uniform(0.02, 0.12)) * hard, float(rng.uniform(0.1, 0.5)) * hard
        scale, quality = float(rng.uniform(0.45, 0.9)), int(rng.integers(35, 80))
        # 2300 photographs of shop goods have blacks near 0.05 and whites near 0.9 as stored; bare gamma gives neither.
        camera = replace(self, curve=float(rng.uniform(0.2, 1.0)) * hard)
        if chances[0] < 0.5:
            camera = replace(camera, hdr=hdr)
        if chances[1] < 0.4:
            camera = replace(camera, fringe=fringe)
        if chances[2] < 0.4:
            camera = replace(camera, chroma=chroma)
        if chances[3] < 0.1:
            camera = replace(camera, flicker=depth, flicker_bands=bands, flicker_at=at)
        if chances[4] < 0.12:
            camera = replace(camera, smear=smear, smear_turn=turn)
        if chances[5] < 0.25 * hard:
            camera = replace(camera, resent=scale, resent_jpeg=quality)
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
        if self.flicker > 0:
            beat = np.sin(2 * np.pi * (self.flicker_bands * rows[:, :1] / height + self.flicker_at))
            level = level * (1 + np.float32(self.flicker) * beat)
        out = out * level[..., None]
        if self.fringe > 0:
            out = fringed(out, self.fringe)
        if self.smear > 0:
            out = smeared(out, self.smear, self.smear_turn)
        if self.defocus > 0:
            out = blur(out, self.defocus * width)
        if self.motion > 0:
            out = shaken(out, self.motion * width, self.motion_turn)
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


def metered(light: Field) -> float:
    """Stops by which a phone's meter would change the exposure: three quarters of the way to a middling picture."""
    height, width = light.shape[:2]
    middle = light[height // 8 : height - height // 8, width // 8 : width - width // 8]
    level = float(light.mean()) * 0.4 + float(middle.mean()) * 0.6
    return float(np.clip(_METERED * np.log2(_MIDDLE / max(level, 1e-3)), -2.0, 2.5))


def shoot(
    light: Field, mask: Field, seed: tuple[int, ...], hard: float = 1.0, mood: Mood | None = None
) -> tuple[Camera, bytes]:
    """Draw a camera and take the picture, again with milder faults each time while `clipped_share` reaches CLIPPED.

    The exposure is the meter's and the drawn fault's, less what `mood` takes. The last try stops down besides, so that
    the bound holds for every scene that is not black itself.
    """
    mood = mood or Mood()
    meter = metered(light) - mood.stops
    for attempt in range(_TRIES):
        rng = np.random.default_rng((*seed, attempt))
        left = 1 - attempt / _TRIES
        camera = Camera.drawn(rng, hard * left)
        camera = replace(
            camera,
            exposure=camera.exposure + meter * left,
            balance_red=camera.balance_red * 2 ** (mood.red * left),
            balance_blue=camera.balance_blue * 2 ** (mood.blue * left),
            noise=camera.noise * mood.noise,
        )
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


def _developed(light: Field, camera: Camera) -> bytes:
    """Shoulder, gamma, tone, colour and sharpening as a phone does them, then JPEG, and the messenger's after it."""
    out = np.clip(light, 0, None)
    if camera.hdr > 0:
        out = levelled(out, camera.hdr)
    out = np.where(out < 0.75, out, 0.75 + 0.25 * (1 - np.exp(-(out - 0.75) / 0.25)))
    out = np.power(out, 1 / 2.2)
    if camera.curve > 0:
        out = out + camera.curve * (smoothstep(0, 1, out) - out)
    out = np.clip(0.5 + (out - 0.5) * camera.tone, 0, 1)
    grey = out.mean(-1, keepdims=True)
    rest = out - grey
    if camera.chroma > 0:
        rest = blur(rest, camera.chroma * out.shape[1])
    out = grey + rest * camera.colour
    if camera.sharpen > 0:
        out = out + camera.sharpen * (out - blur(out, max(0.8, out.shape[1] / 400)))
    pixels = (np.clip(out, 0, 1) * 255 + 0.5).astype(np.uint8)
    data = _jpeg(Image.fromarray(pixels), camera.jpeg)
    if camera.resent > 0:
        with Image.open(io.BytesIO(data)) as sent:
            size = max(16, round(sent.width * camera.resent)), max(16, round(sent.height * camera.resent))
            small = sent.convert("RGB").resize(size, Image.Resampling.BILINEAR)
        with Image.open(io.BytesIO(_jpeg(small, camera.resent_jpeg))) as stored:
            shown = stored.convert("RGB").resize((out.shape[1], out.shape[0]), Image.Resampling.BICUBIC)
        data = _jpeg(shown, 90)
    return data


def _jpeg(picture: Image.Image, quality: int) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=quality)
    return buffer.getvalue()
