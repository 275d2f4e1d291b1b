<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>forms</name>
    <message id="forms.step">
        <source>Choosing items</source>
        <translation>Choosing items</translation>
    </message>
    <message id="forms.made">
        <source>{forms} forms of {items} items each were made; {common} items are common to all forms. Seed: {seed}.</source>
        <translation>{forms} forms of {items} items each were made; {common} items are common to all forms. Seed: {seed}.</translation>
    </message>
    <message id="forms.all_items">
        <source>all items</source>
        <translation>all items</translation>
    </message>
    <message id="forms.cell">
        <source>{cell}: {counts} (from {least} to {most})</source>
        <translation>{cell}: {counts} (from {least} to {most})</translation>
    </message>
    <message id="forms.match">
        <source>Expected scores of the forms differ by at most {percent} % of the maximum (at an ability of {at} logits). Difficulty is the authors' judgement, not measured.</source>
        <translation>Expected scores of the forms differ by at most {percent} % of the maximum (at an ability of {at} logits). Difficulty is the authors' judgement, not measured.</translation>
    </message>
    <message id="forms.decides">
        <source>Each form has at least 10 protected, 10 look-alike and 4 undecidable items: it can decide on identification.</source>
        <translation>Each form has at least 10 protected, 10 look-alike and 4 undecidable items: it can decide on identification.</translation>
    </message>
    <message id="forms.few">
        <source>The forms have fewer than 10 protected, 10 look-alike or 4 undecidable items: they do not decide on identification.</source>
        <translation>The forms have fewer than 10 protected, 10 look-alike or 4 undecidable items: they do not decide on identification.</translation>
    </message>
    <message id="forms.left_out.practice">
        <source>Left out: {count} practice items that are not scored.</source>
        <translation>Left out: {count} practice items that are not scored.</translation>
    </message>
    <message id="forms.left_out.out_of_date">
        <source>Left out: {count} items whose law was read more than a year ago. Check them and set a new day.</source>
        <translation>Left out: {count} items whose law was read more than a year ago. Check them and set a new day.</translation>
    </message>
    <message id="forms.pictures_twice">
        <source>{count} pictures stand in more than one item of the same form.</source>
        <translation>{count} pictures stand in more than one item of the same form.</translation>
    </message>
    <message id="forms.packs_are_open">
        <source>These packs come with the program, answers and all: {packs}. Who has the program can look the answers up. For an examination that counts, use a pack that only you have.</source>
        <translation>These packs come with the program, answers and all: {packs}. Who has the program can look the answers up. For an examination that counts, use a pack that only you have.</translation>
    </message>
    <message id="forms.keep_codes">
        <source>Write the release codes down and keep them apart from the form files: nobody can score a form without its code.</source>
        <translation>Write the release codes down and keep them apart from the form files: nobody can score a form without its code.</translation>
    </message>
    <message id="forms.not_kept">
        <source>This form was made on another laptop: its codes are not here.</source>
        <translation>This form was made on another laptop: its codes are not here.</translation>
    </message>
    <message id="forms.code">
        <source>Release code of form {form}: {code}</source>
        <translation>Release code of form {form}: {code}</translation>
    </message>
    <message id="forms.paced">
        <source>in step, by codes read out</source>
        <translation>in step, by codes read out</translation>
    </message>
    <message id="forms.free">
        <source>each at their own pace</source>
        <translation>each at their own pace</translation>
    </message>
    <message id="forms.head">
        <source>Form {form} ({id}), {blueprint}: {items} items, {minutes} minutes, {languages}; {pace}. Signed by {signer} ({fingerprint}).</source>
        <translation>Form {form} ({id}), {blueprint}: {items} items, {minutes} minutes, {languages}; {pace}. Signed by {signer} ({fingerprint}).</translation>
    </message>
    <message id="errors.unknown_blueprint">
        <source>{name}: there is no blueprint of this name. Use one of: {known}; or give a TOML file.</source>
        <translation>{name}: there is no blueprint of this name. Use one of: {known}; or give a TOML file.</translation>
    </message>
    <message id="errors.form_not_possible">
        <source>{blueprint}: the packs lack {count} items of this sort: {cell} (short beside it: {others}). Add a pack, or lower this cell of the blueprint.</source>
        <translation>{blueprint}: the packs lack {count} items of this sort: {cell} (short beside it: {others}). Add a pack, or lower this cell of the blueprint.</translation>
    </message>
    <message id="errors.forms_not_balanced">
        <source>{blueprint}: its cells contradict each other; no items could fill them all. Change the numbers of the blueprint.</source>
        <translation>{blueprint}: its cells contradict each other; no items could fill them all. Change the numbers of the blueprint.</translation>
    </message>
    <message id="errors.not_a_form">
        <source>{file}: this form cannot be used: {why}. Ask the trainer for the form file again.</source>
        <translation>{file}: this form cannot be used: {why}. Ask the trainer for the form file again.</translation>
    </message>
    <message id="errors.newer_form">
        <source>{file}: this form was made by a newer version of the program. Update the program on this laptop.</source>
        <translation>{file}: this form was made by a newer version of the program. Update the program on this laptop.</translation>
    </message>
    <message id="errors.wrong_release_code">
        <source>{form}: this release code does not open this form. Compare the form's id and the code with the trainer's list.</source>
        <translation>{form}: this release code does not open this form. Compare the form's id and the code with the trainer's list.</translation>
    </message>
    <message id="errors.not_a_release_code">
        <source>{code}: this is no release code. It has ten letters and digits in two groups, such as K7RTA-93WXD.</source>
        <translation>{code}: this is no release code. It has ten letters and digits in two groups, such as K7RTA-93WXD.</translation>
    </message>
    <message id="errors.wrong_step_code">
        <source>{code}: no item of this form opens with this step code. Listen again and type the four digits.</source>
        <translation>{code}: no item of this form opens with this step code. Listen again and type the four digits.</translation>
    </message>
    <message id="errors.no_such_place">
        <source>{place}: the form has no item in this place. Use 1 to {count}.</source>
        <translation>{place}: the form has no item in this place. Use 1 to {count}.</translation>
    </message>
    <message id="errors.no_replacement">
        <source>Form {form}, place {place}: no unused item keeps the blueprint and the match here. Add a pack, or assemble the forms anew.</source>
        <translation>Form {form}, place {place}: no unused item keeps the blueprint and the match here. Add a pack, or assemble the forms anew.</translation>
    </message>
    <message id="errors.form_is_here">
        <source>{file}: there is a file of this name already, and a form is never written over. Choose another folder.</source>
        <translation>{file}: there is a file of this name already, and a form is never written over. Choose another folder.</translation>
    </message>
</context>
</TS>
