"""Names and sentences that the rooms of joint sessions share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from borderlens.domain.sessions import PHASES, Plan
from borderlens.ui.pages.sessions.plan.form_facts import COMMON, FormFacts
from borderlens.ui.say import say, speaker
from borderlens.words import LANGUAGES

COUNTRIES = ("CN", "VN", "LA")
LISTED = 3  # of a list in a sentence; more are counted


def phase(value: str) -> str:
    """Pre-test, post-test, follow-up test."""
    return say(f"sessions.mode.{value}")


def phases() -> tuple[str, ...]:
    return tuple(phase.value for phase in PHASES)


def country(key: str) -> str:
    return say(f"first_start.country.{key}") if key in COUNTRIES else key


def language(key: str) -> str:
    """A language by its own name."""
    return LANGUAGES.get(key, key)


def when(plan: Plan) -> str:
    """2026-11-24, or 2026-11-24 to 2026-11-26."""
    if plan.ends_on and plan.ends_on != plan.starts_on:
        return say("sessions.days", first=plan.starts_on, last=plan.ends_on)
    return plan.starts_on


def verdict_on_forms(forms: Mapping[str, tuple[str, ...]], facts: Mapping[str, FormFacts]) -> tuple[str, str]:
    """What can be decided with the chosen forms, and what cannot; either may be empty."""
    good, bad = [], []
    chosen = {form for ids in forms.values() for form in ids}
    series: dict[str, list[FormFacts]] = {}
    for form in (facts[id] for id in facts if id in chosen):
        if form.why is None:
            series.setdefault(form.series, []).append(form)
    if not chosen:
        return "", say("session_plan.forms.none_chosen")
    for together in series.values():
        first = together[0]
        weak = next((form for form in together if not form.decides), None)
        (good if weak is None else bad).append(_decides(weak or first, "enough" if weak is None else "few"))
        letters = ", ".join(form.letter for form in together)
        if len(together) > 1:
            shares = say("session_plan.forms.shared", letters=letters, count=first.common)
            few = first.common < COMMON
            (bad if few else good).append(f"{shares} {say('session_plan.forms.shared_few')}" if few else shares)
    return " ".join(good), "\n".join(bad)


def _decides(form: FormFacts, key: str) -> str:
    if form.identifies:
        return say(
            f"session_plan.forms.{key}",
            form=form.letter,
            protected=form.protected,
            look_alikes=form.look_alikes,
            undecidable=form.undecidable,
        )
    return say(f"session_plan.forms.{key}_questions", form=form.letter, count=min(form.questions.values(), default=0))


def missing_languages(plan: Plan, facts: Sequence[FormFacts]) -> list[str]:
    """Languages of the room that a form has no words in."""
    return [one for one in plan.languages if any(form.why is None and one not in form.languages for form in facts)]


def listed(words: Sequence[str], most: int = LISTED) -> str:
    """A few names in a row, and how many more there are."""
    shown = speaker().words.language
    between = "、" if shown == "zh-Hans" else ", "
    first = between.join(words[:most])
    return first if len(words) <= most else say("sessions.and_more", names=first, count=len(words) - most)
