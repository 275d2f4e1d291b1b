"""Models, a card of the settings: the packs of this computer, which one Check uses, and the way to the model room."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from borderlens.ui.context import Context
from borderlens.ui.jobs import Job
from borderlens.ui.theme import theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card, Rule
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import IconLabel, Label
from borderlens.ui.widgets.setaside import SetAside
from borderlens.ui.widgets.tag import Tag

if TYPE_CHECKING:
    from borderlens.packs.model_pack import ModelPack, ModelPacks
    from borderlens.ui.pages.model_room.pane import Pane

_CARD_HEIGHT = 420
_CARD_WIDE = 900


class ModelsCard(Card):
    """``read_models`` when the page is entered; what is chosen holds from the next photo on."""

    def __init__(self, context: Context) -> None:
        super().__init__(style="title")
        self._context = context
        self._packs: ModelPacks | None = None
        self._pane: Pane | None = None
        self.use: dict[str, Button] = {}
        self.open: dict[str, Button] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.body.addLayout(self._list)
        foot = QWidget()
        flow = FlowLayout(foot, gap=12)
        self.room, self.add = Button(icon="model"), Button(kind="quiet")
        self.room.clicked.connect(lambda: context.go("model_room"))
        self.add.clicked.connect(self._ask_file)
        flow.addWidget(self.room)
        flow.addWidget(self.add)
        self.body.addWidget(foot)

    def read_models(self) -> None:
        """Read the packs anew, on a job's thread: each of their files is summed."""
        paths = self._context.paths

        def read(job: Job) -> ModelPacks:
            from borderlens.packs.model_pack import list_model_packs

            return list_model_packs(paths)

        self._context.jobs.run(read, self._show_packs, owner=self)

    def retranslate(self) -> None:
        say = self._context.say
        self.set_title(say("model_room.models"))
        self.room.setText(say("model_room.models.room"))
        self.add.setText(say("model_room.models.add"))
        if self._pane is not None:
            self._pane.close_pane()
        self._fill()

    @property
    def in_use(self) -> str:
        """Id of the pack that Check uses; empty while none is known."""
        packs = self._packs.loaded if self._packs else ()
        chosen = self._context.settings.model
        return next((pack.id for pack in packs if pack.id == chosen), packs[0].id if packs else "")

    def _show_packs(self, packs: ModelPacks) -> None:
        self._packs = packs
        self._fill()

    def _fill(self) -> None:
        while self._list.count():
            gone = self._list.takeAt(0).widget()
            gone.hide()
            gone.deleteLater()
        self.use, self.open = {}, {}
        if self._packs is None:
            self._list.addWidget(Label(self._context.say("model_room.models.reading"), tone="text_2"))
            return
        rows = [self._row(pack) for pack in self._packs.loaded]
        rows += [self._broken(aside.folder.name, aside.mistake) for aside in self._packs.set_aside]
        for place, row in enumerate(rows):
            if place:
                self._list.addWidget(Rule())
            self._list.addWidget(row)

    def _row(self, pack: ModelPack) -> QWidget:
        say = self._context.say
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        first = QHBoxLayout()
        first.addWidget(Label(pack.id, strong=True), 1)
        used = pack.id == self.in_use
        if used:
            first.addWidget(Tag(say("model_room.card.in_use"), "done"))
        column.addLayout(first)
        labels = [label for label in pack.labels if label.key != pack.manifest.gate.none_label]
        facts = say("model_room.models.facts", version=pack.version, labels=len(labels), made=f"{pack.manifest.made}")
        column.addWidget(Label(facts, "caption", tone="text_2"))
        drawn = sum(label.drawn_only for label in labels)
        if drawn:
            column.addLayout(self._drawn(drawn, len(labels)))
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=8)
        card = Button(say("model_room.models.open"), size="compact")
        card.setAccessibleName(f"{card.text()}: {pack.id}")
        card.clicked.connect(partial(self._open_card, pack))
        flow.addWidget(card)
        self.open[pack.id] = card
        if not used:
            use = Button(say("model_room.use"), size="compact")
            use.setAccessibleName(f"{use.text()}: {pack.id}")
            use.clicked.connect(partial(self._use, pack.id))
            flow.addWidget(use)
            self.use[pack.id] = use
        column.addWidget(buttons)
        return ground

    def _drawn(self, drawn: int, labels: int) -> QHBoxLayout:
        """What it learnt from rendered pictures alone is no ground for a decision."""
        say = self._context.say
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(IconLabel("attention", "attention", 16), 0, Qt.AlignmentFlag.AlignTop)
        words = say("model_room.drawn_only")
        if drawn < labels:
            words = say("model_room.models.some_drawn", drawn=drawn, labels=labels, drawn_only=words)
        line.addWidget(Label(words, "caption"), 1)
        return line

    def _broken(self, name: str, mistake: Exception) -> QWidget:
        say = self._context.say
        row = SetAside(name, say("learn.packs.aside", why=say.mistake(mistake)))
        row.asked.connect(lambda: self._context.errors.show(mistake))
        return row

    def _use(self, pack: str) -> None:
        self._context.settings.model = pack
        self._context.save_settings()
        self._fill()
        self._context.toast(self._context.say("model_room.used", model=pack))
        if pack in self.open:
            self.open[pack].setFocus()

    def _open_card(self, pack: ModelPack) -> None:
        file = pack.card_file

        def read(job: Job) -> str:
            return file.read_text("utf-8") if file.exists() else ""

        self._context.jobs.run(read, lambda text: self._show_card(pack, text), owner=self)

    def _show_card(self, pack: ModelPack, text: str) -> None:
        from borderlens.ui.pages.model_room.pane import Pane

        if self._pane is None:
            self._pane = Pane(self.window())
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        page = QTextBrowser()
        page.setFont(theme().font())
        page.document().setDefaultFont(theme().font())
        page.setSearchPaths([str(pack.folder)])  # where the pictures of known failures lie
        page.setMarkdown(text or self._context.say("model_room.models.no_card"))
        page.setOpenLinks(False)
        page.setAccessibleName(self._context.say("model_room.models.open"))
        page.setMinimumHeight(_CARD_HEIGHT)
        column.addWidget(page)
        self._pane.open_with(pack.id, "", ground, wide=_CARD_WIDE)

    def _ask_file(self) -> None:
        say = self._context.say
        chosen, _ = QFileDialog.getOpenFileName(
            self.window(), say("model_room.models.add"), "", f"{say('model_room.save.kind')} (*.blpack)"
        )
        if chosen:
            self.add_pack(Path(chosen))

    def add_pack(self, file: Path) -> None:
        """Put a pack from one file among the packs of this computer; Check goes on with the one in use."""
        paths = self._context.paths

        def work(job: Job) -> str:
            from borderlens.packs.pack_import import import_pack

            return import_pack(file, paths.data, bundled=[paths.model_folders()[0]]).name.id

        def added(pack: str) -> None:
            self._context.toast(self._context.say("model_room.models.added", model=pack))
            self.read_models()

        self._context.jobs.run(work, added, owner=self)

    def hideEvent(self, event: QHideEvent) -> None:
        if self._pane is not None:
            self._pane.close_pane()
        super().hideEvent(event)
