### Mehrere an denselben Antworten.

invite = Eine Einladung für eine Person, { $days } Tage gültig. Sie sieht und ändert dieselben Antworten.
invite-code = Schreiben lassen: beitreten { $code }
invite-later = Eine Einladung geht, sobald ihr begonnen habt, zum Beispiel mit: 1
joined = Sie arbeiten jetzt an denselben Antworten.
join-how = Schreiben Sie „beitreten“ und den Code, zum Beispiel: beitreten 3f9a2c…
join-unknown = Diese Einladung kenne ich nicht. Bitten Sie um eine neue.
join-used = Diese Einladung wurde schon benutzt. Bitten Sie um eine neue.
join-late = Diese Einladung ist zu alt. Bitten Sie um eine neue.
join-already = Sie arbeiten schon an diesen Antworten. Schreiben Sie „weiter“.
joined-by-another = Jemand hat die Einladung benutzt und arbeitet jetzt an denselben Antworten.
