"""An item that states law says on which day the law was read, and not longer ago than a year."""

from __future__ import annotations

from collections.abc import Iterator

from borderlens.domain.items import Competency
from borderlens.packs.lint.case import Case
from borderlens.packs.lint.finding import Finding, Level


def law_dates(case: Case) -> Iterator[Finding]:
    for entry in case.pack.items:
        item = entry.item
        if item.true_on is None:
            if item.competency is Competency.LEGAL:
                yield case.at_item(Level.ERROR, "law.undated", entry, "competency")
        elif item.true_on > case.today:
            yield case.at_item(Level.ERROR, "law.ahead", entry, "true_on", day=item.true_on.isoformat())
        elif item.is_out_of_date(case.today):
            yield case.at_item(Level.WARNING, "law.old", entry, "true_on", day=item.true_on.isoformat())
