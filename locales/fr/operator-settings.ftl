## `filrouge settings`, et docs/settings.md

settings-title = Réglages
settings-intro = Cette page vient du logiciel : `python -m bot.settings_page > docs/settings.md`. Les réglages sont dans l’environnement ou dans le fichier `filrouge.env`, écrit par `filrouge setup`. L’environnement passe d’abord, et une option comme `--db` passe avant les deux. Un nom absent de ce tableau arrête le démarrage. `filrouge settings` montre ce qui vaut ici.
settings-name = réglage
settings-what = ce que c’est
settings-without = sans lui
settings-set = réglé, non montré
settings-not-set = non réglé
settings-line = { $name } : { $value }
    { $what } ; sans lui : { $without }

settings-about-db = le fichier SQLite qui garde tout ; les pièces jointes et les journaux sont à côté
    .without = data/filrouge.db
settings-about-database = une base PostgreSQL à la place de ce fichier : docs/database.md
    .without = aucune
settings-about-content = un dossier avec vos propres roadmaps/*.yaml et locales/<tag>/*.ftl
    .without = ce qui est fourni
settings-about-language = la langue de départ
    .without = celle du système, ou l’anglais
settings-about-log = un fichier qui reçoit une ligne par tour, sans réponses ni noms ; - pour la sortie d’erreur
    .without = pas de fichier
settings-about-log-form = la forme des lignes sur la sortie d’erreur : json ou text
    .without = json
settings-about-log-days = nombre de jours pendant lesquels les lignes des journaux sont gardées
    .without = 30
settings-about-zone = le fuseau dans lequel les heures sont dites, par exemple Europe/Brussels
    .without = celui de cette machine
settings-about-responsible = qui est responsable de ce que les gens écrivent ; nommé dans le premier message
    .without = Telegram n’est pas servi, sauf à l’essai
settings-about-contact = comment joindre cette personne ou cette organisation
    .without = idem
settings-about-lawful-basis = article 6 du RGPD : legitimate-interest, contract, public-task, legal-obligation ou consent
    .without = idem
settings-about-retention = nombre de mois pendant lesquels les réponses sont gardées après le dernier mot, de 1 à 120
    .without = idem ; dans le terminal, jusqu’à ce qu’elles soient effacées
settings-about-trial = yes : servir sans ces quatre, et dire à chaque personne que c’est un essai
    .without = pas d’essai
settings-about-key = la clé qui chiffre ce que les gens ont écrit ; s’il y en a plusieurs, la première
    .without = rien n’est chiffré
settings-about-key-file = un fichier avec une clé par ligne, à la place
    .without = rien n’est chiffré
settings-about-telegram-token = le jeton de votre bot : servir Telegram plutôt que ce terminal
    .without = une conversation dans ce terminal
settings-about-channel = la bibliothèque utilisée : telegram_ptb ou telegram_aiogram ; les gens ne voient pas de différence
    .without = telegram_ptb, qui démarre dix fois plus vite
settings-about-telegram-api = l’adresse de votre propre serveur Bot API ; http simple seulement sur cette machine
    .without = https://api.telegram.org
settings-about-webhook = l’adresse https publique où Telegram apporte les messages
    .without = ils sont relevés
settings-about-listen = où ils arrivent, derrière votre serveur web
    .without = 127.0.0.1:8080
settings-about-page = l’adresse https publique de la page pour les coachs et la gestion : docs/page.md
    .without = pas de page
settings-about-page-listen = où cette page est servie, derrière votre serveur web
    .without = 127.0.0.1:8081
settings-about-page-proxy = d’où votre serveur web demande cette page, si ce n’est pas de cette machine ; il est cru quand il dit pour qui, par exemple 10.0.0.0/8
    .without = de cette machine seulement
settings-about-metrics = où se trouvent /live, /ready et /metrics pour qui surveille : docs/watching.md
    .without = pas de port

## What does not go together, or is not known

settings-alone = { $name } est réglé, et { $needed } ne l’est pas. Réglez-le aussi, ou retirez { $name }.
settings-both = { $name } et { $other } valent tous deux { $value }. Donnez un autre port à l’un d’eux, par exemple : { $name }=127.0.0.1:8090
settings-unknown = Je ne connais pas le réglage { $name }. { $nearest ->
    [none] Retirez-le, ou cherchez son vrai nom avec : filrouge settings
   *[other] Vouliez-vous dire { $nearest } ?
    }
