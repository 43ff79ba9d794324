### Les équipes : une courte réflexion, où chaque personne répond seule, et que l’on regarde ensuite ensemble.

## Mots que l’on peut taper

word-reflect = réflexion, réfléchir, réfléchir ensemble, réflexion d’équipe, bilan d’équipe
word-reveal = montrer, montrez, dévoiler, dévoilez, révéler
word-agree = décider, décidez, nous décidons, convenir, se mettre d’accord
word-end = annuler, annule, annulez, interrompre
word-nothing-agreed = rien, aucune, aucune décision, aucune action
word-sheet = page, feuille, fiche
word-keep-sentence = garder, gardez, garde, prendre
word-people = personnes, personne, gens
word-take-on = oui, prendre, je prends, je m’en charge, je m’en occupe, je le fais
word-done = fait, c’est fait, terminé, fini
word-busy = en cours, c’est en cours, commencé, ça avance
word-changed = changé, modifié, autre, autrement, différent

## Préparer

team-setup = Réfléchir ensemble ? Chaque personne répond seule, dans une conversation à part avec moi. Ensuite, je montre toutes les réponses en une fois.
team-setup-what = 1 · Quoi : { $name } ({ $questions ->
    [one] une question
   *[other] { $questions } questions
}, environ { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
})
team-setup-time = 2 · Temps pour répondre : { team-length }
team-setup-named = 3 · Avec les noms : chaque réponse est montrée avec un prénom.
team-setup-unnamed = 3 · Sans noms : je ne montre rien s’il y a moins de cinq réponses.
team-setup-people = { $people ->
    [0] 4 · Nombre de personnes : pas précisé. Je montre les réponses dès que toutes les personnes qui participent ont terminé.
   *[other] 4 · Nombre de personnes : { $people }. Je montre les réponses dès que toutes ont terminé, ou à la fin du temps.
}
team-setup-follows = { $follows ->
    [yes] 5 · Suite de : { $name }, { $date }. Je montre les décisions prises et ce qui a changé.
   *[no] 5 · Sans lien avec la dernière fois : c’est une autre équipe.
}
team-setup-how = Pour changer une ligne, tapez « réflexion » et son numéro, par exemple : réflexion 2. Ou tapez : réflexion 8 personnes. Pour commencer, tapez : réflexion commencer
team-setup-how-chat = Vous pouvez aussi taper : /reflexion 20 (minutes), ou : /reflexion 8 personnes
team-length = { $unit ->
    [minutes] { $count ->
        [one] une minute
       *[other] { $count } minutes
    }
    [hours] { $count ->
        [one] une heure
       *[other] { $count } heures
    }
   *[days] { $count ->
        [one] un jour
       *[other] { $count } jours
    }
}
team-tap-what = Autres questions
team-tap-time = Autre durée
team-tap-named = Avec les noms
team-tap-unnamed = Sans noms
team-tap-people = Nombre de personnes
team-tap-start = Commencer
team-none = Il n’y a pas encore de questions pour une équipe ici. Demandez à la personne qui gère cet assistant d’en ajouter.
team-no-length = Il me faut un nombre de minutes, par exemple : réflexion 20. C’est possible de 10 minutes à 14 jours (20160).
team-not-yours = Seule la personne qui a lancé cette réflexion peut la changer.
team-open-first = La dernière réflexion n’est pas terminée. Notez une ou deux décisions : tapez « décider ». Rien à faire ? Tapez : décider rien. Puis recommencez.
team-under-way = Une réflexion est déjà en cours ici.
team-nothing-runs = Aucune réflexion n’est en préparation ici. Pour commencer, tapez : réflexion
team-moved = Ceci se trouve maintenant plus bas.
team-anonymous = Vous écrivez au nom du groupe : je ne vois pas qui vous êtes. Tapez cela sous votre propre nom.
team-ended = Cette réflexion est arrêtée. Rien n’en sera montré.

## En cours

team-open = { $name } : chaque personne répond seule, dans une conversation à part avec moi.
team-open-until = Temps pour répondre : jusqu’à { $until }. Si toutes les personnes qui participent terminent plus tôt, je montre tout de suite les réponses.
team-open-named = Avec les noms : chaque réponse est montrée avec un prénom.
team-open-unnamed = Sans noms : je ne montre rien s’il y a moins de cinq réponses.
team-open-count = { $joined ->
    [0] Personne ne participe encore.
   *[other] Personnes qui participent : { $joined }{ $of ->
        [0] { "" }
       *[other] {" "}({ $of } attendues)
    }. Ont terminé : { $done }.
}
team-open-last = La dernière fois, nous avons décidé :
team-open-how = Pour participer, tapez : rejoindre { $code }
team-join = Participer
team-pass-on = Pour votre équipe : envoyez ce lien, ou faites scanner l’image :
team-qr-caption = Scannez pour participer
team-file-name-qr = participer

## Participer

team-joined-unnamed = { $name } : vous répondez de votre côté, sans votre nom. Personne ne voit rien avant { $until }, sauf si toutes les personnes qui participent terminent plus tôt. La personne qui a lancé la réflexion ne voit rien non plus. Ensuite, je montre toutes les réponses en une fois.
team-joined-named = { $name } : vous répondez de votre côté. Personne ne voit rien avant { $until }, sauf si toutes les personnes qui participent terminent plus tôt. Ensuite, je montre toutes les réponses en une fois, les vôtres avec le nom { $as }.
team-joined-later = Les réponses des autres sont déjà montrées. Vous avez jusqu’à { $until }. Vos réponses porteront la mention « plus tard ».
team-joined-later-unnamed = Les réponses des autres sont déjà montrées. Vous avez jusqu’à { $until }. Les réponses tardives seront montrées s’il y en a au moins cinq. Sinon, elles seront effacées et personne ne les verra.
team-joined-unnamed-more = Bon à savoir : une fois les réponses montrées, je ne peux plus retrouver ni effacer les vôtres. Une personne qui connaît votre façon d’écrire peut encore deviner. Et si tout le monde dit la même chose, les autres savent ce que vous avez dit. L’équipe peut reprendre une phrase dans sa propre démarche. Pour ne plus participer, tapez : partir
team-joined-named-more = Je vous enverrai un seul rappel au plus. L’équipe peut reprendre une phrase dans sa propre démarche. Pour ne plus participer, tapez : partir
team-again = Vous participez déjà.
team-not-begun = Cette réflexion n’a pas encore commencé. Réessayez dans un moment.
team-over = Cette réflexion est terminée. On ne peut plus rien y ajouter.
team-words-over = Entre-temps, quelque chose s’est terminé ou a été effacé ici, ou j’ai dû revenir à une copie antérieure. Je n’ai donc pas gardé ces mots. Voici où vous en êtes :
team-done = Merci, c’est tout. Personne ne voit rien avant { $until }, sauf si toutes les personnes qui participent terminent plus tôt. D’ici là, vous pouvez changer vos réponses : tapez « réponses ».
team-done-late = Merci, c’est tout. Vos réponses sont ajoutées, avec la mention « plus tard ».
team-done-late-unnamed = Merci, c’est tout. Les réponses tardives seront montrées à partir de { $until }, s’il y en a au moins cinq. Sinon, elles seront effacées et personne ne les verra.
team-somebody = quelqu’un
team-done-still = Vous avez terminé ici. Pour voir ou changer vos réponses, tapez « réponses ». Pour faire autre chose, tapez « démarches ».
team-left = Vous ne participez plus. Vos réponses sont effacées, et personne ne les a vues.
team-left-named = Vous ne participez plus. Ce qui est déjà montré le reste.
team-leave-what = Vous ne participez à rien en ce moment : il n’y a rien à quitter.
team-not-here = Ce n’est pas possible pendant une réflexion d’équipe. Tapez « réponses » pour voir ce que vous avez dit.
team-remind = { $name } : vous avez jusqu’à { $until }. Cela prend environ { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
}.
team-still = Les réponses des autres sont maintenant montrées. Vous pouvez encore terminer, jusqu’à { $until }. Vos réponses porteront la mention « plus tard ».
team-still-unnamed = Les réponses des autres sont maintenant montrées. Vous pouvez encore terminer, jusqu’à { $until }. Les réponses tardives seront montrées s’il y en a au moins cinq. Sinon, elles seront effacées et personne ne les verra.
team-still-held = Le temps est écoulé. Moins de cinq personnes ont répondu : rien n’est encore montré. Vous pouvez encore terminer, jusqu’à { $until }.
team-gone = { $name } : le temps est écoulé. Ce que vous n’aviez pas terminé est effacé, et personne ne l’a vu.

## Montré ensemble

team-board-late = { $name } : les réponses sont montrées. Vous n’aviez pas terminé, ou vous arrivez maintenant ? Vous pouvez encore répondre jusqu’à { $until }.
team-board-late-unnamed = { $name } : les réponses sont montrées. Vous participiez et n’aviez pas terminé ? Vous pouvez encore le faire jusqu’à { $until }.
team-board-over = { $name } : les réponses sont montrées. On ne peut plus rien y ajouter.
team-board-ended = { $name } : cette réflexion a été arrêtée, et rien n’a été montré.
team-revealed = { $name } : voici ce que vous avez dit.
team-each-said = D’abord, les points où vos réponses diffèrent le plus.
team-people = { $people ->
    [one] une réponse
   *[other] { $people } réponses
}
team-dated = { $date } · { $done ->
    [one] { $done } personne sur { $joined } a répondu
   *[other] { $done } personnes sur { $joined } ont répondu
}{ $late ->
    [0] { "" }
    [one] , dont une plus tard
   *[other] , dont { $late } plus tard
} · { $named ->
    [yes] avec les noms
   *[no] sans noms
}
team-title-row = { $title } : { $row }
team-points = Réponses, de la plus basse à la plus haute : { $points }
team-points-late = Plus tard : { $points }
team-half = Au milieu, la moitié des réponses va de { $low } à { $high }.
team-differs = Vos réponses diffèrent.
team-sheet-differs = Les réponses de l’équipe diffèrent.
team-higher = Plus haut que le { $date } ({ $then } → { $now })
team-lower = Plus bas que le { $date } ({ $then } → { $now })
team-same = Comme le { $date } ({ $now })
team-other-version = Les questions ont changé depuis la dernière fois : je ne compare donc pas.
team-picked = { $choice } ({ $count })
team-picked-who = { $choice } : { $who }
team-others = Choisi aussi, par trop peu de personnes pour donner un nombre : { $choices }
team-only-others = Choisi, chaque fois par trop peu de personnes pour donner un nombre : { $choices }
team-sheet-others = Sans nombre : moins de cinq personnes l’ont choisi.
team-few = { $people ->
    [0] Personne n’a répondu à cette question.
    [one] Une réponse : moins de cinq, donc elle n’est pas montrée.
   *[other] { $people } réponses : moins de cinq, donc elles ne sont pas montrées.
}
team-apart = Ces réponses ne sont pas montrées : on pourrait en déduire ce que quelques autres ont dit.
team-quote = « { $text } »
team-quote-who = « { $text } » – { $who }
team-quote-late = { $quote } (plus tard)
team-quotes-kept = { $people ->
    [one] Une réponse. Elle n’est pas sur cette page
   *[other] { $people } réponses. Elles ne sont pas sur cette page
}. Trop peu de personnes acceptent d’être citées en dehors de l’équipe.
team-talk = À discuter
team-talk-differ = C’est sur « { $title } » que vos réponses diffèrent le plus : de { $low } à { $high }. Que voit chaque personne que les autres ne voient pas ?
team-talk-also = Vos réponses diffèrent aussi sur « { $title } ». Quand est-ce que cela va bien, et quand moins bien ?
team-talk-choices = Pour « { $title } », vos choix sont différents. Qu’est-ce qui explique chaque choix ?
team-talk-low = Vous êtes d’accord : « { $title } », c’est bas. Que faut-il pour monter d’un point ?
team-talk-high = Vous êtes d’accord : « { $title } », c’est un point fort. Comment le montrer à d’autres ?
team-talk-words = Lisez à voix haute les réponses à « { $title } ». Laquelle dit le mieux ce que vous pensez toutes et tous ?
team-talk-missing = Qui n’est pas là, et que dirait cette personne ?
team-talk-round = Faites un tour de table : que voulez-vous faire savoir aux autres ?
team-talk-named = La prochaine fois, répondons-nous avec les noms, ou en plus grand nombre ?
team-each = Chaque point est une réponse
team-middle = La moitié des réponses, au milieu
team-late = Arrivée plus tard
team-foot-unnamed = Sans noms : rien n’est montré s’il y a moins de cinq réponses. Une personne qui connaît la façon d’écrire de quelqu’un peut encore deviner. Si tout le monde dit la même chose, on sait ce que chaque personne a dit. Pas de moyenne, pas de classement.
team-foot-named = Avec les noms, comme annoncé au départ. Pas de moyenne, pas de classement.
team-keep-how = Pour reprendre une phrase dans votre propre démarche, tapez « réflexion garder » et son numéro, par exemple : réflexion garder 2
team-kept = C’est noté comme les mots de votre équipe : « { $text } ». Je les propose là où votre démarche le demande.
team-keep-none = Il n’y a pas de phrase avec le numéro { $number }. Tapez « montrer » pour les voir.
team-held = { $name } : { $people ->
    [0] personne n’a encore terminé
    [one] il y a une réponse
   *[other] il y a { $people } réponses
}. Sans noms, je ne montre rien s’il y a moins de cinq réponses. Si vous n’avez pas terminé, vous pouvez continuer jusqu’à { $until }.
team-held-over = { $name } : moins de cinq personnes ont répondu. Leurs réponses sont effacées, et personne ne les a vues. Avec les noms, une petite équipe voit aussi ses réponses.
team-not-shown = Il n’y a encore rien à voir. J’attends jusqu’à { $until }, sauf si toutes les personnes qui participent terminent plus tôt.
team-reveal-unknown = Je ne sais pas de quelle réflexion il s’agit. Ouvrez-la par son lien, ou tapez par exemple : montrer kx4m7pq
team-read = Tout lire
team-sheet-how = Pour une page à imprimer, tapez : réflexion page
team-file-name = reflexion
team-picture-sorry = L’image n’a pas pu être créée. Pour tout lire en mots, tapez : montrer { $code }
team-sheet-sorry = La page n’a pas pu être créée. Pour lire ce qui a été dit, tapez : montrer { $code }

## Décidé

team-agree = Que décidez-vous de faire ? Une ou deux choses suffisent.
team-agree-how = Pour les noter, tapez : décider. S’il n’y a rien à faire, tapez : décider rien
team-tap-agree = Noter une décision
team-tap-none = Aucune décision
team-agreed = Ce que nous allons faire :
team-agreed-none = Cette fois, nous n’avons rien décidé.
team-agreed-line = { $what } – { $who }, pour le { $date }{ $state ->
    [open] { "" }
    [taken]  : confirmé
    [done]  : fait
    [busy]  : en cours
   *[changed]  : changé
}
team-agreed-noted = C’est noté pour votre équipe :
team-agreed-pass = La personne qui s’en charge le confirme dans une conversation à part avec moi : { $ways }
team-agreed-type = décider { $number }
team-agree-not-yet = D’abord, les réponses sont montrées. Ensuite, vous décidez quoi faire.
team-agree-already = Votre équipe a déjà décidé. Seule la personne qui a lancé cette réflexion peut noter autre chose.
team-agree-unknown = Je ne connais pas cette décision. Tapez par exemple : décider kx4m7pq-1
team-agree-incomplete = Rien n’est encore noté : il faut dire quoi, qui et pour quand. Tapez « réponses », puis par exemple : changer 2. S’il n’y a rien à faire, tapez : décider rien
team-own = { $what } – { $who }, pour le { $date }. Est-ce que vous vous en chargez ? Je vous envoie un seul rappel, ce jour-là.
team-tap-take = Je m’en charge
team-own-how = Si oui, tapez : décider { $number } oui
team-owned = Vous vous chargez de ceci : { $what }. Je vous envoie un seul rappel, le { $date }.
team-owned-by-other = Quelqu’un s’en charge déjà.
team-due = { $who }, c’est aujourd’hui la date prévue pour : { $what }. Est-ce fait, en cours, ou est-ce que cela a changé ?
team-due-nobody = C’est aujourd’hui la date prévue pour : { $what } ({ $who }). Personne n’a confirmé. Est-ce fait, en cours, ou est-ce que cela a changé ?
team-due-how = Tapez par exemple : décider { $number } fait. À la place de « fait », vous pouvez taper « en cours » ou « changé ».
team-tap-done = Fait
team-tap-busy = En cours
team-tap-changed = Changé
team-state-noted = Merci, c’est noté. Votre équipe le verra au début de la prochaine réflexion.

## Where a roadmap asks the same

team-ask-all = Chaque membre de l’équipe peut d’abord y répondre de son côté. Tapez « réflexion » et choisissez « { $name } ».
