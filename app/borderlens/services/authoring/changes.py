"""Changes of one item's table, each giving another table that still tells one story."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from borderlens.domain.items import CANNOT_TELL, DIFFERENT, SAME, Competency, ItemType, Role
from borderlens.services.authoring.document import put
from borderlens.services.authoring.templates import next_key

Table = dict[str, Any]
WHAT = {ItemType.ORDERING: "step", ItemType.SORTING: "group"}


def settled(item: Mapping[str, Any], today: date | None = None) -> Table:
    """The item with what follows from its type, competency and answer: fixed options, role, day of the law."""
    item, kind = dict(item), ItemType(item["type"])
    identifies = item.get("competency") == Competency.IDENTIFICATION
    refer = [CANNOT_TELL] if identifies else []
    options = [key for key in item.get("options", []) if key != CANNOT_TELL]
    if kind is ItemType.TRUE_FALSE:
        item["options"] = ["true", "false", *refer]
    elif kind is ItemType.PAIR:
        item["options"] = [SAME, DIFFERENT, CANNOT_TELL]
    elif kind in (ItemType.HOTSPOT, ItemType.NUMERIC):
        item["options"] = refer
    elif kind in (ItemType.SINGLE, ItemType.MULTIPLE):
        item["options"] = [*options, *(refer or [CANNOT_TELL] * (CANNOT_TELL in item.get("options", [])))]
    elif kind is ItemType.SORTING:
        item["targets"] = [*(key for key in item.get("targets", []) if key != CANNOT_TELL), *refer]
    if item.get("competency") == Competency.LEGAL:
        item.setdefault("true_on", today or date.today())
    else:
        item.pop("true_on", None)
    for name in ("accuses", "critical"):
        left = [key for key in item.get(name, []) if key in item["options"]]
        item |= {name: left} if left else {}
        if not left:
            item.pop(name, None)
    return _with_answer(item, kind)


def _with_answer(item: Table, kind: ItemType) -> Table:
    known = [*item.get("options", []), *(item.get("marks", []) if kind is ItemType.HOTSPOT else [])]
    if kind is ItemType.ORDERING:
        left = [key for key in item.get("answer", []) if key in known]
        item["answer"] = [*left, *(key for key in known if key not in left)]
    elif "answer" in item:
        item["answer"] = [key for key in item["answer"] if key in known]
    answer = item.get("answer", [])
    if kind is ItemType.NUMERIC and not answer:
        item.pop("answer", None)
    role = item.get("role")
    if answer == [CANNOT_TELL]:
        item["role"] = Role.UNDECIDABLE.value
    elif role == Role.UNDECIDABLE or (role and item["competency"] != Competency.IDENTIFICATION):
        del item["role"]
    elif role and item.get("accuses") and len(answer) == 1:
        item["role"] = (Role.PROTECTED if answer[0] in item["accuses"] else Role.LOOK_ALIKE).value
    return item


def with_right(item: Table, key: str, right: bool) -> Table:
    """An option becomes part of the answer, or no longer is; where one answer stands, another takes its place."""
    answer = [each for each in item.get("answer", []) if each != key]
    if right:
        several = item["type"] in (ItemType.MULTIPLE, ItemType.HOTSPOT) and key != CANNOT_TELL
        answer = [*(each for each in answer if each != CANNOT_TELL), key] if several else [key]
        order = [*item.get("options", []), *item.get("marks", [])]
        answer.sort(key=order.index)
        item = with_member(item, "critical", key, False)
    return settled({**item, "answer": answer})


def with_member(item: Table, name: str, key: str, inside: bool) -> Table:
    """``key`` is among ``accuses``, ``critical`` or ``marks``, or no longer is."""
    left = [each for each in item.get(name, []) if each != key] + [key] * inside
    changed = {**item, name: left}
    if not left and name != "marks":
        del changed[name]
    return settled(changed)


def with_option(item: Table, key: str = "") -> tuple[Table, str]:
    """One more option before ``cannot_tell``; gives its key. ``key`` is named for a picture that is sorted."""
    options = list(item.get("options", []))
    word = "step" if item["type"] == ItemType.ORDERING else "option"
    key = key or next_key(word, options)
    place = len(options) - (CANNOT_TELL in options)
    changed = {**item, "options": [*options[:place], key, *options[place:]]}
    if "fits" in item and item.get("targets"):
        changed["fits"] = {**item["fits"], key: item["targets"][0]}
    return settled(changed), key


def without_option(item: Table, key: str) -> Table:
    changed = {**item, "options": [each for each in item["options"] if each != key]}
    if "fits" in item:
        changed["fits"] = {option: target for option, target in item["fits"].items() if option != key}
    return settled(changed)


def moved(item: Table, name: str, key: str, by: int) -> Table:
    """``key`` some places down (or up) in the list ``name``; ``cannot_tell`` stays last."""
    listed = list(item[name])
    here = listed.index(key)
    last = len(listed) - 1 - (CANNOT_TELL in listed)
    listed.insert(min(max(here + by, 0), last), listed.pop(here))
    return settled({**item, name: listed})


def with_target(item: Table) -> tuple[Table, str]:
    """One more target or group."""
    targets = [key for key in item.get("targets", []) if key != CANNOT_TELL]
    word = "group" if item["type"] == ItemType.SORTING else "target"
    key = next_key(word, targets)
    kept = [CANNOT_TELL] * (CANNOT_TELL in item.get("targets", []))
    return settled({**item, "targets": [*targets, key, *kept]}), key


def without_target(item: Table, key: str) -> Table:
    """A target less; what went to it goes to the first that is left."""
    left = [each for each in item["targets"] if each != key]
    fits = {option: (left[0] if target == key and left else target) for option, target in item["fits"].items()}
    return settled({**item, "targets": left, "fits": fits})


def with_state(item: Table) -> tuple[Table, str]:
    """One more state of a scenario, with two choices that lead to the first end; nothing leads to it yet."""
    states = list(item.get("state", []))
    key = next_key("state", (*(s["key"] for s in states), *item["ends"]))
    end = item["ends"][0] if item.get("ends") else ""
    choices = [{"key": f"choice_{number}", "to": end, "worth": 0} for number in (1, 2)]
    return {**item, "state": [*states, {"key": key, "choice": choices}]}, key


def without_state(item: Table, key: str) -> Table:
    return {**item, "state": [state for state in item["state"] if state["key"] != key]}


def with_end(item: Table) -> tuple[Table, str]:
    key = next_key("end", (*item.get("ends", []), *(s["key"] for s in item.get("state", []))))
    return {**item, "ends": [*item.get("ends", []), key]}, key


def with_choice(item: Table, place: int) -> tuple[Table, str]:
    """One more choice in the state at that place."""
    choices = item["state"][place].get("choice", [])
    key = next_key("choice", (choice["key"] for choice in choices))
    made = {"key": key, "to": item["ends"][0] if item.get("ends") else "", "worth": 0}
    return put(item, ("state", place, "choice"), [*choices, made]), key
