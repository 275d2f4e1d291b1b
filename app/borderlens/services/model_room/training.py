"""From a survey and a wish to a measured model pack.

The objects that are kept apart measure a pack that never saw them. The pack that is written then learns once more, by
the same routine with the same strength, from all objects: where photographs are few, a quarter of them is worth more
in the head than in the figures, and calibration is cross-fitted, so that it rests on objects that the answering head
had not seen either way. The card says so beside its figures.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from borderlens.domain.errors import Cancelled as Stopped
from borderlens.domain.errors import NotReadyToTrain, PhotoChanged
from borderlens.packs.model_pack import ModelPack
from borderlens.packs.model_records import Measured, Training
from borderlens.packs.signing import own_keys, sign
from borderlens.services.check import Checker
from borderlens.services.model_room.card import Story, measured_rows, write_card
from borderlens.services.model_room.embeddings import THREADS, Embedded, embed, views_for
from borderlens.services.model_room.material import Material, gather, rows_of, teaching_of
from borderlens.services.model_room.pack import check_name, in_memory, install, write_pack
from borderlens.services.model_room.records import (
    Cancelled,
    Comparison,
    NoticeKind,
    Progress,
    Report,
    Stage,
    Survey,
    Trained,
    Weight,
    Wish,
)
from borderlens.services.model_room.report import Kept, answers_of, counts_by_group, measure
from borderlens.services.model_room.split import keep_apart
from borderlens.services.model_room.waiting import Stop, each, heard
from borderlens.vision.learning.head import STRENGTHS
from borderlens.vision.learning.learn import Learnt, learn
from borderlens.vision.model import Model
from borderlens.vision.photo import read_photo
from borderlens.vision.pixels import to_input
from borderlens.vision.session import OnnxModel

__all__ = ["install", "train"]

FEW_OBJECTS = 10
"""Objects of a label under which the report says that they are few: then one kept apart in four is at most two."""
_CALIBRATED_ON = "photographs of an agency, each asked of a head that had not learnt from its object"
_LARGEST_DIFFERENCE = 1e-3


def train(
    survey: Survey,
    wish: Wish,
    base: ModelPack,
    out: Path,
    cache: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    installed: Checker | None = None,
    keys: Path | None = None,
) -> Trained:
    """Learn, measure and write ``out / wish.id``; an earlier pack of that id in ``out`` is replaced.

    Args:
        base: its graph gives the embeddings and becomes the new pack's, with another head.
        cache: folder for embeddings, so that a second training of the same photographs takes seconds.
        installed: reads the same kept-apart photographs for a comparison.
        keys: folder of this computer's key pair; with ``wish.signer`` the pack is signed.

    Raises:
        Cancelled: within a fifth of a second of ``cancelled`` saying so; nothing half written is left.
        NotReadyToTrain: a notice of the survey says stop.
        TooFewToTrain, BadPackName, PackExists, PhotoChanged, DiskFull, CannotWrite, PackMistake.
    """
    check_name(wish.id)
    stops = sum(notice.weight is Weight.STOP for notice in survey.notices)
    if stops:
        raise NotReadyToTrain(folder=str(survey.folder), count=stops)
    return _Training(survey, wish, base, progress, cancelled).run(out, cache, installed, keys)


@dataclass(slots=True)
class _Both:
    """What learnt from all objects, and what measures it."""

    whole: Learnt
    measured: Learnt


class _Training:
    def __init__(
        self, survey: Survey, wish: Wish, base: ModelPack, progress: Progress | None, cancelled: Cancelled | None
    ) -> None:
        self._begun = time.monotonic()
        self._survey = survey
        self._wish = wish
        self._base = base
        self._progress = progress
        self._cancelled = cancelled
        self._model: Model = OnnxModel(base, threads=1)
        self._material: Material = gather(survey, wish, base)
        kept = keep_apart(self._material.photographs, wish.seed)
        self._kept = [photograph.object in kept for photograph in self._material.photographs]

    def run(self, out: Path, cache: Path, installed: Checker | None, keys: Path | None) -> Trained:
        photographs = self._material.photographs
        views = views_for(len(photographs))
        embedded = embed(photographs, views, self._model, cache, self._wish.seed, self._progress, self._cancelled)
        both = heard(lambda stop: self._learn(embedded, stop), self._cancelled)
        report = self._measure(both.measured, embedded, installed)
        folder = self._write(both.whole, report, embedded, views, out, keys)
        return Trained(
            folder=folder,
            report=report,
            seconds=time.monotonic() - self._begun,
            learnt_objects=len({photograph.object for photograph in photographs}),
            learnt_photographs=len(photographs),
            signer=self._wish.signer,
        )

    def _learn(self, embedded: Sequence[Embedded], stop: Stop) -> _Both:
        """First without the objects kept apart, to measure and to choose the strength; then from all."""
        seed, labels = self._wish.seed, self._material.labels
        teaching = teaching_of(self._material, self._base)
        before = 0

        def tell(done: int, of: int) -> None:
            stop.check()
            if self._progress is not None:
                total = before + of if before else of + of // len(STRENGTHS)
                self._progress(Stage.LEARNING, before + done, total)
            seen[0] = of

        seen = [0]
        part = rows_of(self._material, embedded, [not kept for kept in self._kept], self._base)
        measured = learn(part, None, labels, teaching, seed, strengths=STRENGTHS, progress=tell)
        before = seen[0]
        everything = rows_of(self._material, embedded, [True] * len(self._kept), self._base)
        whole = learn(everything, None, labels, teaching, seed, strengths=(measured.head.strength,), progress=tell)
        return _Both(whole, measured)

    def _measure(self, learnt: Learnt, embedded: Sequence[Embedded], installed: Checker | None) -> Report:
        pack = in_memory(learnt, self._base, self._wish.id, self._training(0.0), _CALIBRATED_ON)
        kept = self._as_read_by(learnt, embedded)
        comparison = self._compare(kept, pack, embedded, installed) if installed is not None and kept else None
        self._tell(Stage.MEASURING, len(kept), len(kept))
        return measure(kept, pack, self._limits(), comparison)

    def _as_read_by(self, learnt: Learnt, embedded: Sequence[Embedded]) -> list[Kept]:
        """The photographs kept apart, as a pack with this head reads them."""
        found = []
        labels = {label.key: label for label in self._material.labels}
        for photograph, seen, kept in zip(self._material.photographs, embedded, self._kept, strict=True):
            if kept:
                p = learnt.probabilities(seen.embeddings[:1])[0]
                found.append(Kept(photograph, labels[photograph.label], p, seen.embeddings[0], seen.measures))
        return found

    def _compare(
        self, kept: Sequence[Kept], pack: ModelPack, embedded: Sequence[Embedded], installed: Checker
    ) -> Comparison:
        """The installed pack on the same photographs; where it is the base pack, what it said while they were read."""
        old = installed.pack
        if old.manifest.files and old.manifest.files == self._base.manifest.files:
            said = [seen.probabilities for seen, is_kept in zip(embedded, self._kept, strict=True) if is_kept]
            read = [replace(one, probabilities=p) for one, p in zip(kept, said, strict=True)]
        else:
            read = self._read_by(kept, installed)
        return Comparison(
            installed=old.id,
            new=counts_by_group(answers_of(kept, pack)),
            old=counts_by_group(answers_of(read, old)),
        )

    def _read_by(self, kept: Sequence[Kept], installed: Checker) -> list[Kept]:
        def work(one: Kept, stop: Stop) -> Kept:
            stop.check()
            reading = installed.examine(one.photograph.path).reading
            return replace(one, probabilities=reading.probabilities, embedding=reading.embedding)

        found: dict[int, Kept] = {}
        for place, one in each(kept, work, THREADS, self._cancelled):
            found[place] = one
            self._tell(Stage.MEASURING, len(found), len(kept))
        return [found[place] for place in range(len(kept))]

    def _limits(self) -> dict[str, str]:
        """What limits each label most: drawings alone, few objects, one source or table, that no eye can settle it."""
        objects: dict[str, set[str]] = {}
        for photograph in self._material.photographs:
            objects.setdefault(photograph.label, set()).add(photograph.object)
        alike = {
            str(notice.fields["label_key"]): f"one_{notice.fields['why']}"
            for notice in self._survey.notices
            if notice.kind is NoticeKind.ONE_SOURCE
        }
        found: dict[str, str] = {}
        for label in self._material.labels[:-1]:
            if label.key not in self._material.own and label.drawn_only:
                found[label.key] = "drawn_only"
            elif label.key in objects and len(objects[label.key]) < FEW_OBJECTS:
                found[label.key] = "few"
            elif label.key in alike:
                found[label.key] = alike[label.key]
            elif not label.by_eye:
                found[label.key] = "not_by_eye"
        return found

    def _write(
        self, learnt: Learnt, report: Report, embedded: Sequence[Embedded], views: int, out: Path, keys: Path | None
    ) -> Path:
        self._tell(Stage.WRITING, 0, 1)
        seconds = time.monotonic() - self._begun
        pack = in_memory(learnt, self._base, self._wish.id, self._training(seconds), _CALIBRATED_ON)
        story = Story(self._survey, self._wish, self._base, self._material, tuple(self._kept), views, seconds)
        rows: tuple[Measured, ...] = measured_rows(report)
        card = write_card(pack, learnt, report, story)

        def finish(folder: Path) -> None:
            self._check_graph(ModelPack(folder, pack.manifest, pack.references), learnt, embedded)
            if keys is not None and self._wish.signer.strip():
                sign(folder, own_keys(keys), self._wish.signer)
            if self._cancelled is not None and self._cancelled():
                raise Stopped

        place = write_pack(pack, learnt, self._base, rows, card, out, finish)
        self._tell(Stage.WRITING, 1, 1)
        return place

    def _check_graph(self, pack: ModelPack, learnt: Learnt, embedded: Sequence[Embedded]) -> None:
        """The written file says of the first photograph what was learnt; else it is a bug, and nothing is kept."""
        first = self._material.photographs[0]
        photo = read_photo(first.path)
        if photo.sha256 != first.sha256:
            raise PhotoChanged(file=str(first.path))
        found = OnnxModel(pack, threads=1).run(to_input(photo.pixels, pack.manifest.size))
        wanted = learnt.probabilities(embedded[0].embeddings[:1])[0]
        difference = float(np.abs(found.probabilities - wanted).max())
        if difference > _LARGEST_DIFFERENCE:
            raise ArithmeticError(f"the written graph differs from the head by {difference:.4f}")

    def _training(self, seconds: float) -> Training:
        photographs = self._material.photographs
        lines = sorted(f"{p.sha256} {p.label} {p.object} {p.source}" for p in photographs)
        return Training(
            pictures=0,
            seeds=0,
            photographs=len(photographs),
            data_sha256=hashlib.sha256("\n".join(lines).encode("utf-8", "backslashreplace")).hexdigest(),
            minutes=round(seconds / 60, 2),
            summary=(
                f"A linear head on the picture encoder of {self._base.id} {self._base.version}, learnt from "
                f"{len(photographs)} photographs of {len({p.object for p in photographs})} objects; "
                f"seed {self._wish.seed}."
            ),
        )

    def _tell(self, stage: Stage, done: int, of: int) -> None:
        if self._progress is not None:
            self._progress(stage, done, of)
