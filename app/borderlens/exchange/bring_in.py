"""A file of questions into a pack folder, with a report on every question in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from borderlens.exchange.drafts import Draft
from borderlens.exchange.item_types import Ask
from borderlens.exchange.pack_folder import NewPack, check_draft, write_pack
from borderlens.exchange.questions import Category, Question, Read, Unread
from borderlens.exchange.report import Report, SetAside
from borderlens.exchange.restore import restore, without_record
from borderlens.exchange.take_in import free_key, take_in
from borderlens.packs.lint.missing import STAND_IN

MOST_ITEMS = 200
_TITLE = 80


@dataclass(frozen=True, slots=True)
class Brought:
    """The new pack's folder (None where no question could be taken in), its items, what became of each question."""

    folder: Path | None
    items: int
    report: Report


def bring_in(
    read: Sequence[Read],
    place: Path,
    id: str,
    ask: Ask,
    licence: str,
    *,
    library: Path | None = None,
    replace: bool = False,
) -> Brought:
    """Put the questions that were read from a file into the pack ``place/<id>``; without one there is no pack.

    Every item is read back by the program's own reader before it goes in; one that it refuses is left out by name.
    ``library`` is the folder of the program's pictures, which an item may name without bringing them.

    Raises:
        PackExists, PackMistake, CannotWrite, DiskFull: as ``pack_folder.write_pack``.
    """
    report = Report()
    new = _head(read, id, ask, licence)
    drafts: dict[str, Draft] = {}
    for entry in read:
        if isinstance(entry, Category):
            continue
        if isinstance(entry, Unread):
            report.left_out(entry.name, entry.line, entry.code, **entry.fields)
            continue
        try:
            if len(drafts) >= MOST_ITEMS:
                raise SetAside("too_many", limit=MOST_ITEMS)
            draft, changes = _draft(entry, ask, list(drafts))
            check_draft(new, draft, library)
        except SetAside as reason:
            report.left_out(entry.name, entry.line, reason.code, **reason.fields)
            continue
        drafts[draft.key] = draft
        report.kept(entry.name, entry.line, draft.key)
        for code, fields in changes:
            report.changed(entry.name, entry.line, code, **fields)
    if not drafts:
        return Brought(None, 0, report)
    folder = write_pack(place, new, list(drafts.values()), library, replace=replace)
    return Brought(folder, len(drafts), report)


Change = tuple[str, dict[str, object]]


def _draft(question: Question, ask: Ask, taken: list[str]) -> tuple[Draft, list[Change]]:
    changes: list[Change] = []
    if question.record:
        restored = restore(question, ask.language)
        if restored is not None:
            draft, edited = restored
            if edited:
                changes.append(("edited", {"names": ", ".join(edited)}))
            if draft.key in taken:
                draft.fields["key"] = free_key(question, taken)
            return draft, changes
        changes.append(("rebuilt", {}))
        question = without_record(question)

    def changed(code: str, **fields: object) -> None:
        changes.append((code, fields))

    draft = take_in(question, ask, free_key(question, taken), changed)
    return draft, changes


def _head(read: Sequence[Read], id: str, ask: Ask, licence: str) -> NewPack:
    """The head of the pack: what our own category says, else what a person has to write yet."""
    named = [entry for entry in read if isinstance(entry, Category)]
    ours = next((entry.parts for entry in named if entry.id.startswith("bl.") and entry.parts), None)
    title = next((entry.name for entry in named if entry.name and entry.name != "top"), id)
    if ours is None:
        return NewPack(id, ask.language, licence, title[:_TITLE], STAND_IN[ask.language])
    said = {name.removeprefix("bl-"): text for name, text in ours.items()}
    version, minutes = said.get("version", ""), said.get("minutes", "")
    return NewPack(
        id,
        ask.language,
        said.get("licence", "") or licence,
        said.get("title", title)[:_TITLE] or id,
        said.get("summary", "") or STAND_IN[ask.language],
        int(version) if version.isdecimal() else 1,
        int(minutes) if minutes.isdecimal() else None,
        "reviewed" if said.get("status") == "reviewed" else "draft",
    )
