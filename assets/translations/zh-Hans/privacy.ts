<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>privacy</name>
    <message id="errors.short_passphrase">
        <source>This passphrase is too short. Use at least {least} signs; three or four words are easy to keep in mind.</source>
        <translation type="unfinished">口令太短。请至少使用 {least} 个字符；三四个词语比较好记。</translation>
    </message>
    <message id="errors.wrong_passphrase">
        <source>{file}: this is neither the passphrase nor the recovery code. Nothing was changed. Try again, or use the recovery code that was written down.</source>
        <translation type="unfinished">{file}：这既不是口令，也不是恢复码。没有任何改动。请重试，或使用已抄下的恢复码。</translation>
    </message>
    <message id="errors.damaged_lock">
        <source>{file}: the lock of the database and its copy cannot be read. Put back the file from a backup of the whole data folder.</source>
        <translation type="unfinished">{file}：数据库的锁文件及其副本都无法读取。请从整个数据文件夹的备份中恢复该文件。</translation>
    </message>
    <message id="errors.locked_database">
        <source>{file} is locked. Give its passphrase in the window, or in BORDERLENS_PASSPHRASE for a command.</source>
        <translation type="unfinished">{file} 已加锁。请在窗口中输入口令；使用命令时请设置 BORDERLENS_PASSPHRASE。</translation>
    </message>
    <message id="privacy.title">
        <source>Privacy and lock</source>
        <translation type="unfinished">隐私与加锁</translation>
    </message>
    <message id="privacy.status">
        <source>Nothing leaves this computer unless somebody takes it along.</source>
        <translation type="unfinished">除非有人带走，否则任何内容都不会离开这台电脑。</translation>
    </message>
    <message id="privacy.kept">
        <source>What is kept, and where</source>
        <translation type="unfinished">保存了什么，在哪里</translation>
    </message>
    <message id="privacy.kept.names">
        <source>Names, agencies, provinces</source>
        <translation type="unfinished">姓名、单位、省份</translation>
    </message>
    <message id="privacy.kept.names.text">
        <source>In one table of the database. It can be changed, and a person can be erased from it for good, backups included. No identity number, birth date, telephone or portrait is ever asked for.</source>
        <translation type="unfinished">在数据库的一张表中。可以修改，也可以把某人彻底删除，备份中也一并删除。从不询问证件号码、出生日期、电话或肖像。</translation>
    </message>
    <message id="privacy.kept.answers">
        <source>Answers and scores</source>
        <translation type="unfinished">作答与成绩</translation>
    </message>
    <message id="privacy.kept.answers.text">
        <source>In the same database as a chain that nobody changes, under a number instead of a name. They stay, without a person, when somebody is erased.</source>
        <translation type="unfinished">在同一个数据库中，是一条无人改动的链，用编号代替姓名。某人被删除后，作答仍保留，但不再对应任何人。</translation>
    </message>
    <message id="privacy.kept.photos">
        <source>Photographs</source>
        <translation type="unfinished">照片</translation>
    </message>
    <message id="privacy.kept.photos.text">
        <source>A photograph that is checked is read and not kept. Confirmed reference pictures are kept, made smaller and without place and camera.</source>
        <translation type="unfinished">被检查的照片只读取，不保存。经确认的参考照片会保存，尺寸缩小，并去除位置和相机信息。</translation>
    </message>
    <message id="privacy.kept.bundles">
        <source>Bundles for the trainer</source>
        <translation type="unfinished">交给培训师的数据包</translation>
    </message>
    <message id="privacy.kept.bundles.text">
        <source>Encrypted to the trainer's laptop and signed by this one. Whoever finds the stick reads nothing.</source>
        <translation type="unfinished">只为培训师的电脑加密，并由本机签名。捡到 U 盘的人什么也读不到。</translation>
    </message>
    <message id="privacy.kept.exports">
        <source>Exports and reports</source>
        <translation type="unfinished">导出与报告</translation>
    </message>
    <message id="privacy.kept.exports.text">
        <source>Where you saved them. People stand as pseudonyms or numbers unless names were asked for; small groups are not shown in what is shared.</source>
        <translation type="unfinished">在您保存的位置。除非要求写出姓名，人员均以化名或编号出现；共享内容中不显示人数过少的组。</translation>
    </message>
    <message id="privacy.kept.window">
        <source>Settings, keys and the log</source>
        <translation type="unfinished">设置、密钥和日志</translation>
    </message>
    <message id="privacy.kept.window.text">
        <source>As files in {folder}. The lock does not cover keys and release codes; the settings hold no name while the database is locked.</source>
        <translation type="unfinished">以文件形式在 {folder} 中。数据库加锁不包括密钥和公布码；加锁期间设置中不含姓名。</translation>
    </message>
    <message id="privacy.kept.never">
        <source>Never</source>
        <translation type="unfinished">从不</translation>
    </message>
    <message id="privacy.kept.never.text">
        <source>No network, no telemetry, no account. Only results that a trainer pushes to a record store go out, when they are pushed.</source>
        <translation type="unfinished">不联网，不上传使用数据，没有账户。只有培训师推送到学习记录库的结果才会发出，而且只在推送时。</translation>
    </message>
    <message id="privacy.disk">
        <source>A locked database does not replace encryption of the whole disk. Switch that on, too: what was written before may still stand in unused parts of the disk.</source>
        <translation type="unfinished">数据库加锁不能代替整盘加密。请同时启用整盘加密：此前写入的内容可能仍留在磁盘未使用的部分。</translation>
    </message>
    <message id="privacy.lock">
        <source>Lock of the database</source>
        <translation type="unfinished">数据库加锁</translation>
    </message>
    <message id="privacy.lock.open">
        <source>Not locked</source>
        <translation type="unfinished">未加锁</translation>
    </message>
    <message id="privacy.lock.locked">
        <source>Locked</source>
        <translation type="unfinished">已加锁</translation>
    </message>
    <message id="privacy.lock.open_text">
        <source>Whoever has this computer or a copy of its folder can read names and answers. With a passphrase of the workshop the whole database is encrypted.</source>
        <translation type="unfinished">拿到这台电脑或其文件夹副本的人可以读到姓名和作答。设置本场次的口令后，整个数据库都会加密。</translation>
    </message>
    <message id="privacy.lock.locked_text">
        <source>The database is encrypted. It opens with the passphrase or with the recovery code, and with nothing else.</source>
        <translation type="unfinished">数据库已加密。只能用口令或恢复码打开，别无他法。</translation>
    </message>
    <message id="privacy.lock.go">
        <source>Lock with a passphrase</source>
        <translation type="unfinished">用口令加锁</translation>
    </message>
    <message id="privacy.lock.change">
        <source>Change the passphrase</source>
        <translation type="unfinished">更改口令</translation>
    </message>
    <message id="privacy.lock.new_code">
        <source>New recovery code</source>
        <translation type="unfinished">新的恢复码</translation>
    </message>
    <message id="privacy.lock.open_up">
        <source>Take the lock away</source>
        <translation type="unfinished">解除加锁</translation>
    </message>
    <message id="privacy.open_up.title">
        <source>Keep the database without a lock?</source>
        <translation type="unfinished">让数据库不再加锁？</translation>
    </message>
    <message id="privacy.open_up.text">
        <source>Names and answers can then be read by whoever has this computer.</source>
        <translation type="unfinished">之后，拿到这台电脑的人都可以读到姓名和作答。</translation>
    </message>
    <message id="privacy.open_up.keep">
        <source>Keep it locked</source>
        <translation type="unfinished">保持加锁</translation>
    </message>
    <message id="privacy.changed">
        <source>The passphrase was changed. The recovery code stays.</source>
        <translation type="unfinished">口令已更改。恢复码不变。</translation>
    </message>
    <message id="privacy.opened_up">
        <source>The database is no longer locked.</source>
        <translation type="unfinished">数据库不再加锁。</translation>
    </message>
    <message id="privacy.passphrase">
        <source>Passphrase</source>
        <translation type="unfinished">口令</translation>
    </message>
    <message id="privacy.passphrase.title">
        <source>A passphrase for this computer</source>
        <translation type="unfinished">为这台电脑设置口令</translation>
    </message>
    <message id="privacy.passphrase.text">
        <source>At least {least} signs. It is asked for each time the program starts. A recovery code follows: write it down and keep it away from the computer.</source>
        <translation type="unfinished">至少 {least} 个字符。每次启动程序时都要输入。随后会显示恢复码：请抄下来，与电脑分开保存。</translation>
    </message>
    <message id="privacy.passphrase.hint">
        <source>Three or four words that belong together for nobody else.</source>
        <translation type="unfinished">三四个只有您会放在一起的词。</translation>
    </message>
    <message id="privacy.passphrase.again">
        <source>The same once more</source>
        <translation type="unfinished">再输入一次</translation>
    </message>
    <message id="privacy.passphrase.differs">
        <source>The two are not the same. Type it again.</source>
        <translation type="unfinished">两次输入不一致。请重新输入。</translation>
    </message>
    <message id="privacy.passphrase.go">
        <source>Lock</source>
        <translation type="unfinished">加锁</translation>
    </message>
    <message id="privacy.show_typed">
        <source>Show what is typed</source>
        <translation type="unfinished">显示输入内容</translation>
    </message>
    <message id="privacy.code.title">
        <source>Recovery code: shown once</source>
        <translation type="unfinished">恢复码：只显示一次</translation>
    </message>
    <message id="privacy.code.text">
        <source>It opens the database when the passphrase is forgotten. Write it on paper and keep it where the computer is not.</source>
        <translation type="unfinished">忘记口令时，可用它打开数据库。请抄在纸上，并放在与电脑不同的地方。</translation>
    </message>
    <message id="privacy.code.once">
        <source>Without passphrase and code nobody can open the database again; only bundles that were handed on remain.</source>
        <translation type="unfinished">没有口令和恢复码，谁也无法再打开数据库；只剩下已交出的数据包。</translation>
    </message>
    <message id="privacy.code.copy">
        <source>Copy</source>
        <translation type="unfinished">复制</translation>
    </message>
    <message id="privacy.code.written">
        <source>I have written it down</source>
        <translation type="unfinished">我已抄下</translation>
    </message>
    <message id="privacy.code.go">
        <source>Done</source>
        <translation type="unfinished">完成</translation>
    </message>
    <message id="privacy.unlock.title">
        <source>This database is locked</source>
        <translation type="unfinished">此数据库已加锁</translation>
    </message>
    <message id="privacy.unlock.text">
        <source>Names and answers on this computer are encrypted.</source>
        <translation type="unfinished">这台电脑上的姓名和作答已加密。</translation>
    </message>
    <message id="privacy.unlock.or_code">
        <source>Or the recovery code that was written down.</source>
        <translation type="unfinished">或已抄下的恢复码。</translation>
    </message>
    <message id="privacy.unlock.go">
        <source>Open</source>
        <translation type="unfinished">打开</translation>
    </message>
    <message id="privacy.unlock.hint">
        <source>Forgotten both? Nobody can open it then. Another data folder begins anew, and bundles that were handed to the programme bring results back.</source>
        <translation type="unfinished">两者都忘了？那就没有人能打开。请用另一个数据文件夹重新开始；已交给项目的数据包可以带回结果。</translation>
    </message>
</context>
</TS>
