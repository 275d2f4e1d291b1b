"""What a survey says about a folder: one notice a finding, each with the fields that its sentence may use.

Words are ``model_room.notice.<kind>`` (what and where) and ``model_room.notice.<kind>.mend``. Files are names below the
folder, with ``/``; ``label`` is the label's title in the person's language, and beside it stands ``label_key``, for
the program; numbers are whole. ``Notice.files`` holds the photographs to show, all of them.

=====================  =========  =====================================================================================
kind                   weight     fields
=====================  =========  =====================================================================================
all_open               fine       photographs, labels: every file opened
objects_apart          fine       objects, learn (objects to learn from), kept (objects to be tested on), photographs
near_duplicates        attention  count (photographs that nearly repeat another of their label and stay with it as one
                                  object, and copies to the byte, which are left out), exact (of them copies to the
                                  byte)
same_under_two_labels  stop       first, second (files), first_label, second_label (titles), count (such pairs in all)
not_read               attention  count, first (file), why (the whole sentence of the first, which names file and mend)
blurred                attention  count, of (photographs in all); they are left out
too_small              attention  count, of, limit (pixels of the shorter side); they are left out
too_dark               attention  count, of; they are left out
few_photographs        attention  label, photographs (may be 0), wanted (5); the label is left out
few_objects            attention  label, objects, photographs, wanted (3); the label is left out
one_source             attention  label, why ("source": one source while others have more; "table": one background in
                                  all its photographs), source (name, or "")
one_label              stop       label (the only one with enough photographs)
no_labels              stop       folder (name); no label has enough photographs
unknown_label          attention  label, photographs; until somebody says what it means it counts as protected
label_twice            stop       first, second (folders), label: two folders with one meaning
loose_files            attention  count, first (file): photographs that lie in no label's folder; left out
no_look_alikes         attention  labels (number of protected labels)
large_folder           attention  photographs, gigabytes (one decimal, text)
links_out              attention  count, first (file): links, and rows of a table that lead out of the folder; left out
other_files            attention  count, first (file): files that are no photographs by their name; left out
=====================  =========  =====================================================================================

``screen_pictures`` is never raised: no measure of ours tells a photographed screen from a printed or woven pattern.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from borderlens.domain.products import Group
from borderlens.services.model_room.folder import Listing
from borderlens.services.model_room.looks import Look
from borderlens.services.model_room.records import LabelShare, Notice, NoticeKind, Photograph, Weight
from borderlens.services.model_room.split import FEWEST_OBJECTS, FEWEST_PHOTOGRAPHS, keep_apart

LARGE_BYTES = 3_000_000_000
LARGE_COUNT = 5000
ONE_TABLE = 8.0
"""Levels from a label's median border colour within which four fifths of its photographs lie when it has one table.
The narrowest of 53 kinds of goods photographed in shops has 13.6."""
ONE_TABLE_SHARE = 0.8


@dataclass(slots=True)
class Seen:
    """What opening the photographs of a listing found.

    Attributes:
        good: photographs to learn from, with their sums and objects; ``looks`` is in the same order.
        copies: left out, since another of their label is the same to the byte.
        near: photographs of ``good`` that nearly repeat an earlier one.
        unread: files that could not be opened, with the sentence that says why.
        blurred, small, dark: left out for their quality.
        twice: pairs of one picture under two labels.
    """

    good: list[Photograph] = field(default_factory=list)
    looks: list[Look] = field(default_factory=list)
    copies: list[Photograph] = field(default_factory=list)
    near: list[Photograph] = field(default_factory=list)
    unread: list[tuple[Path, str]] = field(default_factory=list)
    blurred: list[Photograph] = field(default_factory=list)
    small: list[Photograph] = field(default_factory=list)
    dark: list[Photograph] = field(default_factory=list)
    twice: list[tuple[Photograph, Photograph]] = field(default_factory=list)

    @property
    def opened(self) -> int:
        return sum(map(len, (self.good, self.copies, self.blurred, self.small, self.dark)))


def notices(listing: Listing, seen: Seen, shares: Sequence[LabelShare], size_limit: int) -> tuple[Notice, ...]:
    """Everything there is to say: what stops the training, then what is well, then what wants a look."""
    enough = [share for share in shares if is_enough(share.photographs, share.objects)]
    found = [
        *_names(listing),
        *_same_under_two(listing, seen),
        *_labels_left(listing, enough),
        *_left_out(listing, seen, size_limit),
        *_few(shares, seen),
        *_unknown(shares, seen),
        *_one_source(shares, seen),
        *_no_look_alikes(enough),
        *_large(listing),
        *_well(seen, enough),
    ]
    order = (Weight.STOP, Weight.FINE, Weight.ATTENTION)
    return tuple(sorted(found, key=lambda notice: order.index(notice.weight)))


def is_enough(photographs: int, objects: int) -> bool:
    """Enough of one label to learn from, calibrate with, and keep one apart."""
    return photographs >= FEWEST_PHOTOGRAPHS and objects >= FEWEST_OBJECTS


def _notice(kind: NoticeKind, weight: Weight, files: Iterable[Path] = (), **fields: object) -> Notice:
    return Notice(kind, weight, fields, tuple(files))


def _names(listing: Listing) -> list[Notice]:
    return [
        _notice(
            NoticeKind.LABEL_TWICE,
            Weight.STOP,
            first=first,
            second=second,
            label=listing.titles.get(key, key),
            label_key=key,
        )
        for key, first, second in listing.twice
    ]


def _same_under_two(listing: Listing, seen: Seen) -> list[Notice]:
    if not seen.twice:
        return []
    one, other = seen.twice[0]
    return [
        _notice(
            NoticeKind.SAME_UNDER_TWO_LABELS,
            Weight.STOP,
            dict.fromkeys(photograph.path for pair in seen.twice for photograph in pair),
            first=one.name,
            second=other.name,
            first_label=listing.titles[one.label],
            second_label=listing.titles[other.label],
            count=len(seen.twice),
        )
    ]


def _labels_left(listing: Listing, enough: Sequence[LabelShare]) -> list[Notice]:
    if len(enough) == 1:
        only = enough[0]
        return [_notice(NoticeKind.ONE_LABEL, Weight.STOP, label=only.title, label_key=only.label.key)]
    if not enough:
        return [_notice(NoticeKind.NO_LABELS, Weight.STOP, folder=listing.folder.name or str(listing.folder))]
    return []


def _left_out(listing: Listing, seen: Seen, size_limit: int) -> list[Notice]:
    found = []
    if seen.unread:
        first, why = seen.unread[0]
        files = [path for path, _ in seen.unread]
        found.append(_counted(listing, NoticeKind.NOT_READ, files, first=listing.below(first), why=why))
    for kind, poor in (
        (NoticeKind.BLURRED, seen.blurred),
        (NoticeKind.TOO_DARK, seen.dark),
        (NoticeKind.TOO_SMALL, seen.small),
    ):
        if poor:
            found.append(_counted(listing, kind, [p.path for p in poor], of=seen.opened, limit=size_limit))
    if seen.near or seen.copies:
        files = [photograph.path for photograph in (*seen.near, *seen.copies)]
        found.append(_counted(listing, NoticeKind.NEAR_DUPLICATES, files, exact=len(seen.copies)))
    for kind, paths in (
        (NoticeKind.LOOSE_FILES, listing.loose),
        (NoticeKind.LINKS_OUT, listing.links),
        (NoticeKind.OTHER_FILES, listing.others),
    ):
        if paths:
            found.append(_counted(listing, kind, paths))
    return found


def _counted(listing: Listing, kind: NoticeKind, files: Sequence[Path], **fields: object) -> Notice:
    named = {"count": len(files), "first": listing.below(files[0]), **fields}
    return _notice(kind, Weight.ATTENTION, files, **named)


def _few(shares: Sequence[LabelShare], seen: Seen) -> list[Notice]:
    found = []
    for share in shares:
        said = {"label": share.title, "label_key": share.label.key, "photographs": share.photographs}
        files = _of(seen, share.label.key)
        if share.photographs < FEWEST_PHOTOGRAPHS:
            kind, wanted = NoticeKind.FEW_PHOTOGRAPHS, FEWEST_PHOTOGRAPHS
        elif share.objects < FEWEST_OBJECTS:
            kind, wanted = NoticeKind.FEW_OBJECTS, FEWEST_OBJECTS
        else:
            continue
        found.append(_notice(kind, Weight.ATTENTION, files, objects=share.objects, wanted=wanted, **said))
    return found


def _unknown(shares: Sequence[LabelShare], seen: Seen) -> list[Notice]:
    return [
        _notice(
            NoticeKind.UNKNOWN_LABEL,
            Weight.ATTENTION,
            _of(seen, share.label.key),
            label=share.title,
            label_key=share.label.key,
            photographs=share.photographs,
        )
        for share in shares
        if not share.known
    ]


def _one_source(shares: Sequence[LabelShare], seen: Seen) -> list[Notice]:
    """Labels that have one source, or one background, while another label has more."""
    sources: dict[str, set[str]] = defaultdict(set)
    for photograph in seen.good:
        sources[photograph.label].add(photograph.source)
    tables = one_table({key: _rings(seen, key) for key in sources})
    most = max((share.sources for share in shares), default=0)
    found = []
    for share in shares:
        key = share.label.key
        if not is_enough(share.photographs, share.objects):
            continue
        if most > 1 and len(sources[key]) == 1 and "" not in sources[key]:
            why, source = "source", next(iter(sources[key]))
        elif key in tables:
            why, source = "table", ""
        else:
            continue
        found.append(
            _notice(
                NoticeKind.ONE_SOURCE,
                Weight.ATTENTION,
                _of(seen, key),
                label=share.title,
                label_key=key,
                why=why,
                source=source,
            )
        )
    return found


def one_table(rings: Mapping[str, NDArray[np.float32]]) -> set[str]:
    """Labels whose photographs have one border colour that those of other labels do not share.

    Args:
        rings: label → border colours, N x 3.

    A table seen in changing light is not noticed: it has many colours.
    """
    found: set[str] = set()
    for key, own in rings.items():
        others = [ring for other, ring in rings.items() if other != key and len(ring)]
        if len(own) < FEWEST_PHOTOGRAPHS or not others:
            continue
        middle = np.median(own, axis=0)
        inside = float((np.linalg.norm(own - middle, axis=1) <= ONE_TABLE).mean())
        outside = float((np.linalg.norm(np.concatenate(others) - middle, axis=1) <= ONE_TABLE).mean())
        if inside >= ONE_TABLE_SHARE and outside <= 1 - ONE_TABLE_SHARE:
            found.add(key)
    return found


def _no_look_alikes(enough: Sequence[LabelShare]) -> list[Notice]:
    protected = [share for share in enough if share.label.group.is_protected]
    if len(enough) < 2 or any(share.label.group is Group.LOOK_ALIKE for share in enough):
        return []
    return [_notice(NoticeKind.NO_LOOK_ALIKES, Weight.ATTENTION, labels=len(protected))]


def _large(listing: Listing) -> list[Notice]:
    count = len(listing.photographs)
    if listing.bytes < LARGE_BYTES and count < LARGE_COUNT:
        return []
    return [
        _notice(NoticeKind.LARGE_FOLDER, Weight.ATTENTION, photographs=count, gigabytes=f"{listing.bytes / 1e9:.1f}")
    ]


def _well(seen: Seen, enough: Sequence[LabelShare]) -> list[Notice]:
    found = []
    if seen.opened and not seen.unread:
        labels = len({photograph.label for photograph in seen.good})
        found.append(_notice(NoticeKind.ALL_OPEN, Weight.FINE, photographs=seen.opened, labels=labels))
    if len(enough) > 1:
        keys = {share.label.key for share in enough}
        used = [photograph for photograph in seen.good if photograph.label in keys]
        objects = len({photograph.object for photograph in used})
        kept = len(keep_apart(used))
        found.append(
            _notice(
                NoticeKind.OBJECTS_APART,
                Weight.FINE,
                objects=objects,
                learn=objects - kept,
                kept=kept,
                photographs=len(used),
            )
        )
    return found


def _of(seen: Seen, key: str) -> list[Path]:
    return [photograph.path for photograph in seen.good if photograph.label == key]


def _rings(seen: Seen, key: str) -> NDArray[np.float32]:
    return np.array(
        [look.ring for photograph, look in zip(seen.good, seen.looks, strict=True) if photograph.label == key],
        dtype=np.float32,
    ).reshape(-1, 3)
