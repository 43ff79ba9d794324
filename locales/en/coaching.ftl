## What people type behind a / for a coach, or as one.

word-coach = coach, ask my coach
word-share = share, sharing
word-seen = seen, what my coach sees
word-withhold = withhold, keep back
word-letters = messages, letters
word-meetings = meetings
word-away = away, holiday, holidays
word-rhythm = rhythm, reminders
word-today = today
word-card = card
word-cohort = cohort, group
word-comment = comment
word-propose = propose, proposal
word-reply = reply
word-nudge = nudge
word-meet = meet, meeting
word-brief = brief
word-agreed = agreed, agreements
word-digest = digest, weekly
word-page = page
word-progress = progress
word-announce = announce, announcement
word-closed = closed, closing days
word-cancel = cancel, never mind

## Writing something that is no answer.

writing-words-only = I can pass on words only. Type them here, or type “cancel”.
writing-late = You began a message long ago, and may have forgotten that. So I did nothing with what you typed just now: it was not sent, and is kept nowhere. Is it an answer to the question? Type it once more. Is it a message after all? Begin again, with the same button or command.
writing-cancelled = All right, nothing is sent.
