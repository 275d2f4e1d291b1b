"""Outlines on a picture, as corners in fractions of its width and height."""

from __future__ import annotations

import math

Point = tuple[float, float]
Polygon = tuple[Point, ...]


def inside(polygon: Polygon, x: float, y: float) -> bool:
    """True when (x, y) lies inside the polygon (even-odd rule) or on an edge of it."""
    found = False
    for (ax, ay), (bx, by) in zip(polygon, polygon[1:] + polygon[:1], strict=True):
        if _on_segment((ax, ay), (bx, by), (x, y)):
            return True
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            found = not found
    return found


def distance(polygon: Polygon, x: float, y: float, width: float, height: float) -> float:
    """How far (x, y) lies beside the polygon in the unit of ``width`` and ``height``; 0 inside and on an edge."""
    if inside(polygon, x, y):
        return 0.0
    edges = zip(polygon, polygon[1:] + polygon[:1], strict=True)
    scaled = (((ax * width, ay * height), (bx * width, by * height)) for (ax, ay), (bx, by) in edges)
    return min(_to_segment(a, b, (x * width, y * height)) for a, b in scaled)


def area(polygon: Polygon) -> float:
    """Area in fractions of the picture (shoelace formula), never negative."""
    pairs = zip(polygon, polygon[1:] + polygon[:1], strict=True)
    return abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairs)) / 2


def crosses_itself(polygon: Polygon) -> bool:
    """True when two edges that are no neighbours touch, or two neighbours fold back on each other."""
    edges = list(zip(polygon, polygon[1:] + polygon[:1], strict=True))
    count = len(edges)
    for first in range(count):
        for second in range(first + 1, count):
            (a, b), (c, d) = edges[first], edges[second]
            if second == first + 1:
                shared = _on_segment(a, b, d) or _on_segment(c, d, a)
            elif first == 0 and second == count - 1:
                shared = _on_segment(a, b, c) or _on_segment(c, d, b)
            elif max(a[0], b[0]) < min(c[0], d[0]) or min(a[0], b[0]) > max(c[0], d[0]):
                continue  # side by side
            else:
                shared = _segments_meet(a, b, c, d)
            if shared:
                return True
    return False


def _to_segment(a: Point, b: Point, p: Point) -> float:
    along, square = (b[0] - a[0], b[1] - a[1]), (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2
    share = ((p[0] - a[0]) * along[0] + (p[1] - a[1]) * along[1]) / square if square else 0.0
    share = min(max(share, 0.0), 1.0)
    return math.hypot(p[0] - a[0] - share * along[0], p[1] - a[1] - share * along[1])


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _on_segment(a: Point, b: Point, p: Point) -> bool:
    return (
        _turn(a, b, p) == 0
        and min(a[0], b[0]) <= p[0] <= max(a[0], b[0])
        and min(a[1], b[1]) <= p[1] <= max(a[1], b[1])
    )


def _segments_meet(a: Point, b: Point, c: Point, d: Point) -> bool:
    if any((_on_segment(a, b, c), _on_segment(a, b, d), _on_segment(c, d, a), _on_segment(c, d, b))):
        return True
    return (_turn(a, b, c) > 0) != (_turn(a, b, d) > 0) and (_turn(c, d, a) > 0) != (_turn(c, d, b) > 0)
