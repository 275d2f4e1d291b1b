"""What happens to a photo on a job's thread: read, checked, and made ready to be shown.

Everything slow is done here and in ``drawn``, so that the window only has to draw. Nothing here touches a widget, and
nothing heavy is imported before the first photo or ``warm``: the window must be there at once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from borderlens.domain.errors import Mistake
from borderlens.domain.finding import Finding
from borderlens.ui.pages.check.sources import Source

if TYPE_CHECKING:
    from borderlens.packs.model_pack import ModelPack
    from borderlens.packs.reference_library import Entry
    from borderlens.paths import Paths
    from borderlens.services.check import Checker, Examined
    from borderlens.services.hearing import State
    from borderlens.services.judging import Seen
    from borderlens.services.references import Near
    from borderlens.ui.pages.check.teaching import Teaching

Point = tuple[float, float]


@dataclass(frozen=True)
class Reference:
    """A teaching picture, ready to be drawn; ``rendered`` from a model of the thing, not drawn flat.

    Or a confirmed photograph; ``entry`` says by whom and when it was confirmed.
    """

    stem: str
    label: str
    picture: QImage
    rendered: bool = False
    entry: Entry | None = None


@dataclass(frozen=True)
class View:
    """What is drawn for one finding.

    Attributes:
        picture: upright photo.
        heat: amber with its transparency, to be stretched over the picture; None where it would mean nothing.
        outlines: where the heat is half of its maximum, closed, in fractions of the picture.
        nearest: nearest teaching pictures, nearest first.
        of_label: one teaching picture for each candidate that has one.
        confirmed: nearest confirmed photographs, nearest first.
    """

    picture: QImage
    heat: QImage | None = None
    outlines: tuple[tuple[Point, ...], ...] = ()
    nearest: tuple[Reference, ...] = ()
    of_label: dict[str, Reference] = field(default_factory=dict)
    confirmed: tuple[Near, ...] = ()


@dataclass(frozen=True)
class Checked:
    """``thumb`` is a small JPEG: thousands of rows must fit a laptop with 4 GB. ``seen`` is as small."""

    finding: Finding
    thumb: bytes
    seen: Seen
    view: View | None = None


@dataclass(frozen=True)
class Joined:
    """Several photos of one object judged as one.

    Attributes:
        finding: about the object.
        members: of each photo what it gave, or why it could not be read, in the order given.
        shown: place of the photo in ``view``: the first that counted, else the first that was read.
    """

    finding: Finding
    members: tuple[Checked | Mistake | None, ...]
    shown: int
    view: View


class Loader:
    """Checks sources with one checker, opened by the first photo. Used from any thread."""

    def __init__(self, open_checker: Callable[[], Checker], pictures: Path) -> None:
        """``pictures`` is the folder of teaching pictures."""
        self._open, self._pictures = open_checker, pictures
        self._checker: Checker | None = None
        self._teaching: Teaching | None = None
        self._heard: tuple[Checker, State] | None = None
        self._lock = Lock()

    @property
    def pack(self) -> ModelPack | None:
        """The pack in use, once a photo was checked."""
        return self._checker.pack if self._checker else None

    def open_with(self, open_checker: Callable[[], Checker]) -> None:
        """Use another checker from the next photo on, e.g. after another model was chosen."""
        with self._lock:
            self._open, self._checker, self._teaching = open_checker, None, None

    def warm(self) -> None:
        """Open the model now, so that the first photo need not wait for it.

        Raises:
            Mistake: there is no model that can be used.
        """
        self._opened()
        import_module("borderlens.ui.pages.check.drawn")

    def hear(self, paths: Paths, report: Callable[[int, int], None], cancelled: Callable[[], bool]) -> None:
        """Make confirmed photographs ready for the checks that follow; does nothing where nothing has changed.

        Args:
            report: called after each photograph that the model had to look at, with (done, all).
            cancelled: asked before each of them; then the checks go on as before.

        Raises:
            Mistake: there is no model that can be used.
        """
        from borderlens.services.hearing import hear_confirmed, libraries_state

        checker, _ = self._opened()
        now = (checker, libraries_state(paths))  # taken before reading: what changes meanwhile is read the next time
        if self._heard == now:
            return
        hear_confirmed(checker, paths, report, cancelled)
        if not cancelled():
            self._heard = now

    def three_photos(self) -> list[QImage]:
        """The drawn pictures of the three photos to take; an empty image for one that did not come along."""
        from borderlens.ui.pages.check.teaching import three_photos

        return [QImage(str(file)) if file else QImage() for file in three_photos(self._pictures)]

    def check(self, source: Source, with_view: bool = False) -> Checked:
        """Finding and thumbnail, and with ``with_view`` all that is drawn.

        Raises:
            Mistake: the photo cannot be read, or there is no model. A picture without a file is named by its own name.
        """
        from borderlens.ui.pages.check import drawn

        checker, teaching = self._opened()
        examined = _examine(checker, source)
        view = drawn.make_view(examined, teaching, None, checker.nearest_confirmed(examined)) if with_view else None
        return Checked(examined.finding, drawn.thumbnail(examined.photo.pixels), examined.seen, view)

    def view(self, source: Source) -> View:
        """All that is drawn for a photo checked before; raises as ``check``."""
        view = self.check(source, with_view=True).view
        assert view is not None
        return view

    def join(
        self,
        photos: Sequence[tuple[Source, Seen | None]],
        report: Callable[[int, int], None],
        stop: Callable[[], None],
    ) -> Joined:
        """Judge photos of one object as one; those seen before with this model are not read again.

        Args:
            report: called after each photo with (done, all).
            stop: called before each photo; what it raises ends the work.

        Raises:
            Mistake: none of the photos can be read, or there is no model.
        """
        from borderlens.domain.errors import NoModel, PackMistake
        from borderlens.domain.finding import ModelName
        from borderlens.services.judging import Part

        checker, _ = self._opened()
        model = ModelName(checker.pack.manifest.id, checker.pack.manifest.version)
        parts: list[Part] = []
        members: list[Checked | Mistake | None] = []
        for place, (source, seen) in enumerate(photos):
            stop()
            member: Checked | Mistake | None = None
            if seen is None or seen.finding.model != model:
                try:
                    member = self.check(source)
                except (NoModel, PackMistake):  # no photo is to blame
                    raise
                except Mistake as mistake:
                    member = mistake
            known = member.seen if isinstance(member, Checked) else (None if member else seen)
            parts.append(Part(source.name, known, member if isinstance(member, Mistake) else None))
            members.append(member)
            report(place + 1, len(photos))
        finding = checker.find_together(parts)
        read = [i for i, part in enumerate(parts) if part.seen is not None]
        shown = next((i for i in read if finding.photos[i].counted), read[0])
        return Joined(finding, tuple(members), shown, self.view_for(photos[shown][0], finding))

    def view_for(self, source: Source, finding: Finding) -> View:
        """All that is drawn for one photo of several, under the finding about their object; raises as ``check``."""
        from borderlens.ui.pages.check import drawn

        checker, teaching = self._opened()
        examined = _examine(checker, source)
        return drawn.make_view(examined, teaching, finding, checker.nearest_confirmed(examined))

    def _opened(self) -> tuple[Checker, Teaching]:
        from borderlens.ui.pages.check.teaching import Teaching

        with self._lock:
            if self._checker is None or self._teaching is None:
                self._checker = self._open()
                self._teaching = Teaching(self._pictures, self._checker.pack)
            return self._checker, self._teaching


def _examine(checker: Checker, source: Source) -> Examined:
    given = source.path if source.path is not None else source.bytes_of_picture() or b""
    try:
        return checker.examine(given)
    except Mistake as mistake:
        if source.path is None and mistake.fields.get("file") == "-":
            raise type(mistake)(**{**mistake.fields, "file": source.name}) from mistake
        raise
