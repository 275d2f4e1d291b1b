"""What is handed out and what was fixed: session file, QR, release codes, criteria, papers; the end of the session."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from borderlens.domain.sessions import Plan
from borderlens.services.forms.shelf import Series
from borderlens.ui.pages.forms.codes_view import CodesView
from borderlens.ui.pages.forms.names import blueprint_name
from borderlens.ui.pages.model_room.pane import Pane
from borderlens.ui.pages.sessions import names
from borderlens.ui.pages.sessions.desk import SessionsDesk
from borderlens.ui.pages.sessions.dialogs import Dialogs
from borderlens.ui.pages.sessions.one.add_forms import AddFormsSheet, free_phases, unserved
from borderlens.ui.pages.sessions.one.file_acts import FileActs
from borderlens.ui.pages.sessions.one.results_card import ResultsCard
from borderlens.ui.pages.sessions.tables import partner_names, place_words
from borderlens.ui.say import say
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.checklist import CheckBox
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label
from borderlens.ui.widgets.scroll import Lines

if TYPE_CHECKING:
    from borderlens.services.sessions.sessions import Sessions
    from borderlens.store.protocol import Store


class FilesView(Lines):
    """Two columns of cards. ``save`` and ``show_ticket`` are the acts of the next step, too."""

    def __init__(self, desk: SessionsDesk, pane: Pane, dialogs: Dialogs) -> None:
        super().__init__()
        self._desk, self._pane, self._dialogs = desk, pane, dialogs
        self.acts = FileActs(desk, self)
        self.codes: dict[str, Button] = {}
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 8)
        self._row.setSpacing(12)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(12)
            self._row.addLayout(column, 1)
        self._file, self._file_text, file_flow = _card()
        self.file, self.ticket = Button(icon="stick"), Button(icon="zoom")
        self.file.clicked.connect(self.save)
        self.ticket.clicked.connect(self.show_ticket)
        self.named = CheckBox(checked=True)
        self._file.body.insertWidget(1, self.named)
        file_flow.addWidget(self.file)
        file_flow.addWidget(self.ticket)
        self._forms, self._forms_text, self._forms_flow = _card()
        self.add_forms, self.rest = Button(icon="plus"), Button(icon="sessions")
        self.add_forms.clicked.connect(self.ask_for_forms)
        self.rest.clicked.connect(self.give_the_rest)
        ground = QWidget()
        adding = FlowLayout(ground, gap=12, row_gap=8)
        adding.addWidget(self.add_forms)
        adding.addWidget(self.rest)
        self._forms.body.addWidget(ground)
        self._criteria, self._criteria_text, _ = _card()
        self._plan, self._plan_text, _ = _card()
        self._end, self._end_text, end_flow = _card()
        self.close_session = Button(icon="done")
        self.close_session.clicked.connect(self.ask_to_close)
        end_flow.addWidget(self.close_session)
        self.results = ResultsCard(desk, dialogs)
        for card in (self._file, self._forms, self._criteria):
            left.addWidget(card)
        for card in (self.results, self._plan, self._end):
            right.addWidget(card)
        left.addStretch(1)
        right.addStretch(1)
        follow(self)

    def show_session(self) -> None:
        """All of it as the desk has it, in the language of the window."""
        whole = self._desk.whole
        if whole is None:
            return
        session = whole.row.session
        ready = session.fixed_at is not None and whole.row.leads
        self._file.set_title(say("sessions.file.title"))
        self._file_text.setText(say("sessions.file.text" if ready else "sessions.file.not_fixed"))
        self.file.setText(say("sessions.file.save"))
        self.ticket.setText(say("sessions.ticket.show"))
        self.named.setText(say("sessions.file.names"))
        self.named.setVisible(ready and session.plan.names)
        self.file.setEnabled(ready)
        self.ticket.setEnabled(ready)
        self._show_forms(session.plan)
        self.add_forms.setText(say("sessions.add_forms.go"))
        self.add_forms.setVisible(bool(free_phases(whole)))
        missing = unserved(whole)
        self.rest.setText(say("sessions.add_forms.rest", count=max(missing.values(), default=0)))
        self.rest.setVisible(bool(missing))
        self.results.show_whole(whole)
        criteria = session.criteria
        self._criteria.set_title(say("sessions.criteria.title"))
        if criteria is None:
            self._criteria_text.setText(say("sessions.criteria.none"))
        else:
            self._criteria_text.setText(
                say(
                    "session_plan.open.criteria_words",
                    found=criteria.found,
                    accused=criteria.accused,
                    referred=criteria.referred,
                    right=criteria.right,
                    fingerprint=criteria.shown_hash,
                )
            )
        self._plan.set_title(say("sessions.about.title"))
        self._plan_text.setText(self._about(session.plan))
        self._end.set_title(say("sessions.close.title"))
        closed = session.closed_at is not None
        self._end_text.setText(say("sessions.close.done" if closed else "sessions.close.text"))
        self.close_session.setText(say("sessions.close.go"))
        self.close_session.setVisible(not closed and whole.row.leads)

    def restyle(self) -> None:
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if theme().icons_only else way.LeftToRight)

    # What is done

    def save(self) -> None:
        """The session's file for a stick; the button works until it is written."""
        whole = self._desk.whole
        if whole is None or not self.file.isEnabled() or self.file.working:
            return
        out = self._dialogs.save_session(self, whole.file_name)
        if out is not None:
            self.file.set_working(True)
            self.acts.save(out, self.named.isChecked(), partial(self._saved, out), self._not_saved)

    def _saved(self, out: Path) -> None:
        self.file.set_working(False)
        folder = QUrl.fromLocalFile(str(out.parent))
        self._desk.context.toast(
            say("sessions.file.saved", file=out.name), "done", say("sessions.exported_open"),
            lambda: QDesktopServices.openUrl(folder),
        )  # fmt: skip

    def _not_saved(self, error: Exception) -> None:
        self.file.set_working(False)
        self._desk.context.errors.show(error)

    def show_ticket(self) -> None:
        """The QR over the whole screen."""
        if self.ticket.isEnabled():
            self.acts.show_ticket()

    def show_codes(self, series: Series) -> None:
        view = CodesView(series)
        view.print_button.hide()
        view.pdf_button.hide()
        self._pane.open_with(say("forms_room.codes.title"), say("forms_room.codes.lead"), view)

    def ask_for_forms(self) -> None:
        """Forms for an occasion that has none, beside everything else."""
        whole = self._desk.whole
        if whole is None or not free_phases(whole):
            return
        sheet = AddFormsSheet(self._desk, whole)
        sheet.added.connect(self._forms_added)
        self._pane.open_with(say("sessions.add_forms.title"), say("sessions.add_forms.lead"), sheet)

    def _forms_added(self, phase: str, count: int) -> None:
        self._pane.close_pane()
        self._desk.context.toast(say("sessions.add_forms.done", phase=names.phase(phase), count=count))

    def give_the_rest(self) -> None:
        """Who has no form of an occasion gets one of those that it has."""
        whole = self._desk.whole
        if whole is None:
            return
        session, missing = whole.row.session, tuple(unserved(whole))

        def give(sessions: Sessions, store: Store) -> None:
            for phase in missing:
                sessions.add_forms(session.id, phase, session.plan.forms[phase])

        self._desk.act(give, lambda _: self._desk.context.toast(say("sessions.add_forms.rest_done")))

    def ask_to_close(self) -> None:
        desk, session = self._desk, self._desk.session

        def close() -> None:
            desk.act(lambda sessions, store: sessions.close(session))

        title, text = say("sessions.close.ask"), say("sessions.close.ask_text")
        desk.context.ask(title, text, say("sessions.close.stay"), say("sessions.close.go"), close)

    # What is shown

    def _show_forms(self, plan: Plan) -> None:
        self._forms.set_title(say("sessions.forms.title"))
        ids = {form for forms in plan.forms.values() for form in forms}
        lines = []
        for phase in names.phases():
            letters = " ".join(self._desk.form_letter(form) for form in plan.forms.get(phase, ()))
            if letters:
                lines.append(f"{names.phase(phase)}: {letters}")
        self._forms_text.setText("\n".join(lines) or say("sessions.forms.none"))
        mine = [one for one in self._desk.series if ids & {kept.record.id for kept in one.forms}]
        while self._forms_flow.count():
            gone = self._forms_flow.takeAt(0).widget()
            gone.hide()
            gone.deleteLater()
        self.codes = {}
        for series in mine:
            name = blueprint_name(series.blueprint)
            button = self.codes[series.id] = Button(say("sessions.forms.codes", name=name), icon="lock")
            button.clicked.connect(partial(self.show_codes, series))
            self._forms_flow.addWidget(button)

    def _about(self, plan: Plan) -> str:
        context = self._desk.context
        lines = [
            place_words(context, plan),
            names.when(plan),
            names.listed(partner_names(context, plan.partners), 6),
            names.listed([names.language(one) for one in plan.languages], 4),
            say(f"session_plan.people.kept.{'names' if plan.names else 'codes'}"),
        ]
        return "\n".join(filter(None, lines))


def _card() -> tuple[Card, Label, FlowLayout]:
    card = Card(margins=(20, 12, 20, 12))
    text = Label(tone="text_2", reading=True)
    card.body.addWidget(text)
    ground = QWidget()
    flow = FlowLayout(ground, gap=12, row_gap=8)
    card.body.addWidget(ground)
    return card, text, flow
