<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>errors</name>
    <message id="errors.not_a_photo">
        <source>{file}: this is no picture that can be read here. Save it as JPEG, PNG or HEIC and try again.</source>
        <translation>{file}: this is no picture that can be read here. Save it as JPEG, PNG or HEIC and try again.</translation>
    </message>
    <message id="errors.empty_file">
        <source>{file}: the file is empty. Copy it again from the phone or camera.</source>
        <translation>{file}: the file is empty. Copy it again from the phone or camera.</translation>
    </message>
    <message id="errors.cut_short">
        <source>{file}: the file is cut short. Copy it again from the phone or camera.</source>
        <translation>{file}: the file is cut short. Copy it again from the phone or camera.</translation>
    </message>
    <message id="errors.damaged_photo">
        <source>{file}: the picture is damaged inside. Copy it again from the phone or camera.</source>
        <translation>{file}: the picture is damaged inside. Copy it again from the phone or camera.</translation>
    </message>
    <message id="errors.too_large_file">
        <source>{file}: the file has {megabytes} MB, the limit is {limit} MB. Save a smaller copy and check that.</source>
        <translation>{file}: the file has {megabytes} MB, the limit is {limit} MB. Save a smaller copy and check that.</translation>
    </message>
    <message id="errors.too_many_pixels">
        <source>{file}: the picture has {megapixels} megapixels, the limit for this kind of file is {limit}. Save a smaller copy and check that.</source>
        <translation>{file}: the picture has {megapixels} megapixels, the limit for this kind of file is {limit}. Save a smaller copy and check that.</translation>
    </message>
    <message id="errors.unreadable">
        <source>{file}: the computer cannot read it ({why}). Check your right to open it, or copy it to another place.</source>
        <translation>{file}: the computer cannot read it ({why}). Check your right to open it, or copy it to another place.</translation>
    </message>
    <message id="errors.no_such_file">
        <source>{file}: there is nothing at this place. Check the name and whether the stick is plugged in.</source>
        <translation>{file}: there is nothing at this place. Check the name and whether the stick is plugged in.</translation>
    </message>
    <message id="errors.pack">
        <source>{file}, line {line}: {what}. Mend: {mend}.</source>
        <translation>{file}, line {line}: {what}. Mend: {mend}.</translation>
    </message>
    <message id="errors.pack_file">
        <source>{file}: {what}. Mend: {mend}.</source>
        <translation>{file}: {what}. Mend: {mend}.</translation>
    </message>
    <message id="errors.no_model">
        <source>{folder}: no model pack can be used{why}. Install the program again, or copy a model pack into this folder.</source>
        <translation>{folder}: no model pack can be used{why}. Install the program again, or copy a model pack into this folder.</translation>
    </message>
    <message id="errors.unknown_model">
        <source>{id}: there is no model pack of this name. Use one of: {known}.</source>
        <translation>{id}: there is no model pack of this name. Use one of: {known}.</translation>
    </message>
    <message id="errors.newer_database">
        <source>{file}: the data were written by a newer program (version {found}, this one knows {known}). Nothing was changed. Install the newer program.</source>
        <translation>{file}: the data were written by a newer program (version {found}, this one knows {known}). Nothing was changed. Install the newer program.</translation>
    </message>
    <message id="errors.damaged_database">
        <source>{file}: the data cannot be read as a database. Nothing was changed. Put back a copy from the folder backups.</source>
        <translation>{file}: the data cannot be read as a database. Nothing was changed. Put back a copy from the folder backups.</translation>
    </message>
    <message id="errors.disk_full">
        <source>{file}: there is no room left to write it. Free some space, then try again. What was saved before is kept.</source>
        <translation>{file}: there is no room left to write it. Free some space, then try again. What was saved before is kept.</translation>
    </message>
    <message id="errors.cannot_write">
        <source>{file}: the computer does not let it be written ({why}). Choose another folder.</source>
        <translation>{file}: the computer does not let it be written ({why}). Choose another folder.</translation>
    </message>
    <message id="errors.database_busy">
        <source>{file}: another program is using the data. Close the other window of the program and try again.</source>
        <translation>{file}: another program is using the data. Close the other window of the program and try again.</translation>
    </message>
    <message id="errors.attempt_closed">
        <source>This test was handed in before; its answers stand. Begin a new one.</source>
        <translation>This test was handed in before; its answers stand. Begin a new one.</translation>
    </message>
    <message id="errors.attempt_still_open">
        <source>{pack}, {form}: this person has the same test open already. Go on with that one, or hand it in first.</source>
        <translation>{pack}, {form}: this person has the same test open already. Go on with that one, or hand it in first.</translation>
    </message>
    <message id="errors.already_answered">
        <source>{item}: this question was answered; in training the first answer stands. Go on to the next one.</source>
        <translation>{item}: this question was answered; in training the first answer stands. Go on to the next one.</translation>
    </message>
    <message id="errors.name_missing">
        <source>The name is empty. Write a name or a code.</source>
        <translation>The name is empty. Write a name or a code.</translation>
    </message>
    <message id="errors.cancelled">
        <source>Stopped as you asked. Nothing was changed; start again when you want.</source>
        <translation>Stopped as you asked. Nothing was changed; start again when you want.</translation>
    </message>
    <message id="errors.no_photo_folder">
        <source>{file}: this is neither a folder of photos nor a table (CSV) of them. Choose the folder that holds one folder for each product.</source>
        <translation>{file}: this is neither a folder of photos nor a table (CSV) of them. Choose the folder that holds one folder for each product.</translation>
    </message>
    <message id="errors.table_column">
        <source>{file}: the table has no column “{name}”; it has: {found}. Write the name of the column in the first line.</source>
        <translation>{file}: the table has no column “{name}”; it has: {found}. Write the name of the column in the first line.</translation>
    </message>
    <message id="errors.table_cell">
        <source>{file}, line {line}: “{value}” cannot stand under “{name}”. Write it like this: {known}.</source>
        <translation>{file}, line {line}: “{value}” cannot stand under “{name}”. Write it like this: {known}.</translation>
    </message>
    <message id="errors.not_ready_to_train">
        <source>{folder}: cannot train yet, because checks say stop ({count}). Mend what they name and look at the folder again.</source>
        <translation>{folder}: cannot train yet, because checks say stop ({count}). Mend what they name and look at the folder again.</translation>
    </message>
    <message id="errors.too_few_to_train">
        <source>{folder}: {found} product(s) with at least {objects} objects are left; two are needed to tell them apart. Add photos of other objects.</source>
        <translation>{folder}: {found} product(s) with at least {objects} objects are left; two are needed to tell them apart. Add photos of other objects.</translation>
    </message>
    <message id="errors.bad_pack_name">
        <source>{name}: a pack cannot have this name. Use a-z and 0-9 with hyphens between, for example langson-2026a.</source>
        <translation>{name}: a pack cannot have this name. Use a-z and 0-9 with hyphens between, for example langson-2026a.</translation>
    </message>
    <message id="errors.pack_exists">
        <source>{folder}: there is something at this place already. Choose another name for the new pack.</source>
        <translation>{folder}: there is something at this place already. Choose another name for the new pack.</translation>
    </message>
    <message id="errors.photo_changed">
        <source>{file}: the photo has changed since its folder was looked at. Look at the folder again.</source>
        <translation>{file}: the photo has changed since its folder was looked at. Look at the folder again.</translation>
    </message>
    <message id="errors.bug">
        <source>Something went wrong in the program itself; your files were not changed. The details are in {log}: send that file to whoever looks after the program.</source>
        <translation>Something went wrong in the program itself; your files were not changed. The details are in {log}: send that file to whoever looks after the program.</translation>
    </message>
    <message id="errors.pack_is_here">
        <source>{file}: version {here} of the pack {id} is here already; the file holds version {found}. Nothing was changed. Import it again with the choice to replace, or keep what is here.</source>
        <translation>{file}: version {here} of the pack {id} is here already; the file holds version {found}. Nothing was changed. Import it again with the choice to replace, or keep what is here.</translation>
    </message>
    <message id="errors.pack_of_program">
        <source>{file}: the pack {id} comes with the program and is not replaced by a file. Ask the sender to give theirs another name.</source>
        <translation>{file}: the pack {id} comes with the program and is not replaced by a file. Ask the sender to give theirs another name.</translation>
    </message>
    <message id="errors.no_such_library">
        <source>There is no library of confirmed photographs named {id} here. Choose one of: {known}.</source>
        <translation>There is no library of confirmed photographs named {id} here. Choose one of: {known}.</translation>
    </message>
    <message id="errors.others_library">
        <source>The library {id} is signed by {signer} and stays as it came. Add to a library of your own.</source>
        <translation>The library {id} is signed by {signer} and stays as it came. Add to a library of your own.</translation>
    </message>
    <message id="errors.confirmer_missing">
        <source>A confirmed photograph needs the name of who confirmed it. Write the laboratory or the expert.</source>
        <translation>A confirmed photograph needs the name of who confirmed it. Write the laboratory or the expert.</translation>
    </message>
    <message id="errors.confirmed_later">
        <source>{day} has not come yet. Write the day on which the photograph’s object was confirmed.</source>
        <translation>{day} has not come yet. Write the day on which the photograph’s object was confirmed.</translation>
    </message>
    <message id="errors.unknown_reference_label">
        <source>The model has no label {label} that a photograph can be confirmed as. Choose one of: {known}.</source>
        <translation>The model has no label {label} that a photograph can be confirmed as. Choose one of: {known}.</translation>
    </message>
    <message id="errors.reference_twice">
        <source>{file}: this photograph is in the library {library} already, confirmed as {label}. Remove that one first if it was wrong.</source>
        <translation>{file}: this photograph is in the library {library} already, confirmed as {label}. Remove that one first if it was wrong.</translation>
    </message>
    <message id="errors.reason_missing">
        <source>A confirmed photograph is not removed without a reason. Write why it is taken out.</source>
        <translation>A confirmed photograph is not removed without a reason. Write why it is taken out.</translation>
    </message>
    <message id="errors.no_such_reference">
        <source>The library {library} holds no photograph {sha256}. Choose one from its list.</source>
        <translation>The library {library} holds no photograph {sha256}. Choose one from its list.</translation>
    </message>
    <message id="errors.empty_library">
        <source>The library {id} holds no photograph yet. Add one before it is sent.</source>
        <translation>The library {id} holds no photograph yet. Add one before it is sent.</translation>
    </message>
</context>
</TS>
