## `filrouge settings`, and docs/settings.md

settings-title = Settings
settings-intro = This page is made from the program: `python -m bot.settings_page > docs/settings.md`. Settings stand in the environment or in the file `filrouge.env`, which `filrouge setup` writes; the environment goes first, and an option such as `--db` before both. A name that is not in this table stops the start. `filrouge settings` shows what holds here.
settings-name = setting
settings-what = what it is
settings-without = without it
settings-set = set, not shown
settings-not-set = not set
settings-line = { $name }: { $value }
    { $what }; without it: { $without }

settings-about-db = the SQLite file that keeps everything; attachments and logs lie beside it
    .without = data/filrouge.db
settings-about-database = a PostgreSQL database in place of that file: docs/database.md
    .without = none
settings-about-content = a folder with your own roadmaps/*.yaml and locales/<tag>/*.ftl
    .without = those that come with it
settings-about-language = the language to begin in
    .without = that of the system, or English
settings-about-log = a file that gets one line for each turn, without answers or names; - for the standard error
    .without = no such file
settings-about-log-form = how lines look on the standard error: json or text
    .without = json
settings-about-log-days = days that lines of logs are kept
    .without = 30
settings-about-zone = the time zone in which times are told, for example Europe/Brussels
    .without = where it runs
settings-about-responsible = who is responsible for what people write; named in the first message
    .without = Telegram is not served, unless as a trial
settings-about-contact = how people reach them
    .without = the same
settings-about-lawful-basis = article 6 of the GDPR: legitimate-interest, contract, public-task, legal-obligation or consent
    .without = the same
settings-about-retention = months that answers are kept after somebody’s last word, 1 to 120
    .without = the same; in the terminal, until they are erased
settings-about-trial = yes: serve without these four, and tell everybody that it is a trial
    .without = no trial
settings-about-key = the key that seals what people wrote; with several, the first one seals
    .without = nothing is sealed
settings-about-key-file = a file with a key on each line, in place of that
    .without = nothing is sealed
settings-about-telegram-token = the token of your bot: serve Telegram rather than this terminal
    .without = a conversation in this terminal
settings-about-channel = the library underneath: telegram_ptb or telegram_aiogram; people see no difference
    .without = telegram_ptb, which starts ten times faster
settings-about-telegram-api = the address of a Bot API server of your own; plain http only on this machine
    .without = https://api.telegram.org
settings-about-webhook = the public https address to which Telegram brings messages
    .without = they are fetched
settings-about-listen = where they are taken, behind your web server
    .without = 127.0.0.1:8080
settings-about-page = the public https address of the page for coaches and administrators: docs/page.md
    .without = no page
settings-about-page-listen = where that page is served, behind your web server
    .without = 127.0.0.1:8081
settings-about-page-proxy = from where your web server asks for that page, if not from this machine; it is believed when it says for whom, for example 10.0.0.0/8
    .without = from this machine alone
settings-about-metrics = where /live, /ready and /metrics are for whoever watches: docs/watching.md
    .without = there is no such port

## What does not go together, or is not known

settings-alone = { $name } is set, and { $needed } is not. Set that too, or take { $name } out.
settings-both = { $name } and { $other } are both { $value }. Give one of them another port, for example: { $name }=127.0.0.1:8090
settings-unknown = I do not know the setting { $name }. { $nearest ->
    [none] Take it out, or look for its right name with: filrouge settings
   *[other] Did you mean { $nearest }?
    }
