"""Has the answer on the screen written by the database thread; while it is written nothing can be pressed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from borderlens.domain.attempts import Response
from borderlens.domain.errors import Mistake
from borderlens.services.attempts import Attempts
from borderlens.ui.context import Context
from borderlens.ui.pages.learn.item_view import ItemView
from borderlens.ui.pages.learn.sitting import Sitting

WORKING_AFTER_MS = 150


class Writing(QObject):
    """``done`` after each answer, written or refused; a refused one stays on the screen with the reason."""

    done = Signal()

    def __init__(self, context: Context, item: ItemView, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._item = context, item
        self.busy = False
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(WORKING_AFTER_MS)
        self._slow.timeout.connect(item.set_working)

    def write(self, sitting: Sitting, then: Callable[[], object]) -> None:
        """``then`` once the answer is committed and the sitting knows of it."""
        attempt, item = sitting.attempt.id, sitting.entry.item
        response, spent, sureness = self._item.response(), sitting.duration_ms, self._item.sureness
        self.busy = True
        self._item.clear_failure()
        self._item.set_busy(True)
        self._slow.start()

        def written(given: Response) -> None:
            self._idle()
            sitting.keep(given)
            self.done.emit()
            then()

        def refused(error: Exception) -> None:
            self._idle()
            if isinstance(error, Mistake):
                self._item.show_failure(error)
            else:
                self._context.errors.log(error)
                self._item.show_fault(str(self._context.paths.log))
            self._item.next.setFocus(Qt.FocusReason.OtherFocusReason)
            self.done.emit()

        self._context.database.run(
            lambda store: Attempts(store).give_answer(attempt, item, response, spent, confidence=sureness),
            written,
            refused,
            owner=self,
        )

    def _idle(self) -> None:
        self.busy = False
        self._slow.stop()
        self._item.set_busy(False)
