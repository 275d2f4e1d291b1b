<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>lrs</name>
    <message id="errors.not_a_programme_key">
        <source>{file} is not a programme key. Bring the programme's own key file back; a new one would change every pseudonym.</source>
        <translation type="unfinished">{file} 不是项目密钥。请放回项目自己的密钥文件；换新密钥会使所有化名改变。</translation>
    </message>
    <message id="errors.not_a_programme">
        <source>{given} cannot stand for the programme. Give an https address that belongs to it, such as https://training.example.org.</source>
        <translation type="unfinished">{given} 不能代表本项目。请填写属于项目的 https 地址，例如 https://training.example.org。</translation>
    </message>
    <message id="errors.programme_is_fixed">
        <source>Results went out under {held} before; under {given} every one of them would change. Keep {held}.</source>
        <translation type="unfinished">此前结果以 {held} 的名义发出；改用 {given} 会使全部结果改变。请保留 {held}。</translation>
    </message>
    <message id="errors.not_an_lrs_address">
        <source>{given} is not the address of a results server. Give it as https://host/path.</source>
        <translation type="unfinished">{given} 不是结果服务器的地址。请按 https://主机/路径 的形式填写。</translation>
    </message>
    <message id="errors.secret_in_address">
        <source>A user or password stands in the address of {lrs}, where others can read it. Give the address alone; the password is asked for.</source>
        <translation type="unfinished">{lrs} 的地址中带有用户名或密码，他人可能看到。请只填写地址，密码会另行询问。</translation>
    </message>
    <message id="errors.lrs_needs_tls">
        <source>{lrs} would send results and password in the open. Use an https address.</source>
        <translation type="unfinished">{lrs} 会以明文发送结果和密码。请使用 https 地址。</translation>
    </message>
    <message id="errors.no_lrs_password">
        <source>No password of {user} for {lrs} is kept here. Start the command on a terminal, where it asks, or put the password into {variable} for this run.</source>
        <translation type="unfinished">此处没有保存 {user} 在 {lrs} 的密码。请在终端中运行命令以便输入，或在本次运行前将密码放入 {variable}。</translation>
    </message>
    <message id="errors.no_keyring">
        <source>This system has no keyring to keep a password in. The password is used for this run only; put it into {variable} to be asked no more.</source>
        <translation type="unfinished">本系统没有可保存密码的密钥环。密码仅用于本次；放入 {variable} 后不再询问。</translation>
    </message>
    <message id="errors.lrs_refuses_user">
        <source>{lrs} does not accept {user} with this password, or lets {user} write nothing. Check both with whoever runs the server.</source>
        <translation type="unfinished">{lrs} 不接受 {user} 的密码，或不允许 {user} 写入。请与服务器管理员核对。</translation>
    </message>
    <message id="errors.lrs_certificate">
        <source>The certificate of {lrs} is not accepted ({why}). Nothing was sent. Check the address and this computer's date; ask whoever runs the server.</source>
        <translation type="unfinished">{lrs} 的证书未被接受（{why}）。未发送任何内容。请检查地址和本机日期，并询问服务器管理员。</translation>
    </message>
    <message id="errors.lrs_unreachable">
        <source>{lrs} does not answer ({why}). What it took is noted; push again later and it goes on.</source>
        <translation type="unfinished">{lrs} 没有应答（{why}）。已接收的部分已记录；稍后再次推送即可继续。</translation>
    </message>
    <message id="errors.lrs_answers_strangely">
        <source>{lrs} does not answer like a results server (HTTP {status}: {why}). Check the address; a login page of the network may stand in between.</source>
        <translation type="unfinished">{lrs} 的应答不像结果服务器（HTTP {status}：{why}）。请检查地址；可能被网络登录页面拦截。</translation>
    </message>
    <message id="errors.lrs_points_elsewhere">
        <source>{lrs} points to {to}. Results go to no other host than the one given: check the address and give the right one.</source>
        <translation type="unfinished">{lrs} 转向 {to}。结果只发往填写的主机：请核对并填写正确地址。</translation>
    </message>
    <message id="errors.lrs_takes_nothing">
        <source>{lrs} refuses one statement after the other ({why}). Nothing more was sent. Ask whoever runs the server whether it is an xAPI 1.0.3 end point.</source>
        <translation type="unfinished">{lrs} 接连拒收记录（{why}）。已停止发送。请询问服务器管理员该地址是否为 xAPI 1.0.3 接口。</translation>
    </message>
    <message id="lrs.written">
        <source>{statements} statements written to {file}.</source>
        <translation type="unfinished">已将 {statements} 条记录写入 {file}。</translation>
    </message>
    <message id="lrs.pushed">
        <source>{lrs}: {stored} statements sent, {before} were there before, {voided} taken back.</source>
        <translation type="unfinished">{lrs}：已发送 {stored} 条，此前已有 {before} 条，撤回 {voided} 条。</translation>
    </message>
    <message id="lrs.dry">
        <source>{lrs}: {stored} statements would be sent, {before} are there already, {voided} would be taken back. Nothing was sent.</source>
        <translation type="unfinished">{lrs}：将发送 {stored} 条，已有 {before} 条，将撤回 {voided} 条。未发送任何内容。</translation>
    </message>
    <message id="lrs.wait.sealed">
        <source>Sittings that wait because the code of their form is not on this laptop: {count}</source>
        <translation type="unfinished">因本机没有试卷密码而等待的答卷：{count}</translation>
    </message>
    <message id="lrs.wait.withdrawn">
        <source>Sittings that stay here because consent was taken back: {count}</source>
        <translation type="unfinished">因撤回同意而留在本机的答卷：{count}</translation>
    </message>
    <message id="lrs.wait.unknown">
        <source>Answers to {item} wait: this version of the item is not on this laptop.</source>
        <translation type="unfinished">{item} 的答案在等待：本机没有该题的此版本。</translation>
    </message>
    <message id="lrs.trouble.conflict">
        <source>Statement {id}: the server holds other content under this id and keeps it ({why}). Tell whoever runs the server.</source>
        <translation type="unfinished">记录 {id}：服务器在此编号下保存着其他内容且不更改（{why}）。请告知服务器管理员。</translation>
    </message>
    <message id="lrs.trouble.refused">
        <source>Statement {id}: the server does not take it ({why}). Tell whoever runs the server.</source>
        <translation type="unfinished">记录 {id}：服务器不接收（{why}）。请告知服务器管理员。</translation>
    </message>
    <message id="lrs.trouble.faulty">
        <source>Statement {id}: it was not sent, since it breaks xAPI ({why}). Keep this line and report it.</source>
        <translation type="unfinished">记录 {id}：不符合 xAPI，未发送（{why}）。请保留此行并报告。</translation>
    </message>
    <message id="lrs.ask">
        <source>Password of {user} at {lrs}</source>
        <translation type="unfinished">{user} 在 {lrs} 的密码</translation>
    </message>
    <message id="lrs.kept">
        <source>The password is kept in this system's keyring.</source>
        <translation type="unfinished">密码已保存在系统密钥环中。</translation>
    </message>
    <message id="lrs.title">
        <source>Send results to a server</source>
        <translation type="unfinished">将结果发送到服务器</translation>
    </message>
    <message id="lrs.intro">
        <source>Results of this session go to a Learning Record Store. People stand there as pseudonyms; names stay on this laptop.</source>
        <translation type="unfinished">本场次的结果将发送到学习记录库（LRS）。其中只有化名；姓名留在本机。</translation>
    </message>
    <message id="lrs.address">
        <source>Address of the server</source>
        <translation type="unfinished">服务器地址</translation>
    </message>
    <message id="lrs.user">
        <source>User</source>
        <translation type="unfinished">用户</translation>
    </message>
    <message id="lrs.password">
        <source>Password</source>
        <translation type="unfinished">密码</translation>
    </message>
    <message id="lrs.password.kept">
        <source>Empty: the one in this system's keyring</source>
        <translation type="unfinished">留空：使用系统密钥环中的密码</translation>
    </message>
    <message id="lrs.keep">
        <source>Keep the password in this system's keyring</source>
        <translation type="unfinished">将密码保存到系统密钥环</translation>
    </message>
    <message id="lrs.go">
        <source>Send</source>
        <translation type="unfinished">发送</translation>
    </message>
    <message id="lrs.stop">
        <source>Stop</source>
        <translation type="unfinished">停止</translation>
    </message>
    <message id="lrs.running">
        <source>Sittings: {done} of {total}</source>
        <translation type="unfinished">答卷：{done} / {total}</translation>
    </message>
    <message id="lrs.stopped">
        <source>Stopped. What the server took is noted; sending goes on from there.</source>
        <translation type="unfinished">已停止。服务器已接收的部分已记录，下次从此处继续。</translation>
    </message>
    <message id="lrs.close">
        <source>Close</source>
        <translation type="unfinished">关闭</translation>
    </message>
</context>
</TS>
