"""Sheets made by hand, to try every way of rendering with: usual, little, long, hostile, empty."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import fields as fields_of
from msgspec.structs import replace

from bot.report.sheet import (
    Card,
    Column,
    Commitment,
    Fields,
    Figure,
    Grid,
    ImpactMap,
    Indicator,
    Labels,
    Petal,
    Rounds,
    Section,
    Sentence,
    Sheet,
    Then,
    Timeline,
)

LANGUAGES = ("en", "nl", "fr")
VERSIONS = ("full", "one-page", "card")

Pick = Callable[[str, str, str], str]


def normal(language: str = "en", version: str = "full") -> Sheet:
    """Return what a reuse shop has to say after a whole roadmap."""
    t = _picker(language)
    own = t("our own view", "onze eigen kijk", "notre propre regard")
    heard = t("heard from them", "van hen gehoord", "entendu de leur bouche")
    counted = t("counted", "geteld", "compté")
    name = "De Tweede Draad"
    question = t(
        "In what way does coaching on the job help supported employees to speak up and plan ahead?",
        "Hoe draagt coaching op de werkvloer ertoe bij dat doelgroepmedewerkers hun mening durven zeggen en vooruit plannen?",
        "En quoi l’accompagnement au travail aide-t-il les personnes en insertion à donner leur avis et à faire des projets ?",
    )
    answer = t(
        "Talking about mistakes the same day is what makes people dare. Learning techniques alone is not enough.",
        "Fouten dezelfde dag bespreken, dat maakt dat mensen durven. Alleen technieken leren volstaat niet.",
        "Parler des erreurs le jour même, voilà ce qui donne confiance. Apprendre des techniques ne suffit pas.",
    )
    fields = _fields(t, own)
    trust = _trust(t)
    kilos = _kilos(t, counted)
    leavers = _leavers(t)
    mission = t(
        "We give clothes and careers a second thread, together with people who have been out of work for a long time.",
        "We geven kleren en loopbanen een tweede draad, samen met mensen die lang zonder werk waren.",
        "Nous donnons un second fil aux vêtements et aux parcours, avec des personnes restées longtemps sans emploi.",
    )
    return Sheet(
        language=language,
        version=version,
        title=t("Impact summary of ", "Impactsamenvatting van ", "Résumé d’impact de ")
        + name,
        name=name,
        period="2025",
        dated=t(
            "VISES roadmap · as it stood on 14 March 2026",
            "VISES-traject · stand op 14 maart 2026",
            "Parcours VISES · état au 14 mars 2026",
        ),
        day="2026-03-14",
        lede=mission,
        message=(
            Sentence(
                text=t(
                    "For the public funder", "Voor de overheid", "Pour le subsidiant"
                ),
                style="lede",
            ),
            Sentence(
                text=t(
                    "Please remember this: “Work that fits takes time.”",
                    "Dit willen we zeggen: “Werk op maat vraagt tijd.”",
                    "Idée à retenir : « Un travail adapté demande du temps. »",
                ),
                answers=(129,),
            ),
            Sentence(
                text=t(
                    "We ask you this: “Support the hours of coaching too.”",
                    "Dit vragen we: “Steun ook de uren coaching.”",
                    "Notre demande : « Soutenez aussi les heures d’accompagnement. »",
                ),
                answers=(130,),
            ),
        ),
        fields=fields,
        figures=(trust, kilos, leavers),
        sections=(
            Section(
                id="question",
                heading=t(
                    "Our question and our answer",
                    "Onze vraag en ons antwoord",
                    "Question et réponse",
                ),
                parts=(
                    Sentence(text=question, style="lede", answers=(81,)),
                    Sentence(
                        text=t(
                            "Around the table when we read the results: management, staff and a supported employee.",
                            "Wie erbij was toen we de resultaten lazen: leiding, medewerkers en een doelgroepmedewerker.",
                            "Autour de la table à la lecture des résultats : direction, personnel et une personne en insertion.",
                        ),
                        answers=(121,),
                    ),
                    Sentence(text=answer, known=own, rung=1, answers=(122,)),
                ),
            ),
            Section(
                id="portrait",
                heading=t("Portrait", "Ons portret", "Portrait"),
                parts=(
                    Sentence(
                        text=t(
                            "In our region many people with little schooling find no work that bends with them. And good clothes go to waste.",
                            "In onze streek vinden veel mensen met weinig diploma’s geen werk dat meebuigt. En goede kleren gaan verloren.",
                            "Dans notre région, beaucoup de personnes peu diplômées ne trouvent pas de travail à leur mesure. Et de bons vêtements se perdent.",
                        ),
                        known=own,
                        rung=1,
                        answers=(22,),
                    ),
                    Sentence(
                        text=t(
                            "Our team includes 22 supported employees, whose work is fitted to the person, with guidance.",
                            "Ons team telt 22 doelgroepmedewerkers, met werk op maat en begeleiding.",
                            "Nous travaillons avec 22 personnes en insertion, dont le travail est adapté et accompagné.",
                        ),
                        answers=(25,),
                    ),
                    Sentence(
                        text=t(
                            "With “Repair workshop” we are there for supported employees and shop clients.",
                            "Onze werking “Herstelatelier” is er voor doelgroepmedewerkers en klanten van de winkel.",
                            "Notre activité « Atelier de réparation » s’adresse aux personnes en insertion et à la clientèle du magasin.",
                        ),
                        style="item",
                        answers=(29, 30),
                    ),
                    Sentence(
                        text=t(
                            "A year of “Repair workshop” adds up to 9,400 pieces.",
                            "“Herstelatelier” is goed voor 9.400 stuks per jaar.",
                            "En un an, l’activité « Atelier de réparation » représente 9 400 pièces.",
                        ),
                        style="item",
                        answers=(29, 31),
                    ),
                ),
            ),
            Section(
                id="impact-map",
                heading=t(
                    "What changes, and how",
                    "Wat er door ons verandert",
                    "Ce qui change, et comment",
                ),
                parts=(
                    _map(t, own),
                    Sentence(
                        text=t(
                            "It begins, we think, with “Repair workshop”: first 22 people learn three techniques, then they dare to speak up and plan ahead, and later perhaps they step to other work.",
                            "Zo gaat het volgens ons: in het “Herstelatelier” leren 22 mensen drie technieken, dan durven ze hun mening zeggen en vooruit plannen, en later kan ander werk volgen.",
                            "Selon nous, cela commence à l’« Atelier de réparation » : 22 personnes apprennent trois techniques, puis osent donner leur avis, et plus tard peut suivre un autre emploi.",
                        ),
                        style="path",
                        known=own,
                        rung=1,
                        answers=(29, 59, 72),
                    ),
                    Sentence(
                        text=t(
                            "Even without us, we think, part of this change would have happened. Families and the public job service help too.",
                            "We denken dat een deel van die verandering er ook zonder ons gekomen was. Ook families en de VDAB helpen.",
                            "Nous pensons que ce changement serait arrivé en partie sans nous. Les familles et le service de l’emploi aident aussi.",
                        ),
                        known=own,
                        rung=1,
                        answers=(78, 79),
                    ),
                ),
            ),
            Section(
                id="fields",
                heading=t("The five fields", "De vijf vlakken", "Les cinq plans"),
                parts=(fields,),
            ),
            Section(
                id="stakeholders",
                heading=t(
                    "Our stakeholders", "Onze belanghebbenden", "Parties prenantes"
                ),
                parts=(_stakeholders(t, own),),
            ),
            Section(
                id="results",
                heading=t("Results in figures", "Onze cijfers", "Chiffres"),
                parts=(trust, kilos, leavers, _sick(t)),
            ),
            Section(
                id="voices",
                heading=t("What people told us", "Wat mensen ons vertelden", "Paroles"),
                parts=(
                    Sentence(
                        text=t(
                            "We noted one talk. 7 people took part.",
                            "We voerden één gesprek, met 7 mensen.",
                            "Nous avons noté un échange, avec 7 personnes.",
                        ),
                        answers=(105,),
                    ),
                    Sentence(
                        text=t(
                            "“When it goes wrong you can say so. Then we fix it together.”",
                            "“Als het misloopt, mag je dat zeggen. Dan lossen we het samen op.”",
                            "« Quand ça rate, on peut le dire. Alors on répare ensemble. »",
                        ),
                        style="quote",
                        known=heard,
                        rung=2,
                        answers=(104, 108),
                    ),
                ),
            ),
            Section(
                id="story",
                heading=t("A story of a change", "Een verhaal", "Récit"),
                parts=(
                    Sentence(
                        text=t(
                            "R. came in without a word. In autumn she asked to run the zip table. In winter a customer complained, and she solved it before anyone else noticed. Now she trains newcomers.",
                            "R. kwam binnen zonder een woord. In het najaar vroeg ze om de ritsentafel te leiden. In de winter kwam er een klacht van een klant, en ze loste het op voor iemand anders het zag. Nu leert ze nieuwe mensen het vak.",
                            "R. est arrivée sans un mot. À l’automne, elle a demandé à tenir la table des fermetures. En hiver, un client s’est plaint, et elle a tout réglé avant que d’autres ne le voient. Aujourd’hui, elle forme les nouveaux.",
                        ),
                        style="quote",
                        known=heard,
                        rung=2,
                        answers=(111,),
                    ),
                    Sentence(
                        text=t(
                            "Why we chose this story: it shows that trust came before skill.",
                            "Waarom we dit verhaal kozen: het toont dat vertrouwen kwam vóór vakmanschap.",
                            "Nous avons choisi ce récit parce qu’il montre que la confiance est venue avant le métier.",
                        ),
                        answers=(112,),
                    ),
                ),
            ),
            Section(
                id="other-side",
                heading=t(
                    "What we also saw", "Wat we ook zagen", "Ce que nous avons vu aussi"
                ),
                parts=(
                    Sentence(
                        text=t(
                            "In peak weeks the pace goes up. Two people fell ill.",
                            "In drukke weken gaat het tempo omhoog. Twee mensen vielen uit.",
                            "Les semaines chargées, le rythme augmente. Deux personnes sont tombées malades.",
                        ),
                        known=own,
                        rung=1,
                        answers=(69,),
                    ),
                ),
            ),
            Section(
                id="limits",
                heading=t(
                    "What we do not claim",
                    "Wat we niet beweren",
                    "Ce que nous n’affirmons pas",
                ),
                parts=(
                    Sentence(
                        text=t(
                            "Please read our results with care: few people were asked, and others helped too.",
                            "Onze resultaten zijn nog niet helemaal zeker: we vroegen weinig mensen, en anderen hielpen ook.",
                            "Nos résultats sont à lire avec prudence : peu de personnes interrogées, et d’autres ont aidé aussi.",
                        ),
                        answers=(124,),
                    ),
                    Sentence(
                        text=t(
                            "We do not know yet whether it lasts.",
                            "We weten nog niet of het blijft duren.",
                            "Nous ne savons pas encore si cela dure.",
                        ),
                        answers=(125,),
                    ),
                ),
            ),
            Section(
                id="commitments",
                heading=t("What we will do", "Onze afspraken", "Engagements"),
                parts=(_timeline(t),),
            ),
            Section(
                id="looking-back",
                heading=t("Looking back", "Terugblik", "Regard en arrière"),
                parts=(
                    Rounds(
                        then=t("March 2025", "maart 2025", "mars 2025"),
                        now=t("March 2026", "maart 2026", "mars 2026"),
                        rows=(
                            Then(
                                name=t(
                                    "Confidence of 4 or 5",
                                    "Vertrouwen 4 of 5",
                                    "Confiance de 4 ou 5",
                                ),
                                then=t("9 of 21", "9 van 21", "9 sur 21"),
                                then_day=t(
                                    "3 March 2025", "3 maart 2025", "3 mars 2025"
                                ),
                                now=t("12 of 20", "12 van 20", "12 sur 20"),
                                now_day=t(
                                    "9 March 2026", "9 maart 2026", "9 mars 2026"
                                ),
                            ),
                            Then(
                                name=t(
                                    "Kilos of clothes kept in use",
                                    "Kilo kleren in gebruik",
                                    "Kilos de vêtements gardés en usage",
                                ),
                                then="14 200",
                                then_day=t(
                                    "3 March 2025", "3 maart 2025", "3 mars 2025"
                                ),
                                now="",
                                now_day="",
                                refused=t(
                                    "Not set side by side: the unit changed.",
                                    "Niet naast elkaar gezet: de eenheid is veranderd.",
                                    "Pas mis côte à côte : l’unité a changé.",
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            Section(
                id="showing",
                heading=t(
                    "Where and when we show it",
                    "Waar en wanneer we dit tonen",
                    "Où et quand montrer nos résultats",
                ),
                parts=(
                    Sentence(
                        text=t(
                            "The form and the date are not chosen yet. They are asked in the step Valorise.",
                            "Hoe we dit tonen, is nog niet gekozen. Dat gebeurt in de stap Valoriseren.",
                            "La forme et la date ne sont pas encore choisies. Elles se choisissent à l’étape Valoriser.",
                        )
                    ),
                ),
                open=True,
            ),
            Section(
                id="method",
                heading=t(
                    "How this was made", "Hoe deze samenvatting er kwam", "Méthode"
                ),
                parts=(
                    Sentence(
                        text=t(
                            "This summary is based on the publicly described VISES steps. It is independent of the VISES partners.",
                            "Deze samenvatting volgt de stappen die VISES publiek beschreef. Ze staat los van de VISES-partners.",
                            "Ce travail s’inspire des étapes de VISES, telles qu’elles sont décrites publiquement. Il est indépendant des partenaires de VISES.",
                        )
                    ),
                    Sentence(
                        text=t(
                            "No question is left open.",
                            "Er staat geen vraag meer open.",
                            "Aucune question n’est restée ouverte.",
                        ),
                        style="item",
                    ),
                ),
            ),
        ),
        labels=_labels(t),
        fingerprint="9f2c41d07be85a36" * 4,
    )


def little(version: str = "full") -> Sheet:
    """Return a first week: one person, two fields, one indicator, no story."""
    t = _picker("fr")
    whole = normal("fr", version)
    none = "pas de réponse"
    fields = Fields(
        petals=tuple(
            Petal(
                name=name,
                think=think,
                show=None,
                think_words=f"{think:.0f} sur 5" if think else none,
                show_words=none,
            )
            for name, think in (
                ("Économique", None),
                ("Sociétal", 4.0),
                ("Politique", None),
                ("Environnemental", 3.0),
                ("Territorial", None),
            )
        ),
        think="ce que nous pensons",
        show="",
        scale="Autoévaluation, de 1 à 5. Une personne a répondu.",
        least="1 presque rien",
        most="5 très fort",
        outline=("Sociétal : nous pensons 4 sur 5.", "Environnemental : 3 sur 5."),
        known="notre propre regard",
        rung=1,
        answers=(12,),
    )
    seen = Indicator(
        name="Jeunes présents trois semaines de suite",
        unit="personnes",
        share=False,
        before=None,
        now=_figure("Maintenant", 6, "6", None, "6, compté en mars 2026"),
        goal=None,
        known="compté",
        rung=3,
        answers=(15,),
    )
    chain = ImpactMap(
        columns=(
            Column(
                title="Ce que nous faisons",
                cards=(Card(text="Atelier vélo, deux fois par semaine", main=True),),
            ),
            Column(
                title="Ce que cela donne",
                cards=(Card(text="Environ 40 vélos par mois", main=True),),
            ),
            Column(title="Ce qui change", cards=()),
            Column(
                title="Plus tard, peut-être",
                cards=(Card(text="Des jeunes qui trouvent leur voie", main=True),),
            ),
        ),
        missing="Pas encore de réponse",
        outline=(
            "Ce que nous faisons : atelier vélo, deux fois par semaine.",
            "Ce que cela donne : environ 40 vélos par mois.",
            "Ce qui change : pas encore de réponse.",
            "Plus tard, peut-être : des jeunes qui trouvent leur voie.",
        ),
        known="notre propre regard",
        rung=1,
    )
    promise = Timeline(
        commitments=(
            Commitment(
                day="avril 2026",
                what="Tenir une liste de présence.",
                who="Inès",
                move="commencer",
            ),
        )
    )

    def said(section: Section) -> Section:
        match section.id:
            case "impact-map":
                return replace(section, parts=(chain,))
            case "fields":
                return replace(section, parts=(fields,))
            case "results":
                return replace(section, parts=(seen,))
            case "commitments":
                return replace(section, parts=(promise,))
            case "limits":
                return replace(section, parts=section.parts[1:])
            case "method":
                return section
        missing = Sentence(
            text="Rien n’est encore noté ici. Cela se demande plus loin."
        )
        return replace(section, parts=(missing,), open=True)

    return replace(
        whole,
        title="Résumé d’impact de La Petite Ourse",
        name="La Petite Ourse",
        lede="Nous réparons des vélos avec des jeunes sans diplôme.",
        message=(),
        fields=fields,
        figures=(seen,),
        sections=tuple(said(section) for section in whole.sections),
        labels=replace(
            whole.labels,
            early=t(
                "",
                "",
                "Ceci est un premier résumé. Ce qui reste ouvert se trouve à la fin.",
            ),
        ),
        fingerprint="07be85a369f2c41d" * 4,
    )


def long(version: str = "full") -> Sheet:
    """Return words that are wide and texts that go on, in the Dutch of an administration."""
    t = _picker("nl")
    whole = normal("nl", version)
    name = "Coöperatieve Vennootschap voor Gemeenschapsgerichte Buurtontwikkeling en Kringloopeconomie Noorderkempen-Waasland"
    tale = (
        "Toen Fatoumata in februari begon, had ze zes jaar lang geen vaste werkdag gehad. "
        "De eerste weken gingen over aankomen: twee wekkers, één bus, een koffie met Joris "
        "voor de machines aangingen. In mei leidde ze de sorteertafel van de "
        "arbeidszorgwerkplaats. In juni klaagde een klant, en ze loste het op voor iemand "
        "anders het merkte. "
    ) * 4
    columns = (
        (
            "Wat we doen",
            (
                "Arbeidsmarktgerichte kwalificatietrajecten in keuken, logistiek en gebouwentechniek",
                "Sociaalpedagogische trajectbegeleiding",
                "Voedseloverschottenherverdeling bij groothandels en weekmarkten",
                "Buurtrestaurantwerking met solidaire prijzen",
                "Administratiebegeleiding en schuldbemiddelingsspreekuur",
                "Vrijwilligerscoördinatie",
                "Kinderopvang tijdens de cursussen",
            ),
        ),
        (
            "Wat het oplevert",
            (
                "312 afgeronde kwalificatietrajecten",
                "62,5 ton geredde levensmiddelen",
                "41.000 maaltijden",
                "2.140 adviesgesprekken",
            ),
        ),
        (
            "Wat er verandert",
            (
                "Zelfredzaamheidsverwachting en dagstructuur nemen toe",
                "Overstappen naar socialezekerheidsplichtige tewerkstelling",
                "Minder voedselonzekerheid",
                "Draagkrachtige buurtrelaties",
                "Rechten worden opgenomen",
                "Minder levensmiddelenverspilling in de groothandel",
            ),
        ),
        (
            "Wat later kan volgen",
            (
                "Gelijkwaardige maatschappelijke deelname in de wijk",
                "Een klimaatrechtvaardig voedselsysteem",
                "Een overheid die mee leert",
            ),
        ),
    )
    chain = ImpactMap(
        columns=tuple(
            Column(
                title=title,
                cards=tuple(
                    Card(
                        text=text,
                        about="Deelnemers aan de werkplaats" if number == 1 else "",
                        main=number == 0,
                        answers=(number + 60,),
                    )
                    for number, text in enumerate(texts)
                ),
            )
            for title, texts in columns
        ),
        missing="Nog geen antwoord",
        outline=tuple(f"{title}: {'; '.join(texts)}." for title, texts in columns),
        known="onze eigen kijk",
        rung=1,
    )
    fields = replace(
        _fields(t, "onze eigen kijk"),
        petals=tuple(
            replace(petal, team=team, note=note)
            for petal, team, note in zip(
                _fields(t, "onze eigen kijk").petals,
                (
                    (4, 4, 4, 4, 3, 5),
                    (5, 5, 5, 5, 4, 4),
                    (1, 1, 1, 2, 3, 5),
                    (3, 3, 4, 4, 4, 4, 3, 4, 4, 4, 2, 4, 4, 3),
                    (2, 3, 3, 3, 4, 4),
                ),
                (
                    "Banen en eerste lonen. Hier is het team het eens.",
                    "Vertrouwen, contact, een dagritme: dat komt in elk gesprek terug.",
                    "Een stem in het voedselbeleid. Bestuur en werkvloer zien dit heel anders. Het team verschilt.",
                    "62,5 ton gered. Het energieverbruik is nog niet geteld.",
                    "",
                ),
                strict=True,
            )
        ),
        team="14 mensen antwoordden.",
        each="elk antwoord",
        half="middelste helft",
    )
    holders = Grid(
        name="Belanghebbenden",
        head=("Wie", "Wat ze geven", "Wat ze krijgen", "Hoe ze meespreken", "Inspraak"),
        rows=tuple(
            (
                f"{who} van de Noorderkempense arbeidszorgwerkplaatsen",
                "Vakmanschap, tijd, doorverwijzingen en gereedschappenuitleendienst",
                "Werk op maat, gezelschap, een eerlijk loon en begeleidingsgesprekken in de eigen taal, ook na het einde van het traject",
                "Maandelijkse kring, één zitje in de raad van bestuur, tevredenheidsbevraging",
                "3 van 5",
            )
            for who in (
                "Doelgroepmedewerkers",
                "Buurtbewoners",
                "Groothandelaars",
                "Gemeentebesturen",
                "Werkgeversorganisaties",
                "Mantelzorgers",
                "Vrijwilligers",
                "Scholengemeenschappen",
            )
        ),
        answers=tuple((33 + number, 34 + number) for number in range(8)),
        known="onze eigen kijk",
        rung=1,
    )
    indicators = tuple(
        replace(
            indicator,
            name=f"{indicator.name}, gemeten bij deelnemers aan het arbeidsmarktgerichte kwalificatietraject ({number})",
        )
        for number in (1, 2)
        for indicator in (_trust(t), _kilos(t, "geteld"), _leavers(t), _sick(t))
    )
    promises = Timeline(
        commitments=tuple(
            Commitment(
                day=f"1 september {2026 + number}",
                what="Energieverbruik van de koelinstallaties tellen en publiceren naast de geredde levensmiddelen, zodat iedereen ziet wat het kost en wat het opbrengt.",
                who="Werkgroep duurzaamheidsboekhouding",
                move="veranderen",
                done=number == 0,
                answers=(136, 137 + number),
            )
            for number in range(8)
        )
    )

    def said(section: Section) -> Section:
        match section.id:
            case "impact-map":
                return replace(section, parts=(chain, *section.parts[1:]))
            case "fields":
                return replace(section, parts=(fields,))
            case "stakeholders":
                return replace(section, parts=(holders,))
            case "results":
                return replace(section, parts=indicators)
            case "story":
                told = replace(_sentence_of(section), text=tale.strip())
                return replace(section, parts=(told, *section.parts[1:]))
            case "commitments":
                return replace(section, parts=(promises,))
        return section

    return replace(
        whole,
        title=f"Impactsamenvatting van {name}",
        name=name,
        period="1 september 2024 tot 31 december 2025",
        lede="Wij ontwikkelen samen met langdurig werkzoekenden, buurtbewoners en lokale overheden gemeenschapsgerichte kringloopwerkplaatsen waarin levensmiddelenoverschotten, huisraad en textiel een nieuwe bestemming krijgen, en waarin mensen op hun eigen tempo kunnen groeien naar werk, opleiding of vrijwilligerswerk in de eigen wijk.",
        fields=fields,
        figures=indicators[:3],
        sections=tuple(said(section) for section in whole.sections),
    )


NASTY = (
    '#read("/etc/passwd") $x$ *b* _i_ `c` \\ @ref <lab> {{7*7}} <script>alert(1)</script> = H #eval("1")',
    "\u202egnirts\u202c \u2066a\u2069 \u200fb\u200e \u0000\u0007\u001b[31m \ufdd0 \ue000 \ud800 \u0378 \ufeff",
    "👩‍👩‍👧‍👦 👍🏽 🏳️‍🌈 🇧🇪 1️⃣ ❤️ 🧵 ☕ 🫠 ©️ ⚙︎",
    "https://example.org/" + "a" * 60 + "?" + "q=1&" * 40,
    "Wa" + "w" * 200,
    "مرحبا بكم في ورشة الإصلاح، هنا نعمل معا",
    "今天我们修理衣服和自行车",
    "e\u0301 n\u0303 \u1e9b\u0323 ﬁ Å Ω ½ № ™ → – — … „“ ‚‘ € ₿ ŋ Ħ ẞ ʒ",
    "a\u0301" * 10 + "z" + "\u0335\u0336\u0337" * 30,
    "regel\nregel\r\nregel\tkolom\u2028alinea\u2029einde\x0b\x0c",
)


def hostile(version: str = "full", language: str = "en") -> Sheet:
    """Return texts that mean harm, or that no font can show, in every place for words."""
    whole = normal(language, version)
    turn = iter(range(10**6))

    def nasty(text: str) -> str:
        number = next(turn)
        if not text:
            return text
        return f"{text[:8]} {NASTY[number % len(NASTY)]}"

    spoilt = _through(whole, nasty)
    heap = " ".join(NASTY) + " "
    novel = (heap * (10_000 // len(heap) + 1))[:10_000]
    story = next(s for s in spoilt.sections if s.id == "story")
    told = replace(story, parts=(Sentence(text=novel, style="quote"), *story.parts[1:]))
    return replace(
        spoilt,
        language=whole.language,
        day=whole.day,
        version=whole.version,
        fingerprint=whole.fingerprint,
        title="Impact <summary> & #hostile",
        name="*De* #Tweede _Draad_ \u202evzw 🧵",
        sections=tuple(told if s.id == "story" else s for s in spoilt.sections),
    )


def empty(version: str = "full", language: str = "en") -> Sheet:
    """Return a sheet of somebody who has only begun: no name, every section open."""
    whole = normal(language, version)
    missing = Sentence(text="Nothing has been answered here yet.")
    return replace(
        whole,
        title="Impact summary",
        name="",
        period="",
        lede="",
        message=(),
        fields=None,
        figures=(),
        sections=tuple(
            replace(section, parts=(missing,), open=True) for section in whole.sections
        ),
        labels=replace(
            whole.labels,
            early="This is an early summary. What is still open stands at the end.",
        ),
    )


def _picker(language: str) -> Pick:
    """Return what picks the words of one language out of English, Dutch and French."""
    place = LANGUAGES.index(language)
    return lambda *words: words[place]


def _sentence_of(section: Section) -> Sentence:
    first = section.parts[0]
    assert isinstance(first, Sentence)
    return first


def _figure(
    label: str, value: float, number: str, of: float | None, text: str
) -> Figure:
    return Figure(label=label, value=value, number=number, of=of, text=text)


def _labels(t: Pick) -> Labels:
    return Labels(
        kicker=t("Impact summary", "Impactsamenvatting", "Résumé d’impact"),
        page=t(
            "page {page} of {pages}",
            "bladzijde {page} van {pages}",
            "page {page} sur {pages}",
        ),
        how_we_know=t("How we know", "Hoe we dit weten", "Comment nous le savons"),
        answers=t("Answers", "Antwoorden", "Réponses"),
        show_answers=t(
            "Show the answers", "Toon de antwoorden", "Montrer les réponses"
        ),
        not_answered=t("not answered", "niet beantwoord", "pas de réponse"),
        goal=t("Goal", "Doel", "Objectif"),
        before=t("Before", "Vroeger", "Avant"),
        now=t("Now", "Nu", "Maintenant"),
        made_with=t(
            "Made with Fil rouge on 14 March 2026, from the answers of the enterprise itself.",
            "Gemaakt met Fil rouge op 14 maart 2026, uit de antwoorden van de onderneming zelf.",
            "Réalisé avec Fil rouge le 14 mars 2026, à partir des réponses de l’entreprise elle-même.",
        ),
        fingerprint=t(
            "Fingerprint of the answers behind this summary:",
            "Vingerafdruk van de antwoorden achter deze samenvatting:",
            "Empreinte des réponses derrière ce résumé :",
        ),
        early="",
        main_path=t("The main path", "Het hoofdpad", "Le chemin principal"),
        field=t("Field", "Vlak", "Plan"),
    )


def _fields(t: Pick, own: str) -> Fields:
    names = (
        t("Economic", "Economisch", "Économique"),
        t("Societal", "Maatschappelijk", "Sociétal"),
        t("Political", "Politiek", "Politique"),
        t("Environmental", "Ecologisch", "Environnemental"),
        t("Territorial", "Territoriaal", "Territorial"),
    )
    proof = (
        t("we feel it", "we voelen het", "nous le sentons"),
        t("we hear it", "we horen het", "nous l’entendons"),
        t("measured once", "één keer gemeten", "mesuré une fois"),
        t(
            "measured twice or by two sources",
            "twee keer gemeten of door twee bronnen",
            "mesuré deux fois ou par deux sources",
        ),
    )
    of = t(" of 5", " van 5", " sur 5")
    values = ((3, 3), (5, 4), (2, 1), (4, 3), (3, 2))
    think = t("What we think", "Wat we denken", "Ce que nous pensons")
    show = t("What we can show", "Wat we kunnen tonen", "Ce que nous pouvons montrer")
    return Fields(
        petals=tuple(
            Petal(
                name=name,
                think=float(guess),
                show=float(shown),
                think_words=f"{guess}{of}",
                show_words=f"{shown}{of}: {proof[shown - 1]}",
            )
            for name, (guess, shown) in zip(names, values, strict=True)
        ),
        think=think,
        show=show,
        scale=t(
            "A self-assessment by the team, from 1 to 5. Not for comparing enterprises.",
            "Een zelfevaluatie van het team, van 1 tot 5. Niet om ondernemingen te vergelijken.",
            "Une autoévaluation de l’équipe, de 1 à 5. Elle ne sert pas à comparer des entreprises.",
        ),
        least=t("hardly any effect", "nauwelijks effect", "presque aucun effet"),
        most=t("a very strong effect", "een heel sterk effect", "un effet très fort"),
        outline=tuple(
            f"{name}: {think} {guess}{of}; {show} {shown}{of}."
            for name, (guess, shown) in zip(names, values, strict=True)
        ),
        known=own,
        rung=1,
        answers=(71, 116),
    )


def _map(t: Pick, own: str) -> ImpactMap:
    columns = (
        (
            t("What we do", "Wat we doen", "Ce que nous faisons"),
            (
                t("Repair workshop", "Herstelatelier", "Atelier de réparation"),
                t(
                    "Coaching on the job",
                    "Coaching op de werkvloer",
                    "Accompagnement au travail",
                ),
            ),
        ),
        (
            t(
                "What it gives first",
                "Wat het eerst oplevert",
                "Ce que cela donne d’abord",
            ),
            (
                t(
                    "22 people learn three techniques and run a table",
                    "22 mensen leren drie technieken en leiden een tafel",
                    "22 personnes apprennent trois techniques et tiennent une table",
                ),
            ),
        ),
        (
            t("What changes", "Wat er verandert", "Ce qui change"),
            (
                t(
                    "dare to speak up and plan ahead",
                    "durven hun mening zeggen en vooruit plannen",
                    "osent donner leur avis et faire des projets",
                ),
                t(
                    "wear their clothes for longer",
                    "dragen hun kleren langer",
                    "portent leurs vêtements plus longtemps",
                ),
            ),
        ),
        (
            t("What may follow later", "Wat later kan volgen", "Ce qui peut suivre"),
            (
                t(
                    "step to other work, or stay by choice",
                    "stap naar ander werk, of blijven uit keuze",
                    "aller vers un autre emploi, ou rester par choix",
                ),
            ),
        ),
    )
    who = (
        t("Supported employees", "Doelgroepmedewerkers", "Personnes en insertion"),
        t("Customers", "Klanten", "La clientèle"),
    )
    return ImpactMap(
        columns=tuple(
            Column(
                title=title,
                cards=tuple(
                    Card(
                        text=text,
                        about=who[row] if column == 2 else "",
                        main=row == 0,
                        answers=(29 + 10 * column + row,),
                    )
                    for row, text in enumerate(texts)
                ),
            )
            for column, (title, texts) in enumerate(columns)
        ),
        missing=t("Not answered yet", "Nog niet beantwoord", "Pas encore de réponse"),
        outline=tuple(f"{title}: {'; '.join(texts)}." for title, texts in columns),
        known=own,
        rung=1,
    )


def _stakeholders(t: Pick, own: str) -> Grid:
    return Grid(
        name=t("Stakeholders", "Belanghebbenden", "Parties prenantes"),
        head=(
            t("Stakeholder", "Belanghebbende", "Partie prenante"),
            t("Inside or outside", "Binnen of buiten", "Dedans ou dehors"),
            t("Gives us", "Geeft ons", "Nous donne"),
            t("Gets from us", "Krijgt van ons", "Reçoit de nous"),
            t("Say today", "Inspraak vandaag", "Voix aujourd’hui"),
        ),
        rows=(
            (
                t(
                    "Supported employees",
                    "Doelgroepmedewerkers",
                    "Personnes en insertion",
                ),
                t("inside", "binnen", "dedans"),
                t(
                    "skill and time",
                    "vakmanschap en tijd",
                    "du savoir-faire et du temps",
                ),
                t(
                    "work that fits, company",
                    "werk op maat, gezelschap",
                    "un travail adapté, de la compagnie",
                ),
                t("2 of 5", "2 van 5", "2 sur 5"),
            ),
            (
                t("Customers", "Klanten", "La clientèle"),
                t("outside", "buiten", "dehors"),
                t("a fair price", "een eerlijke prijs", "un prix juste"),
                t("good clothes", "goede kleren", "de bons vêtements"),
                t("2 of 5", "2 van 5", "2 sur 5"),
            ),
            (
                t("The public job service", "VDAB", "Le service public de l’emploi"),
                t("outside", "buiten", "dehors"),
                t(
                    "people and advice",
                    "mensen en advies",
                    "des personnes et des conseils",
                ),
                t("a place that fits", "een plek die past", "une place qui convient"),
                t("3 of 5", "3 van 5", "3 sur 5"),
            ),
        ),
        answers=((33, 34, 35, 36, 37), (38, 39, 40, 41, 42), (43, 44, 45, 46, 47)),
        known=own,
        rung=1,
    )


def _trust(t: Pick) -> Indicator:
    """Return shares of people: before, now and a goal."""
    before, now, goal = _moments(t)
    return Indicator(
        name=t(
            "Rate their own confidence 4 or 5 out of 5",
            "Geven hun zelfvertrouwen 4 of 5 op 5",
            "Donnent 4 ou 5 sur 5 à leur confiance en soi",
        ),
        unit=t("people", "mensen", "personnes"),
        share=True,
        before=_figure(
            before,
            9,
            "9",
            21,
            t(
                "9 of 21, on 3 March 2025",
                "9 van 21, op 3 maart 2025",
                "9 sur 21, le 3 mars 2025",
            ),
        ),
        now=_figure(
            now,
            12,
            "12",
            20,
            t(
                "12 of 20, on 9 March 2026",
                "12 van 20, op 9 maart 2026",
                "12 sur 20, le 9 mars 2026",
            ),
        ),
        goal=_figure(
            goal,
            14,
            "14",
            20,
            t(
                "14 of 20, by March 2027",
                "14 van 20, tegen maart 2027",
                "14 sur 20, pour mars 2027",
            ),
        ),
        known=t(
            "measured twice or by two sources",
            "twee keer gemeten of door twee bronnen",
            "mesuré deux fois ou par deux sources",
        ),
        rung=4,
        answers=(87, 95, 98, 101),
    )


def _kilos(t: Pick, counted: str) -> Indicator:
    """Return an amount with a goal, and no earlier figure."""
    _, now, goal = _moments(t)
    return Indicator(
        name=t(
            "Clothes kept in use",
            "Kleren die in gebruik blijven",
            "Vêtements gardés en usage",
        ),
        unit=t("kilos", "kilo", "kilos"),
        share=False,
        before=None,
        now=_figure(
            now,
            14200,
            t("14,200", "14.200", "14 200"),
            None,
            t("14,200 kilos, in 2025", "14.200 kilo, in 2025", "14 200 kilos, en 2025"),
        ),
        goal=_figure(
            goal,
            16000,
            t("16,000", "16.000", "16 000"),
            None,
            t("16,000 kilos, in 2026", "16.000 kilo, in 2026", "16 000 kilos, en 2026"),
        ),
        known=counted,
        rung=3,
        answers=(89, 96),
    )


def _leavers(t: Pick) -> Indicator:
    """Return a decrease, measured long ago, without a goal."""
    before, now, _ = _moments(t)
    return Indicator(
        name=t(
            "Days until a place is found",
            "Dagen tot er een plek is",
            "Jours avant de trouver une place",
        ),
        unit=t("days", "dagen", "jours"),
        share=False,
        before=_figure(
            before,
            61.5,
            t("61.5", "61,5", "61,5"),
            None,
            t(
                "61.5 days, in March 2025",
                "61,5 dagen, in maart 2025",
                "61,5 jours, en mars 2025",
            ),
        ),
        now=_figure(
            now,
            48,
            "48",
            None,
            t(
                "48 days, in November 2025",
                "48 dagen, in november 2025",
                "48 jours, en novembre 2025",
            ),
        ),
        goal=None,
        note=t(
            "Measured more than 90 days ago.",
            "Meer dan 90 dagen geleden gemeten.",
            "Mesuré il y a plus de 90 jours.",
        ),
        known=t("measured twice", "twee keer gemeten", "mesuré deux fois"),
        rung=4,
        answers=(90, 97),
    )


def _sick(t: Pick) -> Indicator:
    """Return an indicator that has only a goal so far."""
    _, _, goal = _moments(t)
    return Indicator(
        name=t(
            "People who were off sick in peak weeks",
            "Mensen die in drukke weken uitvielen",
            "Personnes en arrêt les semaines chargées",
        ),
        unit=t("people", "mensen", "personnes"),
        share=False,
        before=None,
        now=None,
        goal=_figure(
            goal,
            0,
            "0",
            None,
            t("0 people, in 2026", "0 mensen, in 2026", "0 personne, en 2026"),
        ),
        answers=(91,),
    )


def _moments(t: Pick) -> tuple[str, str, str]:
    return (
        t("Before", "Vroeger", "Avant"),
        t("Now", "Nu", "Maintenant"),
        t("Goal", "Doel", "Objectif"),
    )


def _timeline(t: Pick) -> Timeline:
    return Timeline(
        commitments=(
            Commitment(
                day=t("1 March 2026", "1 maart 2026", "1er mars 2026"),
                what=t(
                    "Tell the board what we heard.",
                    "Het bestuur vertellen wat we hoorden.",
                    "Dire au conseil ce que nous avons entendu.",
                ),
                who="Leen",
                move=t("start", "beginnen", "commencer"),
                done=True,
                answers=(131,),
            ),
            Commitment(
                day=t("1 May 2026", "1 mei 2026", "1er mai 2026"),
                what=t(
                    "A fixed quarter of an hour at the end of the day, to talk about what went wrong and what went well.",
                    "Een vast kwartier op het einde van de dag, om te praten over wat misliep en wat goed ging.",
                    "Un quart d’heure fixe en fin de journée, pour parler de ce qui a raté et de ce qui a réussi.",
                ),
                who="Samir",
                move=t("change", "veranderen", "changer"),
                answers=(136, 137, 138, 139, 140),
            ),
            Commitment(
                day=t("September 2026", "september 2026", "septembre 2026"),
                what=t(
                    "Ask those who left how they are doing.",
                    "Vragen hoe het gaat met wie vertrok.",
                    "Demander des nouvelles aux personnes parties.",
                ),
                who=t("Everyone", "Iedereen", "Tout le monde"),
                move=t("start", "beginnen", "commencer"),
                answers=(141,),
            ),
        )
    )


def _through(value: object, change: Callable[[str], str]) -> Sheet:
    """Return the sheet with each of its texts changed, whatever it is nested in."""

    def walked(value: object) -> object:
        if isinstance(value, str):
            return change(value)
        if isinstance(value, tuple):
            return tuple(walked(one) for one in value)
        if isinstance(value, Struct):
            kept = {"id", "style", "version", "language", "day", "page"}
            return replace(
                value,
                **{
                    field.name: walked(getattr(value, field.name))
                    for field in fields_of(value)
                    if field.name not in kept
                },
            )
        return value

    made = walked(value)
    assert isinstance(made, Sheet)
    return made
