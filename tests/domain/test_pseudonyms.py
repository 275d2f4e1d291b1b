import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderlens.domain.pseudonyms import pseudonym


def test_it_is_an_hmac_under_the_key() -> None:
    # printf ID | openssl dgst -sha256 -mac HMAC -macopt hexkey:0101...01
    assert pseudonym(bytes([1]) * 32, "018f3c5e-0000-7000-8000-000000000001") == "0523215bb1f36c2e3c83e1da800449e9"


@given(st.binary(min_size=32, max_size=32), st.binary(min_size=32, max_size=32), st.uuids())
def test_another_key_gives_another_pseudonym(key: bytes, other: bytes, person: object) -> None:
    assert (pseudonym(key, str(person)) == pseudonym(other, str(person))) == (key == other)


@pytest.mark.parametrize(("key", "person"), [(b"short", "p"), (bytes(32), "")])
def test_no_pseudonym_without_a_key_or_a_person(key: bytes, person: str) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        pseudonym(key, person)
