"""The sheet that one person gets: own counts by product, and which cues to practise. It compares with nobody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from borderlens.domain.attempts import Attempt, Mode, Response
from borderlens.domain.items import Competency, Kind, Role
from borderlens.domain.scoring import ItemOutcome
from borderlens.packs.quiz_pack import QuizItem
from borderlens.services.forms.sealed import ReleasedForm
from borderlens.services.forms.sitting import released
from borderlens.services.reports import blocks
from borderlens.services.reports.blocks import Block, Cell
from borderlens.services.reports.sayings import Sayings

MOST_CUES = 6
FormOf = Callable[[str], ReleasedForm | None]
"""The form of that id with its key; None where its code is not here."""
ItemOf = Callable[[str, str], QuizItem | None]
"""The item of that pack and key, as it is installed here."""


@dataclass(slots=True)
class Counts:
    """Answers about one product; each pair has its own denominator."""

    protected: int = 0
    found: int = 0
    look_alikes: int = 0
    accused: int = 0
    undecidable: int = 0
    referred: int = 0


@dataclass(frozen=True, slots=True)
class Cue:
    """Something to look at: its name and what it shows. ``missed``: answers about it that were not right."""

    name: str
    note: str
    missed: int


@dataclass(frozen=True, slots=True)
class Feedback:
    """What one person's sitting of a phase came to.

    Attributes:
        name: as it stands on the sheet; language: of the sheet.
        products: counts of identification by product, in the order of ``Kind``; what was not asked is absent.
        subjects: right of asked in law, evidence and cooperation, where they were asked.
        cues: the most often missed first, at most ``MOST_CUES``.
        critical: a critical evidence error was made. sealed: answers that cannot be scored here.
    """

    name: str
    language: str
    mode: Mode
    products: Mapping[Kind, Counts]
    subjects: Mapping[Competency, tuple[int, int]] = field(default_factory=dict)
    cues: tuple[Cue, ...] = ()
    critical: bool = False
    sealed: int = 0


def feedback(
    name: str, language: str, mode: Mode, attempts: Iterable[Attempt], form_of: FormOf, item_of: ItemOf
) -> Feedback | None:
    """What a person's sittings of one phase came to, the first of each form; None where there is none.

    ``attempts`` are the person's, in the order of time; open ones and those with the photo check count for nothing.
    """
    firsts: dict[str, Attempt] = {}
    for attempt in attempts:
        if attempt.mode is mode and not attempt.is_open and not attempt.photo_check:
            firsts.setdefault(attempt.form, attempt)
    if not firsts:
        return None
    products: dict[Kind, Counts] = {}
    subjects: dict[Competency, list[int]] = {}
    missed: Counter[tuple[str, str]] = Counter()
    critical, sealed = False, 0
    for form, attempt in firsts.items():
        key = form_of(form)
        true = attempt if key is None else released(attempt, key)
        given = {response.item: response for response in true.responses}
        sealed += sum(not response.is_scored for response in true.responses)
        critical = critical or any(response.critical for response in true.responses)
        for asked in true.items:
            response = given.get(asked.key)
            if response is not None and not response.is_scored:
                continue
            if asked.competency == Competency.IDENTIFICATION:
                _count(products.setdefault(Kind(asked.kind), Counts()), asked.role, response)
                if response is None or not response.right:
                    missed.update(_cues(_entry(true, key, asked.key, item_of), language))
            else:
                row = subjects.setdefault(Competency(asked.competency), [0, 0])
                row[0] += int(response is not None and response.right)
                row[1] += 1
    return Feedback(
        name=name,
        language=language,
        mode=mode,
        products={kind: products[kind] for kind in Kind if kind in products},
        subjects={c: (subjects[c][0], subjects[c][1]) for c in Competency if c in subjects},
        cues=tuple(Cue(cue, note, count) for (cue, note), count in missed.most_common(MOST_CUES)),
        critical=critical,
        sealed=sealed,
    )


def _count(counts: Counts, role: Role | None, response: Response | None) -> None:
    outcome = response.outcome if response is not None else None
    if role is Role.PROTECTED:
        counts.protected += 1
        counts.found += outcome == ItemOutcome.HIT
    elif role is Role.LOOK_ALIKE:
        counts.look_alikes += 1
        counts.accused += outcome == ItemOutcome.FALSE_ACCUSATION
    elif role is Role.UNDECIDABLE:
        counts.undecidable += 1
        counts.referred += outcome == ItemOutcome.REFERRED


def _entry(attempt: Attempt, key: ReleasedForm | None, name: str, item_of: ItemOf) -> QuizItem | None:
    if key is None:
        return item_of(attempt.pack, name)
    places = {f"{origin.pack}/{origin.key}": place for place, origin in enumerate(key.record.items)}
    return key.items[places[name]] if name in places else None


def _cues(entry: QuizItem | None, language: str) -> set[tuple[str, str]]:
    """Names and notes of the cues of an item, each once."""
    if entry is None:
        return set()
    words = entry.in_language(language)
    return {
        (words.cues[mark.cue].name, words.cues[mark.cue].note) for mark in entry.item.marks if mark.cue in words.cues
    }


def feedback_data(sheets: Sequence[Feedback], translations: Path, title: str, watermark: bool) -> dict[str, Any]:
    """What the template gets: each person's sheet begins on a page of its own, in the person's language."""
    words = {language: Sayings(translations, [language]) for language in {sheet.language for sheet in sheets}}
    marks = [said for one in words.values() for said in one.say("reports.simulated")] if watermark else []
    parts = [
        {
            "languages": [sheet.language],
            "running": words[sheet.language].same(title),
            "blocks": _sheet(sheet, title, words[sheet.language]),
        }
        for sheet in sheets
    ]
    return {"meta": {"title": title, "watermark": list(dict.fromkeys(marks)), "foot": title}, "parts": parts}


def _sheet(sheet: Feedback, title: str, words: Sayings) -> list[Block]:
    made = [
        blocks.heading(words.say("reports.feedback"), level=1),
        blocks.facts(
            [
                (words.say("reports.feedback.for"), sheet.name),
                (words.say("reports.session"), title),
                (words.say("reports.phase"), words.say(f"reports.phase.{sheet.mode.value}")),
            ]
        ),
        blocks.text(words.say("reports.feedback.intro")),
    ]
    if sheet.products:
        made.append(_products(sheet, words))
    if sheet.subjects:
        columns = [blocks.column(words.say("reports.feedback.subject"), part=2)]
        columns.append(blocks.column(words.say("reports.right"), number=True, part=1))
        rows: list[list[Cell]] = [
            [words.say(f"reports.competency.{c.value}"), words.say("reports.count", count=right, of=of)]
            for c, (right, of) in sheet.subjects.items()
        ]
        made += [blocks.heading(words.say("reports.feedback.other")), blocks.table(columns, rows)]
    if sheet.critical:
        made.append(blocks.note(words.say("reports.feedback.critical")))
    if sheet.sealed:
        made.append(blocks.note(words.say("reports.feedback.sealed", count=sheet.sealed)))
    if sheet.products:
        made.append(blocks.heading(words.say("reports.feedback.practise")))
        cues = [words.say("reports.feedback.practise.cue", cue=cue.name, note=cue.note) for cue in sheet.cues]
        nothing = blocks.text(words.say("reports.feedback.practise.nothing"))
        made.append(blocks.bullets(cues) if cues else nothing)
    return [*made, blocks.text(words.say("reports.feedback.use"))]


def _products(sheet: Feedback, words: Sayings) -> Block:
    columns = [blocks.column(words.say("reports.feedback.product"), part=3)]
    columns += [
        blocks.column(words.say(f"reports.feedback.{name}"), number=True, part=2)
        for name in ("found", "accused", "referred")
    ]

    def pair(count: int, of: int) -> Cell:
        return words.say("reports.count", count=count, of=of) if of else "–"

    rows: list[list[Cell]] = [
        [
            words.say(f"reports.feedback.product.{kind.value}"),
            pair(counts.found, counts.protected),
            pair(counts.accused, counts.look_alikes),
            pair(counts.referred, counts.undecidable),
        ]
        for kind, counts in sheet.products.items()
    ]
    return blocks.table(columns, rows)
