"""Golden pages: small grey pictures of what paper looks like, one a sheet and language.

Made anew, after looking at the pages, by ``python -m tests.services.reports.golden`` from the repository's root with
``app`` on the path. They are drawn with the Noto fonts; ``compare`` tells how far a page is from its picture.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from tests.services.reports import made

from borderlens.domain.attempts import Mode
from borderlens.domain.items import Competency, Kind
from borderlens.exchange.typeset import Typesetter
from borderlens.paths import bundled
from borderlens.services.reports.certificates import Award, Holder, certificate_data, certificates
from borderlens.services.reports.donor import DonorRow, DonorTable, donor_data
from borderlens.services.reports.feedback import Counts, Cue, Feedback, feedback_data
from borderlens.services.reports.session_report import Layout, report_data

FOLDER = Path(__file__).parent / "golden"
PPI = 30
FONTS = ("Noto Sans", "Noto Sans Lao", "Noto Sans CJK SC")
TRANSLATIONS = bundled() / "assets" / "translations"
LANGUAGES = ("en", "vi", "zh-Hans", "lo")
NAMES = {"en": "Anna Example", "vi": "Nguyễn Thị Ví Dụ", "zh-Hans": "示例人", "lo": "ທ້າວ ຕົວຢ່າງ"}
Grey = NDArray[np.float64]


def _report(language: str) -> tuple[str, Mapping[str, object]]:
    return "sheets", report_data(made.material(38, simulated=language == "lo"), TRANSLATIONS, [language])


def _beside(language: str) -> tuple[str, Mapping[str, object]]:
    other = "lo" if language != "lo" else "en"
    return "sheets", report_data(made.material(38), TRANSLATIONS, [language, other], Layout.BESIDE)


def _certificate(language: str) -> tuple[str, Mapping[str, object]]:
    award = Award(made.session(), "Lạng Sơn", made.material(3).partners, "2026-11-27")
    reached = {Competency.IDENTIFICATION: False, Competency.EVIDENCE: True}
    holder = Holder("p1", NAMES[language], "LS-001", language, reached)
    return "certificate", certificate_data(award, certificates(award, [holder], bytes(32)), TRANSLATIONS)


def _feedback(language: str) -> tuple[str, Mapping[str, object]]:
    products = {Kind.IVORY: Counts(4, 3, 4, 1, 2, 1), Kind.PANGOLIN: Counts(6, 6, 6, 0, 2, 2)}
    cues = (Cue("Schreger", "120°", 3),)
    sheet = Feedback(NAMES[language], language, Mode.POST, products, {Competency.LEGAL: (7, 10)}, cues, True, 2)
    return "sheets", feedback_data([sheet], TRANSLATIONS, made.plan().title, False)


def _donor(language: str) -> tuple[str, Mapping[str, object]]:
    seen = made.material(38).phases[Mode.POST].figures.indicator
    row = DonorRow("Lang Son 2026-11", "Lạng Sơn", "2026-11-24", "2026-11-26", seen)
    hidden = DonorRow("Pakxan 2026-12", "Pakxan", "2026-12-01", "2026-12-02", None)
    pooled = DonorRow("", "", "2026-11-24", "2026-12-02", seen)
    return "sheets", donor_data(DonorTable((row, hidden), pooled), TRANSLATIONS, [language], date(2026, 12, 5))


SHEETS: Mapping[str, Callable[[str], tuple[str, Mapping[str, object]]]] = {
    "report": _report,
    "beside": _beside,
    "certificate": _certificate,
    "feedback": _feedback,
    "donor": _donor,
}


def draw(typesetter: Typesetter, sheet: str, language: str) -> list[Grey]:
    """The pages of a sheet, grey, 0 to 255."""
    template, data = SHEETS[sheet](language)
    pages = typesetter.pictures(template, data, PPI)
    return [np.asarray(Image.open(io.BytesIO(page)).convert("L"), np.float64) for page in pages]


def file_of(sheet: str, language: str, page: int) -> Path:
    return FOLDER / f"{sheet}-{language}-{page + 1}.png"


def compare(page: Grey, golden: Grey) -> float:
    """Mean distance in grey levels of ink over 4 x 4 pixels; 255 where the sizes differ.

    A hair's breadth of a letter does not matter so; a line that is gone, moved or laid over another one does.
    """
    if page.shape != golden.shape:
        return 255.0

    def coarse(grey: Grey) -> Grey:
        height, width = (n - n % 4 for n in grey.shape)
        blocks = grey[:height, :width].reshape(height // 4, 4, width // 4, 4)
        return np.asarray(blocks.mean((1, 3)), np.float64)

    return float(np.abs(coarse(page) - coarse(golden)).mean())


def main() -> None:
    typesetter = Typesetter(bundled() / "assets" / "paper")
    missing = [font for font in FONTS if font not in typesetter.families]
    if missing:
        sys.exit(f"install these fonts first: {', '.join(missing)}")
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob("*.png"):
        old.unlink()
    for sheet in SHEETS:
        for language in LANGUAGES:
            for number, page in enumerate(draw(typesetter, sheet, language)):
                picture = Image.fromarray(page.astype(np.uint8)).quantize(16)
                picture.save(file_of(sheet, language, number), optimize=True)


if __name__ == "__main__":
    main()
