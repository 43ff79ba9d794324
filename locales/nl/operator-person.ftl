### Wat `filrouge person` zegt aan wie de assistent draait.

person-list = Wie er is: ids, datums en hoever ze staan. Geen namen, en geen woorden van hen.
person-export = Schrijf de bestanden die iemand met “mijn gegevens” zou krijgen. Die persoon ziet dat, en waarom.
person-load = Laad de bestanden van iemand in een databank waar die persoon nog niet is.
person-id = de id van de persoon, zoals “filrouge person list” die toont
person-why = de reden, in enkele woorden; de persoon kan ze lezen
person-to = de map voor de bestanden (standaard: person- en het begin van de id)
person-files = de JSON of de zip van iemand; zijn er meer zips, dan allemaal
person-without = laad wat er is, ook als er bestanden ontbreken
person-no-file = Er is geen bestand { $path }. Noem je databank, bijvoorbeeld: --db data/filrouge.db
person-none = Er is hier niemand met de id { $id }. Kijk wie er is met: filrouge person list
person-no-why = Zeg waarom, in enkele woorden. De persoon kan het lezen. Bijvoorbeeld: --why "vroeg telefonisch een kopie"
person-count = { $count ->
    [0] Er is nog niemand.
    [one] Er is één persoon.
   *[other] Er zijn { $count } mensen.
    }
person-line = { $id } · sinds { $since } · { $roadmap } · { $stage } · laatste antwoord { $last }
person-line-new = { $id } · sinds { $since } · nog niet begonnen
person-written = Geschreven: { $path }
person-unwritten = Ik kan { $path } niet schrijven: { $reason }. Noem een andere map, bijvoorbeeld: --to export
person-noted = De persoon kan zien dat je deze kopie nam, en waarom. Bewaar ze even veilig als de databank.
person-loaded = Geladen in { $path }: persoon { $id }, met { $answers ->
    [one] één antwoord
   *[other] { $answers } antwoorden
    } en { $files ->
    [one] één bestand
   *[other] { $files } bestanden
    }.
person-unread = Ik kan { $path } niet lezen: { $reason }. Kijk het pad en je rechten na.
person-foreign = In { $path } staan geen gegevens van een persoon. Geef de JSON of de zip die “mijn gegevens” maakte.
person-newer = { $path } komt van een nieuwere versie ({ $form }). Installeer eerst die versie.
person-damaged = { $path } is beschadigd: er klopt iets niet bij { $where }. Er is niets geladen. Vraag de bestanden opnieuw.
person-two = In { $path } staan nog eens gegevens van een persoon. Laad één persoon tegelijk.
person-no-data = In { $path } staan alleen bestanden. Geef ook de eerste zip: daar zitten de gegevens in.
person-missing = { $count ->
    [one] Eén bestand ontbreekt: { $file }.
   *[other] Er ontbreken { $count } bestanden, bijvoorbeeld { $file }.
    } Geef alle zips van de persoon, of zet er --without-files bij. Er is niets geladen.
person-roadmap = De gegevens horen bij een versie van “{ $roadmap }” die ik niet kan lezen ({ $version }). Er is niets geladen.
person-here = Persoon { $id } is hier al, of een adres of gesprek van die persoon. Er is niets geladen.
person-erased = Persoon { $id } is hier gewist, en dat blijft zo. Er is niets geladen.
person-erase = Wis alles wat van iemand bewaard is, als die persoon dat buiten het gesprek vroeg.
person-gone = Alles wat van { $id } bewaard was, is gewist. Waar anderen ook aan werken, blijft staan zonder auteur.
