<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo">
<context>
    <name>doctor</name>
    <message id="doctor.good">
        <source>good</source>
        <translation type="unfinished">ດີ</translation>
    </message>
    <message id="doctor.attention">
        <source>look</source>
        <translation type="unfinished">ຄວນ​ເບິ່ງ</translation>
    </message>
    <message id="doctor.fault">
        <source>fault</source>
        <translation type="unfinished">ຂັດຂ້ອງ</translation>
    </message>
    <message id="doctor.faults">
        <source>{count} things do not work; each line above says what mends it.</source>
        <translation type="unfinished">ມີ {count} ຢ່າງ​ໃຊ້​ບໍ່ໄດ້; ແຕ່ລະ​ແຖວ​ຂ້າງ​ເທິງ​ບອກ​ວິທີ​ແກ້.</translation>
    </message>
    <message id="bench.met">
        <source>met</source>
        <translation type="unfinished">ບັນລຸ</translation>
    </message>
    <message id="bench.missed">
        <source>missed</source>
        <translation type="unfinished">ບໍ່​ບັນລຸ</translation>
    </message>
</context>
</TS>
