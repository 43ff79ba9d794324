### Für die Verwaltung eines Programms: wie weit es ist, Zahlen, Fragen und Mitteilungen.

word-progress-figures = zahlen, ergebnisse
word-progress-questions = fragen

progress-not-yours = Das ist für die Verwaltung eines Programms. Sie verwalten hier keines.
progress-head = { $programme }: { $count } Unternehmen
progress-few = { $programme } hat weniger als fünf Unternehmen. Darum sage ich nicht, wie weit sie sind.
progress-step = { $first }: { $count }
progress-steps = { $first } bis { $last }: { $count }
progress-stalled-here = { $line } ({ $stalled } stehen still)
progress-not-begun = Nicht begonnen
progress-finished = Fertig
progress-stalled = Seit zehn Werktagen keine Antwort: { $count }
progress-stalled-untold = Wie viele stillstehen, sage ich nicht: es wären weniger als fünf.
progress-merged = Schritte mit weniger als fünf Unternehmen stehen zusammen. Antworten stehen hier keine.
progress-tap-figures = Zahlen
progress-tap-questions = Fragen

figures-none = Es gibt noch keine Zahlen. Ich sage nichts über weniger als fünf Unternehmen, die eine Antwort bestätigt und geteilt haben.
figures-which = Zahlen welcher Unternehmen? Tippen Sie zum Beispiel: /progress zahlen 1
figures-family = { $number } · { $family }: { $count } Fragen
figures-head = { $family }: was fünf Unternehmen oder mehr bestätigt und geteilt haben
figures-line = { $title } ({ $count }): { $figures }
figures-line-earlier = { $title } ({ $count }, { $day }): { $figures }
figures-choice = { $choice } { $count }
figures-band = { $count } gaben { $points }
figures-others = die anderen wenig oder null
figures-middle = Mitte { $number }
figures-about = Mitte etwa { $number }
figures-between = die Hälfte zwischen etwa { $low } und { $high }
figures-nothing = zu weit auseinander
figures-rest = { $count ->
    [one] Eine Frage hat noch keine Zahl: weniger als fünf antworteten, oder zu wenig änderte sich.
   *[other] { $count } Fragen haben noch keine Zahl: weniger als fünf antworteten, oder zu wenig änderte sich.
}
figures-days = Steht ein Tag dabei, ist die Zahl von diesem Tag. Sie ändert sich, wenn fünf Unternehmen oder mehr etwas anderes sagen.
figures-all = Alle Unternehmen

questions-none = Noch keine Frage haben zehn Menschen gesehen. Vorher sage ich nichts.
questions-well = { $count } Fragen haben zehn Menschen oder mehr gesehen. Keine fällt auf.
questions-head = { $count } Fragen haben zehn Menschen oder mehr gesehen. Diese sind mehr als doppelt so schlecht wie üblich:
questions-line = { $title } ({ $question }, { $people } Menschen): { $what }
questions-seconds = dauert { $time }
questions-time = { $seconds ->
    [one] eine Sekunde
   *[other] { $seconds } Sekunden
}
questions-minutes = { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
}
questions-skipped = übersprungen von { $share }
questions-corrected = verbessert von { $share }
questions-stopped = { $share } hörten hier auf
questions-more = { $count ->
    [one] Noch eine steht auf der Seite.
   *[other] Noch { $count } stehen auf der Seite.
}

announce-write = Was möchten Sie allen sagen, die an { $programme } arbeiten? Tippen Sie es in einer Nachricht, oder tippen Sie „abbrechen“.
announce-which = Welches Programm? Tippen Sie die Nummer, zum Beispiel: /announce 1
announce-programme = { $number } · { $programme }
announce-long = Das ist zu lang: { $count } Zeichen. Höchstens { $most } passen hinein. Tippen Sie /announce und versuchen Sie es noch einmal.
announce-preview = Das geht an { $count ->
    [one] einen Menschen
   *[other] { $count } Menschen
}:
announce-kept = { $count ->
    [one] Ein Mensch bekommt nichts: hat stopp gesagt, wollte keine Erinnerungen oder ist nicht erreichbar.
   *[other] { $count } Menschen bekommen nichts: sie sagten stopp, wollten keine Erinnerungen oder sind nicht erreichbar.
}
announce-when = Es wartet auf Arbeitszeit am Wohnort. Niemand bekommt mehr als eine Nachricht am Tag von uns.
announce-nobody = Niemand würde das jetzt bekommen.
announce-tap-send = Senden
announce-tap-drop = Nicht senden
announce-sent = Es ist unterwegs zu { $count ->
    [one] einem Menschen
   *[other] { $count } Menschen
}. Tippen Sie /announce, um zu sehen, wie weit es ist.
announce-gone = Diese Mitteilung wartet nicht mehr.
announce-dropped = In Ordnung, sie wird nicht gesendet.
announce-state = Die letzte, vom { $day }: { $sent } von { $count } haben sie bekommen.
announce-state-waiting = Warten noch: { $count }
announce-state-refused = Nicht gesendet: { $count }
announce-message = Neues von { $programme }: { $words }

# Kann man vor die Tage tippen.
word-closed-remove = streichen, öffnen
closed-not-yours = Das ist für Menschen, die ein Programm leiten, und für Coaches. Das sind Sie hier nicht.
closed-of-coach = Die Tage eines Unternehmens notiert sein Coach. Sie begleiten hier keines.
closed-which = Was ist gemeint? Tippen Sie zuerst die Nummer, zum Beispiel: /geschlossen { $front }24. Dezember - 2. Januar
closed-no-days = { $name }: Es sind keine Schließtage notiert. An Wochenenden und Feiertagen schreibe ich ohnehin nicht.
closed-heading = { $name } ist geschlossen:
closed-noted = Notiert. An diesen Tagen schicke ich von mir aus nichts an { $name }. Was geplant war, kommt am nächsten Arbeitstag. Geschlossen:
closed-removed = Diese Tage sind wieder offen: { $days }.
closed-stretch = { $first } bis { $last }
closed-ones = Diese Unternehmen haben eigene Schließtage:
closed-no-ones = Kein Unternehmen, das Sie begleiten, hat schon eigene Schließtage.
closed-one = { $name }: { $days }{ $more ->
    [0] {""}
   *[other] {""}, und noch { $more }
}
closed-how = Um Tage zu notieren, tippen Sie zum Beispiel „/geschlossen { $front }24. Dezember - 2. Januar“.
closed-footing = Um Tage zu streichen, tippen Sie zum Beispiel „/geschlossen { $front }streichen 24. Dezember“.
closed-not-there = Keiner dieser Tage ist als geschlossen notiert.
closed-over = Diese Tage sind vorbei: Es gibt nichts mehr zurückzuhalten. Was noch andauert, kann notiert werden.
closed-long = Das sind mehr als { $most } Tage hintereinander. Steht der erste Tag vorne? Längeres lässt sich in Teilen notieren.
closed-many = Es sind schon so viele Schließtage notiert, dass keine mehr dazukommen. Streichen Sie zuerst einige.
closed-tap-remove = Wieder streichen
