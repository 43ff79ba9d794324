### Afspraken: de woorden waarmee een begeleider van een team noteert wat een team afspreekt, in het Nederlands (Vlaanderen).
### De opbouw staat in flows/roadmaps/agreements.yaml. Het team heeft dan alle antwoorden samen gezien.

agreements = Afspraken van het team
    .about = Eén of twee dingen die jullie gaan doen: wat, wie en tegen wanneer.

agreements-phase-agree = Afspreken
    .about = Eén of twee dingen die jullie gaan doen: wat, wie en tegen wanneer.

agreements-sitting-1 = Wat jullie afspreken
    .who = wie het overleg leidt, met het hele team erbij

agreements-ag1 = Eén of twee dingen die jullie gaan doen: wat, wie en tegen wanneer.
    .title = Afspraken
    .example = Een kwartier praten op het einde van de dag. Samir zorgt ervoor, tegen 1 mei 2026.

agreements-ag1-what = Wat spreken jullie af?
    .title = Wat
    .hint = Klein en haalbaar is goed.
    .example = Een kwartier praten op het einde van de dag

agreements-ag1-who = Wie zorgt ervoor?
    .title = Wie
    .hint = Een voornaam of een rol volstaat.
    .example = Samir

agreements-ag1-by = Tegen wanneer?
    .title = Tegen
    .example = 1 mei 2026

agreements-ag1-another = Spreken jullie nog een tweede ding af?

## Het overzicht

agreements-summary-agreed = Dit spraken we af
    .missing = Er is nog niets afgesproken.
agreements-summary-agreed-agreed = “{ $what }” Wie ervoor zorgt: “{ $who }”, tegen { $by }.
