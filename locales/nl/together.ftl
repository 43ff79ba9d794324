### Meer mensen aan dezelfde antwoorden.

invite = Een uitnodiging voor één collega, { $days } dagen geldig. Wie ze gebruikt, ziet en wijzigt dezelfde antwoorden als jij.
invite-code = Je collega typt: deelnemen { $code }
invite-later = Een uitnodiging kan zodra je begonnen bent. Kies eerst wat jullie willen doen, bijvoorbeeld: 1
joined = Je werkt nu aan dezelfde antwoorden als je collega’s. Zij zien dat je die leest.
join-how = Typ “deelnemen” en de code van je uitnodiging, bijvoorbeeld: deelnemen 3f9a2c…
join-unknown = Ik ken deze uitnodiging niet. Vraag een nieuwe aan wie ze stuurde, of ga hier gewoon verder.
join-used = Deze uitnodiging is al gebruikt. Vraag een nieuwe aan wie ze stuurde.
join-late = Deze uitnodiging is te oud. Vraag een nieuwe aan wie ze stuurde.
join-already = Je werkt al aan deze antwoorden.
joined-by-another = Iemand gebruikte je uitnodiging en werkt nu aan dezelfde antwoorden: { $who }. Weet je niet wie? Zeg het aan wie verantwoordelijk is.
## Anderen gingen intussen verder

# Wie antwoordde, als er geen naam is.
author-unnamed = een collega
author-former = een vroegere collega
author-erased = iemand die we niet meer kennen
met-since = { $count ->
    [one] Sinds je laatste bezoek gaf of wijzigde een collega één antwoord. Typ “antwoorden” om het te zien.
   *[other] Sinds je laatste bezoek werden { $count } antwoorden gegeven of gewijzigd. Typ “antwoorden” om ze te zien.
    }
met-went-on = Een collega ging hier intussen mee verder. We zijn nu hier:
met-answered = Intussen is dit al beantwoord door { $who }. { $title }: { $answer }
met-both =
    Twee antwoorden op dezelfde vraag.
    Van { $who }: { $theirs }
    Van jou: { $yours }
    Ik bewaar ze allebei. Welk antwoord telt?
met-same = Een collega gaf hetzelfde antwoord.
met-theirs = Het antwoord van je collega telt. Het jouwe bewaar ik ernaast.
met-changed = Intussen veranderde een collega hier iets. Kijk het nog eens na.
met-closed = Deze vraag stel ik niet meer, door iets wat een collega wijzigde. Je antwoord blijft bewaard.
met-tapped = Deze vraag is al beantwoord door { $who }. Wil je het antwoord wijzigen?
keep-mine = Mijn antwoord
keep-theirs = Van mijn collega
# Behind an answer in a list: who gave it.
entry-by = { $line } — { $who }

author-you = jij
invite-facilitator = Een uitnodiging voor één begeleider, { $days } dagen geldig. Een begeleider leest en wijzigt antwoorden. Goedkeuren, delen en uitnodigen kan een begeleider niet.
invite-name = Die persoon ziet je naam: { $name }.
invite-role = Ik ken de rol “{ $words }” niet. Typ “uitnodigen” voor een collega. Begeleidt iemand jullie? Typ: uitnodigen begeleider
joined-name = Zij zien je naam: { $name }.
joined-facilitator = Jij begeleidt: je leest en wijzigt antwoorden. Goedkeuren, delen en uitnodigen doen zij zelf.
role-facilitator = Deze persoon komt jullie begeleiden. Goedkeuren, delen en uitnodigen doen jullie zelf.
role-cannot = Dat doen de mensen van wie de antwoorden zijn. Jij begeleidt: je kunt antwoorden lezen en wijzigen.

## Eén vraag voor een collega

ask-offer = Of stuur dit door. Het opent alleen deze vraag, één keer, binnen { $days } dagen. Ik laat je het antwoord weten.
ask-welcome = Je krijgt één vraag van { $who }. Je ziet alleen die vraag. Je antwoord gaat naar de mensen die er samen aan werken.
ask-name = Zij zien dat het van { $name } komt.
ask-moves = overslaan · voorbeeld · weggaan
ask-only = Hier is alleen deze ene vraag. Beantwoord ze, of typ “weggaan” om te stoppen.
ask-own = Je werkt zelf aan deze antwoorden. Typ “antwoorden” om de vraag te vinden.
ask-used = Deze vraag is al beantwoord. Toch bedankt.
ask-late = Deze vraag is te oud. Vraag een nieuwe link aan wie ze stuurde.
ask-gone = Deze vraag stel ik niet meer. Toch bedankt.
ask-left = Je liet de vraag open. Met dezelfde link komt ze terug.
ask-passed = Goed, geen antwoord. Ik zeg het aan wie het vroeg.
ask-thanks = Dank je wel! Je antwoord staat er, en wie het vroeg weet het.
ask-answered = Je vraag is beantwoord door { $who }.
ask-beside = Je vraag is beantwoord door { $who }, maar intussen telt een ander antwoord. Ik bewaar ze allebei. Wil je dit gebruiken? Typ: neem { $number }
ask-not-answered = Op je vraag kwam geen antwoord van { $who }. Ze blijft bij de open punten staan.
take = Dit gebruiken

## Wie doet welke sessie

claim-heading = De sessies die nog komen, en wie ze doet:
claim-line = { $title } — { $who }
claim-nobody = nog niemand
claim-how = Wil je een sessie doen? Typ “ik doe” en het nummer, bijvoorbeeld: ik doe { $number }
claim-none = Er is geen sessie meer te doen.
claim-unknown = Sessie { $number } is er niet meer. Typ “wie doet wat” om ze te zien, of bijvoorbeeld: ik doe { $first }
claim-taken = Jij doet “{ $title }”. Je collega’s zien dat.
claim-released = Jij doet “{ $title }” niet meer.
claim-held = “{ $title }” is voor { $who }. Wil jij het toch doen? Typ dan nog eens: ik doe { $number }
claim-begins = Deze sessie was voor { $who }. Je kunt gewoon verder.

## Weggaan

leave-this = Wil je stoppen met werken aan deze antwoorden? Wat jij antwoordde, blijft bij je collega’s. Jij ziet de antwoorden niet meer.
leave-yes = Ik ga weg
leave-no = Ik blijf
leave-kept = Je blijft erbij.
leave-last = Je bent hier alleen, dus je kunt niet weg. Wil je alles wissen? Typ: vergeet
leave-last-guided = Hier zou alleen blijven wie jullie begeleidt, dus je kunt niet weg. Nodig eerst een collega uit. Wil je alles wissen? Typ: vergeet
left = Je werkt niet meer aan deze antwoorden. Wat jij antwoordde, blijft bij je collega’s. Schrijf me als je zelf iets wilt beginnen.
left-by-another = Iemand werkt niet meer aan deze antwoorden: { $who }. De antwoorden blijven staan.
