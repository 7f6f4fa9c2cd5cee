<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>Help and about</source>
        <translation>Hilfe und Über Limber</translation>
    </message>
    <message>
        <source>Limber %1, free software. It never goes on the network.</source>
        <translation>Limber %1, freie Software. Es geht nie ins Netz.</translation>
    </message>
    <message>
        <source>Help and keys (F1)</source>
        <translation>Hilfe und Tasten (F1)</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125 %</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150 %</translation>
    </message>
    <message>
        <source>Moving figures</source>
        <translation>Bewegte Figuren</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Ruhend</translation>
    </message>
</context>
<context>
    <name>AvoidCard</name>
    <message>
        <source>Not for me</source>
        <translation>Nichts für mich</translation>
    </message>
    <message>
        <source>The plan leaves these exercises out.</source>
        <translation>Der Plan lässt diese Übungen aus.</translation>
    </message>
    <message>
        <source>Exercises left out</source>
        <translation>Ausgelassene Übungen</translation>
    </message>
    <message>
        <source>Name of an exercise</source>
        <translation>Name einer Übung</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Allow %1 again</source>
        <translation>Wieder zulassen: %1</translation>
    </message>
</context>
<context>
    <name>BackPage</name>
    <message>
        <source>Your back today</source>
        <translation>Dein Rücken heute</translation>
    </message>
    <message>
        <source>For my clinician</source>
        <translation>Für meine Fachperson</translation>
    </message>
    <message>
        <source>A page for my clinician</source>
        <translation>Ein Blatt für meine Fachperson</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Sicherheitsfragen</translation>
    </message>
    <message>
        <source>A page for your clinician</source>
        <translation>Ein Blatt für deine Fachperson</translation>
    </message>
    <message>
        <source>After today’s session</source>
        <translation>Nach der Einheit von heute</translation>
    </message>
    <message>
        <source>After yesterday’s session</source>
        <translation>Nach der Einheit von gestern</translation>
    </message>
    <message>
        <source>After %1’s session</source>
        <translation>Nach der Einheit vom %1</translation>
    </message>
    <message>
        <source>After the session of %1</source>
        <translation>Nach der Einheit vom %1</translation>
    </message>
    <message>
        <source>Your next week has changed.</source>
        <translation>Deine nächste Woche ist angepasst.</translation>
    </message>
    <message>
        <source>Your week stays as it is.</source>
        <translation>Deine Woche bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Noted. It changes nothing in your plan any more.</source>
        <translation>Notiert. In deinem Plan ändert es nichts mehr.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Notiert.</translation>
    </message>
    <message>
        <source>%1 is noted. Tomorrow you can say whether it helped.</source>
        <translation>%1 ist notiert. Morgen kannst du sagen, ob es geholfen hat.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>BackStep</name>
    <message>
        <source>Your back</source>
        <translation>Dein Rücken</translation>
    </message>
    <message>
        <source>Where you start from. Where it tightens, your log asks after each session.</source>
        <translation>Dein Ausgangspunkt. Wo er sich verspannt, fragt dein Tagebuch nach jeder Einheit.</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>Gerade jetzt</translation>
    </message>
    <message>
        <source>How tight is your back?</source>
        <translation>Wie verspannt ist dein Rücken?</translation>
    </message>
    <message>
        <source>This is your first check-in. Tight is not the same as painful.</source>
        <translation>Das ist dein erster Check-in. Verspannt ist nicht dasselbe wie schmerzhaft.</translation>
    </message>
    <message>
        <source>Does a place hurt?</source>
        <translation>Tut eine Stelle weh?</translation>
    </message>
    <message>
        <source>What works it stays out of the plan for a week; the rest of you goes on.</source>
        <translation>Was sie beansprucht, bleibt eine Woche aus dem Plan; alles andere geht weiter.</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Wo es weh tut</translation>
    </message>
    <message>
        <source>No place chosen.</source>
        <translation>Keine Stelle gewählt.</translation>
    </message>
</context>
<context>
    <name>BlockCard</name>
    <message>
        <source>Enter opens it, P pins it, Alt with an arrow key moves it and Escape takes that back, Delete takes it out of the week.</source>
        <translation>Die Eingabetaste öffnet es, P heftet es an, Alt mit einer Pfeiltaste verschiebt es und Escape nimmt das zurück, Entf nimmt es aus der Woche.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Move to the day before</source>
        <translation>Auf den Tag davor verschieben</translation>
    </message>
    <message>
        <source>Move to the day after</source>
        <translation>Auf den Tag danach verschieben</translation>
    </message>
    <message>
        <source>Take out of the week</source>
        <translation>Aus der Woche nehmen</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>To the next card</source>
        <translation>Zur nächsten Karte</translation>
    </message>
    <message>
        <source>Alt+Arrows</source>
        <translation>Alt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Pin it, or let it go</source>
        <translation>Anheften oder lösen</translation>
    </message>
    <message>
        <source>Take it out of the week</source>
        <translation>Aus der Woche nehmen</translation>
    </message>
    <message>
        <source>Take back the moves just made</source>
        <translation>Die letzten Verschiebungen zurücknehmen</translation>
    </message>
</context>
<context>
    <name>BlockFoot</name>
    <message>
        <source>Log it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Log it, this block</source>
        <translation>Eintragen, diesen Block</translation>
    </message>
    <message>
        <source>You can log it on its day.</source>
        <translation>Du kannst ihn an seinem Tag eintragen.</translation>
    </message>
    <message>
        <source>Take it out of the week</source>
        <translation>Aus der Woche nehmen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fewer sets, more left in reserve, and less load on the spine</source>
        <translation>Weniger Sätze, mehr Reserve und weniger Last auf der Wirbelsäule</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Unpin, so that replanning may move it</source>
        <translation>Lösen, damit Neuplanen es verschieben darf</translation>
    </message>
    <message>
        <source>Pin, so that replanning leaves it as it is</source>
        <translation>Anheften, damit Neuplanen es lässt, wie es ist</translation>
    </message>
    <message>
        <source>Not ready? See it lighter</source>
        <translation>Nicht bereit? Leichter ansehen</translation>
    </message>
</context>
<context>
    <name>BlockRows</name>
    <message>
        <source>Why this</source>
        <translation>Warum das</translation>
    </message>
    <message>
        <source>%1 s each side</source>
        <translation>%1 s je Seite</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Eine Übung hinzufügen</translation>
    </message>
    <message>
        <source>Add an exercise by its name</source>
        <translation>Eine Übung nach Namen hinzufügen</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <translation>Minuten von %1</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
</context>
<context>
    <name>BlockStrip</name>
    <message>
        <source>The blocks of the experiment</source>
        <translation>Die Blöcke des Versuchs</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks of %1 training days each, half of them with the habit</source>
        <translation>
            <numerusform>%n Block zu %1 Trainingstagen, zur Hälfte mit der Gewohnheit</numerusform>
            <numerusform>%n Blöcke zu je %1 Trainingstagen, die Hälfte davon mit der Gewohnheit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BodyCard</name>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>zweimal</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>tight %1</source>
        <translation>verspannt: %1</translation>
    </message>
    <message>
        <source>tender spot %1</source>
        <translation>druckempfindlich: %1</translation>
    </message>
    <message>
        <source>%1, last on %2</source>
        <translation>%1, zuletzt am %2</translation>
    </message>
    <message>
        <source>Where you feel it</source>
        <translation>Wo du es spürst</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>8 weeks</source>
        <translation>8 Wochen</translation>
    </message>
    <message>
        <source>Mark on the log page where you feel it, and it shows up here.</source>
        <translation>Markiere im Tagebuch, wo du es spürst, dann erscheint es hier.</translation>
    </message>
    <message>
        <source>None of your %1 sessions in these weeks names a place. Mark on the log page where you feel it, and it shows up here.</source>
        <translation>Keine deiner %1 Einheiten in diesen Wochen nennt eine Stelle. Markiere im Tagebuch, wo du es spürst, dann erscheint es hier.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1 more places</source>
        <translation>%1 weitere Stellen</translation>
    </message>
    <message>
        <source>The number is the tightest reading of those sessions; a ring marks a tender spot.</source>
        <translation>Die Zahl ist der höchste Wert dieser Einheiten; ein Ring markiert eine druckempfindliche Stelle.</translation>
    </message>
    <message>
        <source>%1 older</source>
        <translation>%1 ältere</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Your back</source>
        <translation>Dein Rücken</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>tender spot, %1</source>
        <translation>druckempfindliche Stelle, %1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
</context>
<context>
    <name>CareLine</name>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>A newer Limber wrote your data, so this one only shows it and changes nothing. Update Limber to go on logging.</source>
        <translation>Ein neueres Limber hat deine Daten geschrieben, deshalb zeigt dieses sie nur und ändert nichts. Aktualisiere Limber, um weiter einzutragen.</translation>
    </message>
    <message>
        <source>Your data can be read but not changed: the file, its folder %1 or its disk is write-protected. Make it writable and open Limber again.</source>
        <translation>Deine Daten lassen sich lesen, aber nicht ändern: Die Datei, ihr Ordner %1 oder ihr Datenträger ist schreibgeschützt. Hebe den Schutz auf und öffne Limber noch einmal.</translation>
    </message>
    <message>
        <source>What you enter is saved, but today’s backup could not be made: %1. Make room in %2, or back up to another place.</source>
        <translation>Was du einträgst, wird gespeichert, aber die Sicherung von heute ließ sich nicht anlegen: %1. Schaffe Platz in %2 oder sichere an einen anderen Ort.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
</context>
<context>
    <name>CauseRow</name>
    <message>
        <source>%1 %, somewhere between %2 and %3</source>
        <translation>%1 %, irgendwo zwischen %2 und %3</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Not it</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>A clinician says otherwise</source>
        <translation>Eine Fachperson sieht es anders</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>less so</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>you say: %1</source>
        <translation>du sagst: %1</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Spricht dagegen</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>Spricht dafür</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1 more that speak %2</source>
        <translation>%1 weitere, die %2 sprechen</translation>
    </message>
    <message>
        <source>against it</source>
        <translation>dagegen</translation>
    </message>
    <message>
        <source>for it</source>
        <translation>dafür</translation>
    </message>
    <message>
        <source>clearly</source>
        <translation>deutlich</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>etwas</translation>
    </message>
    <message>
        <source>What would change this</source>
        <translation>Was das ändern würde</translation>
    </message>
    <message>
        <source>In numbers: %1.</source>
        <translation>In Zahlen: %1.</translation>
    </message>
</context>
<context>
    <name>ChangesBox</name>
    <message>
        <source>Use</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Use these changes</source>
        <translation>Diese Änderungen übernehmen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Leave the week as it is</source>
        <translation>Die Woche lassen, wie sie ist</translation>
    </message>
    <message>
        <source>Nothing changes unless you say so.</source>
        <translation>Nichts ändert sich, bevor du es sagst.</translation>
    </message>
    <message>
        <source>%1 more, day by day</source>
        <translation>%1 weitere, Tag für Tag</translation>
    </message>
    <message>
        <source>For two weeks, because of: %1</source>
        <translation>Für zwei Wochen, wegen: %1</translation>
    </message>
    <message>
        <source>What was there for it goes again</source>
        <translation>Was dafür da war, fällt wieder weg</translation>
    </message>
    <message>
        <source>You said it is not this: %1</source>
        <translation>Du hast gesagt, das trifft nicht zu: %1</translation>
    </message>
    <message>
        <source>One change to your next week</source>
        <translation>Eine Änderung deiner nächsten Woche</translation>
    </message>
    <message>
        <source>Two changes to your next week</source>
        <translation>Zwei Änderungen deiner nächsten Woche</translation>
    </message>
    <message>
        <source>Changes to your next week</source>
        <translation>Änderungen deiner nächsten Woche</translation>
    </message>
</context>
<context>
    <name>ChartData</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG)…</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation>Zahlen (CSV)…</translation>
    </message>
    <message>
        <source>%1, the numbers</source>
        <translation>%1, die Zahlen</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Nothing is lost here.</source>
        <translation>%1 ließ sich nicht schreiben. Hier geht nichts verloren.</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message numerus="yes">
        <source>%n dates with values; arrows tell them</source>
        <translation>
            <numerusform>%n Tag mit Werten; die Pfeiltasten nennen ihn</numerusform>
            <numerusform>%n Tage mit Werten; die Pfeiltasten nennen sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckInPanel</name>
    <message>
        <source>Which morning</source>
        <translation>Welcher Morgen</translation>
    </message>
    <message>
        <source>This morning</source>
        <translation>Heute Morgen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>How tight is your back?</source>
        <translation>Wie verspannt ist dein Rücken?</translation>
    </message>
    <message>
        <source>Easier when</source>
        <translation>Leichter bei</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>Sleep, stress, sitting</source>
        <translation>Schlaf, Stress, Sitzen</translation>
    </message>
    <message>
        <source>Hours of sleep</source>
        <translation>Stunden Schlaf</translation>
    </message>
    <message>
        <source>Hours of sitting</source>
        <translation>Stunden im Sitzen</translation>
    </message>
    <message>
        <source>Hours of standing</source>
        <translation>Stunden im Stehen</translation>
    </message>
    <message>
        <source>Hours of driving</source>
        <translation>Stunden am Steuer</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>little</source>
        <translation>wenig</translation>
    </message>
    <message>
        <source>some</source>
        <translation>etwas</translation>
    </message>
    <message>
        <source>much</source>
        <translation>viel</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>sehr viel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Morning check-in</source>
        <translation>Morgen-Check-in</translation>
    </message>
    <message>
        <source>Save the check-in</source>
        <translation>Check-in speichern</translation>
    </message>
    <message>
        <source>h</source>
        <translation>Std.</translation>
    </message>
    <message>
        <source>Slept</source>
        <translation>Geschlafen</translation>
    </message>
    <message>
        <source>The day before: sat</source>
        <translation>Am Tag davor: gesessen</translation>
    </message>
    <message>
        <source>stood</source>
        <translation>gestanden</translation>
    </message>
    <message>
        <source>drove</source>
        <translation>gefahren</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>What you used</source>
        <translation>Was du genutzt hast</translation>
    </message>
    <message>
        <source>How is your back this morning?</source>
        <translation>Wie geht es deinem Rücken heute Morgen?</translation>
    </message>
    <message>
        <source>How was your back yesterday morning?</source>
        <translation>Wie ging es deinem Rücken gestern Morgen?</translation>
    </message>
    <message>
        <source>The second morning after %1’s back work: 48 hours tell more than 24.</source>
        <translation>Der zweite Morgen nach der Rückenarbeit vom %1: 48 Stunden sagen mehr als 24.</translation>
    </message>
    <message>
        <source>The morning after %1’s session. A number is enough, and so is nothing.</source>
        <translation>Der Morgen nach der Einheit vom %1. Eine Zahl genügt, und gar nichts auch.</translation>
    </message>
</context>
<context>
    <name>ClinicianPaper</name>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>My back over eight weeks</source>
        <translation>Mein Rücken in acht Wochen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Name: ______________________   Born: ______________</source>
        <translation>Name: ______________________   Geboren: ______________</translation>
    </message>
    <message>
        <source>No tightness is logged in the last four weeks.</source>
        <translation>In den letzten vier Wochen ist keine Verspannung eingetragen.</translation>
    </message>
    <message>
        <source>Mean of the last four weeks: %1 of 10</source>
        <translation>Mittel der letzten vier Wochen: %1 von 10</translation>
    </message>
    <message>
        <source>, %1 lower than in the four weeks before</source>
        <translation>, %1 niedriger als in den vier Wochen davor</translation>
    </message>
    <message>
        <source>, %1 higher than in the four weeks before</source>
        <translation>, %1 höher als in den vier Wochen davor</translation>
    </message>
    <message>
        <source>How tight it was</source>
        <translation>Wie verspannt er war</translation>
    </message>
    <message>
        <source>The highest reading of each day, 0 not at all to 10 as tight as can be; black from 5 on. A dot: a session on that day.</source>
        <translation>Der höchste Wert jedes Tages, 0 gar nicht bis 10 so verspannt wie möglich; ab 5 schwarz. Ein Punkt: eine Einheit an diesem Tag.</translation>
    </message>
    <message>
        <source>tight %1</source>
        <translation>verspannt: %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>tender spot %1</source>
        <translation>druckempfindlich: %1</translation>
    </message>
    <message>
        <source>No place is logged.</source>
        <translation>Es ist keine Stelle eingetragen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It tightened: %1</source>
        <translation>Verspannt hat er sich: %1</translation>
    </message>
    <message>
        <source>In the morning: %1</source>
        <translation>Am Morgen: %1</translation>
    </message>
    <message>
        <source>Eased by: %1</source>
        <translation>Erleichtert durch: %1</translation>
    </message>
    <message>
        <source>It spreads.</source>
        <translation>Es strahlt aus.</translation>
    </message>
    <message>
        <source>It spreads to: %1</source>
        <translation>Es strahlt aus: %1</translation>
    </message>
    <message>
        <source>Where, and how it behaves</source>
        <translation>Wo es ist und wie es sich verhält</translation>
    </message>
    <message>
        <source>Tried, and whether it helped</source>
        <translation>Ausprobiert, und ob es geholfen hat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, helped %1 of %2</source>
        <translation>, geholfen: %1 von %2</translation>
    </message>
    <message>
        <source>In the plan: %1</source>
        <translation>Im Plan: %1</translation>
    </message>
    <message>
        <source>Nothing is logged yet.</source>
        <translation>Es ist noch nichts eingetragen.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>A week: %1 sessions, %2 minutes</source>
        <translation>In der Woche: %1 Einheiten, %2 Minuten</translation>
    </message>
    <message>
        <source>, effort %1 of 10</source>
        <translation>, Anstrengung %1 von 10</translation>
    </message>
    <message>
        <source>In eight weeks: strength %1, cardio %2, stretching and yoga %3</source>
        <translation>In acht Wochen: Kraft %1, Ausdauer %2, Dehnen und Yoga %3</translation>
    </message>
    <message>
        <source>%1: %2, heaviest set %3</source>
        <translation>%1: %2, schwerster Satz %3</translation>
    </message>
    <message>
        <source>Planned for the next seven days: nothing yet</source>
        <translation>Für die nächsten sieben Tage geplant: noch nichts</translation>
    </message>
    <message>
        <source>Planned for the next seven days: %1 workouts, %2 minutes in all</source>
        <translation>Für die nächsten sieben Tage geplant: %1 Trainings, zusammen %2 Minuten</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Sicherheitsfragen</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Ja: %1</translation>
    </message>
    <message>
        <source>No to %1 questions</source>
        <translation>Nein auf %1 Fragen</translation>
    </message>
    <message>
        <source>No to the other %1</source>
        <translation>Nein auf die anderen %1</translation>
    </message>
    <message>
        <source>Not answered: %1</source>
        <translation>Nicht beantwortet: %1</translation>
    </message>
    <message>
        <source>Last answered on %1</source>
        <translation>Zuletzt beantwortet am %1</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>keine genannt</translation>
    </message>
    <message>
        <source>Health and medicines</source>
        <translation>Gesundheit und Medikamente</translation>
    </message>
    <message>
        <source>To be careful with: %1</source>
        <translation>Mit Bedacht wegen: %1</translation>
    </message>
    <message>
        <source>Medicines: %1</source>
        <translation>Medikamente: %1</translation>
    </message>
    <message>
        <source>What I want to ask</source>
        <translation>Was ich fragen möchte</translation>
    </message>
    <message>
        <source>From Limber, a workout planner: what was logged and said, not a finding of a clinician.</source>
        <translation>Aus Limber, einem Trainingsplaner: was eingetragen und gesagt wurde, kein Befund einer Fachperson.</translation>
    </message>
</context>
<context>
    <name>ClinicianView</name>
    <message>
        <source>The page as it will be printed</source>
        <translation>Das Blatt, wie es gedruckt wird</translation>
    </message>
    <message>
        <source>One sheet to take along</source>
        <translation>Ein Blatt zum Mitnehmen</translation>
    </message>
    <message>
        <source>What you logged and said in eight weeks, without any guess. Nothing leaves this computer unless you print or save it.</source>
        <translation>Was du in acht Wochen eingetragen und gesagt hast, ohne jede Vermutung. Nichts verlässt diesen Rechner, außer du druckst oder speicherst es.</translation>
    </message>
    <message>
        <source>Your own questions, one a line</source>
        <translation>Deine eigenen Fragen, eine pro Zeile</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save the page for your clinician</source>
        <translation>Das Blatt für deine Fachperson speichern</translation>
    </message>
    <message>
        <source>back-eight-weeks.pdf</source>
        <translation>ruecken-acht-wochen.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder; nothing else is lost.</source>
        <translation>Die Datei ließ sich nicht schreiben. Wähle einen anderen Ordner; sonst geht nichts verloren.</translation>
    </message>
</context>
<context>
    <name>ContributorsCard</name>
    <message>
        <source>These six leave little open.</source>
        <translation>Diese sechs lassen wenig offen.</translation>
    </message>
    <message>
        <source>It may well be none of these.</source>
        <translation>Es kann gut sein, dass es keiner davon ist.</translation>
    </message>
    <message>
        <source>It may also be none of these: about %1 in 10.</source>
        <translation>Vielleicht ist es auch keiner davon: etwa %1 von 10.</translation>
    </message>
    <message>
        <source>What probably contributed</source>
        <translation>Was vermutlich beigetragen hat</translation>
    </message>
    <message>
        <source>a structured guess from %1 sessions, not a diagnosis</source>
        <translation>eine geordnete Vermutung aus %1 Einheiten, keine Diagnose</translation>
    </message>
    <message>
        <source>Your back is about as loose as usual, so there is nothing to explain. After a tight session, what probably went together with it shows up here.</source>
        <translation>Dein Rücken ist etwa so locker wie sonst, also gibt es nichts zu erklären. Nach einer Einheit mit Verspannung steht hier, was vermutlich damit einherging.</translation>
    </message>
    <message>
        <source>In this session</source>
        <translation>In dieser Einheit</translation>
    </message>
    <message>
        <source>Not enough yet, %1 of %2 sessions</source>
        <translation>Noch nicht genug, %1 von %2 Einheiten</translation>
    </message>
    <message>
        <source>From six sessions over two weeks on, Limber compares your tight days with the others. These four make the guess better:</source>
        <translation>Ab sechs Einheiten in zwei Wochen vergleicht Limber deine verspannten Tage mit den anderen. Diese vier verbessern die Vermutung:</translation>
    </message>
    <message>
        <source>tightness before and after each session</source>
        <translation>Verspannung vor und nach jeder Einheit</translation>
    </message>
    <message>
        <source>when it tightened: before, during, after or the next day</source>
        <translation>wann es sich verspannt hat: davor, dabei, danach oder am Tag darauf</translation>
    </message>
    <message>
        <source>whether you warmed up and stretched</source>
        <translation>ob du dich aufgewärmt und gedehnt hast</translation>
    </message>
    <message>
        <source>the morning check-in on the week page</source>
        <translation>der Morgen-Check-in auf der Wochenseite</translation>
    </message>
    <message>
        <source>Less likely: %1</source>
        <translation>Weniger wahrscheinlich: %1</translation>
    </message>
    <message>
        <source>More than one can be true at once. %1</source>
        <translation>Mehreres kann zugleich zutreffen. %1</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>Wie das geht</translation>
    </message>
    <message>
        <source>Limber looks at how often habits occur in your log, and at how your tightness went along with them. The weights behind the guess are rough: the thin line shows how far it moves when they are somewhat different. What you did not answer is left open, not guessed. “Not it” takes back what a cause changed in your plan; the guess itself stays.</source>
        <translation>Limber schaut, wie oft Gewohnheiten in deinem Tagebuch vorkommen und wie deine Verspannung mit ihnen einherging. Die Gewichte hinter der Vermutung sind grob: Die dünne Linie zeigt, wie weit sie wandert, wenn sie etwas anders sind. Was du nicht beantwortet hast, bleibt offen und wird nicht geraten. „Trifft nicht zu“ nimmt zurück, was dadurch an deinem Plan geändert wurde; die Vermutung selbst bleibt.</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End, %1</source>
        <translation>Beenden, %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Limber data (*.db);;All files (*)</source>
        <translation>Limber-Daten (*.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>All of it lies in one file on this computer; nothing is sent anywhere. Each day on which you change something, a backup is made beside it.</source>
        <translation>Alles liegt in einer Datei auf diesem Rechner; nichts wird irgendwohin geschickt. An jedem Tag, an dem du etwas änderst, wird daneben eine Sicherung angelegt.</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>Jetzt sichern …</translation>
    </message>
    <message>
        <source>limber-%1.db</source>
        <translation>limber-%1.db</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Eine Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Rescue a broken file …</source>
        <translation>Eine beschädigte Datei retten …</translation>
    </message>
    <message>
        <source>The broken file</source>
        <translation>Die beschädigte Datei</translation>
    </message>
    <message>
        <source>A new file for what can be read</source>
        <translation>Eine neue Datei für das, was lesbar ist</translation>
    </message>
    <message>
        <source>limber-rescued.db</source>
        <translation>limber-gerettet.db</translation>
    </message>
    <message>
        <source>Go back to</source>
        <translation>Zurück zu</translation>
    </message>
    <message>
        <source>The backup to go back to</source>
        <translation>Die Sicherung, zu der es zurückgeht</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Diese Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>What is there now is kept in a file of its own, so you can come back to it.</source>
        <translation>Was jetzt da ist, bleibt in einer eigenen Datei erhalten, du kannst also dahin zurück.</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Eine Sicherung</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Newest backup: %1</source>
        <translation>Neueste Sicherung: %1</translation>
    </message>
    <message>
        <source>Another file …</source>
        <translation>Eine andere Datei …</translation>
    </message>
    <message>
        <source>Your data is as it was.</source>
        <translation>Deine Daten sind, wie sie waren.</translation>
    </message>
    <message>
        <source>%1 is written and checked.</source>
        <translation>%1 ist geschrieben und geprüft.</translation>
    </message>
    <message>
        <source>Your later safety answers are kept.</source>
        <translation>Deine späteren Sicherheitsantworten bleiben.</translation>
    </message>
    <message>
        <source>Your data is now what the backup held. What it was before is kept in %1.</source>
        <translation>Deine Daten sind jetzt, was die Sicherung enthielt. Was vorher da war, liegt in %1.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The broken file is as it was.</source>
        <translation>Die beschädigte Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Your data file: %1</source>
        <translation>Deine Datendatei: %1</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>DayColumn</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>not logged</source>
        <translation>nicht eingetragen</translation>
    </message>
    <message>
        <source>logged</source>
        <translation>eingetragen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dazu</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>DayMinutes</name>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 von %2 Min.</translation>
    </message>
    <message>
        <source>%1 min free</source>
        <translation>%1 Min. frei</translation>
    </message>
    <message>
        <source>Time on %1: %2. Change it</source>
        <translation>Zeit am %1: %2. Ändern</translation>
    </message>
    <message>
        <source>More is planned than you have time for on this day. Press to change the time.</source>
        <translation>An diesem Tag ist mehr geplant, als du Zeit hast. Drücken, um die Zeit zu ändern.</translation>
    </message>
    <message>
        <source>Minutes planned, of those you have on this day. Press to change them.</source>
        <translation>Geplante Minuten von denen, die du an diesem Tag hast. Drücken, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Minutes planned, of those you had on this day.</source>
        <translation>Geplante Minuten von denen, die du an diesem Tag hattest.</translation>
    </message>
    <message>
        <source>Minutes you have on %1</source>
        <translation>Minuten, die du am %1 hast</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min.</translation>
    </message>
</context>
<context>
    <name>DelayedQuestions</name>
    <message>
        <source>Does any of these apply to you?</source>
        <translation>Trifft etwas davon auf dich zu?</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Yes, at least one</source>
        <translation>Ja, mindestens eines</translation>
    </message>
</context>
<context>
    <name>DeleteCard</name>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>All entries and all backups on this computer. Copies that you made elsewhere stay.</source>
        <translation>Alle Einträge und alle Sicherungen auf diesem Rechner. Kopien, die du anderswo angelegt hast, bleiben.</translation>
    </message>
    <message>
        <source>Delete everything …</source>
        <translation>Alles löschen …</translation>
    </message>
    <message>
        <source>This is for good: nothing brings it back, and there is no undo.</source>
        <translation>Das ist endgültig: Nichts bringt es zurück, und es lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete all entries and all backups for good</source>
        <translation>Alle Einträge und alle Sicherungen endgültig löschen</translation>
    </message>
    <message>
        <source>All entries and all backups are deleted.</source>
        <translation>Alle Einträge und alle Sicherungen sind gelöscht.</translation>
    </message>
</context>
<context>
    <name>DifferentPanel</name>
    <message>
        <source>This week is different</source>
        <translation>Diese Woche ist anders</translation>
    </message>
    <message>
        <source>less time</source>
        <translation>weniger Zeit</translation>
    </message>
    <message>
        <source>other equipment</source>
        <translation>andere Geräte</translation>
    </message>
    <message>
        <source>I am ill</source>
        <translation>Ich bin krank</translation>
    </message>
    <message>
        <source>At most this many minutes a day</source>
        <translation>Höchstens so viele Minuten am Tag</translation>
    </message>
    <message>
        <source>What you have at hand; none: your body alone</source>
        <translation>Was du zur Hand hast; nichts: nur dein Körper</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>minutes a day</source>
        <translation>Minuten am Tag</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>You were logging today’s session.</source>
        <translation>Du warst dabei, die Einheit von heute einzutragen.</translation>
    </message>
    <message>
        <source>You were logging %1’s session.</source>
        <translation>Du warst dabei, die Einheit vom %1 einzutragen.</translation>
    </message>
    <message>
        <source>You were logging the session of %1.</source>
        <translation>Du warst dabei, die Einheit vom %1 einzutragen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>EffectPoints</name>
    <message>
        <source>The readings themselves</source>
        <translation>Die Werte selbst</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>without</source>
        <translation>ohne</translation>
    </message>
</context>
<context>
    <name>EffectRow</name>
    <message>
        <source>Mornings after were</source>
        <translation>Am Morgen danach war es</translation>
    </message>
    <message>
        <source>After training it was</source>
        <translation>Nach dem Training war es</translation>
    </message>
    <message>
        <source>%1 %2 points looser on days with it, all else equal (%3 to %4).</source>
        <translation>%1 %2 Punkte lockerer an Tagen damit, alles andere gleich (%3 bis %4).</translation>
    </message>
    <message>
        <source>%1 %2 points tighter on days with it, all else equal (%3 to %4).</source>
        <translation>%1 %2 Punkte verspannter an Tagen damit, alles andere gleich (%3 bis %4).</translation>
    </message>
    <message>
        <source>%1 days with, %2 without.</source>
        <translation>%1 Tage mit, %2 ohne.</translation>
    </message>
    <message>
        <source>%1 It takes twelve days with a reading, four with it and four without.</source>
        <translation>%1 Es braucht zwölf Tage mit einem Wert, vier damit und vier ohne.</translation>
    </message>
    <message numerus="yes">
        <source>%n training days have no reading the next morning.</source>
        <translation>
            <numerusform>%n Trainingstag hat am Morgen danach keinen Wert.</numerusform>
            <numerusform>%n Trainingstage haben am Morgen danach keinen Wert.</numerusform>
        </translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr über %1</translation>
    </message>
</context>
<context>
    <name>EffectsCard</name>
    <message>
        <source>Warm-up first</source>
        <translation>Erst aufwärmen</translation>
    </message>
    <message>
        <source>Stretching before</source>
        <translation>Dehnen davor</translation>
    </message>
    <message>
        <source>Stretching after</source>
        <translation>Dehnen danach</translation>
    </message>
    <message>
        <source>Yoga that day or the day before</source>
        <translation>Yoga am selben Tag oder am Tag davor</translation>
    </message>
    <message>
        <source>Heat the same day</source>
        <translation>Wärme am selben Tag</translation>
    </message>
    <message>
        <source>A rest day before</source>
        <translation>Ein Ruhetag davor</translation>
    </message>
    <message>
        <source>Heavy deadlifts and the like</source>
        <translation>Schweres Kreuzheben und Ähnliches</translation>
    </message>
    <message>
        <source>Rushed, awkward, tired or unusually heavy</source>
        <translation>Gehetzt, ungünstig, müde oder ungewohnt schwer</translation>
    </message>
    <message>
        <source>A short night after</source>
        <translation>Eine kurze Nacht danach</translation>
    </message>
    <message>
        <source>Much stress</source>
        <translation>Viel Stress</translation>
    </message>
    <message>
        <source>An early bedtime</source>
        <translation>Früh ins Bett</translation>
    </message>
    <message>
        <source>Fewer sets</source>
        <translation>Weniger Sätze</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>zu früh</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>kein klarer Unterschied</translation>
    </message>
    <message>
        <source>leaning</source>
        <translation>eine Neigung</translation>
    </message>
    <message>
        <source>fairly consistent</source>
        <translation>recht beständig</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>What goes together with a tight back, for you</source>
        <translation>Was bei dir mit einem verspannten Rücken einhergeht</translation>
    </message>
    <message>
        <source>Left: mornings after were looser. Right: tighter. The bar is where the difference lies, four times in five.</source>
        <translation>Links: Die Morgen danach waren lockerer. Rechts: verspannter. Im Balken liegt der Unterschied in vier von fünf Fällen.</translation>
    </message>
    <message>
        <source>After twelve training days with a reading the next morning, this compares days with a habit and days without, all else equal.</source>
        <translation>Nach zwölf Trainingstagen mit einem Wert am Morgen danach vergleicht dies Tage mit einer Gewohnheit und Tage ohne, alles andere gleich.</translation>
    </message>
    <message>
        <source>This week&apos;s finding: “%1” went together with looser mornings.</source>
        <translation>Befund dieser Woche: „%1“ ging mit lockereren Morgen einher.</translation>
    </message>
    <message>
        <source>This week&apos;s finding: “%1” went together with tighter mornings.</source>
        <translation>Befund dieser Woche: „%1“ ging mit verspannteren Morgen einher.</translation>
    </message>
    <message>
        <source>Training load, the days before, your other habits and the general trend are held equal. It went together; that does not say what brought it about.</source>
        <translation>Trainingslast, die Tage davor, deine anderen Gewohnheiten und der allgemeine Verlauf sind gleich gehalten. Es ging miteinander einher; das sagt nicht, woher es kam.</translation>
    </message>
</context>
<context>
    <name>EffortScale</name>
    <message>
        <source>for the whole session</source>
        <translation>für die ganze Einheit</translation>
    </message>
</context>
<context>
    <name>EmergencyView</name>
    <message>
        <source>Please get help now, before anything else</source>
        <translation>Bitte hol jetzt Hilfe, vor allem anderen</translation>
    </message>
    <message>
        <source>There is no plan and nothing to train until you were seen. Your log is kept.</source>
        <translation>Es gibt keinen Plan und nichts zu trainieren, bis du untersucht wurdest. Dein Tagebuch bleibt erhalten.</translation>
    </message>
    <message>
        <source>What has happened since?</source>
        <translation>Was ist seitdem geschehen?</translation>
    </message>
    <message>
        <source>I was seen and may train</source>
        <translation>Ich wurde untersucht und darf trainieren</translation>
    </message>
    <message>
        <source>I answered by mistake</source>
        <translation>Ich habe mich vertippt</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Noch nicht untersucht</translation>
    </message>
    <message>
        <source>After you were seen, Limber starts gently for two weeks. After a mistake it asks these questions again.</source>
        <translation>Nach einer Untersuchung beginnt Limber zwei Wochen lang behutsam. Nach einem Vertipper stellt es diese Fragen noch einmal.</translation>
    </message>
    <message>
        <source>Then please go now. This page stays as it is.</source>
        <translation>Dann geh bitte jetzt. Diese Seite bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>You answered yes to: %1</source>
        <translation>Du hast Ja gesagt zu: %1</translation>
    </message>
</context>
<context>
    <name>EndView</name>
    <message>
        <source>Before it was %1.</source>
        <translation>Davor war es %1.</translation>
    </message>
    <message>
        <source>%1 before, %2 now: easier.</source>
        <translation>%1 davor, %2 jetzt: leichter.</translation>
    </message>
    <message>
        <source>%1 before, %2 now: tighter. Leave it at that for today.</source>
        <translation>%1 davor, %2 jetzt: verspannter. Lass es für heute dabei.</translation>
    </message>
    <message>
        <source>%1 before and now.</source>
        <translation>%1 davor und jetzt.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>How tight now?</source>
        <translation>Wie verspannt jetzt?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Log it again</source>
        <translation>Wieder eintragen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>In your log: %1, %2 min.</source>
        <translation>In deinem Tagebuch: %1, %2 Min.</translation>
    </message>
    <message>
        <source>It is not in your log.</source>
        <translation>Es steht nicht in deinem Tagebuch.</translation>
    </message>
    <message>
        <source>That was it</source>
        <translation>Das war es</translation>
    </message>
    <message>
        <source>You skipped everything, so there is nothing to log.</source>
        <translation>Du hast alles übersprungen, also gibt es nichts einzutragen.</translation>
    </message>
</context>
<context>
    <name>EnergyCard</name>
    <message>
        <source>%1 lb</source>
        <translation>%1 lb</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>stay as I am</source>
        <translation>bleiben, wie ich bin</translation>
    </message>
    <message>
        <source>%1 lb (%2 kg) a week</source>
        <translation>%1 lb (%2 kg) pro Woche</translation>
    </message>
    <message>
        <source>lose %1</source>
        <translation>%1 abnehmen</translation>
    </message>
    <message>
        <source>gain %1</source>
        <translation>%1 zunehmen</translation>
    </message>
    <message>
        <source>Work out my daily energy</source>
        <translation>Meinen Tagesbedarf berechnen</translation>
    </message>
    <message>
        <source>Daily energy</source>
        <translation>Tagesbedarf</translation>
    </message>
    <message>
        <source>Weight goal</source>
        <translation>Gewichtsziel</translation>
    </message>
    <message>
        <source>How active your days are</source>
        <translation>Wie aktiv deine Tage sind</translation>
    </message>
    <message>
        <source>mostly sitting</source>
        <translation>meist sitzend</translation>
    </message>
    <message>
        <source>lightly active</source>
        <translation>leicht aktiv</translation>
    </message>
    <message>
        <source>moderately active</source>
        <translation>mäßig aktiv</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>very active</source>
        <translation>sehr aktiv</translation>
    </message>
    <message>
        <source>from my log</source>
        <translation>aus meinem Tagebuch</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Sex, for the formula</source>
        <translation>Geschlecht, für die Formel</translation>
    </message>
    <message>
        <source>One of the numbers is out of range, so it is not used yet.</source>
        <translation>Eine der Zahlen liegt außerhalb des Bereichs und wird noch nicht benutzt.</translation>
    </message>
    <message>
        <source>ft, in</source>
        <translation>ft, in</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>lb</source>
        <translation>lb</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Fill in what is missing below and the day&apos;s energy shows up here.</source>
        <translation>Ergänze unten, was fehlt, dann steht hier der Bedarf des Tages.</translation>
    </message>
    <message>
        <source>about %L1 kcal a day</source>
        <translation>etwa %L1 kcal am Tag</translation>
    </message>
    <message>
        <source>To stay as you are: about %L1. %2</source>
        <translation>Um zu bleiben, wie du bist: etwa %L1. %2</translation>
    </message>
    <message>
        <source>In six weeks some %1. In a year rather %2 than the %3 of a straight line: the body gets by on less as it gets lighter, and needs more as it gets heavier.</source>
        <translation>In sechs Wochen etwa %1. In einem Jahr eher %2 als die %3 einer geraden Linie: Der Körper kommt mit weniger aus, wenn er leichter wird, und braucht mehr, wenn er schwerer wird.</translation>
    </message>
    <message>
        <source>Weight today</source>
        <translation>Gewicht heute</translation>
    </message>
    <message>
        <source>%1 What was there before is kept.</source>
        <translation>%1 Was vorher da war, bleibt.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Weight of today saved.</source>
        <translation>Gewicht von heute gespeichert.</translation>
    </message>
</context>
<context>
    <name>EntriesLink</name>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Einheit</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 Einheiten</translation>
    </message>
    <message>
        <source>1 morning</source>
        <translation>1 Morgen</translation>
    </message>
    <message>
        <source>%1 mornings</source>
        <translation>%1 Morgen</translation>
    </message>
    <message>
        <source>tightness %1</source>
        <translation>Verspannung %1</translation>
    </message>
    <message>
        <source>%1 · morning</source>
        <translation>%1 · Morgen</translation>
    </message>
    <message>
        <source>1 self-test</source>
        <translation>1 Selbsttest</translation>
    </message>
    <message>
        <source>%1 self-tests</source>
        <translation>%1 Selbsttests</translation>
    </message>
</context>
<context>
    <name>EquipmentCard</name>
    <message>
        <source>Your equipment</source>
        <translation>Deine Geräte</translation>
    </message>
    <message>
        <source>What is at hand?</source>
        <translation>Was hast du zur Hand?</translation>
    </message>
    <message>
        <source>nothing at all</source>
        <translation>gar nichts</translation>
    </message>
</context>
<context>
    <name>ExampleRun</name>
    <message>
        <source>Example data of an invented person. Nothing you do here is kept.</source>
        <translation>Beispieldaten einer erfundenen Person. Nichts, was du hier machst, wird behalten.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>ExerciseRow</name>
    <message>
        <source>Change the dose of %1, %2</source>
        <translation>Dosis von %1 ändern, %2</translation>
    </message>
    <message>
        <source>Change sets, repetitions and load</source>
        <translation>Sätze, Wiederholungen und Gewicht ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Swap %1 for something else</source>
        <translation>%1 gegen etwas anderes tauschen</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Load in pounds</source>
        <translation>Gewicht in Pfund</translation>
    </message>
    <message>
        <source>Load in kilograms</source>
        <translation>Gewicht in Kilogramm</translation>
    </message>
    <message>
        <source>sets ×</source>
        <translation>Sätze ×</translation>
    </message>
    <message>
        <source>s ×</source>
        <translation>s ×</translation>
    </message>
    <message>
        <source>reps ×</source>
        <translation>Wdh. ×</translation>
    </message>
    <message>
        <source>lb</source>
        <translation>lb</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
</context>
<context>
    <name>ExerciseSets</name>
    <message>
        <source>Add set</source>
        <translation>Satz dazu</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>each side</source>
        <translation>je Seite</translation>
    </message>
    <message>
        <source>body weight</source>
        <translation>Körpergewicht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>Left and right apart</source>
        <translation>Links und rechts getrennt</translation>
    </message>
    <message>
        <source>With added weight</source>
        <translation>Mit Zusatzgewicht</translation>
    </message>
    <message>
        <source>In pounds (U)</source>
        <translation>In Pfund (U)</translation>
    </message>
    <message>
        <source>In kilograms (U)</source>
        <translation>In Kilogramm (U)</translation>
    </message>
    <message>
        <source>Bar and plates (P)</source>
        <translation>Stange und Scheiben (P)</translation>
    </message>
    <message>
        <source>Out of the superset (S)</source>
        <translation>Aus dem Supersatz (S)</translation>
    </message>
    <message>
        <source>Superset with the one above (S)</source>
        <translation>Supersatz mit der darüber (S)</translation>
    </message>
    <message>
        <source>Take this exercise out</source>
        <translation>Diese Übung herausnehmen</translation>
    </message>
</context>
<context>
    <name>ExperimentCard</name>
    <message>
        <source>Find out by trying</source>
        <translation>Durch Ausprobieren herausfinden</translation>
    </message>
    <message>
        <source>What went together may have other reasons. Trying a habit on some training days and leaving it on others, in an order drawn by lot, tells whether it makes a difference for you.</source>
        <translation>Was miteinander einherging, kann andere Gründe haben. Eine Gewohnheit an manchen Trainingstagen zu pflegen und an anderen zu lassen, in ausgeloster Reihenfolge, zeigt, ob sie für dich einen Unterschied macht.</translation>
    </message>
    <message>
        <source>Habit to try</source>
        <translation>Gewohnheit zum Ausprobieren</translation>
    </message>
    <message>
        <source>Difference that would be worth it, in points of tightness</source>
        <translation>Unterschied, der sich lohnen würde, in Punkten der Verspannung</translation>
    </message>
    <message>
        <source>worth it from</source>
        <translation>lohnt sich ab</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkten</translation>
    </message>
    <message>
        <source>Draw the order and start</source>
        <translation>Reihenfolge auslosen und beginnen</translation>
    </message>
    <message>
        <source>Stop the experiment</source>
        <translation>Den Versuch beenden</translation>
    </message>
    <message>
        <source>It cannot go on afterwards. What it found so far stays.</source>
        <translation>Danach kann er nicht weitergehen. Was er bisher ergeben hat, bleibt.</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>It takes %1 training days, about %2 weeks: blocks of four days with and without. What each day is for stands in your week. The first day after a change does not count.</source>
        <translation>Er braucht %1 Trainingstage, etwa %2 Wochen: Blöcke von vier Tagen mit und ohne. Wofür jeder Tag da ist, steht in deiner Woche. Der erste Tag nach einem Wechsel zählt nicht.</translation>
    </message>
    <message>
        <source>Four of five such experiments would show a difference of that size.</source>
        <translation>Vier von fünf solchen Versuchen würden einen Unterschied dieser Größe zeigen.</translation>
    </message>
    <message>
        <source>A difference of that size would still be missed now and then.</source>
        <translation>Ein Unterschied dieser Größe bliebe dennoch ab und zu unbemerkt.</translation>
    </message>
    <message>
        <source>You can stop any time, and safety rules come first.</source>
        <translation>Du kannst jederzeit aufhören, und Sicherheitsregeln gehen vor.</translation>
    </message>
    <message>
        <source>next training day: with</source>
        <translation>nächster Trainingstag: mit</translation>
    </message>
    <message>
        <source>next training day: without</source>
        <translation>nächster Trainingstag: ohne</translation>
    </message>
    <message>
        <source>%1 of %2 training days.</source>
        <translation>%1 von %2 Trainingstagen.</translation>
    </message>
    <message>
        <source>Followed on %1 of the %2 that the log says something about; those that were not count as they were drawn.</source>
        <translation>Befolgt an %1 von %2, über die das Tagebuch etwas sagt; die anderen zählen, wie sie ausgelost wurden.</translation>
    </message>
    <message>
        <source>Log how tight each next morning is.</source>
        <translation>Trag ein, wie verspannt jeder Morgen danach ist.</translation>
    </message>
    <message>
        <source>%1 of %2 training days, followed on %3.</source>
        <translation>%1 von %2 Trainingstagen, befolgt an %3.</translation>
    </message>
    <message>
        <source>The order is drawn and kept. Your week says what each day is for.</source>
        <translation>Die Reihenfolge ist ausgelost und festgehalten. Deine Woche sagt, wofür jeder Tag da ist.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Beendet.</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Take it with you</source>
        <translation>Zum Mitnehmen</translation>
    </message>
    <message>
        <source>Files of your own, to keep or to open elsewhere.</source>
        <translation>Deine eigenen Dateien, zum Aufheben oder um sie anderswo zu öffnen.</translation>
    </message>
    <message>
        <source>Everything …</source>
        <translation>Alles …</translation>
    </message>
    <message>
        <source>All entries, for Limber on another computer (JSON)</source>
        <translation>Alle Einträge, für Limber auf einem anderen Rechner (JSON)</translation>
    </message>
    <message>
        <source>Table of sets …</source>
        <translation>Tabelle der Sätze …</translation>
    </message>
    <message>
        <source>One line a set, for a spreadsheet (CSV)</source>
        <translation>Eine Zeile je Satz, für eine Tabellenkalkulation (CSV)</translation>
    </message>
    <message>
        <source>Calendar …</source>
        <translation>Kalender …</translation>
    </message>
    <message>
        <source>The planned blocks, for a calendar program (ICS)</source>
        <translation>Die geplanten Blöcke, für ein Kalenderprogramm (ICS)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>limber-%1.json</source>
        <translation>limber-%1.json</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Table of sets</source>
        <translation>Tabelle der Sätze</translation>
    </message>
    <message>
        <source>limber-sets-%1.csv</source>
        <translation>limber-saetze-%1.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>limber-plan-%1.ics</source>
        <translation>limber-plan-%1.ics</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
</context>
<context>
    <name>FeelingCard</name>
    <message>
        <source>How tight is your back?</source>
        <translation>Wie verspannt ist dein Rücken?</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>When did it tighten?</source>
        <translation>Wann hat es sich verspannt?</translation>
    </message>
    <message>
        <source>During which exercise?</source>
        <translation>Bei welcher Übung?</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Dabei</translation>
    </message>
    <message>
        <source>What a press on the back marks</source>
        <translation>Was ein Druck auf den Rücken markiert</translation>
    </message>
    <message>
        <source>Where it is tight</source>
        <translation>Wo es verspannt ist</translation>
    </message>
    <message>
        <source>Tender spot</source>
        <translation>Druckempfindliche Stelle</translation>
    </message>
    <message>
        <source>Read this first</source>
        <translation>Lies das zuerst</translation>
    </message>
    <message>
        <source>Numb back, hard swelling or dark urine after training?</source>
        <translation>Tauber Rücken, harte Schwellung oder dunkler Urin nach dem Training?</translation>
    </message>
    <message>
        <source>Tight: %1</source>
        <translation>Verspannt: %1</translation>
    </message>
    <message>
        <source>Press what is tight, or use the arrows and Space.</source>
        <translation>Drücke, was verspannt ist, oder nimm die Pfeiltasten und die Leertaste.</translation>
    </message>
    <message>
        <source>Press a place to set or remove a tender spot.</source>
        <translation>Drücke auf eine Stelle, um sie als druckempfindlich zu setzen oder zu entfernen.</translation>
    </message>
    <message>
        <source>not sure which</source>
        <translation>nicht sicher, welche</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>%1: %2</source>
        <comment>name of an exercise, its movement</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muskel</translation>
    </message>
    <message>
        <source>any muscle</source>
        <translation>jeder Muskel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Spine load</source>
        <translation>Wirbelsäulenlast</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>meine</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Suits me now</source>
        <translation>Passt mir jetzt</translation>
    </message>
    <message>
        <source>only what suits me</source>
        <translation>nur was mir passt</translation>
    </message>
    <message>
        <source>By your profile, your safety answers and how tight your back is</source>
        <translation>Nach deinem Profil, deinen Sicherheitsantworten und der Verspannung deines Rückens</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>First start</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>You and the last four weeks</source>
        <translation>Du und die letzten vier Wochen</translation>
    </message>
    <message>
        <source>So that the first weeks begin where you are, not where a book is.</source>
        <translation>Damit die ersten Wochen dort beginnen, wo du stehst, und nicht dort, wo ein Lehrbuch steht.</translation>
    </message>
    <message>
        <source>When and with what</source>
        <translation>Wann und womit</translation>
    </message>
    <message>
        <source>The plan fits into the time and the things you have.</source>
        <translation>Der Plan passt in die Zeit und zu den Geräten, die du hast.</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Alles überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Skip “%1”</source>
        <translation>„%1“ überspringen</translation>
    </message>
    <message>
        <source>See what to do</source>
        <translation>Zeigen, was zu tun ist</translation>
    </message>
    <message>
        <source>Show my week</source>
        <translation>Meine Woche zeigen</translation>
    </message>
    <message>
        <source>This needs a physician before any training.</source>
        <translation>Das braucht vor jedem Training eine ärztliche Untersuchung.</translation>
    </message>
    <message>
        <source>One of the numbers cannot be right. Change it, or skip this step.</source>
        <translation>Eine der Zahlen kann so nicht stimmen. Ändere sie oder überspringe diesen Schritt.</translation>
    </message>
    <message>
        <source>%1 Your answers are still here.</source>
        <translation>%1 Deine Antworten sind noch da.</translation>
    </message>
    <message>
        <source>This is your first week. Every answer can be changed in Settings.</source>
        <translation>Das ist deine erste Woche. Jede Antwort lässt sich in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>This is your first whole week. Every answer can be changed in Settings.</source>
        <translation>Das ist deine erste ganze Woche. Jede Antwort lässt sich in den Einstellungen ändern.</translation>
    </message>
</context>
<context>
    <name>FootLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>Diese Zeile schließen</translation>
    </message>
</context>
<context>
    <name>GetHelp</name>
    <message>
        <source>When to get help</source>
        <translation>Wann du Hilfe holen solltest</translation>
    </message>
    <message>
        <source>Numbness, swelling, dark urine, fever?</source>
        <translation>Taubheit, Schwellung, dunkler Urin, Fieber?</translation>
    </message>
    <message>
        <source>Rare, and then help cannot wait. If one of these is so, do not train:</source>
        <translation>Selten, und dann kann Hilfe nicht warten. Wenn eines davon zutrifft, trainiere nicht:</translation>
    </message>
    <message>
        <source>See a professional too if it is worse after the third day, or has not settled in a week. Nothing here means that all is well; it cannot replace an examination.</source>
        <translation>Such auch Rat, wenn es nach dem dritten Tag stärker ist oder sich in einer Woche nicht gelegt hat. Nichts hier bedeutet, dass alles in Ordnung ist; es ersetzt keine Untersuchung.</translation>
    </message>
    <message>
        <source>Answer the safety questions</source>
        <translation>Sicherheitsfragen beantworten</translation>
    </message>
</context>
<context>
    <name>HandsOnCard</name>
    <message>
        <source>Hands-on help</source>
        <translation>Behandlung durch andere</translation>
    </message>
    <message>
        <source>For a back that stays tight. It goes beside exercise, not in its place.</source>
        <translation>Für einen Rücken, der verspannt bleibt. Neben der Bewegung, nicht an ihrer Stelle.</translation>
    </message>
    <message>
        <source>Not for you now, %1. Ask your physician first.</source>
        <translation>Jetzt nicht für dich, %1. Frag zuerst ärztlich nach.</translation>
    </message>
    <message>
        <source>Not for you now, %1.</source>
        <translation>Jetzt nicht für dich, %1.</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Only to leave out what does not suit you. It stays in your own file.</source>
        <translation>Nur um wegzulassen, was dir nicht passt. Es bleibt in deiner eigenen Datei.</translation>
    </message>
    <message>
        <source>Anything of this?</source>
        <translation>Etwas davon?</translation>
    </message>
    <message>
        <source>Medicines you take</source>
        <translation>Medikamente, die du nimmst</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Are you pregnant?</source>
        <translation>Bist du schwanger?</translation>
    </message>
    <message>
        <source>Weeks pregnant</source>
        <translation>Schwangerschaftswoche</translation>
    </message>
    <message>
        <source>Weeks since giving birth</source>
        <translation>Wochen seit der Geburt</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>How Limber works</source>
        <translation>Wie Limber arbeitet</translation>
    </message>
    <message>
        <source>You plan a week, train, and log how tight your back got. From six sessions and two weeks on, Limber says what probably contributed and what helps, and the next plan answers it once you agree.</source>
        <translation>Du planst eine Woche, trainierst und trägst ein, wie verspannt dein Rücken wurde. Ab sechs Einheiten und zwei Wochen sagt Limber, was wahrscheinlich dazu beigetragen hat und was hilft, und der nächste Plan geht darauf ein, sobald du zustimmst.</translation>
    </message>
    <message>
        <source>A cause is a structured guess. It begins with what studies say; every finding in your log moves it up or down, and each is listed with its entries. Several can hold together, so they do not add up to 100 %, and a share always stays open.</source>
        <translation>Ein Beitrag ist eine geordnete Vermutung. Sie beginnt mit dem, was Studien sagen; jeder Befund aus deinem Tagebuch schiebt sie nach oben oder unten, und jeder steht mit seinen Einträgen da. Mehrere können zugleich zutreffen, deshalb ergeben sie zusammen nicht 100 %, und ein Teil bleibt immer offen.</translation>
    </message>
    <message>
        <source>“Went together with” is what your log shows. “Made a difference” is said only after an experiment in which chance chose the days.</source>
        <translation>„Ging einher mit“ ist, was dein Tagebuch zeigt. „Machte einen Unterschied“ heißt es nur nach einem Versuch, in dem der Zufall die Tage gewählt hat.</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Wie sicher es ist</translation>
    </message>
    <message>
        <source>Every tip says how well it is studied. Good evidence: several trials of this very thing agree. Some: a trial or a long look at many people, small or indirect. Weak: what those who treat backs agree on. Little: plausible, hardly studied.</source>
        <translation>Jeder Tipp sagt, wie gut er untersucht ist. Gut belegt: Mehrere Studien zu genau dieser Sache stimmen überein. Einigermaßen belegt: eine Studie oder eine lange Beobachtung vieler Menschen, klein oder indirekt. Schwach belegt: worin sich die einig sind, die Rücken behandeln. Wenig belegt: einleuchtend, kaum untersucht.</translation>
    </message>
    <message>
        <source>Your own record counts too: what eased your back stands higher, and the tip says so.</source>
        <translation>Auch deine eigenen Aufzeichnungen zählen: Was deinen Rücken gelöst hat, steht weiter oben, und der Tipp sagt das auch.</translation>
    </message>
    <message>
        <source>What it is not for</source>
        <translation>Wofür es nicht da ist</translation>
    </message>
    <message>
        <source>It does not examine anyone and gives no diagnosis. It does not take the place of a physician or a physiotherapist, and their word beats the plan: “A clinician says otherwise” is one press away.</source>
        <translation>Es untersucht niemanden und stellt keine Diagnose. Es ersetzt weder ärztlichen Rat noch Physiotherapie, und deren Wort geht vor den Plan: „Eine Fachperson sieht es anders“ ist einen Klick entfernt.</translation>
    </message>
    <message>
        <source>See a physician first with new numbness or weakness, trouble with bladder or bowel, fever, a fall, or pain that wakes you. Under 16 there is no plan.</source>
        <translation>Lass dich bei neuer Taubheit oder Schwäche, Problemen mit Blase oder Darm, Fieber, einem Sturz oder Schmerz, der dich weckt, zuerst ärztlich untersuchen. Unter 16 Jahren gibt es keinen Plan.</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>calendar files</source>
        <translation>Kalenderdateien</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>das Fenster</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>the data file</source>
        <translation>die Datendatei</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Where your data is</source>
        <translation>Wo deine Daten liegen</translation>
    </message>
    <message>
        <source>In one file on this computer, and in its backups beside it. Limber has no way onto the network.</source>
        <translation>In einer Datei auf diesem Rechner und in ihren Sicherungen daneben. Limber hat keinen Weg ins Netz.</translation>
    </message>
    <message>
        <source>Week, on a card</source>
        <translation>Woche, auf einer Karte</translation>
    </message>
    <message>
        <source>Log, in the sets</source>
        <translation>Tagebuch, in den Sätzen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Tab goes from one thing to the next, Space presses it, Esc closes what lies on top. On a tightness scale, type the number. The player shows its own keys.</source>
        <translation>Tab geht von einem zum nächsten, die Leertaste drückt es, Esc schließt, was obenauf liegt. Auf einer Verspannungsskala tippst du die Zahl. Der Player zeigt seine eigenen Tasten.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Limber</translation>
    </message>
    <message>
        <source>Limber %1</source>
        <translation>Limber %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). You may use, share and change it; it comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später (GPL-3.0-or-later). Du darfst sie benutzen, weitergeben und ändern; sie kommt ohne jede Gewähr.</translation>
    </message>
    <message>
        <source>It builds on these libraries:</source>
        <translation>Sie baut auf diesen Bibliotheken auf:</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>HelpQuestions</name>
    <message>
        <source>%1 yesterday: did it help?</source>
        <translation>%1 gestern: Hat es geholfen?</translation>
    </message>
    <message>
        <source>%1 on %2: did it help?</source>
        <translation>%1 am %2: Hat es geholfen?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>A bit</source>
        <translation>Etwas</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>HelpsCard</name>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Nächste Einheit</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Nothing is needed right now. Log a session with its tightness, and what eases it shows up here.</source>
        <translation>Im Moment ist nichts nötig. Trag eine Einheit mit ihrer Verspannung ein, dann steht hier, was sie löst.</translation>
    </message>
    <message>
        <source>Nothing to do differently next time.</source>
        <translation>Nächstes Mal ist nichts anders zu machen.</translation>
    </message>
    <message>
        <source>Nothing to change this week.</source>
        <translation>Diese Woche ist nichts zu ändern.</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eines mehr</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Not for you now</source>
        <translation>Jetzt nicht für dich</translation>
    </message>
    <message>
        <source>%1%2, %3.</source>
        <translation>%1%2, %3.</translation>
    </message>
    <message>
        <source>Ask your pharmacist or physician before you use them anyway.</source>
        <translation>Frag in der Apotheke oder ärztlich nach, bevor du sie trotzdem anwendest.</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Bring your history</source>
        <translation>Deinen Verlauf mitbringen</translation>
    </message>
    <message>
        <source>From Strong, Hevy or FitNotes, or from Limber on another computer. You see what a file holds before anything is kept. You can also drop it on the window, whatever page is open.</source>
        <translation>Aus Strong, Hevy oder FitNotes, oder aus Limber auf einem anderen Rechner. Du siehst, was eine Datei enthält, bevor etwas behalten wird. Du kannst sie auch auf das Fenster ziehen, gleich welche Seite offen ist.</translation>
    </message>
    <message>
        <source>Brought along so far</source>
        <translation>Bisher mitgebracht</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Eine Datei wählen …</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Diesen Import rückgängig machen</translation>
    </message>
    <message>
        <source>Undo this import: %1</source>
        <translation>Diesen Import rückgängig machen: %1</translation>
    </message>
    <message>
        <source>Choose a file … to bring along</source>
        <translation>Eine Datei wählen … zum Mitbringen</translation>
    </message>
</context>
<context>
    <name>HurtPanel</name>
    <message>
        <source>Leave it out for</source>
        <translation>Auslassen für</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 Tage</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>eine Woche</translation>
    </message>
    <message>
        <source>two weeks</source>
        <translation>zwei Wochen</translation>
    </message>
    <message>
        <source>It is better again</source>
        <translation>Es ist wieder besser</translation>
    </message>
    <message>
        <source>Something hurts</source>
        <translation>Etwas tut weh</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Wo es weh tut</translation>
    </message>
    <message>
        <source>Plan around it</source>
        <translation>Darum herum planen</translation>
    </message>
    <message>
        <source>Choose where. What works or stretches it stays out of the plan until then; the rest of you goes on. If it is new and strong, or numb or weak, the Back page says whom to see.</source>
        <translation>Wähle, wo. Was die Stelle belastet oder dehnt, bleibt bis dahin aus dem Plan; alles andere geht weiter. Wenn es neu und stark ist, oder taub oder schwach, sagt die Rückenseite, an wen du dich wenden kannst.</translation>
    </message>
</context>
<context>
    <name>ImportNames</name>
    <message>
        <source>They stay exercises of your own; in the library you can change them later.</source>
        <translation>Sie bleiben deine eigenen Übungen; in der Bibliothek kannst du sie später ändern.</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Was „%1“ ist</translation>
    </message>
    <message>
        <source>Keep as my own exercise</source>
        <translation>Als eigene Übung behalten</translation>
    </message>
    <message>
        <source>Leave its sets out</source>
        <translation>Ihre Sätze auslassen</translation>
    </message>
    <message>
        <source>It is: %1</source>
        <translation>Es ist: %1</translation>
    </message>
    <message>
        <source>It is another exercise …</source>
        <translation>Es ist eine andere Übung …</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>The exercise that “%1” is</source>
        <translation>Die Übung, die „%1“ ist</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Bring your history</source>
        <translation>Deinen Verlauf mitbringen</translation>
    </message>
    <message>
        <source>Exports (*.csv *.txt *.json *.fitnotes *.CSV *.FitNotes);;All files (*)</source>
        <translation>Exporte (*.csv *.txt *.json *.fitnotes *.CSV *.FitNotes);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Nothing was brought along.</source>
        <translation>Nichts wurde mitgebracht.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Limber reads the exports of Strong, Hevy and FitNotes (CSV), the backup of FitNotes, and its own export (JSON). Nothing of yours has changed.</source>
        <translation>Limber liest die Exporte von Strong, Hevy und FitNotes (CSV), die Sicherung von FitNotes und seinen eigenen Export (JSON). An deinen Daten hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>This file cannot be brought along</source>
        <translation>Diese Datei lässt sich nicht mitbringen</translation>
    </message>
    <message>
        <source>Choose another file …</source>
        <translation>Eine andere Datei wählen …</translation>
    </message>
    <message>
        <source>Kilograms or pounds?</source>
        <translation>Kilogramm oder Pfund?</translation>
    </message>
    <message>
        <source>The file does not say which unit its weights are in. Which one did the app show?</source>
        <translation>Die Datei sagt nicht, in welcher Einheit ihre Gewichte stehen. Welche hat die App gezeigt?</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation>Pfund</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Looking through it …</source>
        <translation>Sie wird durchgesehen …</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Bringing it in …</source>
        <translation>Wird übernommen …</translation>
    </message>
    <message>
        <source>You can take it out again now, or later in the settings.</source>
        <translation>Du kannst es jetzt wieder herausnehmen, oder später in den Einstellungen.</translation>
    </message>
    <message>
        <source>Undo takes it out again.</source>
        <translation>Rückgängig nimmt es wieder heraus.</translation>
    </message>
    <message>
        <source>Your history is here</source>
        <translation>Dein Verlauf ist da</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Diesen Import rückgängig machen</translation>
    </message>
    <message>
        <source>See the sessions</source>
        <translation>Die Einheiten ansehen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Taking it out again …</source>
        <translation>Wird wieder herausgenommen …</translation>
    </message>
    <message>
        <source>Taken out again</source>
        <translation>Wieder herausgenommen</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Limber</source>
        <translation>Limber</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Strong</translation>
    </message>
    <message>
        <source>Hevy</source>
        <translation>Hevy</translation>
    </message>
    <message>
        <source>FitNotes</source>
        <translation>FitNotes</translation>
    </message>
    <message>
        <source>An export of %1</source>
        <translation>Ein Export von %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Zeigen, welche</translation>
    </message>
    <message>
        <source>Show which exercises are recognised</source>
        <translation>Zeigen, welche Übungen erkannt sind</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Kept as exercises of your own, with the muscles guessed from their names; you can change that in the library. Or say which exercise each of them is.</source>
        <translation>Behalten als deine eigenen Übungen, die Muskeln aus ihren Namen geschätzt; in der Bibliothek kannst du das ändern. Oder sag, welche Übung jede von ihnen ist.</translation>
    </message>
</context>
<context>
    <name>ItemDetail</name>
    <message>
        <source>no equipment</source>
        <translation>ohne Geräte</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>deine eigene</translation>
    </message>
    <message>
        <source>Add to week</source>
        <translation>In die Woche</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Ordinary dose</source>
        <translation>Übliche Dosis</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>nach Zeit</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>Look out for</source>
        <translation>Achte darauf</translation>
    </message>
    <message>
        <source>Your last time, %1</source>
        <translation>Dein letztes Mal, %1</translation>
    </message>
    <message>
        <source>Best set</source>
        <translation>Bester Satz</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>Back next morning</source>
        <translation>Rücken am Morgen danach</translation>
    </message>
    <message>
        <source>%1, mean of %2</source>
        <translation>%1, Mittel aus %2</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Schwerer</translation>
    </message>
    <message>
        <source>Lower spine load</source>
        <translation>Weniger Wirbelsäulenlast</translation>
    </message>
    <message>
        <source>Not offered with</source>
        <translation>Nicht angeboten bei</translation>
    </message>
    <message>
        <source>Yours: %1.</source>
        <translation>Von dir: %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Any health condition, until you say what it asks of the spine.</source>
        <translation>Jede gesundheitliche Besonderheit, bis du sagst, was es von der Wirbelsäule verlangt.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Choose something from the list to see how it is done and what it asks of your back.</source>
        <translation>Wähle etwas aus der Liste, um zu sehen, wie es geht und was es von deinem Rücken verlangt.</translation>
    </message>
    <message>
        <source>Not for you now. %1</source>
        <translation>Jetzt nicht für dich. %1</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>Its steps</source>
        <translation>Die Schritte</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1, %2 s</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Der Reihe nach</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>When not to</source>
        <translation>Wann nicht</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Eine Antwort auf</translation>
    </message>
    <message>
        <source>What is claimed</source>
        <translation>Was behauptet wird</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>What Limber looks at</source>
        <translation>Worauf Limber schaut</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Day to add it to</source>
        <translation>Tag, zu dem es kommt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Into “%1”</source>
        <translation>In „%1“</translation>
    </message>
    <message>
        <source>On its own</source>
        <translation>Für sich allein</translation>
    </message>
    <message>
        <source>Good evidence</source>
        <translation>Gut belegt</translation>
    </message>
    <message>
        <source>Fair evidence</source>
        <translation>Einigermaßen belegt</translation>
    </message>
    <message>
        <source>Weak evidence</source>
        <translation>Schwach belegt</translation>
    </message>
    <message>
        <source>Little evidence</source>
        <translation>Wenig belegt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Worauf das beruht</translation>
    </message>
    <message>
        <source>%1. doi:%2</source>
        <translation>%1. doi:%2</translation>
    </message>
    <message>
        <source>The rest is what is common in training, or Limber’s own choice; nobody has tested it by itself.</source>
        <translation>Das Übrige ist im Training üblich oder Limbers eigene Wahl; niemand hat es für sich geprüft.</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>Dehnung</translation>
    </message>
    <message>
        <source>mobility</source>
        <translation>Mobilisation</translation>
    </message>
    <message>
        <source>yoga</source>
        <translation>Yoga</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>cardio</source>
        <translation>Ausdauer</translation>
    </message>
    <message>
        <source>routine</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>care</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>%1 spine load</source>
        <translation>Wirbelsäulenlast %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 × %2 s</source>
        <translation>%1 × %2 s</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1, each side</source>
        <translation>%1, je Seite</translation>
    </message>
    <message>
        <source>works %1</source>
        <translation>trainiert: %1</translation>
    </message>
    <message>
        <source>with help of %1</source>
        <translation>mit Hilfe von: %1</translation>
    </message>
    <message>
        <source>steadied by %1</source>
        <translation>stabilisiert von: %1</translation>
    </message>
    <message>
        <source>lengthens %1</source>
        <translation>dehnt: %1</translation>
    </message>
    <message>
        <source>moves %1</source>
        <translation>bewegt: %1</translation>
    </message>
</context>
<context>
    <name>LibraryDelegate</name>
    <message>
        <source>not now</source>
        <translation>jetzt nicht</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigene</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>%1 min, %2 steps</source>
        <translation>%1 Min., %2 Schritte</translation>
    </message>
    <message>
        <source>What is claimed, what is known, what helps</source>
        <translation>Was behauptet wird, was bekannt ist, was hilft</translation>
    </message>
    <message>
        <source>%1 spine load</source>
        <translation>Wirbelsäulenlast %1</translation>
    </message>
    <message>
        <source>not for you now</source>
        <translation>jetzt nicht für dich</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Search by name or muscle</source>
        <translation>Nach Name oder Muskel suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Own exercise</source>
        <translation>Eigene Übung</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Nothing matches. Try fewer words or fewer filters.</source>
        <translation>Nichts passt. Versuch es mit weniger Wörtern oder Filtern.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation>Filter (%1)</translation>
    </message>
    <message>
        <source>Added to %1.</source>
        <translation>Zum %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>%1 is deleted; your log keeps its name.</source>
        <translation>%1 ist gelöscht; dein Tagebuch behält den Namen.</translation>
    </message>
    <message>
        <source>To the search</source>
        <translation>Zur Suche</translation>
    </message>
</context>
<context>
    <name>LighterOffer</name>
    <message>
        <source>Lighter, %1 min</source>
        <translation>Leichter, %1 Min.</translation>
    </message>
    <message>
        <source>Use it today</source>
        <translation>Heute so machen</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>from your plan</source>
        <translation>aus deinem Plan</translation>
    </message>
    <message>
        <source>past session</source>
        <translation>frühere Einheit</translation>
    </message>
    <message>
        <source>as on %1</source>
        <translation>wie am %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LogHeader</name>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Past sessions</source>
        <translation>Frühere Einheiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Back to the log</source>
        <translation>Zurück zum Tagebuch</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>%1 Save soon: what you type is not kept aside.</source>
        <translation>%1 Speichere bald: Was du tippst, wird nicht zwischengelagert.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Log · %1</source>
        <translation>Tagebuch · %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Again, as on %1: %2</source>
        <translation>Noch einmal wie am %1: %2</translation>
    </message>
    <message>
        <source>Another past session …</source>
        <translation>Eine andere frühere Einheit …</translation>
    </message>
    <message>
        <source>No set is ticked yet. Was it all as planned?</source>
        <translation>Noch ist kein Satz abgehakt. War alles wie geplant?</translation>
    </message>
    <message>
        <source>All as planned</source>
        <translation>Alles wie geplant</translation>
    </message>
    <message>
        <source>Save without sets</source>
        <translation>Ohne Sätze speichern</translation>
    </message>
    <message>
        <source>%1 What you typed is still here.</source>
        <translation>%1 Was du getippt hast, ist noch hier.</translation>
    </message>
    <message>
        <source>Session saved.</source>
        <translation>Einheit gespeichert.</translation>
    </message>
    <message>
        <source>%1 is marked as not done.</source>
        <translation>%1 ist als nicht gemacht markiert.</translation>
    </message>
    <message>
        <source>%1 is marked as changed. Log what you did instead.</source>
        <translation>%1 ist als geändert markiert. Trag ein, was du stattdessen gemacht hast.</translation>
    </message>
    <message>
        <source>Session deleted.</source>
        <translation>Einheit gelöscht.</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Die Einheit speichern</translation>
    </message>
    <message>
        <source>To the tightness</source>
        <translation>Zur Verspannung</translation>
    </message>
    <message>
        <source>What you were logging could not be read again. %1</source>
        <translation>Was du gerade eingetragen hast, ließ sich nicht wieder lesen. %1</translation>
    </message>
</context>
<context>
    <name>LoggingCard</name>
    <message>
        <source>The day ends at</source>
        <translation>Der Tag endet um</translation>
    </message>
    <message>
        <source>What you log before then belongs to the day before, unless you choose another date.</source>
        <translation>Was du vorher einträgst, gehört zum Tag davor, außer du wählst ein anderes Datum.</translation>
    </message>
    <message>
        <source>Days and weeks</source>
        <translation>Tage und Wochen</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation>Die Woche beginnt am</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Limber</source>
        <translation>Limber</translation>
    </message>
    <message>
        <source>%1 – Limber</source>
        <translation>%1 – Limber</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Hilfe und Tasten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>%1 waits until you are done here.</source>
        <translation>%1 wartet, bis du hier fertig bist.</translation>
    </message>
</context>
<context>
    <name>MinutesConfirm</name>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>%1, minutes</source>
        <translation>%1, Minuten</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min.</translation>
    </message>
</context>
<context>
    <name>MonthStrip</name>
    <message>
        <source>Four weeks at a glance</source>
        <translation>Vier Wochen auf einen Blick</translation>
    </message>
    <message>
        <source>Plan all four</source>
        <translation>Alle vier planen</translation>
    </message>
    <message>
        <source>Plan all four weeks</source>
        <translation>Alle vier Wochen planen</translation>
    </message>
    <message>
        <source>Plans four weeks ahead; what is pinned stays</source>
        <translation>Plant vier Wochen voraus; was angeheftet ist, bleibt</translation>
    </message>
</context>
<context>
    <name>MuscleMap</name>
    <message>
        <source>Muscles of the body</source>
        <translation>Muskeln des Körpers</translation>
    </message>
    <message>
        <source>Muscles it works or lengthens</source>
        <translation>Muskeln, die es trainiert oder dehnt</translation>
    </message>
    <message>
        <source>, chosen</source>
        <translation>, gewählt</translation>
    </message>
    <message>
        <source>front</source>
        <translation>vorn</translation>
    </message>
    <message>
        <source>back</source>
        <translation>hinten</translation>
    </message>
</context>
<context>
    <name>MuscleRoles</name>
    <message>
        <source>Add a muscle</source>
        <translation>Einen Muskel hinzufügen</translation>
    </message>
    <message>
        <source>What it does for %1</source>
        <translation>Was es tut für: %1</translation>
    </message>
    <message>
        <source>works most</source>
        <translation>arbeitet am meisten</translation>
    </message>
    <message>
        <source>helps</source>
        <translation>hilft</translation>
    </message>
    <message>
        <source>steadies</source>
        <translation>stabilisiert</translation>
    </message>
    <message>
        <source>is lengthened</source>
        <translation>wird gedehnt</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>MusclesCard</name>
    <message>
        <source>The week before</source>
        <translation>Die Woche davor</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Die Woche danach</translation>
    </message>
    <message>
        <source>Sets for each muscle</source>
        <translation>Sätze je Muskel</translation>
    </message>
    <message>
        <source>Strength sets that you log show up here.</source>
        <translation>Kraftsätze, die du einträgst, stehen hier.</translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation>Woche vom %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>No strength sets in this week.</source>
        <translation>Keine Kraftsätze in dieser Woche.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Limber</source>
        <translation>Limber</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>NowPanel</name>
    <message>
        <source>Paused while the computer slept</source>
        <translation>Angehalten, während der Rechner schlief</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Dehnt</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Das ist alles</translation>
    </message>
</context>
<context>
    <name>OwnExerciseEditor</name>
    <message>
        <source>Own exercise</source>
        <translation>Eigene Übung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>other names, with commas between</source>
        <translation>andere Namen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Auch bekannt als</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>none of these: never planned by itself</source>
        <translation>nichts davon: nie von selbst geplant</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Seconds held</source>
        <translation>Sekunden gehalten</translation>
    </message>
    <message>
        <source>sets of</source>
        <translation>Sätze zu</translation>
    </message>
    <message>
        <source>times, or</source>
        <translation>mal, oder</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Ordinary dose</source>
        <translation>Übliche Dosis</translation>
    </message>
    <message>
        <source>one side at a time</source>
        <translation>eine Seite nach der anderen</translation>
    </message>
    <message>
        <source>down on the floor</source>
        <translation>unten auf dem Boden</translation>
    </message>
    <message>
        <source>may lead a workout</source>
        <translation>darf ein Training anführen</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>So wird sie gemacht</translation>
    </message>
    <message>
        <source>Experience it takes</source>
        <translation>Nötige Erfahrung</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Spine load</source>
        <translation>Wirbelsäulenlast</translation>
    </message>
    <message>
        <source>What it asks of the spine</source>
        <translation>Was sie von der Wirbelsäule verlangt</translation>
    </message>
    <message>
        <source>Limber leaves it out for health conditions by this. While nothing is chosen, it is not planned for anybody with one.</source>
        <translation>Danach lässt Limber sie bei gesundheitlichen Besonderheiten weg. Solange nichts gewählt ist, wird sie für niemanden mit einer solchen geplant.</translation>
    </message>
    <message>
        <source>one step a line</source>
        <translation>ein Schritt pro Zeile</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>Wie es geht</translation>
    </message>
    <message>
        <source>Change your exercise</source>
        <translation>Deine Übung ändern</translation>
    </message>
    <message>
        <source>This number is too large: %1.</source>
        <translation>Diese Zahl ist zu groß: %1.</translation>
    </message>
    <message>
        <source>“%1” is the name of another exercise already. Choose another one.</source>
        <translation>„%1“ heißt schon eine andere Übung. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Sie braucht einen Namen.</translation>
    </message>
    <message>
        <source>Add at least one muscle that works most.</source>
        <translation>Füge mindestens einen Muskel hinzu, der am meisten arbeitet.</translation>
    </message>
    <message>
        <source>Add at least one muscle that is lengthened.</source>
        <translation>Füge mindestens einen Muskel hinzu, der gedehnt wird.</translation>
    </message>
    <message>
        <source>Add at least one muscle.</source>
        <translation>Füge mindestens einen Muskel hinzu.</translation>
    </message>
    <message>
        <source>Say how many times, or how long it is held.</source>
        <translation>Sag, wie oft oder wie lange sie gehalten wird.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>Rest. %1</source>
        <translation>Ruhetag. %1</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhetag</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>%1 drucken</translation>
    </message>
</context>
<context>
    <name>PastModel</name>
    <message>
        <source>1 exercise</source>
        <translation>1 Übung</translation>
    </message>
    <message>
        <source>%1 exercises</source>
        <translation>%1 Übungen</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>aus dem Gedächtnis</translation>
    </message>
    <message>
        <source>%1 not answered</source>
        <translation>%1 nicht beantwortet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Mühe</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>PastSessions</name>
    <message>
        <source>Search: exercise, day, note</source>
        <translation>Suchen: Übung, Tag, Notiz</translation>
    </message>
    <message>
        <source>Search past sessions</source>
        <translation>Frühere Einheiten durchsuchen</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Art der Einheit</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>How tight, before or after</source>
        <translation>Wie verspannt, davor oder danach</translation>
    </message>
    <message>
        <source>Any tightness</source>
        <translation>Jede Verspannung</translation>
    </message>
    <message>
        <source>Tight 0 to 3</source>
        <translation>Verspannung 0 bis 3</translation>
    </message>
    <message>
        <source>Tight 4 to 6</source>
        <translation>Verspannung 4 bis 6</translation>
    </message>
    <message>
        <source>Tight 7 to 10</source>
        <translation>Verspannung 7 bis 10</translation>
    </message>
    <message>
        <source>Tightness not answered</source>
        <translation>Verspannung nicht beantwortet</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>aus dem Gedächtnis</translation>
    </message>
    <message>
        <source>Your back</source>
        <translation>Dein Rücken</translation>
    </message>
    <message>
        <source>How the back was after it (B)</source>
        <translation>Wie der Rücken danach war (B)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>The same again today (R)</source>
        <translation>Heute noch einmal dasselbe (R)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete; it can be undone</source>
        <translation>Löschen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Past sessions</source>
        <translation>Frühere Einheiten</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Einheit</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 Einheiten</translation>
    </message>
    <message>
        <source>%1 of %2 sessions</source>
        <translation>%1 von %2 Einheiten</translation>
    </message>
    <message>
        <source>Nothing is logged yet. Your first session shows up here.</source>
        <translation>Es ist noch nichts eingetragen. Deine erste Einheit erscheint hier.</translation>
    </message>
    <message>
        <source>No session is like that. Try fewer words or filters.</source>
        <translation>Keine Einheit ist so. Versuch es mit weniger Wörtern oder Filtern.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>How long have you trained with weights?</source>
        <translation>Wie lange trainierst du schon mit Gewichten?</translation>
    </message>
    <message>
        <source>What do you train for?</source>
        <translation>Wofür trainierst du?</translation>
    </message>
    <message>
        <source>What did you do these last four weeks?</source>
        <translation>Was hast du in den letzten vier Wochen gemacht?</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>Can you get down to the floor and up again?</source>
        <translation>Kommst du auf den Boden und wieder hoch?</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Über dich</translation>
    </message>
    <message>
        <source>What you lift in</source>
        <translation>Gewichte in</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>lb</source>
        <translation>lb</translation>
    </message>
    <message>
        <source>Distances in</source>
        <translation>Strecken in</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>Your own weight and height in</source>
        <translation>Dein Gewicht und deine Größe in</translation>
    </message>
    <message>
        <source>kg, cm</source>
        <translation>kg, cm</translation>
    </message>
    <message>
        <source>lb, ft</source>
        <translation>lb, ft</translation>
    </message>
</context>
<context>
    <name>PlatesView</name>
    <message>
        <source>The bar</source>
        <translation>Die Stange</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Stange</translation>
    </message>
    <message>
        <source>The bar alone.</source>
        <translation>Nur die Stange.</translation>
    </message>
    <message>
        <source>On each side: %1</source>
        <translation>Auf jeder Seite: %1</translation>
    </message>
    <message>
        <source>The bar alone is more than %1.</source>
        <translation>Die Stange allein ist mehr als %1.</translation>
    </message>
    <message>
        <source> – that makes %1, the nearest below %2.</source>
        <translation> – das macht %1, am nächsten unter %2.</translation>
    </message>
    <message>
        <source>Bar and plates</source>
        <translation>Stange und Scheiben</translation>
    </message>
</context>
<context>
    <name>PlayView</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Nichts für mich</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1, links</translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation>%1, rechts</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Mach dich bereit</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>Rest, then once more</source>
        <translation>Pause, dann noch einmal</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1 s each side</source>
        <translation>%1 s je Seite</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>Als Nächstes: %1.</translation>
    </message>
    <message>
        <source>Change sides.</source>
        <translation>Seite wechseln.</translation>
    </message>
    <message>
        <source>Let go, and once more.</source>
        <translation>Loslassen, und noch einmal.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>weniger als eine Minute übrig</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 Min. übrig</translation>
    </message>
</context>
<context>
    <name>PlayerPage</name>
    <message>
        <source>A routine is being played</source>
        <translation>Ein Ablauf wird abgespielt</translation>
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
        <source>pause, and go on</source>
        <translation>anhalten und weiter</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>Pfeil nach rechts</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>die nächste</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>Pfeil nach links</translation>
    </message>
    <message>
        <source>this one anew, or the one before</source>
        <translation>diese von vorn, oder die davor</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>not for me: something else in its place</source>
        <translation>nichts für mich: etwas anderes an ihrer Stelle</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>verlassen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Instead of %1</source>
        <translation>Statt %1</translation>
    </message>
    <message>
        <source>There is nothing of the same kind for you now.</source>
        <translation>Etwas Gleichartiges gibt es für dich gerade nicht.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave now?</source>
        <translation>Jetzt verlassen?</translation>
    </message>
    <message>
        <source>You have done %1 min of it.</source>
        <translation>Du hast %1 Min. davon gemacht.</translation>
    </message>
    <message>
        <source>Log %1 min and leave</source>
        <translation>%1 Min. eintragen und verlassen</translation>
    </message>
    <message>
        <source>Leave without logging</source>
        <translation>Verlassen, ohne einzutragen</translation>
    </message>
    <message>
        <source>That was it.</source>
        <translation>Das war es.</translation>
    </message>
    <message>
        <source>%1 What you did is kept here until you close this.</source>
        <translation>%1 Was du gemacht hast, bleibt hier, bis du dies schließt.</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Dropped on %1</source>
        <translation>Abgelegt am %1</translation>
    </message>
    <message>
        <source>keeps every rule</source>
        <translation>hält jede Regel ein</translation>
    </message>
    <message>
        <source>look here</source>
        <translation>sieh hier</translation>
    </message>
    <message>
        <source>could be better</source>
        <translation>geht noch besser</translation>
    </message>
    <message>
        <source>Replanning the rest would then change: %1.</source>
        <translation>Den Rest neu zu planen würde dann ändern: %1.</translation>
    </message>
    <message>
        <source>What dropping it on %1 would lead to</source>
        <translation>Wozu das Ablegen am %1 führen würde</translation>
    </message>
</context>
<context>
    <name>ProblemsCard</name>
    <message>
        <source>What to look at in this week</source>
        <translation>Was in dieser Woche zu beachten ist</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Replanning the rest would change: %1.</source>
        <translation>Den Rest neu zu planen würde ändern: %1</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>So machen</translation>
    </message>
    <message>
        <source>Replan the rest so: %1</source>
        <translation>Den Rest so neu planen: %1</translation>
    </message>
    <message>
        <source>look here</source>
        <translation>sieh hier</translation>
    </message>
    <message>
        <source>could be better</source>
        <translation>geht noch besser</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Beheben: %1</translation>
    </message>
    <message>
        <source>Rearranges what is not pinned so that this is solved:
%1</source>
        <translation>Ordnet, was nicht angeheftet ist, so um, dass dies gelöst ist:
%1</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n more to look at</source>
        <translation>
            <numerusform>%n weiteres zu beachten</numerusform>
            <numerusform>%n weitere zu beachten</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it fits with %1.</source>
        <translation>Alles passt so: %1.</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Limber</source>
        <translation>Limber</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>RangeLegend</name>
    <message>
        <source>how likely</source>
        <translation>wie wahrscheinlich</translation>
    </message>
    <message>
        <source>how far the guess could be off</source>
        <translation>wie weit die Vermutung daneben liegen könnte</translation>
    </message>
</context>
<context>
    <name>RatingScale</name>
    <message>
        <source>%1 of 10, %2</source>
        <translation>%1 von 10, %2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>press 0 to 9, or use the arrows</source>
        <translation>0 bis 9 drücken, oder die Pfeiltasten nehmen</translation>
    </message>
</context>
<context>
    <name>RemarksView</name>
    <message>
        <source>Show every line</source>
        <translation>Jede Zeile zeigen</translation>
    </message>
    <message>
        <source>Show every line: %1</source>
        <translation>Jede Zeile zeigen: %1</translation>
    </message>
    <message>
        <source>Fewer lines</source>
        <translation>Weniger Zeilen</translation>
    </message>
</context>
<context>
    <name>ReminderLine</name>
    <message>
        <source>Check in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Open it in the log</source>
        <translation>Im Tagebuch öffnen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>How often to change position</source>
        <translation>Wie oft die Haltung wechseln</translation>
    </message>
    <message>
        <source>every %1 min</source>
        <translation>alle %1 Min.</translation>
    </message>
    <message>
        <source>When to ask about the morning</source>
        <translation>Wann nach dem Morgen fragen</translation>
    </message>
    <message>
        <source>When to remind of the session</source>
        <translation>Wann an die Einheit erinnern</translation>
    </message>
    <message>
        <source>When to remind of stretching</source>
        <translation>Wann ans Dehnen erinnern</translation>
    </message>
    <message>
        <source>Sitting from</source>
        <translation>Sitzen von</translation>
    </message>
    <message>
        <source>Sitting until</source>
        <translation>Sitzen bis</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>What is due shows as one line in this window, until it is done or put away.</source>
        <translation>Was ansteht, erscheint als eine Zeile in diesem Fenster, bis es erledigt oder weggelegt ist.</translation>
    </message>
    <message>
        <source>The morning after training</source>
        <translation>Der Morgen nach dem Training</translation>
    </message>
    <message>
        <source>Today’s session</source>
        <translation>Die Einheit von heute</translation>
    </message>
    <message>
        <source>At its own time, where the plan says one.</source>
        <translation>Zu ihrer eigenen Zeit, wo der Plan eine nennt.</translation>
    </message>
    <message>
        <source>Today’s stretching</source>
        <translation>Das Dehnen von heute</translation>
    </message>
    <message>
        <source>Another position while I sit</source>
        <translation>Eine andere Haltung, während ich sitze</translation>
    </message>
    <message>
        <source>Days on which you sit long</source>
        <translation>Tage, an denen du lange sitzt</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Outside the window</source>
        <translation>Außerhalb des Fensters</translation>
    </message>
    <message>
        <source>Notifications of the desktop too</source>
        <translation>Auch Mitteilungen der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>In der Systemleiste bleiben, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Start in the tray when I log in</source>
        <translation>Bei der Anmeldung in der Systemleiste starten</translation>
    </message>
    <message>
        <source>This desktop shows no tray just now. Without one, closing the window ends Limber, and a start at login opens it minimised.</source>
        <translation>Diese Arbeitsumgebung zeigt gerade keine Systemleiste. Ohne sie endet Limber mit dem Fenster, und ein Start bei der Anmeldung öffnet es minimiert.</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>Write what can be read to a new file …</source>
        <translation>Was lesbar ist, in eine neue Datei schreiben …</translation>
    </message>
    <message>
        <source>Go on with the new file</source>
        <translation>Mit der neuen Datei weitermachen</translation>
    </message>
    <message>
        <source>Leave Limber</source>
        <translation>Limber verlassen</translation>
    </message>
    <message>
        <source>Limber</source>
        <translation>Limber</translation>
    </message>
    <message>
        <source>Your data file cannot be read as it is</source>
        <translation>Deine Datendatei lässt sich so nicht lesen</translation>
    </message>
    <message>
        <source>Something changed it that was not Limber. Nothing has been overwritten: whatever you choose, the file is kept as it is now beside your backups.</source>
        <translation>Etwas anderes als Limber hat sie geändert. Nichts wurde überschrieben: Was du auch wählst, die Datei bleibt, wie sie jetzt ist, neben deinen Sicherungen erhalten.</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Die Sicherung vom %1 wiederherstellen</translation>
    </message>
    <message>
        <source>A new file for what can be read</source>
        <translation>Eine neue Datei für das, was lesbar ist</translation>
    </message>
    <message>
        <source>limber-rescued.db</source>
        <translation>limber-gerettet.db</translation>
    </message>
    <message>
        <source>Limber data (*.db)</source>
        <translation>Limber-Daten (*.db)</translation>
    </message>
    <message>
        <source>Restoring …</source>
        <translation>Wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>Reading what is left …</source>
        <translation>Was übrig ist, wird gelesen …</translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>Easy walk</source>
        <translation>Spaziergang</translation>
    </message>
    <message>
        <source>Add an easy walk of 20 minutes</source>
        <translation>Einen lockeren Spaziergang von 20 Minuten hinzufügen</translation>
    </message>
    <message>
        <source>Add ten minutes of gentle stretching</source>
        <translation>Zehn Minuten sanftes Dehnen hinzufügen</translation>
    </message>
    <message>
        <source>No training</source>
        <translation>Kein Training</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhetag</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnen</translation>
    </message>
</context>
<context>
    <name>RestTimer</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss the rest timer</source>
        <translation>Den Pausentimer ausblenden</translation>
    </message>
    <message>
        <source>Rested %1, ready for the next set</source>
        <translation>%1 Pause gemacht, bereit für den nächsten Satz</translation>
    </message>
    <message>
        <source>Rest %1 of %2</source>
        <translation>Pause %1 von %2</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>%1 seconds left</source>
        <translation>%1 Sekunden übrig</translation>
    </message>
</context>
<context>
    <name>SafetyBox</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>You answered yes to: %1</source>
        <translation>Du hast Ja gesagt zu: %1</translation>
    </message>
    <message>
        <source>Discussed on</source>
        <translation>Besprochen am</translation>
    </message>
    <message>
        <source>I discussed this on</source>
        <translation>Das habe ich besprochen am</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Sicherheitsfragen</translation>
    </message>
    <message>
        <source>A few questions before you go on</source>
        <translation>Ein paar Fragen, bevor es weitergeht</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Sicherheitsfragen</translation>
    </message>
    <message>
        <source>Talk to a physician before you begin or change your training, above all with an illness, a recent operation or medicines. Limber suggests; it does not examine anyone.</source>
        <translation>Sprich mit einer Ärztin oder einem Arzt, bevor du mit dem Training beginnst oder es änderst, vor allem bei einer Krankheit, nach einer Operation oder mit Medikamenten. Limber schlägt vor; es untersucht niemanden.</translation>
    </message>
    <message>
        <source>What you leave open counts as open, never as no. You can answer anew at any time.</source>
        <translation>Was du offen lässt, gilt als offen, nie als Nein. Du kannst jederzeit neu antworten.</translation>
    </message>
    <message>
        <source>Is any of this so right now?</source>
        <translation>Trifft etwas davon gerade zu?</translation>
    </message>
    <message>
        <source>Worth talking over with a clinician</source>
        <translation>Gut mit einer Fachperson zu besprechen</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Am Morgen</translation>
    </message>
    <message>
        <source>Where you start from</source>
        <translation>Wovon du ausgehst</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>What you leave open counts as open, never as no; the plan stays light then.</source>
        <translation>Was du offen lässt, zählt als offen, nie als Nein; der Plan bleibt dann leicht.</translation>
    </message>
    <message>
        <source>Before you train</source>
        <translation>Bevor du trainierst</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>Lie on your %1 side, elbow below the shoulder, the upper foot in front of the lower one.</source>
        <translation>Leg dich auf die Seite, auf den %1 Arm gestützt, Ellbogen unter der Schulter, den oberen Fuß vor dem unteren.</translation>
    </message>
    <message>
        <source>Lift the hips until the body is one line from head to feet.</source>
        <translation>Heb die Hüfte, bis der Körper vom Kopf bis zu den Füßen eine Linie ist.</translation>
    </message>
    <message>
        <source>Breathe evenly. Stop when the hips sink.</source>
        <translation>Atme gleichmäßig. Hör auf, wenn die Hüfte sinkt.</translation>
    </message>
    <message>
        <source>Stand with your back against a wall, feet hip-wide, arms hanging.</source>
        <translation>Stell dich mit dem Rücken an eine Wand, Füße hüftbreit, Arme hängend.</translation>
    </message>
    <message>
        <source>Mark on your %1 thigh where the middle finger ends.</source>
        <translation>Markiere am %1 Oberschenkel, wo der Mittelfinger endet.</translation>
    </message>
    <message>
        <source>Slide the hand down as far as it goes without turning or leaning away from the wall. Mark it again.</source>
        <translation>Schieb die Hand hinunter, so weit es geht, ohne dich zu drehen oder von der Wand zu lösen. Markiere noch einmal.</translation>
    </message>
    <message>
        <source>Measure from mark to mark.</source>
        <translation>Miss von Marke zu Marke.</translation>
    </message>
    <message>
        <source>Back hold</source>
        <translation>Rücken halten</translation>
    </message>
    <message>
        <source>Front hold</source>
        <translation>Bauch halten</translation>
    </message>
    <message>
        <source>Side bridge, left</source>
        <translation>Seitstütz, links</translation>
    </message>
    <message>
        <source>Side bridge, right</source>
        <translation>Seitstütz, rechts</translation>
    </message>
    <message>
        <source>Side-bend, left</source>
        <translation>Seitneigung, links</translation>
    </message>
    <message>
        <source>Side-bend, right</source>
        <translation>Seitneigung, rechts</translation>
    </message>
    <message>
        <source>How long your back muscles hold you level.</source>
        <translation>Wie lange dich deine Rückenmuskeln waagerecht halten.</translation>
    </message>
    <message>
        <source>How long your abdominals hold you leaning back.</source>
        <translation>Wie lange dich deine Bauchmuskeln zurückgelehnt halten.</translation>
    </message>
    <message>
        <source>How long one side of your trunk holds you.</source>
        <translation>Wie lange dich eine Seite deines Rumpfes hält.</translation>
    </message>
    <message>
        <source>How far your hand slides down the thigh, in centimetres.</source>
        <translation>Wie weit deine Hand am Oberschenkel hinuntergleitet, in Zentimetern.</translation>
    </message>
    <message>
        <source>Lie face down with the hip bones at the edge of a firm bench or bed, legs held down.</source>
        <translation>Leg dich auf den Bauch, die Hüftknochen an der Kante einer festen Bank oder eines Bettes, die Beine festgehalten.</translation>
    </message>
    <message>
        <source>Cross your arms and lift until trunk and legs are one line.</source>
        <translation>Verschränk die Arme und heb dich, bis Rumpf und Beine eine Linie sind.</translation>
    </message>
    <message>
        <source>Breathe evenly and look at the floor. Stop when the line breaks.</source>
        <translation>Atme gleichmäßig und schau zum Boden. Hör auf, wenn die Linie bricht.</translation>
    </message>
    <message>
        <source>Sit with knees bent, feet held down, arms crossed, the trunk leaning back half-way.</source>
        <translation>Setz dich mit gebeugten Knien, die Füße festgehalten, die Arme verschränkt, den Rumpf halb zurückgelehnt.</translation>
    </message>
    <message>
        <source>Keep the back straight and the chin low.</source>
        <translation>Halt den Rücken gerade und das Kinn tief.</translation>
    </message>
    <message>
        <source>Breathe evenly. Stop when the trunk moves.</source>
        <translation>Atme gleichmäßig. Hör auf, wenn sich der Rumpf bewegt.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>linken</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechten</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>SelfTestPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>How tight is your back now?</source>
        <translation>Wie verspannt ist dein Rücken jetzt?</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>That is it</source>
        <translation>Das ist es</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Space stops. End it when the form goes, not when it hurts.</source>
        <translation>Die Leertaste stoppt. Beende es, wenn die Form nachlässt, nicht erst, wenn es weh tut.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Verlassen, ohne zu speichern</translation>
    </message>
    <message>
        <source>Say first how tight it is.</source>
        <translation>Sag zuerst, wie verspannt er ist.</translation>
    </message>
    <message>
        <source>A self-test is under way</source>
        <translation>Ein Selbsttest läuft</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Mach dich bereit</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
</context>
<context>
    <name>SelfTestsCard</name>
    <message>
        <source>What your trunk holds</source>
        <translation>Was dein Rumpf hält</translation>
    </message>
    <message>
        <source>A test every four weeks shows your own course. How long others hold says little about your back.</source>
        <translation>Ein Test alle vier Wochen zeigt deinen eigenen Verlauf. Wie lange andere halten, sagt wenig über deinen Rücken.</translation>
    </message>
    <message>
        <source>Write down a result</source>
        <translation>Ein Ergebnis aufschreiben</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>, before %1</source>
        <translation>, davor %1</translation>
    </message>
    <message>
        <source>Result, %1</source>
        <translation>Ergebnis, %1</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Getestet am</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <source>cm on</source>
        <translation>cm am</translation>
    </message>
    <message>
        <source>seconds on</source>
        <translation>Sekunden am</translation>
    </message>
</context>
<context>
    <name>SessionDetails</name>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Stretching before</source>
        <translation>Dehnen davor</translation>
    </message>
    <message>
        <source>Stretching after</source>
        <translation>Dehnen danach</translation>
    </message>
    <message>
        <source>When and how long</source>
        <translation>Wann und wie lange</translation>
    </message>
    <message>
        <source>More than a day ago: marked as logged from memory.</source>
        <translation>Mehr als einen Tag her: als aus dem Gedächtnis eingetragen markiert.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Anything unusual?</source>
        <translation>Etwas Ungewöhnliches?</translation>
    </message>
    <message>
        <source>A pull, a slip or a fall: mark the place on the back. That place is left alone for 48 hours.</source>
        <translation>Ein Ziehen, ein Ausrutschen oder ein Sturz: Markiere die Stelle am Rücken. Sie bleibt 48 Stunden in Ruhe.</translation>
    </message>
    <message>
        <source>rough</source>
        <translation>grob</translation>
    </message>
    <message>
        <source>uneven</source>
        <translation>ungleichmäßig</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>ordentlich</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>sauber</translation>
    </message>
    <message>
        <source>How did the lifts look?</source>
        <translation>Wie sahen die Übungen aus?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Started at, hours and minutes</source>
        <translation>Begonnen um, Stunden und Minuten</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>Duration, minutes</source>
        <translation>Dauer, Minuten</translation>
    </message>
    <message>
        <source>at</source>
        <translation>um</translation>
    </message>
    <message>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>How long was it? Between 1 and 1,440 minutes.</source>
        <translation>Wie lange war es? Zwischen 1 und 1.440 Minuten.</translation>
    </message>
    <message>
        <source>Is it swollen or bruised there?</source>
        <translation>Ist dort eine Schwellung oder ein Bluterguss?</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>SetRow</name>
    <message>
        <source>lb</source>
        <translation>lb</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>Aufwärmsatz</translation>
    </message>
    <message>
        <source>drop set</source>
        <translation>Dropsatz</translation>
    </message>
    <message>
        <source>to failure</source>
        <translation>bis nichts mehr geht</translation>
    </message>
    <message>
        <source>working set</source>
        <translation>Arbeitssatz</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Satz %1</translation>
    </message>
    <message>
        <source>Set %1, left</source>
        <translation>Satz %1, links</translation>
    </message>
    <message>
        <source>Set %1, right</source>
        <translation>Satz %1, rechts</translation>
    </message>
    <message>
        <source>%1 done, %2</source>
        <translation>%1 gemacht, %2</translation>
    </message>
    <message>
        <source>Warm-up (W), drop set (D), to failure (F), remove (−)</source>
        <translation>Aufwärmsatz (W), Dropsatz (D), bis nichts mehr geht (F), entfernen (−)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, kind of set</source>
        <translation>%1, Art des Satzes</translation>
    </message>
    <message>
        <source>Working set</source>
        <translation>Arbeitssatz</translation>
    </message>
    <message>
        <source>Warm-up (W)</source>
        <translation>Aufwärmsatz (W)</translation>
    </message>
    <message>
        <source>Drop set (D)</source>
        <translation>Dropsatz (D)</translation>
    </message>
    <message>
        <source>To failure (F)</source>
        <translation>Bis nichts mehr geht (F)</translation>
    </message>
    <message>
        <source>Remove (−)</source>
        <translation>Entfernen (−)</translation>
    </message>
    <message>
        <source>last time %1</source>
        <translation>letztes Mal %1</translation>
    </message>
</context>
<context>
    <name>SetTable</name>
    <message>
        <source>superset %1</source>
        <translation>Supersatz %1</translation>
    </message>
    <message>
        <source>Tick the set and go to the next</source>
        <translation>Den Satz abhaken und zum nächsten gehen</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>Haken setzen oder entfernen</translation>
    </message>
    <message>
        <source>One set more, like the last</source>
        <translation>Ein Satz mehr, wie der letzte</translation>
    </message>
    <message>
        <source>Take this set out</source>
        <translation>Diesen Satz herausnehmen</translation>
    </message>
    <message>
        <source>All as planned</source>
        <translation>Alles wie geplant</translation>
    </message>
    <message>
        <source>A warm-up set</source>
        <translation>Ein Aufwärmsatz</translation>
    </message>
    <message>
        <source>A drop set</source>
        <translation>Ein Dropsatz</translation>
    </message>
    <message>
        <source>A set to failure</source>
        <translation>Ein Satz, bis nichts mehr geht</translation>
    </message>
    <message>
        <source>A superset with the exercise above</source>
        <translation>Ein Supersatz mit der Übung darüber</translation>
    </message>
    <message>
        <source>The plates for this load</source>
        <translation>Die Scheiben für dieses Gewicht</translation>
    </message>
    <message>
        <source>Kilograms or pounds, for this exercise</source>
        <translation>Kilogramm oder Pfund, für diese Übung</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>To the next field</source>
        <translation>Zum nächsten Feld</translation>
    </message>
</context>
<context>
    <name>SetsCard</name>
    <message>
        <source>Add the exercises you did, or just say how long and how hard it was.</source>
        <translation>Füge die Übungen hinzu, die du gemacht hast, oder sag nur, wie lange und wie anstrengend es war.</translation>
    </message>
    <message>
        <source>Did something else</source>
        <translation>Etwas anderes gemacht</translation>
    </message>
    <message>
        <source>Closes what was planned as changed, and opens an empty log for what you did instead</source>
        <translation>Schließt das Geplante als geändert ab und öffnet einen leeren Eintrag für das, was du stattdessen gemacht hast</translation>
    </message>
    <message>
        <source>Didn’t happen</source>
        <translation>Ist ausgefallen</translation>
    </message>
    <message>
        <source>Closes what was planned as not done</source>
        <translation>Schließt das Geplante als nicht gemacht ab</translation>
    </message>
    <message>
        <source>Enter ticks a set · + adds one, − takes it out · W warm-up · D drop set · F to failure · S superset · U kg or lb · P plates · A all done</source>
        <translation>Eingabe hakt einen Satz ab · + fügt einen hinzu, − nimmt ihn heraus · W Aufwärmsatz · D Dropsatz · F bis nichts mehr geht · S Supersatz · U kg oder lb · P Scheiben · A alles gemacht</translation>
    </message>
    <message>
        <source>Its name, or that of a routine</source>
        <translation>Ihr Name, oder der eines Ablaufs</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Eine Übung hinzufügen</translation>
    </message>
    <message>
        <source>All as planned</source>
        <translation>Alles wie geplant</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Alles gemacht</translation>
    </message>
    <message>
        <source>Ticks every set, as the key A does in the table</source>
        <translation>Hakt jeden Satz ab, wie die Taste A in der Tabelle</translation>
    </message>
    <message>
        <source>This number is too large: %1.</source>
        <translation>Diese Zahl ist zu groß: %1.</translation>
    </message>
</context>
<context>
    <name>SetsText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 lb</source>
        <translation>%1 lb</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>, up to %1</source>
        <translation>, bis zu %1</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>One of the numbers is out of range, so it is not saved yet.</source>
        <translation>Eine der Zahlen liegt außerhalb des Bereichs und ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>%1 Your earlier answers are kept.</source>
        <translation>%1 Deine früheren Antworten bleiben.</translation>
    </message>
    <message>
        <source>%1 The answer is not saved.</source>
        <translation>%1 Die Antwort ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Nothing here goes by that name.</source>
        <translation>Hier heißt nichts so.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close this panel</source>
        <translation>Dieses Feld schließen</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2 Min.</translation>
    </message>
    <message>
        <source>Why this week</source>
        <translation>Warum diese Woche</translation>
    </message>
    <message>
        <source>Nothing special shaped this week. Once you log how tight your back gets, the likely causes and what they change stand here.</source>
        <translation>Nichts Besonderes hat diese Woche geprägt. Sobald du einträgst, wie verspannt dein Rücken wird, stehen hier die wahrscheinlichen Beiträge und was sie ändern.</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>limber: --%1 %2: expected %3</source>
        <translation>limber: --%1 %2: erwartet %3</translation>
    </message>
    <message>
        <source>A workout planner for people whose back tightens when they train.</source>
        <translation>Ein Trainingsplaner für Menschen, deren Rücken sich beim Training verspannt.</translation>
    </message>
    <message>
        <source>The data file.</source>
        <translation>Die Datendatei.</translation>
    </message>
    <message>
        <source>The date to take for today, as 2026-11-23.</source>
        <translation>Das Datum, das als heute gilt, wie 2026-11-23.</translation>
    </message>
    <message>
        <source>The page to open: %1.</source>
        <translation>Die Seite, die geöffnet wird: %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Size of the text, 0.9 to 1.5.</source>
        <translation>Größe des Textes, 0.9 bis 1.5.</translation>
    </message>
    <message>
        <source>Draws every page from invented data into a folder, and leaves.</source>
        <translation>Zeichnet jede Seite aus erfundenen Daten in einen Ordner und beendet sich.</translation>
    </message>
    <message>
        <source>Leaves once the page is painted.</source>
        <translation>Beendet sich, sobald die Seite gezeichnet ist.</translation>
    </message>
    <message>
        <source>a date as 2026-11-23</source>
        <translation>ein Datum wie 2026-11-23</translation>
    </message>
    <message>
        <source>a number from 0.9 to 1.5</source>
        <translation>eine Zahl von 0.9 bis 1.5</translation>
    </message>
    <message>
        <source>Opens the log on the session to log next.</source>
        <translation>Öffnet das Tagebuch bei der Einheit, die als Nächstes einzutragen ist.</translation>
    </message>
    <message>
        <source>Starts five quiet minutes for a back that is tight right now.</source>
        <translation>Startet fünf ruhige Minuten für einen Rücken, der gerade verspannt ist.</translation>
    </message>
    <message>
        <source>Opens the morning check-in.</source>
        <translation>Öffnet den Morgen-Check-in.</translation>
    </message>
    <message>
        <source>Starts in the tray, without a window.</source>
        <translation>Startet in der Systemleiste, ohne Fenster.</translation>
    </message>
    <message>
        <source>Of the pictures, only scenes whose name begins so: player, self-test, first-start, help ...</source>
        <translation>Von den Bildern nur Szenen, deren Name so beginnt: player, self-test, first-start, help ...</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>a mat and room to lie down</source>
        <translation>eine Matte und Platz zum Hinlegen</translation>
    </message>
    <message>
        <source>a chair</source>
        <translation>einen Stuhl</translation>
    </message>
    <message>
        <source>a wall</source>
        <translation>eine Wand</translation>
    </message>
    <message>
        <source>a doorway</source>
        <translation>einen Türrahmen</translation>
    </message>
    <message>
        <source>You need nothing but a little room.</source>
        <translation>Du brauchst nur ein wenig Platz.</translation>
    </message>
    <message>
        <source>You need: %1.</source>
        <translation>Du brauchst: %1.</translation>
    </message>
    <message>
        <source>About %1 min, one exercise</source>
        <translation>Etwa %1 Min., eine Übung</translation>
    </message>
    <message>
        <source>About %1 min, %2 exercises</source>
        <translation>Etwa %1 Min., %2 Übungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>Was kommt</translation>
    </message>
    <message>
        <source>instead of %1, which is not for you now</source>
        <translation>statt %1, was jetzt nichts für dich ist</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Bevor du beginnst</translation>
    </message>
    <message>
        <source>Nothing in this routine is for you now. The Week page has others.</source>
        <translation>Nichts in diesem Ablauf ist jetzt für dich. Die Wochenseite hat andere.</translation>
    </message>
    <message>
        <source>How tight is your back?</source>
        <translation>Wie verspannt ist dein Rücken?</translation>
    </message>
    <message>
        <source>A bell when something begins or ends</source>
        <translation>Eine Glocke, wenn etwas beginnt oder endet</translation>
    </message>
    <message>
        <source>Say aloud what comes next</source>
        <translation>Ansagen, was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>StepsDone</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>SummaryStrip</name>
    <message>
        <source>Stretching days</source>
        <translation>Dehntage</translation>
    </message>
    <message>
        <source>Rest days</source>
        <translation>Ruhetage</translation>
    </message>
    <message>
        <source>Abdominal : back sets</source>
        <translation>Sätze Bauch : Rücken</translation>
    </message>
    <message>
        <source>Sets for the abdominals for each set for the back muscles. Up to 1.5 is balanced.</source>
        <translation>Sätze für den Bauch je Satz für die Rückenmuskeln. Bis 1,5 ist es ausgewogen.</translation>
    </message>
    <message>
        <source>Tightness this morning</source>
        <translation>Rücken am Morgen</translation>
    </message>
    <message>
        <source>How tight your back feels today, from 0 to 10.</source>
        <translation>Wie verspannt sich dein Rücken heute anfühlt, von 0 bis 10.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Check in: how is your back this morning?</source>
        <translation>Check-in: Wie geht es deinem Rücken heute Morgen?</translation>
    </message>
    <message>
        <source>of %1 wanted</source>
        <translation>von %1 gewünschten</translation>
    </message>
    <message>
        <source>no trunk sets</source>
        <translation>keine Rumpfsätze</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>von 10</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>noch nicht gesagt</translation>
    </message>
    <message>
        <source>Days of this week with stretching or yoga. What counts is the total over the week; three days are enough for it, more when your log asks for them.</source>
        <translation>Tage dieser Woche mit Dehnen oder Yoga. Es zählt die Summe über die Woche; drei Tage genügen dafür, mehr, wenn dein Tagebuch sie nahelegt.</translation>
    </message>
    <message>
        <source>Days without a workout and without cardio. Walking, stretching and gentle yoga may stand on them.</source>
        <translation>Tage ohne Training und ohne Ausdauer. Gehen, Dehnen und sanftes Yoga dürfen darauf liegen.</translation>
    </message>
    <message>
        <source>Minutes and load</source>
        <translation>Minuten und Last</translation>
    </message>
    <message>
        <source>All minutes of this week, and its load: effort times minutes, against the mean week of your last four. Up to 1.3 times of either is a step your back knows.</source>
        <translation>Alle Minuten dieser Woche und ihre Last: Anstrengung mal Minuten, gegen das Wochenmittel deiner letzten vier Wochen. Bis zum 1,3-Fachen ist beides ein Schritt, den dein Rücken kennt.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>load %1 × usual</source>
        <translation>Last %1 × üblich</translation>
    </message>
</context>
<context>
    <name>TenderSpots</name>
    <message>
        <source>Tender spot, %1</source>
        <translation>Druckempfindliche Stelle, %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Tender when pressed?</source>
        <translation>Empfindlich, wenn man drückt?</translation>
    </message>
    <message>
        <source>The familiar feeling?</source>
        <translation>Das vertraute Gefühl?</translation>
    </message>
    <message>
        <source>Spreads elsewhere?</source>
        <translation>Strahlt es anderswohin aus?</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Wohin?</translation>
    </message>
    <message>
        <source>buttock or thigh</source>
        <translation>Gesäß oder Oberschenkel</translation>
    </message>
    <message>
        <source>below the knee</source>
        <translation>unter das Knie</translation>
    </message>
    <message>
        <source>down an arm</source>
        <translation>einen Arm hinunter</translation>
    </message>
    <message>
        <source>round the chest</source>
        <translation>um die Brust herum</translation>
    </message>
</context>
<context>
    <name>TightNowCard</name>
    <message>
        <source>After %1 times of these minutes your back went from %2 to %3 on average.</source>
        <translation>Nach %1-mal diesen Minuten ging dein Rücken im Mittel von %2 auf %3.</translation>
    </message>
    <message>
        <source>%1 %2 of %3 times</source>
        <translation>%1 %2 von %3 Mal</translation>
    </message>
    <message>
        <source>What has helped you: %1.</source>
        <translation>Was dir geholfen hat: %1.</translation>
    </message>
    <message>
        <source>Tight right now?</source>
        <translation>Gerade jetzt verspannt?</translation>
    </message>
    <message>
        <source>Five quiet minutes of gentle movement. Say how tight it is before and after, and Limber learns what eases your back.</source>
        <translation>Fünf ruhige Minuten sanfter Bewegung. Sag davor und danach, wie verspannt er ist, dann lernt Limber, was deinem Rücken gut tut.</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>Im Liegen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>five quiet minutes</source>
        <translation>fünf ruhige Minuten</translation>
    </message>
</context>
<context>
    <name>TightnessBars</name>
    <message>
        <source>Tightness of the last four weeks</source>
        <translation>Verspannung der letzten vier Wochen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>%1: nothing logged</source>
        <translation>%1: nichts eingetragen</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>TightnessCard</name>
    <message>
        <source>→ much as in the four weeks before</source>
        <translation>→ etwa wie in den vier Wochen davor</translation>
    </message>
    <message>
        <source>↘ easing: %1 lower than in the four weeks before</source>
        <translation>↘ lässt nach: %1 niedriger als in den vier Wochen davor</translation>
    </message>
    <message>
        <source>↗ rising: %1 higher than in the four weeks before</source>
        <translation>↗ nimmt zu: %1 höher als in den vier Wochen davor</translation>
    </message>
    <message>
        <source>from %1 before</source>
        <translation>von %1 davor</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>von 10</translation>
    </message>
    <message>
        <source>After training</source>
        <translation>Nach dem Training</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>nothing logged in the last two days</source>
        <translation>in den letzten zwei Tagen nichts eingetragen</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Vier Wochen</translation>
    </message>
    <message>
        <source>each day with a log or a morning check-in shows up here</source>
        <translation>jeder Tag mit einem Eintrag oder Morgen-Check-in erscheint hier</translation>
    </message>
</context>
<context>
    <name>TightnessMark</name>
    <message>
        <source>tightness %1 of 10, %2</source>
        <translation>Verspannung %1 von 10, %2</translation>
    </message>
</context>
<context>
    <name>TipCard</name>
    <message>
        <source>helped you %1 of %2 times</source>
        <translation>half dir %1 von %2 Mal</translation>
    </message>
    <message>
        <source>used once</source>
        <translation>einmal genutzt</translation>
    </message>
    <message>
        <source>used %1 times</source>
        <translation>%1-mal genutzt</translation>
    </message>
    <message>
        <source>good evidence</source>
        <translation>gut belegt</translation>
    </message>
    <message>
        <source>some evidence</source>
        <translation>einigermaßen belegt</translation>
    </message>
    <message>
        <source>weak evidence</source>
        <translation>schwach belegt</translation>
    </message>
    <message>
        <source>little evidence</source>
        <translation>wenig belegt</translation>
    </message>
    <message>
        <source>Then stretch</source>
        <translation>Danach dehnen</translation>
    </message>
    <message>
        <source>Then stretch, %1</source>
        <translation>Danach dehnen, %1</translation>
    </message>
    <message>
        <source>I used this</source>
        <translation>Das habe ich genutzt</translation>
    </message>
    <message>
        <source>I used this, %1</source>
        <translation>Das habe ich genutzt, %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start, %1</source>
        <translation>Starten, %1</translation>
    </message>
    <message>
        <source>How, how sure, when not to</source>
        <translation>Wie, wie sicher, wann nicht</translation>
    </message>
    <message>
        <source>Why now: %1</source>
        <translation>Warum jetzt: %1</translation>
    </message>
    <message>
        <source>How sure: %1</source>
        <translation>Wie sicher: %1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Limber</source>
        <translation>Limber</translation>
    </message>
    <message>
        <source>Open Limber</source>
        <translation>Limber öffnen</translation>
    </message>
    <message>
        <source>Log a session</source>
        <translation>Training eintragen</translation>
    </message>
    <message>
        <source>Tight right now</source>
        <translation>Gerade verspannt</translation>
    </message>
    <message>
        <source>Morning check-in</source>
        <translation>Morgen-Check-in</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>TreatmentTimers</name>
    <message>
        <source>%1: the time is over, and it is noted.</source>
        <translation>%1: Die Zeit ist um, und es ist notiert.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>am %1 um %2</translation>
    </message>
    <message>
        <source>%1, %2 min, ended %3.</source>
        <translation>%1, %2 Min., beendet %3.</translation>
    </message>
</context>
<context>
    <name>TreatmentsCard</name>
    <message>
        <source>not said yet</source>
        <translation>noch nicht gesagt</translation>
    </message>
    <message>
        <source>helped</source>
        <translation>hat geholfen</translation>
    </message>
    <message>
        <source>did not help</source>
        <translation>hat nicht geholfen</translation>
    </message>
    <message>
        <source>helped %1 of %2 times</source>
        <translation>hat %1 von %2 Mal geholfen</translation>
    </message>
    <message>
        <source>used once</source>
        <translation>einmal genutzt</translation>
    </message>
    <message>
        <source>used %1 times</source>
        <translation>%1-mal genutzt</translation>
    </message>
    <message>
        <source>tightness %1 before, %2 after</source>
        <translation>Verspannung %1 davor, %2 danach</translation>
    </message>
    <message>
        <source>What you used, and what helped</source>
        <translation>Was du genutzt hast und was geholfen hat</translation>
    </message>
    <message>
        <source>Heat, massage, a rub: what you log with a session or a morning shows up here, with how often you said that it helped.</source>
        <translation>Wärme, Massage, eine Einreibung: Was du mit einer Einheit oder einem Morgen einträgst, erscheint hier, und wie oft es nach deinen Worten geholfen hat.</translation>
    </message>
</context>
<context>
    <name>TrendCharts</name>
    <message>
        <source>Log how tight your back is and it shows up here, day by day.</source>
        <translation>Trag ein, wie verspannt dein Rücken ist, dann erscheint es hier, Tag für Tag.</translation>
    </message>
    <message>
        <source>after training</source>
        <translation>nach dem Training</translation>
    </message>
    <message>
        <source>next morning, mean of a week</source>
        <translation>am Morgen danach, Wochenmittel</translation>
    </message>
    <message>
        <source>before training, mean of a week</source>
        <translation>vor dem Training, Wochenmittel</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>gedehnt</translation>
    </message>
    <message>
        <source>Sessions with an effort rating show up here.</source>
        <translation>Einheiten mit einer Anstrengung erscheinen hier.</translation>
    </message>
    <message>
        <source>session load</source>
        <translation>Last der Einheit</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>letzte 7 Tage</translation>
    </message>
    <message>
        <source>last 28 days</source>
        <translation>letzte 28 Tage</translation>
    </message>
    <message>
        <source>Weeks with strength work show up here.</source>
        <translation>Wochen mit Krafttraining erscheinen hier.</translation>
    </message>
    <message>
        <source>abdominal sets</source>
        <translation>Bauchsätze</translation>
    </message>
    <message>
        <source>back sets</source>
        <translation>Rückensätze</translation>
    </message>
    <message>
        <source>Weeks with a saved plan show up here.</source>
        <translation>Wochen mit einem gespeicherten Plan erscheinen hier.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>Log sets with a load and your strength shows up here, exercise by exercise.</source>
        <translation>Trag Sätze mit Gewicht ein, dann erscheint hier deine Kraft, Übung für Übung.</translation>
    </message>
    <message>
        <source>lb</source>
        <translation>lb</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>estimated for one repetition</source>
        <translation>geschätzt für eine Wiederholung</translation>
    </message>
    <message>
        <source>load of the best set</source>
        <translation>Gewicht des besten Satzes</translation>
    </message>
    <message>
        <source>back hold</source>
        <translation>Rücken halten</translation>
    </message>
    <message>
        <source>abdominal hold</source>
        <translation>Bauch halten</translation>
    </message>
    <message>
        <source>side bridge, left</source>
        <translation>Seitstütz, links</translation>
    </message>
    <message>
        <source>side bridge, right</source>
        <translation>Seitstütz, rechts</translation>
    </message>
    <message>
        <source>side-bend, left</source>
        <translation>Seitneigung, links</translation>
    </message>
    <message>
        <source>side-bend, right</source>
        <translation>Seitneigung, rechts</translation>
    </message>
    <message>
        <source>Self-tests that you record show up here.</source>
        <translation>Selbsttests, die du aufschreibst, erscheinen hier.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>Weeks with pushing or pulling show up here.</source>
        <translation>Wochen mit Drücken oder Ziehen erscheinen hier.</translation>
    </message>
    <message>
        <source>push sets</source>
        <translation>Sätze Drücken</translation>
    </message>
    <message>
        <source>pull sets</source>
        <translation>Sätze Ziehen</translation>
    </message>
    <message>
        <source>Your weight shows up here once you log it with your daily energy.</source>
        <translation>Dein Gewicht erscheint hier, sobald du es bei deinem Tagesbedarf einträgst.</translation>
    </message>
    <message>
        <source>weighed</source>
        <translation>gewogen</translation>
    </message>
    <message>
        <source>as bodies answer</source>
        <translation>wie Körper antworten</translation>
    </message>
    <message>
        <source>a straight line</source>
        <translation>eine gerade Linie</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 Wochen</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
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
        <source>Tightness</source>
        <translation>Verspannung</translation>
    </message>
    <message>
        <source>Abdominal and back sets a week</source>
        <translation>Bauch- und Rückensätze je Woche</translation>
    </message>
    <message>
        <source>Training load</source>
        <translation>Trainingslast</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Planned and done, by week</source>
        <translation>Geplant und gemacht, je Woche</translation>
    </message>
    <message>
        <source>Self-tests: holds</source>
        <translation>Selbsttests: Halten</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Am Morgen</translation>
    </message>
    <message>
        <source>%1 %2 – %3 %4</source>
        <translation>%1 %2 – %3 %4</translation>
    </message>
    <message>
        <source>%1 lower than at the start</source>
        <translation>%1 niedriger als am Anfang</translation>
    </message>
    <message>
        <source>%1 higher than at the start</source>
        <translation>%1 höher als am Anfang</translation>
    </message>
    <message>
        <source>Self-tests: side-bends</source>
        <translation>Selbsttests: Seitneigung</translation>
    </message>
    <message>
        <source>Pushing and pulling sets a week</source>
        <translation>Sätze Drücken und Ziehen je Woche</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
</context>
<context>
    <name>WaitView</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
</context>
<context>
    <name>WayBackCard</name>
    <message>
        <source>you are here</source>
        <translation>hier bist du</translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>begin here</source>
        <translation>hier beginnen</translation>
    </message>
    <message>
        <source>your aim</source>
        <translation>dein Ziel</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Stufe %1 von %2</translation>
    </message>
    <message>
        <source>begins with step %1 of %2</source>
        <translation>beginnt mit Stufe %1 von %2</translation>
    </message>
    <message>
        <source>waits for now</source>
        <translation>wartet vorerst</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Der Weg zurück</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>Zurück zu: %1</translation>
    </message>
    <message>
        <source>So far on this way:</source>
        <translation>Bisher auf diesem Weg:</translation>
    </message>
    <message>
        <source>Nothing of it for now; easy walking keeps you moving.</source>
        <translation>Vorerst nichts davon; lockeres Gehen hält dich in Bewegung.</translation>
    </message>
    <message>
        <source>Next time: %1, with half your usual sets at first.</source>
        <translation>Nächstes Mal: %1, zunächst mit der Hälfte deiner üblichen Sätze.</translation>
    </message>
    <message>
        <source>Begin with: %1, half your usual sets.</source>
        <translation>Beginne mit: %1, der Hälfte deiner üblichen Sätze.</translation>
    </message>
    <message>
        <source>What the next step needs</source>
        <translation>Was die nächste Stufe braucht</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1 more ways back</source>
        <translation>%1 weitere Wege zurück</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>%1, %2 min</source>
        <translation>%1, %2 Min.</translation>
    </message>
    <message>
        <source>Cardio</source>
        <translation>Ausdauer</translation>
    </message>
    <message>
        <source>Easy walk</source>
        <translation>Lockerer Spaziergang</translation>
    </message>
    <message>
        <source>What to add</source>
        <translation>Was dazukommt</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Yoga</source>
        <translation>Yoga</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Rest days</source>
        <translation>Ruhetage</translation>
    </message>
    <message>
        <source>How the week is built</source>
        <translation>Wie die Woche entsteht</translation>
    </message>
    <message>
        <source>%1 × %2 s</source>
        <translation>%1 × %2 s</translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1 Satz</translation>
    </message>
    <message>
        <source>%1 sets</source>
        <translation>%1 Sätze</translation>
    </message>
    <message>
        <source>each side</source>
        <translation>je Seite</translation>
    </message>
    <message>
        <source>spine load low</source>
        <translation>Wirbelsäulenlast niedrig</translation>
    </message>
    <message>
        <source>spine load medium</source>
        <translation>Wirbelsäulenlast mittel</translation>
    </message>
    <message>
        <source>spine load high</source>
        <translation>Wirbelsäulenlast hoch</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d.</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>Likely: %1</source>
        <translation>Wahrscheinlich: %1</translation>
    </message>
    <message>
        <source>So for now: %1.</source>
        <translation>Vorerst: %1.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Was likely: %1</source>
        <translation>War wahrscheinlich: %1</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>look here</source>
        <translation>sieh hier</translation>
    </message>
</context>
<context>
    <name>WeekBoard</name>
    <message>
        <source>Days of the week</source>
        <translation>Tage der Woche</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Your week</source>
        <translation>Deine Woche</translation>
    </message>
    <message>
        <source>The plan fits into these minutes. 0 leaves a day free of everything.</source>
        <translation>Der Plan passt in diese Minuten. 0 hält einen Tag von allem frei.</translation>
    </message>
    <message>
        <source>Minutes you have</source>
        <translation>Minuten, die du hast</translation>
    </message>
    <message>
        <source>Days you like to train</source>
        <translation>Tage, an denen du gern trainierst</translation>
    </message>
    <message>
        <source>Workouts a week</source>
        <translation>Trainings pro Woche</translation>
    </message>
    <message>
        <source>Cardio a week</source>
        <translation>Ausdauer pro Woche</translation>
    </message>
    <message>
        <source>Yoga a week</source>
        <translation>Yoga pro Woche</translation>
    </message>
    <message>
        <source>Minutes on %1</source>
        <translation>Minuten am %1</translation>
    </message>
</context>
<context>
    <name>WeekEditor</name>
    <message>
        <source>%1 is out of this week.</source>
        <translation>%1 ist nicht mehr in dieser Woche.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n minutes, this week only.</source>
        <translation>
            <numerusform>%1: %n Minute, nur diese Woche.</numerusform>
            <numerusform>%1: %n Minuten, nur diese Woche.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has its ordinary minutes again.</source>
        <translation>%1 hat wieder die üblichen Minuten.</translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation>Kopiert in: %1.</translation>
    </message>
    <message>
        <source>Kept as your usual week.</source>
        <translation>Als deine übliche Woche gemerkt.</translation>
    </message>
    <message>
        <source>This is your usual week now; what was pinned stayed.</source>
        <translation>Das ist jetzt deine übliche Woche; was angeheftet war, blieb.</translation>
    </message>
    <message>
        <source>Noted for this week.</source>
        <translation>Für diese Woche notiert.</translation>
    </message>
    <message>
        <source>This week is as usual again.</source>
        <translation>Diese Woche ist wieder wie immer.</translation>
    </message>
    <message>
        <source>Noted. Your plan goes round it until then.</source>
        <translation>Notiert. Dein Plan geht bis dahin darum herum.</translation>
    </message>
    <message>
        <source>Good to hear. Nothing is left out for it any more.</source>
        <translation>Das freut mich. Dafür wird nichts mehr ausgelassen.</translation>
    </message>
</context>
<context>
    <name>WeekExport</name>
    <message>
        <source>Save this week as PDF</source>
        <translation>Diese Woche als PDF speichern</translation>
    </message>
    <message>
        <source>Save the pocket card of today</source>
        <translation>Die Taschenkarte von heute speichern</translation>
    </message>
    <message>
        <source>Save the pocket cards of this week</source>
        <translation>Die Taschenkarten dieser Woche speichern</translation>
    </message>
    <message>
        <source>Save this week for my calendar</source>
        <translation>Diese Woche für meinen Kalender speichern</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written; nothing was changed.</source>
        <translation>%1 ließ sich nicht schreiben; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>WeekHeader</name>
    <message>
        <source>The week before</source>
        <translation>Die Woche davor</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Die Woche danach</translation>
    </message>
    <message>
        <source>Four weeks at a glance</source>
        <translation>Vier Wochen auf einen Blick</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Wiederherstellen, was rückgängig gemacht wurde</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print the week, or take it along</source>
        <translation>Die Woche drucken oder mitnehmen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More to do with this week</source>
        <translation>Mehr, was mit dieser Woche geht</translation>
    </message>
    <message>
        <source>Why this week</source>
        <translation>Warum so</translation>
    </message>
    <message>
        <source>Replan</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>Replan what is not pinned</source>
        <translation>Neu planen, was nicht angeheftet ist</translation>
    </message>
    <message>
        <source>Rearranges everything that is not pinned (Ctrl+R)</source>
        <translation>Ordnet alles um, was nicht angeheftet ist (Strg+R)</translation>
    </message>
    <message>
        <source>Print this week …</source>
        <translation>Diese Woche drucken …</translation>
    </message>
    <message>
        <source>Save this week as PDF …</source>
        <translation>Diese Woche als PDF speichern …</translation>
    </message>
    <message>
        <source>Pocket card of today …</source>
        <translation>Taschenkarte von heute …</translation>
    </message>
    <message>
        <source>Pocket cards of this week …</source>
        <translation>Taschenkarten dieser Woche …</translation>
    </message>
    <message>
        <source>Save this week for my calendar …</source>
        <translation>Diese Woche für meinen Kalender speichern …</translation>
    </message>
    <message>
        <source>This week is different …</source>
        <translation>Diese Woche ist anders …</translation>
    </message>
    <message>
        <source>Something hurts …</source>
        <translation>Etwas tut weh …</translation>
    </message>
    <message>
        <source>Copy to the next week</source>
        <translation>In die nächste Woche kopieren</translation>
    </message>
    <message>
        <source>Keep as my usual week</source>
        <translation>Als meine übliche Woche merken</translation>
    </message>
    <message>
        <source>Use my usual week</source>
        <translation>Meine übliche Woche nehmen</translation>
    </message>
    <message>
        <source>Planning …</source>
        <translation>Plant …</translation>
    </message>
    <message>
        <source>Why this week is as it is</source>
        <translation>Warum diese Woche so ist, wie sie ist</translation>
    </message>
    <message>
        <source>Use my usual week (none is kept yet)</source>
        <translation>Meine übliche Woche nehmen (noch keine gemerkt)</translation>
    </message>
</context>
<context>
    <name>WeekNotices</name>
    <message>
        <source>Until you have answered the safety questions, your plan stays light.</source>
        <translation>Bis du die Sicherheitsfragen beantwortet hast, bleibt dein Plan leicht.</translation>
    </message>
    <message>
        <source>Answer the safety questions</source>
        <translation>Sicherheitsfragen beantworten</translation>
    </message>
    <message numerus="yes">
        <source>Welcome back. Your last entry is %n days old; a new plan starts a little lighter.</source>
        <translation>
            <numerusform>Willkommen zurück. Dein letzter Eintrag ist %n Tag alt; ein neuer Plan beginnt etwas leichter.</numerusform>
            <numerusform>Willkommen zurück. Dein letzter Eintrag ist %n Tage alt; ein neuer Plan beginnt etwas leichter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replan</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>Your log suggests changes to the coming week.</source>
        <translation>Dein Tagebuch legt Änderungen der kommenden Woche nahe.</translation>
    </message>
    <message>
        <source>See the changes</source>
        <translation>Änderungen ansehen</translation>
    </message>
    <message>
        <source>you are ill</source>
        <translation>du bist krank</translation>
    </message>
    <message>
        <source>other equipment</source>
        <translation>andere Geräte</translation>
    </message>
    <message>
        <source>other minutes</source>
        <translation>andere Minuten</translation>
    </message>
    <message>
        <source>This week is different: %1.</source>
        <translation>Diese Woche ist anders: %1.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>The plan goes round your %1 until %2.</source>
        <translation>Der Plan geht bis %2 darum herum: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 planned were done, about %3 of %4 minutes.</source>
        <translation>%1 von %2 geplanten wurden gemacht, etwa %3 von %4 Minuten.</translation>
    </message>
    <message numerus="yes">
        <source>%n more sessions are in the log.</source>
        <translation>
            <numerusform>%n weitere Einheit steht im Tagebuch.</numerusform>
            <numerusform>%n weitere Einheiten stehen im Tagebuch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are in the log; nothing was planned.</source>
        <translation>
            <numerusform>%n Einheit steht im Tagebuch; geplant war nichts.</numerusform>
            <numerusform>%n Einheiten stehen im Tagebuch; geplant war nichts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>No stretching routine suits you on that day; an easy walk does.</source>
        <translation>Kein Dehnablauf passt dir an diesem Tag; ein lockerer Spaziergang schon.</translation>
    </message>
    <message>
        <source>This workout is as light as it gets.</source>
        <translation>Leichter wird dieses Training nicht.</translation>
    </message>
    <message>
        <source>Your check-in is saved.</source>
        <translation>Dein Check-in ist gespeichert.</translation>
    </message>
    <message>
        <source>Nothing is noted for that morning.</source>
        <translation>Für diesen Morgen ist nichts notiert.</translation>
    </message>
    <message>
        <source>Noted. Answer anew whenever that changes.</source>
        <translation>Notiert. Antworte neu, sobald sich das ändert.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>There is no plan for now</source>
        <translation>Im Moment gibt es keinen Plan</translation>
    </message>
    <message>
        <source>Read what to do</source>
        <translation>Lesen, was zu tun ist</translation>
    </message>
    <message>
        <source>Plan this week anew</source>
        <translation>Diese Woche neu planen</translation>
    </message>
</context>
<context>
    <name>WeekReplanner</name>
    <message>
        <source>Replanned what was not pinned.</source>
        <translation>Neu geplant, was nicht angeheftet war.</translation>
    </message>
</context>
<context>
    <name>WeekTile</name>
    <message>
        <source>%1: nothing planned yet</source>
        <translation>%1: noch nichts geplant</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n days with a workout</source>
        <translation>
            <numerusform>%n Tag mit Training</numerusform>
            <numerusform>%n Tage mit Training</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with stretching</source>
        <translation>
            <numerusform>%n mit Dehnen</numerusform>
            <numerusform>%n mit Dehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for rest</source>
        <translation>
            <numerusform>%n zur Ruhe</numerusform>
            <numerusform>%n zur Ruhe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welcome to Limber</source>
        <translation>Willkommen bei Limber</translation>
    </message>
    <message>
        <source>Four short steps, and your first week is planned. Skip what you like.</source>
        <translation>Vier kurze Schritte, und deine erste Woche ist geplant. Überspring, was du magst.</translation>
    </message>
    <message>
        <source>Talk to a physician first</source>
        <translation>Sprich zuerst mit einer Ärztin oder einem Arzt</translation>
    </message>
    <message>
        <source>Before you begin or change your training, above all with an illness, a recent operation or medicines. Limber suggests; it does not examine anyone.</source>
        <translation>Bevor du ein Training beginnst oder änderst, vor allem mit einer Krankheit, nach einer Operation oder mit Medikamenten. Limber schlägt vor; es untersucht niemanden.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es macht</translation>
    </message>
    <message>
        <source>It plans your week of training, stretching and rest, and you log how tight your back gets. From that it works out what probably contributes and what helps, and next week&apos;s plan answers it.</source>
        <translation>Es plant deine Woche aus Training, Dehnen und Ruhe, und du trägst ein, wie verspannt dein Rücken wird. Daraus leitet es ab, was wahrscheinlich dazu beiträgt und was hilft, und der Plan der nächsten Woche geht darauf ein.</translation>
    </message>
    <message>
        <source>Or look around first</source>
        <translation>Oder sieh dich erst um</translation>
    </message>
    <message>
        <source>With an invented person&apos;s year. Or bring along what you logged in Strong, Hevy, FitNotes or Limber.</source>
        <translation>Mit dem Jahr einer erfundenen Person. Oder bring mit, was du in Strong, Hevy, FitNotes oder Limber eingetragen hast.</translation>
    </message>
    <message>
        <source>Try with example data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Bring your history along</source>
        <translation>Deinen Verlauf mitbringen</translation>
    </message>
    <message>
        <source>Inventing a year …</source>
        <translation>Ein Jahr wird erfunden …</translation>
    </message>
</context>
<context>
    <name>WithheldWords</name>
    <message>
        <source>the safety questions are not all answered</source>
        <translation>die Sicherheitsfragen sind nicht alle beantwortet</translation>
    </message>
    <message>
        <source>one of your safety answers should be talked over first</source>
        <translation>eine deiner Sicherheitsantworten sollte erst besprochen werden</translation>
    </message>
    <message>
        <source>help comes first</source>
        <translation>Hilfe geht vor</translation>
    </message>
    <message>
        <source>the feeling spreads</source>
        <translation>das Gefühl strahlt aus</translation>
    </message>
    <message>
        <source>what happened needs two quiet days first</source>
        <translation>was passiert ist, braucht erst zwei ruhige Tage</translation>
    </message>
    <message>
        <source>none of its steps suits your health answers</source>
        <translation>keiner der Schritte passt zu deinen Gesundheitsantworten</translation>
    </message>
    <message>
        <source>it is not for people under 16</source>
        <translation>es ist nicht für Menschen unter 16</translation>
    </message>
    <message>
        <source>of what you answered in the safety questions</source>
        <translation>deine Antworten auf die Sicherheitsfragen sprechen noch dagegen</translation>
    </message>
    <message>
        <source>of your safety answers</source>
        <translation>deine Sicherheitsantworten sprechen dagegen</translation>
    </message>
    <message>
        <source>because you take: %1</source>
        <translation>weil du dies nimmst: %1</translation>
    </message>
    <message>
        <source>because of: %1</source>
        <translation>wegen: %1</translation>
    </message>
    <message>
        <source>because your %1 has two days of quiet after what happened</source>
        <translation>weil diese Stelle nach dem, was passiert ist, zwei ruhige Tage hat: %1</translation>
    </message>
    <message>
        <source>because %1</source>
        <translation>denn %1</translation>
    </message>
    <message>
        <source>because of your answers</source>
        <translation>wegen deiner Antworten</translation>
    </message>
    <message>
        <source>, and %1</source>
        <translation>, und %1</translation>
    </message>
    <message>
        <source>a swelling or bruise is left alone for two weeks</source>
        <translation>eine Schwellung oder ein Bluterguss braucht zwei Wochen Ruhe</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Stop for sharp or leg pain, numbness, weakness, dizziness or chest pain.</source>
        <translation>Hör auf bei stechendem Schmerz oder Schmerz im Bein, Taubheit, Schwäche, Schwindel oder Schmerz in der Brust.</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>barely there</source>
        <translation>kaum merklich</translation>
    </message>
    <message>
        <source>hardly</source>
        <translation>sehr wenig</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>ein wenig</translation>
    </message>
    <message>
        <source>noticeable</source>
        <translation>spürbar</translation>
    </message>
    <message>
        <source>fairly tight</source>
        <translation>ziemlich verspannt</translation>
    </message>
    <message>
        <source>clearly tight, still moving freely</source>
        <translation>deutlich verspannt, noch frei beweglich</translation>
    </message>
    <message>
        <source>tight, moving carefully</source>
        <translation>verspannt, vorsichtig in der Bewegung</translation>
    </message>
    <message>
        <source>very tight, bending is hard</source>
        <translation>sehr verspannt, Bücken fällt schwer</translation>
    </message>
    <message>
        <source>hardly able to move</source>
        <translation>kaum noch beweglich</translation>
    </message>
    <message>
        <source>as tight as can be</source>
        <translation>so verspannt wie möglich</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>very, very easy</source>
        <translation>sehr, sehr leicht</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>somewhat hard</source>
        <translation>etwas anstrengend</translation>
    </message>
    <message>
        <source>quite hard</source>
        <translation>recht anstrengend</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>anstrengend</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>sehr anstrengend</translation>
    </message>
    <message>
        <source>really hard</source>
        <translation>wirklich anstrengend</translation>
    </message>
    <message>
        <source>nearly all out</source>
        <translation>fast am Ende</translation>
    </message>
    <message>
        <source>all you had</source>
        <translation>alles gegeben</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>upper back</source>
        <translation>oberer Rücken</translation>
    </message>
    <message>
        <source>middle back</source>
        <translation>mittlerer Rücken</translation>
    </message>
    <message>
        <source>lower back</source>
        <translation>unterer Rücken</translation>
    </message>
    <message>
        <source>hip</source>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1, links</translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation>%1, rechts</translation>
    </message>
    <message>
        <source>%1, both sides</source>
        <translation>%1, beide Seiten</translation>
    </message>
    <message>
        <source>tired</source>
        <translation>müde</translation>
    </message>
    <message>
        <source>rushed</source>
        <translation>gehetzt</translation>
    </message>
    <message>
        <source>awkward or twisted</source>
        <translation>ungünstig oder verdreht</translation>
    </message>
    <message>
        <source>heavier than usual</source>
        <translation>schwerer als sonst</translation>
    </message>
    <message>
        <source>new exercise</source>
        <translation>neue Übung</translation>
    </message>
    <message>
        <source>something happened</source>
        <translation>etwas ist passiert</translation>
    </message>
    <message>
        <source>before</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>during</source>
        <translation>dabei</translation>
    </message>
    <message>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>am Tag darauf</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Cardio</source>
        <translation>Ausdauer</translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Yoga</source>
        <translation>Yoga</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobilisation</translation>
    </message>
    <message>
        <source>barbell</source>
        <translation>Langhantel</translation>
    </message>
    <message>
        <source>dumbbells</source>
        <translation>Kurzhanteln</translation>
    </message>
    <message>
        <source>kettlebell</source>
        <translation>Kettlebell</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>Kabelzug</translation>
    </message>
    <message>
        <source>machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>bench</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>pull-up bar</source>
        <translation>Klimmzugstange</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>mat</source>
        <translation>Matte</translation>
    </message>
    <message>
        <source>ball</source>
        <translation>Ball</translation>
    </message>
    <message>
        <source>roller</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>bending forward hurts</source>
        <translation>Vorbeugen tut weh</translation>
    </message>
    <message>
        <source>arching back hurts</source>
        <translation>Ins Hohlkreuz gehen tut weh</translation>
    </message>
    <message>
        <source>fragile bones (osteoporosis)</source>
        <translation>brüchige Knochen (Osteoporose)</translation>
    </message>
    <message>
        <source>high blood pressure</source>
        <translation>hoher Blutdruck</translation>
    </message>
    <message>
        <source>heart disease</source>
        <translation>Herzerkrankung</translation>
    </message>
    <message>
        <source>glaucoma</source>
        <translation>Glaukom (grüner Star)</translation>
    </message>
    <message>
        <source>hip replacement</source>
        <translation>künstliche Hüfte</translation>
    </message>
    <message>
        <source>knee trouble</source>
        <translation>Beschwerden am Knie</translation>
    </message>
    <message>
        <source>shoulder trouble</source>
        <translation>Beschwerden an der Schulter</translation>
    </message>
    <message>
        <source>wrist trouble</source>
        <translation>Beschwerden am Handgelenk</translation>
    </message>
    <message>
        <source>recent operation</source>
        <translation>kürzliche Operation</translation>
    </message>
    <message>
        <source>reduced feeling in the skin</source>
        <translation>vermindertes Gefühl in der Haut</translation>
    </message>
    <message>
        <source>poor circulation</source>
        <translation>schlechte Durchblutung</translation>
    </message>
    <message>
        <source>bleeding disorder</source>
        <translation>Blutungsneigung</translation>
    </message>
    <message>
        <source>blood clot</source>
        <translation>Blutgerinnsel</translation>
    </message>
    <message>
        <source>broken or sore skin</source>
        <translation>offene oder wunde Haut</translation>
    </message>
    <message>
        <source>cancer</source>
        <translation>Krebs</translation>
    </message>
    <message>
        <source>fever or infection</source>
        <translation>Fieber oder Infekt</translation>
    </message>
    <message>
        <source>inflammatory spine disease</source>
        <translation>entzündliche Erkrankung der Wirbelsäule</translation>
    </message>
    <message>
        <source>kidney disease</source>
        <translation>Nierenerkrankung</translation>
    </message>
    <message>
        <source>stomach ulcer</source>
        <translation>Magengeschwür</translation>
    </message>
    <message>
        <source>allergy to anti-inflammatories</source>
        <translation>Allergie gegen Entzündungshemmer</translation>
    </message>
    <message>
        <source>asthma brought on by aspirin</source>
        <translation>Asthma durch Aspirin</translation>
    </message>
    <message>
        <source>skin reacts to rubs</source>
        <translation>Haut reagiert auf Einreibungen</translation>
    </message>
    <message>
        <source>breastfeeding</source>
        <translation>Stillzeit</translation>
    </message>
    <message>
        <source>eating disorder</source>
        <translation>Essstörung</translation>
    </message>
    <message>
        <source>sickle cell trait</source>
        <translation>Sichelzellanlage</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>pregnancy after week 20</source>
        <translation>Schwangerschaft nach Woche 20</translation>
    </message>
    <message>
        <source>the weeks after birth</source>
        <translation>die Wochen nach der Geburt</translation>
    </message>
    <message>
        <source>blood thinner</source>
        <translation>Blutverdünner</translation>
    </message>
    <message>
        <source>steroid</source>
        <translation>Kortison</translation>
    </message>
    <message>
        <source>anti-inflammatory pills</source>
        <translation>Entzündungshemmer (Tabletten)</translation>
    </message>
    <message>
        <source>blood pressure medicine</source>
        <translation>Blutdruckmittel</translation>
    </message>
    <message>
        <source>sleeping pills, sedatives or opioids</source>
        <translation>Schlaf- oder Beruhigungsmittel, Opioide</translation>
    </message>
    <message>
        <source>water pills (diuretic)</source>
        <translation>Wassertabletten (Diuretika)</translation>
    </message>
    <message>
        <source>cholesterol medicine (statin)</source>
        <translation>Cholesterinsenker (Statin)</translation>
    </message>
    <message>
        <source>new to it</source>
        <translation>neu dabei</translation>
    </message>
    <message>
        <source>some years</source>
        <translation>einige Jahre</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>fortgeschritten</translation>
    </message>
    <message>
        <source>get stronger</source>
        <translation>stärker werden</translation>
    </message>
    <message>
        <source>all-round fitness</source>
        <translation>allgemeine Fitness</translation>
    </message>
    <message>
        <source>endurance</source>
        <translation>Ausdauer</translation>
    </message>
    <message>
        <source>ease my back</source>
        <translation>den Rücken lockern</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>trained regularly</source>
        <translation>regelmäßig trainiert</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>small</source>
        <extracomment>How names are written inside a sentence: &quot;small&quot;, or &quot;kept&quot; as they are.</extracomment>
        <translation>kept</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>YearMap</name>
    <message>
        <source>Mornings, day by day</source>
        <translation>Morgen, Tag für Tag</translation>
    </message>
    <message>
        <source>%1: no morning logged</source>
        <translation>%1: kein Morgen eingetragen</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>0 loose</source>
        <translation>0 locker</translation>
    </message>
    <message>
        <source>10 as tight as can be</source>
        <translation>10 so verspannt wie möglich</translation>
    </message>
</context>
</TS>
