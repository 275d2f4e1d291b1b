<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>packs</name>
    <message id="packs.kind.quiz">
        <source>quiz</source>
        <translation type="unfinished">ຊຸດ​ຄຳຖາມ</translation>
    </message>
    <message id="packs.kind.model">
        <source>model</source>
        <translation type="unfinished">ແບບຈຳລອງ</translation>
    </message>
    <message id="packs.size.quiz">
        <source>{count} items</source>
        <translation type="unfinished">{count} ຄຳຖາມ</translation>
    </message>
    <message id="packs.size.model">
        <source>{count} labels</source>
        <translation type="unfinished">{count} ປ້າຍ</translation>
    </message>
    <message id="packs.set_aside">
        <source>set aside</source>
        <translation type="unfinished">ວາງ​ໄວ້​ຕ່າງຫາກ</translation>
    </message>
    <message id="packs.checked">
        <source>{good} packs can be used, {bad} set aside.</source>
        <translation type="unfinished">ໃຊ້​ໄດ້ {good} ຊຸດ, ວາງ​ໄວ້​ຕ່າງຫາກ {bad} ຊຸດ.</translation>
    </message>
</context>
</TS>
