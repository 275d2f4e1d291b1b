"""A small agency: a base pack whose network is a few random colour channels, and photographs drawn by chance."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from PIL import Image

from borderlens.domain.products import Group, Label
from borderlens.packs.model_manifest import write_manifest
from borderlens.packs.model_pack import ModelPack, References, read_model_pack, references_bytes
from borderlens.packs.model_records import Calibration, Gate, Manifest, QualityLimits, Training
from borderlens.vision.session import OnnxModel

SIZE = 32
WIDTH = 24
LABELS = (
    Label("tiger_skin", Group.TARGET, "tiger", "tiger_skin"),
    Label("resin", Group.LOOK_ALIKE, "other", "resin"),
    Label("none", Group.NONE, "none", "none"),
)
COLOURS = {"tiger_skin": (225, 140, 40), "resin": (235, 225, 190), "bone": (120, 160, 90), "shell": (60, 70, 190)}


def base_pack(folder: Path) -> ModelPack:
    """A whole pack on disk: a graph with every output of the format, references, manifest, card."""
    folder.mkdir(parents=True)
    write_tiny_graph(folder / "model.onnx")
    blank = References(np.eye(2, WIDTH, dtype=np.float32), np.arange(2, dtype=np.int16), ("", ""), np.zeros((3, WIDTH)))
    manifest = Manifest(
        id=folder.name,
        version="1.0.0",
        made=date(2026, 11, 24),
        licence="Apache-2.0",
        labels=LABELS,
        calibration=Calibration(1.0, 0.05, 0.9, "nothing", set_method="raps", set_k=3, set_threshold=0.95),
        gate=Gate(nearest_cosine=0.5, nearest_quantile=0.02, none_label="none", none_probability=0.5),
        quality=QualityLimits(sharpness_limit=4.0, light_limit=40.0, size_limit=64),
        references=2,
        training=Training(0, 0, 0, "0" * 64, 0.0, "A few random colour channels."),
        measured=(),
        files={},
        size=SIZE,
    )
    graph = OnnxModel(ModelPack(folder, manifest, blank), 1)
    random = np.random.default_rng(5)
    shown = [scene(random, COLOURS[label.key], SIZE) for label in LABELS[:2] for _ in range(6)]
    rows = [graph.run(np.asarray(p, dtype=np.float32).transpose(2, 0, 1)[None]).embedding for p in shown]
    references = replace(
        blank,
        embedding=np.stack(rows),
        label=np.repeat(np.arange(2, dtype=np.int16), 6),
        name=("tiger-1", *[""] * 11),
    )
    (folder / "references.npz").write_bytes(references_bytes(references))
    (folder / "card.md").write_text("# A small pack\n", "utf-8")
    names = ("model.onnx", "references.npz", "card.md")
    sums = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in names}
    write_manifest(replace(manifest, references=12, files=sums), folder)
    return read_model_pack(folder)


def write_tiny_graph(path: Path) -> None:
    """Random colour channels, averaged over 8 x 8 pixels, then over the frame; a head of three labels."""
    random = np.random.default_rng(1)
    mix = random.normal(size=(WIDTH, 3, 1, 1)).astype(np.float32) / 128
    arrays = {
        "mix": mix,
        "middle": (-128.0 * mix.sum(axis=(1, 2, 3)) + random.normal(size=WIDTH) / 4).astype(np.float32),
        "head.weight": random.normal(size=(3, WIDTH)).astype(np.float32),
        "head.bias": np.zeros(3, dtype=np.float32),
    }
    nodes = [
        helper.make_node("Conv", ["image", "mix", "middle"], ["mixed"]),
        helper.make_node("Relu", ["mixed"], ["clear"]),
        helper.make_node("AveragePool", ["clear"], ["feature_map"], kernel_shape=[8, 8], strides=[8, 8]),
        helper.make_node("ReduceMean", ["feature_map"], ["pooled"], axes=[2, 3], keepdims=0),
        helper.make_node("LpNormalization", ["pooled"], ["embedding"], axis=1, p=2),
        helper.make_node("Gemm", ["embedding", "head.weight", "head.bias"], ["logits"], transB=1),
        helper.make_node("Softmax", ["logits"], ["probabilities"], axis=1),
    ]

    def value(name: str, shape: list[int | str]) -> onnx.ValueInfoProto:
        return helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)

    graph = helper.make_graph(
        nodes,
        "tiny",
        [value("image", ["n", 3, SIZE, SIZE])],
        [
            value("probabilities", ["n", 3]),
            value("embedding", ["n", WIDTH]),
            value("feature_map", ["n", WIDTH, SIZE // 8, SIZE // 8]),
        ],
        [numpy_helper.from_array(array, name) for name, array in arrays.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    path.write_bytes(model.SerializeToString())


def scene(random: np.random.Generator, colour: tuple[int, int, int], side: int = 96) -> Image.Image:
    """Blots of about one colour on a table of any; no two are alike."""
    table = random.integers(60, 200, 3)
    cells = random.random((6, 6)) < 0.7
    patches = np.where(cells[..., None], np.array(colour) + random.normal(0, 18, (6, 6, 3)), table)
    small = Image.fromarray(np.clip(patches, 0, 255).astype(np.uint8))
    pixels = np.asarray(small.resize((side, side), Image.Resampling.BICUBIC), dtype=np.float64)
    return Image.fromarray(np.clip(pixels + random.normal(0, 6, pixels.shape), 0, 255).astype(np.uint8))


def photographs(folder: Path, labels: dict[str, int], seed: int = 1, colours: dict[str, str] | None = None) -> Path:
    """``labels`` gives the number of photographs of each folder; a folder without a colour of its own gets one."""
    random = np.random.default_rng(seed)
    for name, count in labels.items():
        colour = COLOURS.get((colours or {}).get(name, name)) or tuple(int(c) for c in random.integers(20, 235, 3))
        (folder / name).mkdir(parents=True, exist_ok=True)
        for number in range(count):
            scene(random, colour).save(folder / name / f"IMG_{number:03}.jpg", quality=92)
    return folder
