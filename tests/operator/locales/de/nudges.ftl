### Was wir von uns aus schicken: Erinnerungen, wann sie kommen, und warum eine nicht geht.

nudge-next = Weiter: „{ $title }“, etwa { $minutes ->
        [one] eine Minute
       *[other] { $minutes } Minuten
    }.
nudge-unfinished = Dieser Teil ist angefangen, und deine Antworten sind gespeichert. Du kannst weitermachen, wo du aufgehört hast.

nudge-meeting-before = Am { $when } triffst du deinen Coach. Ein paar Minuten jetzt, und ihr sprecht über das Wichtigste.
nudge-meeting-after = Am { $when } hast du deinen Coach getroffen. Was vereinbart wurde, ist noch frisch: Mach jetzt weiter.
nudge-by-hand = Dein Coach schreibt:

word-weekday-0 = Montag, mo
word-weekday-1 = Dienstag, di
word-weekday-2 = Mittwoch, mi
word-weekday-3 = Donnerstag, do
word-weekday-4 = Freitag, fr
word-weekday-5 = Samstag, sa
word-weekday-6 = Sonntag, so
word-country-0 = Belgien, BE
word-country-1 = Frankreich, FR
word-country-2 = Niederlande, NL

rhythm-is = Erinnerungen kommen am { $weekday } um { $hour }, höchstens eine am Tag, zwei in der Woche und sechs im Monat. Feiertage: { $country }.
rhythm-off = Du wolltest keine Erinnerungen, also kommen keine. Wenn du sie willst, kommen sie am { $weekday } um { $hour }. Feiertage: { $country }.
rhythm-how = Tippe zum Beispiel „/rhythmus Donnerstag 14:00“ oder „/rhythmus Frankreich“.
rhythm-misread = Darin finde ich keinen Tag, keine Stunde und kein Land.
rhythm-closed = Erinnerungen kommen nur an Werktagen, zwischen 8.30 und 18 Uhr.
tap-reminders = Erinnere mich

word-away-none = keine, aus, zurück
word-away-to = -, –, bis
away-how = Tippe zum Beispiel „/abwesend 6. Juli - 20. Juli“.
away-no-days = Du hast keine Tage notiert, an denen du weg bist.
away-heading = Du bist weg:
away-noted = Notiert: An diesen Tagen kommt nichts.
away-line = { $first } bis { $last }
away-footing = Um alle zu streichen, tippe „/abwesend keine“.
away-none = In Ordnung, du bist zurück: Es sind keine Tage mehr notiert.
away-misread = Darin finde ich keine Tage.
away-far = Diese Tage sind vorbei, oder mehr als ein Jahr entfernt.
away-many = Das sind viele Tage. Streich sie zuerst: /abwesend keine

nudge-template-1 = Wie weit seid ihr? Eine kurze Antwort genügt.
nudge-template-2 = Hält euch eine Frage auf? Sagt es mir, dann sehen wir sie uns zusammen an.
nudge-template-3 = Ein Teil ist fast fertig. Schließt ihr ihn diese Woche ab?
nudge-template-4 = Gute Arbeit bis hierher. Wenn es euch passt, ist der nächste Teil bereit.
nudge-no-coach = Nur ein Coach kann einem Unternehmen schreiben. Hast du einen Code als Coach, öffne zuerst diesen Link.
nudge-which = Wem? Tippe „/anstoß“ und die Nummer eines deiner Unternehmen, zum Beispiel: /anstoß 7
nudge-nobody = Von { $name } hat noch niemand begonnen, also ist niemand da.
nudge-offer = Was willst du { $name } schreiben?
nudge-offer-how = Tippe eine Nummer, oder eigene Worte: höchstens { $limit } Zeichen. Zum Aufhören tippe „abbrechen“.
nudge-too-long = Das sind { $length } Zeichen. Sag es in höchstens { $limit }.
nudge-preview = Das wird { $name } lesen:
nudge-nothing = Es ist nichts mehr zu senden. Beginne neu mit /anstoß und einer Nummer.
nudge-goes = Es ist unterwegs zu { $name }.
nudge-refused = Das geht nicht an { $name }.
nudge-at-once = Es geht sofort: Dort ist es { $when }.
nudge-when = Es geht am { $when }, nach ihrer Uhr.
nudge-again = Es kann ab { $when } gehen, nach ihrer Uhr.
tap-send = Senden
tap-write-again = Neu schreiben

nudge-why-blocked = Sie sind nicht zu erreichen: Ihr Chat mit mir ist geschlossen.
nudge-why-stopped = Sie wollten keine Erinnerungen mehr.
nudge-why-no-leave = Sie haben keine Erinnerungen gewünscht.
nudge-why-paused = Sie wollten eine Zeit lang Ruhe.
nudge-why-night = Dort ist es außerhalb der Arbeitszeit.
nudge-why-weekend = Es ist Wochenende.
nudge-why-holiday = Dort ist Feiertag.
nudge-why-closed = Dort ist dann geschlossen.
nudge-why-away = Sie sind weg.
nudge-why-asked = Sie antworten gerade auf eine Frage.
nudge-why-unanswered = Zwei Nachrichten hintereinander blieben ohne Antwort; danach vergehen zehn Tage.
nudge-why-day = Sie hatten heute schon eine Nachricht.
nudge-why-week = Sie hatten diese Woche schon zwei Nachrichten.
nudge-why-month = Sie hatten diesen Monat schon sechs Nachrichten.
nudge-why-late = Bis dahin hätte es keinen Sinn mehr.
nudge-why-done = Es ist schon getan, oder anders geworden.
