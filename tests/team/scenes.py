"""Scenes of teams of 3, 5, 8 and 40, in three languages: what happens, step by step."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from locales.catalog import Catalog
from tests.team.stage import EVERYONE, Step

NAMES = ("anna", "bob", "cem", "dora", "els", "fien", "gus", "hilde")
HEALTH = ("3 5 2 4 3", "3 4 1 4 3", "3 5 5 4 2", "2 4 1 5 3", "3 5 2 4 4")  # in turn
TREND = ("3 4 3 3 3", "3 5 2 3 3", "2 4 3 3 3", "3 4 3 4 3", "3 3 3 3 3")
WORDS = {
    "en": {
        "whom": ("the neighbours", "young people", "our customers", "volunteers"),
        "change": (
            "they say hello in the street",
            "they dare to ask for help",
            "they mend their own clothes",
            "they stay a second year",
        ),
        "side": ("the heat in the hall", "too little time", "parking", "the pace"),
        "look": ("how we decide", "the pace in peak weeks", "waste", "who is heard"),
        "action": "A quarter of an hour of talk each Friday | Bob | 1 July 2026",
    },
    "nl": {
        "whom": ("de buren", "jongeren", "onze klanten", "vrijwilligers"),
        "change": (
            "ze zeggen dag op straat",
            "ze durven hulp te vragen",
            "ze herstellen zelf hun kleren",
            "ze blijven een tweede jaar",
        ),
        "side": ("de warmte in de hal", "te weinig tijd", "parkeren", "het tempo"),
        "look": (
            "hoe we beslissen",
            "het tempo in drukke weken",
            "afval",
            "wie gehoord wordt",
        ),
        "action": "Elke vrijdag een kwartier praten | Bob | 1 juli 2026",
    },
    "fr": {
        "whom": ("les voisins", "les jeunes", "nos clients", "les bénévoles"),
        "change": (
            "ils se disent bonjour dans la rue",
            "ils osent demander de l’aide",
            "ils réparent leurs vêtements",
            "ils restent une deuxième année",
        ),
        "side": (
            "la chaleur dans le hall",
            "trop peu de temps",
            "le parking",
            "le rythme",
        ),
        "look": (
            "notre façon de décider",
            "le rythme en pleine saison",
            "les déchets",
            "qui est entendu",
        ),
        "action": "Un quart d’heure de parole chaque vendredi | Bob | 1 juillet 2026",
    },
}


class Scene:
    """The words of one language, and the steps that are made of them."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.words = WORDS[language]
        self._voice = Catalog().voice(language)

    def label(self, message: str) -> str:
        return self._voice.text(message)

    def begins(self, *taps: str) -> Iterator[Step]:
        """Anna sets it up in the group, and begins."""
        group = partial(Step, "anna", group=True)
        yield group("says", "/reflect@filrouge_bot")
        for tap in taps:
            if tap.startswith("/"):
                yield group("says", tap)
            else:
                yield group("taps", self.label(tap))
        yield group("taps", self.label("team-tap-start"))

    def joins(self, who: str, *, brief: bool = True) -> Step:
        return Step(who, "opens", self.label("team-join"), brief=brief)

    def quick(self, who: str) -> Iterator[Step]:
        """Somebody answers the seven questions."""
        n = NAMES.index(who)
        said = [self.words[each][n % 4] for each in ("whom", "change", "side")]
        whom, change, side = said
        role, known = ("1", "2", "2", "4")[n % 4], ("1", "2", "2", "3")[n % 4]
        fields = ("1, 2", "2", "2, 5", "2")[n % 4]
        skip = self.label("skip").lower()
        answers = [role, whom, change, fields, known, side, skip]
        yield Step(who, "answers", " | ".join(answers), brief=True)

    def health(self, who: str, n: int) -> Iterator[Step]:
        """Somebody answers the check on the five fields."""
        look = self.words["look"][n % 4]
        answers = [HEALTH[n % 5], TREND[n % 5], look]
        yield Step(who, "answers", " | ".join(answers), brief=True)

    def confirms(self, who: str) -> Step:
        return Step(who, "taps", self.label("confirm"))


def three(language: str) -> Iterator[Step]:
    """Three people, with names: one leaves, two are done; an action, its owner, the next time."""
    scene = Scene(language)
    yield from scene.begins("team-tap-named", "/reflect@filrouge_bot 20")
    yield scene.joins("anna", brief=False)
    yield from scene.quick("anna")
    yield scene.joins("bob")
    yield scene.joins("cem")
    yield scene.confirms("anna")
    yield from scene.quick("bob")
    yield scene.confirms("bob")
    yield Step("cem", "says", scene._voice.words("word-leave")[0])
    yield Step("bob", "opens", scene.label("team-read"))
    yield Step("anna", "opens", scene.label("team-tap-agree"))
    again = scene._voice.words("word-no")[0]
    yield Step("anna", "answers", f"{scene.words['action']} | {again}", brief=True)
    yield scene.confirms("anna")
    yield Step("bob", "opens", f"1 · {scene.label('team-tap-take')}")
    yield Step("bob", "taps", scene.label("team-tap-take"))
    yield Step(EVERYONE, "later", "30 days")
    yield Step("bob", "taps", scene.label("team-tap-done"))
    yield Step("anna", "says", "/reflect@filrouge_bot", group=True)


def five(language: str) -> Iterator[Step]:
    """Five people, without names: one is silent until it is over; late, there are enough."""
    scene = Scene(language)
    yield from scene.begins("team-tap-what")
    for n, who in enumerate(NAMES[:5]):
        yield scene.joins(who, brief=n > 0)
        if who != "els":
            yield from scene.health(who, n)
            yield scene.confirms(who)
    yield Step("anna", "says", f"/{scene._voice.words('word-reveal')[0]}")
    yield Step(EVERYONE, "later", "10 minutes")
    yield Step(EVERYONE, "later", "6 minutes")
    yield from scene.health("els", 4)
    yield scene.confirms("els")
    yield Step("cem", "opens", scene.label("team-read"))
    yield Step("bob", "taps", scene.label("team-tap-none"), group=True)
    yield Step("anna", "taps", scene.label("team-tap-none"), group=True)


def eight(language: str) -> Iterator[Step]:
    """Eight people, without names: one blocks us, one is silent, one taps twice, one leaves."""
    scene = Scene(language)
    yield from scene.begins()
    for who in NAMES:
        yield scene.joins(who)
    yield Step("bob", "blocks")
    yield Step("cem", "says", scene._voice.words("word-leave")[0])
    for who in ("anna", "dora", "els", "fien", "gus"):
        yield from scene.quick(who)
        if who == "dora":
            yield Step(who, "taps twice", scene.label("confirm"))
        else:
            yield scene.confirms(who)
    yield Step(EVERYONE, "later", "9 minutes")
    yield Step(EVERYONE, "later", "5 minutes")
    yield from scene.quick("hilde")
    yield scene.confirms("hilde")
    yield Step(EVERYONE, "later", "25 hours")
    yield Step("dora", "opens", scene.label("team-read"))


SCENES: dict[int, Callable[[str], Iterator[Step]]] = {3: three, 5: five, 8: eight}


def names(size: int) -> Sequence[str]:
    return NAMES[:size] if size <= len(NAMES) else [f"person{n}" for n in range(size)]
