### Check van de vijf vlakken: de woorden van drie vragen voor een sessie van een team, in het Nederlands (Vlaanderen).
### De opbouw staat in flows/roadmaps/health.yaml. Ieder antwoordt alleen; daarna ziet het team alles samen.

health = Check van de vijf vlakken
    .about = Drie vragen: hoeveel verschil jullie maken op elk vlak, en of het vooruitgaat.

health-phase-check = Jouw kijk
    .about = Je antwoordt alleen. Niemand ziet je antwoorden tot ze samen met de andere getoond worden.

health-sitting-1 = Vijf minuten voor jezelf
    .who = jou alleen. Niemand ziet je antwoorden tot ze samen met de andere getoond worden

health-set-fields = De vijf vlakken
    .economic = Economisch
    .societal = Maatschappelijk
    .political = Politiek
    .environmental = Milieu
    .territorial = Streek

health-set-evidence = Hoe we het weten
    .own-view = Eigen kijk
    .heard = Gehoord van de mensen

## De drie vragen

health-he1 = Hoeveel verschil maken we op elk vlak?
    .title = Bijdrage
    .hint = Economisch: geld en werk. Maatschappelijk: mensen en samenleven. Politiek: inspraak en beleid. Milieu: natuur en klimaat. Streek: buurt en regio.
    .low = bijna geen
    .high = heel veel
    .example = Economisch 3, maatschappelijk 5, politiek 2, milieu 4, streek 3

health-he2 = Gaat het op elk vlak beter of slechter dan een jaar geleden?
    .title = Richting
    .hint = 3 is: ongeveer hetzelfde. Deden jullie deze check al eens, vergelijk dan met de vorige keer.
    .low = duidelijk slechter
    .high = duidelijk beter
    .example = Economisch 3, maatschappelijk 4, politiek 3, milieu 2, streek 3

health-he3 = Wat bekijken we het best eerst, en waarom?
    .title = Eerst bekijken
    .hint = Geen familienamen en niets over gezondheid.
    .example = Milieu: we halen meer textiel op, maar herstellen minder. We weten niet waar de rest naartoe gaat.

## Het overzicht

health-summary-fields = De vijf vlakken, zoals ik ze zie
    .missing = Er zijn nog geen cijfers ingevuld. Die komen uit de eerste twee vragen van de check.

health-summary-first = Wat we het best eerst bekijken
    .missing = Er is nog niets gekozen. Dat komt uit de laatste vraag van de check.
health-summary-first-look = Dit bekijken we volgens mij het best eerst: “{ $look }”

health-summary-made = Hoe dit overzicht er kwam
    .missing = Er is nog niets ingevuld.
health-summary-made-vises = Dit is de kijk van één persoon. De vijf vlakken komen uit de openbare beschrijving van VISES. Dit overzicht staat los van de VISES-partners.
