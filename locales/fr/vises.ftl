### The VISES roadmap in French, for Belgian and French readers.
### Every sentence people read along the fourteen sittings, and every line of the summary.
### Structure and ids: flows/roadmaps/vises.yaml. Running examples, all invented:
### De Tweede Draad (textile, insertion), Le Banc d’à côté (aide à domicile), Le Grand Panier (coopérative).

vises = La démarche VISES
    .about = Quatorze moments courts, répartis sur dix semaines à un an et demi, pour comprendre et montrer ce que votre travail change.

## Phases

vises-phase-opening = Pour démarrer
    .about = Vous dites pourquoi vous commencez cette démarche, et avec qui.
vises-phase-map = Cartographier
    .about = Vous dressez votre portrait : le besoin, les activités, les personnes, le lieu.
vises-phase-analyse = Analyser
    .about = Vous cherchez ce qui change grâce à vous. Puis vous choisissez une question.
vises-phase-measure = Mesurer
    .about = Vous comptez, vous écoutez et vous notez, pour répondre à votre question.
vises-phase-valorise = Valoriser
    .about = Valoriser, c’est donner de la valeur à ce que vous avez appris : le montrer et s’en servir.

## Sittings

vises-sitting-1 = Pourquoi, et avec qui
    .who = la personne qui pilote la démarche
vises-sitting-2 = Qui vous êtes
    .who = la personne qui pilote la démarche
vises-sitting-3 = Vos activités, vos liens, votre lieu
    .who = la personne qui pilote, avec une autre personne
vises-sitting-4 = Votre façon de travailler
    .who = une personne de l’équipe
vises-sitting-5 = Ce qui change grâce à vous
    .who = la personne qui pilote, avec une autre personne
vises-sitting-6 = De l’action au changement
    .who = la personne qui pilote, et toute l’équipe pour les cinq plans
vises-sitting-7 = Votre question
    .who = l’équipe, si possible avec la personne qui accompagne
vises-sitting-8 = Comment le savoir
    .who = la personne qui pilote et celle qui accompagne
vises-sitting-8-collect = Place à la récolte. Compter, demander et écouter prend souvent entre { $from } et { $to } semaines. Revenez quand vous voulez. Vous pouvez aussi taper la date à laquelle vous pensez avoir terminé.
vises-sitting-9 = Vos chiffres
    .who = la personne qui récolte les chiffres
vises-sitting-10 = Les paroles et un récit
    .who = la personne qui a mené les échanges
vises-sitting-11 = Ce que vous pouvez montrer
    .who = la personne qui pilote la démarche
vises-sitting-12 = Lire les résultats ensemble
    .who = toute l’équipe
vises-sitting-13 = Dire et montrer
    .who = la personne qui pilote la démarche
vises-sitting-14 = S’engager et continuer
    .who = la personne qui pilote, avec un membre du conseil

## Cards

vises-card-awareness = À force de faire, on ne voit plus ce que l’on change. Un vêtement réparé, une visite, un vote : le geste semble petit. Pourtant, quelqu’un s’en souvient longtemps. Qui pourrait vous dire ce que vous ne voyez plus ?
vises-card-stakeholders = Vous connaissez votre travail de l’intérieur. Une voisine, un fournisseur ou une famille le voit d’un autre côté. Les écouter tôt peut changer jusqu’à la question que vous posez. Quelle voix n’avez-vous encore jamais écoutée ?
vises-card-stories = Un changement arrive parfois là où personne ne regardait. Un chiffre dit combien. Un récit dit comment, et pourquoi cela compte. Gardez une place pour ce que vous n’aviez pas prévu.
vises-card-governance = Quand de nouvelles voix arrivent autour de la table, on décide autrement. Cela demande parfois plus de temps. Cela fait aussi naître des idées. Chez vous, autour de quelle table manque-t-il une voix ?
vises-card-strategy = S’arrêter pour regarder, ce n’est pas du temps perdu. On voit ce qu’il faut garder, ce qui peut changer, ce qui peut s’arrêter. Une direction claire tient souvent en une phrase. Quelle serait la vôtre ?
vises-card-research = Des deux côtés d’une frontière, des équipes et des scientifiques ont appris ensemble, par la pratique. Vous venez de faire de même, chez vous. Une bonne réponse ouvre presque toujours une autre question. Laquelle vous posez-vous déjà ?

## Sets

vises-set-benefits = Attentes
    .essence = Sens de notre action
    .strategy = Stratégie à long terme
    .partnerships = Partenariats
    .team-spirit = Esprit d’équipe
    .communication = Communication
vises-set-roles = Rôles
    .management = Membre de la direction
    .staff = Membre de l’équipe
    .supported = Personne en insertion
    .volunteer = Bénévole
    .board = Membre du conseil
    .user = Bénéficiaire
    .partner = Partenaire
vises-set-fields = Les cinq plans
    .economic = Économique
    .societal = Sociétal
    .political = Politique
    .environmental = Environnemental
    .territorial = Territorial
vises-set-evidence = D’où nous le savons
    .own-view = Notre avis
    .heard = Dit par les personnes
    .measured-once = Mesuré une fois
    .measured-twice = Mesuré deux fois ou par deux sources
    .confirmed = Confirmé de l’extérieur
vises-set-methods = Méthodes
    .records = Chiffres déjà notés
    .survey = Petite enquête
    .interviews = Entretiens
    .focus-group = Discussion en groupe
    .life-stories = Récits de vie
    .observation = Observation, photos
    .change-story = Récit d’un changement

## Opening

vises-why1 = Commençons par ce que vous espérez.
    .title = Attentes
    .example = Esprit d’équipe et communication. Notre équipe voit peu les effets de son travail, et les gens d’ici nous connaissent mal.
vises-why1-benefits = Qu’attendez-vous de cette démarche ?
    .title = Attentes
    .other = Autre chose
vises-why1-other = Qu’attendez-vous d’autre ?
    .title = Autre attente
    .example = Préparer l’arrivée d’une nouvelle direction.

vises-why2 = Qui doit lire ou entendre le résultat ?
    .title = Publics
    .hint = Plus tard, vous préparerez un message pour chaque public choisi.
    .example = Le conseil d’administration, les pouvoirs publics et l’équipe.
    .team = Équipe
    .board = Conseil ou assemblée
    .public-funder = Pouvoirs publics
    .private-funder = Financeurs privés
    .clients = Clientèle
    .users = Bénéficiaires, familles
    .neighbours = Voisinage
    .sector = Notre secteur

vises-why3 = Voyons qui participe avec vous. Pensez aussi aux personnes hors de la direction.
    .title = Participation
    .example = Leen, de l’équipe, répond aux questions. Samir, de l’atelier, répond aussi. Une personne du conseil lit le résultat.
vises-why3-role = Quel est le rôle de la personne { $item } ?
    .title = Rôle
    .hint = En insertion : dans un emploi adapté et accompagné, comme en ETA, en entreprise adaptée ou d’insertion.
vises-why3-first-name = Quel est le prénom de cette personne ?
    .title = Prénom
    .hint = Le prénom seul, sans nom de famille.
    .example = Samir
vises-why3-part = Comment cette personne va-t-elle participer ?
    .title = Participation
    .answers = Répond aux questions
    .asked = Donne son avis
    .reads = Lit le résultat
vises-why3-another = { $count ->
        [one] Une personne est notée. Voulez-vous en ajouter une autre ?
       *[other] { $count } personnes sont notées. Voulez-vous en ajouter une autre ?
    }
vises-why3-another-coax = Jusqu’ici, seule la direction participe. D’autres regards aident à mieux voir. Voulez-vous ajouter une personne avec un autre rôle ?

vises-why4 = Voyons qui vous soutient, et à quel rythme avancer.
    .title = Soutien et rythme
    .example = Une personne de notre fédération nous accompagne. Une question par semaine nous convient.
vises-why4-coach = Qui vous accompagne dans cette démarche ?
    .title = Accompagnement
    .federation = Une fédération
    .colleague = Un ou une collègue
    .not-yet = Personne pour l’instant
vises-why4-no-coach = Vous pouvez commencer sans accompagnement. Dans VISES, un soutien extérieur fait pourtant partie de la méthode. Votre fédération peut peut-être vous aider. En attendant, relisez vos réponses avec une personne de confiance.
vises-why4-rhythm = À quel rythme puis-je vous écrire ?
    .title = Rythme
    .weekly = Chaque semaine
    .twice-weekly = Deux fois par semaine
    .at-start = Seulement à notre demande

vises-why5 = Précisons de quoi nous allons parler.
    .title = Cadre
    .example = De Tweede Draad, à Courtrai. Seulement l’atelier de réparation, pour l’année 2025.
vises-why5-name = Quel est le nom de votre entreprise ?
    .title = Nom
    .example = De Tweede Draad
vises-why5-scope = Regardez-vous toute l’entreprise ou une seule activité ?
    .title = Ce que nous regardons
    .whole = Toute l’entreprise
    .one-activity = Une seule activité
vises-why5-activity = Quelle activité voulez-vous regarder ?
    .title = Activité choisie
    .example = L’atelier de réparation
vises-why5-period = Quelle période voulez-vous regarder ?
    .title = Période
    .hint = Une année complète est souvent le plus simple.
    .example = 2025

## Map

vises-map1 = Quelle description vous correspond le mieux ?
    .title = Type d’entreprise
    .hint = Insertion : emploi, formation, travail adapté. Services essentiels : aide, soins, logement. Autres : coopérative, culture, microcrédit.
    .example = Nous réparons des textiles avec des personnes éloignées de l’emploi. C’est de l’insertion par le travail.
    .work-integration = Insertion par le travail
    .essential-services = Services essentiels
    .other-practices = Autres biens et services

vises-map2 = À quel besoin ou à quelle attente de la société répondez-vous ?
    .title = Besoin
    .hint = Dites ce qui manque autour de vous, et à qui.
    .example = { $family ->
            [work-integration] Dans notre région, beaucoup de personnes peu diplômées ne trouvent pas de travail à leur mesure. Et de bons vêtements partent à la poubelle.
            [essential-services] Dans notre quartier, des personnes âgées vivent seules et veulent rester chez elles. Leurs proches s’épuisent à tout faire sans relais.
           *[other-practices] Ici, bien manger coûte cher et les fermes voisines peinent à vendre. Beaucoup d’habitants veulent décider de ce qui arrive dans leur assiette.
        }

vises-map3 = En une phrase, pourquoi existez-vous ?
    .title = Mission
    .hint = Dites-le comme à une personne qui ne vous connaît pas.
    .example = { $family ->
            [work-integration] Nous donnons une deuxième vie aux vêtements et un nouvel élan aux parcours.
            [essential-services] Nous aidons chaque personne à bien vivre chez elle, avec ses voisins et ses proches.
           *[other-practices] Ensemble, nous rendons la bonne nourriture d’ici accessible à tout le quartier.
        }

vises-map4 = Voyons avec quels moyens vous travaillez.
    .title = Moyens
    .example = L’équipe compte 28 équivalents temps plein. Chez nous travaillent 22 personnes en insertion et 12 bénévoles. Revenus : ventes 58 %, aides publiques 36 %, dons 0 %, autres 6 %.
vises-map4-fte = Combien d’équivalents temps plein (ETP) votre équipe compte-t-elle ?
    .title = Équivalents temps plein
    .hint = Deux mi-temps font un équivalent temps plein.
    .example = 28
    .unit = { $n ->
            [one] équivalent temps plein
           *[other] équivalents temps plein
        }
vises-map4-supported = Combien de personnes en insertion travaillent chez vous ?
    .title = Personnes en insertion
    .hint = Leur emploi est adapté et accompagné, comme en ETA, en entreprise adaptée ou d’insertion.
    .example = 22
    .unit = { $n ->
            [one] personne en insertion
           *[other] personnes en insertion
        }
vises-map4-volunteers = Combien de bénévoles comptez-vous ?
    .title = Bénévoles
    .example = 12
    .unit = { $n ->
            [one] bénévole
           *[other] bénévoles
        }
vises-map4-income = D’où viennent vos revenus ?
    .title = Revenus
    .hint = Une estimation suffit. Le total fait 100 %.
    .example = Ventes et services 58 %, aides publiques 36 %, dons 0 %, autres revenus 6 %.
    .sales = Ventes et services
    .public = Aides publiques
    .gifts = Dons
    .other = Autres revenus

vises-map5 = Parlons maintenant de ce que vous faites.
    .title = Activités
    .example = { $family ->
            [work-integration] L’atelier de réparation, pour les personnes en insertion et la clientèle du magasin : 9 400 pièces par an.
            [essential-services] L’aide à domicile, pour les personnes âgées du quartier et leurs proches : 31 000 heures par an.
           *[other-practices] Le magasin coopératif, pour les membres et les fermes voisines : 18 000 paniers par an.
        }
vises-map5-name = Activité { $item } : que faites-vous ?
    .title = Activité
    .hint = Un nom court suffit.
    .example = { $family ->
            [work-integration] Atelier de réparation
            [essential-services] Aide à domicile
           *[other-practices] Magasin coopératif
        }
vises-map5-for-whom = À qui s’adresse cette activité ?
    .title = Pour qui
    .example = { $family ->
            [work-integration] Les personnes en insertion et la clientèle du magasin
            [essential-services] Les personnes âgées du quartier et leurs proches
           *[other-practices] Les membres et les fermes voisines
        }
vises-map5-volume = Que représente cette activité en un an ?
    .title = Quantité par an
    .hint = Par exemple un nombre de pièces, d’heures ou de repas.
    .example = { $family ->
            [work-integration] 9 400 pièces
            [essential-services] 31 000 heures
           *[other-practices] 18 000 paniers
        }
vises-map5-another = Avez-vous une autre activité principale ?

vises-map6 = Vos parties prenantes sont les personnes et les groupes que vous touchez, ou qui vous influencent.
    .title = Parties prenantes
    .example = { $family ->
            [work-integration] Les personnes en insertion sont dans l’entreprise. Elles donnent leur savoir-faire et leur temps. Elles reçoivent un travail adapté et une équipe. Leur voix : 2 sur 5.
            [essential-services] Les proches sont en dehors de l’entreprise. Ils nous disent ce qui compte à domicile. Ils reçoivent un relais et du répit. Leur voix : 3 sur 5.
           *[other-practices] Les fermes voisines sont en dehors de l’entreprise. Elles livrent de bons produits. Elles reçoivent un prix juste et un achat régulier. Leur voix : 2 sur 5.
        }
vises-map6-name = Partie prenante { $item } : de qui s’agit-il ?
    .title = Partie prenante
    .hint = Nommez un groupe ou un organisme, pas une personne.
    .example = { $family ->
            [work-integration] Les personnes en insertion
            [essential-services] Les proches
           *[other-practices] Les fermes voisines
        }
vises-map6-side = Ce groupe est-il dans l’entreprise ou en dehors ?
    .title = Dedans ou dehors
    .inside = Dedans
    .outside = Dehors
vises-map6-gives = Que vous apporte ce groupe ?
    .title = Nous apporte
    .example = { $family ->
            [work-integration] Son savoir-faire et son temps
            [essential-services] Sa connaissance de la vie à domicile
           *[other-practices] De bons produits, livrés chaque semaine
        }
vises-map6-gets = Qu’apportez-vous à ce groupe ?
    .title = Reçoit de nous
    .example = { $family ->
            [work-integration] Un travail adapté et une équipe
            [essential-services] Un relais et du répit
           *[other-practices] Un prix juste et un achat régulier
        }
vises-map6-voice = Quel poids la voix de ce groupe a-t-elle chez vous aujourd’hui ?
    .title = Poids de sa voix
    .low = presque aucun
    .high = très grand
vises-map6-another = { $count ->
        [one] Une partie prenante est notée. En voyez-vous une autre ?
       *[other] { $count } parties prenantes sont notées. En voyez-vous une autre ?
    }

vises-map7 = Regardons le lieu où votre travail a des effets.
    .title = Territoire
    .example = { $family ->
            [work-integration] Nos effets passent la frontière. La région a un passé textile et beaucoup de jeunes sans emploi. La photo montre la rue du magasin.
            [essential-services] Nos effets touchent surtout le quartier. Beaucoup de personnes âgées y vivent seules, et le bus passe peu. La photo montre le banc devant nos bureaux.
           *[other-practices] Nos effets touchent la ville. Le dernier magasin du centre a fermé, et les fermes sont proches. La photo montre notre étal.
        }
vises-map7-reach = Jusqu’où vos effets se font-ils sentir ?
    .title = Étendue
    .street = Rue ou quartier
    .town = Ville ou village
    .region = Région
    .cross-border = Des deux côtés d’une frontière
vises-map7-place = Qu’est-ce que ce lieu a de particulier ?
    .title = Particularité du lieu
    .example = { $family ->
            [work-integration] Un passé textile, et beaucoup de jeunes sans emploi.
            [essential-services] Beaucoup de personnes âgées vivent seules, et le bus passe peu.
           *[other-practices] Le dernier magasin du centre a fermé, mais les fermes sont proches.
        }
vises-map7-photo = Avez-vous une photo de ce lieu ?
    .title = Photo du lieu
    .hint = Pas de visage reconnaissable sans l’accord de la personne.
    .example = La rue de notre magasin, un matin de marché.

vises-map8 = Votre façon de travailler produit aussi des effets.
    .title = Façon de travailler
    .example = { $family ->
            [work-integration] Travail adapté et accompagnement au travail. Chaque lundi, chaque personne convient de son rythme avec nous.
            [essential-services] Décisions partagées et travail adapté. Chaque petite équipe fait ses horaires, et la même personne revient à domicile.
           *[other-practices] Décisions partagées et prix justes. Chaque membre a une voix, et les fermes fixent les prix avec nous.
        }
vises-map8-ways = Qu’est-ce qui distingue votre façon de travailler ?
    .title = Ce qui nous distingue
    .shared-decisions = Décisions partagées
    .fitted-work = Travail adapté
    .coaching = Accompagnement au travail
    .fair-prices = Prix justes
    .limited-profit = Profit limité
    .local-purchases = Achats locaux
    .equal-volunteers = Bénévoles sur un pied d’égalité
    .learning-place = Lieu d’apprentissage
    .open-books = Comptes transparents
    .other = Autre chose
vises-map8-other = Qu’est-ce qui vous distingue d’autre ?
    .title = Autre chose
    .example = Nous mangeons ensemble chaque midi, tous rôles mélangés.
vises-map8-why = À quoi le remarque-t-on, dans une journée ordinaire ?
    .title = Au quotidien
    .example = { $family ->
            [work-integration] Chaque lundi, chaque personne convient de son rythme avec nous.
            [essential-services] Chaque petite équipe fait ses horaires, et la même personne revient à domicile.
           *[other-practices] Chaque membre a une voix, et les fermes fixent les prix avec nous.
        }

vises-map9 = Vous avez sans doute déjà des informations utiles.
    .title = Déjà disponible
    .example = Un registre des présences, les kilos par mois et le rapport annuel en PDF.
vises-map9-kept = Que notez-vous ou gardez-vous déjà ?
    .title = Ce que nous gardons
    .register = Registre des présences
    .production = Chiffres de production
    .satisfaction = Enquête de satisfaction
    .annual-report = Rapport annuel
    .stories = Récits, témoignages
    .partner-data = Données de partenaires
    .nothing = Rien encore
vises-map9-proof = Pouvez-vous en joindre une photo ou un fichier ?
    .title = Pièce jointe
    .hint = Sans nom de personne. Pas de visage reconnaissable sans accord.
    .example = Le rapport annuel 2025 en PDF.

## Analyse

vises-ana1 = Cherchons ce qui change pour les gens, et pas seulement ce que vous faites.
    .title = Changements
    .example = { $family ->
            [work-integration] Les personnes en insertion osent prendre la parole et font des projets. Plan sociétal. Cela se sent dans l’année. C’est une surprise.
            [essential-services] Les proches dorment mieux et retrouvent du temps pour eux. Plan sociétal. Cela se sent dans l’année. C’était attendu.
           *[other-practices] Les membres prennent la parole et agissent dans leur quartier. Plans sociétal et politique. Cela se sent après un à trois ans. C’est une surprise.
        }
vises-ana1-whom = Pour qui votre travail change-t-il le plus de choses ?
    .title = Pour qui
vises-ana1-change = Qu’est-ce qui change grâce à vous pour « { $of } » ?
    .title = Changement
    .hint = Ce que ces personnes peuvent, osent, ont ou font maintenant. Sans nom de famille ni détail de santé.
    .example = { $family ->
            [work-integration] Elles osent prendre la parole et font des projets.
            [essential-services] Ils dorment mieux et retrouvent du temps pour eux.
           *[other-practices] Ils et elles prennent la parole et agissent dans leur quartier.
        }
vises-ana1-so-what = Et qu’est-ce que cela a changé pour « { $of } » ?
    .title = Et ensuite
    .hint = Cherchez l’effet derrière l’action ou le chiffre.
    .example = { $family ->
            [work-integration] Après la formation, elles osent tenir seules une table de réparation.
            [essential-services] Avec nos visites, ils peuvent partir une journée l’esprit tranquille.
           *[other-practices] Après les assemblées, plusieurs ont lancé un potager dans leur rue.
        }
vises-ana1-fields = Sur quels plans ce changement joue-t-il ?
    .title = Plans
    .hint = Économique : emploi, argent. Sociétal : vies, liens. Politique : droits, décisions. Environnemental : nature. Territorial : vie locale.
vises-ana1-felt = Quand ce changement se fait-il sentir ?
    .title = Délai
    .within-year = Dans l’année
    .one-to-three = Après un à trois ans
    .later = Plus tard
vises-ana1-expected = Aviez-vous prévu ce changement ?
    .title = Prévu ou non
    .expected = Oui, attendu
    .surprise = Non, une surprise
vises-ana1-another = Voyez-vous un autre changement pour « { $of } » ?

vises-ana2 = Qu’est-ce qui marche moins bien, ou a un effet que vous ne vouliez pas ?
    .title = Ce qui va moins bien
    .hint = Le dire rend votre travail plus crédible.
    .example = { $family ->
            [work-integration] Pendant les semaines chargées, le rythme monte trop. Deux personnes ont dû s’arrêter.
            [essential-services] Les petites équipes se parlent peu entre elles. Certaines familles attendent trop longtemps un remplacement.
           *[other-practices] Les mêmes membres parlent à chaque assemblée. Les personnes qui travaillent le soir ne viennent presque jamais.
        }
    .not-seen = Rien remarqué jusqu’ici

vises-ana3 = À quel point votre travail compte-t-il sur chacun des cinq plans ?
    .title = Ce que nous pensons
    .hint = Suivez votre impression. Il n’y a pas de bonne ou de mauvaise réponse.
    .example = Économique 3, sociétal 5, politique 2, environnemental 4, territorial 3.
    .low = presque pas
    .high = énormément

vises-ana4 = Suivons maintenant un seul chemin, de l’action au changement.
    .title = Chemin principal
    .example = { $family ->
            [work-integration] Atelier de réparation. D’abord, 22 personnes apprennent trois techniques et tiennent une table. Elles osent alors prendre la parole. Plus tard, elles changent d’emploi ou restent par choix.
            [essential-services] Aide à domicile. D’abord, 140 familles ont chaque semaine la même aide. Les proches dorment alors mieux. Plus tard, ils peuvent travailler et aider longtemps.
           *[other-practices] Magasin coopératif. D’abord, 90 membres animent un groupe de travail. Ils et elles osent alors prendre la parole. Plus tard, le quartier porte ses propres projets.
        }
vises-ana4-change = Quel changement compte le plus ?
    .title = Changement principal
vises-ana4-activity = { $change-known ->
    [no] Quelle activité change le plus de choses pour les gens ?
   *[yes] Quelle activité contribue le plus à ce changement ?
    }
    .title = Activité de départ
    .hint = { $change-known ->
        [no] { "" }
       *[yes] Le changement choisi : « { $change } ».
        }
vises-ana4-result = { $activity-known ->
    [no] Que permet d’abord votre activité ?
   *[yes] Que permet d’abord l’activité « { $activity } » ?
    }
    .title = Premier résultat
    .hint = Ce que l’on voit juste après l’activité.
    .example = { $family ->
            [work-integration] 22 personnes apprennent trois techniques et tiennent une table.
            [essential-services] 140 familles ont chaque semaine la même aide à domicile.
           *[other-practices] 90 membres animent un groupe de travail.
        }
vises-ana4-later = { $change-known ->
    [no] À quoi votre travail peut-il mener plus tard ?
   *[yes] À quoi ce changement mène-t-il plus tard ?
    }
    .title = Effet à plus long terme
    .hint = { $change-known ->
        [no] { "" }
       *[yes] Le changement choisi : « { $change } ».
        }
    .example = { $family ->
            [work-integration] Elles passent à un autre emploi, ou restent par choix.
            [essential-services] Ils peuvent garder leur travail et aider plus longtemps.
           *[other-practices] Le quartier lance et porte ses propres projets.
        }

vises-ana5 = Cherchons ce qui, dans votre façon de travailler, produit ce changement.
    .title = Ce qui agit
    .example = { $family ->
            [work-integration] L’accompagnement au travail. Nous parlons d’une erreur le jour même, et la personne réessaie aussitôt.
            [essential-services] Les décisions partagées. L’équipe choisit ses horaires, et la même personne revient. La confiance vient plus vite.
           *[other-practices] Les décisions partagées. Les membres qui ont voté un prix vont ensuite expliquer ce choix autour d’eux.
        }
vises-ana5-ways = Dans votre façon de travailler, qu’est-ce qui fait la différence ?
    .title = Ce qui fait la différence
    .hint = { $change-known ->
        [no] { "" }
       *[yes] Le changement choisi : « { $change } ».
        }
vises-ana5-how = À quoi voyez-vous que cela fait la différence ?
    .title = Comment on le voit
    .example = { $family ->
            [work-integration] Nous parlons d’une erreur le jour même, et la personne réessaie aussitôt.
            [essential-services] L’équipe choisit ses horaires, et la même personne revient. La famille ouvre la porte avec confiance.
           *[other-practices] Les membres qui ont voté un prix vont ensuite expliquer ce choix autour d’eux.
        }

vises-ana6 = D’autres agissent aussi. Voyons leur part.
    .title = Sans nous, avec d’autres
    .example = { $family ->
            [work-integration] En partie. Le service public de l’emploi oriente et suit les personnes. Les familles aident aussi.
            [essential-services] En partie. Le médecin et l’infirmière passent chaque semaine. Les voisins aident aussi.
           *[other-practices] Impossible à dire. La ville prête une salle, et l’école voisine fait connaître nos actions.
        }
vises-ana6-without = Sans vous, ce changement serait-il arrivé quand même ?
    .title = Sans nous
    .no = Non
    .partly = En partie
    .mostly = En grande partie
    .cannot-say = Impossible à dire
vises-ana6-others = Qui d’autre contribue à ce changement, et comment ?
    .title = Part des autres
    .example = { $family ->
            [work-integration] Le service public de l’emploi oriente et suit les personnes. Les familles aident aussi.
            [essential-services] Le médecin et l’infirmière passent chaque semaine. Les voisins aident aussi.
           *[other-practices] La ville prête une salle, et l’école voisine fait connaître nos actions.
        }

vises-ana7 = À quelle question voulez-vous vraiment répondre ?
    .title = Question
    .hint = Prenez une proposition, ou écrivez la vôtre.
    .example = { $family ->
            [work-integration] Comment l’accompagnement au travail aide-t-il les personnes en insertion à prendre la parole et à faire des projets ?
            [essential-services] Que change notre aide à domicile pour les proches, et que leur manquerait-il sans nous ?
           *[other-practices] Avoir une voix dans la coopérative : qu’est-ce que cela change dans la vie du quartier ?
        }
    .in-what-way = Comment notre façon de travailler (“{ $practice }”) contribue-t-elle à ce changement pour “{ $stakeholder }” : “{ $change }” ?
    .to-what-extent = Dans quelle mesure ce changement est-il réel pour “{ $stakeholder }” : “{ $change }” ? Et qu’est-ce qui fait la différence ?
    .would-miss = Sans nous, que manquerait-il à “{ $stakeholder }” ?

vises-ana8 = Vérifions ensemble votre question.
    .title = Question vérifiée
    .example = Les cinq phrases sont vraies. L’équipe et deux personnes en insertion sont d’accord.
vises-ana8-ticks = Qu’est-ce qui est vrai pour votre question ?
    .title = Ce qui est vrai
    .hint = { $question-known ->
        [no] { "" }
       *[yes] Votre question : « { $question } »
        }
    .act = Elle nous aidera à agir
    .care = Elle compte pour nos parties prenantes
    .find-out = Nous avons le temps d’y répondre
    .change = Elle parle de changement, pas seulement de chiffres
    .more-than-yes = Elle demande plus qu’un oui ou un non
vises-ana8-agreed = Qui est d’accord avec cette question ?
    .title = Qui est d’accord
vises-ana8-revisit = Vous n’avez pas coché ceci : { $missing }. Relisez votre question : faut-il la changer ?

## Measure

vises-mea1 = Cherchons qui peut vous éclairer.
    .title = Sources de réponse
    .example = Les personnes en insertion, les personnes qui encadrent l’atelier et nos registres.
vises-mea1-who = Qui ou quoi peut vous aider à répondre ?
    .title = Où chercher
    .hint = { $question-known ->
        [no] { "" }
       *[yes] Votre question : « { $question } »
        }
    .records = Nos propres documents
vises-mea1-why-not = Pourquoi ne pas interroger « { $stakeholder } » ?
    .title = Raison de l’absence
    .hint = La question parle pourtant de ce groupe. Une courte raison suffit.
    .example = Ces personnes viennent de répondre à une autre enquête. Nous ne voulons pas les fatiguer.

vises-mea2 = Comment allez-vous chercher la réponse ?
    .title = Méthodes
    .hint = { $shape ->
            [in-what-way] Pour votre question : des entretiens ou une discussion en groupe, en plus d’un chiffre.
            [to-what-extent] Pour votre question : une petite enquête, avec deux entretiens.
            [would-miss] Pour votre question : des récits de vie, avec une discussion en groupe.
           *[other] Un chiffre et une parole se complètent bien.
        }
    .example = Une petite enquête, une discussion en groupe et le récit d’un changement.

vises-mea3 = Choisissons vos indicateurs : les chiffres que vous allez suivre dans le temps.
    .title = Indicateurs
    .example = { $family ->
            [work-integration] Personnes qui donnent 4 ou 5 sur 5 à leur confiance en soi. Lié à « osent prendre la parole ». Enquête de trois questions, une fois par an, par Samir.
            [essential-services] Proches qui disent pouvoir souffler. Lié à « dorment mieux ». Enquête par téléphone, une fois par an, par Nadia.
           *[other-practices] Membres qui agissent aussi dans leur quartier. Lié à « prennent la parole ». Enquête à l’assemblée, une fois par an, par Hugo.
        }
vises-mea3-name = Quel chiffre voulez-vous suivre ?
    .title = Indicateur
    .example = { $family ->
            [work-integration] Personnes qui donnent 4 ou 5 sur 5 à leur confiance en soi
            [essential-services] Proches qui disent pouvoir souffler
           *[other-practices] Membres qui agissent aussi dans leur quartier
        }
    .attendance = Personnes présentes régulièrement
    .kilos = Kilos récoltés, réparés ou produits
    .satisfied = Personnes satisfaites de notre travail
    .confidence = Personnes qui donnent 4 ou 5 sur 5 à leur confiance en soi
    .steps-on = Personnes qui trouvent un autre emploi ou une formation
    .stay-year = Personnes encore au travail après un an
    .skills = Personnes qui ont appris un nouveau savoir-faire
    .reached = Personnes aidées dans l’année
    .carers = Proches qui disent pouvoir souffler
    .at-home = Personnes qui vivent encore chez elles après un an
    .waiting = Jours d’attente avant la première aide
    .members-vote = Membres qui votent à l’assemblée
    .members-act = Membres qui agissent aussi dans leur quartier
    .local-buys = Kilos achetés dans la région
    .learned = Personnes qui disent avoir appris quelque chose d’utile
vises-mea3-unit = Que comptez-vous ici ?
    .title = Unité
    .people = Personnes
    .times = Fois
    .hours = Heures
    .days = Jours
    .kilos = Kilos
    .pieces = Pièces
    .points = Points
vises-mea3-change = À quel changement ce chiffre est-il lié ?
    .title = Changement lié
vises-mea3-source = D’où viendra ce chiffre ?
    .title = Source
    .register = Registre
    .production = Suivi de production
    .survey = Enquête
    .annual-report = Rapport annuel
    .partner-data = Données de partenaires
    .own-count = Notre propre comptage
vises-mea3-who = Qui récolte ce chiffre ?
    .title = Qui récolte
    .hint = Un prénom ou une fonction suffit.
    .example = Samir
vises-mea3-rhythm = À quelle fréquence récoltez-vous ce chiffre ?
    .title = Fréquence
    .monthly = Chaque mois
    .quarterly = Chaque trimestre
    .yearly = Chaque année
    .once = Une seule fois
vises-mea3-another = { $count ->
        [one] Un indicateur est noté. Voulez-vous en suivre un autre ?
       *[other] { $count } indicateurs sont notés. Voulez-vous en suivre un autre ?
    }

vises-mea4 = Voyons où en sont vos indicateurs, l’un après l’autre.
    .title = Chiffres
    .example = En mars 2026, 12 personnes sur 20 donnent 4 ou 5 à leur confiance en soi. En mars 2025, elles étaient 9 sur 21. Pour mars 2027, nous en visons 14.
vises-mea4-value = Quel est le dernier chiffre pour « { $of } » ?
    .title = Dernier chiffre
    .hint = { $unit-known ->
        [no] { "" }
       *[yes] Unité : { $unit }.
        }
    .example = 12
vises-mea4-n = Sur combien de personnes, au total, porte ce chiffre ?
    .title = Nombre de personnes
    .hint = Pour « 12 personnes sur 20 », répondez 20.
    .example = 20
    .check-above = Le total est plus petit que votre chiffre, ou vaut zéro. Donnez le total des personnes interrogées ou comptées, par exemple 20.
vises-mea4-date = De quand date ce chiffre ?
    .title = Date
    .example = mars 2026
vises-mea4-earlier-value = Quel était ce chiffre à la mesure précédente ?
    .title = Chiffre précédent
    .hint = Gardez la même façon de compter.
    .example = 9
vises-mea4-earlier-n = À cette date-là, sur combien de personnes au total ?
    .title = Total précédent
    .example = 21
    .check-above = Le total est plus petit que le chiffre précédent, ou vaut zéro. Donnez le total des personnes interrogées à cette date, par exemple 21.
vises-mea4-earlier-date = De quand date ce chiffre précédent ?
    .title = Date précédente
    .example = mars 2025
    .check-order = Cette date ne vient pas avant celle du dernier chiffre. Donnez la date de la mesure précédente, par exemple mars 2025.
vises-mea4-target = Quel chiffre aimeriez-vous atteindre ?
    .title = Chiffre visé
    .hint = Seulement si cela vous aide.
    .example = 14
vises-mea4-target-date = Pour quand visez-vous ce chiffre ?
    .title = Date visée
    .example = mars 2027
    .check-order = Cette date ne vient pas après celle du dernier chiffre. Donnez une date plus tardive, par exemple mars 2027.

vises-mea5 = Notez ce que vous avez entendu, un échange à la fois : entretien ou discussion en groupe.
    .title = Paroles
    .example = { $family ->
            [work-integration] Sept personnes en insertion, le 11 mars 2026. Elles disent que l’on apprend ici sans peur de se tromper. « Une erreur, ici, ce n’est pas un drame. » Citation permise avec le rôle.
            [essential-services] Cinq proches, le 11 mars 2026. Ils disent que leurs nuits sont plus calmes. « Je sais qui vient demain. » Citation permise avec le rôle.
           *[other-practices] Huit membres, le 11 mars 2026. Voter leur a donné envie d’agir. « Ici, ma voix sert. » Citation permise avec le rôle.
        }
vises-mea5-who = Échange { $item } : qui avez-vous écouté ?
    .title = Qui
    .hint = Donnez un rôle ou un groupe, pas de nom.
    .example = Personnes en insertion, atelier de réparation
vises-mea5-how-many = Combien de personnes étaient présentes ?
    .title = Nombre de personnes
    .example = 7
vises-mea5-date = Quand cet échange a-t-il eu lieu ?
    .title = Date
    .example = 11 mars 2026
vises-mea5-point = Qu’avez-vous entendu de plus important ?
    .title = Point principal
    .hint = Sans nom de famille ni détail de santé.
    .example = { $family ->
            [work-integration] On apprend ici sans peur de se tromper.
            [essential-services] Les nuits sont plus calmes, parce que l’on sait qui vient.
           *[other-practices] Voter dans la coopérative donne envie d’agir dans sa rue.
        }
vises-mea5-quote = Quelle phrase voulez-vous garder, mot pour mot ?
    .title = Citation
    .hint = Gardez les mots de la personne, sans les corriger.
    .example = { $family ->
            [work-integration] Une erreur, ici, ce n’est pas un drame.
            [essential-services] Je sais qui vient demain.
           *[other-practices] Ici, ma voix sert.
        }
vises-mea5-leave = La personne est-elle d’accord pour que vous montriez cette phrase ?
    .title = Accord
    .hint = Demandez-lui. Elle peut changer d’avis plus tard.
    .with-role = Oui, avec son rôle
    .inside = Oui, en interne seulement
    .no = Non
vises-mea5-another = { $count ->
        [one] Un échange est noté. Avez-vous écouté quelqu’un d’autre ?
       *[other] { $count } échanges sont notés. Avez-vous écouté quelqu’un d’autre ?
    }

vises-mea6 = Un récit montre ce que les chiffres ne disent pas.
    .title = Récit
    .example = { $family ->
            [work-integration] R. est arrivée sans dire un mot. À l’automne, elle a demandé à tenir la table des fermetures éclair. Aujourd’hui, elle forme les nouvelles personnes. La confiance est venue avant le savoir-faire.
            [essential-services] M. ne laissait plus sa mère seule, même une heure. Au printemps, M. a confié la clé à notre équipe. Aujourd’hui, M. chante de nouveau le jeudi. La confiance est venue d’un visage connu.
           *[other-practices] T. venait seulement faire ses courses. À l’assemblée, il a posé une question sur les prix. Aujourd’hui, il anime le potager de sa rue. Une voix écoutée en a réveillé d’autres.
        }
vises-mea6-story = Cette année, quel changement vécu par une personne vous paraît le plus important ?
    .title = Récit
    .hint = Racontez avant, le tournant et maintenant. Sans nom de famille ni détail de santé.
    .example = { $family ->
            [work-integration] R. est arrivée sans dire un mot. À l’automne, elle a demandé à tenir la table des fermetures éclair. Aujourd’hui, elle forme les nouvelles personnes.
            [essential-services] M. ne laissait plus sa mère seule, même une heure. Au printemps, M. a confié la clé à notre équipe. Aujourd’hui, M. chante de nouveau le jeudi.
           *[other-practices] T. venait seulement faire ses courses. À l’assemblée, il a posé une question sur les prix. Aujourd’hui, il anime le potager de sa rue.
        }
vises-mea6-why = Pourquoi avez-vous choisi ce récit ?
    .title = Raison du choix
    .example = { $family ->
            [work-integration] Il montre que la confiance est venue avant le savoir-faire.
            [essential-services] Il montre ce que permet un visage connu.
           *[other-practices] Il montre qu’une voix écoutée en réveille d’autres.
        }
vises-mea6-leave = La personne est-elle d’accord pour que vous montriez ce récit ?
    .title = Accord
    .hint = Relisez-lui d’abord le récit. Elle peut changer d’avis plus tard.
    .first-name = Oui, avec son prénom
    .other-name = Oui, avec un autre prénom
    .inside = Oui, en interne seulement
    .no = Non
vises-mea6-photo = Avez-vous une photo qui va avec ce récit ?
    .title = Photo du récit
    .hint = Pas de visage reconnaissable sans l’accord de la personne.
    .example = Des mains qui cousent à la table de réparation.

vises-mea7 = Sur chaque plan, à quel point pouvez-vous montrer vos effets ?
    .title = Ce que nous pouvons montrer
    .hint = Un petit chiffre n’est pas un échec. Il indique où chercher ensuite.
    .example = Économique 3, sociétal 4, politique 1, environnemental 3, territorial 2.
    .a1 = nous le sentons
    .a2 = on nous le dit
    .a3 = mesuré une fois
    .a4 = mesuré deux fois ou par deux sources
    .a5 = confirmé par des personnes extérieures

vises-mea8 = Pensons à la suite, pour ne rien perdre.
    .title = Suivi des données
    .example = Leen garde les données sur notre espace partagé. Prochaine mesure : 15 mars 2027.
vises-mea8-keeper = Qui garde ces données ?
    .title = Qui garde les données
    .hint = Un prénom ou une fonction suffit.
    .example = Leen
vises-mea8-where = Où gardez-vous ces données ?
    .title = Lieu de conservation
    .shared-drive = Espace partagé
    .own-system = Notre logiciel
    .paper = Sur papier
    .partner = Chez un partenaire
vises-mea8-next = Quand ferez-vous la prochaine mesure ?
    .title = Prochaine mesure
    .example = 15 mars 2027

## Valorise

vises-val1 = Relisez ensemble ce que vous avez récolté.
    .title = Réponse
    .example = Une personne de l’équipe, deux personnes en insertion et une personne du conseil étaient là. Parler d’une erreur le jour même aide à oser.
vises-val1-answer = Quelle est la réponse à votre question ?
    .title = Réponse
    .hint = Deux ou trois phrases simples suffisent. Restez près de ce que vous avez vu et entendu.
    .example = { $family ->
            [work-integration] Parler d’une erreur le jour même aide à oser. Apprendre des techniques ne suffit pas.
            [essential-services] Voir revenir la même personne aide les proches à souffler. Plus d’heures ne suffit pas.
           *[other-practices] Voter sur des choses concrètes donne envie d’agir. Recevoir des informations ne suffit pas.
        }
vises-val1-there = Qui était là quand vous avez lu les résultats ?
    .title = Personnes présentes

vises-val2 = Qu’est-ce qui vous a surpris, et qui voit les choses autrement ?
    .title = Surprises, autres avis
    .hint = Un désaccord a sa place ici.
    .example = { $family ->
            [work-integration] Nous pensions que le salaire viendrait en premier. Deux personnes qui encadrent l’atelier trouvent le groupe interrogé trop indulgent.
            [essential-services] Nous pensions que les heures comptaient le plus. Une famille demande plutôt de mieux être prévenue des retards.
           *[other-practices] Nous pensions que le prix viendrait en premier. Deux fermes disent que le vote va trop lentement.
        }

vises-val3 = Dire vos limites rend votre réponse plus solide.
    .title = Limites
    .example = { $family ->
            [work-integration] Peu de personnes interrogées, et une aide venue d’ailleurs. Nous avons interrogé 20 personnes sur 22. Le service de l’emploi les suit aussi.
            [essential-services] Une seule période de mesure, et une aide venue d’ailleurs. Nous avons parlé à 5 proches. L’infirmière passe aussi chaque semaine.
           *[other-practices] Peu de personnes interrogées, et une seule période de mesure. Nous avons entendu 8 membres sur 640.
        }
vises-val3-limits = Pourquoi faut-il lire vos résultats avec prudence ?
    .title = Limites
    .few-people = Peu de personnes interrogées
    .one-moment = Une seule période de mesure
    .own-view = Seulement notre avis
    .other-helpers = Aide venue d’ailleurs
    .may-fade = Effet peut-être passager
    .outside-events = Événements extérieurs
    .other = Autre limite
vises-val3-words = Comment le diriez-vous en une phrase ?
    .title = En une phrase
    .example = { $family ->
            [work-integration] Nous avons interrogé 20 personnes, et le service de l’emploi les suit aussi.
            [essential-services] Nous avons parlé à 5 proches, et l’infirmière passe aussi chaque semaine.
           *[other-practices] Nous avons entendu 8 membres sur 640, une seule fois.
        }

vises-val4 = Préparons un message court pour chaque public.
    .title = Messages
    .example = { $family ->
            [work-integration] Pour le conseil. À retenir : le temps d’accompagnement fait la différence. Demande : garder deux postes d’accompagnement en 2027.
            [essential-services] Pour les pouvoirs publics. À retenir : un visage connu soulage les proches. Demande : financer des équipes stables.
           *[other-practices] Pour les membres. À retenir : voter donne envie d’agir. Demande : venir à deux assemblées par an.
        }
vises-val4-remember = Public « { $of } » : que doit-il retenir ?
    .title = À retenir
    .example = { $family ->
            [work-integration] Le temps d’accompagnement fait la différence.
            [essential-services] Un visage connu soulage les proches.
           *[other-practices] Voter donne envie d’agir.
        }
vises-val4-ask = Public « { $of } » : que lui demandez-vous ?
    .title = Notre demande
    .example = { $family ->
            [work-integration] Garder deux postes d’accompagnement en 2027.
            [essential-services] Financer des équipes stables.
           *[other-practices] Venir à deux assemblées par an.
        }

vises-val5 = Voyons comment montrer vos résultats.
    .title = Formes et date
    .example = Une réunion d’équipe le 8 avril, puis un point au conseil, et une affiche dans le magasin.
vises-val5-forms = Sous quelle forme montrerez-vous vos résultats ?
    .title = Formes
    .one-page = Résumé d’une page
    .board-agenda = Point au conseil
    .team-moment = Réunion d’équipe
    .short-video = Courte vidéo
    .poster = Affiche ou vitrine
    .annual-report = Rapport annuel
    .social-post = Réseaux sociaux
    .open-day = Portes ouvertes
    .funder-talk = Rencontre avec des financeurs
vises-val5-date = Quand montrerez-vous vos résultats pour la première fois ?
    .title = Première date
    .example = 8 avril 2026

vises-val6 = Prenons vos engagements : ce que vous allez faire de cette réponse.
    .title = Engagements
    .example = { $family ->
            [work-integration] Changer : un quart d’heure fixe en fin de journée pour se parler. Domaine : pratiques. Samir s’en charge avant le 1er mai 2026.
            [essential-services] Commencer : prévenir chaque famille d’un retard. Domaine : pratiques. Nadia s’en charge avant le 1er mai 2026.
           *[other-practices] Changer : une assemblée sur deux a lieu le samedi matin. Domaine : gouvernance. Hugo s’en charge avant le 1er mai 2026.
        }
vises-val6-move = Engagement { $item } : que voulez-vous faire ?
    .title = Action
    .keep = Garder
    .change = Changer
    .stop = Arrêter
    .start = Commencer
vises-val6-what = De quoi s’agit-il, concrètement ?
    .title = Engagement
    .example = { $family ->
            [work-integration] Un quart d’heure fixe en fin de journée pour se parler.
            [essential-services] Prévenir chaque famille en cas de retard.
           *[other-practices] Une assemblée sur deux a lieu le samedi matin.
        }
vises-val6-kind = Sur quoi porte cet engagement ?
    .title = Domaine
    .hint = Gouvernance : qui décide, et comment.
    .strategy = Stratégie
    .practice = Pratiques
    .governance = Gouvernance
    .stakeholders = Parties prenantes
    .partnership = Partenariats
    .communication = Communication
vises-val6-who = Qui s’en charge ?
    .title = Qui
    .hint = Un prénom ou une fonction suffit.
    .example = Samir
vises-val6-by = Pour quelle date ?
    .title = Échéance
    .example = 1er mai 2026
vises-val6-another = { $count ->
        [one] Un engagement est noté. En prenez-vous un autre ?
       *[other] { $count } engagements sont notés. En prenez-vous un autre ?
    }

vises-val7 = Les Nations unies ont fixé 17 objectifs de développement durable (ODD).
    .title = Objectifs mondiaux
    .example = Travail décent et croissance économique, lié au passage vers un autre emploi.
vises-val7-goals = Quels objectifs correspondent à vos changements ?
    .title = Objectifs
    .hint = Ne choisissez que les objectifs liés à un vrai changement chez vous.
    .g1 = Pas de pauvreté
    .g2 = Faim zéro
    .g3 = Bonne santé et bien-être
    .g4 = Éducation de qualité
    .g5 = Égalité entre les sexes
    .g6 = Eau propre et assainissement
    .g7 = Énergie propre et d’un coût abordable
    .g8 = Travail décent et croissance économique
    .g9 = Industrie, innovation et infrastructure
    .g10 = Inégalités réduites
    .g11 = Villes et communautés durables
    .g12 = Consommation et production responsables
    .g13 = Lutte contre les changements climatiques
    .g14 = Vie aquatique
    .g15 = Vie terrestre
    .g16 = Paix, justice et institutions efficaces
    .g17 = Partenariats pour la réalisation des objectifs
vises-val7-change = Quel changement va dans le sens de « { $of } » ?
    .title = Changement lié

vises-val8 = Prenez le temps de regarder en arrière, puis vers la suite.
    .title = Regard en arrière
    .example = Esprit d’équipe et communication. Utilité : 4 sur 5. Prochaine fois : janvier 2027.
vises-val8-came-true = Que vous a apporté cette démarche ?
    .title = Apports
    .none = Rien de tout cela
vises-val8-useful = À quel point cette démarche vous a-t-elle été utile ?
    .title = Utilité
    .low = peu utile
    .high = très utile
vises-val8-next = Quand voulez-vous refaire le point ?
    .title = Prochaine fois
    .example = janvier 2027

## Summary

vises-summary-cover = En bref
    .missing = La mission et la période manquent encore. Elles se notent au début de la démarche et à l’étape Cartographier.
vises-summary-cover-mission = Notre mission : « { $mission } »
vises-summary-cover-period = Ce résumé porte sur la période suivante : { $period }.
vises-summary-cover-activity = Il s’intéresse à une seule de nos activités : « { $activity } »
vises-summary-cover-made-by = Voici les rôles des personnes qui ont pris part à ce travail : { $roles }.
vises-summary-cover-coach = { $coach ->
        [federation] Une fédération nous accompagne dans cette démarche.
        [colleague] Un ou une collègue nous accompagne dans cette démarche.
       *[not-yet] Nous menons cette démarche par nous-mêmes, sans accompagnement.
    }

vises-summary-question = Question et réponse
    .missing = Il n’y a pas encore de question choisie. Elle se choisit à l’étape Analyser.
vises-summary-question-question = Voici ce que nous voulons savoir : « { $question } »
vises-summary-question-agreed = Voici qui est d’accord avec cette question : { $who }.
vises-summary-question-answer = Nous avons lu les résultats ensemble. Voici les rôles autour de la table : { $there }. Et voici notre réponse : « { $answer } »
vises-summary-question-answer-not-yet = Nous n’avons pas encore la réponse. Nous la chercherons ensemble à l’étape Valoriser.
vises-summary-question-reader = Message pour ce public : { $reader }. Idée à retenir : « { $remember } » Notre demande : « { $ask } »

vises-summary-portrait = Portrait
    .missing = Le portrait n’est pas encore fait. Il se dresse à l’étape Cartographier.
vises-summary-portrait-need = Voici à quel besoin ou à quelle attente nous répondons : « { $need } »
vises-summary-portrait-family = Nous travaillons dans ce domaine : { $family-name }.
vises-summary-portrait-fte = Notre équipe compte { $fte }.
vises-summary-portrait-supported = Nous travaillons avec { $people }.
vises-summary-portrait-volunteers = Nous pouvons compter sur { $people }.
vises-summary-portrait-income = Nos revenus se répartissent ainsi : { $income }.
vises-summary-portrait-activity = Voici à qui s’adresse notre activité « { $name } » : « { $for-whom } »
vises-summary-portrait-volume = En un an, l’activité « { $name } » représente { $volume }.
vises-summary-portrait-place = Voici jusqu’où nos effets se font sentir : { $reach }. Et voici ce que ce lieu a de particulier : « { $place } »
vises-summary-portrait-photo = Une photo montre ce lieu : « { $photo } »
vises-summary-portrait-ways = Selon nous, voici ce qui distingue notre façon de travailler : { $ways }. Au quotidien, cela se remarque ainsi : « { $why } »

vises-summary-impact-map = Carte des impacts
    .missing = Aucun changement n’est encore décrit. Il faut en décrire au moins deux, à l’étape Analyser.
    .do = Ce que nous faisons
    .gives = Ce que cela permet d’abord
    .changes = Ce qui change, et pour qui
    .later = Ce qui peut suivre plus tard
vises-summary-impact-map-change = Voici ce qui change, selon nous, pour « { $stakeholder } » : « { $change } » Parmi les cinq plans, nous voyons ce changement ici : { $fields }. Il se fait sentir { $felt }.{ $expected ->
        [expected] { " " }Nous nous y attendions.
        [surprise] { " " }C’était une surprise pour nous.
       *[unknown] { "" }
    }
vises-summary-impact-map-so-what = Pour « { $stakeholder } », nous pensons que cela va plus loin : « { $so-what } »
vises-summary-impact-map-path = Selon nous, l’activité « { $activity } » permet d’abord ceci : « { $result } » Cela contribue à ce changement : « { $change } » Plus tard, ceci peut suivre : « { $later } »
vises-summary-impact-map-because = Nous pensons que ce changement doit beaucoup à notre façon de travailler, et surtout à ceci : { $ways }. Voici à quoi nous le voyons : « { $how } »
vises-summary-impact-map-without-us = { $without ->
        [no] Nous pensons que ce changement ne serait pas arrivé sans nous.
        [partly] Nous pensons que ce changement serait arrivé en partie sans nous.
        [mostly] Nous pensons que ce changement serait arrivé en grande partie sans nous.
       *[cannot-say] Nous ne pouvons pas dire ce qui serait arrivé sans nous.
    } Voici la part que d’autres y prennent : « { $others } »

vises-summary-stakeholders = Parties prenantes
    .missing = Les parties prenantes ne sont pas encore notées. Elles se notent à l’étape Cartographier.
vises-summary-stakeholders-asked = Voici où nous cherchons la réponse : { $asked }.
vises-summary-stakeholders-not-asked = Nous n’interrogeons pas le groupe dont parle notre question. Voici pourquoi : « { $why-not } »

vises-summary-fields = Les cinq plans
    .missing = Les cinq plans n’ont pas encore de réponse. Ils se remplissent aux étapes Analyser et Mesurer.
    .note = Autoévaluation : c’est le regard de l’équipe sur elle-même. Il ne sert pas à comparer des entreprises.

vises-summary-results = Chiffres
    .missing = Il n’y a pas encore de chiffres. Ils se récoltent à l’étape Mesurer.
    .earlier = Avant
    .now = Dernier chiffre
    .target = Chiffre visé
vises-summary-results-first-measurement = C’est une première mesure. Elle ne montre pas encore d’évolution.

vises-summary-voices = Paroles
    .missing = Il n’y a pas encore de paroles récoltées. Elles se notent à l’étape Mesurer.
vises-summary-voices-talks = { $count ->
        [0] Nous n’avons pas encore noté d’échange.
        [one] Nous avons noté un échange.
       *[other] Nous avons noté { $count } échanges.
    } { $sum ->
        [0] Le nombre de personnes n’a pas été noté.
        [one] Une personne y a pris part.
       *[other] { $sum } personnes y ont pris part.
    }
vises-summary-voices-voice = Nous avons écouté « { $who } » (date : { $date } ; nombre de personnes : { $how-many }). Nous en retenons surtout ceci : « { $point } »
vises-summary-voices-quote = « { $quote } » ({ $who })

vises-summary-story = Récit
    .missing = Il n’y a pas encore de récit. Il peut s’écrire à l’étape Mesurer.
vises-summary-story-story = « { $story } »
vises-summary-story-why = Nous avons choisi ce récit pour cette raison : « { $why } »
vises-summary-story-collected = Un récit a été récolté. Il n’est pas montré ici.

vises-summary-other-side = Ce que nous avons vu aussi
    .missing = Ce qui va moins bien n’est pas encore noté. Cela se note aux étapes Analyser et Valoriser.
vises-summary-other-side-other-side = Voici ce qui marche moins bien, ou ce que nous n’avions pas voulu : « { $other-side } »
vises-summary-other-side-surprise = Voici ce qui nous a surpris, ou ce que d’autres voient autrement : « { $surprise } »

vises-summary-limits = Ce que nous n’affirmons pas
    .missing = Les limites ne sont pas encore notées. Elles se disent à l’étape Valoriser.
vises-summary-limits-limits = Nos résultats sont à lire avec prudence. Voici pourquoi : { $limits }.
vises-summary-limits-words = Nous le disons avec nos propres mots : « { $words } »

vises-summary-plan = Plan de récolte
    .missing = Le plan de récolte n’est pas encore fait. Il se prépare à l’étape Mesurer.
vises-summary-plan-methods = Voici comment nous cherchons la réponse : { $methods }.
vises-summary-plan-keep = Nous confions les données à « { $keeper } ». Voici où elles sont gardées : { $where }. Prochaine mesure prévue : { $next }.
vises-summary-plan-sources = Voici ce que nous gardions déjà au départ : { $sources }.

vises-summary-commitments = Engagements
    .missing = Il n’y a pas encore d’engagement. Il en faut un au moins, à l’étape Valoriser.

vises-summary-showing = Où et quand montrer nos résultats
    .missing = La forme et la date ne sont pas encore choisies. Elles se choisissent à l’étape Valoriser.
vises-summary-showing-forms = Voici comment nous voulons montrer nos résultats : { $forms }. Première date prévue : { $date }.
vises-summary-showing-goal = Nous pensons aller dans le sens de l’objectif mondial « { $goal } », grâce à ce changement : « { $change } »

vises-summary-looking-back = Regard en arrière
    .missing = Le regard en arrière n’est pas encore fait. Il vient à la fin de l’étape Valoriser.
vises-summary-looking-back-sought = Au départ, nous attendions ceci de la démarche : { $sought }.
vises-summary-looking-back-found = À l’arrivée, voici ce que la démarche nous a apporté : { $found }.
vises-summary-looking-back-useful = Pour nous, voici l’utilité de cette démarche (5 = très utile) : { $useful }.
vises-summary-looking-back-next = Date prévue pour refaire le point : { $next }.

vises-summary-method = Méthode
    .missing = La méthode n’est pas encore décrite. Elle apparaît quand la démarche avance.
vises-summary-method-vises = Ce travail s’inspire des étapes de VISES, telles qu’elles sont décrites publiquement. Il est indépendant des partenaires de VISES.
vises-summary-method-asked = { $count ->
        [0] Aucun échange n’a été noté.
        [one] Un échange a été noté. { $sum ->
            [0] Le nombre de personnes n’a pas été noté.
            [one] Une personne a été entendue.
           *[other] { $sum } personnes ont été entendues.
        }
       *[other] { $count } échanges ont été notés. { $sum ->
            [0] Le nombre de personnes n’a pas été noté.
            [one] Une personne a été entendue.
           *[other] En tout, { $sum } personnes ont été entendues.
        }
    }

# Ce qui manque ou ne va pas ensemble ; dit dans la carte d’impact vivante.
vises-gap-no-practice = Votre mission est notée, mais pas encore ce qui distingue votre façon de travailler.
vises-gap-no-need = Votre mission est notée, mais pas encore le besoin auquel elle répond.
vises-gap-for-nobody = L’activité « { $about } » est notée, mais pas encore à qui elle s’adresse.
vises-gap-no-change = Vous avez choisi « { $about } », mais ce qui change pour ce groupe n’est pas encore noté.
vises-gap-no-field = Le changement « { $about } » n’est encore lié à aucun plan.
vises-gap-no-path = Le chemin principal n’a pas encore de premier résultat.
vises-gap-no-cause = Pour le changement principal, ce qui fait la différence n’est pas encore noté.
vises-gap-question-alone = Les personnes d’accord avec votre question ne sont pas encore notées.
vises-gap-not-asked = Vous n’interrogez pas le groupe dont parle votre question. La raison n’est pas encore notée.
vises-gap-no-sign = Le chiffre « { $about } » n’est encore lié à aucun changement.
vises-gap-no-figure = Pour « { $about } », le dernier chiffre n’est pas encore noté.
vises-gap-no-people = Pour « { $about } », le nombre total de personnes n’est pas encore noté.
vises-gap-no-day = Pour « { $about } », la date du chiffre n’est pas encore notée.
vises-gap-above = Pour « { $about } », le chiffre est plus grand que le nombre total de personnes.
vises-gap-above-earlier = Pour « { $about } », le chiffre précédent est plus grand que le nombre total de personnes à cette date.
vises-gap-no-target-day = Pour « { $about } », il y a un chiffre visé, mais pas encore de date.
vises-gap-no-leave = Pouvez-vous montrer la citation de « { $about } » ? Tant que ce n’est pas noté, elle n’est pas montrée.
vises-gap-no-story-leave = Pouvez-vous montrer le récit ? Tant que ce n’est pas noté, il n’est pas montré.
vises-gap-no-limits = Votre réponse est notée, mais pas encore ses limites.
vises-gap-strong = Votre réponse contient des mots forts, comme « montre » ou « prouve ». Il n’y a pas encore de chiffres à deux dates. Des mots plus prudents seraient plus justes.
vises-gap-reader-nothing = Il n’y a pas encore de message pour ce public : { $about }.
vises-gap-nobody-does = Pour l’engagement « { $about } », la personne qui s’en charge n’est pas encore notée.
vises-gap-no-date = Pour l’engagement « { $about } », il n’y a pas encore d’échéance.

## Entre deux rencontres : une phrase qui dit pourquoi. La suite et sa durée s’y ajoutent.

vises-nudge-colleagues = Votre point de départ est prêt. À deux, on voit plus : tapez « inviter » pour un lien à envoyer à un ou une collègue.
vises-nudge-no-coach = Personne ne vous accompagne encore. Votre fédération peut peut-être vous aider : voulez-vous lui poser la question cette semaine ?
vises-nudge-who-walks-in = Votre portrait avance, avec { $done ->
        [one] une question faite
       *[other] { $done } questions faites
    } sur { $all }. Regardez aujourd’hui qui passe la porte : ce sont vos parties prenantes.
vises-nudge-photo = Votre portrait n’a pas encore d’image. Prenez une photo de votre façon de travailler, sans visage si la personne n’est pas d’accord. Tapez « réponses » pour l’ajouter.
vises-nudge-outsider = Votre portrait est prêt : tapez « résumé » pour le voir. Montrez-le à quelqu’un d’extérieur : que manque-t-il ?
vises-nudge-ask-one = Vous connaissez votre travail de l’intérieur. Cette semaine, demandez à une personne : qu’est-ce qui a changé pour vous grâce à nous ?
vises-nudge-five-fields = Votre question sur les cinq plans attend encore { $people ->
        [one] une réponse
       *[other] { $people } réponses
    } de l’équipe. Une minute suffit : voulez-vous le rappeler ?
vises-nudge-drafts = Bientôt, vous choisissez votre question. Des pistes tirées de vos réponses vous attendent, à prendre ou à changer.
vises-nudge-card = Vous récoltez en ce moment. Une carte cette semaine : qu’avez-vous entendu ? Quelques mots suffisent.
vises-nudge-half-way = { $talks ->
        [one] Un entretien est noté
       *[other] { $talks } entretiens sont notés
    }. Vous vouliez entendre { $groups ->
        [one] un groupe
       *[other] { $groups } groupes
    }. Qui n’avez-vous pas encore entendu ?
vises-nudge-read-back = Votre récit est noté. Lisez-le à la personne dont il parle : est-ce juste, et est-elle d’accord ?
vises-nudge-one-screen = Vos résultats sont là et tiennent sur un écran. Prévoyez 20 minutes pour les lire en équipe.
vises-nudge-show = Le { $day }, vous montrez ce que vous avez trouvé. Tapez « /résumé une page » pour une page à distribuer.
vises-nudge-commitment = Convenu pour le { $day } : « { $what } » ({ $who }). Est-ce fait, en cours, ou cela a-t-il changé ?
vises-nudge-next-round = Vous avez terminé le { $day }. C’est le moment de regarder à nouveau : la même question, ou une autre ? Tapez « nouveau tour » pour commencer.
