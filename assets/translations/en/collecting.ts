<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>collecting</name>
    <message id="collecting.title">
        <source>Collect results</source>
        <translation>Collect results</translation>
    </message>
    <message id="collecting.status">
        <source>The same file twice changes nothing. Nothing is repaired silently.</source>
        <translation>The same file twice changes nothing. Nothing is repaired silently.</translation>
    </message>
    <message id="collecting.last">
        <source>Last bundle {time}</source>
        <translation>Last bundle {time}</translation>
    </message>
    <message id="collecting.facts">
        <source>{people} enrolled · {laptops} laptops</source>
        <translation>{people} enrolled · {laptops} laptops</translation>
    </message>
    <message id="collecting.phase">
        <source>Which test is collected</source>
        <translation>Which test is collected</translation>
    </message>
    <message id="collecting.no_session">
        <source>Choose a session first</source>
        <translation>Choose a session first</translation>
    </message>
    <message id="collecting.no_session.text">
        <source>Results are collected for one session. Open it among the sessions and press Collect there.</source>
        <translation>Results are collected for one session. Open it among the sessions and press Collect there.</translation>
    </message>
    <message id="collecting.to_sessions">
        <source>Go to the sessions</source>
        <translation>Go to the sessions</translation>
    </message>
    <message id="collecting.next_stick">
        <source>Put in the next stick</source>
        <translation>Put in the next stick</translation>
    </message>
    <message id="collecting.stick_here">
        <source>Stick {stick} is here</source>
        <translation>Stick {stick} is here</translation>
    </message>
    <message id="collecting.drop">
        <source>Bundles on it are offered. Or drop files and folders here, many at once.</source>
        <translation>Bundles on it are offered. Or drop files and folders here, many at once.</translation>
    </message>
    <message id="collecting.drop.auto">
        <source>Bundles on it are read by themselves. Or drop files and folders here, many at once.</source>
        <translation>Bundles on it are read by themselves. Or drop files and folders here, many at once.</translation>
    </message>
    <message id="collecting.choose">
        <source>Choose files</source>
        <translation>Choose files</translation>
    </message>
    <message id="collecting.file_kind">
        <source>Bundles of laptops</source>
        <translation>Bundles of laptops</translation>
    </message>
    <message id="collecting.any_file">
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message id="collecting.offer">
        <source>Read {count} bundles on it</source>
        <translation>Read {count} bundles on it</translation>
    </message>
    <message id="collecting.offer.one">
        <source>Read the bundle on it</source>
        <translation>Read the bundle on it</translation>
    </message>
    <message id="collecting.auto">
        <source>Read sticks without asking</source>
        <translation>Read sticks without asking</translation>
    </message>
    <message id="collecting.reading">
        <source>Reading bundles</source>
        <translation>Reading bundles</translation>
    </message>
    <message id="collecting.file_of">
        <source>{done} of {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message id="collecting.cancel">
        <source>Stop reading</source>
        <translation>Stop reading</translation>
    </message>
    <message id="collecting.read.files">
        <source>{count} files read</source>
        <translation>{count} files read</translation>
    </message>
    <message id="collecting.read.file">
        <source>1 file read</source>
        <translation>1 file read</translation>
    </message>
    <message id="collecting.read.answers">
        <source>{count} new answers</source>
        <translation>{count} new answers</translation>
    </message>
    <message id="collecting.read.nothing_new">
        <source>{count} already here</source>
        <translation>{count} already here</translation>
    </message>
    <message id="collecting.read.aside">
        <source>{count} set aside</source>
        <translation>{count} set aside</translation>
    </message>
    <message id="collecting.of_people">
        <source>of {count} people’s answers are here</source>
        <translation>of {count} people’s answers are here</translation>
    </message>
    <message id="collecting.laptops_whole">
        <source>{count} of {all} laptops complete</source>
        <translation>{count} of {all} laptops complete</translation>
    </message>
    <message id="collecting.answers">
        <source>{count} answers, none twice</source>
        <translation>{count} answers, none twice</translation>
    </message>
    <message id="collecting.room">
        <source>The room</source>
        <translation>The room</translation>
    </message>
    <message id="collecting.no_laptops">
        <source>No laptop has joined yet. Laptops join by the session file or by the QR code; they appear here with their first bundle.</source>
        <translation>No laptop has joined yet. Laptops join by the session file or by the QR code; they appear here with their first bundle.</translation>
    </message>
    <message id="collecting.laptop">
        <source>Laptop {label}</source>
        <translation>Laptop {label}</translation>
    </message>
    <message id="collecting.laptop.here">
        <source>here</source>
        <translation>here</translation>
    </message>
    <message id="collecting.laptop.waiting">
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message id="collecting.laptop.incomplete">
        <source>incomplete</source>
        <translation>incomplete</translation>
    </message>
    <message id="collecting.laptop.set_aside">
        <source>set aside</source>
        <translation>set aside</translation>
    </message>
    <message id="collecting.no_stick">
        <source>no stick yet</source>
        <translation>no stick yet</translation>
    </message>
    <message id="collecting.lost">
        <source>{count} missing</source>
        <translation>{count} missing</translation>
    </message>
    <message id="collecting.clock_slow">
        <source>clock slow</source>
        <translation>clock slow</translation>
    </message>
    <message id="collecting.clock_fast">
        <source>clock fast</source>
        <translation>clock fast</translation>
    </message>
    <message id="collecting.people">
        <source>{count} people</source>
        <translation>{count} people</translation>
    </message>
    <message id="collecting.person">
        <source>1 person</source>
        <translation>1 person</translation>
    </message>
    <message id="collecting.hours_minutes">
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message id="collecting.hours">
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message id="collecting.minutes">
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message id="collecting.look">
        <source>Needs a look</source>
        <translation>Needs a look</translation>
    </message>
    <message id="collecting.look.nothing">
        <source>Nothing: every file that came is whole.</source>
        <translation>Nothing: every file that came is whole.</translation>
    </message>
    <message id="collecting.forget">
        <source>Looked into: take it off this list</source>
        <translation>Looked into: take it off this list</translation>
    </message>
    <message id="collecting.look.more">
        <source>and {count} more</source>
        <translation>and {count} more</translation>
    </message>
    <message id="collecting.show">
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message id="collecting.look.gap">
        <source>{who}: records {which} are missing</source>
        <translation>{who}: records {which} are missing</translation>
    </message>
    <message id="collecting.look.gap.do">
        <source>Bring it back: they are still on it.</source>
        <translation>Bring it back: they are still on it.</translation>
    </message>
    <message id="collecting.look.slow">
        <source>{who}: clock at least {time} slow</source>
        <translation>{who}: clock at least {time} slow</translation>
    </message>
    <message id="collecting.look.fast">
        <source>{who}: clock at least {time} fast</source>
        <translation>{who}: clock at least {time} fast</translation>
    </message>
    <message id="collecting.look.clock.do">
        <source>Order of answers kept; times marked.</source>
        <translation>Order of answers kept; times marked.</translation>
    </message>
    <message id="collecting.look.unknown">
        <source>{who} is not known here</source>
        <translation>{who} is not known here</translation>
    </message>
    <message id="collecting.look.unknown.do">
        <source>Kept aside, not counted. Show it, compare the fingerprint, then accept or discard it.</source>
        <translation>Kept aside, not counted. Show it, compare the fingerprint, then accept or discard it.</translation>
    </message>
    <message id="collecting.look.conflict">
        <source>{who}: {count} records differ from those here</source>
        <translation>{who}: {count} records differ from those here</translation>
    </message>
    <message id="collecting.look.conflict.do">
        <source>Both are set aside, neither counts. Keep the laptop as it is and ask for its bundle again.</source>
        <translation>Both are set aside, neither counts. Keep the laptop as it is and ask for its bundle again.</translation>
    </message>
    <message id="collecting.look.bundle_damaged">
        <source>{who}: file changed after signing</source>
        <translation>{who}: file changed after signing</translation>
    </message>
    <message id="collecting.look.bundle_damaged.do">
        <source>Set aside. Ask for the bundle again.</source>
        <translation>Set aside. Ask for the bundle again.</translation>
    </message>
    <message id="collecting.look.bundle_cut_short">
        <source>{who}: the file is cut short</source>
        <translation>{who}: the file is cut short</translation>
    </message>
    <message id="collecting.look.bundle_cut_short.do">
        <source>Set aside. Write the bundle to the stick again and take the stick out only when it is done.</source>
        <translation>Set aside. Write the bundle to the stick again and take the stick out only when it is done.</translation>
    </message>
    <message id="collecting.look.bundle_for_another">
        <source>{who}: written for another trainer</source>
        <translation>{who}: written for another trainer</translation>
    </message>
    <message id="collecting.look.bundle_for_another.do">
        <source>Only that trainer’s laptop can open it. Pass the stick on, or let the laptop join this session.</source>
        <translation>Only that trainer’s laptop can open it. Pass the stick on, or let the laptop join this session.</translation>
    </message>
    <message id="collecting.look.refused">
        <source>{who} was set aside</source>
        <translation>{who} was set aside</translation>
    </message>
    <message id="collecting.look.refused.do">
        <source>Ask for the bundle again.</source>
        <translation>Ask for the bundle again.</translation>
    </message>
    <message id="collecting.look.unread">
        <source>{who}: {count} records of a newer program</source>
        <translation>{who}: {count} records of a newer program</translation>
    </message>
    <message id="collecting.look.unread.do">
        <source>Kept unread, not counted. A program that reads schema {needs} counts them.</source>
        <translation>Kept unread, not counted. A program that reads schema {needs} counts them.</translation>
    </message>
    <message id="collecting.file.merged">
        <source>read and counted</source>
        <translation>read and counted</translation>
    </message>
    <message id="collecting.file.nothing_new">
        <source>already here</source>
        <translation>already here</translation>
    </message>
    <message id="collecting.file.quarantined">
        <source>kept aside until the laptop is accepted</source>
        <translation>kept aside until the laptop is accepted</translation>
    </message>
    <message id="collecting.file.conflict">
        <source>differs from what is here</source>
        <translation>differs from what is here</translation>
    </message>
    <message id="collecting.file.refused">
        <source>cannot be used</source>
        <translation>cannot be used</translation>
    </message>
    <message id="collecting.fingerprint">
        <source>Fingerprint of this laptop</source>
        <translation>Fingerprint of this laptop</translation>
    </message>
    <message id="collecting.compare">
        <source>On that laptop open Learn and then the session: its fingerprint stands there in large. Compare all sixteen digits.</source>
        <translation>On that laptop open Learn and then the session: its fingerprint stands there in large. Compare all sixteen digits.</translation>
    </message>
    <message id="collecting.accept">
        <source>The same: accept it</source>
        <translation>The same: accept it</translation>
    </message>
    <message id="collecting.refuse">
        <source>Not the same: discard</source>
        <translation>Not the same: discard</translation>
    </message>
    <message id="collecting.close">
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message id="collecting.came">
        <source>came {time}</source>
        <translation>came {time}</translation>
    </message>
    <message id="collecting.gaps">
        <source>records {which} are missing</source>
        <translation>records {which} are missing</translation>
    </message>
    <message id="collecting.clock.slow">
        <source>clock at least {time} slow</source>
        <translation>clock at least {time} slow</translation>
    </message>
    <message id="collecting.clock.fast">
        <source>clock at least {time} fast</source>
        <translation>clock at least {time} fast</translation>
    </message>
    <message id="collecting.nobody_enrolled">
        <source>Nobody is enrolled yet</source>
        <translation>Nobody is enrolled yet</translation>
    </message>
    <message id="collecting.nobody_missing">
        <source>Nobody is missing</source>
        <translation>Nobody is missing</translation>
    </message>
    <message id="collecting.missing_one">
        <source>One person still missing</source>
        <translation>One person still missing</translation>
    </message>
    <message id="collecting.missing_many">
        <source>{count} people still missing</source>
        <translation>{count} people still missing</translation>
    </message>
    <message id="collecting.missing_more">
        <source>and {count} more in the list</source>
        <translation>and {count} more in the list</translation>
    </message>
    <message id="collecting.missing.no_laptop">
        <source>nothing has come</source>
        <translation>nothing has come</translation>
    </message>
    <message id="collecting.missing.unfinished">
        <source>begun, not handed in</source>
        <translation>begun, not handed in</translation>
    </message>
    <message id="collecting.missing.set_aside">
        <source>file set aside</source>
        <translation>file set aside</translation>
    </message>
    <message id="collecting.no_code">
        <source>no code</source>
        <translation>no code</translation>
    </message>
    <message id="collecting.copy">
        <source>Copy the list</source>
        <translation>Copy the list</translation>
    </message>
    <message id="collecting.copy.what">
        <source>Codes, laptops and reasons to the clipboard</source>
        <translation>Codes, laptops and reasons to the clipboard</translation>
    </message>
    <message id="collecting.copied">
        <source>{rows} rows copied</source>
        <translation>{rows} rows copied</translation>
    </message>
    <message id="collecting.list">
        <source>List of who is missing</source>
        <translation>List of who is missing</translation>
    </message>
    <message id="collecting.list.saved">
        <source>{rows} rows written to {file}</source>
        <translation>{rows} rows written to {file}</translation>
    </message>
    <message id="collecting.list.code">
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message id="collecting.list.laptop">
        <source>Laptop</source>
        <translation>Laptop</translation>
    </message>
    <message id="collecting.list.why">
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
</TS>
