"""The forms that this laptop made: made whole series by series, found again, copied to a stick."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from borderlens.domain.blueprint import Blueprint
from borderlens.domain.form_errors import FormIsHere
from borderlens.packs.quiz_pack import QuizPack
from borderlens.packs.signing import Keys
from borderlens.services.forms.assemble import Assembly
from borderlens.services.forms.bank import BankItem
from borderlens.services.forms.keeping import PLACE, Kept, find_kept, keep
from borderlens.services.forms.receiving import PLACE as RECEIVED
from borderlens.services.forms.receiving import receive
from borderlens.services.forms.sealed import SUFFIX, ReleasedForm, SealedForm, read_form, unlock
from borderlens.services.forms.sealing import file_name, records, write_form
from borderlens.whole_file import write_whole


@dataclass(frozen=True, slots=True)
class Series:
    """Forms that were made together, by letter. ``made_on`` is the day on which their codes were kept."""

    forms: tuple[Kept, ...]
    made_on: date

    @property
    def id(self) -> str:
        return self.forms[0].record.series

    @property
    def blueprint(self) -> str:
        return self.forms[0].record.blueprint


def make(
    assembly: Assembly,
    packs: Sequence[QuizPack],
    data: Path,
    keys: Keys,
    signer: str,
    *,
    paced: bool,
    shuffled: bool,
    sureness: bool,
    cancelled: Callable[[], None] = lambda: None,
) -> tuple[Kept, ...]:
    """Seal every form of an assembly and keep file and codes here; all of them, or none.

    ``cancelled`` is called before each form and raises to stop.

    Raises:
        PackMistake: an item's pack is not at hand any more, or the signer has no words.
        CannotWrite, DiskFull: no form of these was kept.
    """
    begun: list[str] = []
    made: list[Kept] = []
    (data / PLACE).mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        for record in records(assembly, paced=paced, shuffled=shuffled):
            cancelled()
            begun.append(record.id)
            sealed = write_form(record, packs, file_of(record.id, data), keys, signer, sureness=sureness)
            receive(sealed.file, data)
            made.append(keep(sealed, data))
    except BaseException:
        for form in begun:
            (data / PLACE / f"{form}.json").unlink(missing_ok=True)
            file_of(form, data).unlink(missing_ok=True)
            shutil.rmtree(data / RECEIVED / form, ignore_errors=True)
        raise
    return tuple(made)


def found(data: Path) -> tuple[Series, ...]:
    """Every series that was made here, the latest first; a file of codes that cannot be read is passed over."""
    by_series: dict[str, list[tuple[Kept, float]]] = {}
    for file in (data / PLACE).glob("*.json") if (data / PLACE).is_dir() else ():
        kept = find_kept(file.stem, data)
        if kept is not None and kept.record.id == file.stem and file_of(file.stem, data).is_file():
            by_series.setdefault(kept.record.series, []).append((kept, file.stat().st_mtime))
    latest = sorted(by_series.values(), key=lambda rows: max(at for _, at in rows), reverse=True)
    return tuple(
        Series(
            tuple(sorted((kept for kept, _ in rows), key=lambda kept: kept.record.name)),
            date.fromtimestamp(max(at for _, at in rows)),
        )
        for rows in latest
    )


def file_of(form: str, data: Path) -> Path:
    """Where the form's file is kept."""
    return data / PLACE / f"{form}{SUFFIX}"


def received_form(form: str, data: Path) -> SealedForm:
    """The form of that id among those taken in; one made here is taken in again where it is missing.

    Raises:
        NotAForm, NewerForm: it cannot be trusted any more.
    """
    folder = data / RECEIVED / form
    if not folder.is_dir() and file_of(form, data).is_file():
        return receive(file_of(form, data), data)
    return read_form(folder)


def opened(kept: Kept, data: Path) -> ReleasedForm:
    """The form with its key, by the code that is kept here. Takes about a third of a second.

    Raises:
        NotAForm, WrongReleaseCode: what is kept does not belong together any more.
    """
    return unlock(received_form(kept.record.id, data), kept.code)


def assembly_of(forms: Sequence[ReleasedForm], blueprints: Iterable[Blueprint]) -> Assembly:
    """The assembly that sealed forms came from, for its report and for changing one item.

    Where the blueprint is not known any more, its counts are not told.
    """
    rows = tuple(
        tuple(
            BankItem(origin.pack, origin.pack_version, entry.item)
            for origin, entry in zip(form.record.items, form.items, strict=True)
        )
        for form in forms
    )
    record = forms[0].record
    length, common = len(record.items), len(record.common)
    known = next((b for b in blueprints if b.name == record.blueprint), None)
    if known is None or (known.length, known.forms) != (length, len(forms)):
        known = Blueprint(record.blueprint, record.minutes, len(forms), length, common, ())
    shared = frozenset(rows[0][place].name for place in record.common)
    return Assembly(known, 0, rows, shared, {})


def copy_files(forms: Iterable[Kept], data: Path, folder: Path) -> tuple[Path, ...]:
    """Copy form files to a stick under their usual names; a file of the same content that is there stays.

    Raises:
        FormIsHere: another file of that name is there.
        CannotWrite, DiskFull: as ``whole_file``.
    """
    written = []
    for kept in forms:
        target = folder / file_name(kept.record)
        content = file_of(kept.record.id, data).read_bytes()
        if target.exists() and target.read_bytes() != content:
            raise FormIsHere(file=str(target))
        if not target.exists():
            write_whole(target, content)
        written.append(target)
    return tuple(written)
