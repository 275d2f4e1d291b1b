"""The command line: ``borderlens COMMAND``. Nothing heavy is imported until a command needs it.

A command is one line in ``COMMANDS``. Every command, also inside a group, takes ``--data DIR``. Exit status: 0 done,
1 a mistake in what it was given (one line on stderr: what, where, mend), 2 usage.
"""

from __future__ import annotations

import errno
import importlib
import sys
from pathlib import Path
from typing import Any

import click

from borderlens import __version__
from borderlens.cli.state import State, record_bug, write_utf8
from borderlens.domain.errors import Mistake

COMMANDS: dict[str, str] = {
    "bench": "borderlens.cli.bench:bench",
    "certificates": "borderlens.cli.certificates:certificates",
    "check": "borderlens.cli.check:check",
    "demo": "borderlens.cli.demo:demo",
    "doctor": "borderlens.cli.doctor:doctor",
    "form": "borderlens.cli.form:form",
    "model": "borderlens.cli.model:model",
    "packs": "borderlens.cli.packs:packs",
    "report": "borderlens.cli.report:report",
    "results": "borderlens.cli.results:results",
    "roster": "borderlens.cli.roster:roster",
    "session": "borderlens.cli.session:session",
    "verify": "borderlens.cli.verify:verify",
}


class Commands(click.Group):
    """A group that imports a command when it is asked for, and says a mistake in one line."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(name for name in COMMANDS if not name.startswith("_"))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        place = COMMANDS.get(cmd_name)
        if place is None:
            return None
        module, name = place.split(":")
        command: click.Command = getattr(importlib.import_module(module), name)
        _take_data(command)
        return command

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except Mistake as mistake:
            click.echo(_state(ctx).words.mistake(mistake), err=True)
            ctx.exit(1)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except Exception as error:
            if isinstance(error, OSError) and error.errno == errno.EPIPE:  # the reader of the pipe has gone: click ends
                raise
            # A bug, not a person's mistake: kept with its trace, said in one line.
            log = record_bug(_state(ctx).paths, error)
            click.echo(_state(ctx).words.say("errors.bug", log=log), err=True)
            ctx.exit(1)


def _state(ctx: click.Context) -> State:
    return ctx.find_root().ensure_object(State)


def _set_data(ctx: click.Context, parameter: click.Parameter, value: Path | None) -> None:
    if value is not None:
        _state(ctx).choose_data(value)


def _data_option() -> click.Option:
    return click.Option(
        ["--data"],
        type=click.Path(file_okay=False, path_type=Path),
        metavar="DIR",
        expose_value=False,
        is_eager=True,
        callback=_set_data,
        help="Folder of the program's data (or BORDERLENS_DATA).",
    )


def _take_data(command: click.Command) -> None:
    if not any("--data" in option.opts for option in command.params):
        command.params.append(_data_option())
    if isinstance(command, click.Group):
        for inner in command.commands.values():
            _take_data(inner)


@click.group(
    cls=Commands,
    name="borderlens",
    params=[_data_option()],
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="borderlens")
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Offline photo check and training for officers who meet protected species' products.

    Without a command the window opens.
    """
    _state(ctx)
    write_utf8(sys.stdout)
    write_utf8(sys.stderr)
