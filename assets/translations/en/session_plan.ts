<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>session_plan</name>
    <message id="session_plan.title">
        <source>New session</source>
        <translation>New session</translation>
    </message>
    <message id="session_plan.step.place">
        <source>Place and people</source>
        <translation>Place and people</translation>
    </message>
    <message id="session_plan.step.forms">
        <source>Forms</source>
        <translation>Forms</translation>
    </message>
    <message id="session_plan.step.criteria">
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message id="session_plan.step.open">
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message id="session_plan.status">
        <source>Criteria are fixed before anyone sits a test, and printed beside every figure.</source>
        <translation>Criteria are fixed before anyone sits a test, and printed beside every figure.</translation>
    </message>
    <message id="session_plan.saved">
        <source>Saved as a draft {time}</source>
        <translation>Saved as a draft {time}</translation>
    </message>
    <message id="session_plan.drop">
        <source>Give this plan up</source>
        <translation>Give this plan up</translation>
    </message>
    <message id="session_plan.drop.ask">
        <source>Give this plan up?</source>
        <translation>Give this plan up?</translation>
    </message>
    <message id="session_plan.drop.text">
        <source>What was written in the four steps is gone. Forms and sessions stay.</source>
        <translation>What was written in the four steps is gone. Forms and sessions stay.</translation>
    </message>
    <message id="session_plan.drop.stay">
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message id="session_plan.drop.go">
        <source>Give it up</source>
        <translation>Give it up</translation>
    </message>
    <message id="session_plan.place.title">
        <source>Place and time</source>
        <translation>Place and time</translation>
    </message>
    <message id="session_plan.place.name">
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message id="session_plan.place.name_hint">
        <source>As it stands on reports and certificates</source>
        <translation>As it stands on reports and certificates</translation>
    </message>
    <message id="session_plan.place.province">
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message id="session_plan.place.crossing">
        <source>Crossing</source>
        <translation>Crossing</translation>
    </message>
    <message id="session_plan.place.none">
        <source>not chosen</source>
        <translation>not chosen</translation>
    </message>
    <message id="session_plan.place.town">
        <source>Town and building</source>
        <translation>Town and building</translation>
    </message>
    <message id="session_plan.place.town_hint">
        <source>In your own words; may be left out</source>
        <translation>In your own words; may be left out</translation>
    </message>
    <message id="session_plan.place.first">
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message id="session_plan.place.last">
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message id="session_plan.place.day_hint">
        <source>Year-month-day</source>
        <translation>Year-month-day</translation>
    </message>
    <message id="session_plan.place.last_hint">
        <source>Empty for one day</source>
        <translation>Empty for one day</translation>
    </message>
    <message id="session_plan.lacks.title">
        <source>Give the session a title.</source>
        <translation>Give the session a title.</translation>
    </message>
    <message id="session_plan.lacks.day">
        <source>No such day. Write 2026-11-24.</source>
        <translation>No such day. Write 2026-11-24.</translation>
    </message>
    <message id="session_plan.lacks.order">
        <source>It lies before the first day.</source>
        <translation>It lies before the first day.</translation>
    </message>
    <message id="session_plan.people.title">
        <source>People</source>
        <translation>People</translation>
    </message>
    <message id="session_plan.people.partners">
        <source>Partner agencies</source>
        <translation>Partner agencies</translation>
    </message>
    <message id="session_plan.people.partner_add">
        <source>Add an agency</source>
        <translation>Add an agency</translation>
    </message>
    <message id="session_plan.people.partner_away">
        <source>Take away: {name}</source>
        <translation>Take away: {name}</translation>
    </message>
    <message id="session_plan.people.languages">
        <source>Languages in the room</source>
        <translation>Languages in the room</translation>
    </message>
    <message id="session_plan.people.reports">
        <source>Reports in</source>
        <translation>Reports in</translation>
    </message>
    <message id="session_plan.people.kept">
        <source>What is kept of people</source>
        <translation>What is kept of people</translation>
    </message>
    <message id="session_plan.people.kept.names">
        <source>Names and codes</source>
        <translation>Names and codes</translation>
    </message>
    <message id="session_plan.people.kept.codes">
        <source>Codes only</source>
        <translation>Codes only</translation>
    </message>
    <message id="session_plan.people.kept.names_text">
        <source>Names stay on the laptops of this session and on certificates. Figures carry none.</source>
        <translation>Names stay on the laptops of this session and on certificates. Figures carry none.</translation>
    </message>
    <message id="session_plan.people.kept.codes_text">
        <source>No name is taken down anywhere. Certificates carry the code.</source>
        <translation>No name is taken down anywhere. Certificates carry the code.</translation>
    </message>
    <message id="session_plan.forms.lead">
        <source>Which forms are sat before, after and at the follow-up?</source>
        <translation>Which forms are sat before, after and at the follow-up?</translation>
    </message>
    <message id="session_plan.forms.locked">
        <source>The criteria are locked on these forms. They cannot be changed any more.</source>
        <translation>The criteria are locked on these forms. They cannot be changed any more.</translation>
    </message>
    <message id="session_plan.forms.empty">
        <source>No form has been made on this laptop yet</source>
        <translation>No form has been made on this laptop yet</translation>
    </message>
    <message id="session_plan.forms.empty_text">
        <source>Forms of a blueprint are alike and sealed until you read out their code. Make them, then come back: this plan waits for you.</source>
        <translation>Forms of a blueprint are alike and sealed until you read out their code. Make them, then come back: this plan waits for you.</translation>
    </message>
    <message id="session_plan.forms.make">
        <source>Make forms</source>
        <translation>Make forms</translation>
    </message>
    <message id="session_plan.forms.take">
        <source>Use {name}</source>
        <translation>Use {name}</translation>
    </message>
    <message id="session_plan.forms.common">
        <source>{count} common</source>
        <translation>{count} common</translation>
    </message>
    <message id="session_plan.forms.again">
        <source>{occasions} occasions, fewer letters: somebody sits the same form twice.</source>
        <translation>{occasions} occasions, fewer letters: somebody sits the same form twice.</translation>
    </message>
    <message id="session_plan.forms.how">
        <source>Who sits which form</source>
        <translation>Who sits which form</translation>
    </message>
    <message id="session_plan.forms.how_text">
        <source>People get the letters crosswise, by chance and in balance: nobody sits the same form before and after where there are enough letters.</source>
        <translation>People get the letters crosswise, by chance and in balance: nobody sits the same form before and after where there are enough letters.</translation>
    </message>
    <message id="session_plan.forms.counting">
        <source>Counting the items: form {done} of {total}</source>
        <translation>Counting the items: form {done} of {total}</translation>
    </message>
    <message id="session_plan.forms.none_chosen">
        <source>No form is chosen: nothing can be measured in this session.</source>
        <translation>No form is chosen: nothing can be measured in this session.</translation>
    </message>
    <message id="session_plan.forms.enough">
        <source>Form {form} has {protected} protected, {look_alikes} look-alike and {undecidable} undecidable items: enough to decide on.</source>
        <translation>Form {form} has {protected} protected, {look_alikes} look-alike and {undecidable} undecidable items: enough to decide on.</translation>
    </message>
    <message id="session_plan.forms.few">
        <source>Form {form} has {protected} protected, {look_alikes} look-alike and {undecidable} undecidable items. Below 10, 10 and 4 it is decided on few items, and every figure says so.</source>
        <translation>Form {form} has {protected} protected, {look_alikes} look-alike and {undecidable} undecidable items. Below 10, 10 and 4 it is decided on few items, and every figure says so.</translation>
    </message>
    <message id="session_plan.forms.enough_questions">
        <source>Form {form} has at least {count} questions of each of its subjects.</source>
        <translation>Form {form} has at least {count} questions of each of its subjects.</translation>
    </message>
    <message id="session_plan.forms.few_questions">
        <source>Form {form} has a subject of only {count} questions: decided on few items.</source>
        <translation>Form {form} has a subject of only {count} questions: decided on few items.</translation>
    </message>
    <message id="session_plan.forms.shared">
        <source>Forms {letters} share {count} items.</source>
        <translation>Forms {letters} share {count} items.</translation>
    </message>
    <message id="session_plan.forms.shared_few">
        <source>Fewer than 8: before and after cannot be put on one scale.</source>
        <translation>Fewer than 8: before and after cannot be put on one scale.</translation>
    </message>
    <message id="session_plan.forms.language">
        <source>A chosen form has no words in {languages}.</source>
        <translation>A chosen form has no words in {languages}.</translation>
    </message>
    <message id="session_plan.modules">
        <source>Training modules</source>
        <translation>Training modules</translation>
    </message>
    <message id="session_plan.modules_text">
        <source>Question packs that people practise with in this session</source>
        <translation>Question packs that people practise with in this session</translation>
    </message>
    <message id="session_plan.criteria.title">
        <source>What counts as competent?</source>
        <translation>What counts as competent?</translation>
    </message>
    <message id="session_plan.criteria.lead">
        <source>Decide now. Once locked, nobody can change it, not even you.</source>
        <translation>Decide now. Once locked, nobody can change it, not even you.</translation>
    </message>
    <message id="session_plan.criteria.locked">
        <source>Locked. Nobody can change it any more.</source>
        <translation>Locked. Nobody can change it any more.</translation>
    </message>
    <message id="session_plan.criteria.defaults">
        <source>Use the defaults</source>
        <translation>Use the defaults</translation>
    </message>
    <message id="session_plan.row.found">
        <source>Protected products found</source>
        <translation>Protected products found</translation>
    </message>
    <message id="session_plan.row.accused">
        <source>Look-alikes accused</source>
        <translation>Look-alikes accused</translation>
    </message>
    <message id="session_plan.row.referred">
        <source>Undecidable items referred</source>
        <translation>Undecidable items referred</translation>
    </message>
    <message id="session_plan.row.right">
        <source>Law, evidence, cooperation: each right</source>
        <translation>Law, evidence, cooperation: each right</translation>
    </message>
    <message id="session_plan.row.at_least">
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message id="session_plan.row.at_most">
        <source>at most</source>
        <translation>at most</translation>
    </message>
    <message id="session_plan.row.count">
        <source>= {part} of {whole}</source>
        <translation>= {part} of {whole}</translation>
    </message>
    <message id="session_plan.row.none">
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
    <message id="session_plan.critical.title">
        <source>A critical evidence error always means “not yet competent”</source>
        <translation>A critical evidence error always means “not yet competent”</translation>
    </message>
    <message id="session_plan.critical.text">
        <source>Burning or scratching a sample · handling without recording · releasing on a guess</source>
        <translation>Burning or scratching a sample · handling without recording · releasing on a guess</translation>
    </message>
    <message id="session_plan.sharp.title">
        <source>How sharp is this line?</source>
        <translation>How sharp is this line?</translation>
    </message>
    <message id="session_plan.sharp.coin">
        <source>Someone who tosses a coin passes the first two</source>
        <translation>Someone who tosses a coin passes the first two</translation>
    </message>
    <message id="session_plan.sharp.good">
        <source>Someone right 9 times in 10 passes them</source>
        <translation>Someone right 9 times in 10 passes them</translation>
    </message>
    <message id="session_plan.sharp.foot">
        <source>On {protected} protected and {look_alikes} look-alike items. More items make the line sharper; a lower bar only makes the figure nicer.</source>
        <translation>On {protected} protected and {look_alikes} look-alike items. More items make the line sharper; a lower bar only makes the figure nicer.</translation>
    </message>
    <message id="session_plan.sharp.in">
        <source>{count} in {of}</source>
        <translation>{count} in {of}</translation>
    </message>
    <message id="session_plan.sharp.fewer">
        <source>fewer than {count} in {of}</source>
        <translation>fewer than {count} in {of}</translation>
    </message>
    <message id="session_plan.sharp.more">
        <source>more than {count} in {of}</source>
        <translation>more than {count} in {of}</translation>
    </message>
    <message id="session_plan.sharp.always">
        <source>always</source>
        <translation>always</translation>
    </message>
    <message id="session_plan.sharp.never">
        <source>never</source>
        <translation>never</translation>
    </message>
    <message id="session_plan.grid.title">
        <source>What this means on your form</source>
        <translation>What this means on your form</translation>
    </message>
    <message id="session_plan.grid.form">
        <source>Form {form}: {count} items. A person is one point.</source>
        <translation>Form {form}: {count} items. A person is one point.</translation>
    </message>
    <message id="session_plan.grid.example">
        <source>No form that identifies is chosen: drawn for {protected} protected and {look_alikes} look-alike items.</source>
        <translation>No form that identifies is chosen: drawn for {protected} protected and {look_alikes} look-alike items.</translation>
    </message>
    <message id="session_plan.grid.name">
        <source>Competent: at least {found} of {protected} protected products found and at most {accused} of {look_alikes} look-alikes accused</source>
        <translation>Competent: at least {found} of {protected} protected products found and at most {accused} of {look_alikes} look-alikes accused</translation>
    </message>
    <message id="session_plan.grid.found">
        <source>protected found, of {of}</source>
        <translation>protected found, of {of}</translation>
    </message>
    <message id="session_plan.grid.accused">
        <source>look-alikes accused, of {of}</source>
        <translation>look-alikes accused, of {of}</translation>
    </message>
    <message id="session_plan.grid.competent">
        <source>competent</source>
        <translation>competent</translation>
    </message>
    <message id="session_plan.lock">
        <source>Lock criteria</source>
        <translation>Lock criteria</translation>
    </message>
    <message id="session_plan.lock.text">
        <source>The lock writes this fingerprint on the screen, the report and each certificate:</source>
        <translation>The lock writes this fingerprint on the screen, the report and each certificate:</translation>
    </message>
    <message id="session_plan.lock.ask">
        <source>Lock these criteria?</source>
        <translation>Lock these criteria?</translation>
    </message>
    <message id="session_plan.lock.ask_text">
        <source>Found at least {found} %, accused at most {accused} %, referred at least {referred} %, other subjects right at least {right} %. Fingerprint {fingerprint}. Nobody can change them afterwards.</source>
        <translation>Found at least {found} %, accused at most {accused} %, referred at least {referred} %, other subjects right at least {right} %. Fingerprint {fingerprint}. Nobody can change them afterwards.</translation>
    </message>
    <message id="session_plan.lock.not_yet">
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message id="session_plan.lock.go">
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message id="session_plan.open.title">
        <source>This is the session</source>
        <translation>This is the session</translation>
    </message>
    <message id="session_plan.open.place">
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message id="session_plan.open.days">
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message id="session_plan.open.partners">
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message id="session_plan.open.languages">
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message id="session_plan.open.kept">
        <source>Kept of people</source>
        <translation>Kept of people</translation>
    </message>
    <message id="session_plan.open.criteria">
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message id="session_plan.open.criteria_words">
        <source>Found at least {found} %, accused at most {accused} %, referred at least {referred} %, other subjects at least {right} % · {fingerprint}</source>
        <translation>Found at least {found} %, accused at most {accused} %, referred at least {referred} %, other subjects at least {right} % · {fingerprint}</translation>
    </message>
    <message id="session_plan.open.none">
        <source>none</source>
        <translation>none</translation>
    </message>
    <message id="session_plan.open.next">
        <source>What comes next</source>
        <translation>What comes next</translation>
    </message>
    <message id="session_plan.open.lead">
        <source>The criteria are fixed the moment the session opens.</source>
        <translation>The criteria are fixed the moment the session opens.</translation>
    </message>
    <message id="session_plan.open.next.roster">
        <source>Take in the roster, or add people one by one</source>
        <translation>Take in the roster, or add people one by one</translation>
    </message>
    <message id="session_plan.open.next.file">
        <source>Save the session file on a stick, or show its QR</source>
        <translation>Save the session file on a stick, or show its QR</translation>
    </message>
    <message id="session_plan.open.next.sit">
        <source>People sit their form on any laptop of the room</source>
        <translation>People sit their form on any laptop of the room</translation>
    </message>
    <message id="session_plan.open.next.collect">
        <source>Collect the results of the laptops</source>
        <translation>Collect the results of the laptops</translation>
    </message>
    <message id="session_plan.open.go">
        <source>Open session</source>
        <translation>Open session</translation>
    </message>
    <message id="session_plan.opened">
        <source>{title} is open. The criteria are fixed.</source>
        <translation>{title} is open. The criteria are fixed.</translation>
    </message>
</context>
</TS>
