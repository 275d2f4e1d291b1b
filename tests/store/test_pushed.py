from __future__ import annotations

from pathlib import Path

import pytest

from borderlens.store.protocol import Store
from borderlens.store.pushed import Status
from borderlens.store.sqlite import SqliteStore

HERE, THERE = "https://lrs.example.org/xapi", "https://other.example.org/xapi"


def test_what_one_store_took_is_not_known_of_another(store: Store) -> None:
    store.pushed.mark(HERE, [("s1", "a1"), ("s2", "a1"), ("s3", "a2")], Status.STORED)
    store.pushed.mark(THERE, [("s1", "a1")], Status.CONFLICT)
    assert store.pushed.of(HERE, "a1") == {"s1": Status.STORED, "s2": Status.STORED}
    assert store.pushed.of(THERE, "a1") == {"s1": Status.CONFLICT}
    assert (store.pushed.attempts(HERE), store.pushed.attempts(THERE)) == (["a1", "a2"], [])


def test_the_last_status_stands_and_a_voiding_statement_belongs_to_no_attempt(store: Store) -> None:
    store.pushed.mark(HERE, [("s1", "a1")], Status.REFUSED)
    store.pushed.mark(HERE, [("s1", "a1")], Status.STORED)
    store.pushed.mark(HERE, [("v1", None)], Status.STORED)
    assert store.pushed.of(HERE, "a1") == {"s1": Status.STORED}
    store.pushed.mark(HERE, [("s1", "a1")], Status.VOIDED)
    assert store.pushed.of(HERE, "a1") == {"s1": Status.VOIDED}
    assert store.pushed.attempts(HERE) == []


def test_a_transaction_that_fails_marks_nothing(store: Store) -> None:
    def fails() -> None:
        with store.transaction():
            store.pushed.mark(HERE, [("s1", "a1")], Status.STORED)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fails()
    assert store.pushed.of(HERE, "a1") == {}


def test_it_is_there_after_the_program_is_started_again(tmp_path: Path) -> None:
    with SqliteStore(tmp_path / "b.db") as store:
        store.pushed.mark(HERE, [("s1", "a1")], Status.STORED)
    with SqliteStore(tmp_path / "b.db") as store:
        assert store.pushed.of(HERE, "a1") == {"s1": Status.STORED}
