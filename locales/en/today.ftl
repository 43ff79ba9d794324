## What a coach sees of enterprises: who needs them, a card, a picture, the week.

coach-you-are-not = This is for coaches of a programme, and I do not know you here as one. Are you? Then open the link that your programme sent you.
coach-of-nobody = You are not coaching any enterprise just now. As soon as your programme gives you one, you see it here.

today-heading = { $needed ->
    [0] Nobody needs you just now.
    [one] One enterprise needs you.
   *[other] { $needed } enterprises need you.
} { $all ->
    [one] You coach one.
   *[other] You coach { $all }.
}
today-more = And { $more } more: type /today { $page }
today-tap = Card { $number }
today-more-tap = { $more } more
today-how = For more about one of them, type /card and its number, for example: /card { $number }

enterprise-line = { $title }: { $said }

need-asked = { $count ->
    [one] asked you for help on { $date }
   *[other] asked you for help { $count } times, the first time on { $date }
}{ $days ->
    [0] { "" }
    [one] , one working day ago
   *[other] , { $days } working days ago
}
need-stalled = nothing new for { $days } working days
need-meeting = { $when ->
    [today] meeting today
    [tomorrow] meeting tomorrow
   *[later] meeting on { $date }
}{ $known ->
    [yes] { " " }at { $time }
   *[no] { "" }
}

stand-not-begun = not begun yet
stand-under-way = { $phase }, part { $part } of { $parts }
stand-brief = { $phase }, part { $part }
stand-waiting = { $known ->
    [yes] gathering data until { $date }
   *[no] gathering data
}
stand-paused = { $known ->
    [yes] paused until { $date }
   *[no] paused
}
stand-finished = finished

card-how = Whose card? Type /card and a number, or a name. You find the numbers in your list.
card-which = You coach no enterprise called “{ $typed }”. You find their numbers in your list.
card-tap-today = My list
card-part = { $state ->
    [under-way] Now: “{ $title }”.
   *[other] Next: { $phase }, part { $part } of { $parts }, “{ $title }”.
}
card-last = Last answer: { $date }{ $days ->
    [0] , today
    [one] , one working day ago
   *[other] , { $days } working days ago
}.
card-left = { $skipped ->
    [0] No question skipped
    [one] One question skipped
   *[other] { $skipped } questions skipped
}, { $open ->
    [0] none left open.
    [one] one left open (not known yet, or put to a colleague).
   *[other] { $open } left open (not known yet, or put to a colleague).
}
card-not-shared = They do not share their answers with you. You see how far they are, not what they say.
card-skipped-titles = Skipped, of what they share: { $titles }{ $more ->
    [0] .
    [one] , and one more.
   *[other] , and { $more } more.
}
card-question = Their question: “{ $question }”
card-agreed = { $count ->
    [one] One agreement between you is open, due by { $date }.
   *[other] { $count } agreements between you are open, the first due by { $date }.
}
card-no-meeting = No meeting is planned.
card-tap-seen = Shared with me
card-tap-nudge = Nudge
card-tap-letter = Message { $letter }
card-tap-comment = Write
card-tap-meet = Plan a meeting
card-tap-brief = Prepare

cohort-all = { $all ->
    [one] one enterprise
   *[other] { $all } enterprises
}
cohort-some = { $first } to { $last }, of { $all } enterprises
cohort-foot = By number. You see where each enterprise is on its way, not how well it does.
cohort-words = The same in words:
cohort-how = For more about one of them, type /card and its number.
cohort-of-groups = You run this programme: you see how many enterprises are at each step, not each of them. Type /progress
cohort-file-name = cohort
cohort-sorry = The picture could not be made just now. The words below say the same.
mark-done = done
mark-here = here now
mark-waiting = gathering data
mark-paused = paused
mark-quiet = nothing new for 10 working days
mark-ahead = still to come

digest-heading = New since { $date }:
digest-asked = Asked you for help: { $names }
digest-stalled = Nothing new for ten working days: { $names }
digest-went-on = Went on: { $names }
digest-finished = Finished: { $names }
digest-meeting = Meeting this week: { $names }
digest-tap-cohort = Picture
digest-tap-on = Weekly overview on
digest-tap-off = Weekly overview off
digest-is-on = Every Monday at half past eight you get a weekly overview, but only if something is new.
digest-is-off = You get no weekly overview. Your list is always there: type /today
