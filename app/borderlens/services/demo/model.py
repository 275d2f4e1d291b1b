"""How a simulated officer answers: a stated model, so that nobody takes these figures for measured ones.

- Ability before training is normal with mean -0.3 and standard deviation 0.6 logits; training adds 1.6 (0.5), never
  less than nothing; three months take a quarter of that gain (0.15). Locations of items are those that their authors'
  difficulty is taken for (``domain.blueprint.location``).
- An item is answered rightly with the chance that the Rasch model gives, raised by guessing: 0.15 where there are
  options to choose from.
- Of those who do not know, a share refers where the item offers it: 0.25 before training, 0.5 after it. The others
  choose a wrong answer by chance.
- Time on an item is log-normal with a median of 14 seconds; nobody takes less than two or more than three minutes.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Any

from borderlens.domain.attempts import Mode
from borderlens.domain.blueprint import expected, location
from borderlens.domain.items import CANNOT_TELL, Item, ItemType
from borderlens.domain.scoring import score
from borderlens.services.demo.answers import best, worst

GUESS = 0.15
REFERS = {Mode.PRE: 0.25, Mode.POST: 0.5, Mode.FOLLOW_UP: 0.45}
_CHOSEN = (ItemType.SINGLE, ItemType.TRUE_FALSE, ItemType.PAIR)
_REFERS = (*_CHOSEN, ItemType.NUMERIC)


@dataclass(frozen=True, slots=True)
class Trainee:
    """Ability in logits: before, and what training added and time took."""

    before: float
    gain: float
    kept: float

    @classmethod
    def drawn(cls, chance: random.Random) -> Trainee:
        gain = max(0.0, chance.gauss(1.6, 0.5))
        return cls(chance.gauss(-0.3, 0.6), gain, min(1.0, max(0.0, 1 - chance.gauss(0.25, 0.15))))

    def ability(self, phase: Mode) -> float:
        if phase is Mode.PRE:
            return self.before
        return self.before + self.gain * (1.0 if phase is Mode.POST else self.kept)


def respond(item: Item, ability: float, phase: Mode, chance: random.Random) -> Any:
    """A response to the whole item, as ``domain.scoring`` reads it."""
    guessing = GUESS if item.type in _CHOSEN else 0.0
    right = guessing + (1 - guessing) * expected(ability, location(item.difficulty))
    if chance.random() < right:
        return best(item)
    if item.type in _REFERS and item.offers_cannot_tell and item.is_decidable and chance.random() < REFERS[phase]:
        return CANNOT_TELL
    if item.type in _CHOSEN:
        return chance.choice([o for o in item.options if o != CANNOT_TELL and score(item, o).points < 1])
    return worst(item, chance)


def seconds(chance: random.Random) -> float:
    """Time on one item, in seconds."""
    return min(180.0, max(2.0, chance.lognormvariate(2.64, 0.6)))
