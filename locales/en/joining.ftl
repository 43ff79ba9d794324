### Coming into a programme by a link, and what changes there.

## People of an enterprise

came-first = Welcome! This is where you work on the answers of { $enterprise }, in the programme { $programme }.
came-later = Welcome! You now work with your colleagues on the answers of { $enterprise }.
came-coach-sees = Your coach, { $coach }, sees which step you are at and when you last answered. Your coach sees the answers themselves only if you share them.
came-name = Your colleagues see your name: { $name }.
came-own = What you began yourself stays yours. Type “roadmaps” to go back to it.
came-another = Somebody joined { $enterprise } with a link from your coach: { $who }. If you do not know who, tell your coach.

## Coaches, and who runs the programme

came-as-coach = Welcome, { $name }. In the programme { $programme } you coach { $count ->
    [0] no enterprise yet
    [one] one enterprise
   *[other] { $count } enterprises
    }. You see answers once an enterprise has confirmed and shared them. You can type, with the / in front:
came-as-administrator = Welcome. You run the programme { $programme }: { $count ->
    [one] one enterprise
   *[other] { $count } enterprises
    }, { $coaches ->
    [one] one coach
   *[other] { $coaches } coaches
    }. You see how far they are, but no answers. You can type, with the / in front:
can-today = { $word } — who needs you today
can-card = { $word } { $number } — one enterprise, here E{ $number }
can-cohort = { $word } — how far everybody is, as a picture
can-comment = { $word } { $number } — comment on a question of E{ $number }
can-propose = { $word } { $number } — propose a wording to E{ $number }
can-nudge = { $word } { $number } — a short message to E{ $number }, which you check first
can-meet = { $word } { $number } — plan a meeting with E{ $number }
can-digest = { $word } — switch your weekly overview on or off
can-progress = { $word } — how many enterprises are at which step
can-announce = { $word } — one message to everybody in the programme
can-closed = { $word } — closed days, on which I send no reminders
can-page = { $word } — a page to read and to print
tap-today = Today
tap-progress = Progress

## A link that does not open

ticket-used = This link was used already: ask { $whom } for a new one.
ticket-late = This link is too old: ask { $whom } for a new one.
ticket-coach = your coach, { $coach },
ticket-administrator = whoever runs the programme
ticket-contact = If that does not work: { $contact }
ticket-for-staff = This link is for people who work at { $enterprise }. You coach or run { $programme }, so I leave it for one of them.
ticket-not-for-staff = This link is for whoever coaches or runs { $programme }. You work on the answers of an enterprise, so I leave it for somebody else.

## Another coach

handed-over = You have a new coach: { $coach }{ $former ->
    [none] {""}
   *[other] {""}, in place of { $former }
    }. { $coach } sees which step you are at and when you last answered. { $shared ->
    [yes] What you share is now seen by { $coach }.
   *[no] Your answers stay with you until you share them.
    }{ $former ->
    [none] {""}
   *[other] {""} { $former } no longer sees anything.
    }
handed-to-you = { $count ->
    [one] From now on you also coach this enterprise:
   *[other] From now on you also coach these { $count } enterprises:
    }
handed-to-line = E{ $number } { $enterprise }{ $former ->
    [none] {""}
   *[other] {""}, until now with { $former }
    }
handed-on = { $count ->
    [one] This enterprise has another coach. You no longer see it:
   *[other] These { $count } enterprises have another coach. You no longer see them:
    }
handed-on-line = E{ $number } { $enterprise }, now with { $coach }
tap-card = Have a look

## A sheet of links, to print

sheet-title = Ways into Fil rouge: { $programme }
sheet-about = Fil rouge asks short questions about what changes because of your work, and sums up your answers. It is a program, not a person. Your coach, { $coach }, sees how far you are. Your coach sees your answers only if you share them.
sheet-about-coach = In the programme { $programme } you coach { $count ->
    [one] one enterprise
   *[other] { $count } enterprises
    }. With Fil rouge you see who needs you, and what an enterprise shares with you.
sheet-about-administrator = You run this programme. With Fil rouge you see how far the enterprises are, without their answers.
sheet-cut = One slip for each person: { $count } in all. Cut them apart. Each slip works once.
sheet-scan = Scan this with the camera of your phone, and tap Start.
sheet-type = Or open { $address } and type:
sheet-type-alone = Open Fil rouge and type:
sheet-until = Works once, before { $date }.
sheet-qr = QR code that opens Fil rouge. Without a camera, type: { $typed }
