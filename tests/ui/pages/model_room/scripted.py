"""Work of the model room that does what a test tells it: surveys and reports of its own, and waits where it is held."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from borderlens.domain.errors import Cancelled as Stopped
from borderlens.domain.errors import Mistake
from borderlens.domain.products import Group, Label
from borderlens.packs.labels import known_labels
from borderlens.services.model_room.records import (
    Cancelled,
    Comparison,
    Count,
    Keep,
    LabelShare,
    MistakeSeen,
    Notice,
    NoticeKind,
    Photograph,
    Progress,
    Report,
    Stage,
    Survey,
    Trained,
    Weight,
    Wish,
)
from borderlens.ui.pages.model_room.service import Models
from borderlens.words import Words

ROOT = Path(__file__).resolve().parents[4]
PICTURES = ROOT / "assets" / "pictures"
# Folder of teaching pictures, label, photographs, objects.
KNOWN = (
    ("ivory_section", "proboscidean_ivory", 96, 24),
    ("pangolin_scales", "pangolin_scales", 84, 20),
    ("pangolin_processed", "pangolin_processed", 52, 12),
    ("tiger_skin", "tiger_skin", 44, 11),
    ("leopard_skin", "leopard_skin", 38, 9),
    ("bone_figure", "bone", 61, 14),
    ("resin_section", "resin", 22, 6),
    ("hippo_section", "hippo_ivory", 15, 2),
)
PATIENCE_SECONDS = 20


def picture(folder: str, place: int = 0) -> Path:
    """One of the program's own pictures."""
    files = sorted(f for f in (PICTURES / folder).iterdir() if f.suffix in (".webp", ".jpg", ".png"))
    return files[place % len(files)]


def shares(unknown: Sequence[str] = ()) -> tuple[LabelShare, ...]:
    labels = known_labels()
    known = [
        LabelShare(replace(labels[key], drawn_only=False), key, photos, objects, 2, picture(folder, 7))
        for folder, key, photos, objects in KNOWN
    ]
    cautious = [Label(key, Group.PROTECTED, "other", key, True, False) for key in unknown]
    strange = [LabelShare(label, label.key, 31, 9, 1, picture("shell_section"), False) for label in cautious]
    return (*known, *strange)


def survey_of(folder: Path, notices: Sequence[Notice] | None = None, unknown: Sequence[str] = ()) -> Survey:
    labels = shares(unknown)
    photographs = tuple(
        Photograph(picture(name, place), f"{key}/{place}.jpg", key, f"{key}-{place}")
        for name, key, _, _ in KNOWN
        for place in range(2)
    )
    usual = (
        Notice(NoticeKind.ALL_OPEN, Weight.FINE, {"photographs": 412, "labels": len(labels)}),
        Notice(NoticeKind.OBJECTS_APART, Weight.FINE, {"objects": 98, "learn": 74, "kept": 24, "photographs": 412}),
        Notice(
            NoticeKind.NEAR_DUPLICATES,
            Weight.ATTENTION,
            {"count": 18, "exact": 3},
            tuple(picture("tiger_skin", place) for place in range(8)),
        ),
        Notice(
            NoticeKind.ONE_SOURCE,
            Weight.ATTENTION,
            {"label": "leopard_skin", "label_key": "leopard_skin", "why": "table", "source": ""},
            tuple(picture("leopard_skin", place) for place in range(6)),
        ),
        Notice(
            NoticeKind.FEW_OBJECTS,
            Weight.ATTENTION,
            {"label": "hippo_ivory", "label_key": "hippo_ivory", "objects": 2, "photographs": 15, "wanted": 3},
            (picture("hippo_section"),),
        ),
    )
    strange = tuple(
        Notice(NoticeKind.UNKNOWN_LABEL, Weight.ATTENTION, {"label": key, "label_key": key, "photographs": 31})
        for key in unknown
    )
    return Survey(folder, photographs, labels, tuple(notices if notices is not None else usual + strange))


def counts(missed: int, accused: int, unsure: int, of: int) -> tuple[Count, ...]:
    protected, answered = of * 2 // 3, of - unsure
    return (
        Count("missed", missed, protected),
        Count("accused", accused, of - protected),
        Count("in_set", of - 1, of),
        Count("cannot_tell", unsure, of),
        Count("answered_right", answered - missed - accused, answered),
    )


def report_of(survey: Survey) -> Report:
    keys = [key for _, key, _, _ in KNOWN if key != "hippo_ivory"]
    table = {key: {key: 9, "": 2} for key in keys}
    table["pangolin_processed"] = {"pangolin_processed": 7, "resin": 2, "": 2}
    table["bone"] = {"bone": 9, "resin": 1, "": 1}
    seen = (
        MistakeSeen(_apart("pangolin_processed", 3), "resin", True, False),
        MistakeSeen(_apart("pangolin_processed", 5), "resin", True, False),
        MistakeSeen(_apart("resin_section", 4, "resin"), "proboscidean_ivory", False, True),
        MistakeSeen(_apart("bone_figure", 2, "bone"), "resin", False, False),
        MistakeSeen(_apart("tiger_skin", 6), "", False, False),
    )
    new = (Count("missed", 2, 52), Count("accused", 1, 25), Count("cannot_tell", 14, 77), Count("group_right", 60, 63))
    old = (Count("missed", 11, 52), Count("accused", 6, 25), Count("cannot_tell", 30, 77), Count("group_right", 30, 47))
    return Report(
        objects=24,
        photographs=77,
        counts=counts(2, 1, 14, 77),
        together=counts(1, 0, 5, 24),
        table=table,
        behind={
            (true, said): tuple(_apart("bone_figure", place, true) for place in range(count))
            for true, row in table.items()
            for said, count in row.items()
        },
        mistakes=seen,
        limits={"hippo_ivory": "few", "leopard_skin": "one_source"},
        expected_calibration_error=0.03,
        comparison=Comparison("products-v2", new, old),
    )


def _apart(folder: str, place: int, label: str = "") -> Photograph:
    return Photograph(picture(folder, place), f"{folder}/{place}.jpg", label or folder, f"seizure-{place}")


@dataclass
class ScriptedWork:
    """Answers at once, or holds before the end while ``held``; ``refusal`` is raised instead of an answer.

    Attributes:
        wishes: what was asked to be trained.
        reached: sent when the work has told its progress and waits.
    """

    survey_given: Survey | None = None
    unknown: tuple[str, ...] = ()
    held: bool = False
    refusal: Mistake | None = None
    limits: dict[str, str] = field(default_factory=dict)
    wishes: list[Wish] = field(default_factory=list)
    saved: list[Path] = field(default_factory=list)
    installed: list[str] = field(default_factory=list)
    reached: threading.Event = field(default_factory=threading.Event)
    go_on: threading.Event = field(default_factory=threading.Event)

    def survey(self, source: Path, words: Words, progress: Progress, cancelled: Cancelled) -> Survey:
        self._run(((Stage.LOOKING, 131, 412),), progress, cancelled)
        return self.survey_given or survey_of(source, unknown=self.unknown)

    def train(self, survey: Survey, wish: Wish, progress: Progress, cancelled: Cancelled) -> Trained:
        self.wishes.append(wish)
        steps = ((Stage.READING, 0, 412), (Stage.READING, 268, 412))
        self._run(steps, progress, cancelled)
        report = report_of(survey)
        drawn = {"rhino_horn": "drawn_only", "walrus_ivory": "drawn_only"} if wish.keep is Keep.SHIPPED else {}
        return Trained(survey.folder, replace(report, limits=report.limits | drawn), 372.0, 74, 335)

    def install(self, trained: Trained) -> str:
        self.installed.append(self.wishes[-1].id)
        return self.wishes[-1].id

    def save(self, trained: Trained, file: Path) -> Path:
        file.write_bytes(b"pack")
        self.saved.append(file)
        return file

    def models(self) -> Models:
        return Models("products-v2", frozenset({"products-v2", *self.installed}))

    def _run(self, steps: Sequence[tuple[Stage, int, int]], progress: Progress, cancelled: Cancelled) -> None:
        for step in steps:
            progress(*step)
        self.reached.set()
        waited = 0.0
        while self.held and not self.go_on.wait(0.01):
            waited += 0.01
            if cancelled():
                raise Stopped
            if waited > PATIENCE_SECONDS:
                raise AssertionError("nobody let the work go on")
        if self.refusal is not None:
            raise self.refusal
