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
</context>
</TS>
