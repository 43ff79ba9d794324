### For an administrator of a programme: how far it is, figures, questions, and announcements.

## Words that can be typed

word-progress-figures = figures, results
word-progress-questions = questions

## How far the enterprises are

progress-not-yours = This is for an administrator of a programme. You are none here.
progress-head = { $programme }: { $count } enterprises
progress-few = { $programme } has fewer than five enterprises. So I do not tell how far they are.
progress-step = { $first }: { $count }
progress-steps = { $first } to { $last }: { $count }
progress-stalled-here = { $line } ({ $stalled } stalled)
progress-not-begun = Not begun
progress-finished = Finished
progress-stalled = No answer for ten working days: { $count }
progress-stalled-untold = How many stalled is not told: it would tell of fewer than five.
progress-merged = Steps with fewer than five enterprises are put together. Nobody’s answers are in here.
progress-tap-figures = Figures
progress-tap-questions = Questions

## Figures over many enterprises

figures-none = There are no figures yet. I tell none of fewer than five enterprises that confirmed and shared an answer.
figures-which = Figures of which enterprises? Type for example: /progress figures 1
figures-family = { $number } · { $family }: { $count } questions
figures-head = { $family }: what five enterprises or more confirmed and shared
figures-line = { $title } ({ $count }): { $figures }
figures-line-earlier = { $title } ({ $count }, { $day }): { $figures }
figures-choice = { $choice } { $count }
figures-band = { $count } gave { $points }
figures-others = the others few or none
figures-middle = middle { $number }
figures-about = middle about { $number }
figures-between = half of them between about { $low } and { $high }
figures-nothing = too far apart to tell
figures-rest = { $count ->
    [one] One question has no figure yet: fewer than five said so, or too few of them changed.
   *[other] { $count } questions have no figure yet: fewer than five said so, or too few of them changed.
}
figures-days = A day in brackets: the figure is of that day. It changes once five enterprises or more say something else.
figures-all = All enterprises

## How the questions do

questions-none = Not one question was seen by ten people yet. I tell nothing before that.
questions-well = { $count } questions were seen by ten people or more. None of them stands out.
questions-head = { $count } questions were seen by ten people or more. These do worse than twice the usual:
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
announce-long = That is too long: { $count } characters. At most { $most } go into an announcement. Type /announce and try again.
announce-preview = This goes to { $count ->
    [one] one person
   *[other] { $count } people
}:
announce-kept = { $count ->
    [one] One person gets nothing: they said stop, asked for no reminders, or cannot be reached.
   *[other] { $count } people get nothing: they said stop, asked for no reminders, or cannot be reached.
}
announce-when = It waits for working hours where people live. Nobody gets more than one message a day from us.
announce-nobody = Nobody would get this now: an announcement goes to those who said yes to reminders (/choices 1), and to nobody more than twice a week.
announce-tap-send = Send
announce-tap-drop = Do not send
announce-sent = It is on its way to { $count ->
    [one] one person
   *[other] { $count } people
}. Type /announce to see how far it is.
announce-gone = This announcement is not waiting any more.
announce-dropped = All right, it is not sent.
announce-state = The last one, of { $day }: { $sent } of { $count } got it.
announce-state-waiting = Still waiting: { $count }
announce-state-refused = Not sent: { $count }
announce-message = News from { $programme }: { $words }
