"""The window's words, Qt's own included."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit, QMessageBox, QToolButton
from pytestqt.qtbot import QtBot

from borderlens.ui.say import Say
from borderlens.words import LANGUAGES

OK = {"en": "OK", "vi": "Đồng ý", "zh-Hans": "确定", "lo": "ຕົກລົງ"}


def test_a_change_of_language_is_told_once(speaker: Say) -> None:
    told: list[str] = []
    speaker.language_changed.connect(lambda: told.append(speaker.language))
    speaker.choose("vi")
    speaker.choose("vi")
    assert told == ["vi"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_standard_buttons_speak_the_language(speaker: Say, qtbot: QtBot, language: str) -> None:
    speaker.choose(language)
    buttons = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(buttons.Ok | buttons.Cancel | buttons.Save | buttons.Discard)
    qtbot.addWidget(box)
    assert box.button(buttons.Ok).text().replace("&", "").replace("\u200b", "") == OK[language]
    texts = {name: box.button(name).text() for name in (buttons.Cancel, buttons.Save, buttons.Discard)}
    if language != "en":
        assert not {"Cancel", "Save", "Discard"} & set(texts.values())


def test_the_menu_of_a_text_field_is_translated_whole(speaker: Say, qtbot: QtBot) -> None:
    speaker.choose("vi")
    edit = QLineEdit("a")
    qtbot.addWidget(edit)
    menu = edit.createStandardContextMenu()
    words = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    menu.deleteLater()
    assert words == ["Hoàn tác", "Làm lại", "Cắt", "Sao chép", "Dán", "Xóa", "Chọn tất cả"]


@pytest.mark.parametrize("language", ["vi", "zh-Hans", "lo"])
def test_qts_own_file_dialog_has_no_english_left(speaker: Say, qtbot: QtBot, language: str) -> None:
    speaker.choose(language)
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    labels = QFileDialog.DialogLabel
    texts = [dialog.labelText(name) for name in (labels.LookIn, labels.FileName, labels.FileType, labels.Accept)]
    texts += [button.toolTip() for button in dialog.findChildren(QToolButton)]
    assert len(texts) > 6
    assert not [text for text in texts if text and text.isascii()]


@pytest.mark.parametrize(
    ("context", "source", "key"),
    [
        ("QPlatformTheme", "Don't Save", "qt.don_t_save"),
        (
            "QFileDialog",
            "%1 already exists.\nDo you want to replace it?",
            "qt.already_exists_do_you_want_to_replace_it",
        ),
        ("QPlatformTheme", "Restore Defaults", "qt.restore_defaults"),
        ("QWidgetTextControl", "&Copy", "qt.copy"),
    ],
)
def test_sentences_of_qt_find_ours(speaker: Say, context: str, source: str, key: str) -> None:
    for language in LANGUAGES:
        speaker.choose(language)
        assert QCoreApplication.translate(context, source) == speaker(key)


def test_a_sentence_we_do_not_know_stays_as_qt_wrote_it(speaker: Say) -> None:
    speaker.choose("vi")
    assert QCoreApplication.translate("QFileDialog", "Nothing of ours") == "Nothing of ours"


def test_a_message_box_asks_in_the_language(speaker: Say, qtbot: QtBot) -> None:
    speaker.choose("zh-Hans")
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    assert box.button(QMessageBox.StandardButton.Yes).text().replace("&", "") == "是"


def test_the_areas_of_the_window_are_whole_in_all_languages(speaker: Say) -> None:
    from borderlens import paths
    from borderlens.words import read_catalogue

    folder = paths.bundled() / "assets" / "translations"
    areas = ("shell.", "settings.", "first_start.", "sessions.", "reference.", "qt.")
    english = {key for key in read_catalogue(folder, "en").texts if key.startswith(areas)}
    assert len(english) > 200
    for language in ("vi", "zh-Hans", "lo"):
        other = read_catalogue(folder, language)
        assert english <= set(other.texts), language
        assert english <= other.drafts, language
