### Was man hinter / für einen Coach tippt, oder als Coach.

word-coach = coach, begleiter, begleiterin
word-share = teilen
word-seen = gesehen, was mein coach sieht
word-withhold = zurückhalten, nicht teilen
word-letters = nachrichten
word-meetings = treffen
word-away = abwesend, urlaub, ferien
word-rhythm = rhythmus, erinnerungen
word-today = heute
word-card = karte
word-cohort = gruppe
word-comment = kommentar
word-propose = vorschlag
word-reply = antwort
word-nudge = anstoß, anstoss
word-meet = termin
word-brief = vorbereitung
word-agreed = vereinbart
word-digest = woche
word-page = webseite
word-progress = fortschritt
word-announce = ankündigung
word-closed = geschlossen, schließtage
word-cancel = abbrechen, doch nicht

writing-words-only = Ich kann nur Wörter weitergeben. Tippen Sie sie hier, oder „abbrechen“.
writing-late = Sie haben vor langer Zeit eine Nachricht begonnen und das vielleicht vergessen. Was Sie eben getippt haben, wurde weder verschickt noch behalten. Ist es eine Antwort auf die Frage? Tippen Sie sie noch einmal. Ist es doch eine Nachricht? Beginnen Sie noch einmal.
writing-cancelled = In Ordnung, es wird nichts verschickt.
