### Pour qui gère un programme : où il en est, chiffres, questions et annonces.

## Mots que l’on peut taper

word-progress-figures = chiffres, résultats
word-progress-questions = questions

## Où en sont les entreprises

progress-not-yours = Ceci est pour les personnes qui gèrent un programme. Ce n’est pas votre cas ici.
progress-head = { $programme } : { $count } entreprises
progress-few = { $programme } compte moins de cinq entreprises. Je ne dis donc pas où elles en sont.
progress-step = { $first } : { $count }
progress-steps = { $first } à { $last } : { $count }
progress-stalled-here = { $line } (sans nouvelles : { $stalled })
progress-not-begun = Pas commencé
progress-finished = Terminé
progress-stalled = Sans réponse depuis dix jours ouvrables : { $count }
progress-stalled-untold = Je ne dis pas combien sont sans nouvelles : il s’agirait de moins de cinq.
progress-merged = Les étapes de moins de cinq entreprises sont réunies. Vous ne voyez aucune réponse.
progress-tap-figures = Chiffres
progress-tap-questions = Questions

## Chiffres sur plusieurs entreprises

figures-none = Il n’y a pas encore de chiffres. Il faut qu’au moins cinq entreprises aient confirmé et partagé une réponse.
figures-which = Les chiffres de quelles entreprises ? Tapez par exemple : /avancement chiffres 1
figures-family = { $number } · { $family } (questions : { $count })
figures-head = { $family } : ce qu’au moins cinq entreprises ont confirmé et partagé
figures-line = { $title } ({ $count }) : { $figures }
figures-line-earlier = { $title } ({ $count }, { $day }) : { $figures }
figures-choice = { $choice } { $count }
figures-band = { $count } ont donné { $points }
figures-others = les autres peu ou pas
figures-middle = valeur du milieu { $number }
figures-about = valeur du milieu environ { $number }
figures-between = la moitié entre environ { $low } et { $high }
figures-nothing = trop dispersé pour le dire
figures-rest = { $count ->
    [one] Une question n’a pas encore de chiffre : moins de cinq réponses, ou trop peu de changements.
   *[other] { $count } questions n’ont pas encore de chiffre : moins de cinq réponses, ou trop peu de changements.
}
figures-days = Une date entre parenthèses : le chiffre est de ce jour. Il ne change que si au moins cinq entreprises disent autre chose.
figures-all = Toutes les entreprises

## Comment vont les questions

questions-none = Aucune question n’a encore été vue par dix personnes. Je ne dis rien avant.
questions-well = Questions vues par au moins dix personnes : { $count }. Aucune ne se distingue.
questions-head = Questions vues par au moins dix personnes : { $count }. Voici celles qui demandent plus du double de l’effort habituel :
questions-line = { $title } ({ $question }, { $people } personnes) : { $what }
questions-seconds = prend { $time }
questions-time = { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}
questions-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
questions-skipped = passée par { $share }
questions-corrected = corrigée par { $share }
questions-stopped = { $share } s’arrêtent ici
questions-more = { $count ->
    [one] Il y en a encore une sur la page.
   *[other] Il y en a encore { $count } sur la page.
}

## Une annonce

announce-write = Que voulez-vous dire à toutes les personnes qui travaillent sur { $programme } ? Tapez-le en un seul message, ou tapez « annuler ».
announce-which = Quel programme ? Tapez son numéro, par exemple : /annonce 1
announce-programme = { $number } · { $programme }
announce-long = C’est trop long : { $count } caractères. Une annonce en compte { $most } au plus. Tapez /annonce et réessayez.
announce-preview = Ce message sera envoyé à { $count ->
    [one] une personne
   *[other] { $count } personnes
} :
announce-kept = { $count ->
    [one] Une personne ne reçoit rien : elle a dit stop, n’a pas demandé de rappels ou n’est pas joignable.
   *[other] { $count } personnes ne reçoivent rien : elles ont dit stop, n’ont pas demandé de rappels ou ne sont pas joignables.
}
announce-when = L’annonce part pendant les heures de travail de chaque personne. Personne ne reçoit plus d’un message par jour de notre part.
announce-nobody = Personne ne la recevrait maintenant. Une annonce va seulement aux personnes qui ont dit oui aux rappels (/choix 1), deux fois par semaine au plus.
announce-tap-send = Envoyer
announce-tap-drop = Ne pas envoyer
announce-sent = L’annonce est en route vers { $count ->
    [one] une personne
   *[other] { $count } personnes
}. Tapez /annonce pour voir où elle en est.
announce-gone = Cette annonce n’attend plus.
announce-dropped = D’accord, rien n’est envoyé.
announce-state = La dernière annonce, du { $day } : reçue par { $sent } sur { $count }.
announce-state-waiting = En attente : { $count }
announce-state-refused = Pas envoyées : { $count }
announce-message = Des nouvelles du programme { $programme } : { $words }

## Jours de fermeture : d’un programme, ou d’une seule entreprise

# On peut le taper devant les jours.
word-closed-remove = retirer, retire, ouvrir
closed-not-yours = Ceci est pour les personnes qui gèrent un programme, et pour les coachs. Ce n’est pas votre cas ici.
closed-of-coach = Les jours de fermeture d’une entreprise sont notés par son coach. Vous n’en accompagnez aucune ici.
closed-which = De quoi s’agit-il ? Tapez d’abord le numéro, par exemple : /fermeture { $front }24 décembre - 2 janvier
closed-no-days = { $name } : aucun jour de fermeture n’est noté. Le week-end et les jours fériés, je n’écris de toute façon pas.
closed-heading = Fermetures, { $name } :
closed-noted = C’est noté. Ces jours-là, je n’envoie rien de moi-même. Ce qui était prévu arrive le premier jour ouvrable qui suit. Fermetures, { $name } :
closed-removed = Ces jours ne sont plus des jours de fermeture : { $days }.
closed-stretch = du { $first } au { $last }
closed-ones = Ces entreprises ont leurs propres jours de fermeture :
closed-no-ones = Aucune entreprise que vous accompagnez n’a encore ses propres jours de fermeture.
closed-one = { $name } : { $days }{ $more ->
    [0] {""}
    [one] {""}, et { $more } autre période
   *[other] {""}, et { $more } autres périodes
}
closed-how = Pour noter des jours, tapez par exemple « /fermeture { $front }24 décembre - 2 janvier ».
closed-footing = Pour en retirer, tapez par exemple « /fermeture { $front }retirer 24 décembre ».
closed-not-there = Aucun de ces jours n’est noté comme jour de fermeture.
closed-over = Ces jours sont passés : il n’y a plus rien à retenir. Une fermeture encore en cours peut se noter.
closed-long = Cela fait plus de { $most } jours de suite. Le premier jour est-il bien devant ? Une fermeture plus longue se note en plusieurs fois.
closed-many = Il y a déjà trop de fermetures pour en ajouter. Retirez-en d’abord.
closed-tap-remove = Retirer ces jours
