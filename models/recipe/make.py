"""From nothing to a model pack in one command.

python -m recipe.make --shared ../shared --out models/products-v2

Everything slow is kept under the work folder by content, so a broken run goes on where it stopped; everything by chance
comes from the seed.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import logging
import sys
import time
import tomllib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from borderlens.packs.model_manifest import Measured, QualityLimits, Training, write_manifest
from borderlens.packs.model_pack import ModelPack, read_model_pack, references_bytes
from borderlens.vision.learning.calibrate import nearest_cosines
from borderlens.vision.learning.counts import is_accusation
from borderlens.vision.learning.head import Floats
from borderlens.vision.learning.learn import Learnt, learn
from borderlens.vision.learning.references import References
from borderlens.vision.learning.thresholds import GATE_QUANTILE
from borderlens.vision.pixels import Measures
from borderlens.whole_file import write_whole
from recipe import failures, limits, measure
from recipe.augment import View, views_of
from recipe.card import Facts, write_card
from recipe.counts import count, in_words
from recipe.data import CALIBRATION, FOLDS, TEST, TRAIN, Picture, check_disjoint, digest, drawn, photographs, shop_pairs
from recipe.failures import known_failures
from recipe.features import FeatureStore, logged_progress, seed_of
from recipe.labels import LABEL_OF_KIND, NONE, used_labels
from recipe.measure import ANY_QUALITY, Report
from recipe.seen import Seen
from recipe.shapes import FEATURES

if TYPE_CHECKING:
    from recipe.backbone import Lite2

log = logging.getLogger("recipe.make")
RUNS = Path(__file__).with_name("runs.csv")
WEIGHTS = "efficientnet-lite2-9656183e.pth"
QUALITY_SAMPLE = 8
"""Drawn calibration pictures of each label that are spoilt to choose the quality limits."""
DRAWN_STRENGTHS = (0.001, 0.003, 0.01, 0.03, 0.1)
"""Values of C for drawn pictures: tuned features want more penalty than published ones do."""
UNREADABLE = 1.0
"""Difficulty of a teaching picture none of whose cues can be read, such as a blurred one."""


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="recipe.make", description="Make a model pack.")
    parser.add_argument("--shared", required=True, type=Path, help="folder with backbone/, photos/, phone-photos/")
    parser.add_argument("--out", required=True, type=Path, help="folder of the pack; its name is the pack's id")
    parser.add_argument("--studio", type=Path, default=Path("build/studio"), help="drawn pictures; drawn when absent")
    parser.add_argument("--work", type=Path, default=Path("build/recipe"))
    parser.add_argument("--tuned", type=Path, help="weights that recipe.tune wrote; the published ones without it")
    parser.add_argument("--teaching", type=Path, default=Path("assets/pictures"))
    parser.add_argument("--per-kind", type=int, default=300)
    parser.add_argument("--tables", type=int, default=300, help="drawn empty tables")
    parser.add_argument("--laid-per-kind", type=int, default=120, help="drawn things laid on photographs")
    parser.add_argument("--size", type=int, default=320)
    parser.add_argument("--mass", type=float, default=0.95, help="what the labels of a set must reach together")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--version", default="1.0.0")
    parser.add_argument("--note", default="", help="one word on this run for runs.csv")
    asked = parser.parse_args(arguments)
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    Making(asked).run()
    return 0


class Making:
    """One run; ``asked`` are the options of the command line."""

    def __init__(self, asked: argparse.Namespace) -> None:
        self.asked = asked
        self.begun = time.monotonic()
        self.pictures: list[Picture] = []
        self._measures: dict[tuple[str, View], Measures] = {}

    def run(self) -> ModelPack:
        """Draw, read, learn, measure, write.

        Raises:
            ValueError: a family of pictures on two sides, or a graph that differs from the network.
        """
        asked = self.asked
        self._draw()
        self.drawing_minutes = (time.monotonic() - self.begun) / 60
        own = [picture for folder in self._drawn_folders() for picture in drawn(folder)]
        self.pictures = [*own, *photographs(asked.shared)]
        check_disjoint(self.pictures)
        self.labels = used_labels({p.kind for p in self.pictures})
        self.column = {label.key: i for i, label in enumerate(self.labels)}
        self.store = FeatureStore(asked.work / "features", self._backbone())
        seen = self._seen()
        teaching = self._teaching()
        self.widest_gate = self._widest_gate()
        log.info("%d labels, %d pictures, %d views", len(self.labels), len(self.pictures), len(seen.views))
        by_split = {s: seen.where([p.split == s for p in seen.pictures]) for s in (TRAIN, CALIBRATION, TEST, "check")}
        learnt = self._learnt(by_split[TRAIN], by_split[CALIBRATION], teaching)
        log.info("C %g, temperature %.3f, %s", learnt.head.strength, learnt.temperature, learnt.rule)
        self.training = self._training(seen)
        chosen, steps = self._limits(by_split[CALIBRATION], learnt)
        log.info("limits %s", chosen)
        pack = measure.in_memory(learnt, chosen, self.training, asked.out.name, asked.version)
        report = self._report(pack, learnt, by_split, seen, teaching)
        return self._write(pack, learnt, report, steps)

    def _draw(self) -> None:
        from recipe.laid import lay_all
        from recipe.tables import draw_tables
        from studio import dataset

        asked = self.asked
        if not (asked.studio / "manifest.csv").exists():
            dataset.main(["--out", str(asked.studio), "--per-kind", str(asked.per_kind), "--size", str(asked.size)])
        _, tables, laid = self._drawn_folders()
        draw_tables(tables, asked.tables, asked.size)
        lay_all(laid, asked.shared, asked.laid_per_kind, asked.size, asked.seed)

    def _drawn_folders(self) -> tuple[Path, Path, Path]:
        return self.asked.studio, self.asked.work / "tables", self.asked.work / "laid"

    def _backbone(self) -> Path:
        tuned = self.asked.tuned
        mark = f"-{hashlib.sha256(tuned.read_bytes()).hexdigest()[:8]}" if tuned else ""
        path: Path = self.asked.work / f"backbone{mark}.onnx"
        if not path.exists():
            from recipe.export import Whole, write_onnx

            blank = np.zeros((1, FEATURES), dtype=np.float32)
            partial = path.with_suffix(".part")
            write_onnx(Whole(self._net(), blank, np.zeros(1, dtype=np.float32), 1.0), partial)
            partial.replace(path)
        return path

    def _net(self) -> Lite2:
        from recipe.backbone import load, load_tuned

        published = load(self._weights())
        return load_tuned(published, self.asked.tuned) if self.asked.tuned else published

    def _weights(self) -> Path:
        return Path(self.asked.shared) / "backbone" / WEIGHTS

    def _seen(self) -> Seen:
        wanted = [(p, v) for p in self.pictures for v in views_of("" if p.is_drawn else p.kind)]
        embeddings = self.store.embeddings(wanted, logged_progress("pictures"))
        none = self.column[NONE]
        labels = np.array([self.column.get(p.label, none) for p, _ in wanted], dtype=np.int64)
        return Seen([p for p, _ in wanted], [v for _, v in wanted], embeddings, labels)

    def _widest_gate(self) -> float:
        """Cosine that 98 of 100 phone photographs from other shops keep to the nearest known one."""
        known, asked = shop_pairs(self.asked.shared)
        kept, tried = (self.store.embeddings([(p, View(0, p.kind)) for p in side]) for side in (known, asked))
        return float(np.quantile(nearest_cosines(tried, kept), GATE_QUANTILE))

    def _learnt(self, train: Seen, held: Seen, teaching: References) -> Learnt:
        return learn(
            train.samples,
            held.samples,
            self.labels,
            teaching,
            self.asked.seed,
            self.widest_gate,
            DRAWN_STRENGTHS,
            self.asked.mass,
        )

    def _teaching(self) -> References:
        """Committed teaching pictures that a label stands for and whose cues can be read; their names can be shown."""
        found: list[Picture] = []
        for path in sorted(self.asked.teaching.rglob("*.webp")):
            kind, difficulty = truth_of(path)
            label = LABEL_OF_KIND.get(kind, NONE)
            if label != NONE and label in self.column and difficulty < UNREADABLE:
                found.append(Picture(path, path.name, label, TRAIN, path.stem, kind))
        log.info("%d teaching pictures", len(found))
        if not found:
            return References.named(np.zeros((0, FEATURES), dtype=np.float32), [], [])
        embeddings = self.store.embeddings([(p, View(0, p.kind)) for p in found])
        return References.named(embeddings, [self.column[p.label] for p in found], [p.path.stem for p in found])

    def _training(self, seen: Seen) -> Training:
        learnt_from = [p for p in self.pictures if p.split in (TRAIN, CALIBRATION)]
        on_paper = [p for p in learnt_from if p.is_drawn]
        views = sum(p.split in (TRAIN, CALIBRATION) for p in seen.pictures)
        return Training(
            pictures=len(on_paper),
            seeds=len({p.family for p in on_paper}),
            photographs=len(learnt_from) - len(on_paper),
            data_sha256=digest(self.pictures),
            minutes=0.0,
            summary=(
                f"Linear head on {self._encoder}. Products and look-alikes from drawn pictures only; "
                f"none from photographs of textures, backgrounds, shop goods and live animals and from drawn empty "
                f"tables. Counted: pictures learnt from or calibrated on; with crops {views} views."
            ),
        )

    @property
    def _encoder(self) -> str:
        tuned = "EfficientNet-Lite2, its last two stages tuned on drawn pictures (recipe.tune)"
        return tuned if self.asked.tuned else "frozen EfficientNet-Lite2"

    def measured_views(self, wanted: Sequence[tuple[Picture, View]]) -> list[Measures]:
        """Quality measures, each taken once."""
        for picture, view in wanted:
            if (picture.name, view) not in self._measures:
                self._measures[picture.name, view] = limits.measures_of(picture, view, seed_of(picture))
        return [self._measures[picture.name, view] for picture, view in wanted]

    def _limits(self, held: Seen, learnt: Learnt) -> tuple[QualityLimits, list[tuple[str, float, int, int]]]:
        sample: list[Picture] = []
        taken: dict[str, int] = {}
        for picture in held.pictures:
            if picture.is_drawn and picture.label != NONE and taken.get(picture.label, 0) < QUALITY_SAMPLE:
                taken[picture.label] = taken.get(picture.label, 0) + 1
                sample.append(picture)
        ordinary = [
            (p, View(0, p.kind))
            for p in self.pictures
            if (p.is_drawn and p.split == CALIBRATION) or p.kind in ("background", "animal", "phone")
        ]

        def answers(wanted: Sequence[tuple[Picture, View]]) -> tuple[Floats, list[Measures]]:
            p = learnt.probabilities(self.store.embeddings(wanted, logged_progress("spoilt copies")))
            return p.astype(np.float32), self.measured_views(wanted)

        true = np.array([self.column[p.label] for p in sample], dtype=np.int64)
        return limits.choose_limits(sample, self.measured_views(ordinary), true, answers)

    def _report(
        self, pack: ModelPack, learnt: Learnt, by_split: dict[str, Seen], seen: Seen, teaching: References
    ) -> Report:
        test = by_split[TEST].where(by_split[TEST].is_whole)
        on_paper = test.where([p.is_drawn and p.ground < 0 for p in test.pictures])
        on_ground = test.where([p.ground >= 0 for p in test.pictures])
        rows = list(zip(on_paper.pictures, on_paper.views, strict=True))
        counts, table, outcomes, covered, error = measure.on_drawn(pack, learnt, on_paper, self.measured_views(rows))

        shown = self.measured_views(list(zip(test.pictures, test.views, strict=True)))
        laid_rows = list(zip(on_ground.pictures, on_ground.views, strict=True))
        counts += measure.on_laid(pack, learnt, on_ground, self.measured_views(laid_rows))
        loose = seen.where(seen.is_whole & np.array([p.fold >= 0 for p in seen.pictures]))
        kinds = [p.kind for p in loose.pictures]
        taken = self.measured_views(list(zip(loose.pictures, loose.views, strict=True)))
        found = measure.verdicts(pack, learnt, loose.embeddings, taken)
        bare = measure.verdicts(pack, learnt, loose.embeddings, [ANY_QUALITY] * len(kinds))
        is_held = [p.split == TEST for p in loose.pictures]
        held = [v for v, is_in in zip(found, is_held, strict=True) if is_in]
        held_kinds = [k for k, is_in in zip(kinds, is_held, strict=True) if is_in]
        counts += measure.on_photographs(found, kinds, "all")
        counts += measure.on_photographs(held, held_kinds, "held-out sources")
        counts += measure.on_photographs(bare, kinds, "all, quality limits off")
        counts += self._cross_fitted(pack, seen, loose, taken, teaching)
        check = by_split["check"]
        checked_rows = list(zip(check.pictures, check.views, strict=True))
        verdicts = measure.verdicts(pack, learnt, check.embeddings, self.measured_views(checked_rows))
        product_counts, checked = measure.on_products(verdicts, check)
        accused = [(p.name, in_words(v)) for p, v in zip(loose.pictures, found, strict=True) if is_accusation(v)]
        return Report(
            (*counts, *product_counts),
            table,
            outcomes,
            tuple(covered),
            error,
            len(on_paper.labels),
            tuple(checked),
            tuple(accused),
            tuple(known_failures(measure.verdicts(pack, learnt, test.embeddings, shown), test, self.labels)),
        )

    def _cross_fitted(
        self, pack: ModelPack, seen: Seen, loose: Seen, taken: Sequence[Measures], teaching: References
    ) -> list[Measured]:
        """Each photograph judged by a head, gates and sets that saw nothing of its source family."""
        hits: list[tuple[str, bool, bool]] = []
        for fold in range(FOLDS):
            beside = (fold + 1) % FOLDS
            clean = [p.ground != fold for p in seen.pictures]
            train = seen.where(
                [
                    (p.split == TRAIN if p.is_drawn else p.fold not in (fold, beside, -1)) and ok
                    for p, ok in zip(seen.pictures, clean, strict=True)
                ]
            )
            held = seen.where(
                [
                    (p.split == CALIBRATION if p.is_drawn else p.fold == beside) and ok
                    for p, ok in zip(seen.pictures, clean, strict=True)
                ]
            )
            learnt = self._learnt(train, held, teaching)
            other = measure.in_memory(learnt, pack.manifest.quality, self.training, pack.id, pack.version)
            here = [p.fold == fold for p in loose.pictures]
            part = loose.where(here)
            own = [m for m, is_in in zip(taken, here, strict=True) if is_in]
            with_limits = measure.verdicts(other, learnt, part.embeddings, own)
            without = measure.verdicts(other, learnt, part.embeddings, [ANY_QUALITY] * len(own))
            hits += [
                (p.kind, is_accusation(a), is_accusation(b))
                for p, a, b in zip(part.pictures, with_limits, without, strict=True)
            ]
            log.info("fold %d: %d photographs", fold, len(own))
        note = "each judged by a head that saw nothing of its source family"
        three = [hit for hit in hits if hit[0] in measure.TESTED_KINDS]
        rows = [
            count("photographs called protected, cross-fitted", [a for _, a, _ in three], note),
            count("photographs called protected, cross-fitted, quality limits off", [b for _, _, b in three], note),
        ]
        for kind in (*measure.TESTED_KINDS, "phone"):
            name = f"{kind} photographs called protected, cross-fitted"
            rows.append(count(name, [a for k, a, _ in hits if k == kind], note))
        return rows

    def _write(
        self, pack: ModelPack, learnt: Learnt, report: Report, steps: list[tuple[str, float, int, int]]
    ) -> ModelPack:
        from recipe.backbone import WEIGHTS_SHA256
        from recipe.export import Whole, largest_difference, write_onnx

        out: Path = self.asked.out
        out.mkdir(parents=True, exist_ok=True)
        whole = Whole(self._net(), learnt.head.weight, learnt.head.bias, learnt.temperature)
        graph = self.asked.work / "model.onnx"
        write_onnx(whole, graph)
        differences = largest_difference(whole, graph)
        log.info("largest difference to the network: %s", differences)
        minutes = round((time.monotonic() - self.begun) / 60, 1)
        self.training = replace(self.training, minutes=minutes)
        manifest = replace(pack.manifest, training=self.training, measured=report.measured)
        pack = ModelPack(out, manifest, pack.references)
        facts = Facts(
            self.pictures,
            self._encoder,
            WEIGHTS_SHA256,
            differences,
            steps,
            minutes,
            self.drawing_minutes,
            self.store.found,
            self.store.computed,
        )
        files = {
            "model.onnx": graph.read_bytes(),
            "references.npz": references_bytes(pack.references),
            "card.md": write_card(pack, learnt, report, facts).encode(),
        }
        if report.failures:
            files[failures.FILE] = failures.sheet(report.failures)
        for name, content in files.items():
            write_whole(out / name, content)
        sums = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
        write_manifest(replace(manifest, files=sums), out)
        _note_run(self.asked.note or f"{out.name} {self.asked.version}", self.training, report)
        log.info("written in %.1f minutes", minutes)
        return read_model_pack(out)


def truth_of(path: Path) -> tuple[str, float]:
    """Kind and difficulty in the truth beside a teaching picture; no kind where there is no truth."""
    truth = path.with_suffix(".picture.toml")
    if not truth.exists():
        return "", UNREADABLE
    told = tomllib.loads(truth.read_text("utf-8"))
    return str(told["kind"]), float(told["difficulty"])


def _note_run(what: str, training: Training, report: Report) -> None:
    """Append a row to ``runs.csv``: what was made, from what, how good, how long."""
    kept = [m for m in report.measured if not m.name.startswith("set holds")]
    figures = "; ".join(f"{m.name} {m.found} of {m.of}" for m in kept)
    is_new = not RUNS.exists()
    with RUNS.open("a", newline="", encoding="utf-8") as out:
        table = csv.writer(out, lineterminator="\n")
        if is_new:
            table.writerow(["date", "what", "data_sha256", "figures", "minutes"])
        table.writerow([date.today().isoformat(), what, training.data_sha256, figures, training.minutes])


if __name__ == "__main__":
    sys.exit(main())
