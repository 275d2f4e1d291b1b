"""The survey: open every photograph once, sort out what repeats or cannot be used, and say what was found."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from borderlens.domain.errors import Cancelled as Stopped
from borderlens.domain.errors import Mistake, NoSuchFile, Unreadable
from borderlens.domain.finding import Reason
from borderlens.packs.model_pack import ModelPack
from borderlens.services.model_room.checks import Seen, notices
from borderlens.services.model_room.folder import Listing, list_photographs
from borderlens.services.model_room.likeness import Groups, near_pairs
from borderlens.services.model_room.looks import Look, look_at
from borderlens.services.model_room.meanings import Meanings
from borderlens.services.model_room.records import Cancelled, LabelShare, Photograph, Progress, Stage, Survey
from borderlens.vision.judge import poor_quality, with_limits
from borderlens.words import Words


def survey(
    source: Path,
    base: ModelPack,
    words: Words,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Survey:
    """What a folder (or a table) holds and what there is to say about it; nothing in it is changed.

    One photograph is open at a time, and a kilobyte of each is kept. The same files give the same survey.

    Raises:
        Cancelled: between two photographs, when ``cancelled`` says so.
        NoSuchFile, NoPhotoFolder, TableColumn, TableCell, TableShape, TableEncoding: see ``folder``.
    """
    listing = list_photographs(source, Meanings(base.labels, words), cancelled)
    looker = _Looker(listing, base, words, progress, cancelled)
    seen = looker.look()
    shares = _shares(listing, seen)
    limit = base.manifest.quality.size_limit
    found = notices(listing, seen, shares, limit)
    return Survey(listing.folder, tuple(seen.good), shares, found)


class _Looker:
    def __init__(
        self, listing: Listing, base: ModelPack, words: Words, progress: Progress | None, cancelled: Cancelled | None
    ) -> None:
        self._listing = listing
        self._limits = base.manifest.quality
        self._words = words
        self._progress = progress
        self._cancelled = cancelled
        self._seen = Seen()

    def look(self) -> Seen:
        seen = self._seen
        seen.unread += [(path, self._words.mistake(NoSuchFile(file=str(path)))) for path in self._listing.absent]
        for path, why in self._listing.refused:
            seen.unread.append((path, self._words.mistake(Unreadable(file=str(path), why=why))))
        opened = self._open()
        self._sort_out(opened)
        return seen

    def _open(self) -> list[tuple[Photograph, Look]]:
        opened = []
        total = len(self._listing.photographs)
        for done, photograph in enumerate(self._listing.photographs):
            self._pause()
            try:
                look = look_at(photograph.path)
            except Mistake as mistake:
                self._seen.unread.append((photograph.path, self._words.mistake(mistake)))
            else:
                opened.append((replace(photograph, sha256=look.sha256), look))
            if self._progress is not None:
                self._progress(Stage.LOOKING, done + 1, total)
        return opened

    def _pause(self) -> None:
        if self._cancelled is not None and self._cancelled():
            raise Stopped

    def _sort_out(self, opened: Sequence[tuple[Photograph, Look]]) -> None:
        """Copies and poor photographs leave; the rest gets its objects."""
        seen = self._seen
        objects = Groups(photograph.object for photograph, _ in opened if photograph.object)
        first: dict[str, Photograph] = {}
        once: list[tuple[Photograph, Look]] = []
        for photograph, look in opened:
            earlier = first.setdefault(photograph.sha256, photograph)
            if earlier is photograph:
                once.append((photograph, look))
            elif earlier.label != photograph.label:
                seen.twice.append((earlier, photograph))
                once.append((photograph, look))
            else:
                seen.copies.append(photograph)
                if earlier.object and photograph.object:
                    objects.join(earlier.object, photograph.object)
        good = [(photograph, look) for photograph, look in once if self._is_good(photograph, look)]
        seen.looks = [look for _, look in good]
        self._group([photograph for photograph, _ in good], objects)

    def _is_good(self, photograph: Photograph, look: Look) -> bool:
        poor = poor_quality(with_limits(look.measures, self._limits))
        if poor is not None:
            put = {
                Reason.BLURRED: self._seen.blurred,
                Reason.TOO_DARK: self._seen.dark,
                Reason.TOO_SMALL: self._seen.small,
            }
            put[poor].append(photograph)
        return poor is None

    def _group(self, photographs: list[Photograph], objects: Groups) -> None:
        """Photographs that nobody gave an object: near ones are one object, every other is its own."""
        named = [photograph.object or photograph.name for photograph in photographs]
        for name in named:
            objects.add(name)
        repeats: set[int] = set()
        for pair in near_pairs(self._seen.looks, self._pause):
            one, other = photographs[pair.first], photographs[pair.second]
            if one.label == other.label:
                objects.join(named[pair.first], named[pair.second])
                repeats.add(pair.second)
            elif pair.same and one.sha256 != other.sha256:
                self._seen.twice.append((one, other))
        self._seen.near = [photographs[row] for row in sorted(repeats)]
        self._seen.good = [
            replace(photograph, object=objects.name(name)) for photograph, name in zip(photographs, named, strict=True)
        ]


def _shares(listing: Listing, seen: Seen) -> tuple[LabelShare, ...]:
    """One share a label, most photographs first; a label whose photographs all left is there with none."""
    of: dict[str, list[Photograph]] = defaultdict(list)
    for photograph in seen.good:
        of[photograph.label].append(photograph)
    shares = []
    for key, label in listing.meanings.items():
        own = of[key]
        shares.append(
            LabelShare(
                label=label,
                title=listing.titles[key],
                photographs=len(own),
                objects=len({photograph.object for photograph in own}),
                sources=len({photograph.source for photograph in own if photograph.source}),
                sample=own[0].path if own else listing.folder,
                known=key in listing.known,
            )
        )
    return tuple(sorted(shares, key=lambda share: (-share.photographs, share.label.key)))
