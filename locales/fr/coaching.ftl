## Ce que l’on tape après / pour son coach, ou en tant que coach.

word-coach = coach, accompagnateur, accompagnatrice
word-share = partager, partage
word-seen = vu, ce que voit mon coach
word-withhold = garder, ne pas partager
word-letters = messages, courrier
word-meetings = rencontres, rendez-vous
word-away = absent, absente, vacances, congés
word-rhythm = rythme, rappels
word-today = aujourd’hui, aujourdhui
word-card = fiche
word-cohort = groupe
word-comment = commentaire
word-propose = proposition, proposer
word-reply = répondre
word-nudge = relance
word-meet = rencontre
word-brief = préparation
word-agreed = convenu
word-digest = semaine, résumé de la semaine
word-page = page
word-progress = avancement
word-announce = annonce
word-closed = fermeture, fermetures, fermé
word-cancel = annuler, laissez tomber

## Écrire autre chose qu’une réponse.

writing-words-only = Je ne peux transmettre que des mots. Tapez-les ici, ou tapez « annuler ».
writing-late = Vous aviez commencé un message il y a longtemps, et vous l’avez peut-être oublié. Je n’ai donc rien fait de ce que vous venez de taper : rien n’est envoyé ni gardé. Est-ce une réponse à la question ? Tapez-la encore une fois. Est-ce bien un message ? Recommencez, avec le même bouton ou la même commande.
writing-cancelled = D’accord, rien n’est envoyé.
