"""The model room: a folder of confirmed photographs becomes a measured pack, step by step."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from borderlens.services.model_room.records import MistakeSeen, Notice, Photograph, Report
from borderlens.ui.context import Context
from borderlens.ui.pages.model_room import looks, names
from borderlens.ui.pages.model_room.confusion import Confusion
from borderlens.ui.pages.model_room.desk import Desk, State
from borderlens.ui.pages.model_room.dialogs import SUFFIX, SYSTEM, Dialogs
from borderlens.ui.pages.model_room.meaning import Answer
from borderlens.ui.pages.model_room.mistakes import mistake_kind, mistake_line
from borderlens.ui.pages.model_room.pane import Pane
from borderlens.ui.pages.model_room.service import ModelRoomWork, Work
from borderlens.ui.pages.model_room.shots import shots
from borderlens.ui.pages.model_room.start_view import StartView
from borderlens.ui.pages.model_room.steps import STEPS, StepsView
from borderlens.ui.say import say, speaker
from borderlens.ui.theme import follow
from borderlens.ui.widgets.scroll import Fitted, Lines, Scroll
from borderlens.ui.widgets.stepper import Stepper

_STEP = {State.EMPTY: 0, State.LOOKING: 1, State.TRAINING: 2, State.TRAINED: 3}


class ModelRoomPage(QWidget):
    """See ``borderlens.ui.context.Page``. ``work`` and ``dialogs`` are replaced in tests.

    Ctrl+O chooses a folder, F5 looks at it again, Ctrl+S saves the trained pack. Esc leads back to the settings, and
    training goes on.
    """

    def __init__(self, context: Context, work: Work | None = None, dialogs: Dialogs = SYSTEM) -> None:
        super().__init__()
        self._context, self._dialogs = context, dialogs
        work = work or ModelRoomWork(context.paths, lambda: context.settings.model)
        self.desk = Desk(work, context.jobs, self)
        self.desk.signer = context.person.name
        self._thumbs = shots(context.jobs, self)
        column = Fitted(self)
        column.setContentsMargins(24, 12, 24, 16)
        self._stack = QStackedWidget()
        column.addWidget(self._stack)
        self.start = StartView()
        self._start_ground = Scroll(_padded(self.start))
        self.steps = StepsView(self.desk, self._thumbs)
        self._stack.addWidget(self._start_ground)
        self._stack.addWidget(self.steps)
        self.stepper = Stepper()
        self.pane = Pane(self)
        self._factor, self._seen = 0.0, State.EMPTY
        self._connect()
        for keys, act in (("Ctrl+O", self.choose_folder), ("Ctrl+S", self.save), ("F5", self.look_again)):
            shortcut = QShortcut(keys, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self.setAcceptDrops(True)
        self.retranslate()
        follow(self)

    def _connect(self) -> None:
        self.start.folder_asked.connect(self.choose_folder)
        self.start.table_asked.connect(self.choose_table)
        self.desk.changed.connect(self._show)
        self.desk.moved.connect(self.steps.show_progress)
        self.desk.trained_now.connect(self._trained)
        self.desk.faulted.connect(self._context.errors.show)
        steps = self.steps
        steps.folder.answered.connect(self._answered)
        steps.folder.another_asked.connect(self.choose_folder)
        steps.checks.pictures_asked.connect(self._show_pictures)
        steps.checks.cancel_asked.connect(self.desk.cancel)
        steps.checks.again_asked.connect(self.look_again)
        steps.train.start_asked.connect(self.desk.train)
        steps.train.cancel_asked.connect(self.desk.cancel)
        result = steps.result
        result.mistake_asked.connect(self._show_mistake)
        result.mistakes_asked.connect(self._show_mistakes)
        result.again_asked.connect(self.desk.change_wish)
        result.save.clicked.connect(self.save)
        result.compare.clicked.connect(self.compare)
        result.table_asked.connect(self.show_table)
        result.use.clicked.connect(self.use)

    # The promise of a page

    def entered(self) -> None:
        self._head()
        self.desk.ask_models()
        if not self.desk.signer:
            self.desk.signer = self._context.person.name
        self._focus()

    def retranslate(self) -> None:
        self.pane.close_pane()
        self.start.retranslate()
        self._show(anew=True)

    def restyle(self) -> None:
        """What is laid out another way at another text size is made anew."""
        if self._factor not in (0.0, self._context.theme.factor):
            self._show(anew=True)
        self._factor = self._context.theme.factor

    # Ways in

    def choose_folder(self) -> None:
        if self._free:
            self._look(self._dialogs.choose_folder(self))

    def choose_table(self) -> None:
        if self._free:
            self._look(self._dialogs.choose_table(self))

    def look_again(self) -> None:
        """Survey the same folder once more, after something in it was mended."""
        if self._free:
            self._look(self.desk.source)

    @property
    def _free(self) -> bool:
        return self.desk.state not in (State.LOOKING, State.TRAINING)

    def _look(self, source: Path | None) -> None:
        if source is not None:
            self.desk.id = self.desk.id or names.proposed_id(source)
            self.desk.look(source)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._free and _one(event) is not None:
            event.acceptProposedAction()
            self.start.set_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.start.set_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.start.set_over(False)
        event.setDropAction(Qt.DropAction.CopyAction)  # never a move: the originals stay where they are
        event.accept()
        self._look(_one(event))

    # What is shown

    def _show(self, *, anew: bool = False) -> None:
        desk = self.desk
        empty = desk.state is State.EMPTY
        before, self._seen = self._seen, desk.state
        self._stack.setCurrentWidget(self._start_ground if empty else self.steps)
        fault = speaker().mistake(desk.mistake) if desk.mistake and empty else ""
        self.start.show_state(fault, desk.stopped and empty, desk.source)
        if not empty:
            self.steps.show_desk(desk, self.step, anew=anew)
        self._head()
        if desk.state is not before:
            self._focus()

    @property
    def step(self) -> int:
        """Where one is, from 0; after the checks the training, unless they leave something to mend."""
        if self.desk.state is not State.SURVEYED:
            return _STEP[self.desk.state]
        survey = self.desk.survey
        return 2 if survey is not None and survey.may_train else 1

    def _head(self) -> None:
        context, desk = self._context, self.desk
        self.stepper.show_step([say(f"model_room.step.{step}") for step in STEPS], self.step)
        right = [] if context.theme.icons_only else [self.stepper]  # the tabs of the page say it then
        context.set_header(say("model_room.title"), say("settings.title"), right, lambda: context.go("settings"))
        left, in_use = say("model_room.stay"), desk.models.in_use
        if desk.trained is not None:
            left = f"{left} {say('model_room.took', time=names.minutes(desk.trained.seconds))}"
        context.set_status(left, say("model_room.status.model", model=in_use) if in_use else "")

    def _focus(self) -> None:
        if not self.isVisible() or self.pane.isVisible():
            return
        if self.desk.state is State.EMPTY:
            self.start.folder_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.steps.focus_step(self.desk)

    def _answered(self, key: str, answer: Answer | None) -> None:
        self.desk.answer(key, answer)

    def _trained(self) -> None:
        """Said where another room is shown; here the card itself says it."""
        if not self.isVisible():
            ready, there = say("model_room.ready", model=self.desk.id), say("model_room.ready.open")
            self._context.toast(ready, "done", there, lambda: self._context.go("model_room"))

    def _show_pictures(self, notice: Notice) -> None:
        folder = self.desk.survey.folder if self.desk.survey else Path()
        shown = min(len(notice.files), looks.SHOWN_MOST)
        foot = say("model_room.pictures.foot", shown=shown, count=len(notice.files))
        self.pane.open_with(
            names.notice_line(notice, self.desk.survey),
            names.notice_mend(notice, self.desk.survey),
            looks.files_view(notice.files, folder, self._thumbs),
            foot,
            looks.WIDE,
        )

    def _show_mistake(self, seen: MistakeSeen) -> None:
        survey = self.desk.survey
        view = looks.mistake_view(seen, survey, self._thumbs)
        self.pane.open_with(mistake_line(seen, survey), mistake_kind(seen), view)

    def _show_mistakes(self) -> None:
        self._list_mistakes(self._report.mistakes, say("model_room.card.mistakes"))

    def _list_mistakes(self, seen: tuple[MistakeSeen, ...], title: str) -> None:
        view = looks.mistakes_view(seen, self.desk.survey, self._thumbs)
        self.pane.open_with(title, "", view)

    def show_table(self) -> None:
        """The confusion table; Enter on a cell shows the pictures behind it."""
        table = Confusion(self._report, self.desk.survey)
        table.cell_asked.connect(lambda what, said: self._show_cell(table, what, said))
        self.pane.open_with(
            say("model_room.table"),
            say("model_room.table.text"),
            _padded(table),
            say("model_room.table.foot"),
            looks.WIDE,
        )

    def _show_cell(self, table: Confusion, what: str, said: str) -> None:
        seen = tuple(m for m in self._report.mistakes if m.photograph.label == what and m.said == said)
        behind = self._report.behind.get((what, said), ())
        if seen:
            self._list_mistakes(seen, table.cell_words(*table.chosen))
        elif behind:
            self._list_photographs(behind, table.cell_words(*table.chosen))

    def _list_photographs(self, photographs: Sequence[Photograph], title: str) -> None:
        folder = self.desk.survey.folder if self.desk.survey else Path()
        shown = min(len(photographs), looks.SHOWN_MOST)
        foot = say("model_room.pictures.foot", shown=shown, count=len(photographs))
        view = looks.files_view([one.path for one in photographs], folder, self._thumbs)
        self.pane.open_with(title, "", view, foot, looks.WIDE)

    def compare(self) -> None:
        """The new model beside the one that Check uses, on the same photographs."""
        comparison = self._report.comparison
        if comparison is not None:
            self.pane.open_with(
                say("model_room.compare.title"),
                say("model_room.compare.text", photographs=self._report.photographs, objects=self._report.objects),
                looks.comparison_view(comparison, self.desk.id),
            )

    @property
    def _report(self) -> Report:
        assert self.desk.trained is not None
        return self.desk.trained.report

    # What becomes of the pack

    def save(self) -> None:
        """Save the trained pack as one file."""
        if self.desk.state is not State.TRAINED:
            return
        proposed = self._context.paths.exports / f"{self.desk.id}{SUFFIX}"
        file = self._dialogs.save_pack(self, str(proposed))
        if file is not None:
            self.desk.save(file, lambda kept: self._context.toast(say("model_room.saved", file=kept.name)))

    def use(self) -> None:
        """Ask, then let Check use the trained pack; where it does so already, go there."""
        if self.desk.used:
            self._context.go("check")
            return
        self._context.ask(
            say("model_room.use.title", model=self.desk.id),
            say("model_room.use.text", before=self.desk.models.in_use),
            say("model_room.use.not_yet"),
            say("model_room.use"),
            lambda: self.desk.use(self._used),
        )

    def _used(self, pack: str) -> None:
        self._context.settings.model = pack
        self._context.save_settings()
        self._context.toast(
            say("model_room.used", model=pack), "done", say("model_room.open_check"), lambda: self._context.go("check")
        )


def _padded(content: QWidget) -> QWidget:
    """Room for the focus ring around what fills a scrolled ground."""
    ground = Lines()
    column = QVBoxLayout(ground)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(content)
    return ground


def _one(event: QDragEnterEvent | QDropEvent) -> Path | None:
    """The one folder or table of a drop; None for anything else."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    if len(paths) == 1 and (paths[0].is_dir() or paths[0].suffix.lower() == ".csv"):
        return paths[0]
    return None
