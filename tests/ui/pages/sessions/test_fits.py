"""All words of the rooms of sessions fit: in four languages, at 100 and 150 % text, on a small screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from tests.ui.clipping import clipped
from tests.ui.pages.sessions.conftest import Hands
from tests.ui.pages.sessions.made_series import make_series

from borderlens.domain.sessions import Session
from borderlens.ui.pages.sessions.one.view import PARTS
from borderlens.words import LANGUAGES

Start = Callable[..., Hands]
Made = Callable[..., Session]
PLAN = {"place": "Móng Cái", "province": "vn-quang-ninh", "partners": ("vn-customs", "la-dofi")}


@pytest.mark.parametrize(("language", "size"), [*((one, 1.0) for one in LANGUAGES), ("vi", 1.5), ("lo", 1.5)])
def test_words_fit(hands: Start, opened: Made, data_folder: Path, tmp_path: Path, language: str, size: float) -> None:
    make_series(data_folder, protected=2, look_alikes=1, undecidable=1, law=1, blueprint="identification-deciding")
    session = opened(4, languages=tuple(LANGUAGES), **PLAN)
    opened(0, title="Hekou", fixed=False, simulated=True)
    here = hands(language=language, text_size=size)
    cut: list[str] = []

    def look(place: str) -> None:
        here.still()
        cut.extend(f"{place}: {line}" for line in clipped(here.shell))

    here.go("sessions")
    look("list")
    here.page.show_session(session.id)
    for part in PARTS:
        here.page.one.show_part(part)
        look(part)
    here.page.one.show_part("people")
    whole = here.page.desk.whole
    first, *rest = (replace(one, walk_in=True, withdrawn=True) for one in whole.members)
    pairs = tuple((one.id, first.id) for one in rest)
    here.page.desk.whole = replace(whole, members=(first, *rest), same_codes=pairs)
    here.page.one.show_session()
    look("notices")
    note = here.page.one.people.notices.same.note
    if note.height() < note.heightForWidth(note.width()):
        cut.append("notices: squeezed")
    here.page.desk.whole = whole
    here.page.one.show_session()
    here.press(here.page.one.people.buttons["add"])
    look("person")
    here.page.pane.close_pane()
    here.press(here.page.one.people.buttons["roster"])
    look("roster, empty")
    file = tmp_path / "roster.csv"
    file.write_text("Name,Country,Agency\nAn,VN,Nowhere\n,,\nBo,,\n", "utf-8")
    here.page.roster.work.read(file)
    look("roster")
    here.page.roster.leave()
    here.go("session_plan")
    here.plan.desk.change(title="Hekou", languages=tuple(LANGUAGES), **PLAN)
    here.plan._show(anew=True)
    look("place")
    here.plan.place.title.set_text("")
    here.plan.desk.change(title="", starts_on="x", ends_on="y")
    here.plan.go_to(1)
    look("place, lacking")
    here.plan.desk.change(title="Hekou", starts_on="2026-12-01", ends_on="")
    here.plan.go_to(1)
    (card,) = here.plan.forms.cards.values()
    card.box.click()
    look("forms")
    here.plan.go_to(2)
    look("criteria")
    here.plan.ask_to_lock()
    look("question")
    here.answer(safe=False)
    look("open")
    assert not cut, "\n".join(cut)
