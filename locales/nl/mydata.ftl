### Wat iemand hoort over alles wat over die persoon bewaard is: in het gesprek, en in de bestanden.

## In het gesprek

mydata-heading = Dit bewaar ik over jou, van { $first } tot { $last }:
mydata-count-answers = { $answers ->
    [0] Nog geen antwoorden
    [one] Eén antwoord
   *[other] { $answers } antwoorden
    } in { $conversations ->
    [one] één stappenplan
   *[other] { $conversations } stappenplannen
    }
mydata-count-earlier = { $count ->
    [one] Eén vroeger antwoord dat je gewijzigd hebt
   *[other] { $count } vroegere antwoorden die je gewijzigd hebt
    }
mydata-count-files = { $count ->
    [one] Eén bestand
   *[other] { $count } bestanden
    }
mydata-count-messages = { $count ->
    [one] Eén bericht tussen jou en mij
   *[other] { $count } berichten tussen jou en mij
    }
mydata-count-choices = { $count ->
    [one] Eén keer dat je iets toestond of weigerde
   *[other] { $count } keer dat je iets toestond of weigerde
    }
mydata-count-requests = { $count ->
    [one] Eén verzoek aan wie verantwoordelijk is
   *[other] { $count } verzoeken aan wie verantwoordelijk is
    }
mydata-count-teams = { $count ->
    [one] Eén teamreflectie
   *[other] { $count } teamreflecties
    }
mydata-count-letters = { $count ->
    [one] Eén bericht tussen jou en een coach
   *[other] { $count } berichten tussen jou en een coach
    }
mydata-count-nudges = { $count ->
    [one] Eén herinnering, verstuurd of gepland
   *[other] { $count } herinneringen, verstuurd of gepland
    }
mydata-readers-heading = Deze mensen kunnen het lezen:
mydata-reader-you = Jij.
mydata-reader-participant = { $count ->
    [one] Eén collega die aan dezelfde antwoorden werkt.
   *[other] { $count } collega’s die aan dezelfde antwoorden werken.
    }
mydata-reader-facilitator = { $count ->
    [one] Eén begeleider van je team.
   *[other] { $count } begeleiders van je team.
    }
mydata-reader-coach = { $count ->
    [one] Je coach: je voortgang; antwoorden alleen als je deelt.
   *[other] { $count } coaches: voortgang; antwoorden alleen als je deelt.
    }
mydata-reader-administrator = { $count ->
    [one] Wie je programma beheert: voortgang van groepen.
   *[other] { $count } beheerders: voortgang van groepen.
    }
mydata-reader-other = { $count ->
    [one] Eén persoon met een andere rol ({ $role }).
   *[other] { $count } mensen met een andere rol ({ $role }).
    }
mydata-reader-team = { $count ->
    [one] Eén collega die aan dezelfde teamreflectie met namen deelnam.
   *[other] { $count } collega’s die aan dezelfde teamreflecties met namen deelnamen.
    }
mydata-reader-responsible = { $name }, alleen met een genoteerde reden.
mydata-reader-operator = Wie deze assistent draaiende houdt, alleen met een genoteerde reden.
mydata-read = { $count ->
    [0] Tot nu toe heeft niemand anders het geopend.
    [one] Iemand anders opende het één keer. Op de pagina staat wanneer en waarom.
   *[other] Anderen openden het { $count } keer. Op de pagina staat wanneer en waarom.
    }
mydata-kept-months = { $months ->
    [one] Het blijft bewaard tot één maand na je laatste bericht.
   *[other] Het blijft bewaard tot { $months } maanden na je laatste bericht.
    }
mydata-kept = Er is geen einddatum. Het blijft bewaard tot je het laat wissen.
mydata-coming = Ik maak je bestanden. Binnen een minuut heb je ze.
mydata-caption-page = Alles wat ik over jou bewaar, als pagina om te lezen.
mydata-caption-data = Hetzelfde als gegevens voor andere programma’s, met je bestanden.
mydata-caption-more = Nog bestanden van jou: deel { $part } van { $parts }.
mydata-not-made = Je bestand maken is nu niet gelukt. Er is niets verloren. Vraag je gegevens straks nog eens.

## Namen van bestanden

mydata-file-name = mijn-gegevens
mydata-file-answers = antwoorden
mydata-file-folder = bestanden

## De pagina

mydata-title = Alles wat over jou bewaard is
mydata-intro = Je vroeg alles op wat over jou bewaard is. Het staat op deze pagina. In een zip-bestand staat hetzelfde voor andere programma’s. Dagen en uren zijn in wereldtijd (UTC).
mydata-contents = Op deze pagina
mydata-nothing = Niets.

mydata-you = Over jou
mydata-id = Je nummer hier
mydata-since = Bekend sinds
mydata-seen = Het laatst van jou gehoord
mydata-quiet = Geen herinneringen vóór
mydata-address = Waar je vandaan schrijft
mydata-gone = { $address } (niet te bereiken sinds { $date })
mydata-language = Taal
mydata-reminders = Wat er nog komt
mydata-reminder = Op { $date }: { $topic }
mydata-topic-collected = ik vraag of jullie gegevens verzameld zijn
mydata-topic-quiet = de pauze die je vroeg, is voorbij
mydata-topic-nudge = een herinnering die op haar moment wacht
mydata-topic-nudge-look = ik kijk of er iets is om je aan te herinneren
mydata-topic-digest = het weekoverzicht
mydata-topic-over = alles over jou wordt gewist, tenzij je eerst nog schrijft

mydata-readers = Wie dit kan lezen
mydata-trail = Wie het gelezen heeft
mydata-trail-none = Tot nu toe heeft niemand anders het geopend.
mydata-when = Wanneer
mydata-who = Wie
mydata-what = Wat
mydata-why = Waarom
mydata-role-participant = een collega
mydata-role-facilitator = een begeleider
mydata-role-group = je team, in de groep
mydata-role-coach = een coach
mydata-role-administrator = een beheerder
mydata-role-operator = { $name }, technisch beheerder van deze assistent
mydata-action-read = gelezen: { $what }
mydata-action-change = gewijzigd: { $what }
mydata-action-export = gekopieerd: { $what }
mydata-action-erase = gewist: { $what }
mydata-object-answers = je antwoorden
mydata-object-attachments = je bestanden
mydata-object-remarks = je opmerkingen bij vragen
mydata-object-summary = je samenvatting
mydata-object-team-after-reveal = wat je voor een team antwoordde
mydata-object-progress = hoever je staat
mydata-object-letters = de berichten tussen jou en je coach
mydata-object-meetings = je gesprekken
mydata-object-agreements = wat je afsprak
mydata-object-nudges = wat je gestuurd werd
mydata-object-person = alles over jou
mydata-object-consents = wat je toestaat
mydata-object-requests = een verzoek van jou

mydata-switches = Wat je toestaat
mydata-switches-none = Je hebt nog niets toegestaan of geweigerd. Alles waarvoor dat nodig is, staat uit.
mydata-purpose-reminders = Herinneringen
mydata-purpose-naming = Je naam noemen
mydata-purpose-quotes = Je woorden citeren
mydata-purpose-voice = Spraakberichten
mydata-on = { $purpose }: aan, sinds { $date }
mydata-off = { $purpose }: uit, sinds { $date }
mydata-was-on = { $date }: aangezet
mydata-was-off = { $date }: uitgezet
mydata-shown = Wat er toen stond
mydata-notice = De uitleg die je het laatst zag, van { $date }

mydata-requests = Wat je gevraagd hebt
mydata-kind-object = Je maakte bezwaar
mydata-request-open = Gevraagd op { $date }. Het antwoord komt ten laatste op { $due }.
mydata-request-settled = Gevraagd op { $date }. Afgehandeld op { $settled }.

mydata-conversation = { $title }
mydata-conversation-round = { $title }, ronde { $round }
mydata-opened = Begonnen op { $date }.
mydata-opened-colleague = Een collega begon hiermee op { $opened }. Jij kwam erbij op { $date }.
mydata-other = Andere
mydata-reviews = Lijsten die bevestigd zijn
mydata-confirmed = bevestigd
mydata-answer = antwoord { $number }, { $date }
mydata-answer-colleague = antwoord { $number }, { $date }, van een collega
mydata-typed = Getypt: “{ $words }”
mydata-mark-estimate = schatting
mydata-mark-strong = sterke woorden
mydata-mark-deed = vertelt wat er gedaan is
mydata-before = Wat hier vroeger stond
mydata-status-skipped = overgeslagen
mydata-status-unknown = nog niet bekend
mydata-status-colleague = aan een collega gevraagd
mydata-status-withdrawn = van de lijst gehaald
mydata-status-objected = gemeld als fout, en nergens meer getoond
mydata-status-carried = meegebracht, nog te bevestigen: { $value }
mydata-status-beside = gegeven terwijl ook een collega antwoordde, en ernaast bewaard: { $value }
mydata-status-aside = bewaard, maar geen antwoord
mydata-aside = Tekst die geen antwoord was
mydata-remarks = Wat niet duidelijk was voor jou
mydata-in-session = Dit antwoordde je voor een team.
mydata-teams = Samen stilstaan als team
mydata-teams-note = Jouw eigen deel, zoals het er nu voor staat. Wat anderen zeiden, is van hen. Antwoorden zonder namen leiden naar niemand zodra ze getoond zijn; daarom staan ze hier niet.
mydata-part = { $title }: je doet mee sinds { $date }
mydata-part-named = Met namen: je staat erbij als { $name }.
mydata-part-unnamed = Zonder namen: je naam wordt niet getoond.
mydata-part-joined = Je hebt nog niet alles beantwoord.
mydata-part-done = Je hebt alles beantwoord.
mydata-part-late = Je hebt alles beantwoord, toen de antwoorden van de anderen al getoond waren.
mydata-stands-draft = Het is nog niet begonnen.
mydata-stands-open = Nog niemand ziet de antwoorden.
mydata-stands-revealed = De tijd is om; anderen kunnen nog aanvullen.
mydata-stands-closed = Het is voorbij.
mydata-stands-ended = Het werd stopgezet, en er is niets getoond.
mydata-deadline = Tijd om te antwoorden: tot { $date }.
mydata-began = { $title }: jij begon hiermee op { $date }
mydata-session-named = Met namen.
mydata-session-unnamed = Zonder namen.
mydata-agreed = Afgesproken: { $what }, tegen { $by }.
mydata-took-on = Jij nam op je: { $what }, tegen { $by }
mydata-took-on-as = Als { $who }, op { $date }.
mydata-state-open = Nog niemand nam het op zich.
mydata-state-taken = Bevestigd.
mydata-state-done = Gedaan.
mydata-state-busy = Bezig.
mydata-state-changed = Veranderd.

mydata-programmes = In een programma
mydata-programmes-note = Wat jij deed in programma’s, met een coach. Wat collega’s aan de coach schreven, staat bij hen.
mydata-enterprise = Je werkt mee aan de antwoorden van { $name } (E{ $number }).
mydata-programme = Het programma: { $name }. Het stappenplan: { $title }.
mydata-coaching = Je begeleidt ondernemingen, als { $name }.
mydata-digest-on = Je krijgt het weekoverzicht.
mydata-digest-off = Je krijgt geen weekoverzicht.
mydata-administering = Je beheert dit programma, sinds { $date }.
mydata-arrival = Je kwam binnen met een link, op { $date }.
mydata-shares = Wat je coach mag zien
mydata-share-on = { $date }: bevestigde antwoorden, vanaf dan
mydata-share-off = { $date }: geen antwoorden meer
mydata-share-kept = { $date }: “{ $prompt }” niet
mydata-share-again = { $date }: “{ $prompt }” weer wel
mydata-by-colleague = gekozen door een collega
mydata-letters = Tussen jou en je coach
mydata-letter-ask = Jij vroeg
mydata-letter-reply = { $author ->
    [you] Jij antwoordde
   *[other] Je coach antwoordde
    }
mydata-letter-comment = { $author ->
    [you] Jij gaf een opmerking
   *[other] Je coach gaf een opmerking
    }
mydata-letter-proposal = { $author ->
    [you] Jij stelde deze woorden voor
   *[other] Je coach stelde deze woorden voor
    }
mydata-sent-along = Meegestuurd:
mydata-meetings = Gesprekken, en wat er afgesproken is
mydata-meeting-planned = gepland
mydata-meeting-held = doorgegaan
mydata-meeting-cancelled = geannuleerd
mydata-agreed-by-coach = Door de coach.
mydata-agreed-by-participant = Door jou en je collega’s.
mydata-agreed-open = Nog te doen.
mydata-agreed-done = Gedaan.
mydata-agreed-busy = Bezig.
mydata-agreed-changed = Anders gelopen.
mydata-nudges = Wat ik uit mezelf stuur
mydata-nudge-to-you = { $author ->
    [coach] Van je coach:
   *[other] Een herinnering voor jou:
    }
mydata-nudge-to-colleague = Een bericht dat jij aan iemand stuurde:
mydata-nudge-draft = nog niet verstuurd
mydata-nudge-planned = gepland
mydata-nudge-sent = verstuurd
mydata-nudge-dropped = weggelaten
mydata-nudge-refused = niet verstuurd
mydata-why-blocked = (je was niet te bereiken)
mydata-why-stopped = (je zei stop)
mydata-why-no-leave = (je vroeg geen herinneringen)
mydata-why-paused = (je vroeg een pauze)
mydata-why-night = (het was avond, of vroeg)
mydata-why-weekend = (het was weekend)
mydata-why-holiday = (het was een feestdag)
mydata-why-closed = (het was een sluitingsdag)
mydata-why-away = (je was afwezig)
mydata-why-asked = (ik had je net iets gevraagd)
mydata-why-unanswered = (op twee andere kwam geen antwoord)
mydata-why-day = (één per dag is genoeg)
mydata-why-week = (twee per week is genoeg)
mydata-why-month = (zes per maand is genoeg)
mydata-why-late = (het kwam te laat om nog zin te hebben)
mydata-why-done = (het was al gedaan of veranderd)
mydata-rhythm = Wanneer je een herinnering wilt
mydata-rhythm-at = { $weekday ->
    [0] Op maandag
    [1] Op dinsdag
    [2] Op woensdag
    [3] Op donderdag
    [4] Op vrijdag
    [5] Op zaterdag
   *[other] Op zondag
    } om { $hour }. Land: { $country }.
mydata-leave = Afwezig: van { $first } tot en met { $last }
mydata-broadcasts = Berichten aan het hele programma
mydata-broadcast-yours = Jij schreef:
mydata-broadcast-got = Je kreeg:
mydata-broadcast-not = Een bericht dat jou niet bereikte.

mydata-files = Je bestanden
mydata-name = Naam
mydata-type = Soort
mydata-size = Grootte
mydata-place = In de zip
mydata-gone-file = niet meer aanwezig
mydata-bytes = { $count } bytes

mydata-messages = Berichten tussen jou en mij
mydata-messages-note = Mijn berichten blijven een tijdje bewaard, zodat elk bericht één keer aankomt. Wat jij schreef, staat bij je antwoorden. Het staat alleen hier als ik het niet kon verwerken.
mydata-from-you = Jij
mydata-from-us = Fil rouge
mydata-arrived = opende het gesprek
mydata-tapped = getikt: { $label }
mydata-sent-file = stuurde een bestand: { $name }
mydata-unsent = (niet bij je aangekomen)
mydata-waiting = (nog niet verwerkt)

mydata-made-with = Gemaakt met Fil rouge. Niet op deze pagina: wachtwoorden, want die zijn er niet, en wat over andere mensen gaat.
