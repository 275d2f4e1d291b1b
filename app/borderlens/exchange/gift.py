"""GIFT, Moodle's plain-text format of questions, read: every form that its manual describes, each with its line.

Questions are separated by blank lines. ``::name::`` and ``[format]`` may stand before the text, the answers in braces
behind it or in the middle of it, general feedback behind ``####``. A backslash takes the meaning from ``~ = # { } :``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from borderlens.domain.errors import NotQuestionFile
from borderlens.exchange.csv_table import guess_encoding
from borderlens.exchange.gift_answers import Escaped, Written, read_answers
from borderlens.exchange.moodle.tree import read_limited
from borderlens.exchange.plain_text import Plain, plain_text
from borderlens.exchange.questions import Category, Question, Read, Remark, Unread, one_line
from borderlens.exchange.report import SetAside

_CATEGORY = "$CATEGORY:"
_FORMAT = re.compile(r"\s*\[(html|moodle|plain|markdown)\]", re.IGNORECASE)
_ID = re.compile(r"\[id:([^\]]*)\]")
_TAG = re.compile(r"\[tag:([^\]]*)\]")
_GAP = "_____"


@dataclass(frozen=True, slots=True)
class Block:
    """The lines of one question without its comments, and what the comments say of id and tags."""

    line: int
    text: str
    id: str
    tags: tuple[str, ...]


def read_gift(path: Path, language: str = "en") -> list[Read]:
    """Everything in the file, in its order.

    Raises:
        NoSuchFile, Unreadable, QuestionsTooLarge: the file cannot be read.
        NotQuestionFile: it is not UTF-8.
    """
    content = read_limited(path)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise NotQuestionFile(file=str(path), line=line, why=f"{guess_encoding(content)}, not UTF-8") from error
    return [_read(block, language) for block in blocks(text)]


def blocks(text: str) -> Iterator[Block]:
    """The questions of a file: runs of lines that are not blank. A comment line counts as one without words."""
    lines: list[str] = []
    first, id, tags = 0, "", []
    for number, line in enumerate([*re.split(r"\r\n|\r|\n", text), ""], 1):
        plain = line.strip()
        if plain.startswith("//"):
            id = (_ID.findall(plain) or [id])[0]
            tags += _TAG.findall(plain)
            lines += [""] if lines else []
        elif plain.startswith(_CATEGORY) and not lines:
            yield Block(number, plain, "", ())
        elif plain:
            first = first if lines else number
            lines.append(line)
        elif lines:
            yield Block(first, "\n".join(lines), id.strip(), tuple(tags))
            lines, id, tags = [], "", []


def _read(block: Block, language: str) -> Read:
    if block.text.startswith(_CATEGORY):
        return Category(one_line(block.text.removeprefix(_CATEGORY).rsplit("/", 1)[-1]), "")
    marked = Escaped.hide(block.text)
    name, marked = _name(marked)
    try:
        return _question(block, name, marked, language)
    except SetAside as reason:
        line = block.line + int(str(reason.fields.pop("below", 0)))
        return Unread(name, line, reason.code, reason.fields)


def _name(marked: str) -> tuple[str, str]:
    """Name and rest; without ``::name::`` the name is the beginning of the text."""
    plain = marked.lstrip()
    if plain.startswith("::") and "::" in plain[2:]:
        name, _, rest = plain[2:].partition("::")
        skipped = marked[: len(marked) - len(rest)].count("\n")
        return one_line(Escaped.show(name))[:80], "\n" * skipped + rest
    start = _FORMAT.sub("", marked.split("{")[0])
    return one_line(Escaped.show(start))[:60], marked


def _question(block: Block, name: str, marked: str, language: str) -> Question:
    opened, closed = marked.find("{"), marked.find("}")
    if opened < 0 and closed < 0:
        raise SetAside("type", type="description")
    if opened < 0 or closed < opened:
        raise SetAside("gift_brace", below=marked[: max(opened, closed, 0)].count("\n"))
    behind = marked[closed + 1 :]
    if "{" in behind or "}" in behind:
        place = min(place for place in (behind.find("{"), behind.find("}")) if place >= 0)
        raise SetAside("gift_two_answers", below=marked[: closed + 1 + place].count("\n"))
    missing_word = bool(behind.strip())
    stem = marked[:opened] + (f" {_GAP} " if missing_word else "") + behind
    given = _FORMAT.match(stem)
    form = given[1].casefold() if given else "moodle"
    answers = Written(marked[opened + 1 : closed], marked[:opened].count("\n"), form)
    feedback, answers = answers.general_feedback()
    parts = read_answers(answers)
    text, lost = _words(stem[given.end() :] if given else stem, form, language)
    remarks = [Remark("format")] if "format" in lost.lost else []
    if lost.images:
        remarks.append(Remark("picture_elsewhere", {"file": lost.images[0][0][:60]}))
    return Question(
        name=name,
        line=block.line,
        stem=re.sub(rf"{_GAP} (?=[.,;:!?])", _GAP, text),
        why=_words(feedback, form, language)[0],
        tags=block.tags,
        id=block.id,
        remarks=tuple(remarks),
        **parts,
    )


def _words(marked: str, form: str, language: str) -> tuple[str, Plain]:
    """A text in one line; in HTML and Moodle's own format its elements are taken off."""
    own = _FORMAT.match(marked)
    if own is not None:
        form, marked = own[1].casefold(), marked[own.end() :]
    shown = Escaped.show(marked)
    if form in ("html", "moodle") and re.search(r"<[a-zA-Z/!]|&\w+;|&#", shown):
        plain = plain_text(shown, language)
        return plain.text, plain
    return one_line(shown), Plain()
