<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Answering</name>
    <message numerus="yes">
        <source>%n role(s) not placed.</source>
        <translation>
            <numerusform>%n role not placed.</numerusform>
            <numerusform>%n roles not placed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) neither noted nor marked as not asked, with a reason.</source>
        <translation>
            <numerusform>%n part neither noted nor marked as not asked, with a reason.</numerusform>
            <numerusform>%n parts neither noted nor marked as not asked, with a reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message numerus="yes">
        <source>%n stroke(s)</source>
        <translation>
            <numerusform>%n stroke</numerusform>
            <numerusform>%n strokes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignSheet</name>
    <message numerus="yes">
        <source>Give %n sheet(s)</source>
        <translation>
            <numerusform>Give %n sheet</numerusform>
            <numerusform>Give %n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n sheet(s)</source>
        <translation>
            <numerusform>Take back %n sheet</numerusform>
            <numerusform>Take back %n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndedPage</name>
    <message numerus="yes">
        <source>%n of your changes had not been sent. They are still here.</source>
        <translation>
            <numerusform>%n of your changes had not been sent. It is still here.</numerusform>
            <numerusform>%n of your changes had not been sent. They are still here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes are on this device only.</source>
        <translation>
            <numerusform>%n of your changes is on this device only.</numerusform>
            <numerusform>%n of your changes are on this device only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgottenPin</name>
    <message numerus="yes">
        <source>There are %n word(s); a sheet has 24</source>
        <translation>
            <numerusform>There is %n word; a sheet has 24</numerusform>
            <numerusform>There are %n words; a sheet has 24</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProbeFold</name>
    <message numerus="yes">
        <source>%1 of %n asked</source>
        <translation>
            <numerusform>%1 of %n asked</numerusform>
            <numerusform>%1 of %n asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionHead</name>
    <message numerus="yes">
        <source>%1 of %n min</source>
        <translation>
            <numerusform>%1 of %n min</numerusform>
            <numerusform>%1 of %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <translation>
            <numerusform>%1 of %n done</numerusform>
            <numerusform>%1 of %n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message numerus="yes">
        <source>There are %n word(s); a sheet has 24</source>
        <translation>
            <numerusform>There is %n word; a sheet has 24</numerusform>
            <numerusform>There are %n words; a sheet has 24</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SketchAnswer</name>
    <message numerus="yes">
        <source>Sketch, %n stroke(s)</source>
        <translation>
            <numerusform>Sketch, %n stroke</numerusform>
            <numerusform>Sketch, %n strokes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SketchBoard</name>
    <message numerus="yes">
        <source>Sketch, %n stroke(s)</source>
        <translation>
            <numerusform>Sketch, %n stroke</numerusform>
            <numerusform>Sketch, %n strokes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpreadBars</name>
    <message numerus="yes">
        <source>Level %1: %n rating(s)</source>
        <translation>
            <numerusform>Level %1: %n rating</numerusform>
            <numerusform>Level %1: %n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not observed: %n</source>
        <translation>
            <numerusform>Not observed: %n</numerusform>
            <numerusform>Not observed: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncChip</name>
    <message numerus="yes">
        <source>Offline · %n to send</source>
        <translation>
            <numerusform>Offline · %n to send</numerusform>
            <numerusform>Offline · %n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes waiting</source>
        <translation>
            <numerusform>%n change waiting</numerusform>
            <numerusform>%n changes waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimerBar</name>
    <message numerus="yes">
        <source>of %n min</source>
        <translation>
            <numerusform>of %n min</numerusform>
            <numerusform>of %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n questions</source>
        <translation>
            <numerusform>%1 of %n question</numerusform>
            <numerusform>%1 of %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%1 of %n min</source>
        <translation>
            <numerusform>%1 of %n min</numerusform>
            <numerusform>%1 of %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnsentCard</name>
    <message numerus="yes">
        <source>%n of your changes could not be sent, because you no longer take part there.</source>
        <translation>
            <numerusform>%n of your changes could not be sent, because you no longer take part there.</numerusform>
            <numerusform>%n of your changes could not be sent, because you no longer take part there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kvorum::viewmodels::AppViewModel</name>
    <message numerus="yes">
        <source>Offline · %n to send</source>
        <translation>
            <numerusform>Offline · %n to send</numerusform>
            <numerusform>Offline · %n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n change waiting</numerusform>
            <numerusform>%n changes waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kvorum::viewmodels::CandidateViewModel</name>
    <message numerus="yes">
        <source>%n skill(s), all rated</source>
        <translation>
            <numerusform>%n skill, rated</numerusform>
            <numerusform>%n skills, all rated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n skill(s) rated</source>
        <translation>
            <numerusform>%1 of %n skill rated</numerusform>
            <numerusform>%1 of %n skills rated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kvorum::viewmodels::DashboardViewModel</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rater(s)</source>
        <translation>
            <numerusform>%n rater</numerusform>
            <numerusform>%n raters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kvorum::viewmodels::HomeViewModel</name>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) today</source>
        <translation>
            <numerusform>one interview today</numerusform>
            <numerusform>%n interviews today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were written twice</source>
        <translation>
            <numerusform>%n thing was written twice</numerusform>
            <numerusform>%n things were written twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) to read about</source>
        <translation>
            <numerusform>%n area to read about</numerusform>
            <numerusform>%n areas to read about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came too late</source>
        <translation>
            <numerusform>%n change came too late</numerusform>
            <numerusform>%n changes came too late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kvorum::viewmodels::KitViewModel</name>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n skill</numerusform>
            <numerusform>%n skills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kvorum::viewmodels::ReviewViewModel</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>One thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a rating will be kept as not observed</source>
        <translation>
            <numerusform>One without a rating will be kept as not observed</numerusform>
            <numerusform>%n without a rating will be kept as not observed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n high level(s) without an example will be shown as claimed</source>
        <translation>
            <numerusform>%n high level without an example will be shown as claimed</numerusform>
            <numerusform>%n high levels without an example will be shown as claimed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kvorum::viewmodels::ScreenLock</name>
    <message numerus="yes">
        <source>Too many wrong tries. The next one is possible in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong tries. The next one is possible in %n second.</numerusform>
            <numerusform>Too many wrong tries. The next one is possible in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. The next one is possible in %n minute(s).</source>
        <translation>
            <numerusform>Too many wrong tries. The next one is possible in %n minute.</numerusform>
            <numerusform>Too many wrong tries. The next one is possible in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kvorum::viewmodels::VacancyViewModel</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rater(s)</source>
        <translation>
            <numerusform>%n rater</numerusform>
            <numerusform>%n raters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gone from the server and all %n device(s)</source>
        <translation>
            <numerusform>Gone from the server and the device</numerusform>
            <numerusform>Gone from the server and all %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gone from %1 of %n device(s); waiting for %2</source>
        <translation>
            <numerusform>Gone from %1 of %n device; waiting for %2</numerusform>
            <numerusform>Gone from %1 of %n devices; waiting for %2</numerusform>
        </translation>
    </message>
</context>
</TS>
