### Teams: eine kurze Reflexion, bei der alle für sich antworten und dann alles gemeinsam ansehen.

## Wörter, die man tippen kann

word-reflect = reflexion, reflektieren, gemeinsam reflektieren, rückblick, rueckblick
word-reveal = zeigen, aufdecken
word-agree = abmachung, abmachen, vereinbaren
word-end = abbrechen, brich ab, absagen
word-nothing-agreed = keine, keine abmachung, nichts
word-sheet = blatt, seite
word-keep-sentence = behalten, übernehmen, uebernehmen
word-people = personen, leute, menschen
word-take-on = ja, übernehmen, uebernehmen, ich übernehme das, mache ich
word-done = erledigt, fertig, gemacht
word-busy = in arbeit, läuft, laeuft, dabei
word-changed = geändert, geaendert, verändert, anders

## Vorbereiten

team-setup = Gemeinsam reflektieren? Alle antworten für sich, in einem eigenen Chat mit mir. Danach zeige ich alle Antworten auf einmal.
team-setup-what = 1 · Was: { $name } ({ $questions ->
    [one] eine Frage
   *[other] { $questions } Fragen
}, etwa { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
})
team-setup-time = 2 · Zeit zum Antworten: { team-length }
team-setup-named = 3 · Mit Namen: Bei jeder Antwort steht ein Vorname.
team-setup-unnamed = 3 · Ohne Namen: Weniger als fünf Antworten zeige ich nicht.
team-setup-people = { $people ->
    [0] 4 · Anzahl: nicht genannt. Ich zeige die Antworten, sobald alle fertig sind, die mitmachen.
   *[other] 4 · Anzahl: { $people }. Ich warte, bis so viele fertig sind oder die Zeit um ist.
}
team-setup-follows = { $follows ->
    [yes] 5 · Schließt an: { $name }, { $date }. Gezeigt wird, was abgemacht war und was sich geändert hat.
   *[no] 5 · Schließt an nichts an: Das ist ein anderes Team.
}
team-setup-how = Zum Ändern schreiben Sie zum Beispiel: reflexion 2, oder: reflexion 8 personen. Zum Beginnen schreiben Sie: reflexion start
team-setup-how-chat = Sie können auch schreiben: /reflexion 20 (Minuten), oder: /reflexion 8 personen
team-length = { $unit ->
    [minutes] { $count ->
        [one] eine Minute
       *[other] { $count } Minuten
    }
    [hours] { $count ->
        [one] eine Stunde
       *[other] { $count } Stunden
    }
   *[days] { $count ->
        [one] ein Tag
       *[other] { $count } Tage
    }
}
team-tap-what = Andere Fragen
team-tap-time = Andere Zeit
team-tap-named = Mit Namen
team-tap-unnamed = Ohne Namen
team-tap-people = Wie viele
team-tap-start = Start
team-none = Hier gibt es noch keine Fragen für ein Team. Wer diesen Assistenten betreibt, kann welche hinzufügen.
team-no-length = Ich brauche eine Anzahl Minuten, zum Beispiel: reflexion 20. Möglich sind 10 Minuten bis 14 Tage (20160).
team-not-yours = Ändern kann das nur, wer es begonnen hat.
team-open-first = Das letzte Mal ist noch offen. Notieren Sie ein oder zwei Abmachungen (schreiben Sie: abmachung), oder schreiben Sie: abmachung keine. Danach beginnen Sie neu.
team-under-way = Hier läuft schon eine Reflexion.
team-nothing-runs = Hier wird keine Reflexion vorbereitet. Zum Anfangen schreiben Sie: reflexion
team-moved = Das steht jetzt weiter unten.
team-anonymous = Sie schreiben als die Gruppe, darum sehe ich nicht, wer Sie sind. Schreiben Sie das unter Ihrem eigenen Namen.
team-ended = Diese Reflexion wurde abgebrochen. Davon wird nichts gezeigt.

## Unterwegs

team-open = { $name }: Alle antworten für sich, in einem eigenen Chat mit mir.
team-open-until = Zeit zum Antworten: bis { $until }. Sind alle früher fertig, die mitmachen, warten wir nicht.
team-open-named = Mit Namen: Bei jeder Antwort steht ein Vorname.
team-open-unnamed = Ohne Namen: Weniger als fünf Antworten zeige ich nicht.
team-open-count = { $joined ->
    [0] Noch macht niemand mit.
   *[other] Dabei: { $joined }{ $of ->
        [0] { "" }
       *[other] {" "}({ $of } erwartet)
    }. Fertig: { $done }.
}
team-open-last = Letztes Mal haben wir vereinbart:
team-open-how = Zum Mitmachen schreiben Sie: beitreten { $code }
team-join = Mitmachen
team-pass-on = Für Ihr Team: Geben Sie diesen Link weiter, oder lassen Sie das Bild scannen:
team-qr-caption = Scannen und mitmachen
team-file-name-qr = mitmachen

## Mitmachen

team-joined-unnamed = Sie antworten allein und ohne Ihren Namen: { $name }. Bis { $until } sieht niemand etwas, auch nicht, wer das begonnen hat. Danach zeige ich alle Antworten auf einmal.
team-joined-named = Sie antworten allein: { $name }. Bis { $until } sieht niemand etwas. Danach zeige ich alle Antworten auf einmal, Ihre mit dem Namen { $as }.
team-joined-later = Die Antworten der anderen sind schon gezeigt. Sie haben Zeit bis { $until }. Bei Ihren Antworten steht dann „später“.
team-joined-later-unnamed = Die Antworten der anderen sind schon gezeigt. Sie haben Zeit bis { $until }. Späte Antworten zeige ich, wenn es mindestens fünf sind. Sonst werden sie gelöscht, und niemand sieht sie.
team-joined-unnamed-more = Gut zu wissen: Sind die Antworten gezeigt, kann ich Ihre nicht mehr finden oder löschen. Wer weiß, wie Sie schreiben, kann trotzdem raten. Sagen alle dasselbe, wissen auch alle, was Sie gesagt haben. Das Team kann einen Satz in den eigenen Leitfaden übernehmen. Nicht mehr mitmachen? Schreiben Sie: aussteigen
team-joined-named-more = Ich erinnere Sie höchstens einmal. Das Team kann einen Satz in den eigenen Leitfaden übernehmen. Nicht mehr mitmachen? Schreiben Sie: aussteigen
team-again = Sie machen hier schon mit.
team-not-begun = Diese Reflexion hat noch nicht begonnen. Versuchen Sie es gleich noch einmal.
team-over = Diese Reflexion ist vorbei. Es kann nichts mehr dazukommen.
team-words-over = Inzwischen ist hier etwas zu Ende gegangen oder gelöscht worden, oder ich musste zu einer früheren Kopie zurück. Darum habe ich diese Worte nicht aufbewahrt. Hier sind Sie jetzt:
team-done = Danke, das war alles. Niemand sieht etwas vor { $until }, oder bevor alle fertig sind, die mitmachen. Bis dahin können Sie Ihre Antworten ändern: Schreiben Sie „antworten“.
team-done-late = Danke, das war alles. Ihre Antworten sind jetzt dabei, mit dem Wort „später“.
team-done-late-unnamed = Danke, das war alles. Späte Antworten zeige ich ab { $until }, wenn es mindestens fünf sind. Sonst werden sie gelöscht, und niemand sieht sie.
team-somebody = jemand
team-done-still = Hier sind Sie fertig. Schreiben Sie „antworten“, um Ihre Antworten zu sehen oder zu ändern. Schreiben Sie „leitfaden“, um etwas anderes zu tun.
team-left = Sie machen nicht mehr mit. Ihre Antworten hier sind gelöscht, und niemand hat sie gesehen.
team-left-named = Sie machen nicht mehr mit. Was schon gezeigt ist, bleibt gezeigt.
team-leave-what = Sie machen gerade nirgends mit, also können Sie nirgends aussteigen.
team-not-here = Das geht bei einer Reflexion im Team nicht. Schreiben Sie „antworten“, um zu sehen, was Sie gesagt haben.
team-remind = { $name }: Sie haben Zeit bis { $until }. Es dauert etwa { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
}.
team-still = Die Antworten der anderen sind jetzt gezeigt. Sie können noch weitermachen, bis { $until }. Bei Ihren Antworten steht dann „später“.
team-still-unnamed = Die Antworten der anderen sind jetzt gezeigt. Sie können noch weitermachen, bis { $until }. Späte Antworten zeige ich, wenn es mindestens fünf sind. Sonst werden sie gelöscht, und niemand sieht sie.
team-still-held = Die Zeit ist um. Weniger als fünf haben geantwortet, also wird noch nichts gezeigt. Sie können noch weitermachen, bis { $until }.
team-gone = { $name }: Die Zeit ist um. Was Sie noch nicht fertig hatten, ist gelöscht, und niemand hat es gesehen.

## Gemeinsam gezeigt

team-board-late = { $name }: Die Antworten sind gezeigt. Wer noch nicht fertig war oder erst jetzt kommt, kann noch bis { $until } antworten.
team-board-late-unnamed = { $name }: Die Antworten sind gezeigt. Wer schon mitmachte und nicht fertig war, kann bis { $until } weitermachen.
team-board-over = { $name }: Die Antworten sind gezeigt. Es kann nichts mehr dazukommen.
team-board-ended = { $name }: Das wurde abgebrochen, und nichts wurde gezeigt.
team-revealed = { $name }: Das haben Sie gesagt.
team-each-said = Zuerst kommt, wo Ihre Antworten am weitesten auseinandergehen.
team-people = { $people ->
    [one] eine Antwort
   *[other] { $people } Antworten
}
team-dated = { $date } · { $done ->
    [one] { $done } von { $joined } hat geantwortet
   *[other] { $done } von { $joined } haben geantwortet
}{ $late ->
    [0] { "" }
    [one] , davon eine Antwort später
   *[other] , davon { $late } Antworten später
} · { $named ->
    [yes] mit Namen
   *[no] ohne Namen
}
team-title-row = { $title }: { $row }
team-points = Antworten, von niedrig nach hoch: { $points }
team-points-late = Später: { $points }
team-half = Die mittlere Hälfte liegt zwischen { $low } und { $high }.
team-differs = Sie sehen das verschieden.
team-sheet-differs = Das Team sieht das verschieden.
team-higher = Höher als am { $date } ({ $then } → { $now })
team-lower = Niedriger als am { $date } ({ $then } → { $now })
team-same = Wie am { $date } ({ $now })
team-other-version = Die Fragen haben sich seit dem letzten Mal geändert, darum vergleiche ich nicht.
team-picked = { $choice } ({ $count })
team-picked-who = { $choice }: { $who }
team-others = Auch gewählt, aber zu selten für eine Zahl: { $choices }
team-only-others = Gewählt, aber jeweils zu selten für eine Zahl: { $choices }
team-sheet-others = Ohne Zahl: von weniger als fünf gewählt.
team-few = { $people ->
    [0] Niemand hat darauf geantwortet.
    [one] Eine Antwort: Das ist weniger als fünf, darum steht sie hier nicht.
   *[other] { $people } Antworten: Das sind weniger als fünf, darum stehen sie hier nicht.
}
team-apart = Diese Antworten stehen hier nicht: Sie würden verraten, was einige wenige andere gesagt haben.
team-quote = „{ $text }“
team-quote-who = „{ $text }“ – { $who }
team-quote-late = { $quote } (später)
team-quotes-kept = { $people ->
    [one] Eine Antwort. Sie steht nicht auf diesem Blatt
   *[other] { $people } Antworten. Sie stehen nicht auf diesem Blatt
}: Zu wenige haben erlaubt, dass man sie außerhalb des Teams zitiert.
team-talk = Zum Besprechen
team-talk-differ = Bei „{ $title }“ gehen Ihre Antworten am weitesten auseinander: von { $low } bis { $high }. Was sehen Sie, was andere nicht sehen?
team-talk-also = Auch bei „{ $title }“ gehen Ihre Antworten auseinander. Wann war es gut, und wann nicht?
team-talk-choices = Bei „{ $title }“ wählen Sie nicht dasselbe. Worauf stützt sich jede Wahl?
team-talk-low = Sie sind sich einig: „{ $title }“ liegt niedrig. Was würde es eine Stufe höher bringen?
team-talk-high = Sie sind sich einig: „{ $title }“ ist stark. Wie könnten Sie das anderen zeigen?
team-talk-words = Lesen Sie die Antworten zu „{ $title }“ laut vor. Welche sagt es für Sie alle am besten?
team-talk-missing = Wer ist nicht dabei, und was würde diese Person sagen?
team-talk-round = Machen Sie eine Runde: Was sollen die anderen wissen?
team-talk-named = Antworten wir nächstes Mal mit Namen, oder mit mehr Leuten?
team-each = Jeder Punkt ist eine Antwort
team-middle = Die mittlere Hälfte der Antworten
team-late = Kam später
team-foot-unnamed = Ohne Namen: Weniger als fünf Antworten werden nicht gezeigt. Wer weiß, wie jemand schreibt, kann trotzdem raten. Das geht auch, wenn alle dasselbe sagen. Kein Durchschnitt, keine Rangliste.
team-foot-named = Mit Namen, wie vorher gesagt. Kein Durchschnitt, keine Rangliste.
team-keep-how = Möchten Sie einen Satz in Ihren Leitfaden übernehmen? Schreiben Sie seine Nummer, zum Beispiel: reflexion behalten 2
team-kept = Notiert als Worte Ihres Teams: „{ $text }“. Ich schlage sie vor, wo Ihr Leitfaden danach fragt.
team-keep-none = Einen Satz mit der Nummer { $number } gibt es nicht. Schreiben Sie „zeigen“, um sie zu sehen.
team-held = { $name }: { $people ->
    [0] Noch ist niemand fertig
    [one] Es gibt eine Antwort
   *[other] Es gibt { $people } Antworten
}. Ohne Namen zeige ich nichts, wenn es weniger als fünf sind. Wer noch nicht fertig ist, kann bis { $until } weitermachen.
team-held-over = { $name }: Weniger als fünf Menschen haben geantwortet. Ihre Antworten sind gelöscht, und niemand hat sie gesehen. Mit Namen sieht auch ein kleines Team seine Antworten.
team-not-shown = Noch ist nichts zu sehen. Ich warte bis { $until }, oder bis alle fertig sind, die mitmachen.
team-reveal-unknown = Ich weiß nicht, welche Reflexion Sie meinen. Öffnen Sie sie über ihren Link, oder schreiben Sie zum Beispiel: zeigen kx4m7pq
team-read = Alles lesen
team-sheet-how = Für ein Blatt zum Drucken schreiben Sie: reflexion blatt
team-file-name = reflexion
team-picture-sorry = Das Bild konnte nicht erstellt werden. Um alles in Worten zu lesen, schreiben Sie: zeigen { $code }
team-sheet-sorry = Das Blatt konnte nicht erstellt werden. Um zu lesen, was gesagt wurde, schreiben Sie: zeigen { $code }

## Vereinbart

team-agree = Was werden Sie tun? Ein oder zwei Dinge genügen.
team-agree-how = Zum Notieren schreiben Sie: abmachung. Gibt es nichts zu tun, schreiben Sie: abmachung keine
team-tap-agree = Abmachung notieren
team-tap-none = Keine Abmachung
team-agreed = Was wir tun werden:
team-agreed-none = Dieses Mal haben wir nichts vereinbart.
team-agreed-line = { $what } – { $who }, bis zum { $date }{ $state ->
    [open] { "" }
    [taken] : bestätigt
    [done] : erledigt
    [busy] : in Arbeit
   *[changed] : geändert
}
team-agreed-noted = Für Ihr Team notiert:
team-agreed-pass = Wer es tut, bestätigt das in einem eigenen Chat mit mir: { $ways }
team-agreed-type = abmachung { $number }
team-agree-not-yet = Erst zeige ich die Antworten. Dann vereinbaren Sie, was Sie tun.
team-agree-already = Ihr Team hat schon etwas vereinbart. Neu notieren kann es nur, wer das begonnen hat.
team-agree-unknown = Diese Abmachung kenne ich nicht. Schreiben Sie zum Beispiel: abmachung kx4m7pq-1
team-agree-incomplete = Noch ist nichts notiert: Es braucht was, wer und bis wann. Schreiben Sie „antworten“, dann zum Beispiel: ändern 2. Gibt es nichts zu tun: abmachung keine
team-own = { $what } – { $who }, bis zum { $date }. Übernehmen Sie das? Ich erinnere Sie einmal, an diesem Tag.
team-tap-take = Ich übernehme das
team-own-how = Wenn ja, schreiben Sie: abmachung { $number } ja
team-owned = Sie übernehmen das: { $what }. Ich erinnere Sie einmal, am { $date }.
team-owned-by-other = Das hat schon jemand anders übernommen.
team-due = { $who }, heute ist der vereinbarte Tag für: { $what }. Ist es erledigt, in Arbeit oder geändert?
team-due-nobody = Heute ist der vereinbarte Tag für: { $what } ({ $who }). Niemand hat es bestätigt. Ist es erledigt, in Arbeit oder geändert?
team-due-how = Schreiben Sie: abmachung { $number } erledigt – oder in arbeit, oder geändert.
team-tap-done = Erledigt
team-tap-busy = In Arbeit
team-tap-changed = Geändert
team-state-noted = Danke, notiert. Ihr Team sieht es am Anfang der nächsten Reflexion.

## Where a roadmap asks the same

team-ask-all = Alle im Team können das zuerst allein beantworten. Schreiben Sie „reflexion“ und wählen Sie „{ $name }“.
