"""Names and figures of the dashboard in words."""

from __future__ import annotations

from collections.abc import Mapping

from borderlens.domain.attempts import Mode
from borderlens.domain.errors import Mistake
from borderlens.domain.items import Competency
from borderlens.packs.agencies import OWN_LANGUAGE
from borderlens.services.figures.records import Dashboard, PersonRow, Share
from borderlens.ui.agencies import read_once
from borderlens.ui.context import Context
from borderlens.ui.say import say, speaker

NONE = "–"
TITLE_MOST = 44  # characters of a session's name that the header has room for


def phase_name(phase: Mode) -> str:
    return say(f"sessions.mode.{phase.value}")


def competency_name(competency: Competency) -> str:
    return say(f"dashboard.competency.{competency.value}")


def country_name(country: str) -> str:
    """The name of a country; what is unknown stands as it is written."""
    key = f"first_start.country.{country}"
    return say(key) if speaker().has(key) else country or NONE


def percent(share: float) -> str:
    """Whole per cent; the counts stand beside it."""
    return say("dashboard.percent", value=f"{share * 100:.0f}")


def percents(low: float, high: float) -> str:
    return say("dashboard.percents", low=f"{low * 100:.0f}", high=f"{high * 100:.0f}")


def share_words(share: Share) -> str:
    """``31 of 38 (67–91 %)``; without an interval where too few people are counted."""
    words = say("dashboard.of", part=share.count, whole=share.of)
    if share.low is None or share.high is None:
        return words
    return say("dashboard.with_interval", count=words, interval=percents(share.low, share.high))


def shortened(words: str, most: int = TITLE_MOST) -> str:
    """A line that a header has room for; the whole of it stands elsewhere."""
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"


def agency_names(context: Context) -> Mapping[str, str]:
    """One name of every agency by its key: its own for readers of its language, the English one for all others.

    A table has no room for both.
    """
    try:
        table = read_once(context.paths.assets / "tables")
    except Mistake as unreadable:
        context.errors.log(unreadable)
        return {}
    found = {}
    for agency in table.all:
        label = agency.label(context.say.language).split(" (")[0]
        english = agency.names.get("en")
        if context.say.language != OWN_LANGUAGE[agency.country] and english is not None:
            label = english.text
        found[agency.key] = label or say(agency.function.message_id)
    return found


def person_words(row: PersonRow) -> str:
    """One person's counts in one sentence."""
    return say(
        "dashboard.person.words",
        code=row.code,
        found=say("dashboard.of", part=row.found, whole=row.protected),
        accused=say("dashboard.of", part=row.accused, whole=row.look_alikes),
        referred=say("dashboard.of", part=row.referred, whole=row.undecidable),
    )


def verdict_words(competent: bool | None) -> str:
    word = {True: "yes", False: "not_yet", None: "undecided"}[competent]
    return say(f"dashboard.verdict.{word}")


def is_identification(board: Dashboard) -> bool:
    return board.filter.competency is Competency.IDENTIFICATION
