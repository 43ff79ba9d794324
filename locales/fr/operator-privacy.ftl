### filrouge privacy-file : un registre des traitements et un projet d’analyse d’impact.
### Les termes juridiques sont ceux du RGPD ; les phrases autour restent simples.

paper-option-lang = langue des documents : nl, fr ou en
paper-option-to = dossier pour les documents (par défaut : privacy, à côté de la base de données)
paper-option-replace = remplacer les documents qui disent autre chose, même si quelqu’un les a complétés
paper-written = Voici les documents, chacun à modifier (DOCX) et à lire comme page (HTML) :
paper-written-path = { "  " }{ $path }
paper-written-next = Ce sont des projets, pas un avis juridique. Relisez-les, complétez-les, et laissez le responsable du traitement décider et signer.
paper-written-missing = Pas encore réglé : { $names }. Les documents le disent aussi. Pour le régler, tapez : filrouge setup
paper-differs = { $path } existe déjà et dit autre chose ; quelqu’un l’a peut-être complété. Choisissez un autre dossier, par exemple : --to privacy-2. Pour l’écraser, ajoutez --replace.
paper-unwritable = Je ne peux pas écrire { $path } : { $reason }. Choisissez un dossier où vous pouvez écrire, par exemple : --to privacy-2

## Sur chaque document

paper-draft = Ceci est un projet que Fil rouge a rédigé d’après ses réglages. Ce n’est pas un avis juridique. Il n’est achevé qu’une fois relu, complété et signé par le responsable du traitement.
paper-missing = Pas encore réglé : { $names }. Tant que c’est le cas, ce document a des lacunes.
paper-not-set = pas encore réglé : { $name }
paper-fill = [à compléter]
paper-page = page { $page } sur { $pages }
paper-made = Rédigé par Fil rouge { $version } (tables { $revision }) d’après ses réglages. S’ils changent, refaites-le : filrouge privacy-file
paper-until = { $retention ->
    [yes] { $months ->
        [one] un mois
       *[other] { $months } mois
    } après le dernier mot de la personne
   *[no] pas encore réglé : FILROUGE_RETENTION
    }
paper-head-item = Rubrique
paper-head-filled = Contenu
paper-head-who = Qui
paper-head-what = Ce qui est conservé
paper-head-data = Type de données
paper-head-holds = Ce qu’elles contiennent
paper-head-kept = Durée de conservation
paper-head-receives = Ce qu’ils reçoivent
paper-head-right = Droit
paper-head-type = Dans la conversation
paper-head-happens = Ce qui se passe
paper-head-tables = Table et colonnes

## Registre

paper-record = Registre des activités de traitement
    .file = registre-des-traitements
    .about = Article 30, paragraphe 1, du règlement général sur la protection des données (RGPD). Traitement : une démarche d’impact social avec Fil rouge, un assistant de conversation.

paper-controller = Responsable du traitement et contact
paper-controller-name = Responsable du traitement
paper-controller-contact = Coordonnées
paper-controller-status = Situation
paper-controller-joint = Responsables conjoints ou représentant, s’il y en a
paper-controller-officer = Délégué à la protection des données (DPO), s’il y en a un
paper-controller-processors = Sous-traitants, comme un hébergeur. Avec chacun, il faut un contrat (article 28)
paper-status = { $trial ->
    [yes] À l’essai. Chaque personne le lit dans le premier message
   *[no] En service
    }

paper-purposes = Finalités
paper-purposes-are = Les données servent à ceci :
paper-purpose-assessment = Permettre au personnel de décrire, une question à la fois, ce qui change grâce à son travail, et en tirer un résumé d’impact.
paper-purpose-resuming = Permettre aux personnes de s’arrêter et de reprendre, de corriger leurs réponses et d’y travailler ensemble.
paper-purpose-accompanying = Si un programme est mis en place : permettre à un coach d’accompagner une entreprise, par des questions et réponses dans la conversation, des rencontres et des rappels.
paper-purpose-programme = Si un programme est mis en place : montrer à ceux qui l’organisent où en sont des groupes d’entreprises, et les résultats d’au moins cinq entreprises ensemble.
paper-purpose-rights = Respecter les droits des personnes, et pouvoir montrer qu’ils l’ont été.
paper-purpose-running = Livrer les messages une seule fois et dans l’ordre, et retrouver les pannes.
paper-purpose-never = Les données ne servent ni à juger, comparer ou classer des personnes, ni à la publicité, ni à entraîner des modèles.

paper-basis = Base juridique
paper-basis-chosen = Base juridique choisie : { $basis }.
paper-basis-none = La base juridique n’est pas encore réglée : FILROUGE_LAWFUL_BASIS. Sans base juridique, aucun traitement n’est permis (article 6).
paper-basis-legitimate-interest = l’intérêt légitime (article 6, paragraphe 1, f)
    .about = Notez quel est cet intérêt, pourquoi ces données sont nécessaires, et pourquoi les intérêts des personnes elles-mêmes ne pèsent pas davantage. Elles peuvent s’opposer à tout moment (article 21). Une autorité publique ne peut pas s’en servir pour ses missions.
paper-basis-contract = l’exécution d’un contrat (article 6, paragraphe 1, b)
    .about = Cela ne couvre que ce qu’exige un contrat avec la personne même qui répond. C’est rarement le cas d’une démarche que l’entreprise mène pour elle-même.
paper-basis-public-task = la mission d’intérêt public (article 6, paragraphe 1, e)
    .about = Cette mission doit être prévue par la loi : citez cette loi ici. Les personnes peuvent s’opposer à tout moment (article 21).
paper-basis-legal-obligation = l’obligation légale (article 6, paragraphe 1, c)
    .about = Citez la loi qui oblige à ce traitement précis. Une condition dans une convention de subvention n’est pas une loi.
paper-basis-consent = le consentement (article 6, paragraphe 1, a)
    .about = Attention : entre employeur et personnel, le consentement est rarement libre, car on peut craindre les suites d’un refus. Ce n’est pas une base générale solide pour ce que répond le personnel. Ne le choisissez que si un refus reste vraiment sans conséquence, et demandez d’abord conseil.
paper-basis-extras = Quatre choses demandent chacune leur propre accord : les rappels, montrer à un coach qui a écrit quoi, citer les mots de quelqu’un, et les messages vocaux. Cet accord est absent au départ et peut toujours être retiré, et un refus ne bloque aucune question. Chaque changement est conservé avec sa date et le texte affiché.
paper-basis-special = Aucune question ne porte sur des catégories particulières de données, comme la santé, l’origine ou les convictions (article 9). Ce que l’on tape librement peut malgré tout en contenir.

paper-people = Catégories de personnes concernées
paper-people-staff = Membres du personnel et bénévoles qui répondent
    .what = Ce qu’ils écrivent et envoient, quand, et comment l’assistant les joint. Des adultes seulement ; leur âge n’est pas vérifié.
paper-people-colleagues = Collègues qui participent
    .what = Leur rôle et, s’ils sont d’accord, leur prénom. Aucun nom de famille n’est demandé.
paper-people-coaches = Coachs d’un programme
    .what = Leur nom et leur langue, tels que la liste du programme les donne ; les entreprises qu’ils accompagnent ; ce qu’ils écrivent, quand ils rencontrent les équipes, et ce qu’ils lisent d’autrui.
paper-people-administrators = Administrateurs d’un programme
    .what = Le fait qu’ils le gèrent, et ce qu’ils écrivent à tous.
paper-people-beneficiaries = Bénéficiaires : les personnes pour qui l’entreprise travaille
    .what = Des nombres et des rôles ; aucune question ne demande qui ils sont. Une citation peut être notée avec un rôle. Un récit peut porter un prénom ou un autre nom, mais il n’est montré qu’une fois l’accord de cette personne noté.
paper-people-readers = Personnes qui lisent, et l’exploitant
    .what = Qui a lu les réponses de qui, quand et pourquoi.

paper-data = Catégories de données
paper-data-identity = Qui est la personne pour l’assistant
    .what = Un numéro sans signification, l’adresse dans le canal{ $telegram ->
        [yes] { " " }(dans Telegram : un numéro, pas celui du téléphone)
       *[no] { "" }
    }, la langue, la version de l’avis qu’elle a vue, et jusqu’à quand rien n’est envoyé.
    .kept = { paper-until }
paper-data-progress = Où en est la personne
    .what = Quelle démarche, quelle question, combien de fois quelque chose n’a pas été compris.
    .kept = { paper-until }
paper-data-answers = Réponses
    .what = Ce qui a été répondu, dans les mots de la personne, par qui et quand ; les versions précédentes aussi, jusqu’à leur effacement.
    .kept = { paper-until }
paper-data-aside = Mots mis de côté
    .what = Des mots qui ne répondaient pas à la question, comme une remarque à son sujet.
    .kept = { paper-until }
paper-data-files = Fichiers
    .what = Les photos, documents et messages vocaux envoyés, et les résumés produits.
    .kept = { paper-until }
paper-data-sharing = Travail à plusieurs
    .what = Qui travaille sur quelles réponses, et dans quel rôle ; les invitations, dont seule une marque est gardée.
    .kept = { paper-until }. Une invitation vaut { $invitation } jours
paper-data-teams = Réflexions d’équipe
    .what = Qui prend part à une réflexion, et sous quel nom ; qui l’a commencée, et où elle est montrée. Avec les noms : les réponses de chaque personne. Sans les noms : une fois montrées, seulement ce que tous ont dit, sans dire de qui cela vient. Ce qui a été convenu, qui le fait et pour quand.
    .kept = { paper-until }. Une réflexion disparaît aussi longtemps après son dernier usage ; celle qui n’a jamais commencé, après un jour
paper-data-programmes = Programmes
    .what = Les entreprises qui participent, leur nom, leur langue, leur pays, leur coach et leurs jours de fermeture ; les noms des coachs ; qui gère le programme ; les liens d’entrée et les visites de la page dans le navigateur, dont seule une marque est gardée ; les entreprises comprises dans des résultats regroupés.
    .kept = { paper-until }. Ce qui est de l’entreprise et non d’une personne reste aussi longtemps que le programme. Un lien vaut { $invitation } jours et disparaît aussi longtemps après, si personne ne l’a suivi ; une visite dure quelques heures
paper-data-coaching = Entre une entreprise et son coach
    .what = Ce que l’entreprise partage, et depuis quand ; ce qui est demandé, répondu, remarqué et proposé, avec la question si la personne est d’accord ; les rencontres ; ce qui a été convenu.
    .kept = { paper-until }. Ce qui a été convenu perd ses mots quand il ne reste personne de l’entreprise
paper-data-nudges = Rappels et messages spontanés
    .what = Ce qui a été envoyé ou non, à qui, quand et pourquoi pas ; si la personne a écrit ensuite ; le pays, le jour et l’heure des rappels ; les jours d’absence ; les messages d’un programme à tous.
    .kept = { paper-until }. Ce qui a été envoyé ou écarté : { $ledger } jours au plus
paper-data-consents = Consentements
    .what = L’accord donné, refusé ou retiré, avec la date et le texte.
    .kept = { paper-until }
paper-data-requests = Demandes
    .what = Ce que la personne a demandé au responsable du traitement, pour quand, et quand cela a été réglé.
    .kept = { paper-until }
paper-data-trail = Trace des lectures
    .what = Chaque lecture des réponses de quelqu’un d’autre : qui, dans quel rôle, quand et pourquoi.
    .kept = { paper-until }
paper-data-incoming = Messages reçus
    .what = Chaque message tel qu’il est arrivé, jusqu’à ce qu’il soit sûrement traité.
    .kept = { $inbox } jours après son traitement ; { $parked } jours s’il n’a pas pu être lu
paper-data-outgoing = Messages envoyés
    .what = Chaque message à la personne, avec ses boutons ; les moments où quelque chose est prévu.
    .kept = { $outbox } jours ; un message dont les boutons fonctionnent encore reste plus longtemps
paper-data-logs = Journaux techniques
    .what = Les pannes, avec l’endroit dans le logiciel. { $turns ->
        [yes] À chaque tour aussi la conversation, l’étape et les millisecondes.
       *[no] Pas de ligne à chaque tour : c’est désactivé.
    } Ils sont conçus pour ne contenir ni réponses ni noms.{ $aloud ->
        [yes] Ils vont aussi au système qui fait tourner le logiciel, et qui les garde selon ses propres règles : { paper-fill }
       *[no] { "" }
    }
    .kept = { $days ->
        [one] un jour
       *[other] { $days } jours
    }
paper-data-marks = Marques des personnes effacées
    .what = Une marque qui ne mène à personne, pour qu’une ancienne sauvegarde ne fasse pas revenir la personne.
    .kept = sans date de fin ; une marque ne dit rien de la personne

paper-recipients = Destinataires
paper-recipients-shared = Ceux avec qui la personne partage
    .what = Ce qui est confirmé et partagé, par exemple avec des collègues ou un coach ; et un résumé que quelqu’un transmet.
paper-recipients-coach = Le coach d’une entreprise dans un programme
    .what = Sans autre accord : à quelle étape est l’entreprise, et quand elle a répondu pour la dernière fois ; ce qu’on écrit au coach ; les rencontres ; quand partent les rappels, et pourquoi pas. Les réponses seulement si l’entreprise les partage, et seulement confirmées. Après un passage à un autre coach : plus rien.
paper-recipients-administrator = Les administrateurs d’un programme
    .what = Où en sont des groupes d’au moins cinq entreprises, comment on répond aux questions en général, et les résultats d’au moins cinq entreprises ensemble. Aucune réponse, et aucun nom de personne qui répond. La liste des entreprises et de leurs coachs.
paper-recipients-operator = L’exploitant, qui fait tourner le logiciel
    .what = Techniquement, tout ce qui est sur l’ordinateur. Lire des réponses avec les commandes du logiciel demande un motif et laisse une trace.
paper-recipients-telegram = Telegram
    .what = Tous les messages et fichiers de la conversation, dans les deux sens, et le compte Telegram de la personne. Telegram décide lui-même de ce qu’il en fait, selon ses propres conditions. C’est un tiers indépendant, pas un sous-traitant, et il garde ses propres copies.
paper-recipients-api = Le serveur Bot API à l’adresse { $api }
    .what = Tous les messages en route vers Telegram et depuis Telegram. Si quelqu’un d’autre l’exploite, c’est un sous-traitant.
paper-recipients-nobody = Personne d’autre ne reçoit de données : ni statistiques sur des personnes, ni publicité, ni modèle de langage.

paper-transfers = Transferts vers des pays tiers
paper-transfers-telegram = Fil rouge lui-même n’envoie de données qu’à Telegram. Selon sa propre politique de confidentialité, Telegram conserve aux Pays-Bas les données des personnes de l’Espace économique européen. Il peut les partager avec des sociétés de son groupe aux îles Vierges britanniques et à Dubaï, sous des clauses contractuelles types. Aucun de ces deux pays ne bénéficie d’une décision d’adéquation. Lisez le texte actuel sur telegram.org/privacy avant de signer. Une conversation avec un bot n’est pas chiffrée de bout en bout.
paper-transfers-none = Aucun. Sans Telegram, Fil rouge n’ouvre aucune connexion au réseau.

paper-retention = Durées de conservation et effacement
paper-retention-rule = Tout ce qui concerne une personne est effacé { $retention ->
    [yes] { paper-until }, ou plus tôt si elle le demande. La personne est prévenue 30 jours avant, sauf si elle ne veut plus de messages. Les réponses auxquelles d’autres travaillent aussi peuvent rester, sans nom.
   *[no] quand elle le demande. L’effacement après une période de silence n’est pas encore réglé : FILROUGE_RETENTION. Sans ce réglage, les données restent sans limite, et ce n’est pas permis (article 5, paragraphe 1, e).
    }
paper-retention-backups = Chaque sauvegarde faite avec le logiciel supprime, à côté d’elle, celles qui ont plus de { $backup } jours. Les autres copies lui échappent : l’exploitant veille à ce qu’aucune ne soit plus ancienne.
paper-retention-handed = Les résumés remis restent chez ceux qui les ont. Dans un terminal, ce sont de simples fichiers dans un dossier à côté de la base de données ; l’exploitant les supprime.
paper-retention-telegram = L’effacement retire de la conversation les messages de l’assistant des dernières 48 heures. Tout le reste demeure chez Telegram et sur les téléphones, jusqu’à ce que les personnes l’y suppriment.

paper-measures = Mesures de sécurité
paper-measures-sealed = Ce que les personnes écrivent, leurs fichiers et leurs messages sont chiffrés au repos (AES-256-GCM), car une clé est réglée. Ne sont pas chiffrés : les adresses dans le canal, les dates, les langues, la question à laquelle se rapporte une réponse, quand on se rencontre ou reçoit un rappel, qui a lu quoi, les journaux, et les résumés remis dans un terminal. Gardez la clé à part des données et de leurs sauvegardes.
paper-measures-open = Rien n’est chiffré au repos : aucune clé n’est réglée. Toute personne qui met la main sur l’ordinateur, le dossier { $folder } ou une copie peut tout lire. Chiffrez le disque, ou réglez une clé : filrouge setup pour un premier démarrage, filrouge key seal pour ce qui existe déjà.
paper-measures-transit = Entre cet ordinateur et Telegram, les messages sont chiffrés en route (TLS). { $brought ->
    [yes] Telegram les apporte à { $webhook } ; un secret joint à chaque livraison montre qu’elle vient de Telegram.
   *[no] Le logiciel va les chercher : rien sur cet ordinateur ne doit être ouvert vers l’extérieur.
    }
paper-measures-offline = On parle avec l’assistant sur cet ordinateur seulement. Il n’ouvre aucune connexion au réseau.
paper-measures-access = Un seul tableau dans le logiciel dit qui peut lire quoi. Ce que la personne n’a pas confirmé et partagé n’est montré qu’à ceux qui travaillent aux mêmes réponses ; un coach voit en plus où en est une entreprise.
paper-measures-trail = Chaque lecture, par le logiciel, des réponses de quelqu’un d’autre est notée : qui, quand et pourquoi. La personne peut le voir.
paper-measures-erasing = L’effacement réécrit l’endroit dans la base de données. Une marque qui ne mène à personne fait que l’effacement tient, même après la restauration d’une ancienne sauvegarde.
paper-measures-files = Les fichiers sont créés de sorte que seul le compte qui fait tourner le logiciel peut les ouvrir (umask 077).
paper-measures-numbers = Adresses e-mail, numéros de téléphone, de compte et de registre national ou de sécurité sociale sont repérés dans une réponse, sur cet ordinateur. Le logiciel propose de les retirer avant de garder quoi que ce soit. Il ne reconnaît pas les noms.
paper-measures-scores = Pas de notation des personnes, pas de classement, pas de profilage, pas de décision automatisée (article 22).
paper-measures-adults = L’assistant s’adresse à des adultes au travail, pas à des enfants.
paper-measures-outside = { $telegram ->
    [yes] Rien ne va à des tiers, hormis Telegram.
   *[no] Rien ne va à des tiers.
    } Il n’y a pas de modèle de langage : des personnes ont écrit les questions et les phrases.
paper-measures-own = Mesures d’organisation, comme l’accès à l’ordinateur, les mises à jour, les sauvegardes et les accords avec le personnel : { paper-fill }

paper-rights = Droits des personnes concernées
paper-rights-how = Ces mots fonctionnent à tout moment, tapés dans la conversation{ $telegram ->
    [yes] { "" }
   *[no] { " " }du terminal
    }. Pour tout le reste : { $contact }. Une réponse est due dans le mois (article 12) ; filrouge requests montre les jours qui restent.
paper-right-informed = Être informé (articles 13 et 14)
    .type = confidentialité
    .what = Montre qui est responsable, pour quoi, qui lit et combien de temps tout est conservé.
paper-right-access = Accès et portabilité (articles 15 et 20)
    .type = mes données, lecteurs
    .what = Énumère catégories, lecteurs et dates, et remet tout, à lire et sous forme de données.
paper-right-correct = Rectification (article 16)
    .type = réponses, changer 3
    .what = Montre les réponses et leur numéro ; changer 3 corrige la réponse 3.
paper-right-object = Opposition et limitation (articles 18 et 21)
    .type = opposition, opposition 3
    .what = Retire la réponse 3 de partout jusqu’à ce que ce soit réglé, ou note la demande, avec le jour où elle doit être réglée.
paper-right-withdraw = Retrait du consentement (article 7)
    .type = choix
    .what = Montre les quatre choix et les change. Chaque changement est gardé avec sa date.
paper-right-stop = Ne plus recevoir de messages spontanés
    .type = stop, pause
    .what = Les arrête aussitôt, pour de bon ou pour un temps. Les réponses restent.
paper-right-erase = Effacement (article 17)
    .type = oublier
    .what = Dit ce qui part et ce qui ne peut pas partir, demande une fois confirmation, et efface. Pour les réponses auxquelles d’autres travaillent aussi, la personne choisit.
paper-right-complain = Réclamation (article 77)
    .type = –
    .what = Auprès de l’autorité de contrôle : en Belgique l’Autorité de protection des données (APD), en France la CNIL, aux Pays-Bas l’Autoriteit Persoonsgegevens.

paper-limits = Ce qu’on ne peut pas affirmer
paper-limits-lawful = Que ce traitement est licite. Seul le responsable du traitement peut en juger.
paper-limits-words = Que personne n’écrit un nom ou quelque chose de sensible. Les mots libres, les photos et les messages vocaux contiennent ce qu’on y met.
paper-limits-operator = Que l’exploitant ne lit qu’au moyen du logiciel. Une personne qui peut ouvrir les fichiers{ $sealed ->
    [yes] { " " }et a la clé
   *[no] { "" }
    } les lit sans laisser de trace.
paper-limits-copies = Que les copies ont disparu ailleurs : dans les sauvegardes, dans les résumés remis{ $telegram ->
    [yes] , chez Telegram
   *[no] { "" }
    }.
paper-limits-typing = Qui tape. { $telegram ->
    [yes] Dans Telegram, c’est la personne qui tient le compte ; dans un terminal, le nom n’est pas vérifié.
   *[no] Dans un terminal, le nom n’est pas vérifié.
    }
paper-limits-content = Ce que demandent vos propres questions. Vous utilisez vos propres contenus (FILROUGE_CONTENT) ; ce document décrit les démarches fournies avec Fil rouge. Relisez vos questions en cherchant les données personnelles.
paper-limits-running = Que le logiciel tourne vraiment avec ces réglages, sur un ordinateur sûr.

paper-places = Annexe : où cela se trouve
paper-places-about = Pour qui gère la base de données { $db }. Les autres tables ne disent rien des personnes : { $others }.
paper-places-sealed = Chiffré avec la clé : { $columns } ; et les fichiers.
paper-places-open = Rien de tout cela n’est chiffré.
paper-upkeep = Suivi
paper-upkeep-by = Complété par
paper-upkeep-day = Date
paper-upkeep-next = Prochaine révision

## Projet d’analyse d’impact

paper-assessment = Analyse d’impact relative à la protection des données : projet
    .file = aipd
    .about = Article 35 du règlement général sur la protection des données (RGPD), analyse dite AIPD. Traitement : une démarche d’impact social avec Fil rouge, un assistant de conversation.

paper-description = Description du traitement
paper-description-what = Pour { $responsible }, le personnel répond dans une conversation à de courtes questions sur l’impact social de son travail, une à la fois. Les réponses deviennent un résumé d’impact, dans ses propres mots.
paper-description-steps = Le chemin des données :
paper-step-write = Un membre du personnel tape une réponse ou envoie un fichier{ $telegram ->
    [yes] { " " }dans Telegram
   *[no] { " " }dans un terminal de l’ordinateur
    }.
paper-step-telegram = Telegram la transmet, en passant par ses propres serveurs.
paper-step-keep = Fil rouge la garde sur un ordinateur de l’exploitant, dans { $db } et dans le dossier de fichiers à côté{ $sealed ->
    [yes] , sous forme chiffrée.
   *[no] , sans chiffrement.
    }
paper-step-summary = Des règles fixes font un résumé de ce qui est confirmé.
paper-step-share = La personne décide avec qui il est partagé.
paper-step-coach = Dans un programme, un coach voit où en est l’entreprise, et ce qui est confirmé et partagé. Le programme voit des groupes et des résultats regroupés.
paper-step-erase = Tout est effacé : { paper-until }, ou quand la personne le demande.
paper-context-people = Nombre de personnes qui répondent
paper-context-bond = Leur lien avec le responsable du traitement (personnel, bénévoles, personnes en insertion)
paper-context-where = Pays, et lieu où se trouve l’ordinateur
paper-context-through = Au moyen de
paper-through = { $telegram ->
    [yes] Telegram ({ $channel }) et un terminal
   *[no] un terminal
    }

paper-criteria = Une analyse est-elle nécessaire ?
paper-criteria-about = Les autorités européennes de protection des données utilisent neuf critères. Si deux au moins sont remplis, une analyse est en général obligatoire ; la liste de votre propre autorité s’y ajoute. Ce qui figure ici est une proposition : le responsable du traitement décide.
paper-head-criterion = Critère
paper-head-applies = Est-il rempli ? (proposition)
paper-head-design = Comment la conception l’évite ou le réduit
paper-may-no = Probablement pas
paper-may-maybe = Peut-être
paper-may-yes = Probablement
paper-criterion-scoring = Évaluation ou notation de personnes
    .what = L’entreprise se décrit elle-même. Personne ne reçoit de note, de rang ou de profil.
paper-criterion-deciding = Décision automatisée à effet juridique ou similaire
    .what = Le logiciel ne décide rien au sujet des personnes. Il demande, garde et résume.
paper-criterion-watching = Surveillance systématique, y compris du personnel
    .what = On garde qui a écrit quoi et quand, et un employeur pourrait s’en servir pour surveiller le personnel. Aucune vue ne compare des personnes ni ne montre l’activité de l’une d’elles. Dans un programme, un coach voit quand une entreprise a répondu pour la dernière fois, sans savoir qui. Chaque lecture des réponses d’autrui laisse une trace. Convenez par écrit que les réponses n’y servent pas.
paper-criterion-sensitive = Données sensibles ou à caractère hautement personnel
    .what = Aucune question n’en demande. Les mots libres peuvent en contenir. Les questions sur les bénéficiaires demandent des rôles et des nombres.
paper-criterion-large = Traitement à grande échelle
    .what = Dans une entreprise, quelques personnes répondent. C’est différent pour une fédération qui réunit beaucoup d’entreprises dans un programme.
paper-criterion-matching = Croisement ou combinaison d’ensembles de données
    .what = Les réponses de la réflexion rapide sont proposées à nouveau dans la démarche complète, aux mêmes personnes et pour la même finalité. Dans un programme, les résultats d’au moins cinq entreprises sont regroupés, sans noms. Rien n’est croisé avec d’autres sources.
paper-criterion-vulnerable = Personnes vulnérables
    .what = Le personnel dépend de son employeur, et les personnes en insertion plus encore. Les bénéficiaires apparaissent comme nombres et rôles. Tout peut être passé, et rien ne dépend d’une réponse.
paper-criterion-innovative = Usage innovant d’une technologie
    .what = Un assistant de conversation peut être nouveau. Ses questions et ses règles sont fixes et lisibles, il n’a pas de modèle de langage, et il dit qu’il est un logiciel.
paper-criterion-blocking = Exclusion d’un droit, d’un service ou d’un contrat
    .what = Rien ne dépend de la participation.
paper-criteria-decision = Décision : obligatoire ou non, et pourquoi

paper-need = Nécessité et proportionnalité
paper-need-purpose = Finalité
    .what = Décrire l’impact ensemble, dans les mots des personnes. On ne peut pas le faire sans rien leur demander.
paper-need-basis = Base juridique
paper-need-minimal = Minimisation des données
    .what = Une question à la fois, et chacune peut être passée. Des rôles et des nombres plutôt que des noms. Pas de numéro de téléphone, pas de localisation, pas de lecture dans les groupes.
paper-need-correct = Exactitude
    .what = Les personnes voient leurs réponses, les corrigent et les confirment. Seul ce qui est confirmé entre dans un résumé.
paper-need-storage = Limitation de la conservation
paper-need-told = Information
    .what = Le premier message dit que c’est un logiciel, qui est responsable et comment arrêter. Le mot « confidentialité » en dit plus à tout moment.
paper-need-rights = Droits
    .what = Chaque droit a sa commande dans la conversation, ou passe par { $contact }.
paper-need-transfers = Destinataires et transferts
    .what = { $telegram ->
        [yes] Telegram, un tiers indépendant dont des sociétés du groupe se trouvent dans des pays tiers. Aux personnes qui ne veulent pas de Telegram, proposez une autre voie, comme le terminal.
       *[no] Seulement ceux avec qui la personne partage, et l’exploitant. Pas de transfert vers des pays tiers.
    }
paper-need-less = Peut-on faire avec moins ? (autres solutions envisagées)

paper-risks = Risques pour les personnes
paper-risks-scale = La vraisemblance et la gravité sont dites en mots : négligeable, limitée, importante ou maximale. Ce qui figure ici, ce sont des propositions pour commencer. Le responsable du traitement décide, au vu de sa propre situation.
paper-level-negligible = négligeable
paper-level-limited = limitée
paper-level-significant = importante
paper-level-maximum = maximale
paper-suggestion = Proposition : { $level }. Décision : { paper-fill }
paper-risk-story = Ce qui peut arriver
paper-risk-measures = Mesures en place
paper-risk-remains = Ce qui reste
paper-risk-likelihood = Vraisemblance
paper-risk-severity = Gravité
paper-risk-more = Autres mesures, par qui et quand
paper-head-aspect = Aspect
paper-head-draft = Projet
paper-risk-reading = Des inconnus lisent ce que les personnes ont écrit
    .story = Un ordinateur est volé, un serveur est forcé, une sauvegarde s’égare. Ce que le personnel a dit de son travail en confiance devient connu.
    .measures = { $sealed ->
        [yes] Mots, fichiers et messages sont chiffrés au repos. Les fichiers sont fermés aux autres comptes. Ce qui est effacé est réécrit.
       *[no] Les fichiers sont fermés aux autres comptes. Ce qui est effacé est réécrit. Il n’y a pas de chiffrement au repos : chiffrez le disque, ou réglez une clé.
    }
    .remains = { $sealed ->
        [yes] Une personne qui a aussi la clé, ou qui entre dans l’ordinateur en marche, lit tout. Même sans la clé, on voit qui a parlé avec l’assistant, et quand.
       *[no] Une personne qui met la main sur le disque ou sur une copie lit tout.
    }
paper-risk-judging = Les réponses servent à juger le personnel
    .story = Quelqu’un qui a du pouvoir sur une autre personne retourne contre elle des réponses sincères, lors d’une évaluation ou à la fin d’un contrat.
    .measures = Pas de notes, et pas de vue qui compare des personnes. Ce qui n’est pas partagé reste à la personne. Chaque lecture par le logiciel est notée, et la personne peut le voir.
    .remains = L’exploitant peut lire les fichiers hors du logiciel. Il revient au responsable du traitement de convenir par écrit que les réponses ne servent pas à évaluer.
paper-risk-accompanying = Un coach ou un programme voit plus que prévu, ou fait pression
    .story = Un coach lit des réponses destinées à l’équipe. Une entreprise qui avance lentement en pâtit quand on répartit de l’argent. Des chiffres regroupés laissent deviner ce qui vient d’une seule entreprise. Les rappels ressemblent à un contrôle.
    .measures = Le partage est absent au départ, et l’entreprise voit exactement ce que voit son coach. On peut garder une question pour soi, et retirer le partage à tout moment. Chaque lecture par un coach est notée. Après un passage à un autre coach, le précédent ne voit plus rien. Il n’y a pas de classement. Les résultats regroupés demandent cinq entreprises, et taisent ce que des exports successifs trahiraient. Les rappels sont limités en nombre, respectent les heures de travail, et s’arrêtent sur un mot.
    .remains = Ce qui a été lu par un coach ne s’oublie pas. L’étape et la date de la dernière réponse se voient sans partage : chaque personne l’apprend en entrant. Convenez par écrit que ni l’une ni l’autre ne décide d’un financement.
paper-risk-naming = Noms ou faits sensibles concernant des bénéficiaires
    .story = Quelqu’un écrit un nom, une maladie ou une situation de famille, ou envoie une photo avec des visages. La personne concernée ne le sait pas.
    .measures = Les questions demandent des rôles et des nombres. Les numéros et adresses qui mènent à une personne sont repérés avant d’être gardés. Citations et récits ne sont montrés qu’après la note d’un accord. Les réponses peuvent être corrigées et effacées.
    .remains = Les noms dans les mots libres et les visages sur les photos ne sont pas reconnus. Dites-le d’avance à ceux qui répondent.
paper-risk-telegram = Telegram garde des copies, y compris hors de l’Espace économique européen
    .story = Les messages restent sur les serveurs de Telegram, hors de portée du responsable du traitement, et peuvent être réclamés dans d’autres pays. Telegram sait qui parle avec l’assistant.
    .measures = Les personnes en sont averties. Aucun numéro de téléphone n’est demandé. L’effacement retire nos messages récents de la conversation. Le même assistant fonctionne aussi dans un terminal, sans Telegram.
    .remains = Effacer ici n’efface pas là-bas. Il n’y a pas de contrat de sous-traitance avec Telegram.
paper-risk-keeping = Les données sont gardées trop longtemps
    .story = Des années plus tard, il reste des réponses dont personne n’a besoin, dans la base de données, dans des sauvegardes ou dans des fichiers transmis.
    .measures = { $retention ->
        [yes] Tout ce qui concerne une personne part { paper-until }. Chaque personne peut effacer ses données. Une sauvegarde restaurée ne les fait pas revenir.
       *[no] Chaque personne peut effacer ses données, et une sauvegarde restaurée ne les fait pas revenir. L’effacement après une période de silence n’est pas encore réglé : FILROUGE_RETENTION.
    }
    .remains = Les sauvegardes de plus de { $backup } jours et les résumés remis sont à supprimer à la main.
paper-risk-losing = Les données sont perdues ou modifiées
    .story = Un disque tombe en panne{ $sealed ->
        [yes] , la clé se perd
       *[no] { "" }
    } ou une réponse est modifiée à l’insu de tous. Une équipe perd son travail, ou lit sous son nom ce qu’elle n’a pas dit.
    .measures = Une réponse ne compte qu’une fois sur le disque. Une correction se place à côté de l’ancienne réponse, jusqu’à l’effacement de celle-ci. On peut vérifier si un résumé a été modifié.
    .remains = Les sauvegardes reviennent à l’exploitant.{ $sealed ->
        [yes] { " " }Sans la clé, plus personne ne peut rien lire.
       *[no] { "" }
    }
paper-risk-pressure = Des personnes se sentent obligées de participer
    .story = Quelqu’un répond parce que l’employeur le demande, et en dit plus qu’il ne veut, ou seulement ce qui plaît.
    .measures = Chaque question peut être passée. On s’arrête sans donner de raison. Ce qui s’ajoute est absent au départ. Les messages spontanés peuvent être arrêtés.
    .remains = Qu’un refus reste vraiment sans conséquence se décide au travail, pas dans la conversation.
paper-risk-posing = Quelqu’un se fait passer pour un autre
    .story = Une personne prend un téléphone déverrouillé{ $telegram ->
        [yes] { "" }
       *[no] { " " }ou s’assied au même terminal
    }, puis lit ou modifie les réponses d’une autre.
    .measures = { $telegram ->
        [yes] Le verrou et la connexion de Telegram lui-même. Une invitation sert une fois, pendant { $invitation } jours.
       *[no] Les comptes de l’ordinateur. Une invitation sert une fois, pendant { $invitation } jours.
    }
    .remains = L’assistant ne demande pas de mot de passe. Dans un terminal, un nom suffit.

paper-precautions = Mesures
paper-precautions-about = Outre les mesures citées à chaque risque, celles-ci valent pour tout :
paper-residual = Ce qui reste, et si c’est acceptable
paper-residual-about = S’il reste un risque élevé malgré toutes les mesures, le responsable du traitement consulte l’autorité de contrôle avant de commencer (article 36).
paper-residual-risk = Risques qui restent élevés
paper-residual-accepted = Acceptés par le responsable du traitement, et pourquoi
paper-consulted = Consultation
paper-consulted-about = Le responsable du traitement demande, le cas échéant, l’avis des personnes concernées ou de leurs représentants. Il demande aussi conseil à son délégué à la protection des données, s’il y en a un (article 35, paragraphes 2 et 9). Vérifiez si le comité social et économique, le conseil d’entreprise, le CPPT ou les syndicats doivent être informés ou consultés, ou donner leur accord.
paper-head-asked = Demandé comment et quand
paper-head-said = Ce qui a été dit
paper-consulted-staff = Personnel et bénévoles qui répondent
paper-consulted-council = Conseil d’entreprise, CSE ou représentants du personnel
paper-consulted-beneficiaries = Bénéficiaires ou leurs représentants
paper-consulted-officer = Délégué à la protection des données (DPO)
paper-signing = Décision et signature
paper-signing-decision = Décision : poursuivre, adapter d’abord, ou renoncer
paper-signing-name = Nom et fonction
paper-signing-day = Date
paper-signing-signature = Signature
paper-signing-next = Révision, au plus tard quand quelque chose change
