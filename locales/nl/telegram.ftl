### Wat alleen in een berichtenapp gezegd wordt, waar mensen kunnen tikken.

# Knoppen: hoogstens 20 tekens, hoogstens drie woorden.
tap-done = Klaar
tap-keep = Behouden
tap-unknown = Weet ik niet
tap-back = Terug
tap-example = Voorbeeld
tap-hide = Verberg voorbeeld
tap-help = Help
tap-page = Pagina { $next }

# Hoe je antwoordt, onder een vraag.
tap-multi = Tik er één of meer aan, en dan “Klaar”. De nummers typen mag ook.
tap-multi-most = Tik er hoogstens { $most } aan, en dan “Klaar”. De nummers typen mag ook.
tap-grid = Tik bij elke letter een cijfer aan, en dan “Klaar”. Laat open wat jullie niet weten.
tap-evidence = Stuur een foto, een document of een spraakbericht, of beschrijf het in woorden.

tap-late = Die knop hoort bij een eerder bericht. Er is niets veranderd.
tap-answered = Die vraag is al beantwoord. Willen jullie het antwoord wijzigen?
edited-passed = Ik zag dat je een eerder bericht aangepast hebt. Het hoort nu niet bij jullie antwoorden, dus er is niets veranderd. Typ “antwoorden” om ze te zien.
link-unknown = Ik ken de link niet waarmee je hier kwam. Vraag een nieuwe aan wie hem gaf, of ga hier gewoon verder.
declined = Ik kan woorden, foto’s, documenten en spraakberichten bewaren, maar niet wat je net stuurde. Typ jullie antwoord.
file-added = Ik heb dit bestand bij jullie antwoord gezet. Dat zijn er nu { $count }.
file-unfetched = Ik kon dat bestand niet ophalen bij Telegram. Stuur het nog eens.
file-named-image = foto
file-named-audio = spraakbericht
file-named-other = bestand
group-hello = Dag allemaal. Ik stel korte vragen over wat er verandert dankzij jullie werk. Dat doe ik in een apart gesprek, niet in deze groep. Samen stilstaan als team? Typ: /reflectie
group-open = Naar ons gesprek
unnamed-file = het bestand

## Wat de bot over zichzelf zegt in zijn profiel: hoogstens 512 en 120 tekens

profile = Ik stel korte vragen over wat er verandert dankzij jullie werk, één voor één. Stop wanneer jullie willen en kom later terug: elk woord blijft bewaard. Op het einde krijgen jullie een samenvatting van jullie impact, in jullie eigen woorden. Druk op Start om te beginnen.
profile-short = Korte vragen over de impact van jullie werk, en op het einde een samenvatting.

## Commando’s: kleine letters zonder accenten, en hoogstens 60 tekens om te zeggen wat ze doen

command-continue = verder
    .about = Verdergaan waar we gestopt zijn
command-answers = antwoorden
    .about = De antwoorden bekijken en verbeteren
command-summary = samenvatting
    .about = De samenvatting tot nu toe
command-example = voorbeeld
    .about = Een voorbeeld bij deze vraag
command-skip = overslaan
    .about = Deze vraag openlaten
command-back = terug
    .about = Teruggaan naar de vorige vraag
command-colleague = collega
    .about = Tekst om naar een collega te sturen
command-pause = pauze
    .about = Stoppen voor nu
command-roadmaps = stappenplannen
    .about = Een ander stappenplan beginnen of voortzetten
command-reflect = reflectie
    .about = Met een team: ieder antwoordt, daarna samen kijken
command-more = privacy
    .about = Wat er met jullie antwoorden gebeurt
command-help = help
    .about = Wat jullie hier kunnen zeggen
command-mydata = mijngegevens
    .about = Alles wat over jou bewaard is
command-stop = stop
    .about = Ik schrijf niets meer uit mezelf
command-forget = vergeet
    .about = Alles wissen wat over jou bewaard is
