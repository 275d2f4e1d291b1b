"""Multinomial logistic regression on ten times the embedding, fitted with L-BFGS."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize
from scipy.special import logsumexp

Floats = npt.NDArray[np.float32]
Doubles = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

SCALE = 10.0
"""The embedding has length 1; ten times that lets C near 1 be a sensible strength (classifier study, section 4)."""

STRENGTHS = (0.1, 0.3, 1.0, 3.0, 10.0, 30.0)
"""Values of C that are tried, strongest penalty first: each fit starts where the one before it ended."""


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
    start: Head | None = None,
    iterations: int = 200,
) -> Head:
    """Fit a head of ``count`` labels; ``strength`` is the inverse of the L2 penalty (the usual C).

    Minimises the weighted sum of cross entropies plus |W|² / (2 C); the bias is not penalised.
    """
    x = (SCALE * embeddings).astype(np.float32)
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
    if start is not None:
        first = np.concatenate([start.weight.astype(np.float64).ravel(), start.bias.astype(np.float64)])
    found = minimize(cost, first, jac=True, method="L-BFGS-B", options={"maxiter": iterations, "gtol": 1e-5})
    weight = found.x[: count * d].reshape(count, d).astype(np.float32)
    return Head(weight, found.x[count * d :].astype(np.float32), strength)


def log_loss(logits: Doubles, labels: Ints, weights: Doubles) -> float:
    """Weighted mean cross entropy in nats."""
    log_p = logits - logsumexp(logits, axis=1, keepdims=True)
    return float(-(weights * log_p[np.arange(len(labels)), labels]).sum() / weights.sum())


def choose_strength(
    train: tuple[npt.NDArray[np.floating], Ints, Doubles],
    held: tuple[npt.NDArray[np.floating], Ints, Doubles],
    count: int,
    strengths: tuple[float, ...] = STRENGTHS,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[Head, dict[float, float]]:
    """Head with the least balanced cross entropy on the held-out pictures, and the cross entropy of every C.

    Each of ``train`` and ``held`` is (embeddings, labels, weights). ``progress`` hears after each C how many are done.
    """
    losses: dict[float, float] = {}
    heads: list[Head] = []
    for strength in strengths:
        head = fit(train[0], train[1], count, strength, train[2], heads[-1] if heads else None)
        losses[strength] = log_loss(head.logits(held[0]), held[1], held[2])
        heads.append(head)
        if progress:
            progress(len(heads), len(strengths))
    best = min(range(len(heads)), key=lambda i: losses[strengths[i]])
    return heads[best], losses
