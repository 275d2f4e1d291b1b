"""Files out of the authoring room and into it: packs and questions, each with a report of what became of it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from borderlens.ui.context import Context
from borderlens.ui.jobs import Job
from borderlens.ui.pages.author.desk import Desk
from borderlens.ui.pages.author.dialogs import Dialogs
from borderlens.ui.pages.author.form import column
from borderlens.ui.pages.author.sheets import QuestionsSheet
from borderlens.ui.pages.model_room.pane import Pane
from borderlens.ui.say import say
from borderlens.ui.widgets.card import Rule
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.scroll import Lines

if TYPE_CHECKING:
    from borderlens.exchange.bring_in import Brought
    from borderlens.exchange.report import Report

_ORDER = ("left_out", "changed", "kept")


class Sharing:
    """What the page does with files; slow work goes on a job's thread, what fails is shown by the window."""

    def __init__(self, page: QWidget, context: Context, desk: Desk, dialogs: Dialogs, pane: Pane) -> None:
        self._page, self._context, self._desk, self._dialogs, self._pane = page, context, desk, dialogs, pane

    # Out

    def send_pack(self, folder: Path) -> None:
        """The pack in Learn as one signed file."""
        paths = self._context.paths
        file = self._dialogs.save_as(self._page, "pack", str(paths.exports / f"{folder.name}.blpack"))
        if file is None:
            return
        signer = self._context.person.name

        def work(job: Job) -> Path:
            from borderlens.services.pack_exchange import send

            return send(paths, folder, file, signer).file

        self._run(work, lambda sent: self._context.toast(say("author.sent", file=sent.name)))

    def send_questions(self, folder: Path, language: str) -> None:
        """The pack in Learn in one language as Moodle XML, and what became of each item."""
        paths, words = self._context.paths, self._context.say.words
        file = self._dialogs.save_as(self._page, "moodle", str(paths.exports / f"{folder.name}-{language}.xml"))
        if file is None:
            return

        def work(job: Job) -> Report:
            from borderlens.exchange.moodle.export import export_moodle
            from borderlens.packs.quiz_pack import read_quiz_pack
            from borderlens.words import Words

            spoken = Words(words.folder, language)
            labels = {name: spoken.say(f"learn.{name}") for name in ("cannot_see", "next_time")}
            return export_moodle(read_quiz_pack(folder, paths.pictures), language, file, labels)

        self._run(work, lambda report: self.show_report(report, say("author.report.out", file=file.name)))

    # In

    def bring(self, kind: str, opened: Callable[[str], None], added: Callable[[], None]) -> None:
        """A file of that kind: a pack goes into Learn, questions become a draft."""
        file = self._dialogs.choose_file(self._page, kind)
        if file is None:
            return
        if kind == "pack":
            self.bring_pack(file, added)
            return
        name = self._desk.shelf.free_id(_plain(file.stem))
        sheet = QuestionsSheet(file, name, self._context.say.language, self._page)
        sheet.wanted.connect(lambda fields: self.bring_questions(file, kind, fields, opened))
        sheet.open()

    def bring_pack(self, file: Path, added: Callable[[], None], *, replace: bool = False) -> None:
        from borderlens.domain.errors import PackIsHere

        paths = self._context.paths

        def work(job: Job) -> str:
            from borderlens.services.pack_exchange import receive

            return receive(paths, file, replace=replace).name.id

        def failed(error: Exception) -> None:
            if not isinstance(error, PackIsHere):
                self._context.errors.show(error)
                return
            title, text = say("author.bring.here", id=error.fields["id"]), self._context.say.mistake(error)
            again = say("author.bring.replace")
            self._context.ask(
                title, text, say("author.keep"), again, lambda: self.bring_pack(file, added, replace=True)
            )

        def brought(pack: str) -> None:
            self._context.toast(say("author.brought", pack=pack))
            added()

        self._context.jobs.run(work, brought, failed, owner=self._page)

    def bring_questions(self, file: Path, kind: str, fields: dict[str, Any], opened: Callable[[str], None]) -> None:
        place, library = self._desk.shelf.place, self._context.paths.pictures

        def work(job: Job) -> Brought:
            from borderlens.exchange.bring_in import bring_in
            from borderlens.exchange.gift import read_gift
            from borderlens.exchange.item_types import Ask
            from borderlens.exchange.moodle.read import read_moodle

            language = fields["language"]
            read = (read_moodle if kind == "moodle" else read_gift)(file, language)
            ask = Ask(language, fields["kind"], fields["competency"], fields["true_on"])
            return bring_in(read, place, fields["id"], ask, fields["licence"], library=library)

        def brought(done: Brought) -> None:
            if done.folder is not None:
                opened(done.folder.name)
            self.show_report(done.report, say("author.report.in", file=file.name))

        self._run(work, brought)

    def show_report(self, report: Report, title: str) -> None:
        """What became of each question, what was lost first."""
        from borderlens.exchange.report import Fate

        counts = {fate.value: report.count(fate) for fate in Fate}
        ground = Lines()
        lines = QVBoxLayout(ground)
        lines.setContentsMargins(0, 4, 8, 4)
        lines.setSpacing(8)
        for note in sorted(report.notes, key=lambda note: _ORDER.index(note.fate.value)):
            if lines.count():
                lines.addWidget(Rule())
            head = f"{say(f'exchange.fate.{note.fate.value}')} · {note.question}" if note.question else ""
            lines.addWidget(
                column(Label(head, "caption", strong=True), Label(say(note.message_id, **note.fields)), gap=0)
            )
        self._pane.open_with(title, say("exchange.summary", **counts), ground)

    def _run(self, work: Callable[[Job], Any], done: Callable[[Any], None]) -> None:
        self._context.jobs.run(work, done, self._context.errors.show, owner=self._page)


def _plain(stem: str) -> str:
    """A name that a pack can have, made of a file's."""

    letters = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode().casefold()
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:40].strip("-") or "questions"
