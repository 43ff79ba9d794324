## `filrouge backup`, `filrouge restore`

backup-folder = where backups go, for example /mnt/backups; each gets a folder of its own, with its date
backup-keep = how many backups to keep (default: all of the last 30 days)
backup-made = Backup made: { $path } ({ $size } MB; rows: { $rows }, files: { $files }). Nobody had to wait for it.
backup-dropped = { $count ->
    [one] One older backup is gone.
   *[other] { $count } older backups are gone.
}
backup-files-missing = { $count ->
    [one] One file that people sent is not in it: it is not in { $path }. Look whether FILROUGE_DB names the folder that Fil rouge writes to, and ask: filrouge doctor
   *[other] { $count } files that people sent are not in it: they are not in { $path }. Look whether FILROUGE_DB names the folder that Fil rouge writes to, and ask: filrouge doctor
}
backup-key = The key is not in it. Keep a copy of the key in another place: without it, nobody can read this backup.
backup-busy = Another backup is being made in { $path }. Wait until it is done, then try again.
backup-damaged = The database { $path } is damaged, so no backup was made of it: { $reason }. Earlier backups are as they were. Stop Fil rouge, move the database aside, and put back the last backup, for example: filrouge restore { $folder }
backup-sealing = The key of { $path } is being changed right now, so no backup was made. Earlier backups are as they were. Wait until “filrouge key” is done, then try again.
backup-differs = What arrived in the backup is not what { $path } holds, so it was not kept. Earlier backups are as they were. Try again; if it happens twice, please report it.
backup-failed = No backup was made: { $reason }. Earlier backups are as they were. Choose a folder that you may write to, on a disk with room, for example: filrouge backup /mnt/backups
backup-many = --keep is a number of backups, at least 1, for example: --keep 14

restore-folder = a backup, or the folder with all of them: then the newest
restore-none = There is no backup in { $path }. Name a folder that was made by filrouge backup, for example: filrouge restore /mnt/backups
restore-broken = The backup { $path } is not whole: { $file } is missing, was changed or does not belong there. Nothing was put back. Take the backup before it.
restore-newer = The backup { $path } was made by a newer version ({ $version }). Install that version, then try again. Nothing was put back.
restore-not-empty = There is something in { $path } already: { $what }. A backup goes only where nothing is, so nothing was put back. Move what is there aside (not { $tombstones }), or choose another place, for example: --db data/again.db
restore-not-empty-postgres = There is something in { $path } already (table { $what }). A backup goes only into an empty database, so nothing was put back. Make a new one and name it in FILROUGE_DATABASE.
restore-differs = What arrived in { $path } is not what the backup holds, so nothing of it was kept. Try again; if it happens twice, please report it.
restore-failed = The backup was not put back: { $reason }. { $path } is as it was. Check that you may write there and that there is room, then try again.
restore-done = Put back in { $path }: the backup of { $day }, { $time } UTC (rows: { $rows }, files: { $files }).
restore-upgraded = The tables were those of an earlier version, and are up to date now.
restore-erased = { $count ->
    [one] One person had themselves erased after it was made. All that is theirs was erased again.
   *[other] { $count } people had themselves erased after it was made. All that is theirs was erased again.
}
restore-unknown = What people said after that moment is not in it, nor who said stop. Messages that may have gone out are not sent again. Whoever writes next is shown first where they are. Tell the people you work with, then start Fil rouge.
