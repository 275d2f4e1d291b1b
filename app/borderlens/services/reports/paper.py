"""Making the papers of a session: what the command line and the window call. Slow work: do it in a job.

``progress`` is told (done, of); ``cancelled`` is called between the steps and raises to stop. A file that is written is
whole; what was written before a stop stays.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from borderlens.domain.attempts import Mode
from borderlens.domain.errors import Mistake
from borderlens.domain.report_errors import NoFontForPaper, NoListKept
from borderlens.exchange.certificates import CertificateList, Entry, read_list
from borderlens.exchange.typeset import Typesetter, breakable_name, languages_without_font
from borderlens.packs.signing import own_keys
from borderlens.paths import Paths
from borderlens.services.collecting.keys import key_folder
from borderlens.services.figures.figures import Figures
from borderlens.services.fonts import SCRIPTS, ScriptFont
from borderlens.services.programme import programme_key
from borderlens.services.reports.certificates import LIST, certificates, write_certificates
from borderlens.services.reports.feedback import Feedback, feedback, feedback_data
from borderlens.services.reports.gather import gather, gather_award
from borderlens.services.reports.released import Released
from borderlens.services.reports.session_report import TEMPLATE, Layout, report_data
from borderlens.services.sessions.sessions import Sessions
from borderlens.store.protocol import Store
from borderlens.whole_file import write_whole
from borderlens.words import FALLBACK, LANGUAGES

PLACE = "certificates"
"""Below the user's data: a copy of the list of each session, by its id."""
_SCRIPT = {"lo": "lao", "zh-Hans": "han"}

Progress = Callable[[int, int], None]


def _no_progress(done: int, of: int) -> None:
    """Nobody is told."""


def _never() -> None:
    """Nobody stops it."""


def typesetter_for(paths: Paths, languages: Sequence[str]) -> Typesetter:
    """A typesetter that has fonts for these languages.

    Raises:
        NoFontForPaper: a language's script has none; a page of empty boxes is worth nothing.
    """
    found = Typesetter(paths.paper)
    for language in languages_without_font(found.families, languages):
        script = next(script for script in SCRIPTS if script.key == _SCRIPT.get(language, "latin"))
        raise NoFontForPaper(language=LANGUAGES[language], package=ScriptFont(script, None).package)
    return found


def write_report(
    store: Store,
    paths: Paths,
    session: str,
    out: Path,
    languages: Sequence[str] = (),
    layout: Layout = Layout.AFTER,
    *,
    figures: Figures | None = None,
    progress: Progress = _no_progress,
    cancelled: Callable[[], None] = _never,
    today: date | None = None,
) -> Path:
    """The session's report as a PDF, in its first language where none is given.

    Raises:
        UnknownSession: no session of that id is here.
        NoFontForPaper, DiskFull, CannotWrite.
    """
    chosen = tuple(languages) or _first(store, paths, session)
    typesetter = typesetter_for(paths, chosen)
    seen = figures or Figures(store, paths)
    seen.refresh(cancelled=cancelled)
    progress(1, 3)
    material = gather(store, paths, session, seen, today=today or _today(), cancelled=cancelled)
    progress(2, 3)
    cancelled()
    write_whole(out, typesetter.pdf(TEMPLATE, report_data(material, paths.translations, chosen, layout)))
    progress(3, 3)
    return out


def write_session_certificates(
    store: Store,
    paths: Paths,
    session: str,
    folder: Path,
    *,
    figures: Figures | None = None,
    progress: Progress = _no_progress,
    cancelled: Callable[[], None] = _never,
    today: date | None = None,
) -> tuple[Path, ...]:
    """Certificates of everybody who took part, and the signed list; gives the files, the list last.

    Raises:
        UnknownSession: no session of that id is here. NobodyTookPart: there is nobody to give one to.
        NoFontForPaper, NotAProgrammeKey, PackMistake, DiskFull, CannotWrite.
    """
    seen = figures or Figures(store, paths)
    seen.refresh(cancelled=cancelled)
    award, holders = gather_award(store, paths, session, seen, today=today or _today())
    earlier = kept_entries(paths, session)
    issued = {entry.code: entry.issued_on for entry in earlier}
    made = certificates(award, holders, programme_key(paths.data), issued)
    typesetter = typesetter_for(paths, sorted({language for one in made for language in one.languages}))
    keys = own_keys(key_folder(paths))
    files = write_certificates(
        award, made, folder, keys, typesetter, paths.translations,
        earlier=earlier, progress=progress, cancelled=cancelled,
    )  # fmt: skip
    write_whole(paths.data / PLACE / f"{session}.csv", (folder / LIST).read_bytes())
    return files


def kept_entries(paths: Paths, session: str) -> tuple[Entry, ...]:
    """Certificates that were made here for the session before; none where the list kept here was changed."""
    try:
        return read_list(paths.data / PLACE / f"{session}.csv").entries
    except Mistake:
        return ()


def find_certificate(paths: Paths, typed: str, file: Path | None = None) -> tuple[Entry, CertificateList]:
    """The certificate of a code, in a list or in those kept here.

    Raises:
        CodeMistyped: it is no code. CodeNotListed: no list holds it. NoListKept: there is none here.
        NotACertificateList, ListChanged, and the mistakes of reading a table.
    """
    if file is not None:
        found = read_list(file)
        return found.find(typed), found
    lists = [read_list(path) for path in sorted((paths.data / PLACE).glob("*.csv"))]
    if not lists:
        raise NoListKept
    for found in lists:
        try:
            return found.find(typed), found
        except Mistake as mistake:
            if mistake.code != "code_not_listed":
                raise
    everything = CertificateList(tuple(entry for found in lists for entry in found.entries), lists[0].public_key)
    return everything.find(typed), everything


def write_feedback(
    store: Store,
    paths: Paths,
    session: str,
    out: Path,
    mode: Mode = Mode.POST,
    *,
    people: Sequence[str] = (),
    progress: Progress = _no_progress,
    cancelled: Callable[[], None] = _never,
) -> int:
    """Feedback sheets of everybody who sat the phase, or of ``people``, in one PDF; gives how many.

    Raises:
        UnknownSession: no session of that id is here.
        NoFontForPaper, DiskFull, CannotWrite.
    """
    sessions = Sessions(store, paths)
    register = sessions.register(session)
    released = Released(paths)
    sheets: list[tuple[str, Feedback]] = []
    enrolled = register.people
    for done, entry in enumerate(enrolled, start=1):
        cancelled()
        progress(done, len(enrolled) + 1)
        if people and entry.person not in people:
            continue
        own = [entry.person, *(person for person, into in register.merged.items() if into == entry.person)]
        rows = [row for person in own for row in store.reading.attempts(person=person, session=session)]
        attempts = [store.reading.attempt(row.id) for row in sorted(rows, key=lambda row: (row.opened_at, row.id))]
        known = store.people.get(entry.person)
        shown = (known.name if register.session.plan.names else known.code) if known else ""
        language = entry.language if entry.language in LANGUAGES else FALLBACK
        there = [attempt for attempt in attempts if attempt is not None]
        sheet = feedback(breakable_name(shown), language, mode, there, released.form, released.item)
        if sheet is not None:
            sheets.append((known.code if known else "", sheet))
    if sheets:
        ordered = [sheet for _, sheet in sorted(sheets, key=lambda row: row[0])]
        typesetter = typesetter_for(paths, sorted({sheet.language for sheet in ordered}))
        plan = register.session.plan
        data = feedback_data(ordered, paths.translations, breakable_name(plan.title), plan.simulated)
        write_whole(out, typesetter.pdf(TEMPLATE, data))
    progress(len(enrolled) + 1, len(enrolled) + 1)
    return len(sheets)


def _first(store: Store, paths: Paths, session: str) -> tuple[str, ...]:
    languages = Sessions(store, paths).get(session).plan.languages
    return tuple(language for language in languages if language in LANGUAGES)[:1] or (FALLBACK,)


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
