<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>sessions</name>
    <message id="sessions.title">
        <source>Sessions</source>
        <translation type="unfinished">ຄາບ​ຝຶກອົບຮົມ</translation>
    </message>
    <message id="sessions.taken">
        <source>Tests and practice taken on this computer</source>
        <translation type="unfinished">ການ​ທົດສອບ​ແລະ​ຝຶກຊ້ອມ​ທີ່​ເຮັດ​ໃນ​ຄອມພິວເຕີ​ນີ້</translation>
    </message>
    <message id="sessions.count">
        <source>Sittings: {attempts} · people: {people}</source>
        <translation type="unfinished">{attempts} ຄັ້ງ · {people} ຄົນ</translation>
    </message>
    <message id="sessions.head.person">
        <source>Person</source>
        <translation type="unfinished">ຄົນ</translation>
    </message>
    <message id="sessions.head.mode">
        <source>Kind</source>
        <translation type="unfinished">ປະເພດ</translation>
    </message>
    <message id="sessions.head.pack">
        <source>Pack</source>
        <translation type="unfinished">ຊຸດ​ຄຳຖາມ</translation>
    </message>
    <message id="sessions.head.opened">
        <source>Begun</source>
        <translation type="unfinished">ເລີ່ມ</translation>
    </message>
    <message id="sessions.head.answered">
        <source>Answered</source>
        <translation type="unfinished">ຕອບ​ແລ້ວ</translation>
    </message>
    <message id="sessions.head.right">
        <source>Right</source>
        <translation type="unfinished">ຖືກ</translation>
    </message>
    <message id="sessions.head.found">
        <source>Protected found</source>
        <translation type="unfinished">ພົບ​ສິ່ງ​ປົກປ້ອງ</translation>
    </message>
    <message id="sessions.head.accused">
        <source>Look-alikes accused</source>
        <translation type="unfinished">ກ່າວຫາ​ສິ່ງ​ຄ້າຍຄື</translation>
    </message>
    <message id="sessions.head.referred">
        <source>Undecidable referred</source>
        <translation type="unfinished">ສົ່ງ​ເມື່ອ​ບອກບໍ່ໄດ້</translation>
    </message>
    <message id="sessions.head.state">
        <source>State</source>
        <translation type="unfinished">ສະຖານະ</translation>
    </message>
    <message id="sessions.mode.train">
        <source>Practice</source>
        <translation type="unfinished">ຝຶກຊ້ອມ</translation>
    </message>
    <message id="sessions.mode.self">
        <source>Self-test</source>
        <translation type="unfinished">ທົດສອບ​ຕົນເອງ</translation>
    </message>
    <message id="sessions.mode.pre">
        <source>Pre-test</source>
        <translation type="unfinished">ທົດສອບ​ກ່ອນ​ຮຽນ</translation>
    </message>
    <message id="sessions.mode.post">
        <source>Post-test</source>
        <translation type="unfinished">ທົດສອບ​ຫຼັງ​ຮຽນ</translation>
    </message>
    <message id="sessions.mode.follow-up">
        <source>Follow-up test</source>
        <translation type="unfinished">ທົດສອບ​ຕິດຕາມ</translation>
    </message>
    <message id="sessions.state.open">
        <source>open</source>
        <translation type="unfinished">ກຳລັງ​ເຮັດ</translation>
    </message>
    <message id="sessions.state.completed">
        <source>done</source>
        <translation type="unfinished">ສຳເລັດ</translation>
    </message>
    <message id="sessions.state.terminated">
        <source>left early</source>
        <translation type="unfinished">ຢຸດ​ກ່ອນ</translation>
    </message>
    <message id="sessions.person_erased">
        <source>erased person</source>
        <translation type="unfinished">ຄົນ​ທີ່​ຖືກ​ລຶບ</translation>
    </message>
    <message id="sessions.of">
        <source>{part} of {whole}</source>
        <translation type="unfinished">{part}/{whole}</translation>
    </message>
    <message id="sessions.export">
        <source>Export results</source>
        <translation type="unfinished">ສົ່ງອອກ​ຜົນ</translation>
    </message>
    <message id="sessions.export_names">
        <source>With names</source>
        <translation type="unfinished">ພ້ອມ​ຊື່</translation>
    </message>
    <message id="sessions.export_names_hint">
        <source>Off: people stand as codes only</source>
        <translation type="unfinished">ປິດ: ຂຽນ​ແຕ່​ລະຫັດ​ຄົນ</translation>
    </message>
    <message id="sessions.export_title">
        <source>Export results as CSV</source>
        <translation type="unfinished">ສົ່ງອອກ​ຜົນ​ເປັນ CSV</translation>
    </message>
    <message id="sessions.export_filter">
        <source>Table (*.csv)</source>
        <translation type="unfinished">ຕາຕະລາງ (*.csv)</translation>
    </message>
    <message id="sessions.exported">
        <source>{rows} rows written to {file}</source>
        <translation type="unfinished">ຂຽນ {rows} ແຖວ​ໃສ່ {file}</translation>
    </message>
    <message id="sessions.exported_open">
        <source>Open folder</source>
        <translation type="unfinished">ເປີດ​ໂຟນເດີ</translation>
    </message>
    <message id="sessions.empty_title">
        <source>No test has been taken here yet</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ມີ​ການ​ທົດສອບ​ໃນ​ຄອມພິວເຕີ​ນີ້</translation>
    </message>
    <message id="sessions.empty_text">
        <source>When people practise or sit a test in Learn, each sitting stands here: how many protected products they found, how many look-alikes they accused, how often they referred what cannot be told. The table can be exported for the trainer.</source>
        <translation type="unfinished">ເມື່ອ​ມີ​ຄົນ​ຝຶກ ຫຼື​ທົດສອບ​ໃນ ຮຽນ ແຕ່ລະ​ຄັ້ງ​ຈະ​ຢູ່​ທີ່​ນີ້: ພົບ​ຜະລິດຕະພັນ​ປົກປ້ອງ​ຈັກ​ຢ່າງ, ກ່າວຫາ​ສິ່ງ​ຄ້າຍຄື​ຈັກ​ຢ່າງ, ສົ່ງໄປ​ຫ້ອງທົດລອງ​ຈັກ​ຄັ້ງ​ເມື່ອ​ບອກບໍ່ໄດ້. ສົ່ງອອກ​ຕາຕະລາງ​ໃຫ້​ຄູຝຶກ​ໄດ້.</translation>
    </message>
    <message id="sessions.empty_go">
        <source>Go to Learn</source>
        <translation type="unfinished">ໄປ ຮຽນ</translation>
    </message>
    <message id="sessions.status">
        <source>Missed products and accused look-alikes are two errors and are never added up.</source>
        <translation type="unfinished">ການ​ພາດ​ຜະລິດຕະພັນ​ແລະ​ການ​ກ່າວຫາ​ສິ່ງ​ຄ້າຍຄື​ແມ່ນ​ສອງ​ຄວາມ​ຜິດ, ບໍ່​ບວກ​ກັນ.</translation>
    </message>
</context>
</TS>
