"""Writing a bundle, and reading one that may come from anybody."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from borderlens.domain.bundle_errors import (
    BundleCutShort,
    BundleDamaged,
    BundleForAnother,
    BundleTooLarge,
    NewerBundle,
    NotABundle,
)
from borderlens.domain.errors import NoSuchFile, Unreadable
from borderlens.domain.people import Person
from borderlens.exchange.bundles import archive, envelope
from borderlens.exchange.bundles.limits import FILE, UNPACKED
from borderlens.exchange.bundles.manifest import Manifest, NewerFormat, TooManyEvents, read_manifest
from borderlens.exchange.bundles.people import read_people, write_people

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

SUFFIX = ".blbundle"


@dataclass(frozen=True, slots=True)
class About:
    """What the writer of a bundle says beside the events. ``made_at``: UTC; ``app_version``: of the program."""

    session: str
    device: str
    label: str
    made_at: str
    app_version: str


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle whose signature and sums fit. Its lines are not read yet: ``store.lines`` does that.

    Attributes:
        sha256: of the whole file, as it came.
        names: ``people.jsonl`` as it came. raw, inside: the file, and the zip that was sealed in it.
    """

    file: Path
    sha256: str
    manifest: Manifest
    events: bytes
    names: bytes
    raw: bytes
    inside: bytes

    def lines(self) -> Iterator[bytes]:
        """Each event, without its line feed."""
        for line in io.BytesIO(self.events):
            yield line[:-1] if line.endswith(b"\n") else line

    def people(self) -> list[Person]:
        """Raises ``BundleDamaged``."""
        try:
            return read_people(self.names)
        except ValueError as error:
            raise damaged(self.file, self.manifest.label, "people") from error

    def without_names(self, recipient: bytes) -> bytes:
        """The same bundle without the names, sealed for ``recipient``: what is kept once the names are in the table."""
        return envelope.seal(archive.without_people(self.inside), recipient)


def write_bundle(
    about: About, lines: Iterable[bytes], people: Iterable[Person], private: Ed25519PrivateKey, recipient: bytes
) -> bytes:
    """The bytes of a bundle.

    Args:
        lines: canonical JSON of each event without its hash, one after the other in the laptop's chain.
        private: the laptop's own key. recipient: the trainer's X25519 key, 32 bytes.

    Raises:
        ValueError: there is no event, or the recipient's key is none.
    """
    from borderlens.store.lines import read_line

    events = io.BytesIO()
    first = last = None
    count = 0
    for last in lines:
        first = last if first is None else first
        events.write(last + b"\n")
        count += 1
    if first is None or last is None:
        raise ValueError("a bundle holds at least one event")
    (start, _), (end, _) = read_line(first), read_line(last)
    content, names = events.getvalue(), write_people(people)
    manifest = Manifest(
        session=about.session,
        device=about.device,
        label=about.label,
        public_key=private.public_key().public_bytes_raw().hex(),
        first=start[2],
        last=end[2],
        count=count,
        events_sha256=hashlib.sha256(content).hexdigest(),
        people_sha256=hashlib.sha256(names).hexdigest(),
        head=end[15].hex(),
        prev_head=start[3].hex(),
        made_at=about.made_at,
        app_version=about.app_version,
    )
    files = {
        "manifest.json": manifest.content,
        "manifest.sig": private.sign(manifest.content),
        archive.EVENTS: content,
        archive.PEOPLE: names,
    }
    return envelope.seal(archive.pack(files), recipient)


def read_bundle(file: Path, private: X25519PrivateKey) -> Bundle:
    """The bundle in ``file``, opened with this laptop's key; nothing in it is used before its signature fits.

    Raises:
        NoSuchFile, Unreadable: of the file. NotABundle, NewerBundle, BundleForAnother, BundleCutShort, BundleTooLarge,
        BundleDamaged: of what it holds.
    """
    raw = _bytes_of(file)
    inside, files = _inside(file, raw, private)
    content, signature = files["manifest.json"], files["manifest.sig"]
    try:
        manifest = read_manifest(content)
    except NewerFormat as error:
        raise NewerBundle(file=str(file), found=error.found) from error
    except TooManyEvents as error:
        raise BundleTooLarge(file=str(file), limit=UNPACKED >> 20) from error
    except ValueError as error:
        raise damaged(file, "", "manifest") from error
    if not _fits(bytes.fromhex(manifest.public_key), signature, content):
        raise damaged(file, manifest.label, "signature")
    if hashlib.sha256(files[archive.EVENTS]).hexdigest() != manifest.events_sha256:
        raise damaged(file, manifest.label, "events")
    names = files[archive.PEOPLE]
    if names and hashlib.sha256(names).hexdigest() != manifest.people_sha256:
        raise damaged(file, manifest.label, "people")
    return Bundle(file, hashlib.sha256(raw).hexdigest(), manifest, files[archive.EVENTS], names, raw, inside)


def damaged(file: Path, label: str, why: str) -> BundleDamaged:
    """``why`` names the part: ``seal``, ``zip``, ``manifest``, ``signature``, ``events``, ``people`` or ``chain``."""
    return BundleDamaged(file=str(file), label=label or "?", why=why)


def _bytes_of(file: Path) -> bytes:
    try:
        if file.stat().st_size > FILE:
            raise BundleTooLarge(file=str(file), limit=UNPACKED >> 20)
        raw = file.read_bytes()
    except FileNotFoundError as error:
        raise NoSuchFile(file=str(file)) from error
    except OSError as error:
        raise Unreadable(file=str(file), why=error.strerror or str(error)) from error
    if not raw:
        raise BundleCutShort(file=str(file))
    return raw


def _inside(file: Path, raw: bytes, private: X25519PrivateKey) -> tuple[bytes, dict[str, bytes]]:
    try:
        content = envelope.unseal(raw, private)
        return content, archive.unpack(content)
    except envelope.NoEnvelope as error:
        raise NotABundle(file=str(file)) from error
    except envelope.NewerEnvelope as error:
        raise NewerBundle(file=str(file), found=str(raw[len(envelope.MAGIC)])) from error
    except envelope.CutShort as error:
        raise BundleCutShort(file=str(file)) from error
    except envelope.ForAnother as error:
        ours = envelope.recipient_of(private.public_key().public_bytes_raw()).hex()
        raise BundleForAnother(file=str(file), theirs=_shown(error.recipient), ours=_shown(ours)) from error
    except envelope.Changed as error:
        raise damaged(file, "", "seal") from error
    except archive.TooMuch as error:
        raise BundleTooLarge(file=str(file), limit=UNPACKED >> 20) from error
    except archive.NotWhole as error:
        raise damaged(file, "", "zip") from error


def _shown(digest: str) -> str:
    return " ".join(digest[at : at + 4] for at in range(0, 16, 4))


def _fits(key: bytes, value: bytes, message: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(key).verify(value, message)
    except (InvalidSignature, ValueError):
        return False
    return True
