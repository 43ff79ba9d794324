### Wat een onderneming aan haar coach laat zien.

word-share-on = aan, ja
word-share-off = uit, nee, stop

programme-none = Je hebt hier geen coach.

share-is-off = Jullie delen geen antwoorden met jullie coach, { $coach }. Je coach ziet wel hoever jullie staan, maar geen woord van jullie antwoorden.
share-is-on = Sinds { $since } delen jullie antwoorden met jullie coach, { $coach }. { $count ->
        [0] Er is nog niets te zien, want er is nog niets bevestigd.
        [one] Eén antwoord is te zien.
       *[other] { $count } antwoorden zijn te zien.
    }
share-what =
    Als jullie delen, ziet { $coach } de antwoorden van { $enterprise } die jullie op het einde van een sessie bevestigden. Latere antwoorden volgen zodra jullie die bevestigen.
    Nooit te zien: wat niet bevestigd is, wat jullie achterhouden, namen van mensen, en woorden die ik niet mag doorgeven.
    Iedereen die aan deze antwoorden werkt, kan dit aan- of uitzetten. De anderen krijgen dan een bericht.
share-how-on = Wil je delen? Typ: /delen aan
share-how-off = Wil je stoppen? Typ: /delen uit. Wil je één vraag achterhouden? Typ /achterhouden en het nummer van een antwoord, bijvoorbeeld: /achterhouden 12
share-kept-heading = Achtergehouden voor { $coach }:
share-kept = • { $title }
share-told-on = Vanaf nu delen jullie bevestigde antwoorden met jullie coach, { $coach }. Dat werd aangezet door { $who }. Typ /gezien om precies te lezen wat te zien is, of /delen om het te wijzigen.
share-told-off = Jullie delen geen antwoorden meer met { $coach }. Dat werd uitgezet door { $who }.

tap-share = Delen
tap-share-on = Deel
tap-share-off = Stop met delen
tap-seen = Mijn coach ziet
tap-withhold = Weer achterhouden
tap-free = Weer vrijgeven

withhold-how = Typ /achterhouden en het nummer van een antwoord, bijvoorbeeld: /achterhouden 12. Alles wat je op die vraag antwoordde, blijft dan bij jullie. Typ je het nog eens, dan geef je het weer vrij.
withhold-unknown = Er is geen antwoord { $number } om achter te houden. Typ “antwoorden” om de nummers te zien.
withheld = “{ $title }” blijft bij jullie. { $coach } ziet niets van die vraag. Wil je het weer vrijgeven? Typ: /achterhouden { $number }
withheld-no-more = “{ $title }” is weer vrij. Als jullie delen, ziet { $coach } het zodra het bevestigd is.
withhold-told = “{ $title }” wordt niet meer achtergehouden voor { $coach }. Dat werd gewijzigd door { $who }. Typ /gezien om precies te lezen wat te zien is.

## Wat mijn coach ziet: dezelfde woorden voor beide kanten

seen-none = Er is niets te tonen: je hebt hier geen coach, en je bent niet de coach van die onderneming.
seen-nobody = Bij deze onderneming is nog niemand begonnen.
seen-off = { $coach } ziet geen antwoorden van { $enterprise } (E{ $number }): ze zijn niet gedeeld.
seen-empty = { $coach } ziet nog geen antwoorden van { $enterprise } (E{ $number }). Een antwoord is te zien zodra het op het einde van de sessie bevestigd is.
seen-heading = Wat { $coach } ziet van { $enterprise } (E{ $number }), pagina { $page } van { $pages }
seen-more = Bevestigd en gedeeld, verder niets. Volgende pagina: /gezien E{ $number } { $next }
seen-footing = Bevestigd en gedeeld, verder niets.
seen-in = { $language }
