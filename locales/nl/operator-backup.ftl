## `filrouge backup`, `filrouge restore`

backup-folder = waar back-ups komen, bijvoorbeeld /mnt/backups; elke back-up krijgt een eigen map, met de datum
backup-keep = hoeveel back-ups er blijven (standaard: alle van de laatste 30 dagen)
backup-made = Back-up gemaakt: { $path } ({ $size } MB; rijen: { $rows }, bestanden: { $files }). Niemand moest erop wachten.
backup-dropped = { $count ->
    [one] Eén oudere back-up is weg.
   *[other] { $count } oudere back-ups zijn weg.
}
backup-files-missing = { $count ->
    [one] Eén bestand dat iemand stuurde, zit er niet in: het staat niet in { $path }. Kijk of FILROUGE_DB de map noemt waarin Fil rouge schrijft, en vraag het aan: filrouge doctor
   *[other] { $count } bestanden die mensen stuurden, zitten er niet in: ze staan niet in { $path }. Kijk of FILROUGE_DB de map noemt waarin Fil rouge schrijft, en vraag het aan: filrouge doctor
}
backup-key = De sleutel zit er niet in. Bewaar een kopie van de sleutel op een andere plaats: zonder sleutel kan niemand deze back-up lezen.
backup-busy = Er wordt al een back-up gemaakt in { $path }. Wacht tot die klaar is en probeer het dan opnieuw.
backup-damaged = De databank { $path } is beschadigd. Daarom is er geen back-up van gemaakt: { $reason }. De vorige back-ups zijn zoals ze waren. Stop Fil rouge, zet de databank opzij en zet de laatste back-up terug, bijvoorbeeld: filrouge restore { $folder }
backup-sealing = De sleutel van { $path } wordt net veranderd. Daarom is er geen back-up gemaakt. De vorige back-ups zijn zoals ze waren. Wacht tot “filrouge key” klaar is en probeer het dan opnieuw.
backup-differs = Wat in de back-up aankwam, is niet wat in { $path } staat. Daarom is hij niet bewaard. De vorige back-ups zijn zoals ze waren. Probeer het opnieuw; gebeurt het nog eens, meld het dan.
backup-failed = Er is geen back-up gemaakt: { $reason }. De vorige back-ups zijn zoals ze waren. Kies een map waarin je mag schrijven, op een schijf met plaats, bijvoorbeeld: filrouge backup /mnt/backups
backup-many = --keep is een aantal back-ups, minstens 1, bijvoorbeeld: --keep 14

restore-folder = een back-up, of de map waarin ze allemaal staan: dan de nieuwste
restore-none = Er is geen back-up in { $path }. Noem een map die met filrouge backup gemaakt is, bijvoorbeeld: filrouge restore /mnt/backups
restore-broken = De back-up { $path } is niet volledig: { $file } ontbreekt, is veranderd of hoort er niet bij. Er is niets teruggezet. Neem de back-up ervoor.
restore-newer = De back-up { $path } komt van een nieuwere versie ({ $version }). Installeer die versie en probeer het dan opnieuw. Er is niets teruggezet.
restore-not-empty = In { $path } staat al iets: { $what }. Een back-up komt alleen waar nog niets staat. Daarom is er niets teruggezet. Zet opzij wat er staat (niet { $tombstones }), of kies een andere plaats, bijvoorbeeld: --db data/opnieuw.db
restore-not-empty-postgres = In { $path } staat al iets (tabel { $what }). Een back-up komt alleen in een lege databank. Daarom is er niets teruggezet. Maak een nieuwe en noem die in FILROUGE_DATABASE.
restore-differs = Wat in { $path } aankwam, is niet wat in de back-up staat. Daarom is er niets van bewaard. Probeer het opnieuw; gebeurt het nog eens, meld het dan.
restore-failed = De back-up is niet teruggezet: { $reason }. { $path } is zoals het was. Kijk of je er mag schrijven en of er plaats is, en probeer het dan opnieuw.
restore-done = Teruggezet in { $path }: de back-up van { $day }, { $time } UTC (rijen: { $rows }, bestanden: { $files }).
restore-upgraded = De tabellen kwamen van een oudere versie en zijn nu bij.
restore-erased = { $count ->
    [one] Eén persoon liet zich wissen nadat hij gemaakt was. Alles van die persoon is opnieuw gewist.
   *[other] { $count } mensen lieten zich wissen nadat hij gemaakt was. Alles van hen is opnieuw gewist.
}
restore-unknown = Wat mensen daarna zeiden, staat er niet in, en ook niet wie stop zei. Berichten die misschien al vertrokken waren, gaan niet opnieuw weg. Wie nu iets schrijft, ziet eerst waar die staat. Verwittig de mensen met wie je werkt en start dan Fil rouge.
