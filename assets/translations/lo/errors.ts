<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>errors</name>
    <message id="errors.not_a_photo">
        <source>{file}: this is no picture that can be read here. Save it as JPEG, PNG or HEIC and try again.</source>
        <translation type="unfinished">{file}: ນີ້​ບໍ່ແມ່ນ​ຮູບ​ທີ່​ອ່ານ​ໄດ້​ຢູ່​ນີ້. ໃຫ້​ບັນທຶກ​ເປັນ JPEG, PNG ຫຼື HEIC ແລ້ວ​ລອງ​ໃໝ່.</translation>
    </message>
    <message id="errors.empty_file">
        <source>{file}: the file is empty. Copy it again from the phone or camera.</source>
        <translation type="unfinished">{file}: ໄຟລ໌​ວ່າງ​ເປົ່າ. ໃຫ້​ສຳເນົາ​ອີກ​ຄັ້ງ​ຈາກ​ໂທລະສັບ​ຫຼື​ກ້ອງ.</translation>
    </message>
    <message id="errors.cut_short">
        <source>{file}: the file is cut short. Copy it again from the phone or camera.</source>
        <translation type="unfinished">{file}: ໄຟລ໌​ບໍ່​ຄົບ. ໃຫ້​ສຳເນົາ​ອີກ​ຄັ້ງ​ຈາກ​ໂທລະສັບ​ຫຼື​ກ້ອງ.</translation>
    </message>
    <message id="errors.damaged_photo">
        <source>{file}: the picture is damaged inside. Copy it again from the phone or camera.</source>
        <translation type="unfinished">{file}: ຂໍ້ມູນ​ໃນ​ຮູບ​ເສຍຫາຍ. ໃຫ້​ສຳເນົາ​ອີກ​ຄັ້ງ​ຈາກ​ໂທລະສັບ​ຫຼື​ກ້ອງ.</translation>
    </message>
    <message id="errors.too_large_file">
        <source>{file}: the file has {megabytes} MB, the limit is {limit} MB. Save a smaller copy and check that.</source>
        <translation type="unfinished">{file}: ໄຟລ໌​ມີ {megabytes} MB, ຂີດຈຳກັດ​ແມ່ນ {limit} MB. ໃຫ້​ບັນທຶກ​ສຳເນົາ​ທີ່​ນ້ອຍ​ກວ່າ​ແລ້ວ​ກວດ.</translation>
    </message>
    <message id="errors.too_many_pixels">
        <source>{file}: the picture has {megapixels} megapixels, the limit for this kind of file is {limit}. Save a smaller copy and check that.</source>
        <translation type="unfinished">{file}: ຮູບ​ມີ {megapixels} ລ້ານ​ພິກເຊວ, ຂີດຈຳກັດ​ຂອງ​ໄຟລ໌​ປະເພດ​ນີ້​ແມ່ນ {limit}. ໃຫ້​ບັນທຶກ​ສຳເນົາ​ທີ່​ນ້ອຍ​ກວ່າ​ແລ້ວ​ກວດ.</translation>
    </message>
    <message id="errors.unreadable">
        <source>{file}: the computer cannot read it ({why}). Check your right to open it, or copy it to another place.</source>
        <translation type="unfinished">{file}: ຄອມພິວເຕີ​ອ່ານ​ບໍ່ໄດ້ ({why}). ໃຫ້​ກວດ​ສິດ​ໃນ​ການ​ເປີດ, ຫຼື​ສຳເນົາ​ໄປ​ບ່ອນ​ອື່ນ.</translation>
    </message>
    <message id="errors.no_such_file">
        <source>{file}: there is nothing at this place. Check the name and whether the stick is plugged in.</source>
        <translation type="unfinished">{file}: ບໍ່ມີ​ຫຍັງ​ຢູ່​ບ່ອນ​ນີ້. ໃຫ້​ກວດ​ຊື່ ແລະ ເບິ່ງ​ວ່າ​ສຽບ​ແຟລັດ ແລ້ວ​ບໍ່.</translation>
    </message>
    <message id="errors.pack">
        <source>{file}, line {line}: {what}. Mend: {mend}.</source>
        <translation type="unfinished">{file}, ແຖວ {line}: {what}. ວິທີ​ແກ້: {mend}.</translation>
    </message>
    <message id="errors.pack_file">
        <source>{file}: {what}. Mend: {mend}.</source>
        <translation type="unfinished">{file}: {what}. ວິທີ​ແກ້: {mend}.</translation>
    </message>
    <message id="errors.no_model">
        <source>{folder}: no model pack can be used{why}. Install the program again, or copy a model pack into this folder.</source>
        <translation type="unfinished">{folder}: ບໍ່ມີ​ຊຸດ​ແບບຈຳລອງ​ທີ່​ໃຊ້​ໄດ້{why}. ໃຫ້​ຕິດຕັ້ງ​ໂປຣແກຣມ​ໃໝ່, ຫຼື​ສຳເນົາ​ຊຸດ​ແບບຈຳລອງ​ໃສ່​ໂຟນເດີ​ນີ້.</translation>
    </message>
    <message id="errors.unknown_model">
        <source>{id}: there is no model pack of this name. Use one of: {known}.</source>
        <translation type="unfinished">{id}: ບໍ່ມີ​ຊຸດ​ແບບຈຳລອງ​ຊື່​ນີ້. ໃຫ້​ໃຊ້​ອັນ​ໃດ​ອັນ​ໜຶ່ງ: {known}.</translation>
    </message>
    <message id="errors.newer_database">
        <source>{file}: the data were written by a newer program (version {found}, this one knows {known}). Nothing was changed. Install the newer program.</source>
        <translation type="unfinished">{file}: ຂໍ້ມູນ​ຖືກ​ຂຽນ​ໂດຍ​ໂປຣແກຣມ​ລຸ້ນ​ໃໝ່​ກວ່າ (ລຸ້ນ {found}, ອັນ​ນີ້​ຮູ້ {known}). ບໍ່ມີ​ຫຍັງ​ຖືກ​ປ່ຽນ. ໃຫ້​ຕິດຕັ້ງ​ໂປຣແກຣມ​ລຸ້ນ​ໃໝ່.</translation>
    </message>
    <message id="errors.damaged_database">
        <source>{file}: the data cannot be read as a database. Nothing was changed. Put back a copy from the folder backups.</source>
        <translation type="unfinished">{file}: ອ່ານ​ຂໍ້ມູນ​ເປັນ​ຖານ​ຂໍ້ມູນ​ບໍ່ໄດ້. ບໍ່ມີ​ຫຍັງ​ຖືກ​ປ່ຽນ. ໃຫ້​ເອົາ​ສຳເນົາ​ຈາກ​ໂຟນເດີ backups ກັບ​ຄືນ.</translation>
    </message>
    <message id="errors.disk_full">
        <source>{file}: there is no room left to write it. Free some space, then try again. What was saved before is kept.</source>
        <translation type="unfinished">{file}: ບໍ່ມີ​ບ່ອນ​ວ່າງ​ໃຫ້​ຂຽນ. ໃຫ້​ລຶບ​ສິ່ງ​ທີ່​ບໍ່​ໃຊ້​ແລ້ວ​ລອງ​ໃໝ່. ສິ່ງ​ທີ່​ບັນທຶກ​ກ່ອນ​ໜ້າ​ຍັງ​ຢູ່.</translation>
    </message>
    <message id="errors.cannot_write">
        <source>{file}: the computer does not let it be written ({why}). Choose another folder.</source>
        <translation type="unfinished">{file}: ຄອມພິວເຕີ​ບໍ່​ໃຫ້​ຂຽນ ({why}). ໃຫ້​ເລືອກ​ໂຟນເດີ​ອື່ນ.</translation>
    </message>
    <message id="errors.database_busy">
        <source>{file}: another program is using the data. Close the other window of the program and try again.</source>
        <translation type="unfinished">{file}: ໂປຣແກຣມ​ອື່ນ​ກຳລັງ​ໃຊ້​ຂໍ້ມູນ. ໃຫ້​ປິດ​ໜ້າຕ່າງ​ອື່ນ​ຂອງ​ໂປຣແກຣມ​ແລ້ວ​ລອງ​ໃໝ່.</translation>
    </message>
    <message id="errors.attempt_closed">
        <source>This test was handed in before; its answers stand. Begin a new one.</source>
        <translation type="unfinished">ການ​ທົດສອບ​ນີ້​ສົ່ງ​ແລ້ວ; ຄຳຕອບ​ຄົງ​ເດີມ. ໃຫ້​ເລີ່ມ​ອັນ​ໃໝ່.</translation>
    </message>
    <message id="errors.attempt_still_open">
        <source>{pack}, {form}: this person has the same test open already. Go on with that one, or hand it in first.</source>
        <translation type="unfinished">{pack}, {form}: ຜູ້​ນີ້​ເປີດ​ການ​ທົດສອບ​ດຽວກັນ​ຢູ່​ແລ້ວ. ໃຫ້​ເຮັດ​ຕໍ່, ຫຼື​ສົ່ງ​ກ່ອນ.</translation>
    </message>
    <message id="errors.already_answered">
        <source>{item}: this question was answered; in training the first answer stands. Go on to the next one.</source>
        <translation type="unfinished">{item}: ຄຳຖາມ​ນີ້​ຕອບ​ແລ້ວ; ໃນ​ການ​ຝຶກ​ຖື​ເອົາ​ຄຳຕອບ​ທຳອິດ. ໃຫ້​ໄປ​ຂໍ້​ຕໍ່ໄປ.</translation>
    </message>
    <message id="errors.name_missing">
        <source>The name is empty. Write a name or a code.</source>
        <translation type="unfinished">ຊື່​ວ່າງ​ເປົ່າ. ໃຫ້​ຂຽນ​ຊື່​ຫຼື​ລະຫັດ.</translation>
    </message>
    <message id="errors.cancelled">
        <source>Stopped as you asked. Nothing was changed; start again when you want.</source>
        <translation type="unfinished">ຢຸດ​ຕາມ​ທີ່​ຂໍ​ແລ້ວ. ບໍ່​ມີ​ຫຍັງ​ປ່ຽນ; ເລີ່ມ​ໃໝ່​ໄດ້​ທຸກ​ເວລາ.</translation>
    </message>
    <message id="errors.no_photo_folder">
        <source>{file}: this is neither a folder of photos nor a table (CSV) of them. Choose the folder that holds one folder for each product.</source>
        <translation type="unfinished">{file}: ນີ້​ບໍ່​ແມ່ນ​ໂຟນເດີ​ຮູບ ແລະ​ບໍ່​ແມ່ນ​ຕາຕະລາງ (CSV). ເລືອກ​ໂຟນເດີ​ທີ່​ມີ​ໂຟນເດີ​ຍ່ອຍ​ໜຶ່ງ​ອັນ​ຕໍ່​ຜະລິດຕະພັນ.</translation>
    </message>
    <message id="errors.table_column">
        <source>{file}: the table has no column “{name}”; it has: {found}. Write the name of the column in the first line.</source>
        <translation type="unfinished">{file}: ຕາຕະລາງ​ບໍ່​ມີ​ຖັນ “{name}”; ມີ: {found}. ຂຽນ​ຊື່​ຖັນ​ໃນ​ແຖວ​ທຳອິດ.</translation>
    </message>
    <message id="errors.table_cell">
        <source>{file}, line {line}: “{value}” cannot stand under “{name}”. Write it like this: {known}.</source>
        <translation type="unfinished">{file}, ແຖວ {line}: “{value}” ຢູ່​ໃຕ້ “{name}” ບໍ່​ໄດ້. ໃຫ້​ຂຽນ​ແບບ​ນີ້: {known}.</translation>
    </message>
    <message id="errors.not_ready_to_train">
        <source>{folder}: cannot train yet, because checks say stop ({count}). Mend what they name and look at the folder again.</source>
        <translation type="unfinished">{folder}: ຍັງ​ຝຶກ​ບໍ່​ໄດ້ ເພາະ​ການ​ກວດ​ໃຫ້​ຢຸດ ({count}). ແກ້​ໄຂ​ສິ່ງ​ທີ່​ບອກ​ໄວ້ ແລ້ວ​ກວດ​ໂຟນເດີ​ໃໝ່.</translation>
    </message>
    <message id="errors.too_few_to_train">
        <source>{folder}: {found} product(s) with at least {objects} objects are left; two are needed to tell them apart. Add photos of other objects.</source>
        <translation type="unfinished">{folder}: ເຫຼືອ {found} ຜະລິດຕະພັນ​ທີ່​ມີ​ຢ່າງ​ໜ້ອຍ {objects} ສິ່ງຂອງ; ຕ້ອງ​ມີ​ສອງ​ຈຶ່ງ​ແຍກ​ໄດ້. ຕື່ມ​ຮູບ​ຂອງ​ສິ່ງຂອງ​ອື່ນ.</translation>
    </message>
    <message id="errors.bad_pack_name">
        <source>{name}: a pack cannot have this name. Use a-z and 0-9 with hyphens between, for example langson-2026a.</source>
        <translation type="unfinished">{name}: ຊຸດ​ໃຊ້​ຊື່​ນີ້​ບໍ່​ໄດ້. ໃຊ້ a-z ແລະ 0-9 ມີ​ຂີດ​ຄັ່ນ, ຕົວຢ່າງ langson-2026a.</translation>
    </message>
    <message id="errors.pack_exists">
        <source>{folder}: there is something at this place already. Choose another name for the new pack.</source>
        <translation type="unfinished">{folder}: ບ່ອນ​ນີ້​ມີ​ຢູ່​ແລ້ວ. ເລືອກ​ຊື່​ອື່ນ​ໃຫ້​ຊຸດ​ໃໝ່.</translation>
    </message>
    <message id="errors.photo_changed">
        <source>{file}: the photo has changed since its folder was looked at. Look at the folder again.</source>
        <translation type="unfinished">{file}: ຮູບ​ນີ້​ປ່ຽນ​ໄປ​ແລ້ວ​ຫຼັງ​ຈາກ​ກວດ​ໂຟນເດີ. ກວດ​ໂຟນເດີ​ໃໝ່.</translation>
    </message>
    <message id="errors.bug">
        <source>Something went wrong in the program itself; your files were not changed. The details are in {log}: send that file to whoever looks after the program.</source>
        <translation type="unfinished">ມີ​ຂໍ້​ຜິດພາດ​ໃນ​ໂປຣແກຣມ​ເອງ; ໄຟລ໌​ຂອງ​ທ່ານ​ບໍ່​ຖືກ​ປ່ຽນ. ລາຍລະອຽດ​ຢູ່ {log}: ໃຫ້​ສົ່ງ​ໄຟລ໌​ນັ້ນ​ໃຫ້​ຜູ້​ດູແລ​ໂປຣແກຣມ.</translation>
    </message>
    <message id="errors.pack_is_here">
        <source>{file}: version {here} of the pack {id} is here already; the file holds version {found}. Nothing was changed. Import it again with the choice to replace, or keep what is here.</source>
        <translation type="unfinished">{file}: ຢູ່​ນີ້​ມີ​ຊຸດ {id} ສະບັບ {here} ແລ້ວ; ໄຟລ໌​ມີ​ສະບັບ {found}. ບໍ່​ມີ​ຫຍັງ​ຖືກ​ປ່ຽນ. ໃຫ້​ນຳເຂົ້າ​ອີກ​ຄັ້ງ​ໂດຍ​ເລືອກ​ແທນ​ທີ່ ຫຼື​ຮັກສາ​ສະບັບ​ທີ່​ມີ​ຢູ່.</translation>
    </message>
    <message id="errors.pack_of_program">
        <source>{file}: the pack {id} comes with the program and is not replaced by a file. Ask the sender to give theirs another name.</source>
        <translation type="unfinished">{file}: ຊຸດ {id} ມາ​ພ້ອມ​ກັບ​ໂປຣແກຣມ ແລະ​ບໍ່​ຖືກ​ແທນ​ດ້ວຍ​ໄຟລ໌. ໃຫ້​ຂໍ​ຜູ້ສົ່ງ​ຕັ້ງ​ຊື່​ອື່ນ.</translation>
    </message>
    <message id="errors.no_such_library">
        <source>There is no library of confirmed photographs named {id} here. Choose one of: {known}.</source>
        <translation type="unfinished">ຢູ່​ນີ້​ບໍ່​ມີ​ຄັງ​ຮູບ​ທີ່​ຢືນຢັນ​ແລ້ວ​ຊື່ {id}. ໃຫ້​ເລືອກ​ໜຶ່ງ​ໃນ: {known}.</translation>
    </message>
    <message id="errors.others_library">
        <source>The library {id} is signed by {signer} and stays as it came. Add to a library of your own.</source>
        <translation type="unfinished">ຄັງ {id} ລົງ​ລາຍເຊັນ​ໂດຍ {signer} ແລະ​ຮັກສາ​ໄວ້​ຄື​ເກົ່າ. ໃຫ້​ເພີ່ມ​ໃສ່​ຄັງ​ຂອງ​ທ່ານ​ເອງ.</translation>
    </message>
    <message id="errors.confirmer_missing">
        <source>A confirmed photograph needs the name of who confirmed it. Write the laboratory or the expert.</source>
        <translation type="unfinished">ຮູບ​ທີ່​ຢືນຢັນ​ແລ້ວ​ຕ້ອງ​ມີ​ຊື່​ຜູ້​ຢືນຢັນ. ໃຫ້​ຂຽນ​ຊື່​ຫ້ອງທົດລອງ ຫຼື​ຜູ້ຊ່ຽວຊານ.</translation>
    </message>
    <message id="errors.confirmed_later">
        <source>{day} has not come yet. Write the day on which the photograph’s object was confirmed.</source>
        <translation type="unfinished">ວັນທີ {day} ຍັງ​ບໍ່​ທັນ​ມາ​ຮອດ. ໃຫ້​ຂຽນ​ວັນທີ​ທີ່​ວັດຖຸ​ໃນ​ຮູບ​ຖືກ​ຢືນຢັນ.</translation>
    </message>
    <message id="errors.unknown_reference_label">
        <source>The model has no label {label} that a photograph can be confirmed as. Choose one of: {known}.</source>
        <translation type="unfinished">ຕົວແບບ​ບໍ່​ມີ​ປ້າຍ {label} ທີ່​ຮູບ​ສາມາດ​ຢືນຢັນ​ໄດ້. ໃຫ້​ເລືອກ​ໜຶ່ງ​ໃນ: {known}.</translation>
    </message>
    <message id="errors.reference_twice">
        <source>{file}: this photograph is in the library {library} already, confirmed as {label}. Remove that one first if it was wrong.</source>
        <translation type="unfinished">{file}: ຮູບ​ນີ້​ມີ​ຢູ່​ໃນ​ຄັງ {library} ແລ້ວ, ຢືນຢັນ​ເປັນ {label}. ຖ້າ​ບໍ່​ຖືກຕ້ອງ ໃຫ້​ເອົາ​ຮູບ​ນັ້ນ​ອອກ​ກ່ອນ.</translation>
    </message>
    <message id="errors.reason_missing">
        <source>A confirmed photograph is not removed without a reason. Write why it is taken out.</source>
        <translation type="unfinished">ຮູບ​ທີ່​ຢືນຢັນ​ແລ້ວ​ຈະ​ບໍ່​ຖືກ​ເອົາ​ອອກ​ໂດຍ​ບໍ່​ມີ​ເຫດຜົນ. ໃຫ້​ຂຽນ​ເຫດຜົນ.</translation>
    </message>
    <message id="errors.no_such_reference">
        <source>The library {library} holds no photograph {sha256}. Choose one from its list.</source>
        <translation type="unfinished">ຄັງ {library} ບໍ່​ມີ​ຮູບ {sha256}. ໃຫ້​ເລືອກ​ຈາກ​ລາຍການ.</translation>
    </message>
    <message id="errors.empty_library">
        <source>The library {id} holds no photograph yet. Add one before it is sent.</source>
        <translation type="unfinished">ຄັງ {id} ຍັງ​ບໍ່​ມີ​ຮູບ. ໃຫ້​ເພີ່ມ​ຮູບ​ກ່ອນ​ສົ່ງ.</translation>
    </message>
</context>
</TS>
