<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>reference</name>
    <message id="reference.title">
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message id="reference.search">
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message id="reference.count">
        <source>{shown} of {all} pictures</source>
        <translation>{shown} of {all} pictures</translation>
    </message>
    <message id="reference.cues">
        <source>What to look at</source>
        <translation>What to look at</translation>
    </message>
    <message id="reference.facts">
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message id="reference.no_cues">
        <source>No cue is marked on this picture.</source>
        <translation>No cue is marked on this picture.</translation>
    </message>
    <message id="reference.cue_help">
        <source>Press a number to see where</source>
        <translation>Press a number to see where</translation>
    </message>
    <message id="reference.not_evidence">
        <source>Drawn pictures teach what to look at. They are no photographs of real exhibits.</source>
        <translation>Drawn pictures teach what to look at. They are no photographs of real exhibits.</translation>
    </message>
    <message id="reference.empty_title">
        <source>No teaching pictures are on this computer</source>
        <translation>No teaching pictures are on this computer</translation>
    </message>
    <message id="reference.empty_text">
        <source>This copy of the program came without its pictures. They belong in the folder {folder}. Install the program again from the trainer's stick, or copy that folder from another computer.</source>
        <translation>This copy of the program came without its pictures. They belong in the folder {folder}. Install the program again from the trainer's stick, or copy that folder from another computer.</translation>
    </message>
    <message id="reference.empty_go">
        <source>Go to Check</source>
        <translation>Go to Check</translation>
    </message>
</context>
</TS>
