"""What the part "confirmed photographs" asks of the service, each on a job's thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from borderlens.domain.errors import Mistake
from borderlens.ui.dialogs.add_reference import Wanted
from borderlens.ui.jobs import Job
from borderlens.ui.say import say, speaker

if TYPE_CHECKING:
    from borderlens.domain.products import Label
    from borderlens.packs.known_keys import KnownKeys
    from borderlens.packs.listing import SetAside
    from borderlens.packs.pack_import import Imported
    from borderlens.packs.reference_library import Library
    from borderlens.packs.signing import Signature
    from borderlens.paths import Paths


@dataclass(frozen=True)
class Shelfful:
    """Every library with its signature, what is set aside, and the labels that a photograph can be confirmed as."""

    libraries: tuple[tuple[Library, Signature | None], ...]
    set_aside: tuple[SetAside, ...]
    known: KnownKeys
    labels: tuple[Label, ...]

    @property
    def photographs(self) -> int:
        return sum(len(library.entries) for library, _ in self.libraries)


@dataclass(frozen=True)
class Added:
    """How many went into the library ``library``, and why the others did not."""

    library: str
    count: int
    refused: tuple[Mistake, ...]


def read_all(paths: Paths, model: str) -> Shelfful:
    """Everything that is shown; ``model`` is the id of the pack in use, empty for the first.

    A list of keys that cannot be read counts as empty here: it must not hide the libraries.
    """
    from borderlens.packs.known_keys import KnownKeys
    from borderlens.packs.model_pack import list_model_packs
    from borderlens.services.pack_exchange import known_keys
    from borderlens.services.references import References, confirmable

    references = References(paths)
    found = references.libraries()
    packs = list_model_packs(paths)
    pack = packs.find(model) or (packs.loaded[0] if packs.loaded else None)
    try:
        known = known_keys(paths)
    except Mistake:
        known = KnownKeys(())
    signed = tuple((library, references.signature(library)) for library in found.loaded)
    return Shelfful(signed, found.set_aside, known, confirmable(pack.labels) if pack else ())


def add_all(job: Job, paths: Paths, wanted: Wanted, labels: tuple[Label, ...]) -> Added:
    """Put every photograph in; one that is refused does not stop the others. A new library needs one that goes in."""
    from borderlens.services.references import References

    references = References(paths)
    library = wanted.library or references.create(wanted.title).id
    count, refused = 0, []
    for place, photo in enumerate(wanted.photos):
        job.check()
        try:
            references.add(library, photo, wanted.label, wanted.confirmed_by, wanted.confirmed_on, labels, wanted.note)
            count += 1
        except Mistake as mistake:
            refused.append(mistake)
        job.report(place + 1, len(wanted.photos))
    return Added(library, count, tuple(refused))


def added_words(added: Added) -> tuple[str, str]:
    """What is said in passing, and its tone."""
    if not added.refused:
        return say("references.added", count=added.count), "done"
    why = speaker().mistake(added.refused[0])
    return say("references.refused", count=added.count, refused=len(added.refused), why=why), "attention"


def remove_one(paths: Paths, library: str, sha256: str, reason: str) -> None:
    from borderlens.services.references import References

    References(paths).remove(library, sha256, reason)


def send_one(paths: Paths, library: str, out: Path, signer: str) -> Path:
    from borderlens.services.references import References

    References(paths).export(library, out, signer)
    return out


def receive_one(paths: Paths, file: Path, *, replace: bool) -> tuple[Imported, KnownKeys]:
    """What came in, and the keys that were known before."""
    from borderlens.services.pack_exchange import known_keys, receive

    before = known_keys(paths)
    return receive(paths, file, replace=replace), before
