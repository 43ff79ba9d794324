### De pagina in een browser, voor coaches en beheerders; en wat daarover in de chat gezegd wordt.

## In de chat, over /pagina.

word-page-close = sluiten, afmelden
page-link = Met deze link zie je je pagina in een browser: { $link }
    Hij werkt één keer, binnen 10 minuten. Druk op de pagina op “Binnenkomen”. Je blijft hoogstens 12 uur aangemeld. Met “/pagina sluiten” meld je je overal af.
page-closed = Je bent overal afgemeld van de pagina. Links die niet gebruikt werden, openen niets meer.
page-not-yours = De pagina in een browser is er voor coaches en beheerders van een programma.
page-none = Hier is geen pagina in een browser. Wie deze assistent draait, kan ze aanzetten.

## Rond elke pagina.

page-name = Fil rouge
page-skip = Naar de inhoud
page-nav = Pagina’s
page-leave = Afmelden
page-as-of = Zo stond het op { $date } om { $time }.
page-again = Laad de pagina opnieuw om te zien wat er intussen veranderde.
page-colon = :
page-only-shows = Deze pagina toont alleen: wat je wil doen, doe je in de chat.

## Binnenkomen.

page-enter-heading = Binnenkomen
page-enter-about = Je vroeg deze pagina in de chat. Je link werkt één keer: druk op de knop om hem te gebruiken.
page-enter-button = Binnenkomen
page-enter-own = Doe dit op een toestel van jezelf. Je blijft aangemeld tot je de browser sluit of je afmeldt, en hoogstens 12 uur.
page-old-heading = Deze link opent niets
page-old-about = Hij werd al gebruikt, is ouder dan 10 minuten of is niet volledig. Typ “/pagina” in de chat voor een nieuwe.
page-outside-heading = Je bent niet aangemeld
page-outside-about = Typ “/pagina” in je chat met Fil rouge. Je krijgt een link die je hier brengt.
page-outside-again = Kwam je net binnen, in deze browser? Laad deze pagina dan opnieuw.
page-often-heading = Probeer het over een minuut opnieuw
page-often-about = Er waren net te veel pogingen. Je link blijft even lang goed als hij was.
page-nothing-heading = Hier is niets voor jou
page-nothing-about = Het adres is niet volledig, of wat hier stond mag je niet zien, of niet meer.
page-broken-heading = Dat lukte niet
page-broken-about = Het ligt aan ons. Probeer het wat later opnieuw; in de chat gaat alles verder.

## Een coach: alle ondernemingen.

page-enterprises = Je ondernemingen
page-enterprises-about = Hier zie je hoever elke onderneming staat, niet wat ze zei. Wat een onderneming met je deelt, staat op haar eigen pagina.
page-enterprises-none = Je begeleidt op dit moment geen onderneming.
page-needs = Wie je nodig heeft
page-needs-none = Op dit moment heeft niemand je nodig.
page-all = Alle ondernemingen
page-all-in = { $programme }, op nummer
page-column-enterprise = Onderneming
page-column-stands = Waar ze staan
page-column-last = Laatste antwoord
page-column-meeting = Volgende afspraak
page-no-meeting = geen
page-last-none = nog geen
page-last-quiet = { $days ->
    [one] 1 werkdag geleden
   *[other] { $days } werkdagen geleden
    }

## Een coach: één onderneming.

page-of-programme = { $number } in { $programme }
page-stands = Waar ze staan
page-fact-now = Nu
page-fact-part = Deel
page-fact-left = Opengelaten
page-left = { $skipped ->
    [0] niets overgeslagen
    [one] 1 vraag overgeslagen
   *[other] { $skipped } vragen overgeslagen
    }, { $open ->
    [0] niets op te zoeken
    [one] 1 nog op te zoeken of te vragen
   *[other] { $open } nog op te zoeken of te vragen
    }
page-meeting = Volgende afspraak
page-meeting-none = Er is geen afspraak gepland.
page-brief-to = Wat je kan voorbereiden
page-agreed = Afgesproken
page-agreed-by = { $who ->
    [coach] jij
   *[other] zij
    }, tegen { $date }
page-letters = Wat ze je schreven
page-letters-about = Alleen wat op je wacht. Je antwoordt in de chat, bijvoorbeeld met “/antwoord { $letter }”.
page-letters-none = Niets wacht op een antwoord.
page-letter-head = Bericht { $letter }, { $date }, van { $who }
page-letter-title = Over: { $title }
page-shared = Wat ze met je delen
page-shared-about = Dit bevestigden ze, en delen ze met jou. Ze zien hetzelfde in hun chat (“/gezien”), en ook dat je het las.
page-shared-off = Ze delen geen antwoorden met jou. Alleen zij kunnen dat veranderen, in hun chat (“/delen”).
page-shared-empty = Ze delen met jou, maar er is nog geen antwoord dat ze bevestigden en niet achterhielden.
page-not-begun = Hier is nog niemand begonnen.
page-back = Al je ondernemingen

## Een coach: voor een afspraak.

page-brief-none = Er is niets om van te vertrekken: ze delen geen antwoorden met jou, of bevestigden er nog geen.
page-brief-back = Terug naar { $enterprise }
page-sources = { $count ->
    [one] (antwoord { $numbers })
   *[other] (antwoorden { $numbers })
    }

## Een beheerder.

page-parts = Over dit programma
page-progress = Hoever ze staan
page-figures = Cijfers
page-questions = Vragen
page-column-step = Stap
page-column-count = Ondernemingen
page-column-stalled = Stilgevallen
page-column-question = Vraag
page-column-said = Wat ze zeiden
page-column-day = Stand op
page-column-people = Mensen
page-column-time = Tijd
page-column-skipped = Overgeslagen
page-column-corrected = Verbeterd
page-column-stopped = Hier gestopt
page-steps = { $first } tot { $last }
page-untold = niet gezegd
page-untimed = niet bekend
page-progress-few = Er zijn minder dan vijf ondernemingen. Daarom staat hier niet hoever ze zijn.
page-progress-count = { $count } ondernemingen.
page-progress-stalled = { $count ->
    [0] Bij geen enkele is er al tien werkdagen geen antwoord.
    [one] Bij één ervan is er al tien werkdagen geen antwoord.
   *[other] Bij { $count } ervan is er al tien werkdagen geen antwoord.
    }
page-progress-untold = Hoeveel er stilvielen, staat hier niet: het zou iets zeggen over minder dan vijf ondernemingen.
page-progress-caption = Ondernemingen bij elke stap.
page-progress-caption-stalled = Stilgevallen betekent: al tien werkdagen geen antwoord.
page-progress-merged = Stappen met minder dan vijf ondernemingen staan samen. Er staan geen antwoorden en geen namen in.
page-figures-about = Wat vijf ondernemingen of meer bevestigden en deelden, zoals het laatst gezegd werd. In de chat maakt “/voortgang cijfers” de cijfers opnieuw. Een cijfer verandert pas als vijf ondernemingen of meer iets anders zeggen.
page-figures-none = Er zijn nog geen cijfers. Met “/voortgang cijfers” in de chat worden ze gemaakt. Over minder dan vijf ondernemingen die een antwoord bevestigden en deelden, wordt niets gezegd.
page-figures-caption = In de volgorde van het stappenplan, zonder totalen en zonder namen
page-figures-untold = { $count ->
    [one] Bij één vraag staat geen cijfer: minder dan vijf antwoordden, of te weinig antwoorden veranderden.
   *[other] Bij { $count } vragen staat geen cijfer: minder dan vijf antwoordden, of te weinig antwoorden veranderden.
    }
page-files = Deze cijfers als bestand
page-files-about = Dezelfde cijfers, met een codeboek dat zegt wat elk cijfer is.
page-questions-about = Vragen die tien mensen of meer zagen, en niets van wat iemand antwoordde. “Kijk na” staat waar een vraag het meer dan twee keer slechter doet dan gewoonlijk.
page-questions-none = Nog geen enkele vraag werd door tien mensen gezien. Daarvoor wordt niets gezegd.
page-questions-caption = In de volgorde van het stappenplan. De tijd is de middelste van alle mensen.
page-look = kijk na
