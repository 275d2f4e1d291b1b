from __future__ import annotations

from borderlens.domain.finding import Candidate, Outcome, Quality, Reason
from borderlens.domain.products import Group
from borderlens.vision.judge import Verdict
from recipe.one_by_one import ANIMAL, HEADS, PRODUCT, Listed, page

GOOD = Quality(100, 200, 400, 1, 1, 1)
TOP = (Candidate("tiger_skin", Group.TARGET, 0.9),)
CALLED = Verdict(Outcome.CONSISTENT, None, "tiger_skin", Group.TARGET, TOP, GOOD, TOP, ())
QUIET = Verdict(Outcome.CANNOT_TELL, Reason.UNFAMILIAR, None, Group.NONE, (), GOOD, TOP, ())


def tiger(number: int, source: str, verdict: Verdict, part: str = "whole") -> Listed:
    name = f"photos/animal/tiger/{number:03d}.jpg"
    return Listed(name, part, ANIMAL, source, "walking", "live tiger", ("tiger_skin",), True, verdict, "a head")


FEW = [tiger(1, "one", CALLED), tiger(1, "one", QUIET, "coat"), tiger(2, "two", QUIET)]


def test_every_photograph_and_part_has_its_line() -> None:
    text = "\n".join(page(FEW, "a pack"))
    assert "| `photos/animal/tiger/001.jpg` | whole | walking | tiger_skin | yes | consistent: tiger_skin;" in text
    assert "| `photos/animal/tiger/001.jpg` | coat | walking | tiger_skin | yes | cannot_tell (unfamiliar);" in text
    assert f"## {PRODUCT.capitalize()}" not in text
    assert dict(zip(HEADS, FEW[0].row, strict=True))["fate"] == "right"


def test_no_percentage_of_fewer_than_ten_sources() -> None:
    few = "\n".join(page(FEW, "a pack"))
    assert "| live animals | 2 | 1 of 2 | 0 of 2 | 1 of 2 |" in few
    many = "\n".join(page([tiger(i, f"source {i}", QUIET) for i in range(10)], "a pack"))
    assert "| live animals | 10 | 0 of 10 (0.0 to 27.8 %) |" in many
