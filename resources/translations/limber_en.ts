<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BlockCard</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlockStrip</name>
    <message numerus="yes">
        <source>%n blocks of %1 training days each, half of them with the habit</source>
        <translation>
            <numerusform>%n block of %1 training days, half of it with the habit</numerusform>
            <numerusform>%n blocks of %1 training days each, half of them with the habit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message numerus="yes">
        <source>%n dates with values; arrows tell them</source>
        <translation>
            <numerusform>%n date with values; arrows tell it</numerusform>
            <numerusform>%n dates with values; arrows tell them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectRow</name>
    <message numerus="yes">
        <source>%n training days have no reading the next morning.</source>
        <translation>
            <numerusform>%n training day has no reading the next morning.</numerusform>
            <numerusform>%n training days have no reading the next morning.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsCard</name>
    <message numerus="yes">
        <source>%n more to look at</source>
        <translation>
            <numerusform>%n more to look at</numerusform>
            <numerusform>%n more to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekEditor</name>
    <message numerus="yes">
        <source>%1: %n minutes, this week only.</source>
        <translation>
            <numerusform>%1: %n minute, this week only.</numerusform>
            <numerusform>%1: %n minutes, this week only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekNotices</name>
    <message numerus="yes">
        <source>Welcome back. Your last entry is %n days old; a new plan starts a little lighter.</source>
        <translation>
            <numerusform>Welcome back. Your last entry is %n day old; a new plan starts a little lighter.</numerusform>
            <numerusform>Welcome back. Your last entry is %n days old; a new plan starts a little lighter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more sessions are in the log.</source>
        <translation>
            <numerusform>%n more session is in the log.</numerusform>
            <numerusform>%n more sessions are in the log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are in the log; nothing was planned.</source>
        <translation>
            <numerusform>%n session is in the log; nothing was planned.</numerusform>
            <numerusform>%n sessions are in the log; nothing was planned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekTile</name>
    <message numerus="yes">
        <source>%n days with a workout</source>
        <translation>
            <numerusform>%n day with a workout</numerusform>
            <numerusform>%n days with a workout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with stretching</source>
        <translation>
            <numerusform>%n with stretching</numerusform>
            <numerusform>%n with stretching</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for rest</source>
        <translation>
            <numerusform>%n for rest</numerusform>
            <numerusform>%n for rest</numerusform>
        </translation>
    </message>
</context>
</TS>
