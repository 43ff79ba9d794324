### Die Worte der Selbsteinschätzung für ein Nachbarschaftshaus, in einfachem Deutsch.
### Der Aufbau steht in roadmaps/neighbourhood.yaml. Häuser und Menschen in den Beispielen sind erfunden.

neighbourhood = Ein Blick auf unser Haus
    .about = Zwanzig Fragen für ein Nachbarschaftshaus, in sieben kurzen Teilen. Am Ende haben Sie eine Zusammenfassung für Ihre nächste Hausrunde.

## Phasen, Teile und Karten

neighbourhood-phase-house = Unser Haus
    .about = Zuerst schreiben Sie auf, wer Sie sind, was Sie haben und wer zu Ihnen kommt.
neighbourhood-phase-listen = Zuhören
    .about = Dann halten Sie fest, was die Leute über das Haus sagen, in ihren Worten.
neighbourhood-phase-weigh = Abwägen
    .about = Sie wählen eine Frage und suchen ein paar Zahlen, die bei der Antwort helfen.
neighbourhood-phase-decide = Entscheiden
    .about = Am Ende beantworten Sie Ihre Frage gemeinsam und wählen, was Sie tun.

neighbourhood-sitting-1 = Wer wir sind
    .who = jemand, der das Haus gut kennt
neighbourhood-sitting-2 = Was wir haben, wer kommt
    .who = das Team und eine freiwillige Person
neighbourhood-sitting-3 = Was die Leute sagen
    .who = wer am meisten mit den Gästen spricht
neighbourhood-sitting-4 = Eine Frage, der wir nachgehen
    .who = das ganze Team
neighbourhood-sitting-4-collect = Jetzt sammeln Sie Ihre Zahlen. Die meisten Häuser brauchen dafür { $from } bis { $to } Wochen. Kommen Sie wieder, wann Sie möchten. Oder tippen Sie den Tag, an dem Sie fertig sein wollen.
neighbourhood-sitting-5 = Was wir gefunden haben
    .who = wer die Zahlen aufgeschrieben hat
neighbourhood-sitting-6 = Was wir daraus machen
    .who = Team, Freiwillige und Gäste an einem Tisch
neighbourhood-sitting-7 = Und danach
    .who = wer das Haus leitet

neighbourhood-card-listening = Bevor Sie schreiben, was die Leute denken, fragen Sie heute jemanden von ihnen. Setzen Sie Wasser auf, stellen Sie eine Frage und warten Sie. Was nach der Pause kommt, ist oft das Wichtige.
neighbourhood-card-company = Sie sagten, das Haus ist für Gesellschaft da. Das lässt sich schwer zählen. Ein Tisch, der jeden Dienstag voll ist, ist auch eine Zahl. Ein Stuhl, der leer bleibt, ebenso.
neighbourhood-card-choosing = Sie können nicht alles tun, was Sie gefunden haben. Ein kleiner Schritt, den wirklich jemand geht, ist mehr als eine lange Liste. Was würde ein Gast zuerst merken?
neighbourhood-card-goodbye = Das war es. Hängen Sie Ihre Zusammenfassung eine Woche lang neben die Kaffeemaschine. Sie werden hören, was fehlt.

## Auswahllisten

neighbourhood-set-aims = Wofür wir da sind
    .company = Gesellschaft
    .learning = Lernen
    .help = Praktische Hilfe
    .culture = Kultur
    .voice = Mitsprache im Viertel
neighbourhood-set-roles = Rollen
    .team = Team
    .helper = Freiwillige
    .visitor = Gäste
    .neighbour = Nachbarschaft
    .council = Stadt oder Gemeinde
neighbourhood-set-evidence = Woher wir es wissen
    .own-view = Unsere eigene Sicht
    .heard = Von den Leuten gehört
    .counted = Einmal gezählt
    .counted-twice = Zweimal gezählt

## Unser Haus

neighbourhood-house = Das Haus, in drei kurzen Antworten.
    .title = Das Haus
    .example = Die Linde, offen seit Mai 2011. Wir blicken auf 2025 zurück.
neighbourhood-house-name = Wie heißt Ihr Haus?
    .title = Name
    .example = Die Linde
neighbourhood-house-since = Seit wann ist es offen?
    .title = Offen seit
    .example = Mai 2011
neighbourhood-house-year = Auf welchen Zeitraum blicken Sie zurück?
    .title = Zeitraum
    .hint = Ein ganzes Jahr lässt sich am leichtesten zählen.
    .example = 2025

neighbourhood-area = Wo steht Ihr Haus?
    .title = Wo wir sind
    .example = In einem Vorort, zwischen zwei Schulen.
    .village = In einem Dorf
    .suburb = In einem Vorort
    .town = Mitten in einer Stadt

neighbourhood-aims = Wofür das Haus da ist.
    .title = Wofür
    .example = Gesellschaft und praktische Hilfe.
neighbourhood-aims-which = Wofür ist Ihr Haus vor allem da?
    .title = Ziele
    .hint = Wählen Sie, was ein Gast sagen würde, und nicht, was in der Satzung steht.
    .other = Etwas anderes
neighbourhood-aims-other = Wofür ist es sonst noch da?
    .title = Anderes Ziel
    .example = Gemeinsam Dinge reparieren

neighbourhood-doors = Wie leicht ist es, zum ersten Mal hereinzukommen?
    .title = Leicht hereinzukommen
    .hint = Denken Sie an jemanden, der hier niemanden kennt.
    .example = 2: Die Klingel ist schwer zu finden, und man steht gleich im Büro.
    .low = sehr schwer
    .high = sehr leicht

neighbourhood-means = Was das Haus am Laufen hält.
    .title = Mittel
    .example = 14 Freiwillige, 32 Stunden in der Woche offen. Die Hälfte des Geldes kommt von der Stadt.
neighbourhood-means-helpers = Wie viele Freiwillige halten das Haus am Laufen?
    .title = Freiwillige
    .hint = Zählen Sie alle, die mindestens einmal im Monat geholfen haben.
    .example = 14
    .unit = { $n ->
        [one] freiwillige Person
       *[other] Freiwillige
    }
neighbourhood-means-hours = Wie lange ist das Haus offen?
    .title = Öffnungszeit
    .hint = Zum Beispiel in der Woche; schreiben Sie das dazu.
    .example = { $area ->
        [village] 12 Stunden in der Woche
       *[other] 32 Stunden in der Woche
    }
neighbourhood-means-money = Woher kommt Ihr Geld?
    .title = Geld
    .example = 50 20 10 20
    .council = Stadt oder Gemeinde
    .rent = Vermietung von Räumen
    .gifts = Spenden und Stiftungen
    .kitchen = Küche und Theke

neighbourhood-rooms = Wie gut taugen Ihre Räume für das, was Sie brauchen?
    .title = Räume
    .example = Der Saal 4, die Küche 3, der Ruheraum 1, der Garten 5.
    .low = gar nicht
    .high = sehr gut
    .hall = Saal
    .kitchen = Küche
    .quiet-room = Ruheraum
    .garden = Garten

neighbourhood-groups = Wer kommt und wer kommen könnte. Eine Gruppe nach der anderen.
    .title = Gruppen
    .example = Junge Familien, jede Woche, etwa 25 Personen. Männer über siebzig, selten.
neighbourhood-groups-name = Welche Gruppe kommt in Ihr Haus oder wohnt in der Nähe?
    .title = Gruppe
    .hint = Bitte Gruppen und keine Namen von Menschen. Das ist Nummer { $item }.
    .example = { $item ->
        [one] Junge Familien
       *[other] Männer über siebzig, die allein leben
    }
neighbourhood-groups-come = Wie oft kommen sie?
    .title = Wie oft
    .weekly = Jede Woche
    .monthly = Jeden Monat
    .rarely = Selten oder nie
neighbourhood-groups-many = Wie viele Menschen sind das ungefähr?
    .title = Wie viele
    .example = etwa 25
neighbourhood-groups-barrier = Was hält sie fern, soviel Sie wissen?
    .title = Was sie fernhält
    .example = Sie denken, das Haus sei nur für Familien.
neighbourhood-groups-another = Fügen wir noch eine Gruppe hinzu? Bis jetzt { $count ->
        [one] ist es eine
       *[other] sind es { $count }
    }.
neighbourhood-groups-another-coax = Bis jetzt kommen { $count ->
        [2] beide Gruppen
       *[other] alle { $count } Gruppen
    } jede Woche. Fügen wir eine hinzu, die kaum kommt?

## Zuhören

neighbourhood-heard = Was jede Gruppe über das Haus sagt.
    .title = Was die Leute sagen
    .example = Junge Familien: „Hier stört es niemanden, wenn es laut wird.“ Von den Leuten gehört.
neighbourhood-heard-said = Was sagt diese Gruppe über das Haus: { $of }?
    .title = Sie sagen
    .hint = In ihren Worten. Bitte keine Nachnamen und nichts über die Gesundheit.
    .example = „Hier stört es niemanden, wenn es laut wird.“
neighbourhood-heard-known = Woher wissen Sie das?
    .title = Woher wir es wissen
neighbourhood-heard-wish = Was müsste anders sein, damit sie öfter kommen?
    .title = Ihr Wunsch
    .example = Ein Vormittag mit Kaffee und ohne Kinder.

neighbourhood-focus = Eine Gruppe und eine Veränderung.
    .title = Blickpunkt
    .example = Männer über siebzig, die allein leben: Sie kennen zwei Leute mit Namen.
neighbourhood-focus-group = Welche Gruppe möchten Sie genauer ansehen?
    .title = Gruppe im Blick
neighbourhood-focus-change = Was ist durch das Haus für diese Gruppe anders geworden: { $group }?
    .title = Veränderung
    .hint = Nicht, was Sie getan haben, sondern was anders geworden ist.
    .example = Sie kennen zwei Leute mit Namen und grüßen sie auf der Straße.

neighbourhood-story = Eine Geschichte aus dem Haus, wenn Sie sie erzählen dürfen.
    .title = Geschichte
    .example = Ein Mann ließ hier sein Radio reparieren. Jetzt repariert er donnerstags selbst Radios.
neighbourhood-story-text = Welche Geschichte der letzten Monate ist Ihnen geblieben?
    .title = Geschichte
    .hint = Ändern Sie Namen und Orte. Ein paar Sätze reichen.
    .example = Ein Mann ließ hier sein Radio reparieren. Er blieb zur Suppe. Jetzt repariert er donnerstags selbst Radios.
neighbourhood-story-leave = Wer darf diese Geschichte lesen?
    .title = Wer sie lesen darf
    .everybody = Alle
    .inside = Nur wir im Haus
    .no = Vorerst niemand
neighbourhood-story-photo = Haben Sie ein Bild oder ein Blatt, das dazu passt?
    .title = Bild
    .hint = Keine Gesichter ohne Erlaubnis.
    .example = Ein Foto der Werkbank, ohne Menschen.

neighbourhood-surprise = Was lief anders, als Sie gehofft hatten?
    .title = Die andere Seite
    .hint = Wer das offen sagt, dem glaubt man auch das Übrige eher.
    .example = Zur Lesestunde kam niemand. Wer sie sich gewünscht hatte, arbeitet an diesem Abend.
    .not-seen = Nichts, was uns bisher aufgefallen wäre

## Abwägen

neighbourhood-question = Welche Frage möchten Sie beantworten?
    .title = Unsere Frage
    .hint = Eine Frage reicht. Sie können sie später ändern.
    .example = Wie weit kennen Männer über siebzig durch das Haus mehr Leute in ihrer Straße?
    .how-far = Wie weit trifft das auf diese Gruppe zu ({ $group }): „{ $change }“?
    .in-what-way = Auf welche Weise hat das Haus hierbei geholfen: „{ $change }“?

neighbourhood-fit = Ein kurzer Blick auf Ihre Frage.
    .title = Prüfung der Frage
    .example = Sie ist nützlich und klein genug.
neighbourhood-fit-ticks = Ihre Frage: { $question } Was trifft auf sie zu?
    .title = Trifft auf die Frage zu
    .useful = Die Antwort nützt uns
    .small = Sie ist klein genug
    .fair = Sie ist fair gegenüber den Gästen
neighbourhood-fit-revisit = Das ist noch nicht angekreuzt: { $missing }. Sehen Sie sich die Frage noch einmal an.

neighbourhood-figures = Zahlen, die bei der Antwort helfen.
    .title = Zahlen
    .example = Menschen, die zum ersten Mal kamen, gezählt in Personen.
neighbourhood-figures-name = Was könnten Sie zählen, das etwas über Ihre Frage sagt?
    .title = Zahl
    .example = Menschen, die zum ersten Mal kamen
    .newcomers = Menschen, die zum ersten Mal kamen
    .homework = Kinder, die hier ihre Hausaufgaben fertig machen
    .shifts = Freiwillige, die einen zweiten Dienst übernehmen
    .regulars = Menschen, deren Namen wir kennen
neighbourhood-figures-unit = Worin zählen Sie das?
    .title = Gezählt in
    .people = Personen
    .visits = Besuche
    .hours = Stunden
neighbourhood-figures-another = Gibt es noch eine Zahl? Bis jetzt { $count ->
        [one] ist es eine
       *[other] sind es { $count }
    }.

neighbourhood-values = Was jede Zahl sagt.
    .title = Werte
    .example = 18 von 60 Personen im März 2026. Ein Jahr davor: 11.
neighbourhood-values-value = Wie hoch ist die Zahl jetzt: „{ $of }“?
    .title = Jetzt
    .hint = Sie zählen: { $unit }
    .example = 18
neighbourhood-values-n = Unter wie vielen Menschen haben Sie gezählt?
    .title = Gezählt unter
    .example = 60
    .check-above = Das passt noch nicht. Die Personen in Ihrer Zahl sind hier mitgezählt, darum kann diese Zahl nicht kleiner sein.
neighbourhood-values-date = Wann haben Sie gezählt?
    .title = Datum
    .example = März 2026
neighbourhood-values-earlier = Wie hoch war die Zahl davor?
    .title = Davor
    .hint = Genauso gezählt: { $unit }
    .example = 11
neighbourhood-values-earlier-date = Wann war das?
    .title = Datum davor
    .example = März 2025
    .check-order = Das passt noch nicht. Dieses Datum muss vor dem liegen, das Sie für jetzt angegeben haben.

neighbourhood-strengths = Wie weit sind Sie bei jedem Ziel?
    .title = Wo wir stehen
    .hint = Das ist Ihre eigene Sicht. Niemand vergleicht Häuser.
    .example = Gesellschaft 4, Lernen 2, praktische Hilfe 3, Kultur 1, Mitsprache 2.
    .a1 = nicht begonnen
    .a2 = erste Versuche
    .a3 = unterwegs
    .a4 = läuft gut
    .a5 = andere könnten davon lernen

## Entscheiden

neighbourhood-answer = Lesen Sie gemeinsam, was Sie gefunden haben, und nehmen Sie sich Zeit.
    .title = Antwort
    .example = Meistens ja. Wer zum Essen kam, kennt mehr Leute, als wer zu einem Kurs kam.
neighbourhood-answer-words = Ihre Frage: { $question } Was ist Ihre Antwort?
    .title = Unsere Antwort
    .hint = „Wir wissen es noch nicht“ ist auch eine Antwort, wenn Sie sagen, warum.
    .example = Meistens ja. Wer zum Essen kam, kennt mehr Leute, als wer zu einem Kurs kam.
neighbourhood-answer-there = Wer war dabei, als Sie darüber sprachen?
    .title = Wer dabei war

neighbourhood-steps = Was Sie tun werden, ein Schritt nach dem anderen.
    .title = Schritte
    .example = Ein Kaffeevormittag ohne Programm. Mira, bis Juni 2026.
neighbourhood-steps-what = Was werden Sie tun?
    .title = Schritt
    .example = Ein Kaffeevormittag ohne Programm
neighbourhood-steps-who = Wer kümmert sich darum?
    .title = Wer
    .hint = Ein Vorname oder eine Rolle reicht.
    .example = Mira
neighbourhood-steps-by = Bis wann?
    .title = Bis wann
    .example = Juni 2026
neighbourhood-steps-another = Gibt es noch einen Schritt? Bis jetzt { $count ->
        [one] ist es einer
       *[other] sind es { $count }
    }.

neighbourhood-partner = Arbeiten Sie mit einem anderen Haus in der Nähe zusammen?
    .title = Andere Häuser
    .example = Ab und zu: Wir leihen einander Tische.
    .close = Ja, eng
    .now-and-then = Ab und zu
    .not-yet = Noch nicht
neighbourhood-partner-first-call = Dann ist ein Anruf ein guter Anfang. Fragen Sie, was dort letztes Jahr schiefging. Das spart Ihnen ein Jahr.

neighbourhood-again = Wann sehen Sie sich das wieder an?
    .title = Nächster Blick
    .example = März 2027

## Zusammenfassung

neighbourhood-summary-cover = Unser Haus auf einen Blick
    .missing = Wofür das Haus da ist, ist noch nicht notiert. Danach fragt der erste Teil.
neighbourhood-summary-cover-aims = Dafür ist unser Haus vor allem da: { $aims }.
neighbourhood-summary-cover-year = Wir blicken auf diesen Zeitraum zurück: { $year }.
neighbourhood-summary-cover-since = Offen ist das Haus seit: { $since }.
neighbourhood-summary-cover-place = { $where ->
    [village] Das Haus steht in einem Dorf.
    [suburb] Das Haus steht in einem Vorort.
   *[town] Das Haus steht mitten in einer Stadt.
    }

neighbourhood-summary-house = Was uns am Laufen hält
    .missing = Die Mittel des Hauses sind noch nicht notiert. Danach fragt der zweite Teil.
    .note = Zahlen mit „etwa“ davor sind geschätzt.
neighbourhood-summary-house-helpers = So viele halten das Haus am Laufen: { $helpers }.
neighbourhood-summary-house-hours = Öffnungszeit: { $hours }.
neighbourhood-summary-house-money = Unser Geld kommt von hier: { $money }.
neighbourhood-summary-house-doors = Wie leicht man hereinkommt, nach unserer Sicht: { $doors } von 5.
neighbourhood-summary-house-rooms = Wie gut die Räume taugen, von 1 bis 5: { $rooms }.

neighbourhood-summary-groups = Wer kommt
    .missing = Es sind noch keine Gruppen notiert. Danach fragt der zweite Teil.
neighbourhood-summary-groups-groups = Wir haben { $count ->
    [one] eine Gruppe
   *[other] { $count } Gruppen
    } genannt. { $sum ->
    [0] Wie viele Menschen das sind, wurde nicht notiert.
    [one] Soweit notiert, ist das eine Person.
   *[other] Soweit notiert, sind das zusammen { $sum } Personen.
    }
neighbourhood-summary-groups-barrier = Was diese Gruppe fernhält, nach unserer Sicht: { $group } – „{ $barrier }“

neighbourhood-summary-voices = Was die Leute sagen
    .missing = Was die Leute sagen, ist noch nicht notiert. Danach fragt der Schritt Zuhören.
neighbourhood-summary-voices-said = Über das Haus, von dieser Gruppe: { $group } – „{ $said }“
neighbourhood-summary-voices-wish = Was diese Gruppe öfter herbringen würde: { $group } – „{ $wish }“
neighbourhood-summary-voices-story = Eine Geschichte aus dem Haus: „{ $story }“
neighbourhood-summary-voices-photo = Zur Geschichte gehört: { $photo }.
neighbourhood-summary-voices-collected = Eine Geschichte wurde gesammelt. Sie steht hier nicht. Wer sie lesen darf: { $leave }.

neighbourhood-summary-question = Unsere Frage und unsere Antwort
    .missing = Es gibt noch keine Frage. Sie wird im Schritt Abwägen gewählt.
neighbourhood-summary-question-question = { $question }
neighbourhood-summary-question-path = { $group } → „{ $change }“
neighbourhood-summary-question-answer = Unsere Antwort: „{ $answer }“ Wer dabei war: { $there }.
neighbourhood-summary-question-answer-not-yet = Es gibt noch keine Antwort. Sie wird im Schritt Entscheiden gegeben.

neighbourhood-summary-figures = Was wir gezählt haben
    .missing = Es gibt noch keine Zahlen. Danach fragt der Schritt Abwägen.
    .before = Davor
    .now = Jetzt
neighbourhood-summary-figures-first-count = Wo nichts für davor steht, ist es eine erste Zählung.

neighbourhood-summary-strengths = Selbsteinschätzung: wie weit wir sind
    .missing = Wie weit wir sind, ist noch nicht notiert. Danach fragt der Schritt Abwägen.

neighbourhood-summary-surprise = Die andere Seite
    .missing = Was anders lief, ist noch nicht notiert. Danach fragt der Schritt Zuhören.
neighbourhood-summary-surprise-surprise = Was anders lief, als wir gehofft hatten: „{ $surprise }“

neighbourhood-summary-plan = Was wir tun werden
    .missing = Es gibt noch keine Schritte. Sie werden im Schritt Entscheiden gewählt.
neighbourhood-summary-plan-partner = { $partner ->
    [close] Wir arbeiten eng mit einem anderen Haus in der Nähe zusammen.
    [now-and-then] Ab und zu arbeiten wir mit einem anderen Haus in der Nähe zusammen.
   *[not-yet] Wir arbeiten noch nicht mit einem anderen Haus in der Nähe zusammen.
    }
neighbourhood-summary-plan-again = Das sehen wir uns wieder an: { $again }.

neighbourhood-summary-open = Wie dies entstanden ist
    .missing = Es wurde noch nichts beantwortet.
neighbourhood-summary-open-made = Diese Zusammenfassung hat das Haus aus eigenen Antworten gemacht. Niemand hat Punkte vergeben.
