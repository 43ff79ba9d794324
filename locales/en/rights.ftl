### What people are told of their rights, and what they can do with them.

## The notice: at most 400 characters in all

notice = I am Fil rouge, a program, not a person. I ask what changes because of your work, and make a summary of it. { $responsible } { $kept } Stop at any moment: type “stop”. To read more: “privacy”.
notice-own-computer = Your answers stay on this computer.
notice-other = { $name } is responsible. Your answers are opened only for a reason that you see. Others read what you share.
notice-trial = This bot is a trial: nobody is responsible yet. Please write nothing about real people.
notice-months = Your answers are kept for { $months ->
    [one] one month
   *[other] { $months } months
    } after your last word.
notice-until-erased = Everything is kept until you type “forget”.
notice-choose = What would you like to do?
notice-languages = Other languages: { $languages }.
# How to ask for this language, said in it.
notice-language = for English, type “english”
notice-changed = What I told you about your answers has changed. This holds since { $date }:

## More, and what can be done

privacy-heading = What happens with your answers (since { $date })
privacy-responsible = Responsible: { $name }.
privacy-contact = Questions: { $contact }
privacy-nobody = Nobody is responsible yet: this is a trial.
privacy-own-computer = Whoever can open this computer can read your answers.
privacy-basis = Why this is allowed: { $basis }.
basis-legitimate-interest = a legitimate interest, article 6(1)(f) of the GDPR
basis-contract = a contract, article 6(1)(b) of the GDPR
basis-public-task = a public task, article 6(1)(e) of the GDPR
basis-legal-obligation = a legal duty, article 6(1)(c) of the GDPR
basis-consent = your consent, article 6(1)(a) of the GDPR; taking it back has no consequences
privacy-readers = Only what you confirm goes into a summary. Nobody ranks enterprises, and there are no scores.
privacy-programme = In a programme, your coach sees which step you are at and when you last answered. Your coach reads answers only if you share them. Whoever runs the programme sees groups, and no answers.
privacy-people = Use roles, not names, for the people you help.
privacy-telegram = Telegram keeps a copy of this chat, under its own rules.
rights-heading = These always work:
rights-mydata = • mydata — all that is kept about you, as files
rights-answers = • answers · change 3 — see and correct
rights-object = • object 3 — this answer is wrong, do not show it
rights-choices = • choices — four things only with your permission
rights-readers = • readers — who opened your answers, and why
rights-pause = • pause · stop — nothing of my own accord
rights-forget = • forget — erase everything
rights-complain = You can also complain to the data protection authority of your country: the GBA or APD, the CNIL, the AP.

## Four things only with permission

choices-heading = Four things happen only with your permission. Saying no changes nothing else.
choice-reminders = Reminders: I write to you when something waits for you.
choice-naming = Your name: your coach may see which answers are yours.
choice-quotes = Your words: data files may also hold what you typed, word for word.
choice-voice = Your voice: you may answer with voice messages, which I keep as files.
choice-on = { $number }. { $choice } On.
choice-off = { $number }. { $choice } Off.
choices-footing = Type “choices” and a number to change one, for example: choices 1
switched-on = Noted. From now on: { $choice }
switched-off = Noted. No longer: { $choice }
tap-choice = { $number ->
    [1] Reminders
    [2] Your name
    [3] Your words
   *[4] Your voice
    }
choices-none = There is no choice { $number }. Type “choices” to see them, then for example: choices 1
remind-offer = Shall I write to you on that day? Type “choices 1” to allow reminders.
voice-off = I keep voice messages only with your permission. Type “choices 4” to give it, or type your words instead.

## Quiet

stopped = From now on I write nothing of my own accord. All your answers stay. Type “continue” whenever you like, or “forget” to erase everything.
quiet-until = I write nothing of my own accord before { $date }. Everything is kept. Type “continue” whenever you like.
quiet-over = Your pause is over. Type “continue” and we go on where you stopped.
quiet-how = To be left alone until a day, type for example “pause week”, “pause month” or “pause 15/03/2030”.
quiet-what = I need a day that is still to come, for example: pause 15/03/2030
tap-week = A week
tap-month = A month
tap-stop = Stop reminders
tap-later = Later

## Objecting

objected = This answer is out of your summary: { $title }. Its earlier words stay in its history. Answer it again to put it right.
object-noted = I noted it as request { $number }. { $name } answers you by { $date } at the latest.
object-how = Type “object” and the number of an answer that is wrong, for example: object 3. Or type “object” and what you object to.
object-alone = Nobody else keeps your answers here. To take one out of your summary, type “object” and its number, for example: object 3
object-settled = Your request { $number } was dealt with. Type “readers” to see who opened your answers for it.
object-nobody = Whoever runs this assistant
readers-heading = Who opened your answers:
status-objected = reported as wrong, not shown

## Erasing

forget-this = This erases all that is kept about you: answers, files, choices and messages. It cannot be undone. I cannot erase summaries that you handed on. Backups should be gone after 30 days; I cannot reach those. Do you want a copy first? Type “mydata”. Erase everything?
forget-this-chat = This erases all that is kept about you: answers, files, choices and messages. It cannot be undone. I cannot erase Telegram’s own copy, or summaries that you handed on. Your messages here and my older ones you delete in Telegram yourself. Backups should be gone after 30 days; I cannot reach those. Do you want a copy first? Type “mydata”. Erase everything?
forget-shared = Others work on these answers too. All else that is kept about you goes, and it cannot be undone. Your answers can go as well, or stay without your name. I cannot erase summaries that were handed on. Backups should be gone after 30 days; I cannot reach those. Do you want a copy first? Type “mydata”. What shall I do?
forget-shared-chat = Others work on these answers too. All else that is kept about you goes, and it cannot be undone. Your answers can go as well, or stay without your name. I cannot erase Telegram’s own copy, or summaries that were handed on. Backups should be gone after 30 days; I cannot reach those. Do you want a copy first? Type “mydata”. What shall I do?
forget-all = Erase everything
forget-leave = Keep my answers
forget-no = Keep everything
forget-kept = Nothing was erased. Everything is as it was.
forgotten = Everything that was kept about you is erased. Thank you for your time. If you write to me again, we start from the beginning.
retention-soon = You have not written for a long time. On { $date } I erase all that is kept about you. To keep it, type “continue”. For a copy, type “mydata”.

## Other people’s data

doubt-personal = Your answer seems to hold an e-mail address, a telephone number, an account or a national number. Shall I leave it out? It would read: “{ $offer }”
personal-remove = Leave it out
personal-keep = Keep it
