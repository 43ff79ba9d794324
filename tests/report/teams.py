"""Sheets of a team made by hand: usual, little, nothing, much, hostile."""

from __future__ import annotations

from msgspec.structs import replace

from bot.team.sheet import Choices, Part, Scale, TeamSheet, Voices

LANGUAGES = ("en", "nl", "fr")


def normal(language: str = "en") -> TeamSheet:
    """Return what eight people answered, each alone: five scales, two choices, two voices."""

    def t(en: str, nl: str, fr: str) -> str:
        return {"en": en, "nl": nl, "fr": fr}[language]

    differs = t("The team differs.", "Het team verschilt.", "Les avis divergent.")
    close = t("Close together.", "Dicht bij elkaar.", "Les avis se rejoignent.")
    people = t("8 answers", "8 antwoorden", "8 réponses")
    low, high = t("hardly", "amper", "à peine"), t("strongly", "sterk", "fortement")

    def scale(name: str, dots: tuple[int, ...], **more: object) -> Scale:
        given = {"note": close, **more}
        half = (float(sorted(dots)[2]), float(sorted(dots)[5]))
        return Scale(
            name=name,
            dots=dots,
            half=half,
            low=low,
            high=high,
            people=people,
            **given,  # type: ignore[arg-type]
        )

    return TeamSheet(
        language=language,
        title=t("Quick reflection", "Korte reflectie", "Réflexion rapide"),
        dated=t(
            "22 November 2026 · 8 of 9 answered · unnamed",
            "22 november 2026 · 8 van de 9 antwoordden · zonder namen",
            "22 novembre 2026 · 8 réponses sur 9 · sans noms",
        ),
        day="2026-11-22",
        parts=(
            scale(
                t("Say in decisions", "Inspraak", "Participation aux décisions"),
                (1, 1, 2, 2, 4, 4, 5, 5),
                note=differs,
                differs=True,
                late=(5,),
                change=t(
                    "▼ lower than on 4 May (4 → 3)",
                    "▼ lager dan op 4 mei (4 → 3)",
                    "▼ plus bas que le 4 mai (4 → 3)",
                ),
            ),
            Choices(
                name=t(
                    "What should we keep?", "Wat houden we?", "Que faut-il garder ?"
                ),
                counted=(
                    (
                        t(
                            "Coaching on the job",
                            "Coaching op de vloer",
                            "L’accompagnement",
                        ),
                        5,
                    ),
                    (
                        t(
                            "The repair workshop",
                            "Het herstelatelier",
                            "L’atelier de réparation",
                        ),
                        3,
                    ),
                ),
                others=(
                    t("The shop", "De winkel", "Le magasin"),
                    t("Open Monday", "De open maandag", "Le lundi ouvert"),
                ),
                note=differs,
                differs=True,
                people=people,
            ),
            scale(
                t("Economic", "Economisch", "Économique"),
                (2, 3, 3, 3, 4, 4, 4, 5),
            ),
            scale(
                t("Environmental", "Ecologisch", "Environnemental"),
                (3, 3, 4, 4, 4, 4, 5, 5),
                change=t(
                    "▲ higher than on 4 May (3 → 4)",
                    "▲ hoger dan op 4 mei (3 → 4)",
                    "▲ plus haut que le 4 mai (3 → 4)",
                ),
            ),
            scale(
                t("Territorial", "Territoriaal", "Territorial"),
                (2, 2, 2, 3, 3, 3, 3, 3),
            ),
            scale(
                t("Societal", "Maatschappelijk", "Sociétal"),
                (4, 4, 4, 5, 5, 5, 5, 5),
                late=(5,),
            ),
            Choices(
                name=t("Who was heard?", "Wie werd gehoord?", "Qui a été entendu ?"),
                counted=(
                    (t("Clients", "Klanten", "La clientèle"), 8),
                    (
                        t("Supported employees", "Doelgroep", "Personnes en insertion"),
                        7,
                    ),
                    (t("Neighbours", "Buren", "Le voisinage"), 3),
                ),
                note=close,
                people=people,
            ),
            Voices(
                name=t("What surprised you?", "Wat verraste je?", "Quelle surprise ?"),
                said=(
                    t(
                        "That people come back after they left.",
                        "Dat mensen terugkomen nadat ze vertrokken.",
                        "Que des gens reviennent après leur départ.",
                    ),
                    t(
                        "Nobody had asked the neighbours before, and they had a lot to say.",
                        "Niemand had de buren ooit iets gevraagd, en ze hadden veel te zeggen.",
                        "Personne n’avait jamais interrogé le voisinage, qui avait beaucoup à dire.",
                    ),
                    t(
                        "How much we throw away.",
                        "Hoeveel we weggooien.",
                        "Nos déchets.",
                    ),
                ),
                people=t("3 answers", "3 antwoorden", "3 réponses"),
            ),
            Voices(
                name=t("What is missing?", "Wat ontbreekt?", "Que manque-t-il ?"),
                said=(),
                note=t(
                    "Not shown: fewer than three answered.",
                    "Niet getoond: minder dan drie antwoorden.",
                    "Non montré : moins de trois réponses.",
                ),
            ),
        ),
        talk=(
            t(
                "“Say in decisions” goes from 1 to 5. What does a 1 see that a 5 does not?",
                "“Inspraak” gaat van 1 tot 5. Wat ziet wie 1 koos, en wie 5 koos niet?",
                "« Participation aux décisions » va de 1 à 5. Que voit la personne qui met 1 ?",
            ),
            t(
                "Five would keep the coaching. What would have to be true for all to agree?",
                "Vijf willen de coaching houden. Wanneer zou iedereen het daarmee eens zijn?",
                "Cinq gardent l’accompagnement. À quelles conditions tout le monde serait-il d’accord ?",
            ),
            t(
                "Who has not spoken yet?",
                "Wie heeft nog niets gezegd?",
                "Qui n’a pas encore parlé ?",
            ),
        ),
        agreed=(
            t(
                "Ask the neighbours again — Leen, by 15 December 2026",
                "De buren opnieuw bevragen — Leen, tegen 15 december 2026",
                "Interroger à nouveau le voisinage — Leen, avant le 15 décembre 2026",
            ),
            t(
                "Done: weigh what is thrown away — Samir",
                "Gedaan: wegen wat we weggooien — Samir",
                "Fait : peser ce qui est jeté — Samir",
            ),
        ),
        talk_heading=t("To talk about", "Om over te praten", "Pour en parler"),
        agreed_heading=t("What we agreed", "Wat we afspraken", "Ce qui est convenu"),
        each=t("one answer", "één antwoord", "une réponse"),
        middle=t(
            "the middle half of the answers",
            "de middelste helft van de antwoorden",
            "la moitié centrale des réponses",
        ),
        late=t("came later", "kwam later", "venue plus tard"),
        foot=t(
            "Whoever knows the team well may still guess who said what. Nobody is ranked or compared.",
            "Wie het team goed kent, kan soms nog raden wie wat zei. Niemand wordt gerangschikt of vergeleken.",
            "Qui connaît bien l’équipe peut encore deviner qui a dit quoi. Personne n’est classé ni comparé.",
        ),
    )


def little() -> TeamSheet:
    """Return five answers to one scale; the rest is not shown, and nothing was agreed."""
    usual = normal("nl")
    hidden = "Niet getoond: minder dan vijf antwoorden."
    first = Scale(
        name="Inspraak",
        dots=(2, 3, 3, 4, 5),
        half=(3.0, 4.0),
        low="amper",
        high="sterk",
        note="Dicht bij elkaar.",
        people="5 antwoorden",
    )
    return replace(
        usual,
        dated="22 november 2026 · 5 van de 9 antwoordden · zonder namen",
        parts=(
            first,
            Scale(name="Economisch", dots=(), low="amper", high="sterk", note=hidden),
            Choices(name="Wat houden we?", counted=(), note=hidden),
        ),
        talk=usual.talk[-1:],
        agreed=(),
        late="",
    )


def nothing() -> TeamSheet:
    """Return a session of which nothing may be shown."""
    kept = little()
    return replace(kept, parts=kept.parts[1:], talk=())


def much() -> TeamSheet:
    """Return what forty people answered, at length."""
    usual = normal("fr")
    dots = tuple(1 + number * 7 % 11 % 5 for number in range(40))
    words = "Nous avons beaucoup parlé de ce qui change pour les gens du quartier. " * 4

    def grown(part: Part) -> Part:
        if isinstance(part, Scale):
            return replace(
                part, dots=(*dots[:20], *(part.dots * 3)[:20]), people="40 réponses"
            )
        if isinstance(part, Choices):
            counted = tuple(
                (f"{label} {n}", 30 - 3 * n)
                for n in range(10)
                for label, _ in part.counted[:1]
            )
            return replace(
                part, counted=counted, others=part.others * 9, people="40 réponses"
            )
        return replace(part, said=tuple(f"{n}. {words}" for n in range(40)))

    grew = tuple(grown(part) for part in usual.parts)
    same = Scale(
        name="Économique",
        dots=(3,) * 40,
        half=(3.0, 3.0),
        low="à peine",
        high="fortement",
        note="Les avis se rejoignent.",
        people="40 réponses",
    )
    return replace(
        usual,
        dated="22 novembre 2026 · 40 réponses sur 41 · sans noms",
        parts=(*grew[:2], same, *grew[3:], replace(grew[0], name="Dixième partie")),
        talk=tuple(f"{each} {words}" for each in usual.talk),
        agreed=tuple(f"{words}{n}" for n in range(12)),
    )


HOSTILE = (
    '#let x = read("/etc/passwd")',
    "$ \\frac{1}{0} $ *bold* _it_ `raw` // gone",
    "<script>alert(1)</script> & \\u{0}",
    "🧵🚲👩🏽‍🏭 今天 नमस्ते",
    "مرحبا بالجميع \u202eevil\u202c שלום",
    "W" * 900,
    "Donaudampfschifffahrtsgesellschaftskapitänswitwe " * 3,
    "a\nb\r\nc\u2028d\te\x00f",
    "Z̷̡̢̛͇̗̪͋̈́̚a̸̧l̶g̵o̷",
    " ",
)


def hostile() -> TeamSheet:
    """Return words that want to be something else, or are far too many."""
    usual = normal("en")

    def worded(part: Part, number: int) -> Part:
        name = HOSTILE[number % len(HOSTILE)]
        other = HOSTILE[(number + 3) % len(HOSTILE)]
        if isinstance(part, Scale):
            return replace(
                part, name=name, low=other, high=name, note=other, change=other
            )
        if isinstance(part, Choices):
            counted = tuple((each, 9 - n) for n, each in enumerate(HOSTILE[:8]))
            return replace(part, name=name, counted=counted, others=HOSTILE)
        return replace(part, name=name, said=HOSTILE, note=other)

    return replace(
        usual,
        title=HOSTILE[0] + " " + HOSTILE[5],
        dated=HOSTILE[4],
        parts=tuple(worded(part, n) for n, part in enumerate(usual.parts)),
        talk=HOSTILE[3:6],
        agreed=HOSTILE,
        talk_heading=HOSTILE[1],
        agreed_heading=HOSTILE[6],
        each=HOSTILE[2],
        foot=HOSTILE[5],
    )
