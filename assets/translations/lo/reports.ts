<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>reports</name>
    <message id="reports.title">
        <source>Session report</source>
        <translation type="unfinished">ລາຍງານ​ຄາບຝຶກອົບຮົມ</translation>
    </message>
    <message id="reports.draft">
        <source>The words of this language are a draft: a reader of the language has not checked them yet.</source>
        <translation type="unfinished">ຖ້ອຍຄຳ​ໃນ​ພາສາ​ນີ້​ເປັນ​ສະບັບຮ່າງ: ຍັງ​ບໍ່​ໄດ້​ກວດ​ໂດຍ​ຜູ້ອ່ານ​ພາສາ​ນີ້.</translation>
    </message>
    <message id="reports.simulated">
        <source>Simulated data: no real person</source>
        <translation type="unfinished">ຂໍ້ມູນ​ຈຳລອງ: ບໍ່​ແມ່ນ​ຄົນ​ຈິງ</translation>
    </message>
    <message id="reports.session">
        <source>Session</source>
        <translation type="unfinished">ຄາບຝຶກອົບຮົມ</translation>
    </message>
    <message id="reports.place">
        <source>Place</source>
        <translation type="unfinished">ສະຖານທີ່</translation>
    </message>
    <message id="reports.dates">
        <source>Dates</source>
        <translation type="unfinished">ວັນທີ</translation>
    </message>
    <message id="reports.partners">
        <source>Partners</source>
        <translation type="unfinished">ຄູ່ຮ່ວມງານ</translation>
    </message>
    <message id="reports.made_on">
        <source>Report made on</source>
        <translation type="unfinished">ວັນທີ​ເຮັດ​ລາຍງານ</translation>
    </message>
    <message id="reports.phase">
        <source>Test</source>
        <translation type="unfinished">ການທົດສອບ</translation>
    </message>
    <message id="reports.phases">
        <source>The tests</source>
        <translation type="unfinished">ການທົດສອບ​ຕ່າງໆ</translation>
    </message>
    <message id="reports.phase.pre">
        <source>Pre-test</source>
        <translation type="unfinished">ການທົດສອບ​ກ່ອນຮຽນ</translation>
    </message>
    <message id="reports.phase.post">
        <source>Post-test</source>
        <translation type="unfinished">ການທົດສອບ​ຫຼັງຮຽນ</translation>
    </message>
    <message id="reports.phase.follow-up">
        <source>Follow-up test</source>
        <translation type="unfinished">ການທົດສອບ​ຕິດຕາມ</translation>
    </message>
    <message id="reports.indicator">
        <source>Officers competent in protected species product identification: {phase}</source>
        <translation type="unfinished">ເຈົ້າໜ້າທີ່​ທີ່​ມີ​ຄວາມ​ອາດສາມາດ​ໃນ​ການຈຳແນກ​ຜະລິດຕະພັນ​ຂອງ​ຊະນິດພັນ​ທີ່​ຖືກ​ປົກປ້ອງ: {phase}</translation>
    </message>
    <message id="reports.officers">
        <source>{count} of {of} officers</source>
        <translation type="unfinished">{count} ໃນ {of} ຄົນ</translation>
    </message>
    <message id="reports.interval">
        <source>{share}; 95 % interval {low} to {high}</source>
        <translation type="unfinished">{share}; ຊ່ວງ 95 % {low} ຫາ {high}</translation>
    </message>
    <message id="reports.no_interval">
        <source>Under ten people: counts only, no percentage.</source>
        <translation type="unfinished">ຕ່ຳກວ່າ​ສິບ​ຄົນ: ບອກ​ແຕ່​ຈຳນວນ, ບໍ່​ບອກ​ສ່ວນຮ້ອຍ.</translation>
    </message>
    <message id="reports.count">
        <source>{count} of {of}</source>
        <translation type="unfinished">{count} ໃນ {of}</translation>
    </message>
    <message id="reports.share">
        <source>{count} of {of} ({share}; {low} to {high})</source>
        <translation type="unfinished">{count} ໃນ {of} ({share}; {low} ຫາ {high})</translation>
    </message>
    <message id="reports.answers">
        <source>{count} of {of} answers ({share})</source>
        <translation type="unfinished">{count} ໃນ {of} ຄຳຕອບ ({share})</translation>
    </message>
    <message id="reports.if_absent">
        <source>Enrolled, but not decided: {people}. If none of these were competent, the share would be {low}; if all of them were, {high}.</source>
        <translation type="unfinished">{people} ຄົນ​ທີ່​ລົງທະບຽນ​ຍັງ​ບໍ່​ໄດ້​ຕັດສິນ. ຖ້າ​ບໍ່​ມີ​ໃຜ​ມີ​ຄວາມ​ອາດສາມາດ ອັດຕາ​ຈະ​ເປັນ {low}; ຖ້າ​ທຸກ​ຄົນ​ມີ ອັດຕາ​ຈະ​ເປັນ {high}.</translation>
    </message>
    <message id="reports.enrolled">
        <source>Enrolled</source>
        <translation type="unfinished">ລົງທະບຽນ</translation>
    </message>
    <message id="reports.sat">
        <source>Sat the test</source>
        <translation type="unfinished">ໄດ້​ສອບ</translation>
    </message>
    <message id="reports.decided">
        <source>Decided</source>
        <translation type="unfinished">ໄດ້​ຕັດສິນ</translation>
    </message>
    <message id="reports.competent">
        <source>Competent</source>
        <translation type="unfinished">ມີ​ຄວາມ​ອາດສາມາດ</translation>
    </message>
    <message id="reports.cautions">
        <source>Before you use these figures</source>
        <translation type="unfinished">ກ່ອນ​ໃຊ້​ຕົວເລກ​ເຫຼົ່າ​ນີ້</translation>
    </message>
    <message id="reports.caution.simulated">
        <source>These people and answers were made by a computer for practice. They say nothing about anybody.</source>
        <translation type="unfinished">ຄົນ​ແລະ​ຄຳຕອບ​ເຫຼົ່າ​ນີ້​ສ້າງ​ໂດຍ​ຄອມພິວເຕີ​ເພື່ອ​ຝຶກຊ້ອມ. ບໍ່​ບອກ​ຫຍັງ​ກ່ຽວກັບ​ໃຜ.</translation>
    </message>
    <message id="reports.caution.no_criteria">
        <source>No one set of criteria was fixed for these people: each session counts by its own.</source>
        <translation type="unfinished">ບໍ່​ມີ​ເກນ​ດຽວ​ກັນ​ສຳລັບ​ຄົນ​ເຫຼົ່າ​ນີ້: ແຕ່​ລະ​ຄາບ​ນັບ​ຕາມ​ເກນ​ຂອງ​ຕົນ.</translation>
    </message>
    <message id="reports.caution.nobody">
        <source>Nobody has sat this test yet.</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ມີ​ໃຜ​ສອບ​ການທົດສອບ​ນີ້.</translation>
    </message>
    <message id="reports.caution.under_ten">
        <source>Decided: only {people}. Counts, no percentages: one person more or less changes everything.</source>
        <translation type="unfinished">ຕັດສິນ​ພຽງ {people} ຄົນ: ບອກ​ແຕ່​ຈຳນວນ. ເພີ່ມ​ຫຼື​ຫຼຸດ​ຄົນ​ດຽວ​ກໍ່​ປ່ຽນ​ໝົດ.</translation>
    </message>
    <message id="reports.caution.under_twenty">
        <source>Decided: only {people}. The interval is wide, and nothing can be said of single items.</source>
        <translation type="unfinished">ຕັດສິນ​ພຽງ {people} ຄົນ: ຊ່ວງ​ກວ້າງ ແລະ​ເວົ້າ​ບໍ່​ໄດ້​ກ່ຽວກັບ​ແຕ່​ລະ​ຄຳຖາມ.</translation>
    </message>
    <message id="reports.caution.under_fifty">
        <source>Decided: {people}, under fifty. Figures of single items are uncertain.</source>
        <translation type="unfinished">ຕັດສິນ {people} ຄົນ: ຕົວເລກ​ຂອງ​ແຕ່​ລະ​ຄຳຖາມ​ບໍ່​ແນ່ນອນ.</translation>
    </message>
    <message id="reports.caution.few_items">
        <source>Decided on few items: a form that decides has at least 10 protected products, 10 look-alikes and 4 items that the picture does not decide.</source>
        <translation type="unfinished">ຕັດສິນ​ຈາກ​ຄຳຖາມ​ໜ້ອຍ: ຊຸດ​ທົດສອບ​ທີ່​ຕັດສິນ​ໄດ້​ມີ​ຢ່າງ​ໜ້ອຍ​ຜະລິດຕະພັນ​ທີ່​ຖືກ​ປົກປ້ອງ 10, ສິ່ງ​ທີ່​ຄ້າຍຄື​ກັນ 10 ແລະ​ຂໍ້​ທີ່​ຮູບ​ບໍ່​ຕັດສິນ 4.</translation>
    </message>
    <message id="reports.caution.undecided">
        <source>Sat, but not decided: {people}. The forms cannot decide it, or the answers are still sealed here.</source>
        <translation type="unfinished">{people} ຄົນ​ໄດ້​ສອບ ແຕ່​ຍັງ​ບໍ່​ຕັດສິນ: ຊຸດ​ທົດສອບ​ຕັດສິນ​ບໍ່​ໄດ້ ຫຼື​ຄຳຕອບ​ຍັງ​ຖືກ​ຜະນຶກ​ຢູ່.</translation>
    </message>
    <message id="reports.caution.absent">
        <source>Enrolled, but did not sit this test: {people}. Those who came may differ from those who did not.</source>
        <translation type="unfinished">{people} ຄົນ​ທີ່​ລົງທະບຽນ​ບໍ່​ໄດ້​ສອບ. ຄົນ​ທີ່​ມາ​ອາດ​ຕ່າງ​ຈາກ​ຄົນ​ທີ່​ບໍ່​ມາ.</translation>
    </message>
    <message id="reports.caution.gaps">
        <source>Laptops with incomplete records: {laptops}. Answers may be missing.</source>
        <translation type="unfinished">ບັນທຶກ​ຂອງ​ຄອມພິວເຕີ {laptops} ເຄື່ອງ​ບໍ່​ຄົບ: ອາດ​ຂາດ​ຄຳຕອບ.</translation>
    </message>
    <message id="reports.nobody_sat">
        <source>{enrolled} people are enrolled. Nobody has sat a test yet, so that there is no figure.</source>
        <translation type="unfinished">ລົງທະບຽນ {enrolled} ຄົນ. ຍັງ​ບໍ່​ມີ​ໃຜ​ສອບ ຈຶ່ງ​ບໍ່​ມີ​ຕົວເລກ.</translation>
    </message>
    <message id="reports.criteria">
        <source>What counts as competent</source>
        <translation type="unfinished">ຫຍັງ​ນັບ​ວ່າ​ມີ​ຄວາມ​ອາດສາມາດ</translation>
    </message>
    <message id="reports.criteria.none">
        <source>No criteria were fixed for this session: nobody is judged.</source>
        <translation type="unfinished">ຄາບ​ນີ້​ບໍ່​ໄດ້​ກຳນົດ​ເກນ: ບໍ່​ຕັດສິນ​ໃຜ.</translation>
    </message>
    <message id="reports.criteria.found">
        <source>At least {share} % of protected products found</source>
        <translation type="unfinished">ພົບ​ຜະລິດຕະພັນ​ທີ່​ຖືກ​ປົກປ້ອງ​ຢ່າງ​ໜ້ອຍ {share} %</translation>
    </message>
    <message id="reports.criteria.accused">
        <source>At most {share} % of look-alikes accused</source>
        <translation type="unfinished">ກ່າວຫາ​ສິ່ງ​ທີ່​ຄ້າຍຄື​ກັນ​ຢ່າງ​ຫຼາຍ {share} %</translation>
    </message>
    <message id="reports.criteria.referred">
        <source>At least {share} % of the items that a picture does not decide referred</source>
        <translation type="unfinished">ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ​ຢ່າງ​ໜ້ອຍ {share} % ຂອງ​ຂໍ້​ທີ່​ຮູບ​ບໍ່​ຕັດສິນ</translation>
    </message>
    <message id="reports.criteria.right">
        <source>In law, in evidence and in cooperation at least {share} % of the points, each by itself</source>
        <translation type="unfinished">ກົດໝາຍ ຫຼັກຖານ ແລະ ການຮ່ວມມື: ແຕ່​ລະ​ດ້ານ​ຢ່າງ​ໜ້ອຍ {share} % ຂອງ​ຄະແນນ</translation>
    </message>
    <message id="reports.criteria.critical">
        <source>No critical evidence error: no sample harmed, nothing handled without a record, nothing released on a guess</source>
        <translation type="unfinished">ບໍ່​ມີ​ຄວາມ​ຜິດພາດ​ຮ້າຍແຮງ​ດ້ານ​ຫຼັກຖານ: ບໍ່​ທຳລາຍ​ຕົວຢ່າງ, ບໍ່​ຈັບຕ້ອງ​ໂດຍ​ບໍ່​ບັນທຶກ, ບໍ່​ປ່ອຍ​ໂດຍ​ເດົາ</translation>
    </message>
    <message id="reports.criteria.fixed">
        <source>Fixed on {at} UTC, before the tests. Fingerprint of the criteria: {hash}</source>
        <translation type="unfinished">ກຳນົດ​ເມື່ອ {at} UTC ກ່ອນ​ການທົດສອບ. ລາຍນິ້ວມື​ຂອງ​ເກນ: {hash}</translation>
    </message>
    <message id="reports.errors">
        <source>Two errors, apart from each other</source>
        <translation type="unfinished">ຄວາມ​ຜິດພາດ​ສອງ​ຢ່າງ​ແຍກ​ຈາກ​ກັນ</translation>
    </message>
    <message id="reports.errors.apart">
        <source>A missed protected product and an accused look-alike are different errors and are never added up. The dashed line is the criterion. Answers of one person are not independent of each other: pooled answers have no interval.</source>
        <translation type="unfinished">ການ​ພາດ​ຜະລິດຕະພັນ​ທີ່​ຖືກ​ປົກປ້ອງ​ກັບ​ການ​ກ່າວຫາ​ສິ່ງ​ທີ່​ຄ້າຍຄື​ກັນ​ແມ່ນ​ຄົນ​ລະ​ຢ່າງ ແລະ​ບໍ່​ເອົາ​ມາ​ບວກ​ກັນ. ເສັ້ນ​ຂີດ​ແມ່ນ​ເກນ. ຄຳຕອບ​ຂອງ​ຄົນ​ດຽວ​ບໍ່​ເປັນ​ເອກະລາດ​ຕໍ່​ກັນ: ຄຳຕອບ​ລວມ​ບໍ່​ມີ​ຊ່ວງ.</translation>
    </message>
    <message id="reports.errors.found">
        <source>Protected products found</source>
        <translation type="unfinished">ພົບ​ຜະລິດຕະພັນ​ທີ່​ຖືກ​ປົກປ້ອງ</translation>
    </message>
    <message id="reports.errors.accused">
        <source>Look-alikes accused</source>
        <translation type="unfinished">ສິ່ງ​ທີ່​ຄ້າຍຄື​ກັນ​ທີ່​ຖືກ​ກ່າວຫາ</translation>
    </message>
    <message id="reports.errors.referred">
        <source>Undecidable items referred</source>
        <translation type="unfinished">ຂໍ້​ທີ່​ຕັດສິນ​ບໍ່​ໄດ້​ທີ່​ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ</translation>
    </message>
    <message id="reports.errors.over_referred">
        <source>{count} answers referred an item that the picture does decide. They count in neither error.</source>
        <translation type="unfinished">{count} ຄຳຕອບ​ສົ່ງ​ໄປ​ຫ້ອງທົດລອງ​ທັງ​ທີ່​ຮູບ​ຕັດສິນ​ໄດ້. ບໍ່​ນັບ​ເປັນ​ຄວາມ​ຜິດພາດ​ໃດ.</translation>
    </message>
    <message id="reports.errors.critical">
        <source>People with a critical evidence error: {people}</source>
        <translation type="unfinished">ຄົນ​ທີ່​ມີ​ຄວາມ​ຜິດພາດ​ຮ້າຍແຮງ​ດ້ານ​ຫຼັກຖານ: {people}</translation>
    </message>
    <message id="reports.met.found">
        <source>People who found enough protected products: {people}</source>
        <translation type="unfinished">ຄົນ​ທີ່​ພົບ​ຜະລິດຕະພັນ​ທີ່​ຖືກ​ປົກປ້ອງ​ພຽງພໍ: {people}</translation>
    </message>
    <message id="reports.met.accused">
        <source>People who accused few enough look-alikes: {people}</source>
        <translation type="unfinished">ຄົນ​ທີ່​ກ່າວຫາ​ສິ່ງ​ທີ່​ຄ້າຍຄື​ກັນ​ໃນ​ຂອບເຂດ: {people}</translation>
    </message>
    <message id="reports.met.referred">
        <source>People who referred enough undecidable items: {people}</source>
        <translation type="unfinished">ຄົນ​ທີ່​ສົ່ງ​ຂໍ້​ທີ່​ຕັດສິນ​ບໍ່​ໄດ້​ພຽງພໍ: {people}</translation>
    </message>
    <message id="reports.hidden">
        <source>not shown</source>
        <translation type="unfinished">ບໍ່​ສະແດງ</translation>
    </message>
    <message id="reports.unknown">
        <source>not known</source>
        <translation type="unfinished">ບໍ່​ຮູ້</translation>
    </message>
    <message id="reports.change">
        <source>Before and after, the same people</source>
        <translation type="unfinished">ກ່ອນ​ແລະ​ຫຼັງ, ຄົນ​ດຽວ​ກັນ</translation>
    </message>
    <message id="reports.change.pairs">
        <source>Only people who are decided on both occasions are compared.</source>
        <translation type="unfinished">ປຽບທຽບ​ສະເພາະ​ຄົນ​ທີ່​ຕັດສິນ​ທັງ​ສອງ​ຄັ້ງ.</translation>
    </message>
    <message id="reports.change.counts">
        <source>{pairs} pairs: {before} competent before, {after} after</source>
        <translation type="unfinished">{pairs} ຄູ່: ກ່ອນ {before} ຄົນ​ມີ​ຄວາມ​ອາດສາມາດ, ຫຼັງ {after} ຄົນ</translation>
    </message>
    <message id="reports.change.cells">
        <source>{gained} became competent, {lost} no longer are, {stayed} were and are, {never} not yet</source>
        <translation type="unfinished">{gained} ຄົນ​ກາຍເປັນ​ມີ​ຄວາມ​ອາດສາມາດ, {lost} ຄົນ​ບໍ່​ມີ​ແລ້ວ, {stayed} ຄົນ​ມີ​ຢູ່​ແລ້ວ, {never} ຄົນ​ຍັງ​ບໍ່​ຜ່ານ</translation>
    </message>
    <message id="reports.change.hidden">
        <source>Who gained and who lost is not shown: a group would have under five people.</source>
        <translation type="unfinished">ບໍ່​ສະແດງ​ວ່າ​ໃຜ​ໄດ້​ໃຜ​ເສຍ: ຈະ​ມີ​ກຸ່ມ​ຕ່ຳກວ່າ​ຫ້າ​ຄົນ.</translation>
    </message>
    <message id="reports.change.few">
        <source>Under ten pairs: nothing more can be said.</source>
        <translation type="unfinished">ຕ່ຳກວ່າ​ສິບ​ຄູ່: ເວົ້າ​ຫຍັງ​ອີກ​ບໍ່​ໄດ້.</translation>
    </message>
    <message id="reports.change.difference">
        <source>Change: {points} points of a hundred (95 % interval {low} to {high})</source>
        <translation type="unfinished">ການ​ປ່ຽນແປງ: {points} ຈຸດ​ສ່ວນຮ້ອຍ (ຊ່ວງ 95 % {low} ຫາ {high})</translation>
    </message>
    <message id="reports.change.p">
        <source>Exact McNemar test, two-sided: p {p}</source>
        <translation type="unfinished">ການທົດສອບ McNemar ແບບ​ຊັດເຈນ, ສອງ​ດ້ານ: p {p}</translation>
    </message>
    <message id="reports.change.raw">
        <source>The forms differ and are not equated: too few people for it.</source>
        <translation type="unfinished">ຊຸດ​ທົດສອບ​ຕ່າງ​ກັນ​ແລະ​ບໍ່​ໄດ້​ປັບ​ໃຫ້​ທຽບເທົ່າ: ຄົນ​ໜ້ອຍ​ເກີນໄປ.</translation>
    </message>
    <message id="reports.change.equated">
        <source>Points, equated through the common items: {points} of a hundred</source>
        <translation type="unfinished">ຄະແນນ ປັບ​ຜ່ານ​ຄຳຖາມ​ຮ່ວມ: {points} ໃນ​ໜຶ່ງ​ຮ້ອຍ</translation>
    </message>
    <message id="reports.power">
        <source>With {pairs} pairs, a real change in which 25 of 100 gain and 5 lose it is found about {times} times out of 10.</source>
        <translation type="unfinished">ດ້ວຍ {pairs} ຄູ່ ການ​ປ່ຽນແປງ​ຈິງ​ທີ່ 25 ໃນ 100 ຄົນ​ໄດ້ ແລະ 5 ຄົນ​ເສຍ ຈະ​ພົບ​ປະມານ {times} ໃນ 10 ຄັ້ງ.</translation>
    </message>
    <message id="reports.power.never">
        <source>With {pairs} pairs, a real change in which 25 of 100 gain and 5 lose it is hardly ever found ({times} times out of 10).</source>
        <translation type="unfinished">ດ້ວຍ {pairs} ຄູ່ ການ​ປ່ຽນແປງ​ຈິງ​ທີ່ 25 ໃນ 100 ຄົນ​ໄດ້ ແລະ 5 ຄົນ​ເສຍ ເກືອບ​ບໍ່​ພົບ​ເລີຍ ({times} ໃນ 10 ຄັ້ງ).</translation>
    </message>
    <message id="reports.power.always">
        <source>With {pairs} pairs, a real change in which 25 of 100 gain and 5 lose it is nearly always found ({times} times out of 10).</source>
        <translation type="unfinished">ດ້ວຍ {pairs} ຄູ່ ການ​ປ່ຽນແປງ​ຈິງ​ທີ່ 25 ໃນ 100 ຄົນ​ໄດ້ ແລະ 5 ຄົນ​ເສຍ ເກືອບ​ພົບ​ສະເໝີ ({times} ໃນ 10 ຄັ້ງ).</translation>
    </message>
    <message id="reports.confusion">
        <source>What was taken for what</source>
        <translation type="unfinished">ຫຍັງ​ຖືກ​ຖື​ວ່າ​ເປັນ​ຫຍັງ</translation>
    </message>
    <message id="reports.confusion.read">
        <source>Rows: what it was. Columns: what was answered. Numbers are answers. Framed: the right answer.</source>
        <translation type="unfinished">ແຖວ: ສິ່ງ​ທີ່​ເປັນ. ຖັນ: ສິ່ງ​ທີ່​ຕອບ. ຕົວເລກ​ແມ່ນ​ຈຳນວນ​ຄຳຕອບ. ມີ​ກອບ: ຄຳຕອບ​ທີ່​ຖືກ.</translation>
    </message>
    <message id="reports.confusion.few">
        <source>Under {least} people sat: single answers are not shown.</source>
        <translation type="unfinished">ຄົນ​ສອບ​ຕ່ຳກວ່າ {least} ຄົນ: ບໍ່​ສະແດງ​ແຕ່​ລະ​ຄຳຕອບ.</translation>
    </message>
    <message id="reports.confusion.other">
        <source>other</source>
        <translation type="unfinished">ອື່ນໆ</translation>
    </message>
    <message id="reports.refer">
        <source>refer</source>
        <translation type="unfinished">ສົ່ງ​ຫ້ອງທົດລອງ</translation>
    </message>
    <message id="reports.items">
        <source>The items</source>
        <translation type="unfinished">ຄຳຖາມ​ຕ່າງໆ</translation>
    </message>
    <message id="reports.items.few">
        <source>Under {least} people were asked each item: no correlation is shown.</source>
        <translation type="unfinished">ແຕ່​ລະ​ຄຳຖາມ​ຖາມ​ຕ່ຳກວ່າ {least} ຄົນ: ບໍ່​ສະແດງ​ຄ່າ​ສຳພັນ.</translation>
    </message>
    <message id="reports.items.grey">
        <source>Under 50 people: correlations are uncertain; an item is marked only where even the upper end of its interval is low.</source>
        <translation type="unfinished">ຕ່ຳກວ່າ 50 ຄົນ: ຄ່າ​ສຳພັນ​ບໍ່​ແນ່ນອນ; ໝາຍ​ຄຳຖາມ​ສະເພາະ​ເມື່ອ​ປາຍ​ເທິງ​ຂອງ​ຊ່ວງ​ກໍ່​ຕ່ຳ.</translation>
    </message>
    <message id="reports.items.flags">
        <source>A mark asks for a second look at the item. It is never a reason to leave it out by itself.</source>
        <translation type="unfinished">ເຄື່ອງໝາຍ​ຂໍ​ໃຫ້​ເບິ່ງ​ຄຳຖາມ​ອີກ​ຄັ້ງ. ມັນ​ເອງ​ບໍ່​ແມ່ນ​ເຫດຜົນ​ທີ່​ຈະ​ຕັດ​ຄຳຖາມ​ອອກ.</translation>
    </message>
    <message id="reports.item">
        <source>Item</source>
        <translation type="unfinished">ຄຳຖາມ</translation>
    </message>
    <message id="reports.form">
        <source>Form</source>
        <translation type="unfinished">ຊຸດ</translation>
    </message>
    <message id="reports.role">
        <source>What it shows</source>
        <translation type="unfinished">ສະແດງ​ຫຍັງ</translation>
    </message>
    <message id="reports.asked">
        <source>Asked</source>
        <translation type="unfinished">ຖາມ</translation>
    </message>
    <message id="reports.right">
        <source>Right</source>
        <translation type="unfinished">ຖືກ</translation>
    </message>
    <message id="reports.points">
        <source>Points</source>
        <translation type="unfinished">ຄະແນນ</translation>
    </message>
    <message id="reports.rest">
        <source>With the rest</source>
        <translation type="unfinished">ກັບ​ຄຳຖາມ​ອື່ນ</translation>
    </message>
    <message id="reports.look_at">
        <source>To look at</source>
        <translation type="unfinished">ຄວນ​ເບິ່ງ</translation>
    </message>
    <message id="reports.flag.all_right">
        <source>all right</source>
        <translation type="unfinished">ຖືກ​ໝົດ</translation>
    </message>
    <message id="reports.flag.all_wrong">
        <source>nobody right</source>
        <translation type="unfinished">ບໍ່​ມີ​ໃຜ​ຖືກ</translation>
    </message>
    <message id="reports.flag.stronger_worse">
        <source>stronger people do no better</source>
        <translation type="unfinished">ຄົນ​ເກັ່ງ​ບໍ່​ໄດ້​ດີ​ກວ່າ</translation>
    </message>
    <message id="reports.flag.too_hard">
        <source>below guessing</source>
        <translation type="unfinished">ຕ່ຳກວ່າ​ການ​ເດົາ</translation>
    </message>
    <message id="reports.reliability">
        <source>How reliably the forms measure</source>
        <translation type="unfinished">ຊຸດ​ທົດສອບ​ວັດ​ໄດ້​ແນ່ນອນ​ປານໃດ</translation>
    </message>
    <message id="reports.reliability.form">
        <source>Form {form}: alpha {alpha} (95 % interval {low} to {high}); {people} people, {items} items</source>
        <translation type="unfinished">ຊຸດ {form}: alpha {alpha} (ຊ່ວງ 95 % {low} ຫາ {high}); {people} ຄົນ, {items} ຄຳຖາມ</translation>
    </message>
    <message id="reports.reliability.grey">
        <source>Form {form}: alpha {alpha} (95 % interval {low} to {high}); {people} people, {items} items: few people, uncertain</source>
        <translation type="unfinished">ຊຸດ {form}: alpha {alpha} (ຊ່ວງ 95 % {low} ຫາ {high}); {people} ຄົນ, {items} ຄຳຖາມ: ຄົນ​ໜ້ອຍ ບໍ່​ແນ່ນອນ</translation>
    </message>
    <message id="reports.reliability.few">
        <source>Form {form}: {people} people, {items} items; no alpha under {least} people</source>
        <translation type="unfinished">ຊຸດ {form}: {people} ຄົນ, {items} ຄຳຖາມ; ບໍ່​ຄຳນວນ alpha ເມື່ອ​ຕ່ຳກວ່າ {least} ຄົນ</translation>
    </message>
    <message id="reports.groups">
        <source>Groups</source>
        <translation type="unfinished">ກຸ່ມ</translation>
    </message>
    <message id="reports.groups.least">
        <source>No group with too few people is shown (five, or ten where countries stand together), and where one is hidden, the next smallest is hidden too. Groups differ in more than training: this is no comparison of agencies or countries.</source>
        <translation type="unfinished">ບໍ່​ສະແດງ​ກຸ່ມ​ທີ່​ມີ​ຄົນ​ໜ້ອຍ​ເກີນໄປ (ຫ້າ ຫຼື​ສິບ​ເມື່ອ​ມີ​ຫຼາຍ​ປະເທດ); ເມື່ອ​ເຊື່ອງ​ກຸ່ມ​ໜຶ່ງ ກຸ່ມ​ນ້ອຍ​ຖັດໄປ​ກໍ່​ຖືກ​ເຊື່ອງ. ກຸ່ມ​ຕ່າງ​ກັນ​ຫຼາຍ​ກວ່າ​ການຝຶກ: ນີ້​ບໍ່​ແມ່ນ​ການ​ປຽບທຽບ​ໜ່ວຍງານ​ຫຼື​ປະເທດ.</translation>
    </message>
    <message id="reports.agency">
        <source>Agency</source>
        <translation type="unfinished">ໜ່ວຍງານ</translation>
    </message>
    <message id="reports.country">
        <source>Country</source>
        <translation type="unfinished">ປະເທດ</translation>
    </message>
    <message id="reports.country.CN">
        <source>China</source>
        <translation type="unfinished">ຈີນ</translation>
    </message>
    <message id="reports.country.VN">
        <source>Viet Nam</source>
        <translation type="unfinished">ຫວຽດນາມ</translation>
    </message>
    <message id="reports.country.LA">
        <source>Lao PDR</source>
        <translation type="unfinished">ສປປ ລາວ</translation>
    </message>
    <message id="reports.attendance">
        <source>Attendance</source>
        <translation type="unfinished">ການ​ເຂົ້າຮ່ວມ</translation>
    </message>
    <message id="reports.day">
        <source>Day</source>
        <translation type="unfinished">ວັນ</translation>
    </message>
    <message id="reports.present">
        <source>Present</source>
        <translation type="unfinished">ມາ</translation>
    </message>
    <message id="reports.aside">
        <source>What is not in the figures</source>
        <translation type="unfinished">ສິ່ງ​ທີ່​ບໍ່​ຢູ່​ໃນ​ຕົວເລກ</translation>
    </message>
    <message id="reports.aside.nothing">
        <source>Nothing was set aside.</source>
        <translation type="unfinished">ບໍ່​ມີ​ຫຍັງ​ຖືກ​ແຍກ​ອອກ.</translation>
    </message>
    <message id="reports.aside.gap">
        <source>Laptop {label}: records {first} to {last} are missing.</source>
        <translation type="unfinished">ຄອມພິວເຕີ {label}: ຂາດ​ບັນທຶກ {first} ຫາ {last}.</translation>
    </message>
    <message id="reports.aside.waiting">
        <source>Laptop {label}: nothing has come yet.</source>
        <translation type="unfinished">ຄອມພິວເຕີ {label}: ຍັງ​ບໍ່​ມີ​ຫຍັງ​ມາ.</translation>
    </message>
    <message id="reports.aside.quarantined">
        <source>{file}: from a laptop that was not accepted.</source>
        <translation type="unfinished">{file}: ຈາກ​ຄອມພິວເຕີ​ທີ່​ບໍ່​ໄດ້​ຮັບ.</translation>
    </message>
    <message id="reports.aside.conflict">
        <source>{file}: {count} records are held here with other content; both are left out.</source>
        <translation type="unfinished">{file}: {count} ບັນທຶກ​ມີ​ເນື້ອໃນ​ຕ່າງ​ກັນ; ບໍ່​ນັບ​ທັງ​ສອງ.</translation>
    </message>
    <message id="reports.aside.refused">
        <source>{file}: refused.</source>
        <translation type="unfinished">{file}: ຖືກ​ປະຕິເສດ.</translation>
    </message>
    <message id="reports.aside.missing">
        <source>People of this test whose answers are not here or not finished: {people}.</source>
        <translation type="unfinished">{people} ຄົນ​ຂອງ​ການທົດສອບ​ນີ້: ຄຳຕອບ​ບໍ່​ຢູ່​ນີ້ ຫຼື​ຍັງ​ບໍ່​ແລ້ວ.</translation>
    </message>
    <message id="reports.method">
        <source>Notes on method</source>
        <translation type="unfinished">ໝາຍເຫດ​ກ່ຽວກັບ​ວິທີ</translation>
    </message>
    <message id="reports.method.first">
        <source>The first sitting of a test counts. Answers that were changed before the end count as they stood at the end.</source>
        <translation type="unfinished">ນັບ​ການ​ສອບ​ຄັ້ງ​ທຳອິດ. ຄຳຕອບ​ທີ່​ແກ້​ກ່ອນ​ຈົບ​ນັບ​ຕາມ​ຄັ້ງ​ສຸດທ້າຍ.</translation>
    </message>
    <message id="reports.method.photo_check">
        <source>All figures are of sittings without the photo check at hand.</source>
        <translation type="unfinished">ຕົວເລກ​ທັງໝົດ​ແມ່ນ​ຂອງ​ການ​ສອບ​ທີ່​ບໍ່​ໃຊ້​ການ​ກວດສອບ​ຮູບພາບ.</translation>
    </message>
    <message id="reports.method.intervals">
        <source>Intervals of shares are Wilson's at 95 %. They hold for people like these, chosen as these were.</source>
        <translation type="unfinished">ຊ່ວງ​ຂອງ​ອັດຕາ​ແມ່ນ​ແບບ Wilson ທີ່ 95 %. ໃຊ້​ໄດ້​ກັບ​ຄົນ​ແບບ​ນີ້ ທີ່​ຖືກ​ເລືອກ​ແບບ​ນີ້.</translation>
    </message>
    <message id="reports.method.change">
        <source>Before and after: exact McNemar test on pairs; the interval of the difference is Newcombe's for paired shares.</source>
        <translation type="unfinished">ກ່ອນ​ແລະ​ຫຼັງ: ການທົດສອບ McNemar ແບບ​ຊັດເຈນ​ກັບ​ຄູ່; ຊ່ວງ​ຂອງ​ສ່ວນ​ຕ່າງ​ແມ່ນ​ແບບ Newcombe.</translation>
    </message>
    <message id="reports.method.items">
        <source>Items: share of the points, and the correlation with the points of all other items. Alpha is Cronbach's with Feldt's interval.</source>
        <translation type="unfinished">ຄຳຖາມ: ສ່ວນ​ຂອງ​ຄະແນນ ແລະ​ຄ່າ​ສຳພັນ​ກັບ​ຄະແນນ​ຂອງ​ຄຳຖາມ​ອື່ນ​ທັງໝົດ. Alpha ແມ່ນ​ຂອງ Cronbach ກັບ​ຊ່ວງ Feldt.</translation>
    </message>
    <message id="reports.method.privacy">
        <source>No person is named or ranked here. Groups under five people are hidden.</source>
        <translation type="unfinished">ບໍ່​ອອກຊື່​ຫຼື​ຈັດ​ອັນດັບ​ໃຜ​ຢູ່​ນີ້. ກຸ່ມ​ຕ່ຳກວ່າ​ຫ້າ​ຄົນ​ຖືກ​ເຊື່ອງ.</translation>
    </message>
    <message id="reports.method.use">
        <source>A score is evidence about training, not a personnel file.</source>
        <translation type="unfinished">ຄະແນນ​ເປັນ​ຫຼັກຖານ​ກ່ຽວກັບ​ການຝຶກ ບໍ່​ແມ່ນ​ແຟ້ມ​ບຸກຄະລາກອນ.</translation>
    </message>
    <message id="errors.code_mistyped">
        <source>{typed}: this is no certificate code. A code has {signs} letters and figures in groups of four; compare each with the paper.</source>
        <translation type="unfinished">{typed}: ນີ້​ບໍ່​ແມ່ນ​ລະຫັດ​ໃບຢັ້ງຢືນ. ລະຫັດ​ມີ {signs} ຕົວ​ເປັນ​ກຸ່ມ​ລະ​ສີ່; ໃຫ້​ທຽບ​ແຕ່​ລະ​ຕົວ​ກັບ​ເຈ້ຍ.</translation>
    </message>
    <message id="errors.code_not_listed">
        <source>{code}: the code is well formed, but the list of {entries} certificates does not hold it. Ask the programme for the list of that session.</source>
        <translation type="unfinished">{code}: ລະຫັດ​ຖືກ​ຮູບແບບ ແຕ່​ບໍ່​ມີ​ໃນ​ລາຍການ​ໃບຢັ້ງຢືນ {entries} ໃບ. ໃຫ້​ຂໍ​ລາຍການ​ຂອງ​ຄາບ​ນັ້ນ​ຈາກ​ໂຄງການ.</translation>
    </message>
    <message id="errors.not_a_certificate_list">
        <source>{file}: this is no list of certificates, or its last row with the signature is gone. Ask for the list as it was exported.</source>
        <translation type="unfinished">{file}: ນີ້​ບໍ່​ແມ່ນ​ລາຍການ​ໃບຢັ້ງຢືນ ຫຼື​ແຖວ​ລາຍເຊັນ​ສຸດທ້າຍ​ຫາຍ​ໄປ. ໃຫ້​ຂໍ​ລາຍການ​ຕາມ​ທີ່​ສົ່ງ​ອອກ.</translation>
    </message>
    <message id="errors.list_changed">
        <source>{file}: the rows were changed after the list was signed. Ask for the list as it was exported.</source>
        <translation type="unfinished">{file}: ແຖວ​ຖືກ​ປ່ຽນ​ຫຼັງ​ຈາກ​ເຊັນ​ລາຍການ. ໃຫ້​ຂໍ​ລາຍການ​ຕາມ​ທີ່​ສົ່ງ​ອອກ.</translation>
    </message>
    <message id="errors.no_list_kept">
        <source>No certificates were made on this laptop. Name the list: borderlens verify CODE --list FILE.</source>
        <translation type="unfinished">ຄອມພິວເຕີ​ນີ້​ບໍ່​ໄດ້​ເຮັດ​ໃບຢັ້ງຢືນ. ໃຫ້​ລະບຸ​ລາຍການ: borderlens verify CODE --list FILE.</translation>
    </message>
    <message id="errors.nobody_took_part">
        <source>{session}: nobody is noted as present and nobody sat a test, so there is nothing to certify. Note the attendance first.</source>
        <translation type="unfinished">{session}: ບໍ່​ມີ​ໃຜ​ຖືກ​ໝາຍ​ວ່າ​ມາ ແລະ​ບໍ່​ມີ​ໃຜ​ສອບ ຈຶ່ງ​ບໍ່​ມີ​ຫຍັງ​ຢັ້ງຢືນ. ໃຫ້​ໝາຍ​ການ​ເຂົ້າຮ່ວມ​ກ່ອນ.</translation>
    </message>
    <message id="errors.no_font_for_paper">
        <source>No font on this computer draws the script of {language}. Install {package} and try again.</source>
        <translation type="unfinished">ຄອມພິວເຕີ​ນີ້​ບໍ່​ມີ​ຕົວອັກສອນ​ສຳລັບ {language}. ໃຫ້​ຕິດຕັ້ງ {package} ແລ້ວ​ລອງ​ໃໝ່.</translation>
    </message>
    <message id="errors.too_few_to_share">
        <source>Only {people} people would stand in this export; under {least} it could tell who they are. Pool sessions, or wait for more.</source>
        <translation type="unfinished">ໄຟລ໌​ນີ້​ຈະ​ມີ​ພຽງ {people} ຄົນ; ຕ່ຳກວ່າ {least} ຄົນ​ອາດ​ບອກ​ໄດ້​ວ່າ​ແມ່ນ​ໃຜ. ໃຫ້​ລວມ​ຄາບ ຫຼື​ລໍຖ້າ​ເພີ່ມ.</translation>
    </message>
    <message id="reports.certificate">
        <source>Certificate</source>
        <translation type="unfinished">ໃບຢັ້ງຢືນ</translation>
    </message>
    <message id="reports.certificate.took_part">
        <source>took part in this joint training session:</source>
        <translation type="unfinished">ໄດ້​ເຂົ້າຮ່ວມ​ຄາບຝຶກອົບຮົມ​ຮ່ວມກັນ​ນີ້:</translation>
    </message>
    <message id="reports.certificate.competent">
        <source>and was found competent in:</source>
        <translation type="unfinished">ແລະ​ຜ່ານ​ເກນ​ຄວາມ​ອາດສາມາດ​ໃນ:</translation>
    </message>
    <message id="reports.certificate.identification">
        <source>protected species product identification: at least {found} % of protected products found, at most {accused} % of look-alikes accused, at least {referred} % of undecidable items referred</source>
        <translation type="unfinished">ການຈຳແນກ​ຜະລິດຕະພັນ​ຂອງ​ຊະນິດພັນ​ທີ່​ຖືກ​ປົກປ້ອງ: ພົບ​ຢ່າງ​ໜ້ອຍ {found} %, ກ່າວຫາ​ສິ່ງ​ທີ່​ຄ້າຍຄື​ກັນ​ບໍ່​ເກີນ {accused} %, ສົ່ງ​ຂໍ້​ທີ່​ຕັດສິນ​ບໍ່​ໄດ້​ຢ່າງ​ໜ້ອຍ {referred} %</translation>
    </message>
    <message id="reports.certificate.legal">
        <source>the law on protected species: at least {right} % of the points</source>
        <translation type="unfinished">ກົດໝາຍ​ກ່ຽວກັບ​ຊະນິດພັນ​ທີ່​ຖືກ​ປົກປ້ອງ: ຢ່າງ​ໜ້ອຍ {right} % ຂອງ​ຄະແນນ</translation>
    </message>
    <message id="reports.certificate.evidence">
        <source>handling evidence: at least {right} % of the points</source>
        <translation type="unfinished">ການ​ຈັດການ​ຫຼັກຖານ: ຢ່າງ​ໜ້ອຍ {right} % ຂອງ​ຄະແນນ</translation>
    </message>
    <message id="reports.certificate.cooperation">
        <source>cooperation across the border: at least {right} % of the points</source>
        <translation type="unfinished">ການຮ່ວມມື​ຂ້າມ​ຊາຍແດນ: ຢ່າງ​ໜ້ອຍ {right} % ຂອງ​ຄະແນນ</translation>
    </message>
    <message id="reports.certificate.few_items">
        <source>(decided on few items)</source>
        <translation type="unfinished">(ຕັດສິນ​ຈາກ​ຄຳຖາມ​ໜ້ອຍ)</translation>
    </message>
    <message id="reports.certificate.criteria">
        <source>Fingerprint of the criteria, fixed before the tests: {hash}</source>
        <translation type="unfinished">ລາຍນິ້ວມື​ຂອງ​ເກນ ທີ່​ກຳນົດ​ກ່ອນ​ການທົດສອບ: {hash}</translation>
    </message>
    <message id="reports.certificate.code">
        <source>Code</source>
        <translation type="unfinished">ລະຫັດ</translation>
    </message>
    <message id="reports.certificate.check">
        <source>Compare the code with the list of the programme. The list holds no names.</source>
        <translation type="unfinished">ທຽບ​ລະຫັດ​ກັບ​ລາຍການ​ຂອງ​ໂຄງການ. ລາຍການ​ບໍ່​ມີ​ຊື່.</translation>
    </message>
    <message id="reports.certificate.issued">
        <source>Issued on {day}</source>
        <translation type="unfinished">ອອກ​ວັນທີ {day}</translation>
    </message>
    <message id="reports.certificate.trainer">
        <source>Trainer</source>
        <translation type="unfinished">ຄູຝຶກ</translation>
    </message>
    <message id="reports.certificates.made">
        <source>{count} certificates in {folder}; the list without names: {list}.</source>
        <translation type="unfinished">ໃບຢັ້ງຢືນ {count} ໃບ​ໃນ {folder}; ລາຍການ​ບໍ່​ມີ​ຊື່: {list}.</translation>
    </message>
    <message id="reports.certificates.step">
        <source>Certificates</source>
        <translation type="unfinished">ໃບຢັ້ງຢືນ</translation>
    </message>
    <message id="reports.made">
        <source>Report written to {file}.</source>
        <translation type="unfinished">ຂຽນ​ລາຍງານ​ລົງ {file} ແລ້ວ.</translation>
    </message>
    <message id="reports.verified">
        <source>{code}: on the list. {statement}. Session: {session}, {place}, {starts_on} to {ends_on}. Issued {issued_on}.</source>
        <translation type="unfinished">{code}: ຢູ່​ໃນ​ລາຍການ. {statement}. ຄາບ: {session}, {place}, {starts_on} ຫາ {ends_on}. ອອກ {issued_on}.</translation>
    </message>
    <message id="reports.verified.took_part">
        <source>Took part</source>
        <translation type="unfinished">ເຂົ້າຮ່ວມ</translation>
    </message>
    <message id="reports.verified.competent">
        <source>Took part; competent in: {competencies}; criteria {hash}</source>
        <translation type="unfinished">ເຂົ້າຮ່ວມ; ມີ​ຄວາມ​ອາດສາມາດ​ໃນ: {competencies}; ເກນ {hash}</translation>
    </message>
    <message id="reports.verified.own">
        <source>The list was signed on this laptop.</source>
        <translation type="unfinished">ລາຍການ​ເຊັນ​ຢູ່​ຄອມພິວເຕີ​ນີ້.</translation>
    </message>
    <message id="reports.verified.other">
        <source>The list was signed by the key {fingerprint}. Compare it with the programme by telephone.</source>
        <translation type="unfinished">ລາຍການ​ເຊັນ​ດ້ວຍ​ກະແຈ {fingerprint}. ໃຫ້​ທຽບ​ກັບ​ໂຄງການ​ທາງ​ໂທລະສັບ.</translation>
    </message>
    <message id="reports.verified.simulated">
        <source>This certificate is simulated: it stands for no real person.</source>
        <translation type="unfinished">ໃບຢັ້ງຢືນ​ນີ້​ແມ່ນ​ຈຳລອງ: ບໍ່​ແທນ​ຄົນ​ຈິງ​ໃດ.</translation>
    </message>
    <message id="reports.competency.identification">
        <source>identification</source>
        <translation type="unfinished">ການຈຳແນກ</translation>
    </message>
    <message id="reports.competency.legal">
        <source>law</source>
        <translation type="unfinished">ກົດໝາຍ</translation>
    </message>
    <message id="reports.competency.evidence">
        <source>evidence</source>
        <translation type="unfinished">ຫຼັກຖານ</translation>
    </message>
    <message id="reports.competency.cooperation">
        <source>cooperation</source>
        <translation type="unfinished">ການຮ່ວມມື</translation>
    </message>
    <message id="reports.feedback">
        <source>Your own results</source>
        <translation type="unfinished">ຜົນ​ຂອງ​ທ່ານ</translation>
    </message>
    <message id="reports.feedback.for">
        <source>For</source>
        <translation type="unfinished">ສຳລັບ</translation>
    </message>
    <message id="reports.feedback.intro">
        <source>These are your own answers in this test, for you alone. They are compared with nobody. Missed and accused are two different errors.</source>
        <translation type="unfinished">ນີ້​ແມ່ນ​ຄຳຕອບ​ຂອງ​ທ່ານ​ເອງ​ໃນ​ການທົດສອບ​ນີ້ ສຳລັບ​ທ່ານ​ຜູ້​ດຽວ. ບໍ່​ປຽບທຽບ​ກັບ​ໃຜ. ການ​ພາດ​ກັບ​ການ​ກ່າວຫາ​ແມ່ນ​ຄົນ​ລະ​ຢ່າງ.</translation>
    </message>
    <message id="reports.feedback.sealed">
        <source>{count} answers are still sealed and not counted here.</source>
        <translation type="unfinished">{count} ຄຳຕອບ​ຍັງ​ຖືກ​ຜະນຶກ ບໍ່​ນັບ​ຢູ່​ນີ້.</translation>
    </message>
    <message id="reports.feedback.product">
        <source>Product</source>
        <translation type="unfinished">ຜະລິດຕະພັນ</translation>
    </message>
    <message id="reports.feedback.product.ivory">
        <source>Ivory</source>
        <translation type="unfinished">ງາຊ້າງ</translation>
    </message>
    <message id="reports.feedback.product.pangolin">
        <source>Pangolin</source>
        <translation type="unfinished">ໂຕລິ່ນ</translation>
    </message>
    <message id="reports.feedback.product.tiger">
        <source>Tiger and big cats</source>
        <translation type="unfinished">ເສືອ​ແລະ​ສັດຕະກູນແມວໃຫຍ່</translation>
    </message>
    <message id="reports.feedback.product.general">
        <source>Other materials</source>
        <translation type="unfinished">ວັດສະດຸ​ອື່ນ</translation>
    </message>
    <message id="reports.feedback.found">
        <source>Found</source>
        <translation type="unfinished">ພົບ</translation>
    </message>
    <message id="reports.feedback.accused">
        <source>Look-alikes accused</source>
        <translation type="unfinished">ກ່າວຫາ​ສິ່ງ​ທີ່​ຄ້າຍຄື​ກັນ</translation>
    </message>
    <message id="reports.feedback.referred">
        <source>Rightly referred</source>
        <translation type="unfinished">ສົ່ງ​ຫ້ອງທົດລອງ​ຖືກຕ້ອງ</translation>
    </message>
    <message id="reports.feedback.other">
        <source>Other subjects</source>
        <translation type="unfinished">ເລື່ອງ​ອື່ນ</translation>
    </message>
    <message id="reports.feedback.subject">
        <source>Subject</source>
        <translation type="unfinished">ເລື່ອງ</translation>
    </message>
    <message id="reports.feedback.practise">
        <source>What to practise next</source>
        <translation type="unfinished">ຄວນ​ຝຶກ​ຫຍັງ​ຕໍ່</translation>
    </message>
    <message id="reports.feedback.practise.cue">
        <source>{cue}: {note}</source>
        <translation type="unfinished">{cue}: {note}</translation>
    </message>
    <message id="reports.feedback.practise.nothing">
        <source>In this test there is no cue that you have to practise more than others.</source>
        <translation type="unfinished">ໃນ​ການທົດສອບ​ນີ້ ບໍ່​ມີ​ຈຸດ​ສັງເກດ​ໃດ​ທີ່​ທ່ານ​ຕ້ອງ​ຝຶກ​ຫຼາຍ​ກວ່າ​ອື່ນ.</translation>
    </message>
    <message id="reports.feedback.critical">
        <source>In the evidence questions an answer was chosen that can spoil evidence. Go through these questions again with your trainer.</source>
        <translation type="unfinished">ໃນ​ຄຳຖາມ​ກ່ຽວກັບ​ຫຼັກຖານ​ມີ​ຄຳຕອບ​ທີ່​ອາດ​ທຳລາຍ​ຫຼັກຖານ. ໃຫ້​ທົບທວນ​ຄຳຖາມ​ເຫຼົ່າ​ນີ້​ກັບ​ຄູຝຶກ.</translation>
    </message>
    <message id="reports.feedback.use">
        <source>This sheet is for learning. It is no part of a personnel file.</source>
        <translation type="unfinished">ໃບ​ນີ້​ສຳລັບ​ການ​ຮຽນຮູ້. ບໍ່​ແມ່ນ​ສ່ວນ​ຂອງ​ແຟ້ມ​ບຸກຄະລາກອນ.</translation>
    </message>
    <message id="reports.donor">
        <source>Indicator by session</source>
        <translation type="unfinished">ຕົວຊີ້ວັດ​ຕາມ​ຄາບຝຶກອົບຮົມ</translation>
    </message>
    <message id="reports.donor.pooled">
        <source>All sessions together</source>
        <translation type="unfinished">ທຸກ​ຄາບ​ລວມ​ກັນ</translation>
    </message>
    <message id="reports.donor.range">
        <source>If absent</source>
        <translation type="unfinished">ຖ້າ​ນັບ​ຄົນ​ທີ່​ບໍ່​ມາ</translation>
    </message>
    <message id="reports.donor.criteria">
        <source>Criteria</source>
        <translation type="unfinished">ເກນ</translation>
    </message>
    <message id="reports.donor.differ">
        <source>differ</source>
        <translation type="unfinished">ຕ່າງ​ກັນ</translation>
    </message>
    <message id="reports.donor.share">
        <source>Share (95 % interval)</source>
        <translation type="unfinished">ອັດຕາ (ຊ່ວງ 95 %)</translation>
    </message>
    <message id="reports.research.people">
        <source>People stand as pseudonyms under the programme's key. No name, code or id is in this file.</source>
        <translation type="unfinished">ຄົນ​ຖືກ​ແທນ​ດ້ວຍ​ນາມແຝງ​ຕາມ​ກະແຈ​ຂອງ​ໂຄງການ. ໄຟລ໌​ນີ້​ບໍ່​ມີ​ຊື່ ລະຫັດ ຫຼື​ເລກ​ປະຈຳ.</translation>
    </message>
    <message id="reports.research.groups">
        <source>An agency or a country with under {least} people is left empty, and so is the next smallest where one alone could be found out.</source>
        <translation type="unfinished">ໜ່ວຍງານ​ຫຼື​ປະເທດ​ທີ່​ຕ່ຳກວ່າ {least} ຄົນ​ປະ​ວ່າງ ແລະ​ກຸ່ມ​ນ້ອຍ​ຖັດໄປ​ກໍ່​ຄື​ກັນ​ເມື່ອ​ກຸ່ມ​ດຽວ​ອາດ​ຖືກ​ຮູ້.</translation>
    </message>
    <message id="reports.research.times">
        <source>Days only, in UTC; how long an answer took is in whole seconds.</source>
        <translation type="unfinished">ບອກ​ແຕ່​ວັນ ຕາມ UTC; ເວລາ​ຕອບ​ເປັນ​ວິນາທີ​ເຕັມ.</translation>
    </message>
    <message id="reports.research.rows">
        <source>One row a standing answer of a test. An empty cell of points is an answer that is still sealed. Photo check: it was at hand. Missed and accused are different outcomes and are never added up.</source>
        <translation type="unfinished">ແຕ່​ລະ​ແຖວ​ແມ່ນ​ຄຳຕອບ​ສຸດທ້າຍ​ຂອງ​ການທົດສອບ. ຊ່ອງ​ຄະແນນ​ວ່າງ​ແມ່ນ​ຄຳຕອບ​ທີ່​ຍັງ​ຖືກ​ຜະນຶກ. ການ​ກວດສອບ​ຮູບພາບ: ມີ​ໃຫ້​ໃຊ້. ການ​ພາດ​ກັບ​ການ​ກ່າວຫາ​ແມ່ນ​ຄົນ​ລະ​ຢ່າງ ບໍ່​ເອົາ​ມາ​ບວກ​ກັນ.</translation>
    </message>
    <message id="reports.research.use">
        <source>For research on training only. Whoever holds the programme's key can tell who is who: never pass it on with this file.</source>
        <translation type="unfinished">ໃຊ້​ສຳລັບ​ການ​ຄົ້ນຄວ້າ​ການຝຶກ​ເທົ່າ​ນັ້ນ. ຜູ້​ຖື​ກະແຈ​ຂອງ​ໂຄງການ​ຮູ້​ໄດ້​ວ່າ​ໃຜ​ເປັນ​ໃຜ: ຢ່າ​ສົ່ງ​ກະແຈ​ໄປ​ກັບ​ໄຟລ໌​ນີ້.</translation>
    </message>
    <message id="reports.book.people">
        <source>People stand as pseudonyms under the programme's key. The counts are of the first sitting of each phase, without the photo check.</source>
        <translation type="unfinished">ຄົນ​ຖືກ​ແທນ​ດ້ວຍ​ນາມແຝງ. ຈຳນວນ​ແມ່ນ​ຂອງ​ການ​ສອບ​ຄັ້ງ​ທຳອິດ​ຂອງ​ແຕ່​ລະ​ໄລຍະ ບໍ່​ໃຊ້​ການ​ກວດສອບ​ຮູບພາບ.</translation>
    </message>
    <message id="reports.book.names">
        <source>This file holds names. Keep it apart from the other exports, and give it to nobody who does not need the names.</source>
        <translation type="unfinished">ໄຟລ໌​ນີ້​ມີ​ຊື່​ຄົນ. ໃຫ້​ເກັບ​ແຍກ​ຈາກ​ໄຟລ໌​ອື່ນ ແລະ​ຢ່າ​ໃຫ້​ຜູ້​ທີ່​ບໍ່​ຕ້ອງການ​ຊື່.</translation>
    </message>
    <message id="reports.book.hidden">
        <source>An empty cell of a figure is one that must not be shown: too few people for it.</source>
        <translation type="unfinished">ຊ່ອງ​ຕົວເລກ​ວ່າງ​ແມ່ນ​ສິ່ງ​ທີ່​ບໍ່​ໃຫ້​ສະແດງ: ຄົນ​ໜ້ອຍ​ເກີນໄປ.</translation>
    </message>
    <message id="reports.book.pseudonyms">
        <source>People stand as pseudonyms under the programme's key; the list of names is another file, written with --names.</source>
        <translation type="unfinished">ຄົນ​ຖືກ​ແທນ​ດ້ວຍ​ນາມແຝງ​ຕາມ​ກະແຈ​ຂອງ​ໂຄງການ; ລາຍການ​ຊື່​ແມ່ນ​ໄຟລ໌​ອື່ນ ຂຽນ​ດ້ວຍ --names.</translation>
    </message>
    <message id="reports.donor.read">
        <source>Percentage of officers competent in protected species product identification, of those who sat the post-test and could be decided. Each session counts by its own criteria. Who sat in several sessions counts once in the line for all, in the last.</source>
        <translation type="unfinished">ສ່ວນຮ້ອຍ​ຂອງ​ເຈົ້າໜ້າທີ່​ທີ່​ມີ​ຄວາມ​ອາດສາມາດ​ໃນ​ການຈຳແນກ​ຜະລິດຕະພັນ ຂອງ​ຜູ້​ທີ່​ສອບ​ຫຼັງຮຽນ​ແລະ​ຕັດສິນ​ໄດ້. ແຕ່​ລະ​ຄາບ​ນັບ​ຕາມ​ເກນ​ຂອງ​ຕົນ. ຜູ້​ທີ່​ສອບ​ຫຼາຍ​ຄາບ​ນັບ​ເທື່ອ​ດຽວ​ໃນ​ແຖວ​ລວມ ຄື​ຄາບ​ສຸດທ້າຍ.</translation>
    </message>
    <message id="reports.donor.least">
        <source>A session with too few people is not shown by itself. One that is too small for a report of its own is not in the line for all sessions either.</source>
        <translation type="unfinished">ຄາບ​ທີ່​ມີ​ຄົນ​ໜ້ອຍ​ເກີນໄປ​ບໍ່​ສະແດງ​ແຍກ. ຄາບ​ທີ່​ນ້ອຍ​ເກີນ​ກວ່າ​ຈະ​ມີ​ລາຍງານ​ຂອງ​ຕົນ ກໍ່​ບໍ່​ຢູ່​ໃນ​ແຖວ​ລວມ.</translation>
    </message>
    <message id="reports.too_few">
        <source>{phase}: too few people for a report that others read. A figure for under {least} people could tell who they are. The trainer sees the counts on the screen.</source>
        <translation type="unfinished">{phase}: ຄົນ​ໜ້ອຍ​ເກີນໄປ​ສຳລັບ​ລາຍງານ​ທີ່​ຄົນ​ອື່ນ​ອ່ານ. ຕົວເລກ​ຂອງ​ຄົນ​ຕ່ຳກວ່າ {least} ອາດ​ບອກ​ໄດ້​ວ່າ​ແມ່ນ​ໃຜ. ຄູຝຶກ​ເຫັນ​ຈຳນວນ​ຢູ່​ໜ້າຈໍ.</translation>
    </message>
    <message id="reports.items.none">
        <source>No item was asked of enough people to be shown here.</source>
        <translation type="unfinished">ບໍ່​ມີ​ຄຳຖາມ​ໃດ​ທີ່​ຖາມ​ຄົນ​ພຽງພໍ​ທີ່​ຈະ​ສະແດງ​ຢູ່​ນີ້.</translation>
    </message>
    <message id="reports.role.protected">
        <source>protected</source>
        <translation type="unfinished">ຖືກ​ປົກປ້ອງ</translation>
    </message>
    <message id="reports.role.look_alike">
        <source>look-alike</source>
        <translation type="unfinished">ສິ່ງ​ທີ່​ຄ້າຍຄື</translation>
    </message>
    <message id="reports.role.undecidable">
        <source>undecidable</source>
        <translation type="unfinished">ຕັດສິນ​ບໍ່​ໄດ້</translation>
    </message>
</context>
</TS>
