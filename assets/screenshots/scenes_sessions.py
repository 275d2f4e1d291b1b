"""Scenes of joint sessions: the list, one session, the wizard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scenes import page, settle

if TYPE_CHECKING:
    from borderlens.domain.sessions import Session
    from borderlens.ui.pages.sessions.page import SessionsPage
    from borderlens.ui.pages.sessions.plan.page import PlanPage
    from borderlens.ui.shell import Shell

CODES = (
    ("LS", "VN", "vn-forest-protection", "vi", "vn-lang-son"),
    ("QN", "VN", "vn-customs", "vi", "vn-quang-ninh"),
    ("GX", "CN", "cn-customs", "zh-Hans", "cn-guangxi"),
    ("BK", "LA", "la-dofi", "lo", "la-bolikhamxay"),
)


@page("session-plan-place")
def place(shell: Shell) -> None:
    planned(shell)


@page("session-plan-lacks")
def lacks(shell: Shell) -> None:
    room = planned(shell)
    room.place.title.edit.clear()
    room.place.title.edit.textEdited.emit("")
    room.place.first.edit.setText("2026-11-31")
    room.place.first.edit.textEdited.emit("2026-11-31")
    room.go_to(1)


@page("session-plan-forms")
def forms(shell: Shell) -> None:
    with_forms(shell)


@page("session-plan-no-forms")
def no_forms(shell: Shell) -> None:
    planned(shell).go_to(1)


@page("session-plan-criteria")
def criteria(shell: Shell) -> None:
    with_forms(shell).go_to(2)


@page("session-plan-lock")
def lock(shell: Shell) -> None:
    room = with_forms(shell)
    room.go_to(2)
    room.ask_to_lock()


@page("session-plan-open")
def to_open(shell: Shell) -> None:
    room = with_forms(shell)
    room.go_to(2)
    room._lock()


@page("sessions-list")
def listed(shell: Shell) -> None:
    """Three sessions: one just opened, one with people, one closed."""
    make(shell, "Móng Cái – Dongxing, December 2026", 0)
    make(shell, "Cầu Treo – Nam Phao, follow-up", 38)
    make(shell, "Hekou, October 2026", 12, closed=True)
    enter(shell, "sessions")


@page("session-new")
def fresh(shell: Shell) -> None:
    show(shell, make(shell, "Móng Cái – Dongxing, December 2026", 0))


@page("session-people")
def people(shell: Shell) -> None:
    show(shell, make(shell, "Móng Cái – Dongxing, December 2026", 38))


@page("session-people-400")
def many(shell: Shell) -> None:
    show(shell, make(shell, "Móng Cái – Dongxing, December 2026", 400))


@page("session-person")
def person(shell: Shell) -> None:
    room = show(shell, make(shell, "Móng Cái – Dongxing, December 2026", 5))
    room.one.people.choose([room.one.people.model.rows[1].id])
    room.one.people.edit()


@page("session-notices")
def notices(shell: Shell) -> None:
    """What laptops of the room brought: two walk-ins with a code of the list, one person who took the consent back."""
    from dataclasses import replace

    room = show(shell, make(shell, "Móng Cái – Dongxing, December 2026", 12))
    settle(shell)
    whole = room.desk.whole
    members = [replace(one, walk_in=at in (3, 7), withdrawn=at == 5) for at, one in enumerate(whole.members)]
    pairs = tuple((members[at].id, members[at + 1].id) for at in (3, 7))
    room.desk.whole = replace(whole, members=tuple(members), same_codes=pairs)
    room.one.show_session()


@page("session-attendance")
def attendance(shell: Shell) -> None:
    room = show(shell, make(shell, "Móng Cái – Dongxing, December 2026", 38))
    room.one.show_part("attendance")
    for row in range(9):
        room.one.attendance.mark(row, 2)
    room.one.attendance.mark(3, 2)
    room.one.attendance.table.setFocus()


@page("session-laptops")
def laptops(shell: Shell) -> None:
    show(shell, make(shell, "Móng Cái – Dongxing, December 2026", 5)).one.show_part("laptops")


@page("session-files")
def files(shell: Shell) -> None:
    show(shell, make(shell, "Móng Cái – Dongxing, December 2026", 5, forms=True)).one.show_part("files")


@page("session-add-forms")
def add_forms(shell: Shell) -> None:
    room = show(shell, make(shell, "Móng Cái – Dongxing, December 2026", 5, forms=True))
    room.one.show_part("files")
    room.one.files.ask_for_forms()
    for box in list(room.pane.content.boxes.values())[1:]:
        box.click()


@page("session-papers")
def papers(shell: Shell) -> None:
    """A report was written in two languages."""
    room = show(shell, make(shell, "Móng Cái – Dongxing, December 2026", 5, forms=True))
    room.one.show_part("files")
    card = room.one.files.results
    card.second.combo.setCurrentIndex(card.second.combo.findData("lo"))
    card.write_report(shell.context("sessions").paths.data / "report.pdf")


@page("session-send")
def send(shell: Shell) -> None:
    """The sheet is a window of its own: it is laid over the room here."""
    from PySide6.QtCore import Qt

    room = show(shell, make(shell, "Móng Cái – Dongxing, December 2026", 5))
    room.one.show_part("files")
    room.one.files.results.send()
    sheet = room.one.files.results.sheet
    size = sheet.size()
    sheet.setParent(shell, Qt.WindowType.Widget)
    sheet.setGeometry((shell.width() - size.width()) // 2, 100, size.width(), size.height())
    sheet.show()


@page("session-roster-empty")
def roster_empty(shell: Shell) -> None:
    room = show(shell, make(shell, "Móng Cái – Dongxing, December 2026", 0))
    room.one.do_next()


@page("session-roster")
def roster(shell: Shell) -> None:
    looked_through(shell)


@page("session-roster-warned")
def roster_warned(shell: Shell) -> None:
    looked_through(shell).roster.sorts.segment("warned").click()


@page("session-roster-rejected")
def roster_rejected(shell: Shell) -> None:
    looked_through(shell).roster.sorts.segment("rejected").click()


@page("session-ticket")
def ticket(shell: Shell) -> None:
    """The screen for the projector is a window of its own: it is laid over the room here."""
    from PySide6.QtCore import Qt

    room = show(shell, make(shell, "Móng Cái – Dongxing, December 2026", 5, forms=True))
    room.one.files.show_ticket()
    settle(shell)
    shown = room.one.files.acts.ticket_screen
    shown.setParent(shell, Qt.WindowType.Widget)
    shown.setGeometry(shell.rect())
    shown.show()


@page("sessions-taken-table")
def taken(shell: Shell) -> None:
    enter(shell, "sessions")
    shell.page("sessions").home.taken.click()


def looked_through(shell: Shell) -> SessionsPage:
    """A list of codes and of rows that are not taken, from a file."""
    room = show(shell, make(shell, "Móng Cái – Dongxing, December 2026", 3))
    file = shell.context("sessions").paths.data / "roster.csv"
    lines = ["Code,Name,Country,Agency,Province,Rank,Language"]
    for at in range(12):
        short, country, _, language, _ = CODES[at % len(CODES)]
        lines.append(f"{short}-{at + 100},{short}-{at + 100},{country},Customs,,,{language}")
    lines += ["LS-100,LS-100,VN,,,,vi", ",LS-900,,,,,", "GX-500,,CN,,,,", "QN-501,=1+1,VN,,Nowhere,,vi"]
    file.write_text("\n".join(lines), "utf-8")
    room._take_roster(file)
    settle(shell)
    return room


def enter(shell: Shell, room: str) -> None:
    shell.go(room)
    settle(shell)


def planned(shell: Shell) -> PlanPage:
    """Place and people are written down."""
    enter(shell, "session_plan")
    room = shell.page("session_plan")
    room.desk.change(
        title="Móng Cái – Dongxing, December 2026",
        place="Móng Cái",
        province="vn-quang-ninh",
        starts_on="2026-12-01",
        ends_on="2026-12-03",
        partners=("vn-customs", "cn-customs"),
        languages=("vi", "zh-Hans", "en"),
    )
    room._show(anew=True)
    return room


def with_forms(shell: Shell) -> PlanPage:
    """A series was made in the forms room and is chosen for all three occasions."""
    from scenes_forms import sealed

    sealed(shell, "identification-deciding")
    room = planned(shell)
    settle(shell)
    room.go_to(1)
    room.forms.cards[room.desk.series[0].id].box.click()
    settle(shell)
    return room


def make(shell: Shell, title: str, people: int, *, closed: bool = False, forms: bool = False) -> Session:
    """A session of invented codes, straight through the service."""
    from borderlens.domain.competence import Criteria
    from borderlens.domain.people import Country, Person, Role
    from borderlens.domain.sessions import Plan
    from borderlens.services.sessions.sessions import Sessions

    if forms:
        from scenes_forms import sealed

        sealed(shell, "identification-deciding")
    context = shell.context("sessions")
    done: list[Session] = []

    def work(store: object) -> Session:
        from borderlens.services.forms import shelf

        made = tuple(kept.record.id for one in shelf.found(context.paths.data) for kept in one.forms)
        sessions = Sessions(store, context.paths)
        plan = Plan(
            title,
            place="Móng Cái",
            province="vn-quang-ninh",
            starts_on="2026-12-01",
            ends_on="2026-12-03",
            partners=("vn-customs", "cn-customs"),
            languages=("vi", "zh-Hans", "lo"),
            forms={"pre": made, "post": made} if made else {},
            simulated=people == 12,
        )
        opened = sessions.open(plan)
        sessions.fix(opened.id, Criteria())
        rows = []
        for at in range(people):
            short, country, agency, language, province = CODES[at % len(CODES)]
            rows.append(
                Person(
                    f"00000000-0000-7000-8000-{at:08d}{opened.id[-4:]}",
                    f"{short}-{at:03d}",
                    Country(country),
                    agency,
                    language,
                    Role.TRAINEE,
                    f"{short}-{at:03d}",
                    province,
                )
            )
        sessions.enrol(opened.id, rows)
        return sessions.close(opened.id) if closed else sessions.get(opened.id)

    context.database.run(work, done.append)
    settle(shell)
    return done[0]


def show(shell: Shell, session: Session) -> SessionsPage:
    shell.chosen.session = session.id
    enter(shell, "sessions")
    return shell.page("sessions")
