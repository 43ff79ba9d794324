## `filrouge database`

database-upgrade = werk de tabellen van een databank bij voor deze versie; maak eerst een back-up
database-copy = kopieer alles uit een SQLite-bestand naar PostgreSQL (FILROUGE_DATABASE), en vergelijk
database-file = het SQLite-bestand, bijvoorbeeld data/filrouge.db; het blijft zoals het is
database-current = { $path } is bij (tabellen { $after }).
database-upgraded = { $path } is nu bij: tabellen { $before } werden { $after }.
database-no-address = Zeg waar de kopie naartoe moet, bijvoorbeeld: FILROUGE_DATABASE=postgresql://filrouge:geheim@localhost/filrouge filrouge database copy data/filrouge.db
database-not-empty = In { $path } staat al iets (tabel { $table }). Kies een lege databank: er is niets gekopieerd.
database-not-the-same = Wat in { $path } aankwam, is niet wat vertrok. Daarom is er niets van bewaard. Probeer het opnieuw; gebeurt het nog eens, meld het dan.
database-table = { $table }: { $rows } · { $checksum }
database-copied = { $rows ->
    [one] Eén rij
   *[other] { $rows } rijen
} gekopieerd van { $file } naar { $path }, en vergeleken: alles is gelijk. De bijlagen blijven in de map naast het bestand; laat FILROUGE_DB zoals het is, dan worden ze gevonden.
