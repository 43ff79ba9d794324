### Het VISES-stappenplan: alle woorden van de 38 vragen en van de samenvatting, in het Nederlands (Vlaanderen).
### De opbouw staat in flows/roadmaps/vises.yaml. Niveau B1; "jullie" voor de onderneming of het team.
### Verzonnen ondernemingen in de voorbeelden: De Tweede Draad vzw (werk op maat, Kortrijk),
### Huis Zonneraam vzw (thuishulp en buurtzorg, Ronse), De Volle Mand cv (voedselcoöperatie, Mechelen).

vises = VISES-stappenplan
    .about = Veertien korte sessies: ontdek wat er door jullie verandert. Het duurt tien weken tot anderhalf jaar.

## Fasen

vises-phase-opening = Start
    .about = Maatschappelijke impact is wat er door jullie verandert, voor mensen en voor hun omgeving. Eerst: waarom kijken jullie ernaar, en met wie?

vises-phase-map = In kaart brengen
    .about = We maken een portret van jullie onderneming. Zo vertrekt iedereen van hetzelfde beeld.

vises-phase-analyse = Analyseren
    .about = We bekijken wat er door jullie verandert. Daarna kiezen jullie één vraag om te onderzoeken.

vises-phase-measure = Meten
    .about = We zoeken het antwoord op jullie vraag, met cijfers en met wat mensen vertellen.

vises-phase-valorise = Valoriseren
    .about = Valoriseren is waarde geven. Jullie lezen de resultaten samen, tonen ze en maken afspraken.

## Sessies

vises-sitting-1 = Waarom en met wie
    .who = wie dit traject trekt
vises-sitting-2 = Wie jullie zijn
    .who = de trekker
vises-sitting-3 = Wat jullie doen, voor wie en waar
    .who = de trekker en één collega
vises-sitting-4 = Hoe jullie werken
    .who = iemand uit het team
vises-sitting-5 = Wat er verandert
    .who = de trekker en één collega
vises-sitting-6 = Hoe de verandering er komt
    .who = de trekker, en het hele team bij vraag 1
vises-sitting-7 = Jullie vraag kiezen
    .who = het team, liefst samen met jullie coach
vises-sitting-8 = Kiezen hoe jullie het te weten komen
    .who = de trekker en jullie coach
vises-sitting-8-collect = Nu begint het verzamelen. Dat duurt meestal { $from } tot { $to } weken. Praat met mensen, tel, en noteer wat jullie horen. Kom terug wanneer jullie willen. Of typ de datum waarop jullie denken klaar te zijn.
vises-sitting-9 = De cijfers
    .who = wie de cijfers verzamelt
vises-sitting-10 = Wat mensen vertellen
    .who = wie met de mensen sprak
vises-sitting-11 = Wat jullie kunnen tonen
    .who = de trekker
vises-sitting-12 = Samen de resultaten lezen
    .who = het hele team
vises-sitting-13 = Aan wie en hoe jullie het tonen
    .who = de trekker
vises-sitting-14 = Afspraken en terugblik
    .who = de trekker en iemand van het bestuur

## Kaartjes tussendoor

vises-card-awareness = Wie elke dag hard werkt, ziet vaak niet meer wat er door dat werk verandert. Iemand neemt voor het eerst alleen de bus. Iemand belt zelf naar school. Dat staat in geen enkel register. Wat zouden jullie zien als jullie een uur lang alleen maar keken?

vises-card-stakeholders = Vraag aan een klant, een buur en een vrijwilliger wat jullie doen. Je krijgt drie verschillende antwoorden, en ze kloppen alle drie. Wie van dichtbij meekijkt, ziet dingen die jullie zelf missen. Aan wie hebben jullie nog nooit iets gevraagd?

vises-card-stories = Sommige veranderingen staan in geen enkel plan. De stille collega die plots voor iedereen soep maakt. De buurvrouw die iets kwam brengen en bleef om te helpen. Wie luistert zonder lijstje, hoort zulke verhalen. Wat kwam er bij jullie uit een hoek die niemand verwachtte?

vises-card-governance = Wie mee beslist, verandert ook wat er beslist wordt. Soms volstaat één extra stoel aan tafel. Een gebruiker of een medewerker gaat zitten, en het gesprek krijgt een andere toon. Luisteren wordt dan samen kiezen. Wie ontbreekt er nog aan jullie tafel?

vises-card-strategy = Een goed antwoord maakt kiezen makkelijker. Misschien doen jullie veel, en telt vooral dat ene gesprek op vrijdag. Dan mag iets anders wat minder. Een plan ligt nooit voor altijd vast. Wat zouden jullie vandaag opnieuw kiezen, en wat niet meer?

vises-card-research = Jullie keken, vroegen, telden en luisterden. Aan de andere kant van de grens stellen teams zich dezelfde vragen, in een andere taal. Wat jullie leerden, kan voor hen een begin zijn. En hun antwoord misschien voor jullie. Met wie delen jullie wat jullie nu weten?

## Keuzelijsten

vises-set-benefits = Wat het opbrengt
    .essence = Terug naar de kern
    .strategy = Plan op lange termijn
    .partnerships = Samenwerking met partners
    .team-spirit = Meer teamgeest
    .communication = Betere communicatie

vises-set-roles = Rollen
    .management = Directie
    .staff = Medewerker
    .supported = Doelgroepmedewerker
    .volunteer = Vrijwilliger
    .board = Bestuurslid
    .user = Gebruiker of klant
    .partner = Partner

vises-set-fields = De vijf vlakken
    .economic = Economisch
    .societal = Maatschappelijk
    .political = Politiek
    .environmental = Milieu
    .territorial = Streek

vises-set-evidence = Hoe we het weten
    .own-view = Onze eigen kijk
    .heard = Gehoord van de mensen
    .measured-once = Eén keer gemeten
    .measured-twice = Twee keer gemeten of twee bronnen
    .confirmed = Bevestigd van buitenaf

vises-set-methods = Manieren om het te weten
    .records = Eigen cijfers
    .survey = Korte vragenlijst
    .interviews = Interviews
    .focus-group = Groepsgesprek
    .life-stories = Levensverhalen
    .observation = Kijken en foto’s
    .change-story = Verhaal van verandering

## Start: waarom en met wie

vises-why1 = Eerst de reden waarom jullie dit doen.
    .title = Waarom
    .example = Meer teamgeest en betere communicatie

vises-why1-benefits = Wat moet dit traject jullie opbrengen?
    .title = Wat we zoeken
    .hint = Op het einde kijken we samen of het uitkwam.
    .other = Iets anders

vises-why1-other = Wat willen jullie er nog uit halen?
    .title = Andere reden
    .example = We willen nieuwe mensen in het bestuur goed laten starten.

vises-why2 = Wie moet het resultaat lezen of horen?
    .title = Lezers
    .hint = Voor elk van hen maken jullie later een eigen boodschap.
    .team = Ons team
    .board = Bestuur
    .public-funder = Overheid
    .private-funder = Fonds of sponsor
    .clients = Klanten
    .users = Gebruikers en familie
    .neighbours = Buurtbewoners
    .sector = Onze sector
    .example = Bestuur, overheid en ons team

vises-why3 = Nu de mensen die meedoen. Denk ook aan mensen buiten de directie.
    .title = Wie meedoet
    .example = Leen, medewerker, antwoordt mee. Samir uit het atelier antwoordt ook mee. Iemand van het bestuur leest mee.

vises-why3-role = Welke rol heeft deze persoon?
    .title = Rol
    .hint = Een doelgroepmedewerker heeft een job op maat, met begeleiding.

vises-why3-first-name = Wat is de voornaam?
    .title = Voornaam
    .hint = Alleen als die persoon dat goed vindt.
    .example = Samir

vises-why3-part = Wat doet deze persoon in dit traject?
    .title = Bijdrage
    .answers = Antwoordt mee
    .asked = Wordt bevraagd
    .reads = Leest mee

vises-why3-another = { $count ->
        [one] Er staat nu 1 persoon op de lijst.
       *[other] Er staan nu { $count } personen op de lijst.
    } Doet er nog iemand mee?

vises-why3-another-coax = Nu staat alleen de directie op de lijst. Wie ander werk doet, ziet ook andere dingen. Voegen jullie nog iemand toe?

vises-why4 = Een coach en een vast ritme helpen om het vol te houden.
    .title = Begeleiding en ritme
    .example = Iemand van de koepel begeleidt ons. Vragen krijgen we één keer per week.

vises-why4-coach = Wie begeleidt jullie?
    .title = Coach
    .hint = Een coach kijkt mee van buitenaf en stelt vragen. Antwoorden doen jullie zelf.
    .federation = Iemand van de koepel
    .colleague = Een collega
    .not-yet = Nog niemand

vises-why4-no-coach = Starten kan ook zonder coach. Plan dan zelf een vast moment met twee collega’s. Steun van buitenaf hoort wel bij de VISES-aanpak. Vraag het eens aan jullie koepel of aan een bevriende onderneming. Een coach kan er later nog bij komen.

vises-why4-rhythm = Hoe vaak mag ik jullie iets vragen?
    .title = Ritme
    .weekly = Eén keer per week
    .twice-weekly = Twee keer per week
    .at-start = Alleen als wij zelf starten

vises-why5 = Nu spreken we af waarover dit gaat.
    .title = Waarover het gaat
    .example = De Tweede Draad vzw, alleen het herstelatelier, van 1 januari tot 31 december 2025

vises-why5-name = Hoe heet jullie onderneming?
    .title = Naam
    .example = De Tweede Draad vzw

vises-why5-scope = Gaat dit over de hele onderneming of over één werking?
    .title = Geheel of deel
    .hint = Eén werking is vaak haalbaarder voor een eerste keer.
    .whole = Hele onderneming
    .one-activity = Eén werking

vises-why5-activity = Over welke werking gaat het?
    .title = Werking
    .example = Het herstelatelier

vises-why5-period = Over welke periode gaat het?
    .title = Periode
    .hint = Een volledig jaar is later het makkelijkst te vergelijken.
    .example = 2025

## In kaart brengen

vises-map1 = Welke beschrijving past het best bij jullie?
    .title = Soort onderneming
    .hint = Zo kan ik voorbeelden kiezen die bij jullie passen.
    .work-integration = Werk op maat en begeleiding
    .essential-services = Zorg, wonen of andere diensten
    .other-practices = Coöperatie of ander initiatief
    .example = Werk op maat en begeleiding

vises-map2 = Op welke nood of wens in de samenleving geven jullie een antwoord?
    .title = De nood
    .hint = Vertel het zoals je het aan een nieuwe buur zou vertellen.
    .example = { $family ->
        [work-integration] In onze streek vinden veel mensen met weinig scholing geen werk op maat. En goede kleren belanden bij het afval.
        [essential-services] Veel ouderen in Ronse willen thuis oud worden. Hun familie zorgt dag en nacht en raakt uitgeput.
       *[other-practices] Mensen willen eten van dichtbij, maar vinden het niet of betalen er te veel voor. Boeren krijgen een prijs waar ze niet van kunnen leven.
    }

vises-map3 = Zeg in één zin waarvoor jullie bestaan.
    .title = Missie
    .hint = Zo kort dat een collega het kan onthouden.
    .example = { $family ->
        [work-integration] Wij geven kleren en loopbanen een tweede draad.
        [essential-services] Met ons kun je thuis oud worden, en staat je familie er niet alleen voor.
       *[other-practices] Samen maken we eerlijk eten van dichtbij gewoon.
    }

vises-map4 = Waar jullie mee werken: mensen en geld. Een schatting is goed.
    .title = Middelen
    .example = 28 voltijdse jobs, 22 doelgroepmedewerkers en 12 vrijwilligers. Inkomsten: verkoop 58, overheid 36, giften 0, andere 6.

vises-map4-fte = Hoeveel voltijdse jobs zijn er bij jullie, alles samengeteld?
    .title = Voltijdse jobs
    .hint = Twee halftijdse jobs tellen als één voltijdse.
    .unit = { $n ->
        [one] voltijdse job
       *[other] voltijdse jobs
    }
    .example = 28

vises-map4-supported = Hoeveel doelgroepmedewerkers werken er bij jullie?
    .title = Doelgroepmedewerkers
    .hint = Tel personen, ook wie deeltijds werkt.
    .unit = { $n ->
        [one] doelgroepmedewerker
       *[other] doelgroepmedewerkers
    }
    .example = 22

vises-map4-volunteers = Hoeveel vrijwilligers helpen mee?
    .title = Vrijwilligers
    .hint = Tel iedereen die in die periode minstens één keer hielp.
    .unit = { $n ->
        [one] vrijwilliger
       *[other] vrijwilligers
    }
    .example = 12

vises-map4-income = Waar komt jullie geld vandaan, in procent?
    .title = Inkomsten
    .hint = Ronde getallen zijn goed genoeg.
    .sales = Verkoop
    .public = Steun van de overheid
    .gifts = Giften
    .other = Andere inkomsten
    .example = Verkoop 58, steun van de overheid 36, giften 0, andere 6

vises-map5 = Nu wat jullie doen. Begin met de belangrijkste werking.
    .title = Werkingen
    .example = { $family ->
        [work-integration] Herstelatelier, voor doelgroepmedewerkers en klanten van de winkel, 9400 stuks per jaar
        [essential-services] Thuishulp, voor ouderen en hun familie, 6200 uren per jaar
       *[other-practices] Winkel met streekproducten, voor onze leden en de buurt, 16000 manden per jaar
    }

vises-map5-name = Hoe noemen jullie deze werking?
    .title = Werking
    .example = { $family ->
        [work-integration] Herstelatelier
        [essential-services] Thuishulp
       *[other-practices] Winkel met streekproducten
    }

vises-map5-for-whom = Voor wie doen jullie dit?
    .title = Voor wie
    .example = { $family ->
        [work-integration] Doelgroepmedewerkers en klanten van de winkel
        [essential-services] Ouderen die thuis wonen, en hun mantelzorgers
       *[other-practices] Leden, buurtbewoners en achttien boeren
    }

vises-map5-volume = Hoeveel is dat per jaar?
    .title = Per jaar
    .hint = Zet erbij wat jullie tellen: stuks, uren, bezoeken of iets anders.
    .example = { $family ->
        [work-integration] 9400 stuks
        [essential-services] 6200 uren
       *[other-practices] 16000 manden
    }

vises-map5-another = { $count ->
        [one] Er staat nu 1 werking op de lijst.
       *[other] Er staan nu { $count } werkingen op de lijst.
    } Is er nog een belangrijke werking?

vises-map6 = Belanghebbenden (stakeholders) zijn mensen of groepen voor wie jullie werk telt, of op wie jullie rekenen.
    .title = Belanghebbenden
    .example = { $family ->
        [work-integration] Doelgroepmedewerkers: binnen de onderneming. Ze geven vakmanschap en tijd. Ze krijgen werk op maat en gezelschap. Hun stem: 2.
        [essential-services] Mantelzorgers: buiten de onderneming. Ze geven kennis over hun familielid. Ze krijgen rust en goede raad. Hun stem: 2.
       *[other-practices] Boeren: buiten de onderneming. Ze geven vers eten en uitleg. Ze krijgen een vaste prijs en trouwe klanten. Hun stem: 3.
    }

vises-map6-name = Wie is belanghebbende nummer { $item }?
    .title = Belanghebbende
    .hint = Noem een groep of organisatie, geen namen van personen.
    .example = { $family ->
        [work-integration] Doelgroepmedewerkers
        [essential-services] Mantelzorgers
       *[other-practices] Boeren uit de streek
    }

vises-map6-side = Staan zij binnen of buiten de onderneming?
    .title = Binnen of buiten
    .inside = Binnen
    .outside = Buiten

vises-map6-gives = Wat geven zij aan jullie?
    .title = Wat ze ons geven
    .hint = Denk ook aan tijd, kennis of vertrouwen.
    .example = { $family ->
        [work-integration] Vakmanschap en tijd
        [essential-services] Kennis over wie ze verzorgen
       *[other-practices] Vers eten en uitleg over hun werk
    }

vises-map6-gets = Wat krijgen zij van jullie?
    .title = Wat ze van ons krijgen
    .example = { $family ->
        [work-integration] Werk op maat en gezelschap
        [essential-services] Rust, en iemand die meedenkt
       *[other-practices] Een vaste prijs en trouwe klanten
    }

vises-map6-voice = Hoe sterk telt hun stem vandaag bij jullie?
    .title = Stem vandaag
    .low = telt bijna niet mee
    .high = beslist echt mee

vises-map6-another = { $count ->
        [one] Er staat nu 1 belanghebbende op de lijst.
       *[other] Er staan nu { $count } belanghebbenden op de lijst.
    } Is er nog een belangrijke groep of organisatie?

vises-map7 = Elke plek is anders. Dat bepaalt mee wat jullie voor mensen betekenen.
    .title = Onze plek
    .example = { $family ->
        [work-integration] Over de grens. Kortrijk heeft een textielverleden, en er zijn veel jongeren zonder werk.
        [essential-services] Stad of gemeente. In Ronse wonen veel ouderen alleen, in smalle huizen met trappen.
       *[other-practices] Streek. Rond Mechelen liggen veel groentevelden, maar de oogst gaat ver weg.
    }

vises-map7-reach = Tot waar merken mensen wat jullie doen?
    .title = Te merken tot
    .street = Straat of wijk
    .town = Stad of gemeente
    .region = Streek
    .cross-border = Over de grens

vises-map7-place = Wat is typisch voor die plek?
    .title = Typisch voor de plek
    .hint = Denk aan het verleden, de mensen, het werk of de huizen.
    .example = { $family ->
        [work-integration] Een textielverleden, en veel jongeren zonder werk
        [essential-services] Veel ouderen die alleen wonen, in smalle huizen met trappen
       *[other-practices] Veel groentevelden, maar de oogst gaat ver weg
    }

vises-map7-photo = Hebben jullie een foto van die plek?
    .title = Foto van de plek
    .hint = Toon geen gezichten zonder toestemming.
    .example = Een foto van de winkelstraat, zonder herkenbare mensen

vises-map8 = Hoe jullie werken, telt evenveel als wat jullie doen.
    .title = Manier van werken
    .example = { $family ->
        [work-integration] Werk op maat en coaching op het werk. Elke maandag spreken we met iedereen een eigen tempo af.
        [essential-services] Samen beslissen en vrijwilligers als gelijken. Elke maandag maken we samen de planning.
       *[other-practices] Samen beslissen en open boekhouding. Iedereen mag zien hoe we een prijs bepalen.
    }

vises-map8-ways = Wat maakt jullie manier van werken anders?
    .title = Manieren van werken
    .shared-decisions = Samen beslissen
    .fitted-work = Werk op maat
    .coaching = Coaching op het werk
    .fair-prices = Eerlijke prijzen
    .limited-profit = Beperkte winst
    .local-purchases = Lokaal aankopen
    .equal-volunteers = Vrijwilligers als gelijken
    .learning-place = Leerplek
    .open-books = Open boekhouding
    .other = Iets anders

vises-map8-other = Welke andere manier van werken is dat?
    .title = Andere manier
    .example = We lenen ons materiaal uit aan de buurt.

vises-map8-why = Waaraan merk je dat, op een gewone dag?
    .title = Op een gewone dag
    .hint = Vertel kort hoe dat bij jullie gaat.
    .example = { $family ->
        [work-integration] Elke maandag spreken we met iedereen een eigen tempo af. Zo houdt iedereen het vol.
        [essential-services] Vrijwilligers en verzorgenden maken samen de planning. Zo komt er telkens een bekend gezicht.
       *[other-practices] Elk lid ziet hoe we een prijs bepalen. Zo blijft er vertrouwen, ook als iets duurder wordt.
    }

vises-map9 = Misschien hebben jullie al meer dan jullie denken.
    .title = Wat er al is
    .example = Aanwezigheden en productiecijfers, met het jaarverslag als bestand

vises-map9-kept = Wat houden jullie nu al bij?
    .title = Wat we bijhouden
    .register = Aanwezigheden
    .production = Productiecijfers
    .satisfaction = Vragen over tevredenheid
    .annual-report = Jaarverslag
    .stories = Verhalen
    .partner-data = Cijfers van partners
    .nothing = Niets

vises-map9-proof = Willen jullie daar een foto of bestand van doorsturen?
    .title = Foto of bestand
    .hint = Geen namen van mensen, en geen gezichten zonder toestemming.
    .example = Het jaarverslag 2025, of een foto van het bord met de kilo’s per maand

## Analyseren

vises-ana1 = Nu bekijken we wat er door jullie verandert.
    .title = Veranderingen
    .example = { $family ->
        [work-integration] Doelgroepmedewerkers durven hun mening te zeggen en vooruit te kijken. Maatschappelijk, binnen het jaar, een verrassing.
        [essential-services] Mantelzorgers durven een dag los te laten. Maatschappelijk, binnen het jaar, verwacht.
       *[other-practices] Leden zetten zelf iets op in hun straat. Maatschappelijk en streek, na één tot drie jaar, een verrassing.
    }

vises-ana1-whom = Voor wie maken jullie het grootste verschil?
    .title = Voor wie

vises-ana1-change = Wat is er door jullie anders voor “{ $of }”?
    .title = Verandering
    .hint = Niet wat jullie deden. Wel wat zij nu kunnen, durven, hebben of doen. Geen familienamen en niets over gezondheid.
    .example = { $family ->
        [work-integration] Ze durven hun mening te zeggen en vooruit te kijken.
        [essential-services] Ze durven een dag los te laten en houden het langer vol.
       *[other-practices] Ze zetten zelf iets op in hun straat.
    }

vises-ana1-so-what = Wat veranderde daardoor voor “{ $of }”?
    .title = Wat daardoor veranderde
    .hint = Jullie noemden iets wat jullie deden. Zeg nu wat er daarna anders werd.
    .example = { $family ->
        [work-integration] Na die lessen stellen ze vragen. Vroeger zwegen ze.
        [essential-services] Door die vrije dag slapen ze weer en zien ze vrienden.
       *[other-practices] Na die avonden kennen ze hun buren en helpen ze elkaar.
    }

vises-ana1-fields = Op welke vlakken is dat te merken?
    .title = Vlakken
    .hint = Economisch: geld en werk. Maatschappelijk: mensen en samenleven. Politiek: inspraak en beleid. Milieu: natuur en klimaat. Streek: buurt en regio.

vises-ana1-felt = Wanneer is dat te merken?
    .title = Te merken
    .within-year = Binnen het jaar
    .one-to-three = Na één tot drie jaar
    .later = Nog later

vises-ana1-expected = Hadden jullie dat verwacht?
    .title = Verwacht of niet
    .expected = Ja, verwacht
    .surprise = Nee, een verrassing

vises-ana1-another = { $count ->
        [one] Er staat nu 1 verandering op de lijst.
       *[other] Er staan nu { $count } veranderingen op de lijst.
    } Is er nog iets veranderd voor “{ $of }”?

vises-ana2 = Wat werkt minder goed, of heeft een effect dat jullie niet wilden?
    .title = De andere kant
    .hint = Dit krijgt in de samenvatting evenveel plaats als de rest.
    .not-seen = Nog niets van gemerkt
    .example = { $family ->
        [work-integration] In drukke weken gaat het tempo omhoog. Daardoor vielen twee mensen uit.
        [essential-services] Sommige families bellen nu voor alles. Onze verzorgenden krijgen hun pauze niet meer.
       *[other-practices] Wie weinig tijd heeft, komt niet naar onze vergaderingen. Zo beslissen vaak dezelfden.
    }

vises-ana3 = Hoeveel verschil maken jullie op elk vlak?
    .title = Wat we denken
    .hint = Vertrouw op jullie gevoel. Hoe goed jullie het kunnen tonen, vraag ik later.
    .low = bijna geen
    .high = heel veel
    .example = Economisch 3, maatschappelijk 5, politiek 2, milieu 4, streek 3

vises-ana4 = Nu hoe een verandering er komt. We volgen één weg: van wat jullie doen tot wat er later volgt.
    .title = De weg erheen
    .example = { $family ->
        [work-integration] Herstelatelier. 22 mensen leren drie technieken. Ze durven hun mening te zeggen. Later kiezen ze voor ander werk of om te blijven.
        [essential-services] Thuishulp. 60 gezinnen krijgen een vast gezicht over de vloer. Mantelzorgers laten een dag los. Later blijft iemand langer thuis wonen.
       *[other-practices] Winkel met streekproducten. 140 leden draaien mee in een team. Ze zetten iets op in hun straat. Later krijgt de wijk een eigen marktje.
    }

vises-ana4-change = Welke verandering telt voor jullie het meest?
    .title = Grootste verandering

vises-ana4-activity = { $change-known ->
    [no] Welke werking van jullie verandert het meest voor mensen?
   *[yes] Welke werking draagt het meest bij tot “{ $change }”?
    }
    .title = Werking

vises-ana4-result = { $activity-known ->
    [no] Wat levert jullie werk meteen op?
   *[yes] Wat levert “{ $activity }” meteen op?
    }
    .title = Direct resultaat
    .hint = Iets wat je kunt zien of tellen, zoals lessen, uren of mensen.
    .example = { $family ->
        [work-integration] 22 mensen leren drie technieken en leiden een werktafel.
        [essential-services] 60 gezinnen krijgen elke week een vast gezicht over de vloer.
       *[other-practices] 140 leden draaien mee in een team van de winkel.
    }

vises-ana4-later = { $change-known ->
    [no] Waartoe kan jullie werk later leiden?
   *[yes] Waartoe kan “{ $change }” later leiden?
    }
    .title = Later gevolg
    .example = { $family ->
        [work-integration] Ze stappen over naar ander werk, of kiezen er bewust voor om te blijven.
        [essential-services] Ouderen wonen langer thuis, en de familie wordt er niet ziek van.
       *[other-practices] De wijk krijgt een eigen marktje, gedragen door de buren.
    }

vises-ana5 = We blijven bij de verandering die voor jullie het meest telt.
    .title = Wat het verschil maakt
    .example = { $family ->
        [work-integration] Coaching op het werk. Over een fout praten we nog dezelfde dag.
        [essential-services] Vrijwilligers als gelijken. Aan hen vertellen families dingen die wij niet horen.
       *[other-practices] Samen beslissen. Wie hier leerde vergaderen, doet dat nu ook in de straat.
    }

vises-ana5-ways = { $change-known ->
    [no] Welke manier van werken maakt bij jullie het meeste verschil?
   *[yes] Welke manier van werken draagt het meest bij tot “{ $change }”?
    }
    .title = Manier van werken

vises-ana5-how = Hoe merken jullie dat?
    .title = Hoe je het merkt
    .hint = Een voorbeeld uit een gewone week zegt veel.
    .example = { $family ->
        [work-integration] Over een fout praten we nog dezelfde dag. Daarna proberen mensen weer iets nieuws.
        [essential-services] Families vertellen aan vrijwilligers dingen die wij niet horen. Dan kunnen we op tijd bijsturen.
       *[other-practices] Drie leden leerden hier een vergadering leiden. Nu doen ze dat ook in hun straat.
    }

vises-ana6 = Een verandering heeft meestal meer dan één oorzaak.
    .title = Zonder ons, met anderen
    .example = Een deel was ook zonder ons gebeurd. De VDAB stuurt mensen door en volgt hen op. Ook families helpen.

vises-ana6-without = Was die verandering er ook gekomen zonder jullie?
    .title = Zonder ons
    .no = Nee
    .partly = Voor een deel
    .mostly = Grotendeels wel
    .cannot-say = Niet te zeggen

vises-ana6-others = Wie of wat helpt er nog mee?
    .title = Wie helpt mee
    .hint = Denk aan partners, familie, de overheid of gewoon de tijd.
    .example = { $family ->
        [work-integration] De VDAB stuurt mensen door en volgt hen op. Families steunen hen thuis.
        [essential-services] De huisarts en de thuisverpleging komen langs. Buren springen ook eens binnen.
       *[other-practices] De stad geeft ons een goedkope plek. De wijkraad brengt mensen samen.
    }

vises-ana7 = Op welke vraag willen jullie echt een antwoord?
    .title = Onze vraag
    .hint = Dit is jullie evaluatievraag. Rond die ene vraag draait de rest van het traject.
    .in-what-way = Op welke manier draagt ‘{ $practice }’ bij tot ‘{ $change }’ voor ‘{ $stakeholder }’?
    .to-what-extent = In welke mate geldt ‘{ $change }’ voor ‘{ $stakeholder }’, en wat maakt het verschil?
    .would-miss = Wat zou er wegvallen voor ‘{ $stakeholder }’ als wij er niet waren?
    .example = { $family ->
        [work-integration] Op welke manier helpt coaching op het werk doelgroepmedewerkers om te durven spreken en vooruit te kijken?
        [essential-services] Wat betekent onze thuishulp voor mantelzorgers, en wat zouden ze missen zonder ons?
       *[other-practices] Wat verandert een stem in onze coöperatie aan wat leden doen in hun buurt?
    }

vises-ana8 = Even nakijken of de vraag goed zit.
    .title = Klopt de vraag
    .example = Alle vijf kloppen. Het team en twee doelgroepmedewerkers gaan akkoord.

vises-ana8-ticks = { $question-known ->
    [no] Wat klopt voor jullie vraag?
   *[yes] Jullie vraag: “{ $question }” Wat klopt voor die vraag?
    }
    .title = Wat klopt
    .act = Met het antwoord kunnen we iets doen
    .care = Onze belanghebbenden vinden dit belangrijk
    .find-out = We hebben tijd genoeg om dit uit te zoeken
    .change = Het gaat over verandering, niet alleen over cijfers
    .more-than-yes = Het antwoord is meer dan ja of nee

vises-ana8-agreed = Wie gaat akkoord met deze vraag?
    .title = Gaat akkoord
    .hint = Vraag het liefst aan de mensen zelf.

vises-ana8-revisit = Dit is nog niet aangeduid: { $missing }. Bekijk de vraag nog één keer.

## Meten

vises-mea1 = Nu zoeken we het antwoord op jullie vraag.
    .title = Wie het kan zeggen
    .example = Doelgroepmedewerkers, coaches op het werk en onze eigen cijfers

vises-mea1-who = { $question-known ->
    [no] Wie of wat kan op jullie vraag antwoorden?
   *[yes] Jullie vraag: “{ $question }” Wie of wat kan daarop antwoorden?
    }
    .title = Wie we vragen
    .records = Cijfers die we bijhouden

vises-mea1-why-not = Waarom vragen jullie het niet aan “{ $stakeholder }”?
    .title = Waarom niet
    .hint = Elke reden is goed. Ze komt in de samenvatting.
    .example = Zij kregen dit jaar al twee vragenlijsten.

vises-mea2 = Hoe gaan jullie het te weten komen?
    .title = Hoe we het vragen
    .hint = { $shape ->
        [in-what-way] Bij jullie vraag passen interviews of een groepsgesprek, met één cijfer erbij.
        [to-what-extent] Bij jullie vraag past een korte vragenlijst, met twee interviews erbij.
        [would-miss] Bij jullie vraag passen levensverhalen en een groepsgesprek.
       *[other] Kies liefst iets met cijfers en iets waarbij mensen zelf vertellen.
    }
    .example = Korte vragenlijst, groepsgesprek en verhaal van verandering

vises-mea3 = Een indicator is een cijfer dat toont of iets verandert.
    .title = Cijfers
    .example = { $family ->
        [work-integration] Mensen die zichzelf 4 of 5 op 5 geven voor zelfvertrouwen. Uit een vragenlijst van drie vragen, door Samir, elk jaar.
        [essential-services] Mantelzorgers die elke maand een vrije dag hebben. Uit onze telling, door Greet, om de drie maanden.
       *[other-practices] Leden die zelf iets opzetten in hun buurt. Uit een vragenlijst, door Jonas, elk jaar.
    }

vises-mea3-name = Welk cijfer willen jullie volgen?
    .title = Cijfer
    .hint = Neem liefst iets dat toont wat er voor mensen verandert.
    .attendance = Mensen die elke week aanwezig zijn
    .kilos = Kilo’s die een tweede leven krijgen
    .satisfied = Mensen die tevreden of heel tevreden zijn
    .confidence = Mensen die zichzelf 4 of 5 op 5 geven voor zelfvertrouwen
    .steps-on = Mensen die de stap zetten naar ander werk
    .stay-year = Mensen die na een jaar nog aan het werk zijn
    .skills = Mensen die drie nieuwe taken alleen kunnen
    .reached = Mensen die we bereiken
    .carers = Mantelzorgers die er minder alleen voor staan
    .at-home = Mensen die thuis kunnen blijven wonen
    .waiting = Dagen wachten tot de hulp start
    .members-vote = Leden die mee stemmen
    .members-act = Leden die zelf iets opzetten in hun buurt
    .local-buys = Aankopen bij makers uit de streek
    .learned = Mensen die gebruiken wat ze leerden
    .example = { $family ->
        [work-integration] Mensen die zichzelf 4 of 5 op 5 geven voor zelfvertrouwen
        [essential-services] Mantelzorgers die elke maand een vrije dag hebben
       *[other-practices] Leden die dit jaar zelf iets opzetten in hun buurt
    }

vises-mea3-unit = Wat tellen jullie dan?
    .title = We tellen
    .people = Mensen
    .times = Keren
    .hours = Uren
    .days = Dagen
    .kilos = Kilo
    .pieces = Stuks
    .points = Punten

vises-mea3-change = Over welke verandering zegt dit cijfer iets?
    .title = Verandering

vises-mea3-source = Waar komt het cijfer vandaan?
    .title = Bron
    .register = Aanwezigheden
    .production = Productiecijfers
    .survey = Vragenlijst
    .annual-report = Jaarverslag
    .partner-data = Cijfers van partners
    .own-count = Eigen telling

vises-mea3-who = Wie verzamelt dit cijfer?
    .title = Wie verzamelt
    .hint = Een voornaam of een rol volstaat.
    .example = Samir

vises-mea3-rhythm = Hoe vaak kijken jullie ernaar?
    .title = Hoe vaak
    .monthly = Elke maand
    .quarterly = Om de drie maanden
    .yearly = Elk jaar
    .once = Eén keer

vises-mea3-another = { $count ->
        [one] Jullie volgen nu 1 cijfer.
       *[other] Jullie volgen nu { $count } cijfers.
    } Willen jullie nog een cijfer volgen?

vises-mea4 = Nu vullen jullie in wat er gemeten is.
    .title = De stand
    .example = 12 van de 20 mensen in maart 2026. Vroeger 9 van de 21, in maart 2025. We mikken op 14 tegen maart 2027.

vises-mea4-value = Wat is nu de stand voor “{ $of }”?
    .title = Stand nu
    .hint = { $unit-known ->
        [no] { "" }
       *[yes] Jullie tellen: { $unit }.
        }
    .example = 12

vises-mea4-n = Bij hoeveel mensen is dat gemeten?
    .title = Aantal gemeten
    .hint = Gaat het niet over mensen, tel dan hoe vaak jullie gemeten hebben.
    .check-above = Dit getal past niet bij de stand. Het moet minstens 1 zijn. Tellen jullie mensen, dan mag het niet lager zijn dan de stand.
    .example = 20

vises-mea4-date = Wanneer is dat gemeten?
    .title = Datum
    .example = maart 2026

vises-mea4-earlier-value = Is “{ $of }” al eens eerder gemeten? Geef dan de stand van toen.
    .title = Vroegere stand
    .hint = Zo zien jullie of er iets bewoog.
    .example = 9

vises-mea4-earlier-n = Bij hoeveel mensen was dat toen?
    .title = Toen gemeten
    .check-above = Dit getal past niet bij de stand van toen. Het moet minstens 1 zijn. Tellen jullie mensen, dan mag het niet lager zijn dan die stand.
    .example = 21

vises-mea4-earlier-date = Wanneer was die vroegere meting?
    .title = Vroegere datum
    .check-order = De vroegere meting komt vóór de nieuwe. Ik heb hier een datum nodig die vroeger valt dan de laatste meting.
    .example = maart 2025

vises-mea4-target = Welk cijfer willen jullie halen voor “{ $of }”?
    .title = Doel
    .hint = Kies een doel dat uitdaagt, maar haalbaar is.
    .example = 14

vises-mea4-target-date = Tegen wanneer willen jullie daar zijn?
    .title = Doel tegen
    .check-order = Dit doel ligt in de toekomst. Ik heb hier een datum nodig die later valt dan de laatste meting.
    .example = maart 2027

vises-mea5 = Nu wat jullie hoorden. Maak één kaartje per gesprek.
    .title = Gesprekken
    .example = Doelgroepmedewerkers, 7 mensen, 11 maart 2026. “Een fout is hier geen drama.” Het citaat mag, met de rol erbij.

vises-mea5-who = Met wie spraken jullie?
    .title = Met wie
    .hint = Noem een groep of een rol, geen namen.
    .example = { $family ->
        [work-integration] Doelgroepmedewerkers
        [essential-services] Mantelzorgers
       *[other-practices] Leden van de coöperatie
    }

vises-mea5-how-many = Hoeveel mensen deden mee?
    .title = Aantal mensen
    .example = 7

vises-mea5-date = Wanneer was dat gesprek?
    .title = Datum
    .example = 11 maart 2026

vises-mea5-point = Wat is het belangrijkste wat jullie hoorden?
    .title = Belangrijkste punt
    .hint = Geen familienamen en niets over gezondheid.
    .example = { $family ->
        [work-integration] Mensen durven meer omdat een fout hier geen drama is.
        [essential-services] Een vrije dag helpt pas als het telkens dezelfde verzorgende is.
       *[other-practices] Wie één keer mee besliste, geeft ook in de wijk zijn mening.
    }

vises-mea5-quote = Is er een zin die iemand letterlijk zei?
    .title = Citaat
    .hint = Schrijf de zin op zoals die gezegd is.
    .example = { $family ->
        [work-integration] Een fout is hier geen drama.
        [essential-services] Ik heb voor het eerst in jaren een film uitgekeken.
       *[other-practices] Ik wist niet dat mijn stem iets kon veranderen.
    }

vises-mea5-leave = Mogen jullie die zin tonen?
    .title = Tonen mag
    .hint = Vraag het aan wie het zei.
    .with-role = Ja, met de rol erbij
    .inside = Alleen binnen het team
    .no = Nee

vises-mea5-another = { $count ->
        [one] Er is nu 1 kaartje.
       *[other] Er zijn nu { $count } kaartjes.
    } Was er nog een gesprek?

vises-mea6 = Een verhaal toont soms wat cijfers niet kunnen tonen.
    .title = Het verhaal
    .example = { $family ->
        [work-integration] R. zei eerst bijna geen woord. In de herfst vroeg ze zelf om de ritstafel te leiden. Nu leert ze het aan nieuwe collega’s.
        [essential-services] M. durfde haar man geen uur alleen te laten. Na de winter ging ze elke donderdag naar het koor. Nu brengt ze andere mantelzorgers mee.
       *[other-practices] T. kwam alleen om groenten te kopen. Op een avond stemde hij mee over de prijzen. Nu houdt hij het ophaalpunt in zijn straat open.
    }

vises-mea6-story = Denk aan het afgelopen jaar. Welke verandering bij iemand was voor jullie de belangrijkste?
    .title = Verhaal
    .hint = Vertel hoe het vroeger was, wat het keerpunt was en hoe het nu is. Geen familienamen en niets over gezondheid.
    .example = { $family ->
        [work-integration] R. zei eerst bijna geen woord. In de herfst vroeg ze zelf om de ritstafel te leiden. Nu leert ze het aan nieuwe collega’s.
        [essential-services] M. durfde haar man geen uur alleen te laten. Na de winter ging ze elke donderdag naar het koor. Nu brengt ze andere mantelzorgers mee.
       *[other-practices] T. kwam alleen om groenten te kopen. Op een avond stemde hij mee over de prijzen. Nu houdt hij het ophaalpunt in zijn straat open.
    }

vises-mea6-why = Waarom kozen jullie juist dit verhaal?
    .title = Waarom dit verhaal
    .example = { $family ->
        [work-integration] Het toont dat vertrouwen er eerst was, en het vakmanschap daarna.
        [essential-services] Het toont dat één vaste vrije dag een heel leven ruimer maakt.
       *[other-practices] Het toont dat meebeslissen goesting geeft om zelf iets te doen.
    }

vises-mea6-leave = Vindt de persoon zelf het goed dat anderen dit lezen?
    .title = Toestemming
    .hint = Lees het eerst voor aan die persoon. Van gedacht veranderen kan altijd, ook later.
    .first-name = Ja, met de voornaam
    .other-name = Ja, met een andere naam
    .inside = Alleen binnen het team
    .no = Nee

vises-mea6-photo = Hebben jullie een foto bij dit verhaal?
    .title = Foto bij het verhaal
    .hint = Handen of een plek zeggen ook veel. Toon geen gezichten zonder toestemming.
    .example = Een foto van twee handen aan de naaimachine

vises-mea7 = Hoe goed kunnen jullie dat verschil tonen, op elk vlak?
    .title = Wat we kunnen tonen
    .hint = Een laag cijfer is niet erg. Het toont wat jullie volgend jaar kunnen uitzoeken.
    .a1 = we voelen het
    .a2 = we horen het
    .a3 = één keer gemeten
    .a4 = twee keer gemeten of twee bronnen
    .a5 = bevestigd van buitenaf
    .example = Economisch 3, maatschappelijk 4, politiek 1, milieu 3, streek 2

vises-mea8 = Wat jullie nu weten, mag niet verloren gaan.
    .title = Bijhouden
    .example = Leen houdt alles bij in een gedeelde map. De volgende meting is op 15 maart 2027.

vises-mea8-keeper = Wie houdt deze gegevens bij?
    .title = Wie houdt bij
    .hint = Een voornaam of een rol volstaat.
    .example = Leen

vises-mea8-where = Waar bewaren jullie ze?
    .title = Waar
    .shared-drive = Gedeelde map
    .own-system = Eigen programma
    .paper = Op papier
    .partner = Bij een partner

vises-mea8-next = Wanneer meten jullie opnieuw?
    .title = Volgende meting
    .example = 15 maart 2027

## Valoriseren

vises-val1 = Lees de resultaten samen, luidop als dat kan.
    .title = Jullie antwoord
    .example = Mensen durven meer omdat we nog dezelfde dag over fouten praten. Het team en twee doelgroepmedewerkers waren erbij.

vises-val1-answer = { $question-known ->
    [no] Wat is nu het antwoord op jullie vraag?
   *[yes] Jullie vraag was: “{ $question }” Wat is nu jullie antwoord?
    }
    .title = Antwoord
    .hint = Zeg alleen wat de resultaten tonen. Twee of drie zinnen volstaan.
    .example = { $family ->
        [work-integration] Mensen durven meer omdat we nog dezelfde dag over fouten praten. Alleen technieken leren volstaat niet.
        [essential-services] Mantelzorgers durven loslaten als er een vast gezicht komt. Meer uren alleen helpt hen niet.
       *[other-practices] Wie mee beslist over prijzen, doet ook meer in de buurt. Alleen kopen maakt dat verschil niet.
    }

vises-val1-there = Wie was erbij toen jullie de resultaten lazen?
    .title = Wie was erbij

vises-val2 = Wat verraste jullie, en wie ziet het anders?
    .title = Verrassing
    .hint = Een andere mening mag gewoon blijven staan.
    .example = { $family ->
        [work-integration] We dachten dat loon op de eerste plaats kwam. Twee coaches vinden dat we vooral de tevreden mensen hoorden.
        [essential-services] We dachten dat families meer uren wilden. Ze willen vooral een vast gezicht. Eén verzorgende ziet dat anders.
       *[other-practices] We dachten dat de prijs mensen bindt. Het was samen vergaderen. Twee boeren vinden dat we dat te mooi zien.
    }

vises-val3 = Eerlijk zijn over wat je niet weet, wekt vertrouwen.
    .title = Wat nog onzeker is
    .example = Weinig mensen bevraagd, en anderen hielpen mee. We spraken maar met zeven mensen.

vises-val3-limits = Waarom zijn de resultaten nog niet helemaal zeker?
    .title = Grenzen
    .few-people = Weinig mensen bevraagd
    .one-moment = Maar één keer gemeten
    .own-view = Alleen onze eigen kijk
    .other-helpers = Anderen hielpen mee
    .may-fade = Effect kan weer verdwijnen
    .outside-events = Invloed van buitenaf
    .other = Iets anders

vises-val3-words = Wat kunnen jullie nog niet zeggen?
    .title = In eigen woorden
    .hint = Maak de zin af: we weten nog niet of ...
    .example = { $family ->
        [work-integration] We weten nog niet of dit ook geldt voor wie al vertrokken is.
        [essential-services] We weten nog niet of ouderen zonder mantelzorger hetzelfde voelen.
       *[other-practices] We weten nog niet of nieuwe leden even actief worden.
    }

vises-val4 = Elke lezer heeft een eigen boodschap nodig.
    .title = Boodschap per lezer
    .example = { $family ->
        [work-integration] Het bestuur onthoudt: tijd voor coaching werkt. We vragen: hou in 2027 twee coaches.
        [essential-services] De overheid onthoudt: een vast gezicht houdt families overeind. We vragen: laat ons werken met vaste teams.
       *[other-practices] De leden onthouden: mee beslissen maakt de buurt sterker. We vragen: kom één avond per jaar mee stemmen.
    }

vises-val4-remember = Wat is jullie boodschap voor “{ $of }”?
    .title = Boodschap
    .hint = Eén zin die blijft hangen.
    .example = { $family ->
        [work-integration] Tijd voor coaching werkt.
        [essential-services] Een vast gezicht houdt families overeind.
       *[other-practices] Mee beslissen maakt de buurt sterker.
    }

vises-val4-ask = Wat vragen jullie aan “{ $of }”?
    .title = Wat we vragen
    .example = { $family ->
        [work-integration] Hou in 2027 twee coaches.
        [essential-services] Laat ons werken met vaste teams per wijk.
       *[other-practices] Kom één avond per jaar mee stemmen.
    }

vises-val5 = Nu kiezen jullie een vorm en een moment.
    .title = Vorm en moment
    .example = Een ontbijt met het team op 8 april 2026, een agendapunt op het bestuur en een affiche

vises-val5-forms = Hoe willen jullie de resultaten tonen?
    .title = Vorm
    .one-page = Blad van één pagina
    .board-agenda = Agendapunt op het bestuur
    .team-moment = Moment met het team
    .short-video = Kort filmpje
    .poster = Affiche of etalage
    .annual-report = Jaarverslag
    .social-post = Sociale media
    .open-day = Opendeurdag
    .funder-talk = Gesprek met een geldgever

vises-val5-date = Wanneer tonen jullie ze voor het eerst?
    .title = Eerste moment
    .example = 8 april 2026

vises-val6 = Jullie weten nu meer. Tijd om afspraken te maken.
    .title = Afspraken
    .example = { $family ->
        [work-integration] Veranderen: een vast kwartier op het einde van de dag om te praten. Samir zorgt ervoor, tegen 1 mei 2026.
        [essential-services] Starten: elk gezin krijgt twee vaste gezichten. Greet zorgt ervoor, tegen 1 juni 2026.
       *[other-practices] Starten: twee plaatsen voor boeren in het bestuur. Jonas zorgt ervoor, tegen 1 september 2026.
    }

vises-val6-move = Gaan jullie iets zo houden, veranderen, stoppen of starten?
    .title = Wat we doen
    .keep = Zo houden
    .change = Veranderen
    .stop = Stoppen
    .start = Starten

vises-val6-what = Wat spreken jullie precies af?
    .title = Afspraak
    .hint = Zo concreet dat je later kunt zien of het gelukt is.
    .example = { $family ->
        [work-integration] Een vast kwartier op het einde van de dag om te praten
        [essential-services] Elk gezin krijgt twee vaste gezichten
       *[other-practices] Twee plaatsen voor boeren in het bestuur
    }

vises-val6-kind = Waarover gaat deze afspraak?
    .title = Soort
    .strategy = Plan op lange termijn
    .practice = Manier van werken
    .governance = Wie beslist
    .stakeholders = Belanghebbenden
    .partnership = Samenwerking
    .communication = Communicatie

vises-val6-who = Wie zorgt ervoor?
    .title = Wie
    .hint = Een voornaam of een rol volstaat.
    .example = Samir

vises-val6-by = Tegen wanneer?
    .title = Tegen
    .example = 1 mei 2026

vises-val6-another = { $count ->
        [one] Er is nu 1 afspraak.
       *[other] Er zijn nu { $count } afspraken.
    } Willen jullie nog iets afspreken?

vises-val7 = De Verenigde Naties kozen 17 doelen voor een betere wereld: de SDG’s.
    .title = Wereldwijde doelen
    .example = Waardig werk, omdat mensen de stap zetten naar ander werk

vises-val7-goals = Bij welke doelen past wat er door jullie verandert?
    .title = Doel
    .hint = Kies alleen wat echt past.
    .g1 = Geen armoede
    .g2 = Geen honger
    .g3 = Goede gezondheid en welzijn
    .g4 = Goed onderwijs
    .g5 = Gelijke kansen voor vrouwen en mannen
    .g6 = Schoon water en sanitair
    .g7 = Betaalbare en duurzame energie
    .g8 = Waardig werk
    .g9 = Industrie, innovatie en infrastructuur
    .g10 = Minder ongelijkheid
    .g11 = Duurzame steden en dorpen
    .g12 = Verantwoord kopen en maken
    .g13 = Klimaat
    .g14 = Leven in het water
    .g15 = Leven op het land
    .g16 = Vrede en recht
    .g17 = Samenwerken voor de doelen

vises-val7-change = Welke verandering van jullie past bij “{ $of }”?
    .title = Verandering

vises-val8 = Tot slot kijken we terug en vooruit.
    .title = Terugblik
    .example = Meer teamgeest en betere communicatie. Nuttig: 4. Volgende ronde in januari 2027.

vises-val8-came-true = Wat heeft dit traject jullie opgebracht?
    .title = Wat het opbracht
    .none = Geen van deze

vises-val8-useful = Hoe nuttig was dit voor jullie?
    .title = Nuttig
    .low = niet nuttig
    .high = heel nuttig

vises-val8-next = Wanneer start de volgende ronde?
    .title = Volgende ronde
    .hint = Een jaar later is voor veel teams een goed moment.
    .example = januari 2027

## Samenvatting

vises-summary-cover = Wie we zijn en waarover dit gaat
    .missing = De gegevens voor dit deel zijn er nog niet. Ze komen uit de stappen Start en In kaart brengen.
vises-summary-cover-mission = Hiervoor bestaan we: “{ $mission }”
vises-summary-cover-period = Deze samenvatting gaat over deze periode: { $period }.
vises-summary-cover-activity = Van al onze werkingen bekijken we hier “{ $activity }” van dichtbij.
vises-summary-cover-made-by = Mensen met deze rollen werkten eraan mee: { $roles }.
vises-summary-cover-coach = { $coach ->
        [federation] Iemand van de koepel begeleidde ons.
        [colleague] Een collega begeleidde ons.
       *[not-yet] We deden dit zelf, zonder coach.
    }

vises-summary-question = Onze vraag en ons antwoord
    .missing = Er is nog geen vraag afgesproken. Die wordt gekozen in de stap Analyseren.
vises-summary-question-question = Dit wilden we weten: “{ $question }”
vises-summary-question-agreed = Wie akkoord gaat met die vraag: { $who }.
vises-summary-question-answer = We lazen de resultaten samen. Wie erbij was: { $there }. Dit is ons antwoord: “{ $answer }”
vises-summary-question-answer-not-yet = Een antwoord hebben we nog niet. Dat schrijven we in de stap Valoriseren, wanneer we de resultaten samen lezen.
vises-summary-question-reader = Aan “{ $reader }” willen we dit zeggen: “{ $remember }” En dit vragen we: “{ $ask }”

vises-summary-portrait = Ons portret
    .missing = Het portret is nog leeg. Het wordt gemaakt in de stap In kaart brengen.
vises-summary-portrait-need = We willen een antwoord geven op deze nood: “{ $need }”
vises-summary-portrait-family = Deze beschrijving past het best bij ons: { $family-name }.
vises-summary-portrait-fte = Samen zijn we goed voor { $fte }.
vises-summary-portrait-supported = Ons team telt { $people }.
vises-summary-portrait-volunteers = We mogen ook rekenen op { $people }.
vises-summary-portrait-income = Zo zijn onze inkomsten verdeeld: { $income }.
vises-summary-portrait-activity = Onze werking “{ $name }” is er voor “{ $for-whom }”
vises-summary-portrait-volume = “{ $name }” is goed voor { $volume } per jaar.
vises-summary-portrait-place = Hoe ver ons werk te merken is: { $reach }. Dit is typisch voor onze plek: “{ $place }”
vises-summary-portrait-photo = Zo ziet onze plek eruit: “{ $photo }”
vises-summary-portrait-ways = Dit maakt onze manier van werken volgens ons anders: { $ways }. Op een gewone dag merk je dat zo: “{ $why }”

vises-summary-impact-map = Wat er door ons verandert
    .missing = Er zijn nog geen twee veranderingen ingevuld. Dat gebeurt in de stap Analyseren.
    .do = Wat we doen
    .gives = Wat het meteen oplevert
    .changes = Wat er verandert, en voor wie
    .later = Wat er later kan volgen
vises-summary-impact-map-change = Dit is volgens ons anders voor “{ $stakeholder }”: “{ $change }” Op welk vlak je dat merkt: { $fields }. Wanneer je het merkt: { $felt }.{ $expected ->
        [expected] { " " }We hadden dat verwacht.
        [surprise] { " " }Voor ons was dat een verrassing.
       *[unknown] { "" }
    }
vises-summary-impact-map-so-what = Dit veranderde daardoor volgens ons voor “{ $stakeholder }”: “{ $so-what }”
vises-summary-impact-map-path = Zo gaat het volgens ons. Onze werking “{ $activity }” levert eerst dit op: “{ $result }” Dat draagt bij tot: “{ $change }” Later kan dit volgen: “{ $later }”
vises-summary-impact-map-because = In onze manier van werken maakt dit volgens ons het verschil: { $ways }. We merken het hieraan: “{ $how }”
vises-summary-impact-map-without-us = { $without ->
        [no] We denken dat die verandering er zonder ons niet gekomen was.
        [partly] We denken dat een deel van die verandering er ook zonder ons gekomen was.
        [mostly] We denken dat die verandering er grotendeels ook zonder ons gekomen was.
       *[cannot-say] We kunnen niet zeggen of die verandering er zonder ons gekomen was.
    } Wie of wat nog meehelpt: “{ $others }”

vises-summary-stakeholders = Onze belanghebbenden
    .missing = De belanghebbenden zijn nog niet ingevuld. Dat gebeurt in de stap In kaart brengen.
vises-summary-stakeholders-asked = Het antwoord op onze vraag zoeken we bij: { $asked }.
vises-summary-stakeholders-not-asked = De groep waarover onze vraag gaat, bevragen we zelf niet. Dit is de reden: “{ $why-not }”

vises-summary-fields = De vijf vlakken
    .missing = De vijf vlakken zijn nog niet ingevuld. Dat gebeurt in de stappen Analyseren en Meten.
    .note = Zelfevaluatie: het team schatte dit zelf in. Het is een beeld om over te praten, geen rapport met punten.

vises-summary-results = Onze cijfers
    .missing = Er zijn nog geen cijfers. Die komen uit de stap Meten.
    .earlier = Vroeger
    .now = Nu
    .target = Doel
vises-summary-results-first-measurement = Dit is een eerste meting. Of er iets verandert, kunnen we nog niet zeggen.

vises-summary-voices = Wat mensen ons vertelden
    .missing = Er zijn nog geen gesprekken genoteerd. Die komen uit de stap Meten.
vises-summary-voices-talks = { $count ->
        [one] We voerden één gesprek.
       *[other] We voerden { $count } gesprekken.
    } { $sum ->
        [0] Met hoeveel mensen, is niet genoteerd.
        [one] Er deed één persoon mee.
       *[other] Er deden { $sum } mensen mee.
    }
vises-summary-voices-voice = We spraken met “{ $who }” (datum: { $date }, aantal mensen: { $how-many }). Het belangrijkste wat we hoorden: “{ $point }”
vises-summary-voices-quote = “{ $quote }” Dat zei iemand in ons gesprek met “{ $who }”

vises-summary-story = Een verhaal
    .missing = Er is nog geen verhaal. Dat komt uit de stap Meten, met toestemming van de persoon zelf.
vises-summary-story-story = Dit verhaal mogen we delen: “{ $story }”
vises-summary-story-why = Waarom we dit verhaal kozen: “{ $why }”
vises-summary-story-collected = We schreven een verhaal op. We tonen het hier niet, want daar is geen toestemming voor.

vises-summary-other-side = Wat we ook zagen
    .missing = Wat minder goed werkt of verraste, is nog niet ingevuld. Dat komt uit Analyseren en Valoriseren.
vises-summary-other-side-other-side = Wat minder goed werkt, of anders loopt dan we wilden: “{ $other-side }”
vises-summary-other-side-surprise = Wat ons verraste, en wie het anders ziet: “{ $surprise }”

vises-summary-limits = Wat we niet beweren
    .missing = Wat we nog niet kunnen zeggen, is niet ingevuld. Dat gebeurt in de stap Valoriseren.
vises-summary-limits-limits = Onze resultaten zijn nog niet helemaal zeker, om deze redenen: { $limits }.
vises-summary-limits-words = In onze eigen woorden: “{ $words }”

vises-summary-plan = Hoe we meten en bijhouden
    .missing = Er is nog geen plan om te meten. Dat wordt gemaakt in de stap Meten.
vises-summary-plan-methods = Zo zoeken we het antwoord op onze vraag: { $methods }.
vises-summary-plan-keep = Bij “{ $keeper }” kun je terecht voor onze gegevens. We bewaren ze hier: { $where }. De volgende meting is gepland voor { $next }.
vises-summary-plan-sources = Dit hielden we al bij toen we begonnen: { $sources }.

vises-summary-commitments = Onze afspraken
    .missing = Er zijn nog geen afspraken. Die worden gemaakt in de stap Valoriseren.

vises-summary-showing = Waar en wanneer we dit tonen
    .missing = Hoe we dit tonen, is nog niet gekozen. Dat gebeurt in de stap Valoriseren.
vises-summary-showing-forms = Zo willen we onze resultaten tonen: { $forms }. De eerste keer is gepland voor { $date }.
vises-summary-showing-goal = Bij het wereldwijde doel “{ $goal }” past volgens ons deze verandering: “{ $change }”

vises-summary-looking-back = Terugblik
    .missing = Er is nog niet teruggekeken. Dat gebeurt op het einde van de stap Valoriseren.
vises-summary-looking-back-sought = Bij de start hoopten we hierop: { $sought }.
vises-summary-looking-back-found = Dit bracht het ons op: { $found }.
vises-summary-looking-back-useful = Hoe nuttig het voor ons was, van 1 (niet nuttig) tot 5 (heel nuttig): { $useful }.
vises-summary-looking-back-next = De volgende ronde is gepland voor { $next }.

vises-summary-method = Hoe deze samenvatting er kwam
    .missing = Hier komt te staan hoe we werkten. Dat groeit mee met elke stap.
vises-summary-method-vises = Deze samenvatting volgt de stappen van VISES, zoals ze openbaar beschreven zijn: in kaart brengen, analyseren, meten en valoriseren. Ze staat los van de VISES-partners.
vises-summary-method-asked = { $count ->
        [one] Voor ons antwoord noteerden we één gesprek.
       *[other] Voor ons antwoord noteerden we { $count } gesprekken.
    } { $sum ->
        [0] Met hoeveel mensen, is niet genoteerd.
        [one] Er deed één persoon mee.
       *[other] Er deden { $sum } mensen mee.
    }

# Wat ontbreekt of niet klopt; gezegd in de levende impactkaart.
vises-gap-no-practice = Jullie missie staat er, maar nog niet wat jullie manier van werken anders maakt.
vises-gap-no-need = Jullie missie staat er, maar nog niet op welke nood jullie een antwoord geven.
vises-gap-for-nobody = De werking “{ $about }” staat er, maar nog niet voor wie ze er is.
vises-gap-no-change = Jullie kozen “{ $about }”, maar er staat nog niet wat er voor hen verandert.
vises-gap-no-field = Bij de verandering “{ $about }” is nog geen vlak gekozen.
vises-gap-no-path = Bij de belangrijkste weg staat nog niet wat jullie werking meteen oplevert.
vises-gap-no-cause = Bij de grootste verandering staat nog niet welke manier van werken ertoe bijdraagt.
vises-gap-question-alone = Er staat nog niet wie akkoord gaat met jullie vraag.
vises-gap-not-asked = De groep waarover jullie vraag gaat, bevragen jullie niet. De reden staat er nog niet.
vises-gap-no-sign = Bij het cijfer “{ $about }” staat nog niet over welke verandering het iets zegt.
vises-gap-no-figure = Voor “{ $about }” is de stand nog niet ingevuld.
vises-gap-no-people = Voor “{ $about }” is nog niet ingevuld bij hoeveel mensen dat gemeten is.
vises-gap-no-day = Voor “{ $about }” is nog niet ingevuld wanneer dat gemeten is.
vises-gap-above = Voor “{ $about }” is de stand hoger dan het aantal mensen bij wie dat gemeten is.
vises-gap-above-earlier = Voor “{ $about }” is de vroegere stand hoger dan het aantal mensen bij wie dat toen gemeten is.
vises-gap-no-target-day = Voor “{ $about }” is er een doel, maar nog geen datum.
vises-gap-no-leave = Mogen jullie het citaat uit het gesprek met “{ $about }” tonen? Zolang dat er niet staat, tonen we het niet.
vises-gap-no-story-leave = Mogen jullie het verhaal tonen? Zolang dat er niet staat, tonen we het niet.
vises-gap-no-limits = Jullie antwoord staat er, maar nog niet wat er nog onzeker aan is.
vises-gap-strong = In jullie antwoord staan sterke woorden, zoals “toont aan” of “bewijst”. Er zijn nog geen cijfers van twee momenten. Met voorzichtiger woorden blijft het antwoord juist.
vises-gap-reader-nothing = Er is nog geen boodschap voor deze lezer: { $about }.
vises-gap-nobody-does = Bij de afspraak “{ $about }” staat nog niet wie ervoor zorgt.
vises-gap-no-date = Bij de afspraak “{ $about }” staat nog niet tegen wanneer.

## Tussen twee gesprekken: één zin die zegt waarom. Wat volgt, en hoelang dat duurt, komt erbij.

vises-nudge-colleagues = Jullie beginpunt staat klaar. Twee zien meer dan één: typ “uitnodigen” voor een link die een collega erbij brengt.
vises-nudge-no-coach = Nog niemand begeleidt jullie. Misschien denkt jullie koepel graag mee: willen jullie het deze week vragen?
vises-nudge-who-walks-in = Jullie portret krijgt vorm: { $done } van de { $all } vragen zitten erop. Kijk vandaag eens wie er binnenkomt: dat zijn jullie belanghebbenden.
vises-nudge-photo = Jullie portret heeft nog geen beeld. Maak een foto die toont hoe jullie werken, zonder gezichten als mensen niet akkoord zijn. Typ “antwoorden” om ze toe te voegen.
vises-nudge-outsider = Jullie portret is klaar: typ “samenvatting” om het te zien. Toon het aan iemand van buiten: wat ontbreekt er?
vises-nudge-ask-one = Jullie kennen het werk van binnenuit. Vraag deze week aan één persoon: wat is er voor jou anders door ons?
vises-nudge-five-fields = Jullie vraag over de vijf vlakken ligt nog bij { $people ->
        [one] één collega
       *[other] { $people } collega’s
    }. Eén minuut is genoeg: willen jullie het nog eens vragen?
vises-nudge-drafts = Straks kiezen jullie de vraag. Er liggen voorstellen klaar uit jullie eigen antwoorden, om over te nemen of te wijzigen.
vises-nudge-card = Jullie zijn nu aan het verzamelen. Eén kaartje deze week: wat hoorden jullie? Enkele woorden zijn genoeg.
vises-nudge-half-way = { $talks ->
        [one] Eén gesprek staat
       *[other] { $talks } gesprekken staan
    } op een kaartje. Jullie wilden { $groups ->
        [one] één groep
       *[other] { $groups } groepen
    } horen. Wie hoorden jullie nog niet?
vises-nudge-read-back = Jullie verhaal staat er. Lees het voor aan de persoon over wie het gaat: klopt het, en mag het?
vises-nudge-one-screen = Jullie resultaten zijn er, en passen op één scherm. Plan 20 minuten met het team om ze samen te lezen.
vises-nudge-show = Op { $day } tonen jullie wat jullie vonden. Typ “/samenvatting één bladzijde” voor een blad om uit te delen.
vises-nudge-commitment = Afgesproken tegen { $day }: “{ $what }” ({ $who }). Is het gedaan, bezig of anders gelopen?
vises-nudge-next-round = Jullie waren klaar op { $day }. Tijd om opnieuw te kijken: dezelfde vraag, of een nieuwe? Typ “nieuwe ronde” om te beginnen.
