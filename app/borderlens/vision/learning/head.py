"""Multinomial logistic regression on ten times the embedding, fitted with L-BFGS in whitened coordinates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize, minimize_scalar
from scipy.special import logsumexp

from borderlens.vision.learning.arrays import SCALE, Doubles, Floats, Ints
from borderlens.vision.learning.whitening import Whitening

__all__ = ["SCALE", "Doubles", "Floats", "Head", "Ints"]

STRENGTHS = (0.001, 0.003, 0.01, 0.03, 0.1)
"""Values of C that are tried in whitened coordinates, strongest penalty first."""
ITERATIONS = 40
"""In whitened coordinates nothing was gained by more."""
PLAIN_ITERATIONS = 200
"""Without them the slope falls slowly."""


@dataclass(frozen=True, slots=True)
class Head:
    """``weight`` [L,D] and ``bias`` [L] for inputs ``SCALE * embedding``; ``strength`` is the C it was fitted with."""

    weight: Floats
    bias: Floats
    strength: float

    def logits(self, embeddings: npt.NDArray[np.floating]) -> Doubles:
        """[N,D] embeddings of length 1 → [N,L] logits, temperature not applied."""
        return (SCALE * embeddings.astype(np.float64)) @ self.weight.T.astype(np.float64) + self.bias


def balanced_weights(labels: Ints, count: int, within: Doubles | None = None) -> Doubles:
    """Weight of each picture so that every label counts the same; the weights sum to the number of pictures.

    ``within`` are relative weights of the pictures of one label among themselves.
    """
    raw = np.ones(len(labels)) if within is None else within.astype(np.float64).copy()
    totals = np.bincount(labels, weights=raw, minlength=count)
    present = int((totals > 0).sum())
    return raw * len(labels) / (present * totals[labels])


def fit(
    embeddings: npt.NDArray[np.floating],
    labels: Ints,
    count: int,
    strength: float,
    weights: Doubles | None = None,
    whitening: Whitening | None = None,
    iterations: int | None = None,
) -> Head:
    """Fit a head of ``count`` labels; ``strength`` is the inverse of the L2 penalty (the usual C).

    Minimises the weighted sum of cross entropies plus |W|² / (2 C), W in the coordinates of ``whitening`` where there
    is one; the bias is not penalised.
    """
    x = (SCALE * embeddings).astype(np.float32) if whitening is None else whitening.of(embeddings)
    own = balanced_weights(labels, count) if weights is None else weights
    return fit_rows(x, labels, count, (strength,), own, whitening, iterations)[0]


def fit_rows(
    x: Floats,
    labels: Ints,
    count: int,
    strengths: Sequence[float],
    weights: Doubles,
    whitening: Whitening | None = None,
    iterations: int | None = None,
    done: Callable[[], None] = lambda: None,
) -> list[Head]:
    """A head of each strength for rows ``x`` [N,D] that are in their coordinates already.

    Each fit starts where the one before it ended; ``done`` is called after each, and what it raises ends the fitting.
    """
    n, d = x.shape
    rows = np.arange(n)
    strength = strengths[0]
    most = iterations or (PLAIN_ITERATIONS if whitening is None else ITERATIONS)

    def cost(flat: Doubles) -> tuple[float, Doubles]:
        weight, bias = flat[: count * d].reshape(count, d), flat[count * d :]
        logits = (x @ weight.T.astype(np.float32)).astype(np.float64) + bias
        log_p = logits - logsumexp(logits, axis=1, keepdims=True)
        value = -(weights * log_p[rows, labels]).sum() + (weight**2).sum() / (2 * strength)
        gap = np.exp(log_p)
        gap[rows, labels] -= 1
        gap *= weights[:, None]
        slope = (gap.T.astype(np.float32) @ x).astype(np.float64) + weight / strength
        # Divided by n: L-BFGS stops on the size of the slope, which should not grow with the data.
        return value / n, np.concatenate([slope.ravel(), gap.sum(axis=0)]) / n

    heads: list[Head] = []
    at: Doubles = np.zeros(count * d + count)
    for strength in strengths:  # read by ``cost``
        at = minimize(cost, at, jac=True, method="L-BFGS-B", options={"maxiter": most, "gtol": 1e-5}).x
        weight, bias = at[: count * d].reshape(count, d), at[count * d :]
        found = whitening.back(weight, bias) if whitening else (weight.astype(np.float32), bias.astype(np.float32))
        heads.append(Head(*found, strength))
        done()
    return heads


def log_loss(logits: Doubles, labels: Ints, weights: Doubles) -> float:
    """Weighted mean cross entropy in nats."""
    log_p = logits - logsumexp(logits, axis=1, keepdims=True)
    return float(-(weights * log_p[np.arange(len(labels)), labels]).sum() / weights.sum())


def fit_temperature(logits: Doubles, labels: Ints, weights: Doubles) -> float:
    """Temperature with the least weighted cross entropy, between 0.05 and 20."""
    found = minimize_scalar(
        lambda log_t: log_loss(logits / np.exp(log_t), labels, weights),
        bounds=(np.log(0.05), np.log(20.0)),
        method="bounded",
    )
    return float(np.exp(found.x))


def loss_at_best(logits: Doubles, labels: Ints, weights: Doubles) -> float:
    """Cross entropy at the best temperature: heads of other strengths are compared as they will be used."""
    return log_loss(logits / fit_temperature(logits, labels, weights), labels, weights)


def choose_strength(
    train: tuple[npt.NDArray[np.floating], Ints, Doubles],
    held: tuple[npt.NDArray[np.floating], Ints, Doubles],
    count: int,
    strengths: tuple[float, ...] = STRENGTHS,
    whitening: Whitening | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[Head, dict[float, float]]:
    """Head with the least balanced cross entropy on the held-out pictures, and the cross entropy of every C.

    Each of ``train`` and ``held`` is (embeddings, labels, weights). ``progress`` hears after each C how many are done.
    """
    x = (SCALE * train[0]).astype(np.float32) if whitening is None else whitening.of(train[0])
    told = 0

    def done() -> None:
        nonlocal told
        told += 1
        if progress:
            progress(told, len(strengths))

    heads = fit_rows(x, train[1], count, strengths, train[2], whitening, done=done)
    losses = {head.strength: loss_at_best(head.logits(held[0]), held[1], held[2]) for head in heads}
    return min(heads, key=lambda head: losses[head.strength]), losses
