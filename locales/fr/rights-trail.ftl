### Qui a lu les réponses de quelqu’un : ce que voit cette personne, et ce qui est dit au lecteur.

trail-none = Jusqu’ici, personne d’autre que vous n’a ouvert vos réponses.
trail-read = { $day }, { $time } — { $who } a lu { $what }{ $because }
trail-change = { $day }, { $time } — { $who } a { $object ->
    [requests] traité
   *[other] modifié
    } { $what }{ $because }
trail-export = { $day }, { $time } — { $who } a copié { $what }{ $because }
trail-erase = { $day }, { $time } — { $who } a effacé { $what }{ $because }

# Qui c’était.
trail-role-participant = quelqu’un qui travaille aux mêmes réponses
trail-role-facilitator = la personne qui anime votre équipe
trail-role-group = votre équipe, dans son groupe,
trail-role-coach = votre coach
trail-role-administrator = une personne qui gère le programme
trail-role-operator = { $name }, qui gère la technique de cet assistant,

# Ce que c’était.
trail-object-answers = vos réponses
trail-object-private-answers = les réponses que vous gardez pour vous
trail-object-team-before-reveal = vos réponses pour l’équipe, avant qu’elles soient montrées
trail-object-team-after-reveal = vos réponses pour l’équipe
trail-object-attachments = vos fichiers
trail-object-remarks = vos remarques sur des questions
trail-object-summary = votre résumé
trail-object-sharing = ce que vous partagez
trail-object-progress = votre avancement
trail-object-letters = les messages entre vous et votre coach
trail-object-meetings = vos rencontres avec votre coach
trail-object-closed-days-of-one = les jours de fermeture de votre entreprise
trail-object-agreements = ce qui a été convenu avec votre coach
trail-object-nudges = ce que je vous ai envoyé de moi-même
trail-object-members = la liste des personnes avec qui vous travaillez
trail-object-person = tout ce qui est gardé à votre sujet
trail-object-consents = ce que vous avez accepté
trail-object-requests = une de vos demandes
trail-object-trail = cette liste
trail-object-contact-address = l’adresse où vous joindre

# Pourquoi : la raison donnée, ou ce que disent les règles.
trail-because = { $kind ->
    [given] . Raison : { $why }
    [member] . Vous y travaillez ensemble.
    [team] . Cela fait partie d’une réflexion d’équipe avec les noms.
    [shared] . C’est partagé avec votre coach.
    [accompanies] , pour accompagner votre entreprise.
   *[other] .
    }

# Ce que lit quelqu’un pour qui cela reste fermé. Rien n’y dit ce qui se trouve derrière.
door-no = Je ne peux pas faire cela pour vous : les règles l’interdisent.
door-own = Je ne peux le faire qu’avec ce qui est à vous.
door-member = Je ne peux le faire qu’avec des réponses auxquelles vous travaillez aussi.
door-shared = Ici, rien n’est partagé avec vous. Vous voyez ce qu’une équipe a confirmé et partagé avec vous.
door-accompanies = Je ne peux vous montrer cela que pour une entreprise que vous accompagnez.
door-reason = Dites d’abord pourquoi. La personne concernée peut lire votre raison.
