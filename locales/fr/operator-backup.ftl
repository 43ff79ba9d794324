## `filrouge backup`, `filrouge restore`

backup-folder = où vont les sauvegardes, par exemple /mnt/backups ; chacune a son propre dossier, avec sa date
backup-keep = combien de sauvegardes garder (par défaut : toutes celles des 30 derniers jours)
backup-made = Sauvegarde faite : { $path } ({ $size } Mo ; lignes : { $rows }, fichiers : { $files }). Personne n’a dû attendre.
backup-dropped = { $count ->
    [one] Une sauvegarde plus ancienne a été supprimée.
   *[other] { $count } sauvegardes plus anciennes ont été supprimées.
}
backup-files-missing = { $count ->
    [one] Un fichier envoyé par quelqu’un n’y est pas : il n’est pas dans { $path }. Vérifiez que FILROUGE_DB indique le dossier où Fil rouge écrit, puis lancez : filrouge doctor
   *[other] { $count } fichiers envoyés n’y sont pas : ils ne sont pas dans { $path }. Vérifiez que FILROUGE_DB indique le dossier où Fil rouge écrit, puis lancez : filrouge doctor
}
backup-key = La clé n’y est pas. Gardez une copie de la clé à un autre endroit : sans elle, personne ne peut lire cette sauvegarde.
backup-busy = Une autre sauvegarde est en cours dans { $path }. Attendez qu’elle soit finie, puis réessayez.
backup-damaged = La base { $path } est abîmée ; elle n’a donc pas été sauvegardée : { $reason }. Les sauvegardes précédentes sont intactes. Arrêtez Fil rouge, mettez la base de côté et remettez la dernière sauvegarde, par exemple : filrouge restore { $folder }
backup-sealing = La clé de { $path } est en train de changer ; aucune sauvegarde n’a donc été faite. Les sauvegardes précédentes sont intactes. Attendez la fin de « filrouge key », puis réessayez.
backup-differs = Ce qui est arrivé dans la sauvegarde n’est pas ce que contient { $path } ; elle n’a donc pas été gardée. Les sauvegardes précédentes sont intactes. Réessayez ; si cela se répète, signalez-le.
backup-failed = Aucune sauvegarde n’a été faite : { $reason }. Les sauvegardes précédentes sont intactes. Choisissez un dossier où vous pouvez écrire, sur un disque où il reste de la place, par exemple : filrouge backup /mnt/backups
backup-many = --keep est un nombre de sauvegardes, au moins 1, par exemple : --keep 14

restore-folder = une sauvegarde, ou le dossier qui les contient toutes : alors la plus récente
restore-none = Il n’y a pas de sauvegarde dans { $path }. Indiquez un dossier fait par filrouge backup, par exemple : filrouge restore /mnt/backups
restore-broken = La sauvegarde { $path } n’est pas entière : { $file } manque, a été modifié ou n’en fait pas partie. Rien n’a été remis en place. Prenez la sauvegarde d’avant.
restore-newer = La sauvegarde { $path } vient d’une version plus récente ({ $version }). Installez cette version, puis réessayez. Rien n’a été remis en place.
restore-not-empty = Il y a déjà quelque chose dans { $path } : { $what }. Une sauvegarde ne se remet que là où il n’y a rien ; rien n’a donc été remis en place. Mettez de côté ce qui s’y trouve (sauf { $tombstones }), ou choisissez un autre endroit, par exemple : --db data/nouveau.db
restore-not-empty-postgres = Il y a déjà quelque chose dans { $path } (table { $what }). Une sauvegarde ne se remet que dans une base vide ; rien n’a donc été remis en place. Créez-en une nouvelle et indiquez-la dans FILROUGE_DATABASE.
restore-differs = Ce qui est arrivé dans { $path } n’est pas ce que contient la sauvegarde ; rien n’en a donc été gardé. Réessayez ; si cela se répète, signalez-le.
restore-failed = La sauvegarde n’a pas été remise en place : { $reason }. { $path } est comme avant. Vérifiez que vous pouvez y écrire et qu’il reste de la place, puis réessayez.
restore-done = Remise en place dans { $path } : la sauvegarde du { $day }, { $time } UTC (lignes : { $rows }, fichiers : { $files }).
restore-upgraded = Les tables venaient d’une version plus ancienne ; elles sont maintenant à jour.
restore-erased = { $count ->
    [one] Une personne a demandé à être effacée après cette sauvegarde. Tout ce qui la concerne a été effacé de nouveau.
   *[other] { $count } personnes ont demandé à être effacées après cette sauvegarde. Tout ce qui les concerne a été effacé de nouveau.
}
restore-unknown = Ce que les gens ont dit après ce moment n’y est pas, ni qui a dit stop. Les messages peut-être déjà partis ne sont pas renvoyés. La personne qui écrit ensuite voit d’abord où elle en est. Prévenez les personnes avec qui vous travaillez, puis démarrez Fil rouge.
