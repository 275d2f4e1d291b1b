"""What the session's report says, and what it never says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from tests.services.reports import made

from borderlens.domain.attempts import Mode
from borderlens.exchange.typeset import Typesetter
from borderlens.paths import bundled
from borderlens.services.figures.records import REFER, Confusion, GroupRow, Indicator, Share
from borderlens.services.reports.cautions import cautions
from borderlens.services.reports.change_part import change_lines, power_words
from borderlens.services.reports.items_part import MOST_COLUMNS, confusion_blocks
from borderlens.services.reports.records import Errors, Material, Phase
from borderlens.services.reports.sayings import Sayings, percent, plain
from borderlens.services.reports.session_report import Layout, report_data

TRANSLATIONS = bundled() / "assets" / "translations"
ENGLISH = Sayings(TRANSLATIONS, ["en"])


def data(material: Material, *languages: str, layout: Layout = Layout.AFTER) -> dict[str, Any]:
    return report_data(material, TRANSLATIONS, languages or ("en",), layout)


def blocks(found: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return [block for part in found["parts"] for block in part["blocks"] if block["kind"] == kind]


def texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)


def said(found: dict[str, Any]) -> str:
    return "\n".join(texts(found))


@pytest.fixture(scope="module")
def typesetter() -> Typesetter:
    return Typesetter(bundled() / "assets" / "paper")


def test_the_indicator_stands_with_counts_interval_and_denominators() -> None:
    material = made.material(38)
    seen = material.phases[Mode.POST].figures.indicator
    found = data(material)
    (block,) = blocks(found, "indicator")
    assert block["count"] == [f"{seen.share.count} of 38 officers"]
    assert (block["low"], block["high"]) == (seen.share.low, seen.share.high)
    assert "Enrolled, but not decided: 2." in block["below"][0]
    counts = blocks(found, "table")[0]
    assert counts["rows"] == [["40", "38", "38", str(seen.share.count)]]


def test_criteria_stand_with_their_fingerprint_and_when_they_were_fixed() -> None:
    text = said(data(made.material(38)))
    criteria = made.session().criteria
    assert criteria is not None
    assert (
        f"Fixed on 2026-11-20 02:14 UTC, before the tests. Fingerprint of the criteria: {criteria.shown_hash}" in text
    )
    assert "At least 80 % of protected products found" in text


def test_under_ten_people_no_percentage_and_no_interval_stand_anywhere() -> None:
    material = made.material(7, enrolled=7)
    found = data(material)
    (block,) = blocks(found, "indicator")
    assert (block["value"], block["low"], block["high"]) == (None, None, None)
    assert block["interval"] == ["Under ten people: counts only, no percentage."]
    table = blocks(found, "table")[1]
    assert all("%" not in "".join(texts(row)) for row in table["rows"])


def test_no_code_and_no_id_of_a_person_is_in_it() -> None:
    text = said(data(made.material(38), "en", "vi"))
    assert "LS-0" not in text
    assert "0192f7c0-2222" not in text


@pytest.mark.parametrize("people", [0, 1, 5, 12, 38, 400])
@pytest.mark.parametrize("layout", Layout)
def test_a_room_of_any_size_becomes_pages(typesetter: Typesetter, people: int, layout: Layout) -> None:
    material = made.material(people, simulated=people == 5)
    pages = typesetter.pictures("sheets", data(material, "lo", "zh-Hans", layout=layout), ppi=8)
    assert 2 <= len(pages) <= 16


def test_a_session_that_nobody_sat_says_so() -> None:
    found = data(made.material(0, enrolled=21))
    assert blocks(found, "indicator") == []
    assert "21 people are enrolled. Nobody has sat a test yet, so that there is no figure." in said(found)


def test_a_phase_with_too_few_people_has_no_figure_but_a_reason() -> None:
    material = replace(made.material(0, enrolled=4), too_few={Mode.POST: (4, 5)})
    text = said(data(material))
    assert "Post-test: too few people for a report that others read. A figure for under 5 people" in text
    assert "Nobody has sat" not in text


def test_hostile_words_stay_words(typesetter: Typesetter) -> None:
    """A title is no markup, five hundred signs without a blank stay on the page, and four scripts stand together."""
    title = '#panic() $x$ "\\ [*bold*] ' + "ກ" * 40 + "象" * 40 + "Ử" * 100 + "W" * 300
    material = replace(
        made.material(12), session=made.session(made.plan(title=title)), place="=HYPERLINK(1)" + "m" * 500
    )
    assert len(typesetter.pictures("sheets", data(material), ppi=8)) >= 2


def test_a_simulated_session_says_so_on_every_page() -> None:
    found = data(made.material(38, simulated=True), "en", "vi")
    assert found["meta"]["watermark"] == ["Simulated data: no real person", "Dữ liệu mô phỏng: không có người thật"]
    assert "were made by a computer" in said(found)
    assert data(made.material(38))["meta"]["watermark"] == []


def test_two_languages_stand_after_or_beside_each_other() -> None:
    after = data(made.material(38), "vi", "lo")
    beside = data(made.material(38), "vi", "lo", layout=Layout.BESIDE)
    assert [part["languages"] for part in after["parts"]] == [["vi"], ["lo"]]
    assert [part["languages"] for part in beside["parts"]] == [["vi", "lo"]]
    assert beside["parts"][0]["blocks"][0]["text"] == ["Báo cáo buổi học", *after["parts"][1]["blocks"][0]["text"]]
    drafts = ["Lời văn của ngôn ngữ này" in "".join(block["text"]) for block in blocks(after, "note")]
    assert any(drafts)
    assert blocks(data(made.material(38)), "note") == []


def test_missed_and_accused_are_never_added_up() -> None:
    material = made.material(38)
    errors = material.phases[Mode.POST].errors
    rows = blocks(data(material), "shares")[0]["rows"]
    assert [row["tone"] for row in rows] == ["missed", "accused", "referred"]
    assert rows[0]["words"] == [f"{errors.found} of 380 answers ({percent(errors.found / 380)})"]
    assert [row["at"] for row in rows] == [0.8, 0.2, 0.5]
    assert all(row["low"] is None for row in rows)


def test_people_who_met_a_criterion_are_hidden_where_they_are_few() -> None:
    material = made.material(38)
    phase = material.phases[Mode.POST]
    few = replace(phase.errors, met_found=None, critical=None)
    text = said(data(replace(material, phases={Mode.POST: Phase(phase.figures, few)})))
    assert "People who found enough protected products: not shown" in text
    assert "People with a critical evidence error: not shown" in text


def test_hidden_groups_have_no_numbers() -> None:
    material = made.material(38)
    phase = material.phases[Mode.POST]
    hidden = replace(
        phase.figures, countries=(GroupRow("CN", None, None, None), GroupRow("VN", 25, 20, made.share(15, 20)))
    )
    found = data(replace(material, phases={Mode.POST: Phase(hidden, Errors())}))
    rows = blocks(found, "table")[-2]["rows"]
    assert rows[0] == [["China"], ["not shown"], ["not shown"], ["not shown"]]
    assert rows[1][:3] == [["Viet Nam"], "25", "20"]


def indicator(**changes: object) -> Indicator:
    full = Indicator(made.share(60, 80), 80, 80, 0, None, made.session().criteria, None, False, 0, False)
    return replace(full, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("seen", "begins"),
    [
        (indicator(simulated=True), "These people and answers were made by a computer"),
        (indicator(criteria=None), "No one set of criteria"),
        (indicator(sat=0, share=Share(0, 0)), "Nobody has sat this test yet."),
        (indicator(share=Share(3, 9)), "Decided: only 9."),
        (indicator(share=made.share(3, 19)), "Decided: only 19. The interval is wide"),
        (indicator(share=made.share(3, 49)), "Decided: 49, under fifty."),
        (indicator(few_items=True), "Decided on few items"),
        (indicator(undecided=4), "Sat, but not decided: 4."),
        (indicator(sat=70), "Enrolled, but did not sit this test: 10."),
        (indicator(gaps=2), "Laptops with incomplete records: 2."),
    ],
)
def test_each_caution_is_said(seen: Indicator, begins: str) -> None:
    assert any(text[0].startswith(begins) for text in cautions(seen, ENGLISH))


def test_a_large_whole_session_needs_no_caution() -> None:
    assert cautions(indicator(), ENGLISH) == []


def test_before_and_after_in_words() -> None:
    cells = {"pairs": 20, "gained": 8, "lost": 0, "stayed": 6, "never": 6}
    told = {"difference": 0.4, "low": 0.176, "high": 0.61, "p": 0.0078, "power": 0.196}
    change = replace(made.change_of([], []), **cells, **told)  # type: ignore[arg-type]
    lines = [line[0] for line in change_lines(change, ENGLISH)]
    assert lines == [
        "20 pairs: 6 competent before, 14 after",
        "8 became competent, 0 no longer are, 6 were and are, 6 not yet",
        "Change: +40 points of a hundred (95 % interval +18 to +61)",
        "Exact McNemar test, two-sided: p = 0.008",
        "With 20 pairs, a real change in which 25 of 100 gain and 5 lose it is found about 2 times out of 10.",
        "The forms differ and are not equated: too few people for it.",
    ]
    assert "p < 0.001" in change_lines(replace(change, p=0.0001), ENGLISH)[3][0]


def test_small_cells_of_a_change_are_hidden() -> None:
    change = replace(made.change_of([], []), pairs=20, gained=3, lost=0, stayed=11, never=6)
    lines = [line[0] for line in change_lines(change, ENGLISH)]
    assert lines[1] == "Who gained and who lost is not shown: a group would have under five people."
    assert not any("3 became" in line for line in lines)


def test_under_ten_pairs_nothing_more_is_said() -> None:
    change = replace(made.change_of([], []), pairs=6, gained=0, lost=0, stayed=6, never=0)
    assert [line[0] for line in change_lines(change, ENGLISH)][2:] == ["Under ten pairs: nothing more can be said."]


@pytest.mark.parametrize(("power", "word"), [(0.01, "hardly ever"), (0.2, "about 2 times"), (0.97, "nearly always")])
def test_power_in_words(power: float, word: str) -> None:
    assert word in power_words(20, power, ENGLISH)[0]


def test_a_wide_confusion_keeps_what_was_chosen_often_and_loses_no_answer() -> None:
    options = tuple(f"thing_{number:02}" for number in range(20))
    counts = tuple(tuple(30 if at == row else number_of(at) for at in range(21)) for row in range(20))
    confusion = Confusion(options, (*options, REFER), 4, counts, {})
    *_, block = confusion_blocks(confusion, 38, made.material(38), ENGLISH)
    assert len(block["columns"]) == MOST_COLUMNS
    assert block["columns"][-1] == ["other"]
    assert ["refer"] in block["columns"]
    assert [sum(row["counts"]) for row in block["rows"]] == [sum(row) for row in counts]
    assert [row["protected"] for row in block["rows"]] == [True] * 4 + [False] * 16
    for row in block["rows"]:
        assert row["right"] == -1 or row["counts"][row["right"]] == 30


def number_of(at: int) -> int:
    return at % 3


def test_single_answers_of_a_few_people_are_not_shown() -> None:
    confusion = Confusion(("bone",), ("bone", REFER), 0, ((2, 1),), {})
    kinds = [block["kind"] for block in confusion_blocks(confusion, 4, made.material(38), ENGLISH)]
    assert kinds == ["heading", "text"]


def test_a_share_that_is_not_all_never_reads_as_all() -> None:
    assert [percent(n / 1000) for n in (0, 1, 500, 999, 1000)] == [
        "0\u00a0%", "<\u00a01\u00a0%", "50\u00a0%", ">\u00a099\u00a0%", "100\u00a0%",
    ]  # fmt: skip
    assert [plain(value) for value in (-0.001, -0.456, 0.5)] == ["0.00", "−0.46", "0.50"]


def test_what_the_template_gets_is_plain_json() -> None:
    found = data(made.material(38), "en", "lo")
    assert json.loads(json.dumps(found)) == found
