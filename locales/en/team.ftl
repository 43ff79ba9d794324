### Teams: a short reflection that everyone answers alone, shown together afterwards.

## Words that can be typed

word-reflect = reflect, reflect together
word-reveal = reveal
word-agree = agree, agree on
word-end = end, cancel
word-nothing-agreed = none, no action, nothing
word-sheet = sheet, page
word-keep-sentence = keep
word-people = people, persons
word-take-on = take, yes, mine
word-done = done, finished
word-busy = busy, under way
word-changed = changed, different, otherwise

## Setting up

team-setup = Reflect together? Everyone answers alone, in a private chat with me. Then all answers are shown at once.
team-setup-what = 1 · What: { $name } ({ $questions } questions, about { $minutes } minutes)
team-setup-time = 2 · Time to answer: { team-length }
team-setup-named = 3 · With names: each answer is shown with a first name.
team-setup-unnamed = 3 · Without names: nothing is shown of fewer than five answers.
team-setup-people = { $people ->
    [0] 4 · How many of you: not said. I show the answers once all who joined are done.
   *[other] 4 · How many of you: { $people }. I wait until that many are done, or until the time is over.
}
team-setup-follows = { $follows ->
    [yes] 5 · Follows on from: { $name }, { $date }. I show its actions, and what changed.
   *[no] 5 · Does not follow on from last time: this is another team.
}
team-setup-how = To change something, type for example: reflect 2, or: reflect 8 people. To begin, type: reflect start
team-setup-how-chat = You can also type: /reflect 20 (minutes), or: /reflect 8 people
team-length = { $unit ->
    [minutes] { $count } minutes
    [hours] { $count ->
        [one] one hour
       *[other] { $count } hours
    }
   *[days] { $count ->
        [one] one day
       *[other] { $count } days
    }
}
team-tap-what = Other questions
team-tap-time = Other time
team-tap-named = With names
team-tap-unnamed = Without names
team-tap-people = How many
team-tap-start = Start
team-none = There is no set of questions for a team here. Ask whoever runs this assistant to add one.
team-no-length = I need a number of minutes, for example: reflect 20. It can be between 10 minutes and 14 days (20160).
team-not-yours = Only the person who began this can change it.
team-open-first = Last time is still open. Note one or two actions (type: agree), or type: agree none. Then begin again.
team-under-way = A reflection is under way here already.
team-nothing-runs = No reflection is being set up here. To begin one, type: reflect
team-moved = This is further down now.
team-anonymous = You write as the group, so I cannot see who you are. Type this again under your own name.
team-ended = This reflection was ended. Nothing of it is shown.

## Under way

team-open = { $name }: everyone answers alone, in a private chat with me.
team-open-until = Time to answer: until { $until }. I do not wait longer once all who joined are done.
team-open-named = With names: each answer is shown with a first name.
team-open-unnamed = Without names: nothing is shown of fewer than five answers.
team-open-count = { $joined ->
    [0] Nobody has joined yet.
   *[other] Done: { $done } of { $joined } who joined{ $of ->
        [0] { "" }
       *[other] {" "}({ $of } expected)
    }.
}
team-open-last = Last time we agreed:
team-open-how = To join, type: join { $code }
team-join = Join
team-pass-on = For your team – pass this link on, or let people scan the picture:
team-qr-caption = Scan to join
team-file-name-qr = join

## Taking part

team-joined-unnamed = { $name }: you answer alone and without your name. Nobody sees anything until { $until }, or until all who joined are done; not even whoever began this. Then all answers are shown at once.
team-joined-named = { $name }: you answer alone. Nobody sees anything until { $until }, or until all who joined are done. Then all answers are shown at once, yours with the name { $as }.
team-joined-later = The others’ answers are shown already. You have until { $until }; yours are marked as late.
team-joined-later-unnamed = The others’ answers are shown already. You have until { $until }. Late answers are shown if there are five or more. Otherwise they are erased, unseen.
team-joined-unnamed-more = Good to know: once they are shown, I can no longer find or erase your answers. Whoever knows how you write can still guess. If all of you say the same, everybody knows what you said. The team may take over a sentence into its own roadmap. To leave, type: leave
team-joined-named-more = I remind you once at most. The team may take over a sentence into its own roadmap. To leave, type: leave
team-again = You take part in this already.
team-not-begun = This reflection has not begun yet. Try again in a moment.
team-over = This reflection is over. Nothing more can be added.
team-words-over = Meanwhile something here has ended or was erased, or I had to go back to an earlier copy. So I did not keep these words. Here is where you are:
team-done = Thank you, that is all. Nobody sees anything before { $until }, or before all who joined are done. Until then you can change your answers: type “answers”.
team-done-late = Thank you, that is all. Your answers are added, marked as late.
team-done-late-unnamed = Thank you, that is all. Late answers are shown from { $until }, if there are five or more. Otherwise they are erased, unseen.
team-somebody = somebody
team-done-still = You are done here. To see or change your answers, type “answers”. To go elsewhere, type “roadmaps”.
team-left = You no longer take part. Your answers here are erased, and nobody saw them.
team-left-named = You no longer take part. What was shown stays shown.
team-leave-what = You are not taking part in anything right now, so there is nothing to leave.
team-not-here = That is not for a reflection of a team. Type “answers” to see what you said.
team-remind = { $name }: you have until { $until }. It takes about { $minutes } minutes.
team-still = The others’ answers are shown now. You can still finish, until { $until }; yours are marked as late.
team-still-unnamed = The others’ answers are shown now. You can still finish, until { $until }. Late answers are shown if there are five or more; otherwise they are erased, unseen.
team-still-held = The time is over, and fewer than five have answered, so nothing is shown yet. You can still finish, until { $until }.
team-gone = The time for { $name } is over. What you had not finished is erased, and nobody saw it.

## Shown together

team-board-late = { $name }: the answers are shown. Whoever was not done, or comes only now, can still answer until { $until }.
team-board-late-unnamed = { $name }: the answers are shown. Whoever joined and was not done can still finish until { $until }.
team-board-over = { $name }: the answers are shown, and it is over.
team-board-ended = { $name }: this was ended, and nothing was shown.
team-revealed = { $name }: here is what you all said.
team-each-said = Where you differ most comes first.
team-people = { $people ->
    [one] one answer
   *[other] { $people } answers
}
team-dated = { $date } · { $done } of { $joined } answered{ $late ->
    [0] { "" }
    [one] , one of them late
   *[other] , { $late } of them late
} · { $named ->
    [yes] with names
   *[no] without names
}
team-title-row = { $title }: { $row }
team-points = Answers, low to high: { $points }
team-points-late = Late: { $points }
team-half = The middle half lies between { $low } and { $high }.
team-differs = Your answers differ.
team-sheet-differs = The team’s answers differ.
team-higher = higher than on { $date } ({ $then } → { $now })
team-lower = lower than on { $date } ({ $then } → { $now })
team-same = as on { $date } ({ $now })
team-other-version = The questions have changed since last time, so I do not compare.
team-picked = { $choice } ({ $count })
team-picked-who = { $choice }: { $who }
team-others = Also chosen, by too few to show how many: { $choices }
team-only-others = Chosen, each by too few to show how many: { $choices }
team-sheet-others = Without a number: chosen by fewer than five.
team-few = { $people ->
    [0] Nobody answered this.
    [one] One answer: fewer than five, so it is not shown.
   *[other] { $people } answers: fewer than five, so they are not shown.
}
team-apart = These answers are not shown: they would give away what a few others said.
team-quote = “{ $text }”
team-quote-who = “{ $text }” – { $who }
team-quote-late = { $quote } (late)
team-quotes-kept = { $people -> 
    [one] One answer. It is
   *[other] { $people } answers. They are
} not on this sheet: too few people agreed to be quoted outside the team.
team-talk = To talk about
team-talk-differ = You differ most on “{ $title }”: from { $low } to { $high }. What does each of you see that others do not?
team-talk-also = You also differ on “{ $title }”. When was it good, and when was it not?
team-talk-choices = On “{ $title }” you do not choose the same. What does each choice rest on?
team-talk-low = You agree that “{ $title }” is low. What would bring it one step up?
team-talk-high = You agree that “{ $title }” is strong. How could you show that to others?
team-talk-words = Read the answers to “{ $title }” aloud. Which one says it best for all of you?
team-talk-missing = Who is not here, and what would they say?
team-talk-round = Go round the table: what do you want the others to know?
team-talk-named = Shall we answer with names next time, or with more people?
team-each = Each dot is one answer
team-middle = The middle half of the answers
team-late = Came later
team-foot-unnamed = Without names: nothing is shown of fewer than five answers. Whoever knows how somebody writes can still guess. If all say the same, everybody knows what each said. No average, no ranking.
team-foot-named = With names, as said before the start. No average, no ranking.
team-keep-how = To take a sentence over into your own roadmap, type its number, for example: reflect keep 2
team-kept = Noted as your team’s words: “{ $text }”. I will offer them where your roadmap asks for them.
team-keep-none = There is no sentence with the number { $number }. Type “reveal” to see them.
team-held = { $name }: { $people ->
    [0] nobody has finished
    [one] there is one answer
   *[other] there are { $people } answers
}. Without names, nothing is shown of fewer than five. Whoever is not done can go on until { $until }.
team-held-over = { $name }: fewer than five people answered. Their answers are erased, and nobody saw them. With names, a small team sees its answers too.
team-not-shown = Nothing is shown yet. I wait until { $until }, or until all who joined are done.
team-reveal-unknown = I do not know which reflection you mean. Open it by its link, or type for example: reveal kx4m7pq
team-read = Read it all
team-sheet-how = For a page to print, type: reflect sheet
team-file-name = reflection
team-picture-sorry = The picture could not be made. To read the words, type: reveal { $code }
team-sheet-sorry = The page could not be made. To read what was said, type: reveal { $code }

## Agreed

team-agree = Which one or two things will you do?
team-agree-how = To note them, type: agree. If there is nothing to do, type: agree none
team-tap-agree = Note an action
team-tap-none = No action
team-agreed = What we will do:
team-agreed-none = This time we agreed on no action.
team-agreed-line = { $what } – { $who }, by { $date }{ $state ->
    [open] { "" }
    [taken] : taken on
    [done] : done
    [busy] : under way
   *[changed] : changed
}
team-agreed-noted = Noted for your team:
team-agreed-pass = Whoever does it confirms that in a private chat with me: { $ways }
team-agreed-type = agree { $number }
team-agree-not-yet = First the answers are shown, then you agree on what to do.
team-agree-already = Your team agreed already. Only the person who began this can note it again.
team-agree-unknown = I do not know that action. Type for example: agree kx4m7pq-1
team-agree-incomplete = Nothing is noted yet: an action needs what, who and by when. Type “answers”, then for example: change 2. If there is nothing to do, type: agree none
team-own = { $what } – { $who }, by { $date }. Do you take this on? I remind you once, on that day.
team-tap-take = I take this on
team-own-how = If you do, type: agree { $number } take
team-owned = You take this on: { $what }. I remind you once, on { $date }.
team-owned-by-other = Somebody took this on already.
team-due = { $who }, today is the day for: { $what }. Done, under way, or changed?
team-due-nobody = Today is the day for: { $what } ({ $who }). Nobody confirmed it. Done, under way, or changed?
team-due-how = Type: agree { $number } done – or busy, or changed.
team-tap-done = Done
team-tap-busy = Under way
team-tap-changed = Changed
team-state-noted = Thank you, noted. Your team sees it at the beginning of the next reflection.

## Where a roadmap asks the same

team-ask-all = Each of your team can answer this alone first. Type “reflect” and choose “{ $name }”.
