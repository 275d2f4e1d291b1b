"""Pages look as they did when somebody looked at them: five sheets in four languages."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image
from tests.services.reports.golden import FONTS, LANGUAGES, SHEETS, compare, draw, file_of

from borderlens.exchange.typeset import Typesetter
from borderlens.paths import bundled

FAR = 3.0
"""Grey levels: another version of a font stays below, a missing line does not."""


@pytest.fixture(scope="module")
def typesetter() -> Typesetter:
    made = Typesetter(bundled() / "assets" / "paper")
    if missing := [font for font in FONTS if font not in made.families]:
        pytest.skip(f"golden pages are drawn with {', '.join(missing)}")
    return made


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sheet", SHEETS)
def test_pages_are_as_they_were(typesetter: Typesetter, sheet: str, language: str) -> None:
    pages = draw(typesetter, sheet, language)
    files = [file_of(sheet, language, number) for number in range(len(pages))]
    assert [file for file in files if not file.is_file()] == []
    assert not file_of(sheet, language, len(pages)).exists()
    for page, file in zip(pages, files, strict=True):
        assert compare(page, np.asarray(Image.open(file).convert("L"), np.float64)) < FAR, file.name


def test_a_line_that_moved_is_seen(typesetter: Typesetter) -> None:
    """The tolerance is no blindfold: two rows down, or a language for another, is far from the picture."""
    page = draw(typesetter, "report", "en")[0]
    golden = np.asarray(Image.open(file_of("report", "en", 0)).convert("L"), np.float64)
    assert compare(np.roll(page, 6, axis=0), golden) > FAR
    other = np.asarray(Image.open(file_of("report", "vi", 0)).convert("L"), np.float64)
    assert compare(page, other) > FAR


@pytest.mark.parametrize("sheet", SHEETS)
def test_nothing_runs_over_the_edge(typesetter: Typesetter, sheet: str) -> None:
    """A page's outer four millimetres are white but for the watermark."""
    for language in LANGUAGES:
        for page in draw(typesetter, sheet, language):
            edge = np.concatenate([page[:4].ravel(), page[-4:].ravel(), page[:, :4].ravel(), page[:, -4:].ravel()])
            assert edge.min() > 200
