"""Hair: strands that start on the skin, lie over each other like tiles, gather in locks and reach over the rim."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.noise import Field, Rng, blur

_LONGEST = 46.0


@dataclass(frozen=True)
class Pile:
    """The hair seen at every pixel. rows, columns: int, the place its root's colour is read at. cover: 0..1, hair
    seen. rise: 0 at a root (a gap between locks) to 1 at a tip. tone: strand and lock brightness, mean about 0."""

    rows: np.ndarray
    columns: np.ndarray
    cover: Field
    rise: Field
    tone: Field
    lock: Field


def grown(
    rng: Rng,
    right: Field,
    down: Field,
    length: float,
    skin: Field,
    levels: np.ndarray | None = None,
    tousle: float = 0.16,
    clump: float = 1.0,
    reach: Field | None = None,
    drag: float = 0.5,
) -> Pile:
    """Hair `length` pixels long along (right, down), on the pixels where `skin` > 0.5.

    levels: int (h, w), which layer of a fold a pixel lies on; hair of a higher layer hides that of a lower one. tousle:
    radians between locks. clump: how far strands of a lock run together. reach: share of the length that the hair has
    at each place (worn patches). drag: how far towards its root a pixel takes its colour, 0 to 1.
    """
    height, width = skin.shape
    long = float(np.clip(length, 2.5, _LONGEST))
    apart = max(2.2, 0.24 * long)
    locks = int(height * width / apart**2 * 1.15)
    count = int(np.clip(0.5 * apart**2 * (5.5 / long) * 2.2, 2, 60))
    at_x = rng.uniform(-long, width + long, locks).astype(np.float32)
    at_y = rng.uniform(-long, height + long, locks).astype(np.float32)
    bend = rng.normal(size=locks).astype(np.float32) * np.float32(0.35 * tousle / long)
    lean = rng.normal(size=locks).astype(np.float32) * np.float32(tousle)
    tall = np.exp(rng.normal(size=locks) * 0.16).astype(np.float32)
    late = rng.uniform(0, 0.3 * long, locks).astype(np.float32)
    shade = (rng.normal(size=locks) * 0.6).astype(np.float32)

    of = np.repeat(np.arange(locks), count)
    count = len(of)
    off_x, off_y = (rng.standard_normal(count, dtype=np.float32) * np.float32(0.62 * apart) for _ in range(2))
    x, y = at_x[of] + off_x, at_y[of] + off_y
    column = np.clip(x, 0, width - 1).astype(np.int32)
    row = np.clip(y, 0, height - 1).astype(np.int32)
    turn = lean[of] + rng.standard_normal(count, dtype=np.float32) * np.float32(0.07)
    c, s = np.cos(turn), np.sin(turn)
    flow_x, flow_y = right[row, column], down[row, column]
    step_x, step_y = flow_x * c - flow_y * s, flow_x * s + flow_y * c
    far = np.float32(long) * tall[of] * rng.uniform(0.82, 1.05, count).astype(np.float32)
    if reach is not None:
        far = far * reach[row, column]
    shown = skin[row, column] > 0.5
    shown &= (x > -long) & (x < width + long) & (y > -long) & (y < height + long)
    level = np.zeros(count, np.int32) if levels is None else levels[row, column]
    inner = np.clip(x + 0.6 * far * step_x, 0, width - 1).astype(np.int32)
    outer = np.clip(y + 0.6 * far * step_y, 0, height - 1).astype(np.int32)
    same = skin[outer, inner] > 0.5
    if levels is not None:
        same &= levels[outer, inner] == level
    inner, outer = np.where(same, inner, column), np.where(same, outer, row)
    pull = np.float32(0.55 * clump) / np.maximum(far, 1)

    seen = np.full(height * width, -1, np.int32)
    rise = np.zeros(height * width, np.float32)
    begin = late[of] - 0.35 * far
    for number in sorted(set(level[shown].tolist())):
        mine = np.nonzero(shown & (level == number))[0]
        if levels is not None:
            seen[(levels == number).ravel()] = -1
        strands_now = _Strands(
            mine, x[mine], y[mine], step_x[mine], step_y[mine], bend[of[mine]],
            (off_x * pull)[mine], (off_y * pull)[mine], begin[mine], far[mine],
        )  # fmt: skip
        _paint(seen, rise, width, height, strands_now)
    bald = seen < 0
    strand = np.maximum(seen, 0)
    own_row, own_column = np.divmod(np.arange(height * width, dtype=np.int32), np.int32(width))
    rows, columns = (
        np.where(bald, own_at, own_at + np.rint(drag * (root[strand] - own_at)).astype(np.int32)).reshape(skin.shape)
        for own_at, root in ((own_row, outer), (own_column, inner))
    )
    own = (rng.standard_normal(count, dtype=np.float32) * np.float32(0.75))[strand]
    cover = np.where(bald, 0, 1).astype(np.float32).reshape(skin.shape)
    tone = np.where(bald, 0, own + shade[of][strand]).reshape(skin.shape).astype(np.float32)
    lock = np.where(bald, 0, shade[of][strand]).reshape(skin.shape).astype(np.float32)
    return Pile(rows, columns, cover, rise.reshape(skin.shape), tone, lock)


@dataclass(frozen=True)
class _Strands:
    """Arrays (n,), lengths in pixels. Each strand starts at (x, y), runs along (step_x, step_y), bends, is pulled
    towards the middle of its lock, begins `begin` ticks late and is `far` long."""

    names: np.ndarray
    x: Field
    y: Field
    step_x: Field
    step_y: Field
    bend: Field
    pull_x: Field
    pull_y: Field
    begin: Field
    far: Field


def _paint(seen: np.ndarray, rise: Field, width: int, height: int, hair: _Strands) -> None:
    """Write strand numbers step by step from root to tip, so that a tip lies over the roots beyond it."""
    if not len(hair.names):
        return
    for tick in range(int(np.floor(hair.begin.min())), int((hair.begin + hair.far).max()) + 1):
        t = tick - hair.begin
        live = np.nonzero((t >= 0) & (t <= hair.far))[0]
        now = t[live]
        curve = hair.bend[live] * now * now
        columns = hair.x[live] + now * (hair.step_x[live] - hair.pull_x[live]) - curve * hair.step_y[live]
        rows = hair.y[live] + now * (hair.step_y[live] - hair.pull_y[live]) + curve * hair.step_x[live]
        inside = (columns >= 0) & (columns < width) & (rows >= 0) & (rows < height)
        place = rows[inside].astype(np.int32) * width + columns[inside].astype(np.int32)
        seen[place] = hair.names[live[inside]]
        rise[place] = now[inside] / hair.far[live[inside]]


def coloured(image: Field, pile: Pile) -> Field:
    """Every pixel in the colour of its hair's root (h, w, 3), softened to less than a strand's width."""
    return blur(image[pile.rows, pile.columns], 0.45)
