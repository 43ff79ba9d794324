### Le cadre de chaque résumé. Les phrases d’une démarche se trouvent dans son propre fichier.

summary-title = Résumé d’impact : { $name }
summary-title-unnamed = Résumé d’impact
summary-roadmap = { $roadmap } · situation au { $date }
summary-early = Ce résumé est une première version. Ce qui reste ouvert se trouve à la fin.
summary-early-short = Ce résumé est une première version : toutes les questions n’ont pas encore de réponse confirmée.
summary-plain = { $title } : { $answer }
summary-nothing-yet = Il n’y a pas encore de réponse ici.
summary-open = Points encore ouverts
summary-nothing-open = Il ne reste aucune question ouverte.
# Comment nous savons une chose, après une phrase.
known = ({ $label })
sources = [{ $answers }]
sources-heading = Montrer les réponses sur lesquelles chaque phrase s’appuie
how-we-know = D’où nous le savons

open-skipped = { $title } : sans réponse.
open-unknown = { $title } : on ne sait pas encore.
open-colleague = { $title } : question posée à un ou une collègue.
open-objected = { $title } : jugée fausse par la personne qui a répondu ; pas montrée.
# En français, zéro suit la forme « one » : d’où la ligne [0].
open-unconfirmed = { $count ->
    [0] Toutes les réponses données sont confirmées.
    [one] Une réponse n’est pas encore confirmée : elle n’est pas reprise ici.
   *[other] { $count } réponses ne sont pas encore confirmées : elles ne sont pas reprises ici.
    }
open-ahead = { $count ->
    [0] Toutes les questions ont été posées.
    [one] Une question doit encore venir.
   *[other] { $count } questions doivent encore venir.
    }
open-again = Ces réponses s’appuient sur une réponse changée plus tard : { $titles }.

bar-of = { $label } : { $value } sur { $of } ({ $date })
bar-of-undated = { $label } : { $value } sur { $of }
bar-dated = { $label } : { $value } ({ $date })
bar-plain = { $label } : { $value }
bar-measured-with = { $label } : { $value }, mesuré auprès { $of ->
    [one] d’une personne
   *[other] de { $of } personnes
    } ({ $date })
bar-name = { $name } ({ $unit })
scale-cell = { $value } sur 5
scale-cell-words = { $value } sur 5 : { $words }
cell-empty = pas de réponse
field = Plan

file-name = resume-impact

# Les choix prennent une minuscule au milieu d’une phrase.
labels-small = 1

scale-point = sur 5

# Mots fixes du résumé, sur papier et à l’écran.
sheet-page = Page { $page } sur { $pages }
sheet-answers = Réponses
sheet-goal = Chiffre visé
sheet-before = Avant
sheet-now = Maintenant
sheet-made-with = Réalisé avec Fil rouge, à partir des réponses de l’entreprise elle-même.
sheet-fingerprint = Empreinte de ce résumé
sheet-main-path = Chemin principal
sheet-scale = Autoévaluation de 1 à 5 : une base de discussion, pas une note.
sheet-field-both = { $field } – { $think } : { $first } ; { $show } : { $second }
sheet-team = { $people ->
    [one] Une personne de l’équipe a répondu, le { $date }.
   *[other] { $people } personnes de l’équipe ont répondu, le { $date }.
}
sheet-field-one = { $field } – { $think } : { $first }
sheet-map-missing = Pas encore de réponse
sheet-map-step = { $step } : { $cards }
sheet-map-path = Le chemin principal : { $path }

# Un deuxième tour : avant et maintenant, côte à côte.
round-heading = Avant et maintenant
round-then = Avant
round-now = Maintenant
round-of = { $value } sur { $of }
round-unit = Pas comparé : ce qui est compté le { $then } n’est pas ce qui est compté le { $now }.
round-scale = Pas comparé : l’échelle du { $then } n’est pas celle du { $now }.
sheet-draft = version provisoire
