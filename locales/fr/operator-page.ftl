### Ce que lit la personne qui gère l’assistant, à propos de la page dans un navigateur.

page-serving = La page des coachs se trouve à { $address }. Elle écoute sur { $at }.
page-no-address = FILROUGE_PAGE doit être l’adresse publique de la page, par exemple https://filrouge.example.org ou https://example.org/filrouge. Valeur actuelle : { $address }
page-no-listen = FILROUGE_PAGE_LISTEN doit être une adresse et un port, par exemple 127.0.0.1:8081. Valeur actuelle : { $address }
page-no-proxy = FILROUGE_PAGE_PROXY doit donner des adresses ou des réseaux, par exemple 10.0.0.5 ou 10.0.0.0/8, séparés par des virgules. Valeur actuelle : { $address }
page-not-listening = La page ne peut pas écouter sur { $at } : autre chose le fait déjà, ou ce n’est pas une adresse de cet ordinateur. FILROUGE_PAGE_LISTEN en indique une autre.
