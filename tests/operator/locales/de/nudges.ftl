### Was wir von uns aus schicken: Erinnerungen, wann sie kommen, und warum eine nicht geht.

nudge-next = Weiter: „{ $title }“, etwa { $minutes ->
        [one] eine Minute
       *[other] { $minutes } Minuten
    }.
nudge-unfinished = Dieser Teil ist angefangen, und deine Antworten sind gespeichert. Du kannst weitermachen, wo du aufgehört hast.
