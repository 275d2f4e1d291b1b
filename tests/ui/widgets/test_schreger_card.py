"""The card of the crossing angle: its sentences, its marks and its gauge."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot
from tests.ui.widgets.ground import show, spoken

from borderlens.ui.say import Say
from borderlens.ui.theme import theme
from borderlens.ui.widgets.schreger_card import SchregerCard
from borderlens.ui.widgets.schreger_gauge import SchregerGauge
from borderlens.vision.schreger import Place, SchregerEstimate, Zone
from borderlens.words import LANGUAGES

PLACES = (
    Place((0.5, 0.5), (0.4, 0.4), (0.6, 0.4), 118.0, True),
    Place((0.7, 0.6), (0.6, 0.7), (0.8, 0.7), 117.0, False),
)
ELEPHANT = SchregerEstimate(Zone.ELEPHANT, 118.4, 116.1, 124.2, 40, True, PLACES, 20.0)
NOTHING = SchregerEstimate(Zone.NO_PATTERN)


def picture() -> QImage:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("#c0a070"))
    return image


def test_the_sentence_carries_mean_and_interval_and_the_zone(qtbot: QtBot) -> None:
    card = SchregerCard()
    show(qtbot, card, width=760)
    card.show_estimate(picture(), ELEPHANT)
    assert card.sentence.text() == "Mean of outer angles 118°, 116° to 124°: in the zone of elephant ivory."
    assert "is an aid" in card.aid.text()
    assert card.sentence.text() in spoken(card)
    assert spoken(card.picture) == "1 concave and 1 convex angles drawn"
    assert spoken(card.gauge) == card.sentence.text()


def test_no_pattern_concludes_nothing_and_shows_no_gauge(qtbot: QtBot) -> None:
    card = SchregerCard()
    show(qtbot, card, width=760)
    card.show_estimate(picture(), ELEPHANT)
    assert card.gauge.isVisible()
    card.show_estimate(picture(), NOTHING)
    assert card.sentence.text() == "No pattern found: this says nothing about the material."
    assert not card.gauge.isVisible()
    assert not card.picture.isVisible()


def test_without_a_rim_the_zone_is_not_said(qtbot: QtBot) -> None:
    card = SchregerCard()
    show(qtbot, card, width=760)
    card.show_estimate(picture(), SchregerEstimate(Zone.BETWEEN, 130, 128, 132, 20, False, PLACES, 20.0))
    assert "inner lines" in card.sentence.text()
    assert "elephant ivory" not in card.sentence.text()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("estimate", [ELEPHANT, NOTHING])
def test_it_speaks_every_language(qtbot: QtBot, speaker: Say, language: str, estimate: SchregerEstimate) -> None:
    card = SchregerCard()
    show(qtbot, card, width=760)
    card.show_estimate(picture(), estimate)
    before = card.sentence.text()
    speaker.choose(language)
    assert (card.sentence.text() == before) == (language == "en")
    assert card.grab().width() == card.width()


def test_the_lines_of_a_place_are_drawn_cased(qtbot: QtBot) -> None:
    card = SchregerCard()
    show(qtbot, card, width=760, height=500)
    card.show_estimate(picture(), SchregerEstimate(Zone.ELEPHANT, 118, 116, 124, 40, True, PLACES[:1], 20.0))
    drawn = card.picture.grab().toImage()
    colours = {drawn.pixelColor(x, y).name() for x in range(drawn.width()) for y in range(drawn.height())}
    assert theme().colour("mark_core").name() in colours
    assert theme().colour("mark_casing").name() in colours


def test_the_bar_of_the_gauge_spans_the_interval(qtbot: QtBot) -> None:
    gauge = SchregerGauge()
    show(qtbot, gauge, width=400)

    def brass(low: float, high: float) -> int:
        gauge.show_angle(118, low, high)
        drawn = gauge.grab().toImage()
        wanted = theme().colour("brass")
        return sum(drawn.pixelColor(x, y) == wanted for x in range(drawn.width()) for y in range(drawn.height()))

    narrow, wide = brass(117, 119), brass(100, 136)
    assert 0 < 4 * narrow < wide
    gauge.show_angle(None)


@pytest.mark.parametrize(("factor", "below"), [(1.0, False), (2.0, True)])
def test_large_words_put_the_gauge_below_the_picture(qtbot: QtBot, factor: float, below: bool) -> None:
    theme().choose(factor=factor)
    card = SchregerCard()
    card.show_estimate(picture(), ELEPHANT)
    show(qtbot, card, width=760, height=900)
    assert (card.gauge.geometry().top() > card.picture.geometry().bottom()) is below
