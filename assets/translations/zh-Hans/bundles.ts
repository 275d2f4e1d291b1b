<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>bundles</name>
    <message id="errors.not_a_box_key">
        <source>{file}: this file should hold the laptop's key for bundles and holds none. Put the right file back; it is never replaced by itself.</source>
        <translation type="unfinished">{file}：此文件应保存本机打开数据包的密钥，但其中没有。请放回正确的文件；程序不会自行替换。</translation>
    </message>
    <message id="errors.not_a_bundle">
        <source>{file}: this is no bundle of a laptop. Choose the file that ends in .blbundle.</source>
        <translation type="unfinished">{file}：这不是电脑数据包。请选择以 .blbundle 结尾的文件。</translation>
    </message>
    <message id="errors.bundle_cut_short">
        <source>{file}: the bundle ends too early; it was not copied to the end. Copy it again, or ask the laptop for a new one.</source>
        <translation type="unfinished">{file}：数据包不完整，没有复制完。请重新复制，或让该电脑重新写一个。</translation>
    </message>
    <message id="errors.bundle_for_another">
        <source>{file}: this bundle was written for another trainer (key {theirs}, this laptop's is {ours}). Give it to that trainer, or have the laptop join with this session's file.</source>
        <translation type="unfinished">{file}：此数据包是写给另一位培训师的（密钥 {theirs}，本机密钥为 {ours}）。请交给那位培训师，或让该电脑用本场次文件加入。</translation>
    </message>
    <message id="errors.bundle_damaged">
        <source>{file}: laptop {label}: something in this bundle was changed after it was written ({why}); nothing of it was taken. Ask that laptop for a new bundle.</source>
        <translation type="unfinished">{file}：电脑 {label}：此数据包写好后被改动过（{why}），没有采用其中任何内容。请让该电脑重新写一个。</translation>
    </message>
    <message id="errors.bundle_too_large">
        <source>{file}: there is more in this bundle than any laptop writes (limit {limit} MB and one million events). Ask the laptop for a new bundle.</source>
        <translation type="unfinished">{file}：此数据包的内容超过一台电脑可能写出的量（上限 {limit} MB 和一百万条事件）。请让该电脑重新写一个。</translation>
    </message>
    <message id="errors.newer_bundle">
        <source>{file}: this bundle was written by a newer program (format {found}). Install that version here, then merge it again.</source>
        <translation type="unfinished">{file}：此数据包由较新的程序写成（格式 {found}）。请在本机安装该版本后再合并。</translation>
    </message>
    <message id="errors.bundle_of_no_session">
        <source>{file}: this bundle belongs to session {session}, which this laptop does not lead. Merge it on the laptop of that session's trainer.</source>
        <translation type="unfinished">{file}：此数据包属于场次 {session}，而本机不主持该场次。请在该场次培训师的电脑上合并。</translation>
    </message>
    <message id="errors.bundle_of_own">
        <source>{file}: this bundle says to be of this very laptop and holds events that it never wrote. Nothing was taken; find out where the file comes from.</source>
        <translation type="unfinished">{file}：此数据包自称来自本机，却含有本机从未写过的事件。没有采用任何内容；请查明文件来源。</translation>
    </message>
    <message id="errors.bundle_other_key">
        <source>{file}: laptop {label} is known with the key {known}, and this bundle is signed with {found}. Compare with the laptop's screen before you accept it.</source>
        <translation type="unfinished">{file}：电脑 {label} 已知的密钥是 {known}，而此数据包的签名密钥是 {found}。接受前请与该电脑屏幕核对。</translation>
    </message>
    <message id="errors.bundle_several_keys">
        <source>Bundles that say to be of laptop {label} are signed with several keys: {keys}. Say which one stands on the laptop's screen.</source>
        <translation type="unfinished">自称来自电脑 {label} 的数据包由多个密钥签名：{keys}。请说明该电脑屏幕上显示的是哪一个。</translation>
    </message>
    <message id="errors.own_record_damaged">
        <source>This laptop's own record was changed from outside (event {seq}), and a bundle of it would be refused. Run "borderlens results rebuild" to see all faults, and tell the trainer.</source>
        <translation type="unfinished">本机自己的记录被外部改动过（事件 {seq}），由此写出的数据包会被拒收。请运行“borderlens results rebuild”查看全部问题，并告知培训师。</translation>
    </message>
    <message id="errors.not_joined">
        <source>This laptop has not joined the session {session}, so there is no bundle to write. Open the session's file first; the trainer's own laptop needs no bundle.</source>
        <translation type="unfinished">本机尚未加入场次 {session}，没有可写的数据包。请先打开场次文件；培训师自己的电脑不需要数据包。</translation>
    </message>
    <message id="errors.trainer_not_known">
        <source>The session {session} names no key of its trainer on this laptop. Join again with the session's file.</source>
        <translation type="unfinished">本机上的场次 {session} 没有培训师的密钥。请用场次文件重新加入。</translation>
    </message>
    <message id="errors.nothing_aside">
        <source>Nothing of laptop {device} waits to be accepted in session {session}. Merge its bundle first.</source>
        <translation type="unfinished">场次 {session} 中没有等待接受的电脑 {device} 的数据包。请先合并它的数据包。</translation>
    </message>
    <message id="bundles.written">
        <source>Bundle written: {file}</source>
        <translation type="unfinished">已写出数据包：{file}</translation>
    </message>
    <message id="bundles.read">
        <source>{files} files read, {bad} need a look.</source>
        <translation type="unfinished">已读取 {files} 个文件，{bad} 个需要查看。</translation>
    </message>
    <message id="bundles.merged">
        <source>{file}: laptop {label}: {answers} new answers of {people} people, {new} of {events} events new.</source>
        <translation type="unfinished">{file}：电脑 {label}：{people} 人的 {answers} 个新答案，{events} 条事件中 {new} 条为新。</translation>
    </message>
    <message id="bundles.nothing_new">
        <source>{file}: laptop {label}: already here, 0 new.</source>
        <translation type="unfinished">{file}：电脑 {label}：已在本机，新增 0。</translation>
    </message>
    <message id="bundles.quarantined">
        <source>{file}: laptop {label} has not been accepted; its {events} events wait. Compare the digits {fingerprint} with those on its screen, then run the same command with --accept "{fingerprint}".</source>
        <translation type="unfinished">{file}：电脑 {label} 尚未被接受，其 {events} 条事件在等待。请将 {fingerprint} 与该电脑屏幕上的数字核对，然后用 --accept "{fingerprint}" 再次运行同一命令。</translation>
    </message>
    <message id="bundles.conflict">
        <source>{file}: laptop {label}: {new} of {events} events new, {count} contradict others under the same name; both are set aside and neither counts: {ids}</source>
        <translation type="unfinished">{file}：电脑 {label}：{events} 条事件中 {new} 条为新，{count} 条与同名的其他事件矛盾；双方都搁置，都不计入：{ids}</translation>
    </message>
    <message id="bundles.gap">
        <source>Laptop {label}: events {first} to {last} are missing. Ask it for a new bundle.</source>
        <translation type="unfinished">电脑 {label}：缺少事件 {first} 至 {last}。请让它重新写一个数据包。</translation>
    </message>
    <message id="bundles.unread">
        <source>Laptop {label}: {count} events need a program that reads version {needs}; they are kept unread.</source>
        <translation type="unfinished">电脑 {label}：{count} 条事件需要能读版本 {needs} 的程序；已保留，未读取。</translation>
    </message>
    <message id="bundles.clock_ahead">
        <source>Laptop {label}: its clock is at least {minutes} minutes ahead. Its answers count all the same.</source>
        <translation type="unfinished">电脑 {label}：时钟至少快 {minutes} 分钟。其答案照常计入。</translation>
    </message>
    <message id="bundles.clock_behind">
        <source>Laptop {label}: its clock is at least {minutes} minutes behind. Its answers count all the same.</source>
        <translation type="unfinished">电脑 {label}：时钟至少慢 {minutes} 分钟。其答案照常计入。</translation>
    </message>
</context>
</TS>
