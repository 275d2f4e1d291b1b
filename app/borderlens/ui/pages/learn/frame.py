"""Header and status of the Learn room for what it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from borderlens.ui.context import Context
from borderlens.ui.say import say

if TYPE_CHECKING:
    from borderlens.packs.quiz_pack import QuizPacks
    from borderlens.ui.pages.learn.page import LearnPage


def show(page: LearnPage, context: Context) -> None:
    """Set them for the view on the screen."""
    shown, sitting = page.shown, page.runner.sitting
    set_header, set_status = context.set_header, context.set_status
    if shown is page.home:
        set_header(say("learn.title"))
        set_status(say("learn.status.home"), count_packs(page.packs))
    elif shown in (page.drill, page.drill_end):
        _show_drill(page, context)
    elif sitting is not None:
        status = page.feedback.status() if shown is page.feedback else None
        page.runner.show_frame(pack_title(page, context, sitting.attempt.pack), page.show_home, status)
    elif page.outcome is not None:
        title = say("learn.title.result", pack=pack_title(page, context, page.outcome.attempt.pack))
        if shown is page.feedback:
            set_header(say("learn.title.item", place=page.feedback.place + 1), title, back=page.after_feedback)
            set_status(*page.feedback.status())
        else:
            set_header(title, say("learn.title"), back=page.show_home)
            set_status(say("learn.status.result"))


def _show_drill(page: LearnPage, context: Context) -> None:
    drill, runner = page.driller.drill, page.driller
    if drill is None:
        return
    name = say(f"practice.drill.{drill.value}")
    count = len(runner.picks)
    title = say("practice.drill.title", drill=name, place=runner.place + 1, count=count)
    context.set_header(title if page.shown is page.drill else name, say("learn.title"), back=page.show_home)
    context.set_status(say("practice.drill.status"), say("learn.status.saved") if page.shown is page.drill else "")


def pack_title(page: LearnPage, context: Context, pack: str) -> str:
    """A pack's title in the language of the window; its id once it is gone."""
    found = next((p for p in page.packs.loaded if p.id == pack), None)
    return found.in_language(context.say.language).title if found else page.today.title_of(pack)


def count_packs(packs: QuizPacks) -> str:
    ready = say("learn.status.packs", count=len(packs.loaded))
    aside = len(packs.set_aside)
    return f"{ready} · {say('learn.status.set_aside', count=aside)}" if aside else ready
