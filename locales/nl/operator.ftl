### Wat gezegd wordt aan wie de assistent draait of stappenplannen schrijft.

cli-about = Loop door een stappenplan voor maatschappelijke impact, één vraag per keer. Zonder opdracht: een gesprek in deze terminal.
cli-command = OPDRACHT
cli-chat = Voer een gesprek in deze terminal, getypt of via een pipe.
cli-roadmap = Bekijk de stappenplannen.
cli-check = Kijk stappenplannen en hun teksten na. Elke melding noemt een bestand, een regel en wat je kunt doen.
cli-check-file = één bestand met een stappenplan; zonder bestand: alle stappenplannen en alle teksten
cli-diagram = Toon wat waarheen leidt, als Mermaid-diagram.
cli-publish = Noteer de vragen van nu als gepubliceerd: vanaf dan liggen hun ids vast.
cli-lang = de taal van het gesprek, zoals nl, fr of en
cli-db = het bestand dat alles bewaart (standaard: data/filrouge.db)
cli-roadmap-id = het stappenplan, zoals vises of quick
cli-as = wie je bent, als meer mensen deze computer gebruiken
cli-content = je eigen stappenplannen en teksten: roadmaps/*.yaml en locales/<tag>/*.ftl
cli-version = toon de versie en stop
cli-no-content = Er is geen map { $path }. Noem de map waarin roadmaps/ en locales/ staan, bijvoorbeeld: --content my-roadmaps
cli-option-behind = Opties staan achter de opdracht, bijvoorbeeld: filrouge { $command } --help. Alleen --lang mag ervoor staan.
cli-no-option = Er is hier geen optie “{ $typed }”. Welke er wel zijn? Typ: { $help }
cli-too-much = “{ $typed }” kan hier niet staan. Wat wel kan? Typ: { $help }
cli-no-choice = Er is hier geen “{ $typed }”. Wel: { $known }. Wat doen ze? Typ: { $help }
cli-no-command = Zeg achter “{ $typed }” wat je wilt doen: { $known }. Wat doen ze? Typ: { $help }
cli-missing = Er ontbreekt iets: { $missing }. Wat hoort daar? Typ: { $help }
cli-value = Achter { $option } hoort een waarde. Welke? Typ: { $help }
cli-no-value = Achter { $option } hoort geen waarde. Wat doet het? Typ: { $help }
cli-help-usage = gebruik:
cli-help-behind = wat erachter kan staan
cli-help-options = opties
cli-help-option = toon deze hulp en stop
cli-no-language = Er zijn geen teksten in “{ $language }”. Ik spreek: { $known }. Bijvoorbeeld: --lang fr
cli-bad-name = Kies een naam van hoogstens { $most } tekens, en alleen tekens die je ziet. Bijvoorbeeld: --as Leen
cli-no-roadmap = Er is geen stappenplan “{ $roadmap }”. Deze zijn er: { $known }. Bijvoorbeeld: --roadmap quick
cli-no-db = Ik kan { $path } niet gebruiken: { $reason }. Kies een bestand in een map waarin je mag schrijven, bijvoorbeeld: --db data/filrouge.db
cli-newer = { $path } komt van een nieuwere versie (tabellen { $revision }). Installeer die versie, of kies een ander bestand met --db.
cli-older = { $path } komt van een oudere versie (tabellen { $revision }). Maak een back-up, stop elke Fil rouge die ze gebruikt, en werk ze bij met: filrouge database upgrade
cli-no-postgres = Ik kan de databank { $path } niet gebruiken: { $reason }. Kijk of ze draait en of naam en wachtwoord kloppen, bijvoorbeeld: FILROUGE_DATABASE=postgresql://filrouge:geheim@localhost/filrouge
cli-no-file = Er is geen bestand { $path }. Noem een bestand met een stappenplan, bijvoorbeeld: filrouge roadmap check my-roadmaps/roadmaps/care.yaml
check-clean = Alles is in orde: { $roadmaps ->
    [one] één stappenplan
   *[other] { $roadmaps } stappenplannen
    }, teksten in { $languages }.
check-file-clean = { $file } is een goed stappenplan.

## Meldingen: wat er niet klopt, en onder `.mend` wat je kunt doen

finding-not-yaml = dit is geen YAML: { $detail }
    .mend = Kijk inspringing, dubbele punten en aanhalingstekens na op deze regel en op de regel ervoor.
finding-unknown-key = deze sleutel bestaat niet: “{ $key }”
    .mend = Gebruik een van deze: { $known }.
finding-missing-key = in { $place } ontbreekt { $key }
    .mend = Voeg het toe. Het schema roadmap.schema.json toont wat hier hoort.
finding-not-allowed = in { $place } staat “{ $value }”
    .mend = Gebruik een van deze: { $allowed }.
finding-wrong-type = in { $place } staat “{ $value }”
    .mend = Schrijf een waarde van dit type: { $expected }.
finding-wrong-form = in { $place } staat “{ $value }”, en zo schrijf je geen id of verwijzing
    .mend = Gebruik kleine letters, cijfers en koppeltekens, zoals what-matters of map6.name.
finding-long-id = in { $place } staat “{ $value }…”, en dat is te lang voor een id
    .mend = Gebruik hoogstens { $most } tekens, zoals what-matters.
finding-wrong-shape = { $place } heeft niet de juiste vorm ({ $rule })
    .mend = Een vraag heeft ofwel kind, ofwel fields en each. Het schema roadmap.schema.json toont wat hier hoort.
finding-no-set = er is geen set “{ $set }”
    .mend = Voeg die toe onder sets, bovenaan in het bestand.
finding-condition = deze voorwaarde is niet te lezen: { $condition } ({ $detail })
    .mend = Schrijf ze in CEL, bijvoorbeeld: map1 == "work-integration"
finding-condition-unknown = de voorwaarde leest “{ $name }”, maar dat is nog niet gevraagd
    .mend = Lees alleen vragen die eerder komen, of item en value.
finding-condition-literal = de voorwaarde vergelijkt met “{ $literal }”, maar de vragen die ze leest, hebben die keuze niet
    .mend = Gebruik de id van een keuze. Hier bekend: { $known }.
finding-condition-type = deze voorwaarde past niet bij de antwoorden die ze leest: { $condition } ({ $detail })
    .mend = Vergelijk tekst met tekst, en getallen met getallen zoals 3.0. Gebruik "x" in list bij meer keuzes.
finding-id-twice = de id “{ $id }” staat er twee keer
    .mend = Geef elk van de twee een eigen id.
finding-id-reserved = “{ $id }” is een woord dat het programma zelf nodig heeft
    .mend = Kies een andere id.
finding-reference-unknown = “{ $reference }” leidt nergens naartoe
    .mend = Noem een vraag van dit stappenplan, of een veld ervan (prompt.field).
finding-reference-later = “{ $reference }” leidt naar een antwoord dat later komt
    .mend = Verwijs alleen naar vragen en velden die eerder komen.
finding-reference-options = bij “{ $reference }” valt niets te kiezen
    .mend = Haal de keuzes uit een herhaalde vraag, of uit een vraag met meer keuzes tegelijk.
finding-no-options = bij { $place } valt niets te kiezen
    .mend = Geef choices, een set of from.
finding-no-rows = { $place } heeft geen rijen
    .mend = Geef rows: een lijst, of de naam van een set.
finding-unbounded = { $place } kan zich eindeloos herhalen
    .mend = Zeg hoeveel items er hoogstens zijn, niet meer dan { $limit }.
finding-least-most = { $place } vraagt er minstens { $least } en hoogstens { $most }
    .mend = Maak least niet groter dan most.
finding-no-title = de items van { $place } hebben geen naam
    .mend = Zeg met title welk veld een item zijn naam geeft.
finding-effort = deze sessie duurt ongeveer { $minutes } minuten, meer dan de { $planned } die ze aankondigt
    .mend = Verplaats een vraag naar een andere sessie, of kondig meer minuten aan (hoogstens 10).
finding-unreachable = { $place } komt nooit aan de beurt
    .mend = Verbeter de voorwaarde, of haal de vraag weg voor ze gepubliceerd is.
finding-section = de samenvatting heeft geen deel “{ $section }”
    .mend = Gebruik de id van een deel onder summary.
finding-use-sittings = bij use staat “{ $use }”, maar er zijn { $sittings } sessies (sittings)
    .mend = Houd één fase over met één sessie: die beantwoord je in één keer. Voor een langer stappenplan schrijf je: use: [alone]
finding-many-long = deze sessie vraagt { $count } lange teksten, meer dan { $limit }
    .mend = Vraag er een in een andere sessie, of vraag een korte tekst.
finding-team-prompts = een teamreflectie zou { $prompts } vragen hebben, meer dan { $limit }
    .mend = Haal er enkele weg: iedereen beantwoordt ze allemaal in één keer, op een telefoon.
finding-team-list = { $place } is een lijst, en die kun je niet samen tonen
    .mend = Vraag één ding in plaats van each, bijvoorbeeld: { "{id: change, kind: short}" }
finding-team-kind = { $place } is van het soort { $kind }, en dat kun je niet samen tonen
    .mend = Gebruik een van deze soorten: { $kinds }. Bijvoorbeeld: { "{id: change, kind: short}" }
finding-team-from = de keuzes van { $place } zijn niet voor iedereen dezelfde, dus je kunt ze niet tellen
    .mend = Geef het choices of een set in plaats van from, bijvoorbeeld: { "{id: field, kind: single, set: fields}" }
finding-nudge-date = “{ $reference }” is geen datum
    .mend = Laat date en year van een duwtje naar een vraag van soort date leiden.
finding-nudge-days = het duwtje { $nudge } zou komen voor er reden toe is
    .mend = Kies voor days 0 of meer; alleen met date kan het ervoor liggen.
finding-nudge-pace = de keuzes van “{ $reference }” zeggen niets over een tempo
    .mend = Gebruik alleen deze keuzes: { $known }.
finding-removed = “{ $id }” is gepubliceerd, maar is nu weg of van een andere soort
    .mend = Zet het terug: gepubliceerde ids liggen vast. Wil je het niet meer vragen? Geef het dan deze voorwaarde: when: 'false'
finding-no-words = “{ $message }” heeft geen tekst in { $language }
    .mend = Schrijf die in locales/{ $language }/.
finding-extra-words = “{ $message }” wordt niet gebruikt
    .mend = Haal het weg, of verbeter de naam.
finding-words-twice = “{ $message }” staat twee keer in { $language }
    .mend = Behoud er één.
finding-not-fluent = dit is geen Fluent: { $detail }
    .mend = Kijk de regels ervoor na: een vervolgregel begint met spaties, en bij elke { "{" } hoort een { "}" }.
finding-variable = “{ $message }” gebruikt ${ $variable }, maar krijgt dat niet
    .mend = Dit kan wel: { $known }.
finding-variable-missing = “{ $message }” gebruikt ${ $variable } niet, en in { $language } wel
    .mend = Gebruik in elke taal dezelfde variabelen.
finding-too-long = “{ $message }” telt { $length } tekens, meer dan { $limit }
    .mend = Zeg het korter.
finding-sentence = “{ $message }” heeft een zin van { $words } woorden, meer dan { $limit }: { $sentence }
    .mend = Maak er twee zinnen van.
finding-labels-equal = “{ $message }” heeft twee keer hetzelfde label: { $label }
    .mend = Geef elke keuze een eigen label.
finding-two-questions = “{ $message }” stelt meer dan één vraag in één bericht
    .mend = Vraag hier één ding. Zeg de rest zonder vraagteken, of vraag het apart.
finding-label-emoji = “{ $message }” heeft een label zonder letters: { $label }
    .mend = Zeg het in woorden.

## Telegram: wat gezegd wordt terwijl het draait

telegram-polling = Fil rouge luistert als @{ $name }. Mensen vinden het op https://t.me/{ $name } — stoppen doe je met Ctrl+C.
telegram-standing-by = Een ander programma haalt al berichten op voor @{ $name }. Dit programma helpt ze versturen en neemt het over als het andere stopt. Stoppen doe je met Ctrl+C.
telegram-webhook = Fil rouge luistert als @{ $name }: Telegram brengt de berichten, en ze komen binnen op { $at }. Stoppen doe je met Ctrl+C.
telegram-trial = Dit draait als proef, en elke deelnemer krijgt dat te lezen. Wil je het echt gebruiken? Typ “filrouge setup”.
telegram-unreachable = Telegram is niet te bereiken. Ik blijf proberen; intussen gaat niets verloren.
telegram-back = Telegram is weer te bereiken.
telegram-conflict = Een ander programma haalt de berichten van deze bot op. Stop het, of maak een tweede bot met een eigen token. Ik blijf proberen.
telegram-token = Telegram kent dit token niet, of niet meer. Kopieer het opnieuw bij @BotFather (/mybots, API Token) en stel FILROUGE_TELEGRAM_TOKEN in.
telegram-refused = Telegram weigert wat deze instellingen vragen: “{ $reason }”. Kijk FILROUGE_WEBHOOK en FILROUGE_TELEGRAM_API na.
telegram-stopped = Gestopt. Wat bezig was, is afgewerkt; de rest wacht op de volgende start.
telegram-unfinished = Gestopt. Iets duurde te lang en bleef liggen; bij de volgende start gaat het verder.
telegram-no-token = FILROUGE_TELEGRAM_TOKEN is geen token. @BotFather geeft er een wanneer je een bot maakt, bijvoorbeeld: 123456789:AAE-abcdefghijklmnopqrstuvwxyz12345
telegram-no-api = FILROUGE_TELEGRAM_API is “{ $address }”. Het moet met https:// beginnen — gewoon http kan alleen op deze machine, bijvoorbeeld: http://127.0.0.1:8081
telegram-no-webhook = FILROUGE_WEBHOOK is “{ $address }”. Geef het openbare adres dat hierheen leidt, bijvoorbeeld: https://filrouge.example.org
telegram-no-listen = FILROUGE_LISTEN is “{ $address }”. Geef een adres en een poort, bijvoorbeeld: 127.0.0.1:8080
cli-setting = { $known ->
    [unknown] De instelling { $name } in { $allowed } ken ik niet. Haal ze weg, of zoek de juiste naam in de README, bijvoorbeeld: FILROUGE_RETENTION
    [range] { $name } is “{ $value }”, en dat kan niet. Het moet een geheel getal zijn, { $allowed }. Bijvoorbeeld: { $name }=24
    [length] { $name } is te lang: er passen { $allowed } tekens. Maak het korter, bijvoorbeeld: { $name }="Kringwinkel Noord"
    [choice] { $name } is “{ $value }”, en dat kan niet. Mogelijk is: { $allowed }.
    [zone] { $name } is “{ $value }”, en dat kan niet. Het moet een tijdzone zijn. Bijvoorbeeld: { $name }=Europe/Brussels
   *[yes-no] { $name } is “{ $value }”, en dat kan niet. Het is “yes” of “no”. Bijvoorbeeld: { $name }=yes
    }
telegram-not-listening = Ik kan geen berichten ontvangen op { $at }: daar zit al een ander programma, of dat adres hoort niet bij deze machine. Stel FILROUGE_LISTEN in, bijvoorbeeld: FILROUGE_LISTEN=127.0.0.1:8090
telegram-parked = { $count } eerdere berichten konden niet gelezen of verwerkt worden. Ze zijn bewaard in de databank, en failures.log zegt waarom.

## filrouge summary verify: of een bestand nog is zoals het gemaakt werd

cli-summary = Bekijk samenvattingen die doorgestuurd zijn.
cli-verify = Kijk na of het bestand van een samenvatting nog is zoals het gemaakt werd.
cli-verify-file = het bestand: PDF, HTML, DOCX, PNG of JSON
verify-unchanged = { $path } is ongewijzigd. Er is geen byte veranderd sinds Fil rouge het maakte, en uit de inhoud komt opnieuw hetzelfde bestand.
verify-other-version = Er is geen byte van { $path } veranderd sinds het verzegeld werd. Maar een andere versie heeft het gemaakt ({ $by }), en ik ben { $own }. Ik kon het dus niet opnieuw maken: of het toont wat erin zit, kan alleen die versie zeggen.
verify-changed-seal = { $path } werd gewijzigd of beschadigd nadat het gemaakt was. Vraag aan de afzender het bestand zoals het uit de chat kwam.
verify-changed-content = { $path } werd gewijzigd: de vingerafdruk past niet bij wat erin zit. Vraag aan de afzender het bestand zoals het uit de chat kwam.
verify-changed-again = { $path } werd gewijzigd: wat het toont, past niet meer bij de gegevens waaruit het gemaakt werd. Vraag aan de afzender het bestand zoals het uit de chat kwam.
verify-foreign = { $path } is geen samenvatting die Fil rouge verzegelde, of een ander programma heeft het opnieuw opgeslagen. Neem het bestand zoals het uit de chat kwam, bijvoorbeeld: filrouge summary verify impact-summary.pdf
verify-compare = Vingerafdruk: { $fingerprint }. Vergelijk die met de vingerafdruk die in de chat stond.
verify-no-signature = Dit toont dat het bestand niet veranderd is nadat het gemaakt werd. Het toont niet wie het maakte: er is geen handtekening.
verify-no-file = Er is geen bestand { $path }. Noem het bestand van een samenvatting, bijvoorbeeld: filrouge summary verify impact-summary.pdf
verify-folder = { $path } is een map. Noem één bestand daarin, bijvoorbeeld: filrouge summary verify { $path }/impact-summary.pdf
verify-empty = { $path } is leeg. Haal het opnieuw uit de chat en kijk het dan na, bijvoorbeeld: filrouge summary verify impact-summary.pdf
verify-large = { $path } is te groot voor een samenvatting (meer dan 60 MB). Noem het bestand dat uit de chat kwam, bijvoorbeeld: filrouge summary verify impact-summary.pdf
verify-unreadable = Ik kan { $path } niet lezen. Kies een bestand dat je mag openen, bijvoorbeeld: filrouge summary verify impact-summary.pdf
finding-strong-word = “{ $message }” zegt “{ $word }”, en dat is meer dan daar bekend is
    .mend = Zeg het zachter, bijvoorbeeld met “volgens ons” of “we hoorden”.

serving-not-said = Voor anderen kunnen meedoen, moet duidelijk zijn wie verantwoordelijk is voor wat ze schrijven. Nog niet ingevuld: { $names }. Typ “filrouge setup”, dat vraagt het één keer. Of zet FILROUGE_TRIAL=yes voor een proef; elke deelnemer krijgt dat te lezen.

## Sleutels

cli-backup = Maak een back-up van alles; Fil rouge kan ondertussen doorgaan.
cli-database = Breng de databank naar PostgreSQL, of werk ze bij.
cli-doctor = Ga na of alles in orde is, en wat er te doen is. Ook terwijl Fil rouge draait.
cli-key = Beheer sleutels om versleuteld te bewaren: maak er een, vervang hem, versleutel alles.
cli-person = Toon wat van één persoon bewaard is, geef het mee, laad het of wis het.
cli-privacy-file = Schrijf het verwerkingsregister en een ontwerp van de effectbeoordeling, uit de instellingen.
cli-requests = Toon wat mensen vroegen aan wie verantwoordelijk is, en de dagen die resten.
cli-restore = Zet een back-up terug, waar niets meer staat.
cli-serve = Bedien Telegram; zonder token stopt het, en zegt het waarom.
cli-settings = Toon elke instelling en wat hier geldt; geheimen worden niet getoond.
cli-setup = Stel één keer in wie verantwoordelijk is; het komt in filrouge.env.
cli-status = Toon hoe het gaat, op één scherm, in aantallen.
key-missing = { $path } is versleuteld, en de sleutel ervoor is er niet ({ $name }). Zet in FILROUGE_KEY_FILE het bestand met de sleutel, bijvoorbeeld: FILROUGE_KEY_FILE=/etc/filrouge/key
key-other = { $path } is versleuteld met een andere sleutel ({ $name }) dan die je gaf. Geef ook die andere sleutel, in FILROUGE_KEY_FILE of FILROUGE_KEY.
key-not-sealed = Je gaf een sleutel, maar { $path } is nog niet versleuteld. Doe dat één keer met: filrouge key seal
key-twice = Er staat een sleutel in FILROUGE_KEY en een bestand in FILROUGE_KEY_FILE. Laat een van de twee weg.
key-unread = Ik kan de sleutel in { $path } niet lezen: { $reason }. Kijk het pad na, of maak een sleutel met: filrouge key new { $path }
key-empty = Er staat geen sleutel in { $path }. Maak er een met: filrouge key new mijn-sleutel
key-bad = Wat in { $place } staat, is geen sleutel: een sleutel telt 44 tekens, zoals “filrouge key new” hem schrijft.
key-help-new = Schrijf een nieuwe sleutel in een bestand dat alleen jij mag lezen.
key-help-file = het bestand waarin hij komt, bijvoorbeeld /etc/filrouge/key
key-help-seal = Versleutel alles met de eerste ingestelde sleutel, ook wat nog niet versleuteld was.
key-help-rotate = Maak een nieuwe sleutel, versleutel alles daarmee, en haal de oude uit het bestand.
key-made = Er staat een nieuwe sleutel in { $path }. Bewaar een kopie op een andere plaats: zonder de sleutel kan niemand nog lezen wat versleuteld is. Stel in: FILROUGE_KEY_FILE={ $path }
key-exists = { $path } bestaat al, en ik laat het zoals het is. Kies een andere naam, bijvoorbeeld: filrouge key new sleutel-2
key-unwritten = Ik kan { $path } niet schrijven: { $reason }. Kies een map waarin je mag schrijven, bijvoorbeeld: filrouge key new mijn-sleutel
key-none = Er is nog geen sleutel. Maak er een met: filrouge key new mijn-sleutel. Stel dan in: FILROUGE_KEY_FILE=mijn-sleutel
key-no-file = Alleen een sleutel in een bestand kan hier vervangen worden. Stel FILROUGE_KEY_FILE in, of zet de nieuwe sleutel vooraan in FILROUGE_KEY en typ: filrouge key seal
key-sealed = Versleuteld: { $rows } rijen en { $files } bestanden.
key-going-on = Een eerdere verandering van de sleutel is onderbroken. Ik maak ze af met de sleutel die toen gemaakt is.
key-rotated = Alles is versleuteld met een nieuwe sleutel, nu de enige in { $path }. Kopieer hem naar de plaats waar je sleutels bewaart. Back-ups van vroeger hebben de oude sleutel nog nodig.
key-broken = Ik kan { $what } niet openen: er is iets aan veranderd, of het is versleuteld met een sleutel die er niet is. Geef ook die sleutel, of zet dat deel terug uit een back-up; typ daarna het commando opnieuw. Alle sleutels blijven waar ze zijn.
key-stays = Ik kan { $path } niet schrijven: { $reason }. Elke sleutel die nodig is, staat er nog. Zorg dat je in die map mag schrijven, en typ dan opnieuw: filrouge key rotate
