<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sessions</name>
    <message id="sessions.title">
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message id="sessions.taken">
        <source>Tests and practice taken on this computer</source>
        <translation>Tests and practice taken on this computer</translation>
    </message>
    <message id="sessions.count">
        <source>Sittings: {attempts} · people: {people}</source>
        <translation>Sittings: {attempts} · people: {people}</translation>
    </message>
    <message id="sessions.head.person">
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message id="sessions.head.mode">
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message id="sessions.head.pack">
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message id="sessions.head.opened">
        <source>Begun</source>
        <translation>Begun</translation>
    </message>
    <message id="sessions.head.answered">
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message id="sessions.head.right">
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message id="sessions.head.found">
        <source>Protected found</source>
        <translation>Protected found</translation>
    </message>
    <message id="sessions.head.accused">
        <source>Look-alikes accused</source>
        <translation>Look-alikes accused</translation>
    </message>
    <message id="sessions.head.referred">
        <source>Undecidable referred</source>
        <translation>Undecidable referred</translation>
    </message>
    <message id="sessions.head.state">
        <source>State</source>
        <translation>State</translation>
    </message>
    <message id="sessions.mode.train">
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message id="sessions.mode.self">
        <source>Self-test</source>
        <translation>Self-test</translation>
    </message>
    <message id="sessions.mode.pre">
        <source>Pre-test</source>
        <translation>Pre-test</translation>
    </message>
    <message id="sessions.mode.post">
        <source>Post-test</source>
        <translation>Post-test</translation>
    </message>
    <message id="sessions.mode.follow-up">
        <source>Follow-up test</source>
        <translation>Follow-up test</translation>
    </message>
    <message id="sessions.state.open">
        <source>open</source>
        <translation>open</translation>
    </message>
    <message id="sessions.state.completed">
        <source>done</source>
        <translation>done</translation>
    </message>
    <message id="sessions.state.terminated">
        <source>left early</source>
        <translation>left early</translation>
    </message>
    <message id="sessions.person_erased">
        <source>erased person</source>
        <translation>erased person</translation>
    </message>
    <message id="sessions.of">
        <source>{part} of {whole}</source>
        <translation>{part} of {whole}</translation>
    </message>
    <message id="sessions.export">
        <source>Export results</source>
        <translation>Export results</translation>
    </message>
    <message id="sessions.export_names">
        <source>With names</source>
        <translation>With names</translation>
    </message>
    <message id="sessions.export_names_hint">
        <source>Off: people stand as codes only</source>
        <translation>Off: people stand as codes only</translation>
    </message>
    <message id="sessions.export_title">
        <source>Export results as CSV</source>
        <translation>Export results as CSV</translation>
    </message>
    <message id="sessions.export_filter">
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message id="sessions.exported">
        <source>{rows} rows written to {file}</source>
        <translation>{rows} rows written to {file}</translation>
    </message>
    <message id="sessions.exported_open">
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message id="sessions.empty_title">
        <source>No test has been taken here yet</source>
        <translation>No test has been taken here yet</translation>
    </message>
    <message id="sessions.empty_text">
        <source>When people practise or sit a test in Learn, each sitting stands here: how many protected products they found, how many look-alikes they accused, how often they referred what cannot be told. The table can be exported for the trainer.</source>
        <translation>When people practise or sit a test in Learn, each sitting stands here: how many protected products they found, how many look-alikes they accused, how often they referred what cannot be told. The table can be exported for the trainer.</translation>
    </message>
    <message id="sessions.empty_go">
        <source>Go to Learn</source>
        <translation>Go to Learn</translation>
    </message>
    <message id="sessions.status">
        <source>Missed products and accused look-alikes are two errors and are never added up.</source>
        <translation>Missed products and accused look-alikes are two errors and are never added up.</translation>
    </message>
    <message id="sessions.status_list">
        <source>Figures come from what has arrived on this laptop.</source>
        <translation>Figures come from what has arrived on this laptop.</translation>
    </message>
    <message id="sessions.taken_go">
        <source>Open the table</source>
        <translation>Open the table</translation>
    </message>
    <message id="sessions.list">
        <source>Joint sessions</source>
        <translation>Joint sessions</translation>
    </message>
    <message id="sessions.new">
        <source>New session</source>
        <translation>New session</translation>
    </message>
    <message id="sessions.go_on">
        <source>Go on with the plan</source>
        <translation>Go on with the plan</translation>
    </message>
    <message id="sessions.open">
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message id="sessions.open_named">
        <source>Open {title}</source>
        <translation>Open {title}</translation>
    </message>
    <message id="sessions.none_title">
        <source>Plan a session before anybody sits a test</source>
        <translation>Plan a session before anybody sits a test</translation>
    </message>
    <message id="sessions.none_text">
        <source>A session says where and with whom, which forms are sat before and after, and what counts as competent. The criteria are fixed first; then people come in, laptops join without a network, and the figures are figures you can stand behind.</source>
        <translation>A session says where and with whom, which forms are sat before and after, and what counts as competent. The criteria are fixed first; then people come in, laptops join without a network, and the figures are figures you can stand behind.</translation>
    </message>
    <message id="sessions.enrolled">
        <source>{count} enrolled</source>
        <translation>{count} enrolled</translation>
    </message>
    <message id="sessions.sat">
        <source>{phase}: {part} of {whole} sat</source>
        <translation>{phase}: {part} of {whole} sat</translation>
    </message>
    <message id="sessions.days">
        <source>{first} to {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message id="sessions.and_more">
        <source>{names} and {count} more</source>
        <translation>{names} and {count} more</translation>
    </message>
    <message id="sessions.is.simulated">
        <source>Simulated people</source>
        <translation>Simulated people</translation>
    </message>
    <message id="sessions.is.fixed">
        <source>Criteria fixed {fingerprint}</source>
        <translation>Criteria fixed {fingerprint}</translation>
    </message>
    <message id="sessions.is.not_fixed">
        <source>Criteria not fixed</source>
        <translation>Criteria not fixed</translation>
    </message>
    <message id="sessions.is.closed">
        <source>Closed {day}</source>
        <translation>Closed {day}</translation>
    </message>
    <message id="sessions.next.fix">
        <source>Next: fix the criteria</source>
        <translation>Next: fix the criteria</translation>
    </message>
    <message id="sessions.next.fix.text">
        <source>Nobody can sit a form before they are fixed.</source>
        <translation>Nobody can sit a form before they are fixed.</translation>
    </message>
    <message id="sessions.next.fix.go">
        <source>Fix the defaults</source>
        <translation>Fix the defaults</translation>
    </message>
    <message id="sessions.next.people">
        <source>Next: take in the roster</source>
        <translation>Next: take in the roster</translation>
    </message>
    <message id="sessions.next.people.text">
        <source>A table of people from CSV or Excel; nothing is written before you have seen it.</source>
        <translation>A table of people from CSV or Excel; nothing is written before you have seen it.</translation>
    </message>
    <message id="sessions.next.people.go">
        <source>Take in a roster</source>
        <translation>Take in a roster</translation>
    </message>
    <message id="sessions.next.file">
        <source>Next: hand out the session file</source>
        <translation>Next: hand out the session file</translation>
    </message>
    <message id="sessions.next.file.text">
        <source>Save it on a stick, open it on each laptop: forms, roster and criteria come with it.</source>
        <translation>Save it on a stick, open it on each laptop: forms, roster and criteria come with it.</translation>
    </message>
    <message id="sessions.next.file.go">
        <source>Save session file</source>
        <translation>Save session file</translation>
    </message>
    <message id="sessions.next.sit">
        <source>Next: people sit their first form</source>
        <translation>Next: people sit their first form</translation>
    </message>
    <message id="sessions.next.sit.text">
        <source>Laptops join by the file or by the QR on the projector.</source>
        <translation>Laptops join by the file or by the QR on the projector.</translation>
    </message>
    <message id="sessions.next.sit.go">
        <source>Show the QR</source>
        <translation>Show the QR</translation>
    </message>
    <message id="sessions.next.collect">
        <source>Next: collect the results</source>
        <translation>Next: collect the results</translation>
    </message>
    <message id="sessions.next.collect.text">
        <source>Some answers are still on the laptops of the room.</source>
        <translation>Some answers are still on the laptops of the room.</translation>
    </message>
    <message id="sessions.next.collect.part">
        <source>{phase}: answers of {part} of {whole} people are here.</source>
        <translation>{phase}: answers of {part} of {whole} people are here.</translation>
    </message>
    <message id="sessions.next.collect.go">
        <source>Collect results</source>
        <translation>Collect results</translation>
    </message>
    <message id="sessions.next.figures">
        <source>Next: look at the figures</source>
        <translation>Next: look at the figures</translation>
    </message>
    <message id="sessions.next.figures.text">
        <source>Everybody who is enrolled has sat the latest form.</source>
        <translation>Everybody who is enrolled has sat the latest form.</translation>
    </message>
    <message id="sessions.next.figures.go">
        <source>Open the dashboard</source>
        <translation>Open the dashboard</translation>
    </message>
    <message id="sessions.next.closed">
        <source>This session is closed</source>
        <translation>This session is closed</translation>
    </message>
    <message id="sessions.next.closed.text">
        <source>Nobody joins any more. Results that come late are still counted.</source>
        <translation>Nobody joins any more. Results that come late are still counted.</translation>
    </message>
    <message id="sessions.next.closed.go">
        <source>Open the dashboard</source>
        <translation>Open the dashboard</translation>
    </message>
    <message id="sessions.next.joined">
        <source>This laptop takes part in this session</source>
        <translation>This laptop takes part in this session</translation>
    </message>
    <message id="sessions.next.joined.text">
        <source>The trainer's laptop leads it. Sit your forms in Learn.</source>
        <translation>The trainer's laptop leads it. Sit your forms in Learn.</translation>
    </message>
    <message id="sessions.one.collect">
        <source>Collect</source>
        <translation>Collect</translation>
    </message>
    <message id="sessions.one.dashboard">
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message id="sessions.one.status">
        <source>Codes for the projector; names only where you chose to keep them.</source>
        <translation>Codes for the projector; names only where you chose to keep them.</translation>
    </message>
    <message id="sessions.parts">
        <source>Parts of this session</source>
        <translation>Parts of this session</translation>
    </message>
    <message id="sessions.part.people">
        <source>People</source>
        <translation>People</translation>
    </message>
    <message id="sessions.part.attendance">
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message id="sessions.part.laptops">
        <source>Laptops</source>
        <translation>Laptops</translation>
    </message>
    <message id="sessions.part.files">
        <source>Files and forms</source>
        <translation>Files and forms</translation>
    </message>
    <message id="sessions.people.roster">
        <source>Take in a roster</source>
        <translation>Take in a roster</translation>
    </message>
    <message id="sessions.people.add">
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message id="sessions.people.edit">
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message id="sessions.people.join">
        <source>Join two entries</source>
        <translation>Join two entries</translation>
    </message>
    <message id="sessions.people.undo">
        <source>Undo joining</source>
        <translation>Undo joining</translation>
    </message>
    <message id="sessions.people.erase">
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message id="sessions.people.find">
        <source>Find by code or name</source>
        <translation>Find by code or name</translation>
    </message>
    <message id="sessions.people.none">
        <source>Nobody is enrolled yet. Drop a table here, or add people one by one.</source>
        <translation>Nobody is enrolled yet. Drop a table here, or add people one by one.</translation>
    </message>
    <message id="sessions.people.shown">
        <source>{shown} of {of} entries · choose two to join them · a table can be dropped here</source>
        <translation>{shown} of {of} entries · choose two to join them · a table can be dropped here</translation>
    </message>
    <message id="sessions.people.same_as">
        <source>same person as {person}</source>
        <translation>same person as {person}</translation>
    </message>
    <message id="sessions.people.head.code">
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message id="sessions.people.head.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="sessions.people.head.country">
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message id="sessions.people.head.agency">
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message id="sessions.people.head.province">
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message id="sessions.people.head.language">
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message id="sessions.people.head.forms">
        <source>Forms</source>
        <translation>Forms</translation>
    </message>
    <message id="sessions.people.head.sat">
        <source>Sat</source>
        <translation>Sat</translation>
    </message>
    <message id="sessions.people.head.note">
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message id="sessions.person.add">
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message id="sessions.person.change">
        <source>Change a person</source>
        <translation>Change a person</translation>
    </message>
    <message id="sessions.person.lead">
        <source>No identity number, birth date or telephone is asked.</source>
        <translation>No identity number, birth date or telephone is asked.</translation>
    </message>
    <message id="sessions.person.name_hint">
        <source>As on the certificate</source>
        <translation>As on the certificate</translation>
    </message>
    <message id="sessions.person.code_hint">
        <source>Made when left empty</source>
        <translation>Made when left empty</translation>
    </message>
    <message id="sessions.person.name_missing">
        <source>Give a name.</source>
        <translation>Give a name.</translation>
    </message>
    <message id="sessions.person.rank">
        <source>Rank band</source>
        <translation>Rank band</translation>
    </message>
    <message id="sessions.person.save">
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message id="sessions.join.ask">
        <source>Are these one person?</source>
        <translation>Are these one person?</translation>
    </message>
    <message id="sessions.join.text">
        <source>{goes} and {stays} become one entry, {stays}. Answers of both count for it. It can be undone.</source>
        <translation>{goes} and {stays} become one entry, {stays}. Answers of both count for it. It can be undone.</translation>
    </message>
    <message id="sessions.join.stay">
        <source>No, two people</source>
        <translation>No, two people</translation>
    </message>
    <message id="sessions.join.go">
        <source>Join them</source>
        <translation>Join them</translation>
    </message>
    <message id="sessions.join.done">
        <source>Joined into {stays}.</source>
        <translation>Joined into {stays}.</translation>
    </message>
    <message id="sessions.join.undone">
        <source>They are two people again.</source>
        <translation>They are two people again.</translation>
    </message>
    <message id="sessions.erase.ask">
        <source>Erase {person}?</source>
        <translation>Erase {person}?</translation>
    </message>
    <message id="sessions.erase.text">
        <source>Name, code and agency are erased for good on this laptop, from its backups too. Answers stay without a person. Files given out earlier are not reached.</source>
        <translation>Name, code and agency are erased for good on this laptop, from its backups too. Answers stay without a person. Files given out earlier are not reached.</translation>
    </message>
    <message id="sessions.erase.stay">
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message id="sessions.erase.go">
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message id="sessions.attendance.unknown">
        <source>not noted</source>
        <translation>not noted</translation>
    </message>
    <message id="sessions.attendance.present">
        <source>present</source>
        <translation>present</translation>
    </message>
    <message id="sessions.attendance.absent">
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message id="sessions.attendance.hint">
        <source>Arrows move, space marks present (✓) or absent (×). What is marked is kept at once.</source>
        <translation>Arrows move, space marks present (✓) or absent (×). What is marked is kept at once.</translation>
    </message>
    <message id="sessions.attendance.all">
        <source>All others present on {day}</source>
        <translation>All others present on {day}</translation>
    </message>
    <message id="sessions.attendance.count">
        <source>{day}: {present} of {of}</source>
        <translation>{day}: {present} of {of}</translation>
    </message>
    <message id="sessions.laptops.own">
        <source>This laptop's fingerprint: {fingerprint}</source>
        <translation>This laptop's fingerprint: {fingerprint}</translation>
    </message>
    <message id="sessions.laptops.hint">
        <source>Each laptop shows the same fingerprint itself. Accept unknown ones in Collect.</source>
        <translation>Each laptop shows the same fingerprint itself. Accept unknown ones in Collect.</translation>
    </message>
    <message id="sessions.laptops.none">
        <source>No laptop is known yet. One that opens the session file or reads the QR is known here when its results are collected.</source>
        <translation>No laptop is known yet. One that opens the session file or reads the QR is known here when its results are collected.</translation>
    </message>
    <message id="sessions.laptops.head.label">
        <source>Laptop</source>
        <translation>Laptop</translation>
    </message>
    <message id="sessions.laptops.head.fingerprint">
        <source>Fingerprint</source>
        <translation>Fingerprint</translation>
    </message>
    <message id="sessions.laptops.head.accepted">
        <source>State</source>
        <translation>State</translation>
    </message>
    <message id="sessions.laptops.accepted">
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message id="sessions.laptops.not_accepted">
        <source>not accepted yet</source>
        <translation>not accepted yet</translation>
    </message>
    <message id="sessions.file.title">
        <source>For the laptops of the room</source>
        <translation>For the laptops of the room</translation>
    </message>
    <message id="sessions.file.text">
        <source>The session file holds criteria, forms and roster, signed by this laptop. The QR holds the criteria only; people then type their code.</source>
        <translation>The session file holds criteria, forms and roster, signed by this laptop. The QR holds the criteria only; people then type their code.</translation>
    </message>
    <message id="sessions.file.not_fixed">
        <source>It can be given out when the criteria are fixed.</source>
        <translation>It can be given out when the criteria are fixed.</translation>
    </message>
    <message id="sessions.file.save">
        <source>Save session file</source>
        <translation>Save session file</translation>
    </message>
    <message id="sessions.file.names">
        <source>Names in the file</source>
        <translation>Names in the file</translation>
    </message>
    <message id="sessions.file.kind">
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message id="sessions.file.saved">
        <source>{file} is written. Open it on each laptop.</source>
        <translation>{file} is written. Open it on each laptop.</translation>
    </message>
    <message id="sessions.ticket.show">
        <source>Show the QR full screen</source>
        <translation>Show the QR full screen</translation>
    </message>
    <message id="sessions.ticket.text">
        <source>On your laptop: Learn, Join a session, take a photo of this code.</source>
        <translation>On your laptop: Learn, Join a session, take a photo of this code.</translation>
    </message>
    <message id="sessions.ticket.trainer">
        <source>Trainer's laptop {fingerprint}</source>
        <translation>Trainer's laptop {fingerprint}</translation>
    </message>
    <message id="sessions.ticket.end">
        <source>Esc ends</source>
        <translation>Esc ends</translation>
    </message>
    <message id="sessions.forms.title">
        <source>Forms of this session</source>
        <translation>Forms of this session</translation>
    </message>
    <message id="sessions.forms.none">
        <source>This session has no forms.</source>
        <translation>This session has no forms.</translation>
    </message>
    <message id="sessions.forms.codes">
        <source>Release codes: {name}</source>
        <translation>Release codes: {name}</translation>
    </message>
    <message id="sessions.criteria.title">
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message id="sessions.criteria.none">
        <source>Not fixed yet. No form can be sat before they are.</source>
        <translation>Not fixed yet. No form can be sat before they are.</translation>
    </message>
    <message id="sessions.about.title">
        <source>Place and people</source>
        <translation>Place and people</translation>
    </message>
    <message id="sessions.close.title">
        <source>End of the session</source>
        <translation>End of the session</translation>
    </message>
    <message id="sessions.close.text">
        <source>When everybody is enrolled and has left. Bundles that come later are still taken in.</source>
        <translation>When everybody is enrolled and has left. Bundles that come later are still taken in.</translation>
    </message>
    <message id="sessions.close.done">
        <source>Closed. Bundles that come later are still taken in.</source>
        <translation>Closed. Bundles that come later are still taken in.</translation>
    </message>
    <message id="sessions.close.ask">
        <source>Close this session?</source>
        <translation>Close this session?</translation>
    </message>
    <message id="sessions.close.ask_text">
        <source>Nobody joins or is enrolled any more. This cannot be undone.</source>
        <translation>Nobody joins or is enrolled any more. This cannot be undone.</translation>
    </message>
    <message id="sessions.close.stay">
        <source>Keep it open</source>
        <translation>Keep it open</translation>
    </message>
    <message id="sessions.close.go">
        <source>Close session</source>
        <translation>Close session</translation>
    </message>
    <message id="sessions.roster.title">
        <source>Take in a roster</source>
        <translation>Take in a roster</translation>
    </message>
    <message id="sessions.roster.status">
        <source>Nothing is written before you press Import.</source>
        <translation>Nothing is written before you press Import.</translation>
    </message>
    <message id="sessions.roster.choose">
        <source>Choose a table</source>
        <translation>Choose a table</translation>
    </message>
    <message id="sessions.roster.kinds">
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message id="sessions.roster.drop">
        <source>Drop a table of people here</source>
        <translation>Drop a table of people here</translation>
    </message>
    <message id="sessions.roster.drop_text">
        <source>CSV, TSV or Excel. One row a person; the first row names the columns: name or code, country, agency, province, rank, language.</source>
        <translation>CSV, TSV or Excel. One row a person; the first row names the columns: name or code, country, agency, province, rank, language.</translation>
    </message>
    <message id="sessions.roster.another">
        <source>Another file</source>
        <translation>Another file</translation>
    </message>
    <message id="sessions.roster.encoding">
        <source>Letters of the file</source>
        <translation>Letters of the file</translation>
    </message>
    <message id="sessions.roster.encoding.auto">
        <source>found by itself</source>
        <translation>found by itself</translation>
    </message>
    <message id="sessions.roster.columns">
        <source>Which column is what</source>
        <translation>Which column is what</translation>
    </message>
    <message id="sessions.roster.column.none">
        <source>not in this table</source>
        <translation>not in this table</translation>
    </message>
    <message id="sessions.roster.accepted">
        <source>{count} people will be enrolled</source>
        <translation>{count} people will be enrolled</translation>
    </message>
    <message id="sessions.roster.warned">
        <source>{count} deserve a look</source>
        <translation>{count} deserve a look</translation>
    </message>
    <message id="sessions.roster.rejected">
        <source>{count} rows are left out</source>
        <translation>{count} rows are left out</translation>
    </message>
    <message id="sessions.roster.show.accepted">
        <source>To enrol</source>
        <translation>To enrol</translation>
    </message>
    <message id="sessions.roster.show.warned">
        <source>To look at</source>
        <translation>To look at</translation>
    </message>
    <message id="sessions.roster.show.rejected">
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message id="sessions.roster.show">
        <source>Rows shown</source>
        <translation>Rows shown</translation>
    </message>
    <message id="sessions.roster.import">
        <source>Import {count} people</source>
        <translation>Import {count} people</translation>
    </message>
    <message id="sessions.roster.done">
        <source>{count} people are enrolled.</source>
        <translation>{count} people are enrolled.</translation>
    </message>
    <message id="sessions.roster.head.line">
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message id="sessions.roster.head.why">
        <source>What to look at</source>
        <translation>What to look at</translation>
    </message>
    <message id="sessions.roster.code_made">
        <source>will be made</source>
        <translation>will be made</translation>
    </message>
    <message id="sessions.roster.country">
        <source>Rows without a country</source>
        <translation>Rows without a country</translation>
    </message>
    <message id="sessions.roster.country.none">
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message id="sessions.results.title">
        <source>Results and papers</source>
        <translation>Results and papers</translation>
    </message>
    <message id="sessions.results.text">
        <source>Made from what is on this laptop now. Certificates and feedback sheets are in each person's language.</source>
        <translation>Made from what is on this laptop now. Certificates and feedback sheets are in each person's language.</translation>
    </message>
    <message id="sessions.results.language">
        <source>Language of the report</source>
        <translation>Language of the report</translation>
    </message>
    <message id="sessions.results.second">
        <source>Second language</source>
        <translation>Second language</translation>
    </message>
    <message id="sessions.results.second.none">
        <source>none</source>
        <translation>none</translation>
    </message>
    <message id="sessions.results.phase">
        <source>Feedback on</source>
        <translation>Feedback on</translation>
    </message>
    <message id="sessions.results.report">
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message id="sessions.results.certificates">
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message id="sessions.results.feedback">
        <source>Feedback sheets</source>
        <translation>Feedback sheets</translation>
    </message>
    <message id="sessions.results.send">
        <source>Send results</source>
        <translation>Send results</translation>
    </message>
    <message id="sessions.results.choose_folder">
        <source>Folder for the certificates</source>
        <translation>Folder for the certificates</translation>
    </message>
    <message id="sessions.results.running">
        <source>Being made: {done} of {total}</source>
        <translation>Being made: {done} of {total}</translation>
    </message>
    <message id="sessions.results.stop">
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message id="sessions.results.stopped">
        <source>Stopped. Files that were finished before are kept.</source>
        <translation>Stopped. Files that were finished before are kept.</translation>
    </message>
    <message id="sessions.results.report_made">
        <source>The report is in {file}</source>
        <translation>The report is in {file}</translation>
    </message>
    <message id="sessions.results.certificates_made">
        <source>Certificates: {count}. They and the list without names, {list}, are in {folder}</source>
        <translation>Certificates: {count}. They and the list without names, {list}, are in {folder}</translation>
    </message>
    <message id="sessions.results.feedback_made">
        <source>Feedback sheets: {count}. They are in {file}</source>
        <translation>Feedback sheets: {count}. They are in {file}</translation>
    </message>
    <message id="sessions.results.feedback_none">
        <source>{phase}: nobody's answers are here. Nothing was written.</source>
        <translation>{phase}: nobody's answers are here. Nothing was written.</translation>
    </message>
    <message id="sessions.people.walk_in">
        <source>walk-in</source>
        <translation>walk-in</translation>
    </message>
    <message id="sessions.people.walk_ins">
        <source>walk-ins: {count}</source>
        <translation>walk-ins: {count}</translation>
    </message>
    <message id="sessions.people.withdrawn">
        <source>consent taken back</source>
        <translation>consent taken back</translation>
    </message>
    <message id="sessions.same.title">
        <source>Likely one person</source>
        <translation>Likely one person</translation>
    </message>
    <message id="sessions.same.text">
        <source>{walk_in} was enrolled on a laptop and has the code of {listed}, who is on the list.</source>
        <translation>{walk_in} was enrolled on a laptop and has the code of {listed}, who is on the list.</translation>
    </message>
    <message id="sessions.withdrawn.title">
        <source>Consent was taken back</source>
        <translation>Consent was taken back</translation>
    </message>
    <message id="sessions.withdrawn.text">
        <source>{person} took the consent back. The entry is still on this laptop.</source>
        <translation>{person} took the consent back. The entry is still on this laptop.</translation>
    </message>
    <message id="sessions.notice.next">
        <source>Next ({at} of {of})</source>
        <translation>Next ({at} of {of})</translation>
    </message>
    <message id="sessions.add_forms.go">
        <source>Add forms</source>
        <translation>Add forms</translation>
    </message>
    <message id="sessions.add_forms.title">
        <source>Forms for a later occasion</source>
        <translation>Forms for a later occasion</translation>
    </message>
    <message id="sessions.add_forms.lead">
        <source>For an occasion that has none yet. Other forms and the criteria stay as they are.</source>
        <translation>For an occasion that has none yet. Other forms and the criteria stay as they are.</translation>
    </message>
    <message id="sessions.add_forms.phase">
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message id="sessions.add_forms.form">
        <source>{name} · form {letter}</source>
        <translation>{name} · form {letter}</translation>
    </message>
    <message id="sessions.add_forms.none">
        <source>No other form was made on this laptop.</source>
        <translation>No other form was made on this laptop.</translation>
    </message>
    <message id="sessions.add_forms.stands">
        <source>Everybody gets one of each kind, if possible one not sat before. Added forms stand. Then save a new session file and open it on each laptop.</source>
        <translation>Everybody gets one of each kind, if possible one not sat before. Added forms stand. Then save a new session file and open it on each laptop.</translation>
    </message>
    <message id="sessions.add_forms.done">
        <source>{phase}: forms added: {count}. Save a new session file now.</source>
        <translation>{phase}: forms added: {count}. Save a new session file now.</translation>
    </message>
    <message id="sessions.add_forms.rest">
        <source>Forms for {count} more people</source>
        <translation>Forms for {count} more people</translation>
    </message>
    <message id="sessions.add_forms.rest_done">
        <source>Everybody has a form now. Save a new session file.</source>
        <translation>Everybody has a form now. Save a new session file.</translation>
    </message>
</context>
</TS>
