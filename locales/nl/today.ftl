## Wat een coach van ondernemingen ziet: wie je nodig heeft, een fiche, een beeld, de week.

coach-you-are-not = Dit is voor coaches van een programma, en zo ken ik je hier niet. Ben je coach? Open dan de link die je van je programma kreeg.
coach-of-nobody = Je begeleidt nu geen enkele onderneming. Zodra je programma je er een geeft, zie je die hier.

today-heading = { $needed ->
    [0] Niemand heeft je nu nodig.
    [one] Eén onderneming heeft je nodig.
   *[other] { $needed } ondernemingen hebben je nodig.
} { $all ->
    [one] Je begeleidt er één.
   *[other] Je begeleidt er { $all }.
}
today-more = En nog { $more }: typ /vandaag { $page }
today-tap = Fiche { $number }
today-more-tap = Nog { $more }
today-how = Wil je meer weten over een onderneming? Typ /fiche en het nummer, bijvoorbeeld: /fiche { $number }

enterprise-line = { $title }: { $said }

need-asked = { $count ->
    [one] vroeg je om hulp op { $date }
   *[other] vroeg je { $count } keer om hulp, de eerste keer op { $date }
}{ $days ->
    [0] { "" }
    [one] , één werkdag geleden
   *[other] , { $days } werkdagen geleden
}
need-stalled = al { $days } werkdagen niets nieuws
need-meeting = { $when ->
    [today] gesprek vandaag
    [tomorrow] gesprek morgen
   *[later] gesprek op { $date }
}{ $known ->
    [yes] { " " }om { $time }
   *[no] { "" }
}

stand-not-begun = nog niet begonnen
stand-under-way = { $phase }, sessie { $part } van { $parts }
stand-brief = { $phase }, sessie { $part }
stand-waiting = { $known ->
    [yes] verzamelt gegevens tot { $date }
   *[no] verzamelt gegevens
}
stand-paused = { $known ->
    [yes] pauze tot { $date }
   *[no] pauze
}
stand-finished = klaar

card-how = Welke fiche wil je zien? Typ /fiche en een nummer of een naam. De nummers staan in je lijst.
card-which = Je begeleidt geen onderneming met de naam “{ $typed }”. De nummers staan in je lijst.
card-tap-today = Mijn lijst
card-part = { $state ->
    [under-way] Nu: “{ $title }”.
   *[other] Daarna: { $phase }, sessie { $part } van { $parts }, “{ $title }”.
}
card-last = Laatste antwoord: { $date }{ $days ->
    [0] , vandaag
    [one] , één werkdag geleden
   *[other] , { $days } werkdagen geleden
}.
card-left = { $skipped ->
    [0] Geen vraag overgeslagen
    [one] Eén vraag overgeslagen
   *[other] { $skipped } vragen overgeslagen
}, { $open ->
    [0] geen enkele nog open.
    [one] één nog open (nog niet bekend, of aan een collega gevraagd).
   *[other] { $open } nog open (nog niet bekend, of aan een collega gevraagd).
}
card-not-shared = Ze delen hun antwoorden niet met je. Je ziet hoever ze staan, niet wat ze zeggen.
card-skipped-titles = Overgeslagen, van wat ze delen: { $titles }{ $more ->
    [0] .
    [one] , en nog één.
   *[other] , en nog { $more }.
}
card-question = Hun vraag: “{ $question }”
card-agreed = { $count ->
    [one] Eén afspraak tussen jullie is nog open, tegen { $date }.
   *[other] { $count } afspraken tussen jullie zijn nog open, de eerste tegen { $date }.
}
card-no-meeting = Er is geen gesprek gepland.
card-tap-seen = Met mij gedeeld
card-tap-nudge = Duwtje geven
card-tap-letter = Bericht { $letter }
card-tap-comment = Schrijven
card-tap-meet = Gesprek plannen
card-tap-brief = Voorbereiden

cohort-all = { $all ->
    [one] één onderneming
   *[other] { $all } ondernemingen
}
cohort-some = { $first } tot { $last }, van { $all } ondernemingen
cohort-foot = Op nummer. Je ziet waar elke onderneming is op haar weg, niet hoe goed ze het doet.
cohort-words = Hetzelfde in woorden:
cohort-how = Wil je meer weten over een onderneming? Typ /fiche en het nummer.
cohort-of-groups = Je beheert dit programma: je ziet hoeveel ondernemingen bij elke stap zijn, niet elke onderneming apart. Typ /voortgang
cohort-file-name = groep
cohort-sorry = Het beeld kon nu niet gemaakt worden. Hieronder staat hetzelfde in woorden.
mark-done = gedaan
mark-here = hier zijn ze nu
mark-waiting = verzamelt gegevens
mark-paused = pauze
mark-quiet = al 10 werkdagen niets nieuws
mark-ahead = komt nog

digest-heading = Nieuw sinds { $date }:
digest-asked = Vroeg je om hulp: { $names }
digest-stalled = Al tien werkdagen niets nieuws: { $names }
digest-went-on = Ging verder: { $names }
digest-finished = Klaar: { $names }
digest-meeting = Gesprek deze week: { $names }
digest-tap-cohort = Beeld
digest-tap-on = Weekoverzicht aan
digest-tap-off = Weekoverzicht uit
digest-is-on = Elke maandag om half negen krijg je een weekoverzicht. Is er niets nieuws, dan schrijf ik niet.
digest-is-off = Je krijgt geen weekoverzicht. Je lijst vind je altijd met /vandaag
