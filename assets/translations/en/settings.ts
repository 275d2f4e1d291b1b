<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>settings</name>
    <message id="settings.title">
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message id="settings.who">
        <source>Who is working</source>
        <translation>Who is working</translation>
    </message>
    <message id="settings.who_none">
        <source>Nobody has said who is working yet.</source>
        <translation>Nobody has said who is working yet.</translation>
    </message>
    <message id="settings.who_change">
        <source>Somebody else is working</source>
        <translation>Somebody else is working</translation>
    </message>
    <message id="settings.who_known">
        <source>People on this computer</source>
        <translation>People on this computer</translation>
    </message>
    <message id="settings.who_edit">
        <source>Change these details</source>
        <translation>Change these details</translation>
    </message>
    <message id="settings.who_new">
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message id="settings.who_save">
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message id="settings.who_cancel">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="settings.who_saved">
        <source>{name} is working now</source>
        <translation>{name} is working now</translation>
    </message>
    <message id="settings.language">
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message id="settings.draft">
        <source>This translation is a draft. Officers who speak the language have not read it yet. If a sentence is unclear, the English one decides.</source>
        <translation>This translation is a draft. Officers who speak the language have not read it yet. If a sentence is unclear, the English one decides.</translation>
    </message>
    <message id="settings.look">
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message id="settings.theme">
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message id="settings.theme.system">
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message id="settings.theme.light">
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message id="settings.theme.dark">
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message id="settings.theme.contrast">
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message id="settings.text_size">
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message id="settings.text_size_hint">
        <source>Ctrl with + and − changes it everywhere</source>
        <translation>Ctrl with + and − changes it everywhere</translation>
    </message>
    <message id="settings.still">
        <source>Nothing moves on the screen</source>
        <translation>Nothing moves on the screen</translation>
    </message>
    <message id="settings.data">
        <source>Where the data lies</source>
        <translation>Where the data lies</translation>
    </message>
    <message id="settings.data_text">
        <source>Answers, exhibits and these settings lie in this folder. Copy the whole folder to keep a copy.</source>
        <translation>Answers, exhibits and these settings lie in this folder. Copy the whole folder to keep a copy.</translation>
    </message>
    <message id="settings.data_portable">
        <source>The program runs from a stick; its data stays on the stick.</source>
        <translation>The program runs from a stick; its data stays on the stick.</translation>
    </message>
    <message id="settings.data_open">
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message id="settings.fonts">
        <source>Fonts</source>
        <translation>Fonts</translation>
    </message>
    <message id="settings.fonts_looking">
        <source>Looking for fonts</source>
        <translation>Looking for fonts</translation>
    </message>
    <message id="settings.fonts_all">
        <source>Latin, Chinese and Lao letters can all be shown.</source>
        <translation>Latin, Chinese and Lao letters can all be shown.</translation>
    </message>
    <message id="settings.fonts_missing">
        <source>This computer cannot show {scripts} letters. Install: {packages}.</source>
        <translation>This computer cannot show {scripts} letters. Install: {packages}.</translation>
    </message>
    <message id="settings.fonts.latin">
        <source>Latin</source>
        <translation>Latin</translation>
    </message>
    <message id="settings.fonts.han">
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message id="settings.fonts.lao">
        <source>Lao</source>
        <translation>Lao</translation>
    </message>
    <message id="settings.status">
        <source>Changes hold at once and are kept on this computer.</source>
        <translation>Changes hold at once and are kept on this computer.</translation>
    </message>
    <message id="settings.version">
        <source>Borderlens {version}</source>
        <translation>Borderlens {version}</translation>
    </message>
</context>
</TS>
