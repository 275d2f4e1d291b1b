"""Examination forms, the trainer's room: made alike from a blueprint, sealed, printed, typed in from paper."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from borderlens.domain.errors import Mistake
from borderlens.services.forms.swap import Swap
from borderlens.ui.context import Context
from borderlens.ui.pages.forms import names
from borderlens.ui.pages.forms.codes_view import CodesView
from borderlens.ui.pages.forms.desk import Desk
from borderlens.ui.pages.forms.dialogs import SYSTEM, Dialogs
from borderlens.ui.pages.forms.forms_view import FormsView
from borderlens.ui.pages.forms.home import FormsHome
from borderlens.ui.pages.forms.item_row import stem_of
from borderlens.ui.pages.forms.paper_pane import PaperPane
from borderlens.ui.pages.forms.swaps_view import SwapsView
from borderlens.ui.pages.forms.typing_page import TypingView
from borderlens.ui.pages.forms.wish import WishView
from borderlens.ui.pages.model_room.pane import Pane
from borderlens.ui.pages.model_room.shots import shots
from borderlens.ui.say import say
from borderlens.ui.widgets.scroll import Fitted, Scroll

WIDE = 900


class FormsPage(QWidget):
    """See ``borderlens.ui.context.Page``. Ctrl+N makes new forms, Ctrl+S saves the files for the stick."""

    def __init__(self, context: Context, dialogs: Dialogs = SYSTEM) -> None:
        super().__init__()
        self._context, self._dialogs = context, dialogs
        self._thumbs = shots(context.jobs, self)
        self.desk = Desk(context.paths, context.jobs, self)
        self.home, self.wish = FormsHome(self.desk), WishView(self.desk)
        self.forms = FormsView(self.desk, self._thumbs)
        self.typing = TypingView(context)
        column = Fitted(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget()
        column.addWidget(self.stack)
        self._grounds: dict[QWidget, QWidget] = {
            self.home: Scroll(self.home),
            self.wish: Scroll(self.wish),
            self.forms: self.forms,
            self.typing: self.typing,
        }
        for ground in self._grounds.values():
            self.stack.addWidget(ground)
        self.pane = Pane(self)
        self.paper = PaperPane(context, dialogs, self)
        self._connect()
        self._spoken = ""

    def _connect(self) -> None:
        self.home.make_asked.connect(self.desk.want)
        self.home.open_asked.connect(self.desk.open)
        self.wish.start_asked.connect(self.desk.assemble)
        self.forms.seal_asked.connect(self.seal)
        self.forms.save_asked.connect(self.save)
        self.forms.swap_asked.connect(self.find_swaps)
        self.forms.action.connect(self.act)
        self.typing.left.connect(self._back_to_forms)
        self.desk.changed.connect(self._show)
        self.desk.faulted.connect(self._context.errors.show)
        keys = {"Ctrl+N": self._new, "Ctrl+S": self.save}
        for key, act in keys.items():
            QShortcut(key, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(act)

    @property
    def shown(self) -> QWidget:
        current = self.stack.currentWidget()
        return next(view for view, ground in self._grounds.items() if ground is current)

    # The promise of a page

    def entered(self) -> None:
        self.desk.load()
        self._frame()
        self._focus()

    def retranslate(self) -> None:
        self.pane.close_pane()
        self.typing.say()
        self._show()

    # What is done

    def _new(self) -> None:
        if self.shown is self.home and self.desk.work is None:
            self.desk.want()

    def seal(self) -> None:
        if self.desk.work is None and self.desk.forms is not None:
            self.desk.seal(self._context.person.name)

    def save(self) -> None:
        """Copy the form files to a stick; codes never go with them."""
        if self.shown is not self.forms or self.desk.forms is None or self.desk.forms.series is None:
            return
        folder = self._dialogs.choose_folder(self)
        if folder is not None:
            self.desk.copy_to(folder, partial(self._saved, folder))

    def _saved(self, folder: Path, files: Sequence[Path]) -> None:
        self._context.toast(say("forms_room.saved", count=len(files), folder=str(folder)))

    def find_swaps(self, form: int, place: int) -> None:
        self.desk.find_swaps(form, place, partial(self._show_swaps, form, place))

    def _show_swaps(self, form: int, place: int, found: Sequence[Swap] | Mistake) -> None:
        forms = self.desk.forms
        if forms is None:
            return
        view = SwapsView(found, self.desk, self._thumbs)
        view.taken.connect(self._take_swap)
        title = say("forms_room.swap.title", place=place + 1, form=forms.letters[form])
        held = forms.assembly.forms[form][place]
        self.pane.open_with(title, stem_of(self.desk.entry(form, place), held.item.key), view, wide=WIDE)

    def _take_swap(self, taken: Swap) -> None:
        self.pane.close_pane()
        self.desk.take_swap(taken)
        self._context.toast(say("forms_room.swap.done", place=taken.place + 1))

    def act(self, name: str) -> None:
        """One of the buttons below sealed forms (``forms_view.ACTIONS``)."""
        forms = self.desk.forms
        if forms is None or forms.series is None:
            return
        if name == "codes":
            view = CodesView(forms.series)
            series, blueprint = forms.series, names.blueprint_name(forms.series.blueprint)
            view.print_asked.connect(lambda: self.paper.print_codes(series, blueprint))
            view.pdf_asked.connect(lambda: self.paper.save_codes(series, blueprint))
            self.pane.open_with(say("forms_room.codes.title"), say("forms_room.codes.lead"), view, wide=WIDE)
        elif name == "print":
            view = self.paper.view(forms.released[self.forms.chosen])
            self.pane.open_with(say("forms_room.print.title"), say("forms_room.print.lead"), view, wide=WIDE)
        elif name == "change":
            self.desk.change_again()
        else:
            self.typing.open_form(forms.released[self.forms.chosen])
            self._go(self.typing)

    def leave_forms(self) -> None:
        """Back to the list; a draft is not left without asking."""
        if self.desk.forms is None or self.desk.forms.series is not None:
            self.desk.leave()
            return
        title, text = say("forms_room.draft.leave"), say("forms_room.draft.leave.text")
        self._context.ask(title, text, say("forms_room.draft.stay"), say("forms_room.draft.go"), self.desk.leave)

    # What is shown

    def _show(self) -> None:
        desk = self.desk
        if self.shown is self.typing and desk.forms is not None:
            self._frame()
            return
        before = self.shown
        view = self.wish if desk.wishing else self.forms if desk.forms is not None else self.home
        anew = self._spoken != self._context.say.language
        self._spoken = self._context.say.language
        self.home.say()
        self.wish.show_wish()
        self.forms.show_forms(anew=anew)
        if view is not before:
            self.pane.close_pane()
            self._go(view)
            if view is self.forms:
                self.forms.scroll.verticalScrollBar().setValue(0)
        self._frame()

    def _back_to_forms(self) -> None:
        self._go(self.forms if self.desk.forms is not None else self.home)

    def _go(self, view: QWidget) -> None:
        self.stack.setCurrentWidget(self._grounds[view])
        self._frame()
        self._focus()

    def _focus(self) -> None:
        if self.isVisible() and self.pane.isHidden():
            self.shown.begin()

    def _frame(self) -> None:
        context, desk, forms = self._context, self.desk, self.desk.forms
        title = say("forms_room.title")
        if self.shown is self.home:
            context.set_header(title, say("sessions.title"), back=lambda: context.go("sessions"))
            context.set_status(say("forms_room.status"), say("shell.offline"))
        elif self.shown is self.wish:
            context.set_header(say("forms_room.new.title"), title, back=desk.leave)
            context.set_status(say("forms_room.status"))
        elif forms is not None:
            name = names.blueprint_name(forms.assembly.blueprint.name)
            if self.shown is self.typing:
                context.set_header(self.typing.title, name, back=self.typing.leave)
                context.set_status(say("forms_room.type.status"))
            else:
                context.set_header(name, title, back=self.leave_forms)
                context.set_status(say("forms_room.status.sealed" if forms.series else "forms_room.draft"))
