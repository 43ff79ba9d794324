### Die Seite im Browser, für Begleitende und Verwaltende; und was im Gespräch darüber gesagt wird.

word-page-close = schließen, abmelden
page-link = Mit diesem Link siehst du deine Seite im Browser: { $link }
    Er gilt einmal, 10 Minuten lang. Drück auf der Seite auf „Hereinkommen“. Du bleibst höchstens 12 Stunden angemeldet. „/page schließen“ meldet dich überall ab.
page-closed = Du bist überall von der Seite abgemeldet. Links, die nicht benutzt wurden, öffnen nichts mehr.
page-not-yours = Die Seite im Browser ist für Begleitende und Verwaltende eines Programms.
page-none = Hier gibt es keine Seite im Browser. Wer diesen Assistenten betreibt, kann sie einschalten.

page-name = Fil rouge
page-skip = Zum Inhalt
page-nav = Seiten
page-leave = Abmelden
page-as-of = So stand es am { $date } um { $time }.
page-again = Lade die Seite neu, um zu sehen, was sich seither änderte.
page-colon = :
page-only-shows = Diese Seite zeigt nur: Was du tun willst, tust du im Gespräch.

page-enter-heading = Hereinkommen
page-enter-about = Du hast im Gespräch um diese Seite gebeten. Dein Link gilt einmal: Drück auf den Knopf, um ihn zu benutzen.
page-enter-button = Hereinkommen
page-enter-own = Tu das auf einem eigenen Gerät. Du bleibst angemeldet, bis du den Browser schließt oder dich abmeldest, und höchstens 12 Stunden.
page-old-heading = Dieser Link öffnet nichts
page-old-about = Er wurde schon benutzt, ist älter als 10 Minuten oder nicht vollständig. Tipp „/page“ im Gespräch für einen neuen.
page-outside-heading = Du bist nicht angemeldet
page-outside-about = Tipp „/page“ in deinem Gespräch mit Fil rouge. Du bekommst einen Link, der dich hierher bringt.
page-outside-again = Bist du gerade erst hereingekommen, in diesem Browser? Dann lade diese Seite neu.
page-often-heading = Versuch es in einer Minute noch einmal
page-often-about = Es gab gerade zu viele Versuche. Dein Link gilt so lange wie vorher.
page-nothing-heading = Hier ist nichts für dich
page-nothing-about = Die Adresse ist nicht vollständig, oder was hier stand, darfst du nicht oder nicht mehr sehen.
page-broken-heading = Das ging nicht
page-broken-about = Es liegt an uns. Versuch es etwas später noch einmal; im Gespräch geht alles weiter.

page-enterprises = Deine Betriebe
page-enterprises-about = Hier siehst du, wie weit jeder Betrieb ist, nicht was er sagte. Was ein Betrieb mit dir teilt, steht auf seiner eigenen Seite.
page-enterprises-none = Du begleitest gerade keinen Betrieb.
page-needs = Wer dich braucht
page-needs-none = Gerade braucht dich niemand.
page-all = Alle Betriebe
page-all-in = { $programme }, nach Nummer
page-column-enterprise = Betrieb
page-column-stands = Wo sie stehen
page-column-last = Letzte Antwort
page-column-meeting = Nächstes Treffen
page-no-meeting = keines
page-last-none = noch keine
page-last-quiet = { $days ->
    [one] vor 1 Arbeitstag
   *[other] vor { $days } Arbeitstagen
    }

page-of-programme = { $number } in { $programme }
page-stands = Wo sie stehen
page-fact-now = Jetzt
page-fact-part = Teil
page-fact-left = Offen gelassen
page-left = { $skipped ->
    [0] nichts übersprungen
    [one] 1 Frage übersprungen
   *[other] { $skipped } Fragen übersprungen
    }, { $open ->
    [0] nichts nachzusehen
    [one] 1 noch nachzusehen oder zu erfragen
   *[other] { $open } noch nachzusehen oder zu erfragen
    }
page-meeting = Nächstes Treffen
page-meeting-none = Es ist kein Treffen geplant.
page-brief-to = Was du vorbereiten kannst
page-agreed = Vereinbart
page-agreed-by = { $who ->
    [coach] du
   *[other] sie
    }, bis { $date }
page-letters = Was sie dir schrieben
page-letters-about = Nur was auf dich wartet. Du antwortest im Gespräch, zum Beispiel mit „/reply { $letter }“.
page-letters-none = Nichts wartet auf eine Antwort.
page-letter-head = Nachricht { $letter }, { $date }, von { $who }
page-letter-title = Zu: { $title }
page-shared = Was sie mit dir teilen
page-shared-about = Das haben sie bestätigt und teilen es mit dir. Sie sehen dasselbe in ihrem Gespräch („/seen“), und auch, dass du es gelesen hast.
page-shared-off = Sie teilen keine Antworten mit dir. Nur sie können das ändern, in ihrem Gespräch („/share“).
page-shared-empty = Sie teilen mit dir, aber es gibt noch keine Antwort, die sie bestätigt und nicht zurückgehalten haben.
page-not-begun = Hier hat noch niemand begonnen.
page-back = Alle deine Betriebe

page-brief-none = Es gibt nichts, wovon du ausgehen kannst: Sie teilen keine Antworten mit dir oder haben noch keine bestätigt.
page-brief-back = Zurück zu { $enterprise }
page-sources = { $count ->
    [one] (Antwort { $numbers })
   *[other] (Antworten { $numbers })
    }

page-parts = Zu diesem Programm
page-progress = Wie weit sie sind
page-figures = Zahlen
page-questions = Fragen
page-column-step = Schritt
page-column-count = Betriebe
page-column-stalled = Stehen still
page-column-question = Frage
page-column-said = Was sie sagten
page-column-day = Stand
page-column-people = Menschen
page-column-time = Zeit
page-column-skipped = Übersprungen
page-column-corrected = Verbessert
page-column-stopped = Hier aufgehört
page-steps = { $first } bis { $last }
page-untold = wird nicht gesagt
page-untimed = nicht bekannt
page-progress-few = Es sind weniger als fünf Betriebe. Darum steht hier nicht, wie weit sie sind.
page-progress-count = { $count } Betriebe.
page-progress-stalled = { $count ->
    [0] Keiner von ihnen ist seit zehn Arbeitstagen ohne Antwort.
    [one] Einer von ihnen ist seit zehn Arbeitstagen ohne Antwort.
   *[other] { $count } von ihnen sind seit zehn Arbeitstagen ohne Antwort.
    }
page-progress-untold = Wie viele stillstehen, wird nicht gesagt: Es würde etwas über weniger als fünf Betriebe sagen.
page-progress-caption = Betriebe bei jedem Schritt.
page-progress-caption-stalled = Stillstehen heißt: seit zehn Arbeitstagen keine Antwort.
page-progress-merged = Schritte mit weniger als fünf Betrieben stehen zusammen. Hier stehen keine Antworten und keine Namen.
page-figures-about = Was fünf Betriebe oder mehr bestätigt und geteilt haben, wie es zuletzt gesagt wurde. Im Gespräch macht „/progress figures“ die Zahlen neu. Eine Zahl ändert sich erst, wenn fünf Betriebe oder mehr etwas anderes sagen.
page-figures-none = Es gibt noch keine Zahlen. „/progress figures“ im Gespräch macht sie. Über weniger als fünf Betriebe, die eine Antwort bestätigt und geteilt haben, wird nichts gesagt.
page-figures-caption = In der Reihenfolge des Fahrplans, ohne Summen und ohne Namen
page-figures-untold = { $count ->
    [one] Eine Frage hat keine Zahl: Weniger als fünf haben geantwortet, oder zu wenige Antworten haben sich geändert.
   *[other] { $count } Fragen haben keine Zahl: Weniger als fünf haben geantwortet, oder zu wenige Antworten haben sich geändert.
    }
page-files = Diese Zahlen als Dateien
page-files-about = Dieselben Zahlen, mit einem Codebuch, das sagt, was jede davon ist.
page-questions-about = Fragen, die zehn Menschen oder mehr sahen, und nichts von dem, was jemand antwortete. „Ansehen“ steht, wo es mit einer Frage mehr als doppelt so schlecht geht wie sonst.
page-questions-none = Noch keine Frage wurde von zehn Menschen gesehen. Vorher wird nichts gesagt.
page-questions-caption = In der Reihenfolge des Fahrplans; die Zeit ist die mittlere aller Menschen
page-look = ansehen
