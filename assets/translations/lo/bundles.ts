<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>bundles</name>
    <message id="errors.not_a_box_key">
        <source>{file}: this file should hold the laptop's key for bundles and holds none. Put the right file back; it is never replaced by itself.</source>
        <translation type="unfinished">{file}: ໄຟລ໌​ນີ້​ຕ້ອງ​ມີ​ກະແຈ​ເປີດ​ມັດ​ຂໍ້ມູນ​ຂອງ​ຄອມພິວເຕີ ແຕ່​ບໍ່​ມີ. ໃຫ້​ວາງ​ໄຟລ໌​ທີ່​ຖືກຕ້ອງ​ຄືນ; ໂປຣແກຣມ​ບໍ່​ປ່ຽນ​ເອງ.</translation>
    </message>
    <message id="errors.not_a_bundle">
        <source>{file}: this is no bundle of a laptop. Choose the file that ends in .blbundle.</source>
        <translation type="unfinished">{file}: ນີ້​ບໍ່​ແມ່ນ​ມັດ​ຂໍ້ມູນ​ຂອງ​ຄອມພິວເຕີ. ໃຫ້​ເລືອກ​ໄຟລ໌​ທີ່​ລົງທ້າຍ​ດ້ວຍ .blbundle.</translation>
    </message>
    <message id="errors.bundle_cut_short">
        <source>{file}: the bundle ends too early; it was not copied to the end. Copy it again, or ask the laptop for a new one.</source>
        <translation type="unfinished">{file}: ມັດ​ຂໍ້ມູນ​ຂາດ​ທ້າຍ, ສຳເນົາ​ບໍ່​ໝົດ. ໃຫ້​ສຳເນົາ​ໃໝ່ ຫຼື​ຂໍ​ມັດ​ໃໝ່​ຈາກ​ຄອມພິວເຕີ​ນັ້ນ.</translation>
    </message>
    <message id="errors.bundle_for_another">
        <source>{file}: this bundle was written for another trainer (key {theirs}, this laptop's is {ours}). Give it to that trainer, or have the laptop join with this session's file.</source>
        <translation type="unfinished">{file}: ມັດ​ຂໍ້ມູນ​ນີ້​ຂຽນ​ໃຫ້​ຄູຝຶກ​ອື່ນ (ກະແຈ {theirs}, ຂອງ​ເຄື່ອງ​ນີ້​ແມ່ນ {ours}). ໃຫ້​ສົ່ງ​ແກ່​ຄູຝຶກ​ນັ້ນ ຫຼື​ໃຫ້​ຄອມພິວເຕີ​ເຂົ້າ​ຮ່ວມ​ດ້ວຍ​ໄຟລ໌​ຂອງ​ຄາບ​ຝຶກອົບຮົມ​ນີ້.</translation>
    </message>
    <message id="errors.bundle_damaged">
        <source>{file}: laptop {label}: something in this bundle was changed after it was written ({why}); nothing of it was taken. Ask that laptop for a new bundle.</source>
        <translation type="unfinished">{file}: ຄອມພິວເຕີ {label}: ມັດ​ຂໍ້ມູນ​ນີ້​ຖືກ​ປ່ຽນ​ຫຼັງ​ຈາກ​ຂຽນ ({why}); ບໍ່​ໄດ້​ເອົາ​ຫຍັງ​ຈາກ​ມັນ. ໃຫ້​ຂໍ​ມັດ​ໃໝ່​ຈາກ​ຄອມພິວເຕີ​ນັ້ນ.</translation>
    </message>
    <message id="errors.bundle_too_large">
        <source>{file}: there is more in this bundle than any laptop writes (limit {limit} MB and one million events). Ask the laptop for a new bundle.</source>
        <translation type="unfinished">{file}: ມັດ​ຂໍ້ມູນ​ນີ້​ມີ​ຫຼາຍ​ກວ່າ​ທີ່​ຄອມພິວເຕີ​ໜຶ່ງ​ຂຽນ​ໄດ້ (ຂີດຈຳກັດ {limit} MB ແລະ ໜຶ່ງ​ລ້ານ​ເຫດການ). ໃຫ້​ຂໍ​ມັດ​ໃໝ່​ຈາກ​ຄອມພິວເຕີ​ນັ້ນ.</translation>
    </message>
    <message id="errors.newer_bundle">
        <source>{file}: this bundle was written by a newer program (format {found}). Install that version here, then merge it again.</source>
        <translation type="unfinished">{file}: ມັດ​ຂໍ້ມູນ​ນີ້​ຂຽນ​ໂດຍ​ໂປຣແກຣມ​ໃໝ່​ກວ່າ (ຮູບແບບ {found}). ໃຫ້​ຕິດຕັ້ງ​ລຸ້ນ​ນັ້ນ​ຢູ່​ນີ້ ແລ້ວ​ລວມ​ອີກ.</translation>
    </message>
    <message id="errors.bundle_of_no_session">
        <source>{file}: this bundle belongs to session {session}, which this laptop does not lead. Merge it on the laptop of that session's trainer.</source>
        <translation type="unfinished">{file}: ມັດ​ຂໍ້ມູນ​ນີ້​ເປັນ​ຂອງ​ຄາບ​ຝຶກອົບຮົມ {session} ທີ່​ເຄື່ອງ​ນີ້​ບໍ່​ໄດ້​ນຳພາ. ໃຫ້​ລວມ​ຢູ່​ຄອມພິວເຕີ​ຂອງ​ຄູຝຶກ​ຄາບ​ນັ້ນ.</translation>
    </message>
    <message id="errors.bundle_of_own">
        <source>{file}: this bundle says to be of this very laptop and holds events that it never wrote. Nothing was taken; find out where the file comes from.</source>
        <translation type="unfinished">{file}: ມັດ​ຂໍ້ມູນ​ນີ້​ອ້າງ​ວ່າ​ເປັນ​ຂອງ​ເຄື່ອງ​ນີ້ ແຕ່​ມີ​ເຫດການ​ທີ່​ບໍ່​ເຄີຍ​ຂຽນ. ບໍ່​ໄດ້​ເອົາ​ຫຍັງ; ໃຫ້​ກວດ​ວ່າ​ໄຟລ໌​ມາ​ຈາກ​ໃສ.</translation>
    </message>
    <message id="errors.bundle_other_key">
        <source>{file}: laptop {label} is known with the key {known}, and this bundle is signed with {found}. Compare with the laptop's screen before you accept it.</source>
        <translation type="unfinished">{file}: ຄອມພິວເຕີ {label} ຮູ້ຈັກ​ດ້ວຍ​ກະແຈ {known} ແຕ່​ມັດ​ນີ້​ເຊັນ​ດ້ວຍ {found}. ໃຫ້​ທຽບ​ກັບ​ໜ້າຈໍ​ຂອງ​ຄອມພິວເຕີ​ກ່ອນ​ຮັບ.</translation>
    </message>
    <message id="errors.bundle_several_keys">
        <source>Bundles that say to be of laptop {label} are signed with several keys: {keys}. Say which one stands on the laptop's screen.</source>
        <translation type="unfinished">ມັດ​ຂໍ້ມູນ​ທີ່​ອ້າງ​ວ່າ​ເປັນ​ຂອງ​ຄອມພິວເຕີ {label} ເຊັນ​ດ້ວຍ​ຫຼາຍ​ກະແຈ: {keys}. ໃຫ້​ບອກ​ວ່າ​ກະແຈ​ໃດ​ຢູ່​ໜ້າຈໍ.</translation>
    </message>
    <message id="errors.own_record_damaged">
        <source>This laptop's own record was changed from outside (event {seq}), and a bundle of it would be refused. Run "borderlens results rebuild" to see all faults, and tell the trainer.</source>
        <translation type="unfinished">ບັນທຶກ​ຂອງ​ເຄື່ອງ​ນີ້​ຖືກ​ປ່ຽນ​ຈາກ​ພາຍນອກ (ເຫດການ {seq}) ແລະ ມັດ​ຂໍ້ມູນ​ຈະ​ບໍ່​ຖືກ​ຮັບ. ໃຫ້​ໃຊ້ "borderlens results rebuild" ເພື່ອ​ເບິ່ງ​ຂໍ້​ຜິດພາດ ແລະ ແຈ້ງ​ຄູຝຶກ.</translation>
    </message>
    <message id="errors.not_joined">
        <source>This laptop has not joined the session {session}, so there is no bundle to write. Open the session's file first; the trainer's own laptop needs no bundle.</source>
        <translation type="unfinished">ເຄື່ອງ​ນີ້​ຍັງ​ບໍ່​ໄດ້​ເຂົ້າ​ຮ່ວມ​ຄາບ​ຝຶກອົບຮົມ {session} ຈຶ່ງ​ບໍ່​ມີ​ມັດ​ຂໍ້ມູນ​ໃຫ້​ຂຽນ. ໃຫ້​ເປີດ​ໄຟລ໌​ຂອງ​ຄາບ​ກ່ອນ; ຄອມພິວເຕີ​ຂອງ​ຄູຝຶກ​ບໍ່​ຕ້ອງ​ມີ​ມັດ.</translation>
    </message>
    <message id="errors.trainer_not_known">
        <source>The session {session} names no key of its trainer on this laptop. Join again with the session's file.</source>
        <translation type="unfinished">ຢູ່​ເຄື່ອງ​ນີ້ ຄາບ​ຝຶກອົບຮົມ {session} ບໍ່​ມີ​ກະແຈ​ຂອງ​ຄູຝຶກ. ໃຫ້​ເຂົ້າ​ຮ່ວມ​ອີກ​ດ້ວຍ​ໄຟລ໌​ຂອງ​ຄາບ.</translation>
    </message>
    <message id="errors.nothing_aside">
        <source>Nothing of laptop {device} waits to be accepted in session {session}. Merge its bundle first.</source>
        <translation type="unfinished">ບໍ່​ມີ​ຫຍັງ​ຂອງ​ຄອມພິວເຕີ {device} ລໍຖ້າ​ຮັບ​ໃນ​ຄາບ​ຝຶກອົບຮົມ {session}. ໃຫ້​ລວມ​ມັດ​ຂໍ້ມູນ​ຂອງ​ມັນ​ກ່ອນ.</translation>
    </message>
    <message id="bundles.written">
        <source>Bundle written: {file}</source>
        <translation type="unfinished">ຂຽນ​ມັດ​ຂໍ້ມູນ​ແລ້ວ: {file}</translation>
    </message>
    <message id="bundles.read">
        <source>{files} files read, {bad} need a look.</source>
        <translation type="unfinished">ອ່ານ {files} ໄຟລ໌​ແລ້ວ, {bad} ໄຟລ໌​ຕ້ອງ​ເບິ່ງ.</translation>
    </message>
    <message id="bundles.merged">
        <source>{file}: laptop {label}: {answers} new answers of {people} people, {new} of {events} events new.</source>
        <translation type="unfinished">{file}: ຄອມພິວເຕີ {label}: ຄຳຕອບ​ໃໝ່ {answers} ຂໍ້​ຂອງ {people} ຄົນ, ເຫດການ​ໃໝ່ {new} ໃນ {events}.</translation>
    </message>
    <message id="bundles.nothing_new">
        <source>{file}: laptop {label}: already here, 0 new.</source>
        <translation type="unfinished">{file}: ຄອມພິວເຕີ {label}: ມີ​ຢູ່​ແລ້ວ, ໃໝ່ 0.</translation>
    </message>
    <message id="bundles.quarantined">
        <source>{file}: laptop {label} has not been accepted; its {events} events wait. Compare the digits {fingerprint} with those on its screen, then run the same command with --accept "{fingerprint}".</source>
        <translation type="unfinished">{file}: ຄອມພິວເຕີ {label} ຍັງ​ບໍ່​ໄດ້​ຮັບ; ເຫດການ {events} ອັນ​ລໍຖ້າ​ຢູ່. ໃຫ້​ທຽບ​ຕົວເລກ {fingerprint} ກັບ​ໜ້າຈໍ​ຂອງ​ມັນ ແລ້ວ​ໃຊ້​ຄຳສັ່ງ​ເດີມ​ພ້ອມ --accept "{fingerprint}".</translation>
    </message>
    <message id="bundles.conflict">
        <source>{file}: laptop {label}: {new} of {events} events new, {count} contradict others under the same name; both are set aside and neither counts: {ids}</source>
        <translation type="unfinished">{file}: ຄອມພິວເຕີ {label}: ເຫດການ​ໃໝ່ {new} ໃນ {events}, {count} ອັນ​ຂັດ​ກັບ​ອັນ​ອື່ນ​ທີ່​ຊື່​ດຽວກັນ; ທັງ​ສອງ​ຖືກ​ແຍກ​ໄວ້ ແລະ ບໍ່​ນັບ: {ids}</translation>
    </message>
    <message id="bundles.gap">
        <source>Laptop {label}: events {first} to {last} are missing. Ask it for a new bundle.</source>
        <translation type="unfinished">ຄອມພິວເຕີ {label}: ຂາດ​ເຫດການ {first} ຫາ {last}. ໃຫ້​ຂໍ​ມັດ​ໃໝ່​ຈາກ​ມັນ.</translation>
    </message>
    <message id="bundles.unread">
        <source>Laptop {label}: {count} events need a program that reads version {needs}; they are kept unread.</source>
        <translation type="unfinished">ຄອມພິວເຕີ {label}: ເຫດການ {count} ອັນ​ຕ້ອງການ​ໂປຣແກຣມ​ທີ່​ອ່ານ​ລຸ້ນ {needs}; ເກັບ​ໄວ້​ໂດຍ​ບໍ່​ອ່ານ.</translation>
    </message>
    <message id="bundles.clock_ahead">
        <source>Laptop {label}: its clock is at least {minutes} minutes ahead. Its answers count all the same.</source>
        <translation type="unfinished">ຄອມພິວເຕີ {label}: ໂມງ​ໄວ​ກວ່າ​ຢ່າງ​ໜ້ອຍ {minutes} ນາທີ. ຄຳຕອບ​ຂອງ​ມັນ​ຍັງ​ນັບ.</translation>
    </message>
    <message id="bundles.clock_behind">
        <source>Laptop {label}: its clock is at least {minutes} minutes behind. Its answers count all the same.</source>
        <translation type="unfinished">ຄອມພິວເຕີ {label}: ໂມງ​ຊ້າ​ກວ່າ​ຢ່າງ​ໜ້ອຍ {minutes} ນາທີ. ຄຳຕອບ​ຂອງ​ມັນ​ຍັງ​ນັບ.</translation>
    </message>
</context>
</TS>
