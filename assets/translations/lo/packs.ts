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
    <message id="packs.kind.reference">
        <source>references</source>
        <translation type="unfinished">ຮູບ​ອ້າງອີງ</translation>
    </message>
    <message id="packs.size.reference">
        <source>{count} photographs</source>
        <translation type="unfinished">{count} ຮູບ</translation>
    </message>
    <message id="packs.signed.unsigned">
        <source>unsigned</source>
        <translation type="unfinished">ບໍ່​ມີ​ລາຍເຊັນ</translation>
    </message>
    <message id="packs.signed.own">
        <source>signed here on {day}</source>
        <translation type="unfinished">ລົງ​ລາຍເຊັນ​ຢູ່​ເຄື່ອງ​ນີ້ ວັນທີ {day}</translation>
    </message>
    <message id="packs.signed.known">
        <source>signed by {signer}, key known here since {since}</source>
        <translation type="unfinished">ລົງ​ລາຍເຊັນ​ໂດຍ {signer}, ກະແຈ​ເປັນ​ທີ່​ຮູ້ຈັກ​ຢູ່​ນີ້​ຕັ້ງແຕ່ {since}</translation>
    </message>
    <message id="packs.signed.unknown">
        <source>signed by {signer}, key unknown here ({fingerprint})</source>
        <translation type="unfinished">ລົງ​ລາຍເຊັນ​ໂດຍ {signer}, ກະແຈ​ບໍ່​ເປັນ​ທີ່​ຮູ້ຈັກ​ຢູ່​ນີ້ ({fingerprint})</translation>
    </message>
    <message id="packs.signed.other_key">
        <source>signed by {signer}, but with another key than before ({fingerprint}): ask the sender</source>
        <translation type="unfinished">ລົງ​ລາຍເຊັນ​ໂດຍ {signer}, ແຕ່​ດ້ວຍ​ກະແຈ​ອື່ນ​ຈາກ​ເກົ່າ ({fingerprint}): ໃຫ້​ຖາມ​ຜູ້ສົ່ງ</translation>
    </message>
    <message id="packs.already">
        <source>The pack {id} was here already, the very same; nothing was changed.</source>
        <translation type="unfinished">ຊຸດ {id} ມີ​ຢູ່​ນີ້​ແລ້ວ ຄື​ກັນ​ໝົດ; ບໍ່​ມີ​ຫຍັງ​ປ່ຽນ.</translation>
    </message>
    <message id="packs.replaced">
        <source>The pack {id} took the place of version {version}.</source>
        <translation type="unfinished">ຊຸດ {id} ໄດ້​ແທນ​ສະບັບ {version}.</translation>
    </message>
</context>
</TS>
