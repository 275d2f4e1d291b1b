"""Moodle XML to questions: of our own files, and of those that Moodles of any age write.

Variants that were read in Moodle's own format class and its exports: texts as HTML, plain text or Markdown, escaped or
in CDATA; pictures as ``<file>`` in base64 beside the text that names them with ``@@PLUGINFILE@@``, or in the old
``<image_base64>``; true and false in the site's own language; the fraction of a number as an element.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from borderlens.domain.errors import NotQuestionFile
from borderlens.exchange.moodle.parts import PARTS
from borderlens.exchange.moodle.texts import TextReader, files_of
from borderlens.exchange.moodle.tree import Node, read_tree
from borderlens.exchange.moodle.write import RECORD_FILE
from borderlens.exchange.plain_text import plain_text
from borderlens.exchange.questions import Category, Question, QuestionType, Read, Shown, Unread, number_in, one_line
from borderlens.exchange.report import SetAside

_TYPES = {
    "multichoice": QuestionType.SINGLE,
    "truefalse": QuestionType.TRUE_FALSE,
    "matching": QuestionType.MATCHING,
    "match": QuestionType.MATCHING,
    "numerical": QuestionType.NUMERICAL,
    "ordering": QuestionType.ORDERING,
    "ddmarker": QuestionType.MARKER,
}


def read_moodle(path: Path, language: str = "en") -> list[Read]:
    """Everything in the file, in its order; of texts in several languages only ``language``.

    Raises:
        NoSuchFile, Unreadable, QuestionsTooLarge, EntitiesInFile, NotQuestionFile: the file as a whole.
    """
    root = read_tree(path)
    if root.tag != "quiz":
        raise NotQuestionFile(file=str(path), line=root.line, why=f"<{root.tag[:40]}>")
    return [_read(node, language) for node in root.all("question")]


def _read(node: Node, language: str) -> Read:
    kind = node.attributes.get("type", "")
    if kind == "category":
        path = node.words("category", "text").replace("//", "\0").rsplit("/", 1)[-1].replace("\0", "/")
        parts = plain_text(node.words("info", "text"), language).parts
        return Category(one_line(path), node.words("idnumber"), {name: texts[0] for name, texts in parts.items()})
    name = one_line(plain_text(node.words("name", "text"), language).text)[:80]
    if kind not in _TYPES:
        return Unread(name, node.line, "type", {"type": kind[:40] or "?"})
    try:
        return _question(node, name, _TYPES[kind], language)
    except SetAside as reason:
        return Unread(name, node.line, reason.code, reason.fields)


def _question(node: Node, name: str, kind: QuestionType, language: str) -> Question:
    if kind is QuestionType.SINGLE and node.words("single", default="true") in ("false", "0", ""):
        kind = QuestionType.MULTIPLE
    reader = TextReader(node, language)
    stem, pictures = reader.text(node.first("questiontext"))
    feedback, _ = reader.text(node.first("generalfeedback"), pictures=False)
    parts, files = feedback.parts, dict(files_of(node.first("generalfeedback")))
    question = Question(
        type=kind,
        name=name,
        stem=_first(stem.parts, "bl-stem", stem.text),
        line=node.line,
        why=_first(parts, "bl-why", feedback.text),
        cannot_see=_first(parts, "bl-cannot_see"),
        next_time=_first(parts, "bl-next_time"),
        cues=tuple(
            (one_line(cue), one_line(note))
            for cue, note in zip(parts.get("bl-cue", []), parts.get("bl-note", []), strict=False)
        ),
        otherwise=reader.text(node.first("incorrectfeedback"), pictures=False)[0].text,
        pictures=(*pictures, *reader.old_image()),
        attached=tuple(Shown(file, content) for file, content in files.items() if file != RECORD_FILE),
        tags=tuple(one_line(tag.words("text")) for tags in node.all("tags") for tag in tags.all("tag")),
        id=node.words("idnumber"),
        record=files.get(RECORD_FILE, b""),
    )
    question = replace(question, **PARTS[kind](reader))  # type: ignore[arg-type]
    if hints := sum(1 for _ in node.all("hint")):
        reader.remark("hints", count=hints)
    grade = number_in(node.words("defaultgrade", default="1"))
    if grade not in (None, 1.0):
        reader.remark("grade", found=f"{grade:g}")
    return replace(question, remarks=tuple(reader.remarks.values()))


def _first(parts: dict[str, list[str]], name: str, otherwise: str = "") -> str:
    """The first text of that class, where there is one."""
    return one_line(parts[name][0]) if name in parts else otherwise
