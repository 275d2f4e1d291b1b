<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>forms_room</name>
    <message id="forms_room.title">
        <source>Examination forms</source>
        <translation type="unfinished">ຊຸດ​ທົດສອບ</translation>
    </message>
    <message id="forms_room.sessions_text">
        <source>Parallel forms from a blueprint, sealed until you read out the code; on laptops or on paper.</source>
        <translation type="unfinished">ຊຸດ​ທົດສອບ​ທີ່​ທຽບ​ເທົ່າ​ກັນ ສ້າງ​ຈາກ​ໂຄງ​ຮ່າງ ແລະ ປິດ​ໄວ້​ຈົນ​ກວ່າ​ທ່ານ​ຈະ​ອ່ານ​ລະ​ຫັດ; ເຮັດ​ໃນຄອມ​ພິວ​ເຕີ ຫຼື ໃນ​ເຈ້ຍ.</translation>
    </message>
    <message id="forms_room.sessions_go">
        <source>Make and open forms</source>
        <translation type="unfinished">ສ້າງ ແລະ ເປີດ​ຊຸດ​ທົດສອບ</translation>
    </message>
    <message id="forms_room.form">
        <source>{blueprint}, form {form}</source>
        <translation type="unfinished">{blueprint}, ຊຸດ {form}</translation>
    </message>
    <message id="forms_room.letter">
        <source>Form {form}</source>
        <translation type="unfinished">ຊຸດ {form}</translation>
    </message>
    <message id="forms_room.letters">
        <source>Forms of this series</source>
        <translation type="unfinished">ຊຸດ​ທົດສອບ​ທີ່​ສ້າງ​ພ້ອມ​ກັນ</translation>
    </message>
    <message id="forms_room.items">
        <source>{count} items</source>
        <translation type="unfinished">{count} ຄຳ​ຖາມ</translation>
    </message>
    <message id="forms_room.minutes">
        <source>{count} minutes</source>
        <translation type="unfinished">{count} ນາ​ທີ</translation>
    </message>
    <message id="forms_room.at_least">
        <source>at least {count}</source>
        <translation type="unfinished">ຢ່າງ​ໜ້ອຍ {count}</translation>
    </message>
    <message id="forms_room.common">
        <source>in every form</source>
        <translation type="unfinished">ມີ​ໃນ​ທຸກ​ຊຸດ</translation>
    </message>
    <message id="forms_room.file_kind">
        <source>Examination form</source>
        <translation type="unfinished">ຊຸດ​ທົດສອບ</translation>
    </message>
    <message id="forms_room.difficulty">
        <source>{band} ({value})</source>
        <translation type="unfinished">{band} ({value})</translation>
    </message>
    <message id="forms_room.blueprint.identification-deciding">
        <source>Identification, deciding</source>
        <translation type="unfinished">ການ​ຈຳ​ແນກ, ໃຊ້​ຕັດ​ສິນ</translation>
    </message>
    <message id="forms_room.blueprint.law-and-evidence">
        <source>Law and evidence</source>
        <translation type="unfinished">ກົດ​ໝາຍ ແລະ ຫຼັກ​ຖານ</translation>
    </message>
    <message id="forms_room.blueprint.whole-course">
        <source>Whole course</source>
        <translation type="unfinished">ທັງ​ຫຼັກ​ສູດ</translation>
    </message>
    <message id="forms_room.blueprint.facts">
        <source>{forms} forms of {items} items, {common} in common, {minutes} minutes</source>
        <translation type="unfinished">{forms} ຊຸດ, ຊຸດ​ລະ {items} ຄຳ​ຖາມ, ຮ່ວມ​ກັນ {common}, {minutes} ນາ​ທີ</translation>
    </message>
    <message id="forms_room.competency.identification">
        <source>identification</source>
        <translation type="unfinished">ການ​ຈຳ​ແນກ</translation>
    </message>
    <message id="forms_room.competency.legal">
        <source>law</source>
        <translation type="unfinished">ກົດ​ໝາຍ</translation>
    </message>
    <message id="forms_room.competency.evidence">
        <source>evidence</source>
        <translation type="unfinished">ຫຼັກ​ຖານ</translation>
    </message>
    <message id="forms_room.competency.cooperation">
        <source>cooperation</source>
        <translation type="unfinished">ການ​ຮ່ວມ​ມື</translation>
    </message>
    <message id="forms_room.kind.ivory">
        <source>ivory</source>
        <translation type="unfinished">ງາ​ຊ້າງ</translation>
    </message>
    <message id="forms_room.kind.pangolin">
        <source>pangolin</source>
        <translation type="unfinished">ລິ່ນ</translation>
    </message>
    <message id="forms_room.kind.tiger">
        <source>tiger</source>
        <translation type="unfinished">ເສືອ</translation>
    </message>
    <message id="forms_room.kind.general">
        <source>general</source>
        <translation type="unfinished">ທົ່ວ​ໄປ</translation>
    </message>
    <message id="forms_room.band.easy">
        <source>easy</source>
        <translation type="unfinished">ງ່າຍ</translation>
    </message>
    <message id="forms_room.band.middle">
        <source>middling</source>
        <translation type="unfinished">ກາງ</translation>
    </message>
    <message id="forms_room.band.hard">
        <source>hard</source>
        <translation type="unfinished">ຍາກ</translation>
    </message>
    <message id="forms_room.role.protected">
        <source>protected product</source>
        <translation type="unfinished">ຜະ​ລິດ​ຕະ​ພັນ​ທີ່​ຖືກ​ປົກ​ປ້ອງ</translation>
    </message>
    <message id="forms_room.role.look_alike">
        <source>look-alike</source>
        <translation type="unfinished">ສິ່ງ​ທີ່​ຄ້າຍ​ຄື​ກັນ</translation>
    </message>
    <message id="forms_room.role.undecidable">
        <source>cannot be told</source>
        <translation type="unfinished">ບອກ​ບໍ່​ໄດ້</translation>
    </message>
    <message id="forms_room.type.single">
        <source>one answer</source>
        <translation type="unfinished">ຄຳຕອບ​ດຽວ</translation>
    </message>
    <message id="forms_room.type.multiple">
        <source>several answers</source>
        <translation type="unfinished">ຫຼາຍ​ຄຳຕອບ</translation>
    </message>
    <message id="forms_room.type.true_false">
        <source>true or false</source>
        <translation type="unfinished">ຖືກ ຫຼື ຜິດ</translation>
    </message>
    <message id="forms_room.type.hotspot">
        <source>point on a picture</source>
        <translation type="unfinished">ຊີ້​ໃສ່​ຮູບ</translation>
    </message>
    <message id="forms_room.type.pair">
        <source>same or different</source>
        <translation type="unfinished">ຄື​ກັນ ຫຼື ຕ່າງ​ກັນ</translation>
    </message>
    <message id="forms_room.type.ordering">
        <source>ordering</source>
        <translation type="unfinished">ລຽງ​ລຳ​ດັບ</translation>
    </message>
    <message id="forms_room.type.matching">
        <source>matching</source>
        <translation type="unfinished">ຈັບ​ຄູ່</translation>
    </message>
    <message id="forms_room.type.sorting">
        <source>sorting</source>
        <translation type="unfinished">ຈັດ​ກຸ່ມ</translation>
    </message>
    <message id="forms_room.type.numeric">
        <source>number</source>
        <translation type="unfinished">ຕົວ​ເລກ</translation>
    </message>
    <message id="forms_room.type.scenario">
        <source>branching story</source>
        <translation type="unfinished">ເລື່ອງ​ທີ່​ມີ​ທາງ​ເລືອກ</translation>
    </message>
    <message id="forms_room.made.title">
        <source>Made on this laptop</source>
        <translation type="unfinished">ສ້າງ​ໃນ​ເຄື່ອງ​ນີ້</translation>
    </message>
    <message id="forms_room.made.none">
        <source>No forms yet. Forms that you make are kept here with their codes.</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ມີ​ຊຸດ​ທົດສອບ. ຊຸດ​ທີ່​ທ່ານ​ສ້າງ​ຈະ​ເກັບ​ໄວ້​ທີ່​ນີ້​ພ້ອມ​ລະ​ຫັດ.</translation>
    </message>
    <message id="forms_room.made.letters">
        <source>Forms {letters}</source>
        <translation type="unfinished">ຊຸດ {letters}</translation>
    </message>
    <message id="forms_room.made.open">
        <source>Open</source>
        <translation type="unfinished">ເປີດ</translation>
    </message>
    <message id="forms_room.new.title">
        <source>New forms</source>
        <translation type="unfinished">ຊຸດ​ໃໝ່</translation>
    </message>
    <message id="forms_room.new.lead">
        <source>Forms for before, after and the follow-up: alike in difficulty, with some common items and nothing else shared.</source>
        <translation type="unfinished">ຊຸດ​ສຳ​ລັບ​ກ່ອນ​ຮຽນ, ຫຼັງ​ຮຽນ ແລະ ຕິດ​ຕາມ: ຍາກ​ເທົ່າ​ກັນ, ມີ​ບາງ​ຄຳ​ຖາມ​ຮ່ວມ​ກັນ, ນອກ​ນັ້ນ​ບໍ່​ຊ້ຳ​ກັນ.</translation>
    </message>
    <message id="forms_room.new.assemble">
        <source>Choose a blueprint and packs; the program picks the items.</source>
        <translation type="unfinished">ເລືອກ​ໂຄງ​ຮ່າງ ແລະ ຊຸດ​ຄຳ​ຖາມ; ໂປຣ​ແກຣມ​ເລືອກ​ຄຳ​ຖາມ.</translation>
    </message>
    <message id="forms_room.new.seal">
        <source>Look at the match, swap items, seal the forms.</source>
        <translation type="unfinished">ເບິ່ງ​ຄວາມ​ທຽບ​ເທົ່າ, ປ່ຽນ​ຄຳ​ຖາມ, ປິດ​ຊຸດ.</translation>
    </message>
    <message id="forms_room.new.stick">
        <source>Put the form files on the stick; the codes stay with you.</source>
        <translation type="unfinished">ເອົາ​ໄຟ​ລ໌​ໃສ່ USB; ລະ​ຫັດ​ຢູ່​ກັບ​ທ່ານ.</translation>
    </message>
    <message id="forms_room.new.release">
        <source>After the test read out the code: answers and scores open.</source>
        <translation type="unfinished">ຫຼັງ​ທົດສອບ ອ່ານ​ລະ​ຫັດ: ຄຳຕອບ ແລະ ຄະ​ແນນ​ຈະ​ເປີດ.</translation>
    </message>
    <message id="forms_room.new.go">
        <source>Make new forms</source>
        <translation type="unfinished">ສ້າງ​ຊຸດ​ໃໝ່</translation>
    </message>
    <message id="forms_room.status">
        <source>Answers are sealed under a code that only this laptop and your list hold.</source>
        <translation type="unfinished">ຄຳຕອບ​ຖືກ​ປິດ​ດ້ວຍ​ລະ​ຫັດ​ທີ່​ມີ​ຢູ່​ເຄື່ອງ​ນີ້ ແລະ ລາຍ​ການຂອງ​ທ່ານ​ເທົ່າ​ນັ້ນ.</translation>
    </message>
    <message id="forms_room.status.sealed">
        <source>Sealed. The codes are kept on this laptop; form files hold none.</source>
        <translation type="unfinished">ປິດ​ແລ້ວ. ລະ​ຫັດ​ເກັບ​ຢູ່​ເຄື່ອງ​ນີ້; ໄຟ​ລ໌​ບໍ່​ມີ​ລະ​ຫັດ.</translation>
    </message>
    <message id="forms_room.draft">
        <source>A draft: nothing is kept until you seal it.</source>
        <translation type="unfinished">ຮ່າງ: ຍັງ​ບໍ່​ເກັບ​ຈົນ​ກວ່າ​ທ່ານ​ຈະ​ປິດ.</translation>
    </message>
    <message id="forms_room.draft.leave">
        <source>Leave the draft?</source>
        <translation type="unfinished">ອອກ​ຈາກ​ຮ່າງ​ບໍ?</translation>
    </message>
    <message id="forms_room.draft.leave.text">
        <source>These forms are not sealed yet. They are not kept when you leave.</source>
        <translation type="unfinished">ຊຸດ​ເຫຼົ່າ​ນີ້​ຍັງ​ບໍ່​ປິດ. ຖ້າອອກ​ໄປ ຈະ​ບໍ່​ຖືກ​ເກັບ.</translation>
    </message>
    <message id="forms_room.draft.stay">
        <source>Stay</source>
        <translation type="unfinished">ຢູ່​ຕໍ່</translation>
    </message>
    <message id="forms_room.draft.go">
        <source>Leave it</source>
        <translation type="unfinished">ອອກ</translation>
    </message>
    <message id="forms_room.wish.title">
        <source>For whom and how</source>
        <translation type="unfinished">ສຳ​ລັບ​ໃຜ ແລະ ແບບ​ໃດ</translation>
    </message>
    <message id="forms_room.wish.blueprint">
        <source>Blueprint</source>
        <translation type="unfinished">ໂຄງ​ຮ່າງ</translation>
    </message>
    <message id="forms_room.wish.holds">
        <source>Each form holds</source>
        <translation type="unfinished">ແຕ່​ລະ​ຊຸດ​ມີ</translation>
    </message>
    <message id="forms_room.wish.packs">
        <source>Items from these packs</source>
        <translation type="unfinished">ຄຳ​ຖາມ​ຈາກ​ຊຸດ​ເຫຼົ່າ​ນີ້</translation>
    </message>
    <message id="forms_room.wish.pack">
        <source>{pack} ({count} items)</source>
        <translation type="unfinished">{pack} ({count} ຄຳ​ຖາມ)</translation>
    </message>
    <message id="forms_room.wish.open_packs">
        <source>Packs that come with the program hold their answers in the open. For an examination that counts, use a pack that only you have.</source>
        <translation type="unfinished">ຊຸດ​ທີ່​ມາ​ກັບ​ໂປຣ​ແກຣມ​ມີ​ຄຳຕອບ​ເປີດ​ຢູ່. ສຳ​ລັບ​ການສອບ​ທີ່​ສຳ​ຄັນ ໃຫ້​ໃຊ້​ຊຸດ​ທີ່​ມີ​ແຕ່​ທ່ານ.</translation>
    </message>
    <message id="forms_room.wish.pace">
        <source>Pace</source>
        <translation type="unfinished">ຈັງ​ຫວະ</translation>
    </message>
    <message id="forms_room.pace.free">
        <source>own pace</source>
        <translation type="unfinished">ຈັງ​ຫວະຂອງ​ຕົນ</translation>
    </message>
    <message id="forms_room.pace.paced">
        <source>in step</source>
        <translation type="unfinished">ພ້ອມ​ກັນ</translation>
    </message>
    <message id="forms_room.pace.free.text">
        <source>Everyone has an order of their own and a clock.</source>
        <translation type="unfinished">ແຕ່​ລະ​ຄົນ​ມີ​ລຳ​ດັບຂອງ​ຕົນ ແລະ ໂມງ​ຈັບ​ເວ​ລາ.</translation>
    </message>
    <message id="forms_room.pace.paced.text">
        <source>You read out a four-digit code; every laptop opens that item. No clock.</source>
        <translation type="unfinished">ທ່ານ​ອ່ານ​ລະ​ຫັດ​ສີ່​ຕົວ​ເລກ; ທຸກ​ເຄື່ອງ​ເປີດ​ຄຳ​ຖາມ​ນັ້ນ. ບໍ່​ຈັບ​ເວ​ລາ.</translation>
    </message>
    <message id="forms_room.wish.minutes">
        <source>Minutes</source>
        <translation type="unfinished">ນາ​ທີ</translation>
    </message>
    <message id="forms_room.wish.sureness">
        <source>Ask how sure one is</source>
        <translation type="unfinished">ຖາ​ມ​ວ່າ​ໝັ້ນ​ໃຈ​ເທົ່າ​ໃດ</translation>
    </message>
    <message id="forms_room.wish.sureness.text">
        <source>With each answer: guess, fairly sure, sure. Sure and not right is fed back.</source>
        <translation type="unfinished">ແຕ່​ລະ​ຄຳຕອບ: ເດົາ, ຂ້ອນ​ຂ້າງ​ໝັ້ນ​ໃຈ, ໝັ້ນ​ໃຈ. ໝັ້ນ​ໃຈ​ແຕ່​ບໍ່​ຖືກ​ຈະ​ມີ​ຄຳ​ຊີ້​ແນະ.</translation>
    </message>
    <message id="forms_room.wish.start">
        <source>Choose items</source>
        <translation type="unfinished">ເລືອກ​ຄຳ​ຖາມ</translation>
    </message>
    <message id="forms_room.work.assemble">
        <source>Choosing items for forms that are alike</source>
        <translation type="unfinished">ກຳ​ລັງ​ເລືອກ​ຄຳ​ຖາມ​ໃຫ້​ຊຸດ​ທີ່​ທຽບ​ເທົ່າ​ກັນ</translation>
    </message>
    <message id="forms_room.work.seal">
        <source>Sealing the forms</source>
        <translation type="unfinished">ກຳ​ລັງ​ປິດ​ຊຸດ</translation>
    </message>
    <message id="forms_room.work.open">
        <source>Opening the forms</source>
        <translation type="unfinished">ກຳ​ລັງ​ເປີດ​ຊຸດ</translation>
    </message>
    <message id="forms_room.work.copy">
        <source>Copying the form files</source>
        <translation type="unfinished">ກຳ​ລັງ​ສຳ​ເນົາ​ໄຟ​ລ໌</translation>
    </message>
    <message id="forms_room.work.cancel">
        <source>Cancel</source>
        <translation type="unfinished">ຍົກ​ເລີກ</translation>
    </message>
    <message id="forms_room.match.title">
        <source>How alike the forms are</source>
        <translation type="unfinished">ຊຸດ​ທຽບ​ເທົ່າ​ກັນ​ປານ​ໃດ</translation>
    </message>
    <message id="forms_room.match.common">
        <source>{count} items are common to all forms.</source>
        <translation type="unfinished">{count} ຄຳ​ຖາມ​ມີ​ໃນ​ທຸກ​ຊຸດ.</translation>
    </message>
    <message id="forms_room.plot.name">
        <source>Expected score from low to high ability, of {most}: {curves}</source>
        <translation type="unfinished">ຄະ​ແນນ​ທີ່​ຄາດ​ໝາຍ​ຈາກ​ຄວາມ​ສາ​ມາດ​ຕ່ຳ​ຫາ​ສູງ, ຈາກ {most}: {curves}</translation>
    </message>
    <message id="forms_room.plot.score">
        <source>expected score</source>
        <translation type="unfinished">ຄະ​ແນນ​ທີ່​ຄາດ​ໝາຍ</translation>
    </message>
    <message id="forms_room.plot.ability">
        <source>ability (logits)</source>
        <translation type="unfinished">ຄວາມ​ສາ​ມາດ (logit)</translation>
    </message>
    <message id="forms_room.swap">
        <source>Swap</source>
        <translation type="unfinished">ປ່ຽນ</translation>
    </message>
    <message id="forms_room.swap.title">
        <source>Swap item {place} of form {form}</source>
        <translation type="unfinished">ປ່ຽນ​ຄຳ​ຖາມ {place} ຂອງ​ຊຸດ {form}</translation>
    </message>
    <message id="forms_room.swap.take">
        <source>Take this one</source>
        <translation type="unfinished">ໃຊ້​ຄຳ​ຖາມ​ນີ້</translation>
    </message>
    <message id="forms_room.swap.same">
        <source>as hard as before</source>
        <translation type="unfinished">ຍາກ​ເທົ່າ​ເກົ່າ</translation>
    </message>
    <message id="forms_room.swap.harder">
        <source>harder</source>
        <translation type="unfinished">ຍາກ​ກວ່າ</translation>
    </message>
    <message id="forms_room.swap.easier">
        <source>easier</source>
        <translation type="unfinished">ງ່າຍ​ກວ່າ</translation>
    </message>
    <message id="forms_room.swap.match">
        <source>forms apart by {before} % before, {after} % after</source>
        <translation type="unfinished">ຊຸດ​ຕ່າງ​ກັນ {before} % ກ່ອນ, {after} % ຫຼັງ</translation>
    </message>
    <message id="forms_room.swap.count">
        <source>{cell}: {before} before, {after} after</source>
        <translation type="unfinished">{cell}: ກ່ອນ {before}, ຫຼັງ {after}</translation>
    </message>
    <message id="forms_room.swap.everywhere">
        <source>replaced in every form</source>
        <translation type="unfinished">ປ່ຽນ​ໃນ​ທຸກ​ຊຸດ</translation>
    </message>
    <message id="forms_room.swap.done">
        <source>Item {place} was swapped.</source>
        <translation type="unfinished">ປ່ຽນ​ຄຳ​ຖາມ {place} ແລ້ວ.</translation>
    </message>
    <message id="forms_room.act.seal">
        <source>Seal and keep</source>
        <translation type="unfinished">ປິດ ແລະ ເກັບ</translation>
    </message>
    <message id="forms_room.act.save">
        <source>Save for the stick</source>
        <translation type="unfinished">ບັນ​ທຶກ​ໃສ່ USB</translation>
    </message>
    <message id="forms_room.act.codes">
        <source>Codes</source>
        <translation type="unfinished">ລະ​ຫັດ</translation>
    </message>
    <message id="forms_room.act.print">
        <source>Print on paper</source>
        <translation type="unfinished">ພິມ​ໃສ່​ເຈ້ຍ</translation>
    </message>
    <message id="forms_room.act.type">
        <source>Type in answer sheets</source>
        <translation type="unfinished">ພິມ​ໃບ​ຄຳຕອບ​ເຂົ້າ</translation>
    </message>
    <message id="forms_room.act.change">
        <source>Change an item</source>
        <translation type="unfinished">ປ່ຽນ​ຄຳ​ຖາມ</translation>
    </message>
    <message id="forms_room.save.dialog">
        <source>Choose the stick or a folder</source>
        <translation type="unfinished">ເລືອກ USB ຫຼື ໂຟນ​ເດີ</translation>
    </message>
    <message id="forms_room.saved">
        <source>{count} form files are in {folder}. No code is among them.</source>
        <translation type="unfinished">{count} ໄຟ​ລ໌​ຢູ່​ໃນ {folder}. ບໍ່​ມີ​ລະ​ຫັດ​ຢູ່​ນຳ.</translation>
    </message>
    <message id="forms_room.codes.title">
        <source>Codes</source>
        <translation type="unfinished">ລະ​ຫັດ</translation>
    </message>
    <message id="forms_room.codes.lead">
        <source>Read out the step codes during the test, the release code after it.</source>
        <translation type="unfinished">ອ່ານ​ລະ​ຫັດ​ຂັ້ນ​ໃນ​ເວ​ລາ​ທົດສອບ, ລະ​ຫັດ​ເປີດ​ຫຼັງ​ຈາກ​ນັ້ນ.</translation>
    </message>
    <message id="forms_room.codes.hidden">
        <source>Is this screen projected? The codes are shown only when you press.</source>
        <translation type="unfinished">ໜ້າ​ຈໍ​ນີ້​ກຳ​ລັງ​ສາຍ​ຢູ່​ບໍ? ລະ​ຫັດ​ຈະ​ສະ​ແດງ​ເມື່ອ​ທ່ານ​ກົດ​ເທົ່າ​ນັ້ນ.</translation>
    </message>
    <message id="forms_room.codes.show">
        <source>Show the codes</source>
        <translation type="unfinished">ສະ​ແດງ​ລະ​ຫັດ</translation>
    </message>
    <message id="forms_room.codes.steps">
        <source>Step code of each item</source>
        <translation type="unfinished">ລະ​ຫັດ​ຂັ້ນຂອງ​ແຕ່​ລະ​ຄຳ​ຖາມ</translation>
    </message>
    <message id="forms_room.codes.paper">
        <source>For the trainer alone. Keep this list apart from the form files.</source>
        <translation type="unfinished">ສຳ​ລັບ​ຄູ​ຝຶກ​ເທົ່າ​ນັ້ນ. ເກັບ​ລາຍ​ການ​ນີ້​ແຍກ​ຈາກ​ໄຟ​ລ໌.</translation>
    </message>
    <message id="forms_room.sit.title">
        <source>Sit a form</source>
        <translation type="unfinished">ເຮັດ​ຊຸດ​ທົດສອບ</translation>
    </message>
    <message id="forms_room.sit.open">
        <source>Sit an examination</source>
        <translation type="unfinished">ເຂົ້າສອບ</translation>
    </message>
    <message id="forms_room.sit.status">
        <source>Every answer is saved at once. Scores open when the trainer reads out the code.</source>
        <translation type="unfinished">ທຸກ​ຄຳຕອບ​ບັນ​ທຶກ​ທັນ​ທີ. ຄະ​ແນນ​ຈະ​ເປີດ​ເມື່ອ​ຄູ​ຝຶກ​ອ່ານ​ລະ​ຫັດ.</translation>
    </message>
    <message id="forms_room.shelf.title">
        <source>Forms on this laptop</source>
        <translation type="unfinished">ຊຸດ​ໃນ​ເຄື່ອງ​ນີ້</translation>
    </message>
    <message id="forms_room.shelf.lead">
        <source>Choose the form that the trainer names. Compare its number.</source>
        <translation type="unfinished">ເລືອກ​ຊຸດ​ທີ່​ຄູ​ຝຶກບອກ. ທຽບ​ເລກຂອງ​ຊຸດ.</translation>
    </message>
    <message id="forms_room.shelf.none">
        <source>Open the form file from the trainer's stick, or drop it here. It is kept on this laptop.</source>
        <translation type="unfinished">ເປີດ​ໄຟ​ລ໌​ຈາກ USB ຂອງ​ຄູ​ຝຶກ ຫຼື ວາງ​ໃສ່​ທີ່​ນີ້. ຈະ​ເກັບ​ໄວ້​ໃນ​ເຄື່ອງ​ນີ້.</translation>
    </message>
    <message id="forms_room.shelf.open">
        <source>Open a form file</source>
        <translation type="unfinished">ເປີດ​ໄຟ​ລ໌​ຊຸດ</translation>
    </message>
    <message id="forms_room.no_language">
        <source>not in this language, but in: {languages}</source>
        <translation type="unfinished">ບໍ່​ມີ​ພາ​ສາ​ນີ້, ມີ: {languages}</translation>
    </message>
    <message id="forms_room.who">
        <source>Who sits it?</source>
        <translation type="unfinished">ໃຜ​ເປັນ​ຜູ້ສອບ?</translation>
    </message>
    <message id="forms_room.who.hint">
        <source>Answers are kept under this name or code.</source>
        <translation type="unfinished">ຄຳຕອບ​ຈະ​ເກັບ​ຕາມ​ຊື່ ຫຼື ລະ​ຫັດ​ນີ້.</translation>
    </message>
    <message id="forms_room.who.new">
        <source>Somebody who is not in the list</source>
        <translation type="unfinished">ຄົນ​ທີ່​ບໍ່​ຢູ່​ໃນ​ລາຍ​ຊື່</translation>
    </message>
    <message id="forms_room.occasion">
        <source>Which test is it?</source>
        <translation type="unfinished">ເປັນ​ການ​ທົດສອບ​ໃດ?</translation>
    </message>
    <message id="forms_room.paced.title">
        <source>In step with the room</source>
        <translation type="unfinished">ພ້ອມ​ກັນ​ທັງ​ຫ້ອງ</translation>
    </message>
    <message id="forms_room.paced.text">
        <source>The trainer reads out four digits; they open the item on every laptop.</source>
        <translation type="unfinished">ຄູ​ຝຶກ​ອ່ານ​ສີ່​ຕົວ​ເລກ; ທຸກ​ເຄື່ອງ​ເປີດ​ຄຳ​ຖາມ​ນັ້ນ.</translation>
    </message>
    <message id="forms_room.state.new">
        <source>Not begun.</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ເລີ່ມ.</translation>
    </message>
    <message id="forms_room.state.open">
        <source>Open: {answered} of {count} answered. It goes on where it was.</source>
        <translation type="unfinished">ເປີດ​ຢູ່: ຕອບ​ແລ້ວ {answered} ຈາກ {count}. ສືບ​ຕໍ່​ຈາກ​ບ່ອນ​ເກົ່າ.</translation>
    </message>
    <message id="forms_room.state.handed">
        <source>Handed in: {answered} of {count} answered.</source>
        <translation type="unfinished">ສົ່ງ​ແລ້ວ: ຕອບ {answered} ຈາກ {count}.</translation>
    </message>
    <message id="forms_room.go.begin">
        <source>Begin</source>
        <translation type="unfinished">ເລີ່ມ</translation>
    </message>
    <message id="forms_room.go.on">
        <source>Go on</source>
        <translation type="unfinished">ສືບ​ຕໍ່</translation>
    </message>
    <message id="forms_room.go.code">
        <source>Type the release code</source>
        <translation type="unfinished">ພິມ​ລະ​ຫັດ​ເປີດ</translation>
    </message>
    <message id="forms_room.step.title">
        <source>Wait for the next code</source>
        <translation type="unfinished">ລໍ​ຖ້າ​ລະ​ຫັດ​ຕໍ່​ໄປ</translation>
    </message>
    <message id="forms_room.step.lead">
        <source>The trainer reads out four digits. Type them to open the item.</source>
        <translation type="unfinished">ຄູ​ຝຶກ​ອ່ານ​ສີ່​ຕົວ​ເລກ. ພິມ​ເພື່ອ​ເປີດ​ຄຳ​ຖາມ.</translation>
    </message>
    <message id="forms_room.step.code">
        <source>Step code</source>
        <translation type="unfinished">ລະ​ຫັດ​ຂັ້ນ</translation>
    </message>
    <message id="forms_room.step.open">
        <source>Open the item</source>
        <translation type="unfinished">ເປີດ​ຄຳ​ຖາມ</translation>
    </message>
    <message id="forms_room.step.saved">
        <source>{answered} of {count} answered and saved.</source>
        <translation type="unfinished">ຕອບ ແລະ ບັນ​ທຶກ​ແລ້ວ {answered} ຈາກ {count}.</translation>
    </message>
    <message id="forms_room.step.end">
        <source>The test is over: hand in</source>
        <translation type="unfinished">ໝົດ​ການ​ທົດສອບ: ສົ່ງ​ບົດ</translation>
    </message>
    <message id="forms_room.end.title">
        <source>Hand in?</source>
        <translation type="unfinished">ສົ່ງ​ບົດ​ບໍ?</translation>
    </message>
    <message id="forms_room.end.text">
        <source>{answered} of {count} items are answered. After handing in nothing can be changed.</source>
        <translation type="unfinished">ຕອບ​ແລ້ວ {answered} ຈາກ {count}. ສົ່ງ​ແລ້ວ​ແກ້​ບໍ່​ໄດ້.</translation>
    </message>
    <message id="forms_room.end.stay">
        <source>Wait for the code</source>
        <translation type="unfinished">ລໍ​ຖ້າ​ລະ​ຫັດ</translation>
    </message>
    <message id="forms_room.handed.title">
        <source>Handed in</source>
        <translation type="unfinished">ສົ່ງ​ແລ້ວ</translation>
    </message>
    <message id="forms_room.handed.text">
        <source>{name}: {answered} of {count} answers are saved on this laptop. Answers open when the trainer reads out the code.</source>
        <translation type="unfinished">{name}: ຄຳຕອບ {answered} ຈາກ {count} ບັນ​ທຶກ​ໃນ​ເຄື່ອງ​ນີ້​ແລ້ວ. ຈະ​ເປີດ​ເມື່ອ​ຄູ​ຝຶກ​ອ່ານ​ລະ​ຫັດ.</translation>
    </message>
    <message id="forms_room.handed.away">
        <source>To the forms on this laptop</source>
        <translation type="unfinished">ກັບ​ໄປ​ຫາ​ຊຸດ​ໃນ​ເຄື່ອງ​ນີ້</translation>
    </message>
    <message id="forms_room.release.title">
        <source>The trainer's code opens answers and scores</source>
        <translation type="unfinished">ລະ​ຫັດຂອງ​ຄູ​ຝຶກ​ເປີດ​ຄຳຕອບ ແລະ ຄະ​ແນນ</translation>
    </message>
    <message id="forms_room.release.lead">
        <source>Ten letters and digits, such as K7RTA-93WXD. Capitals and the dash do not matter.</source>
        <translation type="unfinished">ສິບ​ຕົວ​ອັກສອນ ແລະ ຕົວ​ເລກ, ເຊັ່ນ K7RTA-93WXD. ບໍ່​ຕ້ອງ​ໃສ່​ຕົວ​ໃຫຍ່ ຫຼື ຂີດ.</translation>
    </message>
    <message id="forms_room.release.code">
        <source>Release code</source>
        <translation type="unfinished">ລະ​ຫັດ​ເປີດ</translation>
    </message>
    <message id="forms_room.release.open">
        <source>Open the answers</source>
        <translation type="unfinished">ເປີດ​ຄຳຕອບ</translation>
    </message>
    <message id="forms_room.print.title">
        <source>Print on paper</source>
        <translation type="unfinished">ພິມ​ໃສ່​ເຈ້ຍ</translation>
    </message>
    <message id="forms_room.print.lead">
        <source>For laptops that fail and for people who write better by hand.</source>
        <translation type="unfinished">ສຳ​ລັບ​ເວ​ລາ​ເຄື່ອງ​ເສຍ ແລະ ຄົນ​ທີ່​ຂຽນ​ມື​ດີ​ກວ່າ.</translation>
    </message>
    <message id="forms_room.print.text">
        <source>A4 with pictures at no more than their own size, an answer sheet at the end. No answers are printed.</source>
        <translation type="unfinished">ເຈ້ຍ A4, ຮູບ​ບໍ່​ຂະ​ຫຍາຍ​ເກີນ​ຂະ​ໜາດ, ທ້າຍ​ມີ​ໃບ​ຄຳຕອບ. ບໍ່​ພິມ​ຄຳຕອບ.</translation>
    </message>
    <message id="forms_room.print.first">
        <source>Language</source>
        <translation type="unfinished">ພາ​ສາ</translation>
    </message>
    <message id="forms_room.print.second">
        <source>Second language</source>
        <translation type="unfinished">ພາ​ສາ​ທີສອງ</translation>
    </message>
    <message id="forms_room.print.none">
        <source>none</source>
        <translation type="unfinished">ບໍ່​ມີ</translation>
    </message>
    <message id="forms_room.print.left_out">
        <source>Paper cannot ask these; they keep their numbers and count for nobody: {items}</source>
        <translation type="unfinished">ເຈ້ຍ​ຖາມ​ຂໍ້​ນີ້​ບໍ່​ໄດ້; ຍັງ​ຮັກ​ສາ​ເລກ ແລະ ບໍ່​ນັບ​ໃຫ້​ໃຜ: {items}</translation>
    </message>
    <message id="forms_room.print.pdf">
        <source>Save as PDF</source>
        <translation type="unfinished">ບັນ​ທຶກ​ເປັນ PDF</translation>
    </message>
    <message id="forms_room.print.printer">
        <source>Print</source>
        <translation type="unfinished">ພິມ</translation>
    </message>
    <message id="forms_room.print.done">
        <source>{file}: {pages} pages written.</source>
        <translation type="unfinished">{file}: ຂຽນ​ແລ້ວ {pages} ໜ້າ.</translation>
    </message>
    <message id="forms_room.paper.page">
        <source>page {page} of {pages}</source>
        <translation type="unfinished">ໜ້າ {page} ຈາກ {pages}</translation>
    </message>
    <message id="forms_room.paper.lead">
        <source>Look at each picture and answer what can be seen. Write your answers on the answer sheet at the end.</source>
        <translation type="unfinished">ເບິ່ງ​ແຕ່​ລະ​ຮູບ ແລະ ຕອບ​ສິ່ງ​ທີ່​ເຫັນ​ໄດ້. ຂຽນ​ຄຳຕອບ​ໃສ່​ໃບ​ຄຳຕອບ​ທ້າຍ.</translation>
    </message>
    <message id="forms_room.paper.name">
        <source>Name or code</source>
        <translation type="unfinished">ຊື່ ຫຼື ລະ​ຫັດ</translation>
    </message>
    <message id="forms_room.paper.date">
        <source>Date and place</source>
        <translation type="unfinished">ວັນ​ທີ ແລະ ສະ​ຖານ​ທີ່</translation>
    </message>
    <message id="forms_room.paper.sheet">
        <source>Answer sheet</source>
        <translation type="unfinished">ໃບ​ຄຳຕອບ</translation>
    </message>
    <message id="forms_room.paper.sheet.how">
        <source>Write letters or the number in the box. Leave it empty where you give no answer.</source>
        <translation type="unfinished">ຂຽນ​ຕົວ​ອັກສອນ ຫຼື ຕົວ​ເລກ​ໃສ່​ຫ້ອງ. ປ່ອ​ຍ​ວ່າງ​ຖ້າ​ບໍ່ຕອບ.</translation>
    </message>
    <message id="forms_room.paper.number">
        <source>A number from {least} to {most} {unit}</source>
        <translation type="unfinished">ຕົວ​ເລກ​ຈາກ {least} ຫາ {most} {unit}</translation>
    </message>
    <message id="forms_room.paper.how.single">
        <source>One letter.</source>
        <translation type="unfinished">ໜຶ່ງ​ຕົວ​ອັກສອນ.</translation>
    </message>
    <message id="forms_room.paper.how.true_false">
        <source>One letter.</source>
        <translation type="unfinished">ໜຶ່ງ​ຕົວ​ອັກສອນ.</translation>
    </message>
    <message id="forms_room.paper.how.pair">
        <source>One letter.</source>
        <translation type="unfinished">ໜຶ່ງ​ຕົວ​ອັກສອນ.</translation>
    </message>
    <message id="forms_room.paper.how.multiple">
        <source>All letters that fit.</source>
        <translation type="unfinished">ທຸກ​ຕົວ​ອັກສອນ​ທີ່​ກົງ.</translation>
    </message>
    <message id="forms_room.paper.how.ordering">
        <source>All letters, in order.</source>
        <translation type="unfinished">ທຸກ​ຕົວ​ອັກສອນ ຕາມ​ລຳ​ດັບ.</translation>
    </message>
    <message id="forms_room.paper.how.matching">
        <source>One letter for each number, in their order; a dash where none fits.</source>
        <translation type="unfinished">ແຕ່​ລະ​ເລກ​ໜຶ່ງ​ຕົວ​ອັກສອນ ຕາມ​ລຳ​ດັບ; ຂີດ - ຖ້າ​ບໍ່​ມີ.</translation>
    </message>
    <message id="forms_room.paper.how.sorting">
        <source>One letter for each number, in their order; a dash where none fits.</source>
        <translation type="unfinished">ແຕ່​ລະ​ເລກ​ໜຶ່ງ​ຕົວ​ອັກສອນ ຕາມ​ລຳ​ດັບ; ຂີດ - ຖ້າ​ບໍ່​ມີ.</translation>
    </message>
    <message id="forms_room.paper.how.numeric">
        <source>Write the number.</source>
        <translation type="unfinished">ຂຽນ​ຕົວ​ເລກ.</translation>
    </message>
    <message id="forms_room.paper.not.scenario">
        <source>Not on paper: a story that branches needs the program.</source>
        <translation type="unfinished">ບໍ່​ເຮັດ​ໃນ​ເຈ້ຍ: ເລື່ອງ​ທີ່​ມີ​ທາງ​ເລືອກ​ຕ້ອງ​ໃຊ້​ໂປຣ​ແກຣມ.</translation>
    </message>
    <message id="forms_room.paper.not.hotspot">
        <source>Not on paper: pointing at a picture needs the program.</source>
        <translation type="unfinished">ບໍ່​ເຮັດ​ໃນ​ເຈ້ຍ: ການ​ຊີ້​ໃສ່​ຮູບ​ຕ້ອງ​ໃຊ້​ໂປຣ​ແກຣມ.</translation>
    </message>
    <message id="forms_room.paper.not.angle">
        <source>Not on paper: measuring the angle needs the program's tool.</source>
        <translation type="unfinished">ບໍ່​ເຮັດ​ໃນ​ເຈ້ຍ: ກາ​ນ​ວັດ​ມຸມ​ຕ້ອງ​ໃຊ້​ເຄື່ອງ​ມືຂອງ​ໂປຣ​ແກຣມ.</translation>
    </message>
    <message id="forms_room.type.title">
        <source>Answer sheets of form {form}</source>
        <translation type="unfinished">ໃບ​ຄຳຕອບຂອງ​ຊຸດ {form}</translation>
    </message>
    <message id="forms_room.type.status">
        <source>What is typed is kept as you go.</source>
        <translation type="unfinished">ສິ່ງ​ທີ່​ພິມ​ຈະ​ເກັບ​ໄວ້​ທັນ​ທີ.</translation>
    </message>
    <message id="forms_room.type.stage.people">
        <source>People</source>
        <translation type="unfinished">ຄົນ</translation>
    </message>
    <message id="forms_room.type.stage.first">
        <source>First typing</source>
        <translation type="unfinished">ພິມ​ຄັ້ງ​ທີ​ໜຶ່ງ</translation>
    </message>
    <message id="forms_room.type.stage.second">
        <source>Second typing</source>
        <translation type="unfinished">ພິມ​ຄັ້ງ​ທີສອງ</translation>
    </message>
    <message id="forms_room.type.stage.settle">
        <source>Differences</source>
        <translation type="unfinished">ບ່ອນ​ຕ່າງ​ກັນ</translation>
    </message>
    <message id="forms_room.type.lead.people">
        <source>Tick everyone whose answer sheet is here, and say which test it was.</source>
        <translation type="unfinished">ໝາຍ​ທຸກ​ຄົນ​ທີ່​ມີ​ໃບ​ຄຳຕອບ ແລະ ບອ​ກວ່າ​ເປັນ​ການ​ທົດສອບ​ໃດ.</translation>
    </message>
    <message id="forms_room.type.lead.first">
        <source>Type what stands on each sheet. Enter moves on; an empty box is Enter alone.</source>
        <translation type="unfinished">ພິມ​ຕາມ​ທີ່​ຢູ່​ໃນ​ໃບ. Enter ໄປ​ຕໍ່; ຫ້ອ​ງວ່າງ​ກົດ Enter ຢ່າງ​ດຽວ.</translation>
    </message>
    <message id="forms_room.type.lead.second">
        <source>Type the sheets once more. What was typed first is not shown; better still, somebody else types.</source>
        <translation type="unfinished">ພິມ​ໃບ​ອີກ​ເທື່ອ​ໜຶ່ງ. ຄັ້ງ​ທຳ​ອິດ​ບໍ່​ສະ​ແດງ; ດີ​ກວ່າ​ນັ້ນ ໃຫ້​ຄົນ​ອື່ນ​ພິມ.</translation>
    </message>
    <message id="forms_room.type.lead.settle">
        <source>Look at the sheet where the two differ, and say what stands there.</source>
        <translation type="unfinished">ເບິ່ງ​ໃບ​ໃນ​ບ່ອນ​ທີ່ສອງ​ຄັ້ງ​ຕ່າງ​ກັນ ແລະ ບອ​ກວ່າ​ໃນ​ໃບ​ຂຽນ​ຫຍັງ.</translation>
    </message>
    <message id="forms_room.type.lead.kept">
        <source>The sheets are kept as sittings on paper, unscored until the results are opened with the form's key.</source>
        <translation type="unfinished">ໃບ​ຖືກ​ເກັບ​ເປັນ​ການສອບ​ໃນ​ເຈ້ຍ, ຍັງ​ບໍ່​ມີ​ຄະ​ແນນ​ຈົນ​ກວ່າ​ຜົນ​ຈະ​ເປີດ​ດ້ວຍ​ກະ​ແຈຂອງ​ຊຸດ.</translation>
    </message>
    <message id="forms_room.type.who">
        <source>Whose sheets are here?</source>
        <translation type="unfinished">ມີ​ໃບຂອງ​ໃຜ?</translation>
    </message>
    <message id="forms_room.type.nobody">
        <source>Nobody is known on this laptop yet. Add people by name or code.</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ມີ​ຄົນ​ໃນ​ເຄື່ອງ​ນີ້. ເພີ່ມ​ຄົນ​ຕາມ​ຊື່ ຫຼື ລະ​ຫັດ.</translation>
    </message>
    <message id="forms_room.type.add">
        <source>Somebody who is not in the list</source>
        <translation type="unfinished">ຄົນ​ທີ່​ບໍ່​ຢູ່​ໃນ​ລາຍ​ຊື່</translation>
    </message>
    <message id="forms_room.type.add.go">
        <source>Add</source>
        <translation type="unfinished">ເພີ່ມ</translation>
    </message>
    <message id="forms_room.type.person">
        <source>Person</source>
        <translation type="unfinished">ຄົນ</translation>
    </message>
    <message id="forms_room.type.people">
        <source>{count} sheets</source>
        <translation type="unfinished">{count} ໃບ</translation>
    </message>
    <message id="forms_room.type.left">
        <source>{count} of {all} boxes left</source>
        <translation type="unfinished">ຍັງ​ເຫຼືອ {count} ຈາກ {all} ຫ້ອງ</translation>
    </message>
    <message id="forms_room.type.next">
        <source>Next</source>
        <translation type="unfinished">ຕໍ່​ໄປ</translation>
    </message>
    <message id="forms_room.type.keep">
        <source>Keep the answers</source>
        <translation type="unfinished">ເກັບ​ຄຳຕອບ</translation>
    </message>
    <message id="forms_room.type.kept">
        <source>{count} sheets are kept.</source>
        <translation type="unfinished">ເກັບ​ແລ້ວ {count} ໃບ.</translation>
    </message>
    <message id="forms_room.type.leave">
        <source>To the forms</source>
        <translation type="unfinished">ກັບ​ໄປ​ຫາ​ຊຸດ</translation>
    </message>
    <message id="forms_room.type.drop">
        <source>Take this sheet away?</source>
        <translation type="unfinished">ເອົາ​ໃບ​ນີ້ອອກ​ບໍ?</translation>
    </message>
    <message id="forms_room.type.drop.text">
        <source>{name}: what was typed of this sheet is lost.</source>
        <translation type="unfinished">{name}: ສິ່ງ​ທີ່​ພິມຂອງ​ໃບ​ນີ້​ຈະ​ເສຍ.</translation>
    </message>
    <message id="forms_room.type.drop.stay">
        <source>Keep it</source>
        <translation type="unfinished">ເກັບ​ໄວ້</translation>
    </message>
    <message id="forms_room.type.drop.go">
        <source>Take it away</source>
        <translation type="unfinished">ເອົາອອກ</translation>
    </message>
    <message id="forms_room.settle.none">
        <source>The two typings agree everywhere.</source>
        <translation type="unfinished">ສອງ​ຄັ້ງ​ກົງ​ກັນ​ທຸກ​ບ່ອນ.</translation>
    </message>
    <message id="forms_room.settle.title">
        <source>{count} differences</source>
        <translation type="unfinished">{count} ບ່ອນ​ຕ່າງ​ກັນ</translation>
    </message>
    <message id="forms_room.settle.lead">
        <source>Press what stands on the sheet, or type it and press Enter.</source>
        <translation type="unfinished">ກົດ​ສິ່ງ​ທີ່​ຢູ່​ໃນ​ໃບ ຫຼື ພິມ​ແລ້ວ​ກົດ Enter.</translation>
    </message>
    <message id="forms_room.settle.where">
        <source>{name}, item {place}</source>
        <translation type="unfinished">{name}, ຄຳ​ຖາມ {place}</translation>
    </message>
    <message id="forms_room.settle.done">
        <source>settled</source>
        <translation type="unfinished">ຕົກ​ລົງ​ແລ້ວ</translation>
    </message>
    <message id="forms_room.settle.open">
        <source>{count} differences open</source>
        <translation type="unfinished">ຍັງ {count} ບ່ອນ</translation>
    </message>
    <message id="errors.not_an_answer">
        <source>{typed}: this is no answer to item {place}. It looks like this: {letters}.</source>
        <translation type="unfinished">{typed}: ນີ້​ບໍ່​ແມ່ນ​ຄຳຕອບຂອງ​ຄຳ​ຖາມ {place}. ຮູບ​ແບບ: {letters}.</translation>
    </message>
    <message id="errors.already_sat">
        <source>{count} of these people sat this form in this test before: {people}. Take their sheets away, or choose the right test.</source>
        <translation type="unfinished">{count} ຄົນ​ໃນ​ນີ້​ເຄີຍ​ເຮັດ​ຊຸດ​ນີ້​ໃນ​ການ​ທົດສອບ​ນີ້​ແລ້ວ: {people}. ເອົາ​ໃບອອກ ຫຼື ເລືອກ​ການ​ທົດສອບ​ໃຫ້​ຖືກ.</translation>
    </message>
    <message id="errors.not_settled">
        <source>Not everything is typed twice and settled: {missing} boxes are missing, {open} differences are open.</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ພິມ​ຄົບສອງ​ຄັ້ງ ແລະ ຕົກ​ລົງ​ໝົດ: ຂາດ {missing} ຫ້ອງ, {open} ບ່ອນ​ຍັງ​ບໍ່​ຕົກ​ລົງ.</translation>
    </message>
    <message id="shell.room.forms">
        <source>Examination forms</source>
        <translation type="unfinished">ຊຸດ​ທົດສອບ</translation>
    </message>
    <message id="shell.room.sit_form">
        <source>Sit a form</source>
        <translation type="unfinished">ເຮັດ​ຊຸດ​ທົດສອບ</translation>
    </message>
    <message id="forms_room.type.back">
        <source>Back</source>
        <translation type="unfinished">ກັບ</translation>
    </message>
</context>
</TS>
