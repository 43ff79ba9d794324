### Meer mensen aan dezelfde antwoorden.

invite = Een uitnodiging voor één collega, { $days } dagen geldig. Wie ze gebruikt, ziet en wijzigt dezelfde antwoorden als jij.
invite-code = Je collega typt: deelnemen { $code }
invite-later = Een uitnodiging kan zodra je begonnen bent. Kies eerst wat jullie willen doen, bijvoorbeeld: 1
joined = Je werkt nu aan dezelfde antwoorden als je collega’s. Zij zien dat je die leest.
join-how = Typ “deelnemen” en de code van je uitnodiging, bijvoorbeeld: deelnemen 3f9a2c…
join-unknown = Ik ken deze uitnodiging niet. Vraag een nieuwe aan wie ze stuurde, of ga hier gewoon verder.
join-used = Deze uitnodiging is al gebruikt. Vraag een nieuwe aan wie ze stuurde.
join-late = Deze uitnodiging is te oud. Vraag een nieuwe aan wie ze stuurde.
join-already = Je werkt al aan deze antwoorden. Typ “verder” om door te gaan.
joined-by-another = Iemand gebruikte je uitnodiging en werkt nu aan dezelfde antwoorden. Weet je niet wie? Zeg het aan wie verantwoordelijk is.
## Anderen gingen intussen verder

# Wie antwoordde, als er geen naam is.
author-unnamed = een collega
author-former = een vroegere collega
author-erased = iemand die we niet meer kennen
met-since = { $count ->
    [one] Sinds je laatste bezoek gaf of wijzigde een collega één antwoord. Typ “antwoorden” om het te zien.
   *[other] Sinds je laatste bezoek kwamen er { $count } antwoorden bij of veranderden ze. Typ “antwoorden” om ze te zien.
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
keep-mine = Het mijne
keep-theirs = Dat van mijn collega
# Behind an answer in a list: who gave it.
entry-by = { $line } — { $who }
