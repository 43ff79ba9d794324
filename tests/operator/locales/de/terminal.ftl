### Was nur in einem Terminal gesagt wird.

# Wie man antwortet, unter einer Frage.
how-single = Tippen Sie die Nummer oder die Wörter Ihrer Wahl.
how-multi = Tippen Sie eine oder mehrere Nummern, zum Beispiel: 1, 3
how-multi-most = Tippen Sie bis zu { $most } Nummern, zum Beispiel: 1, 3
how-multi-none = Schreiben Sie eine oder mehrere Nummern, zum Beispiel: 1, 3. Oder „keine“.
how-scale = Tippen Sie eine Zahl von 1 bis 5.
how-grid = Tippen Sie { $count } Zahlen von 1 bis 5 in dieser Reihenfolge, zum Beispiel: { $example }
how-shares = Tippen Sie { $count } Prozentzahlen in dieser Reihenfolge, zusammen 100, zum Beispiel: { $example }
how-number = Tippen Sie eine Zahl.
how-number-unit = Tippen Sie eine Zahl und was Sie zählen.
how-short = Tippen Sie eine kurze Antwort, bis zu { $limit } Zeichen.
how-long = Tippen Sie Ihre Antwort in einem Stück, bis zu { $limit } Zeichen.
how-ready = Tippen Sie eigene Worte, oder eine Nummer für eine fertige Antwort.
how-date = Tippen Sie einen Tag oder einen Monat.
how-period = Tippen Sie ein Jahr oder zwei Daten.
how-evidence = Tippen Sie /file und den Pfad Ihrer Datei, oder beschreiben Sie sie in Worten.
how-draft = Tippen Sie eine Nummer, oder schreiben Sie eine eigene Frage.
how-another = Tippen Sie ja oder nein.
moves = überspringen · weiß nicht · beispiel · zurück · pause · hilfe

bye = Alles bleibt erhalten. Starten Sie wieder, wann Sie möchten, dann machen wir hier weiter.
file-saved = Eine Datei zum Öffnen, Drucken oder Verschicken: { $path }
file-none = Tippen Sie den Pfad Ihrer Datei hinter /file, zum Beispiel: /file fotos/laden.jpg
file-missing = Ich finde die Datei „{ $path }“ nicht. Prüfen Sie den Pfad, zum Beispiel: /file fotos/laden.jpg
file-folder = „{ $path }“ ist ein Ordner. Nennen Sie eine einzelne Datei, zum Beispiel: /file fotos/laden.jpg
file-large = Die Datei „{ $path }“ hat { $size } MB. Ich kann Dateien bis { $limit } MB aufbewahren.
file-empty = Die Datei „{ $path }“ ist leer. Wählen Sie eine andere oder beschreiben Sie sie in Worten.
file-other = „{ $path }“ ist nicht, was der Name sagt, oder beschädigt. Wählen Sie eine andere Datei, oder beschreiben Sie sie in Worten.
file-not-written = Ich konnte die Seite nicht in { $path } speichern. Der Text oben ist vollständig.
file-kind = Ich kann Fotos (JPG, PNG, WebP), Dokumente (PDF, Word, Excel, Text) und Ton (OGG, MP3, M4A) aufbewahren. „{ $path }“ gehört nicht dazu.
busy = Fil rouge läuft schon mit dieser Datei: { $path }. Schließen Sie zuerst das andere Fenster, oder wählen Sie mit --db eine andere Datei.
