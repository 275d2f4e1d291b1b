"""From an assembly to form files: fix the records, veil the items, seal the key, sign, write."""

from __future__ import annotations

import hashlib
import random
import secrets
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from borderlens.domain.events import Json, canonical
from borderlens.domain.form_errors import FormIsHere
from borderlens.packs.pack_archive import write_archive
from borderlens.packs.quiz_pack import QuizItem, QuizPack
from borderlens.packs.signing import SIGNATURE, Keys, signature_of
from borderlens.services.forms import form_pictures
from borderlens.services.forms.assemble import LETTERS, Assembly
from borderlens.services.forms.codec import write, write_only
from borderlens.services.forms.pace import new_secret
from borderlens.services.forms.record import FormItem, FormRecord
from borderlens.services.forms.release import new_code, seal
from borderlens.services.forms.sealed import FORM, KEY, SUFFIX, VERSION, packed
from borderlens.services.forms.veil import Names, veil, veil_words

SHOWN_OF_ITEM = (
    *("key", "version", "type", "competency", "kind", "pictures", "options", "targets"),
    *("number", "scenario", "true_on", "sealed_hash"),
)
SHOWN_OF_WORDS = ("language", "draft", "stem", "options", "pictures", "targets", "states")


@dataclass(frozen=True, slots=True)
class MadeForm:
    """A form file and what only the trainer keeps: the release code and the secret of the step codes."""

    file: Path
    record: FormRecord
    code: str
    pace: str


def records(assembly: Assembly, *, paced: bool, shuffled: bool) -> tuple[FormRecord, ...]:
    """Fix an assembly: a record with a fresh salt for each form, and one series for all."""
    series = secrets.token_hex(8)
    return tuple(
        FormRecord(
            name=letter,
            blueprint=assembly.blueprint.name,
            series=series,
            minutes=assembly.blueprint.minutes,
            items=tuple(
                FormItem(e.pack, e.pack_version, e.item.key, e.item.version, e.item.content_hash) for e in form
            ),
            common=tuple(at for at, entry in enumerate(form) if entry.name in assembly.common),
            shuffled=shuffled and not paced,
            paced=paced,
            salt=secrets.token_hex(16),
        )
        for letter, form in zip(LETTERS, assembly.forms, strict=False)
    )


def write_form(
    record: FormRecord, packs: Iterable[QuizPack], out: Path, keys: Keys, signer: str, *, sureness: bool = False
) -> MadeForm:
    """Write the form as the file ``out``, sealed under a fresh release code and signed.

    ``sureness``: whoever sits it is asked with each answer how sure one is.

    Raises:
        FormIsHere: there is something at ``out``.
        PackMistake: an item's pack is not at hand any more, or the signer has no words.
        CannotWrite, DiskFull: nothing was written.
    """
    if out.exists():
        raise FormIsHere(file=str(out))
    found = {pack.id: pack for pack in packs}
    entries = [found[item.pack].item(item.key) for item in record.items]
    code, pace = new_code(), new_secret() if record.paced else ""
    with tempfile.TemporaryDirectory(prefix="borderlens-") as made:
        folder = Path(made)
        _fill(folder, record, entries, code, pace, sureness)
        content, _ = signature_of(folder, keys, signer)
        write_archive(folder, out, {SIGNATURE: content})
    return MadeForm(out, record, code, pace)


def file_name(record: FormRecord) -> str:
    """The file's usual name."""
    return f"{record.blueprint}-{record.name}-{record.short_id[:6]}{SUFFIX}"


def _fill(folder: Path, record: FormRecord, entries: list[QuizItem], code: str, pace: str, sureness: bool) -> None:
    chance = random.Random(f"{record.salt}/veil")  # secret: the orders drawn tell nothing of the packs' own
    pictures = _pictures(entries, chance)
    shown: list[Json] = []
    kept: list[Json] = []
    words: dict[str, dict[str, Json]] = {}
    for place, entry in enumerate(entries):
        key, own = f"q{place + 1:02}", {picture.name: pictures[picture.sha256] for picture in entry.item.pictures}
        item, names = veil(entry.item, key, own, record.commitment(place), chance)
        shown.append(write_only(item, SHOWN_OF_ITEM))
        kept.append(_key_item(entry, names))
        for language in _languages(entries):
            told = veil_words(entry.in_language(language), names)
            words.setdefault(language, {})[key] = write_only(told, SHOWN_OF_WORDS)
        for picture, path in zip(entry.item.pictures, entry.picture_paths, strict=True):
            form_pictures.copy(path, folder, pictures[picture.sha256])
    form: dict[str, Json] = {
        "version": VERSION,
        "id": record.id,
        "name": record.name,
        "blueprint": record.blueprint,
        "minutes": record.minutes,
        "shuffled": record.shuffled,
        "pace": pace,
        "items": shown,
        "words": {language: dict(by_item) for language, by_item in words.items()},
        **({"sureness": True} if sureness else {}),
    }
    raw = canonical(form)
    (folder / FORM).write_bytes(raw)
    key_part = packed({"record": write(record), "items": kept})
    (folder / KEY).write_bytes(seal(key_part, code, hashlib.sha256(raw).digest()))


def _pictures(entries: Iterable[QuizItem], chance: random.Random) -> Mapping[str, str]:
    """A name without meaning for each picture of the form, by its SHA-256."""
    sums = sorted({picture.sha256 for entry in entries for picture in entry.item.pictures})
    chance.shuffle(sums)
    return {sha256: f"p{number:03}" for number, sha256 in enumerate(sums, 1)}


def _languages(entries: Iterable[QuizItem]) -> list[str]:
    """Every language that an item has; where another lacks it, English stands in as a draft."""
    return list(dict.fromkeys(language for entry in entries for language in entry.texts))


def _key_item(entry: QuizItem, names: Names) -> Json:
    words: dict[str, Json] = {language: write(entry.in_language(language)) for language in entry.texts}
    return {"item": write(entry.item), "words": words, "names": write(names)}
