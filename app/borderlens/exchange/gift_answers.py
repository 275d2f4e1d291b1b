"""What stands in the braces of a GIFT question: choices, true or false, pairs, numbers; words alone are not taken."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from borderlens.exchange.plain_text import plain_text
from borderlens.exchange.questions import Answer, Pair, QuestionType, Range, number_in, one_line
from borderlens.exchange.report import SetAside

_TRUE, _FALSE = ("T", "TRUE"), ("F", "FALSE")
_WEIGHT = re.compile(r"\s*%(-?\d+(?:[.,]\d+)?)%")
_MARKS = "\\:#={}~n"
_FORMAT = re.compile(r"\s*\[(html|moodle|plain|markdown)\]", re.IGNORECASE)


class Escaped:
    """Signs behind a backslash, hidden as private letters while the text is taken apart, and shown again after."""

    _FIRST = 0xE100
    _PAIR = re.compile(r"\\([\\:#={}~n])")
    _SHOWN = str.maketrans("".join(map(chr, range(0xE100, 0xE100 + len(_MARKS)))), _MARKS[:-1] + "\n")

    @classmethod
    def hide(cls, text: str) -> str:
        return cls._PAIR.sub(lambda pair: chr(cls._FIRST + _MARKS.index(pair[1])), text)

    @classmethod
    def show(cls, text: str) -> str:
        return text.translate(cls._SHOWN)


@dataclass(frozen=True, slots=True)
class Written:
    """A piece of the braces' text with its line, counted from the question's first, and the text format."""

    text: str
    below: int
    form: str

    def cut(self, start: int, end: int | None = None) -> Written:
        return Written(self.text[start:end], self.below + self.text[:start].count("\n"), self.form)

    def pieces(self, pattern: str) -> Iterator[tuple[str, Written]]:
        """The sign that begins each piece, and the piece behind it; what stands before the first has no sign."""
        places = [match.start() for match in re.finditer(pattern, self.text)]
        before = self.cut(0, places[0] if places else None)
        if before.text.strip():
            yield "", before
        for place, end in zip(places, [*places[1:], None], strict=False):
            yield self.text[place], self.cut(place + 1, end)

    def general_feedback(self) -> tuple[str, Written]:
        place = self.text.rfind("####")
        return (self.text[place + 4 :], self.cut(0, place)) if place >= 0 else ("", self)

    def words(self) -> str:
        form, text = self.form, self.text
        if (own := _FORMAT.match(text)) is not None:
            form, text = own[1].casefold(), text[own.end() :]
        shown = Escaped.show(text)
        marked = form in ("html", "moodle") and re.search(r"<[a-zA-Z/!]|&\w+;|&#", shown)
        return plain_text(shown).text if marked else one_line(shown)

    def feedback(self) -> tuple[Written, str]:
        """The text before the first ``#``, and the words behind it."""
        place = self.text.find("#")
        return (self.cut(0, place), self.cut(place + 1).words()) if place >= 0 else (self, "")

    def weight(self) -> tuple[float | None, Written]:
        """The per cent between two percent signs at the start, and the rest.

        Raises:
            SetAside: more than 100, less than -100, or no number.
        """
        found = _WEIGHT.match(self.text)
        if found is None:
            if self.text.lstrip().startswith("%") and self.text.count("%") > 1:
                raise SetAside("gift_weight", below=self.below, value=one_line(self.text)[:30])
            return None, self
        share = float(found[1].replace(",", "."))
        if abs(share) > 100:
            raise SetAside("gift_weight", below=self.below, value=found[0].strip())
        return share, self.cut(found.end())


def read_answers(answers: Written) -> dict[str, Any]:
    """Type and parts of the question by what its braces hold.

    Raises:
        SetAside: nothing that a pack can ask, or something that cannot be read; ``below`` is the line.
    """
    text = answers.text.strip()
    if not text:
        raise SetAside("type", type="essay")
    if text.startswith("#"):
        return _numbers(answers.cut(answers.text.find("#") + 1))
    if text.split("#")[0].strip().upper() in (*_TRUE, *_FALSE):
        return _true_false(answers)
    if "~" in text:
        return _choices(answers)
    if "=" in text and "->" in text:
        return _pairs(answers)
    if text.startswith("="):
        raise SetAside("type", type="shortanswer")
    raise SetAside("gift_no_sign", below=answers.below, value=one_line(Escaped.show(text))[:40])


def _choices(answers: Written) -> dict[str, Any]:
    """``=`` right, ``~`` wrong, ``~%50%`` a share; without any ``=`` several can be right."""
    found, signs = [], []
    for sign, piece in answers.pieces("[~=]"):
        if not sign:
            raise SetAside("gift_no_sign", below=piece.below, value=piece.words()[:40])
        share, rest = piece.weight()
        rest, feedback = rest.feedback()
        words = rest.words()
        if not words:
            raise SetAside("gift_empty", below=piece.below, sign=sign)
        found.append(Answer(words, share if share is not None else 100.0 if sign == "=" else 0.0, feedback))
        signs.append(sign)
    if len(found) < 2:
        raise SetAside("gift_one_answer", below=answers.below)
    single = "=" in signs
    if single and signs.count("=") > 1 and all(answer.share == 100 for answer in found if answer.share > 0):
        raise SetAside("gift_two_right", below=answers.below, count=signs.count("="))
    if not single and all(answer.share <= 0 for answer in found):
        raise SetAside("gift_none_right", below=answers.below)
    return {"type": QuestionType.SINGLE if single else QuestionType.MULTIPLE, "answers": tuple(found)}


def _true_false(answers: Written) -> dict[str, Any]:
    """``T#feedback for a wrong answer#feedback for the right one``."""
    parts = [answers.cut(0)]
    for _ in range(2):
        place = parts[-1].text.find("#")
        if place < 0:
            break
        parts[-1:] = [parts[-1].cut(0, place), parts[-1].cut(place + 1)]
    is_true = parts[0].text.strip().upper() in _TRUE
    wrong, right = (parts[place].words() if len(parts) > place else "" for place in (1, 2))
    true = Answer("true", 100.0 if is_true else 0.0, right if is_true else wrong)
    false = Answer("false", 0.0 if is_true else 100.0, wrong if is_true else right)
    return {"type": QuestionType.TRUE_FALSE, "answers": (true, false)}


def _pairs(answers: Written) -> dict[str, Any]:
    pairs = []
    for sign, piece in answers.pieces("="):
        left, arrow, right = piece.text.partition("->")
        if not sign or not arrow:
            raise SetAside("gift_pair", below=piece.below, value=piece.words()[:40])
        pairs.append(Pair(Written(left, 0, answers.form).words(), Written(right, 0, answers.form).words()))
    if len(pairs) < 2:
        raise SetAside("gift_one_answer", below=answers.below)
    return {"type": QuestionType.MATCHING, "pairs": tuple(pairs)}


def _numbers(answers: Written) -> dict[str, Any]:
    """``5:2`` value and tolerance, ``3..7`` a range, several behind ``=`` with shares, ``~#…`` for any other number."""
    ranges = []
    for sign, piece in answers.pieces("[=~]"):
        share, rest = piece.weight()
        rest, feedback = rest.feedback()
        written = Escaped.show(rest.text).strip()
        if sign == "~" and not written:
            ranges.append(Range(None, 0.0, 0.0, feedback))
            continue
        value, tolerance = _range(written, piece.below)
        ranges.append(Range(value, tolerance, 100.0 if share is None else share, feedback))
    if not any(each.value is not None for each in ranges):
        raise SetAside("gift_number", below=answers.below, value="–")
    return {"type": QuestionType.NUMERICAL, "ranges": tuple(ranges)}


def _range(written: str, below: int) -> tuple[float, float]:
    if ".." in written:
        low, high = (number_in(part) for part in written.split("..", 1))
        if low is not None and high is not None and low <= high:
            return (low + high) / 2, (high - low) / 2
    else:
        value, _, margin = written.partition(":")
        middle, tolerance = number_in(value), number_in(margin) if margin.strip() else 0.0
        if middle is not None and tolerance is not None and tolerance >= 0:
            return middle, tolerance
    raise SetAside("gift_number", below=below, value=written[:30])
