### Les engagements : la personne qui anime note ce que l’équipe décide, après avoir vu toutes les réponses.
### Structure et ids : flows/roadmaps/agreements.yaml.

agreements = Les décisions de l’équipe
    .about = Une ou deux choses que vous ferez : quoi, qui, pour quand.

agreements-phase-agree = Décisions
    .about = Une ou deux choses que vous ferez : quoi, qui, pour quand.
agreements-sitting-1 = Ce que vous décidez
    .who = la personne qui anime, avec toute l’équipe

## Questions

agreements-ag1 = Une ou deux choses que vous ferez : quoi, qui, pour quand.
    .title = Décisions
    .example = Se parler un quart d’heure en fin de journée. Samir s’en charge, pour le 1er mai.
agreements-ag1-what = Que décidez-vous de faire ?
    .title = Quoi
    .hint = Une chose petite et concrète.
    .example = Se parler un quart d’heure en fin de journée
agreements-ag1-who = Qui s’en charge ?
    .title = Qui
    .hint = Un prénom ou une fonction suffit.
    .example = Samir
agreements-ag1-by = Pour quelle date ?
    .title = Échéance
    .example = 1er mai
agreements-ag1-another = Voulez-vous noter une deuxième décision ?

## Summary

agreements-summary-agreed = Ce que nous avons décidé
    .missing = Rien n’est encore décidé.
agreements-summary-agreed-agreed = « { $what } » C’est « { $who } » qui s’en charge. Date prévue : { $by }.
