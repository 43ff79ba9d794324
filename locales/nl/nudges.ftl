### Wat we uit onszelf sturen: herinneringen, wanneer ze komen, en waarom iets niet gaat.

nudge-next = Nu: “{ $title }”, ongeveer { $minutes ->
        [one] één minuut
       *[other] { $minutes } minuten
    }.
nudge-unfinished = Je zit midden in deze sessie, en je antwoorden zijn bewaard. Je kunt verder waar je stopte.

nudge-meeting-before = Op { $when } heb je een gesprek met je coach. Neem nu enkele minuten, dan gaat het gesprek over wat het meest telt.
nudge-meeting-after = Op { $when } had je een gesprek met je coach. Wat jullie afspraken, is nog vers: een goed moment om verder te gaan.
nudge-by-hand = Je coach schrijft:

## Wanneer je een herinnering krijgt.

word-weekday-0 = maandag, ma
word-weekday-1 = dinsdag, di
word-weekday-2 = woensdag, wo
word-weekday-3 = donderdag, do
word-weekday-4 = vrijdag, vr
word-weekday-5 = zaterdag, za
word-weekday-6 = zondag, zo
word-country-0 = België, BE
word-country-1 = Frankrijk, FR
word-country-2 = Nederland, NL

rhythm-is = Herinneringen komen op { $weekday } om { $hour }, hoogstens één per dag, twee per week en zes per maand. Feestdagen: { $country }.
rhythm-off = Je vroeg geen herinneringen, dus komen er geen. Wil je ze wel, dan komen ze op { $weekday } om { $hour }. Feestdagen: { $country }.
rhythm-how = Typ bijvoorbeeld “/ritme donderdag 14:00” of “/ritme Frankrijk”.
rhythm-misread = Ik vind daarin geen dag, uur of land.
rhythm-closed = Herinneringen komen alleen op werkdagen, tussen 8.30 en 18 uur.
tap-reminders = Herinner mij

## Wanneer je weg bent.

word-away-none = geen, uit, terug, laat maar
word-away-to = -, –, tot, t/m, tot en met, tem
away-how = Typ bijvoorbeeld “/afwezig 6 juli - 20 juli”.
away-no-days = Je noteerde nog geen dagen waarop je weg bent.
away-heading = Je bent weg:
away-noted = Genoteerd: op deze dagen komt er niets.
away-line = { $first } tot { $last }
away-footing = Wil je ze allemaal schrappen? Typ dan “/afwezig geen”.
away-none = Goed, je bent terug: er staan geen dagen meer.
away-misread = Ik vind daarin geen dagen.
away-far = Die dagen zijn voorbij, of nog meer dan een jaar ver.
away-many = Je noteerde al vaak dagen waarop je weg bent. Er kan niets meer bij. Wil je ze allemaal schrappen? Typ: /afwezig geen

## Een coach schrijft naar een onderneming.

nudge-template-1 = Hoe gaat het ermee? Een kort antwoord is genoeg.
nudge-template-2 = Is er een vraag die jullie tegenhoudt? Zeg het mij, dan bekijken we ze samen.
nudge-template-3 = Eén sessie is bijna klaar. Wat zou helpen om ze af te maken?
nudge-template-4 = De volgende sessie staat klaar. Begin eraan wanneer het jullie past.
nudge-no-coach = Alleen een coach kan aan een onderneming schrijven. Ben je coach? Open dan eerst je link.
nudge-which = Naar wie? Typ /duwtje en het nummer van een van je ondernemingen, bijvoorbeeld: /duwtje 7
nudge-nobody = Bij { $name } is nog niemand begonnen. Er is dus nog niemand om naar te schrijven.
nudge-offer = Wat wil je aan { $name } schrijven?
nudge-offer-how = Typ een nummer, of je eigen woorden: hoogstens { $limit } tekens. Om te stoppen typ je “annuleren”.
nudge-too-long = Dat zijn { $length } tekens. Zeg het in hoogstens { $limit }.
nudge-preview = Dit zal { $name } lezen:
nudge-nothing = Er is niets meer om te versturen. Begin opnieuw met /duwtje en een nummer.
nudge-goes = Het is onderweg naar { $name }.
nudge-refused = Dit gaat niet naar { $name }.
nudge-at-once = Het vertrekt meteen: het is daar { $when }.
nudge-when = Het vertrekt op { $when }, plaatselijke tijd.
nudge-again = Het kan vanaf { $when }, plaatselijke tijd.
tap-send = Verstuur
tap-write-again = Schrijf opnieuw

## Waarom iets niet gaat, of nog niet. Een coach leest dit.

nudge-why-blocked = Ze zijn niet te bereiken: hun gesprek met mij is gesloten.
nudge-why-stopped = Ze vroegen om geen herinneringen meer te krijgen.
nudge-why-no-leave = Ze hebben geen herinneringen gevraagd.
nudge-why-paused = Ze vroegen om een tijdje rust.
nudge-why-night = Daar is het buiten de werkuren.
nudge-why-weekend = Het is weekend.
nudge-why-holiday = Daar is het een feestdag.
nudge-why-closed = Ze zijn dan gesloten.
nudge-why-away = Ze zijn weg.
nudge-why-asked = Ze zijn net bezig met een vraag.
nudge-why-unanswered = Op twee berichten na elkaar kwam geen antwoord. Dan wachten we tien dagen.
nudge-why-day = Ze kregen vandaag al een bericht.
nudge-why-week = Ze kregen deze week al twee berichten.
nudge-why-month = Ze kregen deze maand al zes berichten.
nudge-why-late = Tegen dan heeft het geen zin meer.
nudge-why-done = Het is al gedaan, of het is veranderd.
