### For whoever runs a programme: how far it is, figures, questions, and announcements.

## Words that can be typed

word-progress-figures = figures, results
word-progress-questions = questions

## How far the enterprises are

progress-not-yours = This is for people who run a programme. You do not run one here.
progress-head = { $programme }: { $count } enterprises
progress-few = { $programme } has fewer than five enterprises, so I do not say how far they are.
progress-step = { $first }: { $count }
progress-steps = { $first } to { $last }: { $count }
progress-stalled-here = { $line } ({ $stalled } quiet)
progress-not-begun = Not begun
progress-finished = Finished
progress-stalled = No answer for ten working days: { $count }
progress-stalled-untold = I do not say how many are quiet: it would be about fewer than five.
progress-merged = Steps with fewer than five enterprises are put together. You see no answers.
progress-tap-figures = Figures
progress-tap-questions = Questions

## Figures over many enterprises

figures-none = There are no figures yet. They come once at least five enterprises have confirmed and shared an answer.
figures-which = Figures of which enterprises? Type for example: /progress figures 1
figures-family = { $number } · { $family }: { $count } questions
figures-head = { $family }: what at least five enterprises confirmed and shared
figures-line = { $title } ({ $count }): { $figures }
figures-line-earlier = { $title } ({ $count }, { $day }): { $figures }
figures-choice = { $choice } { $count }
figures-band = { $count } gave { $points }
figures-others = the others few or none
figures-middle = middle { $number }
figures-about = middle about { $number }
figures-between = half of them between about { $low } and { $high }
figures-nothing = too far apart to say
figures-rest = { $count ->
    [one] One question has no figure yet: fewer than five answered, or too little changed.
   *[other] { $count } questions have no figure yet: fewer than five answered, or too little changed.
}
figures-days = A day in brackets: the figure is of that day. It changes only when at least five enterprises say something else.
figures-all = All enterprises

## How the questions do

questions-none = No question has been seen by ten people yet. I say nothing before that.
questions-well = { $count } questions were seen by at least ten people. None of them stands out.
questions-head = { $count } questions were seen by at least ten people. These take more than twice the usual effort:
questions-line = { $title } ({ $question }, { $people } people): { $what }
questions-seconds = takes { $time }
questions-time = { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
}
questions-minutes = { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}
questions-skipped = skipped by { $share }
questions-corrected = corrected by { $share }
questions-stopped = { $share } stopped here
questions-more = { $count ->
    [one] One more is on the page.
   *[other] { $count } more are on the page.
}

## An announcement

announce-write = What do you want to tell everybody who works on { $programme }? Type it in one message, or type “cancel”.
announce-which = Which programme? Type its number, for example: /announce 1
announce-programme = { $number } · { $programme }
announce-long = That is too long: { $count } characters. An announcement can have { $most }. Type /announce and try again.
announce-preview = This goes to { $count ->
    [one] one person
   *[other] { $count } people
}:
announce-kept = { $count ->
    [one] One person gets nothing: they said stop, asked for no reminders, or cannot be reached.
   *[other] { $count } people get nothing: they said stop, asked for no reminders, or cannot be reached.
}
announce-when = It goes out in working hours where people live. Nobody gets more than one message a day from us.
announce-nobody = Nobody would get this now. An announcement goes only to those who said yes to reminders (/choices 1), and at most twice a week.
announce-tap-send = Send
announce-tap-drop = Do not send
announce-sent = It is on its way to { $count ->
    [one] one person
   *[other] { $count } people
}. Type /announce to see how far it is.
announce-gone = This announcement is no longer waiting.
announce-dropped = All right, nothing is sent.
announce-state = The last one, of { $day }: { $sent } of { $count } got it.
announce-state-waiting = Still waiting: { $count }
announce-state-refused = Not sent: { $count }
announce-message = News from { $programme }: { $words }

## Closed days: of a programme, or of one enterprise

# Can be typed in front of days.
word-closed-remove = remove, open
closed-not-yours = This is for people who run a programme, and for coaches. You do neither here.
closed-of-coach = The days of one enterprise are noted by its coach. You coach none here.
closed-which = Which one? Type its number first, for example: /closed { $front }24 December - 2 January
closed-no-days = { $name }: no closed days are noted. I leave out weekends and public holidays anyway.
closed-heading = { $name } is closed:
closed-noted = Noted. On these days I send nothing of my own accord to { $name }. What was planned comes on the next working day. Closed:
closed-removed = These days are open again: { $days }.
closed-stretch = { $first } to { $last }
closed-ones = These enterprises have closed days of their own:
closed-no-ones = No enterprise you coach has closed days of its own yet.
closed-one = { $name }: { $days }{ $more ->
    [0] {""}
   *[other] {""}, and { $more } more
}
closed-how = To note days, type for example “/closed { $front }24 December - 2 January”.
closed-footing = To take days out, type for example “/closed { $front }remove 24 December”.
closed-not-there = None of these days is noted as closed.
closed-over = Those days are over: there is nothing left to hold back. What is still going on can be noted.
closed-long = That is more than { $most } days in a row. Is the first day typed first? Longer closures can be noted in parts.
closed-many = So many closed days are noted that no more can be added. Take some out first.
closed-tap-remove = Take out again
