### Wat `filrouge doctor` en `filrouge status` zeggen, en wat er gezegd wordt over de poort om mee te kijken.

metrics-serving = Wie meekijkt, vindt /live, /ready en /metrics op http://{ $at }.
metrics-no-listen = FILROUGE_METRICS is “{ $address }”. Geef een adres en een poort, bijvoorbeeld: 127.0.0.1:9464
metrics-not-listening = FILROUGE_METRICS kan niet { $at } zijn: daar zit een ander programma, of het adres is niet van deze computer. Kies een andere poort, bijvoorbeeld: FILROUGE_METRICS=127.0.0.1:9465

## filrouge doctor

doctor-line =
    .fine = { "[" }goed] { $about }: { $what }
    .look = { "[" }let op] { $about }: { $what }
    .wrong = { "[" }fout] { $about }: { $what }
doctor-end = { $wrong ->
    [0] { $look ->
        [0] Alles is in orde: { $fine } zaken nagekeken.
        [one] Er is niets fout. Eén zaak vraagt aandacht.
       *[other] Er is niets fout. { $look } zaken vragen aandacht.
        }
    [one] Eén zaak is fout.
   *[other] { $wrong } zaken zijn fout.
    }
doctor-about-settings = Instellingen
doctor-about-content = Je stappenplannen
doctor-about-key = Sleutel
doctor-about-zone = Tijdzone
doctor-about-clock = Klok
doctor-about-database = Databank
doctor-about-running = In gebruik
doctor-about-disk = Schijf
doctor-about-rights = Rechten op bestanden
doctor-about-attachments = Bijlagen
doctor-about-tombstones = Kenmerken van wie gewist is
doctor-about-backup = Back-up
doctor-about-summary = Samenvatting
doctor-about-token = Telegram
doctor-about-webhook = Berichten
doctor-about-address = Openbaar adres

doctor-settings = ze passen bij elkaar. { $served ->
    [yes] Een start bedient Telegram.
   *[no] Er is geen token, dus een start is een gesprek in de terminal.
    }
doctor-trial = dit is een proef, en elke deelnemer krijgt dat te lezen.
    .do = Wordt het ernst, typ dan: filrouge setup
doctor-open = anderen op deze computer kunnen { $path } lezen.
    .do = Hou het voor jezelf: chmod 600 { $path }
doctor-content = { $path } is in orde.
doctor-content-wrong = { $count ->
    [one] één opmerking
   *[other] { $count } opmerkingen
    } bij je stappenplannen of woorden. Zo start Fil rouge niet.
    .do = Bekijk ze met: filrouge roadmap check
doctor-no-key = er is er geen: wie de schijf kan lezen, leest wat mensen schreven.
    .do = Maak er een met: filrouge key new mijn-sleutel. Stel in: FILROUGE_KEY_FILE=mijn-sleutel. Stop Fil rouge en typ dan: filrouge key seal
doctor-key-beside = { $path } ligt naast de databank: wie die map kopieert, heeft ze allebei.
    .do = Zet de sleutel in een andere map, en laat FILROUGE_KEY_FILE daarheen wijzen.
doctor-key = { $count ->
    [one] hij is leesbaar.
   *[other] alle { $count } zijn leesbaar; de eerste versleutelt.
    } Bewaar een kopie op een andere plaats.
doctor-no-zones = deze computer kent geen tijdzones. Herinneringen zouden op verkeerde uren komen.
    .do = Installeer ze, bijvoorbeeld: apt install tzdata
doctor-zone = tijden staan in { $zone }.
doctor-zone-utc = tijden staan in UTC, en zo laat is het hier voor niemand.
    .do = Stel de zone in, bijvoorbeeld: FILROUGE_ZONE=Europe/Brussels
doctor-clock = juist, volgens Telegram.
doctor-clock-unknown = niemand zei hoe laat het is.
    .do = Ga na of de klok van deze computer juist blijft, bijvoorbeeld met: timedatectl
doctor-clock-off = { $seconds ->
    [one] één seconde
   *[other] { $seconds } seconden
    } verkeerd, volgens Telegram. Herinneringen zouden te vroeg of te laat komen.
    .do = Laat ze gelijk zetten, bijvoorbeeld met: timedatectl set-ntp true
doctor-clock-database = { $seconds ->
    [one] één seconde
   *[other] { $seconds } seconden
    } verschil met de klok van de databank.
    .do = Laat beide gelijk zetten, bijvoorbeeld met: timedatectl set-ntp true
doctor-database-new = { $path } is er nog niet. De eerste start maakt ze.
doctor-database = { $path } is leesbaar en heel (tabellen { $revision }).
doctor-database-file = { $path } is onbruikbaar: { $reason }.
    .do = Stop Fil rouge en leg dit bestand opzij zoals het is. Zet dan je laatste back-up in de plaats.
doctor-database-server = { $path } is onbruikbaar: { $reason }.
    .do = Ga na of PostgreSQL draait en of naam en wachtwoord kloppen, bijvoorbeeld: FILROUGE_DATABASE=postgresql://filrouge:geheim@localhost/filrouge
doctor-database-faults = { $path } is beschadigd: { $faults }.
    .do = Maak een kopie zoals ze nu is, en keer dan terug naar je laatste back-up. Kijk ook de schijf na: schade komt zelden alleen.
doctor-held = een programma gebruikt de databank. Dat hoort zo als Fil rouge draait.
doctor-free = geen enkel programma gebruikt de databank. Fil rouge draait hier niet.
doctor-connections = { $count ->
    [0] niemand is met de databank verbonden. Fil rouge draait niet.
    [one] één verbinding met de databank.
   *[other] { $count } verbindingen met de databank.
    }
doctor-disk = { $megabytes } MB vrij.
doctor-disk-little = { $megabytes } MB vrij. Als iemand gewist is, wordt de databank opnieuw geschreven. Dat kan { $needed } MB vragen.
    .do = Maak plaats op de schijf van { $path }.
doctor-disk-full = maar { $megabytes } MB vrij. Straks kan er niets meer bewaard worden.
    .do = Maak nu plaats op de schijf van { $path }.
doctor-folder-unread = ik kan niet in { $path } kijken: { $reason }.
    .do = Kijk het pad in FILROUGE_DB na, en je rechten erop.
doctor-not-writable = ik mag niet schrijven in { $path }.
    .do = Geef het aan de gebruiker waaronder Fil rouge draait, bijvoorbeeld: chown -R filrouge { $path }
doctor-rights = we mogen schrijven wat nodig is, en niemand anders kan het lezen.
doctor-files = { $count ->
    [0] nog geen.
    [one] één genoteerd, en het is er.
   *[other] { $count } genoteerd, en ze zijn er allemaal.
    }
doctor-files-missing = { $count ->
    [one] één die genoteerd is, is er niet.
   *[other] { $count } die genoteerd zijn, zijn er niet.
    } Ze zouden in samenvattingen ontbreken.
    .do = Zet ze terug in { $path }, uit een back-up.
doctor-tombstones = { $count ->
    [0] nog niemand werd gewist.
    [one] één, hier en in de databank gelijk.
   *[other] { $count }, hier en in de databank gelijk.
    }
doctor-tombstones-unread = ik kan { $path } niet lezen: { $reason }. Zo lukt een start niet.
    .do = Geef het bestand aan de gebruiker waaronder Fil rouge draait.
doctor-tombstones-damaged = in { $path } staat een regel die geen kenmerk is van wie gewist is.
    .do = Neem het bestand uit je laatste back-up, en voeg de regels van dit bestand toe die 64 tekens hebben.
doctor-tombstones-back = { $count ->
    [one] één persoon werd gewist en is misschien terug, uit een back-up.
   *[other] { $count } mensen werden gewist en zijn misschien terug, uit een back-up.
    }
    .do = Start Fil rouge: het wist hen opnieuw, voor al de rest.
doctor-tombstones-lost = { $count ->
    [one] één kenmerk van wie gewist is, ontbreekt
   *[other] { $count } kenmerken van wie gewist is, ontbreken
    } naast de databank.
    .do = Start Fil rouge: het schrijft ze opnieuw. Bewaar dat bestand bij je back-ups.
doctor-no-backup = op deze computer is er geen genoteerd.
    .do = Maak er een, en laat dat elke nacht gebeuren: filrouge backup MAP
doctor-backup = { $days ->
    [0] de laatste is minder dan een dag oud.
    [one] de laatste is een dag oud.
   *[other] de laatste is { $days } dagen oud.
    }
doctor-backup-old = de laatste is { $days } dagen oud: { $path }
    .do = Ga na waarom er sindsdien geen meer kwam, en maak er nu een: filrouge backup MAP
doctor-summary = er is er een gemaakt om te proberen ({ $kilobytes } kB), met alle lettertypes.
doctor-summary-fonts = ze komt er verkeerd uit: { $reason }.
    .do = Installeer Fil rouge opnieuw: de lettertypes horen erbij, en hier zijn er verdwenen.
doctor-summary-fails = er kan er geen gemaakt worden ({ $reason }).
    .do = Installeer Fil rouge opnieuw, met alles wat het nodig heeft. Blijft het zo, meld het dan.
doctor-token = kent het token: dit is @{ $name }.
doctor-unreachable = { $host } is van hier niet bereikbaar. Over het token valt dus niets te zeggen.
    .do = Ga na of deze computer netwerk heeft, en of een firewall hem { $host } laat bereiken.
doctor-refused = weigert: “{ $reason }”.
    .do = Kijk FILROUGE_TELEGRAM_API en FILROUGE_TELEGRAM_TOKEN na.
doctor-webhook = { $way ->
    [brought] Telegram brengt ze naar { $host }, zoals ingesteld.
   *[fetched] ze worden opgehaald; Telegram brengt ze nergens anders.
    }
doctor-webhook-none = Telegram brengt ze nog niet hierheen.
    .do = Start Fil rouge: het zegt dat aan Telegram. Draait het al, lees dan failures.log.
doctor-webhook-left = Telegram brengt ze nog naar { $host }, en jij wilt ze ophalen.
    .do = Start Fil rouge: het zet dat recht. Gebruikt een ander programma deze bot, maak dan een tweede bot.
doctor-webhook-other = Telegram brengt ze ergens anders, naar { $host }.
    .do = Start Fil rouge: het zet dat recht. Gebruikt een ander programma deze bot, maak dan een tweede bot.
doctor-pending = { $count ->
    [one] er wacht er één
   *[other] er wachten er { $count }
    } bij Telegram.
    .do = Start Fil rouge als het niet draait. Draait het, kijk dan met: filrouge status
doctor-last-error = { $minutes ->
    [one] een minuut geleden
   *[other] { $minutes } minuten geleden
    } kon Telegram er een niet brengen: “{ $said }”.
    .do = Ga na of FILROUGE_WEBHOOK via je webserver bij FILROUGE_LISTEN uitkomt.
doctor-address = { $host } antwoordt, en het certificaat geldt nog { $days ->
    [one] één dag
   *[other] { $days } dagen
    }.
doctor-address-unreached = { $host } is van hier niet bereikbaar op poort { $port }. Van buitenaf kan dat anders zijn.
    .do = Ga na of je webserver draait, en probeer het adres vanop een ander netwerk.
doctor-certificate = het certificaat van { $host } wordt geweigerd: { $reason }.
    .do = Laat je webserver het vernieuwen. Zolang het geweigerd wordt, brengt Telegram niets.
doctor-certificate-ends = het certificaat van { $host } geldt nog maar { $days ->
    [one] één dag
   *[other] { $days } dagen
    }.
    .do = Laat je webserver het voordien vernieuwen.

## filrouge status

standing-help-ready = vraag alleen aan de poort van FILROUGE_METRICS of Fil rouge klaar is: exitcode 0 als dat zo is
standing-version = Fil rouge { $version } · Python { $python }
standing-database = Databank: { $path } (tabellen { $revision })
standing-running = Draait sinds { $since }.
standing-not-running = Draait hier niet, voor zover dat te zien is.
standing-people = { $some ->
    [few] minder dan { $least } mensen
   *[exact] { $count ->
        [0] niemand
        [one] één persoon
       *[other] { $count } mensen
        }
    }
standing-conversations = { $some ->
    [few] minder dan { $least } gesprekken
   *[exact] { $count ->
        [0] geen enkel gesprek
        [one] één gesprek
       *[other] { $count } gesprekken
        }
    }
standing-number = { $some ->
    [few] minder dan { $least }
   *[exact] { $count }
    }
standing-today = Vandaag: { $people }, antwoorden in { $conversations }.
standing-week = In 7 dagen: { $people }, antwoorden in { $conversations }.
standing-waiting = { $count ->
    [0] Te versturen: er wacht niets.
    [one] Te versturen: er wacht één bericht{ $since ->
        [none] , voor later
       *[other] , sinds { $since }
        }.
   *[other] Te versturen: er wachten { $count } berichten, { $since ->
        [none] allemaal voor later
       *[other] het eerste sinds { $since }
        }.
    }
standing-unknown = Verstuurd of niet: van { $count ->
    [one] één bericht
   *[other] { $count } berichten
    } in de laatste 30 dagen weet niemand het, want de verbinding brak af. Ze gaan niet opnieuw.
standing-parked = { $count ->
    [0] Niet verwerkt: niets.
    [one] Niet verwerkt: één bericht dat binnenkwam. Wie het stuurde, weet dat.
   *[other] Niet verwerkt: { $count } berichten die binnenkwamen. Wie ze stuurde, weet dat.
    }
standing-parked-why = Waarom: { $reasons }. In failures.log staat waar het misliep; meld het. Na { $days } dagen gaan ze weg.
standing-ahead = { $kind ->
    [reminders] Herinneringen: { $number }
    [returns] Einde van een pauze: { $number }
    [meetings] Rond gesprekken: { $number }
    [letters] Berichten van en voor coaches: { $number }
    [teams] Teams: { $number }
   *[erasing] Te wissen, na lange stilte: { $number }
    }, de eerste: { $at }.
standing-nothing-ahead = Op komst: geen herinneringen, gesprekken of termijnen.
standing-daily = Opruimen: laatst { $last }, volgende keer { $at }.
standing-no-backup = Back-up: hier is er geen genoteerd. Maak er een met: filrouge backup MAP
standing-backup = Back-up: laatst { $at }, in { $path }.
standing-no-port = Er is geen poort om het aan te vragen. Stel er een in, en start Fil rouge ermee, bijvoorbeeld: FILROUGE_METRICS=127.0.0.1:9464
standing-no-answer = Niet klaar: op { $at } antwoordt niemand.
standing-ready = { $why ->
    [none] Klaar.
    [stopping] Niet klaar: Fil rouge is aan het stoppen.
    [channel] Niet klaar: er kunnen nog geen berichten binnenkomen.
    [database] Niet klaar: de databank antwoordt niet.
   *[other] Niet klaar.
    }
