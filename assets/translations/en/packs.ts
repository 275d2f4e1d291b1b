<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>packs</name>
    <message id="packs.kind.quiz">
        <source>quiz</source>
        <translation>quiz</translation>
    </message>
    <message id="packs.kind.model">
        <source>model</source>
        <translation>model</translation>
    </message>
    <message id="packs.size.quiz">
        <source>{count} items</source>
        <translation>{count} items</translation>
    </message>
    <message id="packs.size.model">
        <source>{count} labels</source>
        <translation>{count} labels</translation>
    </message>
    <message id="packs.set_aside">
        <source>set aside</source>
        <translation>set aside</translation>
    </message>
    <message id="packs.checked">
        <source>{good} packs can be used, {bad} set aside.</source>
        <translation>{good} packs can be used, {bad} set aside.</translation>
    </message>
</context>
</TS>
