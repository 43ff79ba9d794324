### Ce qui se dit seulement dans une messagerie, où l’on peut toucher des boutons.

# Boutons : 20 caractères au plus, trois mots au plus.
tap-done = C’est fait
tap-keep = Garder
tap-unknown = Aucune idée
tap-back = Retour
tap-example = Exemple
tap-hide = Masquer l’exemple
tap-help = Aide
tap-page = Page { $next }

# Comment répondre, sous une question.
tap-multi = Touchez un ou plusieurs choix, puis « C’est fait ». Vous pouvez aussi taper les numéros.
tap-multi-most = Touchez { $most } choix au plus, puis « C’est fait ». Vous pouvez aussi taper les numéros.
tap-grid = Touchez un chiffre pour chaque lettre, puis « C’est fait ». Laissez vide ce que vous ne savez pas.
tap-evidence = Envoyez une photo, un document ou un message vocal, ou décrivez-le en quelques mots.

tap-late = Ce bouton appartient à un message plus ancien. Rien n’a changé.
tap-answered = Vous avez déjà répondu à cette question. Voulez-vous changer votre réponse ?
edited-passed = J’ai vu que vous avez modifié un ancien message. Il ne fait pas partie de vos réponses actuelles, donc rien n’a changé. Tapez « réponses » pour les voir.
link-unknown = Je ne connais pas le lien que vous avez suivi. Demandez-en un nouveau à la personne qui vous l’a donné, ou continuez simplement ici.
declined = Je peux garder du texte, des photos, des documents et des messages vocaux, mais pas ce que vous venez d’envoyer. Tapez votre réponse.
file-added = J’ai ajouté ce fichier à votre réponse. Cela fait { $count } fichiers.
file-unfetched = Je n’ai pas pu récupérer ce fichier sur Telegram. Envoyez-le encore une fois.
file-named-image = photo
file-named-audio = message-vocal
file-named-other = fichier
group-hello = Bonjour à toutes et à tous. Je pose de courtes questions sur ce qui change grâce à votre travail. Je le fais dans une conversation à part, pas dans ce groupe. Pour réfléchir en équipe, tapez : /reflexion
group-open = Ouvrir la discussion
unnamed-file = le fichier

## Ce que le bot dit de lui dans son profil : 512 et 120 caractères au plus

profile = Je pose de courtes questions sur ce qui change grâce à votre travail, une à la fois. Arrêtez quand vous voulez et revenez plus tard : chaque mot est gardé. À la fin, vous recevez un résumé de votre impact, avec vos propres mots. Appuyez sur Démarrer pour commencer.
profile-short = De courtes questions sur l’impact de votre travail, et un résumé à la fin.

## Commandes : petites lettres sans accents, et 60 caractères au plus pour dire ce qu’elles font

command-continue = continuer
    .about = Reprendre là où nous en étions
command-answers = reponses
    .about = Voir et corriger vos réponses
command-summary = resume
    .about = Votre résumé jusqu’ici
command-example = exemple
    .about = Un exemple pour cette question
command-skip = passer
    .about = Laisser cette question ouverte
command-back = retour
    .about = Revenir à la question précédente
command-colleague = collegue
    .about = Un texte à envoyer à un ou une collègue
command-pause = pause
    .about = S’arrêter pour le moment
command-roadmaps = demarches
    .about = Commencer ou reprendre une autre démarche
command-reflect = reflexion
    .about = Répondre en équipe, puis tout regarder ensemble
command-more = confidentialite
    .about = Ce que deviennent vos réponses
command-help = aide
    .about = Ce que vous pouvez dire ici
command-mydata = mesdonnees
    .about = Tout ce qui est gardé sur vous
command-stop = stop
    .about = Je n’écris plus de moi-même
command-forget = oublier
    .about = Effacer tout ce qui est gardé sur vous
