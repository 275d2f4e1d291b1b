<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>author</name>
    <message id="author.title">
        <source>Own items</source>
        <translation>Own items</translation>
    </message>
    <message id="author.undo">
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message id="author.keep">
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message id="author.move_up">
        <source>Move {name} up</source>
        <translation>Move {name} up</translation>
    </message>
    <message id="author.move_down">
        <source>Move {name} down</source>
        <translation>Move {name} down</translation>
    </message>
    <message id="author.way">
        <source>Way of working</source>
        <translation>Way of working</translation>
    </message>
    <message id="author.way.items">
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message id="author.way.write">
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message id="author.way.marks">
        <source>Signs</source>
        <translation>Signs</translation>
    </message>
    <message id="author.way.translate">
        <source>Translate</source>
        <translation>Translate</translation>
    </message>
    <message id="author.way.preview">
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message id="author.type.single">
        <source>Single choice</source>
        <translation>Single choice</translation>
    </message>
    <message id="author.type.multiple">
        <source>Multiple choice</source>
        <translation>Multiple choice</translation>
    </message>
    <message id="author.type.true_false">
        <source>True or false</source>
        <translation>True or false</translation>
    </message>
    <message id="author.type.pair">
        <source>Same or different</source>
        <translation>Same or different</translation>
    </message>
    <message id="author.type.hotspot">
        <source>Point at a sign</source>
        <translation>Point at a sign</translation>
    </message>
    <message id="author.type.ordering">
        <source>Put in order</source>
        <translation>Put in order</translation>
    </message>
    <message id="author.type.matching">
        <source>Match</source>
        <translation>Match</translation>
    </message>
    <message id="author.type.sorting">
        <source>Sort into groups</source>
        <translation>Sort into groups</translation>
    </message>
    <message id="author.type.numeric">
        <source>A number</source>
        <translation>A number</translation>
    </message>
    <message id="author.type.scenario">
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message id="author.start">
        <source>Write your own items</source>
        <translation>Write your own items</translation>
    </message>
    <message id="author.start.text">
        <source>Open a pack and change it, translate it, or begin a new one. Everything is kept as you type. A pack of the program stays as it is: you work on a copy.</source>
        <translation>Open a pack and change it, translate it, or begin a new one. Everything is kept as you type. A pack of the program stays as it is: you work on a copy.</translation>
    </message>
    <message id="author.start.new">
        <source>New pack</source>
        <translation>New pack</translation>
    </message>
    <message id="author.start.drafts">
        <source>Go on with</source>
        <translation>Go on with</translation>
    </message>
    <message id="author.start.packs">
        <source>Begin from a pack</source>
        <translation>Begin from a pack</translation>
    </message>
    <message id="author.start.files">
        <source>Bring in a file</source>
        <translation>Bring in a file</translation>
    </message>
    <message id="author.start.go_on">
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message id="author.start.open">
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message id="author.start.copy">
        <source>Open a copy</source>
        <translation>Open a copy</translation>
    </message>
    <message id="author.start.delete">
        <source>Delete this draft</source>
        <translation>Delete this draft</translation>
    </message>
    <message id="author.start.delete.title">
        <source>Delete the draft “{pack}”?</source>
        <translation>Delete the draft “{pack}”?</translation>
    </message>
    <message id="author.start.delete.text">
        <source>What you wrote in it is gone then. A pack that is in Learn already stays there.</source>
        <translation>What you wrote in it is gone then. A pack that is in Learn already stays there.</translation>
    </message>
    <message id="author.start.facts">
        <source>{count} items · {languages}</source>
        <translation>{count} items · {languages}</translation>
    </message>
    <message id="author.bring.pack">
        <source>A pack</source>
        <translation>A pack</translation>
    </message>
    <message id="author.bring.pack.text">
        <source>One signed file from another laptop. It goes into Learn.</source>
        <translation>One signed file from another laptop. It goes into Learn.</translation>
    </message>
    <message id="author.bring.moodle">
        <source>Moodle XML</source>
        <translation>Moodle XML</translation>
    </message>
    <message id="author.bring.moodle.text">
        <source>Questions from Moodle become a draft, with a report.</source>
        <translation>Questions from Moodle become a draft, with a report.</translation>
    </message>
    <message id="author.bring.gift">
        <source>GIFT</source>
        <translation>GIFT</translation>
    </message>
    <message id="author.bring.gift.text">
        <source>Questions as plain text become a draft, with a report.</source>
        <translation>Questions as plain text become a draft, with a report.</translation>
    </message>
    <message id="author.bring.choose">
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message id="author.bring.here">
        <source>The pack “{id}” is here already</source>
        <translation>The pack “{id}” is here already</translation>
    </message>
    <message id="author.bring.replace">
        <source>Replace it</source>
        <translation>Replace it</translation>
    </message>
    <message id="author.brought">
        <source>“{pack}” is in Learn now.</source>
        <translation>“{pack}” is in Learn now.</translation>
    </message>
    <message id="author.file.pack">
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message id="author.file.moodle">
        <source>Moodle XML</source>
        <translation>Moodle XML</translation>
    </message>
    <message id="author.file.gift">
        <source>GIFT</source>
        <translation>GIFT</translation>
    </message>
    <message id="author.file.photos">
        <source>Photographs</source>
        <translation>Photographs</translation>
    </message>
    <message id="author.send.pack">
        <source>One signed file</source>
        <translation>One signed file</translation>
    </message>
    <message id="author.send.moodle">
        <source>Moodle XML</source>
        <translation>Moodle XML</translation>
    </message>
    <message id="author.send.moodle_in">
        <source>Moodle XML, {language}</source>
        <translation>Moodle XML, {language}</translation>
    </message>
    <message id="author.sent">
        <source>Saved as {file}.</source>
        <translation>Saved as {file}.</translation>
    </message>
    <message id="author.report.in">
        <source>What became of {file}</source>
        <translation>What became of {file}</translation>
    </message>
    <message id="author.report.out">
        <source>What is in {file}</source>
        <translation>What is in {file}</translation>
    </message>
    <message id="author.items.count">
        <source>{count} items</source>
        <translation>{count} items</translation>
    </message>
    <message id="author.items.new">
        <source>New</source>
        <translation>New</translation>
    </message>
    <message id="author.items.more">
        <source>More for this item</source>
        <translation>More for this item</translation>
    </message>
    <message id="author.items.copy">
        <source>Copy this item</source>
        <translation>Copy this item</translation>
    </message>
    <message id="author.items.up">
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message id="author.items.down">
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message id="author.items.delete">
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message id="author.items.deleted">
        <source>The item is deleted.</source>
        <translation>The item is deleted.</translation>
    </message>
    <message id="author.items.none">
        <source>This pack has no item yet. Press New and choose a type.</source>
        <translation>This pack has no item yet. Press New and choose a type.</translation>
    </message>
    <message id="author.items.no_stem">
        <source>No question yet</source>
        <translation>No question yet</translation>
    </message>
    <message id="author.items.lacks">
        <source>{language}: {count} texts missing</source>
        <translation>{language}: {count} texts missing</translation>
    </message>
    <message id="author.items.faults">
        <source>{count} to mend</source>
        <translation>{count} to mend</translation>
    </message>
    <message id="author.items.looks">
        <source>{count} to look at</source>
        <translation>{count} to look at</translation>
    </message>
    <message id="author.pack">
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message id="author.pack.title">
        <source>About this pack</source>
        <translation>About this pack</translation>
    </message>
    <message id="author.pack.go">
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message id="author.pack.name">
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message id="author.pack.summary">
        <source>Summary, one or two sentences</source>
        <translation>Summary, one or two sentences</translation>
    </message>
    <message id="author.pack.licence">
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message id="author.pack.licence.hint">
        <source>Who may use and change the words, e.g. CC-BY-4.0</source>
        <translation>Who may use and change the words, e.g. CC-BY-4.0</translation>
    </message>
    <message id="author.pack.minutes">
        <source>Minutes for all items</source>
        <translation>Minutes for all items</translation>
    </message>
    <message id="author.pack.minutes.hint">
        <source>May stay empty</source>
        <translation>May stay empty</translation>
    </message>
    <message id="author.pack.minutes.wrong">
        <source>Write a whole number from 1 to 240.</source>
        <translation>Write a whole number from 1 to 240.</translation>
    </message>
    <message id="author.share">
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message id="author.publish">
        <source>Put into Learn</source>
        <translation>Put into Learn</translation>
    </message>
    <message id="author.published">
        <source>Version {version} is in Learn.</source>
        <translation>Version {version} is in Learn.</translation>
    </message>
    <message id="author.published.left_out">
        <source>Not finished and left out: {languages}.</source>
        <translation>Not finished and left out: {languages}.</translation>
    </message>
    <message id="author.published.open">
        <source>Open Learn</source>
        <translation>Open Learn</translation>
    </message>
    <message id="author.state.ready">
        <source>Ready for Learn. Translations that are not finished stay here.</source>
        <translation>Ready for Learn. Translations that are not finished stay here.</translation>
    </message>
    <message id="author.state.faults">
        <source>{count} to mend before it can go into Learn. F8 leads to the next.</source>
        <translation>{count} to mend before it can go into Learn. F8 leads to the next.</translation>
    </message>
    <message id="author.status">
        <source>What you write stays on this computer.</source>
        <translation>What you write stays on this computer.</translation>
    </message>
    <message id="author.status.draft_here">
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message id="author.status.kept">
        <source>Draft kept {time}</source>
        <translation>Draft kept {time}</translation>
    </message>
    <message id="author.status.draft">
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message id="author.status.reviewed">
        <source>Reviewed</source>
        <translation>Reviewed</translation>
    </message>
    <message id="author.slot.stem">
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message id="author.slot.stem.hint">
        <source>One clear question about what can be seen or done</source>
        <translation>One clear question about what can be seen or done</translation>
    </message>
    <message id="author.slot.why">
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message id="author.slot.why.hint">
        <source>The sign that carries the answer, and its limit</source>
        <translation>The sign that carries the answer, and its limit</translation>
    </message>
    <message id="author.slot.cannot_see">
        <source>What cannot be seen</source>
        <translation>What cannot be seen</translation>
    </message>
    <message id="author.slot.cannot_see.hint">
        <source>What nobody can tell from this</source>
        <translation>What nobody can tell from this</translation>
    </message>
    <message id="author.slot.next_time">
        <source>Next time</source>
        <translation>Next time</translation>
    </message>
    <message id="author.slot.next_time.hint">
        <source>Where to look first</source>
        <translation>Where to look first</translation>
    </message>
    <message id="author.slot.options">
        <source>Option {number}</source>
        <translation>Option {number}</translation>
    </message>
    <message id="author.slot.mistakes">
        <source>Mistake behind option {number}</source>
        <translation>Mistake behind option {number}</translation>
    </message>
    <message id="author.slot.targets">
        <source>Place {number}</source>
        <translation>Place {number}</translation>
    </message>
    <message id="author.slot.elsewhere">
        <source>For a point beside the sign</source>
        <translation>For a point beside the sign</translation>
    </message>
    <message id="author.slot.refers">
        <source>For “cannot tell”</source>
        <translation>For “cannot tell”</translation>
    </message>
    <message id="author.slot.too_low">
        <source>For a number that is too low</source>
        <translation>For a number that is too low</translation>
    </message>
    <message id="author.slot.too_high">
        <source>For a number that is too high</source>
        <translation>For a number that is too high</translation>
    </message>
    <message id="author.slot.cannot_tell">
        <source>For “cannot tell”</source>
        <translation>For “cannot tell”</translation>
    </message>
    <message id="author.slot.states.text">
        <source>What is there, moment {number}</source>
        <translation>What is there, moment {number}</translation>
    </message>
    <message id="author.slot.states.choices">
        <source>Choice {number}: what is done</source>
        <translation>Choice {number}: what is done</translation>
    </message>
    <message id="author.slot.states.after">
        <source>What happens then, and why</source>
        <translation>What happens then, and why</translation>
    </message>
    <message id="author.slot.ends">
        <source>End “{name}”</source>
        <translation>End “{name}”</translation>
    </message>
    <message id="author.slot.pictures">
        <source>What is to be seen, for a person who does not see it</source>
        <translation>What is to be seen, for a person who does not see it</translation>
    </message>
    <message id="author.slot.cues.name">
        <source>Sign {name}: its name</source>
        <translation>Sign {name}: its name</translation>
    </message>
    <message id="author.slot.cues.note">
        <source>Sign {name}: what it shows and where it ends</source>
        <translation>Sign {name}: what it shows and where it ends</translation>
    </message>
    <message id="author.slot.title">
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message id="author.slot.summary">
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message id="author.slot.licence">
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message id="author.slot.facts">
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message id="author.options">
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message id="author.options.one">
        <source>Tick the one that fits. Behind each other write the mistake that leads to it.</source>
        <translation>Tick the one that fits. Behind each other write the mistake that leads to it.</translation>
    </message>
    <message id="author.options.several">
        <source>Tick all that fit. Behind each other write the mistake that leads to it.</source>
        <translation>Tick all that fit. Behind each other write the mistake that leads to it.</translation>
    </message>
    <message id="author.options.add">
        <source>One more option</source>
        <translation>One more option</translation>
    </message>
    <message id="author.options.right">
        <source>Option {number} fits</source>
        <translation>Option {number} fits</translation>
    </message>
    <message id="author.options.fits">
        <source>fits</source>
        <translation>fits</translation>
    </message>
    <message id="author.options.mistake">
        <source>Mistake behind it</source>
        <translation>Mistake behind it</translation>
    </message>
    <message id="author.options.more">
        <source>More for {number}</source>
        <translation>More for {number}</translation>
    </message>
    <message id="author.options.critical">
        <source>critical error</source>
        <translation>critical error</translation>
    </message>
    <message id="author.options.accuses">
        <source>names a protected product</source>
        <translation>names a protected product</translation>
    </message>
    <message id="author.options.is_critical">
        <source>Critical error: damages evidence or releases on a guess</source>
        <translation>Critical error: damages evidence or releases on a guess</translation>
    </message>
    <message id="author.options.is_accuses">
        <source>Names a protected product</source>
        <translation>Names a protected product</translation>
    </message>
    <message id="author.options.remove">
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message id="author.steps">
        <source>Steps, in the right order</source>
        <translation>Steps, in the right order</translation>
    </message>
    <message id="author.steps.lead">
        <source>Learn shows them in another order.</source>
        <translation>Learn shows them in another order.</translation>
    </message>
    <message id="author.steps.add">
        <source>One more step</source>
        <translation>One more step</translation>
    </message>
    <message id="author.matching">
        <source>Matching</source>
        <translation>Matching</translation>
    </message>
    <message id="author.matching.lead">
        <source>Each option goes to one place. A place may take several, or none.</source>
        <translation>Each option goes to one place. A place may take several, or none.</translation>
    </message>
    <message id="author.matching.targets">
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message id="author.matching.options">
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message id="author.matching.add_target">
        <source>One more place</source>
        <translation>One more place</translation>
    </message>
    <message id="author.sorting">
        <source>Sorting into groups</source>
        <translation>Sorting into groups</translation>
    </message>
    <message id="author.sorting.lead">
        <source>Each word or picture goes into one group.</source>
        <translation>Each word or picture goes into one group.</translation>
    </message>
    <message id="author.sorting.targets">
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message id="author.sorting.options">
        <source>What is sorted</source>
        <translation>What is sorted</translation>
    </message>
    <message id="author.sorting.add_target">
        <source>One more group</source>
        <translation>One more group</translation>
    </message>
    <message id="author.sorting.picture">
        <source>The picture {name}</source>
        <translation>The picture {name}</translation>
    </message>
    <message id="author.goes_to">
        <source>Where option {number} goes</source>
        <translation>Where option {number} goes</translation>
    </message>
    <message id="author.number">
        <source>The number</source>
        <translation>The number</translation>
    </message>
    <message id="author.number.lead">
        <source>From lowest to highest every number is right.</source>
        <translation>From lowest to highest every number is right.</translation>
    </message>
    <message id="author.number.undecidable">
        <source>Nobody can tell: “cannot tell” is right</source>
        <translation>Nobody can tell: “cannot tell” is right</translation>
    </message>
    <message id="author.number.low">
        <source>Lowest right</source>
        <translation>Lowest right</translation>
    </message>
    <message id="author.number.high">
        <source>Highest right</source>
        <translation>Highest right</translation>
    </message>
    <message id="author.number.near">
        <source>Half a point so far outside</source>
        <translation>Half a point so far outside</translation>
    </message>
    <message id="author.number.least">
        <source>Least to enter</source>
        <translation>Least to enter</translation>
    </message>
    <message id="author.number.most">
        <source>Most to enter</source>
        <translation>Most to enter</translation>
    </message>
    <message id="author.number.step">
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message id="author.number.unit">
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message id="author.number.wrong">
        <source>Write a number, e.g. 102.5</source>
        <translation>Write a number, e.g. 102.5</translation>
    </message>
    <message id="author.unit.degrees">
        <source>degrees</source>
        <translation>degrees</translation>
    </message>
    <message id="author.unit.mm">
        <source>millimetres</source>
        <translation>millimetres</translation>
    </message>
    <message id="author.unit.kg">
        <source>kilograms</source>
        <translation>kilograms</translation>
    </message>
    <message id="author.unit.g">
        <source>grams</source>
        <translation>grams</translation>
    </message>
    <message id="author.unit.years">
        <source>years</source>
        <translation>years</translation>
    </message>
    <message id="author.unit.days">
        <source>days</source>
        <translation>days</translation>
    </message>
    <message id="author.unit.pieces">
        <source>pieces</source>
        <translation>pieces</translation>
    </message>
    <message id="author.unit.none">
        <source>no unit</source>
        <translation>no unit</translation>
    </message>
    <message id="author.region">
        <source>Signs to point at</source>
        <translation>Signs to point at</translation>
    </message>
    <message id="author.region.lead">
        <source>A point in any ticked sign is right.</source>
        <translation>A point in any ticked sign is right.</translation>
    </message>
    <message id="author.region.none">
        <source>No sign is marked yet.</source>
        <translation>No sign is marked yet.</translation>
    </message>
    <message id="author.region.cannot_tell">
        <source>Cannot tell – refer</source>
        <translation>Cannot tell – refer</translation>
    </message>
    <message id="author.story">
        <source>The story</source>
        <translation>The story</translation>
    </message>
    <message id="author.story.lead">
        <source>A line is a choice: green the best, dashed red a critical error. Small rings are ends.</source>
        <translation>A line is a choice: green the best, dashed red a critical error. Small rings are ends.</translation>
    </message>
    <message id="author.story.start">
        <source>It begins with</source>
        <translation>It begins with</translation>
    </message>
    <message id="author.story.moment">
        <source>Moment {number}</source>
        <translation>Moment {number}</translation>
    </message>
    <message id="author.story.end">
        <source>End {number}</source>
        <translation>End {number}</translation>
    </message>
    <message id="author.story.ends">
        <source>How it can end</source>
        <translation>How it can end</translation>
    </message>
    <message id="author.story.to">
        <source>Leads to</source>
        <translation>Leads to</translation>
    </message>
    <message id="author.story.worth">
        <source>Worth, 0 to 1</source>
        <translation>Worth, 0 to 1</translation>
    </message>
    <message id="author.story.add_state">
        <source>One more moment</source>
        <translation>One more moment</translation>
    </message>
    <message id="author.story.add_choice">
        <source>One more choice</source>
        <translation>One more choice</translation>
    </message>
    <message id="author.story.add_end">
        <source>One more end</source>
        <translation>One more end</translation>
    </message>
    <message id="author.story.remove_state">
        <source>Remove this moment</source>
        <translation>Remove this moment</translation>
    </message>
    <message id="author.story.picture">
        <source>Add a picture</source>
        <translation>Add a picture</translation>
    </message>
    <message id="author.story.no_picture">
        <source>Take out {name}</source>
        <translation>Take out {name}</translation>
    </message>
    <message id="author.story.pictures">
        <source>Pictures: {names}</source>
        <translation>Pictures: {names}</translation>
    </message>
    <message id="author.feedback">
        <source>After the answer</source>
        <translation>After the answer</translation>
    </message>
    <message id="author.feedback.lead">
        <source>What everybody reads, whatever was answered.</source>
        <translation>What everybody reads, whatever was answered.</translation>
    </message>
    <message id="author.facts">
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message id="author.facts.lead">
        <source>A scored item rests on facts that were read in their source. Type a part of an id.</source>
        <translation>A scored item rests on facts that were read in their source. Type a part of an id.</translation>
    </message>
    <message id="author.facts.search">
        <source>Find a fact, e.g. IV 00</source>
        <translation>Find a fact, e.g. IV 00</translation>
    </message>
    <message id="author.facts.none">
        <source>No fact has that id.</source>
        <translation>No fact has that id.</translation>
    </message>
    <message id="author.facts.read">
        <source>{fact}: read in its source</source>
        <translation>{fact}: read in its source</translation>
    </message>
    <message id="author.facts.unread">
        <source>{fact}: not verified, for practice only</source>
        <translation>{fact}: not verified, for practice only</translation>
    </message>
    <message id="author.facts.remove">
        <source>Take out {fact}</source>
        <translation>Take out {fact}</translation>
    </message>
    <message id="author.about">
        <source>About this item</source>
        <translation>About this item</translation>
    </message>
    <message id="author.competency">
        <source>What it asks for</source>
        <translation>What it asks for</translation>
    </message>
    <message id="author.competency.identification">
        <source>Identification</source>
        <translation>Identification</translation>
    </message>
    <message id="author.competency.legal">
        <source>Law</source>
        <translation>Law</translation>
    </message>
    <message id="author.competency.evidence">
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message id="author.competency.cooperation">
        <source>Cooperation</source>
        <translation>Cooperation</translation>
    </message>
    <message id="author.kind">
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message id="author.kind.ivory">
        <source>Ivory</source>
        <translation>Ivory</translation>
    </message>
    <message id="author.kind.pangolin">
        <source>Pangolin</source>
        <translation>Pangolin</translation>
    </message>
    <message id="author.kind.tiger">
        <source>Tiger and big cats</source>
        <translation>Tiger and big cats</translation>
    </message>
    <message id="author.kind.general">
        <source>No one product</source>
        <translation>No one product</translation>
    </message>
    <message id="author.difficulty">
        <source>How hard</source>
        <translation>How hard</translation>
    </message>
    <message id="author.hard">
        <source>{number} · {word}</source>
        <translation>{number} · {word}</translation>
    </message>
    <message id="author.hard.easy">
        <source>easy</source>
        <translation>easy</translation>
    </message>
    <message id="author.hard.middle">
        <source>middle</source>
        <translation>middle</translation>
    </message>
    <message id="author.hard.hard">
        <source>hard</source>
        <translation>hard</translation>
    </message>
    <message id="author.role">
        <source>The object shown</source>
        <translation>The object shown</translation>
    </message>
    <message id="author.role.none">
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message id="author.role.protected">
        <source>a protected product</source>
        <translation>a protected product</translation>
    </message>
    <message id="author.role.look_alike">
        <source>a look-alike</source>
        <translation>a look-alike</translation>
    </message>
    <message id="author.role.undecidable">
        <source>cannot be decided</source>
        <translation>cannot be decided</translation>
    </message>
    <message id="author.true_on">
        <source>Law as read on</source>
        <translation>Law as read on</translation>
    </message>
    <message id="author.true_on.hint">
        <source>A day, e.g. 2026-11-24. The item expires after a year.</source>
        <translation>A day, e.g. 2026-11-24. The item expires after a year.</translation>
    </message>
    <message id="author.true_on.wrong">
        <source>Write a day like 2026-11-24.</source>
        <translation>Write a day like 2026-11-24.</translation>
    </message>
    <message id="author.scored">
        <source>Counts in tests</source>
        <translation>Counts in tests</translation>
    </message>
    <message id="author.scored.text">
        <source>Without the tick it is for practice only and needs no facts.</source>
        <translation>Without the tick it is for practice only and needs no facts.</translation>
    </message>
    <message id="author.pictures">
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message id="author.pictures.none">
        <source>No picture.</source>
        <translation>No picture.</translation>
    </message>
    <message id="author.pictures.library">
        <source>From the program</source>
        <translation>From the program</translation>
    </message>
    <message id="author.pictures.library.text">
        <source>Every one is drawn or rendered. Enter or a double click takes it.</source>
        <translation>Every one is drawn or rendered. Enter or a double click takes it.</translation>
    </message>
    <message id="author.pictures.photos">
        <source>Own photographs</source>
        <translation>Own photographs</translation>
    </message>
    <message id="author.pictures.marks">
        <source>Signs on it</source>
        <translation>Signs on it</translation>
    </message>
    <message id="author.pictures.more">
        <source>More for {name}</source>
        <translation>More for {name}</translation>
    </message>
    <message id="author.pictures.remove">
        <source>Take it out</source>
        <translation>Take it out</translation>
    </message>
    <message id="author.pictures.search">
        <source>Find a picture</source>
        <translation>Find a picture</translation>
    </message>
    <message id="author.photos">
        <source>Own photographs</source>
        <translation>Own photographs</translation>
    </message>
    <message id="author.photos.go">
        <source>Add them</source>
        <translation>Add them</translation>
    </message>
    <message id="author.photos.privacy">
        <source>Place, time and camera are taken out. The originals are not touched. Nothing leaves this computer.</source>
        <translation>Place, time and camera are taken out. The originals are not touched. Nothing leaves this computer.</translation>
    </message>
    <message id="author.photos.choose">
        <source>Choose photographs</source>
        <translation>Choose photographs</translation>
    </message>
    <message id="author.photos.folder">
        <source>A whole folder</source>
        <translation>A whole folder</translation>
    </message>
    <message id="author.photos.nothing">
        <source>Nothing chosen yet.</source>
        <translation>Nothing chosen yet.</translation>
    </message>
    <message id="author.photos.licence">
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message id="author.photos.licence.hint">
        <source>e.g. CC-BY-4.0, or “only inside the agency”</source>
        <translation>e.g. CC-BY-4.0, or “only inside the agency”</translation>
    </message>
    <message id="author.photos.source">
        <source>Where they come from</source>
        <translation>Where they come from</translation>
    </message>
    <message id="author.photos.source.hint">
        <source>Who took them, where they are kept</source>
        <translation>Who took them, where they are kept</translation>
    </message>
    <message id="author.photos.use">
        <source>Who may use them</source>
        <translation>Who may use them</translation>
    </message>
    <message id="author.photos.use.choose">
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message id="author.photos.use.own">
        <source>only I</source>
        <translation>only I</translation>
    </message>
    <message id="author.photos.use.agency">
        <source>my agency</source>
        <translation>my agency</translation>
    </message>
    <message id="author.photos.use.training">
        <source>everybody who trains</source>
        <translation>everybody who trains</translation>
    </message>
    <message id="author.photos.use.public">
        <source>everybody</source>
        <translation>everybody</translation>
    </message>
    <message id="author.photos.done">
        <source>{count} photographs added.</source>
        <translation>{count} photographs added.</translation>
    </message>
    <message id="author.photos.refused">
        <source>{count} photographs could not be read; {taken} were added</source>
        <translation>{count} photographs could not be read; {taken} were added</translation>
    </message>
    <message id="author.marks">
        <source>Signs</source>
        <translation>Signs</translation>
    </message>
    <message id="author.marks.lead">
        <source>Tick those that belong to this item. They are shown with the feedback.</source>
        <translation>Tick those that belong to this item. They are shown with the feedback.</translation>
    </message>
    <message id="author.marks.library">
        <source>This picture belongs to the program. To change its signs, take a copy into the pack.</source>
        <translation>This picture belongs to the program. To change its signs, take a copy into the pack.</translation>
    </message>
    <message id="author.marks.none">
        <source>No sign is marked on this picture.</source>
        <translation>No sign is marked on this picture.</translation>
    </message>
    <message id="author.marks.here">
        <source>Sign {number}</source>
        <translation>Sign {number}</translation>
    </message>
    <message id="author.marks.right">
        <source>Right answer</source>
        <translation>Right answer</translation>
    </message>
    <message id="author.marks.remove">
        <source>Remove sign {number}</source>
        <translation>Remove sign {number}</translation>
    </message>
    <message id="author.marks.new">
        <source>Draw a sign</source>
        <translation>Draw a sign</translation>
    </message>
    <message id="author.marks.copy">
        <source>Take a copy</source>
        <translation>Take a copy</translation>
    </message>
    <message id="author.marks.next">
        <source>Next picture</source>
        <translation>Next picture</translation>
    </message>
    <message id="author.marks.first">
        <source>Press Draw a sign, then click round it.</source>
        <translation>Press Draw a sign, then click round it.</translation>
    </message>
    <message id="author.marks.drawing">
        <source>Click round the sign. Enter closes, Backspace takes a corner back, Esc gives up. By keys: arrows, Space.</source>
        <translation>Click round the sign. Enter closes, Backspace takes a corner back, Esc gives up. By keys: arrows, Space.</translation>
    </message>
    <message id="author.marks.keys">
        <source>Drag a corner. By keys: Page Down next corner, arrows move it, Insert adds, Backspace removes it, Delete removes the sign.</source>
        <translation>Drag a corner. By keys: Page Down next corner, arrows move it, Insert adds, Backspace removes it, Delete removes the sign.</translation>
    </message>
    <message id="author.translate.write">
        <source>In {language}</source>
        <translation>In {language}</translation>
    </message>
    <message id="author.translate.only">
        <source>Add a language</source>
        <translation>Add a language</translation>
    </message>
    <message id="author.translate.no_source">
        <source>(nothing in the source)</source>
        <translation>(nothing in the source)</translation>
    </message>
    <message id="author.translate.next">
        <source>Next missing</source>
        <translation>Next missing</translation>
    </message>
    <message id="author.translate.reviewed">
        <source>Mark as reviewed</source>
        <translation>Mark as reviewed</translation>
    </message>
    <message id="author.translate.draft">
        <source>Mark as draft</source>
        <translation>Mark as draft</translation>
    </message>
    <message id="author.translate.lacks">
        <source>{items} of {count} items whole, {texts} texts missing</source>
        <translation>{items} of {count} items whole, {texts} texts missing</translation>
    </message>
    <message id="author.translate.whole">
        <source>All {count} items whole</source>
        <translation>All {count} items whole</translation>
    </message>
    <message id="author.translate.longer">
        <source>{times} times as wide as the source. Make it shorter.</source>
        <translation>{times} times as wide as the source. Make it shorter.</translation>
    </message>
    <message id="author.translate.lost">
        <source>Numbers missing: {numbers}.</source>
        <translation>Numbers missing: {numbers}.</translation>
    </message>
    <message id="author.translate.added">
        <source>Numbers only here: {numbers}.</source>
        <translation>Numbers only here: {numbers}.</translation>
    </message>
    <message id="author.preview.again">
        <source>Again</source>
        <translation>Again</translation>
    </message>
    <message id="author.preview.not_yet">
        <source>It can be shown once what is to be mended is mended.</source>
        <translation>It can be shown once what is to be mended is mended.</translation>
    </message>
    <message id="author.problems">
        <source>To look at</source>
        <translation>To look at</translation>
    </message>
    <message id="author.problems.none">
        <source>Nothing to mend in this item.</source>
        <translation>Nothing to mend in this item.</translation>
    </message>
    <message id="author.problems.looking">
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message id="author.problems.go">
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
    <message id="author.questions.title">
        <source>Bring in {file}</source>
        <translation>Bring in {file}</translation>
    </message>
    <message id="author.questions.text">
        <source>The file does not say this of its questions. They come in as practice until you name their facts.</source>
        <translation>The file does not say this of its questions. They come in as practice until you name their facts.</translation>
    </message>
    <message id="author.questions.language">
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message id="author.questions.go">
        <source>Bring in</source>
        <translation>Bring in</translation>
    </message>
    <message id="author.problem.unwritten">
        <source>{count} texts are not written</source>
        <translation>{count} texts are not written</translation>
    </message>
    <message id="author.problem.unwritten.mend">
        <source>Write them in {language}.</source>
        <translation>Write them in {language}.</translation>
    </message>
    <message id="author.problem.untranslated">
        <source>{count} texts are not translated</source>
        <translation>{count} texts are not translated</translation>
    </message>
    <message id="author.problem.untranslated.mend">
        <source>{language} stays out of Learn until they are.</source>
        <translation>{language} stays out of Learn until they are.</translation>
    </message>
    <message id="author.problem.no_items">
        <source>The pack has no item</source>
        <translation>The pack has no item</translation>
    </message>
    <message id="author.problem.no_items.mend">
        <source>Add one.</source>
        <translation>Add one.</translation>
    </message>
    <message id="author.problem.licence">
        <source>The pack has no licence</source>
        <translation>The pack has no licence</translation>
    </message>
    <message id="author.problem.title">
        <source>The pack has no title in {language}</source>
        <translation>The pack has no title in {language}</translation>
    </message>
    <message id="author.problem.summary">
        <source>The pack has no summary in {language}</source>
        <translation>The pack has no summary in {language}</translation>
    </message>
    <message id="author.problem.head.mend">
        <source>Press Pack and write it.</source>
        <translation>Press Pack and write it.</translation>
    </message>
    <message id="author.problem.too_few">
        <source>{name}: {found} is too few</source>
        <translation>{name}: {found} is too few</translation>
    </message>
    <message id="author.problem.too_few.mend">
        <source>Give at least {wanted}.</source>
        <translation>Give at least {wanted}.</translation>
    </message>
    <message id="author.problem.too_many">
        <source>{name}: {found} is too many</source>
        <translation>{name}: {found} is too many</translation>
    </message>
    <message id="author.problem.too_many.mend">
        <source>Give at most {wanted}.</source>
        <translation>Give at most {wanted}.</translation>
    </message>
    <message id="author.problem.markup">
        <source>Markup in the words: {value}</source>
        <translation>Markup in the words: {value}</translation>
    </message>
    <message id="author.problem.markup.mend">
        <source>Write plain words.</source>
        <translation>Write plain words.</translation>
    </message>
    <message id="author.problem.placeholder">
        <source>Not finished: {value}</source>
        <translation>Not finished: {value}</translation>
    </message>
    <message id="author.problem.placeholder.mend">
        <source>Write the words.</source>
        <translation>Write the words.</translation>
    </message>
    <message id="author.problem.odd_character">
        <source>A character that is not seen, or turns the text round</source>
        <translation>A character that is not seen, or turns the text round</translation>
    </message>
    <message id="author.problem.odd_character.mend">
        <source>Take it out.</source>
        <translation>Take it out.</translation>
    </message>
    <message id="author.problem.too_long">
        <source>{found} characters</source>
        <translation>{found} characters</translation>
    </message>
    <message id="author.problem.too_long.mend">
        <source>Use at most {limit}.</source>
        <translation>Use at most {limit}.</translation>
    </message>
    <message id="author.problem.out_of_range">
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message id="author.problem.out_of_range.mend">
        <source>Use {low} to {high}.</source>
        <translation>Use {low} to {high}.</translation>
    </message>
    <message id="author.problem.no_picture">
        <source>The picture is not there: {value}</source>
        <translation>The picture is not there: {value}</translation>
    </message>
    <message id="author.problem.no_picture.mend">
        <source>Choose another.</source>
        <translation>Choose another.</translation>
    </message>
    <message id="author.problem.not_a_mark">
        <source>The sign {value} is on none of the pictures</source>
        <translation>The sign {value} is on none of the pictures</translation>
    </message>
    <message id="author.problem.not_a_mark.mend">
        <source>Mark it, or take it out.</source>
        <translation>Mark it, or take it out.</translation>
    </message>
    <message id="author.problem.polygon_crossing">
        <source>The outline of a sign crosses itself</source>
        <translation>The outline of a sign crosses itself</translation>
    </message>
    <message id="author.problem.polygon_crossing.mend">
        <source>Set its corners in order round it.</source>
        <translation>Set its corners in order round it.</translation>
    </message>
    <message id="author.problem.polygon_flat">
        <source>A sign has no area</source>
        <translation>A sign has no area</translation>
    </message>
    <message id="author.problem.polygon_flat.mend">
        <source>Set its corners apart.</source>
        <translation>Set its corners apart.</translation>
    </message>
    <message id="author.problem.role_answer">
        <source>The object shown does not fit the answer</source>
        <translation>The object shown does not fit the answer</translation>
    </message>
    <message id="author.problem.role_answer.mend">
        <source>Say which options name a protected product, or that nothing is said of the object.</source>
        <translation>Say which options name a protected product, or that nothing is said of the object.</translation>
    </message>
    <message id="author.problem.order_answer">
        <source>The right order does not hold every step</source>
        <translation>The right order does not hold every step</translation>
    </message>
    <message id="author.problem.order_answer.mend">
        <source>Add each step once.</source>
        <translation>Add each step once.</translation>
    </message>
    <message id="author.problem.not_a_state">
        <source>A choice leads nowhere</source>
        <translation>A choice leads nowhere</translation>
    </message>
    <message id="author.problem.not_a_state.mend">
        <source>Choose where it leads.</source>
        <translation>Choose where it leads.</translation>
    </message>
    <message id="author.problem.circle">
        <source>A path goes round in a circle</source>
        <translation>A path goes round in a circle</translation>
    </message>
    <message id="author.problem.circle.mend">
        <source>Lead the choice onwards.</source>
        <translation>Lead the choice onwards.</translation>
    </message>
    <message id="author.problem.unreached">
        <source>No path comes to {value}</source>
        <translation>No path comes to {value}</translation>
    </message>
    <message id="author.problem.unreached.mend">
        <source>Lead a choice there, or remove it.</source>
        <translation>Lead a choice there, or remove it.</translation>
    </message>
    <message id="author.problem.no_worth">
        <source>No path earns anything</source>
        <translation>No path earns anything</translation>
    </message>
    <message id="author.problem.no_worth.mend">
        <source>Give the right choices a worth above 0.</source>
        <translation>Give the right choices a worth above 0.</translation>
    </message>
    <message id="author.field.options">
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message id="author.field.answer">
        <source>The right answer</source>
        <translation>The right answer</translation>
    </message>
    <message id="author.field.pictures">
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message id="author.field.facts">
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message id="author.field.targets">
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message id="author.field.marks">
        <source>Signs</source>
        <translation>Signs</translation>
    </message>
    <message id="author.field.state">
        <source>Moments</source>
        <translation>Moments</translation>
    </message>
    <message id="author.field.choice">
        <source>Choices</source>
        <translation>Choices</translation>
    </message>
    <message id="author.field.ends">
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message id="author.field.polygon">
        <source>Outline of a sign</source>
        <translation>Outline of a sign</translation>
    </message>
    <message id="author.field.low">
        <source>Lowest right</source>
        <translation>Lowest right</translation>
    </message>
    <message id="author.field.high">
        <source>Highest right</source>
        <translation>Highest right</translation>
    </message>
    <message id="author.field.step">
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message id="author.field.near">
        <source>Half a point so far outside</source>
        <translation>Half a point so far outside</translation>
    </message>
    <message id="author.field.most">
        <source>Most to enter</source>
        <translation>Most to enter</translation>
    </message>
    <message id="author.field.least">
        <source>Least to enter</source>
        <translation>Least to enter</translation>
    </message>
    <message id="author.settings.text">
        <source>Write, change and translate quiz items, with your own photographs.</source>
        <translation>Write, change and translate quiz items, with your own photographs.</translation>
    </message>
    <message id="author.settings.go">
        <source>Write or translate</source>
        <translation>Write or translate</translation>
    </message>
</context>
</TS>
