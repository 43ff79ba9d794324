### Was ein Coach von Unternehmen sieht.

coach-you-are-not = Das ist für Coaches eines Programms. Als Coach kenne ich Sie hier nicht. Sind Sie einer? Dann öffnen Sie den Link, den Ihr Programm Ihnen geschickt hat.
coach-of-nobody = Sie begleiten gerade kein Unternehmen. Sobald Ihr Programm Ihnen eines gibt, steht es hier.

today-heading = { $needed ->
    [0] Niemand braucht Sie gerade.
    [one] Ein Unternehmen braucht Sie.
   *[other] { $needed } Unternehmen brauchen Sie.
} { $all ->
    [one] Sie begleiten eines.
   *[other] Sie begleiten { $all }.
}
today-more = Und noch { $more }: tippen Sie /heute { $page }
today-tap = Karte { $number }
today-more-tap = Noch { $more }
today-how = Mehr zu einem Unternehmen: tippen Sie /karte und seine Nummer, zum Beispiel: /karte { $number }

enterprise-line = { $title }: { $said }

need-asked = { $count ->
    [one] hat am { $date } um Hilfe gebeten
   *[other] hat { $count }-mal um Hilfe gebeten, zuerst am { $date }
}{ $days ->
    [0] { "" }
    [one] , vor einem Arbeitstag
   *[other] , vor { $days } Arbeitstagen
}
need-stalled = seit { $days } Arbeitstagen nichts Neues
need-meeting = { $when ->
    [today] Treffen heute
    [tomorrow] Treffen morgen
   *[later] Treffen am { $date }
}{ $known ->
    [yes] { " " }um { $time }
   *[no] { "" }
}

stand-not-begun = noch nicht begonnen
stand-under-way = { $phase }, Teil { $part } von { $parts }
stand-brief = { $phase }, Teil { $part }
stand-waiting = { $known ->
    [yes] sammelt Daten bis { $date }
   *[no] sammelt Daten
}
stand-paused = { $known ->
    [yes] Pause bis { $date }
   *[no] Pause
}
stand-finished = fertig

card-how = Welche Karte? Tippen Sie /karte und eine Nummer oder einen Namen. Die Nummern stehen in Ihrer Liste.
card-which = Sie begleiten kein Unternehmen namens „{ $typed }“. Die Nummern stehen in Ihrer Liste.
card-tap-today = Meine Liste
card-part = { $state ->
    [under-way] Jetzt: „{ $title }“.
   *[other] Danach: { $phase }, Teil { $part } von { $parts }, „{ $title }“.
}
card-last = Letzte Antwort: { $date }{ $days ->
    [0] , heute
    [one] , vor einem Arbeitstag
   *[other] , vor { $days } Arbeitstagen
}.
card-left = { $skipped ->
    [0] Keine Frage übersprungen
    [one] Eine Frage übersprungen
   *[other] { $skipped } Fragen übersprungen
}, { $open ->
    [0] keine offen.
    [one] eine offen (noch nicht gewusst, oder Kollegen gefragt).
   *[other] { $open } offen (noch nicht gewusst, oder Kollegen gefragt).
}
card-not-shared = Sie teilen ihre Antworten nicht mit Ihnen. Sie sehen, wie weit sie sind, nicht, was sie sagen.
card-skipped-titles = Übersprungen, von dem, was sie teilen: { $titles }{ $more ->
    [0] .
    [one] , und noch eine.
   *[other] , und noch { $more }.
}
card-question = Ihre Frage: „{ $question }“
card-agreed = { $count ->
    [one] Eine Abmachung ist offen, für { $date }.
   *[other] { $count } Abmachungen sind offen, die erste für { $date }.
}
card-no-meeting = Es ist kein Treffen geplant.
card-tap-seen = Mit mir geteilt
card-tap-nudge = Anstoßen
card-tap-letter = Nachricht { $letter }
card-tap-comment = Schreiben
card-tap-meet = Treffen planen
card-tap-brief = Vorbereiten

cohort-all = { $all ->
    [one] ein Unternehmen
   *[other] { $all } Unternehmen
}
cohort-some = { $first } bis { $last }, von { $all } Unternehmen
cohort-foot = Nach Nummern. Zu sehen ist, wo jedes auf seinem Weg ist, nicht, wie gut es ist.
cohort-words = Dasselbe in Worten:
cohort-how = Mehr zu einem Unternehmen: tippen Sie /karte und seine Nummer.
cohort-of-groups = Sie leiten dieses Programm: Sie sehen, wie viele Unternehmen bei jedem Schritt sind, nicht jedes einzelne. Tippen Sie /fortschritt
cohort-file-name = gruppe
cohort-sorry = Das Bild ging gerade nicht. Unten steht dasselbe in Worten.
mark-done = fertig
mark-here = hier sind sie
mark-waiting = sammelt Daten
mark-paused = Pause
mark-quiet = seit 10 Arbeitstagen nichts Neues
mark-ahead = kommt noch

digest-heading = Neu seit { $date }:
digest-asked = Hat um Hilfe gebeten: { $names }
digest-stalled = Seit zehn Arbeitstagen nichts Neues: { $names }
digest-went-on = Hat weitergemacht: { $names }
digest-finished = Fertig: { $names }
digest-meeting = Treffen diese Woche: { $names }
digest-tap-cohort = Bild
digest-tap-on = Jede Woche
digest-tap-off = Nicht mehr schicken
digest-is-on = Montags um halb neun sage ich Ihnen, was neu ist, aber nur, wenn es etwas gibt.
digest-is-off = Sie bekommen keine Nachricht jede Woche. Ihre Liste ist immer da: tippen Sie /heute
