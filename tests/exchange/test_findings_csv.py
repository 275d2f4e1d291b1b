from dataclasses import replace

from borderlens.domain.finding import Candidate, Finding, ModelName, Outcome, PhotoName, Quality, Reason
from borderlens.domain.products import Group
from borderlens.exchange.findings_csv import HEADER, finding_row, mistake_row

FINDING = Finding(
    outcome=Outcome.NARROWED,
    reason=None,
    label=None,
    group=Group.PROTECTED,
    candidates=(Candidate("tiger_skin", Group.TARGET, 0.55), Candidate("leopard_skin", Group.PROTECTED, 0.42)),
    quality=Quality(123.44, 200.04, 720, 6.0, 40.0, 224),
    model=ModelName("products-v2", "1.0.0"),
    photo=PhotoName("ab" * 32, 960, 720),
)


def test_a_finding_fills_every_column_but_the_mistake() -> None:
    row = dict(zip(HEADER, finding_row("a.jpg", FINDING), strict=True))
    assert row == {
        "file": "a.jpg",
        "outcome": "narrowed",
        "reason": None,
        "label": None,
        "group": "protected",
        "candidates": "tiger_skin 0.5500; leopard_skin 0.4200",
        "sharpness": 123.4,
        "light": 200.0,
        "size": 720,
        "model": "products-v2",
        "model_version": "1.0.0",
        "drawn_only": 1,
        "sha256": "ab" * 32,
        "width": 960,
        "height": 720,
        "error_code": None,
        "error_message": None,
    }


def test_a_mistake_fills_the_file_and_the_mistake_alone() -> None:
    row = dict(zip(HEADER, mistake_row("b.jpg", "cut_short", "b.jpg: cut"), strict=True))
    assert {name: value for name, value in row.items() if value is not None} == {
        "file": "b.jpg",
        "error_code": "cut_short",
        "error_message": "b.jpg: cut",
    }


def test_yes_and_no_are_1_and_0_as_in_the_table_of_answers() -> None:
    place = HEADER.index("drawn_only")
    written = [str(finding_row("d.jpg", replace(FINDING, drawn_only=drawn))[place]) for drawn in (True, False)]
    assert written == ["1", "0"]


def test_reasons_are_their_keys() -> None:
    told = replace(FINDING, outcome=Outcome.CANNOT_TELL, reason=Reason.TOO_DARK, candidates=())
    assert finding_row("c.jpg", told)[1:3] == ["cannot_tell", "too_dark"]
