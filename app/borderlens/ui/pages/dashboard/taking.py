"""Figures that are taken along: what stands below each, and where it goes."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from borderlens.domain.errors import Mistake
from borderlens.ui.context import Context
from borderlens.ui.pages.dashboard import names
from borderlens.ui.pages.dashboard.desk import Desk
from borderlens.ui.pages.dashboard.dialogs import Dialogs
from borderlens.ui.pages.dashboard.figure import Figure, FigureButton
from borderlens.ui.pages.dashboard.indicator import cautions, criteria_words
from borderlens.ui.pages.dashboard.looking import Looking
from borderlens.ui.say import say


class Taking:
    """Makes the button of a figure. ``owner`` is the page, which a dialog belongs to."""

    def __init__(self, context: Context, desk: Desk, looking: Looking, dialogs: Dialogs, owner: QWidget) -> None:
        self._context, self._desk, self._looking, self._dialogs, self._owner = context, desk, looking, dialogs, owner

    def button(self, widget: QWidget, name: str) -> FigureButton:
        """For the figure ``widget``; ``name`` is that of its title and of its file."""
        return FigureButton(partial(self.figure, name, widget), self.save, self._copied)

    def figure(self, name: str, widget: QWidget) -> Figure:
        """A figure with its filter, its criteria and its cautions below it."""
        desk = self._desk
        looked, agencies = desk.filter, self._looking.agencies
        session = desk.session.title if desk.session else say("dashboard.filter.all_sessions")
        parts = [session, names.phase_name(looked.phase), names.competency_name(looked.competency)]
        if looked.country:
            parts.append(names.country_name(looked.country))
        if looked.agency:
            parts.append(agencies.get(looked.agency, looked.agency))
        parts.append(say(f"dashboard.filter.photo.{'with' if looked.photo_check else 'without'}"))
        lines = [" · ".join(parts)]
        if desk.board is not None:
            told = criteria_words(desk.board.indicator)
            lines += [line for line in (told, *cautions(desk.board)) if line]
        return Figure(f"borderlens-{name}", widget, say(f"dashboard.figure.title.{name}"), lines)

    def save(self, figure: Figure, kind: str) -> None:
        """Ask where, and write; what keeps it from being written is shown."""
        file = self._dialogs.save(self._owner, figure.name, kind)
        if file is None:
            return
        try:
            figure.write(file)
        except Mistake as refused:
            self._context.errors.show(refused)
        else:
            self._context.toast(say("dashboard.figure.saved", file=file.name))

    def _copied(self) -> None:
        self._context.toast(say("dashboard.figure.copied"))
