"""The page and the figure of ``recipe.robustness``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from borderlens.vision.learning.counts import share_of
from recipe.bars import Bar, stacked
from recipe.bench import markdown, shared_out
from recipe.fates import Fate

NAME = "robustness"
DRAWN, PRODUCTS, ANIMALS = "drawn pictures", "photographs of products and look-alikes", "photographs of live animals"
LEGEND = (("right", "#1F7A6D"), ("cannot tell", "#8A949A"), ("wrong", "#B3261E"))
HEADS = (
    "pictures",
    "fault",
    "level",
    "of",
    *(fate.value for fate in Fate),
    "poor quality",
    "lost",
    "lost to wrong",
    "newly wrong",
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """Fates of the cases of one group under one fault and level, beside those of the untouched files."""

    group: str
    fault: str
    level: str
    fates: tuple[Fate, ...]
    before: tuple[Fate, ...]
    poor: int

    def count(self, one: Fate) -> int:
        return sum(found is one for found in self.fates)

    @property
    def wrong(self) -> int:
        return sum(found.is_wrong for found in self.fates)

    @property
    def lost(self) -> list[Fate]:
        """What became of those that were right untouched and are not any more."""
        pairs = zip(self.before, self.fates, strict=True)
        return [now for then, now in pairs if then is Fate.RIGHT and now is not Fate.RIGHT]

    @property
    def newly_wrong(self) -> int:
        """Pictures that are wrong now and were not untouched."""
        return sum(now.is_wrong and not then.is_wrong for then, now in zip(self.before, self.fates, strict=True))

    @property
    def row(self) -> tuple[object, ...]:
        lost = self.lost
        counts = (self.count(one) for one in Fate)
        to_wrong = sum(one.is_wrong for one in lost)
        return (
            self.group,
            self.fault,
            self.level,
            len(self.fates),
            *counts,
            self.poor,
            len(lost),
            to_wrong,
            self.newly_wrong,
        )


def figure(found: Sequence[Outcome]) -> bytes:
    """Bars of the drawn pictures: right, cannot tell, wrong."""
    bars: list[Bar] = []
    shown_already = ""
    for outcome in found:
        if outcome.group == DRAWN:
            heading = "" if outcome.fault == shown_already else outcome.fault
            shown_already = outcome.fault
            parts = (outcome.count(Fate.RIGHT), outcome.count(Fate.CANNOT_TELL), outcome.wrong)
            bars.append(Bar(outcome.level or "as it is", parts, heading))
    return stacked("Spoilt drawn pictures of unseen seeds and shapes", LEGEND, bars)


def page(found: Sequence[Outcome], about_pack: str, per_kind: int) -> list[str]:
    """Paragraphs of robustness.md."""
    parts = [
        "# What findings become when photographs are spoilt",
        about_pack,
        f"Made by `python -m recipe.robustness`. Up to {per_kind} drawn test pictures of each kind (unseen seeds and "
        "shapes), and the photographs of `real.csv` of which the pack knows a label, whole and cut to their thing: "
        "products and look-alikes taught nothing, and live animals are judged by heads that saw nothing of their "
        "source. Each went through the fault, then through the reader, the quality limits, the gates and the sets, as "
        "a file does in the program. Blur is Gaussian at the reading size; exposure is in linear light; the crop is "
        "the middle of the frame at the size that it has, so that a small picture becomes too small; `screen` is "
        "simulated: dots and moiré, steeper curve, black that is not black, glare, bezel and room, turn and "
        "perspective, noise and a second JPEG. It is no photograph of a screen.",
        "*Right* names a right label, or says of a thing that the eye cannot settle that it cannot. *Missed*: a "
        "protected product called a look-alike. *Accused*: anything else called protected. *Misnamed*: the right side, "
        "the wrong name. *Poor quality* is the part of cannot tell that the quality limits turned away. *Lost*: right "
        "as it was and no longer; beside it how many of those became wrong. *Newly wrong*: not wrong untouched.",
        summary([outcome for outcome in found if outcome.group == DRAWN]),
        f"![Stacked bars]({NAME}.svg)",
    ]
    for group in (DRAWN, PRODUCTS, ANIMALS):
        own = [outcome for outcome in found if outcome.group == group and outcome.fates]
        if own:
            parts += [f"## {group.capitalize()}", _note(group), _table(own)]
    return parts


def _note(group: str) -> str:
    if group == DRAWN:
        return "Wrong answers with Wilson's 95 % interval."
    return "A photograph and its cut count apart; they come from fewer than ten sources, so these are counts."


def _table(own: Sequence[Outcome]) -> str:
    heads = (
        "fault",
        "level",
        "right",
        "cannot tell",
        "poor quality",
        "missed",
        "accused",
        "misnamed",
        "wrong",
        "newly wrong",
        "lost",
    )
    rows = []
    for outcome in own:
        counts = [outcome.count(one) for one in (Fate.RIGHT, Fate.CANNOT_TELL)]
        errors = [outcome.count(one) for one in (Fate.MISSED, Fate.ACCUSED, Fate.MISNAMED)]
        share = share_of(one.is_wrong for one in outcome.fates)
        wrong = shared_out(share) if outcome.group == DRAWN else f"{share.found} of {share.of}"
        lost = f"{len(outcome.lost)}, {sum(one.is_wrong for one in outcome.lost)} to wrong"
        rows.append((outcome.fault, outcome.level, *counts, outcome.poor, *errors, wrong, outcome.newly_wrong, lost))
    return markdown(heads, rows)


def summary(drawn: Sequence[Outcome]) -> str:
    """Whether what was lost became "cannot tell", and which faults made answers wrong that were not."""
    lost = [one for outcome in drawn for one in outcome.lost]
    told = Counter(one.is_wrong for one in lost)
    worse = [f"{o.fault} {o.level} {o.newly_wrong}" for o in drawn if o.newly_wrong]
    grown = (
        f"Newly wrong, which were right or undecided untouched: {', '.join(worse)}."
        if worse
        else "None is newly wrong."
    )
    return (
        f'Of {len(lost)} findings on drawn pictures that a fault took away, {told[False]} became "cannot tell" and '
        f"{told[True]} wrong. {grown}"
    )
