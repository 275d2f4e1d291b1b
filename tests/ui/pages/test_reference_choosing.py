"""Which pictures are listed, and what is held beside one."""

from __future__ import annotations

from pathlib import Path

import pytest

from borderlens.packs.pictures import TeachingPicture
from borderlens.ui.pages.reference.choosing import Choice, beside, chosen, fits


def picture(kind: str, stem: str, difficulty: float = 0.0, origin: str = "") -> TeachingPicture:
    return TeachingPicture(Path(f"{stem}.webp"), kind, difficulty=difficulty, origin=origin)


LIBRARY = [
    picture("bone_bangle", "bone-bangle-table"),
    picture("ivory_section", "ivory-section-100-degrees"),
    picture("ivory_section", "ivory-section-60-degrees", origin="mammoth"),
    picture("ivory_section", "ivory-blurred", 1.0),
    picture("", "lost"),
]


def stems(choice: Choice) -> list[str]:
    return [one.stem for _, row in chosen(LIBRARY, choice, lambda kind: [kind]) for one in row]


def test_clear_pictures_come_first_and_numbers_count_as_numbers() -> None:
    assert stems(Choice()) == [
        "ivory-section-60-degrees", "ivory-section-100-degrees", "ivory-blurred", "bone-bangle-table", "lost",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("choice", "found"),
    [
        (Choice(group="cannot_tell"), ["ivory-section-60-degrees"]),
        (Choice(group="look_alike"), ["bone-bangle-table"]),
        (Choice(family="other"), ["lost"]),
        (Choice(kind="bone_bangle"), ["bone-bangle-table"]),
        (Choice(typed="bangle bone"), ["bone-bangle-table"]),
        (Choice(family="tiger"), []),
    ],
)
def test_a_choice_narrows(choice: Choice, found: list[str]) -> None:
    assert stems(choice) == found


@pytest.mark.parametrize(
    ("typed", "name", "found"),
    [
        ("ngà", "Vòng tay bằng ngà", True),
        ("nga bang", "Vòng tay bằng ngà", True),
        ("DA DONG", "Da đông", True),
        ("虎", "虎皮", True),
        ("ງາ", "ກຳໄລ\u200bແຂນ\u200bງາ", True),
        ("ເກັດ", "ເກດ", False),
        ("horn", "Ivory bangle", False),
    ],
)
def test_words_are_found_without_marks(typed: str, name: str, found: bool) -> None:
    assert fits(typed, name) is found


def test_what_was_taken_in_the_same_way_is_held_beside() -> None:
    asked = picture("ivory_bangle", "ivory-bangle-table")
    close, table = picture("bone_bangle", "bone-bangle-close"), picture("bone_bangle", "bone-bangle-table", 0.9)
    assert beside(asked, [asked, close, table]) is table
    assert beside(asked, [asked, close]) is close
    other = picture("ivory_bangle", "ivory-bangle-close")
    assert beside(asked, [asked, other]) is other
    assert beside(asked, [asked]) is None
