### filrouge privacy-file: a record of processing and a draft of an impact assessment.
### Legal terms are those of the GDPR; the sentences around them stay plain.

paper-option-lang = language of the documents: nl, fr or en
paper-option-to = folder for the documents (default: privacy, beside the database)
paper-option-replace = replace documents that say something else, even if somebody filled them in
paper-written = Written, each as a document to edit (DOCX) and as a page to read (HTML):
paper-written-path = { "  " }{ $path }
paper-written-next = These are drafts, not legal advice. Read them, complete them, and let whoever is responsible decide and sign.
paper-written-missing = Not set yet: { $names }. The documents say so. To set it, type: filrouge setup
paper-differs = { $path } is there already and says something else; perhaps somebody filled it in. Choose another folder, for example: --to privacy-new. To write over it, add --replace.
paper-unwritable = I cannot write { $path }: { $reason }. Choose a folder you may write to, for example: --to privacy-new

## On each document

paper-draft = This is a draft that Fil rouge made from its settings. It is not legal advice. It is complete only when the controller has read it, completed it and signed it.
paper-missing = Not set yet: { $names }. As long as that is so, this document has gaps.
paper-not-set = not set yet: { $name }
paper-fill = [to fill in]
paper-page = page { $page } of { $pages }
paper-made = Made by Fil rouge { $version } (database tables { $revision }) from its settings. When those change, make it again: filrouge privacy-file
paper-until = { $retention ->
    [yes] { $months ->
        [one] one month
       *[other] { $months } months
    } after the person’s last word
   *[no] not set yet: FILROUGE_RETENTION
    }
paper-head-item = Item
paper-head-filled = Filled in
paper-head-who = Who
paper-head-what = What is kept
paper-head-data = Kind of data
paper-head-holds = What it holds
paper-head-kept = How long
paper-head-receives = What they receive
paper-head-right = Right
paper-head-type = In the chat
paper-head-happens = What happens
paper-head-tables = Table and columns

## Record of processing

paper-record = Record of processing activities
    .file = record-of-processing
    .about = Article 30(1) of the General Data Protection Regulation (GDPR). Processing: an assessment of social impact with Fil rouge, a chat assistant.

paper-controller = Controller and contact
paper-controller-name = Controller
paper-controller-contact = Contact
paper-controller-status = Status
paper-controller-joint = Joint controllers or a representative, if any
paper-controller-officer = Data protection officer, if there is one
paper-controller-processors = Processors, such as a host. Each needs an agreement (article 28)
paper-status = { $trial ->
    [yes] Trial. People are told so in their first message
   *[no] In use
    }

paper-purposes = Purposes
paper-purposes-are = The data are used for this:
paper-purpose-assessment = To let staff describe, question by question, what changes because of their work, and to make an impact summary of it.
paper-purpose-resuming = To let people stop and go on later, correct their answers, and work on them together.
paper-purpose-accompanying = Where a programme is set up: to let a coach accompany an enterprise, with questions and answers in the chat, meetings and reminders.
paper-purpose-programme = Where a programme is set up: to show whoever organises it how far groups of enterprises are, and the results of at least five enterprises together.
paper-purpose-rights = To honour people’s rights, and to be able to show that this was done.
paper-purpose-running = To deliver messages once and in order, and to find failures.
paper-purpose-never = The data are not used to judge, compare or rank persons, for advertising, or to train models.

paper-basis = Lawful basis
paper-basis-chosen = Set as lawful basis: { $basis }.
paper-basis-none = The lawful basis is not set yet: FILROUGE_LAWFUL_BASIS. Without a lawful basis there can be no processing (article 6).
paper-basis-legitimate-interest = legitimate interest (article 6(1)(f))
    .about = Write down the interest, why these data are needed for it, and why people’s own interests do not weigh more. People may object at any time (article 21). A public authority cannot use this basis for its tasks.
paper-basis-contract = performance of a contract (article 6(1)(b))
    .about = This covers only what is needed for a contract with the very person who answers. An assessment that the enterprise wants for itself seldom is.
paper-basis-public-task = task carried out in the public interest (article 6(1)(e))
    .about = The task needs a basis in law: name that law here. People may object at any time (article 21).
paper-basis-legal-obligation = legal obligation (article 6(1)(c))
    .about = Name the law that obliges to this very processing. A condition in a grant agreement is no such law.
paper-basis-consent = consent (article 6(1)(a))
    .about = Caution: between an employer and staff, consent is seldom free, because people may fear the consequences of a refusal. It is not a sound general basis for what staff answer. Choose it only if a refusal truly has no consequence, and ask for advice first.
paper-basis-extras = Four things happen only with a permission of their own: reminders, showing a coach who wrote what, quoting somebody’s words, and voice messages. Each is off at first and can be taken back at any time, and refusing it blocks no question. Each change is kept with its date and the text that was shown.
paper-basis-special = No question asks for special categories of data, such as health, origin or belief (article 9). Words that people type freely can still hold them.

paper-people = Categories of people
paper-people-staff = Staff and volunteers who answer
    .what = What they write and send, when, and how the assistant reaches them. Adults only; their age is not checked.
paper-people-colleagues = Colleagues who take part
    .what = Their role and, if they agree, their first name. No surname is asked.
paper-people-coaches = Coaches of a programme
    .what = Their name and language, as the programme’s list gives them; which enterprises they accompany; what they write, when they meet, and what they read of others.
paper-people-administrators = Administrators of a programme
    .what = That they administer it, and what they write to all.
paper-people-beneficiaries = Beneficiaries: the people the enterprise works for
    .what = Numbers and roles; no question asks who they are. A quote may be noted with a role. A story may carry a first name or another name, but is shown only after the writer noted that this person agrees.
paper-people-readers = People who read along, and the operator
    .what = Who read whose answers, when and why.

paper-data = Categories of data
paper-data-identity = Who somebody is to the assistant
    .what = A number without meaning, the address in the channel{ $telegram ->
        [yes] { " " }(in Telegram: a number, no telephone number)
       *[no] { "" }
    }, the language, the version of the notice that was seen, until when it stays quiet.
    .kept = { paper-until }
paper-data-progress = Where somebody is
    .what = Which roadmap, which question, how often something was not understood.
    .kept = { paper-until }
paper-data-answers = Answers
    .what = What was answered, in the person’s own words, by whom and when; earlier versions too, until they are erased.
    .kept = { paper-until }
paper-data-aside = Words put aside
    .what = Words that were not an answer to the question, such as a remark about it.
    .kept = { paper-until }
paper-data-files = Files
    .what = Photos, documents and voice messages that were sent, and the summaries that were made.
    .kept = { paper-until }
paper-data-sharing = Working together
    .what = Who works on which answers, in which role; invitations, of which only a mark is kept.
    .kept = { paper-until }. An invitation is valid for { $invitation } days
paper-data-teams = Sessions of teams
    .what = Who takes part in a session, under which name; who began it, and where it is shown. With names: the answers of each. Without names: once shown, only what all of them said, without whose it was. What was agreed, who does it and by when.
    .kept = { paper-until }. A session goes as long after its last use; one that was never begun, after a day
paper-data-programmes = Programmes
    .what = Which enterprises take part, their name, language, country, coach and closed days; names of coaches; who administers; links by which people come in, and visits to the page in the browser, of which only a mark is kept; which enterprises are in pooled results.
    .kept = { paper-until }. What is of the enterprise and not of a person stays as long as the programme. A link is valid for { $invitation } days and goes as long after, if nobody used it; a visit lasts hours
paper-data-coaching = Between an enterprise and its coach
    .what = What the enterprise shares, and since when; what is asked, answered, remarked and proposed, with the question if that was agreed to; meetings; what was agreed.
    .kept = { paper-until }. What was agreed loses its words when nobody of the enterprise is left
paper-data-nudges = Reminders and messages of its own accord
    .what = What was sent or not, to whom, when and why not; whether something was said after it; the country, day and hour for reminders; days away; messages of a programme to all.
    .kept = { paper-until }. What was sent or left out: { $ledger } days at the most
paper-data-consents = Consents
    .what = Leave that was given, refused or taken back, with the date and the text.
    .kept = { paper-until }
paper-data-requests = Requests
    .what = What somebody asked of the controller, by when it is due, and when it was settled.
    .kept = { paper-until }
paper-data-trail = Trail
    .what = Each reading of somebody else’s answers: who, in which role, when and why.
    .kept = { paper-until }
paper-data-incoming = Messages that came in
    .what = Each message as it was received, until it is certain that it was dealt with.
    .kept = { $inbox } days after it was dealt with; { $parked } days if it could not be read
paper-data-outgoing = Messages that go out
    .what = Each message to the person, with its buttons; moments at which something is due.
    .kept = { $outbox } days; a message whose buttons still work stays longer
paper-data-logs = Technical logs
    .what = Failures, with the place in the program. { $turns ->
        [yes] For each turn also the conversation, the step and the milliseconds.
       *[no] No line for each turn: that is switched off.
    } They are made to hold no answers and no names.{ $aloud ->
        [yes] They also go to the system that runs the program, which keeps them on its own terms: { paper-fill }
       *[no] { "" }
    }
    .kept = { $days ->
        [one] one day
       *[other] { $days } days
    }
paper-data-marks = Marks of who was erased
    .what = A mark that leads to nobody, so that an old backup cannot bring the person back.
    .kept = no end date; a mark holds nothing about the person

paper-recipients = Recipients
paper-recipients-shared = Those with whom a person shares answers
    .what = What was confirmed and shared, such as with colleagues or a coach; and a summary that somebody passes on.
paper-recipients-coach = The coach of an enterprise in a programme
    .what = Without further leave: which step the enterprise is at, and when something was last answered; what is written to the coach; meetings; when reminders go, and why not. Answers only once the enterprise shares them and only confirmed ones. After a hand-over: nothing any more.
paper-recipients-administrator = The administrators of a programme
    .what = How far groups of at least five enterprises are, how questions are answered on the whole, and results of at least five enterprises together. No answers, and no names of people who answer. The list of enterprises and their coaches.
paper-recipients-operator = The operator, who runs the program
    .what = Technically everything on the computer. Reading answers with the commands of the program needs a reason and is noted in the trail.
paper-recipients-telegram = Telegram
    .what = All messages and files of the chat, in both directions, and the person’s Telegram account. Telegram decides for itself what it does with them, under its own terms. It is an independent party and no processor, and keeps copies of its own.
paper-recipients-api = The Bot API server at { $api }
    .what = All messages on their way from and to Telegram. If somebody else runs it, that party is a processor.
paper-recipients-nobody = Nobody else receives data: no statistics about people, no advertising, no language model.

paper-transfers = Transfers to third countries
paper-transfers-telegram = Fil rouge itself sends data to Telegram only. By its own privacy policy, Telegram stores data of people in the European Economic Area in the Netherlands. It may share them with group companies in the British Virgin Islands and Dubai, under standard contractual clauses. For neither country is there an adequacy decision. Read the present text on telegram.org/privacy before you sign. A chat with a bot is not end-to-end encrypted.
paper-transfers-none = None. Without Telegram, Fil rouge opens no network connection.

paper-retention = Retention and erasure
paper-retention-rule = Everything about a person is erased { $retention ->
    [yes] { paper-until }, or earlier if the person asks for it. The person is told 30 days before, unless they asked for no messages. Answers on which others work too can stay, without a name.
   *[no] when the person asks for it. Erasure after a period of silence is not set yet: FILROUGE_RETENTION. Without it, data stay without end, and that is not allowed (article 5(1)(e)).
    }
paper-retention-backups = Each backup made with the program removes those older than { $backup } days beside it. Other copies are not in its hands: the operator makes sure that none is older.
paper-retention-handed = Summaries that were handed out stay with whoever has them. In a terminal they are plain files in a folder beside the database; the operator removes them.
paper-retention-telegram = Erasing takes the assistant’s messages of the last 48 hours out of the chat. Everything else stays with Telegram and on people’s phones until people remove it there.

paper-measures = Security measures
paper-measures-sealed = What people write, their files and their messages are encrypted at rest (AES-256-GCM), because a key is set. Not encrypted are addresses in the channel, dates, languages, which question an answer belongs to, when people meet or were reminded, who read what, the logs, and summaries handed out in a terminal. Keep the key apart from the data and from their backups.
paper-measures-open = Nothing is encrypted at rest: no key is set. Whoever gets hold of the computer, the folder { $folder } or a copy of it can read everything. Encrypt the disk, or set a key: filrouge setup for a new start, filrouge key seal for what is there already.
paper-measures-transit = Between this computer and Telegram, messages are encrypted in transit (TLS). { $brought ->
    [yes] Telegram brings them to { $webhook }; a secret in each delivery shows that it comes from Telegram.
   *[no] They are fetched: nothing on this computer has to be open to the outside.
    }
paper-measures-offline = People talk with it on this computer only. It opens no network connection.
paper-measures-access = One table in the program says who may read what. What somebody did not confirm and share is shown only to those who work on the same answers; a coach sees, besides, how far an enterprise is.
paper-measures-trail = Each reading of somebody else’s answers through the program is noted with who, when and why. The person can see it.
paper-measures-erasing = Erasing overwrites the place in the database. A mark that leads to nobody keeps it erased after an old backup was put back.
paper-measures-files = Files are made so that only the account that runs the program can open them (umask 077).
paper-measures-numbers = E-mail addresses, telephone numbers, account numbers and national numbers in an answer are noticed on this computer, and taking them out is proposed before anything is kept. Names are not recognised.
paper-measures-scores = No scores of persons, no ranking, no profiling of persons, no automated decision (article 22).
paper-measures-adults = It is for adults at work. Children are not addressed.
paper-measures-outside = { $telegram ->
    [yes] Nothing goes to third parties other than Telegram.
   *[no] Nothing goes to third parties.
    } There is no language model: people wrote the questions and the sentences.
paper-measures-own = Organisational measures, such as who may use the computer, updates, backups and agreements with staff: { paper-fill }

paper-rights = Rights of the people concerned
paper-rights-how = These words work at any time, typed in the chat{ $telegram ->
    [yes] { "" }
   *[no] { " " }in the terminal
    }. For everything else: { $contact }. An answer is due within one month (article 12); filrouge requests shows the days that are left.
paper-right-informed = To be informed (articles 13 and 14)
    .type = privacy
    .what = Shows who is responsible, what for, who reads it and how long it is kept.
paper-right-access = Access and portability (articles 15 and 20)
    .type = mydata, readers
    .what = Lists categories, readers and dates, and hands over everything, to read and as data.
paper-right-correct = Rectification (article 16)
    .type = answers, change 3
    .what = Shows the answers by number; with change 3 somebody corrects answer 3.
paper-right-object = Objection and restriction (articles 18 and 21)
    .type = object, object 3
    .what = Takes answer 3 out of all views until it is settled, or notes the request with the day by which it has to be settled.
paper-right-withdraw = Taking consent back (article 7)
    .type = choices
    .what = Shows the four switches and changes them. Each change is kept with its date.
paper-right-stop = No more messages of its own accord
    .type = stop, pause
    .what = Stops them at once, for good or for a while. Answers stay.
paper-right-erase = Erasure (article 17)
    .type = forget
    .what = Says what goes and what cannot go, asks once, and erases. For answers on which others work too, the person chooses.
paper-right-complain = Complaint (article 77)
    .type = –
    .what = With the supervisory authority: in Belgium the GBA/APD, in France the CNIL, in the Netherlands the Autoriteit Persoonsgegevens.

paper-limits = What cannot be claimed
paper-limits-lawful = That this processing is lawful. Only the controller can judge that.
paper-limits-words = That nobody writes a name, or something sensitive. Free words, photos and voice messages hold what people put in them.
paper-limits-operator = That the operator reads only through the program. Whoever can open the files{ $sealed ->
    [yes] { " " }and has the key
   *[no] { "" }
    } reads them without a trace in the trail.
paper-limits-copies = That copies elsewhere are gone: in backups, in summaries that were handed out{ $telegram ->
    [yes] , with Telegram
   *[no] { "" }
    }.
paper-limits-typing = Who is typing. { $telegram ->
    [yes] In Telegram it is whoever holds the account; in a terminal the name is not checked.
   *[no] In a terminal the name is not checked.
    }
paper-limits-content = What your own questions ask for. You use content of your own (FILROUGE_CONTENT); this document describes the roadmaps that come with Fil rouge. Read your questions for personal data.
paper-limits-running = That the program really runs with these settings, on a safe computer.

paper-places = Annex: where it stands
paper-places-about = For whoever manages the database { $db }. Other tables hold nothing about people: { $others }.
paper-places-sealed = Encrypted with the key: { $columns }; and the files.
paper-places-open = Nothing of this is encrypted.
paper-upkeep = Upkeep
paper-upkeep-by = Completed by
paper-upkeep-day = Date
paper-upkeep-next = Next review

## Draft of the impact assessment

paper-assessment = Data protection impact assessment: draft
    .file = impact-assessment
    .about = Article 35 of the General Data Protection Regulation (GDPR). Processing: an assessment of social impact with Fil rouge, a chat assistant.

paper-description = Description of the processing
paper-description-what = { $responsible } lets staff answer short questions about the social impact of their work, one at a time, in a chat. The answers become an impact summary in their own words.
paper-description-steps = The way of the data:
paper-step-write = A member of staff types an answer or sends a file{ $telegram ->
    [yes] { " " }in Telegram
   *[no] { " " }in a terminal on the computer
    }.
paper-step-telegram = Telegram passes it on, through its own servers.
paper-step-keep = Fil rouge keeps it on a computer of the operator, in { $db } and in the folder of files beside it{ $sealed ->
    [yes] , encrypted.
   *[no] , not encrypted.
    }
paper-step-summary = Fixed rules make a summary of what was confirmed.
paper-step-share = The person decides with whom it is shared.
paper-step-coach = In a programme, a coach sees how far the enterprise is, and what was confirmed and shared. The programme sees groups and pooled results.
paper-step-erase = It is erased: { paper-until }, or when the person asks.
paper-context-people = Number of people who answer
paper-context-bond = Their bond with the controller (staff, volunteers, people in a supported job)
paper-context-where = Country, and where the computer stands
paper-context-through = Through
paper-through = { $telegram ->
    [yes] Telegram ({ $channel }), and a terminal
   *[no] a terminal
    }

paper-criteria = Is an assessment required?
paper-criteria-about = The European data protection authorities use nine criteria. Where two or more apply, an assessment is usually required; the lists of your own authority come on top. What stands here is a suggestion: the controller decides.
paper-head-criterion = Criterion
paper-head-applies = May it apply? (suggestion)
paper-head-design = How the design avoids or reduces it
paper-may-no = Probably not
paper-may-maybe = Possibly
paper-may-yes = Probably
paper-criterion-scoring = Evaluation or scoring of people
    .what = The enterprise describes itself. No person gets a score, a rank or a profile.
paper-criterion-deciding = Automated decisions with legal or similar effect
    .what = The program decides nothing about people. It asks, keeps and sums up.
paper-criterion-watching = Systematic monitoring, also of staff
    .what = It is kept who wrote what and when, and an employer could use that to watch staff. No view compares people or shows how active one of them is. In a programme, a coach sees when something was last answered in an enterprise, without who did. Each reading of somebody else’s answers leaves a trace. Agree in writing that answers are not used for that.
paper-criterion-sensitive = Sensitive data, or data of a very personal nature
    .what = No question asks for them. Free words can hold them. Questions about beneficiaries ask for roles and numbers.
paper-criterion-large = Processing on a large scale
    .what = One enterprise has a handful of people who answer. It is different for a federation with many enterprises in a programme.
paper-criterion-matching = Matching or combining data sets
    .what = Answers to the quick reflection are offered again in the full roadmap, to the same people for the same purpose. In a programme, results of at least five enterprises are put together without names. Nothing is combined with other sources.
paper-criterion-vulnerable = Vulnerable people
    .what = Staff depend on their employer, and people in a supported job even more so. Beneficiaries appear as numbers and roles. Everything can be skipped, and nothing depends on an answer.
paper-criterion-innovative = Innovative use of technology
    .what = A chat assistant can be new to people. Its questions and rules are fixed and can be read, there is no language model, and it says that it is a program.
paper-criterion-blocking = Keeping people from a right, a service or a contract
    .what = Nothing depends on taking part.
paper-criteria-decision = Decision: required or not, and why

paper-need = Necessity and proportionality
paper-need-purpose = Purpose
    .what = To describe impact together, in people’s own words. That cannot be done without asking people.
paper-need-basis = Lawful basis
paper-need-minimal = Data minimisation
    .what = One question at a time, each can be skipped. Roles and numbers in place of names. No telephone number, no location, no reading along in groups.
paper-need-correct = Accuracy
    .what = People see their answers, correct them and confirm them. Only what is confirmed goes into a summary.
paper-need-storage = Storage limitation
paper-need-told = Information
    .what = The first message says that it is a program, who is responsible and how to stop. The word “privacy” brings more at any time.
paper-need-rights = Rights
    .what = Each right has a command in the chat, or goes through { $contact }.
paper-need-transfers = Recipients and transfers
    .what = { $telegram ->
        [yes] Telegram, an independent party with group companies in third countries. Offer people who do not want Telegram another way, such as the terminal.
       *[no] Only those with whom a person shares, and the operator. No transfer to third countries.
    }
paper-need-less = Could it be done with less? (alternatives that were considered)

paper-risks = Risks for people
paper-risks-scale = Likelihood and severity are each put in words: negligible, limited, significant or maximum. What stands here are suggestions to begin with. The controller decides, looking at its own situation.
paper-level-negligible = negligible
paper-level-limited = limited
paper-level-significant = significant
paper-level-maximum = maximum
paper-suggestion = Suggestion: { $level }. Decision: { paper-fill }
paper-risk-story = What could happen
paper-risk-measures = Measures in place
paper-risk-remains = What remains
paper-risk-likelihood = Likelihood
paper-risk-severity = Severity
paper-risk-more = Further measures, by whom and when
paper-head-aspect = Aspect
paper-head-draft = Draft
paper-risk-reading = Strangers read what people wrote
    .story = A computer is stolen, a server is broken into, or a backup goes astray. What staff said about their work in confidence becomes known.
    .measures = { $sealed ->
        [yes] Words, files and messages are encrypted at rest. Files are closed to other accounts. What is erased is overwritten.
       *[no] Files are closed to other accounts. What is erased is overwritten. There is no encryption at rest: encrypt the disk, or set a key.
    }
    .remains = { $sealed ->
        [yes] Whoever also has the key, or gets into the running computer, reads everything. Who talked with the assistant, and when, can be seen without a key.
       *[no] Whoever gets the disk or a copy reads everything.
    }
paper-risk-judging = Answers are used to judge staff
    .story = Somebody with power over a colleague uses honest answers against them, at an appraisal or when a contract ends.
    .measures = No scores, and no view that compares persons. What is not shared stays with the person. Each reading through the program is noted, and the person can see it.
    .remains = The operator can read the files outside the program. A written agreement that answers are not used for appraisals is up to the controller.
paper-risk-accompanying = A coach or a programme sees more than people meant, or puts pressure on them
    .story = A coach reads answers that were meant for the team. Slow progress is held against an enterprise when money is shared out. Results of one enterprise can be told from pooled figures. Reminders feel like control.
    .measures = Sharing is off at first, and people see exactly what their coach sees. A question can be kept back, and sharing taken back at any time. Each reading by a coach is noted. After a hand-over the former coach sees nothing any more. There is no ranking. Pooled results need five enterprises, and hold back what successive exports would give away. Reminders have caps, keep to working hours, and stop on one word.
    .remains = What a coach has read, they know. Step and date of the last answer are seen without sharing: people are told so when they come in. Agree in writing that neither decides about money.
paper-risk-naming = Names or sensitive facts of beneficiaries
    .story = Somebody writes a name, an illness or a family situation, or sends a photo with faces. The person it is about does not know.
    .measures = Questions ask for roles and numbers. Numbers and addresses that point to a person are noticed before they are kept. Quotes and stories are shown only after leave was noted. Answers can be corrected and erased.
    .remains = Names in free words and faces in photos are not recognised. Tell those who answer beforehand.
paper-risk-telegram = Telegram keeps copies, also outside the European Economic Area
    .story = Messages stay on Telegram’s servers, beyond the controller’s reach, and can be asked for in other countries. Telegram knows who talks with the assistant.
    .measures = People are told. No telephone number is asked. Erasing takes our recent messages out of the chat. The same assistant also runs in a terminal, without Telegram.
    .remains = Erasing here does not erase there. There is no agreement with Telegram as a processor.
paper-risk-keeping = Data are kept too long
    .story = Years later, answers are still there that nobody needs, in the database, in backups or in files that were passed on.
    .measures = { $retention ->
        [yes] Everything about a person goes { paper-until }. People can erase their data themselves. A restored backup does not bring them back.
       *[no] People can erase their data themselves, and a restored backup does not bring them back. Erasure after a period of silence is not set yet: FILROUGE_RETENTION.
    }
    .remains = Backups older than { $backup } days, and summaries that were handed out, are for people to remove.
paper-risk-losing = Data are lost or altered
    .story = A disk breaks{ $sealed ->
        [yes] , the key is lost
       *[no] { "" }
    } or an answer is changed unnoticed. A team loses its work, or reads under its name what it did not say.
    .measures = An answer counts only once it is on the disk. Corrections stand beside the old answer until it is erased. A summary can be checked for changes.
    .remains = Backups are up to the operator.{ $sealed ->
        [yes] { " " }Without the key, nothing can be read any more, by anybody.
       *[no] { "" }
    }
paper-risk-pressure = People feel obliged to take part
    .story = Somebody answers because the employer asks, and says more than they want, or only what is welcome.
    .measures = Every question can be skipped. Stopping needs no reason. Extras are off at first. Messages of its own accord can be stopped.
    .remains = Whether a refusal truly has no consequence is decided at work, not in the chat.
paper-risk-posing = Somebody passes for somebody else
    .story = Whoever picks up an unlocked phone{ $telegram ->
        [yes] { "" }
       *[no] { " " }or sits down at the same terminal
    } reads or changes another person’s answers.
    .measures = { $telegram ->
        [yes] Telegram’s own lock and sign-in. Invitations work once and for { $invitation } days.
       *[no] The accounts of the computer. Invitations work once and for { $invitation } days.
    }
    .remains = The assistant asks for no password. In a terminal, a name is enough.

paper-precautions = Measures
paper-precautions-about = Besides the measures with each risk, these hold for all:
paper-residual = What remains, and whether that is acceptable
paper-residual-about = If a high risk remains in spite of all measures, the controller consults the supervisory authority before it begins (article 36).
paper-residual-risk = Risks that remain high
paper-residual-accepted = Accepted by the controller, with reasons
paper-consulted = Consultation
paper-consulted-about = The controller asks the people concerned or their representatives for their views, where appropriate, and its data protection officer for advice (article 35(2) and (9)). Check whether the works council or the trade unions have to be informed or consulted, or have to agree.
paper-head-asked = Asked how and when
paper-head-said = What they said
paper-consulted-staff = Staff and volunteers who answer
paper-consulted-council = Works council or staff representatives
paper-consulted-beneficiaries = Beneficiaries or their representatives
paper-consulted-officer = Data protection officer
paper-signing = Decision and signature
paper-signing-decision = Decision: go ahead, adapt first, or do not go ahead
paper-signing-name = Name and position
paper-signing-day = Date
paper-signing-signature = Signature
paper-signing-next = Review, at the latest when something changes
