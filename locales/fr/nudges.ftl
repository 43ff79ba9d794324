### Ce que nous envoyons de nous-mêmes : les rappels, leur moment, et pourquoi un rappel ne part pas.

nudge-next = La suite : « { $title } », environ { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }.
nudge-unfinished = Cette partie est commencée, et vos réponses sont gardées. Vous pouvez reprendre là où vous en étiez.
