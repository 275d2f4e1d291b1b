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
    <message id="privacy.title">
        <source>Privacy and lock</source>
        <translation type="unfinished">ຄວາມ​ເປັນ​ສ່ວນຕົວ​ແລະ​ການ​ລັອກ</translation>
    </message>
    <message id="privacy.status">
        <source>Nothing leaves this computer unless somebody takes it along.</source>
        <translation type="unfinished">ບໍ່​ມີ​ຫຍັງ​ອອກ​ຈາກ​ຄອມພິວເຕີ​ນີ້ ເວັ້ນ​ແຕ່​ມີ​ຄົນ​ເອົາ​ໄປ.</translation>
    </message>
    <message id="privacy.kept">
        <source>What is kept, and where</source>
        <translation type="unfinished">ເກັບ​ຫຍັງ​ໄວ້ ແລະ​ຢູ່​ໃສ</translation>
    </message>
    <message id="privacy.kept.names">
        <source>Names, agencies, provinces</source>
        <translation type="unfinished">ຊື່, ໜ່ວຍງານ, ແຂວງ</translation>
    </message>
    <message id="privacy.kept.names.text">
        <source>In one table of the database. It can be changed, and a person can be erased from it for good, backups included. No identity number, birth date, telephone or portrait is ever asked for.</source>
        <translation type="unfinished">ຢູ່​ໃນ​ຕາຕະລາງ​ໜຶ່ງ​ຂອງ​ຖານ​ຂໍ້ມູນ. ສາມາດ​ແກ້ໄຂ​ໄດ້ ແລະ​ລຶບ​ຄົນ​ໜຶ່ງ​ອອກ​ໄດ້​ຢ່າງ​ຖາວອນ ລວມ​ທັງ​ໃນ​ບ່ອນ​ສຳຮອງ. ບໍ່​ເຄີຍ​ຖາມ​ເລກ​ບັດ, ວັນ​ເກີດ, ໂທລະສັບ ຫຼື​ຮູບ​ໜ້າ.</translation>
    </message>
    <message id="privacy.kept.answers">
        <source>Answers and scores</source>
        <translation type="unfinished">ຄຳຕອບ​ແລະ​ຄະແນນ</translation>
    </message>
    <message id="privacy.kept.answers.text">
        <source>In the same database as a chain that nobody changes, under a number instead of a name. They stay, without a person, when somebody is erased.</source>
        <translation type="unfinished">ຢູ່​ໃນ​ຖານ​ຂໍ້ມູນ​ດຽວ​ກັນ ເປັນ​ສາຍໂສ້​ທີ່​ບໍ່​ມີ​ໃຜ​ແກ້​ໄດ້ ໂດຍ​ໃຊ້​ເລກ​ແທນ​ຊື່. ເມື່ອ​ລຶບ​ຄົນ​ໜຶ່ງ ມັນ​ຍັງ​ຢູ່ ແຕ່​ບໍ່​ຜູກ​ກັບ​ໃຜ.</translation>
    </message>
    <message id="privacy.kept.photos">
        <source>Photographs</source>
        <translation type="unfinished">ຮູບ​ຖ່າຍ</translation>
    </message>
    <message id="privacy.kept.photos.text">
        <source>A photograph that is checked is read and not kept. Confirmed reference pictures are kept, made smaller and without place and camera.</source>
        <translation type="unfinished">ຮູບ​ທີ່​ກວດ​ແມ່ນ​ອ່ານ​ເທົ່ານັ້ນ ບໍ່​ເກັບ​ໄວ້. ຮູບ​ອ້າງອີງ​ທີ່​ຢືນຢັນ​ແລ້ວ​ແມ່ນ​ເກັບ ໂດຍ​ຫຍໍ້​ລົງ ແລະ​ບໍ່​ມີ​ສະຖານທີ່​ກັບ​ກ້ອງ.</translation>
    </message>
    <message id="privacy.kept.bundles">
        <source>Bundles for the trainer</source>
        <translation type="unfinished">ຊຸດ​ຂໍ້ມູນ​ໃຫ້​ຄູຝຶກ</translation>
    </message>
    <message id="privacy.kept.bundles.text">
        <source>Encrypted to the trainer's laptop and signed by this one. Whoever finds the stick reads nothing.</source>
        <translation type="unfinished">ເຂົ້າ​ລະຫັດ​ໃຫ້​ຄອມພິວເຕີ​ຂອງ​ຄູຝຶກ ແລະ​ລົງ​ລາຍເຊັນ​ໂດຍ​ເຄື່ອງ​ນີ້. ໃຜ​ພົບ​ສະຕິກ​ກໍ​ອ່ານ​ຫຍັງ​ບໍ່​ໄດ້.</translation>
    </message>
    <message id="privacy.kept.exports">
        <source>Exports and reports</source>
        <translation type="unfinished">ການ​ສົ່ງ​ອອກ​ແລະ​ລາຍງານ</translation>
    </message>
    <message id="privacy.kept.exports.text">
        <source>Where you saved them. People stand as pseudonyms or numbers unless names were asked for; small groups are not shown in what is shared.</source>
        <translation type="unfinished">ຢູ່​ບ່ອນ​ທີ່​ທ່ານ​ບັນທຶກ. ຄົນ​ແມ່ນ​ນາມແຝງ​ຫຼື​ເລກ ເວັ້ນ​ແຕ່​ຂໍ​ຊື່; ກຸ່ມ​ນ້ອຍ​ບໍ່​ສະແດງ​ໃນ​ສິ່ງ​ທີ່​ແບ່ງປັນ.</translation>
    </message>
    <message id="privacy.kept.window">
        <source>Settings, keys and the log</source>
        <translation type="unfinished">ການ​ຕັ້ງ​ຄ່າ, ກະແຈ​ແລະ​ບັນທຶກ</translation>
    </message>
    <message id="privacy.kept.window.text">
        <source>As files in {folder}. The lock does not cover keys and release codes; the settings hold no name while the database is locked.</source>
        <translation type="unfinished">ເປັນ​ໄຟລ໌​ໃນ {folder}. ການ​ລັອກ​ບໍ່​ກວມ​ກະແຈ​ແລະ​ລະຫັດ​ເປີດ; ເມື່ອ​ລັອກ​ແລ້ວ ການ​ຕັ້ງ​ຄ່າ​ບໍ່​ມີ​ຊື່.</translation>
    </message>
    <message id="privacy.kept.never">
        <source>Never</source>
        <translation type="unfinished">ບໍ່​ເຄີຍ</translation>
    </message>
    <message id="privacy.kept.never.text">
        <source>No network, no telemetry, no account. Only results that a trainer pushes to a record store go out, when they are pushed.</source>
        <translation type="unfinished">ບໍ່​ມີ​ເຄືອຂ່າຍ, ບໍ່​ເກັບ​ສະຖິຕິ, ບໍ່​ມີ​ບັນຊີ. ມີ​ແຕ່​ຜົນ​ທີ່​ຄູຝຶກ​ສົ່ງ​ໄປ​ຄັງ​ບັນທຶກ ຈຶ່ງ​ອອກ​ໄປ ໃນ​ເວລາ​ສົ່ງ.</translation>
    </message>
    <message id="privacy.disk">
        <source>A locked database does not replace encryption of the whole disk. Switch that on, too: what was written before may still stand in unused parts of the disk.</source>
        <translation type="unfinished">ການ​ລັອກ​ຖານ​ຂໍ້ມູນ​ບໍ່​ແທນ​ການ​ເຂົ້າ​ລະຫັດ​ທັງ​ແຜ່ນ. ໃຫ້​ເປີດ​ມັນ​ນຳ: ສິ່ງ​ທີ່​ຂຽນ​ກ່ອນ​ໜ້າ​ນີ້​ອາດ​ຍັງ​ຢູ່​ໃນ​ສ່ວນ​ທີ່​ບໍ່​ໄດ້​ໃຊ້.</translation>
    </message>
    <message id="privacy.lock">
        <source>Lock of the database</source>
        <translation type="unfinished">ການ​ລັອກ​ຖານ​ຂໍ້ມູນ</translation>
    </message>
    <message id="privacy.lock.open">
        <source>Not locked</source>
        <translation type="unfinished">ບໍ່​ໄດ້​ລັອກ</translation>
    </message>
    <message id="privacy.lock.locked">
        <source>Locked</source>
        <translation type="unfinished">ລັອກ​ແລ້ວ</translation>
    </message>
    <message id="privacy.lock.open_text">
        <source>Whoever has this computer or a copy of its folder can read names and answers. With a passphrase of the workshop the whole database is encrypted.</source>
        <translation type="unfinished">ໃຜ​ມີ​ຄອມພິວເຕີ​ນີ້ ຫຼື​ສຳເນົາ​ຂອງ​ໂຟນເດີ ກໍ​ອ່ານ​ຊື່​ແລະ​ຄຳຕອບ​ໄດ້. ດ້ວຍ​ລະຫັດຜ່ານ​ຂອງ​ການ​ຝຶກ ຖານ​ຂໍ້ມູນ​ທັງໝົດ​ຈະ​ຖືກ​ເຂົ້າ​ລະຫັດ.</translation>
    </message>
    <message id="privacy.lock.locked_text">
        <source>The database is encrypted. It opens with the passphrase or with the recovery code, and with nothing else.</source>
        <translation type="unfinished">ຖານ​ຂໍ້ມູນ​ຖືກ​ເຂົ້າ​ລະຫັດ​ແລ້ວ. ເປີດ​ໄດ້​ດ້ວຍ​ລະຫັດຜ່ານ​ຫຼື​ລະຫັດ​ກູ້ຄືນ​ເທົ່ານັ້ນ.</translation>
    </message>
    <message id="privacy.lock.go">
        <source>Lock with a passphrase</source>
        <translation type="unfinished">ລັອກ​ດ້ວຍ​ລະຫັດຜ່ານ</translation>
    </message>
    <message id="privacy.lock.change">
        <source>Change the passphrase</source>
        <translation type="unfinished">ປ່ຽນ​ລະຫັດຜ່ານ</translation>
    </message>
    <message id="privacy.lock.new_code">
        <source>New recovery code</source>
        <translation type="unfinished">ລະຫັດ​ກູ້ຄືນ​ໃໝ່</translation>
    </message>
    <message id="privacy.lock.open_up">
        <source>Take the lock away</source>
        <translation type="unfinished">ເອົາ​ການ​ລັອກ​ອອກ</translation>
    </message>
    <message id="privacy.open_up.title">
        <source>Keep the database without a lock?</source>
        <translation type="unfinished">ປະ​ຖານ​ຂໍ້ມູນ​ໂດຍ​ບໍ່​ລັອກ​ບໍ?</translation>
    </message>
    <message id="privacy.open_up.text">
        <source>Names and answers can then be read by whoever has this computer.</source>
        <translation type="unfinished">ຫຼັງຈາກ​ນັ້ນ ໃຜ​ມີ​ຄອມພິວເຕີ​ນີ້​ກໍ​ອ່ານ​ຊື່​ແລະ​ຄຳຕອບ​ໄດ້.</translation>
    </message>
    <message id="privacy.open_up.keep">
        <source>Keep it locked</source>
        <translation type="unfinished">ລັອກ​ໄວ້​ຄື​ເກົ່າ</translation>
    </message>
    <message id="privacy.changed">
        <source>The passphrase was changed. The recovery code stays.</source>
        <translation type="unfinished">ປ່ຽນ​ລະຫັດຜ່ານ​ແລ້ວ. ລະຫັດ​ກູ້ຄືນ​ຄື​ເກົ່າ.</translation>
    </message>
    <message id="privacy.opened_up">
        <source>The database is no longer locked.</source>
        <translation type="unfinished">ຖານ​ຂໍ້ມູນ​ບໍ່​ໄດ້​ລັອກ​ອີກ.</translation>
    </message>
    <message id="privacy.passphrase">
        <source>Passphrase</source>
        <translation type="unfinished">ລະຫັດຜ່ານ</translation>
    </message>
    <message id="privacy.passphrase.title">
        <source>A passphrase for this computer</source>
        <translation type="unfinished">ລະຫັດຜ່ານ​ສຳລັບ​ຄອມພິວເຕີ​ນີ້</translation>
    </message>
    <message id="privacy.passphrase.text">
        <source>At least {least} signs. It is asked for each time the program starts. A recovery code follows: write it down and keep it away from the computer.</source>
        <translation type="unfinished">ຢ່າງ​ໜ້ອຍ {least} ຕົວ. ຈະ​ຖາມ​ທຸກ​ຄັ້ງ​ທີ່​ເປີດ​ໂປຣແກຣມ. ຈາກ​ນັ້ນ​ຈະ​ມີ​ລະຫັດ​ກູ້ຄືນ: ໃຫ້​ຈົດ​ໄວ້ ແລະ​ເກັບ​ຫ່າງ​ຈາກ​ຄອມພິວເຕີ.</translation>
    </message>
    <message id="privacy.passphrase.hint">
        <source>Three or four words that belong together for nobody else.</source>
        <translation type="unfinished">ສາມ​ຫຼື​ສີ່​ຄຳ​ທີ່​ບໍ່​ມີ​ໃຜ​ອື່ນ​ຈັດ​ໄວ້​ນຳ​ກັນ.</translation>
    </message>
    <message id="privacy.passphrase.again">
        <source>The same once more</source>
        <translation type="unfinished">ອີກ​ຄັ້ງ​ໜຶ່ງ</translation>
    </message>
    <message id="privacy.passphrase.differs">
        <source>The two are not the same. Type it again.</source>
        <translation type="unfinished">ສອງ​ຄັ້ງ​ບໍ່​ຄື​ກັນ. ໃຫ້​ພິມ​ໃໝ່.</translation>
    </message>
    <message id="privacy.passphrase.go">
        <source>Lock</source>
        <translation type="unfinished">ລັອກ</translation>
    </message>
    <message id="privacy.show_typed">
        <source>Show what is typed</source>
        <translation type="unfinished">ສະແດງ​ສິ່ງ​ທີ່​ພິມ</translation>
    </message>
    <message id="privacy.code.title">
        <source>Recovery code: shown once</source>
        <translation type="unfinished">ລະຫັດ​ກູ້ຄືນ: ສະແດງ​ຄັ້ງ​ດຽວ</translation>
    </message>
    <message id="privacy.code.text">
        <source>It opens the database when the passphrase is forgotten. Write it on paper and keep it where the computer is not.</source>
        <translation type="unfinished">ມັນ​ເປີດ​ຖານ​ຂໍ້ມູນ​ເມື່ອ​ລືມ​ລະຫັດຜ່ານ. ໃຫ້​ຂຽນ​ໃສ່​ເຈ້ຍ ແລະ​ເກັບ​ໄວ້​ບ່ອນ​ທີ່​ບໍ່​ມີ​ຄອມພິວເຕີ.</translation>
    </message>
    <message id="privacy.code.once">
        <source>Without passphrase and code nobody can open the database again; only bundles that were handed on remain.</source>
        <translation type="unfinished">ບໍ່​ມີ​ລະຫັດຜ່ານ​ແລະ​ລະຫັດ​ກູ້ຄືນ ບໍ່​ມີ​ໃຜ​ເປີດ​ຖານ​ຂໍ້ມູນ​ໄດ້​ອີກ; ຍັງ​ເຫຼືອ​ແຕ່​ຊຸດ​ຂໍ້ມູນ​ທີ່​ສົ່ງ​ໃຫ້​ແລ້ວ.</translation>
    </message>
    <message id="privacy.code.copy">
        <source>Copy</source>
        <translation type="unfinished">ສຳເນົາ</translation>
    </message>
    <message id="privacy.code.written">
        <source>I have written it down</source>
        <translation type="unfinished">ຂ້ອຍ​ຈົດ​ໄວ້​ແລ້ວ</translation>
    </message>
    <message id="privacy.code.go">
        <source>Done</source>
        <translation type="unfinished">ແລ້ວ</translation>
    </message>
    <message id="privacy.unlock.title">
        <source>This database is locked</source>
        <translation type="unfinished">ຖານ​ຂໍ້ມູນ​ນີ້​ຖືກ​ລັອກ</translation>
    </message>
    <message id="privacy.unlock.text">
        <source>Names and answers on this computer are encrypted.</source>
        <translation type="unfinished">ຊື່​ແລະ​ຄຳຕອບ​ໃນ​ຄອມພິວເຕີ​ນີ້​ຖືກ​ເຂົ້າ​ລະຫັດ.</translation>
    </message>
    <message id="privacy.unlock.or_code">
        <source>Or the recovery code that was written down.</source>
        <translation type="unfinished">ຫຼື​ລະຫັດ​ກູ້ຄືນ​ທີ່​ຈົດ​ໄວ້.</translation>
    </message>
    <message id="privacy.unlock.go">
        <source>Open</source>
        <translation type="unfinished">ເປີດ</translation>
    </message>
    <message id="privacy.unlock.hint">
        <source>Forgotten both? Nobody can open it then. Another data folder begins anew, and bundles that were handed to the programme bring results back.</source>
        <translation type="unfinished">ລືມ​ທັງ​ສອງ? ບໍ່​ມີ​ໃຜ​ເປີດ​ໄດ້. ໃຫ້​ເລີ່ມ​ໃໝ່​ດ້ວຍ​ໂຟນເດີ​ອື່ນ; ຊຸດ​ຂໍ້ມູນ​ທີ່​ສົ່ງ​ໃຫ້​ໂຄງການ​ແລ້ວ​ຈະ​ນຳ​ຜົນ​ກັບ​ຄືນ.</translation>
    </message>
</context>
</TS>
