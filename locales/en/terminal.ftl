### What is said only in a terminal.

# How to answer, under a question.
how-single = Type the number or the words of your choice.
how-multi = Type one or more numbers, for example: 1, 3
how-multi-most = Type up to { $most } numbers, for example: 1, 3
how-multi-none = Type one or more numbers, for example: 1, 3. Or type “none”.
how-scale = Type a number from 1 to 5.
how-grid = Type { $count } numbers from 1 to 5 in this order, for example: { $example }
how-shares = Type { $count } percentages in this order, 100 together, for example: { $example }
how-number = Type a number.
how-number-unit = Type a number and what you count.
how-short = Type a short answer, up to { $limit } characters.
how-long = Type your answer in one go, up to { $limit } characters.
how-ready = Type your own words, or a number to use a ready answer.
how-date = Type a day or a month.
how-period = Type a year, or two dates.
how-evidence = Type /file and the path of your file, or describe it in words.
how-draft = Type a number, or write your own question.
how-another = Type yes or no.
moves = skip · don’t know · example · back · pause · help · quit

bye = Everything is kept. Start again whenever you like, and we go on from here.
file-saved = A file to open, print or send: { $path }
file-none = Type the path of your file after /file, for example: /file photos/shop.jpg
file-missing = I cannot find the file “{ $path }”. Check the path, for example: /file photos/shop.jpg
file-folder = “{ $path }” is a folder. Name one file, for example: /file photos/shop.jpg
file-large = The file “{ $path }” is { $size } MB. I can keep files up to { $limit } MB.
file-empty = The file “{ $path }” is empty. Choose another, or describe it in words.
file-other = “{ $path }” is damaged, or is not the kind of file its name says. Choose another file, or describe it in words.
file-not-written = I could not write the page to { $path }. The text above is complete. Make that folder writable and ask for the summary again.
file-kind = I can keep photos (JPG, PNG, WebP), documents (PDF, Word, Excel, text) and sound (OGG, MP3, M4A). “{ $path }” is none of these.
busy = Fil rouge is already running on this file: { $path }. Close the other window first, or choose another file with --db.
