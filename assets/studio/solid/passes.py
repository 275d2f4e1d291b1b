"""What a cut-out is made of besides its light: albedo, normal, ambient occlusion, roughness, and which piece is where.

One render gives the lit picture and a multilayer EXR; the rest is read out of that. Roughness has no pass of its own in
Cycles: each material sends the value that its shader gets to a custom output.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path

import bpy
import numpy as np
import OpenEXR
from heap import Lying
from numpy.typing import NDArray
from PIL import Image, ImageFilter
from scene import Camera, quiet

Plane = NDArray[np.float32]

QUALITY = 78
ROUGH = "roughness"
MOST_PIECES = 255
UNKNOWN_ROUGHNESS = 0.5


class TooManyPiecesError(ValueError):
    """More pieces than one grey value each can number."""


@dataclass(frozen=True)
class Passes:
    """albedo: sRGB (h, w, 3). normal: (h, w, 3) in the picture's axes, x to the right, y down, z to the camera.
    occlusion, roughness: (h, w) 0..1. pieces: (h, w) number of the piece from 1, 0 for none. alpha: (h, w)."""

    albedo: Plane
    normal: Plane
    occlusion: Plane
    roughness: Plane
    pieces: NDArray[np.uint16]
    alpha: Plane


def ask(lying: list[Lying]) -> None:
    """Switches the passes on and numbers the pieces; a part that several pieces name belongs to the last of them."""
    layer = bpy.context.view_layer
    layer.use_pass_normal = layer.use_pass_diffuse_color = True
    layer.use_pass_ambient_occlusion = layer.use_pass_object_index = True
    if ROUGH not in layer.aovs:
        layer.aovs.add().name = ROUGH
        layer.aovs[ROUGH].type = "VALUE"
    for number, piece in enumerate(lying, 1):
        for name in (piece.thing.name, *piece.parts):
            bpy.data.objects[name].pass_index = number
    for material in bpy.data.materials:
        if material.node_tree is not None:
            _send_roughness(material.node_tree)


def _send_roughness(tree: bpy.types.NodeTree) -> None:
    """Ties what the shader gets for roughness to the custom output, once for each material."""
    shader = next((node for node in tree.nodes if node.type == "BSDF_PRINCIPLED"), None)
    if shader is None or any(node.type == "OUTPUT_AOV" for node in tree.nodes):
        return
    out = tree.nodes.new("ShaderNodeOutputAOV")
    out.aov_name = ROUGH
    given = shader.inputs["Roughness"]
    if given.is_linked:
        tree.links.new(given.links[0].from_socket, out.inputs["Value"])
    else:
        out.inputs["Value"].default_value = given.default_value


def render(png: Path, camera: Camera) -> Passes:
    """Writes the lit picture as PNG with alpha to `png` and returns what else was rendered with it."""
    scene = bpy.context.scene
    scene.render.film_transparent = True
    settings = scene.render.image_settings
    exr = png.with_suffix(".exr")
    # Blender 5 offers the multilayer format only after the media type is set.
    settings.media_type = "MULTI_LAYER_IMAGE"
    settings.file_format = "OPEN_EXR_MULTILAYER"
    settings.color_depth = "16"
    scene.render.filepath = str(exr)
    with quiet():
        bpy.ops.render.render(write_still=True)
        settings.media_type = "IMAGE"
        settings.file_format, settings.color_mode, settings.color_depth = "PNG", "RGBA", "8"
        bpy.data.images["Render Result"].save_render(str(png), scene=scene)
    return _read(exr, camera)


def _read(exr: Path, camera: Camera) -> Passes:
    channels: dict[str, Plane] = {}
    with OpenEXR.File(str(exr), separate_channels=True) as file:
        for part in file.parts:
            for name, channel in part.channels.items():
                channels[".".join(name.split(".")[-2:])] = np.asarray(channel.pixels, np.float32)
    alpha = np.clip(channels["Combined.A"], 0, 1)
    share = np.maximum(alpha, 1e-3)
    world = np.stack([channels[f"Normal.{axis}"] for axis in "XYZ"], -1)
    axes = np.stack([camera.right, -camera.up, -camera.forward]).astype(np.float32)
    normal = world @ axes.T
    normal /= np.maximum(np.linalg.norm(normal, axis=-1, keepdims=True), 1e-6)
    linear = np.stack([channels[_named(channels, ("Diffuse Color", "DiffCol"), c)] for c in "RGB"], -1)
    albedo = np.clip(linear / share[..., None], 0, 1) ** np.float32(1 / 2.2)
    occlusion = channels[_named(channels, ("Ambient Occlusion", "AO"), "R")] / share
    rough = channels.get(f"{ROUGH}.V", channels.get(f"{ROUGH}.X"))
    roughness = np.full(alpha.shape, UNKNOWN_ROUGHNESS, np.float32) if rough is None else rough / share
    pieces = np.rint(channels[_named(channels, ("Object Index", "IndexOB"), "X")]).astype(np.uint16)
    return Passes(albedo, normal, np.clip(occlusion, 0, 1), np.clip(roughness, 0, 1), pieces, alpha)


def _named(channels: dict[str, Plane], names: tuple[str, ...], part: str) -> str:
    """The channel's full name; releases of Blender call the same pass differently."""
    for name in names:
        if f"{name}.{part}" in channels:
            return f"{name}.{part}"
    raise KeyError(f"no pass {names[0]} among {sorted(channels)}")


def tiles(passes: Passes) -> bytes:
    """WebP of three tiles under each other: albedo; normal as 0.5 + 0.5 n; occlusion in green and blue with roughness
    in red. Colours run on past the edge, so that a reader who shrinks the picture mixes in no black."""
    inside = passes.alpha > 0.5
    # Few samples leave occlusion noisy; it changes slowly, so that a small blur takes nothing away.
    still = _softened(passes.occlusion)
    matter = np.stack([passes.roughness, still, still], -1)
    parts = (passes.albedo, 0.5 + 0.5 * passes.normal, matter)
    pixels = np.concatenate([_spread(part, inside) for part in parts])
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "WEBP", quality=QUALITY, method=4, use_sharp_yuv=True)
    return buffer.getvalue()


def pieces_png(passes: Passes) -> bytes:
    """Grey PNG in which each piece's visible pixels carry its number, from 1. Raises TooManyPiecesError."""
    if int(passes.pieces.max()) > MOST_PIECES:
        raise TooManyPiecesError(f"{int(passes.pieces.max())} pieces")
    buffer = io.BytesIO()
    Image.fromarray(passes.pieces.astype(np.uint8)).save(buffer, "PNG", optimize=True)
    return buffer.getvalue()


def _softened(plane: Plane) -> Plane:
    picture = Image.fromarray((plane * 255).astype(np.uint8)).filter(ImageFilter.MedianFilter(3))
    return np.asarray(picture.filter(ImageFilter.GaussianBlur(0.8)), np.float32) / 255


def _spread(part: Plane, inside: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """(h, w, 3) bytes; pixels outside take the blurred colour of the nearest ones inside, far ones their mean."""
    values = (np.clip(part, 0, 1) * 255 + 0.5).astype(np.uint8)
    known = Image.fromarray((inside * 255).astype(np.uint8))
    picture = Image.fromarray(np.where(inside[..., None], values, 0).astype(np.uint8))
    mean = values[inside].mean(0) if inside.any() else np.full(3, 128.0)
    out = np.broadcast_to(mean, values.shape).astype(np.float32)
    for radius in (12, 3):
        sums, weight = (np.asarray(i.filter(ImageFilter.GaussianBlur(radius)), np.float32) for i in (picture, known))
        share = np.clip(weight / 40, 0, 1)[..., None]
        out = out * (1 - share) + share * sums * 255 / np.maximum(weight, 1)[..., None]
    return np.where(inside[..., None], values, np.clip(out, 0, 255)).astype(np.uint8)
