"""Reading many packs: a bad one keeps its place in the list and says why; it never stops the program."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

from borderlens.domain.errors import PackMistake
from borderlens.packs.problems import pack_mistake
from borderlens.packs.signing import verify


class Pack(Protocol):
    """What a list needs to know of a pack of any kind."""

    @property
    def id(self) -> str: ...
    @property
    def folder(self) -> Path: ...


_Pack = TypeVar("_Pack", bound=Pack)


@dataclass(frozen=True, slots=True)
class SetAside:
    """A folder that should be a pack and breaks the format: it keeps its place and says why."""

    folder: Path
    mistake: PackMistake

    @property
    def reason(self) -> str:
        """One line of English: file, line, what, mend."""
        fields = self.mistake.fields
        line = f", line {fields['line']}" if fields["line"] else ""
        return f"{Path(str(fields['file'])).name}{line}: {fields['what']}; {fields['mend']}"


def read_packs(
    folders: Iterable[Path], read: Callable[[Path], _Pack], head: str
) -> tuple[tuple[_Pack, ...], tuple[SetAside, ...]]:
    """What can be used and what is set aside, each in the order of ``folders``; never raises for a bad pack.

    The first pack with an id wins; a later one with the same id is set aside at its file ``head``. A signed pack whose
    signature does not fit is set aside too.
    """
    loaded: dict[str, _Pack] = {}
    aside: list[SetAside] = []
    for folder in folders:
        try:
            pack = read(folder)
            verify(folder)
            if pack.id in loaded:
                raise pack_mistake("same_id", folder / head, value=pack.id, first=loaded[pack.id].folder)
        except PackMistake as mistake:
            aside.append(SetAside(folder, mistake))
        except OSError as error:
            aside.append(SetAside(folder, pack_mistake("unreadable", folder, why=error.strerror or "system")))
        else:
            loaded[pack.id] = pack
    return tuple(loaded.values()), tuple(aside)
