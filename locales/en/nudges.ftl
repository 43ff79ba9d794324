### What we send of our own accord: reminders, when they come, and why one does not.

nudge-next = Next: “{ $title }”, about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }.
nudge-unfinished = You are in the middle of this part, and your answers are kept. You can go on where you stopped.

nudge-meeting-before = On { $when } you meet your coach. A few minutes now, and you talk about what matters most.
nudge-meeting-after = You met your coach on { $when }. What was agreed is still fresh: a good moment to go on.
nudge-by-hand = Your coach writes:

## When you are reminded.

word-weekday-0 = Monday, mon
word-weekday-1 = Tuesday, tue
word-weekday-2 = Wednesday, wed
word-weekday-3 = Thursday, thu
word-weekday-4 = Friday, fri
word-weekday-5 = Saturday, sat
word-weekday-6 = Sunday, sun
word-country-0 = Belgium, BE
word-country-1 = France, FR
word-country-2 = Netherlands, NL, Holland

rhythm-is = Reminders come on { $weekday } at { $hour }, at most one a day, two a week and six a month. Public holidays: { $country }.
rhythm-off = You asked for no reminders, so none come. If you want them, they come on { $weekday } at { $hour }. Public holidays: { $country }.
rhythm-how = Type for example “/rhythm Thursday 14:00” or “/rhythm France”.
rhythm-misread = I found no day, hour or country in that.
rhythm-closed = Reminders come on working days only, between 8:30 and 18:00.
tap-reminders = Remind me

## When you are away.

word-away-none = none, off, back, never mind
word-away-to = -, –, to, until, till, through
away-how = Type for example “/away 6 July - 20 July”.
away-no-days = You have noted no days on which you are away.
away-heading = You are away:
away-noted = Noted: on these days I send you nothing.
away-line = { $first } to { $last }
away-footing = To take all of them out, type “/away none”.
away-none = All right, you are back: your days away are taken out.
away-misread = I found no days in that.
away-far = Those days have passed, or are more than a year ahead.
away-many = You have noted many days away, and no more can be added. To take all of them out, type: /away none

## A coach writes to an enterprise.

nudge-template-1 = How is it going? A short answer is enough.
nudge-template-2 = Is there a question that holds you up? Tell me, and we look at it together.
nudge-template-3 = One part is nearly done. What would help you to finish it?
nudge-template-4 = The next part is ready. Begin it when it suits you.
nudge-no-coach = Only a coach can write to an enterprise. If you are a coach, open your link first.
nudge-which = To whom? Type /nudge and the number of one of your enterprises, for example: /nudge 7
nudge-nobody = Nobody at { $name } has begun yet, so there is nobody to write to.
nudge-offer = What do you want to write to { $name }?
nudge-offer-how = Type a number, or your own words: { $limit } characters at most. To stop, type “cancel”.
nudge-too-long = That has { $length } characters. Say it in { $limit } at most.
nudge-preview = This is what { $name } will read:
nudge-nothing = There is nothing to send any more. Begin again with /nudge and a number.
nudge-goes = It is on its way to { $name }.
nudge-refused = This will not go to { $name }.
nudge-at-once = It goes at once: it is { $when } there.
nudge-when = It goes on { $when }, local time there.
nudge-again = It can go from { $when }, local time there.
tap-send = Send
tap-write-again = Write again

## Why something does not go, or not yet. A coach reads this.

nudge-why-blocked = They cannot be reached: their chat with me is closed.
nudge-why-stopped = They asked for no more reminders.
nudge-why-no-leave = They have not asked for reminders.
nudge-why-paused = They asked to be left alone for a while.
nudge-why-night = It is outside working hours there.
nudge-why-weekend = It is the weekend.
nudge-why-holiday = It is a public holiday there.
nudge-why-closed = They are closed then.
nudge-why-away = They are away.
nudge-why-asked = They are answering a question just now.
nudge-why-unanswered = Two messages in a row had no answer. Then we wait ten days.
nudge-why-day = They already had one message today.
nudge-why-week = They already had two messages this week.
nudge-why-month = They already had six messages this month.
nudge-why-late = By then it would no longer make sense.
nudge-why-done = It is done already, or has changed.
