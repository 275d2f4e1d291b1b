"""The crossing lines of a cut face: offered, measured on a job's thread when somebody asks, and shown as a card."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from borderlens.domain.finding import Finding
from borderlens.ui.jobs import Cancelled, Job, Jobs
from borderlens.ui.pages.check import sentences
from borderlens.ui.pages.check.loader import View
from borderlens.ui.pages.check.offer import Offer
from borderlens.ui.pages.check.photo_list import Entry
from borderlens.ui.pages.check.sources import Source
from borderlens.ui.say import say
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.label import Label

CUT_FACE = "proboscidean_ivory"  # the label of a cut face that can show crossing lines
MOST_WEIGHED = 3  # a cut face taken for hippopotamus, resin or vegetable ivory still has it among the first
LEAST_WEIGHED = 0.01  # what the bars show as less than 1 is no reason to measure lines on a skin


def may_show_lines(finding: Finding) -> bool:
    """Whether a photo may show a cut face: that label is possible, or among the most weighed and not negligible."""
    if finding.reason in sentences.UNREAD:
        return False
    weighed = [one for one in finding.weighed[:MOST_WEIGHED] if one.probability >= LEAST_WEIGHED]
    return any(one.label == CUT_FACE for one in (*finding.candidates, *weighed))


class Lines(QWidget):
    """Keeps what was measured at the entry, so that coming back shows it. ``faulted`` when a photo cannot be read.

    ``changed`` when somebody asked and there is something else to see.
    """

    changed = Signal()
    faulted = Signal(object)

    def __init__(self, jobs: Jobs, entry: Entry, view: View, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._entry, self._view = jobs, entry, view
        self._job: Job | None = None
        self._shown: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._rest()

    @property
    def shown(self) -> QWidget:
        """The offer, the work that goes on, or the card."""
        assert self._shown is not None
        return self._shown

    def turn(self, entry: Entry, view: View) -> None:
        """Another photo of the same object."""
        self.cancel()
        self._entry, self._view = entry, view
        self._rest()

    def measure(self) -> None:
        """Measure, unless that was done or is being done."""
        if self._job is not None or self._entry.lines is not None:
            return
        source, entry = self._entry.source, self._entry
        focused = QApplication.focusWidget()
        held = focused is not None and self.isAncestorOf(focused)
        self._job = self._jobs.run(
            lambda job: _measured(job, source),
            lambda found: self._measured(entry, found),
            self._failed,
            owner=self,
        )
        working = Working()
        working.cancel_button.clicked.connect(self.cancel)
        self._show(working)
        if held:
            working.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def cancel(self) -> None:
        """Stop measuring; it can be asked for again."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self._rest()

    def _measured(self, entry: Entry, found: object) -> None:
        self._job = None
        entry.lines = found
        self._rest()
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._rest()
        self.faulted.emit(error)

    def _rest(self) -> None:
        if self._entry.lines is None:
            offer = Offer(say("check.lines.ask"), say("check.lines.measure"), icon="angle", key="L")
            offer.button.clicked.connect(self.measure)
            self._show(offer)
            return
        from borderlens.ui.widgets.schreger_card import SchregerCard  # it needs what a check has loaded by now

        card = SchregerCard()
        card.show_estimate(self._view.picture, self._entry.lines)
        self._show(card)

    def _show(self, shown: QWidget) -> None:
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = shown
        self._column.addWidget(shown)


class Working(QWidget):
    """The lines are being measured; Cancel stops that."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Label(say("check.lines.working"), "caption", tone="text_2"), 1)
        self.cancel_button = Button(say("check.cancel"), size="compact")
        row.addWidget(self.cancel_button)


def _measured(job: Job, source: Source) -> object:
    from borderlens.services.schreger import Stopped, estimate

    given = source.path if source.path is not None else source.bytes_of_picture() or b""
    try:
        return estimate(given, lambda: job.cancelled)
    except Stopped as stopped:
        raise Cancelled from stopped
