"""Packs of any items in any words, as drafts: what a round trip through another program's file has to keep."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

from hypothesis import strategies as st
from PIL import Image

from borderlens.domain.items import CANNOT_TELL
from borderlens.exchange.drafts import Draft, DraftPicture
from borderlens.packs.plain_words import fault_of
from borderlens.packs.quiz_text import ELSEWHERE

_ANY = st.text(st.characters(exclude_categories=("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")), max_size=30)
_AWKWARD = st.sampled_from(
    [
        "&",
        "R&D",
        "a < b > c",
        "]]>",
        "&#",
        '"',
        "'",
        "@@PLUGINFILE@@",
        "voi ngà",
        "象牙 ",
        "ງາຊ້າງ",
        "\u200b",
        "  ",
        "=~#:",
    ]
)
TEXTS = (
    st.lists(st.one_of(_ANY, _AWKWARD), max_size=4)
    .map(lambda parts: f"t{''.join(parts)}t")
    .filter(lambda text: fault_of(text) is None)
)
SQUARE = [[0.1, 0.1], [0.4, 0.1], [0.4, 0.9], [0.1, 0.9]]
TRIANGLE = [[0.6, 0.123456], [0.9, 0.1], [0.9, 0.9]]
CORNERLESS = ("single", "multiple", "true_false", "pair", "ordering", "matching", "sorting", "numeric", "hotspot")


def picture(kind: str, size: tuple[int, int], shade: int) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, (shade, 120, 80)).save(out, kind)
    return out.getvalue()


@st.composite
def drafts(draw: st.DrawFn, key: str) -> Draft:
    """One item of any type but a scenario."""
    kind = draw(st.sampled_from(CORNERLESS))
    competencies = ["evidence", "cooperation", "legal"]
    if kind not in ("ordering", "matching"):
        competencies.append("identification")
    competency = "identification" if kind == "pair" else draw(st.sampled_from(competencies))
    identifies = competency == "identification"
    fields: dict[str, Any] = {
        "key": key,
        "version": draw(st.integers(1, 9999)),
        "type": kind,
        "competency": competency,
        "kind": draw(st.sampled_from(["ivory", "pangolin", "tiger", "general"])),
        "difficulty": draw(st.floats(0, 1, allow_subnormal=False)),
        "facts": draw(st.lists(st.sampled_from(["IV-001", "LW-VN-002", "PR-003"]), min_size=1, unique=True)),
    }
    if competency == "legal" or draw(st.booleans()):
        fields["true_on"] = draw(st.dates(date(2020, 1, 1), date(2030, 1, 1)))
    if not draw(st.booleans()):
        fields["scored"] = False
    words: dict[str, Any] = {name: draw(TEXTS) for name in ("stem", "why", "cannot_see", "next_time")}
    draft = Draft(fields, words)
    shown = {"pair": 2, "hotspot": 1}.get(kind, draw(st.integers(0, 2)))
    for number in range(shown):
        _add_picture(draw, draft, f"{key}-{number}")
    _PARTS.get(kind, _choices)(draw, draft, [CANNOT_TELL] if identifies else [])
    return draft


def _add_picture(draw: st.DrawFn, draft: Draft, name: str) -> None:
    form, suffix = draw(st.sampled_from([("JPEG", "jpg"), ("PNG", "png"), ("WEBP", "webp")]))
    size = draw(st.sampled_from([(60, 40), (900, 300), (333, 777)]))
    table: dict[str, Any] = {"drawn": draw(st.booleans())}
    if draw(st.booleans()):
        table["width_mm"] = draw(st.floats(0.1, 10_000))
    draft.pictures[name] = DraftPicture(f"{name}.{suffix}", picture(form, size, draw(st.integers(0, 255))), table)
    draft.picture_words[name] = draw(TEXTS)
    draft.fields.setdefault("pictures", []).append(name)


def _mark(draw: st.DrawFn, draft: Draft, cue: str, *polygons: list[list[float]]) -> None:
    first = draft.fields["pictures"][0]
    draft.pictures[first].table["mark"] = [{"cue": cue, "polygon": polygon} for polygon in polygons]
    draft.cue_words[cue] = {"name": draw(TEXTS), "note": draw(TEXTS)}
    draft.fields["marks"] = [cue]


def _choices(draw: st.DrawFn, draft: Draft, referral: list[str]) -> None:
    fields = draft.fields
    fixed = {"true_false": ["true", "false"], "pair": ["same", "different"]}.get(fields["type"])
    free = fixed or [f"option_{n}" for n in range(draw(st.integers(3, 8)))]
    fields["options"] = [*free, *referral]
    least, most = (1, len(free) - 1) if fields["type"] == "multiple" else (1, 1)
    answer = draw(st.lists(st.sampled_from(free), min_size=least, max_size=most, unique=True))
    if referral and draw(st.booleans()):
        answer, fields["role"] = [CANNOT_TELL], "undecidable"
    fields["answer"] = answer
    draft.words["options"] = {key: draw(TEXTS) for key in fields["options"]}
    draft.words["mistakes"] = {key: draw(TEXTS) for key in fields["options"] if key not in answer}
    wrong = [key for key in free if key not in answer]
    if wrong and draw(st.booleans()):
        fields["critical"] = wrong[:1]
    if fields.get("pictures") and draw(st.booleans()):
        _mark(draw, draft, "a_cue", SQUARE)


def _ordering(draw: st.DrawFn, draft: Draft, _referral: list[str]) -> None:
    keys = [f"step_{n}" for n in range(draw(st.integers(3, 8)))]
    draft.fields |= {"options": draw(st.permutations(keys)), "answer": draw(st.permutations(keys))}
    draft.words["options"] = {key: draw(TEXTS) for key in keys}


def _matching(draw: st.DrawFn, draft: Draft, referral: list[str]) -> None:
    fields = draft.fields
    sorting = fields["type"] == "sorting"
    targets = [f"group_{n}" for n in range(draw(st.integers(2, 4)))] + (referral if sorting else [])
    options = [f"thing_{n}" for n in range(draw(st.integers(2, 6)))]
    if sorting:
        options += fields.get("pictures", [])
    fields |= {"options": options, "targets": targets}
    fields["fits"] = {option: draw(st.sampled_from(targets)) for option in options}
    draft.words["options"] = {key: draw(TEXTS) for key in options if key not in draft.pictures}
    draft.words["targets"] = {key: draw(TEXTS) for key in targets}


def _numeric(draw: st.DrawFn, draft: Draft, referral: list[str]) -> None:
    low = draw(st.floats(0, 1000).map(lambda value: round(value, 3)))
    high = low + draw(st.sampled_from([0.0, 0.5, 7.25, 100.0]))
    number = {"low": low, "high": high, "least": low - 5.0, "most": high + 5.0, "step": 0.5}
    if draw(st.booleans()):
        number["near"] = draw(st.sampled_from([0.5, 3.0]))
    draft.fields |= {"options": referral, "number": number | {"unit": draw(st.sampled_from(["degrees", "kg", ""]))}}
    draft.words["mistakes"] = {key: draw(TEXTS) for key in (*referral, "too_low", "too_high")}
    if referral:
        draft.words["options"] = {CANNOT_TELL: draw(TEXTS)}


def _hotspot(draw: st.DrawFn, draft: Draft, referral: list[str]) -> None:
    _mark(draw, draft, "a_cue", *draw(st.sampled_from([[SQUARE], [SQUARE, TRIANGLE]])))
    draft.fields |= {"options": referral, "answer": ["a_cue"]}
    draft.words["mistakes"] = {key: draw(TEXTS) for key in (*referral, ELSEWHERE)}
    if referral:
        draft.words["options"] = {CANNOT_TELL: draw(TEXTS)}


_PARTS = {
    "ordering": _ordering,
    "matching": _matching,
    "sorting": _matching,
    "numeric": _numeric,
    "hotspot": _hotspot,
}


@st.composite
def packs(draw: st.DrawFn) -> list[Draft]:
    """One to four items whose cues do not speak against each other."""
    made = [draw(drafts(f"item-{place}")) for place in range(draw(st.integers(1, 4)))]
    for place, draft in enumerate(made):  # a cue's words belong to the whole pack
        if draft.cue_words:
            cue = f"cue_{place}"
            draft.cue_words = {cue: draft.cue_words["a_cue"]}
            draft.fields["marks"] = [cue]
            if draft.fields["type"] == "hotspot":
                draft.fields["answer"] = [cue]
            for mark in draft.pictures[draft.fields["pictures"][0]].table["mark"]:
                mark["cue"] = cue
    return made
