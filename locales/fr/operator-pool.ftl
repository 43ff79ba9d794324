### Les règles des chiffres sur plusieurs entreprises, telles qu’elles figurent dans la notice d’un export.

pool-rule-least = Seules comptent les réponses que les entreprises ont confirmées et partagées. Rien n’est dit de moins de cinq entreprises.
pool-rule-few = Un choix fait par moins de cinq entreprises n’est pas compté, ni celui que toutes ont fait sauf une à quatre. Si son nombre se déduisait des autres, un autre choix est omis aussi.
pool-rule-together = Les points voisins sont réunis : il y a toujours au moins cinq entreprises derrière un nombre.
pool-rule-rounded = D’un nombre, on donne celui du milieu et, à partir de dix entreprises, les quarts. Ils sont arrondis de sorte qu’au moins cinq entreprises se trouvent à un pas près. Il n’y a ni plus petit, ni plus grand, ni moyenne, ni somme.
pool-rule-successive = Un chiffre n’est remplacé que si les réponses d’au moins cinq entreprises diffèrent, quels que soient les chiffres antérieurs que l’on compare. Jusque-là, l’ancien reste, avec sa date.
pool-rule-absent = Cette question ne vient qu’après certaines réponses. Rien n’est dit s’il apparaissait qu’une à quatre entreprises ne l’ont pas reçue.
pool-rule-no-total = Il n’y a ni total sur les familles, ni score, ni classement.
