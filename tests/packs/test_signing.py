"""Signatures: what fits, what was changed and where, and whose key it is."""

from __future__ import annotations

import os
import stat
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from borderlens.domain.errors import PackMistake
from borderlens.packs.known_keys import KNOWN, KnownKeys, Standing, read_known, remember
from borderlens.packs.signing import PRIVATE, SIGNATURE, Keys, own_keys, own_public_key, sign, signature_of, verify

MOMENT = datetime(2026, 11, 24, 9, 30, 15, 987_654, tzinfo=UTC)


@pytest.fixture
def keys(tmp_path: Path) -> Keys:
    return own_keys(tmp_path / "keys")


def refused(folder: Path) -> tuple[str, str]:
    """Problem and name of the file that ``verify`` complains about."""
    with pytest.raises(PackMistake) as found:
        verify(folder)
    fields = found.value.fields
    return str(fields["problem"]), Path(str(fields["file"])).relative_to(folder).as_posix()


def test_a_signed_pack_says_who_and_when(small_pack: Path, keys: Keys) -> None:
    made = sign(small_pack, keys, "  Customs laboratory,\tHa Noi ", MOMENT)
    found = verify(small_pack)
    assert found == made
    assert found is not None
    assert (found.signer, found.when) == ("Customs laboratory, Ha Noi", MOMENT.replace(microsecond=0))
    assert found.public_key == keys.public_key


def test_an_unsigned_pack_has_no_signature(small_pack: Path) -> None:
    assert verify(small_pack) is None


def test_signing_twice_at_one_moment_gives_the_same_bytes(small_pack: Path, keys: Keys) -> None:
    first, _ = signature_of(small_pack, keys, "A", MOMENT)
    sign(small_pack, keys, "A", MOMENT)
    assert (small_pack / SIGNATURE).read_bytes() == first
    assert signature_of(small_pack, keys, "A", MOMENT)[0] == first


def test_each_file_is_watched(small_pack: Path, keys: Keys) -> None:
    sign(small_pack, keys, "A", MOMENT)
    names = [path.relative_to(small_pack).as_posix() for path in small_pack.rglob("*") if path.is_file()]
    assert len(names) == 9
    for name in names:
        file = small_pack / name
        before = file.read_bytes()
        file.write_bytes(before[:-1] + bytes([before[-1] ^ 1]))
        problem, where = refused(small_pack)
        assert where == name
        assert problem == "changed" or name == SIGNATURE
        file.write_bytes(before)
    assert verify(small_pack) is not None


def test_a_file_taken_away_or_added_is_named(small_pack: Path, keys: Keys) -> None:
    sign(small_pack, keys, "A", MOMENT)
    (small_pack / "extra.txt").write_text("new", encoding="utf-8")
    assert refused(small_pack) == ("added", "extra.txt")
    (small_pack / "extra.txt").unlink()
    (small_pack / "text" / "lo.toml").unlink()
    assert refused(small_pack) == ("lost", "text/lo.toml")


def test_what_a_system_leaves_behind_is_no_part_of_a_pack(small_pack: Path, keys: Keys) -> None:
    sign(small_pack, keys, "A", MOMENT)
    for name in (".DS_Store", "text/._lo.toml", "pictures/Thumbs.db", "desktop.ini"):
        (small_pack / name).write_bytes(b"x")
    assert verify(small_pack) is not None


@pytest.mark.parametrize(
    ("before", "after"),
    [("signer = ", "signer  = "), ('signer = "A"', 'signer = "B"'), ("09:30:15", "09:30:16"), ("\n", "\r\n")],
    ids=["spelling", "words", "moment", "line ends"],
)
def test_the_signatures_own_file_is_watched_too(small_pack: Path, keys: Keys, before: str, after: str) -> None:
    sign(small_pack, keys, "A", MOMENT)
    file = small_pack / SIGNATURE
    text = file.read_bytes().decode("utf-8")
    assert before in text
    file.write_bytes(text.replace(before, after).encode("utf-8"))
    assert refused(small_pack) == ("bad_signature", SIGNATURE)


def test_a_sum_put_right_by_somebody_else_does_not_fit(small_pack: Path, keys: Keys, tmp_path: Path) -> None:
    sign(small_pack, keys, "A", MOMENT)
    stranger = own_keys(tmp_path / "stranger")
    text = (small_pack / SIGNATURE).read_text("utf-8")
    (small_pack / "items.toml").write_text("changed", encoding="utf-8")
    forged = signature_of(small_pack, stranger, "A", MOMENT)[0].decode("utf-8")
    own_line = next(line for line in text.splitlines() if line.startswith("public_key"))
    their_line = next(line for line in forged.splitlines() if line.startswith("public_key"))
    (small_pack / SIGNATURE).write_text(forged.replace(their_line, own_line), encoding="utf-8")
    assert refused(small_pack) == ("bad_signature", SIGNATURE)


def test_a_newer_signature_says_that_the_program_is_old(small_pack: Path) -> None:
    (small_pack / SIGNATURE).write_text('format = "bl-signature/2"\n', encoding="utf-8")
    assert refused(small_pack) == ("newer", SIGNATURE)


def test_a_link_is_no_signature(small_pack: Path, keys: Keys, tmp_path: Path) -> None:
    sign(small_pack, keys, "A", MOMENT)
    (small_pack / SIGNATURE).rename(tmp_path / "elsewhere")
    (small_pack / SIGNATURE).symlink_to(tmp_path / "elsewhere")
    assert refused(small_pack)[0] == "outside"


@pytest.mark.parametrize("signer", ["", "  ", "x" * 121, "A\x00B", "A\u202eB"])
def test_a_signer_needs_words_for_one_line(small_pack: Path, keys: Keys, signer: str) -> None:
    with pytest.raises(PackMistake) as found:
        sign(small_pack, keys, signer)
    assert found.value.fields["problem"] == "signer"
    assert not (small_pack / SIGNATURE).exists()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(garbage=st.one_of(st.binary(max_size=400), st.text(max_size=200).map(str.encode)))
def test_garbage_is_never_a_signature(small_pack: Path, garbage: bytes) -> None:
    (small_pack / SIGNATURE).write_bytes(garbage)
    with pytest.raises(PackMistake) as found:
        verify(small_pack)
    assert Path(str(found.value.fields["file"])).name == SIGNATURE


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_changed_byte_is_found_and_its_file_named(small_pack: Path, keys: Keys, data: st.DataObject) -> None:
    sign(small_pack, keys, "A", MOMENT)
    files = sorted(path for path in small_pack.rglob("*") if path.is_file())
    file = data.draw(st.sampled_from(files))
    content = bytearray(file.read_bytes())
    place = data.draw(st.integers(0, len(content) - 1))
    content[place] ^= data.draw(st.integers(1, 255))
    before = file.read_bytes()
    file.write_bytes(content)
    try:
        assert refused(small_pack)[1] == file.relative_to(small_pack).as_posix()
    finally:
        file.write_bytes(before)


def test_the_key_is_made_once_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    folder = tmp_path / "keys"
    assert own_public_key(folder) is None
    assert not folder.exists()
    first = own_keys(folder).public_key
    assert own_keys(folder).public_key == first == own_public_key(folder)
    assert [file.name for file in folder.iterdir()] == [PRIVATE]
    if os.name == "posix":
        assert stat.S_IMODE((folder / PRIVATE).stat().st_mode) == 0o600


def test_a_damaged_key_is_said_and_kept(tmp_path: Path) -> None:
    (tmp_path / PRIVATE).write_bytes(b"no key")
    with pytest.raises(PackMistake) as found:
        own_keys(tmp_path)
    assert found.value.fields["problem"] == "not_a_key"
    assert (tmp_path / PRIVATE).read_bytes() == b"no key"


def test_a_fingerprint_can_be_read_out(keys: Keys, small_pack: Path) -> None:
    digits = sign(small_pack, keys, "A").fingerprint.split(" ")
    assert [len(part) for part in digits] == [4] * 5
    assert set("".join(digits)) <= set("0123456789abcdef")


def test_a_key_is_known_from_its_first_pack_on(small_pack: Path, keys: Keys, tmp_path: Path) -> None:
    folder = tmp_path / "there"
    theirs = sign(small_pack, keys, "Laboratory", MOMENT)
    assert read_known(folder).standing(None) is Standing.UNSIGNED
    assert read_known(folder, own=keys.public_key).standing(theirs) is Standing.OWN
    assert read_known(folder).standing(theirs) is Standing.UNKNOWN
    remember(folder, theirs, date(2026, 11, 24))
    known = remember(folder, theirs, date(2027, 1, 1))
    assert known == read_known(folder)
    assert known.standing(theirs) is Standing.KNOWN
    assert [(key.signer, key.since) for key in known.keys] == [("Laboratory", date(2026, 11, 24))]


def test_another_key_under_known_words_is_noticed(small_pack: Path, keys: Keys, tmp_path: Path) -> None:
    known = remember(tmp_path / "there", sign(small_pack, keys, "Laboratory", MOMENT), date(2026, 11, 24))
    other = sign(small_pack, own_keys(tmp_path / "other"), "laboratory", MOMENT)
    assert known.standing(other) is Standing.OTHER_KEY
    assert KnownKeys(()).standing(other) is Standing.UNKNOWN


@pytest.mark.parametrize(
    "text",
    [
        "no list",
        'format = "bl-keys/2"',
        'format = "bl-keys/1"\n[[key]]\npublic_key = "%"\nsigner = "A"\nsince = "2026-11-24"',
        'format = "bl-keys/1"\n[[key]]\npublic_key = "AAAA"\nsigner = "A"\nsince = "yesterday"',
    ],
)
def test_a_damaged_list_is_said_and_kept(tmp_path: Path, small_pack: Path, keys: Keys, text: str) -> None:
    (tmp_path / KNOWN).write_text(text, encoding="utf-8")
    with pytest.raises(PackMistake):
        remember(tmp_path, sign(small_pack, keys, "A"), date(2026, 11, 24))
    assert (tmp_path / KNOWN).read_text("utf-8") == text
