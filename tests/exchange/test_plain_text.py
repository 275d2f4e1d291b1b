import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderlens.exchange.plain_text import plain_text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Which <b>record</b>?</p>", "Which record?"),
        ("<p>One</p><p>Two</p>", "One Two"),
        ("One<br>Two<br/>Three", "One Two Three"),
        ("<ul><li>a</li><li>b</li></ul>", "a b"),
        ("5 &lt; 6 &amp; 7&nbsp;kg", "5 < 6 & 7 kg"),
        ("H<sub>2</sub>O", "H2O"),
        ("<script>alert(1)</script>Text<style>p{}</style>", "Text"),
        ("<p dir='ltr'>soft\u00adhyphen \u200ehere</p>", "softhyphen here"),
        ("no element", "no element"),
        ("<p>never closed", "never closed"),
        ("", ""),
    ],
)
def test_html_becomes_one_line(html: str, text: str) -> None:
    assert plain_text(html).text == text


def test_pictures_are_named_with_their_words() -> None:
    found = plain_text('<p>See <img src="@@PLUGINFILE@@/a%20b.png" alt="A cut" width="3"></p>')
    assert (found.text, found.images) == ("See", [("@@PLUGINFILE@@/a%20b.png", "A cut")])


@pytest.mark.parametrize(
    ("html", "lost"),
    [("<p>x</p>", set()), ("<b>x</b>", {"format"}), ("<table><tr><td>x</td></tr></table>", {"format"})],
)
def test_what_is_lost_is_named(html: str, lost: set[str]) -> None:
    assert plain_text(html).lost == lost


def test_media_are_named() -> None:
    assert plain_text("<video src='x'></video><iframe></iframe>").lost == {"video", "iframe"}


SPANS = '<span lang="en" class="multilang">Tusk</span> <span class="multilang" lang="vi">Ngà</span>'
BLOCKS = "{mlang en}Tusk{mlang}{mlang vi}Ngà{mlang}{mlang zh_cn,zh_tw}象牙{mlang}{mlang other}?{mlang}"


@pytest.mark.parametrize(
    ("html", "language", "text"),
    [
        (SPANS, "en", "Tusk"),
        (SPANS, "vi", "Ngà"),
        (SPANS, "lo", "Tusk"),
        (f"<p>A: {SPANS}.</p>", "vi", "A: Ngà."),
        (BLOCKS, "vi", "Ngà"),
        (BLOCKS, "zh-Hans", "象牙"),
        (BLOCKS, "lo", "?"),
        ('<span lang="en">only one</span>', "vi", "only one"),
        ('<lang lang="en">Tusk</lang><lang lang="vi">Ngà</lang>', "vi", "Ngà"),
    ],
)
def test_one_language_is_taken_of_several(html: str, language: str, text: str) -> None:
    assert plain_text(html, language).text == text


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    assert "\n" not in plain_text(text).text


@given(st.text(st.sampled_from('<>span lang="en"/{}m&;'), max_size=60))
def test_broken_markup_can_be_read(text: str) -> None:
    plain_text(text, "vi")
