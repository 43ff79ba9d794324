### What `filrouge programme` says to whoever sets up a programme.

cli-programme = Enterprises and coaches of a programme: load, invite, hand over to another coach.
programme-load = Load enterprises, coaches and languages from one CSV. All or nothing; loading twice changes nothing. Stop Fil rouge first.
programme-links = Make a link for each who has not come yet: sheets to print, and a table.
programme-hand-over = Give an enterprise to another coach. The one before sees nothing from that moment on.
programme-export = Write pooled results by family of enterprise, with their codebook: a workbook, tables, data.
programme-list = Show how many people came, by coach and by enterprise. Also while Fil rouge runs.
programme-name = the name of the programme
programme-file = the CSV: enterprise, coach, language, country, people
programme-to = the folder for the sheets and the table
programme-figures = the folder for the files
programme-link = the link to your bot, such as https://t.me/your_bot (default: Fil rouge asks Telegram)
programme-administrator = also make a link for whoever runs the programme
programme-number = the number of the enterprise, as “filrouge programme list” shows it
programme-coach = the name of the new coach, as it stands in the CSV

## The names of columns and countries, as people type them

programme-column-enterprise = enterprise, organisation, organization, name
programme-column-coach = coach
programme-column-language = language
programme-column-country = country
programme-column-people = people, number, number of people
programme-country-BE = Belgium, BE
programme-country-FR = France, FR
programme-country-NL = Netherlands, NL, the Netherlands

## Loading

programme-no-file = There is no file { $path }. Load a programme first, or name your database, for example: --db data/filrouge.db
programme-which = Name the programme with --name. There are: { $names }
programme-bad-name = Give the programme a name of at most { $most } characters that does not begin with = + - or @. For example: --name "Weaving 2026"
programme-unread = I cannot read { $path }: { $reason }. Check the path and your rights.
programme-other-roadmap = The programme { $name } runs on the roadmap { $roadmap }, and that can no longer change. Leave out --roadmap, or choose another name.
programme-wrong = Nothing was loaded. In { $path }, { $count ->
    [one] one thing is wrong:
   *[other] this is wrong ({ $count } things):
    }
programme-line = Line { $number }: { $problem }
programme-more = And { $count } more.
programme-example =
    A good line, below the names of the columns, looks like this:
    { $headings }
    De Tweede Draad;Coen Maes;nl;BE;3
programme-unreadable = I cannot read this file. Save it in your spreadsheet as “CSV UTF-8”, smaller than 2 MB.
programme-not-csv = the quotation marks do not match. Save it as CSV again.
programme-empty = there are no enterprises in it.
programme-heading = I do not know the column “{ $heading }”.
programme-heading-twice = the column “{ $column }” stands there twice.
programme-missing = the column “{ $column }” is missing.
programme-columns = there are { $count } cells instead of { $most }.
programme-no-language = I do not know the language “{ $value }” on this roadmap. Choose from: { $known }.
programme-no-country = I do not know the country “{ $value }”. Choose from: BE, FR, NL.
programme-no-people = “{ $value }” is not a number of people. Give a number from 1 to { $most }.
programme-nameless = the cell below “{ $column }” is empty.
programme-name-long = the name below “{ $column }” is longer than { $most } characters: { $value }…
programme-formula = “{ $value }” begins like a formula (with = + - or @). Leave that character out.
programme-control = there is a character in “{ $value }” that nobody sees. Type the name again.
programme-twice = “{ $value }” also stands on line { $before }. Each enterprise stands there once.
programme-windows = The file was in Windows-1252, not in UTF-8. Check that letters with accents are right.
programme-loaded = { $name }: { $added } new, { $changed } changed, { $same } the same.
programme-added = new: E{ $number } { $enterprise }
programme-changed = changed: E{ $number } { $enterprise }, { $column }: { $before } → { $after }
programme-kept = not in this file, stays as it was: E{ $number } { $enterprise }

## Links

programme-bad-link = That is not a link to a bot. Give for example: --link https://t.me/your_bot
programme-no-bot = Telegram does not say what your bot is called. No links were made, and earlier ones still work. Try again, or give the link yourself, for example: --link https://t.me/your_bot
programme-unwritten = I cannot write { $path }: { $reason }. No links were made, and earlier ones still work. Choose another folder with --to.
programme-nobody-missing = Everybody is here already. No links were made. Is somebody joining? Put a higher number in the CSV and load it again.
programme-linked = { $count ->
    [one] One link
   *[other] { $count } links
    }, on { $pages ->
    [one] one sheet
   *[other] { $pages } sheets
    }. Each link works once, for 30 days.
programme-written = Written: { $path }
programme-replaced = { $count ->
    [one] One earlier link that nobody used no longer works.
   *[other] { $count } earlier links that nobody used no longer work.
    } Use only these sheets.
programme-secret = Whoever has a link can come in with it. Give each sheet only to those it is for, and delete the files afterwards.
programme-codes-only = There is no link to a bot on them, because there is no Telegram token. The codes work: people type them in Fil rouge. For QR codes: --link https://t.me/your_bot
programme-table = role, number, name, coach, language, code, link, expires
programme-role-participant = staff
programme-role-coach = coach
programme-role-administrator = administrator

## Another coach

programme-no-number = There is no enterprise { $typed }. Type “filrouge programme list” to see the numbers.
programme-no-coach = { $coach } is not a coach of this programme. There are: { $names }. A new coach goes into the CSV.
programme-handed = E{ $number } { $enterprise } is now with { $coach }. The former coach no longer sees anything. Whoever works there is told once, as soon as Fil rouge runs again.
programme-handed-already = E{ $number } { $enterprise } was with { $coach } already. Nothing changes.

## Overview

programme-total = { $name } (roadmap { $roadmap }): { $enterprises ->
    [one] one enterprise
   *[other] { $enterprises } enterprises
    }, of which { $begun } began. { $coaches ->
    [one] One coach
   *[other] { $coaches } coaches
    }. { $administrators ->
    [0] Nobody runs it in the chat yet.
    [one] One person runs it in the chat.
   *[other] { $administrators } people run it in the chat.
    }
programme-tickets = Links: { $used } used, { $open } still open, { $late } too old.
programme-of-coach = { $coach } ({ $here ->
    [yes] is here
   *[no] has not come yet
    }): { $count ->
    [one] one enterprise
   *[other] { $count } enterprises
    }
programme-of-enterprise = { "  " }E{ $number } { $enterprise } — { $came } of { $people } came by a link

## Figures

programme-unexported = I cannot write { $path }: { $reason }. Choose another folder with --to.
programme-exported = Nothing is said about fewer than five enterprises. Making this counted as publishing: the figures stay until enough has changed (docs/pooled-results.md).
