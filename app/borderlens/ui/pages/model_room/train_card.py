"""Step 3, training: name of the pack, who stands behind it, which labels it knows, and Start."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from borderlens.ui.pages.model_room import names
from borderlens.ui.pages.model_room.desk import ID_MOST, Desk, State
from borderlens.ui.pages.model_room.working import Working
from borderlens.ui.say import say, speaker
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.field import Field
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.scroll import Lines, Scroll
from borderlens.ui.widgets.tile import Option, Tiles

KEEPS = ("own", "shipped")


class TrainCard(Card):
    """``start_asked`` and ``cancel_asked``; what is typed goes to the desk at once."""

    start_asked = Signal()
    cancel_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(style="title", edge="primary", margins=(24, 12, 18, 12))
        self.desk = desk
        self._lead = Label(style="caption", tone="text_2")
        self.body.addWidget(self._lead)
        self._form = Lines()
        self._build_form()
        self._scroll = Scroll(self._form)
        self.body.addWidget(self._scroll, 1)
        self.working = Working()
        self.working.cancel_asked.connect(self.cancel_asked)
        self._work_scroll = Scroll(self.working)
        self.body.addWidget(self._work_scroll, 1)
        self._wait = Note("attention")
        self.body.addWidget(self._wait)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self.start = Button(kind="primary", icon="model")
        self.start.clicked.connect(self.start_asked)
        foot.addWidget(self.start)
        self.body.addLayout(foot)

    def _build_form(self) -> None:
        column = QVBoxLayout(self._form)
        column.setContentsMargins(2, 4, 6, 4)
        column.setSpacing(12)
        self.mistake = Note("fault")
        self.stopped = Note("attention")
        self.name, self.signer = Field(limit=ID_MOST), Field(limit=80)
        self.name.changed.connect(self._named)
        self.signer.changed.connect(self._signed)
        self._keep = Label(strong=True)
        self.keep = Tiles()
        self.keep.changed.connect(self._kept)
        self._drawn = Note("attention")
        for widget in (self.mistake, self.stopped, self.name, self.signer, self._keep, self.keep, self._drawn):
            column.addWidget(widget)
        column.addStretch(1)

    def show_desk(self, desk: Desk, *, anew: bool = False) -> None:
        training = desk.state is State.TRAINING
        self.set_title(say("model_room.train.title"))
        self._lead.setText(say("model_room.train.busy" if training else "model_room.train.lead"))
        self._scroll.setVisible(not training)
        self._work_scroll.setVisible(training)
        self.start.setVisible(not training)
        if training:
            self._wait.hide()
            self.show_progress(desk)
            return
        self.start.setText(say("model_room.train.start"))
        self.start.setEnabled(desk.may_start)
        self._form.setEnabled(desk.state is not State.LOOKING)
        self.mistake.say(speaker().mistake(desk.mistake) if desk.mistake else "")
        self.mistake.setVisible(desk.mistake is not None)
        self.stopped.say(say("model_room.train.stopped"))
        self.stopped.setVisible(desk.stopped)
        self._say_form(anew)
        why = self._why_not(desk)
        self._wait.say(why)
        self._wait.setVisible(bool(why))

    def show_progress(self, desk: Desk) -> None:
        self.working.show_desk(desk)

    def _say_form(self, anew: bool) -> None:
        desk = self.desk
        self.name.say(say("model_room.train.name"), say("model_room.train.name_hint"))
        self.signer.say(say("model_room.train.signer"), say("model_room.train.signer_hint"))
        if self.name.text() != desk.id:
            self.name.set_text(desk.id)
        self.name.set_error(self._name_error())
        if self.signer.text() != desk.signer:
            self.signer.set_text(desk.signer)
        self._keep.setText(say("model_room.train.keep"))
        if anew or not self.keep.tiles:
            options = [Option(say(f"model_room.keep.{key}"), say(f"model_room.keep.{key}.text")) for key in KEEPS]
            self.keep.set_options(options)
            self.keep.choose([KEEPS.index(desk.keep)])
        self._drawn.say(say("model_room.drawn_only"), say("model_room.keep.drawn"))
        self._drawn.setVisible(desk.keep == "shipped")

    def _name_error(self) -> str:
        if self.desk.id and not self.desk.good_id:
            return say("model_room.train.name_wrong")
        return say("model_room.train.name_taken", model=self.desk.id) if self.desk.taken else ""

    def _why_not(self, desk: Desk) -> str:
        """What is missing before it can start; empty when nothing is, or when the folder is still looked at."""
        survey = desk.survey
        if survey is None:
            return ""
        if not survey.may_train:
            return say("model_room.wait.checks")
        if desk.unanswered:
            labels = ", ".join(names.share_name(share) for share in desk.unanswered[:3])
            return say("model_room.wait.labels", labels=labels)
        if not desk.id:
            return say("model_room.wait.name")
        return "" if desk.signer or not desk.good_id else say("model_room.wait.signer")

    def _named(self, text: str) -> None:
        self.desk.id = text
        self.desk.changed.emit()

    def _signed(self, text: str) -> None:
        self.desk.signer = text
        self.desk.changed.emit()

    def _kept(self, places: object) -> None:
        if places:
            self.desk.keep = KEEPS[places[0]]
            self.desk.changed.emit()
