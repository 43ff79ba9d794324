### Plusieurs personnes sur les mêmes réponses.

invite = Une invitation pour une seule personne, valable { $days } jours. La personne qui l’utilise voit les mêmes réponses que vous et peut les changer.
invite-code = Votre collègue tape : rejoindre { $code }
invite-later = Vous pourrez inviter une fois que vous aurez commencé. Choisissez d’abord ce que vous voulez faire, par exemple : 1
joined = Vous travaillez maintenant sur les mêmes réponses que vos collègues. Vos collègues voient que vous lisez ces réponses.
join-how = Tapez « rejoindre » et le code de votre invitation, par exemple : rejoindre 3f9a2c…
join-unknown = Je ne connais pas cette invitation. Demandez-en une autre à la personne qui l’a envoyée, ou continuez simplement ici.
join-used = Cette invitation a déjà servi. Demandez-en une autre à la personne qui l’a envoyée.
join-late = Cette invitation n’est plus valable. Demandez-en une autre à la personne qui l’a envoyée.
join-already = Vous travaillez déjà sur ces réponses.
joined-by-another = Une personne a utilisé votre invitation et travaille maintenant sur les mêmes réponses : { $who }. Vous ne savez pas qui ? Dites-le à la personne responsable.
## D’autres ont continué entre-temps

# Qui a répondu, quand il n’y a pas de nom.
author-unnamed = un ou une collègue
author-former = une personne qui a quitté l’équipe
author-erased = une personne que nous ne connaissons plus
met-since = { $count ->
    [one] Depuis votre dernière visite, une réponse a été donnée ou changée. Tapez « réponses » pour la voir.
   *[other] Depuis votre dernière visite, { $count } réponses ont été données ou changées. Tapez « réponses » pour les voir.
    }
met-went-on = Entre-temps, un ou une collègue a continué. Nous en sommes ici :
met-answered = Entre-temps, { $who } a répondu. { $title } : { $answer }
met-both =
    Il y a deux réponses à la même question.
    — { $who } : { $theirs }
    — vous : { $yours }
    Je garde les deux. Laquelle compte ?
met-same = Un ou une collègue a donné la même réponse.
met-theirs = La réponse de votre collègue compte. Je garde la vôtre à côté.
met-changed = Entre-temps, quelque chose a changé ici. Relisez, s’il vous plaît.
met-closed = Cette question ne se pose plus, à cause d’un changement fait par un ou une collègue. Je garde votre réponse.
met-tapped = Entre-temps, { $who } a répondu à cette question. Voulez-vous changer cette réponse ?
keep-mine = La mienne
keep-theirs = L’autre réponse
# Behind an answer in a list: who gave it.
entry-by = { $line } — { $who }

author-you = vous
invite-facilitator = Une invitation pour une personne qui vous accompagne, valable { $days } jours. Elle lit et change les réponses. Elle n’approuve pas le résumé, ne le partage pas et n’invite personne.
invite-name = Cette personne verra votre nom : { $name }.
invite-role = Je ne connais pas le rôle « { $words } ». Tapez « inviter » pour un ou une collègue. Une personne vous accompagne ? Tapez : inviter accompagnateur
joined-name = On voit ici votre nom : { $name }.
joined-facilitator = Vous accompagnez l’équipe : vous lisez et changez les réponses. C’est l’équipe qui approuve, partage et invite.
role-facilitator = Cette personne vous accompagne : elle n’approuve rien, ne partage rien et n’invite personne.
role-cannot = C’est aux personnes qui répondent de le faire. Vous les accompagnez : vous pouvez lire et changer les réponses.

## Une question pour un ou une collègue

ask-offer = Ou envoyez ceci. Cela ouvre seulement cette question, une seule fois, dans les { $days } jours. Je vous dirai la réponse.
ask-welcome = Bonjour, { $who } vous pose une question. Vous ne voyez que celle-ci. Votre réponse va aux personnes qui travaillent ensemble sur ce sujet.
ask-name = Ces personnes verront votre nom : { $name }.
ask-moves = passer · exemple · partir
ask-only = Il y a seulement cette question ici. Répondez, ou tapez « partir » pour vous en aller.
ask-own = Vous travaillez déjà sur ces réponses. Tapez « réponses » pour trouver la question.
ask-used = Cette question a déjà une réponse. Merci quand même.
ask-late = Cette question est trop ancienne. Demandez un autre lien à qui l’a envoyée.
ask-gone = Cette question ne se pose plus. Merci quand même.
ask-left = La question reste ouverte. Le même lien l’ouvre encore.
ask-passed = D’accord, pas de réponse. Je le dis à la personne qui a demandé.
ask-thanks = Merci ! Votre réponse est notée, et la personne qui a demandé le sait.
ask-answered = C’est fait : { $who } a répondu à votre question.
ask-beside = C’est fait : { $who } a répondu à votre question. Mais une autre réponse compte déjà. Je garde les deux. Pour prendre celle-ci, tapez : prendre { $number }
ask-not-answered = Vous aviez posé une question à { $who }. Elle n’a pas eu de réponse et reste dans la liste des points ouverts.
take = Prendre celle-ci

## Qui fait quel moment

claim-heading = Les moments qui restent, et qui les fait :
claim-line = { $title } — { $who }
claim-nobody = encore personne
claim-how = Tapez « je fais » et un numéro pour en faire un, par exemple : je fais { $number }
claim-none = Il ne reste plus de moment à faire.
claim-unknown = Il n’y a plus de moment { $number }. Tapez « qui fait quoi » pour les voir, ou par exemple : je fais { $first }
claim-taken = Vous faites « { $title } ». Vos collègues le voient.
claim-released = Vous ne faites plus « { $title } ».
claim-held = Le moment « { $title } » est prévu pour { $who }. Pour le faire à sa place, tapez encore une fois : je fais { $number }
claim-begins = Ce moment était prévu pour { $who }. Vous pouvez continuer quand même.

## Partir

leave-this = Voulez-vous arrêter de travailler sur ces réponses ? Vos collègues gardent les vôtres. Vous ne verrez plus ces réponses.
leave-yes = Je pars
leave-no = Je reste
leave-kept = Vous restez.
leave-last = Vous êtes seul ou seule ici, vous ne pouvez donc pas partir. Pour tout effacer, tapez : oublier
leave-last-guided = Seules des personnes qui vous accompagnent resteraient ici, vous ne pouvez donc pas partir. Invitez d’abord un ou une collègue. Pour tout effacer, tapez : oublier
left = Vous ne travaillez plus sur ces réponses. Les vôtres restent chez vos collègues. Écrivez-moi pour commencer quelque chose à vous.
left-by-another = Une personne ne travaille plus sur ces réponses : { $who }. Ses réponses restent.
