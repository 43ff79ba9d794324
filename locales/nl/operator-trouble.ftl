### Wat gezegd wordt aan wie de assistent draait, als de machine het laat afweten.

## Als de plek waar alles bewaard wordt niet bruikbaar is: storage/troubles.py

trouble-full = De schijf met { $path } is vol. Maak er plaats, bijvoorbeeld: zet oude back-ups of logbestanden op een andere schijf.
trouble-read-only = Ik mag niet schrijven in { $path }, of in de map waarin het staat. Geef de gebruiker die Fil rouge draait schrijfrechten op die plek, of kies een ander bestand, bijvoorbeeld: FILROUGE_DB=data/filrouge.db. Is de schijf alleen-lezen aangekoppeld, kijk dan in het systeemlog waarom.
trouble-held = Een ander programma laat { $path } niet los. Sluit het, bijvoorbeeld een databankbrowser of een kopie die nog loopt.
trouble-files = Er kunnen geen bestanden meer opengaan. Sta er meer toe, bijvoorbeeld: LimitNOFILE=4096 in de systemd-unit, of ulimit -n 4096 voor de start.
trouble-gone = { $path } antwoordt niet, of is er niet meer. Kijk of de databank draait, en of de schijf er nog is.
trouble-disk = De schijf met { $path } meldt een fout. Kijk in het systeemlog, en kopieer je back-ups naar een andere schijf.
trouble-damaged = { $path } is beschadigd: wat ik lees, is niet wat er geschreven werd. Zet het bestand opzij, gooi het niet weg, en zet de laatste goede back-up op die plek.
trouble-foreign = { $path } is geen databank van Fil rouge, of het begin ervan is beschadigd. Kies een ander bestand, bijvoorbeeld: --db data/filrouge.db. Was het wel de jouwe, zet dan de laatste goede back-up op die plek.
trouble-waits = Ik blijf het proberen. Wat al beantwoord was, is veilig. Wat mensen nu schrijven, bevestig ik niet: de berichtendienst houdt het bij (Telegram een dag lang) en brengt het opnieuw.
trouble-over = Alles kan weer bewaard worden. Wat wachtte, wordt nu verwerkt.
trouble-stops = Ik stop hier, zodat niets verdergaat met foute antwoorden.
trouble-typed = Wat je het laatst typte, is niet bewaard; alles ervoor wel. Begin opnieuw zodra dat in orde is, en we gaan verder waar je was.
trouble-clock = De klok van deze machine is { $minutes ->
    [one] één minuut
   *[other] { $minutes } minuten
    } teruggezet. De gesprekken gaan door. Herinneringen die al gepland waren, kunnen zoveel later komen. Kijk of de tijd klopt (op Linux: timedatectl), en start Fil rouge opnieuw.
