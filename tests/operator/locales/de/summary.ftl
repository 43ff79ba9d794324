### Der Rahmen jeder Zusammenfassung. Die Sätze eines Leitfadens stehen in seiner eigenen Datei.
### Ohne labels-small: Hauptwörter behalten im Satz ihren großen Anfangsbuchstaben.

summary-title = Wirkung im Überblick: { $name }
summary-title-unnamed = Wirkung im Überblick
summary-roadmap = { $roadmap } · Stand: { $date }
summary-early = Das ist eine frühe Zusammenfassung. Was noch offen ist, steht am Ende.
summary-early-short = Das ist eine frühe Zusammenfassung: Noch sind nicht alle Fragen beantwortet und bestätigt.
summary-plain = { $title }: { $answer }
summary-nothing-yet = Hier wurde noch nichts beantwortet.
summary-open = Noch offen
summary-nothing-open = Keine Frage ist mehr offen.
# Woher wir etwas wissen, nach einem Satz.
known = ({ $label })
sources = [{ $answers }]
sources-heading = Zeigen, auf welchen Antworten jeder Satz beruht
how-we-know = Woher wir es wissen

open-skipped = { $title }: nicht beantwortet.
open-unknown = { $title }: noch nicht bekannt.
open-colleague = { $title }: im Team gefragt.
open-objected = { $title }: falsch genannt; nicht gezeigt.
open-unconfirmed = { $count ->
    [one] Eine Antwort ist noch nicht bestätigt, deshalb steht sie hier nicht.
   *[other] { $count } Antworten sind noch nicht bestätigt, deshalb stehen sie hier nicht.
    }
open-ahead = { $count ->
    [one] Eine Frage kommt noch.
   *[other] { $count } Fragen kommen noch.
    }
open-again = Diese Antworten hängen von etwas ab, das später geändert wurde: { $titles }.

bar-of = { $label }: { $value } von { $of } ({ $date })
bar-of-undated = { $label }: { $value } von { $of }
bar-dated = { $label }: { $value } ({ $date })
bar-plain = { $label }: { $value }
bar-measured-with = { $label }: { $value }, gemessen bei { $of ->
    [one] einer Person
   *[other] { $of } Personen
    } ({ $date })
bar-name = { $name } (gezählt: { $unit })
scale-cell = { $value } von 5
scale-cell-words = { $value } von 5: { $words }
cell-empty = nicht beantwortet
field = Bereich

file-name = wirkung-im-ueberblick

scale-point = von 5

sheet-page = Seite { $page } von { $pages }
sheet-answers = Antworten
sheet-goal = Ziel
sheet-before = Früher
sheet-now = Jetzt
sheet-made-with = Mit Fil rouge erstellt, aus den Antworten des Unternehmens selbst.
sheet-fingerprint = Fingerabdruck dieser Zusammenfassung
sheet-main-path = Hauptweg
sheet-scale = Eine Selbsteinschätzung von 1 bis 5: zum Reden, keine Note.
sheet-field-both = { $field } – { $think }: { $first }; { $show }: { $second }
sheet-team = { $people ->
    [one] Eine Person aus dem Team hat geantwortet, am { $date }.
   *[other] { $people } Personen aus dem Team haben geantwortet, am { $date }.
}
sheet-field-one = { $field } – { $think }: { $first }
sheet-map-missing = Noch keine Antwort
sheet-map-step = { $step }: { $cards }
sheet-map-path = Der Hauptweg: { $path }

round-heading = Damals und jetzt
round-then = Damals
round-now = Jetzt
round-of = { $value } von { $of }
round-unit = Nicht verglichen: Am { $then } wurde etwas anderes gezählt als am { $now }.
round-scale = Nicht verglichen: Die Skala vom { $then } ist nicht die vom { $now }.
sheet-draft = Entwurf
