"""An item of ours as a question that another program can ask, with what that changes.

Points follow the program's own rules where the other side can: a wrong choice costs nothing, in a multiple choice each
wrong one takes away what a right one gives.
"""

from __future__ import annotations

from borderlens.domain.items import CANNOT_TELL, ItemType
from borderlens.domain.polygons import Polygon
from borderlens.exchange.drafts import Draft, record_of
from borderlens.exchange.questions import Answer, Pair, Question, QuestionType, Range, Remark, Shown
from borderlens.exchange.report import SetAside

ELSEWHERE = "elsewhere"
TAG_LENGTH = 50
"""Moodle cuts longer tags."""


def pose(draft: Draft) -> Question:
    """The item as a question; ``remarks`` say what is not the same there.

    Raises:
        SetAside: the other side has nothing like it.
    """
    fields, words = draft.fields, draft.words
    shown = tuple(
        Shown(draft.pictures[name].file, draft.pictures[name].content, draft.picture_words.get(name, ""))
        for name in fields.get("pictures", [])
    )
    parts = _PARTS[draft.type](draft)
    if "pairs" in parts:
        options = set(fields["options"])
        shown = tuple(
            picture for name, picture in zip(fields.get("pictures", []), shown, strict=True) if name not in options
        )
    common = {
        "name": draft.key,
        "stem": words["stem"],
        "why": words["why"],
        "cannot_see": words["cannot_see"],
        "next_time": words["next_time"],
        "cues": tuple((cue["name"], cue["note"]) for cue in draft.cue_words.values()),
        "pictures": shown,
        "tags": tags_of(draft),
        "id": f"{draft.key}.v{fields['version']}",
        "record": record_of(draft),
    }
    return Question(**{**common, **parts})


def tags_of(draft: Draft) -> tuple[str, ...]:
    """What Moodle has no place for, one thing a tag: each within the length that Moodle keeps."""
    fields = draft.fields
    tags = [f"bl:{draft.key}.v{fields['version']}"[:TAG_LENGTH], f"bl-type:{fields['type']}"]
    tags += [f"{name}:{fields[name]}" for name in ("competency", "kind", "role") if name in fields]
    tags += [f"facts:{fact}" for fact in fields["facts"]]
    return (*tags, f"difficulty:{fields['difficulty']:g}")


def _choices(draft: Draft, wrong: float, right: float, kind: QuestionType) -> dict[str, object]:
    fields, words = draft.fields, draft.words
    answers = tuple(
        Answer(
            words["options"][option],
            right if option in fields["answer"] else 0.0 if option == CANNOT_TELL else wrong,
            words.get("mistakes", {}).get(option, ""),
        )
        for option in fields["options"]
    )
    return {"type": kind, "answers": answers}


def _single(draft: Draft) -> dict[str, object]:
    return _choices(draft, 0.0, 100.0, QuestionType.SINGLE)


def _multiple(draft: Draft) -> dict[str, object]:
    share = 100 / len(draft.fields["answer"])
    return _choices(draft, -share, share, QuestionType.MULTIPLE)


def _true_false(draft: Draft) -> dict[str, object]:
    """With a third option it is a single choice there, which has only two."""
    if CANNOT_TELL in draft.fields["options"]:
        return _single(draft)
    return _choices(draft, 0.0, 100.0, QuestionType.TRUE_FALSE)


def _ordering(draft: Draft) -> dict[str, object]:
    options = draft.words["options"]
    answers = tuple(Answer(options[key], float(place)) for place, key in enumerate(draft.fields["answer"], 1))
    return {"type": QuestionType.ORDERING, "answers": answers, "remarks": (Remark("points_there"),)}


def _matching(draft: Draft) -> dict[str, object]:
    fields, words = draft.fields, draft.words
    pairs = []
    for option in fields["options"]:
        picture = draft.pictures.get(option)
        alt = draft.picture_words.get(option, "")
        shown = None if picture is None else Shown(picture.file, picture.content, alt)
        text = words.get("options", {}).get(option, "" if shown else option)
        pairs.append(Pair(text, words["targets"][fields["fits"][option]], shown))
    used = set(fields["fits"].values())
    pairs += [Pair("", words["targets"][target]) for target in fields["targets"] if target not in used]
    return {"type": QuestionType.MATCHING, "pairs": tuple(pairs), "remarks": (Remark("points_there"),)}


def _numeric(draft: Draft) -> dict[str, object]:
    """A number in its range. Moodle's question takes numbers only, so an answer "cannot tell" has no place in it.

    A picture on which nothing can be measured stays behind by name. As a single choice it would need numbers that
    nobody measured beside "cannot tell", which then stands out: whoever guesses gets the point, and a person who would
    have typed a number is never seen to do so.
    """
    if draft.fields.get("answer"):
        raise SetAside("undecidable_number")
    number, mistakes = draft.fields["number"], draft.words.get("mistakes", {})
    middle, width = (number["low"] + number["high"]) / 2, (number["high"] - number["low"]) / 2
    ranges = [Range(middle, width, 100.0)]
    if number.get("near"):
        ranges.append(Range(middle, width + number["near"], 50.0))
    feedback = " ".join(mistakes[key] for key in ("too_low", "too_high") if key in mistakes)
    ranges.append(Range(None, 0.0, 0.0, feedback))
    remarks = (Remark("cannot_tell_there"),) if CANNOT_TELL in draft.fields["options"] else ()
    return {
        "type": QuestionType.NUMERICAL,
        "ranges": tuple(ranges),
        "unit": number["unit"],
        "remarks": remarks,
    }


def _hotspot(draft: Draft) -> dict[str, object]:
    regions = regions_of(draft)
    if not regions:
        raise SetAside("undecidable_marker")
    remarks = [Remark("cannot_tell_there")] if CANNOT_TELL in draft.fields["options"] else []
    if len(regions) > 1:
        remarks.append(Remark("all_regions", {"count": len(regions)}))
    cue = draft.cue_words.get(draft.fields["answer"][0], {})
    return {
        "type": QuestionType.MARKER,
        "regions": regions,
        "label": cue.get("name", draft.fields["answer"][0]),
        "otherwise": draft.words.get("mistakes", {}).get(ELSEWHERE, ""),
        "remarks": tuple(remarks),
    }


def regions_of(draft: Draft) -> tuple[Polygon, ...]:
    """The regions that answer a hotspot, in fractions of its picture."""
    return tuple(
        tuple((float(x), float(y)) for x, y in mark["polygon"])
        for picture in draft.pictures.values()
        for mark in picture.table.get("mark", [])
        if mark["cue"] in draft.fields["answer"]
    )


_PARTS = {
    ItemType.SINGLE: _single,
    ItemType.MULTIPLE: _multiple,
    ItemType.TRUE_FALSE: _true_false,
    ItemType.PAIR: _single,
    ItemType.ORDERING: _ordering,
    ItemType.MATCHING: _matching,
    ItemType.SORTING: _matching,
    ItemType.NUMERIC: _numeric,
    ItemType.HOTSPOT: _hotspot,
}
