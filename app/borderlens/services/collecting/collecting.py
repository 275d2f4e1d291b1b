"""Collecting results: bundles in, laptops accepted or refused, who and what is still missing, one's own bundle out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from borderlens.domain.bundle_errors import NothingAside, SeveralKeys
from borderlens.domain.events import Draft, EventKind
from borderlens.domain.session_errors import NotTheTrainer
from borderlens.domain.session_events import Register
from borderlens.paths import Paths
from borderlens.services.collecting.exporting import export_bundle
from borderlens.services.collecting.finding import find_bundles
from borderlens.services.collecting.kept import Kept, Shelf
from borderlens.services.collecting.keys import box_key, fingerprint, key_folder
from borderlens.services.collecting.receiving import Receiver
from borderlens.services.collecting.records import FileState, Received, Room
from borderlens.services.collecting.room import read_room
from borderlens.services.sessions.sessions import Sessions
from borderlens.store.protocol import Clock, Store, utc_now

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


class Collecting:
    """Bundles of the sessions on one laptop. ``paths`` is where its keys and the bundles it keeps lie."""

    def __init__(self, store: Store, paths: Paths, *, clock: Clock = utc_now) -> None:
        self._store = store
        self._paths = paths
        self._clock = clock
        self._sessions = Sessions(store, paths)
        self._shelf = Shelf(store, paths.data)

    def merge(
        self, files: Iterable[Path], progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> tuple[Received, ...]:
        """Take in bundles, each whole or not at all; a bad one is told and never stops the others.

        Args:
            files: bundles, and folders in which they lie at any depth.
            progress: called after each file with (done, all).
            cancelled: asked before each file; what was merged until then stays.

        Raises:
            NotABoxKey, CannotWrite, DiskFull: this laptop's own key cannot be read or made.
        """
        found = find_bundles(files)
        receiver = self._receiver()
        received = []
        with self._store.bulk():
            for done, file in enumerate(found, 1):
                if cancelled is not None and cancelled():
                    break
                received.append(receiver.receive(file))
                if progress is not None:
                    progress(done, len(found))
        return tuple(received)

    def accept(self, session: str, device: str, fingerprint: str = "") -> tuple[Received, ...]:
        """Trust a laptop's key from now on, and merge what waited in quarantine.

        Args:
            fingerprint: of the key that is accepted, with or without spaces; needed where bundles that say to be of one
                laptop bear several keys.

        Raises:
            UnknownSession, NotTheTrainer: of the session. NothingAside: nothing of that laptop, or of that key, waits.
            SeveralKeys: it must be said which key.
        """
        self._led(session)
        waiting = self._waiting(session, device, fingerprint)
        keys = sorted({kept.public_key for kept in waiting})
        label = waiting[-1].received.label
        if len(keys) > 1:
            raise SeveralKeys(label=label, keys=", ".join(sorted({kept.received.fingerprint for kept in waiting})))
        body = {"device": device, "public_key": keys[0], "label": label}
        self._store.events.append(Draft(EventKind.DEVICE_ACCEPTED, dict(body), session=session))
        receiver = self._receiver()
        with self._store.bulk():
            return tuple(self._again(receiver, kept) for kept in waiting)

    def refuse(self, session: str, device: str, fingerprint: str = "") -> tuple[Received, ...]:
        """Throw away what waited in quarantine, with its files; gives what that was. Raises as ``accept``."""
        self._led(session)
        waiting = self._waiting(session, device, fingerprint)
        for kept in waiting:
            self._shelf.forget(kept)
        return tuple(kept.received for kept in waiting)

    def dismiss(self, received: Received) -> None:
        """Forget a file that was refused, or set aside because of a contradiction: it has been looked into.

        Events that contradict each other stay out of all counts.
        """
        kept = self._shelf.find(received.sha256)
        if kept is not None and kept.received.state in (FileState.REFUSED, FileState.CONFLICT):
            self._store.bundles.drop(received.sha256)

    def room(self, session: str, phase: str) -> Room:
        """Who and which laptop is still missing in a phase (``pre``, ``post``, ``follow-up``).

        Raises ``UnknownSession``.
        """
        return read_room(self._store, self._shelf, self._sessions.register(session), phase)

    def export(self, session: str, out: Path) -> Path:
        """Write this laptop's bundle of a session to ``out``, a file or a folder; gives the file.

        Raises:
            UnknownSession, NotJoined, TrainerNotKnown, OwnRecordDamaged, BundleTooLarge, CannotWrite, DiskFull.
        """
        register = self._sessions.register(session)
        return export_bundle(self._store, register, key_folder(self._paths), out, self._clock)

    def _receiver(self) -> Receiver:
        led = {id: register for id, register in self._sessions.registers().items() if self._sessions.leads(id)}
        return Receiver(self._store, self._shelf, box_key(self._paths), led, self._clock)

    def _again(self, receiver: Receiver, kept: Kept) -> Received:
        file = kept.received.file
        return replace(receiver.receive(self._shelf.file(kept.received.sha256), file), file=file)

    def _waiting(self, session: str, device: str, shown: str) -> list[Kept]:
        found = [
            kept
            for kept in self._shelf.all(session)
            if kept.received.device == device and kept.received.state is FileState.QUARANTINED
        ]
        if shown:
            wanted = "".join(shown.split()).lower()
            found = [kept for kept in found if fingerprint(kept.public_key).replace(" ", "") == wanted]
        if not found:
            raise NothingAside(session=session, device=device)
        return found

    def _led(self, session: str) -> Register:
        register = self._sessions.register(session)
        if not self._sessions.leads(session):
            raise NotTheTrainer(session=register.session.plan.title)
        return register
