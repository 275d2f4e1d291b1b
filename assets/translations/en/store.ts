<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>store</name>
    <message id="errors.table_encoding">
        <source>{file}, line {line}: the text is not UTF-8 (it looks like {guess}). Save the table as CSV UTF-8 and try again.</source>
        <translation>{file}, line {line}: the text is not UTF-8 (it looks like {guess}). Save the table as CSV UTF-8 and try again.</translation>
    </message>
    <message id="errors.table_shape">
        <source>{file}, line {line}: {found} cells where the header has {wanted}. Check the separators and quotes on this line.</source>
        <translation>{file}, line {line}: {found} cells where the header has {wanted}. Check the separators and quotes on this line.</translation>
    </message>
    <message id="errors.no_such_session">
        <source>Nothing on this laptop belongs to session {session}. Check the session's id.</source>
        <translation>Nothing on this laptop belongs to session {session}. Check the session's id.</translation>
    </message>
    <message id="store.exported">
        <source>{rows} rows written to {file}.</source>
        <translation>{rows} rows written to {file}.</translation>
    </message>
    <message id="store.rebuilt">
        <source>Tables rebuilt from the record: {attempts} sittings.</source>
        <translation>Tables rebuilt from the record: {attempts} sittings.</translation>
    </message>
    <message id="store.fault.altered">
        <source>Laptop {device}, record {seq}: its content was changed after it was written.</source>
        <translation>Laptop {device}, record {seq}: its content was changed after it was written.</translation>
    </message>
    <message id="store.fault.broken_link">
        <source>Laptop {device}, record {seq}: the record before it was changed or replaced.</source>
        <translation>Laptop {device}, record {seq}: the record before it was changed or replaced.</translation>
    </message>
    <message id="store.fault.gap">
        <source>Laptop {device}: records {seq} to {last} are missing.</source>
        <translation>Laptop {device}: records {seq} to {last} are missing.</translation>
    </message>
    <message id="store.fault.double">
        <source>Laptop {device}, record {seq}: a second record claims the same place.</source>
        <translation>Laptop {device}, record {seq}: a second record claims the same place.</translation>
    </message>
    <message id="store.fault.unreadable">
        <source>Laptop {device}, record {seq}: it cannot be read as a record.</source>
        <translation>Laptop {device}, record {seq}: it cannot be read as a record.</translation>
    </message>
    <message id="store.agency.cites">
        <source>CITES authority</source>
        <translation>CITES authority</translation>
    </message>
    <message id="store.agency.customs">
        <source>customs</source>
        <translation>customs</translation>
    </message>
    <message id="store.agency.customs_police">
        <source>police inside customs</source>
        <translation>police inside customs</translation>
    </message>
    <message id="store.agency.coordination">
        <source>coordination against smuggling</source>
        <translation>coordination against smuggling</translation>
    </message>
    <message id="store.agency.border_force">
        <source>border force</source>
        <translation>border force</translation>
    </message>
    <message id="store.agency.border_inspection">
        <source>border inspection</source>
        <translation>border inspection</translation>
    </message>
    <message id="store.agency.environment_police">
        <source>police for environmental crime</source>
        <translation>police for environmental crime</translation>
    </message>
    <message id="store.agency.forest_police">
        <source>police for forest crime</source>
        <translation>police for forest crime</translation>
    </message>
    <message id="store.agency.forest_inspection">
        <source>forest inspection, not police</source>
        <translation>forest inspection, not police</translation>
    </message>
    <message id="store.agency.forestry">
        <source>forestry administration</source>
        <translation>forestry administration</translation>
    </message>
    <message id="store.agency.market">
        <source>market control</source>
        <translation>market control</translation>
    </message>
    <message id="store.agency.trade">
        <source>import and export</source>
        <translation>import and export</translation>
    </message>
    <message id="store.agency.prosecutor">
        <source>prosecution</source>
        <translation>prosecution</translation>
    </message>
    <message id="store.agency.court">
        <source>court</source>
        <translation>court</translation>
    </message>
    <message id="store.agency.expert">
        <source>laboratory or expert body</source>
        <translation>laboratory or expert body</translation>
    </message>
    <message id="store.agency.other">
        <source>another agency</source>
        <translation>another agency</translation>
    </message>
</context>
</TS>
