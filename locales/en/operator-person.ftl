### What `filrouge person` says to whoever runs the assistant.

person-list = Who is here: ids, dates and where they stand. No names, and no words of theirs.
person-export = Write the files that a person would get for “mydata”. They see that you did, and why.
person-load = Load the files of a person into a database where that person is not yet.
person-id = the id of the person, as “filrouge person list” shows it
person-why = the reason, in a few words; the person can read it
person-to = the folder for the files (default: person- and the first letters of the id)
person-files = the JSON or the ZIP of a person; if there are several ZIPs, all of them
person-without = load what there is, also if files of the person are missing
person-no-file = There is no file { $path }. Name your database, for example: --db data/filrouge.db
person-none = There is nobody here with the id { $id }. See who is here with: filrouge person list
person-no-why = Say why, in a few words. The person can read it. For example: --why "asked for a copy by phone"
person-count = { $count ->
    [0] Nobody is here yet.
    [one] One person is here.
   *[other] { $count } people are here.
    }
person-line = { $id } · since { $since } · { $roadmap } · { $stage } · last answer { $last }
person-line-new = { $id } · since { $since } · not begun
person-written = Written: { $path }
person-unwritten = I cannot write { $path }: { $reason }. Name another folder, for example: --to export
person-noted = The person can see that you took this copy, and why. Keep it as safe as the database.
person-loaded = Loaded into { $path }: person { $id }, with { $answers ->
    [one] one answer
   *[other] { $answers } answers
    } and { $files ->
    [one] one file
   *[other] { $files } files
    }.
person-unread = I cannot read { $path }: { $reason }. Check the path and your rights to it.
person-foreign = { $path } holds no data of a person. Give the JSON or the ZIP that “mydata” made.
person-newer = { $path } was written by a newer version ({ $form }). Install that version first.
person-damaged = { $path } is damaged: something is not right at { $where }. Nothing was loaded. Ask for the files again.
person-two = { $path } holds the data of a person once more. Load one person at a time.
person-no-data = { $path } holds only files. Give the first ZIP too: the data are in that one.
person-missing = { $count ->
    [one] One file is not there: { $file }.
   *[other] { $count } files are not there, for example { $file }.
    } Give all ZIPs of the person, or add --without-files. Nothing was loaded.
person-roadmap = The data run on a version of “{ $roadmap }” that I cannot read ({ $version }). Nothing was loaded.
person-here = Person { $id } is here already, or one of their addresses or conversations is. Nothing was loaded.
person-erased = Person { $id } was erased here, and stays so. Nothing was loaded.
person-erase = Erase all that is kept about a person who asked for it outside the chat.
person-gone = All that was kept about { $id } is erased. What others work on too stays, without an author.
