"""Products that were taken for one another, the items one by one, and how reliably the forms measure."""

from __future__ import annotations

from collections.abc import Sequence

from borderlens.domain.items import CANNOT_TELL
from borderlens.services.figures.records import LEAST_CELL, NO_ITEMS, REFER, Confusion, ItemRow, Reliability
from borderlens.services.reports import blocks
from borderlens.services.reports.blocks import Block, Cell
from borderlens.services.reports.records import Material
from borderlens.services.reports.sayings import Sayings, Texts, percent, plain

MOST_COLUMNS = 14
"""Columns of answers that an upright page holds; what was seldom chosen goes into one column "other"."""


def confusion_blocks(confusion: Confusion, people: int, material: Material, words: Sayings) -> list[Block]:
    """The matrix; hidden under the least cell of people, whose single answers it would tell."""
    if not confusion.products:
        return []
    made = [blocks.heading(words.say("reports.confusion"))]
    if people < LEAST_CELL:
        return [*made, blocks.text(words.say("reports.confusion.few", least=LEAST_CELL))]
    kept, rest = _columns(confusion)
    columns = [option_words(confusion.columns[at], material, words) for at in kept]
    if rest:
        columns.append(words.say("reports.confusion.other"))
    rows: list[tuple[Texts, Sequence[int], int, bool]] = []
    for at, product in enumerate(confusion.products):
        counts = [confusion.counts[at][column] for column in kept]
        if rest:
            counts.append(sum(confusion.counts[at][column] for column in rest))
        right = next((place for place, column in enumerate(kept) if confusion.columns[column] == product), -1)
        rows.append((option_words(product, material, words), counts, right, at < confusion.protected))
    return [*made, blocks.text(words.say("reports.confusion.read")), blocks.matrix(columns, rows)]


def _columns(confusion: Confusion) -> tuple[list[int], list[int]]:
    """Places of the columns that are shown, and of those that are added up."""
    everything = list(range(len(confusion.columns)))
    if len(everything) <= MOST_COLUMNS:
        return everything, []
    refer = [at for at in everything if confusion.columns[at] == REFER]
    total = {at: sum(row[at] for row in confusion.counts) for at in everything if at not in refer}
    often = sorted(total, key=lambda at: (-total[at], at))[: MOST_COLUMNS - 1 - len(refer)]
    kept = sorted([*often, *refer])
    return kept, [at for at in everything if at not in kept]


def option_words(option: str, material: Material, words: Sayings) -> Texts:
    """What a product is called: by the words of the packs, else of the program, else by its key."""
    if option in (REFER, CANNOT_TELL):
        return words.say("reports.refer")
    if all(option in material.options.get(language, {}) for language in words.languages):
        return [material.options[language][option] for language in words.languages]
    if words.has(f"products.{option}"):
        return words.say(f"products.{option}")
    return words.same(option.replace("_", " "))


def item_blocks(items: Sequence[ItemRow], material: Material, words: Sayings) -> list[Block]:
    if not items:
        return [blocks.heading(words.say("reports.items")), blocks.text(words.say("reports.items.none"))]
    columns = [
        blocks.column(words.say("reports.item"), part=4),
        blocks.column(words.say("reports.form")),
        blocks.column(words.say("reports.role"), part=3),
        blocks.column(words.say("reports.asked"), number=True),
        blocks.column(words.say("reports.right"), number=True),
        blocks.column(words.say("reports.points"), number=True),
        blocks.column(words.say("reports.rest")),
        blocks.column(words.say("reports.look_at"), part=4),
    ]
    rows = [_item_row(item, material, words) for item in items]
    made = [blocks.heading(words.say("reports.items"))]
    if all(item.rest is None for item in items):
        made.append(blocks.text(words.say("reports.items.few", least=NO_ITEMS)))
    elif any(item.few for item in items):
        made.append(blocks.text(words.say("reports.items.grey")))
    return [*made, blocks.table(columns, rows), blocks.text(words.say("reports.items.flags"))]


def _item_row(item: ItemRow, material: Material, words: Sayings) -> list[Cell]:
    rest: Cell = "–"
    if item.rest is not None:
        rest = plain(item.rest)
        if item.rest_low is not None and item.rest_high is not None:
            rest += f" ({plain(item.rest_low)} … {plain(item.rest_high)})".replace(" ", "\u00a0")
    enough = item.asked >= LEAST_CELL
    return [
        item.name,
        form_name(item.form, material),
        words.say(f"reports.role.{item.role}") if item.role else "–",
        str(item.asked),
        str(item.right) if enough else "–",
        percent(item.facility) if enough else "–",
        rest,
        words.say(f"reports.flag.{item.flag.value}") if item.flag else "",
    ]


def form_name(form: str, material: Material) -> str:
    return material.forms.get(form, form[:8])


def reliability_blocks(rows: Sequence[Reliability], material: Material, words: Sayings) -> list[Block]:
    if not rows:
        return []
    lines = []
    for row in rows:
        named = {"form": form_name(row.form, material), "people": row.people, "items": row.items}
        if row.alpha is None or row.low is None or row.high is None:
            lines.append(words.say("reports.reliability.few", least=NO_ITEMS, **named))
            continue
        told = {"alpha": plain(row.alpha), "low": plain(row.low), "high": plain(row.high)}
        key = "reports.reliability.grey" if row.few else "reports.reliability.form"
        lines.append(words.say(key, **named, **told))
    return [blocks.heading(words.say("reports.reliability")), blocks.bullets(lines)]
