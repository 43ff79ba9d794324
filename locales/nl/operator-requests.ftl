### filrouge requests: wat mensen vroegen aan wie verantwoordelijk is.

requests-what = show: een vraag lezen; settle: noteren dat ze afgehandeld is. Zonder een van beide: een lijst, zonder wat mensen schreven
requests-number = het nummer van een vraag, zoals het in de lijst staat
requests-why = je reden. Wie de vraag stelde, kan ze lezen
requests-as = je naam, voor wie de vraag stelde (anders: je account op deze computer)
requests-open = { $count ->
    [0] Er staat geen vraag open.
    [one] Er staat één vraag open.
   *[other] Er staan { $count } vragen open. De dringendste staat eerst.
    }
requests-line = { $when ->
    [late] TE LAAT — { $number }. { $kind }. Binnengekomen op { $at }. Dit moest klaar zijn op { $due }, { $days ->
        [one] één dag
       *[other] { $days } dagen
    } geleden.
    [today] VANDAAG — { $number }. { $kind }. Binnengekomen op { $at }. Vandaag, { $due }, is de laatste dag.
    [soon] DRINGEND — { $number }. { $kind }. Binnengekomen op { $at }. Handel dit af tegen { $due }: nog { $days ->
        [one] één dag
       *[other] { $days } dagen
    }.
   *[later] { $number }. { $kind }. Binnengekomen op { $at }. Handel dit af tegen { $due }: nog { $days } dagen.
    }
requests-kind = { $kind ->
    [objection] Iemand wil niet dat gegevens gebruikt worden
    [restriction] Gegevens mogen bewaard blijven, maar niet gebruikt worden
    [correction] Er moet iets verbeterd worden
    [erasure] Er moet iets gewist worden
    [copy] Iemand vraagt een kopie van de eigen gegevens
    [question] Een vraag over privacy
   *[other] Een vraag ({ $kind })
    }
requests-person = Van: { $person }
requests-about = Gaat over: { $number ->
    [none] gesprek { $conversation }
   *[other] antwoord { $number } van gesprek { $conversation }
    }
requests-words = In eigen woorden: “{ $words }”
requests-settled = Vraag { $number } is afgehandeld. Je reden is bewaard. Wie de vraag stelde, kan ze lezen.
requests-none = Er staat geen vraag { $number } open. Zo zie je welke er openstaan: filrouge requests
requests-no-number = Zeg welke vraag je bedoelt, bijvoorbeeld: filrouge requests { $what } 3 --why "om de vraag te beantwoorden"
requests-no-why = Zeg waarom. Wie de vraag stelde, kan dat lezen. Bijvoorbeeld: filrouge requests { $what } { $number } --why "om de vraag te beantwoorden"
requests-no-file = Er is geen bestand { $path }. Noem het bestand waarin alles bewaard is, bijvoorbeeld: filrouge requests --db data/filrouge.db
