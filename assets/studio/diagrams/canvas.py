"""A drawing board for diagrams: shapes in the colours of the look, labels as keys with a box each.

The SVG holds shapes alone, in the light theme's colours; the program swaps them for the dark theme's. Words are laid
over the picture by the program from the TOML beside it, since a word's length differs between languages. Qt's SVG does
not clip, so every inner line is computed to stay inside its outline.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

TOKENS = Path(__file__).resolve().parents[2] / "themes" / "tokens.toml"

Point = tuple[float, float]

# What things are made of keeps its colour in both themes.
MATERIAL = {
    "ivory": "#F3E8CF",
    "ivory_line": "#A58453",
    "rind": "#B58A52",
    "rind_dark": "#5C4022",
    "bone": "#E9E2D2",
    "resin": "#F2EBD6",
    "enamel": "#FBFAF5",
    "keratin": "#7A6548",
    "keratin_dark": "#3A2E1F",
    "keratin_pale": "#C9B48A",
    "gold": "#D9A441",
    "red_layer": "#B23A1E",
    "wood": "#8A5D37",
    "tiger": "#D98A3A",
    "leopard": "#D9B36A",
    "black": "#1B1714",
    "white": "#FFFFFF",
    "grey": "#9AA5A8",
    "skin": "#D8B79A",
    "bag": "#C8D6DA",
    "paper": "#FAF6EA",
}


@cache
def _tokens() -> dict[str, str]:
    read: dict[str, str] = tomllib.loads(TOKENS.read_text("utf-8"))["colour"]["light"]
    return read


def colour(role: str) -> str:
    """Hex of a material or of a colour role of the light theme. Raises KeyError for a name that is neither."""
    if role == "none" or role.startswith("#"):
        return role
    return MATERIAL[role] if role in MATERIAL else _tokens()[role]


def number(value: float) -> str:
    """A coordinate with one decimal at most."""
    return f"{value:.1f}".removesuffix(".0")


@dataclass(frozen=True)
class Label:
    """Words at a place: `key` is looked up, or `literal` (a number, a sign) stands as it is.

    The box starts at (x, y), is `width` wide and `lines` lines high at most; `anchor` start, middle or end says which
    point of its width x is; y is its top, or its middle where `centred`.
    """

    x: float
    y: float
    width: float
    key: str = ""
    literal: str = ""
    anchor: str = "start"
    style: str = "label"
    role: str = "text"
    lines: int = 3
    centred: bool = False


@dataclass
class Canvas:
    """One diagram while it is drawn; all lengths in its own units, `width` x `height` of them."""

    name: str
    facts: tuple[str, ...]
    width: float = 760
    height: float = 480
    shapes: list[str] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    chapter: str = ""

    def path(
        self,
        points: Iterable[Point],
        *,
        fill: str = "none",
        stroke: str = "none",
        width: float = 1.5,
        closed: bool = False,
        opacity: float = 1.0,
        dash: str = "",
    ) -> None:
        """A line through points, or with `closed` a filled shape."""
        run = [f"{number(x)} {number(y)}" for x, y in points]
        data = "M" + "L".join(run) + ("Z" if closed else "")
        self._add(f'<path d="{data}"', fill, stroke, width, opacity, dash)

    def circle(
        self, centre: Point, radius: float, *, fill: str = "none", stroke: str = "none", width: float = 1.5
    ) -> None:
        """A circle."""
        x, y = centre
        self._add(f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(radius)}"', fill, stroke, width)

    def ellipse(
        self,
        centre: Point,
        across: float,
        down: float,
        *,
        fill: str = "none",
        stroke: str = "none",
        width: float = 1.5,
        turn: float = 0.0,
        opacity: float = 1.0,
    ) -> None:
        """An ellipse by its half axes, turned by `turn` degrees."""
        self.path(oval(centre, across, down, turn), fill=fill, stroke=stroke, width=width, closed=True, opacity=opacity)

    def box(
        self,
        corner: Point,
        size: Point,
        *,
        fill: str = "none",
        stroke: str = "none",
        width: float = 1.5,
        rounded: float = 0.0,
        dash: str = "",
        opacity: float = 1.0,
    ) -> None:
        """A rectangle from its upper left corner."""
        (x, y), (across, down) = corner, size
        shape = f'<rect x="{number(x)}" y="{number(y)}" width="{number(across)}" height="{number(down)}"'
        if rounded:
            shape += f' rx="{number(rounded)}"'
        self._add(shape, fill, stroke, width, opacity, dash)

    def line(self, start: Point, end: Point, *, stroke: str = "text", width: float = 1.5, dash: str = "") -> None:
        """A straight line."""
        self.path([start, end], stroke=stroke, width=width, dash=dash)

    def arrow(self, start: Point, end: Point, *, stroke: str = "text", width: float = 2.0, head: float = 9.0) -> None:
        """A line with a filled head at its end."""
        turn = math.atan2(end[1] - start[1], end[0] - start[0])
        neck = (end[0] - head * 0.8 * math.cos(turn), end[1] - head * 0.8 * math.sin(turn))
        self.line(start, neck, stroke=stroke, width=width)
        sides = [
            (end[0] - head * math.cos(turn + s * 0.42), end[1] - head * math.sin(turn + s * 0.42)) for s in (1, -1)
        ]
        self.path([end, *sides], fill=stroke, closed=True)

    def arc(
        self, centre: Point, radius: float, first: float, last: float, *, stroke: str = "brass", width: float = 2.5
    ) -> None:
        """Part of a circle between two directions in degrees, clockwise from the right."""
        self.path(arc(centre, radius, first, last), stroke=stroke, width=width)

    def tick(self, centre: Point, size: float = 13.0, *, good: bool) -> None:
        """A round mark: a tick for done right, a cross for a mistake; form and colour both tell."""
        x, y = centre
        role = "done" if good else "fault"
        self.circle(centre, size, fill=role)
        s = size * 0.48
        if good:
            self.path([(x - s, y), (x - s * 0.2, y + s * 0.8), (x + s, y - s * 0.7)], stroke="surface", width=3)
        else:
            for sign in (1, -1):
                self.line(
                    (x - s * 0.8, y - sign * s * 0.8), (x + s * 0.8, y + sign * s * 0.8), stroke="surface", width=3
                )

    def bar(self, corner: Point, length: float, fields: int = 5, thick: float = 10.0) -> None:
        """A black and white scale bar in two rows."""
        x, y = corner
        step = length / fields
        self.box(corner, (length, thick), fill="white", stroke="black", width=1)
        for i in range(fields):
            self.box((x + i * step, y + (i % 2) * thick / 2), (step, thick / 2), fill="black")

    def text(self, key: str, at: Point, width: float, **style: object) -> None:
        """Words by key; `key` without a dot is one of this diagram's own."""
        whole = key if "." in key else f"{self.name}.{key}"
        self.labels.append(Label(at[0], at[1], width, key=f"diagrams.{whole}", **style))  # type: ignore[arg-type]

    def sign(self, literal: str, at: Point, width: float = 80.0, **style: object) -> None:
        """A number or sign that is the same in every language."""
        self.labels.append(Label(at[0], at[1], width, literal=literal, lines=1, **style))  # type: ignore[arg-type]

    def call(self, key: str, target: Point, at: Point, width: float = 150.0, **style: object) -> None:
        """A leader from `target` to words at `at`; they stand on the far side of the target and in line with `at`."""
        right = at[0] >= target[0]
        self.line(target, (at[0] - (4 if right else -4), at[1]), stroke="text_2", width=1.2)
        self.circle(target, 4.0, fill="text_2", stroke="surface", width=1.5)
        self.text(key, at, width, anchor="start" if right else "end", centred=True, **style)

    def svg(self) -> str:
        """The shapes as SVG text."""
        w, h = number(self.width), number(self.height)
        head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w} {h}" width="{w}" height="{h}">'
        return "\n".join([head, *self.shapes, "</svg>"]) + "\n"

    def toml(self) -> str:
        """Chapter, size, facts and labels as TOML text."""
        facts = ", ".join(f'"{fact}"' for fact in self.facts)
        out = [f'name = "{self.name}"', f'chapter = "{self.chapter}"']
        out += [f"width = {number(self.width)}", f"height = {number(self.height)}"]
        out.append(f"facts = [{facts}]")
        for label in self.labels:
            out += ["", "[[label]]"]
            out.append(f'key = "{label.key}"' if label.key else f'literal = "{label.literal}"')
            out += [f"{name} = {number(getattr(label, name))}" for name in ("x", "y", "width")]
            out += [f'{name} = "{getattr(label, name)}"' for name in ("anchor", "style", "role")]
            out += [f"lines = {label.lines}", f"centred = {str(label.centred).lower()}"]
        return "\n".join(out) + "\n"

    def _add(self, shape: str, fill: str, stroke: str, width: float, opacity: float = 1.0, dash: str = "") -> None:
        shape += f' fill="{colour(fill)}"'
        if stroke != "none":
            shape += f' stroke="{colour(stroke)}" stroke-width="{number(width)}"'
            shape += ' stroke-linecap="round" stroke-linejoin="round"'
        if dash:
            shape += f' stroke-dasharray="{dash}"'
        if opacity < 1:
            shape += f' opacity="{opacity:.2f}"'
        self.shapes.append(shape + "/>")


def oval(centre: Point, across: float, down: float, turn: float = 0.0, steps: int = 72) -> list[Point]:
    """Points round an ellipse; the first comes again at the end."""
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    found = []
    for k in range(steps + 1):
        t = 2 * math.pi * k / steps
        x, y = across * math.cos(t), down * math.sin(t)
        found.append((centre[0] + x * c - y * s, centre[1] + x * s + y * c))
    return found


def arc(centre: Point, radius: float, first: float, last: float, steps: int = 24) -> list[Point]:
    """Points along a circle between two directions in degrees."""
    turns = [math.radians(first + (last - first) * k / steps) for k in range(steps + 1)]
    return [(centre[0] + radius * math.cos(t), centre[1] + radius * math.sin(t)) for t in turns]


def smooth(points: Sequence[Point], closed: bool = True, steps: int = 8) -> list[Point]:
    """A curve through points (Catmull and Rom)."""
    n = len(points)
    found: list[Point] = []
    for i in range(n if closed else n - 1):
        a, b, c, d = ((points[(i + k) % n] if closed else points[min(max(i + k, 0), n - 1)]) for k in (-1, 0, 1, 2))
        for k in range(steps):
            t = k / steps
            found.append(
                tuple(
                    0.5
                    * (
                        2 * b[j]
                        + (c[j] - a[j]) * t
                        + (2 * a[j] - 5 * b[j] + 4 * c[j] - d[j]) * t * t
                        + (3 * b[j] - a[j] - 3 * c[j] + d[j]) * t**3
                    )
                    for j in (0, 1)
                )  # type: ignore[arg-type]
            )
    if not closed:
        found.append(points[-1])
    return found
