<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>first_start</name>
    <message id="first_start.promise">
        <source>Look closely. Say what you can see.
Say when you cannot tell.</source>
        <translation type="unfinished">ເບິ່ງ​ໃຫ້​ລະອຽດ. ບອກ​ສິ່ງ​ທີ່​ເຫັນ.
ບອກ​ເມື່ອ​ບອກບໍ່ໄດ້.</translation>
    </message>
    <message id="first_start.offline">
        <source>Works without a network. Photos never leave this computer.</source>
        <translation type="unfinished">ໃຊ້​ໄດ້​ໂດຍ​ບໍ່​ມີ​ເຄືອຂ່າຍ. ຮູບ​ບໍ່​ອອກ​ຈາກ​ຄອມພິວເຕີ​ນີ້.</translation>
    </message>
    <message id="first_start.language">
        <source>Language · Ngôn ngữ · 语言 · ພາສາ</source>
        <translation type="unfinished">Language · Ngôn ngữ · 语言 · ພາສາ</translation>
    </message>
    <message id="first_start.who">
        <source>Who is working?</source>
        <translation type="unfinished">ໃຜ​ກຳລັງ​ເຮັດ​ວຽກ?</translation>
    </message>
    <message id="first_start.change_later">
        <source>You can change this at any time</source>
        <translation type="unfinished">ປ່ຽນ​ໄດ້​ທຸກ​ເວລາ</translation>
    </message>
    <message id="first_start.name">
        <source>Name or code</source>
        <translation type="unfinished">ຊື່ ຫຼື ລະຫັດ</translation>
    </message>
    <message id="first_start.name_hint">
        <source>A code such as LS-014 is enough. Names stay on this computer.</source>
        <translation type="unfinished">ລະຫັດ​ເຊັ່ນ LS-014 ກໍ​ພຽງພໍ. ຊື່​ຢູ່​ໃນ​ຄອມພິວເຕີ​ນີ້.</translation>
    </message>
    <message id="first_start.name_missing">
        <source>Write a name or a code, for example LS-014.</source>
        <translation type="unfinished">ຂຽນ​ຊື່ ຫຼື​ລະຫັດ, ຕົວຢ່າງ LS-014.</translation>
    </message>
    <message id="first_start.role">
        <source>I am here as</source>
        <translation type="unfinished">ຂ້ອຍ​ເປັນ</translation>
    </message>
    <message id="first_start.role.officer">
        <source>Officer</source>
        <translation type="unfinished">ເຈົ້າໜ້າທີ່</translation>
    </message>
    <message id="first_start.role.trainee">
        <source>Trainee</source>
        <translation type="unfinished">ຜູ້​ຮຽນ</translation>
    </message>
    <message id="first_start.role.trainer">
        <source>Trainer</source>
        <translation type="unfinished">ຄູຝຶກ</translation>
    </message>
    <message id="first_start.country">
        <source>Country</source>
        <translation type="unfinished">ປະເທດ</translation>
    </message>
    <message id="first_start.country.CN">
        <source>China</source>
        <translation type="unfinished">ຈີນ</translation>
    </message>
    <message id="first_start.country.VN">
        <source>Viet Nam</source>
        <translation type="unfinished">ຫວຽດນາມ</translation>
    </message>
    <message id="first_start.country.LA">
        <source>Lao PDR</source>
        <translation type="unfinished">ສປປ ລາວ</translation>
    </message>
    <message id="first_start.country_missing">
        <source>Choose a country.</source>
        <translation type="unfinished">ເລືອກ​ປະເທດ.</translation>
    </message>
    <message id="first_start.agency">
        <source>Agency</source>
        <translation type="unfinished">ໜ່ວຍງານ</translation>
    </message>
    <message id="first_start.agency_hint">
        <source>As your own agency writes its name</source>
        <translation type="unfinished">ຂຽນ​ຊື່​ຕາມ​ທີ່​ໜ່ວຍງານ​ຂອງ​ທ່ານ​ໃຊ້</translation>
    </message>
    <message id="first_start.aid">
        <source>The photo check is a training aid, never evidence. It says what a photo is consistent with; a laboratory says what the thing is.</source>
        <translation type="unfinished">ການ​ກວດສອບ​ຮູບພາບ​ເປັນ​ເຄື່ອງມື​ຊ່ວຍ​ຝຶກ, ບໍ່​ແມ່ນ​ຫຼັກຖານ. ມັນ​ບອກ​ວ່າ​ຮູບ​ສອດຄ່ອງ​ກັບ​ຫຍັງ; ຫ້ອງທົດລອງ​ເປັນ​ຜູ້​ບອກ​ວ່າ​ແມ່ນ​ຫຍັງ.</translation>
    </message>
    <message id="first_start.training">
        <source>Coming to a training?</source>
        <translation type="unfinished">ມາ​ຮ່ວມ​ຝຶກອົບຮົມ​ບໍ?</translation>
    </message>
    <message id="first_start.training_text">
        <source>Start as a trainee. The practice and the tests of your training are in the room Learn.</source>
        <translation type="unfinished">ເລີ່ມ​ເປັນ​ຜູ້​ຮຽນ. ການ​ຝຶກຊ້ອມ​ແລະ​ການ​ທົດສອບ​ຢູ່​ໃນ​ພາກສ່ວນ ຮຽນ.</translation>
    </message>
    <message id="first_start.training_go">
        <source>Start in Learn</source>
        <translation type="unfinished">ເລີ່ມ​ທີ່ ຮຽນ</translation>
    </message>
    <message id="first_start.data_here">
        <source>Data: this computer</source>
        <translation type="unfinished">ຂໍ້ມູນ: ຄອມພິວເຕີ​ນີ້</translation>
    </message>
    <message id="first_start.data_stick">
        <source>Data: this stick</source>
        <translation type="unfinished">ຂໍ້ມູນ: ແຟລັດ​ນີ້</translation>
    </message>
    <message id="first_start.text_size_help">
        <source>Press for the next text size</source>
        <translation type="unfinished">ກົດ​ເພື່ອ​ປ່ຽນ​ຂະໜາດ​ຕົວໜັງສື</translation>
    </message>
    <message id="first_start.start">
        <source>Start</source>
        <translation type="unfinished">ເລີ່ມ</translation>
    </message>
</context>
</TS>
