"""Scenarios: states, their choices and where each leads. No circle, no state out of reach, no path without an end."""

from __future__ import annotations

from borderlens.domain.scenario import Choice, Scenario, State
from borderlens.packs.pack_pictures import PackPicture
from borderlens.packs.quiz_types.parts import Asked, Parts
from borderlens.packs.toml_file import KEY, Table

STATES = 60
ENDS = 20
CHOICES = (2, 4)
PICTURES = 2


def read_scenario(asked: Asked) -> Parts:
    """``start``, ``ends`` and ``[[item.state]]``; the item's pictures are those of its states."""
    table = asked.table
    start = table.name("start", KEY)
    ends = table.names("ends", KEY, least=1, most=ENDS)
    shown: dict[str, PackPicture] = {}
    states: dict[str, State] = {}
    tables: dict[str, Table] = {}
    for entry in table.children("state", least=1, most=STATES):
        state = _read_state(asked, entry, shown)
        if state.key in states or state.key in ends:
            raise entry.mistake("twice", "key", value=state.key)
        states[state.key], tables[state.key] = state, entry
    if start not in states:
        raise table.mistake("not_a_state", "start", value=start, known=_some(list(states)))
    _check_ways(states, tables, ends)
    _check_circles(start, states, tables)
    _check_reached(table, start, states, tables, ends)
    scenario = Scenario(start, tuple(states.values()), ends)
    if scenario.best <= 0:
        raise table.mistake("no_worth", "start")
    return Parts(pictures=tuple(shown.values()), scenario=scenario)


def _read_state(asked: Asked, table: Table, shown: dict[str, PackPicture]) -> State:
    key = table.name("key", KEY)
    pictures = asked.gallery.names(table, "pictures", 0, PICTURES)
    shown.update((entry.picture.name, entry) for entry in pictures)
    choices: dict[str, Choice] = {}
    for entry in table.children("choice", least=CHOICES[0], most=CHOICES[1]):
        choice = Choice(
            key=entry.name("key", KEY),
            to=entry.name("to", KEY),
            worth=entry.number("worth", 0, 1),
            critical=entry.flag("critical", False),
        )
        entry.done()
        if choice.key in choices:
            raise entry.mistake("twice", "key", value=choice.key)
        choices[choice.key] = choice
    table.done()
    return State(key, tuple(entry.picture.name for entry in pictures), tuple(choices.values()))


def _check_ways(states: dict[str, State], tables: dict[str, Table], ends: tuple[str, ...]) -> None:
    for state in states.values():
        for place, choice in enumerate(state.choices):
            if choice.to not in states and choice.to not in ends:
                raise _at(tables[state.key], place).mistake(
                    "not_a_state", "to", value=choice.to, known=_some([*states, *ends])
                )


def _check_circles(start: str, states: dict[str, State], tables: dict[str, Table]) -> None:
    """Walk every state, also one out of reach; a way to a state that the walk is still inside of closes a circle."""
    done: set[str] = set()
    for first in (start, *states):
        if first in done:
            continue
        inside = {first: 0}  # in the order entered: state and the next of its choices
        while inside:
            here, place = next(reversed(inside.items()))
            if place == len(states[here].choices):
                done.add(here)
                del inside[here]
                continue
            inside[here] = place + 1
            to = states[here].choices[place].to
            if to in inside:
                raise _at(tables[here], place).mistake("circle", "to", value=to)
            if to in states and to not in done:
                inside[to] = 0


def _check_reached(
    table: Table, start: str, states: dict[str, State], tables: dict[str, Table], ends: tuple[str, ...]
) -> None:
    reached, waiting = {start}, [start]
    while waiting:
        for choice in states[waiting.pop()].choices:
            if choice.to not in reached:
                reached.add(choice.to)
                if choice.to in states:
                    waiting.append(choice.to)
    for key in states:
        if key not in reached:
            raise tables[key].mistake("unreached", "key", value=key)
    for end in ends:
        if end not in reached:
            raise table.mistake("unreached", "ends", value=end)


def _at(table: Table, place: int) -> Table:
    return Table(table.file, (*table.path, "choice", place), table.data["choice"][place])


def _some(keys: list[str]) -> str:
    return ", ".join(keys[:12]) + (", ..." if len(keys) > 12 else "")
