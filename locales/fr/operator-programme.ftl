### Ce que `filrouge programme` dit à la personne qui met en place un programme.

cli-programme = Entreprises et coachs d’un programme : charger, inviter, changer de coach.
programme-load = Charger entreprises, coachs et langues d’un seul CSV. Tout ou rien ; charger deux fois ne change rien. Arrêtez d’abord Fil rouge.
programme-links = Faire un lien pour chaque personne qui n’est pas encore venue : des feuilles à imprimer, et un tableau.
programme-hand-over = Confier une entreprise à un autre coach. Le précédent ne voit plus rien, tout de suite.
programme-export = Écrire les résultats par famille d’entreprises, avec une notice qui les explique : un classeur, des tableaux, des données.
programme-list = Montrer combien de personnes sont venues, par coach et par entreprise. Aussi pendant que Fil rouge tourne.
programme-name = le nom du programme
programme-file = le CSV : entreprise, coach, langue, pays, personnes
programme-to = le dossier pour les feuilles et le tableau
programme-figures = le dossier pour les fichiers
programme-link = le lien vers votre bot, comme https://t.me/votre_bot (par défaut, Fil rouge le demande à Telegram)
programme-administrator = faire aussi un lien pour la personne qui gère le programme
programme-number = le numéro de l’entreprise, comme « filrouge programme list » le montre
programme-coach = le nom du nouveau coach, comme dans le CSV

## Les noms des colonnes et des pays, comme on les tape

programme-column-enterprise = entreprise, organisation, nom
programme-column-coach = coach, accompagnateur, accompagnatrice
programme-column-language = langue
programme-column-country = pays
programme-column-people = personnes, nombre, nombre de personnes
programme-country-BE = Belgique, BE
programme-country-FR = France, FR
programme-country-NL = Pays-Bas, NL

## Charger

programme-no-file = Il n’y a pas de fichier { $path }. Chargez d’abord un programme, ou indiquez votre base, par exemple : --db data/filrouge.db
programme-which = Indiquez le programme avec --name. Il y a : { $names }
programme-bad-name = Donnez au programme un nom de { $most } caractères au plus, qui ne commence pas par = + - ou @. Par exemple : --name "Tisser 2026"
programme-unread = Je ne peux pas lire { $path } : { $reason }. Vérifiez le chemin et vos droits.
programme-other-roadmap = Le programme { $name } suit la démarche { $roadmap }, et cela ne peut plus changer. Enlevez --roadmap, ou choisissez un autre nom.
programme-wrong = Rien n’a été chargé. Dans { $path }, { $count ->
    [one] une chose ne va pas :
   *[other] ceci ne va pas ({ $count } choses) :
    }
programme-line = Ligne { $number } : { $problem }
programme-more = Et encore { $count } autres.
programme-example =
    Voici une bonne ligne, sous les noms des colonnes :
    { $headings }
    De Tweede Draad;Coen Maes;nl;BE;3
programme-unreadable = je ne peux pas lire ce fichier. Enregistrez-le dans votre tableur comme « CSV UTF-8 », moins de 2 Mo.
programme-not-csv = les guillemets ne vont pas. Enregistrez-le à nouveau comme CSV.
programme-empty = il n’y a aucune entreprise.
programme-heading = je ne connais pas la colonne « { $heading } ».
programme-heading-twice = la colonne « { $column } » est là deux fois.
programme-missing = il manque la colonne « { $column } ».
programme-columns = il y a { $count } cellules au lieu de { $most }.
programme-no-language = je ne connais pas la langue « { $value } » dans cette démarche. Choisissez : { $known }.
programme-no-country = je ne connais pas le pays « { $value } ». Choisissez : BE, FR, NL.
programme-no-people = « { $value } » n’est pas un nombre de personnes. Donnez un nombre de 1 à { $most }.
programme-nameless = la cellule sous « { $column } » est vide.
programme-name-long = le nom sous « { $column } » dépasse { $most } caractères : { $value }…
programme-formula = « { $value } » commence comme une formule (par = + - ou @). Enlevez ce caractère.
programme-control = il y a un caractère invisible dans « { $value } ». Tapez le nom à nouveau.
programme-twice = « { $value } » est aussi à la ligne { $before }. Chaque entreprise n’y est qu’une fois.
programme-windows = Le fichier était en Windows-1252, pas en UTF-8. Vérifiez les lettres accentuées.
programme-loaded = { $name }. Entreprises nouvelles : { $added }, changées : { $changed }, inchangées : { $same }.
programme-added = nouvelle : E{ $number } { $enterprise }
programme-changed = changée : E{ $number } { $enterprise }, { $column } : { $before } → { $after }
programme-kept = pas dans ce fichier, reste comme avant : E{ $number } { $enterprise }

## Liens

programme-bad-link = Ce n’est pas un lien vers un bot. Donnez par exemple : --link https://t.me/votre_bot
programme-no-bot = Telegram ne dit pas comment s’appelle votre bot. Aucun lien n’a été fait, les précédents marchent encore. Essayez à nouveau, ou donnez le lien, par exemple : --link https://t.me/votre_bot
programme-unwritten = Je ne peux pas écrire { $path } : { $reason }. Aucun lien n’a été fait, les précédents marchent encore. Choisissez un autre dossier avec --to.
programme-nobody-missing = Tout le monde est là. Aucun lien n’a été fait. Quelqu’un s’ajoute ? Mettez un nombre plus grand dans le CSV et chargez-le à nouveau.
programme-linked = { $count ->
    [one] Un lien
   *[other] { $count } liens
    }, sur { $pages ->
    [one] une feuille
   *[other] { $pages } feuilles
    }. Chaque lien sert une seule fois, pendant 30 jours.
programme-written = Écrit : { $path }
programme-replaced = { $count ->
    [one] Un lien précédent, que personne n’avait utilisé, ne marche plus.
   *[other] { $count } liens précédents, que personne n’avait utilisés, ne marchent plus.
    } Utilisez seulement ces feuilles-ci.
programme-secret = Un lien ouvre à qui le possède. Ne donnez chaque feuille qu’aux personnes concernées, puis effacez les fichiers.
programme-codes-only = Il n’y a pas de lien vers un bot, car il n’y a pas de jeton de Telegram. Les codes marchent : on les tape dans Fil rouge. Pour des codes QR : --link https://t.me/votre_bot
programme-table = rôle, numéro, nom, coach, langue, code, lien, expire
programme-role-participant = équipe
programme-role-coach = coach
programme-role-administrator = gestion

## Un autre coach

programme-no-number = Il n’y a pas d’entreprise { $typed }. Tapez « filrouge programme list » pour voir les numéros.
programme-no-coach = { $coach } n’est pas coach de ce programme. Il y a : { $names }. Un nouveau coach s’ajoute dans le CSV.
programme-handed = E{ $number } { $enterprise } est maintenant avec { $coach }. Le coach précédent ne voit plus rien. Les personnes qui y travaillent l’apprennent une fois, dès que Fil rouge tourne à nouveau.
programme-handed-already = E{ $number } { $enterprise } était déjà avec { $coach }. Rien ne change.

## Vue d’ensemble

programme-total = { $name } (démarche { $roadmap }) : { $enterprises ->
    [one] une entreprise
   *[other] { $enterprises } entreprises
    }. Ont déjà commencé : { $begun }. { $coaches ->
    [0] Pas encore de coach
    [one] { $coaches } coach
   *[other] { $coaches } coachs
    }. { $administrators ->
    [0] Personne ne le gère encore dans la conversation.
    [one] Une personne le gère dans la conversation.
   *[other] { $administrators } personnes le gèrent dans la conversation.
    }
programme-tickets = Liens déjà utilisés : { $used }, encore ouverts : { $open }, trop anciens : { $late }.
programme-of-coach = { $coach } ({ $here ->
    [yes] déjà là
   *[no] pas encore là
    }) : { $count ->
    [0] aucune entreprise
    [one] une entreprise
   *[other] { $count } entreprises
    }
programme-of-enterprise = { "  " }E{ $number } { $enterprise } — personnes venues par un lien : { $came } sur { $people }

## Chiffres

programme-unexported = Je ne peux pas écrire { $path } : { $reason }. Choisissez un autre dossier avec --to.
programme-exported = Rien n’est dit de moins de cinq entreprises. Ceci compte comme une publication : les chiffres restent jusqu’à ce qu’assez de choses aient changé (docs/pooled-results.md).
