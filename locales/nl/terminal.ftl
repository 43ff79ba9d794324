### Wat alleen in een terminal gezegd wordt.

# Hoe je antwoordt, onder een vraag.
how-single = Typ het nummer of de woorden van jullie keuze.
how-multi = Typ één of meer nummers, bijvoorbeeld: 1, 3
how-multi-most = Typ hoogstens { $most } nummers, bijvoorbeeld: 1, 3
how-multi-none = Typ één of meer nummers, bijvoorbeeld: 1, 3. Of typ “geen”.
how-scale = Typ een cijfer van 1 tot 5.
how-grid = Typ { $count } cijfers van 1 tot 5 in deze volgorde, bijvoorbeeld: { $example }
how-shares = Typ { $count } percentages in deze volgorde, samen 100, bijvoorbeeld: { $example }
how-number = Typ een getal.
how-number-unit = Typ een getal en wat jullie tellen.
how-short = Typ een kort antwoord, hoogstens { $limit } tekens.
how-long = Typ jullie antwoord in één keer, hoogstens { $limit } tekens.
how-ready = Typ jullie eigen woorden, of het nummer van een antwoord dat al klaarstaat.
how-date = Typ een dag of een maand.
how-period = Typ een jaar, of een begin en een einde, bijvoorbeeld: 1/1/2025 tot 30/6/2025
how-evidence = Typ /file en het pad van jullie bestand, of beschrijf het in woorden.
how-draft = Typ een nummer, of schrijf een eigen vraag.
how-another = Typ ja of nee.
moves = overslaan · weet ik niet · voorbeeld · terug · pauze · help · quit

bye = Alles is bewaard. Start opnieuw wanneer jullie willen, dan gaan we hier verder.
file-saved = Een bestand om te openen, af te drukken of door te sturen: { $path }
file-none = Typ het pad van jullie bestand achter /file, bijvoorbeeld: /file fotos/winkel.jpg
file-missing = Ik vind het bestand “{ $path }” niet. Kijk het pad na, bijvoorbeeld: /file fotos/winkel.jpg
file-folder = “{ $path }” is een map. Noem één bestand, bijvoorbeeld: /file fotos/winkel.jpg
file-large = Het bestand “{ $path }” is { $size } MB groot. Ik kan bestanden tot { $limit } MB bewaren.
file-empty = Het bestand “{ $path }” is leeg. Kies een ander, of beschrijf het in woorden.
file-other = “{ $path }” is beschadigd, of is een ander soort bestand dan de naam zegt. Kies een ander bestand, of beschrijf het in woorden.
file-not-written = Ik kon het bestand niet bewaren in { $path }. De tekst hierboven is volledig. Zorg dat je in die map mag schrijven en vraag de samenvatting opnieuw.
file-kind = Ik kan foto’s bewaren (JPG, PNG, WebP), documenten (PDF, Word, Excel, tekst) en geluid (OGG, MP3, M4A). “{ $path }” hoort daar niet bij.
busy = Fil rouge werkt al met dit bestand: { $path }. Sluit eerst het andere venster, of kies een ander bestand met --db.
