"""``borderlens``: without arguments the window, else a command."""

from __future__ import annotations

import sys


def main() -> None:
    """Entry point of the program and of ``python -m borderlens``."""
    if sys.argv[1:2] == ["_probe"]:  # started by ``borderlens bench``, never by a person
        from borderlens.wiring import probe

        sys.exit(probe(*sys.argv[2:]))
    if len(sys.argv) > 1:
        from borderlens.cli import cli

        cli(prog_name="borderlens")
    else:
        from borderlens.wiring import open_window

        sys.exit(open_window())


if __name__ == "__main__":
    main()
