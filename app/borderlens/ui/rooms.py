"""Rooms of the window: what is kept of each, how its page is found, and what stands where one failed to open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from importlib import import_module

from PySide6.QtWidgets import QWidget

from borderlens.paths import Paths
from borderlens.ui.context import Context
from borderlens.ui.idle import Step
from borderlens.ui.widgets.empty import Empty
from borderlens.ui.widgets.scroll import Scroll

# What the rooms need, imported in this order while nobody waits. Each takes 1 to 20 ms, all of them about 150.
AHEAD = (
    "hashlib",
    "json",
    "borderlens.domain.items",
    "borderlens.domain.attempts",
    "borderlens.packs.toml_file",
    "PIL.Image",
    "borderlens.packs.quiz_items",
    "borderlens.packs.quiz_pack",
    "email.message",
    "importlib.metadata",
    "uuid6",
    "borderlens.services.attempts",
    "borderlens.services.learning",
    "borderlens.exchange.csv_table",
    "borderlens.ui.pages.learn.export",
    "borderlens.ui.pages.learn.cues",
    "borderlens.ui.pages.learn.stage",
    "borderlens.ui.pages.learn.feedback_view",
    "borderlens.ui.pages.learn.home_view",
    "borderlens.ui.pages.learn.answers",
    "borderlens.ui.pages.learn.item_view",
    "borderlens.ui.pages.learn.result_view",
    "borderlens.ui.pages.learn.runner",
    "borderlens.ui.pages.learn.page",
    "borderlens.ui.models.sittings",
    "borderlens.ui.widgets.table",
    "borderlens.ui.pages.sessions.page",
    "borderlens.ui.pages.sessions.plan.page",
    "borderlens.packs.pictures",
    "borderlens.ui.pages.reference.shelf",
    "borderlens.ui.pages.reference.gallery",
    "borderlens.ui.pages.reference.charts",
    "borderlens.ui.pages.reference.page",
    "borderlens.ui.agencies",
    "borderlens.ui.widgets.person_form",
    "borderlens.ui.pages.settings",
    "borderlens.ui.pages.model_room.page",
    "borderlens.ui.pages.forms.page",
    "borderlens.ui.pages.forms.sit_page",
    "borderlens.ui.pages.author.page",
    "borderlens.ui.pages.dashboard.desk",
    "borderlens.ui.pages.dashboard.shelf",
    "borderlens.ui.pages.dashboard.figure",
    "borderlens.ui.pages.dashboard.indicator",
    "borderlens.ui.pages.dashboard.fitted_table",
    "borderlens.ui.pages.dashboard.people_view",
    "borderlens.ui.pages.dashboard.products_view",
    "borderlens.ui.pages.dashboard.items_view",
    "borderlens.ui.pages.dashboard.change_view",
    "borderlens.ui.pages.dashboard.overview",
    "borderlens.ui.pages.dashboard.behind",
    "borderlens.ui.pages.dashboard.page",
    "borderlens.ui.pages.collect.page",
    "borderlens.ui.pages.join.page",
    "borderlens.ui.pages.privacy.page",
    "borderlens.ui.widgets.dialog",
    "borderlens.ui.widgets.toast",
)


@dataclass
class Room:
    """A room that was opened: its page, and what header and status show for it."""

    page: QWidget
    ground: Scroll
    title: str = ""
    crumb: str = ""
    right: Sequence[QWidget] = ()
    back: Callable[[], None] | None = None
    status: tuple[str, str] = ("", "")
    spoken: str = field(default="")  # language the page was last put into


class BrokenRoom(Empty):
    """Stands where a room that failed to open would be."""

    def __init__(self, context: Context, room: str) -> None:
        super().__init__("attention")
        self._context, self._room = context, room

    def entered(self) -> None:
        self.retranslate()

    def retranslate(self) -> None:
        words = self._context.say
        self.say(words("shell.not_ready.title"), words("shell.not_ready.text", file=str(self._context.paths.log)))
        self._context.set_header(words(f"shell.room.{self._room}"))


def data_ahead(paths: Paths) -> list[Step]:
    """Tables of the program that a room would read when it is opened."""

    def agencies() -> None:
        from borderlens.ui.agencies import read_once

        read_once(paths.assets / "tables")

    def kinds() -> None:
        from borderlens.packs.kinds import known_kinds

        known_kinds()

    return [agencies, kinds]


def load_page(name: str) -> type[QWidget]:
    """The class that ``module:Class`` names."""
    module, _, attribute = name.partition(":")
    return getattr(import_module(module), attribute)
