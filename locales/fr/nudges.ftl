### Ce que nous envoyons de nous-mêmes : les rappels, leur moment, et pourquoi un rappel ne part pas.

nudge-next = La suite : « { $title } », environ { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }.
nudge-unfinished = Vous avez commencé ce moment, et vos réponses sont gardées. Vous pouvez reprendre là où vous en étiez.

nudge-meeting-before = Le { $when }, vous voyez votre coach. Quelques minutes maintenant, et vous parlerez de ce qui compte le plus.
nudge-meeting-after = Vous avez vu votre coach le { $when }. Ce qui a été convenu est encore frais : c’est le bon moment pour continuer.
nudge-by-hand = Votre coach vous écrit :

## Le moment de vos rappels.

word-weekday-0 = lundi, lun
word-weekday-1 = mardi, mar
word-weekday-2 = mercredi, mer
word-weekday-3 = jeudi, jeu
word-weekday-4 = vendredi, ven
word-weekday-5 = samedi, sam
word-weekday-6 = dimanche, dim
word-country-0 = Belgique, BE
word-country-1 = France, FR
word-country-2 = Pays-Bas, NL

rhythm-is = Les rappels arrivent le { $weekday } à { $hour } : un par jour, deux par semaine et six par mois au plus. Jours fériés : { $country }.
rhythm-off = Vous n’avez pas demandé de rappels, il n’y en a donc pas. Si vous en voulez, ils arrivent le { $weekday } à { $hour }. Jours fériés : { $country }.
rhythm-how = Tapez par exemple « /rythme jeudi 14:00 » ou « /rythme France ».
rhythm-misread = Je n’y trouve ni jour, ni heure, ni pays.
rhythm-closed = Les rappels n’arrivent que les jours ouvrables, entre 8 h 30 et 18 h.
tap-reminders = Me rappeler

## Vos absences.

word-away-none = aucune, aucun, retour, laisser
word-away-to = -, –, au, jusqu’au, à
away-how = Tapez par exemple « /absent 6 juillet - 20 juillet ».
away-no-days = Vous n’avez noté aucun jour d’absence.
away-heading = Vos absences :
away-noted = C’est noté : ces jours-là, rien n’arrive.
away-line = du { $first } au { $last }
away-footing = Pour les retirer toutes, tapez « /absent aucune ».
away-none = D’accord, vous êtes de retour : plus aucune absence n’est notée.
away-misread = Je n’y trouve pas de jours.
away-far = Ces jours sont passés, ou à plus d’un an d’ici.
away-many = Cela fait beaucoup d’absences. Retirez-les d’abord : /absent aucune

## Un coach écrit à une entreprise.

nudge-template-1 = Comment cela se passe-t-il ? Une réponse courte suffit.
nudge-template-2 = Y a-t-il une question qui vous bloque ? Dites-le-moi, et nous la regardons ensemble.
nudge-template-3 = Un moment est presque terminé. Qu’est-ce qui vous aiderait à le finir ?
nudge-template-4 = Le moment suivant est prêt. Commencez-le quand cela vous convient.
nudge-no-coach = Seul un coach peut écrire à une entreprise. Si vous êtes coach, ouvrez d’abord votre lien.
nudge-which = À qui ? Tapez /relance et le numéro d’une de vos entreprises, par exemple : /relance 7
nudge-nobody = Personne chez { $name } n’a encore commencé : il n’y a personne à qui écrire.
nudge-offer = Que voulez-vous écrire à { $name } ?
nudge-offer-how = Tapez un numéro, ou vos propres mots : { $limit } caractères au plus. Pour arrêter, tapez « annuler ».
nudge-too-long = Cela fait { $length } caractères. Dites-le en { $limit } au plus.
nudge-preview = Voici le message pour { $name } :
nudge-nothing = Il n’y a plus rien à envoyer. Recommencez avec /relance et un numéro.
nudge-goes = C’est en route vers { $name }.
nudge-refused = Ce message n’est pas envoyé à { $name }.
nudge-at-once = Cela part tout de suite : là-bas, il est { $when }.
nudge-when = Cela part le { $when }, heure locale.
nudge-again = Cela peut partir dès { $when }, heure locale.
tap-send = Envoyer
tap-write-again = Écrire à nouveau

## Pourquoi un message ne part pas, ou pas encore. Un coach lit ceci.

nudge-why-blocked = Je ne peux pas joindre votre contact : sa conversation avec moi est fermée.
nudge-why-stopped = Votre contact ne veut plus de rappels.
nudge-why-no-leave = Votre contact n’a pas demandé de rappels.
nudge-why-paused = Votre contact a demandé une pause.
nudge-why-night = Là-bas, c’est en dehors des heures de travail.
nudge-why-weekend = C’est le week-end.
nudge-why-holiday = C’est un jour férié là-bas.
nudge-why-closed = C’est un jour de fermeture.
nudge-why-away = Votre contact a noté une absence.
nudge-why-asked = En ce moment même, votre contact répond à une question.
nudge-why-unanswered = Deux messages de suite sont restés sans réponse. Nous attendons alors dix jours.
nudge-why-day = Votre contact a déjà reçu un message aujourd’hui.
nudge-why-week = Votre contact a déjà reçu deux messages cette semaine.
nudge-why-month = Votre contact a déjà reçu six messages ce mois-ci.
nudge-why-late = D’ici là, cela n’aurait plus de sens.
nudge-why-done = C’est déjà fait, ou cela a changé.
