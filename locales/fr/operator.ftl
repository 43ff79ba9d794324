### Ce qui se dit à qui fait tourner l’assistant ou écrit des démarches.

cli-about = Parcourez une démarche d’impact social, une question à la fois. Sans commande : une conversation dans ce terminal.
cli-command = COMMANDE
cli-chat = Tenir une conversation dans ce terminal, au clavier ou par un tube (pipe).
cli-roadmap = Regarder les démarches.
cli-check = Vérifier les démarches et leurs textes. Chaque remarque indique un fichier, une ligne et que faire.
cli-check-file = un seul fichier de démarche ; sans fichier : toutes les démarches et tous les textes
cli-diagram = Afficher ce qui mène où, sous forme de diagramme Mermaid.
cli-publish = Noter les questions actuelles comme publiées : dès lors, leurs ids ne changent plus.
cli-lang = la langue de la conversation, comme nl, fr ou en
cli-db = le fichier qui garde tout (par défaut : data/filrouge.db)
cli-roadmap-id = la démarche, comme vises ou quick
cli-as = qui vous êtes, si plusieurs personnes utilisent cet ordinateur
cli-content = vos propres démarches et textes : roadmaps/*.yaml et locales/<tag>/*.ftl
cli-version = afficher la version, sans rien d’autre
cli-no-content = Il n’y a pas de dossier { $path }. Indiquez le dossier qui contient roadmaps/ et locales/, par exemple : --content my-roadmaps
cli-option-behind = Les options se placent après la commande, par exemple : filrouge { $command } --help. Seul --lang peut se placer avant.
cli-no-option = Il n’y a pas d’option « { $typed } » ici. Pour voir les options, tapez : { $help }
cli-too-much = « { $typed } » n’a pas sa place ici. Pour voir ce qui est possible, tapez : { $help }
cli-no-choice = Il n’y a pas de « { $typed } » ici. Il y a : { $known }. Pour voir à quoi cela sert, tapez : { $help }
cli-no-command = Dites après « { $typed } » que faire : { $known }. Pour voir à quoi cela sert, tapez : { $help }
cli-missing = Il manque quelque chose : { $missing }. Pour savoir quoi mettre, tapez : { $help }
cli-value = Il faut une valeur après { $option }. Pour savoir laquelle, tapez : { $help }
cli-no-value = Rien ne se met après { $option }. Pour voir à quoi cela sert, tapez : { $help }
cli-help-usage = utilisation :
cli-help-behind = ce qui peut suivre{ "\u00A0" }
cli-help-options = options{ "\u00A0" }
cli-help-option = afficher cette aide, sans rien d’autre
cli-no-language = Il n’y a pas de textes en « { $language } ». Je parle : { $known }. Par exemple : --lang fr
cli-bad-name = Choisissez un nom de { $most } caractères au plus, tous visibles. Par exemple : --as Leen
cli-no-roadmap = Il n’y a pas de démarche « { $roadmap } ». Il y a : { $known }. Par exemple : --roadmap quick
cli-no-db = Je ne peux pas utiliser { $path } : { $reason }. Choisissez un fichier dans un dossier où vous pouvez écrire, par exemple : --db data/filrouge.db
cli-newer = { $path } vient d’une version plus récente (tables { $revision }). Installez cette version, ou choisissez un autre fichier avec --db.
cli-older = { $path } vient d’une version plus ancienne (tables { $revision }). Faites une sauvegarde, arrêtez tous les Fil rouge qui l’utilisent, puis mettez-la à jour avec : filrouge database upgrade
cli-no-postgres = Je ne peux pas utiliser la base { $path } : { $reason }. Vérifiez qu’elle tourne et que le nom et le mot de passe sont justes, par exemple : FILROUGE_DATABASE=postgresql://filrouge:secret@localhost/filrouge
cli-no-file = Il n’y a pas de fichier { $path }. Indiquez un fichier de démarche, par exemple : filrouge roadmap check my-roadmaps/roadmaps/care.yaml
# En français, zéro suit la forme « one » : d’où la ligne [0].
check-clean = Tout est en ordre : { $roadmaps ->
    [0] aucune démarche
    [one] une démarche
   *[other] { $roadmaps } démarches
    }, textes en { $languages }.
check-file-clean = { $file } est une bonne démarche.

## Remarques : ce qui ne va pas et, sous `.mend`, que faire

finding-not-yaml = ceci n’est pas du YAML : { $detail }
    .mend = Vérifiez les retraits, les deux-points et les guillemets, sur cette ligne et sur celle d’avant.
finding-unknown-key = cette clé n’existe pas : « { $key } »
    .mend = Utilisez l’une de celles-ci : { $known }.
finding-missing-key = il manque { $key } dans { $place }
    .mend = Ajoutez-le. Le schéma roadmap.schema.json montre ce qui va ici.
finding-not-allowed = { $place } vaut « { $value } »
    .mend = Utilisez une de ces valeurs : { $allowed }.
finding-wrong-type = { $place } vaut « { $value } »
    .mend = Écrivez une valeur de ce type : { $expected }.
finding-wrong-form = { $place } vaut « { $value } », mais un id ou un renvoi ne s’écrit pas ainsi
    .mend = Utilisez des minuscules, des chiffres et des traits d’union, comme what-matters ou map6.name.
finding-long-id = { $place } vaut « { $value }… », ce qui est trop long pour un id
    .mend = Utilisez { $most } caractères au plus, comme what-matters.
finding-wrong-shape = { $place } n’a pas la bonne forme ({ $rule })
    .mend = Une question a soit kind, soit fields et each. Le schéma roadmap.schema.json montre ce qui va ici.
finding-no-set = il n’y a pas d’ensemble « { $set } »
    .mend = Ajoutez-le sous sets, en haut du fichier.
finding-condition = cette condition est illisible : { $condition } ({ $detail })
    .mend = Écrivez-la en CEL, par exemple : map1 == "work-integration"
finding-condition-unknown = la condition lit « { $name } », mais rien de tel n’est demandé avant
    .mend = Lisez seulement des questions qui viennent plus tôt, ou item et value.
finding-condition-literal = la condition compare avec « { $literal } », mais les questions qu’elle lit n’ont pas ce choix
    .mend = Utilisez l’id d’un choix. Connus ici : { $known }.
finding-condition-type = cette condition ne va pas avec les réponses qu’elle lit : { $condition } ({ $detail })
    .mend = Comparez un texte à un texte, et un nombre à un nombre comme 3.0. Pour plusieurs choix, utilisez "x" in list.
finding-id-twice = l’id « { $id } » apparaît deux fois
    .mend = Donnez à chacun des deux un id bien à lui.
finding-id-reserved = « { $id } » est un mot que Fil rouge garde pour lui
    .mend = Choisissez un autre id.
finding-reference-unknown = « { $reference } » ne mène à rien
    .mend = Indiquez une question de cette démarche, ou un de ses champs (prompt.field).
finding-reference-later = « { $reference } » mène à une réponse qui vient plus tard
    .mend = Renvoyez seulement à des questions et à des champs qui viennent plus tôt.
finding-reference-options = « { $reference } » n’offre rien à choisir
    .mend = Prenez les choix d’une question répétée, ou d’une question à plusieurs choix.
finding-no-options = { $place } n’a rien à choisir
    .mend = Donnez choices, set ou from.
finding-no-rows = { $place } n’a pas de lignes
    .mend = Donnez rows : une liste, ou le nom d’un ensemble.
finding-unbounded = { $place } peut se répéter sans fin
    .mend = Donnez un nombre maximal d’éléments, { $limit } au plus.
finding-least-most = { $place } en demande au moins { $least } et au plus { $most }
    .mend = Choisissez un least qui ne dépasse pas most.
finding-no-title = les éléments de { $place } n’ont pas de nom
    .mend = Dites avec title quel champ donne son nom à un élément.
finding-effort = ce moment prend environ { $minutes } minutes, plus que les { $planned } qu’il annonce
    .mend = Déplacez une question vers un autre moment, ou annoncez plus de minutes (10 au plus).
finding-unreachable = { $place } ne peut jamais être demandé
    .mend = Corrigez sa condition, ou retirez la question avant de la publier.
finding-section = il n’y a pas de partie « { $section } » dans le résumé
    .mend = Utilisez l’id d’une partie sous summary.
finding-use-sittings = « { $use } » figure dans use, mais il y a { $sittings } moments (sittings)
    .mend = Gardez une phase avec un seul moment : on y répond en une fois. Pour une démarche plus longue, écrivez use: [alone]
finding-many-long = ce moment demande { $count } longs textes, plus que { $limit }
    .mend = Demandez-en un dans un autre moment, ou demandez un texte court.
finding-team-prompts = une réunion d’équipe aurait { $prompts } questions, plus que { $limit }
    .mend = Retirez-en : chaque personne répond à toutes en une fois, sur un téléphone.
finding-team-list = { $place } est une liste, et une liste ne peut pas être montrée ensemble
    .mend = Demandez une seule chose à la place de each. Par exemple { "{id: change, kind: short}" }
finding-team-kind = { $place } est du type { $kind }, qui ne peut pas être montré ensemble
    .mend = Utilisez un de ces types : { $kinds }. Par exemple { "{id: change, kind: short}" }
finding-team-from = les choix de { $place } ne sont pas les mêmes pour tout le monde, on ne peut donc pas les compter
    .mend = Donnez-lui choices ou set à la place de from. Par exemple { "{id: field, kind: single, set: fields}" }
finding-nudge-date = « { $reference } » n’est pas une date
    .mend = Faites mener date et year d’une relance à une question de type date.
finding-nudge-days = la relance { $nudge } viendrait avant d’avoir une raison
    .mend = Choisissez pour days 0 ou plus ; seul date permet un jour avant.
finding-nudge-pace = les choix de « { $reference } » ne disent rien d’un rythme
    .mend = N’employez que ces choix : { $known }.
finding-removed = « { $id } » a été publié, mais a disparu ou changé de type
    .mend = Remettez-le : un id publié ne change plus. Pour ne plus le demander, donnez-lui cette condition : when: 'false'
finding-no-words = « { $message } » n’a pas de texte en { $language }
    .mend = Écrivez-le dans locales/{ $language }/.
finding-extra-words = « { $message } » ne sert pas
    .mend = Retirez-le, ou corrigez son nom.
finding-words-twice = « { $message } » apparaît deux fois en { $language }
    .mend = Gardez-en un seul.
finding-not-fluent = ceci n’est pas du Fluent : { $detail }
    .mend = Vérifiez les lignes d’avant : une suite commence par des espaces, et chaque { "{" } demande son { "}" }.
finding-variable = « { $message } » utilise ${ $variable }, mais ne le reçoit pas
    .mend = Variables possibles : { $known }.
finding-variable-missing = « { $message } » n’utilise pas ${ $variable }, contrairement au texte en { $language }
    .mend = Utilisez les mêmes variables dans chaque langue.
finding-too-long = « { $message } » compte { $length } caractères, plus que { $limit }
    .mend = Dites-le en moins de mots.
finding-sentence = « { $message } » a une phrase de { $words } mots, plus que { $limit } : { $sentence }
    .mend = Faites-en deux phrases.
finding-labels-equal = « { $message } » a deux fois le même libellé : { $label }
    .mend = Donnez à chaque choix son propre libellé.
finding-two-questions = « { $message } » pose plus d’une question dans un seul message
    .mend = Demandez ici une seule chose. Dites le reste sans point d’interrogation, ou posez la question à part.
finding-label-emoji = « { $message } » a un libellé sans lettres : { $label }
    .mend = Dites-le avec des mots.

## Telegram : ce qui se dit pendant le service

telegram-polling = Fil rouge écoute sous le nom @{ $name }. On le trouve sur https://t.me/{ $name } — Ctrl+C pour arrêter.
telegram-standing-by = Un autre programme relève déjà les messages de @{ $name }. Celui-ci aide à les envoyer et prend le relais si l’autre s’arrête. Ctrl+C pour arrêter.
telegram-webhook = Fil rouge écoute sous le nom @{ $name } : Telegram apporte les messages, ils arrivent à { $at }. Ctrl+C pour arrêter.
telegram-trial = Ceci est un essai, et chaque personne qui participe le sait. Pour l’utiliser vraiment, tapez « filrouge setup ».
telegram-unreachable = Telegram ne répond pas. Je continue d’essayer ; rien ne se perd entre-temps.
telegram-back = Telegram répond à nouveau.
telegram-conflict = Un autre programme va chercher les messages de ce bot. Arrêtez-le, ou créez un second bot avec son propre jeton. Je continue d’essayer.
telegram-token = Telegram ne connaît pas ce jeton, ou ne le connaît plus. Copiez-le à nouveau chez @BotFather (/mybots, API Token) et réglez FILROUGE_TELEGRAM_TOKEN.
telegram-refused = Telegram refuse ce que demandent ces réglages : « { $reason } ». Vérifiez FILROUGE_WEBHOOK et FILROUGE_TELEGRAM_API.
telegram-stopped = Arrêté. Ce qui était en cours est terminé, le reste attend le prochain démarrage.
telegram-unfinished = Arrêté. Quelque chose prenait trop de temps ; ce sera repris au prochain démarrage.
telegram-no-token = FILROUGE_TELEGRAM_TOKEN n’est pas un jeton. @BotFather en donne un quand vous créez un bot, par exemple : 123456789:AAE-abcdefghijklmnopqrstuvwxyz12345
telegram-no-api = FILROUGE_TELEGRAM_API vaut « { $address } ». L’adresse doit commencer par https:// — http seul n’est permis que sur cette machine, par exemple : http://127.0.0.1:8081
telegram-no-webhook = FILROUGE_WEBHOOK vaut « { $address } ». Donnez l’adresse publique qui mène ici, par exemple : https://filrouge.example.org
telegram-no-listen = FILROUGE_LISTEN vaut « { $address } ». Donnez une adresse et un port, par exemple : 127.0.0.1:8080
cli-setting = { $known ->
    [unknown] Je ne connais pas le réglage { $name } dans { $allowed }. Retirez-le, ou cherchez le bon nom dans le README, par exemple : FILROUGE_RETENTION
    [range] { $name } vaut « { $value } », ce qui n’est pas possible. Il faut un nombre entier, { $allowed }. Par exemple : { $name }=24
    [length] { $name } est trop long : { $allowed } caractères au plus. Raccourcissez-le, par exemple : { $name }="Ressourcerie Nord"
    [choice] { $name } vaut « { $value } », ce qui n’est pas possible. Choix possibles : { $allowed }.
    [zone] { $name } vaut « { $value } », ce qui n’est pas possible. Il faut le nom d’un fuseau horaire. Par exemple : { $name }=Europe/Brussels
   *[yes-no] { $name } vaut « { $value } », ce qui n’est pas possible. C’est « yes » ou « no ». Par exemple : { $name }=yes
    }
telegram-not-listening = Je ne peux pas recevoir de messages à { $at } : un autre programme s’y trouve, ou cette adresse n’est pas celle de cette machine. Réglez FILROUGE_LISTEN, par exemple : FILROUGE_LISTEN=127.0.0.1:8090
telegram-parked = { $count ->
    [one] Un ancien message n’a pas pu être lu ou traité. Il est gardé
   *[other] { $count } anciens messages n’ont pas pu être lus ou traités. Ils sont gardés
    } dans la base de données, et failures.log dit pourquoi.

## filrouge summary verify : si un fichier est encore tel qu’il a été fait

cli-summary = Regarder des résumés qui ont été envoyés.
cli-verify = Vérifier si le fichier d’un résumé est encore tel qu’il a été créé.
cli-verify-file = le fichier : PDF, HTML, DOCX, PNG ou JSON
verify-unchanged = { $path } est inchangé. Aucun octet n’a changé depuis que Fil rouge l’a créé, et son contenu redonne le même fichier.
verify-other-version = Aucun octet de { $path } n’a changé depuis qu’il a été scellé. Mais une autre version l’a créé ({ $by }), et je suis { $own }. Je n’ai donc pas pu le refaire : seule cette version peut dire s’il montre ce qu’il contient.
verify-changed-seal = { $path } a été modifié ou abîmé après sa création. Demandez à la personne qui l’a envoyé le fichier tel qu’il est sorti de la conversation.
verify-changed-content = { $path } a été modifié : son empreinte ne correspond pas à ce qu’il contient. Demandez à la personne qui l’a envoyé le fichier tel qu’il est sorti de la conversation.
verify-changed-again = { $path } a été modifié : ce qu’il montre ne correspond plus aux données dont il est issu. Demandez à la personne qui l’a envoyé le fichier tel qu’il est sorti de la conversation.
verify-foreign = { $path } n’est pas un résumé scellé par Fil rouge, ou un autre programme l’a enregistré à nouveau. Prenez le fichier tel qu’il est sorti de la conversation, par exemple : filrouge summary verify impact-summary.pdf
verify-compare = Empreinte : { $fingerprint }. Comparez-la avec celle qui a été donnée dans la conversation.
verify-no-signature = Cela montre que le fichier n’a pas été modifié après sa création. Cela ne montre pas qui l’a créé : il n’y a pas de signature.
verify-no-file = Il n’y a pas de fichier { $path }. Indiquez le fichier d’un résumé, par exemple : filrouge summary verify impact-summary.pdf
verify-folder = { $path } est un dossier. Indiquez un fichier qui s’y trouve, par exemple : filrouge summary verify { $path }/impact-summary.pdf
verify-empty = { $path } est vide. Reprenez-le dans la conversation, puis vérifiez-le, par exemple : filrouge summary verify impact-summary.pdf
verify-large = { $path } est trop grand pour un résumé (plus de 60 Mo). Indiquez le fichier qui vient de la conversation, par exemple : filrouge summary verify impact-summary.pdf
verify-unreadable = Je ne peux pas lire { $path }. Choisissez un fichier que vous pouvez ouvrir, par exemple : filrouge summary verify impact-summary.pdf
finding-strong-word = « { $message } » dit « { $word } », ce qui est plus que ce que l’on sait à cet endroit
    .mend = Dites-le plus prudemment, par exemple avec « selon nous » ou « on nous a dit ».

serving-not-said = Avant que d’autres puissent participer, dites qui est responsable de ce qu’ils écrivent. Il manque encore : { $names }. Tapez « filrouge setup », qui le demande une fois. Ou mettez FILROUGE_TRIAL=yes pour un essai ; chaque personne qui participe le sait.

## Commandes pour qui fait tourner l’assistant

cli-backup = Sauvegarder tout ; Fil rouge peut continuer pendant ce temps.
cli-database = Passer la base à PostgreSQL, ou la mettre à jour.
cli-doctor = Vérifier si tout va bien, et dire que faire. Aussi pendant que Fil rouge tourne.
cli-key = Les clés qui chiffrent ce qui est gardé : en créer une, la changer, tout chiffrer.
cli-person = Ce qui est gardé sur une personne : montrer, remettre, charger, effacer.
cli-privacy-file = Écrire le registre des traitements et un projet d’analyse d’impact, d’après les réglages.
cli-requests = Ce que des personnes ont demandé au responsable, et les jours qui restent.
cli-restore = Remettre une sauvegarde en place, là où il n’y a plus rien.
cli-serve = Servir Telegram ; sans jeton, le dire et s’arrêter.
cli-settings = Montrer chaque réglage et ce qui vaut ici ; les secrets ne sont pas montrés.
cli-setup = Demander une fois qui est responsable, et l’écrire dans filrouge.env.
cli-status = Montrer où on en est, sur un écran, en chiffres.

## Clés

key-missing = { $path } est chiffré, et sa clé n’est pas là ({ $name }). Indiquez le fichier de la clé dans FILROUGE_KEY_FILE, par exemple : FILROUGE_KEY_FILE=/etc/filrouge/key
key-other = { $path } est chiffré avec une autre clé ({ $name }) que celle que vous donnez. Donnez aussi cette autre clé, dans FILROUGE_KEY_FILE ou FILROUGE_KEY.
key-not-sealed = Vous donnez une clé, mais { $path } n’est pas encore chiffré. Faites-le une fois avec : filrouge key seal
key-twice = Il y a une clé dans FILROUGE_KEY et un fichier dans FILROUGE_KEY_FILE. Retirez l’un des deux.
key-unread = Je ne peux pas lire la clé dans { $path } : { $reason }. Vérifiez le chemin, ou créez une clé avec : filrouge key new { $path }
key-empty = Il n’y a pas de clé dans { $path }. Créez-en une avec : filrouge key new ma-cle
key-bad = Ce qui se trouve dans { $place } n’est pas une clé : une clé compte 44 caractères, comme « filrouge key new » l’écrit.
key-help-new = Écrire une nouvelle clé dans un fichier que vous seul pouvez lire.
key-help-file = le fichier où l’écrire, par exemple /etc/filrouge/key
key-help-seal = Chiffrer tout ce qui est gardé avec la première clé réglée, y compris ce qui ne l’était pas encore.
key-help-rotate = Créer une nouvelle clé, tout chiffrer avec elle, et retirer l’ancienne du fichier.
key-made = Une nouvelle clé se trouve dans { $path }. Gardez-en une copie ailleurs : sans elle, personne ne peut lire ce qui est chiffré. Réglez FILROUGE_KEY_FILE={ $path }
key-exists = { $path } existe déjà, et je n’y touche pas. Choisissez un autre nom, par exemple : filrouge key new cle-2
key-unwritten = Je ne peux pas écrire { $path } : { $reason }. Choisissez un dossier où vous pouvez écrire, par exemple : filrouge key new ma-cle
key-none = Il n’y a pas encore de clé. Créez-en une avec : filrouge key new ma-cle. Puis réglez FILROUGE_KEY_FILE=ma-cle
key-no-file = Ici, on ne peut changer qu’une clé dans un fichier. Réglez FILROUGE_KEY_FILE, ou mettez la nouvelle clé en premier dans FILROUGE_KEY et tapez : filrouge key seal
key-sealed = C’est chiffré. Lignes : { $rows }, fichiers : { $files }.
key-going-on = Un changement de clé a été interrompu. Je le termine avec la clé qui a été créée alors.
key-rotated = Tout est chiffré avec une nouvelle clé, la seule dans { $path } à présent. Copiez-la là où vous gardez vos clés. Les sauvegardes d’avant ont encore besoin de l’ancienne clé.
key-broken = Je ne peux pas ouvrir { $what } : le contenu a changé, ou il est chiffré avec une clé qui n’est pas là. Donnez aussi cette clé, ou remettez cette partie à partir d’une sauvegarde ; tapez ensuite à nouveau la commande. Toutes les clés restent où elles sont.
key-stays = Je ne peux pas écrire { $path } : { $reason }. Toutes les clés nécessaires y sont encore. Donnez-vous le droit d’écrire dans ce dossier, puis tapez à nouveau : filrouge key rotate
