### Wat we uit onszelf sturen: herinneringen, wanneer ze komen, en waarom iets niet gaat.

nudge-next = Nu: “{ $title }”, ongeveer { $minutes ->
        [one] één minuut
       *[other] { $minutes } minuten
    }.
nudge-unfinished = Je zit midden in dit deel, en je antwoorden zijn bewaard. Je kan verder waar je gestopt bent.
