<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>seen</name>
    <message id="seen.section">
        <source>The cut face of a piece.</source>
        <translation type="unfinished">Mặt cắt của một mẩu vật.</translation>
    </message>
    <message id="seen.lengthwise">
        <source>A piece, cut lengthwise.</source>
        <translation type="unfinished">Một mẩu vật, mặt cắt dọc.</translation>
    </message>
    <message id="seen.large">
        <source>A large hard piece.</source>
        <translation type="unfinished">Một vật cứng, lớn.</translation>
    </message>
    <message id="seen.bangle">
        <source>A bangle.</source>
        <translation type="unfinished">Một vòng tay.</translation>
    </message>
    <message id="seen.beads">
        <source>Beads.</source>
        <translation type="unfinished">Chuỗi hạt.</translation>
    </message>
    <message id="seen.block">
        <source>A block.</source>
        <translation type="unfinished">Một khối.</translation>
    </message>
    <message id="seen.seal">
        <source>A name seal.</source>
        <translation type="unfinished">Một con dấu.</translation>
    </message>
    <message id="seen.figure">
        <source>A small figure.</source>
        <translation type="unfinished">Một tượng nhỏ.</translation>
    </message>
    <message id="seen.round">
        <source>A small round piece.</source>
        <translation type="unfinished">Một vật nhỏ, tròn.</translation>
    </message>
    <message id="seen.pieces">
        <source>One or more loose flat pieces.</source>
        <translation type="unfinished">Một hay nhiều mảnh dẹt, rời.</translation>
    </message>
    <message id="seen.hide">
        <source>A hairy surface with a pattern.</source>
        <translation type="unfinished">Một bề mặt có lông và hoa văn.</translation>
    </message>
    <message id="seen.skin">
        <source>A skin.</source>
        <translation type="unfinished">Một tấm da.</translation>
    </message>
    <message id="seen.hook">
        <source>One or more small curved pieces with a point.</source>
        <translation type="unfinished">Một hay nhiều vật nhỏ, cong, có đầu nhọn.</translation>
    </message>
    <message id="seen.point">
        <source>One or more pieces that taper to a point.</source>
        <translation type="unfinished">Một hay nhiều vật thon dần thành đầu nhọn.</translation>
    </message>
    <message id="seen.slabs">
        <source>Brown pieces of one shape.</source>
        <translation type="unfinished">Các miếng màu nâu, cùng hình dạng.</translation>
    </message>
    <message id="seen.vessel">
        <source>A vessel with a liquid.</source>
        <translation type="unfinished">Một bình đựng chất lỏng.</translation>
    </message>
    <message id="seen.powder">
        <source>Powder.</source>
        <translation type="unfinished">Bột.</translation>
    </message>
    <message id="seen.meat">
        <source>Meat.</source>
        <translation type="unfinished">Thịt.</translation>
    </message>
</context>
</TS>
