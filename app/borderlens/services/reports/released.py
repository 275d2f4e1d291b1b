"""Forms and items as they are with their answers: what is kept on the trainer's laptop."""

from __future__ import annotations

from borderlens.domain.errors import Mistake
from borderlens.packs.quiz_pack import QuizItem, list_quiz_packs
from borderlens.paths import Paths
from borderlens.services.forms.keeping import find_kept
from borderlens.services.forms.sealed import ReleasedForm
from borderlens.services.forms.shelf import opened


class Released:
    """Each form is opened once, which takes a third of a second; packs are read when an item is asked for."""

    def __init__(self, paths: Paths) -> None:
        self._paths = paths
        self._forms: dict[str, ReleasedForm | None] = {}
        self._items: dict[tuple[str, str], QuizItem] | None = None

    def form(self, form: str) -> ReleasedForm | None:
        """The form with its key; None where its code is not here, or what is kept does not belong together."""
        if form not in self._forms:
            self._forms[form] = self._opened(form)
        return self._forms[form]

    def item(self, pack: str, key: str) -> QuizItem | None:
        """The item as it is installed here."""
        if self._items is None:
            loaded = list_quiz_packs(self._paths.quiz_folders(), self._paths.pictures).loaded
            self._items = {(found.id, entry.item.key): entry for found in loaded for entry in found.items}
        return self._items.get((pack, key))

    def _opened(self, form: str) -> ReleasedForm | None:
        kept = find_kept(form, self._paths.data) if form.isalnum() else None
        if kept is None:
            return None
        try:
            return opened(kept, self._paths.data)
        except Mistake:
            return None
