"""Who may do what with what: one table, which the program asks and the tests go through.

docs/access.md is made from it. What each object is, is said in locales/<tag>/operator-access.ftl.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum

ROLES = ("participant", "facilitator", "coach", "administrator", "operator")
ACTIONS = ("read", "change", "export", "erase")


class Rule(StrEnum):
    """What a cell of the table says."""

    NO = "no"  # never
    OWN = "own"  # only what is their own
    MEMBER = "member"  # their own, and that of those on the same conversation
    ACCOMPANIES = "accompanies"  # of an enterprise that they accompany just now
    SHARED = "shared"  # of such an enterprise, and only what was confirmed and shared
    REASON = "reason"  # only with a reason, and always noted
    YES = "yes"  # nothing in it leads to a person


# What stands in no line is refused. Before the reveal, nobody sees what others answered: not
# whoever guides the talk, and not whoever runs the machine. An operator may hand people their
# own private answers in a file, and never looks at them.
TABLE = """
object                     action   participant  facilitator  coach        administrator  operator

answers                    read     member       member       shared       reason         reason
answers                    change   member       member       no           no             no
answers                    export   member       member       shared       no             reason
answers                    erase    own          own          no           no             reason
private-answers            read     own          own          no           no             no
private-answers            change   own          own          no           no             no
private-answers            export   own          own          no           no             reason
private-answers            erase    own          own          no           no             reason
team-before-reveal         read     own          own          no           no             no
team-before-reveal         change   own          own          no           no             no
team-before-reveal         export   own          own          no           no             reason
team-before-reveal         erase    own          own          no           no             reason
team-after-reveal          read     member       member       shared       reason         reason
team-after-reveal          change   own          own          no           no             no
team-after-reveal          export   member       member       shared       no             reason
team-after-reveal          erase    own          own          no           no             reason
whose-unnamed              read     own          own          no           no             no
attachments                read     member       member       shared       reason         reason
attachments                change   own          own          no           no             no
attachments                export   member       member       shared       no             reason
attachments                erase    own          own          no           no             reason
remarks                    read     own          own          no           reason         reason
remarks                    erase    own          own          no           no             reason

summary                    read     member       member       shared       reason         reason
summary                    change   member       no           no           no             no
summary                    export   member       member       shared       no             reason
sharing                    read     member       member       no           no             no
sharing                    change   member       no           no           no             no
progress                   read     member       member       accompanies  no             no
letters                    read     member       member       accompanies  no             reason
letters                    change   member       member       accompanies  no             no
letters                    erase    own          own          own          no             reason
meetings                   read     member       member       accompanies  no             reason
meetings                   change   no           no           accompanies  no             no
agreements                 read     member       member       accompanies  no             reason
agreements                 change   member       member       accompanies  no             no
nudges                     read     own          own          accompanies  no             reason
nudges                     change   own          own          accompanies  no             no
members                    read     member       member       no           no             no
members                    change   member       own          no           no             no

person                     read     own          own          own          own            reason
person                     export   own          own          own          own            reason
person                     erase    own          own          own          own            reason
consents                   read     own          own          own          own            reason
consents                   change   own          own          own          own            no
consents                   export   own          own          own          own            reason
requests                   read     own          own          own          own            reason
requests                   change   own          own          own          own            reason
trail                      read     own          own          own          own            reason
trail                      change   no           no           no           no             no
trail                      export   own          own          own          own            reason
trail                      erase    no           no           no           no             no
contact-address            read     own          own          own          own            reason
contact-address            change   own          own          own          own            no

programme                  read     no           no           no           yes            yes
programme                  change   no           no           no           no             yes
group-progress             read     no           no           no           yes            yes
group-progress             export   no           no           no           yes            yes
prompt-statistics          read     no           no           no           yes            yes
prompt-statistics          export   no           no           no           yes            yes
pooled-results             read     no           no           no           yes            yes
pooled-results             export   no           no           no           yes            yes
broadcast                  change   no           no           no           yes            no
closed-days                read     no           no           no           yes            no
closed-days                change   no           no           no           yes            no
closed-days-of-one         read     no           no           accompanies  no             no
closed-days-of-one         change   no           no           accompanies  no             no
request-deadlines          read     no           no           no           no             yes
settings                   read     no           no           no           no             yes
settings                   change   no           no           no           no             yes
health                     read     no           no           no           no             yes
keys                       read     no           no           no           no             no
keys                       change   no           no           no           no             yes
"""

Cell = tuple[str, str, str]  # a role, an action, an object


def _cells(table: str) -> Iterator[tuple[Cell, Rule]]:
    head, *lines = [line.split() for line in table.splitlines() if line.strip()]
    _, _, *roles = head
    for object_, action, *rules in lines:
        for role, rule_ in zip(roles, rules, strict=True):
            yield (role, action, object_), Rule(rule_)


CELLS: Mapping[Cell, Rule] = dict(_cells(TABLE))
OBJECTS = tuple(dict.fromkeys(object_ for _, _, object_ in CELLS))


def rule(role: str, action: str, object_: str) -> Rule:
    """Return what the table says; what it does not know is refused."""
    return CELLS.get((role, action, object_), Rule.NO)


def allowed(
    role: str,
    action: str,
    object_: str,
    *,
    own: bool = False,
    member: bool = False,
    accompanies: bool = False,
    shared: bool = False,
    why: str = "",
) -> bool:
    """Return whether somebody in a role may do it.

    `own`: it is theirs. `member`: both work on the same conversation. `accompanies`: it is of
    an enterprise whose coach they are. `shared`: it was confirmed, and shared with them.
    `why`: the reason they give.
    """
    match rule(role, action, object_):
        case Rule.YES:
            return True
        case Rule.OWN:
            return own
        case Rule.MEMBER:
            return own or member
        case Rule.ACCOMPANIES:
            return accompanies
        case Rule.SHARED:
            return shared and accompanies
        case Rule.REASON:
            return bool(why.strip())
        case Rule.NO:
            return False
