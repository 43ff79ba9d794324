### filrouge requests : ce que des personnes ont demandé au responsable des données.

requests-what = show : lire une demande ; settle : noter qu’elle est traitée. Sans l’un ni l’autre : une liste, sans ce que les gens ont écrit
requests-number = le numéro d’une demande, comme dans la liste
requests-why = votre raison. La personne qui demande peut la lire
requests-as = votre nom, pour la personne qui demande (sinon : votre compte sur cet ordinateur)
requests-open = { $count ->
    [0] Aucune demande n’est en cours.
    [1] Une demande est en cours.
   *[other] { $count } demandes sont en cours. La plus urgente vient d’abord.
    }
requests-line = { $when ->
    [late] EN RETARD — { $number }. { $kind }. Reçue le { $at }. La réponse était attendue pour le { $due }, il y a { $days ->
        [1] un jour
       *[other] { $days } jours
    }.
    [today] AUJOURD’HUI — { $number }. { $kind }. Reçue le { $at }. Aujourd’hui, { $due }, c’est le dernier jour.
    [soon] BIENTÔT — { $number }. { $kind }. Reçue le { $at }. À traiter pour le { $due } : il reste { $days ->
        [1] un jour
       *[other] { $days } jours
    }.
   *[later] { $number }. { $kind }. Reçue le { $at }. À traiter pour le { $due } : il reste { $days } jours.
    }
requests-kind = { $kind ->
    [objection] Quelqu’un s’oppose à l’usage de ses données
    [restriction] Des données sont à garder sans les utiliser
    [correction] Quelque chose est à corriger
    [erasure] Quelque chose est à effacer
    [copy] Quelqu’un demande une copie de ses données
    [question] Une question sur la vie privée
   *[other] Une demande ({ $kind })
    }
requests-person = De : { $person }
requests-about = À propos de : { $number ->
    [none] la conversation { $conversation }
   *[other] la réponse { $number } de la conversation { $conversation }
    }
requests-words = Avec ses mots : « { $words } »
requests-settled = La demande { $number } est traitée. Votre raison est gardée, et la personne qui a demandé peut la lire.
requests-none = Aucune demande { $number } n’est en cours. Pour voir la liste : filrouge requests
requests-no-number = Dites quelle demande, par exemple : filrouge requests { $what } 3 --why "pour répondre à la demande"
requests-no-why = Dites pourquoi. La personne qui a demandé peut le lire. Par exemple : filrouge requests { $what } { $number } --why "pour répondre à la demande"
requests-long-name = Ce nom est trop long pour être gardé. Donnez un nom de { $most } caractères au plus, par exemple : filrouge requests { $what } { $number } --why "…" --as "Fatma, Kringwinkel"
requests-no-file = Il n’y a pas de fichier { $path }. Indiquez le fichier où tout est gardé, par exemple : filrouge requests --db data/filrouge.db
