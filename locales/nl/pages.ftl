### De pagina in een browser, voor coaches en beheerders; en wat daarover in de chat gezegd wordt.

## In de chat, over /pagina.

word-page-close = sluiten, afmelden
page-link = Met deze link zie je je pagina in een browser: { $link }
    Hij werkt één keer, binnen 10 minuten. Druk op de pagina op “Aanmelden”. Je blijft hoogstens 12 uur aangemeld. Met “/pagina sluiten” meld je je overal af.
page-closed = Je bent overal afgemeld van de pagina. Links die niet gebruikt werden, openen niets meer.
page-not-yours = De pagina in een browser is er voor coaches en beheerders van een programma.
page-none = Er is hier geen pagina in een browser. Wie deze assistent beheert, kan ze aanzetten.

## Rond elke pagina.

page-name = Fil rouge
page-skip = Naar de inhoud
page-nav = Pagina’s
page-leave = Afmelden
page-as-of = Zo stond het op { $date } om { $time }.
page-again = Laad de pagina opnieuw om te zien wat er intussen veranderde.
page-colon = :
page-only-shows = Op deze pagina kun je alleen lezen. Wat je wilt doen, doe je in de chat.

## Aanmelden.

page-enter-heading = Aanmelden
page-enter-about = Je vroeg deze pagina in de chat. Je link werkt één keer: druk op de knop om hem te gebruiken.
page-enter-button = Aanmelden
page-enter-own = Doe dit op een toestel van jezelf. Je blijft aangemeld tot je de browser sluit of je afmeldt, en hoogstens 12 uur.
page-old-heading = Deze link opent niets
page-old-about = Hij werd al gebruikt, is ouder dan 10 minuten of is niet volledig. Typ “/pagina” in de chat voor een nieuwe.
page-outside-heading = Je bent niet aangemeld
page-outside-about = Typ “/pagina” in je chat met Fil rouge. Je krijgt een link die je hier brengt.
page-outside-again = Heb je je net aangemeld, in deze browser? Laad deze pagina dan opnieuw.
page-often-heading = Probeer het over een minuut opnieuw
page-often-about = Er waren net te veel pogingen. Je link blijft even lang geldig.
page-nothing-heading = Hier is niets voor jou
page-nothing-about = Het adres is niet volledig, of je mag niet of niet meer zien wat hier stond.
page-broken-heading = Dat lukte niet
page-broken-about = Het ligt aan ons. Probeer het wat later opnieuw; in de chat gaat alles verder.

## Een coach: alle ondernemingen.

page-enterprises = Je ondernemingen
page-enterprises-about = Hier zie je hoever elke onderneming staat, niet wat ze zegt. Wat een onderneming met je deelt, staat op haar eigen pagina.
page-enterprises-none = Je begeleidt nu geen enkele onderneming.
page-needs = Wie je nodig heeft
page-needs-none = Niemand heeft je nu nodig.
page-all = Alle ondernemingen
page-all-in = { $programme }, op nummer
page-column-enterprise = Onderneming
page-column-stands = Waar ze staan
page-column-last = Laatste antwoord
page-column-meeting = Volgende gesprek
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
page-fact-part = Sessie
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
page-meeting = Volgende gesprek
page-meeting-none = Er is geen gesprek gepland.
page-brief-to = Dit gesprek voorbereiden
page-agreed = Afgesproken
page-agreed-by = { $who ->
    [coach] jij
   *[other] zij
    }, tegen { $date }
page-letters = Wat ze je schreven
page-letters-about = Alleen wat nog op een antwoord van jou wacht. Je antwoordt in de chat, bijvoorbeeld met “/antwoord { $letter }”.
page-letters-none = Er wacht niets op een antwoord.
page-letter-head = Bericht { $letter }, { $date }, van { $who }
page-letter-title = Over: { $title }
page-shared = Wat ze met je delen
page-shared-about = Dit hebben ze bevestigd en delen ze met je. Zij zien hetzelfde in hun chat (“/gezien”), en ook dat je het las.
page-shared-off = Ze delen geen antwoorden met je. Dat kiezen zij zelf, in hun chat (“/delen”).
page-shared-empty = Ze delen met je, maar er is nog niets te zien: er is nog niets bevestigd, of alles is achtergehouden.
page-not-begun = Hier is nog niemand begonnen.
page-back = Al je ondernemingen

## Een coach: voor een gesprek.

page-brief-none = Er valt nog niets voor te bereiden: ze delen geen antwoorden met je, of ze bevestigden er nog geen.
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
page-column-stalled = Al even stil
page-column-question = Vraag
page-column-said = Wat ze zeiden
page-column-day = Stand op
page-column-people = Mensen
page-column-time = Tijd
page-column-skipped = Overgeslagen
page-column-corrected = Verbeterd
page-column-stopped = Hier gestopt
page-steps = { $first } tot { $last }
page-untold = niet getoond
page-untimed = niet bekend
page-progress-few = Er zijn minder dan vijf ondernemingen. Daarom staat hier niet hoever ze staan.
page-progress-count = { $count } ondernemingen.
page-progress-stalled = { $count ->
    [0] Bij geen enkele is er al tien werkdagen geen antwoord.
    [one] Bij één ervan is er al tien werkdagen geen antwoord.
   *[other] Bij { $count } ervan is er al tien werkdagen geen antwoord.
    }
page-progress-untold = Hoeveel er al even stil zijn, staat hier niet: het zou over minder dan vijf ondernemingen gaan.
page-progress-caption = Ondernemingen bij elke stap.
page-progress-caption-stalled = Al even stil betekent: al tien werkdagen geen antwoord.
page-progress-merged = Stappen met minder dan vijf ondernemingen staan samen. Je ziet geen antwoorden en geen namen.
page-figures-about = Wat minstens vijf ondernemingen bevestigd en gedeeld hebben. In de chat maakt “/voortgang cijfers” de cijfers opnieuw. Een cijfer verandert pas als minstens vijf ondernemingen iets anders zeggen.
page-figures-none = Er zijn nog geen cijfers. Je maakt ze in de chat met “/voortgang cijfers”. Ze komen er als minstens vijf ondernemingen een antwoord bevestigd en gedeeld hebben.
page-figures-caption = In de volgorde van het stappenplan, zonder totalen en zonder namen
page-figures-untold = { $count ->
    [one] Bij één vraag staat geen cijfer: minder dan vijf antwoordden, of er veranderde te weinig.
   *[other] Bij { $count } vragen staat geen cijfer: minder dan vijf antwoordden, of er veranderde te weinig.
    }
page-files = Deze cijfers als bestand
page-files-about = Dezelfde cijfers, met een codeboek dat bij elk cijfer zegt wat het is.
page-questions-about = Vragen die minstens tien mensen zagen, en niets van wat iemand antwoordde. “Kijk na” staat bij een vraag die meer dan dubbel zoveel moeite kost als gewoonlijk.
page-questions-none = Nog geen enkele vraag is door tien mensen gezien. Tot dan staat hier niets.
page-questions-caption = In de volgorde van het stappenplan. Van de tijd staat de middelste er: de helft van de mensen deed er korter over, de helft langer.
page-look = kijk na
