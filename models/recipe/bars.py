"""A figure of stacked bars as SVG, written by hand: nothing to install, and the figures can be read in the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

WIDTH, BAR, GAP, LEFT, RIGHT, TOP = 760, 16, 5, 190, 70, 58


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: ``parts`` are counts in the order of the legend. ``heading`` begins a group."""

    name: str
    parts: tuple[int, ...]
    heading: str = ""


def stacked(title: str, legend: Sequence[tuple[str, str]], bars: Sequence[Bar]) -> bytes:
    """SVG of horizontal bars of one length, each divided as its counts are.

    Args:
        legend: words and colour of each part.
    """
    long = WIDTH - LEFT - RIGHT
    lines: list[str] = [_text(12, 20, title, 'font-size="15" font-weight="600"')]
    at = LEFT
    for words, colour in legend:
        lines += [_box(at, 30, 12, colour), _text(at + 17, 41, words)]
        at += 34 + 7 * len(words)
    y = TOP
    for bar in bars:
        if bar.heading:
            y += 12
            lines.append(_text(12, y + BAR - 4, bar.heading, 'font-weight="600"'))
        lines.append(_text(LEFT - 8, y + BAR - 4, bar.name, 'text-anchor="end"'))
        whole, x = max(1, sum(bar.parts)), float(LEFT)
        for part, (_, colour) in zip(bar.parts, legend, strict=True):
            wide = long * part / whole
            lines.append(_box(x, y, wide, colour, BAR))
            if wide > 22:
                lines.append(_text(x + wide / 2, y + BAR - 4, str(part), 'text-anchor="middle" fill="#FFFFFF"'))
            x += wide
        lines.append(_text(LEFT + long + 8, y + BAR - 4, f"of {sum(bar.parts)}"))
        y += BAR + GAP
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {y + 12}" font-family="sans-serif" '
        f'font-size="12" fill="#1B2428"><title>{escape(title)}</title><rect width="100%" height="100%" fill="#FFFFFF"/>'
    )
    return "\n".join([head, *lines, "</svg>", ""]).encode()


def _text(x: float, y: float, words: str, more: str = "") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" {more}>{escape(words)}</text>'


def _box(x: float, y: float, wide: float, colour: str, high: float = 12) -> str:
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{wide:.1f}" height="{high:g}" fill="{colour}"/>'
