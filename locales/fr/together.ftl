### Plusieurs personnes sur les mêmes réponses.

invite = Une invitation pour une seule personne, valable { $days } jours. Qui l’utilise voit et change les mêmes réponses que vous.
invite-code = Votre collègue écrit : rejoindre { $code }
invite-later = Vous pourrez inviter une fois que vous aurez commencé. Choisissez d’abord ce que vous voulez faire, par exemple : 1
joined = Vous travaillez maintenant sur les mêmes réponses que vos collègues. Ils voient que vous les lisez.
join-how = Écrivez « rejoindre » et le code de votre invitation, par exemple : rejoindre 3f9a2c…
join-unknown = Je ne connais pas cette invitation. Demandez-en une autre à qui l’a envoyée, ou continuez simplement ici.
join-used = Cette invitation a déjà servi. Demandez-en une autre à qui l’a envoyée.
join-late = Cette invitation est trop ancienne. Demandez-en une autre à qui l’a envoyée.
join-already = Vous travaillez déjà sur ces réponses. Écrivez « continuer » pour poursuivre.
joined-by-another = Une personne a utilisé votre invitation et travaille maintenant sur les mêmes réponses. Vous ne savez pas qui ? Dites-le à la personne responsable.
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
met-answered = Entre-temps, une réponse est venue. Elle vient de : { $who }. { $title } : { $answer }
met-both =
    Il y a deux réponses à la même question.
    De { $who } : { $theirs }
    De vous : { $yours }
    Je garde les deux. Laquelle compte ?
met-same = Un ou une collègue a donné la même réponse.
met-theirs = La réponse de votre collègue compte. Je garde la vôtre à côté.
met-changed = Entre-temps, quelque chose a changé ici. Relisez, s’il vous plaît.
met-closed = Cette question ne se pose plus, à cause d’un changement fait par un ou une collègue. Je garde votre réponse.
met-tapped = Cette question a déjà une réponse. Elle vient de : { $who }. Voulez-vous la changer ?
keep-mine = La mienne
keep-theirs = Celle de mon collègue
# Behind an answer in a list: who gave it.
entry-by = { $line } — { $who }
