"""Hair: strands along a flow, marks carried along the lie of the hair, and the relief that light falls on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.noise import Field, Rng, blur, sample, standardised


@dataclass(frozen=True)
class Pile:
    """Strands of a coat in the picture's frame: fine and coarse brightness (mean 0, deviation 1) and their lie."""

    fine: Field
    coarse: Field
    right: Field
    down: Field
    length: float


def comb(rng: Rng, direction: Field, length: float) -> Pile:
    """Hair lying along `direction` (radians, picture axes), `length` pixels long: white noise summed along the flow."""
    height, width = direction.shape
    right, down = np.cos(direction).astype(np.float32), np.sin(direction).astype(np.float32)
    sources = rng.standard_normal(direction.shape, dtype=np.float32)
    thick = blur(rng.standard_normal(direction.shape, dtype=np.float32), max(0.8, min(2.4, length / 6)))
    columns = np.broadcast_to(np.arange(width, dtype=np.float32), direction.shape).copy()
    rows = np.broadcast_to(np.arange(height, dtype=np.float32)[:, None], direction.shape).copy()
    fine, coarse = np.zeros_like(sources), np.zeros_like(sources)
    steps = int(np.clip(length, 3, 26))
    stride = np.float32(np.clip(length / steps, 1.0, 1.15))
    flat_right, flat_down, flat_fine, flat_thick = right.ravel(), down.ravel(), sources.ravel(), thick.ravel()
    for step in range(steps):
        place = np.floor(rows + 0.5).astype(np.int32) % height * width
        place += np.floor(columns + 0.5).astype(np.int32) % width
        if step * 1.5 < steps:
            fine += flat_fine.take(place)
        coarse += flat_thick.take(place)
        columns += stride * flat_right.take(place)
        rows += stride * flat_down.take(place)
    return Pile(standardised(blur(fine, 0.45)), standardised(coarse), right, down, length)


def carried(image: Field, pile: Pile, jag: float = 0.3) -> Field:
    """Colours (h, w, 3) moved along the hair strand by strand, so that the edge of a mark becomes hair tips."""
    move = (pile.fine * 0.4 + pile.coarse * 0.3) * min(pile.length, 30.0) * jag
    rows, columns = np.mgrid[0 : image.shape[0], 0 : image.shape[1]].astype(np.float32)
    rows, columns = rows + pile.down * move, columns + pile.right * move
    return np.stack([sample(image[..., i], rows, columns) for i in range(image.shape[2])], -1)
