"""Multinomial logistic regression on ten times the embedding, fitted with L-BFGS in whitened coordinates."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize, minimize_scalar
from scipy.special import logsumexp

from borderlens.vision.learning.arrays import SCALE, Doubles, Floats, Ints
from borderlens.vision.learning.whitening import Whitening

__all__ = ["SCALE", "Doubles", "Floats", "Head", "Ints"]

STRENGTHS = (0.003, 0.01, 0.03, 0.1, 0.3)
"""Values of C that are tried in whitened coordinates, strongest penalty first."""
ITERATIONS = 80
"""In whitened coordinates nothing was gained by more."""


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
    iterations: int = ITERATIONS,
) -> Head:
    """Fit a head of ``count`` labels; ``strength`` is the inverse of the L2 penalty (the usual C).

    Minimises the weighted sum of cross entropies plus |W|² / (2 C), W in the coordinates of ``whitening`` where there
    is one; the bias is not penalised.
    """
    x = (SCALE * embeddings).astype(np.float32) if whitening is None else whitening.of(embeddings)
    return fit_rows(x, labels, count, strength, weights, whitening, iterations)


def fit_rows(
    x: Floats,
    labels: Ints,
    count: int,
    strength: float,
    weights: Doubles | None = None,
    whitening: Whitening | None = None,
    iterations: int = ITERATIONS,
) -> Head:
    """``fit`` for rows ``x`` [N,D] that are in their coordinates already."""
    n, d = x.shape
    w = balanced_weights(labels, count) if weights is None else weights
    rows = np.arange(n)

    def cost(flat: Doubles) -> tuple[float, Doubles]:
        weight, bias = flat[: count * d].reshape(count, d), flat[count * d :]
        logits = (x @ weight.T.astype(np.float32)).astype(np.float64) + bias
        log_p = logits - logsumexp(logits, axis=1, keepdims=True)
        value = -(w * log_p[rows, labels]).sum() + (weight**2).sum() / (2 * strength)
        gap = np.exp(log_p)
        gap[rows, labels] -= 1
        gap *= w[:, None]
        slope = (gap.T.astype(np.float32) @ x).astype(np.float64) + weight / strength
        # Divided by n: L-BFGS stops on the size of the slope, which should not grow with the data.
        return value / n, np.concatenate([slope.ravel(), gap.sum(axis=0)]) / n

    first = np.zeros(count * d + count)
    found = minimize(cost, first, jac=True, method="L-BFGS-B", options={"maxiter": iterations, "gtol": 1e-5})
    weight, bias = found.x[: count * d].reshape(count, d), found.x[count * d :]
    if whitening is None:
        return Head(weight.astype(np.float32), bias.astype(np.float32), strength)
    return Head(*whitening.back(weight, bias), strength)


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
    losses: dict[float, float] = {}
    heads: list[Head] = []
    for strength in strengths:
        heads.append(fit_rows(x, train[1], count, strength, train[2], whitening))
        losses[strength] = loss_at_best(heads[-1].logits(held[0]), held[1], held[2])
        if progress:
            progress(len(heads), len(strengths))
    return heads[min(range(len(heads)), key=lambda i: losses[strengths[i]])], losses
