<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>author</name>
    <message id="author.title">
        <source>Own items</source>
        <translation type="unfinished">ຄຳຖາມຂອງຕົນເອງ</translation>
    </message>
    <message id="author.undo">
        <source>Undo</source>
        <translation type="unfinished">ຍ້ອນກັບ</translation>
    </message>
    <message id="author.keep">
        <source>Keep</source>
        <translation type="unfinished">ເກັບໄວ້</translation>
    </message>
    <message id="author.move_up">
        <source>Move {name} up</source>
        <translation type="unfinished">ຍ້າຍ {name} ຂຶ້ນ</translation>
    </message>
    <message id="author.move_down">
        <source>Move {name} down</source>
        <translation type="unfinished">ຍ້າຍ {name} ລົງ</translation>
    </message>
    <message id="author.way">
        <source>Way of working</source>
        <translation type="unfinished">ວິທີເຮັດວຽກ</translation>
    </message>
    <message id="author.way.items">
        <source>Items</source>
        <translation type="unfinished">ຄຳຖາມ</translation>
    </message>
    <message id="author.way.write">
        <source>Write</source>
        <translation type="unfinished">ຂຽນ</translation>
    </message>
    <message id="author.way.marks">
        <source>Signs</source>
        <translation type="unfinished">ຈຸດສັງເກດ</translation>
    </message>
    <message id="author.way.translate">
        <source>Translate</source>
        <translation type="unfinished">ແປ</translation>
    </message>
    <message id="author.way.preview">
        <source>Preview</source>
        <translation type="unfinished">ເບິ່ງກ່ອນ</translation>
    </message>
    <message id="author.type.single">
        <source>Single choice</source>
        <translation type="unfinished">ເລືອກຂໍ້ດຽວ</translation>
    </message>
    <message id="author.type.multiple">
        <source>Multiple choice</source>
        <translation type="unfinished">ເລືອກຫຼາຍຂໍ້</translation>
    </message>
    <message id="author.type.true_false">
        <source>True or false</source>
        <translation type="unfinished">ຖືກຫຼືຜິດ</translation>
    </message>
    <message id="author.type.pair">
        <source>Same or different</source>
        <translation type="unfinished">ຄືກັນຫຼືຕ່າງກັນ</translation>
    </message>
    <message id="author.type.hotspot">
        <source>Point at a sign</source>
        <translation type="unfinished">ຊີ້ຈຸດສັງເກດ</translation>
    </message>
    <message id="author.type.ordering">
        <source>Put in order</source>
        <translation type="unfinished">ຈັດລຳດັບ</translation>
    </message>
    <message id="author.type.matching">
        <source>Match</source>
        <translation type="unfinished">ຈັບຄູ່</translation>
    </message>
    <message id="author.type.sorting">
        <source>Sort into groups</source>
        <translation type="unfinished">ຈັດເຂົ້າກຸ່ມ</translation>
    </message>
    <message id="author.type.numeric">
        <source>A number</source>
        <translation type="unfinished">ຕົວເລກ</translation>
    </message>
    <message id="author.type.scenario">
        <source>Scenario</source>
        <translation type="unfinished">ສະຖານະການ</translation>
    </message>
    <message id="author.start">
        <source>Write your own items</source>
        <translation type="unfinished">ຂຽນຄຳຖາມຂອງຕົນເອງ</translation>
    </message>
    <message id="author.start.text">
        <source>Open a pack and change it, translate it, or begin a new one. Everything is kept as you type. A pack of the program stays as it is: you work on a copy.</source>
        <translation type="unfinished">ເປີດຊຸດຄຳຖາມເພື່ອແກ້ໄຂ, ແປ ຫຼື ເລີ່ມຊຸດໃໝ່. ທຸກສິ່ງຖືກເກັບໄວ້ຕອນພິມ. ຊຸດຂອງໂປຣແກຣມຢູ່ຄືເກົ່າ: ທ່ານເຮັດວຽກໃນສຳເນົາ.</translation>
    </message>
    <message id="author.start.new">
        <source>New pack</source>
        <translation type="unfinished">ຊຸດໃໝ່</translation>
    </message>
    <message id="author.start.drafts">
        <source>Go on with</source>
        <translation type="unfinished">ເຮັດຕໍ່</translation>
    </message>
    <message id="author.start.packs">
        <source>Begin from a pack</source>
        <translation type="unfinished">ເລີ່ມຈາກຊຸດຄຳຖາມ</translation>
    </message>
    <message id="author.start.files">
        <source>Bring in a file</source>
        <translation type="unfinished">ນຳໄຟລ໌ເຂົ້າ</translation>
    </message>
    <message id="author.start.go_on">
        <source>Go on</source>
        <translation type="unfinished">ເຮັດຕໍ່</translation>
    </message>
    <message id="author.start.open">
        <source>Change</source>
        <translation type="unfinished">ແກ້ໄຂ</translation>
    </message>
    <message id="author.start.copy">
        <source>Open a copy</source>
        <translation type="unfinished">ເປີດສຳເນົາ</translation>
    </message>
    <message id="author.start.delete">
        <source>Delete this draft</source>
        <translation type="unfinished">ລຶບສະບັບຮ່າງນີ້</translation>
    </message>
    <message id="author.start.delete.title">
        <source>Delete the draft “{pack}”?</source>
        <translation type="unfinished">ລຶບສະບັບຮ່າງ “{pack}” ບໍ?</translation>
    </message>
    <message id="author.start.delete.text">
        <source>What you wrote in it is gone then. A pack that is in Learn already stays there.</source>
        <translation type="unfinished">ສິ່ງທີ່ຂຽນໄວ້ຈະຫາຍໄປ. ຊຸດທີ່ຢູ່ໃນພາກຮຽນແລ້ວຍັງຢູ່.</translation>
    </message>
    <message id="author.start.facts">
        <source>{count} items · {languages}</source>
        <translation type="unfinished">{count} ຂໍ້ · {languages}</translation>
    </message>
    <message id="author.bring.pack">
        <source>A pack</source>
        <translation type="unfinished">ຊຸດຄຳຖາມ</translation>
    </message>
    <message id="author.bring.pack.text">
        <source>One signed file from another laptop. It goes into Learn.</source>
        <translation type="unfinished">ໄຟລ໌ທີ່ລົງນາມຈາກເຄື່ອງອື່ນ, ເຂົ້າໃນພາກຮຽນ.</translation>
    </message>
    <message id="author.bring.moodle">
        <source>Moodle XML</source>
        <translation type="unfinished">Moodle XML</translation>
    </message>
    <message id="author.bring.moodle.text">
        <source>Questions from Moodle become a draft, with a report.</source>
        <translation type="unfinished">ຄຳຖາມຈາກ Moodle ເປັນສະບັບຮ່າງ, ພ້ອມລາຍງານ.</translation>
    </message>
    <message id="author.bring.gift">
        <source>GIFT</source>
        <translation type="unfinished">GIFT</translation>
    </message>
    <message id="author.bring.gift.text">
        <source>Questions as plain text become a draft, with a report.</source>
        <translation type="unfinished">ຄຳຖາມທີ່ເປັນຂໍ້ຄວາມເປັນສະບັບຮ່າງ, ພ້ອມລາຍງານ.</translation>
    </message>
    <message id="author.bring.choose">
        <source>Choose</source>
        <translation type="unfinished">ເລືອກ</translation>
    </message>
    <message id="author.bring.here">
        <source>The pack “{id}” is here already</source>
        <translation type="unfinished">ຊຸດ “{id}” ມີຢູ່ແລ້ວ</translation>
    </message>
    <message id="author.bring.replace">
        <source>Replace it</source>
        <translation type="unfinished">ປ່ຽນແທນ</translation>
    </message>
    <message id="author.brought">
        <source>“{pack}” is in Learn now.</source>
        <translation type="unfinished">“{pack}” ຢູ່ໃນພາກຮຽນແລ້ວ.</translation>
    </message>
    <message id="author.file.pack">
        <source>Packs</source>
        <translation type="unfinished">ຊຸດຄຳຖາມ</translation>
    </message>
    <message id="author.file.moodle">
        <source>Moodle XML</source>
        <translation type="unfinished">Moodle XML</translation>
    </message>
    <message id="author.file.gift">
        <source>GIFT</source>
        <translation type="unfinished">GIFT</translation>
    </message>
    <message id="author.file.photos">
        <source>Photographs</source>
        <translation type="unfinished">ຮູບ</translation>
    </message>
    <message id="author.send.pack">
        <source>One signed file</source>
        <translation type="unfinished">ໄຟລ໌ດຽວທີ່ລົງນາມ</translation>
    </message>
    <message id="author.send.moodle">
        <source>Moodle XML</source>
        <translation type="unfinished">Moodle XML</translation>
    </message>
    <message id="author.send.moodle_in">
        <source>Moodle XML, {language}</source>
        <translation type="unfinished">Moodle XML, {language}</translation>
    </message>
    <message id="author.sent">
        <source>Saved as {file}.</source>
        <translation type="unfinished">ບັນທຶກເປັນ {file} ແລ້ວ.</translation>
    </message>
    <message id="author.report.in">
        <source>What became of {file}</source>
        <translation type="unfinished">ຜົນການນຳເຂົ້າ {file}</translation>
    </message>
    <message id="author.report.out">
        <source>What is in {file}</source>
        <translation type="unfinished">ເນື້ອໃນຂອງ {file}</translation>
    </message>
    <message id="author.items.count">
        <source>{count} items</source>
        <translation type="unfinished">{count} ຂໍ້</translation>
    </message>
    <message id="author.items.new">
        <source>New</source>
        <translation type="unfinished">ໃໝ່</translation>
    </message>
    <message id="author.items.more">
        <source>More for this item</source>
        <translation type="unfinished">ເພີ່ມເຕີມສຳລັບຂໍ້ນີ້</translation>
    </message>
    <message id="author.items.copy">
        <source>Copy this item</source>
        <translation type="unfinished">ສຳເນົາຂໍ້ນີ້</translation>
    </message>
    <message id="author.items.up">
        <source>Move up</source>
        <translation type="unfinished">ຍ້າຍຂຶ້ນ</translation>
    </message>
    <message id="author.items.down">
        <source>Move down</source>
        <translation type="unfinished">ຍ້າຍລົງ</translation>
    </message>
    <message id="author.items.delete">
        <source>Delete</source>
        <translation type="unfinished">ລຶບ</translation>
    </message>
    <message id="author.items.deleted">
        <source>The item is deleted.</source>
        <translation type="unfinished">ລຶບຄຳຖາມແລ້ວ.</translation>
    </message>
    <message id="author.items.none">
        <source>This pack has no item yet. Press New and choose a type.</source>
        <translation type="unfinished">ຊຸດນີ້ຍັງບໍ່ມີຄຳຖາມ. ກົດ ໃໝ່ ແລ້ວເລືອກປະເພດ.</translation>
    </message>
    <message id="author.items.no_stem">
        <source>No question yet</source>
        <translation type="unfinished">ຍັງບໍ່ມີຄຳຖາມ</translation>
    </message>
    <message id="author.items.lacks">
        <source>{language}: {count} texts missing</source>
        <translation type="unfinished">{language}: ຂາດ {count} ຂໍ້ຄວາມ</translation>
    </message>
    <message id="author.items.faults">
        <source>{count} to mend</source>
        <translation type="unfinished">{count} ບ່ອນຕ້ອງແກ້</translation>
    </message>
    <message id="author.items.looks">
        <source>{count} to look at</source>
        <translation type="unfinished">{count} ບ່ອນຄວນເບິ່ງ</translation>
    </message>
    <message id="author.pack">
        <source>Pack</source>
        <translation type="unfinished">ຊຸດ</translation>
    </message>
    <message id="author.pack.title">
        <source>About this pack</source>
        <translation type="unfinished">ກ່ຽວກັບຊຸດນີ້</translation>
    </message>
    <message id="author.pack.go">
        <source>Take over</source>
        <translation type="unfinished">ນຳໃຊ້</translation>
    </message>
    <message id="author.pack.name">
        <source>Title</source>
        <translation type="unfinished">ຊື່ຊຸດ</translation>
    </message>
    <message id="author.pack.summary">
        <source>Summary, one or two sentences</source>
        <translation type="unfinished">ສະຫຼຸບ, ໜຶ່ງຫຼືສອງປະໂຫຍກ</translation>
    </message>
    <message id="author.pack.licence">
        <source>Licence</source>
        <translation type="unfinished">ໃບອະນຸຍາດ</translation>
    </message>
    <message id="author.pack.licence.hint">
        <source>Who may use and change the words, e.g. CC-BY-4.0</source>
        <translation type="unfinished">ໃຜໃຊ້ ແລະ ແກ້ຄຳໄດ້, ເຊັ່ນ CC-BY-4.0</translation>
    </message>
    <message id="author.pack.minutes">
        <source>Minutes for all items</source>
        <translation type="unfinished">ນາທີສຳລັບທຸກຂໍ້</translation>
    </message>
    <message id="author.pack.minutes.hint">
        <source>May stay empty</source>
        <translation type="unfinished">ປະຫວ່າງໄດ້</translation>
    </message>
    <message id="author.pack.minutes.wrong">
        <source>Write a whole number from 1 to 240.</source>
        <translation type="unfinished">ຂຽນຈຳນວນເຕັມແຕ່ 1 ຫາ 240.</translation>
    </message>
    <message id="author.share">
        <source>Share</source>
        <translation type="unfinished">ແບ່ງປັນ</translation>
    </message>
    <message id="author.publish">
        <source>Put into Learn</source>
        <translation type="unfinished">ໃສ່ພາກຮຽນ</translation>
    </message>
    <message id="author.published">
        <source>Version {version} is in Learn.</source>
        <translation type="unfinished">ສະບັບ {version} ຢູ່ໃນພາກຮຽນແລ້ວ.</translation>
    </message>
    <message id="author.published.left_out">
        <source>Not finished and left out: {languages}.</source>
        <translation type="unfinished">ຍັງບໍ່ແລ້ວ ແລະ ປະໄວ້: {languages}.</translation>
    </message>
    <message id="author.published.open">
        <source>Open Learn</source>
        <translation type="unfinished">ເປີດພາກຮຽນ</translation>
    </message>
    <message id="author.state.ready">
        <source>Ready for Learn. Translations that are not finished stay here.</source>
        <translation type="unfinished">ພ້ອມໃສ່ພາກຮຽນ. ຄຳແປທີ່ຍັງບໍ່ແລ້ວຢູ່ບ່ອນນີ້.</translation>
    </message>
    <message id="author.state.faults">
        <source>{count} to mend before it can go into Learn. F8 leads to the next.</source>
        <translation type="unfinished">ຍັງມີ {count} ບ່ອນຕ້ອງແກ້ກ່ອນໃສ່ພາກຮຽນ. F8 ໄປບ່ອນຕໍ່ໄປ.</translation>
    </message>
    <message id="author.status">
        <source>What you write stays on this computer.</source>
        <translation type="unfinished">ສິ່ງທີ່ທ່ານຂຽນຢູ່ໃນເຄື່ອງນີ້ເທົ່ານັ້ນ.</translation>
    </message>
    <message id="author.status.draft_here">
        <source>Draft</source>
        <translation type="unfinished">ສະບັບຮ່າງ</translation>
    </message>
    <message id="author.status.kept">
        <source>Draft kept {time}</source>
        <translation type="unfinished">ເກັບສະບັບຮ່າງແລ້ວ {time}</translation>
    </message>
    <message id="author.status.draft">
        <source>Draft</source>
        <translation type="unfinished">ສະບັບຮ່າງ</translation>
    </message>
    <message id="author.status.reviewed">
        <source>Reviewed</source>
        <translation type="unfinished">ກວດທານແລ້ວ</translation>
    </message>
    <message id="author.slot.stem">
        <source>Question</source>
        <translation type="unfinished">ຄຳຖາມ</translation>
    </message>
    <message id="author.slot.stem.hint">
        <source>One clear question about what can be seen or done</source>
        <translation type="unfinished">ຄຳຖາມດຽວທີ່ຈະແຈ້ງ ກ່ຽວກັບສິ່ງທີ່ເຫັນ ຫຼື ສິ່ງທີ່ຄວນເຮັດ</translation>
    </message>
    <message id="author.slot.why">
        <source>Why</source>
        <translation type="unfinished">ຍ້ອນຫຍັງ</translation>
    </message>
    <message id="author.slot.why.hint">
        <source>The sign that carries the answer, and its limit</source>
        <translation type="unfinished">ຈຸດສັງເກດທີ່ນຳໄປສູ່ຄຳຕອບ ແລະ ຂີດຈຳກັດຂອງມັນ</translation>
    </message>
    <message id="author.slot.cannot_see">
        <source>What cannot be seen</source>
        <translation type="unfinished">ສິ່ງທີ່ເບິ່ງບໍ່ເຫັນ</translation>
    </message>
    <message id="author.slot.cannot_see.hint">
        <source>What nobody can tell from this</source>
        <translation type="unfinished">ສິ່ງທີ່ບໍ່ມີໃຜບອກໄດ້ຈາກບ່ອນນີ້</translation>
    </message>
    <message id="author.slot.next_time">
        <source>Next time</source>
        <translation type="unfinished">ເທື່ອໜ້າ</translation>
    </message>
    <message id="author.slot.next_time.hint">
        <source>Where to look first</source>
        <translation type="unfinished">ໃຫ້ເບິ່ງບ່ອນໃດກ່ອນ</translation>
    </message>
    <message id="author.slot.options">
        <source>Option {number}</source>
        <translation type="unfinished">ຕົວເລືອກ {number}</translation>
    </message>
    <message id="author.slot.mistakes">
        <source>Mistake behind option {number}</source>
        <translation type="unfinished">ຄວາມເຂົ້າໃຈຜິດຫຼັງຕົວເລືອກ {number}</translation>
    </message>
    <message id="author.slot.targets">
        <source>Place {number}</source>
        <translation type="unfinished">ບ່ອນ {number}</translation>
    </message>
    <message id="author.slot.elsewhere">
        <source>For a point beside the sign</source>
        <translation type="unfinished">ເມື່ອຊີ້ນອກຈຸດສັງເກດ</translation>
    </message>
    <message id="author.slot.refers">
        <source>For “cannot tell”</source>
        <translation type="unfinished">ເມື່ອເລືອກ “ບອກບໍ່ໄດ້”</translation>
    </message>
    <message id="author.slot.too_low">
        <source>For a number that is too low</source>
        <translation type="unfinished">ເມື່ອຕົວເລກນ້ອຍເກີນໄປ</translation>
    </message>
    <message id="author.slot.too_high">
        <source>For a number that is too high</source>
        <translation type="unfinished">ເມື່ອຕົວເລກໃຫຍ່ເກີນໄປ</translation>
    </message>
    <message id="author.slot.cannot_tell">
        <source>For “cannot tell”</source>
        <translation type="unfinished">ເມື່ອເລືອກ “ບອກບໍ່ໄດ້”</translation>
    </message>
    <message id="author.slot.states.text">
        <source>What is there, moment {number}</source>
        <translation type="unfinished">ຕອນ {number}: ມີຫຍັງ</translation>
    </message>
    <message id="author.slot.states.choices">
        <source>Choice {number}: what is done</source>
        <translation type="unfinished">ທາງເລືອກ {number}: ເຮັດຫຍັງ</translation>
    </message>
    <message id="author.slot.states.after">
        <source>What happens then, and why</source>
        <translation type="unfinished">ຫຼັງຈາກນັ້ນເກີດຫຍັງຂຶ້ນ ແລະ ຍ້ອນຫຍັງ</translation>
    </message>
    <message id="author.slot.ends">
        <source>End “{name}”</source>
        <translation type="unfinished">ຕອນຈົບ “{name}”</translation>
    </message>
    <message id="author.slot.pictures">
        <source>What is to be seen, for a person who does not see it</source>
        <translation type="unfinished">ເນື້ອໃນຮູບ, ສຳລັບຄົນທີ່ເບິ່ງບໍ່ເຫັນ</translation>
    </message>
    <message id="author.slot.cues.name">
        <source>Sign {name}: its name</source>
        <translation type="unfinished">ຈຸດສັງເກດ {name}: ຊື່</translation>
    </message>
    <message id="author.slot.cues.note">
        <source>Sign {name}: what it shows and where it ends</source>
        <translation type="unfinished">ຈຸດສັງເກດ {name}: ສະແດງຫຍັງ ແລະ ຈຳກັດຢູ່ໃສ</translation>
    </message>
    <message id="author.slot.title">
        <source>Title</source>
        <translation type="unfinished">ຊື່ຊຸດ</translation>
    </message>
    <message id="author.slot.summary">
        <source>Summary</source>
        <translation type="unfinished">ສະຫຼຸບ</translation>
    </message>
    <message id="author.slot.licence">
        <source>Licence</source>
        <translation type="unfinished">ໃບອະນຸຍາດ</translation>
    </message>
    <message id="author.slot.facts">
        <source>Facts</source>
        <translation type="unfinished">ຂໍ້ເທັດຈິງ</translation>
    </message>
    <message id="author.options">
        <source>Options</source>
        <translation type="unfinished">ຕົວເລືອກ</translation>
    </message>
    <message id="author.options.one">
        <source>Tick the one that fits. Behind each other write the mistake that leads to it.</source>
        <translation type="unfinished">ໝາຍຕົວເລືອກທີ່ກົງ. ໃຕ້ຕົວເລືອກອື່ນໃຫ້ຂຽນຄວາມເຂົ້າໃຈຜິດທີ່ນຳໄປຫາມັນ.</translation>
    </message>
    <message id="author.options.several">
        <source>Tick all that fit. Behind each other write the mistake that leads to it.</source>
        <translation type="unfinished">ໝາຍທຸກຕົວເລືອກທີ່ກົງ. ໃຕ້ຕົວເລືອກອື່ນໃຫ້ຂຽນຄວາມເຂົ້າໃຈຜິດທີ່ນຳໄປຫາມັນ.</translation>
    </message>
    <message id="author.options.add">
        <source>One more option</source>
        <translation type="unfinished">ເພີ່ມຕົວເລືອກ</translation>
    </message>
    <message id="author.options.right">
        <source>Option {number} fits</source>
        <translation type="unfinished">ຕົວເລືອກ {number} ກົງ</translation>
    </message>
    <message id="author.options.fits">
        <source>fits</source>
        <translation type="unfinished">ກົງ</translation>
    </message>
    <message id="author.options.mistake">
        <source>Mistake behind it</source>
        <translation type="unfinished">ຄວາມເຂົ້າໃຈຜິດ</translation>
    </message>
    <message id="author.options.more">
        <source>More for {number}</source>
        <translation type="unfinished">ເພີ່ມເຕີມສຳລັບ {number}</translation>
    </message>
    <message id="author.options.critical">
        <source>critical error</source>
        <translation type="unfinished">ຜິດພາດຮ້າຍແຮງ</translation>
    </message>
    <message id="author.options.accuses">
        <source>names a protected product</source>
        <translation type="unfinished">ໝາຍເຖິງຜະລິດຕະພັນທີ່ຖືກປົກປ້ອງ</translation>
    </message>
    <message id="author.options.is_critical">
        <source>Critical error: damages evidence or releases on a guess</source>
        <translation type="unfinished">ຜິດພາດຮ້າຍແຮງ: ທຳລາຍຂອງກາງ ຫຼື ປ່ອຍໄປໂດຍຄາດເດົາ</translation>
    </message>
    <message id="author.options.is_accuses">
        <source>Names a protected product</source>
        <translation type="unfinished">ໝາຍເຖິງຜະລິດຕະພັນທີ່ຖືກປົກປ້ອງ</translation>
    </message>
    <message id="author.options.remove">
        <source>Remove</source>
        <translation type="unfinished">ເອົາອອກ</translation>
    </message>
    <message id="author.steps">
        <source>Steps, in the right order</source>
        <translation type="unfinished">ຂັ້ນຕອນ, ຕາມລຳດັບທີ່ຖືກ</translation>
    </message>
    <message id="author.steps.lead">
        <source>Learn shows them in another order.</source>
        <translation type="unfinished">ພາກຮຽນສະແດງຕາມລຳດັບອື່ນ.</translation>
    </message>
    <message id="author.steps.add">
        <source>One more step</source>
        <translation type="unfinished">ເພີ່ມຂັ້ນຕອນ</translation>
    </message>
    <message id="author.matching">
        <source>Matching</source>
        <translation type="unfinished">ຈັບຄູ່</translation>
    </message>
    <message id="author.matching.lead">
        <source>Each option goes to one place. A place may take several, or none.</source>
        <translation type="unfinished">ແຕ່ລະຕົວເລືອກໄປບ່ອນດຽວ. ບ່ອນໜຶ່ງຮັບໄດ້ຫຼາຍຕົວເລືອກ ຫຼື ບໍ່ມີກໍໄດ້.</translation>
    </message>
    <message id="author.matching.targets">
        <source>Places</source>
        <translation type="unfinished">ບ່ອນ</translation>
    </message>
    <message id="author.matching.options">
        <source>Options</source>
        <translation type="unfinished">ຕົວເລືອກ</translation>
    </message>
    <message id="author.matching.add_target">
        <source>One more place</source>
        <translation type="unfinished">ເພີ່ມບ່ອນ</translation>
    </message>
    <message id="author.sorting">
        <source>Sorting into groups</source>
        <translation type="unfinished">ຈັດເຂົ້າກຸ່ມ</translation>
    </message>
    <message id="author.sorting.lead">
        <source>Each word or picture goes into one group.</source>
        <translation type="unfinished">ແຕ່ລະຄຳ ຫຼື ຮູບ ເຂົ້າກຸ່ມດຽວ.</translation>
    </message>
    <message id="author.sorting.targets">
        <source>Groups</source>
        <translation type="unfinished">ກຸ່ມ</translation>
    </message>
    <message id="author.sorting.options">
        <source>What is sorted</source>
        <translation type="unfinished">ສິ່ງທີ່ຈັດ</translation>
    </message>
    <message id="author.sorting.add_target">
        <source>One more group</source>
        <translation type="unfinished">ເພີ່ມກຸ່ມ</translation>
    </message>
    <message id="author.sorting.picture">
        <source>The picture {name}</source>
        <translation type="unfinished">ຮູບ {name}</translation>
    </message>
    <message id="author.goes_to">
        <source>Where option {number} goes</source>
        <translation type="unfinished">ບ່ອນຂອງຕົວເລືອກ {number}</translation>
    </message>
    <message id="author.number">
        <source>The number</source>
        <translation type="unfinished">ຕົວເລກ</translation>
    </message>
    <message id="author.number.lead">
        <source>From lowest to highest every number is right.</source>
        <translation type="unfinished">ທຸກຕົວເລກແຕ່ຕ່ຳສຸດຫາສູງສຸດແມ່ນຖືກ.</translation>
    </message>
    <message id="author.number.undecidable">
        <source>Nobody can tell: “cannot tell” is right</source>
        <translation type="unfinished">ບໍ່ມີໃຜບອກໄດ້: “ບອກບໍ່ໄດ້” ແມ່ນຖືກ</translation>
    </message>
    <message id="author.number.low">
        <source>Lowest right</source>
        <translation type="unfinished">ຕ່ຳສຸດທີ່ຖືກ</translation>
    </message>
    <message id="author.number.high">
        <source>Highest right</source>
        <translation type="unfinished">ສູງສຸດທີ່ຖືກ</translation>
    </message>
    <message id="author.number.near">
        <source>Half a point so far outside</source>
        <translation type="unfinished">ເຄິ່ງຄະແນນເມື່ອຫ່າງເທົ່ານີ້</translation>
    </message>
    <message id="author.number.least">
        <source>Least to enter</source>
        <translation type="unfinished">ຕ່ຳສຸດທີ່ປ້ອນໄດ້</translation>
    </message>
    <message id="author.number.most">
        <source>Most to enter</source>
        <translation type="unfinished">ສູງສຸດທີ່ປ້ອນໄດ້</translation>
    </message>
    <message id="author.number.step">
        <source>Step</source>
        <translation type="unfinished">ຂັ້ນ</translation>
    </message>
    <message id="author.number.unit">
        <source>Unit</source>
        <translation type="unfinished">ຫົວໜ່ວຍ</translation>
    </message>
    <message id="author.number.wrong">
        <source>Write a number, e.g. 102.5</source>
        <translation type="unfinished">ຂຽນຕົວເລກ, ເຊັ່ນ 102.5</translation>
    </message>
    <message id="author.unit.degrees">
        <source>degrees</source>
        <translation type="unfinished">ອົງສາ</translation>
    </message>
    <message id="author.unit.mm">
        <source>millimetres</source>
        <translation type="unfinished">ມິນລີແມັດ</translation>
    </message>
    <message id="author.unit.kg">
        <source>kilograms</source>
        <translation type="unfinished">ກິໂລກຣາມ</translation>
    </message>
    <message id="author.unit.g">
        <source>grams</source>
        <translation type="unfinished">ກຣາມ</translation>
    </message>
    <message id="author.unit.years">
        <source>years</source>
        <translation type="unfinished">ປີ</translation>
    </message>
    <message id="author.unit.days">
        <source>days</source>
        <translation type="unfinished">ມື້</translation>
    </message>
    <message id="author.unit.pieces">
        <source>pieces</source>
        <translation type="unfinished">ອັນ</translation>
    </message>
    <message id="author.unit.none">
        <source>no unit</source>
        <translation type="unfinished">ບໍ່ມີຫົວໜ່ວຍ</translation>
    </message>
    <message id="author.region">
        <source>Signs to point at</source>
        <translation type="unfinished">ຈຸດສັງເກດທີ່ຕ້ອງຊີ້</translation>
    </message>
    <message id="author.region.lead">
        <source>A point in any ticked sign is right.</source>
        <translation type="unfinished">ຊີ້ໃນຈຸດໃດທີ່ໝາຍໄວ້ກໍຖືກ.</translation>
    </message>
    <message id="author.region.none">
        <source>No sign is marked yet.</source>
        <translation type="unfinished">ຍັງບໍ່ໄດ້ໝາຍຈຸດສັງເກດ.</translation>
    </message>
    <message id="author.region.cannot_tell">
        <source>Cannot tell – refer</source>
        <translation type="unfinished">ບອກບໍ່ໄດ້ – ສົ່ງໄປຫ້ອງທົດລອງ</translation>
    </message>
    <message id="author.story">
        <source>The story</source>
        <translation type="unfinished">ເລື່ອງ</translation>
    </message>
    <message id="author.story.lead">
        <source>A line is a choice: green the best, dashed red a critical error. Small rings are ends.</source>
        <translation type="unfinished">ແຕ່ລະເສັ້ນແມ່ນທາງເລືອກ: ສີຂຽວດີທີ່ສຸດ, ສີແດງຂີດຂາດແມ່ນຜິດພາດຮ້າຍແຮງ. ວົງນ້ອຍແມ່ນຕອນຈົບ.</translation>
    </message>
    <message id="author.story.start">
        <source>It begins with</source>
        <translation type="unfinished">ເລີ່ມຈາກ</translation>
    </message>
    <message id="author.story.moment">
        <source>Moment {number}</source>
        <translation type="unfinished">ຕອນ {number}</translation>
    </message>
    <message id="author.story.end">
        <source>End {number}</source>
        <translation type="unfinished">ຕອນຈົບ {number}</translation>
    </message>
    <message id="author.story.ends">
        <source>How it can end</source>
        <translation type="unfinished">ຈົບໄດ້ແນວໃດ</translation>
    </message>
    <message id="author.story.to">
        <source>Leads to</source>
        <translation type="unfinished">ນຳໄປຫາ</translation>
    </message>
    <message id="author.story.worth">
        <source>Worth, 0 to 1</source>
        <translation type="unfinished">ຄະແນນ, 0 ຫາ 1</translation>
    </message>
    <message id="author.story.add_state">
        <source>One more moment</source>
        <translation type="unfinished">ເພີ່ມຕອນ</translation>
    </message>
    <message id="author.story.add_choice">
        <source>One more choice</source>
        <translation type="unfinished">ເພີ່ມທາງເລືອກ</translation>
    </message>
    <message id="author.story.add_end">
        <source>One more end</source>
        <translation type="unfinished">ເພີ່ມຕອນຈົບ</translation>
    </message>
    <message id="author.story.remove_state">
        <source>Remove this moment</source>
        <translation type="unfinished">ເອົາຕອນນີ້ອອກ</translation>
    </message>
    <message id="author.story.picture">
        <source>Add a picture</source>
        <translation type="unfinished">ເພີ່ມຮູບ</translation>
    </message>
    <message id="author.story.no_picture">
        <source>Take out {name}</source>
        <translation type="unfinished">ເອົາ {name} ອອກ</translation>
    </message>
    <message id="author.story.pictures">
        <source>Pictures: {names}</source>
        <translation type="unfinished">ຮູບ: {names}</translation>
    </message>
    <message id="author.feedback">
        <source>After the answer</source>
        <translation type="unfinished">ຫຼັງຕອບ</translation>
    </message>
    <message id="author.feedback.lead">
        <source>What everybody reads, whatever was answered.</source>
        <translation type="unfinished">ສິ່ງທີ່ທຸກຄົນໄດ້ອ່ານ ບໍ່ວ່າຈະຕອບແນວໃດ.</translation>
    </message>
    <message id="author.facts">
        <source>Facts</source>
        <translation type="unfinished">ຂໍ້ເທັດຈິງ</translation>
    </message>
    <message id="author.facts.lead">
        <source>A scored item rests on facts that were read in their source. Type a part of an id.</source>
        <translation type="unfinished">ຂໍ້ທີ່ນັບຄະແນນອີງໃສ່ຂໍ້ເທັດຈິງທີ່ໄດ້ອ່ານຈາກແຫຼ່ງ. ພິມສ່ວນໜຶ່ງຂອງລະຫັດ.</translation>
    </message>
    <message id="author.facts.search">
        <source>Find a fact, e.g. IV 00</source>
        <translation type="unfinished">ຊອກຫາຂໍ້ເທັດຈິງ, ເຊັ່ນ IV 00</translation>
    </message>
    <message id="author.facts.none">
        <source>No fact has that id.</source>
        <translation type="unfinished">ບໍ່ມີຂໍ້ເທັດຈິງທີ່ມີລະຫັດນີ້.</translation>
    </message>
    <message id="author.facts.read">
        <source>{fact}: read in its source</source>
        <translation type="unfinished">{fact}: ອ່ານຈາກແຫຼ່ງແລ້ວ</translation>
    </message>
    <message id="author.facts.unread">
        <source>{fact}: not verified, for practice only</source>
        <translation type="unfinished">{fact}: ຍັງບໍ່ໄດ້ຢືນຢັນ, ໃຊ້ຝຶກເທົ່ານັ້ນ</translation>
    </message>
    <message id="author.facts.remove">
        <source>Take out {fact}</source>
        <translation type="unfinished">ເອົາ {fact} ອອກ</translation>
    </message>
    <message id="author.about">
        <source>About this item</source>
        <translation type="unfinished">ກ່ຽວກັບຂໍ້ນີ້</translation>
    </message>
    <message id="author.competency">
        <source>What it asks for</source>
        <translation type="unfinished">ຖາມກ່ຽວກັບ</translation>
    </message>
    <message id="author.competency.identification">
        <source>Identification</source>
        <translation type="unfinished">ການຈຳແນກ</translation>
    </message>
    <message id="author.competency.legal">
        <source>Law</source>
        <translation type="unfinished">ກົດໝາຍ</translation>
    </message>
    <message id="author.competency.evidence">
        <source>Evidence</source>
        <translation type="unfinished">ຫຼັກຖານ</translation>
    </message>
    <message id="author.competency.cooperation">
        <source>Cooperation</source>
        <translation type="unfinished">ການຮ່ວມມື</translation>
    </message>
    <message id="author.kind">
        <source>Product</source>
        <translation type="unfinished">ຜະລິດຕະພັນ</translation>
    </message>
    <message id="author.kind.ivory">
        <source>Ivory</source>
        <translation type="unfinished">ງາຊ້າງ</translation>
    </message>
    <message id="author.kind.pangolin">
        <source>Pangolin</source>
        <translation type="unfinished">ໂຕລິ່ນ</translation>
    </message>
    <message id="author.kind.tiger">
        <source>Tiger and big cats</source>
        <translation type="unfinished">ເສືອ ແລະ ແມວໃຫຍ່</translation>
    </message>
    <message id="author.kind.general">
        <source>No one product</source>
        <translation type="unfinished">ບໍ່ສະເພາະຜະລິດຕະພັນໃດ</translation>
    </message>
    <message id="author.difficulty">
        <source>How hard</source>
        <translation type="unfinished">ຄວາມຍາກ</translation>
    </message>
    <message id="author.hard">
        <source>{number} · {word}</source>
        <translation type="unfinished">{number} · {word}</translation>
    </message>
    <message id="author.hard.easy">
        <source>easy</source>
        <translation type="unfinished">ງ່າຍ</translation>
    </message>
    <message id="author.hard.middle">
        <source>middle</source>
        <translation type="unfinished">ປານກາງ</translation>
    </message>
    <message id="author.hard.hard">
        <source>hard</source>
        <translation type="unfinished">ຍາກ</translation>
    </message>
    <message id="author.role">
        <source>The object shown</source>
        <translation type="unfinished">ວັດຖຸໃນຮູບ</translation>
    </message>
    <message id="author.role.none">
        <source>not said</source>
        <translation type="unfinished">ບໍ່ບອກ</translation>
    </message>
    <message id="author.role.protected">
        <source>a protected product</source>
        <translation type="unfinished">ຜະລິດຕະພັນທີ່ຖືກປົກປ້ອງ</translation>
    </message>
    <message id="author.role.look_alike">
        <source>a look-alike</source>
        <translation type="unfinished">ສິ່ງທີ່ຄ້າຍຄືກັນ</translation>
    </message>
    <message id="author.role.undecidable">
        <source>cannot be decided</source>
        <translation type="unfinished">ຕັດສິນບໍ່ໄດ້</translation>
    </message>
    <message id="author.true_on">
        <source>Law as read on</source>
        <translation type="unfinished">ກົດໝາຍອ່ານວັນທີ</translation>
    </message>
    <message id="author.true_on.hint">
        <source>A day, e.g. 2026-11-24. The item expires after a year.</source>
        <translation type="unfinished">ວັນທີ, ເຊັ່ນ 2026-11-24. ຂໍ້ນີ້ໝົດອາຍຸຫຼັງໜຶ່ງປີ.</translation>
    </message>
    <message id="author.true_on.wrong">
        <source>Write a day like 2026-11-24.</source>
        <translation type="unfinished">ຂຽນວັນທີຄື 2026-11-24.</translation>
    </message>
    <message id="author.scored">
        <source>Counts in tests</source>
        <translation type="unfinished">ນັບໃນການທົດສອບ</translation>
    </message>
    <message id="author.scored.text">
        <source>Without the tick it is for practice only and needs no facts.</source>
        <translation type="unfinished">ຖ້າບໍ່ໝາຍ ແມ່ນໃຊ້ຝຶກເທົ່ານັ້ນ ແລະ ບໍ່ຕ້ອງມີຂໍ້ເທັດຈິງ.</translation>
    </message>
    <message id="author.pictures">
        <source>Pictures</source>
        <translation type="unfinished">ຮູບ</translation>
    </message>
    <message id="author.pictures.none">
        <source>No picture.</source>
        <translation type="unfinished">ບໍ່ມີຮູບ.</translation>
    </message>
    <message id="author.pictures.library">
        <source>From the program</source>
        <translation type="unfinished">ຮູບຂອງໂປຣແກຣມ</translation>
    </message>
    <message id="author.pictures.library.text">
        <source>Every one is drawn or rendered. Enter or a double click takes it.</source>
        <translation type="unfinished">ທຸກຮູບແມ່ນແຕ້ມ ຫຼື ສ້າງຂຶ້ນ. Enter ຫຼື ກົດສອງເທື່ອເພື່ອເອົາ.</translation>
    </message>
    <message id="author.pictures.photos">
        <source>Own photographs</source>
        <translation type="unfinished">ຮູບຂອງຕົນເອງ</translation>
    </message>
    <message id="author.pictures.marks">
        <source>Signs on it</source>
        <translation type="unfinished">ຈຸດສັງເກດໃນຮູບ</translation>
    </message>
    <message id="author.pictures.more">
        <source>More for {name}</source>
        <translation type="unfinished">ເພີ່ມເຕີມສຳລັບ {name}</translation>
    </message>
    <message id="author.pictures.remove">
        <source>Take it out</source>
        <translation type="unfinished">ເອົາອອກ</translation>
    </message>
    <message id="author.pictures.search">
        <source>Find a picture</source>
        <translation type="unfinished">ຊອກຫາຮູບ</translation>
    </message>
    <message id="author.photos">
        <source>Own photographs</source>
        <translation type="unfinished">ຮູບຂອງຕົນເອງ</translation>
    </message>
    <message id="author.photos.go">
        <source>Add them</source>
        <translation type="unfinished">ເພີ່ມ</translation>
    </message>
    <message id="author.photos.privacy">
        <source>Place, time and camera are taken out. The originals are not touched. Nothing leaves this computer.</source>
        <translation type="unfinished">ສະຖານທີ່, ເວລາ ແລະ ກ້ອງຖືກລຶບອອກ. ຕົ້ນສະບັບບໍ່ຖືກແຕະຕ້ອງ. ບໍ່ມີຫຍັງອອກຈາກເຄື່ອງນີ້.</translation>
    </message>
    <message id="author.photos.choose">
        <source>Choose photographs</source>
        <translation type="unfinished">ເລືອກຮູບ</translation>
    </message>
    <message id="author.photos.folder">
        <source>A whole folder</source>
        <translation type="unfinished">ທັງແຟ້ມ</translation>
    </message>
    <message id="author.photos.nothing">
        <source>Nothing chosen yet.</source>
        <translation type="unfinished">ຍັງບໍ່ໄດ້ເລືອກ.</translation>
    </message>
    <message id="author.photos.licence">
        <source>Licence</source>
        <translation type="unfinished">ໃບອະນຸຍາດ</translation>
    </message>
    <message id="author.photos.licence.hint">
        <source>e.g. CC-BY-4.0, or “only inside the agency”</source>
        <translation type="unfinished">ເຊັ່ນ CC-BY-4.0 ຫຼື “ພາຍໃນໜ່ວຍງານເທົ່ານັ້ນ”</translation>
    </message>
    <message id="author.photos.source">
        <source>Where they come from</source>
        <translation type="unfinished">ມາຈາກໃສ</translation>
    </message>
    <message id="author.photos.source.hint">
        <source>Who took them, where they are kept</source>
        <translation type="unfinished">ໃຜຖ່າຍ, ເກັບໄວ້ໃສ</translation>
    </message>
    <message id="author.photos.use">
        <source>Who may use them</source>
        <translation type="unfinished">ໃຜໃຊ້ໄດ້</translation>
    </message>
    <message id="author.photos.use.choose">
        <source>Choose</source>
        <translation type="unfinished">ກະລຸນາເລືອກ</translation>
    </message>
    <message id="author.photos.use.own">
        <source>only I</source>
        <translation type="unfinished">ຂ້ອຍຄົນດຽວ</translation>
    </message>
    <message id="author.photos.use.agency">
        <source>my agency</source>
        <translation type="unfinished">ໜ່ວຍງານຂອງຂ້ອຍ</translation>
    </message>
    <message id="author.photos.use.training">
        <source>everybody who trains</source>
        <translation type="unfinished">ທຸກຄົນທີ່ຝຶກອົບຮົມ</translation>
    </message>
    <message id="author.photos.use.public">
        <source>everybody</source>
        <translation type="unfinished">ທຸກຄົນ</translation>
    </message>
    <message id="author.photos.done">
        <source>{count} photographs added.</source>
        <translation type="unfinished">ເພີ່ມແລ້ວ {count} ຮູບ.</translation>
    </message>
    <message id="author.photos.refused">
        <source>{count} photographs could not be read; {taken} were added</source>
        <translation type="unfinished">{count} ຮູບອ່ານບໍ່ໄດ້; ເພີ່ມແລ້ວ {taken}</translation>
    </message>
    <message id="author.marks">
        <source>Signs</source>
        <translation type="unfinished">ຈຸດສັງເກດ</translation>
    </message>
    <message id="author.marks.lead">
        <source>Tick those that belong to this item. They are shown with the feedback.</source>
        <translation type="unfinished">ໝາຍຈຸດທີ່ເປັນຂອງຂໍ້ນີ້. ມັນສະແດງພ້ອມຄຳຕອບກັບ.</translation>
    </message>
    <message id="author.marks.library">
        <source>This picture belongs to the program. To change its signs, take a copy into the pack.</source>
        <translation type="unfinished">ຮູບນີ້ເປັນຂອງໂປຣແກຣມ. ຖ້າຢາກປ່ຽນຈຸດສັງເກດ ໃຫ້ເອົາສຳເນົາໃສ່ຊຸດ.</translation>
    </message>
    <message id="author.marks.none">
        <source>No sign is marked on this picture.</source>
        <translation type="unfinished">ຍັງບໍ່ໄດ້ໝາຍຈຸດສັງເກດໃນຮູບນີ້.</translation>
    </message>
    <message id="author.marks.here">
        <source>Sign {number}</source>
        <translation type="unfinished">ຈຸດສັງເກດ {number}</translation>
    </message>
    <message id="author.marks.right">
        <source>Right answer</source>
        <translation type="unfinished">ຄຳຕອບທີ່ຖືກ</translation>
    </message>
    <message id="author.marks.remove">
        <source>Remove sign {number}</source>
        <translation type="unfinished">ເອົາຈຸດສັງເກດ {number} ອອກ</translation>
    </message>
    <message id="author.marks.new">
        <source>Draw a sign</source>
        <translation type="unfinished">ແຕ້ມຈຸດສັງເກດ</translation>
    </message>
    <message id="author.marks.copy">
        <source>Take a copy</source>
        <translation type="unfinished">ເອົາສຳເນົາ</translation>
    </message>
    <message id="author.marks.next">
        <source>Next picture</source>
        <translation type="unfinished">ຮູບຕໍ່ໄປ</translation>
    </message>
    <message id="author.marks.first">
        <source>Press Draw a sign, then click round it.</source>
        <translation type="unfinished">ກົດ ແຕ້ມຈຸດສັງເກດ ແລ້ວກົດອ້ອມມັນ.</translation>
    </message>
    <message id="author.marks.drawing">
        <source>Click round the sign. Enter closes, Backspace takes a corner back, Esc gives up. By keys: arrows, Space.</source>
        <translation type="unfinished">ກົດອ້ອມຈຸດສັງເກດ. Enter ປິດ, Backspace ຍ້ອນໜຶ່ງມຸມ, Esc ເຊົາ. ໃຊ້ປຸ່ມ: ລູກສອນ, ຍະຫວ່າງ.</translation>
    </message>
    <message id="author.marks.keys">
        <source>Drag a corner. By keys: Page Down next corner, arrows move it, Insert adds, Backspace removes it, Delete removes the sign.</source>
        <translation type="unfinished">ລາກມຸມ. ໃຊ້ປຸ່ມ: Page Down ມຸມຕໍ່ໄປ, ລູກສອນຍ້າຍ, Insert ເພີ່ມ, Backspace ເອົາມຸມອອກ, Delete ເອົາຈຸດສັງເກດອອກ.</translation>
    </message>
    <message id="author.translate.write">
        <source>In {language}</source>
        <translation type="unfinished">ເປັນ {language}</translation>
    </message>
    <message id="author.translate.only">
        <source>Add a language</source>
        <translation type="unfinished">ເພີ່ມພາສາ</translation>
    </message>
    <message id="author.translate.no_source">
        <source>(nothing in the source)</source>
        <translation type="unfinished">(ຕົ້ນສະບັບບໍ່ມີ)</translation>
    </message>
    <message id="author.translate.next">
        <source>Next missing</source>
        <translation type="unfinished">ບ່ອນຂາດຕໍ່ໄປ</translation>
    </message>
    <message id="author.translate.reviewed">
        <source>Mark as reviewed</source>
        <translation type="unfinished">ໝາຍວ່າກວດທານແລ້ວ</translation>
    </message>
    <message id="author.translate.draft">
        <source>Mark as draft</source>
        <translation type="unfinished">ໝາຍວ່າສະບັບຮ່າງ</translation>
    </message>
    <message id="author.translate.lacks">
        <source>{items} of {count} items whole, {texts} texts missing</source>
        <translation type="unfinished">{items} ໃນ {count} ຂໍ້ຄົບ, ຂາດ {texts} ຂໍ້ຄວາມ</translation>
    </message>
    <message id="author.translate.whole">
        <source>All {count} items whole</source>
        <translation type="unfinished">ທັງ {count} ຂໍ້ຄົບ</translation>
    </message>
    <message id="author.translate.longer">
        <source>{times} times as wide as the source. Make it shorter.</source>
        <translation type="unfinished">ກວ້າງກວ່າຕົ້ນສະບັບ {times} ເທົ່າ. ໃຫ້ຂຽນສັ້ນກວ່າ.</translation>
    </message>
    <message id="author.translate.lost">
        <source>Numbers missing: {numbers}.</source>
        <translation type="unfinished">ຂາດຕົວເລກ: {numbers}.</translation>
    </message>
    <message id="author.translate.added">
        <source>Numbers only here: {numbers}.</source>
        <translation type="unfinished">ຕົວເລກທີ່ມີແຕ່ບ່ອນນີ້: {numbers}.</translation>
    </message>
    <message id="author.preview.again">
        <source>Again</source>
        <translation type="unfinished">ອີກເທື່ອ</translation>
    </message>
    <message id="author.preview.not_yet">
        <source>It can be shown once what is to be mended is mended.</source>
        <translation type="unfinished">ແກ້ແລ້ວຈຶ່ງເບິ່ງໄດ້.</translation>
    </message>
    <message id="author.problems">
        <source>To look at</source>
        <translation type="unfinished">ຄວນເບິ່ງ</translation>
    </message>
    <message id="author.problems.none">
        <source>Nothing to mend in this item.</source>
        <translation type="unfinished">ຂໍ້ນີ້ບໍ່ມີຫຍັງຕ້ອງແກ້.</translation>
    </message>
    <message id="author.problems.looking">
        <source>Looking…</source>
        <translation type="unfinished">ກຳລັງກວດ…</translation>
    </message>
    <message id="author.problems.go">
        <source>Go there</source>
        <translation type="unfinished">ໄປບ່ອນນັ້ນ</translation>
    </message>
    <message id="author.questions.title">
        <source>Bring in {file}</source>
        <translation type="unfinished">ນຳ {file} ເຂົ້າ</translation>
    </message>
    <message id="author.questions.text">
        <source>The file does not say this of its questions. They come in as practice until you name their facts.</source>
        <translation type="unfinished">ໄຟລ໌ບໍ່ໄດ້ບອກສິ່ງນີ້. ຄຳຖາມເຂົ້າມາເພື່ອຝຶກ ຈົນກວ່າທ່ານຈະບອກຂໍ້ເທັດຈິງ.</translation>
    </message>
    <message id="author.questions.language">
        <source>Language</source>
        <translation type="unfinished">ພາສາ</translation>
    </message>
    <message id="author.questions.go">
        <source>Bring in</source>
        <translation type="unfinished">ນຳເຂົ້າ</translation>
    </message>
    <message id="author.problem.unwritten">
        <source>{count} texts are not written</source>
        <translation type="unfinished">{count} ຂໍ້ຄວາມຍັງບໍ່ໄດ້ຂຽນ</translation>
    </message>
    <message id="author.problem.unwritten.mend">
        <source>Write them in {language}.</source>
        <translation type="unfinished">ໃຫ້ຂຽນເປັນ {language}.</translation>
    </message>
    <message id="author.problem.untranslated">
        <source>{count} texts are not translated</source>
        <translation type="unfinished">{count} ຂໍ້ຄວາມຍັງບໍ່ໄດ້ແປ</translation>
    </message>
    <message id="author.problem.untranslated.mend">
        <source>{language} stays out of Learn until they are.</source>
        <translation type="unfinished">{language} ຍັງບໍ່ເຂົ້າພາກຮຽນ ຈົນກວ່າຈະແປແລ້ວ.</translation>
    </message>
    <message id="author.problem.no_items">
        <source>The pack has no item</source>
        <translation type="unfinished">ຊຸດຍັງບໍ່ມີຄຳຖາມ</translation>
    </message>
    <message id="author.problem.no_items.mend">
        <source>Add one.</source>
        <translation type="unfinished">ໃຫ້ເພີ່ມໜຶ່ງຂໍ້.</translation>
    </message>
    <message id="author.problem.licence">
        <source>The pack has no licence</source>
        <translation type="unfinished">ຊຸດຍັງບໍ່ມີໃບອະນຸຍາດ</translation>
    </message>
    <message id="author.problem.title">
        <source>The pack has no title in {language}</source>
        <translation type="unfinished">ຊຸດຍັງບໍ່ມີຊື່ເປັນ {language}</translation>
    </message>
    <message id="author.problem.summary">
        <source>The pack has no summary in {language}</source>
        <translation type="unfinished">ຊຸດຍັງບໍ່ມີສະຫຼຸບເປັນ {language}</translation>
    </message>
    <message id="author.problem.head.mend">
        <source>Press Pack and write it.</source>
        <translation type="unfinished">ກົດ ຊຸດ ແລ້ວຂຽນໃສ່.</translation>
    </message>
    <message id="author.problem.too_few">
        <source>{name}: {found} is too few</source>
        <translation type="unfinished">{name}: {found} ໜ້ອຍເກີນໄປ</translation>
    </message>
    <message id="author.problem.too_few.mend">
        <source>Give at least {wanted}.</source>
        <translation type="unfinished">ໃຫ້ຢ່າງໜ້ອຍ {wanted}.</translation>
    </message>
    <message id="author.problem.too_many">
        <source>{name}: {found} is too many</source>
        <translation type="unfinished">{name}: {found} ຫຼາຍເກີນໄປ</translation>
    </message>
    <message id="author.problem.too_many.mend">
        <source>Give at most {wanted}.</source>
        <translation type="unfinished">ໃຫ້ບໍ່ເກີນ {wanted}.</translation>
    </message>
    <message id="author.problem.markup">
        <source>Markup in the words: {value}</source>
        <translation type="unfinished">ມີເຄື່ອງໝາຍໃນຄຳ: {value}</translation>
    </message>
    <message id="author.problem.markup.mend">
        <source>Write plain words.</source>
        <translation type="unfinished">ໃຫ້ຂຽນຄຳທຳມະດາ.</translation>
    </message>
    <message id="author.problem.placeholder">
        <source>Not finished: {value}</source>
        <translation type="unfinished">ຍັງບໍ່ແລ້ວ: {value}</translation>
    </message>
    <message id="author.problem.placeholder.mend">
        <source>Write the words.</source>
        <translation type="unfinished">ໃຫ້ຂຽນຄຳ.</translation>
    </message>
    <message id="author.problem.odd_character">
        <source>A character that is not seen, or turns the text round</source>
        <translation type="unfinished">ມີຕົວອັກສອນທີ່ເບິ່ງບໍ່ເຫັນ ຫຼື ປີ້ນທາງ</translation>
    </message>
    <message id="author.problem.odd_character.mend">
        <source>Take it out.</source>
        <translation type="unfinished">ໃຫ້ເອົາອອກ.</translation>
    </message>
    <message id="author.problem.too_long">
        <source>{found} characters</source>
        <translation type="unfinished">{found} ຕົວອັກສອນ</translation>
    </message>
    <message id="author.problem.too_long.mend">
        <source>Use at most {limit}.</source>
        <translation type="unfinished">ບໍ່ເກີນ {limit}.</translation>
    </message>
    <message id="author.problem.out_of_range">
        <source>{name}: {value}</source>
        <translation type="unfinished">{name}: {value}</translation>
    </message>
    <message id="author.problem.out_of_range.mend">
        <source>Use {low} to {high}.</source>
        <translation type="unfinished">ໃຫ້ໃຊ້ {low} ຫາ {high}.</translation>
    </message>
    <message id="author.problem.no_picture">
        <source>The picture is not there: {value}</source>
        <translation type="unfinished">ບໍ່ມີຮູບ: {value}</translation>
    </message>
    <message id="author.problem.no_picture.mend">
        <source>Choose another.</source>
        <translation type="unfinished">ໃຫ້ເລືອກຮູບອື່ນ.</translation>
    </message>
    <message id="author.problem.not_a_mark">
        <source>The sign {value} is on none of the pictures</source>
        <translation type="unfinished">ຈຸດສັງເກດ {value} ບໍ່ຢູ່ໃນຮູບໃດ</translation>
    </message>
    <message id="author.problem.not_a_mark.mend">
        <source>Mark it, or take it out.</source>
        <translation type="unfinished">ໃຫ້ໝາຍມັນ ຫຼື ເອົາອອກ.</translation>
    </message>
    <message id="author.problem.polygon_crossing">
        <source>The outline of a sign crosses itself</source>
        <translation type="unfinished">ເສັ້ນຂອບຈຸດສັງເກດຕັດກັນເອງ</translation>
    </message>
    <message id="author.problem.polygon_crossing.mend">
        <source>Set its corners in order round it.</source>
        <translation type="unfinished">ຕັ້ງມຸມຕາມລຳດັບອ້ອມມັນ.</translation>
    </message>
    <message id="author.problem.polygon_flat">
        <source>A sign has no area</source>
        <translation type="unfinished">ຈຸດສັງເກດບໍ່ມີເນື້ອທີ່</translation>
    </message>
    <message id="author.problem.polygon_flat.mend">
        <source>Set its corners apart.</source>
        <translation type="unfinished">ຕັ້ງມຸມໃຫ້ຫ່າງກັນ.</translation>
    </message>
    <message id="author.problem.role_answer">
        <source>The object shown does not fit the answer</source>
        <translation type="unfinished">ວັດຖຸໃນຮູບບໍ່ກົງກັບຄຳຕອບ</translation>
    </message>
    <message id="author.problem.role_answer.mend">
        <source>Say which options name a protected product, or that nothing is said of the object.</source>
        <translation type="unfinished">ບອກວ່າຕົວເລືອກໃດໝາຍເຖິງຜະລິດຕະພັນທີ່ຖືກປົກປ້ອງ ຫຼື ບໍ່ບອກກ່ຽວກັບວັດຖຸ.</translation>
    </message>
    <message id="author.problem.order_answer">
        <source>The right order does not hold every step</source>
        <translation type="unfinished">ລຳດັບທີ່ຖືກບໍ່ມີທຸກຂັ້ນຕອນ</translation>
    </message>
    <message id="author.problem.order_answer.mend">
        <source>Add each step once.</source>
        <translation type="unfinished">ໃສ່ແຕ່ລະຂັ້ນຕອນໜຶ່ງເທື່ອ.</translation>
    </message>
    <message id="author.problem.not_a_state">
        <source>A choice leads nowhere</source>
        <translation type="unfinished">ທາງເລືອກໜຶ່ງບໍ່ນຳໄປໃສ</translation>
    </message>
    <message id="author.problem.not_a_state.mend">
        <source>Choose where it leads.</source>
        <translation type="unfinished">ໃຫ້ເລືອກບ່ອນທີ່ມັນນຳໄປ.</translation>
    </message>
    <message id="author.problem.circle">
        <source>A path goes round in a circle</source>
        <translation type="unfinished">ເສັ້ນທາງວົນກັບ</translation>
    </message>
    <message id="author.problem.circle.mend">
        <source>Lead the choice onwards.</source>
        <translation type="unfinished">ໃຫ້ນຳທາງເລືອກໄປຕໍ່.</translation>
    </message>
    <message id="author.problem.unreached">
        <source>No path comes to {value}</source>
        <translation type="unfinished">ບໍ່ມີທາງໄປຫາ {value}</translation>
    </message>
    <message id="author.problem.unreached.mend">
        <source>Lead a choice there, or remove it.</source>
        <translation type="unfinished">ໃຫ້ນຳທາງເລືອກໄປຫາ ຫຼື ເອົາອອກ.</translation>
    </message>
    <message id="author.problem.no_worth">
        <source>No path earns anything</source>
        <translation type="unfinished">ບໍ່ມີທາງໃດໄດ້ຄະແນນ</translation>
    </message>
    <message id="author.problem.no_worth.mend">
        <source>Give the right choices a worth above 0.</source>
        <translation type="unfinished">ໃຫ້ທາງເລືອກທີ່ຖືກມີຄະແນນເກີນ 0.</translation>
    </message>
    <message id="author.field.options">
        <source>Options</source>
        <translation type="unfinished">ຕົວເລືອກ</translation>
    </message>
    <message id="author.field.answer">
        <source>The right answer</source>
        <translation type="unfinished">ຄຳຕອບທີ່ຖືກ</translation>
    </message>
    <message id="author.field.pictures">
        <source>Pictures</source>
        <translation type="unfinished">ຮູບ</translation>
    </message>
    <message id="author.field.facts">
        <source>Facts</source>
        <translation type="unfinished">ຂໍ້ເທັດຈິງ</translation>
    </message>
    <message id="author.field.targets">
        <source>Places</source>
        <translation type="unfinished">ບ່ອນ</translation>
    </message>
    <message id="author.field.marks">
        <source>Signs</source>
        <translation type="unfinished">ຈຸດສັງເກດ</translation>
    </message>
    <message id="author.field.state">
        <source>Moments</source>
        <translation type="unfinished">ຕອນ</translation>
    </message>
    <message id="author.field.choice">
        <source>Choices</source>
        <translation type="unfinished">ທາງເລືອກ</translation>
    </message>
    <message id="author.field.ends">
        <source>Ends</source>
        <translation type="unfinished">ຕອນຈົບ</translation>
    </message>
    <message id="author.field.polygon">
        <source>Outline of a sign</source>
        <translation type="unfinished">ເສັ້ນຂອບຈຸດສັງເກດ</translation>
    </message>
    <message id="author.field.low">
        <source>Lowest right</source>
        <translation type="unfinished">ຕ່ຳສຸດທີ່ຖືກ</translation>
    </message>
    <message id="author.field.high">
        <source>Highest right</source>
        <translation type="unfinished">ສູງສຸດທີ່ຖືກ</translation>
    </message>
    <message id="author.field.step">
        <source>Step</source>
        <translation type="unfinished">ຂັ້ນ</translation>
    </message>
    <message id="author.field.near">
        <source>Half a point so far outside</source>
        <translation type="unfinished">ເຄິ່ງຄະແນນເມື່ອຫ່າງເທົ່ານີ້</translation>
    </message>
    <message id="author.field.most">
        <source>Most to enter</source>
        <translation type="unfinished">ສູງສຸດທີ່ປ້ອນໄດ້</translation>
    </message>
    <message id="author.field.least">
        <source>Least to enter</source>
        <translation type="unfinished">ຕ່ຳສຸດທີ່ປ້ອນໄດ້</translation>
    </message>
    <message id="author.settings.text">
        <source>Write, change and translate quiz items, with your own photographs.</source>
        <translation type="unfinished">ຂຽນ, ແກ້ໄຂ ແລະ ແປຄຳຖາມ ດ້ວຍຮູບຂອງຕົນເອງ.</translation>
    </message>
    <message id="author.settings.go">
        <source>Write or translate</source>
        <translation type="unfinished">ຂຽນ ຫຼື ແປ</translation>
    </message>
</context>
</TS>
