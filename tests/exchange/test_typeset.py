"""Pages, QR codes, and names that have no place to break."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import unicodedata
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from borderlens.exchange.typeset import (
    UNBROKEN,
    ZERO_WIDTH_SPACE,
    Typesetter,
    breakable_name,
    languages_without_font,
    qr_drawing,
)

SAID = "Borderlens certificate 9PAY-2B1G-NWWD-75FX\nTook part"
WHEN = datetime(2026, 11, 27, tzinfo=UTC)


def typesetter(folder: Path) -> Typesetter:
    (folder / "t.typ").write_text(
        "#let data = json(bytes(sys.inputs.data))\n#set page(width: 60mm, height: 60mm, margin: 5mm)\n"
        "#set text(font: data.families)\n#if data.qr != none { image(bytes(data.qr), width: 50mm) } else { data.text }",
        "utf-8",
    )
    return Typesetter(folder)


def test_the_same_data_gives_the_same_file(tmp_path: Path) -> None:
    data = {"qr": None, "text": "#set page(fill: red) \\ 照片 Ửng ຊ້າງ"}
    first, again = (typesetter(tmp_path).pdf("t", data, WHEN) for _ in range(2))
    assert first == again
    assert first.startswith(b"%PDF-")


def test_a_telephone_reads_the_code_off_the_page(tmp_path: Path) -> None:
    pages = typesetter(tmp_path).pictures("t", {"qr": qr_drawing(SAID), "text": ""}, ppi=110)
    assert len(pages) == 1
    picture = np.asarray(Image.open(io.BytesIO(pages[0])).convert("L"))
    assert [found.text for found in zxingcpp.read_barcodes(picture)] == [SAID]


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn", "Co"]), max_size=500))
def test_a_name_can_break_and_loses_nothing(name: str) -> None:
    shown = breakable_name(name)
    kept = "".join(" " if sign.isspace() else sign for sign in name)
    assert shown.replace(ZERO_WIDTH_SPACE, "") == kept.replace(ZERO_WIDTH_SPACE, "")
    run = 0
    for before, sign in zip(" " + shown, shown, strict=False):
        is_mark = unicodedata.category(sign) in ("Mn", "Mc", "Me", "Cf")
        run = 0 if sign == ZERO_WIDTH_SPACE or sign.isspace() else run + (not is_mark)
        assert run <= UNBROKEN
        assert not (before == ZERO_WIDTH_SPACE and is_mark and sign not in name)


def test_a_name_without_blanks_stays_on_the_page(tmp_path: Path) -> None:
    made = typesetter(tmp_path)

    def right_edge(text: str) -> bool:
        page = np.asarray(
            Image.open(io.BytesIO(made.pictures("t", {"qr": None, "text": text}, ppi=72)[0])).convert("L")
        )
        return bool((page[:, -10:] < 128).any())

    assert right_edge("W" * 120)
    assert not right_edge(breakable_name("W" * 120))


def test_a_language_whose_script_has_no_font_is_named() -> None:
    assert languages_without_font(("Noto Sans",), ("en", "vi", "lo", "zh-Hans")) == ("lo", "zh-Hans")
    assert languages_without_font(("Segoe UI", "Leelawadee UI", "Microsoft YaHei"), ("en", "lo", "zh-Hans")) == ()
    assert languages_without_font((), ("en",)) == ("en",)


def test_one_module_calls_typst(root: Path) -> None:
    users = [f for f in (root / "app").rglob("*.py") if "import typst" in f.read_text("utf-8")]
    assert users == [root / "app" / "borderlens" / "exchange" / "typeset.py"]


def test_it_is_imported_when_the_first_page_is_set(root: Path) -> None:
    code = (
        "import sys, borderlens.services.reports.paper; sys.exit('typst' in sys.modules or 'openpyxl' in sys.modules)"
    )
    environment = os.environ | {"PYTHONPATH": str(root / "app")}
    assert subprocess.run([sys.executable, "-c", code], env=environment, check=False).returncode == 0
