"""Sealed forms on paper: what can be printed, how an answer is written in letters, and how it is read back.

Letters stand for what is shown, in the order of the sealed form: for the options, for the steps of an ordering; in
matching and sorting the options are numbered and a letter says where each goes, ``-`` where it goes nowhere. A number
is written as it is, ``x`` stands for "cannot tell". Branching stories, points on a picture and angles that are
measured with the program's tool are not for paper.
"""

from __future__ import annotations

import unicodedata

from borderlens.domain.events import Json
from borderlens.domain.form_errors import NotAnAnswer
from borderlens.domain.items import CANNOT_TELL, Item, ItemType, Unit
from borderlens.domain.scoring import ResponseError, check_response

LETTERS = "abcdefghijklmnopqrstuvwxyz"
NOWHERE = "-"
REFERRED = "x"
_PLACED = (ItemType.MATCHING, ItemType.SORTING)
_SEVERAL = (ItemType.MULTIPLE, ItemType.ORDERING, *_PLACED)
_BETWEEN = ",;. /"


def on_paper(item: Item) -> bool:
    """True when the item can be asked on paper and answered in letters or by a number."""
    if item.type in (ItemType.SCENARIO, ItemType.HOTSPOT):
        return False
    return item.number is None or item.number.unit is not Unit.DEGREES


def lettered(item: Item) -> dict[str, str]:
    """The key behind each letter: a target where things are matched or sorted, else an option."""
    if item.type is ItemType.NUMERIC:
        return {REFERRED: CANNOT_TELL} if item.offers_cannot_tell else {}
    return dict(zip(LETTERS, item.targets if item.type in _PLACED else item.options, strict=False))


def example(item: Item) -> str:
    """What an answer looks like."""
    letters = "".join(lettered(item))
    if item.type is ItemType.NUMERIC:
        number = item.number
        assert number is not None
        shape = f"{number.least:g}–{number.most:g}"
        return f"{shape}, {REFERRED}" if letters else shape
    if item.type in _PLACED:
        return f"{len(item.options)} × {letters[0]}–{letters[-1]}, {NOWHERE}"
    if item.type is ItemType.ORDERING:
        return f"{len(item.options)} × {letters[0]}–{letters[-1]}"
    return f"{letters[0]}–{letters[-1]}"


def read_typed(item: Item, typed: str, place: int) -> Json:
    """The response that was typed; None where nothing was written on the sheet.

    Args:
        place: of the item in the form, from 0; only for telling.

    Raises:
        NotAnAnswer: it is no response to this item.
    """
    plain = unicodedata.normalize("NFKC", typed).strip().lower()
    if not plain:
        return None
    try:
        response = _number(item, plain) if item.type is ItemType.NUMERIC else _letters(item, plain)
        check_response(item, response)
    except (ResponseError, ValueError) as error:
        raise NotAnAnswer(place=place + 1, typed=typed.strip()[:20], letters=example(item)) from error
    return response


def _number(item: Item, plain: str) -> Json:
    if plain == REFERRED:
        return lettered(item)[REFERRED] if lettered(item) else plain
    number = float(plain.replace(",", "."))
    return int(number) if number.is_integer() else number


def _letters(item: Item, plain: str) -> Json:
    known = lettered(item)
    signs = [sign for sign in plain if sign not in _BETWEEN]
    if unknown := [sign for sign in signs if sign not in known and (sign != NOWHERE or item.type not in _PLACED)]:
        raise ValueError(unknown[0])
    if item.type in _PLACED:
        if len(signs) != len(item.options):
            raise ValueError(plain)
        return {option: known[sign] for option, sign in zip(item.options, signs, strict=True) if sign != NOWHERE}
    keys = [known[sign] for sign in signs]
    if item.type not in _SEVERAL:
        if len(keys) != 1:
            raise ValueError(plain)
        return keys[0]
    if len(set(keys)) != len(keys):
        raise ValueError(plain)
    if item.type is ItemType.ORDERING:
        return list(keys)
    return [option for option in item.options if option in keys]
