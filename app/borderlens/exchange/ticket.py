"""A session's ticket: a QR code for the wall, with which a laptop joins by a photograph.

In the code stands the text ``BLS1:`` and, in Base 45 (RFC 9285, the letters that a QR code packs tightest), 64 bytes of
an Ed25519 signature over what follows: the session's record as canonical JSON, packed by zlib. No roster, no names, no
forms. The signature fits the key that the record names; whose key that is, its fingerprint tells.
"""

from __future__ import annotations

import io
import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from borderlens.domain.events import canonical
from borderlens.domain.session_errors import NewerSessionFile, NoTicket, TicketDamaged, TicketTooLarge
from borderlens.domain.sessions import Session
from borderlens.exchange.session_file import NewerFormat, read_session_record, session_record
from borderlens.packs.signing import Keys

PREFIX = "BLS1:"
LIMIT = 1_500
"""Characters of a code's text: at about 1,500 a code has 109 modules a side, which a laptop's camera still reads."""
_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_VALUE = {letter: value for value, letter in enumerate(_ALPHABET)}
_SIGNATURE = 64  # bytes
_RECORD_LIMIT = 16_384  # bytes once unpacked
_QUIET = 4  # modules of white round the code, ISO/IEC 18004
_READING_SIDE = 1_600  # px of a photograph's shorter side
_SMALLER = (1, 2, 3)  # a blurred picture is read when it is made smaller


@dataclass(frozen=True, slots=True)
class Ticket:
    """A code to be shown.

    Attributes:
        text: what stands in it.
        modules: rows of the code, True for dark, without the white round it.
        png: a picture of it with the white round it, 8 px a module.
    """

    text: str
    modules: tuple[tuple[bool, ...], ...]
    png: bytes


def make_ticket(session: Session, blueprints: Mapping[str, str], keys: Keys) -> Ticket:
    """The ticket of a session. Partners are left out: no laptop needs them.

    Raises:
        TicketTooLarge: title, place and forms do not fit.
    """
    short = replace(session, plan=replace(session.plan, partners=()))
    packed = zlib.compress(canonical(session_record(short, blueprints)), 9)
    text = PREFIX + base45(keys.private.sign(packed) + packed)
    if len(text) > LIMIT:
        raise TicketTooLarge(session=session.plan.title, bytes=len(text), limit=LIMIT)
    modules = _modules(text)
    return Ticket(text, modules, _png(modules))


def read_ticket(picture: Path | bytes) -> tuple[Session, dict[str, str]]:
    """The session, and its forms' blueprints, whose code is on a photograph (a file, or the bytes of one).

    Raises:
        NoTicket: no such code was found on it.
        TicketDamaged: it is no session's, or its signature does not fit. NewerSessionFile.
        NotAPhoto and the other mistakes of ``vision.photo.read_photo``.
    """
    file = "-" if isinstance(picture, bytes) else str(picture)
    return read_text(_text_on(picture, file), file)


def read_text(text: str, file: str = "-") -> tuple[Session, dict[str, str]]:
    """The session that the text of a code tells. Raises ``TicketDamaged``, ``NewerSessionFile``."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        if not text.startswith(PREFIX) or len(text) > 2 * LIMIT:
            raise ValueError("no ticket")
        raw = from_base45(text.removeprefix(PREFIX))
        signature, packed = raw[:_SIGNATURE], raw[_SIGNATURE:]
        engine = zlib.decompressobj()
        record = json.loads(engine.decompress(packed, _RECORD_LIMIT))
        if not engine.eof or engine.unused_data or not isinstance(record, dict):
            raise ValueError("cut short, or too long")
        session, blueprints = read_session_record(record)
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(session.trainer.sign)).verify(signature, packed)
    except NewerFormat as error:
        raise NewerSessionFile(file=file) from error
    except (ValueError, zlib.error, RecursionError, InvalidSignature) as error:
        raise TicketDamaged(file=file) from error
    return session, blueprints


def base45(data: bytes) -> str:
    """RFC 9285: two bytes in three letters."""
    letters = []
    for at in range(0, len(data), 2):
        pair = data[at : at + 2]
        number = int.from_bytes(pair, "big")
        for _ in range(3 if len(pair) == 2 else 2):
            number, value = divmod(number, 45)
            letters.append(_ALPHABET[value])
    return "".join(letters)


def from_base45(text: str) -> bytes:
    """Inverse of ``base45``. Raises ``ValueError``."""
    if len(text) % 3 == 1 or not set(text) <= _VALUE.keys():
        raise ValueError("no Base 45")
    data = bytearray()
    for at in range(0, len(text), 3):
        group = text[at : at + 3]
        number = sum(_VALUE[letter] * 45**place for place, letter in enumerate(group))
        length = len(group) - 1
        if number >= 256**length:
            raise ValueError("no Base 45")
        data += number.to_bytes(length, "big")
    return bytes(data)


def _modules(text: str) -> tuple[tuple[bool, ...], ...]:
    import numpy as np
    import zxingcpp

    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="L")
    rows = np.asarray(code.to_image(scale=1, add_quiet_zones=False)) == 0
    return tuple(tuple(map(bool, row)) for row in rows)


def _png(modules: tuple[tuple[bool, ...], ...], size: int = 8) -> bytes:
    import numpy as np
    from PIL import Image

    light = np.pad(~np.array(modules, dtype=bool), _QUIET, constant_values=True)
    picture = Image.fromarray(np.kron(light, np.ones((size, size), dtype=bool)).astype(np.uint8) * 255)
    out = io.BytesIO()
    picture.convert("1").save(out, "PNG", optimize=True)
    return out.getvalue()


def _text_on(picture: Path | bytes, file: str) -> str:
    import zxingcpp
    from PIL import Image

    from borderlens.vision.photo import read_photo

    grey = Image.fromarray(read_photo(picture, reading_side=_READING_SIDE).pixels).convert("L")
    found, formats = "", zxingcpp.barcode_formats_from_str("QRCode")
    for smaller in _SMALLER:
        reduced = grey.reduce(smaller) if smaller > 1 else grey
        for binarizer in (zxingcpp.Binarizer.LocalAverage, zxingcpp.Binarizer.GlobalHistogram):
            for code in zxingcpp.read_barcodes(reduced, formats, binarizer=binarizer):
                if code.text.startswith(PREFIX):
                    return str(code.text)
                found = found or str(code.text)
    if found:
        raise TicketDamaged(file=file)
    raise NoTicket(file=file)
