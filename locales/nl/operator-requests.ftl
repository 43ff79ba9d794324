### filrouge requests: wat mensen vroegen aan wie verantwoordelijk is.

requests-what = show: een verzoek lezen; settle: noteren dat het afgehandeld is. Zonder een van beide: een lijst, zonder wat mensen schreven
requests-number = het nummer van een verzoek, zoals het in de lijst staat
requests-why = je reden. Wie het verzoek deed, kan ze lezen
requests-as = je naam, voor wie het verzoek deed (anders: je account op deze computer)
requests-open = { $count ->
    [0] Er staat geen verzoek open.
    [one] Er staat één verzoek open.
   *[other] Er staan { $count } verzoeken open. Het dringendste staat eerst.
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
   *[other] Een verzoek ({ $kind })
    }
requests-person = Van: { $person }
requests-about = Gaat over: { $number ->
    [none] gesprek { $conversation }
   *[other] antwoord { $number } van gesprek { $conversation }
    }
requests-words = In eigen woorden: “{ $words }”
requests-settled = Verzoek { $number } is afgehandeld. Je reden is bewaard. Wie het verzoek deed, kan ze lezen.
requests-none = Er staat geen verzoek { $number } open. Zo zie je welke er openstaan: filrouge requests
requests-no-number = Zeg welk verzoek je bedoelt, bijvoorbeeld: filrouge requests { $what } 3 --why "om het verzoek te beantwoorden"
requests-no-why = Zeg waarom. Wie het verzoek deed, kan dat lezen. Bijvoorbeeld: filrouge requests { $what } { $number } --why "om het verzoek te beantwoorden"
requests-long-name = Die naam is te lang om te bewaren. Geef een naam van hoogstens { $most } tekens, bijvoorbeeld: filrouge requests { $what } { $number } --why "…" --as "Fatma, Kringwinkel"
requests-no-file = Er is geen bestand { $path }. Noem het bestand waarin alles bewaard is, bijvoorbeeld: filrouge requests --db data/filrouge.db
