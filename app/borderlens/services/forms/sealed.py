"""Form files, ``.blform``: items that can be asked, and their answers sealed beside them.

A signed zip, as ``packs.pack_archive`` writes it: ``form.json`` (what is shown), ``pictures/``, ``key.sealed``
(``release``: answers, feedback, difficulty, marks, true names) and ``signature.toml``.

What sealing protects from, and what it does not:

- **The file alone** tells no answer: names are replaced, orders drawn by chance, roles, marks, difficulty and feedback
  are in the sealed half, and what stands for an item's content is salted with bytes of the sealed half, so that nobody
  can try answers until a sum fits.
- **A laptop that has the same packs** is another matter. Packs hold their answers in the open, and an item is found in
  them by its words or by its picture. No seal on the form can change that. The way out is an *examination pack*: a pack
  that is installed nowhere but with the trainer, from which the forms are made. Whoever sits the form never had it.
- **A person who is shown the release code** can read this form's key, and that of no other form.
- **The signature** shows that nothing was changed since the form was made; who made it, only its fingerprint can tell.
- **What one remembers** of an item is not sealed: parallel forms share only their common items for that reason.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from borderlens.domain.errors import PackMistake
from borderlens.domain.events import canonical
from borderlens.domain.form_errors import NewerForm, NotAForm, WrongReleaseCode
from borderlens.domain.items import Item
from borderlens.packs.quiz_pack import QuizItem
from borderlens.packs.quiz_text import ItemWords, PackText, Status
from borderlens.packs.signing import Signature, verify
from borderlens.packs.toml_file import file_inside
from borderlens.services.forms import form_pictures
from borderlens.services.forms.codec import read
from borderlens.services.forms.record import SHOWN, FormRecord
from borderlens.services.forms.release import WrongKey, read_code, unseal
from borderlens.services.forms.shown_checks import check_shown
from borderlens.services.forms.veil import Names

SUFFIX = ".blform"
FORM, KEY = "form.json", "key.sealed"
VERSION = 1
FORM_LIMIT_KB, KEY_LIMIT_KB = 4096, 8192
FILE_LIMIT = 128 << 20  # bytes of all files together
_KEY_LIMIT = 64 << 20  # bytes of the key once it is unpacked


@dataclass(frozen=True, slots=True)
class OpenPart:
    """What stands in ``form.json``.

    Attributes:
        id: of the form's record. pace: secret of its step codes; empty where it is not paced.
        words: for each language the words of each item, by its key.
        sureness: with each answer it is asked how sure one is.
    """

    version: int
    id: str
    name: str
    blueprint: str
    minutes: int
    shuffled: bool
    pace: str
    items: tuple[Item, ...]
    words: Mapping[str, Mapping[str, ItemWords]]
    sureness: bool = False


@dataclass(frozen=True, slots=True)
class KeyItem:
    """An item as it is in its pack, its words by language, and the names behind those that were shown."""

    item: Item
    words: Mapping[str, ItemWords]
    names: Names


@dataclass(frozen=True, slots=True)
class KeyPart:
    """What is sealed."""

    record: FormRecord
    items: tuple[KeyItem, ...]


@dataclass(frozen=True, slots=True)
class SealedForm:
    """A form that can be sat: its items have no answers. ``folder`` holds its files."""

    folder: Path
    open: OpenPart
    items: tuple[QuizItem, ...]
    signature: Signature

    @property
    def id(self) -> str:
        return self.open.id

    @property
    def short_id(self) -> str:
        return self.id[:SHOWN]

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self.open.words)


@dataclass(frozen=True, slots=True)
class ReleasedForm:
    """A form with its key: whole items under their own names, place by place as in the sealed form."""

    sealed: SealedForm
    record: FormRecord
    items: tuple[QuizItem, ...]
    names: tuple[Names, ...]


def read_form(folder: Path) -> SealedForm:
    """The form whose files lie in ``folder``. Nothing in it is trusted before its signature fits.

    Raises:
        NotAForm: it is unsigned, changed, or not of the format. NewerForm: made by a newer program.
    """
    try:
        signature = verify(folder)
        if signature is None:
            raise _refused(folder, "it is not signed")
        raw = file_inside(folder, FORM, FORM_LIMIT_KB).read_bytes()
        file_inside(folder, KEY, KEY_LIMIT_KB)
        part = _open_part(folder, raw)
        pictures = {picture for item in part.items for picture in item.pictures}
        paths = {picture: form_pictures.find(folder, picture) for picture in pictures}
    except form_pictures.WrongPicture as error:
        raise _refused(folder, str(error)) from error
    except PackMistake as mistake:
        raise _refused(folder, str(mistake.fields["what"])) from mistake
    except OSError as error:
        raise _refused(folder, error.strerror or "it cannot be read") from error
    items = tuple(
        QuizItem(item, tuple(paths[picture] for picture in item.pictures), _texts(item.key, part.words))
        for item in part.items
    )
    return SealedForm(folder, part, items, signature)


def unlock(form: SealedForm, code: str) -> ReleasedForm:
    """The form with its key. Nothing is written anywhere, whether the code fits or not.

    Raises:
        NotAReleaseCode: what was typed cannot be a code.
        WrongReleaseCode: it is not the code of this form.
        NotAForm: the key does not belong to what is shown.
    """
    plain = read_code(code)
    try:
        beside = hashlib.sha256((form.folder / FORM).read_bytes()).digest()
        packed = unseal((form.folder / KEY).read_bytes(), plain, beside)
        key = read(KeyPart, json.loads(_unpacked(packed)))
    except WrongKey as error:
        raise WrongReleaseCode(form=form.short_id) from error
    except OSError as error:
        raise _refused(form.folder, error.strerror or "it cannot be read") from error
    except (ValueError, zlib.error, RecursionError) as error:  # of the shape, too
        raise _refused(form.folder, "its key is damaged") from error
    _check_key(form, key)
    items = tuple(
        QuizItem(entry.item, shown.picture_paths, {k: _text(entry.item.key, w) for k, w in entry.words.items()})
        for entry, shown in zip(key.items, form.items, strict=True)
    )
    return ReleasedForm(form, key.record, items, tuple(entry.names for entry in key.items))


def packed(data: object) -> bytes:
    """Canonical JSON, packed tight."""
    return zlib.compress(canonical(data), 9)


def _unpacked(data: bytes) -> bytes:
    engine = zlib.decompressobj()
    content = engine.decompress(data, _KEY_LIMIT)
    if not engine.eof:
        raise ValueError("cut short, or larger than any key")
    return content


def _open_part(folder: Path, raw: bytes) -> OpenPart:
    try:
        data: Any = json.loads(raw)
        if isinstance(data, dict) and isinstance(found := data.get("version"), int) and found > VERSION:
            raise NewerForm(file=str(folder))
        part = read(OpenPart, data)
        check_shown(part.items, part.words)
    except (ValueError, RecursionError) as error:
        raise _refused(folder, str(error).splitlines()[0][:120]) from error
    return part


def _check_key(form: SealedForm, key: KeyPart) -> None:
    same = key.record.id == form.id and len(key.items) == len(key.record.items) == len(form.items)
    if not same or any(
        entry.item.content_hash != key.record.items[place].hash
        or key.record.commitment(place) != form.items[place].item.sealed_hash
        for place, entry in enumerate(key.items)
    ):
        raise _refused(form.folder, "its key belongs to other items")


def _texts(key: str, words: Mapping[str, Mapping[str, ItemWords]]) -> dict[str, PackText]:
    return {language: _text(key, by_item[key]) for language, by_item in words.items()}


def _text(key: str, words: ItemWords) -> PackText:
    status = Status.DRAFT if words.draft else Status.REVIEWED
    return PackText(words.language, status, "", "", {key: words})


def _refused(folder: Path, why: str) -> NotAForm:
    return NotAForm(file=str(folder), why=why)
