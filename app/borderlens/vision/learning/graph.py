"""A model's graph with another head: the file of a new pack, made from the pack it was learnt on."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper

from borderlens.packs.problems import pack_mistake
from borderlens.vision.learning.head import SCALE, Floats
from borderlens.whole_file import write_whole

WEIGHT, BIAS = "head.weight", "head.bias"
PROBABILITIES = "probabilities"


def write_graph(base: Path, out: Path, weight: Floats, bias: Floats, temperature: float) -> None:
    """Write ``out``: the graph of ``base`` giving softmax((``SCALE`` W e + b) / T) as its probabilities.

    Args:
        weight: [L,D] for inputs ``SCALE * embedding``, as ``head.fit`` gives it; L may differ from that of ``base``.
        bias: [L].

    Raises:
        PackMistake: ``base`` is no graph, or has no linear head for embeddings of this length.
        CannotWrite, DiskFull: nothing was changed.
        ValueError: ``weight`` and ``bias`` are of different numbers of labels.
    """
    if len(weight) != len(bias):
        raise ValueError(f"{len(weight)} rows of weights, {len(bias)} of bias")
    model = _read(base)
    _set_array(model, base, WEIGHT, weight * (SCALE / temperature))
    _set_array(model, base, BIAS, bias / temperature)
    output = next((output for output in model.graph.output if output.name == PROBABILITIES), None)
    if output is None:
        raise pack_mistake("bad_graph", base, why=f"no output '{PROBABILITIES}'")
    output.type.tensor_type.shape.dim[-1].dim_value = len(weight)
    # Shapes noted along the way are those of the former head.
    del model.graph.value_info[:]
    try:
        onnx.checker.check_model(model, full_check=True)
    except (onnx.checker.ValidationError, onnx.shape_inference.InferenceError) as error:
        raise pack_mistake("bad_graph", base, why="no linear head that could be replaced") from error
    write_whole(out, model.SerializeToString())


def _read(path: Path) -> onnx.ModelProto:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise pack_mistake("unreadable", path, why=error.strerror or "system") from error
    try:
        onnx.checker.check_model(content)
    except (ValueError, onnx.checker.ValidationError) as error:
        raise pack_mistake("bad_graph", path, why="no ONNX graph") from error
    return onnx.load_model_from_string(content)


def _set_array(model: onnx.ModelProto, path: Path, name: str, values: Floats) -> None:
    """Replace one array by another of the same kind, whose first axis, the labels, may be longer or shorter."""
    known = next((array for array in model.graph.initializer if array.name == name), None)
    if known is None:
        raise pack_mistake("bad_graph", path, why=f"no array '{name}'")
    if list(known.dims[1:]) != list(values.shape[1:]) or len(known.dims) != values.ndim:
        raise pack_mistake("bad_graph", path, why=f"'{name}' is for other embeddings")
    known.CopyFrom(numpy_helper.from_array(np.ascontiguousarray(values, dtype=np.float32), name))
