## Wat mensen achter een / typen voor een coach, of als coach.

word-coach = coach, begeleider
word-share = delen, deel
word-seen = gezien, wat mijn coach ziet
word-withhold = achterhouden, niet delen
word-letters = berichten
word-meetings = gesprekken, afspraken
word-away = afwezig, vakantie, verlof
word-rhythm = ritme, herinneringen
word-today = vandaag
word-card = fiche, kaart
word-cohort = groep
word-comment = opmerking
word-propose = voorstel
word-reply = antwoord
word-nudge = duwtje
word-meet = gesprek, afspraak
word-brief = voorbereiding
word-agreed = afgesproken
word-digest = weekoverzicht
word-page = pagina
word-progress = voortgang
word-announce = mededeling, aankondiging
word-closed = gesloten, sluitingsdagen
word-cancel = annuleren, laat maar

## Iets schrijven dat geen antwoord is.

writing-words-only = Ik kan alleen woorden doorgeven. Typ ze hier, of typ “annuleren”.
writing-late = Je begon lang geleden aan een bericht, en misschien ben je dat vergeten. Daarom deed ik niets met wat je net typte: het is niet verstuurd en nergens bewaard. Is het een antwoord op de vraag? Typ het dan nog eens. Is het toch een bericht? Begin dan opnieuw, met dezelfde knop of hetzelfde commando.
writing-cancelled = Goed, er wordt niets verstuurd.
