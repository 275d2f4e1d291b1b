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
</context>
</TS>
