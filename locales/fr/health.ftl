### Le point sur les cinq plans : trois questions pour une réunion d’équipe, pour les lecteurs de Belgique et de France.
### Chaque personne répond de son côté ; l’équipe voit ensuite tout ensemble. Structure et ids : flows/roadmaps/health.yaml.

health = Le point sur les cinq plans
    .about = Trois questions : ce que vous apportez sur chaque plan, et si cela va mieux ou moins bien.

health-phase-check = Votre regard
    .about = Vous répondez de votre côté. Vos réponses restent cachées jusqu’au moment où je montre toutes les réponses.

health-sitting-1 = Cinq minutes pour vous
    .who = chaque personne de son côté. Vos réponses restent cachées jusqu’au moment où je montre toutes les réponses

health-set-fields = Les cinq plans
    .economic = Économique
    .societal = Sociétal
    .political = Politique
    .environmental = Environnemental
    .territorial = Territorial
health-set-evidence = D’où nous le savons
    .own-view = Avis personnel
    .heard = Dit par les personnes

## Questions

health-he1 = À quel point notre travail compte-t-il sur chacun des cinq plans ?
    .title = Contribution
    .hint = Économique : emploi, argent. Sociétal : vies, liens. Politique : droits, décisions. Environnemental : nature. Territorial : vie locale.
    .low = presque pas
    .high = énormément
    .example = Économique 3, sociétal 5, politique 2, environnemental 4, territorial 3.

health-he2 = Depuis un an, cela va-t-il mieux ou moins bien sur chaque plan ?
    .title = Évolution
    .hint = 3 veut dire : à peu près pareil. Si vous avez déjà fait le point ensemble, comparez avec la dernière fois.
    .low = nettement moins bien
    .high = nettement mieux
    .example = Économique 3, sociétal 4, politique 3, environnemental 2, territorial 3.

health-he3 = Que devons-nous regarder en premier, et pourquoi ?
    .title = À regarder d’abord
    .hint = Sans nom de famille ni détail de santé.
    .example = L’environnement : nous récoltons plus de textile, mais nous en réparons moins. Où va le reste ?

## Summary

health-summary-fields = Les cinq plans, tels que je les vois
    .missing = Aucun chiffre n’est encore noté. Les chiffres se notent avec les deux premières questions.
health-summary-first = À regarder en premier
    .missing = Rien n’est encore choisi. Cela se note avec la dernière question.
health-summary-first-look = À mon avis, voici ce que nous devons regarder en premier : « { $look } »
health-summary-made = Comment cette page est faite
    .missing = Rien n’est encore noté.
health-summary-made-vises = C’est le regard d’une seule personne. Les cinq plans viennent des étapes de VISES, telles qu’elles sont décrites publiquement. Cette page est indépendante des partenaires de VISES.
