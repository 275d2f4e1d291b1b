<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>dashboard</name>
    <message id="shell.room.dashboard">
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message id="dashboard.title">
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message id="dashboard.of">
        <source>{part} of {whole}</source>
        <translation>{part} of {whole}</translation>
    </message>
    <message id="dashboard.percent">
        <source>{value} %</source>
        <translation>{value} %</translation>
    </message>
    <message id="dashboard.percents">
        <source>{low}–{high} %</source>
        <translation>{low}–{high} %</translation>
    </message>
    <message id="dashboard.with_interval">
        <source>{count} ({interval})</source>
        <translation>{count} ({interval})</translation>
    </message>
    <message id="dashboard.competency.identification">
        <source>Identification</source>
        <translation>Identification</translation>
    </message>
    <message id="dashboard.competency.legal">
        <source>Law</source>
        <translation>Law</translation>
    </message>
    <message id="dashboard.competency.evidence">
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message id="dashboard.competency.cooperation">
        <source>Cooperation</source>
        <translation>Cooperation</translation>
    </message>
    <message id="dashboard.verdict.yes">
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message id="dashboard.verdict.not_yet">
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message id="dashboard.verdict.undecided">
        <source>open</source>
        <translation>open</translation>
    </message>
    <message id="dashboard.sections">
        <source>Parts of the results</source>
        <translation>Parts of the results</translation>
    </message>
    <message id="dashboard.section.overview">
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message id="dashboard.section.people">
        <source>People</source>
        <translation>People</translation>
    </message>
    <message id="dashboard.section.products">
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message id="dashboard.section.change">
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message id="dashboard.section.items">
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message id="dashboard.section.groups">
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message id="dashboard.filter.is">
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message id="dashboard.filter.session">
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message id="dashboard.filter.phase">
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message id="dashboard.filter.competency">
        <source>Competency</source>
        <translation>Competency</translation>
    </message>
    <message id="dashboard.filter.country">
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message id="dashboard.filter.agency">
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message id="dashboard.filter.photo">
        <source>Photo check</source>
        <translation>Photo check</translation>
    </message>
    <message id="dashboard.filter.one_session">
        <source>This session</source>
        <translation>This session</translation>
    </message>
    <message id="dashboard.filter.all_sessions">
        <source>All sessions</source>
        <translation>All sessions</translation>
    </message>
    <message id="dashboard.filter.all_countries">
        <source>All countries</source>
        <translation>All countries</translation>
    </message>
    <message id="dashboard.filter.all_agencies">
        <source>All agencies</source>
        <translation>All agencies</translation>
    </message>
    <message id="dashboard.filter.photo.without">
        <source>No photo check</source>
        <translation>No photo check</translation>
    </message>
    <message id="dashboard.filter.photo.with">
        <source>With photo check</source>
        <translation>With photo check</translation>
    </message>
    <message id="dashboard.names.hidden">
        <source>Names hidden for the projector</source>
        <translation>Names hidden for the projector</translation>
    </message>
    <message id="dashboard.names.shown">
        <source>Names shown: not for the projector</source>
        <translation>Names shown: not for the projector</translation>
    </message>
    <message id="dashboard.names.hidden.short">
        <source>Names hidden</source>
        <translation>Names hidden</translation>
    </message>
    <message id="dashboard.names.shown.short">
        <source>Names shown</source>
        <translation>Names shown</translation>
    </message>
    <message id="dashboard.names.help">
        <source>Show or hide names (Ctrl+H)</source>
        <translation>Show or hide names (Ctrl+H)</translation>
    </message>
    <message id="dashboard.report">
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message id="dashboard.certificates">
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message id="dashboard.counting">
        <source>Counting …</source>
        <translation>Counting …</translation>
    </message>
    <message id="dashboard.counting.of">
        <source>Counting: {done} of {total} sittings</source>
        <translation>Counting: {done} of {total} sittings</translation>
    </message>
    <message id="dashboard.status">
        <source>Answers to test pictures. They say nothing about anyone's daily work.</source>
        <translation>Answers to test pictures. They say nothing about anyone's daily work.</translation>
    </message>
    <message id="dashboard.status.simulated">
        <source>Simulated people: made by the demonstration, not a real training.</source>
        <translation>Simulated people: made by the demonstration, not a real training.</translation>
    </message>
    <message id="dashboard.status.when">
        <source>Figures change only when a new bundle arrives</source>
        <translation>Figures change only when a new bundle arrives</translation>
    </message>
    <message id="dashboard.indicator.identification">
        <source>Officers competent in protected species product identification</source>
        <translation>Officers competent in protected species product identification</translation>
    </message>
    <message id="dashboard.indicator.legal">
        <source>Officers competent in law</source>
        <translation>Officers competent in law</translation>
    </message>
    <message id="dashboard.indicator.evidence">
        <source>Officers competent in handling evidence</source>
        <translation>Officers competent in handling evidence</translation>
    </message>
    <message id="dashboard.indicator.cooperation">
        <source>Officers competent in cooperation</source>
        <translation>Officers competent in cooperation</translation>
    </message>
    <message id="dashboard.who">
        <source>who sat. Enrolled {enrolled}, absent {absent}.</source>
        <translation>who sat. Enrolled {enrolled}, absent {absent}.</translation>
    </message>
    <message id="dashboard.key.interval">
        <source>95 % interval (Wilson)</source>
        <translation>95 % interval (Wilson)</translation>
    </message>
    <message id="dashboard.key.absent">
        <source>if all absent were not yet, or all were competent</source>
        <translation>if all absent were not yet, or all were competent</translation>
    </message>
    <message id="dashboard.key.fixed">
        <source>Criteria fixed {at} · {hash}</source>
        <translation>Criteria fixed {at} · {hash}</translation>
    </message>
    <message id="dashboard.key.criteria">
        <source>Criteria {hash}</source>
        <translation>Criteria {hash}</translation>
    </message>
    <message id="dashboard.key.competent">
        <source>competent (with count)</source>
        <translation>competent (with count)</translation>
    </message>
    <message id="dashboard.key.not_yet">
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message id="dashboard.criteria">
        <source>Criteria: at least {found} % of protected products found, at most {accused} % of look-alikes accused, at least {referred} % of undecidable items referred, no critical evidence error; other competencies at least {right} % of the points.</source>
        <translation>Criteria: at least {found} % of protected products found, at most {accused} % of look-alikes accused, at least {referred} % of undecidable items referred, no critical evidence error; other competencies at least {right} % of the points.</translation>
    </message>
    <message id="dashboard.caution.simulated">
        <source>Simulated people</source>
        <translation>Simulated people</translation>
    </message>
    <message id="dashboard.caution.counts_only">
        <source>Under {least} people: counts only</source>
        <translation>Under {least} people: counts only</translation>
    </message>
    <message id="dashboard.caution.sealed">
        <source>Sealed answers: {count} people not decided here</source>
        <translation>Sealed answers: {count} people not decided here</translation>
    </message>
    <message id="dashboard.caution.undecided">
        <source>{count} people sat forms that cannot decide</source>
        <translation>{count} people sat forms that cannot decide</translation>
    </message>
    <message id="dashboard.caution.few_items">
        <source>Decided on few items</source>
        <translation>Decided on few items</translation>
    </message>
    <message id="dashboard.caution.criteria_differ">
        <source>Sessions pooled, each by its own criteria</source>
        <translation>Sessions pooled, each by its own criteria</translation>
    </message>
    <message id="dashboard.caution.gaps">
        <source>Events missing from laptops: {count}</source>
        <translation>Events missing from laptops: {count}</translation>
    </message>
    <message id="dashboard.people.title">
        <source>People and competencies</source>
        <translation>People and competencies</translation>
    </message>
    <message id="dashboard.people.code">
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message id="dashboard.people.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="dashboard.people.agency">
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message id="dashboard.people.country">
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message id="dashboard.people.session">
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message id="dashboard.people.found">
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message id="dashboard.people.accused">
        <source>Accused</source>
        <translation>Accused</translation>
    </message>
    <message id="dashboard.people.referred">
        <source>Referred</source>
        <translation>Referred</translation>
    </message>
    <message id="dashboard.people.points">
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message id="dashboard.people.competent">
        <source>Competent</source>
        <translation>Competent</translation>
    </message>
    <message id="dashboard.people.why">
        <source>What is missing</source>
        <translation>What is missing</translation>
    </message>
    <message id="dashboard.people.out_of">
        <source>{head} /{of}</source>
        <translation>{head} /{of}</translation>
    </message>
    <message id="dashboard.people.count">
        <source>{shown} of {all}</source>
        <translation>{shown} of {all}</translation>
    </message>
    <message id="dashboard.people.by">
        <source>by {column}</source>
        <translation>by {column}</translation>
    </message>
    <message id="dashboard.people.order">
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message id="dashboard.people.search">
        <source>Search code, name or agency</source>
        <translation>Search code, name or agency</translation>
    </message>
    <message id="dashboard.person.words">
        <source>{code}: protected products found {found}; look-alikes accused {accused}; referred {referred}</source>
        <translation>{code}: protected products found {found}; look-alikes accused {accused}; referred {referred}</translation>
    </message>
    <message id="dashboard.person.found">
        <source>Protected products found</source>
        <translation>Protected products found</translation>
    </message>
    <message id="dashboard.person.accused">
        <source>Look-alikes accused</source>
        <translation>Look-alikes accused</translation>
    </message>
    <message id="dashboard.person.referred">
        <source>Undecidable items referred</source>
        <translation>Undecidable items referred</translation>
    </message>
    <message id="dashboard.person.over_referred">
        <source>Referred although they can be told</source>
        <translation>Referred although they can be told</translation>
    </message>
    <message id="dashboard.person.critical">
        <source>Critical evidence errors</source>
        <translation>Critical evidence errors</translation>
    </message>
    <message id="dashboard.person.least">
        <source>at least {bound} %</source>
        <translation>at least {bound} %</translation>
    </message>
    <message id="dashboard.person.most">
        <source>at most {bound} %</source>
        <translation>at most {bound} %</translation>
    </message>
    <message id="dashboard.person.sealed">
        <source>sealed answers: {count}</source>
        <translation>sealed answers: {count}</translation>
    </message>
    <message id="dashboard.person.twice">
        <source>sat twice, the first counts</source>
        <translation>sat twice, the first counts</translation>
    </message>
    <message id="dashboard.person.paper">
        <source>on paper</source>
        <translation>on paper</translation>
    </message>
    <message id="dashboard.person.limit">
        <source>95 % intervals of few items are wide: a result is training evidence, not a judgement on a person.</source>
        <translation>95 % intervals of few items are wide: a result is training evidence, not a judgement on a person.</translation>
    </message>
    <message id="dashboard.errors.title">
        <source>Two different errors</source>
        <translation>Two different errors</translation>
    </message>
    <message id="dashboard.errors.above">
        <source>protected products found, %</source>
        <translation>protected products found, %</translation>
    </message>
    <message id="dashboard.errors.below">
        <source>look-alikes accused, %</source>
        <translation>look-alikes accused, %</translation>
    </message>
    <message id="dashboard.errors.criterion">
        <source>criterion</source>
        <translation>criterion</translation>
    </message>
    <message id="dashboard.errors.competent">
        <source>{count} competent: {found} % found, {accused} % accused</source>
        <translation>{count} competent: {found} % found, {accused} % accused</translation>
    </message>
    <message id="dashboard.errors.not_yet">
        <source>{count} not yet: {found} % found, {accused} % accused</source>
        <translation>{count} not yet: {found} % found, {accused} % accused</translation>
    </message>
    <message id="dashboard.errors.none">
        <source>Missing and accusing are the errors of identification. Choose it above.</source>
        <translation>Missing and accusing are the errors of identification. Choose it above.</translation>
    </message>
    <message id="dashboard.errors.off">
        <source>Not in the plot, because undecided: {count}</source>
        <translation>Not in the plot, because undecided: {count}</translation>
    </message>
    <message id="dashboard.confusion.title">
        <source>Products mixed up</source>
        <translation>Products mixed up</translation>
    </message>
    <message id="dashboard.confusion.lead">
        <source>Row: what it was. Column: the answer, %.</source>
        <translation>Row: what it was. Column: the answer, %.</translation>
    </message>
    <message id="dashboard.confusion.none">
        <source>No product was asked about in a question that shows one thing.</source>
        <translation>No product was asked about in a question that shows one thing.</translation>
    </message>
    <message id="dashboard.confusion.right">
        <source>{what} named so: {count} of {of}</source>
        <translation>{what} named so: {count} of {of}</translation>
    </message>
    <message id="dashboard.confusion.taken">
        <source>{what} taken for {said}: {count} of {of}</source>
        <translation>{what} taken for {said}: {count} of {of}</translation>
    </message>
    <message id="dashboard.confusion.refer">
        <source>{what} referred: {count} of {of}</source>
        <translation>{what} referred: {count} of {of}</translation>
    </message>
    <message id="dashboard.confusion.other">
        <source>{what} taken for something else: {count} of {of}</source>
        <translation>{what} taken for something else: {count} of {of}</translation>
    </message>
    <message id="dashboard.confusion.column.refer">
        <source>refer</source>
        <translation>refer</translation>
    </message>
    <message id="dashboard.confusion.column.other">
        <source>other</source>
        <translation>other</translation>
    </message>
    <message id="dashboard.confusion.enter">
        <source>Enter: its pictures.</source>
        <translation>Enter: its pictures.</translation>
    </message>
    <message id="dashboard.confusion.no_error">
        <source>No product was taken for another.</source>
        <translation>No product was taken for another.</translation>
    </message>
    <message id="dashboard.flags.title">
        <source>Items to look at</source>
        <translation>Items to look at</translation>
    </message>
    <message id="dashboard.flags.none">
        <source>No item stands out.</source>
        <translation>No item stands out.</translation>
    </message>
    <message id="dashboard.flags.no_items">
        <source>No item has been scored here yet.</source>
        <translation>No item has been scored here yet.</translation>
    </message>
    <message id="dashboard.flags.all">
        <source>All {count} items</source>
        <translation>All {count} items</translation>
    </message>
    <message id="dashboard.flag.all_right">
        <source>right for all {right}: tells nobody apart</source>
        <translation>right for all {right}: tells nobody apart</translation>
    </message>
    <message id="dashboard.flag.all_wrong">
        <source>right for none of {asked}: check the key</source>
        <translation>right for none of {asked}: check the key</translation>
    </message>
    <message id="dashboard.flag.stronger_worse">
        <source>stronger people did worse: check the key</source>
        <translation>stronger people did worse: check the key</translation>
    </message>
    <message id="dashboard.flag.too_hard">
        <source>{right} of {asked} right, fewer than by guessing</source>
        <translation>{right} of {asked} right, fewer than by guessing</translation>
    </message>
    <message id="dashboard.flag.few">
        <source>{words} (few people)</source>
        <translation>{words} (few people)</translation>
    </message>
    <message id="dashboard.items.title">
        <source>All items</source>
        <translation>All items</translation>
    </message>
    <message id="dashboard.items.number">
        <source>{form}-{place}</source>
        <translation>{form}-{place}</translation>
    </message>
    <message id="dashboard.items.place">
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message id="dashboard.items.question">
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message id="dashboard.items.competency">
        <source>Competency</source>
        <translation>Competency</translation>
    </message>
    <message id="dashboard.items.right">
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message id="dashboard.items.rest">
        <source>With the rest</source>
        <translation>With the rest</translation>
    </message>
    <message id="dashboard.items.flag">
        <source>To look at</source>
        <translation>To look at</translation>
    </message>
    <message id="dashboard.items.few">
        <source>few people</source>
        <translation>few people</translation>
    </message>
    <message id="dashboard.items.correlation">
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} to {high})</translation>
    </message>
    <message id="dashboard.items.limit">
        <source>"With the rest": how an item goes with the rest of its form, from −1 to 1, with its 95 % interval. Not shown under 20 people, grey under 50.</source>
        <translation>"With the rest": how an item goes with the rest of its form, from −1 to 1, with its 95 % interval. Not shown under 20 people, grey under 50.</translation>
    </message>
    <message id="dashboard.alpha">
        <source>Form {form}: reliability (alpha) {value} ({low} to {high}), {people} people, {items} items.</source>
        <translation>Form {form}: reliability (alpha) {value} ({low} to {high}), {people} people, {items} items.</translation>
    </message>
    <message id="dashboard.alpha.none">
        <source>Form {form}: no reliability from {people} people.</source>
        <translation>Form {form}: no reliability from {people} people.</translation>
    </message>
    <message id="dashboard.rasch.title">
        <source>People and items on one ladder</source>
        <translation>People and items on one ladder</translation>
    </message>
    <message id="dashboard.rasch.above">
        <source>logits: abler people and harder items stand higher</source>
        <translation>logits: abler people and harder items stand higher</translation>
    </message>
    <message id="dashboard.rasch.below">
        <source>{people} people; lines are 95 % intervals. For the item bank, never for a verdict.</source>
        <translation>{people} people; lines are 95 % intervals. For the item bank, never for a verdict.</translation>
    </message>
    <message id="dashboard.rasch.people">
        <source>people</source>
        <translation>people</translation>
    </message>
    <message id="dashboard.rasch.items">
        <source>items</source>
        <translation>items</translation>
    </message>
    <message id="dashboard.rasch.item">
        <source>{name} – {at} logits, error {error}</source>
        <translation>{name} – {at} logits, error {error}</translation>
    </message>
    <message id="dashboard.change.title">
        <source>Before and after</source>
        <translation>Before and after</translation>
    </message>
    <message id="dashboard.change.slopes">
        <source>One line a person</source>
        <translation>One line a person</translation>
    </message>
    <message id="dashboard.change.plot">
        <source>Points before and after, one line a person</source>
        <translation>Points before and after, one line a person</translation>
    </message>
    <message id="dashboard.change.above">
        <source>% of the points</source>
        <translation>% of the points</translation>
    </message>
    <message id="dashboard.change.phases">
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message id="dashboard.change.pairs">
        <source>{count} people who sat both</source>
        <translation>{count} people who sat both</translation>
    </message>
    <message id="dashboard.change.competent">
        <source>{count} of {of} competent</source>
        <translation>{count} of {of} competent</translation>
    </message>
    <message id="dashboard.change.gained">
        <source>became competent</source>
        <translation>became competent</translation>
    </message>
    <message id="dashboard.change.lost">
        <source>no longer competent</source>
        <translation>no longer competent</translation>
    </message>
    <message id="dashboard.change.stayed">
        <source>competent both times</source>
        <translation>competent both times</translation>
    </message>
    <message id="dashboard.change.never">
        <source>not yet, both times</source>
        <translation>not yet, both times</translation>
    </message>
    <message id="dashboard.change.pair">
        <source>{code}: {before} % → {after} %, {kind}</source>
        <translation>{code}: {before} % → {after} %, {kind}</translation>
    </message>
    <message id="dashboard.change.difference">
        <source>Difference: {value} percentage points (95 % interval {low} to {high})</source>
        <translation>Difference: {value} percentage points (95 % interval {low} to {high})</translation>
    </message>
    <message id="dashboard.change.few">
        <source>{count} people sat both: counts only. A difference is told from {least} on.</source>
        <translation>{count} people sat both: counts only. A difference is told from {least} on.</translation>
    </message>
    <message id="dashboard.change.test">
        <source>Exact McNemar test: p {p}, from the {gained} who gained it and the {lost} who lost it.</source>
        <translation>Exact McNemar test: p {p}, from the {gained} who gained it and the {lost} who lost it.</translation>
    </message>
    <message id="dashboard.change.p_small">
        <source>&lt; 0.001</source>
        <translation>&lt; 0.001</translation>
    </message>
    <message id="dashboard.change.power">
        <source>With {pairs} pairs, a real change in which 25 of 100 gain it and 5 lose it is found about {times} times in 10.</source>
        <translation>With {pairs} pairs, a real change in which 25 of 100 gain it and 5 lose it is found about {times} times in 10.</translation>
    </message>
    <message id="dashboard.change.raw">
        <source>The forms differ and were not equated: points before and after compare only roughly.</source>
        <translation>The forms differ and were not equated: points before and after compare only roughly.</translation>
    </message>
    <message id="dashboard.change.equated">
        <source>Equated through the common items: {value} points on average.</source>
        <translation>Equated through the common items: {value} points on average.</translation>
    </message>
    <message id="dashboard.change.none.title">
        <source>Nobody has sat two tests yet</source>
        <translation>Nobody has sat two tests yet</translation>
    </message>
    <message id="dashboard.change.none">
        <source>Before and after are compared on the same people only. Collect the bundles of both tests.</source>
        <translation>Before and after are compared on the same people only. Collect the bundles of both tests.</translation>
    </message>
    <message id="dashboard.groups.title">
        <source>Groups side by side</source>
        <translation>Groups side by side</translation>
    </message>
    <message id="dashboard.groups.agencies">
        <source>Agencies</source>
        <translation>Agencies</translation>
    </message>
    <message id="dashboard.groups.countries">
        <source>Countries</source>
        <translation>Countries</translation>
    </message>
    <message id="dashboard.groups.sessions">
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message id="dashboard.groups.one.agencies">
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message id="dashboard.groups.one.countries">
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message id="dashboard.groups.one.sessions">
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message id="dashboard.groups.enrolled">
        <source>Enrolled</source>
        <translation>Enrolled</translation>
    </message>
    <message id="dashboard.groups.sat">
        <source>Sat</source>
        <translation>Sat</translation>
    </message>
    <message id="dashboard.groups.competent">
        <source>Competent</source>
        <translation>Competent</translation>
    </message>
    <message id="dashboard.groups.interval">
        <source>0 to 100 %, with 95 % interval</source>
        <translation>0 to 100 %, with 95 % interval</translation>
    </message>
    <message id="dashboard.groups.hidden">
        <source>covered</source>
        <translation>covered</translation>
    </message>
    <message id="dashboard.groups.few">
        <source>counts only</source>
        <translation>counts only</translation>
    </message>
    <message id="dashboard.groups.cover">
        <source>For the projector: groups under {least} people are covered ({across} across countries), and one more where it could be worked out.</source>
        <translation>For the projector: groups under {least} people are covered ({across} across countries), and one more where it could be worked out.</translation>
    </message>
    <message id="dashboard.groups.limit">
        <source>Groups differ in who was sent and in which form they sat. No order of merit.</source>
        <translation>Groups differ in who was sent and in which form they sat. No order of merit.</translation>
    </message>
    <message id="dashboard.behind.people">
        <source>{count} people</source>
        <translation>{count} people</translation>
    </message>
    <message id="dashboard.behind.at">
        <source>{found} % of the protected products found, {accused} % of the look-alikes accused</source>
        <translation>{found} % of the protected products found, {accused} % of the look-alikes accused</translation>
    </message>
    <message id="dashboard.behind.items">
        <source>Items behind it: {count}</source>
        <translation>Items behind it: {count}</translation>
    </message>
    <message id="dashboard.behind.more">
        <source>and {count} more items</source>
        <translation>and {count} more items</translation>
    </message>
    <message id="dashboard.behind.none">
        <source>The items behind this cell are not named.</source>
        <translation>The items behind this cell are not named.</translation>
    </message>
    <message id="dashboard.behind.fits">
        <source>Fits: {answer}</source>
        <translation>Fits: {answer}</translation>
    </message>
    <message id="dashboard.behind.gone">
        <source>The pack of this item is not on this computer.</source>
        <translation>The pack of this item is not on this computer.</translation>
    </message>
    <message id="dashboard.behind.right">
        <source>Right: {right} of {asked}</source>
        <translation>Right: {right} of {asked}</translation>
    </message>
    <message id="dashboard.figure.take">
        <source>Take this figure along: copy or save</source>
        <translation>Take this figure along: copy or save</translation>
    </message>
    <message id="dashboard.figure.copy">
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message id="dashboard.figure.png">
        <source>Save as PNG</source>
        <translation>Save as PNG</translation>
    </message>
    <message id="dashboard.figure.svg">
        <source>Save as SVG</source>
        <translation>Save as SVG</translation>
    </message>
    <message id="dashboard.figure.copied">
        <source>Figure copied.</source>
        <translation>Figure copied.</translation>
    </message>
    <message id="dashboard.figure.saved">
        <source>Saved: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message id="dashboard.figure.title.errors">
        <source>Two different errors: protected products found and look-alikes accused</source>
        <translation>Two different errors: protected products found and look-alikes accused</translation>
    </message>
    <message id="dashboard.figure.title.products">
        <source>Products mixed up: row what it was, column the answer</source>
        <translation>Products mixed up: row what it was, column the answer</translation>
    </message>
    <message id="dashboard.figure.title.change">
        <source>Before and after, one line a person</source>
        <translation>Before and after, one line a person</translation>
    </message>
    <message id="dashboard.figure.title.rasch">
        <source>People and items on one ladder</source>
        <translation>People and items on one ladder</translation>
    </message>
    <message id="dashboard.figure.title.indicator">
        <source>Officers competent, with interval and criteria</source>
        <translation>Officers competent, with interval and criteria</translation>
    </message>
    <message id="dashboard.state.reading.title">
        <source>Counting the answers</source>
        <translation>Counting the answers</translation>
    </message>
    <message id="dashboard.state.reading.text">
        <source>The results are here in a moment.</source>
        <translation>The results are here in a moment.</translation>
    </message>
    <message id="dashboard.state.no_session.title">
        <source>Results begin with a session</source>
        <translation>Results begin with a session</translation>
    </message>
    <message id="dashboard.state.no_session.text">
        <source>Plan a session: place, people, forms, criteria. When people have sat a test, what they came to stands here with its counts and intervals.</source>
        <translation>Plan a session: place, people, forms, criteria. When people have sat a test, what they came to stands here with its counts and intervals.</translation>
    </message>
    <message id="dashboard.state.no_session.go">
        <source>To the sessions</source>
        <translation>To the sessions</translation>
    </message>
    <message id="dashboard.state.nobody.title">
        <source>{phase}: nobody has sat it yet</source>
        <translation>{phase}: nobody has sat it yet</translation>
    </message>
    <message id="dashboard.state.nobody.text">
        <source>{enrolled} people are enrolled. Collect the bundles of the laptops, or choose another test, country or way of sitting above.</source>
        <translation>{enrolled} people are enrolled. Collect the bundles of the laptops, or choose another test, country or way of sitting above.</translation>
    </message>
    <message id="dashboard.state.nobody.go">
        <source>Collect bundles</source>
        <translation>Collect bundles</translation>
    </message>
    <message id="dashboard.state.sealed.title">
        <source>{count} people have sat it; their answers are sealed</source>
        <translation>{count} people have sat it; their answers are sealed</translation>
    </message>
    <message id="dashboard.state.sealed.text">
        <source>Scores come where the release code of the form is kept: on the laptop that made the form. Open the session there, or bring its release code here under Examination forms.</source>
        <translation>Scores come where the release code of the form is kept: on the laptop that made the form. Open the session there, or bring its release code here under Examination forms.</translation>
    </message>
    <message id="dashboard.state.sealed.go">
        <source>To the examination forms</source>
        <translation>To the examination forms</translation>
    </message>
    <message id="dashboard.state.failed.title">
        <source>The answers could not be counted</source>
        <translation>The answers could not be counted</translation>
    </message>
    <message id="dashboard.state.failed.text">
        <source>Nothing is lost: the answers are kept as they came. What went wrong stands in the log.</source>
        <translation>Nothing is lost: the answers are kept as they came. What went wrong stands in the log.</translation>
    </message>
    <message id="dashboard.state.failed.go">
        <source>Count again</source>
        <translation>Count again</translation>
    </message>
    <message id="dashboard.product.elephant_or_mammoth">
        <source>ivory</source>
        <translation>ivory</translation>
    </message>
    <message id="dashboard.product.elephant">
        <source>elephant ivory</source>
        <translation>elephant ivory</translation>
    </message>
    <message id="dashboard.product.mammoth">
        <source>mammoth ivory</source>
        <translation>mammoth ivory</translation>
    </message>
    <message id="dashboard.product.hippo">
        <source>hippo ivory</source>
        <translation>hippo ivory</translation>
    </message>
    <message id="dashboard.product.walrus">
        <source>walrus ivory</source>
        <translation>walrus ivory</translation>
    </message>
    <message id="dashboard.product.warthog">
        <source>warthog tusk</source>
        <translation>warthog tusk</translation>
    </message>
    <message id="dashboard.product.hornbill">
        <source>hornbill</source>
        <translation>hornbill</translation>
    </message>
    <message id="dashboard.product.hornbill_casque">
        <source>hornbill</source>
        <translation>hornbill</translation>
    </message>
    <message id="dashboard.product.rhino_horn">
        <source>rhino horn</source>
        <translation>rhino horn</translation>
    </message>
    <message id="dashboard.product.bone">
        <source>bone</source>
        <translation>bone</translation>
    </message>
    <message id="dashboard.product.resin">
        <source>resin</source>
        <translation>resin</translation>
    </message>
    <message id="dashboard.product.lined_resin">
        <source>lined resin</source>
        <translation>lined resin</translation>
    </message>
    <message id="dashboard.product.celluloid">
        <source>celluloid</source>
        <translation>celluloid</translation>
    </message>
    <message id="dashboard.product.shell">
        <source>shell</source>
        <translation>shell</translation>
    </message>
    <message id="dashboard.product.tagua">
        <source>tagua</source>
        <translation>tagua</translation>
    </message>
    <message id="dashboard.product.horn">
        <source>horn</source>
        <translation>horn</translation>
    </message>
    <message id="dashboard.product.horn_chips">
        <source>horn chips</source>
        <translation>horn chips</translation>
    </message>
    <message id="dashboard.product.pangolin_raw">
        <source>pangolin scale</source>
        <translation>pangolin scale</translation>
    </message>
    <message id="dashboard.product.pangolin_processed">
        <source>processed scale</source>
        <translation>processed scale</translation>
    </message>
    <message id="dashboard.product.pangolin_skin">
        <source>pangolin skin</source>
        <translation>pangolin skin</translation>
    </message>
    <message id="dashboard.product.fish_scales">
        <source>fish scale</source>
        <translation>fish scale</translation>
    </message>
    <message id="dashboard.product.cone_scales">
        <source>cone scale</source>
        <translation>cone scale</translation>
    </message>
    <message id="dashboard.product.seed_pods">
        <source>seed pod</source>
        <translation>seed pod</translation>
    </message>
    <message id="dashboard.product.moulded">
        <source>moulded scale</source>
        <translation>moulded scale</translation>
    </message>
    <message id="dashboard.product.tiger_skin">
        <source>tiger skin</source>
        <translation>tiger skin</translation>
    </message>
    <message id="dashboard.product.leopard_skin">
        <source>leopard skin</source>
        <translation>leopard skin</translation>
    </message>
    <message id="dashboard.product.clouded_leopard_skin">
        <source>clouded leopard</source>
        <translation>clouded leopard</translation>
    </message>
    <message id="dashboard.product.painted_skin">
        <source>painted skin</source>
        <translation>painted skin</translation>
    </message>
    <message id="dashboard.product.printed_plush">
        <source>printed plush</source>
        <translation>printed plush</translation>
    </message>
    <message id="dashboard.product.zebra_skin">
        <source>zebra skin</source>
        <translation>zebra skin</translation>
    </message>
    <message id="dashboard.product.claw_cast">
        <source>claw cast</source>
        <translation>claw cast</translation>
    </message>
    <message id="dashboard.product.canine_cast">
        <source>tooth cast</source>
        <translation>tooth cast</translation>
    </message>
</context>
</TS>
