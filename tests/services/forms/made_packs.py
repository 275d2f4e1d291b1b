"""Packs made in memory for sealing: an item of every type, with telling names and words that can be searched for."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PIL import Image

from borderlens.domain.items import CANNOT_TELL, Competency, Item, ItemType, Kind, Mark, Number, Picture, Role, Unit
from borderlens.domain.scenario import Choice, Scenario, State
from borderlens.packs.quiz_pack import QuizItem, QuizPack
from borderlens.packs.quiz_text import CueWords, ItemWords, PackText, StateWords, Status, mistake_keys
from borderlens.packs.signing import Keys
from borderlens.services.forms.record import FormItem, FormRecord
from borderlens.services.forms.sealing import MadeForm, write_form

LANGUAGES = ("en", "vi")
SECRET = "SECRETWORD"
"""Stands in everything that is said with the feedback only."""


def keys() -> Keys:
    return Keys(Ed25519PrivateKey.from_private_bytes(bytes(range(32))))


def picture(folder: Path, name: str, shade: int) -> Picture:
    raw = BytesIO()
    Image.new("RGB", (12, 8), (shade, 90, 90)).save(raw, "PNG")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.png").write_bytes(raw.getvalue())
    return Picture(name, hashlib.sha256(raw.getvalue()).hexdigest(), 12, 8, drawn=True, width_mm=40.0)


def every_type(folder: Path) -> list[Item]:
    """Ten items, one of each type."""
    resin, bone = picture(folder, "resin-cast", 10), picture(folder, "bone-cut", 200)
    square = ((0.1, 0.1), (0.5, 0.1), (0.5, 0.5))
    states = (
        State("road", (resin.name,), (Choice("hold", "inspect", 1.0), Choice("wave_on", "lost", 0.0, critical=True))),
        State("inspect", (), (Choice("ask", "kept", 1.0), Choice("burn", "lost", 0.0, critical=True))),
    )
    of_tusks: dict[str, Any] = {"competency": Competency.IDENTIFICATION, "kind": Kind.IVORY}
    steps, bags = ("look", "photograph", "bag", "seal"), ("paper", "box", "bottle")
    angle = Number(113.25, 118.75, 0.0, 180.0, 0.25, Unit.DEGREES, near=4.125)
    tusk = ("tusk", "resin", "bone", CANNOT_TELL)
    return [
        made("resin-looks-like-tusk", ItemType.SINGLE, tusk, ("resin",), pictures=(resin,), role=Role.LOOK_ALIKE,
             accuses=frozenset({"tusk"}), marks=(Mark(resin.name, "bands", square),), **of_tusks),
        made("steps", ItemType.MULTIPLE, ("lens", "scale", "pin"), ("lens", "scale"), critical=frozenset({"pin"})),
        made("rule", ItemType.TRUE_FALSE, ("true", "false"), ("false",), competency=Competency.LEGAL,
             true_on=date(2026, 11, 1)),
        made("where", ItemType.HOTSPOT, (CANNOT_TELL,), ("pores",), pictures=(bone,),
             marks=(Mark(bone.name, "pores", square),), **of_tusks),
        made("two", ItemType.PAIR, ("same", "different", CANNOT_TELL), ("different",), pictures=(resin, bone),
             **of_tusks),
        made("chain", ItemType.ORDERING, steps, steps),
        made("bags", ItemType.MATCHING, ("scales", "tusk", "glue"), targets=bags, fits=bags),
        made("heap", ItemType.SORTING, (resin.name, bone.name), pictures=(resin, bone),
             targets=("cast", "grown", CANNOT_TELL), fits=("cast", "grown"), **of_tusks),
        made("angle", ItemType.NUMERIC, (CANNOT_TELL,), number=angle, **of_tusks),
        made("crossing", ItemType.SCENARIO, pictures=(resin,), scenario=Scenario("road", states, ("kept", "lost"))),
    ]  # fmt: skip


def made(key: str, type_: ItemType, options: tuple[str, ...] = (), answer: tuple[str, ...] = (), **more: Any) -> Item:
    plain = Item(key, 1, type_, Competency.EVIDENCE, Kind.GENERAL, None, 0.35, ("PR-021",), (), options, answer)
    return replace(plain, **more)


def words_of(item: Item, language: str) -> ItemWords:
    states = item.scenario.states if item.scenario else ()
    return ItemWords(
        language=language,
        draft=language != "en",
        stem=f"{language} stem {item.type}",
        options={option: f"{language} words of option {at}" for at, option in enumerate(sorted(item.options))},
        why=f"{SECRET} why",
        cannot_see=f"{SECRET} cannot see",
        next_time=f"{SECRET} next time",
        mistakes=dict.fromkeys(mistake_keys(item), f"{SECRET} mistake"),
        pictures={shown.name: f"{language} seen" for shown in item.pictures},
        cues={mark.cue: CueWords(f"{SECRET} cue", f"{SECRET} note") for mark in item.marks},
        targets={target: f"{language} target {at}" for at, target in enumerate(sorted(item.targets))},
        states={
            state.key: StateWords(
                f"{language} state",
                {choice.key: f"{language} choice {at}" for at, choice in enumerate(state.choices)},
                {choice.key: f"{SECRET} after" for choice in state.choices},
            )
            for state in states
        },
        ends=dict.fromkeys(item.scenario.ends if item.scenario else (), f"{SECRET} end"),
    )


def pack_of(items: Iterable[Item], folder: Path, id: str = "made-pack") -> QuizPack:
    items = tuple(items)
    texts = {
        language: PackText(
            language, Status.DRAFT, "Made", "Made.", {item.key: words_of(item, language) for item in items}
        )
        for language in LANGUAGES
    }
    entries = tuple(QuizItem(item, tuple(folder / f"{p.name}.png" for p in item.pictures), texts) for item in items)
    return QuizPack(id, 4, folder, "Apache-2.0", None, entries, texts)


def record_of(pack: QuizPack, *, paced: bool = True, shuffled: bool = False, name: str = "A") -> FormRecord:
    return FormRecord(
        name=name,
        blueprint="by-hand",
        series="5e81e5",
        minutes=20,
        items=tuple(
            FormItem(pack.id, pack.version, entry.item.key, entry.item.version, entry.item.content_hash)
            for entry in pack.items
        ),
        common=(0, 1),
        shuffled=shuffled,
        paced=paced,
        salt="0123456789abcdef" * 2,
    )


def make_form(folder: Path, **kinds: bool) -> tuple[QuizPack, MadeForm]:
    """A pack with an item of every type, and the form file that asks them all."""
    pack = pack_of(every_type(folder / "pack"), folder / "pack")
    return pack, write_form(record_of(pack, **kinds), [pack], folder / "out" / "made.blform", keys(), "Trainer")
