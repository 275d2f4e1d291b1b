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
    <message id="privacy.title">
        <source>Privacy and lock</source>
        <translation>Privacy and lock</translation>
    </message>
    <message id="privacy.status">
        <source>Nothing leaves this computer unless somebody takes it along.</source>
        <translation>Nothing leaves this computer unless somebody takes it along.</translation>
    </message>
    <message id="privacy.kept">
        <source>What is kept, and where</source>
        <translation>What is kept, and where</translation>
    </message>
    <message id="privacy.kept.names">
        <source>Names, agencies, provinces</source>
        <translation>Names, agencies, provinces</translation>
    </message>
    <message id="privacy.kept.names.text">
        <source>In one table of the database. It can be changed, and a person can be erased from it for good, backups included. No identity number, birth date, telephone or portrait is ever asked for.</source>
        <translation>In one table of the database. It can be changed, and a person can be erased from it for good, backups included. No identity number, birth date, telephone or portrait is ever asked for.</translation>
    </message>
    <message id="privacy.kept.answers">
        <source>Answers and scores</source>
        <translation>Answers and scores</translation>
    </message>
    <message id="privacy.kept.answers.text">
        <source>In the same database as a chain that nobody changes, under a number instead of a name. They stay, without a person, when somebody is erased.</source>
        <translation>In the same database as a chain that nobody changes, under a number instead of a name. They stay, without a person, when somebody is erased.</translation>
    </message>
    <message id="privacy.kept.photos">
        <source>Photographs</source>
        <translation>Photographs</translation>
    </message>
    <message id="privacy.kept.photos.text">
        <source>A photograph that is checked is read and not kept. Confirmed reference pictures are kept, made smaller and without place and camera.</source>
        <translation>A photograph that is checked is read and not kept. Confirmed reference pictures are kept, made smaller and without place and camera.</translation>
    </message>
    <message id="privacy.kept.bundles">
        <source>Bundles for the trainer</source>
        <translation>Bundles for the trainer</translation>
    </message>
    <message id="privacy.kept.bundles.text">
        <source>Encrypted to the trainer's laptop and signed by this one. Whoever finds the stick reads nothing.</source>
        <translation>Encrypted to the trainer's laptop and signed by this one. Whoever finds the stick reads nothing.</translation>
    </message>
    <message id="privacy.kept.exports">
        <source>Exports and reports</source>
        <translation>Exports and reports</translation>
    </message>
    <message id="privacy.kept.exports.text">
        <source>Where you saved them. People stand as pseudonyms or numbers unless names were asked for; small groups are not shown in what is shared.</source>
        <translation>Where you saved them. People stand as pseudonyms or numbers unless names were asked for; small groups are not shown in what is shared.</translation>
    </message>
    <message id="privacy.kept.window">
        <source>Settings, keys and the log</source>
        <translation>Settings, keys and the log</translation>
    </message>
    <message id="privacy.kept.window.text">
        <source>As files in {folder}. The lock does not cover keys and release codes; the settings hold no name while the database is locked.</source>
        <translation>As files in {folder}. The lock does not cover keys and release codes; the settings hold no name while the database is locked.</translation>
    </message>
    <message id="privacy.kept.never">
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message id="privacy.kept.never.text">
        <source>No network, no telemetry, no account. Only results that a trainer pushes to a record store go out, when they are pushed.</source>
        <translation>No network, no telemetry, no account. Only results that a trainer pushes to a record store go out, when they are pushed.</translation>
    </message>
    <message id="privacy.disk">
        <source>A locked database does not replace encryption of the whole disk. Switch that on, too: what was written before may still stand in unused parts of the disk.</source>
        <translation>A locked database does not replace encryption of the whole disk. Switch that on, too: what was written before may still stand in unused parts of the disk.</translation>
    </message>
    <message id="privacy.lock">
        <source>Lock of the database</source>
        <translation>Lock of the database</translation>
    </message>
    <message id="privacy.lock.open">
        <source>Not locked</source>
        <translation>Not locked</translation>
    </message>
    <message id="privacy.lock.locked">
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message id="privacy.lock.open_text">
        <source>Whoever has this computer or a copy of its folder can read names and answers. With a passphrase of the workshop the whole database is encrypted.</source>
        <translation>Whoever has this computer or a copy of its folder can read names and answers. With a passphrase of the workshop the whole database is encrypted.</translation>
    </message>
    <message id="privacy.lock.locked_text">
        <source>The database is encrypted. It opens with the passphrase or with the recovery code, and with nothing else.</source>
        <translation>The database is encrypted. It opens with the passphrase or with the recovery code, and with nothing else.</translation>
    </message>
    <message id="privacy.lock.go">
        <source>Lock with a passphrase</source>
        <translation>Lock with a passphrase</translation>
    </message>
    <message id="privacy.lock.change">
        <source>Change the passphrase</source>
        <translation>Change the passphrase</translation>
    </message>
    <message id="privacy.lock.new_code">
        <source>New recovery code</source>
        <translation>New recovery code</translation>
    </message>
    <message id="privacy.lock.open_up">
        <source>Take the lock away</source>
        <translation>Take the lock away</translation>
    </message>
    <message id="privacy.open_up.title">
        <source>Keep the database without a lock?</source>
        <translation>Keep the database without a lock?</translation>
    </message>
    <message id="privacy.open_up.text">
        <source>Names and answers can then be read by whoever has this computer.</source>
        <translation>Names and answers can then be read by whoever has this computer.</translation>
    </message>
    <message id="privacy.open_up.keep">
        <source>Keep it locked</source>
        <translation>Keep it locked</translation>
    </message>
    <message id="privacy.changed">
        <source>The passphrase was changed. The recovery code stays.</source>
        <translation>The passphrase was changed. The recovery code stays.</translation>
    </message>
    <message id="privacy.opened_up">
        <source>The database is no longer locked.</source>
        <translation>The database is no longer locked.</translation>
    </message>
    <message id="privacy.passphrase">
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message id="privacy.passphrase.title">
        <source>A passphrase for this computer</source>
        <translation>A passphrase for this computer</translation>
    </message>
    <message id="privacy.passphrase.text">
        <source>At least {least} signs. It is asked for each time the program starts. A recovery code follows: write it down and keep it away from the computer.</source>
        <translation>At least {least} signs. It is asked for each time the program starts. A recovery code follows: write it down and keep it away from the computer.</translation>
    </message>
    <message id="privacy.passphrase.hint">
        <source>Three or four words that belong together for nobody else.</source>
        <translation>Three or four words that belong together for nobody else.</translation>
    </message>
    <message id="privacy.passphrase.again">
        <source>The same once more</source>
        <translation>The same once more</translation>
    </message>
    <message id="privacy.passphrase.differs">
        <source>The two are not the same. Type it again.</source>
        <translation>The two are not the same. Type it again.</translation>
    </message>
    <message id="privacy.passphrase.go">
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message id="privacy.show_typed">
        <source>Show what is typed</source>
        <translation>Show what is typed</translation>
    </message>
    <message id="privacy.code.title">
        <source>Recovery code: shown once</source>
        <translation>Recovery code: shown once</translation>
    </message>
    <message id="privacy.code.text">
        <source>It opens the database when the passphrase is forgotten. Write it on paper and keep it where the computer is not.</source>
        <translation>It opens the database when the passphrase is forgotten. Write it on paper and keep it where the computer is not.</translation>
    </message>
    <message id="privacy.code.once">
        <source>Without passphrase and code nobody can open the database again; only bundles that were handed on remain.</source>
        <translation>Without passphrase and code nobody can open the database again; only bundles that were handed on remain.</translation>
    </message>
    <message id="privacy.code.copy">
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message id="privacy.code.written">
        <source>I have written it down</source>
        <translation>I have written it down</translation>
    </message>
    <message id="privacy.code.go">
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message id="privacy.unlock.title">
        <source>This database is locked</source>
        <translation>This database is locked</translation>
    </message>
    <message id="privacy.unlock.text">
        <source>Names and answers on this computer are encrypted.</source>
        <translation>Names and answers on this computer are encrypted.</translation>
    </message>
    <message id="privacy.unlock.or_code">
        <source>Or the recovery code that was written down.</source>
        <translation>Or the recovery code that was written down.</translation>
    </message>
    <message id="privacy.unlock.go">
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message id="privacy.unlock.hint">
        <source>Forgotten both? Nobody can open it then. Another data folder begins anew, and bundles that were handed to the programme bring results back.</source>
        <translation>Forgotten both? Nobody can open it then. Another data folder begins anew, and bundles that were handed to the programme bring results back.</translation>
    </message>
</context>
</TS>
