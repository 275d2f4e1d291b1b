"""One label of the folder: sample picture, counts, what to mind, and the form that says what it means."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from borderlens.services.model_room.records import LabelShare
from borderlens.ui.pages.model_room import names
from borderlens.ui.pages.model_room.meaning import PRODUCTS, Answer, Means
from borderlens.ui.pages.model_room.shots import Shot
from borderlens.ui.pages.reference.thumbs import Thumbs
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import IconButton
from borderlens.ui.widgets.field import ChoiceField
from borderlens.ui.widgets.label import Label


class LabelRow(QWidget):
    """``answered(key, Answer or None)`` when something was said of it. ``marks`` are short words such as "too few"."""

    answered = Signal(str, object)

    def __init__(
        self,
        share: LabelShare,
        answer: Answer | None,
        others: list[tuple[str, str]],
        marks: list[str],
        thumbs: Thumbs,
        *,
        open_form: bool,
    ) -> None:
        """``others`` are labels (key, name) that this one may be the same as."""
        super().__init__()
        self.share, self._answer = share, answer
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(10)
        column.addLayout(row)
        row.addWidget(Shot(thumbs, share.sample if share.photographs else None), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        row.addLayout(words, 1)
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(Label(names.share_name(share), strong=True), 1)
        self.change = IconButton("settings", say("model_room.label.change", label=names.share_name(share)))
        self.change.clicked.connect(self._toggle)
        first.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        words.addLayout(first)
        counts = say("model_room.label.counts", photographs=share.photographs, objects=share.objects)
        words.addWidget(Label(counts, "caption", tone="text_2"))
        said = self._said(others)
        if said:
            words.addWidget(Label(said, "caption", strong=True, tone="primary"))
        if marks:
            words.addWidget(Label(" · ".join(marks), "caption", tone="attention"))
        self._column, self._others = column, others
        self.form: Form | None = None
        if open_form:
            self.open_form()

    def open_form(self) -> Form:
        """The form that says what the label means; made when it is first asked for, for its lists are slow to make."""
        if self.form is None:
            self.form = Form(self.share, self._answer, self._others)
            self.form.answered.connect(lambda told: self.answered.emit(self.share.label.key, told))
            self._column.addWidget(self.form)
            self.change.hide()
        return self.form

    def _said(self, others: list[tuple[str, str]]) -> str:
        """What was said of it, where that is not what the program knows."""
        if self._answer is None or self._answer.means is Means.AS_KNOWN or not self._answer.whole:
            return ""
        if self._answer.means is Means.PROTECTED:
            return say(f"model_room.means.protected.{self._answer.detail}")
        if self._answer.means is Means.SAME_AS:
            return say("model_room.said.same_as", label=dict(others).get(self._answer.detail, self._answer.detail))
        return say(f"model_room.means.{self._answer.means.value}")

    def _toggle(self) -> None:
        self.open_form().what.combo.setFocus(Qt.FocusReason.OtherFocusReason)


class Form(QWidget):
    """What is it? One list, and a second one where the first asks for it."""

    answered = Signal(object)

    def __init__(self, share: LabelShare, answer: Answer | None, others: list[tuple[str, str]]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 0, 5, 4)  # room for the focus ring
        column.setSpacing(6)
        self._others = others
        kinds = [means for means in Means if share.known or means is not Means.AS_KNOWN]
        choices = [(means.value, say(f"model_room.means.{means.value}")) for means in kinds]
        if not share.known:
            choices.insert(0, ("", say("model_room.means.choose")))
        name = names.share_name(share)
        self.what = ChoiceField(
            say("model_room.label.what", label=name), choices=choices, value=answer.means.value if answer else ""
        )
        self.which = ChoiceField(say("model_room.label.which"))
        self.what.changed.connect(self._chosen)
        self.which.changed.connect(self._detailed)
        for field in (self.what, self.which):
            field.combo.setMinimumContentsLength(8)
            column.addWidget(field)
        self._offer(answer)

    def _offer(self, answer: Answer | None) -> None:
        """The second list, for what was chosen in the first."""
        means = answer.means if answer else None
        self.which.setVisible(means in (Means.PROTECTED, Means.SAME_AS))
        if means is Means.PROTECTED:
            choices = [(key, say(f"model_room.means.protected.{key}")) for key in PRODUCTS]
        elif means is Means.SAME_AS:
            choices = self._others
        else:
            return
        self.which.set_choices([("", say("model_room.means.choose")), *choices], answer.detail if answer else "")

    def _chosen(self, value: str) -> None:
        self.answered.emit(Answer(Means(value)) if value else None)

    def _detailed(self, value: str) -> None:
        self.answered.emit(Answer(Means(self.what.value()), value))
