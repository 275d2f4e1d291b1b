<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>settings</name>
    <message id="settings.title">
        <source>Settings</source>
        <translation type="unfinished">ຕັ້ງຄ່າ</translation>
    </message>
    <message id="settings.who">
        <source>Who is working</source>
        <translation type="unfinished">ຜູ້​ກຳລັງ​ເຮັດ​ວຽກ</translation>
    </message>
    <message id="settings.who_none">
        <source>Nobody has said who is working yet.</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ມີ​ໃຜ​ບອກ​ວ່າ​ໃຜ​ເຮັດ​ວຽກ.</translation>
    </message>
    <message id="settings.who_change">
        <source>Somebody else is working</source>
        <translation type="unfinished">ຜູ້​ອື່ນ​ເຮັດ​ວຽກ</translation>
    </message>
    <message id="settings.who_known">
        <source>People on this computer</source>
        <translation type="unfinished">ຄົນ​ໃນ​ຄອມພິວເຕີ​ນີ້</translation>
    </message>
    <message id="settings.who_edit">
        <source>Change these details</source>
        <translation type="unfinished">ແກ້ໄຂ​ຂໍ້ມູນ​ນີ້</translation>
    </message>
    <message id="settings.who_new">
        <source>Add a person</source>
        <translation type="unfinished">ເພີ່ມ​ຄົນ</translation>
    </message>
    <message id="settings.who_save">
        <source>Save</source>
        <translation type="unfinished">ບັນທຶກ</translation>
    </message>
    <message id="settings.who_cancel">
        <source>Back</source>
        <translation type="unfinished">ກັບຄືນ</translation>
    </message>
    <message id="settings.who_saved">
        <source>{name} is working now</source>
        <translation type="unfinished">{name} ກຳລັງ​ເຮັດ​ວຽກ</translation>
    </message>
    <message id="settings.language">
        <source>Language</source>
        <translation type="unfinished">ພາສາ</translation>
    </message>
    <message id="settings.draft">
        <source>This translation is a draft. Officers who speak the language have not read it yet. If a sentence is unclear, the English one decides.</source>
        <translation type="unfinished">ຄຳແປ​ນີ້​ເປັນ​ສະບັບ​ຮ່າງ, ເຈົ້າໜ້າທີ່​ທີ່​ເວົ້າ​ພາສາ​ນີ້​ຍັງ​ບໍ່​ໄດ້​ອ່ານ​ກວດ. ຖ້າ​ປະໂຫຍກ​ໃດ​ບໍ່​ຈະແຈ້ງ ໃຫ້​ຖື​ເອົາ​ພາສາ​ອັງກິດ.</translation>
    </message>
    <message id="settings.look">
        <source>Look</source>
        <translation type="unfinished">ຮູບລັກ</translation>
    </message>
    <message id="settings.theme">
        <source>Colours</source>
        <translation type="unfinished">ສີ</translation>
    </message>
    <message id="settings.theme.system">
        <source>As the system</source>
        <translation type="unfinished">ຕາມ​ລະບົບ</translation>
    </message>
    <message id="settings.theme.light">
        <source>Light</source>
        <translation type="unfinished">ແຈ້ງ</translation>
    </message>
    <message id="settings.theme.dark">
        <source>Dark</source>
        <translation type="unfinished">ມືດ</translation>
    </message>
    <message id="settings.theme.contrast">
        <source>High contrast</source>
        <translation type="unfinished">ຄວາມ​ຕ່າງ​ສູງ</translation>
    </message>
    <message id="settings.text_size">
        <source>Text size</source>
        <translation type="unfinished">ຂະໜາດ​ຕົວໜັງສື</translation>
    </message>
    <message id="settings.text_size_hint">
        <source>Ctrl with + and − changes it everywhere</source>
        <translation type="unfinished">Ctrl ກັບ + ແລະ − ປ່ຽນ​ໄດ້​ທຸກ​ບ່ອນ</translation>
    </message>
    <message id="settings.still">
        <source>Nothing moves on the screen</source>
        <translation type="unfinished">ບໍ່​ມີ​ການ​ເຄື່ອນໄຫວ​ໃນ​ຈໍ</translation>
    </message>
    <message id="settings.data">
        <source>Where the data lies</source>
        <translation type="unfinished">ບ່ອນ​ເກັບ​ຂໍ້ມູນ</translation>
    </message>
    <message id="settings.data_text">
        <source>Answers, exhibits and these settings lie in this folder. Copy the whole folder to keep a copy.</source>
        <translation type="unfinished">ຄຳຕອບ, ຂອງກາງ​ແລະ​ການ​ຕັ້ງຄ່າ​ຢູ່​ໃນ​ໂຟນເດີ​ນີ້. ສຳເນົາ​ທັງ​ໂຟນເດີ​ເພື່ອ​ເກັບ​ສຳຮອງ.</translation>
    </message>
    <message id="settings.data_portable">
        <source>The program runs from a stick; its data stays on the stick.</source>
        <translation type="unfinished">ໂປຣແກຣມ​ແລ່ນ​ຈາກ​ແຟລັດ; ຂໍ້ມູນ​ຢູ່​ໃນ​ແຟລັດ.</translation>
    </message>
    <message id="settings.data_open">
        <source>Open the folder</source>
        <translation type="unfinished">ເປີດ​ໂຟນເດີ</translation>
    </message>
    <message id="settings.fonts">
        <source>Fonts</source>
        <translation type="unfinished">ຕົວອັກສອນ</translation>
    </message>
    <message id="settings.fonts_looking">
        <source>Looking for fonts</source>
        <translation type="unfinished">ກຳລັງ​ຊອກ​ຕົວອັກສອນ</translation>
    </message>
    <message id="settings.fonts_all">
        <source>Latin, Chinese and Lao letters can all be shown.</source>
        <translation type="unfinished">ສະແດງ​ຕົວ​ລາຕິນ, ຈີນ​ແລະ​ລາວ​ໄດ້​ທັງໝົດ.</translation>
    </message>
    <message id="settings.fonts_missing">
        <source>This computer cannot show {scripts} letters. Install: {packages}.</source>
        <translation type="unfinished">ຄອມພິວເຕີ​ນີ້​ສະແດງ​ຕົວ {scripts} ບໍ່ໄດ້. ໃຫ້​ຕິດຕັ້ງ: {packages}.</translation>
    </message>
    <message id="settings.fonts.latin">
        <source>Latin</source>
        <translation type="unfinished">ລາຕິນ</translation>
    </message>
    <message id="settings.fonts.han">
        <source>Chinese</source>
        <translation type="unfinished">ຈີນ</translation>
    </message>
    <message id="settings.fonts.lao">
        <source>Lao</source>
        <translation type="unfinished">ລາວ</translation>
    </message>
    <message id="settings.status">
        <source>Changes hold at once and are kept on this computer.</source>
        <translation type="unfinished">ການ​ປ່ຽນ​ມີ​ຜົນ​ທັນທີ ແລະ​ເກັບ​ໄວ້​ໃນ​ຄອມພິວເຕີ​ນີ້.</translation>
    </message>
    <message id="settings.version">
        <source>Borderlens {version}</source>
        <translation type="unfinished">Borderlens {version}</translation>
    </message>
</context>
</TS>
