"""The text people agree to: whoever changes it gives it another number."""

from __future__ import annotations

import hashlib

import pytest

from borderlens.services.sessions.consent_text import PARTS, VERSION, consent_text
from borderlens.words import LANGUAGES, Words

SUMS = {1: "8cd3c889080e6105f583f8abd3938a0dad1245879c4bb85a12ce28c17724ac47"}
"""SHA-256 of the English text of each number."""


def test_a_text_that_was_agreed_to_never_changes_under_its_number() -> None:
    words = Words()
    assert max(SUMS) == VERSION
    for number, told in SUMS.items():
        text = "\n".join(consent_text(words, number))
        assert hashlib.sha256(text.encode()).hexdigest() == told


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_short_and_stands_in_every_language(language: str) -> None:
    text = consent_text(Words(language=language))
    assert len(text) == len(PARTS)
    assert all(20 < len(part) < 300 for part in text)
    assert len(set(text)) == len(text)


def test_there_is_no_text_of_another_number() -> None:
    with pytest.raises(KeyError):
        consent_text(Words(), VERSION + 1)
