"""EfficientNet-Lite2 as an image encoder, written from the table that comes with the weights.

Convolutions have no bias; batch normalisation uses eps 1e-3; ReLU6 everywhere; no squeeze-and-excite. Padding is
TensorFlow's "same": the odd pixel goes to the right and bottom. A symmetric pad loads the same weights without
complaint and costs about five points of accuracy, so the padding is fixed for one input size when the net is built.
Names follow the published state dict exactly, so that it loads with ``strict=True``.
"""

from __future__ import annotations

import hashlib
from math import ceil
from pathlib import Path

import torch
from torch import Tensor, nn

from recipe.shapes import CLASSES, SIZE, STAGES, STEM, WIDE, repeats_of, same_padding, scaled_width

WEIGHTS_SHA256 = "9656183eaeafe8cbf0cf560089305d34668787f6a26377ccbe5be192ed3f855d"


class SameConv(nn.Conv2d):
    """Convolution without bias, padded for a fixed input size."""

    def __init__(self, inside: int, outside: int, kernel: int, stride: int, size: int, groups: int = 1) -> None:
        super().__init__(inside, outside, kernel, stride, padding=0, groups=groups, bias=False)
        before, after = same_padding(size, kernel, stride)
        self.edges = (before, after, before, after)

    def forward(self, x: Tensor) -> Tensor:
        return super().forward(nn.functional.pad(x, self.edges) if any(self.edges) else x)


def _norm(channels: int) -> nn.BatchNorm2d:
    return nn.BatchNorm2d(channels, eps=1e-3, momentum=0.01)


class Block(nn.Module):
    """Inverted residual: expand, depthwise, project; the input is added when shape allows."""

    def __init__(self, inside: int, outside: int, kernel: int, stride: int, expand: int, size: int) -> None:
        super().__init__()
        wide = inside * expand
        self.expands = expand != 1
        if self.expands:
            self._expand_conv = SameConv(inside, wide, 1, 1, size)
            self._bn0 = _norm(wide)
        self._depthwise_conv = SameConv(wide, wide, kernel, stride, size, groups=wide)
        self._bn1 = _norm(wide)
        self._project_conv = SameConv(wide, outside, 1, 1, ceil(size / stride))
        self._bn2 = _norm(outside)
        self.adds = stride == 1 and inside == outside

    def forward(self, x: Tensor) -> Tensor:
        y = x
        if self.expands:
            y = nn.functional.relu6(self._bn0(self._expand_conv(y)))
        y = nn.functional.relu6(self._bn1(self._depthwise_conv(y)))
        y = self._bn2(self._project_conv(y))
        return x + y if self.adds else y


class Lite2(nn.Module):
    """The whole published network; ``maps`` gives the last two feature maps, ``forward`` the ImageNet logits."""

    def __init__(self, size: int = SIZE) -> None:
        super().__init__()
        self._conv_stem = SameConv(3, STEM, 3, 2, size)
        self._bn0 = _norm(STEM)
        size = ceil(size / 2)
        inside = STEM
        blocks: list[nn.Module] = []
        for stage, (count, kernel, first_stride, expand, width) in enumerate(STAGES):
            outside = scaled_width(width)
            for repeat in range(repeats_of(stage, count)):
                stride = first_stride if repeat == 0 else 1
                blocks.append(Block(inside, outside, kernel, stride, expand, size))
                size = ceil(size / stride)
                inside = outside
        self._blocks = nn.ModuleList(blocks)
        self._conv_head = SameConv(inside, WIDE, 1, 1, size)
        self._bn1 = _norm(WIDE)
        self._fc = nn.Linear(WIDE, CLASSES)

    def maps(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """[N,3,size,size] already normalised → wide [N,1280,size/32,size/32] and narrow [N,352,size/32,size/32]."""
        x = nn.functional.relu6(self._bn0(self._conv_stem(x)))
        for block in self._blocks:
            x = block(x)
        return nn.functional.relu6(self._bn1(self._conv_head(x))), x

    def forward(self, x: Tensor) -> Tensor:
        logits: Tensor = self._fc(self.maps(x)[0].mean(dim=(2, 3)))
        return logits


def load(weights: Path) -> Lite2:
    """Network with the published weights, ready for inference.

    Raises:
        ValueError: the file is not the one whose digest is known.
    """
    found = hashlib.sha256(weights.read_bytes()).hexdigest()
    if found != WEIGHTS_SHA256:
        raise ValueError(f"{weights.name}: sha256 {found}, expected {WEIGHTS_SHA256}")
    net = Lite2()
    net.load_state_dict(torch.load(weights, map_location="cpu", weights_only=True), strict=True)
    return net.eval()


def load_tuned(net: Lite2, weights: Path) -> Lite2:
    """``net`` with the weights that ``recipe.tune`` wrote, ready for inference."""
    net.load_state_dict(torch.load(weights, map_location="cpu", weights_only=True), strict=True)
    return net.eval()
