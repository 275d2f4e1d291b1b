"""One exception class for each mistake a person can make.

A mistake carries a message id and its fields, never a finished sentence: ``borderlens.words`` turns it into
one line (what, where, how to mend) in the language of the person who reads it. Anything that is not a
``Mistake`` is a bug and is logged with its trace.
"""

from __future__ import annotations

from typing import ClassVar


class Mistake(Exception):
    """A person gave something the program cannot use; nothing was changed.

    Attributes:
        code: stable short name, the ``error.code`` of a JSON line.
        message_id: id of the sentence in the ``errors`` catalogue.
        fields: values for the sentence's ``{name}`` places.
    """

    code: ClassVar[str] = "mistake"

    def __init__(self, **fields: object) -> None:
        self.fields = fields
        super().__init__(f"{self.code}: " + ", ".join(f"{k}={v}" for k, v in fields.items()))

    @property
    def message_id(self) -> str:
        return f"errors.{self.code}"


class NotAPhoto(Mistake):
    """The bytes are no picture that Pillow or libheif can read. Field: ``file``."""

    code = "not_a_photo"


class EmptyFile(Mistake):
    """The file holds no bytes. Field: ``file``."""

    code = "empty_file"


class CutShort(Mistake):
    """The picture ends before its own header says so. Field: ``file``."""

    code = "cut_short"


class DamagedPhoto(Mistake):
    """The header is a picture's, but the data behind it cannot be decoded. Field: ``file``."""

    code = "damaged_photo"


class TooLargeFile(Mistake):
    """The file is larger than a photo can be. Fields: ``file``, ``megabytes``, ``limit`` (megabytes)."""

    code = "too_large_file"


class TooManyPixels(Mistake):
    """More pixels than the reader allows (decompression bomb). Fields: ``file``, ``megapixels``, ``limit``."""

    code = "too_many_pixels"


class Unreadable(Mistake):
    """The system refused to read the file. Fields: ``file``, ``why``."""

    code = "unreadable"


class NoSuchFile(Mistake):
    """There is nothing at that path. Field: ``file``."""

    code = "no_such_file"


class PackMistake(Mistake):
    """A quiz or model pack breaks the format. Fields: ``file``, ``line`` (0 when unknown), ``what``, ``mend``."""

    code = "pack"

    @property
    def message_id(self) -> str:
        return "errors.pack" if self.fields.get("line") else "errors.pack_file"


class NoModel(Mistake):
    """No model pack can be used. Fields: ``folder``, ``why`` (of the first one set aside, in brackets, or empty)."""

    code = "no_model"


class UnknownModel(Mistake):
    """No model pack has that id. Fields: ``id``, ``known`` (ids, comma between)."""

    code = "unknown_model"


class NewerDatabase(Mistake):
    """The database was written by a newer program. Fields: ``file``, ``found``, ``known``."""

    code = "newer_database"


class DamagedDatabase(Mistake):
    """The database file cannot be read as one. Field: ``file``."""

    code = "damaged_database"


class DiskFull(Mistake):
    """There was no room to write. Field: ``file``."""

    code = "disk_full"


class CannotWrite(Mistake):
    """The system refused to write. Fields: ``file``, ``why``."""

    code = "cannot_write"


class DatabaseBusy(Mistake):
    """Another program holds the database and did not let go in time. Field: ``file``."""

    code = "database_busy"


class AttemptClosed(Mistake):
    """The attempt was closed before: its answers stand. No fields."""

    code = "attempt_closed"


class AttemptStillOpen(Mistake):
    """The person has the same sitting open already. Fields: ``pack``, ``form``."""

    code = "attempt_still_open"


class AlreadyAnswered(Mistake):
    """In training the first answer to an item stands. Field: ``item``."""

    code = "already_answered"


class NameMissing(Mistake):
    """A person needs a name or a code. No fields."""

    code = "name_missing"


class TableEncoding(Mistake):
    """The table is not in UTF-8. Fields: ``file``, ``line``, ``guess`` (``GBK``, ``TCVN3`` or ``?``)."""

    code = "table_encoding"


class TableShape(Mistake):
    """A row does not fit the header. Fields: ``file``, ``line``, ``found``, ``wanted`` (numbers of cells)."""

    code = "table_shape"


class NoSuchSession(Mistake):
    """No attempt belongs to that session here. Field: ``session``."""

    code = "no_such_session"


class Cancelled(Mistake):
    """Somebody asked to stop; nothing half made was left behind. No fields."""

    code = "cancelled"


class NoPhotoFolder(Mistake):
    """What was given to learn from is neither a folder nor a CSV file. Field: ``file``."""

    code = "no_photo_folder"


class TableColumn(Mistake):
    """A table lacks a column. Fields: ``file``, ``name``, ``found`` (columns that are there, comma between)."""

    code = "table_column"


class TableCell(Mistake):
    """A cell holds what it cannot mean. Fields: ``file``, ``line``, ``name`` (column), ``value``, ``known``."""

    code = "table_cell"


class NotReadyToTrain(Mistake):
    """A check of the folder says stop. Fields: ``folder``, ``count`` (of such notices)."""

    code = "not_ready_to_train"


class TooFewToTrain(Mistake):
    """Fewer than two labels with enough objects are left. Fields: ``folder``, ``found``, ``objects`` (least)."""

    code = "too_few_to_train"


class BadPackName(Mistake):
    """A name that no pack can have. Field: ``name``."""

    code = "bad_pack_name"


class PackExists(Mistake):
    """There is something at the place of a new pack already. Field: ``folder``."""

    code = "pack_exists"


class PackIsHere(Mistake):
    """Another version, or other files, of a pack are here. Fields: ``file``, ``id``, ``here``, ``found`` (versions)."""

    code = "pack_is_here"


class PackOfProgram(Mistake):
    """A pack file bears the id of a pack that comes with the program. Fields: ``file``, ``id``."""

    code = "pack_of_program"


class NoSuchLibrary(Mistake):
    """No library of confirmed photographs has that id. Fields: ``id``, ``known`` (ids, comma between)."""

    code = "no_such_library"


class OthersLibrary(Mistake):
    """A library that somebody signed is not added to. Fields: ``id``, ``signer``."""

    code = "others_library"


class ConfirmerMissing(Mistake):
    """Nobody is named who confirmed a photograph. No fields."""

    code = "confirmer_missing"


class ConfirmedLater(Mistake):
    """A day of confirmation that lies in the future. Field: ``day``."""

    code = "confirmed_later"


class UnknownReferenceLabel(Mistake):
    """A photograph cannot be confirmed as that label. Fields: ``label``, ``known`` (labels, comma between)."""

    code = "unknown_reference_label"


class ReferenceTwice(Mistake):
    """The photograph is in the library already. Fields: ``file``, ``library``, ``label``."""

    code = "reference_twice"


class ReasonMissing(Mistake):
    """A confirmed photograph is to be removed without a reason. No fields."""

    code = "reason_missing"


class NoSuchReference(Mistake):
    """The library holds no such photograph. Fields: ``library``, ``sha256``."""

    code = "no_such_reference"


class EmptyLibrary(Mistake):
    """A library without photographs is not sent. Field: ``id``."""

    code = "empty_library"


class PhotoChanged(Mistake):
    """A photograph is no longer the one that the survey of its folder saw. Field: ``file``."""

    code = "photo_changed"


class QuestionsTooLarge(Mistake):
    """A file of questions is larger than is read. Fields: ``file``, ``megabytes``, ``limit``."""

    code = "questions_too_large"


class NotQuestionFile(Mistake):
    """The file is no file of questions in that format. Fields: ``file``, ``line``, ``why`` (the parser's word)."""

    code = "not_question_file"


class EntitiesInFile(Mistake):
    """The XML file declares entities of its own, which are not read. Fields: ``file``, ``line``."""

    code = "entities_in_file"


class NoQuestions(Mistake):
    """No question of the file could be taken in, or none of the pack written. Fields: ``file``, ``count``."""

    code = "no_questions"


class LanguageNotInPack(Mistake):
    """A pack has no texts in that language. Fields: ``pack``, ``language``, ``known`` (languages, comma between)."""

    code = "language_not_in_pack"
