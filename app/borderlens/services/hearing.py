"""Give a checker the confirmed photographs of this installation: cheap where there are none, or nothing changed."""

from __future__ import annotations

from collections.abc import Callable

from borderlens.packs.pack_files import Kind
from borderlens.paths import Paths
from borderlens.services.check import Checker, Progress

State = tuple[tuple[str, int, int], ...]
"""Of each library its folder's name, and when its list of entries was written and how long it is."""
_LIST = "entries.toml"


def libraries_state(paths: Paths) -> State:
    """What tells whether a library came, went or was changed since; reads no library. Empty where there is none."""
    state = []
    try:
        for folder in sorted((paths.data / Kind.REFERENCE.place).iterdir()):
            try:
                written = (folder / _LIST).stat()
            except OSError:  # no library, or one that is going just now
                continue
            state.append((folder.name, written.st_mtime_ns, written.st_size))
    except OSError:  # none yet, or no right to look
        return ()
    return tuple(state)


def hear_confirmed(
    checker: Checker,
    paths: Paths,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Make the confirmed photographs ready and let ``checker`` hear them; returns how many there are.

    A cancelled call changes nothing at the checker: half a library would speak for the wrong half. What was made until
    then is kept for the next call. Until it is done the checker works as it did.

    Args:
        progress: called after each photograph that the model has to look at, with (done, all).

    Raises:
        PackMistake: the model cannot be run.
    """
    if not libraries_state(paths):
        checker.hear(None)
        return 0
    from borderlens.services.references import References  # a tenth of a second, on a slow laptop

    ready = References(paths).ready(checker.model, progress, cancelled)
    if cancelled is not None and cancelled():
        return 0
    checker.hear(ready if len(ready) else None)
    return len(ready)
