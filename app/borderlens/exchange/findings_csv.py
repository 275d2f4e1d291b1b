"""Findings as a table: one row a photo, or the mistake that prevented one. Columns are language-neutral; yes is 1."""

from __future__ import annotations

from borderlens.domain.finding import Finding

HEADER = (
    *("file", "outcome", "reason", "label", "group", "candidates", "sharpness", "light", "size"),
    *("model", "model_version", "drawn_only", "sha256", "width", "height", "error_code", "error_message"),
)


def finding_row(file: str, finding: Finding) -> list[object]:
    """The row of a photo that was read."""
    return [
        file,
        finding.outcome.value,
        finding.reason.value if finding.reason else None,
        finding.label,
        finding.group.value,
        "; ".join(f"{c.label} {c.probability:.4f}" for c in finding.candidates),
        round(finding.quality.sharpness, 1),
        round(finding.quality.light, 1),
        finding.quality.size,
        finding.model.pack,
        finding.model.version,
        int(finding.drawn_only),
        finding.photo.sha256,
        finding.photo.width,
        finding.photo.height,
        None,
        None,
    ]


def mistake_row(file: str, code: str, message: str) -> list[object]:
    """The row of a photo that was not read; ``message`` is one line in a person's language."""
    return [file, *[None] * (len(HEADER) - 3), code, message]
