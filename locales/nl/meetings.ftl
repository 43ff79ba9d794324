### Gesprekken van een coach met een onderneming: wanneer, wat je vooraf weet, en wat werd afgesproken.

## Woorden die je kunt typen

word-hour = uur, u, h
word-at-hour = om, vanaf, rond
word-on-day = op, de
word-next = volgende, komende, aanstaande, deze
word-calendar = agenda, kalender
word-not-held = niet doorgegaan, ging niet door, geen gesprek
word-own-words = eigen woorden, iets anders, anders
word-myself = ik, mij, coach, ikzelf, begeleider

## Over wie het gaat

coached-enterprise = E{ $number } · { $name }
coached-none = Dit is voor coaches. Wil je weten wanneer je je coach ziet? Typ: /gesprekken
coached-told = { $people ->
    [0] Ik kon daar nog niemand verwittigen: er is nog niemand binnen.
    [one] Ik heb daar één persoon verwittigd.
   *[other] Ik heb daar { $people } mensen verwittigd.
}
coached-tells = Ik verwittig iedereen daar tijdens de werkuren: { $when }.
coached-not-told = Ik had daar nog niemand verwittigd, dus niemand hoort er iets van.
meeting-when = { $hour ->
    [none] { $day }
   *[other] { $day } om { $hour }
}

## De coach plant

meet-overview = Je ondernemingen, en wanneer je ze ziet:
meet-line = { $enterprise }: { $when }
meet-line-none = { $enterprise }: nog geen gesprek gepland
meet-how = Een gesprek plannen of verplaatsen? Typ het nummer, de dag en het uur. Bijvoorbeeld: /gesprek { $number } 12 oktober 14u30. Annuleren? Typ: /gesprek { $number } annuleren
meet-which = Ik heb het nummer van een van je ondernemingen nodig ({ $known }), dan de dag en het uur. Bijvoorbeeld: /gesprek 3 12 oktober 14u30
meet-no-day = Ik heb een dag nodig, bijvoorbeeld: /gesprek { $number } 12 oktober 14u30. Je schreef: “{ $typed }”.
meet-no-such-day = Die dag bestaat niet. Typ het zo: /gesprek { $number } 12 oktober 14u30. Je schreef: “{ $typed }”.
meet-no-such-hour = Dat uur bestaat niet. Typ het zo: /gesprek { $number } 12 oktober 14u30. Je schreef: “{ $typed }”.
meet-month = Welke dag van die maand? Typ het zo: /gesprek { $number } 12 oktober 14u30. Je schreef: “{ $typed }”.
meet-past = Dat moment is voorbij. Ik heb er een nodig dat nog komt, bijvoorbeeld: /gesprek { $number } 12 oktober 14u30. Je schreef: “{ $typed }”.
meet-far = Dat is nog meer dan twee jaar ver. Ik heb een vroeger moment nodig, bijvoorbeeld: /gesprek { $number } 12 oktober 14u30. Je schreef: “{ $typed }”.
meet-sure = Bedoel je { $when }? Ik heb nog niemand verwittigd. Is het een andere dag? Typ die dan voluit, bijvoorbeeld: /gesprek { $number } 12 oktober 14u30
meet-already = Dan zie je { $enterprise } al: { $when }. Ik heb niemand verwittigd.
meet-planned = Gepland: { $enterprise }, { $when }. Achteraf vraag ik je wat jullie afspraken.
meet-moved = Verplaatst: { $enterprise }, nu { $when }.
meet-cancelled = Geannuleerd: { $enterprise }, { $when }.
meet-nothing = Er is geen gesprek met { $enterprise } gepland. Er valt dus niets te annuleren.
meet-cancel-sure = Het gesprek met { $enterprise } annuleren, { $when }? Ik verwittig dan iedereen daar.
meet-cancel-how = Typ daarvoor: { $says }
meet-tap-cancel = Annuleren
meet-tap-cancel-yes = Ja, annuleren
meeting-tap-calendar = In mijn agenda

## De onderneming hoort het

coach-unnamed = je coach
meeting-planned = { $coach } heeft een gesprek met jullie gepland: { $when }.
meeting-moved = Jullie gesprek met { $coach } is verplaatst naar { $when }.
meeting-cancelled = Jullie gesprek met { $coach } gaat niet door: { $when }.
meeting-file = Open het bestand om het in je agenda te zetten.
meeting-file-gone = Open het bestand om het uit je agenda te halen.
meeting-file-name = gesprek
meeting-title = Fil rouge: gesprek met { $coach }
meeting-title-coach = Fil rouge: gesprek met { $name }
meetings-next = Jullie volgende gesprek met { $coach }: { $when }.
meetings-none = Er is geen gesprek met { $coach } gepland.
meetings-how = Voor je agenda typ je: { $says }
meetings-agreed = Dit werd afgesproken:
meetings-no-coach = Je werkt hier niet met een coach. Er zijn dus geen gesprekken.

## Wat werd afgesproken

agreed-ask = Je gesprek met { $enterprise } op { $day }: wat spraken jullie af?
agreed-how = Tik aan wat, en dan tegen wanneer. Of typ alles samen: /afgesproken { $number } wat | tegen wanneer. Bijvoorbeeld: /afgesproken { $number } twee gesprekken met buren | over 3 weken. Doe je het zelf? Zet er dan nog bij: | ik
agreed-tap-own-words = Iets anders
agreed-tap-nothing-agreed = Niets
agreed-tap-not-held = Ging niet door
agreed-tap-2 = Over 2 weken
agreed-tap-4 = Over 4 weken
agreed-tap-before = Voor het gesprek
agreed-tap-more = Nog iets
agreed-tap-done = Gedaan
agreed-tap-busy = Bezig
agreed-tap-changed = Anders
agreed-what-gap = “{ $what }” aanvullen
agreed-what-estimate = “{ $what }” bijwerken
agreed-what-changed = “{ $what }” opnieuw bekijken
agreed-what-skipped = “{ $what }” beantwoorden
agreed-what-new = “{ $what }” opnieuw bekijken
agreed-what-standing = “{ $what }” opnieuw bekijken
agreed-what-sitting = de volgende sessie doen: { $title }
agreed-what-gone = een vraag die er niet meer is
agreed-write = Typ wat jullie afspraken en tegen wanneer, met | ertussen. Bijvoorbeeld: twee gesprekken met buren | over 3 weken
agreed-when = Tegen wanneer? { $what }
agreed-when-how = Tik er een aan, of typ een dag, bijvoorbeeld: 1 november
agreed-no-day = Ik heb een dag nodig. Je schreef: “{ $typed }”.
agreed-no-such-day = Die dag bestaat niet: “{ $typed }”.
agreed-no-such-hour = Een dag is genoeg, zonder uur. Je schreef: “{ $typed }”.
agreed-month = Welke dag van die maand? Je schreef: “{ $typed }”.
agreed-past = Die dag is voorbij: “{ $typed }”.
agreed-noted = { $who ->
    [coach] Genoteerd: { $what }, tegen { $day }. Je doet dit zelf.
   *[other] Genoteerd: { $what }, tegen { $day }.
}
agreed-told = { $who ->
    [coach] Afgesproken: { $what }, tegen { $day }. { $coach } doet dit.
   *[other] Afgesproken met { $coach }: { $what }, tegen { $day }.
}
agreed-which = Ik heb het nummer van een van je ondernemingen nodig ({ $known }). Bijvoorbeeld: /afgesproken { $number }
agreed-early = Je had nog geen gesprek met { $enterprise }.
agreed-none = Genoteerd: met { $enterprise } werd niets afgesproken.
agreed-not-held = Genoteerd: dit gesprek ging niet door. Een ander plannen? Typ: /gesprek { $number } en een dag.
agreed-due = Dit was afgesproken tegen vandaag: { $what }. Gedaan, bezig of anders?
agreed-became-done = Goed, genoteerd als gedaan.
agreed-became-busy = Genoteerd: het is bezig. Tegen wanneer is het klaar?
agreed-became-changed = Genoteerd: het is anders gelopen. Geldt het nog? Tegen wanneer dan?
agreed-taken = Goed. Op { $day } vraag ik je hoe het ermee staat.
agreed-later = Genoteerd: { $what }, nu tegen { $day }.
agreed-unknown = Je hebt geen afspraak met nummer { $number }. Typ /afgesproken om je afspraken te zien.
agreed-nothing-yet = Met je coach werd nog niets afgesproken.
agreed-own-how = Wil je zeggen wat ervan gekomen is? Typ het nummer en: gedaan, bezig of anders. Bijvoorbeeld: /afgesproken 12 gedaan
agreed-line = { $number }. { $what }, tegen { $day } ({ $who ->
    [coach] { $coach },{" "}
   *[other] {""}
}{ $state ->
    [done] gedaan
    [busy] bezig
    [changed] anders gelopen
   *[open] open
})

## Voor een gesprek

brief-title = Ter voorbereiding: { $enterprise }
brief-dated = { $today }, sinds het gesprek van { $last }
brief-dated-first = { $today }, voor het eerste gesprek
brief-changed = Veranderd sinds het vorige gesprek
brief-new = Nieuw sinds het vorige gesprek
brief-so-far = Tot nu toe beantwoord
brief-estimate = Schattingen van meer dan 90 dagen geleden
brief-gap = Ontbreekt, of past niet bij elkaar (in de woorden die zij lezen)
brief-skipped = Overgeslagen
brief-questions = { $count ->
    [one] Eén vraag om te stellen
    [2] Twee vragen om te stellen
   *[other] Drie vragen om te stellen
}
brief-what = { $about } · { $title }
brief-line-changed = { $what }: nu “{ $now }”, vroeger “{ $before }”
brief-line-new = { $what }: { $now }
brief-line-estimate = { $what }: { $now } (schatting van { $day })
brief-line-skipped = { $what }: { $status }
brief-ask-gap = { $gap } Wat zou jullie daarbij helpen?
brief-ask-estimate = “{ $what }” was een schatting op { $day }: { $now }. Wat weten jullie intussen?
brief-ask-changed = “{ $what }” ging van “{ $before }” naar “{ $now }”. Wat is er gebeurd?
brief-ask-skipped = “{ $what }” heeft nog geen antwoord. Wat hebben jullie nodig om het te beantwoorden?
brief-ask-new = “{ $what }”: { $now }. Hoe zijn jullie daar gekomen?
brief-ask-standing = “{ $what }” staat er sinds { $day }: { $now }. Klopt dat nog?
brief-sourced = { $text } [{ $numbers }]
brief-rest = Ook nog: { $numbers }
brief-foot = Dit is gemaakt uit antwoorden die { $enterprise } bevestigde en met je deelt. Tussen haakjes staan de nummers van die antwoorden.
brief-which = Ik heb het nummer van een van je ondernemingen nodig ({ $known }). Bijvoorbeeld: /voorbereiding { $number }
brief-not-shared = { $enterprise } deelt op dit moment geen antwoorden met jou. Dat kiezen zij zelf.
brief-empty = { $enterprise } deelt antwoorden met jou, maar er is er nog geen bevestigd.
brief-file-name = voorbereiding
brief-sorry = De pagina om af te drukken is deze keer niet gelukt. Alles staat in het bericht hierboven.
brief-tap-agreed = Wat is afgesproken
