### filrouge setup : demande une fois, dans le terminal, les réglages sans valeur par défaut.

setup-option-responsible = qui est responsable de ce que les gens écrivent : le nom de votre organisation
setup-option-contact = comment vous joindre au sujet des données : e-mail, téléphone ou adresse web
setup-option-lawful_basis = base juridique : legitimate-interest, contract, public-task, legal-obligation ou consent
setup-option-retention = mois après le dernier mot d’une personne jusqu’à l’effacement de tout ce qui la concerne, de 1 à 120
setup-option-trial = un essai : chaque personne en est informée, et il n’y a rien d’autre à régler
setup-option-seal = créer une clé, pour chiffrer ce que les gens écrivent ; seulement avant le premier démarrage
setup-option-telegram_token = un fichier qui contient le jeton de votre bot Telegram
setup-option-change = changer ce qui est déjà réglé, sans demander

setup-hello = Je pose quelques questions, une seule fois, et j’écris les réponses dans { $path }. Ctrl+C arrête à tout moment ; rien n’est alors écrit.
setup-ask-trial = Est-ce un essai, avec seulement des réponses inventées ? Chaque personne le lit alors dans son premier message, et vous pouvez laisser le reste ouvert. (oui ou non)
setup-ask-responsible = Qui est responsable de ce que les gens écrivent ? Tapez le nom de votre organisation tel qu’on le connaît, par exemple : Ressourcerie du Nord
setup-ask-contact = Comment vous joindre au sujet des données ? Une adresse e-mail, un numéro de téléphone ou une adresse web, par exemple : privacy@example.org
setup-ask-lawful_basis = Sur quelle base juridique posez-vous ces questions (article 6 du RGPD) ? Tapez un numéro. En cas de doute, demandez d’abord conseil.
setup-basis-legitimate-interest = { $number }. Intérêt légitime : vous avez une bonne raison, et l’intérêt des personnes elles-mêmes ne pèse pas plus lourd. Elles peuvent s’opposer.
setup-basis-contract = { $number }. Contrat : vous en avez besoin pour exécuter un contrat avec la personne même qui répond.
setup-basis-public-task = { $number }. Mission d’intérêt public : une loi vous confie une mission d’intérêt public, et ceci en fait partie.
setup-basis-legal-obligation = { $number }. Obligation légale : une loi vous oblige précisément à ceci.
setup-basis-consent = { $number }. Consentement : les gens choisissent librement. Entre employeur et personnel, c’est rare ; ce n’est donc pas une base générale solide.
setup-ask-retention = Après combien de mois de silence faut-il effacer tout ce qui concerne une personne ? Un nombre de 1 à 120, par exemple : 24. Elle est prévenue un mois avant, sauf si elle ne veut plus de messages.
setup-ask-seal = Faut-il créer une clé dans { $path }, pour chiffrer ce que les gens écrivent ? Si la clé est perdue, tout est perdu. (oui ou non)
setup-ask-telegram_token = Le jeton de votre bot Telegram, si vous en avez un. Ce que vous tapez ou collez ne s’affiche pas.
setup-now = Actuellement : { $value }. Appuyez sur Entrée pour le garder.
setup-now-hidden = Un jeton est déjà réglé. Appuyez sur Entrée pour le garder.
setup-may-stay-open = Appuyez sur Entrée pour ne pas répondre maintenant.
setup-change = { $name } vaut « { $now } ». Le changer en « { $new } » ? (oui ou non)
setup-change-hidden = { $name } est déjà réglé. Le changer ? (oui ou non)
setup-words-yes = oui, o, yes, y
setup-words-no = non, n, no

setup-wrong-empty = Il me faut une réponse ici. Tapez-la, puis appuyez sur Entrée.
setup-wrong-characters = Il y a des caractères que je ne peux pas garder. Retapez votre réponse.
setup-wrong-long = Cela fait plus de { $most } caractères. Dites-le en moins de mots.
setup-wrong-responsible = Ce n’est pas un nom : il n’y a aucune lettre. Par exemple : Ressourcerie du Nord
setup-wrong-contact = On ne peut pas vous joindre ainsi. Donnez une adresse e-mail, un numéro de téléphone ou une adresse web, par exemple : privacy@example.org
setup-wrong-basis = Tapez un numéro de 1 à { $count }, ou un de ces noms : { $names }
setup-wrong-retention = Il me faut un nombre entier de mois de 1 à { $most }, en chiffres, par exemple : 24
setup-wrong-yes-no = Tapez oui ou non.

setup-stopped = Arrêté. Rien n’a été écrit.
setup-no-terminal = Je ne peux poser des questions que dans un terminal. Sinon, donnez aussi ces options : { $options }. Ou seulement --trial, pour un essai. En savoir plus : filrouge setup --help
setup-would-change = { $name } est déjà réglé autrement. Pour le changer, ajoutez --change.
setup-nothing = Rien n’a changé : { $path } dit déjà tout cela.
setup-written = Écrit dans { $path }, que seul votre compte peut lire :
setup-line = { "  " }{ $name } : { $value }
setup-hidden = { "  " }{ $name } : (non affiché)
setup-key-made = La clé est dans { $path }. Gardez-en une copie ailleurs, à part des données et de leurs sauvegardes : sans elle, plus personne ne peut rien lire.
setup-key-found = Il y a déjà une clé dans { $path } ; je l’utilise.
setup-key-other = { $path } existe déjà et n’est pas une clé. Déplacez-le, puis recommencez.
setup-sealed-already = Une clé est déjà réglée : ce que les gens écrivent est chiffré.
setup-seal-later = { $path } existe déjà : ajouter une clé ne suffit pas. Pour chiffrer ce qui s’y trouve, tapez : filrouge key seal
setup-overruled = Attention : { $name } est aussi dans les variables d’environnement, avec une autre valeur. C’est celle-là qui compte.
setup-next = Pour commencer, tapez : filrouge. Pour votre registre des traitements, tapez : filrouge privacy-file
setup-unusable = Je ne peux pas utiliser { $path } : { $reason }. Regardez ce fichier et son dossier, ou commencez dans un dossier où vous pouvez écrire.

## Ce qui est dans le fichier, au-dessus de chaque réglage ; une ligne chacun

setup-note = Réglages de Fil rouge, écrits par : filrouge setup. Les variables d’environnement passent en premier.
setup-note-trial = Est-ce un essai ? true ou false.
setup-note-responsible = Qui est responsable de ce que les gens écrivent.
setup-note-contact = Comment vous joindre au sujet des données.
setup-note-lawful_basis = Base juridique : legitimate-interest, contract, public-task, legal-obligation ou consent.
setup-note-retention = Mois après le dernier mot d’une personne jusqu’à l’effacement de tout ce qui la concerne.
setup-note-key_file = Le fichier de la clé qui chiffre ce que les gens écrivent. Gardez-en une copie ailleurs.
setup-note-telegram_token = Le jeton du bot Telegram. Gardez-le comme un mot de passe.
