"""The scene of a picture: setting, ground, lamp, what lies around, a scale, and plastic over it all.

Everything here is drawn in the same way for every kind of thing, from rngs that know nothing of it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from studio import scales, settings
from studio.backgrounds import PLAIN, ground
from studio.compositor import lay
from studio.covers import covered
from studio.framing import taken
from studio.kinds import UnknownKindError
from studio.lighting import Lamp
from studio.noise import Field, Rng
from studio.settings import Setting
from studio.surface import Cue, Parameters, Surface
from studio.trinkets import around
from studio.view import View


@dataclass(frozen=True)
class Wishes:
    """What is asked of a scene; None leaves it to chance.

    setting: one of settings.SETTINGS. ground: a name in backgrounds. scale: one of scales.SCALES. lamp: fields of
    Lamp. plain: of a clean picture, that is one without a phone's faults, or with a camera or ground asked for: unless
    a setting is asked too, it lies on a table of the first six and has nothing around it.
    """

    setting: str | None = None
    ground: str | None = None
    scale: str | None = None
    lamp: dict[str, Any] = field(default_factory=dict)
    plain: bool = False

    @classmethod
    def taken(cls, asked: dict[str, Any], clean: bool) -> Wishes:
        """Takes its part out of `asked`. Raises UnknownKindError for a setting or scale that does not exist."""
        setting, under = taken(asked, "setting", None), taken(asked, "ground", None)
        ruler = taken(asked, "ruler", None)
        scale = taken(asked, "scale", None if ruler is None else "ruler" if ruler else "none")
        if setting is not None and setting not in settings.SETTINGS:
            raise UnknownKindError(f"no setting called {setting}; known: {', '.join(settings.SETTINGS)}")
        if scale is not None and scale not in scales.SCALES:
            raise UnknownKindError(f"no scale called {scale}; known: {', '.join(scales.SCALES)}")
        plain = setting is None and (clean or under is not None)
        return cls(setting, under, scale, dict(taken(asked, "lamp", {})), plain)


@dataclass(frozen=True)
class Stage:
    """light: linear (h, w, 3) as the camera gets it; bare: the same before any plastic. mask: the thing's share (h, w).
    cues: those that nothing hides. beside, quantities, parameters: for the truth."""

    setting: Setting
    light: Field
    bare: Field
    mask: Field
    cues: list[Cue]
    beside: tuple[Cue, ...]
    quantities: dict[str, float]
    parameters: Parameters


def staged(view: View, surface: Surface, wishes: Wishes, table: Rng, lamps: Rng, chance: Rng) -> Stage:
    """Put a thing into its scene."""
    lamp = Lamp.drawn(lamps)
    plain_name = str(table.choice(PLAIN))
    # Chance is drawn in one order whatever is asked, so that one wish changes nothing else.
    setting_name, scale_name, seeds = settings.drawn(chance), scales.drawn(chance), chance.integers(2**32, size=4)
    rngs = [np.random.default_rng(int(seed)) for seed in seeds]
    name = wishes.setting or ("table" if wishes.plain else setting_name)
    setting = settings.setting(name, rngs[0])
    lamp = Lamp(**{**setting.lamp(lamp, rngs[0]).__dict__, **wishes.lamp})
    ground_name = wishes.ground or (plain_name if wishes.plain else setting.ground)
    under = ground(view, table, ground_name)

    trinkets = [] if wishes.plain else around(view, rngs[1], setting.trinkets, surface.mask)
    scale = scales.scale(view, rngs[2], wishes.scale or scale_name, surface.mask)
    on = scale.surface if scale is not None and scale.on else None
    below = [*trinkets, *([scale.surface] if scale is not None and not scale.on else [])]
    scene = lay(view, surface, under, lamp, below, on)
    light = covered(view, scene.light, lamp, rngs[3], setting.cover) if setting.cover else scene.light

    cues = surface.cues if on is None else [cue for cue in surface.cues if scales.is_clear(cue.polygon, on.mask)]
    beside: tuple[Cue, ...] = ()
    quantities: dict[str, float] = {}
    if scale is not None:
        beside = (Cue("scale", scale.polygon, ""),)
        quantities = {"scale_bar_mm": scale.mm, "scale_block_mm": scale.block}
    parameters: Parameters = {
        "setting": setting.name,
        "ground": ground_name,
        "scale": "none" if scale is None else scale.name,
        "ruler": scale is not None and scale.name == "ruler",
    }
    return Stage(setting, light, scene.light, scene.mask, cues, beside, quantities, parameters)
