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
