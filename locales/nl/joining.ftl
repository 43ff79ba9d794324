### Met een link in een programma komen, en wat daar verandert.

## Wie bij een onderneming werkt

came-first = Welkom! Hier werken jullie aan de antwoorden van { $enterprise }, in het programma { $programme }.
came-later = Welkom! Je werkt nu met je collega’s aan de antwoorden van { $enterprise }.
came-coach-sees = Jullie coach, { $coach }, ziet bij welke stap jullie zijn en wanneer jullie het laatst antwoordden. Jullie antwoorden zelf ziet je coach alleen als jullie ze delen.
came-name = Je collega’s zien je naam: { $name }.
came-own = Waar je zelf al aan begon, blijft van jou. Typ “stappenplannen” om ernaar terug te gaan.
came-another = Iemand werkt nu mee aan de antwoorden van { $enterprise }: { $who }. De link kwam van jullie coach. Weet je niet wie dat is? Zeg het dan aan je coach.

## Coaches en wie het programma beheert

came-as-coach = Welkom, { $name }. In het programma { $programme } begeleid je { $count ->
    [0] nog geen onderneming
    [one] één onderneming
   *[other] { $count } ondernemingen
    }. Antwoorden zie je zodra een onderneming ze bevestigt en deelt. Dit kun je typen, met de / ervoor:
came-as-administrator = Welkom. Je beheert het programma { $programme }: { $count ->
    [one] één onderneming
   *[other] { $count } ondernemingen
    }, { $coaches ->
    [one] één coach
   *[other] { $coaches } coaches
    }. Je ziet hoever ze staan, maar geen antwoorden. Dit kun je typen, met de / ervoor:
can-today = { $word } — wie je vandaag nodig heeft
can-card = { $word } { $number } — één onderneming, hier E{ $number }
can-cohort = { $word } — hoever iedereen staat, als beeld
can-comment = { $word } { $number } — een opmerking bij een vraag van E{ $number }
can-propose = { $word } { $number } — een formulering voorstellen aan E{ $number }
can-nudge = { $word } { $number } — een kort bericht aan E{ $number }, dat je eerst nakijkt
can-meet = { $word } { $number } — een gesprek met E{ $number } plannen
can-digest = { $word } — je weekoverzicht aan- of uitzetten
can-progress = { $word } — hoeveel ondernemingen bij welke stap staan
can-announce = { $word } — één bericht aan iedereen in het programma
can-closed = { $word } — sluitingsdagen, waarop ik geen herinneringen stuur
can-page = { $word } — een pagina om te lezen en af te drukken
tap-today = Vandaag
tap-progress = Voortgang

## Een link die niet opent

ticket-used = Deze link is al gebruikt: vraag een nieuwe aan { $whom }.
ticket-late = Deze link is te oud: vraag een nieuwe aan { $whom }.
ticket-coach = je coach, { $coach }
ticket-administrator = wie het programma beheert
ticket-contact = Lukt dat niet? { $contact }
ticket-for-staff = Deze link is voor wie bij { $enterprise } werkt. Jij begeleidt of beheert { $programme }. Daarom hou ik de link vrij voor iemand van hen.
ticket-not-for-staff = Deze link is voor wie { $programme } begeleidt of beheert. Jij werkt aan de antwoorden van een onderneming. Daarom hou ik de link vrij voor iemand anders.

## Een andere coach

handed-over = Jullie hebben een nieuwe coach: { $coach }{ $former ->
    [none] {""}
   *[other] {""}, in plaats van { $former }
    }. { $coach } ziet bij welke stap jullie zijn en wanneer jullie het laatst antwoordden. { $shared ->
    [yes] Wat jullie delen, ziet nu { $coach }.
   *[no] Jullie antwoorden blijven bij jullie, tot jullie ze delen.
    }{ $former ->
    [none] {""}
   *[other] {""} { $former } ziet niets meer.
    }
handed-to-you = { $count ->
    [one] Voortaan begeleid je ook deze onderneming:
   *[other] Voortaan begeleid je ook deze { $count } ondernemingen:
    }
handed-to-line = E{ $number } { $enterprise }{ $former ->
    [none] {""}
   *[other] {""}, tot nu bij { $former }
    }
handed-on = { $count ->
    [one] Deze onderneming heeft een andere coach. Jij ziet ze niet meer:
   *[other] Deze { $count } ondernemingen hebben een andere coach. Jij ziet ze niet meer:
    }
handed-on-line = E{ $number } { $enterprise }, nu bij { $coach }
tap-card = Bekijken

## Een blad met links, om af te drukken

sheet-title = Toegang tot Fil rouge: { $programme }
sheet-about = Fil rouge stelt korte vragen over wat er door jullie werk verandert, en vat jullie antwoorden samen. Het is een programma, geen mens. Jullie coach, { $coach }, ziet hoever jullie staan. Jullie antwoorden ziet je coach alleen als jullie ze delen.
sheet-about-coach = In het programma { $programme } begeleid je { $count ->
    [one] één onderneming
   *[other] { $count } ondernemingen
    }. Met Fil rouge zie je wie je nodig heeft en wat een onderneming met je deelt.
sheet-about-administrator = Je beheert dit programma. Met Fil rouge zie je hoever de ondernemingen staan, zonder hun antwoorden.
sheet-cut = Eén strook voor elke persoon: { $count } in totaal. Knip ze los. Elke strook werkt één keer.
sheet-scan = Scan dit met de camera van je telefoon en tik op Start.
sheet-type = Of open { $address } en typ:
sheet-type-alone = Open Fil rouge en typ:
sheet-until = Werkt één keer, vóór { $date }.
sheet-qr = QR-code die Fil rouge opent. Zonder camera typ je: { $typed }
