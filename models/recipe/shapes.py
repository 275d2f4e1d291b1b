"""The numbers of EfficientNet-Lite2, without any tensor library."""

from __future__ import annotations

from math import ceil

SIZE = 260
"""Side of the input picture in pixels."""
WIDE = 1280
"""Channels of the last feature map."""
NARROW = 352
"""Channels of the last block, before the network's own head widens them."""
FEATURES = WIDE + NARROW
"""Length of the embedding, and channels of the joined feature map."""
STEM = 32
CLASSES = 1000
"""ImageNet classes of the published head, which is not exported."""
WIDTH, DEPTH = 1.1, 1.2
"""Lite2 against Lite0."""

STAGES = (
    (1, 3, 1, 1, 16),
    (2, 3, 2, 6, 24),
    (2, 5, 2, 6, 40),
    (3, 3, 2, 6, 80),
    (3, 5, 1, 6, 112),
    (4, 5, 2, 6, 192),
    (1, 3, 1, 6, 320),
)
"""Lite0: blocks, kernel, stride of the first block, expansion, width."""


def scaled_width(width: int) -> int:
    """Width of Lite2 for a width of Lite0: a multiple of 8, never under 90 % of the exact product."""
    exact = width * WIDTH
    rounded = max(8, int(exact + 4) // 8 * 8)
    return rounded + 8 if rounded < 0.9 * exact else rounded


def same_padding(size: int, kernel: int, stride: int) -> tuple[int, int]:
    """Pixels before and after one axis, as TensorFlow pads: the odd one comes after."""
    total = max((ceil(size / stride) - 1) * stride + kernel - size, 0)
    return total // 2, total - total // 2


def repeats_of(stage: int, count: int) -> int:
    """Blocks of a stage in Lite2; the first and the last stage are not deepened."""
    return count if stage in (0, len(STAGES) - 1) else ceil(count * DEPTH)
