"""Sheets of answers: each sitting of a phase once as a row of bytes, scored where the form's code is kept.

A byte of points counts 240ths, so that halves to sixths, eighths and tenths are exact; what decides about a person is
the exact sum beside them. Answers to a form whose code is not here stay unscored and are told as such.
"""

from __future__ import annotations

import math
import re
import struct
from collections.abc import Callable, Mapping

from borderlens.domain.attempts import Attempt, Response
from borderlens.domain.errors import Mistake
from borderlens.domain.items import CANNOT_TELL, Competency, Item, ItemType, Role
from borderlens.domain.scoring import ItemOutcome
from borderlens.packs.quiz_pack import list_quiz_packs
from borderlens.paths import Paths
from borderlens.services.figures.layouts import LaidItem, Layout, read_layout
from borderlens.services.forms.keeping import find_kept
from borderlens.services.forms.sealed import ReleasedForm
from borderlens.services.forms.shelf import opened
from borderlens.services.forms.sitting import released
from borderlens.store.protocol import Store
from borderlens.store.sheets import Sheet

FULL = 240
UNSCORED, UNANSWERED = 254, 255
"""Bytes of points that are no points."""
OUTCOMES = tuple(ItemOutcome)
"""A byte of outcome is the place here, from 1; 0 where there is none."""
CRITICAL = 0x80
"""Set in the byte of outcome where a critical evidence error was chosen."""
_ONE_OF = (ItemType.SINGLE, ItemType.TRUE_FALSE, ItemType.PAIR)
_BATCH = 200
_NAME = re.compile(r"[a-z0-9][a-z0-9-]*")

Progress = Callable[[int, int], None]
Whole = Mapping[tuple[str, str], Item]
"""Whole items by name and hash."""


class Keys:
    """What scores answers here: forms whose release code is kept, and the packs that are installed."""

    def __init__(self, paths: Paths, opened: dict[str, ReleasedForm]) -> None:
        """``opened`` holds forms that were opened before, and takes those that are opened now."""
        self._paths = paths
        self._opened = opened
        self._packs: dict[str, Whole] = {}
        self._items: dict[str, Whole] = {}

    def form(self, form: str) -> ReleasedForm | None:
        """The form with its key; None where its code is not here, or what is kept does not belong together."""
        if form not in self._opened and (found := self._open(form)) is not None:
            self._opened[form] = found
        return self._opened.get(form)

    def items(self, form: ReleasedForm) -> Whole:
        """Items of an opened form."""
        if form.record.id not in self._items:
            self._items[form.record.id] = {
                (f"{origin.pack}/{origin.key}", origin.hash): entry.item
                for origin, entry in zip(form.record.items, form.items, strict=True)
            }
        return self._items[form.record.id]

    def pack(self, pack: str) -> Whole:
        """Items of an installed pack; nothing where it is not installed, or the name is that of a blueprint."""
        if pack not in self._packs:
            there = [folder / pack for folder in self._paths.quiz_folders() if (folder / pack).is_dir()]
            loaded = list_quiz_packs(there, self._paths.pictures).loaded if _NAME.fullmatch(pack) else ()
            self._packs[pack] = {
                (f"{pack}/{entry.item.key}", entry.item.content_hash): entry.item
                for found in loaded[:1]
                for entry in found.items
            }
        return self._packs[pack]

    def _open(self, form: str) -> ReleasedForm | None:
        kept = find_kept(form, self._paths.data) if form.isalnum() else None
        if kept is None:
            return None
        try:
            return opened(kept, self._paths.data)
        except Mistake:
            return None


def refresh(store: Store, keys: Keys, progress: Progress, cancelled: Callable[[], None]) -> int:
    """Make every sheet that is missing, and those anew whose form's code has come. Gives how many were made.

    Args:
        progress: told (done, all) after each batch. cancelled: called before each, raises to stop; what is done stays.
    """
    layouts = {number: read_layout(record) for number, record in store.sheets.layouts().items()}
    sealed = [(attempt, layouts[number]) for attempt, number in store.sheets.sealed()]
    due = store.sheets.due()
    due += [attempt for attempt, layout in sealed if not layout.keyed and keys.form(layout.form) is not None]
    made = 0
    for start in range(0, len(due), _BATCH):
        cancelled()
        with store.transaction():
            sitting = (store.reading.attempt(id) for id in due[start : start + _BATCH])
            sheets = [_sheet(store, attempt, keys) for attempt in sitting if attempt is not None]
            store.sheets.put(sheets)
        made += len(sheets)
        progress(min(start + _BATCH, len(due)), len(due))
    return made


def _sheet(store: Store, attempt: Attempt, keys: Keys) -> Sheet:
    form = keys.form(attempt.form)
    order = sorted(range(len(attempt.items)), key=lambda at: attempt.items[at].key)
    true = attempt if form is None else released(attempt, form)
    whole = keys.pack(attempt.pack) if form is None else keys.items(form)
    names = [item.key if form is not None else f"{attempt.pack}/{item.key}" for item in true.items]
    given = {response.item: response for response in true.responses}
    laid = []
    points, outcomes, choices = bytearray(), bytearray(), bytearray()
    for at in order:
        asked, response = true.items[at], given.get(true.items[at].key)
        item = whole.get((names[at], asked.hash.hex()))
        options = item.options if item is not None and _shows_one_thing(item) else ()
        laid.append(
            LaidItem(
                name=names[at],
                version=asked.version,
                hash=asked.hash.hex(),
                competency=asked.competency,
                kind=asked.kind,
                role=asked.role.value if asked.role else "",
                choices=len(item.options) if item is not None and item.type in _ONE_OF else 0,
                options=options,
                answer=item.answer[0] if item is not None and options else "",
            )
        )
        points.append(_points(response))
        outcomes.append(_outcome(response))
        choices.append(_choice(response, options))
    layout = Layout(attempt.form, attempt.pack, tuple(laid), keyed=form is not None)
    return Sheet(
        attempt=attempt.id,
        layout=store.sheets.layout(layout.record),
        session=attempt.session or "",
        person=attempt.person,
        mode=attempt.mode.value,
        photo_check=int(attempt.photo_check),
        paper=int(attempt.paper),
        closed=int(not attempt.is_open),
        opened_at=attempt.opened_at,
        unscored=sum(not response.is_scored for response in true.responses),
        points=bytes(points),
        outcomes=bytes(outcomes),
        choices=bytes(choices),
        sums=_sums(true, layout),
    )


def _shows_one_thing(item: Item) -> bool:
    """A single choice of products where one of them is the answer; what cannot be told shows no known thing."""
    return (
        item.type is ItemType.SINGLE
        and item.competency is Competency.IDENTIFICATION
        and item.role in (Role.PROTECTED, Role.LOOK_ALIKE)
        and len(item.answer) == 1
        and item.answer[0] != CANNOT_TELL
    )


def _points(response: Response | None) -> int:
    if response is None:
        return UNANSWERED
    if response.points is None:
        return UNSCORED
    # less than the whole point never reads as the whole one
    return FULL if response.points >= 1 else min(FULL - 1, round(response.points * FULL))


def _outcome(response: Response | None) -> int:
    if response is None or response.outcome is None:
        return 0
    words = [outcome.value for outcome in OUTCOMES]
    code = words.index(response.outcome) + 1 if response.outcome in words else 0
    return code | (CRITICAL if response.critical else 0)


def _choice(response: Response | None, options: tuple[str, ...]) -> int:
    if response is None or not isinstance(response.response, str) or response.response not in options:
        return 0
    return options.index(response.response) + 1


def _sums(attempt: Attempt, layout: Layout) -> bytes:
    by_competency: dict[str, list[float]] = {competency: [] for competency in layout.competencies}
    for response in attempt.responses:
        if response.points is not None and response.competency in by_competency:
            by_competency[response.competency].append(response.points)
    return struct.pack(f"<{len(by_competency)}d", *(math.fsum(points) for points in by_competency.values()))
