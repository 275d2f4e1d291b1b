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
        <translation type="unfinished">漏认产品与误认相似物是两种错误，从不相加。</translation>
    </message>
</context>
</TS>
