### Wie iemands antwoorden las: wat die persoon te zien krijgt, en wat een lezer te horen krijgt.

trail-none = Tot nu toe heeft niemand anders jouw antwoorden geopend.
trail-read = { $day }, { $time } — gelezen door { $who }: { $what }{ $because }
trail-change = { $day }, { $time } — { $object ->
    [requests] afgehandeld
   *[other] gewijzigd
    } door { $who }: { $what }{ $because }
trail-export = { $day }, { $time } — gekopieerd door { $who }: { $what }{ $because }
trail-erase = { $day }, { $time } — gewist door { $who }: { $what }{ $because }

# Wie het was.
trail-role-participant = iemand die aan dezelfde antwoorden werkt
trail-role-facilitator = de begeleider van je team
trail-role-group = je team, in de groep
trail-role-coach = je coach
trail-role-administrator = een beheerder
trail-role-operator = { $name }, technisch beheerder van deze assistent

# Wat het was.
trail-object-answers = je antwoorden
trail-object-private-answers = de antwoorden die je voor jezelf houdt
trail-object-team-before-reveal = wat je voor het team antwoordde, vóór het getoond werd
trail-object-team-after-reveal = wat je voor het team antwoordde
trail-object-attachments = je bestanden
trail-object-remarks = je opmerkingen bij vragen
trail-object-summary = je samenvatting
trail-object-sharing = wat je deelt
trail-object-progress = hoever je staat
trail-object-letters = de berichten tussen jou en je coach
trail-object-meetings = de gesprekken met je coach
trail-object-closed-days-of-one = de dagen waarop jullie onderneming gesloten is
trail-object-agreements = wat je met je coach afsprak
trail-object-nudges = wat ik je uit mezelf stuurde
trail-object-members = de lijst van wie met je meewerkt
trail-object-person = alles wat over jou bewaard is
trail-object-consents = waarmee je akkoord ging
trail-object-requests = een verzoek van jou
trail-object-trail = deze lijst
trail-object-contact-address = het adres waarop je te bereiken bent

# Waarom. De reden zoals ze gegeven werd, of wat de regels zeggen.
trail-because = { $kind ->
    [given] . Reden: { $why }
    [member] . Jullie werken daar samen aan.
    [team] . Dat hoort bij een teamreflectie met namen.
    [shared] . Dat is gedeeld met je coach.
    [accompanies] . Een coach die jullie begeleidt, mag dat zien.
   *[other] .
    }

# Wat een lezer hoort als iets dicht blijft. Het verraadt niet wat erachter zit.
door-no = Dat kan ik niet voor je doen: de regels laten het niet toe.
door-own = Dat kan ik alleen doen met wat van jou is.
door-member = Dat kan ik alleen doen met antwoorden waar jij ook aan werkt.
door-shared = Hier is niets met jou gedeeld. Je ziet wat een team bevestigd heeft én met jou deelt.
door-accompanies = Dat kan ik je alleen tonen van een onderneming die jij begeleidt.
door-reason = Zeg eerst waarom. De persoon over wie het gaat, kan je reden lezen.
