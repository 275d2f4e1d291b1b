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
</context>
</TS>
