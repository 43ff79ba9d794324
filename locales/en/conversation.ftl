### What the assistant says whatever the roadmap: greetings, small questions, lists, what does not fit.

# The tag by which numbers and dates are written.
locale = en-GB
language-name = English

## Hello

language-missing = This roadmap does not speak { $language } yet. We go on as we were.
language-set = We go on in English. What you wrote before stays as you wrote it.
welcome-back = Welcome back. We are in the step { $phase }, at question { $question } of { $questions }. About { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
    } left in this part.
welcome-back-calm = Welcome back. Everything you wrote is still here.
where = We are in the step { $phase }, at question { $question } of { $questions }. About { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
    } left in this part.
see-you = Of course. Everything is kept. Type “continue” whenever you like, and we go on from here.
paused = We are taking a break. Type “continue” and we go on where you stopped.

## Sittings

sitting-begins = { $phase } · part { $part } of { $parts }: { $title }. { $questions ->
    [one] One question
   *[other] { $questions } questions
    }, about { $minutes } minutes. Best answered by { $who }.
resting = The next part is { $part } of { $parts }: { $title }. { $questions ->
    [one] One question
   *[other] { $questions } questions
    }, about { $minutes } minutes, for { $who }. Go on now, or later? Everything is kept.
waiting-until = Noted: you expect to be ready by { $date }. Type “continue” when you have something to note.
finished = That was the last question of “{ $roadmap }”. Thank you. Here is your summary. You can still change any answer, and ask for the summary again.
finished-still = You have been through all the questions. Type “summary” for your summary, or “answers” to see or change your answers.
# How far along: shown small, with the question.
progress = { $phase } · part { $part } of { $parts } · question { $question } of { $questions }

## Buttons, and words that can be typed

yes = Yes
no = No
change = Change
skip = Skip
continue = Continue
later = Later
confirm = Confirm
summary = Summary
more = More

## Answers

present = Your answer now: { $answer }
offered = In your earlier reflection you wrote: “{ $answer }” Type “keep” to use it, or write something else.
optional = You may skip this one.
example = Example: { $text }
example-none = There is no example for this question. Type “help” to see what you can do.
for-a-colleague = Copy this and send it to a colleague. The question stays on the list of open points.
noted-skip = Skipped. It stays on the list of open points.
noted-unknown = That is fine. It stays on the list of open points.
no-more = Nothing to add
# What stands in lists where there is no answer.
status-open = no answer yet
status-skipped = skipped
status-unknown = not known yet
status-colleague = asked a colleague
status-look-again = please look at this again
status-estimate = estimate
estimate = about { $number }

answers-none = There are no answers yet.
answers-heading = Your answers, page { $page } of { $pages } · { $steps }
answers-more = Type “answers { $next }” for the next page, or “change” and a number, for example: change 3
answers-footing = To change one, type “change” and its number, for example: change 3
entry = { $title }: { $answer }
entry-about = { $about } · { $title }: { $answer }
review-heading = Your answers in “{ $title }”:
review-footing = Is this right? Type “confirm”, or “change” and a number, for example: change 3
review-needed = Still open in the step { $phase }: { $needed }. You can answer now or later. Is the rest right? Type “confirm”, or “change” and a number.
no-such-answer = There is no answer with number { $number }. Type “answers” to see the numbers.
nothing-before = This is the first question: there is nothing before it.
save-this = It was: { $old }. It becomes: { $new }. Save this?
saved = Saved. { $title }: { $answer }
not-saved = Not saved. Your earlier answer stays.
look-again = These answers rest on what you changed. Please look at them again:
removed = Taken out: { $what }. It is kept, but no longer counts.
remove-this = Take out “{ $what }”? It is kept, but no longer counts.
kept-as-is = It stays as it was.
file-kept = Kept: { $name }
aside-none = I have put no texts aside.
aside-words = { $count ->
    [one] I kept this text, though it is not an answer:
   *[other] I kept these { $count } texts, though they are not answers:
    }
aside-last = I kept { $all } texts, though they are not answers. These are the last { $count }:
aside-word = “{ $words }”
as-it-is = { $text }

## When it is not clear

unclear-what = Which word or which part is not clear? Write it in a few words. The authors of the question will read it.
unclear-noted = Thank you. I noted it for the authors. It is not part of your answers.
not-now = That does not fit here. Type “help” to see what you can do.
aside-full = There are too many texts here that are not answers, so I will not keep any more of them. What you just wrote is not kept. Type “help” to see what you can do.
misread-long = That text has more than { $limit } characters. I kept only its beginning. Please send the rest in shorter parts.
misread-again = You can also type “skip” and come back to it later, or “example” to see an example.
doubt-number = I need a number, for example 12. You wrote “{ $words }”. Shall I note { $offer }?
doubt-date = You wrote “{ $words }”. Do you mean { $offer }?
doubt-to-come = You wrote “{ $words }”. That date is still to come: { $offer }. Shall I note it?
doubt-choice = You wrote “{ $words }”. Do you mean “{ $offer }”?
doubt-text = You wrote “{ $words }”. Shall I note that as your answer?
doubt-asked = You wrote “{ $words }”. I am a program, so I cannot answer questions. Shall I note it as your answer?
doubt-either = “{ $words }” can mean two things. Type 1 for { $first }, or 2 for { $second }.
misread-choice = I could not find “{ $words }” among the choices. Type the number of your choice, for example 1. I kept your words.
misread-one = Only one choice fits here. You wrote “{ $words }”, and I kept it. Type one number, for example 1.
misread-number = I need a number, for example 12. You wrote “{ $words }”, and I kept it.
misread-scale = I need a number from 1 to 5, for example 3. You wrote “{ $words }”, and I kept it.
misread-grid = I need { $count } numbers from 1 to 5 in this order: { $rows }. For example: { $example }. Use - where you do not know. I kept what you wrote.
misread-shares = I need { $count } percentages in this order: { $rows }. For example: { $example }. I kept what you wrote.
misread-date = I need a day or a month, for example 15/03/2026 or March 2026. You wrote “{ $words }”, and I kept it.
misread-no-such-day = The date “{ $words }” does not exist. Try another, for example 28/02/2026.
misread-year-only = I also need the month, for example March 2026. You wrote “{ $words }”.
misread-past = “{ $words }” has passed already. Type a day that is still to come, for example 15/03/2030, or “continue” if you are ready.
misread-period = I need a period, for example 2025, or 1/1/2025 to 30/6/2025. You wrote “{ $words }”, and I kept it.
misread-yes-no = Please type yes or no. You wrote “{ $words }”, and I kept it.
misread-nothing = I did not get any words. Type your answer, or “help” to see what you can do.
misread-asked = I am a program, so I cannot answer questions. Type “example” to see an answer, or “privacy” to read what happens with yours. If my question is not clear, type “unclear”. I kept your words.
misread-file = This question takes words, not a file. Your file was not kept.
misread-calm = Right now there is no question open. I kept your words: “{ $words }”
misfit-choice = That is not one of the choices here. Type the number of your choice, for example 1.
misfit-scale = I need a number from 1 to 5, for example 3.
misfit-grid = I need numbers from 1 to 5 for: { $rows }.
misfit-none-chosen = Please choose at least one, for example by typing 1. Or type “skip”.
misfit-most = You chose { $count }. At most { $most } are possible, so leave out the least important. For example: 1, 2
misfit-alone = “{ $choice }” cannot go with another choice. Type one or the other.
misfit-number-size = That number is too large to be right. Type it again, for example 1200.
misfit-number-negative = The number cannot be below zero. You wrote { $n }. For example 12, or 0 if there is none.
misfit-number-whole = I need a whole number here. You wrote { $n }. For example 12.
misfit-shares = I need a percentage for each of: { $rows }. Use 0 where there is nothing.
misfit-shares-sum = Together these make { $sum }, and it should be 100. Please check them once more.
misfit-no-words = I need a few words here. Type “example” to see what others might say.
misfit-too-long = Your text has { $length } characters, and an answer here holds { $limit }. I kept all of it. Please send the main point in a shorter text.
misfit-date = I need a day or a month, for example 15/03/2026 or March 2026.
misfit-period = The period should begin before it ends. For example: 1/1/2025 to 31/12/2025
trouble = Something went wrong on our side. Your words are kept. Please send that once more.

## Help

help = You can type the number of a choice, or its words. These always work:
    • example — shows an example
    • skip · don’t know — leaves the question open
    • colleague — words to send to a colleague
    • back · answers · change 3 · remove 3 — see and correct
    • pause · continue — stop and come back
    • summary · sources — what we have so far
    • unclear — tell us a question is not clear
    • aside — texts I kept that are not answers
    • invite · claim · leave — work on this together
    • roadmaps — start or go on with another roadmap
    • reflect — answer as a team, each alone, and look at it together
    • privacy · mydata · choices · stop · forget — your answers and your rights
    • english · nederlands · français — change language
    Put a / before a word to be sure, for example /skip.
span = { $first } to { $last }
nothing = none
collected = You expected to have your data by now. Type “continue” to note what you found.
misread-review = Type “confirm” if the list is right, or “change” and a number, for example: change 3. I kept your words: “{ $words }”
review-wrong = What is not right? Type “change” and the number in front of it, for example: change 3
roadmaps-heading = You can choose between these:
roadmaps-footing = Type “roadmap” and a number, for example: roadmap 2

# The living impact map: what is missing or does not fit.
estimates-heading = { $count ->
    [one] One figure is an estimate.
   *[other] { $count } figures are estimates.
    } Do you know more? Type “change” and the number, for example: change 3
gaps-none = Nothing is missing so far and nothing contradicts itself, as far as I can see.
gaps-heading = Your impact map can still become stronger in { $count ->
    [one] one place
   *[other] { $count } places
    }:
gaps-footing = Type a number to complete that point, or “continue” to go on.
gaps-waiting = Your impact map can still become stronger in { $count ->
    [one] one place
   *[other] { $count } places
    }. Type “map” to see where.
gap-estimate = { $title }: this is an estimate of { $day }. Do you know more by now?
gap-estimate-about = { $about } · { $title }: this is an estimate of { $day }. Do you know more by now?

# The summary as files, and its approval.
summary-so-far = You can see your summary so far at any moment: type “summary”.
summary-draft = This is a draft: the team has not approved it yet.
summary-approve = Is everything right? Type “approve”, and it is no longer a draft. If something is not right, type “answers” to see or change your answers. { summary-forms }
summary-approved = Thank you. Your summary is approved as it stands. If you change an answer later, I will ask again.
summary-approve-later = Some questions are still to come, or wait to be confirmed. You can approve the summary after that.
summary-empty = Nothing is known yet for:
summary-forms = Your summary also comes on one page, as a web page, as a document to edit and as data. Type for example “/summary one page”{ $readers ->
    [some] , or “/summary” and one of your readers
   *[none] { "" }
    }. Add “fr” or “nl” for another language.
approve = Approve
map = Complete the map
form-one-page = One page
form-full = Full report
form-card = Picture
form-page = Web page
form-document = Document to edit
form-data = Data
form-table = Table
file-caption = Fingerprint of this file: { $code }
file-not-made = Your file could not be made just now. All your answers are kept. Type “summary” to try again.
misread-form = I do not know “{ $words }” as a form or a reader of the summary. Type for example “/summary one page” or “/summary document”.{ $readers ->
    [none] { "" }
   *[other] { " " }Readers with a message of their own: { $readers }.
    }
misread-round = A new round can begin when this one is finished. Type “continue” to go on.
round-offered = When you want to measure again, type “new round”: what you said then is offered to keep or change.
