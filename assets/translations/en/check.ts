<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>check</name>
    <message id="check.title">
        <source>Check a photo</source>
        <translation>Check a photo</translation>
    </message>
    <message id="check.drop.title">
        <source>Drop a photo of the object here</source>
        <translation>Drop a photo of the object here</translation>
    </message>
    <message id="check.drop.lead">
        <source>One photo is enough to begin. Several are checked one after the other.</source>
        <translation>One photo is enough to begin. Several are checked one after the other.</translation>
    </message>
    <message id="check.drop.what.title">
        <source>What can go in</source>
        <translation>What can go in</translation>
    </message>
    <message id="check.drop.what.text">
        <source>Photos from a phone or camera, one or many, or a whole folder.</source>
        <translation>Photos from a phone or camera, one or many, or a whole folder.</translation>
    </message>
    <message id="check.drop.what.original">
        <source>The original is never changed</source>
        <translation>The original is never changed</translation>
    </message>
    <message id="check.open">
        <source>Open photo</source>
        <translation>Open photo</translation>
    </message>
    <message id="check.paste">
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message id="check.folder.check">
        <source>Check a whole folder</source>
        <translation>Check a whole folder</translation>
    </message>
    <message id="check.example">
        <source>Try an example photo</source>
        <translation>Try an example photo</translation>
    </message>
    <message id="check.three.title">
        <source>Take these three photos</source>
        <translation>Take these three photos</translation>
    </message>
    <message id="check.three.light">
        <source>Phone straight above the object. Daylight or two lamps. No flash.</source>
        <translation>Phone straight above the object. Daylight or two lamps. No flash.</translation>
    </message>
    <message id="check.three.overview.title">
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message id="check.three.overview.text">
        <source>The whole object and where it was found.</source>
        <translation>The whole object and where it was found.</translation>
    </message>
    <message id="check.three.overview.how">
        <source>From one arm's length. All edges inside the corners.</source>
        <translation>From one arm's length. All edges inside the corners.</translation>
    </message>
    <message id="check.three.middle.title">
        <source>Middle</source>
        <translation>Middle</translation>
    </message>
    <message id="check.three.middle.text">
        <source>The face that shows most: a cut end, the base, an edge.</source>
        <translation>The face that shows most: a cut end, the base, an edge.</translation>
    </message>
    <message id="check.three.middle.how">
        <source>Fill half of the picture.</source>
        <translation>Fill half of the picture.</translation>
    </message>
    <message id="check.three.close.title">
        <source>Close-up</source>
        <translation>Close-up</translation>
    </message>
    <message id="check.three.close.text">
        <source>The surface, sharp, with a ruler flat beside it.</source>
        <translation>The surface, sharp, with a ruler flat beside it.</translation>
    </message>
    <message id="check.three.close.how">
        <source>Touch the screen to focus. Never clean, scratch or heat the object.</source>
        <translation>Touch the screen to focus. Never clean, scratch or heat the object.</translation>
    </message>
    <message id="check.last">
        <source>Last on this computer</source>
        <translation>Last on this computer</translation>
    </message>
    <message id="check.last.none">
        <source>No photo checked since the program was opened</source>
        <translation>No photo checked since the program was opened</translation>
    </message>
    <message id="check.last.entry">
        <source>{file} · {time}</source>
        <translation>{file} · {time}</translation>
    </message>
    <message id="check.pasted">
        <source>Pasted picture {number}</source>
        <translation>Pasted picture {number}</translation>
    </message>
    <message id="check.open.dialog">
        <source>Open photos</source>
        <translation>Open photos</translation>
    </message>
    <message id="check.open.filter">
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message id="check.open.any">
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message id="check.folder.dialog">
        <source>Choose a folder of photos</source>
        <translation>Choose a folder of photos</translation>
    </message>
    <message id="check.working">
        <source>Reading {file}</source>
        <translation>Reading {file}</translation>
    </message>
    <message id="check.progress">
        <source>{done} of {total} photos</source>
        <translation>{done} of {total} photos</translation>
    </message>
    <message id="check.cancel">
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message id="check.paste.nothing">
        <source>The clipboard holds no picture and no photo file. Copy one, then paste.</source>
        <translation>The clipboard holds no picture and no photo file. Copy one, then paste.</translation>
    </message>
    <message id="check.drop.nothing">
        <source>Nothing dropped is a photo or a folder on this computer. Drop files instead.</source>
        <translation>Nothing dropped is a photo or a folder on this computer. Drop files instead.</translation>
    </message>
    <message id="check.view.photo">
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message id="check.view.looked">
        <source>Where it looked</source>
        <translation>Where it looked</translation>
    </message>
    <message id="check.view.compare">
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message id="check.view.name">
        <source>View of the picture</source>
        <translation>View of the picture</translation>
    </message>
    <message id="check.blend">
        <source>Blend</source>
        <translation>Blend</translation>
    </message>
    <message id="check.plate.heat">
        <source>Inside the white line: what counted most</source>
        <translation>Inside the white line: what counted most</translation>
    </message>
    <message id="check.weighed.title">
        <source>What else was weighed</source>
        <translation>What else was weighed</translation>
    </message>
    <message id="check.weighed.line">
        <source>Right of the {line} stays possible</source>
        <translation>Right of the {line} stays possible</translation>
    </message>
    <message id="check.weighed.line.word">
        <source>line</source>
        <translation>line</translation>
    </message>
    <message id="check.weighed.others">
        <source>All others</source>
        <translation>All others</translation>
    </message>
    <message id="check.weighed.outside">
        <source>{number}, outside the set</source>
        <translation>{number}, outside the set</translation>
    </message>
    <message id="check.weighed.row">
        <source>{name}: {number} of 100</source>
        <translation>{name}: {number} of 100</translation>
    </message>
    <message id="check.nearest.title">
        <source>Nearest reference pictures</source>
        <translation>Nearest reference pictures</translation>
    </message>
    <message id="check.nearest.compare">
        <source>Compare side by side</source>
        <translation>Compare side by side</translation>
    </message>
    <message id="check.nearest.between">
        <source>; </source>
        <translation>; </translation>
    </message>
    <message id="check.nearest.drawn">
        <source>{names}. Drawn pictures: the library holds no laboratory photo of this product yet.</source>
        <translation>{names}. Drawn pictures: the library holds no laboratory photo of this product yet.</translation>
    </message>
    <message id="check.nearest.none">
        <source>The library holds no reference picture to put beside this photo.</source>
        <translation>The library holds no reference picture to put beside this photo.</translation>
    </message>
    <message id="check.next.title">
        <source>Next steps</source>
        <translation>Next steps</translation>
    </message>
    <message id="check.next.confirm">
        <source>How to confirm</source>
        <translation>How to confirm</translation>
    </message>
    <message id="check.next.count">
        <source>{done} of {total} done</source>
        <translation>{done} of {total} done</translation>
    </message>
    <message id="check.next.stamp">
        <source>ticked {time}</source>
        <translation>ticked {time}</translation>
    </message>
    <message id="check.limit">
        <source>A photo cannot show which animal, where from, how old, legal or not.</source>
        <translation>A photo cannot show which animal, where from, how old, legal or not.</translation>
    </message>
    <message id="check.next_photo">
        <source>Next photo</source>
        <translation>Next photo</translation>
    </message>
    <message id="check.refer">
        <source>Refer to laboratory</source>
        <translation>Refer to laboratory</translation>
    </message>
    <message id="check.queue">
        <source>Photo {number} of {total}</source>
        <translation>Photo {number} of {total}</translation>
    </message>
    <message id="check.quality.sharpness">
        <source>Sharpness</source>
        <translation>Sharpness</translation>
    </message>
    <message id="check.quality.light">
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message id="check.quality.size">
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message id="check.quality.sharpness.low">
        <source>too soft</source>
        <translation>too soft</translation>
    </message>
    <message id="check.quality.sharpness.enough">
        <source>sharp enough</source>
        <translation>sharp enough</translation>
    </message>
    <message id="check.quality.light.low">
        <source>too dark</source>
        <translation>too dark</translation>
    </message>
    <message id="check.quality.light.enough">
        <source>light enough</source>
        <translation>light enough</translation>
    </message>
    <message id="check.quality.size.low">
        <source>too small</source>
        <translation>too small</translation>
    </message>
    <message id="check.quality.size.enough">
        <source>large enough</source>
        <translation>large enough</translation>
    </message>
    <message id="check.quality.just">
        <source>just enough</source>
        <translation>just enough</translation>
    </message>
    <message id="check.quality.row">
        <source>{name}: {value}, limit {limit}</source>
        <translation>{name}: {value}, limit {limit}</translation>
    </message>
    <message id="check.better.laboratory">
        <source>Photos for the laboratory</source>
        <translation>Photos for the laboratory</translation>
    </message>
    <message id="check.better.rest.title">
        <source>Rest the phone</source>
        <translation>Rest the phone</translation>
    </message>
    <message id="check.better.rest.text">
        <source>Elbows on the table, or on a stack of books. Touch the edge on the screen to focus.</source>
        <translation>Elbows on the table, or on a stack of books. Touch the edge on the screen to focus.</translation>
    </message>
    <message id="check.better.lamps.title">
        <source>Two lamps from the sides</source>
        <translation>Two lamps from the sides</translation>
    </message>
    <message id="check.better.lamps.text">
        <source>No flash. Light along the surface shows pits and lines.</source>
        <translation>No flash. Light along the surface shows pits and lines.</translation>
    </message>
    <message id="check.better.ruler.title">
        <source>Close, with a ruler</source>
        <translation>Close, with a ruler</translation>
    </message>
    <message id="check.better.ruler.text">
        <source>The face that shows most fills half of the picture. Ruler flat beside it.</source>
        <translation>The face that shows most fills half of the picture. Ruler flat beside it.</translation>
    </message>
    <message id="check.better.daylight.title">
        <source>Move to daylight</source>
        <translation>Move to daylight</translation>
    </message>
    <message id="check.better.daylight.text">
        <source>By a window or a doorway, out of the sun. No shadow of your own on the object.</source>
        <translation>By a window or a doorway, out of the sun. No shadow of your own on the object.</translation>
    </message>
    <message id="check.better.closer.title">
        <source>Go closer, do not zoom</source>
        <translation>Go closer, do not zoom</translation>
    </message>
    <message id="check.better.closer.text">
        <source>Zoom only enlarges what is missing. A hand's breadth away is near enough.</source>
        <translation>Zoom only enlarges what is missing. A hand's breadth away is near enough.</translation>
    </message>
    <message id="check.better.original.title">
        <source>Use the photo itself</source>
        <translation>Use the photo itself</translation>
    </message>
    <message id="check.better.original.text">
        <source>Copied from the phone by cable. Not a screenshot, not sent through a chat.</source>
        <translation>Copied from the phone by cable. Not a screenshot, not sent through a chat.</translation>
    </message>
    <message id="check.better.alone.title">
        <source>One object, plain ground</source>
        <translation>One object, plain ground</translation>
    </message>
    <message id="check.better.alone.text">
        <source>Paper or cloth of one colour under it. Nothing else in the picture.</source>
        <translation>Paper or cloth of one colour under it. Nothing else in the picture.</translation>
    </message>
    <message id="check.better.whole.title">
        <source>Straight from above</source>
        <translation>Straight from above</translation>
    </message>
    <message id="check.better.whole.text">
        <source>The whole object, all edges inside the picture, then its other side.</source>
        <translation>The whole object, all edges inside the picture, then its other side.</translation>
    </message>
    <message id="check.better.face.title">
        <source>Another face</source>
        <translation>Another face</translation>
    </message>
    <message id="check.better.face.text">
        <source>A cut end, the base, an edge, the inner side: one face may decide what another cannot.</source>
        <translation>A cut end, the base, an edge, the inner side: one face may decide what another cannot.</translation>
    </message>
    <message id="check.better.asfound.title">
        <source>As it was found</source>
        <translation>As it was found</translation>
    </message>
    <message id="check.better.asfound.text">
        <source>Photograph before touching. Do not clean it: dirt in the pores is a sign too.</source>
        <translation>Photograph before touching. Do not clean it: dirt in the pores is a sign too.</translation>
    </message>
    <message id="check.until.title">
        <source>Until you know more</source>
        <translation>Until you know more</translation>
    </message>
    <message id="check.until.1">
        <source>Handle it as suspected and record it.</source>
        <translation>Handle it as suspected and record it.</translation>
    </message>
    <message id="check.until.2">
        <source>Do not release it because of this answer.</source>
        <translation>Do not release it because of this answer.</translation>
    </message>
    <message id="check.until.3">
        <source>Do not write a product name in the record.</source>
        <translation>Do not write a product name in the record.</translation>
    </message>
    <message id="check.shows.title">
        <source>What the photo does show</source>
        <translation>What the photo does show</translation>
    </message>
    <message id="check.shows.size">
        <source>A picture of {width} × {height} pixels.</source>
        <translation>A picture of {width} × {height} pixels.</translation>
    </message>
    <message id="check.shows.nothing">
        <source>Nothing about the material can be read.</source>
        <translation>Nothing about the material can be read.</translation>
    </message>
    <message id="check.likes.title">
        <source>What would tell them apart</source>
        <translation>What would tell them apart</translation>
    </message>
    <message id="check.shows.fits">
        <source>It fits: {names}.</source>
        <translation>It fits: {names}.</translation>
    </message>
    <message id="check.shows.not_separated">
        <source>Nothing in it separates them.</source>
        <translation>Nothing in it separates them.</translation>
    </message>
    <message id="check.shows.looks">
        <source>It looks like: {name}.</source>
        <translation>It looks like: {name}.</translation>
    </message>
    <message id="check.shows.laboratory">
        <source>Which animal it came from, only a laboratory can say.</source>
        <translation>Which animal it came from, only a laboratory can say.</translation>
    </message>
    <message id="check.shows.unlike">
        <source>It is unlike every picture the model learned from.</source>
        <translation>It is unlike every picture the model learned from.</translation>
    </message>
    <message id="check.narrowed.yours">
        <source>Your photo</source>
        <translation>Your photo</translation>
    </message>
    <message id="check.narrowed.no_picture">
        <source>No teaching picture of this product yet</source>
        <translation>No teaching picture of this product yet</translation>
    </message>
    <message id="check.narrowed.stays.title">
        <source>If it stays between them</source>
        <translation>If it stays between them</translation>
    </message>
    <message id="check.narrowed.stays.text">
        <source>Record it as “suspected: {names}” and refer it. What follows can depend on which it is, so never choose by colour, price or label.</source>
        <translation>Record it as “suspected: {names}” and refer it. What follows can depend on which it is, so never choose by colour, price or label.</translation>
    </message>
    <message id="check.refer.title">
        <source>How to refer it</source>
        <translation>How to refer it</translation>
    </message>
    <message id="check.refer.photograph">
        <source>Photograph it as found: overview, middle, close-up without and then with a ruler.</source>
        <translation>Photograph it as found: overview, middle, close-up without and then with a ruler.</translation>
    </message>
    <message id="check.refer.record">
        <source>Record what it looks like, pieces, weight, place, time, and who was present. Write a product name only as suspected.</source>
        <translation>Record what it looks like, pieces, weight, place, time, and who was present. Write a product name only as suspected.</translation>
    </message>
    <message id="check.refer.seal">
        <source>Seal it so that opening shows. Sign and date across the seal, write its number in the record.</source>
        <translation>Seal it so that opening shows. Sign and date across the seal, write its number in the record.</translation>
    </message>
    <message id="check.refer.keep">
        <source>Do not clean, burn, scratch or cut it. Keep it dry.</source>
        <translation>Do not clean, burn, scratch or cut it. Keep it dry.</translation>
    </message>
    <message id="check.refer.send">
        <source>Send it with the record through your own agency to the expert body it works with.</source>
        <translation>Send it with the record through your own agency to the expert body it works with.</translation>
    </message>
    <message id="check.folder.progress">
        <source>{done} of {total} photos checked</source>
        <translation>{done} of {total} photos checked</translation>
    </message>
    <message id="check.folder.count">
        <source>{name}: {count} of {total}</source>
        <translation>{name}: {count} of {total}</translation>
    </message>
    <message id="check.folder.aside">
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message id="check.folder.passed_over">
        <source>Passed over, no pictures by their name: {count}</source>
        <translation>Passed over, no pictures by their name: {count}</translation>
    </message>
    <message id="check.folder.empty.title">
        <source>No photos in this folder</source>
        <translation>No photos in this folder</translation>
    </message>
    <message id="check.folder.empty.text">
        <source>The check reads JPEG, PNG, WebP, TIFF, BMP and HEIC files. Choose another folder.</source>
        <translation>The check reads JPEG, PNG, WebP, TIFF, BMP and HEIC files. Choose another folder.</translation>
    </message>
    <message id="check.folder.export">
        <source>Save list (CSV)</source>
        <translation>Save list (CSV)</translation>
    </message>
    <message id="check.folder.export.done">
        <source>Saved: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message id="check.folder.list">
        <source>Photos of this folder</source>
        <translation>Photos of this folder</translation>
    </message>
    <message id="check.bad.title">
        <source>This file could not be checked</source>
        <translation>This file could not be checked</translation>
    </message>
    <message id="check.status.model">
        <source>Model {model} · learned from drawn pictures · offline</source>
        <translation>Model {model} · learned from drawn pictures · offline</translation>
    </message>
    <message id="check.status.model.plain">
        <source>Model {model} · offline</source>
        <translation>Model {model} · offline</translation>
    </message>
    <message id="check.tag.consistent">
        <source>Consistent</source>
        <translation>Consistent</translation>
    </message>
    <message id="check.tag.narrowed">
        <source>Narrowed</source>
        <translation>Narrowed</translation>
    </message>
    <message id="check.tag.look_alike">
        <source>Look-alike</source>
        <translation>Look-alike</translation>
    </message>
    <message id="check.tag.cannot_tell">
        <source>Cannot tell</source>
        <translation>Cannot tell</translation>
    </message>
    <message id="check.another">
        <source>Open another photo</source>
        <translation>Open another photo</translation>
    </message>
    <message id="check.go_on">
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message id="check.list.title">
        <source>Photos: {total}</source>
        <translation>Photos: {total}</translation>
    </message>
    <message id="check.folder.csv">
        <source>CSV table</source>
        <translation>CSV table</translation>
    </message>
    <message id="check.folder.file">
        <source>findings</source>
        <translation>findings</translation>
    </message>
    <message id="check.folder.searching">
        <source>Looking for photos in {folder}</source>
        <translation>Looking for photos in {folder}</translation>
    </message>
    <message id="check.status.finding">
        <source>Model {model} · {milliseconds} ms · photo sha256 {head}…{tail}</source>
        <translation>Model {model} · {milliseconds} ms · photo sha256 {head}…{tail}</translation>
    </message>
    <message id="check.same.title">
        <source>Add photos of this same object</source>
        <translation>Add photos of this same object</translation>
    </message>
    <message id="check.same.text">
        <source>Whole, closer, from the side with a ruler. Up to {room} more; poor ones are left out. Drop them here.</source>
        <translation>Whole, closer, from the side with a ruler. Up to {room} more; poor ones are left out. Drop them here.</translation>
    </message>
    <message id="check.same.add">
        <source>Add photos of this object</source>
        <translation>Add photos of this object</translation>
    </message>
    <message id="check.same.join">
        <source>These {count} show one object</source>
        <translation>These {count} show one object</translation>
    </message>
    <message id="check.same.again">
        <source>Back to the {count} photos</source>
        <translation>Back to the {count} photos</translation>
    </message>
    <message id="check.same.alone">
        <source>Back to one photo</source>
        <translation>Back to one photo</translation>
    </message>
    <message id="check.same.word">
        <source>{word} · {photos}</source>
        <translation>{word} · {photos}</translation>
    </message>
    <message id="check.same.photos">
        <source>{counted} photos of one object</source>
        <translation>{counted} photos of one object</translation>
    </message>
    <message id="check.same.photos.some">
        <source>{counted} of {given} photos of one object</source>
        <translation>{counted} of {given} photos of one object</translation>
    </message>
    <message id="check.same.agree">
        <source>All agree.</source>
        <translation>All agree.</translation>
    </message>
    <message id="check.same.differ">
        <source>They contradict each other: is it one object?</source>
        <translation>They contradict each other: is it one object?</translation>
    </message>
    <message id="check.same.must">
        <source>All must show the same object.</source>
        <translation>All must show the same object.</translation>
    </message>
    <message id="check.same.left_out">
        <source>Photo {number} left out: {why}.</source>
        <translation>Photo {number} left out: {why}.</translation>
    </message>
    <message id="check.same.member">
        <source>Photo {number} of {total}: {file}</source>
        <translation>Photo {number} of {total}: {file}</translation>
    </message>
    <message id="check.same.member.left_out">
        <source>Left out: {why}</source>
        <translation>Left out: {why}</translation>
    </message>
    <message id="check.same.remove">
        <source>Remove photo {number}: {file}</source>
        <translation>Remove photo {number}: {file}</translation>
    </message>
    <message id="check.same.twice">
        <source>the same photo again</source>
        <translation>the same photo again</translation>
    </message>
    <message id="check.same.not_read">
        <source>could not be read</source>
        <translation>could not be read</translation>
    </message>
    <message id="check.same.full">
        <source>Up to {most} photos of one object are judged together. Not added: {count}.</source>
        <translation>Up to {most} photos of one object are judged together. Not added: {count}.</translation>
    </message>
    <message id="check.same.folder">
        <source>A folder cannot be added here. Choose the photos of this object.</source>
        <translation>A folder cannot be added here. Choose the photos of this object.</translation>
    </message>
    <message id="check.same.working">
        <source>Judging the photos of this object</source>
        <translation>Judging the photos of this object</translation>
    </message>
    <message id="check.confirmed.reading">
        <source>Making confirmed photographs ready</source>
        <translation>Making confirmed photographs ready</translation>
    </message>
    <message id="check.confirmed.ask">
        <source>Has a laboratory confirmed what this is?</source>
        <translation>Has a laboratory confirmed what this is?</translation>
    </message>
    <message id="check.confirmed.add">
        <source>Add to confirmed photographs…</source>
        <translation>Add to confirmed photographs…</translation>
    </message>
    <message id="check.confirmed.plate">
        <source>{name} · confirmed</source>
        <translation>{name} · confirmed</translation>
    </message>
    <message id="check.nearest.pictures">
        <source>{names}. Drawn pictures.</source>
        <translation>{names}. Drawn pictures.</translation>
    </message>
    <message id="check.lines.ask">
        <source>If this is a face cut straight across, its crossing lines can be measured.</source>
        <translation>If this is a face cut straight across, its crossing lines can be measured.</translation>
    </message>
    <message id="check.lines.measure">
        <source>Measure the lines</source>
        <translation>Measure the lines</translation>
    </message>
    <message id="check.lines.working">
        <source>Measuring the lines</source>
        <translation>Measuring the lines</translation>
    </message>
</context>
</TS>
