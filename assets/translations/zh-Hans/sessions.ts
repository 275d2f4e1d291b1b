<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>sessions</name>
    <message id="sessions.title">
        <source>Sessions</source>
        <translation type="unfinished">培训场次</translation>
    </message>
    <message id="sessions.taken">
        <source>Tests and practice taken on this computer</source>
        <translation type="unfinished">本机完成的测验和练习</translation>
    </message>
    <message id="sessions.count">
        <source>Sittings: {attempts} · people: {people}</source>
        <translation type="unfinished">{attempts} 次作答 · {people} 人</translation>
    </message>
    <message id="sessions.head.person">
        <source>Person</source>
        <translation type="unfinished">人员</translation>
    </message>
    <message id="sessions.head.mode">
        <source>Kind</source>
        <translation type="unfinished">类别</translation>
    </message>
    <message id="sessions.head.pack">
        <source>Pack</source>
        <translation type="unfinished">题包</translation>
    </message>
    <message id="sessions.head.opened">
        <source>Begun</source>
        <translation type="unfinished">开始</translation>
    </message>
    <message id="sessions.head.answered">
        <source>Answered</source>
        <translation type="unfinished">已答</translation>
    </message>
    <message id="sessions.head.right">
        <source>Right</source>
        <translation type="unfinished">正确</translation>
    </message>
    <message id="sessions.head.found">
        <source>Protected found</source>
        <translation type="unfinished">识别出受保护产品</translation>
    </message>
    <message id="sessions.head.accused">
        <source>Look-alikes accused</source>
        <translation type="unfinished">误认相似物</translation>
    </message>
    <message id="sessions.head.referred">
        <source>Undecidable referred</source>
        <translation type="unfinished">无法判断并送鉴定</translation>
    </message>
    <message id="sessions.head.state">
        <source>State</source>
        <translation type="unfinished">状态</translation>
    </message>
    <message id="sessions.mode.train">
        <source>Practice</source>
        <translation type="unfinished">练习</translation>
    </message>
    <message id="sessions.mode.self">
        <source>Self-test</source>
        <translation type="unfinished">自测</translation>
    </message>
    <message id="sessions.mode.pre">
        <source>Pre-test</source>
        <translation type="unfinished">课前测验</translation>
    </message>
    <message id="sessions.mode.post">
        <source>Post-test</source>
        <translation type="unfinished">课后测验</translation>
    </message>
    <message id="sessions.mode.follow-up">
        <source>Follow-up test</source>
        <translation type="unfinished">后续测验</translation>
    </message>
    <message id="sessions.state.open">
        <source>open</source>
        <translation type="unfinished">进行中</translation>
    </message>
    <message id="sessions.state.completed">
        <source>done</source>
        <translation type="unfinished">已完成</translation>
    </message>
    <message id="sessions.state.terminated">
        <source>left early</source>
        <translation type="unfinished">提前结束</translation>
    </message>
    <message id="sessions.person_erased">
        <source>erased person</source>
        <translation type="unfinished">已删除人员</translation>
    </message>
    <message id="sessions.of">
        <source>{part} of {whole}</source>
        <translation type="unfinished">{part}/{whole}</translation>
    </message>
    <message id="sessions.export">
        <source>Export results</source>
        <translation type="unfinished">导出结果</translation>
    </message>
    <message id="sessions.export_names">
        <source>With names</source>
        <translation type="unfinished">包含姓名</translation>
    </message>
    <message id="sessions.export_names_hint">
        <source>Off: people stand as codes only</source>
        <translation type="unfinished">关闭：只写代码</translation>
    </message>
    <message id="sessions.export_title">
        <source>Export results as CSV</source>
        <translation type="unfinished">导出为 CSV</translation>
    </message>
    <message id="sessions.export_filter">
        <source>Table (*.csv)</source>
        <translation type="unfinished">表格 (*.csv)</translation>
    </message>
    <message id="sessions.exported">
        <source>{rows} rows written to {file}</source>
        <translation type="unfinished">已将 {rows} 行写入 {file}</translation>
    </message>
    <message id="sessions.exported_open">
        <source>Open folder</source>
        <translation type="unfinished">打开文件夹</translation>
    </message>
    <message id="sessions.empty_title">
        <source>No test has been taken here yet</source>
        <translation type="unfinished">本机尚无测验记录</translation>
    </message>
    <message id="sessions.empty_text">
        <source>When people practise or sit a test in Learn, each sitting stands here: how many protected products they found, how many look-alikes they accused, how often they referred what cannot be told. The table can be exported for the trainer.</source>
        <translation type="unfinished">有人在“学习”中练习或测验后，每次作答都列在这里：识别出多少受保护产品、误认多少相似物、无法判断时送鉴定多少次。表格可导出给培训师。</translation>
    </message>
    <message id="sessions.empty_go">
        <source>Go to Learn</source>
        <translation type="unfinished">前往学习</translation>
    </message>
    <message id="sessions.status">
        <source>Missed products and accused look-alikes are two errors and are never added up.</source>
        <translation type="unfinished">漏掉制品和误认相似物是两种错误，从不相加。</translation>
    </message>
    <message id="sessions.status_list">
        <source>Figures come from what has arrived on this laptop.</source>
        <translation type="unfinished">数字来自本机已收到的内容。</translation>
    </message>
    <message id="sessions.taken_go">
        <source>Open the table</source>
        <translation type="unfinished">打开表格</translation>
    </message>
    <message id="sessions.list">
        <source>Joint sessions</source>
        <translation type="unfinished">联合培训场次</translation>
    </message>
    <message id="sessions.new">
        <source>New session</source>
        <translation type="unfinished">新建场次</translation>
    </message>
    <message id="sessions.go_on">
        <source>Go on with the plan</source>
        <translation type="unfinished">继续计划</translation>
    </message>
    <message id="sessions.open">
        <source>Open</source>
        <translation type="unfinished">打开</translation>
    </message>
    <message id="sessions.open_named">
        <source>Open {title}</source>
        <translation type="unfinished">打开{title}</translation>
    </message>
    <message id="sessions.none_title">
        <source>Plan a session before anybody sits a test</source>
        <translation type="unfinished">在任何人参加测验之前先规划场次</translation>
    </message>
    <message id="sessions.none_text">
        <source>A session says where and with whom, which forms are sat before and after, and what counts as competent. The criteria are fixed first; then people come in, laptops join without a network, and the figures are figures you can stand behind.</source>
        <translation type="unfinished">场次说明地点、参加者、课前课后使用的试卷以及怎样算合格。先确定标准，再录入人员，各电脑无需网络即可加入，得到的数字经得起追问。</translation>
    </message>
    <message id="sessions.enrolled">
        <source>{count} enrolled</source>
        <translation type="unfinished">已登记 {count} 人</translation>
    </message>
    <message id="sessions.sat">
        <source>{phase}: {part} of {whole} sat</source>
        <translation type="unfinished">{phase}：{part}/{whole} 人已考</translation>
    </message>
    <message id="sessions.days">
        <source>{first} to {last}</source>
        <translation type="unfinished">{first} 至 {last}</translation>
    </message>
    <message id="sessions.and_more">
        <source>{names} and {count} more</source>
        <translation type="unfinished">{names}等，另有 {count} 个</translation>
    </message>
    <message id="sessions.is.simulated">
        <source>Simulated people</source>
        <translation type="unfinished">模拟人员</translation>
    </message>
    <message id="sessions.is.fixed">
        <source>Criteria fixed {fingerprint}</source>
        <translation type="unfinished">标准已确定 {fingerprint}</translation>
    </message>
    <message id="sessions.is.not_fixed">
        <source>Criteria not fixed</source>
        <translation type="unfinished">标准未确定</translation>
    </message>
    <message id="sessions.is.closed">
        <source>Closed {day}</source>
        <translation type="unfinished">已结束 {day}</translation>
    </message>
    <message id="sessions.next.fix">
        <source>Next: fix the criteria</source>
        <translation type="unfinished">下一步：确定标准</translation>
    </message>
    <message id="sessions.next.fix.text">
        <source>Nobody can sit a form before they are fixed.</source>
        <translation type="unfinished">确定之前，任何人都不能作答。</translation>
    </message>
    <message id="sessions.next.fix.go">
        <source>Fix the defaults</source>
        <translation type="unfinished">确定默认标准</translation>
    </message>
    <message id="sessions.next.people">
        <source>Next: take in the roster</source>
        <translation type="unfinished">下一步：导入名单</translation>
    </message>
    <message id="sessions.next.people.text">
        <source>A table of people from CSV or Excel; nothing is written before you have seen it.</source>
        <translation type="unfinished">来自 CSV 或 Excel 的人员表；您查看之前不会写入任何内容。</translation>
    </message>
    <message id="sessions.next.people.go">
        <source>Take in a roster</source>
        <translation type="unfinished">导入名单</translation>
    </message>
    <message id="sessions.next.file">
        <source>Next: hand out the session file</source>
        <translation type="unfinished">下一步：分发场次文件</translation>
    </message>
    <message id="sessions.next.file.text">
        <source>Save it on a stick, open it on each laptop: forms, roster and criteria come with it.</source>
        <translation type="unfinished">存入U盘并在每台电脑上打开：试卷、名单和标准一并带入。</translation>
    </message>
    <message id="sessions.next.file.go">
        <source>Save session file</source>
        <translation type="unfinished">保存场次文件</translation>
    </message>
    <message id="sessions.next.sit">
        <source>Next: people sit their first form</source>
        <translation type="unfinished">下一步：学员做第一份试卷</translation>
    </message>
    <message id="sessions.next.sit.text">
        <source>Laptops join by the file or by the QR on the projector.</source>
        <translation type="unfinished">电脑通过文件或投影上的二维码加入。</translation>
    </message>
    <message id="sessions.next.sit.go">
        <source>Show the QR</source>
        <translation type="unfinished">展示二维码</translation>
    </message>
    <message id="sessions.next.collect">
        <source>Next: collect the results</source>
        <translation type="unfinished">下一步：收集结果</translation>
    </message>
    <message id="sessions.next.collect.text">
        <source>Some answers are still on the laptops of the room.</source>
        <translation type="unfinished">部分答案仍在教室的电脑上。</translation>
    </message>
    <message id="sessions.next.collect.part">
        <source>{phase}: answers of {part} of {whole} people are here.</source>
        <translation type="unfinished">{phase}：已有 {part}/{whole} 人的答案。</translation>
    </message>
    <message id="sessions.next.collect.go">
        <source>Collect results</source>
        <translation type="unfinished">收集结果</translation>
    </message>
    <message id="sessions.next.figures">
        <source>Next: look at the figures</source>
        <translation type="unfinished">下一步：查看数字</translation>
    </message>
    <message id="sessions.next.figures.text">
        <source>Everybody who is enrolled has sat the latest form.</source>
        <translation type="unfinished">所有登记人员都已完成最近一份试卷。</translation>
    </message>
    <message id="sessions.next.figures.go">
        <source>Open the dashboard</source>
        <translation type="unfinished">打开数据面板</translation>
    </message>
    <message id="sessions.next.closed">
        <source>This session is closed</source>
        <translation type="unfinished">本场次已结束</translation>
    </message>
    <message id="sessions.next.closed.text">
        <source>Nobody joins any more. Results that come late are still counted.</source>
        <translation type="unfinished">不再接受加入。迟到的结果仍会计入。</translation>
    </message>
    <message id="sessions.next.closed.go">
        <source>Open the dashboard</source>
        <translation type="unfinished">打开数据面板</translation>
    </message>
    <message id="sessions.next.joined">
        <source>This laptop takes part in this session</source>
        <translation type="unfinished">本机参加此场次</translation>
    </message>
    <message id="sessions.next.joined.text">
        <source>The trainer's laptop leads it. Sit your forms in Learn.</source>
        <translation type="unfinished">由培训师的电脑主持。请在“学习”中作答。</translation>
    </message>
    <message id="sessions.one.collect">
        <source>Collect</source>
        <translation type="unfinished">收集</translation>
    </message>
    <message id="sessions.one.dashboard">
        <source>Dashboard</source>
        <translation type="unfinished">数据面板</translation>
    </message>
    <message id="sessions.one.status">
        <source>Codes for the projector; names only where you chose to keep them.</source>
        <translation type="unfinished">投影用代号；仅在您选择时保存姓名。</translation>
    </message>
    <message id="sessions.parts">
        <source>Parts of this session</source>
        <translation type="unfinished">本场次内容</translation>
    </message>
    <message id="sessions.part.people">
        <source>People</source>
        <translation type="unfinished">人员</translation>
    </message>
    <message id="sessions.part.attendance">
        <source>Attendance</source>
        <translation type="unfinished">出勤</translation>
    </message>
    <message id="sessions.part.laptops">
        <source>Laptops</source>
        <translation type="unfinished">电脑</translation>
    </message>
    <message id="sessions.part.files">
        <source>Files and forms</source>
        <translation type="unfinished">文件和试卷</translation>
    </message>
    <message id="sessions.people.roster">
        <source>Take in a roster</source>
        <translation type="unfinished">导入名单</translation>
    </message>
    <message id="sessions.people.add">
        <source>Add a person</source>
        <translation type="unfinished">添加人员</translation>
    </message>
    <message id="sessions.people.edit">
        <source>Change</source>
        <translation type="unfinished">修改</translation>
    </message>
    <message id="sessions.people.join">
        <source>Join two entries</source>
        <translation type="unfinished">合并两条记录</translation>
    </message>
    <message id="sessions.people.undo">
        <source>Undo joining</source>
        <translation type="unfinished">撤销合并</translation>
    </message>
    <message id="sessions.people.erase">
        <source>Erase</source>
        <translation type="unfinished">删除</translation>
    </message>
    <message id="sessions.people.find">
        <source>Find by code or name</source>
        <translation type="unfinished">按代号或姓名查找</translation>
    </message>
    <message id="sessions.people.none">
        <source>Nobody is enrolled yet. Drop a table here, or add people one by one.</source>
        <translation type="unfinished">尚无人登记。将表格拖到此处，或逐个添加。</translation>
    </message>
    <message id="sessions.people.shown">
        <source>{shown} of {of} entries · choose two to join them · a table can be dropped here</source>
        <translation type="unfinished">{shown}/{of} 条 · 选两条可合并 · 可将表格拖到此处</translation>
    </message>
    <message id="sessions.people.same_as">
        <source>same person as {person}</source>
        <translation type="unfinished">与 {person} 为同一人</translation>
    </message>
    <message id="sessions.people.head.code">
        <source>Code</source>
        <translation type="unfinished">代号</translation>
    </message>
    <message id="sessions.people.head.name">
        <source>Name</source>
        <translation type="unfinished">姓名</translation>
    </message>
    <message id="sessions.people.head.country">
        <source>Country</source>
        <translation type="unfinished">国家</translation>
    </message>
    <message id="sessions.people.head.agency">
        <source>Agency</source>
        <translation type="unfinished">机构</translation>
    </message>
    <message id="sessions.people.head.province">
        <source>Province</source>
        <translation type="unfinished">省份</translation>
    </message>
    <message id="sessions.people.head.language">
        <source>Language</source>
        <translation type="unfinished">语言</translation>
    </message>
    <message id="sessions.people.head.forms">
        <source>Forms</source>
        <translation type="unfinished">试卷</translation>
    </message>
    <message id="sessions.people.head.sat">
        <source>Sat</source>
        <translation type="unfinished">已考</translation>
    </message>
    <message id="sessions.people.head.note">
        <source>Note</source>
        <translation type="unfinished">备注</translation>
    </message>
    <message id="sessions.person.add">
        <source>Add a person</source>
        <translation type="unfinished">添加人员</translation>
    </message>
    <message id="sessions.person.change">
        <source>Change a person</source>
        <translation type="unfinished">修改人员</translation>
    </message>
    <message id="sessions.person.lead">
        <source>No identity number, birth date or telephone is asked.</source>
        <translation type="unfinished">不询问证件号、出生日期或电话。</translation>
    </message>
    <message id="sessions.person.name_hint">
        <source>As on the certificate</source>
        <translation type="unfinished">与证书一致</translation>
    </message>
    <message id="sessions.person.code_hint">
        <source>Made when left empty</source>
        <translation type="unfinished">留空则自动生成</translation>
    </message>
    <message id="sessions.person.name_missing">
        <source>Give a name.</source>
        <translation type="unfinished">请填写姓名。</translation>
    </message>
    <message id="sessions.person.rank">
        <source>Rank band</source>
        <translation type="unfinished">职级</translation>
    </message>
    <message id="sessions.person.save">
        <source>Save</source>
        <translation type="unfinished">保存</translation>
    </message>
    <message id="sessions.join.ask">
        <source>Are these one person?</source>
        <translation type="unfinished">这是同一个人吗？</translation>
    </message>
    <message id="sessions.join.text">
        <source>{goes} and {stays} become one entry, {stays}. Answers of both count for it. It can be undone.</source>
        <translation type="unfinished">{goes} 与 {stays} 合并为一条：{stays}。两者的答案都计入。可以撤销。</translation>
    </message>
    <message id="sessions.join.stay">
        <source>No, two people</source>
        <translation type="unfinished">不是，两个人</translation>
    </message>
    <message id="sessions.join.go">
        <source>Join them</source>
        <translation type="unfinished">合并</translation>
    </message>
    <message id="sessions.join.done">
        <source>Joined into {stays}.</source>
        <translation type="unfinished">已合并到 {stays}。</translation>
    </message>
    <message id="sessions.join.undone">
        <source>They are two people again.</source>
        <translation type="unfinished">已恢复为两个人。</translation>
    </message>
    <message id="sessions.erase.ask">
        <source>Erase {person}?</source>
        <translation type="unfinished">删除 {person}？</translation>
    </message>
    <message id="sessions.erase.text">
        <source>Name, code and agency are erased for good on this laptop, from its backups too. Answers stay without a person. Files given out earlier are not reached.</source>
        <translation type="unfinished">本机及其备份中的姓名、代号和机构将永久删除。答案保留但不再对应个人。此前分发的文件不受影响。</translation>
    </message>
    <message id="sessions.erase.stay">
        <source>Keep</source>
        <translation type="unfinished">保留</translation>
    </message>
    <message id="sessions.erase.go">
        <source>Erase for good</source>
        <translation type="unfinished">永久删除</translation>
    </message>
    <message id="sessions.attendance.unknown">
        <source>not noted</source>
        <translation type="unfinished">未记录</translation>
    </message>
    <message id="sessions.attendance.present">
        <source>present</source>
        <translation type="unfinished">出席</translation>
    </message>
    <message id="sessions.attendance.absent">
        <source>absent</source>
        <translation type="unfinished">缺席</translation>
    </message>
    <message id="sessions.attendance.hint">
        <source>Arrows move, space marks present (✓) or absent (×). What is marked is kept at once.</source>
        <translation type="unfinished">方向键移动，空格键标记出席（✓）或缺席（×）。标记后立即保存。</translation>
    </message>
    <message id="sessions.attendance.all">
        <source>All others present on {day}</source>
        <translation type="unfinished">{day} 其余均出席</translation>
    </message>
    <message id="sessions.attendance.count">
        <source>{day}: {present} of {of}</source>
        <translation type="unfinished">{day}：{present}/{of}</translation>
    </message>
    <message id="sessions.laptops.own">
        <source>This laptop's fingerprint: {fingerprint}</source>
        <translation type="unfinished">本机指纹：{fingerprint}</translation>
    </message>
    <message id="sessions.laptops.hint">
        <source>Each laptop shows the same fingerprint itself. Accept unknown ones in Collect.</source>
        <translation type="unfinished">每台电脑自身显示相同的指纹。在“收集”中接受未知电脑。</translation>
    </message>
    <message id="sessions.laptops.none">
        <source>No laptop is known yet. One that opens the session file or reads the QR is known here when its results are collected.</source>
        <translation type="unfinished">尚无已知电脑。打开场次文件或扫描二维码的电脑，在收集结果时显示于此。</translation>
    </message>
    <message id="sessions.laptops.head.label">
        <source>Laptop</source>
        <translation type="unfinished">电脑</translation>
    </message>
    <message id="sessions.laptops.head.fingerprint">
        <source>Fingerprint</source>
        <translation type="unfinished">指纹</translation>
    </message>
    <message id="sessions.laptops.head.accepted">
        <source>State</source>
        <translation type="unfinished">状态</translation>
    </message>
    <message id="sessions.laptops.accepted">
        <source>accepted</source>
        <translation type="unfinished">已接受</translation>
    </message>
    <message id="sessions.laptops.not_accepted">
        <source>not accepted yet</source>
        <translation type="unfinished">尚未接受</translation>
    </message>
    <message id="sessions.file.title">
        <source>For the laptops of the room</source>
        <translation type="unfinished">给教室里的电脑</translation>
    </message>
    <message id="sessions.file.text">
        <source>The session file holds criteria, forms and roster, signed by this laptop. The QR holds the criteria only; people then type their code.</source>
        <translation type="unfinished">场次文件包含标准、试卷和名单，由本机签名。二维码只含标准，学员需输入自己的代号。</translation>
    </message>
    <message id="sessions.file.not_fixed">
        <source>It can be given out when the criteria are fixed.</source>
        <translation type="unfinished">标准确定后才能分发。</translation>
    </message>
    <message id="sessions.file.save">
        <source>Save session file</source>
        <translation type="unfinished">保存场次文件</translation>
    </message>
    <message id="sessions.file.names">
        <source>Names in the file</source>
        <translation type="unfinished">文件中含姓名</translation>
    </message>
    <message id="sessions.file.kind">
        <source>Session</source>
        <translation type="unfinished">场次</translation>
    </message>
    <message id="sessions.file.saved">
        <source>{file} is written. Open it on each laptop.</source>
        <translation type="unfinished">已写入 {file}。请在每台电脑上打开。</translation>
    </message>
    <message id="sessions.ticket.show">
        <source>Show the QR full screen</source>
        <translation type="unfinished">全屏展示二维码</translation>
    </message>
    <message id="sessions.ticket.text">
        <source>On your laptop: Learn, Join a session, take a photo of this code.</source>
        <translation type="unfinished">在您的电脑上：学习，加入场次，拍摄此码。</translation>
    </message>
    <message id="sessions.ticket.trainer">
        <source>Trainer's laptop {fingerprint}</source>
        <translation type="unfinished">培训师电脑 {fingerprint}</translation>
    </message>
    <message id="sessions.ticket.end">
        <source>Esc ends</source>
        <translation type="unfinished">Esc 结束</translation>
    </message>
    <message id="sessions.forms.title">
        <source>Forms of this session</source>
        <translation type="unfinished">本场次试卷</translation>
    </message>
    <message id="sessions.forms.none">
        <source>This session has no forms.</source>
        <translation type="unfinished">本场次没有试卷。</translation>
    </message>
    <message id="sessions.forms.codes">
        <source>Release codes: {name}</source>
        <translation type="unfinished">公布代码：{name}</translation>
    </message>
    <message id="sessions.criteria.title">
        <source>Criteria</source>
        <translation type="unfinished">标准</translation>
    </message>
    <message id="sessions.criteria.none">
        <source>Not fixed yet. No form can be sat before they are.</source>
        <translation type="unfinished">尚未确定。确定之前不能作答。</translation>
    </message>
    <message id="sessions.about.title">
        <source>Place and people</source>
        <translation type="unfinished">地点和人员</translation>
    </message>
    <message id="sessions.close.title">
        <source>End of the session</source>
        <translation type="unfinished">结束场次</translation>
    </message>
    <message id="sessions.close.text">
        <source>When everybody is enrolled and has left. Bundles that come later are still taken in.</source>
        <translation type="unfinished">所有人登记并离开后。之后到来的结果包仍会接收。</translation>
    </message>
    <message id="sessions.close.done">
        <source>Closed. Bundles that come later are still taken in.</source>
        <translation type="unfinished">已结束。之后到来的结果包仍会接收。</translation>
    </message>
    <message id="sessions.close.ask">
        <source>Close this session?</source>
        <translation type="unfinished">结束本场次？</translation>
    </message>
    <message id="sessions.close.ask_text">
        <source>Nobody joins or is enrolled any more. This cannot be undone.</source>
        <translation type="unfinished">不再接受加入或登记。此操作无法撤销。</translation>
    </message>
    <message id="sessions.close.stay">
        <source>Keep it open</source>
        <translation type="unfinished">保持开放</translation>
    </message>
    <message id="sessions.close.go">
        <source>Close session</source>
        <translation type="unfinished">结束场次</translation>
    </message>
    <message id="sessions.roster.title">
        <source>Take in a roster</source>
        <translation type="unfinished">导入名单</translation>
    </message>
    <message id="sessions.roster.status">
        <source>Nothing is written before you press Import.</source>
        <translation type="unfinished">按“导入”之前不会写入任何内容。</translation>
    </message>
    <message id="sessions.roster.choose">
        <source>Choose a table</source>
        <translation type="unfinished">选择表格</translation>
    </message>
    <message id="sessions.roster.kinds">
        <source>Tables</source>
        <translation type="unfinished">表格</translation>
    </message>
    <message id="sessions.roster.drop">
        <source>Drop a table of people here</source>
        <translation type="unfinished">将人员表拖到此处</translation>
    </message>
    <message id="sessions.roster.drop_text">
        <source>CSV, TSV or Excel. One row a person; the first row names the columns: name or code, country, agency, province, rank, language.</source>
        <translation type="unfinished">CSV、TSV 或 Excel。每人一行；首行为列名：姓名或代号、国家、机构、省份、职级、语言。</translation>
    </message>
    <message id="sessions.roster.another">
        <source>Another file</source>
        <translation type="unfinished">其他文件</translation>
    </message>
    <message id="sessions.roster.encoding">
        <source>Letters of the file</source>
        <translation type="unfinished">文件编码</translation>
    </message>
    <message id="sessions.roster.encoding.auto">
        <source>found by itself</source>
        <translation type="unfinished">自动识别</translation>
    </message>
    <message id="sessions.roster.columns">
        <source>Which column is what</source>
        <translation type="unfinished">各列含义</translation>
    </message>
    <message id="sessions.roster.column.none">
        <source>not in this table</source>
        <translation type="unfinished">表中没有</translation>
    </message>
    <message id="sessions.roster.accepted">
        <source>{count} people will be enrolled</source>
        <translation type="unfinished">将登记 {count} 人</translation>
    </message>
    <message id="sessions.roster.warned">
        <source>{count} deserve a look</source>
        <translation type="unfinished">{count} 条需要查看</translation>
    </message>
    <message id="sessions.roster.rejected">
        <source>{count} rows are left out</source>
        <translation type="unfinished">忽略 {count} 行</translation>
    </message>
    <message id="sessions.roster.show.accepted">
        <source>To enrol</source>
        <translation type="unfinished">将登记</translation>
    </message>
    <message id="sessions.roster.show.warned">
        <source>To look at</source>
        <translation type="unfinished">需查看</translation>
    </message>
    <message id="sessions.roster.show.rejected">
        <source>Left out</source>
        <translation type="unfinished">忽略</translation>
    </message>
    <message id="sessions.roster.show">
        <source>Rows shown</source>
        <translation type="unfinished">显示的行</translation>
    </message>
    <message id="sessions.roster.import">
        <source>Import {count} people</source>
        <translation type="unfinished">导入 {count} 人</translation>
    </message>
    <message id="sessions.roster.done">
        <source>{count} people are enrolled.</source>
        <translation type="unfinished">已登记 {count} 人。</translation>
    </message>
    <message id="sessions.roster.head.line">
        <source>Line</source>
        <translation type="unfinished">行</translation>
    </message>
    <message id="sessions.roster.head.why">
        <source>What to look at</source>
        <translation type="unfinished">需查看的内容</translation>
    </message>
    <message id="sessions.roster.code_made">
        <source>will be made</source>
        <translation type="unfinished">自动生成</translation>
    </message>
    <message id="sessions.roster.country">
        <source>Rows without a country</source>
        <translation type="unfinished">未注明国家的行</translation>
    </message>
    <message id="sessions.roster.country.none">
        <source>left out</source>
        <translation type="unfinished">忽略</translation>
    </message>
    <message id="sessions.results.title">
        <source>Results and papers</source>
        <translation type="unfinished">成绩与文件</translation>
    </message>
    <message id="sessions.results.text">
        <source>Made from what is on this laptop now. Certificates and feedback sheets are in each person's language.</source>
        <translation type="unfinished">依据本机现有内容制作。证书和反馈单使用各人的语言。</translation>
    </message>
    <message id="sessions.results.language">
        <source>Language of the report</source>
        <translation type="unfinished">报告语言</translation>
    </message>
    <message id="sessions.results.second">
        <source>Second language</source>
        <translation type="unfinished">第二语言</translation>
    </message>
    <message id="sessions.results.second.none">
        <source>none</source>
        <translation type="unfinished">无</translation>
    </message>
    <message id="sessions.results.phase">
        <source>Feedback on</source>
        <translation type="unfinished">反馈针对</translation>
    </message>
    <message id="sessions.results.report">
        <source>Report</source>
        <translation type="unfinished">报告</translation>
    </message>
    <message id="sessions.results.certificates">
        <source>Certificates</source>
        <translation type="unfinished">证书</translation>
    </message>
    <message id="sessions.results.feedback">
        <source>Feedback sheets</source>
        <translation type="unfinished">反馈单</translation>
    </message>
    <message id="sessions.results.send">
        <source>Send results</source>
        <translation type="unfinished">发送结果</translation>
    </message>
    <message id="sessions.results.choose_folder">
        <source>Folder for the certificates</source>
        <translation type="unfinished">证书文件夹</translation>
    </message>
    <message id="sessions.results.running">
        <source>Being made: {done} of {total}</source>
        <translation type="unfinished">正在制作：{done}/{total}</translation>
    </message>
    <message id="sessions.results.stop">
        <source>Stop</source>
        <translation type="unfinished">停止</translation>
    </message>
    <message id="sessions.results.stopped">
        <source>Stopped. Files that were finished before are kept.</source>
        <translation type="unfinished">已停止。此前完成的文件保留。</translation>
    </message>
    <message id="sessions.results.report_made">
        <source>The report is in {file}</source>
        <translation type="unfinished">报告位于 {file}</translation>
    </message>
    <message id="sessions.results.certificates_made">
        <source>Certificates: {count}. They and the list without names, {list}, are in {folder}</source>
        <translation type="unfinished">证书：{count} 份。证书和不含姓名的清单 {list} 位于 {folder}</translation>
    </message>
    <message id="sessions.results.feedback_made">
        <source>Feedback sheets: {count}. They are in {file}</source>
        <translation type="unfinished">反馈单：{count} 份，位于 {file}</translation>
    </message>
    <message id="sessions.results.feedback_none">
        <source>{phase}: nobody's answers are here. Nothing was written.</source>
        <translation type="unfinished">{phase}：尚无任何人的答案。未写入文件。</translation>
    </message>
    <message id="sessions.people.walk_in">
        <source>walk-in</source>
        <translation type="unfinished">现场登记</translation>
    </message>
    <message id="sessions.people.walk_ins">
        <source>walk-ins: {count}</source>
        <translation type="unfinished">现场登记：{count}</translation>
    </message>
    <message id="sessions.people.withdrawn">
        <source>consent taken back</source>
        <translation type="unfinished">已撤回同意</translation>
    </message>
    <message id="sessions.same.title">
        <source>Likely one person</source>
        <translation type="unfinished">可能是同一人</translation>
    </message>
    <message id="sessions.same.text">
        <source>{walk_in} was enrolled on a laptop and has the code of {listed}, who is on the list.</source>
        <translation type="unfinished">{walk_in} 在一台电脑上登记，其代码与名单中的 {listed} 相同。</translation>
    </message>
    <message id="sessions.withdrawn.title">
        <source>Consent was taken back</source>
        <translation type="unfinished">同意已被撤回</translation>
    </message>
    <message id="sessions.withdrawn.text">
        <source>{person} took the consent back. The entry is still on this laptop.</source>
        <translation type="unfinished">{person} 已撤回同意。该记录仍在本机上。</translation>
    </message>
    <message id="sessions.notice.next">
        <source>Next ({at} of {of})</source>
        <translation type="unfinished">下一条（{at}/{of}）</translation>
    </message>
    <message id="sessions.add_forms.go">
        <source>Add forms</source>
        <translation type="unfinished">添加试卷</translation>
    </message>
    <message id="sessions.add_forms.title">
        <source>Forms for a later occasion</source>
        <translation type="unfinished">后续场合的试卷</translation>
    </message>
    <message id="sessions.add_forms.lead">
        <source>For an occasion that has none yet. Other forms and the criteria stay as they are.</source>
        <translation type="unfinished">用于尚无试卷的场合。其他试卷和标准保持不变。</translation>
    </message>
    <message id="sessions.add_forms.phase">
        <source>Occasion</source>
        <translation type="unfinished">场合</translation>
    </message>
    <message id="sessions.add_forms.form">
        <source>{name} · form {letter}</source>
        <translation type="unfinished">{name} · 试卷 {letter}</translation>
    </message>
    <message id="sessions.add_forms.none">
        <source>No other form was made on this laptop.</source>
        <translation type="unfinished">本机上没有其他已制作的试卷。</translation>
    </message>
    <message id="sessions.add_forms.stands">
        <source>Everybody gets one of each kind, if possible one not sat before. Added forms stand. Then save a new session file and open it on each laptop.</source>
        <translation type="unfinished">每人每种得到一份试卷，尽可能是未做过的。添加后不再更改。然后保存新的场次文件，并在每台电脑上打开。</translation>
    </message>
    <message id="sessions.add_forms.done">
        <source>{phase}: forms added: {count}. Save a new session file now.</source>
        <translation type="unfinished">{phase}：已添加 {count} 份试卷。请保存新的场次文件。</translation>
    </message>
    <message id="sessions.add_forms.rest">
        <source>Forms for {count} more people</source>
        <translation type="unfinished">为另外 {count} 人分配试卷</translation>
    </message>
    <message id="sessions.add_forms.rest_done">
        <source>Everybody has a form now. Save a new session file.</source>
        <translation type="unfinished">每人都有试卷了。请保存新的场次文件。</translation>
    </message>
</context>
</TS>
