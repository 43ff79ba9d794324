### The page in a browser, for coaches and administrators; and what is said about it in the chat.

## In the chat, about /page.

word-page-close = close, sign out
page-link = With this link you see your page in a browser: { $link }
    It works once, within 10 minutes. On the page, press “Sign in”. You stay signed in for 12 hours at most. “/page close” signs you out everywhere.
page-closed = You are signed out of the page everywhere. Links that were not used no longer open anything.
page-not-yours = The page in a browser is for coaches and administrators of a programme.
page-none = There is no page in a browser here. Whoever runs this assistant can switch it on.

## Around every page.

page-name = Fil rouge
page-skip = To the content
page-nav = Pages
page-leave = Sign out
page-as-of = This is how it was on { $date } at { $time }.
page-again = Load the page again to see what changed since.
page-colon = :
page-only-shows = This page is only for reading. Whatever you want to do, you do in the chat.

## Coming in.

page-enter-heading = Sign in
page-enter-about = You asked for this page in the chat. Your link works once: press the button to use it.
page-enter-button = Sign in
page-enter-own = Do this on a device of your own. You stay signed in until you close the browser or sign out, and for 12 hours at most.
page-old-heading = This link opens nothing
page-old-about = It was used before, is older than 10 minutes, or is not complete. Type “/page” in the chat for a new one.
page-outside-heading = You are not signed in
page-outside-about = Type “/page” in your chat with Fil rouge. You get a link that brings you here.
page-outside-again = Did you sign in just now, in this browser? Then load this page again.
page-often-heading = Try again in a minute
page-often-about = There were too many tries just now. Your link stays valid for as long as before.
page-nothing-heading = There is nothing here for you
page-nothing-about = The address is not complete, or you may not see what was here, or no longer.
page-broken-heading = That did not work
page-broken-about = It is our fault. Try again a little later; in the chat, everything goes on.

## A coach: all their enterprises.

page-enterprises = Your enterprises
page-enterprises-about = Here you see how far each enterprise is, not what it said. What an enterprise shares with you is on its own page.
page-enterprises-none = You are not coaching any enterprise just now.
page-needs = Who needs you
page-needs-none = Nobody needs you just now.
page-all = All enterprises
page-all-in = { $programme }, by number
page-column-enterprise = Enterprise
page-column-stands = Where they are
page-column-last = Last answer
page-column-meeting = Next meeting
page-no-meeting = none
page-last-none = none yet
page-last-quiet = { $days ->
    [one] 1 working day ago
   *[other] { $days } working days ago
    }

## A coach: one enterprise.

page-of-programme = { $number } in { $programme }
page-stands = Where they are
page-fact-now = Now
page-fact-part = Part
page-fact-left = Left open
page-left = { $skipped ->
    [0] nothing skipped
    [one] 1 question skipped
   *[other] { $skipped } questions skipped
    }, { $open ->
    [0] nothing to look up
    [one] 1 to look up or ask
   *[other] { $open } to look up or ask
    }
page-meeting = Next meeting
page-meeting-none = No meeting is planned.
page-brief-to = Prepare this meeting
page-agreed = Agreed
page-agreed-by = { $who ->
    [coach] you
   *[other] they
    }, by { $date }
page-letters = What they wrote to you
page-letters-about = Only what waits for a reply from you. You reply in the chat, for example with “/reply { $letter }”.
page-letters-none = Nothing waits for a reply.
page-letter-head = Message { $letter }, { $date }, from { $who }
page-letter-title = About: { $title }
page-shared = What they share with you
page-shared-about = They confirmed this and share it with you. They see the same in their chat (“/seen”), and that you read it.
page-shared-off = They share no answers with you. That is for them to decide, in their chat (“/share”).
page-shared-empty = They share with you, but there is nothing to see yet. Either nothing is confirmed, or all of it is kept back.
page-not-begun = Nobody has begun here yet.
page-back = All your enterprises

## A coach: before a meeting.

page-brief-none = There is nothing to prepare yet: they share no answers with you, or have confirmed none.
page-brief-back = Back to { $enterprise }
page-sources = { $count ->
    [one] (answer { $numbers })
   *[other] (answers { $numbers })
    }

## An administrator.

page-parts = About this programme
page-progress = How far they are
page-figures = Figures
page-questions = Questions
page-column-step = Step
page-column-count = Enterprises
page-column-stalled = Quiet
page-column-question = Question
page-column-said = What they said
page-column-day = As of
page-column-people = People
page-column-time = Time
page-column-skipped = Skipped
page-column-corrected = Corrected
page-column-stopped = Stopped here
page-steps = { $first } to { $last }
page-untold = not shown
page-untimed = not known
page-progress-few = There are fewer than five enterprises, so this page does not say how far they are.
page-progress-count = { $count } enterprises.
page-progress-stalled = { $count ->
    [0] None of them has been without an answer for ten working days.
    [one] One of them has had no answer for ten working days.
   *[other] { $count } of them have had no answer for ten working days.
    }
page-progress-untold = How many are quiet is not shown: it would be about fewer than five enterprises.
page-progress-caption = Enterprises at each step.
page-progress-caption-stalled = Quiet means no answer for ten working days.
page-progress-merged = Steps with fewer than five enterprises are put together. You see no answers and no names.
page-figures-about = What at least five enterprises confirmed and shared. In the chat, “/progress figures” makes the figures again. A figure changes only when at least five enterprises say something else.
page-figures-none = There are no figures yet. Make them in the chat with “/progress figures”. They come once at least five enterprises have confirmed and shared an answer.
page-figures-caption = In the order of the roadmap, without totals and without names
page-figures-untold = { $count ->
    [one] One question has no figure: fewer than five answered, or too little changed.
   *[other] { $count } questions have no figure: fewer than five answered, or too little changed.
    }
page-files = These figures as files
page-files-about = The same figures, with a codebook that says what each of them is.
page-questions-about = Questions that at least ten people saw, and nothing of what anybody answered. “Look” stands beside a question that takes more than twice the usual effort.
page-questions-none = No question has been seen by ten people yet. Nothing is said before that.
page-questions-caption = In the order of the roadmap. The time is the middle one: half of the people took less, half took more.
page-look = look
