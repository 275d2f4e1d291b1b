"""A branching scenario: states, the choices in each, and where they lead.

A path is written as its decisions in order, each ``state.choice``. Reading a pack makes sure that a scenario has no
circle, that every state can be reached and that every path comes to an end; what is here relies on it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Choice:
    """One way on: ``to`` is the key of a state or an end, ``worth`` 0 to 1 counts towards the points."""

    key: str
    to: str
    worth: float
    critical: bool = False


@dataclass(frozen=True, slots=True)
class State:
    """One moment of the story with what can be done in it; ``pictures`` are names of the item's pictures."""

    key: str
    pictures: tuple[str, ...]
    choices: tuple[Choice, ...]

    def choice(self, key: str) -> Choice | None:
        return next((choice for choice in self.choices if choice.key == key), None)


@dataclass(frozen=True, slots=True)
class Step:
    """A decision taken: in which state, and which choice."""

    state: State
    choice: Choice


@dataclass(frozen=True, slots=True)
class Scenario:
    """``start`` is the key of the first state; ``ends`` are the keys of how it can end."""

    start: str
    states: tuple[State, ...]
    ends: tuple[str, ...]

    def state(self, key: str) -> State:
        """The state of that key; ``KeyError`` when there is none."""
        for state in self.states:
            if state.key == key:
                return state
        raise KeyError(key)

    def steps(self, path: Sequence[str]) -> tuple[Step, ...]:
        """The decisions of a path, from the start.

        Raises:
            ValueError: a decision that cannot be taken where the path has come to.
        """
        taken: list[Step] = []
        here = self.start
        for decision in path:
            state, _, key = decision.partition(".")
            if state != here or here in self.ends:
                raise ValueError(f"{decision} cannot be chosen at {here}")
            choice = self.state(here).choice(key)
            if choice is None:
                raise ValueError(f"{here} has no choice {key}")
            taken.append(Step(self.state(here), choice))
            here = choice.to
        return tuple(taken)

    def where(self, path: Sequence[str]) -> str:
        """The state or end that a path has come to. Raises ``ValueError`` as ``steps``."""
        steps = self.steps(path)
        return steps[-1].choice.to if steps else self.start

    @property
    def best(self) -> float:
        """The most that any path can reach."""
        worth = dict.fromkeys(self.ends, 0.0)
        waiting = [self.start]
        while waiting:  # a state is done once all that it leads to is done
            here = waiting[-1]
            ahead = [choice.to for choice in self.state(here).choices if choice.to not in worth]
            if ahead:
                waiting += ahead
                continue
            worth[here] = max((choice.worth + worth[choice.to] for choice in self.state(here).choices), default=0.0)
            waiting = [key for key in waiting if key != here]
        return worth[self.start]

    def points(self, path: Sequence[str]) -> float:
        """Sum of the worth along the path, of the most that any path can reach: 0 to 1, exactly 1 for a best path.

        Raises ``ValueError`` as ``steps``.
        """
        best = self.best
        share = math.fsum(step.choice.worth for step in self.steps(path)) / best if best else 0.0
        return 1.0 if share > 1 - 1e-9 else share

    def record(self) -> dict[str, Any]:
        """Everything in it as JSON data, for the hash of its item."""
        return {
            "start": self.start,
            "ends": list(self.ends),
            "states": [
                [state.key, list(state.pictures), [[c.key, c.to, c.worth, c.critical] for c in state.choices]]
                for state in self.states
            ],
        }
