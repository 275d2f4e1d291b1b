"""Lines of events: only the canonical JSON of an event is one, to the last byte."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.store.chains import Chain

from borderlens.domain.events import Draft, canonical, event_hash, to_record
from borderlens.store.event_rows import from_row, to_row
from borderlens.store.lines import BadLine, hash_of, line_of, read_body, read_chain, read_line

bodies = st.dictionaries(
    st.text(max_size=4),
    st.recursive(
        st.none()
        | st.booleans()
        | st.integers()
        | st.floats(allow_nan=False, allow_infinity=False)
        | st.text(max_size=6),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
        max_leaves=6,
    ),
    max_size=4,
)


def a_line(**changes: Any) -> bytes:
    """A line with other values, written canonically."""
    event = Chain("d1").add(Draft("check.made", {"n": 1}))
    record = to_record(event)
    del record["hash"]
    return canonical(record | changes)


@given(bodies)
def test_a_line_gives_the_event_and_its_hash_back(body: dict[str, Any]) -> None:
    event = Chain("d1").add(Draft("check.made", body, session="s", item="é\u200b", item_version=3, item_hash=bytes(32)))
    line = line_of(to_row(event))
    assert hash_of(line) == event.hash == event_hash(event)
    row, read = read_line(line)
    assert row == to_row(event)
    assert read == event.body
    assert from_row(row) == event
    assert read_body(row[13]) == event.body


@given(bodies, st.data())
def test_a_changed_byte_is_refused_or_gives_another_hash(body: dict[str, Any], data: st.DataObject) -> None:
    line = bytearray(line_of(to_row(Chain("d1").add(Draft("check.made", body)))))
    place = data.draw(st.integers(0, len(line) - 1))
    line[place] ^= data.draw(st.integers(1, 255))
    try:
        row, read = read_line(bytes(line))
    except BadLine:
        return
    assert line_of(row) == bytes(line)
    assert canonical(read) == row[13].encode()


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_anything_at_all_is_read_or_refused(content: bytes) -> None:
    with pytest.raises(BadLine):
        read_line(content)


@pytest.mark.parametrize(
    "line",
    [
        a_line().replace(b'"n":1', b'"n": 1'),
        a_line().replace(b'"n":1', b'"n":1.0'),
        a_line().replace(b'"n":1', b'"n":NaN'),
        a_line().replace(b'"n":1', b'"n":-Infinity'),
        a_line().replace(b'"n":1', b'"n":1e400'),
        a_line().replace(b'"n":1', b'"n":1,"n":1'),
        a_line().replace(b'"n":1', b'"n":1,"a":2'),
        a_line().replace(b'"n":1', b'"n":"\\u0041"'),
        a_line().replace(b'"n":1', b'"n":"\\ud800"'),
        a_line().replace(b'"n":1', b'"n":' + b"9" * 5000),
        a_line().replace(b'"n":1', b'"n":' + b"[" * 40 + b"]" * 40),
        a_line().replace(b'"n":1', b'"n":' + b"[" * 100_000 + b"]" * 100_000),
        a_line().replace(b'"n":1', b'"n":[0.5,' + b"[" * 40 + b"]" * 40 + b"]"),
        a_line().replace(b'"seq":0', b'"seq":0,"seq":0'),
        a_line(seq=-1),
        a_line(seq=2**53),
        a_line(seq=True),
        a_line(seq=0.5),
        a_line(schema=0),
        a_line(schema="1"),
        a_line(item_version=2**63),
        a_line(clock_offset_ms=10**30),
        a_line(id=""),
        a_line(id=7),
        a_line(id="x" * 201),
        a_line(device=None),
        a_line(session=["s"]),
        a_line(body=[]),
        a_line(body="{}"),
        a_line(ts="2026-11-24T08:00:00Z"),
        a_line(ts="2026-13-24T08:00:00.000Z"),
        a_line(ts="yesterday, perhaps 8:00"),
        a_line(prev="00" * 31),
        a_line(prev="AB" * 32),
        a_line(prev=" 0" * 32),
        a_line(item_hash="zz" * 32),
        a_line(more=1),
        json.dumps(json.loads(a_line())).encode(),
        b"\xef\xbb\xbf" + a_line(),
        a_line() + b" ",
        b"[" + a_line() + b"]",
        b"null",
        b"",
    ],
)
def test_what_is_not_the_canonical_line_of_an_event_is_refused(line: bytes) -> None:
    with pytest.raises(BadLine):
        read_line(line)


def test_the_line_that_those_are_made_of_is_one() -> None:
    assert read_line(a_line())[1] == {"n": 1}


@pytest.mark.parametrize("value", [2**64, -(2**70), 1e16, 1e-7, 5e-324, 0.1, -0.5])
def test_numbers_that_programs_write_in_different_ways_stay_as_they_are(value: float) -> None:
    line = a_line(body={"n": value})
    row, body = read_line(line)
    assert body == {"n": value}
    assert type(body["n"]) is type(value)
    assert line_of(row) == line
    assert read_body(row[13]) == body


def test_a_chain_is_read_up_to_the_line_that_does_not_follow() -> None:
    chain, other = Chain("d1"), Chain("d2")
    for kept in (chain, other):
        for number in range(3):
            kept.add(Draft("check.made", {"n": number}))
    good, strange = chain.lines, other.lines
    assert [row[2] for row, _ in read_chain(good)] == [0, 1, 2]
    for bad, at in (([*good, strange[2]], 4), ([good[0], good[2]], 2), ([good[1], good[1]], 2), ([good[0], b"{}"], 2)):
        with pytest.raises(BadLine) as caught:
            list(read_chain(bad))
        assert caught.value.number == at
