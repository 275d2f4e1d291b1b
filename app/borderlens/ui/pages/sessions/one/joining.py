"""Two entries of one person become one, and can be taken apart again. Never by a name alone: somebody says so."""

from __future__ import annotations

from borderlens.ui.pages.sessions.desk import SessionsDesk
from borderlens.ui.pages.sessions.one.people_model import shortened
from borderlens.ui.pages.sessions.rows import Member
from borderlens.ui.say import say


def ask_to_join(desk: SessionsDesk, first: Member, second: Member) -> None:
    """The entry with more sittings stays; of equal ones the first."""
    stays, goes = (second, first) if len(second.sat) > len(first.sat) else (first, second)
    words = say("sessions.join.text", stays=shown(stays), goes=shown(goes))
    session = desk.session

    def join() -> None:
        desk.act(lambda sessions, store: sessions.merge_people(session, goes.id, stays.id), joined)

    def joined(_: object) -> None:
        text = say("sessions.join.done", stays=shown(stays))
        desk.context.toast(text, "done", say("sessions.people.undo"), lambda: undo_joining(desk, goes.id))

    desk.context.ask(say("sessions.join.ask"), words, say("sessions.join.stay"), say("sessions.join.go"), join)


def undo_joining(desk: SessionsDesk, person: str) -> None:
    session = desk.session
    desk.act(
        lambda sessions, store: sessions.unmerge(session, person),
        lambda _: desk.context.toast(say("sessions.join.undone")),
    )


def shown(member: Member) -> str:
    """Code and name of an entry, a long name cut."""
    return " · ".join(filter(None, dict.fromkeys((member.code, shortened(member.name))))) or member.id[:8]
