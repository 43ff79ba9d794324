### What we send of our own accord: reminders, when they come, and why one does not.

nudge-next = Next: “{ $title }”, about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }.
nudge-unfinished = You are part-way through this part, and your answers are kept. You can go on where you stopped.
