### Wat mensen horen over hun rechten, en wat ze ermee kunnen doen.

## De mededeling: samen hoogstens 400 tekens

notice = Ik ben Fil rouge, een programma en geen mens. Ik vraag wat er door jullie werk verandert en vat het samen. { $responsible } { $kept } Stoppen kan altijd: typ “stop”. Meer lezen: typ “privacy”.
notice-own-computer = Jullie antwoorden blijven op deze computer.
notice-other = { $name } is verantwoordelijk en opent je antwoorden alleen met een reden die je ziet. Anderen lezen wat je deelt.
notice-trial = Deze bot is een proef: er is nog niemand verantwoordelijk. Schrijf niets over echte mensen.
notice-months = Ik bewaar je antwoorden tot { $months ->
    [one] één maand
   *[other] { $months } maanden
    } na je laatste bericht.
notice-until-erased = Ik bewaar alles tot je “vergeet” typt.
notice-choose = Wat willen jullie doen?
notice-languages = Andere talen: { $languages }.
# Hoe je deze taal vraagt, in de taal zelf.
notice-language = voor Nederlands typ je “nederlands”
notice-changed = Wat ik over je antwoorden vertelde, is veranderd. Dit geldt sinds { $date }:

## Meer, en wat je kunt doen

privacy-heading = Wat er met je antwoorden gebeurt (sinds { $date })
privacy-responsible = Verantwoordelijk: { $name }.
privacy-contact = Vragen: { $contact }
privacy-nobody = Er is nog niemand verantwoordelijk: dit is een proef.
privacy-own-computer = Wie deze computer kan openen, kan je antwoorden lezen.
privacy-basis = Waarom dit mag: { $basis }.
basis-legitimate-interest = een gerechtvaardigd belang, artikel 6, lid 1, f van de AVG
basis-contract = een overeenkomst, artikel 6, lid 1, b van de AVG
basis-public-task = een taak van algemeen belang, artikel 6, lid 1, e van de AVG
basis-legal-obligation = een wettelijke plicht, artikel 6, lid 1, c van de AVG
basis-consent = je toestemming, artikel 6, lid 1, a van de AVG; intrekken heeft geen gevolgen
privacy-readers = Alleen wat jullie bevestigen, komt in een samenvatting. Niemand rangschikt ondernemingen, en er zijn geen scores.
privacy-programme = In een programma ziet jullie coach bij welke stap jullie zijn en wanneer jullie het laatst antwoordden. Antwoorden leest je coach alleen als jullie ze delen. Wie het programma beheert, ziet groepen en geen antwoorden.
privacy-people = Gaat het over mensen voor wie jullie er zijn? Noem hun rol, niet hun naam.
privacy-telegram = Telegram bewaart een kopie van dit gesprek, volgens zijn eigen regels.
rights-heading = Dit werkt altijd:
rights-mydata = • mijn gegevens — alles wat ik over jou bewaar, als bestanden
rights-answers = • antwoorden · wijzig 3 — nakijken en verbeteren
rights-object = • bezwaar 3 — dit antwoord klopt niet, toon het niet
rights-choices = • keuzes — vier dingen die alleen met jouw toestemming gebeuren
rights-readers = • lezers — wie je antwoorden opende, en waarom
rights-pause = • pauze · stop — ik schrijf niets uit mezelf
rights-forget = • vergeet — alles wissen
rights-complain = Je kunt ook een klacht indienen bij de gegevensbeschermingsautoriteit van je land: de GBA, de CNIL of de AP.

## Vier dingen alleen met toestemming

choices-heading = Vier dingen gebeuren alleen met jouw toestemming. Zeg je nee, dan verandert er verder niets.
choice-reminders = Herinneringen: ik schrijf je als er iets op je wacht.
choice-naming = Je naam: je coach mag zien welke antwoorden van jou zijn.
choice-quotes = Je woorden: in gegevensbestanden mag ook staan wat je typte, woord voor woord.
choice-voice = Je stem: je mag antwoorden met spraakberichten, die ik als bestand bewaar.
choice-on = { $number }. { $choice } Aan.
choice-off = { $number }. { $choice } Uit.
choices-footing = Typ “keuzes” en een nummer om iets te wijzigen, bijvoorbeeld: keuzes 1
switched-on = Genoteerd, dit staat nu aan. { $choice }
switched-off = Genoteerd, dit staat nu uit. { $choice }
tap-choice = { $number ->
    [1] Herinneringen
    [2] Je naam
    [3] Je woorden
   *[4] Je stem
    }
choices-none = Keuze { $number } bestaat niet. Typ “keuzes” om ze te zien, en dan bijvoorbeeld: keuzes 1
remind-offer = Zal ik je die dag een bericht sturen? Typ “keuzes 1” om herinneringen toe te laten.
voice-off = Spraakberichten bewaar ik alleen met jouw toestemming. Typ “keuzes 4” om die te geven, of typ je antwoord.

## Stil

stopped = Vanaf nu schrijf ik niets uit mezelf. Al je antwoorden blijven staan. Typ “verder” wanneer je wilt, of “vergeet” om alles te wissen.
quiet-until = Tot { $date } schrijf ik niets uit mezelf. Alles blijft bewaard. Typ “verder” wanneer je wilt.
quiet-over = Je pauze is voorbij. Typ “verder”, dan gaan we door waar je gestopt bent.
quiet-how = Wil je rust tot een bepaalde dag? Typ bijvoorbeeld “pauze week”, “pauze maand” of “pauze 15/03/2030”.
quiet-what = Ik heb een dag nodig die nog komt, bijvoorbeeld: pauze 15/03/2030
tap-week = Een week
tap-month = Een maand
tap-stop = Geen herinneringen
tap-later = Later

## Bezwaar

objected = Dit antwoord staat niet meer in jullie samenvatting: { $title }. De vroegere woorden blijven in de geschiedenis. Antwoord opnieuw om het recht te zetten.
object-noted = Ik noteerde het als verzoek { $number }. { $name } antwoordt je ten laatste op { $date }.
object-how = Typ “bezwaar” en het nummer van een antwoord dat niet klopt, bijvoorbeeld: bezwaar 3. Of typ “bezwaar” en schrijf erachter wat je niet wilt.
object-alone = Niemand anders bewaart hier je antwoorden. Typ “bezwaar” en een nummer om een antwoord uit je samenvatting te halen, bijvoorbeeld: bezwaar 3
object-settled = Je verzoek { $number } is behandeld. Typ “lezers” om te zien wie daarvoor je antwoorden opende.
object-nobody = Wie deze assistent beheert
readers-heading = Wie je antwoorden opende:
status-objected = gemeld als fout, niet getoond

## Wissen

forget-this = Dit wist alles wat ik over jou bewaar: antwoorden, bestanden, keuzes en berichten. Dat kun je niet ongedaan maken. Samenvattingen die je doorgaf, kan ik niet wissen. Reservekopieën horen na 30 dagen weg te zijn; daar kan ik niet bij. Wil je eerst een kopie? Typ “mijn gegevens”. Alles wissen?
forget-this-chat = Dit wist alles wat ik over jou bewaar: antwoorden, bestanden, keuzes en berichten. Dat kun je niet ongedaan maken. De kopie bij Telegram en samenvattingen die je doorgaf, kan ik niet wissen. Jouw berichten hier en mijn oudere berichten wis je zelf in Telegram. Reservekopieën horen na 30 dagen weg te zijn; daar kan ik niet bij. Wil je eerst een kopie? Typ “mijn gegevens”. Alles wissen?
forget-shared = Anderen werken ook aan deze antwoorden. Al het andere van jou gaat weg, en dat kun je niet ongedaan maken. Jouw antwoorden kunnen mee weg, of blijven staan zonder je naam. Doorgegeven samenvattingen kan ik niet wissen. Reservekopieën horen na 30 dagen weg te zijn; daar kan ik niet bij. Wil je eerst een kopie? Typ “mijn gegevens”. Wat zal ik doen?
forget-shared-chat = Anderen werken ook aan deze antwoorden. Al het andere van jou gaat weg, en dat kun je niet ongedaan maken. Jouw antwoorden kunnen mee weg, of blijven staan zonder je naam. De kopie bij Telegram en doorgegeven samenvattingen kan ik niet wissen. Reservekopieën horen na 30 dagen weg te zijn; daar kan ik niet bij. Wil je eerst een kopie? Typ “mijn gegevens”. Wat zal ik doen?
forget-all = Alles wissen
forget-leave = Antwoorden bewaren
forget-no = Alles bewaren
forget-kept = Er is niets gewist. Alles is zoals het was.
forgotten = Alles wat ik over jou bewaarde, is gewist. Dank je wel voor je tijd. Schrijf je me opnieuw, dan beginnen we van voor af aan.
retention-soon = Je hebt al lang niet meer geschreven. Op { $date } wis ik alles wat ik over jou bewaar. Wil je het houden? Typ “verder”. Wil je een kopie? Typ “mijn gegevens”.

## Gegevens van anderen

doubt-personal = In je antwoord lijkt een e-mailadres, een telefoonnummer, een rekeningnummer of een rijksregisternummer te staan. Zal ik dat weglaten? Dan wordt het: “{ $offer }”
personal-remove = Weglaten
personal-keep = Laten staan
