### Ce que `filrouge person` dit à la personne qui gère l’assistant.

person-list = Qui est là : identifiants, dates et où en est chaque personne. Ni noms, ni rien de ce que les gens ont écrit.
person-export = Écrire les fichiers qu’une personne recevrait avec « mes données ». Elle verra que vous l’avez fait, et pourquoi.
person-load = Charger les fichiers d’une personne dans une base où elle n’est pas encore.
person-id = l’identifiant de la personne, comme « filrouge person list » le montre
person-why = la raison, en quelques mots ; la personne peut la lire
person-to = le dossier pour les fichiers (par défaut : person- et le début de l’identifiant)
person-files = le JSON ou le zip d’une personne ; s’il y a plusieurs zips, tous
person-without = charger ce qui est là, même s’il manque des fichiers
person-no-file = Il n’y a pas de fichier { $path }. Indiquez votre base, par exemple : --db data/filrouge.db
person-none = Il n’y a personne ici avec l’identifiant { $id }. Pour voir qui est là : filrouge person list
person-no-why = Dites pourquoi, en quelques mots. La personne peut le lire. Par exemple : --why "copie demandée par téléphone"
person-count = { $count ->
    [0] Il n’y a encore personne.
    [one] Il y a une personne.
   *[other] Il y a { $count } personnes.
    }
person-line = { $id } · depuis le { $since } · { $roadmap } · { $stage } · dernière réponse le { $last }
person-line-new = { $id } · depuis le { $since } · pas commencé
person-written = Écrit : { $path }
person-unwritten = Je ne peux pas écrire { $path } : { $reason }. Indiquez un autre dossier, par exemple : --to export
person-noted = La personne peut voir que vous avez pris cette copie, et pourquoi. Protégez-la comme la base.
person-loaded = Chargé dans { $path } : personne { $id }, avec { $answers ->
    [0] aucune réponse
    [one] une réponse
   *[other] { $answers } réponses
    } et { $files ->
    [0] aucun fichier
    [one] un fichier
   *[other] { $files } fichiers
    }.
person-unread = Je ne peux pas lire { $path } : { $reason }. Vérifiez le chemin et vos droits.
person-foreign = { $path } ne contient pas les données d’une personne. Donnez le JSON ou le zip créé par « mes données ».
person-newer = { $path } vient d’une version plus récente ({ $form }). Installez d’abord cette version.
person-damaged = { $path } est abîmé : quelque chose ne va pas à { $where }. Rien n’a été chargé. Redemandez les fichiers.
person-two = { $path } contient encore les données d’une personne. Chargez une personne à la fois.
person-no-data = { $path } ne contient que des fichiers. Donnez aussi le premier zip : les données y sont.
person-missing = { $count ->
    [one] Un fichier manque : { $file }.
   *[other] Il manque { $count } fichiers, par exemple { $file }.
    } Donnez tous les zips de la personne, ou ajoutez --without-files. Rien n’a été chargé.
person-roadmap = Les données suivent une version de « { $roadmap } » que je ne peux pas lire ({ $version }). Rien n’a été chargé.
person-here = La personne { $id } est déjà là, ou une de ses adresses ou conversations. Rien n’a été chargé.
person-erased = La personne { $id } a été effacée ici, et cela reste ainsi. Rien n’a été chargé.
person-erase = Effacer tout ce qui est gardé sur une personne qui l’a demandé autrement que dans la conversation.
person-gone = Tout ce qui était gardé sur { $id } est effacé. Ce sur quoi d’autres travaillent aussi reste, sans auteur.
