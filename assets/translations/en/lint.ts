<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>lint</name>
    <message id="lint.level.error">
        <source>error</source>
        <translation>error</translation>
    </message>
    <message id="lint.level.warning">
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message id="lint.line">
        <source>{file}, line {line}: {what}. Mend: {mend}.</source>
        <translation>{file}, line {line}: {what}. Mend: {mend}.</translation>
    </message>
    <message id="lint.line_file">
        <source>{file}: {what}. Mend: {mend}.</source>
        <translation>{file}: {what}. Mend: {mend}.</translation>
    </message>
    <message id="lint.summary">
        <source>In the items: {errors} errors, {warnings} warnings.</source>
        <translation>In the items: {errors} errors, {warnings} warnings.</translation>
    </message>
    <message id="lint.missing.language">
        <source>the pack has no texts in: {languages}</source>
        <translation>the pack has no texts in: {languages}</translation>
    </message>
    <message id="lint.missing.language.mend">
        <source>write them, or leave the pack to readers of the other languages</source>
        <translation>write them, or leave the pack to readers of the other languages</translation>
    </message>
    <message id="lint.missing.words">
        <source>{item}: the words of '{name}' are still to be written</source>
        <translation>{item}: the words of '{name}' are still to be written</translation>
    </message>
    <message id="lint.missing.words.mend">
        <source>write them; the imported file did not have them</source>
        <translation>write them; the imported file did not have them</translation>
    </message>
    <message id="lint.facts.unknown">
        <source>{item}: no fact has the id {facts}</source>
        <translation>{item}: no fact has the id {facts}</translation>
    </message>
    <message id="lint.facts.unknown.mend">
        <source>correct the id, or make the table of facts again</source>
        <translation>correct the id, or make the table of facts again</translation>
    </message>
    <message id="lint.facts.unread">
        <source>{item} is scored but rests on facts that nobody has verified: {facts}</source>
        <translation>{item} is scored but rests on facts that nobody has verified: {facts}</translation>
    </message>
    <message id="lint.facts.unread.mend">
        <source>name verified facts, or set scored = false</source>
        <translation>name verified facts, or set scored = false</translation>
    </message>
    <message id="lint.facts.none">
        <source>{item} is scored and names no fact</source>
        <translation>{item} is scored and names no fact</translation>
    </message>
    <message id="lint.facts.none.mend">
        <source>name the facts it rests on, or set scored = false</source>
        <translation>name the facts it rests on, or set scored = false</translation>
    </message>
    <message id="lint.law.undated">
        <source>{item} states law without the day on which it was read</source>
        <translation>{item} states law without the day on which it was read</translation>
    </message>
    <message id="lint.law.undated.mend">
        <source>write true_on with the day</source>
        <translation>write true_on with the day</translation>
    </message>
    <message id="lint.law.ahead">
        <source>{item} says that the law was read on {day}, which is still to come</source>
        <translation>{item} says that the law was read on {day}, which is still to come</translation>
    </message>
    <message id="lint.law.ahead.mend">
        <source>correct true_on</source>
        <translation>correct true_on</translation>
    </message>
    <message id="lint.law.old">
        <source>{item} rests on law read on {day}, more than a year ago</source>
        <translation>{item} rests on law read on {day}, more than a year ago</translation>
    </message>
    <message id="lint.law.old.mend">
        <source>read the law again, then correct the item and true_on</source>
        <translation>read the law again, then correct the item and true_on</translation>
    </message>
    <message id="lint.position">
        <source>of {count} answers {found} stand in place {place}; by chance it would be about {expected}</source>
        <translation>of {count} answers {found} stand in place {place}; by chance it would be about {expected}</translation>
    </message>
    <message id="lint.position.mend">
        <source>mix the order of the options</source>
        <translation>mix the order of the options</translation>
    </message>
    <message id="lint.longest">
        <source>in {found} of {count} items the right option is the longest; by chance it would be about {expected}</source>
        <translation>in {found} of {count} items the right option is the longest; by chance it would be about {expected}</translation>
    </message>
    <message id="lint.longest.mend">
        <source>shorten right options, or write wrong ones as fully</source>
        <translation>shorten right options, or write wrong ones as fully</translation>
    </message>
    <message id="lint.stem.same">
        <source>{item} asks the same as {other}</source>
        <translation>{item} asks the same as {other}</translation>
    </message>
    <message id="lint.stem.same.mend">
        <source>keep one of the two</source>
        <translation>keep one of the two</translation>
    </message>
    <message id="lint.stem.near">
        <source>{item} asks nearly the same as {other}</source>
        <translation>{item} asks nearly the same as {other}</translation>
    </message>
    <message id="lint.stem.near.mend">
        <source>ask one of them in another way, or take it out</source>
        <translation>ask one of them in another way, or take it out</translation>
    </message>
    <message id="lint.option.same">
        <source>{item}: two options have the same words: {first}; {second}</source>
        <translation>{item}: two options have the same words: {first}; {second}</translation>
    </message>
    <message id="lint.option.same.mend">
        <source>change one of them</source>
        <translation>change one of them</translation>
    </message>
    <message id="lint.option.near">
        <source>{item}: two options are hard to tell apart: {first}; {second}</source>
        <translation>{item}: two options are hard to tell apart: {first}; {second}</translation>
    </message>
    <message id="lint.option.near.mend">
        <source>let the difference stand out</source>
        <translation>let the difference stand out</translation>
    </message>
    <message id="lint.truth">
        <source>{item}: nothing is marked on the picture {picture}, and nothing is known of it</source>
        <translation>{item}: nothing is marked on the picture {picture}, and nothing is known of it</translation>
    </message>
    <message id="lint.truth.mend">
        <source>mark the cue, or take a picture of the library</source>
        <translation>mark the cue, or take a picture of the library</translation>
    </message>
    <message id="lint.wide">
        <source>{item}: a touch on {percent} % of the picture counts as right</source>
        <translation>{item}: a touch on {percent} % of the picture counts as right</translation>
    </message>
    <message id="lint.wide.mend">
        <source>take a picture on which the sign is smaller, or set scored = false</source>
        <translation>take a picture on which the sign is smaller, or set scored = false</translation>
    </message>
    <message id="lint.script">
        <source>{item}: {count} texts do not seem to be in the language of their file ({language}), first '{name}'</source>
        <translation>{item}: {count} texts do not seem to be in the language of their file ({language}), first '{name}'</translation>
    </message>
    <message id="lint.script.mend">
        <source>translate it, or move it to the file of its language</source>
        <translation>translate it, or move it to the file of its language</translation>
    </message>
    <message id="lint.numbers">
        <source>{item}: the numbers of '{name}' in {language} differ: missing {lost}; only here {added}</source>
        <translation>{item}: the numbers of '{name}' in {language} differ: missing {lost}; only here {added}</translation>
    </message>
    <message id="lint.numbers.mend">
        <source>compare the texts, and write the same numbers in all languages</source>
        <translation>compare the texts, and write the same numbers in all languages</translation>
    </message>
    <message id="lint.claims">
        <source>{item}: '{name}' states what cannot be seen: {words}</source>
        <translation>{item}: '{name}' states what cannot be seen: {words}</translation>
    </message>
    <message id="lint.claims.mend">
        <source>say what it fits, what is suspected or what the document says</source>
        <translation>say what it fits, what is suspected or what the document says</translation>
    </message>
    <message id="lint.methods">
        <source>{item}: '{name}' offers a method that destroys evidence as right: {words}</source>
        <translation>{item}: '{name}' offers a method that destroys evidence as right: {words}</translation>
    </message>
    <message id="lint.methods.mend">
        <source>make it a wrong option and mark it as critical</source>
        <translation>make it a wrong option and mark it as critical</translation>
    </message>
    <message id="exchange.fate.kept">
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message id="exchange.fate.changed">
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message id="exchange.fate.left_out">
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message id="exchange.line">
        <source>{fate}: {question} (line {line}): {note}</source>
        <translation>{fate}: {question} (line {line}): {note}</translation>
    </message>
    <message id="exchange.line_file">
        <source>{fate}: {question}: {note}</source>
        <translation>{fate}: {question}: {note}</translation>
    </message>
    <message id="exchange.summary">
        <source>{kept} questions carried over, {left_out} left out, {changed} changes. Read the changes before you use them.</source>
        <translation>{kept} questions carried over, {left_out} left out, {changed} changes. Read the changes before you use them.</translation>
    </message>
    <message id="exchange.note.kept">
        <source>as {item}</source>
        <translation>as {item}</translation>
    </message>
    <message id="exchange.note.type">
        <source>there is nothing like a question of type {type}</source>
        <translation>there is nothing like a question of type {type}</translation>
    </message>
    <message id="exchange.note.scenario">
        <source>Moodle has nothing like a scenario</source>
        <translation>Moodle has nothing like a scenario</translation>
    </message>
    <message id="exchange.note.undecidable_number">
        <source>Moodle cannot ask for a number that nobody can tell</source>
        <translation>Moodle cannot ask for a number that nobody can tell</translation>
    </message>
    <message id="exchange.note.undecidable_marker">
        <source>Moodle cannot ask for a region that is not there</source>
        <translation>Moodle cannot ask for a region that is not there</translation>
    </message>
    <message id="exchange.note.cannot_tell_there">
        <source>the answer 'cannot tell' cannot be given in Moodle here</source>
        <translation>the answer 'cannot tell' cannot be given in Moodle here</translation>
    </message>
    <message id="exchange.note.all_regions">
        <source>in Moodle all {count} regions have to be marked, here any one of them</source>
        <translation>in Moodle all {count} regions have to be marked, here any one of them</translation>
    </message>
    <message id="exchange.note.any_region">
        <source>here any one of the {count} regions is enough</source>
        <translation>here any one of the {count} regions is enough</translation>
    </message>
    <message id="exchange.note.points_there">
        <source>Moodle counts part of the points in its own way</source>
        <translation>Moodle counts part of the points in its own way</translation>
    </message>
    <message id="exchange.note.points_here">
        <source>part of the points is counted in the program's own way</source>
        <translation>part of the points is counted in the program's own way</translation>
    </message>
    <message id="exchange.note.edited">
        <source>changed since it was written, and taken as it is now: {names}</source>
        <translation>changed since it was written, and taken as it is now: {names}</translation>
    </message>
    <message id="exchange.note.rebuilt">
        <source>its answers were added or taken away, so it is read as a new question</source>
        <translation>its answers were added or taken away, so it is read as a new question</translation>
    </message>
    <message id="exchange.note.record_damaged">
        <source>the program's own record in it is damaged; export it again</source>
        <translation>the program's own record in it is damaged; export it again</translation>
    </message>
    <message id="exchange.note.record_newer">
        <source>it was written by a newer version of the program; update this one</source>
        <translation>it was written by a newer version of the program; update this one</translation>
    </message>
    <message id="exchange.note.shares">
        <source>the points of the right answers add up to {sum} %, not to 100</source>
        <translation>the points of the right answers add up to {sum} %, not to 100</translation>
    </message>
    <message id="exchange.note.shares_single">
        <source>{count} answers give all the points (the best {best} %); one has to</source>
        <translation>{count} answers give all the points (the best {best} %); one has to</translation>
    </message>
    <message id="exchange.note.minus">
        <source>wrong answers cost no points here</source>
        <translation>wrong answers cost no points here</translation>
    </message>
    <message id="exchange.note.part">
        <source>{share} % of the points for '{text}' are not given here</source>
        <translation>{share} % of the points for '{text}' are not given here</translation>
    </message>
    <message id="exchange.note.grade">
        <source>worth {found} points there, one here</source>
        <translation>worth {found} points there, one here</translation>
    </message>
    <message id="exchange.note.hints">
        <source>{count} hints were left out</source>
        <translation>{count} hints were left out</translation>
    </message>
    <message id="exchange.note.tags">
        <source>tags left out: {tags}</source>
        <translation>tags left out: {tags}</translation>
    </message>
    <message id="exchange.note.format">
        <source>bold, lists and tables became plain text</source>
        <translation>bold, lists and tables became plain text</translation>
    </message>
    <message id="exchange.note.media">
        <source>left out of the text: {kinds}</source>
        <translation>left out of the text: {kinds}</translation>
    </message>
    <message id="exchange.note.picture_in_text">
        <source>pictures in answers or feedback were left out</source>
        <translation>pictures in answers or feedback were left out</translation>
    </message>
    <message id="exchange.note.picture_answers">
        <source>its answers are pictures; sort or match them anew in the program</source>
        <translation>its answers are pictures; sort or match them anew in the program</translation>
    </message>
    <message id="exchange.note.picture_missing">
        <source>the picture {file} is not in the file; export it again with its files</source>
        <translation>the picture {file} is not in the file; export it again with its files</translation>
    </message>
    <message id="exchange.note.picture_kind">
        <source>{file} is no JPEG, PNG or WebP picture</source>
        <translation>{file} is no JPEG, PNG or WebP picture</translation>
    </message>
    <message id="exchange.note.picture_elsewhere">
        <source>the picture {file} lies elsewhere and was left out</source>
        <translation>the picture {file} lies elsewhere and was left out</translation>
    </message>
    <message id="exchange.note.cannot_tell_here">
        <source>'cannot tell' was added as the last answer</source>
        <translation>'cannot tell' was added as the last answer</translation>
    </message>
    <message id="exchange.note.cut">
        <source>'{name}' was cut to {limit} characters</source>
        <translation>'{name}' was cut to {limit} characters</translation>
    </message>
    <message id="exchange.note.long">
        <source>its text is longer than {limit} characters; shorten it</source>
        <translation>its text is longer than {limit} characters; shorten it</translation>
    </message>
    <message id="exchange.note.no_stem">
        <source>it has no text</source>
        <translation>it has no text</translation>
    </message>
    <message id="exchange.note.empty_option">
        <source>an answer has no words</source>
        <translation>an answer has no words</translation>
    </message>
    <message id="exchange.note.two_answers">
        <source>true or false needs two answers, here are {found}</source>
        <translation>true or false needs two answers, here are {found}</translation>
    </message>
    <message id="exchange.note.no_number">
        <source>'{value}' is no number</source>
        <translation>'{value}' is no number</translation>
    </message>
    <message id="exchange.note.unit">
        <source>the unit '{unit}' is not known here; name it in the text</source>
        <translation>the unit '{unit}' is not known here; name it in the text</translation>
    </message>
    <message id="exchange.note.units">
        <source>of {count} units only the first was taken</source>
        <translation>of {count} units only the first was taken</translation>
    </message>
    <message id="exchange.note.markers">
        <source>it asks for {count} different markers; here one question asks for one</source>
        <translation>it asks for {count} different markers; here one question asks for one</translation>
    </message>
    <message id="exchange.note.shape">
        <source>its region is no polygon, rectangle or circle: {shape}</source>
        <translation>its region is no polygon, rectangle or circle: {shape}</translation>
    </message>
    <message id="exchange.note.region_outside">
        <source>its region lies outside of the picture</source>
        <translation>its region lies outside of the picture</translation>
    </message>
    <message id="exchange.note.circle">
        <source>circles became polygons of 24 corners</source>
        <translation>circles became polygons of 24 corners</translation>
    </message>
    <message id="exchange.note.no_day">
        <source>law items need the day on which the law was read; give it with --true-on</source>
        <translation>law items need the day on which the law was read; give it with --true-on</translation>
    </message>
    <message id="exchange.note.too_many">
        <source>a pack holds at most {limit} items; split the file</source>
        <translation>a pack holds at most {limit} items; split the file</translation>
    </message>
    <message id="exchange.note.refused">
        <source>it breaks the format of packs: {what}</source>
        <translation>it breaks the format of packs: {what}</translation>
    </message>
    <message id="exchange.note.gift_brace">
        <source>a brace is missing, or a blank line stands between the braces; write \{{ and \}} for braces in a text</source>
        <translation>a brace is missing, or a blank line stands between the braces; write \{{ and \}} for braces in a text</translation>
    </message>
    <message id="exchange.note.gift_two_answers">
        <source>there is a second pair of braces; keep one, and write \{{ and \}} for braces in a text</source>
        <translation>there is a second pair of braces; keep one, and write \{{ and \}} for braces in a text</translation>
    </message>
    <message id="exchange.note.gift_weight">
        <source>{value} is no share from -100 to 100; write it like %50%</source>
        <translation>{value} is no share from -100 to 100; write it like %50%</translation>
    </message>
    <message id="exchange.note.gift_no_sign">
        <source>'{value}' stands without = or ~ before it; put one there</source>
        <translation>'{value}' stands without = or ~ before it; put one there</translation>
    </message>
    <message id="exchange.note.gift_empty">
        <source>there is no answer after {sign}; in a text write \{sign}</source>
        <translation>there is no answer after {sign}; in a text write \{sign}</translation>
    </message>
    <message id="exchange.note.gift_one_answer">
        <source>there is only one answer; write at least two</source>
        <translation>there is only one answer; write at least two</translation>
    </message>
    <message id="exchange.note.gift_two_right">
        <source>{count} answers begin with =; write ~%50% where several are right</source>
        <translation>{count} answers begin with =; write ~%50% where several are right</translation>
    </message>
    <message id="exchange.note.gift_none_right">
        <source>no answer is right; begin it with =</source>
        <translation>no answer is right; begin it with =</translation>
    </message>
    <message id="exchange.note.gift_pair">
        <source>'{value}' is no pair; write it like = left -&gt; right</source>
        <translation>'{value}' is no pair; write it like = left -&gt; right</translation>
    </message>
    <message id="exchange.note.gift_number">
        <source>'{value}' is no number with tolerance; write it like 5, 5:0.5 or 3..7</source>
        <translation>'{value}' is no number with tolerance; write it like 5, 5:0.5 or 3..7</translation>
    </message>
    <message id="errors.questions_too_large">
        <source>{file}: the file has {megabytes} MB, the limit for questions is {limit} MB. Export fewer questions at a time.</source>
        <translation>{file}: the file has {megabytes} MB, the limit for questions is {limit} MB. Export fewer questions at a time.</translation>
    </message>
    <message id="errors.not_question_file">
        <source>{file}, line {line}: this cannot be read as questions ({why}). Export the file again, or choose the other --format.</source>
        <translation>{file}, line {line}: this cannot be read as questions ({why}). Export the file again, or choose the other --format.</translation>
    </message>
    <message id="errors.entities_in_file">
        <source>{file}, line {line}: the file declares entities of its own, which are not read for safety. Export it again from Moodle.</source>
        <translation>{file}, line {line}: the file declares entities of its own, which are not read for safety. Export it again from Moodle.</translation>
    </message>
    <message id="errors.no_questions">
        <source>{file}: none of {count} entries could be carried over; the lines above say why.</source>
        <translation>{file}: none of {count} entries could be carried over; the lines above say why.</translation>
    </message>
    <message id="errors.language_not_in_pack">
        <source>{pack} has no texts in '{language}'. Choose one of: {known}.</source>
        <translation>{pack} has no texts in '{language}'. Choose one of: {known}.</translation>
    </message>
</context>
</TS>
