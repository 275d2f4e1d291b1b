from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import TensorProto, helper, numpy_helper
from scipy.special import softmax

from borderlens.domain.errors import CannotWrite, PackMistake
from borderlens.vision.learning.graph import write_graph
from borderlens.vision.learning.head import Head

WIDTH = 8
SHIPPED = Path(__file__).resolve().parents[3] / "models" / "products-v2" / "model.onnx"


def base_graph(path: Path, labels: int = 3, names: tuple[str, str] = ("head.weight", "head.bias")) -> Path:
    """Pixels averaged into an embedding of length 1, and a linear head: the end of a model as packs have it."""
    random = np.random.default_rng(1)
    arrays = [
        numpy_helper.from_array(random.normal(size=(labels, WIDTH)).astype(np.float32), names[0]),
        numpy_helper.from_array(np.zeros(labels, dtype=np.float32), names[1]),
    ]
    nodes = [
        helper.make_node("ReduceMean", ["image"], ["pooled"], axes=[2, 3], keepdims=0),
        helper.make_node("LpNormalization", ["pooled"], ["embedding"], axis=1, p=2),
        helper.make_node("Gemm", ["embedding", *names], ["logits"], transB=1),
        helper.make_node("Softmax", ["logits"], ["probabilities"], axis=1),
    ]

    def value(name: str, shape: list[int | str]) -> onnx.ValueInfoProto:
        return helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)

    graph = helper.make_graph(
        nodes,
        "base",
        [value("image", ["n", WIDTH, 4, 4])],
        [value("probabilities", ["n", labels]), value("embedding", ["n", WIDTH])],
        arrays,
        value_info=[value("logits", ["n", labels])],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    path.write_bytes(model.SerializeToString())
    return path


def head_of(labels: int, width: int = WIDTH) -> Head:
    random = np.random.default_rng(2)
    return Head(
        random.normal(size=(labels, width)).astype(np.float32), random.normal(size=labels).astype(np.float32), 1.0
    )


def answers(path: Path, image: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    session = onnxruntime.InferenceSession(path.read_bytes(), providers=["CPUExecutionProvider"])
    probabilities, embedding = session.run(["probabilities", "embedding"], {"image": image})
    return probabilities, embedding


@pytest.mark.parametrize("labels", [2, 3, 7])
def test_the_written_graph_gives_the_softmax_of_the_head(tmp_path: Path, labels: int) -> None:
    base, out, head = base_graph(tmp_path / "base.onnx"), tmp_path / "new" / "model.onnx", head_of(labels)
    write_graph(base, out, head.weight, head.bias, 1.7)
    image = np.random.default_rng(3).random((5, WIDTH, 4, 4)).astype(np.float32)
    probabilities, embedding = answers(out, image)
    assert probabilities == pytest.approx(softmax(head.logits(embedding) / 1.7, axis=1), abs=1e-5)
    assert (embedding == answers(base, image)[1]).all()
    assert [path.name for path in out.parent.iterdir()] == ["model.onnx"]
    shapes = {o.name: o.type.tensor_type.shape for o in onnx.load(out).graph.output}
    assert [shapes["probabilities"].dim[0].dim_param, shapes["probabilities"].dim[1].dim_value] == ["n", labels]


def test_the_shipped_graph_takes_another_head(tmp_path: Path) -> None:
    width = next(array.dims[1] for array in onnx.load(SHIPPED).graph.initializer if array.name == "head.weight")
    head = head_of(5, width)
    write_graph(SHIPPED, tmp_path / "model.onnx", head.weight, head.bias, 0.8)
    image = np.random.default_rng(4).integers(0, 256, (1, 3, 260, 260)).astype(np.float32)
    probabilities, embedding = answers(tmp_path / "model.onnx", image)
    assert probabilities == pytest.approx(softmax(head.logits(embedding) / 0.8, axis=1), abs=1e-5)


def test_a_base_without_such_a_head_is_a_mistake_and_nothing_is_written(tmp_path: Path) -> None:
    head, out = head_of(3), tmp_path / "model.onnx"
    other_names = base_graph(tmp_path / "names.onnx", names=("fc.weight", "fc.bias"))
    no_graph = tmp_path / "no.onnx"
    no_graph.write_bytes(b"no graph at all")
    empty = tmp_path / "empty.onnx"
    empty.write_bytes(b"")
    fixed = onnx.load(base_graph(tmp_path / "fixed.onnx"))
    # The head's answers are added to three numbers: a head of five labels cannot stand there.
    fixed.graph.initializer.append(numpy_helper.from_array(np.zeros(3, dtype=np.float32), "three"))
    fixed.graph.node[-1].input[0] = "sum"
    fixed.graph.node.insert(3, helper.make_node("Add", ["logits", "three"], ["sum"]))
    onnx.save(fixed, tmp_path / "fixed.onnx")
    with pytest.raises(PackMistake):
        write_graph(tmp_path / "fixed.onnx", out, head_of(5).weight, head_of(5).bias, 1.0)
    for base in (other_names, no_graph, empty):
        with pytest.raises(PackMistake) as caught:
            write_graph(base, out, head.weight, head.bias, 1.0)
        assert caught.value.fields["problem"] == "bad_graph"
    with pytest.raises(PackMistake) as caught:
        write_graph(base_graph(tmp_path / "base.onnx"), out, head_of(3, 9).weight, head.bias, 1.0)
    assert "other embeddings" in str(caught.value.fields["what"])
    with pytest.raises(PackMistake) as caught:
        write_graph(tmp_path / "absent.onnx", out, head.weight, head.bias, 1.0)
    assert caught.value.fields["problem"] == "unreadable"
    assert not out.exists()


def test_a_head_whose_parts_do_not_fit_is_not_written(tmp_path: Path) -> None:
    base, out = base_graph(tmp_path / "base.onnx"), tmp_path / "model.onnx"
    with pytest.raises(ValueError, match="4 rows of weights, 3 of bias"):
        write_graph(base, out, head_of(4).weight, head_of(3).bias, 1.0)
    assert not out.exists()


def test_a_place_that_cannot_be_written_is_a_mistake(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    head = head_of(3)
    with pytest.raises(CannotWrite):
        write_graph(base_graph(tmp_path / "base.onnx"), tmp_path / "file" / "model.onnx", head.weight, head.bias, 1.0)
