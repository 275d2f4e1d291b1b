<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>first_start</name>
    <message id="first_start.promise">
        <source>Look closely. Say what you can see.
Say when you cannot tell.</source>
        <translation>Look closely. Say what you can see.
Say when you cannot tell.</translation>
    </message>
    <message id="first_start.offline">
        <source>Works without a network. Photos never leave this computer.</source>
        <translation>Works without a network. Photos never leave this computer.</translation>
    </message>
    <message id="first_start.language">
        <source>Language · Ngôn ngữ · 语言 · ພາສາ</source>
        <translation>Language · Ngôn ngữ · 语言 · ພາສາ</translation>
    </message>
    <message id="first_start.who">
        <source>Who is working?</source>
        <translation>Who is working?</translation>
    </message>
    <message id="first_start.change_later">
        <source>You can change this at any time</source>
        <translation>You can change this at any time</translation>
    </message>
    <message id="first_start.name">
        <source>Name or code</source>
        <translation>Name or code</translation>
    </message>
    <message id="first_start.name_hint">
        <source>A code such as LS-014 is enough. Names stay on this computer.</source>
        <translation>A code such as LS-014 is enough. Names stay on this computer.</translation>
    </message>
    <message id="first_start.name_missing">
        <source>Write a name or a code, for example LS-014.</source>
        <translation>Write a name or a code, for example LS-014.</translation>
    </message>
    <message id="first_start.role">
        <source>I am here as</source>
        <translation>I am here as</translation>
    </message>
    <message id="first_start.role.officer">
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message id="first_start.role.trainee">
        <source>Trainee</source>
        <translation>Trainee</translation>
    </message>
    <message id="first_start.role.trainer">
        <source>Trainer</source>
        <translation>Trainer</translation>
    </message>
    <message id="first_start.country">
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message id="first_start.country.CN">
        <source>China</source>
        <translation>China</translation>
    </message>
    <message id="first_start.country.VN">
        <source>Viet Nam</source>
        <translation>Viet Nam</translation>
    </message>
    <message id="first_start.country.LA">
        <source>Lao PDR</source>
        <translation>Lao PDR</translation>
    </message>
    <message id="first_start.country_missing">
        <source>Choose a country.</source>
        <translation>Choose a country.</translation>
    </message>
    <message id="first_start.agency">
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message id="first_start.agency_hint">
        <source>As your own agency writes its name</source>
        <translation>As your own agency writes its name</translation>
    </message>
    <message id="first_start.aid">
        <source>The photo check is a training aid, never evidence. It says what a photo is consistent with; a laboratory says what the thing is.</source>
        <translation>The photo check is a training aid, never evidence. It says what a photo is consistent with; a laboratory says what the thing is.</translation>
    </message>
    <message id="first_start.training">
        <source>Coming to a training?</source>
        <translation>Coming to a training?</translation>
    </message>
    <message id="first_start.training_text">
        <source>Start as a trainee. The practice and the tests of your training are in the room Learn.</source>
        <translation>Start as a trainee. The practice and the tests of your training are in the room Learn.</translation>
    </message>
    <message id="first_start.training_go">
        <source>Start in Learn</source>
        <translation>Start in Learn</translation>
    </message>
    <message id="first_start.data_here">
        <source>Data: this computer</source>
        <translation>Data: this computer</translation>
    </message>
    <message id="first_start.data_stick">
        <source>Data: this stick</source>
        <translation>Data: this stick</translation>
    </message>
    <message id="first_start.text_size_help">
        <source>Press for the next text size</source>
        <translation>Press for the next text size</translation>
    </message>
    <message id="first_start.start">
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
</TS>
