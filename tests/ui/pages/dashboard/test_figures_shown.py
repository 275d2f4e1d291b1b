"""Plots and the matrix by real clicks and keys, what opens behind them, and figures that are taken along."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QGuiApplication, QImage
from tests.ui.pages.dashboard.conftest import LEFT, Hands, Key

from borderlens.services.figures.records import REFER
from borderlens.ui.pages.dashboard.change_view import sentences
from borderlens.ui.pages.dashboard.figure import Figure
from screenshots.made_figures import Room

Open = Callable[..., Hands]


def test_signs_count_everybody_who_can_be_placed(room: Open) -> None:
    hands = room(Room(40))
    plot = hands.view("overview").errors.place.plot
    people = [row for row in hands.page.desk.board.people if row.verdict.competent is not None]
    assert sum(len(spot.behind.people) for spot in plot.spots) == len(people)
    for spot in plot.spots:
        assert {row.verdict.competent for row in spot.behind.people} == {spot.behind.competent}
        assert {100 * row.found / row.protected for row in spot.behind.people} == {spot.behind.found}
        assert str(len(spot.behind.people)) in spot.words


def test_a_press_on_a_sign_opens_the_people_behind_it(room: Open) -> None:
    hands = room(Room(40))
    plot = hands.view("overview").errors.place.plot
    place = max(range(len(plot.spots)), key=lambda at: len(plot.spots[at].behind.people))
    hands.press_spot(plot, place)
    behind = plot.spots[place].behind
    assert hands.page.pane.isVisible()
    assert hands.page.pane.card.title.text() == f"{len(behind.people)} people"
    for row in behind.people:
        assert row.code in [one.code for one in behind.people]
    table = hands.page.pane.content.findChild(type(hands.view("overview").people.table))
    assert [row.code for row in table.people.rows] == sorted(row.code for row in behind.people)
    hands.key(Key.Key_Return, table)
    assert hands.page.pane.card.title.text() == table.people.rows[0].code


def test_arrows_walk_over_the_signs_and_enter_opens_one(room: Open) -> None:
    hands = room(Room(40))
    plot = hands.view("overview").errors.place.plot
    plot.setFocus()
    before = plot.spots[plot.chosen]
    hands.key(Key.Key_Right, plot)
    assert plot.spots[plot.chosen].x > before.x
    assert plot.accessibleDescription() == plot.spots[plot.chosen].words
    hands.key(Key.Key_Down, plot)
    hands.key(Key.Key_Left, plot)
    seen = {plot.chosen}
    for _ in range(40):
        hands.key(Key.Key_Down, plot)
        seen.add(plot.chosen)
    assert len(seen) > 2
    hands.key(Key.Key_Return, plot)
    assert hands.page.pane.isVisible()
    assert hands.page.pane.card.title.text() == f"{len(plot.spots[plot.chosen].behind.people)} people"


def test_a_cell_opens_the_pictures_of_its_items(room: Open) -> None:
    hands = room(Room(40))
    card = hands.view("overview").products
    table, matrix = card.table, card.table.matrix
    assert table.chosen == matrix.worst
    row, column = matrix.worst
    hands.qtbot.mouseClick(table, LEFT, pos=table.cell(row, column).center().toPoint())
    hands.still()
    pane = hands.page.pane
    assert pane.card.title.text() == table.cell_words(row, column)
    assert len(pane.content.shots) == len(matrix.items[row, column])
    assert f"of {len(hands.page.desk.board.people)}" in hands.words(pane)
    hands.key(Key.Key_Escape)
    assert table.hasFocus()


def test_arrows_walk_over_cells_and_an_empty_one_opens_nothing(room: Open) -> None:
    hands = room(Room(40))
    card = hands.view("overview").products
    table = card.table
    table.setFocus()
    table.choose(0, 0)
    hands.key(Key.Key_Right, table)
    assert table.chosen == (0, 1)
    assert table.cell_words(0, 1) in hands.words(card.note)
    empty = next(
        (row, column) for row, line in enumerate(table.matrix.counts) for column, count in enumerate(line) if not count
    )
    table.choose(*empty)
    hands.key(Key.Key_Return, table)
    assert not hands.page.pane.isVisible()
    table.choose(0, table.matrix.columns.index(REFER))
    assert "referred" in table.accessibleDescription()
    hands.key(Key.Key_Return, table)
    assert hands.page.pane.isVisible()


def test_a_line_of_change_opens_its_person(room: Open) -> None:
    hands = room(Room(40))
    view = hands.open("change")
    plot = view.place.plot
    change = view.change
    assert len(plot.spots) == change.pairs == 40
    spot = plot.spots[0]
    middle = (plot.on_screen(spot) + plot.on_screen(type(spot)(0, spot.behind.before, "", None))) / 2
    assert plot.spot_at(middle) is not None
    plot.setFocus()
    hands.key(Key.Key_Up, plot)
    assert plot.chosen == 1
    hands.key(Key.Key_Return, plot)
    assert hands.page.pane.card.title.text() == plot.spots[1].behind.code


def test_change_is_told_in_words_and_under_ten_pairs_in_counts(room: Open) -> None:
    hands = room(Room(40))
    view = hands.open("change")
    words = hands.words(view)
    change = view.change
    assert f"Difference: {100 * change.difference:+.0f} percentage points" in words
    assert "Exact McNemar test" in words
    assert "With 40 pairs, a real change" in words
    assert "The forms differ and were not equated" in words
    for cell in ("gained", "lost", "stayed", "never"):
        assert str(getattr(change, cell)) in words.splitlines()
    few = room(Room(5)).open("change").change
    told = [line for line, _ in sentences(few)]
    assert told[0].startswith("5 people sat both: counts only")
    assert not [line for line in told if "McNemar" in line or "percentage points" in line]


def test_before_the_training_there_is_nothing_to_compare(room: Open) -> None:
    hands = room(Room(40))
    hands.pick("phase", "Pre-test")
    view = hands.open("change")
    assert view.none.isVisible()
    assert not view.card.isVisible()


def test_items_sort_open_and_say_why_they_are_to_be_looked_at(room: Open) -> None:
    hands = room(Room(40))
    overview = hands.view("overview")
    assert [line.accessibleName() for line in overview.lines] == [
        "A-07: right for all 40: tells nobody apart (few people)",
        "A-10: stronger people did worse: check the key (few people)",
    ]
    hands.press(overview.lines[0])
    assert hands.page.pane.isVisible()
    hands.key(Key.Key_Escape)
    hands.press(overview.more)
    assert hands.page.section == "items"
    view = hands.view("items")
    head = view.table.horizontalHeader()
    place = head.sectionViewportPosition(view.model.columns.index("right")) + 10
    hands.qtbot.mouseClick(head.viewport(), LEFT, pos=QPoint(place, head.height() // 2))
    right = [row.right for row in view.model.rows]
    assert right == sorted(right)
    view.table.setCurrentIndex(view.model.index(2, 0))
    hands.key(Key.Key_Return, view.table)
    name = view.model.rows[2].name
    assert name in hands.words(hands.page.pane)


def test_the_ladder_says_why_not_and_is_drawn_where_numbers_allow(room: Open) -> None:
    view = room(Room(40)).open("items")
    assert view.why.isVisible()
    assert "100" in view.why.text()
    assert not view.place.isVisible()
    hands = room(Room(400))
    view = hands.open("items")
    assert not view.why.isVisible()
    plot = view.place.plot
    assert len(plot.spots) == len(hands.page.desk.board.rasch.items)
    hands.press_spot(plot, 3)
    assert hands.page.pane.isVisible()


@pytest.mark.parametrize(
    ("section", "find"),
    [
        ("overview", lambda view: view.errors.take),
        ("overview", lambda view: view.products.take),
        ("change", lambda view: view.take),
    ],
)
def test_every_figure_is_saved_as_svg_and_png_and_copied(
    room: Open, tmp_path: Path, section: str, find: Callable[[object], object]
) -> None:
    hands = room(Room(40))
    button = find(hands.open(section))
    for words in ("Copy", "Save as PNG", "Save as SVG"):
        hands.press(button)
        action = next(one for one in button.menu.actions() if one.text() == words)
        hands.qtbot.mouseClick(button.menu, LEFT, pos=button.menu.actionGeometry(action).center())
        hands.still()
    figure: Figure = button._figure()
    assert QGuiApplication.clipboard().image().size() == figure.size * 2
    png = QImage(str(tmp_path / f"{figure.name}.png"))
    assert png.size() == figure.size * 2
    rows = range(png.height() // 4, png.height() // 2, 5)
    assert len({png.pixel(x, y) for x in range(0, png.width(), 3) for y in rows}) > 3
    svg = ElementTree.parse(tmp_path / f"{figure.name}.svg").getroot()
    said = "".join(svg.itertext())
    assert figure.title.split(":")[0] in said
    assert "Simulated people" in said
    assert "Dongxing" in said


def test_signs_of_a_saved_plot_are_drawn_and_no_pictures(room: Open) -> None:
    hands = room(Room(40))
    figure = hands.view("overview").errors.take._figure()
    svg = figure.svg().decode()
    assert "<image" not in svg
    assert svg.count("<path") + svg.count("<polygon") + svg.count("<circle") + svg.count("<ellipse") > 10


def test_the_indicator_is_taken_along_without_its_button(room: Open) -> None:
    hands = room(Room(40))
    button = hands.page.indicator.findChild(type(hands.view("overview").errors.take))
    figure = button._figure()
    image = figure.image()
    place = button.geometry().translated(16, round(16 + figure._head()))
    spot = QRectF(place).center() * 2
    surface = hands.shell.theme.colour("surface").rgb()
    around = {image.pixel(round(spot.x()) + dx, round(spot.y()) + dy) for dx in range(-16, 17) for dy in range(-16, 17)}
    assert around == {surface}


def test_a_folder_that_refuses_is_said(room: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hands = room(Room(5))
    button = hands.view("overview").errors.take
    figure = button._figure()
    (tmp_path / f"{figure.name}.png").mkdir()
    hands.page.taking.save(figure, "png")
    hands.still()
    assert hands.shell._asking
