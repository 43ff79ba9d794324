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
## Andere haben weitergemacht

author-unnamed = jemand aus dem Team
author-former = jemand, der nicht mehr dabei ist
author-erased = jemand Unbekanntes
met-since = { $count ->
    [one] Seit Ihrem letzten Besuch kam eine Antwort dazu. Schreiben Sie „Antworten“.
   *[other] Seit Ihrem letzten Besuch kamen { $count } Antworten dazu. Schreiben Sie „Antworten“.
    }
met-went-on = Inzwischen hat jemand weitergemacht. Wir sind jetzt hier:
met-answered = Inzwischen geantwortet hat { $who }. { $title }: { $answer }
met-both =
    Zwei Antworten auf dieselbe Frage.
    Von { $who }: { $theirs }
    Von Ihnen: { $yours }
    Beide bleiben. Welche gilt?
met-same = Jemand hat dieselbe Antwort gegeben.
met-theirs = Die andere Antwort gilt. Ihre bleibt daneben.
met-changed = Inzwischen hat sich hier etwas geändert. Bitte noch einmal ansehen.
met-closed = Diese Frage stelle ich nicht mehr. Ihre Antwort bleibt aufgehoben.
met-tapped = Diese Frage hat schon eine Antwort von { $who }. Möchten Sie sie ändern?
keep-mine = Meine
keep-theirs = Die andere
# Behind an answer in a list: who gave it.
entry-by = { $line } — { $who }
