"""Keys of the trainer's laptop: made once, kept to their owner, never replaced."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from borderlens.domain.bundle_errors import NotABoxKey
from borderlens.paths import find_paths
from borderlens.services.collecting.keys import fingerprint, trainer_keys


def test_keys_are_made_once_and_stay(tmp_path: Path) -> None:
    paths = find_paths(tmp_path)
    first = trainer_keys(paths)
    assert trainer_keys(paths) == first
    assert len(bytes.fromhex(first.sign)) == len(bytes.fromhex(first.box)) == 32
    assert trainer_keys(find_paths(tmp_path / "other")) != first


@pytest.mark.skipif(os.name != "posix", reason="file modes are those of POSIX")
def test_only_the_owner_may_read_a_key(tmp_path: Path) -> None:
    trainer_keys(find_paths(tmp_path))
    for name in ("signing.pem", "box.pem"):
        assert (tmp_path / "keys" / name).stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("content", [b"", b"no key", b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"])
def test_a_file_that_is_no_key_is_named_and_never_replaced(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "keys" / "box.pem"
    file.parent.mkdir()
    file.write_bytes(content)
    with pytest.raises(NotABoxKey) as caught:
        trainer_keys(find_paths(tmp_path))
    assert caught.value.fields["file"] == str(file)
    assert file.read_bytes() == content


def test_a_signing_key_does_not_open_bundles(tmp_path: Path) -> None:
    trainer_keys(find_paths(tmp_path))
    (tmp_path / "keys" / "box.pem").write_bytes((tmp_path / "keys" / "signing.pem").read_bytes())
    with pytest.raises(NotABoxKey):
        trainer_keys(find_paths(tmp_path))


def test_fingerprint_is_the_known_one() -> None:
    # SHA-256 of 32 zero bytes, 66687aadf862bd77…
    assert fingerprint("00" * 32) == "6668 7aad f862 bd77"
