"""The program's log: one file that never grows large, for the window and for the command line."""

from __future__ import annotations

import logging
from pathlib import Path

log = logging.getLogger("borderlens")

LOG_BYTES, LOG_KEPT = 1_000_000, 2


class LogFile:
    """Made when there is first something to write; from ``open`` on all loggers of the program write to it."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._handler: logging.Handler | None = None

    def open(self) -> bool:
        """Also when it is open already; False when the file cannot be made, which stops nothing."""
        if self._handler is not None:
            return True
        from logging.handlers import RotatingFileHandler  # brings sockets with it, which a start has no use for

        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            self._handler = RotatingFileHandler(
                self.file, maxBytes=LOG_BYTES, backupCount=LOG_KEPT, encoding="utf-8", errors="backslashreplace"
            )
        except OSError as refused:
            log.warning("no log file: %s", refused)
            return False
        self._handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        log.addHandler(self._handler)
        return True

    def record(self, fault: BaseException) -> None:
        """Write a fault of the program with its trace; without a file it goes to stderr."""
        self.open()
        log.error("program fault", exc_info=fault)

    def close(self) -> None:
        if self._handler is not None:
            log.removeHandler(self._handler)
            self._handler.close()
            self._handler = None
