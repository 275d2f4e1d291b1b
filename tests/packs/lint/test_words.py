"""Language by script, claims and methods in four languages: what is found and what is let through."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from borderlens.domain.items import Competency, Item, Kind
from borderlens.packs.lint.claims import claimed
from borderlens.packs.lint.methods import harm
from borderlens.packs.lint.script import fits_language
from borderlens.packs.quiz_pack import read_quiz_pack
from borderlens.words import LANGUAGES

ROOT = Path(__file__).resolve().parents[3]
SENTENCE = {
    "en": "Photograph the skin as you found it, then lay it flat.",
    "vi": "Hãy chụp ảnh tấm da như lúc tìm thấy, rồi trải phẳng ra.",
    "zh-Hans": "先按发现时的样子拍照，再把皮张铺平。",
    "lo": "ໃຫ້ຖ່າຍຮູບໜັງຕາມທີ່ພົບ ແລ້ວປູໃຫ້ຮາບ.",
}


@pytest.fixture(scope="module")
def scales() -> Item:
    items = [entry.item for entry in read_quiz_pack(ROOT / "quizzes" / "first-look").items]
    return next(item for item in items if item.kind is Kind.PANGOLIN)


@pytest.mark.parametrize("written", LANGUAGES)
@pytest.mark.parametrize("asked", LANGUAGES)
def test_a_sentence_fits_its_own_language_only(written: str, asked: str) -> None:
    assert fits_language(SENTENCE[written], asked) is (written == asked)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("CITES", "lo"),
        ("Manis javanica", "zh-Hans"),
        ("DNA, CITES Appendix I", "vi"),
        ("95° – 115°", "lo"),
        ("根据 CITES 附录 I 和 Decree 84/2021/ND-CP", "zh-Hans"),
        ("ໃຊ້ແບບຟອມ CITES ແລະ DNA", "lo"),
        ("V", "vi"),
        ("A café near Điện Biên", "en"),
        ("Châu Phi", "vi"),
    ],
)
def test_names_and_numbers_are_at_home_everywhere(text: str, language: str) -> None:
    assert fits_language(text, language)


def test_thai_is_no_lao() -> None:
    assert not fits_language("ถ่ายภาพหนังตามที่พบ", "lo")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The piece is clearly illegal.", "en"),
        ("This pattern proves elephant ivory.", "en"),
        ("Đây là hàng giả.", "vi"),
        ("Vật này là bất hợp pháp.", "vi"),
        ("这件是非法的。", "zh-Hans"),
        ("这些花纹证明了是象牙。", "zh-Hans"),
        ("ສິ່ງນີ້ແມ່ນຂອງປອມ.", "lo"),
    ],
)
def test_verdicts_are_found(text: str, language: str, scales: Item) -> None:
    assert claimed(text, language, scales)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It does not show whether the animal was farmed.", "en"),
        ("The tool never says legal or illegal.", "en"),
        ("Fits ivory of elephant or mammoth.", "en"),
        ("Không cho biết là hợp pháp hay không.", "vi"),
        ("看不出是合法还是非法。", "zh-Hans"),
        ("不能证明这是象牙。", "zh-Hans"),
        ("ບໍ່ບອກວ່າແມ່ນຂອງປອມ.", "lo"),
    ],
)
def test_denials_are_let_through(text: str, language: str, scales: Item) -> None:
    assert not claimed(text, language, scales)


@pytest.mark.parametrize(
    ("text", "language"),
    [("Sunda pangolin", "en"), ("Tê tê Java", "vi"), ("马来穿山甲的鳞片", "zh-Hans"), ("ເກັດລິ່ນຊຸນດາ", "lo")],
)
def test_no_species_from_scales(text: str, language: str, scales: Item) -> None:
    assert claimed(text, language, scales)
    assert not claimed(text, language, replace(scales, competency=Competency.LEGAL))
    assert not claimed(text, language, replace(scales, kind=Kind.TIGER))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Touch it with a hot needle", "en"),
        ("Scratch the surface lightly", "en"),
        ("Put a drop of acid on it", "en"),
        ("Đốt thử một sợi lông", "vi"),
        ("Dùng kim nóng", "vi"),
        ("用热针刺一下", "zh-Hans"),
        ("烧一根毛闻味", "zh-Hans"),
        ("ຈູດຂົນເສັ້ນໜຶ່ງ", "lo"),
        ("ໃຊ້ເຂັມ​ຮ້ອນ", "lo"),
    ],
)
def test_harmful_methods_are_found(text: str, language: str) -> None:
    assert harm(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Do not burn it; photograph it", "en"),
        ("Photograph the scratch marks", "en"),
        ("A lighter colour near the rim", "en"),
        ("Wrap it in acid-free paper", "en"),
        ("Không đốt, không cạo", "vi"),
        ("尝试从另一侧拍照", "zh-Hans"),
        ("不要烧", "zh-Hans"),
        ("ຢ່າ​ຈູດ", "lo"),
        ("Look with a lens", "en"),
    ],
)
def test_harmless_words_are_let_through(text: str, language: str) -> None:
    assert not harm(text, language)
