<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>collecting</name>
    <message id="collecting.title">
        <source>Collect results</source>
        <translation type="unfinished">ເກັບ​ກຳ​ຜົນ</translation>
    </message>
    <message id="collecting.status">
        <source>The same file twice changes nothing. Nothing is repaired silently.</source>
        <translation type="unfinished">ອ່ານ​ໄຟ​ລ໌​ດຽວ​ກັນສອງ​ຄັ້ງ​ບໍ່​ປ່ຽນ​ຫຍັງ. ບໍ່​ມີ​ການ​ແກ້​ໄຂ​ແບບ​ງຽບໆ.</translation>
    </message>
    <message id="collecting.last">
        <source>Last bundle {time}</source>
        <translation type="unfinished">ມັດ​ຂໍ້​ມູນ​ຫຼ້າ​ສຸດ {time}</translation>
    </message>
    <message id="collecting.facts">
        <source>{people} enrolled · {laptops} laptops</source>
        <translation type="unfinished">{people} ຄົນ​ລົງ​ທະ​ບຽນ · {laptops} ຄອມ​ພິວ​ເຕີ</translation>
    </message>
    <message id="collecting.phase">
        <source>Which test is collected</source>
        <translation type="unfinished">ກຳ​ລັງ​ເກັບ​ກຳ​ການ​ທົດສອບ​ໃດ</translation>
    </message>
    <message id="collecting.no_session">
        <source>Choose a session first</source>
        <translation type="unfinished">ເລືອກ​ຄາບ​ຝຶກ​ອົບ​ຮົມ​ກ່ອນ</translation>
    </message>
    <message id="collecting.no_session.text">
        <source>Results are collected for one session. Open it among the sessions and press Collect there.</source>
        <translation type="unfinished">ຜົນ​ຖືກ​ເກັບ​ກຳ​ຕໍ່​ຄາບ​ຝຶກ​ອົບ​ຮົມ. ໃຫ້​ເປີດ​ຄາບ​ຝຶກ​ອົບ​ຮົມ​ໃນ​ລາຍ​ການ ແລ້ວ​ກົດ ເກັບ​ກຳ​ຜົນ ຢູ່​ທີ່​ນັ້ນ.</translation>
    </message>
    <message id="collecting.to_sessions">
        <source>Go to the sessions</source>
        <translation type="unfinished">ໄປ​ຫາ​ຄາບ​ຝຶກ​ອົບ​ຮົມ</translation>
    </message>
    <message id="collecting.next_stick">
        <source>Put in the next stick</source>
        <translation type="unfinished">ສຽບ USB ອັນ​ຕໍ່​ໄປ</translation>
    </message>
    <message id="collecting.stick_here">
        <source>Stick {stick} is here</source>
        <translation type="unfinished">USB {stick} ຢູ່​ນີ້​ແລ້ວ</translation>
    </message>
    <message id="collecting.drop">
        <source>Bundles on it are offered. Or drop files and folders here, many at once.</source>
        <translation type="unfinished">ມັດ​ຂໍ້​ມູນ​ໃນ USB ຈະ​ຖືກ​ສະ​ເໜີ. ຫຼື ວາງ​ໄຟ​ລ໌ ແລະ ໂຟນ​ເດີ​ໃສ່​ນີ້, ຫຼາຍ​ອັນ​ພ້ອມ​ກັນ​ໄດ້.</translation>
    </message>
    <message id="collecting.drop.auto">
        <source>Bundles on it are read by themselves. Or drop files and folders here, many at once.</source>
        <translation type="unfinished">ມັດ​ຂໍ້​ມູນ​ໃນ USB ຖືກ​ອ່ານ​ເອງ. ຫຼື ວາງ​ໄຟ​ລ໌ ແລະ ໂຟນ​ເດີ​ໃສ່​ນີ້, ຫຼາຍ​ອັນ​ພ້ອມ​ກັນ​ໄດ້.</translation>
    </message>
    <message id="collecting.choose">
        <source>Choose files</source>
        <translation type="unfinished">ເລືອກ​ໄຟ​ລ໌</translation>
    </message>
    <message id="collecting.file_kind">
        <source>Bundles of laptops</source>
        <translation type="unfinished">ມັດ​ຂໍ້​ມູນຂອງຄອມ​ພິວ​ເຕີ</translation>
    </message>
    <message id="collecting.any_file">
        <source>All files</source>
        <translation type="unfinished">ທຸກ​ໄຟ​ລ໌</translation>
    </message>
    <message id="collecting.offer">
        <source>Read {count} bundles on it</source>
        <translation type="unfinished">ອ່ານ {count} ມັດ​ຂໍ້​ມູນ​ໃນ​ນັ້ນ</translation>
    </message>
    <message id="collecting.offer.one">
        <source>Read the bundle on it</source>
        <translation type="unfinished">ອ່ານ​ມັດ​ຂໍ້​ມູນ​ໃນ​ນັ້ນ</translation>
    </message>
    <message id="collecting.auto">
        <source>Read sticks without asking</source>
        <translation type="unfinished">ອ່ານ USB ໂດຍ​ບໍ່​ຖາມ</translation>
    </message>
    <message id="collecting.reading">
        <source>Reading bundles</source>
        <translation type="unfinished">ກຳ​ລັງ​ອ່ານ​ມັດ​ຂໍ້​ມູນ</translation>
    </message>
    <message id="collecting.file_of">
        <source>{done} of {total}</source>
        <translation type="unfinished">{done} ໃນ {total}</translation>
    </message>
    <message id="collecting.cancel">
        <source>Stop reading</source>
        <translation type="unfinished">ຢຸດ​ອ່ານ</translation>
    </message>
    <message id="collecting.read.files">
        <source>{count} files read</source>
        <translation type="unfinished">ອ່ານ​ແລ້ວ {count} ໄຟ​ລ໌</translation>
    </message>
    <message id="collecting.read.file">
        <source>1 file read</source>
        <translation type="unfinished">ອ່ານ​ແລ້ວ 1 ໄຟ​ລ໌</translation>
    </message>
    <message id="collecting.read.answers">
        <source>{count} new answers</source>
        <translation type="unfinished">{count} ຄຳຕອບ​ໃໝ່</translation>
    </message>
    <message id="collecting.read.nothing_new">
        <source>{count} already here</source>
        <translation type="unfinished">{count} ມີ​ແລ້ວ</translation>
    </message>
    <message id="collecting.read.aside">
        <source>{count} set aside</source>
        <translation type="unfinished">{count} ແຍກ​ໄວ້</translation>
    </message>
    <message id="collecting.of_people">
        <source>of {count} people’s answers are here</source>
        <translation type="unfinished">ໃນ {count} ຄົນ ມີ​ຄຳຕອບ​ຢູ່​ນີ້​ແລ້ວ</translation>
    </message>
    <message id="collecting.laptops_whole">
        <source>{count} of {all} laptops complete</source>
        <translation type="unfinished">{count} ໃນ {all} ຄອມ​ພິວ​ເຕີ​ຄົບ​ແລ້ວ</translation>
    </message>
    <message id="collecting.answers">
        <source>{count} answers, none twice</source>
        <translation type="unfinished">{count} ຄຳຕອບ, ບໍ່​ຊ້ຳ</translation>
    </message>
    <message id="collecting.room">
        <source>The room</source>
        <translation type="unfinished">ຫ້ອງ</translation>
    </message>
    <message id="collecting.no_laptops">
        <source>No laptop has joined yet. Laptops join by the session file or by the QR code; they appear here with their first bundle.</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ມີຄອມ​ພິວ​ເຕີ​ເຂົ້າ​ຮ່ວມ. ຄອມ​ພິວ​ເຕີ​ເຂົ້າ​ຮ່ວມ​ດ້ວຍ​ໄຟ​ລ໌​ຄາບ​ຝຶກ​ອົບ​ຮົມ ຫຼື ລະ​ຫັດ QR; ຈະ​ປາ​ກົດ​ຢູ່​ນີ້​ເມື່ອ​ມີ​ມັດ​ຂໍ້​ມູນ​ທຳ​ອິດ.</translation>
    </message>
    <message id="collecting.laptop">
        <source>Laptop {label}</source>
        <translation type="unfinished">ຄອມ​ພິວ​ເຕີ {label}</translation>
    </message>
    <message id="collecting.laptop.here">
        <source>here</source>
        <translation type="unfinished">ມາ​ແລ້ວ</translation>
    </message>
    <message id="collecting.laptop.waiting">
        <source>waiting</source>
        <translation type="unfinished">ລໍ​ຖ້າ</translation>
    </message>
    <message id="collecting.laptop.incomplete">
        <source>incomplete</source>
        <translation type="unfinished">ບໍ່​ຄົບ</translation>
    </message>
    <message id="collecting.laptop.set_aside">
        <source>set aside</source>
        <translation type="unfinished">ແຍກ​ໄວ້</translation>
    </message>
    <message id="collecting.no_stick">
        <source>no stick yet</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ມີ USB</translation>
    </message>
    <message id="collecting.lost">
        <source>{count} missing</source>
        <translation type="unfinished">ຂາດ {count}</translation>
    </message>
    <message id="collecting.clock_slow">
        <source>clock slow</source>
        <translation type="unfinished">ໂມງ​ຊ້າ</translation>
    </message>
    <message id="collecting.clock_fast">
        <source>clock fast</source>
        <translation type="unfinished">ໂມງ​ໄວ</translation>
    </message>
    <message id="collecting.people">
        <source>{count} people</source>
        <translation type="unfinished">{count} ຄົນ</translation>
    </message>
    <message id="collecting.person">
        <source>1 person</source>
        <translation type="unfinished">1 ຄົນ</translation>
    </message>
    <message id="collecting.hours_minutes">
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished">{hours} ຊມ {minutes} ນທ</translation>
    </message>
    <message id="collecting.hours">
        <source>{hours} h</source>
        <translation type="unfinished">{hours} ຊມ</translation>
    </message>
    <message id="collecting.minutes">
        <source>{minutes} min</source>
        <translation type="unfinished">{minutes} ນທ</translation>
    </message>
    <message id="collecting.look">
        <source>Needs a look</source>
        <translation type="unfinished">ຄວນກວດ​ເບິ່ງ</translation>
    </message>
    <message id="collecting.look.nothing">
        <source>Nothing: every file that came is whole.</source>
        <translation type="unfinished">ບໍ່​ມີ​ຫຍັງ: ທຸກ​ໄຟ​ລ໌​ທີ່​ມາ​ຄົບ​ຖ້ວນ.</translation>
    </message>
    <message id="collecting.forget">
        <source>Looked into: take it off this list</source>
        <translation type="unfinished">ກວດ​ແລ້ວ: ເອົາອອກ​ຈາກ​ລາຍ​ການ</translation>
    </message>
    <message id="collecting.look.more">
        <source>and {count} more</source>
        <translation type="unfinished">ແລະ ອີກ {count} ລາຍ​ການ</translation>
    </message>
    <message id="collecting.show">
        <source>Show</source>
        <translation type="unfinished">ເບິ່ງ</translation>
    </message>
    <message id="collecting.look.gap">
        <source>{who}: records {which} are missing</source>
        <translation type="unfinished">{who}: ຂາດ​ບັນ​ທຶກ {which}</translation>
    </message>
    <message id="collecting.look.gap.do">
        <source>Bring it back: they are still on it.</source>
        <translation type="unfinished">ເອົາ​ກັບ​ມາ: ບັນ​ທຶກ​ຍັງ​ຢູ່​ໃນ​ເຄື່ອງ.</translation>
    </message>
    <message id="collecting.look.slow">
        <source>{who}: clock at least {time} slow</source>
        <translation type="unfinished">{who}: ໂມງ​ຊ້າ​ຢ່າງ​ໜ້ອຍ {time}</translation>
    </message>
    <message id="collecting.look.fast">
        <source>{who}: clock at least {time} fast</source>
        <translation type="unfinished">{who}: ໂມງ​ໄວ​ຢ່າງ​ໜ້ອຍ {time}</translation>
    </message>
    <message id="collecting.look.clock.do">
        <source>Order of answers kept; times marked.</source>
        <translation type="unfinished">ລຳ​ດັບ​ຄຳຕອບ​ຖືກ​ຮັກ​ສາ; ເວ​ລາ​ຖືກ​ໝາຍ​ໄວ້.</translation>
    </message>
    <message id="collecting.look.unknown">
        <source>{who} is not known here</source>
        <translation type="unfinished">{who} ຍັງ​ບໍ່​ຮູ້​ຈັກ​ຢູ່​ນີ້</translation>
    </message>
    <message id="collecting.look.unknown.do">
        <source>Kept aside, not counted. Show it, compare the fingerprint, then accept or discard it.</source>
        <translation type="unfinished">ແຍກ​ໄວ້, ຍັງ​ບໍ່​ນັບ. ເບິ່ງ, ທຽບ​ລາຍ​ນິ້ວ​ມື ແລ້ວ​ຮັບ ຫຼື ຖິ້ມ.</translation>
    </message>
    <message id="collecting.look.conflict">
        <source>{who}: {count} records differ from those here</source>
        <translation type="unfinished">{who}: {count} ບັນ​ທຶກ​ຕ່າງ​ຈາກ​ທີ່​ມີ​ຢູ່​ນີ້</translation>
    </message>
    <message id="collecting.look.conflict.do">
        <source>Both are set aside, neither counts. Keep the laptop as it is and ask for its bundle again.</source>
        <translation type="unfinished">ທັງສອງ​ຖືກ​ແຍກ​ໄວ້, ບໍ່​ນັບ​ທັງສອງ. ຮັກ​ສາ​ເຄື່ອງ​ໄວ້​ຄື​ເກົ່າ ແລະ ຂໍ​ມັດ​ຂໍ້​ມູນ​ອີກ.</translation>
    </message>
    <message id="collecting.look.bundle_damaged">
        <source>{who}: file changed after signing</source>
        <translation type="unfinished">{who}: ໄຟ​ລ໌​ຖືກ​ປ່ຽນ​ຫຼັງ​ລົງ​ລາຍ​ເຊັນ</translation>
    </message>
    <message id="collecting.look.bundle_damaged.do">
        <source>Set aside. Ask for the bundle again.</source>
        <translation type="unfinished">ແຍກ​ໄວ້. ຂໍ​ມັດ​ຂໍ້​ມູນ​ອີກ.</translation>
    </message>
    <message id="collecting.look.bundle_cut_short">
        <source>{who}: the file is cut short</source>
        <translation type="unfinished">{who}: ໄຟ​ລ໌​ຂາດ​ທ້າຍ</translation>
    </message>
    <message id="collecting.look.bundle_cut_short.do">
        <source>Set aside. Write the bundle to the stick again and take the stick out only when it is done.</source>
        <translation type="unfinished">ແຍກ​ໄວ້. ຂຽນ​ມັດ​ຂໍ້​ມູນ​ໃສ່ USB ອີກ ແລະ ຖອດ USB ເມື່ອ​ຂຽນ​ແລ້ວ.</translation>
    </message>
    <message id="collecting.look.bundle_for_another">
        <source>{who}: written for another trainer</source>
        <translation type="unfinished">{who}: ຂຽນ​ໃຫ້​ຄູ​ຝຶກ​ຄົນ​ອື່ນ</translation>
    </message>
    <message id="collecting.look.bundle_for_another.do">
        <source>Only that trainer’s laptop can open it. Pass the stick on, or let the laptop join this session.</source>
        <translation type="unfinished">ມີ​ແຕ່ຄອມ​ພິວ​ເຕີຂອງ​ຄູ​ຝຶກ​ຄົນ​ນັ້ນ​ເປີດ​ໄດ້. ສົ່ງ USB ຕໍ່ ຫຼື ໃຫ້​ເຄື່ອງ​ເຂົ້າ​ຮ່ວມ​ຄາບ​ຝຶກ​ອົບ​ຮົມ​ນີ້.</translation>
    </message>
    <message id="collecting.look.refused">
        <source>{who} was set aside</source>
        <translation type="unfinished">{who} ຖືກ​ແຍກ​ໄວ້</translation>
    </message>
    <message id="collecting.look.refused.do">
        <source>Ask for the bundle again.</source>
        <translation type="unfinished">ຂໍ​ມັດ​ຂໍ້​ມູນ​ອີກ.</translation>
    </message>
    <message id="collecting.look.unread">
        <source>{who}: {count} records of a newer program</source>
        <translation type="unfinished">{who}: {count} ບັນ​ທຶກຂອງ​ໂປຣ​ແກຣມ​ໃໝ່​ກວ່າ</translation>
    </message>
    <message id="collecting.look.unread.do">
        <source>Kept unread, not counted. A program that reads schema {needs} counts them.</source>
        <translation type="unfinished">ເກັບ​ໄວ້​ແຕ່​ຍັງ​ບໍ່​ອ່ານ, ບໍ່​ນັບ. ໂປຣ​ແກຣມ​ທີ່​ອ່ານ​ໂຄງ​ຮ່າງ {needs} ໄດ້​ຈະ​ນັບ.</translation>
    </message>
    <message id="collecting.file.merged">
        <source>read and counted</source>
        <translation type="unfinished">ອ່ານ ແລະ ນັບ​ແລ້ວ</translation>
    </message>
    <message id="collecting.file.nothing_new">
        <source>already here</source>
        <translation type="unfinished">ມີ​ແລ້ວ</translation>
    </message>
    <message id="collecting.file.quarantined">
        <source>kept aside until the laptop is accepted</source>
        <translation type="unfinished">ແຍກ​ໄວ້​ຈົນ​ກວ່າ​ຈະ​ຮັບ​ເຄື່ອງ</translation>
    </message>
    <message id="collecting.file.conflict">
        <source>differs from what is here</source>
        <translation type="unfinished">ຕ່າງ​ຈາກ​ທີ່​ມີ​ຢູ່</translation>
    </message>
    <message id="collecting.file.refused">
        <source>cannot be used</source>
        <translation type="unfinished">ໃຊ້​ບໍ່​ໄດ້</translation>
    </message>
    <message id="collecting.fingerprint">
        <source>Fingerprint of this laptop</source>
        <translation type="unfinished">ລາຍ​ນິ້ວ​ມືຂອງຄອມ​ພິວ​ເຕີ​ນີ້</translation>
    </message>
    <message id="collecting.compare">
        <source>On that laptop open Learn and then the session: its fingerprint stands there in large. Compare all sixteen digits.</source>
        <translation type="unfinished">ໃນ​ເຄື່ອງ​ນັ້ນ​ໃຫ້​ເປີດ ຮຽນ ແລ້ວ​ເປີດ​ຄາບ​ຝຶກ​ອົບ​ຮົມ: ລາຍ​ນິ້ວ​ມື​ສະ​ແດງ​ຕົວ​ໃຫຍ່. ທຽບ​ໃຫ້​ຄົບ​ສິບ​ຫົກ​ຕົວ.</translation>
    </message>
    <message id="collecting.accept">
        <source>The same: accept it</source>
        <translation type="unfinished">ຄື​ກັນ: ຮັບ</translation>
    </message>
    <message id="collecting.refuse">
        <source>Not the same: discard</source>
        <translation type="unfinished">ບໍ່​ຄື​ກັນ: ຖິ້ມ</translation>
    </message>
    <message id="collecting.close">
        <source>Close</source>
        <translation type="unfinished">ປິດ</translation>
    </message>
    <message id="collecting.came">
        <source>came {time}</source>
        <translation type="unfinished">ມາ {time}</translation>
    </message>
    <message id="collecting.gaps">
        <source>records {which} are missing</source>
        <translation type="unfinished">ຂາດ​ບັນ​ທຶກ {which}</translation>
    </message>
    <message id="collecting.clock.slow">
        <source>clock at least {time} slow</source>
        <translation type="unfinished">ໂມງ​ຊ້າ​ຢ່າງ​ໜ້ອຍ {time}</translation>
    </message>
    <message id="collecting.clock.fast">
        <source>clock at least {time} fast</source>
        <translation type="unfinished">ໂມງ​ໄວ​ຢ່າງ​ໜ້ອຍ {time}</translation>
    </message>
    <message id="collecting.nobody_enrolled">
        <source>Nobody is enrolled yet</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ມີ​ໃຜ​ລົງ​ທະ​ບຽນ</translation>
    </message>
    <message id="collecting.nobody_missing">
        <source>Nobody is missing</source>
        <translation type="unfinished">ບໍ່​ມີ​ໃຜ​ຂາດ</translation>
    </message>
    <message id="collecting.missing_one">
        <source>One person still missing</source>
        <translation type="unfinished">ຍັງ​ຂາດ​ໜຶ່ງ​ຄົນ</translation>
    </message>
    <message id="collecting.missing_many">
        <source>{count} people still missing</source>
        <translation type="unfinished">ຍັງ​ຂາດ {count} ຄົນ</translation>
    </message>
    <message id="collecting.missing_more">
        <source>and {count} more in the list</source>
        <translation type="unfinished">ແລະ ອີກ {count} ຄົນ​ໃນ​ລາຍ​ການ</translation>
    </message>
    <message id="collecting.missing.no_laptop">
        <source>nothing has come</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ມີ​ຫຍັງ​ມາ</translation>
    </message>
    <message id="collecting.missing.unfinished">
        <source>begun, not handed in</source>
        <translation type="unfinished">ເລີ່ມ​ແລ້ວ, ຍັງ​ບໍ່​ສົ່ງ</translation>
    </message>
    <message id="collecting.missing.set_aside">
        <source>file set aside</source>
        <translation type="unfinished">ໄຟ​ລ໌​ຖືກ​ແຍກ​ໄວ້</translation>
    </message>
    <message id="collecting.no_code">
        <source>no code</source>
        <translation type="unfinished">ບໍ່​ມີ​ລະ​ຫັດ</translation>
    </message>
    <message id="collecting.copy">
        <source>Copy the list</source>
        <translation type="unfinished">ສຳ​ເນົາ​ລາຍ​ການ</translation>
    </message>
    <message id="collecting.copy.what">
        <source>Codes, laptops and reasons to the clipboard</source>
        <translation type="unfinished">ລະ​ຫັດ, ຄອມ​ພິວ​ເຕີ ແລະ ເຫດ​ຜົນ ໃສ່ຄ​ລິບບອດ</translation>
    </message>
    <message id="collecting.copied">
        <source>{rows} rows copied</source>
        <translation type="unfinished">ສຳ​ເນົາ​ແລ້ວ {rows} ແຖວ</translation>
    </message>
    <message id="collecting.list">
        <source>List of who is missing</source>
        <translation type="unfinished">ລາຍ​ການ​ຄົນ​ທີ່​ຂາດ</translation>
    </message>
    <message id="collecting.list.saved">
        <source>{rows} rows written to {file}</source>
        <translation type="unfinished">ຂຽນ {rows} ແຖວ​ໃສ່ {file}</translation>
    </message>
    <message id="collecting.list.code">
        <source>Code</source>
        <translation type="unfinished">ລະ​ຫັດ</translation>
    </message>
    <message id="collecting.list.laptop">
        <source>Laptop</source>
        <translation type="unfinished">ຄອມ​ພິວ​ເຕີ</translation>
    </message>
    <message id="collecting.list.why">
        <source>Why</source>
        <translation type="unfinished">ເຫດ​ຜົນ</translation>
    </message>
</context>
</TS>
