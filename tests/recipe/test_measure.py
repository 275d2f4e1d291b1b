from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from borderlens.domain.finding import Candidate, Outcome, Quality, Reason
from borderlens.domain.products import Group
from borderlens.vision.judge import Verdict
from borderlens.vision.pixels import Measures
from recipe.augment import View
from recipe.counts import in_words, two_errors
from recipe.data import Picture
from recipe.limits import choose_limits

GOOD = Quality(100, 200, 400, 1, 1, 1)


def verdict(outcome: Outcome, group: Group = Group.NONE, reason: Reason | None = None) -> Verdict:
    top = (Candidate("tusk", Group.TARGET, 0.9),)
    return Verdict(outcome, reason, None, group, () if reason else top, GOOD, top, ())


CONSISTENT = verdict(Outcome.CONSISTENT, Group.TARGET)
NARROWED = verdict(Outcome.NARROWED, Group.PROTECTED)
CLEARED = verdict(Outcome.LOOK_ALIKE, Group.LOOK_ALIKE)
UNDECIDED = verdict(Outcome.CANNOT_TELL, reason=Reason.AMBIGUOUS)


def test_a_verdict_in_words_names_the_reason_or_the_labels() -> None:
    assert in_words(CONSISTENT) == "consistent: tusk; most weight: tusk 0.90"
    assert in_words(UNDECIDED) == "cannot_tell (ambiguous); most weight: tusk 0.90"


def test_a_missed_protected_product_and_an_accused_look_alike_are_counted_apart() -> None:
    verdicts = [CONSISTENT, NARROWED, CLEARED, UNDECIDED, CONSISTENT, CLEARED, CLEARED, UNDECIDED]
    groups = [Group.TARGET, Group.PROTECTED, Group.TARGET, Group.TARGET] + [Group.LOOK_ALIKE] * 3 + [Group.NONE]
    found = {m.name: (m.found, m.of) for m in two_errors(verdicts, groups, "here")}
    assert found == {
        "protected found, here": (2, 4),
        "protected missed, here": (1, 4),
        "protected undecided, here": (1, 4),
        "look-alikes accused, here": (1, 3),
        "look-alikes cleared, here": (2, 3),
        "look-alikes undecided, here": (0, 3),
    }


def test_quality_limits_come_from_the_first_step_that_spoils(tmp_path: Path) -> None:
    """A model that fails from the third step of each fault on; measures fall by ten a step."""
    pictures = [Picture(tmp_path, str(i), "tusk", "calibrate", str(i), "tusk") for i in range(10)]
    true = np.zeros(10, dtype=np.int64)

    def answers(wanted: Sequence[tuple[Picture, View]]) -> tuple[np.ndarray, list[Measures]]:
        step = wanted[0][1].number
        right = [1.0, 0.0] if step < 3 else [0.0, 1.0]
        level = 60 - 10 * step
        return np.array([right] * len(wanted), dtype=np.float32), [Measures(level, level, level)] * len(wanted)

    ordinary = [Measures(100, 100, 100)] * 50
    limits, steps = choose_limits(pictures, ordinary, true, answers)
    assert (limits.sharpness_limit, limits.light_limit, limits.size_limit) == (30, 30, 40)
    assert steps[0] == ("untouched", 0.0, 10, 10)
    assert [right for fault, _, right, _ in steps if fault == "blurred"] == [10, 10, 0, 0, 0]


def test_quality_limits_let_ordinary_pictures_through(tmp_path: Path) -> None:
    pictures = [Picture(tmp_path, "a", "tusk", "calibrate", "a", "tusk")]

    def answers(wanted: Sequence[tuple[Picture, View]]) -> tuple[np.ndarray, list[Measures]]:
        wrong = wanted[0][1].number > 0
        return np.array([[0.0, 1.0] if wrong else [1.0, 0.0]], dtype=np.float32), [Measures(500, 200, 300)]

    ordinary = [Measures(20.0 + i, 50, 100) for i in range(101)]
    limits, _ = choose_limits(pictures, ordinary, np.array([0]), answers)
    assert limits.sharpness_limit == pytest.approx(22)
    assert (limits.light_limit, limits.size_limit) == (50, 100)
