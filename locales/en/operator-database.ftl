## `filrouge database`

database-upgrade = bring the tables of a database up to date with this version; make a backup first
database-copy = copy everything from an SQLite file to PostgreSQL (FILROUGE_DATABASE), and compare
database-file = the SQLite file, for example data/filrouge.db; it stays as it is
database-current = { $path } is up to date (tables { $after }).
database-upgraded = { $path } is up to date now: tables { $before } became { $after }.
database-no-address = Say where to copy to, for example: FILROUGE_DATABASE=postgresql://filrouge:secret@localhost/filrouge filrouge database copy data/filrouge.db
database-not-empty = There is something in { $path } already (table { $table }). Choose an empty database: nothing was copied.
database-not-the-same = What arrived in { $path } is not what was sent, so nothing of it was kept. Try again; if it happens twice, please report it.
database-table = { $table }: { $rows } · { $checksum }
database-copied = { $rows ->
    [one] One row
   *[other] { $rows } rows
} copied from { $file } to { $path }, and compared: all the same. Attachments stay in the folder beside the file; leave FILROUGE_DB as it is, so that they are found.
