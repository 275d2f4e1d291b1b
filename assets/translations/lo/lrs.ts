<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>lrs</name>
    <message id="errors.not_a_programme_key">
        <source>{file} is not a programme key. Bring the programme's own key file back; a new one would change every pseudonym.</source>
        <translation type="unfinished">{file} ບໍ່​ແມ່ນ​ກະແຈ​ຂອງ​ໂຄງການ. ໃຫ້​ນຳ​ໄຟລ໌​ກະແຈ​ເດີມ​ຂອງ​ໂຄງການ​ກັບມາ; ກະແຈ​ໃໝ່​ຈະ​ປ່ຽນ​ນາມແຝງ​ທັງໝົດ.</translation>
    </message>
    <message id="errors.not_a_programme">
        <source>{given} cannot stand for the programme. Give an https address that belongs to it, such as https://training.example.org.</source>
        <translation type="unfinished">{given} ໃຊ້​ເປັນ​ທີ່ຢູ່​ຂອງ​ໂຄງການ​ບໍ່​ໄດ້. ໃຫ້​ໃສ່​ທີ່ຢູ່ https ຂອງ​ໂຄງການ, ເຊັ່ນ https://training.example.org.</translation>
    </message>
    <message id="errors.programme_is_fixed">
        <source>Results went out under {held} before; under {given} every one of them would change. Keep {held}.</source>
        <translation type="unfinished">ຜົນ​ໄດ້​ສົ່ງ​ອອກ​ໃນ​ນາມ {held} ແລ້ວ; ຖ້າ​ໃຊ້ {given} ທຸກ​ຢ່າງ​ຈະ​ປ່ຽນ. ໃຫ້​ຮັກສາ {held} ໄວ້.</translation>
    </message>
    <message id="errors.not_an_lrs_address">
        <source>{given} is not the address of a results server. Give it as https://host/path.</source>
        <translation type="unfinished">{given} ບໍ່​ແມ່ນ​ທີ່ຢູ່​ຂອງ​ເຊີບເວີ​ຜົນ. ໃຫ້​ໃສ່​ໃນ​ຮູບແບບ https://host/path.</translation>
    </message>
    <message id="errors.secret_in_address">
        <source>A user or password stands in the address of {lrs}, where others can read it. Give the address alone; the password is asked for.</source>
        <translation type="unfinished">ທີ່ຢູ່ {lrs} ມີ​ຊື່​ຜູ້ໃຊ້​ຫຼື​ລະຫັດຜ່ານ​ຢູ່​ນຳ ຄົນ​ອື່ນ​ອ່ານ​ໄດ້. ໃຫ້​ໃສ່​ແຕ່​ທີ່ຢູ່; ລະຫັດຜ່ານ​ຈະ​ຖືກ​ຖາມ​ຕ່າງຫາກ.</translation>
    </message>
    <message id="errors.lrs_needs_tls">
        <source>{lrs} would send results and password in the open. Use an https address.</source>
        <translation type="unfinished">{lrs} ຈະ​ສົ່ງ​ຜົນ​ແລະ​ລະຫັດຜ່ານ​ໂດຍ​ບໍ່​ເຂົ້າລະຫັດ. ໃຫ້​ໃຊ້​ທີ່ຢູ່ https.</translation>
    </message>
    <message id="errors.no_lrs_password">
        <source>No password of {user} for {lrs} is kept here. Start the command on a terminal, where it asks, or put the password into {variable} for this run.</source>
        <translation type="unfinished">ບໍ່​ມີ​ລະຫັດຜ່ານ​ຂອງ {user} ສຳລັບ {lrs} ເກັບ​ໄວ້. ໃຫ້​ເປີດ​ຄຳສັ່ງ​ໃນ​ໜ້າຈໍ​ຄຳສັ່ງ​ເພື່ອ​ໃສ່​ລະຫັດ, ຫຼື​ວາງ​ລະຫັດຜ່ານ​ໄວ້​ໃນ {variable} ສຳລັບ​ຄັ້ງ​ນີ້.</translation>
    </message>
    <message id="errors.no_keyring">
        <source>This system has no keyring to keep a password in. The password is used for this run only; put it into {variable} to be asked no more.</source>
        <translation type="unfinished">ລະບົບ​ນີ້​ບໍ່​ມີ​ບ່ອນ​ເກັບ​ລະຫັດຜ່ານ. ລະຫັດຜ່ານ​ໃຊ້​ສະເພາະ​ຄັ້ງ​ນີ້; ວາງ​ໄວ້​ໃນ {variable} ເພື່ອ​ບໍ່​ໃຫ້​ຖາມ​ອີກ.</translation>
    </message>
    <message id="errors.lrs_refuses_user">
        <source>{lrs} does not accept {user} with this password, or lets {user} write nothing. Check both with whoever runs the server.</source>
        <translation type="unfinished">{lrs} ບໍ່​ຮັບ {user} ດ້ວຍ​ລະຫັດຜ່ານ​ນີ້, ຫຼື​ບໍ່​ໃຫ້ {user} ຂຽນ. ໃຫ້​ກວດ​ທັງ​ສອງ​ກັບ​ຜູ້​ດູແລ​ເຊີບເວີ.</translation>
    </message>
    <message id="errors.lrs_certificate">
        <source>The certificate of {lrs} is not accepted ({why}). Nothing was sent. Check the address and this computer's date; ask whoever runs the server.</source>
        <translation type="unfinished">ໃບ​ຢັ້ງຢືນ​ຂອງ {lrs} ບໍ່​ຖືກ​ຮັບ ({why}). ຍັງ​ບໍ່​ໄດ້​ສົ່ງ​ຫຍັງ. ໃຫ້​ກວດ​ທີ່ຢູ່​ແລະ​ວັນທີ​ຂອງ​ຄອມພິວເຕີ​ນີ້; ຖາມ​ຜູ້​ດູແລ​ເຊີບເວີ.</translation>
    </message>
    <message id="errors.lrs_unreachable">
        <source>{lrs} does not answer ({why}). What it took is noted; push again later and it goes on.</source>
        <translation type="unfinished">{lrs} ບໍ່​ຕອບ ({why}). ສ່ວນ​ທີ່​ຮັບ​ແລ້ວ​ຖືກ​ບັນທຶກ​ໄວ້; ສົ່ງ​ໃໝ່​ພາຍຫຼັງ​ແລ້ວ​ຈະ​ສືບຕໍ່.</translation>
    </message>
    <message id="errors.lrs_answers_strangely">
        <source>{lrs} does not answer like a results server (HTTP {status}: {why}). Check the address; a login page of the network may stand in between.</source>
        <translation type="unfinished">{lrs} ບໍ່​ຕອບ​ຄື​ເຊີບເວີ​ຜົນ (HTTP {status}: {why}). ໃຫ້​ກວດ​ທີ່ຢູ່; ອາດ​ມີ​ໜ້າ​ເຂົ້າລະບົບ​ຂອງ​ເຄືອຂ່າຍ​ຂັ້ນ​ຢູ່.</translation>
    </message>
    <message id="errors.lrs_points_elsewhere">
        <source>{lrs} points to {to}. Results go to no other host than the one given: check the address and give the right one.</source>
        <translation type="unfinished">{lrs} ຊີ້​ໄປ {to}. ຜົນ​ຈະ​ບໍ່​ສົ່ງ​ໄປ​ເຄື່ອງ​ອື່ນ: ໃຫ້​ກວດ​ແລະ​ໃສ່​ທີ່ຢູ່​ທີ່​ຖືກ.</translation>
    </message>
    <message id="errors.lrs_takes_nothing">
        <source>{lrs} refuses one statement after the other ({why}). Nothing more was sent. Ask whoever runs the server whether it is an xAPI 1.0.3 end point.</source>
        <translation type="unfinished">{lrs} ປະຕິເສດ​ບັນທຶກ​ຕໍ່​ກັນ​ຫຼາຍ​ອັນ ({why}). ໄດ້​ຢຸດ​ສົ່ງ​ແລ້ວ. ໃຫ້​ຖາມ​ຜູ້​ດູແລ​ເຊີບເວີ​ວ່າ​ເປັນ xAPI 1.0.3 ຫຼື​ບໍ່.</translation>
    </message>
    <message id="lrs.written">
        <source>{statements} statements written to {file}.</source>
        <translation type="unfinished">ຂຽນ {statements} ບັນທຶກ​ລົງ {file} ແລ້ວ.</translation>
    </message>
    <message id="lrs.pushed">
        <source>{lrs}: {stored} statements sent, {before} were there before, {voided} taken back.</source>
        <translation type="unfinished">{lrs}: ສົ່ງ {stored} ບັນທຶກ, ມີ​ຢູ່​ກ່ອນ {before}, ຖອນ​ຄືນ {voided}.</translation>
    </message>
    <message id="lrs.dry">
        <source>{lrs}: {stored} statements would be sent, {before} are there already, {voided} would be taken back. Nothing was sent.</source>
        <translation type="unfinished">{lrs}: ຈະ​ສົ່ງ {stored} ບັນທຶກ, ມີ​ຢູ່​ແລ້ວ {before}, ຈະ​ຖອນ​ຄືນ {voided}. ຍັງ​ບໍ່​ໄດ້​ສົ່ງ​ຫຍັງ.</translation>
    </message>
    <message id="lrs.wait.sealed">
        <source>Sittings that wait because the code of their form is not on this laptop: {count}</source>
        <translation type="unfinished">ຮອບ​ທີ່​ລໍ​ຖ້າ​ເພາະ​ລະຫັດ​ຂອງ​ຊຸດ​ສອບເສັງ​ບໍ່​ຢູ່​ໃນ​ເຄື່ອງ​ນີ້: {count}</translation>
    </message>
    <message id="lrs.wait.withdrawn">
        <source>Sittings that stay here because consent was taken back: {count}</source>
        <translation type="unfinished">ຮອບ​ທີ່​ຢູ່​ນີ້​ເພາະ​ມີ​ການ​ຖອນ​ຄວາມ​ຍິນຍອມ: {count}</translation>
    </message>
    <message id="lrs.wait.unknown">
        <source>Answers to {item} wait: this version of the item is not on this laptop.</source>
        <translation type="unfinished">ຄຳຕອບ​ຂອງ {item} ລໍ​ຖ້າ: ສະບັບ​ນີ້​ຂອງ​ຄຳຖາມ​ບໍ່​ຢູ່​ໃນ​ເຄື່ອງ.</translation>
    </message>
    <message id="lrs.trouble.conflict">
        <source>Statement {id}: the server holds other content under this id and keeps it ({why}). Tell whoever runs the server.</source>
        <translation type="unfinished">ບັນທຶກ {id}: ເຊີບເວີ​ມີ​ເນື້ອໃນ​ອື່ນ​ໃນ​ລະຫັດ​ນີ້​ແລະ​ບໍ່​ປ່ຽນ ({why}). ໃຫ້​ແຈ້ງ​ຜູ້​ດູແລ​ເຊີບເວີ.</translation>
    </message>
    <message id="lrs.trouble.refused">
        <source>Statement {id}: the server does not take it ({why}). Tell whoever runs the server.</source>
        <translation type="unfinished">ບັນທຶກ {id}: ເຊີບເວີ​ບໍ່​ຮັບ ({why}). ໃຫ້​ແຈ້ງ​ຜູ້​ດູແລ​ເຊີບເວີ.</translation>
    </message>
    <message id="lrs.trouble.faulty">
        <source>Statement {id}: it was not sent, since it breaks xAPI ({why}). Keep this line and report it.</source>
        <translation type="unfinished">ບັນທຶກ {id}: ບໍ່​ໄດ້​ສົ່ງ​ເພາະ​ບໍ່​ຖືກ​ຕາມ xAPI ({why}). ໃຫ້​ເກັບ​ແຖວ​ນີ້​ໄວ້​ແລະ​ລາຍງານ.</translation>
    </message>
    <message id="lrs.ask">
        <source>Password of {user} at {lrs}</source>
        <translation type="unfinished">ລະຫັດຜ່ານ​ຂອງ {user} ທີ່ {lrs}</translation>
    </message>
    <message id="lrs.kept">
        <source>The password is kept in this system's keyring.</source>
        <translation type="unfinished">ລະຫັດຜ່ານ​ຖືກ​ເກັບ​ໄວ້​ໃນ​ລະບົບ​ນີ້.</translation>
    </message>
    <message id="lrs.title">
        <source>Send results to a server</source>
        <translation type="unfinished">ສົ່ງ​ຜົນ​ໄປ​ເຊີບເວີ</translation>
    </message>
    <message id="lrs.intro">
        <source>Results of this session go to a Learning Record Store. People stand there as pseudonyms; names stay on this laptop.</source>
        <translation type="unfinished">ຜົນ​ຂອງ​ຄາບ​ນີ້​ສົ່ງ​ໄປ​ບ່ອນ​ເກັບ​ບັນທຶກ​ການ​ຮຽນ (LRS). ຢູ່​ທີ່​ນັ້ນ​ມີ​ແຕ່​ນາມແຝງ; ຊື່​ຢູ່​ໃນ​ເຄື່ອງ​ນີ້.</translation>
    </message>
    <message id="lrs.address">
        <source>Address of the server</source>
        <translation type="unfinished">ທີ່ຢູ່​ເຊີບເວີ</translation>
    </message>
    <message id="lrs.user">
        <source>User</source>
        <translation type="unfinished">ຜູ້ໃຊ້</translation>
    </message>
    <message id="lrs.password">
        <source>Password</source>
        <translation type="unfinished">ລະຫັດຜ່ານ</translation>
    </message>
    <message id="lrs.password.kept">
        <source>Empty: the one in this system's keyring</source>
        <translation type="unfinished">ຫວ່າງ: ໃຊ້​ລະຫັດ​ທີ່​ເກັບ​ໄວ້​ໃນ​ລະບົບ</translation>
    </message>
    <message id="lrs.keep">
        <source>Keep the password in this system's keyring</source>
        <translation type="unfinished">ເກັບ​ລະຫັດຜ່ານ​ໄວ້​ໃນ​ລະບົບ​ນີ້</translation>
    </message>
    <message id="lrs.go">
        <source>Send</source>
        <translation type="unfinished">ສົ່ງ</translation>
    </message>
    <message id="lrs.stop">
        <source>Stop</source>
        <translation type="unfinished">ຢຸດ</translation>
    </message>
    <message id="lrs.running">
        <source>Sittings: {done} of {total}</source>
        <translation type="unfinished">ຮອບ: {done} ຈາກ {total}</translation>
    </message>
    <message id="lrs.stopped">
        <source>Stopped. What the server took is noted; sending goes on from there.</source>
        <translation type="unfinished">ຢຸດ​ແລ້ວ. ສ່ວນ​ທີ່​ເຊີບເວີ​ຮັບ​ຖືກ​ບັນທຶກ​ໄວ້; ຄັ້ງ​ໜ້າ​ຈະ​ສືບຕໍ່.</translation>
    </message>
    <message id="lrs.close">
        <source>Close</source>
        <translation type="unfinished">ປິດ</translation>
    </message>
</context>
</TS>
