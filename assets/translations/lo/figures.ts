<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>figures</name>
    <message id="competence.shortfall.missed">
        <source>too many protected products missed</source>
        <translation type="unfinished">ພາດ​ຜະລິດຕະພັນ​ທີ່​ຖືກ​ປົກປ້ອງ​ຫຼາຍ​ເກີນໄປ</translation>
    </message>
    <message id="competence.shortfall.accused">
        <source>too many look-alikes taken for protected products</source>
        <translation type="unfinished">ຖື​ສິ່ງ​ທີ່​ຄ້າຍຄືກັນ​ເປັນ​ຜະລິດຕະພັນ​ທີ່​ຖືກ​ປົກປ້ອງ​ຫຼາຍ​ເກີນໄປ</translation>
    </message>
    <message id="competence.shortfall.not_referred">
        <source>too few of what cannot be told by eye were referred</source>
        <translation type="unfinished">ສິ່ງ​ທີ່​ເບິ່ງ​ດ້ວຍ​ຕາ​ບໍ່​ອອກ​ຖືກ​ສົ່ງ​ໄປ​ກວດ​ໜ້ອຍ​ເກີນໄປ</translation>
    </message>
    <message id="competence.shortfall.critical">
        <source>a critical evidence error</source>
        <translation type="unfinished">ມີ​ຄວາມ​ຜິດພາດ​ຮ້າຍແຮງ​ດ້ານ​ຫຼັກຖານ</translation>
    </message>
    <message id="competence.shortfall.too_few_right">
        <source>too few points</source>
        <translation type="unfinished">ຄະແນນ​ບໍ່​ພໍ</translation>
    </message>
    <message id="figures.flag.all_right">
        <source>everybody was right: it tells nobody apart</source>
        <translation type="unfinished">ຖືກ​ໝົດ​ທຸກ​ຄົນ: ​ບໍ່​ຈຳແນກ​ໃຜ</translation>
    </message>
    <message id="figures.flag.all_wrong">
        <source>nobody was right: check the key</source>
        <translation type="unfinished">ບໍ່​ມີ​ໃຜ​ຖືກ: ​ກວດ​ຄຳຕອບ​ຄືນ</translation>
    </message>
    <message id="figures.flag.stronger_worse">
        <source>stronger people did hardly better, or worse: check the key and the wording</source>
        <translation type="unfinished">ຄົນ​ເກັ່ງ​ເຮັດ​ໄດ້​ບໍ່​ດີກວ່າ ​ຫຼື​ຂີ້ຮ້າຍກວ່າ: ​ກວດ​ຄຳຕອບ​ແລະ​ຄຳເວົ້າ​ຄືນ</translation>
    </message>
    <message id="figures.flag.too_hard">
        <source>fewer were right than by guessing: look at it again</source>
        <translation type="unfinished">ຖືກ​ໜ້ອຍກວ່າ​ການ​ເດົາ: ​ເບິ່ງ​ຄືນ​ອີກ</translation>
    </message>
    <message id="figures.rasch.few_people">
        <source>Fewer than {least} people answered the same items ({people} so far): there is no scale of items yet.</source>
        <translation type="unfinished">ຜູ້​ຕອບ​ຄຳຖາມ​ດຽວກັນ​ຍັງ​ບໍ່​ຮອດ {least} ຄົນ (ຕອນນີ້ {people}): ​ຍັງ​ບໍ່​ມີ​ມາດຕາ​ຂອງ​ຄຳຖາມ.</translation>
    </message>
    <message id="figures.rasch.no_estimate">
        <source>The answers do not determine a scale: items are all right or all wrong, or forms share no item.</source>
        <translation type="unfinished">ຄຳຕອບ​ເຫຼົ່ານີ້​ບໍ່​ພໍ​ສ້າງ​ມາດຕາ: ​ຄຳຖາມ​ຖືກ​ໝົດ​ຫຼື​ຜິດ​ໝົດ ​ຫຼື​ຊຸດ​ຄຳຖາມ​ບໍ່​ມີ​ຂໍ້​ຮ່ວມກັນ.</translation>
    </message>
</context>
</TS>
