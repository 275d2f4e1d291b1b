"""Tune the last two stages of the network on drawn pictures, held near the published weights.

    python -m recipe.tune --shared ../shared --studio build/studio-v2 --work build/tune --epochs 6

Of photographs only materials and everyday scenes of the training folds are learnt from, as ``none``: without them the
network takes gravel and rock for horn and scales (14 of 607 photographs of no product were called protected, 2 of 1,212
before tuning). Animals, products and shop goods are never learnt from, so that their lists stay lists of things the
network never saw; materials and scenes of the other folds are what is left to count false alarms on.
After each step the weights are drawn back towards the published ones (Li et al., 2018, L2-SP): drawn pictures are of
one hand, and what the network knows of photographs must not be lost. Batch statistics stay as published. The epoch
with the least cross entropy on shapes kept apart (``calibrate``) is the one that is written; each epoch is saved, so
that a broken run goes on.
"""

from __future__ import annotations

import argparse
import logging
import math
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from borderlens.vision.learning.head import SCALE, Ints
from recipe.augment import View
from recipe.backbone import Lite2, load
from recipe.data import CALIBRATION, TRAIN, Picture, drawn, photographs
from recipe.features import logged_progress
from recipe.halves import Back, Halfway
from recipe.labels import used_labels
from recipe.make import WEIGHTS
from recipe.shapes import FEATURES

log = logging.getLogger("recipe.tune")
VIEWS = (0, 1)
"""Views of a drawn picture that are learnt from: the file, and one crop with the faults of another camera."""
CROPPED = "drawn"
NOTHING = ("background", "texture")
"""Kinds of photographs that teach ``none``."""
NOTHING_WEIGHT = 4.0
"""How much oftener ``none`` is shown than one label: it is many things."""
BATCH = 64


@dataclass(frozen=True, slots=True)
class Wish:
    """How to tune: ``rate`` and ``head_rate`` are learning rates, ``anchor`` the pull towards the published weights
    (per unit of rate), ``mix`` the parameter of manifold mixup (0 is none)."""

    epochs: int = 6
    rate: float = 2e-4
    head_rate: float = 2e-3
    anchor: float = 5.0
    mix: float = 0.2
    seed: int = 1


class Tuned(nn.Module):
    """The back half with a head on ``SCALE`` times its embedding."""

    def __init__(self, net: Lite2, labels: int) -> None:
        super().__init__()
        self.back = Back(net)
        self.head = nn.Linear(FEATURES, labels)
        nn.init.zeros_(self.head.weight)
        nn.init.zeros_(self.head.bias)

    def forward(self, maps: Tensor) -> Tensor:
        return self.head(SCALE * self.back(maps))  # type: ignore[no-any-return]


@dataclass(slots=True)
class Rows:
    """Pictures of one side: for each view the places of their maps, and the columns of their labels."""

    places: list[list[tuple[str, int]]]
    labels: Ints


def rows_of(halfway: Halfway, pictures: list[Picture], columns: dict[str, int], views: tuple[int, ...]) -> Rows:
    """The maps of pictures, computed where they are not known yet."""
    places = [
        halfway.prepare(
            [(p, View(v, CROPPED if v and p.is_drawn else p.kind)) for p in pictures], logged_progress(f"view {v}")
        )
        for v in views
    ]
    return Rows(places, np.array([columns[p.label] for p in pictures], dtype=np.int64))


def tune(net: Lite2, halfway: Halfway, train: Rows, held: Rows, count: int, wish: Wish, folder: Path) -> Lite2:
    """Tune ``net`` in place; returns it with the weights of the best epoch."""
    torch.manual_seed(wish.seed)
    random = np.random.default_rng(wish.seed)
    model = Tuned(net, count).eval()  # batch statistics stay as published
    published = {name: p.detach().clone() for name, p in model.back.named_parameters()}
    steps = math.ceil(len(train.labels) / BATCH)
    optimiser = torch.optim.AdamW(
        [
            {"params": list(model.back.parameters()), "lr": wish.rate, "weight_decay": 0.0},
            {"params": list(model.head.parameters()), "lr": wish.head_rate, "weight_decay": 1e-2},
        ]
    )
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, [wish.rate, wish.head_rate], total_steps=steps * wish.epochs, pct_start=0.15
    )
    state, first, best = folder / "state.pt", 0, math.inf
    if state.exists():
        kept = torch.load(state, weights_only=False)
        model.load_state_dict(kept["model"])
        optimiser.load_state_dict(kept["optimiser"])
        schedule.load_state_dict(kept["schedule"])
        random.bit_generator.state = kept["random"]
        first, best = kept["epoch"], kept["best"]
    chances = 1.0 / np.bincount(train.labels, minlength=count)[train.labels]
    chances[train.labels == count - 1] *= NOTHING_WEIGHT
    chances /= chances.sum()
    for epoch in range(first, wish.epochs):
        begun, loss_sum = time.monotonic(), 0.0
        for step in range(steps):
            drawn_rows = random.choice(len(train.labels), BATCH, p=chances)
            views = random.integers(len(train.places), size=BATCH)
            maps = torch.from_numpy(halfway.maps([train.places[v][r] for v, r in zip(views, drawn_rows, strict=True)]))
            labels = torch.from_numpy(train.labels[drawn_rows])
            share = float(random.beta(wish.mix, wish.mix)) if wish.mix else 1.0
            order = torch.from_numpy(random.permutation(BATCH))
            with half_precision():
                logits = model(share * maps + (1 - share) * maps[order] if share < 1 else maps).float()
            loss = share * nn.functional.cross_entropy(logits, labels)
            loss = loss + (1 - share) * nn.functional.cross_entropy(logits, labels[order])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
            _draw_back(model.back, published, wish.anchor * optimiser.param_groups[0]["lr"])
            loss_sum += loss.item()
            if step % 20 == 0:
                log.info("epoch %d step %d of %d, loss %.3f", epoch, step, steps, loss_sum / (step + 1))
        found, right = asked(model, halfway, held)
        log.info("epoch %d: held loss %.4f, right %.4f, %.0f s", epoch, found, right, time.monotonic() - begun)
        if found < best:
            best = found
            torch.save(net.state_dict(), folder / "tuned.pth")
        kept = {
            "model": model.state_dict(),
            "optimiser": optimiser.state_dict(),
            "schedule": schedule.state_dict(),
            "random": random.bit_generator.state,
            "epoch": epoch + 1,
            "best": best,
        }
        torch.save(kept, state.with_suffix(".part"))
        state.with_suffix(".part").replace(state)
    net.load_state_dict(torch.load(folder / "tuned.pth", weights_only=True))
    return net.eval()


def half_precision() -> torch.autocast:
    """A third faster and more on processors that multiply in bfloat16; the weights stay in single precision."""
    return torch.autocast("cpu", dtype=torch.bfloat16)


def _draw_back(back: Back, published: dict[str, Tensor], share: float) -> None:
    with torch.no_grad():
        for name, p in back.named_parameters():
            p.add_(published[name] - p, alpha=min(1.0, share))


def asked(model: Tuned, halfway: Halfway, rows: Rows) -> tuple[float, float]:
    """Cross entropy, every label weighing the same, and the share of right labels, on the files as they are."""
    logits = []
    with torch.no_grad(), half_precision():
        for start in range(0, len(rows.labels), BATCH):
            logits.append(model(torch.from_numpy(halfway.maps(rows.places[0][start : start + BATCH]))).float())
    every, labels = torch.cat(logits), torch.from_numpy(rows.labels)
    weights = torch.from_numpy(1.0 / np.maximum(1, np.bincount(rows.labels, minlength=every.shape[1]))).float()
    return (
        nn.functional.cross_entropy(every, labels, weight=weights).item(),
        (every.argmax(dim=1) == labels).float().mean().item(),
    )


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="recipe.tune", description="Tune the last stages on drawn pictures.")
    parser.add_argument("--shared", required=True, type=Path)
    parser.add_argument("--studio", type=Path, default=Path("build/studio"))
    parser.add_argument("--halves", type=Path, default=Path("build/halves"), help="folder of the maps halfway")
    parser.add_argument("--work", type=Path, default=Path("build/tune"))
    for name, default in (("epochs", 6), ("rate", 2e-4), ("head-rate", 2e-3), ("anchor", 5.0), ("mix", 0.2)):
        parser.add_argument(f"--{name}", type=type(default), default=default)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args(arguments)
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    torch.set_num_threads(1)
    given.work.mkdir(parents=True, exist_ok=True)
    net = load(given.shared / "backbone" / WEIGHTS)
    halfway = Halfway(given.halves, net)
    pictures = drawn(given.studio)
    pictures += [p for p in photographs(given.shared) if p.kind in NOTHING]
    labels = used_labels({p.kind for p in pictures})
    columns = {label.key: i for i, label in enumerate(labels)}  # ``none`` is the last
    train, held = (
        rows_of(halfway, [p for p in pictures if p.split == side], columns, views)
        for side, views in ((TRAIN, VIEWS), (CALIBRATION, (0,)))
    )
    wish = Wish(given.epochs, given.rate, given.head_rate, given.anchor, given.mix, given.seed)
    tune(net, halfway, train, held, len(labels), wish, given.work)
    return 0


if __name__ == "__main__":
    sys.exit(main())
