### Briefe zwischen einem Betrieb und seinem Coach.

word-letter-with = mit, mit dieser frage
word-letter-alone = allein, nur meine worte
word-letter-done = erledigt, keine antwort nötig
word-letter-leave = lassen, so lassen
word-letter-use = übernehmen
word-letter-open = öffnen
word-letter-page = seite

help-coach = • /coach — { $coach } fragen, Ihren Coach
misread-again-coach = Oder fragen Sie { $coach }, Ihren Coach. Tippen Sie: /coach
tap-coach = Coach fragen
coach-which = Sie schreiben an { $coach }, Ihren Coach. Ich kann die offene Frage mitschicken, wie sie hier steht:
coach-which-ask = Soll sie mit?
coach-which-how = Tippen Sie /coach mit, oder /coach allein. Zum Aufhören: /coach abbrechen
coach-write = Was möchten Sie { $coach } fragen? Ihr nächster Text geht dorthin. Ihr Name nur, wenn Sie das erlaubt haben. Mit „abbrechen“ hören Sie auf.
coach-write-with = Was möchten Sie { $coach } fragen? Ihr nächster Text geht dorthin, mit der Frage. Ihr Name nur, wenn Sie das erlaubt haben. Mit „abbrechen“ hören Sie auf.
coach-question-gone = Die Frage wird nicht mehr gestellt und kann nicht mit.

tap-letter-with = Mit dieser Frage
tap-letter-alone = Nur meine Worte
tap-letter-cancel = Abbrechen
tap-letter-use = Übernehmen
tap-letter-leave = So lassen
tap-letter-open = Frage öffnen
tap-letter-reply = Antworten
tap-letter-done = Keine Antwort nötig

letter-sent = An { $coach } geschickt. Die Antwort kommt hierher. Sie können inzwischen weitermachen.
letter-sent-with = Mit der Frage an { $coach } geschickt. Die Antwort kommt hierher. Sie können inzwischen weitermachen.
letter-waits = { $coach } war noch nicht hier. Ich behalte Ihren Brief bis dahin. Wenn es eilt, nehmen Sie einen anderen Weg.
letter-unreachable = Ich erreiche { $coach } hier jetzt nicht; nichts ist angekommen. Ich behalte Ihren Brief für später. Wenn es eilt, nehmen Sie einen anderen Weg.
letter-too-long = Ihr Text hat { $length } Zeichen, und { $limit } passen hierher. Es wurde nichts geschickt. Schicken Sie einen kürzeren, oder tippen Sie „abbrechen“.
letter-personal = Ich habe noch nichts geschickt oder behalten. Der Text scheint zu sagen, wer jemand ist. Ohne das lautet er: „{ $words }“. Schicken Sie ihn, wie Sie ihn wollen. War er richtig, schicken Sie ihn noch einmal. Mit „abbrechen“ hören Sie auf.

letter-somebody = jemand
letter-former = ein früherer Coach
letter-from-ask = Brief { $letter }, { $date }. Von { $enterprise } (E{ $number }), { $who } fragt Sie:
letter-from-reply = Brief { $letter }, { $date }. Von { $enterprise } (E{ $number }), { $who } antwortet Ihnen:
letter-of-reply = Brief { $letter }, { $date }. { $who } antwortet Ihnen:
letter-of-comment = Brief { $letter }, { $date }. { $who } schreibt zu „{ $title }“:
letter-of-proposal = Brief { $letter }, { $date }. { $who } schlägt diese Worte für „{ $title }“ vor. Nichts ändert sich, wenn Sie sie nicht übernehmen:
letter-own-ask = Brief { $letter }, { $date }. Sie fragten { $coach }:
letter-own-reply = Brief { $letter }, { $date }. Sie antworteten:
letter-own-comment = Brief { $letter }, { $date }. Sie schrieben an { $enterprise } (E{ $number }) zu „{ $title }“:
letter-own-proposal = Brief { $letter }, { $date }. Sie schlugen { $enterprise } (E{ $number }) für „{ $title }“ vor:
letter-context = Die Frage: „{ $question }“
letter-you-wrote = Sie hatten geschrieben: „{ $words }“
letter-they-wrote = Früher schrieb { $who }: „{ $words }“
letter-how = Zum Antworten tippen Sie: /antwort { $letter }
letter-how-coach = Zum Antworten tippen Sie: /antwort { $letter }
letter-how-comment = Um die Frage zu sehen: /nachrichten öffnen { $letter }. Zum Antworten: /antwort { $letter }
letter-how-proposal = Um die Worte zu übernehmen: /nachrichten übernehmen { $letter }. Ich frage noch einmal, bevor etwas gespeichert wird. Um nichts zu ändern: /nachrichten lassen { $letter }
letter-left = In Ordnung, Ihre Antwort bleibt, wie sie ist.

reply-none = Ich kenne keinen Brief dieser Nummer, den Sie beantworten können. Vielleicht ist inzwischen jemand anderes Coach. /nachrichten zeigt Ihre.
reply-write = Ihr nächster Text geht an { $coach }. Mit „abbrechen“ hören Sie auf.
reply-write-coach = Ihr nächster Text geht an die Person von { $enterprise }, die Brief { $letter } schrieb. Mit „abbrechen“ hören Sie auf.
reply-sent = Geschickt.
reply-unreachable = Wer das schrieb, ist hier jetzt nicht zu erreichen; nichts ist angekommen. Ihre Antwort liegt bereit.
reply-nobody = Wer das schrieb, arbeitet hier nicht mehr mit; nichts ist angekommen.

letters-none = Hier sind keine Briefe.
letters-no-such = Ich finde keinen solchen Brief für Sie, oder seine Frage wird nicht mehr gestellt. /nachrichten zeigt Ihre.
letters-heading = Briefe, Seite { $page } von { $pages }
letters-more = Um einen zu lesen: /nachrichten und seine Nummer. Nächste Seite: /nachrichten seite { $next }
letters-footing = Um einen zu lesen: /nachrichten und seine Nummer.
letters-open = noch nicht beantwortet
letters-done = Brief { $letter } braucht keine Antwort mehr.
letters-line-own = { $date }, Sie: { $words }
letters-line-from = { $date }, { $enterprise } (E{ $number }): { $words }
letters-line-of = { $date }, { $who }: { $words }

comment-how = Tippen Sie /kommentar, den Betrieb, die Nummer der Antwort und Ihre Worte. Zum Beispiel: /kommentar E7 12 Wer hat das gezählt?
propose-how = Tippen Sie /vorschlag, den Betrieb, die Nummer der Antwort und Ihre Worte. Zum Beispiel: /vorschlag E7 12 Junge Leute finden eine erste Stelle.
comment-none = Ich kenne dort keine Antwort dieser Nummer, die mit Ihnen geteilt ist. Tippen Sie /gesehen und den Betrieb, zum Beispiel: /gesehen E7
comment-write = Ihr nächster Text geht an { $enterprise }, zu „{ $title }“. Mit „abbrechen“ hören Sie auf.
propose-write = Ihr nächster Text geht an { $enterprise }, als Vorschlag für „{ $title }“. Man übernimmt ihn oder nicht. Mit „abbrechen“ hören Sie auf.
comment-sent = An { $enterprise } geschickt, zu „{ $title }“.
propose-sent = An { $enterprise } geschickt. Dort wird entschieden. Sie sehen es, sobald es geteilt ist.
propose-words-only = Vorschlagen lässt sich nur etwas zu einer Antwort in Worten. Nehmen Sie /kommentar.
comment-unreachable = Niemand von { $enterprise } ist hier jetzt zu erreichen; nichts ist angekommen. Ihr Brief liegt bereit.
