### La page dans un navigateur, pour les coachs et pour qui gère un programme ; et ce qu’en dit la conversation.

## Dans la conversation, à propos de /page.

word-page-close = fermer, quitter
page-link = Ce lien ouvre votre page dans un navigateur : { $link }
    Il sert une seule fois, dans les 10 minutes. Sur la page, appuyez sur « Entrer ». La connexion dure 12 heures au plus. « /page fermer » vous déconnecte partout.
page-closed = Votre page est fermée, sur tous vos appareils. Les liens qui n’ont pas servi n’ouvrent plus rien.
page-not-yours = La page dans un navigateur est pour les coachs et pour les personnes qui gèrent un programme.
page-none = Il n’y a pas de page dans un navigateur ici. La personne qui gère cet assistant peut l’activer.

## Autour de chaque page.

page-name = Fil rouge
page-skip = Aller au contenu
page-nav = Pages
page-leave = Se déconnecter
page-as-of = Voici la situation le { $date } à { $time }.
page-again = Rechargez la page pour voir ce qui a changé depuis.
page-colon = { "\u00A0" }:
page-only-shows = Cette page ne fait que montrer : pour agir, passez par la conversation.

## Entrer.

page-enter-heading = Entrer
page-enter-about = Vous avez demandé cette page dans la conversation. Votre lien sert une seule fois : appuyez sur le bouton pour l’utiliser.
page-enter-button = Entrer
page-enter-own = Faites-le sur un appareil à vous. La connexion dure jusqu’à ce que vous fermiez le navigateur ou vous déconnectiez, et 12 heures au plus.
page-old-heading = Ce lien n’ouvre rien
page-old-about = Il a déjà servi, il a plus de 10 minutes ou il n’est pas complet. Tapez « /page » dans la conversation pour en recevoir un autre.
page-outside-heading = Vous n’êtes pas sur votre page
page-outside-about = Tapez « /page » dans votre conversation avec Fil rouge. Vous recevrez un lien qui mène ici.
page-outside-again = Vous venez d’entrer, dans ce navigateur ? Rechargez alors cette page.
page-often-heading = Réessayez dans une minute
page-often-about = Il y a eu trop d’essais à l’instant. Votre lien reste valable aussi longtemps qu’avant.
page-nothing-heading = Il n’y a rien pour vous ici
page-nothing-about = L’adresse n’est pas complète, ou ce qui se trouvait ici n’est pas pour vous, ou ne l’est plus.
page-broken-heading = Cela n’a pas marché
page-broken-about = C’est de notre faute. Réessayez un peu plus tard ; dans la conversation, tout continue.

## Coach : toutes les entreprises.

page-enterprises = Vos entreprises
page-enterprises-about = Vous voyez ici où en est chaque entreprise, pas ce qu’elle a dit. Ce qu’une entreprise partage avec vous se trouve sur sa propre page.
page-enterprises-none = Vous n’accompagnez aucune entreprise pour le moment.
page-needs = Qui a besoin de vous
page-needs-none = Personne n’a besoin de vous pour le moment.
page-all = Toutes les entreprises
page-all-in = { $programme }, par numéro
page-column-enterprise = Entreprise
page-column-stands = Où elle en est
page-column-last = Dernière réponse
page-column-meeting = Prochaine rencontre
page-no-meeting = aucune
page-last-none = aucune encore
page-last-quiet = { $days ->
    [one] il y a 1 jour ouvrable
   *[other] il y a { $days } jours ouvrables
    }

## Coach : une entreprise.

page-of-programme = { $number } dans { $programme }
page-stands = Où elle en est
page-fact-now = Maintenant
page-fact-part = Moment
page-fact-left = Laissé ouvert
page-left = { $skipped ->
    [0] aucune question passée
    [one] 1 question passée
   *[other] { $skipped } questions passées
    }, { $open ->
    [0] rien à chercher
    [one] 1 à chercher ou à demander
   *[other] { $open } à chercher ou à demander
    }
page-meeting = Prochaine rencontre
page-meeting-none = Aucune rencontre n’est prévue.
page-brief-to = Préparer la rencontre
page-agreed = Convenu
page-agreed-by = { $who ->
    [coach] par vous
   *[other] par l’entreprise
    }, pour le { $date }
page-letters = Ce que l’on vous a écrit
page-letters-about = Seulement ce qui attend votre réponse. Vous répondez dans la conversation, par exemple avec « /répondre { $letter } ».
page-letters-none = Rien n’attend de réponse.
page-letter-head = Message { $letter }, { $date }, envoyé par { $who }
page-letter-title = À propos de : { $title }
page-shared = Ce que l’entreprise partage avec vous
page-shared-about = Voici ce qui est confirmé et partagé avec vous. L’entreprise voit la même chose dans sa conversation (« /vu »), et voit que vous l’avez lu.
page-shared-off = L’entreprise ne partage pas de réponses avec vous. Ce choix lui appartient, dans sa conversation (« /partager »).
page-shared-empty = L’entreprise partage avec vous, mais rien n’est encore visible : rien n’est confirmé, ou elle garde tout pour elle.
page-not-begun = Personne n’a encore commencé ici.
page-back = Toutes vos entreprises

## Coach : avant une rencontre.

page-brief-none = Il n’y a encore rien à préparer. L’entreprise ne partage pas de réponses avec vous, ou n’en a pas encore confirmé.
page-brief-back = Retour à { $enterprise }
page-sources = { $count ->
    [one] (réponse { $numbers })
   *[other] (réponses { $numbers })
    }

## Administration.

page-parts = À propos de ce programme
page-progress = Où en sont les entreprises
page-figures = Chiffres
page-questions = Questions
page-column-step = Étape
page-column-count = Entreprises
page-column-stalled = Sans nouvelles
page-column-question = Question
page-column-said = Ce qu’elles ont dit
page-column-day = À la date du
page-column-people = Personnes
page-column-time = Durée
page-column-skipped = Passée
page-column-corrected = Corrigée
page-column-stopped = Arrêt ici
page-steps = { $first } à { $last }
page-untold = non montré
page-untimed = inconnue
page-progress-few = Il y a moins de cinq entreprises. La page ne dit donc pas où elles en sont.
page-progress-count = { $count } entreprises.
page-progress-stalled = { $count ->
    [0] Aucune n’est sans réponse depuis dix jours ouvrables.
    [one] Une entreprise est sans réponse depuis dix jours ouvrables.
   *[other] { $count } entreprises sont sans réponse depuis dix jours ouvrables.
    }
page-progress-untold = Le nombre d’entreprises sans nouvelles n’est pas montré : il s’agirait de moins de cinq.
page-progress-caption = Entreprises à chaque étape.
page-progress-caption-stalled = Sans nouvelles veut dire : sans réponse depuis dix jours ouvrables.
page-progress-merged = Les étapes de moins de cinq entreprises sont réunies. Vous ne voyez ni réponses ni noms.
page-figures-about = Ce qu’au moins cinq entreprises ont confirmé et partagé. Dans la conversation, « /avancement chiffres » refait les chiffres. Un chiffre ne change que si au moins cinq entreprises disent autre chose.
page-figures-none = Il n’y a pas encore de chiffres. Faites-les dans la conversation avec « /avancement chiffres ». Il faut qu’au moins cinq entreprises aient confirmé et partagé une réponse.
page-figures-caption = Dans l’ordre de la démarche, sans totaux et sans noms
page-figures-untold = { $count ->
    [one] Une question n’a pas de chiffre : moins de cinq réponses, ou trop peu de changements.
   *[other] { $count } questions n’ont pas de chiffre : moins de cinq réponses, ou trop peu de changements.
    }
page-files = Ces chiffres en fichiers
page-files-about = Les mêmes chiffres, avec une notice qui explique chacun d’eux.
page-questions-about = Les questions vues par au moins dix personnes, et rien de ce que l’on a répondu. « À revoir » signale une question qui demande plus du double de l’effort habituel.
page-questions-none = Aucune question n’a encore été vue par dix personnes. Rien n’est dit avant.
page-questions-caption = Dans l’ordre de la démarche. La durée est celle du milieu, entre toutes les personnes.
page-look = à revoir
