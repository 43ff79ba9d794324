### De snelle reflectie: alle woorden van de zeven vragen, in het Nederlands (Vlaanderen).
### De opbouw staat in flows/roadmaps/quick.yaml. Niveau B1; het team spreekt over zichzelf als "we".

quick = Snelle reflectie
    .about = Zeven vragen voor één teammoment van tien minuten.

quick-phase-reflection = Samen stilstaan
    .about = Even samen kijken wat we dit jaar in beweging brachten, en wat we nu doen.

quick-sitting-1 = Tien minuten met het team
    .who = het hele team, met één telefoon

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
    .own-view = Onze eigen kijk
    .heard = Gehoord van de mensen
    .measured-once = Eén keer gemeten
    .measured-twice = Twee keer gemeten of twee bronnen

## De zeven vragen

quick-q1 = Wie zit er rond de tafel?
    .title = Wie was erbij
    .hint = Ik noteer alleen rollen, geen namen.
    .example = Directie, medewerker en vrijwilliger

quick-q2 = Voor wie maakten we dit jaar het grootste verschil?
    .title = Voor wie
    .hint = Noem een groep of een rol. Geen familienamen en niets over gezondheid.
    .example = Mensen die bij ons voor het eerst werk vonden

quick-q3 = Wat is er nu anders voor “{ $who }”?
    .title = Wat er anders is
    .hint = Wat kunnen, durven of hebben ze nu wel? Geen familienamen en niets over gezondheid.
    .example = Ze durven iets te vragen als ze het niet weten.

quick-q4 = Op welke vlakken is dat verschil te merken?
    .title = Vlakken
    .hint = Economisch: geld en werk. Maatschappelijk: mensen en samenleven. Politiek: inspraak en beleid. Milieu: natuur en klimaat. Streek: buurt en regio.
    .example = Maatschappelijk en economisch

quick-q5 = Hoe weten we dat?
    .title = Hoe we het weten
    .example = Gehoord van de mensen. Twee van hen vertelden het zelf aan tafel.

quick-q6 = Wat ging er minder goed, of wat verraste ons?
    .title = De andere kant
    .hint = Ook dit hoort erbij. Het krijgt evenveel plaats als de rest.
    .example = In de drukke weken hadden we te weinig tijd om te luisteren.

quick-q7 = We spreken één ding af: wat, wie en tegen wanneer?
    .title = Onze afspraak
    .example = Elke vrijdag een kwartier praten met het team. Samir zorgt ervoor, tegen 1 mei 2026.

quick-q7-what = Wat doen we?
    .title = Wat
    .hint = Klein en haalbaar is goed.
    .example = Elke vrijdag een kwartier praten met het team

quick-q7-who = Wie zorgt ervoor?
    .title = Wie
    .hint = Een voornaam of een rol volstaat.
    .example = Samir

quick-q7-by = Tegen wanneer?
    .title = Tegen
    .example = 1 mei 2026

## Het kaartje

quick-summary-card = Het verschil dat we maakten
    .missing = Er is nog geen verschil ingevuld. Dat komt uit de eerste zes vragen van de snelle reflectie.
quick-summary-card-difference = Voor “{ $who }” maakten we dit jaar het grootste verschil. Dit is er nu anders: “{ $change }”
quick-summary-card-fields = Op welk vlak je dat volgens ons merkt: { $fields }.
quick-summary-card-other-side = Dit ging minder goed, of verraste ons: “{ $other-side }”

quick-summary-action = Onze afspraak
    .missing = Er is nog geen afspraak. Die komt uit de laatste vraag van de snelle reflectie.
quick-summary-action-action = We spraken dit af: “{ $what }” Wie ervoor zorgt: “{ $who }”, tegen { $by }.

quick-summary-made = Hoe dit kaartje er kwam
    .missing = We weten nog niet wie rond de tafel zat. Dat komt uit de eerste vraag van de snelle reflectie.
quick-summary-made-made-by = Wie er rond de tafel zat: { $roles }.
quick-summary-made-vises = Dit kaartje volgt de stappen die VISES publiek beschreef. Het staat los van de VISES-partners.
