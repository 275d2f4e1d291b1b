<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>shell</name>
    <message id="shell.room.check">
        <source>Check</source>
        <translation type="unfinished">ກວດສອບ</translation>
    </message>
    <message id="shell.room.learn">
        <source>Learn</source>
        <translation type="unfinished">ຮຽນ</translation>
    </message>
    <message id="shell.room.sessions">
        <source>Sessions</source>
        <translation type="unfinished">ຄາບ​ຝຶກອົບຮົມ</translation>
    </message>
    <message id="shell.room.reference">
        <source>Reference</source>
        <translation type="unfinished">ອ້າງອີງ</translation>
    </message>
    <message id="shell.room.settings">
        <source>Settings</source>
        <translation type="unfinished">ຕັ້ງຄ່າ</translation>
    </message>
    <message id="shell.rail">
        <source>Rooms</source>
        <translation type="unfinished">ພາກສ່ວນ</translation>
    </message>
    <message id="shell.back">
        <source>Go back</source>
        <translation type="unfinished">ກັບຄືນ</translation>
    </message>
    <message id="shell.close">
        <source>Close</source>
        <translation type="unfinished">ປິດ</translation>
    </message>
    <message id="shell.not_ready.title">
        <source>This room could not be opened</source>
        <translation type="unfinished">ເປີດ​ພາກສ່ວນ​ນີ້​ບໍ່ໄດ້</translation>
    </message>
    <message id="shell.not_ready.text">
        <source>The program wrote down what happened: {file}. The other rooms work.</source>
        <translation type="unfinished">ໂປຣແກຣມ​ໄດ້​ບັນທຶກ​ສິ່ງ​ທີ່​ເກີດຂຶ້ນ​ໄວ້​ແລ້ວ: {file}. ພາກສ່ວນ​ອື່ນ​ຍັງ​ໃຊ້​ໄດ້.</translation>
    </message>
    <message id="shell.offline">
        <source>No network in use</source>
        <translation type="unfinished">ບໍ່​ໃຊ້​ເຄືອຂ່າຍ</translation>
    </message>
    <message id="shell.picture.name">
        <source>Picture</source>
        <translation type="unfinished">ຮູບພາບ</translation>
    </message>
    <message id="shell.picture.drawn">
        <source>Drawn picture</source>
        <translation type="unfinished">ຮູບ​ແຕ້ມ</translation>
    </message>
    <message id="shell.picture.rendered">
        <source>Rendered picture</source>
        <translation type="unfinished">ຮູບ​ສ້າງ​ດ້ວຍ​ຄອມພິວເຕີ</translation>
    </message>
    <message id="shell.picture.help">
        <source>Plus and minus zoom, 0 shows all, Z held down is a loupe</source>
        <translation type="unfinished">ປຸ່ມ​ບວກ​ແລະ​ລົບ​ເພື່ອ​ຊູມ, 0 ເພື່ອ​ເບິ່ງ​ທັງໝົດ, ກົດ Z ຄ້າງ​ໄວ້​ເພື່ອ​ໃຊ້​ແວ່ນຂະຫຍາຍ</translation>
    </message>
    <message id="shell.picture.point_help">
        <source>Click, or move with the arrows and press Enter, to point at a place</source>
        <translation type="unfinished">ຄລິກ ຫຼື​ເລື່ອນ​ດ້ວຍ​ປຸ່ມ​ລູກສອນ​ແລ້ວ​ກົດ Enter ເພື່ອ​ຊີ້​ບ່ອນ​ໜຶ່ງ</translation>
    </message>
    <message id="shell.tile.fits">
        <source>Fits what the picture shows</source>
        <translation type="unfinished">ກົງ​ກັບ​ສິ່ງ​ທີ່​ເຫັນ​ໃນ​ຮູບ</translation>
    </message>
    <message id="shell.tile.look_again">
        <source>Your answer, look again</source>
        <translation type="unfinished">ຄຳຕອບ​ຂອງ​ທ່ານ, ໃຫ້​ເບິ່ງ​ຄືນ</translation>
    </message>
    <message id="shell.set_aside.why">
        <source>Why</source>
        <translation type="unfinished">ຍ້ອນ​ຫຍັງ</translation>
    </message>
    <message id="shell.error.mistake_title">
        <source>This cannot be used as it is</source>
        <translation type="unfinished">ຍັງ​ໃຊ້​ບໍ່ໄດ້</translation>
    </message>
    <message id="shell.error.fault_title">
        <source>The program made a fault</source>
        <translation type="unfinished">ໂປຣແກຣມ​ເກີດ​ຂໍ້ຜິດພາດ</translation>
    </message>
    <message id="shell.error.fault_text">
        <source>What you did was not wrong. Saved answers and files are untouched. Go on working; if it happens again, give this file to whoever looks after the program: {file}</source>
        <translation type="unfinished">ທ່ານ​ບໍ່ໄດ້​ເຮັດ​ຜິດ. ຄຳຕອບ​ແລະ​ໄຟລ໌​ທີ່​ບັນທຶກ​ແລ້ວ​ຍັງ​ຢູ່​ຄົບຖ້ວນ. ເຮັດ​ວຽກ​ຕໍ່​ໄດ້; ຖ້າ​ເກີດຂຶ້ນ​ອີກ ໃຫ້​ສົ່ງ​ໄຟລ໌​ນີ້​ໃຫ້​ຜູ້​ດູແລ​ໂປຣແກຣມ: {file}</translation>
    </message>
    <message id="shell.error.understood">
        <source>Go on</source>
        <translation type="unfinished">ສືບຕໍ່</translation>
    </message>
    <message id="shell.settings_damaged">
        <source>The settings file was damaged and set aside as {file}. The program started with its usual settings.</source>
        <translation type="unfinished">ໄຟລ໌​ຕັ້ງຄ່າ​ເສຍຫາຍ ແລະ​ຖືກ​ແຍກ​ໄວ້​ເປັນ {file}. ໂປຣແກຣມ​ເລີ່ມ​ດ້ວຍ​ຄ່າ​ປົກກະຕິ.</translation>
    </message>
    <message id="shell.settings_not_saved">
        <source>The settings could not be saved: {why}</source>
        <translation type="unfinished">ບັນທຶກ​ການ​ຕັ້ງຄ່າ​ບໍ່ໄດ້: {why}</translation>
    </message>
    <message id="shell.person.unknown">
        <source>Who is working?</source>
        <translation type="unfinished">ໃຜ​ກຳລັງ​ເຮັດ​ວຽກ?</translation>
    </message>
    <message id="shell.person.change">
        <source>Change who is working</source>
        <translation type="unfinished">ປ່ຽນ​ຜູ້​ເຮັດ​ວຽກ</translation>
    </message>
    <message id="shell.language.change">
        <source>Change the language</source>
        <translation type="unfinished">ປ່ຽນ​ພາສາ</translation>
    </message>
    <message id="shell.text_size">
        <source>Text size {percent} %</source>
        <translation type="unfinished">ຂະໜາດ​ຕົວໜັງສື {percent} %</translation>
    </message>
    <message id="shell.status.aid">
        <source>A training aid, never evidence. Photos stay on this computer.</source>
        <translation type="unfinished">ເຄື່ອງມື​ຊ່ວຍ​ຝຶກ, ບໍ່​ແມ່ນ​ຫຼັກຖານ. ຮູບ​ຢູ່​ໃນ​ຄອມພິວເຕີ​ນີ້.</translation>
    </message>
    <message id="shell.help.title">
        <source>Keys</source>
        <translation type="unfinished">ປຸ່ມ</translation>
    </message>
    <message id="shell.help.text">
        <source>Alt+1 to Alt+5 open the rooms. F6 goes to the next part of the window. Ctrl with +, − or 0 changes the text size. Tab moves, Enter or space presses, Esc goes back. In a question the numbers answer.</source>
        <translation type="unfinished">Alt+1 ຫາ Alt+5 ເປີດ​ພາກສ່ວນ​ຕ່າງໆ. F6 ໄປ​ສ່ວນ​ຕໍ່ໄປ​ຂອງ​ໜ້າຕ່າງ. Ctrl ກັບ +, − ຫຼື 0 ປ່ຽນ​ຂະໜາດ​ຕົວໜັງສື. Tab ເລື່ອນ, Enter ຫຼື​ຍະຫວ່າງ​ກົດ, Esc ກັບຄືນ. ໃນ​ຄຳຖາມ ໃຊ້​ເລກ​ເພື່ອ​ຕອບ.</translation>
    </message>
    <message id="shell.leave.title">
        <source>Close Borderlens?</source>
        <translation type="unfinished">ປິດ Borderlens ບໍ?</translation>
    </message>
    <message id="shell.leave.examination">
        <source>An examination is open. The answers given so far are saved; you can come back to it.</source>
        <translation type="unfinished">ກຳລັງ​ເຮັດ​ການ​ທົດສອບ. ຄຳຕອບ​ທີ່​ໃຫ້​ແລ້ວ​ຖືກ​ບັນທຶກ​ໄວ້; ທ່ານ​ກັບ​ມາ​ເຮັດ​ຕໍ່​ໄດ້.</translation>
    </message>
    <message id="shell.leave.stay">
        <source>Stay</source>
        <translation type="unfinished">ຢູ່​ຕໍ່</translation>
    </message>
    <message id="shell.leave.close">
        <source>Close</source>
        <translation type="unfinished">ປິດ</translation>
    </message>
    <message id="shell.unkept">
        <source>Nothing can be kept here: {why} Photos can be checked all the same; the rest lasts until the window closes.</source>
        <translation type="unfinished">ບໍ່ສາມາດ​ບັນທຶກ​ຫຍັງ​ໄວ້​ບ່ອນນີ້: {why} ​ຍັງ​ກວດສອບ​ຮູບ​ໄດ້; ​ສິ່ງອື່ນ​ຢູ່​ຈົນກວ່າ​ປິດ​ໜ້າຕ່າງ.</translation>
    </message>
</context>
</TS>
