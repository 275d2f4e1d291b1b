"""Events of other laptops into the chain table: a union by id, thousands at a time.

The same event again changes nothing. An event that comes with the id, or for the place, of another one is set aside;
the one that is held stays in its chain, and neither counts from then on.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from borderlens.domain.events import Event
from borderlens.store.database import Database
from borderlens.store.event_rows import INSERT
from borderlens.store.lines import BadLine, Row, event_of, line_of, read_chain
from borderlens.store.reading import SqliteReading, touch
from borderlens.store.taken import TakenIn

TOGETHER = 5_000
"""Events that are put in at once: few enough for a small memory."""
OWN = "it is of this laptop, which does not know it"
_ASKED = 500  # ids in one question

Numbered = tuple[Row, dict[str, Any]]


class SqliteMerging:
    """Taking in chains."""

    def __init__(self, database: Database, reading: SqliteReading, device: str) -> None:
        self._database = database
        self._reading = reading
        self._device = device

    def take_in(self, lines: Iterable[bytes]) -> TakenIn:
        taken = TakenIn()
        with self._database.transaction():
            chain = read_chain(lines)
            while portion := list(islice(chain, TOGETHER)):
                if not taken.count:
                    self._must_follow(portion[0][0])
                self._take(portion, taken)
            if taken.count:
                self._must_lead(taken)
            if taken.new or taken.conflicts:
                touch(self._database)
        return taken

    def _must_follow(self, row: Row) -> None:
        """What comes must hang on what is held of the laptop before it."""
        before = self._one("SELECT hash FROM events WHERE device = ? AND seq = ?", (row[1], row[2] - 1))
        if before is not None and before[0] != row[3]:
            raise BadLine("it does not follow what the laptop has brought before", 1)

    def _must_lead(self, taken: TakenIn) -> None:
        after = self._one("SELECT prev FROM events WHERE device = ? AND seq = ?", (taken.device, taken.last + 1))
        held = self._one("SELECT hash FROM events WHERE device = ? AND seq = ?", (taken.device, taken.last))
        if after is not None and held is not None and held[0] == taken.head and after[0] != taken.head:
            raise BadLine("what the laptop has brought before does not follow it", taken.count)

    def _take(self, portion: Sequence[Numbered], taken: TakenIn) -> None:
        rows = [row for row, _ in portion]
        taken.read(rows)
        held = self._held(rows)
        fresh = [row for row in rows if row[2] not in held]
        against = [(row, held[row[2]][0]) for row in rows if row[2] in held and held[row[2]] != (row[0], row[15])]
        if rows[0][1] == self._device and (fresh or against):
            raise BadLine(OWN, taken.count)
        fresh, doubled = self._put(fresh)
        taken.take(fresh)
        pairs = [*against, *doubled]
        contradicted = self._set_aside(pairs, taken) if pairs else set()
        self._derive(portion, {row[0] for row in fresh}, contradicted)

    def _held(self, rows: Sequence[Row]) -> dict[int, tuple[str, bytes]]:
        span = (rows[0][1], rows[0][2], rows[-1][2])
        found = self._all("SELECT seq, id, hash FROM events WHERE device = ? AND seq BETWEEN ? AND ?", span)
        return {seq: (id, hash) for seq, id, hash in found}

    def _put(self, rows: list[Row]) -> tuple[list[Row], list[tuple[Row, str]]]:
        """Put rows into the table. Gives those that went in, and those whose id is held already, with that id."""
        connection = self._database.db.conn
        before = connection.total_changes
        connection.executemany(f"{INSERT} ON CONFLICT (id) DO NOTHING", rows)
        if connection.total_changes - before == len(rows):
            return rows, []
        there: dict[str, tuple[str, int]] = {}
        for some in _some([row[0] for row in rows]):
            found = self._all(f"SELECT id, device, seq FROM events WHERE id IN ({_marks(some)})", some)
            there |= {id: (device, seq) for id, device, seq in found}
        kept = [row for row in rows if there.get(row[0]) == (row[1], row[2])]
        return kept, [(row, row[0]) for row in rows if there.get(row[0]) != (row[1], row[2])]

    def _set_aside(self, pairs: Sequence[tuple[Row, str]], taken: TakenIn) -> set[str]:
        """Neither the rows nor the events that are held in their stead count; gives the attempts of those held."""
        connection = self._database.db.conn
        connection.executemany(
            "INSERT INTO set_aside (id, hash, device, seq, line) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            [(row[0], row[15], row[1], row[2], line_of(row)) for row, _ in pairs],
        )
        held = sorted({id for _, id in pairs})
        connection.executemany("INSERT INTO not_counting VALUES (?) ON CONFLICT DO NOTHING", [(id,) for id in held])
        attempts = set()
        for some in _some(held):
            found = self._all(f"SELECT attempt FROM events WHERE id IN ({_marks(some)})", some)
            attempts |= {attempt for (attempt,) in found if attempt is not None}
        taken.conflicts += sorted({id for row, other in pairs for id in (row[0], other)} - set(taken.conflicts))
        return attempts

    def _derive(self, portion: Sequence[Numbered], fresh: set[str], contradicted: set[str]) -> None:
        """Bring the tables for reading up to the new events."""
        attempts: defaultdict[str, list[Event]] = defaultdict(list)
        for row, body in portion:
            if row[9] is not None and row[0] in fresh:
                attempts[row[9]].append(event_of(row, body))
        whole: list[str] = []
        again = sorted(contradicted)
        for some in _some(sorted(attempts.keys() - contradicted)):
            held = f"SELECT attempt, count(*) FROM events WHERE attempt IN ({_marks(some)}) GROUP BY attempt"
            counts = dict(self._all(held, some))
            for id in some:
                # all of a new attempt came just now: nothing of it need be read back
                (whole if counts[id] == len(attempts[id]) else again).append(id)
        self._reading.insert(attempts[id] for id in whole)
        self._reading.derive_again(again)

    def _one(self, sql: str, parameters: Sequence[Any]) -> Any:
        return self._database.db.conn.execute(sql, parameters).fetchone()

    def _all(self, sql: str, parameters: Sequence[Any]) -> list[Any]:
        return self._database.db.conn.execute(sql, parameters).fetchall()


def _some(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    for at in range(0, len(ids), _ASKED):
        yield ids[at : at + _ASKED]


def _marks(values: Sequence[str]) -> str:
    return ", ".join("?" for _ in values)
