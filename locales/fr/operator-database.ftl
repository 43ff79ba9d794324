## `filrouge database`

database-upgrade = mettre à jour les tables d’une base pour cette version ; faites d’abord une sauvegarde
database-copy = copier tout un fichier SQLite vers PostgreSQL (FILROUGE_DATABASE), et comparer
database-file = le fichier SQLite, par exemple data/filrouge.db ; il reste tel quel
database-current = { $path } est à jour (tables { $after }).
database-upgraded = { $path } est maintenant à jour : tables { $before }, puis { $after }.
database-no-address = Indiquez où copier, par exemple : FILROUGE_DATABASE=postgresql://filrouge:secret@localhost/filrouge filrouge database copy data/filrouge.db
database-not-empty = Il y a déjà quelque chose dans { $path } (table { $table }). Choisissez une base vide : rien n’a été copié.
database-not-the-same = Ce qui est arrivé dans { $path } n’est pas ce qui est parti ; rien n’en a donc été gardé. Réessayez ; si cela se répète, signalez-le.
database-table = { $table } : { $rows } · { $checksum }
database-copied = { $rows ->
    [0] Aucune ligne copiée
    [one] Une ligne copiée
   *[other] { $rows } lignes copiées
} de { $file } vers { $path }. Comparaison faite : tout est identique. Les pièces jointes restent dans le dossier à côté du fichier ; laissez FILROUGE_DB tel quel pour qu’elles soient retrouvées.
