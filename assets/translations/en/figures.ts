<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>figures</name>
    <message id="competence.shortfall.missed">
        <source>too many protected products missed</source>
        <translation>too many protected products missed</translation>
    </message>
    <message id="competence.shortfall.accused">
        <source>too many look-alikes taken for protected products</source>
        <translation>too many look-alikes taken for protected products</translation>
    </message>
    <message id="competence.shortfall.not_referred">
        <source>too few of what cannot be told by eye were referred</source>
        <translation>too few of what cannot be told by eye were referred</translation>
    </message>
    <message id="competence.shortfall.critical">
        <source>a critical evidence error</source>
        <translation>a critical evidence error</translation>
    </message>
    <message id="competence.shortfall.too_few_right">
        <source>too few points</source>
        <translation>too few points</translation>
    </message>
    <message id="figures.flag.all_right">
        <source>everybody was right: it tells nobody apart</source>
        <translation>everybody was right: it tells nobody apart</translation>
    </message>
    <message id="figures.flag.all_wrong">
        <source>nobody was right: check the key</source>
        <translation>nobody was right: check the key</translation>
    </message>
    <message id="figures.flag.stronger_worse">
        <source>stronger people did hardly better, or worse: check the key and the wording</source>
        <translation>stronger people did hardly better, or worse: check the key and the wording</translation>
    </message>
    <message id="figures.flag.too_hard">
        <source>fewer were right than by guessing: look at it again</source>
        <translation>fewer were right than by guessing: look at it again</translation>
    </message>
    <message id="figures.rasch.few_people">
        <source>Fewer than {least} people answered the same items ({people} so far): there is no scale of items yet.</source>
        <translation>Fewer than {least} people answered the same items ({people} so far): there is no scale of items yet.</translation>
    </message>
    <message id="figures.rasch.no_estimate">
        <source>The answers do not determine a scale: items are all right or all wrong, or forms share no item.</source>
        <translation>The answers do not determine a scale: items are all right or all wrong, or forms share no item.</translation>
    </message>
</context>
</TS>
