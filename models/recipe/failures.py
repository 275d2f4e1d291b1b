"""Known failures with their pictures: what the shipped model answers wrongly on drawn pictures it never saw."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont, ImageOps

from borderlens.domain.finding import Outcome
from borderlens.domain.products import Label
from borderlens.vision.judge import Verdict
from recipe.seen import Seen

FILE = "failures.webp"
MOST = 24
ACROSS, TILE, LINE, GAP = 6, 180, 18, 10
"""Pictures in a row, their side, a line of words and the room between, in pixels."""


@dataclass(frozen=True, slots=True)
class Failure:
    """One wrong answer.

    Attributes:
        path: the picture.
        true: key of its label.
        said: keys of the labels that were named.
        probability: of the first of them.
        kind: ``missed`` (a protected product called a look-alike), ``accused`` (the reverse) or ``other label``.
    """

    path: Path
    true: str
    said: tuple[str, ...]
    probability: float
    kind: str


def known_failures(verdicts: Sequence[Verdict], seen: Seen, labels: Sequence[Label], most: int = MOST) -> list[Failure]:
    """Wrong answers, missed products first, then accused look-alikes, then other labels, the surest of each first."""
    found = []
    for verdict, picture, column in zip(verdicts, seen.pictures, seen.labels, strict=True):
        label = labels[column]
        said = tuple(candidate.label for candidate in verdict.candidates)
        if verdict.outcome is Outcome.CANNOT_TELL or label.key in said:
            continue
        kind = "other label"
        if label.group.is_protected is not verdict.group.is_protected:
            kind = "missed" if label.group.is_protected else "accused"
        found.append(Failure(picture.path, label.key, said, verdict.weighed[0].probability, kind))
    order = ("missed", "accused", "other label")
    return sorted(found, key=lambda f: (order.index(f.kind), -f.probability, f.path.name))[:most]


def sheet(failures: Sequence[Failure]) -> bytes:
    """WebP with the pictures in the order given, numbered from 1, what each is and what was said below it."""
    rows = -(-len(failures) // ACROSS)
    high = TILE + 3 * LINE + GAP
    page = Image.new("RGB", (GAP + ACROSS * (TILE + GAP), GAP + rows * high), "white")
    draw, font = ImageDraw.Draw(page), ImageFont.load_default(13)
    for number, failure in enumerate(failures):
        left, top = GAP + number % ACROSS * (TILE + GAP), GAP + number // ACROSS * high
        with Image.open(failure.path) as picture:
            page.paste(ImageOps.fit(picture.convert("RGB"), (TILE, TILE)), (left, top))
        words = (f"{number + 1}  {failure.kind}", f"is {failure.true}", f"said {failure.said[0]}")
        for line, text in enumerate(words):
            draw.text((left, top + TILE + 2 + line * LINE), text, fill="#16232A", font=font)
    out = io.BytesIO()
    page.save(out, "WEBP", quality=80)
    return out.getvalue()


def as_markdown(failures: Sequence[Failure]) -> str:
    """The section of the card."""
    if not failures:
        return "No drawn picture of an unseen shape was answered wrongly."
    lines = [
        f"The worst answers on drawn pictures of unseen shapes and seeds, {MOST} at most. Photographs of real things "
        "may fail in other ways.",
        "",
        f"![Known failures, numbered as in the table]({FILE})",
        "",
        "| | what went wrong | it is | it said | probability |",
        "| --- | --- | --- | --- | --- |",
    ]
    for number, failure in enumerate(failures, 1):
        said = ", ".join(f"`{key}`" for key in failure.said)
        lines.append(f"| {number} | {failure.kind} | `{failure.true}` | {said} | {failure.probability:.2f} |")
    return "\n".join(lines)
