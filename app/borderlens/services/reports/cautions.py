"""What a reader of the figures is to be warned of, in the order of weight. Every figure of a session carries them."""

from __future__ import annotations

from borderlens.services.figures.records import COUNTS_ONLY, FEW_PEOPLE, NO_ITEMS, Indicator
from borderlens.services.reports.sayings import Sayings, Texts


def cautions(indicator: Indicator, words: Sayings) -> list[Texts]:
    """Sentences about one indicator; empty where nothing is to be warned of.

    Thresholds by the number of people are those of the study, section 5; nobody under ten gets an interval.
    """
    found = []
    people = indicator.share.of
    if indicator.simulated:
        found.append(words.say("reports.caution.simulated"))
    if indicator.criteria is None:
        found.append(words.say("reports.caution.no_criteria"))
    if indicator.sat == 0:
        found.append(words.say("reports.caution.nobody"))
    elif people < COUNTS_ONLY:
        found.append(words.say("reports.caution.under_ten", people=people))
    elif people < NO_ITEMS:
        found.append(words.say("reports.caution.under_twenty", people=people))
    elif people < FEW_PEOPLE:
        found.append(words.say("reports.caution.under_fifty", people=people))
    if indicator.few_items:
        found.append(words.say("reports.caution.few_items"))
    if indicator.undecided:
        found.append(words.say("reports.caution.undecided", people=indicator.undecided))
    if indicator.sat < indicator.enrolled:
        found.append(words.say("reports.caution.absent", people=indicator.enrolled - indicator.sat))
    if indicator.gaps:
        found.append(words.say("reports.caution.gaps", laptops=indicator.gaps))
    return found
