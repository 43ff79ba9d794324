### Les rencontres d’un coach avec une entreprise : quand, que savoir avant, et ce qui a été convenu.

## Mots que l’on peut taper

word-hour = heures, heure, h
word-at-hour = à, a, vers, dès
word-on-day = le, au
word-next = prochain, prochaine, ce, cette
word-calendar = agenda, calendrier
word-not-held = pas eu lieu, n’a pas eu lieu, pas de rencontre
word-own-words = autre chose, mes mots, autre
word-myself = moi, je, coach, moi-même

## De qui il s’agit

coached-enterprise = E{ $number } · { $name }
coached-none = Ceci est pour les coachs. Pour savoir quand vous rencontrez votre coach, tapez : /rencontres
coached-told = { $people ->
    [0] Je n’ai pu prévenir personne : personne, dans cette entreprise, n’a encore ouvert Fil rouge.
    [one] J’ai prévenu une personne dans cette entreprise.
   *[other] J’ai prévenu { $people } personnes dans cette entreprise.
}
coached-tells = Je préviendrai tout le monde là-bas pendant les heures de travail : { $when }.
coached-not-told = Je n’avais encore prévenu personne : personne n’en saura rien.
meeting-when = { $hour ->
    [none] { $day }
   *[other] { $day } à { $hour }
}

## Le coach prévoit

meet-overview = Vos entreprises, et quand vous les rencontrez :
meet-line = { $enterprise } : { $when }
meet-line-none = { $enterprise } : pas de rencontre prévue
meet-how = Pour prévoir ou déplacer une rencontre, tapez le numéro, le jour et l’heure. Par exemple : /rencontre { $number } 12 octobre 14h30. Pour l’annuler : /rencontre { $number } annuler
meet-which = Il me faut le numéro d’une de vos entreprises ({ $known }), puis le jour et l’heure. Par exemple : /rencontre 3 12 octobre 14h30
meet-no-day = Il me faut un jour, par exemple : /rencontre { $number } 12 octobre 14h30. Vous avez écrit : « { $typed } ».
meet-no-such-day = Ce jour n’existe pas. Tapez-le ainsi : /rencontre { $number } 12 octobre 14h30. Vous avez écrit : « { $typed } ».
meet-no-such-hour = Cette heure n’existe pas. Tapez-la ainsi : /rencontre { $number } 12 octobre 14h30. Vous avez écrit : « { $typed } ».
meet-month = Quel jour de ce mois ? Tapez-le ainsi : /rencontre { $number } 12 octobre 14h30. Vous avez écrit : « { $typed } ».
meet-past = Ce moment est passé. Il m’en faut un à venir, par exemple : /rencontre { $number } 12 octobre 14h30. Vous avez écrit : « { $typed } ».
meet-far = C’est dans plus de deux ans. Il me faut un moment plus proche, par exemple : /rencontre { $number } 12 octobre 14h30. Vous avez écrit : « { $typed } ».
meet-sure = Voulez-vous dire { $when } ? Je n’ai encore prévenu personne. Sinon, tapez le jour en entier, par exemple : /rencontre { $number } 12 octobre 14h30
meet-already = Vous rencontrez déjà { $enterprise } à ce moment : { $when }. Je n’ai prévenu personne.
meet-planned = Prévu : { $enterprise }, { $when }. Après la rencontre, je vous demanderai ce qui a été convenu.
meet-moved = Déplacé : { $enterprise }, maintenant { $when }.
meet-cancelled = Annulé : { $enterprise }, { $when }.
meet-nothing = Aucune rencontre avec { $enterprise } n’est prévue. Il n’y a donc rien à annuler.
meet-cancel-sure = Annuler la rencontre avec { $enterprise }, { $when } ? Je préviendrai tout le monde là-bas.
meet-cancel-how = Pour cela, tapez : { $says }
meet-tap-cancel = Annuler la rencontre
meet-tap-cancel-yes = Oui, annuler
meeting-tap-calendar = Dans mon agenda

## L’entreprise est prévenue

coach-unnamed = votre coach
meeting-planned = { $coach } prévoit une rencontre avec vous : { $when }.
meeting-moved = Votre rencontre avec { $coach } est déplacée : { $when }.
meeting-cancelled = Votre rencontre avec { $coach } est annulée : { $when }.
meeting-file = Ouvrez le fichier pour la mettre dans votre agenda.
meeting-file-gone = Ouvrez le fichier pour la retirer de votre agenda.
meeting-file-name = rencontre
meeting-title = Fil rouge : rencontre avec { $coach }
meeting-title-coach = Fil rouge : rencontre avec { $name }
meetings-next = Votre prochaine rencontre avec { $coach } : { $when }.
meetings-none = Aucune rencontre avec { $coach } n’est prévue.
meetings-how = Pour votre agenda, tapez : { $says }
meetings-agreed = Ce qui a été convenu :
meetings-no-coach = Ici, vous ne travaillez pas avec un ou une coach. Il n’y a donc pas de rencontres.

## Ce qui a été convenu

agreed-ask = Votre rencontre avec { $enterprise } le { $day } : qu’avez-vous décidé ensemble ?
agreed-how = Choisissez d’abord quoi, puis pour quand. Ou tapez tout ensemble : /convenu { $number } quoi | pour quand. Par exemple : /convenu { $number } deux entretiens avec des voisins | dans 3 semaines. Si vous le faites vous-même, ajoutez : | moi
agreed-tap-own-words = Autre chose
agreed-tap-nothing-agreed = Rien
agreed-tap-not-held = Pas eu lieu
agreed-tap-2 = Dans 2 semaines
agreed-tap-4 = Dans 4 semaines
agreed-tap-before = Avant la rencontre
agreed-tap-more = Encore une chose
agreed-tap-done = Fait
agreed-tap-busy = En cours
agreed-tap-changed = Changé
agreed-what-gap = compléter « { $what } »
agreed-what-estimate = mettre à jour « { $what } »
agreed-what-changed = revoir « { $what } »
agreed-what-skipped = répondre à « { $what } »
agreed-what-new = revoir « { $what } »
agreed-what-standing = revoir « { $what } »
agreed-what-sitting = faire le moment suivant : { $title }
agreed-what-gone = une question qui n’existe plus
agreed-write = Tapez ce qui a été convenu et pour quand, avec | entre les deux. Par exemple : deux entretiens avec des voisins | dans 3 semaines
agreed-when = Pour quand ? { $what }
agreed-when-how = Touchez un choix, ou tapez un jour, par exemple : 1er novembre
agreed-no-day = Il me faut un jour. Vous avez écrit : « { $typed } ».
agreed-no-such-day = Ce jour n’existe pas : « { $typed } ».
agreed-no-such-hour = Un jour suffit, sans heure. Vous avez écrit : « { $typed } ».
agreed-month = Quel jour de ce mois ? Vous avez écrit : « { $typed } ».
agreed-past = Ce jour est passé : « { $typed } ».
agreed-noted = { $who ->
    [coach] C’est noté : { $what }, pour le { $day }. Vous le faites vous-même.
   *[other] C’est noté : { $what }, pour le { $day }.
}
agreed-told = { $who ->
    [coach] Convenu : { $what }, pour le { $day }. { $coach } s’en charge.
   *[other] Convenu avec { $coach } : { $what }, pour le { $day }.
}
agreed-which = Il me faut le numéro d’une de vos entreprises ({ $known }). Par exemple : /convenu { $number }
agreed-early = Vous n’avez pas encore rencontré { $enterprise }.
agreed-none = C’est noté : rien n’a été convenu avec { $enterprise }.
agreed-not-held = C’est noté : cette rencontre n’a pas eu lieu. Pour en prévoir une autre, tapez : /rencontre { $number } et un jour.
agreed-due = C’était convenu pour aujourd’hui : { $what }. Fait, en cours ou changé ?
agreed-became-done = Bien, c’est noté comme fait.
agreed-became-busy = C’est noté : c’est en cours. Pour quand cela sera-t-il prêt ?
agreed-became-changed = C’est noté : cela a changé. Si cela tient encore, pour quand ?
agreed-taken = Bien. Le { $day }, je vous demanderai où cela en est.
agreed-later = C’est noté : { $what }, maintenant pour le { $day }.
agreed-unknown = Je ne trouve pas d’engagement { $number } pour vous. Pour voir les vôtres, tapez : /convenu
agreed-nothing-yet = Rien n’a encore été convenu avec votre coach.
agreed-own-how = Pour dire où vous en êtes, tapez le numéro et : fait, en cours ou changé. Par exemple : /convenu 12 fait
agreed-line = { $number }. { $what }, pour le { $day } ({ $who ->
    [coach] { $coach },{" "}
   *[other] {""}
}{ $state ->
    [done] fait
    [busy] en cours
    [changed] changé
   *[open] à faire
})

## Avant une rencontre

brief-title = À préparer : { $enterprise }
brief-dated = { $today }, depuis la rencontre du { $last }
brief-dated-first = { $today }, avant la première rencontre
brief-changed = Changé depuis la dernière rencontre
brief-new = Nouveau depuis la dernière rencontre
brief-so-far = Réponses jusqu’ici
brief-estimate = Estimations qui datent de plus de 90 jours
brief-gap = Ce qui manque ou ne va pas ensemble (dans les mots que l’entreprise lit)
brief-skipped = Questions passées
brief-questions = { $count ->
    [one] Une question à poser
    [2] Deux questions à poser
   *[other] Trois questions à poser
}
brief-what = { $about } · { $title }
brief-line-changed = { $what } : maintenant « { $now } », avant « { $before } »
brief-line-new = { $what } : { $now }
brief-line-estimate = { $what } : { $now } (estimation du { $day })
brief-line-skipped = { $what } : { $status }
brief-ask-gap = { $gap } Qu’est-ce qui vous aiderait ?
brief-ask-estimate = « { $what } » était une estimation le { $day } : { $now }. Qu’en savez-vous aujourd’hui ?
brief-ask-changed = « { $what } » est passé de « { $before } » à « { $now } ». Que s’est-il passé ?
brief-ask-skipped = « { $what } » n’a pas encore de réponse. De quoi avez-vous besoin pour y répondre ?
brief-ask-new = « { $what } » : { $now }. Qu’est-ce qui vous a permis d’en arriver là ?
brief-ask-standing = « { $what } » date du { $day } : { $now }. Est-ce encore vrai ?
brief-sourced = { $text } [{ $numbers }]
brief-rest = Et aussi : { $numbers }
brief-foot = Cette page est faite de réponses confirmées et partagées avec vous. Elles viennent de cette entreprise : { $enterprise }. Les numéros entre crochets sont ceux des réponses.
brief-which = Il me faut le numéro d’une de vos entreprises ({ $known }). Par exemple : /préparation { $number }
brief-not-shared = { $enterprise } ne partage pas de réponses avec vous en ce moment. Ce choix lui appartient.
brief-empty = { $enterprise } partage des réponses avec vous, mais aucune n’est encore confirmée.
brief-file-name = preparation
brief-sorry = La page à imprimer n’a pas pu être faite cette fois. Tout se trouve dans le message ci-dessus.
brief-tap-agreed = Ce qui est convenu
