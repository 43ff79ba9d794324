### Mots que les gens tapent, séparés par des virgules. En minuscules ; accents et apostrophes ne comptent pas.

word-yes = oui, o, oui oui, ouais, ouaip, ok, okay, oké, oki, d’accord, daccord, dac, exact, exactement, correct, juste, c’est ça, cest ça, bien sûr, biensur, tout à fait, volontiers, absolument, parfait, yes
word-no = non, n, nan, no, non non, non merci, pas vraiment, pas du tout, surtout pas, je reste
word-asks = pourquoi, que, quoi, qu’est-ce, comment, combien, qui, quand, où, quel, quelle, quels, quelles, est-ce, c’est quoi, à quoi, peux-tu, pouvez-vous, puis-je, dois-je, faut-il
word-skip = passer, passe, passez, passons, je passe, on passe, passer la question, sauter, saute, suivant, suivante, question suivante, skip
word-unknown = je ne sais pas, je ne sais pas encore, je sais pas, je sais pas encore, ne sais pas, sais pas, ne sait pas, chais pas, jsp, nous ne savons pas, on ne sait pas, on sait pas, aucune idée, pas d’idée, pas didée, je l’ignore, pas encore connu, inconnu, sans avis, ?, ??
word-colleague = collègue, collègues, un collègue, une collègue, à un collègue, à une collègue, demander à un collègue, demander à une collègue, demander à un ou une collègue, transmettre, transférer
word-back = retour, précédent, précédente, question précédente, revenir, revenir en arrière, en arrière, arrière, reculer
word-pause = pause, une pause, faire une pause, arrêter, arrête, arrêtez, arrêtons, plus tard, à plus tard, tantôt, à tantôt, quitter, sortir, au revoir, à bientôt, à demain, fermer, quit, exit, bye
word-continue = continuer, continue, continuez, continuons, on continue, je continue, reprendre, reprends, reprenons, on reprend, poursuivre, poursuivons, avancer, avançons, allons-y, on y va, go
word-help = aide, aider, à l’aide, de l’aide, besoin d’aide, aide-moi, aidez-moi, help, commandes, commande, que puis-je faire
word-example = exemple, exemples, un exemple, voir un exemple, voir exemple, montrer un exemple, montre un exemple, montrez un exemple, donnez un exemple
word-answers = réponses, réponse, mes réponses, nos réponses, les réponses, voir mes réponses, voir nos réponses, voir les réponses, liste, la liste
word-change = changer, change, changez, modifier, modifie, modifiez, corriger, corrige, corrigez, rectifier, modification, correction
word-remove = retirer, retire, retirez, supprimer, supprime, supprimez, enlever, enlève, enlevez, effacer, efface, effacez
word-confirm = confirmer, confirme, confirmé, confirmez, je confirme, nous confirmons, valider, valide, validé, je valide, nous validons, c’est bon, cest bon, c’est juste, cest juste, c’est correct, cest correct, c’est exact, tout est bon, tout est juste, tout est correct, c’est en ordre, en ordre
word-summary = résumé, un résumé, mon résumé, notre résumé, le résumé, voir le résumé, résumer, synthèse
word-map = carte, la carte, notre carte, carte des impacts, carte d’impact, compléter la carte, manques, ce qui manque
word-approve = approuver, approuvé, approuve, nous approuvons, on approuve, j’approuve, approuver le résumé
word-form-one-page = une page, 1 page, résumé d’une page, court, version courte
word-form-full = complet, rapport complet, version complète, rapport, pdf
word-form-card = image, visuel, photo, png
word-form-page = page web, site web, web, html
word-form-document = document, document à modifier, word, docx
word-form-data = données, json
word-form-table = tableau, csv, excel
word-sources = sources, source, les sources, avec les sources, voir les sources
word-unclear = pas clair, pas claire, ce n’est pas clair, c’est pas clair, cest pas clair, peu clair, question pas claire, la question n’est pas claire, je ne comprends pas, je comprends pas, je ne comprends pas la question, on ne comprend pas, nous ne comprenons pas, pas compris, je n’ai pas compris, j’ai pas compris, jai pas compris
word-keep = garder, garde, gardez, gardons, je garde, on garde, garder ce texte, conserver, je conserve
word-aside = de côté, mis de côté, mise de côté, mettre de côté, textes de côté, textes mis de côté, textes gardés, aparté, apartés
word-more = plus, en savoir plus, savoir plus, plus d’infos, plus d’informations, vie privée, confidentialité, rgpd
word-all = tout, tous, toutes
word-none = aucun, aucune, aucun d’eux, aucun de ces choix, aucune de ces réponses, rien, rien de tout cela, rien de tout ça, rien de cela, ni l’un ni l’autre
word-roadmaps = démarches, démarche, les démarches, autre démarche, une autre démarche, changer de démarche, parcours, feuilles de route, feuille de route
word-start = commencer, commence, commencez, commençons, on commence, démarrer, démarre, démarrez, démarrons, on démarre, débuter, début, c’est parti, cest parti, start
word-language = français, francais, fr, en français, en francais, parler français, french

word-and = et, ainsi que, et aussi
word-article = un, une, l’, la, le
word-about = environ, à peu près, a peu près, à peu pres, a peu pres, aux alentours de, aux environs de, autour de, alentour de, approximativement, plus ou moins, grosso modo, à la grosse louche, à la louche, a la louche, de l’ordre de, de l'ordre de, près de, pres de, presque, quasiment, quasi, dans les, disons, circa, ca., env., vers
# La plus longue avant la plus courte qu’elle contient.
word-vague = une demi-douzaine=6, une demi douzaine=6, demi-douzaine=6, demi douzaine=6, deux douzaines=24, trois douzaines=36, quelques dizaines=30, plusieurs dizaines=30, deux dizaines=20, trois dizaines=30, quatre dizaines=40, quelques centaines=300, plusieurs centaines=300, deux centaines=200, trois centaines=300, quelques milliers=3000, plusieurs milliers=3000, deux milliers=2000, dizaine de milliers=10000, centaine de milliers=100000, une petite dizaine=10, une bonne dizaine=10, une grosse dizaine=10, une petite douzaine=12, une bonne douzaine=12, une petite quinzaine=15, une bonne quinzaine=15, une petite vingtaine=20, une bonne vingtaine=20, une grosse vingtaine=20, une petite trentaine=30, une bonne trentaine=30, une petite cinquantaine=50, une bonne cinquantaine=50, une petite centaine=100, une bonne centaine=100, une grosse centaine=100, une huitaine=8, une dizaine=10, une douzaine=12, une quinzaine=15, une vingtaine=20, une trentaine=30, une quarantaine=40, une cinquantaine=50, une soixantaine=60, une centaine=100, un bon millier=1000, un millier=1000, dizaines=20, douzaines=24, centaines=200, milliers=2000, huitaine=8, dizaine=10, douzaine=12, quinzaine=15, vingtaine=20, trentaine=30, quarantaine=40, cinquantaine=50, soixantaine=60, centaine=100, millier=1000, quelques-uns=3, quelques-unes=3, quelques uns=3, quelques unes=3, quelques=3, plusieurs=5, une poignée=5, poignée=5, poignee=5, une paire=2, paire=2, deux ou trois=3, deux à trois=3, trois ou quatre=4, trois à quatre=4, quatre ou cinq=5, cinq ou six=6, aucun=0, aucune=0
word-from = à partir du, à partir de, a partir du, a partir de, depuis le, depuis, entre le, entre, du, de, dès le, dès
word-until = jusqu’au, jusqu'au, jusqu’à, jusqu'à, jusqu'a, jusqu’en, jusqu'en, jusque, et le, et, au, à, a
word-in-date = le, la, l, au, à, de, du, d, en, ici, an, année
word-part-begin = début, commencement
word-part-middle = milieu, mi
word-part-end = fin
# Débuts et mots d’un texte qui dit ce que l’on a fait, plutôt que ce qui a changé.
word-deed = nous avons organisé, nous organisons, on a organisé, on organise, j’ai organisé, j’organise, nous avons donné, nous donnons, on a donné, on donne, nous avons proposé, nous proposons, on a proposé, on propose, nous avons offert, nous offrons, on a offert, on offre, nous avons fait, nous faisons, on a fait, on fait, j’ai fait, nous avons réalisé, nous réalisons, on a réalisé, on réalise, nous avons mené, nous menons, nous avons tenu, nous tenons, nous avons animé, nous animons, on a animé, on anime, nous avons formé, nous formons, on a formé, on forme, nous avons accompagné, nous accompagnons, on a accompagné, on accompagne, nous avons accueilli, nous accueillons, on a accueilli, on accueille, nous avons aidé, nous aidons, on a aidé, on aide, nous avons créé, nous créons, on a créé, nous avons mis en place, nous mettons en place, on a mis en place, on met en place, nous avons mis sur pied, on a mis sur pied, nous avons lancé, nous lançons, on a lancé, nous avons fourni, nous fournissons, nous avons assuré, nous assurons, nous avons distribué, nous distribuons, on a distribué, on distribue, nous avons réparé, nous réparons, on a réparé, on répare, nous avons vendu, nous vendons, on a vendu, on vend, nous avons livré, nous livrons, nous avons engagé, nous engageons, on a engagé, nous avons visité, nous visitons, ateliers, séances, formations, animations
# Verbs that need evidence: measured once at least; confirmed from outside.
words-shown = montre, montrent, montré, entraîne, entraînent, conduit à, conduisent à, a conduit à, permet de, permettent de, provoque, provoquent, améliore, améliorent, amélioré, augmente, augmentent, réduit, réduisent
words-proved = prouve, prouvent, prouvé, démontre, démontrent, démontré, garantit, garantissent
word-round = nouveau tour, prochain tour, encore un tour, deuxième tour
word-stop = stop, plus de rappels, arrêter les rappels
word-mydata = mes données, mesdonnées, mydata
word-readers = lecteurs, qui a lu, qui lit, qui a lu mes réponses
word-choices = choix, mes choix, accords
word-object = opposition, objection, je m’oppose
word-forget = oublier, oubliez-moi, oublie-moi, tout effacer, supprimer tout
word-week = semaine, une semaine
word-month = mois, un mois
word-invite = inviter, invitation, inviter un collègue
word-join = rejoindre, participer, je participe
word-keep-mine = la mienne, ma réponse, garder la mienne
word-keep-theirs = celle de mon collègue, la leur, l’autre, garder l’autre, l’autre réponse
word-claim = je fais, qui fait quoi, je prends
word-leave = partir, je pars, quitter ces réponses, me retirer, je me retire, quitter l’équipe
word-take = prendre, prends
word-role-participant = participant, participante, collègue
word-role-facilitator = accompagnateur, accompagnatrice, facilitateur, facilitatrice, coach
