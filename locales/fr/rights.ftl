### Ce que chaque personne apprend de ses droits, et ce qu’elle peut en faire.

## L’avis : au plus 400 caractères en tout

notice = Je suis Fil rouge, un logiciel, pas une personne. Je demande ce que votre travail change et je le résume. { $responsible } { $kept } Arrêter : « stop ». En savoir plus : « confidentialité ».
notice-own-computer = Vos réponses restent sur cet ordinateur.
notice-other = Responsable : { $name }. On n’ouvre vos réponses que pour une raison que vous voyez. D’autres lisent ce que vous partagez.
notice-trial = Ce bot est un essai : personne n’en est encore responsable. N’écrivez rien sur de vraies personnes.
notice-months = On garde vos réponses { $months } mois après votre dernier message.
notice-until-erased = On garde tout jusqu’à ce que vous tapiez « oublier ».
notice-choose = Que voulez-vous faire ?
notice-languages = Autres langues : { $languages }.
# Comment demander cette langue, dit dans cette langue.
notice-language = pour le français, tapez « français »
notice-changed = Ce que je vous ai dit sur vos réponses a changé. Voici ce qui vaut depuis le { $date } :

## En savoir plus, et ce que vous pouvez faire

privacy-heading = Ce que deviennent vos réponses (depuis le { $date })
privacy-responsible = Responsable : { $name }.
privacy-contact = Questions : { $contact }
privacy-nobody = Personne n’est encore responsable : c’est un essai.
privacy-own-computer = Toute personne qui peut ouvrir cet ordinateur peut lire vos réponses.
privacy-basis = Pourquoi c’est permis : { $basis }.
basis-legitimate-interest = un intérêt légitime, article 6.1.f du RGPD
basis-contract = un contrat, article 6.1.b du RGPD
basis-public-task = une mission d’intérêt public, article 6.1.e du RGPD
basis-legal-obligation = une obligation légale, article 6.1.c du RGPD
basis-consent = votre consentement, article 6.1.a du RGPD ; le retirer n’a aucune conséquence
privacy-readers = Seul ce que vous confirmez entre dans un résumé. Personne ne classe les entreprises, et il n’y a pas de scores.
privacy-programme = Dans un programme, votre coach voit à quelle étape vous êtes et la date de votre dernière réponse. Votre coach lit vos réponses seulement si vous les partagez. La personne qui gère le programme voit des groupes, et aucune réponse.
privacy-people = Pour les personnes que vous aidez, écrivez leur rôle, pas leur nom.
privacy-telegram = Telegram garde une copie de cette conversation, selon ses propres règles.
rights-heading = Ces mots marchent toujours :
rights-mydata = • mes données — tout ce que je garde sur vous, en fichiers
rights-answers = • réponses · changer 3 — relire et corriger
rights-object = • opposition 3 — cette réponse est fausse, ne pas la montrer
rights-choices = • choix — quatre choses faites seulement avec votre accord
rights-readers = • lecteurs — qui a ouvert vos réponses, et pourquoi
rights-pause = • pause · stop — je n’écris plus de moi-même
rights-forget = • oublier — tout effacer
rights-complain = Vous pouvez aussi adresser une réclamation à l’autorité de protection des données : l’APD (Belgique), la CNIL (France), l’AP (Pays-Bas).

## Quatre choses seulement avec accord

choices-heading = Quatre choses ne se font qu’avec votre accord. Si vous dites non, rien d’autre ne change.
choice-reminders = Rappels : je vous écris quand quelque chose vous attend.
choice-naming = Votre nom : votre coach peut voir quelles réponses viennent de vous.
choice-quotes = Vos mots : les fichiers de données peuvent aussi contenir ce que vous avez tapé, lettre pour lettre.
choice-voice = Votre voix : vous pouvez répondre par messages vocaux, que je garde comme fichiers.
choice-on = { $number }. { $choice } Oui.
choice-off = { $number }. { $choice } Non.
choices-footing = Pour changer un choix, tapez « choix » et son numéro, par exemple : choix 1
switched-on = C’est noté, vous dites oui. { $choice }
switched-off = C’est noté, vous dites non. { $choice }
tap-choice = { $number ->
    [1] Rappels
    [2] Votre nom
    [3] Vos mots
   *[4] Votre voix
    }
choices-none = Le choix { $number } n’existe pas. Tapez « choix » pour voir la liste, puis par exemple : choix 1
remind-offer = Voulez-vous que je vous écrive ce jour-là ? Tapez « choix 1 » pour autoriser les rappels.
voice-off = Je ne garde les messages vocaux qu’avec votre accord. Tapez « choix 4 » pour le donner, ou tapez votre réponse.

## Silence

stopped = À partir de maintenant, je n’écris plus de moi-même. Toutes vos réponses restent. Tapez « continuer » quand vous voulez, ou « oublier » pour tout effacer.
quiet-until = Je n’écris rien de moi-même avant le { $date }. Tout est gardé. Tapez « continuer » quand vous voulez.
quiet-over = Votre pause est finie. Tapez « continuer », et nous reprenons là où vous en étiez.
quiet-how = Pour être tranquille jusqu’à un jour précis, tapez par exemple « pause semaine », « pause mois » ou « pause 15/03/2030 ».
quiet-what = Il me faut un jour à venir, par exemple : pause 15/03/2030
tap-week = Une semaine
tap-month = Un mois
tap-stop = Arrêter les rappels
tap-later = Plus tard

## Opposition

objected = Cette réponse n’est plus dans votre résumé : { $title }. Ses anciens mots restent dans l’historique. Répondez de nouveau pour la corriger.
object-noted = C’est noté : demande { $number }. { $name } vous répondra le { $date } au plus tard.
object-how = Tapez « opposition » et le numéro d’une réponse fausse, par exemple : opposition 3. Ou tapez « opposition » et dites ensuite ce que vous refusez.
object-alone = Personne d’autre ne garde vos réponses ici. Pour retirer une réponse de votre résumé, tapez « opposition » et son numéro, par exemple : opposition 3
object-settled = Votre demande { $number } a été traitée. Tapez « lecteurs » pour voir qui a ouvert vos réponses pour cela.
object-nobody = La personne qui gère cet assistant
readers-heading = Qui a ouvert vos réponses :
status-objected = signalée comme fausse, non montrée

## Effacement

forget-this = Cela efface tout ce que je garde sur vous : réponses, fichiers, choix et messages. On ne peut pas revenir en arrière. Je ne peux pas effacer les résumés que vous avez transmis. Les sauvegardes doivent disparaître dans les 30 jours ; je n’y ai pas accès. Vous voulez d’abord une copie ? Tapez « mes données ». Tout effacer ?
forget-this-chat = Cela efface tout ce que je garde sur vous : réponses, fichiers, choix et messages. On ne peut pas revenir en arrière. Je ne peux pas effacer la copie de Telegram, ni les résumés transmis. Vos messages ici et mes anciens messages, vous les supprimez vous-même dans Telegram. Les sauvegardes doivent disparaître dans les 30 jours ; je n’y ai pas accès. Vous voulez d’abord une copie ? Tapez « mes données ». Tout effacer ?
forget-shared = D’autres travaillent aussi à ces réponses. Tout le reste de ce que je garde sur vous disparaît, sans retour possible. Vos réponses peuvent partir aussi, ou rester sans votre nom. Je ne peux pas effacer les résumés transmis. Les sauvegardes doivent disparaître dans les 30 jours ; je n’y ai pas accès. Vous voulez d’abord une copie ? Tapez « mes données ». Que dois-je faire ?
forget-shared-chat = D’autres travaillent aussi à ces réponses. Tout le reste de ce que je garde sur vous disparaît, sans retour possible. Vos réponses peuvent partir aussi, ou rester sans votre nom. Je ne peux pas effacer la copie de Telegram, ni les résumés transmis. Les sauvegardes doivent disparaître dans les 30 jours ; je n’y ai pas accès. Vous voulez d’abord une copie ? Tapez « mes données ». Que dois-je faire ?
forget-all = Tout effacer
forget-leave = Laisser mes réponses
forget-no = Tout garder
forget-kept = Rien n’a été effacé. Tout est comme avant.
forgotten = Tout ce que je gardais sur vous est effacé. Merci pour votre temps. Si vous m’écrivez de nouveau, nous repartirons de zéro.
retention-soon = Vous n’avez pas écrit depuis longtemps. Le { $date }, j’efface tout ce que je garde sur vous. Pour tout garder, tapez « continuer ». Pour une copie, tapez « mes données ».

## Données d’autres personnes

doubt-personal = Votre réponse semble contenir une adresse e-mail, un numéro de téléphone, de compte, de registre national ou de sécurité sociale. Dois-je l’enlever ? Cela donnerait : « { $offer } »
personal-remove = Enlever
personal-keep = Laisser
