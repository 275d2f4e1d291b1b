<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>sessions</name>
    <message id="sessions.title">
        <source>Sessions</source>
        <translation type="unfinished">ຄາບ​ຝຶກອົບຮົມ</translation>
    </message>
    <message id="sessions.taken">
        <source>Tests and practice taken on this computer</source>
        <translation type="unfinished">ການ​ທົດສອບ​ແລະ​ຝຶກຊ້ອມ​ທີ່​ເຮັດ​ໃນ​ຄອມພິວເຕີ​ນີ້</translation>
    </message>
    <message id="sessions.count">
        <source>Sittings: {attempts} · people: {people}</source>
        <translation type="unfinished">{attempts} ຄັ້ງ · {people} ຄົນ</translation>
    </message>
    <message id="sessions.head.person">
        <source>Person</source>
        <translation type="unfinished">ຄົນ</translation>
    </message>
    <message id="sessions.head.mode">
        <source>Kind</source>
        <translation type="unfinished">ປະເພດ</translation>
    </message>
    <message id="sessions.head.pack">
        <source>Pack</source>
        <translation type="unfinished">ຊຸດ​ຄຳຖາມ</translation>
    </message>
    <message id="sessions.head.opened">
        <source>Begun</source>
        <translation type="unfinished">ເລີ່ມ</translation>
    </message>
    <message id="sessions.head.answered">
        <source>Answered</source>
        <translation type="unfinished">ຕອບ​ແລ້ວ</translation>
    </message>
    <message id="sessions.head.right">
        <source>Right</source>
        <translation type="unfinished">ຖືກ</translation>
    </message>
    <message id="sessions.head.found">
        <source>Protected found</source>
        <translation type="unfinished">ພົບ​ສິ່ງ​ປົກປ້ອງ</translation>
    </message>
    <message id="sessions.head.accused">
        <source>Look-alikes accused</source>
        <translation type="unfinished">ກ່າວຫາ​ສິ່ງ​ຄ້າຍຄື</translation>
    </message>
    <message id="sessions.head.referred">
        <source>Undecidable referred</source>
        <translation type="unfinished">ສົ່ງ​ເມື່ອ​ບອກບໍ່ໄດ້</translation>
    </message>
    <message id="sessions.head.state">
        <source>State</source>
        <translation type="unfinished">ສະຖານະ</translation>
    </message>
    <message id="sessions.mode.train">
        <source>Practice</source>
        <translation type="unfinished">ຝຶກຊ້ອມ</translation>
    </message>
    <message id="sessions.mode.self">
        <source>Self-test</source>
        <translation type="unfinished">ທົດສອບ​ຕົນເອງ</translation>
    </message>
    <message id="sessions.mode.pre">
        <source>Pre-test</source>
        <translation type="unfinished">ທົດສອບ​ກ່ອນ​ຮຽນ</translation>
    </message>
    <message id="sessions.mode.post">
        <source>Post-test</source>
        <translation type="unfinished">ທົດສອບ​ຫຼັງ​ຮຽນ</translation>
    </message>
    <message id="sessions.mode.follow-up">
        <source>Follow-up test</source>
        <translation type="unfinished">ທົດສອບ​ຕິດຕາມ</translation>
    </message>
    <message id="sessions.state.open">
        <source>open</source>
        <translation type="unfinished">ກຳລັງ​ເຮັດ</translation>
    </message>
    <message id="sessions.state.completed">
        <source>done</source>
        <translation type="unfinished">ສຳເລັດ</translation>
    </message>
    <message id="sessions.state.terminated">
        <source>left early</source>
        <translation type="unfinished">ຢຸດ​ກ່ອນ</translation>
    </message>
    <message id="sessions.person_erased">
        <source>erased person</source>
        <translation type="unfinished">ຄົນ​ທີ່​ຖືກ​ລຶບ</translation>
    </message>
    <message id="sessions.of">
        <source>{part} of {whole}</source>
        <translation type="unfinished">{part}/{whole}</translation>
    </message>
    <message id="sessions.export">
        <source>Export results</source>
        <translation type="unfinished">ສົ່ງອອກ​ຜົນ</translation>
    </message>
    <message id="sessions.export_names">
        <source>With names</source>
        <translation type="unfinished">ພ້ອມ​ຊື່</translation>
    </message>
    <message id="sessions.export_names_hint">
        <source>Off: people stand as codes only</source>
        <translation type="unfinished">ປິດ: ຂຽນ​ແຕ່​ລະຫັດ​ຄົນ</translation>
    </message>
    <message id="sessions.export_title">
        <source>Export results as CSV</source>
        <translation type="unfinished">ສົ່ງອອກ​ຜົນ​ເປັນ CSV</translation>
    </message>
    <message id="sessions.export_filter">
        <source>Table (*.csv)</source>
        <translation type="unfinished">ຕາຕະລາງ (*.csv)</translation>
    </message>
    <message id="sessions.exported">
        <source>{rows} rows written to {file}</source>
        <translation type="unfinished">ຂຽນ {rows} ແຖວ​ໃສ່ {file}</translation>
    </message>
    <message id="sessions.exported_open">
        <source>Open folder</source>
        <translation type="unfinished">ເປີດ​ໂຟນເດີ</translation>
    </message>
    <message id="sessions.empty_title">
        <source>No test has been taken here yet</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ມີ​ການ​ທົດສອບ​ໃນ​ຄອມພິວເຕີ​ນີ້</translation>
    </message>
    <message id="sessions.empty_text">
        <source>When people practise or sit a test in Learn, each sitting stands here: how many protected products they found, how many look-alikes they accused, how often they referred what cannot be told. The table can be exported for the trainer.</source>
        <translation type="unfinished">ເມື່ອ​ມີ​ຄົນ​ຝຶກ ຫຼື​ທົດສອບ​ໃນ ຮຽນ ແຕ່ລະ​ຄັ້ງ​ຈະ​ຢູ່​ທີ່​ນີ້: ພົບ​ຜະລິດຕະພັນ​ປົກປ້ອງ​ຈັກ​ຢ່າງ, ກ່າວຫາ​ສິ່ງ​ຄ້າຍຄື​ຈັກ​ຢ່າງ, ສົ່ງໄປ​ຫ້ອງທົດລອງ​ຈັກ​ຄັ້ງ​ເມື່ອ​ບອກບໍ່ໄດ້. ສົ່ງອອກ​ຕາຕະລາງ​ໃຫ້​ຄູຝຶກ​ໄດ້.</translation>
    </message>
    <message id="sessions.empty_go">
        <source>Go to Learn</source>
        <translation type="unfinished">ໄປ ຮຽນ</translation>
    </message>
    <message id="sessions.status">
        <source>Missed products and accused look-alikes are two errors and are never added up.</source>
        <translation type="unfinished">ການ​ພາດ​ຜະ​ລິດ​ຕະ​ພັນ ແລະ ການ​ກ່າວ​ຫາ​ສິ່ງ​ທີ່​ຄ້າຍ​ຄື​ກັນ ແມ່ນສອງ​ຄວາມ​ຜິດ ບໍ່​ເຄີຍບວກ​ກັນ.</translation>
    </message>
    <message id="sessions.status_list">
        <source>Figures come from what has arrived on this laptop.</source>
        <translation type="unfinished">ຕົວ​ເລກ​ມາ​ຈາກ​ສິ່ງ​ທີ່​ມາຮອດຄອມ​ພິວ​ເຕີ​ນີ້.</translation>
    </message>
    <message id="sessions.taken_go">
        <source>Open the table</source>
        <translation type="unfinished">ເປີດ​ຕາ​ຕະ​ລາງ</translation>
    </message>
    <message id="sessions.list">
        <source>Joint sessions</source>
        <translation type="unfinished">ຄາບ​ຝຶກ​ອົບ​ຮົມ​ຮ່ວມ</translation>
    </message>
    <message id="sessions.new">
        <source>New session</source>
        <translation type="unfinished">ຄາບ​ໃໝ່</translation>
    </message>
    <message id="sessions.go_on">
        <source>Go on with the plan</source>
        <translation type="unfinished">ສືບ​ຕໍ່​ແຜນ</translation>
    </message>
    <message id="sessions.open">
        <source>Open</source>
        <translation type="unfinished">ເປີດ</translation>
    </message>
    <message id="sessions.open_named">
        <source>Open {title}</source>
        <translation type="unfinished">ເປີດ {title}</translation>
    </message>
    <message id="sessions.none_title">
        <source>Plan a session before anybody sits a test</source>
        <translation type="unfinished">ວາງ​ແຜນ​ຄາບ​ກ່ອນ​ມີ​ຄົນ​ເຮັດ​ການ​ທົດສອບ</translation>
    </message>
    <message id="sessions.none_text">
        <source>A session says where and with whom, which forms are sat before and after, and what counts as competent. The criteria are fixed first; then people come in, laptops join without a network, and the figures are figures you can stand behind.</source>
        <translation type="unfinished">ຄາບບອ​ກວ່າ​ຢູ່​ໃສ, ກັບ​ໃຜ, ໃຊ້​ຊຸດ​ໃດ​ກ່ອນ ແລະ ຫຼັງ, ແລະ ແບບ​ໃດ​ຈຶ່ງ​ມີ​ຄວາມ​ອາດ​ສາ​ມາດ. ກຳ​ນົດ​ເກນ​ກ່ອນ; ຈາກ​ນັ້ນ​ຄົນ​ເຂົ້າ​ມາ, ຄອມ​ພິວ​ເຕີ​ເຂົ້າ​ຮ່ວມ​ໂດຍ​ບໍ່​ມີ​ເຄືອ​ຂ່າຍ, ແລະ ຕົວ​ເລກ​ແມ່ນ​ຕົວ​ເລກ​ທີ່​ທ່ານ​ຢືນ​ຢັນ​ໄດ້.</translation>
    </message>
    <message id="sessions.enrolled">
        <source>{count} enrolled</source>
        <translation type="unfinished">ລົງ​ທະ​ບຽນ {count} ຄົນ</translation>
    </message>
    <message id="sessions.sat">
        <source>{phase}: {part} of {whole} sat</source>
        <translation type="unfinished">{phase}: {part}/{whole} ເຮັດ​ແລ້ວ</translation>
    </message>
    <message id="sessions.days">
        <source>{first} to {last}</source>
        <translation type="unfinished">{first} ຫາ {last}</translation>
    </message>
    <message id="sessions.and_more">
        <source>{names} and {count} more</source>
        <translation type="unfinished">{names} ແລະ ອີກ {count}</translation>
    </message>
    <message id="sessions.is.simulated">
        <source>Simulated people</source>
        <translation type="unfinished">ຄົນ​ຈຳລອງ</translation>
    </message>
    <message id="sessions.is.fixed">
        <source>Criteria fixed {fingerprint}</source>
        <translation type="unfinished">ກຳ​ນົດ​ເກນ​ແລ້ວ {fingerprint}</translation>
    </message>
    <message id="sessions.is.not_fixed">
        <source>Criteria not fixed</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ກຳ​ນົດ​ເກນ</translation>
    </message>
    <message id="sessions.is.closed">
        <source>Closed {day}</source>
        <translation type="unfinished">ປິດ​ແລ້ວ {day}</translation>
    </message>
    <message id="sessions.next.fix">
        <source>Next: fix the criteria</source>
        <translation type="unfinished">ຕໍ່​ໄປ: ກຳ​ນົດ​ເກນ</translation>
    </message>
    <message id="sessions.next.fix.text">
        <source>Nobody can sit a form before they are fixed.</source>
        <translation type="unfinished">ບໍ່​ມີ​ໃຜ​ເຮັດ​ຊຸດ​ໄດ້​ກ່ອນ​ກຳ​ນົດ.</translation>
    </message>
    <message id="sessions.next.fix.go">
        <source>Fix the defaults</source>
        <translation type="unfinished">ກຳ​ນົດ​ຄ່າ​ເລີ່ມ​ຕົ້ນ</translation>
    </message>
    <message id="sessions.next.people">
        <source>Next: take in the roster</source>
        <translation type="unfinished">ຕໍ່​ໄປ: ນຳ​ເຂົ້າ​ລາຍ​ຊື່</translation>
    </message>
    <message id="sessions.next.people.text">
        <source>A table of people from CSV or Excel; nothing is written before you have seen it.</source>
        <translation type="unfinished">ຕາ​ຕະ​ລາງ​ຄົນ​ຈາກ CSV ຫຼື Excel; ບໍ່​ຂຽນ​ຫຍັງ​ກ່ອນ​ທ່ານ​ເບິ່ງ.</translation>
    </message>
    <message id="sessions.next.people.go">
        <source>Take in a roster</source>
        <translation type="unfinished">ນຳ​ເຂົ້າ​ລາຍ​ຊື່</translation>
    </message>
    <message id="sessions.next.file">
        <source>Next: hand out the session file</source>
        <translation type="unfinished">ຕໍ່​ໄປ: ແຈກ​ໄຟ​ລ໌​ຄາບ</translation>
    </message>
    <message id="sessions.next.file.text">
        <source>Save it on a stick, open it on each laptop: forms, roster and criteria come with it.</source>
        <translation type="unfinished">ບັນ​ທຶກ​ໃສ່ USB ແລ້ວ​ເປີດ​ໃນ​ແຕ່​ລະຄອມ​ພິວ​ເຕີ: ມີ​ຊຸດ, ລາຍ​ຊື່ ແລະ ເກນ​ມາ​ນຳ.</translation>
    </message>
    <message id="sessions.next.file.go">
        <source>Save session file</source>
        <translation type="unfinished">ບັນ​ທຶກ​ໄຟ​ລ໌​ຄາບ</translation>
    </message>
    <message id="sessions.next.sit">
        <source>Next: people sit their first form</source>
        <translation type="unfinished">ຕໍ່​ໄປ: ຜູ້​ເຂົ້າ​ຮ່ວມ​ເຮັດ​ຊຸດ​ທຳ​ອິດ</translation>
    </message>
    <message id="sessions.next.sit.text">
        <source>Laptops join by the file or by the QR on the projector.</source>
        <translation type="unfinished">ຄອມ​ພິວ​ເຕີ​ເຂົ້າ​ຮ່ວມ​ດ້ວຍ​ໄຟ​ລ໌ ຫຼື QR ໃນ​ຈໍ​ສາຍ.</translation>
    </message>
    <message id="sessions.next.sit.go">
        <source>Show the QR</source>
        <translation type="unfinished">ສະ​ແດງ QR</translation>
    </message>
    <message id="sessions.next.collect">
        <source>Next: collect the results</source>
        <translation type="unfinished">ຕໍ່​ໄປ: ເກັບ​ຜົນ</translation>
    </message>
    <message id="sessions.next.collect.text">
        <source>Some answers are still on the laptops of the room.</source>
        <translation type="unfinished">ຄຳຕອບ​ບາງ​ສ່ວນ​ຍັງ​ຢູ່​ໃນຄອມ​ພິວ​ເຕີ​ໃນ​ຫ້ອງ.</translation>
    </message>
    <message id="sessions.next.collect.part">
        <source>{phase}: answers of {part} of {whole} people are here.</source>
        <translation type="unfinished">{phase}: ມີ​ຄຳຕອບຂອງ {part}/{whole} ຄົນ​ແລ້ວ.</translation>
    </message>
    <message id="sessions.next.collect.go">
        <source>Collect results</source>
        <translation type="unfinished">ເກັບ​ຜົນ</translation>
    </message>
    <message id="sessions.next.figures">
        <source>Next: look at the figures</source>
        <translation type="unfinished">ຕໍ່​ໄປ: ເບິ່ງ​ຕົວ​ເລກ</translation>
    </message>
    <message id="sessions.next.figures.text">
        <source>Everybody who is enrolled has sat the latest form.</source>
        <translation type="unfinished">ທຸກ​ຄົນ​ທີ່​ລົງ​ທະ​ບຽນ​ໄດ້​ເຮັດ​ຊຸດ​ຫຼ້າ​ສຸດ​ແລ້ວ.</translation>
    </message>
    <message id="sessions.next.figures.go">
        <source>Open the dashboard</source>
        <translation type="unfinished">ເປີດ​ແຜງ​ຕົວ​ເລກ</translation>
    </message>
    <message id="sessions.next.closed">
        <source>This session is closed</source>
        <translation type="unfinished">ຄາບ​ນີ້​ປິດ​ແລ້ວ</translation>
    </message>
    <message id="sessions.next.closed.text">
        <source>Nobody joins any more. Results that come late are still counted.</source>
        <translation type="unfinished">ບໍ່​ມີ​ໃຜ​ເຂົ້າ​ຮ່ວມ​ອີກ. ຜົນ​ທີ່​ມາ​ຊ້າ​ຍັງ​ຖືກ​ນັບ.</translation>
    </message>
    <message id="sessions.next.closed.go">
        <source>Open the dashboard</source>
        <translation type="unfinished">ເປີດ​ແຜງ​ຕົວ​ເລກ</translation>
    </message>
    <message id="sessions.next.joined">
        <source>This laptop takes part in this session</source>
        <translation type="unfinished">ຄອມ​ພິວ​ເຕີ​ນີ້​ເຂົ້າ​ຮ່ວມ​ຄາບ​ນີ້</translation>
    </message>
    <message id="sessions.next.joined.text">
        <source>The trainer's laptop leads it. Sit your forms in Learn.</source>
        <translation type="unfinished">ຄອມ​ພິວ​ເຕີຂອງ​ຄູ​ຝຶກ​ນຳ​ພາ. ເຮັດ​ຊຸດຂອງ​ທ່ານ​ໃນ ຮຽນ.</translation>
    </message>
    <message id="sessions.one.collect">
        <source>Collect</source>
        <translation type="unfinished">ເກັບ​ຜົນ</translation>
    </message>
    <message id="sessions.one.dashboard">
        <source>Dashboard</source>
        <translation type="unfinished">ແຜງ​ຕົວ​ເລກ</translation>
    </message>
    <message id="sessions.one.status">
        <source>Codes for the projector; names only where you chose to keep them.</source>
        <translation type="unfinished">ລະ​ຫັດ​ສຳ​ລັບ​ຈໍ​ສາຍ; ຊື່​ມີ​ແຕ່​ບ່ອນ​ທີ່​ທ່ານ​ເລືອກ​ເກັບ.</translation>
    </message>
    <message id="sessions.parts">
        <source>Parts of this session</source>
        <translation type="unfinished">ພາກ​ສ່ວນຂອງ​ຄາບ​ນີ້</translation>
    </message>
    <message id="sessions.part.people">
        <source>People</source>
        <translation type="unfinished">ຄົນ</translation>
    </message>
    <message id="sessions.part.attendance">
        <source>Attendance</source>
        <translation type="unfinished">ການ​ເຂົ້າ​ຮ່ວມ</translation>
    </message>
    <message id="sessions.part.laptops">
        <source>Laptops</source>
        <translation type="unfinished">ຄອມ​ພິວ​ເຕີ</translation>
    </message>
    <message id="sessions.part.files">
        <source>Files and forms</source>
        <translation type="unfinished">ໄຟ​ລ໌ ແລະ ຊຸດ</translation>
    </message>
    <message id="sessions.people.roster">
        <source>Take in a roster</source>
        <translation type="unfinished">ນຳ​ເຂົ້າ​ລາຍ​ຊື່</translation>
    </message>
    <message id="sessions.people.add">
        <source>Add a person</source>
        <translation type="unfinished">ເພີ່ມ​ຄົນ</translation>
    </message>
    <message id="sessions.people.edit">
        <source>Change</source>
        <translation type="unfinished">ແກ້​ໄຂ</translation>
    </message>
    <message id="sessions.people.join">
        <source>Join two entries</source>
        <translation type="unfinished">ລວມສອງ​ລາຍ​ການ</translation>
    </message>
    <message id="sessions.people.undo">
        <source>Undo joining</source>
        <translation type="unfinished">ຍົກ​ເລີກ​ການລວມ</translation>
    </message>
    <message id="sessions.people.erase">
        <source>Erase</source>
        <translation type="unfinished">ລຶບ</translation>
    </message>
    <message id="sessions.people.find">
        <source>Find by code or name</source>
        <translation type="unfinished">ຊອກ​ຫາ​ຕາມ​ລະ​ຫັດ ຫຼື ຊື່</translation>
    </message>
    <message id="sessions.people.none">
        <source>Nobody is enrolled yet. Drop a table here, or add people one by one.</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ມີ​ໃຜ. ວາງ​ຕາ​ຕະ​ລາງ​ໃສ່​ນີ້ ຫຼື ເພີ່ມ​ເທື່ອ​ລະ​ຄົນ.</translation>
    </message>
    <message id="sessions.people.shown">
        <source>{shown} of {of} entries · choose two to join them · a table can be dropped here</source>
        <translation type="unfinished">{shown}/{of} ລາຍ​ການ · ເລືອກສອງ​ເພື່ອລວມ · ວາງ​ຕາ​ຕະ​ລາງ​ໃສ່​ນີ້​ໄດ້</translation>
    </message>
    <message id="sessions.people.same_as">
        <source>same person as {person}</source>
        <translation type="unfinished">ຄົນ​ດຽວ​ກັບ {person}</translation>
    </message>
    <message id="sessions.people.head.code">
        <source>Code</source>
        <translation type="unfinished">ລະ​ຫັດ</translation>
    </message>
    <message id="sessions.people.head.name">
        <source>Name</source>
        <translation type="unfinished">ຊື່</translation>
    </message>
    <message id="sessions.people.head.country">
        <source>Country</source>
        <translation type="unfinished">ປະ​ເທດ</translation>
    </message>
    <message id="sessions.people.head.agency">
        <source>Agency</source>
        <translation type="unfinished">ໜ່ວຍ​ງານ</translation>
    </message>
    <message id="sessions.people.head.province">
        <source>Province</source>
        <translation type="unfinished">ແຂວງ</translation>
    </message>
    <message id="sessions.people.head.language">
        <source>Language</source>
        <translation type="unfinished">ພາ​ສາ</translation>
    </message>
    <message id="sessions.people.head.forms">
        <source>Forms</source>
        <translation type="unfinished">ຊຸດ</translation>
    </message>
    <message id="sessions.people.head.sat">
        <source>Sat</source>
        <translation type="unfinished">ເຮັດ​ແລ້ວ</translation>
    </message>
    <message id="sessions.people.head.note">
        <source>Note</source>
        <translation type="unfinished">ໝາຍ​ເຫດ</translation>
    </message>
    <message id="sessions.person.add">
        <source>Add a person</source>
        <translation type="unfinished">ເພີ່ມ​ຄົນ</translation>
    </message>
    <message id="sessions.person.change">
        <source>Change a person</source>
        <translation type="unfinished">ແກ້​ໄຂ​ຂໍ້​ມູນ​ຄົນ</translation>
    </message>
    <message id="sessions.person.lead">
        <source>No identity number, birth date or telephone is asked.</source>
        <translation type="unfinished">ບໍ່​ຖາມ​ເລກ​ບັດ, ວັນ​ເກີດ ຫຼື ໂທ​ລະ​ສັບ.</translation>
    </message>
    <message id="sessions.person.name_hint">
        <source>As on the certificate</source>
        <translation type="unfinished">ຄື​ໃນ​ໃບ​ຢັ້ງ​ຢືນ</translation>
    </message>
    <message id="sessions.person.code_hint">
        <source>Made when left empty</source>
        <translation type="unfinished">ສ້າງ​ໃຫ້​ຖ້າ​ວ່າງ</translation>
    </message>
    <message id="sessions.person.name_missing">
        <source>Give a name.</source>
        <translation type="unfinished">ກະ​ລຸ​ນາ​ໃສ່​ຊື່.</translation>
    </message>
    <message id="sessions.person.rank">
        <source>Rank band</source>
        <translation type="unfinished">ຂັ້ນ</translation>
    </message>
    <message id="sessions.person.save">
        <source>Save</source>
        <translation type="unfinished">ບັນ​ທຶກ</translation>
    </message>
    <message id="sessions.join.ask">
        <source>Are these one person?</source>
        <translation type="unfinished">ນີ້​ແມ່ນ​ຄົນ​ດຽວ​ກັນ​ບໍ?</translation>
    </message>
    <message id="sessions.join.text">
        <source>{goes} and {stays} become one entry, {stays}. Answers of both count for it. It can be undone.</source>
        <translation type="unfinished">{goes} ແລະ {stays} ເປັນ​ລາຍ​ການ​ດຽວ, {stays}. ຄຳຕອບ​ທັງສອງ​ນັບ​ໃຫ້. ຍົກ​ເລີກ​ໄດ້.</translation>
    </message>
    <message id="sessions.join.stay">
        <source>No, two people</source>
        <translation type="unfinished">ບໍ່, ສອງ​ຄົນ</translation>
    </message>
    <message id="sessions.join.go">
        <source>Join them</source>
        <translation type="unfinished">ລວມ</translation>
    </message>
    <message id="sessions.join.done">
        <source>Joined into {stays}.</source>
        <translation type="unfinished">ລວມ​ເຂົ້າ {stays} ແລ້ວ.</translation>
    </message>
    <message id="sessions.join.undone">
        <source>They are two people again.</source>
        <translation type="unfinished">ເປັນສອງ​ຄົນ​ຄື​ເກົ່າ​ແລ້ວ.</translation>
    </message>
    <message id="sessions.erase.ask">
        <source>Erase {person}?</source>
        <translation type="unfinished">ລຶບ {person} ບໍ?</translation>
    </message>
    <message id="sessions.erase.text">
        <source>Name, code and agency are erased for good on this laptop, from its backups too. Answers stay without a person. Files given out earlier are not reached.</source>
        <translation type="unfinished">ຊື່, ລະ​ຫັດ ແລະ ໜ່ວຍ​ງານ​ຖືກ​ລຶບ​ຖາວອນ​ໃນຄອມ​ພິວ​ເຕີ​ນີ້ ລວມ​ທັງ​ສຳ​ເນົາ. ຄຳຕອບ​ຍັງ​ຢູ່​ໂດຍ​ບໍ່​ມີ​ຄົນ. ໄຟ​ລ໌​ທີ່​ແຈກ​ໄປ​ກ່ອນ​ບໍ່​ຖືກ​ລຶບ.</translation>
    </message>
    <message id="sessions.erase.stay">
        <source>Keep</source>
        <translation type="unfinished">ເກັບ​ໄວ້</translation>
    </message>
    <message id="sessions.erase.go">
        <source>Erase for good</source>
        <translation type="unfinished">ລຶບ​ຖາວອນ</translation>
    </message>
    <message id="sessions.attendance.unknown">
        <source>not noted</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ບັນ​ທຶກ</translation>
    </message>
    <message id="sessions.attendance.present">
        <source>present</source>
        <translation type="unfinished">ມາ</translation>
    </message>
    <message id="sessions.attendance.absent">
        <source>absent</source>
        <translation type="unfinished">ຂາດ</translation>
    </message>
    <message id="sessions.attendance.hint">
        <source>Arrows move, space marks present (✓) or absent (×). What is marked is kept at once.</source>
        <translation type="unfinished">ລູກສອນ​ເພື່ອ​ຍ້າຍ, ຍະ​ຫວ່າງ​ເພື່ອ​ໝາຍ ມາ (✓) ຫຼື ຂາດ (×). ໝາຍ​ແລ້ວ​ບັນ​ທຶກ​ທັນ​ທີ.</translation>
    </message>
    <message id="sessions.attendance.all">
        <source>All others present on {day}</source>
        <translation type="unfinished">ຄົນ​ອື່ນ​ມາ​ໝົດ ວັນ​ທີ {day}</translation>
    </message>
    <message id="sessions.attendance.count">
        <source>{day}: {present} of {of}</source>
        <translation type="unfinished">{day}: {present}/{of}</translation>
    </message>
    <message id="sessions.laptops.own">
        <source>This laptop's fingerprint: {fingerprint}</source>
        <translation type="unfinished">ລາຍ​ນິ້ວ​ມືຂອງຄອມ​ພິວ​ເຕີ​ນີ້: {fingerprint}</translation>
    </message>
    <message id="sessions.laptops.hint">
        <source>Each laptop shows the same fingerprint itself. Accept unknown ones in Collect.</source>
        <translation type="unfinished">ແຕ່​ລະຄອມ​ພິວ​ເຕີ​ສະ​ແດງ​ລາຍ​ນິ້ວ​ມື​ດຽວ​ກັນ. ຮັບ​ເຄື່ອງ​ທີ່​ບໍ່​ຮູ້​ຈັກ​ໃນ ເກັບ​ຜົນ.</translation>
    </message>
    <message id="sessions.laptops.none">
        <source>No laptop is known yet. One that opens the session file or reads the QR is known here when its results are collected.</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ຮູ້​ຈັກຄອມ​ພິວ​ເຕີ​ໃດ. ເຄື່ອງ​ທີ່​ເປີດ​ໄຟ​ລ໌​ຄາບ ຫຼື ອ່ານ QR ຈະ​ຢູ່​ນີ້​ເມື່ອ​ເກັບ​ຜົນ.</translation>
    </message>
    <message id="sessions.laptops.head.label">
        <source>Laptop</source>
        <translation type="unfinished">ຄອມ​ພິວ​ເຕີ</translation>
    </message>
    <message id="sessions.laptops.head.fingerprint">
        <source>Fingerprint</source>
        <translation type="unfinished">ລາຍ​ນິ້ວ​ມື</translation>
    </message>
    <message id="sessions.laptops.head.accepted">
        <source>State</source>
        <translation type="unfinished">ສະ​ຖາ​ນະ</translation>
    </message>
    <message id="sessions.laptops.accepted">
        <source>accepted</source>
        <translation type="unfinished">ຮັບ​ແລ້ວ</translation>
    </message>
    <message id="sessions.laptops.not_accepted">
        <source>not accepted yet</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ຮັບ</translation>
    </message>
    <message id="sessions.file.title">
        <source>For the laptops of the room</source>
        <translation type="unfinished">ສຳ​ລັບຄອມ​ພິວ​ເຕີ​ໃນ​ຫ້ອງ</translation>
    </message>
    <message id="sessions.file.text">
        <source>The session file holds criteria, forms and roster, signed by this laptop. The QR holds the criteria only; people then type their code.</source>
        <translation type="unfinished">ໄຟ​ລ໌​ຄາບ​ມີ​ເກນ, ຊຸດ ແລະ ລາຍ​ຊື່ ເຊັນ​ໂດຍຄອມ​ພິວ​ເຕີ​ນີ້. QR ມີ​ແຕ່​ເກນ; ຜູ້​ເຂົ້າ​ຮ່ວມ​ພິມ​ລະ​ຫັດຂອງ​ຕົນ.</translation>
    </message>
    <message id="sessions.file.not_fixed">
        <source>It can be given out when the criteria are fixed.</source>
        <translation type="unfinished">ແຈກ​ໄດ້​ເມື່ອ​ກຳ​ນົດ​ເກນ​ແລ້ວ.</translation>
    </message>
    <message id="sessions.file.save">
        <source>Save session file</source>
        <translation type="unfinished">ບັນ​ທຶກ​ໄຟ​ລ໌​ຄາບ</translation>
    </message>
    <message id="sessions.file.names">
        <source>Names in the file</source>
        <translation type="unfinished">ມີ​ຊື່​ໃນ​ໄຟ​ລ໌</translation>
    </message>
    <message id="sessions.file.kind">
        <source>Session</source>
        <translation type="unfinished">ຄາບ​ຝຶກ​ອົບ​ຮົມ</translation>
    </message>
    <message id="sessions.file.saved">
        <source>{file} is written. Open it on each laptop.</source>
        <translation type="unfinished">ຂຽນ {file} ແລ້ວ. ເປີດ​ໃນ​ແຕ່​ລະຄອມ​ພິວ​ເຕີ.</translation>
    </message>
    <message id="sessions.ticket.show">
        <source>Show the QR full screen</source>
        <translation type="unfinished">ສະ​ແດງ QR ເຕັມ​ຈໍ</translation>
    </message>
    <message id="sessions.ticket.text">
        <source>On your laptop: Learn, Join a session, take a photo of this code.</source>
        <translation type="unfinished">ໃນຄອມ​ພິວ​ເຕີຂອງ​ທ່ານ: ຮຽນ, ເຂົ້າ​ຮ່ວມ​ຄາບ, ຖ່າຍ​ຮູບ​ລະ​ຫັດ​ນີ້.</translation>
    </message>
    <message id="sessions.ticket.trainer">
        <source>Trainer's laptop {fingerprint}</source>
        <translation type="unfinished">ຄອມ​ພິວ​ເຕີ​ຄູ​ຝຶກ {fingerprint}</translation>
    </message>
    <message id="sessions.ticket.end">
        <source>Esc ends</source>
        <translation type="unfinished">Esc ເພື່ອ​ຈົບ</translation>
    </message>
    <message id="sessions.forms.title">
        <source>Forms of this session</source>
        <translation type="unfinished">ຊຸດຂອງ​ຄາບ​ນີ້</translation>
    </message>
    <message id="sessions.forms.none">
        <source>This session has no forms.</source>
        <translation type="unfinished">ຄາບ​ນີ້​ບໍ່​ມີ​ຊຸດ.</translation>
    </message>
    <message id="sessions.forms.codes">
        <source>Release codes: {name}</source>
        <translation type="unfinished">ລະ​ຫັດ​ເປີດ: {name}</translation>
    </message>
    <message id="sessions.criteria.title">
        <source>Criteria</source>
        <translation type="unfinished">ເກນ</translation>
    </message>
    <message id="sessions.criteria.none">
        <source>Not fixed yet. No form can be sat before they are.</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ກຳ​ນົດ. ເຮັດ​ຊຸດ​ບໍ່​ໄດ້​ກ່ອນ​ນັ້ນ.</translation>
    </message>
    <message id="sessions.about.title">
        <source>Place and people</source>
        <translation type="unfinished">ສະ​ຖານ​ທີ່ ແລະ ຄົນ</translation>
    </message>
    <message id="sessions.close.title">
        <source>End of the session</source>
        <translation type="unfinished">ຈົບ​ຄາບ</translation>
    </message>
    <message id="sessions.close.text">
        <source>When everybody is enrolled and has left. Bundles that come later are still taken in.</source>
        <translation type="unfinished">ເມື່ອ​ທຸກ​ຄົນ​ລົງ​ທະ​ບຽນ ແລະ ອອກ​ໄປ​ແລ້ວ. ຊຸດ​ຜົນ​ທີ່​ມາ​ພາຍ​ຫຼັງ​ຍັງ​ຮັບ​ໄດ້.</translation>
    </message>
    <message id="sessions.close.done">
        <source>Closed. Bundles that come later are still taken in.</source>
        <translation type="unfinished">ປິດ​ແລ້ວ. ຊຸດ​ຜົນ​ທີ່​ມາ​ພາຍ​ຫຼັງ​ຍັງ​ຮັບ​ໄດ້.</translation>
    </message>
    <message id="sessions.close.ask">
        <source>Close this session?</source>
        <translation type="unfinished">ປິດ​ຄາບ​ນີ້​ບໍ?</translation>
    </message>
    <message id="sessions.close.ask_text">
        <source>Nobody joins or is enrolled any more. This cannot be undone.</source>
        <translation type="unfinished">ບໍ່​ມີ​ໃຜ​ເຂົ້າ​ຮ່ວມ ຫຼື ລົງ​ທະ​ບຽນ​ອີກ. ຍົກ​ເລີກ​ບໍ່​ໄດ້.</translation>
    </message>
    <message id="sessions.close.stay">
        <source>Keep it open</source>
        <translation type="unfinished">ເປີດ​ໄວ້</translation>
    </message>
    <message id="sessions.close.go">
        <source>Close session</source>
        <translation type="unfinished">ປິດ​ຄາບ</translation>
    </message>
    <message id="sessions.roster.title">
        <source>Take in a roster</source>
        <translation type="unfinished">ນຳ​ເຂົ້າ​ລາຍ​ຊື່</translation>
    </message>
    <message id="sessions.roster.status">
        <source>Nothing is written before you press Import.</source>
        <translation type="unfinished">ບໍ່​ຂຽນ​ຫຍັງ​ກ່ອນ​ທ່ານ​ກົດ​ນຳ​ເຂົ້າ.</translation>
    </message>
    <message id="sessions.roster.choose">
        <source>Choose a table</source>
        <translation type="unfinished">ເລືອກ​ຕາ​ຕະ​ລາງ</translation>
    </message>
    <message id="sessions.roster.kinds">
        <source>Tables</source>
        <translation type="unfinished">ຕາ​ຕະ​ລາງ</translation>
    </message>
    <message id="sessions.roster.drop">
        <source>Drop a table of people here</source>
        <translation type="unfinished">ວາງ​ຕາ​ຕະ​ລາງ​ຄົນ​ໃສ່​ນີ້</translation>
    </message>
    <message id="sessions.roster.drop_text">
        <source>CSV, TSV or Excel. One row a person; the first row names the columns: name or code, country, agency, province, rank, language.</source>
        <translation type="unfinished">CSV, TSV ຫຼື Excel. ຄົນ​ລະ​ແຖວ; ແຖວ​ທຳ​ອິດ​ແມ່ນ​ຊື່​ຖັນ: ຊື່ ຫຼື ລະ​ຫັດ, ປະ​ເທດ, ໜ່ວຍ​ງານ, ແຂວງ, ຂັ້ນ, ພາ​ສາ.</translation>
    </message>
    <message id="sessions.roster.another">
        <source>Another file</source>
        <translation type="unfinished">ໄຟ​ລ໌​ອື່ນ</translation>
    </message>
    <message id="sessions.roster.encoding">
        <source>Letters of the file</source>
        <translation type="unfinished">ຕົວ​ອັກສອນ</translation>
    </message>
    <message id="sessions.roster.encoding.auto">
        <source>found by itself</source>
        <translation type="unfinished">ຊອກ​ເອງ</translation>
    </message>
    <message id="sessions.roster.columns">
        <source>Which column is what</source>
        <translation type="unfinished">ຖັນ​ໃດ​ແມ່ນ​ຫຍັງ</translation>
    </message>
    <message id="sessions.roster.column.none">
        <source>not in this table</source>
        <translation type="unfinished">ບໍ່​ມີ​ໃນ​ຕາ​ຕະ​ລາງ</translation>
    </message>
    <message id="sessions.roster.accepted">
        <source>{count} people will be enrolled</source>
        <translation type="unfinished">ຈະ​ລົງ​ທະ​ບຽນ {count} ຄົນ</translation>
    </message>
    <message id="sessions.roster.warned">
        <source>{count} deserve a look</source>
        <translation type="unfinished">{count} ຄວນ​ເບິ່ງ</translation>
    </message>
    <message id="sessions.roster.rejected">
        <source>{count} rows are left out</source>
        <translation type="unfinished">ຕັດອອກ {count} ແຖວ</translation>
    </message>
    <message id="sessions.roster.show.accepted">
        <source>To enrol</source>
        <translation type="unfinished">ຈະ​ລົງ​ທະ​ບຽນ</translation>
    </message>
    <message id="sessions.roster.show.warned">
        <source>To look at</source>
        <translation type="unfinished">ຄວນ​ເບິ່ງ</translation>
    </message>
    <message id="sessions.roster.show.rejected">
        <source>Left out</source>
        <translation type="unfinished">ຕັດອອກ</translation>
    </message>
    <message id="sessions.roster.show">
        <source>Rows shown</source>
        <translation type="unfinished">ແຖວ​ທີ່​ສະ​ແດງ</translation>
    </message>
    <message id="sessions.roster.import">
        <source>Import {count} people</source>
        <translation type="unfinished">ນຳ​ເຂົ້າ {count} ຄົນ</translation>
    </message>
    <message id="sessions.roster.done">
        <source>{count} people are enrolled.</source>
        <translation type="unfinished">ລົງ​ທະ​ບຽນ {count} ຄົນ​ແລ້ວ.</translation>
    </message>
    <message id="sessions.roster.head.line">
        <source>Line</source>
        <translation type="unfinished">ແຖວ</translation>
    </message>
    <message id="sessions.roster.head.why">
        <source>What to look at</source>
        <translation type="unfinished">ສິ່ງ​ທີ່ຄວນ​ເບິ່ງ</translation>
    </message>
    <message id="sessions.roster.code_made">
        <source>will be made</source>
        <translation type="unfinished">ຈະ​ສ້າງ​ໃຫ້</translation>
    </message>
    <message id="sessions.roster.country">
        <source>Rows without a country</source>
        <translation type="unfinished">ແຖວ​ທີ່​ບໍ່​ມີ​ປະ​ເທດ</translation>
    </message>
    <message id="sessions.roster.country.none">
        <source>left out</source>
        <translation type="unfinished">ຕັດອອກ</translation>
    </message>
    <message id="sessions.results.title">
        <source>Results and papers</source>
        <translation type="unfinished">ຜົນ​ແລະ​ເອກະສານ</translation>
    </message>
    <message id="sessions.results.text">
        <source>Made from what is on this laptop now. Certificates and feedback sheets are in each person's language.</source>
        <translation type="unfinished">ເຮັດ​ຈາກ​ສິ່ງ​ທີ່​ມີ​ໃນ​ຄອມພິວເຕີ​ນີ້. ໃບຢັ້ງຢືນ​ແລະ​ໃບ​ຜົນ​ຕອບ​ກັບ​ໃຊ້​ພາສາ​ຂອງ​ແຕ່ລະ​ຄົນ.</translation>
    </message>
    <message id="sessions.results.language">
        <source>Language of the report</source>
        <translation type="unfinished">ພາສາ​ຂອງ​ລາຍງານ</translation>
    </message>
    <message id="sessions.results.second">
        <source>Second language</source>
        <translation type="unfinished">ພາສາ​ທີ​ສອງ</translation>
    </message>
    <message id="sessions.results.second.none">
        <source>none</source>
        <translation type="unfinished">ບໍ່​ມີ</translation>
    </message>
    <message id="sessions.results.phase">
        <source>Feedback on</source>
        <translation type="unfinished">ຜົນ​ຕອບ​ກັບ​ຂອງ</translation>
    </message>
    <message id="sessions.results.report">
        <source>Report</source>
        <translation type="unfinished">ລາຍງານ</translation>
    </message>
    <message id="sessions.results.certificates">
        <source>Certificates</source>
        <translation type="unfinished">ໃບຢັ້ງຢືນ</translation>
    </message>
    <message id="sessions.results.feedback">
        <source>Feedback sheets</source>
        <translation type="unfinished">ໃບ​ຜົນ​ຕອບ​ກັບ</translation>
    </message>
    <message id="sessions.results.send">
        <source>Send results</source>
        <translation type="unfinished">ສົ່ງ​ຜົນ</translation>
    </message>
    <message id="sessions.results.choose_folder">
        <source>Folder for the certificates</source>
        <translation type="unfinished">ໂຟນເດີ​ສຳລັບ​ໃບຢັ້ງຢືນ</translation>
    </message>
    <message id="sessions.results.running">
        <source>Being made: {done} of {total}</source>
        <translation type="unfinished">ກຳລັງ​ເຮັດ: {done}/{total}</translation>
    </message>
    <message id="sessions.results.stop">
        <source>Stop</source>
        <translation type="unfinished">ຢຸດ</translation>
    </message>
    <message id="sessions.results.stopped">
        <source>Stopped. Files that were finished before are kept.</source>
        <translation type="unfinished">ຢຸດ​ແລ້ວ. ໄຟລ໌​ທີ່​ສຳເລັດ​ກ່ອນ​ຍັງ​ຢູ່.</translation>
    </message>
    <message id="sessions.results.report_made">
        <source>The report is in {file}</source>
        <translation type="unfinished">ລາຍງານ​ຢູ່ {file}</translation>
    </message>
    <message id="sessions.results.certificates_made">
        <source>Certificates: {count}. They and the list without names, {list}, are in {folder}</source>
        <translation type="unfinished">ໃບຢັ້ງຢືນ: {count}. ໃບຢັ້ງຢືນ​ແລະ​ລາຍການ​ບໍ່​ມີ​ຊື່ {list} ຢູ່ {folder}</translation>
    </message>
    <message id="sessions.results.feedback_made">
        <source>Feedback sheets: {count}. They are in {file}</source>
        <translation type="unfinished">ໃບ​ຜົນ​ຕອບ​ກັບ: {count}. ຢູ່ {file}</translation>
    </message>
    <message id="sessions.results.feedback_none">
        <source>{phase}: nobody's answers are here. Nothing was written.</source>
        <translation type="unfinished">{phase}: ບໍ່​ມີ​ຄຳຕອບ​ຂອງ​ໃຜ. ບໍ່​ໄດ້​ຂຽນ​ຫຍັງ.</translation>
    </message>
    <message id="sessions.people.walk_in">
        <source>walk-in</source>
        <translation type="unfinished">ລົງ​ທະບຽນ​ຢູ່​ຫ້ອງ</translation>
    </message>
    <message id="sessions.people.walk_ins">
        <source>walk-ins: {count}</source>
        <translation type="unfinished">ລົງ​ທະບຽນ​ຢູ່​ຫ້ອງ: {count}</translation>
    </message>
    <message id="sessions.people.withdrawn">
        <source>consent taken back</source>
        <translation type="unfinished">ຖອນ​ການ​ຍິນຍອມ​ແລ້ວ</translation>
    </message>
    <message id="sessions.same.title">
        <source>Likely one person</source>
        <translation type="unfinished">ອາດ​ແມ່ນ​ຄົນ​ດຽວ​ກັນ</translation>
    </message>
    <message id="sessions.same.text">
        <source>{walk_in} was enrolled on a laptop and has the code of {listed}, who is on the list.</source>
        <translation type="unfinished">{walk_in} ລົງ​ທະບຽນ​ໃນ​ຄອມພິວເຕີ​ເຄື່ອງ​ໜຶ່ງ ແລະ​ມີ​ລະຫັດ​ຂອງ {listed} ທີ່​ຢູ່​ໃນ​ລາຍຊື່.</translation>
    </message>
    <message id="sessions.withdrawn.title">
        <source>Consent was taken back</source>
        <translation type="unfinished">ການ​ຍິນຍອມ​ຖືກ​ຖອນ​ແລ້ວ</translation>
    </message>
    <message id="sessions.withdrawn.text">
        <source>{person} took the consent back. The entry is still on this laptop.</source>
        <translation type="unfinished">{person} ຖອນ​ການ​ຍິນຍອມ​ແລ້ວ. ລາຍການ​ຍັງ​ຢູ່​ໃນ​ຄອມພິວເຕີ​ນີ້.</translation>
    </message>
    <message id="sessions.notice.next">
        <source>Next ({at} of {of})</source>
        <translation type="unfinished">ຕໍ່​ໄປ ({at}/{of})</translation>
    </message>
    <message id="sessions.add_forms.go">
        <source>Add forms</source>
        <translation type="unfinished">ເພີ່ມ​ຊຸດ</translation>
    </message>
    <message id="sessions.add_forms.title">
        <source>Forms for a later occasion</source>
        <translation type="unfinished">ຊຸດ​ສຳລັບ​ຄັ້ງ​ຕໍ່​ໄປ</translation>
    </message>
    <message id="sessions.add_forms.lead">
        <source>For an occasion that has none yet. Other forms and the criteria stay as they are.</source>
        <translation type="unfinished">ສຳລັບ​ຄັ້ງ​ທີ່​ຍັງ​ບໍ່​ມີ​ຊຸດ. ຊຸດ​ອື່ນ​ແລະ​ເກນ​ຍັງ​ຄື​ເກົ່າ.</translation>
    </message>
    <message id="sessions.add_forms.phase">
        <source>Occasion</source>
        <translation type="unfinished">ຄັ້ງ</translation>
    </message>
    <message id="sessions.add_forms.form">
        <source>{name} · form {letter}</source>
        <translation type="unfinished">{name} · ຊຸດ {letter}</translation>
    </message>
    <message id="sessions.add_forms.none">
        <source>No other form was made on this laptop.</source>
        <translation type="unfinished">ບໍ່​ມີ​ຊຸດ​ອື່ນ​ທີ່​ສ້າງ​ໃນ​ຄອມພິວເຕີ​ນີ້.</translation>
    </message>
    <message id="sessions.add_forms.stands">
        <source>Everybody gets one of each kind, if possible one not sat before. Added forms stand. Then save a new session file and open it on each laptop.</source>
        <translation type="unfinished">ແຕ່ລະ​ຄົນ​ໄດ້​ຊຸດ​ໜຶ່ງ​ຂອງ​ແຕ່ລະ​ປະເພດ ຖ້າ​ເປັນ​ໄປ​ໄດ້​ແມ່ນ​ຊຸດ​ທີ່​ບໍ່​ເຄີຍ​ເຮັດ. ຊຸດ​ທີ່​ເພີ່ມ​ບໍ່​ປ່ຽນ. ຈາກ​ນັ້ນ​ບັນທຶກ​ໄຟລ໌​ຄາບ​ໃໝ່ ແລະ​ເປີດ​ໃນ​ແຕ່ລະ​ຄອມພິວເຕີ.</translation>
    </message>
    <message id="sessions.add_forms.done">
        <source>{phase}: forms added: {count}. Save a new session file now.</source>
        <translation type="unfinished">{phase}: ເພີ່ມ {count} ຊຸດ​ແລ້ວ. ບັນທຶກ​ໄຟລ໌​ຄາບ​ໃໝ່​ດຽວ​ນີ້.</translation>
    </message>
    <message id="sessions.add_forms.rest">
        <source>Forms for {count} more people</source>
        <translation type="unfinished">ຊຸດ​ສຳລັບ​ອີກ {count} ຄົນ</translation>
    </message>
    <message id="sessions.add_forms.rest_done">
        <source>Everybody has a form now. Save a new session file.</source>
        <translation type="unfinished">ທຸກ​ຄົນ​ມີ​ຊຸດ​ແລ້ວ. ບັນທຶກ​ໄຟລ໌​ຄາບ​ໃໝ່.</translation>
    </message>
</context>
</TS>
