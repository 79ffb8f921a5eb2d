<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CheckItems</name>
    <message>
        <source>%1 passed · %2 failed · %3 not checked</source>
        <translation>%1 bestanden · %2 fehlgeschlagen · %3 nicht geprüft</translation>
    </message>
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
    <name>StackFacts</name>
    <message>
        <source>Project and goals filled in</source>
        <translation>Projekt und Ziele ausgefüllt</translation>
    </message>
    <message>
        <source>Fill in project and goals</source>
        <translation>Projekt und Ziele ausfüllen</translation>
    </message>
    <message>
        <source>No conflict and no warning is open</source>
        <translation>Kein Konflikt und keine Warnung offen</translation>
    </message>
    <message>
        <source>Every stage is decided</source>
        <translation>Jede Stufe ist entschieden</translation>
    </message>
    <message numerus="yes">
        <source>Decide or skip %n stage(s)</source>
        <translation>
            <numerusform>%n Stufe entscheiden oder auslassen</numerusform>
            <numerusform>%n Stufen entscheiden oder auslassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) noted for the record</source>
        <translation>
            <numerusform>%n Risiko fürs Protokoll vermerkt</numerusform>
            <numerusform>%n Risiken fürs Protokoll vermerkt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageState</name>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
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
        <source>Needs %1</source>
        <translation>Braucht %1</translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation>Braucht: %1</translation>
    </message>
    <message>
        <source>Conflicts with %1</source>
        <translation>Konflikt mit %1</translation>
    </message>
    <message>
        <source>An option does not fit</source>
        <translation>Eine Option passt nicht</translation>
    </message>
    <message>
        <source>Does not fit yet</source>
        <translation>Passt noch nicht</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
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
        <source>%1 of %2 decided</source>
        <translation>%1 von %2 entschieden</translation>
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
        <translation>Weitergeben…</translation>
    </message>
</context>
<context>
    <name>stackwright::DonePage</name>
    <message>
        <source>What to do next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>What the tools&apos; own validators say</source>
        <translation>Was die Prüfprogramme der Werkzeuge sagen</translation>
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
        <source>Record delivery stack of %1</source>
        <translation>Delivery-Stack von %1 festhalten</translation>
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
    <message numerus="yes">
        <source>Solve %n conflict(s), or note the risk, first.</source>
        <translation>
            <numerusform>Erst %n Konflikt lösen oder das Risiko vermerken.</numerusform>
            <numerusform>Erst %n Konflikte lösen oder die Risiken vermerken.</numerusform>
        </translation>
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
        <source>Risk noted</source>
        <translation>Risiko notiert</translation>
    </message>
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
        <source>%1 of %2 stages decided</source>
        <translation>%1 von %2 Stufen entschieden</translation>
    </message>
    <message>
        <source>%1/%2  %3</source>
        <translation>%1/%2  %3</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>danach: %1</translation>
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
    <message>
        <source>Why is this risk acceptable? It goes into the decision record.</source>
        <translation>Warum ist das Risiko tragbar? Es kommt ins Entscheidungsprotokoll.</translation>
    </message>
    <message>
        <source>Why the risk is accepted: %1</source>
        <translation>Warum das Risiko getragen wird: %1</translation>
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
        <source>%1 of %2 decided</source>
        <translation>%1 von %2 entschieden</translation>
    </message>
    <message>
        <source>%1, %2, missing</source>
        <translation>%1, %2, fehlt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
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
        <source>Ctrl+scroll to zoom · arrow keys walk · an arrow points to what is used</source>
        <translation>Strg+Mausrad zoomt · Pfeiltasten wandern · Pfeile zeigen auf das Genutzte</translation>
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
    <message>
        <source>%1 of %2 stages decided</source>
        <translation>%1 von %2 Stufen entschieden</translation>
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
        <source>paid tools</source>
        <translation>bezahlte Werkzeuge</translation>
    </message>
    <message>
        <source>paid: %1</source>
        <translation>bezahlt: %1</translation>
    </message>
    <message>
        <source>new and untried tools</source>
        <translation>neue, unerprobte Werkzeuge</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>neu: %1</translation>
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
        <translation>Weitergeben…</translation>
    </message>
</context>
<context>
    <name>stackwright::RoleMarks</name>
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
        <source>%1 of %2 stages decided</source>
        <translation>%1 von %2 Stufen entschieden</translation>
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
        <source>Space, Enter</source>
        <translation>Leertaste, Eingabe</translation>
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
        <source>Stages decided</source>
        <translation>Entschiedene Stufen</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 von %2 entschieden</translation>
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
        <translation>Dateien als ZIP speichern…</translation>
    </message>
    <message>
        <source>Save the decision records…</source>
        <translation>Entscheidungen speichern…</translation>
    </message>
    <message>
        <source>Save the stack as a picture…</source>
        <translation>Stack als Bild speichern…</translation>
    </message>
    <message>
        <source>Copy the stack as a picture</source>
        <translation>Stack als Bild kopieren</translation>
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
</context>
<context>
    <name>stackwright::WizardWindow</name>
    <message>
        <source>Stop presenting</source>
        <translation>Präsentation beenden</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Präsentieren</translation>
    </message>
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
        <source>A delivery stack is being presented</source>
        <translation>Eine Auslieferungskette wird vorgestellt</translation>
    </message>
    <message>
        <source>The room sees the cards on %1; your notes stay here.</source>
        <translation>Der Raum sieht die Karten auf %1; die Notizen bleiben hier.</translation>
    </message>
    <message>
        <source>Esc ends it.</source>
        <translation>Esc beendet es.</translation>
    </message>
    <message>
        <source>The screen may go dark after a while: this desktop offers no way to keep it on.</source>
        <translation>Der Bildschirm kann nach einer Weile dunkel werden: Dieser Desktop bietet keinen Weg, ihn wach zu halten.</translation>
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
