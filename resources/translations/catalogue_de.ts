<?xml version="1.0" encoding="UTF-8"?>

<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
    <context>
        <name>Catalogue</name>
        <message>
            <source>en</source>
            <translation>de</translation>
        </message>
        <message>
            <source>Source control</source>
            <translation>Versionsverwaltung</translation>
        </message>
        <message>
            <source>Where does the code live, and where do we review it?</source>
            <translation>Wo liegt der Code, und wo wird er begutachtet?</translation>
        </message>
        <message>
            <source>Plan and code</source>
            <translation>Planen und Programmieren</translation>
        </message>
        <message>
            <source>A push arrives, and its hook wakes the pipeline.</source>
            <translation>Ein Push kommt an, und sein Hook weckt die Pipeline.</translation>
        </message>
        <message>
            <source>One place shows what is in work and who approved it.</source>
            <translation>Ein Ort zeigt, was in Arbeit ist und wer es freigegeben hat.</translation>
        </message>
        <message>
            <source>Daily work happens here, so friction here is friction everywhere.</source>
            <translation>Hier geschieht die tägliche Arbeit; was hier bremst, bremst überall.</translation>
        </message>
        <message>
            <source>Access, backup and audit of everything else hang on it.</source>
            <translation>Zugriff, Sicherung und Nachweis von allem anderen hängen daran.</translation>
        </message>
        <message>
            <source>Work tracking</source>
            <translation>Aufgabenverfolgung</translation>
        </message>
        <message>
            <source>Where do requests, plans and incidents become work?</source>
            <translation>Wo werden Wünsche, Pläne und Vorfälle zu Arbeit?</translation>
        </message>
        <message>
            <source>Promises and progress can be read without asking.</source>
            <translation>Zusagen und Fortschritt sind ohne Nachfragen zu lesen.</translation>
        </message>
        <message>
            <source>The reason for a change is one click from the change.</source>
            <translation>Der Grund einer Änderung ist einen Klick von ihr entfernt.</translation>
        </message>
        <message>
            <source>Incidents and follow-ups do not get lost.</source>
            <translation>Vorfälle und was aus ihnen folgt gehen nicht verloren.</translation>
        </message>
        <message>
            <source>Continuous integration</source>
            <translation>Continuous Integration</translation>
        </message>
        <message>
            <source>What builds and checks every change?</source>
            <translation>Was baut und prüft jede Änderung?</translation>
        </message>
        <message>
            <source>Build and verify</source>
            <translation>Bauen und Prüfen</translation>
        </message>
        <message>
            <source>The pipeline takes the commit and runs its steps in order.</source>
            <translation>Die Pipeline nimmt den Commit und führt ihre Schritte der Reihe nach aus.</translation>
        </message>
        <message>
            <source>Shorter lead time from idea to user.</source>
            <translation>Kürzerer Weg von der Idee zum Anwender.</translation>
        </message>
        <message>
            <source>Feedback in minutes, the same on every machine.</source>
            <translation>Antwort in Minuten, auf jeder Maschine dieselbe.</translation>
        </message>
        <message>
            <source>One audited road to production instead of many hands.</source>
            <translation>Ein nachvollziehbarer Weg in den Betrieb statt vieler Hände.</translation>
        </message>
        <message>
            <source>Build and image</source>
            <translation>Build und Image</translation>
        </message>
        <message>
            <source>How does source become an image we can run?</source>
            <translation>Wie wird aus dem Quelltext ein lauffähiges Image?</translation>
        </message>
        <message>
            <source>The source becomes an image.</source>
            <translation>Aus der Quelle wird ein Image.</translation>
        </message>
        <message>
            <source>The same input gives the same product.</source>
            <translation>Gleiche Eingabe ergibt gleiches Produkt.</translation>
        </message>
        <message>
            <source>Fast builds with a cache that works.</source>
            <translation>Schnelle Builds mit einem Cache, der wirkt.</translation>
        </message>
        <message>
            <source>Small images with known contents and no root.</source>
            <translation>Kleine Images mit bekanntem Inhalt und ohne root.</translation>
        </message>
        <message>
            <source>Testing</source>
            <translation>Tests</translation>
        </message>
        <message>
            <source>Which tests, beyond unit tests, guard a release?</source>
            <translation>Welche Tests, außer Unit-Tests, sichern ein Release?</translation>
        </message>
        <message>
            <source>The image is tried as a user and as a crowd would use it.</source>
            <translation>Das Image wird erprobt, wie ein Nutzer und wie viele es benutzen würden.</translation>
        </message>
        <message>
            <source>Fewer surprises for customers.</source>
            <translation>Weniger Überraschungen für Kunden.</translation>
        </message>
        <message>
            <source>Courage to change things.</source>
            <translation>Mut zur Änderung.</translation>
        </message>
        <message>
            <source>Load and failure are met before users meet them.</source>
            <translation>Last und Ausfall werden erprobt, bevor Anwender sie erleben.</translation>
        </message>
        <message>
            <source>Code quality</source>
            <translation>Codequalität</translation>
        </message>
        <message>
            <source>What tells us that code is getting harder to change?</source>
            <translation>Woran ist zu sehen, dass Code schwerer zu ändern wird?</translation>
        </message>
        <message>
            <source>The commit is read: style, smells and mistakes.</source>
            <translation>Der Commit wird gelesen: Stil, Schwächen und Fehler.</translation>
        </message>
        <message>
            <source>Cost of change stays level over the years.</source>
            <translation>Änderungen kosten über die Jahre gleich viel.</translation>
        </message>
        <message>
            <source>Arguments about style end.</source>
            <translation>Streit über Stil hört auf.</translation>
        </message>
        <message>
            <source>Known fault patterns are caught before release.</source>
            <translation>Bekannte Fehlermuster fallen vor dem Release auf.</translation>
        </message>
        <message>
            <source>Security and supply chain</source>
            <translation>Sicherheit und Lieferkette</translation>
        </message>
        <message>
            <source>What guards code, dependencies and images?</source>
            <translation>Was schützt Code, Abhängigkeiten und Images?</translation>
        </message>
        <message>
            <source>Code and image are searched for known weaknesses and for secrets.</source>
            <translation>Code und Image werden auf bekannte Schwachstellen und auf Geheimnisse durchsucht.</translation>
        </message>
        <message>
            <source>Evidence for customers and auditors.</source>
            <translation>Nachweise für Kunden und Prüfer.</translation>
        </message>
        <message>
            <source>Findings arrive with the change that caused them.</source>
            <translation>Funde kommen mit der Änderung, die sie verursacht hat.</translation>
        </message>
        <message>
            <source>We know what runs, and whether it is exposed.</source>
            <translation>Bekannt ist, was läuft und ob es angreifbar ist.</translation>
        </message>
        <message>
            <source>Dependency updates</source>
            <translation>Abhängigkeits-Updates</translation>
        </message>
        <message>
            <source>Who keeps dependencies fresh?</source>
            <translation>Wer hält Abhängigkeiten frisch?</translation>
        </message>
        <message>
            <source>Old risks do not pile up unseen.</source>
            <translation>Alte Risiken häufen sich nicht unbemerkt an.</translation>
        </message>
        <message>
            <source>Small updates instead of a yearly migration.</source>
            <translation>Kleine Updates statt einer jährlichen Migration.</translation>
        </message>
        <message>
            <source>Security fixes arrive in days.</source>
            <translation>Sicherheitskorrekturen sind in Tagen da.</translation>
        </message>
        <message>
            <source>Artifacts and registry</source>
            <translation>Artefakte und Registry</translation>
        </message>
        <message>
            <source>Where do images and packages rest between build and run?</source>
            <translation>Wo liegen Images und Pakete zwischen Build und Betrieb?</translation>
        </message>
        <message>
            <source>Deliver</source>
            <translation>Ausliefern</translation>
        </message>
        <message>
            <source>The image that passed is stored under the name of its commit.</source>
            <translation>Das Image, das bestanden hat, wird unter dem Namen seines Commits abgelegt.</translation>
        </message>
        <message>
            <source>What was delivered can be delivered again.</source>
            <translation>Was ausgeliefert wurde, lässt sich wieder ausliefern.</translation>
        </message>
        <message>
            <source>Push and pull without ceremony.</source>
            <translation>Push und Pull ohne Umstände.</translation>
        </message>
        <message>
            <source>Retention, access and mirrors in one place.</source>
            <translation>Aufbewahrung, Zugriff und Spiegel an einem Ort.</translation>
        </message>
        <message>
            <source>Infrastructure as code</source>
            <translation>Infrastruktur als Code</translation>
        </message>
        <message>
            <source>How do machines, networks and repository settings come to be?</source>
            <translation>Wie entstehen Maschinen, Netze und Einstellungen der Repositorys?</translation>
        </message>
        <message>
            <source>Environments cost what they should and can be torn down.</source>
            <translation>Umgebungen kosten, was sie sollen, und lassen sich abbauen.</translation>
        </message>
        <message>
            <source>A new environment is a pull request.</source>
            <translation>Eine neue Umgebung ist ein Pull Request.</translation>
        </message>
        <message>
            <source>Every change is reviewed and repeatable.</source>
            <translation>Jede Änderung ist begutachtet und wiederholbar.</translation>
        </message>
        <message>
            <source>Configuration management</source>
            <translation>Konfigurationsmanagement</translation>
        </message>
        <message>
            <source>What keeps the machines as they should be?</source>
            <translation>Was hält die Maschinen so, wie sie sein sollen?</translation>
        </message>
        <message>
            <source>Audits are answered from a repository.</source>
            <translation>Prüfungen werden aus einem Repository beantwortet.</translation>
        </message>
        <message>
            <source>Test machines equal production machines.</source>
            <translation>Testmaschinen gleichen denen im Betrieb.</translation>
        </message>
        <message>
            <source>Drift is found and mended without a night shift.</source>
            <translation>Abweichungen werden ohne Nachtschicht gefunden und behoben.</translation>
        </message>
        <message>
            <source>Runtime</source>
            <translation>Laufzeitumgebung</translation>
        </message>
        <message>
            <source>What runs the services?</source>
            <translation>Worauf laufen die Dienste?</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Betreiben</translation>
        </message>
        <message>
            <source>The new version starts beside the old one and takes over when it is healthy.</source>
            <translation>Die neue Version startet neben der alten und übernimmt, sobald sie gesund ist.</translation>
        </message>
        <message>
            <source>Growth does not need a rebuild.</source>
            <translation>Wachstum braucht keinen Neubau.</translation>
        </message>
        <message>
            <source>It runs on a laptop as it runs in production.</source>
            <translation>Auf dem Laptop läuft es wie im Betrieb.</translation>
        </message>
        <message>
            <source>Restart, limits and health are declared, not remembered.</source>
            <translation>Neustart, Grenzen und Zustand sind festgelegt, nicht im Kopf.</translation>
        </message>
        <message>
            <source>Ingress</source>
            <translation>Ingress</translation>
        </message>
        <message>
            <source>What stands between the network and the services?</source>
            <translation>Was steht zwischen dem Netz und den Diensten?</translation>
        </message>
        <message>
            <source>Users reach the new version through one front door.</source>
            <translation>Nutzer erreichen die neue Version durch eine einzige Tür.</translation>
        </message>
        <message>
            <source>One address, always encrypted.</source>
            <translation>Eine Adresse, immer verschlüsselt.</translation>
        </message>
        <message>
            <source>A new service gets its address in one line.</source>
            <translation>Ein neuer Dienst bekommt seine Adresse mit einer Zeile.</translation>
        </message>
        <message>
            <source>Certificates, limits and access logs in one place.</source>
            <translation>Zertifikate, Grenzen und Zugriffslogs an einem Ort.</translation>
        </message>
        <message>
            <source>Deployment management</source>
            <translation>Auslieferung</translation>
        </message>
        <message>
            <source>How does a release reach the runtime?</source>
            <translation>Wie erreicht ein Release die Laufzeitumgebung?</translation>
        </message>
        <message>
            <source>The release is brought to where it runs.</source>
            <translation>Die Freigabe wird dorthin gebracht, wo sie läuft.</translation>
        </message>
        <message>
            <source>Releases are routine, and can be taken back.</source>
            <translation>Releases sind Alltag und lassen sich zurücknehmen.</translation>
        </message>
        <message>
            <source>Merge is deploy; no tickets.</source>
            <translation>Merge heißt ausliefern; keine Tickets.</translation>
        </message>
        <message>
            <source>What runs is what git says.</source>
            <translation>Es läuft, was Git sagt.</translation>
        </message>
        <message>
            <source>Secrets</source>
            <translation>Secrets</translation>
        </message>
        <message>
            <source>Where do passwords and keys live, and who may read them?</source>
            <translation>Wo liegen Passwörter und Schlüssel, und wer darf sie lesen?</translation>
        </message>
        <message>
            <source>A leaver takes no keys along.</source>
            <translation>Wer geht, nimmt keine Schlüssel mit.</translation>
        </message>
        <message>
            <source>No secret in code, and no waiting for one.</source>
            <translation>Kein Secret im Code und kein Warten auf eines.</translation>
        </message>
        <message>
            <source>Rotation is a routine, not a project.</source>
            <translation>Der Austausch ist Alltag, kein Projekt.</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identität</translation>
        </message>
        <message>
            <source>How do people sign in to all of this?</source>
            <translation>Wie melden sich Menschen an all dem an?</translation>
        </message>
        <message>
            <source>Joiners and leavers are handled once.</source>
            <translation>Zugänge und Abgänge werden einmal bearbeitet.</translation>
        </message>
        <message>
            <source>One sign-in for every tool.</source>
            <translation>Eine Anmeldung für alle Werkzeuge.</translation>
        </message>
        <message>
            <source>Roles and second factors in one place.</source>
            <translation>Rollen und zweite Faktoren an einem Ort.</translation>
        </message>
        <message>
            <source>Metrics and dashboards</source>
            <translation>Metriken und Dashboards</translation>
        </message>
        <message>
            <source>How do we see whether it works?</source>
            <translation>Woran ist zu sehen, ob es funktioniert?</translation>
        </message>
        <message>
            <source>Observe and respond</source>
            <translation>Beobachten und Reagieren</translation>
        </message>
        <message>
            <source>Its health is counted, and rules watch the numbers.</source>
            <translation>Ihr Zustand wird gemessen, und Regeln überwachen die Zahlen.</translation>
        </message>
        <message>
            <source>Service levels in numbers everyone can read.</source>
            <translation>Servicequalität in Zahlen, die alle lesen können.</translation>
        </message>
        <message>
            <source>The effect of a release is visible.</source>
            <translation>Die Wirkung eines Releases ist zu sehen.</translation>
        </message>
        <message>
            <source>Trouble shows before users call.</source>
            <translation>Probleme fallen auf, bevor Anwender anrufen.</translation>
        </message>
        <message>
            <source>Logs and traces</source>
            <translation>Logs und Traces</translation>
        </message>
        <message>
            <source>Where do we look when something went wrong?</source>
            <translation>Wo wird gesucht, wenn etwas schiefging?</translation>
        </message>
        <message>
            <source>What it says is kept and can be searched.</source>
            <translation>Was sie meldet, wird aufbewahrt und lässt sich durchsuchen.</translation>
        </message>
        <message>
            <source>Causes are found in minutes, not days.</source>
            <translation>Ursachen sind in Minuten gefunden, nicht in Tagen.</translation>
        </message>
        <message>
            <source>One search over all services.</source>
            <translation>Eine Suche über alle Dienste.</translation>
        </message>
        <message>
            <source>Retention and access are under control.</source>
            <translation>Aufbewahrung und Zugriff sind geregelt.</translation>
        </message>
        <message>
            <source>Alerting and on-call</source>
            <translation>Alarmierung und Bereitschaft</translation>
        </message>
        <message>
            <source>Who is told, and how?</source>
            <translation>Wer erfährt es, und wie?</translation>
        </message>
        <message>
            <source>A rule that is broken becomes an alert for whoever is on duty.</source>
            <translation>Eine verletzte Regel wird zum Alarm für alle, die Bereitschaft haben.</translation>
        </message>
        <message>
            <source>Response times can be promised.</source>
            <translation>Reaktionszeiten lassen sich zusagen.</translation>
        </message>
        <message>
            <source>Alerts name the service and the runbook.</source>
            <translation>Alarme nennen den Dienst und das Runbook.</translation>
        </message>
        <message>
            <source>No noise, no missed pages.</source>
            <translation>Kein Lärm, kein verpasster Alarm.</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Where do people and machines talk?</source>
            <translation>Wo sprechen Menschen und Maschinen miteinander?</translation>
        </message>
        <message>
            <source>The team reads it and answers.</source>
            <translation>Das Team liest ihn und antwortet.</translation>
        </message>
        <message>
            <source>Status without a meeting.</source>
            <translation>Stand der Dinge ohne Besprechung.</translation>
        </message>
        <message>
            <source>Builds and reviews reach the right channel.</source>
            <translation>Builds und Reviews landen im richtigen Kanal.</translation>
        </message>
        <message>
            <source>Incidents have a room with a record.</source>
            <translation>Vorfälle haben einen Raum mit Protokoll.</translation>
        </message>
        <message>
            <source>Documentation and portal</source>
            <translation>Dokumentation und Portal</translation>
        </message>
        <message>
            <source>Where does a newcomer find how things work?</source>
            <translation>Wo erfahren Neue, wie alles zusammenhängt?</translation>
        </message>
        <message>
            <source>Knowledge stays when people leave.</source>
            <translation>Wissen bleibt, wenn Menschen gehen.</translation>
        </message>
        <message>
            <source>Answers without interrupting a colleague.</source>
            <translation>Antworten, ohne jemanden zu unterbrechen.</translation>
        </message>
        <message>
            <source>Runbooks are where the alert points.</source>
            <translation>Runbooks liegen dort, wohin der Alarm zeigt.</translation>
        </message>
        <message>
            <source>Source host</source>
            <translation>Code-Host</translation>
        </message>
        <message>
            <source>Runs GitLab CI pipelines</source>
            <translation>GitLab-CI-Ausführung</translation>
        </message>
        <message>
            <source>Runs GitHub Actions workflows</source>
            <translation>GitHub-Actions-Ausführung</translation>
        </message>
        <message>
            <source>Work tracker</source>
            <translation>Aufgabenverwaltung</translation>
        </message>
        <message>
            <source>Image builder</source>
            <translation>Image-Builder</translation>
        </message>
        <message>
            <source>OCI registry</source>
            <translation>OCI-Registry</translation>
        </message>
        <message>
            <source>Quality gate</source>
            <translation>Qualitätsschranke</translation>
        </message>
        <message>
            <source>Container platform</source>
            <translation>Container-Plattform</translation>
        </message>
        <message>
            <source>Secret store</source>
            <translation>Secret-Speicher</translation>
        </message>
        <message>
            <source>Identity provider (OpenID Connect)</source>
            <translation>Identitätsanbieter (OpenID Connect)</translation>
        </message>
        <message>
            <source>Metrics store</source>
            <translation>Metrikspeicher</translation>
        </message>
        <message>
            <source>Dashboards</source>
            <translation>Dashboards</translation>
        </message>
        <message>
            <source>Alert receiver</source>
            <translation>Alarmempfänger</translation>
        </message>
        <message>
            <source>Log store</source>
            <translation>Log-Speicher</translation>
        </message>
        <message>
            <source>Trace store</source>
            <translation>Trace-Speicher</translation>
        </message>
        <message>
            <source>Documentation</source>
            <translation>Dokumentation</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Dienste</translation>
        </message>
        <message>
            <source>Pipeline steps</source>
            <translation>Pipeline-Schritte</translation>
        </message>
        <message>
            <source>Routes</source>
            <translation>Routen</translation>
        </message>
        <message>
            <source>Scrape targets</source>
            <translation>Scrape-Ziele</translation>
        </message>
        <message>
            <source>Log sources</source>
            <translation>Logquellen</translation>
        </message>
        <message>
            <source>Alert rules</source>
            <translation>Alarmregeln</translation>
        </message>
        <message>
            <source>Sign-in clients</source>
            <translation>Clients der Anmeldung</translation>
        </message>
        <message>
            <source>Web hooks</source>
            <translation>Webhooks</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Runbooks</source>
            <translation>Runbooks</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Ignored paths</source>
            <translation>Ignorierte Pfade</translation>
        </message>
        <message>
            <source>First login</source>
            <translation>Erste Anmeldung</translation>
        </message>
        <message>
            <source>Start on a laptop, notes</source>
            <translation>Hinweise zum Start auf dem Laptop</translation>
        </message>
        <message>
            <source>Day two</source>
            <translation>Der zweite Tag</translation>
        </message>
        <message>
            <source>Enterprise on-prem</source>
            <translation>Unternehmen im eigenen Haus</translation>
        </message>
        <message>
            <source>Jenkins at the centre, everything on your own machines, one sign-in, nothing leaves the house.</source>
            <translation>Jenkins in der Mitte, alles auf eigenen Maschinen, eine Anmeldung, nichts verlässt das Haus.</translation>
        </message>
        <message>
            <source>A company with its own machines, several teams and auditors who ask where the data is. Some people know Jenkins well, nobody wants to run a cluster yet.</source>
            <translation>Ein Unternehmen mit eigenen Maschinen, mehreren Teams und Prüfern, die fragen, wo die Daten liegen. Einige kennen Jenkins gut, einen Cluster will noch niemand betreiben.</translation>
        </message>
        <message>
            <source>Everything runs on your own machines</source>
            <translation>Alles läuft auf eigenen Maschinen</translation>
        </message>
        <message>
            <source>Several teams share what one looks after</source>
            <translation>Mehrere Teams teilen sich, was eines pflegt</translation>
        </message>
        <message>
            <source>Data, sign-in and secrets stay in the house</source>
            <translation>Daten, Anmeldung und Geheimnisse bleiben im Haus</translation>
        </message>
        <message>
            <source>GitLab all-in-one</source>
            <translation>GitLab für alles</translation>
        </message>
        <message>
            <source>One product for code, plans, pipelines and images; small, well-known parts around it.</source>
            <translation>Ein Produkt für Code, Pläne, Pipelines und Images; drumherum kleine, bekannte Teile.</translation>
        </message>
        <message>
            <source>A team that would rather run one large product well than ten small ones. It wants code, issues, pipelines and images under one roof and one sign-in, on its own machines.</source>
            <translation>Ein Team, das lieber ein großes Produkt gut betreibt als zehn kleine. Code, Issues, Pipelines und Images sollen unter ein Dach und hinter eine Anmeldung, auf eigenen Maschinen.</translation>
        </message>
        <message>
            <source>One application on one machine of your own</source>
            <translation>Eine Anwendung auf einer eigenen Maschine</translation>
        </message>
        <message>
            <source>One application to learn and to upgrade</source>
            <translation>Eine Anwendung zu lernen und zu aktualisieren</translation>
        </message>
        <message>
            <source>Few parts, few hours of care</source>
            <translation>Wenige Teile, wenige Stunden Pflege</translation>
        </message>
        <message>
            <source>Newcomers learn one surface</source>
            <translation>Neue lernen eine Oberfläche</translation>
        </message>
        <message>
            <source>Kubernetes GitOps</source>
            <translation>Kubernetes mit GitOps</translation>
        </message>
        <message>
            <source>A cluster that pulls its state from git; pipelines build and test, they never deploy.</source>
            <translation>Ein Cluster, der seinen Zustand aus Git holt; Pipelines bauen und testen, sie liefern nie aus.</translation>
        </message>
        <message>
            <source>Several teams on one Kubernetes cluster with a platform team that looks after it. Every change to what runs is a commit, and the cluster mends itself back to git.</source>
            <translation>Mehrere Teams auf einem Kubernetes-Cluster, um den sich ein Plattformteam kümmert. Jede Änderung am Betrieb ist ein Commit, und der Cluster stellt den Stand aus Git selbst wieder her.</translation>
        </message>
        <message>
            <source>A cluster pays off when many teams deploy to it</source>
            <translation>Ein Cluster lohnt sich, wenn viele Teams darauf ausliefern</translation>
        </message>
        <message>
            <source>A cluster can be rented</source>
            <translation>Ein Cluster lässt sich mieten</translation>
        </message>
        <message>
            <source>What fails is started again by itself, and the way back is a commit</source>
            <translation>Was ausfällt, startet von selbst neu, und der Weg zurück ist ein Commit</translation>
        </message>
        <message>
            <source>Small SaaS team on GitHub</source>
            <translation>Kleines SaaS-Team auf GitHub</translation>
        </message>
        <message>
            <source>As much as possible hosted by GitHub, one small machine for the product, little to look after.</source>
            <translation>So viel wie möglich bei GitHub, eine kleine Maschine für das Produkt, wenig zu betreuen.</translation>
        </message>
        <message>
            <source>Three to ten people who build one product and have no time to run tools. Code may lie with a service in the cloud; the product runs on one or two rented machines.</source>
            <translation>Drei bis zehn Menschen bauen ein Produkt und haben keine Zeit, Werkzeuge zu betreiben. Der Code darf bei einem Dienst in der Cloud liegen; das Produkt läuft auf ein, zwei gemieteten Maschinen.</translation>
        </message>
        <message>
            <source>Made for teams of up to a dozen</source>
            <translation>Gemacht für Teams bis zu einem Dutzend</translation>
        </message>
        <message>
            <source>The code and the pipelines lie with a service</source>
            <translation>Code und Pipelines liegen bei einem Dienst</translation>
        </message>
        <message>
            <source>Nothing has to be installed before the first change goes out</source>
            <translation>Vor der ersten ausgelieferten Änderung muss nichts installiert werden</translation>
        </message>
        <message>
            <source>Time to market</source>
            <translation>Zeit bis zum Kunden</translation>
        </message>
        <message>
            <source>How much does it matter that the first change is with customers soon?</source>
            <translation>Wie wichtig ist es, dass die erste Änderung bald beim Kunden ist?</translation>
        </message>
        <message>
            <source>The team knows it</source>
            <translation>Das Team kennt es</translation>
        </message>
        <message>
            <source>Nothing has to be set up and kept running</source>
            <translation>Nichts muss eingerichtet und am Laufen gehalten werden</translation>
        </message>
        <message>
            <source>Somebody else runs it</source>
            <translation>Jemand anders betreibt es</translation>
        </message>
        <message>
            <source>It waits for one other tool at most</source>
            <translation>Es wartet auf höchstens ein anderes Werkzeug</translation>
        </message>
        <message>
            <source>Reliability</source>
            <translation>Zuverlässigkeit</translation>
        </message>
        <message>
            <source>How much does it matter that it works at night and in three years?</source>
            <translation>Wie wichtig ist es, dass es nachts und in drei Jahren funktioniert?</translation>
        </message>
        <message>
            <source>In wide use for years</source>
            <translation>Seit Jahren weit verbreitet</translation>
        </message>
        <message>
            <source>In use at many teams</source>
            <translation>Bei vielen Teams in Gebrauch</translation>
        </message>
        <message>
            <source>Its makers go on with it</source>
            <translation>Der Hersteller führt es weiter</translation>
        </message>
        <message>
            <source>It works while the internet does not</source>
            <translation>Es funktioniert, wenn das Internet ausfällt</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>How much does money and working time matter?</source>
            <translation>Wie wichtig sind Geld und Arbeitszeit?</translation>
        </message>
        <message>
            <source>Nothing of it is paid</source>
            <translation>Nichts daran kostet Geld</translation>
        </message>
        <message>
            <source>What is used here is free</source>
            <translation>Was hier verwendet wird, ist kostenlos</translation>
        </message>
        <message>
            <source>One hour of care a month at most</source>
            <translation>Höchstens eine Stunde Pflege im Monat</translation>
        </message>
        <message>
            <source>Three hours of care a month at most</source>
            <translation>Höchstens drei Stunden Pflege im Monat</translation>
        </message>
        <message>
            <source>Compliance</source>
            <translation>Regeln und Nachweise</translation>
        </message>
        <message>
            <source>How much do auditors and contracts have to say?</source>
            <translation>Wie viel haben Prüfer und Verträge zu sagen?</translation>
        </message>
        <message>
            <source>The source is open and may be kept</source>
            <translation>Der Quelltext ist offen und darf behalten werden</translation>
        </message>
        <message>
            <source>Data stays on your own machines</source>
            <translation>Daten bleiben auf eigenen Maschinen</translation>
        </message>
        <message>
            <source>It can run on your own machines</source>
            <translation>Es kann auf eigenen Maschinen laufen</translation>
        </message>
        <message>
            <source>It works from a mirror without internet access</source>
            <translation>Es funktioniert mit einem Spiegel ohne Internetzugang</translation>
        </message>
        <message>
            <source>It works without internet access</source>
            <translation>Es funktioniert ohne Internetzugang</translation>
        </message>
        <message>
            <source>Hiring</source>
            <translation>Einstellen</translation>
        </message>
        <message>
            <source>How much does it matter that newcomers know it?</source>
            <translation>Wie wichtig ist es, dass Neue es kennen?</translation>
        </message>
        <message>
            <source>Many people on the market know it</source>
            <translation>Viele am Markt kennen es</translation>
        </message>
        <message>
            <source>Colleagues can teach it</source>
            <translation>Kollegen können es beibringen</translation>
        </message>
        <message>
            <source>Light source host with pull requests, protected branches and an API, on your own machine.</source>
            <translation>Leichter Code-Host mit Pull Requests, geschützten Branches und API, auf eigener Maschine.</translation>
        </message>
        <message>
            <source>A release every month, nothing else</source>
            <translation>Jeden Monat ein Release, sonst nichts</translation>
        </message>
        <message>
            <source>The open-source edition is complete; a paid enterprise edition exists</source>
            <translation>Die Open-Source-Ausgabe ist vollständig; es gibt eine bezahlte Enterprise-Ausgabe</translation>
        </message>
        <message>
            <source>Starts in seconds and needs few resources</source>
            <translation>Startet in Sekunden und braucht wenig Ressourcen</translation>
        </message>
        <message>
            <source>Reviews, protected branches, releases and packages in one small program</source>
            <translation>Reviews, geschützte Branches, Releases und Pakete in einem kleinen Programm</translation>
        </message>
        <message>
            <source>Sign-in, organisation, teams and hooks are set up from git</source>
            <translation>Anmeldung, Organisation, Teams und Hooks werden aus Git eingerichtet</translation>
        </message>
        <message>
            <source>One instance only; there is no active/active</source>
            <translation>Nur eine Instanz; Aktiv/Aktiv gibt es nicht</translation>
        </message>
        <message>
            <source>No built-in pipelines are switched on here; a CI server does that work</source>
            <translation>Die eingebauten Pipelines sind hier nicht eingeschaltet; diese Arbeit macht ein CI-Server</translation>
        </message>
        <message>
            <source>Machines sign in as a user of their own: Gitea cannot take a token that was chosen beforehand</source>
            <translation>Maschinen melden sich mit eigenem Benutzer an: Gitea nimmt kein vorab gewähltes Token</translation>
        </message>
        <message>
            <source>No licence cost, and the code stays in the house.</source>
            <translation>Keine Lizenzkosten, und der Code bleibt im Haus.</translation>
        </message>
        <message>
            <source>Fast pages and the review flow everybody knows.</source>
            <translation>Schnelle Seiten und der Review-Ablauf, den alle kennen.</translation>
        </message>
        <message>
            <source>One program, one database, one volume.</source>
            <translation>Ein Programm, eine Datenbank, ein Volume.</translation>
        </message>
        <message>
            <source>SSH port</source>
            <translation>SSH-Port</translation>
        </message>
        <message>
            <source>Port on the host for git over SSH</source>
            <translation>Port auf dem Host für Git über SSH</translation>
        </message>
        <message>
            <source>Approvals before merge</source>
            <translation>Freigaben vor dem Merge</translation>
        </message>
        <message>
            <source>Reviews that a pull request to main needs</source>
            <translation>Reviews, die ein Pull Request auf main braucht</translation>
        </message>
        <message>
            <source>Size of the data volume</source>
            <translation>Größe des Datenvolumes</translation>
        </message>
        <message>
            <source>Repositories, attachments and large files</source>
            <translation>Repositorys, Anhänge und große Dateien</translation>
        </message>
        <message>
            <source>Large files (LFS)</source>
            <translation>Große Dateien (LFS)</translation>
        </message>
        <message>
            <source>Keeps large files outside of the git history</source>
            <translation>Hält große Dateien aus der Git-Historie heraus</translation>
        </message>
        <message>
            <source>Group of administrators</source>
            <translation>Gruppe der Administratoren</translation>
        </message>
        <message>
            <source>Members of this group of the identity provider administer Gitea</source>
            <translation>Mitglieder dieser Gruppe des Identitätsanbieters verwalten Gitea</translation>
        </message>
        <message>
            <source>Group of developers</source>
            <translation>Gruppe der Entwickler</translation>
        </message>
        <message>
            <source>Members of this group may write to the repositories of the organisation</source>
            <translation>Mitglieder dieser Gruppe dürfen in die Repositorys der Organisation schreiben</translation>
        </message>
        <message>
            <source>sign-in</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <source>Hosted source host with pull requests, the largest community and pipelines built in.</source>
            <translation>Gehosteter Code-Host mit Pull Requests, der größten Community und eingebauten Pipelines.</translation>
        </message>
        <message>
            <source>Members, tokens and rules once a month</source>
            <translation>Mitglieder, Tokens und Regeln einmal im Monat</translation>
        </message>
        <message>
            <source>Free for public and small private work; rules for private repositories and single sign-on are paid</source>
            <translation>Kostenlos für Öffentliches und kleine private Arbeit; Regeln für private Repositorys und gemeinsame Anmeldung kosten</translation>
        </message>
        <message>
            <source>Everybody in the team has a seat: plan Team at the low end, Enterprise at the high end, both as offered for the first year</source>
            <translation>Jeder im Team hat einen Platz: unten der Plan Team, oben Enterprise, beide wie für das erste Jahr angeboten</translation>
        </message>
        <message>
            <source>Nothing to run, and everybody knows it</source>
            <translation>Nichts zu betreiben, und alle kennen es</translation>
        </message>
        <message>
            <source>Pipelines, packages and alerts for vulnerable dependencies are built in</source>
            <translation>Pipelines, Pakete und Alarme zu verwundbaren Abhängigkeiten sind eingebaut</translation>
        </message>
        <message>
            <source>The largest choice of integrations</source>
            <translation>Die größte Auswahl an Integrationen</translation>
        </message>
        <message>
            <source>Code and pipeline secrets lie with a company abroad; ask whoever is in charge of data protection</source>
            <translation>Code und Secrets der Pipeline liegen bei einem Unternehmen im Ausland; die Zuständigen für Datenschutz fragen</translation>
        </message>
        <message>
            <source>Tools inside your network are not reachable from its machines without a runner of your own</source>
            <translation>Werkzeuge im eigenen Netz sind ohne eigenen Runner von dort nicht erreichbar</translation>
        </message>
        <message>
            <source>Single sign-on and rules for private repositories need a paid plan</source>
            <translation>Gemeinsame Anmeldung und Regeln für private Repositorys brauchen einen bezahlten Tarif</translation>
        </message>
        <message>
            <source>No operation, a price per user.</source>
            <translation>Kein Betrieb, ein Preis je Person.</translation>
        </message>
        <message>
            <source>The tool most people know already.</source>
            <translation>Das Werkzeug, das die meisten schon kennen.</translation>
        </message>
        <message>
            <source>One system less to run, one supplier more to watch.</source>
            <translation>Ein System weniger zu betreiben, ein Lieferant mehr zu beobachten.</translation>
        </message>
        <message>
            <source>Visibility</source>
            <translation>Sichtbarkeit</translation>
        </message>
        <message>
            <source>Who sees the repository; internal needs an enterprise account</source>
            <translation>Wer das Repository sieht; internal braucht ein Enterprise-Konto</translation>
        </message>
        <message>
            <source>Self-managed source host with merge requests, issues, pipelines and an own registry in one installation.</source>
            <translation>Selbst betriebener Code-Host mit Merge Requests, Issues, Pipelines und eigener Registry in einer Installation.</translation>
        </message>
        <message>
            <source>A release every month and security releases between them; upgrade stops must be kept</source>
            <translation>Jeden Monat ein Release, dazwischen Sicherheitsreleases; Upgrade-Zwischenschritte sind einzuhalten</translation>
        </message>
        <message>
            <source>The Community Edition is free; approval rules and group hooks are in paid tiers</source>
            <translation>Die Community Edition ist kostenlos; Freigaberegeln und Gruppen-Hooks sind in bezahlten Stufen</translation>
        </message>
        <message>
            <source>Code, review, issues, pipelines and registry behind one sign-in</source>
            <translation>Code, Review, Issues, Pipelines und Registry hinter einer Anmeldung</translation>
        </message>
        <message>
            <source>Pipelines live where the code lives; no second server for them</source>
            <translation>Pipelines leben beim Code; kein zweiter Server dafür</translation>
        </message>
        <message>
            <source>Well documented upgrades and backups</source>
            <translation>Gut dokumentierte Upgrades und Sicherungen</translation>
        </message>
        <message>
            <source>Needs several gigabytes of memory from the first day</source>
            <translation>Braucht vom ersten Tag an mehrere Gigabyte Arbeitsspeicher</translation>
        </message>
        <message>
            <source>Upgrades must not skip the required stops</source>
            <translation>Upgrades dürfen die vorgeschriebenen Zwischenschritte nicht überspringen</translation>
        </message>
        <message>
            <source>The free edition knows no required approvals and no hooks for a whole group</source>
            <translation>Die kostenlose Ausgabe kennt keine Pflichtfreigaben und keine Hooks für eine ganze Gruppe</translation>
        </message>
        <message>
            <source>One supplier for the whole way from issue to release, with a paid tier when it is wanted.</source>
            <translation>Ein Lieferant für den ganzen Weg vom Issue zum Release, mit bezahlter Stufe, wenn gewünscht.</translation>
        </message>
        <message>
            <source>Everything about a change is on one page.</source>
            <translation>Alles über eine Änderung steht auf einer Seite.</translation>
        </message>
        <message>
            <source>One large program with one backup, that wants room and regular upgrades.</source>
            <translation>Ein großes Programm mit einer Sicherung, das Platz und regelmäßige Upgrades will.</translation>
        </message>
        <message>
            <source>Built-in container registry</source>
            <translation>Eingebaute Container-Registry</translation>
        </message>
        <message>
            <source>Serves registry.&lt;domain&gt;, unless another registry is picked</source>
            <translation>Bedient registry.&lt;domain&gt;, falls keine andere Registry gewählt ist</translation>
        </message>
        <message>
            <source>Team size</source>
            <translation>Größe des Teams</translation>
        </message>
        <message>
            <source>small: up to 20 people, saves memory; team: up to some hundred</source>
            <translation>small: bis 20 Personen, spart Speicher; team: bis einige hundert</translation>
        </message>
        <message>
            <source>Repositories, database, artifacts and images</source>
            <translation>Repositorys, Datenbank, Artefakte und Images</translation>
        </message>
        <message>
            <source>Days of own backups</source>
            <translation>Eigene Sicherungen (Tage)</translation>
        </message>
        <message>
            <source>Full backups that GitLab keeps itself; the backup job keeps older ones</source>
            <translation>Vollsicherungen, die GitLab selbst behält; ältere behält der Sicherungsjob</translation>
        </message>
        <message>
            <source>images</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>Self-hosted work tracker with plans, boards, roles and time lines, for development and other departments.</source>
            <translation>Selbst betriebene Aufgabenverwaltung mit Plänen, Boards, Rollen und Zeitleisten, für Entwicklung und andere Abteilungen.</translation>
        </message>
        <message>
            <source>A release every month; roles and projects need somebody in charge</source>
            <translation>Jeden Monat ein Release; Rollen und Projekte brauchen jemand Zuständigen</translation>
        </message>
        <message>
            <source>The Community edition is complete for planning; single sign-on and some boards are paid add-ons</source>
            <translation>Die Community Edition reicht zum Planen; gemeinsame Anmeldung und manche Boards sind bezahlte Zusätze</translation>
        </message>
        <message>
            <source>Classic plans and agile boards over the same work packages</source>
            <translation>Klassische Pläne und agile Boards über denselben Arbeitspaketen</translation>
        </message>
        <message>
            <source>Roles and rights fine enough for customers and other departments</source>
            <translation>Rollen und Rechte fein genug für Kunden und andere Abteilungen</translation>
        </message>
        <message>
            <source>Runs on your own machines, data stays there</source>
            <translation>Läuft auf eigenen Maschinen, die Daten bleiben dort</translation>
        </message>
        <message>
            <source>Sign-in through an identity provider (OpenID Connect) is an Enterprise add-on; here people have local accounts</source>
            <translation>Anmeldung über einen Identitätsanbieter (OpenID Connect) ist ein Enterprise-Zusatz; hier gibt es lokale Konten</translation>
        </message>
        <message>
            <source>Several services and a database for what small teams do in the issues of the source host</source>
            <translation>Mehrere Dienste und eine Datenbank für das, was kleine Teams in den Issues des Code-Hosts tun</translation>
        </message>
        <message>
            <source>Links to the code are made by number in the commit message; there is no deep integration</source>
            <translation>Verweise auf den Code entstehen über die Nummer in der Commit-Nachricht; eine tiefe Integration fehlt</translation>
        </message>
        <message>
            <source>Promises, plans and costs in one place, also for people who never see code.</source>
            <translation>Zusagen, Pläne und Kosten an einem Ort, auch für Menschen, die nie Code sehen.</translation>
        </message>
        <message>
            <source>More fields than a board needs, but one place for requests and faults.</source>
            <translation>Mehr Felder, als ein Board braucht, aber ein Ort für Wünsche und Fehler.</translation>
        </message>
        <message>
            <source>A web process, a worker and a database, with a backup every night.</source>
            <translation>Ein Web-Prozess, ein Worker und eine Datenbank, mit einer Sicherung jede Nacht.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Language of the pages and of the sample data</source>
            <translation>Sprache der Seiten und der Beispieldaten</translation>
        </message>
        <message>
            <source>Web processes</source>
            <translation>Web-Prozesse</translation>
        </message>
        <message>
            <source>Each takes about half a gigabyte of memory</source>
            <translation>Jeder braucht etwa ein halbes Gigabyte Arbeitsspeicher</translation>
        </message>
        <message>
            <source>Size of attachments</source>
            <translation>Größe der Anhänge</translation>
        </message>
        <message>
            <source>Volume for attached files</source>
            <translation>Volume für angehängte Dateien</translation>
        </message>
        <message>
            <source>Issues and pull requests of the source host, with forms for faults, requests and incidents, and labels.</source>
            <translation>Issues und Pull Requests des Code-Hosts, mit Formularen für Fehler, Wünsche und Vorfälle, und Labels.</translation>
        </message>
        <message>
            <source>Tidy labels and old issues</source>
            <translation>Labels und alte Issues aufräumen</translation>
        </message>
        <message>
            <source>Part of the source host</source>
            <translation>Teil des Code-Hosts</translation>
        </message>
        <message>
            <source>No second system: the reason for a change is one click from the change</source>
            <translation>Kein zweites System: Der Grund einer Änderung ist einen Klick von ihr entfernt</translation>
        </message>
        <message>
            <source>Forms ask for what is needed, so nobody has to ask back</source>
            <translation>Formulare fragen ab, was nötig ist; niemand muss nachfragen</translation>
        </message>
        <message>
            <source>Labels are the same in every repository, from git</source>
            <translation>Labels sind in jedem Repository gleich, aus Git</translation>
        </message>
        <message>
            <source>Little for planning over several repositories and teams</source>
            <translation>Wenig für die Planung über mehrere Repositorys und Teams</translation>
        </message>
        <message>
            <source>Departments without an account on the source host cannot write requests</source>
            <translation>Abteilungen ohne Konto beim Code-Host können keine Wünsche eintragen</translation>
        </message>
        <message>
            <source>Free and simple, without portfolio plans or reports.</source>
            <translation>Kostenlos und einfach, ohne Portfolioplanung oder Berichte.</translation>
        </message>
        <message>
            <source>The tool where the work is done anyway.</source>
            <translation>Das Werkzeug, in dem die Arbeit ohnehin stattfindet.</translation>
        </message>
        <message>
            <source>Nothing to run; incidents get a form and a label.</source>
            <translation>Nichts zu betreiben; Vorfälle bekommen ein Formular und ein Label.</translation>
        </message>
        <message>
            <source>Form for incidents</source>
            <translation>Formular für Vorfälle</translation>
        </message>
        <message>
            <source>Adds a form that asks for impact, time line and follow-ups</source>
            <translation>Fügt ein Formular hinzu, das nach Auswirkung, Zeitverlauf und Folgeaufgaben fragt</translation>
        </message>
        <message>
            <source>Allow free issues</source>
            <translation>Freie Issues erlauben</translation>
        </message>
        <message>
            <source>Issues without a form</source>
            <translation>Issues ohne Formular</translation>
        </message>
        <message>
            <source>issues</source>
            <translation>Issues</translation>
        </message>
        <message>
            <source>Pipelines of GitHub, with pinned actions, least rights and one container per step.</source>
            <translation>Pipelines von GitHub, mit festgeschriebenen Actions, geringsten Rechten und einem Container je Schritt.</translation>
        </message>
        <message>
            <source>Update pinned actions, look at minutes used</source>
            <translation>Festgeschriebene Actions nachziehen, verbrauchte Minuten ansehen</translation>
        </message>
        <message>
            <source>Minutes are free for public repositories, limited for private ones; own runners cost nothing</source>
            <translation>Minuten sind für öffentliche Repositorys kostenlos, für private begrenzt; eigene Runner kosten nichts</translation>
        </message>
        <message>
            <source>runner minute</source>
            <translation>Runner-Minute</translation>
        </message>
        <message>
            <source>10,000 minutes a month beyond those of the plan, on Linux: two ARM cores at the low end, four cores at the high end</source>
            <translation>10.000 Minuten im Monat über die des Plans hinaus, unter Linux: unten zwei ARM-Kerne, oben vier Kerne</translation>
        </message>
        <message>
            <source>No server to run; a new repository builds at once</source>
            <translation>Kein Server zu betreiben; ein neues Repository baut sofort</translation>
        </message>
        <message>
            <source>Results appear in the pull request itself</source>
            <translation>Ergebnisse erscheinen direkt im Pull Request</translation>
        </message>
        <message>
            <source>Runners of your own are possible where steps must reach your network</source>
            <translation>Eigene Runner sind möglich, wo Schritte das eigene Netz erreichen müssen</translation>
        </message>
        <message>
            <source>Other people's actions run with your rights: pin them by commit, as here</source>
            <translation>Fremde Actions laufen mit den eigenen Rechten: per Commit festschreiben, wie hier</translation>
        </message>
        <message>
            <source>Minutes of private repositories cost money when the free ones are used up</source>
            <translation>Minuten privater Repositorys kosten Geld, sobald die kostenlosen verbraucht sind</translation>
        </message>
        <message>
            <source>Machines of GitHub do not reach services inside your network</source>
            <translation>Maschinen von GitHub erreichen keine Dienste im eigenen Netz</translation>
        </message>
        <message>
            <source>Pay for minutes instead of for a server.</source>
            <translation>Minuten bezahlen statt eines Servers.</translation>
        </message>
        <message>
            <source>Large choice of actions, good logs, one click from the pull request.</source>
            <translation>Große Auswahl an Actions, gute Logs, einen Klick vom Pull Request entfernt.</translation>
        </message>
        <message>
            <source>Nothing to patch, but also nothing to repair when it is away.</source>
            <translation>Nichts zu patchen, aber bei Ausfall auch nichts zu reparieren.</translation>
        </message>
        <message>
            <source>Machines</source>
            <translation>Maschinen</translation>
        </message>
        <message>
            <source>self-hosted: runners of your own, with Docker, that reach your network</source>
            <translation>self-hosted: eigene Runner mit Docker, die das eigene Netz erreichen</translation>
        </message>
        <message>
            <source>Days to keep artifacts</source>
            <translation>Artefakte behalten (Tage)</translation>
        </message>
        <message>
            <source>Reports and packages of a run</source>
            <translation>Berichte und Pakete eines Laufs</translation>
        </message>
        <message>
            <source>Longest step</source>
            <translation>Längster Schritt</translation>
        </message>
        <message>
            <source>Minutes for steps that name no limit of their own</source>
            <translation>Minuten für Schritte, die keine eigene Grenze nennen</translation>
        </message>
        <message>
            <source>branches, pull requests</source>
            <translation>Branches, Pull Requests</translation>
        </message>
        <message>
            <source>jobs</source>
            <translation>Jobs</translation>
        </message>
        <message>
            <source>image name</source>
            <translation>Image-Name</translation>
        </message>
        <message>
            <source>failed and mended builds</source>
            <translation>gescheiterte und reparierte Builds</translation>
        </message>
        <message>
            <source>Machines of GitHub do not reach a registry inside your network, so publishing an image fails.</source>
            <translation>Maschinen von GitHub erreichen keine Registry im eigenen Netz, das Veröffentlichen eines Images scheitert also.</translation>
        </message>
        <message>
            <source>Use runners of your own</source>
            <translation>Eigene Runner verwenden</translation>
        </message>
        <message>
            <source>Pipelines of GitLab, run by a runner of your own that registers itself.</source>
            <translation>Pipelines von GitLab, ausgeführt von einem eigenen Runner, der sich selbst anmeldet.</translation>
        </message>
        <message>
            <source>Keep the runner at the version of GitLab</source>
            <translation>Den Runner auf der Version von GitLab halten</translation>
        </message>
        <message>
            <source>Free with the Community Edition; merge trains and more are paid</source>
            <translation>Kostenlos mit der Community Edition; Merge Trains und mehr kosten</translation>
        </message>
        <message>
            <source>Results, reports and logs appear in the merge request itself</source>
            <translation>Ergebnisse, Berichte und Logs erscheinen direkt im Merge Request</translation>
        </message>
        <message>
            <source>Every job is a fresh container, on Docker and on Kubernetes alike</source>
            <translation>Jeder Job ist ein frischer Container, auf Docker wie auf Kubernetes</translation>
        </message>
        <message>
            <source>No server of its own: the source host is the server</source>
            <translation>Kein eigener Server: der Code-Host ist der Server</translation>
        </message>
        <message>
            <source>Tied to GitLab; the pipeline has to be written anew when the source host changes</source>
            <translation>An GitLab gebunden; mit dem Code-Host wechselt auch die Sprache der Pipeline</translation>
        </message>
        <message>
            <source>Runner and GitLab should have the same minor version</source>
            <translation>Runner und GitLab sollten dieselbe Minor-Version haben</translation>
        </message>
        <message>
            <source>Variables of the project reach every branch; protect branches and choose members with care</source>
            <translation>Variablen des Projekts erreichen jeden Branch; Branches schützen und Mitglieder mit Bedacht wählen</translation>
        </message>
        <message>
            <source>One product less to buy and to look after.</source>
            <translation>Ein Produkt weniger zu kaufen und zu pflegen.</translation>
        </message>
        <message>
            <source>One file, a live log, and the report beside the change.</source>
            <translation>Eine Datei, ein Live-Log und der Bericht neben der Änderung.</translation>
        </message>
        <message>
            <source>The runner is stateless; a second one is a second container.</source>
            <translation>Der Runner hat keinen Zustand; ein zweiter ist ein zweiter Container.</translation>
        </message>
        <message>
            <source>Jobs at the same time</source>
            <translation>Gleichzeitige Jobs</translation>
        </message>
        <message>
            <source>Most job containers that may run at once</source>
            <translation>Wie viele Job-Container höchstens zugleich laufen</translation>
        </message>
        <message>
            <source>Memory of a job</source>
            <translation>Speicher eines Jobs</translation>
        </message>
        <message>
            <source>Limit of a job's container</source>
            <translation>Grenze für den Container eines Jobs</translation>
        </message>
        <message>
            <source>Keep artifacts</source>
            <translation>Artefakte behalten</translation>
        </message>
        <message>
            <source>After that GitLab removes reports and packages of a pipeline</source>
            <translation>Danach entfernt GitLab Berichte und Pakete einer Pipeline</translation>
        </message>
        <message>
            <source>branches, merge requests</source>
            <translation>Branches, Merge Requests</translation>
        </message>
        <message>
            <source>job containers</source>
            <translation>Job-Container</translation>
        </message>
        <message>
            <source>failed pipelines</source>
            <translation>gescheiterte Pipelines</translation>
        </message>
        <message>
            <source>Automation server, configured as code, with pinned plug-ins and agents that live for one build step.</source>
            <translation>Automatisierungsserver, als Code konfiguriert, mit festgeschriebenen Plug-ins und Agenten, die für einen Build-Schritt leben.</translation>
        </message>
        <message>
            <source>Monthly plug-in and LTS updates, looking after agents</source>
            <translation>Monatliche Updates von Plug-ins und LTS, Agenten betreuen</translation>
        </message>
        <message>
            <source>No paid part is needed</source>
            <translation>Kein bezahlter Teil nötig</translation>
        </message>
        <message>
            <source>Builds anything; a plug-in exists for almost every system</source>
            <translation>Baut alles; für fast jedes System gibt es ein Plug-in</translation>
        </message>
        <message>
            <source>Everything is in git: configuration, plug-ins, folders, pipeline</source>
            <translation>Alles liegt in Git: Konfiguration, Plug-ins, Ordner, Pipeline</translation>
        </message>
        <message>
            <source>Runs fully on your own machines</source>
            <translation>Läuft ganz auf eigenen Maschinen</translation>
        </message>
        <message>
            <source>There is no active/active controller in open-source Jenkins: what makes it dependable is configuration as code, pinned plug-ins, a persistent home, throw-away agents, a backup and a liveness check</source>
            <translation>Jenkins als Open Source kennt keinen Aktiv/Aktiv-Controller: Verlässlich machen ihn Konfiguration als Code, festgeschriebene Plug-ins, ein dauerhaftes Home, Wegwerf-Agenten, eine Sicherung und eine Lebensprüfung</translation>
        </message>
        <message>
            <source>Plug-ins need updates every month; security advisories are frequent</source>
            <translation>Plug-ins brauchen jeden Monat Updates; Sicherheitsmeldungen sind häufig</translation>
        </message>
        <message>
            <source>Pull requests from forks run code on your agents; keep the trust setting of the folder</source>
            <translation>Pull Requests aus Forks führen Code auf den eigenen Agenten aus; die Vertrauenseinstellung des Ordners beibehalten</translation>
        </message>
        <message>
            <source>No licence cost and no lock-in, at the price of somebody who looks after it.</source>
            <translation>Keine Lizenzkosten und keine Bindung, zum Preis einer Person, die sich kümmert.</translation>
        </message>
        <message>
            <source>The pipeline is code beside the product, and runs for every branch and pull request.</source>
            <translation>Die Pipeline ist Code neben dem Produkt und läuft für jeden Branch und Pull Request.</translation>
        </message>
        <message>
            <source>A lost controller is rebuilt from git and one volume.</source>
            <translation>Ein verlorener Controller entsteht aus Git und einem Volume neu.</translation>
        </message>
        <message>
            <source>Agents at the same time</source>
            <translation>Gleichzeitige Agenten</translation>
        </message>
        <message>
            <source>Most build containers that may run at once</source>
            <translation>Wie viele Build-Container höchstens zugleich laufen</translation>
        </message>
        <message>
            <source>Memory of an agent</source>
            <translation>Speicher eines Agenten</translation>
        </message>
        <message>
            <source>Limit of the container that holds the workspace of a build step</source>
            <translation>Grenze des Containers, der den Arbeitsbereich eines Build-Schritts hält</translation>
        </message>
        <message>
            <source>Builds kept per branch</source>
            <translation>Behaltene Builds je Branch</translation>
        </message>
        <message>
            <source>Older builds and their artifacts are removed</source>
            <translation>Ältere Builds und ihre Artefakte werden entfernt</translation>
        </message>
        <message>
            <source>Longest build</source>
            <translation>Längster Build</translation>
        </message>
        <message>
            <source>Minutes after which a build is stopped</source>
            <translation>Minuten, nach denen ein Build abgebrochen wird</translation>
        </message>
        <message>
            <source>Members of this group of the identity provider administer Jenkins</source>
            <translation>Mitglieder dieser Gruppe des Identitätsanbieters verwalten Jenkins</translation>
        </message>
        <message>
            <source>Size of the home volume</source>
            <translation>Größe des Home-Volumes</translation>
        </message>
        <message>
            <source>Build records, logs and artifacts</source>
            <translation>Aufzeichnungen, Logs und Artefakte der Builds</translation>
        </message>
        <message>
            <source>branches, pull requests, web hook</source>
            <translation>Branches, Pull Requests, Webhook</translation>
        </message>
        <message>
            <source>agents</source>
            <translation>Agenten</translation>
        </message>
        <message>
            <source>Jenkins starts its agents through the Docker API, and the picked runtime offers none to services.</source>
            <translation>Jenkins startet seine Agenten über die Docker-API, und die gewählte Laufzeitumgebung bietet Diensten keine.</translation>
        </message>
        <message>
            <source>Run the stack with Docker Compose</source>
            <translation>Den Stack mit Docker Compose betreiben</translation>
        </message>
        <message>
            <source>Run the stack on Kubernetes</source>
            <translation>Den Stack auf Kubernetes betreiben</translation>
        </message>
        <message>
            <source>The source host is outside: it reaches Jenkins only when the address of Jenkins is public. Until then changes are found by the scan every hour.</source>
            <translation>Der Code-Host liegt außerhalb: Er erreicht Jenkins nur, wenn dessen Adresse öffentlich ist. Bis dahin findet der stündliche Scan die Änderungen.</translation>
        </message>
        <message>
            <source>Keep the code inside the stack with Gitea</source>
            <translation>Den Code mit Gitea im Stack halten</translation>
        </message>
        <message>
            <source>Build where the code is, with GitHub Actions</source>
            <translation>Mit GitHub Actions bauen, wo der Code liegt</translation>
        </message>
        <message>
            <source>Small CI server whose pipeline is one short file; every step is a container.</source>
            <translation>Kleiner CI-Server, dessen Pipeline eine kurze Datei ist; jeder Schritt ist ein Container.</translation>
        </message>
        <message>
            <source>A release every month; agents and server together</source>
            <translation>Jeden Monat ein Release; Agenten und Server zusammen</translation>
        </message>
        <message>
            <source>No paid part</source>
            <translation>Kein bezahlter Teil</translation>
        </message>
        <message>
            <source>Server and agent are one small program each</source>
            <translation>Server und Agent sind je ein kleines Programm</translation>
        </message>
        <message>
            <source>The pipeline is short and easy to read</source>
            <translation>Die Pipeline ist kurz und gut lesbar</translation>
        </message>
        <message>
            <source>Signs in through the source host; nothing else to manage</source>
            <translation>Anmeldung über den Code-Host; sonst ist nichts zu verwalten</translation>
        </message>
        <message>
            <source>No store for artifacts and test reports: they live as long as the run</source>
            <translation>Kein Speicher für Artefakte und Testberichte: Sie leben so lange wie der Lauf</translation>
        </message>
        <message>
            <source>Needs an OAuth application on the source host, which a person or a script has to create once</source>
            <translation>Braucht eine OAuth-Anwendung beim Code-Host, die eine Person oder ein Skript einmal anlegen muss</translation>
        </message>
        <message>
            <source>No limit of time for one step, only for the run; the pipeline here brings its own</source>
            <translation>Kein Zeitlimit je Schritt, nur für den Lauf; die Pipeline hier bringt ein eigenes mit</translation>
        </message>
        <message>
            <source>Little to run and no licence cost.</source>
            <translation>Wenig zu betreiben und keine Lizenzkosten.</translation>
        </message>
        <message>
            <source>A pipeline that fits on one page.</source>
            <translation>Eine Pipeline, die auf eine Seite passt.</translation>
        </message>
        <message>
            <source>Two containers and one small volume.</source>
            <translation>Zwei Container und ein kleines Volume.</translation>
        </message>
        <message>
            <source>Administrators</source>
            <translation>Administratoren</translation>
        </message>
        <message>
            <source>User names on the source host, with commas between</source>
            <translation>Benutzernamen beim Code-Host, durch Kommas getrennt</translation>
        </message>
        <message>
            <source>Runs at the same time</source>
            <translation>Gleichzeitige Läufe</translation>
        </message>
        <message>
            <source>Most pipelines that the agent runs at once</source>
            <translation>Höchstzahl der Pipelines, die der Agent zugleich ausführt</translation>
        </message>
        <message>
            <source>Longest run</source>
            <translation>Längster Lauf</translation>
        </message>
        <message>
            <source>Minutes after which a run is stopped</source>
            <translation>Minuten, nach denen ein Lauf abgebrochen wird</translation>
        </message>
        <message>
            <source>Size of a workspace</source>
            <translation>Größe eines Workspace</translation>
        </message>
        <message>
            <source>Volume of a run on Kubernetes</source>
            <translation>Volume eines Laufs auf Kubernetes</translation>
        </message>
        <message>
            <source>branches, pull requests, sign-in</source>
            <translation>Branches, Pull Requests, Anmeldung</translation>
        </message>
        <message>
            <source>step containers</source>
            <translation>Schritt-Container</translation>
        </message>
        <message>
            <source>Woodpecker starts its steps through the Docker API, and the picked runtime offers none to services.</source>
            <translation>Woodpecker startet seine Schritte über die Docker-API, und die gewählte Laufzeitumgebung bietet Diensten keine an.</translation>
        </message>
        <message>
            <source>The source host is outside: it starts builds only when the address of Woodpecker is public.</source>
            <translation>Der Code-Host liegt außerhalb: Er startet Builds nur, wenn die Adresse von Woodpecker öffentlich ist.</translation>
        </message>
        <message>
            <source>Builds images from Dockerfiles without any daemon, made for pipelines and clusters.</source>
            <translation>Baut Images aus Dockerfiles ganz ohne Daemon, gemacht für Pipelines und Cluster.</translation>
        </message>
        <message>
            <source>Update the builder and the base images</source>
            <translation>Builder und Basis-Images aktualisieren</translation>
        </message>
        <message>
            <source>Open source, no paid edition</source>
            <translation>Open Source, keine bezahlte Ausgabe</translation>
        </message>
        <message>
            <source>No daemon and no socket, so nothing of the host has to be handed to a pipeline.</source>
            <translation>Kein Daemon und kein Socket, also wird einer Pipeline nichts vom Host überlassen.</translation>
        </message>
        <message>
            <source>Works the same in Docker, Podman and Kubernetes agents.</source>
            <translation>Arbeitet in Docker-, Podman- und Kubernetes-Agenten gleich.</translation>
        </message>
        <message>
            <source>Reads ordinary Dockerfiles, and can build images step by step from a script where they are not enough.</source>
            <translation>Liest gewöhnliche Dockerfiles und baut Images schrittweise per Skript, wo sie nicht reichen.</translation>
        </message>
        <message>
            <source>Inside Docker it still needs a privileged container or an unconfined seccomp profile, because the default profile forbids user namespaces.</source>
            <translation>Innerhalb von Docker braucht es dennoch einen privilegierten Container oder ein offenes seccomp-Profil, weil das Standardprofil User-Namespaces verbietet.</translation>
        </message>
        <message>
            <source>The vfs storage that works everywhere copies every layer, so large images take time and disk.</source>
            <translation>Der Speicher vfs, der überall geht, kopiert jede Schicht; große Images brauchen Zeit und Platz.</translation>
        </message>
        <message>
            <source>Some BuildKit extensions of the Dockerfile arrive later or not at all.</source>
            <translation>Manche BuildKit-Erweiterungen des Dockerfiles kommen später oder gar nicht.</translation>
        </message>
        <message>
            <source>Open source without a vendor's conditions.</source>
            <translation>Open Source ohne Bedingungen eines Herstellers.</translation>
        </message>
        <message>
            <source>The Dockerfiles stay as they are.</source>
            <translation>Die Dockerfiles bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Nothing to run and nothing to guard between two builds.</source>
            <translation>Zwischen zwei Builds ist nichts zu betreiben und nichts zu bewachen.</translation>
        </message>
        <message>
            <source>Storage driver</source>
            <translation>Speichertreiber</translation>
        </message>
        <message>
            <source>vfs works everywhere. overlay is faster and needs a kernel and an agent that allow it inside containers</source>
            <translation>vfs geht überall. overlay ist schneller und braucht einen Kernel und einen Agenten, die es in Containern erlauben</translation>
        </message>
        <message>
            <source>Keep the layer cache in the registry</source>
            <translation>Schichten-Cache in der Registry halten</translation>
        </message>
        <message>
            <source>Pays off for Dockerfiles with long RUN steps; takes space in the registry</source>
            <translation>Lohnt sich bei Dockerfiles mit langen RUN-Schritten; belegt Platz in der Registry</translation>
        </message>
        <message>
            <source>Platform of the image</source>
            <translation>Plattform des Images</translation>
        </message>
        <message>
            <source>What the machines that run it have</source>
            <translation>Die der Maschinen, auf denen es läuft</translation>
        </message>
        <message>
            <source>build step</source>
            <translation>Build-Schritt</translation>
        </message>
        <message>
            <source>image</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Builds Dockerfiles fast and in parallel, with a cache that travels through the registry.</source>
            <translation>Baut Dockerfiles schnell und parallel, mit einem Cache, der über die Registry mitreist.</translation>
        </message>
        <message>
            <source>BuildKit is open source; only Docker Desktop asks larger companies for a subscription</source>
            <translation>BuildKit ist Open Source; nur Docker Desktop verlangt von größeren Unternehmen ein Abonnement</translation>
        </message>
        <message>
            <source>The builder that developers have on their laptops, so a build fails at home before it fails in the pipeline.</source>
            <translation>Derselbe Builder wie auf den Laptops, also scheitert ein Build daheim, bevor er in der Pipeline scheitert.</translation>
        </message>
        <message>
            <source>Parallel stages and a registry cache make second builds quick, also on fresh agents.</source>
            <translation>Parallele Stufen und ein Cache in der Registry machen zweite Builds schnell, auch auf frischen Agenten.</translation>
        </message>
        <message>
            <source>Runs inside one pipeline step, without a daemon to look after.</source>
            <translation>Läuft in einem Schritt der Pipeline, ohne Daemon, um den man sich kümmert.</translation>
        </message>
        <message>
            <source>Inside a container it needs privileged mode or an unconfined seccomp profile; agents that refuse both cannot use it.</source>
            <translation>Braucht im Container den privilegierten Modus oder ein offenes seccomp-Profil; Agenten, die beides verweigern, scheiden aus.</translation>
        </message>
        <message>
            <source>With the Docker daemon instead, whoever changes a pipeline is root on the build machine.</source>
            <translation>Mit dem Docker-Daemon stattdessen ist root auf der Build-Maschine, wer eine Pipeline ändert.</translation>
        </message>
        <message>
            <source>The image archive handed to scanners holds one platform; several platforms need a build each.</source>
            <translation>Das Image-Archiv für Scanner enthält eine Plattform; mehrere Plattformen brauchen je einen Build.</translation>
        </message>
        <message>
            <source>No licence and no service to pay for.</source>
            <translation>Weder Lizenz noch Dienst zu bezahlen.</translation>
        </message>
        <message>
            <source>Plain Dockerfiles, quick second builds, the same at home.</source>
            <translation>Einfache Dockerfiles, schnelle zweite Builds, daheim genauso.</translation>
        </message>
        <message>
            <source>No socket of the host in pipelines, nothing that keeps running.</source>
            <translation>Kein Socket des Hosts in Pipelines, nichts läuft weiter.</translation>
        </message>
        <message>
            <source>Where BuildKit runs</source>
            <translation>Wo BuildKit läuft</translation>
        </message>
        <message>
            <source>own: inside the pipeline step, ends with it. docker: the Docker daemon that the CI engine gives to steps</source>
            <translation>own: im Schritt der Pipeline, endet mit ihm. docker: der Docker-Daemon, den die CI-Engine ihren Schritten gibt</translation>
        </message>
        <message>
            <source>Keep the build cache in the registry</source>
            <translation>Build-Cache in der Registry halten</translation>
        </message>
        <message>
            <source>Quick builds on fresh agents, for some space in the registry. Only with a BuildKit of its own</source>
            <translation>Schnelle Builds auf frischen Agenten, für etwas Platz in der Registry. Nur mit eigenem BuildKit</translation>
        </message>
        <message>
            <source>The build wants a Docker daemon, and the picked CI engine gives none to its steps.</source>
            <translation>Der Build verlangt einen Docker-Daemon, und die gewählte CI-Engine gibt ihren Schritten keinen.</translation>
        </message>
        <message>
            <source>Run BuildKit inside the step</source>
            <translation>BuildKit im Schritt laufen lassen</translation>
        </message>
        <message>
            <source>Load tests as code, with thresholds that fail the pipeline when a release got slower.</source>
            <translation>Lasttests als Code, mit Schwellen, an denen die Pipeline scheitert, wenn ein Release langsamer wurde.</translation>
        </message>
        <message>
            <source>Keep profiles and thresholds close to real traffic</source>
            <translation>Profile und Schwellen nah am echten Verkehr halten</translation>
        </message>
        <message>
            <source>The program is free; test runs from a hosted cloud are paid by use</source>
            <translation>Das Programm ist kostenlos; Testläufe aus der Cloud kosten nach Verbrauch</translation>
        </message>
        <message>
            <source>One small binary, tests in JavaScript, limits in the test itself.</source>
            <translation>Ein kleines Programm, Tests in JavaScript, Grenzen im Test selbst.</translation>
        </message>
        <message>
            <source>Thousands of callers from one machine.</source>
            <translation>Tausende Aufrufer von einer Maschine.</translation>
        </message>
        <message>
            <source>Results can go straight into the metrics store, next to the service's own numbers.</source>
            <translation>Ergebnisse können direkt in den Metrikspeicher, neben die Zahlen des Dienstes.</translation>
        </message>
        <message>
            <source>Load from inside the stack does not see the ingress, the network or the user's distance.</source>
            <translation>Last von innen sieht weder Ingress noch Netz noch die Entfernung der Anwender.</translation>
        </message>
        <message>
            <source>A number is only worth something against the same machine and the same data; shared agents make it shaky.</source>
            <translation>Eine Zahl taugt nur im Vergleich mit derselben Maschine und denselben Daten; geteilte Agenten machen sie unsicher.</translation>
        </message>
        <message>
            <source>It speaks JavaScript but is not Node, so most packages do not work in it.</source>
            <translation>Spricht JavaScript, ist aber nicht Node; die meisten Pakete laufen darin nicht.</translation>
        </message>
        <message>
            <source>Promised response times are tested with each release.</source>
            <translation>Zugesagte Antwortzeiten werden mit jedem Release geprüft.</translation>
        </message>
        <message>
            <source>Load tests live next to the code and run in a minute.</source>
            <translation>Lasttests liegen beim Code und laufen in einer Minute.</translation>
        </message>
        <message>
            <source>Limits are known before the customers find them.</source>
            <translation>Grenzen sind bekannt, bevor Kunden sie finden.</translation>
        </message>
        <message>
            <source>Callers at once</source>
            <translation>Gleichzeitige Aufrufer</translation>
        </message>
        <message>
            <source>How many virtual users call the service at the same time</source>
            <translation>Wie viele virtuelle Anwender den Dienst zugleich aufrufen</translation>
        </message>
        <message>
            <source>Length of the test</source>
            <translation>Dauer des Tests</translation>
        </message>
        <message>
            <source>Short in the pipeline; run longer ones by hand</source>
            <translation>Kurz in der Pipeline; längere von Hand</translation>
        </message>
        <message>
            <source>95 % of the answers within (ms)</source>
            <translation>95 % der Antworten innerhalb von (ms)</translation>
        </message>
        <message>
            <source>The pipeline fails when more than one answer in twenty takes longer</source>
            <translation>Die Pipeline scheitert, wenn mehr als eine von zwanzig Antworten länger braucht</translation>
        </message>
        <message>
            <source>Failed requests below (per mille)</source>
            <translation>Fehler weniger als (Promille)</translation>
        </message>
        <message>
            <source>The pipeline fails when more requests than this fail</source>
            <translation>Die Pipeline scheitert, wenn mehr Anfragen fehlschlagen</translation>
        </message>
        <message>
            <source>Send results to the metrics store</source>
            <translation>Ergebnisse an den Metrikspeicher senden</translation>
        </message>
        <message>
            <source>Writes the load test's own numbers next to the service's; the store must take remote writes</source>
            <translation>Schreibt die Zahlen des Lasttests neben die des Dienstes; der Speicher muss Remote Write annehmen</translation>
        </message>
        <message>
            <source>Address of the deployed service</source>
            <translation>Adresse des ausgelieferten Dienstes</translation>
        </message>
        <message>
            <source>Empty: by its name inside the stack, or https://app.&lt;domain&gt; for pipelines outside. Set it when releases go to other machines</source>
            <translation>Leer: beim Namen im Stack, oder https://app.&lt;domain&gt; für Pipelines von außen. Setzen, wenn Releases auf andere Maschinen gehen</translation>
        </message>
        <message>
            <source>load test</source>
            <translation>Lasttest</translation>
        </message>
        <message>
            <source>deployed service</source>
            <translation>ausgelieferter Dienst</translation>
        </message>
        <message>
            <source>results</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <source>Nothing deploys the service, so the pipeline has nothing to load; the test runs by hand only (make load).</source>
            <translation>Nichts liefert den Dienst aus, die Pipeline hat also nichts zu belasten; der Test läuft nur von Hand (make load).</translation>
        </message>
        <message>
            <source>Deploy from the pipeline with Ansible</source>
            <translation>Aus der Pipeline mit Ansible ausliefern</translation>
        </message>
        <message>
            <source>Load test results shall go to the metrics store, but none that takes remote writes is picked.</source>
            <translation>Ergebnisse des Lasttests sollen in den Metrikspeicher, aber keiner mit Remote Write ist gewählt.</translation>
        </message>
        <message>
            <source>Keep the results in the pipeline only</source>
            <translation>Die Ergebnisse nur in der Pipeline behalten</translation>
        </message>
        <message>
            <source>Tests in real browsers: Chromium, Firefox and WebKit, with a recording of every failure.</source>
            <translation>Tests in echten Browsern: Chromium, Firefox und WebKit, mit einer Aufzeichnung jedes Fehlschlags.</translation>
        </message>
        <message>
            <source>Keep tests steady and few</source>
            <translation>Tests stabil und wenige halten</translation>
        </message>
        <message>
            <source>Open source; hosted browsers are offered by others</source>
            <translation>Open Source; gehostete Browser bieten andere an</translation>
        </message>
        <message>
            <source>Waits for what it looks at by itself, so that tests fail for reasons and not for timing.</source>
            <translation>Wartet von selbst auf das, was geprüft wird; Tests scheitern also aus einem Grund und nicht am Timing.</translation>
        </message>
        <message>
            <source>Trace, screen shot and video of each failure.</source>
            <translation>Trace, Screenshot und Video zu jedem Fehlschlag.</translation>
        </message>
        <message>
            <source>The three browser engines in one image.</source>
            <translation>Die drei Browser-Engines in einem Image.</translation>
        </message>
        <message>
            <source>The image holds three browsers and weighs more than a gigabyte.</source>
            <translation>Das Image enthält drei Browser und wiegt mehr als ein Gigabyte.</translation>
        </message>
        <message>
            <source>Image and library must have the same version; update both in one change.</source>
            <translation>Image und Bibliothek müssen dieselbe Version haben; beide in einer Änderung aktualisieren.</translation>
        </message>
        <message>
            <source>Browser tests are the dearest kind; keep them to what customers pay for.</source>
            <translation>Browsertests sind die teuerste Art; auf das beschränken, wofür Kunden zahlen.</translation>
        </message>
        <message>
            <source>The ways customers take are tried before each release.</source>
            <translation>Die Wege der Kunden werden vor jedem Release durchgespielt.</translation>
        </message>
        <message>
            <source>Failures can be replayed step by step.</source>
            <translation>Fehlschläge lassen sich Schritt für Schritt nachspielen.</translation>
        </message>
        <message>
            <source>A few of the tests make a good check after each deployment.</source>
            <translation>Einige der Tests taugen gut als Prüfung nach jedem Deployment.</translation>
        </message>
        <message>
            <source>Browser</source>
            <translation>Browser</translation>
        </message>
        <message>
            <source>Which engine the pipeline uses</source>
            <translation>Welche Engine die Pipeline nutzt</translation>
        </message>
        <message>
            <source>Test the deployed service too</source>
            <translation>Auch den deployten Dienst testen</translation>
        </message>
        <message>
            <source>After each deployment the tests run against the address where the service was deployed</source>
            <translation>Nach jedem Deployment laufen die Tests gegen die Adresse, unter der der Dienst deployt wurde</translation>
        </message>
        <message>
            <source>Longest wait for the new release</source>
            <translation>Längstes Warten auf das neue Release</translation>
        </message>
        <message>
            <source>How long the tests wait until the deployed service says that it is the new version</source>
            <translation>Wie lange die Tests warten, bis der deployte Dienst sich als neue Version meldet</translation>
        </message>
        <message>
            <source>browser tests</source>
            <translation>Browsertests</translation>
        </message>
        <message>
            <source>Acceptance tests that read like sentences, for services, web pages and whole processes.</source>
            <translation>Akzeptanztests, die sich wie Sätze lesen, für Dienste, Webseiten und ganze Prozesse.</translation>
        </message>
        <message>
            <source>Keep keywords tidy and tests true</source>
            <translation>Keywords aufgeräumt und Tests zutreffend halten</translation>
        </message>
        <message>
            <source>Open source, backed by a foundation; no paid part is needed</source>
            <translation>Open Source, getragen von einer Stiftung; kein bezahlter Teil ist nötig</translation>
        </message>
        <message>
            <source>Testers and analysts read, review and write the tests themselves.</source>
            <translation>Wer testet und analysiert, liest, prüft und schreibt die Tests selbst.</translation>
        </message>
        <message>
            <source>Libraries for nearly everything, and Python where one is missing.</source>
            <translation>Bibliotheken für fast alles, und Python, wo eine fehlt.</translation>
        </message>
        <message>
            <source>The report shows each step, so that a failure is understood without a debugger.</source>
            <translation>Der Bericht zeigt jeden Schritt; ein Fehlschlag ist so ohne Debugger zu verstehen.</translation>
        </message>
        <message>
            <source>Without somebody who looks after the keywords, tests turn into copies of each other.</source>
            <translation>Ohne jemanden, der die Keywords pflegt, werden Tests zu Kopien voneinander.</translation>
        </message>
        <message>
            <source>Logic does not belong into test files; put it into Python libraries early.</source>
            <translation>Logik gehört nicht in Testdateien; sie früh in Python-Bibliotheken legen.</translation>
        </message>
        <message>
            <source>What was agreed can be read in the tests, and the report shows that it holds.</source>
            <translation>Was vereinbart war, steht lesbar in den Tests, und der Bericht zeigt, dass es gilt.</translation>
        </message>
        <message>
            <source>Python underneath, plain text in reviews, JUnit results in the pipeline.</source>
            <translation>Darunter Python, in Reviews reiner Text, in der Pipeline JUnit-Ergebnisse.</translation>
        </message>
        <message>
            <source>The same tests check the deployed service after a release.</source>
            <translation>Dieselben Tests prüfen nach einem Release den deployten Dienst.</translation>
        </message>
        <message>
            <source>Tags that the pipeline leaves out</source>
            <translation>Tags, die die Pipeline auslässt</translation>
        </message>
        <message>
            <source>Tests with this tag run by hand only</source>
            <translation>Tests mit diesem Tag laufen nur von Hand</translation>
        </message>
        <message>
            <source>acceptance tests</source>
            <translation>Akzeptanztests</translation>
        </message>
        <message>
            <source>Runs dozens of linters in one pipeline step, for every language in the repository.</source>
            <translation>Führt Dutzende Linter in einem Schritt der Pipeline aus, für jede Sprache im Repository.</translation>
        </message>
        <message>
            <source>Update the image, tune the list of linters</source>
            <translation>Image aktualisieren, Liste der Linter anpassen</translation>
        </message>
        <message>
            <source>One image with all linters pinned together, instead of a zoo of versions.</source>
            <translation>Ein Image mit allen Lintern, gemeinsam festgeschrieben, statt eines Zoos von Versionen.</translation>
        </message>
        <message>
            <source>Picks the linters by the files it finds, so a new language is covered on its first day.</source>
            <translation>Wählt die Linter nach den Dateien, die es findet; eine neue Sprache ist vom ersten Tag an dabei.</translation>
        </message>
        <message>
            <source>Reports as SARIF and as text, with the exact command to repeat a finding.</source>
            <translation>Berichte als SARIF und als Text, mit dem genauen Befehl zum Wiederholen eines Funds.</translation>
        </message>
        <message>
            <source>The image has several gigabytes; the first run on a fresh agent takes minutes.</source>
            <translation>Das Image hat mehrere Gigabyte; der erste Lauf auf einem frischen Agenten dauert Minuten.</translation>
        </message>
        <message>
            <source>Too many linters at once drown a team; the list here is short on purpose.</source>
            <translation>Zu viele Linter auf einmal überfordern ein Team; die Liste ist hier mit Absicht kurz.</translation>
        </message>
        <message>
            <source>It has no memory; it judges the state of files, not how they change.</source>
            <translation>Hat kein Gedächtnis; beurteilt den Stand der Dateien, nicht ihre Entwicklung.</translation>
        </message>
        <message>
            <source>One check for all languages, with nothing to run between pipelines.</source>
            <translation>Eine Prüfung für alle Sprachen, und zwischen Pipelines ist nichts zu betreiben.</translation>
        </message>
        <message>
            <source>No discussion about which linter in which version.</source>
            <translation>Kein Streit, welcher Linter in welcher Version.</translation>
        </message>
        <message>
            <source>Manifests, scripts and pipelines are checked like code.</source>
            <translation>Manifeste, Skripte und Pipelines werden wie Code geprüft.</translation>
        </message>
        <message>
            <source>Check changed files only</source>
            <translation>Nur geänderte Dateien prüfen</translation>
        </message>
        <message>
            <source>Faster on large repositories; a finding in an untouched file is then not seen.</source>
            <translation>Schneller in großen Repositorys; ein Fund in einer unberührten Datei wird dann nicht gesehen.</translation>
        </message>
        <message>
            <source>Report without failing</source>
            <translation>Melden, ohne zu scheitern</translation>
        </message>
        <message>
            <source>For the first weeks on an old repository.</source>
            <translation>Für die ersten Wochen in einem alten Repository.</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Rechtschreibung prüfen</translation>
        </message>
        <message>
            <source>Adds a spell checker for code and documents; expect to fill its word list.</source>
            <translation>Nimmt eine Rechtschreibprüfung für Code und Dokumente dazu; deren Wortliste will gefüllt werden.</translation>
        </message>
        <message>
            <source>lint step</source>
            <translation>Lint-Schritt</translation>
        </message>
        <message>
            <source>Runs quick checks before each commit, and the same ones again in the pipeline.</source>
            <translation>Führt vor jedem Commit schnelle Prüfungen aus, und dieselben noch einmal in der Pipeline.</translation>
        </message>
        <message>
            <source>Update the pinned hooks</source>
            <translation>Festgeschriebene Hooks aktualisieren</translation>
        </message>
        <message>
            <source>The hosted service for public repositories is optional</source>
            <translation>Der gehostete Dienst für öffentliche Repositorys ist optional</translation>
        </message>
        <message>
            <source>Every hook is pinned and installed in its own environment, the same on each machine.</source>
            <translation>Jeder Hook ist festgeschrieben und in eigener Umgebung installiert, auf jeder Maschine gleich.</translation>
        </message>
        <message>
            <source>Reads only the files of the commit, so it takes a second or two.</source>
            <translation>Liest nur die Dateien des Commits und braucht daher nur ein, zwei Sekunden.</translation>
        </message>
        <message>
            <source>The pipeline runs the same file, so a skipped hook is caught there.</source>
            <translation>Die Pipeline führt dieselbe Datei aus, ein übersprungener Hook fällt also dort auf.</translation>
        </message>
        <message>
            <source>A hook can be skipped locally; only the pipeline's run is a gate.</source>
            <translation>Lokal lässt sich ein Hook überspringen; erst der Lauf in der Pipeline ist ein Gate.</translation>
        </message>
        <message>
            <source>The first run fetches each hook from its repository, which an isolated network must mirror.</source>
            <translation>Der erste Lauf holt jeden Hook aus seinem Repository; ein isoliertes Netz muss es spiegeln.</translation>
        </message>
        <message>
            <source>Reviews are about content, because form is settled before.</source>
            <translation>In Reviews geht es um den Inhalt, weil die Form vorher geklärt ist.</translation>
        </message>
        <message>
            <source>Mistakes show up in seconds, before anybody else sees them.</source>
            <translation>Fehler zeigen sich in Sekunden, bevor jemand anders sie sieht.</translation>
        </message>
        <message>
            <source>Configuration that does not parse never reaches a pipeline.</source>
            <translation>Konfiguration mit Syntaxfehlern kommt nie in eine Pipeline.</translation>
        </message>
        <message>
            <source>Lint Python</source>
            <translation>Python linten</translation>
        </message>
        <message>
            <source>Adds Ruff with the rules that find faults, not style.</source>
            <translation>Fügt Ruff mit den Regeln hinzu, die Fehler finden, nicht Stilfragen.</translation>
        </message>
        <message>
            <source>Lint shell scripts</source>
            <translation>Shell-Skripte linten</translation>
        </message>
        <message>
            <source>Adds ShellCheck.</source>
            <translation>Fügt ShellCheck hinzu.</translation>
        </message>
        <message>
            <source>Check commit messages</source>
            <translation>Commit-Nachrichten prüfen</translation>
        </message>
        <message>
            <source>Asks for the form of Conventional Commits, so that change logs can be generated.</source>
            <translation>Verlangt die Form der Conventional Commits, damit sich Changelogs erzeugen lassen.</translation>
        </message>
        <message>
            <source>Largest new file in KiB</source>
            <translation>Größte neue Datei in KiB</translation>
        </message>
        <message>
            <source>A larger file is refused; it would stay in the history for ever.</source>
            <translation>Eine größere Datei wird abgelehnt; sie bliebe für immer in der Historie.</translation>
        </message>
        <message>
            <source>check step</source>
            <translation>Prüfschritt</translation>
        </message>
        <message>
            <source>Searches code for patterns that your team has decided against, with rules that look like code.</source>
            <translation>Sucht im Code nach Mustern, gegen die sich das Team entschieden hat, mit Regeln, die wie Code aussehen.</translation>
        </message>
        <message>
            <source>Write a rule when a review finds the same fault twice</source>
            <translation>Eine Regel schreiben, wenn ein Review denselben Fehler zweimal findet</translation>
        </message>
        <message>
            <source>The engine is free; rules across files and the hosted platform are paid</source>
            <translation>Die Engine ist kostenlos; dateiübergreifende Regeln und die gehostete Plattform sind bezahlt</translation>
        </message>
        <message>
            <source>A rule looks like the code it finds, so developers write their own.</source>
            <translation>Eine Regel sieht aus wie der Code, den sie findet; Entwickler schreiben also eigene.</translation>
        </message>
        <message>
            <source>Knows some thirty languages, infrastructure code and Dockerfiles among them.</source>
            <translation>Kennt rund dreißig Sprachen, darunter Infrastrukturcode und Dockerfiles.</translation>
        </message>
        <message>
            <source>Runs in seconds, without building the code.</source>
            <translation>Läuft in Sekunden, ohne den Code zu bauen.</translation>
        </message>
        <message>
            <source>The free engine looks at one file at a time; flows across files need the paid one.</source>
            <translation>Die kostenlose Engine sieht jeweils nur eine Datei; Flüsse über Dateien hinweg brauchen die bezahlte.</translation>
        </message>
        <message>
            <source>The maker's rules from its registry have a licence of their own; read it before you sell a service around them.</source>
            <translation>Die Regeln des Herstellers aus seiner Registry haben eine eigene Lizenz; vor dem Verkauf eines Dienstes damit lesen.</translation>
        </message>
        <message>
            <source>Lessons from incidents become checks instead of memories.</source>
            <translation>Lehren aus Vorfällen werden Prüfungen statt Erinnerungen.</translation>
        </message>
        <message>
            <source>Short messages with the better way, at the line where it matters.</source>
            <translation>Kurze Meldungen mit dem besseren Weg, an der Zeile, auf die es ankommt.</translation>
        </message>
        <message>
            <source>House rules for manifests and scripts are enforced before release.</source>
            <translation>Hausregeln für Manifeste und Skripte werden vor dem Release durchgesetzt.</translation>
        </message>
        <message>
            <source>Fail the build on</source>
            <translation>Build scheitert bei</translation>
        </message>
        <message>
            <source>Severity of a rule from which a finding stops the pipeline. Lower ones are only reported.</source>
            <translation>Schweregrad einer Regel, ab dem ein Befund die Pipeline stoppt. Niedrigere werden nur gemeldet.</translation>
        </message>
        <message>
            <source>scan step</source>
            <translation>Suchschritt</translation>
        </message>
        <message>
            <source>Follows bugs, smells, duplication and coverage over time, with a gate for new code.</source>
            <translation>Verfolgt Bugs, Code Smells, Duplikate und Testabdeckung über die Zeit, mit einem Gate für neuen Code.</translation>
        </message>
        <message>
            <source>Monthly update, quality profiles, questions about findings</source>
            <translation>Monatliches Update, Qualitätsprofile, Fragen zu Funden</translation>
        </message>
        <message>
            <source>Branch and pull request analysis need a paid edition, priced by lines of code</source>
            <translation>Analyse von Branches und Pull Requests braucht eine bezahlte Ausgabe, Preis nach Codezeilen</translation>
        </message>
        <message>
            <source>Judges new code only, so an old code base is no excuse and no obstacle.</source>
            <translation>Beurteilt nur neuen Code; eine alte Codebasis ist also weder Ausrede noch Hindernis.</translation>
        </message>
        <message>
            <source>One history of quality and coverage that managers and developers read alike.</source>
            <translation>Eine Historie von Qualität und Testabdeckung, die Management und Entwicklung gleich lesen.</translation>
        </message>
        <message>
            <source>Rules explain the fault and show the better code.</source>
            <translation>Regeln erklären den Fehler und zeigen den besseren Code.</translation>
        </message>
        <message>
            <source>The free build analyses one branch; findings on pull requests are a paid feature.</source>
            <translation>Der kostenlose Build analysiert einen Branch; Funde an Pull Requests kosten Geld.</translation>
        </message>
        <message>
            <source>Needs about 4 GiB of memory, and its search engine wants a kernel setting on large installations.</source>
            <translation>Braucht etwa 4 GiB Arbeitsspeicher, und die Suchmaschine will auf großen Installationen eine Kernel-Einstellung.</translation>
        </message>
        <message>
            <source>Analyzers shipped with the build are under a source-available licence, not an open one.</source>
            <translation>Mitgelieferte Analyzer stehen unter einer Lizenz mit einsehbarem Quelltext, keiner offenen.</translation>
        </message>
        <message>
            <source>Shows in one grade whether change gets more expensive.</source>
            <translation>Zeigt in einer Note, ob Änderungen teurer werden.</translation>
        </message>
        <message>
            <source>Finds real bugs beside style, if the profile is kept short.</source>
            <translation>Findet neben Stilfragen echte Bugs, wenn das Profil kurz bleibt.</translation>
        </message>
        <message>
            <source>A Java server with PostgreSQL; updates are routine but come monthly.</source>
            <translation>Ein Java-Server mit PostgreSQL; Updates sind Routine, kommen aber monatlich.</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Arbeitsspeicher</translation>
        </message>
        <message>
            <source>For the web server, the compute engine and the search engine together; below 3Gi it does not start reliably.</source>
            <translation>Für Webserver, Compute Engine und Suchmaschine zusammen; unter 3Gi ist der Start nicht verlässlich.</translation>
        </message>
        <message>
            <source>Stop the pipeline on a failed gate</source>
            <translation>Pipeline bei verfehltem Gate stoppen</translation>
        </message>
        <message>
            <source>Off means that the result is only shown on the project's page.</source>
            <translation>Aus heißt, dass das Ergebnis nur auf der Seite des Projekts steht.</translation>
        </message>
        <message>
            <source>The host allows memory maps</source>
            <translation>Der Host erlaubt Memory Maps</translation>
        </message>
        <message>
            <source>Turn on when vm.max_map_count is at least 524288 on every host; search is then faster on large code bases.</source>
            <translation>Einschalten, wenn vm.max_map_count auf jedem Host mindestens 524288 ist; die Suche ist dann auf großen Codebasen schneller.</translation>
        </message>
        <message>
            <source>runs on</source>
            <translation>läuft auf</translation>
        </message>
        <message>
            <source>analysis</source>
            <translation>Analyse</translation>
        </message>
        <message>
            <source>web address</source>
            <translation>Webadresse</translation>
        </message>
        <message>
            <source>metrics</source>
            <translation>Metriken</translation>
        </message>
        <message>
            <source>Signs images and their bills of materials, so that only what the pipeline built is run.</source>
            <translation>Signiert Images und ihre Stücklisten, damit nur läuft, was die Pipeline gebaut hat.</translation>
        </message>
        <message>
            <source>Guard the key, renew it once a year</source>
            <translation>Schlüssel hüten, einmal im Jahr erneuern</translation>
        </message>
        <message>
            <source>The signature lies beside the image in the registry; no further server is needed.</source>
            <translation>Die Signatur liegt neben dem Image in der Registry; kein weiterer Server nötig.</translation>
        </message>
        <message>
            <source>Admission controllers and registries know the format.</source>
            <translation>Admission-Controller und Registrys kennen das Format.</translation>
        </message>
        <message>
            <source>Works with an own key inside a closed network as well as with short-lived identities outside.</source>
            <translation>Geht mit eigenem Schlüssel im geschlossenen Netz ebenso wie draußen mit kurzlebigen Identitäten.</translation>
        </message>
        <message>
            <source>A signature nobody verifies is decoration; verification at the door of the runtime has to be switched on, too.</source>
            <translation>Eine Signatur, die niemand prüft, ist Zierde; die Prüfung am Eingang der Laufzeitumgebung muss auch eingeschaltet werden.</translation>
        </message>
        <message>
            <source>Whoever has the key signs in your name; it belongs into a key service once that exists.</source>
            <translation>Wer den Schlüssel hat, signiert im Namen des Teams; er gehört in einen Schlüsseldienst, sobald es den gibt.</translation>
        </message>
        <message>
            <source>Proof that what runs is what was reviewed.</source>
            <translation>Nachweis, dass läuft, was begutachtet wurde.</translation>
        </message>
        <message>
            <source>One step in the pipeline, nothing to remember.</source>
            <translation>Ein Schritt in der Pipeline, nichts zu merken.</translation>
        </message>
        <message>
            <source>The question &quot;where does this image come from&quot; has an answer that can be checked.</source>
            <translation>Die Frage „Woher kommt dieses Image?“ hat eine prüfbare Antwort.</translation>
        </message>
        <message>
            <source>Sign the bill of materials too</source>
            <translation>Auch die Stückliste signieren</translation>
        </message>
        <message>
            <source>Attaches reports/sbom.cdx.json to the image as a signed statement when the pipeline wrote one.</source>
            <translation>Hängt reports/sbom.cdx.json als signierte Aussage an das Image, wenn die Pipeline eine geschrieben hat.</translation>
        </message>
        <message>
            <source>Write to the public transparency log</source>
            <translation>Ins öffentliche Transparenz-Log schreiben</translation>
        </message>
        <message>
            <source>Makes each signature public knowledge, with the image's digest. Right for open source, rarely for a private network.</source>
            <translation>Macht jede Signatur samt Digest des Images öffentlich. Richtig für Open Source, selten für ein privates Netz.</translation>
        </message>
        <message>
            <source>Download mirror</source>
            <translation>Spiegel für den Download</translation>
        </message>
        <message>
            <source>Where the program comes from, laid out like the maker's release pages. The checksum is compared in any case.</source>
            <translation>Woher das Programm kommt, aufgebaut wie die Release-Seiten des Herstellers. Die Prüfsumme wird auf jeden Fall verglichen.</translation>
        </message>
        <message>
            <source>sign step</source>
            <translation>Signierschritt</translation>
        </message>
        <message>
            <source>signatures</source>
            <translation>Signaturen</translation>
        </message>
        <message>
            <source>Finds passwords, tokens and keys in the whole git history before they do harm.</source>
            <translation>Findet Passwörter, Tokens und Schlüssel in der ganzen Git-Historie, bevor sie schaden.</translation>
        </message>
        <message>
            <source>Judge a finding now and then</source>
            <translation>Ab und zu einen Fund beurteilen</translation>
        </message>
        <message>
            <source>Only the makers' GitHub action asks organisations for a licence; it is not used here</source>
            <translation>Nur die GitHub-Action des Herstellers verlangt von Organisationen eine Lizenz; sie wird hier nicht verwendet</translation>
        </message>
        <message>
            <source>Reads the history, not only the working copy, so a removed secret is found as well.</source>
            <translation>Liest die Historie, nicht nur die Arbeitskopie; auch ein entferntes Secret wird gefunden.</translation>
        </message>
        <message>
            <source>Needs no network and no account, and takes seconds.</source>
            <translation>Braucht weder Netz noch Konto und dauert Sekunden.</translation>
        </message>
        <message>
            <source>Rules, exceptions and baseline live in the repository and are reviewed like code.</source>
            <translation>Regeln, Ausnahmen und Baseline liegen im Repository und werden wie Code begutachtet.</translation>
        </message>
        <message>
            <source>A secret that reached the shared repository is public to everybody who fetched; the only cure is to change it.</source>
            <translation>Ein Secret, das im gemeinsamen Repository war, kennen alle, die es abgerufen haben; da hilft nur ändern.</translation>
        </message>
        <message>
            <source>Pattern search has false alarms; without a reviewed exception list people switch it off.</source>
            <translation>Mustersuche hat Fehlalarme; ohne begutachtete Ausnahmeliste wird sie abgeschaltet.</translation>
        </message>
        <message>
            <source>The most common and most expensive leak is caught on the first push.</source>
            <translation>Das häufigste und teuerste Leck fällt beim ersten Push auf.</translation>
        </message>
        <message>
            <source>The message names file, line and commit, and says how to mark a false alarm.</source>
            <translation>Die Meldung nennt Datei, Zeile und Commit und sagt, wie ein Fehlalarm markiert wird.</translation>
        </message>
        <message>
            <source>No key in git means rotation stays a plan instead of an emergency.</source>
            <translation>Ohne Schlüssel in Git bleibt der Austausch ein Plan statt eines Notfalls.</translation>
        </message>
        <message>
            <source>Search the whole history</source>
            <translation>Die ganze Historie durchsuchen</translation>
        </message>
        <message>
            <source>Off means that only the files of the commit under test are read. Use that only while an old history is being cleaned up.</source>
            <translation>Aus heißt, dass nur die Dateien des geprüften Commits gelesen werden. Nur verwenden, solange eine alte Historie bereinigt wird.</translation>
        </message>
        <message>
            <source>Syft writes the bill of materials of an image once; Grype matches it against known vulnerabilities, also later.</source>
            <translation>Syft schreibt einmal die Stückliste eines Images; Grype gleicht sie mit bekannten Schwachstellen ab, auch später.</translation>
        </message>
        <message>
            <source>Read findings, keep the ignore list short</source>
            <translation>Funde lesen, die Ausnahmeliste kurz halten</translation>
        </message>
        <message>
            <source>The maker sells a server around it; the tools need none</source>
            <translation>Der Hersteller verkauft einen Server dazu; die Werkzeuge brauchen keinen</translation>
        </message>
        <message>
            <source>List and judgement are apart, so yesterday's image can be matched against today's database without a new scan.</source>
            <translation>Liste und Urteil sind getrennt; das Image von gestern wird ohne neuen Scan mit der Datenbank von heute abgeglichen.</translation>
        </message>
        <message>
            <source>Ratings carry how likely an exploit is, not only how bad it would be.</source>
            <translation>Bewertungen sagen, wie wahrscheinlich ein Angriff ist, nicht nur, wie schlimm er wäre.</translation>
        </message>
        <message>
            <source>CycloneDX and SPDX come out of the box.</source>
            <translation>CycloneDX und SPDX ohne Zutun.</translation>
        </message>
        <message>
            <source>Two programs and two versions to keep in step, and their own images have no shell for a pipeline.</source>
            <translation>Zwei Programme und zwei Versionen im Gleichschritt, und ihre Images haben keine Shell für eine Pipeline.</translation>
        </message>
        <message>
            <source>No misconfiguration and no secret search; other tools do that.</source>
            <translation>Keine Suche nach Fehlkonfiguration und Secrets; das tun andere Werkzeuge.</translation>
        </message>
        <message>
            <source>The bill of materials that customers and auditors ask for is a by-product of each build.</source>
            <translation>Die Stückliste, die Kunden und Prüfer verlangen, fällt bei jedem Build mit an.</translation>
        </message>
        <message>
            <source>A finding names the package, its place in the image and the version that fixes it.</source>
            <translation>Ein Fund nennt das Paket, seinen Ort im Image und die Version mit der Korrektur.</translation>
        </message>
        <message>
            <source>New findings in what runs are known without rebuilding it.</source>
            <translation>Neue Funde in dem, was läuft, sind ohne neuen Build bekannt.</translation>
        </message>
        <message>
            <source>Fail the build from</source>
            <translation>Build scheitern lassen ab</translation>
        </message>
        <message>
            <source>Findings of this severity and above stop the pipeline.</source>
            <translation>Funde ab diesem Schweregrad halten die Pipeline an.</translation>
        </message>
        <message>
            <source>Only findings with a fix</source>
            <translation>Nur Funde mit Korrektur</translation>
        </message>
        <message>
            <source>A finding nobody can fix teaches people to ignore the scanner. Turn off where policy wants the full list.</source>
            <translation>Ein Fund, den niemand beheben kann, lehrt, den Scanner zu übergehen. Ausschalten, wo Vorgaben die volle Liste verlangen.</translation>
        </message>
        <message>
            <source>Database mirror</source>
            <translation>Spiegel der Datenbank</translation>
        </message>
        <message>
            <source>Address of your copy of Grype's database listing, such as https://mirror.example.org/grype/databases. Empty means the public one.</source>
            <translation>Adresse der eigenen Kopie des Datenbankverzeichnisses von Grype, etwa https://mirror.example.org/grype/databases. Leer heißt das öffentliche.</translation>
        </message>
        <message>
            <source>Where the two programs come from, laid out like the makers' release pages. Checksums are compared in any case.</source>
            <translation>Woher die beiden Programme kommen, aufgebaut wie die Release-Seiten der Hersteller. Prüfsummen werden auf jeden Fall verglichen.</translation>
        </message>
        <message>
            <source>image to scan</source>
            <translation>zu prüfendes Image</translation>
        </message>
        <message>
            <source>Finds known vulnerabilities, secrets and misconfiguration in code, dependencies and images.</source>
            <translation>Findet bekannte Schwachstellen, Secrets und Fehlkonfiguration in Code, Abhängigkeiten und Images.</translation>
        </message>
        <message>
            <source>Read findings, keep the ignore list short and dated</source>
            <translation>Funde lesen, die Ausnahmeliste kurz und befristet halten</translation>
        </message>
        <message>
            <source>The scanner needs no paid part</source>
            <translation>Der Scanner braucht keinen bezahlten Teil</translation>
        </message>
        <message>
            <source>One binary covers dependencies, operating system packages, secrets and configuration.</source>
            <translation>Ein Binary deckt Abhängigkeiten, Betriebssystempakete, Secrets und Konfiguration ab.</translation>
        </message>
        <message>
            <source>Writes SARIF and CycloneDX, so results and bill of materials fit other tools.</source>
            <translation>Schreibt SARIF und CycloneDX, Ergebnisse und Stückliste (SBOM) passen also zu anderen Werkzeugen.</translation>
        </message>
        <message>
            <source>Its databases are OCI artifacts, so a mirror is a plain registry copy.</source>
            <translation>Seine Datenbanken sind OCI-Artefakte; ein Spiegel ist also eine einfache Registry-Kopie.</translation>
        </message>
        <message>
            <source>Without a mirror every run downloads the database, and public registries limit that at busy hours.</source>
            <translation>Ohne Spiegel lädt jeder Lauf die Datenbank herunter, und öffentliche Registrys begrenzen das zu Stoßzeiten.</translation>
        </message>
        <message>
            <source>The database tells what is known, not what is reachable; somebody must judge the findings.</source>
            <translation>Die Datenbank sagt, was bekannt ist, nicht, was erreichbar ist; jemand muss die Funde beurteilen.</translation>
        </message>
        <message>
            <source>A dated bill of materials and a list of accepted risks for each release.</source>
            <translation>Zu jedem Release eine datierte Stückliste (SBOM) und eine Liste getragener Risiken.</translation>
        </message>
        <message>
            <source>Findings come with the change and with the version that fixes them.</source>
            <translation>Funde kommen mit der Änderung und mit der Version, die sie behebt.</translation>
        </message>
        <message>
            <source>The same scanner answers whether what runs now is exposed.</source>
            <translation>Derselbe Scanner sagt, ob das, was jetzt läuft, gefährdet ist.</translation>
        </message>
        <message>
            <source>Findings of these severities stop the pipeline, others are not reported. Out of CRITICAL, HIGH, MEDIUM, LOW, UNKNOWN.</source>
            <translation>Funde dieser Schweregrade stoppen die Pipeline, andere werden nicht gemeldet. Aus CRITICAL, HIGH, MEDIUM, LOW, UNKNOWN.</translation>
        </message>
        <message>
            <source>Ignore what has no fix yet</source>
            <translation>Ignorieren, was noch nicht behebbar ist</translation>
        </message>
        <message>
            <source>Misconfiguration findings</source>
            <translation>Funde zu Fehlkonfiguration</translation>
        </message>
        <message>
            <source>What findings in Dockerfiles, manifests and infrastructure code do. Start with report.</source>
            <translation>Was Funde in Dockerfiles, Manifesten und Infrastrukturcode bewirken. Mit report beginnen.</translation>
        </message>
        <message>
            <source>Registry and path of your copy of trivy-db, trivy-java-db and trivy-checks, such as registry.example.org/mirror/aquasec. Empty means the public ones.</source>
            <translation>Registry und Pfad der eigenen Kopie von trivy-db, trivy-java-db und trivy-checks, etwa registry.example.org/mirror/aquasec. Leer heißt: die öffentlichen.</translation>
        </message>
        <message>
            <source>Opens pull requests for outdated dependencies, built into the source host.</source>
            <translation>Öffnet Pull Requests für veraltete Abhängigkeiten, in den Code-Host eingebaut.</translation>
        </message>
        <message>
            <source>Review and merge its pull requests</source>
            <translation>Pull Requests begutachten und mergen</translation>
        </message>
        <message>
            <source>Nothing to run and one small file</source>
            <translation>Nichts zu betreiben und eine kleine Datei</translation>
        </message>
        <message>
            <source>Knows security advisories and opens urgent updates at once</source>
            <translation>Kennt Sicherheitsmeldungen und öffnet dringende Updates sofort</translation>
        </message>
        <message>
            <source>Groups small updates into one pull request</source>
            <translation>Fasst kleine Updates zu einem Pull Request zusammen</translation>
        </message>
        <message>
            <source>Works only on its own source host</source>
            <translation>Arbeitet nur auf dem eigenen Code-Host</translation>
        </message>
        <message>
            <source>Knows fewer formats than other updaters; versions in scripts and pipelines of other systems stay old</source>
            <translation>Kennt weniger Formate als andere; Versionen in Skripten und in Pipelines anderer Systeme bleiben alt</translation>
        </message>
        <message>
            <source>Security fixes arrive without anybody asking for them.</source>
            <translation>Sicherheitskorrekturen kommen, ohne dass jemand fragt.</translation>
        </message>
        <message>
            <source>Small pull requests at a fixed time, with release notes.</source>
            <translation>Kleine Pull Requests zu fester Zeit, mit Versionshinweisen.</translation>
        </message>
        <message>
            <source>Images and pipeline actions stay current.</source>
            <translation>Images und Actions der Pipeline bleiben aktuell.</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Wie oft</translation>
        </message>
        <message>
            <source>Security updates come at once, whatever is set here</source>
            <translation>Sicherheitsupdates kommen sofort, unabhängig von dieser Einstellung</translation>
        </message>
        <message>
            <source>Open pull requests per kind</source>
            <translation>Offene Pull Requests je Art</translation>
        </message>
        <message>
            <source>More wait until one is merged</source>
            <translation>Weitere warten, bis einer gemergt ist</translation>
        </message>
        <message>
            <source>Days to wait</source>
            <translation>Wartezeit in Tagen</translation>
        </message>
        <message>
            <source>A new version must be this old; bad releases are often taken back within days</source>
            <translation>So alt muss eine neue Version sein; schlechte Releases werden oft nach Tagen zurückgezogen</translation>
        </message>
        <message>
            <source>pull requests</source>
            <translation>Pull Requests</translation>
        </message>
        <message>
            <source>Opens pull requests for outdated images, packages, charts and pipelines, on your own machine.</source>
            <translation>Öffnet auf eigener Maschine Pull Requests für veraltete Images, Pakete, Charts und Pipelines.</translation>
        </message>
        <message>
            <source>Review its pull requests, now and then a rule</source>
            <translation>Seine Pull Requests prüfen, ab und zu eine Regel</translation>
        </message>
        <message>
            <source>The program is free; a hosted and an enterprise edition exist</source>
            <translation>Das Programm ist kostenlos; es gibt eine gehostete und eine Enterprise-Ausgabe</translation>
        </message>
        <message>
            <source>Knows almost every format, images in Compose files and manifests included</source>
            <translation>Kennt fast jedes Format, auch Images in Compose-Dateien und Manifesten</translation>
        </message>
        <message>
            <source>Works with every source host here, in the same way</source>
            <translation>Läuft mit jedem Code-Host hier auf dieselbe Weise</translation>
        </message>
        <message>
            <source>Groups, waits and merges by rules in git</source>
            <translation>Gruppiert, wartet und merged nach Regeln in Git</translation>
        </message>
        <message>
            <source>Out of the box it opens many pull requests; the limits here keep it quiet</source>
            <translation>Ab Werk öffnet es viele Pull Requests; die Grenzen hier halten es ruhig</translation>
        </message>
        <message>
            <source>Needs to reach the registries it asks; release notes of GitHub projects need a token</source>
            <translation>Muss die abgefragten Registrys erreichen; Release Notes von GitHub-Projekten brauchen ein Token</translation>
        </message>
        <message>
            <source>Merging by itself is only as good as the tests</source>
            <translation>Selbsttätiges Mergen ist nur so gut wie die Tests</translation>
        </message>
        <message>
            <source>Old risks do not pile up, and it costs a few minutes a week.</source>
            <translation>Alte Risiken häufen sich nicht an, und es kostet ein paar Minuten pro Woche.</translation>
        </message>
        <message>
            <source>One dashboard issue shows everything that is outdated.</source>
            <translation>Ein Dashboard-Issue zeigt alles, was veraltet ist.</translation>
        </message>
        <message>
            <source>Image and chart versions stay current, with a reviewable change for each.</source>
            <translation>Image- und Chart-Versionen bleiben aktuell, jeweils mit einer prüfbaren Änderung.</translation>
        </message>
        <message>
            <source>Look for updates every</source>
            <translation>Nach Updates suchen alle</translation>
        </message>
        <message>
            <source>Time between two runs</source>
            <translation>Zeit zwischen zwei Läufen</translation>
        </message>
        <message>
            <source>All repositories</source>
            <translation>Alle Repositorys</translation>
        </message>
        <message>
            <source>Every repository of the organisation instead of this one only</source>
            <translation>Jedes Repository der Organisation statt nur dieses einen</translation>
        </message>
        <message>
            <source>Open pull requests</source>
            <translation>Offene Pull Requests</translation>
        </message>
        <message>
            <source>Merge small updates by itself</source>
            <translation>Kleine Updates selbst mergen</translation>
        </message>
        <message>
            <source>Patch versions whose pipeline is green are merged without a review</source>
            <translation>Patch-Versionen mit grüner Pipeline werden ohne Review gemergt</translation>
        </message>
        <message>
            <source>runs it</source>
            <translation>führt es aus</translation>
        </message>
        <message>
            <source>GitHub's registry ghcr.io, with the rights of the repository that an image belongs to.</source>
            <translation>GitHubs Registry ghcr.io, mit den Rechten des Repositorys, zu dem ein Image gehört.</translation>
        </message>
        <message>
            <source>Renew a token, look at storage</source>
            <translation>Ein Token erneuern, den Speicher ansehen</translation>
        </message>
        <message>
            <source>Container images are free until GitHub announces otherwise, a month ahead; other packages are billed beyond the quota of the plan</source>
            <translation>Container-Images sind kostenlos, bis GitHub einen Monat vorher anderes ankündigt; andere Pakete kosten, was über den Umfang des Plans hinausgeht</translation>
        </message>
        <message>
            <source>Only container images are kept there, as these templates do</source>
            <translation>Nur Container-Images liegen dort, wie in diesen Vorlagen</translation>
        </message>
        <message>
            <source>Rights follow the repository, and workflows sign in without a stored password.</source>
            <translation>Rechte folgen dem Repository, und Workflows melden sich ohne gespeichertes Passwort an.</translation>
        </message>
        <message>
            <source>Signatures, attestations and bills of materials are kept beside the image.</source>
            <translation>Signaturen, Attestierungen und Stücklisten liegen beim Image.</translation>
        </message>
        <message>
            <source>Nothing to run, patch or back up.</source>
            <translation>Nichts zu betreiben, zu patchen oder zu sichern.</translation>
        </message>
        <message>
            <source>Runtime and pipeline stop when GitHub does; keep a mirror of what must start in an emergency.</source>
            <translation>Laufzeitumgebung und Pipeline stehen, wenn GitHub steht; für den Notfall Nötiges spiegeln.</translation>
        </message>
        <message>
            <source>Pulling from outside still needs a classic personal access token with an end date.</source>
            <translation>Abrufen von außen braucht noch immer ein klassisches Personal Access Token mit Ablaufdatum.</translation>
        </message>
        <message>
            <source>Old versions stay, and cost, until something deletes them.</source>
            <translation>Alte Versionen bleiben und kosten, bis etwas sie löscht.</translation>
        </message>
        <message>
            <source>No hardware and no staff, a bill that follows use.</source>
            <translation>Keine Hardware, kein Personal, eine Rechnung nach Verbrauch.</translation>
        </message>
        <message>
            <source>The image is on the repository's page.</source>
            <translation>Das Image steht auf der Seite des Repositorys.</translation>
        </message>
        <message>
            <source>Nothing to operate, and nothing to do when it is down.</source>
            <translation>Nichts zu betreiben und bei Ausfall nichts zu tun.</translation>
        </message>
        <message>
            <source>Images are public</source>
            <translation>Images sind öffentlich</translation>
        </message>
        <message>
            <source>Public images need no password on the runtime. Visibility itself is set once on the package's page at GitHub.</source>
            <translation>Öffentliche Images brauchen in der Laufzeitumgebung kein Passwort. Die Sichtbarkeit selbst wird einmal auf der Paketseite bei GitHub gesetzt.</translation>
        </message>
        <message>
            <source>workflows</source>
            <translation>Workflows</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>Eigentümer</translation>
        </message>
        <message>
            <source>Images at ghcr.io belong to a GitHub owner, and the picked source host is another one.</source>
            <translation>Images auf ghcr.io gehören einem Eigentümer bei GitHub, und gewählt ist ein anderer Code-Host.</translation>
        </message>
        <message>
            <source>Use GitHub as source host</source>
            <translation>GitHub als Code-Host verwenden</translation>
        </message>
        <message>
            <source>Use zot as registry</source>
            <translation>zot als Registry verwenden</translation>
        </message>
        <message>
            <source>The registry that GitLab brings along, with the rights of the project it belongs to.</source>
            <translation>Die Registry, die GitLab mitbringt, mit den Rechten des Projekts, zu dem sie gehört.</translation>
        </message>
        <message>
            <source>Keep the cleanup policy and the disk in view</source>
            <translation>Aufräumregel und Speicherplatz im Blick behalten</translation>
        </message>
        <message>
            <source>Part of every GitLab edition</source>
            <translation>Teil jeder GitLab-Ausgabe</translation>
        </message>
        <message>
            <source>Who may read the project may pull its images; there is nothing else to administer.</source>
            <translation>Wer das Projekt lesen darf, darf seine Images abrufen; mehr ist nicht zu verwalten.</translation>
        </message>
        <message>
            <source>Pipelines sign in with a token that ends with the job.</source>
            <translation>Pipelines melden sich mit einem Token an, das mit dem Job endet.</translation>
        </message>
        <message>
            <source>One backup and one upgrade together with the source host.</source>
            <translation>Eine Sicherung und ein Upgrade zusammen mit dem Code-Host.</translation>
        </message>
        <message>
            <source>It goes down together with GitLab, so a deployment may wait for the source host.</source>
            <translation>Sie fällt mit GitLab aus, ein Deployment wartet dann vielleicht auf den Code-Host.</translation>
        </message>
        <message>
            <source>Deleted tags give no space back until garbage collection runs on the server.</source>
            <translation>Gelöschte Tags geben keinen Platz frei, bis auf dem Server die Garbage Collection läuft.</translation>
        </message>
        <message>
            <source>Storage is GitLab's volume; many large images crowd out the repositories.</source>
            <translation>Sie liegt auf GitLabs Volume; viele große Images verdrängen die Repositorys.</translation>
        </message>
        <message>
            <source>No further product to buy, learn or audit.</source>
            <translation>Kein weiteres Produkt zu kaufen, zu lernen oder zu prüfen.</translation>
        </message>
        <message>
            <source>Images are on the project's page, next to the commit that made them.</source>
            <translation>Images stehen auf der Projektseite, neben dem Commit, aus dem sie stammen.</translation>
        </message>
        <message>
            <source>One system less, in exchange for one larger failure domain.</source>
            <translation>Ein System weniger, dafür ein größerer gemeinsamer Ausfallbereich.</translation>
        </message>
        <message>
            <source>Tags to keep</source>
            <translation>Tags behalten</translation>
        </message>
        <message>
            <source>So many of the latest tags stay in each image's repository when the cleanup policy runs.</source>
            <translation>So viele der neuesten Tags bleiben im Repository jedes Images, wenn die Aufräumregel läuft.</translation>
        </message>
        <message>
            <source>Remove tags older than</source>
            <translation>Tags entfernen, wenn älter als</translation>
        </message>
        <message>
            <source>Days. Only tags that are older and not among the latest are removed.</source>
            <translation>Tage. Entfernt werden nur Tags, die älter sind und nicht zu den neuesten gehören.</translation>
        </message>
        <message>
            <source>pipelines</source>
            <translation>Pipelines</translation>
        </message>
        <message>
            <source>project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>This registry is a part of GitLab, and the picked source host is another one.</source>
            <translation>Diese Registry ist ein Teil von GitLab, und gewählt ist ein anderer Code-Host.</translation>
        </message>
        <message>
            <source>Use GitLab as source host</source>
            <translation>GitLab als Code-Host verwenden</translation>
        </message>
        <message>
            <source>Small OCI registry in one binary, with signatures, retention, scrubbing and a pull-through cache.</source>
            <translation>Kleine OCI-Registry in einem Binary, mit Signaturen, Aufbewahrung, Scrubbing und Pull-Through-Cache.</translation>
        </message>
        <message>
            <source>Watch the disk, read one release note a month</source>
            <translation>Speicherplatz beobachten, einmal im Monat Release Notes lesen</translation>
        </message>
        <message>
            <source>CNCF project, no paid edition</source>
            <translation>CNCF-Projekt, keine bezahlte Ausgabe</translation>
        </message>
        <message>
            <source>One static binary without a database; a restart takes seconds.</source>
            <translation>Ein statisches Binary ohne Datenbank; ein Neustart dauert Sekunden.</translation>
        </message>
        <message>
            <source>Stores images as plain OCI layouts, so a backup is a copy of a folder.</source>
            <translation>Speichert Images als einfache OCI-Layouts; eine Sicherung ist also die Kopie eines Ordners.</translation>
        </message>
        <message>
            <source>Signatures, SBOMs and other referrers are first-class, and retention knows them.</source>
            <translation>Signaturen, SBOMs und andere Referrer gehören voll dazu, und die Aufbewahrung kennt sie.</translation>
        </message>
        <message>
            <source>Caches other registries on demand, which takes the public rate limits out of the pipeline.</source>
            <translation>Cacht andere Registrys nach Bedarf und hält so die öffentlichen Abruflimits aus der Pipeline heraus.</translation>
        </message>
        <message>
            <source>Only OCI artifacts; packages for npm, Maven or PyPI need another home.</source>
            <translation>Nur OCI-Artefakte; Pakete für npm, Maven oder PyPI brauchen einen anderen Ort.</translation>
        </message>
        <message>
            <source>With single sign-on people push and pull with API keys, because docker login cannot open a browser.</source>
            <translation>Mit gemeinsamer Anmeldung laufen Push und Pull über API-Schlüssel, weil docker login keinen Browser öffnen kann.</translation>
        </message>
        <message>
            <source>It looks up the identity provider when it starts and stops when the provider does not answer.</source>
            <translation>Beim Start fragt es den Identitätsanbieter ab und beendet sich, wenn dieser nicht antwortet.</translation>
        </message>
        <message>
            <source>No licence and hardly any hardware for a registry that keeps what was delivered.</source>
            <translation>Keine Lizenz und kaum Hardware für eine Registry, die aufbewahrt, was ausgeliefert wurde.</translation>
        </message>
        <message>
            <source>Fast pushes, a plain web page to look at tags, no quota.</source>
            <translation>Schnelle Pushes, eine schlichte Webseite zum Ansehen der Tags, keine Quote.</translation>
        </message>
        <message>
            <source>One file to configure, one volume to back up, metrics included.</source>
            <translation>Eine Datei zu konfigurieren, ein Volume zu sichern, Metriken inbegriffen.</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Speicherplatz</translation>
        </message>
        <message>
            <source>Size of the volume that holds images.</source>
            <translation>Größe des Volumes mit den Images.</translation>
        </message>
        <message>
            <source>So many of the latest tags stay in each repository; what was pulled or pushed lately stays as well.</source>
            <translation>So viele der neuesten Tags bleiben in jedem Repository; was kürzlich gepullt oder gepusht wurde, bleibt auch.</translation>
        </message>
        <message>
            <source>Keep recent images for</source>
            <translation>Neuere Images behalten für</translation>
        </message>
        <message>
            <source>Images pushed or pulled within this time are never removed by retention.</source>
            <translation>Images, die in dieser Zeit gepusht oder gepullt wurden, entfernt die Aufbewahrung nie.</translation>
        </message>
        <message>
            <source>Web interface</source>
            <translation>Weboberfläche</translation>
        </message>
        <message>
            <source>The page with search on the registry's address.</source>
            <translation>Die Seite mit Suche unter der Adresse der Registry.</translation>
        </message>
        <message>
            <source>Cache public registries</source>
            <translation>Öffentliche Registrys cachen</translation>
        </message>
        <message>
            <source>Serves docker.io, ghcr.io and quay.io below /mirror and keeps what was pulled. Needs a way out to the internet.</source>
            <translation>Bietet docker.io, ghcr.io und quay.io unter /mirror an und behält, was gepullt wurde. Braucht einen Weg ins Internet.</translation>
        </message>
        <message>
            <source>Single sign-on for people</source>
            <translation>Gemeinsame Anmeldung für Personen</translation>
        </message>
        <message>
            <source>Adds sign-in through the identity provider to the web interface. zot must reach the provider's public address from inside.</source>
            <translation>Ergänzt die Weboberfläche um Anmeldung über den Identitätsanbieter. zot muss dessen öffentliche Adresse von innen erreichen.</translation>
        </message>
        <message>
            <source>registry address</source>
            <translation>Registry-Adresse</translation>
        </message>
        <message>
            <source>Images are named registry.&lt;% project.domain %&gt;/…, and without an ingress nothing answers at that address.</source>
            <translation>Images heißen registry.&lt;% project.domain %&gt;/…, und ohne Ingress antwortet unter dieser Adresse nichts.</translation>
        </message>
        <message>
            <source>Put Traefik in front of the services</source>
            <translation>Traefik vor die Dienste setzen</translation>
        </message>
        <message>
            <source>Single sign-on is on, but no identity provider is picked; people can only use the local accounts.</source>
            <translation>Gemeinsame Anmeldung ist an, aber kein Identitätsanbieter gewählt; nutzbar sind nur die lokalen Konten.</translation>
        </message>
        <message>
            <source>Use the local accounts only</source>
            <translation>Nur die lokalen Konten verwenden</translation>
        </message>
        <message>
            <source>Add Keycloak as identity provider</source>
            <translation>Keycloak als Identitätsanbieter dazunehmen</translation>
        </message>
        <message>
            <source>Describes machines, networks and repository settings as code, and shows a plan before it acts.</source>
            <translation>Beschreibt Maschinen, Netze und Repository-Einstellungen als Code und zeigt einen Plan, bevor etwas geschieht.</translation>
        </message>
        <message>
            <source>Read plans, update providers</source>
            <translation>Pläne lesen, Provider aktualisieren</translation>
        </message>
        <message>
            <source>Linux Foundation project; paid services around it are optional</source>
            <translation>Projekt der Linux Foundation; bezahlte Dienste rundherum sind optional</translation>
        </message>
        <message>
            <source>Open licence under a foundation, and the language most engineers already know.</source>
            <translation>Offene Lizenz unter einer Stiftung und die Sprache, die die meisten Engineers schon kennen.</translation>
        </message>
        <message>
            <source>State and plans can be encrypted before they are written, without a paid product.</source>
            <translation>State und Pläne lassen sich vor dem Schreiben verschlüsseln, ohne bezahltes Produkt.</translation>
        </message>
        <message>
            <source>The plan shows what will change before anything changes.</source>
            <translation>Der Plan zeigt, was sich ändern wird, bevor sich etwas ändert.</translation>
        </message>
        <message>
            <source>The state holds secrets in clear text unless encryption is set up; treat it as a secret.</source>
            <translation>Der State enthält Secrets im Klartext, solange keine Verschlüsselung eingerichtet ist; wie ein Secret behandeln.</translation>
        </message>
        <message>
            <source>Providers come from a registry; an isolated network needs a mirror of them.</source>
            <translation>Provider kommen aus einer Registry; ein isoliertes Netz braucht einen Spiegel davon.</translation>
        </message>
        <message>
            <source>No licence risk, and environments can be counted, priced and removed.</source>
            <translation>Kein Lizenzrisiko, und Umgebungen lassen sich zählen, beziffern und abbauen.</translation>
        </message>
        <message>
            <source>A new repository or machine is a pull request.</source>
            <translation>Ein neues Repository oder eine neue Maschine ist ein Pull Request.</translation>
        </message>
        <message>
            <source>Drift shows up in the next plan, with a name on the change.</source>
            <translation>Drift zeigt sich im nächsten Plan, und an der Änderung steht ein Name.</translation>
        </message>
        <message>
            <source>Where machines, their network and firewall come from. With none only the settings of the repository are managed.</source>
            <translation>Woher Maschinen, ihr Netz und ihre Firewall kommen. Bei none werden nur die Einstellungen des Repositorys verwaltet.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Where the state lives. Local is for one person; http and s3 are shared and locked.</source>
            <translation>Wo der State liegt. local ist für eine Person; http und s3 sind gemeinsam nutzbar und mit Sperre.</translation>
        </message>
        <message>
            <source>Number of machines</source>
            <translation>Anzahl der Maschinen</translation>
        </message>
        <message>
            <source>How many machines of the same kind are made. Only used with a target.</source>
            <translation>Wie viele gleichartige Maschinen entstehen. Gilt nur, wenn ein Ziel gesetzt ist.</translation>
        </message>
        <message>
            <source>Approvals before a merge</source>
            <translation>Freigaben vor einem Merge</translation>
        </message>
        <message>
            <source>How many people must approve a change to the main branch.</source>
            <translation>Wie viele Personen eine Änderung am Haupt-Branch freigeben müssen.</translation>
        </message>
        <message>
            <source>Address of the state server</source>
            <translation>Adresse des State-Servers</translation>
        </message>
        <message>
            <source>Only for the state http, such as https://state.example.org/delivery; locks are taken at /lock below it. Not needed when the source host keeps states itself.</source>
            <translation>Nur für den State http, etwa https://state.example.org/delivery; Sperren werden darunter bei /lock gesetzt. Nicht nötig, wenn der Code-Host States selbst hält.</translation>
        </message>
        <message>
            <source>repository settings</source>
            <translation>Repository-Einstellungen</translation>
        </message>
        <message>
            <source>check and plan</source>
            <translation>Prüfung und Plan</translation>
        </message>
        <message>
            <source>No machines are asked for and no source host is wired, so the infrastructure code is an empty frame.</source>
            <translation>Es sind keine Maschinen verlangt, und kein Code-Host ist verbunden; der Infrastrukturcode ist also ein leerer Rahmen.</translation>
        </message>
        <message>
            <source>Manage virtual machines on an own host</source>
            <translation>Virtuelle Maschinen auf eigenem Host verwalten</translation>
        </message>
        <message>
            <source>Manage machines at Hetzner Cloud</source>
            <translation>Maschinen bei Hetzner Cloud verwalten</translation>
        </message>
        <message>
            <source>Machines with a state on one person's disk: when that disk is lost, nobody can change or remove them by code.</source>
            <translation>Maschinen, deren State bei einer Person auf der Platte liegt: Geht sie verloren, kann niemand sie mehr per Code ändern oder abbauen.</translation>
        </message>
        <message>
            <source>Keep the state in a bucket</source>
            <translation>State in einem Bucket halten</translation>
        </message>
        <message>
            <source>Keep the state at the source host or another HTTP state server</source>
            <translation>State beim Code-Host oder einem anderen HTTP-State-Server halten</translation>
        </message>
        <message>
            <source>The state is to live on an HTTP state server, but its address is not given.</source>
            <translation>Der State soll auf einem HTTP-State-Server liegen, doch dessen Adresse fehlt.</translation>
        </message>
        <message>
            <source>Keep the state on the disk of whoever applies</source>
            <translation>State auf der Platte der anwendenden Person halten</translation>
        </message>
        <message>
            <source>Describes machines, networks and repository settings as code, with the largest choice of providers.</source>
            <translation>Beschreibt Maschinen, Netze und Repository-Einstellungen als Code, mit der größten Auswahl an Providern.</translation>
        </message>
        <message>
            <source>The program is free to use for your own systems; the hosted platform is paid</source>
            <translation>Das Programm ist für eigene Systeme kostenlos; die gehostete Plattform ist bezahlt</translation>
        </message>
        <message>
            <source>The largest set of providers, modules and people who know it.</source>
            <translation>Die größte Auswahl an Providern, Modulen und Menschen, die es kennen.</translation>
        </message>
        <message>
            <source>Commercial support by its maker and by many others.</source>
            <translation>Kommerzieller Support vom Hersteller und von vielen anderen.</translation>
        </message>
        <message>
            <source>Business Source Licence since August 2023, not open source; offering it to others as a competing service is forbidden.</source>
            <translation>Seit August 2023 Business Source License, nicht Open Source; es anderen als konkurrierenden Dienst anzubieten ist verboten.</translation>
        </message>
        <message>
            <source>The state holds secrets in clear text; the program itself cannot encrypt it.</source>
            <translation>Der State enthält Secrets im Klartext; das Programm selbst kann ihn nicht verschlüsseln.</translation>
        </message>
        <message>
            <source>The safe hire and the safe support contract, at the price of depending on one maker's terms.</source>
            <translation>Fachleute und Support sind sicher zu bekommen; der Preis ist die Bindung an die Bedingungen eines Herstellers.</translation>
        </message>
        <message>
            <source>Brings machines to a described state over SSH, without an agent on them.</source>
            <translation>Bringt Maschinen über SSH in einen beschriebenen Zustand, ohne Agent darauf.</translation>
        </message>
        <message>
            <source>Run it, review changes, update pins</source>
            <translation>Ausführen, Änderungen begutachten, Versionen nachziehen</translation>
        </message>
        <message>
            <source>The engine is free; a controller with support is paid</source>
            <translation>Die Engine ist kostenlos; ein Controller mit Support kostet</translation>
        </message>
        <message>
            <source>Needs only SSH and Python on the machines, so the first run works on a fresh one.</source>
            <translation>Braucht auf den Maschinen nur SSH und Python; der erste Lauf klappt also auf einer frischen.</translation>
        </message>
        <message>
            <source>Reads like a checklist; newcomers can follow it.</source>
            <translation>Liest sich wie eine Checkliste; Neue finden sich zurecht.</translation>
        </message>
        <message>
            <source>A dry run with differences shows what would change.</source>
            <translation>Ein Probelauf zeigt mit Diffs, was sich ändern würde.</translation>
        </message>
        <message>
            <source>Nothing runs by itself; drift stays until somebody or something starts a run.</source>
            <translation>Nichts läuft von selbst; Abweichungen bleiben, bis jemand oder etwas einen Lauf startet.</translation>
        </message>
        <message>
            <source>Large fleets are slow, because every task is a round trip to every machine.</source>
            <translation>Große Flotten sind langsam, weil jede Aufgabe jede Maschine einzeln anspricht.</translation>
        </message>
        <message>
            <source>Set-up is written down and can be repeated by anybody.</source>
            <translation>Die Einrichtung ist aufgeschrieben und von allen wiederholbar.</translation>
        </message>
        <message>
            <source>A test machine like production is one command away.</source>
            <translation>Eine Testmaschine wie im Betrieb ist einen Befehl entfernt.</translation>
        </message>
        <message>
            <source>Hardening and updates are code that is reviewed, not habits.</source>
            <translation>Härtung und Updates sind begutachteter Code, nicht Gewohnheit.</translation>
        </message>
        <message>
            <source>First machine</source>
            <translation>Erste Maschine</translation>
        </message>
        <message>
            <source>Name of the first real machine, left of the domain. It enters the inventory and the metrics. Empty gives an example inventory.</source>
            <translation>Name der ersten echten Maschine, links von der Domain. Er kommt in das Inventar und in die Metriken. Leer ergibt ein Beispielinventar.</translation>
        </message>
        <message>
            <source>Login name</source>
            <translation>Anmeldename</translation>
        </message>
        <message>
            <source>Account on the machines that Ansible signs in with; it needs sudo.</source>
            <translation>Konto auf den Maschinen, mit dem Ansible sich anmeldet; braucht sudo.</translation>
        </message>
        <message>
            <source>Reboot for updates at night</source>
            <translation>Nachts für Updates neu starten</translation>
        </message>
        <message>
            <source>Machines restart at 04:30 when an update asks for it. Turn on only when one machine may be missing for a minute.</source>
            <translation>Maschinen starten um 04:30 neu, wenn ein Update es verlangt. Nur einschalten, wenn eine Maschine eine Minute fehlen darf.</translation>
        </message>
        <message>
            <source>container engine</source>
            <translation>Container-Engine</translation>
        </message>
        <message>
            <source>machine metrics</source>
            <translation>Maschinenmetriken</translation>
        </message>
        <message>
            <source>An agent on each machine brings it back to the described state every half hour.</source>
            <translation>Ein Agent auf jeder Maschine führt sie jede halbe Stunde auf den beschriebenen Zustand zurück.</translation>
        </message>
        <message>
            <source>Certificates, module updates, failed runs</source>
            <translation>Zertifikate, Modul-Updates, fehlgeschlagene Läufe</translation>
        </message>
        <message>
            <source>OpenVox packages are free; the maker's own Puppet packages need an agreement</source>
            <translation>OpenVox-Pakete sind kostenlos; die Puppet-Pakete des Herstellers brauchen einen Vertrag</translation>
        </message>
        <message>
            <source>Drift is mended without anybody starting a run.</source>
            <translation>Drift wird behoben, ohne dass jemand einen Lauf startet.</translation>
        </message>
        <message>
            <source>Data and code are apart (Hiera), so one code base serves many sites.</source>
            <translation>Daten und Code sind getrennt (Hiera), eine Codebasis bedient also viele Standorte.</translation>
        </message>
        <message>
            <source>Twenty years of modules, and a report of every change on every machine.</source>
            <translation>Zwanzig Jahre an Modulen und ein Bericht über jede Änderung auf jeder Maschine.</translation>
        </message>
        <message>
            <source>Puppet's own binaries are under an end user licence agreement since 2025; this stack uses OpenVox, the community's fork.</source>
            <translation>Die Puppet-Pakete des Herstellers stehen seit 2025 unter einer Endbenutzerlizenz (EULA); dieser Stack nutzt OpenVox, den Fork der Community.</translation>
        </message>
        <message>
            <source>The server with its certificate authority is one more system to run and to back up.</source>
            <translation>Der Server mit seiner Zertifizierungsstelle ist ein weiteres System, das zu betreiben und zu sichern ist.</translation>
        </message>
        <message>
            <source>The language takes longer to learn than a checklist.</source>
            <translation>Die Sprache zu lernen dauert länger als eine Checkliste.</translation>
        </message>
        <message>
            <source>Proof on paper that every machine is as it was decided, every half hour.</source>
            <translation>Schwarz auf weiß der Nachweis, alle halbe Stunde, dass jede Maschine ist wie beschlossen.</translation>
        </message>
        <message>
            <source>Rarely touched; a change is a pull request against data.</source>
            <translation>Selten angefasst; eine Änderung ist ein Pull Request an den Daten.</translation>
        </message>
        <message>
            <source>The strongest tool against slow drift on long-lived machines.</source>
            <translation>Das stärkste Werkzeug gegen schleichende Drift auf langlebigen Maschinen.</translation>
        </message>
        <message>
            <source>Name of the server</source>
            <translation>Name des Servers</translation>
        </message>
        <message>
            <source>Host name, left of the domain, that agents ask. It is a machine of yours; see the folder's README.</source>
            <translation>Hostname, links von der Domain, den Agenten fragen. Es ist eine eigene Maschine; siehe README des Ordners.</translation>
        </message>
        <message>
            <source>Time between runs</source>
            <translation>Zeit zwischen Läufen</translation>
        </message>
        <message>
            <source>How often each agent compares its machine with the catalogue.</source>
            <translation>Wie oft jeder Agent seine Maschine mit dem Katalog vergleicht.</translation>
        </message>
        <message>
            <source>Name of the first real machine, left of the domain. Its metrics are read from there. Empty means none yet.</source>
            <translation>Name der ersten echten Maschine, links von der Domain. Von dort werden ihre Metriken gelesen. Leer heißt: noch keine.</translation>
        </message>
        <message>
            <source>control repository</source>
            <translation>Control-Repository</translation>
        </message>
        <message>
            <source>Runs the whole stack on one Docker host from one file.</source>
            <translation>Betreibt den ganzen Stack aus einer Datei auf einem Docker-Host.</translation>
        </message>
        <message>
            <source>Update the engine, read backup reports, watch the disk</source>
            <translation>Engine aktualisieren, Sicherungsberichte lesen, Speicherplatz beobachten</translation>
        </message>
        <message>
            <source>Docker Engine and Compose are free; Docker Desktop needs a subscription in larger companies</source>
            <translation>Docker Engine und Compose sind kostenlos; Docker Desktop braucht in größeren Unternehmen ein Abonnement</translation>
        </message>
        <message>
            <source>One file and one command, the same on a laptop and on a server</source>
            <translation>Eine Datei und ein Befehl, gleich auf Laptop und Server</translation>
        </message>
        <message>
            <source>Start order, health, limits and restarts are declared next to the service</source>
            <translation>Startreihenfolge, Zustand, Grenzen und Neustarts stehen beim Dienst</translation>
        </message>
        <message>
            <source>Nothing to operate besides the Docker engine itself</source>
            <translation>Außer der Docker Engine selbst ist nichts zu betreiben</translation>
        </message>
        <message>
            <source>One machine: when it is down, everything is down</source>
            <translation>Eine Maschine: Fällt sie aus, fällt alles aus</translation>
        </message>
        <message>
            <source>An update replaces a container, so a service is gone for some seconds</source>
            <translation>Ein Update ersetzt einen Container, also fehlt ein Dienst einige Sekunden</translation>
        </message>
        <message>
            <source>Who reaches the Docker API is root on the host, also through the guarded proxy</source>
            <translation>Wer die Docker-API erreicht, ist root auf dem Host, auch durch den bewachten Proxy</translation>
        </message>
        <message>
            <source>Lowest cost to start, and a server of moderate size carries a team of fifty.</source>
            <translation>Geringste Kosten zu Beginn; ein mittlerer Server trägt ein Team von fünfzig.</translation>
        </message>
        <message>
            <source>The laptop runs exactly what the server runs.</source>
            <translation>Auf dem Laptop läuft genau, was auf dem Server läuft.</translation>
        </message>
        <message>
            <source>Little to learn, but no failover; recovery is restore from backup.</source>
            <translation>Wenig zu lernen, aber keine Ausfallsicherheit; zurück geht es über die Sicherung.</translation>
        </message>
        <message>
            <source>Listen on</source>
            <translation>Lauschen auf</translation>
        </message>
        <message>
            <source>Address of the host on which published ports listen; 0.0.0.0 lets other machines in</source>
            <translation>Adresse des Hosts, auf der veröffentlichte Ports lauschen; 0.0.0.0 lässt andere Maschinen herein</translation>
        </message>
        <message>
            <source>Log size per service (MB)</source>
            <translation>Loggröße je Dienst (MB)</translation>
        </message>
        <message>
            <source>Docker keeps at most this much log per container, in three files</source>
            <translation>So viel Log behält Docker höchstens je Container, in drei Dateien</translation>
        </message>
        <message>
            <source>Backup folder</source>
            <translation>Ordner für Sicherungen</translation>
        </message>
        <message>
            <source>Folder of the host for the encrypted backup repository; mount another machine's disk there</source>
            <translation>Ordner des Hosts für das verschlüsselte Sicherungs-Repository; dort den Datenträger einer anderen Maschine einhängen</translation>
        </message>
        <message>
            <source>Keep daily backups (days)</source>
            <translation>Tägliche Sicherungen behalten (Tage)</translation>
        </message>
        <message>
            <source>Weekly backups are kept for two months, monthly ones for a year on top</source>
            <translation>Wöchentliche bleiben dazu zwei Monate, monatliche ein Jahr</translation>
        </message>
        <message>
            <source>containers for builds</source>
            <translation>Container für Builds</translation>
        </message>
        <message>
            <source>Ports listen for other machines, but no ingress encrypts the traffic.</source>
            <translation>Ports lauschen für andere Maschinen, aber kein Ingress verschlüsselt den Verkehr.</translation>
        </message>
        <message>
            <source>Listen on this machine only</source>
            <translation>Nur auf dieser Maschine lauschen</translation>
        </message>
        <message>
            <source>Runs the stack on a cluster, declared in manifests that kustomize puts together.</source>
            <translation>Betreibt den Stack auf einem Cluster, beschrieben in Manifesten, die kustomize zusammensetzt.</translation>
        </message>
        <message>
            <source>Cluster upgrades three times a year, node care, storage</source>
            <translation>Cluster-Upgrades dreimal im Jahr, Nodes und Speicher pflegen</translation>
        </message>
        <message>
            <source>The software is free; managed clusters are billed per hour</source>
            <translation>Die Software ist kostenlos; gemietete Cluster kosten je Stunde</translation>
        </message>
        <message>
            <source>A lost node is a restart elsewhere, not an outage</source>
            <translation>Ein verlorener Node ist ein Neustart anderswo, kein Ausfall</translation>
        </message>
        <message>
            <source>Updates roll without downtime where a service allows it</source>
            <translation>Updates rollen ohne Unterbrechung durch, wo ein Dienst es erlaubt</translation>
        </message>
        <message>
            <source>Network rules, rights and limits are declared per service and enforced</source>
            <translation>Netzregeln, Rechte und Grenzen werden je Dienst festgelegt und durchgesetzt</translation>
        </message>
        <message>
            <source>A cluster is a product of its own that somebody has to run and upgrade</source>
            <translation>Ein Cluster ist ein eigenes Produkt, das jemand betreiben und aktualisieren muss</translation>
        </message>
        <message>
            <source>Volumes of the default kind bind a service to one node or zone</source>
            <translation>Volumes der üblichen Art binden einen Dienst an einen Node oder eine Zone</translation>
        </message>
        <message>
            <source>Steps that build images, and what reads the node's files, run privileged, in namespaces of their own</source>
            <translation>Schritte, die Images bauen, und was Dateien des Nodes liest, laufen privilegiert, in eigenen Namespaces</translation>
        </message>
        <message>
            <source>Growth and failover without a rebuild, for the price of people who know it.</source>
            <translation>Wachstum und Ausfallsicherheit ohne Neubau, zum Preis von Menschen, die es können.</translation>
        </message>
        <message>
            <source>The same manifests on a laptop cluster and in production.</source>
            <translation>Dieselben Manifeste auf dem Laptop-Cluster und im Betrieb.</translation>
        </message>
        <message>
            <source>Self-healing and a standard API, and a steep learning curve.</source>
            <translation>Selbstheilung und eine Standard-API, und eine steile Lernkurve.</translation>
        </message>
        <message>
            <source>Storage class</source>
            <translation>Speicherklasse</translation>
        </message>
        <message>
            <source>Class for kept data; empty takes the cluster's default</source>
            <translation>Klasse für Daten, die bleiben; leer nimmt die Vorgabe des Clusters</translation>
        </message>
        <message>
            <source>Reserve declared resources</source>
            <translation>Ressourcen wie angegeben reservieren</translation>
        </message>
        <message>
            <source>On: CPU and memory are reserved as declared (a real cluster). Off: only limits apply, so that the stack fits on a laptop</source>
            <translation>An: CPU und Speicher werden wie angegeben reserviert (echter Cluster). Aus: nur Grenzen gelten, damit der Stack auf einen Laptop passt</translation>
        </message>
        <message>
            <source>Backup repository size</source>
            <translation>Größe des Sicherungs-Repositorys</translation>
        </message>
        <message>
            <source>Volume for the encrypted backup repository</source>
            <translation>Volume für das verschlüsselte Sicherungs-Repository</translation>
        </message>
        <message>
            <source>secrets</source>
            <translation>Secrets</translation>
        </message>
        <message>
            <source>pods for builds</source>
            <translation>Pods für Builds</translation>
        </message>
        <message>
            <source>Web server and reverse proxy that obtains and renews its certificates by itself.</source>
            <translation>Webserver und Reverse Proxy, der Zertifikate selbst besorgt und erneuert.</translation>
        </message>
        <message>
            <source>Image updates</source>
            <translation>Aktualisierung des Images</translation>
        </message>
        <message>
            <source>Everything is in the free edition</source>
            <translation>Alles ist in der kostenlosen Ausgabe</translation>
        </message>
        <message>
            <source>Certificates without any work, public ones and local ones</source>
            <translation>Zertifikate ganz ohne Arbeit, öffentliche wie lokale</translation>
        </message>
        <message>
            <source>A route is three lines that everybody can read</source>
            <translation>Eine Route ist drei Zeilen, die alle lesen können</translation>
        </message>
        <message>
            <source>Safe defaults: TLS versions, ciphers, redirects</source>
            <translation>Sichere Vorgaben: TLS-Versionen, Chiffren, Umleitungen</translation>
        </message>
        <message>
            <source>Anything beyond the standard modules (rate limits, DNS challenges) needs a custom build</source>
            <translation>Alles jenseits der Standardmodule (Rate Limits, DNS-Challenges) braucht einen eigenen Build</translation>
        </message>
        <message>
            <source>The local authority has to be imported once into each browser</source>
            <translation>Die lokale Zertifizierungsstelle muss einmal in jeden Browser</translation>
        </message>
        <message>
            <source>Encrypted from the first minute, at no cost.</source>
            <translation>Verschlüsselt ab der ersten Minute, ohne Kosten.</translation>
        </message>
        <message>
            <source>New addresses are a few obvious lines.</source>
            <translation>Neue Adressen sind ein paar naheliegende Zeilen.</translation>
        </message>
        <message>
            <source>Almost nothing to run; one process, one file.</source>
            <translation>Fast nichts zu betreiben; ein Prozess, eine Datei.</translation>
        </message>
        <message>
            <source>Certificates from a public authority</source>
            <translation>Öffentliche Zertifikate</translation>
        </message>
        <message>
            <source>On: ACME (Let's Encrypt or another), needs a real domain that the authority can reach. Off: an authority of this stack</source>
            <translation>An: ACME (Let's Encrypt oder eine andere Stelle), braucht eine echte, von dort erreichbare Domain. Aus: eine Zertifizierungsstelle dieses Stacks</translation>
        </message>
        <message>
            <source>ACME directory</source>
            <translation>ACME-Verzeichnis</translation>
        </message>
        <message>
            <source>Used with public certificates; a company's own ACME authority works as well</source>
            <translation>Gilt für öffentliche Zertifikate; die ACME-Stelle eines Unternehmens geht auch</translation>
        </message>
        <message>
            <source>Wait for a service</source>
            <translation>Auf einen Dienst warten</translation>
        </message>
        <message>
            <source>How long a service may take until it begins to answer</source>
            <translation>Wie lange ein Dienst brauchen darf, bis er antwortet</translation>
        </message>
        <message>
            <source>A public authority gives no certificates for names below localhost.</source>
            <translation>Eine öffentliche Stelle gibt keine Zertifikate für Namen unter localhost.</translation>
        </message>
        <message>
            <source>Use the stack's own authority</source>
            <translation>Die Zertifizierungsstelle des Stacks verwenden</translation>
        </message>
        <message>
            <source>Fast and precise proxy with exact metrics and full control over every connection.</source>
            <translation>Schneller, genauer Proxy mit exakten Metriken und voller Kontrolle über jede Verbindung.</translation>
        </message>
        <message>
            <source>Image updates, certificates from a public authority</source>
            <translation>Aktualisierung des Images, Zertifikate einer öffentlichen Stelle</translation>
        </message>
        <message>
            <source>HAProxy Enterprise adds support and modules; not needed here</source>
            <translation>HAProxy Enterprise bringt Support und Module; hier nicht nötig</translation>
        </message>
        <message>
            <source>Metrics per service and server built in, down to queue and retry</source>
            <translation>Metriken je Dienst und Server eingebaut, bis zu Warteschlange und Wiederholung</translation>
        </message>
        <message>
            <source>Known for staying up; version 3.2 has long-term support until 2030</source>
            <translation>Bekannt für Stabilität; Version 3.2 wird bis 2030 langfristig unterstützt</translation>
        </message>
        <message>
            <source>Exact control over timeouts, limits and headers</source>
            <translation>Genaue Kontrolle über Fristen, Grenzen und Header</translation>
        </message>
        <message>
            <source>Does not obtain public certificates by itself here; another program has to bring them</source>
            <translation>Besorgt hier selbst keine öffentlichen Zertifikate; das muss ein anderes Programm tun</translation>
        </message>
        <message>
            <source>Limits uploads by their declared size only; a chunked upload is not counted</source>
            <translation>Begrenzt Uploads nur nach angegebener Größe; gestückelte zählen nicht mit</translation>
        </message>
        <message>
            <source>A configuration language of its own that few developers read</source>
            <translation>Eine eigene Konfigurationssprache, die wenige Entwickler lesen</translation>
        </message>
        <message>
            <source>Proven under the largest loads, at no cost.</source>
            <translation>Unter größter Last bewährt, ohne Kosten.</translation>
        </message>
        <message>
            <source>Routes are two lines each, the rest is rarely touched.</source>
            <translation>Routen sind je zwei Zeilen, der Rest wird selten angefasst.</translation>
        </message>
        <message>
            <source>The most exact picture of what happens between client and service.</source>
            <translation>Das genaueste Bild dessen, was zwischen Client und Dienst geschieht.</translation>
        </message>
        <message>
            <source>Certificate of a public authority</source>
            <translation>Zertifikat einer öffentlichen Stelle</translation>
        </message>
        <message>
            <source>On: you put tls.crt and tls.key into the volume certificates. Off: a local authority makes them on every start</source>
            <translation>An: tls.crt und tls.key selbst in das Volume certificates legen. Aus: eine lokale Stelle erzeugt sie bei jedem Start</translation>
        </message>
        <message>
            <source>How long a service may stay silent until the ingress gives up</source>
            <translation>Wie lange ein Dienst schweigen darf, bis der Ingress aufgibt</translation>
        </message>
        <message>
            <source>The most widely used web server and reverse proxy, in one plain configuration file.</source>
            <translation>Der verbreitetste Webserver und Reverse Proxy, in einer schlichten Konfigurationsdatei.</translation>
        </message>
        <message>
            <source>NGINX Plus adds detailed metrics and support; not needed here</source>
            <translation>NGINX Plus bringt genauere Metriken und Support; hier nicht nötig</translation>
        </message>
        <message>
            <source>Fast, small, and every operator has met it</source>
            <translation>Schnell, klein, und im Betrieb allen schon begegnet</translation>
        </message>
        <message>
            <source>Every detail can be set, and the manual says how</source>
            <translation>Jede Einzelheit lässt sich einstellen, und das Handbuch sagt wie</translation>
        </message>
        <message>
            <source>Runs without root and with a read-only file system</source>
            <translation>Läuft ohne root und mit schreibgeschütztem Dateisystem</translation>
        </message>
        <message>
            <source>The free edition counts connections, not answers by status; those are in the access log</source>
            <translation>Die kostenlose Ausgabe zählt Verbindungen, nicht Antworten nach Status; die stehen im Zugriffslog</translation>
        </message>
        <message>
            <source>The Kubernetes controller ingress-nginx was retired in March 2026; this is plain nginx, which goes on</source>
            <translation>Der Kubernetes-Controller ingress-nginx wurde im März 2026 eingestellt; dies ist das reine nginx, das weitergeht</translation>
        </message>
        <message>
            <source>Proven for twenty years, and easy to hire for.</source>
            <translation>Seit zwanzig Jahren bewährt, und Kundige sind leicht zu finden.</translation>
        </message>
        <message>
            <source>Behaves the same everywhere.</source>
            <translation>Verhält sich überall gleich.</translation>
        </message>
        <message>
            <source>Full control, at the price of a longer file.</source>
            <translation>Volle Kontrolle, zum Preis einer längeren Datei.</translation>
        </message>
        <message>
            <source>Reverse proxy with routers, middlewares and metrics per service.</source>
            <translation>Reverse Proxy mit Routern, Middlewares und Metriken je Dienst.</translation>
        </message>
        <message>
            <source>Image updates, a look at release notes of minor versions</source>
            <translation>Image-Updates, ein Blick in die Release Notes von Minor-Versionen</translation>
        </message>
        <message>
            <source>Traefik Hub adds API management; not needed here</source>
            <translation>Traefik Hub ergänzt API-Management; hier nicht nötig</translation>
        </message>
        <message>
            <source>Metrics per service and per router out of the box</source>
            <translation>Metriken je Dienst und je Router ab Werk</translation>
        </message>
        <message>
            <source>Obtains and renews public certificates by itself</source>
            <translation>Holt und erneuert öffentliche Zertifikate von selbst</translation>
        </message>
        <message>
            <source>Middlewares for limits, headers and sign-in can be put on single routes</source>
            <translation>Middlewares für Grenzen, Header und Anmeldung lassen sich einzelnen Routen zuordnen</translation>
        </message>
        <message>
            <source>Limits the size of uploads only by buffering, which breaks streamed answers</source>
            <translation>Begrenzt die Größe von Uploads nur durch Puffern, was gestreamte Antworten stört</translation>
        </message>
        <message>
            <source>Does not serve files; the start page is a small service of its own</source>
            <translation>Liefert keine Dateien aus; die Startseite ist ein kleiner eigener Dienst</translation>
        </message>
        <message>
            <source>Two configurations (static and dynamic) with different rules for reloading</source>
            <translation>Zwei Konfigurationen (statisch und dynamisch), die nach verschiedenen Regeln neu geladen werden</translation>
        </message>
        <message>
            <source>One entrance for all services, encrypted, at no cost.</source>
            <translation>Ein Eingang für alle Dienste, verschlüsselt, ohne Kosten.</translation>
        </message>
        <message>
            <source>Routes and their middlewares read like a list.</source>
            <translation>Routen und ihre Middlewares lesen sich wie eine Liste.</translation>
        </message>
        <message>
            <source>Good metrics; the price is a configuration language of its own.</source>
            <translation>Gute Metriken; der Preis ist eine eigene Konfigurationssprache.</translation>
        </message>
        <message>
            <source>Enforce upload sizes</source>
            <translation>Upload-Größen erzwingen</translation>
        </message>
        <message>
            <source>Buffers requests and answers of routes without web sockets; answers that stream arrive only when complete</source>
            <translation>Puffert Anfragen und Antworten von Routen ohne WebSockets; gestreamte Antworten kommen erst an, wenn sie vollständig sind</translation>
        </message>
        <message>
            <source>The pipeline brings a release to the machines or the cluster itself, checks it, and takes it back when it fails.</source>
            <translation>Die Pipeline bringt ein Release selbst auf die Maschinen oder in den Cluster, prüft es und nimmt es bei Fehlern zurück.</translation>
        </message>
        <message>
            <source>Keys of the deploy user, host names</source>
            <translation>Schlüssel des Deploy-Benutzers, Hostnamen</translation>
        </message>
        <message>
            <source>The command line programs are free</source>
            <translation>Die Kommandozeilenprogramme sind kostenlos</translation>
        </message>
        <message>
            <source>Nothing runs between releases: a playbook, ssh and the engine that is there anyway</source>
            <translation>Zwischen Releases läuft nichts: ein Playbook, ssh und die ohnehin vorhandene Engine</translation>
        </message>
        <message>
            <source>The pipeline shows the result: deployed and healthy, or taken back</source>
            <translation>Die Pipeline zeigt das Ergebnis: ausgeliefert und gesund, oder zurückgenommen</translation>
        </message>
        <message>
            <source>Works for one machine as for twenty</source>
            <translation>Funktioniert für eine Maschine wie für zwanzig</translation>
        </message>
        <message>
            <source>The pipeline holds a key of the machines</source>
            <translation>Die Pipeline besitzt einen Schlüssel der Maschinen</translation>
        </message>
        <message>
            <source>Drift between releases goes unnoticed</source>
            <translation>Abweichungen zwischen Releases bleiben unbemerkt</translation>
        </message>
        <message>
            <source>A release has to reach every machine over ssh from where pipelines run</source>
            <translation>Ein Release muss jede Maschine per ssh von dort erreichen, wo Pipelines laufen</translation>
        </message>
        <message>
            <source>Release on merge, with an automatic way back.</source>
            <translation>Release beim Merge, mit automatischem Rückweg.</translation>
        </message>
        <message>
            <source>The deploy step is readable and can be run by hand.</source>
            <translation>Der Deploy-Schritt ist lesbar und von Hand ausführbar.</translation>
        </message>
        <message>
            <source>Plain ssh with a user of few rights; no agent.</source>
            <translation>Einfaches ssh mit einem Benutzer mit wenigen Rechten; kein Agent.</translation>
        </message>
        <message>
            <source>Names or addresses of the machines that run the stack; empty takes the stack's domain</source>
            <translation>Namen oder Adressen der Maschinen, auf denen der Stack läuft; leer nimmt die Domain des Stacks</translation>
        </message>
        <message>
            <source>Deploy user</source>
            <translation>Deploy-Benutzer</translation>
        </message>
        <message>
            <source>Account on the machines that may use Docker</source>
            <translation>Konto auf den Maschinen, das Docker verwenden darf</translation>
        </message>
        <message>
            <source>Folder on the machines</source>
            <translation>Ordner auf den Maschinen</translation>
        </message>
        <message>
            <source>Belongs to the deploy user</source>
            <translation>Gehört dem Deploy-Benutzer</translation>
        </message>
        <message>
            <source>Wait for health</source>
            <translation>Auf gesunden Zustand warten</translation>
        </message>
        <message>
            <source>How long a release may take until it is healthy; after that it is taken back</source>
            <translation>Wie lange ein Release brauchen darf, bis es gesund ist; danach wird es zurückgenommen</translation>
        </message>
        <message>
            <source>deploys to</source>
            <translation>liefert aus an</translation>
        </message>
        <message>
            <source>image tag</source>
            <translation>Image-Tag</translation>
        </message>
        <message>
            <source>The machines fetch the image from a registry, and none is picked.</source>
            <translation>Die Maschinen holen das Image aus einer Registry, und es ist keine gewählt.</translation>
        </message>
        <message>
            <source>Keep images in zot</source>
            <translation>Images in zot ablegen</translation>
        </message>
        <message>
            <source>Deploy by hand</source>
            <translation>Von Hand ausliefern</translation>
        </message>
        <message>
            <source>With push the pipeline holds a key of the cluster, and drift goes unnoticed.</source>
            <translation>Mit Push besitzt die Pipeline einen Schlüssel des Clusters, und Abweichungen bleiben unbemerkt.</translation>
        </message>
        <message>
            <source>Let Flux pull from git</source>
            <translation>Flux aus Git ziehen lassen</translation>
        </message>
        <message>
            <source>Let Argo CD pull from git</source>
            <translation>Argo CD aus Git ziehen lassen</translation>
        </message>
        <message>
            <source>Keeps the cluster as the repository says, and shows every difference in a web page.</source>
            <translation>Hält den Cluster so, wie das Repository sagt, und zeigt jede Abweichung auf einer Webseite.</translation>
        </message>
        <message>
            <source>Four minor versions a year, each supported for about a year</source>
            <translation>Vier Minor-Versionen im Jahr, jede etwa ein Jahr unterstützt</translation>
        </message>
        <message>
            <source>Paid hosting and support exist</source>
            <translation>Bezahltes Hosting und Support gibt es</translation>
        </message>
        <message>
            <source>What runs is what git says; drift is undone and shown</source>
            <translation>Es läuft, was Git sagt; Abweichungen werden gezeigt und zurückgenommen</translation>
        </message>
        <message>
            <source>Rollback is a revert, and the history is the git log</source>
            <translation>Zurück geht es mit einem Revert, und die Geschichte ist das Git-Log</translation>
        </message>
        <message>
            <source>A web page where everyone sees what is out of step and why</source>
            <translation>Eine Webseite, auf der alle sehen, was abweicht und warum</translation>
        </message>
        <message>
            <source>Kubernetes only</source>
            <translation>Nur Kubernetes</translation>
        </message>
        <message>
            <source>Has wide rights in the cluster; whoever writes the deploy branch deploys</source>
            <translation>Hat weite Rechte im Cluster; wer den Deploy-Branch schreibt, liefert aus</translation>
        </message>
        <message>
            <source>Sign-in over the identity provider needs its public address reachable from inside the cluster</source>
            <translation>Für die Anmeldung über den Identitätsanbieter muss dessen öffentliche Adresse aus dem Cluster erreichbar sein</translation>
        </message>
        <message>
            <source>Every release has an author, a time and a way back.</source>
            <translation>Jedes Release hat Urheber, Zeitpunkt und Rückweg.</translation>
        </message>
        <message>
            <source>Merge, and watch the page turn green.</source>
            <translation>Mergen und zusehen, wie die Seite grün wird.</translation>
        </message>
        <message>
            <source>No pipeline holds keys of the cluster.</source>
            <translation>Keine Pipeline besitzt Schlüssel des Clusters.</translation>
        </message>
        <message>
            <source>Branch that is deployed</source>
            <translation>Branch, der ausgeliefert wird</translation>
        </message>
        <message>
            <source>Pipelines write the main branch plus the new image tag here; people do not</source>
            <translation>Hierhin schreiben Pipelines den Haupt-Branch mit neuem Image-Tag; Menschen nicht</translation>
        </message>
        <message>
            <source>Undo changes made by hand</source>
            <translation>Änderungen von Hand zurücknehmen</translation>
        </message>
        <message>
            <source>Changes in the cluster that are not in git are put back</source>
            <translation>Änderungen im Cluster, die nicht in Git stehen, werden zurückgesetzt</translation>
        </message>
        <message>
            <source>watches</source>
            <translation>beobachtet</translation>
        </message>
        <message>
            <source>web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <source>Argo CD pulls from a repository, and no source host is picked.</source>
            <translation>Argo CD holt aus einem Repository, und es ist kein Code-Host gewählt.</translation>
        </message>
        <message>
            <source>Keep the repository in Gitea</source>
            <translation>Das Repository in Gitea ablegen</translation>
        </message>
        <message>
            <source>The cluster fetches the image from a registry, and none is picked.</source>
            <translation>Der Cluster holt das Image aus einer Registry, und es ist keine gewählt.</translation>
        </message>
        <message>
            <source>Argo CD deploys to Kubernetes, and the stack runs on something else.</source>
            <translation>Argo CD liefert an Kubernetes aus, und der Stack läuft auf etwas anderem.</translation>
        </message>
        <message>
            <source>Deploy with Ansible</source>
            <translation>Mit Ansible ausliefern</translation>
        </message>
        <message>
            <source>Small controllers that pull the cluster's state from git and keep it there.</source>
            <translation>Kleine Controller, die den Zustand des Clusters aus Git holen und dort halten.</translation>
        </message>
        <message>
            <source>Three or four minor versions a year</source>
            <translation>Drei oder vier Minor-Versionen im Jahr</translation>
        </message>
        <message>
            <source>Paid distributions exist</source>
            <translation>Bezahlte Distributionen gibt es</translation>
        </message>
        <message>
            <source>Small: three controllers, no database, no web page to guard</source>
            <translation>Klein: drei Controller, keine Datenbank, keine Webseite zu bewachen</translation>
        </message>
        <message>
            <source>Everything is a Kubernetes object, so rights and tools are the usual ones</source>
            <translation>Alles ist ein Kubernetes-Objekt, Rechte und Werkzeuge sind also die üblichen</translation>
        </message>
        <message>
            <source>Waits until a release is healthy and says so as an event</source>
            <translation>Wartet, bis ein Release gesund ist, und meldet es als Ereignis</translation>
        </message>
        <message>
            <source>No web page; state is read with a command or as metrics</source>
            <translation>Keine Webseite; der Zustand ist per Befehl oder als Metrik zu lesen</translation>
        </message>
        <message>
            <source>Whoever writes the deploy branch deploys</source>
            <translation>Wer den Deploy-Branch schreibt, liefert aus</translation>
        </message>
        <message>
            <source>Releases are routine, and can be taken back with a revert.</source>
            <translation>Releases sind Alltag und lassen sich mit einem Revert zurücknehmen.</translation>
        </message>
        <message>
            <source>Merge is deploy; the result is an event in the cluster.</source>
            <translation>Merge heißt ausliefern; das Ergebnis ist ein Ereignis im Cluster.</translation>
        </message>
        <message>
            <source>Little to run, and no pipeline holds keys of the cluster.</source>
            <translation>Wenig zu betreiben, und keine Pipeline besitzt Schlüssel des Clusters.</translation>
        </message>
        <message>
            <source>Look for changes every</source>
            <translation>Nach Änderungen sehen alle</translation>
        </message>
        <message>
            <source>How long a push may go unnoticed</source>
            <translation>Wie lange ein Push unbemerkt bleiben darf</translation>
        </message>
        <message>
            <source>failed releases</source>
            <translation>gescheiterte Releases</translation>
        </message>
        <message>
            <source>Flux pulls from a repository, and no source host is picked.</source>
            <translation>Flux holt aus einem Repository, und es ist kein Code-Host gewählt.</translation>
        </message>
        <message>
            <source>Flux deploys to Kubernetes, and the stack runs on something else.</source>
            <translation>Flux liefert an Kubernetes aus, und der Stack läuft auf etwas anderem.</translation>
        </message>
        <message>
            <source>Secret store with policies, leases and an audit log, developed in the open.</source>
            <translation>Secret-Speicher mit Richtlinien, Leases und Audit-Log, offen entwickelt.</translation>
        </message>
        <message>
            <source>Unsealing after restarts, policies, releases, key officers</source>
            <translation>Entsiegeln nach Neustarts, Richtlinien, Releases, Schlüsselverwalter</translation>
        </message>
        <message>
            <source>Community project of the Linux Foundation</source>
            <translation>Gemeinschaftsprojekt der Linux Foundation</translation>
        </message>
        <message>
            <source>Every read is in an audit log, and access can be taken back at once</source>
            <translation>Jedes Lesen steht im Audit-Log, und Zugriff lässt sich sofort entziehen</translation>
        </message>
        <message>
            <source>Machines sign in with short-lived tokens instead of stored passwords</source>
            <translation>Maschinen melden sich mit kurzlebigen Tokens statt gespeicherter Passwörter an</translation>
        </message>
        <message>
            <source>Speaks a widely used API, so nearly every tool has an integration</source>
            <translation>Spricht eine verbreitete API, fast jedes Werkzeug hat also eine Anbindung</translation>
        </message>
        <message>
            <source>Sealed after every restart until three officers (or a key beside it) open it</source>
            <translation>Nach jedem Neustart versiegelt, bis drei Verwalter (oder ein Schlüssel daneben) öffnen</translation>
        </message>
        <message>
            <source>A service that others depend on, so it needs care, backups and drills</source>
            <translation>Ein Dienst, von dem andere abhängen; er braucht Pflege, Sicherungen und Übungen</translation>
        </message>
        <message>
            <source>Inside the stack it speaks plain http; TLS ends at the ingress</source>
            <translation>Im Stack spricht er einfaches http; TLS endet am Ingress</translation>
        </message>
        <message>
            <source>Shows auditors who may read what, and who did.</source>
            <translation>Zeigt Prüfern, wer was lesen darf und wer es tat.</translation>
        </message>
        <message>
            <source>Secrets by API and by path, with rights per team.</source>
            <translation>Secrets per API und Pfad, mit Rechten je Team.</translation>
        </message>
        <message>
            <source>Central rotation and revocation, at the price of another critical service.</source>
            <translation>Zentraler Austausch und Entzug, zum Preis eines weiteren kritischen Dienstes.</translation>
        </message>
        <message>
            <source>Open by itself after a restart</source>
            <translation>Nach Neustart selbst öffnen</translation>
        </message>
        <message>
            <source>On: a key in the service's environment unseals it; convenient, and whoever has the host has the store. Off: key officers unseal by hand</source>
            <translation>An: ein Schlüssel in der Umgebung des Dienstes entsiegelt; bequem, und wer den Host hat, hat den Speicher. Aus: Verwalter entsiegeln von Hand</translation>
        </message>
        <message>
            <source>Key officers</source>
            <translation>Schlüsselverwalter</translation>
        </message>
        <message>
            <source>How many people hold a share of the unseal or recovery key</source>
            <translation>Wie viele Personen einen Anteil am Entsiegelungs- oder Wiederherstellungsschlüssel haben</translation>
        </message>
        <message>
            <source>Shares needed</source>
            <translation>Nötige Anteile</translation>
        </message>
        <message>
            <source>How many of them have to come together</source>
            <translation>Wie viele davon zusammenkommen müssen</translation>
        </message>
        <message>
            <source>Life of a pipeline's token</source>
            <translation>Lebensdauer des Pipeline-Tokens</translation>
        </message>
        <message>
            <source>A pipeline signs in with its role and gets a token for this time</source>
            <translation>Eine Pipeline meldet sich mit ihrer Rolle an und bekommt für diese Zeit ein Token</translation>
        </message>
        <message>
            <source>role for pipelines</source>
            <translation>Rolle für Pipelines</translation>
        </message>
        <message>
            <source>The key that opens the secret store lies in the environment of the same host.</source>
            <translation>Der Schlüssel, der den Secret-Speicher öffnet, liegt in der Umgebung desselben Hosts.</translation>
        </message>
        <message>
            <source>Let key officers unseal it</source>
            <translation>Schlüsselverwalter entsiegeln lassen</translation>
        </message>
        <message>
            <source>Secrets lie encrypted in the repository; everyone who may read them has a key of their own.</source>
            <translation>Secrets liegen verschlüsselt im Repository; wer sie lesen darf, hat einen eigenen Schlüssel.</translation>
        </message>
        <message>
            <source>Add and remove people's keys, rotate when someone leaves</source>
            <translation>Schlüssel hinzufügen und entfernen, rotieren, wenn jemand geht</translation>
        </message>
        <message>
            <source>Two command line programs</source>
            <translation>Zwei Kommandozeilenprogramme</translation>
        </message>
        <message>
            <source>No server: nothing to run, to unseal or to lose at night</source>
            <translation>Kein Server: nachts nichts zu betreiben, zu entsiegeln oder zu verlieren</translation>
        </message>
        <message>
            <source>A change of a secret is a commit with author, date and review</source>
            <translation>Die Änderung eines Secrets ist ein Commit mit Autor, Datum und Review</translation>
        </message>
        <message>
            <source>Names stay readable and values are encrypted, so differences make sense</source>
            <translation>Namen bleiben lesbar, Werte sind verschlüsselt; so bleiben Diffs verständlich</translation>
        </message>
        <message>
            <source>Who could read a value once can read it for ever from history: a leaver means new values</source>
            <translation>Wer einen Wert einmal lesen konnte, kann es aus der Historie für immer: Geht jemand, braucht es neue Werte</translation>
        </message>
        <message>
            <source>No record of who read what and when</source>
            <translation>Kein Protokoll, wer was wann gelesen hat</translation>
        </message>
        <message>
            <source>A lost last key is a lost file; keep one recovery key offline</source>
            <translation>Ein verlorener letzter Schlüssel ist eine verlorene Datei; einen Notfallschlüssel offline halten</translation>
        </message>
        <message>
            <source>No cost, and nothing that can fail at night.</source>
            <translation>Keine Kosten, und nichts, was nachts ausfallen kann.</translation>
        </message>
        <message>
            <source>Clone, one command, and the stack has its secrets.</source>
            <translation>Klonen, ein Befehl, und der Stack hat seine Secrets.</translation>
        </message>
        <message>
            <source>Rotation is an edit and a commit; access is a list of public keys.</source>
            <translation>Rotieren heißt bearbeiten und committen; Zugriff ist eine Liste öffentlicher Schlüssel.</translation>
        </message>
        <message>
            <source>Public keys (age)</source>
            <translation>Öffentliche Schlüssel (age)</translation>
        </message>
        <message>
            <source>Public age keys (age1…) of people and machines who may read; make secrets-key adds your own later</source>
            <translation>Öffentliche age-Schlüssel (age1…) von Personen und Maschinen, die lesen dürfen; make secrets-key fügt später den eigenen hinzu</translation>
        </message>
        <message>
            <source>Small identity broker; people sign in with accounts that exist elsewhere.</source>
            <translation>Kleiner Identitätsvermittler; angemeldet wird mit Konten, die es anderswo gibt.</translation>
        </message>
        <message>
            <source>One small program without a user database to look after</source>
            <translation>Ein kleines Programm ohne eigene Benutzerdatenbank</translation>
        </message>
        <message>
            <source>Uses the accounts of the source host or of a directory (LDAP)</source>
            <translation>Nimmt die Konten des Code-Hosts oder eines Verzeichnisses (LDAP)</translation>
        </message>
        <message>
            <source>Declared in one file; nothing is clicked</source>
            <translation>In einer Datei festgelegt; nichts wird geklickt</translation>
        </message>
        <message>
            <source>No users, passwords or second factors of its own: those are the upstream's</source>
            <translation>Keine eigenen Benutzer, Passwörter oder zweiten Faktoren: die liegen bei der Quelle</translation>
        </message>
        <message>
            <source>Groups are in a token only when the tool asks for the scope groups</source>
            <translation>Gruppen stehen nur dann im Token, wenn das Werkzeug den Scope groups verlangt</translation>
        </message>
        <message>
            <source>No page where people or sessions are managed</source>
            <translation>Keine Seite, auf der Personen oder Sitzungen verwaltet werden</translation>
        </message>
        <message>
            <source>Leavers are gone everywhere once they are gone upstream.</source>
            <translation>Wer an der Quelle entfernt ist, ist es überall.</translation>
        </message>
        <message>
            <source>Sign in with the account that is open in the browser anyway.</source>
            <translation>Anmeldung mit dem Konto, das im Browser ohnehin offen ist.</translation>
        </message>
        <message>
            <source>Next to nothing to run, and nothing to back up but a few sessions.</source>
            <translation>Fast nichts zu betreiben und außer ein paar Sitzungen nichts zu sichern.</translation>
        </message>
        <message>
            <source>Accounts come from</source>
            <translation>Herkunft der Konten</translation>
        </message>
        <message>
            <source>The accounts of the picked source host, or a directory</source>
            <translation>Die Konten des gewählten Code-Hosts oder ein Verzeichnis</translation>
        </message>
        <message>
            <source>Directory (host:port)</source>
            <translation>Verzeichnis (Host:Port)</translation>
        </message>
        <message>
            <source>LDAP over TLS; used when accounts come from a directory</source>
            <translation>LDAP über TLS; gilt, wenn Konten aus einem Verzeichnis kommen</translation>
        </message>
        <message>
            <source>Search base</source>
            <translation>Suchbasis</translation>
        </message>
        <message>
            <source>Where people (ou=people) and groups (ou=groups) are below</source>
            <translation>Darunter liegen Personen (ou=people) und Gruppen (ou=groups)</translation>
        </message>
        <message>
            <source>Life of a token</source>
            <translation>Lebensdauer eines Tokens</translation>
        </message>
        <message>
            <source>Tools ask again after this time</source>
            <translation>Danach fragen Werkzeuge neu an</translation>
        </message>
        <message>
            <source>accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>sign-in page</source>
            <translation>Anmeldeseite</translation>
        </message>
        <message>
            <source>Dex has no accounts of its own, and there is no source host to take them from.</source>
            <translation>Dex hat keine eigenen Konten, und es gibt keinen Code-Host, der sie liefert.</translation>
        </message>
        <message>
            <source>Take accounts from a directory</source>
            <translation>Konten aus einem Verzeichnis nehmen</translation>
        </message>
        <message>
            <source>Pick a source host</source>
            <translation>Einen Code-Host wählen</translation>
        </message>
        <message>
            <source>Accounts come from the source host of this stack: that one keeps its own sign-in, and when it is down nobody signs in anywhere.</source>
            <translation>Die Konten kommen vom Code-Host dieses Stacks: Er behält seine eigene Anmeldung, und fällt er aus, meldet sich nirgends jemand an.</translation>
        </message>
        <message>
            <source>Use an identity provider with accounts of its own</source>
            <translation>Einen Identitätsanbieter mit eigenen Konten verwenden</translation>
        </message>
        <message>
            <source>Browsers have to reach the sign-in page over https, and nothing publishes it.</source>
            <translation>Browser müssen die Anmeldeseite über https erreichen, und nichts veröffentlicht sie.</translation>
        </message>
        <message>
            <source>Publish the services with Caddy</source>
            <translation>Die Dienste mit Caddy veröffentlichen</translation>
        </message>
        <message>
            <source>Go without single sign-on</source>
            <translation>Auf gemeinsame Anmeldung verzichten</translation>
        </message>
        <message>
            <source>Identity provider with single sign-on, groups, second factors and federation.</source>
            <translation>Identitätsanbieter mit gemeinsamer Anmeldung, Gruppen, zweiten Faktoren und Föderation.</translation>
        </message>
        <message>
            <source>Four releases a year, users and groups, database backup</source>
            <translation>Vier Releases im Jahr, Benutzer und Gruppen, Sicherung der Datenbank</translation>
        </message>
        <message>
            <source>Paid support exists as Red Hat build of Keycloak</source>
            <translation>Bezahlten Support gibt es als Red Hat build of Keycloak</translation>
        </message>
        <message>
            <source>Speaks OpenID Connect, SAML and LDAP, so nearly every tool and directory fits</source>
            <translation>Spricht OpenID Connect, SAML und LDAP, fast jedes Werkzeug und Verzeichnis passt also</translation>
        </message>
        <message>
            <source>Second factors, passkeys and brute force protection are built in</source>
            <translation>Zweite Faktoren, Passkeys und Schutz vor Durchprobieren sind eingebaut</translation>
        </message>
        <message>
            <source>Clients and groups are declared in the repository and applied on every start</source>
            <translation>Clients und Gruppen stehen im Repository und werden bei jedem Start angewendet</translation>
        </message>
        <message>
            <source>Needs a gigabyte of memory and half a minute to start</source>
            <translation>Braucht ein Gigabyte Speicher und eine halbe Minute zum Starten</translation>
        </message>
        <message>
            <source>Only the latest release gets fixes, so updates cannot wait</source>
            <translation>Nur das neueste Release bekommt Korrekturen, Updates können also nicht warten</translation>
        </message>
        <message>
            <source>Losing its database means nobody signs in anywhere</source>
            <translation>Ist seine Datenbank verloren, meldet sich nirgends jemand an</translation>
        </message>
        <message>
            <source>Joiners and leavers are handled in one place, with an audit trail.</source>
            <translation>Zugänge und Abgänge an einem Ort, mit Protokoll.</translation>
        </message>
        <message>
            <source>One sign-in for every tool; a new client is a few lines.</source>
            <translation>Eine Anmeldung für alle Werkzeuge; ein neuer Client ist ein paar Zeilen.</translation>
        </message>
        <message>
            <source>Powerful and well documented, and one more database to care for.</source>
            <translation>Mächtig und gut dokumentiert, und eine Datenbank mehr zu pflegen.</translation>
        </message>
        <message>
            <source>Session length</source>
            <translation>Dauer einer Sitzung</translation>
        </message>
        <message>
            <source>People sign in again after this time</source>
            <translation>Danach ist eine neue Anmeldung nötig</translation>
        </message>
        <message>
            <source>Second factor for everyone</source>
            <translation>Zweiter Faktor für alle</translation>
        </message>
        <message>
            <source>Everyone sets up a one-time code at the first sign-in</source>
            <translation>Alle richten bei der ersten Anmeldung einen Einmalcode ein</translation>
        </message>
        <message>
            <source>Open registration</source>
            <translation>Offene Registrierung</translation>
        </message>
        <message>
            <source>Anyone who reaches the page may make an account</source>
            <translation>Wer die Seite erreicht, darf ein Konto anlegen</translation>
        </message>
        <message>
            <source>Scrapes every service, evaluates alert rules and shows dashboards with one sign-in.</source>
            <translation>Fragt die Metriken aller Dienste ab, wertet Alarmregeln aus und zeigt Dashboards mit einer Anmeldung.</translation>
        </message>
        <message>
            <source>Upgrades of two programs, tuning of alert rules</source>
            <translation>Upgrades zweier Programme, Feinschliff der Alarmregeln</translation>
        </message>
        <message>
            <source>Both are free; Grafana Enterprise and Cloud are not needed</source>
            <translation>Beide sind kostenlos; Grafana Enterprise und Cloud sind nicht nötig</translation>
        </message>
        <message>
            <source>The format that nearly every tool exposes its metrics in.</source>
            <translation>Das Format, in dem fast jedes Werkzeug seine Metriken anbietet.</translation>
        </message>
        <message>
            <source>Alert rules are text in git and have unit tests.</source>
            <translation>Alarmregeln sind Text in Git und haben Unit-Tests.</translation>
        </message>
        <message>
            <source>Pulls from its targets, so a target that is down is an alert by itself.</source>
            <translation>Fragt seine Ziele selbst ab; ein Ziel, das ausfällt, ist damit von allein ein Alarm.</translation>
        </message>
        <message>
            <source>Dashboards are generated files; a broken Grafana is rebuilt in a minute.</source>
            <translation>Dashboards sind erzeugte Dateien; ein defektes Grafana steht in einer Minute wieder.</translation>
        </message>
        <message>
            <source>One Prometheus holds what fits on one disk; years of history need another store.</source>
            <translation>Ein Prometheus fasst, was auf einen Datenträger passt; Jahre an Historie brauchen einen anderen Speicher.</translation>
        </message>
        <message>
            <source>Prometheus has no sign-in of its own, so it gets no public address here; people use Grafana.</source>
            <translation>Prometheus hat keine eigene Anmeldung und bekommt hier daher keine öffentliche Adresse; genutzt wird Grafana.</translation>
        </message>
        <message>
            <source>Labels with many values (user ids, addresses) fill the memory; keep them out of metrics.</source>
            <translation>Labels mit vielen Werten (Benutzer-Ids, Adressen) füllen den Arbeitsspeicher; sie gehören nicht in Metriken.</translation>
        </message>
        <message>
            <source>Dashboards edited in the browser are overwritten by the repository; change the files.</source>
            <translation>Im Browser bearbeitete Dashboards überschreibt das Repository; die Dateien ändern.</translation>
        </message>
        <message>
            <source>Service levels are numbers on a page that everyone may open.</source>
            <translation>Service-Level sind Zahlen auf einer Seite, die alle öffnen dürfen.</translation>
        </message>
        <message>
            <source>Every service that answers /metrics has a graph, and a rule has a test.</source>
            <translation>Jeder Dienst, der auf /metrics antwortet, hat einen Graphen, und eine Regel hat einen Test.</translation>
        </message>
        <message>
            <source>One query language for alerts and graphs, no agent on the targets.</source>
            <translation>Eine Abfragesprache für Alarme und Graphen, kein Agent auf den Zielen.</translation>
        </message>
        <message>
            <source>Keep metrics for</source>
            <translation>Metriken behalten für</translation>
        </message>
        <message>
            <source>Older samples are deleted</source>
            <translation>Ältere Messwerte werden gelöscht</translation>
        </message>
        <message>
            <source>Disk for metrics</source>
            <translation>Speicherplatz für Metriken</translation>
        </message>
        <message>
            <source>Volume of Prometheus; an alert warns at 85 % of it</source>
            <translation>Volume von Prometheus; bei 85 % davon warnt ein Alarm</translation>
        </message>
        <message>
            <source>Availability objective in percent</source>
            <translation>Verfügbarkeitsziel in Prozent</translation>
        </message>
        <message>
            <source>Share of requests over 30 days that must not fail; the burn-rate alerts are computed from it</source>
            <translation>Anteil der Anfragen in 30 Tagen, der nicht scheitern darf; daraus werden die Burn-Rate-Alarme berechnet</translation>
        </message>
        <message>
            <source>Latency objective in milliseconds</source>
            <translation>Latenzziel in Millisekunden</translation>
        </message>
        <message>
            <source>95 of 100 requests to the service must be faster</source>
            <translation>95 von 100 Anfragen an den Dienst müssen schneller sein</translation>
        </message>
        <message>
            <source>Group of Grafana administrators</source>
            <translation>Gruppe der Grafana-Administratoren</translation>
        </message>
        <message>
            <source>Members of this group of the identity provider are Grafana administrators</source>
            <translation>Mitglieder dieser Gruppe des Identitätsanbieters sind Grafana-Administratoren</translation>
        </message>
        <message>
            <source>Group of Grafana editors</source>
            <translation>Gruppe der Grafana-Editoren</translation>
        </message>
        <message>
            <source>Members may edit dashboards; everybody else who can sign in may look</source>
            <translation>Mitglieder dürfen Dashboards bearbeiten; alle anderen mit Anmeldung dürfen sie ansehen</translation>
        </message>
        <message>
            <source>alerts</source>
            <translation>Alarme</translation>
        </message>
        <message>
            <source>reads logs</source>
            <translation>liest Logs</translation>
        </message>
        <message>
            <source>reads traces</source>
            <translation>liest Traces</translation>
        </message>
        <message>
            <source>runbook links</source>
            <translation>Links auf Runbooks</translation>
        </message>
        <message>
            <source>Scrapes and keeps metrics for long on little disk; rules and dashboards as with Prometheus.</source>
            <translation>Sammelt Metriken und hält sie lange auf wenig Speicherplatz; Regeln und Dashboards wie bei Prometheus.</translation>
        </message>
        <message>
            <source>Upgrades of three programs, tuning of alert rules</source>
            <translation>Upgrades dreier Programme, Feinschliff der Alarmregeln</translation>
        </message>
        <message>
            <source>Everything used here is free; downsampling and some long-term support releases are Enterprise</source>
            <translation>Alles hier Genutzte ist kostenlos; Downsampling und manche Releases mit Langzeit-Support sind Enterprise</translation>
        </message>
        <message>
            <source>A year of metrics fits on the disk that holds weeks elsewhere.</source>
            <translation>Ein Jahr Metriken passt auf die Platte, die anderswo Wochen fasst.</translation>
        </message>
        <message>
            <source>Speaks Prometheus' formats on every side, so rules, exporters and dashboards carry over.</source>
            <translation>Spricht auf jeder Seite die Formate von Prometheus; Regeln, Exporter und Dashboards lassen sich übernehmen.</translation>
        </message>
        <message>
            <source>One process scrapes, stores and answers; late samples are taken.</source>
            <translation>Ein Prozess sammelt, speichert und antwortet; verspätete Messwerte nimmt er an.</translation>
        </message>
        <message>
            <source>Its query language is a superset and rounds some functions differently; keep to PromQL and rules stay portable.</source>
            <translation>Die Abfragesprache ist eine Obermenge und rundet manche Funktionen anders; bei PromQL bleiben, dann bleiben Regeln portabel.</translation>
        </message>
        <message>
            <source>Rules run in a second process, vmalert, which has to be watched as well.</source>
            <translation>Regeln laufen in einem zweiten Prozess, vmalert, der auch zu überwachen ist.</translation>
        </message>
        <message>
            <source>It has no sign-in of its own, so it gets no public address here; people use Grafana.</source>
            <translation>Es hat keine eigene Anmeldung und bekommt hier daher keine öffentliche Adresse; genutzt wird Grafana.</translation>
        </message>
        <message>
            <source>A small company stands behind it, and some features are only in the paid edition.</source>
            <translation>Dahinter steht eine kleine Firma, und manche Funktionen gibt es nur in der bezahlten Ausgabe.</translation>
        </message>
        <message>
            <source>Long history for capacity and service levels, without a bigger machine.</source>
            <translation>Lange Historie für Kapazität und Service-Level, ohne größere Maschine.</translation>
        </message>
        <message>
            <source>Little memory, one data folder, a backup is a snapshot.</source>
            <translation>Wenig Arbeitsspeicher, ein Datenordner, eine Sicherung ist ein Snapshot.</translation>
        </message>
        <message>
            <source>Volume of the metrics; an alert warns when 15 % of it are left</source>
            <translation>Volume der Metriken; ein Alarm warnt, wenn 15 % davon übrig sind</translation>
        </message>
        <message>
            <source>Collects container logs with a small agent and makes every word of them searchable.</source>
            <translation>Sammelt Container-Logs mit einem kleinen Agenten und macht jedes Wort darin auffindbar.</translation>
        </message>
        <message>
            <source>Heap, disk and index care; upgrades of three programs</source>
            <translation>Heap, Speicherplatz und Indizes pflegen; Upgrades von drei Programmen</translation>
        </message>
        <message>
            <source>Everything used here is free</source>
            <translation>Alles hier Verwendete ist kostenlos</translation>
        </message>
        <message>
            <source>Full-text search over all words, fast also over weeks.</source>
            <translation>Volltextsuche über alle Wörter, schnell auch über Wochen.</translation>
        </message>
        <message>
            <source>Dashboards has filters, tables and charts that people without a query language can use.</source>
            <translation>Dashboards hat Filter, Tabellen und Diagramme, die ohne Abfragesprache zu bedienen sind.</translation>
        </message>
        <message>
            <source>Fluent Bit needs a few megabytes per machine.</source>
            <translation>Fluent Bit braucht wenige Megabyte je Maschine.</translation>
        </message>
        <message>
            <source>Needs three to ten times the memory and disk of a store that indexes labels only.</source>
            <translation>Braucht drei- bis zehnmal so viel Speicher wie ein System, das nur Labels indiziert.</translation>
        </message>
        <message>
            <source>The security plug-in is off here; the network keeps strangers out and the sign-in proxy guards the pages, so inside the stack every service can read all logs.</source>
            <translation>Das Sicherheits-Plug-in ist hier aus; das Netz hält Fremde fern und der Anmelde-Proxy bewacht die Seiten, im Stack kann also jeder Dienst alle Logs lesen.</translation>
        </message>
        <message>
            <source>Logs are searched in OpenSearch Dashboards, not in Grafana, which needs a plug-in for it.</source>
            <translation>Gesucht wird in OpenSearch Dashboards, nicht in Grafana, das dafür ein Plug-in braucht.</translation>
        </message>
        <message>
            <source>On a cluster the agent keeps no position; lines written while it restarts may be missing.</source>
            <translation>Im Cluster merkt sich der Agent keine Position; Zeilen während seines Neustarts können fehlen.</translation>
        </message>
        <message>
            <source>Auditors find words, not only labels.</source>
            <translation>Prüfer finden Wörter, nicht nur Labels.</translation>
        </message>
        <message>
            <source>Search like in a web shop, no query language to begin with.</source>
            <translation>Suche wie im Webshop, für den Anfang ohne Abfragesprache.</translation>
        </message>
        <message>
            <source>Well understood, but a database that wants care.</source>
            <translation>Gut verstanden, aber eine Datenbank, die Pflege will.</translation>
        </message>
        <message>
            <source>Keep logs for days</source>
            <translation>Logs behalten (Tage)</translation>
        </message>
        <message>
            <source>One index per day; older ones are deleted</source>
            <translation>Ein Index je Tag; ältere werden gelöscht</translation>
        </message>
        <message>
            <source>Disk for logs</source>
            <translation>Speicherplatz für Logs</translation>
        </message>
        <message>
            <source>Volume of OpenSearch; it refuses writes when the disk is 95 % full</source>
            <translation>Volume von OpenSearch; ist es zu 95 % voll, verweigert es Schreibzugriffe</translation>
        </message>
        <message>
            <source>Heap of OpenSearch</source>
            <translation>Heap von OpenSearch</translation>
        </message>
        <message>
            <source>Give the container about twice as much</source>
            <translation>Dem Container etwa das Doppelte geben</translation>
        </message>
        <message>
            <source>Memory of OpenSearch</source>
            <translation>Arbeitsspeicher von OpenSearch</translation>
        </message>
        <message>
            <source>Heap and file cache</source>
            <translation>Heap und Dateicache</translation>
        </message>
        <message>
            <source>container logs</source>
            <translation>Container-Logs</translation>
        </message>
        <message>
            <source>Collects the logs of every container and keeps them searchable next to the metrics.</source>
            <translation>Sammelt die Logs aller Container und hält sie neben den Metriken durchsuchbar.</translation>
        </message>
        <message>
            <source>Upgrades, watching the disk</source>
            <translation>Upgrades, Speicherplatz beobachten</translation>
        </message>
        <message>
            <source>Both are free; Grafana Enterprise Logs and Cloud are not needed</source>
            <translation>Beides ist kostenlos; Grafana Enterprise Logs und Cloud sind nicht nötig</translation>
        </message>
        <message>
            <source>Indexes labels and not words, so a small disk holds weeks of logs.</source>
            <translation>Indiziert Labels statt Wörter, ein kleiner Datenträger hält also Wochen an Logs.</translation>
        </message>
        <message>
            <source>Same labels as the metrics, so a graph leads to its log lines.</source>
            <translation>Dieselben Labels wie die Metriken, ein Graph führt also zu seinen Logzeilen.</translation>
        </message>
        <message>
            <source>Alloy finds new containers by itself; a new service needs no configuration.</source>
            <translation>Alloy findet neue Container selbst; ein neuer Dienst braucht keine Konfiguration.</translation>
        </message>
        <message>
            <source>A search over all words of a month is slow; narrow it by service and time first.</source>
            <translation>Eine Suche über alle Wörter eines Monats ist langsam; zuerst nach Dienst und Zeit eingrenzen.</translation>
        </message>
        <message>
            <source>This is the single-process form, good for some tens of gigabytes a day; more needs object storage.</source>
            <translation>Dies ist die Form mit einem Prozess, gut für einige zehn Gigabyte am Tag; mehr braucht Object Storage.</translation>
        </message>
        <message>
            <source>On Docker, Alloy reads the engine's socket, which is as good as root on that machine.</source>
            <translation>Auf Docker liest Alloy den Socket der Engine, das ist so gut wie root auf der Maschine.</translation>
        </message>
        <message>
            <source>What happened can be shown, as long as the retention says.</source>
            <translation>Was geschah, lässt sich zeigen, solange die Aufbewahrung reicht.</translation>
        </message>
        <message>
            <source>One search over all services, beside the graphs.</source>
            <translation>Eine Suche über alle Dienste, neben den Graphen.</translation>
        </message>
        <message>
            <source>Retention is a number in a file, and the disk does not fill.</source>
            <translation>Die Aufbewahrung ist eine Zahl in einer Datei, und der Datenträger läuft nicht voll.</translation>
        </message>
        <message>
            <source>Keep logs for</source>
            <translation>Logs behalten für</translation>
        </message>
        <message>
            <source>At least 1d; older chunks are deleted</source>
            <translation>Mindestens 1d; ältere Stücke werden gelöscht</translation>
        </message>
        <message>
            <source>Volume of Loki</source>
            <translation>Volume von Loki</translation>
        </message>
        <message>
            <source>Lines limit in megabytes per second</source>
            <translation>Grenze der Logzeilen in Megabyte je Sekunde</translation>
        </message>
        <message>
            <source>A service in a crash loop must not fill the disk; what is more is refused and counted</source>
            <translation>Ein Dienst in der Absturzschleife darf den Datenträger nicht füllen; was darüber liegt, wird abgewiesen und gezählt</translation>
        </message>
        <message>
            <source>log alerts</source>
            <translation>Log-Alarme</translation>
        </message>
        <message>
            <source>search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Takes logs, traces and metrics in one open format, and keeps them in Loki and Jaeger.</source>
            <translation>Nimmt Logs, Traces und Metriken in einem offenen Format an und legt sie in Loki und Jaeger ab.</translation>
        </message>
        <message>
            <source>A release every two weeks, some with renamed options; read the change log</source>
            <translation>Alle zwei Wochen ein Release, manche mit umbenannten Optionen; das Changelog lesen</translation>
        </message>
        <message>
            <source>No paid part exists</source>
            <translation>Einen bezahlten Teil gibt es nicht</translation>
        </message>
        <message>
            <source>One protocol for logs, traces and metrics; programs do not know where it all ends up.</source>
            <translation>Ein Protokoll für Logs, Traces und Metriken; Programme wissen nicht, wo alles am Ende landet.</translation>
        </message>
        <message>
            <source>A store can be changed later in one file, without touching a program.</source>
            <translation>Ein Speicher lässt sich später in einer Datei austauschen, ohne ein Programm anzufassen.</translation>
        </message>
        <message>
            <source>Traces show where the time of a request went, across services.</source>
            <translation>Traces zeigen über Dienste hinweg, wo die Zeit einer Anfrage blieb.</translation>
        </message>
        <message>
            <source>Below version 1.0; option names change, so upgrade in small steps and validate first.</source>
            <translation>Noch unter Version 1.0; Optionsnamen ändern sich, also in kleinen Schritten aktualisieren und erst validieren.</translation>
        </message>
        <message>
            <source>Programs have to be instrumented before there are traces; logs come without that.</source>
            <translation>Programme müssen instrumentiert sein, bevor es Traces gibt; Logs kommen auch so.</translation>
        </message>
        <message>
            <source>The agent reads the log files of all containers of the machine, and runs as root for it.</source>
            <translation>Der Agent liest die Logdateien aller Container der Maschine und läuft dafür als root.</translation>
        </message>
        <message>
            <source>On a cluster the agent keeps no position; lines written while it restarts are missing.</source>
            <translation>Auf einem Cluster merkt sich der Agent keine Position; Zeilen, die während seines Neustarts entstehen, fehlen.</translation>
        </message>
        <message>
            <source>No supplier is built in, so changing one stays cheap.</source>
            <translation>Kein Anbieter ist fest eingebaut, ein Wechsel bleibt also billig.</translation>
        </message>
        <message>
            <source>Slow requests explain themselves; libraries exist for every language.</source>
            <translation>Langsame Anfragen erklären sich selbst; Bibliotheken gibt es für jede Sprache.</translation>
        </message>
        <message>
            <source>One pipeline for three kinds of data, with limits in one place.</source>
            <translation>Eine Pipeline für drei Arten von Daten, mit Grenzwerten an einem Ort.</translation>
        </message>
        <message>
            <source>At least 1d</source>
            <translation>Mindestens 1d</translation>
        </message>
        <message>
            <source>Keep traces for</source>
            <translation>Traces behalten für</translation>
        </message>
        <message>
            <source>Traces are for finding causes, not for history</source>
            <translation>Traces dienen der Ursachensuche, nicht der Historie</translation>
        </message>
        <message>
            <source>Disk for traces</source>
            <translation>Speicherplatz für Traces</translation>
        </message>
        <message>
            <source>Volume of Jaeger</source>
            <translation>Volume von Jaeger</translation>
        </message>
        <message>
            <source>metrics by OTLP</source>
            <translation>Metriken über OTLP</translation>
        </message>
        <message>
            <source>Groups, silences and routes alerts, and tells the right people in the chat.</source>
            <translation>Bündelt, dämpft und verteilt Alarme und sagt den richtigen Menschen im Chat Bescheid.</translation>
        </message>
        <message>
            <source>Tuning of routes; upgrades are drop-in</source>
            <translation>Feinarbeit an den Routen; Upgrades ohne Umbau</translation>
        </message>
        <message>
            <source>Ten alerts of one cause arrive as one message.</source>
            <translation>Zehn Alarme einer Ursache kommen als eine Nachricht an.</translation>
        </message>
        <message>
            <source>Routes are a tree in git, and amtool tests which receiver an alert reaches.</source>
            <translation>Routen sind ein Baum in Git, und amtool prüft, welchen Empfänger ein Alarm erreicht.</translation>
        </message>
        <message>
            <source>Silences with an end and an author instead of switched-off alerts.</source>
            <translation>Stummschaltungen mit Ende und Urheber statt abgeschalteter Alarme.</translation>
        </message>
        <message>
            <source>It has no on-call calendar and no escalation; a rota needs GoAlert or PagerDuty.</source>
            <translation>Kein Bereitschaftskalender und keine Eskalation; ein Dienstplan braucht GoAlert oder PagerDuty.</translation>
        </message>
        <message>
            <source>It has no sign-in, so it gets no public address; silences are set in Grafana.</source>
            <translation>Keine Anmeldung, darum keine öffentliche Adresse; stummgeschaltet wird in Grafana.</translation>
        </message>
        <message>
            <source>It cannot report its own death; give it a heartbeat address outside of this stack.</source>
            <translation>Kann den eigenen Ausfall nicht melden; dafür eine Heartbeat-Adresse außerhalb dieses Stacks angeben.</translation>
        </message>
        <message>
            <source>Whoever has to act is told, the others are left alone.</source>
            <translation>Wer handeln muss, erfährt es; die anderen bleiben in Ruhe.</translation>
        </message>
        <message>
            <source>A warning arrives in the channel with a link to its runbook.</source>
            <translation>Eine Warnung kommt in den Kanal, mit einem Link zum Runbook.</translation>
        </message>
        <message>
            <source>Grouping and silences keep the pager quiet enough to be believed.</source>
            <translation>Bündeln und Stummschalten halten die Alarme so selten, dass man ihnen glaubt.</translation>
        </message>
        <message>
            <source>Address of the dead man's switch</source>
            <translation>Adresse des Totmannschalters</translation>
        </message>
        <message>
            <source>An address outside of this stack that expects a POST every minute and calls you when it stops; empty: none. It is stored in git, so it must not be a secret</source>
            <translation>Eine Adresse außerhalb dieses Stacks, die jede Minute ein POST erwartet und anruft, wenn es ausbleibt; leer: keine. Sie liegt in Git, darf also kein Secret sein</translation>
        </message>
        <message>
            <source>Repeat critical alerts after</source>
            <translation>Kritische Alarme wiederholen nach</translation>
        </message>
        <message>
            <source>As long as nobody silenced or solved it</source>
            <translation>Solange niemand sie stummgeschaltet oder gelöst hat</translation>
        </message>
        <message>
            <source>Repeat warnings after</source>
            <translation>Warnungen wiederholen nach</translation>
        </message>
        <message>
            <source>Hold warnings back at night</source>
            <translation>Warnungen nachts zurückhalten</translation>
        </message>
        <message>
            <source>Warnings come Monday to Friday from 06:00 to 18:00 UTC; critical alerts always come through</source>
            <translation>Warnungen kommen montags bis freitags von 06:00 bis 18:00 Uhr UTC; kritische Alarme kommen immer durch</translation>
        </message>
        <message>
            <source>silences</source>
            <translation>Stummschaltungen</translation>
        </message>
        <message>
            <source>Alertmanager has no chat and no heartbeat: alerts are collected, and nobody is told.</source>
            <translation>Alertmanager hat weder Chat noch Heartbeat: Alarme werden gesammelt, und niemand erfährt davon.</translation>
        </message>
        <message>
            <source>Deliver alerts to Mattermost</source>
            <translation>Alarme an Mattermost zustellen</translation>
        </message>
        <message>
            <source>Alertmanager writes chat messages in Slack's format, and the picked chat does not take it.</source>
            <translation>Alertmanager schreibt Chatnachrichten im Format von Slack, und der gewählte Chat nimmt es nicht an.</translation>
        </message>
        <message>
            <source>Use Mattermost, whose web hooks take it</source>
            <translation>Mattermost verwenden, dessen Webhooks es annehmen</translation>
        </message>
        <message>
            <source>Lets the Grafana that is there anyway deliver alerts; no second program for people.</source>
            <translation>Lässt das ohnehin vorhandene Grafana Alarme zustellen; kein zweites Programm für Menschen.</translation>
        </message>
        <message>
            <source>Comes along with Grafana's upgrades</source>
            <translation>Kommt mit den Upgrades von Grafana</translation>
        </message>
        <message>
            <source>Part of Grafana; its on-call product was archived in 2026-03 for self-hosting</source>
            <translation>Teil von Grafana; dessen Bereitschaftsprodukt wurde 2026-03 für den Eigenbetrieb eingestellt</translation>
        </message>
        <message>
            <source>Silences, history and routes in the same place as the graphs, with the same sign-in.</source>
            <translation>Stummschaltungen, Verlauf und Routen am selben Ort wie die Graphen, mit derselben Anmeldung.</translation>
        </message>
        <message>
            <source>Contact points for chat, mail and pagers are built in.</source>
            <translation>Kontaktpunkte für Chat, Mail und Pager sind eingebaut.</translation>
        </message>
        <message>
            <source>Routes are files in git and are applied again every few minutes.</source>
            <translation>Routen sind Dateien in Git und werden alle paar Minuten neu angewendet.</translation>
        </message>
        <message>
            <source>Grafana takes no alerts sent by Prometheus. It watches the series ALERTS that the metrics store writes, so a message names the alert and its labels, but not the rule's own text.</source>
            <translation>Grafana nimmt keine Alarme von Prometheus an. Es beobachtet die Zeitreihe ALERTS des Metrikspeichers; eine Nachricht nennt also Alarm und Labels, nicht den Text der Regel.</translation>
        </message>
        <message>
            <source>When Grafana is down, nobody is told; the dead man's switch needs a second place.</source>
            <translation>Ist Grafana ausgefallen, erfährt es niemand; der Totmannschalter braucht einen zweiten Ort.</translation>
        </message>
        <message>
            <source>Alerts arrive up to half a minute later than from a receiver that is pushed to.</source>
            <translation>Alarme kommen bis zu einer halben Minute später als bei einem Empfänger, dem sie geschickt werden.</translation>
        </message>
        <message>
            <source>Routes edited in the browser are locked; change the files.</source>
            <translation>Im Browser sind Routen gesperrt; geändert werden die Dateien.</translation>
        </message>
        <message>
            <source>One tool less to learn and to pay for.</source>
            <translation>Ein Werkzeug weniger zu lernen und zu bezahlen.</translation>
        </message>
        <message>
            <source>The alert, the graph and the log line are in one window.</source>
            <translation>Alarm, Graph und Logzeile stehen in einem Fenster.</translation>
        </message>
        <message>
            <source>Fewer parts, but alerting hangs on Grafana being up.</source>
            <translation>Weniger Teile, aber die Alarmierung hängt daran, dass Grafana läuft.</translation>
        </message>
        <message>
            <source>contact points and rules</source>
            <translation>Kontaktpunkte und Regeln</translation>
        </message>
        <message>
            <source>firing alerts</source>
            <translation>aktive Alarme</translation>
        </message>
        <message>
            <source>Grafana Alerting delivers the alerts that the metrics store computes, and the picked one computes none.</source>
            <translation>Grafana Alerting stellt die Alarme zu, die der Metrikspeicher berechnet, und der gewählte berechnet keine.</translation>
        </message>
        <message>
            <source>Use Prometheus + Grafana</source>
            <translation>Prometheus + Grafana verwenden</translation>
        </message>
        <message>
            <source>No chat is picked: alerts are visible in Grafana, and nobody is told.</source>
            <translation>Es ist kein Chat gewählt: Alarme sind in Grafana zu sehen, und niemand erfährt davon.</translation>
        </message>
        <message>
            <source>The contact point writes Slack's format, and the picked chat does not take it.</source>
            <translation>Der Kontaktpunkt schreibt das Format von Slack, und der gewählte Chat nimmt es nicht an.</translation>
        </message>
        <message>
            <source>Hosted on-call with rotas and escalation; a local Alertmanager groups and forwards.</source>
            <translation>Gehostete Bereitschaft mit Dienstplänen und Eskalation; ein lokaler Alertmanager gruppiert und leitet weiter.</translation>
        </message>
        <message>
            <source>Rotas, escalation policies, tuning of routes</source>
            <translation>Dienstpläne, Eskalationsregeln, Pflege der Routen</translation>
        </message>
        <message>
            <source>Free for up to five people with one rota; paid beyond</source>
            <translation>Kostenlos für bis zu fünf Personen mit einem Dienstplan; darüber bezahlt</translation>
        </message>
        <message>
            <source>Everybody in the team may be called: plan Professional paid by the year at the low end, Business paid by the month at the high end</source>
            <translation>Jeder im Team kann gerufen werden: unten der Plan Professional mit Jahreszahlung, oben Business mit Monatszahlung</translation>
        </message>
        <message>
            <source>Rotas, escalation and telephone calls that work when your own machines do not.</source>
            <translation>Dienstpläne, Eskalation und Anrufe, die auch gehen, wenn die eigenen Maschinen ausfallen.</translation>
        </message>
        <message>
            <source>Only what is critical pages; warnings stay in the chat.</source>
            <translation>Nur Kritisches ruft die Bereitschaft; Warnungen bleiben im Chat.</translation>
        </message>
        <message>
            <source>Silences and grouping stay in git and in the house.</source>
            <translation>Stummschaltungen und Gruppierung bleiben in Git und im Haus.</translation>
        </message>
        <message>
            <source>Alerts leave the house; keep customer data and secrets out of them.</source>
            <translation>Alarme verlassen das Haus; Kundendaten und Secrets gehören nicht hinein.</translation>
        </message>
        <message>
            <source>Without internet nobody is called; set a dead man's switch outside of this stack.</source>
            <translation>Ohne Internet wird niemand gerufen; außerhalb dieses Stacks einen Totmannschalter einrichten.</translation>
        </message>
        <message>
            <source>Priced per person on call.</source>
            <translation>Preis je Person in Bereitschaft.</translation>
        </message>
        <message>
            <source>The Alertmanager in between is one more part; it has no address of its own.</source>
            <translation>Der Alertmanager dazwischen ist ein Teil mehr; eine eigene Adresse hat er nicht.</translation>
        </message>
        <message>
            <source>Response times can be promised, because someone is always reachable.</source>
            <translation>Reaktionszeiten lassen sich zusagen, weil immer jemand erreichbar ist.</translation>
        </message>
        <message>
            <source>Out of hours only real trouble calls, and it says which runbook to open.</source>
            <translation>Außerhalb der Arbeitszeit rufen nur echte Störungen, und dabei steht, welches Runbook gilt.</translation>
        </message>
        <message>
            <source>Who is on call is a calendar, not a question in the chat.</source>
            <translation>Wer Bereitschaft hat, steht im Kalender und ist keine Frage im Chat.</translation>
        </message>
        <message>
            <source>Account address</source>
            <translation>Adresse des Kontos</translation>
        </message>
        <message>
            <source>Where people see incidents and rotas</source>
            <translation>Wo Vorfälle und Dienstpläne zu sehen sind</translation>
        </message>
        <message>
            <source>Warnings go to the chat in Slack's format, and the picked chat does not take it.</source>
            <translation>Warnungen gehen im Slack-Format an den Chat, und der gewählte Chat nimmt es nicht an.</translation>
        </message>
        <message>
            <source>Chat on your own machine, with channels for alerts, builds and incidents.</source>
            <translation>Chat auf eigener Maschine, mit Kanälen für Alarme, Builds und Vorfälle.</translation>
        </message>
        <message>
            <source>A release each month; this is the extended support release, kept until 2027-05</source>
            <translation>Jeden Monat ein Release; dies ist das Extended Support Release, gepflegt bis 2027-05</translation>
        </message>
        <message>
            <source>Team Edition is free; the Enterprise image without a licence is the free Entry plan with limits; support is paid</source>
            <translation>Die Team Edition ist kostenlos; das Enterprise-Image ohne Lizenz ist der kostenlose Entry-Plan mit Grenzen; Support kostet</translation>
        </message>
        <message>
            <source>Messages, files and search stay on your machine.</source>
            <translation>Nachrichten, Dateien und Suche bleiben auf der eigenen Maschine.</translation>
        </message>
        <message>
            <source>Its web hooks take Slack's message format, so every tool can write to it.</source>
            <translation>Seine Webhooks nehmen das Nachrichtenformat von Slack, jedes Werkzeug kann also schreiben.</translation>
        </message>
        <message>
            <source>Mobile and desktop programs, threads and playbooks like the big services.</source>
            <translation>Programme für Telefon und Desktop, Threads und Playbooks wie bei den großen Diensten.</translation>
        </message>
        <message>
            <source>Team Edition has no single sign-on since version 11, not even through GitLab; accounts are local. Entry has OpenID Connect, but shows only the newest 10,000 messages.</source>
            <translation>Die Team Edition hat seit Version 11 keine gemeinsame Anmeldung, auch nicht über GitLab; Konten sind lokal. Entry hat OpenID Connect, zeigt aber nur die neuesten 10.000 Nachrichten.</translation>
        </message>
        <message>
            <source>The address of the alert web hook exists only after the first start; run make chat-webhook once.</source>
            <translation>Die Adresse des Alarm-Webhooks gibt es erst nach dem ersten Start; einmal make chat-webhook ausführen.</translation>
        </message>
        <message>
            <source>Phones get notifications through a relay of the maker, or not at all.</source>
            <translation>Telefone bekommen Hinweise über ein Relay des Herstellers oder gar nicht.</translation>
        </message>
        <message>
            <source>The image has no shell, so trouble is read from logs and mmctl.</source>
            <translation>Das Image hat keine Shell; Probleme liest man aus Logs und mmctl.</translation>
        </message>
        <message>
            <source>Status and decisions are written down, and stay in the house.</source>
            <translation>Stand und Entscheidungen sind aufgeschrieben und bleiben im Haus.</translation>
        </message>
        <message>
            <source>Builds, reviews and alerts arrive where the team talks.</source>
            <translation>Builds, Reviews und Alarme kommen dort an, wo das Team spricht.</translation>
        </message>
        <message>
            <source>An incident gets a channel, and the channel is the record.</source>
            <translation>Ein Vorfall bekommt einen Kanal, und der Kanal ist das Protokoll.</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <source>team: free software, local accounts. enterprise: the Entry plan without a licence, with single sign-on, metrics and a limit of 10,000 visible messages</source>
            <translation>team: freie Software, lokale Konten. enterprise: der Entry-Plan ohne Lizenz, mit gemeinsamer Anmeldung, Metriken und höchstens 10.000 sichtbaren Nachrichten</translation>
        </message>
        <message>
            <source>Channel for alerts and builds</source>
            <translation>Kanal für Alarme und Builds</translation>
        </message>
        <message>
            <source>Small letters, digits and dashes; created at the first start</source>
            <translation>Kleinbuchstaben, Ziffern und Bindestriche; entsteht beim ersten Start</translation>
        </message>
        <message>
            <source>Disk for files</source>
            <translation>Speicherplatz für Dateien</translation>
        </message>
        <message>
            <source>What people upload</source>
            <translation>Was hochgeladen wird</translation>
        </message>
        <message>
            <source>Hosted chat that nearly every tool can write to.</source>
            <translation>Gehosteter Chat, in den fast jedes Werkzeug schreiben kann.</translation>
        </message>
        <message>
            <source>Members, channels and app permissions</source>
            <translation>Mitglieder, Kanäle und App-Berechtigungen</translation>
        </message>
        <message>
            <source>The free plan hides messages older than 90 days and deletes them after a year</source>
            <translation>Der kostenlose Tarif verbirgt Nachrichten nach 90 Tagen und löscht sie nach einem Jahr</translation>
        </message>
        <message>
            <source>Everybody in the team is a member: plan Pro paid by the year at the low end, Business+ paid by the month at the high end</source>
            <translation>Jeder im Team ist Mitglied: unten der Plan Pro mit Jahreszahlung, oben Business+ mit Monatszahlung</translation>
        </message>
        <message>
            <source>Nothing to run, and people know it already.</source>
            <translation>Nichts zu betreiben, und man kennt es schon.</translation>
        </message>
        <message>
            <source>Apps for almost every tool, with buttons and workflows.</source>
            <translation>Apps für fast jedes Werkzeug, mit Schaltflächen und Workflows.</translation>
        </message>
        <message>
            <source>Partners and customers can be invited into a channel.</source>
            <translation>Partner und Kunden lassen sich in einen Kanal einladen.</translation>
        </message>
        <message>
            <source>Needs the internet; an outage there is silence here, so set a dead man's switch.</source>
            <translation>Braucht das Internet; ein Ausfall dort ist hier Stille, also einen Totmannschalter einrichten.</translation>
        </message>
        <message>
            <source>The web hook belongs to an app of one workspace; when its author's app is removed, alerts stop.</source>
            <translation>Der Webhook gehört zu einer App eines Workspace; wird diese App entfernt, kommen keine Alarme mehr.</translation>
        </message>
        <message>
            <source>No machine to pay, but a fee per head and month.</source>
            <translation>Keine Maschine zu bezahlen, aber eine Gebühr pro Kopf und Monat.</translation>
        </message>
        <message>
            <source>Builds and reviews arrive where people already are.</source>
            <translation>Builds und Reviews kommen an, wo alle schon sind.</translation>
        </message>
        <message>
            <source>Nobody has to upgrade a chat at night.</source>
            <translation>Niemand muss nachts einen Chat aktualisieren.</translation>
        </message>
        <message>
            <source>Workspace address</source>
            <translation>Adresse des Workspace</translation>
        </message>
        <message>
            <source>The part before .slack.com is the workspace's name</source>
            <translation>Der Teil vor .slack.com ist der Name des Workspace</translation>
        </message>
        <message>
            <source>Without #; the web hook is made for this channel</source>
            <translation>Ohne #; der Webhook gilt für diesen Kanal</translation>
        </message>
        <message>
            <source>Portal with a catalogue of services, their owners, links and documentation.</source>
            <translation>Portal mit einem Katalog der Dienste, ihrer Verantwortlichen, Links und Dokumentation.</translation>
        </message>
        <message>
            <source>It is an application of your own: build, upgrade monthly, care for plug-ins</source>
            <translation>Eine eigene Anwendung: bauen, monatlich aktualisieren, Plug-ins pflegen</translation>
        </message>
        <message>
            <source>Free software; the cost is the team that keeps it</source>
            <translation>Freie Software; es kostet das Team, das sie pflegt</translation>
        </message>
        <message>
            <source>Shows who owns what, and where its builds, graphs, logs and runbooks are.</source>
            <translation>Zeigt, wem was gehört und wo Builds, Graphen, Logs und Runbooks liegen.</translation>
        </message>
        <message>
            <source>Documentation next to the code appears beside the service it is about.</source>
            <translation>Dokumentation neben dem Code erscheint beim Dienst, von dem sie handelt.</translation>
        </message>
        <message>
            <source>Templates create a new service with everything wired.</source>
            <translation>Vorlagen legen einen neuen Dienst fertig verdrahtet an.</translation>
        </message>
        <message>
            <source>There is no ready image. You create an application with its generator, add plug-ins in TypeScript, and build the image yourself; until then only the catalogue files are here.</source>
            <translation>Es gibt kein fertiges Image. Die Anwendung wird mit dem Generator angelegt, um Plug-ins in TypeScript ergänzt und das Image selbst gebaut; bis dahin gibt es hier nur die Katalogdateien.</translation>
        </message>
        <message>
            <source>Worth it from about ten services and three teams; below that a site of documents does more for less.</source>
            <translation>Lohnt sich ab etwa zehn Diensten und drei Teams; darunter leistet eine Dokumentationsseite mehr für weniger.</translation>
        </message>
        <message>
            <source>A release every month, and plug-ins that have to follow.</source>
            <translation>Jeden Monat ein Release, und Plug-ins, die nachziehen müssen.</translation>
        </message>
        <message>
            <source>Ownership is written down, so nothing belongs to nobody.</source>
            <translation>Zuständigkeit ist aufgeschrieben, also gehört nichts niemandem.</translation>
        </message>
        <message>
            <source>One page answers where it runs, who knows it and how it is built.</source>
            <translation>Eine Seite sagt, wo es läuft, wer es kennt und wie es gebaut wird.</translation>
        </message>
        <message>
            <source>From the alert to the owner and the runbook in two clicks.</source>
            <translation>Vom Alarm zu Verantwortlichen und Runbook in zwei Klicks.</translation>
        </message>
        <message>
            <source>Image of your Backstage application</source>
            <translation>Image der eigenen Backstage-Anwendung</translation>
        </message>
        <message>
            <source>With registry and tag, once you have built it; empty: only catalogue and documents are written, nothing runs</source>
            <translation>Mit Registry und Tag, sobald es gebaut ist; leer: nur Katalog und Dokumente werden geschrieben, nichts läuft</translation>
        </message>
        <message>
            <source>Lifecycle of the sample service</source>
            <translation>Lebenszyklus des Beispieldienstes</translation>
        </message>
        <message>
            <source>As shown in the catalogue</source>
            <translation>Wie im Katalog gezeigt</translation>
        </message>
        <message>
            <source>catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>links</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>Backstage has no ready image: the catalogue and the documents are written, and no portal runs until you have built one and set its image.</source>
            <translation>Backstage hat kein fertiges Image: Katalog und Dokumente werden geschrieben, und es läuft kein Portal, bis ein Image gebaut und eingetragen ist.</translation>
        </message>
        <message>
            <source>Use MkDocs, which runs at once</source>
            <translation>MkDocs verwenden, das sofort läuft</translation>
        </message>
        <message>
            <source>Turns the repository's Markdown, decisions and runbooks into a searchable site.</source>
            <translation>Macht aus Markdown, Entscheidungen und Runbooks des Repositorys eine durchsuchbare Website.</translation>
        </message>
        <message>
            <source>None but writing; the site rebuilds itself after every merge</source>
            <translation>Nur das Schreiben; die Website baut sich nach jedem Merge neu</translation>
        </message>
        <message>
            <source>Documentation is reviewed and versioned like code.</source>
            <translation>Dokumentation wird wie Code begutachtet und versioniert.</translation>
        </message>
        <message>
            <source>A broken link fails the pipeline instead of a reader.</source>
            <translation>An einem toten Link scheitert die Pipeline statt der Leser.</translation>
        </message>
        <message>
            <source>Search works in the browser, without a server.</source>
            <translation>Die Suche läuft im Browser, ohne Server.</translation>
        </message>
        <message>
            <source>MkDocs has had no release since 2024, and its Material theme ends on 2027-05-05; Zensical, by the theme's makers, reads the same files.</source>
            <translation>MkDocs hat seit 2024 kein Release, und sein Theme Material endet am 2027-05-05; Zensical, von dessen Machern, liest dieselben Dateien.</translation>
        </message>
        <message>
            <source>No rights per page; whoever may enter sees everything.</source>
            <translation>Keine Rechte je Seite; wer hinein darf, sieht alles.</translation>
        </message>
        <message>
            <source>It is no catalogue of services; a portal with owners and templates is another tool.</source>
            <translation>Kein Katalog der Dienste; ein Portal mit Verantwortlichen und Vorlagen ist ein anderes Werkzeug.</translation>
        </message>
        <message>
            <source>Writing documentation is a commit, in the editor that is open anyway.</source>
            <translation>Dokumentation schreiben ist ein Commit, im Editor, der ohnehin offen ist.</translation>
        </message>
        <message>
            <source>The runbook an alert points to is one click and a search away.</source>
            <translation>Das Runbook zum Alarm ist einen Klick und eine Suche entfernt.</translation>
        </message>
        <message>
            <source>How long after a merge the site may be old</source>
            <translation>Wie lange die Website nach einem Merge alt sein darf</translation>
        </message>
        <message>
            <source>Ask for sign-in</source>
            <translation>Anmeldung verlangen</translation>
        </message>
        <message>
            <source>When an identity provider is part of the stack; runbooks and the hand-off list are not for everybody</source>
            <translation>Wenn ein Identitätsanbieter zum Stack gehört; Runbooks und Übergabeliste sind nicht für alle</translation>
        </message>
        <message>
            <source>reads Markdown</source>
            <translation>liest Markdown</translation>
        </message>
        <message>
            <source>README, decisions, hand-off, Makefile, self-check and a small service that travels the whole road.</source>
            <translation>README, Entscheidungen, Übergabe, Makefile, Selbstprüfung und ein kleiner Dienst, der den ganzen Weg durchläuft.</translation>
        </message>
        <message>
            <source>sample image</source>
            <translation>Beispiel-Image</translation>
        </message>
        <message>
            <source>repository</source>
            <translation>Repository</translation>
        </message>
        <message>
            <source>sample service</source>
            <translation>Beispieldienst</translation>
        </message>
        <message>
            <source>app</source>
            <translation>App</translation>
        </message>
        <message>
            <source>pipeline</source>
            <translation>Pipeline</translation>
        </message>
        <message>
            <source>its machines</source>
            <translation>deren Maschinen</translation>
        </message>
        <message>
            <source>encrypted secrets</source>
            <translation>verschlüsselte Geheimnisse</translation>
        </message>
        <message>
            <source>releases stay</source>
            <translation>Versionen bleiben</translation>
        </message>
        <message>
            <source>machines for it</source>
            <translation>Maschinen dafür</translation>
        </message>
        <message>
            <source>machines</source>
            <translation>Maschinen</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Where machines and state are, as the provider writes it. Empty takes eu-central-1 (AWS) or nbg1 (Hetzner).</source>
            <translation>Wo Maschinen und Zustand liegen, in der Schreibweise des Anbieters. Leer nimmt eu-central-1 (AWS) oder nbg1 (Hetzner).</translation>
        </message>
        <message>
            <source>Size of a machine</source>
            <translation>Größe einer Maschine</translation>
        </message>
        <message>
            <source>The provider's name for it. Empty takes t3.xlarge (AWS) or cx33 (Hetzner).</source>
            <translation>Der Name dafür beim Anbieter. Leer nimmt t3.xlarge (AWS) oder cx33 (Hetzner).</translation>
        </message>
        <message>
            <source>Budget a month (USD)</source>
            <translation>Budget im Monat (USD)</translation>
        </message>
        <message>
            <source>Only for AWS. A mail is sent at 80 % of it, and when the month is expected to end above it; 0 watches nothing.</source>
            <translation>Nur für AWS. Bei 80 % davon kommt eine Mail, und wenn der Monat voraussichtlich darüber endet; 0 überwacht nichts.</translation>
        </message>
        <message>
            <source>Stage and production apart</source>
            <translation>Stage und Produktion getrennt</translation>
        </message>
        <message>
            <source>Every release runs in the stack first; a reviewed change takes it on to stage and to production, each in a namespace of its own</source>
            <translation>Jede Version läuft zuerst im Stack; eine begutachtete Änderung bringt sie weiter nach Stage und in die Produktion, jeweils in einem eigenen Namensraum</translation>
        </message>
    </context>
</TS>
