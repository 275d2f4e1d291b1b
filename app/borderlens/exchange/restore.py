"""Our own questions back into items: the record says what the item was, the question what has become of it.

What still reads as we wrote it is taken from the record, exactly; what somebody changed in the other program is taken
from there. A question that was changed beyond that is read like anyone else's.
"""

from __future__ import annotations

import math
from dataclasses import replace

from borderlens.exchange.drafts import Draft, from_record
from borderlens.exchange.moodle.markers import coords, size_of
from borderlens.exchange.pose import pose
from borderlens.exchange.questions import Question, QuestionType, Shown, one_line
from borderlens.exchange.report import SetAside
from borderlens.packs.lint.missing import STAND_IN

_WORDS = ("stem", "why", "cannot_see", "next_time")
_TAGGED = ("competency", "kind")


def restore(question: Question, language: str) -> tuple[Draft, list[str]] | None:
    """The item and the names of what was changed in it elsewhere; None where its build was changed.

    Raises:
        SetAside: the record is damaged, or a picture of it is missing.
    """
    pictures = (*question.pictures, *(pair.picture for pair in question.pairs if pair.picture is not None))
    files = {shown.file: shown.content for shown in (*pictures, *question.attached)}
    edited: list[str] = []
    try:
        draft = from_record(question.record, files)
    except SetAside as reason:
        if reason.code != "picture_missing" or question.type is not QuestionType.MARKER:
            raise
        draft = from_record(question.record, files | {str(reason.fields["file"]): question.pictures[0].content})
        edited.append("pictures")
    wrote = pose(draft)
    if not _same_build(wrote, question):
        return None
    for name in _WORDS:
        now = getattr(question, name)
        if now and now != one_line(getattr(wrote, name)):
            draft.words[name] = now
            edited.append(name)
    _choices(draft, wrote, question, edited, STAND_IN[language])
    for part in (_cues, _pairs, _ranges, _regions, _tags):
        part(draft, wrote, question, edited)
    return draft, edited


def _same_build(wrote: Question, now: Question) -> bool:
    return wrote.type is now.type and all(
        len(getattr(wrote, name)) == len(getattr(now, name)) for name in ("answers", "pairs", "ranges", "cues")
    )


def _cues(draft: Draft, wrote: Question, now: Question, edited: list[str]) -> None:
    for cue, before, after in zip(draft.cue_words, wrote.cues, now.cues, strict=True):
        if after != tuple(map(one_line, before)) and all(after):
            draft.cue_words[cue] = {"name": after[0], "note": after[1]}
            edited.append(f"cues.{cue}")


def _choices(draft: Draft, wrote: Question, now: Question, edited: list[str], stand_in: str) -> None:
    if not wrote.answers:
        return
    ordering = now.type is QuestionType.ORDERING
    keys = draft.fields["answer" if ordering else "options"]
    answers = sorted(now.answers, key=lambda answer: answer.share) if ordering else list(now.answers)
    fixed = now.type is QuestionType.TRUE_FALSE  # there the two words are the other program's
    for key, before, after in zip(keys, wrote.answers, answers, strict=True):
        if not fixed and after.text and after.text != one_line(before.text):
            draft.words["options"][key] = after.text
            edited.append(f"options.{key}")
        if key in draft.words.get("mistakes", {}) and after.feedback not in ("", one_line(before.feedback)):
            draft.words["mistakes"][key] = after.feedback
            edited.append(f"mistakes.{key}")
    if not ordering:
        right = [key for key, answer in zip(keys, answers, strict=True) if answer.share > 0]
        if set(right) != set(draft.fields["answer"]):
            draft.fields["answer"] = right
            said = draft.words.get("mistakes", {})
            feedback = {key: answer.feedback for key, answer in zip(keys, answers, strict=True)}
            draft.words["mistakes"] = {
                key: said.get(key) or feedback[key] or stand_in for key in keys if key not in right
            }
            edited.append("answer")


def _pairs(draft: Draft, wrote: Question, now: Question, edited: list[str]) -> None:
    if not wrote.pairs:
        return
    fits = draft.fields["fits"]
    unused = [target for target in draft.fields["targets"] if target not in set(fits.values())]
    for place, (before, after) in enumerate(zip(wrote.pairs, now.pairs, strict=True)):
        option = draft.fields["options"][place] if place < len(fits) else ""
        target = fits[option] if option else unused[place - len(fits)]
        if option and after.text and after.text != one_line(before.text):
            draft.words["options"][option] = after.text
            edited.append(f"options.{option}")
        if after.target == one_line(before.target) or not after.target:
            continue
        known = [key for key, words in draft.words["targets"].items() if one_line(words) == after.target]
        if known and option:
            fits[option] = known[0]
            edited.append(f"fits.{option}")
        else:
            draft.words["targets"][target] = after.target
            edited.append(f"targets.{target}")


def _ranges(draft: Draft, wrote: Question, now: Question, edited: list[str]) -> None:
    for before, after in zip(wrote.ranges, now.ranges, strict=True):
        if before.value is None or after.value is None:
            continue
        if _near(before.value, after.value) and _near(before.tolerance, after.tolerance):
            continue
        number = draft.fields["number"]
        if after.share >= 100:
            number["low"], number["high"] = after.value - after.tolerance, after.value + after.tolerance
        else:
            number["near"] = after.tolerance - (number["high"] - number["low"]) / 2
        edited.append("number")


def _regions(draft: Draft, wrote: Question, now: Question, edited: list[str]) -> None:
    if now.type is not QuestionType.MARKER:
        return
    size = size_of(now.pictures[0].content)
    if [coords(each, size) for each in wrote.regions] == [coords(each, size) for each in now.regions]:
        return
    answer = draft.fields["answer"]
    table = draft.pictures[draft.fields["pictures"][0]].table
    kept = [mark for mark in table.get("mark", []) if mark["cue"] not in answer]
    cue = answer[0]
    table["mark"] = [*kept, *({"cue": cue, "polygon": [list(c) for c in each]} for each in now.regions)]
    draft.fields["answer"] = [cue]
    draft.fields["marks"] = [name for name in draft.fields["marks"] if name == cue or name not in answer]
    draft.cue_words = {key: words for key, words in draft.cue_words.items() if key in draft.fields["marks"]}
    edited.append("marks")


def _tags(draft: Draft, wrote: Question, now: Question, edited: list[str]) -> None:
    if not now.tags or set(now.tags) == set(wrote.tags):
        return
    given = tagged(now.tags)
    for name in _TAGGED:
        if name in given and given[name][0] != draft.fields[name]:
            draft.fields[name] = given[name][0]
            edited.append(name)
    if "facts" in given and set(given["facts"]) != set(draft.fields["facts"]):
        draft.fields["facts"] = given["facts"]
        edited.append("facts")


def tagged(tags: tuple[str, ...]) -> dict[str, list[str]]:
    """Values by name of tags written ``name:value``."""
    found: dict[str, list[str]] = {}
    for tag in tags:
        name, colon, value = tag.partition(":")
        if colon and value:
            found.setdefault(name.strip(), []).append(value.strip())
    return found


def _near(one: float, two: float) -> bool:
    return math.isclose(one, two, rel_tol=1e-6, abs_tol=1e-6)


def without_record(question: Question) -> Question:
    """The question as anyone else's."""
    return replace(question, record=b"", attached=tuple[Shown, ...]())
