"""TCVN3, the one-byte code of the old Vietnamese fonts (names beginning with ``.Vn``), as a codec named ``tcvn3``.

The letters are those of TCVN 5712:1993, table VN3: small letters with their tone marks, and the capitals without one.
Capitals with tones were drawn by a font of capitals over the same bytes: such names come out in small letters.
"""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import Buffer

NAME = "tcvn3"
_LETTERS = {
    0xA1: "ĂÂÊÔƠƯĐăâêôơưđ",
    0xB5: "àảãáạ",
    0xBB: "ằẳẵắ",
    0xC6: "ặầẩẫấậè",
    0xCE: "ẻẽéẹềểễếệìỉ",
    0xDC: "ĩíịò",
    0xE1: "ỏõóọồổỗốộờởỡớợù",
    0xF1: "ủũúụừửữứựỳỷỹýỵ",
}
TABLE = "".join(map(chr, range(0x80))) + "".join(
    next((letters[at - first] for first, letters in _LETTERS.items() if first <= at < first + len(letters)), "\ufffe")
    for at in range(0x80, 0x100)
)
"""The letter of each byte; ``U+FFFE`` where there is none."""


def _decode(data: Buffer, errors: str = "strict") -> tuple[str, int]:
    return codecs.charmap_decode(bytes(data), errors, TABLE)


def _encode(text: str, errors: str = "strict") -> tuple[bytes, int]:
    return codecs.charmap_encode(text, errors, codecs.charmap_build(TABLE))


def _search(name: str) -> codecs.CodecInfo | None:
    return codecs.CodecInfo(_encode, _decode, name=NAME) if name == NAME else None


codecs.register(_search)
