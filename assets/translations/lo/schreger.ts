<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>schreger</name>
    <message id="schreger.title">
        <source>Angle of the crossing lines</source>
        <translation type="unfinished">ມຸມ​ຂອງ​ລາຍ Schreger</translation>
    </message>
    <message id="schreger.elephant">
        <source>Mean of outer angles {mean}°, {low}° to {high}°: in the zone of elephant ivory.</source>
        <translation type="unfinished">ສະເລ່ຍ​ມຸມ​ດ້ານນອກ {mean}°, ແຕ່ {low}° ຫາ {high}°: ຢູ່​ໃນ​ເຂດ​ຂອງ​ງາຊ້າງ.</translation>
    </message>
    <message id="schreger.mammoth">
        <source>Mean of outer angles {mean}°, {low}° to {high}°: in the zone of mammoth ivory.</source>
        <translation type="unfinished">ສະເລ່ຍ​ມຸມ​ດ້ານນອກ {mean}°, ແຕ່ {low}° ຫາ {high}°: ຢູ່​ໃນ​ເຂດ​ຂອງ​ງາຊ້າງແມມມົດ.</translation>
    </message>
    <message id="schreger.between">
        <source>Mean of outer angles {mean}°, {low}° to {high}°: cannot tell elephant from mammoth.</source>
        <translation type="unfinished">ສະເລ່ຍ​ມຸມ​ດ້ານນອກ {mean}°, ແຕ່ {low}° ຫາ {high}°: ບໍ່​ສາມາດ​ຈຳແນກ​ຊ້າງ​ກັບ​ແມມມົດ.</translation>
    </message>
    <message id="schreger.no_rim">
        <source>Mean angle {mean}°, {low}° to {high}°, but the outer rim was not found: these may be inner lines. Cannot tell elephant from mammoth.</source>
        <translation type="unfinished">ມຸມ​ສະເລ່ຍ {mean}°, ແຕ່ {low}° ຫາ {high}°, ແຕ່​ບໍ່​ພົບ​ຂອບ​ນອກ: ອາດ​ເປັນ​ລາຍ​ດ້ານໃນ. ບໍ່​ສາມາດ​ຈຳແນກ​ຊ້າງ​ກັບ​ແມມມົດ.</translation>
    </message>
    <message id="schreger.no_pattern">
        <source>No pattern found: this says nothing about the material.</source>
        <translation type="unfinished">ບໍ່​ພົບ​ລາຍ: ສິ່ງນີ້​ບໍ່​ບອກ​ຫຍັງ​ກ່ຽວກັບ​ວັດສະດຸ.</translation>
    </message>
    <message id="schreger.aid">
        <source>A photograph's angle is an aid. It holds for a face cut straight across and photographed from straight above. The laboratory decides.</source>
        <translation type="unfinished">ມຸມ​ຈາກ​ຮູບຖ່າຍ​ເປັນ​ພຽງ​ເຄື່ອງຊ່ວຍ. ໃຊ້ໄດ້​ກັບ​ໜ້າຕັດຂວາງ​ຊື່​ທີ່​ຖ່າຍ​ຈາກ​ທາງເທິງ​ຊື່ໆ. ຫ້ອງທົດລອງ​ເປັນ​ຜູ້​ຕັດສິນ.</translation>
    </message>
    <message id="schreger.retake">
        <source>A cut along the tusk shows no crossing lines, and a blurred or distant photo hides them. Photograph the cut face close, sharp and from straight above.</source>
        <translation type="unfinished">ໜ້າຕັດ​ຕາມ​ລວງຍາວ​ຂອງ​ງາ​ບໍ່​ມີ​ລາຍ Schreger ແລະ​ຮູບ​ມົວ​ຫຼື​ໄກ​ກໍ​ບໍ່​ເຫັນ. ໃຫ້​ຖ່າຍ​ໜ້າຕັດ​ໃກ້ໆ, ຊັດ​ແລະ​ຈາກ​ທາງເທິງ​ຊື່ໆ.</translation>
    </message>
    <message id="schreger.rim">
        <source>Show the outer rim of the tusk in the photo: only the lines near it count.</source>
        <translation type="unfinished">ໃຫ້​ຖ່າຍ​ເຫັນ​ຂອບ​ນອກ​ຂອງ​ງາ: ນັບ​ສະເພາະ​ລາຍ​ທີ່​ຢູ່​ໃກ້​ຂອບ.</translation>
    </message>
    <message id="schreger.zone.mammoth">
        <source>below {limit}°: mammoth</source>
        <translation type="unfinished">ຕ່ຳກວ່າ {limit}°: ແມມມົດ</translation>
    </message>
    <message id="schreger.zone.between">
        <source>{low}° to {high}°: cannot tell</source>
        <translation type="unfinished">{low}° ຫາ {high}°: ບໍ່​ສາມາດ​ບອກ​ໄດ້</translation>
    </message>
    <message id="schreger.zone.elephant">
        <source>above {limit}°: elephant</source>
        <translation type="unfinished">ສູງກວ່າ {limit}°: ຊ້າງ</translation>
    </message>
    <message id="schreger.interval">
        <source>{low}° to {high}°</source>
        <translation type="unfinished">{low}° ຫາ {high}°</translation>
    </message>
    <message id="schreger.places">
        <source>{concave} concave and {convex} convex angles drawn</source>
        <translation type="unfinished">ແຕ້ມ​ມຸມ​ເວົ້າ {concave} ແລະ​ມຸມ​ນູນ {convex}</translation>
    </message>
</context>
</TS>
