<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>lint</name>
    <message id="lint.level.error">
        <source>error</source>
        <translation type="unfinished">ຂໍ້​ຜິດ​ພາດ</translation>
    </message>
    <message id="lint.level.warning">
        <source>warning</source>
        <translation type="unfinished">ຄຳ​ເຕືອນ</translation>
    </message>
    <message id="lint.line">
        <source>{file}, line {line}: {what}. Mend: {mend}.</source>
        <translation type="unfinished">{file}, ແຖວ {line}: {what}. ວິ​ທີ​ແກ້: {mend}.</translation>
    </message>
    <message id="lint.line_file">
        <source>{file}: {what}. Mend: {mend}.</source>
        <translation type="unfinished">{file}: {what}. ວິ​ທີ​ແກ້: {mend}.</translation>
    </message>
    <message id="lint.summary">
        <source>In the items: {errors} errors, {warnings} warnings.</source>
        <translation type="unfinished">ໃນ​ຄຳ​ຖາມ: {errors} ຂໍ້​ຜິດ​ພາດ, {warnings} ຄຳ​ເຕືອນ.</translation>
    </message>
    <message id="lint.missing.language">
        <source>the pack has no texts in: {languages}</source>
        <translation type="unfinished">ຊຸດ​ບໍ່​ມີ​ຂໍ້​ຄວາມ​ເປັນ​ພາ​ສາ: {languages}</translation>
    </message>
    <message id="lint.missing.language.mend">
        <source>write them, or leave the pack to readers of the other languages</source>
        <translation type="unfinished">ຂຽນ​ເພີ່ມ, ຫຼື ໃຊ້​ຊຸດ​ນີ້​ສະ​ເພາະ​ກັບ​ຜູ້​ອ່ານ​ພາ​ສາ​ອື່ນ</translation>
    </message>
    <message id="lint.missing.words">
        <source>{item}: the words of '{name}' are still to be written</source>
        <translation type="unfinished">{item}: ຂໍ້​ຄວາມຂອງ '{name}' ຍັງ​ຕ້ອງ​ຂຽນ</translation>
    </message>
    <message id="lint.missing.words.mend">
        <source>write them; the imported file did not have them</source>
        <translation type="unfinished">ຂຽນ​ໃສ່; ໄຟ​ລ໌​ທີ່​ນຳ​ເຂົ້າ​ບໍ່​ມີ</translation>
    </message>
    <message id="lint.facts.unknown">
        <source>{item}: no fact has the id {facts}</source>
        <translation type="unfinished">{item}: ບໍ່​ມີ​ຂໍ້​ເທັດ​ຈິງ​ລະ​ຫັດ {facts}</translation>
    </message>
    <message id="lint.facts.unknown.mend">
        <source>correct the id, or make the table of facts again</source>
        <translation type="unfinished">ແກ້​ລະ​ຫັດ, ຫຼື ສ້າງ​ຕາ​ຕະ​ລາງ​ຂໍ້​ເທັດ​ຈິງ​ໃໝ່</translation>
    </message>
    <message id="lint.facts.unread">
        <source>{item} is scored but rests on facts that nobody has verified: {facts}</source>
        <translation type="unfinished">{item} ໃຫ້​ຄະ​ແນນ ແຕ່​ອີງ​ໃສ່​ຂໍ້​ເທັດ​ຈິງ​ທີ່​ຍັງ​ບໍ່​ມີ​ໃຜກວດ: {facts}</translation>
    </message>
    <message id="lint.facts.unread.mend">
        <source>name verified facts, or set scored = false</source>
        <translation type="unfinished">ລະ​ບຸ​ຂໍ້​ເທັດ​ຈິງ​ທີ່ກວດ​ແລ້ວ, ຫຼື ຕັ້ງ scored = false</translation>
    </message>
    <message id="lint.facts.none">
        <source>{item} is scored and names no fact</source>
        <translation type="unfinished">{item} ໃຫ້​ຄະ​ແນນ ແຕ່​ບໍ່​ລະ​ບຸ​ຂໍ້​ເທັດ​ຈິງ</translation>
    </message>
    <message id="lint.facts.none.mend">
        <source>name the facts it rests on, or set scored = false</source>
        <translation type="unfinished">ລະ​ບຸ​ຂໍ້​ເທັດ​ຈິງ​ທີ່​ອີງ​ໃສ່, ຫຼື ຕັ້ງ scored = false</translation>
    </message>
    <message id="lint.law.undated">
        <source>{item} states law without the day on which it was read</source>
        <translation type="unfinished">{item} ເວົ້າ​ເຖິງ​ລະ​ບຽບ​ກົດ​ໝາຍ ໂດຍ​ບໍ່​ມີ​ວັນ​ທີ​ທີ່​ອ່ານ</translation>
    </message>
    <message id="lint.law.undated.mend">
        <source>write true_on with the day</source>
        <translation type="unfinished">ຂຽ​ນ​ວັນ​ທີ​ໃສ່ true_on</translation>
    </message>
    <message id="lint.law.ahead">
        <source>{item} says that the law was read on {day}, which is still to come</source>
        <translation type="unfinished">{item} ບອ​ກວ່າ​ອ່ານ​ລະ​ບຽ​ບ​ວັນ​ທີ {day} ຊຶ່ງ​ຍັງ​ມາ​ບໍ່ຮອດ</translation>
    </message>
    <message id="lint.law.ahead.mend">
        <source>correct true_on</source>
        <translation type="unfinished">ແກ້ true_on</translation>
    </message>
    <message id="lint.law.old">
        <source>{item} rests on law read on {day}, more than a year ago</source>
        <translation type="unfinished">{item} ອີງ​ໃສ່​ລະ​ບຽບ​ທີ່​ອ່າ​ນ​ວັນ​ທີ {day}, ກາຍ​ໜຶ່ງ​ປີ​ແລ້ວ</translation>
    </message>
    <message id="lint.law.old.mend">
        <source>read the law again, then correct the item and true_on</source>
        <translation type="unfinished">ອ່ານ​ລະ​ບຽບ​ຄືນ ແລ້ວ​ແກ້​ຄຳ​ຖາມ ແລະ true_on</translation>
    </message>
    <message id="lint.position">
        <source>of {count} answers {found} stand in place {place}; by chance it would be about {expected}</source>
        <translation type="unfinished">ໃນ {count} ຄຳຕອບ ມີ {found} ຢູ່​ບ່ອນ​ທີ {place}; ຖ້າ​ບັງ​ເອີນ​ຈະ​ປະ​ມານ {expected}</translation>
    </message>
    <message id="lint.position.mend">
        <source>mix the order of the options</source>
        <translation type="unfinished">ສະ​ຫຼັບ​ລຳ​ດັບ​ຕົວ​ເລືອກ</translation>
    </message>
    <message id="lint.longest">
        <source>in {found} of {count} items the right option is the longest; by chance it would be about {expected}</source>
        <translation type="unfinished">ໃນ {found} ຂອງ {count} ຄຳ​ຖາມ ຕົວ​ເລືອກ​ທີ່​ຖືກ​ຍາວ​ທີ່​ສຸດ; ຖ້າ​ບັງ​ເອີນ​ຈະ​ປະ​ມານ {expected}</translation>
    </message>
    <message id="lint.longest.mend">
        <source>shorten right options, or write wrong ones as fully</source>
        <translation type="unfinished">ເຮັດ​ຕົວ​ເລືອກ​ຖືກ​ໃຫ້​ສັ້ນ​ລົງ, ຫຼື ຂຽນ​ຕົວ​ເລືອກ​ຜິດ​ໃຫ້​ເຕັມ​ເທົ່າ​ກັນ</translation>
    </message>
    <message id="lint.stem.same">
        <source>{item} asks the same as {other}</source>
        <translation type="unfinished">{item} ຖາມ​ຄື​ກັນ​ກັບ {other}</translation>
    </message>
    <message id="lint.stem.same.mend">
        <source>keep one of the two</source>
        <translation type="unfinished">ເກັບ​ໄວ້​ອັນ​ດຽວ</translation>
    </message>
    <message id="lint.stem.near">
        <source>{item} asks nearly the same as {other}</source>
        <translation type="unfinished">{item} ຖາມ​ເກືອບ​ຄື​ກັນ​ກັບ {other}</translation>
    </message>
    <message id="lint.stem.near.mend">
        <source>ask one of them in another way, or take it out</source>
        <translation type="unfinished">ຖາມ​ອັນ​ໜຶ່ງ​ແບບ​ອື່ນ, ຫຼື ເອົາອອກ</translation>
    </message>
    <message id="lint.option.same">
        <source>{item}: two options have the same words: {first}; {second}</source>
        <translation type="unfinished">{item}: ສອງ​ຕົວ​ເລືອກ​ມີ​ຄຳ​ຄື​ກັນ: {first}; {second}</translation>
    </message>
    <message id="lint.option.same.mend">
        <source>change one of them</source>
        <translation type="unfinished">ປ່ຽນ​ອັນ​ໜຶ່ງ</translation>
    </message>
    <message id="lint.option.near">
        <source>{item}: two options are hard to tell apart: {first}; {second}</source>
        <translation type="unfinished">{item}: ສອງ​ຕົວ​ເລືອກ​ແຍກ​ກັນ​ຍາກ: {first}; {second}</translation>
    </message>
    <message id="lint.option.near.mend">
        <source>let the difference stand out</source>
        <translation type="unfinished">ເຮັດ​ໃຫ້​ຂໍ້​ແຕກ​ຕ່າງ​ເຫັນ​ແຈ້ງ</translation>
    </message>
    <message id="lint.truth">
        <source>{item}: nothing is marked on the picture {picture}, and nothing is known of it</source>
        <translation type="unfinished">{item}: ຮູບ {picture} ບໍ່​ມີ​ເຄື່ອງ​ໝາຍ ແລະ ບໍ່​ຮູ້​ຫຍັງ​ກ່ຽວ​ກັບ​ມັນ</translation>
    </message>
    <message id="lint.truth.mend">
        <source>mark the cue, or take a picture of the library</source>
        <translation type="unfinished">ໝາຍ​ຈຸດ​ສັງ​ເກດ, ຫຼື ໃຊ້​ຮູບ​ຈາກ​ຄັງ​ຮູບ</translation>
    </message>
    <message id="lint.wide">
        <source>{item}: a touch on {percent} % of the picture counts as right</source>
        <translation type="unfinished">{item}: ແຕະ​ໃສ່ {percent} % ຂອງ​ຮູບ ກໍ​ນັບ​ວ່າ​ຖືກ</translation>
    </message>
    <message id="lint.wide.mend">
        <source>take a picture on which the sign is smaller, or set scored = false</source>
        <translation type="unfinished">ໃຊ້​ຮູບ​ທີ່​ຈຸດ​ສັງເກດ​ນ້ອຍ​ກວ່າ ຫຼື ຕັ້ງ scored = false</translation>
    </message>
    <message id="lint.script">
        <source>{item}: {count} texts do not seem to be in the language of their file ({language}), first '{name}'</source>
        <translation type="unfinished">{item}: {count} ຂໍ້​ຄວາມ​ເບິ່ງ​ຄື​ບໍ່​ແມ່ນ​ພາ​ສາຂອງ​ໄຟ​ລ໌ ({language}), ອັນ​ທຳ​ອິດ '{name}'</translation>
    </message>
    <message id="lint.script.mend">
        <source>translate it, or move it to the file of its language</source>
        <translation type="unfinished">ແປ, ຫຼື ຍ້າຍ​ໄປ​ໄຟ​ລ໌ຂອງ​ພາ​ສາ​ນັ້ນ</translation>
    </message>
    <message id="lint.numbers">
        <source>{item}: the numbers of '{name}' in {language} differ: missing {lost}; only here {added}</source>
        <translation type="unfinished">{item}: ຕົວ​ເລກ​ໃນ '{name}' ພາ​ສາ {language} ຕ່າງ​ກັນ: ຂາດ {lost}; ມີ​ແຕ່​ຢູ່​ນີ້ {added}</translation>
    </message>
    <message id="lint.numbers.mend">
        <source>compare the texts, and write the same numbers in all languages</source>
        <translation type="unfinished">ທຽບ​ຂໍ້​ຄວາມ ແລະ ຂຽນ​ຕົວ​ເລກ​ດຽວ​ກັນ​ທຸກ​ພາ​ສາ</translation>
    </message>
    <message id="lint.claims">
        <source>{item}: '{name}' states what cannot be seen: {words}</source>
        <translation type="unfinished">{item}: '{name}' ຢືນ​ຢັນ​ສິ່ງ​ທີ່​ເບິ່ງ​ບໍ່​ເຫັນ: {words}</translation>
    </message>
    <message id="lint.claims.mend">
        <source>say what it fits, what is suspected or what the document says</source>
        <translation type="unfinished">ບອ​ກວ່າສອດ​ຄ່ອງ​ກັບ​ຫຍັງ, ສົງ​ໄສ​ຫຍັງ ຫຼື ເອ​ກະ​ສານ​ຂຽນ​ແນວ​ໃດ</translation>
    </message>
    <message id="lint.methods">
        <source>{item}: '{name}' offers a method that destroys evidence as right: {words}</source>
        <translation type="unfinished">{item}: '{name}' ສະ​ເໜີ​ວິ​ທີ​ທຳ​ລາຍ​ຫຼັກ​ຖາ​ນ​ວ່າ​ຖືກ​ຕ້ອງ: {words}</translation>
    </message>
    <message id="lint.methods.mend">
        <source>make it a wrong option and mark it as critical</source>
        <translation type="unfinished">ໃຫ້​ເປັນ​ຕົວ​ເລືອກ​ຜິດ ແລະ ໝາ​ຍ​ວ່າ​ຮ້າຍ​ແຮງ</translation>
    </message>
    <message id="exchange.fate.kept">
        <source>kept</source>
        <translation type="unfinished">ຮັກ​ສາ​ໄວ້</translation>
    </message>
    <message id="exchange.fate.changed">
        <source>changed</source>
        <translation type="unfinished">ປ່ຽນ​ແລ້ວ</translation>
    </message>
    <message id="exchange.fate.left_out">
        <source>left out</source>
        <translation type="unfinished">ປະອອກ</translation>
    </message>
    <message id="exchange.line">
        <source>{fate}: {question} (line {line}): {note}</source>
        <translation type="unfinished">{fate}: {question} (ແຖວ {line}): {note}</translation>
    </message>
    <message id="exchange.line_file">
        <source>{fate}: {question}: {note}</source>
        <translation type="unfinished">{fate}: {question}: {note}</translation>
    </message>
    <message id="exchange.summary">
        <source>{kept} questions carried over, {left_out} left out, {changed} changes. Read the changes before you use them.</source>
        <translation type="unfinished">ນຳ​ມາ {kept} ຄຳ​ຖາມ, ປະອອກ {left_out}, ປ່ຽນ {changed} ບ່ອນ. ອ່ານ​ສິ່ງ​ທີ່​ປ່ຽນ​ກ່ອນ​ໃຊ້.</translation>
    </message>
    <message id="exchange.note.kept">
        <source>as {item}</source>
        <translation type="unfinished">ເປັນ {item}</translation>
    </message>
    <message id="exchange.note.type">
        <source>there is nothing like a question of type {type}</source>
        <translation type="unfinished">ບໍ່​ມີ​ຄຳ​ຖາມ​ຄ້າຍ​ປະ​ເພດ {type}</translation>
    </message>
    <message id="exchange.note.scenario">
        <source>Moodle has nothing like a scenario</source>
        <translation type="unfinished">Moodle ບໍ່​ມີ​ຫຍັງ​ຄ້າຍ​ສະ​ຖາ​ນະ​ການ</translation>
    </message>
    <message id="exchange.note.undecidable_number">
        <source>Moodle cannot ask for a number that nobody can tell</source>
        <translation type="unfinished">Moodle ຖາມ​ຕົວ​ເລກ​ທີ່​ບໍ່​ມີ​ໃຜບອກ​ໄດ້​ບໍ່​ໄດ້</translation>
    </message>
    <message id="exchange.note.undecidable_marker">
        <source>Moodle cannot ask for a region that is not there</source>
        <translation type="unfinished">Moodle ຖາມ​ບໍ​ລິ​ເວນ​ທີ່​ບໍ່​ມີ​ບໍ່​ໄດ້</translation>
    </message>
    <message id="exchange.note.cannot_tell_there">
        <source>the answer 'cannot tell' cannot be given in Moodle here</source>
        <translation type="unfinished">ຢູ່​ນີ້ Moodle ຕອບ 'ບອກ​ບໍ່​ໄດ້' ບໍ່​ໄດ້</translation>
    </message>
    <message id="exchange.note.all_regions">
        <source>in Moodle all {count} regions have to be marked, here any one of them</source>
        <translation type="unfinished">ໃນ Moodle ຕ້ອງ​ໝາຍ​ທັງ {count} ບໍ​ລິ​ເວນ, ຢູ່​ນີ້​ອັນ​ດຽວ​ກໍ​ພໍ</translation>
    </message>
    <message id="exchange.note.any_region">
        <source>here any one of the {count} regions is enough</source>
        <translation type="unfinished">ຢູ່​ນີ້​ອັນ​ໃດ​ໜຶ່ງ​ໃນ {count} ບໍ​ລິ​ເວນ​ກໍ​ພໍ</translation>
    </message>
    <message id="exchange.note.points_there">
        <source>Moodle counts part of the points in its own way</source>
        <translation type="unfinished">Moodle ນັບ​ຄະ​ແນນ​ບາງ​ສ່ວນ​ຕາມ​ແບບຂອງ​ມັນ</translation>
    </message>
    <message id="exchange.note.points_here">
        <source>part of the points is counted in the program's own way</source>
        <translation type="unfinished">ຄະ​ແນນ​ບາງ​ສ່ວນ​ນັບ​ຕາມ​ແບບຂອງ​ໂປຣ​ແກຣມ</translation>
    </message>
    <message id="exchange.note.edited">
        <source>changed since it was written, and taken as it is now: {names}</source>
        <translation type="unfinished">ປ່ຽນ​ຫຼັງ​ຂຽນອອກ, ເອົາ​ຕາມ​ປັດ​ຈຸ​ບັນ: {names}</translation>
    </message>
    <message id="exchange.note.rebuilt">
        <source>its answers were added or taken away, so it is read as a new question</source>
        <translation type="unfinished">ຄຳຕອບ​ຖືກ​ເພີ່ມ ຫຼື ເອົາອອກ, ຈຶ່ງ​ອ່ານ​ເປັນ​ຄຳ​ຖາມ​ໃໝ່</translation>
    </message>
    <message id="exchange.note.record_damaged">
        <source>the program's own record in it is damaged; export it again</source>
        <translation type="unfinished">ບັນ​ທຶກຂອງ​ໂປຣ​ແກຣມ​ໃນ​ນັ້ນ​ເສຍ; ໃຫ້​ສົ່ງອອກ​ໃໝ່</translation>
    </message>
    <message id="exchange.note.record_newer">
        <source>it was written by a newer version of the program; update this one</source>
        <translation type="unfinished">ຂຽນ​ໂດຍ​ລຸ້ນ​ໃໝ່​ກວ່າ; ໃຫ້​ອັບ​ເດດ​ໂປຣ​ແກຣມ</translation>
    </message>
    <message id="exchange.note.shares">
        <source>the points of the right answers add up to {sum} %, not to 100</source>
        <translation type="unfinished">ຄະ​ແນນ​ຄຳຕອບ​ຖືກລວມ {sum} %, ບໍ່​ແມ່ນ 100</translation>
    </message>
    <message id="exchange.note.shares_single">
        <source>{count} answers give all the points (the best {best} %); one has to</source>
        <translation type="unfinished">ມີ {count} ຄຳຕອບ​ໄດ້​ຄະ​ແນນ​ເຕັມ (ສູງ​ສຸດ {best} %); ຕ້ອງ​ມີ​ອັນ​ດຽວ</translation>
    </message>
    <message id="exchange.note.minus">
        <source>wrong answers cost no points here</source>
        <translation type="unfinished">ຢູ່​ນີ້ຕອບ​ຜິດ​ບໍ່​ຕັດ​ຄະ​ແນນ</translation>
    </message>
    <message id="exchange.note.part">
        <source>{share} % of the points for '{text}' are not given here</source>
        <translation type="unfinished">ຢູ່​ນີ້​ບໍ່​ໃຫ້ {share} % ຂອງ​ຄະ​ແນນ​ແກ່ '{text}'</translation>
    </message>
    <message id="exchange.note.grade">
        <source>worth {found} points there, one here</source>
        <translation type="unfinished">ຢູ່​ນັ້ນ​ໄດ້ {found} ຄະ​ແນນ, ຢູ່​ນີ້​ໜຶ່ງ</translation>
    </message>
    <message id="exchange.note.hints">
        <source>{count} hints were left out</source>
        <translation type="unfinished">ປະ​ຄຳ​ໃບ້ {count} ອັນ</translation>
    </message>
    <message id="exchange.note.tags">
        <source>tags left out: {tags}</source>
        <translation type="unfinished">ປະ​ປ້າຍ​ກຳ​ກັບ: {tags}</translation>
    </message>
    <message id="exchange.note.format">
        <source>bold, lists and tables became plain text</source>
        <translation type="unfinished">ຕົວ​ໜາ, ລາຍ​ການ ແລະ ຕາ​ຕະ​ລາງ ກາຍ​ເປັນ​ຂໍ້​ຄວາມ​ທຳ​ມະ​ດາ</translation>
    </message>
    <message id="exchange.note.media">
        <source>left out of the text: {kinds}</source>
        <translation type="unfinished">ປະອອກ​ຈາກ​ຂໍ້​ຄວາມ: {kinds}</translation>
    </message>
    <message id="exchange.note.picture_in_text">
        <source>pictures in answers or feedback were left out</source>
        <translation type="unfinished">ປະ​ຮູບ​ໃນ​ຄຳຕອບ ຫຼື ຄຳ​ຕິ​ຊົມ</translation>
    </message>
    <message id="exchange.note.picture_answers">
        <source>its answers are pictures; sort or match them anew in the program</source>
        <translation type="unfinished">ຄຳຕອບ​ແມ່ນ​ຮູບ; ໃຫ້​ສ້າງ​ໃໝ່​ໃນ​ໂປຣ​ແກຣມ</translation>
    </message>
    <message id="exchange.note.picture_missing">
        <source>the picture {file} is not in the file; export it again with its files</source>
        <translation type="unfinished">ບໍ່​ມີ​ຮູບ {file} ໃນ​ໄຟ​ລ໌; ໃຫ້​ສົ່ງອອກ​ໃໝ່​ພ້ອມ​ໄຟ​ລ໌</translation>
    </message>
    <message id="exchange.note.picture_kind">
        <source>{file} is no JPEG, PNG or WebP picture</source>
        <translation type="unfinished">{file} ບໍ່​ແມ່ນ​ຮູບ JPEG, PNG ຫຼື WebP</translation>
    </message>
    <message id="exchange.note.picture_elsewhere">
        <source>the picture {file} lies elsewhere and was left out</source>
        <translation type="unfinished">ຮູບ {file} ຢູ່​ບ່ອນ​ອື່ນ ແລະ ຖືກ​ປະ</translation>
    </message>
    <message id="exchange.note.cannot_tell_here">
        <source>'cannot tell' was added as the last answer</source>
        <translation type="unfinished">ເພີ່ມ 'ບອກ​ບໍ່​ໄດ້' ເປັນ​ຄຳຕອບ​ສຸດ​ທ້າຍ</translation>
    </message>
    <message id="exchange.note.cut">
        <source>'{name}' was cut to {limit} characters</source>
        <translation type="unfinished">'{name}' ຖືກ​ຕັດ​ເຫຼືອ {limit} ຕົວ​ອັກສອນ</translation>
    </message>
    <message id="exchange.note.long">
        <source>its text is longer than {limit} characters; shorten it</source>
        <translation type="unfinished">ຂໍ້​ຄວາມ​ຍາວ​ກວ່າ {limit} ຕົວ​ອັກສອນ; ໃຫ້​ຫຍໍ້</translation>
    </message>
    <message id="exchange.note.no_stem">
        <source>it has no text</source>
        <translation type="unfinished">ບໍ່​ມີ​ຂໍ້​ຄວາມ</translation>
    </message>
    <message id="exchange.note.empty_option">
        <source>an answer has no words</source>
        <translation type="unfinished">ມີ​ຄຳຕອບ​ທີ່​ບໍ່​ມີ​ຄຳ</translation>
    </message>
    <message id="exchange.note.two_answers">
        <source>true or false needs two answers, here are {found}</source>
        <translation type="unfinished">ຖືກ​ຜິດ​ຕ້ອງ​ມີສອງ​ຄຳຕອບ, ຢູ່​ນີ້​ມີ {found}</translation>
    </message>
    <message id="exchange.note.no_number">
        <source>'{value}' is no number</source>
        <translation type="unfinished">'{value}' ບໍ່​ແມ່ນ​ຕົວ​ເລກ</translation>
    </message>
    <message id="exchange.note.unit">
        <source>the unit '{unit}' is not known here; name it in the text</source>
        <translation type="unfinished">ບໍ່​ຮູ້​ຈັກ​ຫົວ​ໜ່ວຍ '{unit}'; ໃຫ້​ຂຽນ​ໃນ​ຄຳ​ຖາມ</translation>
    </message>
    <message id="exchange.note.units">
        <source>of {count} units only the first was taken</source>
        <translation type="unfinished">ໃນ {count} ຫົວ​ໜ່ວຍ ເອົາ​ອັນ​ທຳ​ອິດ</translation>
    </message>
    <message id="exchange.note.markers">
        <source>it asks for {count} different markers; here one question asks for one</source>
        <translation type="unfinished">ຖາມ {count} ເຄື່ອງ​ໝາຍ​ຕ່າງ​ກັນ; ຢູ່​ນີ້​ໜຶ່ງ​ຄຳ​ຖາມ​ມີ​ອັນ​ດຽວ</translation>
    </message>
    <message id="exchange.note.shape">
        <source>its region is no polygon, rectangle or circle: {shape}</source>
        <translation type="unfinished">ບໍ​ລິ​ເວນ​ບໍ່​ແມ່ນ​ຫຼາຍ​ແຈ, ສີ່​ແຈ ຫຼື ວົງ​ມົນ: {shape}</translation>
    </message>
    <message id="exchange.note.region_outside">
        <source>its region lies outside of the picture</source>
        <translation type="unfinished">ບໍ​ລິ​ເວນ​ຢູ່ນອກ​ຮູບ</translation>
    </message>
    <message id="exchange.note.circle">
        <source>circles became polygons of 24 corners</source>
        <translation type="unfinished">ວົງ​ມົນ​ກາຍ​ເປັນ​ຮູບ 24 ແຈ</translation>
    </message>
    <message id="exchange.note.no_day">
        <source>law items need the day on which the law was read; give it with --true-on</source>
        <translation type="unfinished">ຄຳ​ຖາມ​ລະ​ບຽບ​ຕ້ອງ​ມີ​ວັນ​ທີ​ທີ່​ອ່ານ; ໃຫ້​ດ້ວຍ --true-on</translation>
    </message>
    <message id="exchange.note.too_many">
        <source>a pack holds at most {limit} items; split the file</source>
        <translation type="unfinished">ໜຶ່ງ​ຊຸດ​ມີ​ສູງ​ສຸດ {limit} ຄຳ​ຖາມ; ໃຫ້​ແບ່ງ​ໄຟ​ລ໌</translation>
    </message>
    <message id="exchange.note.refused">
        <source>it breaks the format of packs: {what}</source>
        <translation type="unfinished">ບໍ່​ຖືກ​ຮູບ​ແບບ​ຊຸດ: {what}</translation>
    </message>
    <message id="exchange.note.gift_brace">
        <source>a brace is missing, or a blank line stands between the braces; write \{{ and \}} for braces in a text</source>
        <translation type="unfinished">ຂາ​ດ​ວົງ​ປີກ​ກາ, ຫຼື ມີ​ແຖວ​ຫວ່າງ​ໃນ​ນັ້ນ; ວົງ​ປີກ​ກາ​ໃນ​ຂໍ້​ຄວາມ​ຂຽນ \{{ ແລະ \}}</translation>
    </message>
    <message id="exchange.note.gift_two_answers">
        <source>there is a second pair of braces; keep one, and write \{{ and \}} for braces in a text</source>
        <translation type="unfinished">ມີ​ວົງ​ປີກ​ກາ​ຄູ່​ທີສອງ; ເກັບ​ຄູ່​ດຽວ, ໃນ​ຂໍ້​ຄວາມ​ຂຽນ \{{ ແລະ \}}</translation>
    </message>
    <message id="exchange.note.gift_weight">
        <source>{value} is no share from -100 to 100; write it like %50%</source>
        <translation type="unfinished">{value} ບໍ່​ແມ່ນ​ອັດ​ຕາ -100 ຫາ 100; ຂຽນ​ຄື %50%</translation>
    </message>
    <message id="exchange.note.gift_no_sign">
        <source>'{value}' stands without = or ~ before it; put one there</source>
        <translation type="unfinished">'{value}' ບໍ່​ມີ = ຫຼື ~ ທາງ​ໜ້າ; ໃຫ້​ໃສ່</translation>
    </message>
    <message id="exchange.note.gift_empty">
        <source>there is no answer after {sign}; in a text write \{sign}</source>
        <translation type="unfinished">ບໍ່​ມີ​ຄຳຕອບ​ຫຼັງ {sign}; ໃນ​ຂໍ້​ຄວາມ​ຂຽນ \{sign}</translation>
    </message>
    <message id="exchange.note.gift_one_answer">
        <source>there is only one answer; write at least two</source>
        <translation type="unfinished">ມີ​ຄຳຕອບ​ດຽວ; ຂຽນ​ຢ່າງ​ໜ້ອຍສອງ</translation>
    </message>
    <message id="exchange.note.gift_two_right">
        <source>{count} answers begin with =; write ~%50% where several are right</source>
        <translation type="unfinished">{count} ຄຳຕອບ​ເລີ່ມ​ດ້ວຍ =; ຖ້າ​ຖືກ​ຫຼາຍ​ອັນ ຂຽນ ~%50%</translation>
    </message>
    <message id="exchange.note.gift_none_right">
        <source>no answer is right; begin it with =</source>
        <translation type="unfinished">ບໍ່​ມີ​ຄຳຕອບ​ຖືກ; ໃຫ້​ເລີ່ມ​ດ້ວຍ =</translation>
    </message>
    <message id="exchange.note.gift_pair">
        <source>'{value}' is no pair; write it like = left -&gt; right</source>
        <translation type="unfinished">'{value}' ບໍ່​ແມ່ນ​ຄູ່; ຂຽນ​ຄື = ຊ້າຍ -&gt; ຂວາ</translation>
    </message>
    <message id="exchange.note.gift_number">
        <source>'{value}' is no number with tolerance; write it like 5, 5:0.5 or 3..7</source>
        <translation type="unfinished">'{value}' ບໍ່​ແມ່ນ​ຕົວ​ເລກ; ຂຽນ​ຄື 5, 5:0.5 ຫຼື 3..7</translation>
    </message>
    <message id="errors.questions_too_large">
        <source>{file}: the file has {megabytes} MB, the limit for questions is {limit} MB. Export fewer questions at a time.</source>
        <translation type="unfinished">{file}: ໄຟ​ລ໌​ມີ {megabytes} MB, ຂີດ​ຈຳ​ກັດຂອງ​ຄຳ​ຖາມ​ແມ່ນ {limit} MB. ໃຫ້​ສົ່ງອອກ​ເທື່ອ​ລະ​ໜ້ອຍ​ລົງ.</translation>
    </message>
    <message id="errors.not_question_file">
        <source>{file}, line {line}: this cannot be read as questions ({why}). Export the file again, or choose the other --format.</source>
        <translation type="unfinished">{file}, ແຖວ {line}: ອ່ານ​ເປັນ​ຄຳ​ຖາມ​ບໍ່​ໄດ້ ({why}). ໃຫ້​ສົ່ງອອກ​ໃໝ່, ຫຼື ເລືອກ --format ອື່ນ.</translation>
    </message>
    <message id="errors.entities_in_file">
        <source>{file}, line {line}: the file declares entities of its own, which are not read for safety. Export it again from Moodle.</source>
        <translation type="unfinished">{file}, ແຖວ {line}: ໄຟ​ລ໌​ປະ​ກາດ entity ເອງ, ເພື່ອ​ຄວາມປອດ​ໄພ​ຈຶ່ງ​ບໍ່​ອ່ານ. ໃຫ້​ສົ່ງອອກ​ຈາກ Moodle ໃໝ່.</translation>
    </message>
    <message id="errors.no_questions">
        <source>{file}: none of {count} entries could be carried over; the lines above say why.</source>
        <translation type="unfinished">{file}: ນຳ​ມາ​ບໍ່​ໄດ້​ຈັກ​ອັນ​ໃນ {count} ລາຍ​ການ; ແຖວ​ຂ້າງ​ເທິງບອກ​ເຫດ​ຜົນ.</translation>
    </message>
    <message id="errors.language_not_in_pack">
        <source>{pack} has no texts in '{language}'. Choose one of: {known}.</source>
        <translation type="unfinished">{pack} ບໍ່​ມີ​ຂໍ້​ຄວາມ​ພາ​ສາ '{language}'. ເລືອກ​ໜຶ່ງ​ໃນ: {known}.</translation>
    </message>
</context>
</TS>
