"""What the Check room can show. All but the empty view are made when first asked for, or ahead, while nobody waits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from borderlens.domain.products import Label
from borderlens.ui.idle import Step, modules
from borderlens.ui.jobs import Jobs
from borderlens.ui.pages.check.empty_view import EmptyView

if TYPE_CHECKING:
    from borderlens.ui.pages.check.finding_view import FindingView
    from borderlens.ui.pages.check.folder_view import FolderView

MADE_LATER = ("folder", "finding")
AHEAD = (
    "borderlens.ui.pages.check.folder_row",
    "borderlens.ui.pages.check.folder_view",
    "borderlens.ui.widgets.checklist",
    "borderlens.ui.widgets.bars",
    "borderlens.ui.pages.check.cards",
    "borderlens.ui.pages.check.narrowed",
    "borderlens.ui.pages.check.picture_panel",
    "borderlens.ui.pages.check.quality",
    "borderlens.ui.widgets.banner",
    "borderlens.ui.pages.check.strip",
    "borderlens.ui.pages.check.ask_card",
    "borderlens.ui.pages.check.object_strip",
    "borderlens.ui.dialogs.add_reference",
    "borderlens.ui.widgets.confirmed",
    "borderlens.ui.pages.check.finding_cards",
    "borderlens.ui.pages.check.finding_view",
)


class Views(QStackedWidget):
    """Sends on what a view is asked, made or not."""

    refer_asked = Signal()
    open_asked = Signal()
    export_asked = Signal()
    folder_asked = Signal()
    go_on_asked = Signal()
    entry_asked = Signal(object)
    add_asked = Signal()
    paste_asked = Signal()
    dropped = Signal(object)
    join_asked = Signal()
    again_asked = Signal()
    member_asked = Signal(object)
    removal_asked = Signal(object)
    alone_asked = Signal()
    confirm_asked = Signal()
    faulted = Signal(object)

    def __init__(self, labels: Callable[[], Mapping[str, Label]], jobs: Jobs, parent: QWidget | None = None) -> None:
        """``labels`` are those of the model in use by key."""
        super().__init__(parent)
        self._labels, self._jobs = labels, jobs
        self.empty = EmptyView()
        self.empty.open_asked.connect(self.open_asked)
        self.empty.folder_asked.connect(self.folder_asked)
        self.empty.entry_asked.connect(self.entry_asked)
        self.addWidget(self.empty)

    @cached_property
    def finding(self) -> FindingView:
        from borderlens.ui.pages.check.finding_view import FindingView

        view = FindingView(self._labels, self._jobs)
        view.confirm_asked.connect(self.confirm_asked)
        view.faulted.connect(self.faulted)
        view.refer_asked.connect(self.refer_asked)
        view.open_asked.connect(self.open_asked)
        view.strip.chosen.connect(self.entry_asked)
        view.add_asked.connect(self.add_asked)
        view.paste_asked.connect(self.paste_asked)
        view.dropped.connect(self.dropped)
        view.join_asked.connect(self.join_asked)
        view.again_asked.connect(self.again_asked)
        view.object_strip.chosen.connect(self.member_asked)
        view.object_strip.removed.connect(self.removal_asked)
        view.object_strip.alone_asked.connect(self.alone_asked)
        return self._take_in(view)

    @cached_property
    def folder(self) -> FolderView:
        from borderlens.ui.pages.check.folder_view import FolderView

        view = FolderView()
        view.export_asked.connect(self.export_asked)
        view.folder_asked.connect(self.folder_asked)
        view.go_on_asked.connect(self.go_on_asked)
        view.entry_asked.connect(self.entry_asked)
        return self._take_in(view)

    def made(self, name: str) -> QWidget | None:
        """One of ``MADE_LATER`` if it is there already; asking for it by its own name would make it."""
        return self.__dict__.get(name)

    def shows(self, name: str) -> bool:
        """That view of ``MADE_LATER`` is on the screen."""
        return self.currentWidget() is (self.made(name) or self)

    def steps(self) -> list[Step]:
        """Each makes a little of what is not there yet."""
        return [*modules(AHEAD), *(partial(getattr, self, name) for name in MADE_LATER)]

    def retranslate(self) -> None:
        for view in (self.empty, *(self.made(name) for name in MADE_LATER)):
            if view is not None:
                view.retranslate()

    def _take_in(self, view: QWidget) -> QWidget:
        self.addWidget(view)
        view.retranslate()
        return view
