"""Pushing results to a Learning Record Store: nothing twice, nothing missing, whatever breaks in between.

What a store took is written down batch by batch, so that a push that was broken off goes on where it stopped; what it
took just before is sent again and changes nothing, since ids are ours. A statement that went out before and no longer
stands (an answer was corrected, a sitting withdrawn, the mapping changed) is voided.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from borderlens.domain.lrs_errors import LrsTakesNothing
from borderlens.exchange.lrs import Lrs, Verdict
from borderlens.exchange.xapi.checking import faults
from borderlens.exchange.xapi.comparing import same
from borderlens.exchange.xapi.statements import as_bytes
from borderlens.services.statements import Statements, Told, Wait
from borderlens.store.protocol import Store
from borderlens.store.pushed import Status

BATCH = 500
BATCH_BYTES = 4_000_000
GIVE_UP_AFTER = 25
"""So many statements refused before a single one was taken: it is not the statements."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Trouble:
    """A statement that the store does not have: its id, the sitting it was made from, and why, in one line."""

    id: str
    attempt: str
    why: str


@dataclass(slots=True)
class Report:
    """What a push came to, in statements; ``sealed`` and ``withdrawn`` count sittings.

    Attributes:
        stored: taken in this push (of a dry run: what would be sent). before: taken earlier.
        voided: taken back.
        conflicts: the store holds other content under the id. refused: it takes the statement for wrong.
        faulty: not sent, since it is no right statement.
        unknown: items that are not here in the version that was answered; such answers wait.
    """

    stored: int = 0
    before: int = 0
    voided: int = 0
    sealed: int = 0
    withdrawn: int = 0
    conflicts: list[Trouble] = field(default_factory=list)
    refused: list[Trouble] = field(default_factory=list)
    faulty: list[Trouble] = field(default_factory=list)
    unknown: set[str] = field(default_factory=set)

    @property
    def is_whole(self) -> bool:
        """Everything that can be sent is in the store."""
        return not (self.conflicts or self.refused or self.faulty)


@dataclass(frozen=True, slots=True)
class _Due:
    """A statement to send. ``voids`` is the id that it takes back, empty for an ordinary one."""

    id: str
    attempt: str
    body: bytes
    voids: str = ""


def push(
    store: Store,
    source: Statements,
    lrs: Lrs,
    *,
    session: str | None = None,
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], None] = lambda: None,
) -> Report:
    """Send everything that the store at ``lrs`` does not have yet, of one session or of all.

    Args:
        progress: told (sittings done, all). cancelled: called before each request, raises to stop; what is stored
            stays written down.

    Raises:
        NoSuchSession: nothing here belongs to the session.
        LrsTakesNothing, and what ``Lrs.put`` raises: what was taken before is written down.
        DiskFull, CannotWrite: this laptop could not write down what the store took; it is sent again next time.
    """
    sending = _Sending(store, lrs, cancelled)
    for told, due in _due(store, source, lrs.address.url, session, sending.report, progress):
        for statement in due:
            # what the store would not take the last time is asked for by itself, so that it spoils no batch
            sending.add(statement, alone=told.get(statement.id) in (Status.CONFLICT, Status.REFUSED))
    sending.flush()
    return sending.report


def dry_run(
    store: Store,
    source: Statements,
    url: str,
    *,
    session: str | None = None,
    progress: Progress = lambda done, total: None,
) -> Report:
    """What ``push`` would send, made and checked; nothing leaves this laptop, and nothing is written.

    Raises ``NoSuchSession``.
    """
    report = Report()
    for _, due in _due(store, source, url, session, report, progress):
        report.stored += sum(not statement.voids for statement in due)
        report.voided += sum(bool(statement.voids) for statement in due)
    return report


def _due(
    store: Store, source: Statements, url: str, session: str | None, report: Report, progress: Progress
) -> Iterator[tuple[dict[str, Status], list[_Due]]]:
    """Sitting by sitting: what is known of its statements at ``url``, and those that have to be sent."""
    sittings = source.sittings(session)
    progress(0, len(sittings))
    for done, sitting in enumerate(sittings, 1):
        told, known = source.of(sitting), store.pushed.of(url, sitting.id)
        report.sealed += told.waits is Wait.SEALED
        report.withdrawn += told.waits is Wait.WITHDRAWN
        report.unknown |= set(told.made.unknown)
        yield known, _due_of(source, told, known, report)
        progress(done, len(sittings))
    if session is None:
        here = {sitting.id for sitting in sittings}
        for attempt in store.pushed.attempts(url):
            if attempt not in here:
                known = store.pushed.of(url, attempt)
                yield known, _stale(source, attempt, _actor_of(store, source, attempt), known, set())


def _due_of(source: Statements, told: Told, known: dict[str, Status], report: Report) -> list[_Due]:
    wanted: set[str] = set()
    due: list[_Due] = []
    for statement in told.made.statements:
        id = str(statement["id"])
        wanted.add(id)
        if known.get(id) is Status.STORED:
            report.before += 1
        elif said := faults(statement):
            report.faulty.append(Trouble(id, told.attempt, said[0]))
        elif known.get(id) is not Status.VOIDED:  # what was taken back can never be given again
            due.append(_Due(id, told.attempt, as_bytes(statement)))
    if told.waits is Wait.SEALED or told.made.unknown:
        return due  # what was sent earlier may well stand; it is seen again when all is here
    return due + _stale(source, told.attempt, told.actor, known, wanted)


def _stale(source: Statements, attempt: str, actor: str, known: dict[str, Status], wanted: set[str]) -> list[_Due]:
    """Voids every statement of the sitting that the store holds and that no longer stands."""
    due = []
    for id in sorted(id for id, status in known.items() if status is Status.STORED and id not in wanted):
        statement = source.voiding(id, actor)
        due.append(_Due(str(statement["id"]), attempt, as_bytes(statement), voids=id))
    return due


def _actor_of(store: Store, source: Statements, attempt: str) -> str:
    people = (event.person for event in store.events.read(attempt=attempt) if event.person)
    return source.actor(next(people, attempt))


class _Sending:
    """Batches on their way to one store."""

    def __init__(self, store: Store, lrs: Lrs, cancelled: Callable[[], None]) -> None:
        self.report = Report()
        self._store, self._lrs, self._cancelled = store, lrs, cancelled
        self._waiting: list[_Due] = []
        self._bytes = 0
        self._most = BATCH
        self._refused = 0

    def add(self, statement: _Due, *, alone: bool) -> None:
        if alone:
            self._send([statement], again=True)
            return
        if len(self._waiting) >= self._most or self._bytes + len(statement.body) + 1 > BATCH_BYTES - 2:
            self.flush()
        self._waiting.append(statement)
        self._bytes += len(statement.body) + 1

    def flush(self) -> None:
        waiting, self._waiting, self._bytes = self._waiting, [], 0
        if waiting:
            self._send(waiting)

    def _send(self, batch: Sequence[_Due], *, again: bool = False) -> None:
        """Send a batch, or its halves where the store takes it as a whole for wrong, clashing or too large."""
        self._cancelled()
        answer = self._lrs.put([statement.body for statement in batch])
        if answer.verdict is Verdict.STORED:
            self._stored(batch)
            return
        if len(batch) > 1:
            middle = (len(batch) + 1) // 2
            if answer.verdict is Verdict.TOO_LARGE:
                self._most = min(self._most, middle)
            self._send(batch[:middle])
            self._send(batch[middle:])
            return
        (single,) = batch
        if answer.verdict is Verdict.CONFLICT:
            self._compare(single, answer.why)
        else:
            self._set_aside(single, Status.REFUSED, answer.why)
            self._refused += not again
            if self._refused >= GIVE_UP_AFTER and not self.report.stored:
                raise LrsTakesNothing(lrs=self._lrs.address.url, why=answer.why)

    def _compare(self, single: _Due, why: str) -> None:
        self._cancelled()
        held = self._lrs.find(single.id)
        if held is not None and same(single.body, held):
            self._stored([single])
        else:
            self._set_aside(single, Status.CONFLICT, why)

    def _stored(self, batch: Sequence[_Due]) -> None:
        url = self._lrs.address.url
        with self._store.transaction():
            ordinary = [(due.id, due.attempt) for due in batch if not due.voids]
            voiding = [due for due in batch if due.voids]
            self._store.pushed.mark(url, ordinary, Status.STORED)
            self._store.pushed.mark(url, [(due.id, None) for due in voiding], Status.STORED)
            self._store.pushed.mark(url, [(due.voids, due.attempt) for due in voiding], Status.VOIDED)
        self.report.stored += len(ordinary)
        self.report.voided += len(voiding)

    def _set_aside(self, single: _Due, status: Status, why: str) -> None:
        attempt = None if single.voids else single.attempt
        self._store.pushed.mark(self._lrs.address.url, [(single.id, attempt)], status)
        trouble = Trouble(single.id, single.attempt, why)
        (self.report.conflicts if status is Status.CONFLICT else self.report.refused).append(trouble)


def known_troubles(report: Report) -> list[tuple[str, Trouble]]:
    """Every statement that did not get there with the id of the words for it, ``lrs.trouble.<value>``."""
    kinds: list[tuple[str, list[Trouble]]] = [
        ("conflict", report.conflicts),
        ("refused", report.refused),
        ("faulty", report.faulty),
    ]
    return [(kind, trouble) for kind, troubles in kinds for trouble in troubles]
