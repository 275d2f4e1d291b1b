<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>practice</name>
    <message id="practice.topic.materials">
        <source>Materials that look alike</source>
        <translation>Materials that look alike</translation>
    </message>
    <message id="practice.topic.materials.what">
        <source>bone, resin, tagua, horn</source>
        <translation>bone, resin, tagua, horn</translation>
    </message>
    <message id="practice.topic.evidence">
        <source>Evidence and first steps</source>
        <translation>Evidence and first steps</translation>
    </message>
    <message id="practice.topic.evidence.what">
        <source>photo, seal, custody</source>
        <translation>photo, seal, custody</translation>
    </message>
    <message id="practice.topic.law">
        <source>Law and counterparts</source>
        <translation>Law and counterparts</translation>
    </message>
    <message id="practice.topic.law.what">
        <source>three countries</source>
        <translation>three countries</translation>
    </message>
    <message id="practice.skill.decide">
        <source>Decide at the checkpoint</source>
        <translation>Decide at the checkpoint</translation>
    </message>
    <message id="practice.cell.none">
        <source>no item here trains this yet</source>
        <translation>no item here trains this yet</translation>
    </message>
    <message id="practice.due">
        <source>due today</source>
        <translation>due today</translation>
    </message>
    <message id="practice.today">
        <source>for today</source>
        <translation>for today</translation>
    </message>
    <message id="practice.due.rest">
        <source>{total} are due; the most at risk of being forgotten come first</source>
        <translation>{total} are due; the most at risk of being forgotten come first</translation>
    </message>
    <message id="practice.minutes">
        <source>about {minutes} minutes</source>
        <translation>about {minutes} minutes</translation>
    </message>
    <message id="practice.minute">
        <source>about a minute</source>
        <translation>about a minute</translation>
    </message>
    <message id="practice.start">
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message id="practice.start.what">
        <source>{count} questions, {time}</source>
        <translation>{count} questions, {time}</translation>
    </message>
    <message id="practice.done">
        <source>Done for today</source>
        <translation>Done for today</translation>
    </message>
    <message id="practice.more">
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message id="practice.nothing">
        <source>Nothing to practise here yet</source>
        <translation>Nothing to practise here yet</translation>
    </message>
    <message id="practice.mixed">
        <source>mixed up lately</source>
        <translation>mixed up lately</translation>
    </message>
    <message id="practice.mixed.pair">
        <source>Mixed up: {one} and {other}</source>
        <translation>Mixed up: {one} and {other}</translation>
    </message>
    <message id="practice.review">
        <source>Bring back what I learnt</source>
        <translation>Bring back what I learnt</translation>
    </message>
    <message id="practice.review.what">
        <source>After the course, each question comes back on the day it would begin to be forgotten. Never scored.</source>
        <translation>After the course, each question comes back on the day it would begin to be forgotten. Never scored.</translation>
    </message>
    <message id="practice.dates">
        <source>Card of dates</source>
        <translation>Card of dates</translation>
    </message>
    <message id="practice.dates.what">
        <source>Four days for a second look, on paper</source>
        <translation>Four days for a second look, on paper</translation>
    </message>
    <message id="practice.dates.save">
        <source>Save the card of dates</source>
        <translation>Save the card of dates</translation>
    </message>
    <message id="practice.dates.saved">
        <source>Card of dates saved: {file}</source>
        <translation>Card of dates saved: {file}</translation>
    </message>
    <message id="practice.dates.title">
        <source>Practice before the follow-up</source>
        <translation>Practice before the follow-up</translation>
    </message>
    <message id="practice.dates.from">
        <source>Counted from {day}</source>
        <translation>Counted from {day}</translation>
    </message>
    <message id="practice.dates.days">
        <source>After</source>
        <translation>After</translation>
    </message>
    <message id="practice.dates.count">
        <source>{days} days</source>
        <translation>{days} days</translation>
    </message>
    <message id="practice.dates.date">
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message id="practice.dates.task">
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message id="practice.dates.done">
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message id="practice.dates.text">
        <source>Five minutes with the pictures of the course: say what you see, then read the answer.</source>
        <translation>Five minutes with the pictures of the course: say what you see, then read the answer.</translation>
    </message>
    <message id="practice.dates.pdf">
        <source>Card to print</source>
        <translation>Card to print</translation>
    </message>
    <message id="practice.dates.csv">
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message id="practice.drills">
        <source>Drills</source>
        <translation>Drills</translation>
    </message>
    <message id="practice.drill.pairs">
        <source>Pairs</source>
        <translation>Pairs</translation>
    </message>
    <message id="practice.drill.pairs.what">
        <source>Picture after picture: say what it shows</source>
        <translation>Picture after picture: say what it shows</translation>
    </message>
    <message id="practice.drill.cue">
        <source>Find the cue</source>
        <translation>Find the cue</translation>
    </message>
    <message id="practice.drill.cue.what">
        <source>Point at the sign on the picture</source>
        <translation>Point at the sign on the picture</translation>
    </message>
    <message id="practice.drill.angles">
        <source>Angles</source>
        <translation>Angles</translation>
    </message>
    <message id="practice.drill.angles.what">
        <source>Measure where the lines of ivory cross</source>
        <translation>Measure where the lines of ivory cross</translation>
    </message>
    <message id="practice.drill.title">
        <source>{drill} {place} / {count}</source>
        <translation>{drill} {place} / {count}</translation>
    </message>
    <message id="practice.drill.making">
        <source>The round is being made ready …</source>
        <translation>The round is being made ready …</translation>
    </message>
    <message id="practice.drill.none">
        <source>There is no picture for this drill here.</source>
        <translation>There is no picture for this drill here.</translation>
    </message>
    <message id="practice.drill.status">
        <source>Quick practice from drawn pictures; it decides nothing.</source>
        <translation>Quick practice from drawn pictures; it decides nothing.</translation>
    </message>
    <message id="practice.drill.name.stem">
        <source>What does this picture show?</source>
        <translation>What does this picture show?</translation>
    </message>
    <message id="practice.drill.cue.stem">
        <source>Where is it: {cue}?</source>
        <translation>Where is it: {cue}?</translation>
    </message>
    <message id="practice.drill.angle.stem">
        <source>Measure an angle between two lines that cross.</source>
        <translation>Measure an angle between two lines that cross.</translation>
    </message>
    <message id="practice.drill.cannot_tell">
        <source>Cannot tell from this picture, refer it</source>
        <translation>Cannot tell from this picture, refer it</translation>
    </message>
    <message id="practice.drill.fits">
        <source>Fits: {name}</source>
        <translation>Fits: {name}</translation>
    </message>
    <message id="practice.drill.given">
        <source>You said</source>
        <translation>You said</translation>
    </message>
    <message id="practice.drill.shows">
        <source>Fits better</source>
        <translation>Fits better</translation>
    </message>
    <message id="practice.drill.go_on">
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message id="practice.drill.sign">
        <source>{cue}: {note}</source>
        <translation>{cue}: {note}</translation>
    </message>
    <message id="practice.drill.unseen">
        <source>No sign in this picture settles it. Refer it, or take a better photo.</source>
        <translation>No sign in this picture settles it. Refer it, or take a better photo.</translation>
    </message>
    <message id="practice.drill.refer">
        <source>From which animal it came no photo settles: refer it.</source>
        <translation>From which animal it came no photo settles: refer it.</translation>
    </message>
    <message id="practice.drill.cannot_see">
        <source>A picture shows form and surface; what a thing is made of a laboratory says.</source>
        <translation>A picture shows form and surface; what a thing is made of a laboratory says.</translation>
    </message>
    <message id="practice.drill.next_time">
        <source>Look first for this sign: {cue}.</source>
        <translation>Look first for this sign: {cue}.</translation>
    </message>
    <message id="practice.drill.next_time.unseen">
        <source>Ask first whether the picture shows enough.</source>
        <translation>Ask first whether the picture shows enough.</translation>
    </message>
    <message id="practice.drill.mistake">
        <source>Compare both: {one} and {other} are easily mixed up.</source>
        <translation>Compare both: {one} and {other} are easily mixed up.</translation>
    </message>
    <message id="practice.drill.mistake.refer">
        <source>The signs in this picture are enough to say what it shows.</source>
        <translation>The signs in this picture are enough to say what it shows.</translation>
    </message>
    <message id="practice.drill.mistake.guess">
        <source>A guess: this picture does not show enough.</source>
        <translation>A guess: this picture does not show enough.</translation>
    </message>
    <message id="practice.drill.elsewhere">
        <source>The sign lies in the marked place.</source>
        <translation>The sign lies in the marked place.</translation>
    </message>
    <message id="practice.drill.angle.why">
        <source>The angles of this section lie about {degrees}°. One angle decides nothing: it takes the mean of at least ten.</source>
        <translation>The angles of this section lie about {degrees}°. One angle decides nothing: it takes the mean of at least ten.</translation>
    </message>
    <message id="practice.drill.angle.fits">
        <source>about {degrees}°</source>
        <translation>about {degrees}°</translation>
    </message>
    <message id="practice.drill.angle.low">
        <source>The arms lay inside the lines, or on a narrower crossing.</source>
        <translation>The arms lay inside the lines, or on a narrower crossing.</translation>
    </message>
    <message id="practice.drill.angle.high">
        <source>The arms lay outside the lines, or on the angle beside it.</source>
        <translation>The arms lay outside the lines, or on the angle beside it.</translation>
    </message>
    <message id="practice.drill.angle.next_time">
        <source>Lay the arms along two lines that cross near the rim.</source>
        <translation>Lay the arms along two lines that cross near the rim.</translation>
    </message>
    <message id="practice.drill.end">
        <source>{right} of {count} fit</source>
        <translation>{right} of {count} fit</translation>
    </message>
    <message id="practice.drill.end.pace">
        <source>about {seconds} seconds a picture</source>
        <translation>about {seconds} seconds a picture</translation>
    </message>
    <message id="practice.drill.end.second">
        <source>about a second a picture</source>
        <translation>about a second a picture</translation>
    </message>
    <message id="practice.drill.end.mixed">
        <source>Mixed up in this round</source>
        <translation>Mixed up in this round</translation>
    </message>
    <message id="practice.drill.end.none">
        <source>Nothing mixed up in this round.</source>
        <translation>Nothing mixed up in this round.</translation>
    </message>
    <message id="practice.drill.end.on">
        <source>What was mixed up comes more often in the next round.</source>
        <translation>What was mixed up comes more often in the next round.</translation>
    </message>
    <message id="practice.drill.again">
        <source>Another round</source>
        <translation>Another round</translation>
    </message>
    <message id="practice.drill.home">
        <source>Back to Learn</source>
        <translation>Back to Learn</translation>
    </message>
    <message id="practice.part.title">
        <source>{title}: next {count}</source>
        <translation>{title}: next {count}</translation>
    </message>
    <message id="practice.part.what">
        <source>The next {count} questions, with feedback after each answer</source>
        <translation>The next {count} questions, with feedback after each answer</translation>
    </message>
    <message id="practice.sample.what">
        <source>A test of {count} questions; no feedback until the end</source>
        <translation>A test of {count} questions; no feedback until the end</translation>
    </message>
    <message id="practice.plan.done">
        <source>Practice for today is done.</source>
        <translation>Practice for today is done.</translation>
    </message>
</context>
</TS>
