"""Settings: who is working, language, models, look, where the data lies, fonts."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from borderlens import __version__
from borderlens.domain.people import Person as KnownPerson
from borderlens.services.people import People
from borderlens.ui.agencies import agencies_of, agency_name
from borderlens.ui.context import Context
from borderlens.ui.jobs import Job
from borderlens.ui.pages.settings_author import AuthorCard
from borderlens.ui.pages.settings_models import ModelsCard
from borderlens.ui.people import as_settings, save_person
from borderlens.ui.settings import Person
from borderlens.ui.theme import TEXT_SIZES, THEMES, follow, theme
from borderlens.ui.widgets.buttons import Button
from borderlens.ui.widgets.card import Card
from borderlens.ui.widgets.checklist import CheckBox
from borderlens.ui.widgets.field import ChoiceField
from borderlens.ui.widgets.flow import FlowLayout
from borderlens.ui.widgets.label import Label, breakable_path
from borderlens.ui.widgets.languages import Languages
from borderlens.ui.widgets.note import Note
from borderlens.ui.widgets.person_form import PersonForm
from borderlens.ui.widgets.segmented import Segmented


class SettingsPage(QWidget):
    """Two columns of cards, one from 150 % text. What is changed holds at once."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(24, 12, 24, 16)
        self._columns.setSpacing(12)
        self.who = WhoCard(context)
        self.language = LanguageCard(context)
        self.look = LookCard(context)
        self.data = DataCard(context)
        self.fonts = FontsCard(context)
        self.models = ModelsCard(context)
        self.author = AuthorCard(context)
        for cards in ((self.who, self.language, self.data), (self.models, self.author, self.look, self.fonts)):
            column = QVBoxLayout()
            column.setSpacing(12)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        follow(self)
        self.retranslate()

    def entered(self) -> None:
        self._head()
        self.who.read_people()
        self.fonts.look_once()
        self.models.read_models()
        self.language.languages.button(self._context.say.language).setFocus()

    def retranslate(self) -> None:
        self._head()
        for card in (self.who, self.language, self.models, self.author, self.look, self.data, self.fonts):
            card.retranslate()

    def restyle(self) -> None:
        one = theme().icons_only
        self._columns.setDirection(QBoxLayout.Direction.TopToBottom if one else QBoxLayout.Direction.LeftToRight)

    def _head(self) -> None:
        say = self._context.say
        self._context.set_header(say("settings.title"))
        self._context.set_status(say("settings.status"), say("settings.version", version=__version__))


class WhoCard(Card):
    """Who is working; the people known here; and the form to change or add one."""

    def __init__(self, context: Context) -> None:
        super().__init__(style="title")
        self._context = context
        self._names = agencies_of(context)
        self._people: list[KnownPerson] = []
        self._name = Label(style="lead", strong=True)
        self._facts = Label(tone="text_2")
        self.people = ChoiceField()
        self.people.changed.connect(self._choose)
        row = QWidget()
        buttons = FlowLayout(row, gap=12)
        self.edit, self.add = Button(icon="person"), Button(kind="quiet")
        self.edit.clicked.connect(lambda: self._show_form(self._context.person))
        self.add.clicked.connect(lambda: self._show_form(Person(country=self._context.person.country)))
        buttons.addWidget(self.edit)
        buttons.addWidget(self.add)
        self._view = (self._name, self._facts, self.people, row)
        self.form = PersonForm(self._names)
        self.form.submitted.connect(self._save)
        foot = QWidget()
        ends = FlowLayout(foot, gap=12)
        self.cancel, self.save = Button(), Button(kind="primary")
        self.cancel.clicked.connect(lambda: self._show_view(True))
        self.save.clicked.connect(self._save)
        ends.addWidget(self.cancel)
        ends.addWidget(self.save)
        self._form = (self.form, foot)
        for widget in (*self._view, *self._form):
            self.body.addWidget(widget)
        self._show_view(True)

    def read_people(self) -> None:
        self._context.database.run(lambda store: People(store).all(), self._show_people, owner=self)

    def retranslate(self) -> None:
        say = self._context.say
        self.set_title(say("settings.who"))
        self.people.say(say("settings.who_known"))
        self.edit.setText(say("settings.who_edit"))
        self.add.setText(say("settings.who_new"))
        self.cancel.setText(say("settings.who_cancel"))
        self.save.setText(say("settings.who_save"))
        self._show_person()

    def _show_person(self) -> None:
        say, person = self._context.say, self._context.person
        self._name.setText(person.name or say("settings.who_none"))
        agency = agency_name(self._names, person.country, person.agency)
        parts = [say(f"first_start.role.{person.role}")]
        parts += [say(f"first_start.country.{person.country}")] if person.country else []
        self._facts.setText(" · ".join([*parts, *([agency] if agency else [])]))
        self._facts.setVisible(person.known and not self.form.isVisibleTo(self))

    def _show_people(self, people: list[KnownPerson]) -> None:
        self._people = people
        self.people.set_choices([(person.id, person.name) for person in people], self._context.person.id)
        self.people.setVisible(len(people) > 1 and not self.form.isVisibleTo(self))

    def _choose(self, id: str) -> None:
        def chosen(known: KnownPerson) -> None:
            self._context.settings.person = as_settings(known)
            self._kept()

        self._context.database.run(lambda store: People(store).choose(id), chosen, owner=self)

    def _show_form(self, person: Person) -> None:
        self.form.show_person(person)
        self._show_view(False)
        self.form.name.edit.setFocus()

    def _show_view(self, view: bool) -> None:
        for widget in self._form:
            widget.setVisible(not view)
        for widget in self._view:
            widget.setVisible(view)
        self._show_people(self._people)
        self._show_person()

    def _save(self) -> None:
        person = self.form.person()
        if person is not None and not self.save.working:
            self.save.set_working(True)
            save_person(self._context, person, self._kept, self, self._refused)

    def _refused(self, error: Exception) -> None:
        self.save.set_working(False)
        self._context.errors.show(error)

    def _kept(self) -> None:
        self.save.set_working(False)
        self._context.save_settings()
        self._show_view(True)
        self.read_people()
        say = self._context.say
        self._context.toast(say("settings.who_saved", name=self._context.person.name))


class LanguageCard(Card):
    def __init__(self, context: Context) -> None:
        super().__init__(style="title")
        self._context = context
        self.languages = Languages(across=2)
        self.languages.chosen.connect(self._choose)
        self._draft = Note("attention")
        self.body.addWidget(self.languages)
        self.body.addWidget(self._draft)

    def retranslate(self) -> None:
        say = self._context.say
        self.set_title(say("settings.language"))
        self.languages.show_language(say.language)
        self._draft.say(say("settings.draft"))
        self._draft.setVisible(say.words.is_draft("settings.draft"))

    def _choose(self, language: str) -> None:
        self._context.settings.language = language
        self._context.save_settings()


class LookCard(Card):
    def __init__(self, context: Context) -> None:
        super().__init__(style="title")
        self._context = context
        settings = context.settings
        self._theme_name, self._size_name = Label(strong=True), Label(strong=True)
        self.themes = Segmented([(name, name) for name in THEMES], settings.theme)
        self.themes.changed.connect(self._set_theme)
        self.sizes = Segmented([(str(size), f"{size * 100:.0f} %") for size in TEXT_SIZES], str(settings.text_size))
        self.sizes.changed.connect(self._set_size)
        self._size_hint = Label(style="caption", tone="text_2")
        self.still = CheckBox(checked=settings.still)
        self.still.toggled.connect(self._set_still)
        for widget in (self._theme_name, self.themes, self._size_name, self.sizes, self._size_hint, self.still):
            self.body.addWidget(widget)
        follow(self)

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "sizes"):
            self.sizes.set_value(str(theme().factor))

    def retranslate(self) -> None:
        say = self._context.say
        self.set_title(say("settings.look"))
        self._theme_name.setText(say("settings.theme"))
        self.themes.say([say(f"settings.theme.{name}") for name in THEMES], say("settings.theme"))
        self._size_name.setText(say("settings.text_size"))
        self.sizes.say([f"{size * 100:.0f} %" for size in TEXT_SIZES], say("settings.text_size"))
        self._size_hint.setText(say("settings.text_size_hint"))
        self.still.setText(say("settings.still"))

    def _set_theme(self, name: str) -> None:
        self._context.settings.theme = name
        self._context.save_settings()

    def _set_size(self, size: str) -> None:
        self._context.settings.text_size = float(size)
        self._context.save_settings()

    def _set_still(self, still: bool) -> None:
        self._context.settings.still = still
        self._context.save_settings()


class DataCard(Card):
    def __init__(self, context: Context) -> None:
        super().__init__(style="title")
        self._context = context
        self._text = Label(tone="text_2")
        self._folder = Label(breakable_path(context.paths.data))
        self.open = Button(icon="laptop")
        self.open.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(context.paths.data))))
        self.privacy = Button(icon="lock")
        self.privacy.clicked.connect(lambda: context.go("privacy"))
        ground = QWidget()
        row = FlowLayout(ground, gap=12, row_gap=8)
        row.addWidget(self.privacy)
        row.addWidget(self.open)
        self.body.addWidget(self._text)
        self.body.addWidget(self._folder)
        self.body.addWidget(ground)

    def retranslate(self) -> None:
        say = self._context.say
        self.set_title(say("settings.data"))
        text = say("settings.data_text")
        if self._context.paths.portable:
            text = f"{say('settings.data_portable')} {text}"
        self._text.setText(self._context.unkept() or text)
        self.open.setText(say("settings.data_open"))
        self.privacy.setText(say("privacy.title"))


class FontsCard(Card):
    """Whether each of the three scripts can be shown; a script without a font is named with its package."""

    def __init__(self, context: Context) -> None:
        super().__init__(style="title")
        self._context = context
        self._asked = False
        self._missing: list[tuple[str, str]] | None = None
        self._all = Label(tone="text_2")
        self._note = Note("attention")
        self.body.addWidget(self._all)
        self.body.addWidget(self._note)

    def look_once(self) -> None:
        if not self._asked:
            self._asked = True
            self._context.jobs.run(_missing_fonts, self._found, owner=self)

    def retranslate(self) -> None:
        say = self._context.say
        self.set_title(say("settings.fonts"))
        self._all.setText(say("settings.fonts_looking" if self._missing is None else "settings.fonts_all"))
        self._all.setVisible(not self._missing)
        self._note.setVisible(bool(self._missing))
        if self._missing:
            scripts = ", ".join(say(f"settings.fonts.{script}") for script, _ in self._missing)
            packages = ", ".join(dict.fromkeys(package for _, package in self._missing))
            self._note.say(say("settings.fonts_missing", scripts=scripts, packages=packages))

    def _found(self, missing: list[tuple[str, str]]) -> None:
        self._missing = missing
        self.retranslate()


def _missing_fonts(job: Job) -> list[tuple[str, str]]:
    from borderlens.services.fonts import find_fonts  # loads Pillow, which no other part of the page needs

    return [(font.script.key, font.package) for font in find_fonts() if font.file is None]
