### Words people type, separated by commas. Small letters; accents and apostrophes do not matter.

word-yes = yes, y, yep, yeah, ok, okay, sure
word-no = no, n, nope, not really
word-asks = why, what, how, who, when, where, which, can, could, may, must, should, do, does
word-skip = skip, pass, next
word-unknown = don’t know, dunno, don’t know yet, dont know, do not know, i don’t know, no idea, ?
word-colleague = colleague, ask a colleague
word-back = back, previous
word-pause = pause, break, later, quit, exit, bye
word-continue = continue, go on, resume, go, on
word-help = help, commands
word-example = example, show example
word-answers = answers, my answers, list
word-change = change, correct
word-remove = remove, take out
word-confirm = confirm, that is right, all right
word-summary = summary, my summary
word-map = map, the map, our map, impact map, our impact map, complete the map, gaps, what is missing
word-approve = approve, approved, we approve, I approve, approve the summary
word-form-one-page = one page, 1 page, a page, short, short version
word-form-full = full, full report, full version, report, pdf
word-form-card = card, picture, image, photo, png
word-form-page = web page, webpage, website, web, html
word-form-document = document, document to edit, word, docx
word-form-data = data, json
word-form-table = table, csv, excel
word-sources = sources
word-unclear = unclear, not clear, i don’t understand
word-keep = keep, keep it, use it
word-aside = aside
word-more = more, privacy
word-all = all, all of them, everything
word-none = none, none of these
word-roadmaps = roadmaps, roadmap
word-start = start, begin, let’s start
word-language = english, en, in english

word-and = and, plus
word-article = a, an, one, some
word-about = about, around, roughly, approximately, circa, ca., some
word-vague = half a dozen=6, dozen=12, a hundred=100, a thousand=1000, a couple=2, couple of=2, a few=3, few=3, several=5, dozens=24, a score=20, hundreds=200
word-from = from, between
word-until = to, until, till, and, through
# Beginnings and words of a text that tells what was done rather than what changed.
word-deed = we organised, we organise, we organized, we gave, we give, we held, we offer, we offered, we did, we do, we made, we make, we ran, we run, we trained, we provided, workshops, sessions, trainings
# Verbs that need evidence: measured once at least; confirmed from outside.
words-shown = show, shows, showed, shown, has led to, have led to, leads to, lead to, results in, causes, ensures, improves, improved, increases, increased, reduces, reduced
words-proved = prove, proves, proved, proven, proof that, demonstrates, guarantees
word-round = new round, next round, another round, second round
word-stop = stop, stop reminders, no more reminders
word-mydata = mydata, my data, all my data
word-readers = readers, who read, who reads, who read my answers
word-choices = choices, my choices, consents
word-object = object, objection, I object
word-forget = forget, forget me, erase, erase everything, delete everything, delete my data
word-week = week, a week, one week
word-month = month, a month, one month
word-invite = invite, invite a colleague, invitation
word-join = join
word-keep-mine = keep mine, mine, keep my answer
word-keep-theirs = keep theirs, theirs, keep their answer
word-claim = claim, who does what
word-leave = leave, leave the file, leave this file, leave the team
word-take = take, use
word-role-participant = participant, colleague, member
word-role-facilitator = facilitator, guide, coach
