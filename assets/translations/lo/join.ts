<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>join</name>
    <message id="join.title">
        <source>Join a session</source>
        <translation type="unfinished">ເຂົ້າ​ຮ່ວມ​ຄາບ​ຝຶກ​ອົບ​ຮົມ</translation>
    </message>
    <message id="join.lead">
        <source>Take the session file from the trainer’s stick, drop it here, or photograph the code on the wall.</source>
        <translation type="unfinished">ເອົາ​ໄຟ​ລ໌​ຄາບ​ຝຶກ​ອົບ​ຮົມ​ຈາກ USB ຂອງ​ຄູ​ຝຶກ, ວາງ​ໃສ່​ນີ້ ຫຼື ຖ່າຍ​ຮູບ​ລະ​ຫັດ​ຢູ່​ຝາ.</translation>
    </message>
    <message id="join.status">
        <source>Answers stay on this laptop until you write the bundle.</source>
        <translation type="unfinished">ຄຳຕອບ​ຢູ່​ໃນ​ເຄື່ອງ​ນີ້​ຈົນ​ກວ່າ​ທ່ານ​ຂຽນ​ມັດ​ຂໍ້​ມູນ.</translation>
    </message>
    <message id="join.number">
        <source>Number of this laptop</source>
        <translation type="unfinished">ເລກຂອງຄອມ​ພິວ​ເຕີ​ນີ້</translation>
    </message>
    <message id="join.number.hint">
        <source>It is on the sticker; else ask the trainer.</source>
        <translation type="unfinished">ຢູ່​ໃນ​ປ້າຍ​ຕິດ; ຖ້າ​ບໍ່​ມີ​ໃຫ້​ຖາມ​ຄູ​ຝຶກ.</translation>
    </message>
    <message id="join.number.missing">
        <source>Write the number first: the trainer finds the laptop by it.</source>
        <translation type="unfinished">ຂຽນ​ເລກ​ກ່ອນ: ຄູ​ຝຶກຊອກ​ຫາ​ເຄື່ອງ​ດ້ວຍ​ເລກ​ນີ້.</translation>
    </message>
    <message id="join.file">
        <source>Open the session file</source>
        <translation type="unfinished">ເປີດ​ໄຟ​ລ໌​ຄາບ​ຝຶກ​ອົບ​ຮົມ</translation>
    </message>
    <message id="join.file_kind">
        <source>Session files</source>
        <translation type="unfinished">ໄຟ​ລ໌​ຄາບ​ຝຶກ​ອົບ​ຮົມ</translation>
    </message>
    <message id="join.photo">
        <source>Photo of the code</source>
        <translation type="unfinished">ຮູບ​ຖ່າຍ​ລະ​ຫັດ</translation>
    </message>
    <message id="join.photo_kind">
        <source>Pictures</source>
        <translation type="unfinished">ຮູບ</translation>
    </message>
    <message id="join.found">
        <source>Join by {file} on {stick}</source>
        <translation type="unfinished">ເຂົ້າ​ຮ່ວມ​ດ້ວຍ {file} ໃນ {stick}</translation>
    </message>
    <message id="join.known">
        <source>On this laptop already</source>
        <translation type="unfinished">ມີ​ໃນ​ເຄື່ອງ​ນີ້​ແລ້ວ</translation>
    </message>
    <message id="join.go_on">
        <source>Go on</source>
        <translation type="unfinished">ສືບ​ຕໍ່</translation>
    </message>
    <message id="join.how">
        <source>File or code?</source>
        <translation type="unfinished">ໄຟ​ລ໌ ຫຼື ລະ​ຫັດ?</translation>
    </message>
    <message id="join.how.text">
        <source>The file brings the list of people and the tests. The code on the wall brings neither: people then type their code, and the test comes by a stick. A screenshot can be pasted, too.</source>
        <translation type="unfinished">ໄຟ​ລ໌​ມີ​ລາຍ​ຊື່​ຄົນ ແລະ ການ​ທົດສອບ. ລະ​ຫັດ​ຢູ່​ຝາ​ບໍ່​ມີ: ຄົນ​ຕ້ອງ​ພິມ​ລະ​ຫັດຂອງ​ຕົນ ແລະ ການ​ທົດສອບ​ມາ​ທາງ USB. ວາງ​ຮູບ​ໜ້າ​ຈໍ​ກໍ​ໄດ້.</translation>
    </message>
    <message id="join.closed">
        <source>closed</source>
        <translation type="unfinished">ປິດ​ແລ້ວ</translation>
    </message>
    <message id="join.fingerprint.why">
        <source>Read it to the trainer when asked: it shows that the bundle comes from this laptop.</source>
        <translation type="unfinished">ອ່ານ​ໃຫ້​ຄູ​ຝຶກ​ເມື່ອ​ຖືກ​ຖາມ: ສະ​ແດ​ງວ່າ​ມັດ​ຂໍ້​ມູນ​ມາ​ຈາກ​ເຄື່ອງ​ນີ້.</translation>
    </message>
    <message id="join.others">
        <source>Another session</source>
        <translation type="unfinished">ຄາບ​ຝຶກ​ອົບ​ຮົມ​ອື່ນ</translation>
    </message>
    <message id="join.back">
        <source>Back</source>
        <translation type="unfinished">ກັບ</translation>
    </message>
    <message id="join.step.who">
        <source>Who you are</source>
        <translation type="unfinished">ທ່ານ​ແມ່ນ​ໃຜ</translation>
    </message>
    <message id="join.step.consent">
        <source>Agree</source>
        <translation type="unfinished">ຕົກ​ລົງ</translation>
    </message>
    <message id="join.step.tests">
        <source>Tests</source>
        <translation type="unfinished">ການ​ທົດສອບ</translation>
    </message>
    <message id="join.who">
        <source>Who are you?</source>
        <translation type="unfinished">ທ່ານ​ແມ່ນ​ໃຜ?</translation>
    </message>
    <message id="join.who.lead">
        <source>Find yourself in the list. Whoever sits at this laptop does it for themselves.</source>
        <translation type="unfinished">ຊອກ​ຫາ​ຕົນ​ເອງ​ໃນ​ລາຍ​ຊື່. ໃຜ​ນັ່ງ​ຢູ່​ເຄື່ອງ​ນີ້​ໃຫ້​ເລືອກ​ເອງ.</translation>
    </message>
    <message id="join.who.no_list">
        <source>This laptop has no list of people. Type the code that the trainer gave you.</source>
        <translation type="unfinished">ເຄື່ອງ​ນີ້​ບໍ່​ມີ​ລາຍ​ຊື່. ໃຫ້​ພິມ​ລະ​ຫັດ​ທີ່​ຄູ​ຝຶກ​ໃຫ້​ທ່ານ.</translation>
    </message>
    <message id="join.who.search">
        <source>Search by code or name</source>
        <translation type="unfinished">ຄົ້ນ​ຫາ​ດ້ວຍ​ລະ​ຫັດ ຫຼື ຊື່</translation>
    </message>
    <message id="join.who.search.hint">
        <source>Enter takes the one that is left.</source>
        <translation type="unfinished">Enter ເລືອກ​ຄົນ​ທີ່​ເຫຼືອ.</translation>
    </message>
    <message id="join.who.code">
        <source>Your code</source>
        <translation type="unfinished">ລະ​ຫັດຂອງ​ທ່ານ</translation>
    </message>
    <message id="join.who.none">
        <source>Nobody in the list has this code or name.</source>
        <translation type="unfinished">ບໍ່​ມີ​ໃຜ​ໃນ​ລາຍ​ຊື່​ມີ​ລະ​ຫັດ ຫຼື ຊື່​ນີ້.</translation>
    </message>
    <message id="join.who.agreed">
        <source>was here</source>
        <translation type="unfinished">ເຄີຍ​ຢູ່​ນີ້</translation>
    </message>
    <message id="join.who.new">
        <source>I am not in the list</source>
        <translation type="unfinished">ຂ້ອຍ​ບໍ່​ຢູ່​ໃນ​ລາຍ​ຊື່</translation>
    </message>
    <message id="join.who.go">
        <source>This is me</source>
        <translation type="unfinished">ນີ້​ແມ່ນ​ຂ້ອຍ</translation>
    </message>
    <message id="join.new">
        <source>New in this session</source>
        <translation type="unfinished">ຄົນ​ໃໝ່​ໃນ​ຄາບ​ຝຶກ​ອົບ​ຮົມ</translation>
    </message>
    <message id="join.new.lead">
        <source>The trainer sees later that you came in addition to the list.</source>
        <translation type="unfinished">ຄູ​ຝຶກ​ຈະ​ເຫັນ​ພາຍ​ຫຼັງວ່າ​ທ່ານ​ມາ​ເພີ່ມ​ຈາກ​ລາຍ​ຊື່.</translation>
    </message>
    <message id="join.new.lead.codes">
        <source>This session takes down no names. The trainer sees later that you came in addition to the list.</source>
        <translation type="unfinished">ຄາບ​ນີ້​ບໍ່​ບັນ​ທຶກ​ຊື່. ຄູ​ຝຶກ​ຈະ​ເຫັນ​ພາຍ​ຫຼັງວ່າ​ທ່ານ​ມາ​ເພີ່ມ​ຈາກ​ລາຍ​ຊື່.</translation>
    </message>
    <message id="join.new.code">
        <source>Code</source>
        <translation type="unfinished">ລະ​ຫັດ</translation>
    </message>
    <message id="join.new.code.hint">
        <source>As the trainer gave it, for example LS-014.</source>
        <translation type="unfinished">ຕາມ​ທີ່​ຄູ​ຝຶກ​ໃຫ້, ຕົວ​ຢ່າງ LS-014.</translation>
    </message>
    <message id="join.new.code_missing">
        <source>Write a code; ask the trainer for one.</source>
        <translation type="unfinished">ຂຽນ​ລະ​ຫັດ; ຂໍ​ນຳ​ຄູ​ຝຶກ.</translation>
    </message>
    <message id="join.new.go">
        <source>Take part</source>
        <translation type="unfinished">ເຂົ້າ​ຮ່ວມ</translation>
    </message>
    <message id="join.consent">
        <source>Before you begin</source>
        <translation type="unfinished">ກ່ອນ​ເລີ່ມ</translation>
    </message>
    <message id="join.consent.version">
        <source>Text no. {version}</source>
        <translation type="unfinished">ຂໍ້​ຄວາມ​ສະ​ບັບ​ທີ {version}</translation>
    </message>
    <message id="join.consent.leave_out">
        <source>Leave out my name</source>
        <translation type="unfinished">ບໍ່​ໃສ່​ຊື່ຂອງ​ຂ້ອຍ</translation>
    </message>
    <message id="join.consent.leave_out.hint">
        <source>Only your code goes into the bundle. A list that the trainer wrote stays with the trainer.</source>
        <translation type="unfinished">ມີ​ແຕ່​ລະ​ຫັດຂອງ​ທ່ານ​ເຂົ້າ​ໃນ​ມັດ​ຂໍ້​ມູນ. ລາຍ​ຊື່​ທີ່​ຄູ​ຝຶກ​ຂຽນ​ຍັງ​ຢູ່​ກັບ​ຄູ​ຝຶກ.</translation>
    </message>
    <message id="join.consent.away">
        <source>I do not agree: back</source>
        <translation type="unfinished">ຂ້ອຍ​ບໍ່​ຕົກ​ລົງ: ກັບ</translation>
    </message>
    <message id="join.consent.agree">
        <source>I agree</source>
        <translation type="unfinished">ຂ້ອຍ​ຕົກ​ລົງ</translation>
    </message>
    <message id="join.tests">
        <source>My tests: {who}</source>
        <translation type="unfinished">ການ​ທົດສອບຂອງ​ຂ້ອຍ: {who}</translation>
    </message>
    <message id="join.my_tests">
        <source>My tests</source>
        <translation type="unfinished">ການ​ທົດສອບຂອງ​ຂ້ອຍ</translation>
    </message>
    <message id="join.to_tests">
        <source>Back to my tests</source>
        <translation type="unfinished">ກັບ​ໄປ​ການ​ທົດສອບຂອງ​ຂ້ອຍ</translation>
    </message>
    <message id="join.else">
        <source>Somebody else</source>
        <translation type="unfinished">ຄົນ​ອື່ນ</translation>
    </message>
    <message id="join.no_tests">
        <source>No test is planned for you in this session. Call the trainer.</source>
        <translation type="unfinished">ບໍ່​ມີ​ການ​ທົດສອບ​ສຳ​ລັບ​ທ່ານ​ໃນ​ຄາບ​ນີ້. ໃຫ້​ເອີ້ນ​ຄູ​ຝຶກ.</translation>
    </message>
    <message id="join.test.locked">
        <source>not yet: the trainer fixes the criteria first</source>
        <translation type="unfinished">ຍັງ: ຄູ​ຝຶກ​ກຳ​ນົດ​ເກນ​ກ່ອນ</translation>
    </message>
    <message id="join.test.no_form">
        <source>not on this laptop</source>
        <translation type="unfinished">ບໍ່​ຢູ່​ໃນ​ເຄື່ອງ​ນີ້</translation>
    </message>
    <message id="join.test.begun">
        <source>begun</source>
        <translation type="unfinished">ເລີ່ມ​ແລ້ວ</translation>
    </message>
    <message id="join.test.done">
        <source>handed in</source>
        <translation type="unfinished">ສົ່ງ​ແລ້ວ</translation>
    </message>
    <message id="join.extra">
        <source>Extra time: {minutes} min, not {usual}</source>
        <translation type="unfinished">ເພີ່ມ​ເວ​ລາ: {minutes} ນທ ແທນ {usual}</translation>
    </message>
    <message id="join.ask">
        <source>Begin now? {test}</source>
        <translation type="unfinished">ເລີ່ມ​ດຽວ​ນີ້​ບໍ? {test}</translation>
    </message>
    <message id="join.ask.text">
        <source>This test comes after the training and is sat once. Begin only when the trainer has said so.</source>
        <translation type="unfinished">ການ​ທົດສອບ​ນີ້​ເຮັດ​ຫຼັງ​ຝຶກ​ອົບ​ຮົມ ແລະ ເຮັດ​ຄັ້ງ​ດຽວ. ເລີ່ມ​ເມື່ອ​ຄູ​ຝຶກບອກ​ແລ້ວ​ເທົ່າ​ນັ້ນ.</translation>
    </message>
    <message id="join.ask.not_yet">
        <source>Not yet</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ທັນ</translation>
    </message>
    <message id="join.ask.go">
        <source>The trainer has said so</source>
        <translation type="unfinished">ຄູ​ຝຶກບອກ​ແລ້ວ</translation>
    </message>
    <message id="join.next.sit">
        <source>Next: {test}. Begin when the trainer says so.</source>
        <translation type="unfinished">ຕໍ່​ໄປ: {test}. ເລີ່ມ​ເມື່ອ​ຄູ​ຝຶກບອກ.</translation>
    </message>
    <message id="join.next.go_on">
        <source>Go on: {test}. What you answered is kept.</source>
        <translation type="unfinished">ສືບ​ຕໍ່: {test}. ສິ່ງ​ທີ່ຕອບ​ແລ້ວ​ຖືກ​ເກັບ​ໄວ້.</translation>
    </message>
    <message id="join.next.form">
        <source>The test is not on this laptop: put in the trainer’s stick and open the form.</source>
        <translation type="unfinished">ການ​ທົດສອບ​ບໍ່​ຢູ່​ໃນ​ເຄື່ອງ​ນີ້: ສຽບ USB ຂອງ​ຄູ​ຝຶກ ແລະ ເປີດ​ຊຸດ​ທົດສອບ.</translation>
    </message>
    <message id="join.next.bundle">
        <source>All is handed in: call the trainer, then write the bundle to the stick.</source>
        <translation type="unfinished">ສົ່ງ​ໝົດ​ແລ້ວ: ເອີ້ນ​ຄູ​ຝຶກ ແລ້ວ​ຂຽນ​ມັດ​ຂໍ້​ມູນ​ໃສ່ USB.</translation>
    </message>
    <message id="join.next.call">
        <source>Nothing to sit now: call the trainer.</source>
        <translation type="unfinished">ຕອນ​ນີ້​ບໍ່​ມີ​ການ​ທົດສອບ: ໃຫ້​ເອີ້ນ​ຄູ​ຝຶກ.</translation>
    </message>
    <message id="join.next.handed">
        <source>Next: call the trainer. When everybody at this laptop is done, write the bundle to the stick.</source>
        <translation type="unfinished">ຕໍ່​ໄປ: ເອີ້ນ​ຄູ​ຝຶກ. ເມື່ອ​ທຸກ​ຄົນ​ຢູ່​ເຄື່ອງ​ນີ້​ສຳ​ເລັດ, ຂຽນ​ມັດ​ຂໍ້​ມູນ​ໃສ່ USB.</translation>
    </message>
    <message id="join.bundle">
        <source>My bundle for the trainer</source>
        <translation type="unfinished">ມັດ​ຂໍ້​ມູນ​ໃຫ້​ຄູ​ຝຶກ</translation>
    </message>
    <message id="join.bundle.text">
        <source>Everything of this session on this laptop, readable by the trainer alone. Writing it twice loses nothing.</source>
        <translation type="unfinished">ທຸກ​ຢ່າງຂອງ​ຄາບ​ນີ້​ໃນ​ເຄື່ອງ​ນີ້, ມີ​ແຕ່​ຄູ​ຝຶກ​ອ່ານ​ໄດ້. ຂຽນສອງ​ຄັ້ງ​ບໍ່​ເສຍ​ຫຍັງ.</translation>
    </message>
    <message id="join.bundle.no_stick">
        <source>Put in a stick, or choose a folder. Only the trainer can read the bundle; writing it twice loses nothing.</source>
        <translation type="unfinished">ສຽບ USB ຫຼື ເລືອກ​ໂຟນ​ເດີ. ມີ​ແຕ່​ຄູ​ຝຶກ​ອ່ານ​ໄດ້; ຂຽນສອງ​ຄັ້ງ​ບໍ່​ເສຍ​ຫຍັງ.</translation>
    </message>
    <message id="join.bundle.write">
        <source>Write to {stick}</source>
        <translation type="unfinished">ຂຽນ​ໃສ່ {stick}</translation>
    </message>
    <message id="join.bundle.folder">
        <source>Choose a folder</source>
        <translation type="unfinished">ເລືອກ​ໂຟນ​ເດີ</translation>
    </message>
    <message id="join.bundle.done">
        <source>{file} is on {where}</source>
        <translation type="unfinished">{file} ຢູ່​ໃນ {where} ແລ້ວ</translation>
    </message>
    <message id="join.bundle.done.text">
        <source>Eject the stick and give it to the trainer. You may write it again at any time.</source>
        <translation type="unfinished">ຖອດ USB ຢ່າງປອດ​ໄພ ແລະ ໃຫ້​ຄູ​ຝຶກ. ຂຽນ​ອີກ​ໄດ້​ທຸກ​ເວ​ລາ.</translation>
    </message>
    <message id="join.card.none">
        <source>Joint session</source>
        <translation type="unfinished">ຄາບ​ຝຶກ​ອົບ​ຮົມ​ຮ່ວມ</translation>
    </message>
    <message id="join.card.none.text">
        <source>With the trainer’s file or the code on the wall</source>
        <translation type="unfinished">ດ້ວຍ​ໄຟ​ລ໌ຂອງ​ຄູ​ຝຶກ ຫຼື ລະ​ຫັດ​ຢູ່​ຝາ</translation>
    </message>
    <message id="join.card.open.text">
        <source>Tests, this laptop’s fingerprint, the bundle</source>
        <translation type="unfinished">ການ​ທົດສອບ, ລາຍ​ນິ້ວ​ມືຂອງ​ເຄື່ອງ, ມັດ​ຂໍ້​ມູນ</translation>
    </message>
    <message id="join.card.join">
        <source>Join</source>
        <translation type="unfinished">ເຂົ້າ​ຮ່ວມ</translation>
    </message>
    <message id="join.card.open">
        <source>Open</source>
        <translation type="unfinished">ເປີດ</translation>
    </message>
</context>
</TS>
