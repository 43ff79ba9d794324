## Ce qu’un coach voit des entreprises : qui a besoin d’aide, une fiche, une image, la semaine.

coach-you-are-not = Ceci est pour les coachs d’un programme. Je ne vous connais pas ici comme coach. Si vous l’êtes, ouvrez le lien que votre programme vous a envoyé.
coach-of-nobody = Vous n’accompagnez aucune entreprise pour le moment. Dès que votre programme vous en confie une, vous la voyez ici.

today-heading = { $needed ->
    [0] Personne n’a besoin de vous pour le moment.
    [one] Une entreprise a besoin de vous.
   *[other] { $needed } entreprises ont besoin de vous.
} { $all ->
    [one] Vous en accompagnez une.
   *[other] Vous en accompagnez { $all }.
}
today-more = Il en reste { $more } : tapez /aujourdhui { $page }
today-tap = Fiche { $number }
today-more-tap = Encore { $more }
today-how = Pour en savoir plus sur une entreprise, tapez /fiche et son numéro, par exemple : /fiche { $number }

enterprise-line = { $title } : { $said }

need-asked = { $count ->
    [one] vous a demandé de l’aide le { $date }
   *[other] vous a demandé de l’aide { $count } fois, la première fois le { $date }
}{ $days ->
    [0] { "" }
    [one] , il y a un jour ouvrable
   *[other] , il y a { $days } jours ouvrables
}
need-stalled = rien de nouveau depuis { $days } jours ouvrables
need-meeting = { $when ->
    [today] rencontre aujourd’hui
    [tomorrow] rencontre demain
   *[later] rencontre le { $date }
}{ $known ->
    [yes] { " " }à { $time }
   *[no] { "" }
}

stand-not-begun = pas encore commencé
stand-under-way = { $phase }, moment { $part } sur { $parts }
stand-brief = { $phase }, moment { $part }
stand-waiting = { $known ->
    [yes] récolte de données jusqu’au { $date }
   *[no] récolte de données
}
stand-paused = { $known ->
    [yes] en pause jusqu’au { $date }
   *[no] en pause
}
stand-finished = terminé

card-how = Quelle fiche voulez-vous voir ? Tapez /fiche et un numéro, ou un nom. Les numéros sont dans votre liste.
card-which = Vous n’accompagnez aucune entreprise du nom de « { $typed } ». Les numéros sont dans votre liste.
card-tap-today = Ma liste
card-part = { $state ->
    [under-way] En ce moment : « { $title } ».
   *[other] Ensuite : { $phase }, moment { $part } sur { $parts }, « { $title } ».
}
card-last = Dernière réponse : { $date }{ $days ->
    [0] , aujourd’hui
    [one] , il y a un jour ouvrable
   *[other] , il y a { $days } jours ouvrables
}.
card-left = { $skipped ->
    [0] Aucune question passée
    [one] Une question passée
   *[other] { $skipped } questions passées
}, { $open ->
    [0] aucune en attente.
    [one] une en attente (pas encore de réponse, ou posée à un ou une collègue).
   *[other] { $open } en attente (pas encore de réponse, ou posées à un ou une collègue).
}
card-not-shared = L’entreprise ne partage pas ses réponses avec vous. Vous voyez où elle en est, pas ce qu’elle dit.
card-skipped-titles = Questions passées, parmi ce qui est partagé : { $titles }{ $more ->
    [0] .
    [one] , et une autre.
   *[other] , et { $more } autres.
}
card-question = Question de l’entreprise : « { $question } »
card-agreed = { $count ->
    [one] Un engagement entre vous est en cours, pour le { $date }.
   *[other] { $count } engagements entre vous sont en cours, le premier pour le { $date }.
}
card-no-meeting = Aucune rencontre n’est prévue.
card-tap-seen = Partagé avec moi
card-tap-nudge = Relancer
card-tap-letter = Message { $letter }
card-tap-comment = Écrire
card-tap-meet = Fixer une rencontre
card-tap-brief = Préparer

cohort-all = { $all ->
    [one] une entreprise
   *[other] { $all } entreprises
}
cohort-some = de { $first } à { $last }, sur { $all } entreprises
cohort-foot = Par numéro. Vous voyez où en est chaque entreprise, pas la qualité de son travail.
cohort-words = La même chose en mots :
cohort-how = Pour en savoir plus sur une entreprise, tapez /fiche et son numéro.
cohort-of-groups = Vous gérez ce programme : vous voyez combien d’entreprises sont à chaque étape, pas chacune d’elles. Tapez /avancement
cohort-file-name = groupe
cohort-sorry = L’image n’a pas pu être faite. Les mots ci-dessous disent la même chose.
mark-done = fait
mark-here = où elle en est
mark-waiting = récolte de données
mark-paused = en pause
mark-quiet = rien de nouveau depuis 10 jours ouvrables
mark-ahead = encore à venir

digest-heading = Nouveau depuis le { $date } :
digest-asked = Demande d’aide : { $names }
digest-stalled = Rien de nouveau depuis dix jours ouvrables : { $names }
digest-went-on = Nouvelles réponses : { $names }
digest-finished = Démarche terminée : { $names }
digest-meeting = Rencontre cette semaine : { $names }
digest-tap-cohort = Image
digest-tap-on = Recevoir le résumé
digest-tap-off = Arrêter le résumé
digest-is-on = Le lundi à huit heures et demie, vous recevez le résumé de la semaine. S’il n’y a rien de nouveau, je n’écris pas.
digest-is-off = Vous ne recevez pas le résumé de la semaine. Votre liste est toujours là : tapez /aujourdhui
