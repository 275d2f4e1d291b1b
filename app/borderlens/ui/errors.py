"""One place for what goes wrong: a person's mistake is one line, a fault of the program is logged and owned up to."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

from borderlens.domain.errors import Mistake
from borderlens.log_file import LogFile, log
from borderlens.ui.say import say, speaker

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

Show = Callable[[str, str], None]


class Errors(QObject):
    """Shows errors. ``show`` may be called from any thread; the dialog comes on the window's thread."""

    _asked = Signal(object)

    def __init__(self, file: Path, dialog: Show, parent: QObject | None = None) -> None:
        """``dialog(title, text)`` puts the words before the person."""
        super().__init__(parent)
        self._log_file, self._dialog = LogFile(file), dialog
        self._asked.connect(self._show, Qt.ConnectionType.AutoConnection)

    def show(self, error: BaseException) -> None:
        """A ``Mistake`` shows its one line; anything else is logged with its trace and shown as a program fault."""
        if not isinstance(error, Mistake):
            self.log(error)
        self._asked.emit(error)

    def log(self, error: BaseException) -> None:
        """Write a fault of the program to the log with its trace, without a dialog."""
        self._log_file.record(error)

    def install(self) -> Callable[[], None]:
        """Catch what nobody caught, from Python and from Qt. Returns how to undo it."""
        before = sys.excepthook
        sys.excepthook = self._uncaught
        qt_before = qInstallMessageHandler(self._qt_message)

        def undo() -> None:
            sys.excepthook = before
            qInstallMessageHandler(qt_before)
            self._log_file.close()

        return undo

    def _show(self, error: BaseException) -> None:
        if isinstance(error, Mistake):
            self._dialog(say("shell.error.mistake_title"), speaker().mistake(error))
        else:
            self._dialog(say("shell.error.fault_title"), say("shell.error.fault_text", file=str(self._log_file.file)))

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.show(error.with_traceback(trace))

    def _qt_message(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        level = _LEVELS.get(kind, logging.WARNING)
        if level >= logging.WARNING:
            self._log_file.open()
        log.log(level, "Qt: %s", text)
