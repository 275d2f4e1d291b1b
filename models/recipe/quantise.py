"""The graph of a pack with whole-number weights, and what that costs and saves.

python -m recipe.quantise --pack models/products-v2 --studio build/studio-v2 --work build/int8

Static quantisation by onnxruntime: activations uint8, weights int8 for each channel (for each tensor they are ruinous:
classifier study, section 2), ranges from drawn calibration pictures. Head and softmax stay in floating point.
Embeddings of the two graphs must never be mixed in one store of references: the page says how far they lie apart.
"""

from __future__ import annotations

import argparse
import logging
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import onnxruntime
from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static
from onnxruntime.quantization.shape_inference import quant_pre_process

from borderlens.packs.model_pack import ModelPack, read_model_pack
from borderlens.vision.learning.arrays import Floats
from borderlens.whole_file import write_whole
from recipe.data import CALIBRATION, TEST, Picture, drawn
from recipe.features import input_of

log = logging.getLogger("recipe.quantise")
PAGE = Path(__file__).parent / "results" / "int8.md"
RANGES = 120
ASKED = 600
ROUNDS = 60
OUTPUTS = ["probabilities", "embedding"]


class Ranges(CalibrationDataReader):
    """Inputs from which the ranges of activations are taken."""

    def __init__(self, pictures: Sequence[Picture]) -> None:
        self._inputs = self._read(pictures)

    def _read(self, pictures: Sequence[Picture]) -> Iterator[dict[str, Floats]]:
        for picture in pictures:
            yield {"image": input_of(picture.path.read_bytes())[None]}

    def get_next(self) -> dict[str, Floats] | None:
        return next(self._inputs, None)


def quantise(pack: ModelPack, pictures: Sequence[Picture], work: Path) -> Path:
    """The quantised graph in ``work``."""
    work.mkdir(parents=True, exist_ok=True)
    ready, out = work / "ready.onnx", work / "model-int8.onnx"
    quant_pre_process(str(pack.model_file), str(ready), skip_symbolic_shape=True)  # that would need sympy
    quantize_static(
        str(ready),
        str(out),
        Ranges(pictures),
        quant_format=QuantFormat.QDQ,
        activation_type=QuantType.QUInt8,
        weight_type=QuantType.QInt8,
        per_channel=True,
        op_types_to_quantize=["Conv"],
    )
    return out


def spread(pictures: Sequence[Picture], count: int) -> list[Picture]:
    """``count`` pictures, evenly through the list, which is in order of kinds."""
    step = max(1, len(pictures) // count)
    return list(pictures[::step][:count])


def opened(path: Path, threads: int = 1) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def times(paths: Sequence[Path], threads: int) -> list[list[float]]:
    """Seconds of ``ROUNDS`` passes of each graph, turn about, so that a busy machine slows all alike."""
    sessions = [opened(path, threads) for path in paths]
    size = sessions[0].get_inputs()[0].shape[-1]
    image = np.random.default_rng(0).uniform(0, 255, (1, 3, size, size)).astype(np.float32)
    found: list[list[float]] = [[] for _ in paths]
    for _ in range(ROUNDS):
        for place, session in enumerate(sessions):
            begun = time.perf_counter()
            session.run(OUTPUTS, {"image": image})
            found[place].append(time.perf_counter() - begun)
    return found


def page(pack: ModelPack, other: Path, asked: Sequence[Picture]) -> str:
    """Both graphs on the same drawn test pictures and in the same minute."""
    keys = [label.key for label in pack.labels]
    true = np.array([keys.index(picture.label) for picture in asked])
    answers = []
    for path in (pack.model_file, other):
        session = opened(path)
        outs = [session.run(OUTPUTS, {"image": input_of(p.path.read_bytes())[None]}) for p in asked]
        answers.append((np.concatenate([o[0] for o in outs]), np.concatenate([o[1] for o in outs])))
    (p, e), (q, f) = answers
    cosines = (e * f).sum(axis=1)
    right = [int((each.argmax(axis=1) == true).sum()) for each in (p, q)]
    same = int((p.argmax(axis=1) == q.argmax(axis=1)).sum())
    lines = [
        "# Whole-number weights",
        "",
        f"Pack {pack.id} {pack.version}; {len(asked)} drawn pictures of unseen shapes, ranges from {RANGES} more.",
        "",
        "| graph | MB | most probable label right | same label as fp32 | cosine of the embeddings, mean, least |",
        "| --- | --- | --- | --- | --- |",
        f"| fp32 | {pack.model_file.stat().st_size / 1e6:.1f} | {right[0]} of {len(asked)} | | |",
        f"| int8 for each channel | {other.stat().st_size / 1e6:.1f} | {right[1]} of {len(asked)} "
        f"| {same} of {len(asked)} | {cosines.mean():.4f}, {cosines.min():.4f} |",
        "",
        f"Time of one pass, {ROUNDS} rounds turn about; milliseconds, least and median; ratio of the least:",
        "",
        "| threads | fp32 | int8 | int8 / fp32 |",
        "| --- | --- | --- | --- |",
    ]
    for threads in (1, 2):
        a, b = (np.array(t) * 1000 for t in times([pack.model_file, other], threads))
        cells = [f"{own.min():.1f}, {np.median(own):.1f}" for own in (a, b)]
        lines.append(f"| {threads} | {cells[0]} | {cells[1]} | {b.min() / a.min():.2f} |")
    return "\n".join([*lines, ""])


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="recipe.quantise", description="Quantise a pack's graph and measure it.")
    parser.add_argument("--pack", required=True, type=Path)
    parser.add_argument("--studio", required=True, type=Path)
    parser.add_argument("--work", type=Path, default=Path("build/int8"))
    given = parser.parse_args(arguments)
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    pack = read_model_pack(given.pack)
    pictures = drawn(given.studio)
    other = quantise(pack, spread([p for p in pictures if p.split == CALIBRATION], RANGES), given.work)
    text = page(pack, other, spread([p for p in pictures if p.split == TEST], ASKED))
    write_whole(PAGE, text.encode())
    log.info("%s", text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
