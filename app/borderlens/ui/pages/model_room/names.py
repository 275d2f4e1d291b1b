"""Names and sentences of the model room."""

from __future__ import annotations

import re
from pathlib import Path, PurePath
from typing import TYPE_CHECKING
from unicodedata import normalize

from borderlens.ui.say import say, speaker

if TYPE_CHECKING:
    from borderlens.services.model_room.records import Count, LabelShare, Notice, Survey

COUNT_ICONS = {
    "missed": ("consistent", "consistent"),
    "accused": ("look-alike", "look_alike"),
    "in_set": ("narrowed", "narrowed"),
    "cannot_tell": ("cannot-tell", "cannot_tell"),
    "answered_right": ("done", "done"),
    "group_right": ("done", "done"),
}
FEW = 30  # below it the interval of a share is wider than most people think
LIMIT_TONES = {"few": "cannot_tell"}
DRAWN = "drawn_only"


def label_name(key: str, title: str = "") -> str:
    """Name of a label: the program's own words, else what the folder is called."""
    return say(f"products.{key}") if speaker().has(f"products.{key}") else title or key


def share_name(share: LabelShare) -> str:
    """A label of the folder: what the program knows by its own name, the rest as the folder is called."""
    return label_name(share.label.key, share.title) if share.known else share.title


def key_name(key: str, survey: Survey | None) -> str:
    """Name of a label by its key, where its folder may have named it."""
    share = next((s for s in survey.labels if s.label.key == key), None) if survey else None
    return share_name(share) if share else label_name(key)


def notice_line(notice: Notice, survey: Survey | None) -> str:
    return _notice(notice, survey, "")


def notice_mend(notice: Notice, survey: Survey | None) -> str:
    """What mends it; empty where there is nothing to mend."""
    return _notice(notice, survey, ".mend")


def _notice(notice: Notice, survey: Survey | None, ending: str) -> str:
    fields = {name: _renamed(name, notice, survey) for name in notice.fields}
    key = f"model_room.notice.{notice.kind.value}"
    special = f"{key}.{fields.get('why')}{ending}"
    if speaker().has(special):
        return say(special, **fields)
    return say(key + ending, **fields) if speaker().has(key + ending) else ""


def _renamed(name: str, notice: Notice, survey: Survey | None) -> object:
    """A label is told by the title it had when the folder was looked at; the language may have changed since."""
    value = notice.fields[name]
    if survey is None or name not in ("label", "first_label", "second_label"):
        return value
    key = notice.fields.get(f"{name}_key")
    share = next((s for s in survey.labels if key in (s.label.key, None) and (key or s.title == value)), None)
    return share_name(share) if share else value


def file_name(name: str) -> str:
    """A path below the folder that a label may break behind each separator."""
    return "/\u200b".join(PurePath(name).parts)


def limit_line(limit: str) -> str:
    """What limits a label, in a word or two; ``limit`` is a message id, whole or its last part."""
    key = limit if limit.startswith("model_room.") else f"model_room.limit.{limit}"
    return say(key)


def limit_kind(limit: str) -> str:
    return limit.rsplit(".", 1)[-1]


def count_key(count: Count) -> str:
    """Last part of the count's message id."""
    return count.name.rsplit(".", 1)[-1]


def count_name(count: Count) -> str:
    return say(f"model_room.count.{count_key(count)}")


def found_of(count: Count) -> str:
    return say("model_room.of", found=count.found, of=count.of)


def interval(count: Count) -> tuple[float, float]:
    """Wilson's interval of the share, from 0 to 1."""
    from borderlens.vision.learning.counts import Share  # loads scipy, which the training has loaded before

    return Share(count.found, count.of).interval()


def proposed_id(source: Path) -> str:
    """A name for the pack made of the folder's: small letters, digits and hyphens; empty where none are in it."""
    plain = normalize("NFKD", source.stem.replace("đ", "d").replace("Đ", "d")).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:30].strip("-")


def minutes(seconds: float) -> str:
    """How long something took or will take: "40 s", "6 min 12 s"."""
    whole = max(round(seconds), 1)
    if whole < 60:
        return say("model_room.seconds", seconds=whole)
    return say("model_room.minutes", minutes=whole // 60, seconds=f"{whole % 60:02d}")
