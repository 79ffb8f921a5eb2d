<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CheckItems</name>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 by %3</source>
        <translation>%1: %2 durch %3</translation>
    </message>
    <message>
        <source>Every repository</source>
        <translation>Jedes Repository</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation>%1 bestanden</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 not checked</source>
        <translation>%1 nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed, by %1.</source>
        <translation>
            <numerusform>Eine Prüfung ist gescheitert, durch %1.</numerusform>
            <numerusform>%n Prüfungen sind gescheitert, durch %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed, by %1.</source>
        <translation>
            <numerusform>Eine Prüfung ist bestanden, durch %1.</numerusform>
            <numerusform>%n Prüfungen sind bestanden, durch %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more check(s) wait for programs that are not installed here: %1.</source>
        <translation>
            <numerusform>Eine weitere Prüfung wartet auf ein Programm, das hier nicht installiert ist: %1.</numerusform>
            <numerusform>%n weitere Prüfungen warten auf Programme, die hier nicht installiert sind: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>%1 of %2 files were read again before they were written: %3.</source>
        <translation>%1 von %2 Dateien wurden vor dem Schreiben noch einmal gelesen: %3.</translation>
    </message>
    <message>
        <source>The others have no format that is read here; their own programs judge them.</source>
        <translation>Die übrigen haben kein Format, das hier gelesen wird; ihre eigenen Programme beurteilen sie.</translation>
    </message>
</context>
<context>
    <name>ClockWords</name>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>noch %n Minute</numerusform>
            <numerusform>noch %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) over</source>
        <translation>
            <numerusform>%n Minute darüber</numerusform>
            <numerusform>%n Minuten darüber</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, angehalten</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Noch nicht begonnen</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>noch %1 von %2</translation>
    </message>
    <message>
        <source>%1 over the %2 of the meeting</source>
        <translation>%1 über den %2 des Treffens</translation>
    </message>
</context>
<context>
    <name>CompareRows</name>
    <message>
        <source>Fit to your goals</source>
        <translation>Passung zu den Zielen</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>%1 von %2 erfüllt</translation>
    </message>
    <message>
        <source>Conflicts with other picks</source>
        <translation>Konflikte mit anderen gewählten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Effort to run</source>
        <translation>Aufwand im Betrieb</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>Prozessorkerne</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Works without internet</source>
        <translation>Läuft ohne Internet</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hosting</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <translation>Fallstricke</translation>
    </message>
    <message>
        <source>Gives to others</source>
        <translation>Gibt anderen</translation>
    </message>
    <message>
        <source>Needs from others</source>
        <translation>Braucht von anderen</translation>
    </message>
    <message>
        <source>%1, if there is one</source>
        <translation>%1, falls vorhanden</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Files it writes</source>
        <translation>Dateien, die es schreibt</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Risk noted: %1 %2</source>
        <translation>Risiko vermerkt: %1 %2</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>looked up %1: %2</source>
        <translation>nachgesehen am %1: %2</translation>
    </message>
    <message>
        <source>Innovation tokens</source>
        <translation>Neuheitspunkte</translation>
    </message>
</context>
<context>
    <name>ConsequenceWords</name>
    <message>
        <source>Cannot be told</source>
        <translation>Lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>If this stage goes without a tool</source>
        <translation>Wenn diese Stufe ohne Werkzeug bleibt</translation>
    </message>
    <message>
        <source>If you take %1 away</source>
        <translation>Wenn Sie %1 wegnehmen</translation>
    </message>
    <message>
        <source>If you pick %1</source>
        <translation>Wenn Sie %1 wählen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n entfällt</numerusform>
            <numerusform>%n entfallen</numerusform>
        </translation>
    </message>
    <message>
        <source>no change</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>New files</source>
        <translation>Neue Dateien</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>Geänderte Dateien</translation>
    </message>
    <message>
        <source>Files that go</source>
        <translation>Dateien, die entfallen</translation>
    </message>
    <message>
        <source>%1 uses %2</source>
        <translation>%1 nutzt %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message numerus="yes">
        <source>%n gained</source>
        <translation>
            <numerusform>%n gewonnen</numerusform>
            <numerusform>%n gewonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n verloren</numerusform>
            <numerusform>%n verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections gained</source>
        <translation>Gewonnene Verbindungen</translation>
    </message>
    <message>
        <source>Connections lost</source>
        <translation>Verlorene Verbindungen</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Was nicht passt</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n mehr</numerusform>
            <numerusform>%n mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>Would not fit</source>
        <translation>Würde nicht passen</translation>
    </message>
    <message>
        <source>Would be settled</source>
        <translation>Wäre erledigt</translation>
    </message>
    <message>
        <source>+%1 h a month</source>
        <translation>+%1 Std. im Monat</translation>
    </message>
    <message>
        <source>−%1 h a month</source>
        <translation>−%1 Std. im Monat</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>Upkeep of all picks</source>
        <translation>Pflege insgesamt</translation>
    </message>
    <message>
        <source>%1 h a month now, %2 then</source>
        <translation>jetzt %1 Std. im Monat, dann %2</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>looked up %1</source>
        <translation>nachgesehen am %1</translation>
    </message>
    <message>
        <source>Cost of %1</source>
        <translation>Kosten von %1</translation>
    </message>
    <message>
        <source>Cost of all picks</source>
        <translation>Kosten insgesamt</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>jetzt: %1</translation>
    </message>
    <message>
        <source>then: %1</source>
        <translation>dann: %1</translation>
    </message>
    <message>
        <source>Leaving it later</source>
        <translation>Später davon weg</translation>
    </message>
    <message>
        <source>To clear away</source>
        <translation>Aufzuräumen</translation>
    </message>
    <message>
        <source>New to you</source>
        <translation>Neu für Sie</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 von %2 Punkten</translation>
    </message>
    <message>
        <source>Innovation tokens</source>
        <translation>Neuheitspunkte</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <translation>%1 × %2: %3</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>%1 of %2 points are %3 of 100</source>
        <translation>%1 von %2 Punkten sind %3 von 100</translation>
    </message>
    <message>
        <source>But</source>
        <translation>Aber</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>Which tool uses which</source>
        <translation>Welches Werkzeug welches nutzt</translation>
    </message>
</context>
<context>
    <name>FileDiff</name>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n unveränderte Zeile</numerusform>
            <numerusform>%n unveränderte Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The project&apos;s &apos;%1&apos; cannot be &apos;%2&apos;: %3 has that name already (%4).</source>
        <translation>Die Projektangabe „%1“ kann nicht „%2“ sein: %3 hat diesen Namen schon (%4).</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; cannot be &apos;%3&apos;: %4 has that name already (%5).</source>
        <translation>%1: „%2“ kann nicht „%3“ sein: %4 hat diesen Namen schon (%5).</translation>
    </message>
    <message>
        <source>%1 brings the same name twice (%2), and it can stand only once.</source>
        <translation>%1 bringt denselben Namen zweimal mit (%2), und er kann nur einmal stehen.</translation>
    </message>
    <message>
        <source>%1 and %2 bring the same name (%3), and it can stand only once.</source>
        <translation>%1 und %2 bringen denselben Namen mit (%3), und er kann nur einmal stehen.</translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation>%1 nennen</translation>
    </message>
    <message>
        <source>It is a whole number from %1 to %2.</source>
        <translation>Es ist eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>It is a text.</source>
        <translation>Es ist ein Text.</translation>
    </message>
    <message>
        <source>It has at most 4096 characters.</source>
        <translation>Es hat höchstens 4096 Zeichen.</translation>
    </message>
    <message>
        <source>It has no control characters.</source>
        <translation>Es hat keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>It is a list of texts.</source>
        <translation>Es ist eine Liste von Texten.</translation>
    </message>
    <message>
        <source>It is one of %1.</source>
        <translation>Es ist eines von %1.</translation>
    </message>
    <message>
        <source>It is true or false.</source>
        <translation>Es ist true oder false.</translation>
    </message>
    <message>
        <source>It is a host name such as git.example.org.</source>
        <translation>Es ist ein Hostname wie git.example.org.</translation>
    </message>
    <message>
        <source>It is a duration such as 30s, 5m, 12h or 14d.</source>
        <translation>Es ist eine Dauer wie 30s, 5m, 12h oder 14d.</translation>
    </message>
    <message>
        <source>It is a size such as 512Mi or 2Gi.</source>
        <translation>Es ist eine Größe wie 512Mi oder 2Gi.</translation>
    </message>
    <message>
        <source>Every repository</source>
        <translation>Jedes Repository</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not among the tools for %2 in this catalogue.</source>
        <translation>„%1“ ist in diesem Katalog kein Werkzeug für %2.</translation>
    </message>
    <message>
        <source>%1 takes one tool, but %2 are picked.</source>
        <translation>%1: Hier passt ein Werkzeug, gewählt sind %2.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1: the value &apos;%2&apos; of &apos;%3&apos; does not fit. %4</source>
        <translation>%1: Der Wert „%2“ von „%3“ passt nicht. %4</translation>
    </message>
    <message>
        <source>Set it back to %1</source>
        <translation>Auf %1 zurücksetzen</translation>
    </message>
    <message>
        <source>%1 are described by the picks, but no picked tool renders them.</source>
        <translation>%1: von der Wahl beschrieben, aber kein gewähltes Werkzeug schreibt sie.</translation>
    </message>
    <message>
        <source>%1 is not decided.</source>
        <translation>%1: noch nicht entschieden.</translation>
    </message>
    <message>
        <source>Go without %1</source>
        <translation>Auf %1 verzichten</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>%1 is a service of somebody else, but everything is to be self-hosted.</source>
        <translation>%1 ist ein fremder Dienst, aber alles soll selbst betrieben werden.</translation>
    </message>
    <message>
        <source>%1 does not work without internet access, but there is to be none.</source>
        <translation>%1 geht nicht ohne Internet, aber es soll keines geben.</translation>
    </message>
    <message>
        <source>%1 is not under an open-source licence, but only open source is wanted.</source>
        <translation>%1 hat keine Open-Source-Lizenz, aber nur Open Source ist gewünscht.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Project › %1</source>
        <translation>Projekt › %1</translation>
    </message>
    <message>
        <source>%1 › %2: %3</source>
        <translation>%1 › %2: %3</translation>
    </message>
    <message>
        <source>%1 › no tool</source>
        <translation>%1 › kein Werkzeug</translation>
    </message>
    <message>
        <source>%1 needs %2, and no tool of this catalogue brings it.</source>
        <translation>%1 braucht %2, und kein Werkzeug dieses Katalogs bringt das mit.</translation>
    </message>
    <message>
        <source>%1 needs %2, and %3 does not offer it as it is set.</source>
        <translation>%1 braucht %2, und %3 bietet das so, wie es eingestellt ist, nicht.</translation>
    </message>
    <message>
        <source>%1 runs only with %2; nothing of that is picked.</source>
        <translation>%1 läuft nur mit %2; nichts davon ist gewählt.</translation>
    </message>
    <message>
        <source>%1 needs %2, such as %3; nothing of that is picked.</source>
        <translation>%1 braucht %2, etwa %3; nichts davon ist gewählt.</translation>
    </message>
    <message>
        <source>%1 runs only with %2; nothing is picked for %3.</source>
        <translation>%1 läuft nur mit %2; für %3 ist nichts gewählt.</translation>
    </message>
    <message>
        <source>%1 needs %2, such as %3; nothing is picked for %4.</source>
        <translation>%1 braucht %2, etwa %3; für %4 ist nichts gewählt.</translation>
    </message>
    <message>
        <source>%1 runs only with %2; %3 is %4.</source>
        <translation>%1 läuft nur mit %2; %3 ist %4.</translation>
    </message>
    <message>
        <source>%1 needs %2, such as %3; %4 is %5.</source>
        <translation>%1 braucht %2, etwa %3; %4 ist %5.</translation>
    </message>
    <message>
        <source>Owner: %1.</source>
        <translation>Verantwortlich: %1.</translation>
    </message>
    <message>
        <source>To be looked at again on %1.</source>
        <translation>Wieder zu prüfen am %1.</translation>
    </message>
    <message>
        <source>The stack costs %1 a year, but the budget is %2.</source>
        <translation>Der Stack kostet %1 im Jahr, das Budget ist aber %2.</translation>
    </message>
    <message>
        <source>%1 of %2 innovation tokens are spent: %3. So much that is new at once makes a late delivery likely.</source>
        <translation>%1 von %2 Innovationsmarken sind ausgegeben: %3. So viel Neues auf einmal macht eine späte Lieferung wahrscheinlich.</translation>
    </message>
    <message>
        <source>%1 is being ended (%2); %3 follows it. Source: %4</source>
        <translation>%1 wird eingestellt (%2); Nachfolger ist %3. Quelle: %4</translation>
    </message>
    <message>
        <source>%1 is no longer developed (%2); %3 follows it. Source: %4</source>
        <translation>%1 wird nicht mehr entwickelt (%2); Nachfolger ist %3. Quelle: %4</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 each month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>%1 each year</source>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>%1, %2 each, every month</source>
        <translation>%1, je %2, jeden Monat</translation>
    </message>
    <message>
        <source>%1, %2 each, every year</source>
        <translation>%1, je %2, jedes Jahr</translation>
    </message>
    <message>
        <source>Its makers publish no price.</source>
        <translation>Der Hersteller veröffentlicht keinen Preis.</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>auf Anfrage</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>%1, and on request: %2</source>
        <translation>%1, dazu auf Anfrage: %2</translation>
    </message>
    <message>
        <source>being ended on %1</source>
        <translation>wird am %1 eingestellt</translation>
    </message>
    <message>
        <source>no longer developed since %1</source>
        <translation>seit %1 nicht mehr entwickelt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>growing</source>
        <translation>wachsend</translation>
    </message>
    <message>
        <source>established</source>
        <translation>etabliert</translation>
    </message>
    <message>
        <source>Goals and limits</source>
        <translation>Ziele und Grenzen</translation>
    </message>
    <message>
        <source>Agree on what nobody disputes</source>
        <translation>Einigen, wo niemand widerspricht</translation>
    </message>
    <message>
        <source>Look back, owners and next steps</source>
        <translation>Rückblick, Zuständige und nächste Schritte</translation>
    </message>
    <message>
        <source>+%1 over</source>
        <translation>+%1 über der Zeit</translation>
    </message>
    <message>
        <source>%1 × %2 (%3)</source>
        <translation>%1 × %2 (%3)</translation>
    </message>
    <message>
        <source>%1 of %2 points: %3</source>
        <translation>%1 von %2 Punkten: %3</translation>
    </message>
    <message>
        <source>Fit to the goals</source>
        <translation>Passt zu den Zielen</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Was nicht passt</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Leaving it again</source>
        <translation>Wieder weggehen</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 von %2 Marken</translation>
    </message>
    <message>
        <source>Wires</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>%1 of 100 agreement; %2</source>
        <translation>%1 von 100 Einigkeit; %2</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Fachbereich</translation>
    </message>
    <message>
        <source>business</source>
        <translation>Fachbereich</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4: %5 apart</source>
        <translation>%1 %2, %3 %4: %5 auseinander</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All behind it: %1 or more</source>
        <translation>Alle dafür: %1 oder mehr</translation>
    </message>
    <message>
        <source>Not behind it: the lowest is %1</source>
        <translation>Nicht alle dafür: die niedrigste Stimme ist %1</translation>
    </message>
    <message>
        <source>Fists from %1 to %2: %3 apart</source>
        <translation>Fäuste von %1 bis %2: %3 auseinander</translation>
    </message>
    <message>
        <source>pre-picked</source>
        <translation>vorgewählt</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>einig</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>strittig</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>%1 agreed · %2 pre-picked · %3 disputed · %4 parked</source>
        <translation>%1 einig · %2 vorgewählt · %3 strittig · %4 geparkt</translation>
    </message>
    <message>
        <source>%1 · %2 undecided</source>
        <translation>%1 · %2 offen</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>files: %1, wires: %2, volumes with data: %3, settings: %4</source>
        <translation>Dateien: %1, Verbindungen: %2, Datenträger mit Daten: %3, Einstellungen: %4</translation>
    </message>
    <message>
        <source>errors: %1, warnings: %2</source>
        <translation>Fehler: %1, Warnungen: %2</translation>
    </message>
    <message>
        <source>%1 h a month</source>
        <translation>%1 h im Monat</translation>
    </message>
</context>
<context>
    <name>Handoff</name>
    <message>
        <source>%1: hand-off</source>
        <translation>%1: Übergabe</translation>
    </message>
    <message>
        <source>Hand-off of the delivery stack</source>
        <translation>Übergabe der Auslieferungskette</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>Commit %1</translation>
    </message>
    <message>
        <source>Commit %1 on %2</source>
        <translation>Commit %1 auf %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The drawing stands on a sheet of its own.</source>
        <translation>Die Zeichnung steht auf einem eigenen Blatt.</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>Noted as a risk: %1</source>
        <translation>Als Risiko vermerkt: %1</translation>
    </message>
    <message>
        <source>Set by: %1.</source>
        <translation>Gesetzt durch: %1.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Keep and note risk</source>
        <translation>Behalten, Risiko vermerken</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>No stack was exported into this folder: it has no .stackwright/stack.yaml.</source>
        <translation>In diesen Ordner wurde kein Stack exportiert: Ihm fehlt .stackwright/stack.yaml.</translation>
    </message>
    <message>
        <source>Name a stack file, or the folder of an exported repository.</source>
        <translation>Eine Stack-Datei nennen oder den Ordner eines exportierten Repositorys.</translation>
    </message>
    <message>
        <source>There is no folder of that name.</source>
        <translation>Es gibt keinen Ordner dieses Namens.</translation>
    </message>
    <message>
        <source>Name the folder of a repository.</source>
        <translation>Den Ordner eines Repositorys nennen.</translation>
    </message>
    <message>
        <source>This folder is no git repository.</source>
        <translation>Dieser Ordner ist kein Git-Repository.</translation>
    </message>
    <message>
        <source>Name the folder that an export wrote, where .git lies.</source>
        <translation>Den Ordner nennen, den ein Export geschrieben hat: den mit .git.</translation>
    </message>
    <message>
        <source>It has changed since it was settled: look at it again.</source>
        <translation>Sie hat sich geändert, seit sie geklärt wurde: noch einmal ansehen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no conflict of this export: nothing is to be settled there.</source>
        <translation>„%1“ ist kein Konflikt dieses Exports: Dort ist nichts zu klären.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no conflict of this export.</source>
        <translation>„%1“ ist kein Konflikt dieses Exports.</translation>
    </message>
    <message>
        <source>Nothing was written. Correct the path, or leave it out.</source>
        <translation>Es wurde nichts geschrieben. Den Pfad berichtigen oder weglassen.</translation>
    </message>
    <message>
        <source>Holds conflict markers: settle them on the branch before you merge it.</source>
        <translation>Enthält Konfliktmarken: auf dem Branch klären, bevor er gemergt wird.</translation>
    </message>
    <message>
        <source>The stack is larger than a ZIP can be.</source>
        <translation>Der Stack ist größer, als ein ZIP sein kann.</translation>
    </message>
    <message>
        <source>Export it into a repository.</source>
        <translation>In ein Repository exportieren.</translation>
    </message>
    <message>
        <source>The branch is locked by another git process.</source>
        <translation>Der Branch ist von einem anderen Git-Prozess gesperrt.</translation>
    </message>
    <message>
        <source>The branch did not move. Wait for that process; if none runs, delete the lock file, then export.</source>
        <translation>Der Branch wurde nicht versetzt. Auf diesen Prozess warten; läuft keiner, die Sperrdatei löschen, dann exportieren.</translation>
    </message>
    <message>
        <source>The branch was changed by someone else meanwhile.</source>
        <translation>Der Branch wurde inzwischen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>Nothing of theirs was touched. Export again: it starts from what is there now.</source>
        <translation>Nichts davon wurde angetastet. Noch einmal exportieren: Es beginnt mit dem, was jetzt da ist.</translation>
    </message>
    <message>
        <source>The branch could not be moved.</source>
        <translation>Der Branch konnte nicht versetzt werden.</translation>
    </message>
    <message>
        <source>It is where it was. Free disk space or mend the permission, then export.</source>
        <translation>Er ist, wo er war. Speicherplatz freigeben oder die Rechte richtigstellen, dann exportieren.</translation>
    </message>
    <message>
        <source>A branch &apos;%1&apos; is there, and git cannot keep it beside &apos;%2&apos;: one would be a folder of the other.</source>
        <translation>Es gibt den Branch „%1“, und Git kann ihn nicht neben „%2“ haben: Einer wäre ein Ordner des anderen.</translation>
    </message>
    <message>
        <source>A branch &apos;%1&apos; is there, which differs from &apos;%2&apos; only in capital letters.</source>
        <translation>Es gibt den Branch „%1“, der sich von „%2“ nur in der Groß- und Kleinschreibung unterscheidet.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the name of a branch.</source>
        <translation>„%1“ kann kein Branch heißen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no file in the last commit.</source>
        <translation>„%1“ ist keine Datei des letzten Commits.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no commit id of 40 hexadecimal digits.</source>
        <translation>„%1“ ist keine Commit-Id aus 40 hexadezimalen Ziffern.</translation>
    </message>
    <message>
        <source>&apos;git log&apos; lists them.</source>
        <translation>„git log“ zählt sie auf.</translation>
    </message>
    <message>
        <source>This repository has no commit yet.</source>
        <translation>Dieses Repository hat noch keinen Commit.</translation>
    </message>
    <message>
        <source>Export into it first.</source>
        <translation>Zuerst hinein exportieren.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name.</source>
        <translation>Es wurde nichts geschrieben. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The repository&apos;s git folder cannot be written: %1.</source>
        <translation>In den Git-Ordner des Repositorys kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Nothing was written. Give yourself permission to write there, or export into a clone of your own.</source>
        <translation>Es wurde nichts geschrieben. Sich das Schreiben dort erlauben oder in einen eigenen Klon exportieren.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the git folder is a symbolic link or otherwise no plain file.</source>
        <translation>„%1“ im Git-Ordner ist ein symbolischer Link oder sonst keine einfache Datei.</translation>
    </message>
    <message>
        <source>Nothing was written. Delete it, then export.</source>
        <translation>Es wurde nichts geschrieben. Sie löschen, dann exportieren.</translation>
    </message>
    <message>
        <source>Another export into this repository is at work.</source>
        <translation>Ein anderer Export in dieses Repository ist am Werk.</translation>
    </message>
    <message>
        <source>Nothing was written. Wait for it, then export.</source>
        <translation>Es wurde nichts geschrieben. Ihn abwarten, dann exportieren.</translation>
    </message>
    <message>
        <source>No branch is checked out (HEAD is detached), so there is no current branch.</source>
        <translation>Kein Branch ist ausgecheckt (HEAD ist losgelöst), es gibt also keinen aktuellen Branch.</translation>
    </message>
    <message>
        <source>Nothing was written. Check out a branch, or export onto a new one.</source>
        <translation>Es wurde nichts geschrieben. Einen Branch auschecken oder auf einen neuen exportieren.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the current branch.</source>
        <translation>„%1“ ist nicht der aktuelle Branch.</translation>
    </message>
    <message>
        <source>Leave the name out to export onto the current branch, or export onto a new branch of that name.</source>
        <translation>Den Namen weglassen, um auf den aktuellen Branch zu exportieren, oder auf einen neuen Branch dieses Namens exportieren.</translation>
    </message>
    <message>
        <source>The branch &apos;%1&apos; is checked out.</source>
        <translation>Der Branch „%1“ ist ausgecheckt.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name, such as &apos;%1&apos;, or export onto the current branch.</source>
        <translation>Es wurde nichts geschrieben. Einen anderen Namen wählen, etwa „%1“, oder auf den aktuellen Branch exportieren.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name, such as &apos;%1&apos;.</source>
        <translation>Es wurde nichts geschrieben. Einen anderen Namen wählen, etwa „%1“.</translation>
    </message>
    <message>
        <source>The earlier export was found on another branch: this branch&apos;s history was squashed or rebased.</source>
        <translation>Der frühere Export wurde auf einem anderen Branch gefunden: Die Geschichte dieses Branches wurde zusammengefasst oder umgebaut (squash, rebase).</translation>
    </message>
    <message>
        <source>The earlier export is no longer in the history (squashed, rebased or shallow); it was generated again to compare with.</source>
        <translation>Der frühere Export ist nicht mehr in der Geschichte (zusammengefasst, umgebaut oder abgeschnitten); zum Vergleich wurde er neu erzeugt.</translation>
    </message>
    <message>
        <source>No export is left that fits &apos;.stackwright/stack.yaml&apos; as it is, so the nearest earlier one was compared with: what a lost export changed counts as changed by hand.</source>
        <translation>Kein Export ist mehr da, der zu „.stackwright/stack.yaml“ passt, wie es ist; verglichen wurde mit dem nächsten früheren: Was ein verlorener Export geändert hat, gilt als von Hand geändert.</translation>
    </message>
    <message>
        <source>The earlier export is no longer in the history and could not be generated again, so only a two-way comparison was possible: it cannot tell hand edits from changes of the catalogue.</source>
        <translation>Der frühere Export ist nicht mehr in der Geschichte und konnte nicht neu erzeugt werden, also war nur ein Vergleich von zwei Seiten möglich: Er kann Änderungen von Hand nicht von Änderungen des Katalogs unterscheiden.</translation>
    </message>
    <message>
        <source>The branch &apos;%1&apos; is there already, with other content.</source>
        <translation>Den Branch „%1“ gibt es schon, mit anderem Inhalt.</translation>
    </message>
    <message>
        <source>Nothing was written, and it is never moved. Choose another name, such as &apos;%1&apos;.</source>
        <translation>Es wurde nichts geschrieben, und er wird nie versetzt. Einen anderen Namen wählen, etwa „%1“.</translation>
    </message>
    <message>
        <source>There are no files to export.</source>
        <translation>Es gibt keine Dateien zu exportieren.</translation>
    </message>
    <message>
        <source>Pick at least one tool.</source>
        <translation>Mindestens ein Werkzeug wählen.</translation>
    </message>
    <message>
        <source>The stack is too large: %1 files of %2 MiB together; %3 files and 100 MiB are the limit.</source>
        <translation>Der Stack ist zu groß: %1 Dateien mit zusammen %2 MiB; %3 Dateien und 100 MiB sind die Grenze.</translation>
    </message>
    <message>
        <source>Pick fewer tools, or split the stack.</source>
        <translation>Weniger Werkzeuge wählen oder den Stack teilen.</translation>
    </message>
    <message>
        <source>Nothing was written. The tool &apos;%1&apos; makes this file (%2).</source>
        <translation>Es wurde nichts geschrieben. Das Werkzeug „%1“ erzeugt diese Datei (%2).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than 10 MiB.</source>
        <translation>„%1“ hat mehr als 10 MiB.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was written. Change one of the two in its tool.</source>
        <translation>Es wurde nichts geschrieben. Eine der beiden in ihrem Werkzeug ändern.</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… und %1 weitere.</translation>
    </message>
    <message>
        <source>%1 %2 in the way. %3</source>
        <translation>%1 %2 im Weg. %3</translation>
    </message>
    <message>
        <source>file is</source>
        <translation>Datei ist</translation>
    </message>
    <message>
        <source>files are</source>
        <translation>Dateien sind</translation>
    </message>
    <message>
        <source>Nothing was written. Choose for each whether yours or the generated file stays, or move yours away, then export.</source>
        <translation>Es wurde nichts geschrieben. Für jede wählen, ob die eigene oder die erzeugte Datei bleibt, oder die eigene wegräumen, dann exportieren.</translation>
    </message>
    <message>
        <source>Nothing was written. Move or rename what is in the way, then export.</source>
        <translation>Es wurde nichts geschrieben. Was im Weg ist, wegräumen oder umbenennen, dann exportieren.</translation>
    </message>
    <message>
        <source>Changed while the export was at work, and left as they are: %1.</source>
        <translation>Während des Exports geändert und so gelassen: %1.</translation>
    </message>
    <message>
        <source>Another commit was checked out while the export was at work.</source>
        <translation>Während des Exports wurde ein anderer Commit ausgecheckt.</translation>
    </message>
    <message>
        <source>Nothing was written. Export again.</source>
        <translation>Es wurde nichts geschrieben. Noch einmal exportieren.</translation>
    </message>
    <message>
        <source>The index holds changes that are staged and not committed.</source>
        <translation>Der Index enthält Änderungen, die vorgemerkt, aber nicht committet sind.</translation>
    </message>
    <message>
        <source>Nothing was written. Commit or stash them, or export onto a new branch.</source>
        <translation>Es wurde nichts geschrieben. Sie committen, mit „git stash“ zurücklegen oder auf einen neuen Branch exportieren.</translation>
    </message>
    <message>
        <source>This is a sparse checkout: a part of the files is left out of the working tree on purpose.</source>
        <translation>Dies ist ein Sparse-Checkout: Ein Teil der Dateien fehlt mit Absicht im Arbeitsordner.</translation>
    </message>
    <message>
        <source>Nothing was written. Export onto a new branch, which leaves the working tree alone.</source>
        <translation>Es wurde nichts geschrieben. Auf einen neuen Branch exportieren; das lässt den Arbeitsordner, wie er ist.</translation>
    </message>
    <message>
        <source>The commit is on &apos;%1&apos;, but not all of its files could be written: </source>
        <translation>Der Commit ist auf „%1“, aber nicht alle seine Dateien konnten geschrieben werden: </translation>
    </message>
    <message>
        <source>Free disk space or mend the permission, then export again: it finishes this one first.</source>
        <translation>Speicherplatz freigeben oder die Rechte richtigstellen, dann noch einmal exportieren: Es beendet zuerst diesen Export.</translation>
    </message>
    <message>
        <source>Git&apos;s configuration &apos;%1&apos; cannot be read.</source>
        <translation>Die Git-Konfiguration „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing was written. &apos;git config --list&apos; names the line.</source>
        <translation>Es wurde nichts geschrieben. „git config --list“ nennt die Zeile.</translation>
    </message>
    <message>
        <source>&apos;%1/index.lock&apos; is there: another git process is at work.</source>
        <translation>„%1/index.lock“ ist da: Ein anderer Git-Prozess ist am Werk.</translation>
    </message>
    <message>
        <source>Nothing was written. Wait for that process, then export.</source>
        <translation>Es wurde nichts geschrieben. Auf diesen Prozess warten, dann exportieren.</translation>
    </message>
    <message>
        <source>The index cannot be locked: %1.</source>
        <translation>Der Index kann nicht gesperrt werden: %1.</translation>
    </message>
    <message>
        <source>Nothing was written. Free disk space or mend the permission, then export.</source>
        <translation>Es wurde nichts geschrieben. Speicherplatz freigeben oder die Rechte richtigstellen, dann exportieren.</translation>
    </message>
    <message>
        <source>The index cannot be written%1.</source>
        <translation>Der Index kann nicht geschrieben werden%1.</translation>
    </message>
    <message>
        <source>The branch and its files are in place; export again to finish the index.</source>
        <translation>Der Branch und seine Dateien stehen; noch einmal exportieren, um den Index fertigzustellen.</translation>
    </message>
    <message>
        <source>is cut short</source>
        <translation>ist abgeschnitten</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <source>does not have the size it announces</source>
        <translation>hat nicht die Größe, die es ankündigt</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>ist keine Datei</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>As chosen.</source>
        <translation>Wie gewählt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a symbolic link in the repository; nothing is written through or in place of it.</source>
        <translation>„%1“ ist im Repository ein symbolischer Link; nichts wird durch ihn hindurch oder an seine Stelle geschrieben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a submodule; nothing is written into it.</source>
        <translation>„%1“ ist ein Submodul; nichts wird hinein geschrieben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder in the repository, and a file is needed.</source>
        <translation>„%1“ ist im Repository ein Ordner, und eine Datei wird gebraucht.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a file in the repository, and a folder is needed.</source>
        <translation>„%1“ ist im Repository eine Datei, und ein Ordner wird gebraucht.</translation>
    </message>
    <message>
        <source>No longer generated, but changed by hand: it stays until you delete it.</source>
        <translation>Wird nicht mehr erzeugt, ist aber von Hand geändert: Sie bleibt, bis jemand sie löscht.</translation>
    </message>
    <message>
        <source>No longer generated.</source>
        <translation>Wird nicht mehr erzeugt.</translation>
    </message>
    <message>
        <source>Deleted by the team: it stays deleted.</source>
        <translation>Vom Team gelöscht: Sie bleibt gelöscht.</translation>
    </message>
    <message>
        <source>It differs from &apos;%1&apos; only in capital letters or in how accents are written; many systems cannot hold both.</source>
        <translation>Sie unterscheidet sich von „%1“ nur in Großschreibung oder Schreibweise der Akzente; viele Systeme können nicht beide haben.</translation>
    </message>
    <message>
        <source>Deleted by the team, but changed in the catalogue.</source>
        <translation>Vom Team gelöscht, aber im Katalog geändert.</translation>
    </message>
    <message>
        <source>Becomes executable.</source>
        <translation>Wird ausführbar.</translation>
    </message>
    <message>
        <source>Is no longer executable.</source>
        <translation>Ist nicht mehr ausführbar.</translation>
    </message>
    <message>
        <source>Changed by hand; the catalogue has nothing new for it.</source>
        <translation>Von Hand geändert; der Katalog hat nichts Neues für sie.</translation>
    </message>
    <message>
        <source>Merged with the changes made by hand.</source>
        <translation>Mit den Änderungen von Hand zusammengeführt.</translation>
    </message>
    <message>
        <source>The record of the stack is always the generated one; edits made by hand stay in the history.</source>
        <translation>Die Datei mit dem Stack ist immer die erzeugte; Änderungen von Hand bleiben in der Geschichte.</translation>
    </message>
    <message>
        <source>Changed by hand and in the catalogue, in the same lines.</source>
        <translation>Von Hand und im Katalog geändert, in denselben Zeilen.</translation>
    </message>
    <message>
        <source>It differs, and the earlier design is no longer there to tell who changed it.</source>
        <translation>Sie unterscheidet sich, und der frühere Stand ist nicht mehr da, um zu sagen, wer sie geändert hat.</translation>
    </message>
    <message>
        <source>Free disk space or mend the permission, then export again.</source>
        <translation>Speicherplatz freigeben oder die Rechte richtigstellen, dann noch einmal exportieren.</translation>
    </message>
    <message>
        <source>Something was put at this place while the export was at work.</source>
        <translation>Während des Exports wurde etwas an diesen Ort gelegt.</translation>
    </message>
    <message>
        <source>It was left alone. Choose another folder, or move it away and export again.</source>
        <translation>Es wurde in Ruhe gelassen. Einen anderen Ordner wählen oder es wegräumen und noch einmal exportieren.</translation>
    </message>
    <message>
        <source>The new repository cannot be put in place: %1.</source>
        <translation>Das neue Repository kann nicht an seinen Ort gebracht werden: %1.</translation>
    </message>
    <message>
        <source>Another export into this folder is at work.</source>
        <translation>Ein anderer Export in diesen Ordner ist am Werk.</translation>
    </message>
    <message>
        <source>The disk did not take the files: %1.</source>
        <translation>Der Datenträger nahm die Dateien nicht an: %1.</translation>
    </message>
    <message>
        <source>Nothing was left behind. Free disk space or mend the disk, then export.</source>
        <translation>Nichts blieb zurück. Speicherplatz freigeben oder den Datenträger in Ordnung bringen, dann exportieren.</translation>
    </message>
    <message>
        <source>The half-made repository of a stopped export was deleted.</source>
        <translation>Das halbfertige Repository eines abgebrochenen Exports wurde gelöscht.</translation>
    </message>
    <message>
        <source>The new repository of a stopped export was put in place.</source>
        <translation>Das neue Repository eines abgebrochenen Exports wurde an seinen Ort gebracht.</translation>
    </message>
    <message>
        <source>The object %1 of this repository %2.</source>
        <translation>Das Objekt %1 dieses Repositorys %2.</translation>
    </message>
    <message>
        <source>Nothing was written. &apos;git fsck&apos; lists all that is broken; fetch the object again or restore a backup, then export.</source>
        <translation>Es wurde nichts geschrieben. „git fsck“ zählt alles Beschädigte auf; das Objekt neu holen oder eine Sicherung zurückspielen, dann exportieren.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>This is a partial clone, and the object %1 that the export needs is only on the server.</source>
        <translation>Dies ist ein teilweiser Klon, und das Objekt %1, das der Export braucht, liegt nur auf dem Server.</translation>
    </message>
    <message>
        <source>Nothing was written. Export into a full clone (&apos;git clone&apos; without --filter), or fetch the rest first.</source>
        <translation>Es wurde nichts geschrieben. In einen vollständigen Klon exportieren („git clone“ ohne --filter) oder den Rest zuerst holen.</translation>
    </message>
    <message>
        <source>is a %1 where a %2 is expected</source>
        <translation>ist ein %1, wo ein %2 erwartet wird</translation>
    </message>
    <message>
        <source>is too large to compare (%1 MiB)</source>
        <translation>ist zu groß zum Vergleichen (%1 MiB)</translation>
    </message>
    <message>
        <source>The objects cannot be written: %1.</source>
        <translation>Die Objekte können nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The branch did not move. Free disk space or mend the permission, then export.</source>
        <translation>Der Branch wurde nicht versetzt. Speicherplatz freigeben oder die Rechte richtigstellen, dann exportieren.</translation>
    </message>
    <message>
        <source>A merge</source>
        <translation>Ein Merge</translation>
    </message>
    <message>
        <source>A revert</source>
        <translation>Ein Revert</translation>
    </message>
    <message>
        <source>A cherry-pick</source>
        <translation>Ein Cherry-Pick</translation>
    </message>
    <message>
        <source>A bisect</source>
        <translation>Ein Bisect</translation>
    </message>
    <message>
        <source>A rebase</source>
        <translation>Ein Rebase</translation>
    </message>
    <message>
        <source>An &apos;am&apos; of patches</source>
        <translation>Ein „am“ von Patches</translation>
    </message>
    <message>
        <source>An operation</source>
        <translation>Ein Vorgang</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source> is in progress in this repository.</source>
        <translation> ist in diesem Repository im Gange.</translation>
    </message>
    <message>
        <source>Nothing was written. Finish it, or end it with &apos;%1&apos;, then export.</source>
        <translation>Es wurde nichts geschrieben. Es zu Ende bringen oder mit „%1“ beenden, dann exportieren.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there, %2 old: another git process is at work or was stopped.</source>
        <translation>„%1“ ist da, %2 alt: Ein anderer Git-Prozess ist am Werk oder wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was written. Wait for that process; if none runs, delete the file, then export.</source>
        <translation>Es wurde nichts geschrieben. Auf diesen Prozess warten; läuft keiner, die Datei löschen, dann exportieren.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a symbolic link, and an export writes nothing through links.</source>
        <translation>„%1“ ist ein symbolischer Link, und ein Export schreibt nichts durch Links hindurch.</translation>
    </message>
    <message>
        <source>Nothing was written. Put the real folder or file in its place, then export.</source>
        <translation>Es wurde nichts geschrieben. Den wirklichen Ordner oder die wirkliche Datei an seine Stelle setzen, dann exportieren.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a split index, which libgit2 cannot read.</source>
        <translation>„%1“ ist ein geteilter Index (split index), den libgit2 nicht lesen kann.</translation>
    </message>
    <message>
        <source>Nothing was written. Run &apos;git update-index --no-split-index&apos; in it, then export.</source>
        <translation>Es wurde nichts geschrieben. „git update-index --no-split-index“ darin ausführen, dann exportieren.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a sparse index, which libgit2 cannot read.</source>
        <translation>„%1“ ist ein dünner Index (sparse index), den libgit2 nicht lesen kann.</translation>
    </message>
    <message>
        <source>Nothing was written. Run &apos;git sparse-checkout reapply --no-sparse-index&apos; in it, then export.</source>
        <translation>Es wurde nichts geschrieben. „git sparse-checkout reapply --no-sparse-index“ darin ausführen, dann exportieren.</translation>
    </message>
    <message>
        <source>The index &apos;%1&apos; cannot be read%2.</source>
        <translation>Der Index „%1“ kann nicht gelesen werden%2.</translation>
    </message>
    <message>
        <source>Nothing was written. &apos;git status&apos; tells what is wrong; &apos;git read-tree HEAD&apos; makes the index anew when nothing staged is lost.</source>
        <translation>Es wurde nichts geschrieben. „git status“ sagt, was nicht stimmt; „git read-tree HEAD“ legt den Index neu an, wenn dabei nichts Vorgemerktes verloren geht.</translation>
    </message>
    <message>
        <source>The index holds unmerged files.</source>
        <translation>Der Index enthält Dateien, die nicht zusammengeführt sind.</translation>
    </message>
    <message>
        <source>Nothing was written. Settle them with &apos;git add&apos; or &apos;git checkout&apos;, commit, then export.</source>
        <translation>Es wurde nichts geschrieben. Sie mit „git add“ oder „git checkout“ klären, committen, dann exportieren.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The hook %1 was not run.</source>
        <translation>Der Hook %1 wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The filter &apos;%1&apos; of .gitattributes was not run: such files are plain blobs.</source>
        <translation>Der Filter „%1“ aus .gitattributes wurde nicht ausgeführt: Solche Dateien sind einfache Blobs.</translation>
    </message>
    <message>
        <source>The working-tree-encoding &apos;%1&apos; of .gitattributes was not applied: files are UTF-8.</source>
        <translation>Das working-tree-encoding „%1“ aus .gitattributes wurde nicht angewandt: Dateien sind UTF-8.</translation>
    </message>
    <message>
        <source>The line endings &apos;eol=%1&apos; of .gitattributes were not applied: files keep the line feeds they were generated with.</source>
        <translation>Die Zeilenenden „eol=%1“ aus .gitattributes wurden nicht angewandt: Dateien behalten die Zeilenvorschübe, mit denen sie erzeugt wurden.</translation>
    </message>
    <message>
        <source>The merge driver &apos;%1&apos; of .gitattributes was not run.</source>
        <translation>Der Merge-Treiber „%1“ aus .gitattributes wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>&apos;.git&apos; is a symbolic link: the commit was written to &apos;%1&apos;.</source>
        <translation>„.git“ ist ein symbolischer Link: Der Commit wurde nach „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>core.autocrlf was not applied: files are committed with the line feeds they were generated with.</source>
        <translation>core.autocrlf wurde nicht angewandt: Dateien sind mit den Zeilenvorschüben committet, mit denen sie erzeugt wurden.</translation>
    </message>
    <message>
        <source>pre-commit was not run; &apos;pre-commit run --all-files&apos; does it.</source>
        <translation>pre-commit wurde nicht ausgeführt; „pre-commit run --all-files“ holt es nach.</translation>
    </message>
    <message>
        <source>A stopped export had moved the branch &apos;%1&apos;; another commit is checked out by now, so its files were left as they are.</source>
        <translation>Ein abgebrochener Export hatte den Branch „%1“ versetzt; inzwischen ist ein anderer Commit ausgecheckt, also blieben seine Dateien, wie sie waren.</translation>
    </message>
    <message>
        <source>A stopped export onto &apos;%1&apos; was finished.</source>
        <translation>Ein abgebrochener Export auf „%1“ wurde zu Ende gebracht.</translation>
    </message>
    <message>
        <source> Changed meanwhile and left as they are: %1.</source>
        <translation> Inzwischen geändert und so gelassen: %1.</translation>
    </message>
    <message>
        <source>A stopped export had not moved the branch &apos;%1&apos; yet; nothing is left of it.</source>
        <translation>Ein abgebrochener Export hatte den Branch „%1“ noch nicht versetzt; nichts ist von ihm übrig.</translation>
    </message>
    <message>
        <source>A stopped export had completed the branch &apos;%1&apos;.</source>
        <translation>Ein abgebrochener Export hatte den Branch „%1“ fertiggestellt.</translation>
    </message>
    <message>
        <source>A stopped export had moved the branch &apos;%1&apos; of the working tree &apos;%2&apos;, which is gone.</source>
        <translation>Ein abgebrochener Export hatte den Branch „%1“ des Arbeitsordners „%2“ versetzt, den es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>The working tree of this repository is elsewhere: core.worktree names &apos;%1&apos;.</source>
        <translation>Der Arbeitsordner dieses Repositorys liegt anderswo: core.worktree nennt „%1“.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose that folder if its .git is its own, or unset core.worktree.</source>
        <translation>Es wurde nichts geschrieben. Jenen Ordner wählen, wenn sein .git ihm gehört, oder core.worktree entfernen.</translation>
    </message>
    <message>
        <source>The objects of this repository cannot be opened.</source>
        <translation>Die Objekte dieses Repositorys können nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Nothing was written. &apos;git fsck&apos; tells what is broken.</source>
        <translation>Es wurde nichts geschrieben. „git fsck“ sagt, was beschädigt ist.</translation>
    </message>
    <message>
        <source>The commit %1 cannot be read.</source>
        <translation>Der Commit %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing was written. &apos;git status&apos; and &apos;git fsck&apos; in it tell what is broken.</source>
        <translation>Es wurde nichts geschrieben. „git status“ und „git fsck“ darin sagen, was beschädigt ist.</translation>
    </message>
    <message>
        <source>The HEAD of this repository cannot be read.</source>
        <translation>Der HEAD dieses Repositorys kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The branch that HEAD names cannot be read.</source>
        <translation>Der Branch, den HEAD nennt, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing was changed. </source>
        <translation>Es wurde nichts geändert. </translation>
    </message>
    <message>
        <source>This is a partial clone: some of its objects are only on the server, and an export must see them all.</source>
        <translation>Dies ist ein teilweiser Klon: Einige seiner Objekte liegen nur auf dem Server, und ein Export muss alle sehen.</translation>
    </message>
    <message>
        <source>Export into a full clone (&apos;git clone&apos; without --filter).</source>
        <translation>In einen vollständigen Klon exportieren („git clone“ ohne --filter).</translation>
    </message>
    <message>
        <source>This repository uses SHA-256 object names, which libgit2 cannot read.</source>
        <translation>Dieses Repository benennt Objekte mit SHA-256, was libgit2 nicht lesen kann.</translation>
    </message>
    <message>
        <source>Export into a repository made with --object-format=sha1.</source>
        <translation>In ein Repository exportieren, das mit --object-format=sha1 angelegt ist.</translation>
    </message>
    <message>
        <source>This repository keeps its branches as reftable, which libgit2 cannot read.</source>
        <translation>Dieses Repository hält seine Branches als reftable, was libgit2 nicht lesen kann.</translation>
    </message>
    <message>
        <source>Run &apos;git refs migrate --ref-format=files&apos; in it, then export.</source>
        <translation>„git refs migrate --ref-format=files“ darin ausführen, dann exportieren.</translation>
    </message>
    <message>
        <source>This repository needs the git extension &apos;%1&apos;, which is not known here.</source>
        <translation>Dieses Repository braucht die Git-Erweiterung „%1“, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Export into a repository without it.</source>
        <translation>In ein Repository ohne sie exportieren.</translation>
    </message>
    <message>
        <source>This folder or its .git belongs to another user, whose configuration could make git run programs as you.</source>
        <translation>Dieser Ordner oder sein .git gehört jemand anderem, dessen Konfiguration Git dazu bringen könnte, Programme unter dem eigenen Namen auszuführen.</translation>
    </message>
    <message>
        <source>If you trust it: git config --global --add safe.directory &apos;%1&apos;</source>
        <translation>Wenn man ihm vertraut: git config --global --add safe.directory &apos;%1&apos;</translation>
    </message>
    <message>
        <source>This repository&apos;s format is newer than libgit2 can read%1.</source>
        <translation>Das Format dieses Repositorys ist neuer, als libgit2 lesen kann%1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Export into a repository of format version 0 or 1.</source>
        <translation>Es wurde nichts geändert. In ein Repository mit der Formatversion 0 oder 1 exportieren.</translation>
    </message>
    <message>
        <source>The file .git points to &apos;%1&apos;, which does not exist.</source>
        <translation>Die Datei .git zeigt auf „%1“, das es nicht gibt.</translation>
    </message>
    <message>
        <source>Nothing was changed. &apos;git worktree repair&apos; in the main repository mends a moved worktree.</source>
        <translation>Es wurde nichts geändert. „git worktree repair“ im Haupt-Repository richtet einen verschobenen Arbeitsordner.</translation>
    </message>
    <message>
        <source>This folder&apos;s .git has no HEAD, so it is no repository, but it may have been one.</source>
        <translation>Das .git dieses Ordners hat keinen HEAD, er ist also kein Repository, war aber vielleicht eines.</translation>
    </message>
    <message>
        <source>Nothing was changed and no new repository is made over it. Restore .git/HEAD (such as &apos;ref: refs/heads/main&apos;), or move .git away.</source>
        <translation>Es wurde nichts geändert, und darüber wird kein neues Repository angelegt. .git/HEAD wiederherstellen (etwa „ref: refs/heads/main“) oder .git wegräumen.</translation>
    </message>
    <message>
        <source>This folder holds a repository that cannot be opened%1.</source>
        <translation>Dieser Ordner enthält ein Repository, das nicht geöffnet werden kann%1.</translation>
    </message>
    <message>
        <source>Nothing was changed and no new repository is made over it. &apos;git status&apos; in it tells what git misses.</source>
        <translation>Es wurde nichts geändert, und darüber wird kein neues Repository angelegt. „git status“ darin sagt, was Git vermisst.</translation>
    </message>
    <message>
        <source>No folder can be made here: %1.</source>
        <translation>Hier kann kein Ordner angelegt werden: %1.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose a folder where you may write, or free disk space.</source>
        <translation>Es wurde nichts geschrieben. Einen Ordner wählen, in den geschrieben werden darf, oder Speicherplatz freigeben.</translation>
    </message>
    <message>
        <source>The tree of commit %1 cannot be read.</source>
        <translation>Der Baum des Commits %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>&apos;git fsck&apos; tells what is broken.</source>
        <translation>„git fsck“ sagt, was beschädigt ist.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be put into the index.</source>
        <translation>„%1“ kann nicht in den Index aufgenommen werden.</translation>
    </message>
    <message>
        <source>The branch and its files are in place; &apos;git status&apos; shows what is left.</source>
        <translation>Der Branch und seine Dateien stehen; „git status“ zeigt, was noch fehlt.</translation>
    </message>
    <message>
        <source>The commits cannot be compared.</source>
        <translation>Die Commits können nicht verglichen werden.</translation>
    </message>
    <message>
        <source>Install libgit2 anew: it does not know its own options.</source>
        <translation>libgit2 neu installieren: Es kennt seine eigenen Einstellungen nicht.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>The working tree has changes that are not committed: %1.</source>
        <translation>Im Arbeitsordner sind Änderungen, die nicht committet sind: %1.</translation>
    </message>
    <message>
        <source>Nothing was written. Commit or stash them, or export onto a new branch, which leaves the working tree alone.</source>
        <translation>Es wurde nichts geschrieben. Sie committen, mit „git stash“ zurücklegen oder auf einen neuen Branch exportieren; das lässt den Arbeitsordner, wie er ist.</translation>
    </message>
    <message>
        <source>The date &apos;%1&apos; in %2 cannot be read.</source>
        <translation>Das Datum „%1“ in %2 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Write it as &apos;1700000000 +0000&apos; or &apos;2026-01-31T12:00:00Z&apos;, or unset the variable.</source>
        <translation>Es als „1700000000 +0000“ oder „2026-01-31T12:00:00Z“ schreiben oder die Variable entfernen.</translation>
    </message>
    <message>
        <source>Say who commits: git config --global user.name &apos;Your Name&apos; and git config --global user.email &apos;you@example.org&apos;, or give name and address to this export (--name and --email).</source>
        <translation>Sagen, wer committet: git config --global user.name &apos;Your Name&apos; und git config --global user.email &apos;you@example.org&apos;, oder diesem Export Namen und Adresse mitgeben (--name und --email).</translation>
    </message>
    <message>
        <source>The author &apos;%1 &lt;%2&gt;&apos; is empty once git has taken away the characters that may not stand in it.</source>
        <translation>Wer committet, „%1 &lt;%2&gt;“, ist leer, sobald Git die Zeichen weggenommen hat, die darin nicht stehen dürfen.</translation>
    </message>
    <message>
        <source>no email address</source>
        <translation>keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>keinen Namen</translation>
    </message>
    <message>
        <source>no name and no email address</source>
        <translation>weder Namen noch E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Git knows %1 for your commits.</source>
        <translation>Git kennt für die eigenen Commits %1.</translation>
    </message>
    <message>
        <source>Nothing was written, because an unsigned commit is not what your configuration asks for. Set up the key, or switch signing off for this repository with &apos;git config commit.gpgsign false&apos;.</source>
        <translation>Es wurde nichts geschrieben, denn ein Commit ohne Unterschrift ist nicht, was die Konfiguration verlangt. Den Schlüssel einrichten oder das Unterschreiben für dieses Repository mit „git config commit.gpgsign false“ abschalten.</translation>
    </message>
    <message>
        <source>The commit must be signed (commit.gpgsign), and that failed: %1.</source>
        <translation>Der Commit muss unterschrieben werden (commit.gpgsign), und das schlug fehl: %1.</translation>
    </message>
    <message>
        <source>the program &apos;%1&apos; cannot be started</source>
        <translation>das Programm „%1“ kann nicht gestartet werden</translation>
    </message>
    <message>
        <source>&apos;%1&apos; gave no answer for two minutes</source>
        <translation>„%1“ gab zwei Minuten lang keine Antwort</translation>
    </message>
    <message>
        <source>&apos;%1&apos; says &quot;%2&quot;</source>
        <translation>„%1“ sagt „%2“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; made no signature</source>
        <translation>„%1“ machte keine Unterschrift</translation>
    </message>
    <message>
        <source>no temporary file can be written</source>
        <translation>es kann keine temporäre Datei geschrieben werden</translation>
    </message>
    <message>
        <source>signatures of the format &apos;%1&apos; (gpg.format) cannot be made here</source>
        <translation>Unterschriften im Format „%1“ (gpg.format) können hier nicht gemacht werden</translation>
    </message>
    <message>
        <source>user.signingkey names no SSH key (gpg.ssh.defaultKeyCommand is not run)</source>
        <translation>user.signingkey nennt keinen SSH-Schlüssel (gpg.ssh.defaultKeyCommand wird nicht ausgeführt)</translation>
    </message>
    <message>
        <source>The signing program that the repository&apos;s own configuration names was not run; &apos;%1&apos; signed.</source>
        <translation>Das Programm zum Unterschreiben, das die eigene Konfiguration des Repositorys nennt, wurde nicht ausgeführt; „%1“ hat unterschrieben.</translation>
    </message>
    <message>
        <source>No folder was named.</source>
        <translation>Es wurde kein Ordner genannt.</translation>
    </message>
    <message>
        <source>Name the folder to export into.</source>
        <translation>Den Ordner nennen, in den exportiert werden soll.</translation>
    </message>
    <message>
        <source>This is a link to &apos;%1&apos;, which does not exist.</source>
        <translation>Dies ist ein Link auf „%1“, das es nicht gibt.</translation>
    </message>
    <message>
        <source>Nothing was written. Name the folder itself.</source>
        <translation>Es wurde nichts geschrieben. Den Ordner selbst nennen.</translation>
    </message>
    <message>
        <source>This is a file, and a folder is needed.</source>
        <translation>Dies ist eine Datei, und ein Ordner wird gebraucht.</translation>
    </message>
    <message>
        <source>Nothing was written. Name a folder.</source>
        <translation>Es wurde nichts geschrieben. Einen Ordner nennen.</translation>
    </message>
    <message>
        <source>This folder may not be read.</source>
        <translation>Dieser Ordner darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Give yourself permission, or name another folder.</source>
        <translation>Sich die Erlaubnis geben oder einen anderen Ordner nennen.</translation>
    </message>
    <message>
        <source>This folder holds files and is no repository, and nothing is written between files that are not under version control.</source>
        <translation>Dieser Ordner enthält Dateien und ist kein Repository, und zwischen Dateien, die keine Versionsverwaltung haben, wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose an empty folder, or run &apos;git init&apos; in it first.</source>
        <translation>Es wurde nichts geschrieben. Einen leeren Ordner wählen oder zuerst „git init“ darin ausführen.</translation>
    </message>
    <message>
        <source>The tree %1 of this repository is damaged.</source>
        <translation>Der Baum %1 dieses Repositorys ist beschädigt.</translation>
    </message>
    <message>
        <source>Nothing was written. &apos;git fsck&apos; lists all that is broken.</source>
        <translation>Es wurde nichts geschrieben. „git fsck“ zählt alles Beschädigte auf.</translation>
    </message>
    <message>
        <source>The folder cannot be opened: %1.</source>
        <translation>Der Ordner kann nicht geöffnet werden: %1.</translation>
    </message>
    <message>
        <source>Check that it is a folder and that you may read and write it.</source>
        <translation>Prüfen, ob es ein Ordner ist und ob er gelesen und beschrieben werden darf.</translation>
    </message>
    <message>
        <source>Making the folder</source>
        <translation>Das Anlegen des Ordners</translation>
    </message>
    <message>
        <source>%1 failed: %2.</source>
        <translation>%1 schlug fehl: %2.</translation>
    </message>
    <message>
        <source>Free disk space or mend the permission, then export again: it goes on from here.</source>
        <translation>Speicherplatz freigeben oder die Rechte richtigstellen, dann noch einmal exportieren: Es geht hier weiter.</translation>
    </message>
    <message>
        <source>Nothing was left behind. Free disk space or mend the permission, then export.</source>
        <translation>Nichts blieb zurück. Speicherplatz freigeben oder die Rechte richtigstellen, dann exportieren.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Das Lesen</translation>
    </message>
    <message>
        <source>This is no plain file of at most %1 MiB.</source>
        <translation>Dies ist keine einfache Datei von höchstens %1 MiB.</translation>
    </message>
    <message>
        <source>Move it away, then export again.</source>
        <translation>Sie wegräumen, dann noch einmal exportieren.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Das Schreiben</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Das Löschen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a symbolic link in the working tree; nothing is written through or in place of it.</source>
        <translation>„%1“ ist im Arbeitsordner ein symbolischer Link; nichts wird durch ihn hindurch oder an seine Stelle geschrieben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no plain file in the working tree (a FIFO, socket or device).</source>
        <translation>„%1“ ist im Arbeitsordner keine einfache Datei (eine FIFO, ein Socket oder ein Gerät).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a repository of its own.</source>
        <translation>„%1“ ist ein eigenes Repository.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder in the working tree, and a file is needed.</source>
        <translation>„%1“ ist im Arbeitsordner ein Ordner, und eine Datei wird gebraucht.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a file in the working tree, and a folder is needed.</source>
        <translation>„%1“ ist im Arbeitsordner eine Datei, und ein Ordner wird gebraucht.</translation>
    </message>
    <message>
        <source>The index cannot be read.</source>
        <translation>Der Index kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing was written. &apos;git status&apos; tells what is wrong.</source>
        <translation>Es wurde nichts geschrieben. „git status“ sagt, was nicht stimmt.</translation>
    </message>
    <message>
        <source>It is one line of at most 1000 characters.</source>
        <translation>Es ist eine Zeile von höchstens 1000 Zeichen.</translation>
    </message>
    <message>
        <source>It is not empty.</source>
        <translation>Es ist nicht leer.</translation>
    </message>
    <message>
        <source>It has lower-case letters, digits and dashes, at most 40.</source>
        <translation>Es hat Kleinbuchstaben, Ziffern und Bindestriche, höchstens 40.</translation>
    </message>
    <message>
        <source>It is a domain such as delivery.example.org, in lower case.</source>
        <translation>Es ist eine Domain wie delivery.example.org, in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>This is no stack file: the key &apos;stackwright&apos; with the format&apos;s version is missing.</source>
        <translation>Dies ist keine Stack-Datei: Der Schlüssel „stackwright“ mit der Version des Formats fehlt.</translation>
    </message>
    <message>
        <source>Open a file that Stackwright saved, or start from a blueprint.</source>
        <translation>Eine Datei öffnen, die Stackwright gespeichert hat, oder mit einer Vorlage beginnen.</translation>
    </message>
    <message>
        <source>&apos;stackwright&apos; is the format&apos;s version, a whole number from 1.</source>
        <translation>„stackwright“ ist die Version des Formats, eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>This file has format version %1; this program reads up to %2.</source>
        <translation>Diese Datei hat die Formatversion %1; dieses Programm liest bis %2.</translation>
    </message>
    <message>
        <source>Open it with a newer Stackwright.</source>
        <translation>Sie mit einem neueren Stackwright öffnen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a map.</source>
        <translation>„%1“ ist eine Zuordnung.</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; is not known here; it is kept.</source>
        <translation>Der Schlüssel „%1“ ist hier nicht bekannt; er bleibt erhalten.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be &apos;%2&apos;.</source>
        <translation>„%1“ kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>The project has no &apos;%1&apos;; it is kept.</source>
        <translation>Das Projekt hat kein „%1“; es bleibt erhalten.</translation>
    </message>
    <message>
        <source>There is no stage &apos;%1&apos; in this catalogue; the pick is kept.</source>
        <translation>In diesem Katalog gibt es keine Stufe „%1“; die Wahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>There is no tool &apos;%1&apos; in this catalogue; the pick is kept.</source>
        <translation>In diesem Katalog gibt es kein Werkzeug „%1“; die Wahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>There is no tool &apos;%1&apos; in this catalogue; its options are kept.</source>
        <translation>In diesem Katalog gibt es kein Werkzeug „%1“; seine Optionen bleiben erhalten.</translation>
    </message>
    <message>
        <source>%1 has no option &apos;%2&apos;; it is kept.</source>
        <translation>%1 hat keine Option „%2“; sie bleibt erhalten.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Etwas Speicherplatz freigeben und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check who owns it and whether you may change it.</source>
        <translation>Prüfen, wem es gehört und ob es geändert werden darf.</translation>
    </message>
    <message>
        <source>Choose a folder that is not read-only.</source>
        <translation>Einen Ordner wählen, der nicht schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>Check that the folder still exists.</source>
        <translation>Prüfen, ob es den Ordner noch gibt.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Andere Programme schließen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk may be failing: save a copy elsewhere.</source>
        <translation>Vielleicht versagt der Datenträger: eine Kopie anderswo speichern.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Die Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>There is a folder where a file should be written.</source>
        <translation>Wo eine Datei geschrieben werden soll, ist ein Ordner.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>This is not a plain file, so it is left alone.</source>
        <translation>Dies ist keine einfache Datei, also bleibt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>The file&apos;s permissions cannot be kept</source>
        <translation>Die Rechte der Datei können nicht erhalten werden</translation>
    </message>
    <message>
        <source>The file did not reach the disk</source>
        <translation>Die Datei kam nicht auf dem Datenträger an</translation>
    </message>
    <message>
        <source>The file was written, but it is not certain to survive a power cut</source>
        <translation>Die Datei wurde geschrieben, aber es ist nicht sicher, dass sie einen Stromausfall übersteht</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Dies ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>This is not a plain file.</source>
        <translation>Dies ist keine einfache Datei.</translation>
    </message>
    <message>
        <source>Devices and pipes are not read.</source>
        <translation>Geräte und Pipes werden nicht gelesen.</translation>
    </message>
    <message>
        <source>The file is larger than the %1 bytes that are allowed.</source>
        <translation>Die Datei ist größer als die %1 Bytes, die erlaubt sind.</translation>
    </message>
    <message>
        <source>The file cannot be replaced</source>
        <translation>Die Datei kann nicht ersetzt werden</translation>
    </message>
    <message>
        <source>it holds half a character (%1)</source>
        <translation>er enthält ein halbes Zeichen (%1)</translation>
    </message>
    <message>
        <source>it holds the control character %1</source>
        <translation>er enthält das Steuerzeichen %1</translation>
    </message>
    <message>
        <source>it holds &apos;%1&apos;, which Windows does not allow</source>
        <translation>er enthält „%1“, was Windows nicht erlaubt</translation>
    </message>
    <message>
        <source>it holds the invisible character %1</source>
        <translation>er enthält das unsichtbare Zeichen %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a spelling of .git, Git&apos;s own folder</source>
        <translation>„%1“ ist eine Schreibweise von .git, dem eigenen Ordner von Git</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a spelling of .gitmodules, which makes Git fetch other repositories</source>
        <translation>„%1“ ist eine Schreibweise von .gitmodules, das Git andere Repositorys holen lässt</translation>
    </message>
    <message>
        <source>a part of it is empty</source>
        <translation>ein Teil davon ist leer</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may not be part of it</source>
        <translation>„%1“ darf kein Teil davon sein</translation>
    </message>
    <message>
        <source>a part of it is longer than %1 bytes</source>
        <translation>ein Teil davon ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>&apos;%1&apos; ends with a dot or a space, which Windows drops</source>
        <translation>„%1“ endet mit einem Punkt oder Leerzeichen, was Windows weglässt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; starts with a space or a dash, which programs misread</source>
        <translation>„%1“ beginnt mit einem Leerzeichen oder Strich, was Programme falsch lesen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the name of a device on Windows</source>
        <translation>„%1“ ist unter Windows der Name eines Geräts</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>er ist leer</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>er ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>it is absolute; it must be relative to the repository</source>
        <translation>er ist absolut; er muss vom Repository ausgehen</translation>
    </message>
    <message>
        <source>it starts with &apos;~&apos;, which stands for a home folder</source>
        <translation>er beginnt mit „~“, was für ein Heimatverzeichnis steht</translation>
    </message>
    <message>
        <source>it holds a template tag that was not filled in</source>
        <translation>er enthält eine Stelle der Vorlage, die nicht ausgefüllt wurde</translation>
    </message>
    <message>
        <source>its accents are not written as one character each (Unicode NFC)</source>
        <translation>seine Akzente sind nicht als je ein Zeichen geschrieben (Unicode NFC)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; are the same path on systems that ignore upper and lower case or Unicode forms.</source>
        <translation>„%1“ und „%2“ sind derselbe Pfad auf Systemen, die Groß- und Kleinschreibung oder Unicode-Formen nicht unterscheiden.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands twice.</source>
        <translation>„%1“ steht zweimal da.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a file, but &apos;%2&apos; needs a folder of that name.</source>
        <translation>„%1“ ist eine Datei, aber „%2“ braucht einen Ordner dieses Namens.</translation>
    </message>
    <message>
        <source>The path &apos;%1&apos; cannot be used: %2.</source>
        <translation>Der Pfad „%1“ kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>Did you mean &apos;%1&apos;?</source>
        <translation>War „%1“ gemeint?</translation>
    </message>
    <message>
        <source>The file holds a single value where &apos;key: value&apos; lines are expected.</source>
        <translation>Die Datei enthält einen einzelnen Wert, wo Zeilen der Form „Schlüssel: Wert“ erwartet werden.</translation>
    </message>
    <message>
        <source>The file has %1 bytes; at most %2 are read.</source>
        <translation>Die Datei hat %1 Bytes; gelesen werden höchstens %2.</translation>
    </message>
    <message>
        <source>Split it, or check that it is the right file.</source>
        <translation>Sie teilen oder prüfen, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>ein xz-Archiv</translation>
    </message>
    <message>
        <source>a zstd archive</source>
        <translation>ein zstd-Archiv</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>This is %1, not YAML.</source>
        <translation>Dies ist %1, kein YAML.</translation>
    </message>
    <message>
        <source>Check which file belongs here.</source>
        <translation>Prüfen, welche Datei hierher gehört.</translation>
    </message>
    <message>
        <source>The text is UTF-16 or UTF-32.</source>
        <translation>Der Text ist UTF-16 oder UTF-32.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Ihn als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>This is a web page or XML, not YAML.</source>
        <translation>Dies ist eine Webseite oder XML, kein YAML.</translation>
    </message>
    <message>
        <source>If it was downloaded, an error page was probably saved in place of the file.</source>
        <translation>Wenn sie heruntergeladen wurde, ist wohl statt der Datei eine Fehlerseite gespeichert worden.</translation>
    </message>
    <message>
        <source>This is a Git LFS pointer, not the file itself.</source>
        <translation>Dies ist ein Git-LFS-Zeiger, nicht die Datei selbst.</translation>
    </message>
    <message>
        <source>Run &apos;git lfs pull&apos; to fetch the file.</source>
        <translation>„git lfs pull“ ausführen, um die Datei zu holen.</translation>
    </message>
    <message>
        <source>The file starts with a byte order mark.</source>
        <translation>Die Datei beginnt mit einer Bytereihenfolge-Marke (BOM).</translation>
    </message>
    <message>
        <source>Save it as UTF-8 without one.</source>
        <translation>Sie als UTF-8 ohne Marke speichern.</translation>
    </message>
    <message>
        <source>A line may not start with &apos;%&apos; (YAML directives are not used here).</source>
        <translation>Eine Zeile darf nicht mit „%“ beginnen (YAML-Direktiven werden hier nicht verwendet).</translation>
    </message>
    <message>
        <source>Remove the line, or put the value in quotes.</source>
        <translation>Die Zeile entfernen oder den Wert in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>A merge conflict was left in the file.</source>
        <translation>In der Datei ist ein Merge-Konflikt stehen geblieben.</translation>
    </message>
    <message>
        <source>Decide between the two versions and remove the marker lines.</source>
        <translation>Sich für eine der beiden Fassungen entscheiden und die Markierungszeilen entfernen.</translation>
    </message>
    <message>
        <source>A carriage return stands without a line feed.</source>
        <translation>Hier steht ein Wagenrücklauf ohne Zeilenvorschub.</translation>
    </message>
    <message>
        <source>Save the file with LF line ends.</source>
        <translation>Die Datei mit LF als Zeilenende speichern.</translation>
    </message>
    <message>
        <source>A zero byte stands here: this is not a text file.</source>
        <translation>Hier steht ein Null-Byte: Dies ist keine Textdatei.</translation>
    </message>
    <message>
        <source>The bytes here are not valid UTF-8.</source>
        <translation>Die Bytes hier sind kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Die Datei als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>The control character U+%1 stands here.</source>
        <translation>Hier steht das Steuerzeichen U+%1.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Es entfernen.</translation>
    </message>
    <message>
        <source>There is more text after the end of the document.</source>
        <translation>Nach dem Ende des Dokuments kommt noch Text.</translation>
    </message>
    <message>
        <source>Keep one document in a file, and check the indentation of this line.</source>
        <translation>Nur ein Dokument in einer Datei haben, und die Einrückung dieser Zeile prüfen.</translation>
    </message>
    <message>
        <source>Aliases (&apos;*name&apos;) are not used here.</source>
        <translation>Aliase („*name“) werden hier nicht verwendet.</translation>
    </message>
    <message>
        <source>Write the value out, or put it in quotes.</source>
        <translation>Den Wert ausschreiben oder in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>Anchors (&apos;&amp;name&apos;) are not used here.</source>
        <translation>Anker („&amp;name“) werden hier nicht verwendet.</translation>
    </message>
    <message>
        <source>Remove it, or put the value in quotes.</source>
        <translation>Es entfernen oder den Wert in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>Tags (&apos;!name&apos;) are not used here.</source>
        <translation>Tags („!name“) werden hier nicht verwendet.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>It should hold one YAML document.</source>
        <translation>Sie sollte ein YAML-Dokument enthalten.</translation>
    </message>
    <message>
        <source>The file is too much for the YAML reader.</source>
        <translation>Die Datei ist zu viel für den YAML-Leser.</translation>
    </message>
    <message>
        <source>Simplify it.</source>
        <translation>Sie vereinfachen.</translation>
    </message>
    <message>
        <source>There are too many problems in this file to list them all.</source>
        <translation>In dieser Datei sind zu viele Fehler, um alle aufzuzählen.</translation>
    </message>
    <message>
        <source>The file holds more than %1 values.</source>
        <translation>Die Datei enthält mehr als %1 Werte.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Sie in kleinere Dateien teilen.</translation>
    </message>
    <message>
        <source>A key is missing or null.</source>
        <translation>Ein Schlüssel fehlt oder ist null.</translation>
    </message>
    <message>
        <source>Write a key, in quotes if it is meant to be the text &apos;null&apos; or &apos;~&apos;.</source>
        <translation>Einen Schlüssel schreiben, in Anführungszeichen, wenn er der Text „null“ oder „~“ sein soll.</translation>
    </message>
    <message>
        <source>The value is longer than %1 bytes.</source>
        <translation>Der Wert ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Ihn kürzen.</translation>
    </message>
    <message>
        <source>The key is longer than %1 bytes.</source>
        <translation>Der Schlüssel ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>Shorten it, or close the quote if one is missing.</source>
        <translation>Ihn kürzen, oder das Anführungszeichen schließen, wenn eines fehlt.</translation>
    </message>
    <message>
        <source>Merge keys (&apos;&lt;&lt;&apos;) are not used here.</source>
        <translation>Merge-Schlüssel („&lt;&lt;“) werden hier nicht verwendet.</translation>
    </message>
    <message>
        <source>Write the entries out.</source>
        <translation>Die Einträge ausschreiben.</translation>
    </message>
    <message>
        <source>Maps and lists are nested more than %1 deep.</source>
        <translation>Zuordnungen und Listen sind mehr als %1 tief verschachtelt.</translation>
    </message>
    <message>
        <source>Flatten the file.</source>
        <translation>Die Datei flacher machen.</translation>
    </message>
    <message>
        <source>A map or a list cannot be a key, or a bracket that opens here is never closed.</source>
        <translation>Eine Zuordnung oder Liste kann kein Schlüssel sein, oder eine Klammer, die hier aufgeht, geht nie zu.</translation>
    </message>
    <message>
        <source>Use text as the key, in quotes when it starts with &apos;{&apos; or &apos;[&apos;.</source>
        <translation>Text als Schlüssel verwenden, in Anführungszeichen, wenn er mit „{“ oder „[“ beginnt.</translation>
    </message>
    <message>
        <source>A &apos;:&apos; is missing after &apos;%1&apos;.</source>
        <translation>Nach „%1“ fehlt ein „:“.</translation>
    </message>
    <message>
        <source>Check the line, and that the file is complete.</source>
        <translation>Die Zeile prüfen, und ob die Datei vollständig ist.</translation>
    </message>
    <message>
        <source>The line is indented with a tab.</source>
        <translation>Die Zeile ist mit einem Tabulator eingerückt.</translation>
    </message>
    <message>
        <source>Use spaces.</source>
        <translation>Leerzeichen verwenden.</translation>
    </message>
    <message>
        <source>The text holds the control character %1.</source>
        <translation>Der Text enthält das Steuerzeichen %1.</translation>
    </message>
    <message>
        <source>The text holds the invisible character %1, which can hide what it really says.</source>
        <translation>Der Text enthält das unsichtbare Zeichen %1, das verbergen kann, was er wirklich sagt.</translation>
    </message>
    <message>
        <source>Remove it unless it is meant.</source>
        <translation>Es entfernen, wenn es nicht gewollt ist.</translation>
    </message>
    <message>
        <source>The number is too large for 64 bits.</source>
        <translation>Die Zahl ist zu groß für 64 Bit.</translation>
    </message>
    <message>
        <source>Put it in quotes if it is meant as text.</source>
        <translation>Sie in Anführungszeichen setzen, wenn sie Text sein soll.</translation>
    </message>
    <message>
        <source>lines %1 and %2</source>
        <translation>Zeilen %1 und %2</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; stands twice: %2.</source>
        <translation>Der Schlüssel „%1“ steht zweimal da: %2.</translation>
    </message>
    <message>
        <source>The keys &apos;%1&apos; look the same but are written with different characters: %2.</source>
        <translation>Die Schlüssel „%1“ sehen gleich aus, sind aber mit verschiedenen Zeichen geschrieben: %2.</translation>
    </message>
    <message>
        <source>The keys &apos;%1&apos; and &apos;%2&apos; differ only in upper and lower case: %3.</source>
        <translation>Die Schlüssel „%1“ und „%2“ unterscheiden sich nur in Groß- und Kleinschreibung: %3.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Einen davon behalten.</translation>
    </message>
    <message>
        <source>This is not valid YAML.</source>
        <translation>Dies ist kein gültiges YAML.</translation>
    </message>
    <message>
        <source>Check the lines around it.</source>
        <translation>Die Zeilen ringsum prüfen.</translation>
    </message>
    <message>
        <source>The &apos;%1&apos; that opens here is never closed.</source>
        <translation>„%1“, das hier aufgeht, geht nie zu.</translation>
    </message>
    <message>
        <source>Close it with &apos;%1&apos;.</source>
        <translation>Es mit „%1“ schließen.</translation>
    </message>
    <message>
        <source>A &apos;,&apos; or &apos;%1&apos; is missing here, in the %2 that opens in line %3.</source>
        <translation>Hier fehlt „,“ oder „%1“, in der %2, die in Zeile %3 aufgeht.</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Check the brackets and commas from there on.</source>
        <translation>Die Klammern und Kommas von dort an prüfen.</translation>
    </message>
    <message>
        <source>The key is too long: its &apos;:&apos; must follow within %1 bytes.</source>
        <translation>Der Schlüssel ist zu lang: Sein „:“ muss nach höchstens %1 Bytes kommen.</translation>
    </message>
    <message>
        <source>The quote that opens here is never closed.</source>
        <translation>Das Anführungszeichen, das hier aufgeht, geht nie zu.</translation>
    </message>
    <message>
        <source>Close it with %1.</source>
        <translation>Es mit %1 schließen.</translation>
    </message>
    <message>
        <source>The quote that opens here closes only in line %1.</source>
        <translation>Das Anführungszeichen, das hier aufgeht, geht erst in Zeile %1 zu.</translation>
    </message>
    <message>
        <source>Close it in its own line.</source>
        <translation>Es in seiner eigenen Zeile schließen.</translation>
    </message>
    <message>
        <source>%1 did not finish within %2 s</source>
        <translation>%1 wurde nicht innerhalb von %2 s fertig</translation>
    </message>
    <message>
        <source>there is no checker of that name</source>
        <translation>es gibt kein Prüfprogramm dieses Namens</translation>
    </message>
    <message>
        <source>%1 is not installed</source>
        <translation>%1 ist nicht installiert</translation>
    </message>
    <message>
        <source>The path &apos;%1&apos; cannot be written: %2</source>
        <translation>Der Pfad „%1“ kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Change the answer or the template that made it.</source>
        <translation>Die Antwort ändern oder die Vorlage, aus der er entstand.</translation>
    </message>
    <message>
        <source>The value &apos;%1&apos; cannot stand %2.</source>
        <translation>Der Wert „%1“ kann nicht %2 stehen.</translation>
    </message>
    <message>
        <source>Change the answer, or let the template quote it.</source>
        <translation>Die Antwort ändern oder sie in der Vorlage in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>in a comment</source>
        <translation>in einem Kommentar</translation>
    </message>
    <message>
        <source>in one line of a block</source>
        <translation>in einer Zeile eines Blocks</translation>
    </message>
    <message>
        <source>in a Puppet string</source>
        <translation>in einer Puppet-Zeichenkette</translation>
    </message>
    <message>
        <source>in a shell word</source>
        <translation>in einem Wort der Shell</translation>
    </message>
    <message>
        <source>in a Dockerfile</source>
        <translation>in einem Dockerfile</translation>
    </message>
    <message>
        <source>in nginx&apos;s configuration</source>
        <translation>in der Konfiguration von nginx</translation>
    </message>
    <message>
        <source>in a Caddyfile</source>
        <translation>in einem Caddyfile</translation>
    </message>
    <message>
        <source>inside quotes there</source>
        <translation>dort in Anführungszeichen</translation>
    </message>
    <message>
        <source>in a Makefile</source>
        <translation>in einem Makefile</translation>
    </message>
    <message>
        <source>inside single quotes</source>
        <translation>in einfachen Anführungszeichen</translation>
    </message>
    <message>
        <source>unquoted there</source>
        <translation>dort ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>in a here-document</source>
        <translation>in einem Here-Dokument</translation>
    </message>
    <message>
        <source>in XML</source>
        <translation>in XML</translation>
    </message>
    <message>
        <source>in a text</source>
        <translation>in einem Text</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; would grow beyond 10 MiB.</source>
        <translation>Die Datei „%1“ würde größer als 10 MiB.</translation>
    </message>
    <message>
        <source>The generated text is not valid %1: %2.</source>
        <translation>Der erzeugte Text ist kein gültiges %1: %2.</translation>
    </message>
    <message>
        <source>It comes from %1.</source>
        <translation>Er kommt aus %1.</translation>
    </message>
    <message>
        <source>The stack would have more than %1 files.</source>
        <translation>Der Stack hätte mehr als %1 Dateien.</translation>
    </message>
    <message>
        <source>The stack would be larger than 100 MiB.</source>
        <translation>Der Stack würde größer als 100 MiB.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no state of a stage.</source>
        <translation>„%1“ ist kein Zustand einer Stufe.</translation>
    </message>
    <message>
        <source>Write agreed, disputed or parked.</source>
        <translation>Schreiben Sie agreed, disputed oder parked.</translation>
    </message>
    <message>
        <source>The files are not the ones that were looked at: the catalogue or the stack has changed since.</source>
        <translation>Die Dateien sind nicht die, die angesehen wurden: Der Katalog oder der Stack hat sich seither geändert.</translation>
    </message>
    <message>
        <source>Nothing was written. Look at the files again (the window shows the new ones after it was started anew), then export.</source>
        <translation>Es wurde nichts geschrieben. Sehen Sie die Dateien noch einmal an (das Fenster zeigt die neuen, wenn es neu gestartet wurde), und exportieren Sie dann.</translation>
    </message>
    <message>
        <source>No warning and no stage without a tool has the name &apos;%1&apos;.</source>
        <translation>Keine Warnung und keine Stufe ohne Werkzeug heißt „%1“.</translation>
    </message>
    <message>
        <source>See the warnings with &apos;stackwright-cli check&apos;.</source>
        <translation>Die Warnungen zeigt „stackwright-cli check“.</translation>
    </message>
    <message>
        <source>Say why the risk can be taken.</source>
        <translation>Sagen Sie, warum das Risiko eingegangen werden kann.</translation>
    </message>
    <message>
        <source>Name who answers for the risk.</source>
        <translation>Nennen Sie, wer für das Risiko einsteht.</translation>
    </message>
    <message>
        <source>Say when it is looked at again: a date such as 2027-03-31.</source>
        <translation>Sagen Sie, wann es wieder geprüft wird: ein Datum wie 2027-03-31.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is an error, which cannot be kept as a risk.</source>
        <translation>„%1“ ist ein Fehler; der lässt sich nicht als Risiko behalten.</translation>
    </message>
    <message>
        <source>Apply one of its fixes.</source>
        <translation>Wenden Sie eine seiner Lösungen an.</translation>
    </message>
    <message>
        <source>The risk of &apos;%1&apos; cannot be noted like this.</source>
        <translation>Das Risiko von „%1“ lässt sich so nicht vermerken.</translation>
    </message>
    <message>
        <source>An accepted risk has no &apos;%1&apos;; it is left out.</source>
        <translation>Ein angenommenes Risiko hat kein „%1“; es wird weggelassen.</translation>
    </message>
    <message>
        <source>Its marked block is no longer generated; the rest stays as the team has it.</source>
        <translation>Der markierte Block wird nicht mehr erzeugt; der Rest bleibt, wie das Team ihn hat.</translation>
    </message>
    <message>
        <source>Joined: a marked block is added, and the rest stays as the team has it.</source>
        <translation>Zusammengeführt: Ein markierter Block kommt hinzu, der Rest bleibt, wie das Team ihn hat.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is called &apos;%2&apos; in this catalogue, and is read as that.</source>
        <translation>„%1“ heißt in diesem Katalog „%2“ und wird so gelesen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there already: it does the work of files that are generated for %2, and only one of them is read. Keep one.</source>
        <translation>„%1“ ist schon da: Es tut, was auch Dateien tun, die für %2 erzeugt werden, und nur eine davon wird gelesen. Behalten Sie eine.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there already: it belongs to %2, and %3 is picked for that work. See that only one of them runs.</source>
        <translation>„%1“ ist schon da: Es gehört zu %2, und für diese Arbeit ist %3 gewählt. Sorgen Sie dafür, dass nur eines von beiden läuft.</translation>
    </message>
    <message>
        <source>The record in the repository is of %1, which is newer than this program: exporting over it would lose what this one does not know.</source>
        <translation>Der Eintrag im Repository stammt von %1 und ist neuer als dieses Programm: Ein Export darüber verlöre, was dieses nicht kennt.</translation>
    </message>
    <message>
        <source>Export with that Stackwright, or say that the loss is meant with &apos;stackwright-cli export --downgrade&apos;.</source>
        <translation>Exportieren Sie mit jenem Stackwright, oder sagen Sie mit „stackwright-cli export --downgrade“, dass der Verlust gewollt ist.</translation>
    </message>
    <message>
        <source>format %1</source>
        <translation>Format %1</translation>
    </message>
    <message>
        <source>The folder lies inside the repository &apos;%1&apos;: it becomes a repository of its own, which that one does not hold. To add the stack to that one, export into &apos;%1&apos;.</source>
        <translation>Der Ordner liegt im Repository „%1“: Er wird ein eigenes Repository, das jenes nicht enthält. Um den Stack in jenes aufzunehmen, exportieren Sie nach „%1“.</translation>
    </message>
    <message>
        <source>The goal &apos;%1&apos; cannot be &apos;%2&apos;.</source>
        <translation>Das Ziel „%1“ kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2.</source>
        <translation>Schreiben Sie eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Schreiben Sie true oder false.</translation>
    </message>
    <message>
        <source>Write own, rented or either.</source>
        <translation>Schreiben Sie own, rented oder either.</translation>
    </message>
    <message>
        <source>Write a number from 0, without a currency.</source>
        <translation>Schreiben Sie eine Zahl ab 0, ohne Währung.</translation>
    </message>
    <message>
        <source>Write the three letters of a currency, such as USD or EUR.</source>
        <translation>Schreiben Sie die drei Buchstaben einer Währung, etwa USD oder EUR.</translation>
    </message>
    <message>
        <source>Write a list of tools, such as [jenkins, ansible].</source>
        <translation>Schreiben Sie eine Liste von Werkzeugen, etwa [jenkins, ansible].</translation>
    </message>
    <message>
        <source>Write each entry on a line of its own: key, colon, value.</source>
        <translation>Schreiben Sie jeden Eintrag in eine eigene Zeile: Schlüssel, Doppelpunkt, Wert.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a list.</source>
        <translation>„%1“ ist eine Liste.</translation>
    </message>
    <message>
        <source>Begin each of its lines with a dash.</source>
        <translation>Beginnen Sie jede ihrer Zeilen mit einem Strich.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 entries; there can be %3.</source>
        <translation>„%1“ hat %2 Einträge; es können %3 sein.</translation>
    </message>
    <message>
        <source>Remove the rest.</source>
        <translation>Entfernen Sie die übrigen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a text.</source>
        <translation>„%1“ ist ein Text.</translation>
    </message>
    <message>
        <source>Write it on one line, in quotes.</source>
        <translation>Schreiben Sie ihn in eine Zeile, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 characters; there can be %3.</source>
        <translation>„%1“ hat %2 Zeichen; es können %3 sein.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a yes or no.</source>
        <translation>„%1“ ist ein Ja oder Nein.</translation>
    </message>
    <message>
        <source>Write a number from 0, such as 12.5.</source>
        <translation>Schreiben Sie eine Zahl ab 0, etwa 12.5.</translation>
    </message>
    <message>
        <source>Write date and time like 2026-06-01T14:00:00Z.</source>
        <translation>Schreiben Sie Datum und Uhrzeit wie 2026-06-01T14:00:00Z.</translation>
    </message>
    <message>
        <source>Write a date like 2026-06-01.</source>
        <translation>Schreiben Sie ein Datum wie 2026-06-01.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no view.</source>
        <translation>„%1“ ist keine Sicht.</translation>
    </message>
    <message>
        <source>Write business, development or operations.</source>
        <translation>Schreiben Sie business, development oder operations.</translation>
    </message>
    <message>
        <source>The agenda has no entry %1.</source>
        <translation>Die Agenda hat keinen Eintrag %1.</translation>
    </message>
    <message>
        <source>Write in &apos;current&apos; which of its entries is talked about, from 1.</source>
        <translation>Schreiben Sie in „current“, über welchen ihrer Einträge gesprochen wird, ab 1.</translation>
    </message>
    <message>
        <source>The low price of &apos;%1&apos; is above the high one.</source>
        <translation>Der niedrige Preis von „%1“ liegt über dem hohen.</translation>
    </message>
    <message>
        <source>Exchange &apos;low&apos; and &apos;high&apos;.</source>
        <translation>Vertauschen Sie „low“ und „high“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there already, beside the files that are generated for %2. See that no work is done twice.</source>
        <translation>„%1“ gibt es schon neben den Dateien, die für %2 erzeugt werden. Achten Sie darauf, dass nichts doppelt läuft.</translation>
    </message>
    <message>
        <source>… and %1 more of the kind &apos;%2&apos;.</source>
        <translation>… und %1 weitere der Art „%2“.</translation>
    </message>
    <message>
        <source>This text is not valid %1: %2.</source>
        <translation>Dieser Text ist kein gültiges %1: %2.</translation>
    </message>
    <message>
        <source>Mend it, or take one of the two sides as it is.</source>
        <translation>Berichtigen Sie ihn, oder nehmen Sie eine der beiden Seiten, wie sie ist.</translation>
    </message>
    <message>
        <source>The repository has decision records of its own: those of the stack are numbered from %1 on.</source>
        <translation>Das Repository hat eigene Entscheidungsprotokolle: die des Stacks werden ab %1 nummeriert.</translation>
    </message>
    <message>
        <source>The files are not the ones that were looked at: decision records have other numbers in this repository.</source>
        <translation>Die Dateien sind nicht die angesehenen: Entscheidungsprotokolle haben in diesem Repository andere Nummern.</translation>
    </message>
    <message>
        <source>Nothing was written. Look at the files with &apos;export --dry-run&apos;, whose digest counts here, then export.</source>
        <translation>Es wurde nichts geschrieben. Die Dateien mit „export --dry-run“ ansehen, dessen Prüfsumme hier gilt, dann exportieren.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no folder in the repository, so nothing can be written into &apos;%2&apos;.</source>
        <translation>„%1“ ist im Repository kein Ordner, deshalb kann nichts nach „%2“ geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing was written. Name another folder.</source>
        <translation>Es wurde nichts geschrieben. Einen anderen Ordner nennen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; differs from &apos;%2&apos; only in capital letters or in how accents are written; many systems cannot hold both.</source>
        <translation>„%1“ unterscheidet sich von „%2“ nur in Großbuchstaben oder in der Schreibweise von Akzenten; viele Systeme können nicht beide halten.</translation>
    </message>
    <message>
        <source>Nothing was written. Name the folder as the repository does.</source>
        <translation>Es wurde nichts geschrieben. Den Ordner so nennen, wie er im Repository heißt.</translation>
    </message>
    <message>
        <source>It follows its folder, which the team moved: it is generated as &apos;%1&apos;.</source>
        <translation>Sie folgt ihrem Ordner, den das Team verschoben hat: erzeugt wird sie als „%1“.</translation>
    </message>
    <message>
        <source>The team moved it here: it is generated as &apos;%1&apos;.</source>
        <translation>Das Team hat sie hierher verschoben: erzeugt wird sie als „%1“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is &apos;%2&apos; now</source>
        <translation>„%1“ ist jetzt „%2“</translation>
    </message>
    <message>
        <source>Files that the team moved are followed: %1, and %2 more.</source>
        <translation>Vom Team verschobenen Dateien wird gefolgt: %1, und %2 weiteren.</translation>
    </message>
    <message>
        <source>A file takes the place of a folder here, or a folder that of a file, which is not done in the working tree.</source>
        <translation>Hier tritt eine Datei an die Stelle eines Ordners oder ein Ordner an die einer Datei; das wird im Arbeitsverzeichnis nicht getan.</translation>
    </message>
    <message>
        <source>Nothing was written. Export onto a new branch, and merge it.</source>
        <translation>Es wurde nichts geschrieben. Auf einen neuen Branch exportieren und diesen mergen.</translation>
    </message>
    <message>
        <source>It can only be kept, or moved by hand.</source>
        <translation>Es kann nur behalten oder von Hand verschoben werden.</translation>
    </message>
    <message>
        <source>Makes room for &apos;%1&apos;, as chosen.</source>
        <translation>Macht Platz für „%1“, wie gewählt.</translation>
    </message>
    <message>
        <source>A file of this name with other content is there, and no record tells of an export that made it.</source>
        <translation>Eine Datei dieses Namens mit anderem Inhalt ist da, und keine Aufzeichnung berichtet von einem Export, der sie gemacht hat.</translation>
    </message>
    <message>
        <source>A file of this name with other content is there, and the earlier export that is left did not make it.</source>
        <translation>Eine Datei dieses Namens mit anderem Inhalt ist da, und der frühere Export, der noch da ist, hat sie nicht gemacht.</translation>
    </message>
    <message>
        <source>A file of this name with other content is there, and the last export did not make it.</source>
        <translation>Eine Datei dieses Namens mit anderem Inhalt ist da, und der letzte Export hat sie nicht gemacht.</translation>
    </message>
    <message>
        <source>Changed since the earlier export that is left, and in the catalogue, in the same lines.</source>
        <translation>Seit dem früheren Export, der noch da ist, und im Katalog in denselben Zeilen geändert.</translation>
    </message>
    <message>
        <source>Changed in the repository and in the catalogue, and it is no text whose lines could be merged.</source>
        <translation>Im Repository und im Katalog geändert, und es ist kein Text, dessen Zeilen zusammengeführt werden könnten.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be a folder of the repository: %2</source>
        <translation>„%1“ kann kein Ordner des Repositorys sein: %2</translation>
    </message>
    <message>
        <source>Name it relative to the repository, such as &apos;services/payments&apos;.</source>
        <translation>Ihn vom Repository aus nennen, zum Beispiel „services/payments“.</translation>
    </message>
    <message>
        <source>This stack stands in more than one folder of the repository: &apos;%1&apos;.</source>
        <translation>Dieser Stack steht in mehr als einem Ordner des Repositorys: „%1“.</translation>
    </message>
    <message>
        <source>Nothing was written. Name the one that is meant: &apos;stackwright-cli export --into FOLDER&apos;.</source>
        <translation>Es wurde nichts geschrieben. Den gemeinten nennen: „stackwright-cli export --into ORDNER“.</translation>
    </message>
    <message>
        <source>The stack stands in the folder &apos;%1&apos; of this repository, and is changed there.</source>
        <translation>Der Stack steht im Ordner „%1“ dieses Repositorys und wird dort geändert.</translation>
    </message>
    <message>
        <source>Other stacks stand in this repository, in &apos;%1&apos;; this one is written to its top. &apos;stackwright-cli export --into FOLDER&apos; writes it into a folder.</source>
        <translation>In diesem Repository stehen andere Stacks, in „%1“; dieser wird ganz oben hineingeschrieben. „stackwright-cli export --into ORDNER“ schreibt ihn in einen Ordner.</translation>
    </message>
    <message>
        <source>The folder lies inside the repository &apos;%1&apos;, which cannot be opened. %2</source>
        <translation>Der Ordner liegt im Repository „%1“, das sich nicht öffnen lässt. %2</translation>
    </message>
    <message>
        <source>Nothing was written. Choose a folder outside of it, or &apos;stackwright-cli export --own-repository&apos;, which makes a repository that the one around it does not hold.</source>
        <translation>Es wurde nichts geschrieben. Einen Ordner außerhalb wählen, oder „stackwright-cli export --own-repository“: das legt ein Repository an, welches das umgebende nicht enthält.</translation>
    </message>
    <message>
        <source>The folder lies inside the repository &apos;%1&apos;: the stack is written into that one, below &apos;%2&apos;, because a repository inside another is missing in every clone.</source>
        <translation>Der Ordner liegt im Repository „%1“: der Stack wird in dieses geschrieben, unter „%2“, denn ein Repository in einem anderen fehlt in jedem Klon.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no repository, so the stack cannot be written into a folder of it.</source>
        <translation>„%1“ ist kein Repository, deshalb kann der Stack nicht in einen Ordner davon geschrieben werden.</translation>
    </message>
    <message>
        <source>Leave --into out, or name the folder of the repository with --repo.</source>
        <translation>--into weglassen oder mit --repo den Ordner des Repositorys nennen.</translation>
    </message>
    <message>
        <source>The record in the repository was exported with a newer catalogue: that one knows releases until %1, this one until %2, so exporting over it would bring older versions back.</source>
        <translation>Die Aufzeichnung im Repository wurde mit einem neueren Katalog exportiert: jener kennt Veröffentlichungen bis %1, dieser bis %2; ein Export darüber brächte ältere Versionen zurück.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>zu keinem Datum</translation>
    </message>
    <message>
        <source>Export with that catalogue, or say that the older versions are meant with &apos;stackwright-cli export --downgrade&apos;.</source>
        <translation>Mit jenem Katalog exportieren oder mit „stackwright-cli export --downgrade“ sagen, dass die älteren Versionen gemeint sind.</translation>
    </message>
    <message>
        <source>The record in the repository was exported with another catalogue and names %1, which this catalogue does not know: exporting over it would drop what was made for it.</source>
        <translation>Die Aufzeichnung im Repository wurde mit einem anderen Katalog exportiert und nennt %1, was dieser Katalog nicht kennt: ein Export darüber ließe fallen, was dafür gemacht wurde.</translation>
    </message>
    <message>
        <source>Export with that catalogue, or say that the loss is meant with &apos;stackwright-cli export --downgrade&apos;.</source>
        <translation>Mit jenem Katalog exportieren oder mit „stackwright-cli export --downgrade“ sagen, dass der Verlust gemeint ist.</translation>
    </message>
    <message>
        <source>the stage &apos;%1&apos;</source>
        <translation>die Stufe „%1“</translation>
    </message>
    <message>
        <source>the tool &apos;%1&apos;</source>
        <translation>das Werkzeug „%1“</translation>
    </message>
    <message>
        <source>the option &apos;%1&apos; of %2</source>
        <translation>die Option „%1“ von %2</translation>
    </message>
    <message>
        <source>&apos;decisions-after&apos; is the number of a decision record, a whole number from 0 to %1.</source>
        <translation>„decisions-after“ ist die Nummer eines Entscheidungsprotokolls, eine ganze Zahl von 0 bis %1.</translation>
    </message>
    <message>
        <source>In this commit no stack stands in the folder &apos;%1&apos;.</source>
        <translation>In diesem Commit steht im Ordner „%1“ kein Stack.</translation>
    </message>
    <message>
        <source>Name the commit or branch of an export, or another folder.</source>
        <translation>Nennen Sie den Commit oder Branch eines Exports oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>More than one stack stands in this repository: &apos;%1&apos;.</source>
        <translation>In diesem Repository steht mehr als ein Stack: „%1“.</translation>
    </message>
    <message>
        <source>Name the folder of the one that is meant.</source>
        <translation>Nennen Sie den Ordner dessen, der gemeint ist.</translation>
    </message>
    <message>
        <source>&apos;variants&apos; is a list.</source>
        <translation>„variants“ ist eine Liste.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no variant here.</source>
        <translation>„%1“ ist hier keine Variante.</translation>
    </message>
    <message>
        <source>Name each of them once: %1.</source>
        <translation>Jede wird einmal genannt: %1.</translation>
    </message>
    <message>
        <source>Of %1 variants, %2 are the present one.</source>
        <translation>Von %1 Varianten sind %2 die aktuelle.</translation>
    </message>
    <message>
        <source>Write &apos;present: true&apos; in the entry whose picks stand above, and nothing else but its name; &apos;variants&apos; is left out where there is one only.</source>
        <translation>„present: true“ gehört in den Eintrag, dessen Auswahl darüber steht, und sonst nur sein Name; gibt es nur eine, entfällt „variants“.</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>every repository</source>
        <translation>jedes Repository</translation>
    </message>
    <message>
        <source>Part of every repository</source>
        <translation>Teil jedes Repositorys</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <translation>Erzeugt von %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>The file was changed by another program since it was read here.</source>
        <translation>Ein anderes Programm hat die Datei geändert, seit sie hier gelesen wurde.</translation>
    </message>
    <message>
        <source>Save under another name, or open the file again to see the other version.</source>
        <translation>Unter anderem Namen speichern, oder die Datei neu öffnen, um die andere Fassung zu sehen.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Der Ordner lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>This is a folder, not a preset.</source>
        <translation>Das ist ein Ordner und keine Vorlage.</translation>
    </message>
    <message>
        <source>Move it somewhere else.</source>
        <translation>An einen anderen Ort verschieben.</translation>
    </message>
    <message>
        <source>There are %1 presets here; %2 are shown.</source>
        <translation>Hier liegen %1 Vorlagen; %2 werden gezeigt.</translation>
    </message>
    <message>
        <source>Move those that nobody uses to another folder.</source>
        <translation>Die unbenutzten in einen anderen Ordner verschieben.</translation>
    </message>
    <message>
        <source>Check who may write to the folder, then try again.</source>
        <translation>Prüfen, wer in den Ordner schreiben darf, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The folder for presets cannot be made.</source>
        <translation>Der Ordner für Vorlagen lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The preset cannot be removed.</source>
        <translation>Die Vorlage lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>The preset cannot be brought back.</source>
        <translation>Die Vorlage lässt sich nicht zurückholen.</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>Stage %1 of %2 · %3</source>
        <translation>Stufe %1 von %2 · %3</translation>
    </message>
    <message>
        <source>Votes are hidden until they are shown</source>
        <translation>Die Stimmen sind verdeckt, bis sie gezeigt werden</translation>
    </message>
</context>
<context>
    <name>StackFacts</name>
    <message>
        <source>No conflict and no warning is open</source>
        <translation>Kein Konflikt und keine Warnung offen</translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) noted for the record</source>
        <translation>
            <numerusform>%n Risiko fürs Protokoll vermerkt</numerusform>
            <numerusform>%n Risiken fürs Protokoll vermerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Project filled in</source>
        <translation>Projekt ausgefüllt</translation>
    </message>
    <message>
        <source>Fill in the project: still an example are %1</source>
        <translation>Projekt ausfüllen: noch Beispiele sind %1</translation>
    </message>
    <message numerus="yes">
        <source>Pick a tool or skip, in %n stage(s)</source>
        <translation>
            <numerusform>In einer Stufe wählen oder auslassen</numerusform>
            <numerusform>In %n Stufen wählen oder auslassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agree on %n stage(s) that are only pre-picked: their records say proposed</source>
        <translation>
            <numerusform>Über eine nur vorgewählte Stufe einig werden: ihr Protokoll sagt „proposed“</numerusform>
            <numerusform>Über %n nur vorgewählte Stufen einig werden: ihre Protokolle sagen „proposed“</numerusform>
        </translation>
    </message>
    <message>
        <source>The room agreed on every stage</source>
        <translation>Die Runde ist sich über jede Stufe einig</translation>
    </message>
    <message>
        <source>Risk noted: %1 %2</source>
        <translation>Risiko vermerkt: %1 %2</translation>
    </message>
</context>
<context>
    <name>StageState</name>
    <message>
        <source>has a warning</source>
        <translation>hat eine Warnung</translation>
    </message>
    <message>
        <source>has a conflict</source>
        <translation>hat einen Konflikt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>pre-picked</source>
        <translation>vorgewählt</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>einig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>strittig</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
</context>
<context>
    <name>ToolWords</name>
    <message>
        <source>self-hosted</source>
        <translation>selbst betrieben</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>self-hosted or service</source>
        <translation>selbst betrieben oder Dienst</translation>
    </message>
    <message>
        <source>established</source>
        <translation>bewährt</translation>
    </message>
    <message>
        <source>growing</source>
        <translation>im Kommen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>No upkeep</source>
        <translation>Kein Aufwand</translation>
    </message>
    <message>
        <source>%1 h a month</source>
        <translation>%1 h im Monat</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>free, paid extras</source>
        <translation>kostenlos, Zusätze bezahlt</translation>
    </message>
    <message>
        <source>per user</source>
        <translation>je Person</translation>
    </message>
    <message>
        <source>by usage</source>
        <translation>nach Nutzung</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>auf Anfrage</translation>
    </message>
    <message>
        <source>Being ended, %1</source>
        <translation>Läuft aus, %1</translation>
    </message>
    <message>
        <source>Archived, %1</source>
        <translation>Archiviert, %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>works without internet</source>
        <translation>läuft ohne Internet</translation>
    </message>
    <message>
        <source>offline with a mirror</source>
        <translation>offline mit Spiegelserver</translation>
    </message>
    <message>
        <source>needs internet access</source>
        <translation>braucht Internetzugang</translation>
    </message>
    <message>
        <source>Service of somebody else</source>
        <translation>Fremder Dienst</translation>
    </message>
    <message>
        <source>Needs internet access</source>
        <translation>Braucht Internetzugang</translation>
    </message>
    <message>
        <source>Not open source</source>
        <translation>Nicht Open Source</translation>
    </message>
    <message>
        <source>An option does not fit</source>
        <translation>Eine Option passt nicht</translation>
    </message>
    <message>
        <source>Successor: %1</source>
        <translation>Nachfolger: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>ViewLook</name>
    <message>
        <source>B</source>
        <comment>letter of business</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Fachbereich</translation>
    </message>
    <message>
        <source>D</source>
        <comment>letter of development</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>O</source>
        <comment>letter of operations</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
</context>
<context>
    <name>VoteWords</name>
    <message>
        <source>voted</source>
        <translation>abgestimmt</translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <translation>
            <numerusform>%n Hand</numerusform>
            <numerusform>%n Hände</numerusform>
        </translation>
    </message>
    <message>
        <source>Hands of the room</source>
        <translation>Hände der Runde</translation>
    </message>
    <message>
        <source>hands of the room %1</source>
        <translation>Hände der Runde %1</translation>
    </message>
    <message>
        <source>Round %1: %2</source>
        <translation>Durchgang %1: %2</translation>
    </message>
    <message>
        <source>V, then 1 to 5 for each view; hidden until R</source>
        <translation>V, dann 1 bis 5 für jede Sicht; verdeckt bis R</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Durchgang %1</translation>
    </message>
    <message>
        <source>Round %1: nobody voted yet; hidden until R</source>
        <translation>Durchgang %1: noch keine Stimme; verdeckt bis R</translation>
    </message>
    <message>
        <source>Round %1, hidden until R</source>
        <translation>Durchgang %1, verdeckt bis R</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a view and its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Stand: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a view and its people</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody voted on it yet.</source>
        <translation>Darüber wurde noch nicht abgestimmt.</translation>
    </message>
    <message>
        <source>The whole room on %1</source>
        <translation>Die ganze Runde zu %1</translation>
    </message>
    <message>
        <source>Votes on %1</source>
        <translation>Stimmen zu %1</translation>
    </message>
</context>
<context>
    <name>WorkerJson</name>
    <message>
        <source>The worker program gave no answer.</source>
        <translation>Das Hilfsprogramm gab keine Antwort.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>stackwright::AgendaDialog</name>
    <message>
        <source>Items of the agenda</source>
        <translation>Punkte der Agenda</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Themenspeicher</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Agenda and parking lot</source>
        <translation>Agenda und Themenspeicher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Time box</source>
        <translation>Zeitrahmen</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Propose agenda</source>
        <translation>Agenda vorschlagen</translation>
    </message>
    <message>
        <source>Goals first, then what nobody disputes in one go, then the open stages, the most disputed first. What was spent is forgotten.</source>
        <translation>Zuerst die Ziele, dann in einem Zug, was niemand bestreitet, dann die offenen Stufen, die strittigste zuerst. Verbrauchte Zeit wird vergessen.</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation>Punkt entfernen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Go to this item</source>
        <translation>Zu diesem Punkt</translation>
    </message>
    <message>
        <source>F2 changes title and minutes</source>
        <translation>F2 ändert Titel und Minuten</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>%1 are planned, all of it</source>
        <translation>%1 sind verplant, also alles</translation>
    </message>
    <message>
        <source>%1 are planned: %2 too many</source>
        <translation>%1 sind verplant: %2 zu viel</translation>
    </message>
    <message>
        <source>%1 are planned, %2 are free</source>
        <translation>%1 sind verplant, %2 sind frei</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Neuer Punkt</translation>
    </message>
    <message>
        <source>There are %1 subjects already. Take one off the list first.</source>
        <translation>Es gibt schon %1 Themen. Nehmen Sie zuerst eines von der Liste.</translation>
    </message>
</context>
<context>
    <name>stackwright::AgendaModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation>Wo wir sind</translation>
    </message>
</context>
<context>
    <name>stackwright::AgendaStrip</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message numerus="yes">
        <source>The agenda has %n item(s)</source>
        <translation>
            <numerusform>Die Agenda hat %n Punkt</numerusform>
            <numerusform>Die Agenda hat %n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1 of %2: %3</source>
        <translation>Punkt %1 von %2: %3</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>danach: %1</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stackwright::AssumptionPane</name>
    <message>
        <source>Our own figures</source>
        <translation>Eigene Zahlen</translation>
    </message>
    <message>
        <source>Take the catalogue&apos;s</source>
        <translation>Die des Katalogs nehmen</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>Preis von</translation>
    </message>
    <message>
        <source>Price to</source>
        <translation>Preis bis</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>Woher die Zahlen stammen</translation>
    </message>
    <message>
        <source>Write a number from 0, without a currency.</source>
        <translation>Schreiben Sie eine Zahl ab 0, ohne Währung.</translation>
    </message>
    <message>
        <source>cost of %1</source>
        <translation>Kosten von %1</translation>
    </message>
    <message>
        <source>Our own figures for %1</source>
        <translation>Eigene Zahlen für %1</translation>
    </message>
</context>
<context>
    <name>stackwright::AudienceWindow</name>
    <message>
        <source>Stackwright – what the room sees</source>
        <translation>Stackwright – was der Raum sieht</translation>
    </message>
    <message>
        <source>Cards of the stage</source>
        <translation>Karten der Stufe</translation>
    </message>
    <message>
        <source>%1 of %2 agreed</source>
        <translation>%1 von %2 einig</translation>
    </message>
</context>
<context>
    <name>stackwright::BlueprintChoice</name>
    <message>
        <source>But: %1</source>
        <translation>Aber: %1</translation>
    </message>
    <message>
        <source>Fits best: %1</source>
        <translation>Passt am besten: %1</translation>
    </message>
    <message>
        <source>Which blueprint fits?</source>
        <translation>Welche Vorlage passt?</translation>
    </message>
    <message>
        <source>How many people will use it?</source>
        <translation>Wie viele Menschen werden es nutzen?</translation>
    </message>
    <message>
        <source>Up to 12</source>
        <translation>Bis zu 12</translation>
    </message>
    <message>
        <source>13 to 40</source>
        <translation>13 bis 40</translation>
    </message>
    <message>
        <source>More than 40</source>
        <translation>Mehr als 40</translation>
    </message>
    <message>
        <source>Where does it run?</source>
        <translation>Wo läuft es?</translation>
    </message>
    <message>
        <source>Own machines</source>
        <translation>Eigene Maschinen</translation>
    </message>
    <message>
        <source>Rented machines and services</source>
        <translation>Gemietete Maschinen und Dienste</translation>
    </message>
    <message>
        <source>What matters most?</source>
        <translation>Was zählt am meisten?</translation>
    </message>
    <message>
        <source>An empty page</source>
        <translation>Ein leeres Blatt</translation>
    </message>
    <message>
        <source>Start with %1</source>
        <translation>Mit %1 beginnen</translation>
    </message>
</context>
<context>
    <name>stackwright::BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>List of conflicts</source>
        <translation>Liste der Konflikte</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) noted</source>
        <translation>
            <numerusform>%n Risiko notiert</numerusform>
            <numerusform>%n Risiken notiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Einig</translation>
    </message>
    <message>
        <source>The room agreed on it; press again to take that back</source>
        <translation>Die Runde ist sich einig; noch einmal drücken nimmt das zurück</translation>
    </message>
    <message>
        <source>The room agrees on what is picked: the records say accepted</source>
        <translation>Die Runde ist sich über die Wahl einig: das Protokoll sagt „accepted“</translation>
    </message>
    <message>
        <source>There is a pick to agree on once the stage has one and no conflict</source>
        <translation>Einig werden kann man sich, sobald die Stufe eine Wahl und keinen Konflikt hat</translation>
    </message>
</context>
<context>
    <name>stackwright::ClockBar</name>
    <message>
        <source>+5 min</source>
        <translation>+5 min</translation>
    </message>
    <message>
        <source>Agenda…</source>
        <translation>Agenda …</translation>
    </message>
    <message>
        <source>The agenda and its time</source>
        <translation>Die Agenda und ihre Zeit</translation>
    </message>
    <message>
        <source>Five more minutes for this item</source>
        <translation>Fünf Minuten mehr für diesen Punkt</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Nächster Punkt</translation>
    </message>
    <message>
        <source>More of the clock</source>
        <translation>Mehr von der Uhr</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>Uhr anhalten</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>Uhr starten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>stackwright::ClockFace</name>
    <message>
        <source>Time left of the item</source>
        <translation>Restzeit des Punkts</translation>
    </message>
</context>
<context>
    <name>stackwright::CodeView</name>
    <message>
        <source>File text</source>
        <translation>Dateitext</translation>
    </message>
</context>
<context>
    <name>stackwright::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type a command, a stage or a tool</source>
        <translation>Befehl, Stufe oder Werkzeug eingeben</translation>
    </message>
    <message>
        <source>Command, stage or tool</source>
        <translation>Befehl, Stufe oder Werkzeug</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Passende Befehle</translation>
    </message>
    <message>
        <source>Nothing is called so. Try a stage, a tool or a verb.</source>
        <translation>Nichts heißt so. Eine Stufe, ein Werkzeug oder ein Verb versuchen.</translation>
    </message>
</context>
<context>
    <name>stackwright::CompareFiles</name>
    <message>
        <source>Which tool&apos;s files</source>
        <translation>Dateien welches Werkzeugs</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Abweichende Dateien</translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation>Abweichende Zeilen</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>These files cannot be made.</source>
        <translation>Diese Dateien lassen sich nicht erzeugen.</translation>
    </message>
    <message>
        <source>Not a single file differs.</source>
        <translation>Keine einzige Datei weicht ab.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 removed</source>
        <translation>%1 neu, %2 geändert, %3 entfernt</translation>
    </message>
</context>
<context>
    <name>stackwright::CompareModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, best</source>
        <translation>%1, am besten</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1 (gewählt)</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Merkmal</translation>
    </message>
</context>
<context>
    <name>stackwright::ComparePage</name>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Which tools are compared: two or three</source>
        <translation>Welche Werkzeuge verglichen werden: zwei oder drei</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Back to the cards (Esc)</source>
        <translation>Zurück zu den Karten (Esc)</translation>
    </message>
    <message>
        <source>Pick:</source>
        <translation>Wahl:</translation>
    </message>
    <message>
        <source>Compare for %1</source>
        <translation>Vergleich für %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>What each would add, change and remove against the first</source>
        <translation>Was jedes gegenüber dem ersten hinzufügt, ändert und entfernt</translation>
    </message>
    <message>
        <source>Rows where the choices are the same are quieter; a check marks the best</source>
        <translation>Gleiche Zeilen sind blasser; ein Haken zeigt das Beste</translation>
    </message>
    <message>
        <source>Compare facts</source>
        <translation>Merkmale vergleichen</translation>
    </message>
    <message>
        <source>Compare files…</source>
        <translation>Dateien vergleichen …</translation>
    </message>
</context>
<context>
    <name>stackwright::CompareTable</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>stackwright::ConsequencePanel</name>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Points of the fit</source>
        <translation>Punkte der Passung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>On trial: %1</source>
        <translation>Auf Probe: %1</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc takes it back</source>
        <translation>Eingabe behält es, Esc nimmt es zurück</translation>
    </message>
</context>
<context>
    <name>stackwright::DecisionModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>risk noted: %1 %2</source>
        <translation>Risiko vermerkt: %1 %2</translation>
    </message>
</context>
<context>
    <name>stackwright::DiffView</name>
    <message>
        <source>Changed lines</source>
        <translation>Geänderte Zeilen</translation>
    </message>
    <message>
        <source>line %1, added</source>
        <translation>Zeile %1, hinzugefügt</translation>
    </message>
    <message>
        <source>line %1, removed</source>
        <translation>Zeile %1, entfernt</translation>
    </message>
    <message>
        <source>unchanged lines left out</source>
        <translation>unveränderte Zeilen ausgelassen</translation>
    </message>
    <message>
        <source>line %1, unchanged</source>
        <translation>Zeile %1, unverändert</translation>
    </message>
    <message>
        <source>no line on this side</source>
        <translation>keine Zeile auf dieser Seite</translation>
    </message>
</context>
<context>
    <name>stackwright::DoneActions</name>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open a terminal</source>
        <translation>Terminal öffnen</translation>
    </message>
    <message>
        <source>No terminal program was found. Install one, or name it in $TERMINAL.</source>
        <translation>Kein Terminalprogramm gefunden. Eines installieren oder in $TERMINAL nennen.</translation>
    </message>
    <message>
        <source>Print the hand-off</source>
        <translation>Übergabe drucken</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Druck abbrechen</translation>
    </message>
    <message>
        <source>Print hand-off PDF…</source>
        <translation>Übergabe als PDF drucken …</translation>
    </message>
    <message numerus="yes">
        <source>The hand-off has %n page(s).</source>
        <translation>
            <numerusform>Die Übergabe hat %n Seite.</numerusform>
            <numerusform>Die Übergabe hat %n Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>PDF öffnen</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Weitergeben …</translation>
    </message>
</context>
<context>
    <name>stackwright::DonePage</name>
    <message>
        <source>What to do next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Nothing had changed: no commit was needed</source>
        <translation>Nichts hatte sich geändert: kein Commit nötig</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) committed</source>
        <translation>
            <numerusform>%n Datei committet</numerusform>
            <numerusform>%n Dateien committet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Commit %1 on %2 in %3</source>
        <translation>Commit %1 auf %2 in %3</translation>
    </message>
    <message>
        <source>Asking the validators that are installed on this machine…</source>
        <translation>Die auf diesem Rechner installierten Prüfprogramme laufen …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Checks by stage</source>
        <translation>Prüfungen nach Stufen</translation>
    </message>
    <message>
        <source>Files of the commit</source>
        <translation>Dateien des Commits</translation>
    </message>
    <message>
        <source>What the commit holds</source>
        <translation>Was der Commit enthält</translation>
    </message>
    <message>
        <source>What was proven</source>
        <translation>Was bewiesen ist</translation>
    </message>
    <message>
        <source>This command installs those that Debian has:</source>
        <translation>Dieser Befehl installiert die, die Debian hat:</translation>
    </message>
</context>
<context>
    <name>stackwright::ExportJob</name>
    <message>
        <source>A temporary file cannot be written: %1.</source>
        <translation>Eine temporäre Datei lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Auf dem Datenträger Platz schaffen, dann erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>stackwright::ExportPage</name>
    <message numerus="yes">
        <source>%n file(s) are changed on both sides</source>
        <translation>
            <numerusform>%n Datei ist auf beiden Seiten geändert</numerusform>
            <numerusform>%n Dateien sind auf beiden Seiten geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Every conflict is settled</source>
        <translation>Alle Konflikte sind geklärt</translation>
    </message>
    <message>
        <source>The repository holds other content than what is generated. Choose place by place: yours, the generated one, both, or a text of your own.</source>
        <translation>Im Repository steht anderes als das Erzeugte. Stelle für Stelle wählen: Ihres, das Erzeugte, beides oder einen eigenen Text.</translation>
    </message>
    <message>
        <source>The export writes what was chosen.</source>
        <translation>Der Export schreibt, was gewählt wurde.</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Klären…</translation>
    </message>
    <message>
        <source>Look again…</source>
        <translation>Noch einmal ansehen…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>One commit in a git repository: all of it or nothing, and nothing outside the folder.</source>
        <translation>Ein Commit in einem Git-Repository: alles oder nichts, und nichts außerhalb des Ordners.</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Dateien, die geschrieben werden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft …</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neue</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geänderte</numerusform>
            <numerusform>%n geänderte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n gleiche</numerusform>
            <numerusform>%n gleiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited by hand and kept</source>
        <translation>
            <numerusform>%n von Hand geändert und behalten</numerusform>
            <numerusform>%n von Hand geändert und behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer needed</source>
        <translation>
            <numerusform>%n nicht mehr nötig</numerusform>
            <numerusform>%n nicht mehr nötig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the way</source>
        <translation>
            <numerusform>%n im Weg</numerusform>
            <numerusform>%n im Weg</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: the branch holds all of it already.</source>
        <translation>Nichts: der Branch enthält schon alles.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): </source>
        <translation>
            <numerusform>%n Datei: </numerusform>
            <numerusform>%n Dateien: </numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another branch or folder, or settle it there first.</source>
        <translation>Einen anderen Branch oder Ordner wählen, oder es dort erst klären.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s) and commit</source>
        <translation>
            <numerusform>%n Datei schreiben und committen</numerusform>
            <numerusform>%n Dateien schreiben und committen</numerusform>
        </translation>
    </message>
    <message>
        <source>The export is running.</source>
        <translation>Der Export läuft.</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Erst einen Ordner wählen.</translation>
    </message>
    <message>
        <source>Say who commits: name and e-mail address.</source>
        <translation>Angeben, wer committet: Name und E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Waiting for the comparison with the folder.</source>
        <translation>Der Vergleich mit dem Ordner läuft noch.</translation>
    </message>
    <message>
        <source>Some files are in the way.</source>
        <translation>Einige Dateien sind im Weg.</translation>
    </message>
    <message>
        <source>There is nothing to commit.</source>
        <translation>Es gibt nichts zu committen.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Beginnt …</translation>
    </message>
    <message>
        <source>Stopped. The folder is as it was.</source>
        <translation>Abgebrochen. Der Ordner ist wie zuvor.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 is in the way</source>
        <translation>%1 ist im Weg</translation>
    </message>
    <message>
        <source>Making the commit</source>
        <translation>Der Commit entsteht</translation>
    </message>
    <message>
        <source>Waiting for the signature</source>
        <translation>Warten auf die Signatur</translation>
    </message>
    <message>
        <source>Writing objects</source>
        <translation>Objekte werden geschrieben</translation>
    </message>
    <message>
        <source>Moving the branch</source>
        <translation>Der Branch wird versetzt</translation>
    </message>
    <message>
        <source>Comparing with what is there</source>
        <translation>Vergleich mit dem, was da ist</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is written before %n conflict(s) are solved.</source>
        <translation>
            <numerusform>Nichts wird geschrieben, bevor der Konflikt gelöst ist.</numerusform>
            <numerusform>Nichts wird geschrieben, bevor %n Konflikte gelöst sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set by: %1.</source>
        <translation>Gesetzt durch: %1.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1</translation>
    </message>
    <message numerus="yes">
        <source>Solve %n conflict(s) first.</source>
        <translation>
            <numerusform>Erst %n Konflikt lösen.</numerusform>
            <numerusform>Erst %n Konflikte lösen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stackwright::ExportPage::ExportPage</name>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
</context>
<context>
    <name>stackwright::ExportTarget</name>
    <message>
        <source>A new folder with a new repository.</source>
        <translation>Ein neuer Ordner mit einem neuen Repository.</translation>
    </message>
    <message>
        <source>An empty folder, which becomes a new repository.</source>
        <translation>Ein leerer Ordner, der zu einem neuen Repository wird.</translation>
    </message>
    <message>
        <source>It lies inside the repository &apos;%1&apos;.</source>
        <translation>Er liegt im Repository „%1“.</translation>
    </message>
    <message>
        <source>A bare repository on branch &apos;%1&apos;.</source>
        <translation>Ein Repository ohne Arbeitsordner, Branch „%1“.</translation>
    </message>
    <message>
        <source>A repository on branch &apos;%1&apos;, with changes that are not committed.</source>
        <translation>Ein Repository auf dem Branch „%1“ mit Änderungen, die nicht committet sind.</translation>
    </message>
    <message>
        <source>A repository whose HEAD is detached: no branch is checked out.</source>
        <translation>Ein Repository mit losgelöstem HEAD: kein Branch ist ausgecheckt.</translation>
    </message>
    <message>
        <source>A repository on branch &apos;%1&apos;, which has no commit yet.</source>
        <translation>Ein Repository auf dem Branch „%1“, der noch keinen Commit hat.</translation>
    </message>
    <message>
        <source>A repository on branch &apos;%1&apos;, nothing uncommitted.</source>
        <translation>Ein Repository auf dem Branch „%1“, alles ist committet.</translation>
    </message>
    <message>
        <source>Exported to before.</source>
        <translation>Hierher wurde schon exportiert.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>On a new branch, for a pull request; your files stay untouched</source>
        <translation>Auf neuem Branch für einen Pull Request; die Dateien hier bleiben unberührt</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Git knows nobody here yet. The commit needs an author:</source>
        <translation>Git kennt hier noch niemanden. Der Commit braucht jemanden, der ihn verfasst:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Commit message</source>
        <translation>Commit-Nachricht</translation>
    </message>
    <message>
        <source>Choose the folder of the repository</source>
        <translation>Ordner des Repositorys wählen</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Der Ordner wird angesehen …</translation>
    </message>
    <message>
        <source>On %1, the branch that is checked out</source>
        <translation>Auf %1, dem ausgecheckten Branch</translation>
    </message>
    <message>
        <source>Commit as %1 &lt;%2&gt;</source>
        <translation>Commit als %1 &lt;%2&gt;</translation>
    </message>
</context>
<context>
    <name>stackwright::FactStrip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
</context>
<context>
    <name>stackwright::FileTree</name>
    <message>
        <source>Files of the stack</source>
        <translation>Dateien des Stacks</translation>
    </message>
</context>
<context>
    <name>stackwright::FileTreeModel</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed inside</source>
        <translation>darin geändert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>im Weg</translation>
    </message>
</context>
<context>
    <name>stackwright::FilesPane</name>
    <message>
        <source>Only changed files</source>
        <translation>Nur geänderte Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>The file cannot be made ready for dragging: %1.</source>
        <translation>Die Datei lässt sich nicht zum Ziehen bereitstellen: %1.</translation>
    </message>
    <message>
        <source>Make room on the disk, or save the file with “Save this file as…”.</source>
        <translation>Platz auf der Platte schaffen oder die Datei mit „Diese Datei speichern als …“ sichern.</translation>
    </message>
    <message>
        <source>%1, as before the error</source>
        <translation>%1, wie vor dem Fehler</translation>
    </message>
</context>
<context>
    <name>stackwright::FindBar</name>
    <message>
        <source>Find in this file</source>
        <translation>In dieser Datei suchen</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Vorige Stelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Nächste Stelle (Eingabe)</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>stackwright::FindingList</name>
    <message>
        <source>Conflicts by stage</source>
        <translation>Konflikte nach Stufe</translation>
    </message>
</context>
<context>
    <name>stackwright::FindingModel</name>
    <message>
        <source>Risk noted: %1</source>
        <translation>Risiko notiert: %1</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Conflict, set by %1</source>
        <translation>Konflikt, gesetzt durch %1</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Warning, set by %1</source>
        <translation>Warnung, gesetzt durch %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <translation>
            <numerusform>%1: %n Befund</numerusform>
            <numerusform>%1: %n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stackwright::FindingPanel</name>
    <message>
        <source>Conflicts and noted risks</source>
        <translation>Konflikte und notierte Risiken</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Liste schließen</translation>
    </message>
</context>
<context>
    <name>stackwright::FoundLines</name>
    <message>
        <source>Found lines</source>
        <translation>Gefundene Zeilen</translation>
    </message>
</context>
<context>
    <name>stackwright::FoundModel</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
</context>
<context>
    <name>stackwright::GoalsPage</name>
    <message>
        <source>Everything runs on our own machines</source>
        <translation>Alles läuft auf eigenen Rechnern</translation>
    </message>
    <message>
        <source>Services that only their maker can run are marked on their cards.</source>
        <translation>Dienste, die nur ihr Anbieter betreiben kann, tragen ein Zeichen auf der Karte.</translation>
    </message>
    <message>
        <source>The machines have no internet access</source>
        <translation>Die Rechner haben keinen Internetzugang</translation>
    </message>
    <message>
        <source>Tools that cannot work without it, not even with a mirror, are marked.</source>
        <translation>Werkzeuge, die ohne ihn nicht laufen, auch nicht mit Spiegelserver, tragen ein Zeichen.</translation>
    </message>
    <message>
        <source>Open source only</source>
        <translation>Nur Open Source</translation>
    </message>
    <message>
        <source>Tools under a licence that is not open source are marked.</source>
        <translation>Werkzeuge unter anderer Lizenz tragen ein Zeichen.</translation>
    </message>
    <message>
        <source>Project and goals</source>
        <translation>Projekt und Ziele</translation>
    </message>
    <message>
        <source>All of it can be changed later. The names go into addresses, configuration and documents.</source>
        <translation>Alles lässt sich später ändern. Die Namen stehen in Adressen, Konfiguration und Dokumenten.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Payments platform</source>
        <translation>Zahlungsplattform</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>example</source>
        <translation>beispiel</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>delivery.example.org</source>
        <translation>delivery.example.org</translation>
    </message>
    <message>
        <source>First service</source>
        <translation>Erster Dienst</translation>
    </message>
    <message>
        <source>hello</source>
        <translation>hallo</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>platform@example.org</source>
        <translation>plattform@example.org</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What must hold</source>
        <translation>Was gelten muss</translation>
    </message>
    <message>
        <source>What this changes</source>
        <translation>Was das ändert</translation>
    </message>
    <message>
        <source>%1 of %2 tools do not</source>
        <translation>%1 von %2 Werkzeugen nicht</translation>
    </message>
    <message>
        <source>%1 is picked: %2</source>
        <translation>%1 ist gewählt: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) will carry a mark. No pick is changed for you.</source>
        <translation>
            <numerusform>%n Werkzeug trägt ein Zeichen. Keine Wahl wird von selbst geändert.</numerusform>
            <numerusform>%n Werkzeuge tragen ein Zeichen. Keine Wahl wird von selbst geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every tool of the catalogue meets these goals.</source>
        <translation>Jedes Werkzeug des Katalogs erfüllt diese Ziele.</translation>
    </message>
    <message>
        <source>All picks meet these goals</source>
        <translation>Alle gewählten erfüllen diese Ziele</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is ruled out: every tool is on offer without a mark. What is ticked above lists here the tools that do not meet it.</source>
        <translation>Nichts ist ausgeschlossen: Jedes Werkzeug steht ohne Zeichen zur Wahl. Was oben angehakt ist, führt hier die Werkzeuge auf, die es nicht erfüllen.</translation>
    </message>
</context>
<context>
    <name>stackwright::GroupProgress</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Progress by group</source>
        <translation>Fortschritt nach Gruppen</translation>
    </message>
    <message>
        <source>%1/%2  %3</source>
        <translation>%1/%2  %3</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>danach: %1</translation>
    </message>
    <message>
        <source>%1 of %2 stages agreed</source>
        <translation>%1 von %2 Stufen einig</translation>
    </message>
</context>
<context>
    <name>stackwright::HandoffJob</name>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The commit holds no README, hand-off or decisions.</source>
        <translation>Der Commit enthält weder README noch Übergabe noch Entscheidungen.</translation>
    </message>
    <message>
        <source>Export again, then print.</source>
        <translation>Noch einmal exportieren, dann drucken.</translation>
    </message>
</context>
<context>
    <name>stackwright::HeaderBar</name>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Hauptmenü</translation>
    </message>
    <message>
        <source>Readable from the back of the room</source>
        <translation>Lesbar bis in die letzte Reihe</translation>
    </message>
</context>
<context>
    <name>stackwright::MarkdownView</name>
    <message>
        <source>Rendered text</source>
        <translation>Gesetzter Text</translation>
    </message>
</context>
<context>
    <name>stackwright::MessageBar</name>
    <message>
        <source>Dismiss: %1</source>
        <translation>Ausblenden: %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>stackwright::NameList</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>stackwright::NotesPane</name>
    <message>
        <source>For the decision record</source>
        <translation>Für das Entscheidungsprotokoll</translation>
    </message>
    <message>
        <source>Notes of the talk</source>
        <translation>Notizen aus dem Gespräch</translation>
    </message>
    <message>
        <source>What was said, open questions, who follows up</source>
        <translation>Was gesagt wurde, offene Fragen, wer sich kümmert</translation>
    </message>
    <message>
        <source>Why without a tool</source>
        <translation>Warum ohne Werkzeug</translation>
    </message>
    <message>
        <source>Which risk is accepted, and until when</source>
        <translation>Welches Risiko getragen wird, und bis wann</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Warum %1</translation>
    </message>
    <message>
        <source>The reason in one or two sentences</source>
        <translation>Der Grund in ein, zwei Sätzen</translation>
    </message>
    <message>
        <source>Votes and deciders</source>
        <translation>Stimmen und Beteiligte</translation>
    </message>
    <message>
        <source>what was said of %1</source>
        <translation>was zu %1 gesagt wurde</translation>
    </message>
    <message>
        <source>what would change our mind on %1</source>
        <translation>was uns bei %1 umstimmen würde</translation>
    </message>
    <message>
        <source>when to look at %1 again</source>
        <translation>wann %1 wieder angesehen wird</translation>
    </message>
</context>
<context>
    <name>stackwright::OptionRow</name>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zur Vorgabe: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Changed, default %1.</source>
        <translation>Geändert, Vorgabe %1.</translation>
    </message>
</context>
<context>
    <name>stackwright::ParkForm</name>
    <message>
        <source>What is put off</source>
        <translation>Was vertagt wird</translation>
    </message>
    <message>
        <source>Who follows it up</source>
        <translation>Wer es weiterverfolgt</translation>
    </message>
    <message>
        <source>2027-03-31</source>
        <translation>2027-03-31</translation>
    </message>
    <message>
        <source>Park it</source>
        <translation>Vertagen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>No stage in particular</source>
        <translation>Keine bestimmte Stufe</translation>
    </message>
</context>
<context>
    <name>stackwright::ParkedModel</name>
    <message>
        <source>Say in a few words what is put off.</source>
        <translation>Sagen Sie in wenigen Worten, was vertagt wird.</translation>
    </message>
    <message>
        <source>Who follows it up? Without an owner it is forgotten.</source>
        <translation>Wer verfolgt es weiter? Ohne Zuständige wird es vergessen.</translation>
    </message>
    <message>
        <source>Until when? Write the date as 2027-03-31.</source>
        <translation>Bis wann? Schreiben Sie das Datum als 2027-03-31.</translation>
    </message>
    <message>
        <source>remove from the parking lot</source>
        <translation>aus dem Themenspeicher nehmen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>change the parking lot</source>
        <translation>Themenspeicher ändern</translation>
    </message>
</context>
<context>
    <name>stackwright::PeoplePane</name>
    <message>
        <source>People in the room</source>
        <translation>Wer im Raum ist</translation>
    </message>
    <message>
        <source>A name or a role, and whose view it speaks for. Votes are counted by view.</source>
        <translation>Ein Name oder eine Rolle, und für welche Sicht sie spricht. Stimmen werden nach Sicht gezählt.</translation>
    </message>
    <message>
        <source>Names may appear in reports and records</source>
        <translation>Namen dürfen in Berichten und Aufzeichnungen stehen</translation>
    </message>
    <message>
        <source>Without it, names and the numbers of single people never leave this file.</source>
        <translation>Ohne das verlassen Namen und Zahlen Einzelner diese Datei nie.</translation>
    </message>
    <message>
        <source>names may be shared</source>
        <translation>Namen dürfen geteilt werden</translation>
    </message>
    <message>
        <source>names stay here</source>
        <translation>Namen bleiben hier</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Name einer Person</translation>
    </message>
    <message>
        <source>Enter adds</source>
        <translation>Eingabe fügt hinzu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Die Person hinzufügen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>View of %1: %2</source>
        <translation>Sicht von %1: %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>view of %1</source>
        <translation>Sicht von %1</translation>
    </message>
    <message>
        <source>A file holds %1 people. Remove one to add another.</source>
        <translation>Eine Datei fasst %1 Personen. Entfernen Sie eine, um eine andere hinzuzufügen.</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>stackwright::PhaseStep</name>
    <message>
        <source>%1, phase %2</source>
        <translation>%1, Schritt %2</translation>
    </message>
    <message>
        <source>current</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>stackwright::Presenter</name>
    <message>
        <source>A delivery stack is being presented</source>
        <translation>Eine Auslieferungskette wird vorgestellt</translation>
    </message>
    <message>
        <source>Stop presenting</source>
        <translation>Präsentation beenden</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Präsentieren</translation>
    </message>
    <message>
        <source>The room sees the cards on %1; your notes stay here.</source>
        <translation>Der Raum sieht die Karten auf %1; die Notizen bleiben hier.</translation>
    </message>
    <message>
        <source>Space shows one question alone, Esc ends it.</source>
        <translation>Die Leertaste zeigt eine Frage allein, Esc beendet es.</translation>
    </message>
    <message>
        <source>The screen may go dark after a while: this desktop offers no way to keep it on.</source>
        <translation>Der Bildschirm kann nach einer Weile dunkel werden: Dieser Desktop bietet keinen Weg, ihn wach zu halten.</translation>
    </message>
</context>
<context>
    <name>stackwright::PresetForm</name>
    <message numerus="yes">
        <source>Keeps the answers to %n stage(s)</source>
        <translation>
            <numerusform>Behält die Antwort auf %n Stufe</numerusform>
            <numerusform>Behält die Antworten auf %n Stufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed option(s)</source>
        <translation>
            <numerusform>%n geänderte Option</numerusform>
            <numerusform>%n geänderte Optionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not keep the project, its people, goals, notes and reasons.</source>
        <translation>Behält nicht: Projekt, Personen, Ziele, Notizen und Begründungen.</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Vorlage umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Small team, air-gapped</source>
        <translation>Kleines Team ohne Internet</translation>
    </message>
    <message>
        <source>For whom it is, in one line</source>
        <translation>Für wen sie ist, in einer Zeile</translation>
    </message>
    <message>
        <source>Three people, no internet on the machines</source>
        <translation>Drei Leute, Rechner ohne Internet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is a preset “%1” already. Give this one another name, or remove the other.</source>
        <translation>Eine Vorlage „%1“ gibt es schon. Dieser einen anderen Namen geben oder die andere entfernen.</translation>
    </message>
</context>
<context>
    <name>stackwright::PresetModel</name>
    <message>
        <source>no tool picked</source>
        <translation>kein Werkzeug gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stackwright::PresetSection</name>
    <message>
        <source>Your presets</source>
        <translation>Eigene Vorlagen</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Vorlage %1</translation>
    </message>
    <message>
        <source>Rename preset %1</source>
        <translation>Vorlage %1 umbenennen</translation>
    </message>
    <message>
        <source>Remove preset %1</source>
        <translation>Vorlage %1 entfernen</translation>
    </message>
    <message>
        <source>Not every preset is shown</source>
        <translation>Nicht alle Vorlagen werden gezeigt</translation>
    </message>
    <message>
        <source>The preset %1 cannot be used</source>
        <translation>Die Vorlage %1 ist unbrauchbar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>stackwright::PreviewPane</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation>Verdrahtung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <translation>Zurück zu den Karten</translation>
    </message>
    <message>
        <source>Preview over the whole width</source>
        <translation>Vorschau über die ganze Breite</translation>
    </message>
</context>
<context>
    <name>stackwright::QuestionCard</name>
    <message>
        <source>picked</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 Vote: %2.</source>
        <translation>%1 Stimme: %2.</translation>
    </message>
</context>
<context>
    <name>stackwright::RecentModel</name>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Gestern %1</translation>
    </message>
    <message>
        <source>%1, %2, missing</source>
        <translation>%1, %2, fehlt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 agreed</source>
        <translation>%1 von %2 einig</translation>
    </message>
</context>
<context>
    <name>stackwright::RecordPane</name>
    <message>
        <source>The record as it reads</source>
        <translation>Das Protokoll, wie es sich liest</translation>
    </message>
    <message>
        <source>No record yet: pick a tool, or say why there is none.</source>
        <translation>Noch kein Protokoll: Wählen Sie ein Werkzeug, oder sagen Sie, warum es keines gibt.</translation>
    </message>
</context>
<context>
    <name>stackwright::RenderTrouble</name>
    <message>
        <source>Stage: %1 › %2</source>
        <translation>Stufe: %1 › %2</translation>
    </message>
    <message>
        <source>Tool: %1</source>
        <translation>Werkzeug: %1</translation>
    </message>
    <message>
        <source>File: %1, line %2</source>
        <translation>Datei: %1, Zeile %2</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>The files cannot be made</source>
        <translation>Die Dateien können nicht erzeugt werden</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
</context>
<context>
    <name>stackwright::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <source>Print or PDF…</source>
        <translation>Drucken oder PDF …</translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation>Verdrahtung</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Picture or table</source>
        <translation>Bild oder Tabelle</translation>
    </message>
    <message>
        <source>Smaller picture</source>
        <translation>Bild kleiner</translation>
    </message>
    <message>
        <source>Bigger picture</source>
        <translation>Bild größer</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Nutzt</translation>
    </message>
    <message>
        <source>Is used</source>
        <translation>Wird genutzt</translation>
    </message>
    <message>
        <source>What flows</source>
        <translation>Was fließt</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Connections of the stack</source>
        <translation>Verbindungen des Stacks</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>as far as the catalogue knows</source>
        <translation>soweit der Katalog es weiß</translation>
    </message>
    <message>
        <source>Before you export</source>
        <translation>Vor dem Export</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be written</source>
        <translation>
            <numerusform>%n Datei wird geschrieben</numerusform>
            <numerusform>%n Dateien werden geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Every repository</source>
        <translation>Jedes Repository</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>a month to keep it running</source>
        <translation>im Monat für den Betrieb</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Decisions of the stack</source>
        <translation>Entscheidungen des Stacks</translation>
    </message>
    <message>
        <source>of memory, %1 cores and %2 GiB of disk, all the time</source>
        <translation>Arbeitsspeicher, %1 Kerne und %2 GiB Speicherplatz, dauernd</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Weitergeben …</translation>
    </message>
    <message>
        <source>Enter opens a group, Backspace closes it · arrow keys walk · Ctrl+scroll to zoom · an arrow points to what is used</source>
        <translation>Eingabe öffnet eine Gruppe, Rücktaste schließt sie · Pfeiltasten wandern · Strg+Mausrad vergrößert · ein Pfeil zeigt auf das, was benutzt wird</translation>
    </message>
    <message>
        <source>Follow a commit</source>
        <translation>Einem Commit folgen</translation>
    </message>
    <message>
        <source>Open or close all groups</source>
        <translation>Alle Gruppen öffnen oder schließen</translation>
    </message>
    <message>
        <source>Next station</source>
        <translation>Nächste Station</translation>
    </message>
    <message>
        <source>%1 of %2 stages agreed</source>
        <translation>%1 von %2 Stufen einig</translation>
    </message>
    <message>
        <source>a year, which is over the budget</source>
        <translation>im Jahr, mehr als das Budget</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1; on request: %2</source>
        <translation>%1; auf Anfrage: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>innovation tokens, which is too many</source>
        <translation>Neuheitspunkte, das sind zu viele</translation>
    </message>
    <message>
        <source>innovation tokens</source>
        <translation>Neuheitspunkte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stackwright::RiskForm</name>
    <message>
        <source>Why the risk is accepted</source>
        <translation>Warum das Risiko getragen wird</translation>
    </message>
    <message>
        <source>Why is this risk acceptable? It goes into the decision record.</source>
        <translation>Warum ist das Risiko tragbar? Es kommt ins Entscheidungsprotokoll.</translation>
    </message>
    <message>
        <source>Who answers for the risk</source>
        <translation>Wer für das Risiko einsteht</translation>
    </message>
    <message>
        <source>Who answers for it?</source>
        <translation>Wer steht dafür ein?</translation>
    </message>
    <message>
        <source>When the risk is looked at again</source>
        <translation>Wann das Risiko wieder geprüft wird</translation>
    </message>
    <message>
        <source>Look again on: 2027-03-31</source>
        <translation>Wieder prüfen am: 2027-03-31</translation>
    </message>
    <message>
        <source>Note the risk</source>
        <translation>Risiko vermerken</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stackwright::RoleMarks</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es zählt</translation>
    </message>
</context>
<context>
    <name>stackwright::SaidForm</name>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>What business said</source>
        <translation>Was der Fachbereich sagte</translation>
    </message>
    <message>
        <source>What development said</source>
        <translation>Was die Entwicklung sagte</translation>
    </message>
    <message>
        <source>What operations said</source>
        <translation>Was der Betrieb sagte</translation>
    </message>
    <message>
        <source>In one sentence, as it was said</source>
        <translation>In einem Satz, wie es gesagt wurde</translation>
    </message>
    <message>
        <source>What would change our mind</source>
        <translation>Was uns umstimmen würde</translation>
    </message>
    <message>
        <source>A measure, an event, a price that would open this again</source>
        <translation>Eine Zahl, ein Ereignis, ein Preis, der das wieder öffnet</translation>
    </message>
    <message>
        <source>2027-03-31</source>
        <translation>2027-03-31</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Wieder ansehen am</translation>
    </message>
    <message>
        <source>Write a date such as 2027-03-31.</source>
        <translation>Schreiben Sie ein Datum wie 2027-03-31.</translation>
    </message>
</context>
<context>
    <name>stackwright::SearchPane</name>
    <message>
        <source>Find in all files</source>
        <translation>In allen Dateien suchen</translation>
    </message>
    <message>
        <source>Back to the files (Esc)</source>
        <translation>Zurück zu den Dateien (Esc)</translation>
    </message>
    <message>
        <source>Close find in all files</source>
        <translation>Suche in allen Dateien schließen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>the first %1 lines</source>
        <translation>die ersten %1 Zeilen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stackwright::Session</name>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>pick %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>no tool for %1</source>
        <translation>kein Werkzeug für %1</translation>
    </message>
    <message>
        <source>leave %1 open</source>
        <translation>%1 offen lassen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>defaults of %1</source>
        <translation>Vorgaben von %1</translation>
    </message>
    <message>
        <source>fix: %1</source>
        <translation>Lösung: %1</translation>
    </message>
    <message>
        <source>note a risk</source>
        <translation>Risiko vermerken</translation>
    </message>
    <message>
        <source>take back a noted risk</source>
        <translation>vermerktes Risiko zurücknehmen</translation>
    </message>
    <message>
        <source>note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>reason for %1</source>
        <translation>Grund für %1</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>go back to %1</source>
        <translation>zu %1 zurückkehren</translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>eine Stufe</numerusform>
            <numerusform>%n Stufen</numerusform>
        </translation>
    </message>
    <message>
        <source>agree on %1</source>
        <translation>einig über %1</translation>
    </message>
    <message>
        <source>take back the agreement on %1</source>
        <translation>Einigkeit über %1 zurücknehmen</translation>
    </message>
    <message>
        <source>park %1</source>
        <translation>%1 parken</translation>
    </message>
    <message>
        <source>dispute %1</source>
        <translation>%1 strittig nennen</translation>
    </message>
    <message>
        <source>talk about %1 again</source>
        <translation>wieder über %1 reden</translation>
    </message>
</context>
<context>
    <name>stackwright::SettleDialog</name>
    <message>
        <source>Use these answers</source>
        <translation>Diese Antworten verwenden</translation>
    </message>
    <message>
        <source>Settle conflicts</source>
        <translation>Konflikte klären</translation>
    </message>
    <message>
        <source>Files with conflicts</source>
        <translation>Dateien mit Konflikten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>As last exported</source>
        <translation>Wie zuletzt exportiert</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihres</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>&amp;Yours</source>
        <translation>&amp;Ihres</translation>
    </message>
    <message>
        <source>&amp;Generated</source>
        <translation>&amp;Erzeugt</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>&amp;Beides</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Bea&amp;rbeiten</translation>
    </message>
    <message>
        <source>&amp;Previous place</source>
        <translation>&amp;Vorige Stelle</translation>
    </message>
    <message>
        <source>&amp;Next place</source>
        <translation>&amp;Nächste Stelle</translation>
    </message>
    <message>
        <source>What is written in this place</source>
        <translation>Was an dieser Stelle geschrieben wird</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>Es gibt keinen Text.</translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>Stelle %1 von %2</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Noch nicht gewählt</translation>
    </message>
    <message>
        <source>Nothing is written here</source>
        <translation>Hier wird nichts geschrieben</translation>
    </message>
    <message>
        <source>%1 – settled</source>
        <translation>%1 – geklärt</translation>
    </message>
</context>
<context>
    <name>stackwright::ShareActions</name>
    <message>
        <source>Save the wiring as a picture</source>
        <translation>Verdrahtung als Bild speichern</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png);;PDF (*.pdf)</source>
        <translation>SVG (*.svg);;PNG (*.png);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>There are no files yet.</source>
        <translation>Es gibt noch keine Dateien.</translation>
    </message>
    <message>
        <source>Pick a tool first.</source>
        <translation>Zuerst ein Werkzeug wählen.</translation>
    </message>
    <message>
        <source>Save the files as a ZIP</source>
        <translation>Dateien als ZIP speichern</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Save the decision records</source>
        <translation>Entscheidungen speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Markdown (*.md)</source>
        <translation>PDF (*.pdf);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save the stack as a picture</source>
        <translation>Stack als Bild speichern</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>%1 of %2 stages agreed</source>
        <translation>%1 von %2 Stufen einig</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) are open, so no ZIP was written.</source>
        <translation>
            <numerusform>Ein Konflikt ist offen, deshalb wurde kein ZIP geschrieben.</numerusform>
            <numerusform>%n Konflikte sind offen, deshalb wurde kein ZIP geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Solve them first. A sketch for talking about comes from &apos;stackwright-cli archive --anyway&apos;.</source>
        <translation>Lösen Sie sie zuerst. Eine Skizze zum Besprechen macht „stackwright-cli archive --anyway“.</translation>
    </message>
</context>
<context>
    <name>stackwright::ShareJob</name>
    <message>
        <source>The picture cannot be made.</source>
        <translation>Das Bild kann nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>There may be too little memory for one as large; nothing was written.</source>
        <translation>Vielleicht reicht der Speicher für ein so großes nicht; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Decisions on the delivery stack</source>
        <translation>Entscheidungen zum Delivery-Stack</translation>
    </message>
    <message>
        <source># Decisions of %1</source>
        <translation># Entscheidungen von %1</translation>
    </message>
    <message>
        <source>There is no decision yet.</source>
        <translation>Es gibt noch keine Entscheidung.</translation>
    </message>
    <message>
        <source>Pick a tool for a stage, or skip it; each decision has its record.</source>
        <translation>Für eine Stufe ein Werkzeug wählen oder sie auslassen; jede Entscheidung hat ihren Eintrag.</translation>
    </message>
</context>
<context>
    <name>stackwright::ShortcutModel</name>
    <message>
        <source>Move between cards</source>
        <translation>Zwischen Karten wandern</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Pick the card</source>
        <translation>Karte wählen</translation>
    </message>
    <message>
        <source>Choose the card for the comparison</source>
        <translation>Karte zum Vergleich vormerken</translation>
    </message>
    <message>
        <source>Write a note for the stage of the card</source>
        <translation>Notiz zur Stufe der Karte schreiben</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Try the card; once more keeps it</source>
        <translation>Die Karte ausprobieren; noch einmal behält sie</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Take back what is on trial</source>
        <translation>Zurücknehmen, was auf Probe ist</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Show the points of the card&apos;s fit</source>
        <translation>Die Punkte der Passung einer Karte zeigen</translation>
    </message>
</context>
<context>
    <name>stackwright::ShortcutsDialog</name>
    <message>
        <source>Use these keys</source>
        <translation>Diese Tasten nehmen</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>Alle Vorgaben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>New keys for “%1”; none take them away:</source>
        <translation>Neue Tasten für „%1“; keine nehmen sie weg:</translation>
    </message>
    <message>
        <source>These keys belong to the cards.</source>
        <translation>Diese Tasten gehören den Karten.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Press other keys, or take them away there first.</source>
        <translation>%1 gehört zu „%2“. Andere Tasten drücken, oder sie dort erst wegnehmen.</translation>
    </message>
</context>
<context>
    <name>stackwright::SplitDiff</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>stackwright::StageDetails</name>
    <message>
        <source>Reset to defaults</source>
        <translation>Auf Vorgaben zurücksetzen</translation>
    </message>
    <message>
        <source>Options for %1</source>
        <translation>Optionen für %1</translation>
    </message>
    <message>
        <source>Reset the options of %1 to defaults</source>
        <translation>Optionen von %1 auf Vorgaben zurücksetzen</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · Version %2</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>looked up %1: %2</source>
        <translation>nachgesehen am %1: %2</translation>
    </message>
</context>
<context>
    <name>stackwright::StageModel</name>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to resolve</source>
        <translation>
            <numerusform>%n Konflikt zu lösen</numerusform>
            <numerusform>%n Konflikte zu lösen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>stackwright::StageRail</name>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
</context>
<context>
    <name>stackwright::StageRoom</name>
    <message>
        <source>What the room says</source>
        <translation>Was die Runde sagt</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Agree, and on (A)</source>
        <translation>Zustimmen und weiter (A)</translation>
    </message>
    <message>
        <source>Dispute, or take that back (D)</source>
        <translation>Strittig, oder nicht mehr (D)</translation>
    </message>
    <message>
        <source>Park, or take up again (P)</source>
        <translation>Parken oder wieder aufnehmen (P)</translation>
    </message>
    <message>
        <source>Say nothing of it</source>
        <translation>Nichts dazu sagen</translation>
    </message>
    <message>
        <source>What the room says: %1</source>
        <translation>Was die Runde sagt: %1</translation>
    </message>
    <message>
        <source>Agree (A), dispute (D) or park (P) while a card has the focus</source>
        <translation>Zustimmen (A), strittig nennen (D) oder parken (P), solange eine Karte den Fokus hat</translation>
    </message>
</context>
<context>
    <name>stackwright::StageView</name>
    <message>
        <source>No tool fits the filter.</source>
        <translation>Kein Werkzeug passt zum Filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Filter tools</source>
        <translation>Werkzeuge filtern</translation>
    </message>
    <message>
        <source>Self-hosted</source>
        <translation>Selbst betrieben</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Open Source</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Only tools without a conflict that meet the goals</source>
        <translation>Nur Werkzeuge ohne Konflikt, die die Ziele erfüllen</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Nur: %1</translation>
    </message>
    <message>
        <source>Stage %1 of %2 · %3</source>
        <translation>Stufe %1 von %2 · %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>changes %n pick(s)</source>
        <translation>
            <numerusform>ändert %n Wahl</numerusform>
            <numerusform>ändert %n Wahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n conflict(s) left</source>
        <translation>
            <numerusform>%1 · noch %n Konflikt</numerusform>
            <numerusform>%1 · noch %n Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>%1 vergleichen</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>Vorschau ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Compare two or three tools; C on a card chooses it</source>
        <translation>Zwei oder drei Werkzeuge vergleichen; C auf einer Karte merkt sie vor</translation>
    </message>
</context>
<context>
    <name>stackwright::StagesPage</name>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Stages agreed</source>
        <translation>Stufen, über die man einig ist</translation>
    </message>
    <message>
        <source>Agree on them</source>
        <translation>Ihnen zustimmen</translation>
    </message>
    <message>
        <source>Shows the stages that nobody disputes, to agree on all of them in one go</source>
        <translation>Zeigt die Stufen, die niemand bestreitet, um allen auf einmal zuzustimmen</translation>
    </message>
    <message numerus="yes">
        <source>%n undisputed…</source>
        <translation>
            <numerusform>%n unstrittige…</numerusform>
            <numerusform>%n unstrittige…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stackwright::StartPage</name>
    <message>
        <source>Design a delivery stack</source>
        <translation>Einen Delivery-Stack entwerfen</translation>
    </message>
    <message>
        <source>One pick per stage, everything wired, one git repository at the end. Begin with a blueprint and change what does not fit you.</source>
        <translation>Je Stufe eine Wahl, alles verdrahtet, am Ende ein Git-Repository. Mit einer Vorlage beginnen und ändern, was nicht passt.</translation>
    </message>
    <message>
        <source>Blueprints</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Neuer Workshop</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>%1 · missing</source>
        <translation>%1 · fehlt</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>%1 lösen</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>%1 anheften</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1 aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Locate %1…</source>
        <translation>%1 suchen …</translation>
    </message>
    <message>
        <source>Drop a stack file or an exported repository here</source>
        <translation>Stack-Datei oder exportiertes Repository hier ablegen</translation>
    </message>
    <message>
        <source>A file that ends in .stackwright, or a folder that Stackwright exported to, opens with all its picks.</source>
        <translation>Eine Datei, die auf .stackwright endet, oder ein Ordner, in den Stackwright exportiert hat, öffnet sich mit allem, was gewählt ist.</translation>
    </message>
    <message>
        <source>Restore “%1”?</source>
        <translation>„%1“ wiederherstellen?</translation>
    </message>
    <message>
        <source>Last change: %1. The window ended without saying goodbye; everything up to the last two seconds is here.</source>
        <translation>Letzte Änderung: %1. Das Fenster endete ohne Abschied; alles bis auf die letzten zwei Sekunden ist hier.</translation>
    </message>
</context>
<context>
    <name>stackwright::TeamPane</name>
    <message>
        <source>The team</source>
        <translation>Das Team</translation>
    </message>
    <message>
        <source>All of it is optional. It decides what tools cost here and how well they fit.</source>
        <translation>Alles davon ist freiwillig. Es bestimmt, was Werkzeuge hier kosten und wie gut sie passen.</translation>
    </message>
    <message>
        <source>People who will use it</source>
        <translation>Menschen, die es nutzen</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>Own machines or rented ones</source>
        <translation>Eigene oder gemietete Maschinen</translation>
    </message>
    <message>
        <source>Own machines</source>
        <translation>Eigene Maschinen</translation>
    </message>
    <message>
        <source>Rented machines and services</source>
        <translation>Gemietete Maschinen und Dienste</translation>
    </message>
    <message>
        <source>It runs on</source>
        <translation>Es läuft auf</translation>
    </message>
    <message>
        <source>Innovation tokens</source>
        <translation>Neuheitspunkte</translation>
    </message>
    <message>
        <source>How much that is new the team can carry: a growing tool costs 1, a new one 2, what the team knows nothing.</source>
        <translation>Wie viel Neues das Team tragen kann: ein wachsendes Werkzeug kostet 1, ein neues 2, was das Team kennt nichts.</translation>
    </message>
    <message>
        <source>Tools that the team knows</source>
        <translation>Werkzeuge, die das Team kennt</translation>
    </message>
    <message>
        <source>Jenkins, then Enter</source>
        <translation>Jenkins, dann Eingabe</translation>
    </message>
    <message>
        <source>Budget a year</source>
        <translation>Budget im Jahr</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
</context>
<context>
    <name>stackwright::TerminalJob</name>
    <message>
        <source>The terminal “%1” cannot be started here.</source>
        <translation>Das Terminal „%1“ lässt sich hier nicht starten.</translation>
    </message>
    <message>
        <source>Check that the folder is still there, or name another terminal in $TERMINAL.</source>
        <translation>Prüfen, ob der Ordner noch da ist, oder in $TERMINAL ein anderes Terminal nennen.</translation>
    </message>
</context>
<context>
    <name>stackwright::TextPane</name>
    <message>
        <source>Pick a tool to see its files</source>
        <translation>Ein Werkzeug wählen, um seine Dateien zu sehen</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit …</translation>
    </message>
    <message>
        <source>Before and after beside each other</source>
        <translation>Vorher und nachher nebeneinander</translation>
    </message>
    <message>
        <source>As it reads, or its source</source>
        <translation>Gesetzt oder Quelltext</translation>
    </message>
    <message>
        <source>More about this file</source>
        <translation>Mehr zu dieser Datei</translation>
    </message>
    <message>
        <source>Since your last change</source>
        <translation>Seit der letzten Änderung</translation>
    </message>
    <message>
        <source>Since it was opened or saved as a version</source>
        <translation>Seit dem Öffnen oder der letzten Version</translation>
    </message>
    <message>
        <source>Since the last export</source>
        <translation>Seit dem letzten Export</translation>
    </message>
    <message>
        <source>Everything as new</source>
        <translation>Alles als neu</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Find in all files…</source>
        <translation>In allen Dateien suchen …</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Save this file as…</source>
        <translation>Diese Datei speichern unter …</translation>
    </message>
    <message>
        <source>since the last change</source>
        <translation>seit der letzten Änderung</translation>
    </message>
    <message>
        <source>since the last version</source>
        <translation>seit der letzten Version</translation>
    </message>
    <message>
        <source>since the last export</source>
        <translation>seit dem letzten Export</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>%1: %2 lines added, %3 removed, %4</source>
        <translation>%1: %2 Zeilen hinzugefügt, %3 entfernt, %4</translation>
    </message>
    <message>
        <source>Compared: %1</source>
        <translation>Verglichen: %1</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>Pick a tool and its files appear here.</source>
        <translation>Ein Werkzeug wählen: hier erscheinen seine Dateien.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Choose a file in the tree.</source>
        <translation>Eine Datei im Baum wählen.</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Save this file as</source>
        <translation>Diese Datei speichern unter</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Find in the file</source>
        <translation>In der Datei suchen</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>Datei kopieren</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>Keine Dateien</translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation>Die Meldung darüber sagt, warum.</translation>
    </message>
</context>
<context>
    <name>stackwright::ToolCard</name>
    <message>
        <source>chosen for the comparison</source>
        <translation>zum Vergleich vorgemerkt</translation>
    </message>
    <message>
        <source>on trial: Enter keeps it, Esc takes it back</source>
        <translation>auf Probe: Eingabe behält es, Esc nimmt es zurück</translation>
    </message>
    <message>
        <source>fits %1 of 100; F shows why</source>
        <translation>passt %1 von 100; F zeigt, warum</translation>
    </message>
    <message>
        <source>Fit %1</source>
        <translation>Passung %1</translation>
    </message>
</context>
<context>
    <name>stackwright::ToolModel</name>
    <message>
        <source>No tool</source>
        <translation>Kein Werkzeug</translation>
    </message>
    <message>
        <source>Skip, or decide later</source>
        <translation>Auslassen oder später</translation>
    </message>
    <message>
        <source>Leave this stage without a tool. The decision record will note the accepted risk.</source>
        <translation>Diese Stufe ohne Werkzeug lassen. Das Protokoll vermerkt das getragene Risiko.</translation>
    </message>
    <message>
        <source>No risk noted</source>
        <translation>Kein Risiko vermerkt</translation>
    </message>
    <message>
        <source>Risk noted</source>
        <translation>Risiko vermerkt</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>stackwright::UndisputedPanel</name>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Undisputed stages</source>
        <translation>Unstrittige Stufen</translation>
    </message>
    <message>
        <source>Each has an answer, nothing clashes in it, and no view voted against it. Every one can be taken up again.</source>
        <translation>Jede hat eine Antwort, in keiner beißt sich etwas, und keine Sicht stimmte dagegen. Jede lässt sich wieder aufnehmen.</translation>
    </message>
    <message>
        <source>Agree on them</source>
        <translation>Ihnen zustimmen</translation>
    </message>
    <message numerus="yes">
        <source>Nobody disputes %n stage(s)</source>
        <translation>
            <numerusform>Niemand bestreitet %n Stufe</numerusform>
            <numerusform>Niemand bestreitet %n Stufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agree on all %n</source>
        <translation>
            <numerusform>Der einen zustimmen</numerusform>
            <numerusform>Allen %n zustimmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stackwright::VersionModel</name>
    <message numerus="yes">
        <source>%n pick(s)</source>
        <translation>
            <numerusform>%n Wahl</numerusform>
            <numerusform>%n Wahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>stackwright::Versions</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>stackwright::VersionsDialog</name>
    <message>
        <source>Go back to this version</source>
        <translation>Zu dieser Version zurückkehren</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Going back is one step that can be undone. F2 gives a version another name.</source>
        <translation>Zurückkehren ist ein Schritt, der sich rückgängig machen lässt. F2 benennt eine Version um.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No version was kept yet</source>
        <translation>Noch keine Version aufgehoben</translation>
    </message>
    <message>
        <source>Ctrl+S keeps the stack as it is now. Later it can be compared, and taken again.</source>
        <translation>Strg+S hebt den Stack auf, wie er jetzt ist. Später lässt er sich vergleichen und wieder holen.</translation>
    </message>
</context>
<context>
    <name>stackwright::VoteField</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>given</source>
        <translation>gegeben</translation>
    </message>
    <message>
        <source>Vote of: %1</source>
        <translation>Stimme von: %1</translation>
    </message>
    <message>
        <source>1 to 5 gives a number, Backspace takes it back</source>
        <translation>1 bis 5 gibt eine Zahl, die Rücktaste nimmt sie zurück</translation>
    </message>
</context>
<context>
    <name>stackwright::VotePanel</name>
    <message>
        <source>Earlier rounds</source>
        <translation>Frühere Durchgänge</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Shows what was voted (R)</source>
        <translation>Zeigt, was gestimmt wurde (R)</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>Noch einmal abstimmen</translation>
    </message>
    <message>
        <source>Another hidden round; the ones before are kept (Shift+R)</source>
        <translation>Ein weiterer verdeckter Durchgang; die früheren bleiben (Umschalt+R)</translation>
    </message>
    <message>
        <source>Fist of five</source>
        <translation>Fünf Finger</translation>
    </message>
    <message>
        <source>One number of everybody in the room, on the pick, in place of one of each view (W)</source>
        <translation>Eine Zahl von allen in der Runde, zur Wahl, statt einer von jeder Sicht (W)</translation>
    </message>
</context>
<context>
    <name>stackwright::WeightsPane</name>
    <message>
        <source>does not matter</source>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>matters little</source>
        <translation>zählt wenig</translation>
    </message>
    <message>
        <source>matters less than others</source>
        <translation>zählt weniger als anderes</translation>
    </message>
    <message>
        <source>matters</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>matters more than others</source>
        <translation>zählt mehr als anderes</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>entscheidet</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>The points of a tool&apos;s fit count this much. F on a card shows the sum.</source>
        <translation>So viel zählen die Punkte der Passung eines Werkzeugs. F auf einer Karte zeigt die Summe.</translation>
    </message>
</context>
<context>
    <name>stackwright::WindowActions</name>
    <message>
        <source>New workshop</source>
        <translation>Neuer Workshop</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Save as a version</source>
        <translation>Als Version speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Close the workshop</source>
        <translation>Workshop schließen</translation>
    </message>
    <message>
        <source>Save the wiring as a picture…</source>
        <translation>Verdrahtung als Bild speichern …</translation>
    </message>
    <message>
        <source>Copy the wiring as Mermaid</source>
        <translation>Verdrahtung als Mermaid kopieren</translation>
    </message>
    <message>
        <source>Print the wiring…</source>
        <translation>Verdrahtung drucken …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Find in the file</source>
        <translation>In der Datei suchen</translation>
    </message>
    <message>
        <source>Filter the tools of this stage</source>
        <translation>Werkzeuge dieser Stufe filtern</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>Datei kopieren</translation>
    </message>
    <message>
        <source>Go to goals</source>
        <translation>Zu den Zielen</translation>
    </message>
    <message>
        <source>Go to stages</source>
        <translation>Zu den Stufen</translation>
    </message>
    <message>
        <source>Go to review</source>
        <translation>Zur Prüfung</translation>
    </message>
    <message>
        <source>Go to export</source>
        <translation>Zum Export</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Previous stage</source>
        <translation>Vorige Stufe</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>Nächste Stufe</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Nächster Konflikt</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Voriger Konflikt</translation>
    </message>
    <message>
        <source>Fixes of the current conflict</source>
        <translation>Lösungen des aktuellen Konflikts</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>Vorschau ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Preview over the whole width</source>
        <translation>Vorschau über die ganze Breite</translation>
    </message>
    <message>
        <source>Next preview tab</source>
        <translation>Nächster Reiter der Vorschau</translation>
    </message>
    <message>
        <source>Previous preview tab</source>
        <translation>Voriger Reiter der Vorschau</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Find an action, a stage or a tool</source>
        <translation>Befehl, Stufe oder Werkzeug finden</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Helle Darstellung</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Dunkle Darstellung</translation>
    </message>
    <message>
        <source>Appearance of the desktop</source>
        <translation>Darstellung wie der Desktop</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Präsentieren</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Leave Present or full screen</source>
        <translation>Präsentation oder Vollbild verlassen</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Hauptmenü</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Stackwright</source>
        <translation>Über Stackwright</translation>
    </message>
    <message>
        <source>Language of the desktop</source>
        <translation>Sprache des Desktops</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Find in all files</source>
        <translation>In allen Dateien suchen</translation>
    </message>
    <message>
        <source>Copy the path of the file</source>
        <translation>Pfad der Datei kopieren</translation>
    </message>
    <message>
        <source>Save this file as…</source>
        <translation>Diese Datei speichern unter …</translation>
    </message>
    <message>
        <source>Compare tools of this stage</source>
        <translation>Werkzeuge dieser Stufe vergleichen</translation>
    </message>
    <message>
        <source>Changes in one column or two</source>
        <translation>Änderungen in einer Spalte oder zweien</translation>
    </message>
    <message>
        <source>Markdown as it reads, or its source</source>
        <translation>Markdown gesetzt oder als Quelltext</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versionen …</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Als Vorlage speichern …</translation>
    </message>
    <message>
        <source>List of conflicts</source>
        <translation>Liste der Konflikte</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Save the files as a ZIP…</source>
        <translation>Dateien als ZIP speichern …</translation>
    </message>
    <message>
        <source>Save the decision records…</source>
        <translation>Entscheidungen speichern …</translation>
    </message>
    <message>
        <source>Save the stack as a picture…</source>
        <translation>Stack als Bild speichern …</translation>
    </message>
    <message>
        <source>Copy the stack as a picture</source>
        <translation>Stack als Bild kopieren</translation>
    </message>
    <message>
        <source>Agree on this stage, or take it back</source>
        <translation>Über diese Stufe einig werden, oder es zurücknehmen</translation>
    </message>
    <message>
        <source>Agree on every stage that has a pick and no conflict</source>
        <translation>Über jede Stufe einig werden, die eine Wahl und keinen Konflikt hat</translation>
    </message>
    <message>
        <source>Start or pause the clock</source>
        <translation>Uhr starten oder anhalten</translation>
    </message>
    <message>
        <source>Next item of the agenda</source>
        <translation>Nächster Punkt der Agenda</translation>
    </message>
    <message>
        <source>Five more minutes for this item</source>
        <translation>Fünf Minuten mehr für diesen Punkt</translation>
    </message>
    <message>
        <source>Agenda and parking lot…</source>
        <translation>Agenda und Themenspeicher …</translation>
    </message>
    <message>
        <source>Park what is talked about…</source>
        <translation>Vertagen, worüber gesprochen wird …</translation>
    </message>
    <message>
        <source>One question alone, while presenting</source>
        <translation>Eine Frage allein, während präsentiert wird</translation>
    </message>
    <message>
        <source>Dispute this stage, or take that back (D on a card)</source>
        <translation>Diese Stufe strittig nennen, oder nicht mehr (D auf einer Karte)</translation>
    </message>
    <message>
        <source>Park this stage, or take it up again (P on a card)</source>
        <translation>Diese Stufe parken oder wieder aufnehmen (P auf einer Karte)</translation>
    </message>
    <message>
        <source>Vote on this stage (V on a card)</source>
        <translation>Über diese Stufe abstimmen (V auf einer Karte)</translation>
    </message>
    <message>
        <source>Reveal the votes (R on a card)</source>
        <translation>Die Stimmen aufdecken (R auf einer Karte)</translation>
    </message>
    <message>
        <source>Vote once more (Shift+R on a card)</source>
        <translation>Noch einmal abstimmen (Umschalt+R auf einer Karte)</translation>
    </message>
    <message>
        <source>Stages that nobody disputes</source>
        <translation>Stufen, die niemand bestreitet</translation>
    </message>
</context>
<context>
    <name>stackwright::WiringPane</name>
    <message>
        <source>No wires</source>
        <translation>Keine Verbindungen</translation>
    </message>
    <message>
        <source>Nothing is wired to this stage yet. Wires appear when a pick needs what another provides.</source>
        <translation>Mit dieser Stufe ist noch nichts verdrahtet. Verbindungen entstehen, wenn ein Werkzeug braucht, was ein anderes bietet.</translation>
    </message>
    <message>
        <source>An arrow points to what is used. First who uses this stage, then what it uses.</source>
        <translation>Ein Pfeil zeigt auf das Genutzte. Erst wer diese Stufe nutzt, dann was sie nutzt.</translation>
    </message>
</context>
<context>
    <name>stackwright::WiringView</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Wiring of the whole stack</source>
        <translation>Verdrahtung des ganzen Stacks</translation>
    </message>
    <message>
        <source>Wiring of this stage</source>
        <translation>Verdrahtung dieser Stufe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1. Uses %2</source>
        <translation>%1. Nutzt %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n Stufe</numerusform>
            <numerusform>%n Stufen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 (%4): %5</source>
        <translation>%1 von %2 · %3 (%4): %5</translation>
    </message>
</context>
<context>
    <name>stackwright::WizardWindow</name>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>About Stackwright</source>
        <translation>Über Stackwright</translation>
    </message>
    <message>
        <source>Stackwright %1</source>
        <translation>Stackwright %1</translation>
    </message>
    <message>
        <source>Walks a team through one pick per delivery stage and writes a wired git repository. It works without a network and sends nothing anywhere.</source>
        <translation>Führt ein Team je Stufe zu einer Wahl und schreibt ein verdrahtetes Git-Repository. Läuft ohne Netz und sendet nichts.</translation>
    </message>
    <message>
        <source>Names of tools are trademarks of their owners; to name them is no endorsement.</source>
        <translation>Namen von Werkzeugen sind Marken ihrer Inhaber; sie zu nennen ist keine Empfehlung.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the file could not be understood and were kept as they are.</source>
        <translation>
            <numerusform>%n Eintrag der Datei war nicht zu verstehen und blieb, wie er ist.</numerusform>
            <numerusform>%n Einträge der Datei waren nicht zu verstehen und blieben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Neuer Workshop</translation>
    </message>
    <message>
        <source>Open a stack</source>
        <translation>Stack öffnen</translation>
    </message>
    <message>
        <source>Stacks (*.stackwright stack.yaml)</source>
        <translation>Stacks (*.stackwright stack.yaml)</translation>
    </message>
    <message>
        <source>Save the stack as</source>
        <translation>Stack speichern unter</translation>
    </message>
    <message>
        <source>Stacks (*.stackwright)</source>
        <translation>Stacks (*.stackwright)</translation>
    </message>
    <message>
        <source>Stackwright</source>
        <translation>Stackwright</translation>
    </message>
    <message>
        <source>%1 – Stackwright</source>
        <translation>%1 – Stackwright</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Draft, </source>
        <translation>Entwurf, </translation>
    </message>
    <message>
        <source>being saved</source>
        <translation>wird gespeichert</translation>
    </message>
    <message>
        <source>Saved a moment ago</source>
        <translation>Gerade gespeichert</translation>
    </message>
    <message>
        <source>saved a moment ago</source>
        <translation>gerade gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n minute(s) ago</source>
        <translation>
            <numerusform>Vor %n Minute gespeichert</numerusform>
            <numerusform>Vor %n Minuten gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>saved %n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute gespeichert</numerusform>
            <numerusform>vor %n Minuten gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>gespeichert %1</translation>
    </message>
    <message>
        <source>Next: Stages</source>
        <translation>Weiter: Stufen</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Next: Review</source>
        <translation>Weiter: Prüfung</translation>
    </message>
    <message>
        <source>Export to a repository…</source>
        <translation>In ein Repository exportieren …</translation>
    </message>
    <message>
        <source>Back to the stages</source>
        <translation>Zurück zu den Stufen</translation>
    </message>
    <message numerus="yes">
        <source>The catalogue has %n problem(s); the built-in one is used. The first: %1</source>
        <translation>
            <numerusform>Der Katalog hat %n Fehler; der eingebaute wird benutzt. Es ist: %1</numerusform>
            <numerusform>Der Katalog hat %n Fehler; der eingebaute wird benutzt. Der erste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>stackwright-cli check-catalogue lists them all.</source>
        <translation>stackwright-cli check-catalogue zeigt alle.</translation>
    </message>
    <message>
        <source>This stack is open in another window; here it can be read, not changed.</source>
        <translation>Dieser Stack ist in einem anderen Fenster offen; hier lässt er sich lesen, nicht ändern.</translation>
    </message>
    <message>
        <source>%1 · Opened anyway, the two windows never overwrite each other: whoever saves second is told.</source>
        <translation>%1 · Trotzdem geöffnet überschreiben die beiden Fenster einander nie: wer als Zweites speichert, erfährt es.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Kept as “%1”</source>
        <translation>Behalten als „%1“</translation>
    </message>
    <message>
        <source>Where is the stack now?</source>
        <translation>Wo ist der Stack jetzt?</translation>
    </message>
    <message>
        <source>Only one stack can be opened at a time.</source>
        <translation>Nur ein Stack lässt sich auf einmal öffnen.</translation>
    </message>
    <message>
        <source>Only files of this machine can be opened.</source>
        <translation>Nur Dateien dieses Rechners lassen sich öffnen.</translation>
    </message>
    <message>
        <source>“%1” is not an exported repository.</source>
        <translation>„%1“ ist kein exportiertes Repository.</translation>
    </message>
    <message>
        <source>“%1” is not a stack file.</source>
        <translation>„%1“ ist keine Stack-Datei.</translation>
    </message>
    <message>
        <source>Drop one file that ends in .stackwright, or a folder that Stackwright exported to.</source>
        <translation>Eine Datei hierher ziehen, die auf .stackwright endet, oder einen Ordner, in den Stackwright exportiert hat.</translation>
    </message>
    <message>
        <source>Read-only: open in another window</source>
        <translation>Nur lesbar: in anderem Fenster offen</translation>
    </message>
    <message>
        <source>Preset “%1” saved. It stands on the first page.</source>
        <translation>Vorlage „%1“ gespeichert. Sie steht auf der ersten Seite.</translation>
    </message>
    <message>
        <source>Preset “%1” describes itself anew.</source>
        <translation>Vorlage „%1“ hat eine neue Beschreibung.</translation>
    </message>
    <message>
        <source>Preset “%1” is now called “%2”.</source>
        <translation>Vorlage „%1“ heißt jetzt „%2“.</translation>
    </message>
    <message>
        <source>Preset “%1” removed.</source>
        <translation>Vorlage „%1“ entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>No conflict is open</source>
        <translation>Kein Konflikt ist offen</translation>
    </message>
    <message>
        <source>What was noted as a risk stands in the list of conflicts.</source>
        <translation>Was als Risiko notiert wurde, steht in der Liste der Konflikte.</translation>
    </message>
    <message>
        <source>The picture of the stack is in the clipboard.</source>
        <translation>Das Bild des Stacks liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Not for the room</source>
        <translation>Nicht für die Runde</translation>
    </message>
    <message>
        <source>This page has people, addresses and folders. It is there again when presenting ends (Esc).</source>
        <translation>Diese Seite nennt Personen, Adressen und Ordner. Sie ist wieder da, wenn das Präsentieren endet (Esc).</translation>
    </message>
    <message numerus="yes">
        <source>Agree on %n stage(s)</source>
        <translation>
            <numerusform>Über eine Stufe einig werden</numerusform>
            <numerusform>Über %n Stufen einig werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Einig geworden</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Einig</translation>
    </message>
</context>
<context>
    <name>stackwright::WorkerProcess</name>
    <message>
        <source>The worker program cannot be started: %1.</source>
        <translation>Das Hilfsprogramm lässt sich nicht starten: %1.</translation>
    </message>
    <message>
        <source>Install Stackwright again, so that stackwright-cli stands beside the window.</source>
        <translation>Stackwright neu installieren, damit stackwright-cli neben dem Fenster liegt.</translation>
    </message>
    <message>
        <source>The worker program is missing.</source>
        <translation>Das Hilfsprogramm fehlt.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was left half done.</source>
        <translation>Nichts blieb halb fertig.</translation>
    </message>
    <message>
        <source>The folder did not answer in time.</source>
        <translation>Der Ordner hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check the disk or the network folder, then try again.</source>
        <translation>Datenträger oder Netzordner prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The worker program ended with code %1.</source>
        <translation>Das Hilfsprogramm endete mit Code %1.</translation>
    </message>
    <message>
        <source>Try again; the details are in the message above.</source>
        <translation>Erneut versuchen; Näheres steht in der Meldung darüber.</translation>
    </message>
</context>
</TS>
