"""``borderlens form``: make parallel forms of an examination, look at a form file, open its key."""

from __future__ import annotations

import secrets
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from borderlens.cli.pack_rows import find_pack
from borderlens.cli.progress import Progress
from borderlens.cli.state import State
from borderlens.domain.errors import NoSuchFile

if TYPE_CHECKING:
    from borderlens.packs.quiz_pack import QuizPack
    from borderlens.services.forms.bank import Bank
    from borderlens.services.forms.report import Report
    from borderlens.services.forms.sealed import SealedForm
    from borderlens.words import Words


@click.group()
def form() -> None:
    """Examination forms: make them alike, look at one, open its key."""


@form.command()
@click.option("--blueprint", required=True, metavar="NAME", help="Name of a blueprint, or a TOML file with one.")
@click.option("--packs", "names", multiple=True, metavar="PACK", help="Id or folder; again for more. All if absent.")
@click.option(
    "--out", required=True, type=click.Path(file_okay=False, path_type=Path), help="Folder of the form files."
)
@click.option("--seed", type=click.IntRange(0, 2**31 - 1), help="Of everything by chance; a fresh one if absent.")
@click.option("--paced/--free", default=False, help="Items open by step codes that the trainer reads out.")
@click.option("--shuffled/--one-order", default=True, help="Every person has an order of their own; not where paced.")
@click.option("--sureness", is_flag=True, help="With each answer it is asked how sure one is.")
@click.option("--signer", default="", metavar="WORDS", help="Who signs, in words.")
@click.option("--report", "told", type=click.Path(dir_okay=False, path_type=Path), help="Write the match as JSON here.")
@click.pass_obj
def make(
    state: State,
    blueprint: str,
    names: tuple[str, ...],
    out: Path,
    seed: int | None,
    paced: bool,
    shuffled: bool,
    sureness: bool,
    signer: str,
    told: Path | None,
) -> None:
    """Make the blueprint's parallel forms from quiz packs.

    One line a form: its letter, file, id and release code. How alike the forms are goes to stderr.
    """
    from borderlens.domain.events import canonical
    from borderlens.packs.signing import fingerprint, own_keys
    from borderlens.services.forms.assemble import assemble
    from borderlens.services.forms.bank import bank_of
    from borderlens.services.forms.blueprints import FILE, find_blueprint
    from borderlens.services.forms.codec import write
    from borderlens.services.forms.keeping import keep
    from borderlens.services.forms.report import report
    from borderlens.services.forms.sealing import file_name, records, write_form
    from borderlens.services.pack_exchange import keys_folder
    from borderlens.whole_file import write_whole

    wanted = find_blueprint(blueprint, state.paths.assets / "tables" / FILE)
    packs = _packs(state, names)
    bank = bank_of(packs, date.today())
    chosen = secrets.randbelow(2**31) if seed is None else seed
    with Progress(1, state.words.say("forms.step")) as progress:
        assembly = assemble(bank, wanted, chosen, progress=lambda done, of: progress.step(done // of))
    keys = own_keys(keys_folder(state.paths))
    words = signer or f"Borderlens {fingerprint(keys.public_key)[:9]}"
    for record in records(assembly, paced=paced, shuffled=shuffled):
        made = write_form(record, packs, out / file_name(record), keys, words, sureness=sureness)
        keep(made, state.paths.data)
        click.echo("\t".join([record.name, str(made.file), record.short_id, made.code]))
    found = report(assembly)
    if told is not None:
        write_whole(told, canonical(write(found)))
    click.echo(
        state.words.say("forms.made", forms=wanted.forms, items=wanted.length, common=wanted.common, seed=chosen),
        err=True,
    )
    _tell(state.words, found, bank)
    _warn(state, packs)


@form.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--codes", is_flag=True, help="Release and step codes too, on the laptop that made the form.")
@click.pass_obj
def show(state: State, file: Path, codes: bool) -> None:
    """Show what stands open in the form FILE: one line an item."""
    from borderlens.services.forms.keeping import find_kept
    from borderlens.services.forms.receiving import looked_into

    with looked_into(_there(file)) as found:
        click.echo(_head(state.words, found), err=True)
        kept = find_kept(found.id, state.paths.data) if codes else None
        if codes and kept is None:
            click.echo(state.words.say("forms.not_kept"), err=True)
        steps = kept.steps if kept else ()
        if kept:
            click.echo(state.words.say("forms.code", form=found.open.name, code=kept.code), err=True)
        for place, entry in enumerate(found.items):
            item, stem = entry.item, entry.in_language(state.words.language).stem
            step = [steps[place]] if steps else []
            click.echo("\t".join([item.key, *step, item.type, item.competency, item.kind, stem]))


@form.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("code")
@click.pass_obj
def unlock(state: State, file: Path, code: str) -> None:
    """Open the key of the form FILE with its release CODE: one line an item with what fits. Changes nothing."""
    from borderlens.domain.items import ItemType
    from borderlens.services.forms.receiving import looked_into
    from borderlens.services.forms.sealed import unlock as unseal

    with looked_into(_there(file)) as found:
        opened = unseal(found, code)
        click.echo(_head(state.words, found), err=True)
        for entry, shown, origin in zip(opened.items, found.items, opened.record.items, strict=True):
            item = entry.item
            fits = ", ".join(item.answer)
            if item.targets:
                fits = ", ".join(f"{a} = {b}" for a, b in zip(item.options, item.fits, strict=True))
            elif item.type is ItemType.NUMERIC and item.number is not None and not item.answer:
                fits = f"{item.number.low:g}-{item.number.high:g} {item.number.unit}".strip()
            row = [
                shown.item.key,
                f"{origin.pack}/{origin.key}",
                item.type,
                item.role or "-",
                f"{item.difficulty:g}",
                fits or "-",
            ]
            click.echo("\t".join(row))


def _packs(state: State, names: tuple[str, ...]) -> tuple[QuizPack, ...]:
    from borderlens.packs.quiz_pack import list_quiz_packs, read_quiz_pack

    library = state.paths.assets / "pictures"
    if not names:
        return list_quiz_packs(state.paths.quiz_folders(), library).loaded
    packs = []
    for name in dict.fromkeys(names):
        folder = find_pack(state.paths, name)
        if folder is None:
            raise NoSuchFile(file=name)
        packs.append(read_quiz_pack(folder, library))
    return tuple(packs)


def _there(file: Path) -> Path:
    if not file.is_file():
        raise NoSuchFile(file=str(file))
    return file


def _head(words: Words, found: SealedForm) -> str:
    pace = words.say("forms.paced" if found.open.pace else "forms.free")
    return words.say(
        "forms.head",
        form=found.open.name,
        id=found.short_id,
        blueprint=found.open.blueprint,
        items=len(found.items),
        minutes=found.open.minutes,
        languages=" ".join(found.languages),
        pace=pace,
        signer=found.signature.signer,
        fingerprint=found.signature.fingerprint,
    )


def _tell(words: Words, found: Report, bank: Bank) -> None:
    for row in found.cells:
        label = words.say("forms.all_items") if row.cell.label == "all items" else row.cell.label
        counts = " / ".join(map(str, row.counts))
        line = words.say("forms.cell", cell=label, counts=counts, least=row.cell.least, most=row.cell.most)
        click.echo(line, err=True)
    percent = f"{found.whole.percent:.2f}"
    click.echo(words.say("forms.match", percent=percent, at=f"{found.whole.at:g}"), err=True)
    click.echo(words.say("forms.decides" if found.decides else "forms.few"), err=True)
    for reason, count in bank.left_out.items():
        click.echo(words.say(f"forms.left_out.{reason.value}", count=count), err=True)
    if twice := sum(found.pictures_twice):
        click.echo(words.say("forms.pictures_twice", count=twice), err=True)


def _warn(state: State, packs: tuple[QuizPack, ...]) -> None:
    """Whoever has the packs can look the answers up: said each time, where the program itself brings one of them."""
    bundled = state.paths.quiz_folders()[0]
    if open_to_all := [pack.id for pack in packs if pack.folder.parent == bundled]:
        click.echo(state.words.say("forms.packs_are_open", packs=", ".join(open_to_all)), err=True)
    click.echo(state.words.say("forms.keep_codes"), err=True)
