<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>privacy</name>
    <message id="errors.short_passphrase">
        <source>This passphrase is too short. Use at least {least} signs; three or four words are easy to keep in mind.</source>
        <translation>This passphrase is too short. Use at least {least} signs; three or four words are easy to keep in mind.</translation>
    </message>
    <message id="errors.wrong_passphrase">
        <source>{file}: this is neither the passphrase nor the recovery code. Nothing was changed. Try again, or use the recovery code that was written down.</source>
        <translation>{file}: this is neither the passphrase nor the recovery code. Nothing was changed. Try again, or use the recovery code that was written down.</translation>
    </message>
    <message id="errors.damaged_lock">
        <source>{file}: the lock of the database and its copy cannot be read. Put back the file from a backup of the whole data folder.</source>
        <translation>{file}: the lock of the database and its copy cannot be read. Put back the file from a backup of the whole data folder.</translation>
    </message>
    <message id="errors.locked_database">
        <source>{file} is locked. Give its passphrase in the window, or in BORDERLENS_PASSPHRASE for a command.</source>
        <translation>{file} is locked. Give its passphrase in the window, or in BORDERLENS_PASSPHRASE for a command.</translation>
    </message>
</context>
</TS>
