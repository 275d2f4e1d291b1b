"""The Rasch model by conditional likelihood, also over forms that share only some of their items.

Given how many items a person got right, which ones they were does not depend on the person: the sums over all ways of
getting so many right are elementary symmetric functions of the items. Newton's method; standard errors from the
information, locations sum to zero. Equal to R eRm within 4e-5 (assessment study, section 5).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Places = NDArray[np.intp]
_STEPS, _CLOSE, _FARTHEST = 100, 1e-9, 12.0
_SLOW = 0.3


class NoEstimate(ValueError):
    """The answers do not determine the locations."""


@dataclass(frozen=True, slots=True)
class Group:
    """People who sat the same items.

    Attributes:
        items: places of the items among all, (n,).
        right: 0 or 1, (people, n).
    """

    items: Places
    right: NDArray[np.integer]


@dataclass(frozen=True, slots=True)
class Locations:
    """Difficulty of each item in logits, sum zero over those that have one; NaN for an item all right or all wrong."""

    value: Floats
    error: Floats


@dataclass(frozen=True, slots=True)
class _Part:
    """What a group tells: which items, how often each was right, and how many people had each raw score."""

    places: Places
    right: Floats
    asked: int
    scores: Places
    weights: Floats


def symmetric(easiness: Floats) -> Floats:
    """Elementary symmetric functions of order 0 to n."""
    sums = np.zeros(len(easiness) + 1)
    sums[0] = 1
    for at, factor in enumerate(easiness):
        sums[1 : at + 2] += factor * sums[: at + 1]
    return sums


def _without_one(easiness: Floats) -> Floats:
    """Functions of all items but one, (item left out, order)."""
    n = len(easiness)
    sums = np.zeros((n, n + 1))
    sums[:, 0] = 1
    for at, factor in enumerate(easiness):
        kept = np.arange(n) != at
        sums[kept, 1:] += factor * sums[kept, :-1]
    return sums


def _without_two(easiness: Floats, one: Places, two: Places) -> Floats:
    """Functions of all items but two, for pairs of items, (pairs, order)."""
    n = len(easiness)
    sums = np.zeros((len(one), n - 1))
    sums[:, 0] = 1
    for at, factor in enumerate(easiness):
        weight = factor * ((one != at) & (two != at))
        sums[:, 1:] += weight[:, None] * sums[:, :-1]
    return sums


def fit(groups: Sequence[Group], items: int) -> Locations:
    """Locations of all items from all groups together.

    Args:
        items: how many items there are in all.

    Raises:
        NoEstimate: forms hang together by no common item, fewer than two items have a spread, or the likelihood has no
            maximum.
    """
    kept = _with_spread(groups, items)
    value, error = np.full((2, items), np.nan)
    places = np.flatnonzero(kept)
    if len(places) < 2:
        raise NoEstimate("fewer than two items tell people apart")
    number = np.full(items, -1)
    number[places] = np.arange(len(places))
    parts = []
    for group in groups:
        here = kept[group.items]
        right = group.right[:, here].astype(np.int64)
        scores = right.sum(1)
        usable = (scores > 0) & (scores < here.sum())
        if usable.any():
            parts.append(_part(number[group.items[here]], right[usable]))
    _connected([part.places for part in parts], len(places))
    value[places], error[places] = _newton(parts, len(places))
    return Locations(value, error)


def _part(places: Places, answers: NDArray[np.int64]) -> _Part:
    counts = np.bincount(answers.sum(1), minlength=len(places) + 1)
    scores = np.flatnonzero(counts)
    return _Part(places, answers.sum(0).astype(np.float64), len(answers), scores, counts[scores].astype(np.float64))


def _with_spread(groups: Sequence[Group], items: int) -> NDArray[np.bool_]:
    """Items that somebody got right and somebody wrong, among people whose score says something."""
    kept = np.ones(items, np.bool_)
    while True:
        right, asked = np.zeros((2, items), np.int64)
        for group in groups:
            here = kept[group.items]
            answers = group.right[:, here]
            scores = answers.sum(1)
            usable = answers[(scores > 0) & (scores < here.sum())]
            right[group.items[here]] += usable.sum(0, dtype=np.int64)
            asked[group.items[here]] += len(usable)
        fits = kept & (right > 0) & (right < asked)
        if (fits == kept).all():
            return kept
        kept = fits


def _connected(parts: Sequence[Places], items: int) -> None:
    """Raise ``NoEstimate`` where forms do not hang together."""
    joined = set(parts[0].tolist()) if parts else set()
    left = [set(places.tolist()) for places in parts[1:]]
    while touching := [places for places in left if places & joined]:
        joined = joined.union(*touching)
        left = [places for places in left if places not in touching]
    if len(joined) < items:
        raise NoEstimate("the forms share no item")


def _newton(parts: Sequence[_Part], items: int) -> tuple[Floats, Floats]:
    right, asked = np.zeros(items), np.zeros(items)
    for part in parts:
        right[part.places] += part.right
        asked[part.places] += part.asked
    value = np.log(asked - right) - np.log(right)
    value -= value.mean()
    level = np.full((items, items), 1 / items)  # takes up the direction that the sum of zero leaves open
    inverse = np.linalg.inv(_information(parts, value) + level)
    likelihood, slope = _slope(parts, value)
    size = np.inf
    for _ in range(_STEPS):
        step = inverse @ slope
        step -= step.mean()
        tried, tried_slope = _slope(parts, value + step)
        while tried < likelihood - 1e-9 and np.abs(step).max() > _CLOSE:
            step = step / 2
            tried, tried_slope = _slope(parts, value + step)
        value, likelihood, slope, before, size = value + step, tried, tried_slope, size, np.abs(step).max()
        if np.abs(value).max() > _FARTHEST:
            break
        if size < _CLOSE:
            covariance = np.linalg.inv(_information(parts, value) + level) - level
            return value, np.sqrt(np.maximum(np.diag(covariance), 0))
        if size > before * _SLOW:  # the information is the dear part: it is kept as long as steps shrink well
            inverse = np.linalg.inv(_information(parts, value) + level)
    raise NoEstimate("the likelihood has no maximum")


def _slope(parts: Sequence[_Part], value: Floats) -> tuple[float, Floats]:
    """Log likelihood and its slope at these locations."""
    likelihood, slope = 0.0, np.zeros(len(value))
    for part in parts:
        easiness = np.exp(-value[part.places])
        whole = symmetric(easiness)[part.scores]
        expected = easiness * (_without_one(easiness)[:, part.scores - 1] @ (part.weights / whole))
        likelihood -= float(value[part.places] @ part.right + part.weights @ np.log(whole))
        slope[part.places] += expected - part.right
    return likelihood, slope


def _information(parts: Sequence[_Part], value: Floats) -> Floats:
    """The information at these locations, (items, items)."""
    information = np.zeros((len(value), len(value)))
    for part in parts:
        places, scores, weights = part.places, part.scores, part.weights
        easiness, n = np.exp(-value[places]), len(places)
        whole = symmetric(easiness)[scores]
        one = easiness[:, None] * _without_one(easiness)[:, scores - 1] / whole
        both = np.zeros((n, n))
        first, second = np.triu_indices(n, 1)
        high = scores >= 2
        together = _without_two(easiness, first, second)[:, scores[high] - 2] @ (weights[high] / whole[high])
        both[first, second] = both[second, first] = easiness[first] * easiness[second] * together
        np.fill_diagonal(both, one @ weights)
        information[np.ix_(places, places)] += both - (one * weights) @ one.T
    return information


def chances(ability: Floats, locations: Floats) -> Floats:
    """Chance of a right answer, (abilities, items)."""
    result: Floats = 1 / (1 + np.exp(locations - ability[:, None]))
    return result


def where_zero(falling: Callable[[Floats], Floats], count: int, locations: Floats) -> Floats:
    """Where each of ``count`` functions of ability, which fall, is zero: halved until nothing is left to halve."""
    low = np.full(count, float(locations.min()) - _FARTHEST)
    high = np.full(count, float(locations.max()) + _FARTHEST)
    for _ in range(60):
        middle = (low + high) / 2
        above = falling(middle) > 0
        low, high = np.where(above, middle, low), np.where(above, high, middle)
    result: Floats = (low + high) / 2
    return result


def abilities(locations: Floats) -> Floats:
    """Warm's weighted likelihood estimate of the ability behind each raw score 0 to n, in logits.

    Finite for none right and for all right, unlike the maximum of the likelihood (Warm 1989).
    """
    scores = np.arange(len(locations) + 1)

    def slope(ability: Floats) -> Floats:
        p = chances(ability, locations)
        spread = p * (1 - p)
        result: Floats = scores - p.sum(1) + (spread * (1 - 2 * p)).sum(1) / (2 * spread.sum(1))
        return result

    return where_zero(slope, len(scores), locations)
