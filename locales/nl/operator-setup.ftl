### filrouge setup: vraagt één keer, in de terminal, wat geen standaardwaarde heeft.

setup-option-responsible = wie verantwoordelijk is voor wat mensen schrijven: de naam van je organisatie
setup-option-contact = hoe mensen je bereiken over hun gegevens: e-mail, telefoon of webadres
setup-option-lawful_basis = rechtsgrond: legitimate-interest, contract, public-task, legal-obligation of consent
setup-option-retention = maanden na iemands laatste woord tot alles van die persoon gewist wordt, van 1 tot 120
setup-option-trial = een proef: dat lezen mensen ook, en de rest hoeft niet ingesteld te zijn
setup-option-seal = maak een sleutel, zodat versleuteld bewaard wordt wat mensen schrijven; alleen vóór de eerste start
setup-option-telegram_token = een bestand met het token van je Telegram-bot
setup-option-change = wijzig wat al ingesteld is, zonder het te vragen

setup-hello = Ik vraag één keer een paar dingen en schrijf ze in { $path }. Met Ctrl+C stop je wanneer je wilt; dan wordt er niets geschreven.
setup-ask-trial = Is dit een proef, met alleen verzonnen antwoorden? Mensen lezen dat dan in hun eerste bericht, en de rest mag je openlaten. (ja of nee)
setup-ask-responsible = Wie is verantwoordelijk voor wat mensen schrijven? Typ de naam van je organisatie zoals mensen die kennen, bijvoorbeeld: Kringwinkel Noord
setup-ask-contact = Hoe bereiken mensen je over hun gegevens? Een e-mailadres, een telefoonnummer of een webadres, bijvoorbeeld: privacy@example.org
setup-ask-lawful_basis = Op welke rechtsgrond stel je mensen deze vragen (artikel 6 van de AVG)? Typ een nummer. Ben je niet zeker, vraag dan eerst advies.
setup-basis-legitimate-interest = { $number }. Gerechtvaardigd belang: je hebt een goede reden, en het belang van de mensen zelf weegt niet zwaarder. Zij kunnen bezwaar maken.
setup-basis-contract = { $number }. Overeenkomst: je hebt dit nodig om een overeenkomst uit te voeren met de persoon zelf die antwoordt.
setup-basis-public-task = { $number }. Taak van algemeen belang: een wet geeft je een taak van algemeen belang, en dit hoort daarbij.
setup-basis-legal-obligation = { $number }. Wettelijke verplichting: een wet verplicht je precies hiertoe.
setup-basis-consent = { $number }. Toestemming: mensen kiezen vrij. Tussen werkgever en personeel is dat zelden zo; daar is het geen goede algemene rechtsgrond.
setup-ask-retention = Na hoeveel maanden stilte wordt alles van iemand gewist? Een getal van 1 tot 120, bijvoorbeeld: 24. Een maand vooraf krijgt die persoon bericht, behalve wie geen berichten meer wil.
setup-ask-seal = Zal ik een sleutel maken in { $path }, zodat versleuteld bewaard wordt wat mensen schrijven? Wie de sleutel kwijtraakt, is alles kwijt. (ja of nee)
setup-ask-telegram_token = Het token van je Telegram-bot, als je er een hebt. Wat je typt of plakt, krijg je niet te zien.
setup-now = Nu is het: { $value }. Druk op Enter om het zo te laten.
setup-now-hidden = Er is al een token ingesteld. Druk op Enter om het te houden.
setup-may-stay-open = Druk op Enter om het open te laten.
setup-change = { $name } is nu “{ $now }”. Wijzigen in “{ $new }”? (ja of nee)
setup-change-hidden = { $name } is al ingesteld. Wijzigen? (ja of nee)
setup-words-yes = ja, j, yes, y
setup-words-no = nee, neen, n, no

setup-wrong-empty = Hier heb ik een antwoord nodig. Typ het en druk op Enter.
setup-wrong-characters = Er staan tekens in die ik niet kan bewaren. Typ het opnieuw.
setup-wrong-long = Dat zijn meer dan { $most } tekens. Zeg het korter.
setup-wrong-responsible = Dat is geen naam: er staat geen letter in. Bijvoorbeeld: Kringwinkel Noord
setup-wrong-contact = Daarmee kunnen mensen je niet bereiken. Geef een e-mailadres, een telefoonnummer of een webadres, bijvoorbeeld: privacy@example.org
setup-wrong-basis = Typ een nummer van 1 tot { $count }, of een van deze namen: { $names }
setup-wrong-retention = Ik heb een heel aantal maanden nodig van 1 tot { $most }, in cijfers, bijvoorbeeld: 24
setup-wrong-yes-no = Typ ja of nee.

setup-stopped = Gestopt. Er is niets geschreven.
setup-no-terminal = Vragen stellen kan ik alleen in een terminal. Zonder terminal geef je ook deze opties: { $options }. Of alleen --trial, voor een proef. Meer: filrouge setup --help
setup-would-change = { $name } is al anders ingesteld. Wil je het wijzigen, voeg dan --change toe.
setup-nothing = Er is niets veranderd: dit staat allemaal al in { $path }.
setup-written = Geschreven in { $path }, dat alleen jouw account kan lezen:
setup-line = { "  " }{ $name }: { $value }
setup-hidden = { "  " }{ $name }: (niet getoond)
setup-key-made = De sleutel staat in { $path }. Bewaar er een kopie van op een andere plaats, apart van de gegevens en hun back-ups: zonder de sleutel kan niemand nog iets lezen.
setup-key-found = In { $path } staat al een sleutel; die gebruik ik.
setup-key-other = { $path } bestaat al en is geen sleutel. Zet het ergens anders en begin opnieuw.
setup-sealed-already = Er is al een sleutel ingesteld: wat mensen schrijven, wordt versleuteld bewaard.
setup-seal-later = { $path } bestaat al, dus een sleutel kan er niet zomaar bij. Om te versleutelen wat er al staat, typ je: filrouge key seal
setup-overruled = Let op: { $name } staat ook in de omgevingsvariabelen, met een andere waarde. Die gaat voor.
setup-next = Beginnen doe je met: filrouge. Je verwerkingsregister maak je met: filrouge privacy-file
setup-unusable = Ik kan { $path } niet gebruiken: { $reason }. Kijk dat bestand en zijn map na, of begin in een map waarin je mag schrijven.

## Wat in het bestand staat, boven elke instelling; telkens één regel

setup-note = Instellingen van Fil rouge, geschreven door: filrouge setup. Omgevingsvariabelen gaan voor.
setup-note-trial = Of dit een proef is: true of false.
setup-note-responsible = Wie verantwoordelijk is voor wat mensen schrijven.
setup-note-contact = Hoe mensen je bereiken over hun gegevens.
setup-note-lawful_basis = Rechtsgrond: legitimate-interest, contract, public-task, legal-obligation of consent.
setup-note-retention = Maanden na iemands laatste woord tot alles van die persoon gewist wordt.
setup-note-key_file = Het bestand met de sleutel die versleutelt wat mensen schrijven. Bewaar er elders een kopie van.
setup-note-telegram_token = Het token van de Telegram-bot. Bewaar het als een wachtwoord.
