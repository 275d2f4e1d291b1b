<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>store</name>
    <message id="errors.table_encoding">
        <source>{file}, line {line}: the text is not UTF-8 (it looks like {guess}). Save the table as CSV UTF-8 and try again.</source>
        <translation type="unfinished">{file} ແຖວ {line}: ຂໍ້ຄວາມ​ບໍ່​ແມ່ນ UTF-8 (ຄ້າຍ​ກັບ {guess}). ໃຫ້​ບັນທຶກ​ຕາຕະລາງ​ເປັນ CSV UTF-8 ແລ້ວ​ລອງ​ໃໝ່.</translation>
    </message>
    <message id="errors.table_shape">
        <source>{file}, line {line}: {found} cells where the header has {wanted}. Check the separators and quotes on this line.</source>
        <translation type="unfinished">{file} ແຖວ {line}: ມີ {found} ຫ້ອງ ແຕ່​ຫົວ​ຕາຕະລາງ​ມີ {wanted}. ໃຫ້​ກວດ​ເຄື່ອງໝາຍ​ຂັ້ນ​ແລະ​ວົງຢືມ​ໃນ​ແຖວ​ນີ້.</translation>
    </message>
    <message id="errors.no_such_session">
        <source>Nothing on this laptop belongs to session {session}. Check the session's id.</source>
        <translation type="unfinished">ໃນ​ຄອມພິວເຕີ​ນີ້​ບໍ່​ມີ​ຂໍ້ມູນ​ຂອງ​ຄາບ​ຝຶກອົບຮົມ {session}. ໃຫ້​ກວດ​ລະຫັດ​ຂອງ​ຄາບ.</translation>
    </message>
    <message id="store.exported">
        <source>{rows} rows written to {file}.</source>
        <translation type="unfinished">ຂຽນ {rows} ແຖວ​ລົງ {file} ແລ້ວ.</translation>
    </message>
    <message id="store.rebuilt">
        <source>Tables rebuilt from the record: {attempts} sittings.</source>
        <translation type="unfinished">ສ້າງ​ຕາຕະລາງ​ຄືນ​ຈາກ​ບັນທຶກ​ແລ້ວ: {attempts} ຮອບ.</translation>
    </message>
    <message id="store.fault.altered">
        <source>Laptop {device}, record {seq}: its content was changed after it was written.</source>
        <translation type="unfinished">ຄອມພິວເຕີ {device}, ບັນທຶກ {seq}: ເນື້ອໃນ​ຖືກ​ປ່ຽນ​ຫຼັງ​ຈາກ​ຂຽນ.</translation>
    </message>
    <message id="store.fault.broken_link">
        <source>Laptop {device}, record {seq}: the record before it was changed or replaced.</source>
        <translation type="unfinished">ຄອມພິວເຕີ {device}, ບັນທຶກ {seq}: ບັນທຶກ​ກ່ອນ​ໜ້າ​ຖືກ​ປ່ຽນ​ຫຼື​ແທນ.</translation>
    </message>
    <message id="store.fault.gap">
        <source>Laptop {device}: records {seq} to {last} are missing.</source>
        <translation type="unfinished">ຄອມພິວເຕີ {device}: ບັນທຶກ {seq} ຫາ {last} ຂາດ​ໄປ.</translation>
    </message>
    <message id="store.fault.double">
        <source>Laptop {device}, record {seq}: a second record claims the same place.</source>
        <translation type="unfinished">ຄອມພິວເຕີ {device}, ບັນທຶກ {seq}: ມີ​ບັນທຶກ​ທີ​ສອງ​ຢູ່​ບ່ອນ​ດຽວ​ກັນ.</translation>
    </message>
    <message id="store.fault.unreadable">
        <source>Laptop {device}, record {seq}: it cannot be read as a record.</source>
        <translation type="unfinished">ຄອມພິວເຕີ {device}, ບັນທຶກ {seq}: ອ່ານ​ບໍ່​ໄດ້.</translation>
    </message>
    <message id="store.agency.cites">
        <source>CITES authority</source>
        <translation type="unfinished">ອົງການ​ຄຸ້ມຄອງ CITES</translation>
    </message>
    <message id="store.agency.customs">
        <source>customs</source>
        <translation type="unfinished">ພາສີ</translation>
    </message>
    <message id="store.agency.customs_police">
        <source>police inside customs</source>
        <translation type="unfinished">ຕຳຫຼວດ​ຕ້ານ​ການ​ລັກລອບ​ໃນ​ພາສີ</translation>
    </message>
    <message id="store.agency.coordination">
        <source>coordination against smuggling</source>
        <translation type="unfinished">ປະສານງານ​ຕ້ານ​ການ​ລັກລອບ</translation>
    </message>
    <message id="store.agency.border_force">
        <source>border force</source>
        <translation type="unfinished">ກຳລັງ​ປ້ອງກັນ​ຊາຍແດນ</translation>
    </message>
    <message id="store.agency.border_inspection">
        <source>border inspection</source>
        <translation type="unfinished">ກວດກາ​ຊາຍແດນ</translation>
    </message>
    <message id="store.agency.environment_police">
        <source>police for environmental crime</source>
        <translation type="unfinished">ຕຳຫຼວດ​ດ້ານ​ສິ່ງແວດລ້ອມ</translation>
    </message>
    <message id="store.agency.forest_police">
        <source>police for forest crime</source>
        <translation type="unfinished">ຕຳຫຼວດ​ດ້ານ​ປ່າໄມ້</translation>
    </message>
    <message id="store.agency.forest_inspection">
        <source>forest inspection, not police</source>
        <translation type="unfinished">ກວດກາ​ປ່າໄມ້ ບໍ່​ແມ່ນ​ຕຳຫຼວດ</translation>
    </message>
    <message id="store.agency.forestry">
        <source>forestry administration</source>
        <translation type="unfinished">ຄຸ້ມຄອງ​ປ່າໄມ້</translation>
    </message>
    <message id="store.agency.market">
        <source>market control</source>
        <translation type="unfinished">ຄຸ້ມຄອງ​ຕະຫຼາດ</translation>
    </message>
    <message id="store.agency.trade">
        <source>import and export</source>
        <translation type="unfinished">ນຳເຂົ້າ​ແລະ​ສົ່ງອອກ</translation>
    </message>
    <message id="store.agency.prosecutor">
        <source>prosecution</source>
        <translation type="unfinished">ໄອຍະການ</translation>
    </message>
    <message id="store.agency.court">
        <source>court</source>
        <translation type="unfinished">ສານ</translation>
    </message>
    <message id="store.agency.expert">
        <source>laboratory or expert body</source>
        <translation type="unfinished">ຫ້ອງທົດລອງ​ຫຼື​ອົງການ​ຊ່ຽວຊານ</translation>
    </message>
    <message id="store.agency.other">
        <source>another agency</source>
        <translation type="unfinished">ອົງການ​ອື່ນ</translation>
    </message>
</context>
</TS>
