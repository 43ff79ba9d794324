### Wat de assistent zegt, welk stappenplan het ook is: begroeting, kleine vragen, lijsten, wat niet past.
### Niveau B1; "jullie" voor de onderneming of het team, "je" voor wie zit te typen.

# Zo worden getallen en datums geschreven.
locale = nl-BE
language-name = Nederlands

## Begroeting

language-missing = Dit stappenplan spreekt nog geen { $language }. We gaan verder zoals we bezig waren.
language-set = We gaan verder in het Nederlands. Wat jullie al schreven, blijft staan zoals het is.
welcome-back = Welkom terug. We zitten in de stap { $phase }, bij vraag { $question } van { $questions }. Deze sessie duurt nog ongeveer { $minutes ->
    [one] één minuut
   *[other] { $minutes } minuten
    }.
welcome-back-calm = Welkom terug. Alles wat jullie schreven, staat er nog.
where = We zitten in de stap { $phase }, bij vraag { $question } van { $questions }. Deze sessie duurt nog ongeveer { $minutes ->
    [one] één minuut
   *[other] { $minutes } minuten
    }.
see-you = Goed, tot later. Alles blijft bewaard. Typ “verder” wanneer jullie willen, dan gaan we hier door.
paused = We nemen even pauze. Typ “verder”, dan gaan we door waar jullie gestopt zijn.
roadmaps-heading = Jullie kunnen hieruit kiezen:
roadmaps-footing = Typ “stappenplannen” en een nummer, bijvoorbeeld: stappenplannen 2

## Sessies

sitting-begins = { $phase } · sessie { $part } van { $parts }: { $title }. { $questions ->
    [one] Eén vraag
   *[other] { $questions } vragen
    }, ongeveer { $minutes ->
    [one] één minuut
   *[other] { $minutes } minuten
    }. Bedoeld voor { $who }.
resting = Hierna komt sessie { $part } van { $parts }: { $title }. { $questions ->
    [one] Eén vraag
   *[other] { $questions } vragen
    }, ongeveer { $minutes ->
    [one] één minuut
   *[other] { $minutes } minuten
    }, voor { $who }. Gaan we nu verder, of later? Alles blijft bewaard.
waiting-until = Genoteerd: jullie denken klaar te zijn tegen { $date }. Typ “verder” zodra jullie iets te noteren hebben.
collected = Jullie dachten nu klaar te zijn met verzamelen. Typ “verder” om te noteren wat jullie vonden.
finished = Dat was de laatste vraag van “{ $roadmap }”. Dank jullie wel! Hier is jullie samenvatting. Je kunt elk antwoord nog wijzigen en de samenvatting opnieuw vragen.
finished-still = Jullie hebben alle vragen gehad. Typ “samenvatting” voor jullie samenvatting. Typ “antwoorden” om jullie antwoorden te bekijken of te wijzigen.
# Hoe ver we staan: klein, bij de vraag.
progress = { $phase } · sessie { $part } van { $parts } · vraag { $question } van { $questions }

## Knoppen, en woorden die je kunt typen

yes = Ja
no = Nee
change = Wijzigen
skip = Overslaan
continue = Verder
later = Later
confirm = Bevestigen
summary = Samenvatting
more = Meer

## Antwoorden

present = Jullie antwoord nu: { $answer }
offered = Typ “behoud” om jullie vorige woorden te gebruiken, of schrijf iets anders. In een eerdere reflectie schreven jullie: “{ $answer }”
optional = Deze vraag mag je overslaan.
example = Voorbeeld: { $text }
example-none = Bij deze vraag is er geen voorbeeld. Typ “help” om te zien wat je kunt doen.
for-a-colleague = Kopieer dit en stuur het naar een collega. De vraag blijft bij de open punten staan.
noted-skip = Overgeslagen. De vraag blijft bij de open punten staan.
noted-unknown = Dat is niet erg. De vraag blijft bij de open punten staan.
no-more = De lijst is volledig
# Wat in een lijst staat waar er geen antwoord is.
status-open = nog geen antwoord
status-skipped = overgeslagen
status-unknown = nog niet bekend
status-colleague = aan een collega gevraagd
status-look-again = kijk dit nog eens na
status-estimate = schatting
estimate = ongeveer { $number }
# Een periode, beide dagen inbegrepen.
span = { $first } tot en met { $last }
# Wat staat waar iemand geen enkele keuze aanduidt.
nothing = niets

answers-none = Er zijn nog geen antwoorden.
answers-heading = Jullie antwoorden, pagina { $page } van { $pages } · { $steps }
answers-more = Typ “antwoorden { $next }” voor de volgende pagina. Of typ “wijzig” en een nummer, bijvoorbeeld: wijzig 3
answers-footing = Wil je er een wijzigen? Typ “wijzig” en het nummer, bijvoorbeeld: wijzig 3
entry = { $title }: { $answer }
entry-about = { $about } · { $title }: { $answer }
review-heading = Jullie antwoorden bij “{ $title }”:
review-footing = Klopt dit? Typ “bevestig”, of typ “wijzig” en een nummer, bijvoorbeeld: wijzig 3
review-needed = In de stap { $phase } staat nog open: { $needed }. Jullie kunnen dat nu of later beantwoorden. Klopt de rest? Typ “bevestig”, of “wijzig” en een nummer.
no-such-answer = Er is geen antwoord met nummer { $number }. Typ “antwoorden” om de nummers te zien.
nothing-before = Dit is de eerste vraag. Ervoor komt niets.
save-this =
    Er stond: { $old }
    Het wordt: { $new }
    Zal ik dat bewaren?
saved = Bewaard. { $title }: { $answer }
not-saved = Niet bewaard. Jullie vorige antwoord blijft staan.
look-again = Deze antwoorden steunen op wat je net wijzigde. Kijk ze nog eens na:
removed = “{ $what }” is van de lijst gehaald. Het blijft bewaard, maar telt niet meer mee.
remove-this = “{ $what }” eruit halen? Ik hou het bij, maar het telt niet meer mee.
kept-as-is = Het blijft zoals het was.
file-kept = Bewaard: { $name }
aside-none = Ik hield geen teksten apart.
aside-words = { $count ->
    [one] Deze tekst hield ik bij, ook al is het geen antwoord:
   *[other] Deze { $count } teksten hield ik bij, ook al zijn het geen antwoorden:
    }
aside-last = Ik hield { $all } teksten bij, ook al zijn het geen antwoorden. Dit zijn de laatste { $count }:
aside-word = “{ $words }”
as-it-is = { $text }

## Als iets niet duidelijk is

unclear-what = Welk woord of welk stuk is niet duidelijk? Schrijf het in een paar woorden. De makers van de vraag zullen het lezen.
unclear-noted = Dank je wel. Ik heb het genoteerd voor de makers. Het hoort niet bij jullie antwoorden.
not-now = Dat kan hier niet. Typ “help” om te zien wat je kunt doen.
aside-full = Er staan hier te veel teksten die geen antwoord zijn, dus ik hou er geen meer bij. Wat je net schreef, is niet bewaard. Typ “help” om te zien wat je kunt doen.
misread-long = Die tekst telt meer dan { $limit } tekens. Ik hield alleen het begin bij. Stuur de rest in kortere stukken.
misread-again = Je kunt ook “overslaan” typen en later terugkomen. Of typ “voorbeeld” om een voorbeeld te zien.
doubt-number = Ik heb een getal nodig, bijvoorbeeld 12. Je schreef “{ $words }”. Zal ik { $offer } noteren?
doubt-date = Je schreef “{ $words }”. Bedoel je { $offer }?
doubt-to-come = Je schreef “{ $words }”. Die datum moet nog komen: { $offer }. Zal ik die noteren?
doubt-choice = Je schreef “{ $words }”. Bedoel je “{ $offer }”?
doubt-text = Je schreef “{ $words }”. Zal ik dat als antwoord noteren?
doubt-asked = Je schreef “{ $words }”. Ik ben een programma en kan geen vragen beantwoorden. Zal ik dat als antwoord noteren?
doubt-either = “{ $words }” kan twee dingen betekenen. Typ 1 voor { $first }, of 2 voor { $second }.
misread-choice = Ik vind “{ $words }” niet bij de keuzes. Typ het nummer van jullie keuze, bijvoorbeeld 1. Ik hield je woorden bij.
misread-one = Hier past maar één keuze. Je schreef “{ $words }”, en dat hield ik bij. Typ één nummer, bijvoorbeeld 1.
misread-number = Ik heb een getal nodig, bijvoorbeeld 12. Je schreef “{ $words }”, en dat hield ik bij.
misread-scale = Ik heb een cijfer van 1 tot 5 nodig, bijvoorbeeld 3. Je schreef “{ $words }”, en dat hield ik bij.
misread-grid = Ik heb { $count } cijfers van 1 tot 5 nodig, in deze volgorde: { $rows }. Bijvoorbeeld: { $example }. Typ - waar jullie het niet weten. Ik hield bij wat je schreef.
misread-shares = Ik heb { $count } percentages nodig, in deze volgorde: { $rows }. Bijvoorbeeld: { $example }. Ik hield bij wat je schreef.
misread-date = Ik heb een dag of een maand nodig, bijvoorbeeld 15/03/2026 of maart 2026. Je schreef “{ $words }”, en dat hield ik bij.
misread-no-such-day = De datum “{ $words }” bestaat niet. Probeer een andere, bijvoorbeeld 28/02/2026.
misread-year-only = Ik heb ook de maand nodig, bijvoorbeeld maart 2026. Je schreef “{ $words }”.
misread-past = “{ $words }” is al voorbij. Typ een dag die nog komt, bijvoorbeeld 15/03/2030. Zijn jullie klaar, typ dan “verder”.
misread-period = Ik heb een periode nodig, bijvoorbeeld 2025, of 1/1/2025 tot 30/6/2025. Je schreef “{ $words }”, en dat hield ik bij.
misread-yes-no = Typ ja of nee. Je schreef “{ $words }”, en dat hield ik bij.
misread-nothing = Ik kreeg geen woorden binnen. Typ jullie antwoord, of typ “help” om te zien wat je kunt doen.
misread-asked = Ik ben een programma en kan geen vragen beantwoorden. Typ “voorbeeld” om een antwoord te zien, of “privacy” om te lezen wat ik met jullie woorden doe. Is mijn vraag niet duidelijk, typ dan “onduidelijk”. Ik hield je woorden bij.
misread-file = Bij deze vraag heb ik woorden nodig, geen bestand. Het bestand is niet bewaard. Typ “voorbeeld” om een antwoord te zien.
misread-calm = Op dit moment staat er geen vraag open. Ik hield je woorden bij: “{ $words }”
misread-review = Klopt de lijst? Typ “bevestig”, of typ “wijzig” en een nummer, bijvoorbeeld: wijzig 3. Ik hield je woorden bij: “{ $words }”
review-wrong = Wat klopt er niet? Typ “wijzig” en het nummer dat ervoor staat, bijvoorbeeld: wijzig 3
misfit-choice = Die keuze staat er niet bij. Typ het nummer van jullie keuze, bijvoorbeeld 1.
misfit-scale = Ik heb een cijfer van 1 tot 5 nodig, bijvoorbeeld 3.
misfit-grid = Ik heb cijfers van 1 tot 5 nodig, bijvoorbeeld 3, voor: { $rows }.
misfit-none-chosen = Kies er minstens één, typ bijvoorbeeld 1. Of typ “overslaan”.
misfit-most = Jullie kozen er { $count }. Hier mogen het er hoogstens { $most } zijn. Laat weg wat het minst belangrijk is. Bijvoorbeeld: 1, 2
misfit-alone = “{ $choice }” kan niet samen met een andere keuze. Typ het ene of het andere, bijvoorbeeld 1.
misfit-number-size = Dat getal lijkt me te groot. Typ het nog eens, bijvoorbeeld 1200.
misfit-number-negative = Het getal kan niet onder nul gaan. Je schreef { $n }. Typ bijvoorbeeld 12, of 0 als er geen zijn.
misfit-number-whole = Ik heb hier een getal zonder komma nodig, bijvoorbeeld 12. Je schreef { $n }.
misfit-shares = Ik heb een percentage nodig, bijvoorbeeld 40, voor elk van deze: { $rows }. Typ 0 waar er niets is.
misfit-shares-sum = Samen is dat { $sum }, en het moet 100 zijn. Kijk de cijfers nog eens na. Typ “voorbeeld” om een voorbeeld te zien.
misfit-no-words = Ik heb hier een paar woorden nodig. Typ “voorbeeld” om te zien wat anderen zouden zeggen.
misfit-too-long = Je tekst telt { $length } tekens, en hier passen er { $limit }. Ik heb alles bewaard. Stuur het belangrijkste in een kortere tekst.
misfit-date = Ik heb een dag of een maand nodig, bijvoorbeeld 15/03/2026 of maart 2026.
misfit-period = Ik heb een periode nodig die begint voor ze eindigt. Bijvoorbeeld: 1/1/2025 tot 31/12/2025
trouble = Er liep iets mis bij mij. Je woorden zijn bewaard. Stuur ze nog één keer.

## Hulp

help = Je kunt het nummer van een keuze typen, of de woorden zelf. Dit werkt altijd:
    • voorbeeld — toont een voorbeeld
    • overslaan · weet ik niet — laat de vraag open
    • collega — een tekst om naar een collega te sturen
    • terug · antwoorden · wijzig 3 · verwijder 3 — nakijken en verbeteren
    • pauze · verder — stoppen en later terugkomen
    • samenvatting · bronnen — wat er al is
    • onduidelijk — laat weten dat een vraag niet duidelijk is
    • apart — teksten die ik bijhield en die geen antwoord zijn
    • uitnodigen · wie doet wat · verlaat — samen hieraan werken
    • stappenplannen — met een ander stappenplan beginnen of verdergaan
    • reflectie — als team antwoorden, ieder apart, en dan samen kijken
    • privacy · mijn gegevens · keuzes · stop · vergeet — je antwoorden en je rechten
    • english · nederlands · français — een andere taal
    Zet een / voor een woord om zeker te zijn, bijvoorbeeld /overslaan.

# De levende impactkaart: wat ontbreekt of niet klopt.
estimates-heading = { $count ->
    [one] Eén cijfer is een schatting.
   *[other] { $count } cijfers zijn schattingen.
    } Weten jullie intussen meer? Typ “wijzig” en het nummer, bijvoorbeeld: wijzig 3
gaps-none = Tot hier zie ik niets wat ontbreekt of niet klopt.
gaps-heading = Op { $count ->
    [one] één plaats
   *[other] { $count } plaatsen
    } kan jullie impactkaart nog sterker worden:
gaps-footing = Typ een nummer om dat punt aan te vullen, of “verder” om door te gaan.
gaps-waiting = Op { $count ->
    [one] één plaats
   *[other] { $count } plaatsen
    } kan jullie impactkaart nog sterker worden. Typ “kaart” om te zien waar.
gap-estimate = { $title }: dit is een schatting van { $day }. Weten jullie intussen meer?
gap-estimate-about = { $about } · { $title }: dit is een schatting van { $day }. Weten jullie intussen meer?

# De samenvatting als bestand, en de goedkeuring.
summary-so-far = Jullie kunnen altijd zien hoe jullie samenvatting er nu uitziet: typ “samenvatting”.
summary-draft = Dit is een voorlopige versie: het team heeft ze nog niet goedgekeurd.
summary-approve = Klopt alles zo? Typ “goedkeuren”: dan is het geen voorlopige versie meer. Klopt er iets niet? Typ “antwoorden” om jullie antwoorden te bekijken of te wijzigen. { summary-forms }
summary-approved = Dank jullie wel. De samenvatting is goedgekeurd zoals ze nu is. Wijzigen jullie later een antwoord, dan vraag ik het opnieuw.
summary-approve-later = Er komen nog vragen, of er wachten nog antwoorden op bevestiging. Daarna kunnen jullie de samenvatting goedkeuren.
summary-empty = Nog niets bekend voor:
summary-forms = De samenvatting bestaat ook op één bladzijde, als webpagina, als document om te bewerken en als gegevens. Typ bijvoorbeeld “/samenvatting één bladzijde”{ $readers ->
        [some] , of “/samenvatting” en een van jullie lezers
       *[none] { "" }
    }. Zet er “fr” of “en” achter voor een andere taal.
approve = Goedkeuren
map = Kaart aanvullen
form-one-page = Eén bladzijde
form-full = Volledig verslag
form-card = Afbeelding
form-page = Webpagina
form-document = Document
form-data = Gegevens
form-table = Tabel
file-caption = Vingerafdruk van dit bestand: { $code }
file-not-made = Het bestand maken is nu niet gelukt. Al jullie antwoorden zijn bewaard. Typ “samenvatting” om het opnieuw te proberen.
misread-form = Ik ken “{ $words }” niet als vorm of als lezer van de samenvatting. Typ bijvoorbeeld “/samenvatting één bladzijde” of “/samenvatting document”.{ $readers ->
    [none] { "" }
   *[other] { " " }Lezers met een eigen boodschap: { $readers }.
    }
misread-round = Een nieuwe ronde kan beginnen als deze klaar is. Typ “verder” om verder te gaan.
round-offered = Willen jullie later opnieuw meten, typ dan “nieuwe ronde”: wat jullie toen zeiden, kunnen jullie houden of wijzigen.
