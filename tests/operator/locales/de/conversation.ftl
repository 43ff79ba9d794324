### Was der Assistent sagt, gleich welcher Leitfaden: Begrüßung, kleine Fragen, Listen, was nicht passt.

# So werden Zahlen und Daten geschrieben.
locale = de-DE
language-name = Deutsch

## Begrüßung

# Wie man diese Sprache verlangt, in ihr gesagt.
language-missing = Diesen Leitfaden gibt es noch nicht in dieser Sprache: { $language }. Wir machen weiter wie bisher.
language-set = Wir machen auf Deutsch weiter. Was Sie schon geschrieben haben, bleibt, wie es ist.
welcome-back = Willkommen zurück. Wir sind beim Schritt { $phase }, bei Frage { $question } von { $questions }. Dieser Teil dauert noch etwa { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
    }.
welcome-back-calm = Willkommen zurück. Alles, was Sie geschrieben haben, ist noch da.
where = Wir sind beim Schritt { $phase }, bei Frage { $question } von { $questions }. Dieser Teil dauert noch etwa { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
    }.
see-you = Gut, bis später. Alles bleibt erhalten. Schreiben Sie „weiter“, wann Sie möchten, dann machen wir hier weiter.
paused = Wir machen eine Pause. Schreiben Sie „weiter“, dann geht es an derselben Stelle weiter.
roadmaps-heading = Sie können zwischen diesen wählen:
roadmaps-footing = Tippen Sie „leitfaden“ und eine Nummer, zum Beispiel: leitfaden 2

## Teile

sitting-begins = { $phase } · Teil { $part } von { $parts }: { $title }. { $questions ->
    [one] Eine Frage
   *[other] { $questions } Fragen
    }, etwa { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
    }. Am besten antwortet: { $who }.
resting = Als Nächstes kommt Teil { $part } von { $parts }: { $title }. { $questions ->
    [one] Eine Frage
   *[other] { $questions } Fragen
    }, etwa { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
    }. Am besten antwortet: { $who }. Jetzt weiter oder später? Alles bleibt erhalten.
waiting-until = Notiert: Sie rechnen damit, bis dahin fertig zu sein: { $date }. Schreiben Sie „weiter“, sobald Sie etwas eintragen möchten.
collected = Sie wollten Ihre Zahlen inzwischen beisammen haben. Schreiben Sie „weiter“, um einzutragen, was Sie gefunden haben.
finished = Das war die letzte Frage von „{ $roadmap }“. Vielen Dank. Hier ist Ihre Zusammenfassung. Sie können weiterhin jede Antwort ändern und die Zusammenfassung neu anfordern.
finished-still = Alle Fragen sind beantwortet. Schreiben Sie „zusammenfassung“, um sie zu lesen. Schreiben Sie „antworten“, um Antworten zu sehen oder zu ändern.
# Wie weit wir sind: klein, bei der Frage.
progress = { $phase } · Teil { $part } von { $parts } · Frage { $question } von { $questions }

## Knöpfe und Wörter, die man tippen kann

yes = Ja
no = Nein
change = Ändern
skip = Überspringen
continue = Weiter
later = Später
confirm = Bestätigen
summary = Zusammenfassung
more = Mehr

## Antworten

present = Ihre Antwort bisher: { $answer }
offered = In Ihrem früheren Rückblick schrieben Sie: „{ $answer }“ Tippen Sie „behalten“, um das zu übernehmen, oder schreiben Sie etwas anderes.
optional = Diese Frage dürfen Sie überspringen.
example = Beispiel: { $text }
example-none = Zu dieser Frage gibt es kein Beispiel. Tippen Sie „hilfe“, um zu sehen, was möglich ist.
for-a-colleague = Kopieren Sie dies und schicken Sie es jemandem aus Ihrem Team. Die Frage bleibt bei den offenen Punkten.
noted-skip = Übersprungen. Die Frage bleibt bei den offenen Punkten.
noted-unknown = Das macht nichts. Die Frage bleibt bei den offenen Punkten.
no-more = Nichts hinzuzufügen
# Was in Listen steht, wo es keine Antwort gibt.
status-open = noch keine Antwort
status-skipped = übersprungen
status-unknown = noch nicht bekannt
status-colleague = im Team gefragt
status-look-again = bitte noch einmal ansehen
status-estimate = Schätzung
estimate = etwa { $number }
# Ein Zeitraum, beide Tage eingeschlossen.
span = { $first } bis { $last }
# Was steht, wo nichts ausgewählt wurde.
nothing = nichts davon

answers-none = Es gibt noch keine Antworten.
answers-heading = Ihre Antworten, Seite { $page } von { $pages } · { $steps }
answers-more = Tippen Sie „antworten { $next }“ für die nächste Seite. Oder tippen Sie „ändern“ und eine Nummer, zum Beispiel: ändern 3
answers-footing = Möchten Sie eine ändern? Tippen Sie „ändern“ und ihre Nummer, zum Beispiel: ändern 3
entry = { $title }: { $answer }
entry-about = { $about } · { $title }: { $answer }
review-heading = Ihre Antworten bei „{ $title }“:
review-footing = Stimmt das so? Tippen Sie „bestätigen“, oder „ändern“ und eine Nummer, zum Beispiel: ändern 3
review-needed = Noch offen beim Schritt { $phase }: { $needed }. Das können Sie jetzt oder später beantworten. Stimmt das Übrige? Tippen Sie „bestätigen“, oder „ändern“ und eine Nummer.
no-such-answer = Es gibt keine Antwort mit der Nummer { $number }. Tippen Sie „antworten“, um die Nummern zu sehen.
nothing-before = Das ist die erste Frage, davor kommt nichts.
save-this =
    Bisher: { $old }
    Neu: { $new }
    Soll ich das speichern?
saved = Gespeichert. { $title }: { $answer }
not-saved = Nicht gespeichert. Ihre bisherige Antwort bleibt.
look-again = Diese Antworten hängen von dem ab, was Sie geändert haben. Bitte sehen Sie sie noch einmal an:
removed = Herausgenommen: { $what }. Es bleibt erhalten, zählt aber nicht mehr.
remove-this = „{ $what }“ herausnehmen? Es bleibt aufgehoben, zählt aber nicht mehr.
kept-as-is = Es bleibt, wie es war.
file-kept = Aufbewahrt: { $name }
aside-none = Ich habe nichts beiseitegelegt.
aside-words = { $count ->
    [one] Diesen Text habe ich aufbewahrt, obwohl er keine Antwort ist:
   *[other] Diese { $count } Texte habe ich aufbewahrt, obwohl sie keine Antworten sind:
    }
aside-last = Ich habe { $all } Texte aufbewahrt, obwohl sie keine Antworten sind. Das sind die letzten { $count }:
aside-word = „{ $words }“
as-it-is = { $text }

## Wenn etwas nicht klar ist

unclear-what = Welches Wort oder welche Stelle ist nicht klar? Schreiben Sie es in ein paar Worten. Wer die Frage geschrieben hat, wird es lesen.
unclear-noted = Danke. Ich habe es für die Verfasser notiert. Es gehört nicht zu Ihren Antworten.
not-now = Das passt hier nicht. Tippen Sie „hilfe“, um zu sehen, was möglich ist.
aside-full = Hier stehen zu viele Texte, die keine Antworten sind. Was Sie eben schrieben, wird nicht aufbewahrt.
misread-long = Der Text hat mehr als { $limit } Zeichen. Nur der Anfang ist aufbewahrt. Schicken Sie den Rest in kürzeren Teilen.
misread-again = Sie können auch „überspringen“ tippen und später darauf zurückkommen. „beispiel“ zeigt ein Beispiel.
doubt-number = Ich brauche eine Zahl, zum Beispiel 12. Sie schrieben „{ $words }“. Soll ich { $offer } notieren?
doubt-date = Sie schrieben „{ $words }“. Meinen Sie { $offer }?
doubt-to-come = Sie schrieben „{ $words }“. Dieses Datum kommt erst noch: { $offer }. Soll ich es notieren?
doubt-choice = Sie schrieben „{ $words }“. Meinen Sie „{ $offer }“?
doubt-text = Sie haben „{ $words }“ geschrieben. Soll ich das als Antwort notieren?
doubt-asked = Sie haben „{ $words }“ geschrieben. Ich bin ein Programm und kann keine Fragen beantworten. Soll ich das als Antwort notieren?
doubt-either = „{ $words }“ kann zweierlei bedeuten. Tippen Sie 1 für { $first } oder 2 für { $second }.
misread-choice = Ich finde „{ $words }“ nicht in der Auswahl. Tippen Sie die Nummer Ihrer Wahl, zum Beispiel 1. Ihre Worte habe ich aufbewahrt.
misread-one = Hier passt nur eine Wahl. Sie schrieben „{ $words }“, das habe ich aufbewahrt. Tippen Sie eine Nummer, zum Beispiel 1.
misread-number = Ich brauche eine Zahl, zum Beispiel 12. Sie schrieben „{ $words }“, das habe ich aufbewahrt.
misread-scale = Ich brauche eine Zahl von 1 bis 5, zum Beispiel 3. Sie schrieben „{ $words }“, das habe ich aufbewahrt.
misread-grid = Ich brauche { $count } Zahlen von 1 bis 5 in dieser Reihenfolge: { $rows }. Zum Beispiel: { $example }. Schreiben Sie - wo Sie es nicht wissen. Ihre Worte habe ich aufbewahrt.
misread-shares = Ich brauche { $count } Prozentzahlen in dieser Reihenfolge: { $rows }. Zum Beispiel: { $example }. Ihre Worte habe ich aufbewahrt.
misread-date = Ich brauche einen Tag oder einen Monat, zum Beispiel 15.03.2026 oder März 2026. Sie schrieben „{ $words }“, das habe ich aufbewahrt.
misread-no-such-day = Das Datum „{ $words }“ gibt es nicht. Versuchen Sie ein anderes, zum Beispiel 28.02.2026.
misread-year-only = Ich brauche auch den Monat, zum Beispiel März 2026. Sie schrieben „{ $words }“.
misread-past = „{ $words }“ liegt schon hinter uns. Schreiben Sie einen Tag, der noch kommt, zum Beispiel 15.03.2030.
misread-period = Ich brauche einen Zeitraum, zum Beispiel 2025, oder 1.1.2025 bis 30.6.2025. Sie schrieben „{ $words }“, das habe ich aufbewahrt.
misread-yes-no = Tippen Sie bitte ja oder nein. Sie schrieben „{ $words }“, das habe ich aufbewahrt.
misread-nothing = Es kamen keine Worte an. Tippen Sie Ihre Antwort, oder „hilfe“, um zu sehen, was möglich ist.
misread-asked = Ich bin ein Programm und kann keine Fragen beantworten. Tippen Sie „beispiel“, um eine Antwort zu sehen, oder „datenschutz“. Ist meine Frage unklar, tippen Sie „unklar“. Ihre Worte habe ich aufbewahrt.
misread-file = Bei dieser Frage brauche ich Worte und keine Datei. Ihre Datei wurde nicht aufbewahrt.
misread-calm = Gerade ist keine Frage offen. Ihre Worte habe ich aufbewahrt: „{ $words }“
misread-review = Tippen Sie „bestätigen“, wenn die Liste stimmt, oder „ändern“ und eine Nummer, zum Beispiel: ändern 3. Ihre Worte habe ich aufbewahrt: „{ $words }“
review-wrong = Was stimmt nicht? Tippen Sie „ändern“ und die Nummer davor, zum Beispiel: ändern 3
misfit-choice = Das steht hier nicht zur Auswahl. Tippen Sie die Nummer Ihrer Wahl, zum Beispiel 1.
misfit-scale = Ich brauche eine Zahl von 1 bis 5, zum Beispiel 3.
misfit-grid = Ich brauche Zahlen von 1 bis 5 für: { $rows }.
misfit-none-chosen = Wählen Sie bitte mindestens eines, indem Sie zum Beispiel 1 tippen. Oder tippen Sie „überspringen“.
misfit-most = Sie haben { $count } gewählt. Höchstens { $most } sind möglich, lassen Sie also das Unwichtigste weg. Zum Beispiel: 1, 2
misfit-alone = „{ $choice }“ lässt sich nicht mit etwas anderem verbinden. Tippen Sie das eine oder das andere.
misfit-number-size = Diese Zahl ist zu groß, um zu stimmen. Tippen Sie sie noch einmal, zum Beispiel 1200.
misfit-number-negative = Die Zahl kann nicht unter null liegen. Sie schrieben { $n }. Zum Beispiel 12, oder 0, wenn es nichts gibt.
misfit-number-whole = Hier brauche ich eine ganze Zahl. Sie schrieben { $n }. Zum Beispiel 12.
misfit-shares = Ich brauche eine Prozentzahl für jedes davon: { $rows }. Schreiben Sie 0, wo es nichts gibt.
misfit-shares-sum = Zusammen ergibt das { $sum }, es sollten aber 100 sein. Bitte sehen Sie noch einmal nach.
misfit-no-words = Hier brauche ich ein paar Worte. Tippen Sie „beispiel“, um zu sehen, was andere schreiben könnten.
misfit-too-long = Ihr Text hat { $length } Zeichen, in eine Antwort passen hier { $limit }. Ich habe alles aufbewahrt. Schicken Sie bitte das Wichtigste in einem kürzeren Text.
misfit-date = Ich brauche einen Tag oder einen Monat, zum Beispiel 15.03.2026 oder März 2026.
misfit-period = Der Zeitraum sollte beginnen, bevor er endet. Zum Beispiel: 1.1.2025 bis 31.12.2025
trouble = Bei uns ist etwas schiefgegangen. Ihre Worte sind erhalten. Bitte schicken Sie sie noch einmal.

## Hilfe

help = Sie können die Nummer einer Auswahl tippen oder ihre Wörter. Das hier geht immer:
    • beispiel — zeigt ein Beispiel
    • überspringen · weiß nicht — lässt die Frage offen
    • kollegin · kollege — ein Text, um jemanden im Team zu fragen
    • zurück · antworten · ändern 3 · entfernen 3 — ansehen und berichtigen
    • pause · weiter — aufhören und zurückkommen
    • zusammenfassung · quellen — was wir bis jetzt haben
    • unklar — sagt uns, dass eine Frage nicht klar ist
    • beiseite — aufbewahrte Texte, die keine Antworten sind
    • einladen · wer macht was · verlassen — zusammen daran arbeiten
    • leitfäden — einen anderen Leitfaden beginnen oder fortsetzen
    • datenschutz · meine daten · wahl · stopp · vergiss — deine Rechte
    • datenschutz · meine daten · wahl · stopp · vergiss — deine Rechte
    • deutsch · english · nederlands · français — die Sprache wechseln
    Setzen Sie ein / vor ein Wort, um sicherzugehen, zum Beispiel /überspringen.

# Die lebende Wirkungskarte und die Zusammenfassung als Datei.
estimates-heading = { $count ->
    [one] Eine Zahl ist geschätzt.
   *[other] { $count } Zahlen sind geschätzt.
    } Wissen Sie inzwischen mehr? Tippen Sie „ändern“ und die Nummer, zum Beispiel: ändern 3
gaps-none = Nichts fehlt und nichts widerspricht sich, so weit Sie gekommen sind.
gaps-heading = Ihre Wirkungskarte kann an { $count } Stellen stärker werden:
gaps-footing = Tippen Sie die Nummer, um eine zu ergänzen, oder „weiter“.
gaps-waiting = { $count } Dinge fehlen oder passen noch nicht. Tippen Sie „Karte“, um sie zu sehen.
gap-estimate = { $title }: Das ist eine Schätzung vom { $day }. Wissen Sie es inzwischen besser?
gap-estimate-about = { $about } · { $title }: Das ist eine Schätzung vom { $day }. Wissen Sie es inzwischen besser?
summary-so-far = Sie können Ihre Zusammenfassung jederzeit sehen: Tippen Sie „Zusammenfassung“.
summary-draft = Dies ist ein Entwurf: Das Team hat ihn noch nicht freigegeben.
summary-approve = Stimmt das so? Dann tippen Sie „freigeben“. Wenn nicht, tippen Sie „ändern“ und die Nummer der Antwort. { summary-forms }
summary-approved = Danke. Ihre Zusammenfassung ist so freigegeben, wie sie dasteht.
summary-approve-later = Es kommen noch Fragen, oder Antworten warten auf Bestätigung. Danach können Sie freigeben.
summary-empty = Noch nichts bekannt zu:
summary-forms = Ihre Zusammenfassung gibt es auch auf einer Seite, als Webseite, als Dokument und als Daten. Tippen Sie zum Beispiel „/zusammenfassung eine Seite“{ $readers ->
        [some] , oder dahinter wer es liest
       *[none] { "" }
    }.
approve = Freigeben
map = Wirkungskarte
form-one-page = Eine Seite
form-full = Ganzer Bericht
form-card = Bild
form-page = Webseite
form-document = Dokument
form-data = Daten
form-table = Tabelle
file-caption = Fingerabdruck dieser Datei: { $code }
file-not-made = Die Datei konnte gerade nicht erstellt werden. Alle Antworten sind gespeichert. Tippen Sie „Zusammenfassung“, um es noch einmal zu versuchen.
misread-form = „{ $words }“ ist keine Form der Zusammenfassung. Tippen Sie zum Beispiel „/zusammenfassung eine Seite“.{ $readers ->
    [none] { "" }
   *[other] { " " }Leser mit eigener Botschaft: { $readers }.
    }
misread-round = Eine neue Runde kann beginnen, wenn diese fertig ist. Tippen Sie „weiter“.
round-offered = Um später wieder zu messen, tippen Sie „neue Runde“.
