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
</context>
</TS>
