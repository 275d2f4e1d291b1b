<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>references</name>
    <message id="references.near.title">
        <source>Nearest confirmed photographs</source>
        <translation type="unfinished">ຮູບ​ທີ່​ຢືນຢັນ​ແລ້ວ​ທີ່​ໃກ້​ທີ່ສຸດ</translation>
    </message>
    <message id="references.near.none">
        <source>No confirmed photograph is here yet. They can be added in Reference.</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ມີ​ຮູບ​ທີ່​ຢືນຢັນ​ແລ້ວ. ສາມາດ​ເພີ່ມ​ໄດ້​ໃນ​ໝວດ​ອ້າງອີງ.</translation>
    </message>
    <message id="references.near.note">
        <source>For comparison. A photograph nearby does not name this object.</source>
        <translation type="unfinished">ສຳລັບ​ປຽບທຽບ. ຮູບ​ທີ່​ໃກ້ຄຽງ​ບໍ່​ໄດ້​ບອກ​ຊື່​ວັດຖຸ​ນີ້.</translation>
    </message>
    <message id="references.confirmed_by">
        <source>confirmed by {who} on {day}</source>
        <translation type="unfinished">ຢືນຢັນ​ໂດຍ {who} ວັນທີ {day}</translation>
    </message>
    <message id="references.from">
        <source>from {library}</source>
        <translation type="unfinished">ຈາກ {library}</translation>
    </message>
    <message id="references.plate">
        <source>confirmed</source>
        <translation type="unfinished">ຢືນຢັນ​ແລ້ວ</translation>
    </message>
    <message id="references.add.title">
        <source>Add confirmed photographs</source>
        <translation type="unfinished">ເພີ່ມ​ຮູບ​ທີ່​ຢືນຢັນ​ແລ້ວ</translation>
    </message>
    <message id="references.add.choose">
        <source>Choose photographs…</source>
        <translation type="unfinished">ເລືອກ​ຮູບ…</translation>
    </message>
    <message id="references.add.chosen">
        <source>{count} chosen</source>
        <translation type="unfinished">ເລືອກ​ແລ້ວ {count}</translation>
    </message>
    <message id="references.add.photos_missing">
        <source>Choose at least one photograph of the confirmed object.</source>
        <translation type="unfinished">ໃຫ້​ເລືອກ​ຢ່າງ​ໜ້ອຍ​ໜຶ່ງ​ຮູບ​ຂອງ​ວັດຖຸ​ທີ່​ຢືນຢັນ​ແລ້ວ.</translation>
    </message>
    <message id="references.add.library">
        <source>Library</source>
        <translation type="unfinished">ຄັງ​ຮູບ</translation>
    </message>
    <message id="references.add.new">
        <source>New library</source>
        <translation type="unfinished">ຄັງ​ຮູບ​ໃໝ່</translation>
    </message>
    <message id="references.add.library_title">
        <source>Name of the new library</source>
        <translation type="unfinished">ຊື່​ຄັງ​ຮູບ​ໃໝ່</translation>
    </message>
    <message id="references.add.library_missing">
        <source>Write a name for the library.</source>
        <translation type="unfinished">ໃຫ້​ຂຽນ​ຊື່​ຄັງ​ຮູບ.</translation>
    </message>
    <message id="references.add.label">
        <source>Confirmed as</source>
        <translation type="unfinished">ຢືນຢັນ​ວ່າ​ແມ່ນ</translation>
    </message>
    <message id="references.add.label_choose">
        <source>Choose…</source>
        <translation type="unfinished">ເລືອກ…</translation>
    </message>
    <message id="references.add.label_missing">
        <source>Choose what the object was confirmed as.</source>
        <translation type="unfinished">ໃຫ້​ເລືອກ​ວ່າ​ວັດຖຸ​ຖືກ​ຢືນຢັນ​ເປັນ​ຫຍັງ.</translation>
    </message>
    <message id="references.add.by">
        <source>Confirmed by</source>
        <translation type="unfinished">ຜູ້​ຢືນຢັນ</translation>
    </message>
    <message id="references.add.by_hint">
        <source>Laboratory or expert, as named in the report</source>
        <translation type="unfinished">ຫ້ອງທົດລອງ ຫຼື​ຜູ້ຊ່ຽວຊານ ຕາມ​ບົດລາຍງານ</translation>
    </message>
    <message id="references.add.by_missing">
        <source>Write who confirmed it.</source>
        <translation type="unfinished">ໃຫ້​ຂຽນ​ວ່າ​ໃຜ​ຢືນຢັນ.</translation>
    </message>
    <message id="references.add.day">
        <source>Confirmed on</source>
        <translation type="unfinished">ວັນທີ​ຢືນຢັນ</translation>
    </message>
    <message id="references.add.day_hint">
        <source>Year-month-day, like 2026-11-24</source>
        <translation type="unfinished">ປີ-ເດືອນ-ວັນ ເຊັ່ນ 2026-11-24</translation>
    </message>
    <message id="references.add.day_wrong">
        <source>Write the day like 2026-11-24.</source>
        <translation type="unfinished">ໃຫ້​ຂຽນ​ວັນທີ​ແບບ 2026-11-24.</translation>
    </message>
    <message id="references.add.day_later">
        <source>This day has not come yet.</source>
        <translation type="unfinished">ວັນ​ນີ້​ຍັງ​ບໍ່​ທັນ​ມາ​ຮອດ.</translation>
    </message>
    <message id="references.add.note">
        <source>Note (optional)</source>
        <translation type="unfinished">ໝາຍເຫດ (ບໍ່​ບັງຄັບ)</translation>
    </message>
    <message id="references.add.note_hint">
        <source>For example the number of the report</source>
        <translation type="unfinished">ຕົວຢ່າງ ເລກທີ​ບົດລາຍງານ</translation>
    </message>
    <message id="references.add.privacy">
        <source>A copy of at most 1024 px is kept, without place, time and camera. The original stays as it is.</source>
        <translation type="unfinished">ໂປຣແກຣມ​ເກັບ​ສຳເນົາ​ບໍ່​ເກີນ 1024 px ໂດຍ​ບໍ່​ມີ​ສະຖານທີ່, ເວລາ ແລະ​ກ້ອງ. ຕົ້ນສະບັບ​ຄົງ​ເດີມ.</translation>
    </message>
    <message id="references.add.go">
        <source>Add</source>
        <translation type="unfinished">ເພີ່ມ</translation>
    </message>
    <message id="references.cancel">
        <source>Cancel</source>
        <translation type="unfinished">ຍົກເລີກ</translation>
    </message>
    <message id="references.tab">
        <source>Confirmed</source>
        <translation type="unfinished">ຢືນຢັນ​ແລ້ວ</translation>
    </message>
    <message id="references.count">
        <source>{libraries} libraries, {photos} photographs</source>
        <translation type="unfinished">{libraries} ຄັງ, {photos} ຮູບ</translation>
    </message>
    <message id="references.status">
        <source>Confirmed photographs are for comparison. What counts is the report of the laboratory.</source>
        <translation type="unfinished">ຮູບ​ທີ່​ຢືນຢັນ​ແລ້ວ​ມີ​ໄວ້​ປຽບທຽບ. ສິ່ງ​ທີ່​ນັບ​ແມ່ນ​ບົດລາຍງານ​ຂອງ​ຫ້ອງທົດລອງ.</translation>
    </message>
    <message id="references.empty_title">
        <source>No confirmed photographs yet</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ມີ​ຮູບ​ທີ່​ຢືນຢັນ​ແລ້ວ</translation>
    </message>
    <message id="references.empty_text">
        <source>Photographs of objects that a laboratory has confirmed help twice: they stand beside a finding for comparison, and twenty of one kind improve the findings of that kind at once, without training.</source>
        <translation type="unfinished">ຮູບ​ຂອງ​ວັດຖຸ​ທີ່​ຫ້ອງທົດລອງ​ຢືນຢັນ​ແລ້ວ​ຊ່ວຍ​ໄດ້​ສອງ​ທາງ: ສະແດງ​ຂ້າງ​ຜົນ​ກວດ​ເພື່ອ​ປຽບທຽບ ແລະ​ຊາວ​ຮູບ​ຂອງ​ຊະນິດ​ໜຶ່ງ​ປັບປຸງ​ຜົນ​ຂອງ​ຊະນິດ​ນັ້ນ​ທັນທີ ໂດຍ​ບໍ່​ຕ້ອງ​ຝຶກ​ໃໝ່.</translation>
    </message>
    <message id="references.add">
        <source>Add photographs…</source>
        <translation type="unfinished">ເພີ່ມ​ຮູບ…</translation>
    </message>
    <message id="references.import">
        <source>Import…</source>
        <translation type="unfinished">ນຳເຂົ້າ…</translation>
    </message>
    <message id="references.send">
        <source>Send…</source>
        <translation type="unfinished">ສົ່ງ…</translation>
    </message>
    <message id="references.remove">
        <source>Remove…</source>
        <translation type="unfinished">ເອົາ​ອອກ…</translation>
    </message>
    <message id="references.libraries">
        <source>Libraries</source>
        <translation type="unfinished">ລາຍການ​ຄັງ​ຮູບ</translation>
    </message>
    <message id="references.pictures">
        <source>Photographs of the library</source>
        <translation type="unfinished">ຮູບ​ໃນ​ຄັງ</translation>
    </message>
    <message id="references.library_line">
        <source>{count} photographs, {signed}</source>
        <translation type="unfinished">{count} ຮູບ, {signed}</translation>
    </message>
    <message id="references.own">
        <source>your own</source>
        <translation type="unfinished">ຂອງ​ທ່ານ​ເອງ</translation>
    </message>
    <message id="references.others">
        <source>This library came from elsewhere and stays as it came.</source>
        <translation type="unfinished">ຄັງ​ນີ້​ມາ​ຈາກ​ບ່ອນ​ອື່ນ ແລະ​ຮັກສາ​ໄວ້​ຄື​ເກົ່າ.</translation>
    </message>
    <message id="references.set_aside">
        <source>{name}, set aside: {why}</source>
        <translation type="unfinished">{name}, ພັກ​ໄວ້: {why}</translation>
    </message>
    <message id="references.kind_count">
        <source>{kind} ({count})</source>
        <translation type="unfinished">{kind} ({count})</translation>
    </message>
    <message id="references.added_on">
        <source>added on {day}</source>
        <translation type="unfinished">ເພີ່ມ​ວັນທີ {day}</translation>
    </message>
    <message id="references.removed_count">
        <source>{count} removed, each with its reason</source>
        <translation type="unfinished">ເອົາ​ອອກ​ແລ້ວ {count} ຮູບ, ແຕ່​ລະ​ຮູບ​ມີ​ເຫດຜົນ</translation>
    </message>
    <message id="references.remove.title">
        <source>Remove this photograph?</source>
        <translation type="unfinished">ເອົາ​ຮູບ​ນີ້​ອອກ​ບໍ?</translation>
    </message>
    <message id="references.remove.text">
        <source>The picture is deleted and no longer counts. A line with your reason stays in the library.</source>
        <translation type="unfinished">ຮູບ​ຈະ​ຖືກ​ລຶບ ແລະ​ບໍ່​ນັບ​ອີກ. ແຖວ​ທີ່​ມີ​ເຫດຜົນ​ຈະ​ຢູ່​ໃນ​ຄັງ.</translation>
    </message>
    <message id="references.remove.reason">
        <source>Reason</source>
        <translation type="unfinished">ເຫດຜົນ</translation>
    </message>
    <message id="references.remove.missing">
        <source>Write why it is taken out.</source>
        <translation type="unfinished">ໃຫ້​ຂຽນ​ເຫດຜົນ​ທີ່​ເອົາ​ອອກ.</translation>
    </message>
    <message id="references.remove.go">
        <source>Remove</source>
        <translation type="unfinished">ເອົາ​ອອກ</translation>
    </message>
    <message id="references.send.title">
        <source>Send this library</source>
        <translation type="unfinished">ສົ່ງ​ຄັງ​ນີ້</translation>
    </message>
    <message id="references.send.text">
        <source>It is written as one file, signed by this laptop. Whoever receives it sees these words beside it.</source>
        <translation type="unfinished">ຄັງ​ຈະ​ຖືກ​ບັນທຶກ​ເປັນ​ໄຟລ໌​ດຽວ ລົງ​ລາຍເຊັນ​ໂດຍ​ເຄື່ອງ​ນີ້. ຜູ້​ຮັບ​ຈະ​ເຫັນ​ຄຳ​ນີ້.</translation>
    </message>
    <message id="references.send.signer">
        <source>Signed by</source>
        <translation type="unfinished">ລົງ​ລາຍເຊັນ​ໂດຍ</translation>
    </message>
    <message id="references.send.missing">
        <source>Write who signs.</source>
        <translation type="unfinished">ໃຫ້​ຂຽນ​ວ່າ​ໃຜ​ລົງ​ລາຍເຊັນ.</translation>
    </message>
    <message id="references.send.go">
        <source>Choose a place…</source>
        <translation type="unfinished">ເລືອກ​ບ່ອນ​ເກັບ…</translation>
    </message>
    <message id="references.sent">
        <source>{file} was written.</source>
        <translation type="unfinished">ບັນທຶກ {file} ແລ້ວ.</translation>
    </message>
    <message id="references.added">
        <source>{count} photographs added.</source>
        <translation type="unfinished">ເພີ່ມ {count} ຮູບ​ແລ້ວ.</translation>
    </message>
    <message id="references.refused">
        <source>{count} added, {refused} not: {why}</source>
        <translation type="unfinished">ເພີ່ມ {count}, ບໍ່​ໄດ້ {refused}: {why}</translation>
    </message>
    <message id="references.received">
        <source>{id}: {signed}</source>
        <translation type="unfinished">{id}: {signed}</translation>
    </message>
    <message id="references.replace.title">
        <source>Another version of {id} is here</source>
        <translation type="unfinished">ມີ {id} ສະບັບ​ອື່ນ​ຢູ່​ນີ້​ແລ້ວ</translation>
    </message>
    <message id="references.replace.text">
        <source>Version {here} is here, the file holds version {found}. Replacing cannot be undone.</source>
        <translation type="unfinished">ຢູ່​ນີ້​ແມ່ນ​ສະບັບ {here}, ໄຟລ໌​ມີ​ສະບັບ {found}. ແທນ​ແລ້ວ​ກັບຄືນ​ບໍ່​ໄດ້.</translation>
    </message>
    <message id="references.replace.keep">
        <source>Keep what is here</source>
        <translation type="unfinished">ຮັກສາ​ສະບັບ​ທີ່​ມີ</translation>
    </message>
    <message id="references.replace.go">
        <source>Replace</source>
        <translation type="unfinished">ແທນ</translation>
    </message>
    <message id="references.file.packs">
        <source>Pack files</source>
        <translation type="unfinished">ໄຟລ໌​ຊຸດ</translation>
    </message>
    <message id="references.file.photos">
        <source>Photographs</source>
        <translation type="unfinished">ຮູບ</translation>
    </message>
</context>
</TS>
