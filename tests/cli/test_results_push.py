"""``borderlens results push`` and ``results export --format xapi``: the commands as a person gives them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import keyring
import keyring.backend
import keyring.errors
import pytest
from click.testing import CliRunner, Result
from tests.exchange.fake_lrs import PASSWORD, USER, FakeLrs, running
from tests.services.sitting_room import PEOPLE, items_of, open_session, paths_of, sit

from borderlens.cli import cli
from borderlens.exchange.credentials import VARIABLE, forget_password, keep_password, kept_password
from borderlens.store.sqlite import SqliteStore
from borderlens.words import Words


class Ring(keyring.backend.KeyringBackend):
    """A keyring in memory, in place of the system's; one that is shut refuses everything."""

    priority = 1  # type: ignore[assignment]

    def __init__(self, *, shut: bool = False) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.shut = shut

    def _open(self) -> None:
        if self.shut:
            raise keyring.errors.NoKeyringError("none")

    def get_password(self, service: str, username: str) -> str | None:
        self._open()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._open()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._open()
        if self.kept.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError("not there")


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Iterator[Ring]:
    monkeypatch.delenv(VARIABLE, raising=False)
    before = keyring.get_keyring()
    made = Ring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def fake() -> Iterator[FakeLrs]:
    with running(FakeLrs()) as server:
        yield server


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "laptop"
    with SqliteStore(folder / "borderlens.db") as store:
        session = open_session(store, paths_of(folder))
        sit(store, PEOPLE[0], items_of("first-look"), pack="first-look", session=session)
    return folder


def run(data: Path, *more: str) -> Result:
    return CliRunner().invoke(cli, ["results", *more, "--data", str(data)])


def said(key: str, **fields: object) -> str:
    return Words().say(key, **fields) + "\n"


def test_statements_are_written_the_same_twice(data: Path, tmp_path: Path) -> None:
    files = [tmp_path / "one.json", tmp_path / "two.json"]
    for file in files:
        done = run(data, "export", "--format", "xapi", "--out", str(file))
        assert done.exit_code == 0, done.output
    statements = json.loads(files[0].read_text("utf-8"))
    assert done.stderr == said("lrs.written", statements=len(statements), file=files[1])
    assert files[0].read_bytes() == files[1].read_bytes()
    assert len(statements) > 12


def test_the_password_comes_from_the_keyring(data: Path, fake: FakeLrs, ring: Ring) -> None:
    keep_password(fake.url, USER, PASSWORD)
    done = run(data, "push", "--lrs", fake.url, "--user", USER)
    assert done.exit_code == 0, done.output
    assert done.stdout == ""
    assert done.stderr == said("lrs.pushed", lrs=fake.url, stored=len(fake.held), before=0, voided=0)
    assert run(data, "push", "--lrs", fake.url).exit_code == 0  # the user that worked is known
    forget_password(fake.url, USER)
    assert kept_password(fake.url, USER) is None


def test_the_variable_stands_before_the_keyring(
    data: Path, fake: FakeLrs, ring: Ring, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_password(fake.url, USER, "old")
    monkeypatch.setenv(VARIABLE, PASSWORD)
    assert run(data, "push", "--lrs", fake.url, "--user", USER).exit_code == 0


@pytest.mark.parametrize("shut", [True, False])
def test_without_a_password_one_line_says_where_to_put_it(data: Path, fake: FakeLrs, ring: Ring, shut: bool) -> None:
    ring.shut = shut
    done = run(data, "push", "--lrs", fake.url, "--user", USER)
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr == said("errors.no_lrs_password", lrs=fake.url, user=USER, variable=VARIABLE)
    assert fake.posts == []


@pytest.mark.parametrize("shut", [True, False])
def test_on_a_terminal_it_is_asked_for_and_kept_where_there_is_a_keyring(
    data: Path, fake: FakeLrs, ring: Ring, monkeypatch: pytest.MonkeyPatch, shut: bool
) -> None:
    from borderlens.cli import results_push

    ring.shut = shut
    monkeypatch.setattr(results_push, "_on_terminal", lambda: True)
    done = CliRunner().invoke(
        cli, ["results", "push", "--lrs", fake.url, "--user", USER, "--data", str(data)], input=f"{PASSWORD}\n"
    )
    assert done.exit_code == 0, done.output
    assert PASSWORD not in done.output
    assert (said("errors.no_keyring", variable=VARIABLE) if shut else said("lrs.kept")) in done.stderr
    ring.shut = False
    assert kept_password(fake.url, USER) == (None if shut else PASSWORD)


def test_a_password_that_does_not_work_is_not_kept(
    data: Path, fake: FakeLrs, ring: Ring, monkeypatch: pytest.MonkeyPatch
) -> None:
    from borderlens.cli import results_push

    monkeypatch.setattr(results_push, "_on_terminal", lambda: True)
    done = CliRunner().invoke(
        cli, ["results", "push", "--lrs", fake.url, "--user", USER, "--data", str(data)], input="wrong\n"
    )
    assert done.exit_code == 1
    assert said("errors.lrs_refuses_user", lrs=fake.url, user=USER) in done.stderr
    assert ring.kept == {}


def test_nobody_given_is_a_matter_of_usage(data: Path, fake: FakeLrs, ring: Ring) -> None:
    done = run(data, "push", "--lrs", fake.url)
    assert done.exit_code == 2
    assert "--user" in done.stderr


def test_there_is_no_way_to_give_the_password_as_an_argument(data: Path) -> None:
    assert "--password" not in run(data, "push", "--help").stdout
    done = run(data, "push", "--lrs", "https://prog:secret@lrs.example.org/xapi", "--user", USER)
    assert done.exit_code == 1
    assert done.stderr == said("errors.secret_in_address", lrs="https://lrs.example.org/xapi")


def test_a_conflict_is_a_line_on_stdout_and_status_one(data: Path, fake: FakeLrs, ring: Ring, tmp_path: Path) -> None:
    keep_password(fake.url, USER, PASSWORD)
    run(data, "export", "--format", "xapi", "--out", str(tmp_path / "x.json"))
    odd = json.loads((tmp_path / "x.json").read_text("utf-8"))[2]
    fake.held[odd["id"]] = odd | {"timestamp": "2000-01-01T00:00:00Z"}
    done = run(data, "push", "--lrs", fake.url, "--user", USER)
    assert done.exit_code == 1
    assert done.stdout == said("lrs.trouble.conflict", id=odd["id"], why='{"detail": "differs"}')


def test_a_dry_run_needs_no_user_and_no_server(data: Path) -> None:
    url = "https://lrs.example.org/xapi"
    done = run(data, "push", "--lrs", url, "--dry-run", "--programme", "https://training.example.org")
    assert done.exit_code == 0, done.output
    assert done.stderr.startswith(f"{url}: ")
    other = run(data, "push", "--lrs", url, "--dry-run", "--programme", "https://other.example.org")
    assert (other.exit_code, other.stderr) == (
        1,
        said("errors.programme_is_fixed", given="https://other.example.org", held="https://training.example.org"),
    )


def test_a_session_that_is_not_here_is_named(data: Path, tmp_path: Path) -> None:
    for more in (
        ("push", "--lrs", "https://lrs.example.org/x", "--dry-run"),
        ("export", "--format", "xapi", "--out", str(tmp_path / "x.json")),
    ):
        done = run(data, *more, "--session", "nowhere")
        assert (done.exit_code, done.stderr) == (1, said("errors.no_such_session", session="nowhere"))
    assert not (tmp_path / "x.json").exists()
