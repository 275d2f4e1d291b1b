"""Roles, contrast, type and sizes of every look."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from borderlens.ui.sheet import TONES
from borderlens.ui.theme import TEXT_SIZES, Theme
from borderlens.ui.widgets.label import Label

NAMES = ("light", "dark", "contrast")
OUTCOMES = ("consistent", "narrowed", "look_alike", "cannot_tell", "done", "attention", "fault")


def luminance(colour: QColor) -> float:
    """Relative luminance of WCAG 2.2."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", NAMES)
def test_words_reach_the_contrast_of_wcag_aa(look: Theme, name: str) -> None:
    look.choose(name=name)
    for role in ("text", "text_2", "hint", "primary", "brass", *OUTCOMES):
        for ground in ("surface", "window"):
            assert contrast(look.colour(role), look.colour(ground)) >= 4.5, (role, ground)
    for role in OUTCOMES:
        assert contrast(look.colour(role), look.colour(f"{role}_soft")) >= 4.5, role
    assert contrast(look.colour("on_primary"), look.colour("primary")) >= 4.5
    assert contrast(look.colour("rail_text"), look.colour("rail")) >= 4.5
    assert contrast(look.colour("rail_text_active"), look.colour("rail_active")) >= 4.5


@pytest.mark.parametrize("name", NAMES)
def test_edges_of_controls_and_the_focus_ring_can_be_seen(look: Theme, name: str) -> None:
    look.choose(name=name)
    for role in ("control", "focus"):
        for ground in ("surface", "window"):
            assert contrast(look.colour(role), look.colour(ground)) >= 3, (role, ground)
    assert contrast(look.colour("rail_mark"), look.colour("rail")) >= 3


def test_every_look_has_the_same_roles(root: Path) -> None:
    tokens = tomllib.loads((root / "assets" / "themes" / "tokens.toml").read_text("utf-8"))["colour"]
    roles = {name: set(tokens[name]) for name in NAMES}
    assert roles["light"] == roles["dark"] == roles["contrast"]
    assert set(TONES) <= roles["light"]


@pytest.mark.parametrize("name", NAMES)
def test_the_palette_of_native_dialogs_follows(look: Theme, qapp: QApplication, name: str) -> None:
    look.choose(name=name)
    palette = qapp.palette()
    assert palette.color(QPalette.ColorRole.Window) == look.colour("window")
    assert palette.color(QPalette.ColorRole.Text) == look.colour("text")
    assert palette.color(QPalette.ColorRole.Highlight) == look.colour("primary")


def test_changed_is_sent_once_and_only_for_a_change(look: Theme, qtbot: QtBot) -> None:
    seen: list[str] = []
    look.changed.connect(lambda: seen.append(look.resolved))
    look.choose(name="dark", factor=1.5)
    look.choose(name="dark", factor=1.5)
    assert seen == ["dark"]


def test_a_label_keeps_its_style_through_look_size_and_script(look: Theme, qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    column = QVBoxLayout(ground)
    label = Label("ຮູບ", "headline", strong=True, tone="fault")
    column.addWidget(label)
    ground.show()
    assert label.font().pointSizeF() == 19
    look.choose(factor=2.0)
    assert label.font().pointSizeF() == 38
    label.set_tone("done")
    look.choose(name="dark", factor=1.0)
    assert label.font().pointSizeF() == 19
    look.choose(language="lo")
    assert label.font().pointSizeF() == 19.5
    assert label.palette().color(QPalette.ColorRole.WindowText) == look.colour("done")


@pytest.mark.parametrize(("language", "times"), [("en", 1.40), ("vi", 1.40), ("zh-Hans", 1.50), ("lo", 1.65)])
def test_lines_have_the_height_their_script_needs(look: Theme, language: str, times: float) -> None:
    look.choose(language=language)
    points = look.font().pointSizeF()
    assert look.line_height() >= times * points * 96 / 72 - 0.01


@pytest.mark.parametrize(("language", "letters"), [("vi", "Aử"), ("zh-Hans", "象鳞"), ("lo", "ກຽ")])
def test_a_font_of_the_script_leads(look: Theme, language: str, letters: str) -> None:
    font = look.font(language=language)
    assert font.families()[0] == {"vi": "Noto Sans", "zh-Hans": "Noto Sans", "lo": "Noto Sans Lao"}[language]
    assert QFontInfo(font).family().startswith("Noto")


def test_sizes_grow_with_the_words_and_gaps_stay(look: Theme) -> None:
    grown = []
    for factor in TEXT_SIZES:
        look.choose(factor=factor)
        grown.append((look.size("control"), look.size("icon"), look.space("two"), look.size("rail")))
    assert [row[0] for row in grown] == sorted({row[0] for row in grown})
    assert grown[0][:2] == (40, 20)
    assert grown[-1][0] == 60
    assert {row[2:] for row in grown} == {(16, 96)}


def test_motion_is_nothing_with_reduced_motion(look: Theme) -> None:
    assert look.duration("reveal") == 0
    assert look.duration("toast") == 6000
    look.choose(still=False)
    assert look.duration("reveal") == 160


def test_a_size_out_of_range_is_held_within(look: Theme) -> None:
    look.choose(factor=9)
    assert look.factor == 2.0
    look.choose(factor=0.1)
    assert look.factor == 1.0


def test_no_widget_names_a_colour(root: Path) -> None:
    """Colours live in tokens.toml; a widget that wrote one would not follow a change of look."""
    import re

    hex_colour = re.compile(r"#[0-9A-Fa-f]{6}\b|QColor\(\s*[\"'\d]")
    ui = root / "app" / "borderlens" / "ui"
    found = [str(f.relative_to(ui)) for f in ui.rglob("*.py") if hex_colour.search(f.read_text("utf-8"))]
    assert found == []


def test_plain_qt_labels_follow_too(look: Theme, qtbot: QtBot) -> None:
    label = QLabel("x")
    qtbot.addWidget(label)
    label.show()
    look.choose(name="dark")
    assert label.palette().color(QPalette.ColorRole.WindowText) == look.colour("text")
