### De snelle reflectie: alle woorden van de zeven vragen, in het Nederlands (Vlaanderen).
### De opbouw staat in flows/roadmaps/quick.yaml. Niveau B1; het team spreekt over zichzelf als "we".
### In een sessie van een team antwoordt ieder alleen: dan is $team "yes". Anders zit het team rond één telefoon.

quick = Snelle reflectie
    .about = Zeven vragen voor één teammoment van tien minuten.

quick-phase-reflection = { $team ->
    [yes] Jouw kijk
   *[no] Samen stilstaan
    }
    .about = { $team ->
        [yes] Je antwoordt alleen. Niemand ziet je antwoorden tot ze samen met de andere getoond worden.
       *[no] Even samen kijken wat we dit jaar in beweging brachten, en wat we nu doen.
    }

quick-sitting-1 = { $team ->
    [yes] Tien minuten voor jezelf
   *[no] Tien minuten met het team
    }
    .who = { $team ->
        [yes] jou alleen. Niemand ziet je antwoorden tot ze samen met de andere getoond worden
       *[no] het hele team, met één telefoon
    }

## Keuzelijsten

quick-set-roles = Rollen
    .management = Directie
    .staff = Medewerker
    .supported = Doelgroepmedewerker
    .volunteer = Vrijwilliger
    .board = Bestuurslid
    .user = Gebruiker of klant
    .partner = Partner

quick-set-fields = De vijf vlakken
    .economic = Economisch
    .societal = Maatschappelijk
    .political = Politiek
    .environmental = Milieu
    .territorial = Streek

quick-set-evidence = Hoe we het weten
    .own-view = { $team ->
        [yes] Eigen kijk
       *[no] Onze eigen kijk
    }
    .heard = Gehoord van de mensen
    .measured-once = Eén keer gemeten
    .measured-twice = Twee keer gemeten of twee bronnen

## De zeven vragen

quick-q1 = { $team ->
    [yes] Welke rol heb je hier?
   *[no] Wie zit er rond de tafel?
    }
    .title = { $team ->
        [yes] Rol
       *[no] Wie was erbij
    }
    .hint = { $team ->
        [yes] Een doelgroepmedewerker heeft een job op maat, met begeleiding.
       *[no] Ik noteer alleen rollen, geen namen.
    }
    .example = { $team ->
        [yes] Medewerker
       *[no] Directie, medewerker en vrijwilliger
    }

quick-q2 = { $team ->
    [yes] Voor wie maakten we volgens jou dit jaar het grootste verschil?
   *[no] Voor wie maakten we dit jaar het grootste verschil?
    }
    .title = Voor wie
    .hint = Noem een groep of een rol. Geen familienamen en niets over gezondheid.
    .example = Mensen die bij ons voor het eerst werk vonden

quick-q3 = { $who-known ->
    [no] Wat is er door jullie team nu anders voor mensen?
   *[yes] Wat is er nu anders voor “{ $who }”?
    }
    .title = Wat er anders is
    .hint = Zeg wat ze nu wel kunnen, durven of hebben. Geen familienamen en niets over gezondheid.
    .example = Ze durven iets te vragen als ze het niet weten.

quick-q4 = Op welke vlakken is dat verschil te merken?
    .title = Vlakken
    .hint = Economisch: geld en werk. Maatschappelijk: mensen en samenleven. Politiek: inspraak en beleid. Milieu: natuur en klimaat. Streek: buurt en regio.
    .example = Maatschappelijk en economisch

quick-q5 = { $team ->
    [yes] Hoe weet je dat?
   *[no] Hoe weten we dat?
    }
    .title = Hoe we het weten
    .example = { $team ->
        [yes] Gehoord van de mensen. Twee van hen vertelden het mij zelf.
       *[no] Gehoord van de mensen. Twee van hen vertelden het zelf aan tafel.
    }

quick-q6 = { $team ->
    [yes] Wat ging er minder goed, of wat verraste je?
   *[no] Wat ging er minder goed, of wat verraste ons?
    }
    .title = De andere kant
    .hint = Ook dit hoort erbij. Het krijgt evenveel plaats als de rest.
    .example = In de drukke weken hadden we te weinig tijd om te luisteren.

quick-q7 = { $team ->
    [yes] Nu één voorstel voor het team: wat, wie en tegen wanneer.
   *[no] We spreken één ding af: wat, wie en tegen wanneer.
    }
    .title = { $team ->
        [yes] Voorstel
       *[no] Onze afspraak
    }
    .example = { $team ->
        [yes] Elke vrijdag een kwartier praten met het team. Samir kan ervoor zorgen, tegen 1 mei 2026.
       *[no] Elke vrijdag een kwartier praten met het team. Samir zorgt ervoor, tegen 1 mei 2026.
    }

quick-q7-what = { $team ->
    [yes] Wat stel je het team voor?
   *[no] Wat doen we?
    }
    .title = Wat
    .hint = { $team ->
        [yes] Klein en haalbaar is goed. Hebben jullie geen voorstel, sla dit dan over.
       *[no] Klein en haalbaar is goed.
    }
    .example = Elke vrijdag een kwartier praten met het team

quick-q7-who = { $team ->
    [yes] Wie kan daarvoor zorgen?
   *[no] Wie zorgt ervoor?
    }
    .title = Wie
    .hint = Een voornaam of een rol volstaat.
    .example = Samir

quick-q7-by = { $team ->
    [yes] Tegen wanneer kan dat klaar zijn?
   *[no] Tegen wanneer?
    }
    .title = Tegen
    .example = 1 mei 2026

## Het kaartje

quick-summary-card = Het verschil dat we maakten
    .missing = Er is nog geen verschil ingevuld. Dat komt uit de eerste zes vragen van de snelle reflectie.
quick-summary-card-difference = Voor “{ $who }” maakten we dit jaar het grootste verschil. Dit is er nu anders: “{ $change }”
quick-summary-card-fields = { $team ->
    [yes] Op welk vlak je dat volgens mij merkt: { $fields }.
   *[no] Op welk vlak je dat volgens ons merkt: { $fields }.
    }
quick-summary-card-other-side = { $team ->
    [yes] Dit ging minder goed, of verraste me: “{ $other-side }”
   *[no] Dit ging minder goed, of verraste ons: “{ $other-side }”
    }

quick-summary-action = { $team ->
    [yes] Voorstel
   *[no] Onze afspraak
    }
    .missing = { $team ->
        [yes] Er is geen voorstel. Dat komt uit de laatste vraag van de snelle reflectie.
       *[no] Er is nog geen afspraak. Die komt uit de laatste vraag van de snelle reflectie.
    }
quick-summary-action-action = { $team ->
    [yes] Ik stel dit voor: “{ $what }” Wie ervoor kan zorgen: “{ $who }”, tegen { $by }.
   *[no] We spraken dit af: “{ $what }” Wie ervoor zorgt: “{ $who }”, tegen { $by }.
    }

quick-summary-made = Hoe dit kaartje er kwam
    .missing = { $team ->
        [yes] We weten nog niet in welke rol je antwoordde. Dat komt uit de eerste vraag van de snelle reflectie.
       *[no] We weten nog niet wie rond de tafel zat. Dat komt uit de eerste vraag van de snelle reflectie.
    }
quick-summary-made-made-by = { $team ->
    [yes] Zo keek één persoon ernaar, in deze rol: { $roles }.
   *[no] Wie er rond de tafel zat: { $roles }.
    }
quick-summary-made-vises = Dit kaartje volgt de stappen van VISES, zoals ze openbaar beschreven zijn. Het staat los van de VISES-partners.
