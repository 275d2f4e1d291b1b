"""One ONNX file that takes pixels and gives probabilities, embedding and feature map.

Everything a caller could get wrong is inside the graph: normalisation (mean and standard deviation 127.5, not the
usual ImageNet values), pooling, L2 normalisation, the linear head on ten times the embedding, temperature, softmax.

The embedding joins two poolings: the generalised mean (p = 3) of the last, wide feature map and the plain mean of the
narrow one before it, each brought to length 1. Together they were a point better on goods in other shops than the wide
one alone (results/machinery.md). The feature map is both, divided as the embedding is, so that a row of the head weighs
them as it weighs the embedding.
"""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from borderlens.vision.learning.head import SCALE
from recipe.backbone import Lite2
from recipe.shapes import FEATURES, SIZE

OPSET = 17
POWER = 3.0
LARGEST_BYTES = 26 * 1024 * 1024
LARGEST_DIFFERENCE = 1e-3
OUTPUTS = ("probabilities", "embedding", "feature_map")


class Whole(nn.Module):
    """Pixels 0..255 → (probabilities [N,L], embedding [N,1632], feature map [N,1632,9,9])."""

    def __init__(
        self, net: Lite2, weight: npt.NDArray[np.float32], bias: npt.NDArray[np.float32], temperature: float
    ) -> None:
        super().__init__()
        self.net = net
        self.head = nn.Linear(FEATURES, weight.shape[0])
        with torch.no_grad():
            # Scale and temperature are folded into the weights: softmax((W * 10e + b) / T).
            self.head.weight.copy_(torch.from_numpy(np.ascontiguousarray(weight * (SCALE / temperature))))
            self.head.bias.copy_(torch.from_numpy(np.ascontiguousarray(bias / temperature)))
        self.eval()

    def forward(self, image: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        wide, narrow = self.net.maps((image - 127.5) / 127.5)
        embedding, lengths = pooled(wide, narrow)
        maps = [part / length[..., None, None] for part, length in zip((wide, narrow), lengths, strict=True)]
        return torch.softmax(self.head(embedding), dim=1), embedding, torch.cat(maps, dim=1)


def pooled(wide: Tensor, narrow: Tensor) -> tuple[Tensor, list[Tensor]]:
    """Embedding [N,1632] of length 1 from the two maps, and what each map is divided by for it, [N,1]."""
    parts = wide.clamp(min=1e-6).pow(POWER).mean(dim=(2, 3)).pow(1.0 / POWER), narrow.mean(dim=(2, 3))
    lengths = [part.norm(dim=1, keepdim=True).clamp(min=1e-9) * 2**0.5 for part in parts]
    return torch.cat([part / length for part, length in zip(parts, lengths, strict=True)], dim=1), lengths


def write_onnx(whole: Whole, path: Path) -> None:
    """Write the graph to ``path`` (batch size free).

    Raises:
        ValueError: the file is larger than a pack may carry.
    """
    names = ["image", *OUTPUTS]
    with warnings.catch_warnings():
        # The exporter announces its own successor; the older one keeps the graph plain.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            whole,
            (torch.zeros(1, 3, SIZE, SIZE),),
            str(path),
            input_names=names[:1],
            output_names=names[1:],
            opset_version=OPSET,
            dynamic_axes={name: {0: "n"} for name in names},
            dynamo=False,
        )
    if path.stat().st_size > LARGEST_BYTES:
        raise ValueError(f"{path.name}: {path.stat().st_size} bytes, at most {LARGEST_BYTES}")


def largest_difference(whole: Whole, path: Path, seed: int = 0) -> dict[str, float]:
    """Largest absolute difference of each output between torch and onnxruntime on four random pictures.

    Raises:
        ValueError: a difference over ``LARGEST_DIFFERENCE``.
    """
    import onnxruntime

    pixels = np.random.default_rng(seed).integers(0, 256, (4, 3, SIZE, SIZE)).astype(np.float32)
    with torch.no_grad():
        expected = [part.numpy() for part in whole(torch.from_numpy(pixels))]
    session = onnxruntime.InferenceSession(path.read_bytes(), providers=["CPUExecutionProvider"])
    found = session.run(list(OUTPUTS), {"image": pixels})
    differences = {name: float(np.abs(a - b).max()) for name, a, b in zip(OUTPUTS, expected, found, strict=True)}
    if max(differences.values()) > LARGEST_DIFFERENCE:
        raise ValueError(f"{path.name} differs from torch: {differences}")
    return differences
