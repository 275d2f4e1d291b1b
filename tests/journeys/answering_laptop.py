"""A laptop of a session that answers as fast as it can and says each answer aloud once it has it; it is killed."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.services.collecting.laptops import Laptop


def main(folder: Path, session: str, person: str) -> None:
    laptop = Laptop(folder)
    while True:
        attempt = laptop.open(session, person, "pre")
        for place in range(6):
            sys.stdout.write(f"{laptop.answer(session, person, attempt, place)}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
