"""An item as it is asked in a sealed form: its names mean nothing, and all that tells the answer is gone.

Authors name things for what they are (``ivory-cast-resin``, ``resin-section``, a choice ``burn``), so names are
replaced: items become ``q01``, pictures ``p01``, options, targets, states and choices ``a``, ``b`` ... in the order
shown. That order is drawn by chance where the type has one to choose. What stays: competency and kind, so that a
sitting can be counted by them; ``cannot_tell``, ``true``, ``false``, ``same`` and ``different``, which every item of a
type has. All ends of a scenario become one, as how it ends tells how good it was; that some ways are longer than others
can still be seen.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from borderlens.domain.events import Json
from borderlens.domain.items import CANNOT_TELL, Item, ItemType
from borderlens.domain.scenario import Scenario, State
from borderlens.domain.sealing import without_answer
from borderlens.packs.quiz_text import ItemWords, StateWords

END = "end"
_FIXED = (ItemType.TRUE_FALSE, ItemType.PAIR)
_MOVED = (ItemType.SINGLE, ItemType.MULTIPLE, ItemType.ORDERING, ItemType.MATCHING, ItemType.SORTING)
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Names:
    """The true names behind those that are shown, each a mapping from shown to true.

    ``states`` gives states, ``choices`` for each shown state its choices.
    """

    pictures: Mapping[str, str]
    options: Mapping[str, str]
    targets: Mapping[str, str]
    states: Mapping[str, str]
    choices: Mapping[str, Mapping[str, str]]


def veil(
    item: Item, key: str, pictures: Mapping[str, str], commitment: str, chance: random.Random
) -> tuple[Item, Names]:
    """The item without its answer under the name ``key``, and the names behind it.

    Args:
        pictures: shown name of each of the item's pictures, by true name.
        commitment: what stands for the hash of its content.
    """
    fixed = {option: option for option in item.options} if item.type in _FIXED else {}
    options = _shown(item.options, item.type in _MOVED, chance, fixed or pictures)
    targets = _shown(item.targets, item.type is ItemType.MATCHING, chance, {})
    states, choices = _scenario_names(item.scenario, chance)
    names = Names(
        pictures={shown: true for true, shown in pictures.items()},
        options={shown: true for true, shown in options.items()},
        targets={shown: true for true, shown in targets.items()},
        states=states,
        choices=choices,
    )
    bare = replace(
        without_answer(item),
        key=key,
        version=1,
        pictures=tuple(replace(picture, name=pictures[picture.name]) for picture in item.pictures),
        options=tuple(names.options),
        targets=tuple(names.targets),
        scenario=item.scenario and _veiled(item.scenario, names),
        true_on=item.true_on,
        sealed_hash=commitment,
    )
    return bare, names


def veil_words(words: ItemWords, names: Names) -> ItemWords:
    """The words of what is shown, under the names shown; nothing that is said with the feedback."""
    return ItemWords(
        language=words.language,
        draft=words.draft,
        stem=words.stem,
        options={shown: words.options[true] for shown, true in names.options.items()},
        why="",
        cannot_see="",
        next_time="",
        mistakes={},
        pictures={shown: words.pictures[true] for shown, true in names.pictures.items()},
        cues={},
        targets={shown: words.targets[true] for shown, true in names.targets.items()},
        states={shown: _state_words(words.states[true], names.choices[shown]) for shown, true in names.states.items()},
    )


def true_response(response: Json, item: Item, names: Names) -> Json:
    """A response to the veiled item as a response to the item itself (``domain.scoring``).

    Raises:
        KeyError: it names what the item does not show.
    """
    if item.type is ItemType.SCENARIO and isinstance(response, list):
        return [_true_decision(str(decision), names) for decision in response]
    if isinstance(response, str):
        return names.options[response]
    if isinstance(response, list):
        return [names.options[str(option)] for option in response]
    if isinstance(response, dict) and names.targets:
        return {names.options[option]: names.targets[str(target)] for option, target in response.items()}
    return response  # a point or a number


def _true_decision(decision: str, names: Names) -> str:
    state, _, choice = decision.partition(".")
    return f"{names.states[state]}.{names.choices[state][choice]}"


def _shown(keys: Iterable[str], moved: bool, chance: random.Random, given: Mapping[str, str]) -> dict[str, str]:
    """The shown name of each key, in the order shown: that in ``given``, else a letter; "cannot tell" stays last."""
    order = [key for key in keys if key != CANNOT_TELL]
    last = [key for key in keys if key == CANNOT_TELL]
    if moved:
        chance.shuffle(order)
    letters = iter(_LETTERS)
    shown = {key: given.get(key) or next(letters) for key in order}
    return shown | {key: key for key in last}


def _scenario_names(
    scenario: Scenario | None, chance: random.Random
) -> tuple[dict[str, str], dict[str, dict[str, str]]]:
    if scenario is None:
        return {}, {}
    order = list(scenario.states)
    chance.shuffle(order)
    states, choices = {}, {}
    for number, state in enumerate(order, 1):
        shown = f"s{number:02}"
        states[shown] = state.key
        ways = [choice.key for choice in state.choices]
        chance.shuffle(ways)
        choices[shown] = dict(zip(_LETTERS, ways, strict=False))
    return states, choices


def _veiled(scenario: Scenario, names: Names) -> Scenario:
    shown = {true: key for key, true in names.states.items()}
    pictures = {true: key for key, true in names.pictures.items()}
    states = [_veiled_state(scenario.state(true), key, names, shown, pictures) for key, true in names.states.items()]
    return Scenario(start=shown[scenario.start], states=tuple(states), ends=(END,))


def _veiled_state(state: State, key: str, names: Names, shown: Mapping[str, str], pictures: Mapping[str, str]) -> State:
    ways = []
    for letter, true in names.choices[key].items():
        choice = state.choice(true)
        assert choice is not None
        ways.append(replace(choice, key=letter, to=shown.get(choice.to, END), worth=0.0, critical=False))
    return State(key, tuple(pictures[name] for name in state.pictures), tuple(ways))


def _state_words(words: StateWords, choices: Mapping[str, str]) -> StateWords:
    return StateWords(words.text, {shown: words.choices[true] for shown, true in choices.items()}, {})
