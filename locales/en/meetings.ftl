### Meetings of a coach with an enterprise: when, what to know before, and what was agreed.

## Words that can be typed

word-hour = o’clock, o'clock, oclock, hrs, h
word-at-hour = at, from
word-on-day = on, the
word-next = next, this, coming
word-calendar = calendar, diary, agenda
word-not-held = not held, did not happen, did not take place, no meeting
word-own-words = own words, something else, other
word-myself = me, i, coach, myself

## Whom it is about

coached-enterprise = E{ $number } · { $name }
coached-none = This is for coaches. To see when you meet your coach, type: /meetings
coached-told = { $people ->
    [0] Nobody there could be told: nobody has come in yet.
    [one] I told one person there.
   *[other] I told { $people } people there.
}
coached-tells = I will tell everyone there in working hours: { $when }.
coached-not-told = Nobody there had been told yet, so nobody will hear of it.
meeting-when = { $hour ->
    [none] { $day }
   *[other] { $day } at { $hour }
}

## The coach plans

meet-overview = Your enterprises, and when you meet them:
meet-line = { $enterprise }: { $when }
meet-line-none = { $enterprise }: no meeting planned
meet-how = To plan or move a meeting, type the number, the day and the hour. For example: /meet { $number } 12 October 14:30. To cancel it: /meet { $number } cancel
meet-which = I need the number of one of your enterprises ({ $known }), then the day and the hour. For example: /meet 3 12 October 14:30
meet-no-day = I need a day, for example: /meet { $number } 12 October 14:30. You wrote: “{ $typed }”.
meet-no-such-day = That day does not exist. Type it like this: /meet { $number } 12 October 14:30. You wrote: “{ $typed }”.
meet-no-such-hour = That hour does not exist. Type it like this: /meet { $number } 12 October 14:30. You wrote: “{ $typed }”.
meet-month = Which day of that month? Type it like this: /meet { $number } 12 October 14:30. You wrote: “{ $typed }”.
meet-past = That moment has passed. I need one that is still to come, for example: /meet { $number } 12 October 14:30. You wrote: “{ $typed }”.
meet-far = That is more than two years ahead. I need an earlier moment, for example: /meet { $number } 12 October 14:30. You wrote: “{ $typed }”.
meet-sure = Do you mean { $when }? Nobody has been told yet. If you mean another day, type it in full, for example: /meet { $number } 12 October 14:30
meet-already = You already meet { $enterprise } then: { $when }. Nobody was told anything.
meet-planned = Planned: { $enterprise }, { $when }. Afterwards I will ask you what was agreed.
meet-moved = Moved: { $enterprise }, now { $when }.
meet-cancelled = Cancelled: { $enterprise }, { $when }.
meet-nothing = No meeting with { $enterprise } is planned, so there is nothing to cancel.
meet-cancel-sure = Cancel the meeting with { $enterprise }, { $when }? I will tell everyone there.
meet-cancel-how = To do so, type: { $says }
meet-tap-cancel = Cancel it
meet-tap-cancel-yes = Yes, cancel it
meeting-tap-calendar = Add to calendar

## The enterprise is told

coach-unnamed = your coach
meeting-planned = { $coach } has planned a meeting with you: { $when }.
meeting-moved = Your meeting with { $coach } has moved to { $when }.
meeting-cancelled = Your meeting with { $coach } is cancelled: { $when }.
meeting-file = Open the file to put it into your calendar.
meeting-file-gone = Open the file to take it out of your calendar.
meeting-file-name = meeting
meeting-title = Fil rouge: meeting with { $coach }
meeting-title-coach = Fil rouge: meeting with { $name }
meetings-next = Your next meeting with { $coach }: { $when }.
meetings-none = No meeting with { $coach } is planned.
meetings-how = For your calendar, type: { $says }
meetings-agreed = What was agreed:
meetings-no-coach = You do not work with a coach here, so there are no meetings.

## What was agreed

agreed-ask = Your meeting with { $enterprise } on { $day }: what did you agree?
agreed-how = Tap what, then by when. Or type all of it: /agreed { $number } what | by when. For example: /agreed { $number } two talks with neighbours | in 3 weeks. If you do it yourself, add: | me
agreed-tap-own-words = Something else
agreed-tap-nothing-agreed = Nothing
agreed-tap-not-held = Did not happen
agreed-tap-2 = In 2 weeks
agreed-tap-4 = In 4 weeks
agreed-tap-before = Before we meet
agreed-tap-more = One more thing
agreed-tap-done = Done
agreed-tap-busy = Under way
agreed-tap-changed = Changed
agreed-what-gap = complete “{ $what }”
agreed-what-estimate = bring “{ $what }” up to date
agreed-what-changed = look at “{ $what }” again
agreed-what-skipped = answer “{ $what }”
agreed-what-new = look at “{ $what }” again
agreed-what-standing = look at “{ $what }” again
agreed-what-sitting = do the next part: { $title }
agreed-what-gone = a question that is not there any more
agreed-write = Type what was agreed and by when, with | in between. For example: two talks with neighbours | in 3 weeks
agreed-when = By when? { $what }
agreed-when-how = Tap one, or type a day, for example: 1 November
agreed-no-day = I need a day. You wrote: “{ $typed }”.
agreed-no-such-day = That day does not exist: “{ $typed }”.
agreed-no-such-hour = A day is enough, without an hour. You wrote: “{ $typed }”.
agreed-month = Which day of that month? You wrote: “{ $typed }”.
agreed-past = That day has passed: “{ $typed }”.
agreed-noted = { $who ->
    [coach] Noted: { $what }, by { $day }. You do this yourself.
   *[other] Noted: { $what }, by { $day }.
}
agreed-told = { $who ->
    [coach] Agreed: { $what }, by { $day }. { $coach } does this.
   *[other] Agreed with { $coach }: { $what }, by { $day }.
}
agreed-which = I need the number of one of your enterprises ({ $known }). For example: /agreed { $number }
agreed-early = You have had no meeting with { $enterprise } yet.
agreed-none = Noted: nothing was agreed with { $enterprise }.
agreed-not-held = Noted: this meeting did not take place. To plan another, type: /meet { $number } and a day.
agreed-due = Today was the date for this: { $what }. Done, under way or changed?
agreed-became-done = Good, noted as done.
agreed-became-busy = Noted: it is under way. By when will it be done?
agreed-became-changed = Noted: it has changed. If it still holds, by when?
agreed-taken = Good. On { $day } I will ask you how it is going.
agreed-later = Noted: { $what }, now by { $day }.
agreed-unknown = You have no agreement with the number { $number }. To see yours, type: /agreed
agreed-nothing-yet = Nothing has been agreed with your coach yet.
agreed-own-how = To say what became of one, type its number and: done, under way or changed. For example: /agreed 12 done
agreed-line = { $number }. { $what }, by { $day } ({ $who ->
    [coach] { $coach },{" "}
   *[other] {""}
}{ $state ->
    [done] done
    [busy] under way
    [changed] changed
   *[open] open
})

## Before a meeting

brief-title = To prepare: { $enterprise }
brief-dated = { $today }, since the meeting of { $last }
brief-dated-first = { $today }, before the first meeting
brief-changed = Changed since the last meeting
brief-new = New since the last meeting
brief-so-far = Answered so far
brief-estimate = Estimates more than 90 days old
brief-gap = Missing, or not fitting together (in the words they read)
brief-skipped = Skipped
brief-questions = { $count ->
    [one] One question to ask
    [2] Two questions to ask
   *[other] Three questions to ask
}
brief-what = { $about } · { $title }
brief-line-changed = { $what }: now “{ $now }”, before “{ $before }”
brief-line-new = { $what }: { $now }
brief-line-estimate = { $what }: { $now } (estimate of { $day })
brief-line-skipped = { $what }: { $status }
brief-ask-gap = { $gap } What would help you with this?
brief-ask-estimate = “{ $what }” was an estimate on { $day }: { $now }. What do you know by now?
brief-ask-changed = “{ $what }” went from “{ $before }” to “{ $now }”. What happened?
brief-ask-skipped = “{ $what }” has no answer yet. What would you need to answer it?
brief-ask-new = “{ $what }”: { $now }. How did you get there?
brief-ask-standing = “{ $what }” has stood since { $day }: { $now }. Is it still true?
brief-sourced = { $text } [{ $numbers }]
brief-rest = Also: { $numbers }
brief-foot = This is made from answers that { $enterprise } confirmed and shares with you. The numbers in brackets are those of the answers.
brief-which = I need the number of one of your enterprises ({ $known }). For example: /brief { $number }
brief-not-shared = { $enterprise } does not share answers with you at the moment. That is for them to decide.
brief-empty = { $enterprise } shares answers with you, but none has been confirmed yet.
brief-file-name = preparation
brief-sorry = The page to print could not be made this time. All of it is in the message above.
brief-tap-agreed = What was agreed
