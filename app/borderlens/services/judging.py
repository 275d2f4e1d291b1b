"""From what the model gave to a finding: about one photo, or about one object on several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from borderlens.domain.errors import Mistake
from borderlens.domain.finding import SAME_PHOTO, Finding, ModelName, PhotoName, PhotoPart
from borderlens.packs.model_pack import ModelPack
from borderlens.packs.model_records import Manifest
from borderlens.vision.judge import Confirmed, Verdict, poor_quality
from borderlens.vision.pixels import Measures
from borderlens.vision.together import judge_together


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What one photo gave, without its pixels: a few kilobytes that let it be judged together with others.

    Attributes:
        probabilities: float32, L labels, calibrated, as the model gave them: confirmed photographs are heard when it
            is judged.
        embedding: float32, D values, length 1.
    """

    finding: Finding
    probabilities: NDArray[np.float32]
    embedding: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Part:
    """One of several photos of one object: what it gave, or the mistake that prevented reading it."""

    file: str
    seen: Seen | None = None
    mistake: Mistake | None = None


def finding_of(verdict: Verdict, manifest: Manifest, photo: PhotoName, photos: tuple[PhotoPart, ...] = ()) -> Finding:
    """A verdict of the model of ``manifest`` as the finding about ``photo``, or about ``photos``."""
    involved = {candidate.label for candidate in verdict.candidates}
    return Finding(
        outcome=verdict.outcome,
        reason=verdict.reason,
        label=verdict.label,
        group=verdict.group,
        candidates=verdict.candidates,
        quality=verdict.quality,
        model=ModelName(manifest.id, manifest.version),
        photo=photo,
        weighed=verdict.weighed,
        nearest=verdict.nearest,
        drawn_only=any(label.drawn_only for label in manifest.labels if label.key in involved or not involved),
        photos=photos,
    )


def find_together(parts: Sequence[Part], pack: ModelPack, confirmed: Confirmed | None = None) -> Finding:
    """The finding about one object; every part that was read was read with ``pack``, by which ``confirmed`` are ready.

    Raises:
        Mistake: that of the first photo, when none could be read.
        ValueError: there is no photo.
    """
    read = {i: part.seen for i, part in enumerate(parts) if part.seen is not None}
    if not read:
        raise next((part.mistake for part in parts if part.mistake is not None), ValueError("no photo"))
    photos = _named(parts)
    own = [seen for i, seen in read.items() if photos[i].left_out != SAME_PHOTO]
    verdict = judge_together(own, [_measures(seen) for seen in own], pack, confirmed)
    shown = next((part for part in photos if part.counted), photos[min(read)]).photo
    assert shown is not None
    return finding_of(verdict, pack.manifest, shown, photos)


def _named(parts: Sequence[Part]) -> tuple[PhotoPart, ...]:
    named: list[PhotoPart] = []
    known: set[str] = set()
    for part in parts:
        if part.seen is None:
            named.append(PhotoPart(part.file, left_out=part.mistake.code if part.mistake else Mistake.code))
            continue
        alone = part.seen.finding
        poor = poor_quality(alone.quality)
        left_out = SAME_PHOTO if alone.photo.sha256 in known else (poor.value if poor else "")
        known.add(alone.photo.sha256)
        named.append(
            PhotoPart(part.file, alone.photo, alone.quality, alone.outcome, alone.reason, alone.label, left_out)
        )
    return tuple(named)


def _measures(seen: Seen) -> Measures:
    quality = seen.finding.quality
    return Measures(quality.sharpness, quality.light, quality.size)
