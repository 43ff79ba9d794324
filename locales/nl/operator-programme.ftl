### Wat `filrouge programme` zegt aan wie een programma opzet.

cli-programme = Ondernemingen en coaches van een programma: laden, uitnodigen, een andere coach geven.
programme-load = Laad ondernemingen, coaches en talen uit één CSV. Alles of niets; twee keer laden verandert niets. Fil rouge mag intussen niet lopen.
programme-links = Maak een link voor wie nog niet kwam: bladen om af te drukken, en een tabel.
programme-hand-over = Geef een onderneming een andere coach. De vorige ziet meteen niets meer.
programme-export = Schrijf resultaten per familie van ondernemingen weg, met hun codeboek: een werkmap, tabellen, data.
programme-list = Toon hoeveel mensen er kwamen, per coach en per onderneming. Kan ook terwijl Fil rouge loopt.
programme-name = de naam van het programma
programme-file = de CSV: onderneming, coach, taal, land, mensen
programme-to = de map voor de bladen en de tabel
programme-figures = de map voor de bestanden
programme-link = de link naar je bot, zoals https://t.me/jouw_bot (standaard: Fil rouge vraagt het aan Telegram)
programme-administrator = maak ook een link voor wie het programma beheert
programme-number = het nummer van de onderneming, zoals “filrouge programme list” het toont
programme-coach = de naam van de nieuwe coach, zoals die in de CSV staat

## De namen van kolommen en landen, zoals mensen ze typen

programme-column-enterprise = onderneming, organisatie, naam
programme-column-coach = coach, begeleider
programme-column-language = taal
programme-column-country = land
programme-column-people = mensen, personen, aantal, aantal mensen
programme-country-BE = België, BE
programme-country-FR = Frankrijk, FR
programme-country-NL = Nederland, NL

## Laden

programme-no-file = Er is geen bestand { $path }. Laad eerst een programma, of noem je databank, bijvoorbeeld: --db data/filrouge.db
programme-which = Noem het programma met --name. Deze zijn er: { $names }
programme-bad-name = Geef het programma een naam van hoogstens { $most } tekens, die niet begint met = + - of @. Bijvoorbeeld: --name "Weven 2026"
programme-unread = Ik kan { $path } niet lezen: { $reason }. Kijk het pad en je rechten na.
programme-other-roadmap = Het programma { $name } loopt op het stappenplan { $roadmap }, en dat kan niet meer veranderen. Laat --roadmap weg, of kies een andere naam.
programme-wrong = Er is niets geladen. In { $path } klopt { $count ->
    [one] één ding niet:
   *[other] dit niet ({ $count } dingen):
    }
programme-line = Regel { $number }: { $problem }
programme-more = En nog { $count } andere.
programme-example =
    Zo ziet een goede regel eruit, onder de kolomnamen:
    { $headings }
    De Tweede Draad;Coen Maes;nl;BE;3
programme-unreadable = dit bestand kan ik niet lezen. Bewaar het in je rekenblad als “CSV UTF-8”, kleiner dan 2 MB.
programme-not-csv = de aanhalingstekens kloppen niet. Bewaar het opnieuw als CSV.
programme-empty = er staan geen ondernemingen in.
programme-heading = de kolom “{ $heading }” ken ik niet.
programme-heading-twice = de kolom “{ $column }” staat er twee keer.
programme-missing = de kolom “{ $column }” ontbreekt.
programme-columns = er staan { $count } cellen in plaats van { $most }.
programme-no-language = de taal “{ $value }” ken ik niet in dit stappenplan. Kies uit: { $known }.
programme-no-country = het land “{ $value }” ken ik niet. Kies uit: BE, FR, NL.
programme-no-people = “{ $value }” is geen aantal mensen. Geef een getal van 1 tot { $most }.
programme-nameless = de cel onder “{ $column }” is leeg.
programme-name-long = de naam onder “{ $column }” is langer dan { $most } tekens: { $value }…
programme-formula = “{ $value }” begint als een formule (met = + - of @). Laat dat teken weg.
programme-control = in “{ $value }” staat een teken dat niemand ziet. Typ de naam opnieuw.
programme-twice = “{ $value }” staat ook op regel { $before }. Elke onderneming staat er één keer.
programme-windows = Het bestand was in Windows-1252, niet in UTF-8. Kijk na of letters met accenten kloppen.
programme-loaded = { $name }: { $added } nieuw, { $changed } gewijzigd, { $same } hetzelfde.
programme-added = nieuw: E{ $number } { $enterprise }
programme-changed = gewijzigd: E{ $number } { $enterprise }, { $column }: { $before } → { $after }
programme-kept = niet in dit bestand, blijft zoals het was: E{ $number } { $enterprise }

## Links

programme-bad-link = Dat is geen link naar een bot. Geef bijvoorbeeld: --link https://t.me/jouw_bot
programme-no-bot = Telegram zegt niet hoe je bot heet. Er zijn geen links gemaakt, en eerdere werken nog. Probeer opnieuw, of geef zelf de link, bijvoorbeeld: --link https://t.me/jouw_bot
programme-unwritten = Ik kan { $path } niet schrijven: { $reason }. Er zijn geen links gemaakt, en eerdere werken nog. Kies een andere map met --to.
programme-nobody-missing = Iedereen is er al. Er zijn geen links gemaakt. Komt er iemand bij? Zet een hoger aantal in de CSV en laad die opnieuw.
programme-linked = { $count ->
    [one] Eén link
   *[other] { $count } links
    }, op { $pages ->
    [one] één blad
   *[other] { $pages } bladen
    }. Elke link werkt één keer, 30 dagen lang.
programme-written = Geschreven: { $path }
programme-replaced = { $count ->
    [one] Eén eerdere link die niemand gebruikte, werkt niet meer.
   *[other] { $count } eerdere links die niemand gebruikte, werken niet meer.
    } Gebruik alleen deze bladen.
programme-secret = Wie een link heeft, kan ermee binnen. Geef elk blad alleen aan wie het toekomt, en wis de bestanden daarna.
programme-codes-only = Er staat geen link naar een bot op, want er is geen token van Telegram. De codes werken wel: wie ze heeft, typt ze in Fil rouge. Voor QR-codes: --link https://t.me/jouw_bot
programme-table = rol, nummer, naam, coach, taal, code, link, vervalt
programme-role-participant = medewerker
programme-role-coach = coach
programme-role-administrator = beheerder

## Een andere coach

programme-no-number = Er is geen onderneming { $typed }. Typ “filrouge programme list” om de nummers te zien.
programme-no-coach = { $coach } is geen coach van dit programma. Deze zijn er: { $names }. Een nieuwe coach zet je in de CSV.
programme-handed = E{ $number } { $enterprise } is nu bij { $coach }. De vorige coach ziet niets meer. Wie er werkt, krijgt dat één keer te horen zodra Fil rouge weer loopt.
programme-handed-already = E{ $number } { $enterprise } was al bij { $coach }. Er verandert niets.

## Overzicht

programme-total = { $name } (stappenplan { $roadmap }): { $enterprises ->
    [one] één onderneming
   *[other] { $enterprises } ondernemingen
    }, waarvan { $begun } begonnen. { $coaches ->
    [one] Eén coach
   *[other] { $coaches } coaches
    }. { $administrators ->
    [0] Nog niemand beheert het in de chat.
    [one] Eén persoon beheert het in de chat.
   *[other] { $administrators } mensen beheren het in de chat.
    }
programme-tickets = Links: { $used } gebruikt, { $open } nog open, { $late } te oud.
programme-of-coach = { $coach } ({ $here ->
    [yes] is er
   *[no] kwam nog niet
    }): { $count ->
    [one] één onderneming
   *[other] { $count } ondernemingen
    }
programme-of-enterprise = { "  " }E{ $number } { $enterprise } — { $came } van { $people } kwamen met een link

## Cijfers

programme-unexported = Ik kan { $path } niet schrijven: { $reason }. Kies een andere map met --to.
programme-exported = Over minder dan vijf ondernemingen staat er niets. Dit telt als publiceren: de cijfers blijven staan tot er genoeg veranderd is (docs/pooled-results.md).
