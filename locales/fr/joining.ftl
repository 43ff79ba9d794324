### Entrer dans un programme par un lien, et ce qui y change.

## Les personnes d’une entreprise

came-first = Bienvenue ! Ici, vous travaillez sur { $enterprise }, dans le programme { $programme }.
came-later = Bienvenue ! Vous travaillez maintenant avec vos collègues sur { $enterprise }.
came-coach-sees = Votre coach, { $coach }, voit à quelle étape vous êtes et la date de votre dernière réponse. Vos réponses ne lui sont visibles que si vous les partagez.
came-name = Vos collègues voient votre nom : { $name }.
came-own = Ce que vous avez commencé de votre côté reste à vous. Tapez « démarches » pour y revenir.
came-another = Une personne a rejoint { $enterprise } avec un lien de votre coach : { $who }. Vous ne savez pas qui c’est ? Dites-le à votre coach.

## Les coachs, et qui gère le programme

came-as-coach = Bienvenue, { $name }. Dans le programme { $programme }, vous accompagnez { $count ->
    [0] encore aucune entreprise
    [one] une entreprise
   *[other] { $count } entreprises
    }. Vous voyez les réponses qu’une entreprise a confirmées et partagées. Vous pouvez taper, avec le / devant :
came-as-administrator = Bienvenue. Vous gérez le programme { $programme } : { $count ->
    [one] une entreprise
   *[other] { $count } entreprises
    }, { $coaches ->
    [0] pas encore de coach
    [one] { $coaches } coach
   *[other] { $coaches } coachs
    }. Vous voyez où en sont les entreprises, pas leurs réponses. Vous pouvez taper, avec le / devant :
can-today = { $word } — qui a besoin de vous aujourd’hui
can-card = { $word } { $number } — une entreprise, ici E{ $number }
can-cohort = { $word } — où en est chaque entreprise, en image
can-comment = { $word } { $number } — un commentaire sur une question de E{ $number }
can-propose = { $word } { $number } — proposer une formulation à E{ $number }
can-nudge = { $word } { $number } — un court message à E{ $number }, que vous relisez d’abord
can-meet = { $word } { $number } — prévoir une rencontre avec E{ $number }
can-digest = { $word } — recevoir ou non le résumé de la semaine
can-progress = { $word } — combien d’entreprises en sont à quelle étape
can-announce = { $word } — un message à tout le programme
can-closed = { $word } — jours de fermeture, où je n’envoie pas de rappels
can-page = { $word } — une page à lire et à imprimer
tap-today = Aujourd’hui
tap-progress = Avancement

## Un lien qui n’ouvre pas

ticket-used = Ce lien a déjà servi : demandez-en un autre à { $whom }.
ticket-late = Ce lien est trop ancien : demandez-en un autre à { $whom }.
ticket-coach = votre coach, { $coach }
ticket-administrator = la personne qui gère le programme
ticket-contact = Vous n’y arrivez pas ? { $contact }
ticket-for-staff = Ce lien est pour les personnes qui travaillent chez { $enterprise }. Vous accompagnez ou gérez { $programme } : je le garde donc pour l’une d’elles.
ticket-not-for-staff = Ce lien est pour les personnes qui accompagnent ou gèrent { $programme }. Vous travaillez sur les réponses d’une entreprise : je le garde donc pour une autre personne.

## Un changement de coach

handed-over = Vous avez un autre coach : { $coach }{ $former ->
    [none] {""}
   *[other] {""}, qui remplace { $former }
    }. { $coach } voit à quelle étape vous êtes et la date de votre dernière réponse. { $shared ->
    [yes] Ce que vous partagez va maintenant à { $coach }.
   *[no] Vos réponses restent à vous, tant que vous ne les partagez pas.
    }{ $former ->
    [none] {""}
   *[other] {""} { $former } ne voit plus rien.
    }
handed-to-you = { $count ->
    [one] Désormais, vous accompagnez aussi cette entreprise :
   *[other] Désormais, vous accompagnez aussi ces { $count } entreprises :
    }
handed-to-line = E{ $number } { $enterprise }{ $former ->
    [none] {""}
   *[other] {""}, jusqu’ici avec { $former }
    }
handed-on = { $count ->
    [one] Cette entreprise change de coach. Vous ne la voyez plus :
   *[other] Ces { $count } entreprises changent de coach. Vous ne les voyez plus :
    }
handed-on-line = E{ $number } { $enterprise }, maintenant avec { $coach }
tap-card = Voir

## Une feuille de liens, à imprimer

sheet-title = Accès à Fil rouge : { $programme }
sheet-about = Fil rouge pose de courtes questions sur ce que votre travail change, et résume vos réponses. C’est un logiciel, pas une personne. Votre coach, { $coach }, voit où vous en êtes. Votre coach voit vos réponses seulement si vous les partagez.
sheet-about-coach = Dans le programme { $programme }, vous accompagnez { $count ->
    [0] encore aucune entreprise
    [one] une entreprise
   *[other] { $count } entreprises
    }. Avec Fil rouge, vous voyez qui a besoin de vous et ce qu’une entreprise partage avec vous.
sheet-about-administrator = Vous gérez ce programme. Avec Fil rouge, vous voyez où en sont les entreprises, sans leurs réponses.
sheet-cut = Un coupon par personne : { $count } au total. Découpez la feuille. Chaque coupon sert une seule fois.
sheet-scan = Scannez ceci avec votre téléphone, puis touchez Démarrer.
sheet-type = Ou ouvrez { $address } et tapez :
sheet-type-alone = Ouvrez Fil rouge et tapez :
sheet-until = Sert une seule fois, avant le { $date }.
sheet-qr = Code QR qui ouvre Fil rouge. Sans appareil photo, tapez : { $typed }
