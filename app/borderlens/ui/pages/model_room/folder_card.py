"""Step 1, the folder: its labels, each with a sample, its counts, and what it means."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout

from borderlens.domain.products import Group
from borderlens.services.model_room.records import LabelShare, NoticeKind
from borderlens.ui.pages.model_room import names
from borderlens.ui.pages.model_room.desk import Desk, State
from borderlens.ui.pages.model_room.label_row import LabelRow
from borderlens.ui.pages.reference.thumbs import Thumbs
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card, Rule
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.scroll import Lines, Scroll

if TYPE_CHECKING:
    from borderlens.services.model_room.records import Survey

_FEW = (NoticeKind.FEW_PHOTOGRAPHS, NoticeKind.FEW_OBJECTS)


class FolderCard(Card):
    """``answered(key, Answer or None)``; ``another_asked`` for another folder."""

    answered = Signal(str, object)
    another_asked = Signal()

    def __init__(self, thumbs: Thumbs) -> None:
        super().__init__(style="title")
        self._thumbs = thumbs
        self._shown: object = None
        self.rows: dict[str, LabelRow] = {}
        self._lead = Label(style="caption", tone="text_2")
        self.body.addWidget(self._lead)
        self._scroll = Scroll()
        self.body.addWidget(self._scroll, 1)
        self._where = Label(style="caption", tone="text_2")
        self.body.addWidget(self._where)
        self.another = Button(kind="quiet", size="compact", icon="open-photo")
        self.another.clicked.connect(self.another_asked)
        self.body.addWidget(self.another, 0, Qt.AlignmentFlag.AlignLeft)

    def show_desk(self, desk: Desk, *, anew: bool = False) -> None:
        """Put the labels anew where they or what was said of them changed."""
        self.set_title(say("model_room.folder.title"))
        self._lead.setText(say("model_room.folder.lead"))
        self.another.setText(say("model_room.folder.another"))
        self.another.setEnabled(desk.state in (State.SURVEYED, State.TRAINED))
        self._where.setText(_place(desk.source))
        self._where.setToolTip(str(desk.source or ""))
        now = (desk.survey, dict(desk.answers))
        if anew or now != self._shown:
            self._shown = now
            self._fill(desk)
        for row in self.rows.values():
            row.setEnabled(desk.state is not State.TRAINING)

    def _fill(self, desk: Desk) -> None:
        here = QApplication.focusWidget()
        focus = next((key for key, row in self.rows.items() if here is not None and row.isAncestorOf(here)), "")
        ground = Lines()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(0)
        self.rows = {}
        survey = desk.survey
        strange = [share for share in survey.labels if not share.known] if survey else []
        known = [share for share in survey.labels if share.known] if survey else []
        for share in (*strange, *known):  # what has to be said stands where it is seen
            if self.rows:
                column.addWidget(Rule())
            row = self._row(share, survey, desk)
            column.addWidget(row)
            self.rows[share.label.key] = row
        column.addStretch(1)
        where = self._scroll.verticalScrollBar().value()
        self._scroll.replace(ground)
        self._scroll.verticalScrollBar().setValue(where)
        if focus in self.rows:
            self._take_focus(self.rows[focus])

    def _row(self, share: LabelShare, survey: Survey, desk: Desk) -> LabelRow:
        answer = desk.answers.get(share.label.key)
        waiting = any(share is one for one in desk.unanswered)
        others = _others(survey, share)
        row = LabelRow(share, answer, others, marks(share, survey, waiting), self._thumbs, open_form=waiting)
        row.answered.connect(self.answered)
        return row

    def _take_focus(self, row: LabelRow) -> None:
        """What was just chosen made the row anew: go on where the next answer is, or on the row itself."""
        form = row.form
        if form is None:
            row.change.setFocus()
        else:
            (form.what if form.which.isHidden() else form.which).combo.setFocus()


def marks(share: LabelShare, survey: Survey, waiting: bool) -> list[str]:
    """What to mind about a label, in a word or two each; ``waiting`` while nobody has said what it means."""
    of_it = [notice for notice in survey.notices if notice.fields.get("label_key") == share.label.key]
    found = []
    if any(notice.kind in _FEW for notice in of_it):
        found.append(say("model_room.mark.few"))
    for notice in of_it:
        if notice.kind is NoticeKind.ONE_SOURCE:
            found.append(say(f"model_room.mark.one_{notice.fields.get('why', 'source')}"))
    if share.label.drawn_only and share.known and not share.photographs:
        found.append(say("model_room.mark.drawn"))
    if waiting:
        found.append(say("model_room.mark.unknown"))
    return found


def _others(survey: Survey, share: LabelShare) -> list[tuple[str, str]]:
    """Labels that this one may be the same as: the other ones of the folder, then all that the program knows."""
    from borderlens.packs.labels import known_labels

    here = {s.label.key: names.share_name(s) for s in survey.labels if s is not share}
    known = {
        key: names.label_name(key)
        for key, label in known_labels().items()
        if label.group is not Group.NONE and key != share.label.key
    }
    return list((here | {key: name for key, name in known.items() if key not in here}).items())


def _place(source: Path | None) -> str:
    """The end of the path: "stick › confirmed › 2026"."""
    return " › ".join(source.parts[-3:]).replace("/ › ", "") if source else ""
