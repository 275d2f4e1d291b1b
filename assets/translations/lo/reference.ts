<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>reference</name>
    <message id="reference.title">
        <source>Reference</source>
        <translation type="unfinished">ອ້າງອີງ</translation>
    </message>
    <message id="reference.search">
        <source>Search</source>
        <translation type="unfinished">ຊອກຫາ</translation>
    </message>
    <message id="reference.count">
        <source>{shown} of {all} pictures</source>
        <translation type="unfinished">{shown} ໃນ {all} ຮູບ</translation>
    </message>
    <message id="reference.cues">
        <source>What to look at</source>
        <translation type="unfinished">ເບິ່ງ​ຫຍັງ</translation>
    </message>
    <message id="reference.facts">
        <source>Sources</source>
        <translation type="unfinished">ແຫຼ່ງ</translation>
    </message>
    <message id="reference.no_cues">
        <source>No cue is marked on this picture.</source>
        <translation type="unfinished">ຮູບ​ນີ້​ຍັງ​ບໍ່​ມີ​ຈຸດ​ໝາຍ.</translation>
    </message>
    <message id="reference.cue_help">
        <source>Press a number to see where</source>
        <translation type="unfinished">ກົດ​ເລກ​ເພື່ອ​ເບິ່ງ​ບ່ອນ</translation>
    </message>
    <message id="reference.not_evidence">
        <source>Drawn pictures teach what to look at. They are no photographs of real exhibits.</source>
        <translation type="unfinished">ຮູບ​ແຕ້ມ​ສອນ​ວ່າ​ຄວນ​ເບິ່ງ​ຫຍັງ, ບໍ່​ແມ່ນ​ຮູບ​ຂອງກາງ​ແທ້.</translation>
    </message>
    <message id="reference.empty_title">
        <source>No teaching pictures are on this computer</source>
        <translation type="unfinished">ໃນ​ຄອມພິວເຕີ​ນີ້​ບໍ່​ມີ​ຮູບ​ສອນ</translation>
    </message>
    <message id="reference.empty_text">
        <source>This copy of the program came without its pictures. They belong in the folder {folder}. Install the program again from the trainer's stick, or copy that folder from another computer.</source>
        <translation type="unfinished">ໂປຣແກຣມ​ນີ້​ບໍ່​ມີ​ຮູບ​ມາ​ພ້ອມ. ຮູບ​ຄວນ​ຢູ່​ໃນ​ໂຟນເດີ {folder}. ຕິດຕັ້ງ​ໃໝ່​ຈາກ​ແຟລັດ​ຂອງ​ຄູຝຶກ ຫຼື​ສຳເນົາ​ໂຟນເດີ​ນັ້ນ​ຈາກ​ຄອມພິວເຕີ​ອື່ນ.</translation>
    </message>
    <message id="reference.empty_go">
        <source>Go to Check</source>
        <translation type="unfinished">ໄປ ກວດສອບ</translation>
    </message>
</context>
</TS>
