"""Papers of a session and sending its results, by clicks and keys."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from tests.exchange.fake_lrs import PASSWORD, USER, FakeLrs, running
from tests.services.reports.conftest import hold
from tests.ui.pages.sessions.conftest import LEFT, Hands, Key

from borderlens.domain.competence import Criteria
from borderlens.domain.sessions import Plan, Session
from borderlens.exchange.certificates import read_list
from borderlens.paths import find_paths
from borderlens.services.reports import paper
from borderlens.services.sessions.sessions import Sessions
from borderlens.ui.dialogs.push import PushSheet
from borderlens.ui.pages.sessions.one.results_card import ResultsCard
from borderlens.wiring import open_store

PLAN = Plan("Border week", starts_on="2026-11-23", ends_on="2026-11-27", languages=("vi", "lo", "en"))
Start = Callable[..., Hands]


@pytest.fixture
def held(data_folder: Path) -> str:
    """A session of four people with their tests before and after; its id."""
    with open_store(find_paths(data_folder)) as store:
        return hold(store, people=4, plan=PLAN).id


def card_of(hands: Start, session: str) -> tuple[Hands, ResultsCard]:
    here = hands()
    here.shell.chosen.session = session
    here.go("sessions")
    here.press(here.page.one.parts.segment("files"))
    return here, here.page.one.files.results


@pytest.fixture
def opened_urls(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    found: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", found.append)
    return found


def test_the_report_is_written_in_the_chosen_languages(
    hands: Start, held: str, tmp_path: Path, opened_urls: list[QUrl], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, ...]] = []
    usual = paper.write_report

    def write(*given: object, **more: object) -> Path:
        asked.append(tuple(given[4]))  # type: ignore[arg-type]
        return usual(*given, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(paper, "write_report", write)
    here, card = card_of(hands, held)
    here.press(card.buttons["report"])  # no place was chosen
    assert not asked
    assert not card.told.isVisible()
    here.chosen["paper"] = tmp_path
    here.press(card.buttons["report"])
    assert asked == [("vi",)]
    (file,) = tmp_path.glob("border-week-*-report.pdf")
    assert file.read_bytes().startswith(b"%PDF-")
    assert file.name in card.told.text()
    here.press(card.open_folder)
    assert [Path(url.toLocalFile()) for url in opened_urls] == [tmp_path]
    here.choose(card.second.combo, "lo")
    here.key(Key.Key_Space, card.buttons["report"])
    assert asked[-1] == ("vi", "lo")
    here.choose(card.language.combo, "lo")
    assert card.second.value() == ""  # never one language twice
    here.choose(card.second.combo, "en")
    here.press(card.buttons["report"])
    assert asked[-1] == ("lo", "en")


def test_certificates_go_into_a_folder_with_their_list(hands: Start, held: str, tmp_path: Path) -> None:
    here, card = card_of(hands, held)
    here.chosen["folder"] = tmp_path
    here.press(card.buttons["certificates"])
    (file,) = tmp_path.glob("*.csv")
    assert len(read_list(file).entries) == 4
    assert f"Certificates: 4. They and the list without names, {file.name}, are in" in card.told.text()
    assert len(list(tmp_path.glob("LS-*.pdf"))) == 4
    assert not card.track.isVisible()
    assert not any(button.working for button in card.buttons.values())


def test_feedback_is_of_the_chosen_phase(hands: Start, held: str, tmp_path: Path) -> None:
    here, card = card_of(hands, held)
    assert card.phase.value() == "post"  # the last one that was sat
    here.choose(card.phase.combo, "pre")
    here.chosen["paper"] = tmp_path
    here.press(card.buttons["feedback"])
    (file,) = tmp_path.glob("*-feedback-pre.pdf")
    assert card.told.text().startswith("Feedback sheets: 4.")
    assert file.name in card.told.text()


def test_without_sittings_no_feedback_is_written_and_no_certificate(
    hands: Start, opened: Callable[..., Session], tmp_path: Path
) -> None:
    session = opened(2)
    here, card = card_of(hands, session.id)
    out = tmp_path / "out"
    out.mkdir()
    here.chosen["paper"] = here.chosen["folder"] = out
    here.press(card.buttons["feedback"])
    assert "nobody's answers are here" in card.told.text()
    assert not card.open_folder.isVisible()
    here.press(card.buttons["certificates"])
    here.press(here.shell._question.safe)  # the mistake in words
    assert not list(out.iterdir())
    assert card.buttons["certificates"].isEnabled()


def test_a_long_paper_shows_how_far_it_is_and_can_be_stopped(
    hands: Start, held: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def write(*_: object, progress: Callable[[int, int], None], cancelled: Callable[[], None]) -> int:
        progress(1, 4)
        go_on.wait(20)
        cancelled()
        (tmp_path / "too late").touch()
        return 4

    monkeypatch.setattr(paper, "write_feedback", write)
    here, card = card_of(hands, held)
    here.chosen["paper"] = tmp_path
    here.qtbot.mouseClick(card.buttons["feedback"], LEFT)
    here.qtbot.waitUntil(lambda: "1 of 4" in card.told.text())
    assert card.track.share == pytest.approx(0.25)
    assert card.stop.hasFocus()
    assert not card.buttons["report"].isEnabled()
    here.qtbot.keyClick(card.stop, Key.Key_Space)
    go_on.set()
    here.still()
    assert card.told.text().startswith("Stopped.")
    assert not (tmp_path / "too late").exists()
    assert card.buttons["report"].isEnabled()
    assert card.buttons["feedback"].hasFocus()


def test_who_went_on_is_told_where_the_paper_is(
    hands: Start, held: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def write(*_: object, **__: object) -> int:
        go_on.wait(20)
        return 4

    monkeypatch.setattr(paper, "write_feedback", write)
    here, card = card_of(hands, held)
    here.chosen["paper"] = tmp_path
    here.qtbot.mouseClick(card.buttons["feedback"], LEFT)
    here.qtbot.mouseClick(here.page.one.parts.segment("people"), LEFT)
    QApplication.processEvents()
    go_on.set()
    here.still()
    assert "Feedback sheets: 4." in here.shell._toast.words.text()


@pytest.fixture
def fake() -> Iterator[FakeLrs]:
    with running(FakeLrs()) as server:
        yield server


def test_results_are_sent_from_here(hands: Start, held: str, fake: FakeLrs) -> None:
    here, card = card_of(hands, held)
    here.press(card.buttons["send"])
    sheet = card.sheet
    assert sheet is not None
    assert sheet.isVisible()
    assert sheet.address.edit.hasFocus()
    here.qtbot.keyClicks(sheet.address.edit, fake.url)
    here.qtbot.keyClicks(sheet.user.edit, USER)
    here.write(sheet.password.edit, PASSWORD)
    here.press(sheet.keep)
    here.key(Key.Key_Return, sheet)
    assert sheet.told.text().startswith(f"{fake.url}")
    assert fake.held
    here.key(Key.Key_Escape, sheet)
    assert not here.shell.findChildren(PushSheet)
    here.qtbot.waitUntil(lambda: here.shell.focusWidget() is card.buttons["send"])


def test_what_another_laptop_leads_has_no_results_here(hands: Start, data_folder: Path, tmp_path: Path) -> None:
    trainer, mine = find_paths(tmp_path / "trainer"), find_paths(data_folder)
    with open_store(trainer) as store:
        sessions = Sessions(store, trainer)
        session = sessions.fix(sessions.open(PLAN).id, Criteria())
        file = sessions.write_file(session.id, tmp_path / "room.blsession")
    with open_store(mine) as store:
        Sessions(store, mine).join(file, "07")
    here, card = card_of(hands, session.id)
    assert here.page.one.part == "files"
    assert not card.isVisible()
