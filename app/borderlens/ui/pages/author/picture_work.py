"""Pictures into the item in hand: from the program's library, or a trainer's own photographs with their rights."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from borderlens.packs.library import Library
from borderlens.packs.pictures import TeachingPicture, read_pictures
from borderlens.services.authoring import signs
from borderlens.services.authoring.photos import Rights, Taken, add_photo, take_photos
from borderlens.services.authoring.slots import pictures_of
from borderlens.ui.context import Context
from borderlens.ui.jobs import Job
from borderlens.ui.pages.author.choose_picture import ChoosePicture
from borderlens.ui.pages.author.desk import Desk
from borderlens.ui.pages.author.dialogs import Dialogs
from borderlens.ui.pages.author.pictures_section import FOUR, MOST
from borderlens.ui.pages.author.sheets import PhotosSheet
from borderlens.ui.pages.model_room.pane import Pane
from borderlens.ui.pages.reference.thumbs import Thumbs
from borderlens.ui.say import say

REFUSED_SHOWN = 6


class PictureWork:
    """What the page does with pictures. A scenario has them in its states; ``state`` is the place of one."""

    def __init__(
        self, page: QWidget, context: Context, desk: Desk, dialogs: Dialogs, pane: Pane, library: Library
    ) -> None:
        self._page, self._context, self._desk, self._dialogs, self._pane = page, context, desk, dialogs, pane
        self._library = library
        self._thumbs = Thumbs(context.jobs, page)
        self._state: int | None = None

    def find(self, name: str) -> Path | None:
        """The file of a picture of the draft; None where there is none."""
        draft = self._desk.draft
        found = signs.shown(draft.document, self._library, name) if draft is not None else None
        return found.file if found is not None else None

    def choose(self, state: int | None = None) -> None:
        """Offer the program's pictures."""
        self._state, folder = state, self._context.paths.pictures
        self._context.jobs.run(lambda job: read_pictures(folder), self._offer, owner=self._page)

    def _offer(self, pictures: list[TeachingPicture]) -> None:
        chooser = ChoosePicture(pictures, self._thumbs)
        chooser.taken.connect(self._taken)
        self._pane.open_with(say("author.pictures.library"), say("author.pictures.library.text"), chooser, wide=900)

    def _taken(self, name: str) -> None:
        self._pane.close_pane()
        self._show([name])

    def _show(self, names: list[str]) -> None:
        item = dict(self._desk.item or {})
        if not item:
            return
        if self._state is not None:
            states = [dict(state) for state in item["state"]]
            states[self._state]["pictures"] = list(dict.fromkeys([*states[self._state].get("pictures", []), *names]))[
                :2
            ]
            self._desk.set_item({**item, "state": states})
        elif item["type"] != "scenario" and any(name not in pictures_of(item) for name in names):
            kept = list(dict.fromkeys([*item.get("pictures", []), *names]))[: MOST.get(item["type"], FOUR)]
            self._desk.set_item({**item, "pictures": kept})

    def add_photos(self) -> None:
        self._state = None
        sheet = PhotosSheet(self._dialogs.choose_photos, self._dialogs.choose_folder, self._page)
        sheet.wanted.connect(self._take_photos)
        sheet.open()

    def _take_photos(self, paths: list[Path], rights: Rights) -> None:
        draft, shelf = self._desk.draft, self._desk.shelf
        if draft is None:
            return
        names = [*draft.document["pictures"], *(name for item in draft.items for name in pictures_of(item))]

        def work(job: Job) -> tuple[Taken, list[Path]]:
            taken = take_photos(paths, names, stop=lambda: job.cancelled)
            return taken, [shelf.keep_picture(photo.content, ".jpg") for photo in taken.photos]

        self._context.jobs.run(work, partial(self._photos_taken, rights), owner=self._page)

    def _photos_taken(self, rights: Rights, found: tuple[Taken, list[Path]]) -> None:
        taken, files = found
        draft = self._desk.draft
        if draft is None:
            return
        document = draft.document
        for photo, file in zip(taken.photos, files, strict=True):
            document = add_photo(document, photo, file, rights)
        draft.change(document, self._desk.place)
        self._desk.touched()
        self._show([photo.name for photo in taken.photos])
        if not taken.refused:
            self._context.toast(say("author.photos.done", count=len(taken.photos)))
            return
        lines = [self._context.say.mistake(row.why) for row in taken.refused[:REFUSED_SHOWN]]
        title = say("author.photos.refused", count=len(taken.refused), taken=len(taken.photos))
        self._context.ask(title, "\n".join(lines), say("learn.why.understood"), "", lambda: None)
