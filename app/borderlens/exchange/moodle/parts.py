"""The part of a Moodle question that depends on its type: answers, pairs, numbers, or regions of a picture."""

from __future__ import annotations

from collections.abc import Callable

from borderlens.domain.polygons import area
from borderlens.exchange.moodle.markers import region, size_of
from borderlens.exchange.moodle.texts import TextReader, files_of, is_picture
from borderlens.exchange.plain_text import choose_language, plain_text
from borderlens.exchange.questions import Pair, QuestionType, Range, Shown, number_in, one_line
from borderlens.exchange.report import SetAside


def _choices(reader: TextReader) -> dict[str, object]:
    return {"answers": tuple(answer for _, answer in reader.answers())}


def _true_false(reader: TextReader) -> dict[str, object]:
    """True first. Old exports hold the two words in the site's language, true before false."""
    answers = [answer for _, answer in reader.answers()]
    if len(answers) != 2:
        raise SetAside("two_answers", found=len(answers))
    if answers[0].text.casefold() == "false":
        answers.reverse()
    return {"answers": tuple(answers)}


def _matching(reader: TextReader) -> dict[str, object]:
    pairs = []
    for node in reader.node.all("subquestion"):
        plain, pictures = reader.text(node)
        target = choose_language(node.words("answer", "text") or node.words("answer"), reader.language)
        pairs.append(Pair(plain.text, one_line(target), pictures[0] if pictures else None))
    return {"pairs": tuple(pairs)}


def _numerical(reader: TextReader) -> dict[str, object]:
    ranges = []
    for node, answer in reader.answers():
        share = answer.share
        if not node.attributes.get("fraction") and 0 < share <= 1:
            share *= 100  # the old element counts from 0 to 1
        value = number_in(answer.text)
        if value is None and answer.text != "*":
            raise SetAside("no_number", value=answer.text[:40])
        ranges.append(Range(value, abs(number_in(node.words("tolerance")) or 0.0), share, answer.feedback))
    units = [unit for each in reader.node.all("units") for unit in each.all("unit")]
    if len(units) > 1:
        reader.remark("units", count=len(units))
    return {"ranges": tuple(ranges), "unit": units[0].words("unit_name") if units else ""}


def _marker(reader: TextReader) -> dict[str, object]:
    files = list(files_of(reader.node))
    if not files:
        raise SetAside("picture_missing", file="–")
    shown = Shown(files[0][0], files[0][1])
    if not is_picture(shown.content):
        raise SetAside("picture_kind", file=shown.file)
    drops = [node for node in reader.node.all("drop") if node.words("choice") not in ("", "0")]
    choices = {node.words("choice") for node in drops}
    if len(choices) != 1:
        raise SetAside("markers", count=len(choices))
    try:
        regions = tuple(
            region(node.words("shape").casefold(), node.words("coords"), size_of(shown.content)) for node in drops
        )
    except ValueError as error:
        raise SetAside("shape", shape=str(error)[:60]) from error
    if any(not area(each) for each in regions):
        raise SetAside("region_outside")
    if any(node.words("shape").casefold() == "circle" for node in drops):
        reader.remark("circle")
    labels = [node.words("text") for node in reader.node.all("drag") if node.words("no") in choices]
    label = plain_text(labels[0] if labels else "", reader.language).text
    return {"pictures": (shown,), "regions": regions, "label": label}


PARTS: dict[QuestionType, Callable[[TextReader], dict[str, object]]] = {
    QuestionType.SINGLE: _choices,
    QuestionType.MULTIPLE: _choices,
    QuestionType.TRUE_FALSE: _true_false,
    QuestionType.ORDERING: _choices,
    QuestionType.MATCHING: _matching,
    QuestionType.NUMERICAL: _numerical,
    QuestionType.MARKER: _marker,
}
