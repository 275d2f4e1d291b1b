"""What the room says of laptops, files and people: plain words, and what to do."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from borderlens.services.collecting.records import (
    FileState,
    Gap,
    LaptopRow,
    LaptopState,
    MissingPerson,
    Received,
    Room,
)
from borderlens.ui.say import say, speaker

ICONS = {
    LaptopState.HERE: ("done", "done"),
    LaptopState.WAITING: ("laptop", "text_2"),
    LaptopState.INCOMPLETE: ("attention", "attention"),
    LaptopState.SET_ASIDE: ("close", "fault"),
}
"""Icon and colour role of a laptop's state."""
_OWN_WORDS = frozenset({"bundle_damaged", "bundle_for_another", "bundle_cut_short"})
_DIGITS = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to look at: what it is, and what to do.

    ``device`` names the laptop that can be shown; ``file`` is one that leaves the list once it was looked into.
    """

    tone: str
    title: str
    do: str
    device: str = ""
    file: Received | None = None


def order(label: str) -> tuple[tuple[int, int | str], ...]:
    """Labels as people count them: 9 before 10."""
    parts = _DIGITS.split(label.casefold())
    return tuple((0, int(part)) if part.isdigit() else (1, part) for part in parts if part)


def clock_time(moment: str | None) -> str:
    """The time of day here of a UTC moment; empty without one."""
    if not moment:
        return ""
    try:
        return datetime.fromisoformat(moment).astimezone().strftime("%H:%M")
    except ValueError:
        return ""


def span(milliseconds: int) -> str:
    """``3 h 10 min``; whole minutes, never more than is known."""
    minutes = abs(milliseconds) // 60_000
    hours, rest = divmod(minutes, 60)
    if hours and rest:
        return say("collecting.hours_minutes", hours=hours, minutes=rest)
    return say("collecting.hours", hours=hours) if hours else say("collecting.minutes", minutes=rest)


def gap_words(gaps: Sequence[Gap]) -> str:
    """``61–64, 70``."""
    return ", ".join(str(g.first) if g.first == g.last else f"{g.first}–{g.last}" for g in gaps)


def laptop(label: str, device: str = "") -> str:
    """Laptop 07; one without a number by the first signs of its id."""
    return say("collecting.laptop", label=label or device[:8] or "?")


def tile_lines(row: LaptopRow) -> tuple[str, str]:
    """Two short lines of a laptop's tile."""
    if row.state is LaptopState.WAITING:
        return say("collecting.laptop.waiting"), say("collecting.no_stick")
    time = clock_time(row.arrived_at)
    if row.state is LaptopState.SET_ASIDE:
        return say("collecting.laptop.set_aside"), time
    lost = sum(gap.last - gap.first + 1 for gap in row.gaps)
    if lost:
        return say("collecting.lost", count=lost), time
    if row.state is LaptopState.INCOMPLETE:
        return say("collecting.laptop.incomplete"), time
    if row.clock:
        return say("collecting.clock_slow" if row.clock < 0 else "collecting.clock_fast"), time
    return people(row.people), time


def people(count: int) -> str:
    return say("collecting.person") if count == 1 else say("collecting.people", count=count)


def spoken(row: LaptopRow) -> str:
    """The tile for a screen reader and as its tooltip."""
    parts = [laptop(row.label, row.device), say(f"collecting.laptop.{row.state.value}"), *tile_lines(row)]
    return " · ".join(dict.fromkeys(part for part in parts if part))


def notices(room: Room, results: Iterable[Received]) -> tuple[Notice, ...]:
    """Everything that needs a look, the files first: of the room, and of what was read just now."""
    told = {received.file for received in room.aside}
    aside = [*room.aside, *(r for r in results if r.file not in told and r.state in _ASIDE)]
    rows = sorted(room.laptops, key=lambda row: order(row.label))
    found = [_of_file(received) for received in aside]
    found += [_of_gaps(row) for row in rows if row.gaps]
    found += [_of_unread(received) for received in results if received.unread]
    found += [_of_clock(row) for row in rows if row.clock]
    return tuple(dict.fromkeys(found))


_ASIDE = (FileState.QUARANTINED, FileState.CONFLICT, FileState.REFUSED)


def _of_file(received: Received) -> Notice:
    who = laptop(received.label, received.device) if received.label or received.device else received.file.name
    if received.state is FileState.QUARANTINED:
        title = say("collecting.look.unknown", who=who)
        return Notice("attention", title, say("collecting.look.unknown.do"), received.device)
    if received.state is FileState.CONFLICT:
        title = say("collecting.look.conflict", who=who, count=len(received.conflicts))
        return Notice("fault", title, say("collecting.look.conflict.do"), received.device, received)
    code = received.why.code if received.why is not None else ""
    if code in _OWN_WORDS:
        title = say(f"collecting.look.{code}", who=who)
        return Notice("fault", title, say(f"collecting.look.{code}.do"), received.device, received)
    do = speaker().mistake(received.why) if received.why is not None else say("collecting.look.refused.do")
    return Notice("fault", say("collecting.look.refused", who=who), do, received.device, received)


def _of_gaps(row: LaptopRow) -> Notice:
    title = say("collecting.look.gap", who=laptop(row.label, row.device), which=gap_words(row.gaps))
    return Notice("attention", title, say("collecting.look.gap.do"), row.device)


def _of_clock(row: LaptopRow) -> Notice:
    assert row.clock is not None
    words = "collecting.look.slow" if row.clock < 0 else "collecting.look.fast"
    title = say(words, who=laptop(row.label, row.device), time=span(row.clock))
    return Notice("attention", title, say("collecting.look.clock.do"), row.device)


def _of_unread(received: Received) -> Notice:
    who = laptop(received.label, received.device)
    title = say("collecting.look.unread", who=who, count=received.unread)
    return Notice("attention", title, say("collecting.look.unread.do", needs=received.needs), received.device)


def read_words(results: Sequence[Received]) -> str:
    """One line on what the files brought, each with its count."""
    states = Counter(received.state for received in results)
    answers, files = sum(r.answers for r in results), len(results)
    parts = [say("collecting.read.files", count=files) if files != 1 else say("collecting.read.file")]
    if states[FileState.MERGED]:
        parts.append(say("collecting.read.answers", count=answers))
    if states[FileState.NOTHING_NEW]:
        parts.append(say("collecting.read.nothing_new", count=states[FileState.NOTHING_NEW]))
    if aside := sum(states[state] for state in _ASIDE):
        parts.append(say("collecting.read.aside", count=aside))
    return " · ".join(parts)


def missing_words(person: MissingPerson) -> str:
    """``GX-031 · 09``: a code, and the laptop where it is known; never a name."""
    code = person.code or say("collecting.no_code")
    return f"{code} · {person.label}" if person.label else code


def missing_rows(missing: Iterable[MissingPerson]) -> list[tuple[str, str, str]]:
    """Code, laptop, why: the list on paper."""
    ordered = sorted(missing, key=lambda one: (order(one.label), order(one.code)))
    return [(one.code, one.label, say(f"collecting.missing.{one.why.value}")) for one in ordered]


def missing_head() -> tuple[str, str, str]:
    return say("collecting.list.code"), say("collecting.list.laptop"), say("collecting.list.why")
