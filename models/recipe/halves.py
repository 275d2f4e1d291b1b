"""The network in two halves: what is kept as published, and what is tuned on drawn pictures.

The front half is run once for each picture and its maps are kept on disk in half precision, so that tuning the back
half costs a tenth of tuning the whole: two cores are all there is.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from recipe.augment import View, make_view
from recipe.backbone import Lite2
from recipe.data import Picture
from recipe.export import pooled
from recipe.features import Floats, input_of, open_session, seed_of
from recipe.shapes import SIZE, STAGES, repeats_of

FRONT_STAGES = 5
"""Stages that stay as published; the two after them and the head convolution are tuned."""
BATCH = 16
SHARD = 256


def front_blocks(stages: int = FRONT_STAGES) -> int:
    """Number of blocks in the first ``stages`` stages."""
    return sum(repeats_of(stage, STAGES[stage][0]) for stage in range(stages))


class Front(nn.Module):
    """Pixels 0..255 [N,3,260,260] → maps [N,120,17,17]."""

    def __init__(self, net: Lite2) -> None:
        super().__init__()
        self.net = net

    def forward(self, image: Tensor) -> Tensor:
        x = nn.functional.relu6(self.net._bn0(self.net._conv_stem((image - 127.5) / 127.5)))
        for block in self.net._blocks[: front_blocks()]:
            x = block(x)
        return x


class Back(nn.Module):
    """Maps of ``Front`` → embedding [N,1632] of length 1, the same as the whole network gives."""

    def __init__(self, net: Lite2) -> None:
        super().__init__()
        self.blocks = net._blocks[front_blocks() :]
        self.conv, self.norm = net._conv_head, net._bn1

    def forward(self, x: Tensor) -> Tensor:
        for block in self.blocks:
            x = block(x)
        return pooled(nn.functional.relu6(self.norm(self.conv(x))), x)[0]


class Halfway:
    """Maps after the front half, in shards of ``folder`` by content; a broken run goes on where it stopped."""

    def __init__(self, folder: Path, net: Lite2) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._graph = folder / "front.onnx"
        if not self._graph.exists():
            partial = self._graph.with_suffix(".part")
            torch.onnx.export(
                Front(net),
                (torch.zeros(1, 3, SIZE, SIZE),),
                str(partial),
                input_names=["image"],
                output_names=["maps"],
                opset_version=17,
                dynamic_axes={"image": {0: "n"}, "maps": {0: "n"}},
                dynamo=False,
            )
            partial.replace(self._graph)
        self._place: dict[str, tuple[str, int]] = {}
        for shard in sorted(folder.glob("*.keys")):
            self._place.update({key: (shard.stem, i) for i, key in enumerate(shard.read_text().split())})

    @staticmethod
    def key(picture: Picture, view: View) -> str:
        return hashlib.sha256(picture.path.read_bytes() + view.name.encode()).hexdigest()[:32]

    def prepare(
        self, wanted: Sequence[tuple[Picture, View]], progress: Callable[[int, int], None] | None = None
    ) -> list[tuple[str, int]]:
        """Where the maps of each picture are: (shard, row). What is not known yet is computed."""
        keys = [self.key(picture, view) for picture, view in wanted]
        missing = {key: one for key, one in zip(keys, wanted, strict=True) if key not in self._place}
        session = open_session(self._graph) if missing else None
        items = list(missing.items())
        for start in range(0, len(items), SHARD):
            part = items[start : start + SHARD]
            maps: list[Floats] = []
            for at in range(0, len(part), BATCH):
                pixels = np.stack(
                    [input_of(make_view(p.path.read_bytes(), v, seed_of(p))) for _, (p, v) in part[at : at + BATCH]]
                )
                assert session is not None
                maps.append(session.run(["maps"], {"image": pixels})[0].astype(np.float16))
            self._write([key for key, _ in part], np.concatenate(maps))
            if progress:
                progress(start + len(part), len(items))
        return [self._place[key] for key in keys]

    def _write(self, keys: list[str], maps: npt.NDArray[np.float16]) -> None:
        name = hashlib.sha256("".join(keys).encode()).hexdigest()[:16]
        partial = self._folder / f"{name}.part"
        with partial.open("wb") as out:
            np.save(out, maps)
        partial.replace(self._folder / f"{name}.npy")
        (self._folder / f"{name}.keys").write_text("\n".join(keys))
        self._place.update({key: (name, i) for i, key in enumerate(keys)})

    def maps(self, places: Sequence[tuple[str, int]]) -> Floats:
        """[N,120,17,17] of these places."""
        return np.stack([self._shard(shard)[row] for shard, row in places]).astype(np.float32)

    def _shard(self, name: str) -> npt.NDArray[np.float16]:
        if not hasattr(self, "_open"):
            self._open: dict[str, npt.NDArray[np.float16]] = {}
        if name not in self._open:
            self._open[name] = np.load(self._folder / f"{name}.npy", mmap_mode="r")
        return self._open[name]
