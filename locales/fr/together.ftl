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
