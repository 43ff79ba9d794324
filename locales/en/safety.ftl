### What is said where people, and the others who talk with us, are kept safe.

# Too many messages at once. The words are the beginning of the first one that was not read.
flood = You are sending messages faster than I can read them. I did not read “{ $words }” or anything after it. Wait a few minutes, then send those messages again.
flood-other = You are sending messages faster than I can read them. I did not read your last message or anything after it. Wait a few minutes, then send those messages again.

# Too many files.
files-full = I can keep { $count } files or { $megabytes } MB from one person, and this file goes beyond that. Please describe it in words.
