<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>demo</name>
    <message id="demo.step">
        <source>Making the demonstration</source>
        <translation>Making the demonstration</translation>
    </message>
    <message id="demo.title">
        <source>{place} {month} (simulated)</source>
        <translation>{place} {month} (simulated)</translation>
    </message>
    <message id="demo.made">
        <source>Made in {folder}: {sessions} sessions, {people} simulated officers, {answers} answers.</source>
        <translation>Made in {folder}: {sessions} sessions, {people} simulated officers, {answers} answers.</translation>
    </message>
    <message id="demo.open">
        <source>Open it: borderlens --data {folder}</source>
        <translation>Open it: borderlens --data {folder}</translation>
    </message>
    <message id="errors.demo_folder_in_use">
        <source>{folder} is not empty. Give a new folder for the demonstration.</source>
        <translation>{folder} is not empty. Give a new folder for the demonstration.</translation>
    </message>
</context>
</TS>
