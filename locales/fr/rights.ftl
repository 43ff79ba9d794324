### Ce que chacun apprend de ses droits, et ce qu'il peut en faire.

## L'avis : au plus 400 caractères en tout

notice = Je suis Fil rouge, un programme, pas une personne. Je demande ce que votre travail change et je le résume. { $responsible } { $kept } Pour arrêter : « stop ». Pour en lire plus : « confidentialité ».
notice-own-computer = Vos réponses restent dans un seul fichier, sur cet ordinateur.
notice-other = Responsable : { $name }. Vos réponses ne s’ouvrent que pour une raison que vous voyez. D’autres lisent ce que vous partagez.
notice-trial = Ce bot est un essai : personne n’en est encore responsable. N’écrivez rien sur de vraies personnes.
notice-months = On les garde { $months } mois après votre dernier mot.
notice-until-erased = On les garde tant que vous n’écrivez pas « oublier ».
notice-choose = Que voulez-vous faire ?
notice-languages = Autres langues : { $languages }.
# Comment demander cette langue, dit dans cette langue.
notice-language = pour le français, écrivez « français »
notice-changed = Ce que je vous ai dit sur vos réponses a changé. Voici ce qui vaut depuis le { $date } :

## En savoir plus, et ce que vous pouvez faire

privacy-heading = Ce que deviennent vos réponses (depuis le { $date })
privacy-responsible = Responsable : { $name }.
privacy-contact = Questions : { $contact }
privacy-nobody = Personne n’est encore responsable : c’est un essai.
privacy-own-computer = Toute personne qui peut ouvrir cet ordinateur peut lire le fichier.
privacy-basis = Pourquoi c’est permis : { $basis }.
basis-legitimate-interest = un intérêt légitime, article 6, § 1, f du RGPD
basis-contract = un contrat, article 6, § 1, b du RGPD
basis-public-task = une mission d’intérêt public, article 6, § 1, e du RGPD
basis-legal-obligation = une obligation légale, article 6, § 1, c du RGPD
basis-consent = votre accord, article 6, § 1, a du RGPD ; le retirer n’a aucune conséquence
privacy-readers = Seul ce que vous confirmez entre dans un résumé. Personne ne compare les entreprises, et il n’y a pas de points.
privacy-people = Pour les personnes que vous aidez, écrivez leur rôle, pas leur nom.
privacy-telegram = Telegram garde une copie de cette conversation, selon ses propres règles.
rights-heading = Ces mots marchent toujours :
rights-mydata = • mes données — tout ce qui est gardé sur vous, en fichiers
rights-answers = • réponses · changer 3 — relire et corriger
rights-object = • opposition 3 — cette réponse est fausse, ne pas la montrer
rights-choices = • choix — quatre choses faites seulement avec votre accord
rights-readers = • lecteurs — qui a ouvert vos réponses, et pourquoi
rights-pause = • pause · stop — je n’écris plus de moi-même
rights-forget = • oublier — tout effacer
rights-complain = Vous pouvez aussi vous plaindre à l’autorité de protection des données de votre pays : l’APD, la CNIL ou l’AP.

## Quatre choses seulement avec accord

choices-heading = Quatre choses ne se font qu’avec votre accord. Dire non ne change rien d’autre.
choice-reminders = Rappels : je vous écris quand quelque chose vous attend.
choice-naming = Mon nom : mon coach peut voir quelles réponses sont de moi.
choice-quotes = Mes mots : ce que j’ai écrit peut être cité mot pour mot.
choice-voice = Ma voix : je peux répondre par messages vocaux, gardés comme fichiers.
choice-on = { $number }. { $choice } Oui.
choice-off = { $number }. { $choice } Non.
choices-footing = Pour changer un choix, écrivez « choix » et son numéro, par exemple : choix 1
switched-on = C’est noté. À partir de maintenant : { $choice }
switched-off = C’est noté. C’est fini pour : { $choice }
tap-choice = { $number ->
    [1] Rappels
    [2] Mon nom
    [3] Mes mots
   *[4] Ma voix
    }
choices-none = Le choix { $number } n’existe pas. Écrivez « choix » pour les voir, puis par exemple : choix 1
remind-offer = Voulez-vous que je vous écrive ce jour-là ? Écrivez « choix 1 » pour permettre les rappels.
voice-off = Je ne garde les messages vocaux qu’avec votre accord. Écrivez « choix 4 » pour le donner, ou écrivez votre réponse.

## Silence

stopped = À partir de maintenant, je n’écris plus de moi-même. Toutes vos réponses restent. Écrivez « continuer » quand vous voulez, ou « oublier » pour tout effacer.
quiet-until = Je n’écris rien de moi-même avant le { $date }. Tout est gardé. Écrivez « continuer » quand vous voulez.
quiet-over = Votre pause est finie. Écrivez « continuer » et nous reprenons où vous en étiez.
quiet-how = Pour être tranquille jusqu’à un jour précis, écrivez par exemple « pause semaine », « pause mois » ou « pause 15/03/2030 ».
quiet-what = Il me faut un jour à venir, par exemple : pause 15/03/2030
tap-week = Une semaine
tap-month = Un mois
tap-stop = Plus de rappels
tap-later = Plus tard

## Opposition

objected = Cette réponse n’est plus dans votre résumé : { $title }. Ses anciens mots restent dans l’historique. Répondez de nouveau pour la corriger.
object-noted = C’est noté : demande { $number }. Responsable : { $name }. Vous aurez une réponse le { $date } au plus tard.
object-how = Écrivez « opposition » et le numéro d’une réponse fausse, par exemple : opposition 3. Ou écrivez « opposition » et ce à quoi vous vous opposez.
object-nobody = la personne qui gère ce programme
readers-heading = Qui a ouvert vos réponses :
status-objected = fausse selon vous, pas montrée

## Effacement

forget-this = Ceci efface tout ce qui est gardé sur vous : réponses, fichiers, choix et messages. On ne peut pas revenir en arrière. Je ne peux pas effacer les résumés que vous avez transmis. Dans les copies de sauvegarde, tout disparaît après 30 jours. Vous voulez d’abord une copie ? Écrivez « mes données ». Tout effacer ?
forget-this-chat = Ceci efface tout ce qui est gardé sur vous : réponses, fichiers, choix et messages. On ne peut pas revenir en arrière. Je ne peux pas effacer la copie de Telegram, vos propres messages ici, ni les résumés transmis. Dans les copies de sauvegarde, tout disparaît après 30 jours. Vous voulez d’abord une copie ? Écrivez « mes données ». Tout effacer ?
forget-shared = D’autres travaillent aussi sur ces réponses. Tout le reste de ce qui est gardé sur vous disparaît, sans retour possible. Vos réponses peuvent partir aussi, ou rester sans votre nom. Je ne peux pas effacer la copie de Telegram, ni les résumés transmis. Dans les copies de sauvegarde, tout disparaît après 30 jours. Que dois-je faire ?
forget-all = Tout effacer
forget-leave = Laisser mes réponses
forget-no = Tout garder
forget-kept = Rien n’a été effacé. Tout est comme avant.
forgotten = Tout ce qui était gardé sur vous est effacé. Merci pour votre temps. Si vous m’écrivez de nouveau, nous repartirons de zéro.
retention-soon = Vous n’avez pas écrit depuis longtemps. Le { $date }, j’efface tout ce qui est gardé sur vous. Pour le garder, écrivez « continuer ». Pour une copie, écrivez « mes données ».

## Données d’autres personnes

doubt-personal = Votre réponse semble contenir une adresse électronique, un numéro de téléphone, un compte ou un numéro national. Dois-je l’enlever ? Cela donnerait : « { $offer } »
personal-remove = Enlever
personal-keep = Laisser
