<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>session_plan</name>
    <message id="session_plan.title">
        <source>New session</source>
        <translation type="unfinished">ຄາບ​ຝຶກ​ອົບ​ຮົມ​ໃໝ່</translation>
    </message>
    <message id="session_plan.step.place">
        <source>Place and people</source>
        <translation type="unfinished">ສະ​ຖານ​ທີ່ ແລະ ຄົນ</translation>
    </message>
    <message id="session_plan.step.forms">
        <source>Forms</source>
        <translation type="unfinished">ຊຸດ​ທົດສອບ</translation>
    </message>
    <message id="session_plan.step.criteria">
        <source>Criteria</source>
        <translation type="unfinished">ເກນ</translation>
    </message>
    <message id="session_plan.step.open">
        <source>Open</source>
        <translation type="unfinished">ເປີດ</translation>
    </message>
    <message id="session_plan.status">
        <source>Criteria are fixed before anyone sits a test, and printed beside every figure.</source>
        <translation type="unfinished">ເກນ​ຖືກ​ກຳ​ນົດ​ກ່ອນ​ມີ​ຄົນ​ເຮັດ​ການ​ທົດສອບ ແລະ ພິມ​ໄວ້​ຂ້າງ​ທຸກ​ຕົວ​ເລກ.</translation>
    </message>
    <message id="session_plan.saved">
        <source>Saved as a draft {time}</source>
        <translation type="unfinished">ບັນ​ທຶກ​ຮ່າງ​ແລ້ວ {time}</translation>
    </message>
    <message id="session_plan.drop">
        <source>Give this plan up</source>
        <translation type="unfinished">ຍົກ​ເລີກ​ແຜນ​ນີ້</translation>
    </message>
    <message id="session_plan.drop.ask">
        <source>Give this plan up?</source>
        <translation type="unfinished">ຍົກ​ເລີກ​ແຜນ​ນີ້​ບໍ?</translation>
    </message>
    <message id="session_plan.drop.text">
        <source>What was written in the four steps is gone. Forms and sessions stay.</source>
        <translation type="unfinished">ສິ່ງ​ທີ່​ຂຽນ​ໃນ​ສີ່​ຂັ້ນຕອນ​ຈະ​ຫາຍ​ໄປ. ຊຸດ​ທົດສອບ ແລະ ຄາບ​ຝຶກ​ອົບ​ຮົມ​ຍັງ​ຢູ່.</translation>
    </message>
    <message id="session_plan.drop.stay">
        <source>Keep it</source>
        <translation type="unfinished">ເກັບ​ໄວ້</translation>
    </message>
    <message id="session_plan.drop.go">
        <source>Give it up</source>
        <translation type="unfinished">ຍົກ​ເລີກ</translation>
    </message>
    <message id="session_plan.place.title">
        <source>Place and time</source>
        <translation type="unfinished">ສະ​ຖານ​ທີ່ ແລະ ເວ​ລາ</translation>
    </message>
    <message id="session_plan.place.name">
        <source>Title</source>
        <translation type="unfinished">ຊື່</translation>
    </message>
    <message id="session_plan.place.name_hint">
        <source>As it stands on reports and certificates</source>
        <translation type="unfinished">ຕາມ​ທີ່​ຢູ່​ໃນ​ລາຍ​ງານ ແລະ ໃບ​ຢັ້ງ​ຢືນ</translation>
    </message>
    <message id="session_plan.place.province">
        <source>Province</source>
        <translation type="unfinished">ແຂວງ</translation>
    </message>
    <message id="session_plan.place.crossing">
        <source>Crossing</source>
        <translation type="unfinished">ດ່ານ</translation>
    </message>
    <message id="session_plan.place.none">
        <source>not chosen</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ໄດ້​ເລືອກ</translation>
    </message>
    <message id="session_plan.place.town">
        <source>Town and building</source>
        <translation type="unfinished">ເມືອງ ແລະ ອາ​ຄານ</translation>
    </message>
    <message id="session_plan.place.town_hint">
        <source>In your own words; may be left out</source>
        <translation type="unfinished">ຂຽນ​ເອງ; ປະ​ວ່າງ​ໄດ້</translation>
    </message>
    <message id="session_plan.place.first">
        <source>First day</source>
        <translation type="unfinished">ມື້​ທຳ​ອິດ</translation>
    </message>
    <message id="session_plan.place.last">
        <source>Last day</source>
        <translation type="unfinished">ມື້​ສຸດ​ທ້າຍ</translation>
    </message>
    <message id="session_plan.place.day_hint">
        <source>Year-month-day</source>
        <translation type="unfinished">ປີ-ເດືອນ-ມື້</translation>
    </message>
    <message id="session_plan.place.last_hint">
        <source>Empty for one day</source>
        <translation type="unfinished">ວ່າງ​ໄວ້​ຖ້າ​ມີ​ມື້​ດຽວ</translation>
    </message>
    <message id="session_plan.lacks.title">
        <source>Give the session a title.</source>
        <translation type="unfinished">ກະ​ລຸ​ນາ​ໃສ່​ຊື່.</translation>
    </message>
    <message id="session_plan.lacks.day">
        <source>No such day. Write 2026-11-24.</source>
        <translation type="unfinished">ບໍ່​ມີ​ມື້​ນີ້. ຂຽນ 2026-11-24.</translation>
    </message>
    <message id="session_plan.lacks.order">
        <source>It lies before the first day.</source>
        <translation type="unfinished">ຢູ່​ກ່ອນ​ມື້​ທຳ​ອິດ.</translation>
    </message>
    <message id="session_plan.people.title">
        <source>People</source>
        <translation type="unfinished">ຄົນ</translation>
    </message>
    <message id="session_plan.people.partners">
        <source>Partner agencies</source>
        <translation type="unfinished">ໜ່ວຍ​ງານ​ຄູ່​ຮ່ວມ</translation>
    </message>
    <message id="session_plan.people.partner_add">
        <source>Add an agency</source>
        <translation type="unfinished">ເພີ່ມ​ໜ່ວຍ​ງານ</translation>
    </message>
    <message id="session_plan.people.partner_away">
        <source>Take away: {name}</source>
        <translation type="unfinished">ເອົາອອກ: {name}</translation>
    </message>
    <message id="session_plan.people.languages">
        <source>Languages in the room</source>
        <translation type="unfinished">ພາ​ສາ​ໃນ​ຫ້ອງ</translation>
    </message>
    <message id="session_plan.people.reports">
        <source>Reports in</source>
        <translation type="unfinished">ລາຍ​ງານ​ເປັນ</translation>
    </message>
    <message id="session_plan.people.kept">
        <source>What is kept of people</source>
        <translation type="unfinished">ເກັບ​ຂໍ້​ມູນ​ຄົນ​ແນວ​ໃດ</translation>
    </message>
    <message id="session_plan.people.kept.names">
        <source>Names and codes</source>
        <translation type="unfinished">ຊື່ ແລະ ລະ​ຫັດ</translation>
    </message>
    <message id="session_plan.people.kept.codes">
        <source>Codes only</source>
        <translation type="unfinished">ລະ​ຫັດ​ເທົ່າ​ນັ້ນ</translation>
    </message>
    <message id="session_plan.people.kept.names_text">
        <source>Names stay on the laptops of this session and on certificates. Figures carry none.</source>
        <translation type="unfinished">ຊື່​ຢູ່​ໃນຄອມ​ພິວ​ເຕີຂອງ​ຄາບ​ນີ້ ແລະ ໃນ​ໃບ​ຢັ້ງ​ຢືນ​ເທົ່າ​ນັ້ນ. ຕົວ​ເລກ​ບໍ່​ມີ​ຊື່.</translation>
    </message>
    <message id="session_plan.people.kept.codes_text">
        <source>No name is taken down anywhere. Certificates carry the code.</source>
        <translation type="unfinished">ບໍ່​ບັນ​ທຶກ​ຊື່​ຢູ່​ບ່ອນ​ໃດ. ໃບ​ຢັ້ງ​ຢືນ​ມີ​ແຕ່​ລະ​ຫັດ.</translation>
    </message>
    <message id="session_plan.forms.lead">
        <source>Which forms are sat before, after and at the follow-up?</source>
        <translation type="unfinished">ໃຊ້​ຊຸດ​ທົດສອບ​ໃດ ກ່ອນ​ຮຽນ, ຫຼັງ​ຮຽນ ແລະ ຕິດ​ຕາມ?</translation>
    </message>
    <message id="session_plan.forms.locked">
        <source>The criteria are locked on these forms. They cannot be changed any more.</source>
        <translation type="unfinished">ເກນ​ຖືກ​ລັອກ​ຕາມ​ຊຸດ​ເຫຼົ່າ​ນີ້​ແລ້ວ. ປ່ຽນ​ບໍ່​ໄດ້​ອີກ.</translation>
    </message>
    <message id="session_plan.forms.empty">
        <source>No form has been made on this laptop yet</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ມີ​ຊຸດ​ທົດສອບ​ໃນຄອມ​ພິວ​ເຕີ​ນີ້</translation>
    </message>
    <message id="session_plan.forms.empty_text">
        <source>Forms of a blueprint are alike and sealed until you read out their code. Make them, then come back: this plan waits for you.</source>
        <translation type="unfinished">ຊຸດ​ທົດສອບ​ທີ່​ສ້າງ​ຈາກ​ໂຄງ​ຮ່າງ​ດຽວ​ກັນ​ທຽບ​ເທົ່າ​ກັນ ແລະ ປິດ​ໄວ້​ຈົນ​ກວ່າ​ທ່ານ​ຈະ​ອ່ານ​ລະ​ຫັດ. ສ້າງ​ແລ້ວ​ກັບ​ມາ: ແຜນ​ນີ້​ລໍ​ຖ້າ​ຢູ່.</translation>
    </message>
    <message id="session_plan.forms.make">
        <source>Make forms</source>
        <translation type="unfinished">ສ້າງ​ຊຸດ​ທົດສອບ</translation>
    </message>
    <message id="session_plan.forms.take">
        <source>Use {name}</source>
        <translation type="unfinished">ໃຊ້ {name}</translation>
    </message>
    <message id="session_plan.forms.common">
        <source>{count} common</source>
        <translation type="unfinished">{count} ຂໍ້​ຮ່ວມ​ກັນ</translation>
    </message>
    <message id="session_plan.forms.again">
        <source>{occasions} occasions, fewer letters: somebody sits the same form twice.</source>
        <translation type="unfinished">{occasions} ຄັ້ງ ແຕ່​ມີ​ຊຸດ​ໜ້ອຍ​ກວ່າ: ບາງ​ຄົນ​ຈະ​ເຮັດ​ຊຸດ​ດຽວ​ກັນສອງ​ຄັ້ງ.</translation>
    </message>
    <message id="session_plan.forms.how">
        <source>Who sits which form</source>
        <translation type="unfinished">ໃຜ​ເຮັດ​ຊຸດ​ໃດ</translation>
    </message>
    <message id="session_plan.forms.how_text">
        <source>People get the letters crosswise, by chance and in balance: nobody sits the same form before and after where there are enough letters.</source>
        <translation type="unfinished">ຊຸດ​ຖືກ​ແຈກ​ແບບ​ໄຂວ້​ກັນ, ສຸ່ມ ແລະ ສົມ​ດຸນ: ຖ້າ​ມີ​ຊຸດ​ພຽງ​ພໍ ບໍ່​ມີ​ໃຜ​ເຮັດ​ຊຸດ​ດຽວ​ກັນ​ກ່ອນ ແລະ ຫຼັງ​ຮຽນ.</translation>
    </message>
    <message id="session_plan.forms.counting">
        <source>Counting the items: form {done} of {total}</source>
        <translation type="unfinished">ກຳ​ລັງ​ນັບ​ຂໍ້: ຊຸດ {done}/{total}</translation>
    </message>
    <message id="session_plan.forms.none_chosen">
        <source>No form is chosen: nothing can be measured in this session.</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ໄດ້​ເລືອກ​ຊຸດ: ວັດ​ຫຍັງ​ບໍ່​ໄດ້​ໃນ​ຄາບ​ນີ້.</translation>
    </message>
    <message id="session_plan.forms.enough">
        <source>Form {form} has {protected} protected, {look_alikes} look-alike and {undecidable} undecidable items: enough to decide on.</source>
        <translation type="unfinished">ຊຸດ {form} ມີ​ຜະ​ລິດ​ຕະ​ພັນ​ທີ່​ຖືກ​ປົກ​ປ້ອງ {protected} ຂໍ້, ສິ່ງ​ທີ່​ຄ້າຍ​ຄື​ກັນ {look_alikes} ຂໍ້ ແລະ ບອກ​ບໍ່​ໄດ້ {undecidable} ຂໍ້: ພຽງ​ພໍ​ເພື່ອ​ຕັດ​ສິນ.</translation>
    </message>
    <message id="session_plan.forms.few">
        <source>Form {form} has {protected} protected, {look_alikes} look-alike and {undecidable} undecidable items. Below 10, 10 and 4 it is decided on few items, and every figure says so.</source>
        <translation type="unfinished">ຊຸດ {form} ມີ​ຜະ​ລິດ​ຕະ​ພັນ​ທີ່​ຖືກ​ປົກ​ປ້ອງ {protected} ຂໍ້, ສິ່ງ​ທີ່​ຄ້າຍ​ຄື​ກັນ {look_alikes} ຂໍ້ ແລະ ບອກ​ບໍ່​ໄດ້ {undecidable} ຂໍ້. ຕ່ຳ​ກວ່າ 10, 10 ແລະ 4 ແມ່ນ​ຕັດ​ສິນ​ຈາກ​ຂໍ້​ໜ້ອຍ ແລະ ທຸກ​ຕົວ​ເລກ​ຈະບອກ​ໄວ້.</translation>
    </message>
    <message id="session_plan.forms.enough_questions">
        <source>Form {form} has at least {count} questions of each of its subjects.</source>
        <translation type="unfinished">ຊຸດ {form} ມີ​ຢ່າງ​ໜ້ອຍ {count} ຄຳ​ຖາມ​ຕໍ່​ແຕ່​ລະ​ວິ​ຊາ.</translation>
    </message>
    <message id="session_plan.forms.few_questions">
        <source>Form {form} has a subject of only {count} questions: decided on few items.</source>
        <translation type="unfinished">ຊຸດ {form} ມີ​ວິ​ຊາ​ທີ່​ມີ​ພຽງ {count} ຄຳ​ຖາມ: ຕັດ​ສິນ​ຈາກ​ຂໍ້​ໜ້ອຍ.</translation>
    </message>
    <message id="session_plan.forms.shared">
        <source>Forms {letters} share {count} items.</source>
        <translation type="unfinished">ຊຸດ {letters} ມີ {count} ຂໍ້​ຮ່ວມ​ກັນ.</translation>
    </message>
    <message id="session_plan.forms.shared_few">
        <source>Fewer than 8: before and after cannot be put on one scale.</source>
        <translation type="unfinished">ໜ້ອຍ​ກວ່າ 8: ບໍ່​ສາ​ມາດ​ທຽບ​ກ່ອນ ແລະ ຫຼັງ​ຢູ່​ໃນ​ມາດ​ຕາ​ດຽວ​ກັນ.</translation>
    </message>
    <message id="session_plan.forms.language">
        <source>A chosen form has no words in {languages}.</source>
        <translation type="unfinished">ມີ​ຊຸດ​ທີ່​ເລືອກ​ແຕ່​ບໍ່​ມີ​ພາ​ສາ {languages}.</translation>
    </message>
    <message id="session_plan.modules">
        <source>Training modules</source>
        <translation type="unfinished">ບົດ​ຝຶກ​ອົບ​ຮົມ</translation>
    </message>
    <message id="session_plan.modules_text">
        <source>Question packs that people practise with in this session</source>
        <translation type="unfinished">ຊຸດ​ຄຳ​ຖາມ​ທີ່​ຝຶກ​ໃນ​ຄາບ​ນີ້</translation>
    </message>
    <message id="session_plan.criteria.title">
        <source>What counts as competent?</source>
        <translation type="unfinished">ແບບ​ໃດ​ຈຶ່ງ​ມີ​ຄວາມ​ອາດ​ສາ​ມາດ?</translation>
    </message>
    <message id="session_plan.criteria.lead">
        <source>Decide now. Once locked, nobody can change it, not even you.</source>
        <translation type="unfinished">ຕັດ​ສິນ​ດຽວ​ນີ້. ລັອກ​ແລ້ວ​ບໍ່​ມີ​ໃຜ​ປ່ຽນ​ໄດ້ ແມ່ນ​ແຕ່​ທ່ານ.</translation>
    </message>
    <message id="session_plan.criteria.locked">
        <source>Locked. Nobody can change it any more.</source>
        <translation type="unfinished">ລັອກ​ແລ້ວ. ບໍ່​ມີ​ໃຜ​ປ່ຽນ​ໄດ້​ອີກ.</translation>
    </message>
    <message id="session_plan.criteria.defaults">
        <source>Use the defaults</source>
        <translation type="unfinished">ໃຊ້​ຄ່າ​ເລີ່ມ​ຕົ້ນ</translation>
    </message>
    <message id="session_plan.row.found">
        <source>Protected products found</source>
        <translation type="unfinished">ພົບ​ຜະ​ລິດ​ຕະ​ພັນ​ທີ່​ຖືກ​ປົກ​ປ້ອງ</translation>
    </message>
    <message id="session_plan.row.accused">
        <source>Look-alikes accused</source>
        <translation type="unfinished">ກ່າວ​ຫາ​ສິ່ງ​ທີ່​ຄ້າຍ​ຄື​ກັນ</translation>
    </message>
    <message id="session_plan.row.referred">
        <source>Undecidable items referred</source>
        <translation type="unfinished">ສົ່ງ​ຕໍ່​ສິ່ງ​ທີ່ບອກ​ບໍ່​ໄດ້</translation>
    </message>
    <message id="session_plan.row.right">
        <source>Law, evidence, cooperation: each right</source>
        <translation type="unfinished">ກົດ​ໝາຍ, ຫຼັກ​ຖານ, ການ​ຮ່ວມ​ມື: ຖືກ​ແຕ່​ລະ​ຢ່າງ</translation>
    </message>
    <message id="session_plan.row.at_least">
        <source>at least</source>
        <translation type="unfinished">ຢ່າງ​ໜ້ອຍ</translation>
    </message>
    <message id="session_plan.row.at_most">
        <source>at most</source>
        <translation type="unfinished">ຢ່າງ​ຫຼາຍ</translation>
    </message>
    <message id="session_plan.row.count">
        <source>= {part} of {whole}</source>
        <translation type="unfinished">= {part}/{whole}</translation>
    </message>
    <message id="session_plan.row.none">
        <source>not asked</source>
        <translation type="unfinished">ບໍ່​ຖາມ</translation>
    </message>
    <message id="session_plan.critical.title">
        <source>A critical evidence error always means “not yet competent”</source>
        <translation type="unfinished">ຄວາມ​ຜິດ​ຮ້າຍ​ແຮງ​ຕໍ່​ຫຼັກ​ຖານ​ໝາຍ​ເຖິງ “ຍັງ​ບໍ່​ຜ່ານ​ເກນ” ສະ​ເໝີ</translation>
    </message>
    <message id="session_plan.critical.text">
        <source>Burning or scratching a sample · handling without recording · releasing on a guess</source>
        <translation type="unfinished">ເຜົາ ຫຼື ຂູດ​ຕົວ​ຢ່າງ · ຈັບ​ໂດຍ​ບໍ່​ບັນ​ທຶກ · ປ່ອຍ​ໄປ​ໂດຍ​ຄາດ​ເດົາ</translation>
    </message>
    <message id="session_plan.sharp.title">
        <source>How sharp is this line?</source>
        <translation type="unfinished">ເສັ້ນ​ນີ້​ຊັດ​ເຈນ​ປານ​ໃດ?</translation>
    </message>
    <message id="session_plan.sharp.coin">
        <source>Someone who tosses a coin passes the first two</source>
        <translation type="unfinished">ຄົນ​ທີ່​ໂຍນ​ຫຼຽນ​ຜ່ານສອງ​ເກນ​ທຳ​ອິດ</translation>
    </message>
    <message id="session_plan.sharp.good">
        <source>Someone right 9 times in 10 passes them</source>
        <translation type="unfinished">ຄົນ​ທີ່​ຖືກ 9 ໃນ 10 ຄັ້ງ​ຜ່ານສອງ​ເກນ​ນັ້ນ</translation>
    </message>
    <message id="session_plan.sharp.foot">
        <source>On {protected} protected and {look_alikes} look-alike items. More items make the line sharper; a lower bar only makes the figure nicer.</source>
        <translation type="unfinished">ຈາກ {protected} ຂໍ້​ທີ່​ຖືກ​ປົກ​ປ້ອງ ແລະ {look_alikes} ຂໍ້​ທີ່​ຄ້າຍ​ຄື​ກັນ. ຂໍ້​ຫຼາຍ​ຂຶ້ນ​ເຮັດ​ໃຫ້​ເສັ້ນ​ຊັດ​ຂຶ້ນ; ຫຼຸດ​ເກນ​ພຽງ​ແຕ່​ເຮັດ​ໃຫ້​ຕົວ​ເລກ​ງາມ.</translation>
    </message>
    <message id="session_plan.sharp.in">
        <source>{count} in {of}</source>
        <translation type="unfinished">{count} ໃນ {of}</translation>
    </message>
    <message id="session_plan.sharp.fewer">
        <source>fewer than {count} in {of}</source>
        <translation type="unfinished">ໜ້ອຍ​ກວ່າ {count} ໃນ {of}</translation>
    </message>
    <message id="session_plan.sharp.more">
        <source>more than {count} in {of}</source>
        <translation type="unfinished">ຫຼາຍ​ກວ່າ {count} ໃນ {of}</translation>
    </message>
    <message id="session_plan.sharp.always">
        <source>always</source>
        <translation type="unfinished">ສະ​ເໝີ</translation>
    </message>
    <message id="session_plan.sharp.never">
        <source>never</source>
        <translation type="unfinished">ບໍ່​ເຄີຍ</translation>
    </message>
    <message id="session_plan.grid.title">
        <source>What this means on your form</source>
        <translation type="unfinished">ຄວາມ​ໝາຍ​ໃນ​ຊຸດຂອງ​ທ່ານ</translation>
    </message>
    <message id="session_plan.grid.form">
        <source>Form {form}: {count} items. A person is one point.</source>
        <translation type="unfinished">ຊຸດ {form}: {count} ຂໍ້. ຄົນ​ໜຶ່ງ​ແມ່ນ​ຈຸດ​ໜຶ່ງ.</translation>
    </message>
    <message id="session_plan.grid.example">
        <source>No form that identifies is chosen: drawn for {protected} protected and {look_alikes} look-alike items.</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ໄດ້​ເລືອກ​ຊຸດ​ຈຳ​ແນກ: ແຕ້ມ​ສຳ​ລັບ {protected} ຂໍ້​ທີ່​ຖືກ​ປົກ​ປ້ອງ ແລະ {look_alikes} ຂໍ້​ທີ່​ຄ້າຍ​ຄື​ກັນ.</translation>
    </message>
    <message id="session_plan.grid.name">
        <source>Competent: at least {found} of {protected} protected products found and at most {accused} of {look_alikes} look-alikes accused</source>
        <translation type="unfinished">ມີ​ຄວາມ​ອາດ​ສາ​ມາດ: ພົບ​ຢ່າງ​ໜ້ອຍ {found}/{protected} ແລະ ກ່າວ​ຫາ​ຢ່າງ​ຫຼາຍ {accused}/{look_alikes}</translation>
    </message>
    <message id="session_plan.grid.found">
        <source>protected found, of {of}</source>
        <translation type="unfinished">ພົບ​ທີ່​ຖືກ​ປົກ​ປ້ອງ, ໃນ {of}</translation>
    </message>
    <message id="session_plan.grid.accused">
        <source>look-alikes accused, of {of}</source>
        <translation type="unfinished">ກ່າວ​ຫາ​ທີ່​ຄ້າຍ​ຄື​ກັນ, ໃນ {of}</translation>
    </message>
    <message id="session_plan.grid.competent">
        <source>competent</source>
        <translation type="unfinished">ມີ​ຄວາມ​ອາດ​ສາ​ມາດ</translation>
    </message>
    <message id="session_plan.lock">
        <source>Lock criteria</source>
        <translation type="unfinished">ລັອກ​ເກນ</translation>
    </message>
    <message id="session_plan.lock.text">
        <source>The lock writes this fingerprint on the screen, the report and each certificate:</source>
        <translation type="unfinished">ເມື່ອ​ລັອກ, ລາຍ​ນິ້ວ​ມື​ນີ້​ຈະ​ຢູ່​ໃນ​ໜ້າ​ຈໍ, ລາຍ​ງານ ແລະ ທຸກ​ໃບ​ຢັ້ງ​ຢືນ:</translation>
    </message>
    <message id="session_plan.lock.ask">
        <source>Lock these criteria?</source>
        <translation type="unfinished">ລັອກ​ເກນ​ເຫຼົ່າ​ນີ້​ບໍ?</translation>
    </message>
    <message id="session_plan.lock.ask_text">
        <source>Found at least {found} %, accused at most {accused} %, referred at least {referred} %, other subjects right at least {right} %. Fingerprint {fingerprint}. Nobody can change them afterwards.</source>
        <translation type="unfinished">ພົບ​ຢ່າງ​ໜ້ອຍ {found} %, ກ່າວ​ຫາ​ຢ່າງ​ຫຼາຍ {accused} %, ສົ່ງ​ຕໍ່​ຢ່າງ​ໜ້ອຍ {referred} %, ວິ​ຊາ​ອື່ນ​ຖືກ​ຢ່າງ​ໜ້ອຍ {right} %. ລາຍ​ນິ້ວ​ມື {fingerprint}. ຫຼັງ​ຈາກ​ນັ້ນ​ບໍ່​ມີ​ໃຜ​ປ່ຽນ​ໄດ້.</translation>
    </message>
    <message id="session_plan.lock.not_yet">
        <source>Not yet</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ທັນ</translation>
    </message>
    <message id="session_plan.lock.go">
        <source>Lock</source>
        <translation type="unfinished">ລັອກ</translation>
    </message>
    <message id="session_plan.open.title">
        <source>This is the session</source>
        <translation type="unfinished">ຄາບ​ຝຶກ​ອົບ​ຮົມ​ນີ້</translation>
    </message>
    <message id="session_plan.open.place">
        <source>Place</source>
        <translation type="unfinished">ສະ​ຖານ​ທີ່</translation>
    </message>
    <message id="session_plan.open.days">
        <source>Days</source>
        <translation type="unfinished">ມື້</translation>
    </message>
    <message id="session_plan.open.partners">
        <source>Partners</source>
        <translation type="unfinished">ຄູ່​ຮ່ວມ</translation>
    </message>
    <message id="session_plan.open.languages">
        <source>Languages</source>
        <translation type="unfinished">ພາ​ສາ</translation>
    </message>
    <message id="session_plan.open.kept">
        <source>Kept of people</source>
        <translation type="unfinished">ເກັບ​ຂໍ້​ມູນ​ຄົນ</translation>
    </message>
    <message id="session_plan.open.criteria">
        <source>Criteria</source>
        <translation type="unfinished">ເກນ</translation>
    </message>
    <message id="session_plan.open.criteria_words">
        <source>Found at least {found} %, accused at most {accused} %, referred at least {referred} %, other subjects at least {right} % · {fingerprint}</source>
        <translation type="unfinished">ພົບ​ຢ່າງ​ໜ້ອຍ {found} %, ກ່າວ​ຫາ​ຢ່າງ​ຫຼາຍ {accused} %, ສົ່ງ​ຕໍ່​ຢ່າງ​ໜ້ອຍ {referred} %, ວິ​ຊາ​ອື່ນ​ຢ່າງ​ໜ້ອຍ {right} % · {fingerprint}</translation>
    </message>
    <message id="session_plan.open.none">
        <source>none</source>
        <translation type="unfinished">ບໍ່​ມີ</translation>
    </message>
    <message id="session_plan.open.next">
        <source>What comes next</source>
        <translation type="unfinished">ຕໍ່​ໄປ</translation>
    </message>
    <message id="session_plan.open.lead">
        <source>The criteria are fixed the moment the session opens.</source>
        <translation type="unfinished">ເກນ​ຖືກ​ກຳ​ນົດ​ທັນ​ທີ​ທີ່​ເປີດ​ຄາບ.</translation>
    </message>
    <message id="session_plan.open.next.roster">
        <source>Take in the roster, or add people one by one</source>
        <translation type="unfinished">ນຳ​ເຂົ້າ​ລາຍ​ຊື່ ຫຼື ເພີ່ມ​ເທື່ອ​ລະ​ຄົນ</translation>
    </message>
    <message id="session_plan.open.next.file">
        <source>Save the session file on a stick, or show its QR</source>
        <translation type="unfinished">ບັນ​ທຶກ​ໄຟ​ລ໌​ຄາບ​ໃສ່ USB ຫຼື ສະ​ແດງ QR</translation>
    </message>
    <message id="session_plan.open.next.sit">
        <source>People sit their form on any laptop of the room</source>
        <translation type="unfinished">ຜູ້​ເຂົ້າ​ຮ່ວມ​ເຮັດ​ຊຸດຂອງ​ຕົນ​ໃນຄອມ​ພິວ​ເຕີ​ໃດ​ກໍ​ໄດ້</translation>
    </message>
    <message id="session_plan.open.next.collect">
        <source>Collect the results of the laptops</source>
        <translation type="unfinished">ເກັບ​ຜົນ​ຈາກຄອມ​ພິວ​ເຕີ</translation>
    </message>
    <message id="session_plan.open.go">
        <source>Open session</source>
        <translation type="unfinished">ເປີດ​ຄາບ</translation>
    </message>
    <message id="session_plan.opened">
        <source>{title} is open. The criteria are fixed.</source>
        <translation type="unfinished">{title} ເປີດ​ແລ້ວ. ເກນ​ຖືກ​ກຳ​ນົດ​ແລ້ວ.</translation>
    </message>
</context>
</TS>
