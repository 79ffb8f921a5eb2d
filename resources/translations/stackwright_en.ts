<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CheckItems</name>
    <message numerus="yes">
        <source>%n check(s) failed, by %1.</source>
        <translation>
            <numerusform>%n check failed, by %1.</numerusform>
            <numerusform>%n checks failed, by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed, by %1.</source>
        <translation>
            <numerusform>%n check passed, by %1.</numerusform>
            <numerusform>%n checks passed, by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more check(s) wait for programs that are not installed here: %1.</source>
        <translation>
            <numerusform>%n more check waits for a program that is not installed here: %1.</numerusform>
            <numerusform>%n more checks wait for programs that are not installed here: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockWords</name>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) over</source>
        <translation>
            <numerusform>%n minute over</numerusform>
            <numerusform>%n minutes over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsequenceWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gained</source>
        <translation>
            <numerusform>%n gained</numerusform>
            <numerusform>%n gained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n lost</numerusform>
            <numerusform>%n lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <translation>
            <numerusform>%n settled</numerusform>
            <numerusform>%n settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileDiff</name>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n unchanged line</numerusform>
            <numerusform>%n unchanged lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StackFacts</name>
    <message numerus="yes">
        <source>%n risk(s) noted for the record</source>
        <translation>
            <numerusform>%n risk noted for the record</numerusform>
            <numerusform>%n risks noted for the record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pick a tool or skip, in %n stage(s)</source>
        <translation>
            <numerusform>Pick a tool or skip, in %n stage</numerusform>
            <numerusform>Pick a tool or skip, in %n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agree on %n stage(s) that are only pre-picked: their records say proposed</source>
        <translation>
            <numerusform>Agree on %n stage that is only pre-picked: its record says proposed</numerusform>
            <numerusform>Agree on %n stages that are only pre-picked: their records say proposed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwapWords</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n new</source>
        <translation>
            <numerusform>by %n new</numerusform>
            <numerusform>by %n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be settled</source>
        <translation>
            <numerusform>%n to be settled</numerusform>
            <numerusform>%n to be settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n merged</numerusform>
            <numerusform>%n merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoteWords</name>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <translation>
            <numerusform>%n hand</numerusform>
            <numerusform>%n hands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stackwright::AgendaStrip</name>
    <message numerus="yes">
        <source>The agenda has %n item(s)</source>
        <translation>
            <numerusform>The agenda has %n item</numerusform>
            <numerusform>The agenda has %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stackwright::BottomBar</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) noted</source>
        <translation>
            <numerusform>%n risk noted</numerusform>
            <numerusform>%n risks noted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stackwright::DoneActions</name>
    <message numerus="yes">
        <source>The hand-off has %n page(s).</source>
        <translation>
            <numerusform>The hand-off has %n page.</numerusform>
            <numerusform>The hand-off has %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stackwright::DonePage</name>
    <message numerus="yes">
        <source>%n file(s) committed</source>
        <translation>
            <numerusform>%n file committed</numerusform>
            <numerusform>%n files committed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stackwright::ExportPage</name>
    <message numerus="yes">
        <source>%n file(s) are changed on both sides</source>
        <translation>
            <numerusform>%n file is changed on both sides</numerusform>
            <numerusform>%n files are changed on both sides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited by hand and kept</source>
        <translation>
            <numerusform>%n edited by hand and kept</numerusform>
            <numerusform>%n edited by hand and kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer needed</source>
        <translation>
            <numerusform>%n no longer needed</numerusform>
            <numerusform>%n no longer needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the way</source>
        <translation>
            <numerusform>%n in the way</numerusform>
            <numerusform>%n in the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): </source>
        <translation>
            <numerusform>%n file: </numerusform>
            <numerusform>%n files: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s) and commit</source>
        <translation>
            <numerusform>Write %n file and commit</numerusform>
            <numerusform>Write %n files and commit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Solve %n conflict(s) first.</source>
        <translation>
            <numerusform>Solve one conflict first.</numerusform>
            <numerusform>Solve %n conflicts first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is written before %n conflict(s) are solved.</source>
        <translation>
            <numerusform>Nothing is written before %n conflict is solved.</numerusform>
            <numerusform>Nothing is written before %n conflicts are solved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stackwright::FilesPane</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stackwright::FindingModel</name>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <translation>
            <numerusform>%1: %n finding</numerusform>
            <numerusform>%1: %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stackwright::GoalsPage</name>
    <message numerus="yes">
        <source>%n tool(s) will carry a mark. No pick is changed for you.</source>
        <translation>
            <numerusform>%n tool will carry a mark. No pick is changed for you.</numerusform>
            <numerusform>%n tools will carry a mark. No pick is changed for you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stackwright::PresetForm</name>
    <message numerus="yes">
        <source>Keeps the answers to %n stage(s)</source>
        <translation>
            <numerusform>Keeps the answer to %n stage</numerusform>
            <numerusform>Keeps the answers to %n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed option(s)</source>
        <translation>
            <numerusform>%n changed option</numerusform>
            <numerusform>%n changed options</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stackwright::PresetModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stackwright::ReviewPage</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be written</source>
        <translation>
            <numerusform>%n file will be written</numerusform>
            <numerusform>%n files will be written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stackwright::SearchPane</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stackwright::Session</name>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stackwright::ShareActions</name>
    <message numerus="yes">
        <source>%n conflict(s) are open, so no ZIP was written.</source>
        <translation>
            <numerusform>One conflict is open, so no ZIP was written.</numerusform>
            <numerusform>%n conflicts are open, so no ZIP was written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stackwright::StageModel</name>
    <message numerus="yes">
        <source>%n conflict(s) to resolve</source>
        <translation>
            <numerusform>%n conflict to resolve</numerusform>
            <numerusform>%n conflicts to resolve</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stackwright::StageView</name>
    <message numerus="yes">
        <source>changes %n pick(s)</source>
        <translation>
            <numerusform>changes %n pick</numerusform>
            <numerusform>changes %n picks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n conflict(s) left</source>
        <translation>
            <numerusform>%1 · %n conflict left</numerusform>
            <numerusform>%1 · %n conflicts left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stackwright::StagesPage</name>
    <message numerus="yes">
        <source>%n undisputed…</source>
        <translation>
            <numerusform>%n undisputed…</numerusform>
            <numerusform>%n undisputed…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stackwright::UndisputedPanel</name>
    <message numerus="yes">
        <source>Nobody disputes %n stage(s)</source>
        <translation>
            <numerusform>Nobody disputes %n stage</numerusform>
            <numerusform>Nobody disputes %n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agree on all %n</source>
        <translation>
            <numerusform>Agree on this one</numerusform>
            <numerusform>Agree on all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stackwright::VersionModel</name>
    <message numerus="yes">
        <source>%n pick(s)</source>
        <translation>
            <numerusform>%n pick</numerusform>
            <numerusform>%n picks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stackwright::WiringView</name>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stackwright::WizardWindow</name>
    <message numerus="yes">
        <source>%n entry(s) of the file could not be understood and were kept as they are.</source>
        <translation>
            <numerusform>%n entry of the file could not be understood and was kept as it is.</numerusform>
            <numerusform>%n entries of the file could not be understood and were kept as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n minute(s) ago</source>
        <translation>
            <numerusform>Saved %n minute ago</numerusform>
            <numerusform>Saved %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>saved %n minute(s) ago</source>
        <translation>
            <numerusform>saved %n minute ago</numerusform>
            <numerusform>saved %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The catalogue has %n problem(s); the built-in one is used. The first: %1</source>
        <translation>
            <numerusform>The catalogue has %n problem; the built-in one is used. The first: %1</numerusform>
            <numerusform>The catalogue has %n problems; the built-in one is used. The first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agree on %n stage(s)</source>
        <translation>
            <numerusform>Agree on %n stage</numerusform>
            <numerusform>Agree on %n stages</numerusform>
        </translation>
    </message>
</context>
</TS>
