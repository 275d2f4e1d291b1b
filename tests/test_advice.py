"""Names and advice: each label of the recipe has all its words in four languages, and no words are left over."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from borderlens.domain.products import Group, Label
from borderlens.words import LANGUAGES, read_catalogue
from recipe.labels import LABELS

ROOT = Path(__file__).resolve().parents[1]
STEPS = 4  # the fewest; the last one is to refer
LONGEST_RUN = 25  # Lao letters without a break
LONGEST = 160  # letters of a sentence: three stand side by side when a finding stays between labels
REFER = {"en": "refer", "vi": "chuyển giám định", "zh-Hans": "鉴定", "lo": "ສົ່ງໄປຫ້ອງທົດລອງ"}
REFER_WHY = {"en": "Refer it: ", "vi": "Chuyển giám định: ", "zh-Hans": "送鉴定：", "lo": "ສົ່ງໄປຫ້ອງທົດລອງ: "}
HARM = {
    "en": r"\b(burn|flame|needle|boil|scratch|scrape|drill|saw|snap|bend|peel|taste|(cut|break) (it|one|off|into))\b",
    "vi": r"\b(đốt|hơ lửa|kim nóng|luộc|cào|nạo|khoan|cưa|bẻ|bóc|nếm|cắt (thử|lấy|rời))\b",
    "zh-Hans": r"烧|火|热针|针刺|煮|刮|划开|钻|锯|掰|剥|尝|切下|剪下",
    "lo": r"ຈູດ|ເຜົາ|ໄຟ|ເຂັມ|ຕົ້ມ|ຂູດ|ເຈາະ|ເລື່ອຍ|ປອກ(?!ເລັບ)|ຊີມ",
}
HARMFUL = {
    "en": "Break it and burn a corner.",
    "vi": "Hãy khoan và đốt một góc.",
    "zh-Hans": "刮一下，再用火烧。",
    "lo": "ໃຫ້ຂູດ ແລະ ຈູດ.",
}
MEASURE = re.compile(r"10x|10 倍|\d(?:[.,]\d)?(?: × \d(?:[.,]\d)?)* (?:cm|厘米|ຊັງຕີແມັດ)")
PANGOLINS = re.compile(r"\b(Sunda|Chinese|Indian|Philippine|African|Temminck|giant|bellied)\b", re.IGNORECASE)


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    chosen: str = request.param
    return chosen


@pytest.fixture(scope="module")
def texts(language: str) -> dict[str, str]:
    found = read_catalogue(ROOT / "assets" / "translations", language).texts
    return {k: t for k, t in found.items() if k.startswith(("products.", "advice."))}


@pytest.fixture(scope="module")
def plain(texts: dict[str, str]) -> dict[str, str]:
    """The same without marks for line breaks."""
    return {k: t.replace("\u200b", "") for k, t in texts.items()}


def steps(texts: dict[str, str], label: Label) -> list[str]:
    return [texts[k] for k in sorted(k for k in texts if k.startswith(f"advice.{label.advice}.next."))]


def pack_labels() -> Iterator[tuple[str, str, str]]:
    """Pack, label and advice of the packs that come with the program."""
    for file in sorted((ROOT / "models").glob("*/manifest.toml")):
        for label in tomllib.loads(file.read_text("utf-8"))["labels"]:
            yield file.parent.name, label["key"], label["advice"]


def test_every_label_has_all_its_words_and_none_are_left_over(plain: dict[str, str]) -> None:
    wanted = {f"products.group.{group}" for group in Group} | {f"products.product.{label.product}" for label in LABELS}
    wanted -= {"products.product.none"}
    for label in LABELS:
        count = max(STEPS, len(steps(plain, label)))
        wanted |= {f"products.{label.key}", f"advice.{label.advice}.separates", f"advice.{label.advice}.limit"}
        wanted |= {f"advice.{label.advice}.next.{number + 1}" for number in range(count)}
    assert plain.keys() == wanted
    assert all(text.strip() for text in plain.values())


def test_every_label_of_a_pack_that_comes_along_has_its_words(plain: dict[str, str]) -> None:
    labels = list(pack_labels())
    assert labels
    missing = [row for row in labels if f"products.{row[1]}" not in plain or f"advice.{row[2]}.next.1" not in plain]
    assert not missing


def test_no_two_labels_have_one_name(plain: dict[str, str]) -> None:
    names = [plain[f"products.{label.key}"] for label in LABELS]
    assert len(names) == len(set(names))


def test_labels_that_stay_possible_side_by_side_are_not_told_apart_by_one_sentence(plain: dict[str, str]) -> None:
    said = [plain[f"advice.{label.advice}.separates"] for label in LABELS]
    assert len(said) == len(set(said))


def test_the_last_step_is_to_refer(plain: dict[str, str], language: str) -> None:
    for label in LABELS:
        assert REFER[language] in steps(plain, label)[-1].lower(), label.key


def test_what_the_eye_cannot_settle_is_referred_with_the_reason(plain: dict[str, str], language: str) -> None:
    careful = [label for label in LABELS if not label.by_eye]
    assert careful
    for label in careful:
        last = steps(plain, label)[-1]
        assert last.startswith(REFER_WHY[language]), label.key
        assert len(last) > len(REFER_WHY[language]) + 5, label.key


def test_nobody_is_told_to_harm_a_sample(plain: dict[str, str], language: str) -> None:
    harm = re.compile(HARM[language], re.IGNORECASE)
    assert harm.search(HARMFUL[language])
    assert not {k: t for k, t in plain.items() if k.startswith("advice.") and harm.search(t)}


def test_a_figure_is_a_measure_and_never_a_number_of_animals(plain: dict[str, str]) -> None:
    assert not {k: t for k, t in plain.items() if re.search(r"\d", MEASURE.sub("", t))}


def test_no_species_of_pangolin_is_named() -> None:
    english = read_catalogue(ROOT / "assets" / "translations", "en").texts
    named = {k: t for k, t in english.items() if re.match(r"(advice|products)\.pangolin", k) and PANGOLINS.search(t)}
    assert not named


def test_sentences_are_short(plain: dict[str, str]) -> None:
    assert not {k: t for k, t in plain.items() if len(t) > LONGEST}


def test_lao_lines_can_break() -> None:
    """Lao writes no spaces: a long run without a mark for a break would leave its column."""
    lao = read_catalogue(ROOT / "assets" / "translations", "lo").texts
    runs = {k: re.findall("[\u0e80-\u0eff]+", t) for k, t in lao.items()}
    assert sum(map(len, runs.values())) > len(lao)
    assert not {k: run for k, found in runs.items() for run in found if len(run) > LONGEST_RUN}
