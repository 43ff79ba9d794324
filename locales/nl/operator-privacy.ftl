### filrouge privacy-file: een verwerkingsregister en een ontwerp van effectbeoordeling.
### De juridische termen zijn die van de AVG; de zinnen eromheen blijven gewoon.

paper-option-lang = taal van de documenten: nl, fr of en
paper-option-to = map voor de documenten (standaard: privacy, naast de databank)
paper-option-replace = vervang documenten waarin iets anders staat, ook als iemand ze heeft ingevuld
paper-written = Geschreven, telkens als document om te bewerken (DOCX) en als pagina om te lezen (HTML):
paper-written-path = { "  " }{ $path }
paper-written-next = Het zijn ontwerpen en geen juridisch advies. Lees ze na, vul ze aan, en laat de verwerkingsverantwoordelijke beslissen en tekenen.
paper-written-missing = Nog niet ingesteld: { $names }. Dat staat ook in de documenten. Instellen doe je met: filrouge setup
paper-differs = { $path } bestaat al en er staat iets anders in; misschien heeft iemand het ingevuld. Kies een andere map, bijvoorbeeld: --to privacy-nieuw. Wil je het overschrijven, voeg dan --replace toe.
paper-unwritable = Ik kan { $path } niet schrijven: { $reason }. Kies een map waarin je mag schrijven, bijvoorbeeld: --to privacy-nieuw

## Op elk document

paper-draft = Dit is een ontwerp dat Fil rouge uit zijn instellingen heeft gemaakt. Het is geen juridisch advies. Het is pas af wanneer de verwerkingsverantwoordelijke het gelezen, aangevuld en ondertekend heeft.
paper-missing = Nog niet ingesteld: { $names }. Zolang dat zo is, is dit document onvolledig.
paper-not-set = nog niet ingesteld: { $name }
paper-fill = [in te vullen]
paper-page = bladzijde { $page } van { $pages }
paper-made = Gemaakt door Fil rouge { $version } (databanktabellen { $revision }) uit zijn instellingen. Veranderen die, maak het dan opnieuw: filrouge privacy-file
paper-until = { $retention ->
    [yes] { $months ->
        [one] één maand
       *[other] { $months } maanden
    } na het laatste woord van die persoon
   *[no] nog niet ingesteld: FILROUGE_RETENTION
    }
paper-head-item = Gegeven
paper-head-filled = Ingevuld
paper-head-who = Wie
paper-head-what = Wat er bewaard wordt
paper-head-data = Soort gegevens
paper-head-holds = Wat erin staat
paper-head-kept = Hoelang
paper-head-receives = Wat zij ontvangen
paper-head-right = Recht
paper-head-type = In de chat
paper-head-happens = Wat er gebeurt
paper-head-tables = Tabel en kolommen

## Verwerkingsregister

paper-record = Register van de verwerkingsactiviteiten
    .file = verwerkingsregister
    .about = Artikel 30, lid 1, van de Algemene Verordening Gegevensbescherming (AVG). Verwerking: een meting van maatschappelijke impact met Fil rouge, een chatassistent.

paper-controller = Verwerkingsverantwoordelijke en contact
paper-controller-name = Verwerkingsverantwoordelijke
paper-controller-contact = Contactgegevens
paper-controller-status = Status
paper-controller-joint = Gezamenlijke verwerkingsverantwoordelijken of een vertegenwoordiger, als die er zijn
paper-controller-officer = Functionaris voor gegevensbescherming (DPO), als die er is
paper-controller-processors = Verwerkers, zoals een hostingbedrijf. Met elk is een overeenkomst nodig (artikel 28)
paper-status = { $trial ->
    [yes] Proef. Dat lezen mensen in hun eerste bericht
   *[no] In gebruik
    }

paper-purposes = Verwerkingsdoeleinden
paper-purposes-are = De gegevens dienen hiervoor:
paper-purpose-assessment = Medewerkers vraag per vraag laten beschrijven wat er door hun werk verandert, en daar een impactsamenvatting van maken.
paper-purpose-resuming = Mensen laten stoppen en later verdergaan, hun antwoorden laten verbeteren en er samen aan laten werken.
paper-purpose-accompanying = Als er een programma is opgezet: een coach een onderneming laten begeleiden, met vragen en antwoorden in de chat, gesprekken en herinneringen.
paper-purpose-programme = Als er een programma is opgezet: wie het organiseert tonen hoever groepen ondernemingen staan, en de resultaten van minstens vijf ondernemingen samen.
paper-purpose-rights = De rechten van mensen nakomen, en kunnen aantonen dat dit gebeurd is.
paper-purpose-running = Berichten één keer en in de juiste volgorde bezorgen, en storingen opsporen.
paper-purpose-never = De gegevens dienen niet om personen te beoordelen, te vergelijken of te rangschikken, niet voor reclame en niet om modellen te trainen.

paper-basis = Rechtsgrond
paper-basis-chosen = Ingesteld als rechtsgrond: { $basis }.
paper-basis-none = De rechtsgrond is nog niet ingesteld: FILROUGE_LAWFUL_BASIS. Zonder rechtsgrond mag er geen verwerking zijn (artikel 6).
paper-basis-legitimate-interest = gerechtvaardigd belang (artikel 6, lid 1, f)
    .about = Schrijf op welk belang dat is, waarom deze gegevens ervoor nodig zijn, en waarom de belangen van de mensen zelf niet zwaarder wegen. Zij kunnen op elk moment bezwaar maken (artikel 21). Een overheid kan zich hier voor haar taken niet op beroepen.
paper-basis-contract = uitvoering van een overeenkomst (artikel 6, lid 1, b)
    .about = Dit dekt alleen wat nodig is voor een overeenkomst met de persoon zelf die antwoordt. Een impactmeting die de onderneming voor zichzelf wil, is dat zelden.
paper-basis-public-task = taak van algemeen belang (artikel 6, lid 1, e)
    .about = Die taak moet op een wet steunen: noem die wet hier. Mensen kunnen op elk moment bezwaar maken (artikel 21).
paper-basis-legal-obligation = wettelijke verplichting (artikel 6, lid 1, c)
    .about = Noem de wet die precies tot deze verwerking verplicht. Een voorwaarde in een subsidieovereenkomst is geen wet.
paper-basis-consent = toestemming (artikel 6, lid 1, a)
    .about = Let op: tussen werkgever en personeel is toestemming zelden vrij, want mensen kunnen bang zijn voor de gevolgen van een weigering. Als algemene rechtsgrond voor wat medewerkers antwoorden, deugt ze niet. Kies ze alleen als weigeren echt zonder gevolg blijft, en vraag eerst advies.
paper-basis-extras = Vier dingen gebeuren alleen met een eigen toestemming: herinneringen, aan een coach tonen wie wat schreef, iemands woorden citeren, en spraakberichten. Elk daarvan staat eerst uit en kan altijd weer ingetrokken worden, en weigeren houdt geen enkele vraag tegen. Elke wijziging wordt bewaard, met de datum en de tekst die getoond werd.
paper-basis-special = Geen enkele vraag gaat over bijzondere categorieën van persoonsgegevens, zoals gezondheid, afkomst of overtuiging (artikel 9). In wat mensen vrij typen, kunnen ze toch staan.

paper-people = Categorieën van betrokkenen
paper-people-staff = Medewerkers en vrijwilligers die antwoorden
    .what = Wat ze schrijven en sturen, wanneer, en hoe de assistent hen bereikt. Alleen volwassenen; hun leeftijd wordt niet nagegaan.
paper-people-colleagues = Collega’s die meedoen
    .what = Hun rol en, als ze dat goed vinden, hun voornaam. Een familienaam wordt niet gevraagd.
paper-people-coaches = Coaches van een programma
    .what = Hun naam en taal, zoals de lijst van het programma ze geeft; welke ondernemingen ze begeleiden; wat ze schrijven, wanneer ze afspreken, en wat ze van anderen lezen.
paper-people-administrators = Beheerders van een programma
    .what = Dat ze het beheren, en wat ze aan iedereen schrijven.
paper-people-beneficiaries = Begunstigden: de mensen voor wie de onderneming werkt
    .what = Aantallen en rollen; geen enkele vraag gaat over wie ze zijn. Een citaat kan genoteerd worden met een rol. Bij een verhaal kan een voornaam of een andere naam staan, maar het wordt pas getoond nadat de schrijver noteerde dat die persoon akkoord is.
paper-people-readers = Mensen die meelezen, en de technisch beheerder
    .what = Wie wiens antwoorden las, wanneer en waarom.

paper-data = Categorieën van persoonsgegevens
paper-data-identity = Wie iemand is voor de assistent
    .what = Een nummer zonder betekenis, het adres in het kanaal{ $telegram ->
        [yes] { " " }(in Telegram: een nummer, geen telefoonnummer)
       *[no] { "" }
    }, de taal, welke versie van de kennisgeving gezien is, en tot wanneer het stil blijft.
    .kept = { paper-until }
paper-data-progress = Hoever iemand staat
    .what = Welk stappenplan, welke vraag, en hoe vaak iets niet begrepen werd.
    .kept = { paper-until }
paper-data-answers = Antwoorden
    .what = Wat er geantwoord werd, in de eigen woorden van de persoon, door wie en wanneer; ook vroegere versies, tot ze gewist worden.
    .kept = { paper-until }
paper-data-aside = Opzijgelegde woorden
    .what = Woorden die geen antwoord op de vraag waren, zoals een opmerking erover.
    .kept = { paper-until }
paper-data-files = Bestanden
    .what = Foto’s, documenten en spraakberichten die gestuurd werden, en de samenvattingen die gemaakt werden.
    .kept = { paper-until }
paper-data-sharing = Samenwerken
    .what = Wie aan welke antwoorden werkt, en in welke rol; uitnodigingen, waarvan alleen een kenmerk bewaard wordt.
    .kept = { paper-until }. Een uitnodiging geldt { $invitation } dagen
paper-data-teams = Teamreflecties
    .what = Wie aan een teamreflectie deelneemt, onder welke naam; wie het begon, en waar het getoond wordt. Met namen: de antwoorden van ieder. Zonder namen: zodra ze getoond zijn, alleen wat iedereen samen zei, zonder van wie het was. Wat er afgesproken werd, wie het doet en tegen wanneer.
    .kept = { paper-until }. Een teamreflectie verdwijnt even lang na het laatste gebruik; een die nooit begon, na een dag
paper-data-programmes = Programma’s
    .what = Welke ondernemingen meedoen, met hun naam, taal, land, coach en sluitingsdagen; namen van coaches; wie het programma beheert; links waarmee mensen binnenkomen en bezoeken aan de pagina in de browser, waarvan alleen een kenmerk bewaard wordt; welke ondernemingen in samengevoegde resultaten zitten.
    .kept = { paper-until }. Wat van de onderneming is en niet van een persoon, blijft zolang het programma duurt. Een link geldt { $invitation } dagen en verdwijnt even lang daarna, als niemand hem gebruikte; een bezoek duurt uren
paper-data-coaching = Tussen een onderneming en haar coach
    .what = Wat de onderneming deelt, en sinds wanneer; wat gevraagd, geantwoord, opgemerkt en voorgesteld wordt, met de vraag erbij als dat mocht; gesprekken; wat er afgesproken is.
    .kept = { paper-until }. Wat afgesproken is, verliest zijn woorden zodra niemand van de onderneming overblijft
paper-data-nudges = Herinneringen en berichten uit eigen beweging
    .what = Wat er wel en niet verstuurd is, aan wie, wanneer en waarom niet; of er daarna iets gezegd werd; het land, de dag en het uur voor herinneringen; dagen van afwezigheid; berichten van een programma aan iedereen.
    .kept = { paper-until }. Wat verstuurd of weggelaten is: hoogstens { $ledger } dagen
paper-data-consents = Toestemmingen
    .what = Toestemming die gegeven, geweigerd of ingetrokken werd, met de datum en de tekst.
    .kept = { paper-until }
paper-data-requests = Verzoeken
    .what = Wat iemand aan de verwerkingsverantwoordelijke vroeg, tegen wanneer dat klaar moet zijn, en wanneer het geregeld werd.
    .kept = { paper-until }
paper-data-trail = Inzagespoor
    .what = Elke keer dat iemand antwoorden van een ander las: wie, in welke rol, wanneer en waarom.
    .kept = { paper-until }
paper-data-incoming = Berichten die binnenkomen
    .what = Elk bericht zoals het ontvangen werd, tot zeker is dat het verwerkt is.
    .kept = { $inbox } dagen nadat het verwerkt is; { $parked } dagen als het niet gelezen kon worden
paper-data-outgoing = Berichten die vertrekken
    .what = Elk bericht aan de persoon, met de knoppen erbij; momenten waarop iets moet gebeuren.
    .kept = { $outbox } dagen; een bericht waarvan de knoppen nog werken, blijft langer
paper-data-logs = Technische logboeken
    .what = Storingen, met de plaats in het programma. { $turns ->
        [yes] Per beurt ook het gesprek, de stap en de milliseconden.
       *[no] Een regel per beurt is er niet: dat staat uit.
    } Ze zijn zo gemaakt dat er geen antwoorden en geen namen in komen.{ $aloud ->
        [yes] Ze gaan ook naar het systeem waarop het programma draait, dat ze op zijn eigen voorwaarden bewaart: { paper-fill }
       *[no] { "" }
    }
    .kept = { $days ->
        [one] één dag
       *[other] { $days } dagen
    }
paper-data-marks = Kenmerken van wie gewist is
    .what = Een kenmerk dat naar niemand leidt, zodat een oude back-up de persoon niet terugbrengt.
    .kept = geen einddatum; een kenmerk zegt niets over de persoon

paper-recipients = Ontvangers
paper-recipients-shared = Wie van de persoon zelf mag meelezen
    .what = Wat bevestigd en gedeeld is, bijvoorbeeld met collega’s of een coach; en een samenvatting die iemand doorgeeft.
paper-recipients-coach = De coach van een onderneming in een programma
    .what = Zonder verdere toestemming: bij welke stap de onderneming is en wanneer er het laatst iets beantwoord werd; wat aan de coach geschreven wordt; gesprekken; wanneer herinneringen gaan, en waarom niet. Antwoorden pas als de onderneming ze deelt, en alleen bevestigde. Na een overdracht: niets meer.
paper-recipients-administrator = De beheerders van een programma
    .what = Hoever groepen van minstens vijf ondernemingen staan, hoe vragen in het algemeen beantwoord worden, en resultaten van minstens vijf ondernemingen samen. Geen antwoorden, en geen namen van wie antwoordt. Wel de lijst van ondernemingen en hun coaches.
paper-recipients-operator = De technisch beheerder, die Fil rouge draait
    .what = Technisch gezien alles op de computer. Antwoorden lezen met de opdrachten van Fil rouge kan alleen met een reden, en komt in het inzagespoor.
paper-recipients-telegram = Telegram
    .what = Alle berichten en bestanden van de chat, in beide richtingen, en het Telegram-account van de persoon. Wat Telegram daarmee doet, bepaalt het zelf, volgens zijn eigen voorwaarden. Het is een zelfstandige partij en geen verwerker, en bewaart eigen kopieën.
paper-recipients-api = De Bot API-server op { $api }
    .what = Alle berichten op weg van en naar Telegram. Draait iemand anders die server, dan is dat een verwerker.
paper-recipients-nobody = Niemand anders ontvangt gegevens: er zijn geen statistieken over personen, geen reclame en geen taalmodel.

paper-transfers = Doorgifte aan derde landen
paper-transfers-telegram = Fil rouge stuurt zelf alleen gegevens naar Telegram. Volgens zijn eigen privacybeleid bewaart Telegram gegevens van mensen in de Europese Economische Ruimte in Nederland. Het kan ze delen met groepsbedrijven op de Britse Maagdeneilanden en in Dubai, op grond van standaardcontractbepalingen. Voor geen van beide landen bestaat een adequaatheidsbesluit. Lees voor het ondertekenen de huidige tekst op telegram.org/privacy. Een chat met een bot is niet end-to-end versleuteld.
paper-transfers-none = Geen. Zonder Telegram maakt Fil rouge geen enkele netwerkverbinding.

paper-retention = Bewaartermijnen en wissen
paper-retention-rule = Alles over een persoon wordt gewist { $retention ->
    [yes] { paper-until }, of vroeger als die persoon erom vraagt. Die persoon krijgt 30 dagen vooraf bericht, behalve wie geen berichten meer wil. Antwoorden waar ook anderen aan werken, kunnen blijven staan, zonder naam.
   *[no] wanneer die persoon erom vraagt. Wissen na een periode van stilte is nog niet ingesteld: FILROUGE_RETENTION. Zonder die termijn blijven gegevens eindeloos staan, en dat mag niet (artikel 5, lid 1, e).
    }
paper-retention-backups = Elke back-up die met Fil rouge gemaakt wordt, verwijdert de back-ups ernaast die ouder zijn dan { $backup } dagen. Andere kopieën heeft Fil rouge niet in handen: de technisch beheerder zorgt ervoor dat er geen ouder is.
paper-retention-handed = Samenvattingen die bezorgd zijn, blijven bij wie ze heeft. In een terminal zijn het gewone bestanden in een map naast de databank; de technisch beheerder verwijdert ze.
paper-retention-telegram = Wissen haalt de berichten van de assistent van de laatste 48 uur uit de chat. Al het andere blijft bij Telegram en op de telefoons van mensen, tot ze het daar zelf verwijderen.

paper-measures = Beveiligingsmaatregelen
paper-measures-sealed = Wat mensen schrijven, hun bestanden en hun berichten zijn versleuteld opgeslagen (AES-256-GCM), want er is een sleutel ingesteld. Niet versleuteld zijn: adressen in het kanaal, datums, talen, bij welke vraag een antwoord hoort, wanneer mensen afspreken of herinnerd werden, wie wat las, de logboeken, en samenvattingen die in een terminal bezorgd zijn. Bewaar de sleutel apart van de gegevens en van hun back-ups.
paper-measures-open = Niets is versleuteld opgeslagen: er is geen sleutel ingesteld. Wie de computer, de map { $folder } of een kopie ervan in handen krijgt, kan alles lezen. Versleutel de schijf, of stel een sleutel in: filrouge setup bij een nieuwe start, filrouge key seal voor wat er al staat.
paper-measures-transit = Tussen deze computer en Telegram zijn berichten onderweg versleuteld (TLS). { $brought ->
    [yes] Telegram brengt ze naar { $webhook }; een geheim bij elke levering toont dat ze van Telegram komt.
   *[no] Ze worden opgehaald: op deze computer hoeft niets open te staan naar buiten.
    }
paper-measures-offline = Mensen praten er alleen op deze computer mee. Het maakt geen netwerkverbinding.
paper-measures-access = Eén tabel in het programma zegt wie wat mag lezen. Wat iemand niet bevestigd en gedeeld heeft, krijgen alleen mensen te zien die aan dezelfde antwoorden werken; een coach ziet daarnaast hoever een onderneming staat.
paper-measures-trail = Elke keer dat iemand via het programma antwoorden van een ander leest, wordt genoteerd wie, wanneer en waarom. De persoon zelf kan dat zien.
paper-measures-erasing = Wissen overschrijft de plaats in de databank. Een kenmerk dat naar niemand leidt, zorgt ervoor dat het gewist blijft nadat een oude back-up is teruggezet.
paper-measures-files = Bestanden worden zo gemaakt dat alleen het account dat het programma draait, ze kan openen (umask 077).
paper-measures-numbers = E-mailadressen, telefoonnummers, rekeningnummers en rijksregister- of burgerservicenummers in een antwoord worden op deze computer opgemerkt. Het programma stelt voor ze weg te laten, nog voor er iets bewaard wordt. Namen herkent het niet.
paper-measures-scores = Geen scores van personen, geen rangschikking, geen profilering, geen geautomatiseerde besluiten (artikel 22).
paper-measures-adults = Het is bedoeld voor volwassenen op het werk. Het richt zich niet tot kinderen.
paper-measures-outside = { $telegram ->
    [yes] Behalve naar Telegram gaat er niets naar derden.
   *[no] Er gaat niets naar derden.
    } Er is geen taalmodel: de vragen en de zinnen zijn door mensen geschreven.
paper-measures-own = Organisatorische maatregelen, zoals wie de computer mag gebruiken, updates, back-ups en afspraken met het personeel: { paper-fill }

paper-rights = Rechten van de betrokkenen
paper-rights-how = Deze woorden werken op elk moment; mensen typen ze in de chat{ $telegram ->
    [yes] { "" }
   *[no] { " " }in de terminal
    }. Voor al het andere: { $contact }. Een antwoord moet er zijn binnen een maand (artikel 12); filrouge requests toont hoeveel dagen er nog zijn.
paper-right-informed = Informatie (artikelen 13 en 14)
    .type = privacy
    .what = Toont wie verantwoordelijk is, waarvoor, wie meeleest en hoelang het bewaard wordt.
paper-right-access = Inzage en overdraagbaarheid (artikelen 15 en 20)
    .type = mijn gegevens, lezers
    .what = Noemt categorieën, lezers en datums, en geeft alles mee, om te lezen en als data.
paper-right-correct = Rectificatie (artikel 16)
    .type = antwoorden, wijzig 3
    .what = Toont de antwoorden met hun nummer; met wijzig 3 verbetert iemand antwoord 3.
paper-right-object = Bezwaar en beperking (artikelen 18 en 21)
    .type = bezwaar, bezwaar 3
    .what = Haalt antwoord 3 overal weg tot het geregeld is, of noteert het verzoek, met de dag waarop het geregeld moet zijn.
paper-right-withdraw = Toestemming intrekken (artikel 7)
    .type = keuzes
    .what = Toont de vier keuzes en wijzigt ze. Elke wijziging wordt met haar datum bewaard.
paper-right-stop = Geen berichten meer uit eigen beweging
    .type = stop, pauze
    .what = Ze stoppen meteen, voorgoed of voor een tijd. De antwoorden blijven staan.
paper-right-erase = Wissen (artikel 17)
    .type = vergeet
    .what = Zegt wat weggaat en wat niet weg kan, vraagt het één keer na, en wist. Over antwoorden waar ook anderen aan werken, beslist de persoon zelf.
paper-right-complain = Klacht (artikel 77)
    .type = –
    .what = Bij de toezichthoudende autoriteit: in België de Gegevensbeschermingsautoriteit (GBA), in Frankrijk de CNIL, in Nederland de Autoriteit Persoonsgegevens.

paper-limits = Wat we niet kunnen beweren
paper-limits-lawful = Dat deze verwerking rechtmatig is. Dat kan alleen de verwerkingsverantwoordelijke beoordelen.
paper-limits-words = Dat niemand een naam of iets gevoeligs schrijft. In vrije woorden, foto’s en spraakberichten staat wat mensen erin zetten.
paper-limits-operator = Dat de technisch beheerder alleen via Fil rouge leest. Wie de bestanden kan openen{ $sealed ->
    [yes] { " " }en de sleutel heeft
   *[no] { "" }
    }, leest ze zonder dat het in het inzagespoor komt.
paper-limits-copies = Dat kopieën elders weg zijn: in back-ups, in samenvattingen die bezorgd zijn{ $telegram ->
    [yes] , bij Telegram
   *[no] { "" }
    }.
paper-limits-typing = Wie er typt. { $telegram ->
    [yes] In Telegram is dat wie het account in handen heeft; in een terminal wordt de naam niet nagegaan.
   *[no] In een terminal wordt de naam niet nagegaan.
    }
paper-limits-content = Wat jullie eigen vragen vragen. Jullie gebruiken eigen inhoud (FILROUGE_CONTENT); dit document beschrijft de stappenplannen die bij Fil rouge horen. Lees jullie vragen na op persoonsgegevens.
paper-limits-running = Dat het programma echt met deze instellingen draait, op een veilige computer.

paper-places = Bijlage: waar het staat
paper-places-about = Voor wie de databank { $db } beheert. Andere tabellen zeggen niets over mensen: { $others }.
paper-places-sealed = Versleuteld met de sleutel: { $columns }; en de bestanden.
paper-places-open = Niets hiervan is versleuteld.
paper-upkeep = Bijhouden
paper-upkeep-by = Aangevuld door
paper-upkeep-day = Datum
paper-upkeep-next = Volgend nazicht

## Ontwerp van effectbeoordeling

paper-assessment = Gegevensbeschermingseffectbeoordeling: ontwerp
    .file = effectbeoordeling
    .about = Artikel 35 van de Algemene Verordening Gegevensbescherming (AVG), ook DPIA of GEB genoemd. Verwerking: een meting van maatschappelijke impact met Fil rouge, een chatassistent.

paper-description = Beschrijving van de verwerking
paper-description-what = { $responsible } laat medewerkers in een chat korte vragen beantwoorden over de maatschappelijke impact van hun werk, één per keer. Uit de antwoorden komt een impactsamenvatting in hun eigen woorden.
paper-description-steps = De weg van de gegevens:
paper-step-write = Een medewerker typt een antwoord of stuurt een bestand{ $telegram ->
    [yes] { " " }in Telegram
   *[no] { " " }in een terminal op de computer
    }.
paper-step-telegram = Telegram geeft het door, via zijn eigen servers.
paper-step-keep = Fil rouge bewaart het op een computer van de technisch beheerder, in { $db } en in de map met bestanden ernaast{ $sealed ->
    [yes] , versleuteld.
   *[no] , niet versleuteld.
    }
paper-step-summary = Vaste regels maken een samenvatting van wat bevestigd is.
paper-step-share = De persoon beslist met wie die gedeeld wordt.
paper-step-coach = In een programma ziet een coach hoever de onderneming staat, en wat bevestigd en gedeeld is. Het programma ziet groepen en samengevoegde resultaten.
paper-step-erase = Het wordt gewist: { paper-until }, of wanneer de persoon erom vraagt.
paper-context-people = Aantal mensen die antwoorden
paper-context-bond = Hun band met de verwerkingsverantwoordelijke (personeel, vrijwilligers, doelgroepmedewerkers)
paper-context-where = Land, en waar de computer staat
paper-context-through = Via
paper-through = { $telegram ->
    [yes] Telegram ({ $channel }) en een terminal
   *[no] een terminal
    }

paper-criteria = Is een effectbeoordeling nodig?
paper-criteria-about = De Europese gegevensbeschermingsautoriteiten gebruiken negen criteria. Zijn er twee of meer vervuld, dan is een effectbeoordeling meestal verplicht; daarbovenop komt de lijst van jullie eigen autoriteit. Wat hier staat, is een voorstel: de verwerkingsverantwoordelijke beslist.
paper-head-criterion = Criterium
paper-head-applies = Is het vervuld? (voorstel)
paper-head-design = Hoe het ontwerp dit vermijdt of verkleint
paper-may-no = Waarschijnlijk niet
paper-may-maybe = Mogelijk
paper-may-yes = Waarschijnlijk wel
paper-criterion-scoring = Evaluatie of scoretoekenning van personen
    .what = De onderneming beschrijft zichzelf. Geen enkele persoon krijgt een score, een plaats in een rangschikking of een profiel.
paper-criterion-deciding = Geautomatiseerde besluiten met rechtsgevolg of vergelijkbaar gevolg
    .what = Het programma beslist niets over mensen. Het vraagt, bewaart en vat samen.
paper-criterion-watching = Stelselmatige monitoring, ook van personeel
    .what = Er wordt bewaard wie wat schreef en wanneer, en een werkgever zou daarmee personeel kunnen volgen. Geen enkel overzicht vergelijkt mensen of toont hoe actief iemand is. In een programma ziet een coach wanneer in een onderneming het laatst iets beantwoord werd, zonder door wie. Elke inzage in antwoorden van een ander laat een spoor na. Spreek schriftelijk af dat antwoorden daar niet voor dienen.
paper-criterion-sensitive = Gevoelige gegevens of gegevens van zeer persoonlijke aard
    .what = Geen enkele vraag gaat daarover. In vrije woorden kunnen ze staan. Vragen over begunstigden vragen rollen en aantallen.
paper-criterion-large = Verwerking op grote schaal
    .what = In één onderneming antwoorden een handvol mensen. Voor een federatie met veel ondernemingen in een programma is dat anders.
paper-criterion-matching = Matchen of samenvoegen van datasets
    .what = Antwoorden uit de korte reflectie worden opnieuw voorgesteld in het volledige stappenplan, aan dezelfde mensen en voor hetzelfde doel. In een programma worden resultaten van minstens vijf ondernemingen samengevoegd, zonder namen. Met andere bronnen wordt niets samengevoegd.
paper-criterion-vulnerable = Kwetsbare betrokkenen
    .what = Personeel hangt af van de werkgever, en doelgroepmedewerkers nog meer. Begunstigden komen voor als aantallen en rollen. Alles mag overgeslagen worden, en van een antwoord hangt niets af.
paper-criterion-innovative = Innovatief gebruik van technologie
    .what = Een chatassistent kan nieuw zijn voor mensen. De vragen en regels liggen vast en zijn na te lezen, er is geen taalmodel, en het zegt dat het een programma is.
paper-criterion-blocking = Mensen een recht, een dienst of een contract ontzeggen
    .what = Van meedoen hangt niets af.
paper-criteria-decision = Beslissing: verplicht of niet, en waarom

paper-need = Noodzaak en evenredigheid
paper-need-purpose = Doel
    .what = Samen impact beschrijven, in de eigen woorden van mensen. Dat kan niet zonder hen iets te vragen.
paper-need-basis = Rechtsgrond
paper-need-minimal = Minimale gegevensverwerking
    .what = Eén vraag per keer, en elke vraag mag overgeslagen worden. Rollen en aantallen in plaats van namen. Geen telefoonnummer, geen locatie, niet meelezen in groepen.
paper-need-correct = Juistheid
    .what = Mensen zien hun antwoorden, verbeteren en bevestigen ze. Alleen wat bevestigd is, komt in een samenvatting.
paper-need-storage = Opslagbeperking
paper-need-told = Informatie
    .what = Het eerste bericht zegt dat het een programma is, wie verantwoordelijk is en hoe iemand stopt. Wie “privacy” typt, leest op elk moment meer.
paper-need-rights = Rechten
    .what = Voor elk recht is er een opdracht in de chat, of een weg via { $contact }.
paper-need-transfers = Ontvangers en doorgifte
    .what = { $telegram ->
        [yes] Telegram, een zelfstandige partij met groepsbedrijven in derde landen. Bied mensen die Telegram niet willen een andere weg aan, zoals de terminal.
       *[no] Alleen wie van de persoon zelf mag meelezen, en de technisch beheerder. Geen doorgifte aan derde landen.
    }
paper-need-less = Kan het met minder? (alternatieven die bekeken zijn)

paper-risks = Risico’s voor mensen
paper-risks-scale = Waarschijnlijkheid en ernst staan telkens in woorden: verwaarloosbaar, beperkt, aanzienlijk of maximaal. Wat hier staat, zijn voorstellen om mee te beginnen. De verwerkingsverantwoordelijke beslist, met de eigen situatie voor ogen.
paper-level-negligible = verwaarloosbaar
paper-level-limited = beperkt
paper-level-significant = aanzienlijk
paper-level-maximum = maximaal
paper-suggestion = Voorstel: { $level }. Beslissing: { paper-fill }
paper-risk-story = Wat er kan gebeuren
paper-risk-measures = Maatregelen die er zijn
paper-risk-remains = Wat er overblijft
paper-risk-likelihood = Waarschijnlijkheid
paper-risk-severity = Ernst
paper-risk-more = Verdere maatregelen, door wie en wanneer
paper-head-aspect = Onderdeel
paper-head-draft = Ontwerp
paper-risk-reading = Onbevoegden lezen wat mensen schreven
    .story = Een computer wordt gestolen, iemand breekt in op een server, of een back-up raakt zoek. Wat medewerkers in vertrouwen over hun werk zeiden, raakt bekend.
    .measures = { $sealed ->
        [yes] Woorden, bestanden en berichten zijn versleuteld opgeslagen. Bestanden zijn dicht voor andere accounts. Wat gewist wordt, wordt overschreven.
       *[no] Bestanden zijn dicht voor andere accounts. Wat gewist wordt, wordt overschreven. Versleutelde opslag is er niet: versleutel de schijf, of stel een sleutel in.
    }
    .remains = { $sealed ->
        [yes] Wie ook de sleutel heeft, of in de computer raakt terwijl die draait, leest alles. Wie met de assistent praatte en wanneer, is ook zonder sleutel te zien.
       *[no] Wie de schijf of een kopie in handen krijgt, leest alles.
    }
paper-risk-judging = Antwoorden dienen om personeel te beoordelen
    .story = Iemand met macht over een collega gebruikt eerlijke antwoorden tegen die collega, bij een evaluatie of bij het einde van een contract.
    .measures = Geen scores, en geen overzicht dat personen vergelijkt. Wat niet gedeeld is, blijft bij de persoon. Elke inzage via het programma wordt genoteerd, en de persoon kan dat zien.
    .remains = De technisch beheerder kan de bestanden buiten Fil rouge om lezen. Schriftelijk afspreken dat antwoorden niet voor evaluaties dienen, is aan de verwerkingsverantwoordelijke.
paper-risk-accompanying = Een coach of een programma ziet meer dan mensen bedoelden, of zet hen onder druk
    .story = Een coach leest antwoorden die voor het team bedoeld waren. Trage voortgang wordt een onderneming aangerekend als er geld verdeeld wordt. Uit samengevoegde cijfers valt af te leiden wat van één onderneming komt. Herinneringen voelen als controle.
    .measures = Delen staat eerst uit, en mensen zien precies wat hun coach ziet. Een vraag kan achtergehouden worden, en delen kan altijd weer ingetrokken worden. Elke inzage door een coach wordt genoteerd. Na een overdracht ziet de vorige coach niets meer. Er is geen rangschikking. Samengevoegde resultaten vragen vijf ondernemingen, en houden achter wat opeenvolgende uitvoer zou verraden. Voor herinneringen gelden maxima en werkuren, en één woord stopt ze.
    .remains = Wat een coach gelezen heeft, weet die. De stap en de datum van het laatste antwoord zijn ook zonder delen te zien: mensen horen dat als ze binnenkomen. Spreek schriftelijk af dat geen van beide over geld beslist.
paper-risk-naming = Namen of gevoelige feiten over begunstigden
    .story = Iemand schrijft een naam, een ziekte of een gezinssituatie op, of stuurt een foto met gezichten. De persoon over wie het gaat, weet dat niet.
    .measures = Vragen vragen rollen en aantallen. Nummers en adressen die naar een persoon leiden, worden opgemerkt voor ze bewaard worden. Citaten en verhalen worden pas getoond nadat de toestemming genoteerd is. Antwoorden kunnen verbeterd en gewist worden.
    .remains = Namen in vrije woorden en gezichten op foto’s worden niet herkend. Zeg het vooraf aan wie antwoordt.
paper-risk-telegram = Telegram bewaart kopieën, ook buiten de Europese Economische Ruimte
    .story = Berichten blijven op de servers van Telegram, buiten het bereik van de verwerkingsverantwoordelijke, en kunnen in andere landen opgevraagd worden. Telegram weet wie met de assistent praat.
    .measures = Het wordt aan mensen gezegd. Er wordt geen telefoonnummer gevraagd. Wissen haalt onze recente berichten uit de chat. Dezelfde assistent werkt ook in een terminal, zonder Telegram.
    .remains = Wie hier wist, wist het daar niet. Met Telegram is er geen verwerkersovereenkomst.
paper-risk-keeping = Gegevens blijven te lang bewaard
    .story = Jaren later staan er nog antwoorden die niemand nodig heeft: in de databank, in back-ups of in bestanden die doorgegeven zijn.
    .measures = { $retention ->
        [yes] Alles over een persoon gaat weg { paper-until }. Mensen kunnen hun gegevens zelf wissen. Een teruggezette back-up brengt ze niet terug.
       *[no] Mensen kunnen hun gegevens zelf wissen, en een teruggezette back-up brengt ze niet terug. Wissen na een periode van stilte is nog niet ingesteld: FILROUGE_RETENTION.
    }
    .remains = Back-ups ouder dan { $backup } dagen, en samenvattingen die bezorgd zijn, moeten mensen zelf verwijderen.
paper-risk-losing = Gegevens gaan verloren of veranderen
    .story = Een schijf gaat stuk{ $sealed ->
        [yes] , de sleutel raakt kwijt
       *[no] { "" }
    } of een antwoord wordt ongemerkt gewijzigd. Een team is zijn werk kwijt, of leest onder zijn naam wat het niet gezegd heeft.
    .measures = Een antwoord telt pas wanneer het op de schijf staat. Een verbetering komt naast het oude antwoord te staan, tot dat gewist wordt. Van een samenvatting is na te gaan of ze gewijzigd is.
    .remains = Voor back-ups zorgt de technisch beheerder.{ $sealed ->
        [yes] { " " }Zonder de sleutel kan niemand nog iets lezen.
       *[no] { "" }
    }
paper-risk-pressure = Mensen voelen zich verplicht om mee te doen
    .story = Iemand antwoordt omdat de werkgever het vraagt, en zegt meer dan die wil, of alleen wat goed valt.
    .measures = Elke vraag mag overgeslagen worden. Stoppen kan zonder reden. Extra’s staan eerst uit. Berichten uit eigen beweging kunnen stopgezet worden.
    .remains = Of weigeren echt zonder gevolg blijft, wordt op het werk beslist en niet in de chat.
paper-risk-posing = Iemand doet zich voor als een ander
    .story = Wie een ontgrendelde telefoon oppakt{ $telegram ->
        [yes] { "" }
       *[no] { " " }of aan dezelfde terminal gaat zitten
    }, leest of wijzigt de antwoorden van een ander.
    .measures = { $telegram ->
        [yes] De vergrendeling en aanmelding van Telegram zelf. Een uitnodiging werkt één keer, en { $invitation } dagen lang.
       *[no] De accounts van de computer. Een uitnodiging werkt één keer, en { $invitation } dagen lang.
    }
    .remains = De assistent vraagt geen wachtwoord. In een terminal volstaat een naam.

paper-precautions = Maatregelen
paper-precautions-about = Naast de maatregelen bij elk risico gelden deze voor alles:
paper-residual = Wat er overblijft, en of dat aanvaardbaar is
paper-residual-about = Blijft er ondanks alle maatregelen een hoog risico, dan raadpleegt de verwerkingsverantwoordelijke de toezichthoudende autoriteit voor de verwerking begint (artikel 36).
paper-residual-risk = Risico’s die hoog blijven
paper-residual-accepted = Aanvaard door de verwerkingsverantwoordelijke, met de redenen
paper-consulted = Raadpleging
paper-consulted-about = De verwerkingsverantwoordelijke vraagt, waar dat past, de betrokkenen of hun vertegenwoordigers naar hun mening. Ook de functionaris voor gegevensbescherming, als die er is, geeft advies (artikel 35, leden 2 en 9). Ga na of de ondernemingsraad, het CPBW of de vakbonden ingelicht of geraadpleegd moeten worden, of moeten instemmen.
paper-head-asked = Hoe en wanneer gevraagd
paper-head-said = Wat zij zeiden
paper-consulted-staff = Medewerkers en vrijwilligers die antwoorden
paper-consulted-council = Ondernemingsraad of personeelsvertegenwoordiging
paper-consulted-beneficiaries = Begunstigden of hun vertegenwoordigers
paper-consulted-officer = Functionaris voor gegevensbescherming (DPO)
paper-signing = Beslissing en handtekening
paper-signing-decision = Beslissing: doorgaan, eerst aanpassen, of niet doorgaan
paper-signing-name = Naam en functie
paper-signing-day = Datum
paper-signing-signature = Handtekening
paper-signing-next = Nazicht, uiterlijk wanneer er iets verandert
