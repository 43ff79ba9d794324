### Mit einem Link in ein Programm kommen, und was sich dort ändert.

came-first = Willkommen! Hier arbeiten Sie an { $enterprise }, im Programm { $programme }.
came-later = Willkommen! Sie arbeiten jetzt mit anderen an { $enterprise }.
came-coach-sees = Ihr Coach, { $coach }, sieht Ihren Schritt und wann Sie zuletzt geantwortet haben, aber keine Antworten, außer Sie teilen sie.
came-name = Die anderen sehen Ihren Namen: { $name }.
came-own = Was Sie selbst begonnen haben, bleibt Ihres. Tippen Sie „leitfäden“, um dorthin zurückzugehen.
came-another = Jemand kam mit einem Link Ihres Coachs zu { $enterprise }: { $who }. Wissen Sie nicht, wer das ist? Sagen Sie es Ihrem Coach.
came-as-coach = Willkommen, { $name }. Im Programm { $programme } begleiten Sie { $count ->
    [0] noch kein Unternehmen
    [one] ein Unternehmen
   *[other] { $count } Unternehmen
    }. Antworten sehen Sie, wenn sie bestätigt und geteilt sind. Tippen Sie mit / davor:
came-as-administrator = Willkommen. Sie verwalten das Programm { $programme }: { $count ->
    [one] ein Unternehmen
   *[other] { $count } Unternehmen
    }, { $coaches ->
    [one] ein Coach
   *[other] { $coaches } Coachs
    }. Sie sehen, wie weit sie sind, und keine Antworten. Tippen Sie mit / davor:
can-today = { $word } — wer Sie heute braucht
can-card = { $word } { $number } — ein Unternehmen, hier E{ $number }
can-cohort = { $word } — wie weit alle sind, als Bild
can-comment = { $word } { $number } — ein Kommentar zu einer Frage von E{ $number }
can-propose = { $word } { $number } — E{ $number } eine Formulierung vorschlagen
can-nudge = { $word } { $number } — eine kurze Nachricht an E{ $number }, die Sie vorher ansehen
can-meet = { $word } { $number } — ein Treffen mit E{ $number } planen
can-digest = { $word } — den Wochenüberblick ein- oder ausschalten
can-progress = { $word } — wie viele Unternehmen bei welchem Schritt sind
can-announce = { $word } — eine Nachricht an alle im Programm
can-closed = { $word } — Schließtage, an denen ich nicht erinnere
can-page = { $word } — eine Seite zum Lesen und Drucken
tap-today = Heute
tap-progress = Fortschritt
ticket-used = Dieser Link wurde schon benutzt: Bitten Sie { $whom } um einen neuen.
ticket-late = Dieser Link ist zu alt: Bitten Sie { $whom } um einen neuen.
ticket-coach = Ihren Coach, { $coach },
ticket-administrator = die Leitung des Programms
ticket-contact = Geht das nicht? { $contact }
ticket-for-staff = Dieser Link ist für Menschen, die bei { $enterprise } arbeiten. Sie begleiten oder verwalten { $programme }, darum bleibt er für jemand von dort.
ticket-not-for-staff = Dieser Link ist für wer { $programme } begleitet oder verwaltet. Sie arbeiten an Antworten eines Unternehmens, darum bleibt er für jemand anderen.
handed-over = Sie haben einen neuen Coach: { $coach }{ $former ->
    [none] {""}
   *[other] {""}, anstelle von { $former }
    }. { $coach } sieht Ihren Schritt und wann Sie zuletzt geantwortet haben. { $shared ->
    [yes] Was Sie teilen, sieht jetzt { $coach }.
   *[no] Antworten bleiben Ihre, bis Sie sie teilen.
    }{ $former ->
    [none] {""}
   *[other] {""} { $former } sieht nichts mehr.
    }
handed-to-you = { $count ->
    [one] Von jetzt an begleiten Sie auch dieses Unternehmen:
   *[other] Von jetzt an begleiten Sie auch diese { $count } Unternehmen:
    }
handed-to-line = E{ $number } { $enterprise }{ $former ->
    [none] {""}
   *[other] {""}, bisher bei { $former }
    }
handed-on = { $count ->
    [one] Dieses Unternehmen hat einen anderen Coach. Sie sehen es nicht mehr:
   *[other] Diese { $count } Unternehmen haben einen anderen Coach. Sie sehen sie nicht mehr:
    }
handed-on-line = E{ $number } { $enterprise }, jetzt bei { $coach }
tap-card = Ansehen

sheet-title = Zugang zu Fil rouge: { $programme }
sheet-about = Fil rouge stellt kurze Fragen dazu, was sich durch Ihre Arbeit ändert, und fasst Ihre Antworten zusammen. Es ist ein Programm, kein Mensch. Ihr Coach, { $coach }, sieht, wie weit Sie sind, und Antworten erst, wenn Sie sie teilen.
sheet-about-coach = Im Programm { $programme } begleiten Sie { $count ->
    [one] ein Unternehmen
   *[other] { $count } Unternehmen
    }. Mit Fil rouge sehen Sie, wer Sie braucht und was ein Unternehmen mit Ihnen teilt.
sheet-about-administrator = Sie verwalten dieses Programm. Mit Fil rouge sehen Sie, wie weit die Unternehmen sind, ohne ihre Antworten.
sheet-cut = Ein Abschnitt für jede Person: { $count } insgesamt. Schneiden Sie sie auseinander. Jeder gilt einmal.
sheet-scan = Scannen Sie dies mit Ihrem Telefon, und tippen Sie auf Start.
sheet-type = Oder öffnen Sie { $address } und tippen Sie:
sheet-type-alone = Öffnen Sie Fil rouge und tippen Sie:
sheet-until = Gilt einmal, vor dem { $date }.
sheet-qr = QR-Code, der Fil rouge öffnet. Ohne Kamera tippen Sie: { $typed }
