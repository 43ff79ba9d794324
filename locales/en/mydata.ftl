### What somebody is told of all that is kept about them: in the chat, and in the files they are given.

## In the chat

mydata-heading = This is what I keep about you, from { $first } to { $last }:
mydata-count-answers = { $answers ->
    [0] No answers yet
    [one] One answer
   *[other] { $answers } answers
    } in { $conversations ->
    [one] one roadmap
   *[other] { $conversations } roadmaps
    }
mydata-count-earlier = { $count ->
    [one] One earlier answer that you changed
   *[other] { $count } earlier answers that you changed
    }
mydata-count-files = { $count ->
    [one] One file
   *[other] { $count } files
    }
mydata-count-messages = { $count ->
    [one] One message between you and me
   *[other] { $count } messages between you and me
    }
mydata-count-choices = { $count ->
    [one] One change of what you allow
   *[other] { $count } changes of what you allow
    }
mydata-count-requests = { $count ->
    [one] One request to whoever is responsible
   *[other] { $count } requests to whoever is responsible
    }
mydata-count-teams = { $count ->
    [one] One session of a team
   *[other] { $count } sessions of a team
    }
mydata-count-letters = { $count ->
    [one] One message between you and a coach
   *[other] { $count } messages between you and a coach
    }
mydata-count-nudges = { $count ->
    [one] One reminder, sent or planned
   *[other] { $count } reminders, sent or planned
    }
mydata-readers-heading = This is who can read it:
mydata-reader-you = You.
mydata-reader-participant = { $count ->
    [one] One colleague who works on the same answers.
   *[other] { $count } colleagues who work on the same answers.
    }
mydata-reader-facilitator = { $count ->
    [one] One facilitator of your team.
   *[other] { $count } facilitators of your team.
    }
mydata-reader-coach = { $count ->
    [one] Your coach: your progress; answers only if you share.
   *[other] { $count } coaches: your progress; answers only if you share.
    }
mydata-reader-administrator = { $count ->
    [one] Whoever runs your programme: progress of groups.
   *[other] { $count } administrators: progress of groups.
    }
mydata-reader-other = { $count ->
    [one] One person with another role ({ $role }).
   *[other] { $count } people with another role ({ $role }).
    }
mydata-reader-team = { $count ->
    [one] One colleague who took part in the same session, with names.
   *[other] { $count } colleagues who took part in the same sessions, with names.
    }
mydata-reader-responsible = { $name }, only with a reason that is written down.
mydata-reader-operator = Whoever runs this assistant, only with a reason that is written down.
mydata-read = { $count ->
    [0] Nobody else has opened it so far.
    [one] Somebody else opened it once. The page says when and why.
   *[other] Others opened it { $count } times. The page says when and why.
    }
mydata-kept-months = { $months ->
    [one] It is kept for one month after your last message.
   *[other] It is kept for { $months } months after your last message.
    }
mydata-kept = No end date is set. It is kept until you have it erased.
mydata-coming = I am making your files. You will have them in a minute.
mydata-caption-page = Everything I keep about you, as a page to read.
mydata-caption-data = The same as data for other programs, with your files.
mydata-caption-more = More of your files: part { $part } of { $parts }.
mydata-not-made = Your file could not be made just now. Nothing is lost. Ask me for your data again in a while.

## Names of files

mydata-file-name = my-data
mydata-file-answers = answers
mydata-file-folder = files

## The page

mydata-title = Everything that is kept about you
mydata-intro = You asked for everything that is kept about you. It is on this page. The same stands in a ZIP file for other programs. Days and times are in world time (UTC).
mydata-contents = On this page
mydata-nothing = Nothing.

mydata-you = About you
mydata-id = Your number here
mydata-since = Known since
mydata-seen = Last heard from you
mydata-quiet = No reminders before
mydata-address = Where you write from
mydata-gone = { $address } (cannot be reached since { $date })
mydata-language = Language
mydata-reminders = What is to come
mydata-reminder = On { $date }: { $topic }
mydata-topic-collected = I ask whether your data are collected
mydata-topic-quiet = the pause you asked for ends
mydata-topic-nudge = a reminder that waits for its moment
mydata-topic-nudge-look = I check whether there is something to remind you of
mydata-topic-digest = the weekly overview
mydata-topic-over = everything about you is erased, unless you write before

mydata-readers = Who can read this
mydata-trail = Who has read it
mydata-trail-none = Nobody else has opened it so far.
mydata-when = When
mydata-who = Who
mydata-what = What
mydata-why = Why
mydata-role-participant = a colleague
mydata-role-facilitator = a facilitator
mydata-role-group = your team, in its group
mydata-role-coach = a coach
mydata-role-administrator = an administrator
mydata-role-operator = { $name }, who runs this assistant
mydata-action-read = read: { $what }
mydata-action-change = changed: { $what }
mydata-action-export = copied: { $what }
mydata-action-erase = erased: { $what }
mydata-object-answers = your answers
mydata-object-attachments = your files
mydata-object-remarks = your remarks on questions
mydata-object-summary = your summary
mydata-object-team-after-reveal = what you answered for a team
mydata-object-progress = how far you are
mydata-object-letters = the messages between you and your coach
mydata-object-meetings = your meetings
mydata-object-agreements = what you agreed
mydata-object-nudges = what was sent to you
mydata-object-person = everything about you
mydata-object-consents = what you allow
mydata-object-requests = a request of yours

mydata-switches = What you allow
mydata-switches-none = You have not allowed or refused anything yet. Everything that needs your permission is off.
mydata-purpose-reminders = Reminders
mydata-purpose-naming = Naming you
mydata-purpose-quotes = Quoting your words
mydata-purpose-voice = Voice messages
mydata-on = { $purpose }: on, since { $date }
mydata-off = { $purpose }: off, since { $date }
mydata-was-on = { $date }: switched on
mydata-was-off = { $date }: switched off
mydata-shown = What you were shown
mydata-notice = The notice you saw last, of { $date }

mydata-requests = What you asked for
mydata-kind-object = You objected
mydata-request-open = Asked on { $date }. It is to be settled by { $due }.
mydata-request-settled = Asked on { $date }. Settled on { $settled }.

mydata-conversation = { $title }
mydata-conversation-round = { $title }, round { $round }
mydata-opened = Begun on { $date }.
mydata-opened-colleague = A colleague began this on { $opened }. You joined on { $date }.
mydata-other = Other
mydata-reviews = Lists that were confirmed
mydata-confirmed = confirmed
mydata-answer = answer { $number }, { $date }
mydata-answer-colleague = answer { $number }, { $date }, by a colleague
mydata-typed = Typed: “{ $words }”
mydata-mark-estimate = estimate
mydata-mark-strong = strong words
mydata-mark-deed = tells what was done
mydata-before = What stood here before
mydata-status-skipped = skipped
mydata-status-unknown = not known yet
mydata-status-colleague = put to a colleague
mydata-status-withdrawn = taken off the list
mydata-status-objected = reported as wrong, and no longer shown
mydata-status-carried = brought along, to be confirmed: { $value }
mydata-status-beside = given while a colleague answered too, and put beside: { $value }
mydata-status-aside = kept, but not an answer
mydata-aside = Words that were not an answer
mydata-remarks = What was not clear to you
mydata-in-session = You answered this for a team.
mydata-teams = Reflecting as a team
mydata-teams-note = Your own part, as it stands. What others said belongs to them. Answers without names, once shown, lead to nobody; so they are not on this page.
mydata-part = { $title }: you take part since { $date }
mydata-part-named = With names: you are shown as { $name }.
mydata-part-unnamed = Without names: your name is not shown.
mydata-part-joined = You have not answered all of it.
mydata-part-done = You answered all of it.
mydata-part-late = You answered all of it, after the answers of the others had been shown.
mydata-stands-draft = It has not begun.
mydata-stands-open = Nobody sees the answers yet.
mydata-stands-revealed = The time is over; others can still add theirs.
mydata-stands-closed = It is over.
mydata-stands-ended = It was ended, and nothing was shown.
mydata-deadline = Time to answer: until { $date }.
mydata-began = { $title }: you began this on { $date }
mydata-session-named = With names.
mydata-session-unnamed = Without names.
mydata-agreed = Agreed: { $what }, by { $by }.
mydata-took-on = You took on: { $what }, by { $by }
mydata-took-on-as = As { $who }, on { $date }.
mydata-state-open = Nobody took it on yet.
mydata-state-taken = Taken on.
mydata-state-done = Done.
mydata-state-busy = Under way.
mydata-state-changed = Changed.

mydata-programmes = In a programme
mydata-programmes-note = What you did in programmes, with a coach. What colleagues wrote to the coach stands with them.
mydata-enterprise = You work on the answers of { $name } (E{ $number }).
mydata-programme = The programme: { $name }. Its roadmap: { $title }.
mydata-coaching = You coach enterprises, as { $name }.
mydata-digest-on = You get the weekly overview.
mydata-digest-off = You get no weekly overview.
mydata-administering = You have run this programme since { $date }.
mydata-arrival = You came by a link, on { $date }.
mydata-shares = What your coach may see
mydata-share-on = { $date }: confirmed answers, from then on
mydata-share-off = { $date }: no more answers
mydata-share-kept = { $date }: not “{ $prompt }”
mydata-share-again = { $date }: “{ $prompt }” again
mydata-by-colleague = chosen by a colleague
mydata-letters = Between you and your coach
mydata-letter-ask = You asked
mydata-letter-reply = { $author ->
    [you] You replied
   *[other] Your coach replied
    }
mydata-letter-comment = { $author ->
    [you] You commented
   *[other] Your coach commented
    }
mydata-letter-proposal = { $author ->
    [you] You proposed these words
   *[other] Your coach proposed these words
    }
mydata-sent-along = Sent along:
mydata-meetings = Meetings, and what was agreed
mydata-meeting-planned = planned
mydata-meeting-held = held
mydata-meeting-cancelled = cancelled
mydata-agreed-by-coach = By the coach.
mydata-agreed-by-participant = By you and your colleagues.
mydata-agreed-open = Still to be done.
mydata-agreed-done = Done.
mydata-agreed-busy = Under way.
mydata-agreed-changed = Changed.
mydata-nudges = What I send of my own accord
mydata-nudge-to-you = { $author ->
    [coach] From your coach:
   *[other] A reminder to you:
    }
mydata-nudge-to-colleague = A message that you sent to somebody:
mydata-nudge-draft = not sent yet
mydata-nudge-planned = planned
mydata-nudge-sent = sent
mydata-nudge-dropped = left out
mydata-nudge-refused = not sent
mydata-why-blocked = (you could not be reached)
mydata-why-stopped = (you said stop)
mydata-why-no-leave = (you did not ask for reminders)
mydata-why-paused = (you asked for a pause)
mydata-why-night = (it was evening, or early)
mydata-why-weekend = (it was the weekend)
mydata-why-holiday = (it was a public holiday)
mydata-why-closed = (it was a closed day)
mydata-why-away = (you were away)
mydata-why-asked = (I had just asked you something)
mydata-why-unanswered = (two others had no answer)
mydata-why-day = (one a day is enough)
mydata-why-week = (two a week are enough)
mydata-why-month = (six a month are enough)
mydata-why-late = (it came too late to make sense)
mydata-why-done = (it was done, or had changed)
mydata-rhythm = When you want to be reminded
mydata-rhythm-at = { $weekday ->
    [0] On Mondays
    [1] On Tuesdays
    [2] On Wednesdays
    [3] On Thursdays
    [4] On Fridays
    [5] On Saturdays
   *[other] On Sundays
    } at { $hour }. Country: { $country }.
mydata-leave = Away: { $first } to { $last }
mydata-broadcasts = Messages to the whole programme
mydata-broadcast-yours = You wrote:
mydata-broadcast-got = You were sent:
mydata-broadcast-not = A message that did not reach you.

mydata-files = Your files
mydata-name = Name
mydata-type = Kind
mydata-size = Size
mydata-place = In the ZIP
mydata-gone-file = no longer there
mydata-bytes = { $count } bytes

mydata-messages = Messages between you and me
mydata-messages-note = Messages are kept for a while, to deliver each of them once. What you wrote stands with your answers. It stands here only if I could not take it.
mydata-from-you = You
mydata-from-us = Fil rouge
mydata-arrived = opened the chat
mydata-tapped = tapped: { $label }
mydata-sent-file = sent a file: { $name }
mydata-unsent = (did not reach you)
mydata-waiting = (not taken yet)

mydata-made-with = Made with Fil rouge. Not on this page: passwords, because there are none, and anything about other people.
