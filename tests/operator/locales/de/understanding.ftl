### Wörter, die man tippt, durch Kommas getrennt. Kleinbuchstaben; Akzente und Apostrophe sind gleichgültig.
### Wo Umlaute vorkommen, steht auch die Schreibung ohne sie: zurück, zurueck.

word-yes = ja, j, jo, jep, jawohl, ja gern, ja gerne, ja bitte, ok, okay, sicher, klar, na klar, natürlich, gern, gerne, genau, stimmt, das stimmt, richtig, einverstanden
word-no = nein, n, nee, nö, nein danke, lieber nicht, eher nicht, stimmt nicht, das stimmt nicht, nicht richtig, falsch
word-asks = warum, wozu, was, wie, wer, wann, wo, welche, kann, darf, muss
word-skip = überspringen, ueberspringen, überspring, übersprungen, auslassen, lassen wir aus, nächste, naechste, nächste frage, naechste frage, passe, ich passe, skip
word-unknown = weiß nicht, weiss nicht, weiß ich nicht, das weiß ich nicht, ich weiß nicht, ich weiß es nicht, ich weiß es noch nicht, weiß ich noch nicht, wissen wir nicht, wir wissen es nicht, wir wissen es noch nicht, keine ahnung, unbekannt, noch nicht bekannt, ?
word-colleague = kollegin, kollege, kollegen, kolleginnen, kollegin fragen, kollege fragen, kollegen fragen, kolleginnen fragen, eine kollegin fragen, einen kollegen fragen, team fragen, im team fragen, weiterleiten
word-back = zurück, zurueck, einen schritt zurück, einen schritt zurueck, vorherige, vorherige frage, vorige frage
word-pause = pause, pausieren, eine pause, halt, aufhören, aufhoeren, später, spaeter, bis später, bis spaeter, schluss, genug, genug für heute, ende, beenden, exit, quit, tschüss, tschüs, tschuess, bis morgen, bis bald
word-continue = weiter, weitermachen, weiter gehts, weiter geht’s, machen wir weiter, wir machen weiter, fortsetzen, fortfahren, los
word-help = hilfe, hilf mir, befehle, help, was kann ich tun, was kann ich tippen
word-example = beispiel, ein beispiel, beispiel zeigen, zeig ein beispiel, zum beispiel, bsp
word-answers = antworten, meine antworten, unsere antworten, alle antworten, antworten zeigen, liste, übersicht, uebersicht
word-change = ändern, aendern, ändere, aendere, antwort ändern, antwort aendern, korrigieren, berichtigen, verbessern
word-remove = entfernen, entferne, löschen, loeschen, herausnehmen, rausnehmen, streichen
word-confirm = bestätigen, bestaetigen, bestätigt, bestaetigt, ich bestätige, wir bestätigen, alles richtig, alles stimmt, stimmt alles, stimmt so, das stimmt so, passt, passt so, in ordnung
word-summary = zusammenfassung, die zusammenfassung, meine zusammenfassung, unsere zusammenfassung, zusammenfassung zeigen
word-sources = quellen, die quellen, quellen zeigen, mit quellen
word-unclear = unklar, nicht klar, das ist nicht klar, ist mir nicht klar, verstehe ich nicht, das verstehe ich nicht, ich verstehe nicht, ich verstehe das nicht, ich verstehe die frage nicht, wir verstehen die frage nicht
word-keep = behalten, behalte, so lassen, lassen, übernehmen, uebernehmen, beibehalten
word-aside = beiseite, beiseitegelegt, beiseite gelegt, abgelegt
word-more = mehr, mehr lesen, mehr wissen, datenschutz
word-all = alle, alles
word-none = keine, keines, keins, keiner, keine davon, keines davon, keins davon, nichts, nichts davon
word-roadmaps = leitfäden, leitfaeden, leitfaden, anderer leitfaden, ein anderer leitfaden
word-start = start, starten, anfangen, beginnen, fangen wir an, wir fangen an, beginnen wir, los gehts, los geht’s
word-language = deutsch, de, auf deutsch, german, duits, in het duits, allemand, en allemand

word-and = und auch, sowie, und
word-article = ein, eine, einen, etwa
word-about = schätzungsweise, schaetzungsweise, geschätzt, geschaetzt, so ungefähr, ungefähr, ungefaehr, um die, rund, circa, zirka, ca., ca, etwa, gegen, knapp, gut, fast, beinahe, an die, ich schätze, wir schätzen, vielleicht
# Das Längere vor dem Kürzeren, das in ihm steckt.
word-vague = halbes dutzend=6, zwei dutzend=24, paar dutzend=36, dutzende=24, dutzend=12, paar hundert=300, hunderte=200, paar tausend=3000, tausende=2000, handvoll=5, hand voll=5, ein paar=3, paar=3, einige=3, mehrere=5, anderthalb=1.5, eineinhalb=1.5, ein halber=0.5, eine halbe=0.5, ein halbes=0.5, eine einzige=1, eine=1, einer=1, niemand=0, keine=0, keiner=0
word-from = von, vom, ab, seit dem, seit, zwischen
word-until = bis zum, bis ende, bis, und
word-in-date = am, im, den, der, des, dem, jahr, jahres
word-part-begin = anfang, beginn, früh
word-part-middle = mitte
word-part-end = ende, spät
# Anfänge und Wörter eines Textes, der sagt, was getan wurde, und nicht, was sich geändert hat.
word-deed = wir veranstalten, wir veranstalteten, veranstaltet, wir organisieren, wir organisierten, organisiert, wir bieten, wir boten, angeboten, wir geben, wir gaben, wir machen, wir machten, wir führen, wir führten, durchgeführt, wir schulen, wir schulten, geschult, wir beraten, wir berieten, wir besuchen, wir besuchten, workshop, workshops, kurs, kurse, schulung, schulungen, veranstaltung, veranstaltungen, treffen, sprechstunden
word-map = karte, wirkungskarte, lücken
word-approve = freigeben, freigegeben
word-form-one-page = eine seite, 1 seite, kurz
word-form-full = bericht, ganzer bericht, pdf
word-form-card = bild
word-form-page = webseite, html
word-form-document = dokument, word
word-form-data = daten, json
word-form-table = tabelle, csv, excel
words-shown = zeigt, führt zu, verbessert
words-proved = beweist, garantiert
word-round = neue Runde, nächste Runde
word-stop = stopp
word-mydata = meine daten, meinedaten
word-readers = leser
word-choices = wahl
word-object = widerspruch
word-forget = vergiss, alles löschen
word-week = woche
word-month = monat
word-invite = einladen, einladung
word-join = beitreten
word-keep-mine = meine, meine antwort
word-keep-theirs = die andere, andere
word-claim = ich mache, wer macht was
word-leave = verlassen, aussteigen, ich steige aus
word-take = nimm, nehmen
word-role-participant = kollegin, kollege
word-role-facilitator = begleitung, begleiter, begleiterin
