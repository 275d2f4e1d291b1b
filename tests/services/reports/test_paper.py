"""Papers of a session that was held: report, certificates, feedback, from the store to the file."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.services.figures.room import Room, form
from tests.services.reports.conftest import ITEMS, PLAN, hold

from borderlens.domain.attempts import Mode
from borderlens.domain.events import EventKind
from borderlens.domain.items import Competency
from borderlens.domain.report_errors import CodeNotListed, NobodyTookPart, NoFontForPaper, NoListKept
from borderlens.domain.session_errors import UnknownSession
from borderlens.exchange.certificates import read_list
from borderlens.exchange.typeset import Typesetter
from borderlens.paths import Paths
from borderlens.services.figures.figures import Figures
from borderlens.services.reports.certificates import qr_text
from borderlens.services.reports.gather import gather, gather_award
from borderlens.services.reports.paper import (
    find_certificate,
    kept_entries,
    typesetter_for,
    write_feedback,
    write_report,
    write_session_certificates,
)
from borderlens.store.protocol import Store
from borderlens.store.sqlite import SqliteStore

TODAY = date(2026, 11, 28)


class Stopped(Exception):
    """What a job raises to stop."""


def test_the_report_is_gathered_from_the_store(store: Store, paths: Paths, room: Room, figures: Figures) -> None:
    found = gather(store, paths, room.id, figures, today=TODAY)
    assert found.sat == (Mode.PRE, Mode.POST)
    assert found.enrolled == 24
    assert found.phases[Mode.POST].figures.indicator.share.count == 16
    errors = found.phases[Mode.POST].errors
    assert (errors.people, errors.protected, errors.found) == (24, 120, 104)
    assert (errors.look_alikes, errors.accused, errors.undecidable, errors.referred) == (48, 0, 48, 48)
    assert errors.met_found is not None
    assert (errors.met_found.count, errors.met_found.of) == (16, 24)
    assert [(day.day, day.present, day.of) for day in found.attendance] == [("2026-11-23", 23, 24)]
    assert found.partners == ("Hải quan (Vietnam Customs)", "森林公安 (Forest Police)")
    assert found.place == "Lạng Sơn"


def test_the_report_is_a_file(store: Store, paths: Paths, room: Room, tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    out, told = tmp_path / "deep" / "r.pdf", ("vi", "zh-Hans")
    write_report(store, paths, room.id, out, told, progress=lambda *step: steps.append(step), today=TODAY)
    assert out.read_bytes().startswith(b"%PDF-")
    assert steps == [(1, 3), (2, 3), (3, 3)]


def test_a_phase_that_is_too_small_to_be_shared_is_named(store: Store, paths: Paths, figures: Figures) -> None:
    room = hold(store, people=14, after=3)
    found = gather(store, paths, room.id, figures, today=TODAY)
    assert list(found.phases) == [Mode.PRE]
    assert found.too_few == {Mode.POST: (3, 10)}


def test_one_person_alone_gets_a_report_without_figures(store: Store, paths: Paths, tmp_path: Path) -> None:
    room = hold(store, people=1)
    found = gather(store, paths, room.id, Figures(store, paths), today=TODAY)
    assert found.phases == {}
    assert set(found.too_few) == {Mode.PRE, Mode.POST}
    assert write_report(store, paths, room.id, tmp_path / "r.pdf").is_file()


def test_an_unknown_session_is_a_mistake(store: Store, paths: Paths, tmp_path: Path) -> None:
    for write in (write_report, write_session_certificates, write_feedback):
        with pytest.raises(UnknownSession):
            write(store, paths, "nowhere", tmp_path / "out")  # type: ignore[operator]
    assert not (tmp_path / "out").exists()


def test_a_certificate_says_what_was_reached_and_never_what_was_not(
    store: Store, paths: Paths, room: Room, figures: Figures
) -> None:
    award, holders = gather_award(store, paths, room.id, figures, today=TODAY)
    assert len(holders) == 24
    reached = {holder.code: holder.reached for holder in holders}
    assert reached["LS-001"] == {Competency.IDENTIFICATION: True, Competency.EVIDENCE: True}
    assert reached["LS-000"] == {Competency.EVIDENCE: True}
    assert holders[0].name.startswith("Name ")
    assert award.issued_on == "2026-11-28"


def test_who_never_came_gets_none(store: Store, paths: Paths, room: Room, figures: Figures) -> None:
    came = room.enrol("late-1", code="LS-900")
    room.write(EventKind.PERSON_ATTENDED, {"day": "2026-11-24", "present": True}, came)
    absent = room.enrol("late-2", code="LS-901")
    room.write(EventKind.PERSON_ATTENDED, {"day": "2026-11-24", "present": False}, absent)
    room.enrol("late-3", code="LS-902")
    erased = room.enrol("late-4", code="LS-903")
    room.sit(erased, {}, Mode.POST, ITEMS)
    store.people.erase(erased)
    _, holders = gather_award(store, paths, room.id, figures, today=TODAY)
    assert [holder.code for holder in holders if holder.code >= "LS-9"] == ["LS-900"]
    assert next(holder.reached for holder in holders if holder.code == "LS-900") == {}


def test_without_names_the_code_stands_on_the_paper(store: Store, paths: Paths, figures: Figures) -> None:
    room = hold(store, people=4, plan=replace(PLAN, names=False))
    _, holders = gather_award(store, paths, room.id, figures, today=TODAY)
    assert {holder.name for holder in holders} == {""}


def test_certificates_their_list_and_the_check_of_a_code(
    store: Store, paths: Paths, room: Room, tmp_path: Path
) -> None:
    steps: list[tuple[int, int]] = []
    files = write_session_certificates(
        store, paths, room.id, tmp_path / "c", progress=lambda *step: steps.append(step), today=TODAY
    )
    assert steps[-1] == (25, 25)
    names = [file.name for file in files]
    assert names[:2] == ["LS-000.pdf", "LS-001.pdf"]
    assert names[-2:] == ["certificates.pdf", "certificates.csv"]
    assert all(file.stat().st_size > 500 for file in files)
    text = files[-1].read_text("utf-8-sig")
    assert "Name" not in text
    assert "LS-0" not in text
    assert room.id not in text
    entries = read_list(files[-1]).entries
    assert len(entries) == 24
    assert {entry.statement for entry in entries} == {"evidence", "identification evidence"}
    code = entries[3].code
    for file in (None, files[-1]):
        found, signed = find_certificate(paths, code.lower().replace("-", " "), file)
        assert found == entries[3]
        assert len(signed.entries) == 24
    assert code in qr_text(entries[3])
    assert qr_text(entries[3]).isascii()
    with pytest.raises(CodeNotListed):
        find_certificate(paths, "0000-0000-0000-0000")


def test_made_again_a_certificate_keeps_code_and_day(store: Store, paths: Paths, tmp_path: Path) -> None:
    room = hold(store, people=4, after=0)
    write_session_certificates(store, paths, room.id, tmp_path / "c", today=date(2026, 11, 27))
    first = kept_entries(paths, room.id)
    assert {entry.statement for entry in first} == {"took-part"}
    room.sit(f"{room.id[:4]}-01", {}, Mode.FOLLOW_UP, ITEMS)
    write_session_certificates(store, paths, room.id, tmp_path / "d", today=date(2027, 2, 1))
    again = kept_entries(paths, room.id)
    assert set(first) < set(again)
    (new,) = set(again) - set(first)
    assert (new.statement, new.issued_on) == ("identification evidence", "2027-02-01")


def test_a_laptop_without_lists_says_so(paths: Paths) -> None:
    with pytest.raises(NoListKept):
        find_certificate(paths, "0000-0000-0000-0000")


def test_a_session_to_which_nobody_came_has_no_certificates(store: Store, paths: Paths, tmp_path: Path) -> None:
    room = Room(store).open()
    with pytest.raises(NobodyTookPart):
        write_session_certificates(store, paths, room.id, tmp_path / "c")
    assert not (tmp_path / "c").exists()


def test_same_names_and_strange_codes_get_files_of_their_own(store: Store, paths: Paths, tmp_path: Path) -> None:
    room = Room(store, plan=PLAN).open()
    for person, code in (("a", "X-1"), ("b", "x-1"), ("c", "../etc"), ("d", "certificates"), ("e", "ບຄ-1")):
        room.enrol(person, code=code)
        room.write(EventKind.PERSON_ATTENDED, {"day": "2026-11-24", "present": True}, person)
        known = store.people.get(person)
        assert known is not None
        store.people.put(replace(known, name="Nguyễn Văn A " * 38))
    files = write_session_certificates(store, paths, room.id, tmp_path / "c")
    assert len({file.name.casefold() for file in files}) == 7
    assert {file.parent for file in files} == {tmp_path / "c"}
    assert sorted(path.name for path in (tmp_path / "c").iterdir()) == sorted(file.name for file in files)


def test_a_stop_leaves_whole_files_and_no_list(store: Store, paths: Paths, tmp_path: Path) -> None:
    room = hold(store, people=4)
    calls = iter([None] * 3)

    def cancelled() -> None:
        if next(calls, "stop") == "stop":
            raise Stopped

    Figures(store, paths).refresh()
    with pytest.raises(Stopped):
        write_session_certificates(store, paths, room.id, tmp_path / "c", cancelled=cancelled)
    left = list((tmp_path / "c").iterdir())
    assert 0 < len(left) < 4
    assert all(file.read_bytes().rstrip().endswith(b"%%EOF") for file in left)
    assert kept_entries(paths, room.id) == ()


def test_feedback_is_for_those_who_sat(store: Store, paths: Paths, tmp_path: Path) -> None:
    room = hold(store, people=6, after=4)
    assert write_feedback(store, paths, room.id, tmp_path / "f.pdf") == 4
    assert (tmp_path / "f.pdf").read_bytes().startswith(b"%PDF-")
    assert write_feedback(store, paths, room.id, tmp_path / "g.pdf", Mode.FOLLOW_UP) == 0
    assert not (tmp_path / "g.pdf").exists()
    assert write_feedback(store, paths, room.id, tmp_path / "h.pdf", people=[f"{room.id[:4]}-01"]) == 1


def test_a_language_without_a_font_is_refused(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Typesetter, "families", ("Noto Sans",))
    assert typesetter_for(paths, ["en", "vi"]).families == ("Noto Sans",)
    with pytest.raises(NoFontForPaper) as refused:
        typesetter_for(paths, ["en", "lo"])
    assert refused.value.fields["language"] == "ພາສາລາວ"


def test_a_hundred_certificates_and_the_report_take_under_a_minute(paths: Paths, tmp_path: Path) -> None:
    """The promise of the issue, on whatever machine this runs."""
    with SqliteStore(paths.database) as store:
        room = hold(store, people=100, items=form(1, 1, 1))
        figures = Figures(store, paths)
        start = time.perf_counter()
        write_report(store, paths, room.id, tmp_path / "r.pdf", ("en", "lo"), figures=figures)
        files = write_session_certificates(store, paths, room.id, tmp_path / "c", figures=figures)
        assert len(files) == 102
        assert time.perf_counter() - start < 60
