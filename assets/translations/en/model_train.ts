<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>model_train</name>
    <message id="model_train.stage.looking">
        <source>Looking at photos</source>
        <translation>Looking at photos</translation>
    </message>
    <message id="model_train.stage.reading">
        <source>Reading photos</source>
        <translation>Reading photos</translation>
    </message>
    <message id="model_train.stage.learning">
        <source>Learning</source>
        <translation>Learning</translation>
    </message>
    <message id="model_train.stage.measuring">
        <source>Measuring</source>
        <translation>Measuring</translation>
    </message>
    <message id="model_train.stage.writing">
        <source>Writing the pack</source>
        <translation>Writing the pack</translation>
    </message>
    <message id="model_train.weight.fine">
        <source>[ok]</source>
        <translation>[ok]</translation>
    </message>
    <message id="model_train.weight.attention">
        <source>[look]</source>
        <translation>[look]</translation>
    </message>
    <message id="model_train.weight.stop">
        <source>[STOP]</source>
        <translation>[STOP]</translation>
    </message>
    <message id="model_train.label">
        <source>{label}: {photographs} photos, {objects} objects</source>
        <translation>{label}: {photographs} photos, {objects} objects</translation>
    </message>
    <message id="model_train.made">
        <source>{pack}: learnt from {photographs} photos of {objects} objects in {seconds} s.</source>
        <translation>{pack}: learnt from {photographs} photos of {objects} objects in {seconds} s.</translation>
    </message>
    <message id="model_train.measured">
        <source>On {photographs} photos of {objects} objects kept apart, one photo at a time:</source>
        <translation>On {photographs} photos of {objects} objects kept apart, one photo at a time:</translation>
    </message>
    <message id="model_train.together">
        <source>All photos of an object together:</source>
        <translation>All photos of an object together:</translation>
    </message>
    <message id="model_train.count">
        <source>  {what}: {found} of {of} (likely {low} to {high} %)</source>
        <translation>  {what}: {found} of {of} (likely {low} to {high} %)</translation>
    </message>
    <message id="model_train.count.missed">
        <source>protected product called a look-alike</source>
        <translation>protected product called a look-alike</translation>
    </message>
    <message id="model_train.count.accused">
        <source>look-alike called protected</source>
        <translation>look-alike called protected</translation>
    </message>
    <message id="model_train.count.in_set">
        <source>right product among what stays possible</source>
        <translation>right product among what stays possible</translation>
    </message>
    <message id="model_train.count.cannot_tell">
        <source>cannot tell</source>
        <translation>cannot tell</translation>
    </message>
    <message id="model_train.count.answered_right">
        <source>right product named, of those answered</source>
        <translation>right product named, of those answered</translation>
    </message>
    <message id="model_train.card">
        <source>Everything else stands in {pack}/card.md. Read it before the pack is used.</source>
        <translation>Everything else stands in {pack}/card.md. Read it before the pack is used.</translation>
    </message>
</context>
</TS>
