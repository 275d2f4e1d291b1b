<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>outcomes</name>
    <message id="outcomes.consistent.word">
        <source>Consistent with</source>
        <translation>Consistent with</translation>
    </message>
    <message id="outcomes.consistent.headline">
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message id="outcomes.consistent.action">
        <source>Treat it as suspected: hold it, record it, refer it to the laboratory.</source>
        <translation>Treat it as suspected: hold it, record it, refer it to the laboratory.</translation>
    </message>
    <message id="outcomes.consistent.line">
        <source>Consistent with {what}. Treat it as suspected.</source>
        <translation>Consistent with {what}. Treat it as suspected.</translation>
    </message>
    <message id="outcomes.narrowed.word">
        <source>Could be any of these</source>
        <translation>Could be any of these</translation>
    </message>
    <message id="outcomes.narrowed.headline">
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message id="outcomes.narrowed.action">
        <source>Treat it as suspected. Look at what separates them; if it stays between them, refer it.</source>
        <translation>Treat it as suspected. Look at what separates them; if it stays between them, refer it.</translation>
    </message>
    <message id="outcomes.narrowed.line">
        <source>Could be {what}. Look at what separates them.</source>
        <translation>Could be {what}. Look at what separates them.</translation>
    </message>
    <message id="outcomes.look_alike.word">
        <source>Looks like</source>
        <translation>Looks like</translation>
    </message>
    <message id="outcomes.look_alike.headline">
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message id="outcomes.look_alike.action">
        <source>By its look not a protected product. Confirm it as shown below; in doubt, refer it.</source>
        <translation>By its look not a protected product. Confirm it as shown below; in doubt, refer it.</translation>
    </message>
    <message id="outcomes.look_alike.line">
        <source>Looks like {what}, not a protected product. Confirm it.</source>
        <translation>Looks like {what}, not a protected product. Confirm it.</translation>
    </message>
    <message id="outcomes.cannot_tell.word">
        <source>Cannot tell from this photo</source>
        <translation>Cannot tell from this photo</translation>
    </message>
    <message id="outcomes.cannot_tell.headline">
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message id="outcomes.cannot_tell.action">
        <source>Take a better photo, or refer it.</source>
        <translation>Take a better photo, or refer it.</translation>
    </message>
    <message id="outcomes.cannot_tell.line">
        <source>Cannot tell from this photo: {reason}.</source>
        <translation>Cannot tell from this photo: {reason}.</translation>
    </message>
    <message id="outcomes.not_read.word">
        <source>Not read</source>
        <translation>Not read</translation>
    </message>
    <message id="outcomes.reason.blurred">
        <source>not sharp</source>
        <translation>not sharp</translation>
    </message>
    <message id="outcomes.reason.too_dark">
        <source>too dark</source>
        <translation>too dark</translation>
    </message>
    <message id="outcomes.reason.too_small">
        <source>picture too small</source>
        <translation>picture too small</translation>
    </message>
    <message id="outcomes.reason.unfamiliar">
        <source>unlike anything known</source>
        <translation>unlike anything known</translation>
    </message>
    <message id="outcomes.reason.ambiguous">
        <source>fits several</source>
        <translation>fits several</translation>
    </message>
    <message id="outcomes.reason.not_by_eye">
        <source>not by eye: laboratory</source>
        <translation>not by eye: laboratory</translation>
    </message>
    <message id="outcomes.reason.blurred.headline">
        <source>The photo is not sharp</source>
        <translation>The photo is not sharp</translation>
    </message>
    <message id="outcomes.reason.too_dark.headline">
        <source>The photo is too dark</source>
        <translation>The photo is too dark</translation>
    </message>
    <message id="outcomes.reason.too_small.headline">
        <source>The picture is too small</source>
        <translation>The picture is too small</translation>
    </message>
    <message id="outcomes.reason.unfamiliar.headline">
        <source>Unlike anything the model knows</source>
        <translation>Unlike anything the model knows</translation>
    </message>
    <message id="outcomes.reason.ambiguous.headline">
        <source>It fits several things</source>
        <translation>It fits several things</translation>
    </message>
    <message id="outcomes.reason.not_by_eye.headline">
        <source>Not to be told by eye</source>
        <translation>Not to be told by eye</translation>
    </message>
    <message id="outcomes.reason.blurred.action">
        <source>Hold the phone still, rest it on something, and take the photo again.</source>
        <translation>Hold the phone still, rest it on something, and take the photo again.</translation>
    </message>
    <message id="outcomes.reason.too_dark.action">
        <source>Go to daylight or light it with two lamps, and take the photo again.</source>
        <translation>Go to daylight or light it with two lamps, and take the photo again.</translation>
    </message>
    <message id="outcomes.reason.too_small.action">
        <source>Use the original photo, not a preview or a copy from a chat, or go closer.</source>
        <translation>Use the original photo, not a preview or a copy from a chat, or go closer.</translation>
    </message>
    <message id="outcomes.reason.unfamiliar.action">
        <source>Photograph the object alone on a plain ground. If it stays so, judge it yourself or refer it.</source>
        <translation>Photograph the object alone on a plain ground. If it stays so, judge it yourself or refer it.</translation>
    </message>
    <message id="outcomes.reason.ambiguous.action">
        <source>Photograph the other side and a close view of the surface. If it stays so, refer it.</source>
        <translation>Photograph the other side and a close view of the surface. If it stays so, refer it.</translation>
    </message>
    <message id="outcomes.reason.not_by_eye.action">
        <source>No photo can settle this. Hold it, record it and refer it to the laboratory.</source>
        <translation>No photo can settle this. Hold it, record it and refer it to the laboratory.</translation>
    </message>
    <message id="outcomes.between">
        <source> or </source>
        <translation> or </translation>
    </message>
    <message id="outcomes.progress">
        <source>Checking</source>
        <translation>Checking</translation>
    </message>
    <message id="outcomes.summary">
        <source>Photos checked: {checked}.</source>
        <translation>Photos checked: {checked}.</translation>
    </message>
    <message id="outcomes.summary.mistakes">
        <source>Not read: {count}.</source>
        <translation>Not read: {count}.</translation>
    </message>
    <message id="outcomes.summary.passed_over">
        <source>Other files passed over: {count}.</source>
        <translation>Other files passed over: {count}.</translation>
    </message>
    <message id="outcomes.cannot_tell.word.several">
        <source>Cannot tell from these photos</source>
        <translation>Cannot tell from these photos</translation>
    </message>
    <message id="outcomes.reason.unread.several.headline">
        <source>None of the photos can be read well enough</source>
        <translation>None of the photos can be read well enough</translation>
    </message>
    <message id="outcomes.reason.unread.several.action">
        <source>Take one sharp photo in good light and add it, or refer it.</source>
        <translation>Take one sharp photo in good light and add it, or refer it.</translation>
    </message>
    <message id="outcomes.reason.full.several.action">
        <source>So many photos of one object leave it open. Do not guess: refer it.</source>
        <translation>So many photos of one object leave it open. Do not guess: refer it.</translation>
    </message>
    <message id="outcomes.together.counted">
        <source>({counted} of {given} photos counted)</source>
        <translation>({counted} of {given} photos counted)</translation>
    </message>
    <message id="outcomes.summary.objects">
        <source>Objects judged: {checked}.</source>
        <translation>Objects judged: {checked}.</translation>
    </message>
    <message id="outcomes.rendered_only">
        <source>Trained on rendered pictures only: an aid for training, not for decisions.</source>
        <translation>Trained on rendered pictures only: an aid for training, not for decisions.</translation>
    </message>
    <message id="outcomes.rendered_only.some">
        <source>{names}: trained on rendered pictures only. An aid for training, not for decisions.</source>
        <translation>{names}: trained on rendered pictures only. An aid for training, not for decisions.</translation>
    </message>
</context>
</TS>
