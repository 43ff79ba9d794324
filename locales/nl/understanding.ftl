### Woorden die mensen typen, gescheiden door komma's. Kleine letters; accenten en apostroffen maken niet uit.

word-yes = ja, j, jaja, ja hoor, ja graag, ja klopt, jep, jup, jawel, jazeker, yes, yep, ok, oke, okee, okay, oki, zeker, zeker en vast, tuurlijk, natuurlijk, inderdaad, klopt, dat klopt, dat is juist, juist, correct, akkoord, goed, is goed, dat is goed, da’s goed, das goed, prima, graag, doe maar
word-no = nee, neen, n, nee nee, nee hoor, neen hoor, nee dank je, nee dank u, nee bedankt, neeje, nope, toch niet, niet echt, helemaal niet, liever niet, klopt niet, dat klopt niet, niet juist, niet correct, fout, verkeerd, ik blijf
word-asks = waarom, waarvoor, wat, hoe, hoeveel, wie, wanneer, waar, welk, welke, kan, kun, mag, moet, moeten
word-skip = overslaan, sla over, sla maar over, sla deze over, overgeslagen, we slaan over, skip, skippen, volgende, volgende vraag, pas, ik pas, we passen, laat maar, niet van toepassing, n.v.t., nvt
word-unknown = weet ik niet, weet ik nog niet, ik weet het niet, ik weet het nog niet, ik weet niet, weet niet, weet het niet, weet nog niet, weten we niet, weten we nog niet, we weten het niet, we weten het nog niet, wij weten het niet, wij weten het nog niet, geen idee, geen flauw idee, geen gedacht, nog niet bekend, niet bekend, onbekend, ’k weet het niet, kweet het niet, kweetniet, kweetnie, kweenie, weetniet, weetnie, ?
word-colleague = collega, collega vragen, vraag collega, vraag een collega, vraag aan collega, vraag aan een collega, vraag het aan een collega, aan collega vragen, aan een collega vragen, voor een collega, naar een collega
word-back = terug, ga terug, teruggaan, vorige, vorige vraag, stap terug, stapje terug, back
word-pause = pauze, even pauze, pauzeren, pauzeer, stop maar, even stoppen, we stoppen, ik stop, later, tot later, straks, tot straks, niet nu, nu niet, genoeg, genoeg voor nu, afsluiten, sluiten, einde, break, exit, quit, bye, ciao, salut, saluut, doei, daag, tot morgen
word-continue = verder, ga verder, we gaan verder, verder gaan, verdergaan, ga door, doorgaan, ga voort, voort, doe voort, hervat, hervatten, vooruit, komaan, allez, allee, hup, continue, go
word-help = help, hulp, help me, commando’s, commandos, opdrachten, menu, wat kan ik doen, wat kan ik typen, wat moet ik doen
word-example = voorbeeld, een voorbeeld, voorbeeldje, toon voorbeeld, toon een voorbeeld, geef voorbeeld, geef een voorbeeld, geef eens een voorbeeld, bijvoorbeeld, vb, bv
word-answers = antwoorden, mijn antwoorden, onze antwoorden, alle antwoorden, de antwoorden, toon antwoorden, toon de antwoorden, toon mijn antwoorden, lijst, overzicht
word-change = wijzig, wijzigen, wijzig antwoord, wijzig nummer, wijzig nr, verander, verander antwoord, aanpassen, pas aan, verbeter, verbeteren, corrigeer, corrigeren, bewerk, bewerken
word-remove = verwijder, verwijderen, verwijder antwoord, verwijder nummer, verwijder nr, wis, wissen, schrap, schrappen, haal weg, weghalen, doe weg, wegdoen, delete
word-confirm = bevestig, bevestigen, bevestigd, ik bevestig, we bevestigen, alles klopt, het klopt allemaal, alles juist, alles is juist, allemaal juist, in orde, is in orde, ’t is in orde, alles in orde, alles is in orde, dik in orde, ziet er goed uit
word-summary = samenvatting, de samenvatting, een samenvatting, onze samenvatting, mijn samenvatting, toon samenvatting, toon de samenvatting, geef samenvatting, geef de samenvatting, maak samenvatting, maak een samenvatting, samenvatten
word-map = kaart, de kaart, onze kaart, impactkaart, de impactkaart, onze impactkaart, kaart aanvullen, hiaten, wat ontbreekt, wat ontbreekt er
word-approve = goedgekeurd, goedkeuren, keur goed, ik keur goed, we keuren goed, wij keuren goed, we keuren het goed, samenvatting goedkeuren, samenvatting goedgekeurd, akkoord met de samenvatting
word-form-one-page = één bladzijde, 1 bladzijde, één pagina, 1 pagina, één blad, 1 blad, blad van één pagina, kort, korte versie, korte samenvatting
word-form-full = volledig, volledig verslag, volledige versie, verslag, rapport, pdf
word-form-card = afbeelding, beeld, kaartje, prent, prentje, foto, png
word-form-page = webpagina, website, web, html
word-form-document = document, document om te bewerken, bewerkbaar document, bewerkbaar, word, docx
word-form-data = gegevens, data, json
word-form-table = tabel, csv, excel
word-sources = bronnen, de bronnen, toon bronnen, toon de bronnen, met bronnen, waar komt dat vandaan
word-unclear = onduidelijk, niet duidelijk, is niet duidelijk, dat is niet duidelijk, onduidelijke vraag, ik begrijp het niet, ik begrijp de vraag niet, begrijp ik niet, begrijp het niet, we begrijpen het niet, we begrijpen de vraag niet, ik snap het niet, ik snap de vraag niet, snap ik niet, snap het niet, we snappen het niet, ik versta het niet, ik versta de vraag niet, versta ik niet, wat bedoel je, wat bedoelt ge, wat bedoelen jullie, hoe bedoel je, huh, wablief
word-keep = behoud, behouden, behoud dit, behoud dat, hou dit, hou dat, hou het zo, laat zo, laat staan, laat het staan, laat het zo, zo laten, gebruik dit, gebruik dat, gebruiken, neem over, overnemen, bewaar, bewaren
word-aside = apart, apart gezet, aparte teksten, opzij, opzij gezet, terzijde, aan de kant
word-more = meer, meer lezen, lees meer, meer info, meer weten, meer uitleg, privacy
word-all = alle, allemaal, alles
word-none = geen, geen enkele, geen enkel, geen van deze, geen van die, geen van allemaal, geen van alle, niets, niets van dit alles, niets hiervan, niks
word-roadmaps = stappenplannen, stappenplan, ander stappenplan, een ander stappenplan, alle stappenplannen, toon stappenplannen, roadmaps, roadmap
word-start = start, start maar, begin, begin maar, beginnen, we beginnen, laten we beginnen, we starten, laten we starten, opstarten, aan de slag
word-language = nederlands, nl, vlaams, in het nederlands, in het vlaams, nederlands aub, dutch, flemish, néerlandais, flamand

word-and = en ook, alsook, plus, en
word-article = een, ’n, zo’n, één
word-about = ongeveer, ong., ong, circa, ca., ca, naar schatting, schatting, geschat, ik schat, we schatten, wij schatten, ik denk, we denken, wij denken, rond de, rond, rondom de, om en bij de, om en bij, om en nabij de, om en nabij, zowat, zo’n, zo'n, pakweg, plusminus, plus minus, plus-minus, +/-, grosso modo, bijna, ruim, dik, een stuk of, stuk of, een man of, een keer of, een dikke, een kleine, een goeie, een goede, tegen de, misschien, wellicht, zeg maar, laat ons zeggen, laten we zeggen, afgerond
word-vague = half honderdtal=50, half dozijn=6, anderhalf dozijn=18, twee dozijn=24, drie dozijn=36, 2 dozijn=24, 3 dozijn=36, paar dozijn=24, enkele dozijnen=36, dozijnen=24, dozijn=12, paar tientallen=20, enkele tientallen=30, tientallen=20, paar honderd=200, enkele honderden=300, honderden=200, paar duizend=2000, enkele duizenden=3000, duizenden=2000, tweetal=2, drietal=3, viertal=4, vijftal=5, zestal=6, zevental=7, achttal=8, negental=9, tiental=10, twaalftal=12, vijftiental=15, twintigtal=20, vijfentwintigtal=25, dertigtal=30, veertigtal=40, vijftigtal=50, zestigtal=60, zeventigtal=70, tachtigtal=80, negentigtal=90, honderdtal=100, tweehonderdtal=200, driehonderdtal=300, vijfhonderdtal=500, duizendtal=1000, handvol=5, handjevol=5, hand vol=5, koppeltje=2, koppel=2, paar=2, geen enkele=0, geen enkel=0, niemand=0, enkelen=3, enkele=3, meerdere=5, verschillende=5, anderhalve=1.5, anderhalf=1.5, een halve=0.5, een half=0.5, geen=0
word-from = van begin, vanaf begin, tussen begin, van, vanaf, van af, tussen, sinds, sedert, begin
word-until = tot en met eind, tot en met, tot aan, tot eind, tot einde, tot, t.e.m., t/m, tem, t.m., en eind, en
# Het begin of de woorden van een tekst die zegt wat er gedaan is, en niet wat er veranderd is.
word-deed = we organiseerden, we organiseren, wij organiseerden, wij organiseren, organiseerden we, organiseren we, we gaven, we geven, wij gaven, wij geven, gaven we, geven we, we hielden, we houden, wij hielden, hielden we, we boden, we bieden, wij boden, wij bieden, we deden, we doen, wij deden, wij doen, deden we, we maakten, we maken, wij maakten, wij maken, we begeleidden, we begeleiden, wij begeleiden, we leidden, we leiden, wij leiden, we trainden, we trainen, we vormden, we coachten, we coachen, we ondersteunden, we ondersteunen, wij ondersteunen, we hielpen, we helpen, wij helpen, we leerden, we leren, we voorzagen, we voorzien, wij voorzien, we zorgden, we zorgen, wij zorgen, we startten, we richtten, we planden, we nodigden, we bezochten, we bereikten, er werd georganiseerd, er werden, er waren, workshops, workshop, sessies, opleidingen, vormingen, trainingen, cursussen, infosessies, infoavonden, huisbezoeken
# Verbs that need evidence: measured once at least; confirmed from outside.
words-shown = toont, tonen, aantoont, toont aan, tonen aan, leidt tot, leiden tot, heeft geleid tot, zorgt ervoor, zorgen ervoor, veroorzaakt, verbetert, verbeterde, verhoogt, verhoogde, verlaagt, verlaagde
words-proved = bewijs, bewijst, bewijzen, bewezen, garandeert, garanderen, waarborgt
word-round = nieuwe ronde, volgende ronde, nog een ronde, tweede ronde
word-stop = stop, geen herinneringen, stop herinneringen
word-mydata = mijn gegevens, mijngegevens, mydata
word-readers = lezers, wie las, wie leest mee, wie las mijn antwoorden
word-choices = keuzes, mijn keuzes, toestemmingen
word-object = bezwaar, ik maak bezwaar
word-forget = vergeet, vergeet mij, wis alles, alles wissen, verwijder alles
word-week = week, een week, één week
word-month = maand, een maand, één maand
word-invite = uitnodigen, nodig uit, collega uitnodigen, uitnodiging
word-join = deelnemen, doe mee, meedoen
word-keep-mine = het mijne, mijne, het mijne houden, mijn antwoord
word-keep-theirs = dat van mijn collega, het andere, het hunne, zijn antwoord, haar antwoord, van mijn collega
word-claim = ik doe, wie doet wat, claim, opnemen
word-leave = verlaat, verlaten, ik ga weg, weggaan, uitstappen, stap uit, ik stap eruit
word-take = neem, gebruik antwoord
word-role-participant = deelnemer, collega
word-role-facilitator = begeleider, begeleidster, facilitator, coach
