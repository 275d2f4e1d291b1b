from pathlib import Path

import pytest

from borderlens.domain.lrs_errors import NotAProgrammeKey
from borderlens.services.programme import FILE, programme_key


def test_the_key_is_made_once_and_read_by_its_owner_only(tmp_path: Path) -> None:
    key = programme_key(tmp_path)
    assert len(key) == 32
    assert programme_key(tmp_path) == key
    assert (tmp_path / "keys" / FILE).stat().st_mode & 0o777 == 0o600
    assert [f.name for f in (tmp_path / "keys").iterdir()] == [FILE]
    assert programme_key(tmp_path / "other") != key


@pytest.mark.parametrize("content", [b"", b"00", b"\xff" * 64, b"g" * 64, b"a" * 63, b"a" * 66])
def test_what_is_no_key_is_named_and_stays(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "keys" / FILE
    file.parent.mkdir()
    file.write_bytes(content)
    with pytest.raises(NotAProgrammeKey) as caught:
        programme_key(tmp_path)
    assert caught.value.fields["file"] == str(file)
    assert file.read_bytes() == content


def test_a_key_copied_with_other_line_ends_is_the_same(tmp_path: Path) -> None:
    key = programme_key(tmp_path)
    (tmp_path / "keys" / FILE).write_bytes(key.hex().encode() + b"\r\n")
    assert programme_key(tmp_path) == key
