"""What is made of a session's results: papers in the languages of the room, and sending them to a server."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from borderlens.domain.attempts import Mode
from borderlens.ui.dialogs.push import PushSheet
from borderlens.ui.pages.sessions import names
from borderlens.ui.pages.sessions.desk import SessionsDesk
from borderlens.ui.pages.sessions.dialogs import Dialogs
from borderlens.ui.pages.sessions.one.papers import Papers
from borderlens.ui.pages.sessions.rows import Whole
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.field import ChoiceField
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label, breakable_path
from borderlens.ui.widgets.progress import Track
from borderlens.words import FALLBACK, LANGUAGES

ICONS = {"report": "export", "certificates": "certificate", "feedback": "person", "send": "export"}


class ResultsCard(Card):
    """Shown where the session is led here. ``told`` says what was written and where."""

    def __init__(self, desk: SessionsDesk, dialogs: Dialogs) -> None:
        super().__init__(margins=(20, 12, 20, 12))
        self._desk, self._dialogs = desk, dialogs
        self._session, self._folder = "", Path()
        self.papers = Papers(desk, self)
        self.papers.progressed.connect(self._show_progress)
        self.papers.ended.connect(self._ended)
        self.sheet: PushSheet | None = None
        self._text = Label(tone="text_2", reading=True)
        self.body.addWidget(self._text)
        self.language, self.second, self.phase = ChoiceField(), ChoiceField(), ChoiceField()
        self.language.changed.connect(lambda _: self._choose_second(self.second.value()))
        choices = QHBoxLayout()
        choices.setSpacing(12)
        for field, share in ((self.language, 3), (self.second, 3), (self.phase, 4)):  # phases are longer words
            field.combo.setMinimumContentsLength(6)
            field.combo.setSizeAdjustPolicy(field.combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choices.addWidget(field, share)
        self.body.addLayout(choices)
        ground = QWidget()
        flow = FlowLayout(ground, gap=12, row_gap=8)
        self.buttons = {key: Button(icon=icon) for key, icon in ICONS.items()}
        acts = {
            "report": self.make_report,
            "certificates": self.make_certificates,
            "feedback": self.make_feedback,
            "send": self.send,
        }
        for key, button in self.buttons.items():
            button.clicked.connect(acts[key])
            flow.addWidget(button)
        self.body.addWidget(ground)
        self.track = Track()
        self.told = Label()
        self.stop, self.open_folder = Button(size="compact"), Button(size="compact")
        self.stop.clicked.connect(self._stop)
        self.open_folder.clicked.connect(self._open_folder)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.told, 1)
        foot.addWidget(self.stop)
        foot.addWidget(self.open_folder)
        self.body.addWidget(self.track)
        self.body.addLayout(foot)
        for widget in (self.track, self.told, self.stop, self.open_folder):
            widget.hide()

    def show_whole(self, whole: Whole) -> None:
        """The choices of this session, in the language of the window."""
        session = whole.row.session
        self.setVisible(whole.row.leads)
        self.set_title(say("sessions.results.title"))
        self._text.setText(say("sessions.results.text"))
        for key, button in self.buttons.items():
            button.setText(say(f"sessions.results.{key}"))
        self.stop.setText(say("sessions.results.stop"))
        self.open_folder.setText(say("sessions.exported_open"))
        self.language.say(say("sessions.results.language"))
        self.second.say(say("sessions.results.second"))
        self.phase.say(say("sessions.results.phase"))
        anew = session.id != self._session
        sat = [phase for phase in names.phases() if whole.row.sat.get(phase)]
        phases = sat or [phase for phase in names.phases() if session.plan.forms.get(phase)] or list(names.phases())
        kept = "" if anew else self.phase.value()
        language = "" if anew else self.language.value()
        second = "" if anew else self.second.value()
        spoken = [one for one in session.plan.languages if one in LANGUAGES] or [FALLBACK]
        self.phase.set_choices([(one, names.phase(one)) for one in phases], kept if kept in phases else phases[-1])
        self.language.set_choices([(one, names.language(one)) for one in spoken], language or spoken[0])
        self._choose_second(second)
        self._session = session.id
        if anew and not self.papers.working:
            self._say("")
        opener, unkept = self._desk.context.opener, self._desk.context.unkept()
        self.buttons["send"].setVisible(opener is not None)
        self.buttons["send"].setEnabled(not unkept and not self.papers.working)
        self.buttons["send"].setToolTip(unkept)

    # What is done

    def make_report(self) -> None:
        out = self._dialogs.save_paper(self, f"{self._stem()}-report")
        if out is not None:
            self.write_report(out)

    def write_report(self, out: Path) -> None:
        """In the chosen languages."""
        self._begin("report")
        languages = [one for one in (self.language.value(), self.second.value()) if one]
        self.papers.report(out, languages, lambda made: self._written("report", made))

    def make_certificates(self) -> None:
        folder = self._dialogs.choose_folder(self)
        if folder is None:
            return

        def made(files: tuple[Path, ...]) -> None:
            from borderlens.services.reports.certificates import ALL

            count = sum(1 for file in files if file.suffix == ".pdf" and file.name != ALL)
            words = say(
                "sessions.results.certificates_made",
                count=count,
                list=files[-1].name,
                folder=breakable_path(folder),
            )
            self._say(words, folder)

        self._begin("certificates")
        self.papers.certificates(folder, made)

    def make_feedback(self) -> None:
        phase = self.phase.value()
        out = self._dialogs.save_paper(self, f"{self._stem()}-feedback-{phase}")
        if out is None:
            return

        def made(count: int) -> None:
            if count:
                self._written("feedback", out, count=count)
            else:
                self._say(say("sessions.results.feedback_none", phase=names.phase(phase)))

        self._begin("feedback")
        self.papers.feedback(out, Mode(phase), made)

    def send(self) -> None:
        """The sheet stays until it is closed by hand."""
        context = self._desk.context
        if context.opener is None:
            return
        self.sheet = PushSheet(
            self._desk.session,
            context.paths,
            context.jobs,
            context.opener.open,
            unexpected=context.errors.show,
            parent=self.window(),
        )
        # once the window is the active one again, and has put the focus where it was
        button = self.buttons["send"]
        self.sheet.finished.connect(lambda _: QTimer.singleShot(0, button, button.setFocus))
        self.sheet.open()

    # What is shown

    def _stem(self) -> str:
        whole = self._desk.whole
        return Path(whole.file_name).stem if whole else self._desk.session

    def _choose_second(self, value: str) -> None:
        """Every language of the room but the first one, or none."""
        first = self.language.value()
        keys = [self.language.combo.itemData(at) for at in range(self.language.combo.count())]
        others = [(str(key), names.language(str(key))) for key in keys if key != first]
        self.second.set_choices(
            [("", say("sessions.results.second.none")), *others], value if value in dict(others) else ""
        )
        self.second.setEnabled(bool(others))

    def _begin(self, key: str) -> None:
        self._say("")
        for name, button in self.buttons.items():
            button.setEnabled(name == key)
        self.buttons[key].set_working(True)
        self.track.show_share(0.0)
        self.track.show()
        self.stop.show()
        self.stop.setFocus()

    def _ended(self) -> None:
        working = next((button for button in self.buttons.values() if button.working), None)
        for button in self.buttons.values():
            button.set_working(False)
            button.setEnabled(True)
        self.buttons["send"].setEnabled(not self._desk.context.unkept())
        had_focus = self.stop.hasFocus()
        self.track.hide()
        self.stop.hide()
        if had_focus and working is not None:
            working.setFocus()

    def _show_progress(self, done: int, of: int) -> None:
        if self.papers.working:
            self.track.show_share(done / of if of else 0.0)
            self._say(say("sessions.results.running", done=done, total=of))

    def _stop(self) -> None:
        self.papers.stop()
        self._say(say("sessions.results.stopped"))

    def _written(self, key: str, file: Path, **fields: object) -> None:
        self._say(say(f"sessions.results.{key}_made", file=breakable_path(file), **fields), file.parent)

    def _say(self, words: str, folder: Path | None = None) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))
        self._folder = folder or Path()
        self.open_folder.setVisible(folder is not None)
        if folder is not None and not self.isVisible():  # somebody went on with something else
            self._desk.context.toast(words, "done", say("sessions.exported_open"), self._open_folder)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
