"""Pages out of templates: the one module that calls typst.

A template is a file of ``assets/paper``; it gets its data as JSON and draws the charts itself from the numbers. Fonts
are the system's (design); of ``FAMILIES`` those that are there are used, in this order.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

FAMILIES = (
    *("Noto Sans", "Segoe UI", "DejaVu Sans"),
    *("Noto Sans Lao", "Noto Sans Lao UI", "Leelawadee UI", "Noto Serif Lao"),
    *("Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", "Microsoft YaHei UI", "SimSun"),
)
"""Latin and Vietnamese first, then Lao, then Chinese (look, "Type")."""
ZERO_WIDTH_SPACE = "\u200b"
UNBROKEN = 12
"""A run of so many signs without a place to break is given one, so that a long name stays on the page."""
_JOINS = ("Mn", "Mc", "Me", "Cf")


class Typesetter:
    """Templates of one folder. Keeps the fonts and what typst remembers: a hundred sheets alike take a second.

    Fonts are looked for when the first page is set, which takes half a second.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @cached_property
    def _fonts(self) -> Any:
        import typst

        return typst.Fonts(include_system_fonts=True, include_embedded_fonts=False)

    @cached_property
    def _compiler(self) -> Any:
        import typst

        return typst.Compiler(root=self._folder, font_paths=self._fonts)

    @cached_property
    def families(self) -> tuple[str, ...]:
        """Those of ``FAMILIES`` that this computer has."""
        there = set(self._fonts.families())
        return tuple(family for family in FAMILIES if family in there)

    def pdf(self, template: str, data: Mapping[str, Any], made_at: datetime | None = None) -> bytes:
        """The pages as a tagged PDF; the same data and time give the same bytes.

        Args:
            template: name of a file of the folder, without ending.
            data: what JSON can say; ``families`` is added.
            made_at: the time that stands in the file, now if absent.
        """
        pages = self._compile(template, data, "pdf", made_at)
        return bytes(pages) if isinstance(pages, bytes) else bytes(pages[0])

    def pictures(self, template: str, data: Mapping[str, Any], ppi: float = 96) -> list[bytes]:
        """The pages as PNG files, one each."""
        pages = self._compile(template, data, "png", None, ppi)
        return [pages] if isinstance(pages, bytes) else list(pages)

    def _compile(
        self,
        template: str,
        data: Mapping[str, Any],
        style: Literal["pdf", "png"],
        made_at: datetime | None,
        ppi: float | None = None,
    ) -> Any:
        return self._compiler.compile(
            self._folder / f"{template}.typ",
            format=style,
            ppi=ppi,
            sys_inputs={"data": json.dumps({**data, "families": self.families}, ensure_ascii=False)},
            timestamp=(made_at or datetime.now(UTC)).replace(microsecond=0),
        )


def breakable_name(text: str) -> str:
    """``text`` with a place to break in every run of ``UNBROKEN`` signs that has none, never before a mark.

    Control signs, which no font has, are taken out. Chinese breaks anywhere by itself, and typst knows Lao words.
    """
    import unicodedata

    found: list[str] = []
    run = 0
    for sign in text:
        category = unicodedata.category(sign)
        if (category == "Cc" and not sign.isspace()) or category in ("Cs", "Co", "Cn"):
            continue
        if run >= UNBROKEN and category not in _JOINS:
            found.append(ZERO_WIDTH_SPACE)
            run = 0
        run = 0 if sign.isspace() or sign == ZERO_WIDTH_SPACE else run + 1
        found.append(" " if sign.isspace() else sign)
    return "".join(found)


def qr_drawing(text: str) -> str:
    """``text`` as a QR code in SVG, error correction M: a quarter of it may be worn off.

    Raises ``ValueError`` where the text is too long for a code.
    """
    import zxingcpp

    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    return str(zxingcpp.write_barcode_to_svg(code))


def languages_without_font(families: Sequence[str], languages: Sequence[str]) -> tuple[str, ...]:
    """Those of ``languages`` for whose script none of ``families`` is meant."""
    marks = {"lo": ("Lao", "Leelawadee"), "zh-Hans": ("CJK", "SC", "YaHei", "SimSun")}
    return tuple(
        language
        for language in languages
        if not any(mark in family for family in families for mark in marks.get(language, ("",)))
    )
