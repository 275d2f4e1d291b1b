from __future__ import annotations

import csv
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.packs.conftest import write_pack
from tests.services.practised import Diary

from borderlens.domain.attempts import Mode
from borderlens.packs.quiz_pack import QuizPack, read_quiz_pack
from borderlens.services.review import ON_PAPER, Card, cards, due, last_day, paper_dates, write_dates

START = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> QuizPack:
    return read_quiz_pack(write_pack(tmp_path_factory.mktemp("packs") / "small"))


def only(found: list[Card]) -> Card:
    (card,) = found
    return card


def days_until_due(pack: QuizPack, points: float, confidence: int | None) -> int:
    diary = Diary(START)
    diary.answer((pack, pack.item("skin")), Mode.TRAINING, points=points, confidence=confidence)
    return round((only(cards(diary.history, (), START)).due - START) / DAY)


def test_the_surer_an_answer_the_later_it_comes_back(pack: QuizPack) -> None:
    again, hard, good, easy = (
        days_until_due(pack, points, sure) for points, sure in ((0.0, 3), (1.0, 1), (1.0, 2), (1.0, 3))
    )
    assert 1 <= again <= hard < good < easy
    assert days_until_due(pack, 1.0, None) == good, "not asked is as good as fairly sure"
    assert days_until_due(pack, 0.5, 3) == hard, "half a point is recalled with effort"


def test_the_default_parameters_predict_what_the_study_measured(pack: QuizPack) -> None:
    """Recall on day 90 after days 0, 7, 30: 0.92 (assessment study, section 6)."""
    diary = Diary(START, step=timedelta(0))
    for day in (0, 7, 30):
        diary.now = START + day * DAY
        diary.answer((pack, pack.item("skin")), Mode.REVIEW, right=True)
    assert only(cards(diary.history, (), START + 90 * DAY)).recalled == pytest.approx(0.92, abs=0.01)


def test_answers_of_tests_make_no_cards_and_open_tests_hide_theirs(pack: QuizPack) -> None:
    diary = Diary(START)
    diary.answer((pack, pack.item("skin")), Mode.PRE, right=True)
    assert cards(diary.history, (), START) == []
    for mode in (Mode.TRAINING, Mode.DRILL, Mode.REVIEW):
        diary.answer((pack, pack.item("skin")), mode, right=True)
    card = only(cards(diary.history, (), START))
    assert cards(diary.history, [card.key], START) == []


def test_a_card_is_due_all_day_and_stays_due(pack: QuizPack) -> None:
    diary = Diary(START)
    diary.answer((pack, pack.item("skin")), Mode.TRAINING, right=True)
    (card,) = cards(diary.history, (), START)
    midnight = card.due.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    assert due(diary.history, (), midnight - timedelta(seconds=1)) == []
    assert due(diary.history, (), midnight)
    assert due(diary.history, (), midnight + 40 * DAY)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 2), st.booleans(), st.integers(0, 20)), max_size=25))
def test_any_history_gives_one_card_an_item_most_at_risk_first(
    pack: QuizPack, answers: list[tuple[int, bool, int]]
) -> None:
    diary = Diary(START, step=timedelta(minutes=1))
    items = pack.items[:3]
    for number, right, days in answers:
        diary.now += days * DAY
        diary.answer((pack, items[number]), Mode.REVIEW, right=right)
    found = cards(diary.history, (), diary.now)
    assert {card.key[1] for card in found} == {items[number].item.key for number, _, _ in answers}
    assert len(found) == len({card.key for card in found})
    assert [card.recalled for card in found] == sorted(card.recalled for card in found)
    last = {items[number].item.key: right for number, right, _ in answers}
    for card in found:
        assert 0 <= card.recalled <= 1
        if not last[card.key[1]]:
            assert card.due - diary.now <= 40 * DAY
    assert found == cards(diary.history, (), diary.now), "replayed alike"


def test_the_card_on_paper(tmp_path: Path, pack: QuizPack) -> None:
    assert [days for days, _ in paper_dates(date(2026, 11, 24))] == list(ON_PAPER)
    assert paper_dates(date(2026, 11, 24))[1][1] == date(2026, 12, 1)
    file = tmp_path / "dates.csv"
    assert write_dates(file, ("After", "Date", "Task", "Done"), date(2026, 12, 31), "{days} days", "Look again.") == 4
    with file.open(encoding="utf-8-sig", newline="") as opened:
        rows = list(csv.DictReader(opened))
    assert [row["After"] for row in rows] == ["2 days", "7 days", "30 days", "60 days"]
    assert [row["Date"] for row in rows] == ["2027-01-02", "2027-01-07", "2027-01-30", "2027-03-01"]
    assert {row["Done"] for row in rows} == {""}
    diary = Diary(START)
    diary.answer((pack, pack.item("skin")), Mode.TRAINING)
    diary.now = START + 3 * DAY
    diary.answer((pack, pack.item("skin")), Mode.TRAINING)
    later = (START + 3 * DAY).astimezone().date()
    assert last_day(diary.history, later + DAY) == later
    assert last_day(diary.history, later) == START.astimezone().date(), "today's own answers do not move the card"
    assert last_day([], later) == later
