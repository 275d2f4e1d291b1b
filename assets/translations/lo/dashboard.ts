<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>dashboard</name>
    <message id="shell.room.dashboard">
        <source>Dashboard</source>
        <translation type="unfinished">ໜ້າ​ຜົນ​ໄດ້​ຮັບ</translation>
    </message>
    <message id="dashboard.title">
        <source>Results</source>
        <translation type="unfinished">ຜົນ​ໄດ້​ຮັບ</translation>
    </message>
    <message id="dashboard.of">
        <source>{part} of {whole}</source>
        <translation type="unfinished">{part}/{whole}</translation>
    </message>
    <message id="dashboard.percent">
        <source>{value} %</source>
        <translation type="unfinished">{value} %</translation>
    </message>
    <message id="dashboard.percents">
        <source>{low}–{high} %</source>
        <translation type="unfinished">{low}–{high} %</translation>
    </message>
    <message id="dashboard.with_interval">
        <source>{count} ({interval})</source>
        <translation type="unfinished">{count} ({interval})</translation>
    </message>
    <message id="dashboard.competency.identification">
        <source>Identification</source>
        <translation type="unfinished">ການ​ຈຳ​ແນກ</translation>
    </message>
    <message id="dashboard.competency.legal">
        <source>Law</source>
        <translation type="unfinished">ກົດ​ໝາຍ</translation>
    </message>
    <message id="dashboard.competency.evidence">
        <source>Evidence</source>
        <translation type="unfinished">ຫຼັກ​ຖານ</translation>
    </message>
    <message id="dashboard.competency.cooperation">
        <source>Cooperation</source>
        <translation type="unfinished">ການ​ຮ່ວມ​ມື</translation>
    </message>
    <message id="dashboard.verdict.yes">
        <source>yes</source>
        <translation type="unfinished">ຜ່ານ</translation>
    </message>
    <message id="dashboard.verdict.not_yet">
        <source>not yet</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ຜ່ານ</translation>
    </message>
    <message id="dashboard.verdict.undecided">
        <source>open</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ຕັດ​ສິນ</translation>
    </message>
    <message id="dashboard.sections">
        <source>Parts of the results</source>
        <translation type="unfinished">ພາກ​ສ່ວນຂອງ​ຜົນ</translation>
    </message>
    <message id="dashboard.section.overview">
        <source>Overview</source>
        <translation type="unfinished">ພາບລວມ</translation>
    </message>
    <message id="dashboard.section.people">
        <source>People</source>
        <translation type="unfinished">ຜູ້​ຮຽນ</translation>
    </message>
    <message id="dashboard.section.products">
        <source>Products</source>
        <translation type="unfinished">ຜະ​ລິດ​ຕະ​ພັນ</translation>
    </message>
    <message id="dashboard.section.change">
        <source>Change</source>
        <translation type="unfinished">ການ​ປ່ຽນ​ແປງ</translation>
    </message>
    <message id="dashboard.section.items">
        <source>Items</source>
        <translation type="unfinished">ຄຳ​ຖາມ</translation>
    </message>
    <message id="dashboard.section.groups">
        <source>Groups</source>
        <translation type="unfinished">ກຸ່ມ</translation>
    </message>
    <message id="dashboard.filter.is">
        <source>{name}: {value}</source>
        <translation type="unfinished">{name}: {value}</translation>
    </message>
    <message id="dashboard.filter.session">
        <source>Session</source>
        <translation type="unfinished">ຄາບ​ຝຶກ</translation>
    </message>
    <message id="dashboard.filter.phase">
        <source>Test</source>
        <translation type="unfinished">ການ​ທົດສອບ</translation>
    </message>
    <message id="dashboard.filter.competency">
        <source>Competency</source>
        <translation type="unfinished">ຄວາມ​ອາດ​ສາ​ມາດ</translation>
    </message>
    <message id="dashboard.filter.country">
        <source>Country</source>
        <translation type="unfinished">ປະ​ເທດ</translation>
    </message>
    <message id="dashboard.filter.agency">
        <source>Agency</source>
        <translation type="unfinished">ໜ່ວຍ​ງານ</translation>
    </message>
    <message id="dashboard.filter.photo">
        <source>Photo check</source>
        <translation type="unfinished">ກວດ​ຮູບ</translation>
    </message>
    <message id="dashboard.filter.one_session">
        <source>This session</source>
        <translation type="unfinished">ຄາບ​ນີ້</translation>
    </message>
    <message id="dashboard.filter.all_sessions">
        <source>All sessions</source>
        <translation type="unfinished">ທຸກ​ຄາບ​ຝຶກ</translation>
    </message>
    <message id="dashboard.filter.all_countries">
        <source>All countries</source>
        <translation type="unfinished">ທຸກ​ປະ​ເທດ</translation>
    </message>
    <message id="dashboard.filter.all_agencies">
        <source>All agencies</source>
        <translation type="unfinished">ທຸກ​ໜ່ວຍ​ງານ</translation>
    </message>
    <message id="dashboard.filter.photo.without">
        <source>No photo check</source>
        <translation type="unfinished">ບໍ່ກວດ​ຮູບ</translation>
    </message>
    <message id="dashboard.filter.photo.with">
        <source>With photo check</source>
        <translation type="unfinished">ມີກວດ​ຮູບ</translation>
    </message>
    <message id="dashboard.names.hidden">
        <source>Names hidden for the projector</source>
        <translation type="unfinished">ເຊື່ອງ​ຊື່​ເວ​ລາ​ສາຍ​ຈໍ</translation>
    </message>
    <message id="dashboard.names.shown">
        <source>Names shown: not for the projector</source>
        <translation type="unfinished">ສະ​ແດງ​ຊື່​ຢູ່: ຢ່າ​ສາຍ​ຈໍ</translation>
    </message>
    <message id="dashboard.names.hidden.short">
        <source>Names hidden</source>
        <translation type="unfinished">ເຊື່ອງ​ຊື່</translation>
    </message>
    <message id="dashboard.names.shown.short">
        <source>Names shown</source>
        <translation type="unfinished">ສະ​ແດງ​ຊື່</translation>
    </message>
    <message id="dashboard.names.help">
        <source>Show or hide names (Ctrl+H)</source>
        <translation type="unfinished">ສະ​ແດງ ຫຼື ເຊື່ອງ​ຊື່ (Ctrl+H)</translation>
    </message>
    <message id="dashboard.report">
        <source>Report</source>
        <translation type="unfinished">ລາຍ​ງານ</translation>
    </message>
    <message id="dashboard.certificates">
        <source>Certificates</source>
        <translation type="unfinished">ໃບ​ຢັ້ງ​ຢືນ</translation>
    </message>
    <message id="dashboard.counting">
        <source>Counting …</source>
        <translation type="unfinished">ກຳ​ລັງ​ນັບ …</translation>
    </message>
    <message id="dashboard.counting.of">
        <source>Counting: {done} of {total} sittings</source>
        <translation type="unfinished">ກຳ​ລັງ​ນັບ: {done}/{total} ຄັ້ງ</translation>
    </message>
    <message id="dashboard.status">
        <source>Answers to test pictures. They say nothing about anyone's daily work.</source>
        <translation type="unfinished">ຄຳຕອບ​ຕໍ່​ຮູບ​ທົດສອບ. ບໍ່​ໄດ້ບອກ​ຫຍັງ​ກ່ຽວ​ກັບ​ວຽກ​ປະ​ຈຳ​ວັນຂອງ​ໃຜ.</translation>
    </message>
    <message id="dashboard.status.simulated">
        <source>Simulated people: made by the demonstration, not a real training.</source>
        <translation type="unfinished">ຜູ້​ຮຽນ​ຈຳລອງ: ສ້າງ​ໂດຍ​ການ​ສາ​ທິດ, ບໍ່​ແມ່ນ​ການ​ຝຶກ​ຈິງ.</translation>
    </message>
    <message id="dashboard.status.when">
        <source>Figures change only when a new bundle arrives</source>
        <translation type="unfinished">ຕົວ​ເລກ​ປ່ຽນ​ເມື່ອ​ມີ​ຊຸດ​ຂໍ້​ມູນ​ໃໝ່​ເທົ່າ​ນັ້ນ</translation>
    </message>
    <message id="dashboard.indicator.identification">
        <source>Officers competent in protected species product identification</source>
        <translation type="unfinished">ເຈົ້າ​ໜ້າ​ທີ່​ມີ​ຄວາມ​ອາດ​ສາ​ມາດ​ຈຳ​ແນກ​ຜະ​ລິດ​ຕະ​ພັນ​ຈາກ​ສັດ​ທີ່​ຖືກ​ປົກ​ປ້ອງ</translation>
    </message>
    <message id="dashboard.indicator.legal">
        <source>Officers competent in law</source>
        <translation type="unfinished">ເຈົ້າ​ໜ້າ​ທີ່​ມີ​ຄວາມ​ອາດ​ສາ​ມາດ​ດ້ານ​ກົດ​ໝາຍ</translation>
    </message>
    <message id="dashboard.indicator.evidence">
        <source>Officers competent in handling evidence</source>
        <translation type="unfinished">ເຈົ້າ​ໜ້າ​ທີ່​ມີ​ຄວາມ​ອາດ​ສາ​ມາດ​ດ້ານ​ຫຼັກ​ຖານ</translation>
    </message>
    <message id="dashboard.indicator.cooperation">
        <source>Officers competent in cooperation</source>
        <translation type="unfinished">ເຈົ້າ​ໜ້າ​ທີ່​ມີ​ຄວາມ​ອາດ​ສາ​ມາດ​ດ້ານ​ການ​ຮ່ວມ​ມື</translation>
    </message>
    <message id="dashboard.who">
        <source>who sat. Enrolled {enrolled}, absent {absent}.</source>
        <translation type="unfinished">ຄົນ​ທີ່​ເຂົ້າ​ທົດສອບ. ລົງ​ທະ​ບຽນ {enrolled}, ຂາດ {absent}.</translation>
    </message>
    <message id="dashboard.key.interval">
        <source>95 % interval (Wilson)</source>
        <translation type="unfinished">ຊ່ວງ 95 % (Wilson)</translation>
    </message>
    <message id="dashboard.key.absent">
        <source>if all absent were not yet, or all were competent</source>
        <translation type="unfinished">ຖ້າ​ຜູ້​ຂາດ​ທັງ​ໝົດ​ຍັງ​ບໍ່​ຜ່ານ ຫຼື ຜ່ານ​ໝົດ</translation>
    </message>
    <message id="dashboard.key.fixed">
        <source>Criteria fixed {at} · {hash}</source>
        <translation type="unfinished">ກຳ​ນົດ​ເກນ {at} · {hash}</translation>
    </message>
    <message id="dashboard.key.criteria">
        <source>Criteria {hash}</source>
        <translation type="unfinished">ເກນ {hash}</translation>
    </message>
    <message id="dashboard.key.competent">
        <source>competent (with count)</source>
        <translation type="unfinished">ຜ່ານ (ພ້ອມ​ຈຳນວນ)</translation>
    </message>
    <message id="dashboard.key.not_yet">
        <source>not yet</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ຜ່ານ</translation>
    </message>
    <message id="dashboard.criteria">
        <source>Criteria: at least {found} % of protected products found, at most {accused} % of look-alikes accused, at least {referred} % of undecidable items referred, no critical evidence error; other competencies at least {right} % of the points.</source>
        <translation type="unfinished">ເກນ: ພົບ​ຜະ​ລິດ​ຕະ​ພັນ​ທີ່​ຖືກ​ປົກ​ປ້ອງ​ຢ່າງ​ໜ້ອຍ {found} %, ກ່າວ​ຫາ​ສິ່ງ​ຄ້າຍ​ຄື​ບໍ່​ເກີນ {accused} %, ສົ່ງ​ສິ່ງ​ທີ່ບອກ​ບໍ່​ໄດ້​ຢ່າງ​ໜ້ອຍ {referred} %, ບໍ່​ມີ​ຄວາມ​ຜິດ​ພາດ​ຮ້າຍ​ແຮງ​ດ້ານ​ຫຼັກ​ຖານ; ດ້ານ​ອື່ນ​ຢ່າງ​ໜ້ອຍ {right} % ຂອງ​ຄະ​ແນນ.</translation>
    </message>
    <message id="dashboard.caution.simulated">
        <source>Simulated people</source>
        <translation type="unfinished">ຜູ້​ຮຽນ​ຈຳລອງ</translation>
    </message>
    <message id="dashboard.caution.counts_only">
        <source>Under {least} people: counts only</source>
        <translation type="unfinished">ໜ້ອຍ​ກວ່າ {least} ຄົນ: ບອກ​ແຕ່​ຈຳນວນ</translation>
    </message>
    <message id="dashboard.caution.sealed">
        <source>Sealed answers: {count} people not decided here</source>
        <translation type="unfinished">ຄຳຕອບ​ຍັງ​ຜະ​ນຶກ: {count} ຄົນ​ຍັງ​ບໍ່​ຕັດ​ສິນ​ຢູ່​ນີ້</translation>
    </message>
    <message id="dashboard.caution.undecided">
        <source>{count} people sat forms that cannot decide</source>
        <translation type="unfinished">{count} ຄົນ​ເຮັດ​ຊຸດ​ທີ່​ຕັດ​ສິນ​ບໍ່​ໄດ້</translation>
    </message>
    <message id="dashboard.caution.few_items">
        <source>Decided on few items</source>
        <translation type="unfinished">ຕັດ​ສິນ​ຈາກ​ຄຳ​ຖາມ​ໜ້ອຍ</translation>
    </message>
    <message id="dashboard.caution.criteria_differ">
        <source>Sessions pooled, each by its own criteria</source>
        <translation type="unfinished">ລວມ​ຫຼາຍ​ຄາບ, ແຕ່​ລະ​ຄາບ​ຕາມ​ເກນຂອງ​ມັນ</translation>
    </message>
    <message id="dashboard.caution.gaps">
        <source>Events missing from laptops: {count}</source>
        <translation type="unfinished">ຄອມ​ທີ່​ຂໍ້​ມູນ​ຂາດ: {count}</translation>
    </message>
    <message id="dashboard.people.title">
        <source>People and competencies</source>
        <translation type="unfinished">ຜູ້​ຮຽນ ແລະ ຄວາມ​ອາດ​ສາ​ມາດ</translation>
    </message>
    <message id="dashboard.people.code">
        <source>Code</source>
        <translation type="unfinished">ລະ​ຫັດ</translation>
    </message>
    <message id="dashboard.people.name">
        <source>Name</source>
        <translation type="unfinished">ຊື່</translation>
    </message>
    <message id="dashboard.people.agency">
        <source>Agency</source>
        <translation type="unfinished">ໜ່ວຍ​ງານ</translation>
    </message>
    <message id="dashboard.people.country">
        <source>Country</source>
        <translation type="unfinished">ປະ​ເທດ</translation>
    </message>
    <message id="dashboard.people.session">
        <source>Session</source>
        <translation type="unfinished">ຄາບ​ຝຶກ</translation>
    </message>
    <message id="dashboard.people.found">
        <source>Found</source>
        <translation type="unfinished">ພົບ</translation>
    </message>
    <message id="dashboard.people.accused">
        <source>Accused</source>
        <translation type="unfinished">ກ່າວ​ຫາ</translation>
    </message>
    <message id="dashboard.people.referred">
        <source>Referred</source>
        <translation type="unfinished">ສົ່ງ​ຕໍ່</translation>
    </message>
    <message id="dashboard.people.points">
        <source>Points</source>
        <translation type="unfinished">ຄະ​ແນນ</translation>
    </message>
    <message id="dashboard.people.competent">
        <source>Competent</source>
        <translation type="unfinished">ຜ່ານ​ເກນ</translation>
    </message>
    <message id="dashboard.people.why">
        <source>What is missing</source>
        <translation type="unfinished">ຍັງ​ຂາດ​ຫຍັງ</translation>
    </message>
    <message id="dashboard.people.out_of">
        <source>{head} /{of}</source>
        <translation type="unfinished">{head} /{of}</translation>
    </message>
    <message id="dashboard.people.count">
        <source>{shown} of {all}</source>
        <translation type="unfinished">{shown}/{all}</translation>
    </message>
    <message id="dashboard.people.by">
        <source>by {column}</source>
        <translation type="unfinished">ຕາມ {column}</translation>
    </message>
    <message id="dashboard.people.order">
        <source>Order</source>
        <translation type="unfinished">ລຳ​ດັບ</translation>
    </message>
    <message id="dashboard.people.search">
        <source>Search code, name or agency</source>
        <translation type="unfinished">ຊອກ​ຫາ​ລະ​ຫັດ, ຊື່ ຫຼື ໜ່ວຍ​ງານ</translation>
    </message>
    <message id="dashboard.person.words">
        <source>{code}: protected products found {found}; look-alikes accused {accused}; referred {referred}</source>
        <translation type="unfinished">{code}: ພົບ​ສິ່ງ​ປົກ​ປ້ອງ {found}; ກ່າວ​ຫາ​ສິ່ງ​ຄ້າຍ​ຄື {accused}; ສົ່ງ​ຕໍ່ {referred}</translation>
    </message>
    <message id="dashboard.person.found">
        <source>Protected products found</source>
        <translation type="unfinished">ພົບ​ຜະ​ລິດ​ຕະ​ພັນ​ທີ່​ຖືກ​ປົກ​ປ້ອງ</translation>
    </message>
    <message id="dashboard.person.accused">
        <source>Look-alikes accused</source>
        <translation type="unfinished">ກ່າວ​ຫາ​ສິ່ງ​ຄ້າຍ​ຄື</translation>
    </message>
    <message id="dashboard.person.referred">
        <source>Undecidable items referred</source>
        <translation type="unfinished">ສົ່ງ​ສິ່ງ​ທີ່ບອກ​ບໍ່​ໄດ້</translation>
    </message>
    <message id="dashboard.person.over_referred">
        <source>Referred although they can be told</source>
        <translation type="unfinished">ສົ່ງ​ທັງ​ທີ່ບອກ​ໄດ້</translation>
    </message>
    <message id="dashboard.person.critical">
        <source>Critical evidence errors</source>
        <translation type="unfinished">ຜິດ​ພາດ​ຮ້າຍ​ແຮງ​ດ້ານ​ຫຼັກ​ຖານ</translation>
    </message>
    <message id="dashboard.person.least">
        <source>at least {bound} %</source>
        <translation type="unfinished">ຢ່າງ​ໜ້ອຍ {bound} %</translation>
    </message>
    <message id="dashboard.person.most">
        <source>at most {bound} %</source>
        <translation type="unfinished">ບໍ່​ເກີນ {bound} %</translation>
    </message>
    <message id="dashboard.person.sealed">
        <source>sealed answers: {count}</source>
        <translation type="unfinished">ຄຳຕອບ​ຍັງ​ຜະ​ນຶກ: {count}</translation>
    </message>
    <message id="dashboard.person.twice">
        <source>sat twice, the first counts</source>
        <translation type="unfinished">ເຮັດສອງ​ເທື່ອ, ນັບ​ເທື່ອ​ທຳ​ອິດ</translation>
    </message>
    <message id="dashboard.person.paper">
        <source>on paper</source>
        <translation type="unfinished">ໃນ​ເຈ້ຍ</translation>
    </message>
    <message id="dashboard.person.limit">
        <source>95 % intervals of few items are wide: a result is training evidence, not a judgement on a person.</source>
        <translation type="unfinished">ຊ່ວງ 95 % ຂອງ​ຄຳ​ຖາມ​ໜ້ອຍ​ຈະ​ກວ້າງ: ຜົນ​ແມ່ນ​ຫຼັກ​ຖານ​ການ​ຝຶກ, ບໍ່​ແມ່ນ​ການ​ຕັດ​ສິນ​ຄົນ.</translation>
    </message>
    <message id="dashboard.errors.title">
        <source>Two different errors</source>
        <translation type="unfinished">ສອງ​ຄວາມ​ຜິດ​ພາດ​ທີ່​ຕ່າງ​ກັນ</translation>
    </message>
    <message id="dashboard.errors.above">
        <source>protected products found, %</source>
        <translation type="unfinished">ພົບ​ຜະ​ລິດ​ຕະ​ພັນ​ທີ່​ຖືກ​ປົກ​ປ້ອງ, %</translation>
    </message>
    <message id="dashboard.errors.below">
        <source>look-alikes accused, %</source>
        <translation type="unfinished">ກ່າວ​ຫາ​ສິ່ງ​ຄ້າຍ​ຄື, %</translation>
    </message>
    <message id="dashboard.errors.criterion">
        <source>criterion</source>
        <translation type="unfinished">ເກນ</translation>
    </message>
    <message id="dashboard.errors.competent">
        <source>{count} competent: {found} % found, {accused} % accused</source>
        <translation type="unfinished">{count} ຄົນ​ຜ່ານ: ພົບ {found} %, ກ່າວ​ຫາ {accused} %</translation>
    </message>
    <message id="dashboard.errors.not_yet">
        <source>{count} not yet: {found} % found, {accused} % accused</source>
        <translation type="unfinished">{count} ຄົນ​ຍັງ​ບໍ່​ຜ່ານ: ພົບ {found} %, ກ່າວ​ຫາ {accused} %</translation>
    </message>
    <message id="dashboard.errors.none">
        <source>Missing and accusing are the errors of identification. Choose it above.</source>
        <translation type="unfinished">ການ​ພາດ ແລະ ການ​ກ່າວ​ຫາ ແມ່ນ​ຄວາມ​ຜິດ​ພາດຂອງ​ການ​ຈຳ​ແນກ. ເລືອກ​ຢູ່​ຂ້າງ​ເທິງ.</translation>
    </message>
    <message id="dashboard.errors.off">
        <source>Not in the plot, because undecided: {count}</source>
        <translation type="unfinished">ບໍ່​ຢູ່​ໃນ​ຮູບ ເພາະ​ຍັງ​ບໍ່​ຕັດ​ສິນ: {count}</translation>
    </message>
    <message id="dashboard.confusion.title">
        <source>Products mixed up</source>
        <translation type="unfinished">ຜະ​ລິດ​ຕະ​ພັນ​ທີ່​ສັບ​ສົນ</translation>
    </message>
    <message id="dashboard.confusion.lead">
        <source>Row: what it was. Column: the answer, %.</source>
        <translation type="unfinished">ແຖວ: ສິ່ງ​ຈິງ. ຖັນ: ຄຳຕອບ, %.</translation>
    </message>
    <message id="dashboard.confusion.none">
        <source>No product was asked about in a question that shows one thing.</source>
        <translation type="unfinished">ບໍ່​ມີ​ຄຳ​ຖາມ​ທີ່​ສະ​ແດງ​ຜະ​ລິດ​ຕະ​ພັນ​ອັນ​ດຽວ.</translation>
    </message>
    <message id="dashboard.confusion.right">
        <source>{what} named so: {count} of {of}</source>
        <translation type="unfinished">{what} ຕອບ​ຖືກ: {count}/{of}</translation>
    </message>
    <message id="dashboard.confusion.taken">
        <source>{what} taken for {said}: {count} of {of}</source>
        <translation type="unfinished">{what} ຖືກ​ເຂົ້າ​ໃຈວ່າ {said}: {count}/{of}</translation>
    </message>
    <message id="dashboard.confusion.refer">
        <source>{what} referred: {count} of {of}</source>
        <translation type="unfinished">{what} ສົ່ງ​ຕໍ່: {count}/{of}</translation>
    </message>
    <message id="dashboard.confusion.other">
        <source>{what} taken for something else: {count} of {of}</source>
        <translation type="unfinished">{what} ຖືກ​ເຂົ້າ​ໃຈ​ເປັນ​ຢ່າງ​ອື່ນ: {count}/{of}</translation>
    </message>
    <message id="dashboard.confusion.column.refer">
        <source>refer</source>
        <translation type="unfinished">ສົ່ງ</translation>
    </message>
    <message id="dashboard.confusion.column.other">
        <source>other</source>
        <translation type="unfinished">ອື່ນ</translation>
    </message>
    <message id="dashboard.confusion.enter">
        <source>Enter: its pictures.</source>
        <translation type="unfinished">Enter: ເບິ່ງ​ຮູບ.</translation>
    </message>
    <message id="dashboard.confusion.no_error">
        <source>No product was taken for another.</source>
        <translation type="unfinished">ບໍ່​ມີ​ຜະ​ລິດ​ຕະ​ພັນ​ໃດ​ຖືກ​ສັບ​ສົນ​ກັບ​ອັນ​ອື່ນ.</translation>
    </message>
    <message id="dashboard.flags.title">
        <source>Items to look at</source>
        <translation type="unfinished">ຄຳ​ຖາມ​ທີ່ຄວນກວດ​ເບິ່ງ</translation>
    </message>
    <message id="dashboard.flags.none">
        <source>No item stands out.</source>
        <translation type="unfinished">ບໍ່​ມີ​ຄຳ​ຖາມ​ໃດ​ຜິດ​ສັງ​ເກດ.</translation>
    </message>
    <message id="dashboard.flags.no_items">
        <source>No item has been scored here yet.</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ມີ​ຄຳ​ຖາມ​ໃດ​ຖືກ​ໃຫ້​ຄະ​ແນນ​ຢູ່​ນີ້.</translation>
    </message>
    <message id="dashboard.flags.all">
        <source>All {count} items</source>
        <translation type="unfinished">ທັງ​ໝົດ {count} ຂໍ້</translation>
    </message>
    <message id="dashboard.flag.all_right">
        <source>right for all {right}: tells nobody apart</source>
        <translation type="unfinished">ຖືກ​ໝົດ {right} ຄົນ: ບໍ່​ຈຳ​ແນກ​ໃຜ</translation>
    </message>
    <message id="dashboard.flag.all_wrong">
        <source>right for none of {asked}: check the key</source>
        <translation type="unfinished">ບໍ່​ມີ​ໃຜ​ຖືກ​ໃນ {asked} ຄົນ: ກວດ​ຄຳຕອບ</translation>
    </message>
    <message id="dashboard.flag.stronger_worse">
        <source>stronger people did worse: check the key</source>
        <translation type="unfinished">ຄົນ​ເກັ່ງ​ເຮັດ​ໄດ້​ບໍ່​ດີ: ກວດ​ຄຳຕອບ</translation>
    </message>
    <message id="dashboard.flag.too_hard">
        <source>{right} of {asked} right, fewer than by guessing</source>
        <translation type="unfinished">ຖືກ {right}/{asked}, ໜ້ອຍ​ກວ່າ​ການ​ເດົາ</translation>
    </message>
    <message id="dashboard.flag.few">
        <source>{words} (few people)</source>
        <translation type="unfinished">{words} (ຄົນ​ໜ້ອຍ)</translation>
    </message>
    <message id="dashboard.items.title">
        <source>All items</source>
        <translation type="unfinished">ຄຳ​ຖາມ​ທັງ​ໝົດ</translation>
    </message>
    <message id="dashboard.items.number">
        <source>{form}-{place}</source>
        <translation type="unfinished">{form}-{place}</translation>
    </message>
    <message id="dashboard.items.place">
        <source>Item</source>
        <translation type="unfinished">ຂໍ້</translation>
    </message>
    <message id="dashboard.items.question">
        <source>Question</source>
        <translation type="unfinished">ຄຳ​ຖາມ</translation>
    </message>
    <message id="dashboard.items.competency">
        <source>Competency</source>
        <translation type="unfinished">ດ້ານ</translation>
    </message>
    <message id="dashboard.items.right">
        <source>Right</source>
        <translation type="unfinished">ຖືກ</translation>
    </message>
    <message id="dashboard.items.rest">
        <source>With the rest</source>
        <translation type="unfinished">ກັບ​ຂໍ້​ອື່ນ</translation>
    </message>
    <message id="dashboard.items.flag">
        <source>To look at</source>
        <translation type="unfinished">ຄວນກວດ</translation>
    </message>
    <message id="dashboard.items.few">
        <source>few people</source>
        <translation type="unfinished">ຄົນ​ໜ້ອຍ</translation>
    </message>
    <message id="dashboard.items.correlation">
        <source>{value} ({low} to {high})</source>
        <translation type="unfinished">{value} ({low} ຫາ {high})</translation>
    </message>
    <message id="dashboard.items.limit">
        <source>"With the rest": how an item goes with the rest of its form, from −1 to 1, with its 95 % interval. Not shown under 20 people, grey under 50.</source>
        <translation type="unfinished">“ກັບ​ຂໍ້​ອື່ນ”: ຂໍ້​ນີ້ສອດ​ຄ່ອງ​ກັບ​ຂໍ້​ອື່ນຂອງ​ຊຸດ, −1 ຫາ 1, ພ້ອມ​ຊ່ວງ 95 %. ບໍ່​ສະ​ແດງ​ຖ້າ​ໜ້ອຍ​ກວ່າ 20 ຄົນ, ສີ​ເທົາ​ຖ້າ​ໜ້ອຍ​ກວ່າ 50.</translation>
    </message>
    <message id="dashboard.alpha">
        <source>Form {form}: reliability (alpha) {value} ({low} to {high}), {people} people, {items} items.</source>
        <translation type="unfinished">ຊຸດ {form}: ຄວາມ​ໜ້າ​ເຊື່ອ​ຖື (alpha) {value} ({low} ຫາ {high}), {people} ຄົນ, {items} ຂໍ້.</translation>
    </message>
    <message id="dashboard.alpha.none">
        <source>Form {form}: no reliability from {people} people.</source>
        <translation type="unfinished">ຊຸດ {form}: {people} ຄົນ​ບໍ່​ພໍ​ຄິດ​ຄວາມ​ໜ້າ​ເຊື່ອ​ຖື.</translation>
    </message>
    <message id="dashboard.rasch.title">
        <source>People and items on one ladder</source>
        <translation type="unfinished">ຄົນ ແລະ ຄຳ​ຖາມ​ໃນ​ຂັ້ນ​ໄດ​ດຽວ</translation>
    </message>
    <message id="dashboard.rasch.above">
        <source>logits: abler people and harder items stand higher</source>
        <translation type="unfinished">logit: ຄົນ​ເກັ່ງ ແລະ ຂໍ້​ຍາກ​ຢູ່​ສູງ​ກວ່າ</translation>
    </message>
    <message id="dashboard.rasch.below">
        <source>{people} people; lines are 95 % intervals. For the item bank, never for a verdict.</source>
        <translation type="unfinished">{people} ຄົນ; ເສັ້ນ​ແມ່ນ​ຊ່ວງ 95 %. ສຳ​ລັບ​ຄັງ​ຄຳ​ຖາມ, ບໍ່​ແມ່ນ​ຕັດ​ສິນ​ຄົນ.</translation>
    </message>
    <message id="dashboard.rasch.people">
        <source>people</source>
        <translation type="unfinished">ຄົນ</translation>
    </message>
    <message id="dashboard.rasch.items">
        <source>items</source>
        <translation type="unfinished">ຂໍ້</translation>
    </message>
    <message id="dashboard.rasch.item">
        <source>{name} – {at} logits, error {error}</source>
        <translation type="unfinished">{name} – {at} logit, ຄວາມ​ຄາດ​ເຄື່ອນ {error}</translation>
    </message>
    <message id="dashboard.change.title">
        <source>Before and after</source>
        <translation type="unfinished">ກ່ອນ ແລະ ຫຼັງ</translation>
    </message>
    <message id="dashboard.change.slopes">
        <source>One line a person</source>
        <translation type="unfinished">ໜຶ່ງ​ເສັ້ນ​ຕໍ່​ຄົນ</translation>
    </message>
    <message id="dashboard.change.plot">
        <source>Points before and after, one line a person</source>
        <translation type="unfinished">ຄະ​ແນນ​ກ່ອນ ແລະ ຫຼັງ, ໜຶ່ງ​ເສັ້ນ​ຕໍ່​ຄົນ</translation>
    </message>
    <message id="dashboard.change.above">
        <source>% of the points</source>
        <translation type="unfinished">% ຂອງ​ຄະ​ແນນ</translation>
    </message>
    <message id="dashboard.change.phases">
        <source>{before} → {after}</source>
        <translation type="unfinished">{before} → {after}</translation>
    </message>
    <message id="dashboard.change.pairs">
        <source>{count} people who sat both</source>
        <translation type="unfinished">{count} ຄົນ​ເຮັດ​ທັງສອງ</translation>
    </message>
    <message id="dashboard.change.competent">
        <source>{count} of {of} competent</source>
        <translation type="unfinished">{count}/{of} ຜ່ານ</translation>
    </message>
    <message id="dashboard.change.gained">
        <source>became competent</source>
        <translation type="unfinished">ກາຍ​ເປັນ​ຜ່ານ</translation>
    </message>
    <message id="dashboard.change.lost">
        <source>no longer competent</source>
        <translation type="unfinished">ບໍ່​ຜ່ານ​ອີກ</translation>
    </message>
    <message id="dashboard.change.stayed">
        <source>competent both times</source>
        <translation type="unfinished">ຜ່ານ​ທັງສອງ​ເທື່ອ</translation>
    </message>
    <message id="dashboard.change.never">
        <source>not yet, both times</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ຜ່ານ​ທັງສອງ​ເທື່ອ</translation>
    </message>
    <message id="dashboard.change.pair">
        <source>{code}: {before} % → {after} %, {kind}</source>
        <translation type="unfinished">{code}: {before} % → {after} %, {kind}</translation>
    </message>
    <message id="dashboard.change.difference">
        <source>Difference: {value} percentage points (95 % interval {low} to {high})</source>
        <translation type="unfinished">ຜິດ​ກັນ: {value} ຈຸດ​ສ່ວນ​ຮ້ອຍ (ຊ່ວງ 95 % {low} ຫາ {high})</translation>
    </message>
    <message id="dashboard.change.few">
        <source>{count} people sat both: counts only. A difference is told from {least} on.</source>
        <translation type="unfinished">{count} ຄົນ​ເຮັດ​ທັງສອງ: ບອກ​ແຕ່​ຈຳນວນ. ບອກ​ຄວາມ​ຜິດ​ກັນ​ຕັ້ງ​ແຕ່ {least} ຄົນ.</translation>
    </message>
    <message id="dashboard.change.test">
        <source>Exact McNemar test: p {p}, from the {gained} who gained it and the {lost} who lost it.</source>
        <translation type="unfinished">ການ​ທົດສອບ McNemar ແນ່ນອນ: p {p}, ຈາກ {gained} ຄົນ​ກາຍ​ເປັນ​ຜ່ານ ແລະ {lost} ຄົນ​ບໍ່​ຜ່ານ​ອີກ.</translation>
    </message>
    <message id="dashboard.change.p_small">
        <source>&lt; 0.001</source>
        <translation type="unfinished">&lt; 0.001</translation>
    </message>
    <message id="dashboard.change.power">
        <source>With {pairs} pairs, a real change in which 25 of 100 gain it and 5 lose it is found about {times} times in 10.</source>
        <translation type="unfinished">ມີ {pairs} ຄູ່: ການ​ປ່ຽນ​ແປງ​ຈິງ (25 ໃນ 100 ກາຍ​ເປັນ​ຜ່ານ, 5 ບໍ່​ຜ່ານ​ອີກ) ຈະ​ພົບ​ປະ​ມານ {times} ເທື່ອ​ໃນ 10.</translation>
    </message>
    <message id="dashboard.change.raw">
        <source>The forms differ and were not equated: points before and after compare only roughly.</source>
        <translation type="unfinished">ຊຸດ​ຕ່າງ​ກັນ ແລະ ບໍ່​ໄດ້​ປັບ​ທຽບ: ຄະ​ແນນ​ກ່ອນ ແລະ ຫຼັງ ທຽບ​ໄດ້​ພຽງ​ປະ​ມານ.</translation>
    </message>
    <message id="dashboard.change.equated">
        <source>Equated through the common items: {value} points on average.</source>
        <translation type="unfinished">ປັບ​ທຽບ​ຜ່ານ​ຂໍ້​ຮ່ວມ: ສະ​ເລ່ຍ {value} ຄະ​ແນນ.</translation>
    </message>
    <message id="dashboard.change.none.title">
        <source>Nobody has sat two tests yet</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ມີ​ໃຜ​ເຮັດສອງ​ເທື່ອ</translation>
    </message>
    <message id="dashboard.change.none">
        <source>Before and after are compared on the same people only. Collect the bundles of both tests.</source>
        <translation type="unfinished">ທຽບ​ກ່ອນ ແລະ ຫຼັງ ຈາກ​ຄົນ​ດຽວ​ກັນ​ເທົ່າ​ນັ້ນ. ເກັບ​ຊຸດ​ຂໍ້​ມູນຂອງ​ທັງສອງ​ການ​ທົດສອບ.</translation>
    </message>
    <message id="dashboard.groups.title">
        <source>Groups side by side</source>
        <translation type="unfinished">ກຸ່ມ​ຄຽງ​ກັນ</translation>
    </message>
    <message id="dashboard.groups.agencies">
        <source>Agencies</source>
        <translation type="unfinished">ໜ່ວຍ​ງານ</translation>
    </message>
    <message id="dashboard.groups.countries">
        <source>Countries</source>
        <translation type="unfinished">ປະ​ເທດ</translation>
    </message>
    <message id="dashboard.groups.sessions">
        <source>Sessions</source>
        <translation type="unfinished">ຄາບ​ຝຶກ</translation>
    </message>
    <message id="dashboard.groups.one.agencies">
        <source>Agency</source>
        <translation type="unfinished">ໜ່ວຍ​ງານ</translation>
    </message>
    <message id="dashboard.groups.one.countries">
        <source>Country</source>
        <translation type="unfinished">ປະ​ເທດ</translation>
    </message>
    <message id="dashboard.groups.one.sessions">
        <source>Session</source>
        <translation type="unfinished">ຄາບ​ຝຶກ</translation>
    </message>
    <message id="dashboard.groups.enrolled">
        <source>Enrolled</source>
        <translation type="unfinished">ລົງ​ທະ​ບຽນ</translation>
    </message>
    <message id="dashboard.groups.sat">
        <source>Sat</source>
        <translation type="unfinished">ເຂົ້າ​ທົດສອບ</translation>
    </message>
    <message id="dashboard.groups.competent">
        <source>Competent</source>
        <translation type="unfinished">ຜ່ານ​ເກນ</translation>
    </message>
    <message id="dashboard.groups.interval">
        <source>0 to 100 %, with 95 % interval</source>
        <translation type="unfinished">0 ຫາ 100 %, ພ້ອມ​ຊ່ວງ 95 %</translation>
    </message>
    <message id="dashboard.groups.hidden">
        <source>covered</source>
        <translation type="unfinished">ປິດ​ໄວ້</translation>
    </message>
    <message id="dashboard.groups.few">
        <source>counts only</source>
        <translation type="unfinished">ແຕ່​ຈຳນວນ</translation>
    </message>
    <message id="dashboard.groups.cover">
        <source>For the projector: groups under {least} people are covered ({across} across countries), and one more where it could be worked out.</source>
        <translation type="unfinished">ສຳ​ລັບ​ສາຍ​ຈໍ: ປິດ​ກຸ່ມ​ທີ່​ໜ້ອຍ​ກວ່າ {least} ຄົນ ({across} ລະ​ຫວ່າງ​ປະ​ເທດ), ແລະ ອີກ​ກຸ່ມ​ໜຶ່ງ​ຖ້າ​ຄິດ​ໄລ່​ໄດ້.</translation>
    </message>
    <message id="dashboard.groups.limit">
        <source>Groups differ in who was sent and in which form they sat. No order of merit.</source>
        <translation type="unfinished">ກຸ່ມ​ຕ່າງ​ກັນ​ທີ່​ຜູ້​ຖືກ​ສົ່ງ​ມາ ແລະ ຊຸດ​ທີ່​ເຮັດ. ບໍ່​ຈັດ​ອັນ​ດັບ.</translation>
    </message>
    <message id="dashboard.behind.people">
        <source>{count} people</source>
        <translation type="unfinished">{count} ຄົນ</translation>
    </message>
    <message id="dashboard.behind.at">
        <source>{found} % of the protected products found, {accused} % of the look-alikes accused</source>
        <translation type="unfinished">ພົບ {found} % ຂອງ​ຜະ​ລິດ​ຕະ​ພັນ​ທີ່​ຖືກ​ປົກ​ປ້ອງ, ກ່າວ​ຫາ {accused} % ຂອງ​ສິ່ງ​ຄ້າຍ​ຄື</translation>
    </message>
    <message id="dashboard.behind.items">
        <source>Items behind it: {count}</source>
        <translation type="unfinished">ຄຳ​ຖາມ​ທີ່​ກ່ຽວ​ຂ້ອງ: {count}</translation>
    </message>
    <message id="dashboard.behind.more">
        <source>and {count} more items</source>
        <translation type="unfinished">ແລະ ອີກ {count} ຂໍ້</translation>
    </message>
    <message id="dashboard.behind.none">
        <source>The items behind this cell are not named.</source>
        <translation type="unfinished">ບໍ່​ມີ​ຊື່​ຄຳ​ຖາມຂອງ​ຫ້ອງ​ນີ້.</translation>
    </message>
    <message id="dashboard.behind.fits">
        <source>Fits: {answer}</source>
        <translation type="unfinished">ກົງ​ກັບ: {answer}</translation>
    </message>
    <message id="dashboard.behind.gone">
        <source>The pack of this item is not on this computer.</source>
        <translation type="unfinished">ຊຸດ​ຄຳ​ຖາມ​ນີ້​ບໍ່​ຢູ່​ໃນ​ເຄື່ອງ.</translation>
    </message>
    <message id="dashboard.behind.right">
        <source>Right: {right} of {asked}</source>
        <translation type="unfinished">ຖືກ: {right}/{asked}</translation>
    </message>
    <message id="dashboard.figure.take">
        <source>Take this figure along: copy or save</source>
        <translation type="unfinished">ເອົາ​ຮູບ​ນີ້: ສຳ​ເນົາ ຫຼື ບັນ​ທຶກ</translation>
    </message>
    <message id="dashboard.figure.copy">
        <source>Copy</source>
        <translation type="unfinished">ສຳ​ເນົາ</translation>
    </message>
    <message id="dashboard.figure.png">
        <source>Save as PNG</source>
        <translation type="unfinished">ບັນ​ທຶກ​ເປັນ PNG</translation>
    </message>
    <message id="dashboard.figure.svg">
        <source>Save as SVG</source>
        <translation type="unfinished">ບັນ​ທຶກ​ເປັນ SVG</translation>
    </message>
    <message id="dashboard.figure.copied">
        <source>Figure copied.</source>
        <translation type="unfinished">ສຳ​ເນົາ​ຮູບ​ແລ້ວ.</translation>
    </message>
    <message id="dashboard.figure.saved">
        <source>Saved: {file}</source>
        <translation type="unfinished">ບັນ​ທຶກ​ແລ້ວ: {file}</translation>
    </message>
    <message id="dashboard.figure.title.errors">
        <source>Two different errors: protected products found and look-alikes accused</source>
        <translation type="unfinished">ສອງ​ຄວາມ​ຜິດ​ພາດ: ພົບ​ສິ່ງ​ປົກ​ປ້ອງ ແລະ ກ່າວ​ຫາ​ສິ່ງ​ຄ້າຍ​ຄື</translation>
    </message>
    <message id="dashboard.figure.title.products">
        <source>Products mixed up: row what it was, column the answer</source>
        <translation type="unfinished">ຜະ​ລິດ​ຕະ​ພັນ​ທີ່​ສັບ​ສົນ: ແຖວ​ແມ່ນ​ສິ່ງ​ຈິງ, ຖັນ​ແມ່ນ​ຄຳຕອບ</translation>
    </message>
    <message id="dashboard.figure.title.change">
        <source>Before and after, one line a person</source>
        <translation type="unfinished">ກ່ອນ ແລະ ຫຼັງ, ໜຶ່ງ​ເສັ້ນ​ຕໍ່​ຄົນ</translation>
    </message>
    <message id="dashboard.figure.title.rasch">
        <source>People and items on one ladder</source>
        <translation type="unfinished">ຄົນ ແລະ ຄຳ​ຖາມ​ໃນ​ຂັ້ນ​ໄດ​ດຽວ</translation>
    </message>
    <message id="dashboard.figure.title.indicator">
        <source>Officers competent, with interval and criteria</source>
        <translation type="unfinished">ເຈົ້າ​ໜ້າ​ທີ່​ຜ່ານ, ພ້ອມ​ຊ່ວງ ແລະ ເກນ</translation>
    </message>
    <message id="dashboard.state.reading.title">
        <source>Counting the answers</source>
        <translation type="unfinished">ກຳ​ລັງ​ນັບ​ຄຳຕອບ</translation>
    </message>
    <message id="dashboard.state.reading.text">
        <source>The results are here in a moment.</source>
        <translation type="unfinished">ຜົນ​ຈະ​ມາ​ໃນ​ອີກ​ບໍ່​ດົນ.</translation>
    </message>
    <message id="dashboard.state.no_session.title">
        <source>Results begin with a session</source>
        <translation type="unfinished">ຜົນ​ເລີ່ມ​ຈາກ​ຄາບ​ຝຶກ</translation>
    </message>
    <message id="dashboard.state.no_session.text">
        <source>Plan a session: place, people, forms, criteria. When people have sat a test, what they came to stands here with its counts and intervals.</source>
        <translation type="unfinished">ວາງ​ແຜນ​ຄາບ​ຝຶກ: ສະ​ຖານ​ທີ່, ຄົນ, ຊຸດ​ທົດສອບ, ເກນ. ເມື່ອ​ມີ​ຄົນ​ເຮັດ​ແລ້ວ, ຜົນ​ຈະ​ຢູ່​ນີ້​ພ້ອມ​ຈຳນວນ ແລະ ຊ່ວງ.</translation>
    </message>
    <message id="dashboard.state.no_session.go">
        <source>To the sessions</source>
        <translation type="unfinished">ໄປ​ຫາ​ຄາບ​ຝຶກ</translation>
    </message>
    <message id="dashboard.state.nobody.title">
        <source>{phase}: nobody has sat it yet</source>
        <translation type="unfinished">{phase}: ຍັງ​ບໍ່​ມີ​ໃຜ​ເຮັດ</translation>
    </message>
    <message id="dashboard.state.nobody.text">
        <source>{enrolled} people are enrolled. Collect the bundles of the laptops, or choose another test, country or way of sitting above.</source>
        <translation type="unfinished">ລົງ​ທະ​ບຽນ {enrolled} ຄົນ. ເກັບ​ຊຸດ​ຂໍ້​ມູນ​ຈາກຄອມ, ຫຼື ເລືອກ​ການ​ທົດສອບ, ປະ​ເທດ ຫຼື ວິ​ທີ​ອື່ນ​ຢູ່​ຂ້າງ​ເທິງ.</translation>
    </message>
    <message id="dashboard.state.nobody.go">
        <source>Collect bundles</source>
        <translation type="unfinished">ເກັບ​ຊຸດ​ຂໍ້​ມູນ</translation>
    </message>
    <message id="dashboard.state.sealed.title">
        <source>{count} people have sat it; their answers are sealed</source>
        <translation type="unfinished">{count} ຄົນ​ໄດ້​ເຮັດ​ແລ້ວ; ຄຳຕອບ​ຍັງ​ຜະ​ນຶກ</translation>
    </message>
    <message id="dashboard.state.sealed.text">
        <source>Scores come where the release code of the form is kept: on the laptop that made the form. Open the session there, or bring its release code here under Examination forms.</source>
        <translation type="unfinished">ຄະ​ແນນ​ມີ​ຢູ່​ບ່ອນ​ເກັບ​ລະ​ຫັດ​ເປີດ​ຊຸດ: ຄອມ​ທີ່​ສ້າງ​ຊຸດ. ເປີດ​ຄາບ​ຝຶກ​ຢູ່ຄອມ​ນັ້ນ, ຫຼື ນຳ​ລະ​ຫັດ​ມາ​ນີ້​ໃນ​ຊຸດ​ທົດສອບ.</translation>
    </message>
    <message id="dashboard.state.sealed.go">
        <source>To the examination forms</source>
        <translation type="unfinished">ໄປ​ຫາ​ຊຸດ​ທົດສອບ</translation>
    </message>
    <message id="dashboard.state.failed.title">
        <source>The answers could not be counted</source>
        <translation type="unfinished">ນັບ​ຄຳຕອບ​ບໍ່​ໄດ້</translation>
    </message>
    <message id="dashboard.state.failed.text">
        <source>Nothing is lost: the answers are kept as they came. What went wrong stands in the log.</source>
        <translation type="unfinished">ບໍ່​ມີ​ຫຍັງ​ເສຍ: ຄຳຕອບ​ຖືກ​ເກັບ​ໄວ້​ຄື​ເກົ່າ. ບັນ​ຫາ​ຢູ່​ໃນ​ບັນ​ທຶກ.</translation>
    </message>
    <message id="dashboard.state.failed.go">
        <source>Count again</source>
        <translation type="unfinished">ນັບ​ໃໝ່</translation>
    </message>
    <message id="dashboard.product.elephant_or_mammoth">
        <source>ivory</source>
        <translation type="unfinished">ງາ​ຊ້າງ</translation>
    </message>
    <message id="dashboard.product.elephant">
        <source>elephant ivory</source>
        <translation type="unfinished">ງາ​ຊ້າງ (ຊ້າງ)</translation>
    </message>
    <message id="dashboard.product.mammoth">
        <source>mammoth ivory</source>
        <translation type="unfinished">ງາ​ແມມ​ມົດ</translation>
    </message>
    <message id="dashboard.product.hippo">
        <source>hippo ivory</source>
        <translation type="unfinished">ແຂ້ວ​ຮິບ​ໂປ</translation>
    </message>
    <message id="dashboard.product.walrus">
        <source>walrus ivory</source>
        <translation type="unfinished">ງາ​ຊ້າງ​ນ້ຳ</translation>
    </message>
    <message id="dashboard.product.warthog">
        <source>warthog tusk</source>
        <translation type="unfinished">ເຂ້ຍ​ໝູ​ປ່າ</translation>
    </message>
    <message id="dashboard.product.hornbill">
        <source>hornbill</source>
        <translation type="unfinished">ໂກນ​ນົກ​ກົກ</translation>
    </message>
    <message id="dashboard.product.hornbill_casque">
        <source>hornbill</source>
        <translation type="unfinished">ໂກນ​ນົກ​ກົກ</translation>
    </message>
    <message id="dashboard.product.rhino_horn">
        <source>rhino horn</source>
        <translation type="unfinished">ນໍ​ແຮດ</translation>
    </message>
    <message id="dashboard.product.bone">
        <source>bone</source>
        <translation type="unfinished">ກະ​ດູກ</translation>
    </message>
    <message id="dashboard.product.resin">
        <source>resin</source>
        <translation type="unfinished">ຢາງ</translation>
    </message>
    <message id="dashboard.product.lined_resin">
        <source>lined resin</source>
        <translation type="unfinished">ຢາງ​ມີ​ລາຍ</translation>
    </message>
    <message id="dashboard.product.celluloid">
        <source>celluloid</source>
        <translation type="unfinished">ເຊ​ລູລອຍ</translation>
    </message>
    <message id="dashboard.product.shell">
        <source>shell</source>
        <translation type="unfinished">ເປືອກຫອຍ</translation>
    </message>
    <message id="dashboard.product.tagua">
        <source>tagua</source>
        <translation type="unfinished">ໝາກ tagua</translation>
    </message>
    <message id="dashboard.product.horn">
        <source>horn</source>
        <translation type="unfinished">ເຂົາ</translation>
    </message>
    <message id="dashboard.product.horn_chips">
        <source>horn chips</source>
        <translation type="unfinished">ແຜ່ນ​ເຂົາ</translation>
    </message>
    <message id="dashboard.product.pangolin_raw">
        <source>pangolin scale</source>
        <translation type="unfinished">ເກັດ​ລິ່ນ</translation>
    </message>
    <message id="dashboard.product.pangolin_processed">
        <source>processed scale</source>
        <translation type="unfinished">ເກັດ​ລິ່ນ​ປຸງ​ແຕ່ງ</translation>
    </message>
    <message id="dashboard.product.pangolin_skin">
        <source>pangolin skin</source>
        <translation type="unfinished">ໜັງ​ລິ່ນ</translation>
    </message>
    <message id="dashboard.product.fish_scales">
        <source>fish scale</source>
        <translation type="unfinished">ເກັດ​ປາ</translation>
    </message>
    <message id="dashboard.product.cone_scales">
        <source>cone scale</source>
        <translation type="unfinished">ກີບ​ໝາກ​ແປກ</translation>
    </message>
    <message id="dashboard.product.seed_pods">
        <source>seed pod</source>
        <translation type="unfinished">ຝັກ​ພືດ</translation>
    </message>
    <message id="dashboard.product.moulded">
        <source>moulded scale</source>
        <translation type="unfinished">ເກັດ​ຫຼໍ່</translation>
    </message>
    <message id="dashboard.product.tiger_skin">
        <source>tiger skin</source>
        <translation type="unfinished">ໜັງ​ເສືອ</translation>
    </message>
    <message id="dashboard.product.leopard_skin">
        <source>leopard skin</source>
        <translation type="unfinished">ໜັງ​ເສືອ​ດາວ</translation>
    </message>
    <message id="dashboard.product.clouded_leopard_skin">
        <source>clouded leopard</source>
        <translation type="unfinished">ໜັງ​ເສືອ​ລາຍ​ເມກ</translation>
    </message>
    <message id="dashboard.product.painted_skin">
        <source>painted skin</source>
        <translation type="unfinished">ໜັງ​ທາ​ລາຍ</translation>
    </message>
    <message id="dashboard.product.printed_plush">
        <source>printed plush</source>
        <translation type="unfinished">ຜ້າ​ຂົນ​ພິມ</translation>
    </message>
    <message id="dashboard.product.zebra_skin">
        <source>zebra skin</source>
        <translation type="unfinished">ໜັງ​ມ້າ​ລາຍ</translation>
    </message>
    <message id="dashboard.product.claw_cast">
        <source>claw cast</source>
        <translation type="unfinished">ເລັບ​ຫຼໍ່</translation>
    </message>
    <message id="dashboard.product.canine_cast">
        <source>tooth cast</source>
        <translation type="unfinished">ແຂ້ວ​ຫຼໍ່</translation>
    </message>
</context>
</TS>
