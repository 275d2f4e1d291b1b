"""Scenes of the examination forms, from the program's own packs: made, sealed, sat, printed, typed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scenes import page, settle

if TYPE_CHECKING:
    from borderlens.services.forms.keeping import Kept
    from borderlens.ui.pages.forms.page import FormsPage
    from borderlens.ui.pages.forms.sit_page import SitPage
    from borderlens.ui.shell import Shell


@page("forms-home")
def home(shell: Shell) -> None:
    room = sealed(shell, "law-and-evidence")
    room.desk.leave()


@page("forms-wish")
def wish(shell: Shell) -> None:
    enter(shell).desk.want()


@page("forms-working")
def working(shell: Shell) -> None:
    """The bar half way; the work itself is not waited for."""
    from borderlens.ui.pages.forms.desk import Work

    room = enter(shell)
    room.desk.want()
    job = shell.context("forms").jobs.run(lambda job: None)
    room.desk.work = Work("assemble", job, 3, 8)
    room.desk.changed.emit()


@page("forms-draft")
def draft(shell: Shell) -> None:
    drafted(shell, "identification-deciding")


@page("forms-swap")
def swap(shell: Shell) -> None:
    room = drafted(shell, "identification-deciding")
    room.find_swaps(0, 2)


@page("forms-sealed")
def done(shell: Shell) -> None:
    sealed(shell, "identification-deciding")


@page("forms-codes-hidden")
def codes_hidden(shell: Shell) -> None:
    sealed(shell, "law-and-evidence", paced=True).act("codes")


@page("forms-codes")
def codes(shell: Shell) -> None:
    room = sealed(shell, "law-and-evidence", paced=True)
    room.act("codes")
    room.pane.content.show_codes()


@page("forms-print")
def to_paper(shell: Shell) -> None:
    sealed(shell, "identification-deciding").act("print")


@page("forms-typing-people")
def typing_people(shell: Shell) -> None:
    typed(shell)


@page("forms-typing")
def typing(shell: Shell) -> None:
    """The first typing under way, with a letter that the item does not have."""
    room = typed(shell)
    view = room.typing
    view.go_on()
    for place, letters in zip(view.sheets.places, ("a", "c", "b", "", "d"), strict=False):
        try:
            view.sheets.put(0, (view.sheets.people[0], place), letters)
        except Exception:  # an item of another type than letters are for
            continue
    settle(shell)
    view.begin()
    view.model.setData(view.table.currentIndex(), "q")


@page("forms-settle")
def settling(shell: Shell) -> None:
    from borderlens.services.forms.paper import lettered

    room = typed(shell)
    view = room.typing
    for number in (0, 1):
        for person, place in view.sheets.cells:
            view.sheets.put(number, (person, place), "")
    single = [at for at in view.sheets.places if view.sheets.form.items[at].item.type in ("single", "true_false")]
    for place in single[:4]:
        letters = list(lettered(view.sheets.form.items[place].item))
        view.sheets.put(0, (view.sheets.people[0], place), letters[0])
        view.sheets.put(1, (view.sheets.people[0], place), letters[1])
    for _ in range(3):
        view.go_on()
        settle(shell)
    view.settle.rows[view.sheets.open()[0]].choices[0].click()


@page("sit-start")
def sit_start(shell: Shell) -> None:
    sit(shell, paced=False)


@page("sit-new")
def sit_new(shell: Shell) -> None:
    room, _ = sit(shell, paced=True)
    combo = room.start.person.combo
    combo.setCurrentIndex(combo.count() - 1)
    combo.activated.emit(combo.currentIndex())


@page("sit-step")
def sit_step(shell: Shell) -> None:
    room, _ = sit(shell, paced=True)
    room.begin()
    settle(shell)
    room.step.code.edit.setText("4711")
    room.step.code.typed.emit("4711")


@page("sit-item")
def sit_item(shell: Shell) -> None:
    room, kept = sit(shell, paced=True)
    room.begin()
    settle(shell)
    room.runner.open_by(kept.steps[6])


@page("sit-handed")
def sit_handed(shell: Shell) -> None:
    handed(shell)


@page("sit-result")
def sit_result(shell: Shell) -> None:
    room, kept = handed(shell)
    room.handed.code.typed.emit(kept.code)


def enter(shell: Shell) -> FormsPage:
    shell.go("forms")
    settle(shell)
    return shell.page("forms")


def drafted(shell: Shell, blueprint: str, *, paced: bool = False) -> FormsPage:
    room = enter(shell)
    room.desk.wish.blueprint, room.desk.wish.paced = blueprint, paced
    room.desk.assemble()
    settle(shell)
    return room


def sealed(shell: Shell, blueprint: str, *, paced: bool = False) -> FormsPage:
    room = drafted(shell, blueprint, paced=paced)
    room.seal()
    settle(shell)
    return room


def typed(shell: Shell) -> FormsPage:
    """Three people's sheets are about to be typed in."""
    from borderlens.domain.people import Country, Role
    from borderlens.services.people import People

    room = sealed(shell, "law-and-evidence")

    def add(store: object) -> None:
        people = People(store)
        for name, country in (("QN-022", Country.VN), ("GX-031", Country.CN), ("BK-006", Country.LA)):
            people.add(name, country, "", "en", Role.TRAINEE)

    shell.context("forms").database.run(add, owner=room)
    settle(shell)
    room.act("type")
    settle(shell)
    for box in list(room.typing.people.boxes.values())[:3]:
        box.setChecked(True)
    settle(shell)
    return room


def sit(shell: Shell, *, paced: bool) -> tuple[SitPage, Kept]:
    kept = sealed(shell, "identification-deciding", paced=paced).desk.forms.series.forms[0]
    shell.go("sit_form")
    settle(shell)
    return shell.page("sit_form"), kept


def handed(shell: Shell) -> tuple[SitPage, Kept]:
    room, kept = sit(shell, paced=True)
    room.begin()
    settle(shell)
    for code in kept.steps[:4]:
        room.runner.open_by(code)
        settle(shell)
        room.item.answer.press(1)
        room.runner.next()
        settle(shell)
    room.runner.close()
    settle(shell)
    return room, kept
