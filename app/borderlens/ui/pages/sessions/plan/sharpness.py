"""How sharp a line is: exact chances that somebody passes it, from the binomial distribution. Without Qt.

Both items of evidence are counted on one form: protected products found and look-alikes accused. A person who is right
with a chance ``right`` on each item finds each protected product with that chance and accuses each look-alike with the
chance ``1 - right``. Source: assessment study, section 5; "chance to pass, exact binomial".
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import comb

from borderlens.domain.competence import Criteria

COIN, GOOD = Fraction(1, 2), Fraction(9, 10)
_LEAST_OF, _MOST_OF = 100, 1_000_000


def least_found(criteria: Criteria, protected: int) -> int:
    """How many of the protected products have to be found, at least."""
    return next(n for n in range(protected + 1) if criteria.enough_found(n, protected))


def most_accused(criteria: Criteria, look_alikes: int) -> int:
    """How many look-alikes may be accused, at most."""
    return max(n for n in range(look_alikes + 1) if criteria.few_accused(n, look_alikes))


def least_referred(criteria: Criteria, undecidable: int) -> int:
    """How many undecidable items have to be referred, at least."""
    return next(n for n in range(undecidable + 1) if criteria.enough_referred(n, undecidable))


def least_right(criteria: Criteria, questions: int) -> int:
    """How many questions have to be right, at least."""
    return next(n for n in range(questions + 1) if n * 100 >= criteria.right * questions)


def chance(criteria: Criteria, protected: int, look_alikes: int, right: Fraction) -> Fraction:
    """The chance to pass the first two criteria on that many items."""
    found = sum(_exactly(n, protected, right) for n in range(least_found(criteria, protected), protected + 1))
    accused = sum(_exactly(n, look_alikes, 1 - right) for n in range(most_accused(criteria, look_alikes) + 1))
    return Fraction(found * accused)


def _exactly(hits: int, tries: int, each: Fraction) -> Fraction:
    return comb(tries, hits) * each**hits * (1 - each) ** (tries - hits)


@dataclass(frozen=True, slots=True)
class Odds:
    """``count`` in ``of``; with ``fewer`` or ``more`` it is less or more than that. 0 in 1 is never, 1 in 1 always."""

    count: int
    of: int
    fewer: bool = False
    more: bool = False


def odds(share: Fraction) -> Odds:
    """A chance as people say it: 3 in 1,000, 86 in 100. The smallest power of ten that leaves at least one."""
    if share in (0, 1):
        return Odds(int(share), 1)
    of = _LEAST_OF
    while of < _MOST_OF and share * of < 1:
        of *= 10
    if share * of < 1:
        return Odds(1, of, fewer=True)
    count = int(share * of + Fraction(1, 2))
    return Odds(count - 1, of, more=True) if count == of else Odds(count, of)
