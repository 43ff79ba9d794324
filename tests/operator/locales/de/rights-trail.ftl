### Wer die Antworten von jemandem gelesen hat, und was den Lesenden gesagt wird.

trail-none = Bisher hat niemand außer Ihnen Ihre Antworten geöffnet.
trail-read = { $day }, { $time } — gelesen von { $who }: { $what }{ $because }
trail-change = { $day }, { $time } — { $object ->
    [requests] erledigt
   *[other] geändert
    } von { $who }: { $what }{ $because }
trail-export = { $day }, { $time } — kopiert von { $who }: { $what }{ $because }
trail-erase = { $day }, { $time } — gelöscht von { $who }: { $what }{ $because }

trail-role-participant = jemandem, der an denselben Antworten arbeitet
trail-role-facilitator = der Person, die Ihr Team begleitet
trail-role-group = Ihrem Team, in der Gruppe
trail-role-coach = Ihrem Coach
trail-role-administrator = der Verwaltung
trail-role-operator = { $name }, aus der Technik

trail-object-answers = Ihre Antworten
trail-object-private-answers = die Antworten, die Sie für sich behalten
trail-object-team-before-reveal = was Sie für das Team geantwortet haben, bevor es gezeigt wurde
trail-object-team-after-reveal = was Sie für das Team geantwortet haben
trail-object-attachments = Ihre Dateien
trail-object-remarks = Ihre Bemerkungen zu Fragen
trail-object-summary = Ihre Zusammenfassung
trail-object-sharing = was Sie teilen
trail-object-progress = wie weit Sie sind
trail-object-letters = die Nachrichten zwischen Ihnen und Ihrem Coach
trail-object-meetings = Ihre Gespräche mit Ihrem Coach
trail-object-closed-days-of-one = die Tage, an denen Ihr Betrieb geschlossen ist
trail-object-agreements = was Sie mit Ihrem Coach vereinbart haben
trail-object-nudges = was Ihnen ungefragt geschickt wurde
trail-object-members = die Liste derer, mit denen Sie arbeiten
trail-object-person = alles, was über Sie aufbewahrt wird
trail-object-consents = wozu Sie zugestimmt haben
trail-object-requests = eine Bitte von Ihnen
trail-object-trail = diese Liste
trail-object-contact-address = die Adresse, unter der Sie zu erreichen sind

trail-because = { $kind ->
    [given] . Grund: { $why }
    [member] . Sie arbeiten gemeinsam daran.
    [team] . Das gehört zu einem Teamgespräch mit Namen.
    [shared] . Es wurde mit Ihrem Coach geteilt.
    [accompanies] . Wer Ihren Betrieb begleitet, darf das sehen.
   *[other] .
    }

door-no = Das kann ich nicht für Sie tun: Nach den Regeln bleibt es geschlossen.
door-own = Das kann ich nur mit dem tun, was Ihnen gehört.
door-member = Das kann ich nur mit Antworten tun, an denen Sie auch arbeiten.
door-shared = Hier wurde nichts mit Ihnen geteilt. Sie sehen, was ein Team bestätigt und mit Ihnen geteilt hat.
door-accompanies = Das kann ich Ihnen nur von einem Betrieb zeigen, den Sie begleiten.
door-reason = Sagen Sie zuerst, warum. Die Person, um die es geht, kann den Grund lesen.
