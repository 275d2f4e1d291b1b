"""The decision table, row by row, with a pack whose labels cover every kind."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderlens.domain.finding import Outcome, Reason
from borderlens.domain.products import Group, Label
from borderlens.packs.model_pack import ModelPack, Near, References
from borderlens.packs.model_records import Calibration, Gate, QualityLimits
from borderlens.vision.judge import Verdict, is_familiar, judge, prediction_set
from borderlens.vision.pixels import Measures
from borderlens.vision.twin import twin_pack

LABELS = (
    Label("ivory", Group.TARGET, "ivory", "ivory"),
    Label("tusk", Group.TARGET, "ivory", "tusk"),
    Label("ivory_dust", Group.TARGET, "ivory", "dust", by_eye=False),
    Label("tusk_tip", Group.TARGET, "ivory", "tip"),
    Label("tiger_skin", Group.TARGET, "tiger", "tiger"),
    Label("hippo", Group.PROTECTED, "other", "hippo"),
    Label("resin", Group.LOOK_ALIKE, "other", "resin"),
    Label("tagua", Group.LOOK_ALIKE, "other", "tagua"),
    Label("plush", Group.LOOK_ALIKE, "other", "plush"),
    Label("pods", Group.LOOK_ALIKE, "other", "pods"),
    Label("bone", Group.LOOK_ALIKE, "other", "bone", by_eye=False),
    Label("painted", Group.LOOK_ALIKE, "other", "painted", by_eye=False),
    Label("none", Group.NONE, "none", "none"),
)
KEYS = [label.key for label in LABELS]
GOOD = Measures(sharpness=50.0, light=120.0, size=800)
NEAR = np.array([1.0, 0.0], dtype=np.float32)


def pack(threshold: float = 0.9) -> ModelPack:
    manifest = replace(
        twin_pack().manifest,
        labels=LABELS,
        calibration=Calibration(1.0, 0.05, 0.8, "hand", set_method="raps", set_k=9, set_threshold=threshold),
        gate=Gate(0.6, 0.02, "none", 0.4),
        quality=QualityLimits(10.0, 60.0, 200),
    )
    embedding = np.array([[1, 0], [0.96, 0.28], [0.8, 0.6]], dtype=np.float32)
    references = References(embedding, np.zeros(3, dtype=np.int16), ("", "tusk-03", "tusk-01"), np.zeros((13, 2)))
    return ModelPack(Path("hand"), manifest, references)


def verdict_of(
    measures: Measures = GOOD, embedding: np.ndarray = NEAR, threshold: float = 0.9, **probabilities: float
) -> Verdict:
    """The rest of the probability is spread over the labels that are not named."""
    rest = (1 - sum(probabilities.values())) / (len(KEYS) - len(probabilities))
    values = np.array([probabilities.get(key, rest) for key in KEYS])
    return judge(values, embedding, measures, pack(threshold))


TABLE = [
    # probabilities, outcome, reason, group, label, candidates
    ({"ivory": 0.95}, "consistent", None, "target", "ivory", ["ivory"]),
    ({"hippo": 0.95}, "consistent", None, "protected", "hippo", ["hippo"]),
    ({"resin": 0.95}, "look_alike", None, "look_alike", "resin", ["resin"]),
    ({"bone": 0.95}, "cannot_tell", "not_by_eye", "none", None, ["bone"]),
    ({"ivory_dust": 0.95}, "cannot_tell", "not_by_eye", "none", None, ["ivory_dust"]),
    ({"bone": 0.6, "painted": 0.3}, "cannot_tell", "not_by_eye", "none", None, ["bone", "painted"]),
    ({"resin": 0.6, "tagua": 0.3}, "look_alike", None, "look_alike", None, ["resin", "tagua"]),
    (
        {"resin": 0.3, "tagua": 0.25, "plush": 0.2, "pods": 0.15},
        "look_alike",
        None,
        "look_alike",
        None,
        ["resin", "tagua", "plush", "pods"],
    ),
    ({"resin": 0.6, "bone": 0.3}, "cannot_tell", "ambiguous", "none", None, ["resin", "bone"]),
    ({"ivory": 0.6, "tusk": 0.3}, "narrowed", None, "target", None, ["ivory", "tusk"]),
    ({"ivory": 0.6, "tiger_skin": 0.3}, "narrowed", None, "target", None, ["ivory", "tiger_skin"]),
    ({"hippo": 0.6, "ivory": 0.3}, "narrowed", None, "protected", None, ["hippo", "ivory"]),
    ({"ivory": 0.4, "tusk": 0.3, "hippo": 0.2}, "narrowed", None, "protected", None, ["ivory", "tusk", "hippo"]),
    ({"ivory": 0.6, "ivory_dust": 0.3}, "narrowed", None, "target", None, ["ivory", "ivory_dust"]),
    (
        {"ivory": 0.3, "tusk": 0.25, "tusk_tip": 0.2, "ivory_dust": 0.15},
        "narrowed",
        None,
        "target",
        None,
        ["ivory", "tusk", "tusk_tip", "ivory_dust"],
    ),
    (
        {"ivory": 0.3, "tusk": 0.25, "tusk_tip": 0.2, "hippo": 0.15},
        "cannot_tell",
        "ambiguous",
        "none",
        None,
        ["ivory", "tusk", "tusk_tip", "hippo"],
    ),
    ({"ivory": 0.6, "resin": 0.3}, "cannot_tell", "ambiguous", "none", None, ["ivory", "resin"]),
    ({"hippo": 0.6, "painted": 0.3}, "cannot_tell", "ambiguous", "none", None, ["hippo", "painted"]),
    ({"hippo": 0.6, "bone": 0.3}, "cannot_tell", "ambiguous", "none", None, ["hippo", "bone"]),
    ({"ivory": 0.6, "none": 0.3}, "cannot_tell", "ambiguous", "none", None, ["ivory", "none"]),
    ({"resin": 0.6, "none": 0.3}, "cannot_tell", "ambiguous", "none", None, ["resin", "none"]),
    ({"none": 0.95}, "cannot_tell", "unfamiliar", "none", None, []),
    ({"ivory": 0.5, "none": 0.4}, "cannot_tell", "unfamiliar", "none", None, []),
    ({"ivory": 0.2, "none": 0.25}, "cannot_tell", "unfamiliar", "none", None, []),
]


@pytest.mark.parametrize(("probabilities", "outcome", "reason", "group", "label", "candidates"), TABLE)
def test_decision_table(
    probabilities: dict[str, float],
    outcome: str,
    reason: str | None,
    group: str,
    label: str | None,
    candidates: list[str],
) -> None:
    found = verdict_of(threshold=sum(probabilities.values()) + 0.001, **probabilities)
    assert (found.outcome, found.reason, found.group, found.label) == (outcome, reason, group, label)
    assert [candidate.label for candidate in found.candidates] == candidates


def test_product_must_reach_its_threshold() -> None:
    few = verdict_of(threshold=0.76, ivory=0.45, ivory_dust=0.3)
    assert (few.outcome, few.reason) == (Outcome.CANNOT_TELL, Reason.AMBIGUOUS)  # 0.75 and two small shares < 0.8


@pytest.mark.parametrize(
    ("measures", "reason"),
    [
        (Measures(9.9, 120, 800), Reason.BLURRED),
        (Measures(50, 59.9, 800), Reason.TOO_DARK),
        (Measures(50, 120, 199), Reason.TOO_SMALL),
        (Measures(1, 5, 800), Reason.TOO_DARK),
        (Measures(1, 5, 10), Reason.TOO_SMALL),
    ],
)
def test_poor_photo_is_not_read(measures: Measures, reason: Reason) -> None:
    found = verdict_of(measures, ivory=0.99)
    assert (found.outcome, found.reason, found.label, found.candidates) == (Outcome.CANNOT_TELL, reason, None, ())


def test_photo_at_the_limits_is_read() -> None:
    assert verdict_of(Measures(10.0, 60.0, 200), ivory=0.95).outcome is Outcome.CONSISTENT


def test_far_from_everything_known_is_unfamiliar() -> None:
    far = np.array([-0.6, 0.8], dtype=np.float32)
    found = verdict_of(embedding=far, ivory=0.99)
    assert found.reason is Reason.UNFAMILIAR


def with_near(limit: float, given: ModelPack | None = None) -> ModelPack:
    """A pack with two labels' means: the embedding's value for the first is 2x, for the second 4y - 1."""
    plain = given or pack()
    near = Near(np.array([[2, 0], [0, 4]], dtype=np.float32), np.array([0, -1], dtype=np.float32))
    gate = replace(plain.manifest.gate, least_nearness=limit)
    return replace(plain, manifest=replace(plain.manifest, gate=gate), references=replace(plain.references, near=near))


@pytest.mark.parametrize(
    ("limit", "embedding", "familiar"),
    [
        (1.9, (1.0, 0.0), True),  # 2 and -1: the nearer mean counts
        (2.0, (1.0, 0.0), True),
        (2.1, (1.0, 0.0), False),
        (1.3, (0.8, 0.6), True),  # 1.6 and 1.4
        (1.7, (0.8, 0.6), False),
        (-5.0, (-0.6, 0.8), False),  # near to a mean, and far from every reference
    ],
)
def test_both_gates_must_be_passed(limit: float, embedding: tuple[float, float], familiar: bool) -> None:
    own, gated = np.array(embedding, dtype=np.float32), with_near(limit)
    assert is_familiar(float((gated.references.embedding @ own).max()), own, gated) == familiar
    values = np.array([0.97 if key == "ivory" else 0.03 / 12 for key in KEYS])
    found = judge(values, own, GOOD, gated)
    assert (found.outcome is Outcome.CONSISTENT) == familiar
    assert (found.reason is Reason.UNFAMILIAR) == (not familiar)


def test_a_pack_without_means_has_the_first_gate_alone() -> None:
    gated = with_near(1e9)
    bare = replace(gated, references=replace(gated.references, near=None))
    values = np.array([0.97 if key == "ivory" else 0.03 / 12 for key in KEYS])
    assert judge(values, NEAR, GOOD, gated).reason is Reason.UNFAMILIAR
    assert judge(values, NEAR, GOOD, bare).outcome is Outcome.CONSISTENT


def by_labels(**thresholds: float) -> ModelPack:
    """A pack whose labels have thresholds of their own; 0.5 for those that are not named."""
    plain = pack()
    least = tuple(thresholds.get(key, 0.5) for key in KEYS)
    rule = replace(plain.manifest.calibration, set_method="least", set_least=least, set_kept=0.95)
    return replace(plain, manifest=replace(plain.manifest, calibration=rule))


@pytest.mark.parametrize(
    ("thresholds", "outcome", "candidates"),
    [
        ({}, "consistent", ["ivory"]),
        ({"tusk": 0.3}, "narrowed", ["ivory", "tusk"]),
        ({"resin": 0.05}, "cannot_tell", ["ivory", "resin"]),
        ({"ivory": 0.9, "tusk": 0.9}, "consistent", ["ivory"]),
        ({"ivory": 0.9, "tusk": 0.3}, "narrowed", ["ivory", "tusk"]),
    ],
)
def test_a_label_is_in_the_set_from_its_own_threshold_on(
    thresholds: dict[str, float], outcome: str, candidates: list[str]
) -> None:
    values = np.array([{"ivory": 0.6, "tusk": 0.31, "resin": 0.06}.get(key, 0.003) for key in KEYS])
    found = judge(values, NEAR, GOOD, by_labels(**thresholds))
    assert found.outcome == outcome
    assert [c.label for c in found.candidates] == candidates


@given(st.lists(st.floats(0.0001, 1), min_size=13, max_size=13), st.floats(0, 1), st.floats(0, 1))
def test_a_set_is_ranked_by_either_method_and_reaches_its_mass(weights: list[float], level: float, mass: float) -> None:
    values = np.array(weights) / sum(weights)
    either = pack(level), by_labels(**dict.fromkeys(KEYS, level))
    for rule in (replace(one.manifest.calibration, set_mass=mass) for one in either):
        members = prediction_set(values, rule)
        ranked = values[members].tolist()
        assert ranked == sorted(ranked, reverse=True)
        assert members[0] == int(values.argmax())
        assert values[members].sum() >= mass - 1e-6
        assert len(set(members)) == len(members)


def test_nearest_are_the_named_ones_in_order() -> None:
    found = verdict_of(ivory=0.95)
    assert [name for name, _ in found.nearest] == ["tusk-03", "tusk-01"]
    assert [cosine for _, cosine in found.nearest] == pytest.approx([0.96, 0.8])


def test_everything_weighed_is_kept_in_order() -> None:
    found = verdict_of(ivory=0.6, resin=0.3)
    assert [entry.label for entry in found.weighed[:2]] == ["ivory", "resin"]
    assert sum(entry.probability for entry in found.weighed) == pytest.approx(1)
    assert len(found.weighed) == len(KEYS)


@given(st.lists(st.floats(0.0001, 1), min_size=len(KEYS), max_size=len(KEYS)), st.floats(0, 1))
def test_no_look_alike_is_ever_accused_and_no_protected_one_let_go(weights: list[float], threshold: float) -> None:
    values = np.array(weights) / sum(weights)
    found = judge(values, NEAR, GOOD, pack(threshold))
    groups = {candidate.group for candidate in found.candidates}
    if found.outcome in (Outcome.CONSISTENT, Outcome.NARROWED):
        assert groups <= {Group.TARGET, Group.PROTECTED}
        assert found.group.is_protected
    if found.outcome is Outcome.LOOK_ALIKE:
        assert groups == {Group.LOOK_ALIKE}
    assert (found.reason is not None) == (found.outcome is Outcome.CANNOT_TELL)
    assert (found.label is not None) <= (len(found.candidates) == 1)


@pytest.mark.parametrize(
    ("mass", "outcome", "candidates"),
    [(0.0, "look_alike", ["plush"]), (0.5, "look_alike", ["plush"]), (0.95, "cannot_tell", ["plush", "tiger_skin"])],
)
def test_a_second_label_nearly_as_likely_is_never_left_out(mass: float, outcome: str, candidates: list[str]) -> None:
    """A threshold learnt on easy pictures names one label; the mass keeps the tiger skin possible."""
    easy = pack(threshold=0.1)
    rule = replace(easy.manifest.calibration, set_mass=mass)
    wary = replace(easy, manifest=replace(easy.manifest, calibration=rule))
    values = np.array([{"plush": 0.58, "tiger_skin": 0.41}.get(key, 0.01 / 11) for key in KEYS])
    found = judge(values, NEAR, GOOD, wary)
    assert found.outcome == outcome
    assert [c.label for c in found.candidates] == candidates
