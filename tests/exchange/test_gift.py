"""Every form of GIFT that Moodle's manual describes, in words of our own, and what is said of what cannot be read."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderlens.domain.errors import NotQuestionFile
from borderlens.exchange.gift import blocks, read_gift
from borderlens.exchange.questions import Answer, Category, Pair, Question, QuestionType, Range, Read, Unread

Reader = Callable[[str], list[Read]]


@pytest.fixture
def read(tmp_path: Path) -> Reader:
    def one(text: str) -> list[Read]:
        (tmp_path / "questions.gift").write_text(text, "utf-8")
        return read_gift(tmp_path / "questions.gift")

    return one


def only(entries: list[Read]) -> Question:
    assert len(entries) == 1
    assert isinstance(entries[0], Question), entries[0]
    return entries[0]


def refused(entries: list[Read]) -> Unread:
    assert len(entries) == 1
    assert isinstance(entries[0], Unread), entries[0]
    return entries[0]


def test_single_choice(read: Reader) -> None:
    question = only(read("What covers a pangolin? {~feathers =scales ~wool}"))
    assert (question.type, question.stem, question.name) == (
        QuestionType.SINGLE,
        "What covers a pangolin?",
        "What covers a pangolin?",
    )
    assert question.answers == (Answer("feathers"), Answer("scales", 100.0), Answer("wool"))


def test_answers_on_lines_of_their_own_with_feedback(read: Reader) -> None:
    text = "::Tusk::Where do lines cross best?{\n  ~canal # faint there\n  =near the rim # yes\n  ~tip\n}"
    question = only(read(text))
    assert question.name == "Tusk"
    assert [answer.feedback for answer in question.answers] == ["faint there", "yes", ""]


def test_missing_word(read: Reader) -> None:
    question = only(read("A loose claw is {~named =referred ~sold} before anything is said."))
    assert question.stem == "A loose claw is _____ before anything is said."


def test_missing_word_before_a_full_stop(read: Reader) -> None:
    assert only(read("Weigh the sack {=first ~never}.")).stem == "Weigh the sack _____."


@pytest.mark.parametrize(("written", "true"), [("T", 100), ("TRUE", 100), ("F", 0), ("FALSE", 0), (" t ", 100)])
def test_true_and_false(read: Reader, written: str, true: float) -> None:
    question = only(read(f"Scales are horn.{{{written}}}"))
    assert question.type is QuestionType.TRUE_FALSE
    assert [answer.share for answer in question.answers] == [true, 100 - true]


def test_true_and_false_with_feedback_on_wrong_and_right(read: Reader) -> None:
    question = only(read("A photo names the animal.{FALSE#It shows a material.#Right: refer it.}"))
    assert question.answers == (
        Answer("true", 0.0, "It shows a material."),
        Answer("false", 100.0, "Right: refer it."),
    )


def test_several_right_by_shares(read: Reader) -> None:
    question = only(read("Which two? {~%-50%bag ~%50%label ~%50%note ~%-50%knife}"))
    assert question.type is QuestionType.MULTIPLE
    assert [answer.share for answer in question.answers] == [-50, 50, 50, -50]


def test_half_right_beside_right(read: Reader) -> None:
    question = only(read("Best? {~bag ~%33.333%label#near =note}"))
    assert question.type is QuestionType.SINGLE
    assert question.answers[1] == Answer("label", 33.333, "near")


def test_matching(read: Reader) -> None:
    question = only(read("Match. {\n=ivory -> tusk\n=scale -> pangolin\n= -> tree\n}"))
    assert question.type is QuestionType.MATCHING
    assert question.pairs == (Pair("ivory", "tusk"), Pair("scale", "pangolin"), Pair("", "tree"))


@pytest.mark.parametrize(
    ("written", "ranges"),
    [
        ("#124", (Range(124, 0, 100),)),
        ("#124:9", (Range(124, 9, 100),)),
        ("#115..133", (Range(124, 9, 100),)),
        ("#-3.5:0.25", (Range(-3.5, 0.25, 100),)),
        ("#=124:1#good =%50%124:9#near", (Range(124, 1, 100, "good"), Range(124, 9, 50, "near"))),
        ("#\n=124:1\n~#measure near the rim", (Range(124, 1, 100), Range(None, 0, 0, "measure near the rim"))),
    ],
)
def test_numbers(read: Reader, written: str, ranges: tuple[Range, ...]) -> None:
    question = only(read(f"The mean angle? {{{written}}}"))
    assert (question.type, question.ranges) == (QuestionType.NUMERICAL, ranges)


def test_general_feedback(read: Reader) -> None:
    assert only(read("Which? {=a ~b#no####Look at the rim.}")).why == "Look at the rim."
    assert only(read("True?{T####Because.}")).why == "Because."


def test_escaped_signs_mean_themselves(read: Reader) -> None:
    question = only(read(r"::A\:B::Which \{sign\} is \#1\: \~ or \=? {=\= 5 \~ ~2 \\ 3 -\> 4}"))
    assert question.name == "A:B"
    assert question.stem == "Which {sign} is #1: ~ or =?"
    assert [answer.text for answer in question.answers] == ["= 5 ~", r"2 \ 3 -\> 4"]


def test_an_escaped_line_break_is_a_blank(read: Reader) -> None:
    assert only(read(r"One\ntwo {T}")).stem == "One two"


@pytest.mark.parametrize(
    ("written", "stem"),
    [
        ("[html]<p>A <b>cut</b> &amp; a rim</p>{T}", "A cut & a rim"),
        ("[plain]A <b>cut</b>{T}", "A <b>cut</b>"),
        ("[markdown]A *cut*{T}", "A *cut*"),
        ("[moodle]A cut{T}", "A cut"),
        ("::Name::[html]<p>A cut</p>{T}", "A cut"),
        ("[sic] A cut{T}", "[sic] A cut"),
    ],
)
def test_formats(read: Reader, written: str, stem: str) -> None:
    assert only(read(written)).stem == stem


def test_an_answer_can_have_a_format_of_its_own(read: Reader) -> None:
    assert only(read("Which? {=[html]<i>rim</i> ~canal}")).answers[0].text == "rim"


def test_comments_ids_tags_and_categories(read: Reader) -> None:
    text = (
        "// a remark\n$CATEGORY: $course$/Ivory/Cuts\n\n// question: 3 [id:rim-1.v2] [tag:kind:ivory]\n"
        "::One::True?{T}\n\nWhich?{\n// the next is wrong\n~a\n=b}\n"
    )
    category, first, second = read(text)
    assert category == Category("Cuts", "")
    assert isinstance(first, Question)
    assert (first.id, first.tags, first.line) == ("rim-1.v2", ("kind:ivory",), 5)
    assert isinstance(second, Question)
    assert (second.id, second.line, len(second.answers)) == ("", 7, 2)


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_lines_of_every_system(read: Reader, ending: str) -> None:
    assert len(read(f"One?{{T}}{ending}{ending}Two?{{F}}{ending}")) == 2


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("Just words to read.", "type", 1),
        ("Write freely. {}", "type", 1),
        ("Say it. {=label =tag}", "type", 1),
        ("Open {=a\n~b", "gift_brace", 1),
        ("Line\nclosed }", "gift_brace", 2),
        ("Two {=a ~b} and {=c ~d}", "gift_two_answers", 1),
        ("Which?{\n=a\n~%150%b}", "gift_weight", 3),
        ("Which?{\n=a\n~%x%b}", "gift_weight", 3),
        ("Which?{a ~b =c}", "gift_no_sign", 1),
        ("Which?{words}", "gift_no_sign", 1),
        ("Which?{\n=a\n~\n~c}", "gift_empty", 3),
        ("2 + 2 = 4?{=yes ~no, = 5}", "gift_two_right", 1),
        ("Which?{~a}", "gift_one_answer", 1),
        ("Which?{~a ~b}", "gift_none_right", 1),
        ("Match {=a -> b\n=c}", "gift_pair", 2),
        ("Match {=a -> b}", "gift_one_answer", 1),
        ("Angle {#wide}", "gift_number", 1),
        ("Angle {#\n=5..3}", "gift_number", 2),
        ("Angle {#}", "gift_number", 1),
        ("Angle {#5:-1}", "gift_number", 1),
    ],
)
def test_what_cannot_be_read_is_named_with_its_line(read: Reader, text: str, code: str, line: int) -> None:
    entry = refused(read(text))
    assert (entry.code, entry.line) == (code, line)


def test_a_question_that_cannot_be_read_does_not_take_the_next_one_with_it(read: Reader) -> None:
    entries = read("Open {=a ~b\n\nNext?{T}")
    assert [type(entry) for entry in entries] == [Unread, Question]


def test_bytes_that_are_no_utf8_are_named(tmp_path: Path) -> None:
    file = tmp_path / "gbk.gift"
    file.write_bytes("题一{T}\n象牙的横截面{T}".encode("gbk"))
    with pytest.raises(NotQuestionFile) as raised:
        read_gift(file)
    assert raised.value.fields["line"] == 1
    assert "GBK" in str(raised.value.fields["why"])


@given(st.text(st.sampled_from("ab{}=~#:%\\-> \n0.5T/[]$"), max_size=60))
def test_any_text_is_read_or_named(text: str) -> None:
    with TemporaryDirectory() as name:
        file = Path(name) / "x.gift"
        file.write_text(text, "utf-8")
        for entry in read_gift(file):
            assert isinstance(entry, Question | Unread | Category)


@given(st.text())
def test_no_line_is_lost_between_questions(text: str) -> None:
    lines = [line.strip() for block in blocks(text) for line in block.text.split("\n") if line.strip()]
    wanted = [line.strip() for line in re.split(r"\r\n|\r|\n", text)]
    assert lines == [line for line in wanted if line and not line.startswith("//")]
