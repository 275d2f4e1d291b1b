<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>privacy</name>
    <message id="errors.short_passphrase">
        <source>This passphrase is too short. Use at least {least} signs; three or four words are easy to keep in mind.</source>
        <translation type="unfinished">ລະຫັດຜ່ານ​ນີ້​ສັ້ນ​ເກີນໄປ. ໃຫ້​ໃຊ້​ຢ່າງ​ໜ້ອຍ {least} ຕົວ; ສາມ​ຫຼື​ສີ່​ຄຳ​ຈື່​ງ່າຍ.</translation>
    </message>
    <message id="errors.wrong_passphrase">
        <source>{file}: this is neither the passphrase nor the recovery code. Nothing was changed. Try again, or use the recovery code that was written down.</source>
        <translation type="unfinished">{file}: ນີ້​ບໍ່​ແມ່ນ​ລະຫັດຜ່ານ​ຫຼື​ລະຫັດ​ກູ້ຄືນ. ບໍ່​ມີ​ຫຍັງ​ປ່ຽນ​ແປງ. ລອງ​ໃໝ່ ຫຼື​ໃຊ້​ລະຫັດ​ກູ້ຄືນ​ທີ່​ຈົດ​ໄວ້.</translation>
    </message>
    <message id="errors.damaged_lock">
        <source>{file}: the lock of the database and its copy cannot be read. Put back the file from a backup of the whole data folder.</source>
        <translation type="unfinished">{file}: ອ່ານ​ກະແຈ​ຂອງ​ຖານ​ຂໍ້ມູນ​ແລະ​ສຳເນົາ​ຂອງ​ມັນ​ບໍ່ໄດ້. ໃຫ້​ເອົາ​ໄຟລ໌​ຄືນ​ຈາກ​ບ່ອນ​ສຳຮອງ​ຂອງ​ໂຟນເດີ​ຂໍ້ມູນ​ທັງໝົດ.</translation>
    </message>
    <message id="errors.locked_database">
        <source>{file} is locked. Give its passphrase in the window, or in BORDERLENS_PASSPHRASE for a command.</source>
        <translation type="unfinished">{file} ຖືກ​ລັອກ. ໃຫ້​ປ້ອນ​ລະຫັດຜ່ານ​ໃນ​ໜ້າຕ່າງ ຫຼື​ໃນ BORDERLENS_PASSPHRASE ສຳລັບ​ຄຳສັ່ງ.</translation>
    </message>
</context>
</TS>
