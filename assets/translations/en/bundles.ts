<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>bundles</name>
    <message id="errors.not_a_box_key">
        <source>{file}: this file should hold the laptop's key for bundles and holds none. Put the right file back; it is never replaced by itself.</source>
        <translation>{file}: this file should hold the laptop's key for bundles and holds none. Put the right file back; it is never replaced by itself.</translation>
    </message>
    <message id="errors.not_a_bundle">
        <source>{file}: this is no bundle of a laptop. Choose the file that ends in .blbundle.</source>
        <translation>{file}: this is no bundle of a laptop. Choose the file that ends in .blbundle.</translation>
    </message>
    <message id="errors.bundle_cut_short">
        <source>{file}: the bundle ends too early; it was not copied to the end. Copy it again, or ask the laptop for a new one.</source>
        <translation>{file}: the bundle ends too early; it was not copied to the end. Copy it again, or ask the laptop for a new one.</translation>
    </message>
    <message id="errors.bundle_for_another">
        <source>{file}: this bundle was written for another trainer (key {theirs}, this laptop's is {ours}). Give it to that trainer, or have the laptop join with this session's file.</source>
        <translation>{file}: this bundle was written for another trainer (key {theirs}, this laptop's is {ours}). Give it to that trainer, or have the laptop join with this session's file.</translation>
    </message>
    <message id="errors.bundle_damaged">
        <source>{file}: laptop {label}: something in this bundle was changed after it was written ({why}); nothing of it was taken. Ask that laptop for a new bundle.</source>
        <translation>{file}: laptop {label}: something in this bundle was changed after it was written ({why}); nothing of it was taken. Ask that laptop for a new bundle.</translation>
    </message>
    <message id="errors.bundle_too_large">
        <source>{file}: there is more in this bundle than any laptop writes (limit {limit} MB and one million events). Ask the laptop for a new bundle.</source>
        <translation>{file}: there is more in this bundle than any laptop writes (limit {limit} MB and one million events). Ask the laptop for a new bundle.</translation>
    </message>
    <message id="errors.newer_bundle">
        <source>{file}: this bundle was written by a newer program (format {found}). Install that version here, then merge it again.</source>
        <translation>{file}: this bundle was written by a newer program (format {found}). Install that version here, then merge it again.</translation>
    </message>
    <message id="errors.bundle_of_no_session">
        <source>{file}: this bundle belongs to session {session}, which this laptop does not lead. Merge it on the laptop of that session's trainer.</source>
        <translation>{file}: this bundle belongs to session {session}, which this laptop does not lead. Merge it on the laptop of that session's trainer.</translation>
    </message>
    <message id="errors.bundle_of_own">
        <source>{file}: this bundle says to be of this very laptop and holds events that it never wrote. Nothing was taken; find out where the file comes from.</source>
        <translation>{file}: this bundle says to be of this very laptop and holds events that it never wrote. Nothing was taken; find out where the file comes from.</translation>
    </message>
    <message id="errors.bundle_other_key">
        <source>{file}: laptop {label} is known with the key {known}, and this bundle is signed with {found}. Compare with the laptop's screen before you accept it.</source>
        <translation>{file}: laptop {label} is known with the key {known}, and this bundle is signed with {found}. Compare with the laptop's screen before you accept it.</translation>
    </message>
    <message id="errors.bundle_several_keys">
        <source>Bundles that say to be of laptop {label} are signed with several keys: {keys}. Say which one stands on the laptop's screen.</source>
        <translation>Bundles that say to be of laptop {label} are signed with several keys: {keys}. Say which one stands on the laptop's screen.</translation>
    </message>
    <message id="errors.own_record_damaged">
        <source>This laptop's own record was changed from outside (event {seq}), and a bundle of it would be refused. Run "borderlens results rebuild" to see all faults, and tell the trainer.</source>
        <translation>This laptop's own record was changed from outside (event {seq}), and a bundle of it would be refused. Run "borderlens results rebuild" to see all faults, and tell the trainer.</translation>
    </message>
    <message id="errors.not_joined">
        <source>This laptop has not joined the session {session}, so there is no bundle to write. Open the session's file first; the trainer's own laptop needs no bundle.</source>
        <translation>This laptop has not joined the session {session}, so there is no bundle to write. Open the session's file first; the trainer's own laptop needs no bundle.</translation>
    </message>
    <message id="errors.trainer_not_known">
        <source>The session {session} names no key of its trainer on this laptop. Join again with the session's file.</source>
        <translation>The session {session} names no key of its trainer on this laptop. Join again with the session's file.</translation>
    </message>
    <message id="errors.nothing_aside">
        <source>Nothing of laptop {device} waits to be accepted in session {session}. Merge its bundle first.</source>
        <translation>Nothing of laptop {device} waits to be accepted in session {session}. Merge its bundle first.</translation>
    </message>
    <message id="bundles.written">
        <source>Bundle written: {file}</source>
        <translation>Bundle written: {file}</translation>
    </message>
    <message id="bundles.read">
        <source>{files} files read, {bad} need a look.</source>
        <translation>{files} files read, {bad} need a look.</translation>
    </message>
    <message id="bundles.merged">
        <source>{file}: laptop {label}: {answers} new answers of {people} people, {new} of {events} events new.</source>
        <translation>{file}: laptop {label}: {answers} new answers of {people} people, {new} of {events} events new.</translation>
    </message>
    <message id="bundles.nothing_new">
        <source>{file}: laptop {label}: already here, 0 new.</source>
        <translation>{file}: laptop {label}: already here, 0 new.</translation>
    </message>
    <message id="bundles.quarantined">
        <source>{file}: laptop {label} has not been accepted; its {events} events wait. Compare the digits {fingerprint} with those on its screen, then run the same command with --accept "{fingerprint}".</source>
        <translation>{file}: laptop {label} has not been accepted; its {events} events wait. Compare the digits {fingerprint} with those on its screen, then run the same command with --accept "{fingerprint}".</translation>
    </message>
    <message id="bundles.conflict">
        <source>{file}: laptop {label}: {new} of {events} events new, {count} contradict others under the same name; both are set aside and neither counts: {ids}</source>
        <translation>{file}: laptop {label}: {new} of {events} events new, {count} contradict others under the same name; both are set aside and neither counts: {ids}</translation>
    </message>
    <message id="bundles.gap">
        <source>Laptop {label}: events {first} to {last} are missing. Ask it for a new bundle.</source>
        <translation>Laptop {label}: events {first} to {last} are missing. Ask it for a new bundle.</translation>
    </message>
    <message id="bundles.unread">
        <source>Laptop {label}: {count} events need a program that reads version {needs}; they are kept unread.</source>
        <translation>Laptop {label}: {count} events need a program that reads version {needs}; they are kept unread.</translation>
    </message>
    <message id="bundles.clock_ahead">
        <source>Laptop {label}: its clock is at least {minutes} minutes ahead. Its answers count all the same.</source>
        <translation>Laptop {label}: its clock is at least {minutes} minutes ahead. Its answers count all the same.</translation>
    </message>
    <message id="bundles.clock_behind">
        <source>Laptop {label}: its clock is at least {minutes} minutes behind. Its answers count all the same.</source>
        <translation>Laptop {label}: its clock is at least {minutes} minutes behind. Its answers count all the same.</translation>
    </message>
</context>
</TS>
