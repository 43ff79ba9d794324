## `filrouge settings`, en docs/settings.md

settings-title = Instellingen
settings-intro = Deze pagina komt uit het programma: `python -m bot.settings_page > docs/settings.md`. Instellingen staan in de omgeving of in het bestand `filrouge.env`, dat `filrouge setup` schrijft. De omgeving gaat voor, en een optie zoals `--db` gaat voor allebei. Een naam die niet in deze tabel staat, houdt de start tegen. `filrouge settings` toont wat hier geldt.
settings-name = instelling
settings-what = wat het is
settings-without = zonder
settings-set = ingesteld, niet getoond
settings-not-set = niet ingesteld
settings-line = { $name }: { $value }
    { $what }; zonder: { $without }

settings-about-db = het SQLite-bestand waarin alles bewaard wordt; bijlagen en logboeken liggen ernaast
    .without = data/filrouge.db
settings-about-database = een PostgreSQL-databank in plaats van dat bestand: docs/database.md
    .without = geen
settings-about-content = een map met je eigen roadmaps/*.yaml en locales/<tag>/*.ftl
    .without = wat erbij komt
settings-about-language = de taal om in te beginnen
    .without = die van het systeem, of Engels
settings-about-log = een bestand met één regel per beurt, zonder antwoorden of namen; - voor de foutuitvoer
    .without = zo’n bestand is er niet
settings-about-log-form = hoe regels er op de foutuitvoer uitzien: json of text
    .without = json
settings-about-log-days = hoeveel dagen regels van logboeken bewaard blijven
    .without = 30
settings-about-zone = de tijdzone waarin uren getoond worden, bijvoorbeeld Europe/Brussels
    .without = waar het draait
settings-about-responsible = wie verantwoordelijk is voor wat mensen schrijven; staat in het eerste bericht
    .without = Telegram wordt niet bediend, tenzij als proef
settings-about-contact = hoe mensen die bereiken
    .without = idem
settings-about-lawful-basis = artikel 6 van de AVG: legitimate-interest, contract, public-task, legal-obligation of consent
    .without = idem
settings-about-retention = hoeveel maanden antwoorden bewaard blijven na iemands laatste woord, 1 tot 120
    .without = idem; in de terminal tot ze gewist worden
settings-about-trial = yes: bedien mensen zonder deze vier, en zeg iedereen dat het een proef is
    .without = geen proef
settings-about-key = de sleutel waarmee versleuteld wordt wat mensen schreven; bij meer sleutels met de eerste
    .without = niets wordt versleuteld
settings-about-key-file = een bestand met één sleutel per regel, in plaats daarvan
    .without = niets wordt versleuteld
settings-about-telegram-token = het token van je bot: bedien Telegram in plaats van deze terminal
    .without = een gesprek in deze terminal
settings-about-channel = de bibliotheek eronder: telegram_ptb of telegram_aiogram; mensen zien geen verschil
    .without = telegram_ptb, dat tien keer sneller start
settings-about-telegram-api = het adres van een eigen Bot API-server; gewone http enkel op deze machine
    .without = https://api.telegram.org
settings-about-webhook = het publieke https-adres waar Telegram berichten brengt
    .without = ze worden opgehaald
settings-about-listen = waar ze aankomen, achter je webserver
    .without = 127.0.0.1:8080
settings-about-page = het publieke https-adres van de pagina voor coaches en beheerders: docs/page.md
    .without = geen pagina
settings-about-page-listen = waar die pagina bediend wordt, achter je webserver
    .without = 127.0.0.1:8081
settings-about-page-proxy = waarvandaan je webserver die pagina vraagt, als dat niet deze machine is; als hij zegt voor wie, wordt hij geloofd, bijvoorbeeld 10.0.0.0/8
    .without = alleen vanaf deze machine
settings-about-metrics = waar /live, /ready en /metrics te vinden zijn voor wie meekijkt: docs/watching.md
    .without = zo’n poort is er niet

## Wat niet samengaat, of niet bekend is

settings-alone = { $name } is ingesteld, en { $needed } niet. Stel die ook in, of haal { $name } weg.
settings-both = { $name } en { $other } zijn allebei { $value }. Geef een van de twee een andere poort, bijvoorbeeld: { $name }=127.0.0.1:8090
settings-unknown = Ik ken de instelling { $name } niet. { $nearest ->
    [none] Haal ze weg, of zoek de juiste naam met: filrouge settings
   *[other] Bedoelde je { $nearest }?
    }
