"""Every real photograph of a product, an animal or a look-alike with its finding: python -m recipe.one_by_one

    python -m recipe.one_by_one --pack models/products-v2

None of them taught the head that judges it: no product photograph teaches any head, and a live animal is judged by a
head, gates and sets that saw nothing of its source. Where ``real.csv`` has a box, the thing or coat alone is judged
too.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from borderlens.domain.finding import Outcome
from borderlens.vision.judge import Verdict
from borderlens.vision.learning.counts import is_accusation, share_of
from borderlens.vision.pixels import Measures
from recipe.augment import View
from recipe.bench import (
    FEWEST_SOURCES,
    Bench,
    about,
    markdown,
    options,
    parsed,
    shared_out,
    write_page,
)
from recipe.counts import in_words
from recipe.data import Picture
from recipe.fates import Fate, fate, is_known
from recipe.labels import NONE
from recipe.real import WHOLE, Shown, shown

NAME = "one_by_one"
HEADS = ("photograph", "part", "source", "shows", "class", "right labels", "taught", "finding", "fate", "judged by")
PRODUCT, LOOK_ALIKE, ANIMAL = "products", "look-alikes and other things", "live animals"
JUDGED = (Fate.RIGHT, Fate.MISSED, Fate.ACCUSED, Fate.MISNAMED)
_PROTECTED = ("carved_ivory", "carved_walrus_ivory", "pangolin_scales")


@dataclass(frozen=True, slots=True)
class Listed:
    """One photograph, or its thing alone. right: labels that would be right, none where real.csv has no row for it.
    judge: which head answered."""

    name: str
    part: str
    group: str
    source: str
    shows: str
    what: str
    right: tuple[str, ...]
    taught: bool
    verdict: Verdict
    judge: str

    @property
    def fate(self) -> Fate:
        return fate(self.verdict, self.right)

    @property
    def row(self) -> tuple[object, ...]:
        taught = "yes" if self.taught else "no"
        own = (self.name, self.part, self.source, self.shows, self.what, " ".join(self.right), taught)
        return (*own, in_words(self.verdict), self.fate.value, self.judge)


def main(arguments: list[str] | None = None) -> int:
    asked = parsed(options(NAME, "Every real photograph of a product, an animal or a look-alike."), arguments)
    bench = Bench(asked)
    found = listed(bench)
    write_page(asked.out, NAME, page(found, about(bench.pack)), HEADS, [one.row for one in found])
    return 0


def listed(bench: Bench) -> list[Listed]:
    """All photographs in order of name, each whole and then its parts."""
    rows = {
        (row.picture.name.partition("#")[0], row.part): row
        for row in shown(bench.asked.shared, bench.asked.work / "cuts")
    }
    found: list[Listed] = []
    for photograph in sorted(bench.pictures, key=lambda p: p.name):
        if photograph.kind not in ("product", "animal"):
            continue
        whole = rows.get((photograph.name, WHOLE))
        found.append(_judged(bench, photograph, photograph, whole, WHOLE))
        for (name, part), row in rows.items():
            if name == photograph.name and part != WHOLE:
                found.append(_judged(bench, photograph, row.picture, row, part))
    return found


def _judged(bench: Bench, photograph: Picture, picture: Picture, row: Shown | None, part: str) -> Listed:
    answering = bench.apart(photograph.fold if photograph.kind == "animal" else -1)
    view = View(0, "product")
    embedding = bench.store.embeddings([(picture, view)])
    measures: Sequence[Measures] = bench.measured_views([(picture, view)])
    right = row.labels if row else (NONE,)
    group = ANIMAL if photograph.kind == "animal" else PRODUCT if photograph.label in _PROTECTED else LOOK_ALIKE
    return Listed(
        photograph.name,
        part,
        group,
        photograph.source,
        photograph.shows,
        row.what if row else _class_of(photograph),
        right,
        is_known(right, bench.pack),
        answering.verdicts(embedding, measures)[0],
        "the pack" if answering is bench.whole else f"a head without fold {photograph.fold}",
    )


def _class_of(photograph: Picture) -> str:
    """The folder says what it is; of an animal, that it is alive."""
    words = Path(photograph.name).parent.name.replace("_", " ")
    return f"live {words}" if photograph.kind == "animal" else words


def page(found: Sequence[Listed], about_pack: str) -> list[str]:
    """Paragraphs of one_by_one.md."""
    parts = [
        "# Every real photograph, one by one",
        about_pack,
        "Made by `python -m recipe.one_by_one`. Products and look-alikes teach nothing and are judged by the pack "
        "itself. Photographs of live animals teach `none`, so each is judged by a head, gates and sets of their own "
        'that saw nothing of its source. A live animal is no product: "cannot tell" is the answer that is wanted, and '
        "naming its coat is no mistake of the eye but no finding about a product either. *Right labels* are those of "
        "`real.csv`; `none` where nothing that is taught is shown. *Taught*: the pack knows one of the labels; where "
        'it does not, only "cannot tell" can be right. Parts: the whole photograph, or the thing or coat alone. '
        f"Percentages are given for {FEWEST_SOURCES} independent sources or more.",
        _summary(found),
    ]
    for group in (PRODUCT, LOOK_ALIKE, ANIMAL):
        own = [one for one in found if one.group == group]
        if own:
            parts += [f"## {group.capitalize()}", _list(own)]
    return parts


def _list(own: Iterable[Listed]) -> str:
    heads = ("photograph", "part", "shows", "right labels", "taught", "finding", "fate")
    rows: list[tuple[object, ...]] = []
    for one in own:
        taught = "yes" if one.taught else "no"
        said = in_words(one.verdict), one.fate.value
        rows.append((f"`{one.name}`", one.part, one.shows, " ".join(one.right), taught, *said))
    return markdown(heads, rows)


def _summary(found: Sequence[Listed]) -> str:
    """Whole photographs by what they show: called protected, a look-alike, or undecided."""
    heads = (
        "whole photographs",
        "sources",
        "called protected",
        "called a look-alike",
        "cannot tell",
        *(one.value for one in JUDGED),
    )
    rows: list[tuple[object, ...]] = []
    for group in (PRODUCT, LOOK_ALIKE, ANIMAL):
        own = [one for one in found if one.group == group and one.part == WHOLE]
        for name, part in ((group, own), *((f"— {what}", [o for o in own if o.what == what]) for what in _kinds(own))):
            if part:
                rows.append(_counted(name, part))
    return markdown(heads, rows)


def _kinds(own: Sequence[Listed]) -> list[str]:
    return sorted({one.what for one in own})


def _counted(name: str, own: Sequence[Listed]) -> tuple[object, ...]:
    sources = len({one.source for one in own})
    hits = (
        share_of(is_accusation(one.verdict) for one in own),
        share_of(one.verdict.outcome is Outcome.LOOK_ALIKE for one in own),
        share_of(one.verdict.outcome is Outcome.CANNOT_TELL for one in own),
        *(share_of(one.fate is kind for one in own) for kind in JUDGED),
    )
    words = (shared_out(share) if sources >= FEWEST_SOURCES else f"{share.found} of {share.of}" for share in hits)
    return (name, sources, *words)


if __name__ == "__main__":
    sys.exit(main())
