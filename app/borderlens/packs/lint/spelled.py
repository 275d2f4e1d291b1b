"""Numbers written in words, for telling that "twelve", 十二, mười hai and ສິບສອງ are the 12 of another language.

Only small numbers and the names of months: larger numbers are written in digits wherever they matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_EN = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_EN_TENS = dict(
    zip(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], range(20, 100, 10), strict=True)
)
_EN_MORE = {
    **dict(
        zip(
            ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"],
            range(1, 11),
            strict=True,
        )
    ),
    "once": 1,
    "single": 1,
    "twice": 2,
    "both": 2,
    "pair": 2,
    "half": 50,
    "dozen": 12,
    "hundred": 100,
    "a": 1,
    **dict(
        zip(
            [
                "january",
                "february",
                "march",
                "april",
                "may",
                "june",
                "july",
                "august",
                "september",
                "october",
                "november",
                "december",
            ],
            range(1, 13),
            strict=True,
        )
    ),
}
_VI = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
_VI_MORE = {"mười": 10, "mốt": 1, "tư": 4, "lăm": 5, "nhất": 1, "trăm": 100, "đôi": 2, "cả": 2, "giêng": 1, "chạp": 12}
_ZH = {character: value for value, character in enumerate("零一二三四五六七八九十")} | {"两": 2, "双": 2, "半": 50}
_ZH_UNITS = {"十": 10, "百": 100, "千": 1000, "万": 10_000}
_ZH_RUN = re.compile("[零一二三四五六七八九十两双半百千万]+")
_LO = ["ສູນ", "ໜຶ່ງ", "ສອງ", "ສາມ", "ສີ່", "ຫ້າ", "ຫົກ", "ເຈັດ", "ແປດ", "ເກົ້າ", "ສິບ"]
_LO_MORE = {"ຊາວ": 20, "ຮ້ອຍ": 100, "ດຽວ": 1, "ທັງສອງ": 2, "ຄູ່": 2, "ເຄິ່ງ": 50, "ນຶ່ງ": 1, "ຫນຶ່ງ": 1}
_LO_MONTHS = ["ມັງກອນ", "ກຸມພາ", "ມີນາ", "ເມສາ", "ພຶດສະພາ", "ມິຖຸນາ", "ກໍລະກົດ", "ສິງຫາ", "ກັນຍາ", "ຕຸລາ", "ພະຈິກ", "ທັນວາ"]
_LO_WORDS = (
    {word: value for value, word in enumerate(_LO)}
    | _LO_MORE
    | {word: value for value, word in enumerate(_LO_MONTHS, 1)}
)


def spelled(text: str, language: str) -> set[float]:
    """Values that words of the text can stand for; too many rather than too few."""
    return {float(value) for value in _READERS[language](text.casefold())}


def _english(text: str) -> Iterator[int]:
    words = re.findall(r"[a-z]+", text)
    for place, word in enumerate(words):
        if word in _EN:
            yield _EN.index(word)
        elif word in _EN_TENS:
            after = words[place + 1] if place + 1 < len(words) else ""
            yield _EN_TENS[word] + (_EN.index(after) if after in _EN[1:10] else 0)
        elif word in _EN_MORE:
            yield _EN_MORE[word]


def _vietnamese(text: str) -> Iterator[int]:
    words = re.findall(r"\w+", text)
    for place, word in enumerate(words):
        value = _VI.index(word) if word in _VI else _VI_MORE.get(word)
        if value is None:
            continue
        yield value
        after = words[place + 1] if place + 1 < len(words) else ""
        last = _VI.index(after) if after in _VI else _VI_MORE.get(after, 0)
        if word == "mười" and last < 10:
            yield 10 + last
        if after == "mươi" and 1 < value < 10:
            final = words[place + 2] if place + 2 < len(words) else ""
            ones = _VI.index(final) if final in _VI else _VI_MORE.get(final, 0)
            yield from (value * 10, value * 10 + (ones if ones < 10 else 0))


def _chinese(text: str) -> Iterator[int]:
    for run in _ZH_RUN.findall(text):
        total, digit = 0, 0
        for character in run:
            yield _ZH.get(character, _ZH_UNITS.get(character, 0))
            if character in _ZH_UNITS:
                total += max(digit, 1) * _ZH_UNITS[character]
                digit = 0
            else:
                digit = _ZH[character]
        yield total + digit


def _lao(text: str) -> Iterator[int]:
    text = text.replace("\u200b", "")
    for word, value in _LO_WORDS.items():
        if word in text:
            yield value
    for tens in re.finditer(f"({'|'.join(_LO[2:10])}|)ສິບ({'|'.join(('ເອັດ', *_LO[1:10]))}|)", text):
        ones = 1 if tens[2] == "ເອັດ" else _LO.index(tens[2]) if tens[2] else 0
        yield (_LO.index(tens[1]) if tens[1] else 1) * 10 + ones
    for after in re.finditer(f"ຊາວ({'|'.join(('ເອັດ', *_LO[1:10]))})", text):
        yield 20 + (1 if after[1] == "ເອັດ" else _LO.index(after[1]))


_READERS = {"en": _english, "vi": _vietnamese, "zh-Hans": _chinese, "lo": _lao}
