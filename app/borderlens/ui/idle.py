"""Small steps done while nobody waits, so that what they load or build is there when somebody asks for it."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Signal

log = logging.getLogger(__name__)

Step = Callable[[], object]

AFTER_MS = 200  # the first room is painted, and its jobs have begun
PAUSE_MS = 5  # between two steps, for a key or a click
BUSY_MS = 50  # a job holds the interpreter and the locks of imports: a step would wait for it


class Idle(QObject):
    """``add`` steps, ``begin`` once the window is painted. A step should take 20 ms at the most."""

    settled = Signal()  # nothing is left to do

    def __init__(self, busy: Callable[[], bool], parent: QObject | None = None) -> None:
        """No step is done while ``busy()``."""
        super().__init__(parent)
        self._busy = busy
        self._steps: deque[Step] = deque()
        self._begun = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)

    def add(self, *steps: Step) -> None:
        """Put steps at the end of the row."""
        self._steps.extend(steps)
        if self._begun and not self._timer.isActive():
            self._timer.start(PAUSE_MS)

    def begin(self) -> None:
        self._begun = True
        self._timer.start(AFTER_MS)

    def stop(self) -> None:
        """Leave what is not done yet."""
        self._begun = False
        self._timer.stop()

    def _next(self) -> None:
        if self._busy():
            self._timer.start(BUSY_MS)
            return
        if not self._steps:
            self.settled.emit()
            return
        step = self._steps.popleft()
        try:
            step()
        except Exception:
            # Whoever asks for it will meet it again, and it is shown then.
            log.warning("not made ahead: %s", step, exc_info=True)
        if self._begun:
            self._timer.start(PAUSE_MS)


def modules(names: tuple[str, ...]) -> list[Step]:
    """A step for each module, to be imported in this order: what others need comes first."""
    return [partial(import_module, name) for name in names]
