"""``borderlens session``: open a joint session, fix its criteria, hand it to the laptops, join it, close it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from borderlens.cli.state import State

if TYPE_CHECKING:
    from borderlens.domain.sessions import Session
    from borderlens.services.sessions.sessions import Sessions

_PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".heic", ".heif", ".bmp", ".gif", ".tif", ".tiff", ".avif")


@click.group()
def session() -> None:
    """Joint sessions: plan, criteria, the laptops' file, joining.

    ID may be cut short, as long as one session begins or ends with it.
    """


@contextmanager
def sessions_of(state: State) -> Iterator[Sessions]:
    """The sessions of this run's data, its store open."""
    from borderlens.services.sessions.sessions import Sessions

    with state.open_store() as store:
        yield Sessions(store, state.paths)


def find(sessions: Sessions, id: str) -> Session:
    """The session of that id, or the only one whose id begins or ends with it. Raises ``UnknownSession``."""
    fitting = [s for s in sessions.all() if id and (s.id.startswith(id) or s.id.endswith(id))]
    return fitting[0] if len(fitting) == 1 else sessions.get(id)


@session.command()
@click.option("--title", required=True, metavar="WORDS", help="At most 120 characters.")
@click.option("--place", default="", metavar="WORDS", help="The town in words.")
@click.option("--province", default="", metavar="KEY", help="A province of the table of places.")
@click.option("--crossing", default="", metavar="KEY", help="A crossing of the table of places.")
@click.option("--from", "starts", default="", metavar="DAY", help="First day, like 2026-11-24.")
@click.option("--to", "ends", default="", metavar="DAY", help="Last day.")
@click.option("--partner", "partners", multiple=True, metavar="KEY", help="An agency; again for more.")
@click.option("--module", "modules", multiple=True, metavar="PACK", help="A quiz pack for training; again for more.")
@click.option("--pre", multiple=True, metavar="FORM", help="A form made here, by the first digits of its id; again.")
@click.option("--post", multiple=True, metavar="FORM", help="The same after the training.")
@click.option("--follow-up", "follow_up", multiple=True, metavar="FORM", help="The same months later.")
@click.option("--language", "languages", multiple=True, type=click.Choice(["en", "vi", "zh-Hans", "lo"]))
@click.option("--codes-only", is_flag=True, help="Take no names, only codes.")
@click.pass_obj
def create(
    state: State,
    title: str,
    place: str,
    province: str,
    crossing: str,
    starts: str,
    ends: str,
    partners: tuple[str, ...],
    modules: tuple[str, ...],
    pre: tuple[str, ...],
    post: tuple[str, ...],
    follow_up: tuple[str, ...],
    languages: tuple[str, ...],
    codes_only: bool,
) -> None:
    """Open a session on this laptop. Its id goes to stdout."""
    from borderlens.domain.session_errors import UnknownPlace
    from borderlens.domain.sessions import Plan
    from borderlens.packs.places import read_places

    places = read_places(state.paths.assets / "tables")
    if province and places.province(province) is None:
        raise UnknownPlace(place=province, known=", ".join(p.key for p in places.provinces))
    if crossing and places.crossing(crossing) is None:
        raise UnknownPlace(place=crossing, known=", ".join(c.key for c in places.crossings))
    forms = {"pre": _forms(state, pre), "post": _forms(state, post), "follow-up": _forms(state, follow_up)}
    plan = Plan(
        title=title,
        place=place,
        province=province,
        crossing=crossing,
        starts_on=starts,
        ends_on=ends,
        partners=partners,
        modules=modules,
        forms={phase: ids for phase, ids in forms.items() if ids},
        languages=languages or ("en",),
        names=not codes_only,
    )
    with sessions_of(state) as sessions:
        opened = sessions.open(plan)
    click.echo(opened.id)
    click.echo(state.words.say("joint.opened", title=opened.plan.title), err=True)


@session.command("list")
@click.pass_obj
def list_sessions(state: State) -> None:
    """One line a session: id, title, days, people, and how far it is."""
    with sessions_of(state) as sessions:
        for row in sessions.all():
            plan = row.plan
            days = " - ".join(day for day in dict.fromkeys((plan.starts_on, plan.ends_on)) if day)
            cells = [row.id, plan.title, days, len(sessions.enrolled(row.id)), _state(row)]
            click.echo("\t".join(map(str, cells)))


@session.command()
@click.argument("id")
@click.option("--people", is_flag=True, help="One line a person: code, name, country, agency, forms.")
@click.pass_obj
def show(state: State, id: str, people: bool) -> None:
    """Show a session: its plan, criteria, and laptops."""
    from borderlens.exchange.roster import shown
    from borderlens.services.collecting.keys import fingerprint
    from borderlens.services.forms.record import SHOWN

    with sessions_of(state) as sessions:
        row = find(sessions, id)
        register, plan = sessions.register(row.id), row.plan
        if people:
            for person in sessions.people(row.id):
                forms = register.enrolled[person.id].forms
                sat = " ".join(f"{phase}:{'+'.join(form[:SHOWN] for form in ids)}" for phase, ids in forms.items())
                click.echo("\t".join([person.code, shown(person.name), person.country, person.agency, sat]))
            return
        rows = {
            "id": row.id,
            "title": plan.title,
            "place": " ".join(filter(None, (plan.place, plan.province, plan.crossing))),
            "days": f"{plan.starts_on} {plan.ends_on}".strip(),
            "partners": " ".join(plan.partners),
            "modules": " ".join(plan.modules),
            **{f"forms {phase}": " ".join(form[:SHOWN] for form in forms) for phase, forms in plan.forms.items()},
            "names": "yes" if plan.names else "no",
            "trainer": fingerprint(row.trainer.sign),
            "state": _state(row),
            "criteria": row.criteria.shown_hash if row.criteria else "",
            "people": str(len(register.people)),
            "walk-ins": str(len(register.walk_ins - register.merged.keys())),
        }
        for name, value in rows.items():
            if value:
                click.echo(f"{name}\t{value}")
        for laptop in sessions.laptops(row.id):
            accepted = "accepted" if laptop.accepted else "not accepted"
            click.echo(f"laptop {laptop.label}\t{fingerprint(laptop.public_key)}\t{accepted}")


@session.command()
@click.argument("id")
@click.option("--found", type=click.IntRange(0, 100), default=80, help="Least % of protected products found.")
@click.option("--accused", type=click.IntRange(0, 100), default=20, help="Most % of look-alikes accused.")
@click.option("--referred", type=click.IntRange(0, 100), default=50, help="Least % of undecidable items referred.")
@click.option("--right", type=click.IntRange(0, 100), default=80, help="Least % of points in the other competencies.")
@click.option("--critical/--no-critical", default=True, help="A critical evidence error always decides.")
@click.pass_obj
def fix(state: State, id: str, found: int, accused: int, referred: int, right: int, critical: bool) -> None:
    """Fix what counts as competent, once, before anybody sits a test. The hash goes to stdout."""
    from borderlens.domain.competence import Criteria

    criteria = Criteria(found, accused, referred, critical, right)
    with sessions_of(state) as sessions:
        sessions.fix(find(sessions, id).id, criteria)
    click.echo(criteria.hash)
    click.echo(state.words.say("joint.fixed", hash=criteria.shown_hash), err=True)


@session.command("add-forms")
@click.argument("id")
@click.option("--phase", required=True, type=click.Choice(["pre", "post", "follow-up"]), help="It has no forms yet.")
@click.option("--form", "forms", multiple=True, required=True, metavar="FORM", help="By the first digits; again.")
@click.pass_obj
def add_forms(state: State, id: str, phase: str, forms: tuple[str, ...]) -> None:
    """Give a phase the forms that were made since, and everybody one of them. Hand out a new session file then."""
    with sessions_of(state) as sessions:
        row = sessions.add_forms(find(sessions, id).id, phase, _forms(state, forms))
        people = sum(bool(one.forms.get(phase)) for one in sessions.enrolled(row.id))
    click.echo(
        state.words.say("joint.forms_added", phase=phase, count=len(row.plan.forms[phase]), people=people), err=True
    )


@session.command()
@click.argument("id")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="File, or folder for its usual name.")
@click.option("--codes-only", is_flag=True, help="Leave the names out of it.")
@click.pass_obj
def file(state: State, id: str, out: Path, codes_only: bool) -> None:
    """Write the session's file for the other laptops. Its path goes to stdout."""
    with sessions_of(state) as sessions:
        written = sessions.write_file(find(sessions, id).id, out, names=not codes_only)
    click.echo(str(written))
    click.echo(state.words.say("joint.file_written"), err=True)


@session.command()
@click.argument("id")
@click.option("--out", required=True, type=click.Path(dir_okay=False, path_type=Path), help="PNG file.")
@click.pass_obj
def ticket(state: State, id: str, out: Path) -> None:
    """Write the session's QR code as a picture, for the wall."""
    from borderlens.whole_file import write_whole

    with sessions_of(state) as sessions:
        made = sessions.ticket(find(sessions, id).id)
    write_whole(out, made.png)
    click.echo(str(out))


@session.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--label", default="", metavar="NUMBER", help="What this laptop is called in the room.")
@click.pass_obj
def join(state: State, file: Path, label: str) -> None:
    """Take part in the session of FILE: its .blsession, or a photograph of its QR code."""
    from borderlens.packs.signing import own_keys
    from borderlens.services.collecting.keys import fingerprint, key_folder

    with sessions_of(state) as sessions:
        take_part = sessions.join_ticket if file.suffix.lower() in _PICTURES else sessions.join
        joined = take_part(file, label)
    own = fingerprint(own_keys(key_folder(state.paths)).public_key.hex())
    click.echo(joined.id)
    click.echo(state.words.say("joint.joined", title=joined.plan.title, fingerprint=own), err=True)


@session.command()
@click.argument("id")
@click.pass_obj
def close(state: State, id: str) -> None:
    """Close a session: nobody joins or is enrolled any more. Results still come in."""
    with sessions_of(state) as sessions:
        closed = sessions.close(find(sessions, id).id)
    click.echo(state.words.say("joint.closed", title=closed.plan.title), err=True)


def _forms(state: State, names: tuple[str, ...]) -> tuple[str, ...]:
    """Ids of forms made here, by their first digits. Raises ``FormNotHere``."""
    from borderlens.domain.session_errors import FormNotHere
    from borderlens.services.forms.shelf import found

    ids = [kept.record.id for series in found(state.paths.data) for kept in series.forms] if names else []
    chosen = []
    for name in names:
        fitting = [id for id in ids if id.startswith(name)]
        if len(fitting) != 1:
            raise FormNotHere(form=name[:64])
        chosen.append(fitting[0])
    return tuple(chosen)


def _state(row: Session) -> str:
    return "closed" if row.closed_at else "fixed" if row.criteria else "open"
