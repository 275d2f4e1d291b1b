<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>learn</name>
    <message id="learn.title">
        <source>Learn</source>
        <translation type="unfinished">ຮຽນ</translation>
    </message>
    <message id="learn.title.question">
        <source>Question {place} / {count}</source>
        <translation type="unfinished">ຄຳຖາມ {place} / {count}</translation>
    </message>
    <message id="learn.title.practice">
        <source>Practice {place} / {count}</source>
        <translation type="unfinished">ຝຶກຊ້ອມ {place} / {count}</translation>
    </message>
    <message id="learn.title.item">
        <source>Item {place}</source>
        <translation type="unfinished">ຂໍ້ {place}</translation>
    </message>
    <message id="learn.title.result">
        <source>Result: {pack}</source>
        <translation type="unfinished">ຜົນ​ໄດ້ຮັບ: {pack}</translation>
    </message>
    <message id="learn.crumb.test">
        <source>Self-test: {pack}</source>
        <translation type="unfinished">ທົດສອບ​ຕົນເອງ: {pack}</translation>
    </message>
    <message id="learn.skills.title">
        <source>What you can tell apart</source>
        <translation type="unfinished">ສິ່ງ​ທີ່​ທ່ານ​ແຍກ​ອອກ​ໄດ້</translation>
    </message>
    <message id="learn.legend.title">
        <source>How a ring fills</source>
        <translation type="unfinished">ວົງ​ມົນ​ບອກ​ຫຍັງ</translation>
    </message>
    <message id="learn.legend.not_tried">
        <source>no answer yet</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ມີ​ຄຳຕອບ</translation>
    </message>
    <message id="learn.legend.started">
        <source>fewer than {few} answers, or less than half right</source>
        <translation type="unfinished">ໜ້ອຍກວ່າ {few} ຄຳຕອບ, ຫຼື ຖືກ​ບໍ່​ຮອດ​ເຄິ່ງ</translation>
    </message>
    <message id="learn.legend.getting_there">
        <source>at least {few} answers, at least half right</source>
        <translation type="unfinished">ຢ່າງ​ໜ້ອຍ {few} ຄຳຕອບ, ຖືກ​ເຄິ່ງໜຶ່ງ​ຂຶ້ນໄປ</translation>
    </message>
    <message id="learn.legend.reliable">
        <source>{window} answers about {varied} or more items, at least {enough} right</source>
        <translation type="unfinished">{window} ຄຳຕອບ, ຈາກ​ຢ່າງ​ໜ້ອຍ {varied} ຂໍ້, ຖືກ​ຢ່າງ​ໜ້ອຍ {enough}</translation>
    </message>
    <message id="learn.legend.source">
        <source>From your own answers on this computer, at most the latest {window} in a cell. This is practice: it decides nothing.</source>
        <translation type="unfinished">ນັບ​ຈາກ​ຄຳຕອບ​ຂອງ​ທ່ານ​ເອງ​ໃນ​ເຄື່ອງ​ນີ້, ແຕ່ລະ​ຊ່ອງ​ບໍ່​ເກີນ {window} ຄຳຕອບ​ຫຼ້າສຸດ. ນີ້​ແມ່ນ​ການ​ຝຶກ, ບໍ່​ຕັດສິນ​ຫຍັງ.</translation>
    </message>
    <message id="learn.skill.cue">
        <source>See the cue</source>
        <translation type="unfinished">ເຫັນ​ຈຸດສັງເກດ</translation>
    </message>
    <message id="learn.skill.look_alikes">
        <source>Tell it from look-alikes</source>
        <translation type="unfinished">ແຍກ​ຈາກ​ສິ່ງ​ທີ່​ຄ້າຍຄືກັນ</translation>
    </message>
    <message id="learn.skill.limits">
        <source>Know when you cannot tell</source>
        <translation type="unfinished">ຮູ້​ວ່າ​ເມື່ອໃດ​ບອກບໍ່ໄດ້</translation>
    </message>
    <message id="learn.standing.not_tried">
        <source>not yet tried</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ໄດ້​ລອງ</translation>
    </message>
    <message id="learn.standing.started">
        <source>started</source>
        <translation type="unfinished">ເລີ່ມ​ແລ້ວ</translation>
    </message>
    <message id="learn.standing.getting_there">
        <source>getting there</source>
        <translation type="unfinished">ກຳລັງ​ກ້າວໜ້າ</translation>
    </message>
    <message id="learn.standing.reliable">
        <source>reliable</source>
        <translation type="unfinished">ໝັ້ນຄົງ</translation>
    </message>
    <message id="learn.kind.ivory">
        <source>Ivory</source>
        <translation type="unfinished">ງາ</translation>
    </message>
    <message id="learn.kind.ivory.what">
        <source>crossing lines, cut faces</source>
        <translation type="unfinished">ລາຍ​ໄຂວ້, ໜ້າຕັດ</translation>
    </message>
    <message id="learn.kind.pangolin">
        <source>Pangolin scales</source>
        <translation type="unfinished">ເກັດລິ່ນ</translation>
    </message>
    <message id="learn.kind.pangolin.what">
        <source>raw, processed, look-alikes</source>
        <translation type="unfinished">ດິບ, ປຸງແຕ່ງ​ແລ້ວ, ສິ່ງ​ຄ້າຍຄື</translation>
    </message>
    <message id="learn.kind.tiger">
        <source>Tiger and big cats</source>
        <translation type="unfinished">ເສືອ ແລະ ສັດ​ຕະກູນ​ແມວໃຫຍ່</translation>
    </message>
    <message id="learn.kind.tiger.what">
        <source>skin, painted skin, bone</source>
        <translation type="unfinished">ໜັງ, ໜັງ​ແຕ້ມ, ກະດູກ</translation>
    </message>
    <message id="learn.of">
        <source>{part} of {whole}</source>
        <translation type="unfinished">{part}/{whole}</translation>
    </message>
    <message id="learn.packs">
        <source>Packs</source>
        <translation type="unfinished">ຊຸດ​ຄຳຖາມ</translation>
    </message>
    <message id="learn.packs.none">
        <source>There is no pack here yet.</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ມີ​ຊຸດ​ຄຳຖາມ​ຢູ່​ນີ້.</translation>
    </message>
    <message id="learn.packs.items">
        <source>{count} items</source>
        <translation type="unfinished">{count} ຂໍ້</translation>
    </message>
    <message id="learn.packs.drafts">
        <source>draft: {languages}</source>
        <translation type="unfinished">ສະບັບຮ່າງ: {languages}</translation>
    </message>
    <message id="learn.packs.minutes">
        <source>about {minutes} min</source>
        <translation type="unfinished">ປະມານ {minutes} ນາທີ</translation>
    </message>
    <message id="learn.packs.answered">
        <source>{answered} of {total} items answered</source>
        <translation type="unfinished">ຕອບ​ແລ້ວ {answered}/{total} ຂໍ້</translation>
    </message>
    <message id="learn.packs.aside">
        <source>set aside: {why}</source>
        <translation type="unfinished">ວາງ​ໄວ້​ຕ່າງຫາກ: {why}</translation>
    </message>
    <message id="learn.why.title">
        <source>Why is {pack} set aside?</source>
        <translation type="unfinished">ເປັນຫຍັງ {pack} ຈຶ່ງ​ຖືກ​ວາງ​ໄວ້​ຕ່າງຫາກ?</translation>
    </message>
    <message id="learn.why.understood">
        <source>Go on</source>
        <translation type="unfinished">ສືບຕໍ່</translation>
    </message>
    <message id="learn.train">
        <source>Train</source>
        <translation type="unfinished">ຝຶກຊ້ອມ</translation>
    </message>
    <message id="learn.train.on">
        <source>Go on training</source>
        <translation type="unfinished">ຝຶກ​ຕໍ່</translation>
    </message>
    <message id="learn.train.what">
        <source>Feedback after each answer; nothing is decided</source>
        <translation type="unfinished">ມີ​ຄຳ​ອະທິບາຍ​ຫຼັງ​ແຕ່ລະ​ຄຳຕອບ; ບໍ່​ຕັດສິນ​ຫຍັງ</translation>
    </message>
    <message id="learn.test">
        <source>Test</source>
        <translation type="unfinished">ທົດສອບ</translation>
    </message>
    <message id="learn.test.on">
        <source>Go on with the test</source>
        <translation type="unfinished">ທົດສອບ​ຕໍ່</translation>
    </message>
    <message id="learn.test.what">
        <source>No feedback until the end</source>
        <translation type="unfinished">ບໍ່​ມີ​ຄຳ​ອະທິບາຍ​ຈົນ​ຈົບ</translation>
    </message>
    <message id="learn.open.train">
        <source>Training open: {pack}</source>
        <translation type="unfinished">ການ​ຝຶກ​ຍັງ​ເປີດ​ຢູ່: {pack}</translation>
    </message>
    <message id="learn.open.test">
        <source>Test open: {pack}</source>
        <translation type="unfinished">ການ​ທົດສອບ​ຍັງ​ເປີດ​ຢູ່: {pack}</translation>
    </message>
    <message id="learn.open.text">
        <source>{answered} of {count} answers are saved.</source>
        <translation type="unfinished">ບັນທຶກ​ແລ້ວ {answered}/{count} ຄຳຕອບ.</translation>
    </message>
    <message id="learn.open.gone">
        <source>The pack is no longer what was asked. The saved answers stay.</source>
        <translation type="unfinished">ຊຸດ​ຄຳຖາມ​ບໍ່​ຄື​ກັບ​ຕອນ​ຖາມ​ແລ້ວ. ຄຳຕອບ​ທີ່​ບັນທຶກ​ໄວ້​ຍັງ​ຢູ່.</translation>
    </message>
    <message id="learn.open.close">
        <source>Close it</source>
        <translation type="unfinished">ປິດ​ມັນ</translation>
    </message>
    <message id="learn.go_on">
        <source>Go on with question {place}</source>
        <translation type="unfinished">ສືບຕໍ່​ຄຳຖາມ {place}</translation>
    </message>
    <message id="learn.results">
        <source>Your last results</source>
        <translation type="unfinished">ຜົນ​ຫຼ້າສຸດ​ຂອງ​ທ່ານ</translation>
    </message>
    <message id="learn.results.open">
        <source>Open</source>
        <translation type="unfinished">ເປີດ</translation>
    </message>
    <message id="learn.results.right">
        <source>{right} of {asked} right</source>
        <translation type="unfinished">ຖືກ {right}/{asked}</translation>
    </message>
    <message id="learn.mode.train">
        <source>training</source>
        <translation type="unfinished">ຝຶກຊ້ອມ</translation>
    </message>
    <message id="learn.mode.test">
        <source>test</source>
        <translation type="unfinished">ທົດສອບ</translation>
    </message>
    <message id="learn.nobody">
        <source>Say who is working first: answers are kept under a name or a code.</source>
        <translation type="unfinished">ບອກ​ກ່ອນ​ວ່າ​ໃຜ​ກຳລັງ​ເຮັດ: ຄຳຕອບ​ຖືກ​ເກັບ​ໄວ້​ໃຕ້​ຊື່​ຫຼື​ລະຫັດ.</translation>
    </message>
    <message id="learn.nobody.go">
        <source>Say who is working</source>
        <translation type="unfinished">ບອກ​ວ່າ​ໃຜ​ກຳລັງ​ເຮັດ</translation>
    </message>
    <message id="learn.zoom">
        <source>Zoom</source>
        <translation type="unfinished">ຂະຫຍາຍ</translation>
    </message>
    <message id="learn.pair.1">
        <source>First</source>
        <translation type="unfinished">ອັນ​ທີ​ໜຶ່ງ</translation>
    </message>
    <message id="learn.pair.2">
        <source>Second</source>
        <translation type="unfinished">ອັນ​ທີ​ສອງ</translation>
    </message>
    <message id="learn.cannot_tell">
        <source>Cannot tell</source>
        <translation type="unfinished">ບອກບໍ່ໄດ້</translation>
    </message>
    <message id="learn.cannot_tell.detail">
        <source>Refer to a laboratory</source>
        <translation type="unfinished">ສົ່ງໄປ​ຫ້ອງທົດລອງ</translation>
    </message>
    <message id="learn.point.how">
        <source>Point at it on the picture: click, or move with the arrows (with Shift faster) and press Enter.</source>
        <translation type="unfinished">ຊີ້​ໃສ່​ຮູບ: ຄລິກ, ຫຼື​ຍ້າຍ​ດ້ວຍ​ປຸ່ມ​ລູກສອນ (ກົດ Shift ໄວ​ຂຶ້ນ) ແລ້ວ​ກົດ Enter.</translation>
    </message>
    <message id="learn.point.done">
        <source>A place is marked. Point again to move it.</source>
        <translation type="unfinished">ໝາຍ​ບ່ອນ​ໜຶ່ງ​ແລ້ວ. ຊີ້​ອີກ​ເພື່ອ​ຍ້າຍ.</translation>
    </message>
    <message id="learn.point.elsewhere">
        <source>Another place</source>
        <translation type="unfinished">ບ່ອນ​ອື່ນ</translation>
    </message>
    <message id="learn.hint.cannot_tell">
        <source>Answer only what can be seen. If the picture does not show enough, answer {number} is the right one.</source>
        <translation type="unfinished">ຕອບ​ສະເພາະ​ສິ່ງ​ທີ່​ເຫັນ​ໄດ້. ຖ້າ​ຮູບ​ສະແດງ​ບໍ່​ພໍ, ຂໍ້ {number} ແມ່ນ​ຄຳຕອບ​ທີ່​ຖືກ.</translation>
    </message>
    <message id="learn.hint.several">
        <source>Several answers belong. A number sets or takes away a tick.</source>
        <translation type="unfinished">ມີ​ຫຼາຍ​ຄຳຕອບ. ປຸ່ມ​ຕົວເລກ​ໝາຍ​ຫຼື​ເອົາ​ໝາຍ​ອອກ.</translation>
    </message>
    <message id="learn.hint.answer_first">
        <source>Choose an answer first.</source>
        <translation type="unfinished">ເລືອກ​ຄຳຕອບ​ກ່ອນ.</translation>
    </message>
    <message id="learn.back">
        <source>Back</source>
        <translation type="unfinished">ກັບ</translation>
    </message>
    <message id="learn.next">
        <source>Next</source>
        <translation type="unfinished">ຕໍ່​ໄປ</translation>
    </message>
    <message id="learn.answer">
        <source>Answer</source>
        <translation type="unfinished">ຕອບ</translation>
    </message>
    <message id="learn.finish">
        <source>Finish</source>
        <translation type="unfinished">ສຳເລັດ</translation>
    </message>
    <message id="learn.next_item">
        <source>Next question</source>
        <translation type="unfinished">ຂໍ້​ຕໍ່​ໄປ</translation>
    </message>
    <message id="learn.to_result">
        <source>To the result</source>
        <translation type="unfinished">ເບິ່ງ​ຜົນ</translation>
    </message>
    <message id="learn.back_to_list">
        <source>Back to the list</source>
        <translation type="unfinished">ກັບ​ໄປ​ລາຍການ</translation>
    </message>
    <message id="learn.flag">
        <source>Review later</source>
        <translation type="unfinished">ເບິ່ງ​ຄືນ​ທີຫຼັງ</translation>
    </message>
    <message id="learn.flag.off">
        <source>Marked for review</source>
        <translation type="unfinished">ໝາຍ​ໄວ້​ເບິ່ງ​ຄືນ</translation>
    </message>
    <message id="learn.try_again">
        <source>Try again</source>
        <translation type="unfinished">ລອງ​ອີກ</translation>
    </message>
    <message id="learn.not_saved">
        <source>The answer is not saved. It stays here.</source>
        <translation type="unfinished">ຄຳຕອບ​ຍັງ​ບໍ່​ໄດ້​ບັນທຶກ. ມັນ​ຍັງ​ຢູ່​ບ່ອນ​ນີ້.</translation>
    </message>
    <message id="learn.not_saved.fault">
        <source>The program made a fault and wrote it down: {file}</source>
        <translation type="unfinished">ໂປຣແກຣມ​ຜິດພາດ ແລະ ໄດ້​ບັນທຶກ​ໄວ້: {file}</translation>
    </message>
    <message id="learn.saved">
        <source>Saved</source>
        <translation type="unfinished">ບັນທຶກ​ແລ້ວ</translation>
    </message>
    <message id="learn.practice_chip">
        <source>Practice, nothing is decided</source>
        <translation type="unfinished">ຝຶກຊ້ອມ, ບໍ່​ຕັດສິນ​ຫຍັງ</translation>
    </message>
    <message id="learn.ticks">
        <source>Question {place} of {count}, {answered} answered</source>
        <translation type="unfinished">ຄຳຖາມ {place} ໃນ {count}, ຕອບ​ແລ້ວ {answered}</translation>
    </message>
    <message id="learn.finish.title">
        <source>Hand in the test?</source>
        <translation type="unfinished">ສົ່ງ​ບົດ​ທົດສອບ​ບໍ?</translation>
    </message>
    <message id="learn.finish.answered">
        <source>{answered} of {count} questions are answered and saved.</source>
        <translation type="unfinished">ຕອບ​ແລະ​ບັນທຶກ​ແລ້ວ {answered}/{count} ຄຳຖາມ.</translation>
    </message>
    <message id="learn.finish.flagged">
        <source>{count} are marked for review.</source>
        <translation type="unfinished">{count} ຂໍ້​ໝາຍ​ໄວ້​ເບິ່ງ​ຄືນ.</translation>
    </message>
    <message id="learn.finish.final">
        <source>After handing in, answers cannot be changed.</source>
        <translation type="unfinished">ຫຼັງ​ສົ່ງ​ແລ້ວ, ປ່ຽນ​ຄຳຕອບ​ບໍ່​ໄດ້.</translation>
    </message>
    <message id="learn.finish.open">
        <source>Look at question {place}</source>
        <translation type="unfinished">ເບິ່ງ​ຄຳຖາມ {place}</translation>
    </message>
    <message id="learn.finish.look_again">
        <source>Look again</source>
        <translation type="unfinished">ເບິ່ງ​ອີກ</translation>
    </message>
    <message id="learn.finish.hand_in">
        <source>Hand in</source>
        <translation type="unfinished">ສົ່ງ​ບົດ</translation>
    </message>
    <message id="learn.leave.title">
        <source>Leave the test?</source>
        <translation type="unfinished">ອອກ​ຈາກ​ການ​ທົດສອບ​ບໍ?</translation>
    </message>
    <message id="learn.leave.text">
        <source>{answered} of {count} answers are saved. You can come back.</source>
        <translation type="unfinished">ບັນທຶກ​ແລ້ວ {answered}/{count} ຄຳຕອບ. ທ່ານ​ກັບ​ມາ​ໄດ້.</translation>
    </message>
    <message id="learn.leave.leave">
        <source>Leave</source>
        <translation type="unfinished">ອອກ</translation>
    </message>
    <message id="learn.your_answer">
        <source>Your answer</source>
        <translation type="unfinished">ຄຳຕອບ​ຂອງ​ທ່ານ</translation>
    </message>
    <message id="learn.fits">
        <source>Fits</source>
        <translation type="unfinished">ສອດຄ່ອງ</translation>
    </message>
    <message id="learn.fits_better">
        <source>Fits better</source>
        <translation type="unfinished">ສອດຄ່ອງ​ກວ່າ</translation>
    </message>
    <message id="learn.no_answer">
        <source>No answer</source>
        <translation type="unfinished">ບໍ່​ໄດ້​ຕອບ</translation>
    </message>
    <message id="learn.either">
        <source> or </source>
        <translation type="unfinished"> ຫຼື </translation>
    </message>
    <message id="learn.outcome.hit">
        <source>Found</source>
        <translation type="unfinished">ພົບ​ແລ້ວ</translation>
    </message>
    <message id="learn.outcome.correct-clear">
        <source>Told from the protected product</source>
        <translation type="unfinished">ແຍກ​ຈາກ​ຜະລິດຕະພັນ​ທີ່​ຖືກ​ປົກປ້ອງ</translation>
    </message>
    <message id="learn.outcome.referred">
        <source>Rightly referred</source>
        <translation type="unfinished">ສົ່ງ​ໄປ​ຖືກ​ແລ້ວ</translation>
    </message>
    <message id="learn.outcome.right">
        <source>Right</source>
        <translation type="unfinished">ຖືກ</translation>
    </message>
    <message id="learn.outcome.open">
        <source>Not answered</source>
        <translation type="unfinished">ບໍ່​ໄດ້​ຕອບ</translation>
    </message>
    <message id="learn.outcome.critical">
        <source>Would harm evidence</source>
        <translation type="unfinished">ອາດ​ທຳລາຍ​ຫຼັກຖານ</translation>
    </message>
    <message id="learn.outcome.miss">
        <source>Protected product missed</source>
        <translation type="unfinished">ພາດ​ຜະລິດຕະພັນ​ທີ່​ຖືກ​ປົກປ້ອງ</translation>
    </message>
    <message id="learn.outcome.miss.ivory">
        <source>Ivory missed</source>
        <translation type="unfinished">ພາດ​ງາ</translation>
    </message>
    <message id="learn.outcome.miss.pangolin">
        <source>Pangolin scales missed</source>
        <translation type="unfinished">ພາດ​ເກັດລິ່ນ</translation>
    </message>
    <message id="learn.outcome.miss.tiger">
        <source>Big cat missed</source>
        <translation type="unfinished">ພາດ​ສັດ​ຕະກູນ​ແມວໃຫຍ່</translation>
    </message>
    <message id="learn.outcome.false-accusation">
        <source>Look-alike taken for a protected product</source>
        <translation type="unfinished">ເອົາ​ສິ່ງ​ຄ້າຍຄື​ເປັນ​ຜະລິດຕະພັນ​ທີ່​ຖືກ​ປົກປ້ອງ</translation>
    </message>
    <message id="learn.outcome.false-accusation.ivory">
        <source>Look-alike taken for ivory</source>
        <translation type="unfinished">ເອົາ​ສິ່ງ​ຄ້າຍຄື​ເປັນ​ງາ</translation>
    </message>
    <message id="learn.outcome.false-accusation.pangolin">
        <source>Look-alike taken for pangolin scales</source>
        <translation type="unfinished">ເອົາ​ສິ່ງ​ຄ້າຍຄື​ເປັນ​ເກັດລິ່ນ</translation>
    </message>
    <message id="learn.outcome.false-accusation.tiger">
        <source>Look-alike taken for a big cat</source>
        <translation type="unfinished">ເອົາ​ສິ່ງ​ຄ້າຍຄື​ເປັນ​ສັດ​ຕະກູນ​ແມວໃຫຍ່</translation>
    </message>
    <message id="learn.outcome.over-referred">
        <source>Referred, though the picture decides</source>
        <translation type="unfinished">ສົ່ງ​ໄປ ທັງ​ທີ່​ຮູບ​ບອກ​ໄດ້</translation>
    </message>
    <message id="learn.outcome.guessed">
        <source>Named, though the picture does not decide</source>
        <translation type="unfinished">ບອກ​ຊື່ ທັງ​ທີ່​ຮູບ​ບອກບໍ່ໄດ້</translation>
    </message>
    <message id="learn.outcome.partly">
        <source>Partly right</source>
        <translation type="unfinished">ຖືກ​ບາງ​ສ່ວນ</translation>
    </message>
    <message id="learn.outcome.wrong">
        <source>Look again</source>
        <translation type="unfinished">ເບິ່ງ​ອີກ</translation>
    </message>
    <message id="learn.outcome.wrong.place">
        <source>Another place fits</source>
        <translation type="unfinished">ບ່ອນ​ອື່ນ​ສອດຄ່ອງ</translation>
    </message>
    <message id="learn.outcome.wrong.protected">
        <source>Another protected product named</source>
        <translation type="unfinished">ບອກ​ຊື່​ຜະລິດຕະພັນ​ອື່ນ​ທີ່​ຖືກ​ປົກປ້ອງ</translation>
    </message>
    <message id="learn.outcome.wrong.look_alike">
        <source>Another look-alike named</source>
        <translation type="unfinished">ບອກ​ຊື່​ສິ່ງ​ຄ້າຍຄື​ອື່ນ</translation>
    </message>
    <message id="learn.cannot_see">
        <source>What cannot be seen</source>
        <translation type="unfinished">ສິ່ງ​ທີ່​ເບິ່ງ​ບໍ່​ເຫັນ</translation>
    </message>
    <message id="learn.next_time">
        <source>Look first next time</source>
        <translation type="unfinished">ເທື່ອ​ໜ້າ​ໃຫ້​ເບິ່ງ​ກ່ອນ</translation>
    </message>
    <message id="learn.cue.original">
        <source>Original</source>
        <translation type="unfinished">ຮູບ​ເດີມ</translation>
    </message>
    <message id="learn.cue.show">
        <source>Show cues</source>
        <translation type="unfinished">ສະແດງ​ຈຸດສັງເກດ</translation>
    </message>
    <message id="learn.cue.mode">
        <source>What lies on the picture</source>
        <translation type="unfinished">ສິ່ງ​ທີ່​ຢູ່​ເທິງ​ຮູບ</translation>
    </message>
    <message id="learn.cue.keys">
        <source>Press 1 to {last} to look at each</source>
        <translation type="unfinished">ກົດ 1 ຫາ {last} ເພື່ອ​ເບິ່ງ​ແຕ່ລະ​ອັນ</translation>
    </message>
    <message id="learn.count.found">
        <source>Protected products found</source>
        <translation type="unfinished">ຜະລິດຕະພັນ​ທີ່​ຖືກ​ປົກປ້ອງ​ທີ່​ພົບ</translation>
    </message>
    <message id="learn.count.found.what">
        <source>More is better.</source>
        <translation type="unfinished">ຍິ່ງ​ຫຼາຍ​ຍິ່ງ​ດີ.</translation>
    </message>
    <message id="learn.count.accused">
        <source>Look-alikes accused</source>
        <translation type="unfinished">ສິ່ງ​ຄ້າຍຄື​ທີ່​ຖືກ​ກ່າວຫາ</translation>
    </message>
    <message id="learn.count.accused.what">
        <source>Fewer is better.</source>
        <translation type="unfinished">ຍິ່ງ​ໜ້ອຍ​ຍິ່ງ​ດີ.</translation>
    </message>
    <message id="learn.count.referred">
        <source>Undecidable items referred</source>
        <translation type="unfinished">ສິ່ງ​ທີ່​ບອກບໍ່ໄດ້​ທີ່​ສົ່ງ​ໄປ</translation>
    </message>
    <message id="learn.count.referred.what">
        <source>More is better.</source>
        <translation type="unfinished">ຍິ່ງ​ຫຼາຍ​ຍິ່ງ​ດີ.</translation>
    </message>
    <message id="learn.count.knowledge">
        <source>Cues and steps right</source>
        <translation type="unfinished">ຈຸດສັງເກດ​ແລະ​ຂັ້ນຕອນ​ທີ່​ຖືກ</translation>
    </message>
    <message id="learn.count.knowledge.what">
        <source>Signs, evidence, law.</source>
        <translation type="unfinished">ຈຸດສັງເກດ, ຫຼັກຖານ, ກົດໝາຍ.</translation>
    </message>
    <message id="learn.count.few">
        <source>A form that decides has at least {wanted}.</source>
        <translation type="unfinished">ຊຸດ​ທີ່​ຕັດສິນ​ໄດ້​ຕ້ອງ​ມີ​ຢ່າງ​ໜ້ອຍ {wanted}.</translation>
    </message>
    <message id="learn.few.title">
        <source>Decided on few items</source>
        <translation type="unfinished">ຕັດສິນ​ຈາກ​ຂໍ້​ໜ້ອຍ</translation>
    </message>
    <message id="learn.few.text">
        <source>This shows where to look again, not whether you are competent.</source>
        <translation type="unfinished">ອັນ​ນີ້​ບອກ​ວ່າ​ຄວນ​ເບິ່ງ​ຄືນ​ບ່ອນ​ໃດ, ບໍ່​ບອກ​ວ່າ​ທ່ານ​ມີ​ຄວາມ​ສາມາດ​ຫຼື​ຍັງ.</translation>
    </message>
    <message id="learn.competent.title">
        <source>Competent by the usual criteria</source>
        <translation type="unfinished">ມີ​ຄວາມ​ສາມາດ​ຕາມ​ເກນ​ປົກກະຕິ</translation>
    </message>
    <message id="learn.competent.not_yet">
        <source>Not yet competent by the usual criteria</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ທັນ​ມີ​ຄວາມ​ສາມາດ​ຕາມ​ເກນ​ປົກກະຕິ</translation>
    </message>
    <message id="learn.competent.text">
        <source>At least 8 of 10 protected products found, at most 2 of 10 look-alikes accused, at least half of the undecidable items referred, no critical evidence error. A session may set its own criteria.</source>
        <translation type="unfinished">ພົບ​ຜະລິດຕະພັນ​ທີ່​ຖືກ​ປົກປ້ອງ​ຢ່າງ​ໜ້ອຍ 8/10, ກ່າວຫາ​ສິ່ງ​ຄ້າຍຄື​ບໍ່​ເກີນ 2/10, ສົ່ງ​ຂໍ້​ທີ່​ບອກບໍ່ໄດ້​ຢ່າງ​ໜ້ອຍ​ເຄິ່ງ​ໜຶ່ງ, ບໍ່​ມີ​ຂໍ້​ຜິດພາດ​ຮ້າຍແຮງ​ຕໍ່​ຫຼັກຖານ. ການ​ຝຶກອົບຮົມ​ອາດ​ຕັ້ງ​ເກນ​ເອງ.</translation>
    </message>
    <message id="learn.critical.title">
        <source>Would harm evidence</source>
        <translation type="unfinished">ອາດ​ທຳລາຍ​ຫຼັກຖານ</translation>
    </message>
    <message id="learn.critical.text">
        <source>In {count} of the answers a step was chosen that harms the exhibit. Open the item and read why.</source>
        <translation type="unfinished">ໃນ {count} ຄຳຕອບ​ໄດ້​ເລືອກ​ຂັ້ນຕອນ​ທີ່​ທຳລາຍ​ຂອງກາງ. ເປີດ​ຂໍ້​ນັ້ນ​ແລະ​ອ່ານ​ວ່າ​ເປັນຫຍັງ.</translation>
    </message>
    <message id="learn.result.list">
        <source>{answered} of {asked} items answered</source>
        <translation type="unfinished">ຕອບ​ແລ້ວ {answered}/{asked} ຂໍ້</translation>
    </message>
    <message id="learn.result.done">
        <source>Back to Learn</source>
        <translation type="unfinished">ກັບ​ໄປ​ຮຽນ</translation>
    </message>
    <message id="learn.export.responses">
        <source>Save answers (CSV)</source>
        <translation type="unfinished">ບັນທຶກ​ຄຳຕອບ (CSV)</translation>
    </message>
    <message id="learn.export.scores">
        <source>Save scores (CSV)</source>
        <translation type="unfinished">ບັນທຶກ​ຄະແນນ (CSV)</translation>
    </message>
    <message id="learn.export.title">
        <source>Save as a table</source>
        <translation type="unfinished">ບັນທຶກ​ເປັນ​ຕາຕະລາງ</translation>
    </message>
    <message id="learn.export.filter">
        <source>Table</source>
        <translation type="unfinished">ຕາຕະລາງ</translation>
    </message>
    <message id="learn.export.done">
        <source>{rows} rows saved in {file}</source>
        <translation type="unfinished">ບັນທຶກ {rows} ແຖວ​ໃສ່ {file}</translation>
    </message>
    <message id="learn.status.home">
        <source>Practice gives feedback after each answer and decides nothing.</source>
        <translation type="unfinished">ການ​ຝຶກ​ມີ​ຄຳ​ອະທິບາຍ​ຫຼັງ​ແຕ່ລະ​ຄຳຕອບ ແລະ ບໍ່​ຕັດສິນ​ຫຍັງ.</translation>
    </message>
    <message id="learn.status.packs">
        <source>Packs ready: {count}</source>
        <translation type="unfinished">ຊຸດ​ພ້ອມ: {count}</translation>
    </message>
    <message id="learn.status.set_aside">
        <source>set aside: {count}</source>
        <translation type="unfinished">ວາງ​ໄວ້​ຕ່າງຫາກ: {count}</translation>
    </message>
    <message id="learn.status.result">
        <source>Missed and accused are two different errors and are never added up.</source>
        <translation type="unfinished">ການ​ພາດ​ແລະ​ການ​ກ່າວຫາ​ຜິດ​ແມ່ນ​ສອງ​ຂໍ້​ຜິດພາດ​ຕ່າງ​ກັນ ແລະ ບໍ່​ນຳ​ມາ​ບວກ​ກັນ.</translation>
    </message>
    <message id="learn.status.saved">
        <source>Each answer is saved before the next question</source>
        <translation type="unfinished">ແຕ່ລະ​ຄຳຕອບ​ຖືກ​ບັນທຶກ​ກ່ອນ​ຄຳຖາມ​ຕໍ່​ໄປ</translation>
    </message>
    <message id="learn.status.draft">
        <source>Draft translation</source>
        <translation type="unfinished">ຄຳແປ​ສະບັບຮ່າງ</translation>
    </message>
    <message id="learn.status.drawn">
        <source>Drawn for learning, not a photo of a real exhibit.</source>
        <translation type="unfinished">ຮູບ​ແຕ້ມ​ເພື່ອ​ຮຽນ, ບໍ່​ແມ່ນ​ຮູບ​ຖ່າຍ​ຂອງກາງ​ແທ້.</translation>
    </message>
    <message id="learn.status.sources">
        <source>Sources {facts}</source>
        <translation type="unfinished">ແຫຼ່ງ {facts}</translation>
    </message>
    <message id="learn.unkept">
        <source>Answers cannot be kept here, so no practice and no test can begin.</source>
        <translation type="unfinished">ບໍ່ສາມາດ​ບັນທຶກ​ຄຳຕອບ​ໄວ້​ບ່ອນນີ້, ​ສະນັ້ນ​ບໍ່ສາມາດ​ເລີ່ມ​ຝຶກ​ຫຼື​ທົດສອບ​ໄດ້.</translation>
    </message>
    <message id="learn.undo">
        <source>Undo</source>
        <translation type="unfinished">ກັບຄືນ</translation>
    </message>
    <message id="learn.order.how">
        <source>Choose a step with the arrows. Press the number of its place, 1 to {last}, or Ctrl with the arrows. Dragging does the same.</source>
        <translation type="unfinished">ເລືອກ​ຂັ້ນຕອນ​ດ້ວຍ​ປຸ່ມ​ລູກສອນ. ກົດ​ເລກ​ຂອງ​ບ່ອນ 1 ຫາ {last}, ຫຼື Ctrl ພ້ອມ​ລູກສອນ. ລາກ​ກໍ່​ໄດ້.</translation>
    </message>
    <message id="learn.order.first">
        <source>Put the steps in order first. As dealt they are no answer.</source>
        <translation type="unfinished">ໃຫ້​ຈັດ​ຂັ້ນຕອນ​ກ່ອນ. ລໍາດັບ​ທໍາອິດ​ຍັງ​ບໍ່​ແມ່ນ​ຄໍາຕອບ.</translation>
    </message>
    <message id="learn.order.row">
        <source>Place {place} of {count}: {words}</source>
        <translation type="unfinished">ບ່ອນ​ທີ {place} ໃນ {count}: {words}</translation>
    </message>
    <message id="learn.order.up">
        <source>Move up: {words}</source>
        <translation type="unfinished">ຍ້າຍ​ຂຶ້ນ: {words}</translation>
    </message>
    <message id="learn.order.down">
        <source>Move down: {words}</source>
        <translation type="unfinished">ຍ້າຍ​ລົງ: {words}</translation>
    </message>
    <message id="learn.match.left">
        <source>Each of these</source>
        <translation type="unfinished">ແຕ່ລະ​ຢ່າງ​ນີ້</translation>
    </message>
    <message id="learn.match.right">
        <source>goes with</source>
        <translation type="unfinished">ຄູ່​ກັບ</translation>
    </message>
    <message id="learn.match.with">
        <source>{number} · {words}</source>
        <translation type="unfinished">{number} · {words}</translation>
    </message>
    <message id="learn.match.open">
        <source>Nothing chosen yet</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ໄດ້​ເລືອກ</translation>
    </message>
    <message id="learn.match.how">
        <source>Choose a row, then press the number of what goes with it, 1 to {last}. A number may be used more than once.</source>
        <translation type="unfinished">ເລືອກ​ແຖວ​ໜຶ່ງ, ແລ້ວ​ກົດ​ເລກ​ຂອງ​ສິ່ງ​ທີ່​ຄູ່​ກັນ 1 ຫາ {last}. ເລກ​ໜຶ່ງ​ໃຊ້​ໄດ້​ຫຼາຍ​ຄັ້ງ.</translation>
    </message>
    <message id="learn.match.first">
        <source>Give every row a number first.</source>
        <translation type="unfinished">ໃຫ້​ເລືອກ​ເລກ​ໃຫ້​ທຸກ​ແຖວ​ກ່ອນ.</translation>
    </message>
    <message id="learn.sort.left">
        <source>{count} left</source>
        <translation type="unfinished">ເຫຼືອ {count}</translation>
    </message>
    <message id="learn.sort.how">
        <source>Drag each into its group, or press the number of the group, 1 to {last}. Arrows choose, Backspace takes back.</source>
        <translation type="unfinished">ລາກ​ແຕ່ລະ​ອັນ​ໃສ່​ກຸ່ມ, ຫຼື​ກົດ​ເລກ​ຂອງ​ກຸ່ມ 1 ຫາ {last}. ລູກສອນ​ເພື່ອ​ເລືອກ, Backspace ເພື່ອ​ເອົາ​ຄືນ.</translation>
    </message>
    <message id="learn.sort.in_tray">
        <source>not sorted yet</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ໄດ້​ຈັດ</translation>
    </message>
    <message id="learn.sort.count">
        <source>{count} here</source>
        <translation type="unfinished">{count} ຢູ່​ນີ້</translation>
    </message>
    <message id="learn.sort.larger">
        <source>Larger</source>
        <translation type="unfinished">ຂະຫຍາຍ</translation>
    </message>
    <message id="learn.sort.first">
        <source>Sort every one first.</source>
        <translation type="unfinished">ໃຫ້​ຈັດ​ໃຫ້​ຄົບ​ກ່ອນ.</translation>
    </message>
    <message id="learn.number.how">
        <source>Type the number, or step with up and down.</source>
        <translation type="unfinished">ພິມ​ຕົວເລກ, ຫຼື​ປັບ​ດ້ວຍ​ປຸ່ມ​ຂຶ້ນ​ລົງ.</translation>
    </message>
    <message id="learn.number.angle">
        <source>Lay the corner and both arms on two crossing lines of the picture. Tab goes from handle to handle, arrows move it, with Shift faster. Or type the angle.</source>
        <translation type="unfinished">ວາງ​ຈຸດ​ມຸມ ແລະ ສອງ​ຂ້າງ​ໃສ່​ເສັ້ນ​ທີ່​ຕັດ​ກັນ​ໃນ​ຮູບ. Tab ເພື່ອ​ປ່ຽນ​ຈຸດ​ຈັບ, ລູກສອນ​ເພື່ອ​ຍ້າຍ, ກົດ Shift ນໍາ​ໄວ​ກວ່າ. ຫຼື​ພິມ​ຄ່າ​ມຸມ.</translation>
    </message>
    <message id="learn.number.first">
        <source>Enter a number first.</source>
        <translation type="unfinished">ໃຫ້​ໃສ່​ຕົວເລກ​ກ່ອນ.</translation>
    </message>
    <message id="learn.number.range">
        <source>From {least} to {most}</source>
        <translation type="unfinished">ແຕ່ {least} ຫາ {most}</translation>
    </message>
    <message id="learn.number.name">
        <source>Number, {unit}</source>
        <translation type="unfinished">ຕົວເລກ, {unit}</translation>
    </message>
    <message id="learn.number.bare">
        <source>Number</source>
        <translation type="unfinished">ຕົວເລກ</translation>
    </message>
    <message id="learn.number.less">
        <source>A step less</source>
        <translation type="unfinished">ຫຼຸດ​ໜຶ່ງ​ຂັ້ນ</translation>
    </message>
    <message id="learn.number.more">
        <source>A step more</source>
        <translation type="unfinished">ເພີ່ມ​ໜຶ່ງ​ຂັ້ນ</translation>
    </message>
    <message id="learn.unit.degrees">
        <source>degrees</source>
        <translation type="unfinished">ອົງສາ</translation>
    </message>
    <message id="learn.unit.mm">
        <source>mm</source>
        <translation type="unfinished">ມມ</translation>
    </message>
    <message id="learn.unit.kg">
        <source>kg</source>
        <translation type="unfinished">ກກ</translation>
    </message>
    <message id="learn.unit.g">
        <source>g</source>
        <translation type="unfinished">ກຣາມ</translation>
    </message>
    <message id="learn.unit.years">
        <source>years</source>
        <translation type="unfinished">ປີ</translation>
    </message>
    <message id="learn.unit.days">
        <source>days</source>
        <translation type="unfinished">ມື້</translation>
    </message>
    <message id="learn.unit.pieces">
        <source>pieces</source>
        <translation type="unfinished">ຊິ້ນ</translation>
    </message>
    <message id="learn.hint.cannot_tell.key">
        <source>Answer only what can be seen. If the picture does not show enough, {letter} (cannot tell) is the right answer.</source>
        <translation type="unfinished">ຕອບ​ສະເພາະ​ສິ່ງ​ທີ່​ເຫັນ. ຖ້າ​ຮູບ​ບໍ່​ພຽງພໍ, {letter} (ບອກ​ບໍ່​ໄດ້) ແມ່ນ​ຄໍາຕອບ​ທີ່​ຖືກຕ້ອງ.</translation>
    </message>
    <message id="learn.story.how">
        <source>A number chooses, Enter decides. What is decided stands.</source>
        <translation type="unfinished">ກົດ​ເລກ​ເພື່ອ​ເລືອກ, Enter ເພື່ອ​ຕັດສິນໃຈ. ຕັດສິນ​ແລ້ວ​ປ່ຽນ​ບໍ່​ໄດ້.</translation>
    </message>
    <message id="learn.story.first">
        <source>Choose first what to do.</source>
        <translation type="unfinished">ໃຫ້​ເລືອກ​ສິ່ງ​ທີ່​ຈະ​ເຮັດ​ກ່ອນ.</translation>
    </message>
    <message id="learn.story.decide">
        <source>Decide</source>
        <translation type="unfinished">ຕັດສິນໃຈ</translation>
    </message>
    <message id="learn.story.go_on">
        <source>Go on</source>
        <translation type="unfinished">ສືບຕໍ່</translation>
    </message>
    <message id="learn.story.count">
        <source>Decision {number}</source>
        <translation type="unfinished">ການ​ຕັດສິນໃຈ​ທີ {number}</translation>
    </message>
    <message id="learn.story.ended">
        <source>The story is at its end. Decisions taken: {count}.</source>
        <translation type="unfinished">ເລື່ອງ​ຈົບ​ແລ້ວ. ຕັດສິນໃຈ {count} ຄັ້ງ.</translation>
    </message>
    <message id="learn.story.after">
        <source>What follows</source>
        <translation type="unfinished">ສິ່ງ​ທີ່​ເກີດຂຶ້ນ​ຕໍ່ມາ</translation>
    </message>
    <message id="learn.story.record">
        <source>Your decisions</source>
        <translation type="unfinished">ການ​ຕັດສິນໃຈ​ຂອງ​ທ່ານ</translation>
    </message>
    <message id="learn.story.better">
        <source>Better here: {choice}</source>
        <translation type="unfinished">ບ່ອນ​ນີ້​ດີ​ກວ່າ: {choice}</translation>
    </message>
    <message id="learn.story.good">
        <source>A good step</source>
        <translation type="unfinished">ຂັ້ນຕອນ​ທີ່​ດີ</translation>
    </message>
    <message id="learn.story.end">
        <source>How it ended</source>
        <translation type="unfinished">ຈົບ​ແນວໃດ</translation>
    </message>
    <message id="learn.story.unfinished">
        <source>Not taken to its end</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ຮອດ​ຕອນ​ຈົບ</translation>
    </message>
    <message id="learn.story.sum">
        <source>{good} of {all} decisions were the best one there</source>
        <translation type="unfinished">{good} ໃນ {all} ການ​ຕັດສິນໃຈ​ແມ່ນ​ດີ​ທີ່ສຸດ​ໃນ​ຕອນ​ນັ້ນ</translation>
    </message>
    <message id="learn.sure.ask">
        <source>How sure are you?</source>
        <translation type="unfinished">ທ່ານ​ໝັ້ນໃຈ​ປານໃດ?</translation>
    </message>
    <message id="learn.sure.1">
        <source>Guess</source>
        <translation type="unfinished">ເດົາ</translation>
    </message>
    <message id="learn.sure.2">
        <source>Fairly sure</source>
        <translation type="unfinished">ຂ້ອນຂ້າງ​ແນ່ໃຈ</translation>
    </message>
    <message id="learn.sure.3">
        <source>Sure</source>
        <translation type="unfinished">ແນ່ໃຈ</translation>
    </message>
    <message id="learn.sure.first">
        <source>Say how sure you are, or go on without it.</source>
        <translation type="unfinished">ບອກ​ວ່າ​ທ່ານ​ໝັ້ນໃຈ​ປານໃດ, ຫຼື​ສືບຕໍ່​ເລີຍ.</translation>
    </message>
    <message id="learn.sure.over.title">
        <source>You were sure here</source>
        <translation type="unfinished">ຂໍ້​ນີ້​ທ່ານ​ແນ່ໃຈ</translation>
    </message>
    <message id="learn.sure.over.text">
        <source>What feels certain is looked at least, by everyone. Of all your answers this one repays a second look most.</source>
        <translation type="unfinished">ສິ່ງ​ທີ່​ຄິດ​ວ່າ​ແນ່ນອນ ທຸກຄົນ​ມັກ​ເບິ່ງ​ໜ້ອຍ​ທີ່ສຸດ. ຂໍ້​ນີ້​ຄວນ​ເບິ່ງ​ຄືນ​ທີ່ສຸດ.</translation>
    </message>
    <message id="learn.sure.lucky.title">
        <source>A guess that fits</source>
        <translation type="unfinished">ເດົາ​ຖືກ</translation>
    </message>
    <message id="learn.sure.lucky.text">
        <source>See why it fits, and the next time it is no guess.</source>
        <translation type="unfinished">ເບິ່ງ​ວ່າ​ເປັນ​ຫຍັງ​ຈຶ່ງ​ຖືກ, ຄັ້ງ​ໜ້າ​ຈະ​ບໍ່​ຕ້ອງ​ເດົາ.</translation>
    </message>
    <message id="learn.law.true_on">
        <source>True on {date}: check the current text</source>
        <translation type="unfinished">ຖືກຕ້ອງ​ໃນ​ວັນທີ {date}: ໃຫ້​ກວດ​ເບິ່ງ​ກົດໝາຍ​ສະບັບ​ປັດຈຸບັນ</translation>
    </message>
    <message id="learn.law.old.title">
        <source>Read on {date}, more than a year ago</source>
        <translation type="unfinished">ອ່ານ​ໃນ​ວັນທີ {date}, ກາຍ​ໜຶ່ງ​ປີ​ແລ້ວ</translation>
    </message>
    <message id="learn.law.old.text">
        <source>The law may have changed. Look at the text in force before you act on it.</source>
        <translation type="unfinished">ກົດໝາຍ​ອາດ​ປ່ຽນ​ແລ້ວ. ໃຫ້​ເບິ່ງ​ສະບັບ​ທີ່​ໃຊ້​ຢູ່​ກ່ອນ​ຈະ​ເຮັດ​ຕາມ.</translation>
    </message>
    <message id="learn.pause">
        <source>Pause</source>
        <translation type="unfinished">ຢຸດ​ຊົ່ວຄາວ</translation>
    </message>
    <message id="learn.pause.title">
        <source>Paused</source>
        <translation type="unfinished">ຢຸດ​ຊົ່ວຄາວ</translation>
    </message>
    <message id="learn.pause.text">
        <source>The question is covered and the clock stands still.</source>
        <translation type="unfinished">ຄໍາຖາມ​ຖືກ​ປິດ​ໄວ້ ແລະ ໂມງ​ຢຸດ​ຢູ່.</translation>
    </message>
    <message id="learn.pause.go_on">
        <source>Go on</source>
        <translation type="unfinished">ສືບຕໍ່</translation>
    </message>
    <message id="learn.time.left">
        <source>{clock} left</source>
        <translation type="unfinished">ເຫຼືອ {clock}</translation>
    </message>
    <message id="learn.time.minutes">
        <source>{minutes} minutes left</source>
        <translation type="unfinished">ເຫຼືອ {minutes} ນາທີ</translation>
    </message>
    <message id="learn.time.minute">
        <source>Less than a minute left</source>
        <translation type="unfinished">ເຫຼືອ​ບໍ່​ຮອດ​ໜຶ່ງ​ນາທີ</translation>
    </message>
    <message id="learn.time.over.title">
        <source>The time is over</source>
        <translation type="unfinished">ໝົດ​ເວລາ​ແລ້ວ</translation>
    </message>
    <message id="learn.time.over.text">
        <source>{answered} of {count} questions are answered and saved. They are handed in now.</source>
        <translation type="unfinished">ຕອບ​ແລະ​ບັນທຶກ​ແລ້ວ {answered} ໃນ {count} ຂໍ້. ສົ່ງ​ດຽວ​ນີ້.</translation>
    </message>
    <message id="learn.time.over.hand_in">
        <source>Hand in</source>
        <translation type="unfinished">ສົ່ງ</translation>
    </message>
    <message id="learn.record.order">
        <source>The right order</source>
        <translation type="unfinished">ລໍາດັບ​ທີ່​ຖືກຕ້ອງ</translation>
    </message>
    <message id="learn.record.order.yours">
        <source>yours: place {place}</source>
        <translation type="unfinished">ຂອງ​ທ່ານ: ບ່ອນ​ທີ {place}</translation>
    </message>
    <message id="learn.record.order.sum">
        <source>{right} of {all} steps stand where they belong</source>
        <translation type="unfinished">{right} ໃນ {all} ຂັ້ນຕອນ​ຢູ່​ຖືກ​ບ່ອນ</translation>
    </message>
    <message id="learn.record.matching">
        <source>What goes with what</source>
        <translation type="unfinished">ສິ່ງໃດ​ຄູ່​ກັບ​ສິ່ງໃດ</translation>
    </message>
    <message id="learn.record.sorting">
        <source>What belongs in which group</source>
        <translation type="unfinished">ສິ່ງໃດ​ຢູ່​ກຸ່ມ​ໃດ</translation>
    </message>
    <message id="learn.record.placed.sum">
        <source>{right} of {all} put where they belong</source>
        <translation type="unfinished">{right} ໃນ {all} ວາງ​ຖືກ​ບ່ອນ</translation>
    </message>
    <message id="learn.record.yours">
        <source>yours: {words}</source>
        <translation type="unfinished">ຂອງ​ທ່ານ: {words}</translation>
    </message>
    <message id="learn.record.open">
        <source>not placed</source>
        <translation type="unfinished">ບໍ່​ໄດ້​ວາງ</translation>
    </message>
    <message id="learn.record.right">
        <source>right</source>
        <translation type="unfinished">ຖືກຕ້ອງ</translation>
    </message>
    <message id="learn.record.number">
        <source>{value} {unit}</source>
        <translation type="unfinished">{value} {unit}</translation>
    </message>
    <message id="learn.record.range">
        <source>{low} to {high} {unit}</source>
        <translation type="unfinished">{low} ຫາ {high} {unit}</translation>
    </message>
    <message id="learn.record.gauge">
        <source>Your {value}; right from {low} to {high} {unit}</source>
        <translation type="unfinished">ຂອງ​ທ່ານ {value}; ຖືກຕ້ອງ​ແຕ່ {low} ຫາ {high} {unit}</translation>
    </message>
    <message id="learn.record.gauge.open">
        <source>Right from {low} to {high} {unit}</source>
        <translation type="unfinished">ຖືກຕ້ອງ​ແຕ່ {low} ຫາ {high} {unit}</translation>
    </message>
    <message id="learn.record.near">
        <source>Half a point up to {near} beside it</source>
        <translation type="unfinished">ເຄິ່ງ​ຄະແນນ​ຖ້າ​ຫ່າງ​ບໍ່​ເກີນ {near}</translation>
    </message>
    <message id="learn.outcome.near">
        <source>Close</source>
        <translation type="unfinished">ໃກ້ຄຽງ</translation>
    </message>
    <message id="learn.angle.corner">
        <source>Corner of the angle</source>
        <translation type="unfinished">ຈຸດ​ມຸມ</translation>
    </message>
    <message id="learn.angle.first">
        <source>End of the first arm</source>
        <translation type="unfinished">ປາຍ​ຂ້າງ​ທີ​ໜຶ່ງ</translation>
    </message>
    <message id="learn.angle.second">
        <source>End of the second arm</source>
        <translation type="unfinished">ປາຍ​ຂ້າງ​ທີ​ສອງ</translation>
    </message>
    <message id="learn.angle.reads">
        <source>{degrees} degrees.</source>
        <translation type="unfinished">{degrees} ອົງສາ.</translation>
    </message>
    <message id="learn.angle.open">
        <source>Not laid on the picture yet.</source>
        <translation type="unfinished">ຍັງ​ບໍ່​ໄດ້​ວາງ​ໃສ່​ຮູບ.</translation>
    </message>
    <message id="learn.angle.keys">
        <source>Arrows move it, with Shift faster.</source>
        <translation type="unfinished">ລູກສອນ​ເພື່ອ​ຍ້າຍ, ກົດ Shift ນໍາ​ໄວ​ກວ່າ.</translation>
    </message>
    <message id="learn.sealed.short">
        <source>Kept, scored later</source>
        <translation type="unfinished">ບັນທຶກ​ແລ້ວ, ໃຫ້​ຄະແນນ​ພາຍຫຼັງ</translation>
    </message>
    <message id="learn.sort.care">
        <source>Do not clean, scrape or burn an exhibit to find out.</source>
        <translation type="unfinished">ຢ່າ​ທໍາຄວາມສະອາດ, ຂູດ ຫຼື​ເຜົາ​ຂອງກາງ​ເພື່ອ​ພິສູດ.</translation>
    </message>
    <message id="learn.number.outside">
        <source>This number cannot be entered. The range stands below the field.</source>
        <translation type="unfinished">ໃສ່​ຕົວເລກ​ນີ້​ບໍ່​ໄດ້. ຂອບເຂດ​ຢູ່​ລຸ່ມ​ຫ້ອງ.</translation>
    </message>
    <message id="learn.skill.decide">
        <source>Decide step by step</source>
        <translation type="unfinished">ຕັດສິນໃຈ​ເທື່ອ​ລະ​ຂັ້ນ</translation>
    </message>
</context>
</TS>
