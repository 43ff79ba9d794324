### Treffen eines Coachs mit einem Unternehmen: wann, was man vorher weiß, und was vereinbart wurde.

word-hour = uhr, h
word-at-hour = um, ab
word-on-day = am, den
word-next = nächster, nächsten, nächste, kommenden, diesen
word-calendar = kalender
word-not-held = nicht stattgefunden, kein treffen
word-own-words = etwas anderes, eigene worte
word-myself = ich, mich, coach

coached-enterprise = E{ $number } · { $name }
coached-none = Das ist für Coaches. Wann Sie Ihren Coach treffen, sehen Sie mit: /treffen
coached-told = { $people ->
    [0] Dort konnte niemand benachrichtigt werden: Es ist noch niemand da.
    [one] Ich habe dort eine Person benachrichtigt.
   *[other] Ich habe dort { $people } Personen benachrichtigt.
}
coached-tells = Ich benachrichtige dort alle während der Arbeitszeit: { $when }.
coached-not-told = Dort wusste noch niemand davon. Niemand erfährt davon.
meeting-when = { $hour ->
    [none] { $day }
   *[other] { $day } um { $hour }
}

meet-overview = Ihre Unternehmen, und wann Sie sie treffen:
meet-line = { $enterprise }: { $when }
meet-line-none = { $enterprise }: noch kein Treffen geplant
meet-how = Zum Planen oder Verschieben: Nummer, Tag und Uhrzeit. Zum Beispiel: /termin { $number } 12. Oktober 14:30. Zum Absagen: /termin { $number } abbrechen
meet-which = Ich brauche die Nummer eines Ihrer Unternehmen ({ $known }), dann Tag und Uhrzeit. Zum Beispiel: /termin 3 12. Oktober 14:30
meet-no-day = Ich brauche einen Tag, zum Beispiel: /termin { $number } 12. Oktober 14:30. Sie schrieben: „{ $typed }“.
meet-no-such-day = Diesen Tag gibt es nicht. So geht es: /termin { $number } 12. Oktober 14:30. Sie schrieben: „{ $typed }“.
meet-no-such-hour = Diese Uhrzeit gibt es nicht. So geht es: /termin { $number } 12. Oktober 14:30. Sie schrieben: „{ $typed }“.
meet-month = Welcher Tag dieses Monats? So geht es: /termin { $number } 12. Oktober 14:30. Sie schrieben: „{ $typed }“.
meet-past = Das ist schon vorbei. Ich brauche einen Tag, der noch kommt: /termin { $number } 12. Oktober 14:30. Sie schrieben: „{ $typed }“.
meet-far = Das ist in mehr als zwei Jahren. Ich brauche einen früheren Tag: /termin { $number } 12. Oktober 14:30. Sie schrieben: „{ $typed }“.
meet-sure = Meinen Sie { $when }? Noch weiß niemand davon. Sonst schreiben Sie den Tag ganz aus: /termin { $number } 12. Oktober 14:30
meet-already = Dann treffen Sie { $enterprise } schon: { $when }. Niemand wurde benachrichtigt.
meet-planned = Geplant: { $enterprise }, { $when }. Danach frage ich Sie, was vereinbart wurde.
meet-moved = Verschoben: { $enterprise }, jetzt { $when }.
meet-cancelled = Abgesagt: { $enterprise }, { $when }.
meet-nothing = Mit { $enterprise } ist kein Treffen geplant. Es gibt nichts abzusagen.
meet-cancel-sure = Das Treffen mit { $enterprise } absagen, { $when }? Ich benachrichtige dann alle dort.
meet-cancel-how = Tippen Sie dafür: { $says }
meet-tap-cancel = Absagen
meet-tap-cancel-yes = Ja, absagen
meeting-tap-calendar = In den Kalender

coach-unnamed = Ihrem Coach
meeting-planned = { $coach } plant ein Treffen mit Ihnen: { $when }.
meeting-moved = Ihr Treffen mit { $coach } ist verschoben: { $when }.
meeting-cancelled = Ihr Treffen mit { $coach } ist abgesagt: { $when }.
meeting-file = Öffnen Sie die Datei, um es in Ihren Kalender zu setzen.
meeting-file-gone = Öffnen Sie die Datei, um es aus Ihrem Kalender zu nehmen.
meeting-file-name = treffen
meeting-title = Fil rouge: Treffen mit { $coach }
meeting-title-coach = Fil rouge: Treffen mit { $name }
meetings-next = Ihr nächstes Treffen mit { $coach }: { $when }.
meetings-none = Es ist kein Treffen mit { $coach } geplant.
meetings-how = Für Ihren Kalender tippen Sie: { $says }
meetings-agreed = Das wurde vereinbart:
meetings-no-coach = Sie arbeiten hier nicht mit einem Coach. Darum gibt es keine Treffen.

agreed-ask = Ihr Treffen mit { $enterprise } am { $day }: Was haben Sie vereinbart?
agreed-how = Tippen Sie an, was, und dann bis wann. Oder schreiben Sie alles: /vereinbart { $number } was | bis wann. Zum Beispiel: /vereinbart { $number } zwei Gespräche mit Nachbarn | in 3 Wochen. Machen Sie es selbst? Dann noch: | ich
agreed-tap-own-words = Etwas anderes
agreed-tap-nothing-agreed = Nichts
agreed-tap-not-held = Fand nicht statt
agreed-tap-2 = In 2 Wochen
agreed-tap-4 = In 4 Wochen
agreed-tap-before = Vor dem Treffen
agreed-tap-more = Noch etwas
agreed-tap-done = Erledigt
agreed-tap-busy = In Arbeit
agreed-tap-changed = Anders
agreed-what-gap = „{ $what }“ ergänzen
agreed-what-estimate = „{ $what }“ auffrischen
agreed-what-changed = „{ $what }“ noch einmal ansehen
agreed-what-skipped = „{ $what }“ beantworten
agreed-what-new = „{ $what }“ noch einmal ansehen
agreed-what-standing = „{ $what }“ noch einmal ansehen
agreed-what-sitting = den nächsten Teil machen: { $title }
agreed-what-gone = eine Frage, die es nicht mehr gibt
agreed-write = Schreiben Sie, was vereinbart wurde und bis wann, mit | dazwischen. Zum Beispiel: zwei Gespräche mit Nachbarn | in 3 Wochen
agreed-when = Bis wann? { $what }
agreed-when-how = Tippen Sie eines an, oder schreiben Sie einen Tag, zum Beispiel: 1. November
agreed-no-day = Ich brauche einen Tag. Sie schrieben: „{ $typed }“.
agreed-no-such-day = Diesen Tag gibt es nicht: „{ $typed }“.
agreed-no-such-hour = Ein Tag genügt, ohne Uhrzeit. Sie schrieben: „{ $typed }“.
agreed-month = Welcher Tag dieses Monats? Sie schrieben: „{ $typed }“.
agreed-past = Dieser Tag ist vorbei: „{ $typed }“.
agreed-noted = { $who ->
    [coach] Notiert: { $what }, bis { $day }. Das machen Sie selbst.
   *[other] Notiert: { $what }, bis { $day }.
}
agreed-told = { $who ->
    [coach] Vereinbart: { $what }, bis { $day }. Das macht { $coach }.
   *[other] Mit { $coach } vereinbart: { $what }, bis { $day }.
}
agreed-which = Ich brauche die Nummer eines Ihrer Unternehmen ({ $known }). Zum Beispiel: /vereinbart { $number }
agreed-early = Sie haben { $enterprise } noch nicht getroffen.
agreed-none = Notiert: Mit { $enterprise } wurde nichts vereinbart.
agreed-not-held = Notiert: Dieses Treffen fand nicht statt. Ein neues planen Sie mit: /termin { $number } und einem Tag.
agreed-due = Das war bis heute vereinbart: { $what }. Erledigt, in Arbeit oder anders?
agreed-became-done = Gut, als erledigt notiert.
agreed-became-busy = Notiert: Es ist in Arbeit. Bis wann ist es fertig?
agreed-became-changed = Notiert: Es ist anders gekommen. Gilt es noch? Bis wann dann?
agreed-taken = Gut. Am { $day } frage ich Sie, ob es geklappt hat.
agreed-later = Notiert: { $what }, jetzt bis { $day }.
agreed-unknown = Ich kenne von Ihnen keine Vereinbarung { $number }. Sie sehen sie mit: /vereinbart
agreed-nothing-yet = Mit Ihrem Coach wurde noch nichts vereinbart.
agreed-own-how = Was daraus wurde: die Nummer und erledigt, in Arbeit oder anders. Zum Beispiel: /vereinbart 12 erledigt
agreed-line = { $number }. { $what }, bis { $day } ({ $who ->
    [coach] { $coach },{" "}
   *[other] {""}
}{ $state ->
    [done] erledigt
    [busy] in Arbeit
    [changed] anders gekommen
   *[open] offen
})

brief-title = Zur Vorbereitung: { $enterprise }
brief-dated = { $today }, seit dem Treffen vom { $last }
brief-dated-first = { $today }, vor dem ersten Treffen
brief-changed = Geändert seit dem letzten Treffen
brief-new = Neu seit dem letzten Treffen
brief-so-far = Bisher beantwortet
brief-estimate = Schätzungen von vor mehr als 90 Tagen
brief-gap = Fehlt oder passt nicht zusammen (in den Worten, die sie lesen)
brief-skipped = Übersprungen
brief-questions = { $count ->
    [one] Eine Frage zum Stellen
    [2] Zwei Fragen zum Stellen
   *[other] Drei Fragen zum Stellen
}
brief-what = { $about } · { $title }
brief-line-changed = { $what }: jetzt „{ $now }“, vorher „{ $before }“
brief-line-new = { $what }: { $now }
brief-line-estimate = { $what }: { $now } (Schätzung vom { $day })
brief-line-skipped = { $what }: { $status }
brief-ask-gap = { $gap } Was würde helfen, das in Ordnung zu bringen?
brief-ask-estimate = „{ $what }“ war am { $day } eine Schätzung: { $now }. Was wissen Sie inzwischen?
brief-ask-changed = „{ $what }“ wurde von „{ $before }“ zu „{ $now }“. Was ist geschehen?
brief-ask-skipped = „{ $what }“ hat noch keine Antwort. Was brauchen Sie dafür?
brief-ask-new = „{ $what }“: { $now }. Wie sind Sie darauf gekommen?
brief-ask-standing = „{ $what }“ steht seit dem { $day }: { $now }. Stimmt das noch?
brief-sourced = { $text } [{ $numbers }]
brief-rest = Außerdem: { $numbers }
brief-foot = Das ist aus Antworten gemacht, die { $enterprise } bestätigt hat und mit Ihnen teilt. In Klammern stehen ihre Nummern.
brief-which = Ich brauche die Nummer eines Ihrer Unternehmen ({ $known }). Zum Beispiel: /vorbereitung { $number }
brief-not-shared = { $enterprise } teilt zurzeit keine Antworten mit Ihnen. Das entscheiden sie selbst.
brief-empty = { $enterprise } teilt Antworten mit Ihnen, aber noch keine ist bestätigt.
brief-file-name = vorbereitung
brief-sorry = Die Seite zum Drucken ist diesmal nicht gelungen. Alles steht in der Nachricht darüber.
brief-tap-agreed = Was vereinbart ist
