"""The report of one session as blocks: what was decided, by which criteria, on how many, and what it does not show.

One language, two beside each other, or two one after the other. No person stands in it: groups under the least cell are
hidden by ``Figures.shared``, and nobody is ranked.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any

from borderlens.domain.attempts import Mode
from borderlens.domain.competence import Criteria
from borderlens.services.figures.records import Indicator, Share
from borderlens.services.reports import blocks
from borderlens.services.reports.blocks import Block, Cell
from borderlens.services.reports.cautions import cautions
from borderlens.services.reports.change_part import change_blocks
from borderlens.services.reports.items_part import confusion_blocks, item_blocks, reliability_blocks
from borderlens.services.reports.records import Errors, Material
from borderlens.services.reports.sayings import Sayings, Texts, percent

TEMPLATE = "sheets"
LONGEST_TITLE = 120
_PEOPLE = ("enrolled", "sat", "decided", "competent")


class Layout(StrEnum):
    """How two languages share the pages."""

    AFTER = "after"  # the whole report in the first, then in the second
    BESIDE = "beside"  # sentence beside sentence, labels under each other


def report_data(
    material: Material, translations: Path, languages: Sequence[str], layout: Layout = Layout.AFTER
) -> dict[str, Any]:
    """What the template gets. ``languages``: one or two of ``borderlens.words.LANGUAGES``."""
    parts = [tuple(languages)] if layout is Layout.BESIDE else [(language,) for language in languages]
    simulated = material.session.plan.simulated or any(p.figures.indicator.simulated for p in material.phases.values())
    every = Sayings(translations, languages)
    return {
        "meta": {
            "title": material.session.plan.title[:LONGEST_TITLE],
            "watermark": list(dict.fromkeys(every.say("reports.simulated"))) if simulated else [],
            "foot": _foot(material),
        },
        "parts": [_part(material, Sayings(translations, chosen)) for chosen in parts],
    }


def _foot(material: Material) -> str:
    criteria = material.session.criteria
    mark = f" · {criteria.shown_hash}" if criteria else ""
    return f"Borderlens {material.version} · {material.made_on.isoformat()}{mark}"


def _part(material: Material, words: Sayings) -> dict[str, Any]:
    made: list[Block] = [blocks.heading(words.say("reports.title"), level=1), _head(material, words)]
    if words.has_drafts:
        made.append(blocks.note(words.say("reports.draft")))
    top = material.phases.get(material.deciding)
    if top is None and not material.too_few:
        made.append(blocks.note(words.say("reports.nobody_sat", enrolled=material.enrolled)))
    for mode, (_, least) in material.too_few.items():
        phase = words.say(f"reports.phase.{mode.value}")
        made.append(blocks.note(words.say("reports.too_few", phase=phase, least=least)))
    if top is not None:
        made += indicator_blocks(top.figures.indicator, material.deciding, words)
        if warned := cautions(top.figures.indicator, words):
            made += [blocks.heading(words.say("reports.cautions")), blocks.bullets(warned)]
    made += criteria_blocks(material.session.criteria, material.session.fixed_at, words)
    if material.phases:
        made += [blocks.heading(words.say("reports.phases")), _phases(material, words)]
    if top is not None:
        made += _errors(top.errors, material, words)
        made += change_blocks(top.figures.changes, words)
        made += confusion_blocks(top.figures.confusion, top.figures.indicator.sat, material, words)
        made += item_blocks(top.figures.items, material, words)
        made += reliability_blocks(top.figures.reliability, material, words)
        made += _groups(material, words)
    made += _attendance(material, words)
    made += _aside(material, words)
    made += [blocks.heading(words.say("reports.method")), blocks.bullets(_method(words))]
    return {
        "languages": list(words.languages),
        "running": words.same(material.session.plan.title[:LONGEST_TITLE]),
        "blocks": made,
    }


def _head(material: Material, words: Sayings) -> Block:
    plan = material.session.plan
    rows: list[tuple[Texts, Cell]] = [(words.say("reports.session"), plan.title)]
    if material.place:
        rows.append((words.say("reports.place"), material.place))
    if plan.starts_on:
        dates = plan.starts_on if plan.ends_on in ("", plan.starts_on) else f"{plan.starts_on} – {plan.ends_on}"
        rows.append((words.say("reports.dates"), dates))
    if material.partners:
        rows.append((words.say("reports.partners"), "\n".join(material.partners)))
    rows.append((words.say("reports.made_on"), material.made_on.isoformat()))
    return blocks.facts(rows)


def share_words(share: Share, words: Sayings) -> Texts:
    """Counts first; the percentage and the interval only where the group is large enough for one."""
    if share.low is None or share.high is None or share.value is None:
        return words.say("reports.count", count=share.count, of=share.of)
    return words.say(
        "reports.share",
        count=share.count,
        of=share.of,
        share=percent(share.value),
        low=percent(share.low),
        high=percent(share.high),
    )


def indicator_blocks(indicator: Indicator, mode: Mode, words: Sayings) -> list[Block]:
    """The figure that is asked for, drawn, and the people behind it."""
    share = indicator.share
    interval = words.say("reports.no_interval")
    if share.value is not None and share.low is not None and share.high is not None:
        interval = words.say(
            "reports.interval", share=percent(share.value), low=percent(share.low), high=percent(share.high)
        )
    below = None
    if indicator.if_absent is not None and indicator.enrolled > share.of:
        low, high = indicator.if_absent
        below = words.say(
            "reports.if_absent", people=indicator.enrolled - share.of, low=percent(low), high=percent(high)
        )
    drawn = share if share.low is not None else Share(0, 0)
    phase = words.say(f"reports.phase.{mode.value}")
    return [
        blocks.indicator(
            words.say("reports.indicator", phase=phase),
            words.say("reports.officers", count=share.count, of=share.of),
            interval,
            drawn,
            below,
        ),
        blocks.table(
            [blocks.column(words.say(f"reports.{name}"), number=True, part=1) for name in _PEOPLE],
            [[str(indicator.enrolled), str(indicator.sat), str(share.of), str(share.count)]],
        ),
    ]


def criteria_blocks(criteria: Criteria | None, fixed_at: str | None, words: Sayings) -> list[Block]:
    """The criteria with their fingerprint, and when they were fixed."""
    made = [blocks.heading(words.say("reports.criteria"))]
    if criteria is None:
        return [*made, blocks.note(words.say("reports.criteria.none"))]
    made.append(blocks.bullets(criteria_lines(criteria, words)))
    at = (fixed_at or "")[:16].replace("T", " ")
    return [*made, blocks.text(words.say("reports.criteria.fixed", at=at, hash=criteria.shown_hash))]


def criteria_lines(criteria: Criteria, words: Sayings) -> list[Texts]:
    lines = [
        words.say("reports.criteria.found", share=criteria.found),
        words.say("reports.criteria.accused", share=criteria.accused),
        words.say("reports.criteria.referred", share=criteria.referred),
        words.say("reports.criteria.right", share=criteria.right),
    ]
    if criteria.critical:
        lines.append(words.say("reports.criteria.critical"))
    return lines


def _phases(material: Material, words: Sayings) -> Block:
    columns = [
        blocks.column(words.say("reports.phase"), part=2),
        *(blocks.column(words.say(f"reports.{name}"), number=True) for name in ("enrolled", "sat", "decided")),
        blocks.column(words.say("reports.competent"), part=3),
    ]
    rows: list[list[Cell]] = []
    for mode in material.sat:
        seen = material.phases[mode].figures.indicator
        counts = [str(seen.enrolled), str(seen.sat), str(seen.share.of)]
        rows.append([words.say(f"reports.phase.{mode.value}"), *counts, share_words(seen.share, words)])
    return blocks.table(columns, rows)


def _errors(errors: Errors, material: Material, words: Sayings) -> list[Block]:
    if not errors.people:
        return []
    criteria = material.session.criteria
    asks = (criteria.found, criteria.accused, criteria.referred) if criteria else (None, None, None)
    pooled = (
        ("found", Share(errors.found, errors.protected), asks[0], "missed", errors.met_found),
        ("accused", Share(errors.accused, errors.look_alikes), asks[1], "accused", errors.met_accused),
        ("referred", Share(errors.referred, errors.undecidable), asks[2], "referred", errors.met_referred),
    )
    rows, met = [], []
    for name, share, asked, tone, people in pooled:
        if not share.of or share.value is None:
            continue
        told = words.say("reports.answers", count=share.count, of=share.of, share=percent(share.value))
        at = None if asked is None else asked / 100
        rows.append(blocks.share_row(words.say(f"reports.errors.{name}"), told, share, at=at, tone=tone))
        shown = words.say("reports.hidden") if people is None else share_words(people, words)
        met.append(words.say(f"reports.met.{name}", people=shown))
    made = [blocks.heading(words.say("reports.errors")), blocks.text(words.say("reports.errors.apart"))]
    made += [blocks.shares(rows)]
    if errors.over_referred:
        made.append(blocks.text(words.say("reports.errors.over_referred", count=errors.over_referred)))
    critical = words.say("reports.hidden") if errors.critical is None else words.same(str(errors.critical))
    return [*made, blocks.bullets([*met, words.say("reports.errors.critical", people=critical)])]


def _groups(material: Material, words: Sayings) -> list[Block]:
    figures = material.phases[material.deciding].figures
    made: list[Block] = []
    for name, groups in (("agency", figures.agencies), ("country", figures.countries)):
        if len(groups) < 2:
            continue
        columns = [blocks.column(words.say(f"reports.{name}"), part=3)]
        columns += [blocks.column(words.say(f"reports.{count}"), number=True) for count in ("enrolled", "sat")]
        columns.append(blocks.column(words.say("reports.competent"), part=3))
        rows: list[list[Cell]] = []
        for group in groups:
            counts = [words.say("reports.hidden") if n is None else str(n) for n in (group.enrolled, group.sat)]
            told = words.say("reports.hidden") if group.share is None else share_words(group.share, words)
            rows.append([_group_name(group.key, name, material, words), *counts, told])
        made.append(blocks.table(columns, rows))
    if not made:
        return []
    least = words.say("reports.groups.least")
    return [blocks.heading(words.say("reports.groups")), *made, blocks.text(least)]


def _group_name(key: str, kind: str, material: Material, words: Sayings) -> Cell:
    if not key:
        return words.say("reports.unknown")
    if kind == "country":
        return words.say(f"reports.country.{key}") if words.has(f"reports.country.{key}") else key
    return material.agencies.get(key, key)


def _attendance(material: Material, words: Sayings) -> list[Block]:
    if not material.attendance:
        return []
    columns = [blocks.column(words.say("reports.day")), blocks.column(words.say("reports.present"), number=True)]
    columns.append(blocks.column(words.say("reports.enrolled"), number=True))
    rows = [[day.day, str(day.present), str(day.of)] for day in material.attendance]
    return [blocks.heading(words.say("reports.attendance")), blocks.table(columns, rows)]


def _aside(material: Material, words: Sayings) -> list[Block]:
    made = [blocks.heading(words.say("reports.aside"))]
    if not material.aside:
        return [*made, blocks.text(words.say("reports.aside.nothing"))]
    return [*made, blocks.bullets([words.say(aside.key, **aside.fields) for aside in material.aside])]


def _method(words: Sayings) -> list[Texts]:
    told = ("first", "photo_check", "intervals", "change", "items", "privacy", "use")
    return [words.say(f"reports.method.{name}") for name in told]
