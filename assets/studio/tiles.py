"""Contact sheets: pictures in rows under short captions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PIL import Image, ImageDraw, ImageFont

GAP, LINE = 6, 15
PAPER, INK = (250, 249, 246), (40, 40, 44)


@dataclass(frozen=True)
class Tile:
    """One picture with the words under it; `picture` None leaves an empty frame."""

    picture: Image.Image | None
    words: str = ""


@lru_cache(maxsize=4)
def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size)


def broken(words: str, width: int, size: int = 11, most: int = 3) -> list[str]:
    """Words in lines that fit into `width` pixels; what goes beyond `most` lines ends in an ellipsis."""
    font = _font(size)
    lines: list[str] = []
    for word in words.split():
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and font.getlength(joined) <= width:
            lines[-1] = joined
        else:
            lines.append(word)
    if len(lines) > most:
        lines = [*lines[: most - 1], lines[most - 1] + " …"]
    return lines


def sheet(rows: Sequence[tuple[str, Sequence[Tile]]], side: int) -> Image.Image:
    """Rows of tiles, each `side` pixels wide at most, with a title above each row. Raises ValueError for no rows."""
    if not rows:
        raise ValueError("a contact sheet of nothing")
    laid = []
    for title, tiles in rows:
        fitted = [_fitted(tile.picture, side) for tile in tiles]
        words = [broken(tile.words, side) for tile in tiles]
        tall = max((picture.height for picture in fitted), default=0)
        laid.append((title, fitted, words, tall, LINE * max((len(lines) for lines in words), default=0)))
    width = GAP + max(max(len(fitted), 1) for _, fitted, _, _, _ in laid) * (side + GAP)
    height = sum(LINE * bool(title) + tall + under + 2 * GAP for title, _, _, tall, under in laid)
    paper = Image.new("RGB", (width, height + GAP), PAPER)
    pen = ImageDraw.Draw(paper)
    y = GAP
    for title, fitted, words, tall, under in laid:
        if title:
            pen.text((GAP, y - 2), title, INK, _font(12))
            y += LINE
        for column, (picture, lines) in enumerate(zip(fitted, words, strict=True)):
            x = GAP + column * (side + GAP)
            paper.paste(picture, (x, y))
            for number, line in enumerate(lines):
                pen.text((x, y + tall + number * LINE), line, INK, _font(11))
        y += tall + under + 2 * GAP
    return paper


def _fitted(picture: Image.Image | None, side: int) -> Image.Image:
    if picture is None:
        return Image.new("RGB", (side, side * 3 // 4), (225, 224, 220))
    share = min(side / picture.width, side / picture.height)
    size = (max(1, round(picture.width * share)), max(1, round(picture.height * share)))
    return picture.convert("RGB").resize(size, Image.Resampling.LANCZOS)
