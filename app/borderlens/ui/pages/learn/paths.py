"""How good each decision of a scenario was, of what could have been decided there."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from borderlens.domain.scenario import Scenario, Step

_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Judged:
    """A decision, and the key of the choice that was better there; empty where none was."""

    step: Step
    better: str


def judge(scenario: Scenario, path: list[str]) -> list[Judged]:
    """Better is what leads to more worth in all, here and on the best way on from there."""

    @cache
    def worth(key: str) -> float:
        if key in scenario.ends:
            return 0.0
        return max(choice.worth + worth(choice.to) for choice in scenario.state(key).choices)

    found = []
    for step in scenario.steps(path):
        best = max(step.state.choices, key=lambda choice: choice.worth + worth(choice.to))
        lost = best.worth + worth(best.to) - step.choice.worth - worth(step.choice.to)
        found.append(Judged(step, best.key if lost > _ROUNDING else ""))
    return found
