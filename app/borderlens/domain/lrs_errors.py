"""Mistakes on the way to a Learning Record Store. See ``domain.errors``. ``lrs`` is always the store's address."""

from __future__ import annotations

from borderlens.domain.errors import Mistake


class NotAProgrammeKey(Mistake):
    """The file of the programme's key holds no such key; it is never replaced. Field: ``file``."""

    code = "not_a_programme_key"


class NotAProgramme(Mistake):
    """What was given is no IRI that a programme can have. Field: ``given``."""

    code = "not_a_programme"


class ProgrammeIsFixed(Mistake):
    """Statements went out under another IRI already, and would all change. Fields: ``given``, ``held``."""

    code = "programme_is_fixed"


class NotAnLrsAddress(Mistake):
    """What was given is no address of a store. Field: ``given``."""

    code = "not_an_lrs_address"


class SecretInAddress(Mistake):
    """User and password stood in the address, where others can read them. Field: ``lrs`` (without them)."""

    code = "secret_in_address"


class LrsNeedsTls(Mistake):
    """The address would send results and the password in the open. Field: ``lrs``."""

    code = "lrs_needs_tls"


class NoLrsPassword(Mistake):
    """No password is kept here and nobody can be asked. Fields: ``lrs``, ``user``, ``variable``."""

    code = "no_lrs_password"


class NoKeyring(Mistake):
    """This system has no keyring that a password could be kept in. Field: ``variable``."""

    code = "no_keyring"


class LrsRefusesUser(Mistake):
    """The store does not accept user and password, or lets this user write nothing. Fields: ``lrs``, ``user``."""

    code = "lrs_refuses_user"


class LrsCertificate(Mistake):
    """The certificate is not the store's, has run out, or nobody known stands for it. Fields: ``lrs``, ``why``."""

    code = "lrs_certificate"


class LrsUnreachable(Mistake):
    """No answer, or none in time, after all waiting. Fields: ``lrs``, ``why``."""

    code = "lrs_unreachable"


class LrsAnswersStrangely(Mistake):
    """What answers there is no Learning Record Store, or a broken one. Fields: ``lrs``, ``status``, ``why``."""

    code = "lrs_answers_strangely"


class LrsPointsElsewhere(Mistake):
    """The store sends us to another host, which gets neither results nor password. Fields: ``lrs``, ``to``."""

    code = "lrs_points_elsewhere"


class LrsTakesNothing(Mistake):
    """The store refuses one statement after the other. Fields: ``lrs``, ``why``."""

    code = "lrs_takes_nothing"
