"""The code of the old Vietnamese fonts."""

from __future__ import annotations

import shutil
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderlens.exchange.tcvn3 import NAME, TABLE

LETTERS = sorted(set(TABLE) - {"\ufffe"})


def test_a_name_as_the_old_fonts_kept_it() -> None:
    assert b"Nguy\xd4n V\xa8n H\xb6i".decode(NAME) == "Nguyễn Văn Hải"
    assert b"\xa7\xc6ng Th\xde \xb8nh".decode(NAME) == "Đặng Thị ánh"


@given(text=st.text(alphabet=LETTERS, max_size=40))
def test_every_letter_of_it_comes_back(text: str) -> None:
    assert text.encode(NAME).decode(NAME) == text


def test_bytes_that_stand_for_nothing_are_refused() -> None:
    for raw in (b"\x80", b"\xff", b"\xc0"):
        with pytest.raises(UnicodeDecodeError):
            raw.decode(NAME)
    with pytest.raises(UnicodeEncodeError):
        "中".encode(NAME)


@pytest.mark.skipif(shutil.which("iconv") is None, reason="no iconv to compare with")
def test_the_table_is_that_of_the_standard() -> None:
    known = {at: letter for at, letter in enumerate(TABLE) if at >= 0x80 and letter != "\ufffe"}
    raw = b" ".join(bytes([at]) for at in known) + b" "
    told = subprocess.run(["iconv", "-f", "TCVN5712-1", "-t", "UTF-8"], input=raw, capture_output=True, check=True)
    assert told.stdout.decode().split() == list(known.values())
