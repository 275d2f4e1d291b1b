"""``borderlens packs``: which packs are there, who signed them, what is wrong with one; out to a file and in again."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from borderlens.cli.pack_questions import read_questions, write_questions
from borderlens.cli.pack_rows import Row, find_pack, rows_of
from borderlens.cli.state import State
from borderlens.domain.errors import Mistake, NoSuchFile
from borderlens.domain.items import Competency, Kind
from borderlens.words import FALLBACK, LANGUAGES

if TYPE_CHECKING:
    from borderlens.packs.known_keys import KnownKeys
    from borderlens.packs.lint import Finding
    from borderlens.packs.signing import Signature


@click.group()
def packs() -> None:
    """Quiz, model and reference packs: list, check, send and receive them."""


@packs.command("list")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.pass_obj
def list_packs(state: State, paths: tuple[Path, ...]) -> None:
    """List the packs in PATH…, or all that the program finds, and who signed them.

    A pack that is set aside says why.
    """
    known = _known(state)
    for row in rows_of(state.paths, paths):
        click.echo(_line(state, row, known))


@packs.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.pass_obj
def validate(state: State, paths: tuple[Path, ...]) -> None:
    """Check the packs in PATH…, or all that the program finds, and the items in them.

    One line a pack, below it one for each thing found in its items; each names file, line and mend. A mistake or an
    error makes the exit status 1, warnings alone do not.
    """
    from borderlens.packs.lint import Level, lint, read_marks

    known, marks = _known(state), read_marks(state.paths.assets)
    rows = list(rows_of(state.paths, paths))
    levels: Counter[Level] = Counter()
    for row in rows:
        click.echo(_line(state, row, known))
        for finding in lint(row.quiz, marks) if row.quiz is not None else ():
            click.echo(_finding_line(state, finding))
            levels[finding.level] += 1
    bad = sum(row.mistake is not None for row in rows)
    click.echo(state.words.say("packs.checked", good=len(rows) - bad, bad=bad), err=True)
    if levels:
        counts = {"errors": levels[Level.ERROR], "warnings": levels[Level.WARNING]}
        click.echo(state.words.say("lint.summary", **counts), err=True)
    if bad or levels[Level.ERROR]:
        click.get_current_context().exit(1)


@packs.command("export")
@click.argument("pack")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="The file to write, or a folder.")
@click.option("--signer", default="", help="Who signs, in words; a pack that is signed keeps its signature.")
@click.option("--format", "form", type=click.Choice(["pack", "moodle"]), default="pack", help="Which kind of file.")
@click.option("--language", type=click.Choice(list(LANGUAGES)), help="Of the texts in a file for Moodle.")
@click.pass_obj
def export_command(state: State, pack: str, out: Path, signer: str, form: str, language: str | None) -> None:
    """Write PACK (its id, or its folder) as one signed file that another laptop can import.

    With --format moodle its questions in one language are written as Moodle XML; what Moodle has nothing like is named
    on stderr.
    """
    from borderlens.services.pack_exchange import send

    folder = find_pack(state.paths, pack)
    if folder is None:
        raise NoSuchFile(file=pack)
    if form == "moodle":
        if language is None:
            raise click.UsageError("--format moodle needs --language.")
        write_questions(state, folder, language, out)
        return
    sent = send(state.paths, folder, out, signer)
    click.echo(sent.file)
    click.echo(_signed_words(state, sent.signature, _known(state)), err=True)


@packs.command("import")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--replace", is_flag=True, help="Put a pack over another version that is here.")
@click.option(
    "--format", "form", type=click.Choice(["pack", "moodle", "gift"]), default="pack", help="Which kind of file."
)
@click.option("--id", "name", help="Name of the pack made of a file of questions.")
@click.option("--kind", type=click.Choice([kind.value for kind in Kind]), help="What such questions are about.")
@click.option(
    "--competency", type=click.Choice([each.value for each in Competency]), help="What such questions ask for."
)
@click.option("--language", type=click.Choice(list(LANGUAGES)), default=FALLBACK, help="Of such questions.")
@click.option("--licence", default="", help="Of such questions.")
@click.option("--true-on", type=click.DateTime(["%Y-%m-%d"]), help="Day on which the law in legal ones was read.")
@click.pass_obj
def import_command(state: State, /, files: tuple[Path, ...], replace: bool, form: str, **asked: Any) -> None:
    """Take in the packs in FILE…: each whole or not at all, never over another version unless asked.

    One line a pack; a file that is refused says why, the others go on, and the exit status is 1.

    With --format moodle or gift one FILE of questions becomes the draft pack --id, in practice mode until somebody
    names the facts; what became of each question is told on stderr.
    """
    if form != "pack":
        read_questions(state, files, form, replace=replace, **asked)
        return
    from borderlens.services.pack_exchange import receive

    refused = 0
    for file in files:
        known = _known(state)
        try:
            done = receive(state.paths, file, replace=replace)
        except Mistake as mistake:
            click.echo(state.words.mistake(mistake), err=True)
            refused += 1
            continue
        kind = state.words.say(f"packs.kind.{done.name.kind.value}")
        signed = _signed_words(state, done.signature, known)
        click.echo("\t".join([kind, done.name.id, done.name.version, signed, str(done.folder)]))
        if done.already:
            click.echo(state.words.say("packs.already", id=done.name.id), err=True)
        elif done.before is not None:
            before = done.before.version
            click.echo(state.words.say("packs.replaced", id=done.name.id, version=before), err=True)
    if refused:
        click.get_current_context().exit(1)


def _known(state: State) -> KnownKeys:
    from borderlens.services.pack_exchange import known_keys

    return known_keys(state.paths)


def _line(state: State, row: Row, known: KnownKeys) -> str:
    kind = state.words.say(f"packs.kind.{row.kind.value}")
    if row.mistake is not None:
        reason = state.words.mistake(row.mistake)
        return "\t".join([kind, state.words.say("packs.set_aside"), row.folder.name, reason])
    size = state.words.say(f"packs.size.{row.kind.value}", count=row.size)
    signed = _signed_words(state, row.signature, known)
    return "\t".join([kind, row.id, row.version, size, " ".join(row.languages), signed, str(row.folder)])


def _finding_line(state: State, finding: Finding) -> str:
    what, mend = (state.words.say(key, **finding.fields) for key in (finding.what, finding.mend))
    where = "lint.line" if finding.line else "lint.line_file"
    text = state.words.say(where, file=finding.file, line=finding.line, what=what, mend=mend)
    return "\t".join([state.words.say(f"lint.level.{finding.level.value}"), text])


def _signed_words(state: State, signature: Signature | None, known: KnownKeys) -> str:
    standing = known.standing(signature)
    if signature is None:
        return state.words.say(f"packs.signed.{standing.value}")
    met = known.find(signature.public_key)
    return state.words.say(
        f"packs.signed.{standing.value}",
        signer=signature.signer,
        fingerprint=signature.fingerprint,
        day=signature.when.date().isoformat(),
        since=met.since.isoformat() if met else "-",
    )
