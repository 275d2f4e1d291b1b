<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>learn</name>
    <message id="learn.title">
        <source>Learn</source>
        <translation>Learn</translation>
    </message>
    <message id="learn.title.question">
        <source>Question {place} / {count}</source>
        <translation>Question {place} / {count}</translation>
    </message>
    <message id="learn.title.practice">
        <source>Practice {place} / {count}</source>
        <translation>Practice {place} / {count}</translation>
    </message>
    <message id="learn.title.item">
        <source>Item {place}</source>
        <translation>Item {place}</translation>
    </message>
    <message id="learn.title.result">
        <source>Result: {pack}</source>
        <translation>Result: {pack}</translation>
    </message>
    <message id="learn.crumb.test">
        <source>Self-test: {pack}</source>
        <translation>Self-test: {pack}</translation>
    </message>
    <message id="learn.skills.title">
        <source>What you can tell apart</source>
        <translation>What you can tell apart</translation>
    </message>
    <message id="learn.legend.title">
        <source>How a ring fills</source>
        <translation>How a ring fills</translation>
    </message>
    <message id="learn.legend.not_tried">
        <source>no answer yet</source>
        <translation>no answer yet</translation>
    </message>
    <message id="learn.legend.started">
        <source>fewer than {few} answers, or less than half right</source>
        <translation>fewer than {few} answers, or less than half right</translation>
    </message>
    <message id="learn.legend.getting_there">
        <source>at least {few} answers, at least half right</source>
        <translation>at least {few} answers, at least half right</translation>
    </message>
    <message id="learn.legend.reliable">
        <source>{window} answers about {varied} or more items, at least {enough} right</source>
        <translation>{window} answers about {varied} or more items, at least {enough} right</translation>
    </message>
    <message id="learn.legend.source">
        <source>From your own answers on this computer, at most the latest {window} in a cell. This is practice: it decides nothing.</source>
        <translation>From your own answers on this computer, at most the latest {window} in a cell. This is practice: it decides nothing.</translation>
    </message>
    <message id="learn.skill.cue">
        <source>See the cue</source>
        <translation>See the cue</translation>
    </message>
    <message id="learn.skill.look_alikes">
        <source>Tell it from look-alikes</source>
        <translation>Tell it from look-alikes</translation>
    </message>
    <message id="learn.skill.limits">
        <source>Know when you cannot tell</source>
        <translation>Know when you cannot tell</translation>
    </message>
    <message id="learn.standing.not_tried">
        <source>not yet tried</source>
        <translation>not yet tried</translation>
    </message>
    <message id="learn.standing.started">
        <source>started</source>
        <translation>started</translation>
    </message>
    <message id="learn.standing.getting_there">
        <source>getting there</source>
        <translation>getting there</translation>
    </message>
    <message id="learn.standing.reliable">
        <source>reliable</source>
        <translation>reliable</translation>
    </message>
    <message id="learn.kind.ivory">
        <source>Ivory</source>
        <translation>Ivory</translation>
    </message>
    <message id="learn.kind.ivory.what">
        <source>crossing lines, cut faces</source>
        <translation>crossing lines, cut faces</translation>
    </message>
    <message id="learn.kind.pangolin">
        <source>Pangolin scales</source>
        <translation>Pangolin scales</translation>
    </message>
    <message id="learn.kind.pangolin.what">
        <source>raw, processed, look-alikes</source>
        <translation>raw, processed, look-alikes</translation>
    </message>
    <message id="learn.kind.tiger">
        <source>Tiger and big cats</source>
        <translation>Tiger and big cats</translation>
    </message>
    <message id="learn.kind.tiger.what">
        <source>skin, painted skin, bone</source>
        <translation>skin, painted skin, bone</translation>
    </message>
    <message id="learn.of">
        <source>{part} of {whole}</source>
        <translation>{part} of {whole}</translation>
    </message>
    <message id="learn.packs">
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message id="learn.packs.none">
        <source>There is no pack here yet.</source>
        <translation>There is no pack here yet.</translation>
    </message>
    <message id="learn.packs.items">
        <source>{count} items</source>
        <translation>{count} items</translation>
    </message>
    <message id="learn.packs.drafts">
        <source>draft: {languages}</source>
        <translation>draft: {languages}</translation>
    </message>
    <message id="learn.packs.minutes">
        <source>about {minutes} min</source>
        <translation>about {minutes} min</translation>
    </message>
    <message id="learn.packs.answered">
        <source>{answered} of {total} items answered</source>
        <translation>{answered} of {total} items answered</translation>
    </message>
    <message id="learn.packs.aside">
        <source>set aside: {why}</source>
        <translation>set aside: {why}</translation>
    </message>
    <message id="learn.why.title">
        <source>Why is {pack} set aside?</source>
        <translation>Why is {pack} set aside?</translation>
    </message>
    <message id="learn.why.understood">
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message id="learn.train">
        <source>Train</source>
        <translation>Train</translation>
    </message>
    <message id="learn.train.on">
        <source>Go on training</source>
        <translation>Go on training</translation>
    </message>
    <message id="learn.train.what">
        <source>Feedback after each answer; nothing is decided</source>
        <translation>Feedback after each answer; nothing is decided</translation>
    </message>
    <message id="learn.test">
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message id="learn.test.on">
        <source>Go on with the test</source>
        <translation>Go on with the test</translation>
    </message>
    <message id="learn.test.what">
        <source>No feedback until the end</source>
        <translation>No feedback until the end</translation>
    </message>
    <message id="learn.open.train">
        <source>Training open: {pack}</source>
        <translation>Training open: {pack}</translation>
    </message>
    <message id="learn.open.test">
        <source>Test open: {pack}</source>
        <translation>Test open: {pack}</translation>
    </message>
    <message id="learn.open.text">
        <source>{answered} of {count} answers are saved.</source>
        <translation>{answered} of {count} answers are saved.</translation>
    </message>
    <message id="learn.open.gone">
        <source>The pack is no longer what was asked. The saved answers stay.</source>
        <translation>The pack is no longer what was asked. The saved answers stay.</translation>
    </message>
    <message id="learn.open.close">
        <source>Close it</source>
        <translation>Close it</translation>
    </message>
    <message id="learn.go_on">
        <source>Go on with question {place}</source>
        <translation>Go on with question {place}</translation>
    </message>
    <message id="learn.results">
        <source>Your last results</source>
        <translation>Your last results</translation>
    </message>
    <message id="learn.results.open">
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message id="learn.results.right">
        <source>{right} of {asked} right</source>
        <translation>{right} of {asked} right</translation>
    </message>
    <message id="learn.mode.train">
        <source>training</source>
        <translation>training</translation>
    </message>
    <message id="learn.mode.test">
        <source>test</source>
        <translation>test</translation>
    </message>
    <message id="learn.nobody">
        <source>Say who is working first: answers are kept under a name or a code.</source>
        <translation>Say who is working first: answers are kept under a name or a code.</translation>
    </message>
    <message id="learn.nobody.go">
        <source>Say who is working</source>
        <translation>Say who is working</translation>
    </message>
    <message id="learn.zoom">
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message id="learn.pair.1">
        <source>First</source>
        <translation>First</translation>
    </message>
    <message id="learn.pair.2">
        <source>Second</source>
        <translation>Second</translation>
    </message>
    <message id="learn.cannot_tell">
        <source>Cannot tell</source>
        <translation>Cannot tell</translation>
    </message>
    <message id="learn.cannot_tell.detail">
        <source>Refer to a laboratory</source>
        <translation>Refer to a laboratory</translation>
    </message>
    <message id="learn.point.how">
        <source>Point at it on the picture: click, or move with the arrows (with Shift faster) and press Enter.</source>
        <translation>Point at it on the picture: click, or move with the arrows (with Shift faster) and press Enter.</translation>
    </message>
    <message id="learn.point.done">
        <source>A place is marked. Point again to move it.</source>
        <translation>A place is marked. Point again to move it.</translation>
    </message>
    <message id="learn.point.elsewhere">
        <source>Another place</source>
        <translation>Another place</translation>
    </message>
    <message id="learn.hint.cannot_tell">
        <source>Answer only what can be seen. If the picture does not show enough, answer {number} is the right one.</source>
        <translation>Answer only what can be seen. If the picture does not show enough, answer {number} is the right one.</translation>
    </message>
    <message id="learn.hint.several">
        <source>Several answers belong. A number sets or takes away a tick.</source>
        <translation>Several answers belong. A number sets or takes away a tick.</translation>
    </message>
    <message id="learn.hint.answer_first">
        <source>Choose an answer first.</source>
        <translation>Choose an answer first.</translation>
    </message>
    <message id="learn.back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="learn.next">
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message id="learn.answer">
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message id="learn.finish">
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message id="learn.next_item">
        <source>Next question</source>
        <translation>Next question</translation>
    </message>
    <message id="learn.to_result">
        <source>To the result</source>
        <translation>To the result</translation>
    </message>
    <message id="learn.back_to_list">
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message id="learn.flag">
        <source>Review later</source>
        <translation>Review later</translation>
    </message>
    <message id="learn.flag.off">
        <source>Marked for review</source>
        <translation>Marked for review</translation>
    </message>
    <message id="learn.try_again">
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message id="learn.not_saved">
        <source>The answer is not saved. It stays here.</source>
        <translation>The answer is not saved. It stays here.</translation>
    </message>
    <message id="learn.not_saved.fault">
        <source>The program made a fault and wrote it down: {file}</source>
        <translation>The program made a fault and wrote it down: {file}</translation>
    </message>
    <message id="learn.saved">
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message id="learn.practice_chip">
        <source>Practice, nothing is decided</source>
        <translation>Practice, nothing is decided</translation>
    </message>
    <message id="learn.ticks">
        <source>Question {place} of {count}, {answered} answered</source>
        <translation>Question {place} of {count}, {answered} answered</translation>
    </message>
    <message id="learn.finish.title">
        <source>Hand in the test?</source>
        <translation>Hand in the test?</translation>
    </message>
    <message id="learn.finish.answered">
        <source>{answered} of {count} questions are answered and saved.</source>
        <translation>{answered} of {count} questions are answered and saved.</translation>
    </message>
    <message id="learn.finish.flagged">
        <source>{count} are marked for review.</source>
        <translation>{count} are marked for review.</translation>
    </message>
    <message id="learn.finish.final">
        <source>After handing in, answers cannot be changed.</source>
        <translation>After handing in, answers cannot be changed.</translation>
    </message>
    <message id="learn.finish.open">
        <source>Look at question {place}</source>
        <translation>Look at question {place}</translation>
    </message>
    <message id="learn.finish.look_again">
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message id="learn.finish.hand_in">
        <source>Hand in</source>
        <translation>Hand in</translation>
    </message>
    <message id="learn.leave.title">
        <source>Leave the test?</source>
        <translation>Leave the test?</translation>
    </message>
    <message id="learn.leave.text">
        <source>{answered} of {count} answers are saved. You can come back.</source>
        <translation>{answered} of {count} answers are saved. You can come back.</translation>
    </message>
    <message id="learn.leave.leave">
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message id="learn.your_answer">
        <source>Your answer</source>
        <translation>Your answer</translation>
    </message>
    <message id="learn.fits">
        <source>Fits</source>
        <translation>Fits</translation>
    </message>
    <message id="learn.fits_better">
        <source>Fits better</source>
        <translation>Fits better</translation>
    </message>
    <message id="learn.no_answer">
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message id="learn.either">
        <source> or </source>
        <translation> or </translation>
    </message>
    <message id="learn.outcome.hit">
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message id="learn.outcome.correct-clear">
        <source>Told from the protected product</source>
        <translation>Told from the protected product</translation>
    </message>
    <message id="learn.outcome.referred">
        <source>Rightly referred</source>
        <translation>Rightly referred</translation>
    </message>
    <message id="learn.outcome.right">
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message id="learn.outcome.open">
        <source>Not answered</source>
        <translation>Not answered</translation>
    </message>
    <message id="learn.outcome.critical">
        <source>Would harm evidence</source>
        <translation>Would harm evidence</translation>
    </message>
    <message id="learn.outcome.miss">
        <source>Protected product missed</source>
        <translation>Protected product missed</translation>
    </message>
    <message id="learn.outcome.miss.ivory">
        <source>Ivory missed</source>
        <translation>Ivory missed</translation>
    </message>
    <message id="learn.outcome.miss.pangolin">
        <source>Pangolin scales missed</source>
        <translation>Pangolin scales missed</translation>
    </message>
    <message id="learn.outcome.miss.tiger">
        <source>Big cat missed</source>
        <translation>Big cat missed</translation>
    </message>
    <message id="learn.outcome.false-accusation">
        <source>Look-alike taken for a protected product</source>
        <translation>Look-alike taken for a protected product</translation>
    </message>
    <message id="learn.outcome.false-accusation.ivory">
        <source>Look-alike taken for ivory</source>
        <translation>Look-alike taken for ivory</translation>
    </message>
    <message id="learn.outcome.false-accusation.pangolin">
        <source>Look-alike taken for pangolin scales</source>
        <translation>Look-alike taken for pangolin scales</translation>
    </message>
    <message id="learn.outcome.false-accusation.tiger">
        <source>Look-alike taken for a big cat</source>
        <translation>Look-alike taken for a big cat</translation>
    </message>
    <message id="learn.outcome.over-referred">
        <source>Referred, though the picture decides</source>
        <translation>Referred, though the picture decides</translation>
    </message>
    <message id="learn.outcome.guessed">
        <source>Named, though the picture does not decide</source>
        <translation>Named, though the picture does not decide</translation>
    </message>
    <message id="learn.outcome.partly">
        <source>Partly right</source>
        <translation>Partly right</translation>
    </message>
    <message id="learn.outcome.wrong">
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message id="learn.outcome.wrong.place">
        <source>Another place fits</source>
        <translation>Another place fits</translation>
    </message>
    <message id="learn.outcome.wrong.protected">
        <source>Another protected product named</source>
        <translation>Another protected product named</translation>
    </message>
    <message id="learn.outcome.wrong.look_alike">
        <source>Another look-alike named</source>
        <translation>Another look-alike named</translation>
    </message>
    <message id="learn.cannot_see">
        <source>What cannot be seen</source>
        <translation>What cannot be seen</translation>
    </message>
    <message id="learn.next_time">
        <source>Look first next time</source>
        <translation>Look first next time</translation>
    </message>
    <message id="learn.cue.original">
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message id="learn.cue.show">
        <source>Show cues</source>
        <translation>Show cues</translation>
    </message>
    <message id="learn.cue.mode">
        <source>What lies on the picture</source>
        <translation>What lies on the picture</translation>
    </message>
    <message id="learn.cue.keys">
        <source>Press 1 to {last} to look at each</source>
        <translation>Press 1 to {last} to look at each</translation>
    </message>
    <message id="learn.count.found">
        <source>Protected products found</source>
        <translation>Protected products found</translation>
    </message>
    <message id="learn.count.found.what">
        <source>More is better.</source>
        <translation>More is better.</translation>
    </message>
    <message id="learn.count.accused">
        <source>Look-alikes accused</source>
        <translation>Look-alikes accused</translation>
    </message>
    <message id="learn.count.accused.what">
        <source>Fewer is better.</source>
        <translation>Fewer is better.</translation>
    </message>
    <message id="learn.count.referred">
        <source>Undecidable items referred</source>
        <translation>Undecidable items referred</translation>
    </message>
    <message id="learn.count.referred.what">
        <source>More is better.</source>
        <translation>More is better.</translation>
    </message>
    <message id="learn.count.knowledge">
        <source>Cues and steps right</source>
        <translation>Cues and steps right</translation>
    </message>
    <message id="learn.count.knowledge.what">
        <source>Signs, evidence, law.</source>
        <translation>Signs, evidence, law.</translation>
    </message>
    <message id="learn.count.few">
        <source>A form that decides has at least {wanted}.</source>
        <translation>A form that decides has at least {wanted}.</translation>
    </message>
    <message id="learn.few.title">
        <source>Decided on few items</source>
        <translation>Decided on few items</translation>
    </message>
    <message id="learn.few.text">
        <source>This shows where to look again, not whether you are competent.</source>
        <translation>This shows where to look again, not whether you are competent.</translation>
    </message>
    <message id="learn.competent.title">
        <source>Competent by the usual criteria</source>
        <translation>Competent by the usual criteria</translation>
    </message>
    <message id="learn.competent.not_yet">
        <source>Not yet competent by the usual criteria</source>
        <translation>Not yet competent by the usual criteria</translation>
    </message>
    <message id="learn.competent.text">
        <source>At least 8 of 10 protected products found, at most 2 of 10 look-alikes accused, at least half of the undecidable items referred, no critical evidence error. A session may set its own criteria.</source>
        <translation>At least 8 of 10 protected products found, at most 2 of 10 look-alikes accused, at least half of the undecidable items referred, no critical evidence error. A session may set its own criteria.</translation>
    </message>
    <message id="learn.critical.title">
        <source>Would harm evidence</source>
        <translation>Would harm evidence</translation>
    </message>
    <message id="learn.critical.text">
        <source>In {count} of the answers a step was chosen that harms the exhibit. Open the item and read why.</source>
        <translation>In {count} of the answers a step was chosen that harms the exhibit. Open the item and read why.</translation>
    </message>
    <message id="learn.result.list">
        <source>{answered} of {asked} items answered</source>
        <translation>{answered} of {asked} items answered</translation>
    </message>
    <message id="learn.result.done">
        <source>Back to Learn</source>
        <translation>Back to Learn</translation>
    </message>
    <message id="learn.export.responses">
        <source>Save answers (CSV)</source>
        <translation>Save answers (CSV)</translation>
    </message>
    <message id="learn.export.scores">
        <source>Save scores (CSV)</source>
        <translation>Save scores (CSV)</translation>
    </message>
    <message id="learn.export.title">
        <source>Save as a table</source>
        <translation>Save as a table</translation>
    </message>
    <message id="learn.export.filter">
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message id="learn.export.done">
        <source>{rows} rows saved in {file}</source>
        <translation>{rows} rows saved in {file}</translation>
    </message>
    <message id="learn.status.home">
        <source>Practice gives feedback after each answer and decides nothing.</source>
        <translation>Practice gives feedback after each answer and decides nothing.</translation>
    </message>
    <message id="learn.status.packs">
        <source>Packs ready: {count}</source>
        <translation>Packs ready: {count}</translation>
    </message>
    <message id="learn.status.set_aside">
        <source>set aside: {count}</source>
        <translation>set aside: {count}</translation>
    </message>
    <message id="learn.status.result">
        <source>Missed and accused are two different errors and are never added up.</source>
        <translation>Missed and accused are two different errors and are never added up.</translation>
    </message>
    <message id="learn.status.saved">
        <source>Each answer is saved before the next question</source>
        <translation>Each answer is saved before the next question</translation>
    </message>
    <message id="learn.status.draft">
        <source>Draft translation</source>
        <translation>Draft translation</translation>
    </message>
    <message id="learn.status.drawn">
        <source>Drawn for learning, not a photo of a real exhibit.</source>
        <translation>Drawn for learning, not a photo of a real exhibit.</translation>
    </message>
    <message id="learn.status.sources">
        <source>Sources {facts}</source>
        <translation>Sources {facts}</translation>
    </message>
    <message id="learn.unkept">
        <source>Answers cannot be kept here, so no practice and no test can begin.</source>
        <translation>Answers cannot be kept here, so no practice and no test can begin.</translation>
    </message>
    <message id="learn.undo">
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message id="learn.order.how">
        <source>Choose a step with the arrows. Press the number of its place, 1 to {last}, or Ctrl with the arrows. Dragging does the same.</source>
        <translation>Choose a step with the arrows. Press the number of its place, 1 to {last}, or Ctrl with the arrows. Dragging does the same.</translation>
    </message>
    <message id="learn.order.first">
        <source>Put the steps in order first. As dealt they are no answer.</source>
        <translation>Put the steps in order first. As dealt they are no answer.</translation>
    </message>
    <message id="learn.order.row">
        <source>Place {place} of {count}: {words}</source>
        <translation>Place {place} of {count}: {words}</translation>
    </message>
    <message id="learn.order.up">
        <source>Move up: {words}</source>
        <translation>Move up: {words}</translation>
    </message>
    <message id="learn.order.down">
        <source>Move down: {words}</source>
        <translation>Move down: {words}</translation>
    </message>
    <message id="learn.match.left">
        <source>Each of these</source>
        <translation>Each of these</translation>
    </message>
    <message id="learn.match.right">
        <source>goes with</source>
        <translation>goes with</translation>
    </message>
    <message id="learn.match.with">
        <source>{number} · {words}</source>
        <translation>{number} · {words}</translation>
    </message>
    <message id="learn.match.open">
        <source>Nothing chosen yet</source>
        <translation>Nothing chosen yet</translation>
    </message>
    <message id="learn.match.how">
        <source>Choose a row, then press the number of what goes with it, 1 to {last}. A number may be used more than once.</source>
        <translation>Choose a row, then press the number of what goes with it, 1 to {last}. A number may be used more than once.</translation>
    </message>
    <message id="learn.match.first">
        <source>Give every row a number first.</source>
        <translation>Give every row a number first.</translation>
    </message>
    <message id="learn.sort.left">
        <source>{count} left</source>
        <translation>{count} left</translation>
    </message>
    <message id="learn.sort.how">
        <source>Drag each into its group, or press the number of the group, 1 to {last}. Arrows choose, Backspace takes back.</source>
        <translation>Drag each into its group, or press the number of the group, 1 to {last}. Arrows choose, Backspace takes back.</translation>
    </message>
    <message id="learn.sort.in_tray">
        <source>not sorted yet</source>
        <translation>not sorted yet</translation>
    </message>
    <message id="learn.sort.count">
        <source>{count} here</source>
        <translation>{count} here</translation>
    </message>
    <message id="learn.sort.larger">
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message id="learn.sort.first">
        <source>Sort every one first.</source>
        <translation>Sort every one first.</translation>
    </message>
    <message id="learn.number.how">
        <source>Type the number, or step with up and down.</source>
        <translation>Type the number, or step with up and down.</translation>
    </message>
    <message id="learn.number.angle">
        <source>Lay the corner and both arms on two crossing lines of the picture. Tab goes from handle to handle, arrows move it, with Shift faster. Or type the angle.</source>
        <translation>Lay the corner and both arms on two crossing lines of the picture. Tab goes from handle to handle, arrows move it, with Shift faster. Or type the angle.</translation>
    </message>
    <message id="learn.number.first">
        <source>Enter a number first.</source>
        <translation>Enter a number first.</translation>
    </message>
    <message id="learn.number.range">
        <source>From {least} to {most}</source>
        <translation>From {least} to {most}</translation>
    </message>
    <message id="learn.number.name">
        <source>Number, {unit}</source>
        <translation>Number, {unit}</translation>
    </message>
    <message id="learn.number.bare">
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message id="learn.number.less">
        <source>A step less</source>
        <translation>A step less</translation>
    </message>
    <message id="learn.number.more">
        <source>A step more</source>
        <translation>A step more</translation>
    </message>
    <message id="learn.unit.degrees">
        <source>degrees</source>
        <translation>degrees</translation>
    </message>
    <message id="learn.unit.mm">
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message id="learn.unit.kg">
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message id="learn.unit.g">
        <source>g</source>
        <translation>g</translation>
    </message>
    <message id="learn.unit.years">
        <source>years</source>
        <translation>years</translation>
    </message>
    <message id="learn.unit.days">
        <source>days</source>
        <translation>days</translation>
    </message>
    <message id="learn.unit.pieces">
        <source>pieces</source>
        <translation>pieces</translation>
    </message>
    <message id="learn.hint.cannot_tell.key">
        <source>Answer only what can be seen. If the picture does not show enough, {letter} (cannot tell) is the right answer.</source>
        <translation>Answer only what can be seen. If the picture does not show enough, {letter} (cannot tell) is the right answer.</translation>
    </message>
    <message id="learn.story.how">
        <source>A number chooses, Enter decides. What is decided stands.</source>
        <translation>A number chooses, Enter decides. What is decided stands.</translation>
    </message>
    <message id="learn.story.first">
        <source>Choose first what to do.</source>
        <translation>Choose first what to do.</translation>
    </message>
    <message id="learn.story.decide">
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message id="learn.story.go_on">
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message id="learn.story.count">
        <source>Decision {number}</source>
        <translation>Decision {number}</translation>
    </message>
    <message id="learn.story.ended">
        <source>The story is at its end. Decisions taken: {count}.</source>
        <translation>The story is at its end. Decisions taken: {count}.</translation>
    </message>
    <message id="learn.story.after">
        <source>What follows</source>
        <translation>What follows</translation>
    </message>
    <message id="learn.story.record">
        <source>Your decisions</source>
        <translation>Your decisions</translation>
    </message>
    <message id="learn.story.better">
        <source>Better here: {choice}</source>
        <translation>Better here: {choice}</translation>
    </message>
    <message id="learn.story.good">
        <source>A good step</source>
        <translation>A good step</translation>
    </message>
    <message id="learn.story.end">
        <source>How it ended</source>
        <translation>How it ended</translation>
    </message>
    <message id="learn.story.unfinished">
        <source>Not taken to its end</source>
        <translation>Not taken to its end</translation>
    </message>
    <message id="learn.story.sum">
        <source>{good} of {all} decisions were the best one there</source>
        <translation>{good} of {all} decisions were the best one there</translation>
    </message>
    <message id="learn.sure.ask">
        <source>How sure are you?</source>
        <translation>How sure are you?</translation>
    </message>
    <message id="learn.sure.1">
        <source>Guess</source>
        <translation>Guess</translation>
    </message>
    <message id="learn.sure.2">
        <source>Fairly sure</source>
        <translation>Fairly sure</translation>
    </message>
    <message id="learn.sure.3">
        <source>Sure</source>
        <translation>Sure</translation>
    </message>
    <message id="learn.sure.first">
        <source>Say how sure you are, or go on without it.</source>
        <translation>Say how sure you are, or go on without it.</translation>
    </message>
    <message id="learn.sure.over.title">
        <source>You were sure here</source>
        <translation>You were sure here</translation>
    </message>
    <message id="learn.sure.over.text">
        <source>What feels certain is looked at least, by everyone. Of all your answers this one repays a second look most.</source>
        <translation>What feels certain is looked at least, by everyone. Of all your answers this one repays a second look most.</translation>
    </message>
    <message id="learn.sure.lucky.title">
        <source>A guess that fits</source>
        <translation>A guess that fits</translation>
    </message>
    <message id="learn.sure.lucky.text">
        <source>See why it fits, and the next time it is no guess.</source>
        <translation>See why it fits, and the next time it is no guess.</translation>
    </message>
    <message id="learn.law.true_on">
        <source>True on {date}: check the current text</source>
        <translation>True on {date}: check the current text</translation>
    </message>
    <message id="learn.law.old.title">
        <source>Read on {date}, more than a year ago</source>
        <translation>Read on {date}, more than a year ago</translation>
    </message>
    <message id="learn.law.old.text">
        <source>The law may have changed. Look at the text in force before you act on it.</source>
        <translation>The law may have changed. Look at the text in force before you act on it.</translation>
    </message>
    <message id="learn.pause">
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message id="learn.pause.title">
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message id="learn.pause.text">
        <source>The question is covered and the clock stands still.</source>
        <translation>The question is covered and the clock stands still.</translation>
    </message>
    <message id="learn.pause.go_on">
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message id="learn.time.left">
        <source>{clock} left</source>
        <translation>{clock} left</translation>
    </message>
    <message id="learn.time.minutes">
        <source>{minutes} minutes left</source>
        <translation>{minutes} minutes left</translation>
    </message>
    <message id="learn.time.minute">
        <source>Less than a minute left</source>
        <translation>Less than a minute left</translation>
    </message>
    <message id="learn.time.over.title">
        <source>The time is over</source>
        <translation>The time is over</translation>
    </message>
    <message id="learn.time.over.text">
        <source>{answered} of {count} questions are answered and saved. They are handed in now.</source>
        <translation>{answered} of {count} questions are answered and saved. They are handed in now.</translation>
    </message>
    <message id="learn.time.over.hand_in">
        <source>Hand in</source>
        <translation>Hand in</translation>
    </message>
    <message id="learn.record.order">
        <source>The right order</source>
        <translation>The right order</translation>
    </message>
    <message id="learn.record.order.yours">
        <source>yours: place {place}</source>
        <translation>yours: place {place}</translation>
    </message>
    <message id="learn.record.order.sum">
        <source>{right} of {all} steps stand where they belong</source>
        <translation>{right} of {all} steps stand where they belong</translation>
    </message>
    <message id="learn.record.matching">
        <source>What goes with what</source>
        <translation>What goes with what</translation>
    </message>
    <message id="learn.record.sorting">
        <source>What belongs in which group</source>
        <translation>What belongs in which group</translation>
    </message>
    <message id="learn.record.placed.sum">
        <source>{right} of {all} put where they belong</source>
        <translation>{right} of {all} put where they belong</translation>
    </message>
    <message id="learn.record.yours">
        <source>yours: {words}</source>
        <translation>yours: {words}</translation>
    </message>
    <message id="learn.record.open">
        <source>not placed</source>
        <translation>not placed</translation>
    </message>
    <message id="learn.record.right">
        <source>right</source>
        <translation>right</translation>
    </message>
    <message id="learn.record.number">
        <source>{value} {unit}</source>
        <translation>{value} {unit}</translation>
    </message>
    <message id="learn.record.range">
        <source>{low} to {high} {unit}</source>
        <translation>{low} to {high} {unit}</translation>
    </message>
    <message id="learn.record.gauge">
        <source>Your {value}; right from {low} to {high} {unit}</source>
        <translation>Your {value}; right from {low} to {high} {unit}</translation>
    </message>
    <message id="learn.record.gauge.open">
        <source>Right from {low} to {high} {unit}</source>
        <translation>Right from {low} to {high} {unit}</translation>
    </message>
    <message id="learn.record.near">
        <source>Half a point up to {near} beside it</source>
        <translation>Half a point up to {near} beside it</translation>
    </message>
    <message id="learn.outcome.near">
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message id="learn.angle.corner">
        <source>Corner of the angle</source>
        <translation>Corner of the angle</translation>
    </message>
    <message id="learn.angle.first">
        <source>End of the first arm</source>
        <translation>End of the first arm</translation>
    </message>
    <message id="learn.angle.second">
        <source>End of the second arm</source>
        <translation>End of the second arm</translation>
    </message>
    <message id="learn.angle.reads">
        <source>{degrees} degrees.</source>
        <translation>{degrees} degrees.</translation>
    </message>
    <message id="learn.angle.open">
        <source>Not laid on the picture yet.</source>
        <translation>Not laid on the picture yet.</translation>
    </message>
    <message id="learn.angle.keys">
        <source>Arrows move it, with Shift faster.</source>
        <translation>Arrows move it, with Shift faster.</translation>
    </message>
    <message id="learn.sealed.short">
        <source>Kept, scored later</source>
        <translation>Kept, scored later</translation>
    </message>
    <message id="learn.sort.care">
        <source>Do not clean, scrape or burn an exhibit to find out.</source>
        <translation>Do not clean, scrape or burn an exhibit to find out.</translation>
    </message>
    <message id="learn.number.outside">
        <source>This number cannot be entered. The range stands below the field.</source>
        <translation>This number cannot be entered. The range stands below the field.</translation>
    </message>
    <message id="learn.skill.decide">
        <source>Decide step by step</source>
        <translation>Decide step by step</translation>
    </message>
</context>
</TS>
