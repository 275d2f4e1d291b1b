"""Mistakes with figures, reports, certificates, spreadsheets and locked databases. See ``domain.errors``."""

from __future__ import annotations

from borderlens.domain.errors import Mistake


class DemoFolderInUse(Mistake):
    """The demonstration is made in an empty or new folder only. Field: ``folder``."""

    code = "demo_folder_in_use"


class CodeMistyped(Mistake):
    """What was typed is no certificate's code: a sign is wrong, wanting or too many. Fields: ``typed``, ``signs``."""

    code = "code_mistyped"


class CodeNotListed(Mistake):
    """A well-formed code that the list does not hold. Fields: ``code``, ``entries``."""

    code = "code_not_listed"


class NotACertificateList(Mistake):
    """The table is no list of certificates, or its signature's row is gone. Field: ``file``."""

    code = "not_a_certificate_list"


class ListChanged(Mistake):
    """The rows of a list of certificates do not fit its signature. Field: ``file``."""

    code = "list_changed"


class NoListKept(Mistake):
    """No certificates were made on this laptop, and no list was named. No fields."""

    code = "no_list_kept"


class NobodyTookPart(Mistake):
    """Nobody of the session was noted as present or sat a test. Field: ``session``."""

    code = "nobody_took_part"


class NoFontForPaper(Mistake):
    """No font of this computer draws the script of a language. Fields: ``language``, ``package``."""

    code = "no_font_for_paper"


class TooFewToShare(Mistake):
    """Fewer people than a shared export may hold. Fields: ``people``, ``least``."""

    code = "too_few_to_share"


class ShortPassphrase(Mistake):
    """A passphrase that is easily tried. Field: ``least`` (signs)."""

    code = "short_passphrase"


class WrongPassphrase(Mistake):
    """What was typed is neither the passphrase nor the recovery code of the database. Field: ``file``."""

    code = "wrong_passphrase"


class DamagedLock(Mistake):
    """The lock of a database and its copy cannot be read. Field: ``file``."""

    code = "damaged_lock"


class LockedDatabase(Mistake):
    """The database is locked, and nobody gave its passphrase. Field: ``file``."""

    code = "locked_database"
