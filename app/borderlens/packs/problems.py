"""What can be wrong with a pack, and how to mend it, in plain words.

Each problem has a short stable name, kept in the mistake's ``problem`` field so that the sentence can be said in
another language; the English words here are the ones that the command line and a set-aside row show.
"""

from __future__ import annotations

from pathlib import Path

from borderlens.domain.errors import PackMistake

PROBLEMS: dict[str, tuple[str, str]] = {
    "absent": ("the file is missing", "add it, or take its name out"),
    "unreadable": ("the file cannot be read: {why}", "copy the pack again"),
    "too_large": ("the file is larger than {limit} kB", "make it smaller"),
    "outside": ("the file lies outside the pack or is a link", "put the file itself into the pack's folder"),
    "not_toml": ("this is not TOML: {why}", "correct this line"),
    "unknown_field": ("'{name}' is no field here", "take it out, or write one of: {known}"),
    "missing_field": ("'{name}' is missing", "add it"),
    "wrong_kind": ("'{name}' is not {wanted}", "write {wanted}"),
    "bad_name": ("'{value}' is no name", "use a-z and 0-9, with hyphens between"),
    "bad_option": ("'{value}' is no option key", "use a-z and 0-9, with underscores between"),
    "bad_key": ("'{value}' is no key", "use a-z and 0-9, with hyphens or underscores between"),
    "bad_fact": ("'{value}' is no fact id", "write it like IV-007"),
    "empty_text": ("'{name}' is empty", "write the words"),
    "too_long": ("'{name}' has {found} characters", "use at most {limit}"),
    "placeholder": ("'{name}' still holds a placeholder: {value}", "write the words"),
    "odd_character": ("'{name}' holds a character that is not seen or turns the text round", "take it out"),
    "markup": ("'{name}' holds markup: {value}", "write plain words"),
    "out_of_range": ("'{name}' is {value}", "use {low} to {high}"),
    "unknown_value": ("'{value}' is not known for '{name}'", "use one of: {known}"),
    "twice": ("'{value}' stands here twice", "keep one"),
    "newer": ("{what} needs a newer version of the program", "update the program, or take it out"),
    "wrong_folder": ("the id is '{value}' but the folder is '{folder}'", "give both the same name"),
    "same_id": ("another pack with the id '{value}' is already loaded from {first}", "take one of the two out"),
    "format": ("the format is '{value}'", "this program reads {wanted}"),
    "not_a_date": ("'{name}' is no date", "write it like 2026-11-24"),
    "not_a_hash": ("'{name}' is no SHA-256 sum", "write 64 digits of 0-9 and a-f"),
    "none_last": ("the label of 'none' is '{value}', not the last label", "put the label 'none' last"),
    "not_listed": ("the pack has no sum for '{name}'", "name it under [files]"),
    "altered": ("the file is not the one the manifest was made for", "copy the pack again"),
    "bad_array": ("the array '{name}' is not {wanted}", "make the pack again"),
    "bad_graph": ("the model cannot be run: {why}", "copy the pack again, or make it with this program"),
    "bad_arrays": ("this is no file of arrays", "copy the pack again"),
    "no_items": ("there is no item", "add at least one [[item]]"),
    "too_few": ("'{name}' has {found}", "give at least {wanted}"),
    "too_many": ("'{name}' has {found}", "give at most {wanted}"),
    "fixed_options": ("items of type {type} have the options {wanted}", "write the options in that order"),
    "not_an_option": ("'{value}' in '{name}' is not among the options", "use one of: {known}"),
    "not_a_mark": ("'{value}' is marked on none of the item's pictures", "use one of: {known}"),
    "cannot_tell_last": ("identification items end with the option cannot_tell", "put cannot_tell last"),
    "cannot_tell_alone": ("cannot_tell stands beside another answer", "let it be the only answer"),
    "role_answer": ("the role '{role}' does not fit the answer", "{rule}"),
    "role_type": ("the role '{role}' needs an item with one answer", "take the role out, or change the type"),
    "order_answer": ("the answer does not hold every option once", "write all options in the right order"),
    "no_target": ("'{value}' goes to no target", "write under [item.fits] where it goes"),
    "not_a_target": ("'{value}' is not among the targets", "use one of: {known}"),
    "targets_last": ("the targets of an identification item end with cannot_tell", "put cannot_tell last"),
    "not_a_state": ("'{value}' is no state or end of the scenario", "use one of: {known}"),
    "circle": (
        "the choice leads back to '{value}': a path could go round for ever",
        "lead it onwards",
    ),
    "unreached": ("no path comes to '{value}'", "lead a choice there, or take it out"),
    "no_worth": ("no path of the scenario earns anything", "give the right choices a worth above 0"),
    "no_picture": ("there is no picture of this name", "add {value}.toml and its picture, or correct the name"),
    "not_a_picture": ("this is no JPEG, PNG or WebP picture", "save it as JPEG"),
    "too_many_pixels": ("the picture has {found} million pixels", "make it smaller: at most {limit} million"),
    "polygon_short": ("the polygon has {found} corners", "give 3 to {limit}"),
    "polygon_outside": ("a corner of the polygon lies outside the picture", "use fractions from 0 to 1"),
    "polygon_crossing": ("the outline of the polygon crosses or touches itself", "set the corners in order round it"),
    "polygon_flat": ("the polygon has no area", "set its corners apart"),
    "text_missing": ("the words of '{name}' are missing", "add them"),
    "text_unused": ("there are words for '{name}', which is not in the pack", "take them out"),
    "changed": ("the file was changed after the pack was signed", "ask the sender for the pack again"),
    "lost": ("the file was signed and is missing", "ask the sender for the pack again"),
    "added": ("the file was added after the pack was signed", "take it out, or ask the sender for the pack again"),
    "bad_signature": ("the signature does not fit", "ask the sender for the pack again"),
    "signer": ("a signature needs words for who signs", "write 1 to {limit} characters on one line"),
    "not_a_key": ("this is no signing key", "put back the copy of the file 'signing.pem'"),
    "file_name": (
        "'{value}' is a file name that not every system can keep, or that leads out of the pack",
        "use letters a-z, digits, points and hyphens, in folders of the pack",
    ),
    "case_clash": ("'{value}' and '{other}' would be one file on some systems", "give one another name"),
    "no_head": ("there is no pack.toml, manifest.toml or library.toml", "choose the pack's own folder or file"),
    "two_heads": ("the folder holds more than one pack", "keep one of pack.toml, manifest.toml, library.toml"),
    "not_a_pack_file": ("this is no pack file", "choose a file ending in .blpack, as 'packs export' writes it"),
    "pack_file_damaged": ("the pack file is damaged: {why}", "copy it again, or ask the sender for it again"),
    "link_inside": ("'{value}' is a link", "ask the sender for a pack without links"),
    "language_files": ("the languages named in pack.toml and the files in text/ differ: {value}", "make them agree"),
}


def pack_mistake(problem: str, file: Path, line: int = 0, **details: object) -> PackMistake:
    """A ``PackMistake`` with ``what`` and ``mend`` filled in; ``line`` is 0 when it is not known."""
    what, mend = PROBLEMS[problem]
    return PackMistake(
        file=str(file),
        line=line,
        what=what.format(**details),
        mend=mend.format(**details),
        problem=problem,
        details=details,
    )
