"""Numbers in four languages: the same number written in another way is no finding, another number is one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderlens.packs.lint.numbers import difference, numbers
from borderlens.packs.lint.spelled import spelled


@pytest.mark.parametrize(
    ("source", "text", "language"),
    [
        ("From 95° to 115°", "Từ 95° đến 115°", "vi"),
        ("10,000 pieces", "10.000 mảnh", "vi"),
        ("A mean of 73.7 degrees", "Trung bình 73,7 độ", "vi"),
        ("100 million dong", "100 triệu đồng", "vi"),
        ("100,000,000 dong", "100 triệu đồng", "vi"),
        ("1.5 billion dong", "1,5 tỷ đồng", "vi"),
        ("200,000 yuan", "20万元", "zh-Hans"),
        ("15,000 yuan", "1万5千元", "zh-Hans"),
        ("120 million", "1亿2千万", "zh-Hans"),
        ("Twelve items", "12 câu hỏi", "vi"),
        ("12 items", "mười hai câu hỏi", "vi"),
        ("25 pieces", "二十五件", "zh-Hans"),
        ("Five concave angles", "5个凹角", "zh-Hans"),
        ("On 22 November 2026", "2026年11月22日", "zh-Hans"),
        ("On 22 November 2026", "ngày 22 tháng 11 năm 2026", "vi"),
        ("On 22 November 2026", "ວັນທີ 22 ພະຈິກ 2026", "lo"),
        ("On 22 November 2026", "ວັນທີ 22/11/2026", "lo"),
        ("10 years", "໑໐ ປີ", "lo"),
        ("5,000,000 kip", "5 ລ້ານ​ກີບ", "lo"),
        ("12 questions", "ສິບສອງ​ຄຳຖາມ", "lo"),
        ("21 days", "ຊາວເອັດ​ວັນ", "lo"),
        ("Article 244 and Appendix I", "Điều 244 và Phụ lục I", "vi"),
        ("1 000 kg", "1.000 kg", "vi"),
        ("No number here", "一种办法", "zh-Hans"),
    ],
)
def test_the_same_number_in_another_writing_is_quiet(source: str, text: str, language: str) -> None:
    assert difference(source, "en", text, language) == ([], [])


@pytest.mark.parametrize(
    ("source", "text", "language", "lost", "added"),
    [
        ("From 95° to 115°", "Từ 95° đến 105°", "vi", ["115"], ["105"]),
        ("10 years", "10 đến 15 năm", "vi", [], ["15"]),
        ("Article 244 and 234", "Điều 244", "vi", ["234"], []),
        ("200,000 yuan", "2万元", "zh-Hans", ["200,000"], ["2万"]),
        ("100 million dong", "100 nghìn đồng", "vi", ["100 million"], ["100 nghìn"]),
        ("5 and 5 angles", "5 ມຸມ", "lo", ["5"], []),
        ("10 years", "໑໑ ປີ", "lo", ["10"], ["11"]),
    ],
)
def test_another_number_is_found(source: str, text: str, language: str, lost: list[str], added: list[str]) -> None:
    assert difference(source, "en", text, language) == (lost, added)


@given(st.integers(0, 10**9))
def test_grouped_digits_mean_the_number(value: int) -> None:
    for text in (f"{value}", f"{value:,}", f"{value:,}".replace(",", ".")):
        assert any(float(value) in values for _, values in numbers(text, "en"))
        assert difference(text, "en", f"{value:,}", "zh-Hans") == ([], [])


@given(st.text(), st.sampled_from(("en", "vi", "zh-Hans", "lo")))
def test_any_text_can_be_read_and_equals_itself(text: str, language: str) -> None:
    assert difference(text, language, text, language) == ([], [])
    spelled(text, language)


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("twenty-five", "en", 25),
        ("both sides", "en", 2),
        ("ba mươi lăm", "vi", 35),
        ("mười lăm", "vi", 15),
        ("一百二十", "zh-Hans", 120),
        ("ສາມສິບຫ້າ", "lo", 35),
    ],
)
def test_small_numbers_in_words(text: str, language: str, value: int) -> None:
    assert float(value) in spelled(text, language)
