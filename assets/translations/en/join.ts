<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>join</name>
    <message id="join.title">
        <source>Join a session</source>
        <translation>Join a session</translation>
    </message>
    <message id="join.lead">
        <source>Take the session file from the trainer’s stick, drop it here, or photograph the code on the wall.</source>
        <translation>Take the session file from the trainer’s stick, drop it here, or photograph the code on the wall.</translation>
    </message>
    <message id="join.status">
        <source>Answers stay on this laptop until you write the bundle.</source>
        <translation>Answers stay on this laptop until you write the bundle.</translation>
    </message>
    <message id="join.number">
        <source>Number of this laptop</source>
        <translation>Number of this laptop</translation>
    </message>
    <message id="join.number.hint">
        <source>It is on the sticker; else ask the trainer.</source>
        <translation>It is on the sticker; else ask the trainer.</translation>
    </message>
    <message id="join.number.missing">
        <source>Write the number first: the trainer finds the laptop by it.</source>
        <translation>Write the number first: the trainer finds the laptop by it.</translation>
    </message>
    <message id="join.file">
        <source>Open the session file</source>
        <translation>Open the session file</translation>
    </message>
    <message id="join.file_kind">
        <source>Session files</source>
        <translation>Session files</translation>
    </message>
    <message id="join.photo">
        <source>Photo of the code</source>
        <translation>Photo of the code</translation>
    </message>
    <message id="join.photo_kind">
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message id="join.found">
        <source>Join by {file} on {stick}</source>
        <translation>Join by {file} on {stick}</translation>
    </message>
    <message id="join.known">
        <source>On this laptop already</source>
        <translation>On this laptop already</translation>
    </message>
    <message id="join.go_on">
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message id="join.how">
        <source>File or code?</source>
        <translation>File or code?</translation>
    </message>
    <message id="join.how.text">
        <source>The file brings the list of people and the tests. The code on the wall brings neither: people then type their code, and the test comes by a stick. A screenshot can be pasted, too.</source>
        <translation>The file brings the list of people and the tests. The code on the wall brings neither: people then type their code, and the test comes by a stick. A screenshot can be pasted, too.</translation>
    </message>
    <message id="join.closed">
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message id="join.fingerprint.why">
        <source>Read it to the trainer when asked: it shows that the bundle comes from this laptop.</source>
        <translation>Read it to the trainer when asked: it shows that the bundle comes from this laptop.</translation>
    </message>
    <message id="join.others">
        <source>Another session</source>
        <translation>Another session</translation>
    </message>
    <message id="join.back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="join.step.who">
        <source>Who you are</source>
        <translation>Who you are</translation>
    </message>
    <message id="join.step.consent">
        <source>Agree</source>
        <translation>Agree</translation>
    </message>
    <message id="join.step.tests">
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message id="join.who">
        <source>Who are you?</source>
        <translation>Who are you?</translation>
    </message>
    <message id="join.who.lead">
        <source>Find yourself in the list. Whoever sits at this laptop does it for themselves.</source>
        <translation>Find yourself in the list. Whoever sits at this laptop does it for themselves.</translation>
    </message>
    <message id="join.who.no_list">
        <source>This laptop has no list of people. Type the code that the trainer gave you.</source>
        <translation>This laptop has no list of people. Type the code that the trainer gave you.</translation>
    </message>
    <message id="join.who.search">
        <source>Search by code or name</source>
        <translation>Search by code or name</translation>
    </message>
    <message id="join.who.search.hint">
        <source>Enter takes the one that is left.</source>
        <translation>Enter takes the one that is left.</translation>
    </message>
    <message id="join.who.code">
        <source>Your code</source>
        <translation>Your code</translation>
    </message>
    <message id="join.who.none">
        <source>Nobody in the list has this code or name.</source>
        <translation>Nobody in the list has this code or name.</translation>
    </message>
    <message id="join.who.agreed">
        <source>was here</source>
        <translation>was here</translation>
    </message>
    <message id="join.who.new">
        <source>I am not in the list</source>
        <translation>I am not in the list</translation>
    </message>
    <message id="join.who.go">
        <source>This is me</source>
        <translation>This is me</translation>
    </message>
    <message id="join.new">
        <source>New in this session</source>
        <translation>New in this session</translation>
    </message>
    <message id="join.new.lead">
        <source>The trainer sees later that you came in addition to the list.</source>
        <translation>The trainer sees later that you came in addition to the list.</translation>
    </message>
    <message id="join.new.lead.codes">
        <source>This session takes down no names. The trainer sees later that you came in addition to the list.</source>
        <translation>This session takes down no names. The trainer sees later that you came in addition to the list.</translation>
    </message>
    <message id="join.new.code">
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message id="join.new.code.hint">
        <source>As the trainer gave it, for example LS-014.</source>
        <translation>As the trainer gave it, for example LS-014.</translation>
    </message>
    <message id="join.new.code_missing">
        <source>Write a code; ask the trainer for one.</source>
        <translation>Write a code; ask the trainer for one.</translation>
    </message>
    <message id="join.new.go">
        <source>Take part</source>
        <translation>Take part</translation>
    </message>
    <message id="join.consent">
        <source>Before you begin</source>
        <translation>Before you begin</translation>
    </message>
    <message id="join.consent.version">
        <source>Text no. {version}</source>
        <translation>Text no. {version}</translation>
    </message>
    <message id="join.consent.leave_out">
        <source>Leave out my name</source>
        <translation>Leave out my name</translation>
    </message>
    <message id="join.consent.leave_out.hint">
        <source>Only your code goes into the bundle. A list that the trainer wrote stays with the trainer.</source>
        <translation>Only your code goes into the bundle. A list that the trainer wrote stays with the trainer.</translation>
    </message>
    <message id="join.consent.away">
        <source>I do not agree: back</source>
        <translation>I do not agree: back</translation>
    </message>
    <message id="join.consent.agree">
        <source>I agree</source>
        <translation>I agree</translation>
    </message>
    <message id="join.tests">
        <source>My tests: {who}</source>
        <translation>My tests: {who}</translation>
    </message>
    <message id="join.my_tests">
        <source>My tests</source>
        <translation>My tests</translation>
    </message>
    <message id="join.to_tests">
        <source>Back to my tests</source>
        <translation>Back to my tests</translation>
    </message>
    <message id="join.else">
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
    <message id="join.no_tests">
        <source>No test is planned for you in this session. Call the trainer.</source>
        <translation>No test is planned for you in this session. Call the trainer.</translation>
    </message>
    <message id="join.test.locked">
        <source>not yet: the trainer fixes the criteria first</source>
        <translation>not yet: the trainer fixes the criteria first</translation>
    </message>
    <message id="join.test.no_form">
        <source>not on this laptop</source>
        <translation>not on this laptop</translation>
    </message>
    <message id="join.test.begun">
        <source>begun</source>
        <translation>begun</translation>
    </message>
    <message id="join.test.done">
        <source>handed in</source>
        <translation>handed in</translation>
    </message>
    <message id="join.extra">
        <source>Extra time: {minutes} min, not {usual}</source>
        <translation>Extra time: {minutes} min, not {usual}</translation>
    </message>
    <message id="join.ask">
        <source>Begin now? {test}</source>
        <translation>Begin now? {test}</translation>
    </message>
    <message id="join.ask.text">
        <source>This test comes after the training and is sat once. Begin only when the trainer has said so.</source>
        <translation>This test comes after the training and is sat once. Begin only when the trainer has said so.</translation>
    </message>
    <message id="join.ask.not_yet">
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message id="join.ask.go">
        <source>The trainer has said so</source>
        <translation>The trainer has said so</translation>
    </message>
    <message id="join.next.sit">
        <source>Next: {test}. Begin when the trainer says so.</source>
        <translation>Next: {test}. Begin when the trainer says so.</translation>
    </message>
    <message id="join.next.go_on">
        <source>Go on: {test}. What you answered is kept.</source>
        <translation>Go on: {test}. What you answered is kept.</translation>
    </message>
    <message id="join.next.form">
        <source>The test is not on this laptop: put in the trainer’s stick and open the form.</source>
        <translation>The test is not on this laptop: put in the trainer’s stick and open the form.</translation>
    </message>
    <message id="join.next.bundle">
        <source>All is handed in: call the trainer, then write the bundle to the stick.</source>
        <translation>All is handed in: call the trainer, then write the bundle to the stick.</translation>
    </message>
    <message id="join.next.call">
        <source>Nothing to sit now: call the trainer.</source>
        <translation>Nothing to sit now: call the trainer.</translation>
    </message>
    <message id="join.next.handed">
        <source>Next: call the trainer. When everybody at this laptop is done, write the bundle to the stick.</source>
        <translation>Next: call the trainer. When everybody at this laptop is done, write the bundle to the stick.</translation>
    </message>
    <message id="join.bundle">
        <source>My bundle for the trainer</source>
        <translation>My bundle for the trainer</translation>
    </message>
    <message id="join.bundle.text">
        <source>Everything of this session on this laptop, readable by the trainer alone. Writing it twice loses nothing.</source>
        <translation>Everything of this session on this laptop, readable by the trainer alone. Writing it twice loses nothing.</translation>
    </message>
    <message id="join.bundle.no_stick">
        <source>Put in a stick, or choose a folder. Only the trainer can read the bundle; writing it twice loses nothing.</source>
        <translation>Put in a stick, or choose a folder. Only the trainer can read the bundle; writing it twice loses nothing.</translation>
    </message>
    <message id="join.bundle.write">
        <source>Write to {stick}</source>
        <translation>Write to {stick}</translation>
    </message>
    <message id="join.bundle.folder">
        <source>Choose a folder</source>
        <translation>Choose a folder</translation>
    </message>
    <message id="join.bundle.done">
        <source>{file} is on {where}</source>
        <translation>{file} is on {where}</translation>
    </message>
    <message id="join.bundle.done.text">
        <source>Eject the stick and give it to the trainer. You may write it again at any time.</source>
        <translation>Eject the stick and give it to the trainer. You may write it again at any time.</translation>
    </message>
    <message id="join.card.none">
        <source>Joint session</source>
        <translation>Joint session</translation>
    </message>
    <message id="join.card.none.text">
        <source>With the trainer’s file or the code on the wall</source>
        <translation>With the trainer’s file or the code on the wall</translation>
    </message>
    <message id="join.card.open.text">
        <source>Tests, this laptop’s fingerprint, the bundle</source>
        <translation>Tests, this laptop’s fingerprint, the bundle</translation>
    </message>
    <message id="join.card.join">
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message id="join.card.open">
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
</TS>
