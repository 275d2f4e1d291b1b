from __future__ import annotations

from collections.abc import Sequence

from recipe.fates import Fate
from recipe.robustness_page import ANIMALS, DRAWN, HEADS, Outcome, figure, page, summary

R, C, M, A = Fate.RIGHT, Fate.CANNOT_TELL, Fate.MISSED, Fate.ACCUSED
BEFORE = (R, R, R, C)


def outcome(fault: str, fates: Sequence[Fate], group: str = DRAWN) -> Outcome:
    return Outcome(group, fault, "" if fault == "untouched" else "2 px", tuple(fates), BEFORE, 1)


FOUND = [
    outcome("untouched", BEFORE),
    outcome("blur", (R, C, M, C)),
    outcome("grey", (R, R, C, C)),
    outcome("untouched", BEFORE, ANIMALS),
    outcome("blur", (C, C, C, A), ANIMALS),
]


def test_what_was_lost_is_told_from_what_never_was_right() -> None:
    blur = FOUND[1]
    assert blur.lost == [C, M]
    assert dict(zip(HEADS, blur.row, strict=True)) == {
        "pictures": DRAWN,
        "fault": "blur",
        "level": "2 px",
        "of": 4,
        "right": 1,
        "cannot tell": 2,
        "missed": 1,
        "accused": 0,
        "misnamed": 0,
        "poor quality": 1,
        "lost": 2,
        "lost to wrong": 1,
        "newly wrong": 1,
    }


def test_the_page_names_the_faults_that_made_wrong_answers_more() -> None:
    told = summary(FOUND[:3])
    assert 'Of 3 findings on drawn pictures that a fault took away, 2 became "cannot tell" and 1 wrong.' in told
    assert "Newly wrong, which were right or undecided untouched: blur 2 px 1." in told
    assert "None is newly wrong." in summary([FOUND[0], FOUND[2]])


def test_photographs_of_few_sources_are_counted_without_a_share() -> None:
    drawn, animals = "\n".join(page(FOUND, "a pack", 2)).split("## Photographs of live animals")
    assert "1 of 4 (4.6 to 69.9 %)" in drawn
    assert "1 of 4 |" in animals
    assert "%" not in animals


def test_the_figure_shows_the_drawn_pictures() -> None:
    drawing = figure(FOUND).decode()
    assert drawing.count("of 4<") == 3
    assert drawing.count(">blur<") == 1
