"""The password of a Learning Record Store: in the system's keyring, or for one run in an environment variable.

It is never an argument of a command, where every user of the machine could read it, and never in a file of ours.
"""

from __future__ import annotations

import os
from contextlib import suppress

from borderlens.domain.lrs_errors import NoKeyring

VARIABLE = "BORDERLENS_LRS_PASSWORD"
_SERVICE = "borderlens-lrs"


def kept_password(lrs: str, user: str) -> str | None:
    """The password in the variable, else the one in the keyring; None where there is neither."""
    given = os.environ.get(VARIABLE)
    if given:
        return given
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(f"{_SERVICE} {lrs}", user)
    except KeyringError:
        return None


def keep_password(lrs: str, user: str, password: str) -> None:
    """Put the password into the keyring, in place of one that is there.

    Raises:
        NoKeyring: there is none, it is locked, or it refuses.
    """
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(f"{_SERVICE} {lrs}", user, password)
    except KeyringError as error:
        raise NoKeyring(variable=VARIABLE) from error


def forget_password(lrs: str, user: str) -> None:
    """Take the password out of the keyring, where one is there."""
    import keyring
    from keyring.errors import KeyringError

    with suppress(KeyringError):
        keyring.delete_password(f"{_SERVICE} {lrs}", user)
