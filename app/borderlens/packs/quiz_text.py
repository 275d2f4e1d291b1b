"""The words of a quiz pack: one file a language, every item complete, so that a translator touches one file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import InitVar, dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from borderlens.domain.items import Item, ItemType
from borderlens.domain.scenario import State
from borderlens.lao import breakable
from borderlens.packs.toml_file import Table, TomlFile
from borderlens.words import FALLBACK

LIMIT_KB = 1024
ELSEWHERE = "elsewhere"
TOO_LOW = "too_low"
TOO_HIGH = "too_high"
_WITH_MISTAKES = (ItemType.SINGLE, ItemType.MULTIPLE, ItemType.TRUE_FALSE, ItemType.PAIR)


class Status(StrEnum):
    REVIEWED = "reviewed"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class CueWords:
    """Name of a cue, and one sentence on what it shows and where it ends."""

    name: str
    note: str


@dataclass(frozen=True, slots=True)
class StateWords:
    """The words of one state of a scenario: what is there, each choice, and what happened after it."""

    text: str
    choices: Mapping[str, str]
    after: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ItemWords:
    """The words of one item in one language.

    Attributes:
        draft: True when the words are a draft, or stand in for a language the pack does not have.
        options: words of each option, in the order shown; of one that is a picture, the words of that picture.
        why: the cue that carries the answer, and its limit.
        cannot_see: what the picture does not tell.
        next_time: where to look first.
        mistakes: the mistake behind each wrong option; of a hotspot also ``elsewhere``, of a number ``too_low`` and
            ``too_high``.
        pictures: words for a person who does not see the picture, by picture name; they give no answer away.
        cues: words of the cues marked on the pictures.
        targets: words of what is matched to, or of the groups. states, ends: of a scenario.
    """

    language: str
    draft: bool
    stem: str
    options: Mapping[str, str]
    why: str
    cannot_see: str
    next_time: str
    mistakes: Mapping[str, str]
    pictures: Mapping[str, str]
    cues: Mapping[str, CueWords]
    targets: Mapping[str, str] = field(default_factory=dict)
    states: Mapping[str, StateWords] = field(default_factory=dict)
    ends: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PackText:
    """All words of a pack in one language."""

    language: str
    status: Status
    title: str
    summary: str
    items: Mapping[str, ItemWords]


@dataclass(slots=True)
class _Common:
    """The tables that the items of a pack share, and the words of pictures that need none."""

    root: InitVar[Table]
    language: str
    seen: Mapping[str, str]
    options: Table = field(init=False)
    mistakes: Table = field(init=False)
    targets: Table = field(init=False)
    pictures: Table = field(init=False)
    cues: Table = field(init=False)

    def __post_init__(self, root: Table) -> None:
        self.options, self.mistakes = root.child("options", {}), root.child("mistakes", {})
        self.targets, self.pictures = root.child("targets", {}), root.child("pictures", {})
        self.cues = root.child("cues", {})

    def done(self) -> None:
        for table in (self.options, self.mistakes, self.targets, self.pictures, self.cues):
            _refuse_unused(table)

    def picture(self, name: str) -> str:
        if name not in self.pictures.data and name in self.seen:
            return self.seen[name]
        return _say(self.pictures, name, self.language)


def read_text(folder: Path, language: str, items: Iterable[Item], seen: Mapping[str, str] | None = None) -> PackText:
    """Read ``text/<language>.toml`` against the items.

    Args:
        seen: for a picture whose words the pack may leave out, what is to be seen, in that language.

    Raises:
        PackMistake: words missing, empty, a placeholder, or for something the pack does not hold.
    """
    root = TomlFile.read(folder, f"text/{language}.toml", LIMIT_KB).table()
    status = root.choice("status", Status)
    title, summary = root.words("title", 80), root.words("summary")
    common = _Common(root, language, seen or {})
    item_tables = root.child("items")
    words = {}
    for item in items:
        if item.key not in item_tables.data:
            raise item_tables.mistake("text_missing", name=item.key)
        table = item_tables.child(item.key)
        words[item.key] = _read_item(table, item, common, draft=status is Status.DRAFT)
        table.done()
    common.done()
    _refuse_unused(item_tables)
    root.done()
    return PackText(language, status, title, summary, words)


def _read_item(table: Table, item: Item, common: _Common, *, draft: bool) -> ItemWords:
    language = common.language
    pictures = {picture.name: common.picture(picture.name) for picture in item.pictures}
    written = [option for option in item.options if option not in pictures]
    options = _each(table.child("options", {}), common.options, written, language)
    states, ends = table.child("states", {}), table.child("ends", {})
    words = ItemWords(
        language=language,
        draft=draft,
        stem=_say(table, "stem", language),
        options={option: options[option] if option in options else pictures[option] for option in item.options},
        why=_say(table, "why", language),
        cannot_see=_say(table, "cannot_see", language),
        next_time=_say(table, "next_time", language),
        mistakes=_each(table.child("mistakes", {}), common.mistakes, mistake_keys(item), language),
        pictures=pictures,
        cues={mark.cue: _read_cue(common.cues, mark.cue, language) for mark in item.marks},
        targets=_each(table.child("targets", {}), common.targets, item.targets, language),
        states={state.key: _read_state(states, state, language) for state in _states(item)},
        ends={end: _say(ends, end, language) for end in (item.scenario.ends if item.scenario else ())},
    )
    _refuse_unused(states)
    _refuse_unused(ends)
    return words


def _states(item: Item) -> tuple[State, ...]:
    return item.scenario.states if item.scenario else ()


def _read_state(states: Table, state: State, language: str) -> StateWords:
    if state.key not in states.data:
        raise states.mistake("text_missing", name=state.key)
    table = states.child(state.key)
    choices, after = table.child("choices", {}), table.child("after", {})
    words = StateWords(
        text=_say(table, "text", language),
        choices={choice.key: _say(choices, choice.key, language) for choice in state.choices},
        after={choice.key: _say(after, choice.key, language) for choice in state.choices},
    )
    for part in (choices, after):
        _refuse_unused(part)
    table.done()
    return words


def mistake_keys(item: Item) -> tuple[str, ...]:
    """What needs a word on the mistake behind it: each wrong option, a point beside every region, a number outside."""
    match item.type:
        case ItemType.HOTSPOT:
            return (*item.wrong_options, ELSEWHERE)
        case ItemType.NUMERIC:
            return (*item.wrong_options, TOO_LOW, TOO_HIGH)
    return item.wrong_options if item.type in _WITH_MISTAKES else ()


def choose(texts: Mapping[str, PackText], language: str) -> tuple[PackText, bool]:
    """The text in ``language``; else in English, else in the first of the pack, and then True (stands in)."""
    if language in texts:
        return texts[language], False
    return texts[FALLBACK if FALLBACK in texts else next(iter(texts))], True


def stand_in(words: ItemWords) -> ItemWords:
    return replace(words, draft=True)


def _say(table: Table, key: str, language: str) -> str:
    if key not in table.data:
        table.asked.add(key)
        raise table.mistake("text_missing", name=key)
    text = table.words(key)
    return breakable(text) if language == "lo" else text


def _each(own: Table, common: Table, keys: Iterable[str], language: str) -> dict[str, str]:
    found = {key: _say(own if key in own.data or key not in common.data else common, key, language) for key in keys}
    _refuse_unused(own)
    return found


def _read_cue(table: Table, cue: str, language: str) -> CueWords:
    if cue not in table.data:
        raise table.mistake("text_missing", name=cue)
    entry = table.child(cue)
    words = CueWords(_say(entry, "name", language), _say(entry, "note", language))
    entry.done()
    return words


def _refuse_unused(table: Table) -> None:
    for key in table.data:
        if key not in table.asked:
            raise table.mistake("text_unused", key, name=key)
