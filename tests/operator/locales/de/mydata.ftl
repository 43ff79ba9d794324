mydata-heading = Das bewahre ich über Sie auf, vom { $first } bis { $last }:
mydata-count-answers = { $answers ->
    [0] Noch keine Antworten
    [one] Eine Antwort
   *[other] { $answers } Antworten
    } in { $conversations ->
    [one] einem Fahrplan
   *[other] { $conversations } Fahrplänen
    }
mydata-count-earlier = { $count ->
    [one] Eine frühere Antwort, die Sie geändert haben
   *[other] { $count } frühere Antworten, die Sie geändert haben
    }
mydata-count-files = { $count ->
    [one] Eine Datei
   *[other] { $count } Dateien
    }
mydata-count-messages = { $count ->
    [one] Eine Nachricht zwischen Ihnen und mir
   *[other] { $count } Nachrichten zwischen Ihnen und mir
    }
mydata-count-choices = { $count ->
    [one] Eine Änderung dessen, was Sie erlauben
   *[other] { $count } Änderungen dessen, was Sie erlauben
    }
mydata-count-requests = { $count ->
    [one] Eine Anfrage an die Verantwortlichen
   *[other] { $count } Anfragen an die Verantwortlichen
    }
mydata-count-teams = { $count ->
    [one] Ein Teamgespräch
   *[other] { $count } Teamgespräche
    }
mydata-count-letters = { $count ->
    [one] Eine Nachricht zwischen Ihnen und einem Coach
   *[other] { $count } Nachrichten zwischen Ihnen und einem Coach
    }
mydata-count-nudges = { $count ->
    [one] Eine Erinnerung, geschickt oder geplant
   *[other] { $count } Erinnerungen, geschickt oder geplant
    }
mydata-readers-heading = Das können lesen:
mydata-reader-you = Sie.
mydata-reader-participant = { $count ->
    [one] Eine Person, die an denselben Antworten arbeitet.
   *[other] { $count } Personen, die an denselben Antworten arbeiten.
    }
mydata-reader-facilitator = { $count ->
    [one] Eine Person, die Ihr Team begleitet.
   *[other] { $count } Personen, die Ihr Team begleiten.
    }
mydata-reader-coach = { $count ->
    [one] Ihr Coach: Ihr Stand; Antworten nur, wenn Sie teilen.
   *[other] { $count } Coaches: Ihr Stand; Antworten nur, wenn Sie teilen.
    }
mydata-reader-administrator = { $count ->
    [one] Wer Ihr Programm verwaltet: Stand von Gruppen.
   *[other] { $count } in der Verwaltung: Stand von Gruppen.
    }
mydata-reader-other = { $count ->
    [one] Eine Person mit einer anderen Rolle ({ $role }).
   *[other] { $count } Personen mit einer anderen Rolle ({ $role }).
    }
mydata-reader-team = { $count ->
    [one] Jemand aus demselben Teamgespräch mit Namen.
   *[other] { $count } Personen aus denselben Teamgesprächen mit Namen.
    }
mydata-reader-responsible = { $name }, nur mit einem Grund, der notiert wird.
mydata-reader-operator = Wer diesen Assistenten betreibt, nur mit einem Grund, der notiert wird.
mydata-read = { $count ->
    [0] Bisher hat es niemand sonst geöffnet.
    [one] Jemand anders hat es einmal geöffnet. Die Seite sagt, wann und warum.
   *[other] Andere haben es { $count } Mal geöffnet. Die Seite sagt, wann und warum.
    }
mydata-kept-months = { $months ->
    [one] Es bleibt einen Monat nach Ihrer letzten Nachricht.
   *[other] Es bleibt { $months } Monate nach Ihrer letzten Nachricht.
    }
mydata-kept = Es gibt kein Enddatum. Es bleibt, bis Sie es löschen lassen.
mydata-coming = Ich mache Ihre Dateien. In einer Minute haben Sie sie.
mydata-caption-page = Alles, was ich über Sie aufbewahre, als Seite zum Lesen.
mydata-caption-data = Dasselbe als Daten für andere Programme, mit Ihren Dateien.
mydata-caption-more = Weitere Dateien von Ihnen: Teil { $part } von { $parts }.
mydata-not-made = Ihre Datei ließ sich gerade nicht machen. Nichts ist verloren. Fragen Sie später noch einmal.
mydata-file-name = meine-daten
mydata-file-answers = antworten
mydata-file-folder = dateien
mydata-title = Alles, was über Sie aufbewahrt wird
mydata-intro = Sie wollten alles haben, was über Sie aufbewahrt wird. Es steht auf dieser Seite. In einer ZIP-Datei steht dasselbe für andere Programme. Zeiten sind Weltzeit (UTC).
mydata-contents = Auf dieser Seite
mydata-nothing = Nichts.
mydata-you = Über Sie
mydata-id = Ihre Nummer hier
mydata-since = Bekannt seit
mydata-seen = Zuletzt gehört
mydata-quiet = Keine Erinnerungen vor
mydata-address = Woher Sie schreiben
mydata-gone = { $address } (nicht erreichbar seit { $date })
mydata-language = Sprache
mydata-reminders = Was noch kommt
mydata-reminder = Am { $date }: { $topic }
mydata-topic-collected = ich frage, ob Ihre Daten gesammelt sind
mydata-topic-quiet = die Pause, um die Sie baten, ist zu Ende
mydata-topic-nudge = eine Erinnerung, die auf ihren Moment wartet
mydata-topic-nudge-look = ich schaue, ob es etwas zu erinnern gibt
mydata-topic-digest = die Zeilen der Woche
mydata-topic-over = alles über Sie wird gelöscht, außer Sie schreiben vorher
mydata-readers = Wer das lesen kann
mydata-trail = Wer es gelesen hat
mydata-trail-none = Bisher hat es niemand sonst geöffnet.
mydata-when = Wann
mydata-who = Wer
mydata-what = Was
mydata-why = Warum
mydata-role-participant = jemand aus Ihrem Team
mydata-role-facilitator = jemand, der Ihr Team begleitet
mydata-role-group = Ihr Team, in der Gruppe
mydata-role-coach = ein Coach
mydata-role-administrator = jemand von der Verwaltung
mydata-role-operator = { $name }, betreibt diesen Assistenten
mydata-action-read = gelesen: { $what }
mydata-action-change = geändert: { $what }
mydata-action-export = kopiert: { $what }
mydata-action-erase = gelöscht: { $what }
mydata-object-answers = Ihre Antworten
mydata-object-attachments = Ihre Dateien
mydata-object-remarks = Ihre Bemerkungen zu Fragen
mydata-object-summary = Ihre Zusammenfassung
mydata-object-team-after-reveal = was Sie für ein Team geantwortet haben
mydata-object-progress = wie weit Sie sind
mydata-object-letters = die Nachrichten zwischen Ihnen und Ihrem Coach
mydata-object-meetings = Ihre Gespräche
mydata-object-agreements = was Sie vereinbart haben
mydata-object-nudges = was Ihnen geschickt wurde
mydata-object-person = alles über Sie
mydata-object-consents = was Sie erlauben
mydata-object-requests = eine Anfrage von Ihnen
mydata-switches = Was Sie erlauben
mydata-switches-none = Sie haben noch nichts erlaubt oder abgelehnt. Alles, was Ihre Erlaubnis braucht, ist aus.
mydata-purpose-reminders = Erinnerungen
mydata-purpose-naming = Ihren Namen nennen
mydata-purpose-quotes = Ihre Worte zitieren
mydata-purpose-voice = Sprachnachrichten
mydata-on = { $purpose }: an, seit { $date }
mydata-off = { $purpose }: aus, seit { $date }
mydata-was-on = { $date }: eingeschaltet
mydata-was-off = { $date }: ausgeschaltet
mydata-shown = Was Ihnen gezeigt wurde
mydata-notice = Der Hinweis, den Sie zuletzt gesehen haben, vom { $date }
mydata-requests = Was Sie verlangt haben
mydata-kind-object = Sie haben widersprochen
mydata-request-open = Verlangt am { $date }. Zu erledigen bis { $due }.
mydata-request-settled = Verlangt am { $date }. Erledigt am { $settled }.
mydata-conversation = { $title }
mydata-conversation-round = { $title }, Runde { $round }
mydata-opened = Begonnen am { $date }.
mydata-opened-colleague = Jemand aus Ihrem Team hat das am { $opened } begonnen. Sie kamen am { $date } dazu.
mydata-other = Anderes
mydata-reviews = Bestätigte Listen
mydata-confirmed = bestätigt
mydata-answer = Antwort { $number }, { $date }
mydata-answer-colleague = Antwort { $number }, { $date }, von jemandem aus Ihrem Team
mydata-typed = Getippt: „{ $words }“
mydata-mark-estimate = Schätzung
mydata-mark-strong = starke Worte
mydata-mark-deed = erzählt, was getan wurde
mydata-before = Was vorher hier stand
mydata-status-skipped = übersprungen
mydata-status-unknown = noch nicht bekannt
mydata-status-colleague = jemand anderen gefragt
mydata-status-withdrawn = von der Liste genommen
mydata-status-objected = falsch genannt und nirgends gezeigt
mydata-status-carried = mitgebracht, noch zu bestätigen: { $value }
mydata-status-beside = neben der Antwort einer anderen Person aufgehoben: { $value }
mydata-status-aside = aufbewahrt, aber keine Antwort
mydata-aside = Worte, die keine Antwort waren
mydata-remarks = Was Ihnen nicht klar war
mydata-in-session = Das haben Sie für ein Team geantwortet.
mydata-teams = Gemeinsam als Team
mydata-teams-note = Ihr eigener Teil, wie er jetzt steht. Was andere gesagt haben, gehört ihnen. Antworten ohne Namen führen zu niemandem, sobald sie gezeigt sind; darum stehen sie nicht hier.
mydata-part = { $title }: Sie nehmen teil seit { $date }
mydata-part-named = Mit Namen: Sie stehen dort als { $name }.
mydata-part-unnamed = Ohne Namen: Ihr Name wird nicht gezeigt.
mydata-part-joined = Sie haben noch nicht alles beantwortet.
mydata-part-done = Sie haben alles beantwortet.
mydata-part-late = Sie haben alles beantwortet, als die anderen schon gezeigt waren.
mydata-stands-draft = Es hat noch nicht begonnen.
mydata-stands-open = Noch sieht niemand die Antworten.
mydata-stands-revealed = Die Zeit ist um; andere können noch ergänzen.
mydata-stands-closed = Es ist vorbei.
mydata-stands-ended = Es wurde beendet, und nichts wurde gezeigt.
mydata-deadline = Zeit zum Antworten: bis { $date }.
mydata-began = { $title }: Sie haben dies begonnen am { $date }
mydata-session-named = Mit Namen.
mydata-session-unnamed = Ohne Namen.
mydata-agreed = Vereinbart: { $what }, bis { $by }.
mydata-took-on = Sie übernehmen: { $what }, bis { $by }
mydata-took-on-as = Als { $who }, am { $date }.
mydata-state-open = Noch hat es niemand übernommen.
mydata-state-taken = Übernommen.
mydata-state-done = Erledigt.
mydata-state-busy = In Arbeit.
mydata-state-changed = Geändert.
mydata-programmes = In einem Programm
mydata-programmes-note = Ihr Teil an Programmen, mit einem Coach. Was andere dem Coach schrieben, steht bei ihnen.
mydata-enterprise = Sie arbeiten an der Akte von { $name } (E{ $number }).
mydata-programme = Das Programm: { $name }. Sein Fahrplan: { $title }.
mydata-coaching = Sie begleiten Betriebe, als { $name }.
mydata-digest-on = Sie bekommen die Zeilen der Woche.
mydata-digest-off = Sie verzichten auf die Zeilen der Woche.
mydata-administering = Sie verwalten dieses Programm, seit dem { $date }.
mydata-arrival = Sie kamen über einen Link, am { $date }.
mydata-shares = Was Ihr Coach sehen darf
mydata-share-on = { $date }: bestätigte Antworten, von da an
mydata-share-off = { $date }: keine Antworten mehr
mydata-share-kept = { $date }: nicht „{ $prompt }“
mydata-share-again = { $date }: wieder „{ $prompt }“
mydata-by-colleague = von jemand anderem gewählt
mydata-letters = Zwischen Ihnen und Ihrem Coach
mydata-letter-ask = Sie fragten
mydata-letter-reply = { $author ->
    [you] Sie antworteten
   *[other] Ihr Coach antwortete
    }
mydata-letter-comment = { $author ->
    [you] Sie merkten an
   *[other] Ihr Coach merkte an
    }
mydata-letter-proposal = { $author ->
    [you] Sie schlugen diese Worte vor
   *[other] Ihr Coach schlug diese Worte vor
    }
mydata-sent-along = Mitgeschickt:
mydata-meetings = Gespräche, und was vereinbart wurde
mydata-meeting-planned = geplant
mydata-meeting-held = geführt
mydata-meeting-cancelled = abgesagt
mydata-agreed-by-coach = Durch den Coach.
mydata-agreed-by-participant = Durch Sie und die anderen.
mydata-agreed-open = Noch zu tun.
mydata-agreed-done = Erledigt.
mydata-agreed-busy = Im Gang.
mydata-agreed-changed = Geändert.
mydata-nudges = Was ich von mir aus schicke
mydata-nudge-to-you = { $author ->
    [coach] Von Ihrem Coach:
   *[other] Eine Erinnerung an Sie:
    }
mydata-nudge-to-colleague = Eine Nachricht, die Sie jemandem schickten:
mydata-nudge-draft = noch nicht geschickt
mydata-nudge-planned = geplant
mydata-nudge-sent = geschickt
mydata-nudge-dropped = weggelassen
mydata-nudge-refused = nicht geschickt
mydata-why-blocked = (Sie waren nicht zu erreichen)
mydata-why-stopped = (Sie sagten stopp)
mydata-why-no-leave = (Sie wünschten keine Erinnerungen)
mydata-why-paused = (Sie wünschten eine Pause)
mydata-why-night = (es war Abend, oder früh)
mydata-why-weekend = (es war Wochenende)
mydata-why-holiday = (es war Feiertag)
mydata-why-closed = (es war ein Schließtag)
mydata-why-away = (Sie waren abwesend)
mydata-why-asked = (ich hatte Sie gerade etwas gefragt)
mydata-why-unanswered = (zwei andere blieben ohne Antwort)
mydata-why-day = (eine am Tag genügt)
mydata-why-week = (zwei in der Woche genügen)
mydata-why-month = (sechs im Monat genügen)
mydata-why-late = (es wäre zu spät gekommen)
mydata-why-done = (es war getan, oder anders)
mydata-rhythm = Wann Sie erinnert werden möchten
mydata-rhythm-at = { $weekday ->
    [0] Montags
    [1] Dienstags
    [2] Mittwochs
    [3] Donnerstags
    [4] Freitags
    [5] Samstags
   *[other] Sonntags
    } um { $hour }. Land: { $country }.
mydata-leave = Abwesend: { $first } bis { $last }
mydata-broadcasts = Nachrichten an das ganze Programm
mydata-broadcast-yours = Sie schrieben:
mydata-broadcast-got = Sie bekamen:
mydata-broadcast-not = Eine Nachricht, die Sie nicht erreichte.

mydata-files = Ihre Dateien
mydata-name = Name
mydata-type = Art
mydata-size = Größe
mydata-place = In der ZIP-Datei
mydata-gone-file = nicht mehr da
mydata-bytes = { $count } Byte
mydata-messages = Nachrichten zwischen Ihnen und mir
mydata-messages-note = Meine Nachrichten bleiben eine Weile, damit jede einmal ankommt. Was Sie schrieben, steht bei Ihren Antworten. Hier steht es nur, wenn ich es nicht verarbeiten konnte.
mydata-from-you = Sie
mydata-from-us = Fil rouge
mydata-arrived = öffnete das Gespräch
mydata-tapped = getippt: { $label }
mydata-sent-file = schickte eine Datei: { $name }
mydata-unsent = (kam nicht bei Ihnen an)
mydata-waiting = (noch nicht verarbeitet)
mydata-made-with = Gemacht mit Fil rouge. Nicht auf dieser Seite: Passwörter, denn es gibt keine, und was andere betrifft.
