"""What each type of question becomes as an item: its options, answer, number or region, and the words for them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from borderlens.domain.items import CANNOT_TELL, Competency, Kind, Unit
from borderlens.exchange.drafts import Draft
from borderlens.exchange.questions import Question, QuestionType
from borderlens.exchange.report import SetAside
from borderlens.packs.lint.missing import STAND_IN
from borderlens.packs.toml_file import TEXT_LIMIT

CANNOT_TELL_WORDS = {
    "en": "Cannot tell – refer",
    "vi": "Không xác định được – chuyển giám định",
    "zh-Hans": "无法判断——送检",
    "lo": "ບອກບໍ່ໄດ້ – ສົ່ງໄປຫ້ອງທົດລອງ",
}
TRUE_FALSE_WORDS = {"en": ("True", "False"), "vi": ("Đúng", "Sai"), "zh-Hans": ("对", "错"), "lo": ("ຖືກ", "ຜິດ")}
REGION = "region"
_REFERRAL = re.compile(r"cannot tell|can't tell|không xác định|无法判断|ບອກບໍ່ໄດ້", re.IGNORECASE)
_UNITS = {"°": Unit.DEGREES, "deg": Unit.DEGREES, "degree": Unit.DEGREES, "millimetres": Unit.MILLIMETRES}
_SHARES = 1.0  # per cent by which shares may miss 100, for thirds and sixths

Say = Callable[..., None]
"""Takes a note's code and its fields."""


@dataclass(frozen=True, slots=True)
class Ask:
    """What the file does not say and whoever imports it does: applied to every question."""

    language: str
    kind: Kind
    competency: Competency
    true_on: date | None = None


def cut(text: str, name: str, changed: Say) -> str:
    """The text within the limit of a pack, cut at a blank."""
    if len(text) <= TEXT_LIMIT:
        return text
    changed("cut", name=name, limit=TEXT_LIMIT)
    short = text[: TEXT_LIMIT - 2]
    return (short.rsplit(" ", 1)[0] if " " in short else short) + " …"


def _choose(question: Question, draft: Draft, ask: Ask, changed: Say, right: set[int]) -> None:
    """Options, answer and mistakes; an identification item gets "cannot tell" at the end."""
    answers = list(enumerate(question.answers))
    if any(not answer.text for _, answer in answers):
        raise SetAside("empty_option")
    identifies = draft.fields["competency"] == Competency.IDENTIFICATION
    refer = [place for place, answer in answers if _REFERRAL.match(answer.text)]
    if identifies and refer:
        answers.sort(key=lambda entry: entry[0] == refer[0])
    keys = {
        place: CANNOT_TELL if identifies and refer[:1] == [place] else f"option_{number}"
        for number, (place, _) in enumerate(answers, 1)
    }
    options = {keys[place]: answer.text for place, answer in answers}
    mistakes = {
        keys[place]: cut(answer.feedback or STAND_IN[ask.language], f"mistakes.{keys[place]}", changed)
        for place, answer in answers
        if place not in right
    }
    answer = [keys[place] for place, _ in answers if place in right]
    _finish(draft, ask, changed, options, answer, mistakes)


def _finish(
    draft: Draft, ask: Ask, changed: Say, options: dict[str, str], answer: list[str], mistakes: dict[str, str]
) -> None:
    if draft.fields["competency"] == Competency.IDENTIFICATION and CANNOT_TELL not in options:
        changed("cannot_tell_here")
        options[CANNOT_TELL] = CANNOT_TELL_WORDS[ask.language]
        mistakes[CANNOT_TELL] = STAND_IN[ask.language]
    if answer == [CANNOT_TELL]:
        draft.fields["role"] = "undecidable"
    draft.fields |= {"options": list(options)} | ({"answer": answer} if answer else {})
    draft.words |= {name: table for name, table in (("options", options), ("mistakes", mistakes)) if table}


def _single(question: Question, draft: Draft, ask: Ask, changed: Say) -> None:
    draft.fields["type"] = "single"
    right = {place for place, answer in enumerate(question.answers) if abs(answer.share - 100) < _SHARES}
    if len(right) != 1:
        best = max((answer.share for answer in question.answers), default=0.0)
        raise SetAside("shares_single", count=len(right), best=f"{best:g}")
    _report_shares(question, right, changed)
    _choose(question, draft, ask, changed, right)


def _multiple(question: Question, draft: Draft, ask: Ask, changed: Say) -> None:
    draft.fields["type"] = "multiple"
    right = {place for place, answer in enumerate(question.answers) if answer.share > 0}
    total = sum(question.answers[place].share for place in right)
    if abs(total - 100) > _SHARES:
        raise SetAside("shares", sum=f"{total:g}")
    _choose(question, draft, ask, changed, right)


def _report_shares(question: Question, right: set[int], changed: Say) -> None:
    others = [answer for place, answer in enumerate(question.answers) if place not in right]
    if any(answer.share < 0 for answer in others):
        changed("minus")
    for answer in others:
        if answer.share > 0:
            changed("part", share=f"{answer.share:g}", text=answer.text[:60])


def _true_false(question: Question, draft: Draft, ask: Ask, changed: Say) -> None:
    draft.fields["type"] = "true_false"
    right = [key for key, answer in zip(("true", "false"), question.answers, strict=True) if answer.share > 99]
    if len(right) != 1:
        raise SetAside("shares_single", count=len(right), best=f"{max(a.share for a in question.answers):g}")
    options = dict(zip(("true", "false"), TRUE_FALSE_WORDS[ask.language], strict=True))
    stand_in = STAND_IN[ask.language]
    mistakes = {
        key: cut(answer.feedback or stand_in, f"mistakes.{key}", changed)
        for key, answer in zip(options, question.answers, strict=True)
        if key not in right
    }
    _finish(draft, ask, changed, options, right, mistakes)


def _ordering(question: Question, draft: Draft, _ask: Ask, changed: Say) -> None:
    draft.fields["type"] = "ordering"
    steps = sorted(question.answers, key=lambda answer: answer.share)
    keys = [f"step_{place}" for place in range(1, len(steps) + 1)]
    shown = sorted(keys, key=lambda key: steps[keys.index(key)].text)  # else the answer stands there
    if shown == keys:
        shown = keys[1:] + keys[:1]
    draft.fields |= {"options": shown, "answer": keys}
    draft.words["options"] = {key: step.text for key, step in zip(keys, steps, strict=True)}
    changed("points_here")


def _matching(question: Question, draft: Draft, _ask: Ask, changed: Say) -> None:
    draft.fields["type"] = "matching"
    names = list(dict.fromkeys(pair.target for pair in question.pairs if pair.target))
    targets = {f"target_{place}": name for place, name in enumerate(names, 1)}
    things = [pair for pair in question.pairs if pair.text or pair.picture is not None]
    if any(pair.picture is not None for pair in things):
        raise SetAside("picture_answers")
    if any(not pair.target for pair in things):
        raise SetAside("empty_option")
    by_name = {name: key for key, name in targets.items()}
    options = {f"option_{place}": pair.text for place, pair in enumerate(things, 1)}
    fits = {key: by_name[pair.target] for key, pair in zip(options, things, strict=True)}
    draft.fields |= {"options": list(options), "targets": list(targets), "fits": fits}
    draft.words |= {"options": options, "targets": targets}
    changed("points_here")


def _numeric(question: Question, draft: Draft, ask: Ask, changed: Say) -> None:
    draft.fields["type"] = "numeric"
    full = [each for each in question.ranges if each.value is not None and each.share > 99]
    if len(full) != 1 or full[0].value is None:
        raise SetAside("shares_single", count=len(full), best="–")
    middle, width = full[0].value, full[0].tolerance
    number = {"low": middle - width, "high": middle + width}
    wider = 0.0
    for each in question.ranges:
        if each is full[0] or each.share <= 0:
            continue
        if each.value == middle and each.share == 50 and each.tolerance > width and not wider:
            wider = number["near"] = round(each.tolerance - width, 10)
        else:
            changed("part", share=f"{each.share:g}", text="*" if each.value is None else f"{each.value:g}")
    digits = max(_decimals(middle), _decimals(width))
    step = 10.0**-digits
    reach = max(10 * step, abs(middle), 4 * (width + wider))
    number = {name: round(value, 10) for name, value in number.items()}
    least = 0.0 if number["low"] - wider >= 0 else round(middle - reach, digits)
    unit = _unit(question.unit, changed)
    number |= {"least": min(least, number["low"]), "most": max(round(middle + reach, digits), number["high"])}
    draft.fields["number"] = number | {"step": step, "unit": unit}
    others = next((each.feedback for each in question.ranges if each.value is None and each.feedback), "")
    stand_in = STAND_IN[ask.language]
    mistakes = {key: cut(others or stand_in, f"mistakes.{key}", changed) for key in ("too_low", "too_high")}
    _finish(draft, ask, changed, {}, [], mistakes)


def _decimals(value: float) -> int:
    text = f"{value:.6f}".rstrip("0")
    return len(text.split(".")[1])


def _unit(written: str, changed: Say) -> str:
    plain = written.strip().casefold()
    known = {unit.value: unit for unit in Unit} | _UNITS
    if plain not in known:
        changed("unit", unit=written[:20])
    return known.get(plain, Unit.NONE).value


def _marker(question: Question, draft: Draft, ask: Ask, changed: Say) -> None:
    draft.fields["type"] = "hotspot"
    words = STAND_IN[ask.language]
    draft.cue_words[REGION] = {"name": question.label or words, "note": words}
    draft.fields["marks"] = [REGION]
    mistakes = {"elsewhere": cut(question.otherwise or words, "mistakes.elsewhere", changed)}
    if len(question.regions) > 1:
        changed("any_region", count=len(question.regions))
    _finish(draft, ask, changed, {}, [REGION], mistakes)


TYPES: dict[QuestionType, Callable[[Question, Draft, Ask, Say], None]] = {
    QuestionType.SINGLE: _single,
    QuestionType.MULTIPLE: _multiple,
    QuestionType.TRUE_FALSE: _true_false,
    QuestionType.ORDERING: _ordering,
    QuestionType.MATCHING: _matching,
    QuestionType.NUMERICAL: _numeric,
    QuestionType.MARKER: _marker,
}
