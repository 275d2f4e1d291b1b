"""What a model gives for one photo, and what it promises; the real one is in ``session``, its twin in ``twin``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from borderlens.packs.model_pack import ModelPack


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """Outputs for one photo.

    Attributes:
        probabilities: float32, L labels, calibrated, sum 1.
        embedding: float32, D values, length 1.
        feature_map: float32, D x h x w, before pooling.
    """

    probabilities: NDArray[np.float32]
    embedding: NDArray[np.float32]
    feature_map: NDArray[np.float32]


class Model(Protocol):
    """A model with the pack that tells what its numbers mean."""

    @property
    def pack(self) -> ModelPack: ...

    def run(self, image: NDArray[np.float32]) -> Reading:
        """Read ``image`` (1 x 3 x S x S, 0 to 255) as ``vision.pixels.to_input`` makes it."""
