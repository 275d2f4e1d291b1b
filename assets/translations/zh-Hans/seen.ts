<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>seen</name>
    <message id="seen.section">
        <source>The cut face of a piece.</source>
        <translation type="unfinished">一块物件的切面。</translation>
    </message>
    <message id="seen.lengthwise">
        <source>A piece, cut lengthwise.</source>
        <translation type="unfinished">一块物件，纵切面。</translation>
    </message>
    <message id="seen.large">
        <source>A large hard piece.</source>
        <translation type="unfinished">一件大而坚硬的物件。</translation>
    </message>
    <message id="seen.bangle">
        <source>A bangle.</source>
        <translation type="unfinished">一只手镯。</translation>
    </message>
    <message id="seen.beads">
        <source>Beads.</source>
        <translation type="unfinished">一串珠子。</translation>
    </message>
    <message id="seen.block">
        <source>A block.</source>
        <translation type="unfinished">一件块状物。</translation>
    </message>
    <message id="seen.seal">
        <source>A name seal.</source>
        <translation type="unfinished">一枚印章。</translation>
    </message>
    <message id="seen.figure">
        <source>A small figure.</source>
        <translation type="unfinished">一个小雕像。</translation>
    </message>
    <message id="seen.round">
        <source>A small round piece.</source>
        <translation type="unfinished">一个小而圆的物件。</translation>
    </message>
    <message id="seen.pieces">
        <source>One or more loose flat pieces.</source>
        <translation type="unfinished">一片或多片散开的片状物。</translation>
    </message>
    <message id="seen.hide">
        <source>A hairy surface with a pattern.</source>
        <translation type="unfinished">带花纹的毛面。</translation>
    </message>
    <message id="seen.skin">
        <source>A skin.</source>
        <translation type="unfinished">一张皮。</translation>
    </message>
    <message id="seen.hook">
        <source>One or more small curved pieces with a point.</source>
        <translation type="unfinished">一个或多个弯曲带尖的小物件。</translation>
    </message>
    <message id="seen.point">
        <source>One or more pieces that taper to a point.</source>
        <translation type="unfinished">一个或多个逐渐变尖的物件。</translation>
    </message>
    <message id="seen.slabs">
        <source>Brown pieces of one shape.</source>
        <translation type="unfinished">形状相同的棕色块。</translation>
    </message>
    <message id="seen.vessel">
        <source>A vessel with a liquid.</source>
        <translation type="unfinished">一个盛有液体的容器。</translation>
    </message>
    <message id="seen.powder">
        <source>Powder.</source>
        <translation type="unfinished">粉末。</translation>
    </message>
    <message id="seen.meat">
        <source>Meat.</source>
        <translation type="unfinished">肉。</translation>
    </message>
</context>
</TS>
