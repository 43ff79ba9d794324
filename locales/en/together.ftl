### Several people on the same answers.

invite = An invitation for one colleague, good for { $days } days. Whoever uses it sees and changes the same answers as you.
invite-code = Your colleague types: join { $code }
invite-later = An invitation can be made once you have begun. Choose what you would like to do first, for example: 1
joined = You now work on the same answers as your colleagues. They see that you read them.
join-how = Type “join” and the code of your invitation, for example: join 3f9a2c…
join-unknown = I do not know this invitation. Ask whoever sent it for a new one, or simply go on here.
join-used = This invitation was used already. Ask whoever sent it for a new one.
join-late = This invitation is too old. Ask whoever sent it for a new one.
join-already = You work on these answers already. Type “continue” to go on.
joined-by-another = Somebody used your invitation and now works on the same answers. If you do not know who, tell whoever is responsible.
## Others went on meanwhile

# Who answered, where there is no name.
author-unnamed = a colleague
author-former = a former colleague
author-erased = somebody unknown
met-since = { $count ->
    [one] Since you were last here, a colleague gave or changed one answer. Type “answers” to see it.
   *[other] Since you were last here, { $count } answers were given or changed. Type “answers” to see them.
    }
met-went-on = Meanwhile a colleague went on with this. We are here now:
met-answered = Meanwhile this was answered by { $who }. { $title }: { $answer }
met-both =
    Two answers to the same question.
    From { $who }: { $theirs }
    From you: { $yours }
    Both are kept. Which one holds?
met-same = A colleague gave the same answer.
met-theirs = Your colleague’s answer holds. Yours is kept beside it.
met-changed = Meanwhile a colleague changed something here. Please look once more.
met-closed = This question is not asked any more, because of what a colleague changed. Your answer is kept.
met-tapped = This question was already answered by { $who }. Do you want to change the answer?
keep-mine = Keep mine
keep-theirs = Keep theirs
# Behind an answer in a list: who gave it.
entry-by = { $line } — { $who }
