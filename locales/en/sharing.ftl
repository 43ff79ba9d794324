### What an enterprise lets its coach see.

word-share-on = on, yes
word-share-off = off, no, stop

programme-none = You have no coach here.

share-is-off = Your answers are not shared with { $coach }, your coach. Your coach sees how far you are, but not a word of your answers.
share-is-on = Since { $since } your answers are shared with { $coach }, your coach. { $count ->
        [0] Nothing can be seen yet, because nothing is confirmed.
        [one] One answer can be seen.
       *[other] { $count } answers can be seen.
    }
share-what =
    When you share, { $coach } sees the answers of { $enterprise } that you confirmed at the end of a part. Later ones follow once you confirm them.
    What is not confirmed, or what you keep back, is never seen. Nor are names of people, and words that I may not pass on.
    Everyone who works on these answers can switch this on or off. The others are told.
share-how-on = To share, type: /share on
share-how-off = To stop, type: /share off. To keep one question back, type /withhold and the number of an answer, for example: /withhold 12
share-kept-heading = Kept back from { $coach }:
share-kept = • { $title }
share-told-on = From now on your confirmed answers are shared with { $coach }, your coach. This was switched on by { $who }. Type /seen to read exactly what can be seen, or /share to change it.
share-told-off = Your answers are no longer shared with { $coach }. This was switched off by { $who }.

tap-share = Sharing
tap-share-on = Share
tap-share-off = Stop sharing
tap-seen = My coach sees
tap-withhold = Keep back again
tap-free = Stop keeping back

withhold-how = Type /withhold and the number of an answer, for example: /withhold 12. All that you answered to that question is kept back. Type it once more to stop keeping it back.
withhold-unknown = There is no answer { $number } to keep back. Type “answers” to see their numbers.
withheld = “{ $title }” is kept back. { $coach } sees nothing of that question. To stop keeping it back, type: /withhold { $number }
withheld-no-more = “{ $title }” is no longer kept back. When you share, { $coach } sees it once it is confirmed.
withhold-told = “{ $title }” is no longer kept back from { $coach }. This was changed by { $who }. Type /seen to read exactly what can be seen.

## What my coach sees: the same words for both sides

seen-none = There is nothing to show: you have no coach here, and you are not the coach of that enterprise.
seen-nobody = Nobody at this enterprise has begun yet.
seen-off = { $coach } sees no answers of { $enterprise } (E{ $number }): they are not shared.
seen-empty = { $coach } sees no answers of { $enterprise } (E{ $number }) yet. An answer can be seen once it is confirmed at the end of its part.
seen-heading = What { $coach } sees of { $enterprise } (E{ $number }), page { $page } of { $pages }
seen-more = Confirmed and shared, nothing else. Next page: /seen E{ $number } { $next }
seen-footing = Confirmed and shared, nothing else.
seen-in = { $language }
