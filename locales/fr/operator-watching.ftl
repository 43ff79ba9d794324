### Ce que disent `filrouge doctor` et `filrouge status`, et ce qui est dit du port de surveillance.

metrics-serving = Qui surveille trouve /live, /ready et /metrics à l’adresse http://{ $at }.
metrics-no-listen = FILROUGE_METRICS vaut « { $address } ». Donnez une adresse et un port, par exemple : 127.0.0.1:9464
metrics-not-listening = FILROUGE_METRICS ne peut pas être { $at } : un autre programme s’y trouve, ou cette adresse n’est pas celle de cet ordinateur. Choisissez un autre port, par exemple : FILROUGE_METRICS=127.0.0.1:9465

## filrouge doctor

doctor-line =
    .fine = { "[" }bien] { $about } : { $what }
    .look = { "[" }attention] { $about } : { $what }
    .wrong = { "[" }erreur] { $about } : { $what }
doctor-end = { $wrong ->
    [0] { $look ->
        [0] Tout va bien : { $fine } points vérifiés.
        [one] Rien de cassé. Un point demande votre attention.
       *[other] Rien de cassé. { $look } points demandent votre attention.
        }
    [one] Un point est en erreur.
   *[other] { $wrong } points sont en erreur.
    }
doctor-about-settings = Réglages
doctor-about-content = Vos démarches
doctor-about-key = Clé
doctor-about-zone = Fuseau horaire
doctor-about-clock = Horloge
doctor-about-database = Base de données
doctor-about-running = Marche
doctor-about-disk = Disque
doctor-about-rights = Droits sur les fichiers
doctor-about-attachments = Pièces jointes
doctor-about-tombstones = Marques des personnes effacées
doctor-about-backup = Sauvegarde
doctor-about-summary = Résumé
doctor-about-token = Telegram
doctor-about-webhook = Messages
doctor-about-address = Adresse publique

doctor-settings = ils vont ensemble. { $served ->
    [yes] Un démarrage sert Telegram.
   *[no] Il n’y a pas de jeton : un démarrage est une conversation dans le terminal.
    }
doctor-trial = c’est un essai, et chaque personne qui participe le sait.
    .do = Pour servir vraiment, tapez : filrouge setup
doctor-open = d’autres personnes sur cet ordinateur peuvent lire { $path }.
    .do = Gardez-le pour vous : chmod 600 { $path }
doctor-content = { $path } est en ordre.
doctor-content-wrong = { $count ->
    [one] une remarque
   *[other] { $count } remarques
    } sur vos démarches ou vos textes. Fil rouge ne démarre pas ainsi.
    .do = Voyez-les avec : filrouge roadmap check
doctor-no-key = il n’y en a pas : qui peut lire le disque peut lire ce que les gens ont écrit.
    .do = Créez-en une avec : filrouge key new ma-cle. Mettez FILROUGE_KEY_FILE=ma-cle, arrêtez Fil rouge, puis tapez : filrouge key seal
doctor-key-beside = { $path } se trouve à côté de la base de données : qui copie ce dossier a les deux.
    .do = Mettez la clé dans un autre dossier, et indiquez-le dans FILROUGE_KEY_FILE.
doctor-key = { $count ->
    [one] elle est lisible.
   *[other] les { $count } sont lisibles ; la première sert à chiffrer.
    } Gardez-en une copie ailleurs.
doctor-no-zones = cet ordinateur ne connaît pas les fuseaux horaires : les rappels viendraient à de mauvaises heures.
    .do = Installez-les, par exemple : apt install tzdata
doctor-zone = les heures sont dites dans le fuseau { $zone }.
doctor-zone-utc = les heures sont en UTC, ce qui n’est l’heure de personne ici.
    .do = Indiquez le fuseau, par exemple : FILROUGE_ZONE=Europe/Brussels
doctor-clock = juste, selon Telegram.
doctor-clock-unknown = personne n’a dit l’heure qu’il est.
    .do = Vérifiez que l’horloge de cet ordinateur reste à l’heure, par exemple avec : timedatectl
doctor-clock-off = { $seconds ->
    [one] une seconde
   *[other] { $seconds } secondes
    } d’écart, selon Telegram. Les rappels viendraient trop tôt ou trop tard.
    .do = Faites-la régler, par exemple avec : timedatectl set-ntp true
doctor-clock-database = { $seconds ->
    [one] une seconde
   *[other] { $seconds } secondes
    } d’écart avec l’horloge de la base de données.
    .do = Faites régler les deux, par exemple avec : timedatectl set-ntp true
doctor-database-new = { $path } n’existe pas encore. Le premier démarrage la crée.
doctor-database = { $path } est lisible et intacte (tables { $revision }).
doctor-database-file = { $path } est inutilisable : { $reason }.
    .do = Arrêtez Fil rouge et mettez ce fichier de côté tel quel. Remettez ensuite votre dernière sauvegarde à sa place.
doctor-database-server = { $path } est inutilisable : { $reason }.
    .do = Vérifiez que PostgreSQL tourne, et que le nom et le mot de passe sont bons, par exemple : FILROUGE_DATABASE=postgresql://filrouge:secret@localhost/filrouge
doctor-database-faults = { $path } est abîmée : { $faults }.
    .do = Faites-en une copie telle quelle, puis revenez à votre dernière sauvegarde. Regardez aussi le disque : un dégât vient rarement seul.
doctor-held = un programme utilise la base de données. C’est normal quand Fil rouge tourne.
doctor-free = aucun programme n’utilise la base de données. Fil rouge ne tourne pas ici.
doctor-connections = { $count ->
    [0] personne n’est connecté à la base de données. Fil rouge ne tourne pas.
    [one] une connexion à la base de données.
   *[other] { $count } connexions à la base de données.
    }
doctor-disk = { $megabytes } Mo libres.
doctor-disk-little = { $megabytes } Mo libres. Après un effacement, la base de données est réécrite en entier, ce qui peut demander { $needed } Mo.
    .do = Faites de la place sur le disque de { $path }.
doctor-disk-full = seulement { $megabytes } Mo libres. Bientôt, plus rien ne pourra être gardé.
    .do = Faites tout de suite de la place sur le disque de { $path }.
doctor-folder-unread = je ne peux pas regarder dans { $path } : { $reason }.
    .do = Vérifiez le chemin dans FILROUGE_DB, et vos droits.
doctor-not-writable = je n’ai pas le droit d’écrire dans { $path }.
    .do = Donnez-le au compte sous lequel Fil rouge tourne, par exemple : chown -R filrouge { $path }
doctor-rights = nous pouvons écrire ce qu’il faut, et personne d’autre ne peut le lire.
doctor-files = { $count ->
    [0] aucune pour l’instant.
    [one] une est notée, et elle est là.
   *[other] { $count } sont notées, et toutes sont là.
    }
doctor-files-missing = { $count ->
    [one] une qui est notée n’est pas là. Elle manquerait
   *[other] { $count } qui sont notées ne sont pas là. Elles manqueraient
    } dans les résumés.
    .do = Remettez-les dans { $path }, à partir d’une sauvegarde.
doctor-tombstones = { $count ->
    [0] personne n’a encore été effacé.
    [one] une seule, la même ici et dans la base de données.
   *[other] { $count }, les mêmes ici et dans la base de données.
    }
doctor-tombstones-unread = je ne peux pas lire { $path } : { $reason }. Un démarrage échouerait.
    .do = Donnez le fichier au compte sous lequel Fil rouge tourne.
doctor-tombstones-damaged = { $path } contient une ligne qui n’est pas la marque d’une personne effacée.
    .do = Reprenez le fichier de votre dernière sauvegarde, et ajoutez-y les lignes de celui-ci qui ont 64 caractères.
doctor-tombstones-back = { $count ->
    [one] une personne a été effacée et est peut-être revenue, par une sauvegarde.
   *[other] { $count } personnes ont été effacées et sont peut-être revenues, par une sauvegarde.
    }
    .do = Démarrez Fil rouge : il les efface à nouveau avant toute autre chose.
doctor-tombstones-lost = { $count ->
    [one] une marque de personne effacée manque
   *[other] { $count } marques de personnes effacées manquent
    } à côté de la base de données.
    .do = Démarrez Fil rouge : il les réécrit. Gardez ce fichier avec vos sauvegardes.
doctor-no-backup = aucune n’est notée sur cet ordinateur.
    .do = Faites-en une, puis une chaque nuit : filrouge backup DOSSIER
doctor-backup = { $days ->
    [0] la dernière a moins d’un jour.
    [one] la dernière a un jour.
   *[other] la dernière a { $days } jours.
    }
doctor-backup-old = la dernière a { $days } jours : { $path }
    .do = Cherchez pourquoi il n’y en a plus eu, et faites-en une maintenant : filrouge backup DOSSIER
doctor-summary = un résumé d’essai a été fait ({ $kilobytes } ko), avec toutes les polices.
doctor-summary-fonts = il sort mal : { $reason }.
    .do = Réinstallez Fil rouge : les polices en font partie, et cette installation en a perdu.
doctor-summary-fails = il ne peut pas être fait ({ $reason }).
    .do = Réinstallez Fil rouge avec tout ce qu’il lui faut. Si cela ne change rien, signalez-le.
doctor-token = le jeton est connu : c’est @{ $name }.
doctor-unreachable = { $host } n’est pas joignable d’ici : rien à dire du jeton.
    .do = Vérifiez que cet ordinateur a un réseau, et qu’un pare-feu le laisse joindre { $host }.
doctor-refused = refus : « { $reason } ».
    .do = Vérifiez FILROUGE_TELEGRAM_API et FILROUGE_TELEGRAM_TOKEN.
doctor-webhook = { $way ->
    [brought] Telegram les apporte à { $host }, comme réglé.
   *[fetched] ils sont cherchés chez Telegram, qui ne les apporte nulle part ailleurs.
    }
doctor-webhook-none = Telegram ne les apporte pas encore ici.
    .do = Démarrez Fil rouge : il le dit à Telegram. S’il tourne déjà, lisez failures.log.
doctor-webhook-left = Telegram les apporte encore à { $host }, et vous voulez aller les chercher.
    .do = Démarrez Fil rouge : il corrige cela. Si un autre programme utilise ce bot, créez un deuxième bot.
doctor-webhook-other = Telegram les apporte ailleurs, à { $host }.
    .do = Démarrez Fil rouge : il corrige cela. Si un autre programme utilise ce bot, créez un deuxième bot.
doctor-pending = { $count ->
    [one] un message attend
   *[other] { $count } messages attendent
    } chez Telegram.
    .do = Démarrez Fil rouge s’il ne tourne pas. S’il tourne, regardez : filrouge status
doctor-last-error = il y a { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
    }, Telegram n’a pas pu en apporter un : « { $said } ».
    .do = Vérifiez que FILROUGE_WEBHOOK mène à FILROUGE_LISTEN à travers votre serveur web.
doctor-address = { $host } répond, et son certificat vaut encore { $days ->
    [0] quelques heures
    [one] un jour
   *[other] { $days } jours
    }.
doctor-address-unreached = { $host } n’est pas joignable d’ici sur le port { $port }. De l’extérieur, cela peut être différent.
    .do = Vérifiez que votre serveur web tourne, et essayez l’adresse depuis un autre réseau.
doctor-certificate = le certificat de { $host } est refusé : { $reason }.
    .do = Faites-le renouveler par votre serveur web. Tant qu’il est refusé, Telegram n’apporte rien.
doctor-certificate-ends = le certificat de { $host } ne vaut plus { $days ->
    [0] que quelques heures
    [one] qu’un jour
   *[other] que { $days } jours
    }.
    .do = Faites-le renouveler avant par votre serveur web.

## filrouge status

standing-help-ready = seulement demander au port de FILROUGE_METRICS si Fil rouge est prêt : code de sortie 0 s’il l’est
standing-version = Fil rouge { $version } · Python { $python }
standing-database = Base de données : { $path } (tables { $revision })
standing-running = Tourne depuis { $since }.
standing-not-running = Ne tourne pas ici, pour autant qu’on puisse le voir.
standing-people = { $some ->
    [few] moins de { $least } personnes
   *[exact] { $count ->
        [0] personne
        [one] une personne
       *[other] { $count } personnes
        }
    }
standing-conversations = { $some ->
    [few] moins de { $least }
   *[exact] { $count ->
        [0] aucune
        [one] une
       *[other] { $count }
        }
    }
standing-number = { $some ->
    [few] moins de { $least }
   *[exact] { $count }
    }
standing-today = Aujourd’hui : { $people } ; conversations avec réponses : { $conversations }.
standing-week = En 7 jours : { $people } ; conversations avec réponses : { $conversations }.
standing-waiting = { $count ->
    [0] À envoyer : rien n’attend.
    [one] À envoyer : un message attend{ $since ->
        [none] , pour plus tard
       *[other] , depuis { $since }
        }.
   *[other] À envoyer : { $count } messages attendent, { $since ->
        [none] tous pour plus tard
       *[other] le premier depuis { $since }
        }.
    }
standing-unknown = Envoyé ou non : pour { $count ->
    [one] un message
   *[other] { $count } messages
    } des 30 derniers jours, personne ne le sait, car la connexion s’est rompue. Rien ne repart.
standing-parked = { $count ->
    [0] Non traités : aucun.
    [one] Non traité : un message reçu. La personne qui l’a envoyé le sait.
   *[other] Non traités : { $count } messages reçus. Les personnes qui les ont envoyés le savent.
    }
standing-parked-why = Pourquoi : { $reasons }. failures.log dit où cela s’est passé ; signalez-le. Ils disparaissent après { $days } jours.
standing-ahead = { $kind ->
    [reminders] Rappels : { $number }
    [returns] Fin d’une pause : { $number }
    [meetings] Autour des rencontres : { $number }
    [letters] Messages avec les coachs : { $number }
    [teams] Équipes : { $number }
   *[erasing] À effacer, après un long silence : { $number }
    }, le premier : { $at }.
standing-nothing-ahead = À venir : ni rappels, ni rencontres, ni délais.
standing-daily = Ménage : le dernier { $last }, le prochain { $at }.
standing-no-backup = Sauvegarde : aucune n’est notée ici. Faites-en une avec : filrouge backup DOSSIER
standing-backup = Sauvegarde : la dernière { $at }, dans { $path }.
standing-no-port = Il n’y a pas de port à interroger. Réglez-le et démarrez Fil rouge avec, par exemple : FILROUGE_METRICS=127.0.0.1:9464
standing-no-answer = Pas prêt : personne ne répond à { $at }.
standing-ready = { $why ->
    [none] Prêt.
    [stopping] Pas prêt : Fil rouge s’arrête.
    [channel] Pas prêt : les messages ne peuvent pas encore entrer.
    [database] Pas prêt : la base de données ne répond pas.
   *[other] Pas prêt.
    }
