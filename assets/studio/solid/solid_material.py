"""One shader for everything carved: a section picture pushed through the solid along its grain, dirt and wear on top.

Values at the points of a mesh steer it, so that few nodes are enough: `weave` (share of the section picture across and
up, mm along the grain), `clear` (how plainly the pattern shows), `tone` (darker or lighter), `split` (how far cracks
show), `dirt`, `stain`, `rough`, `seam` (mm from the parting of the mould), `skin` (above 0: skin of the nut).
"""

from __future__ import annotations

from dataclasses import dataclass

import bpy
from surfaces import image
from textures import Array, Stops, linear

BARK: Stops = ((0.1, "#7d5630"), (0.32, "#53331a"), (0.6, "#352011"))
"""Skin of a palm nut."""


@dataclass(frozen=True)
class Pits:
    """Channels of bone: `across` and `along` mm between them, the share that is open, colour of what fills them."""

    across: float
    along: float
    share: float
    size: float
    colour: str


@dataclass(frozen=True)
class Look:
    """How a material is shaded. section: (rows, columns, 3) of pattern (0.5 is none), cracks and fine grain.

    depth: mm that light goes in. pattern: how strongly the section's first channel moves the tone.
    """

    section: Array
    stops: Stops
    pattern: float
    grain: float
    crack: str
    dirt: str
    stain: str
    coat: float
    depth: float
    glow: float
    pits: Pits | None = None
    seam: float = 0.0
    skin: bool = False
    scratch: float = 0.0


class Graph:
    """Short names for the nodes of one material."""

    def __init__(self, name: str) -> None:
        self.material = bpy.data.materials.new(name)
        self.material.use_nodes = True
        self.tree = self.material.node_tree
        self.shader = self.tree.nodes["Principled BSDF"]

    def put(self, socket: bpy.types.NodeSocket, value: object) -> None:
        """Joins an output to `socket`, or sets its value."""
        if isinstance(value, bpy.types.NodeSocket):
            self.tree.links.new(value, socket)
        elif isinstance(value, str):
            socket.default_value = (*map(float, linear(value)), 1.0)
        else:
            socket.default_value = value

    def node(self, kind: str, inputs: dict[str, object] | None = None, **settings: object) -> bpy.types.Node:
        """A shader node with settings and inputs."""
        made = self.tree.nodes.new("ShaderNode" + kind)
        for key, value in settings.items():
            setattr(made, key, value)
        for key, value in (inputs or {}).items():
            self.put(made.inputs[key], value)
        return made

    def value(self, name: str, vector: bool = False) -> bpy.types.NodeSocket:
        """What the mesh carries under `name`."""
        return self.node("Attribute", attribute_name=name).outputs["Vector" if vector else "Fac"]

    def sum(self, operation: str, one: object, two: object = 0.0, clamp: bool = False) -> bpy.types.NodeSocket:
        """Arithmetic on one or two numbers."""
        made = self.node("Math", operation=operation, use_clamp=clamp)
        self.put(made.inputs[0], one)
        self.put(made.inputs[1], two)
        return made.outputs[0]

    def between(self, value: object, start: float, end: float) -> bpy.types.NodeSocket:
        """Smooth rise from 0 at `start` to 1 at `end`."""
        made = self.node("MapRange", {"Value": value}, interpolation_type="SMOOTHSTEP")
        low, high = min(start, end), max(start, end)
        made.inputs["From Min"].default_value, made.inputs["From Max"].default_value = low, high
        up = start < end
        made.inputs["To Min"].default_value, made.inputs["To Max"].default_value = (0.0, 1.0) if up else (1.0, 0.0)
        return made.outputs[0]

    def mix(self, under: object, over: object, share: object) -> bpy.types.NodeSocket:
        """`over` laid on `under` by `share`."""
        made = self.node("Mix", data_type="RGBA")
        for at, value in ((0, share), (6, under), (7, over)):
            self.put(made.inputs[at], value)
        return made.outputs[2]

    def ramp(self, value: object, stops: Stops) -> bpy.types.NodeSocket:
        """Colour looked up along `stops`."""
        made = self.node("ValToRGB", {"Fac": value})
        elements = made.color_ramp.elements
        while len(elements) < len(stops):
            elements.new(0.5)
        for element, (position, colour) in zip(elements, stops, strict=True):
            element.position = position
            element.color = (*map(float, linear(colour)), 1.0)
        return made.outputs[0]


def shade(name: str, look: Look, millimetres: float) -> bpy.types.Material:
    """The look as a Principled material in a scene of `millimetres` a unit."""
    graph = Graph(name)
    weave = graph.value("weave", vector=True)
    picture = graph.node("TexImage", {"Vector": weave}, extension="EXTEND")
    picture.image = image(f"{name} section", look.section)
    parts = graph.node("SeparateColor", {"Color": picture.outputs["Color"]}).outputs
    pattern = graph.sum("MULTIPLY", graph.sum("SUBTRACT", parts[0], 0.5), graph.value("clear"))
    fine = graph.sum("SUBTRACT", parts[2], 0.5)
    shade_of = graph.sum("ADD", graph.value("tone"), graph.sum("MULTIPLY", pattern, look.pattern))
    shade_of = graph.sum("ADD", shade_of, graph.sum("MULTIPLY", fine, look.grain))
    colour = graph.ramp(shade_of, look.stops)
    colour = graph.mix(colour, look.stain, graph.value("stain"))
    heights: list[bpy.types.NodeSocket] = []
    if look.pits is not None:
        dark = _pits(graph, weave, look)
        colour = graph.mix(colour, look.pits.colour, graph.sum("MULTIPLY", dark, 0.9))
        heights.append(graph.sum("MULTIPLY", dark, -0.12))
    split = graph.sum("MULTIPLY", parts[1], graph.value("split"), clamp=True)
    colour = graph.mix(colour, look.crack, split)
    heights.append(graph.sum("MULTIPLY", split, -0.1))
    colour = graph.mix(colour, look.dirt, graph.value("dirt"))
    rough: object = graph.value("rough")
    if look.seam:
        off = graph.sum("ABSOLUTE", graph.value("seam"))
        ridge = graph.between(off, 0.8 * look.seam, 0.25 * look.seam)
        foot = graph.sum("MULTIPLY", graph.between(off, 2.0 * look.seam, 0.9 * look.seam), 0.38)
        colour = graph.mix(
            colour, look.dirt, graph.sum("SUBTRACT", foot, graph.sum("MULTIPLY", ridge, 0.2), clamp=True)
        )
        heights.append(graph.sum("MULTIPLY", ridge, 0.22))
    if look.skin:
        share = graph.between(graph.value("skin"), -0.04, 0.05)
        bark = graph.ramp(graph.sum("SUBTRACT", graph.value("tone"), graph.sum("MULTIPLY", fine, 0.8)), BARK)
        colour = graph.mix(colour, bark, share)
        heights.append(graph.sum("MULTIPLY", share, 0.1))
        rough = graph.sum("ADD", rough, graph.sum("MULTIPLY", share, 0.2))
    if look.scratch:
        drawn = graph.node("Mapping", {"Vector": graph.value("saw", vector=True), "Scale": (0.12, 2.4, 0.12)}).outputs[
            0
        ]
        saw = graph.node("TexNoise", {"Vector": drawn, "Scale": 1.0, "Detail": 3.0, "Roughness": 0.7}).outputs[0]
        heights.append(graph.sum("MULTIPLY", saw, look.scratch))
    height = heights[0]
    for more in heights[1:]:
        height = graph.sum("ADD", height, more)
    bump = graph.node("Bump", {"Height": height, "Distance": 1.0 / millimetres, "Strength": 1.0})
    sockets = graph.shader.inputs
    for key, value in {
        "Base Color": colour,
        "Normal": bump.outputs["Normal"],
        "Roughness": rough,
        "Coat Weight": look.coat,
        "Coat Roughness": 0.12,
        "Subsurface Weight": look.glow,
        "Subsurface Scale": look.depth / millimetres,
    }.items():
        graph.put(sockets[key], value)
    sockets["Subsurface Radius"].default_value = (1.0, 0.62, 0.36)
    return graph.material


def _pits(graph: Graph, weave: bpy.types.NodeSocket, look: Look) -> bpy.types.NodeSocket:
    """1 in the dark channels of bone: dots where the grain ends, dashes along it."""
    assert look.pits is not None
    pits = look.pits
    spot = graph.node("Mapping", {"Vector": graph.value("bone", vector=True)})
    spot.inputs["Scale"].default_value = (1 / pits.across, 1 / pits.across, 1 / pits.along)
    cells = graph.node("TexVoronoi", {"Vector": spot.outputs[0], "Scale": 1.0}, feature="F1")
    chance = graph.node("SeparateColor", {"Color": cells.outputs["Color"]}).outputs
    open_here = graph.sum("LESS_THAN", chance[0], graph.sum("MULTIPLY", graph.value("clear"), pits.share))
    size = graph.sum("ADD", graph.sum("MULTIPLY", graph.sum("POWER", chance[1], 1.3), pits.size), 0.10)
    dark = graph.between(graph.sum("SUBTRACT", size, cells.outputs["Distance"]), 0.0, 0.11)
    return graph.sum("MULTIPLY", dark, open_here)


def plain(name: str, colour: str, roughness: float) -> bpy.types.Material:
    """An even material, for cords and fittings."""
    graph = Graph(name)
    graph.put(graph.shader.inputs["Base Color"], colour)
    graph.shader.inputs["Roughness"].default_value = roughness
    return graph.material
