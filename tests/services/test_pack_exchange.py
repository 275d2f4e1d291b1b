"""Packs from one laptop to another: what is signed, what is remembered."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from tests.packs.conftest import write_pack

from borderlens.domain.errors import PackMistake, PackOfProgram
from borderlens.packs.known_keys import Standing
from borderlens.packs.signing import fingerprint, verify
from borderlens.paths import Paths, find_paths
from borderlens.services.pack_exchange import known_keys, receive, send

DAY = date(2026, 11, 24)


@pytest.fixture
def here(data_folder: Path) -> Paths:
    return find_paths()


@pytest.fixture
def there(tmp_path: Path, here: Paths) -> Paths:
    return Paths(tmp_path / "there", here.bundle, portable=False)


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return write_pack(tmp_path / "mine" / "small")


def test_a_pack_is_sent_under_its_usual_name_and_signed(here: Paths, pack: Path, tmp_path: Path) -> None:
    sent = send(here, pack, tmp_path, "Laboratory")
    assert sent.file == tmp_path / "small-3.blpack"
    assert sent.signature.signer == "Laboratory"
    assert sent.signature.public_key == known_keys(here).own
    assert verify(pack) is None


def test_without_words_the_key_speaks_for_itself(here: Paths, pack: Path, tmp_path: Path) -> None:
    signature = send(here, pack, tmp_path / "a.blpack").signature
    assert signature.signer == f"Borderlens {fingerprint(signature.public_key)[:9]}"


def test_a_key_is_unknown_once_and_known_from_then_on(here: Paths, there: Paths, pack: Path, tmp_path: Path) -> None:
    file = send(here, pack, tmp_path, "Laboratory").file
    assert known_keys(there).standing(send(here, pack, tmp_path, "Laboratory").signature) is Standing.UNKNOWN
    done = receive(there, file, today=DAY)
    assert known_keys(there).standing(done.signature) is Standing.KNOWN
    assert [(key.signer, key.since) for key in known_keys(there).keys] == [("Laboratory", DAY)]


def test_ones_own_pack_needs_no_place_on_the_list(here: Paths, pack: Path, tmp_path: Path) -> None:
    done = receive(here, send(here, pack, tmp_path, "Laboratory").file)
    assert known_keys(here).keys == ()
    assert known_keys(here).standing(done.signature) is Standing.OWN


def test_a_refused_pack_leaves_no_trace_on_the_list(here: Paths, there: Paths, pack: Path, tmp_path: Path) -> None:
    file = send(here, pack, tmp_path, "Laboratory").file
    content = bytearray(file.read_bytes())
    content[content.index(b"Stripes.")] ^= 1
    file.write_bytes(content)
    with pytest.raises(PackMistake):
        receive(there, file)
    assert known_keys(there).keys == ()
    assert not list(there.data.glob("quizzes/*"))


def test_the_programs_own_packs_are_not_replaced(here: Paths, there: Paths, tmp_path: Path) -> None:
    file = send(here, here.bundle / "quizzes" / "first-look", tmp_path).file
    with pytest.raises(PackOfProgram):
        receive(there, file, replace=True)
