"""The pictures of a form: under names without meaning, and never opened before their size is known to be sane."""

from __future__ import annotations

import hashlib
import warnings
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from borderlens.domain.items import Picture
from borderlens.packs.toml_file import file_inside

FOLDER = "pictures"
SUFFIXES = (".webp", ".jpg", ".png")
LIMIT_KB = 4096
LARGEST_SIDE = 8192


class WrongPicture(ValueError):
    """The file is not the picture that the form names; the text says why."""


def copy(source: Path, folder: Path, name: str) -> None:
    """Put a pack's picture into the form below ``folder``."""
    target = folder / FOLDER / f"{name}{source.suffix.lower()}"
    target.parent.mkdir(exist_ok=True)
    target.write_bytes(source.read_bytes())


def find(folder: Path, picture: Picture) -> Path:
    """The file of a picture of the form in ``folder``, once its bytes and its size are what the form says.

    Raises:
        WrongPicture: absent, another one, or of another size.
        PackMistake: the file is too large, or no plain file of the form.
    """
    there = [f"{picture.name}{suffix}" for suffix in SUFFIXES if (folder / FOLDER / f"{picture.name}{suffix}").exists()]
    if not picture.name.isalnum() or len(there) != 1:
        raise WrongPicture(f"the picture {picture.name[:40]} is missing")
    path = file_inside(folder, f"{FOLDER}/{there[0]}", LIMIT_KB)
    if hashlib.sha256(path.read_bytes()).hexdigest() != picture.sha256:
        raise WrongPicture(f"the picture {picture.name} is another one")
    if _size(path) != (picture.width, picture.height) or max(picture.width, picture.height) > LARGEST_SIDE:
        raise WrongPicture(f"the picture {picture.name} has another size than the form says, or is too large")
    return path


def _size(path: Path) -> tuple[int, int]:
    """Width and height from the header alone."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # the limit above is the tighter one
            with Image.open(path, formats=("JPEG", "PNG", "WEBP")) as image:
                return image.size
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError, SyntaxError) as error:
        raise WrongPicture(f"{path.name} is no picture") from error
