"""How many pieces a view shows, measured with rays and so independently of the picture of the pieces."""

from __future__ import annotations

from collections import Counter

import bpy
from heap import Lying
from mathutils import Vector
from scene import Camera

GRID = 160
LEAST = 8


def visible_pieces(camera: Camera, lying: list[Lying]) -> int:
    """Pieces of which enough can be seen to point at.

    A ray goes from the camera through each point of an even grid over the picture, 160 points along its longer side.
    A piece counts when it, or a part that belongs to it, is the first thing that at least 8 of the rays meet: about
    63 pixels of a picture 448 pixels long, a spot of 8 by 8. What shows through a thin piece is not looked for.
    """
    graph = bpy.context.evaluated_depsgraph_get()
    cast = bpy.context.scene.ray_cast
    # The last piece that names a part owns it: a skin lists its scales, which are then pieces of their own.
    owner = {name: number for number, piece in enumerate(lying) for name in (piece.thing.name, *piece.parts)}
    width, height = camera.pixels
    pace = max(width, height) / GRID
    columns, rows = round(width / pace), round(height / pace)
    origin = Vector(camera.position)
    met: Counter[int] = Counter()
    for row in range(rows):
        y = camera.left_top[1] - (row + 0.5) / rows * camera.extent[1]
        for column in range(columns):
            x = camera.left_top[0] + (column + 0.5) / columns * camera.extent[0]
            way = Vector(camera.forward + x * camera.right + y * camera.up).normalized()
            hit, _, _, _, thing, _ = cast(graph, origin, way)
            if hit and thing.name in owner:
                met[owner[thing.name]] += 1
    return sum(seen >= LEAST for seen in met.values())
