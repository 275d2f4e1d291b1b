"""A question of another program as an item: what fits, what has to be added, and what has no place in a pack.

Such an item is practice (``scored = false``) until somebody names the facts that it rests on. Words that every item
has and the file lacks are marked as not written; the pack's lint names each of them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Any

from borderlens.domain.items import Competency, Kind
from borderlens.exchange.drafts import Draft, DraftPicture
from borderlens.exchange.item_types import REGION, TYPES, Ask, Say, cut
from borderlens.exchange.moodle.markers import size_of
from borderlens.exchange.questions import Question, QuestionType, Shown
from borderlens.exchange.report import SetAside
from borderlens.exchange.restore import tagged
from borderlens.packs.lint.missing import STAND_IN
from borderlens.packs.toml_file import FACT, NAME, TEXT_LIMIT

_OURS = re.compile(rf"({NAME.pattern})\.v(\d{{1,4}})")


def take_in(question: Question, ask: Ask, key: str, changed: Say) -> Draft:
    """The item; ``changed`` hears what is not the same in it.

    Raises:
        SetAside: the question cannot be an item.
    """
    for remark in question.remarks:
        changed(remark.code, **remark.fields)
    fields = _head(question, ask, key, changed)
    if not question.stem:
        raise SetAside("no_stem")
    if len(question.stem) > TEXT_LIMIT:
        raise SetAside("long", limit=TEXT_LIMIT)
    stand_in = STAND_IN[ask.language]
    words: dict[str, Any] = {"stem": question.stem}
    for name in ("why", "cannot_see", "next_time"):
        words[name] = cut(getattr(question, name) or stand_in, name, changed)
    draft = Draft(fields, words)
    marker = question.type is QuestionType.MARKER
    for picture in question.pictures:
        name = _add_picture(draft, picture, stand_in)
        if marker:
            polygons = [[list(corner) for corner in each] for each in question.regions]
            draft.pictures[name].table["mark"] = [{"cue": REGION, "polygon": polygon} for polygon in polygons]
    TYPES[question.type](question, draft, ask, changed)
    return draft


def own_key(question: Question) -> tuple[str, int] | None:
    """Key and version where the question's id or a tag of it is one of ours."""
    for text in (question.id, *(tag.removeprefix("bl:") for tag in question.tags if tag.startswith("bl:"))):
        if (found := _OURS.fullmatch(text)) is not None and int(found[2]) > 0:
            return found[1], int(found[2])
    return None


def free_key(question: Question, taken: Sequence[str]) -> str:
    """A key that no item has yet: our own, else made of the question's name."""
    ours = own_key(question)
    plain = unicodedata.normalize("NFKD", question.name).encode("ascii", "ignore").decode().casefold()
    wish = ours[0] if ours else re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:50].strip("-")
    wish = wish or "question"
    numbered = (wish if place == 1 else f"{wish}-{place}" for place in range(1, len(taken) + 2))
    return next(key for key in numbered if key not in taken)


def _head(question: Question, ask: Ask, key: str, changed: Say) -> dict[str, Any]:
    tags = tagged(question.tags)
    ours = own_key(question)
    competency, kind = _known(tags, "competency", Competency, ask.competency), _known(tags, "kind", Kind, ask.kind)
    facts = [fact for fact in tags.get("facts", []) if FACT.fullmatch(fact)]
    strange = [tag for tag in question.tags if tag.partition(":")[0] not in _TAG_NAMES]
    if strange:
        changed("tags", tags=", ".join(strange)[:120])
    fields: dict[str, Any] = {"key": key, "version": ours[1] if ours else 1, "type": "", "competency": competency}
    fields |= {"kind": kind, "difficulty": 0.5, "facts": facts, "scored": False}
    if competency == Competency.LEGAL:
        if ask.true_on is None:
            raise SetAside("no_day")
        fields["true_on"] = ask.true_on
    return fields


_TAG_NAMES = ("bl", "bl-type", "competency", "kind", "facts", "role", "difficulty")


def _known(tags: dict[str, list[str]], name: str, kinds: Any, otherwise: Any) -> str:
    given = tags.get(name, [""])[0]
    return given if given in {kind.value for kind in kinds} else str(otherwise.value)


def _add_picture(draft: Draft, shown: Shown, words: str) -> str:
    """Put a picture under a name made of its file's name; gives that name."""
    kind = _kind_of(shown.content)
    plain = unicodedata.normalize("NFKD", shown.file.rsplit(".", 1)[0]).encode("ascii", "ignore").decode().casefold()
    stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40].strip("-") or "picture"
    name = f"{draft.key[:20].strip('-')}-{stem}"
    while name in draft.pictures:
        name += "-2"
    draft.pictures[name] = DraftPicture(f"{name}.{kind}", shown.content, {"drawn": False})
    draft.picture_words[name] = (shown.alt or words)[:TEXT_LIMIT]
    draft.fields.setdefault("pictures", []).append(name)
    return name


def _kind_of(content: bytes) -> str:
    """File ending by content. Raises SetAside for what is no JPEG, PNG or WebP."""
    try:
        size_of(content)
    except (OSError, ValueError, SyntaxError) as error:
        raise SetAside("picture_kind", file="–") from error
    return "png" if content.startswith(b"\x89PNG") else "webp" if content[8:12] == b"WEBP" else "jpg"
