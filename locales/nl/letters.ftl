### Berichten tussen een onderneming en haar coach.

word-letter-with = met, met deze vraag
word-letter-alone = alleen, enkel mijn woorden
word-letter-done = klaar, geen antwoord nodig
word-letter-leave = laten, laat zo
word-letter-use = overnemen, neem dit over
word-letter-open = openen, open
word-letter-page = pagina

## Iets vragen aan je coach

help-coach = • /coach — iets vragen aan { $coach }, je coach
misread-again-coach = Of vraag het aan { $coach }, je coach. Typ: /coach
tap-coach = Vraag mijn coach
coach-which = Je schrijft aan { $coach }, je coach. Ik kan de open vraag meesturen, zoals ze hier staat:
coach-which-ask = Mag ze mee?
coach-which-how = Typ /coach met, of /coach alleen. Stoppen kan met: /coach annuleren
coach-write = Wat wil je vragen aan { $coach }? Je volgende tekst gaat daarheen. Je naam gaat alleen mee als je dat toeliet. Typ “annuleren” om te stoppen.
coach-write-with = Wat wil je vragen aan { $coach }? Je volgende tekst gaat daarheen, samen met de vraag. Je naam gaat alleen mee als je dat toeliet. Typ “annuleren” om te stoppen.
coach-question-gone = Die vraag wordt niet meer gesteld. Ze kan dus niet mee.

tap-letter-with = Met deze vraag
tap-letter-alone = Enkel mijn woorden
tap-letter-cancel = Annuleren
tap-letter-use = Neem dit over
tap-letter-leave = Laat zo
tap-letter-open = Open de vraag
tap-letter-reply = Antwoord
tap-letter-done = Geen antwoord nodig

## Wat ervan komt

letter-sent = Verstuurd naar { $coach }. Het antwoord komt hier. Je kunt intussen gewoon verdergaan.
letter-sent-with = Verstuurd naar { $coach }, samen met de vraag. Het antwoord komt hier. Je kunt intussen gewoon verdergaan.
letter-waits = { $coach } is hier nog niet geweest. Ik hou je bericht tot dan bij. Kan het niet wachten? Neem dan op een andere manier contact op.
letter-unreachable = Ik kan { $coach } hier nu niet bereiken. Er is dus niets bezorgd. Ik hou je bericht bij tot dat weer kan. Kan het niet wachten? Neem dan op een andere manier contact op.
letter-too-long = Je tekst telt { $length } tekens. Hier passen er { $limit }. Er is niets verstuurd. Stuur een kortere tekst, of typ “annuleren”.
letter-personal = Ik heb dit nog niet verstuurd of bijgehouden. Er lijkt in te staan wie iemand is. Zonder dat wordt het: “{ $words }”. Stuur de tekst zoals jij hem wilt. Was hij al goed? Stuur hem dan nog eens. Typ “annuleren” om te stoppen.

## Een bericht zoals je het leest. E7 is het nummer van een onderneming.

letter-somebody = iemand
letter-former = een vorige coach
letter-from-ask = Bericht { $letter }, { $date }. Van { $enterprise } (E{ $number }). Je krijgt een vraag van { $who }:
letter-from-reply = Bericht { $letter }, { $date }. Van { $enterprise } (E{ $number }). Je krijgt antwoord van { $who }:
letter-of-reply = Bericht { $letter }, { $date }. Je krijgt antwoord van { $who }:
letter-of-comment = Bericht { $letter }, { $date }. { $who } schrijft over “{ $title }”:
letter-of-proposal = Bericht { $letter }, { $date }. { $who } stelt deze woorden voor bij “{ $title }”. Er verandert niets, tenzij je ze overneemt:
letter-own-ask = Bericht { $letter }, { $date }. Je vroeg aan { $coach }:
letter-own-reply = Bericht { $letter }, { $date }. Je antwoordde:
letter-own-comment = Bericht { $letter }, { $date }. Je schreef aan { $enterprise } (E{ $number }) over “{ $title }”:
letter-own-proposal = Bericht { $letter }, { $date }. Je stelde dit voor aan { $enterprise } (E{ $number }), bij “{ $title }”:
letter-context = De vraag: “{ $question }”
letter-you-wrote = Jij had geschreven: “{ $words }”
letter-they-wrote = Eerder schreef { $who }: “{ $words }”
letter-how = Wil je antwoorden? Typ: /antwoord { $letter }
letter-how-coach = Wil je antwoorden? Typ: /antwoord { $letter }
letter-how-comment = Wil je de vraag zien? Typ: /berichten openen { $letter }. Wil je antwoorden? Typ: /antwoord { $letter }
letter-how-proposal = Wil je de woorden overnemen? Typ: /berichten overnemen { $letter }. Voor ik iets bewaar, vraag ik het je nog. Wil je niets wijzigen? Typ: /berichten laten { $letter }
letter-left = Goed, je antwoord blijft zoals het is.

## Antwoorden

reply-none = Ik ken geen bericht met dat nummer waarop je kunt antwoorden. Misschien is er intussen een andere coach. Typ /berichten om de jouwe te zien.
reply-write = Je volgende tekst gaat naar { $coach }. Typ “annuleren” om te stoppen.
reply-write-coach = Je volgende tekst gaat naar wie bericht { $letter } schreef, bij { $enterprise }. Typ “annuleren” om te stoppen.
reply-sent = Verstuurd.
reply-unreachable = Wie het schreef, is hier nu niet te bereiken. Er is dus niets bezorgd. Je antwoord staat klaar voor later.
reply-nobody = Wie het schreef, werkt hier niet meer aan mee. Er is dus niets bezorgd.

## Opnieuw lezen

letters-none = Er zijn hier geen berichten.
letters-no-such = Ik vind dat bericht niet voor je, of de vraag wordt niet meer gesteld. Typ /berichten om de jouwe te zien.
letters-heading = Berichten, pagina { $page } van { $pages }
letters-more = Wil je er een lezen? Typ /berichten en het nummer. Volgende pagina: /berichten pagina { $next }
letters-footing = Wil je er een lezen? Typ /berichten en het nummer.
letters-open = nog geen antwoord
letters-done = Bericht { $letter } heeft geen antwoord meer nodig.
letters-line-own = { $date }, jij: { $words }
letters-line-from = { $date }, { $enterprise } (E{ $number }): { $words }
letters-line-of = { $date }, { $who }: { $words }

## Een coach schrijft over een antwoord

comment-how = Typ /opmerking, de onderneming, het nummer van het antwoord en je woorden. Bijvoorbeeld: /opmerking E7 12 Wie heeft dit geteld?
propose-how = Typ /voorstel, de onderneming, het nummer van het antwoord en je woorden. Bijvoorbeeld: /voorstel E7 12 Jongeren vinden een eerste job.
comment-none = Ik ken geen antwoord met dat nummer dat daar met jou gedeeld is. Typ /gezien en de onderneming, bijvoorbeeld: /gezien E7
comment-write = Je volgende tekst gaat naar { $enterprise }, over “{ $title }”. Typ “annuleren” om te stoppen.
propose-write = Je volgende tekst gaat naar { $enterprise }, als voorstel bij “{ $title }”. Zij nemen het over of niet. Typ “annuleren” om te stoppen.
comment-sent = Verstuurd naar { $enterprise }, over “{ $title }”.
propose-sent = Verstuurd naar { $enterprise }. Zij beslissen of ze het overnemen. Je ziet het zodra ze het delen.
propose-words-only = Je kunt alleen woorden voorstellen bij een antwoord in woorden. Gebruik hier /opmerking.
comment-unreachable = Niemand van { $enterprise } is hier nu te bereiken. Er is dus niets bezorgd. Je bericht staat klaar voor later.
