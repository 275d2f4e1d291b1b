"""What passes between the steps of the model room: survey of a folder, wish, trained pack with its report."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from borderlens.domain.products import Label

Progress = Callable[["Stage", int, int], None]
"""Called with the stage, how many are done, and how many there are."""
Cancelled = Callable[[], bool]


class Stage(StrEnum):
    """Long steps, in order."""

    LOOKING = "looking"  # opening and hashing photographs
    READING = "reading"  # one pass of the network for each view
    LEARNING = "learning"
    MEASURING = "measuring"
    WRITING = "writing"


class Weight(StrEnum):
    """How much a notice matters: all is well, look at it, nothing can be trained before it is mended."""

    FINE = "fine"
    ATTENTION = "attention"
    STOP = "stop"


class NoticeKind(StrEnum):
    """What a survey can say; words under ``model_room.notice.<kind>`` and ``model_room.notice.<kind>.mend``."""

    ALL_OPEN = "all_open"
    OBJECTS_APART = "objects_apart"
    NEAR_DUPLICATES = "near_duplicates"
    SAME_UNDER_TWO_LABELS = "same_under_two_labels"
    NOT_READ = "not_read"
    BLURRED = "blurred"
    TOO_SMALL = "too_small"
    TOO_DARK = "too_dark"
    FEW_PHOTOGRAPHS = "few_photographs"
    FEW_OBJECTS = "few_objects"
    ONE_SOURCE = "one_source"
    ONE_LABEL = "one_label"
    NO_LABELS = "no_labels"
    UNKNOWN_LABEL = "unknown_label"
    LABEL_TWICE = "label_twice"
    LOOSE_FILES = "loose_files"
    NO_LOOK_ALIKES = "no_look_alikes"
    SCREEN_PICTURES = "screen_pictures"
    LARGE_FOLDER = "large_folder"
    LINKS_OUT = "links_out"
    OTHER_FILES = "other_files"


@dataclass(frozen=True, slots=True)
class Photograph:
    """One photograph to learn from.

    Attributes:
        path: the file; it is read, never changed.
        name: path below the surveyed folder, with ``/``.
        label: key of its label.
        object: name of the object it shows; photographs of one object stay on one side of every split.
        source: seizure, shop, museum or photographer; "" where nobody said.
        sha256: of the file's bytes.
        confirmed_by, confirmed_on: laboratory or expert and ISO day; "" where nobody said.
    """

    path: Path
    name: str
    label: str
    object: str
    source: str = ""
    sha256: str = ""
    confirmed_by: str = ""
    confirmed_on: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """One line of the checks, with the photographs it speaks of."""

    kind: NoticeKind
    weight: Weight
    fields: dict[str, object] = field(default_factory=dict)
    files: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class LabelShare:
    """One label of a survey. ``known`` is False where the program does not know what the label means."""

    label: Label
    title: str
    photographs: int
    objects: int
    sources: int
    sample: Path
    known: bool = True


@dataclass(frozen=True, slots=True)
class Survey:
    """What a folder holds and what the checks say; nothing has been learnt yet."""

    folder: Path
    photographs: tuple[Photograph, ...]
    labels: tuple[LabelShare, ...]
    notices: tuple[Notice, ...]

    @property
    def may_train(self) -> bool:
        return not any(notice.weight is Weight.STOP for notice in self.notices)


class Keep(StrEnum):
    """What becomes of the installed pack's labels that the folder has no photographs of."""

    SHIPPED = "shipped"  # they stay, known from what the installed pack was taught
    OWN = "own"  # the new pack knows the folder's labels alone


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person asks for.

    Attributes:
        id: id and folder of the pack; a-z, 0-9 and hyphens.
        keep: see ``Keep``.
        meanings: label key → what it means (group, product, by_eye), where a person said so.
        into: folder's label key → key it is learnt as; "" leaves the label out.
        signer: who stands behind the pack.
        seed: of everything by chance.
    """

    id: str
    keep: Keep = Keep.OWN
    meanings: dict[str, Label] = field(default_factory=dict)
    into: dict[str, str] = field(default_factory=dict)
    signer: str = ""
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Count:
    """``found`` of ``of``, never a bare percentage; ``name`` is a message id under ``model_room.count``.

    Names: ``missed`` (protected products called a look-alike), ``accused`` (look-alikes called protected), ``in_set``
    (the set of what stays possible holds the right label), ``cannot_tell``, ``answered_right`` (of those answered: the
    right label is among those named). A comparison with a pack of other labels asks for the group instead of the label:
    ``group_right`` (of those answered: protected called protected, look-alike called look-alike).
    """

    name: str
    found: int
    of: int


@dataclass(frozen=True, slots=True)
class MistakeSeen:
    """One photograph kept apart that the new model read wrongly. ``said`` is a label key, "" for cannot tell."""

    photograph: Photograph
    said: str
    missed: bool  # a protected product that was called something else
    accused: bool  # a look-alike that was called protected


@dataclass(frozen=True, slots=True)
class Comparison:
    """The same photographs, kept apart from training, read by the new and by the installed model.

    ``new`` and ``old`` are missed, accused, cannot_tell, group_right; in this order.
    """

    installed: str
    new: tuple[Count, ...]
    old: tuple[Count, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """How the new pack did on objects it never saw.

    Attributes:
        objects, photographs: how many were kept apart.
        counts: missed, accused, in_set, cannot_tell, answered_right; in this order.
        together: the same with all photographs of an object judged together.
        table: confusion, true label key → said label key ("" cannot tell) → photographs.
        behind: (true label key, said label key) → the photographs that a count of the table stands for.
        mistakes: worst first.
        limits: label key → what limits it most (few, one_source, one_table, drawn_only, not_by_eye), under
            ``model_room.limit``.
        expected_calibration_error: over the photographs kept apart; NaN where fewer than thirty.
    """

    objects: int
    photographs: int
    counts: tuple[Count, ...]
    together: tuple[Count, ...]
    table: dict[str, dict[str, int]]
    behind: dict[tuple[str, str], tuple[Photograph, ...]]
    mistakes: tuple[MistakeSeen, ...]
    limits: dict[str, str]
    expected_calibration_error: float
    comparison: Comparison | None = None


@dataclass(frozen=True, slots=True)
class Trained:
    """A pack that lies ready, not yet in use. ``signer`` is who stands behind it, "" where nobody does."""

    folder: Path
    report: Report
    seconds: float
    learnt_objects: int
    learnt_photographs: int
    signer: str = ""
