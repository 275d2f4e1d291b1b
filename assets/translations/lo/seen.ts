<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>seen</name>
    <message id="seen.section">
        <source>The cut face of a piece.</source>
        <translation type="unfinished">ໜ້າຕັດ​ຂອງ​ຊິ້ນ​ໜຶ່ງ.</translation>
    </message>
    <message id="seen.lengthwise">
        <source>A piece, cut lengthwise.</source>
        <translation type="unfinished">ຊິ້ນ​ໜຶ່ງ, ໜ້າຕັດ​ຕາມ​ລວງຍາວ.</translation>
    </message>
    <message id="seen.large">
        <source>A large hard piece.</source>
        <translation type="unfinished">ສິ່ງ​ແຂງ​ຂະໜາດ​ໃຫຍ່.</translation>
    </message>
    <message id="seen.bangle">
        <source>A bangle.</source>
        <translation type="unfinished">ກຳໄລ​ແຂນ.</translation>
    </message>
    <message id="seen.beads">
        <source>Beads.</source>
        <translation type="unfinished">ລູກປັດ.</translation>
    </message>
    <message id="seen.block">
        <source>A block.</source>
        <translation type="unfinished">ກ້ອນ​ໜຶ່ງ.</translation>
    </message>
    <message id="seen.seal">
        <source>A name seal.</source>
        <translation type="unfinished">ຕາປະທັບ.</translation>
    </message>
    <message id="seen.figure">
        <source>A small figure.</source>
        <translation type="unfinished">ຮູບ​ນ້ອຍ.</translation>
    </message>
    <message id="seen.round">
        <source>A small round piece.</source>
        <translation type="unfinished">ສິ່ງ​ກົມ​ຂະໜາດ​ນ້ອຍ.</translation>
    </message>
    <message id="seen.pieces">
        <source>One or more loose flat pieces.</source>
        <translation type="unfinished">ຊິ້ນ​ແປ​ໜຶ່ງ​ຫຼື​ຫຼາຍ​ຊິ້ນ.</translation>
    </message>
    <message id="seen.hide">
        <source>A hairy surface with a pattern.</source>
        <translation type="unfinished">ໜ້າ​ທີ່​ມີ​ຂົນ​ແລະ​ລາຍ.</translation>
    </message>
    <message id="seen.skin">
        <source>A skin.</source>
        <translation type="unfinished">ໜັງ​ຜືນ​ໜຶ່ງ.</translation>
    </message>
    <message id="seen.hook">
        <source>One or more small curved pieces with a point.</source>
        <translation type="unfinished">ສິ່ງ​ນ້ອຍ​ທີ່​ໂຄ້ງ​ແລະ​ມີ​ປາຍ​ແຫຼມ.</translation>
    </message>
    <message id="seen.point">
        <source>One or more pieces that taper to a point.</source>
        <translation type="unfinished">ສິ່ງ​ທີ່​ຮຽວ​ໄປ​ຫາ​ປາຍ​ແຫຼມ.</translation>
    </message>
    <message id="seen.slabs">
        <source>Brown pieces of one shape.</source>
        <translation type="unfinished">ກ້ອນ​ສີ​ນ້ຳຕານ​ຮູບ​ດຽວ​ກັນ.</translation>
    </message>
    <message id="seen.vessel">
        <source>A vessel with a liquid.</source>
        <translation type="unfinished">ພາຊະນະ​ໃສ່​ຂອງແຫຼວ.</translation>
    </message>
    <message id="seen.powder">
        <source>Powder.</source>
        <translation type="unfinished">ຜົງ.</translation>
    </message>
    <message id="seen.meat">
        <source>Meat.</source>
        <translation type="unfinished">ຊີ້ນ.</translation>
    </message>
</context>
</TS>
