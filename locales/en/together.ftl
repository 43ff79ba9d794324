### Several people on the same answers.

invite = An invitation for one colleague, good for { $days } days. Whoever uses it sees and changes the same answers as you.
invite-code = Your colleague types: join { $code }
invite-later = An invitation can be made once you have begun. Choose what you would like to do first, for example: 1
joined = You now work on the same answers as your colleagues. They see that you read them.
join-how = Type “join” and the code of your invitation, for example: join 3f9a2c…
join-unknown = I do not know this invitation. Ask whoever sent it for a new one, or simply go on here.
join-used = This invitation was used already. Ask whoever sent it for a new one.
join-late = This invitation is too old. Ask whoever sent it for a new one.
join-already = You work on these answers already.
joined-by-another = Somebody used your invitation and now works on the same answers: { $who }. If you do not know who, tell whoever is responsible.
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
    Both are kept. Which one counts?
met-same = A colleague gave the same answer.
met-theirs = Your colleague’s answer counts. Yours is kept beside it.
met-changed = Meanwhile a colleague changed something here. Please look once more.
met-closed = This question is no longer asked, because of what a colleague changed. Your answer is kept.
met-tapped = This question was already answered by { $who }. Do you want to change the answer?
keep-mine = Keep mine
keep-theirs = Keep theirs
# Behind an answer in a list: who gave it.
entry-by = { $line } — { $who }

author-you = you
invite-facilitator = An invitation for one person who guides you, good for { $days } days. They read and change answers. They do not approve the summary, share it or invite anyone.
invite-name = They will know you as { $name }.
invite-role = I do not know the role “{ $words }”. Type “invite” for a colleague, or for somebody who guides you: invite facilitator
joined-name = They know you as { $name }.
joined-facilitator = You guide them: you read and change answers. Approving, sharing and inviting is up to them.
role-facilitator = They come to guide you: they do not approve, share or invite.
role-cannot = That is up to those whose answers these are. You guide them, so you can read and change answers.

## One question for a colleague

ask-offer = Or send them this. It opens this one question and nothing else, once, for { $days } days. I tell you their answer.
ask-welcome = You are asked one question by { $who }. You see only this one. Your answer goes to those who work on it together.
ask-name = They will see it is from { $name }.
ask-moves = skip · example · leave
ask-only = Here is only this one question. Answer it, or type “leave” to go.
ask-own = You work on these answers yourself. Type “answers” to find the question.
ask-used = This question was answered already. Thank you all the same.
ask-late = This question is too old to answer. Ask whoever sent it for a new link.
ask-gone = This question is no longer asked. Thank you all the same.
ask-left = You left the question open. The same link opens it again.
ask-passed = All right, no answer. I have told whoever asked.
ask-thanks = Thank you! Your answer is there, and I have told whoever asked.
ask-answered = Your question was answered by { $who }.
ask-beside = Your question was answered by { $who }, but another answer counts by now. Both are kept. To use this one, type: take { $number }
ask-not-answered = Your question got no answer from { $who }. It stays on the list of open points.
take = Use this answer

## Who does which part

claim-heading = The parts still to come, and who does them:
claim-line = { $title } — { $who }
claim-nobody = nobody yet
claim-how = Type “claim” and a number to do one, for example: claim { $number }
claim-none = There is no part left to do.
claim-unknown = There is no part { $number } left. Type “claim” to see them, or for example: claim { $first }
claim-taken = You do “{ $title }”. Your colleagues see that.
claim-released = You no longer do “{ $title }”.
claim-held = “{ $title }” is taken by { $who }. To do it yourself, type once more: claim { $number }
claim-begins = This part was to be done by { $who }. You can go on all the same.

## Leaving

leave-this = Do you want to stop working on these answers? Yours stay with your colleagues. You will no longer see the answers.
leave-yes = Leave
leave-no = Stay
leave-kept = You stay.
leave-last = You are the only one here, so you cannot leave. To erase everything, type: forget
leave-last-guided = Only people who guide you would stay here, so you cannot leave. Invite a colleague first, or, to erase everything, type: forget
left = You have left. What you answered stays with your colleagues. Write to me whenever you want to begin something of your own.
left-by-another = Somebody no longer works on these answers: { $who }. What they answered stays.
