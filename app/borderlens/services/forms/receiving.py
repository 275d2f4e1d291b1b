"""Form files on a laptop: taken in once, whole or not at all, and found again by their id."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from borderlens.domain.errors import Mistake, PackMistake
from borderlens.domain.form_errors import NewerForm, NotAForm
from borderlens.packs.pack_files import files_of
from borderlens.packs.pack_import import unpack
from borderlens.services.forms.sealed import FILE_LIMIT, SealedForm, read_form
from borderlens.whole_file import refusal

PLACE = "forms"
"""Folder of the forms that were taken in, below the user's data."""


def receive(file: Path, data: Path) -> SealedForm:
    """Put the form in ``file`` into its place below ``data``; the same form again changes nothing.

    Raises:
        NotAForm: no form, damaged, hostile, changed or unsigned; or another file of the same form is here.
        NewerForm: made by a newer program.
        CannotWrite, DiskFull: nothing was changed.
    """
    stage = data / f".{secrets.token_hex(6)}.part"
    try:
        stage.mkdir(parents=True)
        try:
            form = _unpacked(file, stage / "form")
            target = data / PLACE / form.id
            if not target.exists():
                target.parent.mkdir(exist_ok=True)
                form.folder.rename(target)
            elif not _same(form.folder, target):
                raise NotAForm(file=str(file), why="another file of the same form is here already")
            return read_form(target)
        finally:
            shutil.rmtree(stage, ignore_errors=True)
    except OSError as error:
        raise refusal(error, data) from error


@contextmanager
def looked_into(file: Path) -> Iterator[SealedForm]:
    """The form in ``file`` without taking it in; its pictures are there for as long as the block lasts.

    Raises:
        NotAForm, NewerForm: as ``receive``.
    """
    with TemporaryDirectory(prefix="borderlens-") as folder:
        yield _unpacked(file, Path(folder) / "form")


def received(data: Path) -> tuple[SealedForm, ...]:
    """Every form that was taken in and can still be trusted, by id."""
    found = []
    for folder in sorted((data / PLACE).iterdir()) if (data / PLACE).is_dir() else []:
        try:
            form = read_form(folder)
        except Mistake:  # a folder that was tampered with is no form; the file can be taken in again
            continue
        if form.id == folder.name:
            found.append(form)
    return tuple(found)


def _unpacked(file: Path, folder: Path) -> SealedForm:
    folder.mkdir()
    try:
        unpack(file, folder, FILE_LIMIT)
        return read_form(folder)
    except PackMistake as mistake:
        raise NotAForm(file=str(file), why=str(mistake.fields["what"])) from mistake
    except NotAForm as mistake:
        raise NotAForm(file=str(file), why=mistake.fields["why"]) from mistake
    except NewerForm as mistake:
        raise NewerForm(file=str(file)) from mistake


def _same(one: Path, two: Path) -> bool:
    try:
        names = files_of(one)
        return names == files_of(two) and all((one / n).read_bytes() == (two / n).read_bytes() for n in names)
    except (PackMistake, OSError):
        return False
