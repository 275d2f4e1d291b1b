"""Files made to harm: refused with the line, and nothing outside of them is ever opened."""

from __future__ import annotations

from pathlib import Path

import pytest

from borderlens.domain.errors import EntitiesInFile, NoSuchFile, NotQuestionFile, QuestionsTooLarge
from borderlens.exchange.moodle.read import read_moodle

LOL = '<!ENTITY l0 "ha">' + "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 9))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "quiz.xml"


@pytest.mark.parametrize(
    "text",
    [
        f"<!DOCTYPE quiz [\n{LOL}]><quiz>&l8;</quiz>",
        '<!DOCTYPE quiz [\n<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz>&x;</quiz>',
        '<!DOCTYPE quiz [\n<!ENTITY % x SYSTEM "http://example.org/x.dtd"> %x;]><quiz/>',
    ],
)
def test_entities_are_refused(file: Path, text: str) -> None:
    file.write_text(text, "utf-8")
    with pytest.raises(EntitiesInFile) as raised:
        read_moodle(file)
    assert raised.value.fields["line"] == 2


def test_a_document_type_alone_does_no_harm(file: Path) -> None:
    file.write_text('<!DOCTYPE quiz SYSTEM "quiz.dtd"><quiz></quiz>', "utf-8")
    assert read_moodle(file) == []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("<quiz>\n<question>", 2),
        ("<quiz>\n&nbsp;</quiz>", 2),
        ("<html></html>", 1),
        ("", 1),
        ("GIFT {T}", 1),
        ("<quiz>\n\x0b</quiz>", 2),
        ("<quiz>" + "<a>" * 100 + "</a>" * 100 + "</quiz>", 1),
        ('<?xml version="1.0" encoding="x-none"?><quiz/>', 1),
    ],
)
def test_what_is_no_quiz_is_refused_with_its_line(file: Path, text: str, line: int) -> None:
    file.write_text(text, "utf-8")
    with pytest.raises(NotQuestionFile) as raised:
        read_moodle(file)
    assert raised.value.fields["line"] == line


def test_more_than_20_mb_is_not_read(file: Path) -> None:
    with file.open("wb") as out:
        out.truncate(20_000_001)
    with pytest.raises(QuestionsTooLarge):
        read_moodle(file)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(NoSuchFile):
        read_moodle(tmp_path / "gone.xml")


def test_a_text_without_end_is_left_out(file: Path) -> None:
    file.write_text(
        "<quiz><question type='truefalse'><name><text>Long</text></name><questiontext><text>"
        + "<![CDATA[" + "<span class='multilang' lang='en'>" * 20_000 + "]]></text></questiontext></question></quiz>",
        "utf-8",
    )  # fmt: skip
    entry = read_moodle(file)[0]
    assert getattr(entry, "code", "") == "long"
