"""Mistakes with sessions, rosters, session files and people. See ``domain.errors``."""

from __future__ import annotations

from borderlens.domain.errors import Mistake


class UnknownSession(Mistake):
    """No session has that id here. Fields: ``session``, ``known`` (ids, comma between)."""

    code = "unknown_session"


class TitleMissing(Mistake):
    """A session needs a title of at most ``limit`` characters. Field: ``limit``."""

    code = "title_missing"


class NotADay(Mistake):
    """What was written is no day, or the last day lies before the first. Field: ``day``."""

    code = "not_a_day"


class UnknownPhase(Mistake):
    """A session has no such phase. Fields: ``phase``, ``known`` (phases, comma between)."""

    code = "unknown_phase"


class TooManyForms(Mistake):
    """More forms in one phase than can be assigned. Fields: ``phase``, ``count``, ``limit``."""

    code = "too_many_forms"


class PhaseHasForms(Mistake):
    """A phase has its forms already, and they stand. Fields: ``phase``, ``session`` (its title)."""

    code = "phase_has_forms"


class NotTheTrainer(Mistake):
    """Only the laptop that opened a session can do that. Field: ``session`` (its title)."""

    code = "not_the_trainer"


class SessionClosed(Mistake):
    """The session is closed: nobody joins or is enrolled any more. Field: ``session`` (its title)."""

    code = "session_closed"


class CriteriaFixed(Mistake):
    """The criteria were fixed before, and stand. Fields: ``session`` (its title), ``hash`` (as it is shown)."""

    code = "criteria_fixed"


class CriteriaNotFixed(Mistake):
    """That can be done only once the criteria are fixed. Field: ``session`` (its title)."""

    code = "criteria_not_fixed"


class NotEnrolled(Mistake):
    """The person is not in the session. Fields: ``person`` (code, else id), ``session`` (its title)."""

    code = "not_enrolled"


class NotAssigned(Mistake):
    """The person has another form in that phase. Fields: ``form`` (first digits), ``phase``."""

    code = "not_assigned"


class SamePerson(Mistake):
    """An entry cannot be joined to itself, or to one that is joined to it. Field: ``person`` (code, else id)."""

    code = "same_person"


class CodeTaken(Mistake):
    """Somebody else in the session has that code. Field: ``taken``."""

    code = "code_taken"


class NotASessionFile(Mistake):
    """The file is no session file that can be trusted. Fields: ``file``, ``why``."""

    code = "not_a_session_file"


class NewerSessionFile(Mistake):
    """The session file or ticket was made by a newer program. Field: ``file``."""

    code = "newer_session_file"


class OtherTrainersSession(Mistake):
    """A session of that id is here already, opened by another laptop. Fields: ``file``, ``session`` (its title)."""

    code = "other_trainers_session"


class NoTicket(Mistake):
    """There is no code of a session on the picture, or it cannot be read. Field: ``file``."""

    code = "no_ticket"


class TicketDamaged(Mistake):
    """The code was read, but it is no session's, or its signature does not fit. Field: ``file``."""

    code = "ticket_damaged"


class TicketTooLarge(Mistake):
    """The session does not fit into a code. Fields: ``session`` (its title), ``bytes``, ``limit``."""

    code = "ticket_too_large"


class LabelMissing(Mistake):
    """A laptop that joins needs a number or a word of at most ``limit`` characters. Field: ``limit``."""

    code = "label_missing"


class FormNotHere(Mistake):
    """A form of the session is not on this laptop. Field: ``form`` (first digits of its id)."""

    code = "form_not_here"


class NotARoster(Mistake):
    """The file is no workbook with a list in it. Fields: ``file``, ``why``."""

    code = "not_a_roster"


class RosterTooLong(Mistake):
    """The list is longer or wider than is read. Fields: ``file``, ``rows``, ``columns`` (the limits)."""

    code = "roster_too_long"


class RosterColumn(Mistake):
    """A column is not there, or a field is not known. Fields: ``name``, ``known`` (comma between)."""

    code = "roster_column"


class UnknownEncoding(Mistake):
    """No encoding of that name is read. Fields: ``encoding``, ``known`` (comma between)."""

    code = "unknown_encoding"


class UnknownPlace(Mistake):
    """The table of places has no such key. Fields: ``place``, ``known`` (keys, comma between)."""

    code = "unknown_place"
