### Ce qui est dit à qui fait tourner l’assistant quand la machine le lâche.

## Quand l’endroit où tout est gardé ne peut pas servir : storage/troubles.py

trouble-full = Le disque qui contient { $path } est plein. Faites-y de la place, par exemple en déplaçant d’anciennes sauvegardes ou d’anciens journaux sur un autre disque.
trouble-read-only = Je ne peux pas écrire dans { $path }, ou dans son dossier. Donnez le droit d’y écrire à l’utilisateur qui fait tourner Fil rouge, ou choisissez un autre fichier, par exemple : FILROUGE_DB=data/filrouge.db. Si le disque a été monté en lecture seule, le journal du système dit pourquoi.
trouble-held = Un autre programme ne lâche pas { $path }. Fermez-le : c’est par exemple un outil qui montre la base de données, ou une copie encore en cours.
trouble-files = Plus aucun fichier ne peut être ouvert. Autorisez-en plus, par exemple : LimitNOFILE=4096 dans l’unité systemd, ou ulimit -n 4096 avant le démarrage.
trouble-gone = { $path } ne répond pas, ou n’est plus là. Regardez si la base de données tourne, et si le disque est toujours là.
trouble-disk = Le disque qui contient { $path } signale une erreur. Regardez le journal du système, et copiez vos sauvegardes sur un autre disque.
trouble-damaged = { $path } est abîmé : ce que j’y lis n’est pas ce qui y a été écrit. Mettez ce fichier de côté sans le supprimer, et mettez à sa place la dernière bonne sauvegarde.
trouble-foreign = { $path } n’est pas une base de données de Fil rouge, ou son début est abîmé. Choisissez un autre fichier, par exemple : --db data/filrouge.db. Si c’était bien la vôtre, mettez à sa place la dernière bonne sauvegarde.
trouble-waits = Je continue d’essayer. Les réponses déjà données sont en sûreté. Ce que les gens écrivent maintenant, je ne le confirme pas : la messagerie le garde (Telegram pendant un jour) et l’apporte de nouveau.
trouble-over = Tout peut de nouveau être gardé. Je reprends maintenant ce qui attendait.
trouble-stops = Je m’arrête ici, pour que rien ne continue avec de fausses réponses.
trouble-typed = Ce que vous avez tapé en dernier n’est pas gardé ; tout ce qui précède l’est. Relancez-moi quand c’est réparé, et nous reprenons où vous en étiez.
trouble-clock = L’horloge de cette machine a reculé { $minutes ->
    [one] d’une minute
   *[other] de { $minutes } minutes
    }. Les conversations continuent. Les rappels déjà prévus peuvent arriver d’autant plus tard. Vérifiez que l’heure est juste (sous Linux : timedatectl), puis relancez Fil rouge.
