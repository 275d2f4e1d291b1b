"""What the measuring commands share: a pack to ask, pictures it never saw, heads that saw nothing of a source, pages.

Every command takes any pack whose pictures are still there: the digest of what it is given is compared with the one in
the manifest, so that no picture that taught the pack is taken for one that did not.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import io
import logging
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper

from borderlens.packs.model_manifest import MANIFEST, MODEL, read_manifest, write_manifest
from borderlens.packs.model_pack import ModelPack, read_model_pack, read_references, references_bytes
from borderlens.vision import learning
from borderlens.vision.judge import Verdict, judge
from borderlens.vision.learning.arrays import SCALE, Doubles, Floats
from borderlens.vision.learning.calibrate import probabilities
from borderlens.vision.learning.counts import Share
from borderlens.vision.learning.head import Head
from borderlens.vision.pixels import Measures
from borderlens.whole_file import write_whole
from recipe import make, measure
from recipe.data import CALIBRATION, FOLDS, TRAIN, digest, drawn, photographs
from recipe.features import FeatureStore
from recipe.make import Making
from recipe.seen import Seen

log = logging.getLogger("recipe.bench")
RESULTS = Path(__file__).with_name("results")
FEWEST_SOURCES = 10
"""Independent sources under which a share of photographs is told as a count alone."""


@dataclass(frozen=True, slots=True, eq=False)
class Answering:
    """A head with the gates, sets and references that go with it, asked with embeddings."""

    pack: ModelPack
    head: Head
    temperature: float

    @staticmethod
    def of_pack(pack: ModelPack) -> Answering:
        """The head that is inside the pack's graph."""
        graph = onnx.load(pack.model_file).graph
        arrays = {a.name: numpy_helper.to_array(a) for a in graph.initializer if a.name in ("head.weight", "head.bias")}
        temperature = pack.manifest.calibration.temperature
        weight = np.asarray(arrays["head.weight"] * (temperature / SCALE), dtype=np.float32)
        bias = np.asarray(arrays["head.bias"] * temperature, dtype=np.float32)
        return Answering(pack, Head(weight, bias, 0.0), temperature)

    def probabilities(self, embeddings: Floats) -> Doubles:
        return probabilities(self.head.logits(embeddings), self.temperature)

    def verdicts(self, embeddings: Floats, measures: Sequence[Measures]) -> list[Verdict]:
        """What the program says about each picture."""
        p = self.probabilities(embeddings)
        return [judge(p[i], embeddings[i], measures[i], self.pack) for i in range(len(p))]


class Bench(Making):
    """The pictures and embeddings that ``asked.pack`` was made from.

    Raises:
        ValueError: the pictures are not those that the pack learnt from.
    """

    def __init__(self, asked: argparse.Namespace) -> None:
        super().__init__(asked)
        self.pack = read_model_pack(asked.pack)
        asked.mass = self.pack.manifest.calibration.set_mass
        self.labels = self.pack.labels
        self.column = {label.key: i for i, label in enumerate(self.labels)}
        own = [picture for folder in self._drawn_folders() for picture in drawn(folder)]
        self.pictures = [*own, *photographs(asked.shared)]
        if digest(self.pictures) != self.pack.manifest.training.data_sha256:
            raise ValueError(f"these are not the pictures that {self.pack.id} {self.pack.version} learnt from")
        self.store = FeatureStore(asked.work / "features", self._backbone())
        self.training = self.pack.manifest.training
        self.whole = Answering.of_pack(self.pack)

    @cached_property
    def seen(self) -> Seen:
        """All pictures and their views, read when first asked for."""
        return self._seen()

    def sides(self, fold: int) -> tuple[Seen, Seen]:
        """Rows to learn from and to calibrate on without anything of the source families of ``fold``, as
        ``recipe.make`` cross-fits: the next fold calibrates, the others teach."""
        beside = (fold + 1) % FOLDS
        seen = self.seen
        clean = [p.ground != fold for p in seen.pictures]
        train = [p.split == TRAIN if p.is_drawn else p.fold not in (fold, beside, -1) for p in seen.pictures]
        held = [p.split == CALIBRATION if p.is_drawn else p.fold == beside for p in seen.pictures]
        first, second = (seen.where(np.array(side) & np.array(clean)) for side in (train, held))
        return first, second

    def apart(self, fold: int) -> Answering:
        """A head with its own gates and sets that saw nothing of ``fold``; learnt once and kept under the work folder.

        Of no fold (-1: photographs that nothing ever learns from) the pack itself answers.
        """
        if fold < 0:
            return self.whole
        folder = self.asked.work / "folds" / f"fold-{fold}-{self._mark}"
        if not (folder / MANIFEST).exists():
            self._learn_apart(fold, folder)
        manifest = read_manifest(folder)
        with np.load(folder / "head.npz") as arrays:
            head = Head(arrays["weight"], arrays["bias"], float(arrays["strength"]))
        pack = ModelPack(folder, manifest, read_references(folder / manifest.references_file, manifest))
        return Answering(pack, head, manifest.calibration.temperature)

    def _learn_apart(self, fold: int, folder: Path) -> None:
        log.info("learning without fold %d", fold)
        self.widest_gate = self._widest_gate()
        learnt = self._learnt(*self.sides(fold), self._teaching())
        pack = measure.in_memory(learnt, self.pack.manifest.quality, self.training, folder.name, self.pack.version)
        head = io.BytesIO()
        np.savez(head, weight=learnt.head.weight, bias=learnt.head.bias, strength=learnt.head.strength)
        write_whole(folder / "head.npz", head.getvalue())
        references = references_bytes(pack.references)
        write_whole(folder / pack.manifest.references_file, references)
        sums = {
            MODEL: self.pack.manifest.files[MODEL],
            pack.manifest.references_file: hashlib.sha256(references).hexdigest(),
        }
        write_manifest(replace(pack.manifest, files=sums), folder)

    @cached_property
    def _mark(self) -> str:
        """Digest of all that a head learnt apart depends on: pictures, backbone, options and the learning itself."""
        manifest = self.pack.manifest
        told = (manifest.training.data_sha256, manifest.quality, self.asked.mass, self.asked.seed, manifest.labels)
        files = [*sorted(Path(learning.__file__).parent.glob("*.py")), Path(make.__file__)]
        code = [file.read_bytes() for file in files]
        return hashlib.sha256(b"".join([repr(told).encode(), self._backbone().read_bytes(), *code])).hexdigest()[:16]

    def fold_of(self, name: str) -> int:
        """Fold of a photograph by its name (a part's ``#coat`` is left off); -1 where nothing learns from it."""
        return self._folds.get(name.partition("#")[0], -1)

    @cached_property
    def _folds(self) -> dict[str, int]:
        return {picture.name: picture.fold for picture in self.pictures if not picture.is_drawn}


def options(program: str, what: str) -> argparse.ArgumentParser:
    """Command line that all measuring commands have."""
    parser = argparse.ArgumentParser(prog=f"recipe.{program}", description=what)
    parser.add_argument("--pack", required=True, type=Path, help="folder of the pack")
    parser.add_argument("--shared", type=Path, default=Path("../shared"), help="folder with photos/, phone-photos/")
    parser.add_argument("--studio", type=Path, default=Path("build/studio"), help="drawn pictures of the pack")
    parser.add_argument("--work", type=Path, default=Path("build/recipe"), help="work folder of the run that made it")
    parser.add_argument("--tuned", type=Path, help="weights of the run that made it; the published ones without it")
    parser.add_argument("--teaching", type=Path, default=Path("assets/pictures"))
    parser.add_argument("--seed", type=int, default=1, help="seed of the run that made it")
    parser.add_argument("--out", type=Path, default=RESULTS)
    return parser


def parsed(parser: argparse.ArgumentParser, arguments: list[str] | None) -> argparse.Namespace:
    """What was asked; from here on progress is told."""
    asked = parser.parse_args(arguments)
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    return asked


def shared_out(share: Share) -> str:
    """``found of of`` with Wilson's 95 % interval in percent."""
    if not share.of:
        return "-"
    low, high = share.interval()
    return f"{share.found} of {share.of} ({100 * low:.1f} to {100 * high:.1f} %)"


def markdown(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table."""
    lines = ["| " + " | ".join(heads) + " |", "|" + " --- |" * len(heads)]
    return "\n".join([*lines, *("| " + " | ".join(str(c).replace("|", "/") for c in row) + " |" for row in rows)])


def about(pack: ModelPack) -> str:
    """Which pack was measured, and when."""
    model, data = pack.manifest.files[MODEL], pack.manifest.training.data_sha256
    return (
        f"Pack {pack.id} {pack.version}, graph sha256 `{model[:16]}`, data sha256 `{data[:16]}`; measured on "
        f"{date.today().isoformat()}."
    )


def write_page(
    out: Path, name: str, parts: Sequence[str], heads: Sequence[str], rows: Iterable[Sequence[object]]
) -> None:
    """``<name>.md`` from its paragraphs, and ``<name>.csv`` with the same figures one a row."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(heads)
    table.writerows(rows)
    write_whole(out / f"{name}.csv", text.getvalue().encode())
    write_whole(out / f"{name}.md", ("\n\n".join(parts) + "\n").encode())
