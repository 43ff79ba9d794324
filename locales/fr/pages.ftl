### La page dans un navigateur, pour les coachs et les administrateurs ; et ce qu’en dit la discussion.

## Dans la discussion, à propos de /page.

word-page-close = fermer, quitter
page-link = Ce lien ouvre votre page dans un navigateur : { $link }
    Il sert une seule fois, dans les 10 minutes. Sur la page, appuyez sur « Entrer ». Vous restez connecté ou connectée 12 heures au plus. « /page fermer » vous déconnecte partout.
page-closed = Vous êtes déconnecté ou déconnectée de la page, partout. Les liens qui n’ont pas servi n’ouvrent plus rien.
page-not-yours = La page dans un navigateur est pour les coachs et les administrateurs d’un programme.
page-none = Il n’y a pas de page dans un navigateur ici. La personne qui gère cet assistant peut l’activer.

## Autour de chaque page.

page-name = Fil rouge
page-skip = Aller au contenu
page-nav = Pages
page-leave = Se déconnecter
page-as-of = Voici la situation le { $date } à { $time }.
page-again = Rechargez la page pour voir ce qui a changé depuis.
page-colon = { "\u00A0" }:
page-only-shows = Cette page ne fait que montrer : pour agir, passez par la discussion.

## Entrer.

page-enter-heading = Entrer
page-enter-about = Vous avez demandé cette page dans la discussion. Votre lien sert une seule fois : appuyez sur le bouton pour l’utiliser.
page-enter-button = Entrer
page-enter-own = Faites-le sur un appareil à vous. La connexion dure jusqu’à ce que vous fermiez le navigateur ou vous déconnectiez, et 12 heures au plus.
page-old-heading = Ce lien n’ouvre rien
page-old-about = Il a déjà servi, il a plus de 10 minutes ou il n’est pas complet. Tapez « /page » dans la discussion pour en recevoir un autre.
page-outside-heading = Vous n’êtes pas sur votre page
page-outside-about = Tapez « /page » dans votre discussion avec Fil rouge. Vous recevrez un lien qui mène ici.
page-outside-again = Vous venez d’entrer, dans ce navigateur ? Rechargez alors cette page.
page-often-heading = Réessayez dans une minute
page-often-about = Il y a eu trop d’essais à l’instant. Votre lien reste valable aussi longtemps qu’avant.
page-nothing-heading = Il n’y a rien pour vous ici
page-nothing-about = L’adresse n’est pas complète, ou ce qui se trouvait ici n’est pas pour vous, ou ne l’est plus.
page-broken-heading = Cela n’a pas marché
page-broken-about = C’est de notre faute. Réessayez un peu plus tard ; dans la discussion, tout continue.

## Coach : toutes les entreprises.

page-enterprises = Vos entreprises
page-enterprises-about = Vous voyez ici où en est chaque entreprise, pas ce qu’elle a dit. Ce qu’une entreprise partage avec vous se trouve sur sa propre page.
page-enterprises-none = Vous n’accompagnez aucune entreprise en ce moment.
page-needs = Qui a besoin de vous
page-needs-none = Personne n’a besoin de vous en ce moment.
page-all = Toutes les entreprises
page-all-in = { $programme }, par numéro
page-column-enterprise = Entreprise
page-column-stands = Où elle en est
page-column-last = Dernière réponse
page-column-meeting = Prochain rendez-vous
page-no-meeting = aucun
page-last-none = aucune encore
page-last-quiet = { $days ->
    [one] il y a 1 jour ouvrable
   *[other] il y a { $days } jours ouvrables
    }

## Coach : une entreprise.

page-of-programme = { $number } dans { $programme }
page-stands = Où elle en est
page-fact-now = Maintenant
page-fact-part = Partie
page-fact-left = Laissé ouvert
page-left = { $skipped ->
    [0] rien de passé
    [one] 1 question passée
   *[other] { $skipped } questions passées
    }, { $open ->
    [0] rien à chercher
    [one] 1 à chercher ou à demander
   *[other] { $open } à chercher ou à demander
    }
page-meeting = Prochain rendez-vous
page-meeting-none = Aucun rendez-vous n’est prévu.
page-brief-to = Préparer le rendez-vous
page-agreed = Convenu
page-agreed-by = { $who ->
    [coach] par vous
   *[other] par l’entreprise
    }, pour le { $date }
page-letters = Ce que l’on vous a écrit
page-letters-about = Seulement ce qui attend votre réponse. Vous répondez dans la discussion, par exemple avec « /reply { $letter } ».
page-letters-none = Rien n’attend de réponse.
page-letter-head = Message { $letter }, { $date }, de { $who }
page-letter-title = À propos de : { $title }
page-shared = Ce que l’entreprise partage avec vous
page-shared-about = Voici ce qui est confirmé et partagé avec vous. L’entreprise voit la même chose dans sa discussion (« /vu »), et voit que vous l’avez lu.
page-shared-off = L’entreprise ne partage pas de réponses avec vous. Elle seule peut changer cela, dans sa discussion (« /partager »).
page-shared-empty = L’entreprise partage avec vous, mais aucune réponse n’est encore confirmée, ou tout est gardé.
page-not-begun = Personne n’a encore commencé ici.
page-back = Toutes vos entreprises

## Coach : avant un rendez-vous.

page-brief-none = Il n’y a rien pour préparer : l’entreprise ne partage pas de réponses avec vous, ou n’en a pas encore confirmé.
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
page-column-stalled = À l’arrêt
page-column-question = Question
page-column-said = Ce qu’elles ont dit
page-column-day = À la date du
page-column-people = Personnes
page-column-time = Durée
page-column-skipped = Passée
page-column-corrected = Corrigée
page-column-stopped = Arrêt ici
page-steps = { $first } à { $last }
page-untold = non communiqué
page-untimed = inconnue
page-progress-few = Il y a moins de cinq entreprises. La page ne dit donc pas où elles en sont.
page-progress-count = { $count } entreprises.
page-progress-stalled = { $count ->
    [0] Aucune n’est sans réponse depuis dix jours ouvrables.
    [one] Une entreprise est sans réponse depuis dix jours ouvrables.
   *[other] { $count } entreprises sont sans réponse depuis dix jours ouvrables.
    }
page-progress-untold = Le nombre d’entreprises à l’arrêt n’est pas communiqué : il parlerait de moins de cinq d’entre elles.
page-progress-caption = Entreprises à chaque étape.
page-progress-caption-stalled = À l’arrêt veut dire : sans réponse depuis dix jours ouvrables.
page-progress-merged = Les étapes de moins de cinq entreprises sont réunies. Il n’y a ici ni réponses ni noms.
page-figures-about = Ce que cinq entreprises ou plus ont confirmé et partagé, tel que communiqué la dernière fois. Dans la discussion, « /avancement chiffres » refait les chiffres. Un chiffre ne change que si cinq entreprises ou plus disent autre chose.
page-figures-none = Il n’y a pas encore de chiffres. « /avancement chiffres », dans la discussion, les établit. Rien n’est dit de moins de cinq entreprises qui ont confirmé et partagé une réponse.
page-figures-caption = Dans l’ordre du parcours, sans totaux et sans noms
page-figures-untold = { $count ->
    [one] Une question n’a pas de chiffre : moins de cinq réponses, ou trop peu de changements.
   *[other] { $count } questions n’ont pas de chiffre : moins de cinq réponses, ou trop peu de changements.
    }
page-files = Ces chiffres en fichiers
page-files-about = Les mêmes chiffres, avec un guide des codes qui dit ce qu’est chacun d’eux.
page-questions-about = Les questions que dix personnes ou plus ont vues, et rien de ce que l’on a répondu. « À revoir » apparaît quand une question va plus de deux fois moins bien que d’habitude.
page-questions-none = Aucune question n’a encore été vue par dix personnes. Rien n’est dit avant cela.
page-questions-caption = Dans l’ordre du parcours. La durée est celle du milieu, entre toutes les personnes.
page-look = à revoir
