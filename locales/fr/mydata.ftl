### Ce qu’une personne apprend de tout ce qui est gardé sur elle : dans la conversation, et dans les fichiers.

## Dans la conversation

mydata-heading = Voici ce que je garde sur vous, du { $first } au { $last } :
mydata-count-answers = { $answers ->
    [0] Aucune réponse
    [one] Une réponse
   *[other] { $answers } réponses
    }{ $conversations ->
    [0] {""}, et aucune démarche commencée
    [one] {" "}dans une démarche
   *[other] {" "}dans { $conversations } démarches
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
mydata-count-letters = { $count ->
    [one] Un message entre vous et un coach
   *[other] { $count } messages entre vous et un coach
    }
mydata-count-nudges = { $count ->
    [one] Un rappel, envoyé ou prévu
   *[other] { $count } rappels, envoyés ou prévus
    }
mydata-readers-heading = Voici qui peut le lire :
mydata-reader-you = Vous.
mydata-reader-participant = { $count ->
    [one] Un ou une collègue qui travaille aux mêmes réponses.
   *[other] { $count } collègues qui travaillent aux mêmes réponses.
    }
mydata-reader-facilitator = { $count ->
    [one] Une personne qui anime votre équipe.
   *[other] { $count } personnes qui animent votre équipe.
    }
mydata-reader-coach = { $count ->
    [one] Votre coach : où vous en êtes ; vos réponses si vous partagez.
   *[other] { $count } coachs : où vous en êtes ; vos réponses si vous partagez.
    }
mydata-reader-administrator = { $count ->
    [one] La gestion de votre programme : où en sont des groupes.
   *[other] { $count } personnes à la gestion : où en sont des groupes.
    }
mydata-reader-other = { $count ->
    [one] Une personne avec un autre rôle ({ $role }).
   *[other] { $count } personnes avec un autre rôle ({ $role }).
    }
mydata-reader-team = { $count ->
    [one] Un ou une collègue qui a pris part à la même réflexion, avec les noms.
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
mydata-coming = Vos fichiers arrivent dans une minute.
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
mydata-since = Ici depuis
mydata-seen = Dernier contact
mydata-quiet = Pas de rappel avant
mydata-address = D’où vous écrivez
mydata-gone = { $address } (injoignable depuis le { $date })
mydata-language = Langue
mydata-reminders = Ce qui est prévu
mydata-reminder = Le { $date } : { $topic }
mydata-topic-collected = je demande si vos données sont prêtes
mydata-topic-quiet = la pause que vous avez demandée se termine
mydata-topic-nudge = un rappel qui attend son moment
mydata-topic-nudge-look = je regarde s’il y a quelque chose à vous rappeler
mydata-topic-digest = le résumé de la semaine
mydata-topic-over = tout ce qui vous concerne est effacé, sauf si vous écrivez avant

mydata-readers = Qui peut lire ceci
mydata-trail = Qui l’a lu
mydata-trail-none = Personne d’autre ne l’a ouvert jusqu’ici.
mydata-when = Quand
mydata-who = Qui
mydata-what = Quoi
mydata-why = Pourquoi
mydata-role-participant = un ou une collègue
mydata-role-facilitator = une personne qui anime
mydata-role-group = votre équipe, dans son groupe
mydata-role-coach = un ou une coach
mydata-role-administrator = une personne qui gère le programme
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
mydata-object-progress = votre avancement
mydata-object-letters = les messages entre vous et votre coach
mydata-object-meetings = vos rencontres
mydata-object-agreements = ce qui a été convenu avec vous
mydata-object-nudges = ce qui vous a été envoyé
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
mydata-kind-object = Votre opposition
mydata-request-open = Demandé le { $date }. La réponse doit venir au plus tard le { $due }.
mydata-request-settled = Demandé le { $date }. Réglé le { $settled }.

mydata-conversation = { $title }
mydata-conversation-round = { $title }, tour { $round }
mydata-opened = Commencé le { $date }.
mydata-opened-colleague = Un ou une collègue a commencé le { $opened }. Vous participez depuis le { $date }.
mydata-other = Autres
mydata-reviews = Listes confirmées
mydata-confirmed = confirmé
mydata-answer = réponse { $number }, { $date }
mydata-answer-colleague = réponse { $number }, { $date }, d’un ou une collègue
mydata-typed = Tapé : « { $words } »
mydata-mark-estimate = estimation
mydata-mark-strong = mots forts
mydata-mark-deed = dit ce qui a été fait
mydata-before = Ce qu’il y avait avant
mydata-status-skipped = question passée
mydata-status-unknown = on ne sait pas encore
mydata-status-colleague = question posée à un ou une collègue
mydata-status-withdrawn = retiré de la liste
mydata-status-objected = déclaré faux, et montré nulle part
mydata-status-carried = repris d’ailleurs, à confirmer : { $value }
mydata-status-beside = donné alors qu’un ou une collègue répondait aussi, et mis à côté : { $value }
mydata-status-aside = gardé, sans être une réponse
mydata-aside = Textes qui n’étaient pas des réponses
mydata-remarks = Ce qui n’était pas clair pour vous
mydata-in-session = Vous avez répondu ceci pour une équipe.
mydata-teams = Réfléchir en équipe
mydata-teams-note = Votre propre part, telle qu’elle est. Ce que d’autres ont dit leur appartient. Une fois montrées, les réponses sans noms ne mènent à personne ; elles ne sont donc pas ici.
mydata-part = { $title } : vous y prenez part depuis le { $date }
mydata-part-named = Avec les noms : vous y figurez comme { $name }.
mydata-part-unnamed = Sans les noms : votre nom n’est pas montré.
mydata-part-joined = Vous n’avez pas encore répondu à tout.
mydata-part-done = Vous avez répondu à tout.
mydata-part-late = Vous avez répondu à tout, mais après le moment où les autres réponses ont été montrées.
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

mydata-programmes = Dans un programme
mydata-programmes-note = Ce que vous avez fait dans des programmes, avec un coach. Ce que des collègues ont écrit au coach se trouve dans leurs propres données.
mydata-enterprise = Vous travaillez aux réponses d’une entreprise : { $name } (E{ $number }).
mydata-programme = Le programme : { $name }. Sa démarche : { $title }.
mydata-coaching = Vous accompagnez des entreprises, sous ce nom : { $name }.
mydata-digest-on = Vous recevez le résumé de la semaine.
mydata-digest-off = Vous ne recevez pas le résumé de la semaine.
mydata-administering = Vous gérez ce programme, depuis le { $date }.
mydata-arrival = Vous avez suivi un lien pour participer, le { $date }.
mydata-shares = Ce que votre coach peut voir
mydata-share-on = { $date } : les réponses confirmées, à partir de ce moment
mydata-share-off = { $date } : plus aucune réponse
mydata-share-kept = { $date } : pas « { $prompt } »
mydata-share-again = { $date } : de nouveau « { $prompt } »
mydata-by-colleague = choisi par un ou une collègue
mydata-letters = Entre vous et votre coach
mydata-letter-ask = Vous avez demandé
mydata-letter-reply = { $author ->
    [you] Vous avez répondu
   *[other] Votre coach a répondu
    }
mydata-letter-comment = { $author ->
    [you] Vous avez commenté
   *[other] Votre coach a commenté
    }
mydata-letter-proposal = { $author ->
    [you] Vous avez proposé ces mots
   *[other] Votre coach a proposé ces mots
    }
mydata-sent-along = Envoyé avec le message :
mydata-meetings = Les rencontres, et ce qui a été convenu
mydata-meeting-planned = prévue
mydata-meeting-held = passée
mydata-meeting-cancelled = annulée
mydata-agreed-by-coach = Par le coach.
mydata-agreed-by-participant = Par vous et vos collègues.
mydata-agreed-open = Encore à faire.
mydata-agreed-done = C’est fait.
mydata-agreed-busy = C’est en cours.
mydata-agreed-changed = Cela a changé.
mydata-nudges = Ce que j’envoie de moi-même
mydata-nudge-to-you = { $author ->
    [coach] De votre coach :
   *[other] Un rappel pour vous :
    }
mydata-nudge-to-colleague = Un message que vous avez envoyé à quelqu’un :
mydata-nudge-draft = pas encore envoyé
mydata-nudge-planned = prévu
mydata-nudge-sent = envoyé
mydata-nudge-dropped = laissé de côté
mydata-nudge-refused = non envoyé
mydata-why-blocked = (on ne pouvait pas vous joindre)
mydata-why-stopped = (vous avez dit stop)
mydata-why-no-leave = (vous n’aviez pas demandé de rappels)
mydata-why-paused = (vous aviez demandé une pause)
mydata-why-night = (c’était le soir, ou trop tôt)
mydata-why-weekend = (c’était le week-end)
mydata-why-holiday = (c’était un jour férié)
mydata-why-closed = (c’était un jour de fermeture)
mydata-why-away = (vous aviez noté une absence)
mydata-why-asked = (je venais de vous poser une question)
mydata-why-unanswered = (deux autres étaient sans réponse)
mydata-why-day = (un par jour suffit)
mydata-why-week = (deux par semaine suffisent)
mydata-why-month = (six par mois suffisent)
mydata-why-late = (il arrivait trop tard pour avoir un sens)
mydata-why-done = (c’était fait, ou cela avait changé)
mydata-rhythm = Quand vous voulez un rappel
mydata-rhythm-at = { $weekday ->
    [0] Le lundi
    [1] Le mardi
    [2] Le mercredi
    [3] Le jeudi
    [4] Le vendredi
    [5] Le samedi
   *[other] Le dimanche
    } à { $hour }. Pays : { $country }.
mydata-leave = Absence : du { $first } au { $last }
mydata-broadcasts = Messages à tout le programme
mydata-broadcast-yours = Vous avez écrit :
mydata-broadcast-got = Vous avez reçu :
mydata-broadcast-not = Un message qui ne vous est pas parvenu.

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
