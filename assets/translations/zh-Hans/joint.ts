<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>joint</name>
    <message id="errors.unknown_session">
        <source>There is no session {session} here. Known: {known}.</source>
        <translation type="unfinished">这里没有培训场次 {session}。已有：{known}。</translation>
    </message>
    <message id="errors.title_missing">
        <source>A session needs a title of 1 to {limit} characters. Write one.</source>
        <translation type="unfinished">培训场次需要 1 至 {limit} 个字符的名称。请填写。</translation>
    </message>
    <message id="errors.not_a_day">
        <source>“{day}” is no day, or lies before the first day. Write it like 2026-11-24.</source>
        <translation type="unfinished">“{day}”不是日期，或早于第一天。请写成 2026-11-24。</translation>
    </message>
    <message id="errors.unknown_phase">
        <source>A session has no phase “{phase}”. Phases: {known}.</source>
        <translation type="unfinished">培训场次没有“{phase}”阶段。阶段：{known}。</translation>
    </message>
    <message id="errors.too_many_forms">
        <source>{count} forms are planned for the phase {phase}. Plan at most {limit}.</source>
        <translation type="unfinished">{phase} 阶段计划了 {count} 份试卷。最多 {limit} 份。</translation>
    </message>
    <message id="errors.not_the_trainer">
        <source>This laptop only joined “{session}”. Do it on the trainer's laptop.</source>
        <translation type="unfinished">本电脑只是加入了“{session}”。请在培训师的电脑上操作。</translation>
    </message>
    <message id="errors.session_closed">
        <source>“{session}” is closed. Open a new session for more people.</source>
        <translation type="unfinished">“{session}”已关闭。若有更多人参加，请新建培训场次。</translation>
    </message>
    <message id="errors.criteria_fixed">
        <source>The criteria of “{session}” were fixed before and stand: {hash}. Other criteria need a new session.</source>
        <translation type="unfinished">“{session}”的标准此前已固定，保持不变：{hash}。要用其他标准，请新建培训场次。</translation>
    </message>
    <message id="errors.criteria_not_fixed">
        <source>The criteria of “{session}” are not fixed yet. The trainer fixes them first.</source>
        <translation type="unfinished">“{session}”的标准尚未固定。请培训师先固定标准。</translation>
    </message>
    <message id="errors.not_enrolled">
        <source>{person} is not enrolled in “{session}”. Enrol the person first.</source>
        <translation type="unfinished">{person} 未登记参加“{session}”。请先登记。</translation>
    </message>
    <message id="errors.not_assigned">
        <source>Form {form} is not the person's form in the phase {phase}. Choose the one that is shown.</source>
        <translation type="unfinished">试卷 {form} 不是此人在 {phase} 阶段的试卷。请选择所显示的试卷。</translation>
    </message>
    <message id="errors.same_person">
        <source>{person} is joined to that entry already, or it is the same entry. Choose another one.</source>
        <translation type="unfinished">{person} 已与该条目合并，或就是同一条目。请另选一个。</translation>
    </message>
    <message id="errors.code_taken">
        <source>The code {taken} belongs to somebody else in the session. Give another one, or leave it empty.</source>
        <translation type="unfinished">编号 {taken} 已属于本场次的另一个人。请换一个，或留空。</translation>
    </message>
    <message id="errors.not_a_session_file">
        <source>{file}: no session file that can be used: {why}. Ask the trainer for the file again.</source>
        <translation type="unfinished">{file}：不是可用的场次文件：{why}。请向培训师重新索取。</translation>
    </message>
    <message id="errors.newer_session_file">
        <source>{file}: made by a newer version of the program. Update the program on this laptop.</source>
        <translation type="unfinished">{file}：由更新版本的程序生成。请更新本电脑上的程序。</translation>
    </message>
    <message id="errors.other_trainers_session">
        <source>{file}: “{session}” is here already, opened by another laptop. Ask the trainer which file is the right one.</source>
        <translation type="unfinished">{file}：“{session}”已在此处，由另一台电脑创建。请问培训师哪个文件是对的。</translation>
    </message>
    <message id="errors.no_ticket">
        <source>{file}: no code of a session is to be seen. Photograph the whole code from straight ahead, sharp and with its white edge.</source>
        <translation type="unfinished">{file}：看不到场次二维码。请正对着、清晰地拍下整个二维码及其白边。</translation>
    </message>
    <message id="errors.ticket_damaged">
        <source>{file}: the code is no session's, or its signature does not fit. Photograph the code on the trainer's screen again.</source>
        <translation type="unfinished">{file}：该二维码不是场次二维码，或签名不符。请重新拍摄培训师屏幕上的二维码。</translation>
    </message>
    <message id="errors.ticket_too_large">
        <source>“{session}” needs {bytes} characters in a code, {limit} fit. Use the session's file, or plan fewer forms or modules.</source>
        <translation type="unfinished">“{session}”的二维码需要 {bytes} 个字符，最多 {limit} 个。请使用场次文件，或减少试卷或模块。</translation>
    </message>
    <message id="errors.label_missing">
        <source>This laptop needs a number or word of 1 to {limit} characters. Read it off its sticker.</source>
        <translation type="unfinished">本电脑需要 1 至 {limit} 个字符的编号或名称。请看机身标签。</translation>
    </message>
    <message id="errors.form_not_here">
        <source>Form {form} is not on this laptop. Copy its file here, or choose a form that was made here.</source>
        <translation type="unfinished">本电脑上没有试卷 {form}。请复制其文件，或选择在此制作的试卷。</translation>
    </message>
    <message id="errors.not_a_roster">
        <source>{file}: no list of people: {why}. Save it as XLSX or CSV in a spreadsheet.</source>
        <translation type="unfinished">{file}：不是人员名单：{why}。请在电子表格中另存为 XLSX 或 CSV。</translation>
    </message>
    <message id="errors.roster_too_long">
        <source>{file}: more than {rows} rows or {columns} columns. Split the list.</source>
        <translation type="unfinished">{file}：超过 {rows} 行或 {columns} 列。请拆分名单。</translation>
    </message>
    <message id="errors.roster_column">
        <source>There is no “{name}” in the list. Known: {known}. Say which column it is.</source>
        <translation type="unfinished">名单中没有“{name}”。已有：{known}。请指明是哪一列。</translation>
    </message>
    <message id="errors.unknown_encoding">
        <source>The encoding “{encoding}” is not read. Use one of: {known}.</source>
        <translation type="unfinished">不支持编码“{encoding}”。请使用：{known}。</translation>
    </message>
    <message id="errors.unknown_place">
        <source>There is no place “{place}” in the table. Known: {known}. A town in words is always possible.</source>
        <translation type="unfinished">表中没有地点“{place}”。已有：{known}。也可直接填写地名。</translation>
    </message>
    <message id="joint.opened">
        <source>“{title}” is open on this laptop.</source>
        <translation type="unfinished">“{title}”已在本电脑上创建。</translation>
    </message>
    <message id="joint.fixed">
        <source>The criteria are fixed: {hash}.</source>
        <translation type="unfinished">标准已固定：{hash}。</translation>
    </message>
    <message id="joint.file_written">
        <source>Copy the file to every laptop. It holds names and codes: delete it from the stick afterwards.</source>
        <translation type="unfinished">请把文件复制到每台电脑。文件含姓名和编号：用后请从U盘删除。</translation>
    </message>
    <message id="joint.joined">
        <source>This laptop takes part in “{title}”. Its fingerprint, to be compared by the trainer: {fingerprint}.</source>
        <translation type="unfinished">本电脑已加入“{title}”。供培训师核对的指纹：{fingerprint}。</translation>
    </message>
    <message id="joint.closed">
        <source>“{title}” is closed. Results still come in.</source>
        <translation type="unfinished">“{title}”已关闭。仍可收取结果。</translation>
    </message>
    <message id="joint.duty.locked">
        <source>The criteria are not fixed yet</source>
        <translation type="unfinished">标准尚未固定</translation>
    </message>
    <message id="joint.duty.no_form">
        <source>The form is not on this laptop</source>
        <translation type="unfinished">试卷不在本电脑上</translation>
    </message>
    <message id="joint.duty.ready">
        <source>To be sat</source>
        <translation type="unfinished">待作答</translation>
    </message>
    <message id="joint.duty.begun">
        <source>Begun</source>
        <translation type="unfinished">已开始</translation>
    </message>
    <message id="joint.duty.done">
        <source>Done</source>
        <translation type="unfinished">已完成</translation>
    </message>
    <message id="joint.rank.junior">
        <source>junior</source>
        <translation type="unfinished">初级</translation>
    </message>
    <message id="joint.rank.middle">
        <source>middle</source>
        <translation type="unfinished">中级</translation>
    </message>
    <message id="joint.rank.senior">
        <source>senior</source>
        <translation type="unfinished">高级</translation>
    </message>
    <message id="joint.rank.leading">
        <source>leading</source>
        <translation type="unfinished">领导</translation>
    </message>
    <message id="joint.consent.title">
        <source>Before you begin</source>
        <translation type="unfinished">开始之前</translation>
    </message>
    <message id="joint.consent.1.kept">
        <source>What is kept: your name or code, agency, province, rank band and language, and each of your answers with its time. The trainer of this session receives them; shared reports show groups, never names.</source>
        <translation type="unfinished">保留的内容：您的姓名或编号、单位、省份、级别和语言，以及每个答案及其时间。这些由本场次的培训师接收；共享的报告只显示群体，不显示姓名。</translation>
    </message>
    <message id="joint.consent.1.never">
        <source>What is never kept: identity numbers, birth dates, telephone numbers, photographs of you. Photographs of specimens stay on the laptop.</source>
        <translation type="unfinished">绝不保留的内容：证件号码、出生日期、电话号码、您的照片。样品照片只留在本电脑上。</translation>
    </message>
    <message id="joint.consent.1.score">
        <source>A score shows how the training works. It is training evidence, not a personnel file, and it decides nothing about your post.</source>
        <translation type="unfinished">分数显示培训的效果。它是培训记录，不是人事档案，不决定您的职务。</translation>
    </message>
    <message id="joint.consent.1.withdraw">
        <source>You can take this back at any time: tell the trainer. Your name and code are then erased; your answers remain without a person. Not agreeing has no consequence, and you may still take part in the training.</source>
        <translation type="unfinished">您可以随时撤回：告诉培训师即可。届时会删除您的姓名和编号；答案保留，但不再对应任何人。不同意没有任何后果，您仍可参加培训。</translation>
    </message>
    <message id="joint.consent.agree">
        <source>I agree</source>
        <translation type="unfinished">我同意</translation>
    </message>
    <message id="joint.consent.decline">
        <source>Not now</source>
        <translation type="unfinished">暂不同意</translation>
    </message>
    <message id="joint.roster.field.name">
        <source>Name</source>
        <translation type="unfinished">姓名</translation>
    </message>
    <message id="joint.roster.field.code">
        <source>Code</source>
        <translation type="unfinished">编号</translation>
    </message>
    <message id="joint.roster.field.country">
        <source>Country</source>
        <translation type="unfinished">国家</translation>
    </message>
    <message id="joint.roster.field.agency">
        <source>Agency</source>
        <translation type="unfinished">单位</translation>
    </message>
    <message id="joint.roster.field.province">
        <source>Province</source>
        <translation type="unfinished">省份</translation>
    </message>
    <message id="joint.roster.field.rank">
        <source>Rank band</source>
        <translation type="unfinished">级别</translation>
    </message>
    <message id="joint.roster.field.language">
        <source>Language</source>
        <translation type="unfinished">语言</translation>
    </message>
    <message id="joint.roster.reason.no_name">
        <source>no name: {value}</source>
        <translation type="unfinished">没有姓名：{value}</translation>
    </message>
    <message id="joint.roster.reason.name_too_long">
        <source>the name has more than 500 characters: {value}</source>
        <translation type="unfinished">姓名超过 500 个字符：{value}</translation>
    </message>
    <message id="joint.roster.reason.code_too_long">
        <source>the code has more than 40 characters: {value}</source>
        <translation type="unfinished">编号超过 40 个字符：{value}</translation>
    </message>
    <message id="joint.roster.reason.no_country">
        <source>no country, and no agency or province that tells it: add one, or choose one for the whole list</source>
        <translation type="unfinished">没有国家，也无法由单位或省份得知：请补充，或为整个名单选择国家</translation>
    </message>
    <message id="joint.roster.reason.unknown_country">
        <source>the country “{value}” is not one of the three</source>
        <translation type="unfinished">“{value}”不是三个国家之一</translation>
    </message>
    <message id="joint.roster.reason.agency_elsewhere">
        <source>the agency “{value}” belongs to another country than the row</source>
        <translation type="unfinished">单位“{value}”属于另一个国家</translation>
    </message>
    <message id="joint.roster.reason.same_row">
        <source>the same row as line {other}: {value}</source>
        <translation type="unfinished">与第 {other} 行完全相同：{value}</translation>
    </message>
    <message id="joint.roster.reason.same_code">
        <source>the code {value} stands on line {other} already</source>
        <translation type="unfinished">编号 {value} 已在第 {other} 行</translation>
    </message>
    <message id="joint.roster.reason.code_taken">
        <source>somebody of another name has the code {value} in this session</source>
        <translation type="unfinished">本场次另一姓名的人已有编号 {value}</translation>
    </message>
    <message id="joint.roster.notice.same_name">
        <source>another person has the name {value}: kept as two people</source>
        <translation type="unfinished">另有同名者 {value}：按两个人保留</translation>
    </message>
    <message id="joint.roster.notice.again">
        <source>enrolled already as {value}</source>
        <translation type="unfinished">已登记为 {value}</translation>
    </message>
    <message id="joint.roster.notice.other_agency">
        <source>agency “{value}” is not in the table: kept as “other”</source>
        <translation type="unfinished">单位“{value}”不在表中：记为“其他”</translation>
    </message>
    <message id="joint.roster.notice.unknown_province">
        <source>province “{value}” is not in the table: left empty</source>
        <translation type="unfinished">省份“{value}”不在表中：留空</translation>
    </message>
    <message id="joint.roster.notice.unknown_rank">
        <source>rank “{value}” is no rank band: left empty</source>
        <translation type="unfinished">级别“{value}”不在级别表中：留空</translation>
    </message>
    <message id="joint.roster.notice.unknown_language">
        <source>language “{value}” is not known: the country's own is taken</source>
        <translation type="unfinished">未知语言“{value}”：采用该国语言</translation>
    </message>
    <message id="joint.roster.notice.formula">
        <source>kept as text, not as a formula: {value}</source>
        <translation type="unfinished">作为文字保留，不作公式：{value}</translation>
    </message>
    <message id="joint.roster.rejected">
        <source>line {line}: not taken, {reason}</source>
        <translation type="unfinished">第 {line} 行：未接收，{reason}</translation>
    </message>
    <message id="joint.roster.done">
        <source>People enrolled: {accepted}. Rows not taken: {rejected}.</source>
        <translation type="unfinished">已登记 {accepted} 人，{rejected} 行未接收。</translation>
    </message>
    <message id="joint.roster.would">
        <source>People who would be enrolled: {accepted}. Rows not taken: {rejected}. Nothing was written.</source>
        <translation type="unfinished">将登记 {accepted} 人，{rejected} 行不接收。未写入任何内容。</translation>
    </message>
    <message id="errors.phase_has_forms">
        <source>“{session}” has forms for the phase {phase}. They stand.</source>
        <translation type="unfinished">“{session}”的 {phase} 阶段已有试卷，不再更改。</translation>
    </message>
    <message id="joint.forms_added">
        <source>Forms for the phase {phase}: {count}; people who have one: {people}. Hand out a new session file.</source>
        <translation type="unfinished">{phase} 阶段试卷：{count} 份；已分到试卷的人数：{people}。请发放新的场次文件。</translation>
    </message>
</context>
</TS>
