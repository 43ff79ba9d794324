### Messages entre une entreprise et son coach.

word-letter-with = avec, avec cette question
word-letter-alone = seul, mes mots seulement
word-letter-done = réglé, sans réponse
word-letter-leave = laisser, laisser tel quel
word-letter-use = prendre, prendre ces mots
word-letter-open = ouvrir
word-letter-page = page

## Demander à son coach

help-coach = • /coach — demander à { $coach }, votre coach
misread-again-coach = Ou demandez à { $coach }, votre coach. Tapez : /coach
tap-coach = Demander au coach
coach-which = Vous écrivez à { $coach }, votre coach. Je peux joindre la question ouverte, telle qu’elle est ici :
coach-which-ask = Faut-il la joindre ?
coach-which-how = Tapez /coach avec, ou /coach seul. Pour arrêter : /coach annuler
coach-write = Que voulez-vous demander à { $coach } ? Votre prochain texte lui sera envoyé. Votre nom ne part que si vous l’avez permis. Tapez « annuler » pour arrêter.
coach-write-with = Que voulez-vous demander à { $coach } ? Votre prochain texte lui sera envoyé, avec la question. Votre nom ne part que si vous l’avez permis. Tapez « annuler » pour arrêter.
coach-question-gone = Cette question n’est plus posée : elle ne peut donc pas être jointe.

tap-letter-with = Avec cette question
tap-letter-alone = Mes mots seulement
tap-letter-cancel = Annuler
tap-letter-use = Prendre ces mots
tap-letter-leave = Laisser tel quel
tap-letter-open = Ouvrir la question
tap-letter-reply = Répondre
tap-letter-done = Rien à répondre

## Ce qu’il en advient

letter-sent = C’est envoyé à { $coach }. La réponse arrivera ici. En attendant, vous pouvez continuer.
letter-sent-with = C’est envoyé à { $coach }, avec la question. La réponse arrivera ici. En attendant, vous pouvez continuer.
letter-waits = { $coach } n’a pas encore ouvert Fil rouge. Je garde votre message en attendant. Si c’est urgent, passez par un autre moyen.
letter-unreachable = Je ne peux pas joindre { $coach } ici en ce moment : rien n’est arrivé. Je garde votre message pour plus tard. Si c’est urgent, passez par un autre moyen.
letter-too-long = Votre texte compte { $length } caractères, et { $limit } sont possibles ici. Rien n’est envoyé. Envoyez un texte plus court, ou tapez « annuler ».
letter-personal = Je n’ai encore rien envoyé ni gardé. Ce texte semble dire qui est quelqu’un. Sans cela, il devient : « { $words } ». Envoyez le texte comme vous le voulez. S’il était bon, envoyez-le encore une fois. Pour arrêter, tapez « annuler ».

## Un message tel qu’on le lit. E7 est le numéro d’une entreprise.

letter-somebody = quelqu’un
letter-former = la personne qui était coach avant
letter-from-ask = Le { $date }, chez { $enterprise } (E{ $number }), { $who } vous demande (message { $letter }) :
letter-from-reply = Le { $date }, chez { $enterprise } (E{ $number }), { $who } vous répond (message { $letter }) :
letter-of-reply = Le { $date }, { $who } vous répond (message { $letter }) :
letter-of-comment = Le { $date }, { $who } vous écrit à propos de « { $title } » (message { $letter }) :
letter-of-proposal = Le { $date }, { $who } propose ces mots pour « { $title } » (message { $letter }). Rien ne change si vous ne les prenez pas :
letter-own-ask = Le { $date }, vous avez demandé à { $coach } (message { $letter }) :
letter-own-reply = Le { $date }, vous avez répondu (message { $letter }) :
letter-own-comment = Le { $date }, vous avez écrit à { $enterprise } (E{ $number }) à propos de « { $title } » (message { $letter }) :
letter-own-proposal = Le { $date }, vous avez proposé à { $enterprise } (E{ $number }), pour « { $title } » (message { $letter }) :
letter-context = La question : « { $question } »
letter-you-wrote = Vous aviez écrit : « { $words } »
letter-they-wrote = Plus tôt, { $who } avait écrit : « { $words } »
letter-how = Pour répondre, tapez : /répondre { $letter }
letter-how-coach = Pour répondre, tapez : /répondre { $letter }
letter-how-comment = Pour voir la question, tapez : /messages ouvrir { $letter }. Pour répondre : /répondre { $letter }
letter-how-proposal = Pour prendre ces mots, tapez : /messages prendre { $letter }. Je vous poserai la question avant d’enregistrer. Pour ne rien changer : /messages laisser { $letter }
letter-left = D’accord, votre réponse reste telle quelle.

## Répondre

reply-none = Je ne trouve pas de message de ce numéro auquel vous pouvez répondre. Une autre personne est peut-être coach maintenant. Tapez /messages pour voir les vôtres.
reply-write = Votre prochain texte sera envoyé à { $coach }. Tapez « annuler » pour arrêter.
reply-write-coach = Votre prochain texte sera envoyé à la personne qui a écrit le message { $letter }, chez { $enterprise }. Tapez « annuler » pour arrêter.
reply-sent = C’est envoyé.
reply-unreachable = Je ne peux pas joindre ici la personne qui a écrit : rien n’est arrivé. Votre réponse attend son retour.
reply-nobody = La personne qui a écrit ne travaille plus à ces réponses : rien n’est arrivé.

## Relire

letters-none = Il n’y a pas de message ici.
letters-no-such = Je ne trouve pas ce message pour vous, ou sa question n’est plus posée. Tapez /messages pour voir les vôtres.
letters-heading = Messages, page { $page } sur { $pages }
letters-more = Pour en lire un, tapez /messages et son numéro. Page suivante : /messages page { $next }
letters-footing = Pour en lire un, tapez /messages et son numéro.
letters-open = pas encore de réponse
letters-done = Le message { $letter } n’attend plus de réponse.
letters-line-own = { $date }, vous : { $words }
letters-line-from = { $date }, { $enterprise } (E{ $number }) : { $words }
letters-line-of = { $date }, { $who } : { $words }

## Un coach écrit à propos d’une réponse

comment-how = Tapez /commentaire, l’entreprise, le numéro de la réponse et vos mots. Par exemple : /commentaire E7 12 Qui a compté cela ?
propose-how = Tapez /proposition, l’entreprise, le numéro de la réponse et vos mots. Par exemple : /proposition E7 12 Des jeunes trouvent un premier emploi.
comment-none = Je ne connais pas de réponse de ce numéro partagée avec vous là-bas. Tapez /vu et l’entreprise, par exemple : /vu E7
comment-write = Votre prochain texte sera envoyé à { $enterprise }, à propos de « { $title } ». Tapez « annuler » pour arrêter.
propose-write = Votre prochain texte sera envoyé à { $enterprise }, comme proposition pour « { $title } ». L’équipe la prend ou la laisse. Tapez « annuler » pour arrêter.
comment-sent = C’est envoyé à { $enterprise }, à propos de « { $title } ».
propose-sent = C’est envoyé à { $enterprise }. L’équipe décide si elle la prend. Vous verrez le résultat si elle le partage.
propose-words-only = On ne peut proposer des mots que pour une réponse en mots. Utilisez plutôt /commentaire.
comment-unreachable = Je ne peux joindre personne chez { $enterprise } en ce moment : rien n’est arrivé. Votre message attend leur retour.
