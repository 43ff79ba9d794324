### Teams: een korte reflectie waarop iedereen alleen antwoordt, en waarna alles samen getoond wordt.
### "je" voor wie alleen antwoordt, "jullie" voor het team.

## Woorden die je kunt typen

word-reflect = reflectie, reflecteren, reflecteer, samen reflecteren, samen terugblikken
word-reveal = tonen, toon, onthullen, onthul
word-agree = afspraak, afspreken, spreek af, we spreken af
word-end = annuleren, annuleer, afbreken, breek af, beëindigen, beëindig
word-nothing-agreed = geen, geen afspraak, geen actie, niets
word-sheet = blad, pagina, bladzijde
word-keep-sentence = overnemen, behouden, behoud
word-people = mensen, personen, man, collega’s
word-take-on = ja, opnemen, neem op, doe ik, dat doe ik, ik doe het, ik zorg ervoor, ik zorg hiervoor
word-done = gedaan, klaar, afgewerkt, in orde
word-busy = bezig, nog bezig, ermee bezig, loopt nog
word-changed = veranderd, gewijzigd, anders, anders gelopen

## Klaarzetten

team-setup = Samen reflecteren? Iedereen antwoordt alleen, in een apart gesprek met mij. Daarna toon ik alle antwoorden tegelijk.
team-setup-what = 1 · Wat: { $name } ({ $questions ->
    [one] één vraag
   *[other] { $questions } vragen
}, ongeveer { $minutes ->
    [one] één minuut
   *[other] { $minutes } minuten
})
team-setup-time = 2 · Tijd om te antwoorden: { team-length }
team-setup-named = 3 · Met namen: bij elk antwoord staat een voornaam.
team-setup-unnamed = 3 · Zonder namen: bij minder dan vijf antwoorden toon ik niets.
team-setup-people = { $people ->
    [0] 4 · Aantal mensen: niet opgegeven. Ik toon de antwoorden zodra iedereen die meedoet klaar is.
   *[other] 4 · Aantal mensen: { $people }. Ik wacht tot zoveel mensen klaar zijn, of tot de tijd om is.
}
team-setup-follows = { $follows ->
    [yes] 5 · Vervolg op: { $name }, { $date }. Ik toon de afspraken van toen en wat er veranderd is.
   *[no] 5 · Geen vervolg op de vorige keer: dit is een ander team.
}
team-setup-how = Iets wijzigen? Typ “reflectie” en het nummer van de regel, bijvoorbeeld: reflectie 2. Of typ: reflectie 8 mensen. Beginnen? Typ: reflectie start
team-setup-how-chat = Je kunt ook typen: /reflectie 20 (minuten), of: /reflectie 8 mensen
team-length = { $unit ->
    [minutes] { $count } minuten
    [hours] { $count ->
        [one] één uur
       *[other] { $count } uur
    }
   *[days] { $count ->
        [one] één dag
       *[other] { $count } dagen
    }
}
team-tap-what = Andere vragen
team-tap-time = Andere tijd
team-tap-named = Met namen
team-tap-unnamed = Zonder namen
team-tap-people = Hoeveel mensen
team-tap-start = Start
team-none = Er zijn hier nog geen vragen voor een team. Vraag aan wie deze assistent beheert om er toe te voegen.
team-no-length = Ik heb een aantal minuten nodig, bijvoorbeeld: reflectie 20. Het kan van 10 minuten tot 14 dagen (20160).
team-not-yours = Alleen wie dit begon, kan het wijzigen.
team-open-first = De vorige keer staat nog open. Noteer één of twee afspraken (typ: afspraak), of typ: afspraak geen. Begin daarna opnieuw.
team-under-way = Er loopt hier al een reflectie.
team-nothing-runs = Hier wordt geen reflectie voorbereid. Om te beginnen typ je: reflectie
team-moved = Dit staat nu lager in het gesprek.
team-anonymous = Je schrijft als de groep, dus ik zie niet wie je bent. Typ dit opnieuw onder je eigen naam.
team-ended = Deze reflectie is stopgezet. Ik toon er niets van.

## Bezig

team-open = { $name }: iedereen antwoordt alleen, in een apart gesprek met mij.
team-open-until = Tijd om te antwoorden: tot { $until }. Is iedereen die meedoet vroeger klaar, dan toon ik meteen de antwoorden.
team-open-named = Met namen: bij elk antwoord staat een voornaam.
team-open-unnamed = Zonder namen: bij minder dan vijf antwoorden toon ik niets.
team-open-count = { $joined ->
    [0] Er doet nog niemand mee.
   *[other] Aantal deelnemers: { $joined }{ $of ->
        [0] { "" }
       *[other] {" "}({ $of } verwacht)
    }. Klaar: { $done }.
}
team-open-last = Vorige keer spraken we af:
team-open-how = Typ om deel te nemen: deelnemen { $code }
team-join = Deelnemen
team-pass-on = Voor je team: stuur deze link door, of laat mensen de afbeelding scannen:
team-qr-caption = Scan om deel te nemen
team-file-name-qr = deelnemen

## Deelnemen

team-joined-unnamed = { $name }: je antwoordt alleen en zonder je naam. Niemand ziet iets tot { $until }, of tot iedereen klaar is. Ook wie dit begon, ziet niets. Daarna toon ik alle antwoorden tegelijk.
team-joined-named = { $name }: je antwoordt alleen. Niemand ziet iets tot { $until }, of tot iedereen klaar is. Daarna toon ik alle antwoorden tegelijk, die van jou met de naam { $as }.
team-joined-later = De antwoorden van de anderen zijn al getoond. Jij hebt nog tijd tot { $until }. Bij jouw antwoorden staat dan “later”.
team-joined-later-unnamed = De antwoorden van de anderen zijn al getoond. Jij hebt nog tijd tot { $until }. Late antwoorden toon ik als het er minstens vijf zijn. Zijn het er minder, dan worden ze gewist en ziet niemand ze.
team-joined-unnamed-more = Goed om te weten: zodra de antwoorden getoond zijn, kan ik die van jou niet meer vinden of wissen. Wie weet hoe je schrijft, kan nog raden wat van jou is. Zeggen jullie allemaal hetzelfde, dan weet ook iedereen wat jij zei. Het team kan een zin overnemen in zijn eigen stappenplan. Niet meer meedoen? Typ: uitstappen
team-joined-named-more = Ik stuur je hoogstens één herinnering. Het team kan een zin overnemen in zijn eigen stappenplan. Niet meer meedoen? Typ: uitstappen
team-again = Je doet hier al aan mee.
team-not-begun = Deze reflectie is nog niet begonnen. Probeer het straks nog eens.
team-over = Deze reflectie is voorbij. Er kan niets meer bij.
team-words-over = Intussen is hier iets afgelopen of gewist, of moest ik terug naar een vroegere kopie. Daarom heb ik deze woorden niet bewaard. Hier ben je nu:
team-done = Dank je wel, dat was alles. Niemand ziet iets tot { $until }, of tot iedereen die meedoet klaar is. Tot dan kun je je antwoorden nog wijzigen: typ “antwoorden”.
team-done-late = Dank je wel, dat was alles. Je antwoorden zijn toegevoegd, met het woord “later”.
team-done-late-unnamed = Dank je wel, dat was alles. Late antwoorden toon ik vanaf { $until }, als het er minstens vijf zijn. Zijn het er minder, dan worden ze gewist en ziet niemand ze.
team-somebody = iemand
team-done-still = Hier ben je klaar. Typ “antwoorden” om je antwoorden te zien of te wijzigen. Typ “stappenplannen” om iets anders te doen.
team-left = Je doet niet meer mee. Je antwoorden hier zijn gewist, en niemand zag ze.
team-left-named = Je doet niet meer mee. Wat al getoond is, blijft getoond.
team-leave-what = Je doet nu nergens aan mee, dus je kunt nergens uitstappen.
team-not-here = Dat kan niet in een reflectie van een team. Typ “antwoorden” om te zien wat je zei.
team-remind = { $name }: je hebt nog tijd tot { $until }. Het duurt ongeveer { $minutes ->
    [one] één minuut
   *[other] { $minutes } minuten
}.
team-still = De antwoorden van de anderen zijn nu getoond. Jij kunt nog verder tot { $until }. Bij jouw antwoorden staat dan “later”.
team-still-unnamed = De antwoorden van de anderen zijn nu getoond. Jij kunt nog verder tot { $until }. Late antwoorden toon ik als het er minstens vijf zijn. Zijn het er minder, dan worden ze gewist en ziet niemand ze.
team-still-held = De tijd is om. Minder dan vijf mensen antwoordden, dus ik toon nog niets. Jij kunt nog verder tot { $until }.
team-gone = { $name }: de tijd is om. Wat je nog niet af had, is gewist, en niemand zag het.

## Samen getoond

team-board-late = { $name }: de antwoorden zijn getoond. Wie nog niet klaar was of nu pas komt, kan nog antwoorden tot { $until }.
team-board-late-unnamed = { $name }: de antwoorden zijn getoond. Wie al meedeed en nog niet klaar was, kan nog verder tot { $until }.
team-board-over = { $name }: de antwoorden zijn getoond. Er kan niets meer bij.
team-board-ended = { $name }: dit is stopgezet, en er is niets getoond.
team-revealed = { $name }: dit zeiden jullie.
team-each-said = Eerst zie je waar jullie antwoorden het meest verschillen.
team-people = { $people ->
    [one] één antwoord
   *[other] { $people } antwoorden
}
team-dated = { $date } · { $done ->
    [one] { $done } van { $joined } gaf antwoord
   *[other] { $done } van { $joined } gaven antwoord
}{ $late ->
    [0] { "" }
    [one] , één daarvan later
   *[other] , { $late } daarvan later
} · { $named ->
    [yes] met namen
   *[no] zonder namen
}
team-title-row = { $title }: { $row }
team-points = Antwoorden, van laag naar hoog: { $points }
team-points-late = Later: { $points }
team-half = De middelste helft ligt tussen { $low } en { $high }.
team-differs = Jullie antwoorden verschillen.
team-sheet-differs = De antwoorden van het team verschillen.
team-higher = Hoger dan op { $date } ({ $then } → { $now })
team-lower = Lager dan op { $date } ({ $then } → { $now })
team-same = Zoals op { $date } ({ $now })
team-other-version = De vragen zijn veranderd sinds vorige keer, dus ik vergelijk niet.
team-picked = { $choice } ({ $count })
team-picked-who = { $choice }: { $who }
team-others = Ook gekozen, maar te weinig om een aantal te tonen: { $choices }
team-only-others = Gekozen, maar telkens te weinig om een aantal te tonen: { $choices }
team-sheet-others = Zonder getal: minder dan vijf kozen dit.
team-few = { $people ->
    [0] Niemand antwoordde hierop.
    [one] Eén antwoord. Dat is minder dan vijf, dus het staat hier niet.
   *[other] { $people } antwoorden. Dat is minder dan vijf, dus ze staan hier niet.
}
team-apart = Deze antwoorden staan hier niet: ze zouden verraden wat enkele anderen zeiden.
team-quote = “{ $text }”
team-quote-who = “{ $text }” – { $who }
team-quote-late = { $quote } (later)
team-quotes-kept = { $people ->
    [one] Eén antwoord. Het staat niet op dit blad
   *[other] { $people } antwoorden. Ze staan niet op dit blad
}. Te weinig mensen lieten toe dat hun woorden buiten het team getoond worden.
team-talk = Om over te praten
team-talk-differ = Bij “{ $title }” verschillen jullie antwoorden het meest: van { $low } tot { $high }. Wat ziet de ene dat de andere niet ziet?
team-talk-also = Ook bij “{ $title }” verschillen jullie antwoorden. Wanneer ging het goed, en wanneer niet?
team-talk-choices = Bij “{ $title }” kiezen jullie niet hetzelfde. Waarom kiest de ene dit en de andere dat?
team-talk-low = Jullie zijn het eens: “{ $title }” staat laag. Wat is er nodig om één stap hoger te komen?
team-talk-high = Jullie zijn het eens: “{ $title }” is sterk. Hoe kunnen jullie dat aan anderen tonen?
team-talk-words = Lees de antwoorden bij “{ $title }” luidop voor. Welk antwoord zegt het best wat jullie allemaal vinden?
team-talk-missing = Wie is er niet bij, en wat zou die zeggen?
team-talk-round = Doe een rondje: wat wil je dat de anderen weten?
team-talk-named = Antwoorden we volgende keer met namen, of met meer mensen?
team-each = Elke stip is één antwoord
team-middle = De middelste helft van de antwoorden
team-late = Kwam later
team-foot-unnamed = Zonder namen: bij minder dan vijf antwoorden toon ik niets. Wie weet hoe iemand schrijft, kan nog raden. Zegt iedereen hetzelfde, dan is duidelijk wat elk van hen zei. Geen gemiddelde, geen rangorde.
team-foot-named = Met namen, zoals vooraf gezegd. Geen gemiddelde, geen rangorde.
team-keep-how = Wil je een zin overnemen in jullie eigen stappenplan? Typ “reflectie overnemen” en het nummer, bijvoorbeeld: reflectie overnemen 2
team-kept = Genoteerd als woorden van je team: “{ $text }”. Ik stel ze voor waar jullie stappenplan ernaar vraagt.
team-keep-none = Er is geen zin met nummer { $number }. Typ “tonen” om ze te zien.
team-held = { $name }: { $people ->
    [0] er is nog niemand klaar
    [one] er is één antwoord
   *[other] er zijn { $people } antwoorden
}. Zonder namen toon ik niets bij minder dan vijf antwoorden. Wie nog niet klaar is, kan verder tot { $until }.
team-held-over = { $name }: minder dan vijf mensen antwoordden. Hun antwoorden zijn gewist, en niemand zag ze. Met namen ziet ook een klein team zijn antwoorden.
team-not-shown = Er is nog niets te zien. Ik wacht tot { $until }, of tot iedereen die meedoet klaar is.
team-reveal-unknown = Ik weet niet welke reflectie je bedoelt. Open ze met de link, of typ bijvoorbeeld: tonen kx4m7pq
team-read = Alles lezen
team-sheet-how = Wil je een blad om af te drukken? Typ: reflectie blad
team-file-name = reflectie
team-picture-sorry = De afbeelding maken is niet gelukt. Om alles in woorden te lezen, typ je: tonen { $code }
team-sheet-sorry = Het blad maken is niet gelukt. Om te lezen wat er gezegd is, typ je: tonen { $code }

## Afgesproken

team-agree = Wat gaan jullie doen? Eén of twee dingen zijn genoeg.
team-agree-how = Wil je ze noteren? Typ: afspraak. Is er niets te doen? Typ: afspraak geen
team-tap-agree = Afspraak noteren
team-tap-none = Geen afspraak
team-agreed = Wat we gaan doen:
team-agreed-none = Deze keer maakten we geen afspraken.
team-agreed-line = { $what } – { $who }, tegen { $date }{ $state ->
    [open] { "" }
    [taken] : bevestigd
    [done] : gedaan
    [busy] : bezig
   *[changed] : veranderd
}
team-agreed-noted = Genoteerd voor je team:
team-agreed-pass = Wie het doet, bevestigt dat in een apart gesprek met mij: { $ways }
team-agreed-type = afspraak { $number }
team-agree-not-yet = Eerst toon ik de antwoorden. Daarna spreken jullie af wat jullie doen.
team-agree-already = Jullie afspraken staan al vast. Alleen wie dit begon, kan ze opnieuw noteren.
team-agree-unknown = Ik ken die afspraak niet. Typ bijvoorbeeld: afspraak kx4m7pq-1
team-agree-incomplete = Er is nog niets genoteerd. Bij elke afspraak hoort wat, wie en tegen wanneer. Typ “antwoorden”, en dan bijvoorbeeld: wijzig 2. Is er niets te doen? Typ: afspraak geen
team-own = { $what } – { $who }, tegen { $date }. Zorg jij hiervoor? Op die dag stuur ik je één herinnering.
team-tap-take = Ik zorg hiervoor
team-own-how = Zo ja, typ: afspraak { $number } ja
team-owned = Jij zorgt hiervoor: { $what }. Op { $date } stuur ik je één herinnering.
team-owned-by-other = Iemand anders zorgt hier al voor.
team-due = { $who }, vandaag is de afgesproken dag voor: { $what }. Is het gedaan, ben je nog bezig, of is het veranderd?
team-due-nobody = Vandaag is de afgesproken dag voor: { $what } ({ $who }). Niemand bevestigde dit. Is het gedaan, zijn jullie nog bezig, of is het veranderd?
team-due-how = Typ bijvoorbeeld: afspraak { $number } gedaan. In plaats van “gedaan” kan ook “bezig” of “veranderd”.
team-tap-done = Gedaan
team-tap-busy = Bezig
team-tap-changed = Veranderd
team-state-noted = Dank je wel, genoteerd. Je team ziet het aan het begin van de volgende reflectie.

## Als een stappenplan hetzelfde vraagt

team-ask-all = Iedereen van het team kan dit eerst alleen beantwoorden. Typ “reflectie” en kies “{ $name }”.
