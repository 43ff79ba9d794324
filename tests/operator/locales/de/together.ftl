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
joined-by-another = Jemand hat die Einladung benutzt und arbeitet jetzt an denselben Antworten: { $who }.
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

author-you = Sie
invite-facilitator = Eine Einladung für jemanden, der begleitet, { $days } Tage gültig. Begleitende lesen und ändern Antworten, mehr nicht.
invite-name = Dort heißen Sie { $name }.
invite-role = Die Rolle „{ $words }“ kenne ich nicht. Schreiben Sie „einladen“, oder: einladen begleitung
joined-name = Hier heißen Sie { $name }.
joined-facilitator = Sie begleiten: Sie lesen und ändern Antworten.
role-facilitator = Diese Person begleitet nur.
role-cannot = Das tun die, deren Antworten es sind. Sie begleiten.
ask-offer = Oder schicken Sie dies. Es öffnet nur diese Frage, einmal, { $days } Tage lang.
ask-welcome = Eine Frage von { $who } an Sie. Sie sehen nur diese Frage.
ask-name = Ihr Name dort: { $name }.
ask-moves = überspringen · Beispiel · verlassen
ask-only = Hier ist nur diese eine Frage. Antworten Sie, oder schreiben Sie „verlassen“.
ask-own = Sie arbeiten selbst an diesen Antworten. Schreiben Sie „Antworten“.
ask-used = Diese Frage hat schon eine Antwort. Danke trotzdem.
ask-late = Diese Frage ist zu alt. Bitten Sie um einen neuen Link.
ask-gone = Diese Frage stelle ich nicht mehr. Danke trotzdem.
ask-left = Die Frage bleibt offen. Derselbe Link öffnet sie wieder.
ask-passed = Gut, keine Antwort. Ich sage es weiter.
ask-thanks = Danke! Ihre Antwort ist da.
ask-answered = Auf Ihre Frage geantwortet hat { $who }.
ask-beside = Auf Ihre Frage geantwortet hat { $who }, aber inzwischen gilt eine andere Antwort. Beide bleiben. Zum Übernehmen: nimm { $number }
ask-not-answered = Keine Antwort auf Ihre Frage von { $who }. Sie bleibt offen.
take = Diese Antwort nehmen
claim-heading = Was noch kommt, und wer es macht:
claim-line = { $title } — { $who }
claim-nobody = noch niemand
claim-how = Schreiben Sie „ich mache“ und eine Nummer, zum Beispiel: ich mache { $number }
claim-none = Es ist nichts mehr zu tun.
claim-unknown = Teil { $number } gibt es nicht mehr. Zum Beispiel: ich mache { $first }
claim-taken = Sie machen „{ $title }“.
claim-released = Sie machen „{ $title }“ nicht mehr.
claim-held = „{ $title }“ macht schon { $who }. Um es doch zu tun, noch einmal: ich mache { $number }
claim-begins = Diesen Teil wollte { $who } machen. Sie können trotzdem weitermachen.
leave-this = Möchten Sie diese Antworten verlassen? Ihre bleiben dort.
leave-yes = Verlassen
leave-no = Bleiben
leave-kept = Sie bleiben.
leave-last = Sie sind hier allein. Um alles zu löschen: vergiss
leave-last-guided = Hier bliebe nur, wer Sie begleitet, darum können Sie nicht weggehen. Laden Sie zuerst jemanden aus dem Team ein. Alles löschen? Schreiben Sie: vergessen
left = Sie sind nicht mehr dabei. Ihre Antworten bleiben.
left-by-another = { $who } arbeitet nicht mehr an diesen Antworten.
