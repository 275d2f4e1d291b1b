"""A form as pages: nothing split, no picture enlarged, every item once, what paper cannot ask named."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage, QPainter
from tests.services.forms.made_packs import make_form

from borderlens import paths
from borderlens.services.forms.receiving import receive
from borderlens.services.forms.sealed import SealedForm
from borderlens.ui.pages.forms import paper_items
from borderlens.ui.pages.forms.paper_items import Speaker
from borderlens.ui.pages.forms.paper_pages import GAP, ROOM, form_paper, paginated, paint_page, write_pdf
from borderlens.ui.pages.forms.paper_text import PAGE, Block, fitted


@pytest.fixture(scope="module")
def form(tmp_path_factory: pytest.TempPathFactory) -> SealedForm:
    folder = tmp_path_factory.mktemp("pages")
    return receive(make_form(folder)[1].file, folder / "data")


def speak(*languages: str) -> Speaker:
    return Speaker(paths.bundled() / "assets" / "translations", languages)


@given(st.lists(st.floats(1, ROOM), max_size=40))
def test_blocks_stay_whole_in_order_and_on_the_page(heights: list[float]) -> None:
    blocks = [Block(height, lambda painter, x, y: None, place) for place, height in enumerate(heights)]
    pages = paginated(blocks)
    assert [block.place for page in pages for block in page] == list(range(len(heights)))
    for page in pages:
        assert sum(block.height for block in page) + GAP * max(len(page) - 1, 0) <= ROOM + 1e-6
    for page, after in pairwise(pages):  # no page is left early
        assert sum(block.height + GAP for block in page) + after[0].height > ROOM


@given(st.floats(1, 4000), st.floats(1, 4000), st.floats(1, 900), st.floats(1, 500))
def test_a_picture_is_never_enlarged_and_keeps_its_shape(wide: float, high: float, room: float, deep: float) -> None:
    size = fitted(QSizeF(wide, high), QSizeF(room, deep))
    assert size.width() <= min(wide, room) + 1e-6
    assert size.height() <= min(high, deep) + 1e-6
    assert size.width() * high == pytest.approx(size.height() * wide, rel=1e-6)


@pytest.mark.parametrize("languages", [("en",), ("vi", "en")])
def test_every_item_stands_once_before_the_answer_sheet(form: SealedForm, languages: tuple[str, ...]) -> None:
    paper = form_paper(form, speak(*languages))
    places = [block.place for page in paper.pages for block in page if block.place is not None]
    assert places == list(range(len(form.items)))
    assert all(block.place is None for block in paper.pages[-1])


def test_the_words_of_a_page_are_those_of_its_items(form: SealedForm, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    usual = paper_items.text

    def hear(words: str, *more: object) -> Block:
        told.append(words)
        return usual(words, *more)

    monkeypatch.setattr(paper_items, "text", hear)
    form_paper(form, speak("en", "vi"))
    said = "\n".join(told)
    for entry in form.items:
        for language in ("en", "vi"):
            words = entry.in_language(language)
            assert words.stem in said
            if entry.item.type in ("single", "multiple", "ordering"):
                assert all(option in said for option in words.options.values())
    for why in ("pointing at a picture", "a story that branches", "measuring the angle"):
        assert why in said
    assert "SECRETWORD" not in said


def test_a_high_item_gives_way_with_its_pictures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: SealedForm
) -> None:
    whole = QImage(4000, 4000, QImage.Format.Format_RGB32)
    monkeypatch.setattr(paper_items, "_image", lambda file: whole)
    pair = next(entry for entry in form.items if entry.item.type == "pair")
    free = paper_items.item_block(pair, 0, speak("en"), ROOM)
    tight = paper_items.item_block(pair, 0, speak("en"), free.height - 100)
    assert tight.height <= free.height - 100


def test_the_head_names_the_form_and_counts_the_pages(form: SealedForm) -> None:
    paper = form_paper(form, speak("en"))
    assert form.short_id[:4] in paper.title
    assert paper.page_words == "page {page} of {pages}"
    page = QImage(int(PAGE.width()), int(PAGE.height()), QImage.Format.Format_RGB32)
    page.fill(0xFFFFFF)
    before = page.copy()
    painter = QPainter(page)
    paint_page(painter, paper, 1, paper.pages[0])
    painter.end()
    assert page != before


def test_the_file_holds_as_many_pages_as_the_paper(form: SealedForm) -> None:
    paper = form_paper(form, speak("en"))
    content = write_pdf(paper)
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") == len(paper.pages)
