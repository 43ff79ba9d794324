### Ce qui ne se dit que dans un terminal.

# Comment répondre, sous une question.
how-single = Tapez le numéro ou les mots de votre choix.
how-multi = Tapez un ou plusieurs numéros, par exemple : 1, 3
how-multi-most = Tapez { $most } numéros au plus, par exemple : 1, 3
how-multi-none = Tapez un ou plusieurs numéros, par exemple : 1, 3. Ou tapez « aucun ».
how-scale = Tapez un chiffre de 1 à 5.
how-grid = Tapez { $count } chiffres de 1 à 5 dans cet ordre, par exemple : { $example }
how-shares = Tapez { $count } pourcentages dans cet ordre, 100 au total, par exemple : { $example }
how-number = Tapez un nombre.
how-number-unit = Tapez un nombre et ce que vous comptez.
how-short = Tapez une réponse courte, { $limit } caractères au plus.
how-long = Tapez votre réponse en une fois, { $limit } caractères au plus.
how-ready = Tapez vos propres mots, ou le numéro d’une réponse toute prête.
how-date = Tapez un jour ou un mois.
how-period = Tapez une année, ou deux dates.
how-evidence = Tapez /file et le chemin de votre fichier, ou décrivez-le en quelques mots.
how-draft = Tapez un numéro, ou écrivez votre propre question.
how-another = Tapez oui ou non.
moves = passer · je ne sais pas · exemple · retour · pause · aide · quit

bye = Tout est gardé. Revenez quand vous voulez, et nous reprenons ici.
file-saved = Un fichier à ouvrir, à imprimer ou à envoyer : { $path }
file-none = Tapez le chemin de votre fichier après /file, par exemple : /file photos/magasin.jpg
file-missing = Je ne trouve pas le fichier « { $path } ». Vérifiez le chemin, par exemple : /file photos/magasin.jpg
file-folder = « { $path } » est un dossier. Indiquez un seul fichier, par exemple : /file photos/magasin.jpg
file-large = Le fichier « { $path } » fait { $size } Mo. Je peux garder des fichiers de { $limit } Mo au plus.
file-empty = Le fichier « { $path } » est vide. Choisissez-en un autre, ou décrivez-le en quelques mots.
file-other = « { $path } » est endommagé, ou n’est pas le type de fichier que son nom annonce. Choisissez un autre fichier, ou décrivez-le en quelques mots.
file-not-written = Je n’ai pas pu écrire le fichier dans { $path }. Le texte ci-dessus est complet. Rendez ce dossier accessible et redemandez le résumé.
file-kind = Je peux garder des photos (JPG, PNG, WebP), des documents (PDF, Word, Excel, texte) et du son (OGG, MP3, M4A). « { $path } » n’en fait pas partie.
busy = Fil rouge est déjà ouvert avec ce fichier : { $path }. Fermez d’abord l’autre fenêtre, ou choisissez un autre fichier avec --db.
