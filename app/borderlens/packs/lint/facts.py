"""A scored item rests on facts that somebody has read in their source ([V]) or a user has stated ([SEED])."""

from __future__ import annotations

from collections.abc import Iterator

from borderlens.packs.lint.case import Case
from borderlens.packs.lint.finding import Finding, Level

SCORED = ("V", "SEED")


def unfit_facts(case: Case) -> Iterator[Finding]:
    """Facts that are in no table; facts that nobody has verified, under an item that is scored; no facts at all."""
    for entry in case.pack.items:
        item = entry.item
        unknown = [fact for fact in item.facts if fact not in case.facts]
        if unknown:
            yield case.at_item(Level.ERROR, "facts.unknown", entry, "facts", facts=", ".join(unknown))
        unread = [fact for fact in item.facts if case.facts.get(fact, "V") not in SCORED]
        if item.scored and unread:
            yield case.at_item(Level.ERROR, "facts.unread", entry, "facts", facts=", ".join(unread))
        if item.scored and not item.facts:
            yield case.at_item(Level.ERROR, "facts.none", entry, "facts")
