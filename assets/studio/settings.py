"""Where a picture is taken: on a table, in a tray or a box, on a sack, by flash, at dusk, through plastic.

A setting is drawn from a picture's own seed with the same odds for every kind, so that it tells nothing about the kind.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from studio.backgrounds import NAMES
from studio.lighting import Lamp
from studio.noise import Rng

ODDS = {"table": 0.34, "tray": 0.14, "souvenirs": 0.12, "sack": 0.12, "flash": 0.12, "dusk": 0.08, "film": 0.08}
SETTINGS = tuple(ODDS)
_GROUNDS = {
    "tray": ("luggage_tray",),
    "souvenirs": ("carton", "carton", "cardboard"),
    "sack": ("woven_sack", "jute_sack"),
}


@dataclass(frozen=True)
class Mood:
    """What a setting does to the phone: stops under what its meter would choose, times the noise, stops of red and of
    blue against green."""

    stops: float = 0.0
    noise: float = 1.0
    red: float = 0.0
    blue: float = 0.0


@dataclass(frozen=True)
class Setting:
    """name: one of SETTINGS. ground: its name in backgrounds. trinkets: how many other things lie around. cover: film,
    bag or "" over it all. mood: see there."""

    name: str
    ground: str
    trinkets: int
    cover: str
    mood: Mood

    def lamp(self, drawn: Lamp, rng: Rng) -> Lamp:
        """The lamp of the setting, from the one drawn for the picture."""
        if self.name == "flash":
            azimuth = float(rng.uniform(0, 2 * np.pi))
            at = (float(rng.normal() * 0.15), float(rng.normal() * 0.15))
            tint = (1.0, 0.99, float(rng.uniform(0.94, 1.06)))
            return Lamp(azimuth, 1.35, tint, float(rng.uniform(0.3, 1.0)), at, 0.05, flash=True)
        if self.name == "dusk":
            sodium = rng.random() < 0.5
            tint = (1.0, 0.78, 0.46) if sodium else (0.82, 0.94, 1.12)
            return replace(drawn, tint=tint, spot=float(rng.uniform(0.2, 0.7)), softness=float(rng.uniform(0.5, 1.0)))
        return drawn


def setting(name: str, rng: Rng) -> Setting:
    """One setting by name with what is left to chance in it. Raises ValueError for a name that is not in SETTINGS."""
    if name not in ODDS:
        raise ValueError(f"no setting called {name}")
    ground = str(rng.choice(_GROUNDS.get(name, NAMES)))
    trinkets = int(rng.integers(3, 8)) if name == "souvenirs" else int(rng.random() < 0.12) if name == "table" else 0
    cover = str(rng.choice(("film", "bag"))) if name == "film" else ""
    mood = Mood()
    if name == "dusk":
        cast = float(rng.normal() * 0.15)
        mood = Mood(float(rng.uniform(0.5, 1.5)), float(rng.uniform(1.5, 3.0)), cast, -cast)
    elif name == "flash":
        mood = Mood(float(rng.uniform(-0.2, 0.3)), 1.2)
    return Setting(name, ground, trinkets, cover, mood)


def drawn(rng: Rng) -> str:
    """The name of a setting, by ODDS."""
    return str(rng.choice(SETTINGS, p=list(ODDS.values())))
