<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>lrs</name>
    <message id="errors.not_a_programme_key">
        <source>{file} is not a programme key. Bring the programme's own key file back; a new one would change every pseudonym.</source>
        <translation>{file} is not a programme key. Bring the programme's own key file back; a new one would change every pseudonym.</translation>
    </message>
    <message id="errors.not_a_programme">
        <source>{given} cannot stand for the programme. Give an https address that belongs to it, such as https://training.example.org.</source>
        <translation>{given} cannot stand for the programme. Give an https address that belongs to it, such as https://training.example.org.</translation>
    </message>
    <message id="errors.programme_is_fixed">
        <source>Results went out under {held} before; under {given} every one of them would change. Keep {held}.</source>
        <translation>Results went out under {held} before; under {given} every one of them would change. Keep {held}.</translation>
    </message>
    <message id="errors.not_an_lrs_address">
        <source>{given} is not the address of a results server. Give it as https://host/path.</source>
        <translation>{given} is not the address of a results server. Give it as https://host/path.</translation>
    </message>
    <message id="errors.secret_in_address">
        <source>A user or password stands in the address of {lrs}, where others can read it. Give the address alone; the password is asked for.</source>
        <translation>A user or password stands in the address of {lrs}, where others can read it. Give the address alone; the password is asked for.</translation>
    </message>
    <message id="errors.lrs_needs_tls">
        <source>{lrs} would send results and password in the open. Use an https address.</source>
        <translation>{lrs} would send results and password in the open. Use an https address.</translation>
    </message>
    <message id="errors.no_lrs_password">
        <source>No password of {user} for {lrs} is kept here. Start the command on a terminal, where it asks, or put the password into {variable} for this run.</source>
        <translation>No password of {user} for {lrs} is kept here. Start the command on a terminal, where it asks, or put the password into {variable} for this run.</translation>
    </message>
    <message id="errors.no_keyring">
        <source>This system has no keyring to keep a password in. The password is used for this run only; put it into {variable} to be asked no more.</source>
        <translation>This system has no keyring to keep a password in. The password is used for this run only; put it into {variable} to be asked no more.</translation>
    </message>
    <message id="errors.lrs_refuses_user">
        <source>{lrs} does not accept {user} with this password, or lets {user} write nothing. Check both with whoever runs the server.</source>
        <translation>{lrs} does not accept {user} with this password, or lets {user} write nothing. Check both with whoever runs the server.</translation>
    </message>
    <message id="errors.lrs_certificate">
        <source>The certificate of {lrs} is not accepted ({why}). Nothing was sent. Check the address and this computer's date; ask whoever runs the server.</source>
        <translation>The certificate of {lrs} is not accepted ({why}). Nothing was sent. Check the address and this computer's date; ask whoever runs the server.</translation>
    </message>
    <message id="errors.lrs_unreachable">
        <source>{lrs} does not answer ({why}). What it took is noted; push again later and it goes on.</source>
        <translation>{lrs} does not answer ({why}). What it took is noted; push again later and it goes on.</translation>
    </message>
    <message id="errors.lrs_answers_strangely">
        <source>{lrs} does not answer like a results server (HTTP {status}: {why}). Check the address; a login page of the network may stand in between.</source>
        <translation>{lrs} does not answer like a results server (HTTP {status}: {why}). Check the address; a login page of the network may stand in between.</translation>
    </message>
    <message id="errors.lrs_points_elsewhere">
        <source>{lrs} points to {to}. Results go to no other host than the one given: check the address and give the right one.</source>
        <translation>{lrs} points to {to}. Results go to no other host than the one given: check the address and give the right one.</translation>
    </message>
    <message id="errors.lrs_takes_nothing">
        <source>{lrs} refuses one statement after the other ({why}). Nothing more was sent. Ask whoever runs the server whether it is an xAPI 1.0.3 end point.</source>
        <translation>{lrs} refuses one statement after the other ({why}). Nothing more was sent. Ask whoever runs the server whether it is an xAPI 1.0.3 end point.</translation>
    </message>
    <message id="lrs.written">
        <source>{statements} statements written to {file}.</source>
        <translation>{statements} statements written to {file}.</translation>
    </message>
    <message id="lrs.pushed">
        <source>{lrs}: {stored} statements sent, {before} were there before, {voided} taken back.</source>
        <translation>{lrs}: {stored} statements sent, {before} were there before, {voided} taken back.</translation>
    </message>
    <message id="lrs.dry">
        <source>{lrs}: {stored} statements would be sent, {before} are there already, {voided} would be taken back. Nothing was sent.</source>
        <translation>{lrs}: {stored} statements would be sent, {before} are there already, {voided} would be taken back. Nothing was sent.</translation>
    </message>
    <message id="lrs.wait.sealed">
        <source>Sittings that wait because the code of their form is not on this laptop: {count}</source>
        <translation>Sittings that wait because the code of their form is not on this laptop: {count}</translation>
    </message>
    <message id="lrs.wait.withdrawn">
        <source>Sittings that stay here because consent was taken back: {count}</source>
        <translation>Sittings that stay here because consent was taken back: {count}</translation>
    </message>
    <message id="lrs.wait.unknown">
        <source>Answers to {item} wait: this version of the item is not on this laptop.</source>
        <translation>Answers to {item} wait: this version of the item is not on this laptop.</translation>
    </message>
    <message id="lrs.trouble.conflict">
        <source>Statement {id}: the server holds other content under this id and keeps it ({why}). Tell whoever runs the server.</source>
        <translation>Statement {id}: the server holds other content under this id and keeps it ({why}). Tell whoever runs the server.</translation>
    </message>
    <message id="lrs.trouble.refused">
        <source>Statement {id}: the server does not take it ({why}). Tell whoever runs the server.</source>
        <translation>Statement {id}: the server does not take it ({why}). Tell whoever runs the server.</translation>
    </message>
    <message id="lrs.trouble.faulty">
        <source>Statement {id}: it was not sent, since it breaks xAPI ({why}). Keep this line and report it.</source>
        <translation>Statement {id}: it was not sent, since it breaks xAPI ({why}). Keep this line and report it.</translation>
    </message>
    <message id="lrs.ask">
        <source>Password of {user} at {lrs}</source>
        <translation>Password of {user} at {lrs}</translation>
    </message>
    <message id="lrs.kept">
        <source>The password is kept in this system's keyring.</source>
        <translation>The password is kept in this system's keyring.</translation>
    </message>
    <message id="lrs.title">
        <source>Send results to a server</source>
        <translation>Send results to a server</translation>
    </message>
    <message id="lrs.intro">
        <source>Results of this session go to a Learning Record Store. People stand there as pseudonyms; names stay on this laptop.</source>
        <translation>Results of this session go to a Learning Record Store. People stand there as pseudonyms; names stay on this laptop.</translation>
    </message>
    <message id="lrs.address">
        <source>Address of the server</source>
        <translation>Address of the server</translation>
    </message>
    <message id="lrs.user">
        <source>User</source>
        <translation>User</translation>
    </message>
    <message id="lrs.password">
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message id="lrs.password.kept">
        <source>Empty: the one in this system's keyring</source>
        <translation>Empty: the one in this system's keyring</translation>
    </message>
    <message id="lrs.keep">
        <source>Keep the password in this system's keyring</source>
        <translation>Keep the password in this system's keyring</translation>
    </message>
    <message id="lrs.go">
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message id="lrs.stop">
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message id="lrs.running">
        <source>Sittings: {done} of {total}</source>
        <translation>Sittings: {done} of {total}</translation>
    </message>
    <message id="lrs.stopped">
        <source>Stopped. What the server took is noted; sending goes on from there.</source>
        <translation>Stopped. What the server took is noted; sending goes on from there.</translation>
    </message>
    <message id="lrs.close">
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
</TS>
