"""HTML of another program to one line of plain text, with the pictures named in it and what was lost on the way."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from borderlens.exchange.questions import one_line

_SILENT = frozenset({"script", "style", "head", "title", "template"})
_APART = frozenset(
    {
        *("address", "article", "aside", "blockquote", "br", "caption", "dd", "div", "dl", "dt", "figure", "footer"),
        *("form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "ol", "p", "pre", "section", "table"),
        *("tbody", "td", "tfoot", "th", "thead", "tr", "ul"),
    }
)
_PLAIN = frozenset({"p", "br", "span", "div", "img", "html", "body"})
_MEDIA = frozenset({"audio", "video", "object", "embed", "iframe", "math", "svg"})
_SPANS = re.compile(
    r"(?:<(?:span\b(?=[^>]*multilang)|lang\b)(?=[^>]*\blang\s*=)[^>]*>.*?</(?:span|lang)\s*>\s*){2,}",
    re.IGNORECASE | re.DOTALL,
)
_SPAN = re.compile(r"<(span|lang)\b[^>]*\blang\s*=\s*[\"']?([\w-]+)[^>]*>(.*?)</\1\s*>", re.IGNORECASE | re.DOTALL)
_BLOCKS = re.compile(r"(?:\{\s*mlang\s+[^}]+\}.*?\{\s*mlang\s*\}\s*)+", re.IGNORECASE | re.DOTALL)
_BLOCK = re.compile(r"\{\s*mlang\s+([^}]+)\}(.*?)\{\s*mlang\s*\}", re.IGNORECASE | re.DOTALL)
_LONGEST = 20_000  # characters: a longer text is refused anyway, and the two patterns take their time
_CODES = {"zh-hans": ("zh-hans", "zh-cn", "zh"), "lo": ("lo",), "vi": ("vi",), "en": ("en", "en-us", "en-gb")}


@dataclass(slots=True)
class Plain:
    """``text`` in one line; ``parts`` are the texts of elements with a class of ours (``bl-why``), in order and as
    they stand.

    ``images`` are (address, alternative text); ``lost`` names elements whose form or content is not carried over.
    """

    text: str = ""
    parts: dict[str, list[str]] = field(default_factory=dict)
    images: list[tuple[str, str]] = field(default_factory=list)
    lost: set[str] = field(default_factory=set)


def plain_text(html: str, language: str = "en") -> Plain:
    """Read HTML; of a text in several languages only ``language`` is taken, or the first where it is not there."""
    reader = _Reader()
    reader.feed(choose_language(html, language))
    reader.close()
    return reader.finish()


def choose_language(text: str, language: str) -> str:
    """Moodle's two ways to hold several languages in one text, reduced to one language."""

    def pick(parts: list[tuple[str, str]]) -> str:
        wanted = _CODES.get(language.casefold(), (language.casefold(),))
        for code in (*wanted, "other"):
            for names, content in parts:
                if code in names.casefold().replace("_", "-").replace(" ", "").split(","):
                    return content
        return parts[0][1]

    if len(text) > _LONGEST:
        return text
    text = _SPANS.sub(lambda run: pick([(m[2], m[3]) for m in _SPAN.finditer(run[0])]), text)
    return _BLOCKS.sub(lambda run: pick([(m[1], m[2]) for m in _BLOCK.finditer(run[0])]), text)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found = Plain()
        self.pieces: list[str] = []
        self.silent = 0
        self.open: list[tuple[str, str, int]] = []  # tag, class of ours, where its text starts

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in _SILENT:
            self.silent += 1
        if tag in _APART:
            self.pieces.append(" ")
        if tag == "img":
            self.found.images.append((given.get("src", ""), one_line(given.get("alt", ""))))
        elif tag in _MEDIA:
            self.found.lost.add(tag)
        elif tag not in _PLAIN and not any(name.startswith("bl-") for name in given.get("class", "").split()):
            self.found.lost.add("format")
        if tag not in ("br", "img", "hr", "input", "meta", "link"):
            ours = next((name for name in given.get("class", "").split() if name.startswith("bl-")), "")
            self.open.append((tag, ours, len(self.pieces)))

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT and self.silent:
            self.silent -= 1
        places = [place for place, (name, _, _) in enumerate(self.open) if name == tag]
        if places:
            for _, ours, start in reversed(self.open[places[-1] :]):
                if ours:
                    self.found.parts.setdefault(ours, []).append("".join(self.pieces[start:]).strip())
            del self.open[places[-1] :]
        if tag in _APART:
            self.pieces.append(" ")

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.pieces.append(data)

    def finish(self) -> Plain:
        for _, ours, start in reversed(self.open):
            if ours:
                self.found.parts.setdefault(ours, []).append("".join(self.pieces[start:]).strip())
        self.found.text = one_line("".join(self.pieces))
        return self.found
