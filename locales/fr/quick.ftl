### The quick reflection in French, for Belgian and French readers.
### Seven prompts for one ten-minute team meeting. Structure and ids: flows/roadmaps/quick.yaml.
### Dans une réunion d’équipe, chaque personne répond de son côté : $team vaut alors "yes".

quick = La réflexion rapide
    .about = Sept questions à se poser en équipe, en dix minutes. À la fin, vous recevez une carte.

## Phase and sitting

quick-phase-reflection = { $team ->
    [yes] Votre regard
   *[no] Réflexion
    }
    .about = { $team ->
        [yes] Vous répondez de votre côté. Vos réponses restent cachées jusqu’au moment où je montre toutes les réponses.
       *[no] Vous vous arrêtez dix minutes pour regarder ce que votre travail change.
    }
quick-sitting-1 = { $team ->
    [yes] Dix minutes pour vous
   *[no] Dix minutes en équipe
    }
    .who = { $team ->
        [yes] chaque personne de son côté. Vos réponses restent cachées jusqu’au moment où je montre toutes les réponses
       *[no] l’équipe, autour d’un seul écran
    }

## Sets

quick-set-roles = Rôles
    .management = Direction
    .staff = { $team ->
        [yes] Membre de l’équipe
       *[no] Équipe
    }
    .supported = { $team ->
        [yes] Personne en insertion
       *[no] Personnes en insertion
    }
    .volunteer = { $team ->
        [yes] Bénévole
       *[no] Bénévoles
    }
    .board = { $team ->
        [yes] Membre du conseil d’administration
       *[no] Conseil d’administration
    }
    .user = { $team ->
        [yes] Bénéficiaire
       *[no] Bénéficiaires
    }
    .partner = { $team ->
        [yes] Partenaire
       *[no] Partenaires
    }
quick-set-fields = Les cinq plans
    .economic = Économique
    .societal = Sociétal
    .political = Politique
    .environmental = Environnemental
    .territorial = Territorial
quick-set-evidence = D’où nous le savons
    .own-view = { $team ->
        [yes] Avis personnel
       *[no] Notre avis
    }
    .heard = Dit par les personnes
    .measured-once = Mesuré une fois
    .measured-twice = Mesuré deux fois ou par deux sources

## Questions

quick-q1 = { $team ->
    [yes] Quel est votre rôle ici ?
   *[no] Qui est autour de la table ?
    }
    .title = { $team ->
        [yes] Rôle
       *[no] Autour de la table
    }
    .hint = En insertion : dans un emploi adapté et accompagné, comme en ETA, en entreprise adaptée ou d’insertion.
    .example = { $team ->
        [yes] Bénévole
       *[no] L’équipe, deux bénévoles et la direction.
    }

quick-q2 = { $team ->
    [yes] À votre avis, pour qui notre travail a-t-il le plus compté cette année ?
   *[no] Cette année, pour qui votre travail a-t-il le plus compté ?
    }
    .title = Pour qui
    .hint = Un groupe ou un rôle. Sans nom de famille ni détail de santé.
    .example = Les personnes qui apprennent à l’atelier de réparation

quick-q3 = { $who-known ->
    [no] Qu’est-ce qui est devenu possible pour des personnes, grâce à votre équipe ?
   *[yes] Qu’est-ce qui est devenu possible pour « { $who } » ?
    }
    .title = Changement
    .hint = Ce que ces personnes peuvent, osent ou ont maintenant. Sans nom de famille ni détail de santé.
    .example = Elles osent prendre la parole en réunion.

quick-q4 = Sur quels plans ce changement joue-t-il ?
    .title = Plans
    .hint = Économique : emploi, argent. Sociétal : vies, liens. Politique : droits, décisions. Environnemental : nature. Territorial : vie locale.
    .example = Sociétal et économique : elles prennent la parole et apprennent un métier.

quick-q5 = Comment le savez-vous ?
    .title = D’où nous le savons
    .example = { $team ->
        [yes] Dit par les personnes : deux d’entre elles m’en ont parlé.
       *[no] Dit par les personnes : trois d’entre elles nous en ont parlé.
    }

quick-q6 = Qu’est-ce qui a moins bien marché, ou qu’est-ce qui vous a surpris ?
    .title = Moins bien, ou surprise
    .example = Les semaines chargées fatiguent l’équipe. Les pauses sautent.

quick-q7 = { $team ->
    [yes] Maintenant, une proposition pour l’équipe : quoi, qui, pour quand.
   *[no] Choisissez une seule chose à faire après cette réunion.
    }
    .title = { $team ->
        [yes] Proposition
       *[no] Action
    }
    .example = { $team ->
        [yes] Se parler un quart d’heure en fin de journée. Samir pourrait s’en charger, pour le 1er mai.
       *[no] Se parler un quart d’heure en fin de journée. Samir s’en charge, pour le 1er mai.
    }
quick-q7-what = { $team ->
    [yes] Que proposez-vous à l’équipe ?
   *[no] Qu’allez-vous faire ?
    }
    .title = Quoi
    .hint = { $team ->
        [yes] Une chose petite et concrète. Sans idée, passez la question.
       *[no] Une chose petite et concrète.
    }
    .example = Se parler un quart d’heure en fin de journée
quick-q7-who = { $team ->
    [yes] Qui pourrait s’en charger ?
   *[no] Qui s’en charge ?
    }
    .title = Qui
    .hint = Un prénom ou une fonction suffit.
    .example = Samir
quick-q7-by = { $team ->
    [yes] Pour quelle date est-ce possible ?
   *[no] Pour quelle date ?
    }
    .title = Échéance
    .example = 1er mai

## Summary

quick-summary-card = Ce qui change
    .missing = Aucun changement n’est encore noté. Il se note avec les premières questions de la réflexion.
quick-summary-card-difference = { $team ->
    [yes] Cette année, c’est pour « { $who } » que notre travail a le plus compté, à mon avis. Voici ce qui est devenu possible : « { $change } »
   *[no] Cette année, c’est pour « { $who } » que notre travail a le plus compté. Voici ce qui est devenu possible : « { $change } »
    }
quick-summary-card-fields = { $team ->
    [yes] Parmi les cinq plans, je vois ce changement ici : { $fields }.
   *[no] Parmi les cinq plans, nous voyons ce changement ici : { $fields }.
    }
quick-summary-card-other-side = { $team ->
    [yes] Voici ce qui a moins bien marché, ou ce que je n’attendais pas : « { $other-side } »
   *[no] Voici ce qui a moins bien marché, ou ce qui nous a surpris : « { $other-side } »
    }
quick-summary-action = { $team ->
    [yes] Ce que je propose
   *[no] Ce que nous ferons
    }
    .missing = { $team ->
        [yes] Il n’y a pas de proposition. Elle se note à la fin de la réflexion.
       *[no] Il n’y a pas encore d’action choisie. Elle se choisit à la fin de la réflexion.
    }
quick-summary-action-action = { $team ->
    [yes] Voici ma proposition : « { $what } » C’est « { $who } » qui pourrait s’en charger. Date possible : { $by }.
   *[no] Voici ce que nous avons décidé : « { $what } » C’est « { $who } » qui s’en charge. Date prévue : { $by }.
    }
quick-summary-made = Comment cette carte est faite
    .missing = { $team ->
        [yes] Votre rôle n’est pas encore noté. Il se note à la première question.
       *[no] Les personnes présentes ne sont pas encore notées. Elles se notent à la première question.
    }
quick-summary-made-made-by = { $team ->
    [yes] C’est le regard d’une personne, avec ce rôle : { $roles }.
   *[no] Voici qui était autour de la table : { $roles }.
    }
quick-summary-made-vises = Cette réflexion s’inspire des étapes de VISES, telles qu’elles sont décrites publiquement. Elle est indépendante des partenaires de VISES.
