### Messages between an enterprise and its coach.

word-letter-with = with, with this question
word-letter-alone = alone, only my words
word-letter-done = done, no reply needed
word-letter-leave = leave, leave it
word-letter-use = use, use this wording
word-letter-open = open
word-letter-page = page

## Asking one’s coach

help-coach = • /coach — ask { $coach }, your coach
misread-again-coach = Or ask { $coach }, your coach. Type: /coach
tap-coach = Ask my coach
coach-which = You are writing to { $coach }, your coach. I can send the open question along, as it stands here:
coach-which-ask = Should it go along?
coach-which-how = Type /coach with, or /coach alone. To stop: /coach cancel
coach-write = What do you want to ask { $coach }? Your next text goes there. Your name goes along only if you allowed that. Type “cancel” to stop.
coach-write-with = What do you want to ask { $coach }? Your next text goes there, with the question. Your name goes along only if you allowed that. Type “cancel” to stop.
coach-question-gone = That question is no longer asked, so it cannot go along.

tap-letter-with = With this question
tap-letter-alone = Only my words
tap-letter-cancel = Cancel
tap-letter-use = Use this wording
tap-letter-leave = Leave it
tap-letter-open = Open the question
tap-letter-reply = Reply
tap-letter-done = No reply needed

## What became of it

letter-sent = Sent to { $coach }. The reply comes here. Meanwhile you can simply go on.
letter-sent-with = Sent to { $coach }, with the question. The reply comes here. Meanwhile you can simply go on.
letter-waits = { $coach } has not come here yet. I keep your message until then. If it cannot wait, reach them in another way.
letter-unreachable = I cannot reach { $coach } here now, so nothing was delivered. I keep your message until I can. If it cannot wait, reach them in another way.
letter-too-long = Your text has { $length } characters, and { $limit } fit here. It was not sent. Send a shorter one, or type “cancel”.
letter-personal = I have not sent or kept this yet. It seems to say who somebody is. Without that it reads: “{ $words }”. Send the text as you want it. If it was right, send it once more. To stop, type “cancel”.

## A message as it is read. E7 is the number of an enterprise.

letter-somebody = somebody
letter-former = a former coach
letter-from-ask = Message { $letter }, { $date }. From { $enterprise } (E{ $number }), { $who } asks you:
letter-from-reply = Message { $letter }, { $date }. From { $enterprise } (E{ $number }), { $who } answers you:
letter-of-reply = Message { $letter }, { $date }. { $who } answers you:
letter-of-comment = Message { $letter }, { $date }. { $who } writes about “{ $title }”:
letter-of-proposal = Message { $letter }, { $date }. { $who } proposes these words for “{ $title }”. Nothing changes unless you take them:
letter-own-ask = Message { $letter }, { $date }. You asked { $coach }:
letter-own-reply = Message { $letter }, { $date }. You answered:
letter-own-comment = Message { $letter }, { $date }. You wrote to { $enterprise } (E{ $number }) about “{ $title }”:
letter-own-proposal = Message { $letter }, { $date }. You proposed to { $enterprise } (E{ $number }) for “{ $title }”:
letter-context = The question: “{ $question }”
letter-you-wrote = You had written: “{ $words }”
letter-they-wrote = Earlier, { $who } had written: “{ $words }”
letter-how = To reply, type: /reply { $letter }
letter-how-coach = To reply, type: /reply { $letter }
letter-how-comment = To see the question, type: /messages open { $letter }. To reply: /reply { $letter }
letter-how-proposal = To take the words over, type: /messages use { $letter }. You are asked before anything is saved. To leave it: /messages leave { $letter }
letter-left = All right, your answer stays as it is.

## Replying

reply-none = I know of no message with that number that you can reply to. Perhaps somebody else is the coach by now. Type /messages to see yours.
reply-write = Your next text goes to { $coach }. Type “cancel” to stop.
reply-write-coach = Your next text goes to whoever wrote message { $letter }, from { $enterprise }. Type “cancel” to stop.
reply-sent = Sent.
reply-unreachable = Whoever wrote it cannot be reached here now, so nothing was delivered. They find your reply when they come back.
reply-nobody = Whoever wrote it no longer works on this, so nothing was delivered.

## Reading again

letters-none = There are no messages here.
letters-no-such = I cannot find that message for you, or its question is no longer asked. Type /messages to see yours.
letters-heading = Messages, page { $page } of { $pages }
letters-more = To read one, type /messages and its number. Next page: /messages page { $next }
letters-footing = To read one, type /messages and its number.
letters-open = not answered yet
letters-done = Message { $letter } no longer needs a reply.
letters-line-own = { $date }, you: { $words }
letters-line-from = { $date }, { $enterprise } (E{ $number }): { $words }
letters-line-of = { $date }, { $who }: { $words }

## Coaches write about an answer

comment-how = Type /comment, the enterprise, the number of the answer and your words. For example: /comment E7 12 Who counted this?
propose-how = Type /propose, the enterprise, the number of the answer and your wording. For example: /propose E7 12 Young people find their first job.
comment-none = I know of no answer with that number that is shared with you there. Type /seen and the enterprise, for example: /seen E7
comment-write = Your next text goes to { $enterprise }, about “{ $title }”. Type “cancel” to stop.
propose-write = Your next text goes to { $enterprise } as a wording for “{ $title }”. They take it or leave it. Type “cancel” to stop.
comment-sent = Sent to { $enterprise }, about “{ $title }”.
propose-sent = Sent to { $enterprise }. They decide whether they take it. You see it once they share it.
propose-words-only = A wording can be proposed for an answer in words only. Use /comment instead.
comment-unreachable = Nobody at { $enterprise } can be reached here now, so nothing was delivered. They find your message when they come back.
