<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>seen</name>
    <message id="seen.section">
        <source>The cut face of a piece.</source>
        <translation>The cut face of a piece.</translation>
    </message>
    <message id="seen.lengthwise">
        <source>A piece, cut lengthwise.</source>
        <translation>A piece, cut lengthwise.</translation>
    </message>
    <message id="seen.large">
        <source>A large hard piece.</source>
        <translation>A large hard piece.</translation>
    </message>
    <message id="seen.bangle">
        <source>A bangle.</source>
        <translation>A bangle.</translation>
    </message>
    <message id="seen.beads">
        <source>Beads.</source>
        <translation>Beads.</translation>
    </message>
    <message id="seen.block">
        <source>A block.</source>
        <translation>A block.</translation>
    </message>
    <message id="seen.seal">
        <source>A name seal.</source>
        <translation>A name seal.</translation>
    </message>
    <message id="seen.figure">
        <source>A small figure.</source>
        <translation>A small figure.</translation>
    </message>
    <message id="seen.round">
        <source>A small round piece.</source>
        <translation>A small round piece.</translation>
    </message>
    <message id="seen.pieces">
        <source>One or more loose flat pieces.</source>
        <translation>One or more loose flat pieces.</translation>
    </message>
    <message id="seen.hide">
        <source>A hairy surface with a pattern.</source>
        <translation>A hairy surface with a pattern.</translation>
    </message>
    <message id="seen.skin">
        <source>A skin.</source>
        <translation>A skin.</translation>
    </message>
    <message id="seen.hook">
        <source>One or more small curved pieces with a point.</source>
        <translation>One or more small curved pieces with a point.</translation>
    </message>
    <message id="seen.point">
        <source>One or more pieces that taper to a point.</source>
        <translation>One or more pieces that taper to a point.</translation>
    </message>
    <message id="seen.slabs">
        <source>Brown pieces of one shape.</source>
        <translation>Brown pieces of one shape.</translation>
    </message>
    <message id="seen.vessel">
        <source>A vessel with a liquid.</source>
        <translation>A vessel with a liquid.</translation>
    </message>
    <message id="seen.powder">
        <source>Powder.</source>
        <translation>Powder.</translation>
    </message>
    <message id="seen.meat">
        <source>Meat.</source>
        <translation>Meat.</translation>
    </message>
</context>
</TS>
