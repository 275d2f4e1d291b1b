<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>joint</name>
    <message id="errors.unknown_session">
        <source>There is no session {session} here. Known: {known}.</source>
        <translation>There is no session {session} here. Known: {known}.</translation>
    </message>
    <message id="errors.title_missing">
        <source>A session needs a title of 1 to {limit} characters. Write one.</source>
        <translation>A session needs a title of 1 to {limit} characters. Write one.</translation>
    </message>
    <message id="errors.not_a_day">
        <source>“{day}” is no day, or lies before the first day. Write it like 2026-11-24.</source>
        <translation>“{day}” is no day, or lies before the first day. Write it like 2026-11-24.</translation>
    </message>
    <message id="errors.unknown_phase">
        <source>A session has no phase “{phase}”. Phases: {known}.</source>
        <translation>A session has no phase “{phase}”. Phases: {known}.</translation>
    </message>
    <message id="errors.too_many_forms">
        <source>{count} forms are planned for the phase {phase}. Plan at most {limit}.</source>
        <translation>{count} forms are planned for the phase {phase}. Plan at most {limit}.</translation>
    </message>
    <message id="errors.not_the_trainer">
        <source>This laptop only joined “{session}”. Do it on the trainer's laptop.</source>
        <translation>This laptop only joined “{session}”. Do it on the trainer's laptop.</translation>
    </message>
    <message id="errors.session_closed">
        <source>“{session}” is closed. Open a new session for more people.</source>
        <translation>“{session}” is closed. Open a new session for more people.</translation>
    </message>
    <message id="errors.criteria_fixed">
        <source>The criteria of “{session}” were fixed before and stand: {hash}. Other criteria need a new session.</source>
        <translation>The criteria of “{session}” were fixed before and stand: {hash}. Other criteria need a new session.</translation>
    </message>
    <message id="errors.criteria_not_fixed">
        <source>The criteria of “{session}” are not fixed yet. The trainer fixes them first.</source>
        <translation>The criteria of “{session}” are not fixed yet. The trainer fixes them first.</translation>
    </message>
    <message id="errors.not_enrolled">
        <source>{person} is not enrolled in “{session}”. Enrol the person first.</source>
        <translation>{person} is not enrolled in “{session}”. Enrol the person first.</translation>
    </message>
    <message id="errors.not_assigned">
        <source>Form {form} is not the person's form in the phase {phase}. Choose the one that is shown.</source>
        <translation>Form {form} is not the person's form in the phase {phase}. Choose the one that is shown.</translation>
    </message>
    <message id="errors.same_person">
        <source>{person} is joined to that entry already, or it is the same entry. Choose another one.</source>
        <translation>{person} is joined to that entry already, or it is the same entry. Choose another one.</translation>
    </message>
    <message id="errors.code_taken">
        <source>The code {taken} belongs to somebody else in the session. Give another one, or leave it empty.</source>
        <translation>The code {taken} belongs to somebody else in the session. Give another one, or leave it empty.</translation>
    </message>
    <message id="errors.not_a_session_file">
        <source>{file}: no session file that can be used: {why}. Ask the trainer for the file again.</source>
        <translation>{file}: no session file that can be used: {why}. Ask the trainer for the file again.</translation>
    </message>
    <message id="errors.newer_session_file">
        <source>{file}: made by a newer version of the program. Update the program on this laptop.</source>
        <translation>{file}: made by a newer version of the program. Update the program on this laptop.</translation>
    </message>
    <message id="errors.other_trainers_session">
        <source>{file}: “{session}” is here already, opened by another laptop. Ask the trainer which file is the right one.</source>
        <translation>{file}: “{session}” is here already, opened by another laptop. Ask the trainer which file is the right one.</translation>
    </message>
    <message id="errors.no_ticket">
        <source>{file}: no code of a session is to be seen. Photograph the whole code from straight ahead, sharp and with its white edge.</source>
        <translation>{file}: no code of a session is to be seen. Photograph the whole code from straight ahead, sharp and with its white edge.</translation>
    </message>
    <message id="errors.ticket_damaged">
        <source>{file}: the code is no session's, or its signature does not fit. Photograph the code on the trainer's screen again.</source>
        <translation>{file}: the code is no session's, or its signature does not fit. Photograph the code on the trainer's screen again.</translation>
    </message>
    <message id="errors.ticket_too_large">
        <source>“{session}” needs {bytes} characters in a code, {limit} fit. Use the session's file, or plan fewer forms or modules.</source>
        <translation>“{session}” needs {bytes} characters in a code, {limit} fit. Use the session's file, or plan fewer forms or modules.</translation>
    </message>
    <message id="errors.label_missing">
        <source>This laptop needs a number or word of 1 to {limit} characters. Read it off its sticker.</source>
        <translation>This laptop needs a number or word of 1 to {limit} characters. Read it off its sticker.</translation>
    </message>
    <message id="errors.form_not_here">
        <source>Form {form} is not on this laptop. Copy its file here, or choose a form that was made here.</source>
        <translation>Form {form} is not on this laptop. Copy its file here, or choose a form that was made here.</translation>
    </message>
    <message id="errors.not_a_roster">
        <source>{file}: no list of people: {why}. Save it as XLSX or CSV in a spreadsheet.</source>
        <translation>{file}: no list of people: {why}. Save it as XLSX or CSV in a spreadsheet.</translation>
    </message>
    <message id="errors.roster_too_long">
        <source>{file}: more than {rows} rows or {columns} columns. Split the list.</source>
        <translation>{file}: more than {rows} rows or {columns} columns. Split the list.</translation>
    </message>
    <message id="errors.roster_column">
        <source>There is no “{name}” in the list. Known: {known}. Say which column it is.</source>
        <translation>There is no “{name}” in the list. Known: {known}. Say which column it is.</translation>
    </message>
    <message id="errors.unknown_encoding">
        <source>The encoding “{encoding}” is not read. Use one of: {known}.</source>
        <translation>The encoding “{encoding}” is not read. Use one of: {known}.</translation>
    </message>
    <message id="errors.unknown_place">
        <source>There is no place “{place}” in the table. Known: {known}. A town in words is always possible.</source>
        <translation>There is no place “{place}” in the table. Known: {known}. A town in words is always possible.</translation>
    </message>
    <message id="joint.opened">
        <source>“{title}” is open on this laptop.</source>
        <translation>“{title}” is open on this laptop.</translation>
    </message>
    <message id="joint.fixed">
        <source>The criteria are fixed: {hash}.</source>
        <translation>The criteria are fixed: {hash}.</translation>
    </message>
    <message id="joint.file_written">
        <source>Copy the file to every laptop. It holds names and codes: delete it from the stick afterwards.</source>
        <translation>Copy the file to every laptop. It holds names and codes: delete it from the stick afterwards.</translation>
    </message>
    <message id="joint.joined">
        <source>This laptop takes part in “{title}”. Its fingerprint, to be compared by the trainer: {fingerprint}.</source>
        <translation>This laptop takes part in “{title}”. Its fingerprint, to be compared by the trainer: {fingerprint}.</translation>
    </message>
    <message id="joint.closed">
        <source>“{title}” is closed. Results still come in.</source>
        <translation>“{title}” is closed. Results still come in.</translation>
    </message>
    <message id="joint.duty.locked">
        <source>The criteria are not fixed yet</source>
        <translation>The criteria are not fixed yet</translation>
    </message>
    <message id="joint.duty.no_form">
        <source>The form is not on this laptop</source>
        <translation>The form is not on this laptop</translation>
    </message>
    <message id="joint.duty.ready">
        <source>To be sat</source>
        <translation>To be sat</translation>
    </message>
    <message id="joint.duty.begun">
        <source>Begun</source>
        <translation>Begun</translation>
    </message>
    <message id="joint.duty.done">
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message id="joint.rank.junior">
        <source>junior</source>
        <translation>junior</translation>
    </message>
    <message id="joint.rank.middle">
        <source>middle</source>
        <translation>middle</translation>
    </message>
    <message id="joint.rank.senior">
        <source>senior</source>
        <translation>senior</translation>
    </message>
    <message id="joint.rank.leading">
        <source>leading</source>
        <translation>leading</translation>
    </message>
    <message id="joint.consent.title">
        <source>Before you begin</source>
        <translation>Before you begin</translation>
    </message>
    <message id="joint.consent.1.kept">
        <source>What is kept: your name or code, agency, province, rank band and language, and each of your answers with its time. The trainer of this session receives them; shared reports show groups, never names.</source>
        <translation>What is kept: your name or code, agency, province, rank band and language, and each of your answers with its time. The trainer of this session receives them; shared reports show groups, never names.</translation>
    </message>
    <message id="joint.consent.1.never">
        <source>What is never kept: identity numbers, birth dates, telephone numbers, photographs of you. Photographs of specimens stay on the laptop.</source>
        <translation>What is never kept: identity numbers, birth dates, telephone numbers, photographs of you. Photographs of specimens stay on the laptop.</translation>
    </message>
    <message id="joint.consent.1.score">
        <source>A score shows how the training works. It is training evidence, not a personnel file, and it decides nothing about your post.</source>
        <translation>A score shows how the training works. It is training evidence, not a personnel file, and it decides nothing about your post.</translation>
    </message>
    <message id="joint.consent.1.withdraw">
        <source>You can take this back at any time: tell the trainer. Your name and code are then erased; your answers remain without a person. Not agreeing has no consequence, and you may still take part in the training.</source>
        <translation>You can take this back at any time: tell the trainer. Your name and code are then erased; your answers remain without a person. Not agreeing has no consequence, and you may still take part in the training.</translation>
    </message>
    <message id="joint.consent.agree">
        <source>I agree</source>
        <translation>I agree</translation>
    </message>
    <message id="joint.consent.decline">
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message id="joint.roster.field.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="joint.roster.field.code">
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message id="joint.roster.field.country">
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message id="joint.roster.field.agency">
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message id="joint.roster.field.province">
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message id="joint.roster.field.rank">
        <source>Rank band</source>
        <translation>Rank band</translation>
    </message>
    <message id="joint.roster.field.language">
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message id="joint.roster.reason.no_name">
        <source>no name: {value}</source>
        <translation>no name: {value}</translation>
    </message>
    <message id="joint.roster.reason.name_too_long">
        <source>the name has more than 500 characters: {value}</source>
        <translation>the name has more than 500 characters: {value}</translation>
    </message>
    <message id="joint.roster.reason.code_too_long">
        <source>the code has more than 40 characters: {value}</source>
        <translation>the code has more than 40 characters: {value}</translation>
    </message>
    <message id="joint.roster.reason.no_country">
        <source>no country, and no agency or province that tells it: add one, or choose one for the whole list</source>
        <translation>no country, and no agency or province that tells it: add one, or choose one for the whole list</translation>
    </message>
    <message id="joint.roster.reason.unknown_country">
        <source>the country “{value}” is not one of the three</source>
        <translation>the country “{value}” is not one of the three</translation>
    </message>
    <message id="joint.roster.reason.agency_elsewhere">
        <source>the agency “{value}” belongs to another country than the row</source>
        <translation>the agency “{value}” belongs to another country than the row</translation>
    </message>
    <message id="joint.roster.reason.same_row">
        <source>the same row as line {other}: {value}</source>
        <translation>the same row as line {other}: {value}</translation>
    </message>
    <message id="joint.roster.reason.same_code">
        <source>the code {value} stands on line {other} already</source>
        <translation>the code {value} stands on line {other} already</translation>
    </message>
    <message id="joint.roster.reason.code_taken">
        <source>somebody of another name has the code {value} in this session</source>
        <translation>somebody of another name has the code {value} in this session</translation>
    </message>
    <message id="joint.roster.notice.same_name">
        <source>another person has the name {value}: kept as two people</source>
        <translation>another person has the name {value}: kept as two people</translation>
    </message>
    <message id="joint.roster.notice.again">
        <source>enrolled already as {value}</source>
        <translation>enrolled already as {value}</translation>
    </message>
    <message id="joint.roster.notice.other_agency">
        <source>agency “{value}” is not in the table: kept as “other”</source>
        <translation>agency “{value}” is not in the table: kept as “other”</translation>
    </message>
    <message id="joint.roster.notice.unknown_province">
        <source>province “{value}” is not in the table: left empty</source>
        <translation>province “{value}” is not in the table: left empty</translation>
    </message>
    <message id="joint.roster.notice.unknown_rank">
        <source>rank “{value}” is no rank band: left empty</source>
        <translation>rank “{value}” is no rank band: left empty</translation>
    </message>
    <message id="joint.roster.notice.unknown_language">
        <source>language “{value}” is not known: the country's own is taken</source>
        <translation>language “{value}” is not known: the country's own is taken</translation>
    </message>
    <message id="joint.roster.notice.formula">
        <source>kept as text, not as a formula: {value}</source>
        <translation>kept as text, not as a formula: {value}</translation>
    </message>
    <message id="joint.roster.rejected">
        <source>line {line}: not taken, {reason}</source>
        <translation>line {line}: not taken, {reason}</translation>
    </message>
    <message id="joint.roster.done">
        <source>People enrolled: {accepted}. Rows not taken: {rejected}.</source>
        <translation>People enrolled: {accepted}. Rows not taken: {rejected}.</translation>
    </message>
    <message id="joint.roster.would">
        <source>People who would be enrolled: {accepted}. Rows not taken: {rejected}. Nothing was written.</source>
        <translation>People who would be enrolled: {accepted}. Rows not taken: {rejected}. Nothing was written.</translation>
    </message>
    <message id="errors.phase_has_forms">
        <source>“{session}” has forms for the phase {phase}. They stand.</source>
        <translation>“{session}” has forms for the phase {phase}. They stand.</translation>
    </message>
    <message id="joint.forms_added">
        <source>Forms for the phase {phase}: {count}; people who have one: {people}. Hand out a new session file.</source>
        <translation>Forms for the phase {phase}: {count}; people who have one: {people}. Hand out a new session file.</translation>
    </message>
</context>
</TS>
