### Wat mensen horen over hun rechten, en wat ze ermee kunnen doen.

## De mededeling: samen hoogstens 400 tekens

notice = Ik ben Fil rouge, een programma en geen mens. Ik vraag wat er door jullie werk verandert en vat het samen. { $responsible } { $kept } Stoppen kan altijd: typ “stop”. Meer lezen: typ “privacy”.
notice-own-computer = Jullie antwoorden blijven in één bestand op deze computer.
notice-other = { $name } is verantwoordelijk en opent je antwoorden alleen om een reden die je ziet. Anderen lezen wat je deelt.
notice-trial = Deze bot is een proef: er is nog niemand verantwoordelijk. Schrijf niets over echte mensen.
notice-months = Ze blijven bewaard tot { $months } maanden na je laatste bericht.
notice-until-erased = Ze blijven bewaard tot je “vergeet” typt.
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
privacy-own-computer = Wie deze computer kan openen, kan het bestand lezen.
privacy-basis = Waarom dit mag: { $basis }.
basis-legitimate-interest = een gerechtvaardigd belang, artikel 6, lid 1, f van de AVG
basis-contract = een overeenkomst, artikel 6, lid 1, b van de AVG
basis-public-task = een taak van algemeen belang, artikel 6, lid 1, e van de AVG
basis-legal-obligation = een wettelijke plicht, artikel 6, lid 1, c van de AVG
basis-consent = je toestemming, artikel 6, lid 1, a van de AVG; intrekken heeft geen gevolgen
privacy-readers = Alleen wat jullie bevestigen, komt in een samenvatting. Niemand vergelijkt ondernemingen, en er zijn geen punten.
privacy-people = Gaat het over mensen die jullie helpen? Noem hun rol, niet hun naam.
privacy-telegram = Telegram bewaart een kopie van dit gesprek, volgens zijn eigen regels.
rights-heading = Dit werkt altijd:
rights-mydata = • mijn gegevens — alles wat van jou bewaard is, als bestanden
rights-answers = • antwoorden · wijzig 3 — nakijken en verbeteren
rights-object = • bezwaar 3 — dit antwoord klopt niet, toon het niet
rights-choices = • keuzes — vier dingen die alleen met jouw toestemming gebeuren
rights-readers = • lezers — wie je antwoorden opende, en waarom
rights-pause = • pauze · stop — ik schrijf niets uit mezelf
rights-forget = • vergeet — alles wissen
rights-complain = Je kunt ook een klacht indienen bij de autoriteit voor gegevensbescherming van je land: de GBA, de CNIL of de AP.

## Vier dingen alleen met toestemming

choices-heading = Vier dingen gebeuren alleen met jouw toestemming. Zeg je nee, dan verandert er verder niets.
choice-reminders = Herinneringen: ik schrijf je als er iets op je wacht.
choice-naming = Mijn naam: mijn coach mag zien welke antwoorden van mij zijn.
choice-quotes = Mijn woorden: wat ik typte, mag letterlijk geciteerd worden.
choice-voice = Mijn stem: ik mag antwoorden met spraakberichten, bewaard als bestand.
choice-on = { $number }. { $choice } Aan.
choice-off = { $number }. { $choice } Uit.
choices-footing = Typ “keuzes” en een nummer om iets te wijzigen, bijvoorbeeld: keuzes 1
switched-on = Genoteerd. Vanaf nu: { $choice }
switched-off = Genoteerd. Niet meer: { $choice }
tap-choice = { $number ->
    [1] Herinneringen
    [2] Mijn naam
    [3] Mijn woorden
   *[4] Mijn stem
    }
choices-none = Keuze { $number } bestaat niet. Typ “keuzes” om ze te zien, en dan bijvoorbeeld: keuzes 1
remind-offer = Zal ik je die dag schrijven? Typ “keuzes 1” om herinneringen toe te laten.
voice-off = Spraakberichten bewaar ik alleen met jouw toestemming. Typ “keuzes 4” om die te geven, of typ je woorden.

## Stil

stopped = Vanaf nu schrijf ik niets uit mezelf. Al je antwoorden blijven staan. Typ “verder” wanneer je wilt, of “vergeet” om alles te wissen.
quiet-until = Tot { $date } schrijf ik niets uit mezelf. Alles blijft bewaard. Typ “verder” wanneer je wilt.
quiet-over = Je pauze is voorbij. Typ “verder”, dan gaan we door waar je gestopt bent.
quiet-how = Wil je met rust gelaten worden tot een bepaalde dag? Typ bijvoorbeeld “pauze week”, “pauze maand” of “pauze 15/03/2030”.
quiet-what = Ik heb een dag nodig die nog komt, bijvoorbeeld: pauze 15/03/2030
tap-week = Een week
tap-month = Een maand
tap-stop = Geen herinneringen
tap-later = Later

## Bezwaar

objected = Dit antwoord staat niet meer in je samenvatting: { $title }. De vroegere woorden blijven in de geschiedenis. Antwoord opnieuw om het recht te zetten.
object-noted = Ik noteerde het als vraag { $number }. { $name } antwoordt je ten laatste op { $date }.
object-how = Typ “bezwaar” en het nummer van een antwoord dat niet klopt, bijvoorbeeld: bezwaar 3. Of typ “bezwaar” en waartegen je bezwaar hebt.
object-nobody = Wie dit programma draait
readers-heading = Wie je antwoorden opende:
status-objected = klopt niet volgens jou, niet getoond

## Wissen

forget-this = Dit wist alles wat van jou bewaard is: antwoorden, bestanden, keuzes en berichten. Het kan niet ongedaan gemaakt worden. Samenvattingen die je doorgaf, kan ik niet wissen. Uit reservekopieën is het na 30 dagen weg. Wil je eerst een kopie? Typ “mijn gegevens”. Alles wissen?
forget-this-chat = Dit wist alles wat van jou bewaard is: antwoorden, bestanden, keuzes en berichten. Het kan niet ongedaan gemaakt worden. Wat ik niet kan wissen: de kopie bij Telegram, wat je zelf in dit gesprek schreef, en samenvattingen die je doorgaf. Uit reservekopieën is het na 30 dagen weg. Wil je eerst een kopie? Typ “mijn gegevens”. Alles wissen?
forget-shared = Anderen werken ook aan deze antwoorden. Al het andere van jou gaat weg, en dat kan niet ongedaan gemaakt worden. Jouw antwoorden kunnen mee weg, of blijven staan zonder je naam. De kopie bij Telegram en samenvattingen die doorgegeven zijn, kan ik niet wissen. Uit reservekopieën is het na 30 dagen weg. Wat zal ik doen?
forget-all = Alles wissen
forget-leave = Antwoorden laten
forget-no = Alles houden
forget-kept = Er is niets gewist. Alles is zoals het was.
forgotten = Alles wat van jou bewaard was, is gewist. Dank je wel voor je tijd. Schrijf je me opnieuw, dan beginnen we van voor af aan.
retention-soon = Je hebt al lang niet meer geschreven. Op { $date } wis ik alles wat van jou bewaard is. Wil je het houden? Typ “verder”. Wil je een kopie? Typ “mijn gegevens”.

## Gegevens van anderen

doubt-personal = In je antwoord lijkt een e-mailadres, een telefoonnummer, een rekening of een rijksregisternummer te staan. Zal ik dat weglaten? Dan wordt het: “{ $offer }”
personal-remove = Weglaten
personal-keep = Laten staan
