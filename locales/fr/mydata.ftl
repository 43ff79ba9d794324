### Ce qu’une personne apprend de tout ce qui est gardé sur elle : dans la conversation, et dans les fichiers.

## Dans la conversation

mydata-heading = Voici ce que je garde sur vous, du { $first } au { $last } :
mydata-count-answers = { $answers ->
    [0] Aucune réponse
    [one] Une réponse
   *[other] { $answers } réponses
    } dans { $conversations ->
    [one] une démarche
   *[other] { $conversations } démarches
    }
mydata-count-earlier = { $count ->
    [one] Une ancienne réponse que vous avez modifiée
   *[other] { $count } anciennes réponses que vous avez modifiées
    }
mydata-count-files = { $count ->
    [one] Un fichier
   *[other] { $count } fichiers
    }
mydata-count-messages = { $count ->
    [one] Un message entre vous et moi
   *[other] { $count } messages entre vous et moi
    }
mydata-count-choices = { $count ->
    [one] Un choix sur ce que vous permettez
   *[other] { $count } choix sur ce que vous permettez
    }
mydata-count-requests = { $count ->
    [one] Une demande au responsable
   *[other] { $count } demandes au responsable
    }
mydata-count-teams = { $count ->
    [one] Une réflexion d’équipe
   *[other] { $count } réflexions d’équipe
    }
mydata-readers-heading = Voici qui peut le lire :
mydata-reader-you = Vous.
mydata-reader-participant = { $count ->
    [one] Un collègue qui travaille aux mêmes réponses.
   *[other] { $count } collègues qui travaillent aux mêmes réponses.
    }
mydata-reader-facilitator = { $count ->
    [one] Une personne qui anime votre équipe.
   *[other] { $count } personnes qui animent votre équipe.
    }
mydata-reader-coach = { $count ->
    [one] Un coach : seulement ce que vous partagez.
   *[other] { $count } coachs : seulement ce que vous partagez.
    }
mydata-reader-other = { $count ->
    [one] Une personne avec un autre rôle ({ $role }).
   *[other] { $count } personnes avec un autre rôle ({ $role }).
    }
mydata-reader-team = { $count ->
    [one] Un collègue qui a pris part à la même réflexion, avec les noms.
   *[other] { $count } collègues qui ont pris part aux mêmes réflexions, avec les noms.
    }
mydata-reader-responsible = { $name }, pour une raison notée.
mydata-reader-operator = La personne qui gère cet assistant, seulement pour une raison qui est notée.
mydata-read = { $count ->
    [0] Personne d’autre ne l’a ouvert jusqu’ici.
    [one] Quelqu’un d’autre l’a ouvert une fois. La page dit quand et pourquoi.
   *[other] D’autres l’ont ouvert { $count } fois. La page dit quand et pourquoi.
    }
mydata-kept-months = { $months ->
    [one] Tout est gardé pendant un mois après votre dernier message.
   *[other] Tout est gardé pendant { $months } mois après votre dernier message.
    }
mydata-kept = Aucune date de fin n’est fixée. Tout est gardé jusqu’à ce que vous le fassiez effacer.
mydata-coming = Je prépare vos fichiers. Vous les aurez dans une minute.
mydata-caption-page = Tout ce que je garde sur vous, sous forme de page à lire.
mydata-caption-data = La même chose en données pour d’autres programmes, avec vos fichiers.
mydata-caption-more = La suite de vos fichiers : partie { $part } sur { $parts }.
mydata-not-made = Votre fichier n’a pas pu être créé. Rien n’est perdu. Redemandez vos données un peu plus tard.

## Noms des fichiers

mydata-file-name = mes-donnees
mydata-file-answers = reponses
mydata-file-folder = fichiers

## La page

mydata-title = Tout ce qui est gardé sur vous
mydata-intro = Vous avez demandé tout ce qui est gardé sur vous. C’est sur cette page. Un fichier zip contient la même chose pour d’autres programmes. Les jours et les heures sont en temps universel (UTC).
mydata-contents = Sur cette page
mydata-nothing = Rien.

mydata-you = À votre sujet
mydata-id = Votre numéro ici
mydata-since = Connu depuis
mydata-seen = Dernière nouvelle
mydata-quiet = Pas de rappel avant
mydata-address = D’où vous écrivez
mydata-gone = { $address } (injoignable depuis le { $date })
mydata-language = Langue
mydata-reminders = Ce qui est prévu
mydata-reminder = Le { $date } : { $topic }
mydata-topic-collected = je demande si vos données sont prêtes
mydata-topic-quiet = la pause que vous avez demandée se termine
mydata-topic-over = tout ce qui vous concerne est effacé, sauf si vous écrivez avant

mydata-readers = Qui peut lire ceci
mydata-trail = Qui l’a lu
mydata-trail-none = Personne d’autre ne l’a ouvert jusqu’ici.
mydata-when = Quand
mydata-who = Qui
mydata-what = Quoi
mydata-why = Pourquoi
mydata-role-participant = un collègue
mydata-role-facilitator = une personne qui anime
mydata-role-group = votre équipe, dans son groupe
mydata-role-coach = un coach
mydata-role-administrator = un administrateur
mydata-role-operator = { $name }, qui gère cet assistant
mydata-action-read = lu : { $what }
mydata-action-change = modifié : { $what }
mydata-action-export = copié : { $what }
mydata-action-erase = effacé : { $what }
mydata-object-answers = vos réponses
mydata-object-attachments = vos fichiers
mydata-object-remarks = vos remarques sur des questions
mydata-object-summary = votre résumé
mydata-object-team-after-reveal = vos réponses pour une équipe
mydata-object-person = tout ce qui vous concerne
mydata-object-consents = ce que vous permettez
mydata-object-requests = une de vos demandes

mydata-switches = Ce que vous permettez
mydata-switches-none = Vous n’avez encore rien permis ni refusé. Tout ce qui demande votre accord est désactivé.
mydata-purpose-reminders = Rappels
mydata-purpose-naming = Citer votre nom
mydata-purpose-quotes = Citer vos mots
mydata-purpose-voice = Messages vocaux
mydata-on = { $purpose } : oui, depuis le { $date }
mydata-off = { $purpose } : non, depuis le { $date }
mydata-was-on = { $date } : activé
mydata-was-off = { $date } : désactivé
mydata-shown = Ce qui était affiché
mydata-notice = La dernière information que vous avez vue, du { $date }

mydata-requests = Ce que vous avez demandé
mydata-kind-object = Vous vous êtes opposé
mydata-request-open = Demandé le { $date }. La réponse doit venir au plus tard le { $due }.
mydata-request-settled = Demandé le { $date }. Réglé le { $settled }.

mydata-conversation = { $title }
mydata-conversation-round = { $title }, tour { $round }
mydata-opened = Commencé le { $date }.
mydata-opened-colleague = Un collègue a commencé le { $opened }. Vous avez rejoint le { $date }.
mydata-other = Autres
mydata-reviews = Listes confirmées
mydata-confirmed = confirmé
mydata-answer = réponse { $number }, { $date }
mydata-answer-colleague = réponse { $number }, { $date }, d’un collègue
mydata-typed = Tapé : « { $words } »
mydata-mark-estimate = estimation
mydata-mark-strong = mots forts
mydata-mark-deed = dit ce qui a été fait
mydata-before = Ce qu’il y avait avant
mydata-status-skipped = passé
mydata-status-unknown = pas encore connu
mydata-status-colleague = demandé à un collègue
mydata-status-withdrawn = retiré de la liste
mydata-status-objected = déclaré faux, et montré nulle part
mydata-status-carried = repris d’ailleurs, à confirmer : { $value }
mydata-status-beside = donné alors qu’un collègue répondait aussi, et mis à côté : { $value }
mydata-status-aside = gardé, sans être une réponse
mydata-aside = Textes qui n’étaient pas des réponses
mydata-remarks = Ce qui n’était pas clair pour vous
mydata-in-session = Vous avez répondu ceci pour une équipe.
mydata-teams = Réfléchir en équipe
mydata-teams-note = Votre propre part, telle qu’elle est. Ce que d’autres ont dit leur appartient. Une fois montrées, les réponses sans noms ne mènent à personne ; elles ne sont donc pas ici.
mydata-part = { $title } : vous y prenez part depuis le { $date }
mydata-part-named = Avec les noms : vous y figurez comme { $name }.
mydata-part-unnamed = Sans les noms : votre nom n’est pas montré.
mydata-part-joined = Vous n’avez pas encore tout répondu.
mydata-part-done = Vous avez tout répondu.
mydata-part-late = Vous avez tout répondu, après que les autres réponses ont été montrées.
mydata-stands-draft = Cela n’a pas commencé.
mydata-stands-open = Personne ne voit encore les réponses.
mydata-stands-revealed = Le temps est écoulé ; d’autres peuvent encore ajouter les leurs.
mydata-stands-closed = C’est terminé.
mydata-stands-ended = Cela a été arrêté, et rien n’a été montré.
mydata-deadline = Temps pour répondre : jusqu’au { $date }.
mydata-began = { $title } : vous avez commencé ceci le { $date }
mydata-session-named = Avec les noms.
mydata-session-unnamed = Sans les noms.
mydata-agreed = Convenu : { $what }, pour le { $by }.
mydata-took-on = Vous vous chargez de : { $what }, pour le { $by }
mydata-took-on-as = Sous le nom { $who }, le { $date }.
mydata-state-open = Personne ne s’en charge encore.
mydata-state-taken = Confirmé.
mydata-state-done = Fait.
mydata-state-busy = En cours.
mydata-state-changed = Changé.

mydata-files = Vos fichiers
mydata-name = Nom
mydata-type = Type
mydata-size = Taille
mydata-place = Dans le zip
mydata-gone-file = n’existe plus
mydata-bytes = { $count } octets

mydata-messages = Messages entre vous et moi
mydata-messages-note = Mes messages sont gardés un certain temps, pour que chacun arrive une seule fois. Ce que vous avez écrit se trouve avec vos réponses. C’est ici seulement si je n’ai pas pu le traiter.
mydata-from-you = Vous
mydata-from-us = Fil rouge
mydata-arrived = a ouvert la conversation
mydata-tapped = touché : { $label }
mydata-sent-file = a envoyé un fichier : { $name }
mydata-unsent = (pas arrivé chez vous)
mydata-waiting = (pas encore traité)

mydata-made-with = Fait avec Fil rouge. Absents de cette page : les mots de passe, car il n’y en a pas, et ce qui concerne d’autres personnes.
