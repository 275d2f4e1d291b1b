"""The texts of a question in Moodle XML, and the pictures that lie beside them."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from urllib.parse import unquote

from borderlens.exchange.moodle.markers import size_of
from borderlens.exchange.moodle.tree import Node
from borderlens.exchange.plain_text import Plain, choose_language, plain_text
from borderlens.exchange.questions import Answer, Remark, Shown, number_in, one_line
from borderlens.exchange.report import SetAside

LONGEST = 100_000
_FILE = re.compile(r"@@PLUGINFILE@@/(?:[^/?#]*/)*([^/?#]+)")
_INLINE = re.compile(r"data:image/(png|jpe?g|webp);base64,(.+)", re.DOTALL)


class TextReader:
    """Reads the texts of one question; ``remarks`` gathers what they held and a pack cannot."""

    def __init__(self, node: Node, language: str) -> None:
        self.node, self.language = node, language
        self.remarks: dict[str, Remark] = {}

    def text(self, node: Node | None, pictures: bool = True) -> tuple[Plain, tuple[Shown, ...]]:
        """The words of a text element and the pictures that it names."""
        if node is None:
            return Plain(), ()
        words = node.words("text") if node.first("text") is not None else node.text.strip()
        if len(words) > LONGEST:
            raise SetAside("long", limit=LONGEST)
        if node.attributes.get("format", "html") in ("plain_text", "markdown"):
            return Plain(one_line(choose_language(words, self.language))), ()
        plain = plain_text(words, self.language)
        if "format" in plain.lost:
            self.remark("format")
        if plain.lost - {"format"}:
            self.remark("media", kinds=", ".join(sorted(plain.lost - {"format"})))
        shown = tuple(self.pictures(plain, dict(files_of(node))))
        if shown and not pictures:
            self.remark("picture_in_text")
        return plain, shown

    def pictures(self, plain: Plain, files: dict[str, bytes]) -> Iterator[Shown]:
        for place, (address, alt) in enumerate(plain.images, 1):
            inline, named = _INLINE.match(address), _FILE.search(unquote(address))
            content: bytes | None = None
            name = one_line(address)[:60]
            if inline is not None:
                name, content = f"inline-{place}.{inline[1].replace('jpeg', 'jpg')}", _decode(inline[2])
            elif named is not None:
                name, content = named[1], files.get(named[1])
                if content is None:
                    raise SetAside("picture_missing", file=name)
            if content is None:
                self.remark("picture_elsewhere", file=name)
            elif not is_picture(content):
                self.remark("picture_kind", file=name)
            else:
                yield Shown(name, content, alt)

    def old_image(self) -> tuple[Shown, ...]:
        name, content = self.node.words("image"), self.node.words("image_base64")
        if not name or not content:
            return ()
        shown = Shown(name.rsplit("/", 1)[-1], _decode(content))
        if not is_picture(shown.content):
            raise SetAside("picture_kind", file=shown.file)
        return (shown,)

    def answers(self) -> list[tuple[Node, Answer]]:
        found = []
        for node in self.node.all("answer"):
            plain, pictures = self.text(node)
            if pictures and not plain.text:
                raise SetAside("picture_answers")
            if pictures:
                self.remark("picture_in_text")
            feedback, _ = self.text(node.first("feedback"), pictures=False)
            share = number_in(node.attributes.get("fraction", "") or node.words("fraction"))
            found.append((node, Answer(plain.text, share or 0.0, feedback.text)))
        return found

    def remark(self, code: str, **fields: object) -> None:
        self.remarks.setdefault(code + str(sorted(fields.items())), Remark(code, fields))


def is_picture(content: bytes) -> bool:
    """True for a JPEG, PNG or WebP picture, by its header."""
    try:
        return min(size_of(content)) > 0
    except (OSError, ValueError, SyntaxError):
        return False


def files_of(node: Node | None) -> Iterator[tuple[str, bytes]]:
    """Names and bytes of the files in a text element."""
    for file in node.all("file") if node is not None else ():
        if file.attributes.get("encoding", "base64") == "base64":
            yield file.attributes.get("name", ""), _decode(file.text)


def _decode(text: str) -> bytes:
    try:
        return base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError):
        return b""
