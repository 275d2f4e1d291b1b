"""What people agree to before their first test. The event keeps the number of the text they read.

Whoever changes what the text says gives it the next number and keeps the old one: the ids are ``joint.consent.<n>.*``.
"""

from __future__ import annotations

from borderlens.words import Words

VERSION = 1
PARTS = ("kept", "never", "score", "withdraw")
"""What is kept; what is never kept; what a score is; how one takes the consent back."""


def consent_text(words: Words, version: int = VERSION) -> tuple[str, ...]:
    """The paragraphs of the text, ``PARTS`` in order, in the language of ``words``. ``KeyError`` for another number."""
    return tuple(words.say(f"joint.consent.{version}.{part}") for part in PARTS)
