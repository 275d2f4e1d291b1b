"""``borderlens verify``: whether a certificate's code is on the list, and what it says."""

from __future__ import annotations

from pathlib import Path

import click

from borderlens.cli.state import State


@click.command()
@click.argument("code", metavar="CODE", nargs=-1, required=True)
@click.option(
    "--list", "file", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="The programme's list."
)
@click.pass_obj
def verify(state: State, code: tuple[str, ...], file: Path | None) -> None:
    """Check the CODE of a certificate against the programme's list, or against those made on this laptop.

    What the certificate says stands on stdout; whose key signed the list, on stderr. Exit status 1: the code is
    mistyped or on no list, or the list was changed.
    """
    from borderlens.packs.signing import fingerprint, own_public_key
    from borderlens.services.collecting.keys import key_folder
    from borderlens.services.reports.certificates import TOOK_PART
    from borderlens.services.reports.paper import find_certificate

    words = state.words
    entry, found = find_certificate(state.paths, " ".join(code), file)
    if entry.statement == TOOK_PART:
        statement = words.say("reports.verified.took_part")
    else:
        names = ", ".join(words.say(f"reports.competency.{name}") for name in entry.statement.split())
        statement = words.say("reports.verified.competent", competencies=names, hash=entry.criteria)
    click.echo(
        words.say(
            "reports.verified",
            code=entry.code,
            statement=statement,
            session=entry.session,
            place=entry.place or "-",
            starts_on=entry.starts_on or "-",
            ends_on=entry.ends_on or "-",
            issued_on=entry.issued_on,
        )
    )
    if entry.simulated:
        click.echo(words.say("reports.verified.simulated"), err=True)
    if found.public_key == own_public_key(key_folder(state.paths)):
        click.echo(words.say("reports.verified.own"), err=True)
    else:
        click.echo(words.say("reports.verified.other", fingerprint=fingerprint(found.public_key)), err=True)
