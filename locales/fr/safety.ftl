### Ce qui se dit pour protéger les personnes, et celles qui parlent aussi avec nous.

# Trop de messages à la fois. Les mots sont le début du premier qui n’a pas été lu.
flood = Vous envoyez des messages plus vite que je ne peux lire. Je n’ai pas lu « { $words } », ni ce qui suit. Attendez quelques minutes, puis envoyez ces messages à nouveau.
flood-other = Vous envoyez des messages plus vite que je ne peux lire. Je n’ai pas lu votre dernier message, ni ce qui suit. Attendez quelques minutes, puis envoyez ces messages à nouveau.

# Trop de fichiers.
files-full = Je peux garder { $count } fichiers ou { $megabytes } Mo par personne. Ce fichier dépasse cette limite. Décrivez-le en quelques mots.
