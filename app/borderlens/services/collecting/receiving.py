"""One file: read, checked, and merged, or set aside with its reason."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from borderlens.domain.bundle_errors import BundleDamaged, BundleOfNoSession, BundleOfOwn, OtherKey
from borderlens.domain.errors import Mistake
from borderlens.domain.events import EventKind, timestamp
from borderlens.domain.session_events import Register
from borderlens.exchange.bundles.bundle import Bundle, damaged, read_bundle
from borderlens.services.collecting.kept import Kept, Shelf, is_of_this_machine, shown_gaps, sum_of
from borderlens.services.collecting.keys import fingerprint
from borderlens.services.collecting.records import FileState, Gap, Received
from borderlens.store.lines import BadLine, read_chain
from borderlens.store.merging import OWN
from borderlens.store.protocol import Clock, Store
from borderlens.store.taken import TakenIn

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

PATIENCE_MS = 300_000
"""Clocks of a room differ by minutes; from here on one of them is called wrong."""
_TOGETHER = 5_000
_DONE = (FileState.MERGED, FileState.NOTHING_NEW)


class Receiver:
    """Takes files in for the sessions that this laptop leads, one transaction a file."""

    def __init__(
        self, store: Store, shelf: Shelf, box: X25519PrivateKey, led: Mapping[str, Register], clock: Clock
    ) -> None:
        self._store = store
        self._shelf = shelf
        self._box = box
        self._led = led
        self._clock = clock

    def receive(self, file: Path, came_as: Path | None = None) -> Received:
        """What the file brought. A mistake of the file, or a full disk, is told in what is given back.

        Args:
            came_as: the file it was before it was kept here.
        """
        sha256 = sum_of(file)
        before = self._shelf.find(sha256) if sha256 else None
        if before is not None and before.received.state in _DONE:
            got = before.received
            gaps = self._gaps(got.device, before.session, 0) if got.gaps else ()  # the rest may have come since
            return replace(got, file=file, state=FileState.NOTHING_NEW, new=0, answers=0, people=0, gaps=gaps)
        try:
            bundle = replace(read_bundle(file, self._box), file=came_as or file)
        except Mistake as mistake:
            return self._refused(Received(file, FileState.REFUSED, why=mistake, sha256=sha256))
        try:
            return self._known(bundle)
        except Mistake as mistake:
            got = replace(_about(bundle), state=FileState.REFUSED, why=mistake)
            return self._refused(got, bundle.manifest.session, bundle.manifest.public_key)

    def _known(self, bundle: Bundle) -> Received:
        manifest = bundle.manifest
        register = self._led.get(manifest.session)
        if register is None:
            raise BundleOfNoSession(file=str(bundle.file), session=manifest.session)
        laptop = register.laptops.get(manifest.device)
        own = manifest.device == self._store.device
        if own or (laptop is not None and laptop.accepted and laptop.public_key == manifest.public_key):
            return self._merge(bundle, register)
        other = None
        if laptop is not None and laptop.accepted:
            known, found = fingerprint(laptop.public_key), fingerprint(manifest.public_key)
            other = OtherKey(file=str(bundle.file), label=manifest.label, known=known, found=found)
        return self._quarantine(bundle, register, other)

    def _merge(self, bundle: Bundle, register: Register) -> Received:
        manifest = bundle.manifest
        people = bundle.people()
        sha256 = bundle.sha256
        recipient = self._box.public_key().public_bytes_raw()
        try:
            with self._store.transaction():
                taken = self._taken(bundle)
                if people:
                    self._store.people.put_unknown(people)
                got = self._told(bundle, taken, register)
                self._forget_older(bundle)
                self._shelf.note(self._kept(got, bundle, taken))
                # the file last: a folder that cannot be written to takes the rows back
                self._shelf.keep(sha256, bundle.without_names(recipient))
        except BadLine as error:
            if error.why == OWN:
                raise BundleOfOwn(file=str(bundle.file)) from error
            raise damaged(bundle.file, manifest.label, f"chain: {error}") from error
        return got

    def _taken(self, bundle: Bundle) -> TakenIn:
        taken = self._store.events.take_in(bundle.lines())
        _must_keep_its_word(bundle, taken)
        return taken

    def _quarantine(self, bundle: Bundle, register: Register, why: Mistake | None) -> Received:
        bundle.people()
        taken = TakenIn()
        try:
            chain = read_chain(bundle.lines())
            while portion := [row for row, _ in islice(chain, _TOGETHER)]:
                taken.read(portion)
        except BadLine as error:
            raise damaged(bundle.file, bundle.manifest.label, f"chain: {error}") from error
        _must_keep_its_word(bundle, taken)
        clock = self._wrong_clock(bundle, taken, register)
        got = replace(
            _about(bundle), state=FileState.QUARANTINED, unread=taken.unread, needs=taken.needs, clock=clock, why=why
        )
        with self._store.transaction():
            self._forget_older(bundle)
            self._shelf.note(self._kept(got, bundle, taken))
            self._shelf.keep(bundle.sha256, bundle.raw)
        return got

    def _told(self, bundle: Bundle, taken: TakenIn, register: Register) -> Received:
        state = FileState.MERGED if taken.new else FileState.NOTHING_NEW
        return replace(
            _about(bundle),
            state=FileState.CONFLICT if taken.conflicts else state,
            new=taken.new,
            answers=taken.answers,
            people=len(taken.people),
            gaps=self._gaps(taken.device, bundle.manifest.session, taken.first),
            unread=taken.unread,
            needs=taken.needs,
            conflicts=tuple(taken.conflicts),
            clock=self._wrong_clock(bundle, taken, register),
        )

    def _gaps(self, device: str, session: str, first: int) -> tuple[Gap, ...]:
        """What is missing of a laptop from where it joined the session; from ``first`` on, where that is not held."""
        joined = self._store.events.read(device=device, kind=EventKind.SESSION_JOINED, session=session)
        return shown_gaps(self._store.events.gaps(device, joined[0].seq if joined else first))

    def _wrong_clock(self, bundle: Bundle, taken: TakenIn, register: Register) -> int | None:
        """By how much the laptop's clock is wrong at least: nothing happens before the session, or after now."""
        session = register.session
        now = _moment(timestamp(self._clock()))
        ahead = max(_moment(taken.latest), _moment(bundle.manifest.made_at)) - now
        behind = _moment(taken.earliest) - _moment(session.fixed_at or session.opened_at) if taken.earliest else 0
        if ahead <= PATIENCE_MS and behind >= -PATIENCE_MS:
            return None
        return ahead if ahead >= -behind else behind

    def _forget_older(self, bundle: Bundle) -> None:
        """What was refused of this laptop before, or under this file's name, has come whole now."""
        manifest = bundle.manifest
        for kept in [*self._shelf.all(manifest.session), *self._shelf.all("")]:
            got = kept.received
            same = got.device == manifest.device or (not got.device and got.file.name == bundle.file.name)
            if same and got.state is FileState.REFUSED:
                self._shelf.forget(kept)

    def _refused(self, got: Received, session: str = "", public_key: str = "") -> Received:
        if got.why is not None and not is_of_this_machine(got.why) and got.sha256:
            with suppress(Mistake):  # what is wrong with the file is told all the same
                self._shelf.note(Kept(got, session if session in self._led else "", public_key))
                self._shelf.take_away(got.sha256)
        return got

    def _kept(self, got: Received, bundle: Bundle, taken: TakenIn) -> Kept:
        manifest = bundle.manifest
        return Kept(got, manifest.session, manifest.public_key, timestamp(self._clock()), tuple(sorted(taken.sat)))


def _about(bundle: Bundle) -> Received:
    manifest = bundle.manifest
    return Received(
        bundle.file,
        FileState.MERGED,
        device=manifest.device,
        label=manifest.label,
        fingerprint=fingerprint(manifest.public_key),
        events=manifest.count,
        sha256=bundle.sha256,
        session=manifest.session,
    )


def _must_keep_its_word(bundle: Bundle, taken: TakenIn) -> None:
    """The events must be those that the signed manifest tells of, to the head of the chain."""
    manifest = bundle.manifest
    said = (manifest.device, manifest.first, manifest.last, manifest.count, manifest.prev_head, manifest.head)
    found = (taken.device, taken.first, taken.last, taken.count, taken.prev_head.hex(), taken.head.hex())
    if said != found:
        raise BundleDamaged(file=str(bundle.file), label=manifest.label or "?", why="manifest: other events")


def _moment(ts: str) -> int:
    """Milliseconds since 1970."""
    return round(datetime.fromisoformat(ts).timestamp() * 1000)
