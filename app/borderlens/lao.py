"""Line breaks for Lao, which writes no spaces between words.

Rule: a Lao syllable is [leading vowel] consonant [second consonant or semivowel] [vowel signs] [tone] [following
vowel] [final consonant]; a line may break between two syllables. The pattern follows the syllable structure of
Phissamay et al., "Syllabification of Lao script for line breaking" (2004), simplified: a break is put only
before a leading vowel, or before a consonant that itself carries a vowel sign, tone or following vowel, never
inside a syllable. Text in which a writer already put U+200B is left as the writer wanted it.
"""

from __future__ import annotations

import re

ZERO_WIDTH_SPACE = "\u200b"
_LAO = "\u0e80-\u0eff"
_LEAD = "ເແໂໃໄ"
_CONSONANT = "ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມຢຣລວຫອຮໜໝ"
_ABOVE_BELOW = "\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd"
_FOLLOW = "ະາຳຽ"
_RUN = re.compile(f"[{_LAO}]+")
_BREAK = re.compile(
    f"(?<=[{_LAO}])(?<![{_LEAD}])"  # never right after a leading vowel
    "(?<![\u0eb1\u0ebb])(?<![\u0eb1\u0ebb][\u0ec8-\u0ecb])(?="  # these two vowels are always closed by a consonant
    f"[{_LEAD}]"
    f"|(?:ຫ[ງຍນມລວຣ]|[{_CONSONANT}]ວ?)[{_ABOVE_BELOW}{_FOLLOW}]"
    f")(?<!ຫ(?=[ງຍນມລວຣ]))(?<![ກຂຄງຈສຊ](?=ວ))"  # ຫ and ວ make clusters: a missed break is better than a torn word
)


def breakable(text: str) -> str:
    """``text`` with U+200B at each place where a Lao line may break."""
    if ZERO_WIDTH_SPACE in text:
        return text
    return _RUN.sub(lambda run: _BREAK.sub(ZERO_WIDTH_SPACE, run.group()), text)
