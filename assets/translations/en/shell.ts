<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>shell</name>
    <message id="shell.room.check">
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message id="shell.room.learn">
        <source>Learn</source>
        <translation>Learn</translation>
    </message>
    <message id="shell.room.sessions">
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message id="shell.room.reference">
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message id="shell.room.settings">
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message id="shell.rail">
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message id="shell.back">
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message id="shell.close">
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message id="shell.not_ready.title">
        <source>This room could not be opened</source>
        <translation>This room could not be opened</translation>
    </message>
    <message id="shell.not_ready.text">
        <source>The program wrote down what happened: {file}. The other rooms work.</source>
        <translation>The program wrote down what happened: {file}. The other rooms work.</translation>
    </message>
    <message id="shell.offline">
        <source>No network in use</source>
        <translation>No network in use</translation>
    </message>
    <message id="shell.picture.name">
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message id="shell.picture.drawn">
        <source>Drawn picture</source>
        <translation>Drawn picture</translation>
    </message>
    <message id="shell.picture.rendered">
        <source>Rendered picture</source>
        <translation>Rendered picture</translation>
    </message>
    <message id="shell.picture.help">
        <source>Plus and minus zoom, 0 shows all, Z held down is a loupe</source>
        <translation>Plus and minus zoom, 0 shows all, Z held down is a loupe</translation>
    </message>
    <message id="shell.picture.point_help">
        <source>Click, or move with the arrows and press Enter, to point at a place</source>
        <translation>Click, or move with the arrows and press Enter, to point at a place</translation>
    </message>
    <message id="shell.tile.fits">
        <source>Fits what the picture shows</source>
        <translation>Fits what the picture shows</translation>
    </message>
    <message id="shell.tile.look_again">
        <source>Your answer, look again</source>
        <translation>Your answer, look again</translation>
    </message>
    <message id="shell.set_aside.why">
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message id="shell.error.mistake_title">
        <source>This cannot be used as it is</source>
        <translation>This cannot be used as it is</translation>
    </message>
    <message id="shell.error.fault_title">
        <source>The program made a fault</source>
        <translation>The program made a fault</translation>
    </message>
    <message id="shell.error.fault_text">
        <source>What you did was not wrong. Saved answers and files are untouched. Go on working; if it happens again, give this file to whoever looks after the program: {file}</source>
        <translation>What you did was not wrong. Saved answers and files are untouched. Go on working; if it happens again, give this file to whoever looks after the program: {file}</translation>
    </message>
    <message id="shell.error.understood">
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message id="shell.settings_damaged">
        <source>The settings file was damaged and set aside as {file}. The program started with its usual settings.</source>
        <translation>The settings file was damaged and set aside as {file}. The program started with its usual settings.</translation>
    </message>
    <message id="shell.settings_not_saved">
        <source>The settings could not be saved: {why}</source>
        <translation>The settings could not be saved: {why}</translation>
    </message>
    <message id="shell.person.unknown">
        <source>Who is working?</source>
        <translation>Who is working?</translation>
    </message>
    <message id="shell.person.change">
        <source>Change who is working</source>
        <translation>Change who is working</translation>
    </message>
    <message id="shell.language.change">
        <source>Change the language</source>
        <translation>Change the language</translation>
    </message>
    <message id="shell.text_size">
        <source>Text size {percent} %</source>
        <translation>Text size {percent} %</translation>
    </message>
    <message id="shell.status.aid">
        <source>A training aid, never evidence. Photos stay on this computer.</source>
        <translation>A training aid, never evidence. Photos stay on this computer.</translation>
    </message>
    <message id="shell.help.title">
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message id="shell.help.text">
        <source>Alt+1 to Alt+5 open the rooms. F6 goes to the next part of the window. Ctrl with +, − or 0 changes the text size. Tab moves, Enter or space presses, Esc goes back. In a question the numbers answer.</source>
        <translation>Alt+1 to Alt+5 open the rooms. F6 goes to the next part of the window. Ctrl with +, − or 0 changes the text size. Tab moves, Enter or space presses, Esc goes back. In a question the numbers answer.</translation>
    </message>
    <message id="shell.leave.title">
        <source>Close Borderlens?</source>
        <translation>Close Borderlens?</translation>
    </message>
    <message id="shell.leave.examination">
        <source>An examination is open. The answers given so far are saved; you can come back to it.</source>
        <translation>An examination is open. The answers given so far are saved; you can come back to it.</translation>
    </message>
    <message id="shell.leave.stay">
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message id="shell.leave.close">
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message id="shell.unkept">
        <source>Nothing can be kept here: {why} Photos can be checked all the same; the rest lasts until the window closes.</source>
        <translation>Nothing can be kept here: {why} Photos can be checked all the same; the rest lasts until the window closes.</translation>
    </message>
</context>
</TS>
