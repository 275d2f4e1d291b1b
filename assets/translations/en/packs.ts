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
    <message id="packs.kind.reference">
        <source>references</source>
        <translation>references</translation>
    </message>
    <message id="packs.size.reference">
        <source>{count} photographs</source>
        <translation>{count} photographs</translation>
    </message>
    <message id="packs.signed.unsigned">
        <source>unsigned</source>
        <translation>unsigned</translation>
    </message>
    <message id="packs.signed.own">
        <source>signed here on {day}</source>
        <translation>signed here on {day}</translation>
    </message>
    <message id="packs.signed.known">
        <source>signed by {signer}, key known here since {since}</source>
        <translation>signed by {signer}, key known here since {since}</translation>
    </message>
    <message id="packs.signed.unknown">
        <source>signed by {signer}, key unknown here ({fingerprint})</source>
        <translation>signed by {signer}, key unknown here ({fingerprint})</translation>
    </message>
    <message id="packs.signed.other_key">
        <source>signed by {signer}, but with another key than before ({fingerprint}): ask the sender</source>
        <translation>signed by {signer}, but with another key than before ({fingerprint}): ask the sender</translation>
    </message>
    <message id="packs.already">
        <source>The pack {id} was here already, the very same; nothing was changed.</source>
        <translation>The pack {id} was here already, the very same; nothing was changed.</translation>
    </message>
    <message id="packs.replaced">
        <source>The pack {id} took the place of version {version}.</source>
        <translation>The pack {id} took the place of version {version}.</translation>
    </message>
</context>
</TS>
