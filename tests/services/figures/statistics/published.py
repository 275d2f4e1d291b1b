"""The 32 patterns of answers to section 6 of the Law School Admission Test: 1,000 takers, five items.

Published by Bock and Lieberman (1970); two patterns were given by nobody.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

PATTERNS = {
    "00000": 3, "00001": 6, "00010": 2, "00011": 11, "00100": 1, "00101": 1, "00110": 3, "00111": 4,
    "01000": 1, "01001": 8, "01010": 0, "01011": 16, "01100": 0, "01101": 3, "01110": 2, "01111": 15,
    "10000": 10, "10001": 29, "10010": 14, "10011": 81, "10100": 3, "10101": 28, "10110": 15, "10111": 80,
    "11000": 16, "11001": 56, "11010": 21, "11011": 173, "11100": 11, "11101": 61, "11110": 28, "11111": 298,
}  # fmt: skip


def lsat6() -> NDArray[np.int64]:
    """Right (1) or wrong (0), (1000, 5)."""
    rows = [[int(digit) for digit in pattern] for pattern, takers in PATTERNS.items() for _ in range(takers)]
    return np.array(rows, np.int64)
