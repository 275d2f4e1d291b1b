"""The cues of a picture by number: places that show the same cue share one."""

from __future__ import annotations

from borderlens.packs.pictures import TeachingPicture
from borderlens.ui.say import say, speaker
from borderlens.ui.widgets.picture_marks import Mark


def cue_ids(picture: TeachingPicture) -> list[str]:
    """Every cue once, in the order of the picture; the first has the number 1."""
    return list(dict.fromkeys(cue.id for cue in picture.cues))


def marks_of(picture: TeachingPicture) -> list[Mark]:
    """All places of the cues with their numbers."""
    ids = cue_ids(picture)
    return [Mark(ids.index(cue.id) + 1, cue.polygon) for cue in picture.cues]


def cue_name(cue: str) -> str:
    """Words of a cue."""
    key = f"reference.cue.{cue}"
    return say(key) if speaker().has(key) else cue.replace("_", " ")


def cue_note(cue: str) -> str:
    """What the cue shows and does not show; empty where nothing is said."""
    key = f"reference.cue.{cue}.note"
    return say(key) if speaker().has(key) else ""
