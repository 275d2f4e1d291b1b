"""Intervals of shares. 95 % everywhere."""

from __future__ import annotations

import math

Z95 = 1.959963984540054
"""The 97.5 % point of the normal distribution."""


def wilson(count: int, of: int) -> tuple[float, float]:
    """95 % interval of a share (Wilson 1927), as fractions; ``ValueError`` when ``count`` of ``of`` is no share.

    It stays inside 0 and 1 and is right for few people and for shares of 0 and 1.
    """
    if not 0 <= count <= of or of == 0:
        raise ValueError(f"{count} of {of} is no share")
    share, square = count / of, Z95 * Z95
    middle = (share + square / (2 * of)) / (1 + square / of)
    half = Z95 / (1 + square / of) * math.sqrt(share * (1 - share) / of + square / (4 * of * of))
    low = 0.0 if count == 0 else middle - half
    high = 1.0 if count == of else middle + half
    return low, high


def newcombe_paired(both: int, first: int, second: int, neither: int) -> tuple[float, float]:
    """95 % interval of the difference of two shares of the same people (Newcombe 1998, method 10).

    Args:
        both, first, second, neither: the four cells; ``first`` were right only on the first occasion.

    Returns:
        Lowest and highest difference, second less first.
    """
    n = both + first + second + neither
    one, two = both + first, both + second
    difference = (two - one) / n
    low1, high1 = wilson(one, n)
    low2, high2 = wilson(two, n)
    phi = _phi(both, first, second, neither)
    p1, p2 = one / n, two / n
    below = (p2 - low2) ** 2 - 2 * phi * (p2 - low2) * (high1 - p1) + (high1 - p1) ** 2
    above = (p1 - low1) ** 2 - 2 * phi * (p1 - low1) * (high2 - p2) + (high2 - p2) ** 2
    return difference - math.sqrt(max(0.0, below)), difference + math.sqrt(max(0.0, above))


def _phi(a: int, b: int, c: int, d: int) -> float:
    """Correlation of the two occasions, with Newcombe's correction for continuity where it is positive."""
    product = (a + b) * (c + d) * (a + c) * (b + d)
    if product == 0:
        return 0.0
    n, cross = a + b + c + d, a * d - b * c
    if cross > 0:
        cross_corrected = max(cross - n / 2, 0.0)
        return cross_corrected / math.sqrt(product)
    return cross / math.sqrt(product)
