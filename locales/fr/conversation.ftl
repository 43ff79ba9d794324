### Ce que l’assistant dit, quelle que soit la démarche : accueil, petites questions, listes, ce qui ne va pas ici.

# L’étiquette selon laquelle s’écrivent les nombres et les dates.
locale = fr-BE
language-name = Français

## Accueil

language-missing = Cette démarche n’existe pas encore dans cette langue : { $language }. Nous continuons comme avant.
language-set = Nous continuons en français. Ce que vous avez déjà écrit reste comme vous l’avez écrit.
welcome-back = Bonjour, vous revoilà. Nous en étions à l’étape « { $phase } », à la question { $question } sur { $questions }. Il reste environ { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
    } pour ce moment.
welcome-back-calm = Bonjour, vous revoilà. Tout ce que vous avez écrit est encore là.
where = Nous en sommes à l’étape « { $phase } », à la question { $question } sur { $questions }. Il reste environ { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
    } pour ce moment.
see-you = Bien sûr. Tout est gardé. Tapez « continuer » quand vous voulez, et nous reprenons ici.
paused = Nous faisons une pause. Tapez « continuer », et nous reprenons là où vous en étiez.
roadmaps-heading = Voici les démarches possibles :
roadmaps-footing = Tapez « démarches » et un numéro, par exemple : démarches 2

## Moments

sitting-begins = { $phase } · moment { $part } sur { $parts } : { $title }. { $questions ->
    [one] Une question
   *[other] { $questions } questions
    }, environ { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
    }. Pour y répondre au mieux : { $who }.
resting = Le moment suivant, { $part } sur { $parts } : { $title }. { $questions ->
    [one] Une question
   *[other] { $questions } questions
    }, environ { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
    }, pour { $who }. Voulez-vous continuer maintenant, ou plus tard ? Tout est gardé.
waiting-until = C’est noté. Vous pensez avoir terminé à cette date : { $date }. Tapez « continuer » dès que vous avez quelque chose à noter.
collected = La date que vous aviez notée est arrivée. Tapez « continuer » pour noter ce que vous avez trouvé.
finished = C’était la dernière question de « { $roadmap } ». Merci. Voici votre résumé. Vous pouvez encore changer vos réponses, puis redemander le résumé.
finished-still = Vous avez parcouru toutes les questions. Tapez « résumé » pour votre résumé, ou « réponses » pour voir et changer vos réponses.
# Où l’on en est : en petit, avec la question.
progress = { $phase } · moment { $part } sur { $parts } · question { $question } sur { $questions }

## Boutons, et mots que l’on peut taper

yes = Oui
no = Non
change = Changer
skip = Passer
continue = Continuer
later = Plus tard
confirm = Confirmer
summary = Résumé
more = En savoir plus

## Réponses

present = Votre réponse actuelle : { $answer }
offered = Dans une réflexion précédente, vous avez écrit : « { $answer } » Tapez « garder » pour reprendre ce texte, ou écrivez autre chose.
optional = Vous pouvez passer cette question.
example = Exemple : { $text }
example-none = Il n’y a pas d’exemple pour cette question. Tapez « aide » pour voir ce que vous pouvez faire.
for-a-colleague = Copiez ceci et envoyez-le à un ou une collègue. La question reste dans la liste des points ouverts.
noted-skip = Nous passons cette question. Elle reste dans la liste des points ouverts.
noted-unknown = Pas de problème. La question reste dans la liste des points ouverts.
no-more = Rien à ajouter
# Ce qui se lit dans les listes quand il n’y a pas de réponse.
status-open = pas encore de réponse
status-skipped = question passée
status-unknown = on ne sait pas encore
status-colleague = question posée à un ou une collègue
status-look-again = à relire, s’il vous plaît
status-estimate = estimation
estimate = environ { $number }
# Une période, les deux jours compris.
span = du { $first } au { $last }
# Ce qui se lit quand aucun choix n’est coché.
nothing = rien

answers-none = Il n’y a pas encore de réponse.
answers-heading = Vos réponses, page { $page } sur { $pages } · { $steps }
answers-more = Tapez « réponses { $next } » pour la page suivante, ou « changer » et un numéro, par exemple : changer 3
answers-footing = Pour changer une réponse, tapez « changer » et son numéro, par exemple : changer 3
entry = { $title } : { $answer }
entry-about = { $about } · { $title } : { $answer }
review-heading = Vos réponses pour « { $title } » :
review-footing = Est-ce correct ? Tapez « confirmer », ou « changer » et un numéro, par exemple : changer 3
review-needed = Encore ouvert à l’étape « { $phase } » : { $needed }. Vous pouvez y répondre maintenant ou plus tard. Le reste est-il correct ? Tapez « confirmer », ou « changer » et un numéro.
no-such-answer = Il n’y a pas de réponse avec le numéro { $number }. Tapez « réponses » pour voir les numéros.
nothing-before = C’est la première question, il n’y a rien avant.
save-this = Avant : { $old }
    Maintenant : { $new }
    Voulez-vous enregistrer ce changement ?
saved = C’est enregistré. { $title } : { $answer }
not-saved = Rien n’a changé. Votre réponse d’avant reste.
look-again = Ces réponses s’appuient sur ce que vous avez changé. Relisez-les, s’il vous plaît :
removed = C’est retiré : « { $what } » Ce texte reste gardé, mais il ne compte plus.
remove-this = Retirer « { $what } » ? Ce texte reste gardé, mais il ne comptera plus.
kept-as-is = Cela reste comme avant.
file-kept = Fichier gardé : { $name }
aside-none = Je n’ai rien mis de côté.
aside-words = { $count ->
    [one] J’ai gardé ce texte, mais ce n’est pas une réponse :
   *[other] J’ai gardé ces { $count } textes, mais ce ne sont pas des réponses :
    }
aside-last = J’ai gardé { $all } textes, mais ce ne sont pas des réponses. Voici les { $count } derniers :
aside-word = « { $words } »
as-it-is = { $text }

## Quand ce n’est pas clair

unclear-what = Quel mot ou quel passage n’est pas clair ? Écrivez-le en quelques mots. Les personnes qui ont écrit la question vous liront.
unclear-noted = Merci. C’est noté pour les personnes qui ont écrit la question. Cela ne fait pas partie de vos réponses.
not-now = Ce n’est pas possible à cet endroit. Tapez « aide » pour voir ce que vous pouvez faire.
aside-full = Il y a ici trop de textes qui ne sont pas des réponses : je n’en garde plus. Ce que vous venez d’écrire n’est pas gardé. Tapez « aide » pour voir ce que vous pouvez faire.
misread-long = Ce texte compte plus de { $limit } caractères. Je n’ai gardé que le début. Envoyez la suite en plus petits morceaux.
misread-again = Vous pouvez aussi taper « passer » et y revenir plus tard, ou « exemple » pour voir un exemple.
doubt-number = Il me faut un nombre, par exemple 12. Vous avez écrit « { $words } » : dois-je noter { $offer } ?
doubt-date = Vous avez écrit « { $words } ». Voulez-vous dire : { $offer } ?
doubt-to-come = Vous avez écrit « { $words } ». Cette date est encore à venir : { $offer }. Dois-je la noter ?
doubt-choice = Vous avez écrit « { $words } » : voulez-vous dire « { $offer } » ?
doubt-text = Vous avez écrit « { $words } ». Dois-je noter cela comme réponse ?
doubt-asked = Vous avez écrit « { $words } ». Je suis un logiciel : je ne peux pas répondre aux questions. Dois-je noter cela comme réponse ?
doubt-either = « { $words } » peut vouloir dire deux choses. Tapez 1 pour { $first }, ou 2 pour { $second }.
misread-choice = Je ne trouve pas « { $words } » parmi les choix. Tapez le numéro de votre choix, par exemple 1. J’ai gardé vos mots.
misread-one = Ici, il faut un seul choix. Vous avez écrit « { $words } », et je l’ai gardé. Tapez un seul numéro, par exemple 1.
misread-number = Il me faut un nombre, par exemple 12. J’ai gardé ce que vous avez écrit : « { $words } »
misread-scale = Il me faut un chiffre de 1 à 5, par exemple 3. J’ai gardé ce que vous avez écrit : « { $words } »
misread-grid = Il me faut { $count } chiffres de 1 à 5, dans cet ordre : { $rows }. Par exemple : { $example }. Mettez - là où vous ne savez pas. J’ai gardé ce que vous avez écrit.
misread-shares = Il me faut { $count } pourcentages, dans cet ordre : { $rows }. Par exemple : { $example }. J’ai gardé ce que vous avez écrit.
misread-date = Il me faut un jour ou un mois, par exemple 15/03/2026 ou mars 2026. J’ai gardé ce que vous avez écrit : « { $words } »
misread-no-such-day = La date « { $words } » n’existe pas. Essayez-en une autre, par exemple 28/02/2026.
misread-year-only = Il me faut aussi le mois, par exemple mars 2026. Vous avez écrit : « { $words } »
misread-past = « { $words } », c’est déjà passé. Tapez un jour à venir, par exemple 15/03/2030. Si tout est prêt, tapez « continuer ».
misread-period = Il me faut une période, par exemple 2025, ou du 1/1/2025 au 30/6/2025. J’ai gardé ce que vous avez écrit : « { $words } »
misread-yes-no = Tapez oui ou non, s’il vous plaît. J’ai gardé ce que vous avez écrit : « { $words } »
misread-nothing = Je n’ai pas reçu de mots. Tapez votre réponse, ou « aide » pour voir ce que vous pouvez faire.
misread-asked = Je suis un logiciel : je ne peux pas répondre aux questions. Tapez « exemple » pour voir une réponse, ou « confidentialité » pour lire ce que deviennent vos mots. Si ma question n’est pas claire, tapez « pas clair ». J’ai gardé vos mots.
misread-file = Cette question demande des mots, pas un fichier. Votre fichier n’a pas été gardé. Tapez votre réponse, ou « exemple » pour voir un exemple.
misread-calm = Pour le moment, il n’y a pas de question ouverte. J’ai gardé vos mots : « { $words } »
misread-review = Si la liste est correcte, tapez « confirmer ». Sinon, tapez « changer » et un numéro, par exemple : changer 3. J’ai gardé vos mots : « { $words } »
review-wrong = Qu’est-ce qui n’est pas correct ? Tapez « changer » et le numéro qui est devant, par exemple : changer 3
misfit-choice = Je ne trouve pas cette réponse parmi les choix. Tapez le numéro de votre choix, par exemple 1.
misfit-scale = Il me faut un chiffre de 1 à 5, par exemple 3.
misfit-grid = Il me faut des chiffres de 1 à 5 pour : { $rows }.
misfit-none-chosen = Faites au moins un choix, par exemple en tapant 1. Ou tapez « passer ».
misfit-most = Vous avez fait { $count } choix. Gardez-en { $most } au plus. Par exemple : 1, 2
misfit-alone = « { $choice } » ne va pas avec un autre choix. Tapez l’un ou l’autre.
misfit-number-size = Ce nombre est trop grand pour cette question. Tapez-le encore une fois, par exemple 1200.
misfit-number-negative = Il me faut un nombre à partir de zéro. Vous avez écrit { $n }. Par exemple 12, ou 0 s’il n’y en a pas.
misfit-number-whole = Il me faut ici un nombre entier. Vous avez écrit { $n }. Par exemple 12.
misfit-shares = Il me faut un pourcentage pour chaque ligne : { $rows }. Mettez 0 là où il n’y a rien.
misfit-shares-sum = Ensemble, cela fait { $sum } %, et il faut arriver à 100 %. Recomptez, s’il vous plaît.
misfit-no-words = Il me faut quelques mots ici. Tapez « exemple » pour voir ce que d’autres pourraient dire.
misfit-too-long = Votre texte compte { $length } caractères. Ici, une réponse en compte { $limit } au plus. J’ai tout gardé. Envoyez l’essentiel dans un texte plus court, s’il vous plaît.
misfit-date = Il me faut un jour ou un mois, par exemple 15/03/2026 ou mars 2026.
misfit-period = Le début de la période doit venir avant la fin. Par exemple : du 1/1/2025 au 31/12/2025
trouble = Quelque chose n’a pas marché de mon côté. Vos mots sont gardés. Envoyez-les encore une fois, s’il vous plaît.

## Aide

help = Vous pouvez taper le numéro d’un choix, ou ses mots. Ce qui suit marche toujours :
    • exemple — montre un exemple
    • passer · je ne sais pas — laisse la question ouverte
    • collègue — un texte à envoyer à un ou une collègue
    • retour · réponses · changer 3 · retirer 3 — voir et corriger
    • pause · continuer — s’arrêter et revenir
    • résumé · sources — voir le résumé, sans ou avec les réponses d’où il vient
    • pas clair — signaler une question qui n’est pas claire
    • de côté — les textes gardés qui ne sont pas des réponses
    • inviter · qui fait quoi · partir — y travailler ensemble
    • démarches — commencer ou continuer une autre démarche
    • réflexion — répondre en équipe, chaque personne de son côté, puis regarder ensemble
    • français · nederlands · english — changer de langue
    • confidentialité · mes données · choix · stop · oublier — vos réponses et vos droits
    En cas de doute, mettez / devant le mot, par exemple /passer.

# La carte des impacts, qui se complète en route : ce qui manque ou ne va pas ensemble.
estimates-heading = { $count ->
    [one] Un chiffre est une estimation.
   *[other] { $count } chiffres sont des estimations.
    } Vous en savez plus ? Tapez « changer » et le numéro, par exemple : changer 3
gaps-none = Jusqu’ici, je ne vois rien qui manque, ni rien qui se contredit.
gaps-heading = Vous pouvez encore renforcer votre carte des impacts à { $count ->
    [one] un endroit
   *[other] { $count } endroits
    } :
gaps-footing = Tapez un numéro pour compléter ce point, ou « continuer » pour avancer.
gaps-waiting = Vous pouvez encore renforcer votre carte des impacts à { $count ->
    [one] un endroit
   *[other] { $count } endroits
    }. Tapez « carte » pour voir où.
gap-estimate = { $title } : c’est une estimation du { $day }. En savez-vous plus aujourd’hui ?
gap-estimate-about = { $about } · { $title } : c’est une estimation du { $day }. En savez-vous plus aujourd’hui ?

# Le résumé sous forme de fichier, et son approbation.
summary-so-far = Vous pouvez voir à tout moment où en est votre résumé : tapez « résumé ».
summary-draft = Ceci est une version provisoire : l’équipe ne l’a pas encore approuvée.
summary-approve = Tout est-il correct ? Tapez « approuver » : ce ne sera plus une version provisoire. Si quelque chose n’est pas correct, tapez « réponses » pour voir et changer vos réponses. { summary-forms }
summary-approved = Merci. Votre résumé est approuvé tel quel. Si vous changez une réponse plus tard, je vous poserai de nouveau la question.
summary-approve-later = Des questions doivent encore venir, ou des réponses attendent d’être confirmées. Vous pourrez approuver le résumé après cela.
summary-empty = Il n’y a encore rien à montrer pour :
summary-forms = Votre résumé existe aussi en une page, en page web, en document à modifier et en données. Tapez par exemple « /résumé une page »{ $readers ->
        [some] , ou « /résumé » et l’un de vos publics
       *[none] { "" }
    }. Ajoutez « nl » ou « en » pour une autre langue.
approve = Approuver
map = Compléter la carte
form-one-page = Une page
form-full = Rapport complet
form-card = Image
form-page = Page web
form-document = Document à modifier
form-data = Données
form-table = Tableau
file-caption = Empreinte de ce fichier : { $code }
file-not-made = Le fichier n’a pas pu être créé. Toutes vos réponses sont gardées. Tapez « résumé » pour réessayer.
misread-form = Je ne connais pas « { $words } » comme forme ou comme public du résumé. Tapez par exemple « /résumé une page » ou « /résumé document ».{ $readers ->
    [none] { "" }
   *[other] { " " }Publics qui ont leur propre message : { $readers }.
    }
misread-round = Un nouveau tour peut commencer quand celui-ci est fini. Tapez « continuer » pour avancer.
round-offered = Pour mesurer à nouveau plus tard, tapez « nouveau tour » : vous pourrez garder ou changer ce que vous avez dit.
