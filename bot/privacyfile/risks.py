"""The risks for people: what could happen, what is done, what remains. How grave: a suggestion."""

from __future__ import annotations

from bot.privacyfile.paper import Part, Table, Text
from bot.privacyfile.writer import Writer, on_telegram, sealed

LIMITED, SIGNIFICANT = "limited", "significant"  # of four levels, in words


def risks(writer: Writer) -> tuple[Part, ...]:
    """Return the risks, each with a heading and a table in which the decisions are open."""
    parts: list[Part] = [Text(text=writer.say("risks-scale"), style="caution")]
    for name, (likelihood, severity) in suggested(writer).items():
        title = writer.say(f"risk-{name}")
        head = writer.each("head", ("aspect", "draft"))
        rows = (
            *(
                (writer.say(f"risk-{aspect}"), writer.say(f"risk-{name}", aspect))
                for aspect in ("story", "measures", "remains")
            ),
            (writer.say("risk-likelihood"), _suggestion(writer, likelihood)),
            (writer.say("risk-severity"), _suggestion(writer, severity)),
            (writer.say("risk-more"), writer.say("fill")),
        )
        parts += [
            Text(text=title, style="heading"),
            Table(name=title, head=head, rows=rows),
        ]
    return tuple(parts)


def suggested(writer: Writer) -> dict[str, tuple[str, str]]:
    """Return likelihood and severity of each risk that the settings leave."""
    settings = writer.settings
    open_ = LIMITED if sealed(settings) else SIGNIFICANT
    endless = LIMITED if settings.retention else SIGNIFICANT
    found = {
        "reading": (open_, SIGNIFICANT),
        "judging": (LIMITED, SIGNIFICANT),
        "accompanying": (LIMITED, SIGNIFICANT),
        "naming": (SIGNIFICANT, SIGNIFICANT),
        "pressure": (SIGNIFICANT, LIMITED),
        "keeping": (endless, LIMITED),
        "losing": (LIMITED, LIMITED),
        "posing": (LIMITED, SIGNIFICANT),
    }
    if on_telegram(settings):
        found["telegram"] = (SIGNIFICANT, LIMITED)
    return found


def _suggestion(writer: Writer, level: str) -> str:
    return writer.say("suggestion", level=writer.say(f"level-{level}"))
