### filrouge setup: asks once, in the terminal, for the settings that have no default.

setup-option-responsible = who is responsible for what people write: the name of your organisation
setup-option-contact = how people reach you about their data: e-mail, telephone or web address
setup-option-lawful_basis = lawful basis: legitimate-interest, contract, public-task, legal-obligation or consent
setup-option-retention = months after somebody’s last word until all that is theirs is erased, from 1 to 120
setup-option-trial = a trial: people are told so, and nothing else has to be set
setup-option-seal = make a key, so that what people write is kept encrypted; only before the first start
setup-option-telegram_token = a file that holds the token of your Telegram bot
setup-option-change = change what is set already, without asking

setup-hello = I ask a few things, once, and write them to { $path }. Ctrl+C stops at any time; then nothing is written.
setup-ask-trial = Is this a trial, with invented answers only? People then read so in their first message, and you can leave the rest open. (yes or no)
setup-ask-responsible = Who is responsible for what people write? Type the name of your organisation as people know it, for example: Kringwinkel Noord
setup-ask-contact = How do people reach you about their data? An e-mail address, a telephone number or a web address, for example: privacy@example.org
setup-ask-lawful_basis = On which lawful basis do you ask people these questions (article 6 of the GDPR)? Type a number. If you are not sure, ask for advice first.
setup-basis-legitimate-interest = { $number }. Legitimate interest: you have a good reason, and people’s own interests do not weigh more. They may object.
setup-basis-contract = { $number }. Contract: you need it to carry out an agreement with the very person who answers.
setup-basis-public-task = { $number }. Public task: a law gives you a task in the public interest, and this is part of it.
setup-basis-legal-obligation = { $number }. Legal obligation: a law obliges you to this very thing.
setup-basis-consent = { $number }. Consent: people choose freely. Between an employer and staff that is seldom so; it is not a sound general basis there.
setup-ask-retention = After how many months without a word is all that is somebody’s erased? A number from 1 to 120, for example: 24. They are told a month before, unless they asked for no messages.
setup-ask-seal = Shall I make a key in { $path }, so that what people write is kept encrypted? Whoever loses the key loses everything. (yes or no)
setup-ask-telegram_token = The token of your Telegram bot, if you have one. You will not see what you type or paste.
setup-now = It is now: { $value }. Press Enter to keep it.
setup-now-hidden = One is set already. Press Enter to keep it.
setup-may-stay-open = Press Enter to leave it open.
setup-change = { $name } is now “{ $now }”. Change it to “{ $new }”? (yes or no)
setup-change-hidden = { $name } is set already. Change it? (yes or no)
setup-words-yes = yes, y
setup-words-no = no, n

setup-wrong-empty = I need an answer here. Type it, then press Enter.
setup-wrong-characters = There are characters in it that I cannot keep. Please type it again.
setup-wrong-long = That is more than { $most } characters. Please say it more briefly.
setup-wrong-responsible = That is not a name: there is no letter in it. For example: Kringwinkel Noord
setup-wrong-contact = People cannot reach you with that. Give an e-mail address, a telephone number or a web address, for example: privacy@example.org
setup-wrong-basis = Type a number from 1 to { $count }, or one of these names: { $names }
setup-wrong-retention = I need a whole number of months from 1 to { $most }, in figures, for example: 24
setup-wrong-yes-no = Please type yes or no.

setup-stopped = Stopped. Nothing was written.
setup-no-terminal = I can ask questions only in a terminal. Without one, give these options too: { $options }. Or only --trial, for a trial. More: filrouge setup --help
setup-would-change = { $name } is set already, to something else. To change it, add --change.
setup-nothing = Nothing has changed: { $path } says all this already.
setup-written = Written to { $path }, which only your account can read:
setup-line = { "  " }{ $name }: { $value }
setup-hidden = { "  " }{ $name }: (not shown)
setup-key-made = The key is in { $path }. Keep a copy of it in another place, apart from the data and their backups: without it, nobody can read anything any more.
setup-key-found = There is a key in { $path } already; I use that one.
setup-key-other = { $path } is there already and is not a key. Move it away, then start again.
setup-sealed-already = A key is set already: what people write is encrypted.
setup-seal-later = { $path } exists already, so a key cannot simply be added. To encrypt what is there, type: filrouge key seal
setup-overruled = Mind: { $name } also stands in the environment, with something else. What stands there goes first.
setup-next = To begin, type: filrouge. For your record of processing, type: filrouge privacy-file
setup-unusable = I cannot use { $path }: { $reason }. Look at that file and its folder, or start in a folder you may write to.

## What stands in the file, above each setting; one line each

setup-note = Settings of Fil rouge, written by: filrouge setup. What the environment says goes first.
setup-note-trial = Whether this is a trial: true or false.
setup-note-responsible = Who is responsible for what people write.
setup-note-contact = How people reach you about their data.
setup-note-lawful_basis = Lawful basis: legitimate-interest, contract, public-task, legal-obligation or consent.
setup-note-retention = Months after somebody’s last word until all that is theirs is erased.
setup-note-key_file = The file with the key that encrypts what people write. Keep a copy of it elsewhere.
setup-note-telegram_token = The token of the Telegram bot. Keep it like a password.
