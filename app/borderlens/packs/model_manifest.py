"""The manifest of a model pack, format ``bl-model/1``: what a model gives, its thresholds, and how it was measured."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

from borderlens.domain.products import Group, Label
from borderlens.packs.model_records import ANY_NEARNESS, Calibration, Gate, Manifest, Measured, QualityLimits, Training
from borderlens.packs.toml_file import OPTION, Table, TomlFile
from borderlens.packs.toml_text import toml_text
from borderlens.whole_file import write_whole

FORMAT = "bl-model/1"
MANIFEST = "manifest.toml"
MODEL = "model.onnx"
FRAMING = "squeeze"
SET_METHODS = ("least", "raps")
_HASH = re.compile(r"[0-9a-f]{64}")
_LONG = 4000
_MANY = 10**12


def read_manifest(folder: Path) -> Manifest:
    """Read and validate ``folder/manifest.toml``.

    Raises:
        PackMistake: with the file, the line and the mend.
    """
    return _manifest(TomlFile.read(folder, MANIFEST), folder.resolve().name)


def _manifest(file: TomlFile, folder: str) -> Manifest:
    table = file.table()
    if table.words("format") != FORMAT:
        raise table.mistake("format", "format", value=str(table.data["format"])[:60], wanted=FORMAT)
    pack = table.name("id")
    if pack != folder:
        raise table.mistake("wrong_folder", "id", value=pack, folder=folder)
    size = _input_size(table.child("input"))
    labels = tuple(_label(entry) for entry in table.children("labels"))
    references, references_file = _references(table.child("references"))
    manifest = Manifest(
        id=pack,
        version=table.words("version", 32),
        made=_date(table, "made"),
        licence=table.words("licence", 200),
        labels=labels,
        calibration=_calibration(table.child("calibration"), len(labels)),
        gate=_gate(table.child("gate")),
        quality=_quality(table.child("quality")),
        references=references,
        training=_training(table.child("training")),
        measured=tuple(_measured(entry) for entry in table.children("measured", [])),
        files=_files(table.child("files"), references_file),
        size=size,
        references_file=references_file,
    )
    table.done()
    _check_labels(table, manifest)
    return manifest


def write_manifest(manifest: Manifest, folder: Path) -> Path:
    """Write ``folder/manifest.toml`` whole or not at all; what it says is validated first.

    Raises:
        PackMistake: a field breaks the format.
        CannotWrite, DiskFull: nothing was changed.
    """
    path = folder / MANIFEST
    text = toml_text(_document(manifest))
    _manifest(TomlFile(path, tomllib.loads(text), text), folder.resolve().name)
    write_whole(path, text.encode("utf-8"))
    return path


def _document(m: Manifest) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "id": m.id,
        "version": m.version,
        "made": m.made,
        "licence": m.licence,
        "input": {"size": m.size, "framing": FRAMING},
        "labels": [
            {
                "key": label.key,
                "group": label.group.value,
                "product": label.product,
                "advice": label.advice,
                "by_eye": label.by_eye,
                "drawn_only": label.drawn_only,
            }
            for label in m.labels
        ],
        "calibration": _sets(m.calibration),
        "gate": _fields(m.gate),
        "quality": _fields(m.quality),
        "references": {"count": m.references, "file": m.references_file},
        "training": _fields(m.training),
        "measured": [_fields(entry) for entry in m.measured],
        "files": dict(m.files),
    }


def _sets(calibration: Calibration) -> dict[str, Any]:
    """The fields of the method that is used."""
    unused = ("set_least", "set_kept") if calibration.set_method == "raps" else ("set_lambda", "set_k", "set_threshold")
    found = {name: value for name, value in _fields(calibration).items() if name not in unused}
    return {name: list(value) if name == "set_least" else value for name, value in found.items()}


def _fields(record: Calibration | Gate | QualityLimits | Training | Measured) -> dict[str, Any]:
    return {name: getattr(record, name) for name in record.__slots__}


def _date(table: Table, key: str) -> date:
    value = table.data.get(key)
    table.asked.add(key)
    if isinstance(value, str):
        try:
            return date.fromisoformat(value)
        except ValueError as error:
            raise table.mistake("not_a_date", key, name=key) from error
    if type(value) is not date:
        raise table.mistake("missing_field" if value is None else "not_a_date", key, name=key)
    return value


def _hash(table: Table, key: str) -> str:
    value = table.words(key, 64)
    if not _HASH.fullmatch(value):
        raise table.mistake("not_a_hash", key, name=key)
    return value


def _input_size(table: Table) -> int:
    size = table.integer("size", 32, 1024)
    if table.words("framing") != FRAMING:
        raise table.mistake("unknown_value", "framing", value=table.data["framing"], name="framing", known=FRAMING)
    table.done()
    return size


def _label(table: Table) -> Label:
    label = Label(
        key=table.name("key", OPTION),
        group=table.choice("group", Group),
        product=table.name("product", OPTION),
        advice=table.name("advice", OPTION),
        by_eye=table.flag("by_eye"),
        drawn_only=table.flag("drawn_only"),
    )
    table.done()
    return label


def _check_labels(table: Table, manifest: Manifest) -> None:
    keys = [label.key for label in manifest.labels]
    if len(keys) < 2:
        raise table.mistake("too_few", "labels", name="labels", found=len(keys), wanted=2)
    for place, key in enumerate(keys):
        if key in keys[:place]:
            raise table.file.mistake("twice", ("labels", place, "key"), value=key)
    for place, label in enumerate(manifest.labels):
        is_none = label.key == manifest.gate.none_label
        if is_none != (label.group is Group.NONE) or (is_none and place != len(keys) - 1):
            raise table.file.mistake("none_last", ("labels", place, "key"), value=label.key)
    if manifest.gate.none_label not in keys:
        raise table.file.mistake(
            "unknown_value",
            ("gate", "none_label"),
            value=manifest.gate.none_label,
            name="none_label",
            known=", ".join(keys),
        )


def _calibration(table: Table, labels: int) -> Calibration:
    method = table.words("set_method")
    if method not in SET_METHODS:
        known = ", ".join(SET_METHODS)
        raise table.mistake("unknown_value", "set_method", value=method, name="set_method", known=known)
    penalty, free, threshold, kept = 0.0, 0, 0.0, 0.0
    least: tuple[float, ...] = ()
    if method == "raps":
        penalty = table.number("set_lambda", 0, 1)
        free = table.integer("set_k", 0, 1000)
        threshold = table.number("set_threshold", 0, 1.000001 + penalty * max(0, labels - free))
    else:
        least = table.numbers("set_least", labels, 0, 1)
        kept = table.number("set_kept", 0, 1)
    calibration = Calibration(
        temperature=table.number("temperature", 0.001, 1000),
        set_alpha=table.number("set_alpha", 0.0001, 0.5),
        group_threshold=table.number("group_threshold", 0, 1),
        set_calibrated_on=table.words("set_calibrated_on", _LONG),
        set_method=method,
        set_least=least,
        set_kept=kept,
        set_lambda=penalty,
        set_k=free,
        set_threshold=threshold,
        set_mass=table.number("set_mass", 0, 1) if "set_mass" in table.data else 0.0,
    )
    table.done()
    return calibration


def _gate(table: Table) -> Gate:
    gate = Gate(
        nearest_cosine=table.number("nearest_cosine", -1, 1),
        nearest_quantile=table.number("nearest_quantile", 0, 1),
        none_label=table.name("none_label", OPTION),
        none_probability=table.number("none_probability", 0, 1),
        least_nearness=table.number("least_nearness", ANY_NEARNESS, -ANY_NEARNESS)
        if "least_nearness" in table.data
        else ANY_NEARNESS,
    )
    table.done()
    return gate


def _quality(table: Table) -> QualityLimits:
    limits = QualityLimits(
        sharpness_limit=table.number("sharpness_limit", 0, 1e6),
        light_limit=table.number("light_limit", 0, 255),
        size_limit=table.integer("size_limit", 1, 100_000),
    )
    table.done()
    return limits


def _references(table: Table) -> tuple[int, str]:
    count = table.integer("count", 1, 1_000_000)
    file = table.words("file", 64)
    if Path(file).name != file or not file.endswith(".npz"):
        raise table.mistake("wrong_kind", "file", name="file", wanted="the name of an .npz file in the pack's folder")
    table.done()
    return count, file


def _training(table: Table) -> Training:
    training = Training(
        pictures=table.integer("pictures", 0, _MANY),
        seeds=table.integer("seeds", 0, _MANY),
        photographs=table.integer("photographs", 0, _MANY),
        data_sha256=_hash(table, "data_sha256"),
        minutes=table.number("minutes", 0, 1e9),
        summary=table.words("summary", _LONG),
    )
    table.done()
    return training


def _measured(table: Table) -> Measured:
    of = table.integer("of", 0, _MANY)
    table.asked.add("note")
    note = table.words("note", _LONG) if table.data.get("note") else ""
    entry = Measured(name=table.words("name"), found=table.integer("found", 0, of), of=of, note=note)
    table.done()
    return entry


def _files(table: Table, references_file: str) -> dict[str, str]:
    sums = {name: _hash(table, name) for name in table.keys()}  # noqa: SIM118  Table.keys marks them as known
    for name in sums:
        if Path(name).name != name or name in ("", ".", "..", MANIFEST):
            raise table.mistake("bad_name", name, value=name[:60])
    for needed in (MODEL, references_file):
        if needed not in sums:
            raise table.mistake("not_listed", name=needed)
    return sums
