### The quick reflection in French, for Belgian and French readers.
### Seven prompts for one ten-minute team meeting. Structure and ids: flows/roadmaps/quick.yaml.

quick = La réflexion rapide
    .about = Sept questions à se poser en équipe, en dix minutes. À la fin, vous recevez une carte.

## Phase and sitting

quick-phase-reflection = Réflexion
    .about = Vous vous arrêtez dix minutes pour regarder ce que votre travail change.
quick-sitting-1 = Dix minutes en équipe
    .who = l’équipe, autour d’un seul écran

## Sets

quick-set-roles = Rôles
    .management = Direction
    .staff = Équipe
    .supported = Personnes en insertion
    .volunteer = Bénévoles
    .board = Conseil d’administration
    .user = Bénéficiaires
    .partner = Partenaires
quick-set-fields = Les cinq plans
    .economic = Économique
    .societal = Sociétal
    .political = Politique
    .environmental = Environnemental
    .territorial = Territorial
quick-set-evidence = D’où nous le savons
    .own-view = Notre avis
    .heard = Dit par les personnes
    .measured-once = Mesuré une fois
    .measured-twice = Mesuré deux fois ou par deux sources

## Questions

quick-q1 = Qui est autour de la table ?
    .title = Autour de la table
    .example = L’équipe, deux bénévoles et la direction.

quick-q2 = Cette année, pour qui votre travail a-t-il le plus compté ?
    .title = Pour qui
    .hint = Un groupe ou un rôle. Sans nom de famille ni détail de santé.
    .example = Les personnes qui apprennent à l’atelier de réparation

quick-q3 = Qu’est-ce qui est devenu possible pour « { $who } » ?
    .title = Changement
    .hint = Ce que ces personnes peuvent, osent ou ont maintenant. Sans nom de famille ni détail de santé.
    .example = Elles osent prendre la parole en réunion.

quick-q4 = Sur quels plans ce changement joue-t-il ?
    .title = Plans
    .hint = Économique : emploi, argent. Sociétal : vies, liens. Politique : droits, décisions. Environnemental : nature. Territorial : vie locale.
    .example = Sociétal et économique : elles prennent la parole et apprennent un métier.

quick-q5 = Comment le savez-vous ?
    .title = D’où nous le savons
    .example = Dit par les personnes : trois d’entre elles nous en ont parlé.

quick-q6 = Qu’est-ce qui a moins bien marché, ou qu’est-ce qui vous a surpris ?
    .title = Moins bien, ou surprise
    .example = Les semaines chargées fatiguent l’équipe. Les pauses sautent.

quick-q7 = Choisissez une seule chose à faire après cette réunion.
    .title = Action
    .example = Se parler un quart d’heure en fin de journée. Samir s’en charge, pour le 1er mai.
quick-q7-what = Qu’allez-vous faire ?
    .title = Quoi
    .hint = Une chose petite et concrète.
    .example = Se parler un quart d’heure en fin de journée
quick-q7-who = Qui s’en charge ?
    .title = Qui
    .hint = Un prénom ou une fonction suffit.
    .example = Samir
quick-q7-by = Pour quelle date ?
    .title = Échéance
    .example = 1er mai

## Summary

quick-summary-card = Ce qui change
    .missing = Aucun changement n’est encore noté. Il se note avec les premières questions de la réflexion.
quick-summary-card-difference = Cette année, c’est pour « { $who } » que notre travail a le plus compté. Voici ce qui est devenu possible : « { $change } »
quick-summary-card-fields = Parmi les cinq plans, nous voyons ce changement ici : { $fields }.
quick-summary-card-other-side = Voici ce qui a moins bien marché, ou ce qui nous a surpris : « { $other-side } »
quick-summary-action = Ce que nous ferons
    .missing = Il n’y a pas encore d’action choisie. Elle se choisit à la fin de la réflexion.
quick-summary-action-action = Voici ce que nous avons décidé : « { $what } » C’est « { $who } » qui s’en charge. Date prévue : { $by }.
quick-summary-made = Comment cette carte est faite
    .missing = Les personnes présentes ne sont pas encore notées. Elles se notent à la première question.
quick-summary-made-made-by = Voici qui était autour de la table : { $roles }.
quick-summary-made-vises = Cette réflexion s’inspire des étapes de VISES, telles qu’elles sont décrites publiquement. Elle est indépendante des partenaires de VISES.
