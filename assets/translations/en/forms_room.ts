<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>forms_room</name>
    <message id="forms_room.title">
        <source>Examination forms</source>
        <translation>Examination forms</translation>
    </message>
    <message id="forms_room.sessions_text">
        <source>Parallel forms from a blueprint, sealed until you read out the code; on laptops or on paper.</source>
        <translation>Parallel forms from a blueprint, sealed until you read out the code; on laptops or on paper.</translation>
    </message>
    <message id="forms_room.sessions_go">
        <source>Make and open forms</source>
        <translation>Make and open forms</translation>
    </message>
    <message id="forms_room.form">
        <source>{blueprint}, form {form}</source>
        <translation>{blueprint}, form {form}</translation>
    </message>
    <message id="forms_room.letter">
        <source>Form {form}</source>
        <translation>Form {form}</translation>
    </message>
    <message id="forms_room.letters">
        <source>Forms of this series</source>
        <translation>Forms of this series</translation>
    </message>
    <message id="forms_room.items">
        <source>{count} items</source>
        <translation>{count} items</translation>
    </message>
    <message id="forms_room.minutes">
        <source>{count} minutes</source>
        <translation>{count} minutes</translation>
    </message>
    <message id="forms_room.at_least">
        <source>at least {count}</source>
        <translation>at least {count}</translation>
    </message>
    <message id="forms_room.common">
        <source>in every form</source>
        <translation>in every form</translation>
    </message>
    <message id="forms_room.file_kind">
        <source>Examination form</source>
        <translation>Examination form</translation>
    </message>
    <message id="forms_room.difficulty">
        <source>{band} ({value})</source>
        <translation>{band} ({value})</translation>
    </message>
    <message id="forms_room.blueprint.identification-deciding">
        <source>Identification, deciding</source>
        <translation>Identification, deciding</translation>
    </message>
    <message id="forms_room.blueprint.law-and-evidence">
        <source>Law and evidence</source>
        <translation>Law and evidence</translation>
    </message>
    <message id="forms_room.blueprint.whole-course">
        <source>Whole course</source>
        <translation>Whole course</translation>
    </message>
    <message id="forms_room.blueprint.facts">
        <source>{forms} forms of {items} items, {common} in common, {minutes} minutes</source>
        <translation>{forms} forms of {items} items, {common} in common, {minutes} minutes</translation>
    </message>
    <message id="forms_room.competency.identification">
        <source>identification</source>
        <translation>identification</translation>
    </message>
    <message id="forms_room.competency.legal">
        <source>law</source>
        <translation>law</translation>
    </message>
    <message id="forms_room.competency.evidence">
        <source>evidence</source>
        <translation>evidence</translation>
    </message>
    <message id="forms_room.competency.cooperation">
        <source>cooperation</source>
        <translation>cooperation</translation>
    </message>
    <message id="forms_room.kind.ivory">
        <source>ivory</source>
        <translation>ivory</translation>
    </message>
    <message id="forms_room.kind.pangolin">
        <source>pangolin</source>
        <translation>pangolin</translation>
    </message>
    <message id="forms_room.kind.tiger">
        <source>tiger</source>
        <translation>tiger</translation>
    </message>
    <message id="forms_room.kind.general">
        <source>general</source>
        <translation>general</translation>
    </message>
    <message id="forms_room.band.easy">
        <source>easy</source>
        <translation>easy</translation>
    </message>
    <message id="forms_room.band.middle">
        <source>middling</source>
        <translation>middling</translation>
    </message>
    <message id="forms_room.band.hard">
        <source>hard</source>
        <translation>hard</translation>
    </message>
    <message id="forms_room.role.protected">
        <source>protected product</source>
        <translation>protected product</translation>
    </message>
    <message id="forms_room.role.look_alike">
        <source>look-alike</source>
        <translation>look-alike</translation>
    </message>
    <message id="forms_room.role.undecidable">
        <source>cannot be told</source>
        <translation>cannot be told</translation>
    </message>
    <message id="forms_room.type.single">
        <source>one answer</source>
        <translation>one answer</translation>
    </message>
    <message id="forms_room.type.multiple">
        <source>several answers</source>
        <translation>several answers</translation>
    </message>
    <message id="forms_room.type.true_false">
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message id="forms_room.type.hotspot">
        <source>point on a picture</source>
        <translation>point on a picture</translation>
    </message>
    <message id="forms_room.type.pair">
        <source>same or different</source>
        <translation>same or different</translation>
    </message>
    <message id="forms_room.type.ordering">
        <source>ordering</source>
        <translation>ordering</translation>
    </message>
    <message id="forms_room.type.matching">
        <source>matching</source>
        <translation>matching</translation>
    </message>
    <message id="forms_room.type.sorting">
        <source>sorting</source>
        <translation>sorting</translation>
    </message>
    <message id="forms_room.type.numeric">
        <source>number</source>
        <translation>number</translation>
    </message>
    <message id="forms_room.type.scenario">
        <source>branching story</source>
        <translation>branching story</translation>
    </message>
    <message id="forms_room.made.title">
        <source>Made on this laptop</source>
        <translation>Made on this laptop</translation>
    </message>
    <message id="forms_room.made.none">
        <source>No forms yet. Forms that you make are kept here with their codes.</source>
        <translation>No forms yet. Forms that you make are kept here with their codes.</translation>
    </message>
    <message id="forms_room.made.letters">
        <source>Forms {letters}</source>
        <translation>Forms {letters}</translation>
    </message>
    <message id="forms_room.made.open">
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message id="forms_room.new.title">
        <source>New forms</source>
        <translation>New forms</translation>
    </message>
    <message id="forms_room.new.lead">
        <source>Forms for before, after and the follow-up: alike in difficulty, with some common items and nothing else shared.</source>
        <translation>Forms for before, after and the follow-up: alike in difficulty, with some common items and nothing else shared.</translation>
    </message>
    <message id="forms_room.new.assemble">
        <source>Choose a blueprint and packs; the program picks the items.</source>
        <translation>Choose a blueprint and packs; the program picks the items.</translation>
    </message>
    <message id="forms_room.new.seal">
        <source>Look at the match, swap items, seal the forms.</source>
        <translation>Look at the match, swap items, seal the forms.</translation>
    </message>
    <message id="forms_room.new.stick">
        <source>Put the form files on the stick; the codes stay with you.</source>
        <translation>Put the form files on the stick; the codes stay with you.</translation>
    </message>
    <message id="forms_room.new.release">
        <source>After the test read out the code: answers and scores open.</source>
        <translation>After the test read out the code: answers and scores open.</translation>
    </message>
    <message id="forms_room.new.go">
        <source>Make new forms</source>
        <translation>Make new forms</translation>
    </message>
    <message id="forms_room.status">
        <source>Answers are sealed under a code that only this laptop and your list hold.</source>
        <translation>Answers are sealed under a code that only this laptop and your list hold.</translation>
    </message>
    <message id="forms_room.status.sealed">
        <source>Sealed. The codes are kept on this laptop; form files hold none.</source>
        <translation>Sealed. The codes are kept on this laptop; form files hold none.</translation>
    </message>
    <message id="forms_room.draft">
        <source>A draft: nothing is kept until you seal it.</source>
        <translation>A draft: nothing is kept until you seal it.</translation>
    </message>
    <message id="forms_room.draft.leave">
        <source>Leave the draft?</source>
        <translation>Leave the draft?</translation>
    </message>
    <message id="forms_room.draft.leave.text">
        <source>These forms are not sealed yet. They are not kept when you leave.</source>
        <translation>These forms are not sealed yet. They are not kept when you leave.</translation>
    </message>
    <message id="forms_room.draft.stay">
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message id="forms_room.draft.go">
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message id="forms_room.wish.title">
        <source>For whom and how</source>
        <translation>For whom and how</translation>
    </message>
    <message id="forms_room.wish.blueprint">
        <source>Blueprint</source>
        <translation>Blueprint</translation>
    </message>
    <message id="forms_room.wish.holds">
        <source>Each form holds</source>
        <translation>Each form holds</translation>
    </message>
    <message id="forms_room.wish.packs">
        <source>Items from these packs</source>
        <translation>Items from these packs</translation>
    </message>
    <message id="forms_room.wish.pack">
        <source>{pack} ({count} items)</source>
        <translation>{pack} ({count} items)</translation>
    </message>
    <message id="forms_room.wish.open_packs">
        <source>Packs that come with the program hold their answers in the open. For an examination that counts, use a pack that only you have.</source>
        <translation>Packs that come with the program hold their answers in the open. For an examination that counts, use a pack that only you have.</translation>
    </message>
    <message id="forms_room.wish.pace">
        <source>Pace</source>
        <translation>Pace</translation>
    </message>
    <message id="forms_room.pace.free">
        <source>own pace</source>
        <translation>own pace</translation>
    </message>
    <message id="forms_room.pace.paced">
        <source>in step</source>
        <translation>in step</translation>
    </message>
    <message id="forms_room.pace.free.text">
        <source>Everyone has an order of their own and a clock.</source>
        <translation>Everyone has an order of their own and a clock.</translation>
    </message>
    <message id="forms_room.pace.paced.text">
        <source>You read out a four-digit code; every laptop opens that item. No clock.</source>
        <translation>You read out a four-digit code; every laptop opens that item. No clock.</translation>
    </message>
    <message id="forms_room.wish.minutes">
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message id="forms_room.wish.sureness">
        <source>Ask how sure one is</source>
        <translation>Ask how sure one is</translation>
    </message>
    <message id="forms_room.wish.sureness.text">
        <source>With each answer: guess, fairly sure, sure. Sure and not right is fed back.</source>
        <translation>With each answer: guess, fairly sure, sure. Sure and not right is fed back.</translation>
    </message>
    <message id="forms_room.wish.start">
        <source>Choose items</source>
        <translation>Choose items</translation>
    </message>
    <message id="forms_room.work.assemble">
        <source>Choosing items for forms that are alike</source>
        <translation>Choosing items for forms that are alike</translation>
    </message>
    <message id="forms_room.work.seal">
        <source>Sealing the forms</source>
        <translation>Sealing the forms</translation>
    </message>
    <message id="forms_room.work.open">
        <source>Opening the forms</source>
        <translation>Opening the forms</translation>
    </message>
    <message id="forms_room.work.copy">
        <source>Copying the form files</source>
        <translation>Copying the form files</translation>
    </message>
    <message id="forms_room.work.cancel">
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message id="forms_room.match.title">
        <source>How alike the forms are</source>
        <translation>How alike the forms are</translation>
    </message>
    <message id="forms_room.match.common">
        <source>{count} items are common to all forms.</source>
        <translation>{count} items are common to all forms.</translation>
    </message>
    <message id="forms_room.plot.name">
        <source>Expected score from low to high ability, of {most}: {curves}</source>
        <translation>Expected score from low to high ability, of {most}: {curves}</translation>
    </message>
    <message id="forms_room.plot.score">
        <source>expected score</source>
        <translation>expected score</translation>
    </message>
    <message id="forms_room.plot.ability">
        <source>ability (logits)</source>
        <translation>ability (logits)</translation>
    </message>
    <message id="forms_room.swap">
        <source>Swap</source>
        <translation>Swap</translation>
    </message>
    <message id="forms_room.swap.title">
        <source>Swap item {place} of form {form}</source>
        <translation>Swap item {place} of form {form}</translation>
    </message>
    <message id="forms_room.swap.take">
        <source>Take this one</source>
        <translation>Take this one</translation>
    </message>
    <message id="forms_room.swap.same">
        <source>as hard as before</source>
        <translation>as hard as before</translation>
    </message>
    <message id="forms_room.swap.harder">
        <source>harder</source>
        <translation>harder</translation>
    </message>
    <message id="forms_room.swap.easier">
        <source>easier</source>
        <translation>easier</translation>
    </message>
    <message id="forms_room.swap.match">
        <source>forms apart by {before} % before, {after} % after</source>
        <translation>forms apart by {before} % before, {after} % after</translation>
    </message>
    <message id="forms_room.swap.count">
        <source>{cell}: {before} before, {after} after</source>
        <translation>{cell}: {before} before, {after} after</translation>
    </message>
    <message id="forms_room.swap.everywhere">
        <source>replaced in every form</source>
        <translation>replaced in every form</translation>
    </message>
    <message id="forms_room.swap.done">
        <source>Item {place} was swapped.</source>
        <translation>Item {place} was swapped.</translation>
    </message>
    <message id="forms_room.act.seal">
        <source>Seal and keep</source>
        <translation>Seal and keep</translation>
    </message>
    <message id="forms_room.act.save">
        <source>Save for the stick</source>
        <translation>Save for the stick</translation>
    </message>
    <message id="forms_room.act.codes">
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message id="forms_room.act.print">
        <source>Print on paper</source>
        <translation>Print on paper</translation>
    </message>
    <message id="forms_room.act.type">
        <source>Type in answer sheets</source>
        <translation>Type in answer sheets</translation>
    </message>
    <message id="forms_room.act.change">
        <source>Change an item</source>
        <translation>Change an item</translation>
    </message>
    <message id="forms_room.save.dialog">
        <source>Choose the stick or a folder</source>
        <translation>Choose the stick or a folder</translation>
    </message>
    <message id="forms_room.saved">
        <source>{count} form files are in {folder}. No code is among them.</source>
        <translation>{count} form files are in {folder}. No code is among them.</translation>
    </message>
    <message id="forms_room.codes.title">
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message id="forms_room.codes.lead">
        <source>Read out the step codes during the test, the release code after it.</source>
        <translation>Read out the step codes during the test, the release code after it.</translation>
    </message>
    <message id="forms_room.codes.hidden">
        <source>Is this screen projected? The codes are shown only when you press.</source>
        <translation>Is this screen projected? The codes are shown only when you press.</translation>
    </message>
    <message id="forms_room.codes.show">
        <source>Show the codes</source>
        <translation>Show the codes</translation>
    </message>
    <message id="forms_room.codes.steps">
        <source>Step code of each item</source>
        <translation>Step code of each item</translation>
    </message>
    <message id="forms_room.codes.paper">
        <source>For the trainer alone. Keep this list apart from the form files.</source>
        <translation>For the trainer alone. Keep this list apart from the form files.</translation>
    </message>
    <message id="forms_room.sit.title">
        <source>Sit a form</source>
        <translation>Sit a form</translation>
    </message>
    <message id="forms_room.sit.open">
        <source>Sit an examination</source>
        <translation>Sit an examination</translation>
    </message>
    <message id="forms_room.sit.status">
        <source>Every answer is saved at once. Scores open when the trainer reads out the code.</source>
        <translation>Every answer is saved at once. Scores open when the trainer reads out the code.</translation>
    </message>
    <message id="forms_room.shelf.title">
        <source>Forms on this laptop</source>
        <translation>Forms on this laptop</translation>
    </message>
    <message id="forms_room.shelf.lead">
        <source>Choose the form that the trainer names. Compare its number.</source>
        <translation>Choose the form that the trainer names. Compare its number.</translation>
    </message>
    <message id="forms_room.shelf.none">
        <source>Open the form file from the trainer's stick, or drop it here. It is kept on this laptop.</source>
        <translation>Open the form file from the trainer's stick, or drop it here. It is kept on this laptop.</translation>
    </message>
    <message id="forms_room.shelf.open">
        <source>Open a form file</source>
        <translation>Open a form file</translation>
    </message>
    <message id="forms_room.no_language">
        <source>not in this language, but in: {languages}</source>
        <translation>not in this language, but in: {languages}</translation>
    </message>
    <message id="forms_room.who">
        <source>Who sits it?</source>
        <translation>Who sits it?</translation>
    </message>
    <message id="forms_room.who.hint">
        <source>Answers are kept under this name or code.</source>
        <translation>Answers are kept under this name or code.</translation>
    </message>
    <message id="forms_room.who.new">
        <source>Somebody who is not in the list</source>
        <translation>Somebody who is not in the list</translation>
    </message>
    <message id="forms_room.occasion">
        <source>Which test is it?</source>
        <translation>Which test is it?</translation>
    </message>
    <message id="forms_room.paced.title">
        <source>In step with the room</source>
        <translation>In step with the room</translation>
    </message>
    <message id="forms_room.paced.text">
        <source>The trainer reads out four digits; they open the item on every laptop.</source>
        <translation>The trainer reads out four digits; they open the item on every laptop.</translation>
    </message>
    <message id="forms_room.state.new">
        <source>Not begun.</source>
        <translation>Not begun.</translation>
    </message>
    <message id="forms_room.state.open">
        <source>Open: {answered} of {count} answered. It goes on where it was.</source>
        <translation>Open: {answered} of {count} answered. It goes on where it was.</translation>
    </message>
    <message id="forms_room.state.handed">
        <source>Handed in: {answered} of {count} answered.</source>
        <translation>Handed in: {answered} of {count} answered.</translation>
    </message>
    <message id="forms_room.go.begin">
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message id="forms_room.go.on">
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message id="forms_room.go.code">
        <source>Type the release code</source>
        <translation>Type the release code</translation>
    </message>
    <message id="forms_room.step.title">
        <source>Wait for the next code</source>
        <translation>Wait for the next code</translation>
    </message>
    <message id="forms_room.step.lead">
        <source>The trainer reads out four digits. Type them to open the item.</source>
        <translation>The trainer reads out four digits. Type them to open the item.</translation>
    </message>
    <message id="forms_room.step.code">
        <source>Step code</source>
        <translation>Step code</translation>
    </message>
    <message id="forms_room.step.open">
        <source>Open the item</source>
        <translation>Open the item</translation>
    </message>
    <message id="forms_room.step.saved">
        <source>{answered} of {count} answered and saved.</source>
        <translation>{answered} of {count} answered and saved.</translation>
    </message>
    <message id="forms_room.step.end">
        <source>The test is over: hand in</source>
        <translation>The test is over: hand in</translation>
    </message>
    <message id="forms_room.end.title">
        <source>Hand in?</source>
        <translation>Hand in?</translation>
    </message>
    <message id="forms_room.end.text">
        <source>{answered} of {count} items are answered. After handing in nothing can be changed.</source>
        <translation>{answered} of {count} items are answered. After handing in nothing can be changed.</translation>
    </message>
    <message id="forms_room.end.stay">
        <source>Wait for the code</source>
        <translation>Wait for the code</translation>
    </message>
    <message id="forms_room.handed.title">
        <source>Handed in</source>
        <translation>Handed in</translation>
    </message>
    <message id="forms_room.handed.text">
        <source>{name}: {answered} of {count} answers are saved on this laptop. Answers open when the trainer reads out the code.</source>
        <translation>{name}: {answered} of {count} answers are saved on this laptop. Answers open when the trainer reads out the code.</translation>
    </message>
    <message id="forms_room.handed.away">
        <source>To the forms on this laptop</source>
        <translation>To the forms on this laptop</translation>
    </message>
    <message id="forms_room.release.title">
        <source>The trainer's code opens answers and scores</source>
        <translation>The trainer's code opens answers and scores</translation>
    </message>
    <message id="forms_room.release.lead">
        <source>Ten letters and digits, such as K7RTA-93WXD. Capitals and the dash do not matter.</source>
        <translation>Ten letters and digits, such as K7RTA-93WXD. Capitals and the dash do not matter.</translation>
    </message>
    <message id="forms_room.release.code">
        <source>Release code</source>
        <translation>Release code</translation>
    </message>
    <message id="forms_room.release.open">
        <source>Open the answers</source>
        <translation>Open the answers</translation>
    </message>
    <message id="forms_room.print.title">
        <source>Print on paper</source>
        <translation>Print on paper</translation>
    </message>
    <message id="forms_room.print.lead">
        <source>For laptops that fail and for people who write better by hand.</source>
        <translation>For laptops that fail and for people who write better by hand.</translation>
    </message>
    <message id="forms_room.print.text">
        <source>A4 with pictures at no more than their own size, an answer sheet at the end. No answers are printed.</source>
        <translation>A4 with pictures at no more than their own size, an answer sheet at the end. No answers are printed.</translation>
    </message>
    <message id="forms_room.print.first">
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message id="forms_room.print.second">
        <source>Second language</source>
        <translation>Second language</translation>
    </message>
    <message id="forms_room.print.none">
        <source>none</source>
        <translation>none</translation>
    </message>
    <message id="forms_room.print.left_out">
        <source>Paper cannot ask these; they keep their numbers and count for nobody: {items}</source>
        <translation>Paper cannot ask these; they keep their numbers and count for nobody: {items}</translation>
    </message>
    <message id="forms_room.print.pdf">
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message id="forms_room.print.printer">
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message id="forms_room.print.done">
        <source>{file}: {pages} pages written.</source>
        <translation>{file}: {pages} pages written.</translation>
    </message>
    <message id="forms_room.paper.page">
        <source>page {page} of {pages}</source>
        <translation>page {page} of {pages}</translation>
    </message>
    <message id="forms_room.paper.lead">
        <source>Look at each picture and answer what can be seen. Write your answers on the answer sheet at the end.</source>
        <translation>Look at each picture and answer what can be seen. Write your answers on the answer sheet at the end.</translation>
    </message>
    <message id="forms_room.paper.name">
        <source>Name or code</source>
        <translation>Name or code</translation>
    </message>
    <message id="forms_room.paper.date">
        <source>Date and place</source>
        <translation>Date and place</translation>
    </message>
    <message id="forms_room.paper.sheet">
        <source>Answer sheet</source>
        <translation>Answer sheet</translation>
    </message>
    <message id="forms_room.paper.sheet.how">
        <source>Write letters or the number in the box. Leave it empty where you give no answer.</source>
        <translation>Write letters or the number in the box. Leave it empty where you give no answer.</translation>
    </message>
    <message id="forms_room.paper.number">
        <source>A number from {least} to {most} {unit}</source>
        <translation>A number from {least} to {most} {unit}</translation>
    </message>
    <message id="forms_room.paper.how.single">
        <source>One letter.</source>
        <translation>One letter.</translation>
    </message>
    <message id="forms_room.paper.how.true_false">
        <source>One letter.</source>
        <translation>One letter.</translation>
    </message>
    <message id="forms_room.paper.how.pair">
        <source>One letter.</source>
        <translation>One letter.</translation>
    </message>
    <message id="forms_room.paper.how.multiple">
        <source>All letters that fit.</source>
        <translation>All letters that fit.</translation>
    </message>
    <message id="forms_room.paper.how.ordering">
        <source>All letters, in order.</source>
        <translation>All letters, in order.</translation>
    </message>
    <message id="forms_room.paper.how.matching">
        <source>One letter for each number, in their order; a dash where none fits.</source>
        <translation>One letter for each number, in their order; a dash where none fits.</translation>
    </message>
    <message id="forms_room.paper.how.sorting">
        <source>One letter for each number, in their order; a dash where none fits.</source>
        <translation>One letter for each number, in their order; a dash where none fits.</translation>
    </message>
    <message id="forms_room.paper.how.numeric">
        <source>Write the number.</source>
        <translation>Write the number.</translation>
    </message>
    <message id="forms_room.paper.not.scenario">
        <source>Not on paper: a story that branches needs the program.</source>
        <translation>Not on paper: a story that branches needs the program.</translation>
    </message>
    <message id="forms_room.paper.not.hotspot">
        <source>Not on paper: pointing at a picture needs the program.</source>
        <translation>Not on paper: pointing at a picture needs the program.</translation>
    </message>
    <message id="forms_room.paper.not.angle">
        <source>Not on paper: measuring the angle needs the program's tool.</source>
        <translation>Not on paper: measuring the angle needs the program's tool.</translation>
    </message>
    <message id="forms_room.type.title">
        <source>Answer sheets of form {form}</source>
        <translation>Answer sheets of form {form}</translation>
    </message>
    <message id="forms_room.type.status">
        <source>What is typed is kept as you go.</source>
        <translation>What is typed is kept as you go.</translation>
    </message>
    <message id="forms_room.type.stage.people">
        <source>People</source>
        <translation>People</translation>
    </message>
    <message id="forms_room.type.stage.first">
        <source>First typing</source>
        <translation>First typing</translation>
    </message>
    <message id="forms_room.type.stage.second">
        <source>Second typing</source>
        <translation>Second typing</translation>
    </message>
    <message id="forms_room.type.stage.settle">
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message id="forms_room.type.lead.people">
        <source>Tick everyone whose answer sheet is here, and say which test it was.</source>
        <translation>Tick everyone whose answer sheet is here, and say which test it was.</translation>
    </message>
    <message id="forms_room.type.lead.first">
        <source>Type what stands on each sheet. Enter moves on; an empty box is Enter alone.</source>
        <translation>Type what stands on each sheet. Enter moves on; an empty box is Enter alone.</translation>
    </message>
    <message id="forms_room.type.lead.second">
        <source>Type the sheets once more. What was typed first is not shown; better still, somebody else types.</source>
        <translation>Type the sheets once more. What was typed first is not shown; better still, somebody else types.</translation>
    </message>
    <message id="forms_room.type.lead.settle">
        <source>Look at the sheet where the two differ, and say what stands there.</source>
        <translation>Look at the sheet where the two differ, and say what stands there.</translation>
    </message>
    <message id="forms_room.type.lead.kept">
        <source>The sheets are kept as sittings on paper, unscored until the results are opened with the form's key.</source>
        <translation>The sheets are kept as sittings on paper, unscored until the results are opened with the form's key.</translation>
    </message>
    <message id="forms_room.type.who">
        <source>Whose sheets are here?</source>
        <translation>Whose sheets are here?</translation>
    </message>
    <message id="forms_room.type.nobody">
        <source>Nobody is known on this laptop yet. Add people by name or code.</source>
        <translation>Nobody is known on this laptop yet. Add people by name or code.</translation>
    </message>
    <message id="forms_room.type.add">
        <source>Somebody who is not in the list</source>
        <translation>Somebody who is not in the list</translation>
    </message>
    <message id="forms_room.type.add.go">
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message id="forms_room.type.person">
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message id="forms_room.type.people">
        <source>{count} sheets</source>
        <translation>{count} sheets</translation>
    </message>
    <message id="forms_room.type.left">
        <source>{count} of {all} boxes left</source>
        <translation>{count} of {all} boxes left</translation>
    </message>
    <message id="forms_room.type.next">
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message id="forms_room.type.keep">
        <source>Keep the answers</source>
        <translation>Keep the answers</translation>
    </message>
    <message id="forms_room.type.kept">
        <source>{count} sheets are kept.</source>
        <translation>{count} sheets are kept.</translation>
    </message>
    <message id="forms_room.type.leave">
        <source>To the forms</source>
        <translation>To the forms</translation>
    </message>
    <message id="forms_room.type.drop">
        <source>Take this sheet away?</source>
        <translation>Take this sheet away?</translation>
    </message>
    <message id="forms_room.type.drop.text">
        <source>{name}: what was typed of this sheet is lost.</source>
        <translation>{name}: what was typed of this sheet is lost.</translation>
    </message>
    <message id="forms_room.type.drop.stay">
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message id="forms_room.type.drop.go">
        <source>Take it away</source>
        <translation>Take it away</translation>
    </message>
    <message id="forms_room.settle.none">
        <source>The two typings agree everywhere.</source>
        <translation>The two typings agree everywhere.</translation>
    </message>
    <message id="forms_room.settle.title">
        <source>{count} differences</source>
        <translation>{count} differences</translation>
    </message>
    <message id="forms_room.settle.lead">
        <source>Press what stands on the sheet, or type it and press Enter.</source>
        <translation>Press what stands on the sheet, or type it and press Enter.</translation>
    </message>
    <message id="forms_room.settle.where">
        <source>{name}, item {place}</source>
        <translation>{name}, item {place}</translation>
    </message>
    <message id="forms_room.settle.done">
        <source>settled</source>
        <translation>settled</translation>
    </message>
    <message id="forms_room.settle.open">
        <source>{count} differences open</source>
        <translation>{count} differences open</translation>
    </message>
    <message id="errors.not_an_answer">
        <source>{typed}: this is no answer to item {place}. It looks like this: {letters}.</source>
        <translation>{typed}: this is no answer to item {place}. It looks like this: {letters}.</translation>
    </message>
    <message id="errors.already_sat">
        <source>{count} of these people sat this form in this test before: {people}. Take their sheets away, or choose the right test.</source>
        <translation>{count} of these people sat this form in this test before: {people}. Take their sheets away, or choose the right test.</translation>
    </message>
    <message id="errors.not_settled">
        <source>Not everything is typed twice and settled: {missing} boxes are missing, {open} differences are open.</source>
        <translation>Not everything is typed twice and settled: {missing} boxes are missing, {open} differences are open.</translation>
    </message>
    <message id="shell.room.forms">
        <source>Examination forms</source>
        <translation>Examination forms</translation>
    </message>
    <message id="shell.room.sit_form">
        <source>Sit a form</source>
        <translation>Sit a form</translation>
    </message>
    <message id="forms_room.type.back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
</TS>
