<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>store</name>
    <message id="errors.table_encoding">
        <source>{file}, line {line}: the text is not UTF-8 (it looks like {guess}). Save the table as CSV UTF-8 and try again.</source>
        <translation type="unfinished">{file} 第 {line} 行：文本不是 UTF-8 编码（看来是 {guess}）。请将表格另存为 CSV UTF-8 后重试。</translation>
    </message>
    <message id="errors.table_shape">
        <source>{file}, line {line}: {found} cells where the header has {wanted}. Check the separators and quotes on this line.</source>
        <translation type="unfinished">{file} 第 {line} 行：有 {found} 个单元格，而表头有 {wanted} 个。请检查该行的分隔符和引号。</translation>
    </message>
    <message id="errors.no_such_session">
        <source>Nothing on this laptop belongs to session {session}. Check the session's id.</source>
        <translation type="unfinished">本机没有属于培训场次 {session} 的记录。请核对场次编号。</translation>
    </message>
    <message id="store.exported">
        <source>{rows} rows written to {file}.</source>
        <translation type="unfinished">已将 {rows} 行写入 {file}。</translation>
    </message>
    <message id="store.rebuilt">
        <source>Tables rebuilt from the record: {attempts} sittings.</source>
        <translation type="unfinished">已根据记录重建表格：{attempts} 次作答。</translation>
    </message>
    <message id="store.fault.altered">
        <source>Laptop {device}, record {seq}: its content was changed after it was written.</source>
        <translation type="unfinished">电脑 {device}，记录 {seq}：内容在写入后被改动。</translation>
    </message>
    <message id="store.fault.broken_link">
        <source>Laptop {device}, record {seq}: the record before it was changed or replaced.</source>
        <translation type="unfinished">电脑 {device}，记录 {seq}：前一条记录被改动或替换。</translation>
    </message>
    <message id="store.fault.gap">
        <source>Laptop {device}: records {seq} to {last} are missing.</source>
        <translation type="unfinished">电脑 {device}：缺少记录 {seq} 至 {last}。</translation>
    </message>
    <message id="store.fault.double">
        <source>Laptop {device}, record {seq}: a second record claims the same place.</source>
        <translation type="unfinished">电脑 {device}，记录 {seq}：同一位置有第二条记录。</translation>
    </message>
    <message id="store.fault.unreadable">
        <source>Laptop {device}, record {seq}: it cannot be read as a record.</source>
        <translation type="unfinished">电脑 {device}，记录 {seq}：无法读取。</translation>
    </message>
    <message id="store.agency.cites">
        <source>CITES authority</source>
        <translation type="unfinished">CITES 管理机构</translation>
    </message>
    <message id="store.agency.customs">
        <source>customs</source>
        <translation type="unfinished">海关</translation>
    </message>
    <message id="store.agency.customs_police">
        <source>police inside customs</source>
        <translation type="unfinished">海关内的缉私警察</translation>
    </message>
    <message id="store.agency.coordination">
        <source>coordination against smuggling</source>
        <translation type="unfinished">打击走私协调机构</translation>
    </message>
    <message id="store.agency.border_force">
        <source>border force</source>
        <translation type="unfinished">边防部队</translation>
    </message>
    <message id="store.agency.border_inspection">
        <source>border inspection</source>
        <translation type="unfinished">出入境边防检查</translation>
    </message>
    <message id="store.agency.environment_police">
        <source>police for environmental crime</source>
        <translation type="unfinished">打击环境犯罪的警察</translation>
    </message>
    <message id="store.agency.forest_police">
        <source>police for forest crime</source>
        <translation type="unfinished">打击森林犯罪的警察</translation>
    </message>
    <message id="store.agency.forest_inspection">
        <source>forest inspection, not police</source>
        <translation type="unfinished">林业检查，非警察</translation>
    </message>
    <message id="store.agency.forestry">
        <source>forestry administration</source>
        <translation type="unfinished">林业管理</translation>
    </message>
    <message id="store.agency.market">
        <source>market control</source>
        <translation type="unfinished">市场管理</translation>
    </message>
    <message id="store.agency.trade">
        <source>import and export</source>
        <translation type="unfinished">进出口管理</translation>
    </message>
    <message id="store.agency.prosecutor">
        <source>prosecution</source>
        <translation type="unfinished">检察</translation>
    </message>
    <message id="store.agency.court">
        <source>court</source>
        <translation type="unfinished">法院</translation>
    </message>
    <message id="store.agency.expert">
        <source>laboratory or expert body</source>
        <translation type="unfinished">实验室或鉴定机构</translation>
    </message>
    <message id="store.agency.other">
        <source>another agency</source>
        <translation type="unfinished">其他单位</translation>
    </message>
</context>
</TS>
