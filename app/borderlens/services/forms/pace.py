"""Step codes: four digits that the trainer reads out and that open one item on every laptop, without any network.

Codes come from the form's id, a secret of this sitting and the place. No two of a form are alike, and a slip in one
digit never opens another item: it opens none.

What they are for and what not: they keep a room together. The laptop has to know the codes to check them, and four
digits could be tried out anyway, so a person who takes the form's file apart can look at the questions ahead of time.
The answers are not in that half of the file; they are sealed under the release code (``sealed``).
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import unicodedata
from itertools import count as counting

from borderlens.domain.form_errors import WrongStepCode

DIGITS = 4
MOST_ITEMS = 120
"""Four digits hold far more codes that differ in two places; this is a form's greatest length."""


def new_secret() -> str:
    """A pace secret: 16 bytes in hexadecimal."""
    return secrets.token_hex(16)


def step_codes(form: str, secret: str, items: int) -> tuple[str, ...]:
    """The code of each place, for the trainer to read out.

    Raises:
        ValueError: more than ``MOST_ITEMS``.
    """
    if items > MOST_ITEMS:
        raise ValueError(f"{items} items are too many for step codes")
    codes: list[str] = []
    for place in range(items):
        drawn = (_code(form, secret, place, attempt) for attempt in counting())
        codes.append(next(code for code in drawn if all(_apart(code, other) > 1 for other in codes)))
    return tuple(codes)


def place_of(typed: str, form: str, secret: str, items: int) -> int:
    """The place (from 0) that a typed code opens.

    Raises:
        WrongStepCode: it opens none.
    """
    code = "".join(unicodedata.normalize("NFKC", typed).split())
    codes = step_codes(form, secret, items)
    if code not in codes:
        raise WrongStepCode(code=code[:12])
    return codes.index(code)


def _code(form: str, secret: str, place: int, attempt: int) -> str:
    message = f"bl-step/1/{form}/{place}/{attempt}".encode()
    drawn = hmac.new(bytes.fromhex(secret), message, hashlib.sha256).digest()
    return f"{int.from_bytes(drawn) % 10**DIGITS:0{DIGITS}}"


def _apart(one: str, two: str) -> int:
    return sum(a != b for a, b in zip(one, two, strict=True))
