### Ce qu’une entreprise laisse voir à son coach.

word-share-on = oui, activer
word-share-off = non, arrêter, stop

programme-none = Vous n’avez pas de coach ici.

share-is-off = Vos réponses ne sont pas partagées avec { $coach }, votre coach. Votre coach voit où vous en êtes, mais pas un mot de vos réponses.
share-is-on = Depuis le { $since }, vos réponses sont partagées avec { $coach }, votre coach. { $count ->
        [0] On ne voit encore rien, car rien n’est confirmé.
        [one] Une réponse est visible.
       *[other] { $count } réponses sont visibles.
    }
share-what =
    Si vous partagez, { $coach } voit les réponses que vous avez confirmées pour { $enterprise } à la fin d’un moment. Les suivantes se voient dès que vous les confirmez.
    Ce qui n’est pas confirmé ou que vous gardez pour vous ne se voit jamais. Les noms de personnes et les mots que je ne peux pas transmettre non plus.
    Toute personne qui travaille à ces réponses peut changer cela. Les autres en sont informées.
share-how-on = Pour partager, tapez : /partager oui
share-how-off = Pour arrêter, tapez : /partager non. Pour garder une question pour vous, tapez /garder et le numéro d’une réponse, par exemple : /garder 12
share-kept-heading = { $coach } ne voit pas ceci :
share-kept = • { $title }
share-told-on = À partir de maintenant, vos réponses confirmées sont partagées avec { $coach }, votre coach. Ce choix a été fait par { $who }. Tapez /vu pour lire exactement ce qui est visible, ou /partager pour changer.
share-told-off = Vos réponses ne sont plus partagées avec { $coach }. Ce choix a été fait par { $who }.

tap-share = Partage
tap-share-on = Partager
tap-share-off = Ne plus partager
tap-seen = Vu par mon coach
tap-withhold = Garder pour nous
tap-free = Laisser voir

withhold-how = Tapez /garder et le numéro d’une réponse, par exemple : /garder 12. Tout ce que vous avez répondu à cette question reste entre vous. Pour changer d’avis, tapez la même chose encore une fois.
withhold-unknown = Il n’y a pas de réponse { $number } à garder pour vous. Tapez « réponses » pour voir les numéros.
withheld = « { $title } » reste entre vous. { $coach } ne voit rien de cette question. Pour changer d’avis, tapez : /garder { $number }
withheld-no-more = « { $title } » ne reste plus entre vous. Si vous partagez, { $coach } voit cette réponse dès qu’elle est confirmée.
withhold-told = « { $title } » ne reste plus entre vous : { $coach } peut voir cette réponse. Ce choix a été fait par { $who }. Tapez /vu pour lire exactement ce qui est visible.

## Ce que mon coach voit : les mêmes mots des deux côtés

seen-none = Il n’y a rien à montrer : vous n’avez pas de coach ici, et vous n’accompagnez pas cette entreprise.
seen-nobody = Dans cette entreprise, personne n’a encore commencé.
seen-off = { $enterprise } (E{ $number }) : { $coach } ne voit aucune réponse, car elles ne sont pas partagées.
seen-empty = { $enterprise } (E{ $number }) : { $coach } ne voit encore aucune réponse. Une réponse est visible dès qu’elle est confirmée, à la fin du moment.
seen-heading = Ce que voit { $coach } chez { $enterprise } (E{ $number }), page { $page } sur { $pages }
seen-more = Confirmé et partagé, rien d’autre. Page suivante : /vu E{ $number } { $next }
seen-footing = Confirmé et partagé, rien d’autre.
seen-in = { $language }
