### The page in a browser, for coaches and administrators; and what is said about it in the chat.

## In the chat, about /page.

word-page-close = close, sign out
page-link = With this link you see your page in a browser: { $link }
    It works once, within 10 minutes. On the page, press “Come in”. You stay signed in for 12 hours at most. “/page close” signs you out everywhere.
page-closed = You are signed out of the page everywhere. Links that were not used open nothing any more.
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
page-only-shows = This page only shows: whatever you want to do, you do in the chat.

## Coming in.

page-enter-heading = Come in
page-enter-about = You asked for this page in the chat. Your link works once: press the button to use it.
page-enter-button = Come in
page-enter-own = Do this on a device of your own. You stay signed in until you close the browser or sign out, and for 12 hours at most.
page-old-heading = This link opens nothing
page-old-about = It was used before, is older than 10 minutes, or is not complete. Type “/page” in the chat for a new one.
page-outside-heading = You are not signed in
page-outside-about = Type “/page” in your chat with Fil rouge. You get a link that brings you here.
page-outside-again = Did you come in just now, in this browser? Then load this page again.
page-often-heading = Try again in a minute
page-often-about = There were too many tries just now. Your link is still good for as long as it was.
page-nothing-heading = There is nothing here for you
page-nothing-about = The address is not complete, or what was here is not yours to see, or not any more.
page-broken-heading = That did not work
page-broken-about = It is our fault. Try again a little later; in the chat, everything goes on.

## A coach: all their enterprises.

page-enterprises = Your enterprises
page-enterprises-about = Here you see how far each one is, not what it said. What an enterprise shares with you is on its own page.
page-enterprises-none = You accompany no enterprise just now.
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
page-brief-to = What to prepare
page-agreed = Agreed
page-agreed-by = { $who ->
    [coach] you
   *[other] they
    }, by { $date }
page-letters = What they wrote to you
page-letters-about = Only what waits for you. You answer in the chat: “/reply { $letter }”, for example.
page-letters-none = Nothing waits for an answer.
page-letter-head = Message { $letter }, { $date }, from { $who }
page-letter-title = About: { $title }
page-shared = What they share with you
page-shared-about = They confirmed this and share it with you. They see the same in their chat (“/seen”), and that you read it.
page-shared-off = They share no answers with you. Only they can change that, in their chat (“/share”).
page-shared-empty = They share with you, but so far there is no answer that they confirmed and did not keep back.
page-not-begun = Nobody has begun here yet.
page-back = All your enterprises

## A coach: before a meeting.

page-brief-none = There is nothing to prepare from: they share no answers with you, or confirmed none yet.
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
page-column-stalled = Stalled
page-column-question = Question
page-column-said = What they said
page-column-day = As of
page-column-people = People
page-column-time = Time
page-column-skipped = Skipped
page-column-corrected = Corrected
page-column-stopped = Stopped here
page-steps = { $first } to { $last }
page-untold = not told
page-untimed = not known
page-progress-few = There are fewer than five enterprises. So it is not told how far they are.
page-progress-count = { $count } enterprises.
page-progress-stalled = { $count ->
    [0] None of them is without an answer for ten working days.
    [one] One of them has had no answer for ten working days.
   *[other] { $count } of them have had no answer for ten working days.
    }
page-progress-untold = How many of them stalled is not told: it would tell of fewer than five.
page-progress-caption = Enterprises at each step.
page-progress-caption-stalled = Stalled means no answer for ten working days.
page-progress-merged = Steps with fewer than five enterprises are put together. No answers and no names are in here.
page-figures-about = What five enterprises or more confirmed and shared, as it was told last. In the chat, “/progress figures” makes the figures anew; a figure changes only once five enterprises or more say something else.
page-figures-none = There are no figures yet. “/progress figures” in the chat makes them; nothing is told of fewer than five enterprises that confirmed and shared an answer.
page-figures-caption = In the order of the roadmap, without totals and without names
page-figures-untold = { $count ->
    [one] One question has no figure: fewer than five said so, or too few of them changed.
   *[other] { $count } questions have no figure: fewer than five said so, or too few of them changed.
    }
page-files = These figures as files
page-files-about = The same figures, with a codebook that says what each of them is.
page-questions-about = Questions that ten people or more saw, and nothing of what anybody answered. “Look” stands where a question does worse than twice the usual.
page-questions-none = Not one question was seen by ten people yet. Nothing is told before that.
page-questions-caption = In the order of the roadmap; the time is the middle one of all people
page-look = look
