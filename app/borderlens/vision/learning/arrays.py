"""Kinds of arrays, and the length that an embedding is brought to."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Doubles = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

SCALE = 10.0
"""The embedding has length 1; ten times that lets C near 1 be a sensible strength (classifier study, section 4)."""
