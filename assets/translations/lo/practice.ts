<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>practice</name>
    <message id="practice.topic.materials">
        <source>Materials that look alike</source>
        <translation type="unfinished">ວັດສະດຸ​ທີ່ຄ້າຍຄືກັນ</translation>
    </message>
    <message id="practice.topic.materials.what">
        <source>bone, resin, tagua, horn</source>
        <translation type="unfinished">ກະດູກ, ຢາງ, ໝາກຕາກວາ, ເຂົາ</translation>
    </message>
    <message id="practice.topic.evidence">
        <source>Evidence and first steps</source>
        <translation type="unfinished">ຫຼັກຖານ ແລະ ຂັ້ນຕອນທຳອິດ</translation>
    </message>
    <message id="practice.topic.evidence.what">
        <source>photo, seal, custody</source>
        <translation type="unfinished">ຮູບ, ຜະນຶກ, ການຄຸ້ມຄອງ</translation>
    </message>
    <message id="practice.topic.law">
        <source>Law and counterparts</source>
        <translation type="unfinished">ກົດໝາຍ ແລະ ຄູ່ຮ່ວມງານ</translation>
    </message>
    <message id="practice.topic.law.what">
        <source>three countries</source>
        <translation type="unfinished">ສາມປະເທດ</translation>
    </message>
    <message id="practice.skill.decide">
        <source>Decide at the checkpoint</source>
        <translation type="unfinished">ຕັດສິນໃຈ​ຢູ່ດ່ານ</translation>
    </message>
    <message id="practice.cell.none">
        <source>no item here trains this yet</source>
        <translation type="unfinished">ຍັງບໍ່ມີຄຳຖາມ​ທີ່ຝຶກຂໍ້ນີ້</translation>
    </message>
    <message id="practice.due">
        <source>due today</source>
        <translation type="unfinished">ຮອດກຳນົດ​ມື້ນີ້</translation>
    </message>
    <message id="practice.today">
        <source>for today</source>
        <translation type="unfinished">ສຳລັບມື້ນີ້</translation>
    </message>
    <message id="practice.due.rest">
        <source>{total} are due; the most at risk of being forgotten come first</source>
        <translation type="unfinished">ຮອດກຳນົດ {total} ຂໍ້; ຂໍ້ທີ່ອາດລືມ​ກ່ອນໝູ່​ມາກ່ອນ</translation>
    </message>
    <message id="practice.minutes">
        <source>about {minutes} minutes</source>
        <translation type="unfinished">ປະມານ {minutes} ນາທີ</translation>
    </message>
    <message id="practice.minute">
        <source>about a minute</source>
        <translation type="unfinished">ປະມານໜຶ່ງນາທີ</translation>
    </message>
    <message id="practice.start">
        <source>Start</source>
        <translation type="unfinished">ເລີ່ມ</translation>
    </message>
    <message id="practice.start.what">
        <source>{count} questions, {time}</source>
        <translation type="unfinished">{count} ຄຳຖາມ, {time}</translation>
    </message>
    <message id="practice.done">
        <source>Done for today</source>
        <translation type="unfinished">ມື້ນີ້​ແລ້ວໆ</translation>
    </message>
    <message id="practice.more">
        <source>Go on</source>
        <translation type="unfinished">ສືບຕໍ່</translation>
    </message>
    <message id="practice.nothing">
        <source>Nothing to practise here yet</source>
        <translation type="unfinished">ຍັງບໍ່ມີ​ຫຍັງໃຫ້ຝຶກ</translation>
    </message>
    <message id="practice.mixed">
        <source>mixed up lately</source>
        <translation type="unfinished">ສັບສົນ​ບໍ່ດົນມານີ້</translation>
    </message>
    <message id="practice.mixed.pair">
        <source>Mixed up: {one} and {other}</source>
        <translation type="unfinished">ສັບສົນ: {one} ກັບ {other}</translation>
    </message>
    <message id="practice.review">
        <source>Bring back what I learnt</source>
        <translation type="unfinished">ເອົາສິ່ງທີ່ຮຽນແລ້ວ​ກັບມາ</translation>
    </message>
    <message id="practice.review.what">
        <source>After the course, each question comes back on the day it would begin to be forgotten. Never scored.</source>
        <translation type="unfinished">ຫຼັງຈາກຮຽນແລ້ວ, ແຕ່ລະຄຳຖາມ​ຈະກັບມາ​ໃນມື້ທີ່ເລີ່ມລືມ. ບໍ່ໃຫ້ຄະແນນ.</translation>
    </message>
    <message id="practice.dates">
        <source>Card of dates</source>
        <translation type="unfinished">ບັດວັນທີ</translation>
    </message>
    <message id="practice.dates.what">
        <source>Four days for a second look, on paper</source>
        <translation type="unfinished">ສີ່ມື້​ສຳລັບທົບທວນ​ໃນເຈ້ຍ</translation>
    </message>
    <message id="practice.dates.save">
        <source>Save the card of dates</source>
        <translation type="unfinished">ບັນທຶກ​ບັດວັນທີ</translation>
    </message>
    <message id="practice.dates.saved">
        <source>Card of dates saved: {file}</source>
        <translation type="unfinished">ບັນທຶກ​ບັດວັນທີແລ້ວ: {file}</translation>
    </message>
    <message id="practice.dates.title">
        <source>Practice before the follow-up</source>
        <translation type="unfinished">ຝຶກຊ້ອມ​ກ່ອນການຕິດຕາມຜົນ</translation>
    </message>
    <message id="practice.dates.from">
        <source>Counted from {day}</source>
        <translation type="unfinished">ນັບແຕ່ {day}</translation>
    </message>
    <message id="practice.dates.days">
        <source>After</source>
        <translation type="unfinished">ຫຼັງຈາກ</translation>
    </message>
    <message id="practice.dates.count">
        <source>{days} days</source>
        <translation type="unfinished">{days} ມື້</translation>
    </message>
    <message id="practice.dates.date">
        <source>Date</source>
        <translation type="unfinished">ວັນທີ</translation>
    </message>
    <message id="practice.dates.task">
        <source>What to do</source>
        <translation type="unfinished">ສິ່ງທີ່ຕ້ອງເຮັດ</translation>
    </message>
    <message id="practice.dates.done">
        <source>Done</source>
        <translation type="unfinished">ເຮັດແລ້ວ</translation>
    </message>
    <message id="practice.dates.text">
        <source>Five minutes with the pictures of the course: say what you see, then read the answer.</source>
        <translation type="unfinished">ຫ້ານາທີ​ກັບຮູບຂອງຫຼັກສູດ: ບອກສິ່ງທີ່ເຫັນ, ແລ້ວອ່ານຄຳຕອບ.</translation>
    </message>
    <message id="practice.dates.pdf">
        <source>Card to print</source>
        <translation type="unfinished">ບັດສຳລັບພິມ</translation>
    </message>
    <message id="practice.dates.csv">
        <source>Table</source>
        <translation type="unfinished">ຕາຕະລາງ</translation>
    </message>
    <message id="practice.drills">
        <source>Drills</source>
        <translation type="unfinished">ຝຶກໄວ</translation>
    </message>
    <message id="practice.drill.pairs">
        <source>Pairs</source>
        <translation type="unfinished">ຄູ່ທີ່ຄ້າຍກັນ</translation>
    </message>
    <message id="practice.drill.pairs.what">
        <source>Picture after picture: say what it shows</source>
        <translation type="unfinished">ຮູບແລ້ວຮູບ: ບອກວ່າເປັນຫຍັງ</translation>
    </message>
    <message id="practice.drill.cue">
        <source>Find the cue</source>
        <translation type="unfinished">ຊອກຫາ​ຈຸດສັງເກດ</translation>
    </message>
    <message id="practice.drill.cue.what">
        <source>Point at the sign on the picture</source>
        <translation type="unfinished">ຊີ້ໃສ່​ຈຸດສັງເກດ​ໃນຮູບ</translation>
    </message>
    <message id="practice.drill.angles">
        <source>Angles</source>
        <translation type="unfinished">ມຸມ</translation>
    </message>
    <message id="practice.drill.angles.what">
        <source>Measure where the lines of ivory cross</source>
        <translation type="unfinished">ວັດແທກ​ບ່ອນເສັ້ນງາ​ຕັດກັນ</translation>
    </message>
    <message id="practice.drill.title">
        <source>{drill} {place} / {count}</source>
        <translation type="unfinished">{drill} {place} / {count}</translation>
    </message>
    <message id="practice.drill.making">
        <source>The round is being made ready …</source>
        <translation type="unfinished">ກຳລັງກຽມ​ຮອບຝຶກ …</translation>
    </message>
    <message id="practice.drill.none">
        <source>There is no picture for this drill here.</source>
        <translation type="unfinished">ບໍ່ມີຮູບ​ສຳລັບການຝຶກນີ້.</translation>
    </message>
    <message id="practice.drill.status">
        <source>Quick practice from drawn pictures; it decides nothing.</source>
        <translation type="unfinished">ຝຶກໄວ​ດ້ວຍຮູບແຕ້ມ; ບໍ່ຕັດສິນຫຍັງ.</translation>
    </message>
    <message id="practice.drill.name.stem">
        <source>What does this picture show?</source>
        <translation type="unfinished">ຮູບນີ້​ແມ່ນຫຍັງ?</translation>
    </message>
    <message id="practice.drill.cue.stem">
        <source>Where is it: {cue}?</source>
        <translation type="unfinished">ຢູ່ໃສ: {cue}?</translation>
    </message>
    <message id="practice.drill.angle.stem">
        <source>Measure an angle between two lines that cross.</source>
        <translation type="unfinished">ວັດແທກມຸມ​ລະຫວ່າງສອງເສັ້ນ​ທີ່ຕັດກັນ.</translation>
    </message>
    <message id="practice.drill.cannot_tell">
        <source>Cannot tell from this picture, refer it</source>
        <translation type="unfinished">ບອກບໍ່ໄດ້​ຈາກຮູບນີ້, ໃຫ້ສົ່ງກວດ</translation>
    </message>
    <message id="practice.drill.fits">
        <source>Fits: {name}</source>
        <translation type="unfinished">ສອດຄ່ອງ: {name}</translation>
    </message>
    <message id="practice.drill.given">
        <source>You said</source>
        <translation type="unfinished">ທ່ານຕອບ</translation>
    </message>
    <message id="practice.drill.shows">
        <source>Fits better</source>
        <translation type="unfinished">ສອດຄ່ອງກວ່າ</translation>
    </message>
    <message id="practice.drill.go_on">
        <source>Go on</source>
        <translation type="unfinished">ສືບຕໍ່</translation>
    </message>
    <message id="practice.drill.sign">
        <source>{cue}: {note}</source>
        <translation type="unfinished">{cue}: {note}</translation>
    </message>
    <message id="practice.drill.unseen">
        <source>No sign in this picture settles it. Refer it, or take a better photo.</source>
        <translation type="unfinished">ບໍ່ມີຈຸດສັງເກດ​ໃນຮູບນີ້​ທີ່ຕັດສິນໄດ້. ໃຫ້ສົ່ງກວດ​ຫຼືຖ່າຍຮູບໃໝ່​ໃຫ້ດີກວ່າ.</translation>
    </message>
    <message id="practice.drill.refer">
        <source>From which animal it came no photo settles: refer it.</source>
        <translation type="unfinished">ມາຈາກສັດຊະນິດໃດ​ຮູບບອກບໍ່ໄດ້: ໃຫ້ສົ່ງກວດ.</translation>
    </message>
    <message id="practice.drill.cannot_see">
        <source>A picture shows form and surface; what a thing is made of a laboratory says.</source>
        <translation type="unfinished">ຮູບສະແດງ​ຮູບຮ່າງແລະໜ້າຜິວ; ເຮັດດ້ວຍຫຍັງ​ຫ້ອງທົດລອງ​ເປັນຜູ້ບອກ.</translation>
    </message>
    <message id="practice.drill.next_time">
        <source>Look first for this sign: {cue}.</source>
        <translation type="unfinished">ຊອກຫາ​ຈຸດສັງເກດນີ້ກ່ອນ: {cue}.</translation>
    </message>
    <message id="practice.drill.next_time.unseen">
        <source>Ask first whether the picture shows enough.</source>
        <translation type="unfinished">ຖາມກ່ອນວ່າ​ຮູບສະແດງພຽງພໍບໍ່.</translation>
    </message>
    <message id="practice.drill.mistake">
        <source>Compare both: {one} and {other} are easily mixed up.</source>
        <translation type="unfinished">ປຽບທຽບທັງສອງ: {one} ກັບ {other} ສັບສົນງ່າຍ.</translation>
    </message>
    <message id="practice.drill.mistake.refer">
        <source>The signs in this picture are enough to say what it shows.</source>
        <translation type="unfinished">ຈຸດສັງເກດ​ໃນຮູບນີ້​ພຽງພໍທີ່ຈະບອກໄດ້.</translation>
    </message>
    <message id="practice.drill.mistake.guess">
        <source>A guess: this picture does not show enough.</source>
        <translation type="unfinished">ເປັນການເດົາ: ຮູບນີ້​ສະແດງບໍ່ພຽງພໍ.</translation>
    </message>
    <message id="practice.drill.elsewhere">
        <source>The sign lies in the marked place.</source>
        <translation type="unfinished">ຈຸດສັງເກດ​ຢູ່ບ່ອນທີ່ໝາຍໄວ້.</translation>
    </message>
    <message id="practice.drill.angle.why">
        <source>The angles of this section lie about {degrees}°. One angle decides nothing: it takes the mean of at least ten.</source>
        <translation type="unfinished">ມຸມຂອງໜ້າຕັດນີ້​ຢູ່ປະມານ {degrees}°. ມຸມດຽວ​ຕັດສິນບໍ່ໄດ້: ຕ້ອງໃຊ້ຄ່າສະເລ່ຍ​ຂອງຢ່າງໜ້ອຍສິບມຸມ.</translation>
    </message>
    <message id="practice.drill.angle.fits">
        <source>about {degrees}°</source>
        <translation type="unfinished">ປະມານ {degrees}°</translation>
    </message>
    <message id="practice.drill.angle.low">
        <source>The arms lay inside the lines, or on a narrower crossing.</source>
        <translation type="unfinished">ແຂນທັງສອງ​ຢູ່ດ້ານໃນຂອງເສັ້ນ​ຫຼືຢູ່ບ່ອນຕັດ​ທີ່ແຄບກວ່າ.</translation>
    </message>
    <message id="practice.drill.angle.high">
        <source>The arms lay outside the lines, or on the angle beside it.</source>
        <translation type="unfinished">ແຂນທັງສອງ​ຢູ່ດ້ານນອກຂອງເສັ້ນ​ຫຼືຢູ່ມຸມທີ່ຢູ່ຂ້າງໆ.</translation>
    </message>
    <message id="practice.drill.angle.next_time">
        <source>Lay the arms along two lines that cross near the rim.</source>
        <translation type="unfinished">ວາງແຂນ​ຕາມສອງເສັ້ນ​ທີ່ຕັດກັນ​ໃກ້ຂອບ.</translation>
    </message>
    <message id="practice.drill.end">
        <source>{right} of {count} fit</source>
        <translation type="unfinished">ສອດຄ່ອງ {right} ໃນ {count}</translation>
    </message>
    <message id="practice.drill.end.pace">
        <source>about {seconds} seconds a picture</source>
        <translation type="unfinished">ປະມານ {seconds} ວິນາທີ​ຕໍ່ຮູບ</translation>
    </message>
    <message id="practice.drill.end.second">
        <source>about a second a picture</source>
        <translation type="unfinished">ປະມານໜຶ່ງວິນາທີ​ຕໍ່ຮູບ</translation>
    </message>
    <message id="practice.drill.end.mixed">
        <source>Mixed up in this round</source>
        <translation type="unfinished">ສັບສົນໃນຮອບນີ້</translation>
    </message>
    <message id="practice.drill.end.none">
        <source>Nothing mixed up in this round.</source>
        <translation type="unfinished">ຮອບນີ້​ບໍ່ມີຫຍັງສັບສົນ.</translation>
    </message>
    <message id="practice.drill.end.on">
        <source>What was mixed up comes more often in the next round.</source>
        <translation type="unfinished">ສິ່ງທີ່ສັບສົນ​ຈະມາເລື້ອຍຂຶ້ນ​ໃນຮອບໜ້າ.</translation>
    </message>
    <message id="practice.drill.again">
        <source>Another round</source>
        <translation type="unfinished">ອີກຮອບ</translation>
    </message>
    <message id="practice.drill.home">
        <source>Back to Learn</source>
        <translation type="unfinished">ກັບໄປ​ໜ້າຮຽນ</translation>
    </message>
    <message id="practice.part.title">
        <source>{title}: next {count}</source>
        <translation type="unfinished">{title}: {count} ຂໍ້ຕໍ່ໄປ</translation>
    </message>
    <message id="practice.part.what">
        <source>The next {count} questions, with feedback after each answer</source>
        <translation type="unfinished">{count} ຄຳຖາມຕໍ່ໄປ, ມີຄຳຕິຊົມ​ຫຼັງແຕ່ລະຄຳຕອບ</translation>
    </message>
    <message id="practice.sample.what">
        <source>A test of {count} questions; no feedback until the end</source>
        <translation type="unfinished">ການທົດສອບ {count} ຄຳຖາມ; ບໍ່ມີຄຳຕິຊົມ​ຈົນກວ່າຈະຈົບ</translation>
    </message>
    <message id="practice.plan.done">
        <source>Practice for today is done.</source>
        <translation type="unfinished">ຝຶກຊ້ອມມື້ນີ້​ແລ້ວໆ.</translation>
    </message>
</context>
</TS>
