import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderlens.lao import ZERO_WIDTH_SPACE, breakable


@pytest.mark.parametrize(
    "parts",
    [
        "ຄ້າຍ|ຄື|ງາ|ຊ້າງ",
        "ຜະ|ລິດ|ຕະ|ພັນ|ທີ່|ຖືກ|ປົກ|ປ້ອງ",
        "ໜັງ|ເສືອ",
        "ເກັດ|ລິ່ນ|ປຸງ|ແຕ່ງ|ແລ້ວ",
        "ຫຼັກ|ຖານ",
        "ເຈົ້າ|ໜ້າ|ທີ່",
    ],
)
def test_breaks_between_syllables(parts: str) -> None:
    assert breakable(parts.replace("|", "")) == parts.replace("|", ZERO_WIDTH_SPACE)


@pytest.mark.parametrize("word", ["ນັກວາດ", "ກວາງ", "ຫວານ"])
def test_keeps_words_whole_where_a_break_would_tear_a_syllable(word: str) -> None:
    assert breakable(word) == word


def test_leaves_a_writers_own_breaks_alone() -> None:
    text = f"ງາຊ້າງ{ZERO_WIDTH_SPACE}ດິບ"
    assert breakable(text) == text


lao_text = st.text(st.characters(min_codepoint=0x0E80, max_codepoint=0x0EFF) | st.sampled_from(" aA1{}."))


@given(lao_text)
def test_only_inserts_breaks_and_never_before_a_dependent_sign(text: str) -> None:
    broken = breakable(text)
    assert broken.replace(ZERO_WIDTH_SPACE, "") == text
    assert not re.search(f"{ZERO_WIDTH_SPACE}[\u0eb0-\u0ebc\u0ec8-\u0ecd]", broken)
    assert not re.search(f"[ເ-ໄ]{ZERO_WIDTH_SPACE}", broken)
    assert breakable(broken) == broken
