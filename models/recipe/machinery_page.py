"""The page of the machinery's figures.

python -m recipe.machinery_page --shared ../shared --pack models/products-v2 --work build/machinery
"""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from borderlens.packs.model_pack import read_model_pack
from borderlens.whole_file import write_whole
from recipe.machinery import DRAWS, NUMBERS, VIEWS, Goods, Row, draws, mean_of, measure, read_goods
from recipe.machinery_levers import NUMBER, Lever, levers

log = logging.getLogger("recipe.machinery")
PAGE = Path(__file__).parent / "results" / "machinery.md"
HEAD = """# The machinery on real photographs

{kinds} kinds of shop goods, photographed with phones, stand in for an agency's own confirmed photographs: packs are
learnt by the routine of the model room ({pack}), from 5 to 30 photographs of each of {known} kinds with {views} views
each, and asked about {asked} or so photographs from other shops. The other {unseen} kinds are withheld as unseen
look-alikes. Nobody named the shops, so none is told to the program. Means of {draws} draws of kinds and photographs
with the lowest and highest of them in brackets. Every label counts as protected, so that sets of up to three labels are
answers ("could be any of these").

The constants of the machinery (shrinkage, groups of like photographs, the two gates, the root) were chosen while
looking at these very kinds; other kinds may do worse.
"""


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="recipe.machinery_page", description="Measure the machinery on phone photos.")
    parser.add_argument("--shared", required=True, type=Path)
    parser.add_argument("--pack", required=True, type=Path)
    parser.add_argument("--work", type=Path, default=Path("build/machinery"))
    given = parser.parse_args(arguments)
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    base = read_model_pack(given.pack)
    goods = read_goods(given.shared, base, given.work)
    rows: list[list[Row]] = []
    for number in NUMBERS:
        rows.append([measure(goods, base, known, unseen, number, seed) for seed, known, unseen in draws(goods)])
        log.info("%s", mean_of(rows[-1]))
    write_whole(PAGE, page(goods, f"{base.id} {base.version}", rows, levers(goods)).encode())
    return 0


def page(goods: Goods, pack: str, rows: Sequence[Sequence[Row]], tried: Sequence[Lever]) -> str:
    unseen = len(goods.kinds) // 3
    known = len(goods.kinds) - unseen
    asked = round(int((~goods.learnt_from).sum()) * known / len(goods.kinds))
    head = HEAD.format(
        kinds=len(goods.kinds), pack=pack, known=known, views=VIEWS, asked=asked, unseen=unseen, draws=DRAWS
    )
    return "\n".join([head, *_answers(rows), *_rivals(rows), *_levers(tried)])


def _answers(rows: Sequence[Sequence[Row]]) -> list[str]:
    lines = [
        "## One photograph, and three",
        "",
        "Wrong: among the answered, the right label is not among those said. Three: photographs of one kind three at a",
        "time in their order; neighbours may show one shelf.",
        "",
        "| photographs a kind | covered (promise 95 %) | calibration error | answered | wrong | one label | wrong | "
        "three: answered | wrong | one label | wrong | unseen look-alikes: answered | AUROC | seconds |",
        "| " + " | ".join(["---"] * 14) + " |",
    ]
    names = (
        *("covered", "calibration_error", "answered", "answered_wrong", "named", "named_wrong"),
        *("three_answered", "three_wrong", "three_named", "three_named_wrong", "unseen_answered", "unseen_auroc"),
    )
    for group in rows:
        cells = [_cell(group, name) for name in names]
        lines.append(f"| {group[0].photographs} | " + " | ".join(cells) + f" | {mean_of(group).seconds:.0f} |")
    return [*lines, ""]


def _rivals(rows: Sequence[Sequence[Row]]) -> list[str]:
    lines = [
        "## Most probable label right",
        "",
        "Against a plain linear head (C = 1, no views, no whitening) and the nearest class mean, which always answer.",
        "",
        "| photographs a kind | the model room | plain linear head | nearest class mean |",
        "| --- | --- | --- | --- |",
    ]
    for group in rows:
        cells = [_cell(group, name) for name in ("right_first", "plain_right", "mean_right")]
        lines.append(f"| {group[0].photographs} | " + " | ".join(cells) + " |")
    return [*lines, ""]


def _levers(tried: Sequence[Lever]) -> list[str]:
    lines = [
        f"## What each part brings, at {NUMBER} photographs a kind",
        "",
        "Answered: sets of up to three labels, gates not counted.",
        "",
        "| variant | most probable right | covered | labels in a set | answered | wrong | calibration error |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for row in tried:
        lines.append(
            f"| {row.name} | {row.right:.3f} | {row.covered:.3f} | {row.size:.2f} | {row.answered:.3f} | "
            f"{row.wrong:.3f} | {row.error:.3f} |"
        )
    return [*lines, ""]


def _cell(group: Sequence[Row], name: str) -> str:
    values = [getattr(row, name) for row in group]
    return f"{sum(values) / len(values):.3f} ({min(values):.3f}–{max(values):.3f})"


if __name__ == "__main__":
    sys.exit(main())
