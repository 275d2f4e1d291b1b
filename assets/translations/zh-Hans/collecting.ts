<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>collecting</name>
    <message id="collecting.title">
        <source>Collect results</source>
        <translation type="unfinished">收集结果</translation>
    </message>
    <message id="collecting.status">
        <source>The same file twice changes nothing. Nothing is repaired silently.</source>
        <translation type="unfinished">同一文件读两次不会改变任何内容。不会暗中修改任何数据。</translation>
    </message>
    <message id="collecting.last">
        <source>Last bundle {time}</source>
        <translation type="unfinished">最近数据包 {time}</translation>
    </message>
    <message id="collecting.facts">
        <source>{people} enrolled · {laptops} laptops</source>
        <translation type="unfinished">{people} 人登记 · {laptops} 台电脑</translation>
    </message>
    <message id="collecting.phase">
        <source>Which test is collected</source>
        <translation type="unfinished">收集哪次测验</translation>
    </message>
    <message id="collecting.no_session">
        <source>Choose a session first</source>
        <translation type="unfinished">请先选择培训场次</translation>
    </message>
    <message id="collecting.no_session.text">
        <source>Results are collected for one session. Open it among the sessions and press Collect there.</source>
        <translation type="unfinished">结果按场次收集。请在场次列表中打开一个场次，再点“收集结果”。</translation>
    </message>
    <message id="collecting.to_sessions">
        <source>Go to the sessions</source>
        <translation type="unfinished">前往培训场次</translation>
    </message>
    <message id="collecting.next_stick">
        <source>Put in the next stick</source>
        <translation type="unfinished">请插入下一个U盘</translation>
    </message>
    <message id="collecting.stick_here">
        <source>Stick {stick} is here</source>
        <translation type="unfinished">U盘 {stick} 已插入</translation>
    </message>
    <message id="collecting.drop">
        <source>Bundles on it are offered. Or drop files and folders here, many at once.</source>
        <translation type="unfinished">U盘中的数据包会列出供读取。也可将多个文件和文件夹拖到此处。</translation>
    </message>
    <message id="collecting.drop.auto">
        <source>Bundles on it are read by themselves. Or drop files and folders here, many at once.</source>
        <translation type="unfinished">U盘中的数据包会自动读取。也可将多个文件和文件夹拖到此处。</translation>
    </message>
    <message id="collecting.choose">
        <source>Choose files</source>
        <translation type="unfinished">选择文件</translation>
    </message>
    <message id="collecting.file_kind">
        <source>Bundles of laptops</source>
        <translation type="unfinished">电脑数据包</translation>
    </message>
    <message id="collecting.any_file">
        <source>All files</source>
        <translation type="unfinished">所有文件</translation>
    </message>
    <message id="collecting.offer">
        <source>Read {count} bundles on it</source>
        <translation type="unfinished">读取其中 {count} 个数据包</translation>
    </message>
    <message id="collecting.offer.one">
        <source>Read the bundle on it</source>
        <translation type="unfinished">读取其中的数据包</translation>
    </message>
    <message id="collecting.auto">
        <source>Read sticks without asking</source>
        <translation type="unfinished">插入U盘即读取，不再询问</translation>
    </message>
    <message id="collecting.reading">
        <source>Reading bundles</source>
        <translation type="unfinished">正在读取数据包</translation>
    </message>
    <message id="collecting.file_of">
        <source>{done} of {total}</source>
        <translation type="unfinished">{done} / {total}</translation>
    </message>
    <message id="collecting.cancel">
        <source>Stop reading</source>
        <translation type="unfinished">停止读取</translation>
    </message>
    <message id="collecting.read.files">
        <source>{count} files read</source>
        <translation type="unfinished">已读取 {count} 个文件</translation>
    </message>
    <message id="collecting.read.file">
        <source>1 file read</source>
        <translation type="unfinished">已读取 1 个文件</translation>
    </message>
    <message id="collecting.read.answers">
        <source>{count} new answers</source>
        <translation type="unfinished">{count} 个新答案</translation>
    </message>
    <message id="collecting.read.nothing_new">
        <source>{count} already here</source>
        <translation type="unfinished">{count} 个已有</translation>
    </message>
    <message id="collecting.read.aside">
        <source>{count} set aside</source>
        <translation type="unfinished">{count} 个另存待查</translation>
    </message>
    <message id="collecting.of_people">
        <source>of {count} people’s answers are here</source>
        <translation type="unfinished">/ {count} 人的答案已到</translation>
    </message>
    <message id="collecting.laptops_whole">
        <source>{count} of {all} laptops complete</source>
        <translation type="unfinished">{count} / {all} 台电脑完整</translation>
    </message>
    <message id="collecting.answers">
        <source>{count} answers, none twice</source>
        <translation type="unfinished">{count} 个答案，无重复</translation>
    </message>
    <message id="collecting.room">
        <source>The room</source>
        <translation type="unfinished">教室</translation>
    </message>
    <message id="collecting.no_laptops">
        <source>No laptop has joined yet. Laptops join by the session file or by the QR code; they appear here with their first bundle.</source>
        <translation type="unfinished">还没有电脑加入。电脑通过场次文件或二维码加入，首个数据包到达后显示在此。</translation>
    </message>
    <message id="collecting.laptop">
        <source>Laptop {label}</source>
        <translation type="unfinished">电脑 {label}</translation>
    </message>
    <message id="collecting.laptop.here">
        <source>here</source>
        <translation type="unfinished">已到</translation>
    </message>
    <message id="collecting.laptop.waiting">
        <source>waiting</source>
        <translation type="unfinished">等待中</translation>
    </message>
    <message id="collecting.laptop.incomplete">
        <source>incomplete</source>
        <translation type="unfinished">不完整</translation>
    </message>
    <message id="collecting.laptop.set_aside">
        <source>set aside</source>
        <translation type="unfinished">另存待查</translation>
    </message>
    <message id="collecting.no_stick">
        <source>no stick yet</source>
        <translation type="unfinished">未收到U盘</translation>
    </message>
    <message id="collecting.lost">
        <source>{count} missing</source>
        <translation type="unfinished">缺 {count} 条</translation>
    </message>
    <message id="collecting.clock_slow">
        <source>clock slow</source>
        <translation type="unfinished">时钟偏慢</translation>
    </message>
    <message id="collecting.clock_fast">
        <source>clock fast</source>
        <translation type="unfinished">时钟偏快</translation>
    </message>
    <message id="collecting.people">
        <source>{count} people</source>
        <translation type="unfinished">{count} 人</translation>
    </message>
    <message id="collecting.person">
        <source>1 person</source>
        <translation type="unfinished">1 人</translation>
    </message>
    <message id="collecting.hours_minutes">
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished">{hours}小时{minutes}分</translation>
    </message>
    <message id="collecting.hours">
        <source>{hours} h</source>
        <translation type="unfinished">{hours}小时</translation>
    </message>
    <message id="collecting.minutes">
        <source>{minutes} min</source>
        <translation type="unfinished">{minutes}分</translation>
    </message>
    <message id="collecting.look">
        <source>Needs a look</source>
        <translation type="unfinished">需要查看</translation>
    </message>
    <message id="collecting.look.nothing">
        <source>Nothing: every file that came is whole.</source>
        <translation type="unfinished">没有：收到的文件都完整。</translation>
    </message>
    <message id="collecting.forget">
        <source>Looked into: take it off this list</source>
        <translation type="unfinished">已查看：从列表移除</translation>
    </message>
    <message id="collecting.look.more">
        <source>and {count} more</source>
        <translation type="unfinished">另有 {count} 项</translation>
    </message>
    <message id="collecting.show">
        <source>Show</source>
        <translation type="unfinished">查看</translation>
    </message>
    <message id="collecting.look.gap">
        <source>{who}: records {which} are missing</source>
        <translation type="unfinished">{who}：缺少记录 {which}</translation>
    </message>
    <message id="collecting.look.gap.do">
        <source>Bring it back: they are still on it.</source>
        <translation type="unfinished">请把它拿回来：记录还在那台电脑上。</translation>
    </message>
    <message id="collecting.look.slow">
        <source>{who}: clock at least {time} slow</source>
        <translation type="unfinished">{who}：时钟至少慢{time}</translation>
    </message>
    <message id="collecting.look.fast">
        <source>{who}: clock at least {time} fast</source>
        <translation type="unfinished">{who}：时钟至少快{time}</translation>
    </message>
    <message id="collecting.look.clock.do">
        <source>Order of answers kept; times marked.</source>
        <translation type="unfinished">答案顺序保留；时间已标记。</translation>
    </message>
    <message id="collecting.look.unknown">
        <source>{who} is not known here</source>
        <translation type="unfinished">此处未登记{who}</translation>
    </message>
    <message id="collecting.look.unknown.do">
        <source>Kept aside, not counted. Show it, compare the fingerprint, then accept or discard it.</source>
        <translation type="unfinished">已另存，未计入。请查看并核对指纹，再接受或丢弃。</translation>
    </message>
    <message id="collecting.look.conflict">
        <source>{who}: {count} records differ from those here</source>
        <translation type="unfinished">{who}：{count} 条记录与已有的不同</translation>
    </message>
    <message id="collecting.look.conflict.do">
        <source>Both are set aside, neither counts. Keep the laptop as it is and ask for its bundle again.</source>
        <translation type="unfinished">两者均另存，都不计入。请保持该电脑原样并重新索取数据包。</translation>
    </message>
    <message id="collecting.look.bundle_damaged">
        <source>{who}: file changed after signing</source>
        <translation type="unfinished">{who}：文件在签名后被改动</translation>
    </message>
    <message id="collecting.look.bundle_damaged.do">
        <source>Set aside. Ask for the bundle again.</source>
        <translation type="unfinished">已另存。请重新索取数据包。</translation>
    </message>
    <message id="collecting.look.bundle_cut_short">
        <source>{who}: the file is cut short</source>
        <translation type="unfinished">{who}：文件不完整</translation>
    </message>
    <message id="collecting.look.bundle_cut_short.do">
        <source>Set aside. Write the bundle to the stick again and take the stick out only when it is done.</source>
        <translation type="unfinished">已另存。请重新将数据包写入U盘，写完后再拔出。</translation>
    </message>
    <message id="collecting.look.bundle_for_another">
        <source>{who}: written for another trainer</source>
        <translation type="unfinished">{who}：写给另一位培训师</translation>
    </message>
    <message id="collecting.look.bundle_for_another.do">
        <source>Only that trainer’s laptop can open it. Pass the stick on, or let the laptop join this session.</source>
        <translation type="unfinished">只有该培训师的电脑能打开。请转交U盘，或让该电脑加入本场次。</translation>
    </message>
    <message id="collecting.look.refused">
        <source>{who} was set aside</source>
        <translation type="unfinished">{who} 已另存</translation>
    </message>
    <message id="collecting.look.refused.do">
        <source>Ask for the bundle again.</source>
        <translation type="unfinished">请重新索取数据包。</translation>
    </message>
    <message id="collecting.look.unread">
        <source>{who}: {count} records of a newer program</source>
        <translation type="unfinished">{who}：{count} 条记录来自较新版本</translation>
    </message>
    <message id="collecting.look.unread.do">
        <source>Kept unread, not counted. A program that reads schema {needs} counts them.</source>
        <translation type="unfinished">已保留，未读取、未计入。能读取架构 {needs} 的版本会计入。</translation>
    </message>
    <message id="collecting.file.merged">
        <source>read and counted</source>
        <translation type="unfinished">已读取并计入</translation>
    </message>
    <message id="collecting.file.nothing_new">
        <source>already here</source>
        <translation type="unfinished">已有</translation>
    </message>
    <message id="collecting.file.quarantined">
        <source>kept aside until the laptop is accepted</source>
        <translation type="unfinished">接受该电脑前另存</translation>
    </message>
    <message id="collecting.file.conflict">
        <source>differs from what is here</source>
        <translation type="unfinished">与已有内容不同</translation>
    </message>
    <message id="collecting.file.refused">
        <source>cannot be used</source>
        <translation type="unfinished">无法使用</translation>
    </message>
    <message id="collecting.fingerprint">
        <source>Fingerprint of this laptop</source>
        <translation type="unfinished">该电脑的指纹</translation>
    </message>
    <message id="collecting.compare">
        <source>On that laptop open Learn and then the session: its fingerprint stands there in large. Compare all sixteen digits.</source>
        <translation type="unfinished">在那台电脑上打开“学习”再打开场次：那里以大字显示指纹。请核对全部十六位。</translation>
    </message>
    <message id="collecting.accept">
        <source>The same: accept it</source>
        <translation type="unfinished">一致：接受</translation>
    </message>
    <message id="collecting.refuse">
        <source>Not the same: discard</source>
        <translation type="unfinished">不一致：丢弃</translation>
    </message>
    <message id="collecting.close">
        <source>Close</source>
        <translation type="unfinished">关闭</translation>
    </message>
    <message id="collecting.came">
        <source>came {time}</source>
        <translation type="unfinished">{time} 到达</translation>
    </message>
    <message id="collecting.gaps">
        <source>records {which} are missing</source>
        <translation type="unfinished">缺少记录 {which}</translation>
    </message>
    <message id="collecting.clock.slow">
        <source>clock at least {time} slow</source>
        <translation type="unfinished">时钟至少慢{time}</translation>
    </message>
    <message id="collecting.clock.fast">
        <source>clock at least {time} fast</source>
        <translation type="unfinished">时钟至少快{time}</translation>
    </message>
    <message id="collecting.nobody_enrolled">
        <source>Nobody is enrolled yet</source>
        <translation type="unfinished">尚无人登记</translation>
    </message>
    <message id="collecting.nobody_missing">
        <source>Nobody is missing</source>
        <translation type="unfinished">无人缺少</translation>
    </message>
    <message id="collecting.missing_one">
        <source>One person still missing</source>
        <translation type="unfinished">还缺 1 人</translation>
    </message>
    <message id="collecting.missing_many">
        <source>{count} people still missing</source>
        <translation type="unfinished">还缺 {count} 人</translation>
    </message>
    <message id="collecting.missing_more">
        <source>and {count} more in the list</source>
        <translation type="unfinished">列表中另有 {count} 人</translation>
    </message>
    <message id="collecting.missing.no_laptop">
        <source>nothing has come</source>
        <translation type="unfinished">尚未收到</translation>
    </message>
    <message id="collecting.missing.unfinished">
        <source>begun, not handed in</source>
        <translation type="unfinished">已开始，未交卷</translation>
    </message>
    <message id="collecting.missing.set_aside">
        <source>file set aside</source>
        <translation type="unfinished">文件另存待查</translation>
    </message>
    <message id="collecting.no_code">
        <source>no code</source>
        <translation type="unfinished">无代码</translation>
    </message>
    <message id="collecting.copy">
        <source>Copy the list</source>
        <translation type="unfinished">复制名单</translation>
    </message>
    <message id="collecting.copy.what">
        <source>Codes, laptops and reasons to the clipboard</source>
        <translation type="unfinished">将代码、电脑和原因复制到剪贴板</translation>
    </message>
    <message id="collecting.copied">
        <source>{rows} rows copied</source>
        <translation type="unfinished">已复制 {rows} 行</translation>
    </message>
    <message id="collecting.list">
        <source>List of who is missing</source>
        <translation type="unfinished">缺少人员名单</translation>
    </message>
    <message id="collecting.list.saved">
        <source>{rows} rows written to {file}</source>
        <translation type="unfinished">已将 {rows} 行写入 {file}</translation>
    </message>
    <message id="collecting.list.code">
        <source>Code</source>
        <translation type="unfinished">代码</translation>
    </message>
    <message id="collecting.list.laptop">
        <source>Laptop</source>
        <translation type="unfinished">电脑</translation>
    </message>
    <message id="collecting.list.why">
        <source>Why</source>
        <translation type="unfinished">原因</translation>
    </message>
</context>
</TS>
