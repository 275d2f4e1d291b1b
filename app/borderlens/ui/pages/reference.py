"""Reference: the teaching pictures, what to look at on each, and the facts that stand behind it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from borderlens.packs.pictures import TeachingPicture, read_pictures
from borderlens.ui.context import Context
from borderlens.ui.images import read_cover
from borderlens.ui.jobs import Job
from borderlens.ui.theme import follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card, Rule
from borderlens.ui.widgets.empty import Empty
from borderlens.ui.widgets.label import Label, breakable_path
from borderlens.ui.widgets.picture import Picture
from borderlens.ui.widgets.picture_marks import Mark
from borderlens.ui.widgets.segmented import Segmented
from borderlens.ui.widgets.setaside import SetAside
from borderlens.ui.widgets.tag import Tag

# What the studio drew and the label it stands for; the words of labels are in the catalogue "products".
LABELS = {
    "ivory_section": "proboscidean_ivory",
    "hippo_section": "hippo_ivory",
    "bone_section": "bone",
    "resin_section": "resin",
    "tagua_section": "tagua",
}
PRODUCTS = {
    "ivory": (
        "ivory_section",
        "tusk",
        "hippo_section",
        "bone_section",
        "resin_section",
        "tagua_section",
        "cattle_horn",
    ),
    "pangolin": ("pangolin_scales", "horn_chips", "seed_pods"),
    "tiger": ("tiger_skin", "leopard_skin", "painted_skin", "printed_plush"),
}
_TONES = {
    "ivory_section": "consistent",
    "tusk": "consistent",
    "hippo_section": "consistent",
    "pangolin_scales": "consistent",
    "tiger_skin": "consistent",
    "leopard_skin": "consistent",
    "painted_skin": "cannot_tell",
    "bone_section": "cannot_tell",
}  # everything else is a look-alike
THUMB = QSize(96, 72)


class ReferencePage(QWidget):
    """Thumbs below a large picture; cues with numbers beside it. Arrows choose a picture, 1 to 9 a cue."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._pictures: list[TeachingPicture] = []
        self._shown: list[TeachingPicture] = []
        self._here: TeachingPicture | None = None
        self._cue_buttons: list[Button] = []
        self._read = False
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 12, 24, 16)
        self._empty_card = Card()
        self._empty_card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.empty = Empty("reference")
        self.empty.button.clicked.connect(lambda: context.go("check"))
        self._empty_card.body.addWidget(self.empty)
        whole.addWidget(self._empty_card)
        self._body = QWidget()
        whole.addWidget(self._body, 1)
        whole.addStretch(0)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._body)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(16)
        self._sides.addLayout(self._left(), 11)
        self._sides.addWidget(self._right(), 9)
        self._body.hide()
        self._empty_card.hide()
        for number in range(1, 10):
            key = QShortcut(QKeySequence(str(number)), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(partial(self._choose_cue, number))
        follow(self)
        self.retranslate()

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        top = QHBoxLayout()
        self.filter = Segmented([(key, key) for key in ("all", *PRODUCTS)], "all")
        self.filter.changed.connect(lambda _: self._show_list())
        self._count = Label(style="caption", tone="text_2", wrap=False)
        top.addWidget(self.filter)
        top.addStretch(1)
        top.addWidget(self._count)
        column.addLayout(top)
        self.picture = Picture()
        self.picture.mark_pressed.connect(self._choose_cue)
        column.addWidget(self.picture, 1)
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setWrapping(False)
        self.list.setUniformItemSizes(True)
        self.list.setIconSize(THUMB)
        self.list.setSpacing(4)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(THUMB.height() + 40)
        self.list.currentRowChanged.connect(self._show_row)
        column.addWidget(self.list)
        return column

    def _right(self) -> QWidget:
        card = Card(style="title")
        self._card = card
        self._tag = Tag("", "look_alike")
        self._tag.hide()
        card.head.addWidget(self._tag, 0, Qt.AlignmentFlag.AlignTop)
        self._cues = QVBoxLayout()
        self._cues.setSpacing(8)
        card.body.addLayout(self._cues, 1)
        self._facts = Label(style="caption", tone="text_2")
        card.body.addWidget(self._facts)
        return card

    def entered(self) -> None:
        self._head()
        if not self._read:
            self._read = True
            folder = self._context.paths.assets / "pictures"
            self._context.jobs.run(lambda job: read_pictures(folder), self.show_pictures, owner=self)

    def retranslate(self) -> None:
        say = self._context.say
        self._head()
        folder = breakable_path(self._context.paths.assets / "pictures")
        self.empty.say(
            say("reference.empty_title"), say("reference.empty_text", folder=folder), say("reference.empty_go")
        )
        names = [say("reference.all"), *(say(f"products.product.{product}") for product in PRODUCTS)]
        self.filter.say(names, say("reference.title"))
        self.list.setAccessibleName(say("reference.title"))
        self._show_list()

    def restyle(self) -> None:
        one = theme().icons_only
        self._sides.setDirection(QBoxLayout.Direction.TopToBottom if one else QBoxLayout.Direction.LeftToRight)
        self.picture.setMinimumHeight(320 if one else 200)

    def show_pictures(self, pictures: Sequence[TeachingPicture]) -> None:
        """Show these pictures; without any, where they should be."""
        order = [kind for kinds in PRODUCTS.values() for kind in kinds]
        self._pictures = sorted(pictures, key=lambda p: order.index(p.kind) if p.kind in order else len(order))
        self._body.setVisible(bool(pictures))
        self._empty_card.setVisible(not pictures)
        self._show_list()
        if self.isVisible():
            (self.list if pictures else self.empty.button).setFocus()

    def _head(self) -> None:
        say = self._context.say
        self._context.set_header(say("reference.title"))
        self._context.set_status(say("reference.not_evidence"), say("shell.offline"))

    def _show_list(self) -> None:
        product = self.filter.value()
        kinds = PRODUCTS.get(product, ())
        self._shown = [picture for picture in self._pictures if product == "all" or picture.kind in kinds]
        before = self._here
        self.list.blockSignals(True)
        self.list.clear()
        for picture in self._shown:
            item = QListWidgetItem()
            item.setToolTip(self._name(picture))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._name(picture))
            item.setSizeHint(QSize(THUMB.width() + 8, THUMB.height() + 8))
            self.list.addItem(item)
        self.list.blockSignals(False)
        say = self._context.say
        self._count.setText(say("reference.count", shown=len(self._shown), all=len(self._pictures)))
        if self._shown:
            self.list.setCurrentRow(self._shown.index(before) if before in self._shown else 0)
            files = [picture.file for picture in self._shown]
            self._context.jobs.run(lambda job: _read_thumbs(job, files), partial(self._put_thumbs, files), owner=self)

    def _put_thumbs(self, files: Sequence[Path], thumbs: Sequence[QImage]) -> None:
        if files != [picture.file for picture in self._shown]:
            return
        for row, image in enumerate(thumbs):
            thumb = QPixmap.fromImage(image)
            icon = QIcon(thumb)
            icon.addPixmap(thumb, QIcon.Mode.Selected)  # chosen is told by the edge, the picture keeps its colours
            self.list.item(row).setIcon(icon)

    def _show_row(self, row: int) -> None:
        if not 0 <= row < len(self._shown):
            return
        picture = self._here = self._shown[row]
        say = self._context.say
        name = self._name(picture)
        self.picture.show_picture(picture.file, name, drawn=picture.drawn)
        self.picture.set_marks([Mark(place + 1, cue.polygon) for place, cue in enumerate(picture.cues)])
        self.picture.set_scale(picture.per_millimetre or None)
        self._card.set_title(name)
        tone = _TONES.get(picture.kind, "look_alike")
        self._tag.show_state(say(f"reference.tone.{tone}"), tone)
        self._tag.setVisible(bool(picture.kind))
        self._show_cues(picture)
        facts = ", ".join(dict.fromkeys([*picture.facts, *(cue.fact for cue in picture.cues if cue.fact)]))
        self._facts.setText(say("reference.facts", facts=facts) if facts else "")

    def _show_cues(self, picture: TeachingPicture) -> None:
        while self._cues.count():
            gone = self._cues.takeAt(0).widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self._cue_buttons = []
        say = self._context.say
        if picture.fault:
            row = SetAside(picture.file.name, picture.fault)
            row.button.hide()  # all that is known stands here already
            self._cues.addWidget(row)
        elif not picture.cues:
            self._cues.addWidget(Label(say("reference.no_cues"), tone="text_2"))
        else:
            self._cues.addWidget(Label(say("reference.cue_help"), "caption", tone="text_2"))
        for place, cue in enumerate(picture.cues):
            if place:
                self._cues.addWidget(Rule())
            self._cues.addWidget(self._cue_row(place + 1, cue.id))
        self._cues.addStretch(1)

    def _cue_row(self, number: int, cue: str) -> QWidget:
        say = self._context.say
        name = say(f"reference.cue.{cue}") if say.has(f"reference.cue.{cue}") else cue.replace("_", " ")
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(12)
        button = Button(str(number), size="compact")
        button.setAccessibleName(f"{number} {name}")
        button.clicked.connect(partial(self._choose_cue, number))
        self._cue_buttons.append(button)
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(name, strong=True))
        if say.has(f"reference.cue.{cue}.note"):
            words.addWidget(Label(say(f"reference.cue.{cue}.note")))
        line.addLayout(words, 1)
        return row

    def _choose_cue(self, number: int) -> None:
        if not 1 <= number <= len(self._cue_buttons):
            return
        chosen = None if self.picture.chosen_mark == number else number
        self.picture.choose_mark(chosen)
        for place, button in enumerate(self._cue_buttons):
            button.set_kind("primary" if place + 1 == chosen else "plain")

    def _name(self, picture: TeachingPicture) -> str:
        say = self._context.say
        key = f"products.{LABELS.get(picture.kind, picture.kind)}"
        return say(key) if say.has(key) else picture.stem


def _read_thumbs(job: Job, files: Sequence[Path]) -> list[QImage]:
    thumbs = []
    for file in files:
        job.check()
        thumbs.append(read_cover(file, THUMB))
    return thumbs
