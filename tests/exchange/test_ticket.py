"""A session's code: read back from bad photographs of a screen, and refused where a letter of it was changed."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageFilter
from tests.exchange.made_sessions import BLUEPRINTS, FORMS, KEYS, OTHER_KEYS, PLAN, SESSION

from borderlens.domain.errors import Mistake, NotAPhoto
from borderlens.domain.events import canonical
from borderlens.domain.session_errors import NewerSessionFile, NoTicket, TicketDamaged, TicketTooLarge
from borderlens.exchange.session_file import session_record
from borderlens.exchange.ticket import (
    LIMIT,
    PREFIX,
    base45,
    from_base45,
    make_ticket,
    read_text,
    read_ticket,
)

TICKET = make_ticket(SESSION, BLUEPRINTS, KEYS)
TOLD = replace(SESSION, plan=replace(PLAN, partners=()))


def png(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def text_of(record: object, keys: object = KEYS) -> str:
    packed = zlib.compress(canonical(record))
    return PREFIX + base45(keys.private.sign(packed) + packed)  # type: ignore[attr-defined]


def test_the_code_is_a_qr_code_with_its_white_edge() -> None:
    with Image.open(io.BytesIO(TICKET.png)) as picture:
        assert picture.size == (8 * (len(TICKET.modules) + 8),) * 2
        assert picture.convert("L").getpixel((31, 31)) == 255
        assert picture.convert("L").getpixel((32, 32)) == 0
    assert all(TICKET.modules[0][:7])
    assert len(TICKET.text) <= LIMIT
    assert read_ticket(TICKET.png) == (TOLD, BLUEPRINTS)


def photographed(angle: float, side: int, blur: float, noise: float, light: tuple[float, float]) -> bytes:
    """The code as a laptop's camera sees it on a projector: turned, small, out of focus, grainy, lit from one side."""
    rng = np.random.default_rng(7)
    with Image.open(io.BytesIO(TICKET.png)) as code:
        shown = code.convert("L").resize((side, side), Image.Resampling.BILINEAR)
    wall = Image.new("L", (side * 2, side * 2), 150)
    wall.paste(shown, (side // 2, side // 2 + 9))
    seen = wall.rotate(angle, Image.Resampling.BICUBIC, fillcolor=120).filter(ImageFilter.GaussianBlur(blur))
    slope = np.linspace(*light, seen.width)[None, :]
    grain = np.asarray(seen, dtype=np.float64) * slope + rng.normal(0, noise, (seen.height, seen.width))
    return png(Image.fromarray(grain.clip(0, 255).astype(np.uint8)))


@pytest.mark.parametrize(
    ("angle", "side", "blur", "noise", "light"),
    [
        (0, 480, 1.0, 12, (1.0, 1.0)),
        (7, 600, 1.5, 15, (1.0, 0.6)),
        (-23, 700, 2.0, 15, (0.5, 1.0)),
        (90, 520, 1.0, 20, (0.8, 0.8)),
        (180, 600, 1.5, 25, (1.0, 0.7)),
        (41, 900, 3.0, 20, (0.9, 0.5)),
    ],
)
def test_it_is_read_from_a_turned_blurred_grainy_photograph(
    angle: float, side: int, blur: float, noise: float, light: tuple[float, float]
) -> None:
    assert read_ticket(photographed(angle, side, blur, noise, light)) == (TOLD, BLUEPRINTS)


def test_a_photograph_without_a_code_is_named(tmp_path: Path) -> None:
    file = tmp_path / "wall.png"
    file.write_bytes(png(Image.effect_noise((640, 480), 60)))
    with pytest.raises(NoTicket) as caught:
        read_ticket(file)
    assert caught.value.fields["file"] == str(file)
    with pytest.raises(NotAPhoto):
        read_ticket(b"no picture at all")


def test_another_code_on_the_wall_is_passed_over_and_alone_it_is_none() -> None:
    other = np.asarray(zxingcpp.create_barcode("https://example.org", zxingcpp.BarcodeFormat.QRCode).to_image(scale=4))
    with Image.open(io.BytesIO(TICKET.png)) as code:
        wall = Image.new("L", (code.width + 300, code.height), 255)
        wall.paste(code.convert("L"), (300, 0))
    wall.paste(Image.fromarray(other), (40, 40))
    assert read_ticket(png(wall))[0] == TOLD
    alone = Image.new("L", (600, 600), 255)
    alone.paste(Image.fromarray(other), (200, 200))
    with pytest.raises(TicketDamaged):
        read_ticket(png(alone))


@given(data=st.binary(max_size=90))
def test_base_45_is_undone(data: bytes) -> None:
    assert from_base45(base45(data)) == data


def test_base_45_is_that_of_the_rfc() -> None:
    # RFC 9285, section 4.3 and 4.4
    assert base45(b"AB") == "BB8"
    assert base45(b"Hello!!") == "%69 VD92EX0"
    assert base45(b"base-45") == "UJCLQE7W581"
    assert from_base45("QED8WEX0") == b"ietf!"
    for wrong in ("GGW", "::", "A", "abc"):
        with pytest.raises(ValueError, match="Base 45"):
            from_base45(wrong)


@given(
    at=st.integers(0, len(TICKET.text) - 1), letter=st.sampled_from("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:é")
)
def test_no_letter_can_change_unseen(at: int, letter: str) -> None:
    changed = TICKET.text[:at] + letter + TICKET.text[at + 1 :]
    if changed != TICKET.text:
        with pytest.raises(TicketDamaged):
            read_text(changed)


@given(raw=st.one_of(st.text(max_size=60), st.binary(max_size=120).map(lambda data: PREFIX + base45(data))))
def test_anything_else_is_a_damaged_ticket(raw: str) -> None:
    with pytest.raises(TicketDamaged):
        read_text(raw)


RECORD = session_record(SESSION, BLUEPRINTS)
WRONG: list[tuple[str, Callable[[dict[str, object]], object]]] = [
    ("no criteria that are any", lambda r: r | {"criteria": {"found": 80}}),
    ("a share above all", lambda r: r | {"criteria": {**SESSION.criteria.record, "found": 101}}),  # type: ignore[union-attr]
    ("an id that is a path", lambda r: r | {"id": "../../settings"}),
    ("no device", lambda r: {k: v for k, v in r.items() if k != "device"}),
    ("a form that is no sum", lambda r: r | {"plan": {"title": "x", "forms": {"pre": ["a"]}}}),
    ("a blueprint without end", lambda r: r | {"blueprints": {FORMS[0]: "x" * 300}}),
    ("no title", lambda r: r | {"plan": {}}),
    ("words without end", lambda r: r | {"plan": {"title": "x" * 201}}),
    ("another format", lambda r: r | {"format": "bl-form/1"}),
    ("a time that is none", lambda r: r | {"opened_at": "yesterday"}),
    ("a list", lambda r: [r]),
    ("keys that are none", lambda r: r | {"trainer": "me"}),
]  # fmt: skip


@pytest.mark.parametrize(("what", "change"), WRONG, ids=[what for what, _ in WRONG])
def test_a_signed_ticket_of_another_shape_is_refused(what: str, change: Callable[[dict[str, object]], object]) -> None:
    with pytest.raises(TicketDamaged):
        read_text(text_of(change(dict(RECORD))))


def test_a_ticket_signed_by_another_laptop_than_it_names_is_refused() -> None:
    with pytest.raises(TicketDamaged):
        read_text(text_of(RECORD, OTHER_KEYS))
    assert read_text(text_of(RECORD))[0] == SESSION


def test_a_ticket_of_a_newer_program_says_so() -> None:
    with pytest.raises(NewerSessionFile):
        read_text(text_of({**RECORD, "format": "bl-session/2"}))


def test_a_ticket_that_unpacks_to_far_more_is_refused() -> None:
    packed = zlib.compress(b'{"a":"' + b"x" * 1_000_000 + b'"}')
    with pytest.raises(TicketDamaged):
        read_text(PREFIX + base45(KEYS.private.sign(packed) + packed))


def test_a_plan_that_does_not_fit_says_how_much_it_is() -> None:
    many = tuple(f"module-{number * 7919}-of-many" for number in range(90))
    with pytest.raises(TicketTooLarge) as caught:
        make_ticket(replace(SESSION, plan=replace(PLAN, modules=many)), BLUEPRINTS, KEYS)
    assert isinstance(caught.value, Mistake)
    assert int(str(caught.value.fields["bytes"])) > LIMIT
