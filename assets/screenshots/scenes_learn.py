"""Scenes of the items that are more than a choice, from the program's own packs, and of what is said of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from scenes import page, settle

if TYPE_CHECKING:
    from borderlens.domain.events import Json
    from borderlens.domain.items import Item
    from borderlens.packs.quiz_pack import QuizItem
    from borderlens.ui.pages.learn import LearnPage
    from borderlens.ui.shell import Shell

MINUTES = 30.0


@page("learn-order")
def order(shell: Shell) -> None:
    room = sit(shell, "law", "ordering")
    answer = room.item.answer
    answer.press(2)
    answer.press(1)


@page("learn-order-feedback")
def order_feedback(shell: Shell) -> None:
    room = sit(shell, "law", "ordering")
    give(shell, list(reversed(room.runner.sitting.entry.item.answer)))


@page("learn-match")
def match(shell: Shell) -> None:
    room = sit(shell, "law", "matching")
    for number in (2, 1):
        room.item.answer.press(number)


@page("learn-match-feedback")
def match_feedback(shell: Shell) -> None:
    room = sit(shell, "law", "matching")
    item = room.runner.sitting.entry.item
    give(shell, dict.fromkeys(item.options, item.targets[0]))


@page("learn-sort")
def sort(shell: Shell) -> None:
    """Four are sorted, one is being looked at."""
    room = sit(shell, "ivory", "sorting", lambda item: bool(item.pictures))
    item = room.runner.sitting.entry.item
    for option, fits in list(zip(item.options, item.fits, strict=True))[:-2]:
        room.item.answer.press(item.targets.index(fits) + 1)
        del option


@page("learn-sort-words")
def sort_words(shell: Shell) -> None:
    room = sit(shell, "law", "sorting")
    room.item.answer.press(1)
    room.item.answer.press(2)


@page("learn-sort-feedback")
def sort_feedback(shell: Shell) -> None:
    room = sit(shell, "ivory", "sorting", lambda item: bool(item.pictures))
    item = room.runner.sitting.entry.item
    given = dict(zip(item.options, item.fits, strict=True))
    given[item.options[0]] = item.targets[-1]
    give(shell, given)


@page("learn-angle")
def angle(shell: Shell) -> None:
    room = sit(shell, "ivory", "numeric", lambda item: item.number.unit == "degrees" and bool(item.pictures))
    lay(room.item.answer.tool)


@page("learn-angle-feedback")
def angle_feedback(shell: Shell) -> None:
    room = sit(shell, "ivory", "numeric", lambda item: item.number.unit == "degrees" and item.is_decidable)
    give(shell, round(room.runner.sitting.entry.item.number.high + 4, 1), sure=3)


@page("learn-number")
def number(shell: Shell) -> None:
    """A number of law in a test with a clock, sureness asked."""
    room = sit(shell, "law", "numeric", test=True)
    room.item.answer.press(1)
    room.item.answer.field.edit.insert("974")
    room.item.answer.field._edited()
    room.item.confidence.show_value(2)


@page("learn-story")
def story(shell: Shell) -> None:
    room = sit(shell, "ivory", "scenario")
    room.item.answer.press(2)


@page("learn-story-after")
def story_after(shell: Shell) -> None:
    room = sit(shell, "ivory", "scenario")
    room.item.answer.press(1)
    room.runner.next()
    settle(shell)


@page("learn-story-feedback")
def story_feedback(shell: Shell) -> None:
    """The second choice at every turn."""
    room = sit(shell, "ivory", "scenario")
    while room.shown is room.item:
        answer = room.item.answer
        if answer.next_words == "learn.story.decide":
            answer.press(2)
        room.runner.next()
        settle(shell)


@page("learn-paused")
def paused(shell: Shell) -> None:
    sit(shell, "law", "numeric", test=True).runner.pause()


def sit(
    shell: Shell, pack: str, kind: str, wanted: Callable[[Item], bool] = lambda item: True, *, test: bool = False
) -> LearnPage:
    """The Learn room at the first item of that type; in a test with a clock and the question how sure one is."""
    from borderlens.domain.attempts import Mode
    from borderlens.packs.quiz_pack import read_quiz_pack
    from borderlens.services.attempts import Attempts
    from borderlens.ui.pages.learn.sitting import FREE, Sitting, Terms

    shell.go("learn")
    settle(shell)
    room = shell.page("learn")
    context = shell.context("learn")
    root = next(folder for folder in context.paths.quiz_folders() if (folder / "first-look").is_dir())
    loaded = read_quiz_pack(root / pack, root.parent / "assets" / "pictures")
    entries = [entry for entry in loaded.items if entry.item.type == kind and wanted(entry.item)][:3]
    opened: list[object] = []
    mode, person = Mode.SELF if test else Mode.TRAINING, context.person.id
    items = [entry.item for entry in entries]
    context.database.run(
        lambda store: Attempts(store).open_attempt(person, pack, kind, mode, items, pack_version=loaded.version),
        opened.append,
        owner=room,
    )
    settle(shell)
    terms = Terms(asks_confidence=True, minutes=MINUTES) if test else FREE
    room.runner.begin(Sitting(opened[0], tuple(entries), terms=terms))
    settle(shell)
    return room


def give(shell: Shell, response: Json, sure: int | None = None) -> None:
    """Show the feedback on an answer as if it had been given."""
    from borderlens.ui.pages.learn import frame

    room = shell.page("learn")
    sitting = room.runner.sitting
    entry: QuizItem = sitting.entry
    room.feedback.show_feedback(entry, response, shell.context("learn").say.language, confidence=sure)
    room.stack.setCurrentWidget(room.feedback)
    frame.show(room, shell.context("learn"))
    room.feedback.begin()
    settle(shell)


def lay(tool: object) -> None:
    """Lay the tool on the middle of the picture."""
    size = tool._picture.image.size()
    across, down = size.width() * 0.16, size.height() * 0.12
    x, y = size.width() * 0.52, size.height() * 0.46
    tool.put("corner", x, y)
    tool.put("first", x - across, y + down)
    tool.put("second", x + across, y + down)
    tool.handles["corner"].setFocus()
