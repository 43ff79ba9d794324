### Was ein Betrieb seinem Coach zeigt.

word-share-on = an, ja
word-share-off = aus, nein

programme-none = Sie haben hier keinen Coach.

share-is-off = Nichts von Ihren Antworten ist mit { $coach } geteilt, Ihrem Coach. Wie weit Sie sind, ist zu sehen; von den Antworten kein Wort.
share-is-on = Seit dem { $since } sind Ihre Antworten mit { $coach } geteilt, Ihrem Coach. { $count ->
        [0] Noch ist nichts zu sehen, denn nichts ist bestätigt.
        [one] Eine Antwort ist zu sehen.
       *[other] { $count } Antworten sind zu sehen.
    }
share-what =
    Wenn Sie teilen, sieht { $coach } die Antworten von { $enterprise }, die Sie am Ende eines Teils bestätigt haben. Spätere folgen, sobald Sie sie bestätigen.
    Nie zu sehen: was nicht bestätigt ist, was Sie zurückhalten, Namen von Menschen, und Worte, die niemand freigegeben hat.
    Wer an diesen Antworten arbeitet, kann das ändern. Die anderen erfahren es.
share-how-on = Um zu teilen, tippen Sie: /teilen an
share-how-off = Um aufzuhören, tippen Sie: /teilen aus. Um eine Frage zurückzuhalten: /zurückhalten und die Nummer einer Antwort, zum Beispiel: /zurückhalten 12
share-kept-heading = Vor { $coach } zurückgehalten:
share-kept = • { $title }
share-told-on = Ab jetzt sind Ihre bestätigten Antworten mit { $coach } geteilt, Ihrem Coach. Das hat { $who } eingeschaltet. /gesehen zeigt genau, was zu sehen ist; /teilen ändert es.
share-told-off = Ihre Antworten sind nicht mehr mit { $coach } geteilt. Das hat { $who } ausgeschaltet.

tap-share = Teilen
tap-share-on = Teilen
tap-share-off = Nicht mehr teilen
tap-seen = Mein Coach sieht
tap-withhold = Wieder zurückhalten
tap-free = Wieder freigeben

withhold-how = Tippen Sie /zurückhalten und die Nummer einer Antwort, zum Beispiel: /zurückhalten 12. Alles zu dieser Frage bleibt dann bei Ihnen. Dasselbe noch einmal gibt es wieder frei.
withhold-unknown = Es gibt keine Antwort { $number } zum Zurückhalten. Tippen Sie „Antworten“, um die Nummern zu sehen.
withheld = „{ $title }“ bleibt bei Ihnen. { $coach } sieht nichts von dieser Frage. Um es freizugeben, tippen Sie: /zurückhalten { $number }
withheld-no-more = „{ $title }“ ist wieder frei. Wenn Sie teilen, sieht { $coach } es, sobald es bestätigt ist.
withhold-told = „{ $title }“ wird vor { $coach } nicht mehr zurückgehalten. Das hat { $who } geändert. /gesehen zeigt genau, was zu sehen ist.

seen-none = Hier gibt es nichts zu zeigen: Sie haben keinen Coach, und Sie begleiten diesen Betrieb nicht.
seen-nobody = Aus diesem Betrieb hat noch niemand angefangen.
seen-off = { $coach } sieht keine Antworten von { $enterprise } (E{ $number }): Sie sind nicht geteilt.
seen-empty = { $coach } sieht noch keine Antworten von { $enterprise } (E{ $number }). Eine Antwort ist zu sehen, sobald sie am Ende ihres Teils bestätigt ist.
seen-heading = Was { $coach } von { $enterprise } (E{ $number }) sieht, Seite { $page } von { $pages }
seen-more = Bestätigt und geteilt, sonst nichts. Nächste Seite: /gesehen E{ $number } { $next }
seen-footing = Bestätigt und geteilt, sonst nichts.
seen-in = { $language }
