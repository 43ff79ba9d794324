### filrouge requests: what people asked of whoever is responsible.

requests-what = show: read one request; settle: note that it is dealt with. Without either: a list, without what people wrote
requests-number = the number of a request, as it stands in the list
requests-why = your reason. The person who asked can read it
requests-as = your name, for the person who asked (default: your account on this computer)
requests-open = { $count ->
    [0] No request is open.
    [one] One request is open.
   *[other] { $count } requests are open, the most urgent first.
    }
requests-line = { $when ->
    [late] LATE — { $number }. { $kind }. It came in on { $at } and should have been settled by { $due }, { $days ->
        [one] one day
       *[other] { $days } days
    } ago.
    [today] TODAY — { $number }. { $kind }. It came in on { $at }. Today, { $due }, is the last day.
    [soon] SOON — { $number }. { $kind }. It came in on { $at }. Settle it by { $due }: { $days ->
        [one] one day
       *[other] { $days } days
    } left.
   *[later] { $number }. { $kind }. It came in on { $at }. Settle it by { $due }: { $days } days left.
    }
requests-kind = { $kind ->
    [objection] Somebody objects to the use of their data
    [restriction] Data are to be kept but not used
    [correction] Something is to be corrected
    [erasure] Something is to be erased
    [copy] Somebody asks for a copy of their data
    [question] A question about privacy
   *[other] A request ({ $kind })
    }
requests-person = From: { $person }
requests-about = About: { $number ->
    [none] conversation { $conversation }
   *[other] answer { $number } of conversation { $conversation }
    }
requests-words = In their words: “{ $words }”
requests-settled = Request { $number } is settled. Your reason is kept, and the person who asked can read it.
requests-none = There is no open request { $number }. This shows the open ones: filrouge requests
requests-no-number = Say which request, for example: filrouge requests { $what } 3 --why "to answer the request"
requests-no-why = Say why. The person who asked can read it. For example: filrouge requests { $what } { $number } --why "to answer the request"
requests-long-name = That name is too long to keep. Give one of at most { $most } characters, for example: filrouge requests { $what } { $number } --why "…" --as "Fatma, Kringwinkel"
requests-no-file = There is no file { $path }. Name the file that keeps everything, for example: filrouge requests --db data/filrouge.db
