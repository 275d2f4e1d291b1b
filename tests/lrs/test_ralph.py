"""The whole way to a real Learning Record Store: pushed, killed, gone on with; nothing twice, nothing missing."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from tests.lrs.conftest import PASSWORD, USER, Ralph
from tests.services.sitting_room import PEOPLE, items_of, open_session, paths_of, sit

from borderlens.domain.attempts import Mode
from borderlens.domain.errors import DiskFull
from borderlens.domain.events import Draft, EventKind
from borderlens.exchange.credentials import VARIABLE
from borderlens.exchange.lrs import Lrs
from borderlens.exchange.lrs_address import read_address
from borderlens.exchange.xapi.comparing import same
from borderlens.exchange.xapi.statements import as_bytes
from borderlens.services import pushing
from borderlens.services.pushing import push
from borderlens.services.statements import Statements
from borderlens.store.sqlite import SqliteStore
from borderlens.words import Words

ROOT = Path(__file__).resolve().parents[2]


def laptop(data: Path, people: int = 2) -> str:
    """A laptop with a session in which every type of item was answered."""
    with SqliteStore(data / "borderlens.db") as store:
        session = open_session(store, paths_of(data), PEOPLE[:people])
        with store.transaction():
            for person in PEOPLE[:people]:
                for pack, mode in (("evidence", Mode.PRE), ("ivory", Mode.POST), ("pangolin", Mode.FOLLOW_UP)):
                    sit(store, person, items_of(pack)[:60], pack=pack, session=session, mode=mode)
    return session


def command(data: Path, *more: str) -> list[str]:
    return [sys.executable, "-m", "borderlens", "results", *more, "--data", str(data)]


def environment(password: str = PASSWORD) -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(ROOT / "app"), VARIABLE: password}


def results(data: Path, *more: str, password: str = PASSWORD) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(data, *more), env=environment(password), capture_output=True, text=True, timeout=120, check=False
    )


def export(data: Path, out: Path) -> list[dict[str, Any]]:
    done = results(data, "export", "--format", "xapi", "--out", str(out))
    assert done.returncode == 0, done.stderr
    found: list[dict[str, Any]] = json.loads(out.read_text("utf-8"))
    return found


def arrived(ralph: Ralph, wanted: list[dict[str, Any]]) -> None:
    """Each statement is in the store once, with the content that the file has."""
    ids = Counter(statement["id"] for statement in ralph.held())
    assert {s["id"]: ids[s["id"]] for s in wanted} == {s["id"]: 1 for s in wanted}
    held = {statement["id"]: statement for statement in ralph.held()}
    assert all(same(as_bytes(s), held[s["id"]]) for s in wanted)


def test_a_push_that_is_killed_goes_on_and_nothing_comes_twice_or_is_missing(ralph: Ralph, tmp_path: Path) -> None:
    data = tmp_path / "laptop"
    laptop(data, people=6)
    wanted = export(data, tmp_path / "statements.json")
    assert len(wanted) > 1000  # three batches
    chance = random.Random(20261124)
    kills = 0
    for _ in range(2):
        before = len(ralph.held())
        with subprocess.Popen(
            command(data, "push", "--lrs", ralph.url, "--user", USER), env=environment(), stderr=subprocess.PIPE
        ) as child:
            until = time.monotonic() + 60
            while len(ralph.held()) == before and child.poll() is None and time.monotonic() < until:
                time.sleep(0.005)
            time.sleep(chance.uniform(0, 0.05))
            kills += child.poll() is None
            child.kill()
        assert before < len(ralph.held()) <= len(wanted)
    assert kills >= 1, "every push came to its end before it could be killed"
    done = results(data, "push", "--lrs", ralph.url, "--user", USER)
    assert done.returncode == 0, done.stderr
    arrived(ralph, wanted)
    again = results(data, "push", "--lrs", ralph.url)  # the user is known by now
    assert again.stderr == f"{ralph.url}: 0 statements sent, {len(wanted)} were there before, 0 taken back.\n"
    arrived(ralph, wanted)


def test_every_statement_holds_against_the_strict_model(ralph: Ralph, tmp_path: Path) -> None:
    """Ralph's server takes anything; its model does not. A voiding statement is among them."""
    laptop(tmp_path / "laptop")
    statements = export(tmp_path / "laptop", tmp_path / "plain.json")
    with SqliteStore(tmp_path / "laptop" / "borderlens.db") as store:
        source = Statements(store, paths_of(tmp_path / "laptop"))
        statements.append(source.voiding(statements[0]["id"], source.actor(PEOPLE[0])))
    verbs = {s["verb"]["id"].rsplit("/", 1)[1] for s in statements}
    assert verbs >= {"initialized", "answered", "completed", "failed", "voided"}
    file = tmp_path / "statements.json"
    file.write_text(json.dumps(statements), "utf-8")
    model = Path(__file__).with_name("strict_model.py")
    done = subprocess.run([ralph.python, model, file], capture_output=True, text=True, timeout=120, check=False)
    assert done.stdout.splitlines()[-1:] == [f"{len(statements)} statements, 0 faults"], done.stdout + done.stderr
    statements[0]["result"] = {"score": {"scaled": 1.7}}
    file.write_text(json.dumps(statements), "utf-8")
    spoiled = subprocess.run([ralph.python, model, file], capture_output=True, text=True, timeout=120, check=False)
    assert spoiled.returncode == 1


def test_a_wrong_password_is_one_line_and_nothing_is_sent(ralph: Ralph, tmp_path: Path) -> None:
    laptop(tmp_path / "laptop", people=1)
    before = len(ralph.held())
    done = results(tmp_path / "laptop", "push", "--lrs", ralph.url, "--user", USER, password="wrong")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == Words().say("errors.lrs_refuses_user", lrs=ralph.url, user=USER) + "\n"
    assert len(ralph.held()) == before


def test_a_conflicting_statement_is_one_line_and_the_others_arrive(ralph: Ralph, tmp_path: Path) -> None:
    data = tmp_path / "laptop"
    laptop(data, people=1)
    wanted = export(data, tmp_path / "statements.json")
    odd = wanted[11]
    assert ralph.post([odd | {"timestamp": "2000-01-01T00:00:00.000Z"}]) == 200
    assert ralph.post([wanted[12]]) == 200  # one that is equal: somebody pushed it from another laptop
    done = results(data, "push", "--lrs", ralph.url, "--user", USER)
    assert done.returncode == 1
    (line,) = done.stdout.splitlines()
    assert line.startswith(f"Statement {odd['id']}: the server holds other content under this id")
    arrived(ralph, [statement for statement in wanted if statement["id"] != odd["id"]])
    assert [s["timestamp"] for s in ralph.held() if s["id"] == odd["id"]] == ["2000-01-01T00:00:00.000Z"]


def test_a_full_disk_of_ours_is_named_and_nothing_comes_twice(
    ralph: Ralph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "laptop"
    laptop(data, people=1)
    wanted = export(data, tmp_path / "statements.json")
    monkeypatch.setattr(pushing, "BATCH", 40)
    lrs = Lrs(read_address(ralph.url), USER, PASSWORD, time.sleep)
    with SqliteStore(data / "borderlens.db") as store:
        db = store.database.db
        db.execute(f"PRAGMA max_page_count = {db.execute('PRAGMA page_count').fetchone()[0]}")
        with pytest.raises(DiskFull) as caught:
            push(store, Statements(store, paths_of(data)), lrs)
        assert str(data / "borderlens.db") in Words().mistake(caught.value)
        db.execute("PRAGMA max_page_count = 1000000")
        push(store, Statements(store, paths_of(data)), lrs)
    arrived(ralph, wanted)


def test_an_answer_that_was_withdrawn_is_taken_back(ralph: Ralph, tmp_path: Path) -> None:
    data = tmp_path / "laptop"
    session = laptop(data, people=1)
    assert results(data, "push", "--lrs", ralph.url, "--user", USER).returncode == 0
    with SqliteStore(data / "borderlens.db") as store:
        answer = store.events.read(kind=EventKind.ANSWER_GIVEN)[-1]
        store.events.append(
            Draft(
                EventKind.EVENT_VOIDED,
                {"event": answer.id},
                session=session,
                person=answer.person,
                attempt=answer.attempt,
            )
        )
    assert results(data, "push", "--lrs", ralph.url).returncode == 0
    voided = [s["object"]["id"] for s in ralph.held() if s["verb"]["id"].endswith("/voided")]
    assert answer.id in voided
    assert len(voided) == len(set(voided))


def test_a_dry_run_sends_nothing(ralph: Ralph, tmp_path: Path) -> None:
    laptop(tmp_path / "laptop", people=1)
    wanted = export(tmp_path / "laptop", tmp_path / "statements.json")
    before = len(ralph.held())
    done = results(tmp_path / "laptop", "push", "--lrs", ralph.url, "--dry-run")
    assert done.returncode == 0
    assert done.stderr.startswith(f"{ralph.url}: {len(wanted)} statements would be sent")
    assert len(ralph.held()) == before
