"""Before and after on the same people: the four cells, the exact McNemar test, and what so few pairs can show."""

from __future__ import annotations

from collections.abc import Iterable

from borderlens.services.figures.records import COUNTS_ONLY, LEAST_CELL, Change, Share
from borderlens.services.figures.statistics.intervals import wilson
from borderlens.services.reports import blocks
from borderlens.services.reports.blocks import Block
from borderlens.services.reports.sayings import Sayings, Texts, plain


def change_blocks(changes: Iterable[Change], words: Sayings) -> list[Block]:
    made: list[Block] = []
    for change in changes:
        if not change.pairs:
            continue
        if not made:
            made += [blocks.heading(words.say("reports.change")), blocks.text(words.say("reports.change.pairs"))]
        points = [
            (
                words.say(f"reports.phase.{change.phase_before.value}"),
                paired(change.stayed + change.lost, change.pairs),
            ),
            (
                words.say(f"reports.phase.{change.phase_after.value}"),
                paired(change.stayed + change.gained, change.pairs),
            ),
        ]
        made.append(blocks.slope(points, change_lines(change, words)))
    return made


def paired(count: int, pairs: int) -> Share:
    """A share of the pairs, with its interval from ten on."""
    low, high = wilson(count, pairs) if pairs >= COUNTS_ONLY else (None, None)
    return Share(count, pairs, low, high)


def shows_cells(change: Change) -> bool:
    """True when no cell of the four holds so few people that they could be found out."""
    return all(n == 0 or n >= LEAST_CELL for n in (change.gained, change.lost, change.stayed, change.never))


def change_lines(change: Change, words: Sayings) -> list[Texts]:
    before, after = change.stayed + change.lost, change.stayed + change.gained
    lines = [words.say("reports.change.counts", pairs=change.pairs, before=before, after=after)]
    if shows_cells(change):
        lines.append(
            words.say(
                "reports.change.cells",
                gained=change.gained,
                lost=change.lost,
                stayed=change.stayed,
                never=change.never,
            )
        )
    else:
        lines.append(words.say("reports.change.hidden"))
    if change.difference is None or change.low is None or change.high is None:
        return [*lines, words.say("reports.change.few")]
    lines.append(
        words.say(
            "reports.change.difference",
            points=_points(change.difference),
            low=_points(change.low),
            high=_points(change.high),
        )
    )
    if change.p is not None:
        lines.append(words.say("reports.change.p", p="< 0.001" if change.p < 0.001 else f"= {plain(change.p, 3)}"))
    if change.power is not None:
        lines.append(power_words(change.pairs, change.power, words))
    if change.equated is not None:
        lines.append(words.say("reports.change.equated", points=_points(change.equated / 100)))
    elif change.raw:
        lines.append(words.say("reports.change.raw"))
    return lines


def power_words(pairs: int, power: float, words: Sayings) -> Texts:
    """The power of the test as so many times out of ten; the study's words for it."""
    times = min(10, max(0, round(power * 10)))
    key = {0: "reports.power.never", 10: "reports.power.always"}.get(times, "reports.power")
    return words.say(key, pairs=pairs, times=times)


def _points(difference: float) -> str:
    """A difference of shares in points of a hundred, with its sign."""
    whole = round(difference * 100)
    return f"+{whole}" if whole > 0 else str(whole).replace("-", "−")
