### Voor wie een programma beheert: hoever het staat, cijfers, vragen en mededelingen.

## Woorden die je kunt typen

word-progress-figures = cijfers, resultaten
word-progress-questions = vragen

## Hoever de ondernemingen staan

progress-not-yours = Dit is voor wie een programma beheert. Dat doe je hier niet.
progress-head = { $programme }: { $count } ondernemingen
progress-few = { $programme } heeft minder dan vijf ondernemingen. Daarom zeg ik niet hoever ze staan.
progress-step = { $first }: { $count }
progress-steps = { $first } tot { $last }: { $count }
progress-stalled-here = { $line } ({ $stalled } al even stil)
progress-not-begun = Nog niet begonnen
progress-finished = Klaar
progress-stalled = Al tien werkdagen geen antwoord: { $count }
progress-stalled-untold = Hoeveel er al even stil zijn, zeg ik niet: dat zou over minder dan vijf gaan.
progress-merged = Stappen met minder dan vijf ondernemingen staan samen. Je ziet geen antwoorden.
progress-tap-figures = Cijfers
progress-tap-questions = Vragen

## Cijfers over veel ondernemingen

figures-none = Er zijn nog geen cijfers. Die komen er als minstens vijf ondernemingen een antwoord bevestigd en gedeeld hebben.
figures-which = Cijfers van welke ondernemingen? Typ bijvoorbeeld: /voortgang cijfers 1
figures-family = { $number } · { $family }: { $count } vragen
figures-head = { $family }: wat minstens vijf ondernemingen bevestigd en gedeeld hebben
figures-line = { $title } ({ $count }): { $figures }
figures-line-earlier = { $title } ({ $count }, { $day }): { $figures }
figures-choice = { $choice } { $count }
figures-band = { $count } gaven { $points }
figures-others = de andere weinig of nul
figures-middle = in het midden { $number }
figures-about = in het midden ongeveer { $number }
figures-between = de helft tussen ongeveer { $low } en { $high }
figures-nothing = te ver uit elkaar om er iets over te zeggen
figures-rest = { $count ->
    [one] Eén vraag heeft nog geen cijfer: minder dan vijf antwoordden, of er veranderde te weinig.
   *[other] { $count } vragen hebben nog geen cijfer: minder dan vijf antwoordden, of er veranderde te weinig.
}
figures-days = Staat er een dag bij? Dan is het cijfer van die dag. Het verandert pas als minstens vijf ondernemingen iets anders zeggen.
figures-all = Alle ondernemingen

## Hoe de vragen het doen

questions-none = Nog geen enkele vraag is door tien mensen gezien. Tot dan zeg ik niets.
questions-well = { $count } vragen zijn door minstens tien mensen gezien. Geen enkele valt op.
questions-head = { $count } vragen zijn door minstens tien mensen gezien. Deze kosten meer dan dubbel zoveel moeite als gewoonlijk:
questions-line = { $title } ({ $question }, { $people } mensen): { $what }
questions-seconds = duurt { $time }
questions-time = { $seconds ->
    [one] één seconde
   *[other] { $seconds } seconden
}
questions-minutes = { $minutes ->
    [one] één minuut
   *[other] { $minutes } minuten
}
questions-skipped = overgeslagen door { $share }
questions-corrected = verbeterd door { $share }
questions-stopped = { $share } stopte hier
questions-more = { $count ->
    [one] Er staat er nog één op de pagina.
   *[other] Er staan er nog { $count } op de pagina.
}

## Een mededeling

announce-write = Wat wil je zeggen aan iedereen die aan { $programme } werkt? Typ het in één bericht, of typ “annuleren”.
announce-which = Welk programma? Typ het nummer, bijvoorbeeld: /mededeling 1
announce-programme = { $number } · { $programme }
announce-long = Dat is te lang: { $count } tekens. In een mededeling passen er { $most }. Typ /mededeling en probeer opnieuw.
announce-preview = Dit gaat naar { $count ->
    [one] één persoon
   *[other] { $count } mensen
}:
announce-kept = { $count ->
    [one] Eén persoon krijgt niets: die zei stop, vroeg geen herinneringen of is niet bereikbaar.
   *[other] { $count } mensen krijgen niets: ze zeiden stop, vroegen geen herinneringen of zijn niet bereikbaar.
}
announce-when = Het vertrekt pas tijdens de werkuren bij elk van hen. Niemand krijgt meer dan één bericht per dag van ons.
announce-nobody = Niemand zou dit nu krijgen. Een mededeling gaat alleen naar wie ja zei tegen herinneringen (/keuzes 1), en hoogstens twee keer per week.
announce-tap-send = Verstuur
announce-tap-drop = Niet versturen
announce-sent = Het is onderweg naar { $count ->
    [one] één persoon
   *[other] { $count } mensen
}. Typ /mededeling om te zien hoever het staat.
announce-gone = Deze mededeling wacht niet meer.
announce-dropped = Goed, er wordt niets verstuurd.
announce-state = De laatste, van { $day }: aangekomen bij { $sent } van de { $count }.
announce-state-waiting = Wachten nog: { $count }
announce-state-refused = Niet verstuurd: { $count }
announce-message = Nieuws van { $programme }: { $words }

## Sluitingsdagen: van een programma, of van één onderneming

# Kun je voor de dagen typen.
word-closed-remove = schrap, schrappen, open
closed-not-yours = Dit is voor wie een programma beheert, en voor coaches. Dat ben je hier niet.
closed-of-coach = De sluitingsdagen van één onderneming noteert haar coach. Jij begeleidt hier geen onderneming.
closed-which = Welke bedoel je? Typ eerst het nummer, bijvoorbeeld: /gesloten { $front }24 december - 2 januari
closed-no-days = { $name }: er zijn geen sluitingsdagen genoteerd. In het weekend en op feestdagen schrijf ik sowieso niet.
closed-heading = { $name } is gesloten:
closed-noted = Genoteerd. Op die dagen stuur ik niets uit mezelf naar { $name }. Wat gepland stond, komt op de eerste werkdag erna. Gesloten:
closed-removed = Deze dagen zijn weer open: { $days }.
closed-stretch = { $first } tot en met { $last }
closed-ones = Deze ondernemingen hebben eigen sluitingsdagen:
closed-no-ones = Geen enkele onderneming die je begeleidt, heeft al eigen sluitingsdagen.
closed-one = { $name }: { $days }{ $more ->
    [0] {""}
   *[other] {""}, en nog { $more }
}
closed-how = Dagen noteren? Typ bijvoorbeeld “/gesloten { $front }24 december - 2 januari”.
closed-footing = Dagen schrappen? Typ bijvoorbeeld “/gesloten { $front }schrap 24 december”.
closed-not-there = Geen van deze dagen staat genoteerd als gesloten.
closed-over = Die dagen zijn voorbij: er valt niets meer tegen te houden. Een sluiting die nog loopt, kun je wel noteren.
closed-long = Dat zijn meer dan { $most } dagen na elkaar. Staat de eerste dag vooraan? Een langere sluiting noteer je in stukken.
closed-many = Er staan al zoveel sluitingsdagen dat er niets meer bij kan. Schrap er eerst enkele.
closed-tap-remove = Weer schrappen
