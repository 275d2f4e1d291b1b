"""Products taken for one another: what it was, and what people said it was."""

from __future__ import annotations

from collections import Counter, defaultdict

import numpy as np

from borderlens.domain.items import CANNOT_TELL, Role
from borderlens.services.figures.records import REFER, Confusion
from borderlens.services.figures.table import Flags, Table


def confusion(table: Table, sheets: Flags) -> Confusion:
    """Counts over single-choice identification items that show one thing, by the answer that fits and the one given.

    True or false, pairs and what cannot be told by eye stay out: they name no product. What was left out counts for
    nothing here.
    """
    told: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    protected: dict[str, bool] = {}
    for block in table.blocks:
        rows = block.choices[sheets[block.rows]]
        if not len(rows):
            continue
        for at, item in enumerate(block.layout.items):
            if not item.answer:
                continue
            protected[item.answer] = protected.get(item.answer, False) or item.role == Role.PROTECTED
            counts = np.bincount(rows[:, at], minlength=len(item.options) + 1)[1:].tolist()
            for option, count in zip(item.options, counts, strict=True):
                if count:
                    said = REFER if option == CANNOT_TELL else option
                    told[item.answer, said][item.name] += count
    products = tuple(sorted(protected, key=lambda key: (not protected[key], key)))
    others = sorted({said for _, said in told} - set(products) - {REFER})
    columns = (*products, *others, REFER) if products else ()
    return Confusion(
        products=products,
        columns=columns,
        protected=sum(protected.values()),
        counts=tuple(
            tuple(told[was, said].total() if (was, said) in told else 0 for said in columns) for was in products
        ),
        items={
            (row, column): tuple(
                name for name, _ in sorted(told[was, said].items(), key=lambda pair: (-pair[1], pair[0]))
            )
            for row, was in enumerate(products)
            for column, said in enumerate(columns)
            if (was, said) in told
        },
    )
