"""What ``borderlens bench`` starts in processes of their own: a bare window, the real one, the real one at work.

Each prints one JSON line. Times are ``time.monotonic()`` seconds, which every process on the machine shares.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from borderlens.ui.shell import Shell

SIZE = (1366, 768)
TICK_MS = 1


class FirstPaint(QObject):
    """Calls ``seen`` once, after the first paint of ``widget`` was handled."""

    def __init__(self, widget: QWidget, seen: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget, self._seen = widget, seen
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self._seen)
        return False


class Stalls(QObject):
    """The time between ticks of a timer that asks for one each millisecond: how long the loop did not answer."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now


def _tell(**figures: float) -> None:
    sys.stdout.write(json.dumps(figures) + "\n")
    sys.stdout.flush()


def _end_on_fault(app: QApplication) -> None:
    """Nobody sees this window: what nobody caught ends it with its trace and status 1, instead of waiting for ever."""

    def fault(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        app.exit(1)

    sys.excepthook = fault


def bare() -> int:
    """One empty widget."""
    app = QApplication([])
    widget = QWidget()
    widget.resize(*SIZE)

    def seen() -> None:
        _tell(painted=time.monotonic())
        app.quit()

    FirstPaint(widget, seen)
    widget.show()
    return app.exec()


def window(app: QApplication, shell: Shell, then: Callable[[], None] | None = None) -> int:
    """The real window; the moment that counts is the first paint of the Check room, not of an empty frame."""

    def opened() -> None:
        shell.start()
        FirstPaint(shell.page("check"), seen)

    def seen() -> None:
        if then is not None:
            then()
            return
        _tell(painted=time.monotonic())
        shell.close()
        app.quit()

    _end_on_fault(app)
    shell.show()
    QTimer.singleShot(0, opened)
    status = app.exec()
    shell.shut_down()
    return status


def at_work(app: QApplication, shell: Shell, photos: Path) -> int:
    """The real window while a folder of photos is checked in it, as if the folder had been dropped."""
    from borderlens.ui.pages.check.photo_list import PhotoList
    from borderlens.ui.pages.check.sources import from_paths

    stalls = Stalls(app)
    watch = QTimer(app, interval=100)
    begun = 0.0

    def drop() -> None:
        nonlocal begun
        begun = time.perf_counter()
        stalls.start()
        watch.start()
        shell.page("check").desk.take(from_paths([photos]))

    def look() -> None:
        found = shell.page("check").findChild(PhotoList)
        if found is None or found.running or not found.done:
            return
        watch.stop()
        stalls.stop()
        gaps = sorted(stalls.gaps)
        seconds = time.perf_counter() - begun
        _tell(worst=gaps[-1], p99=gaps[int(len(gaps) * 0.99)], checked=found.done, seconds=seconds)
        shell.close()
        app.quit()

    watch.timeout.connect(look)
    return window(app, shell, drop)
