### What is said to whoever runs the assistant when the machine fails it.

## When the place where everything is kept cannot be used: storage/troubles.py

trouble-full = The disk that holds { $path } is full. Make room on it, for example: move old backups or logs to another disk.
trouble-read-only = I may not write to { $path }, or to the folder it is in. Give the user that runs Fil rouge the right to write there, or choose another file, for example: FILROUGE_DB=data/filrouge.db. If the disk was mounted read-only, look in the system log to see why.
trouble-held = Another program does not let go of { $path }. Close it, for example a database browser or a copy that is still running.
trouble-files = No more files can be opened. Allow more, for example: LimitNOFILE=4096 in the systemd unit, or ulimit -n 4096 before the start.
trouble-gone = { $path } does not answer, or is no longer there. Check that the database is running, and that the disk is still there.
trouble-disk = The disk that holds { $path } reports an error. Look in the system log, and copy your backups to another disk.
trouble-damaged = { $path } is damaged: what I read is not what was written. Put it aside, do not delete it, and put the last good backup in its place.
trouble-foreign = { $path } is not a database of Fil rouge, or its beginning is damaged. Choose another file, for example: --db data/filrouge.db. If it was yours, put the last good backup in its place.
trouble-waits = I keep trying. What was answered before is safe. What people write now I do not confirm; the messenger keeps it (Telegram for a day) and brings it again.
trouble-over = Everything can be kept again. What waited is being taken now.
trouble-stops = I stop here, so that nothing goes on with wrong answers.
trouble-typed = What you typed last is not kept; everything before it is. Start again once that is mended, and we go on where you were.
trouble-clock = The clock of this machine went back by { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
    }. Conversations go on. Reminders that were planned before may come that much later. Check that the time is right (on Linux: timedatectl), and start Fil rouge again.
