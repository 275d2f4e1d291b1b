<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>references</name>
    <message id="references.near.title">
        <source>Nearest confirmed photographs</source>
        <translation>Nearest confirmed photographs</translation>
    </message>
    <message id="references.near.none">
        <source>No confirmed photograph is here yet. They can be added in Reference.</source>
        <translation>No confirmed photograph is here yet. They can be added in Reference.</translation>
    </message>
    <message id="references.near.note">
        <source>For comparison. A photograph nearby does not name this object.</source>
        <translation>For comparison. A photograph nearby does not name this object.</translation>
    </message>
    <message id="references.confirmed_by">
        <source>confirmed by {who} on {day}</source>
        <translation>confirmed by {who} on {day}</translation>
    </message>
    <message id="references.from">
        <source>from {library}</source>
        <translation>from {library}</translation>
    </message>
    <message id="references.plate">
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message id="references.add.title">
        <source>Add confirmed photographs</source>
        <translation>Add confirmed photographs</translation>
    </message>
    <message id="references.add.choose">
        <source>Choose photographs…</source>
        <translation>Choose photographs…</translation>
    </message>
    <message id="references.add.chosen">
        <source>{count} chosen</source>
        <translation>{count} chosen</translation>
    </message>
    <message id="references.add.photos_missing">
        <source>Choose at least one photograph of the confirmed object.</source>
        <translation>Choose at least one photograph of the confirmed object.</translation>
    </message>
    <message id="references.add.library">
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message id="references.add.new">
        <source>New library</source>
        <translation>New library</translation>
    </message>
    <message id="references.add.library_title">
        <source>Name of the new library</source>
        <translation>Name of the new library</translation>
    </message>
    <message id="references.add.library_missing">
        <source>Write a name for the library.</source>
        <translation>Write a name for the library.</translation>
    </message>
    <message id="references.add.label">
        <source>Confirmed as</source>
        <translation>Confirmed as</translation>
    </message>
    <message id="references.add.label_choose">
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message id="references.add.label_missing">
        <source>Choose what the object was confirmed as.</source>
        <translation>Choose what the object was confirmed as.</translation>
    </message>
    <message id="references.add.by">
        <source>Confirmed by</source>
        <translation>Confirmed by</translation>
    </message>
    <message id="references.add.by_hint">
        <source>Laboratory or expert, as named in the report</source>
        <translation>Laboratory or expert, as named in the report</translation>
    </message>
    <message id="references.add.by_missing">
        <source>Write who confirmed it.</source>
        <translation>Write who confirmed it.</translation>
    </message>
    <message id="references.add.day">
        <source>Confirmed on</source>
        <translation>Confirmed on</translation>
    </message>
    <message id="references.add.day_hint">
        <source>Year-month-day, like 2026-11-24</source>
        <translation>Year-month-day, like 2026-11-24</translation>
    </message>
    <message id="references.add.day_wrong">
        <source>Write the day like 2026-11-24.</source>
        <translation>Write the day like 2026-11-24.</translation>
    </message>
    <message id="references.add.day_later">
        <source>This day has not come yet.</source>
        <translation>This day has not come yet.</translation>
    </message>
    <message id="references.add.note">
        <source>Note (optional)</source>
        <translation>Note (optional)</translation>
    </message>
    <message id="references.add.note_hint">
        <source>For example the number of the report</source>
        <translation>For example the number of the report</translation>
    </message>
    <message id="references.add.privacy">
        <source>A copy of at most 1024 px is kept, without place, time and camera. The original stays as it is.</source>
        <translation>A copy of at most 1024 px is kept, without place, time and camera. The original stays as it is.</translation>
    </message>
    <message id="references.add.go">
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message id="references.cancel">
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message id="references.tab">
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message id="references.count">
        <source>{libraries} libraries, {photos} photographs</source>
        <translation>{libraries} libraries, {photos} photographs</translation>
    </message>
    <message id="references.status">
        <source>Confirmed photographs are for comparison. What counts is the report of the laboratory.</source>
        <translation>Confirmed photographs are for comparison. What counts is the report of the laboratory.</translation>
    </message>
    <message id="references.empty_title">
        <source>No confirmed photographs yet</source>
        <translation>No confirmed photographs yet</translation>
    </message>
    <message id="references.empty_text">
        <source>Photographs of objects that a laboratory has confirmed help twice: they stand beside a finding for comparison, and twenty of one kind improve the findings of that kind at once, without training.</source>
        <translation>Photographs of objects that a laboratory has confirmed help twice: they stand beside a finding for comparison, and twenty of one kind improve the findings of that kind at once, without training.</translation>
    </message>
    <message id="references.add">
        <source>Add photographs…</source>
        <translation>Add photographs…</translation>
    </message>
    <message id="references.import">
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message id="references.send">
        <source>Send…</source>
        <translation>Send…</translation>
    </message>
    <message id="references.remove">
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message id="references.libraries">
        <source>Libraries</source>
        <translation>Libraries</translation>
    </message>
    <message id="references.pictures">
        <source>Photographs of the library</source>
        <translation>Photographs of the library</translation>
    </message>
    <message id="references.library_line">
        <source>{count} photographs, {signed}</source>
        <translation>{count} photographs, {signed}</translation>
    </message>
    <message id="references.own">
        <source>your own</source>
        <translation>your own</translation>
    </message>
    <message id="references.others">
        <source>This library came from elsewhere and stays as it came.</source>
        <translation>This library came from elsewhere and stays as it came.</translation>
    </message>
    <message id="references.set_aside">
        <source>{name}, set aside: {why}</source>
        <translation>{name}, set aside: {why}</translation>
    </message>
    <message id="references.kind_count">
        <source>{kind} ({count})</source>
        <translation>{kind} ({count})</translation>
    </message>
    <message id="references.added_on">
        <source>added on {day}</source>
        <translation>added on {day}</translation>
    </message>
    <message id="references.removed_count">
        <source>{count} removed, each with its reason</source>
        <translation>{count} removed, each with its reason</translation>
    </message>
    <message id="references.remove.title">
        <source>Remove this photograph?</source>
        <translation>Remove this photograph?</translation>
    </message>
    <message id="references.remove.text">
        <source>The picture is deleted and no longer counts. A line with your reason stays in the library.</source>
        <translation>The picture is deleted and no longer counts. A line with your reason stays in the library.</translation>
    </message>
    <message id="references.remove.reason">
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message id="references.remove.missing">
        <source>Write why it is taken out.</source>
        <translation>Write why it is taken out.</translation>
    </message>
    <message id="references.remove.go">
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message id="references.send.title">
        <source>Send this library</source>
        <translation>Send this library</translation>
    </message>
    <message id="references.send.text">
        <source>It is written as one file, signed by this laptop. Whoever receives it sees these words beside it.</source>
        <translation>It is written as one file, signed by this laptop. Whoever receives it sees these words beside it.</translation>
    </message>
    <message id="references.send.signer">
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message id="references.send.missing">
        <source>Write who signs.</source>
        <translation>Write who signs.</translation>
    </message>
    <message id="references.send.go">
        <source>Choose a place…</source>
        <translation>Choose a place…</translation>
    </message>
    <message id="references.sent">
        <source>{file} was written.</source>
        <translation>{file} was written.</translation>
    </message>
    <message id="references.added">
        <source>{count} photographs added.</source>
        <translation>{count} photographs added.</translation>
    </message>
    <message id="references.refused">
        <source>{count} added, {refused} not: {why}</source>
        <translation>{count} added, {refused} not: {why}</translation>
    </message>
    <message id="references.received">
        <source>{id}: {signed}</source>
        <translation>{id}: {signed}</translation>
    </message>
    <message id="references.replace.title">
        <source>Another version of {id} is here</source>
        <translation>Another version of {id} is here</translation>
    </message>
    <message id="references.replace.text">
        <source>Version {here} is here, the file holds version {found}. Replacing cannot be undone.</source>
        <translation>Version {here} is here, the file holds version {found}. Replacing cannot be undone.</translation>
    </message>
    <message id="references.replace.keep">
        <source>Keep what is here</source>
        <translation>Keep what is here</translation>
    </message>
    <message id="references.replace.go">
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message id="references.file.packs">
        <source>Pack files</source>
        <translation>Pack files</translation>
    </message>
    <message id="references.file.photos">
        <source>Photographs</source>
        <translation>Photographs</translation>
    </message>
</context>
</TS>
