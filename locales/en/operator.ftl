### What is said to whoever runs the assistant or writes roadmaps.

cli-about = Walk through a roadmap for social impact, one question at a time. Without a command: a conversation in this terminal.
cli-command = COMMAND
cli-chat = Hold a conversation in this terminal, typed or piped.
cli-roadmap = Look at the roadmaps.
cli-check = Check roadmaps and their words. Every finding names a file, a line and what to do.
cli-check-file = one roadmap file; without it, all of them and all words
cli-diagram = Print what leads where, as a Mermaid diagram.
cli-publish = Note the present prompts as published: from then on their ids are permanent.
cli-lang = language to speak, such as nl, fr or en
cli-db = the file that keeps everything (default: data/filrouge.db)
cli-roadmap-id = the roadmap, such as vises or quick
cli-as = who you are, if several people use this computer
cli-content = your own roadmaps and words: roadmaps/*.yaml and locales/<tag>/*.ftl
cli-version = print the version and stop
cli-no-content = There is no folder { $path }. Name the folder that holds roadmaps/ and locales/, for example: --content my-roadmaps
cli-option-behind = Options stand behind the command, for example: filrouge { $command } --help. Only --lang may stand before it.
cli-no-option = There is no option “{ $typed }” here. To see all options, type: { $help }
cli-too-much = “{ $typed }” cannot stand here. To see what can, type: { $help }
cli-no-choice = There is no “{ $typed }” here. There are: { $known }. To see what they do, type: { $help }
cli-no-command = Behind “{ $typed }” comes what to do: { $known }. To see what they do, type: { $help }
cli-missing = Something is missing: { $missing }. To see what belongs there, type: { $help }
cli-value = Behind { $option } comes a value. To see which one, type: { $help }
cli-no-value = Behind { $option } comes no value. To see what it does, type: { $help }
cli-help-usage = usage:
cli-help-behind = what can stand behind it
cli-help-options = options
cli-help-option = show this help and stop
cli-no-language = There are no words in “{ $language }”. I speak: { $known }. For example: --lang fr
cli-bad-name = Choose a name of at most { $most } characters, all of them visible. For example: --as Leen
cli-no-roadmap = There is no roadmap “{ $roadmap }”. There are: { $known }. For example: --roadmap quick
cli-no-db = I cannot use { $path }: { $reason }. Choose a file in a folder you may write to, for example: --db data/filrouge.db
cli-newer = { $path } was written by a newer version (tables { $revision }). Install that version, or choose another file with --db.
cli-older = { $path } was written by an older version (tables { $revision }). Make a backup, stop every Fil rouge that uses it, and bring it up to date with: filrouge database upgrade
cli-no-postgres = I cannot use the database { $path }: { $reason }. Check that it is running and that name and password are right, for example: FILROUGE_DATABASE=postgresql://filrouge:secret@localhost/filrouge
cli-no-file = There is no file { $path }. Name a roadmap file, for example: filrouge roadmap check my-roadmaps/roadmaps/care.yaml
check-clean = All is well: { $roadmaps ->
    [one] one roadmap
   *[other] { $roadmaps } roadmaps
    }, words in { $languages }.
check-file-clean = { $file } is a good roadmap.

## Findings: what is wrong, and under `.mend` what to do

finding-not-yaml = this is not YAML: { $detail }
    .mend = Check indentation, colons and quotes on this line and the one before.
finding-unknown-key = there is no such key: “{ $key }”
    .mend = Use one of: { $known }.
finding-missing-key = { $place } lacks { $key }
    .mend = Add it. The schema roadmap.schema.json shows what belongs here.
finding-not-allowed = { $place } is “{ $value }”
    .mend = Use one of: { $allowed }.
finding-wrong-type = { $place } is “{ $value }”
    .mend = Write a value of this type: { $expected }.
finding-wrong-form = { $place } is “{ $value }”, which is not written like an id or a reference
    .mend = Use small letters, digits and hyphens, such as what-matters or map6.name.
finding-long-id = { $place } is “{ $value }…”, which is too long for an id
    .mend = Use at most { $most } characters, such as what-matters.
finding-wrong-shape = { $place } does not have the right shape ({ $rule })
    .mend = A prompt has either a kind, or fields and each. The schema roadmap.schema.json shows what belongs here.
finding-no-set = there is no set “{ $set }”
    .mend = Add it under sets, at the top of the file.
finding-condition = this condition cannot be read: { $condition } ({ $detail })
    .mend = Write it in CEL, for example: map1 == "work-integration"
finding-condition-unknown = the condition reads “{ $name }”, which is not asked before
    .mend = Read only prompts that come earlier, or item and value.
finding-condition-literal = the condition compares with “{ $literal }”, which is not a choice of any prompt it reads
    .mend = Use the id of a choice. Known here: { $known }.
finding-condition-type = this condition does not fit the answers it reads: { $condition } ({ $detail })
    .mend = Compare texts with texts, numbers with numbers such as 3.0, and use "x" in list for several choices.
finding-id-twice = the id “{ $id }” stands twice
    .mend = Give each of the two an id of its own.
finding-id-reserved = “{ $id }” is a word the program keeps for itself
    .mend = Choose another id.
finding-reference-unknown = “{ $reference }” leads to nothing
    .mend = Name a prompt, or prompt.field, of this roadmap.
finding-reference-later = “{ $reference }” leads to an answer that is given later
    .mend = Refer only to earlier prompts and fields.
finding-reference-options = “{ $reference }” offers nothing to choose from
    .mend = Take options from a repeated prompt, or from a prompt where several can be chosen.
finding-no-options = { $place } has nothing to choose from
    .mend = Give it choices, a set or from.
finding-no-rows = { $place } has no rows
    .mend = Give it rows: a list, or the name of a set.
finding-unbounded = { $place } can be repeated without end
    .mend = Give it a number of items at the most, not larger than { $limit }.
finding-least-most = { $place } asks for at least { $least } and at most { $most }
    .mend = Let least be no larger than most.
finding-no-title = the items of { $place } have no name
    .mend = Say with title which of its fields names an item.
finding-effort = this sitting takes about { $minutes } minutes, more than the { $planned } it announces
    .mend = Move a prompt to another sitting, or announce more minutes (10 at the most).
finding-unreachable = { $place } can never be asked
    .mend = Mend its condition, or take the prompt out before it is published.
finding-section = there is no section “{ $section }” in the summary
    .mend = Use the id of a section under summary.
finding-use-sittings = “{ $use }” stands in use, but there are { $sittings } sittings
    .mend = Keep one phase with one sitting, which is answered in one go. For a longer roadmap, write: use: [alone]
finding-many-long = this sitting asks for { $count } long texts, more than { $limit }
    .mend = Ask for one of them in another sitting, or for a short text.
finding-team-prompts = a session of a team would have { $prompts } prompts, more than { $limit }
    .mend = Take some out: people answer all of them in one go, each on a phone.
finding-team-list = { $place } is a list, which cannot be shown together
    .mend = Ask for one thing instead of each, for example: { "{id: change, kind: short}" }
finding-team-kind = { $place } is of kind { $kind }, which cannot be shown together
    .mend = Use one of: { $kinds }. For example: { "{id: change, kind: short}" }
finding-team-from = the choices of { $place } are not the same for everybody, so they cannot be counted
    .mend = Give it choices or a set instead of from, for example: { "{id: field, kind: single, set: fields}" }
finding-nudge-date = “{ $reference }” is not a date
    .mend = Let date and year of a nudge lead to a question of kind date.
finding-nudge-days = the nudge { $nudge } would come before there is reason for it
    .mend = Let days be 0 or more; only with date can they lie before.
finding-nudge-pace = the choices of “{ $reference }” say nothing about a pace
    .mend = Use no other choices than these: { $known }.
finding-removed = “{ $id }” was published and is gone or of another kind
    .mend = Bring it back: published ids are permanent. To stop asking it, give it the condition: when: 'false'
finding-no-words = “{ $message }” has no words in { $language }
    .mend = Write it in locales/{ $language }/.
finding-extra-words = “{ $message }” is not used
    .mend = Take it out, or mend its name.
finding-words-twice = “{ $message }” stands twice in { $language }
    .mend = Keep one of them.
finding-not-fluent = this is not Fluent: { $detail }
    .mend = Check the lines before it: each goes on with spaces, and each { "{" } needs its { "}" }.
finding-variable = “{ $message }” uses ${ $variable }, which it is not given
    .mend = It may use: { $known }.
finding-variable-missing = “{ $message }” does not use ${ $variable }, as it does in { $language }
    .mend = Use the same arguments in every language.
finding-too-long = “{ $message }” has { $length } characters, more than { $limit }
    .mend = Say it more briefly.
finding-sentence = “{ $message }” has a sentence of { $words } words, more than { $limit }: { $sentence }
    .mend = Make two sentences of it.
finding-labels-equal = “{ $message }” has two equal labels: { $label }
    .mend = Give each choice a label of its own.
finding-two-questions = “{ $message }” asks more than one question in one message
    .mend = Ask one thing here. Say the rest without a question mark, or ask it apart.
finding-label-emoji = “{ $message }” has a label without letters: { $label }
    .mend = Say it in words.

## Telegram: what is said while it is served

telegram-polling = Fil rouge listens as @{ $name }. People find it at https://t.me/{ $name } — stop with Ctrl+C.
telegram-standing-by = Another program already fetches the messages for @{ $name }. This one helps to send them, and takes over if the other stops. Stop with Ctrl+C.
telegram-webhook = Fil rouge listens as @{ $name }: Telegram brings the messages, and they come in at { $at }. Stop with Ctrl+C.
telegram-trial = This runs as a trial, and every participant is told so. To serve for real, type “filrouge setup”.
telegram-unreachable = Telegram cannot be reached. I keep trying, and nothing is lost meanwhile.
telegram-back = Telegram can be reached again.
telegram-conflict = Another program is fetching the messages of this bot. Stop it, or make a second bot with a token of its own. I keep trying.
telegram-token = Telegram does not know this token, or no longer does. Copy it again from @BotFather (/mybots, API Token) and set FILROUGE_TELEGRAM_TOKEN.
telegram-refused = Telegram refuses what these settings ask: “{ $reason }”. Check FILROUGE_WEBHOOK and FILROUGE_TELEGRAM_API.
telegram-stopped = Stopped. What was under way is finished, and the rest waits for the next start.
telegram-unfinished = Stopped. Something took too long and was left; it will be picked up at the next start.
telegram-no-token = FILROUGE_TELEGRAM_TOKEN is not a token. @BotFather gives one when you make a bot, for example: 123456789:AAE-abcdefghijklmnopqrstuvwxyz12345
telegram-no-api = FILROUGE_TELEGRAM_API is “{ $address }”. It has to begin with https:// — plain http only on this machine, for example: http://127.0.0.1:8081
telegram-no-webhook = FILROUGE_WEBHOOK is “{ $address }”. Give the public address that leads here, for example: https://filrouge.example.org
telegram-no-listen = FILROUGE_LISTEN is “{ $address }”. Give an address and a port, for example: 127.0.0.1:8080
cli-setting = { $known ->
    [unknown] I do not know the setting { $name } in { $allowed }. Take it out, or look in the README for its right name, for example: FILROUGE_RETENTION
    [range] { $name } is “{ $value }”, which is not possible. It should be a whole number, { $allowed }. For example: { $name }=24
    [length] { $name } is too long: it may have { $allowed } characters. Shorten it, for example: { $name }="Kringwinkel Noord"
    [choice] { $name } is “{ $value }”, which is not possible. It may be: { $allowed }.
    [zone] { $name } is “{ $value }”, which is not possible. It should name a time zone. For example: { $name }=Europe/Brussels
   *[yes-no] { $name } is “{ $value }”, which is not possible. It may be yes or no. For example: { $name }=yes
    }
telegram-not-listening = I cannot take messages at { $at }: another program is there, or that address is not of this machine. Set FILROUGE_LISTEN, for example: FILROUGE_LISTEN=127.0.0.1:8090
telegram-parked = { $count } earlier messages could not be read or taken. They are kept in the database, and failures.log says why.

## filrouge summary verify: whether a file is still what was made

cli-summary = Look at summaries that were sent.
cli-verify = Check whether the file of a summary is still as it was made.
cli-verify-file = the file: PDF, HTML, DOCX, PNG or JSON
verify-unchanged = { $path } is unchanged. Not one byte has changed since Fil rouge made it, and its content gives the same file again.
verify-other-version = Not one byte of { $path } has changed since it was sealed. But another version made it ({ $by }), and I am { $own }. So I could not make it again: whether it shows what it carries, only that version can tell.
verify-changed-seal = { $path } was changed or damaged after it was made. Ask whoever sent it for the file as it came from the chat.
verify-changed-content = { $path } was changed: its fingerprint does not fit what it carries. Ask whoever sent it for the file as it came from the chat.
verify-changed-again = { $path } was changed: what it shows no longer matches the data it was made from. Ask whoever sent it for the file as it came from the chat.
verify-foreign = { $path } is not a summary that Fil rouge sealed, or another program saved it again. Take the file as it came from the chat, for example: filrouge summary verify impact-summary.pdf
verify-compare = Fingerprint: { $fingerprint }. Compare it with the one that stood in the chat.
verify-no-signature = This shows that the file was not altered after it was made. It does not show who made it: there is no signature.
verify-no-file = There is no file { $path }. Name the file of a summary, for example: filrouge summary verify impact-summary.pdf
verify-folder = { $path } is a folder. Name one file in it, for example: filrouge summary verify { $path }/impact-summary.pdf
verify-empty = { $path } is empty. Fetch it again from the chat, then check it, for example: filrouge summary verify impact-summary.pdf
verify-large = { $path } is too large for a summary (more than 60 MB). Name the file that came from the chat, for example: filrouge summary verify impact-summary.pdf
verify-unreadable = I cannot read { $path }. Choose a file that you may open, for example: filrouge summary verify impact-summary.pdf
finding-strong-word = “{ $message }” says “{ $word }”, which is more than is known at that point
    .mend = Say it more softly, for example “we think” or “we heard”.

## Commands for whoever runs the assistant

cli-backup = Make a backup of everything; Fil rouge can go on meanwhile.
cli-database = Move the database to PostgreSQL, or bring it up to date.
cli-doctor = Check whether all is well, and say what to do. Also while Fil rouge runs.
cli-key = Keys that seal what is kept: make one, change it, seal what is not sealed yet.
cli-person = Show what is kept about one person, hand it over, load it or erase it.
cli-privacy-file = Write the record of processing and a draft of the impact assessment, from the settings.
cli-requests = What people asked of whoever is responsible, and the days that are left.
cli-restore = Put back a backup, where nothing is left.
cli-serve = Serve Telegram; without a token, say so and stop.
cli-settings = Show every setting and what holds here; secrets are not shown.
cli-setup = Ask once who is responsible, and write it to filrouge.env.
cli-status = Show how it goes, on one screen, in counts.

## Keys

key-missing = { $path } is sealed, and the key for it is not there ({ $name }). Set FILROUGE_KEY_FILE to the file with the key, for example: FILROUGE_KEY_FILE=/etc/filrouge/key
key-other = { $path } is sealed with another key ({ $name }) than the one you gave. Give that key too, in FILROUGE_KEY_FILE or FILROUGE_KEY.
key-not-sealed = You gave a key, but { $path } is not sealed yet. Seal it once with: filrouge key seal
key-twice = There is a key in FILROUGE_KEY and a file in FILROUGE_KEY_FILE. Leave one of them out.
key-unread = I cannot read the key in { $path }: { $reason }. Check the path, or make a key with: filrouge key new { $path }
key-empty = There is no key in { $path }. Make one with: filrouge key new my-key
key-bad = What stands in { $place } is not a key: it should be 44 characters, as “filrouge key new” writes them.

serving-not-said = Before others can be served, say who answers for what they write. Still missing: { $names }. Type “filrouge setup”, which asks once; or set FILROUGE_TRIAL=yes for a trial, which every participant is told.

key-help-new = Write a new key to a file that only you may read.
key-help-file = the file to write it to, such as /etc/filrouge/key
key-help-seal = Seal all that is kept with the first key that is set, also what was not sealed.
key-help-rotate = Make a new key, seal all that is kept with it, and take the old one out of the file.
key-made = There is a new key in { $path }. Keep a copy in another place: without it nobody can read what is sealed. Set FILROUGE_KEY_FILE={ $path }
key-exists = { $path } is there already, and I leave it as it is. Choose another name, for example: filrouge key new key-2
key-unwritten = I cannot write { $path }: { $reason }. Choose a folder you may write to, for example: filrouge key new my-key
key-none = There is no key yet. Make one with: filrouge key new my-key. Then set FILROUGE_KEY_FILE=my-key
key-no-file = Only a key in a file can be changed here. Set FILROUGE_KEY_FILE, or put the new key first in FILROUGE_KEY and type: filrouge key seal
key-sealed = Sealed: { $rows } rows and { $files } files.
key-going-on = An earlier change of the key was broken off. I finish it with the key that was made then.
key-rotated = All is sealed with a new key, the only one in { $path } now. Copy it to the place where you keep keys. Earlier backups still need the old key.
key-broken = I cannot open { $what }: it was changed, or sealed with a key that is not there. Give that key too, or put that part back from a backup; then type the command again. All keys stay where they are.
key-stays = I cannot write { $path }: { $reason }. Every key that is needed still stands there. Let whoever types this write in its folder, then type again: filrouge key rotate
