<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>reports</name>
    <message id="reports.title">
        <source>Session report</source>
        <translation>Session report</translation>
    </message>
    <message id="reports.draft">
        <source>The words of this language are a draft: a reader of the language has not checked them yet.</source>
        <translation>The words of this language are a draft: a reader of the language has not checked them yet.</translation>
    </message>
    <message id="reports.simulated">
        <source>Simulated data: no real person</source>
        <translation>Simulated data: no real person</translation>
    </message>
    <message id="reports.session">
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message id="reports.place">
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message id="reports.dates">
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message id="reports.partners">
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message id="reports.made_on">
        <source>Report made on</source>
        <translation>Report made on</translation>
    </message>
    <message id="reports.phase">
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message id="reports.phases">
        <source>The tests</source>
        <translation>The tests</translation>
    </message>
    <message id="reports.phase.pre">
        <source>Pre-test</source>
        <translation>Pre-test</translation>
    </message>
    <message id="reports.phase.post">
        <source>Post-test</source>
        <translation>Post-test</translation>
    </message>
    <message id="reports.phase.follow-up">
        <source>Follow-up test</source>
        <translation>Follow-up test</translation>
    </message>
    <message id="reports.indicator">
        <source>Officers competent in protected species product identification: {phase}</source>
        <translation>Officers competent in protected species product identification: {phase}</translation>
    </message>
    <message id="reports.officers">
        <source>{count} of {of} officers</source>
        <translation>{count} of {of} officers</translation>
    </message>
    <message id="reports.interval">
        <source>{share}; 95 % interval {low} to {high}</source>
        <translation>{share}; 95 % interval {low} to {high}</translation>
    </message>
    <message id="reports.no_interval">
        <source>Under ten people: counts only, no percentage.</source>
        <translation>Under ten people: counts only, no percentage.</translation>
    </message>
    <message id="reports.count">
        <source>{count} of {of}</source>
        <translation>{count} of {of}</translation>
    </message>
    <message id="reports.share">
        <source>{count} of {of} ({share}; {low} to {high})</source>
        <translation>{count} of {of} ({share}; {low} to {high})</translation>
    </message>
    <message id="reports.answers">
        <source>{count} of {of} answers ({share})</source>
        <translation>{count} of {of} answers ({share})</translation>
    </message>
    <message id="reports.if_absent">
        <source>Enrolled, but not decided: {people}. If none of these were competent, the share would be {low}; if all of them were, {high}.</source>
        <translation>Enrolled, but not decided: {people}. If none of these were competent, the share would be {low}; if all of them were, {high}.</translation>
    </message>
    <message id="reports.enrolled">
        <source>Enrolled</source>
        <translation>Enrolled</translation>
    </message>
    <message id="reports.sat">
        <source>Sat the test</source>
        <translation>Sat the test</translation>
    </message>
    <message id="reports.decided">
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message id="reports.competent">
        <source>Competent</source>
        <translation>Competent</translation>
    </message>
    <message id="reports.cautions">
        <source>Before you use these figures</source>
        <translation>Before you use these figures</translation>
    </message>
    <message id="reports.caution.simulated">
        <source>These people and answers were made by a computer for practice. They say nothing about anybody.</source>
        <translation>These people and answers were made by a computer for practice. They say nothing about anybody.</translation>
    </message>
    <message id="reports.caution.no_criteria">
        <source>No one set of criteria was fixed for these people: each session counts by its own.</source>
        <translation>No one set of criteria was fixed for these people: each session counts by its own.</translation>
    </message>
    <message id="reports.caution.nobody">
        <source>Nobody has sat this test yet.</source>
        <translation>Nobody has sat this test yet.</translation>
    </message>
    <message id="reports.caution.under_ten">
        <source>Decided: only {people}. Counts, no percentages: one person more or less changes everything.</source>
        <translation>Decided: only {people}. Counts, no percentages: one person more or less changes everything.</translation>
    </message>
    <message id="reports.caution.under_twenty">
        <source>Decided: only {people}. The interval is wide, and nothing can be said of single items.</source>
        <translation>Decided: only {people}. The interval is wide, and nothing can be said of single items.</translation>
    </message>
    <message id="reports.caution.under_fifty">
        <source>Decided: {people}, under fifty. Figures of single items are uncertain.</source>
        <translation>Decided: {people}, under fifty. Figures of single items are uncertain.</translation>
    </message>
    <message id="reports.caution.few_items">
        <source>Decided on few items: a form that decides has at least 10 protected products, 10 look-alikes and 4 items that the picture does not decide.</source>
        <translation>Decided on few items: a form that decides has at least 10 protected products, 10 look-alikes and 4 items that the picture does not decide.</translation>
    </message>
    <message id="reports.caution.undecided">
        <source>Sat, but not decided: {people}. The forms cannot decide it, or the answers are still sealed here.</source>
        <translation>Sat, but not decided: {people}. The forms cannot decide it, or the answers are still sealed here.</translation>
    </message>
    <message id="reports.caution.absent">
        <source>Enrolled, but did not sit this test: {people}. Those who came may differ from those who did not.</source>
        <translation>Enrolled, but did not sit this test: {people}. Those who came may differ from those who did not.</translation>
    </message>
    <message id="reports.caution.gaps">
        <source>Laptops with incomplete records: {laptops}. Answers may be missing.</source>
        <translation>Laptops with incomplete records: {laptops}. Answers may be missing.</translation>
    </message>
    <message id="reports.nobody_sat">
        <source>{enrolled} people are enrolled. Nobody has sat a test yet, so that there is no figure.</source>
        <translation>{enrolled} people are enrolled. Nobody has sat a test yet, so that there is no figure.</translation>
    </message>
    <message id="reports.criteria">
        <source>What counts as competent</source>
        <translation>What counts as competent</translation>
    </message>
    <message id="reports.criteria.none">
        <source>No criteria were fixed for this session: nobody is judged.</source>
        <translation>No criteria were fixed for this session: nobody is judged.</translation>
    </message>
    <message id="reports.criteria.found">
        <source>At least {share} % of protected products found</source>
        <translation>At least {share} % of protected products found</translation>
    </message>
    <message id="reports.criteria.accused">
        <source>At most {share} % of look-alikes accused</source>
        <translation>At most {share} % of look-alikes accused</translation>
    </message>
    <message id="reports.criteria.referred">
        <source>At least {share} % of the items that a picture does not decide referred</source>
        <translation>At least {share} % of the items that a picture does not decide referred</translation>
    </message>
    <message id="reports.criteria.right">
        <source>In law, in evidence and in cooperation at least {share} % of the points, each by itself</source>
        <translation>In law, in evidence and in cooperation at least {share} % of the points, each by itself</translation>
    </message>
    <message id="reports.criteria.critical">
        <source>No critical evidence error: no sample harmed, nothing handled without a record, nothing released on a guess</source>
        <translation>No critical evidence error: no sample harmed, nothing handled without a record, nothing released on a guess</translation>
    </message>
    <message id="reports.criteria.fixed">
        <source>Fixed on {at} UTC, before the tests. Fingerprint of the criteria: {hash}</source>
        <translation>Fixed on {at} UTC, before the tests. Fingerprint of the criteria: {hash}</translation>
    </message>
    <message id="reports.errors">
        <source>Two errors, apart from each other</source>
        <translation>Two errors, apart from each other</translation>
    </message>
    <message id="reports.errors.apart">
        <source>A missed protected product and an accused look-alike are different errors and are never added up. The dashed line is the criterion. Answers of one person are not independent of each other: pooled answers have no interval.</source>
        <translation>A missed protected product and an accused look-alike are different errors and are never added up. The dashed line is the criterion. Answers of one person are not independent of each other: pooled answers have no interval.</translation>
    </message>
    <message id="reports.errors.found">
        <source>Protected products found</source>
        <translation>Protected products found</translation>
    </message>
    <message id="reports.errors.accused">
        <source>Look-alikes accused</source>
        <translation>Look-alikes accused</translation>
    </message>
    <message id="reports.errors.referred">
        <source>Undecidable items referred</source>
        <translation>Undecidable items referred</translation>
    </message>
    <message id="reports.errors.over_referred">
        <source>{count} answers referred an item that the picture does decide. They count in neither error.</source>
        <translation>{count} answers referred an item that the picture does decide. They count in neither error.</translation>
    </message>
    <message id="reports.errors.critical">
        <source>People with a critical evidence error: {people}</source>
        <translation>People with a critical evidence error: {people}</translation>
    </message>
    <message id="reports.met.found">
        <source>People who found enough protected products: {people}</source>
        <translation>People who found enough protected products: {people}</translation>
    </message>
    <message id="reports.met.accused">
        <source>People who accused few enough look-alikes: {people}</source>
        <translation>People who accused few enough look-alikes: {people}</translation>
    </message>
    <message id="reports.met.referred">
        <source>People who referred enough undecidable items: {people}</source>
        <translation>People who referred enough undecidable items: {people}</translation>
    </message>
    <message id="reports.hidden">
        <source>not shown</source>
        <translation>not shown</translation>
    </message>
    <message id="reports.unknown">
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message id="reports.change">
        <source>Before and after, the same people</source>
        <translation>Before and after, the same people</translation>
    </message>
    <message id="reports.change.pairs">
        <source>Only people who are decided on both occasions are compared.</source>
        <translation>Only people who are decided on both occasions are compared.</translation>
    </message>
    <message id="reports.change.counts">
        <source>{pairs} pairs: {before} competent before, {after} after</source>
        <translation>{pairs} pairs: {before} competent before, {after} after</translation>
    </message>
    <message id="reports.change.cells">
        <source>{gained} became competent, {lost} no longer are, {stayed} were and are, {never} not yet</source>
        <translation>{gained} became competent, {lost} no longer are, {stayed} were and are, {never} not yet</translation>
    </message>
    <message id="reports.change.hidden">
        <source>Who gained and who lost is not shown: a group would have under five people.</source>
        <translation>Who gained and who lost is not shown: a group would have under five people.</translation>
    </message>
    <message id="reports.change.few">
        <source>Under ten pairs: nothing more can be said.</source>
        <translation>Under ten pairs: nothing more can be said.</translation>
    </message>
    <message id="reports.change.difference">
        <source>Change: {points} points of a hundred (95 % interval {low} to {high})</source>
        <translation>Change: {points} points of a hundred (95 % interval {low} to {high})</translation>
    </message>
    <message id="reports.change.p">
        <source>Exact McNemar test, two-sided: p {p}</source>
        <translation>Exact McNemar test, two-sided: p {p}</translation>
    </message>
    <message id="reports.change.raw">
        <source>The forms differ and are not equated: too few people for it.</source>
        <translation>The forms differ and are not equated: too few people for it.</translation>
    </message>
    <message id="reports.change.equated">
        <source>Points, equated through the common items: {points} of a hundred</source>
        <translation>Points, equated through the common items: {points} of a hundred</translation>
    </message>
    <message id="reports.power">
        <source>With {pairs} pairs, a real change in which 25 of 100 gain and 5 lose it is found about {times} times out of 10.</source>
        <translation>With {pairs} pairs, a real change in which 25 of 100 gain and 5 lose it is found about {times} times out of 10.</translation>
    </message>
    <message id="reports.power.never">
        <source>With {pairs} pairs, a real change in which 25 of 100 gain and 5 lose it is hardly ever found ({times} times out of 10).</source>
        <translation>With {pairs} pairs, a real change in which 25 of 100 gain and 5 lose it is hardly ever found ({times} times out of 10).</translation>
    </message>
    <message id="reports.power.always">
        <source>With {pairs} pairs, a real change in which 25 of 100 gain and 5 lose it is nearly always found ({times} times out of 10).</source>
        <translation>With {pairs} pairs, a real change in which 25 of 100 gain and 5 lose it is nearly always found ({times} times out of 10).</translation>
    </message>
    <message id="reports.confusion">
        <source>What was taken for what</source>
        <translation>What was taken for what</translation>
    </message>
    <message id="reports.confusion.read">
        <source>Rows: what it was. Columns: what was answered. Numbers are answers. Framed: the right answer.</source>
        <translation>Rows: what it was. Columns: what was answered. Numbers are answers. Framed: the right answer.</translation>
    </message>
    <message id="reports.confusion.few">
        <source>Under {least} people sat: single answers are not shown.</source>
        <translation>Under {least} people sat: single answers are not shown.</translation>
    </message>
    <message id="reports.confusion.other">
        <source>other</source>
        <translation>other</translation>
    </message>
    <message id="reports.refer">
        <source>refer</source>
        <translation>refer</translation>
    </message>
    <message id="reports.items">
        <source>The items</source>
        <translation>The items</translation>
    </message>
    <message id="reports.items.few">
        <source>Under {least} people were asked each item: no correlation is shown.</source>
        <translation>Under {least} people were asked each item: no correlation is shown.</translation>
    </message>
    <message id="reports.items.grey">
        <source>Under 50 people: correlations are uncertain; an item is marked only where even the upper end of its interval is low.</source>
        <translation>Under 50 people: correlations are uncertain; an item is marked only where even the upper end of its interval is low.</translation>
    </message>
    <message id="reports.items.flags">
        <source>A mark asks for a second look at the item. It is never a reason to leave it out by itself.</source>
        <translation>A mark asks for a second look at the item. It is never a reason to leave it out by itself.</translation>
    </message>
    <message id="reports.item">
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message id="reports.form">
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message id="reports.role">
        <source>What it shows</source>
        <translation>What it shows</translation>
    </message>
    <message id="reports.asked">
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message id="reports.right">
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message id="reports.points">
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message id="reports.rest">
        <source>With the rest</source>
        <translation>With the rest</translation>
    </message>
    <message id="reports.look_at">
        <source>To look at</source>
        <translation>To look at</translation>
    </message>
    <message id="reports.flag.all_right">
        <source>all right</source>
        <translation>all right</translation>
    </message>
    <message id="reports.flag.all_wrong">
        <source>nobody right</source>
        <translation>nobody right</translation>
    </message>
    <message id="reports.flag.stronger_worse">
        <source>stronger people do no better</source>
        <translation>stronger people do no better</translation>
    </message>
    <message id="reports.flag.too_hard">
        <source>below guessing</source>
        <translation>below guessing</translation>
    </message>
    <message id="reports.reliability">
        <source>How reliably the forms measure</source>
        <translation>How reliably the forms measure</translation>
    </message>
    <message id="reports.reliability.form">
        <source>Form {form}: alpha {alpha} (95 % interval {low} to {high}); {people} people, {items} items</source>
        <translation>Form {form}: alpha {alpha} (95 % interval {low} to {high}); {people} people, {items} items</translation>
    </message>
    <message id="reports.reliability.grey">
        <source>Form {form}: alpha {alpha} (95 % interval {low} to {high}); {people} people, {items} items: few people, uncertain</source>
        <translation>Form {form}: alpha {alpha} (95 % interval {low} to {high}); {people} people, {items} items: few people, uncertain</translation>
    </message>
    <message id="reports.reliability.few">
        <source>Form {form}: {people} people, {items} items; no alpha under {least} people</source>
        <translation>Form {form}: {people} people, {items} items; no alpha under {least} people</translation>
    </message>
    <message id="reports.groups">
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message id="reports.groups.least">
        <source>No group with too few people is shown (five, or ten where countries stand together), and where one is hidden, the next smallest is hidden too. Groups differ in more than training: this is no comparison of agencies or countries.</source>
        <translation>No group with too few people is shown (five, or ten where countries stand together), and where one is hidden, the next smallest is hidden too. Groups differ in more than training: this is no comparison of agencies or countries.</translation>
    </message>
    <message id="reports.agency">
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message id="reports.country">
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message id="reports.country.CN">
        <source>China</source>
        <translation>China</translation>
    </message>
    <message id="reports.country.VN">
        <source>Viet Nam</source>
        <translation>Viet Nam</translation>
    </message>
    <message id="reports.country.LA">
        <source>Lao PDR</source>
        <translation>Lao PDR</translation>
    </message>
    <message id="reports.attendance">
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message id="reports.day">
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message id="reports.present">
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message id="reports.aside">
        <source>What is not in the figures</source>
        <translation>What is not in the figures</translation>
    </message>
    <message id="reports.aside.nothing">
        <source>Nothing was set aside.</source>
        <translation>Nothing was set aside.</translation>
    </message>
    <message id="reports.aside.gap">
        <source>Laptop {label}: records {first} to {last} are missing.</source>
        <translation>Laptop {label}: records {first} to {last} are missing.</translation>
    </message>
    <message id="reports.aside.waiting">
        <source>Laptop {label}: nothing has come yet.</source>
        <translation>Laptop {label}: nothing has come yet.</translation>
    </message>
    <message id="reports.aside.quarantined">
        <source>{file}: from a laptop that was not accepted.</source>
        <translation>{file}: from a laptop that was not accepted.</translation>
    </message>
    <message id="reports.aside.conflict">
        <source>{file}: {count} records are held here with other content; both are left out.</source>
        <translation>{file}: {count} records are held here with other content; both are left out.</translation>
    </message>
    <message id="reports.aside.refused">
        <source>{file}: refused.</source>
        <translation>{file}: refused.</translation>
    </message>
    <message id="reports.aside.missing">
        <source>People of this test whose answers are not here or not finished: {people}.</source>
        <translation>People of this test whose answers are not here or not finished: {people}.</translation>
    </message>
    <message id="reports.method">
        <source>Notes on method</source>
        <translation>Notes on method</translation>
    </message>
    <message id="reports.method.first">
        <source>The first sitting of a test counts. Answers that were changed before the end count as they stood at the end.</source>
        <translation>The first sitting of a test counts. Answers that were changed before the end count as they stood at the end.</translation>
    </message>
    <message id="reports.method.photo_check">
        <source>All figures are of sittings without the photo check at hand.</source>
        <translation>All figures are of sittings without the photo check at hand.</translation>
    </message>
    <message id="reports.method.intervals">
        <source>Intervals of shares are Wilson's at 95 %. They hold for people like these, chosen as these were.</source>
        <translation>Intervals of shares are Wilson's at 95 %. They hold for people like these, chosen as these were.</translation>
    </message>
    <message id="reports.method.change">
        <source>Before and after: exact McNemar test on pairs; the interval of the difference is Newcombe's for paired shares.</source>
        <translation>Before and after: exact McNemar test on pairs; the interval of the difference is Newcombe's for paired shares.</translation>
    </message>
    <message id="reports.method.items">
        <source>Items: share of the points, and the correlation with the points of all other items. Alpha is Cronbach's with Feldt's interval.</source>
        <translation>Items: share of the points, and the correlation with the points of all other items. Alpha is Cronbach's with Feldt's interval.</translation>
    </message>
    <message id="reports.method.privacy">
        <source>No person is named or ranked here. Groups under five people are hidden.</source>
        <translation>No person is named or ranked here. Groups under five people are hidden.</translation>
    </message>
    <message id="reports.method.use">
        <source>A score is evidence about training, not a personnel file.</source>
        <translation>A score is evidence about training, not a personnel file.</translation>
    </message>
    <message id="errors.code_mistyped">
        <source>{typed}: this is no certificate code. A code has {signs} letters and figures in groups of four; compare each with the paper.</source>
        <translation>{typed}: this is no certificate code. A code has {signs} letters and figures in groups of four; compare each with the paper.</translation>
    </message>
    <message id="errors.code_not_listed">
        <source>{code}: the code is well formed, but the list of {entries} certificates does not hold it. Ask the programme for the list of that session.</source>
        <translation>{code}: the code is well formed, but the list of {entries} certificates does not hold it. Ask the programme for the list of that session.</translation>
    </message>
    <message id="errors.not_a_certificate_list">
        <source>{file}: this is no list of certificates, or its last row with the signature is gone. Ask for the list as it was exported.</source>
        <translation>{file}: this is no list of certificates, or its last row with the signature is gone. Ask for the list as it was exported.</translation>
    </message>
    <message id="errors.list_changed">
        <source>{file}: the rows were changed after the list was signed. Ask for the list as it was exported.</source>
        <translation>{file}: the rows were changed after the list was signed. Ask for the list as it was exported.</translation>
    </message>
    <message id="errors.no_list_kept">
        <source>No certificates were made on this laptop. Name the list: borderlens verify CODE --list FILE.</source>
        <translation>No certificates were made on this laptop. Name the list: borderlens verify CODE --list FILE.</translation>
    </message>
    <message id="errors.nobody_took_part">
        <source>{session}: nobody is noted as present and nobody sat a test, so there is nothing to certify. Note the attendance first.</source>
        <translation>{session}: nobody is noted as present and nobody sat a test, so there is nothing to certify. Note the attendance first.</translation>
    </message>
    <message id="errors.no_font_for_paper">
        <source>No font on this computer draws the script of {language}. Install {package} and try again.</source>
        <translation>No font on this computer draws the script of {language}. Install {package} and try again.</translation>
    </message>
    <message id="errors.too_few_to_share">
        <source>Only {people} people would stand in this export; under {least} it could tell who they are. Pool sessions, or wait for more.</source>
        <translation>Only {people} people would stand in this export; under {least} it could tell who they are. Pool sessions, or wait for more.</translation>
    </message>
    <message id="reports.certificate">
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message id="reports.certificate.took_part">
        <source>took part in this joint training session:</source>
        <translation>took part in this joint training session:</translation>
    </message>
    <message id="reports.certificate.competent">
        <source>and was found competent in:</source>
        <translation>and was found competent in:</translation>
    </message>
    <message id="reports.certificate.identification">
        <source>protected species product identification: at least {found} % of protected products found, at most {accused} % of look-alikes accused, at least {referred} % of undecidable items referred</source>
        <translation>protected species product identification: at least {found} % of protected products found, at most {accused} % of look-alikes accused, at least {referred} % of undecidable items referred</translation>
    </message>
    <message id="reports.certificate.legal">
        <source>the law on protected species: at least {right} % of the points</source>
        <translation>the law on protected species: at least {right} % of the points</translation>
    </message>
    <message id="reports.certificate.evidence">
        <source>handling evidence: at least {right} % of the points</source>
        <translation>handling evidence: at least {right} % of the points</translation>
    </message>
    <message id="reports.certificate.cooperation">
        <source>cooperation across the border: at least {right} % of the points</source>
        <translation>cooperation across the border: at least {right} % of the points</translation>
    </message>
    <message id="reports.certificate.few_items">
        <source>(decided on few items)</source>
        <translation>(decided on few items)</translation>
    </message>
    <message id="reports.certificate.criteria">
        <source>Fingerprint of the criteria, fixed before the tests: {hash}</source>
        <translation>Fingerprint of the criteria, fixed before the tests: {hash}</translation>
    </message>
    <message id="reports.certificate.code">
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message id="reports.certificate.check">
        <source>Compare the code with the list of the programme. The list holds no names.</source>
        <translation>Compare the code with the list of the programme. The list holds no names.</translation>
    </message>
    <message id="reports.certificate.issued">
        <source>Issued on {day}</source>
        <translation>Issued on {day}</translation>
    </message>
    <message id="reports.certificate.trainer">
        <source>Trainer</source>
        <translation>Trainer</translation>
    </message>
    <message id="reports.certificates.made">
        <source>{count} certificates in {folder}; the list without names: {list}.</source>
        <translation>{count} certificates in {folder}; the list without names: {list}.</translation>
    </message>
    <message id="reports.certificates.step">
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message id="reports.made">
        <source>Report written to {file}.</source>
        <translation>Report written to {file}.</translation>
    </message>
    <message id="reports.verified">
        <source>{code}: on the list. {statement}. Session: {session}, {place}, {starts_on} to {ends_on}. Issued {issued_on}.</source>
        <translation>{code}: on the list. {statement}. Session: {session}, {place}, {starts_on} to {ends_on}. Issued {issued_on}.</translation>
    </message>
    <message id="reports.verified.took_part">
        <source>Took part</source>
        <translation>Took part</translation>
    </message>
    <message id="reports.verified.competent">
        <source>Took part; competent in: {competencies}; criteria {hash}</source>
        <translation>Took part; competent in: {competencies}; criteria {hash}</translation>
    </message>
    <message id="reports.verified.own">
        <source>The list was signed on this laptop.</source>
        <translation>The list was signed on this laptop.</translation>
    </message>
    <message id="reports.verified.other">
        <source>The list was signed by the key {fingerprint}. Compare it with the programme by telephone.</source>
        <translation>The list was signed by the key {fingerprint}. Compare it with the programme by telephone.</translation>
    </message>
    <message id="reports.verified.simulated">
        <source>This certificate is simulated: it stands for no real person.</source>
        <translation>This certificate is simulated: it stands for no real person.</translation>
    </message>
    <message id="reports.competency.identification">
        <source>identification</source>
        <translation>identification</translation>
    </message>
    <message id="reports.competency.legal">
        <source>law</source>
        <translation>law</translation>
    </message>
    <message id="reports.competency.evidence">
        <source>evidence</source>
        <translation>evidence</translation>
    </message>
    <message id="reports.competency.cooperation">
        <source>cooperation</source>
        <translation>cooperation</translation>
    </message>
    <message id="reports.feedback">
        <source>Your own results</source>
        <translation>Your own results</translation>
    </message>
    <message id="reports.feedback.for">
        <source>For</source>
        <translation>For</translation>
    </message>
    <message id="reports.feedback.intro">
        <source>These are your own answers in this test, for you alone. They are compared with nobody. Missed and accused are two different errors.</source>
        <translation>These are your own answers in this test, for you alone. They are compared with nobody. Missed and accused are two different errors.</translation>
    </message>
    <message id="reports.feedback.sealed">
        <source>{count} answers are still sealed and not counted here.</source>
        <translation>{count} answers are still sealed and not counted here.</translation>
    </message>
    <message id="reports.feedback.product">
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message id="reports.feedback.product.ivory">
        <source>Ivory</source>
        <translation>Ivory</translation>
    </message>
    <message id="reports.feedback.product.pangolin">
        <source>Pangolin</source>
        <translation>Pangolin</translation>
    </message>
    <message id="reports.feedback.product.tiger">
        <source>Tiger and big cats</source>
        <translation>Tiger and big cats</translation>
    </message>
    <message id="reports.feedback.product.general">
        <source>Other materials</source>
        <translation>Other materials</translation>
    </message>
    <message id="reports.feedback.found">
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message id="reports.feedback.accused">
        <source>Look-alikes accused</source>
        <translation>Look-alikes accused</translation>
    </message>
    <message id="reports.feedback.referred">
        <source>Rightly referred</source>
        <translation>Rightly referred</translation>
    </message>
    <message id="reports.feedback.other">
        <source>Other subjects</source>
        <translation>Other subjects</translation>
    </message>
    <message id="reports.feedback.subject">
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message id="reports.feedback.practise">
        <source>What to practise next</source>
        <translation>What to practise next</translation>
    </message>
    <message id="reports.feedback.practise.cue">
        <source>{cue}: {note}</source>
        <translation>{cue}: {note}</translation>
    </message>
    <message id="reports.feedback.practise.nothing">
        <source>In this test there is no cue that you have to practise more than others.</source>
        <translation>In this test there is no cue that you have to practise more than others.</translation>
    </message>
    <message id="reports.feedback.critical">
        <source>In the evidence questions an answer was chosen that can spoil evidence. Go through these questions again with your trainer.</source>
        <translation>In the evidence questions an answer was chosen that can spoil evidence. Go through these questions again with your trainer.</translation>
    </message>
    <message id="reports.feedback.use">
        <source>This sheet is for learning. It is no part of a personnel file.</source>
        <translation>This sheet is for learning. It is no part of a personnel file.</translation>
    </message>
    <message id="reports.donor">
        <source>Indicator by session</source>
        <translation>Indicator by session</translation>
    </message>
    <message id="reports.donor.pooled">
        <source>All sessions together</source>
        <translation>All sessions together</translation>
    </message>
    <message id="reports.donor.range">
        <source>If absent</source>
        <translation>If absent</translation>
    </message>
    <message id="reports.donor.criteria">
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message id="reports.donor.differ">
        <source>differ</source>
        <translation>differ</translation>
    </message>
    <message id="reports.donor.share">
        <source>Share (95 % interval)</source>
        <translation>Share (95 % interval)</translation>
    </message>
    <message id="reports.research.people">
        <source>People stand as pseudonyms under the programme's key. No name, code or id is in this file.</source>
        <translation>People stand as pseudonyms under the programme's key. No name, code or id is in this file.</translation>
    </message>
    <message id="reports.research.groups">
        <source>An agency or a country with under {least} people is left empty, and so is the next smallest where one alone could be found out.</source>
        <translation>An agency or a country with under {least} people is left empty, and so is the next smallest where one alone could be found out.</translation>
    </message>
    <message id="reports.research.times">
        <source>Days only, in UTC; how long an answer took is in whole seconds.</source>
        <translation>Days only, in UTC; how long an answer took is in whole seconds.</translation>
    </message>
    <message id="reports.research.rows">
        <source>One row a standing answer of a test. An empty cell of points is an answer that is still sealed. Photo check: it was at hand. Missed and accused are different outcomes and are never added up.</source>
        <translation>One row a standing answer of a test. An empty cell of points is an answer that is still sealed. Photo check: it was at hand. Missed and accused are different outcomes and are never added up.</translation>
    </message>
    <message id="reports.research.use">
        <source>For research on training only. Whoever holds the programme's key can tell who is who: never pass it on with this file.</source>
        <translation>For research on training only. Whoever holds the programme's key can tell who is who: never pass it on with this file.</translation>
    </message>
    <message id="reports.book.people">
        <source>People stand as pseudonyms under the programme's key. The counts are of the first sitting of each phase, without the photo check.</source>
        <translation>People stand as pseudonyms under the programme's key. The counts are of the first sitting of each phase, without the photo check.</translation>
    </message>
    <message id="reports.book.names">
        <source>This file holds names. Keep it apart from the other exports, and give it to nobody who does not need the names.</source>
        <translation>This file holds names. Keep it apart from the other exports, and give it to nobody who does not need the names.</translation>
    </message>
    <message id="reports.book.hidden">
        <source>An empty cell of a figure is one that must not be shown: too few people for it.</source>
        <translation>An empty cell of a figure is one that must not be shown: too few people for it.</translation>
    </message>
    <message id="reports.book.pseudonyms">
        <source>People stand as pseudonyms under the programme's key; the list of names is another file, written with --names.</source>
        <translation>People stand as pseudonyms under the programme's key; the list of names is another file, written with --names.</translation>
    </message>
    <message id="reports.donor.read">
        <source>Percentage of officers competent in protected species product identification, of those who sat the post-test and could be decided. Each session counts by its own criteria. Who sat in several sessions counts once in the line for all, in the last.</source>
        <translation>Percentage of officers competent in protected species product identification, of those who sat the post-test and could be decided. Each session counts by its own criteria. Who sat in several sessions counts once in the line for all, in the last.</translation>
    </message>
    <message id="reports.donor.least">
        <source>A session with too few people is not shown by itself. One that is too small for a report of its own is not in the line for all sessions either.</source>
        <translation>A session with too few people is not shown by itself. One that is too small for a report of its own is not in the line for all sessions either.</translation>
    </message>
    <message id="reports.too_few">
        <source>{phase}: too few people for a report that others read. A figure for under {least} people could tell who they are. The trainer sees the counts on the screen.</source>
        <translation>{phase}: too few people for a report that others read. A figure for under {least} people could tell who they are. The trainer sees the counts on the screen.</translation>
    </message>
    <message id="reports.items.none">
        <source>No item was asked of enough people to be shown here.</source>
        <translation>No item was asked of enough people to be shown here.</translation>
    </message>
    <message id="reports.role.protected">
        <source>protected</source>
        <translation>protected</translation>
    </message>
    <message id="reports.role.look_alike">
        <source>look-alike</source>
        <translation>look-alike</translation>
    </message>
    <message id="reports.role.undecidable">
        <source>undecidable</source>
        <translation>undecidable</translation>
    </message>
</context>
</TS>
