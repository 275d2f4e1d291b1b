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
</context>
</TS>
