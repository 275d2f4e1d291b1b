"""Questions as Moodle XML, the way Moodle's own format class reads them back.

The texts of feedback stand in every question that has a place for them, also empty: an ordering question without them
stops a whole import (measured with Moodle 4.1). Our own record goes along as a file of the general feedback.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape as escape_html
from xml.sax.saxutils import escape, quoteattr

from borderlens.exchange.moodle.markers import coords, fitted, size_of
from borderlens.exchange.questions import Question, QuestionType, Shown, one_line, without_odd

RECORD_FILE = "borderlens.json"
_COMBINED = ("correctfeedback", "partiallycorrectfeedback")


@dataclass(frozen=True, slots=True)
class PackHead:
    """What the file says of the pack: a category of questions with its words. ``labels`` name two parts of feedback."""

    id: str
    version: int
    language: str
    title: str
    summary: str
    licence: str
    minutes: int | None = None
    status: str = "draft"


def moodle_xml(head: PackHead, questions: Iterable[Question], labels: Mapping[str, str]) -> bytes:
    """The whole file in UTF-8; ``labels`` are the headings of ``cannot_see`` and ``next_time``."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', "<quiz>", *_category(head)]
    for question in questions:
        lines += _question(question, labels)
    return "\n".join([*lines, "</quiz>", ""]).encode()


def _category(head: PackHead) -> Iterator[str]:
    details = {"title": head.title, "summary": head.summary, "licence": head.licence, "language": head.language}
    details |= {"minutes": str(head.minutes)} if head.minutes is not None else {}
    details |= {"status": head.status, "version": str(head.version)}
    html = "".join(f'<p class="bl-{name}">{escape_html(without_odd(text))}</p>' for name, text in details.items())
    yield '  <question type="category">'
    yield f"    <category><text>{_xml('$course$/top/' + head.title.replace('/', '//'))}</text></category>"
    yield f'    <info format="html"><text>{escape(html)}</text></info>'
    yield f"    <idnumber>{_xml(f'bl.{head.id}.v{head.version}')}</idnumber>"
    yield "  </question>"


def _question(question: Question, labels: Mapping[str, str]) -> Iterator[str]:
    kind = {QuestionType.SINGLE: "multichoice", QuestionType.MULTIPLE: "multichoice"}.get(
        question.type, question.type.value
    )
    marker = question.type is QuestionType.MARKER
    yield f'  <question type="{kind}">'
    yield f"    <name><text>{_xml(question.name)}</text></name>"
    shown = () if marker else question.pictures
    html = f'<p class="bl-stem">{_html(question.stem)}</p>' + "".join(_image(picture) for picture in shown)
    yield _text("questiontext", html, shown)
    record = (Shown(RECORD_FILE, question.record),) if question.record else ()
    attached = (*record, *question.pictures) if marker else record
    yield _text("generalfeedback", _feedback(question, labels), attached)
    yield "    <defaultgrade>1.0000000</defaultgrade>"
    yield f"    <penalty>{'1' if question.type is QuestionType.TRUE_FALSE else '0'}.0000000</penalty>"
    yield "    <hidden>0</hidden>"
    yield f"    <idnumber>{_xml(question.id)}</idnumber>"
    yield from _BODIES[question.type](question)
    yield "    <tags>"
    yield from (f"      <tag><text>{_xml(tag)}</text></tag>" for tag in question.tags)
    yield "    </tags>"
    yield "  </question>"


def _feedback(question: Question, labels: Mapping[str, str]) -> str:
    html = f'<p class="bl-why">{_html(question.why)}</p>'
    for name in ("cannot_see", "next_time"):
        text = getattr(question, name)
        html += f'<p><strong>{_html(labels[name])}:</strong> <span class="bl-{name}">{_html(text)}</span></p>'
    cues = (
        f'<li><strong class="bl-cue">{_html(name)}</strong> – <span class="bl-note">{_html(note)}</span></li>'
        for name, note in question.cues
    )
    return html + (f"<ul>{''.join(cues)}</ul>" if question.cues else "")


def _choice(question: Question) -> Iterator[str]:
    yield f"    <single>{'true' if question.type is QuestionType.SINGLE else 'false'}</single>"
    yield "    <shuffleanswers>true</shuffleanswers>"
    yield "    <answernumbering>abc</answernumbering>"
    yield "    <showstandardinstruction>0</showstandardinstruction>"
    yield from _combined(question)
    for answer in question.answers:
        yield f'    <answer fraction="{_share(answer.share)}" format="html">{_words(answer.text)}'
        yield f"{_text('feedback', _html(answer.feedback))}</answer>"


def _true_false(question: Question) -> Iterator[str]:
    for name, answer in zip(("true", "false"), question.answers, strict=True):
        yield f'    <answer fraction="{_share(answer.share)}" format="moodle_auto_format"><text>{name}</text>'
        yield f"{_text('feedback', _html(answer.feedback))}</answer>"


def _ordering(question: Question) -> Iterator[str]:
    settings = {"layouttype": "VERTICAL", "selecttype": "ALL", "selectcount": "0"}
    settings["gradingtype"] = "RELATIVE_ALL_PREVIOUS_AND_NEXT"  # counts all pairs, which is the nearest to our rule
    settings |= {"showgrading": "SHOW", "numberingstyle": "none"}
    yield from (f"    <{name}>{value}</{name}>" for name, value in settings.items())
    yield from _combined(question)
    for answer in question.answers:
        yield f'    <answer fraction="{answer.share:.7f}" format="html">{_words(answer.text)}</answer>'


def _match(question: Question) -> Iterator[str]:
    yield "    <shuffleanswers>true</shuffleanswers>"
    yield from _combined(question)
    for pair in question.pairs:
        pictures = (pair.picture,) if pair.picture is not None else ()
        html = "".join(_image(picture) for picture in pictures) + _html(pair.text)
        yield f'    <subquestion format="html"><text>{escape(html)}</text>{_files(pictures)}'
        yield f"      <answer><text>{_xml(pair.target)}</text></answer></subquestion>"


def _numerical(question: Question) -> Iterator[str]:
    for each in question.ranges:
        value = "*" if each.value is None else _number(each.value)
        yield f'    <answer fraction="{_share(each.share)}" format="moodle_auto_format"><text>{value}</text>'
        yield f"{_text('feedback', _html(each.feedback))}<tolerance>{_number(each.tolerance)}</tolerance></answer>"
    if question.unit:
        name = _xml(question.unit)
        yield f"    <units><unit><multiplier>1</multiplier><unit_name>{name}</unit_name></unit></units>"
    yield "    <unitgradingtype>0</unitgradingtype>"
    yield "    <unitpenalty>0.1000000</unitpenalty>"
    yield "    <showunits>3</showunits>"
    yield "    <unitsleft>0</unitsleft>"


def _marker(question: Question) -> Iterator[str]:
    picture = fitted(question.pictures[0])
    size = size_of(picture.content)
    yield "    <showmisplaced/>"
    yield from _combined(question)
    yield f"    {_files((picture,))}"
    count = len(question.regions)
    yield f"    <drag><no>1</no><text>{_xml(question.label)}</text><noofdrags>{count}</noofdrags></drag>"
    for place, each in enumerate(question.regions, 1):
        yield f"    <drop><no>{place}</no><shape>polygon</shape><coords>{coords(each, size)}</coords>"
        yield "<choice>1</choice></drop>"


_BODIES = {
    QuestionType.SINGLE: _choice,
    QuestionType.MULTIPLE: _choice,
    QuestionType.TRUE_FALSE: _true_false,
    QuestionType.ORDERING: _ordering,
    QuestionType.MATCHING: _match,
    QuestionType.NUMERICAL: _numerical,
    QuestionType.MARKER: _marker,
}


def _combined(question: Question) -> Iterator[str]:
    for name in _COMBINED:
        yield _text(name, "")
    yield _text("incorrectfeedback", _html(question.otherwise))
    yield "    <shownumcorrect/>"


def _text(tag: str, html: str, files: Iterable[Shown] = ()) -> str:
    return f'    <{tag} format="html"><text>{escape(html)}</text>{_files(files)}</{tag}>'


def _words(text: str) -> str:
    return f"<text>{escape(_html(text))}</text>"


def _image(picture: Shown) -> str:
    return f'<p><img src="@@PLUGINFILE@@/{picture.file}" alt="{_html(picture.alt)}"></p>'


def _files(pictures: Iterable[Shown]) -> str:
    return "".join(
        f'<file name={quoteattr(picture.file)} path="/" encoding="base64">'
        f"{base64.b64encode(picture.content).decode()}</file>"
        for picture in {picture.file: picture for picture in pictures}.values()
    )


def _html(text: str) -> str:
    return escape_html(one_line(text))


def _xml(text: str) -> str:
    return escape(one_line(text))


def _number(value: float) -> str:
    return f"{value:.10g}"


def _share(share: float) -> str:
    return f"{share:.5f}".rstrip("0").rstrip(".")
